# A load of a word that is not aligned.
main:
        li    $a0, 0x80100002
        lw    $t1, 0($a0)
done:   nop
#= end general
#= code AdEL
