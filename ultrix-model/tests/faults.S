/*
 * Instructions that a C compiler does not write: an overflow, one between registers that all hold
 * known values, and a call without a stack.
 */

#define SYSCALL(number, words, name, function, result, arguments) .equ SYS_##name, number
#define SYSCALL_OWN(number, words, name, function, result, arguments)
#define SYSCALL_BARE(number, words, function)
#include "ultrix-model/kernel/syscalls.h"

	.set	noreorder
	.set	noat

/* int overflow(void): the sum overflows; 17 if the handler went on behind it. */
	.section .text.overflow, "ax", @progbits
	.globl	overflow
	.ent	overflow
overflow:
	lui	$t0, 0x7fff
	.globl	overflowHere
overflowHere:
	add	$t0, $t0, $t0
	jr	$ra
	 li	$v0, 17
	.end	overflow

/*
 * int overflowInSlot(void): the same in the delay slot of a branch that is taken; 17, or 18 if the
 * branch was lost.
 */
	.section .text.overflowInSlot, "ax", @progbits
	.globl	overflowInSlot
	.ent	overflowInSlot
overflowInSlot:
	lui	$t0, 0x7fff
	b	1f
	 add	$t0, $t0, $t0
	jr	$ra
	 li	$v0, 18
1:	jr	$ra
	 li	$v0, 17
	.end	overflowInSlot

/*
 * int keepsRegisters(void): fills every register, traps, and counts those that changed. k0 and k1
 * are the kernel's.
 */
	.section .text.keepsRegisters, "ax", @progbits
	.globl	keepsRegisters
	.ent	keepsRegisters
keepsRegisters:
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
	sw	$ra, 36($sp)
	sw	$gp, 40($sp)
	li	$at, 101
	li	$v0, 102
	li	$v1, 103
	li	$a0, 104
	li	$a1, 105
	li	$a2, 106
	li	$a3, 107
	lui	$t0, 0x7fff
	li	$t1, 109
	li	$t2, 110
	li	$t3, 111
	li	$t4, 112
	li	$t5, 113
	li	$t6, 114
	li	$t7, 115
	li	$s0, 116
	li	$s1, 117
	li	$s2, 118
	li	$s3, 119
	li	$s4, 120
	li	$s5, 121
	li	$s6, 122
	li	$s7, 123
	li	$t8, 124
	li	$t9, 125
	li	$gp, 128
	li	$fp, 130
	mtlo	$fp
	mthi	$gp
	add	$t0, $t0, $t0
	lui	$t0, 0x7fff
	xori	$at, $at, 101
	xori	$v0, $v0, 102
	or	$v0, $v0, $at
	xori	$v1, $v1, 103
	or	$v0, $v0, $v1
	xori	$a0, $a0, 104
	or	$v0, $v0, $a0
	xori	$a1, $a1, 105
	or	$v0, $v0, $a1
	xori	$a2, $a2, 106
	or	$v0, $v0, $a2
	xori	$a3, $a3, 107
	or	$v0, $v0, $a3
	xori	$t1, $t1, 109
	or	$v0, $v0, $t1
	xori	$t2, $t2, 110
	or	$v0, $v0, $t2
	xori	$t3, $t3, 111
	or	$v0, $v0, $t3
	xori	$t4, $t4, 112
	or	$v0, $v0, $t4
	xori	$t5, $t5, 113
	or	$v0, $v0, $t5
	xori	$t6, $t6, 114
	or	$v0, $v0, $t6
	xori	$t7, $t7, 115
	or	$v0, $v0, $t7
	xori	$s0, $s0, 116
	or	$v0, $v0, $s0
	xori	$s1, $s1, 117
	or	$v0, $v0, $s1
	xori	$s2, $s2, 118
	or	$v0, $v0, $s2
	xori	$s3, $s3, 119
	or	$v0, $v0, $s3
	xori	$s4, $s4, 120
	or	$v0, $v0, $s4
	xori	$s5, $s5, 121
	or	$v0, $v0, $s5
	xori	$s6, $s6, 122
	or	$v0, $v0, $s6
	xori	$s7, $s7, 123
	or	$v0, $v0, $s7
	xori	$t8, $t8, 124
	or	$v0, $v0, $t8
	xori	$t9, $t9, 125
	or	$v0, $v0, $t9
	mfhi	$t0
	xori	$gp, $gp, 128
	or	$v0, $v0, $gp
	xori	$t0, $t0, 128
	or	$v0, $v0, $t0
	mflo	$t0
	xori	$fp, $fp, 130
	or	$v0, $v0, $fp
	xori	$t0, $t0, 130
	or	$v0, $v0, $t0
	lw	$s0, 0($sp)
	lw	$s1, 4($sp)
	lw	$s2, 8($sp)
	lw	$s3, 12($sp)
	lw	$s4, 16($sp)
	lw	$s5, 20($sp)
	lw	$s6, 24($sp)
	lw	$s7, 28($sp)
	lw	$fp, 32($sp)
	lw	$ra, 36($sp)
	lw	$gp, 40($sp)
	jr	$ra
	 addiu	$sp, $sp, 48
	.end	keepsRegisters

