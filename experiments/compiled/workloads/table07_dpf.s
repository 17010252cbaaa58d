# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table07_dpf.c
	.text
	.file 1 "experiments/workloads/table07_dpf.c"
	.section	.text.engine_start,"ax"
	.align	2
	.globl	engine_start
	.loc 1 13
	.ent	engine_start
engine_start:
	.set	noreorder
	.loc 1 14
	lui	$2,%hi(engine)
	li	$3,60
	.loc 1 15
	addiu	$4,$2,%lo(engine)
	.loc 1 14
	sw	$3,%lo(engine)($2)
	.loc 1 16
	lui	$2,%hi(instructions_changed)
	.loc 1 13
	addiu	$sp,$sp,-24
	.loc 1 16
	addiu	$2,$2,%lo(instructions_changed)
	.loc 1 13
	sw	$31,20($sp)
	.loc 1 16
	sw	$2,8($4)
	.loc 1 17
	lui	$2,%hi(dpf_classify)
	addiu	$2,$2,%lo(dpf_classify)
	sw	$2,12($4)
	.loc 1 18
	lui	$2,%hi(dpf_classify+65536)
	addiu	$2,$2,%lo(dpf_classify+65536)
	.loc 1 15
	sw	$0,4($4)
	.loc 1 19
	jal	dpf_start
	sw	$2,16($4)
	.loc 1 20
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	engine_start
	.section	.text.engine_insert,"ax"
	.align	2
	.globl	engine_insert
	.loc 1 23
	.ent	engine_insert
engine_insert:
	.set	noreorder
	.loc 1 24
	move	$6,$5
	move	$5,$4
	lui	$4,%hi(engine)
	.loc 1 23
	addiu	$sp,$sp,-24
	.loc 1 24
	li	$7,1
	.loc 1 23
	sw	$31,20($sp)
	.loc 1 24
	jal	dpf_insert
	addiu	$4,$4,%lo(engine)
	.loc 1 25
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	engine_insert
	.section	.text.engine_classifier,"ax"
	.align	2
	.globl	engine_classifier
	.loc 1 28
	.ent	engine_classifier
engine_classifier:
	.set	noreorder
	.loc 1 29
	lui	$2,%hi(engine+12)
	.loc 1 30
	lw	$2,%lo(engine+12)($2)
	jr	$31
	nop
	.set	reorder
	.end	engine_classifier
	.globl	dpf_classify
	.section	.bss.dpf_classify,"aw"
	.align	12
dpf_classify:
	.space	65536
	.section	.bss.engine,"aw"
	.align	3
engine:
	.space	129280
	.text
	.file 2 "./aegis/filters/dpf.h"
	.file 3 "./experiments/filters/generated.h"
