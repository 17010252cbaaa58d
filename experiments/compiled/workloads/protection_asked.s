# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/protection_asked.c
	.text
	.file 1 "experiments/workloads/protection_asked.c"
	.section	.text.told,"ax"
	.align	2
	.loc 1 7
	.ent	told
told:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 9
	srl	$5,$5,2
	li	$2,13
	.loc 1 7
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 9
	beq	$5,$2,$L5
	move	$16,$4
	.loc 1 12
	lw	$31,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L5:
	.loc 1 10
	lui	$2,%hi(held)
	lw	$4,%lo(held)($2)
	jal	aegis_page_free
	nop
	.loc 1 12
	lw	$31,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	told
	.section	.text.protection_prepare,"ax"
	.align	2
	.globl	protection_prepare
	.loc 1 15
	.ent	protection_prepare
protection_prepare:
	.set	noreorder
	.loc 1 16
	lui	$5,%hi(told)
	.loc 1 15
	addiu	$sp,$sp,-24
	.loc 1 16
	addiu	$5,$5,%lo(told)
	.loc 1 15
	sw	$31,20($sp)
	.loc 1 16
	jal	catch_exception
	li	$4,13
	.loc 1 17
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	protection_prepare
	.section	.text.protection_take,"ax"
	.align	2
	.globl	protection_take
	.loc 1 20
	.ent	protection_take
protection_take:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	.loc 1 23
	lw	$2,4112($0)
	lw	$6,4104($0)
	lw	$5,4100($0)
	lw	$7,4108($0)
	move	$4,$0
	jal	aegis_page_allocate
	sw	$2,16($sp)
	.loc 1 24
	lw	$31,28($sp)
	.loc 1 23
	lui	$3,%hi(held)
	sw	$2,%lo(held)($3)
	.loc 1 24
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	protection_take
	.section	.bss.held,"aw"
	.align	2
held:
	.space	4
	.text
	.file 2 "./aegis/kernel/calls.h"
	.file 3 "./aegis/user/aegis.h"
