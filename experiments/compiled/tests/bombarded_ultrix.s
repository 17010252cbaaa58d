# mipsel-linux-gnu-gcc 12.2.0 from experiments/tests/bombarded_ultrix.c
	.file 1 "bombarded_ultrix.c"
	.text
	.align	2
	.globl	report_library
	.ent	report_library
report_library:
	.set	noreorder
	jr	$31
	nop
	.set	reorder
	.end	report_library
