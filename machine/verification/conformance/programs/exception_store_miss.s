# A store to a page of kuseg that has no entry.
main:
        li    $a0, 0x00400040
        sw    $t1, 0($a0)
done:   nop
#= end refill
#= code TLBS
