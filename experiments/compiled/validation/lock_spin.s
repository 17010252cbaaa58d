# mipsel-linux-gnu-gcc 12.2.0 from experiments/validation/lock_spin.c
	.file 1 "lock_spin.c"
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
	sw	$18,24($sp)
	lui	$18,%hi(lock)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	li	$17,100
	addiu	$16,$18,%lo(lock)
$L4:
	jal	test_and_set
	move	$4,$16
	bne	$2,$0,$L4
	nop
	addiu	$17,$17,-1
	sw	$0,%lo(lock)($18)
	bne	$17,$0,$L4
	nop
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
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
	lui	$2,%hi(lock)
	lw	$2,%lo(lock)($2)
	jr	$31
	nop
	.set	reorder
	.end	check
	.section	.bss.lock,"aw"
	.align	2
lock:
	.space	4
