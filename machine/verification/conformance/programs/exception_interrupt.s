# A software interrupt strikes when it is let through.
main:
        li    $t0, 0x101
        mtc0  $t0, $12
        li    $t0, 0x100
        mtc0  $t0, $13
        nop
done:   nop
#= end general
#= code Int
