# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/protection_area.c
	.text
	.file 1 "experiments/workloads/protection_area.c"
	.section	.text.protection_prepare,"ax"
	.align	2
	.globl	protection_prepare
	.loc 1 8
	.ent	protection_prepare
protection_prepare:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 9
	lui	$16,%hi(area)
	addiu	$4,$16,%lo(area)
	.loc 1 8
	sw	$31,20($sp)
	.loc 1 9
	jal	page_number
	addiu	$16,$16,%lo(area)
	andi	$16,$16,0xfff
	.loc 1 10
	lw	$31,20($sp)
	.loc 1 9
	sll	$2,$2,12
	or	$2,$2,$16
	lui	$3,%hi(physical)
	.loc 1 10
	lw	$16,16($sp)
	.loc 1 9
	sw	$2,%lo(physical)($3)
	.loc 1 10
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	protection_prepare
	.section	.text.protection_operation,"ax"
	.align	2
	.globl	protection_operation
	.loc 1 13
	.ent	protection_operation
protection_operation:
	.set	noreorder
	.loc 1 14
	lui	$2,%hi(physical)
	.loc 1 13
	addiu	$sp,$sp,-32
	.loc 1 14
	lw	$6,%lo(physical)($2)
	move	$7,$0
	sw	$0,16($sp)
	li	$5,25
	.loc 1 13
	sw	$31,28($sp)
	.loc 1 14
	jal	aegis_environment_set
	move	$4,$0
	.loc 1 15
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
	.section	.bss.area,"aw"
	.align	2
area:
	.space	12
	.text
	.file 2 "./aegis/kernel/calls.h"
	.file 3 "./experiments/workloads/protection.h"
