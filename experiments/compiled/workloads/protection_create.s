# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/protection_create.c
	.text
	.file 1 "experiments/workloads/protection_create.c"
	.section	.text.protection_prepare,"ax"
	.align	2
	.globl	protection_prepare
	.loc 1 5
	.ent	protection_prepare
protection_prepare:
	.set	noreorder
	.loc 1 6
	jr	$31
	nop
	.set	reorder
	.end	protection_prepare
	.section	.text.protection_operation,"ax"
	.align	2
	.globl	protection_operation
	.loc 1 9
	.ent	protection_operation
protection_operation:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 11
	li	$17,4120
	li	$16,4116
	lw	$5,0($17)
	lw	$4,0($16)
	move	$6,$0
	jal	aegis_environment_create
	move	$7,$0
	.loc 1 13
	lw	$6,0($17)
	lw	$5,0($16)
	jal	aegis_environment_destroy
	move	$4,$2
	.loc 1 14
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	protection_operation
	.text
	.file 2 "./aegis/kernel/calls.h"
