# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table04_getpid.c
	.text
	.file 1 "experiments/workloads/table04_getpid.c"
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
	jal	getpid
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
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 12
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 13
	jal	measured_loop
	li	$4,4
	.loc 1 14
	jal	done
	nop
	.loc 1 15
	jal	measured_loop
	li	$4,4000
	.loc 1 16
	jal	done
	nop
	.loc 1 18
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
	.text
	.file 2 "./experiments/workloads/workload.h"
	.file 3 "./exos/library/unix.h"
