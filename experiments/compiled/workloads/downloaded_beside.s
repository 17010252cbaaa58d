# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/downloaded_beside.c
	.text
	.file 1 "experiments/workloads/downloaded_beside.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-8
	.loc 1 6
	li	$2,1
	sw	$2,0($sp)
$L2:
	.loc 1 9
	lw	$2,0($sp)
	lw	$3,0($sp)
	sll	$2,$2,1
	srl	$3,$3,31
	or	$2,$2,$3
	sw	$2,0($sp)
	b	$L2
	nop
	.set	reorder
	.end	main
