# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/coprocessor_traps.c
	.text
	.file 1 "aegis/adversarial/coprocessor_traps.c"
	.section	.text.skip,"ax"
	.align	2
	.loc 1 9
	.ent	skip
skip:
	.set	noreorder
	.loc 1 11
	jr	$31
	addiu	$2,$4,4
	.set	reorder
	.end	skip
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 14
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 34
	li	$16,-2147418112
	.loc 1 14
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 2 34
	addiu	$16,$16,512
	b	$L4
	li	$17,63
$L5:
	.loc 2 35
	jal	yield_to
	nop
$L4:
	.loc 2 34
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L5
	move	$4,$16
	.loc 1 19
	lui	$17,%hi(skip)
	.loc 1 18
	li	$16,1
	.loc 1 19
	addiu	$17,$17,%lo(skip)
	.loc 1 18
	li	$18,13
$L6:
	.loc 1 19
	move	$4,$16
	move	$5,$17
	jal	catch_exception
	addiu	$16,$16,1
	.loc 1 18
	bne	$16,$18,$L6
	nop
	.loc 1 20
	jal	aegis_fpu_modify
	li	$4,1
	nor	$4,$0,$2
	li	$5,20
	jal	check
	srl	$4,$4,31
	.loc 1 21
	move	$16,$0
	.loc 1 22
	li	$19,1
	.loc 1 21
	li	$18,32
	.loc 1 22
	sll	$17,$19,$16
$L11:
	jal	raw_float
	move	$4,$17
	.loc 1 21
	addiu	$16,$16,1
	.loc 1 23
	jal	raw_float
	ori	$4,$17,0xf80
	.loc 1 21
	bne	$16,$18,$L11
	sll	$17,$19,$16
	.loc 1 25
	jal	raw_float
	li	$4,-1
	.loc 1 26
	li	$4,196608
	jal	spin
	addiu	$4,$4,3392
	.loc 1 28
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
	.text
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/user/aegis.h"
	.file 5 "./aegis/kernel/calls.h"
