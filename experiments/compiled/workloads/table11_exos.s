# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from experiments/workloads/table11_exos.c
	.text
	.file 1 "experiments/workloads/table11_exos.c"
	.section	.text.choose_sums,"ax"
	.align	2
	.globl	choose_sums
	.loc 1 7
	.ent	choose_sums
choose_sums:
	.set	noreorder
	.set	nomacro
	.loc 1 8
	lui	$2,%hi(udp_checksums)
	.loc 1 9
	jr	$31
	sw	$4,%lo(udp_checksums)($2)
	.set	reorder
	.end	choose_sums
	.section	.text.answered,"ax"
	.align	2
	.globl	answered
	.loc 1 12
	.ent	answered
answered:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	li	$16,65536
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 1 12
	move	$17,$4
	b	$L5
	ori	$16,$16,0x86a0
$L9:
	.loc 1 15
	beq	$16,$0,$L3
	nop
$L5:
	.loc 1 16
	jal	waiting
	move	$4,$17
	.loc 1 16
	beq	$2,$0,$L9
	addiu	$16,$16,-1
	.loc 1 16
	li	$2,1
$L3:
	.loc 1 18
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	answered
	.text
	.file 2 "./exos/library/socket.h"
