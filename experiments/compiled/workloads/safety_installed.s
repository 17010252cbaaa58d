# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from experiments/workloads/safety_installed.c
	.text
	.file 1 "experiments/workloads/safety_installed.c"
	.section	.text.safety_installed,"ax"
	.align	2
	.globl	safety_installed
	.loc 1 5
	.ent	safety_installed
safety_installed:
	.set	noreorder
	.set	nomacro
	.loc 1 6
	jr	$31
	nop
	.set	reorder
	.end	safety_installed
