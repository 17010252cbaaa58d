# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/coprocessor_traps.c
	.file 1 "coprocessor_traps.c"
	.text
	.align	2
	.ent	skip
skip:
	.set	noreorder
	jr	$31
	addiu	$2,$4,4
	.set	reorder
	.end	skip
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
	b	$L4
	li	$17,63
$L5:
	jal	yield_to
	nop
$L4:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L5
	move	$4,$16
	lui	$17,%hi(skip)
	li	$16,1
	addiu	$17,$17,%lo(skip)
	li	$18,13
$L6:
	move	$4,$16
	move	$5,$17
	jal	catch_exception
	addiu	$16,$16,1
	bne	$16,$18,$L6
	nop
	jal	aegis_fpu_modify
	li	$4,1
	nor	$4,$0,$2
	li	$5,20
	jal	check
	srl	$4,$4,31
	move	$16,$0
	li	$19,1
	li	$18,32
	sll	$17,$19,$16
$L11:
	jal	raw_float
	move	$4,$17
	addiu	$16,$16,1
	jal	raw_float
	ori	$4,$17,0xf80
	bne	$16,$18,$L11
	sll	$17,$19,$16
	jal	raw_float
	li	$4,-1
	li	$4,196608
	jal	spin
	addiu	$4,$4,3392
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	li	$2,11
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
