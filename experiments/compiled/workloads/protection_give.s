# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/protection_give.c
	.text
	.file 1 "experiments/workloads/protection_give.c"
	.section	.text.protection_prepare,"ax"
	.align	2
	.globl	protection_prepare
	.loc 1 8
	.ent	protection_prepare
protection_prepare:
	.set	noreorder
	.loc 1 9
	lui	$4,%hi(page)
	.loc 1 8
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 9
	jal	page_number
	addiu	$4,$4,%lo(page)
	lui	$3,%hi(number)
	.loc 1 10
	jal	aegis_self
	sw	$2,%lo(number)($3)
	.loc 1 11
	lw	$31,20($sp)
	.loc 1 10
	lui	$3,%hi(self)
	sw	$2,%lo(self)($3)
	.loc 1 11
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	protection_prepare
	.section	.text.protection_operation,"ax"
	.align	2
	.globl	protection_operation
	.loc 1 14
	.ent	protection_operation
protection_operation:
	.set	noreorder
	.loc 1 15
	lui	$2,%hi(self)
	lw	$5,%lo(self)($2)
	lui	$2,%hi(number)
	lw	$4,%lo(number)($2)
	.loc 1 14
	addiu	$sp,$sp,-24
	.loc 1 15
	move	$7,$0
	.loc 1 14
	sw	$31,20($sp)
	.loc 1 15
	jal	aegis_page_give
	move	$6,$0
	.loc 1 16
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
	.section	.bss.number,"aw"
	.align	2
number:
	.space	4
	.section	.bss.page,"aw"
	.align	12
page:
	.space	4096
	.text
	.file 2 "./aegis/kernel/calls.h"
	.file 3 "./experiments/workloads/protection.h"
