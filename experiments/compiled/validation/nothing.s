# mipsel-linux-gnu-gcc 12.2.0 from experiments/validation/nothing.c
	.file 1 "nothing.c"
	.section	.text.prepare,"ax"
	.align	2
	.globl	prepare
	.ent	prepare
prepare:
	.set	noreorder
	jr	$31
	nop
	.set	reorder
	.end	prepare
	.section	.text.check,"ax"
	.align	2
	.globl	check
	.ent	check
check:
	.set	noreorder
	jr	$31
	move	$2,$0
	.set	reorder
	.end	check
