# A fetch from an address where nothing answers.
main:
        li    $a0, 0xbd000000
        jr    $a0
         nop
done:   nop
#= end general
#= code IBE
