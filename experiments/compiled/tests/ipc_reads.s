# mipsel-linux-gnu-gcc 12.2.0 from experiments/tests/ipc_reads.c
	.text
	.file 1 "experiments/tests/ipc_reads.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 7
	.ent	main
main:
	.set	noreorder
	.loc 1 8
	lui	$2,%hi(reads_at)
	lw	$3,%lo(reads_at)($2)
	.loc 1 9
	move	$2,$0
	.loc 1 8
	lw	$3,0($3)
	.loc 1 9
	jr	$31
	nop
	.set	reorder
	.end	main
