# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table11_ultrix.c
	.text
	.file 1 "experiments/workloads/table11_ultrix.c"
	.section	.text.tick,"ax"
	.align	2
	.loc 1 13
	.ent	tick
tick:
	.set	noreorder
	.loc 1 15
	jr	$31
	nop
	.set	reorder
	.end	tick
	.section	.text.choose_sums,"ax"
	.align	2
	.globl	choose_sums
	.loc 1 8
	.ent	choose_sums
choose_sums:
	.set	noreorder
	.loc 1 10
	jr	$31
	nop
	.set	reorder
	.end	choose_sums
	.section	.text.answered,"ax"
	.align	2
	.globl	answered
	.loc 1 18
	.ent	answered
answered:
	.set	noreorder
	.loc 1 19
	lui	$3,%hi(tick)
	.loc 1 18
	addiu	$sp,$sp,-72
	.loc 1 19
	addiu	$3,$3,%lo(tick)
	.loc 1 20
	li	$2,196608
	ori	$2,$2,0xd090
	.loc 1 18
	sw	$16,64($sp)
	.loc 1 24
	addiu	$5,$sp,48
	.loc 1 18
	move	$16,$4
	.loc 1 19
	sw	$3,48($sp)
	.loc 1 24
	move	$6,$0
	.loc 1 19
	li	$3,2
	.loc 1 24
	li	$4,14
	.loc 1 18
	sw	$31,68($sp)
	.loc 1 19
	sw	$3,56($sp)
	.loc 1 20
	sw	$2,36($sp)
	sw	$2,44($sp)
	.loc 1 19
	sw	$0,52($sp)
	.loc 1 20
	sw	$0,32($sp)
	sw	$0,40($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	.loc 1 24
	jal	sigvec
	sw	$0,28($sp)
	.loc 1 25
	addiu	$5,$sp,32
	move	$6,$0
	jal	setitimer
	move	$4,$0
	.loc 1 26
	move	$4,$16
	addiu	$5,$sp,60
	li	$7,2
	jal	recv
	li	$6,1
	.loc 1 27
	addiu	$5,$sp,16
	move	$6,$0
	move	$4,$0
	jal	setitimer
	move	$16,$2
	.loc 1 29
	lw	$31,68($sp)
	.loc 1 28
	nor	$2,$0,$16
	.loc 1 29
	srl	$2,$2,31
	lw	$16,64($sp)
	jr	$31
	addiu	$sp,$sp,72
	.set	reorder
	.end	answered
	.text
	.file 2 "./ultrix-model/kernel/syscalls.h"
