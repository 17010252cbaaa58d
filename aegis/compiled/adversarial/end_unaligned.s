# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/end_unaligned.c
	.file 1 "end_unaligned.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$16,28($sp)
	li	$16,-2147418112
	sw	$17,32($sp)
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
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
	li	$19,4194304
	move	$16,$0
	addiu	$18,$19,3
	li	$17,16
$L4:
	move	$5,$16
	move	$4,$0
	move	$7,$0
	move	$6,$18
	jal	aegis_environment_set
	sw	$0,16($sp)
	addiu	$16,$16,1
	li	$5,13
	jal	check
	sltu	$4,$2,1
	bne	$16,$17,$L4
	li	$5,33
	move	$4,$0
	sw	$0,16($sp)
	move	$7,$0
	jal	aegis_environment_set
	addiu	$6,$19,1
	sltu	$4,$2,1
	jal	check
	li	$5,14
$L5:
	b	$L5
	nop
	.set	reorder
	.end	main
