# A word that is no instruction.
main:
        .word 0x7c000000
done:   nop
#= end general
#= code RI
