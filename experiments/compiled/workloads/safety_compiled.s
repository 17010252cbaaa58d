# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/safety_compiled.c
	.text
	.file 1 "experiments/workloads/safety_compiled.c"
	.section	.text.safety_install,"ax"
	.align	2
	.globl	safety_install
	.loc 1 10
	.ent	safety_install
safety_install:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 13
	lw	$5,12($4)
	.loc 1 10
	move	$16,$4
	.loc 1 13
	lui	$6,%hi(bounds)
	lw	$4,8($4)
	jal	bytecode_verify
	addiu	$6,$6,%lo(bounds)
	beq	$2,$0,$L4
	lui	$17,%hi(code)
	.loc 1 14
	lw	$5,12($16)
	lw	$4,8($16)
	jal	bytecode_compile
	addiu	$6,$17,%lo(code)
	.loc 1 15
	bltz	$2,$L4
	sll	$5,$2,2
	.loc 1 16
	jal	instructions_changed
	addiu	$4,$17,%lo(code)
	.loc 1 17
	move	$2,$0
$L1:
	.loc 1 18
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L4:
	.loc 1 13
	b	$L1
	li	$2,-1
	.set	reorder
	.end	safety_install
	.section	.text.safety_run,"ax"
	.align	2
	.globl	safety_run
	.loc 1 21
	.ent	safety_run
safety_run:
	.set	noreorder
	.loc 1 22
	lui	$2,%hi(safety_transmit)
	.loc 1 21
	addiu	$sp,$sp,-32
	.loc 1 22
	addiu	$2,$2,%lo(safety_transmit)
	lui	$7,%hi(safety_data)
	lui	$5,%hi(safety_message)
	lui	$4,%hi(code)
	addiu	$7,$7,%lo(safety_data)
	sw	$2,16($sp)
	li	$6,60
	addiu	$5,$5,%lo(safety_message)
	.loc 1 21
	sw	$31,28($sp)
	.loc 1 22
	jal	handler_run
	addiu	$4,$4,%lo(code)
	.loc 1 24
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	safety_run
	.section	.bss.code,"aw"
	.align	12
code:
	.space	8192
	.section	.rodata.bounds,"a"
	.align	2
bounds:
	.word	60
	.word	4096
	.word	4096
	.text
	.file 2 "./experiments/workloads/safety.h"
	.file 3 "./aegis/handlers/handler.h"
	.file 4 "./experiments/filters/generated.h"
	.file 5 "./experiments/workloads/bytecode.h"
