# mipsel-linux-gnu-gcc 12.2.0 from aegis/kernel/ether_send.c
	.text
	.file 1 "aegis/kernel/ether_send.c"
	.section	.text.opposite,"ax"
	.align	2
	.loc 1 22
	.ent	opposite
opposite:
	.set	noreorder
	.loc 1 23
	beq	$5,$0,$L8
	nop
	li	$11,3
	li	$10,5
$L2:
	.loc 1 26
	lui	$9,%hi(pairs)
	.loc 1 23
	li	$2,6
	li	$6,6
	move	$7,$0
	.loc 1 25
	move	$5,$0
	.loc 1 26
	b	$L7
	addiu	$9,$9,%lo(pairs)
$L14:
	.loc 1 25
	addu	$5,$5,$2
	.loc 1 26
	sll	$3,$5,1
	addu	$3,$3,$5
	.loc 1 25
	sltu	$2,$5,$10
	beq	$2,$0,$L10
	addu	$3,$3,$9
$L15:
	.loc 1 26
	lbu	$7,0($3)
	lbu	$6,2($3)
	.loc 1 27
	lbu	$2,1($3)
$L7:
	.loc 1 26
	subu	$3,$4,$7
	.loc 1 28
	subu	$8,$4,$2
	.loc 1 26
	sltu	$3,$3,$6
	bne	$3,$0,$L12
	sltu	$6,$8,$6
	.loc 1 28
	bne	$6,$0,$L13
	nop
	.loc 1 25
	beq	$5,$0,$L14
	move	$2,$11
	li	$2,1
	addu	$5,$5,$2
	.loc 1 26
	sll	$3,$5,1
	addu	$3,$3,$5
	.loc 1 25
	sltu	$2,$5,$10
	bne	$2,$0,$L15
	addu	$3,$3,$9
$L10:
	.loc 1 32
	jr	$31
	move	$2,$4
$L8:
	.loc 1 23
	li	$11,1
	b	$L2
	li	$10,3
$L12:
	.loc 1 27
	subu	$2,$2,$7
	jr	$31
	addu	$2,$2,$4
$L13:
	.loc 1 29
	subu	$7,$7,$2
	jr	$31
	addu	$2,$7,$4
	.set	reorder
	.end	opposite
	.section	.text.want,"ax"
	.align	2
	.loc 1 36
	.ent	want
want:
	.set	noreorder
	.loc 1 37
	srl	$2,$5,2
	sll	$2,$2,2
	addu	$4,$4,$2
	.loc 1 39
	lw	$8,68($4)
	lw	$9,4($4)
	.loc 1 37
	andi	$5,$5,0x3
	sll	$5,$5,3
	.loc 1 39
	srl	$2,$8,$5
	srl	$3,$9,$5
	xor	$2,$2,$7
	and	$3,$3,$6
	and	$2,$2,$3
	bne	$2,$0,$L18
	sll	$6,$6,$5
	.loc 1 42
	sll	$7,$7,$5
	.loc 1 41
	or	$6,$6,$9
	.loc 1 42
	or	$7,$7,$8
	.loc 1 41
	sw	$6,4($4)
	.loc 1 42
	sw	$7,68($4)
	.loc 1 43
	jr	$31
	li	$2,1
$L18:
	.loc 1 44
	jr	$31
	move	$2,$0
	.set	reorder
	.end	want
	.section	.text.words_of,"ax"
	.align	2
	.loc 1 48
	.ent	words_of
