# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/section56_labels.c
	.text
	.file 1 "experiments/workloads/section56_labels.c"
	.section	.text.insertion_begins,"ax"
	.align	2
	.globl	insertion_begins
	.loc 1 5
	.ent	insertion_begins
insertion_begins:
	.set	noreorder
	.loc 1 6
	jr	$31
	nop
	.set	reorder
	.end	insertion_begins
	.section	.text.insertion_ends,"ax"
	.align	2
	.globl	insertion_ends
	.loc 1 9
	.ent	insertion_ends
insertion_ends:
	.set	noreorder
	.loc 1 10
	jr	$31
	nop
	.set	reorder
	.end	insertion_ends
