# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/section63_separate.c
	.text
	.file 1 "experiments/workloads/section63_separate.c"
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
	addiu	$sp,$sp,-24
	.loc 1 12
	lui	$5,%hi(from)
	.loc 1 11
	sw	$16,16($sp)
	.loc 1 12
	lui	$16,%hi(to)
	addiu	$4,$16,%lo(to)
	li	$6,368
	.loc 1 11
	sw	$31,20($sp)
	.loc 1 12
	jal	message_copy
	addiu	$5,$5,%lo(from)
	.loc 1 13
	addiu	$4,$16,%lo(to)
	move	$6,$0
	jal	message_sum
	li	$5,368
	.loc 1 14
	lw	$31,20($sp)
	lw	$16,16($sp)
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
	.word	1
	.text
	.file 2 "./experiments/workloads/section63.h"
