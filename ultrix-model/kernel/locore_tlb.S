/*
 * The TLB and the caches, by hand. Each call leaves EntryHi's ASID as it was; an EntryHi argument
 * carries page and ASID. Interrupts are off meanwhile, for a miss in an interrupt's handler would
 * change EntryHi. Kane, chapters 5 and 6.
 */
#include "param.h"

	.set	noreorder

/* void tlbWriteWired(uint index, uint hi, uint lo) */
	.section .text.tlbWriteWired, "ax", @progbits
	.globl	tlbWriteWired
	.ent	tlbWriteWired
tlbWriteWired:
	mfc0	$t1, Status
	mfc0	$t0, EntryHi
	mtc0	$0, Status
	sll	$a0, $a0, 8
	mtc0	$a0, Index
	mtc0	$a1, EntryHi
	mtc0	$a2, EntryLo
	nop				/* (EntryLo to tlbwi) */
	tlbwi
	mtc0	$t0, EntryHi
	mtc0	$t1, Status
	jr	$ra
	 nop				/* (branch delay) */
	.end	tlbWriteWired

/* void tlbUpdate(uint hi, uint lo): replaces the entry of this page, or adds one. */
	.section .text.tlbUpdate, "ax", @progbits
	.globl	tlbUpdate
	.ent	tlbUpdate
tlbUpdate:
	mfc0	$t1, Status
	mfc0	$t0, EntryHi
	mtc0	$0, Status
	mtc0	$a0, EntryHi
	mtc0	$a1, EntryLo
	tlbp
	nop				/* (tlbp to Index) */
	mfc0	$t2, Index
	nop				/* (load delay) */
	bltz	$t2, 1f
	 nop				/* (branch delay) */
	b	2f
	 tlbwi
1:	tlbwr
2:	mtc0	$t0, EntryHi
	mtc0	$t1, Status
	jr	$ra
	 nop				/* (branch delay) */
	.end	tlbUpdate

/* void tlbFlushAddress(uint hi): forgets the entry of this page, if there is one. */
	.section .text.tlbFlushAddress, "ax", @progbits
	.globl	tlbFlushAddress
	.ent	tlbFlushAddress
tlbFlushAddress:
	mfc0	$t1, Status
	mfc0	$t0, EntryHi
	mtc0	$0, Status
	mtc0	$a0, EntryHi
	lui	$t3, 0x8000
	tlbp
	nop				/* (tlbp to Index) */
	mfc0	$t2, Index
	nop				/* (load delay) */
	bltz	$t2, 1f
	 mtc0	$0, EntryLo
	mtc0	$t3, EntryHi		/* a page that is never looked up: kseg0 */
	nop				/* (EntryHi to tlbwi) */
	tlbwi
1:	mtc0	$t0, EntryHi
	mtc0	$t1, Status
	jr	$ra
	 nop				/* (branch delay) */
	.end	tlbFlushAddress

/* void tlbFlush(void): forgets every entry but the wired ones. */
	.section .text.tlbFlush, "ax", @progbits
	.globl	tlbFlush
	.ent	tlbFlush
tlbFlush:
	mfc0	$t1, Status
	mfc0	$t0, EntryHi
	mtc0	$0, Status
	mtc0	$0, EntryLo
	lui	$t3, 0x8000
	mtc0	$t3, EntryHi
	li	$t2, 8 << 8
	li	$t4, NASID << 8
1:	mtc0	$t2, Index
	addiu	$t2, $t2, 1 << 8
	bne	$t2, $t4, 1b
	 tlbwi
	mtc0	$t0, EntryHi
	mtc0	$t1, Status
	jr	$ra
	 nop				/* (branch delay) */
	.end	tlbFlush

/* void setContext(uint base), void setAsid(uint asid) */
	.section .text.setContext, "ax", @progbits
	.globl	setContext
	.ent	setContext
setContext:
	mtc0	$a0, Context
	jr	$ra
	 nop				/* (branch delay) */
	.end	setContext

	.section .text.setAsid, "ax", @progbits
	.globl	setAsid
	.ent	setAsid
setAsid:
	sll	$a0, $a0, 6
	mtc0	$a0, EntryHi
	jr	$ra
	 nop				/* (branch delay) */
	.end	setAsid

/*
 * void flushIcache(uint physical, uint bytes): forgets the instructions cached of this memory. With
 * the caches isolated and exchanged a partial store invalidates a word; the code runs uncached
 * meanwhile.
 */
	.section .text.flushIcache, "ax", @progbits
	.globl	flushIcache
	.ent	flushIcache
flushIcache:
	la	$t0, 1f
	lui	$t1, KSEG1 >> 16
	or	$t0, $t0, $t1
	mfc0	$t3, Status
	lui	$t1, KSEG0 >> 16
	or	$a0, $a0, $t1
	addu	$a1, $a0, $a1
	jr	$t0
	 nop				/* (branch delay) */
1:	mtc0	$0, Status		/* interrupts off first */
	li	$t2, SR_ISC | SR_SWC
	nop				/* (stores before isolation) */
	mtc0	$t2, Status
	nop				/* (isolation) */
	nop				/* (isolation) */
	nop				/* (isolation) */
2:	addiu	$a0, $a0, 4
	bne	$a0, $a1, 2b
	 sb	$0, -4($a0)
	nop				/* (isolation) */
	nop				/* (isolation) */
	nop				/* (isolation) */
	mtc0	$0, Status
	nop				/* (isolation) */
	nop				/* (isolation) */
	nop				/* (isolation) */
	mtc0	$t3, Status
	jr	$ra
	 nop				/* (branch delay) */
	.end	flushIcache

/*
 * void wbflush(void): waits until memory has all stores. The read waits on every board, and touches
 * nothing.
 */
	.section .text.wbflush, "ax", @progbits
	.globl	wbflush
	.ent	wbflush
wbflush:
	lui	$t0, KSEG1 >> 16
	lw	$0, 0($t0)
	jr	$ra
	 nop				/* (branch delay) */
	.end	wbflush
