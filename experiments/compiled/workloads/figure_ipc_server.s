# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/figure_ipc_server.c
	.text
	.file 1 "experiments/workloads/figure_ipc_server.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 7
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 8
	jal	serve_all
	move	$4,$0
	.set	reorder
	.end	main
