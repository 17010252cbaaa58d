# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table07_pathfinder.c
	.text
	.file 1 "experiments/workloads/table07_pathfinder.c"
	.section	.text.engine_start,"ax"
	.align	2
	.globl	engine_start
	.loc 1 6
	.ent	engine_start
engine_start:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 7
	jal	pathfinder_start
	nop
	.loc 1 8
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	engine_start
	.section	.text.engine_insert,"ax"
	.align	2
	.globl	engine_insert
	.loc 1 11
	.ent	engine_insert
engine_insert:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 12
	jal	pathfinder_insert
	nop
	.loc 1 13
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	engine_insert
	.section	.text.engine_classifier,"ax"
	.align	2
	.globl	engine_classifier
	.loc 1 16
	.ent	engine_classifier
engine_classifier:
	.set	noreorder
	.loc 1 17
	lui	$2,%hi(pathfinder_classify)
	.loc 1 18
	jr	$31
	addiu	$2,$2,%lo(pathfinder_classify)
	.set	reorder
	.end	engine_classifier
	.text
	.file 2 "./experiments/filters/engines.h"
