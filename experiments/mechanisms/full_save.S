# Aegis with every register saved: before an exception is dispatched and before the processor goes
# to another environment, all registers of whoever leaves are stored in an area of the kernel's and
# loaded again, as where the way leads through C. Assembled behind the kernel's calls; the sites
# come here and go on behind it (variants.ts).

#include "aegis/kernel/kernel.h"
#include "aegis/compiled/kernel/offsets.s"

	.set	noreorder
	.set	noat

#define SAVED(word) %lo(saved_registers + 4 * (word))($k0)

#  out: every register as it was   clobbers: k0, k1
	.macro	SAVE_ALL
	lui	$k0, %hi(kernel)
	lw	$k0, %lo(kernel + K_CURRENT)($k0)
	lui	$k1, %hi(saved_registers)
	lw	$k0, E_ENVID($k0)
	nop				# (load delay)
	andi	$k0, $k0, ENVID_OFFSET
	addu	$k0, $k0, $k1
	sw	$at, SAVED(0)
	sw	$v0, SAVED(1)
	sw	$v1, SAVED(2)
	sw	$a0, SAVED(3)
	sw	$a1, SAVED(4)
	sw	$a2, SAVED(5)
	sw	$a3, SAVED(6)
	sw	$t0, SAVED(7)
	sw	$t1, SAVED(8)
	sw	$t2, SAVED(9)
	sw	$t3, SAVED(10)
	sw	$t4, SAVED(11)
	sw	$t5, SAVED(12)
	sw	$t6, SAVED(13)
	sw	$t7, SAVED(14)
	sw	$t8, SAVED(15)
	sw	$t9, SAVED(16)
	sw	$s0, SAVED(17)
	sw	$s1, SAVED(18)
	sw	$s2, SAVED(19)
	sw	$s3, SAVED(20)
	sw	$s4, SAVED(21)
	sw	$s5, SAVED(22)
	sw	$s6, SAVED(23)
	sw	$s7, SAVED(24)
	sw	$gp, SAVED(25)
	sw	$sp, SAVED(26)
	sw	$s8, SAVED(27)
	sw	$ra, SAVED(28)
	mflo	$k1
	sw	$k1, SAVED(29)
	mfhi	$k1
	sw	$k1, SAVED(30)
	lw	$k1, SAVED(29)
	lw	$at, SAVED(0)
	mtlo	$k1
	lw	$k1, SAVED(30)
	lw	$v0, SAVED(1)
	mthi	$k1
	lw	$v1, SAVED(2)
	lw	$a0, SAVED(3)
	lw	$a1, SAVED(4)
	lw	$a2, SAVED(5)
	lw	$a3, SAVED(6)
	lw	$t0, SAVED(7)
	lw	$t1, SAVED(8)
	lw	$t2, SAVED(9)
	lw	$t3, SAVED(10)
	lw	$t4, SAVED(11)
	lw	$t5, SAVED(12)
	lw	$t6, SAVED(13)
	lw	$t7, SAVED(14)
	lw	$t8, SAVED(15)
	lw	$t9, SAVED(16)
	lw	$s0, SAVED(17)
	lw	$s1, SAVED(18)
	lw	$s2, SAVED(19)
	lw	$s3, SAVED(20)
	lw	$s4, SAVED(21)
	lw	$s5, SAVED(22)
	lw	$s6, SAVED(23)
	lw	$s7, SAVED(24)
	lw	$gp, SAVED(25)
	lw	$sp, SAVED(26)
	lw	$s8, SAVED(27)
	lw	$ra, SAVED(28)
	.endm

	.section .text.call_long
	.globl	full_forward
	.globl	full_transfer
	.globl	full_reply
	.globl	full_yield
	.ent	full_forward
full_forward:
	SAVE_ALL
	mfc0	$k0, Cause
	j	forward_saved
	 lui	$k1, %hi(kernel)
full_transfer:
	SAVE_ALL
	j	transfer_saved
	 nop				# (branch delay)
full_reply:
	SAVE_ALL
	j	reply_saved
	 nop				# (branch delay)
full_yield:
	SAVE_ALL
	j	yield_saved
	 nop				# (branch delay)
	.end	full_forward

# A row for each environment, as far apart as its name says.
	.section .bss.saved_registers
	.align	12
saved_registers:
	.space	ENVIRONMENTS * 512
