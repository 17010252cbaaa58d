# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/in_cksum.c
	.text
	.file 1 "ultrix-model/kernel/in_cksum.c"
	.section	.text.in_cksum,"ax"
	.align	2
	.globl	in_cksum
	.loc 1 9
	.ent	in_cksum
in_cksum:
	.set	noreorder
	.loc 1 13
	beq	$4,$0,$L22
	nop
	blez	$5,$L22
	li	$13,1
	.loc 1 11
	move	$9,$0
	.loc 1 10
	move	$10,$0
	.loc 1 42
	li	$12,-1
	li	$11,-2
$L32:
	.loc 1 17
	lh	$8,8($4)
	.loc 1 14
	lw	$24,4($4)
	.loc 1 17
	slt	$2,$5,$8
	.loc 1 14
	addu	$24,$4,$24
	move	$7,$24
	.loc 1 17
	beq	$2,$0,$L33
	move	$3,$8
	move	$3,$5
$L33:
	.loc 1 19
	blez	$3,$L46
	subu	$5,$5,$3
	.loc 1 9
	addiu	$sp,$sp,-8
	sw	$17,4($sp)
	sw	$16,0($sp)
$L4:
	.loc 1 19
	andi	$6,$24,0x1
	beq	$6,$0,$L9
	addiu	$17,$3,-8
	.loc 1 21
	addiu	$6,$3,-1
	.loc 1 22
	slt	$7,$6,2
	.loc 1 20
	lbu	$2,0($24)
	.loc 1 22
	bne	$7,$0,$L10
	addiu	$16,$24,1
	addiu	$15,$3,-3
	srl	$25,$15,1
	sll	$14,$25,1
	addiu	$24,$24,3
	addu	$14,$14,$24
	.loc 1 20
	move	$6,$16
$L11:
	.loc 1 23
	lbu	$3,1($6)
	lbu	$7,0($6)
	sll	$3,$3,16
	sll	$7,$7,8
	or	$3,$3,$7
	addu	$2,$2,$3
	.loc 1 25
	addiu	$6,$6,2
	.loc 1 24
	andi	$3,$2,0xffff
	bgez	$2,$L12
	srl	$7,$2,16
	addu	$2,$7,$3
$L12:
	.loc 1 22
	bne	$14,$6,$L11
	addiu	$3,$25,1
	.loc 1 25
	sll	$3,$3,1
	.loc 1 26
	sll	$25,$25,1
	.loc 1 25
	addu	$16,$16,$3
	.loc 1 26
	subu	$6,$15,$25
$L10:
	.loc 1 28
	bne	$6,$13,$L49
	andi	$6,$2,0xffff
	lbu	$3,0($16)
	nop
	sll	$3,$3,8
	addu	$2,$2,$3
	.loc 1 29
	andi	$6,$2,0xffff
$L49:
	srl	$2,$2,16
	addu	$6,$6,$2
$L5:
	.loc 1 44
	andi	$2,$6,0xffff
	srl	$6,$6,16
	addu	$2,$2,$6
	.loc 1 45
	andi	$3,$2,0xffff
	srl	$2,$2,16
	.loc 1 46
	beq	$9,$0,$L18
	addu	$2,$3,$2
	sll	$3,$2,8
	andi	$3,$3,0xffff
	srl	$2,$2,8
	or	$2,$3,$2
$L18:
	.loc 1 13
	lw	$4,0($4)
	.loc 1 47
	andi	$8,$8,0x1
	.loc 1 46
	addu	$10,$10,$2
	.loc 1 13
	beq	$4,$0,$L43
	xor	$9,$9,$8
	blez	$5,$L43
	nop
	.loc 1 17
	lh	$8,8($4)
	.loc 1 14
	lw	$24,4($4)
	.loc 1 17
	slt	$2,$5,$8
	.loc 1 14
	addu	$24,$4,$24
	move	$7,$24
	.loc 1 17
	beq	$2,$0,$L3
	move	$3,$8
	move	$3,$5
