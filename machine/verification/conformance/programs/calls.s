# Jumps and branches that link hold the address behind their delay slot.
main:   jal   one
         nop
back:   j     two
         nop
one:    jr    $ra
         addiu $t0, $t0, 1
two:    la    $t1, three
        jalr  $t2, $t1
         nop
three:  subu  $t3, $t1, $t2
        bltzal $t2, four
         nop
four:   bgezal $zero, done
         addiu $t0, $t0, 1
done:   nop
#= $t0 2
#= $t3 0
