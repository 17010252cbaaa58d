# Leaves for C on the TLB and the caches. Manual: Kane, "MIPS RISC Architecture" (1988), chapters 4
# and 5.

#include "aegis/kernel/kernel.h"
#include "aegis/compiled/kernel/offsets.s"

	.set	noreorder

# tlb_get(index, mapping): what an entry holds.
	.section .text.tlb_get
	.globl	tlb_get
	.ent	tlb_get
tlb_get:
	sll	$a0, $a0, 8
	mtc0	$a0, Index
	nop				# (Index reaches the TLB)
	tlbr
	nop				# (EntryHi and EntryLo are read)
	mfc0	$t0, EntryHi
	mfc0	$t1, EntryLo
	sw	$t0, 0($a1)
	jr	$ra
	 sw	$t1, 4($a1)
	.end	tlb_get

# tlb_clear(index): the entry matches nothing; each has a page of its own, in a segment that is not
# looked up.
	.section .text.tlb_clear
	.globl	tlb_clear
	.ent	tlb_clear
tlb_clear:
	sll	$t0, $a0, 8
	mtc0	$t0, Index
	sll	$a0, $a0, PAGE_SHIFT
	lui	$t0, KSEG0 >> 16
	or	$a0, $a0, $t0
	mtc0	$a0, EntryHi
	mtc0	$0, EntryLo
	nop				# (both reach the TLB)
	tlbwi
	jr	$ra
	 nop				# (branch delay)
	.end	tlb_clear

# tlb_find(high): index of the matching entry, or a negative number.
	.section .text.tlb_find
	.globl	tlb_find
	.ent	tlb_find
tlb_find:
	mtc0	$a0, EntryHi
	nop				# (EntryHi reaches the TLB)
	tlbp
	nop				# (Index is read)
	mfc0	$v0, Index
	jr	$ra
	 sra	$v0, $v0, 8
	.end	tlb_find

# asid_install(high, tag): the address space of whoever runs next, or again.
	.section .text.asid_install
	.globl	asid_install
	.ent	asid_install
asid_install:
	mtc0	$a0, EntryHi
	mtc0	$a1, Context
	jr	$ra
	 nop				# (branch delay)
	.end	asid_install

# icache_invalidate(physical, bytes): the instruction cache forgets multiples of 64 bytes. Isolated
# partial stores invalidate lines of the data cache, which is the instruction cache while the two
# are swapped; the code runs uncached meanwhile.
	.section .text.icache_invalidate
	.globl	icache_invalidate
	.ent	icache_invalidate
icache_invalidate:
	lui	$t0, KSEG0 >> 16
	or	$a0, $a0, $t0
	lui	$t0, %hi(1f)
	addiu	$t0, $t0, %lo(1f)
	lui	$t1, 0x2000		# from kseg0 to kseg1
	or	$t0, $t0, $t1
	jr	$t0
	 mfc0	$t2, Status
1:	lui	$t0, (SR_SWC | SR_ISC) >> 16
	nop				# (outstanding loads and stores end)
	mtc0	$t0, Status
	addu	$t1, $a0, $a1
	nop				# (caches are isolated and swapped)
	nop
	nop
2:	sb	$0, 0($a0)
	sb	$0, 4($a0)
	sb	$0, 8($a0)
	sb	$0, 12($a0)
	sb	$0, 16($a0)
	sb	$0, 20($a0)
	sb	$0, 24($a0)
	sb	$0, 28($a0)
	sb	$0, 32($a0)
	sb	$0, 36($a0)
	sb	$0, 40($a0)
	sb	$0, 44($a0)
	sb	$0, 48($a0)
	sb	$0, 52($a0)
	sb	$0, 56($a0)
	sb	$0, 60($a0)
	addiu	$a0, $a0, 64
	bne	$a0, $t1, 2b
	 nop				# (branch delay)
	nop				# (the last stores end)
	nop
	nop
	mtc0	$t2, Status
	nop				# (caches are back)
	nop
	nop
	jr	$ra
	 nop				# (branch delay)
	.end	icache_invalidate
