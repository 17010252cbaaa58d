# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from experiments/workloads/downloaded_beside.c
	.text
	.file 1 "experiments/workloads/downloaded_beside.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-8
	.loc 1 6
	li	$2,1
	.loc 1 6
	sw	$2,0($sp)
$L2:
	.loc 1 9
	lw	$2,0($sp)
	.loc 1 9
	lw	$3,0($sp)
	.loc 1 9
	sll	$2,$2,1
	.loc 1 9
	srl	$3,$3,31
	.loc 1 9
	or	$2,$2,$3
	.loc 1 9
	sw	$2,0($sp)
	b	$L2
	nop
	.set	reorder
	.end	main
