# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table11_exos.c
	.text
	.file 1 "experiments/workloads/table11_exos.c"
	.section	.text.choose_sums,"ax"
	.align	2
	.globl	choose_sums
	.loc 1 7
	.ent	choose_sums
choose_sums:
	.set	noreorder
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
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	li	$16,65536
	sw	$17,24($sp)
	sw	$31,28($sp)
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
	beq	$2,$0,$L9
	addiu	$16,$16,-1
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
