# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/caller.c
	.text
	.file 1 "aegis/tests/caller.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	.loc 1 9
	li	$17,-2147418112
	.loc 1 5
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 9
	b	$L2
	addiu	$17,$17,512
$L3:
	.loc 1 10
	jal	yield_to
	nop
$L2:
	.loc 1 9
	jal	transfer_call
	move	$4,$17
	move	$18,$2
	bne	$2,$0,$L3
	move	$4,$17
	li	$16,199
$L4:
	.loc 1 12
	jal	transfer_call
	move	$4,$17
	.loc 1 11
	addiu	$16,$16,-1
	.loc 1 12
	li	$5,12
	jal	check
	sltu	$4,$2,1
	.loc 1 11
	bne	$16,$0,$L4
	nop
	.loc 1 13
	jal	aegis_caller
	nop
	beq	$2,$0,$L9
	nop
$L5:
	move	$4,$18
	jal	check
	li	$5,13
	.loc 1 15
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,32
$L9:
	.loc 1 13
	jal	aegis_reply
	nop
	addiu	$18,$2,2
	b	$L5
	sltu	$18,$18,1
	.set	reorder
	.end	main
	.text
	.file 2 "./aegis/kernel/calls.h"
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/user/aegis.h"
