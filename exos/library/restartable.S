# Restartable sequences, 16 bytes each and aligned: an interrupt in one of them begins it again
# (aegis/kernel/abi.h), and no upcall of the kernel's own is delivered there. They use k0 and k1,
# which no exception leaves alone, or run on a stack pointer that another environment chose, or save
# a context that an upcall would write over. A miss in the TLB does not begin them again: what is
# stored from k0 or k1, or where they say, goes to a page that the same 16 bytes have loaded from
# (`.bss.areas` is in one).

#include "exos/library/context.h"

	.set	noreorder
	.set	noat

	.section .text.restartable
	.align	4
	.globl	restartable_start
	.globl	restartable_slice
	.globl	restartable_fault
	.globl	restartable_probe
	.globl	restartable_reply
	.globl	restartable_end
	.globl	switch_to
	.globl	yield_to
	.globl	transfer_entry
	.globl	transfer_serving
	.globl	lrpc_call
	.globl	tlrpc_call
	.globl	upcall_kernel
	.globl	context_save
	.ent	restartable_start
restartable_start:
restartable_slice:
	lw	$k1, R(area_slice, PC)
	nop				# (load delay)
	jr	$k1
	 nop				# (branch delay)
restartable_fault:			# sp = the frame
	lw	$k1, U_PC($sp)
	lw	$k0, U_SP($sp)
	jr	$k1
	 move	$sp, $k0
restartable_probe:			# no slice ends between: the entry is of whoever has the asid
	lw	$t3, 0($t1)
	lw	$t4, 4($t1)
	lw	$t5, PUBLIC_STATE_AT + PS_ASIDS($t2)
	j	upcall_probed
	 sll	$t7, $t7, PAGE_SHIFT
	nop				# (to the next 16 bytes)
	nop
	nop

# yield_to(envid): gives the rest of the slice away; comes back at the start of a later one, with 0,
# or at once with a refusal. If the slice ends on the way, what is saved here is saved over again,
# the same. switch_to is the same of a process.
	nop				# (two before the next 16 bytes)
	nop
switch_to:
	lui	$t0, ENVID_TRANSFER >> 16
	or	$a0, $a0, $t0
yield_to:
	sw	$s0, R(area_slice, S0)
	sw	$s1, R(area_slice, S1)
	sw	$s2, R(area_slice, S2)
	sw	$s3, R(area_slice, S3)
	sw	$s4, R(area_slice, S4)
	sw	$s5, R(area_slice, S5)
	sw	$s6, R(area_slice, S6)
	sw	$s7, R(area_slice, S7)
	sw	$sp, R(area_slice, SP)
	sw	$s8, R(area_slice, S8)
	sw	$ra, R(area_slice, RA)
	ori	$t0, $0, %lo(resume_yield)
	sw	$t0, %lo(slice_resume)($0)
	li	$v0, CALL_yield
	syscall
	jr	$ra
	 nop				# (branch delay)
	nop
	nop
	nop

# Calls (lrpc.S): the call stands last in its 16 bytes, for it is made once.
#  in: v0 = whom; should that one end, a slice of ours begins at `lrpc_lost`
	nop
lrpc_call:
	ori	$t0, $0, %lo(lrpc_lost)
	sw	$t0, %lo(slice_resume)($0)
	syscall
	bltz	$v0, lrpc_refused	# answered with whatever stack pointer the server left
	 lw	$sp, %lo(lrpc_sp)($0)
	j	lrpc_back
	 nop				# (branch delay)
	nop
tlrpc_call:
	ori	$t0, $0, %lo(tlrpc_lost)
	sw	$t0, %lo(slice_resume)($0)
	syscall
	bltz	$v0, tlrpc_refused
	 lw	$sp, %lo(lrpc_sp)($0)
	j	tlrpc_back
	 nop				# (branch delay)
	nop

# A call is served; pinned: nothing may miss on the caller's stack pointer.
	nop
transfer_entry:
	sw	$sp, %lo(serve_caller_sp)($0)
	lw	$t9, %lo(serve_function)($0)
