# mipsel-linux-gnu-gcc 12.2.0 from experiments/validation/nothing.c
	.text
	.file 1 "experiments/validation/nothing.c"
	.section	.text.prepare,"ax"
	.align	2
	.globl	prepare
	.loc 1 5
	.ent	prepare
prepare:
	.set	noreorder
	.loc 1 6
	jr	$31
	nop
	.set	reorder
	.end	prepare
	.section	.text.check,"ax"
	.align	2
	.globl	check
	.loc 1 9
	.ent	check
check:
	.set	noreorder
	.loc 1 11
	jr	$31
	move	$2,$0
	.set	reorder
	.end	check
