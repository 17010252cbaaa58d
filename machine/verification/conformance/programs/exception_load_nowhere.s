# A load from an address where nothing answers.
main:
        li    $a0, 0xbd000000
        lw    $t1, 0($a0)
done:   nop
#= end general
#= code DBE
