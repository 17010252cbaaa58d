# Bit by bit; immediates of logic are extended with zeros.
main:   li    $t0, 0xff00ff00
        li    $t1, 0x0ff00ff0
        and   $t2, $t0, $t1
        or    $t3, $t0, $t1
        xor   $t4, $t0, $t1
        nor   $t5, $t0, $t1
        andi  $t6, $t0, 0xf0f0
        ori   $t7, $t0, 0x00ff
        xori  $s0, $t0, 0xffff
        lui   $s1, 0x8000
done:   nop
#= $t2 0x0f000f00
#= $t3 0xfff0fff0
#= $t4 0xf0f0f0f0
#= $t5 0x000f000f
#= $t6 0xf000
#= $t7 0xff00ffff
#= $s0 0xff0000ff
#= $s1 0x80000000
