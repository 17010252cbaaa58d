# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/slice_given_while_ending.c
	.file 1 "slice_given_while_ending.c"
	.text
	.align	2
	.ent	stay
stay:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$18,32($sp)
	li	$18,-2147418112
	sw	$19,36($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	sw	$31,44($sp)
	sw	$20,40($sp)
	move	$16,$0
	addiu	$18,$18,512
	li	$19,-4
	b	$L4
	li	$17,64
$L2:
	addiu	$16,$16,1
	beq	$16,$17,$L5
	nop
$L4:
	jal	public_state
	nop
	addiu	$3,$16,16
	sll	$3,$3,2
	addu	$2,$2,$3
	lw	$20,0($2)
	jal	aegis_self
	nop
	bne	$20,$2,$L2
	move	$4,$16
	jal	aegis_slice_give
	move	$5,$18
	beq	$2,$19,$L12
	nop
	move	$4,$0
$L3:
	li	$5,13
	jal	check
	addiu	$16,$16,1
	bne	$16,$17,$L4
	nop
$L5:
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$2,28($2)
	nop
	slt	$2,$2,-15
	beq	$2,$0,$L5
	lui	$6,%hi(__start)
	sw	$0,16($sp)
	move	$7,$0
	addiu	$6,$6,%lo(__start)
	li	$5,32
	jal	aegis_environment_set
	move	$4,$0
$L6:
	jal	aegis_yield
	move	$4,$0
	b	$L6
	nop
$L12:
	jal	aegis_slice_free
	move	$4,$16
	addiu	$4,$2,4
	b	$L3
	sltu	$4,$4,1
	.set	reorder
	.end	stay
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,28($sp)
	li	$16,-2147418112
	sw	$17,32($sp)
	sw	$31,36($sp)
	addiu	$16,$16,512
	b	$L14
	li	$17,63
$L15:
	jal	yield_to
	nop
$L14:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L15
	move	$4,$16
	jal	env_info
	nop
	lw	$4,28($2)
	li	$5,25
	slt	$4,$4,-15
	jal	check
	xori	$4,$4,0x1
	lui	$6,%hi(stay)
	li	$5,33
	move	$4,$0
	sw	$0,16($sp)
	move	$7,$0
	jal	aegis_environment_set
	addiu	$6,$6,%lo(stay)
	sltu	$4,$2,1
	jal	check
	li	$5,26
$L16:
	b	$L16
	nop
	.set	reorder
	.end	main
