# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/safety_installed.c
	.text
	.file 1 "experiments/workloads/safety_installed.c"
	.section	.text.safety_installed,"ax"
	.align	2
	.globl	safety_installed
	.loc 1 5
	.ent	safety_installed
safety_installed:
	.set	noreorder
	.loc 1 6
	jr	$31
	nop
	.set	reorder
	.end	safety_installed
