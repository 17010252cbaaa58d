# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table07_loop.c
	.text
	.file 1 "experiments/workloads/table07_loop.c"
	.section	.text.loop_prepare,"ax"
	.align	2
	.globl	loop_prepare
	.loc 1 6
	.ent	loop_prepare
loop_prepare:
	.set	noreorder
	.loc 1 7
	jr	$31
	nop
	.set	reorder
	.end	loop_prepare
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.loc 1 10
	.ent	measured_loop
measured_loop:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	.loc 1 12
	lui	$18,%hi(message)
	.loc 1 10
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	move	$16,$4
	lui	$19,%hi(classify)
	lui	$17,%hi(classified)
	.loc 1 12
	addiu	$18,$18,%lo(message)
$L4:
	lw	$2,%lo(classify)($19)
	li	$5,60
	jalr	$2
	move	$4,$18
	lw	$3,%lo(classified)($17)
	.loc 1 13
	addiu	$16,$16,-1
	.loc 1 12
	addu	$3,$3,$2
	.loc 1 13
	bne	$16,$0,$L4
	sw	$3,%lo(classified)($17)
	.loc 1 14
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	measured_loop
	.text
	.file 2 "./experiments/workloads/table07.h"
