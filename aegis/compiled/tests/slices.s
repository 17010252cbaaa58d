# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/slices.c
	.file 1 "slices.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	jal	aegis_self
	sw	$18,24($sp)
	move	$4,$2
	jal	env_info
	move	$16,$2
	lw	$17,20($2)
	li	$5,8
	xori	$4,$17,0x20
	jal	check
	sltu	$4,$4,1
	jal	public_state
	nop
	lw	$2,64($2)
	nop
	beq	$2,$16,$L14
	nop
	move	$4,$0
$L2:
	jal	check
	li	$5,9
	jal	aegis_slice_allocate
	li	$4,-1
	addiu	$4,$2,3
	li	$5,10
	jal	check
	sltu	$4,$4,1
	jal	aegis_slice_allocate
	li	$4,1
	addiu	$4,$2,1
	li	$5,11
	jal	check
	sltu	$4,$4,1
	jal	aegis_slice_allocate
	li	$4,64
	addiu	$4,$2,2
	li	$5,12
	jal	check
	sltu	$4,$4,1
	jal	aegis_slice_free
	li	$4,1
	addiu	$4,$2,1
	sltu	$4,$4,1
	jal	check
	li	$5,13
	move	$5,$16
	jal	aegis_slice_give
	li	$4,1
	addiu	$4,$2,1
	sltu	$4,$4,1
	jal	check
	li	$5,14
	jal	aegis_slice_free
	li	$4,2
	beq	$2,$0,$L15
	nop
	move	$4,$0
$L3:
	jal	check
	li	$5,15
	jal	env_info
	move	$4,$16
	lw	$4,20($2)
	addiu	$18,$17,-1
	xor	$4,$4,$18
	li	$5,16
	jal	check
	sltu	$4,$4,1
	jal	aegis_slice_allocate
	li	$4,-1
	li	$3,2
	beq	$2,$3,$L16
	nop
	move	$4,$0
$L4:
	jal	check
	li	$5,17
	li	$5,-2147418112
	addiu	$5,$5,512
	jal	aegis_slice_give
	li	$4,4
	beq	$2,$0,$L17
	nop
	move	$4,$0
$L5:
	jal	check
	li	$5,18
	jal	env_info
	move	$4,$16
	lw	$2,20($2)
	nop
	beq	$18,$2,$L18
	nop
	move	$4,$0
$L6:
	jal	check
	li	$5,19
	move	$5,$0
	jal	aegis_slice_give
	li	$4,6
	addiu	$4,$2,2
	li	$5,20
	jal	check
	sltu	$4,$4,1
	jal	yield_to
	li	$4,12345
	addiu	$4,$2,2
	li	$5,21
	jal	check
	sltu	$4,$4,1
	jal	yield_to
	move	$4,$16
	sltu	$4,$2,1
	jal	check
	li	$5,22
	li	$4,-2147418112
	jal	yield_to
	addiu	$4,$4,512
	sltu	$4,$2,1
	jal	check
	li	$5,23
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,32
$L15:
	jal	public_state
	nop
	lw	$4,72($2)
	b	$L3
	sltu	$4,$4,1
$L17:
	jal	public_state
	nop
	lw	$4,80($2)
	li	$2,2147352576
	ori	$2,$2,0xfe00
	addu	$4,$4,$2
	b	$L5
	sltu	$4,$4,1
$L16:
	jal	public_state
	nop
	lw	$4,72($2)
	nop
	xor	$4,$4,$16
	b	$L4
	sltu	$4,$4,1
$L14:
	jal	public_state
	nop
	lw	$4,68($2)
	li	$2,2147352576
	ori	$2,$2,0xfe00
	addu	$4,$4,$2
	b	$L2
	sltu	$4,$4,1
$L18:
	li	$4,-2147418112
	jal	env_info
	addiu	$4,$4,512
	lw	$2,20($2)
	addiu	$4,$17,1
	xor	$4,$4,$2
	b	$L6
	sltu	$4,$4,1
	.set	reorder
	.end	main
