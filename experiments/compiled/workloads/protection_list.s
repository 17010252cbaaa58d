# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/protection_list.c
	.text
	.file 1 "experiments/workloads/protection_list.c"
	.section	.text.protection_prepare,"ax"
	.align	2
	.globl	protection_prepare
	.loc 1 11
	.ent	protection_prepare
protection_prepare:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 13
	lui	$4,%hi(page)
	addiu	$4,$4,%lo(page)
	.loc 1 11
	sw	$16,16($sp)
	.loc 1 12
	li	$2,536870912
	lui	$16,%hi(list)
	.loc 1 11
	sw	$31,20($sp)
	.loc 1 13
	jal	page_number
	sw	$2,%lo(list)($16)
	sll	$2,$2,12
	addiu	$4,$16,%lo(list)
	ori	$2,$2,0x600
	.loc 1 14
	jal	page_number
	sw	$2,4($4)
	.loc 1 15
	lw	$31,20($sp)
	.loc 1 14
	sll	$2,$2,12
	lui	$3,%hi(physical)
	.loc 1 15
	lw	$16,16($sp)
	.loc 1 14
	sw	$2,%lo(physical)($3)
	.loc 1 15
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	protection_prepare
	.section	.text.protection_operation,"ax"
	.align	2
	.globl	protection_operation
	.loc 1 18
	.ent	protection_operation
protection_operation:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	.loc 1 21
	lw	$2,4112($0)
	lw	$7,4104($0)
	lw	$6,4100($0)
	sw	$2,20($sp)
	lui	$2,%hi(physical)
	lw	$4,%lo(physical)($2)
	lw	$2,4108($0)
	li	$5,1
	jal	aegis_tlb_write_list
	sw	$2,16($sp)
	.loc 1 22
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	protection_operation
	.section	.bss.physical,"aw"
	.align	2
physical:
	.space	4
	.section	.bss.page,"aw"
	.align	12
page:
	.space	4096
	.section	.bss.list,"aw"
	.align	12
list:
	.space	4096
	.text
	.file 2 "./aegis/kernel/calls.h"
	.file 3 "./experiments/workloads/protection.h"
