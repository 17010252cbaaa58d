# Start of a program: its library takes what Aegis left at BOOT_INFO_AT, then main runs. And the ends and starts of its slices of time.
# Everything here lies in the pinned segment, where nothing misses; saved registers below 0x8000, where $0 reaches them.

#include "exos/library/exos.h"
#include "exos/library/exec.h"
#include "aegis/kernel/abi.h"
#include "aegis/compiled/kernel/offsets.s"
#include "exos/compiled/library/offsets.s"

	.set	noreorder
	.set	noat

# A context: a0, a1, a2, where to go on, the rest.
#define A0(area) %lo(area)($0)
#define A1(area) %lo(area + 4)($0)
#define A2(area) %lo(area + 8)($0)
#define PC(area) %lo(area + 12)($0)
#define R(area, n) %lo(area + 16 + 4 * (n))($0)

# Saves what a procedure call keeps.
	.macro	SAVE_CALLEE_SAVED area
	sw	$s0, R(\area, 14)
	sw	$s1, R(\area, 15)
	sw	$s2, R(\area, 16)
	sw	$s3, R(\area, 17)
	sw	$s4, R(\area, 18)
	sw	$s5, R(\area, 19)
	sw	$s6, R(\area, 20)
	sw	$s7, R(\area, 21)
	sw	$sp, R(\area, 23)
	sw	$s8, R(\area, 24)
	sw	$ra, R(\area, 25)
	.endm

	.section .text.start
	.globl	__start
	.ent	__start
__start:
	li	$sp, UPCALL_STACK_TOP - 16
	jal	library_start
	 nop				# (branch delay)
	lui	$sp, %hi(STACK_TOP - 32)
	addiu	$sp, $sp, %lo(STACK_TOP - 32)
	lui	$t0, %hi(main)
	addiu	$t0, $t0, %lo(main)
	jalr	$t0
	 nop				# (branch delay)
	lui	$t0, %hi(exit)
	addiu	$t0, $t0, %lo(exit)
	jr	$t0
	 move	$a0, $v0
	.end	__start

# Where a process is, as `slice_resume` names it; a start of slice goes on there.
#
#	resume_yield	gave its slice away; area_slice holds what a procedure keeps
#	resume_all	its slice ended; area_slice holds every register
#	serve_idle	serves, and no call is under way
#	lrpc_lost	called another and waits; begins there only if that one is gone
#
#	     yield_to          upcall_end           serve, reply         call
#	run ---------> yield   run -------> all     run ------> idle     run ----> lost
#	     <-- start of slice: resume_yield, resume_all, serve_idle <--     <-- reply (Aegis)
#
# A call enters a server that waits, and no other (Aegis): never one with a saved context. Kernel upcalls come with a0 = upcall_start at a start
# of slice, else where the running program was, but for the restartable sequences below.
	.section .text.upcall_start
	.globl	upcall_start
	.globl	upcall_pending
	.globl	upcall_started
	.globl	resume_all
	.globl	resume_yield
	.ent	upcall_start
upcall_pending:				# a1 = code << 2 | stage, a2 = pages; taken up once a context is back
	sw	$a2, %lo(pending_upcall_pages)($0)
	sw	$a1, %lo(pending_upcall_code)($0)
upcall_start:
	lw	$t0, %lo(slice_resume)($0)
	lw	$t1, %lo(pending_upcall_code)($0)
	nop				# (load delay)
	bne	$t1, $0, pending_upcall_before
	 nop				# (branch delay)
	jr	$t0
	 nop				# (branch delay)
	.globl	serve_idle
serve_idle:				# no context, and nothing to do in its own slices
	li	$v0, CALL_wait
	syscall
	b	serve_idle
	 nop				# (branch delay)
pending_upcall_before:			# t0 = slice_resume: an upcall needs a context to return to
	lui	$t2, %hi(resume_all)
	addiu	$t2, $t2, %lo(resume_all)
	beq	$t0, $t2, resume_all
	 lui	$t2, %hi(resume_yield)
	addiu	$t2, $t2, %lo(resume_yield)
	bne	$t0, $t2, 4f
	 lw	$t1, R(area_slice, 25)
	sw	$0, R(area_slice, 1)	# yield_to returns 0
	b	resume_all
	 sw	$t1, PC(area_slice)