/* What the work report watches: the ends of one iteration. */
	.section .text.workBegin, "ax", @progbits
	.globl	workBegin
	.ent	workBegin
workBegin:
	jr	$ra
	 nop				/* (branch delay) */
	.end	workBegin

	.section .text.workEnd, "ax", @progbits
	.globl	workEnd
	.ent	workEnd
workEnd:
	jr	$ra
	 nop				/* (branch delay) */
	.end	workEnd

/*
 * int peek(int *from): one load, which a handler may skip; -1 then. void poke(int *to, int word):
 * one store.
 */
	.section .text.peek, "ax", @progbits
	.globl	peek
	.ent	peek
peek:
	li	$v0, -1
	lw	$v0, 0($a0)
	jr	$ra
	 nop				/* (branch delay) */
	.end	peek

	.section .text.poke, "ax", @progbits
	.globl	poke
	.ent	poke
poke:
	sw	$a1, 0($a0)
	jr	$ra
	 nop				/* (branch delay) */
	.end	poke

/* int syscallAt(number, a, b, c): any system call, with its result or error number. */
	.section .text.syscallAt, "ax", @progbits
	.globl	syscallAt
	.ent	syscallAt
syscallAt:
	move	$v0, $a0
	move	$a0, $a1
	move	$a1, $a2
	move	$a2, $a3
	syscall
	jr	$ra
	 nop				/* (branch delay) */
	.end	syscallAt

/*
 * int slot_BRANCH(int left, void *at, int right): an unaligned load in the delay slot of each kind
 * of branch and jump; the halfwords' sum of the word that it loads, negative if the branch went.
 */
.macro SLOT name, op, right
	.section .text.slot_\name, "ax", @progbits
	.globl	slot_\name
	.ent	slot_\name
slot_\name:
	move	$t9, $ra
	.ifeq	\right
	\op	$a0, went
	.else
	\op	$a0, $a2, went
	.endif
	 lw	$v0, 0($a1)
	jr	$t9
	 nop				/* (branch delay) */
	.end	slot_\name
.endm
	SLOT	bltz, bltz, 0
	SLOT	bgez, bgez, 0
	SLOT	bltzal, bltzal, 0
	SLOT	bgezal, bgezal, 0
	SLOT	blez, blez, 0
	SLOT	bgtz, bgtz, 0
	SLOT	beq, beq, 1
	SLOT	bne, bne, 1

	.section .text.slots, "ax", @progbits
	.globl	slot_j
	.ent	slot_j
slot_j:
	move	$t9, $ra
	j	went
	 lw	$v0, 0($a1)
	.end	slot_j
	.globl	slot_jal
	.ent	slot_jal
slot_jal:
	move	$t9, $ra
	jal	went
	 lw	$v0, 0($a1)
	.end	slot_jal
	.globl	slot_jr
	.ent	slot_jr
slot_jr:
	move	$t9, $ra
	la	$t0, went
	jr	$t0
	 lw	$v0, 0($a1)
	.end	slot_jr
	.ent	went
went:
	jr	$t9
	 not	$v0, $v0
	.end	went

/* int halfAt(void *at), unsignedAt(void *at), zeroAt(void *at): what is loaded from there. */
	.section .text.halfAt, "ax", @progbits
	.globl	halfAt
	.ent	halfAt
halfAt:
	lh	$v0, 0($a0)
	jr	$ra
	 nop				/* (branch delay) */
	.end	halfAt
	.section .text.unsignedAt, "ax", @progbits
	.globl	unsignedAt
	.ent	unsignedAt
unsignedAt:
	lhu	$v0, 0($a0)
	jr	$ra
	 nop				/* (branch delay) */
	.end	unsignedAt
	.section .text.zeroAt, "ax", @progbits
	.globl	zeroAt
	.ent	zeroAt
zeroAt:
	lh	$0, 0($a0)
	move	$v0, $0
	jr	$ra
	 nop				/* (branch delay) */
	.end	zeroAt
/* void storeHalfAt(void *at, int half) */
	.section .text.storeHalfAt, "ax", @progbits
	.globl	storeHalfAt
	.ent	storeHalfAt
storeHalfAt:
	sh	$a1, 0($a0)
	jr	$ra
	 nop				/* (branch delay) */
	.end	storeHalfAt

/* void jumpTo(int address, int stack) */
	.section .text.jumpTo, "ax", @progbits
	.globl	jumpTo
	.ent	jumpTo
jumpTo:
	move	$sp, $a1
	jr	$a0
	 li	$v0, 20
	.end	jumpTo

/* int withoutStack(void): the error of sendto, whose fifth argument cannot be read; -1 if none. */
	.section .text.withoutStack, "ax", @progbits
	.globl	withoutStack
	.ent	withoutStack
withoutStack:
	move	$a0, $sp		# a call keeps it
	move	$sp, $zero
	li	$v0, SYS_sendto
	syscall
	bnez	$a3, 1f
	 move	$sp, $a0
	li	$v0, -1
1:	jr	$ra
	 nop
	.end	withoutStack
