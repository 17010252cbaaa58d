# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/without_slices.c
	.file 1 "without_slices.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	li	$16,-2147418112
	sw	$17,20($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	addiu	$16,$16,512
	b	$L2
	li	$17,63
$L3:
	jal	yield_to
	nop
$L2:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L3
	move	$4,$16
	move	$16,$0
	b	$L5
	li	$18,64
$L4:
	addiu	$16,$16,1
	beq	$16,$18,$L11
	nop
$L5:
	jal	public_state
	nop
	addiu	$3,$16,16
	sll	$3,$3,2
	addu	$2,$2,$3
	lw	$17,0($2)
	jal	aegis_self
	nop
	bne	$17,$2,$L4
	nop
	jal	aegis_slice_free
	move	$4,$16
	sltu	$4,$2,1
	li	$5,11
	jal	check
	addiu	$16,$16,1
	bne	$16,$18,$L5
	nop
$L11:
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$4,20($2)
	li	$5,12
	jal	check
	sltu	$4,$4,1
	li	$4,-2147418112
	jal	env_info
	addiu	$4,$4,512
	lw	$4,20($2)
	li	$5,13
	xori	$4,$4,0x20
	jal	check
	sltu	$4,$4,1
	li	$16,16
$L6:
	jal	aegis_slice_allocate
	li	$4,-1
	nor	$4,$0,$2
	addiu	$16,$16,-1
	li	$5,15
	jal	check
	srl	$4,$4,31
	bne	$16,$0,$L6
	nop
	li	$4,196608
	jal	spin
	addiu	$4,$4,3392
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	li	$2,11
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
