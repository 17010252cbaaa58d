# A load from a page whose entry is not valid.
main:
        li    $t0, 0x00400000
        mtc0  $t0, $10
        li    $t0, 0x00200000 | 0x400
        mtc0  $t0, $2
        mtc0  $zero, $0
        nop
        tlbwi
        li    $a0, 0x00400040
        lw    $t1, 0($a0)
done:   nop
#= end general
#= code TLBL
