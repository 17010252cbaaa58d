# Primitive operations on many pages at once: the checks of the single ones for each, and the clock
# is looked at between. Paper: 5.1, 5.4, 6.2.

#include "aegis/kernel/kernel.h"
#include "aegis/compiled/kernel/offsets.s"

	.set	noreorder
	.set	noat

/* Pages between two looks at the clock, and in one activation (work.c); powers of two. */
#define CLOCK_PAGES 16
#define STAY_PAGES 128

# Preemption point of a range: after CLOCK_PAGES the clock is looked at; if its interrupt is
# pending, or STAY_PAGES are done, the call is executed again with what remains in a0 and a1.
#  in: a1 = what remains, not 0   clobbers: t6, t7
	.macro	NEXT again, left
	andi	$t6, $a1, CLOCK_PAGES - 1
	bne	$t6, $0, \again
	 lui	$t7, %hi(interrupt_mask)
	lw	$t7, %lo(interrupt_mask)($t7)
	mfc0	$t6, Cause
	nop				# (load delay)
	and	$t6, $t6, $t7
	bne	$t6, $0, 9f
	 andi	$t6, $a1, STAY_PAGES - 1
	bne	$t6, $0, \again
	 nop				# (branch delay)
9:	b	\left
	 addiu	$k1, $k1, -4		# the call itself
	.endm

# Inserts the mappings of a list. What the TLB does not hold comes into it at the next miss, from
# the software TLB.
#  in: a0 = physical address of the list, a1 = mappings, a2:a3 and t0:t1 = capabilities to read and
#       to write, k1 = where to go on
#  out: a0, a1 = what was not inserted   clobbers: at, v0, v1, t2 to t9, k0, k1
	.section .text.call_tlb_write_list
	.globl	call_tlb_write_list
	.ent	call_tlb_write_list
call_tlb_write_list:
	srl	$t2, $a0, PAGE_SHIFT
	sltiu	$t3, $t2, PAGES
	beq	$t3, $0, list_invalid
	 andi	$t3, $a0, 7
	bne	$t3, $0, list_invalid
	 sltiu	$t3, $a1, PAGE_SIZE / 8 + 1
	beq	$t3, $0, list_invalid
	 sll	$t3, $a1, 3
	andi	$t4, $a0, PAGE_SIZE - 1
	addu	$t3, $t3, $t4
	sltiu	$t3, $t3, PAGE_SIZE + 1
	beq	$t3, $0, list_invalid	# it ends in another page
	 lui	$k0, %hi(kernel)
	lw	$v1, %lo(kernel + K_CURRENT)($k0)
	sll	$t2, $t2, 4		# of struct Page
	lui	$t3, %hi(public_state + PS_PAGES)
	addu	$t2, $t2, $t3
	lw	$t2, %lo(public_state + PS_PAGES + P_OWNER)($t2)
	lw	$t3, E_ENVID($v1)
	lw	$t8, E_ASID($v1)
	lw	$t9, E_TAG($v1)
	bne	$t2, $t3, list_denied
	 srl	$t9, $t9, STLB_TAG_SHIFT
	beq	$a1, $0, list_empty
	 lui	$t2, KSEG0 >> 16
	or	$a0, $a0, $t2
	lui	$at, %hi(page_capabilities)
	lui	$v1, %hi(stlb)
	lui	$k0, %hi(public_state + PS_BINDING)
list_next:
	lw	$t2, 0($a0)		# address
	lw	$t3, 4($a0)		# EntryLo
	bltz	$t2, mapping_invalid	# the kernel's half of the address space
	 srl	$t4, $t3, PAGE_SHIFT
	sltiu	$t5, $t4, PAGES
	beq	$t5, $0, mapping_invalid	# no memory of ours: a device, or beyond the end
	 andi	$t5, $t3, ENTRY_G
	bne	$t5, $0, mapping_invalid	# of all address spaces
	 andi	$t5, $t3, ENTRY_WRITABLE
	sll	$t4, $t4, 4		# of 16 bytes: page capabilities and struct Page
	bne	$t5, $0, 1f
	 addu	$t6, $at, $t4
	lw	$t5, %lo(page_capabilities + PC_READ)($t6)
	lw	$t6, %lo(page_capabilities + PC_READ + 4)($t6)
	beq	$a2, $0, mapping_denied	# opens nothing
	 xor	$t5, $t5, $a2
	b	2f
	 xor	$t6, $t6, $a3
1:	lw	$t5, %lo(page_capabilities + PC_WRITE)($t6)
	lw	$t6, %lo(page_capabilities + PC_WRITE + 4)($t6)
	beq	$t0, $0, mapping_denied
	 xor	$t5, $t5, $t0
	xor	$t6, $t6, $t1
