# A store to a page that is valid and not dirty.
main:
        li    $t0, 0x00400000
        mtc0  $t0, $10
        li    $t0, 0x00200000 | 0x200
        mtc0  $t0, $2
        mtc0  $zero, $0
        nop
        tlbwi
        li    $a0, 0x00400040
        sw    $t1, 0($a0)
done:   nop
#= end general
#= code Mod
