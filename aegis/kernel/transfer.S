# Protected control transfer and yield: the processor goes from one environment to another. No register of the application changes.
# Paper: 5.5, 5.1.1. Each path is guards, a line, then commitment: a guard that fails goes to C (transfer.c), which refuses, or repairs what
# was missing and lets the application's instruction execute again.

#include "aegis/kernel/kernel.h"
#include "aegis/compiled/kernel/offsets.s"

	.set	noreorder
	.set	noat

# Synchronous call or reply.
#  in: v0 = envid of the callee   out: user mode at the callee's entry, every register as it was   clobbers: k0, k1   paper: 5.5
#  The entry tag equals the envid while the environment lives, has an address-space identifier and an entry, and no upcall waits:
#  one compare checks all.
	.section .text.transfer
	.globl	transfer
	.ent	transfer
transfer:
	.budget 26
	andi	$k1, $v0, ENVID_OFFSET
	lui	$k0, %hi(kernel)
	addu	$k1, $k1, $k0
	lw	$k0, %lo(kernel + K_ENVIRONMENTS + E_SYNCHRONOUS_TAG)($k1)
	addiu	$k1, $k1, %lo(kernel + K_ENVIRONMENTS)	# the callee
	bne	$k0, $v0, transfer_other
	 lui	$k0, %hi(kernel)
# ---- nothing fails from here on
	sw	$at, %lo(kernel + K_SCRATCH)($k0)
	lw	$at, %lo(kernel + K_CURRENT)($k0)	# the caller
	sw	$k1, %lo(kernel + K_CURRENT)($k0)
	lw	$k0, E_DONEE($k1)
	sw	$0, E_DONEE($k1)				# the callee runs: its slices are its own
	beq	$k0, $at, 1f				# it waited for this reply
	 sw	$at, E_CALLER($k1)
	sw	$k1, E_DONEE($at)			# the caller waits for one
1:	lw	$k0, E_ASID($k1)
	lw	$at, E_TAG($k1)
	mtc0	$k0, EntryHi
	mtc0	$at, Context
	lw	$k0, E_STATUS($k1)
	lui	$at, %hi(kernel)
	mtc0	$k0, Status				# still kernel mode, the user's is the previous one
	lw	$k0, E_SYNCHRONOUS($k1)
	lw	$at, %lo(kernel + K_SCRATCH)($at)
	jr	$k0
	 rfe
	.endbudget

# Asynchronous call: the rest of the slice and no more.   in: k0 = upper half of the kernel's data, k1 = callee, v0 = envid + 1
transfer_other:
	lw	$k0, E_ASYNCHRONOUS_TAG($k1)
	nop					# (load delay)
	ori	$k0, $k0, ENVID_ASYNCHRONOUS
	bne	$k0, $v0, transfer_guard
	 lui	$k0, %hi(kernel)
# ---- nothing fails from here on
	sw	$at, %lo(kernel + K_SCRATCH)($k0)
	lw	$at, %lo(kernel + K_CURRENT)($k0)
	sw	$k1, %lo(kernel + K_CURRENT)($k0)
	sw	$at, E_CALLER($k1)
	lw	$k0, E_ASID($k1)
	lw	$at, E_TAG($k1)
	mtc0	$k0, EntryHi
	mtc0	$at, Context
	lw	$k0, E_STATUS($k1)
	lui	$at, %hi(kernel)
	mtc0	$k0, Status
	lw	$k0, E_ASYNCHRONOUS($k1)
	lw	$at, %lo(kernel + K_SCRATCH)($at)
	jr	$k0
	 rfe
transfer_guard:
	lui	$k1, %hi(transfer_slowpath)
	j	with_frame
	 addiu	$k1, $k1, %lo(transfer_slowpath)
	.end	transfer

# The rest of the slice goes to a named environment, which is entered at its start of slice.
#  in: a0 = envid, k1 = where to go on if refused   out: user mode at the start upcall   clobbers: v0, k0, k1   paper: 5.1.1
	.section .text.call_yield
	.globl	call_yield
	.ent	call_yield
call_yield:
	andi	$v0, $a0, ENVID_OFFSET
	lui	$k0, %hi(kernel)
	addu	$v0, $v0, $k0
	lw	$k1, %lo(kernel + K_ENVIRONMENTS + E_ENTRY_TAG)($v0)
	addiu	$v0, $v0, %lo(kernel + K_ENVIRONMENTS)
	bne	$k1, $a0, yield_guard
	 lw	$k1, %lo(kernel + K_ENDING)($k0)
	beq	$a0, $0, yield_guard		# no envid: a cleared entry tag is 0 as well
	 lw	$k0, E_DONEE($v0)
	bne	$k1, $0, yield_guard		# this slice is not the caller's to give
	 lui	$k1, %hi(kernel)
	bne	$k0, $0, yield_guard		# the callee waits for a reply: whoever it called gets the slice
	 lw	$k0, E_START_STATUS($v0)
# ---- nothing fails from here on
	sw	$v0, %lo(kernel + K_CURRENT)($k1)
	sw	$k0, E_STATUS($v0)
	mtc0	$k0, Status
	lw	$k0, E_ASID($v0)
	lw	$k1, E_TAG($v0)
	mtc0	$k0, EntryHi
	mtc0	$k1, Context
	lw	$k0, E_START($v0)
	nop					# (load delay)
	jr	$k0
	 rfe
yield_guard:
	li	$v0, CALL_yield
	lui	$k1, %hi(yield_slowpath)
	j	with_frame
	 addiu	$k1, $k1, %lo(yield_slowpath)
	.end	call_yield

# Who called, and who is calling.  in: k1 = where to go on   out: v0   clobbers: k0
	.section .text.call_self
	.globl	call_self
	.globl	call_caller
	.ent	call_self
call_caller:
	lui	$k0, %hi(kernel)
	lw	$k0, %lo(kernel + K_CURRENT)($k0)
	nop					# (load delay)
	lw	$k0, E_CALLER($k0)
	li	$v0, 0
	beq	$k0, $0, 1f
	 nop					# (branch delay)
	lw	$v0, E_ENVID($k0)
1:	jr	$k1
	 rfe
call_self:
	lui	$k0, %hi(kernel)
	lw	$k0, %lo(kernel + K_CURRENT)($k0)
	nop					# (load delay)
	lw	$v0, E_ENVID($k0)
	jr	$k1
	 rfe
	.end	call_self
