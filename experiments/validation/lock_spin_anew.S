/*
 * lock_spin.c as a compiler writes it that leaves addresses and delay slots to the assembler, as
 * those of the time did: the lock's address is made anew at each use, where ours keeps it in a
 * register, and a slot holds what stands before its branch or nothing.
 */
	.set	noreorder
	.set	noat
	.section .bss.lock, "aw", @nobits
	.align	2
lock:	.space	4

	.text
	.globl	prepare
	.ent	prepare
prepare:
	jr	$ra
	 nop				/* (branch delay) */
	.end	prepare

	.globl	one_round
	.ent	one_round
one_round:
	subu	$sp, $sp, 24
	sw	$ra, 20($sp)
	sw	$s0, 16($sp)
	li	$s0, 100
1:	lui	$a0, %hi(lock)
	jal	test_and_set
	 addiu	$a0, $a0, %lo(lock)
	bnez	$v0, 1b
	 nop				/* (branch delay) */
	lui	$at, %hi(lock)
	sw	$0, %lo(lock)($at)
	addiu	$s0, $s0, -1
	bnez	$s0, 1b
	 nop				/* (branch delay) */
	lw	$ra, 20($sp)
	lw	$s0, 16($sp)
	jr	$ra
	 addiu	$sp, $sp, 24
	.end	one_round

	.globl	check
	.ent	check
check:
	lui	$v0, %hi(lock)
	lw	$v0, %lo(lock)($v0)
	jr	$ra
	 nop				/* (branch delay) */
	.end	check
