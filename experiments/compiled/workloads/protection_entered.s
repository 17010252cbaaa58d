# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/protection_entered.c
	.text
	.file 1 "experiments/workloads/protection_entered.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 17
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$17,32($sp)
	.loc 1 20
	jal	aegis_self
	sw	$16,28($sp)
	.loc 1 21
	lui	$6,%hi(entries_idle)
	.loc 1 20
	lui	$3,%hi(entries_other)
	addiu	$2,$2,-512
	.loc 1 21
	move	$7,$0
	addiu	$6,$6,%lo(entries_idle)
	li	$5,32
	move	$4,$0
	sw	$0,16($sp)
	jal	aegis_environment_set
	sw	$2,%lo(entries_other)($3)
	.loc 1 22
	lui	$2,%hi(entered_at)
	lw	$5,%lo(entered_at)($2)
	lui	$6,%hi(entries_served)
	sw	$0,16($sp)
	move	$7,$0
	addiu	$6,$6,%lo(entries_served)
	jal	aegis_environment_set
	move	$4,$0
	.loc 1 23
	move	$16,$0
	li	$17,64
	.loc 1 24
	move	$4,$16
$L6:
	jal	aegis_slice_free
	addiu	$16,$16,1
	.loc 1 23
	bne	$16,$17,$L6
	move	$4,$16
	.loc 1 25
	lui	$2,%hi(idle)
	lw	$2,%lo(idle)($2)
	nop
	jalr	$2
	nop
	.loc 1 27
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	li	$2,1
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
	.section	.data.idle,"aw"
	.align	2
idle:
	.word	entries_idle
	.text
	.file 2 "./aegis/kernel/calls.h"
