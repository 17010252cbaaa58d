# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from experiments/workloads/figure_ipc_server.c
	.text
	.file 1 "experiments/workloads/figure_ipc_server.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 7
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 8
	jal	serve_all
	move	$4,$0
	.set	reorder
	.end	main
