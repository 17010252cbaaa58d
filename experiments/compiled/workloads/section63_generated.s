# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/section63_generated.c
	.text
	.file 1 "experiments/workloads/section63_generated.c"
	.section	.text.process_prepare,"ax"
	.align	2
	.globl	process_prepare
	.loc 1 13
	.ent	process_prepare
process_prepare:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 15
	lui	$4,%hi(stages.0)
	.loc 1 13
	sw	$16,16($sp)
	.loc 1 15
	lui	$16,%hi(code)
	addiu	$7,$16,%lo(code)
	move	$6,$0
	li	$5,1
	.loc 1 13
	sw	$31,20($sp)
	.loc 1 15
	jal	stages_compile
	addiu	$4,$4,%lo(stages.0)
	.loc 1 17
	sll	$5,$2,2
	jal	instructions_changed
	addiu	$4,$16,%lo(code)
	.loc 1 19
	lw	$31,20($sp)
	.loc 1 18
	addiu	$16,$16,%lo(code)
	lui	$2,%hi(transfer)
	sw	$16,%lo(transfer)($2)
	.loc 1 19
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	process_prepare
	.section	.text.process,"ax"
	.align	2
	.globl	process
	.loc 1 22
	.ent	process
process:
	.set	noreorder
	.loc 1 23
	lui	$2,%hi(transfer)
	.loc 1 22
	addiu	$sp,$sp,-24
	.loc 1 23
	lw	$2,%lo(transfer)($2)
	lui	$5,%hi(from)
	lui	$4,%hi(to)
	move	$7,$0
	.loc 1 22
	sw	$31,20($sp)
	.loc 1 23
	li	$6,368
	addiu	$5,$5,%lo(from)
	jalr	$2
	addiu	$4,$4,%lo(to)
	.loc 1 24
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	process
	.section	.rodata.stages.0,"a"
	.align	2
stages.0:
	.space	1
	.section	.bss.transfer,"aw"
	.align	2
transfer:
	.space	4
	.section	.bss.code,"aw"
	.align	12
code:
	.space	1024
	.globl	section63_sums
	.section	.rodata.section63_sums,"a"
	.align	2
section63_sums:
	.word	1
	.globl	section63_copies
	.section	.rodata.section63_copies,"a"
	.align	2
section63_copies:
	.word	1
	.text
	.file 2 "./experiments/workloads/section63.h"
	.file 3 "./experiments/filters/generated.h"
	.file 4 "./aegis/handlers/stages.h"
