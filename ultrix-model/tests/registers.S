/* What few programs need beside faults.S: registers over time, and a call below a branch. */

#define SYSCALL(number, words, name, function, result, arguments) .equ SYS_##name, number
#define SYSCALL_OWN(number, words, name, function, result, arguments)
#define SYSCALL_BARE(number, words, function)
#include "ultrix-model/kernel/syscalls.h"

	.set	noreorder
	.set	noat

/* A tick of the slowest board or so. */
	.equ	ROUNDS, 16000

/* A register that does not hold its number any more leaves bits in v0. */
.macro LOOK register, number
	xori	\register, \register, \number
	or	$v0, $v0, \register
.endm

/*
 * int waitsWithRegisters(void): fills every register with a number of its own, computes for some
 * time, which it counts in ra, and says in its bits which changed. k0 and k1 are the kernel's.
 */
	.section .text.waitsWithRegisters, "ax", @progbits
	.globl	waitsWithRegisters
	.ent	waitsWithRegisters
waitsWithRegisters:
	subu	$sp, $sp, 48
	sw	$s0, 0($sp)
	sw	$s1, 4($sp)
	sw	$s2, 8($sp)
	sw	$s3, 12($sp)
	sw	$s4, 16($sp)
	sw	$s5, 20($sp)
	sw	$s6, 24($sp)
	sw	$s7, 28($sp)
	sw	$fp, 32($sp)
	sw	$gp, 36($sp)
	sw	$ra, 40($sp)
	li	$at, 1
	li	$v0, 2
	li	$v1, 3
	li	$a0, 4
	li	$a1, 5
	li	$a2, 6
	li	$a3, 7
	li	$t0, 8
	li	$t1, 9
	li	$t2, 10
	li	$t3, 11
	li	$t4, 12
	li	$t5, 13
	li	$t6, 14
	li	$t7, 15
	li	$s0, 16
	li	$s1, 17
	li	$s2, 18
	li	$s3, 19
	li	$s4, 20
	li	$s5, 21
	li	$s6, 22
	li	$s7, 23
	li	$t8, 24
	li	$t9, 25
	li	$gp, 26
	li	$fp, 27
	mtlo	$fp
	mthi	$gp
	li	$ra, ROUNDS
1:	addiu	$ra, $ra, -1
	bnez	$ra, 1b
	 nop				/* (branch delay) */
	xori	$v0, $v0, 2
	LOOK	$at, 1
	LOOK	$v1, 3
	LOOK	$a0, 4
	LOOK	$a1, 5
	LOOK	$a2, 6
	LOOK	$a3, 7
	LOOK	$t0, 8
	LOOK	$t1, 9
	LOOK	$t2, 10
	LOOK	$t3, 11
	LOOK	$t4, 12
	LOOK	$t5, 13
	LOOK	$t6, 14
	LOOK	$t7, 15
	LOOK	$s0, 16
	LOOK	$s1, 17
	LOOK	$s2, 18
	LOOK	$s3, 19
	LOOK	$s4, 20
	LOOK	$s5, 21
	LOOK	$s6, 22
	LOOK	$s7, 23
	LOOK	$t8, 24
	LOOK	$t9, 25
	LOOK	$gp, 26
	LOOK	$fp, 27
	mflo	$at
	mfhi	$v1
	LOOK	$at, 27
	LOOK	$v1, 26
	lw	$s0, 0($sp)
	lw	$s1, 4($sp)
	lw	$s2, 8($sp)
	lw	$s3, 12($sp)
	lw	$s4, 16($sp)
	lw	$s5, 20($sp)
	lw	$s6, 24($sp)
	lw	$s7, 28($sp)
	lw	$fp, 32($sp)
	lw	$gp, 36($sp)
	lw	$ra, 40($sp)
	addiu	$sp, $sp, 48
	jr	$ra
	 nop				/* (branch delay) */
	.end	waitsWithRegisters

/* int inSlot(void): getpid() in the delay slot of a branch; -1 if the branch was lost. */
	.section .text.inSlot, "ax", @progbits
	.globl	inSlot
	.ent	inSlot
inSlot:
	li	$v0, SYS_getpid
	b	1f
	 syscall
	jr	$ra
	 li	$v0, -1
1:	jr	$ra
	 nop				/* (branch delay) */
	.end	inSlot
