# Loads of each width; lwl and lwr join without a delay.
main:   la    $a0, data
        lb    $t0, 0($a0)
        lbu   $t1, 0($a0)
        lh    $t2, 0($a0)
        lhu   $t3, 0($a0)
        lw    $t4, 0($a0)
        lwr   $t5, 1($a0)
        lwl   $t5, 4($a0)
        nop
done:   nop
data:   .word 0x8182f3f4, 0x00000055
#= $t0 -12
#= $t1 0xf4
#= $t2 -3084
#= $t3 0xf3f4
#= $t4 0x8182f3f4
#= $t5 0x558182f3
