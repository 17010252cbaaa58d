# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/stolen_slices.c
	.file 1 "stolen_slices.c"
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
	li	$18,64
$L5:
	jal	public_state
	nop
	addiu	$3,$16,16
	sll	$3,$3,2
	addu	$2,$2,$3
	lw	$17,0($2)
	jal	aegis_self
	nop
	beq	$17,$2,$L4
	move	$4,$16
	jal	aegis_slice_free
	nop
	addiu	$4,$2,1
	li	$5,11
	jal	check
	sltu	$4,$4,1
	jal	aegis_slice_allocate
	move	$4,$16
	addiu	$4,$2,1
	li	$5,12
	jal	check
	sltu	$4,$4,1
	jal	aegis_self
	nop
	move	$5,$2
	jal	aegis_slice_give
	move	$4,$16
	addiu	$4,$2,1
	li	$5,13
	jal	check
	sltu	$4,$4,1
$L4:
	addiu	$16,$16,1
	bne	$16,$18,$L5
	nop
	jal	aegis_slice_free
	li	$4,64
	addiu	$4,$2,2
	li	$5,15
	jal	check
	sltu	$4,$4,1
	jal	aegis_slice_free
	li	$4,-1
	addiu	$4,$2,2
	li	$5,16
	jal	check
	sltu	$4,$4,1
	jal	aegis_slice_allocate
	li	$4,64
	addiu	$4,$2,2
	li	$5,17
	jal	check
	sltu	$4,$4,1
	jal	aegis_slice_allocate
	li	$4,-2
	addiu	$4,$2,2
	li	$5,18
	jal	check
	sltu	$4,$4,1
	jal	aegis_slice_allocate
	li	$4,-2147483648
	addiu	$4,$2,2
	sltu	$4,$4,1
	jal	check
	li	$5,19
	jal	aegis_self
	nop
	move	$5,$2
	jal	aegis_slice_give
	li	$4,64
	addiu	$4,$2,2
	li	$5,20
	jal	check
	sltu	$4,$4,1
	li	$5,-2147418112
	addiu	$5,$5,512
	jal	aegis_slice_give
	li	$4,-1
	addiu	$4,$2,2
	li	$5,21
	jal	check
	sltu	$4,$4,1
	jal	aegis_slice_allocate
	li	$4,-1
	addiu	$4,$2,3
	li	$5,22
	jal	check
	sltu	$4,$4,1
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
