# An instruction of a coprocessor that is switched off.
main:
        mtc0  $zero, $12
        nop
        mtc1  $zero, $f0
done:   nop
#= end general
#= code CpU
