# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table05_repair.c
	.text
	.file 1 "experiments/workloads/table05_repair.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 10
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 11
	jal	measured_loop
	li	$4,1
	.loc 1 12
	jal	done
	nop
	.loc 1 13
	jal	measured_loop
	li	$4,3
	.loc 1 14
	jal	done
	nop
	.loc 1 16
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
	.text
	.file 2 "./experiments/workloads/workload.h"