2:	or	$t5, $t5, $t6		# both words at once: the time says nothing of either
	bne	$t5, $0, mapping_denied
	 srl	$t7, $t2, STLB_ADDRESS_SHIFT
# ---- nothing fails from here on
	srl	$t5, $t2, PAGE_SHIFT
	sll	$t5, $t5, PAGE_SHIFT
	or	$t5, $t5, $t8		# EntryHi
	mtc0	$t5, EntryHi
	mtc0	$t3, EntryLo
	addu	$t4, $t4, $k0
	lw	$t6, %lo(public_state + PS_BINDING)($t4)
	tlbp
	beq	$t6, $t5, 4f		# bound there before
	 xor	$t7, $t7, $t9
	beq	$t6, $0, 3f		# bound nowhere
	 move	$t6, $t5
	li	$t6, BINDING_MANY
3:	sw	$t6, %lo(public_state + PS_BINDING)($t4)
4:	andi	$t7, $t7, STLB_MASK
	addu	$t7, $t7, $v1
	mfc0	$t6, Index
	sw	$t5, %lo(stlb)($t7)
	bltz	$t6, 5f
	 sw	$t3, %lo(stlb + 4)($t7)
	tlbwi
5:	addiu	$a1, $a1, -1
	beq	$a1, $0, list_done
	 addiu	$a0, $a0, 8
	NEXT	list_next, list_left
mapping_denied:				# t5 and t6 have to do with the page's capability
	move	$t5, $0
	move	$t6, $0
	b	list_left
	 li	$v0, AEGIS_DENIED
mapping_invalid:
	b	list_left
	 li	$v0, AEGIS_INVALID
list_done:
	li	$v0, AEGIS_OK
list_left:
	lui	$t2, KSEG0 >> 16
	xor	$a0, $a0, $t2
	jr	$k1
	 rfe
	.globl	list_invalid
list_invalid:
	li	$v0, AEGIS_INVALID
	jr	$k1
	 rfe
list_denied:
	li	$v0, AEGIS_DENIED
	jr	$k1
	 rfe
list_empty:
	li	$v0, AEGIS_OK
	jr	$k1
	 rfe
	.end	call_tlb_write_list

# Deletes the mappings of pages in a row in the installed address space. Guaranteed mappings come
# back at the next miss.
#  in: a0 = address, a1 = pages, k1 = where to go on   out: a0, a1 = what was not deleted
#       clobbers: at, v0, v1, t2 to t9, k0, k1
	.section .text.call_tlb_delete_range
	.globl	call_tlb_delete_range
	.ent	call_tlb_delete_range
call_tlb_delete_range:
	sltiu	$t2, $a1, RANGE_PAGES + 1
	beq	$t2, $0, list_invalid
	 lui	$k0, %hi(kernel)
	lw	$v1, %lo(kernel + K_CURRENT)($k0)
	lui	$at, KSEG0 >> 16	# matches no user page
	lw	$t8, E_ASID($v1)
	lw	$t9, E_TAG($v1)
	beq	$a1, $0, range_done
	 srl	$t9, $t9, STLB_TAG_SHIFT
	lui	$v1, %hi(stlb)
range_next:
	bltz	$a0, range_invalid
	 srl	$t2, $a0, PAGE_SHIFT
	sll	$t2, $t2, PAGE_SHIFT
	or	$t2, $t2, $t8		# EntryHi
	mtc0	$t2, EntryHi
	srl	$t3, $a0, STLB_ADDRESS_SHIFT
	xor	$t3, $t3, $t9
	tlbp
	andi	$t3, $t3, STLB_MASK
	addu	$t3, $t3, $v1
	lw	$t4, %lo(stlb)($t3)
	mfc0	$t5, Index
	bne	$t4, $t2, 1f
	 addiu	$a1, $a1, -1
	sw	$at, %lo(stlb)($t3)
	sw	$0, %lo(stlb + 4)($t3)
1:	bltz	$t5, 2f
	 addiu	$a0, $a0, PAGE_SIZE
	mtc0	$at, EntryHi
	mtc0	$0, EntryLo
	nop				# (EntryHi and EntryLo reach the TLB)
	tlbwi
2:	beq	$a1, $0, range_done
	 nop				# (branch delay)
	NEXT	range_next, range_left
range_invalid:
	b	range_left
	 li	$v0, AEGIS_INVALID
range_done:
	li	$v0, AEGIS_OK
range_left:
	mtc0	$t8, EntryHi		# the asid again
	jr	$k1
	 rfe
	.end	call_tlb_delete_range
