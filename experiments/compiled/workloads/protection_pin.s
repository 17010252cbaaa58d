# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/protection_pin.c
	.text
	.file 1 "experiments/workloads/protection_pin.c"
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
	addiu	$sp,$sp,-40
	.loc 1 16
	li	$2,4096
	.loc 1 15
	sw	$31,36($sp)
	.loc 1 16
	lw	$7,12($2)
	sw	$0,24($sp)
	sw	$0,20($sp)
	lw	$2,16($2)
	lui	$3,%hi(low)
	lw	$6,%lo(low)($3)
	li	$5,65536
	sw	$2,16($sp)
	ori	$5,$5,0xd000
	jal	aegis_page_pin
	move	$4,$0
	.loc 1 17
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
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
