# A miss that the software TLB does not hold: a guaranteed mapping of the environment, or a fault of the application.
# Paper: section 5.4, step 1.

#include "kernel.h"
#include "compiled/offsets.s"

	.set	noreorder
	.set	noat

#  in: EntryHi, Context   out: TLB and software TLB hold the mapping   clobbers: k0, k1; t0 to t3 are saved in the kernel
	.section .text.refill_miss
	.globl	refill_miss
	.ent	refill_miss
refill_miss:
	lui	$k1, %hi(scratch)
	sw	$t0, %lo(scratch)($k1)
	sw	$t1, %lo(scratch + 4)($k1)
	sw	$t2, %lo(scratch + 8)($k1)
	sw	$t3, %lo(scratch + 12)($k1)
	lui	$t0, %hi(current)
	lw	$t0, %lo(current)($t0)
	mfc0	$k0, $10		# EntryHi
	lw	$t1, E_GUARANTEED($t0)
	addiu	$t0, $t0, E_MAPPINGS
	sll	$t1, $t1, 3
	addu	$t1, $t1, $t0		# end of the mappings
1:	beq	$t0, $t1, 3f
	 lw	$t2, 0($t0)
	lw	$t3, 4($t0)
	bne	$t2, $k0, 1b
	 addiu	$t0, $t0, 8
	mtc0	$t3, $2			# EntryLo
	mfc0	$t0, $4			# Context
	mfc0	$t1, $4
	sll	$t0, $t0, 1
	srl	$t1, $t1, 18
	xor	$t0, $t0, $t1
	andi	$t0, $t0, STLB_MASK
	lui	$t1, %hi(stlb)
	or	$t0, $t0, $t1
	tlbwr
	sw	$t2, 0($t0)
	sw	$t3, 4($t0)
	lw	$t0, %lo(scratch)($k1)
	lw	$t1, %lo(scratch + 4)($k1)
	lw	$t2, %lo(scratch + 8)($k1)
	lw	$t3, %lo(scratch + 12)($k1)
	mfc0	$k0, $14		# EPC
	nop				# (load delay)
	jr	$k0
	 rfe
3:	lw	$t0, %lo(scratch)($k1)
	lw	$t1, %lo(scratch + 4)($k1)
	lw	$t2, %lo(scratch + 8)($k1)
	lw	$t3, %lo(scratch + 12)($k1)
	j	fault
	 nop				# (branch delay)
	.end	refill_miss

	.section .bss.scratch
	.align	2
	.globl	scratch
scratch:
	.space	16
