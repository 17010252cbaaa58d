# bc0f waits until the write buffer is empty, bc0t goes on when it is.
main:   li    $a0, 0x80100000
        sw    $a0, 0($a0)
wait:   bc0f  wait
         nop
        bc0t  done
         li   $t0, 1
        li    $t0, 2
done:   nop
#= $t0 1
