# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from experiments/validation/nothing.c
	.text
	.file 1 "experiments/validation/nothing.c"
	.section	.text.prepare,"ax"
	.align	2
	.globl	prepare
	.loc 1 5
	.ent	prepare
prepare:
	.set	noreorder
	.set	nomacro
	.loc 1 6
	jr	$31
	nop
	.set	reorder
	.end	prepare
	.section	.text.check,"ax"
	.align	2
	.globl	check
	.loc 1 9
	.ent	check
check:
	.set	noreorder
	.set	nomacro
	.loc 1 11
	jr	$31
	move	$2,$0
	.set	reorder
	.end	check
