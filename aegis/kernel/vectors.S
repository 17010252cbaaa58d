# The two exception vectors, exception dispatch, and how a system call is told from the rest. All of
# it hot, in the first kilobyte. Manual: Kane, "MIPS RISC Architecture" (1988), chapter 6. Paper:
# 5.2, 5.3, 5.4.

#include "aegis/kernel/kernel.h"
#include "aegis/compiled/kernel/offsets.s"

	.set	noreorder
	.set	noat

# Miss of a user page in the TLB: the software TLB is probed, and its entry installed on a hit.
#  in: EntryHi, Context (tag | page number * 4) set by hardware   out: a TLB entry   clobbers: k0,
#       k1   paper: 5.4
	.section .vector.refill
	.globl	refill
	.ent	refill
refill:
	.budget 18
	mfc0	$k0, Context
	mfc0	$k1, Context
	sll	$k0, $k0, STLB_CONTEXT_SHIFT
	STLB_OFFSET $k0, $k0, $k1
	lui	$k1, %hi(stlb)
	addu	$k0, $k0, $k1
	lw	$k1, %lo(stlb + 4)($k0)
	lw	$k0, %lo(stlb)($k0)
	mtc0	$k1, EntryLo			# without effect unless written
	mfc0	$k1, EntryHi
	nop				# (load delay)
	bne	$k0, $k1, refill_miss
	 mfc0	$k0, EPC
	tlbwr
	jr	$k0
	 rfe
	.endbudget
	.end	refill

# Every other exception. Neither interrupt nor system call: it goes to the application's handler,
# which returns without the kernel.
#  in: hardware state   out: user mode, interrupts on, at the handler; a0 = PC to go on at, a1 =
#    Cause, a2 = BadVAddr; a0 to a2 as they were in the save area   clobbers: k0, k1   paper: 5.3
#  No check here: save areas are checked when they are set, and a handler's address is only ever
#    used in user mode.
	.section .vector.general
	.globl	general
	.ent	general
general:
	.budget 18
	mfc0	$k0, Cause
	nop				# (load delay)
	andi	$k1, $k0, 0x5c		# 0 for codes 0 (interrupt) and 8 (system call)
	beq	$k1, $0, system
	 lui	$k1, %hi(kernel)
	.globl	forward
forward:				# k0 = Cause, k1 = upper half of the kernel's data
	lw	$k1, %lo(kernel + K_CURRENT)($k1)
	andi	$k0, $k0, 0x7c
	addu	$k1, $k1, $k0
	lw	$k0, E_SAVE($k1)
	lw	$k1, E_HANDLER($k1)
	sw	$a0, 0($k0)
	mfc0	$a0, EPC
	sw	$a1, 4($k0)
	mfc0	$a1, Cause
	sw	$a2, 8($k0)
	mfc0	$a2, BadVAddr
	jr	$k1
	 rfe
	.endbudget

# in: k0 = Cause   out: of calls without a stack, k1 = where to go on   clobbers: k0, k1
system:
	.budget 11
	andi	$k1, $k0, 0x20
	beq	$k1, $0, interrupt
	 andi	$k1, $v0, CALL_MASK
	bltz	$k0, call_in_slot	# the delay slot of a branch: nowhere to go on
	 lui	$k0, %hi(kernel)
	bltz	$v0, transfer
	 addu	$k0, $k0, $k1
	lw	$k0, %lo(kernel + K_HANDLERS)($k0)
	mfc0	$k1, EPC
	jr	$k0
	 addiu	$k1, $k1, 4
	.endbudget
call_in_slot:
	mfc0	$k0, Cause
	j	forward
	 lui	$k1, %hi(kernel)
	.end	general

# A miss that the software TLB does not hold: a guaranteed mapping of the pinned segment, or the
# application's business.
#  in: EntryHi, BadVAddr   out: a TLB entry, or as general   clobbers: k0, k1   paper: 5.4, step 1
	.section .text.refill_miss
	.globl	refill_miss
	.ent	refill_miss
refill_miss:
	mfc0	$k0, BadVAddr
	nop				# (load delay)
	srl	$k0, $k0, PAGE_SHIFT
	sltiu	$k1, $k0, PINNED_PAGES
	beq	$k1, $0, 1f		# the first segment
	 lui	$k1, %hi(kernel)
	lw	$k1, %lo(kernel + K_CURRENT)($k1)
	sll	$k0, $k0, 2
	addu	$k1, $k1, $k0
	lw	$k0, E_GUARANTEED($k1)
	nop				# (load delay)
	beq	$k0, $0, 1f
	 mtc0	$k0, EntryLo
	mfc0	$k0, EPC
	tlbwr
	jr	$k0
	 rfe
1:	mfc0	$k0, Cause
	j	forward
	 lui	$k1, %hi(kernel)
	.end	refill_miss
