# An entry is written, found and read back; the random one is none of the wired.
main:   li    $t0, 0x00400040
        mtc0  $t0, $10
        li    $t0, 0x00200700
        mtc0  $t0, $2
        li    $t0, 3 << 8
        mtc0  $t0, $0
        nop
        tlbwi
        mtc0  $zero, $2
        tlbp
        nop
        mfc0  $t1, $0
        tlbr
        nop
        mfc0  $t2, $2
        li    $t0, 0x00800040
        mtc0  $t0, $10
        nop
        tlbwr
        nop
        tlbp
        nop
        mfc0  $t3, $0
        nop
        slti  $t4, $t3, 8 << 8
done:   nop
#= $t1 0x300
#= $t2 0x00200700
#= $t4 0
