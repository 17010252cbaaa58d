# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/protection_late.c
	.text
	.file 1 "experiments/workloads/protection_late.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 11
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	.loc 1 12
	lw	$3,4140($0)
	li	$2,65536
	addiu	$2,$2,12589
	bne	$3,$0,1f
	divu	$0,$2,$3
	break	7
1:
	.loc 1 13
	lui	$6,%hi(late_end)
	sw	$0,16($sp)
	move	$7,$0
	addiu	$6,$6,%lo(late_end)
	li	$5,33
	move	$4,$0
	.loc 1 12
	mflo	$8
	sll	$3,$8,1
	addu	$3,$3,$8
	sll	$2,$3,4
	subu	$2,$2,$3
	sll	$2,$2,1
	lui	$3,%hi(late_turns)
	.loc 1 13
	jal	aegis_environment_set
	sw	$2,%lo(late_turns)($3)
$L2:
	b	$L2
	nop
	.set	reorder
	.end	main
	.text
	.file 2 "./aegis/kernel/calls.h"
