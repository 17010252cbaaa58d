# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table07_cold_loop.c
	.text
	.file 1 "experiments/workloads/table07_cold_loop.c"
	.section	.text.loop_prepare,"ax"
	.align	2
	.globl	loop_prepare
	.loc 1 6
	.ent	loop_prepare
loop_prepare:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 7
	jal	displace_prepare
	nop
	.loc 1 8
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	loop_prepare
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.loc 1 11
	.ent	measured_loop
measured_loop:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	move	$16,$4
$L5:
	.loc 1 13
	jal	displace_caches
	addiu	$16,$16,-1
	.loc 1 14
	jal	classify_cold
	nop
	.loc 1 15
	jal	classified_cold
	nop
	.loc 1 16
	bne	$16,$0,$L5
	nop
	.loc 1 17
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	measured_loop
	.text
	.file 2 "./experiments/workloads/table07.h"
