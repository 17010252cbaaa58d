# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/section63_sum.c
	.text
	.file 1 "experiments/workloads/section63_sum.c"
	.section	.text.process_prepare,"ax"
	.align	2
	.globl	process_prepare
	.loc 1 7
	.ent	process_prepare
process_prepare:
	.set	noreorder
	.loc 1 8
	jr	$31
	nop
	.set	reorder
	.end	process_prepare
	.section	.text.process,"ax"
	.align	2
	.globl	process
	.loc 1 11
	.ent	process
process:
	.set	noreorder
	.loc 1 12
	lui	$4,%hi(from)
	.loc 1 11
	addiu	$sp,$sp,-24
	.loc 1 12
	move	$6,$0
	li	$5,368
	.loc 1 11
	sw	$31,20($sp)
	.loc 1 12
	jal	message_sum
	addiu	$4,$4,%lo(from)
	.loc 1 13
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	process
	.globl	section63_sums
	.section	.rodata.section63_sums,"a"
	.align	2
section63_sums:
	.word	1
	.globl	section63_copies
	.section	.rodata.section63_copies,"a"
	.align	2
section63_copies:
	.space	4
	.text
	.file 2 "./experiments/workloads/section63.h"
