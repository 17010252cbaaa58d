# Interrupts: the registers that C may change go on the kernel's stack; the clock's work is in slice.c.

#include "kernel.h"
#include "compiled/offsets.s"

	.set	noreorder
	.set	noat

#define FRAME 112
#define F(n) (16 + 4 * (n))

	.section .text.interrupt
	.globl	interrupt
	.ent	interrupt
interrupt:
	lui	$k0, %hi(kernelStackTop - FRAME)
	addiu	$k0, $k0, %lo(kernelStackTop - FRAME)
	sw	$at, F(0)($k0)
	sw	$v0, F(1)($k0)
	sw	$v1, F(2)($k0)
	sw	$a0, F(3)($k0)
	sw	$a1, F(4)($k0)
	sw	$a2, F(5)($k0)
	sw	$a3, F(6)($k0)
	sw	$t0, F(7)($k0)
	mflo	$t0
	sw	$t1, F(8)($k0)
	mfhi	$t1
	sw	$t2, F(9)($k0)
	sw	$t3, F(10)($k0)
	sw	$t4, F(11)($k0)
	sw	$t5, F(12)($k0)
	sw	$t6, F(13)($k0)
	sw	$t7, F(14)($k0)
	sw	$t8, F(15)($k0)
	sw	$t9, F(16)($k0)
	sw	$gp, F(17)($k0)
	sw	$sp, F(18)($k0)
	sw	$ra, F(19)($k0)
	sw	$t0, F(20)($k0)
	sw	$t1, F(21)($k0)
	jal	slice_tick
	 move	$sp, $k0
	lw	$t0, F(20)($sp)
	lw	$t1, F(21)($sp)
	mtlo	$t0
	mthi	$t1
	lw	$at, F(0)($sp)
	lw	$v0, F(1)($sp)
	lw	$v1, F(2)($sp)
	lw	$a0, F(3)($sp)
	lw	$a1, F(4)($sp)
	lw	$a2, F(5)($sp)
	lw	$a3, F(6)($sp)
	lw	$t0, F(7)($sp)
	lw	$t1, F(8)($sp)
	lw	$t2, F(9)($sp)
	lw	$t3, F(10)($sp)
	lw	$t4, F(11)($sp)
	lw	$t5, F(12)($sp)
	lw	$t6, F(13)($sp)
	lw	$t7, F(14)($sp)
	lw	$t8, F(15)($sp)
	lw	$t9, F(16)($sp)
	lw	$gp, F(17)($sp)
	lw	$ra, F(19)($sp)
	mfc0	$k0, $14		# EPC
	lw	$sp, F(18)($sp)
	jr	$k0
	 rfe
	.end	interrupt

# Enters an environment for the first time: a0 = environment, a1 = program counter, a2 = stack pointer.
	.section .text.environment_enter
	.globl	environment_enter
	.ent	environment_enter
environment_enter:
	lw	$t0, E_IDENTIFIER($a0)
	lw	$t1, E_TAG($a0)
	lw	$t2, E_STATUS($a0)
	mtc0	$t0, $10		# EntryHi
	mtc0	$t1, $4			# Context
	mtc0	$t2, $12		# Status: still kernel mode, the user's is the previous one
	move	$sp, $a2
	move	$v0, $0
	move	$v1, $0
	move	$a0, $0
	move	$ra, $0
	jr	$a1
	 rfe
	.end	environment_enter

# A fault that nobody in the environment can take yet.
	.section .text.fault
	.globl	fault
	.ent	fault
fault:
	lui	$sp, %hi(kernelStackTop - 32)
	addiu	$sp, $sp, %lo(kernelStackTop - 32)
	mfc0	$a0, $13		# Cause
	mfc0	$a1, $14		# EPC
	mfc0	$a2, $8			# BadVAddr
	j	environment_fault
	 nop				# (branch delay)
	.end	fault
