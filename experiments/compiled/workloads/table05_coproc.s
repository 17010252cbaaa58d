# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table05_coproc.c
	.text
	.file 1 "experiments/workloads/table05_coproc.c"
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.loc 1 5
	.ent	measured_loop
measured_loop:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	move	$16,$4
$L2:
	.loc 1 7
	jal	fault_coproc
	addiu	$16,$16,-1
	.loc 1 8
	bne	$16,$0,$L2
	nop
	.loc 1 9
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	measured_loop
	.text
	.file 2 "./experiments/workloads/table05_faults.h"
