# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from experiments/workloads/table09_all.c
	.text
	.file 1 "experiments/workloads/table09_all.c"
	.globl	table09_rows
	.section	.rodata.table09_rows,"a"
	.align	2
table09_rows:
	.word	150
	.text
	.file 2 "./experiments/workloads/table09.h"
