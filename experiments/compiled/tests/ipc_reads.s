# mipsel-linux-gnu-gcc 12.2.0 from experiments/tests/ipc_reads.c
	.file 1 "ipc_reads.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$2,%hi(reads_at)
	lw	$3,%lo(reads_at)($2)
	move	$2,$0
	lw	$3,0($3)
	jr	$31
	nop
	.set	reorder
	.end	main
