# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table05_round_trip.c
	.text
	.file 1 "experiments/workloads/table05_round_trip.c"
	.section	.text.behind,"ax"
	.align	2
	.loc 1 17
	.ent	behind
behind:
	.set	noreorder
	.loc 1 19
	jr	$31
	addiu	$2,$4,4
	.set	reorder
	.end	behind
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 22
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$16,24($sp)
	lui	$16,%hi(codes)
	sw	$19,36($sp)
	sw	$18,32($sp)
	addiu	$16,$16,%lo(codes)
	.loc 1 27
	lui	$19,%hi(least_handler)
	.loc 1 26
	lui	$18,%hi(behind)
	.loc 1 22
	sw	$20,40($sp)
	sw	$31,44($sp)
	sw	$17,28($sp)
	.loc 1 27
	addiu	$19,$19,%lo(least_handler)
	addiu	$20,$16,16
	.loc 1 26
	addiu	$18,$18,%lo(behind)
$L4:
	lw	$17,0($16)
	move	$5,$18
	jal	catch_exception
	move	$4,$17
	.loc 1 25
	addiu	$16,$16,4
	.loc 1 27
	sw	$0,16($sp)
	move	$7,$0
	move	$6,$19
	move	$5,$17
	jal	aegis_environment_set
	move	$4,$0
	.loc 1 25
	bne	$16,$20,$L4
	nop
	.loc 1 29
	jal	measured_loop
	li	$4,4
	.loc 1 30
	jal	done
	nop
	.loc 1 31
	jal	measured_loop
	li	$4,4000
	.loc 1 32
	jal	done
	nop
	.loc 1 34
	lw	$31,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	main
	.section	.rodata.codes,"a"
	.align	2
codes:
	.word	1
	.word	4
	.word	11
	.word	12
	.text
	.file 2 "./experiments/workloads/workload.h"
	.file 3 "./aegis/kernel/calls.h"
	.file 4 "./aegis/user/aegis.h"
