# Shifts by a constant and by the low five bits of a register; sra keeps the sign.
main:   li    $t0, 0x80000010
        li    $t1, 36
        sll   $t2, $t0, 1
        srl   $t3, $t0, 4
        sra   $t4, $t0, 4
        sllv  $t5, $t0, $t1
        srlv  $t6, $t0, $t1
        srav  $t7, $t0, $t1
done:   nop
#= $t2 0x20
#= $t3 0x08000001
#= $t4 0xf8000001
#= $t5 0x100
#= $t6 0x08000001
#= $t7 0xf8000001
