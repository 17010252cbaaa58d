# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/forgetful_cache.c
	.file 1 "forgetful_cache.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	li	$16,-2147418112
	sw	$17,24($sp)
	sw	$31,28($sp)
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
	li	$17,60
$L4:
	jal	aegis_instructions_changed
	move	$4,$16
	addiu	$16,$16,1
	li	$5,13
	jal	check
	sltu	$4,$2,1
	bne	$16,$17,$L4
	nop
	jal	aegis_instructions_changed
	li	$4,6144
	addiu	$4,$2,2
	li	$5,14
	jal	check
	sltu	$4,$4,1
	jal	aegis_instructions_changed
	li	$4,524288
	addiu	$4,$2,2
	li	$5,15
	jal	check
	sltu	$4,$4,1
	jal	aegis_instructions_changed
	li	$4,-1
	addiu	$4,$2,2
	li	$5,16
	jal	check
	sltu	$4,$4,1
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	li	$2,11
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
