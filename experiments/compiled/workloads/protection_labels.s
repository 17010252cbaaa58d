# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/protection_labels.c
	.text
	.file 1 "experiments/workloads/protection_labels.c"
	.section	.text.worked,"ax"
	.align	2
	.globl	worked
	.loc 1 5
	.ent	worked
worked:
	.set	noreorder
	.loc 1 6
	jr	$31
	nop
	.set	reorder
	.end	worked
	.section	.text.protection_sent,"ax"
	.align	2
	.globl	protection_sent
	.loc 1 9
	.ent	protection_sent
protection_sent:
	.set	noreorder
	.loc 1 10
	jr	$31
	nop
	.set	reorder
	.end	protection_sent
	.section	.text.protection_ask,"ax"
	.align	2
	.globl	protection_ask
	.loc 1 13
	.ent	protection_ask
protection_ask:
	.set	noreorder
	.loc 1 14
	jr	$31
	nop
	.set	reorder
	.end	protection_ask
	.section	.text.protection_gone,"ax"
	.align	2
	.globl	protection_gone
	.loc 1 17
	.ent	protection_gone
protection_gone:
	.set	noreorder
	.loc 1 18
	jr	$31
	nop
	.set	reorder
	.end	protection_gone
