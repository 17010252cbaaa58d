# Ends and starts of a process' slices. What a slice resumes lies in the pinned segment, where
# nothing misses, saved registers below 0x8000, where $0 reaches them; so does this text, so that
# one instruction loads its addresses.
#
# Where a process is, as `slice_resume` names it; a start of slice goes on there.
#
#	resume_yield	gave its slice away; area_slice holds what a procedure keeps
#	resume_all	its slice ended, or an upcall of the kernel's came; area_slice holds every register
#	serve_idle	serves, and no call is under way
#	lrpc_lost	called another and waits; begins there only if that one is gone
#
#	     yield_to          context_save         serve, reply         call
#	run ---------> yield   run -------> all     run ------> idle     run ----> lost
#	     <-- start of slice: resume_yield, resume_all, serve_idle <--     <-- reply (Aegis)
#
# A call enters a server that waits, and no other (Aegis): never one with a saved context. An upcall
# of the kernel's own is noted wherever it comes, the context saved as at the end of a slice, and
# taken up where a slice starts: with nothing under way but what is saved.

#include "exos/library/context.h"

	.set	noreorder
	.set	noat

# From here to `upcall_started` nothing has a context but area_slice, and whatever comes begins at
# upcall_start again.
	.section .text.upcall_start
	.globl	slice_saved
	.globl	upcall_start
	.globl	upcall_started
	.globl	resume_all
	.globl	resume_yield
	.globl	serve_idle
	.ent	upcall_start
slice_saved:
	lw	$t0, %lo(slice_ended)($0)
	move	$a0, $0
	beq	$t0, $0, upcall_start
	 li	$v0, CALL_yield
	sw	$0, %lo(slice_ended)($0)
	syscall
upcall_start:
	lw	$t1, %lo(pending_upcall)($0)
	lw	$t0, %lo(slice_resume)($0)
	bne	$t1, $0, upcall_before
	 nop				# (branch delay)
	jr	$t0
	 nop				# (branch delay)
serve_idle:				# no context, and nothing to do in its own slices
	li	$v0, CALL_wait
	syscall
	b	serve_idle
	 nop				# (branch delay)
resume_yield:				# from yield_to, which returns
	lw	$s0, R(area_slice, S0)
	lw	$s1, R(area_slice, S1)
	lw	$s2, R(area_slice, S2)
	lw	$s3, R(area_slice, S3)
	lw	$s4, R(area_slice, S4)
	lw	$s5, R(area_slice, S5)
	lw	$s6, R(area_slice, S6)
	lw	$s7, R(area_slice, S7)
	lw	$ra, R(area_slice, RA)
	lw	$sp, R(area_slice, SP)
	lw	$s8, R(area_slice, S8)
	jr	$ra
	 move	$v0, $0
resume_all:
	lw	$t0, R(area_slice, LO)
	lw	$t1, R(area_slice, HI)
	mtlo	$t0
	mthi	$t1
	lw	$at, R(area_slice, AT)
	lw	$v0, R(area_slice, V0)
	lw	$v1, R(area_slice, V1)
	lw	$a0, R(area_slice, A0)
	lw	$a1, R(area_slice, A1)
	lw	$a2, R(area_slice, A2)
	lw	$a3, R(area_slice, A3)
	lw	$t0, R(area_slice, T0)
	lw	$t1, R(area_slice, T1)
	lw	$t2, R(area_slice, T2)
	lw	$t3, R(area_slice, T3)
	lw	$t4, R(area_slice, T4)
	lw	$t5, R(area_slice, T5)
	lw	$t6, R(area_slice, T6)
	lw	$t7, R(area_slice, T7)
	lw	$t8, R(area_slice, T8)
	lw	$t9, R(area_slice, T9)
	lw	$s0, R(area_slice, S0)
	lw	$s1, R(area_slice, S1)
	lw	$s2, R(area_slice, S2)
	lw	$s3, R(area_slice, S3)
	lw	$s4, R(area_slice, S4)
	lw	$s5, R(area_slice, S5)
	lw	$s6, R(area_slice, S6)
	lw	$s7, R(area_slice, S7)
	lw	$gp, R(area_slice, GP)
	lw	$sp, R(area_slice, SP)
	lw	$s8, R(area_slice, S8)
	j	restartable_slice
	 lw	$ra, R(area_slice, RA)
