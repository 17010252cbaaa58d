# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table07_cold.c
	.text
	.file 1 "experiments/workloads/table07_cold.c"
	.section	.text.classify_cold,"ax"
	.align	2
	.globl	classify_cold
	.loc 1 6
	.ent	classify_cold
classify_cold:
	.set	noreorder
	.loc 1 7
	lui	$2,%hi(classify)
	.loc 1 6
	addiu	$sp,$sp,-24
	.loc 1 7
	lw	$2,%lo(classify)($2)
	lui	$4,%hi(message)
	addiu	$4,$4,%lo(message)
	.loc 1 6
	sw	$31,20($sp)
	.loc 1 7
	jalr	$2
	li	$5,60
	lui	$4,%hi(classified)
	lw	$3,%lo(classified)($4)
	.loc 1 8
	lw	$31,20($sp)
	.loc 1 7
	addu	$3,$3,$2
	sw	$3,%lo(classified)($4)
	.loc 1 8
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	classify_cold
	.section	.text.classified_cold,"ax"
	.align	2
	.globl	classified_cold
	.loc 1 11
	.ent	classified_cold
classified_cold:
	.set	noreorder
	.loc 1 12
	jr	$31
	nop
	.set	reorder
	.end	classified_cold
	.text
	.file 2 "./experiments/workloads/table07.h"
