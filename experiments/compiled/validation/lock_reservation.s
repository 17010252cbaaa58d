# mipsel-linux-gnu-gcc 12.2.0 from experiments/validation/lock_reservation.c
	.file 1 "lock_reservation.c"
	.section	.text.prepare,"ax"
	.align	2
	.globl	prepare
	.ent	prepare
prepare:
	.set	noreorder
	jr	$31
	nop
	.set	reorder
	.end	prepare
	.section	.text.one_round,"ax"
	.align	2
	.globl	one_round
	.ent	one_round
one_round:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	lui	$17,%hi(reservation)
	sw	$16,20($sp)
	sw	$31,28($sp)
	li	$16,100
	addiu	$17,$17,%lo(reservation)
$L4:
	move	$4,$17
	jal	reserve
	li	$5,1
	addiu	$16,$16,-1
	li	$5,1
	jal	release
	move	$4,$17
	bne	$16,$0,$L4
	nop
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
	.ent	check
check:
	.set	noreorder
	lui	$2,%hi(reservation)
	addiu	$2,$2,%lo(reservation)
	lw	$2,24($2)
	jr	$31
	nop
	.set	reorder
	.end	check
	.section	.bss.reservation,"aw"
	.align	2
reservation:
	.space	28
