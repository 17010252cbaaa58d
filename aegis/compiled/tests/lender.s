# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/lender.c
	.file 1 "lender.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	li	$16,-2147418112
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	b	$L3
	addiu	$16,$16,512
$L11:
	jal	env_info
	nop
	lw	$2,32($2)
	nop
	sltu	$2,$2,8
	beq	$2,$0,$L2
	nop
$L3:
	jal	yield_to
	move	$4,$16
	beq	$2,$0,$L11
	move	$4,$16
$L2:
	jal	env_info
	li	$4,-2147418112
	li	$4,-2147418112
	addiu	$4,$4,512
	lw	$18,24($2)
	jal	env_info
	nop
	lw	$17,24($2)
	jal	public_state
	li	$16,-2147418112
	lw	$19,0($2)
	b	$L4
	addiu	$16,$16,512
$L5:
	jal	yield_to
	nop
$L4:
	jal	transfer_call
	move	$4,$16
	bne	$2,$0,$L5
	move	$4,$16
	jal	public_state
	nop
	lw	$4,0($2)
	li	$5,18
	subu	$4,$4,$19
	sltu	$4,$4,10
	jal	check
	xori	$4,$4,0x1
	jal	env_info
	li	$4,-2147418112
	lw	$4,24($2)
	li	$5,19
	subu	$4,$4,$18
	sltu	$4,$4,2
	jal	check
	xori	$4,$4,0x1
	jal	env_info
	move	$4,$16
	lw	$4,24($2)
	li	$5,20
	subu	$4,$4,$17
	sltu	$4,$4,2
	jal	check
	xori	$4,$4,0x1
	jal	env_info
	li	$4,-2147418112
	lw	$17,24($2)
	jal	public_state
	nop
	lw	$16,0($2)
$L6:
	jal	public_state
	nop
	lw	$2,0($2)
	nop
	subu	$2,$2,$16
	sltu	$2,$2,12
	bne	$2,$0,$L6
	nop
	jal	env_info
	li	$4,-2147418112
	lw	$4,24($2)
	li	$5,25
	subu	$4,$4,$17
	sltu	$4,$4,2
	jal	check
	xori	$4,$4,0x1
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
