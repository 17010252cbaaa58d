# mipsel-linux-gnu-gcc 12.2.0 from experiments/tests/bombarded_ultrix.c
	.text
	.file 1 "experiments/tests/bombarded_ultrix.c"
	.section	.text.report_library,"ax"
	.align	2
	.globl	report_library
	.loc 1 5
	.ent	report_library
report_library:
	.set	noreorder
	.loc 1 7
	jr	$31
	nop
	.set	reorder
	.end	report_library