words_of:
	.set	noreorder
	addiu	$sp,$sp,-48
	addiu	$2,$4,4
	addiu	$3,$4,68
	sw	$22,40($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$31,44($sp)
	sw	$21,36($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	move	$18,$4
	move	$22,$5
	move	$20,$6
	move	$19,$7
$L20:
	.loc 1 52
	sw	$0,64($2)
	sw	$0,0($2)
	.loc 1 51
	addiu	$2,$2,4
	bne	$2,$3,$L20
	nop
	.loc 1 53
	beq	$20,$0,$L42
	li	$2,1
	move	$21,$0
$L25:
	.loc 1 54
	jal	apart_pause
	li	$4,900
	.loc 1 55
	lhu	$2,2($22)
	nop
	beq	$2,$0,$L22
	move	$17,$0
	b	$L24
	nop
$L41:
	lhu	$2,2($22)
	nop
	sltu	$3,$17,$2
	beq	$3,$0,$L22
	nop
$L24:
	.loc 1 58
	lhu	$4,0($22)
	.loc 1 56
	subu	$2,$2,$17
	.loc 1 58
	addu	$4,$4,$17
	move	$5,$19
	.loc 1 56
	addiu	$2,$2,-1
	.loc 1 58
	jal	opposite
	sll	$16,$2,3
	.loc 1 59
	lw	$7,8($22)
	.loc 1 58
	lw	$6,4($22)
	.loc 1 59
	srl	$7,$7,$16
	.loc 1 58
	srl	$6,$6,$16
	andi	$7,$7,0x00ff
	andi	$6,$6,0x00ff
	move	$5,$2
	jal	want
	move	$4,$18
	bne	$2,$0,$L41
	addiu	$17,$17,1
$L19:
	.loc 1 67
	lw	$31,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,48
$L22:
	.loc 1 53
	addiu	$21,$21,1
	bne	$20,$21,$L25
	addiu	$22,$22,12
	.loc 1 63
	li	$2,1
$L42:
	sw	$2,0($18)
	.loc 1 64
	move	$16,$0
	li	$17,6
$L26:
	.loc 1 65
	jal	lance_address
	nop
	addu	$2,$2,$16
	lbu	$7,0($2)
	addiu	$5,$16,6
	li	$6,255
	jal	want
	move	$4,$18
	lw	$3,0($18)
	.loc 1 64
	addiu	$16,$16,1
	.loc 1 65
	and	$3,$3,$2
	.loc 1 64
	bne	$16,$17,$L26
	sw	$3,0($18)
	.loc 1 66
	b	$L19
	li	$2,1
	.set	reorder
	.end	words_of
	.section	.text.ether_send_prepare,"ax"
	.align	2
	.globl	ether_send_prepare
	.loc 1 70
	.ent	ether_send_prepare
ether_send_prepare:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 71
	move	$7,$0
	.loc 1 70
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	move	$16,$4
	move	$17,$5
	.loc 1 71
	jal	words_of
	move	$18,$6
	bne	$2,$0,$L49
	move	$6,$18
	.loc 1 72
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L49:
	.loc 1 71
	move	$5,$17
	addiu	$4,$16,132
	jal	words_of
	li	$7,1
	.loc 1 72
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 71
	sltu	$2,$0,$2
	.loc 1 72
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	ether_send_prepare
	.section	.text.ether_may_send,"ax"
	.align	2
	.globl	ether_may_send
	.loc 1 76
	.ent	ether_may_send
ether_may_send:
	.set	noreorder
	.loc 1 77
	lhu	$3,12($5)
	li	$2,1544
	bne	$3,$2,$L52
	nop
	addiu	$4,$4,132
$L52:
	move	$7,$5
	addiu	$3,$4,4
	addiu	$11,$4,64
	.loc 1 78
	move	$8,$0
$L53:
	.loc 1 81
	lw	$2,0($7)
	lw	$10,64($3)
	lw	$9,0($3)
	xor	$2,$2,$10
	and	$2,$2,$9
	.loc 1 80
	addiu	$3,$3,4
	.loc 1 81
	or	$8,$8,$2
	.loc 1 80
	bne	$11,$3,$L53
	addiu	$7,$7,4
	.loc 1 82
	lw	$2,64($4)
	nop
	beq	$2,$0,$L54
	sltu	$6,$6,64
	.loc 1 83
	beq	$6,$0,$L62
	nop
$L57:
	.loc 1 85
	jr	$31
	move	$2,$0
$L62:
	.loc 1 83
	lw	$3,60($5)
	lw	$5,128($4)
	nop
	xor	$3,$3,$5
	and	$2,$3,$2
	or	$8,$8,$2
$L54:
	.loc 1 84
	bne	$8,$0,$L57
	nop
	lw	$2,0($4)
	jr	$31
	sltu	$2,$0,$2
	.set	reorder
	.end	ether_may_send
	.section	.rodata.pairs,"a"
	.align	2
pairs:
	.byte	0
	.byte	6
	.byte	6
	.byte	26
	.byte	30
	.byte	4
	.byte	34
	.byte	36
	.byte	2
	.byte	22
	.byte	32
	.byte	6
	.byte	28
	.byte	38
	.byte	4
	.text
	.file 2 "./aegis/kernel/kernel.h"
