# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/safety_rewritten.c
	.text
	.file 1 "experiments/workloads/safety_rewritten.c"
	.section	.text.safety_install,"ax"
	.align	2
	.globl	safety_install
	.loc 1 10
	.ent	safety_install
safety_install:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 11
	lw	$5,4($4)
	lui	$16,%hi(code)
	lui	$6,%hi(bounds)
	lw	$4,0($4)
	addiu	$7,$16,%lo(code)
	jal	handler_install
	addiu	$6,$6,%lo(bounds)
	.loc 1 13
	bltz	$2,$L3
	sll	$5,$2,2
	.loc 1 14
	jal	instructions_changed
	addiu	$4,$16,%lo(code)
	.loc 1 15
	move	$2,$0
$L1:
	.loc 1 16
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L3:
	.loc 1 13
	b	$L1
	li	$2,-1
	.set	reorder
	.end	safety_install
	.section	.text.safety_run,"ax"
	.align	2
	.globl	safety_run
	.loc 1 19
	.ent	safety_run
safety_run:
	.set	noreorder
	.loc 1 20
	lui	$2,%hi(safety_transmit)
	.loc 1 19
	addiu	$sp,$sp,-32
	.loc 1 20
	addiu	$2,$2,%lo(safety_transmit)
	lui	$7,%hi(safety_data)
	lui	$5,%hi(safety_message)
	lui	$4,%hi(code)
	addiu	$7,$7,%lo(safety_data)
	sw	$2,16($sp)
	li	$6,60
	addiu	$5,$5,%lo(safety_message)
	.loc 1 19
	sw	$31,28($sp)
	.loc 1 20
	jal	handler_run
	addiu	$4,$4,%lo(code)
	.loc 1 22
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	safety_run
	.section	.rodata.bounds,"a"
	.align	2
bounds:
	.word	60
	.word	4096
	.word	0
	.space	12
	.space	4
	.section	.bss.code,"aw"
	.align	12
code:
	.space	8192
	.text
	.file 2 "./experiments/workloads/safety.h"
	.file 3 "./aegis/handlers/handler.h"
	.file 4 "./experiments/filters/generated.h"
