# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from experiments/workloads/table11_exos.c
	.text
	.file 1 "experiments/workloads/table11_exos.c"
	.section	.text.choose_sums,"ax"
	.align	2
	.globl	choose_sums
	.loc 1 5
	.ent	choose_sums
choose_sums:
	.set	noreorder
	.set	nomacro
	.loc 1 6
	lui	$2,%hi(udp_checksums)
	.loc 1 7
	jr	$31
	sw	$4,%lo(udp_checksums)($2)
	.set	reorder
	.end	choose_sums
	.text
	.file 2 "./exos/library/socket.h"
