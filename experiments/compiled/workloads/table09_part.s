# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table09_part.c
	.text
	.file 1 "experiments/workloads/table09_part.c"
	.globl	table09_rows
	.section	.rodata.table09_rows,"a"
	.align	2
table09_rows:
	.word	15
	.text
	.file 2 "./experiments/workloads/table09.h"
