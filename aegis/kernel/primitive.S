# Primitive operations: privileged instructions with their checks, which behave like instructions.
# No register of the application changes, except that a refusal puts a negative number in v0. Paper:
# 5.1, table 3; 5.4, step 3.

#include "aegis/kernel/kernel.h"
#include "aegis/compiled/kernel/offsets.s"

	.set	noreorder
	.set	noat

# Inserts a mapping into the TLB and the software TLB.
#  in: a0 = address, a1 = EntryLo, a2:a3 = capability, k1 = where to go on   clobbers: k0, k1
#       paper: 5.4, step 3
	.section .text.call_tlb_write
	.globl	call_tlb_write
	.ent	call_tlb_write
call_tlb_write:
	lui	$k0, %hi(kernel)
	sw	$t0, %lo(kernel + K_SCRATCH)($k0)
	sw	$t1, %lo(kernel + K_SCRATCH + 4)($k0)
	srl	$t0, $a1, PAGE_SHIFT
	sltiu	$t1, $t0, PAGES
	beq	$t1, $0, refuse_page		# no memory of ours: a device, or beyond the end
	 andi	$t1, $a1, ENTRY_G		# of all address spaces
	bne	$t1, $0, refuse_page
	 sll	$t0, $t0, 4			# of 16 bytes: page capabilities and struct Page
	bltz	$a0, refuse_page		# the kernel's half of the address space
	 andi	$t1, $a1, ENTRY_WRITABLE
	beq	$a2, $0, refuse			# opens nothing
	 srl	$t1, $t1, 7			# 8 selects the capability to write
	lui	$k0, %hi(page_capabilities)
	addu	$t1, $t1, $t0
	addu	$t1, $t1, $k0
	lw	$k0, %lo(page_capabilities)($t1)
	lw	$t1, %lo(page_capabilities + 4)($t1)
	xor	$k0, $k0, $a2
	xor	$t1, $t1, $a3
	or	$k0, $k0, $t1			# both words at once: the time tells of neither
	bne	$k0, $0, refuse
	 lui	$k0, %hi(kernel)
# ---- nothing fails from here on
	mtc0	$a1, EntryLo
	sw	$t2, %lo(kernel + K_SCRATCH + 8)($k0)
	lw	$t1, %lo(kernel + K_CURRENT)($k0)
	srl	$k0, $a0, PAGE_SHIFT
	lw	$t2, E_ASID($t1)
	sll	$k0, $k0, PAGE_SHIFT
	or	$k0, $k0, $t2			# EntryHi
	mtc0	$k0, EntryHi
	lui	$t2, %hi(public_state + PS_BINDING)
	addu	$t0, $t0, $t2
	lw	$t2, %lo(public_state + PS_BINDING)($t0)
	tlbp
	beq	$t2, $k0, 2f			# bound there before
	 lw	$t1, E_TAG($t1)
	beq	$t2, $0, 1f			# bound nowhere
	 move	$t2, $k0
	li	$t2, BINDING_MANY
1:	sw	$t2, %lo(public_state + PS_BINDING)($t0)
2:	srl	$t2, $a0, STLB_ADDRESS_SHIFT	# t1 was loaded just before the branch here
	STLB_OFFSET $t1, $t2, $t1
	lui	$t2, %hi(stlb)
	addu	$t1, $t1, $t2
	sw	$k0, %lo(stlb)($t1)
	sw	$a1, %lo(stlb + 4)($t1)
	mfc0	$t0, Index
	lui	$k0, %hi(kernel)
	bltz	$t0, 3f				# never two entries for one page
	 lw	$t2, %lo(kernel + K_SCRATCH + 8)($k0)
	tlbwi
	b	4f
	 lw	$t1, %lo(kernel + K_SCRATCH + 4)($k0)
3:	tlbwr
	lw	$t1, %lo(kernel + K_SCRATCH + 4)($k0)
4:	lw	$t0, %lo(kernel + K_SCRATCH)($k0)
	jr	$k1
	 rfe
	.end	call_tlb_write

# Refusals after the first two scratch registers were saved.  in: k1 = where to go on
	.section .text.refuse
	.globl	refuse
	.globl	refuse_page
	.ent	refuse
refuse_page:
	b	1f
	 li	$v0, AEGIS_INVALID
refuse:
	li	$v0, AEGIS_DENIED
1:	lui	$k0, %hi(kernel)
	lw	$t0, %lo(kernel + K_SCRATCH)($k0)
	lw	$t1, %lo(kernel + K_SCRATCH + 4)($k0)
	jr	$k1
	 rfe
	.end	refuse

# Deletes the mapping of an address in the installed address space. A guaranteed mapping comes back
# at the next miss.
#  in: a0 = address, k1 = where to go on   clobbers: k0, k1
	.section .text.call_tlb_delete
	.globl	call_tlb_delete
	.ent	call_tlb_delete