$L3:
	.loc 1 19
	bgtz	$3,$L4
	subu	$5,$5,$3
	b	$L5
	move	$6,$0
$L9:
	.loc 1 33
	bltz	$17,$L47
	srl	$16,$17,3
	sll	$25,$16,3
	addiu	$2,$24,8
	addu	$25,$25,$2
	move	$3,$24
$L15:
	.loc 1 34
	lhu	$2,0($3)
	.loc 1 35
	lhu	$15,2($3)
	.loc 1 36
	lhu	$14,4($3)
	.loc 1 37
	lhu	$7,6($3)
	addu	$2,$2,$15
	addu	$2,$2,$14
	addu	$2,$2,$7
	.loc 1 38
	addiu	$3,$3,8
	.loc 1 33
	bne	$3,$25,$L15
	addu	$6,$6,$2
	sll	$3,$16,3
	.loc 1 38
	addiu	$7,$16,1
	subu	$3,$17,$3
	sll	$7,$7,3
	.loc 1 41
	addiu	$3,$3,-2
	.loc 1 38
	addu	$7,$24,$7
	.loc 1 41
	bltz	$3,$L16
	move	$2,$3
$L7:
	and	$14,$3,$11
	addiu	$15,$7,2
	move	$2,$7
	addu	$14,$14,$15
$L17:
	lhu	$15,0($2)
	addiu	$2,$2,2
	bne	$14,$2,$L17
	addu	$6,$6,$15
	srl	$2,$3,1
	addiu	$14,$2,1
	addiu	$3,$3,-2
	sll	$2,$2,1
	sll	$14,$14,1
	subu	$2,$3,$2
	addu	$7,$7,$14
$L16:
	.loc 1 42
	bne	$2,$12,$L5
	nop
$L8:
	lbu	$2,0($7)
	b	$L5
	addu	$6,$6,$2
$L43:
	.loc 1 49
	andi	$3,$10,0xffff
	srl	$10,$10,16
	addu	$3,$3,$10
	.loc 1 50
	andi	$2,$3,0xffff
	srl	$3,$3,16
	addu	$2,$2,$3
	.loc 1 51
	nor	$2,$0,$2
	.loc 1 52
	lw	$17,4($sp)
	lw	$16,0($sp)
	.loc 1 51
	andi	$2,$2,0xffff
	.loc 1 52
	jr	$31
	addiu	$sp,$sp,8
$L46:
	move	$6,$0
	.loc 1 44
	andi	$2,$6,0xffff
	srl	$6,$6,16
	addu	$2,$2,$6
	.loc 1 45
	andi	$3,$2,0xffff
	srl	$2,$2,16
	.loc 1 46
	bne	$9,$0,$L48
	addu	$2,$3,$2
$L37:
	.loc 1 13
	lw	$4,0($4)
	.loc 1 47
	andi	$8,$8,0x1
	.loc 1 46
	addu	$10,$10,$2
	.loc 1 13
	beq	$4,$0,$L44
	xor	$9,$9,$8
	bgtz	$5,$L32
	nop
$L44:
	.loc 1 49
	andi	$3,$10,0xffff
	srl	$10,$10,16
	addu	$3,$3,$10
	.loc 1 50
	andi	$2,$3,0xffff
	srl	$3,$3,16
	addu	$2,$2,$3
	.loc 1 51
	nor	$2,$0,$2
	.loc 1 52
	jr	$31
	andi	$2,$2,0xffff
$L48:
	.loc 1 46
	sll	$3,$2,8
	andi	$3,$3,0xffff
	srl	$2,$2,8
	b	$L37
	or	$2,$3,$2
$L22:
	.loc 1 13
	jr	$31
	li	$2,65535
$L47:
	.loc 1 41
	addiu	$3,$3,-2
	li	$2,-1
	bne	$3,$2,$L7
	nop
	b	$L8
	nop
	.set	reorder
	.end	in_cksum
