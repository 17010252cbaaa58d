# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/many_environments.c
	.text
	.file 1 "aegis/adversarial/many_environments.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 8
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 34
	li	$16,-2147418112
	.loc 1 8
	sw	$17,20($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	.loc 2 34
	addiu	$16,$16,512
	b	$L2
	li	$17,63
$L3:
	.loc 2 35
	jal	yield_to
	nop
$L2:
	.loc 2 34
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L3
	move	$4,$16
	.loc 1 13
	li	$17,305397760
	.loc 1 12
	move	$16,$0
	.loc 1 13
	ori	$17,$17,0xabcd
	.loc 1 12
	b	$L5
	li	$18,256
$L12:
	beq	$16,$18,$L6
	move	$4,$0
$L5:
	.loc 1 13
	move	$5,$16
	move	$7,$0
	move	$6,$0
	jal	aegis_environment_create
	move	$4,$17
	sltu	$2,$2,-16
	bne	$2,$0,$L12
	addiu	$16,$16,1
	addiu	$16,$16,-1
	.loc 1 15
	li	$2,63
	beq	$16,$2,$L13
	nop
	move	$4,$0
$L6:
	li	$5,15
	jal	check
	li	$17,305397760
	.loc 1 17
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
	.loc 1 15
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$4,16($2)
	b	$L6
	sltu	$4,$4,1
	.set	reorder
	.end	main
	.text
	.file 3 "./aegis/user/aegis.h"
	.file 4 "./aegis/tests/check.h"
	.file 5 "./aegis/kernel/calls.h"
