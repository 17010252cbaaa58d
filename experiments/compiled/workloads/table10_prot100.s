# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table10_prot100.c
	.text
	.file 1 "experiments/workloads/table10_prot100.c"
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.loc 1 7
	.ent	measured_loop
measured_loop:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	move	$16,$4
$L2:
	.loc 1 9
	jal	protect_area
	move	$4,$0
	.loc 1 11
	addiu	$16,$16,-1
	.loc 1 10
	jal	protect_area
	li	$4,3
	.loc 1 11
	bne	$16,$0,$L2
	nop
	.loc 1 12
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	measured_loop
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 15
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 16
	jal	prepare_area
	nop
	.loc 1 17
	jal	measured_loop
	li	$4,4
	.loc 1 18
	jal	done
	nop
	.loc 1 19
	jal	measured_loop
	li	$4,80
	.loc 1 20
	jal	done
	nop
	.loc 1 21
	jal	count_protected
	nop
	beq	$2,$0,$L12
	li	$2,1
$L6:
	.loc 1 26
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L12:
	.loc 1 22
	jal	protect_area
	move	$4,$0
	.loc 1 23
	jal	count_protected
	nop
	li	$3,100
	bne	$2,$3,$L6
	li	$2,2
	.loc 1 24
	jal	count_protected
	nop
	beq	$2,$0,$L6
	nop
	b	$L6
	li	$2,3
	.set	reorder
	.end	main
	.text
	.file 2 "./experiments/workloads/table10.h"
	.file 3 "./experiments/workloads/workload.h"