4:	lui	$t2, %hi(serve_idle)
	addiu	$t2, $t2, %lo(serve_idle)
	bne	$t0, $t2, 5f
	 li	$t2, UPCALL_STACK_TOP - 32
	lui	$t0, %hi(serve_again)	# its slice may end in the upcall
	addiu	$t0, $t0, %lo(serve_again)
5:	sw	$t0, PC(area_slice)	# no register matters but the stack
	b	resume_all
	 sw	$t2, R(area_slice, 23)
resume_yield:				# from yield_to, which returns
	lw	$s0, R(area_slice, 14)
	lw	$s1, R(area_slice, 15)
	lw	$s2, R(area_slice, 16)
	lw	$s3, R(area_slice, 17)
	lw	$s4, R(area_slice, 18)
	lw	$s5, R(area_slice, 19)
	lw	$s6, R(area_slice, 20)
	lw	$s7, R(area_slice, 21)
	lw	$ra, R(area_slice, 25)
	lw	$sp, R(area_slice, 23)
	lw	$s8, R(area_slice, 24)
	jr	$ra
	 move	$v0, $0
resume_all:
	lw	$t0, R(area_slice, 26)
	lw	$t1, R(area_slice, 27)
	mtlo	$t0
	mthi	$t1
	lw	$at, R(area_slice, 0)
	lw	$v0, R(area_slice, 1)
	lw	$v1, R(area_slice, 2)
	lw	$a3, R(area_slice, 3)
	lw	$t0, R(area_slice, 4)
	lw	$t1, R(area_slice, 5)
	lw	$t2, R(area_slice, 6)
	lw	$t3, R(area_slice, 7)
	lw	$t4, R(area_slice, 8)
	lw	$t5, R(area_slice, 9)
	lw	$t6, R(area_slice, 10)
	lw	$t7, R(area_slice, 11)
	lw	$t8, R(area_slice, 12)
	lw	$t9, R(area_slice, 13)
	lw	$s0, R(area_slice, 14)
	lw	$s1, R(area_slice, 15)
	lw	$s2, R(area_slice, 16)
	lw	$s3, R(area_slice, 17)
	lw	$s4, R(area_slice, 18)
	lw	$s5, R(area_slice, 19)
	lw	$s6, R(area_slice, 20)
	lw	$s7, R(area_slice, 21)
	lw	$gp, R(area_slice, 22)
	lw	$sp, R(area_slice, 23)
	lw	$s8, R(area_slice, 24)
	lw	$ra, R(area_slice, 25)
	lw	$a0, %lo(pending_upcall_code)($0)
	lw	$a1, PC(area_slice)
	beq	$a0, $0, 1f
	 ori	$a0, $0, %lo(restartable_start)
	ori	$a2, $0, %lo(restartable_end)
	sltu	$a0, $a1, $a0
	sltu	$a2, $a1, $a2
	bne	$a0, $a2, 1f		# between the two, perhaps on another's stack pointer: later
	 ori	$a0, $0, %lo(upcall_kernel_running)
	ori	$a2, $0, %lo(upcall_kernel_framed)
	sltu	$a0, $a1, $a0
	sltu	$a2, $a1, $a2
	bne	$a0, $a2, 1f		# in the midst of an upcall's own save area: later
	 lw	$a0, A0(area_slice)	# as the kernel would have done where the slice ended
	lw	$a1, A1(area_slice)
	lw	$a2, A2(area_slice)
	sw	$a0, A0(area_kernel_upcall)
	sw	$a1, A1(area_kernel_upcall)
	sw	$a2, A2(area_kernel_upcall)
	lw	$a0, PC(area_slice)
	lw	$a1, %lo(pending_upcall_code)($0)
	lw	$a2, %lo(pending_upcall_pages)($0)
	j	upcall_kernel_running
	 sw	$0, %lo(pending_upcall_code)($0)
1:	lw	$a1, A1(area_slice)
	lw	$a2, A2(area_slice)
	b	restartable_slice
	 lw	$a0, A0(area_slice)

# Restartable sequences, 16 bytes each and aligned: an interrupt in one of them begins it again (aegis/kernel/abi.h), and no upcall of the
# kernel's own is delivered there. They use k1, which no exception leaves alone, or run on a stack pointer that another environment chose.
	.align	4
	.globl	restartable_start
	.globl	restartable_fault
	.globl	restartable_reply
	.globl	restartable_end
	.globl	transfer_entry
	.globl	transfer_serving
	.globl	lrpc_call
	.globl	tlrpc_call
	.globl	upcall_kernel