upcall_before:				# slice.c decides, on a stack of its own, and again whenever it is interrupted
	li	$t0, 1
	sw	$t0, %lo(slice_deciding)($0)
	ori	$sp, $0, %lo(slice_stack_top - 16)
	jal	slice_upcall
	 nop				# (branch delay)
	sw	$0, %lo(slice_deciding)($0)
	bne	$v0, $0, 1f
	 lw	$t0, %lo(slice_resume)($0)
	nop				# (load delay)
	jr	$t0			# later
	 nop				# (branch delay)
1:	lw	$a0, 0($v0)		# v0 = a frame with what C may change
	lw	$a1, 4($v0)
	lw	$t0, 8($v0)		# where the upcall was noted
	lw	$s0, R(area_slice, S0)
	lw	$s1, R(area_slice, S1)
	lw	$s2, R(area_slice, S2)
	lw	$s3, R(area_slice, S3)
	lw	$s4, R(area_slice, S4)
	lw	$s5, R(area_slice, S5)
	lw	$s6, R(area_slice, S6)
	lw	$s7, R(area_slice, S7)
	lw	$gp, R(area_slice, GP)
	lw	$s8, R(area_slice, S8)
	move	$sp, $v0
	j	upcall_framed
	 sw	$0, 0($t0)
upcall_started:
	.end	upcall_start

# End of a slice: the context is saved and the processor handed over. An upcall that was about to
# save it does both.
#  in: a0 = where to go on, itself saved
	.section .text.upcall_end
	.globl	upcall_end
	.ent	upcall_end
upcall_end:
	sw	$a1, R(interrupted, A1)
	sw	$a2, R(interrupted, A2)
	li	$a1, 1
	sw	$a1, %lo(slice_ended)($0)
	ori	$a1, $0, %lo(upcall_kernel)
	ori	$a2, $0, %lo(restartable_end)
	sltu	$a1, $a0, $a1
	sltu	$a2, $a0, $a2
	bne	$a1, $a2, 1f
	 lw	$a1, R(interrupted, A0)
	lw	$a2, R(interrupted, A1)
	sw	$a1, R(area_kernel_upcall, A0)
	lw	$a1, R(interrupted, A2)
	sw	$a2, R(area_kernel_upcall, A1)
	j	context_save
	 sw	$a1, R(area_kernel_upcall, A2)
1:	lw	$a2, R(interrupted, A2)
	move	$a0, $a1
	j	upcall_kernel
	 lw	$a1, R(interrupted, A1)
	.end	upcall_end

	.section .bss.areas
	.align	9			# in one page
	.globl	area_slice
	.globl	fork_area
	.globl	area_kernel_upcall
	.globl	interrupted
	.globl	slice_resume
	.globl	slice_deciding
	.globl	pending_upcall
	.globl	pending_upcalls
	.globl	pending_pages
area_slice:
	.space	C_SIZE
fork_area:
	.space	C_SIZE
area_kernel_upcall:			# a0 to a2, as the kernel has saved them
	.space	16
interrupted:
	.space	16
slice_resume:
	.space	4
slice_ended:				# hands over when the context is saved
	.space	4
slice_deciding:				# slice.c runs
	.space	4
pending_upcall:				# 0: no upcall waits
	.space	4
pending_upcalls:			# code << 2 | stage by code from EXCEPTION_REVOKE on, as Aegis has it; 0: none
	.space	4 * (EXCEPTIONS - EXCEPTION_REVOKE)
pending_pages:
	.space	4 * (EXCEPTIONS - EXCEPTION_REVOKE)

	.section .bss.slice_stack
	.align	3
	.space	256
slice_stack_top:
	.space	8
