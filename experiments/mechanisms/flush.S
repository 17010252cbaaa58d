# Aegis without identifiers of address spaces: whenever the processor goes to another environment,
# all entries of the TLB that Random reaches are written, and match nothing. Assembled behind the
# kernel's calls; the sites come here instead of leaving it (variants.ts).

#include "aegis/kernel/kernel.h"
#include "aegis/compiled/kernel/offsets.s"

	.set	noreorder
	.set	noat

#define FIRST 8 << 8			/* Random does not reach those below */
#define END 64 << 8

#  in: k0 = where to go on   out: user mode there, every register as it was   clobbers: k0, k1
	.section .text.call_long
	.globl	flush_enter
	.ent	flush_enter
flush_enter:
	lui	$k1, %hi(kernel)
	sw	$at, %lo(kernel + K_SCRATCH)($k1)
	sw	$t0, %lo(kernel + K_SCRATCH + 4)($k1)
	mtc0	$0, EntryLo
	li	$k1, FIRST
	lui	$t0, KSEG0 >> 16
1:	mtc0	$k1, Index
	sll	$at, $k1, PAGE_SHIFT - 8
	or	$at, $at, $t0		# each matches a page of its own, in a segment without lookup
	mtc0	$at, EntryHi
	addiu	$k1, $k1, 1 << 8
	sltiu	$at, $k1, END
	bne	$at, $0, 1b
	 tlbwi
	lui	$k1, %hi(kernel)
	lw	$at, %lo(kernel + K_CURRENT)($k1)
	lw	$t0, %lo(kernel + K_SCRATCH + 4)($k1)
	lw	$at, E_ASID($at)
	nop				# (load delay)
	mtc0	$at, EntryHi
	lw	$at, %lo(kernel + K_SCRATCH)($k1)
	jr	$k0
	 rfe
	.end	flush_enter