restartable_start:
restartable_slice:
	lw	$k1, PC(area_slice)
	nop				# (load delay)
	jr	$k1
	 nop				# (branch delay)
upcall_started:
restartable_fault:			# sp = the frame
	lw	$k1, U_PC($sp)
	lw	$k0, U_SP($sp)
	jr	$k1
	 move	$sp, $k0
	.globl	restartable_probe
restartable_probe:			# no slice ends between: the entry is of whoever has the asid
	lw	$t3, 0($t1)
	lw	$t4, 4($t1)
	lw	$t5, PUBLIC_STATE_AT + PS_ASIDS($t2)
	j	upcall_probed
	 sll	$t7, $t7, PAGE_SHIFT
	nop
	nop
	nop
	nop
lrpc_call:				# v0 = whom; should that one end, a slice of ours begins at `lrpc_lost`
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
	nop
transfer_entry:				# a call; pinned: nothing may miss on the caller's stack pointer
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
upcall_kernel:				# a0 = where to go on, a1 = code << 2 | stage, a2 = pages
	ori	$k1, $0, %lo(upcall_start)
	beq	$a0, $k1, upcall_pending
	 nop				# (branch delay)
	nop
restartable_end:
	j	upcall_kernel_running
	 nop				# (branch delay)
	.end	upcall_start

# End of a slice: everything is saved and the processor handed over, unless what was interrupted was about to use or to give away a saved
# context, which then is the one to go on from.  in: a0 = where to go on, itself saved
	.section .text.upcall_end
	.globl	upcall_end
	.ent	upcall_end
upcall_end:
	sw	$a1, A1(interrupted)
	sw	$a2, A2(interrupted)
	lui	$a1, %hi(upcall_start)
	addiu	$a1, $a1, %lo(upcall_start)
	subu	$a1, $a0, $a1
	sltiu	$a1, $a1, upcall_started - upcall_start
	bne	$a1, $0, 3f
	 lui	$a1, %hi(yield_armed)
	addiu	$a1, $a1, %lo(yield_armed)
	subu	$a1, $a0, $a1
	sltiu	$a1, $a1, 8
	bne	$a1, $0, 3f
	 lui	$a1, %hi(upcall_pending)
	addiu	$a1, $a1, %lo(upcall_pending)
	subu	$a1, $a0, $a1
	sltiu	$a1, $a1, upcall_start - upcall_pending
	bne	$a1, $0, 1f
	 lui	$a1, %hi(upcall_kernel)
	addiu	$a1, $a1, %lo(upcall_kernel)
	bne	$a0, $a1, 2f
	 lui	$a2, %hi(upcall_start)
	lw	$a1, A0(interrupted)
	addiu	$a2, $a2, %lo(upcall_start)
	bne	$a1, $a2, 2f
1:	lw	$a1, A2(interrupted)	# at a start of slice with an upcall, of which only that is to be kept
	lw	$a2, A1(interrupted)
	sw	$a1, %lo(pending_upcall_pages)($0)
	b	3f
	 sw	$a2, %lo(pending_upcall_code)($0)
2:	lw	$a1, A0(interrupted)
	sw	$a0, PC(area_slice)
	sw	$a1, A0(area_slice)
	lw	$a1, A1(interrupted)
	lw	$a2, A2(interrupted)
	sw	$a1, A1(area_slice)
	sw	$a2, A2(area_slice)
	sw	$at, R(area_slice, 0)
	sw	$v0, R(area_slice, 1)
	sw	$v1, R(area_slice, 2)
	sw	$a3, R(area_slice, 3)
	sw	$t0, R(area_slice, 4)
	mflo	$t0
	sw	$t1, R(area_slice, 5)
	mfhi	$t1
	sw	$t2, R(area_slice, 6)
	sw	$t3, R(area_slice, 7)
	sw	$t4, R(area_slice, 8)
	sw	$t5, R(area_slice, 9)
	sw	$t6, R(area_slice, 10)
	sw	$t7, R(area_slice, 11)
	sw	$t8, R(area_slice, 12)
	sw	$t9, R(area_slice, 13)
	sw	$t0, R(area_slice, 26)
	sw	$t1, R(area_slice, 27)
	sw	$s0, R(area_slice, 14)
	sw	$s1, R(area_slice, 15)
	sw	$s2, R(area_slice, 16)
	sw	$s3, R(area_slice, 17)
	sw	$s4, R(area_slice, 18)
	sw	$s5, R(area_slice, 19)
	sw	$s6, R(area_slice, 20)
	sw	$s7, R(area_slice, 21)
	sw	$gp, R(area_slice, 22)
	sw	$sp, R(area_slice, 23)
	sw	$s8, R(area_slice, 24)
	sw	$ra, R(area_slice, 25)
	lui	$t0, %hi(resume_all)
	addiu	$t0, $t0, %lo(resume_all)
	sw	$t0, %lo(slice_resume)($0)
