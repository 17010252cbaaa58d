# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/end_in_kernel.c
	.file 1 "end_in_kernel.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,24($sp)
	li	$16,-2147418112
	sw	$17,28($sp)
	sw	$31,36($sp)
	sw	$18,32($sp)
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
	li	$17,-2147483648
	move	$16,$0
	addiu	$17,$17,128
	li	$18,16
$L4:
	move	$5,$16
	move	$4,$0
	move	$7,$0
	move	$6,$17
	jal	aegis_environment_set
	sw	$0,16($sp)
	addiu	$16,$16,1
	li	$5,13
	jal	check
	sltu	$4,$2,1
	bne	$16,$18,$L4
	li	$5,33
	move	$4,$0
	sw	$0,16($sp)
	move	$7,$0
	jal	aegis_environment_set
	move	$6,$17
	sltu	$4,$2,1
	jal	check
	li	$5,14
$L5:
	b	$L5
	nop
	.set	reorder
	.end	main
