# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/adversarial_stack.c
	.file 1 "adversarial_stack.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	li	$16,-2147418112
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
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
	lui	$17,%hi(at.0)
	addiu	$17,$17,%lo(at.0)
	addiu	$19,$17,24
$L4:
	lw	$16,0($17)
	li	$4,4
	jal	raw_stack
	move	$5,$16
	sltu	$4,$2,1
	jal	check
	li	$5,14
	move	$5,$16
	jal	raw_stack
	move	$4,$0
	sltu	$4,$2,1
	jal	check
	li	$5,15
	move	$5,$16
	jal	raw_stack
	li	$4,8
	jal	aegis_self
	move	$18,$2
	xor	$2,$2,$18
	sltu	$4,$2,1
	jal	check
	li	$5,16
	move	$5,$16
	jal	raw_stack
	li	$4,104
	move	$5,$16
	jal	raw_stack
	li	$4,252
	addiu	$4,$2,2
	addiu	$17,$17,4
	li	$5,18
	jal	check
	sltu	$4,$4,1
	bne	$17,$19,$L4
	li	$2,11
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
	.section	.rodata.at.0,"a"
	.align	2
at.0:
	.word	-2147481600
	.word	-2147418112
	.word	0
	.word	-4
	.word	1
	.word	-1078067200
