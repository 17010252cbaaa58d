# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/figure02_ultrix.c
	.text
	.file 1 "experiments/workloads/figure02_ultrix.c"
	.section	.text.share_prepare,"ax"
	.align	2
	.globl	share_prepare
	.loc 1 8
	.ent	share_prepare
share_prepare:
	.set	noreorder
	.loc 1 11
	jr	$31
	move	$2,$0
	.set	reorder
	.end	share_prepare
	.section	.text.share_join,"ax"
	.align	2
	.globl	share_join
	.loc 1 14
	.ent	share_join
share_join:
	.set	noreorder
	.loc 1 16
	jr	$31
	nop
	.set	reorder
	.end	share_join
	.section	.text.share,"ax"
	.align	2
	.globl	share
	.loc 1 19
	.ent	share
share:
	.set	noreorder
	.loc 1 23
	jr	$31
	move	$2,$0
	.set	reorder
	.end	share
	.section	.text.give_way,"ax"
	.align	2
	.globl	give_way
	.loc 1 26
	.ent	give_way
give_way:
	.set	noreorder
	.loc 1 27
	jr	$31
	nop
	.set	reorder
	.end	give_way
	.section	.text.pass_on,"ax"
	.align	2
	.globl	pass_on
	.loc 1 30
	.ent	pass_on
pass_on:
	.set	noreorder
	.loc 1 31
	jr	$31
	nop
	.set	reorder
	.end	pass_on
