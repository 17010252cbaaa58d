# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/protection_range.c
	.text
	.file 1 "experiments/workloads/protection_range.c"
	.section	.text.protection_prepare,"ax"
	.align	2
	.globl	protection_prepare
	.loc 1 7
	.ent	protection_prepare
protection_prepare:
	.set	noreorder
	.loc 1 8
	jr	$31
	nop
	.set	reorder
	.end	protection_prepare
	.section	.text.protection_operation,"ax"
	.align	2
	.globl	protection_operation
	.loc 1 11
	.ent	protection_operation
protection_operation:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 12
	li	$5,1
	.loc 1 11
	sw	$31,20($sp)
	.loc 1 12
	jal	aegis_tlb_delete_range
	li	$4,536870912
	.loc 1 13
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	protection_operation
	.text
	.file 2 "./aegis/kernel/calls.h"
