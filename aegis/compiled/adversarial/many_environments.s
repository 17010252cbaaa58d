# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/many_environments.c
	.file 1 "many_environments.c"
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
	li	$17,305397760
	move	$16,$0
	ori	$17,$17,0xabcd
	b	$L5
	li	$18,256
$L12:
	beq	$16,$18,$L6
	move	$4,$0
$L5:
	move	$5,$16
	move	$7,$0
	move	$6,$0
	jal	aegis_environment_create
	move	$4,$17
	sltu	$2,$2,-16
	bne	$2,$0,$L12
	addiu	$16,$16,1
	addiu	$16,$16,-1
	li	$2,63
	beq	$16,$2,$L13
	nop
	move	$4,$0
$L6:
	li	$5,15
	jal	check
	li	$17,305397760
	ori	$17,$17,0xabcd
	move	$5,$16
$L14:
	move	$4,$17
	move	$7,$0
	jal	aegis_environment_create
	move	$6,$0
	addiu	$4,$2,3
	li	$5,17
	jal	check
	sltu	$4,$4,1
	b	$L14
	move	$5,$16
$L13:
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$4,16($2)
	b	$L6
	sltu	$4,$4,1
	.set	reorder
	.end	main
