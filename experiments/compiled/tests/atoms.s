# mipsel-linux-gnu-gcc 12.2.0 from experiments/tests/atoms.c
	.file 1 "atoms.c"
	.text
	.align	2
	.ent	field
field:
	.set	noreorder
	beq	$5,$0,$L4
	addu	$5,$4,$5
	move	$2,$0
$L3:
	lbu	$3,0($4)
	sll	$2,$2,8
	addiu	$4,$4,1
	bne	$5,$4,$L3
	or	$2,$3,$2
	jr	$31
	nop
$L4:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	field
	.align	2
	.globl	fits
	.ent	fits
fits:
	.set	noreorder
	beq	$5,$0,$L21
	nop
	addiu	$sp,$sp,-56
	sw	$23,48($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,52($sp)
	sw	$22,44($sp)
	move	$21,$5
	move	$16,$4
	move	$18,$6
	move	$19,$7
	move	$23,$0
	li	$17,1
	b	$L15
	li	$20,2
$L13:
	bne	$3,$2,$L7
	move	$2,$0
$L10:
	addiu	$21,$21,-1
	beq	$21,$0,$L25
	addiu	$16,$16,12
$L15:
	lbu	$22,0($16)
	nop
	beq	$22,$17,$L26
	nop
	lhu	$2,2($16)
	lbu	$5,1($16)
	addu	$2,$2,$23
	addu	$4,$18,$2
	addu	$2,$2,$5
	sltu	$2,$19,$2
	bne	$2,$0,$L14
	move	$2,$0
	jal	field
	nop
	lw	$3,4($16)
	nop
	and	$2,$2,$3
	lw	$3,8($16)
	bne	$22,$20,$L13
	nop
	sll	$2,$2,$3
	addiu	$21,$21,-1
	addu	$23,$23,$2
	bne	$21,$0,$L15
	addiu	$16,$16,12
$L25:
	b	$L7
	li	$2,1
$L26:
	lw	$2,8($16)
	b	$L10
	addu	$23,$23,$2
$L14:
$L7:
	lw	$31,52($sp)
	lw	$23,48($sp)
	lw	$22,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,56
$L21:
	jr	$31
	li	$2,1
	.set	reorder
	.end	fits
	.align	2
	.globl	suit
	.ent	suit
suit:
	.set	noreorder
	beq	$5,$0,$L40
	nop
	lhu	$3,2($4)
	lbu	$2,1($4)
	nop
	addu	$2,$2,$3
	sltu	$2,$2,97
	beq	$2,$0,$L40
	addiu	$9,$5,-2
	move	$10,$0
	li	$12,1
	li	$13,2
	b	$L30
	li	$11,-1
$L31:
	bne	$2,$13,$L39
	addu	$5,$6,$3
	lbu	$2,0($5)
	lw	$5,4($4)
	lw	$3,8($4)
	and	$2,$2,$5
	sll	$2,$2,$3
	addu	$10,$10,$2
$L32:
	beq	$9,$11,$L40
	addiu	$4,$4,12
$L37:
	lhu	$5,2($4)
	lbu	$2,1($4)
	addu	$3,$5,$10
	addu	$2,$2,$3
	sltu	$2,$2,97
	beq	$2,$0,$L40
	addiu	$9,$9,-1
$L30:
	lbu	$2,0($4)
	nop
	bne	$2,$12,$L31
	nop
	lw	$2,8($4)
	addiu	$4,$4,12
	bne	$9,$11,$L37
	addu	$10,$10,$2
$L40:
	jr	$31
	nop
$L39:
	lbu	$2,1($4)
	nop
	beq	$2,$0,$L32
	move	$7,$0
$L36:
	subu	$2,$2,$7
	lw	$3,4($4)
	addiu	$2,$2,-1
	sll	$2,$2,3
	lbu	$14,0($5)
	lw	$8,8($4)
	srl	$3,$3,$2
	nor	$3,$0,$3
	and	$3,$3,$14
	srl	$2,$8,$2
	or	$2,$3,$2
	sb	$2,0($5)
	lbu	$2,1($4)
	addiu	$7,$7,1
	sltu	$3,$7,$2
	bne	$3,$0,$L36
	addiu	$5,$5,1
	b	$L32
	nop
	.set	reorder
	.end	suit
