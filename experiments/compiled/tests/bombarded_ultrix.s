# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from experiments/tests/bombarded_ultrix.c
	.text
	.file 1 "experiments/tests/bombarded_ultrix.c"
	.section	.text.report_library,"ax"
	.align	2
	.globl	report_library
	.loc 1 5
	.ent	report_library
report_library:
	.set	noreorder
	.set	nomacro
	.loc 1 7
	jr	$31
	nop
	.set	reorder
	.end	report_library
