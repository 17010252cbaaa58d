# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/protection_switch.c
	.text
	.file 1 "experiments/workloads/protection_switch.c"
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
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 10
	jal	aegis_context_switch
	move	$4,$0
	.loc 1 11
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	protection_operation
	.text
	.file 2 "./aegis/kernel/calls.h"
