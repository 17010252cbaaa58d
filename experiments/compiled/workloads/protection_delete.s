# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/protection_delete.c
	.text
	.file 1 "experiments/workloads/protection_delete.c"
	.section	.text.protection_prepare,"ax"
	.align	2
	.globl	protection_prepare
	.loc 1 10
	.ent	protection_prepare
protection_prepare:
	.set	noreorder
	.loc 1 11
	lui	$4,%hi(page)
	.loc 1 10
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 11
	jal	page_number
	addiu	$4,$4,%lo(page)
	sll	$2,$2,12
	.loc 1 12
	lw	$31,20($sp)
	.loc 1 11
	ori	$2,$2,0x600
	lui	$3,%hi(low)
	sw	$2,%lo(low)($3)
	.loc 1 12
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	protection_prepare
	.section	.text.protection_operation,"ax"
	.align	2
	.globl	protection_operation
	.loc 1 15
	.ent	protection_operation
protection_operation:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 16
	li	$2,4096
	.loc 1 15
	sw	$31,20($sp)
	.loc 1 16
	lw	$7,16($2)
	lw	$6,12($2)
	lui	$2,%hi(low)
	lw	$5,%lo(low)($2)
	jal	aegis_tlb_write
	li	$4,536870912
	.loc 1 17
	jal	aegis_tlb_delete
	li	$4,536870912
	.loc 1 18
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	protection_operation
	.section	.bss.low,"aw"
	.align	2
low:
	.space	4
	.section	.bss.page,"aw"
	.align	12
page:
	.space	4096
	.text
	.file 2 "./aegis/kernel/calls.h"
	.file 3 "./experiments/workloads/protection.h"
