# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/no_end.c
	.file 1 "no_end.c"
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
	li	$5,33
	move	$4,$0
	sw	$0,16($sp)
	move	$7,$0
	jal	aegis_environment_set
	move	$6,$0
	sltu	$4,$2,1
	jal	check
	li	$5,7
$L4:
	b	$L4
	nop
	.set	reorder
	.end	main
