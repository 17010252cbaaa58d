# Sums and differences; immediates are extended with their sign.
main:   li    $t0, 7
        li    $t1, -9
        add   $t2, $t0, $t1
        addu  $t3, $t0, $t1
        sub   $t4, $t0, $t1
        subu  $t5, $t1, $t0
        addi  $t6, $t0, -8
        addiu $t7, $t1, 9
done:   nop
#= $t2 -2
#= $t3 -2
#= $t4 16
#= $t5 -16
#= $t6 -1
#= $t7 0
