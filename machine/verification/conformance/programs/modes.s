# rfe pops the stack of modes and keeps its oldest pair; mfc0 arrives a slot late.
main:   li    $t0, 0x34
        mtc0  $t0, $12
        nop
        nop
        rfe
        nop
        nop
        mfc0  $t1, $12
        nop
        andi  $t1, $t1, 0x3f
done:   nop
#= $t1 0x3d
