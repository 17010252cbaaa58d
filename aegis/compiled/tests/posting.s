# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/posting.c
	.file 1 "posting.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	lui	$2,%hi(role)
	sw	$18,28($sp)
	lw	$18,%lo(role)($2)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$17,24($sp)
	bne	$18,$0,$L21
	sw	$16,20($sp)
	li	$7,1
	move	$6,$0
	move	$5,$0
	jal	spawn
	li	$4,1
	move	$4,$2
	jal	transfer_asynchronous
	move	$16,$2
	li	$3,-1
	beq	$2,$3,$L22
	nop
	move	$4,$0
$L6:
	jal	check
	li	$5,18
	jal	yield_to
	move	$4,$16
	sltu	$4,$2,1
	jal	check
	li	$5,19
	li	$17,100
	b	$L10
	li	$19,20
$L23:
	addiu	$18,$18,1
	beq	$18,$19,$L24
	xori	$4,$18,0x14
$L8:
	beq	$17,$0,$L9
	xori	$4,$18,0x14
$L10:
	jal	transfer_asynchronous
	move	$4,$16
	beq	$2,$0,$L23
	addiu	$17,$17,-1
	jal	yield_to
	move	$4,$16
	b	$L8
	nop
$L9:
$L24:
	li	$5,25
	jal	check
	sltu	$4,$4,1
	b	$L11
	li	$17,100
$L12:
	jal	yield_to
	nop
	beq	$17,$0,$L13
	nop
$L11:
	jal	env_info
	move	$4,$16
	lw	$2,0($2)
	move	$4,$16
	beq	$2,$16,$L12
	addiu	$17,$17,-1
$L13:
	jal	env_info
	move	$4,$16
	lw	$4,0($2)
	li	$5,28
	xor	$4,$4,$16
	jal	check
	sltu	$4,$0,$4
$L4:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
$L21:
	jal	transfer_prepare
	lui	$16,%hi(transfer_count)
	lw	$2,%lo(transfer_count)($16)
	nop
	sltu	$2,$2,20
	beq	$2,$0,$L4
	nop
$L3:
	jal	yield_to
	move	$4,$0
	lw	$2,%lo(transfer_count)($16)
	nop
	sltu	$2,$2,20
	bne	$2,$0,$L3
	nop
	b	$L4
	nop
$L22:
	jal	transfer_call
	move	$4,$16
	addiu	$4,$2,1
	b	$L6
	sltu	$4,$4,1
	.set	reorder
	.end	main
