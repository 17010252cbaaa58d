# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/wide_restartable_range.c
	.file 1 "wide_restartable_range.c"
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
	sw	$0,16($sp)
	move	$7,$0
	li	$6,-1
	li	$5,38
	jal	aegis_environment_set
	move	$4,$0
	beq	$2,$0,$L9
	move	$7,$0
	move	$4,$0
$L4:
	li	$5,7
	jal	check
	li	$16,2147418112
	ori	$16,$16,0xffff
$L5:
	jal	spin
	move	$4,$16
	b	$L5
	nop
$L9:
	move	$4,$0
	sw	$0,16($sp)
	move	$6,$0
	jal	aegis_environment_set
	li	$5,37
	b	$L4
	sltu	$4,$2,1
	.set	reorder
	.end	main
