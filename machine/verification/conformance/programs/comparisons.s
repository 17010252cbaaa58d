# Less than, signed and unsigned; the unsigned immediate is extended with its sign first.
main:   li    $t0, -1
        li    $t1, 1
        slt   $t2, $t0, $t1
        sltu  $t3, $t0, $t1
        slti  $t4, $t0, -2
        sltiu $t5, $t1, -1
done:   nop
#= $t2 1
#= $t3 0
#= $t4 0
#= $t5 1
