/*
 * A bare driver of the Ethernet chip: sends a counter to and fro TRIPS times, then halts with its
 * value. One receive and one transmit descriptor; polls. Constants come in front: LANCE, BUFFER,
 * LAYOUT, DMA_POINTER, DMA_ENABLE, TRIPS, PING, SELF, OTHER.
 * s0 = memory of the chip, s1 = shift of its addresses, s2 = count, s3 = the chip's registers,
 * s4 = receive buffer, s5 = transmit buffer
 */
    .set noreorder
    .text
    .globl main
main:
    li   $s3, LANCE
    li   $s0, BUFFER
    li   $s1, LAYOUT
    beqz $s1, dense
     nop
    li   $s1, 1
dense:
    bnez $s0, private
     nop
    li   $s0, 0xa0200000
    li   $t0, 0x00200000 << 3
    li   $t1, DMA_POINTER
    sw   $t0, 0($t1)
    li   $t0, 0x10000
    li   $t1, DMA_ENABLE
    sw   $t0, 0($t1)
private:
    /*
     * The initialisation block at 0: mode, address, filter, rings of one descriptor at 0x20 and
     * 0x28.
     */
    la   $t0, block
    li   $t1, 0
copy:
    lhu  $t2, 0($t0)
    sllv $t3, $t1, $s1
    addu $t3, $t3, $s0
    sh   $t2, 0($t3)
    addiu $t1, $t1, 2
    slti $t2, $t1, 48
    bnez $t2, copy
     addiu $t0, $t0, 2
    li   $t0, 0x100
    sllv $s4, $t0, $s1
    addu $s4, $s4, $s0
    li   $t0, 0x200
    sllv $s5, $t0, $s1
    addu $s5, $s5, $s0
    /* The frame's head: to, from, type 0x88b5 (for local experiments). */
    la   $t0, head
    li   $t1, 0
frame:
    lhu  $t2, 0($t0)
    bal  place
     move $t3, $t1
    addu $t3, $t3, $s5
    sh   $t2, 0($t3)
    addiu $t1, $t1, 2
    slti $t2, $t1, 14
    bnez $t2, frame
     addiu $t0, $t0, 2
    /* CSR1 and CSR2 are 0 after reset: the block's address. */
    li   $t0, 1
    sh   $t0, 4($s3)
    sh   $zero, 0($s3)
    li   $t0, 2
    sh   $t0, 4($s3)
    sh   $zero, 0($s3)
    sh   $zero, 4($s3)
    li   $t0, 3
    sh   $t0, 0($s3)
    li   $s2, 0
    /* Both wait until both are up: 1 ms. */
    li   $t0, 30000
up:
    bnez $t0, up
     addiu $t0, $t0, -1
    li   $t0, PING
    bnez $t0, send
     nop
    /* Waits for the receive descriptor, takes the count, gives the descriptor to the chip again. */
receive:
    li   $t0, 0x22
    sllv $t0, $t0, $s1
    addu $t0, $t0, $s0
wait:
    lhu  $t1, 0($t0)
    li   $t2, 0x8000
    and  $t1, $t1, $t2
    bnez $t1, wait
     nop
    li   $t3, 14
    bal  place
     nop
    addu $t3, $t3, $s4
    lhu  $s2, 0($t3)
    sh   $t2, 0($t0)
    li   $t0, PING
    beqz $t0, send
     nop
    li   $t0, TRIPS
    beq  $s2, $t0, done
     nop
send:
    li   $t0, PING
    addu $s2, $s2, $t0
    li   $t3, 14
    bal  place
     nop
    addu $t3, $t3, $s5
    sh   $s2, 0($t3)
    li   $t0, 0x2a
    sllv $t0, $t0, $s1
    addu $t0, $t0, $s0
    li   $t1, 0x8300
    sh   $t1, 0($t0)
    li   $t1, 0x48
    sh   $t1, 0($s3)
busy:
    lhu  $t1, 0($t0)
    li   $t2, 0x8000
    and  $t1, $t1, $t2
    bnez $t1, busy
     nop
    li   $t0, PING
    bnez $t0, receive
     nop
    li   $t0, TRIPS
    bne  $s2, $t0, receive
     nop
done:
    li   $t0, 0xbfbe0004
    sw   $s2, 0($t0)
    b    done
     nop

    /*
     * Where byte t3 of a buffer lies: halfwords spread, 16 bytes in each 32 behind the IOASIC, or
     * as it is. Clobbers t4.
     */
place:
    li   $t4, LAYOUT
    beqz $t4, placed
     addiu $t4, $t4, -1
    beqz $t4, spread
     andi $t4, $t3, 15
    subu $t3, $t3, $t4
    sll  $t3, $t3, 1
    jr   $ra
     addu $t3, $t3, $t4
spread:
    sll  $t3, $t3, 1
placed:
    jr   $ra
     nop

    .data
    .align 2
block:
    .half 0, 0x0008, 0x002b, SELF << 8, 0, 0, 0, 0, 0x20, 0, 0x28, 0
    .half 0, 0, 0, 0
    .half 0x100, 0x8000, 0xf600, 0
    .half 0x200, 0x0000, 0xffc4, 0
head:
    .half 0x0008, 0x002b, OTHER << 8, 0x0008, 0x002b, SELF << 8, 0xb588
