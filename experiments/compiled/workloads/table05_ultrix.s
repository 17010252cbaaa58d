# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table05_ultrix.c
	.text
	.file 1 "experiments/workloads/table05_ultrix.c"
	.section	.text.caught,"ax"
	.align	2
	.globl	caught
	.loc 1 9
	.ent	caught
caught:
	.set	noreorder
	.loc 1 10
	lw	$2,8($6)
	nop
	addiu	$2,$2,4
	.loc 1 11
	jr	$31
	sw	$2,8($6)
	.set	reorder
	.end	caught
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 14
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 15
	lui	$2,%hi(caught)
	.loc 1 17
	addiu	$5,$sp,16
	move	$6,$0
	li	$4,8
	.loc 1 15
	addiu	$2,$2,%lo(caught)
	.loc 1 14
	sw	$31,36($sp)
	.loc 1 15
	sw	$2,16($sp)
	sw	$0,20($sp)
	.loc 1 17
	jal	sigvec
	sw	$0,24($sp)
	.loc 1 18
	addiu	$5,$sp,16
	move	$6,$0
	jal	sigvec
	li	$4,10
	.loc 1 19
	addiu	$5,$sp,16
	move	$6,$0
	jal	sigvec
	li	$4,11
	.loc 1 20
	jal	measured_loop
	li	$4,4
	.loc 1 21
	jal	done
	nop
	.loc 1 22
	jal	measured_loop
	li	$4,4000
	.loc 1 23
	jal	done
	nop
	.loc 1 25
	lw	$31,36($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
	.text
	.file 2 "./experiments/workloads/workload.h"
	.file 3 "./ultrix-model/kernel/syscalls.h"
