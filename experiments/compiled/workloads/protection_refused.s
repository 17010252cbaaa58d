# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/protection_refused.c
	.text
	.file 1 "experiments/workloads/protection_refused.c"
	.section	.text.told,"ax"
	.align	2
	.loc 1 5
	.ent	told
told:
	.set	noreorder
	.loc 1 9
	jr	$31
	move	$2,$4
	.set	reorder
	.end	told
	.section	.text.protection_prepare,"ax"
	.align	2
	.globl	protection_prepare
	.loc 1 12
	.ent	protection_prepare
protection_prepare:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 13
	lui	$16,%hi(told)
	addiu	$5,$16,%lo(told)
	.loc 1 12
	sw	$31,20($sp)
	.loc 1 13
	jal	catch_exception
	li	$4,13
	.loc 1 14
	addiu	$5,$16,%lo(told)
	jal	catch_exception
	li	$4,14
	.loc 1 15
	addiu	$5,$16,%lo(told)
	jal	catch_exception
	li	$4,15
	.loc 1 16
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	protection_prepare
	.section	.text.protection_take,"ax"
	.align	2
	.globl	protection_take
	.loc 1 19
	.ent	protection_take
protection_take:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	.loc 1 22
	lw	$2,4112($0)
	lw	$6,4104($0)
	lw	$5,4100($0)
	lw	$7,4108($0)
	move	$4,$0
	jal	aegis_page_allocate
	sw	$2,16($sp)
	.loc 1 23
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	protection_take
	.text
	.file 2 "./aegis/kernel/calls.h"
	.file 3 "./aegis/user/aegis.h"
