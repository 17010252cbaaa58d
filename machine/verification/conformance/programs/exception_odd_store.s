# A store of a halfword that is not aligned.
main:
        li    $a0, 0x80100001
        sh    $t1, 0($a0)
done:   nop
#= end general
#= code AdES
