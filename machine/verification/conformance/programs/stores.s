# Stores of each width change their bytes and no others.
main:   li    $a0, 0x80100000
        li    $t0, 0x11223344
        sw    $t0, 0($a0)
        sb    $t0, 1($a0)
        sh    $t0, 2($a0)
        sw    $zero, 4($a0)
        swr   $t0, 5($a0)
        swl   $t0, 8($a0)
        lw    $t1, 0($a0)
        lw    $t2, 4($a0)
        lbu   $t3, 8($a0)
        nop
done:   nop
#= $t1 0x33444444
#= $t2 0x22334400
#= $t3 0x11
