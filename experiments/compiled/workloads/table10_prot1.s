# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table10_prot1.c
	.text
	.file 1 "experiments/workloads/table10_prot1.c"
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.loc 1 7
	.ent	measured_loop
measured_loop:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	.loc 1 11
	lui	$18,%hi(area+204800)
	.loc 1 7
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	move	$16,$4
	.loc 1 8
	li	$17,1
	.loc 1 11
	addiu	$18,$18,%lo(area+204800)
$L2:
	move	$6,$17
	li	$5,4096
	move	$4,$18
	jal	mprotect
	addiu	$16,$16,-1
	.loc 1 13
	bne	$16,$0,$L2
	xori	$17,$17,0x2
	.loc 1 14
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	measured_loop
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 17
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 18
	jal	prepare_area
	nop
	.loc 1 19
	jal	measured_loop
	li	$4,4
	.loc 1 20
	jal	done
	nop
	.loc 1 21
	jal	measured_loop
	li	$4,600
	.loc 1 22
	jal	done
	nop
	.loc 1 23
	jal	count_protected
	nop
	beq	$2,$0,$L10
	lui	$4,%hi(area+204800)
	li	$2,1
$L6:
	.loc 1 27
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L10:
	.loc 1 24
	li	$6,1
	li	$5,4096
	jal	mprotect
	addiu	$4,$4,%lo(area+204800)
	.loc 1 25
	jal	count_protected
	nop
	xori	$2,$2,0x1
	sltu	$2,$0,$2
	b	$L6
	sll	$2,$2,1
	.set	reorder
	.end	main
	.text
	.file 2 "./experiments/workloads/table10.h"
	.file 3 "./experiments/workloads/workload.h"
	.file 4 "./exos/library/unix.h"
