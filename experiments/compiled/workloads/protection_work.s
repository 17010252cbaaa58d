# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/protection_work.c
	.text
	.file 1 "experiments/workloads/protection_work.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 6
	li	$2,1
	.loc 1 5
	sw	$31,28($sp)
	.loc 1 6
	sw	$2,16($sp)
	.loc 1 5
	li	$4,50
$L2:
	.loc 1 11
	lw	$2,16($sp)
	lw	$3,16($sp)
	sll	$2,$2,1
	srl	$3,$3,31
	or	$2,$2,$3
	.loc 1 10
	addiu	$4,$4,-1
	.loc 1 11
	sw	$2,16($sp)
	.loc 1 10
	bne	$4,$0,$L2
	nop
	.loc 1 12
	jal	worked
	nop
	.loc 1 10
	b	$L2
	li	$4,50
	.set	reorder
	.end	main
	.text
	.file 2 "./experiments/workloads/protection.h"
