# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/protection_slice.c
	.text
	.file 1 "experiments/workloads/protection_slice.c"
	.section	.text.protection_prepare,"ax"
	.align	2
	.globl	protection_prepare
	.loc 1 7
	.ent	protection_prepare
protection_prepare:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 8
	jal	aegis_self
	nop
	.loc 1 9
	lw	$31,20($sp)
	.loc 1 8
	lui	$3,%hi(self)
	sw	$2,%lo(self)($3)
	.loc 1 9
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	protection_prepare
	.section	.text.protection_operation,"ax"
	.align	2
	.globl	protection_operation
	.loc 1 12
	.ent	protection_operation
protection_operation:
	.set	noreorder
	.loc 1 13
	lui	$2,%hi(self)
	lw	$5,%lo(self)($2)
	.loc 1 12
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 13
	jal	aegis_slice_give
	move	$4,$0
	.loc 1 14
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	protection_operation
	.section	.bss.self,"aw"
	.align	2
self:
	.space	4
	.text
	.file 2 "./aegis/kernel/calls.h"
