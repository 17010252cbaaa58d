# mipsel-linux-gnu-gcc 12.2.0 from experiments/filters/generated.c
	.text
	.file 1 "experiments/filters/generated.c"
	.section	.text.instructions_changed,"ax"
	.align	2
	.globl	instructions_changed
	.loc 1 9
	.ent	instructions_changed
instructions_changed:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	.loc 1 12
	li	$16,-4096
	.loc 1 9
	sw	$17,24($sp)
	.loc 1 12
	and	$16,$4,$16
	addu	$17,$4,$5
	sltu	$2,$16,$17
	beq	$2,$0,$L1
	sw	$31,28($sp)
$L3:
	.loc 1 13
	jal	page_find
	move	$4,$16
	lw	$4,0($2)
	.loc 1 12
	addiu	$16,$16,4096
	.loc 1 13
	jal	aegis_instructions_changed
	srl	$4,$4,12
	.loc 1 12
	sltu	$2,$16,$17
	bne	$2,$0,$L3
	nop
$L1:
	.loc 1 14
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	instructions_changed
	.text
	.file 2 "./aegis/kernel/calls.h"
	.file 3 "./exos/library/exos.h"
