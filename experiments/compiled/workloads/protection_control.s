# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/protection_control.c
	.text
	.file 1 "experiments/workloads/protection_control.c"
	.section	.text.protection_prepare,"ax"
	.align	2
	.globl	protection_prepare
	.loc 1 13
	.ent	protection_prepare
protection_prepare:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 16
	lw	$5,4120($0)
	lw	$4,4116($0)
	move	$7,$0
	jal	aegis_environment_create
	move	$6,$0
	.loc 1 17
	lw	$31,20($sp)
	.loc 1 16
	lui	$3,%hi(child)
	sw	$2,%lo(child)($3)
	.loc 1 17
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	protection_prepare
	.section	.text.protection_operation,"ax"
	.align	2
	.globl	protection_operation
	.loc 1 20
	.ent	protection_operation
protection_operation:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,24($sp)
	sw	$31,28($sp)
	.loc 1 23
	lw	$2,4120($0)
	lui	$16,%hi(child)
	lw	$7,4116($0)
	lw	$4,%lo(child)($16)
	sw	$2,16($sp)
	move	$6,$0
	jal	aegis_environment_set
	move	$5,$0
	.loc 1 24
	lui	$3,%hi(left)
	lw	$2,%lo(left)($3)
	nop
	addiu	$2,$2,-1
	beq	$2,$0,$L7
	sw	$2,%lo(left)($3)
	.loc 1 26
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L7:
	.loc 1 25
	lw	$4,%lo(child)($16)
	lw	$6,4120($0)
	lw	$5,4116($0)
	jal	aegis_environment_destroy
	nop
	.loc 1 26
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	protection_operation
	.section	.data.left,"aw"
	.align	2
left:
	.word	1004
	.section	.bss.child,"aw"
	.align	2
child:
	.space	4
	.text
	.file 2 "./aegis/kernel/calls.h"
