# Protected control transfer and yield: the processor goes from one environment to another. No
# register of the application changes. Paper: 5.5, 5.1.1. Each path is guards, a line, then
# commitment: a guard that fails goes to C (transfer.c), which refuses, or repairs what was missing
# and lets the application's instruction execute again.

#include "aegis/kernel/kernel.h"
#include "aegis/compiled/kernel/offsets.s"

	.set	noreorder
	.set	noat

# Synchronous call: the callee runs in the caller's slices until it replies.
#  in: v0 = envid of the callee   out: user mode at the callee's entry, every register as it was
#       clobbers: k0, k1   paper: 5.5
#  The synchronous tag equals the envid while the callee waits to serve and can be entered at once:
#  it lives, has an entry, an address-space identifier and the coprocessor if it uses that, and no
#  upcall waits. One compare checks all.
	.section .text.transfer
	.globl	transfer
	.ent	transfer
transfer:
	.budget 27
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
	mfc0	$k0, EPC
	sw	$0, E_SYNCHRONOUS_TAG($k1)		# one call at a time
	addiu	$k0, $k0, 4
	sw	$k0, E_REPLY($at)			# where the caller goes on
	sw	$k1, E_DONEE($at)			# the caller waits
	sw	$at, E_CLIENT($k1)
	lw	$k0, E_ASID($k1)
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

# Asynchronous call: the rest of the slice and no more.   in: k0 = upper half of the kernel's data,
# k1 = callee, v0 = envid + 1
transfer_other:
	lw	$k0, E_ASYNCHRONOUS_TAG($k1)
	nop					# (load delay)
	ori	$k0, $k0, ENVID_ASYNCHRONOUS
	bne	$k0, $v0, transfer_guard
	 lui	$k0, %hi(kernel)
# ---- nothing fails from here on
	sw	$at, %lo(kernel + K_SCRATCH)($k0)
	sw	$k1, %lo(kernel + K_CURRENT)($k0)
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

# Reply: back to the caller that is served, behind its call; the server waits to serve the next one.
#  in: k1 = where to go on if refused   out: user mode behind the caller's call, every register as
#       it was   clobbers: k0, k1
#  Whom the reply is for the kernel knows: the client, if it still waits for this server. paper: 5.5
	.section .text.call_reply
	.globl	call_reply
	.ent	call_reply
call_reply:
	.budget 29
	lui	$k1, %hi(kernel)
	lw	$k0, %lo(kernel + K_CURRENT)($k1)	# the server
	sw	$at, %lo(kernel + K_SCRATCH)($k1)
	lw	$at, E_CLIENT($k0)
	nop					# (load delay)
	lw	$k1, E_DONEE($at)
	nop					# (load delay)
	bne	$k1, $k0, reply_guard		# it waits for another, or for nobody
	 lw	$k1, E_ENTRY_TAG($at)
	nop					# (load delay)
	beq	$k1, $0, reply_guard		# it cannot be entered at once
	 lw	$k1, E_OPEN_TAG($k0)
# ---- nothing fails from here on
	sw	$0, E_DONEE($at)			# its slices are its own
	sw	$k1, E_SYNCHRONOUS_TAG($k0)	# the server waits
	sw	$0, E_ENTRY_TAG($k0)
	lui	$k1, %hi(kernel)
	sw	$at, %lo(kernel + K_CURRENT)($k1)
	lw	$k0, E_ASID($at)
	lw	$k1, E_TAG($at)
	mtc0	$k0, EntryHi
	mtc0	$k1, Context
	lw	$k0, E_STATUS($at)
	lw	$k1, E_REPLY($at)
	mtc0	$k0, Status
	lui	$k0, %hi(kernel)
	lw	$at, %lo(kernel + K_SCRATCH)($k0)
	jr	$k1
	 rfe
	.endbudget
reply_guard:
	lui	$k0, %hi(kernel)
	lw	$at, %lo(kernel + K_SCRATCH)($k0)
	lui	$k1, %hi(reply_slowpath)
	j	with_frame
	 addiu	$k1, $k1, %lo(reply_slowpath)
	.end	call_reply

# Waits to serve: in C.
	.section .text.call_wait
	.globl	call_wait
	.ent	call_wait
call_wait:
	lui	$k1, %hi(wait_slowpath)
	j	with_frame
	 addiu	$k1, $k1, %lo(wait_slowpath)
	.end	call_wait

# The rest of the slice goes to a named environment, which is entered at its start of slice.
#  in: a0 = envid, k1 = where to go on if refused   out: user mode at the start upcall   clobbers:
#       v0, k0, k1   paper: 5.1.1
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

# Who is served, and who asks.  in: k1 = where to go on   out: v0   clobbers: k0
	.section .text.call_self
	.globl	call_self
	.globl	call_caller
	.ent	call_self
call_caller:
	lui	$k0, %hi(kernel)
	lw	$v0, %lo(kernel + K_CURRENT)($k0)
	nop					# (load delay)
	lw	$k0, E_CLIENT($v0)
	nop					# (load delay)
	lw	$k0, E_DONEE($k0)
	nop					# (load delay)
	bne	$k0, $v0, 1f			# it does not wait any more
	 lw	$k0, E_CLIENT($v0)
	nop					# (load delay)
	lw	$v0, E_ENVID($k0)
	jr	$k1
	 rfe
1:	li	$v0, 0
	jr	$k1
	 rfe
call_self:
	lui	$k0, %hi(kernel)
	lw	$k0, %lo(kernel + K_CURRENT)($k0)
	nop					# (load delay)
	lw	$v0, E_ENVID($k0)
	jr	$k1
	 rfe
	.end	call_self
