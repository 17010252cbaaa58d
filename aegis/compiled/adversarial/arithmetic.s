# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/arithmetic.c
	.file 1 "arithmetic.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$31,44($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	jal	public_state
	sw	$16,32($sp)
	lw	$17,0($2)
	jal	aegis_random
	li	$16,1590165504
	li	$4,305397760
	move	$7,$0
	move	$6,$0
	move	$5,$2
	jal	aegis_environment_create
	ori	$4,$4,0xabcd
	sltu	$4,$2,-16
	jal	check
	li	$5,13
	move	$7,$0
	li	$6,536870912
	li	$5,35
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,14
	jal	aegis_fpu_modify
	li	$4,1
	jal	fpu_left
	addiu	$4,$sp,24
	lw	$3,24($sp)
	li	$5,16
	or	$4,$2,$3
	jal	check
	sltu	$4,$4,1
	li	$18,-1051394048
	ori	$5,$16,0xe75a
	move	$4,$0
	jal	fpu_set
	addiu	$17,$17,50
	addiu	$18,$18,21845
	b	$L2
	ori	$16,$16,0xe75a
$L5:
	move	$4,$0
$L3:
	jal	check
	li	$5,20
	jal	yield_to
	move	$4,$0
$L2:
	jal	public_state
	nop
	lw	$2,0($2)
	li	$5,1077936128
	subu	$2,$2,$17
	bgez	$2,$L8
	li	$4,1065353216
	jal	fpu_divide
	nop
	addu	$4,$2,$18
	sltu	$4,$4,1
	jal	check
	li	$5,19
	jal	fpu_left
	addiu	$4,$sp,24
	bne	$2,$16,$L5
	nop
	lw	$4,24($sp)
	nop
	andi	$4,$4,0xf83
	b	$L3
	sltu	$4,$4,1
$L8:
	lw	$31,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	main
