# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from experiments/workloads/protection_control.c
	.text
	.file 1 "experiments/workloads/protection_control.c"
	.section	.text.protection_prepare,"ax"
	.align	2
	.globl	protection_prepare
	.loc 1 7
	.ent	protection_prepare
protection_prepare:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 10
	lw	$5,4120($0)
	lw	$4,4116($0)
	move	$7,$0
	jal	aegis_environment_create
	move	$6,$0
	.loc 1 11
	lw	$31,20($sp)
	.loc 1 10
	lui	$3,%hi(child)
	sw	$2,%lo(child)($3)
	.loc 1 11
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	protection_prepare
	.section	.text.protection_operation,"ax"
	.align	2
	.globl	protection_operation
	.loc 1 14
	.ent	protection_operation
protection_operation:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 17
	lui	$2,%hi(child)
	.loc 1 14
	sw	$31,28($sp)
	.loc 1 17
	lw	$4,%lo(child)($2)
	lw	$2,4120($0)
	lw	$7,4116($0)
	move	$6,$0
	sw	$2,16($sp)
	jal	aegis_environment_set
	move	$5,$0
	.loc 1 18
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	protection_operation
	.section	.bss.child,"aw"
	.align	2
child:
	.space	4
	.text
	.file 2 "./aegis/kernel/calls.h"
