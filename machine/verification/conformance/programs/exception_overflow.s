# A sum that does not fit; the register keeps its value.
main:
        li    $t0, 0x7fffffff
        addi  $t0, $t0, 1
done:   nop
#= end general
#= code Ov
#= $t0 0x7fffffff
