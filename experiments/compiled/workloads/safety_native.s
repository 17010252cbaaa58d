# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/safety_native.c
	.text
	.file 1 "experiments/workloads/safety_native.c"
	.section	.text.safety_install,"ax"
	.align	2
	.globl	safety_install
	.loc 1 8
	.ent	safety_install
safety_install:
	.set	noreorder
	.loc 1 9
	lw	$3,0($4)
	lui	$2,%hi(code)
	sw	$3,%lo(code)($2)
	.loc 1 11
	jr	$31
	move	$2,$0
	.set	reorder
	.end	safety_install
	.section	.text.safety_run,"ax"
	.align	2
	.globl	safety_run
	.loc 1 14
	.ent	safety_run
safety_run:
	.set	noreorder
	.loc 1 15
	lui	$2,%hi(code)
	lw	$4,%lo(code)($2)
	lui	$2,%hi(safety_transmit)
	.loc 1 14
	addiu	$sp,$sp,-32
	.loc 1 15
	addiu	$2,$2,%lo(safety_transmit)
	lui	$7,%hi(safety_data)
	lui	$5,%hi(safety_message)
	addiu	$7,$7,%lo(safety_data)
	sw	$2,16($sp)
	li	$6,60
	.loc 1 14
	sw	$31,28($sp)
	.loc 1 15
	jal	handler_run
	addiu	$5,$5,%lo(safety_message)
	.loc 1 17
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	safety_run
	.section	.bss.code,"aw"
	.align	2
code:
	.space	4
	.text
	.file 2 "./experiments/workloads/safety.h"
	.file 3 "./aegis/handlers/handler.h"
