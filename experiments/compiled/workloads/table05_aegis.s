# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table05_aegis.c
	.text
	.file 1 "experiments/workloads/table05_aegis.c"
	.section	.text.behind,"ax"
	.align	2
	.loc 1 10
	.ent	behind
behind:
	.set	noreorder
	.loc 1 12
	jr	$31
	addiu	$2,$4,4
	.set	reorder
	.end	behind
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 15
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 16
	lui	$16,%hi(behind)
	addiu	$5,$16,%lo(behind)
	.loc 1 15
	sw	$31,20($sp)
	.loc 1 16
	jal	catch_exception
	li	$4,1
	.loc 1 17
	addiu	$5,$16,%lo(behind)
	jal	catch_exception
	li	$4,4
	.loc 1 18
	addiu	$5,$16,%lo(behind)
	jal	catch_exception
	li	$4,11
	.loc 1 19
	addiu	$5,$16,%lo(behind)
	jal	catch_exception
	li	$4,12
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
	lw	$31,20($sp)
	lw	$16,16($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
	.text
	.file 2 "./experiments/workloads/workload.h"
	.file 3 "./aegis/user/aegis.h"
