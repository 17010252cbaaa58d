# mipsel-linux-gnu-gcc 12.2.0 from experiments/validation/lock_reservation.c
	.text
	.file 1 "experiments/validation/lock_reservation.c"
	.section	.text.prepare,"ax"
	.align	2
	.globl	prepare
	.loc 1 7
	.ent	prepare
prepare:
	.set	noreorder
	.loc 1 8
	jr	$31
	nop
	.set	reorder
	.end	prepare
	.section	.text.one_round,"ax"
	.align	2
	.globl	one_round
	.loc 1 11
	.ent	one_round
one_round:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 15
	lui	$17,%hi(reservation)
	.loc 1 11
	sw	$16,20($sp)
	sw	$31,28($sp)
	li	$16,100
	.loc 1 15
	addiu	$17,$17,%lo(reservation)
$L4:
	move	$4,$17
	jal	reserve
	li	$5,1
	.loc 1 14
	addiu	$16,$16,-1
	.loc 1 16
	li	$5,1
	jal	release
	move	$4,$17
	.loc 1 14
	bne	$16,$0,$L4
	nop
	.loc 1 18
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	one_round
	.section	.text.check,"ax"
	.align	2
	.globl	check
	.loc 1 21
	.ent	check
check:
	.set	noreorder
	.loc 1 22
	lui	$2,%hi(reservation)
	addiu	$2,$2,%lo(reservation)
	lw	$2,24($2)
	.loc 1 23
	jr	$31
	nop
	.set	reorder
	.end	check
	.section	.bss.reservation,"aw"
	.align	2
reservation:
	.space	28
	.text
	.file 2 "./experiments/validation/locks.h"
