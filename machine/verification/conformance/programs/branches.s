# Each condition once taken; the instruction behind a branch executes too.
main:   li    $t0, -1
        beq   $t0, $t0, one
         addiu $t1, $t1, 1
        addiu $t2, $t2, 1
one:    bne   $t0, $zero, two
         addiu $t1, $t1, 1
        addiu $t2, $t2, 1
two:    bltz  $t0, three
         addiu $t1, $t1, 1
        addiu $t2, $t2, 1
three:  bgez  $zero, four
         addiu $t1, $t1, 1
        addiu $t2, $t2, 1
four:   blez  $zero, five
         addiu $t1, $t1, 1
        addiu $t2, $t2, 1
five:   bgtz  $t1, done
         addiu $t1, $t1, 1
        addiu $t2, $t2, 1
done:   nop
#= $t1 6
#= $t2 0
