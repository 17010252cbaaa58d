# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/safety_interpreted.c
	.text
	.file 1 "experiments/workloads/safety_interpreted.c"
	.section	.text.safety_install,"ax"
	.align	2
	.globl	safety_install
	.loc 1 8
	.ent	safety_install
safety_install:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 11
	lw	$5,12($4)
	.loc 1 8
	move	$16,$4
	.loc 1 11
	lui	$6,%hi(bounds)
	lw	$4,8($4)
	jal	bytecode_verify
	addiu	$6,$6,%lo(bounds)
	beq	$2,$0,$L1
	li	$2,-1
	.loc 1 12
	lw	$2,12($16)
	nop
	blez	$2,$L1
	move	$2,$0
	lui	$3,%hi(installed)
	addiu	$3,$3,%lo(installed)
	move	$5,$0
$L4:
	.loc 1 13
	lw	$2,8($16)
	sll	$4,$5,3
	addu	$2,$2,$4
	lwl	$7,3($2)
	lwl	$6,7($2)
	lwr	$7,0($2)
	lwr	$6,4($2)
	sw	$7,0($3)
	sw	$6,4($3)
	.loc 1 12
	lw	$2,12($16)
	addiu	$5,$5,1
	slt	$2,$5,$2
	bne	$2,$0,$L4
	addiu	$3,$3,8
	.loc 1 14
	move	$2,$0
$L1:
	.loc 1 15
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	safety_install
	.section	.text.safety_run,"ax"
	.align	2
	.globl	safety_run
	.loc 1 18
	.ent	safety_run
safety_run:
	.set	noreorder
	.loc 1 19
	lui	$2,%hi(safety_transmit)
	.loc 1 18
	addiu	$sp,$sp,-32
	.loc 1 19
	addiu	$2,$2,%lo(safety_transmit)
	lui	$7,%hi(safety_data)
	lui	$5,%hi(safety_message)
	lui	$4,%hi(installed)
	addiu	$7,$7,%lo(safety_data)
	sw	$2,16($sp)
	li	$6,60
	addiu	$5,$5,%lo(safety_message)
	.loc 1 18
	sw	$31,28($sp)
	.loc 1 19
	jal	bytecode_run
	addiu	$4,$4,%lo(installed)
	.loc 1 21
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	safety_run
	.section	.bss.installed,"aw"
	.align	2
installed:
	.space	2048
	.section	.rodata.bounds,"a"
	.align	2
bounds:
	.word	60
	.word	4096
	.word	4096
	.text
	.file 2 "./experiments/workloads/safety.h"
	.file 3 "./experiments/workloads/bytecode.h"