transfer_serving:
	lw	$sp, %lo(serve_sp)($0)
	nop				# (load delay)
	jalr	$t9
	 nop				# (branch delay)
	move	$v1, $v0
	lw	$sp, %lo(serve_caller_sp)($0)
	ori	$t0, $0, %lo(serve_idle)
	nop				# (to the next 16 bytes)
restartable_reply:			# idle from here on
	sw	$t0, %lo(slice_resume)($0)
	li	$v0, CALL_reply
	syscall
	b	serve_idle		# nobody waits for it any more
	 nop				# (branch delay)
	nop
	nop
	nop

# An upcall of the kernel's own is noted.  in: a0 = where to go on, a1 = code << 2 | stage, a2 =
# pages; area_kernel_upcall
upcall_kernel:
	lw	$k0, %lo(pending_upcall)($0)
	srl	$k1, $a1, 2
	sll	$k1, $k1, 2
	sw	$a1, %lo(pending_upcalls - 4 * EXCEPTION_REVOKE)($k1)
	lw	$k0, %lo(pending_upcall)($0)
	srl	$k1, $a1, 2
	sll	$k1, $k1, 2
	sw	$a2, %lo(pending_pages - 4 * EXCEPTION_REVOKE)($k1)
	sw	$a1, %lo(pending_upcall)($0)
	nop
	nop
	nop
# The context is saved, unless a start of slice was under way, which begins again. All registers but
# k0 and k1 stay as they are.
#  in: a0 = where to go on; area_kernel_upcall has a0 to a2   out: slice_saved
context_save:
	ori	$k1, $0, %lo(slice_saved)
	sltu	$k1, $a0, $k1
	bne	$k1, $0, 1f
	 nop				# (branch delay)
	ori	$k1, $0, %lo(upcall_started)
	sltu	$k1, $a0, $k1
	bne	$k1, $0, slice_saved
	 nop				# (branch delay)
1:	ori	$k1, $0, %lo(restartable_slice)
	beq	$a0, $k1, slice_saved
	 nop				# (branch delay)
	nop
	lw	$k1, %lo(slice_deciding)($0)
	nop				# (load delay)
	bne	$k1, $0, slice_saved
	 nop				# (branch delay)
	sw	$at, R(area_slice, AT)
	sw	$v0, R(area_slice, V0)
	sw	$v1, R(area_slice, V1)
	sw	$a3, R(area_slice, A3)
	sw	$t0, R(area_slice, T0)
	sw	$t1, R(area_slice, T1)
	sw	$t2, R(area_slice, T2)
	sw	$t3, R(area_slice, T3)
	sw	$t4, R(area_slice, T4)
	sw	$t5, R(area_slice, T5)
	sw	$t6, R(area_slice, T6)
	sw	$t7, R(area_slice, T7)
	sw	$t8, R(area_slice, T8)
	sw	$t9, R(area_slice, T9)
	sw	$s0, R(area_slice, S0)
	sw	$s1, R(area_slice, S1)
	sw	$s2, R(area_slice, S2)
	sw	$s3, R(area_slice, S3)
	sw	$s4, R(area_slice, S4)
	sw	$s5, R(area_slice, S5)
	sw	$s6, R(area_slice, S6)
	sw	$s7, R(area_slice, S7)
	sw	$gp, R(area_slice, GP)
	sw	$sp, R(area_slice, SP)
	lw	$k0, R(area_slice, LO)
	mflo	$k1
	nop
	sw	$k1, R(area_slice, LO)
	lw	$k0, R(area_slice, HI)
	mfhi	$k1
	nop
	sw	$k1, R(area_slice, HI)
	lw	$k0, R(area_kernel_upcall, A0)
	lw	$k1, R(area_kernel_upcall, A1)
	sw	$k0, R(area_slice, A0)
	sw	$k1, R(area_slice, A1)
	lw	$k1, R(area_kernel_upcall, A2)
	ori	$k0, $0, %lo(resume_all)
	sw	$k1, R(area_slice, A2)
	sw	$k0, %lo(slice_resume)($0)
	sw	$s8, R(area_slice, S8)
	sw	$ra, R(area_slice, RA)
	j	slice_saved
	 sw	$a0, R(area_slice, PC)
restartable_end:
	.end	restartable_start
