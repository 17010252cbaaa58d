# HI and LO after products and quotients, and as registers.
main:   li    $t0, -6
        li    $t1, 4
        mult  $t0, $t1
        mfhi  $t2
        mflo  $t3
        nop
        nop
        multu $t0, $t1
        mfhi  $t4
        nop
        nop
        div   $zero, $t0, $t1
        mfhi  $t5
        mflo  $t6
        nop
        nop
        divu  $zero, $t0, $t1
        mflo  $t7
        nop
        nop
        mthi  $t0
        mtlo  $t1
        mfhi  $s0
        mflo  $s1
done:   nop
#= $t2 -1
#= $t3 -24
#= $t4 3
#= $t5 -2
#= $t6 -1
#= $t7 0x3ffffffe
#= $s0 -6
#= $s1 4