call_tlb_delete:
	lui	$k0, %hi(kernel)
	sw	$t0, %lo(kernel + K_SCRATCH)($k0)
	sw	$t1, %lo(kernel + K_SCRATCH + 4)($k0)
	bltz	$a0, refuse_page
	 lw	$t0, %lo(kernel + K_CURRENT)($k0)
	srl	$k0, $a0, PAGE_SHIFT
	lw	$t1, E_ASID($t0)
	sll	$k0, $k0, PAGE_SHIFT
	or	$k0, $k0, $t1			# EntryHi
	mtc0	$k0, EntryHi
	lw	$t0, E_TAG($t0)
	srl	$t1, $a0, STLB_ADDRESS_SHIFT
	tlbp
	STLB_OFFSET $t0, $t1, $t0
	lui	$t1, %hi(stlb)
	addu	$t0, $t0, $t1
	lw	$t1, %lo(stlb)($t0)
	nop					# (load delay)
	bne	$t1, $k0, 1f
	 lui	$k0, KSEG0 >> 16		# matches no user page
	sw	$k0, %lo(stlb)($t0)
	sw	$0, %lo(stlb + 4)($t0)
1:	mfc0	$t1, Index
	nop					# (load delay)
	bltz	$t1, 2f
	 lui	$t1, KSEG0 >> 16
	mfc0	$k0, EntryHi
	mtc0	$t1, EntryHi
	mtc0	$0, EntryLo
	nop					# (EntryHi and EntryLo reach the TLB)
	tlbwi
	mtc0	$k0, EntryHi			# the asid again
2:	lui	$k0, %hi(kernel)
	lw	$t0, %lo(kernel + K_SCRATCH)($k0)
	lw	$t1, %lo(kernel + K_SCRATCH + 4)($k0)
	jr	$k1
	 rfe
	.end	call_tlb_delete

# Lets coprocessor 1 be used, or not.  in: a0 = 0 or 1, k1 = where to go on   clobbers: k0, k1
	.section .text.call_fpu_modify
	.globl	call_fpu_modify
	.ent	call_fpu_modify
call_fpu_modify:
	lui	$k0, %hi(kernel)
	sw	$t0, %lo(kernel + K_SCRATCH)($k0)
	sw	$t1, %lo(kernel + K_SCRATCH + 4)($k0)
	lw	$t0, %lo(kernel + K_FPU_OWNER)($k0)
	lw	$k0, %lo(kernel + K_CURRENT)($k0)
	beq	$a0, $0, 3f
	 lui	$t1, STATUS_FPU >> 16
	bne	$t0, $k0, 4f
3:	lw	$t0, E_STATUS($k0)		# (also in the branch's delay slot, where it does no harm)
	beq	$a0, $0, 1f
	 or	$t0, $t0, $t1
	b	2f
	 sw	$t0, E_STATUS($k0)
1:	xor	$t0, $t0, $t1
	sw	$t0, E_STATUS($k0)
2:	mtc0	$t0, Status
	lui	$k0, %hi(kernel)
	lw	$t0, %lo(kernel + K_SCRATCH)($k0)
	lw	$t1, %lo(kernel + K_SCRATCH + 4)($k0)
	jr	$k1
	 rfe
4:	lui	$k0, %hi(kernel)		# another's registers are in it
	lw	$t0, %lo(kernel + K_SCRATCH)($k0)
	lw	$t1, %lo(kernel + K_SCRATCH + 4)($k0)
	lui	$k1, %hi(fpu_slowpath)
	j	with_frame
	 addiu	$k1, $k1, %lo(fpu_slowpath)
	.end	call_fpu_modify

# Installs another address space of the environment; one that has no asid gets one in C first.
#  in: a0 = context, k1 = where to go on   clobbers: k0, k1
	.section .text.call_context_switch
	.globl	call_context_switch
	.ent	call_context_switch
call_context_switch:
	lui	$k0, %hi(kernel)
	sw	$t0, %lo(kernel + K_SCRATCH)($k0)
	sw	$t1, %lo(kernel + K_SCRATCH + 4)($k0)
	sltiu	$t0, $a0, CONTEXTS
	beq	$t0, $0, refuse_page
	 lw	$k0, %lo(kernel + K_CURRENT)($k0)
	sll	$t0, $a0, 2
	addu	$t0, $t0, $k0
	lw	$t0, E_CONTEXTS($t0)
	nop					# (load delay)
	beq	$t0, $0, 1f
	 sll	$t1, $t0, TAG_SHIFT
# ---- nothing fails from here on
	sw	$a0, E_CONTEXT($k0)
	sw	$t0, E_ASID($k0)
	sw	$t1, E_TAG($k0)
	mtc0	$t0, EntryHi
	mtc0	$t1, Context
	lui	$k0, %hi(kernel)
	lw	$t0, %lo(kernel + K_SCRATCH)($k0)
	lw	$t1, %lo(kernel + K_SCRATCH + 4)($k0)
	jr	$k1
	 rfe
1:	lui	$k0, %hi(kernel)
	lw	$t0, %lo(kernel + K_SCRATCH)($k0)
	lw	$t1, %lo(kernel + K_SCRATCH + 4)($k0)
	lui	$k1, %hi(context_slowpath)
	j	with_frame
	 addiu	$k1, $k1, %lo(context_slowpath)
	.end	call_context_switch
