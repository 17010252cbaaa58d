# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/adversarial_stack.c
	.text
	.file 1 "aegis/adversarial/adversarial_stack.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 8
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 34
	li	$16,-2147418112
	.loc 1 8
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
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
	lui	$17,%hi(at.0)
	addiu	$17,$17,%lo(at.0)
	addiu	$19,$17,24
$L4:
	.loc 1 14
	lw	$16,0($17)
	li	$4,4
	jal	raw_stack
	move	$5,$16
	sltu	$4,$2,1
	jal	check
	li	$5,14
	.loc 1 15
	move	$5,$16
	jal	raw_stack
	move	$4,$0
	sltu	$4,$2,1
	jal	check
	li	$5,15
	.loc 1 16
	move	$5,$16
	jal	raw_stack
	li	$4,8
	jal	aegis_self
	move	$18,$2
	xor	$2,$2,$18
	sltu	$4,$2,1
	jal	check
	li	$5,16
	.loc 1 17
	move	$5,$16
	jal	raw_stack
	li	$4,104
	.loc 1 18
	move	$5,$16
	jal	raw_stack
	li	$4,252
	addiu	$4,$2,2
	.loc 1 13
	addiu	$17,$17,4
	.loc 1 18
	li	$5,18
	jal	check
	sltu	$4,$4,1
	.loc 1 13
	bne	$17,$19,$L4
	li	$2,11
	.loc 1 21
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
	.text
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/user/aegis.h"
	.file 5 "./aegis/kernel/calls.h"