3:	move	$a0, $0
	li	$v0, CALL_yield
	syscall
	b	3b
	 nop				# (branch delay)
	.end	upcall_end

# yield_to(envid): gives the rest of the slice away; comes back at the start of a later one, with 0, or at once with a refusal. If the slice
# ends on the way, upcall_end saves the same registers over again: what the next slice resumes is written last.
	.section .text.yield_to
	.globl	switch_to
	.globl	yield_to
	.ent	yield_to
switch_to:				# the same, of a process
	lui	$t0, ENVID_TRANSFER >> 16
	or	$a0, $a0, $t0
yield_to:
	SAVE_CALLEE_SAVED	area_slice
	lui	$t0, %hi(resume_yield)
	addiu	$t0, $t0, %lo(resume_yield)
	sw	$t0, %lo(slice_resume)($0)
yield_armed:
	li	$v0, CALL_yield
	syscall
	jr	$ra
	 nop				# (branch delay)
	.end	yield_to

# exec_exchange(entry, capabilities, pins): the pinned segment becomes that of another image, which starts. Runs from a copy at HANDOFF_AT.
	.section .text.exec_exchange
	.globl	exec_exchange
	.globl	exec_on_stack
	.ent	exec_exchange
exec_exchange:
	lw	$s1, 0($a1)		# to read
	lw	$s2, 4($a1)
	lw	$s3, 8($a1)		# to write
	lw	$s4, 12($a1)
	move	$s0, $a0
	move	$s5, $a2
	li	$s6, 0
	li	$s7, PINNED_END
1:	lw	$a2, 0($s5)
	li	$t0, HANDOFF_AT
	beq	$s6, $t0, 3f		# we stay until the new image has looked at us
	 move	$a0, $0
	andi	$t0, $a2, ENTRY_WRITABLE
	move	$a3, $s1
	beq	$t0, $0, 2f
	 move	$t0, $s2
	move	$a3, $s3
	move	$t0, $s4
2:	move	$a1, $s6
	li	$v0, CALL_page_pin
	syscall
3:	addiu	$s6, $s6, PAGE_SIZE
	bne	$s6, $s7, 1b
	 addiu	$s5, $s5, 4
	jr	$s0
	 nop				# (branch delay)
	.space	HANDOFF_CODE - 27 * 4
exec_on_stack:
	li	$sp, UPCALL_STACK_TOP - 32
	jal	exec_finish
	 nop				# (branch delay)
	.end	exec_exchange

# fork(): the child's first slice resumes the context saved here, and returns 0.
	.section .text.fork
	.globl	fork
	.ent	fork
fork:
	SAVE_CALLEE_SAVED	fork_area
	lui	$t0, %hi(fork_child)
	addiu	$t0, $t0, %lo(fork_child)
	jr	$t0
	 nop				# (branch delay)
	.end	fork

	.section .bss.areas
	.align	3
	.globl	area_slice
	.globl	fork_area
	.globl	area_kernel_upcall
	.globl	interrupted
	.globl	slice_resume
	.globl	pending_upcall_code
	.globl	pending_upcall_pages
area_slice:
	.space	128
fork_area:
	.space	128
area_kernel_upcall:
	.space	32
interrupted:
	.space	16
slice_resume:
	.space	4
pending_upcall_code:			# code << 2 | stage, as Aegis has it; 0: none
	.space	4
pending_upcall_pages:
	.space	4

	.section .bss.upcall_stack
	.align	12
	.space	UPCALL_STACK_TOP - UPCALL_STACK

# The end of a program's memory, placed behind everything else: where its heap begins.
	.section .bss.exos_end
	.align	3
	.globl	exos_end
exos_end:
	.space	8
