# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/protection_allocate.c
	.text
	.file 1 "experiments/workloads/protection_allocate.c"
	.section	.text.take,"ax"
	.align	2
	.loc 1 7
	.ent	take
take:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	.loc 1 10
	lw	$2,4112($0)
	lw	$6,4104($0)
	lw	$5,4100($0)
	lw	$7,4108($0)
	jal	aegis_page_allocate
	sw	$2,16($sp)
	.loc 1 11
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	take
	.section	.text.protection_prepare,"ax"
	.align	2
	.globl	protection_prepare
	.loc 1 14
	.ent	protection_prepare
protection_prepare:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 15
	jal	take
	move	$4,$0
	.loc 1 16
	lw	$31,20($sp)
	.loc 1 15
	lui	$3,%hi(number)
	sw	$2,%lo(number)($3)
	.loc 1 16
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	protection_prepare
	.section	.text.protection_operation,"ax"
	.align	2
	.globl	protection_operation
	.loc 1 19
	.ent	protection_operation
protection_operation:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 20
	lui	$16,%hi(number)
	lw	$4,%lo(number)($16)
	.loc 1 19
	sw	$31,20($sp)
	.loc 1 20
	jal	aegis_page_free
	nop
	.loc 1 21
	lw	$4,%lo(number)($16)
	jal	take
	nop
	.loc 1 22
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	protection_operation
	.section	.bss.number,"aw"
	.align	2
number:
	.space	4
	.text
	.file 2 "./aegis/kernel/calls.h"
