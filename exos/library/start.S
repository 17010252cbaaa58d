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

# Saves what a procedure call keeps, and that it returns 0.
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
	sw	$ra, PC(\area)
	sw	$0, R(\area, 1)
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

# Start of a slice. While pending_upcall_code is set, something came that found no place for a context: an upcall of the kernel's own, which is taken up
# once our context is back, or calls of other environments, which are refused.
	.section .text.upcall_start
	.globl	upcall_start
	.globl	upcall_started
	.globl	resume_all
	.globl	resume_yield
	.ent	upcall_start
upcall_start:
	lw	$t0, %lo(slice_resume)($0)
	lw	$t1, %lo(pending_upcall_code)($0)
	nop				# (load delay)
	bne	$t1, $0, pending_upcall_before
	 nop				# (branch delay)
	jr	$t0
	 nop				# (branch delay)
	.globl	serve_idle
serve_idle:				# a server that waits for calls: no context, and nothing to do in its own slices
	move	$a0, $0
	li	$v0, CALL_yield
	syscall
	b	serve_idle
	 nop				# (branch delay)
pending_upcall_before:				# t0 = slice_resume
	lhu	$t1, %lo(pending_upcall_code + 2)($0)
	lw	$t2, PUBLIC_STATE_AT + PS_POSITION($0)
	beq	$t1, $0, pending_upcall_own
	 sll	$t2, $t2, 2
	lw	$t2, PUBLIC_STATE_AT + PS_SLOTS($t2)	# whose slice it is: a caller that waits has lent us its own
	lw	$t3, BOOT_INFO_AT($0)		# our envid
	lw	$t1, %lo(refuse_turn)($0)
	andi	$t4, $t2, ENVID_OFFSET
	addiu	$t1, $t1, 1
	sw	$t1, %lo(refuse_turn)($0)
	beq	$t2, $t3, 1f
	 andi	$t1, $t1, 15			# an answer gives the slice away: few of ours, lest a caller take them all
	srl	$t4, $t4, 3
	ori	$t3, $0, REFUSALS_AT
	addu	$t3, $t3, $t4
	lw	$t4, 0($t3)
	andi	$t1, $t1, 1			# of what others gave us, every second
	beq	$t4, $0, 1f
	 nop				# (branch delay)
	beq	$t4, $t2, refuse
1:	ori	$t3, $0, REFUSALS_AT	# (also in the branch's delay slot, where it does no harm)
	bne	$t1, $0, pending_upcall_own
	 li	$t5, LIBRARY_END
2:	lw	$t4, 0($t3)
	nop				# (load delay)
	bne	$t4, $0, refuse
	 addiu	$t3, $t3, REFUSAL_SIZE
	bne	$t3, $t5, 2b
	 nop				# (branch delay)
	b	upcall_start
	 sh	$0, %lo(pending_upcall_code + 2)($0)
refuse:					# t4 = envid
	andi	$t3, $t4, ENVID_OFFSET
	srl	$t3, $t3, 3
	ori	$t2, $0, REFUSALS_AT
	addu	$t3, $t3, $t2
	lw	$s0, 4($t3)
	lw	$s1, 8($t3)
	lw	$s2, 12($t3)
	lw	$s3, 16($t3)
	lw	$s4, 20($t3)
	lw	$s5, 24($t3)
	lw	$s6, 28($t3)
	lw	$s7, 32($t3)
	lw	$s8, 36($t3)
	lw	$gp, 40($t3)
	lw	$sp, 44($t3)
	sw	$t4, %lo(refusing)($0)
	move	$v0, $t4
	li	$v1, -1
	sw	$0, 0($t3)
refuse_armed:				# (upcall_end puts the envid back, should the slice end just here)
	syscall
	b	upcall_start		# it takes no reply
	 nop				# (branch delay)
pending_upcall_own:				# what we go on with, and first the kernel's upcall
	lhu	$t1, %lo(pending_upcall_code)($0)
	lui	$t2, %hi(serve_idle)
	beq	$t1, $0, 3f
	 addiu	$t2, $t2, %lo(serve_idle)
	bne	$t0, $t2, 4f
	 lui	$t2, %hi(resume_all)
	lui	$t0, %hi(serve_again)	# it serves again from the beginning: its slice may end in the upcall
	addiu	$t0, $t0, %lo(serve_again)
4:	addiu	$t2, $t2, %lo(resume_all)
	beq	$t0, $t2, resume_all
	 lui	$t2, %hi(resume_yield)
	addiu	$t2, $t2, %lo(resume_yield)
	beq	$t0, $t2, resume_all
	 li	$t2, UPCALL_STACK_TOP - 32
	sw	$t0, PC(area_slice)	# no context is saved where none is needed
	b	resume_all
	 sw	$t2, R(area_slice, 23)
3:	jr	$t0
	 nop				# (branch delay)
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
	lhu	$a0, %lo(pending_upcall_code)($0)
	lw	$a1, A1(area_slice)
	bne	$a0, $0, 1f
	 lw	$a2, A2(area_slice)
	b	restartable_slice
	 lw	$a0, A0(area_slice)
1:	lw	$a0, A0(area_slice)	# as the kernel would have done where the slice ended
	sw	$a1, A1(area_kernel_upcall)
	sw	$a2, A2(area_kernel_upcall)
	sw	$a0, A0(area_kernel_upcall)
	lw	$a0, PC(area_slice)
	lhu	$a1, %lo(pending_upcall_code)($0)
	lw	$a2, %lo(pending_upcall_pages)($0)
	j	upcall_kernel
	 sh	$0, %lo(pending_upcall_code)($0)

# Ways back, and away: 16 bytes each and aligned; an interrupt in one of them begins it again (aegis/kernel/abi.h, SET_RESTARTABLE_START).
	.align	4
	.globl	restartable_start
	.globl	restartable_fault
	.globl	restartable_transfer
	.globl	restartable_reply
	.globl	restartable_end
restartable_start:
restartable_slice:
	lw	$k1, PC(area_slice)
	nop				# (load delay)
	jr	$k1
	 nop				# (branch delay)
upcall_started:
restartable_fault:				# sp = the frame
	lw	$k1, U_PC($sp)
	lw	$k0, U_SP($sp)
	jr	$k1
	 move	$sp, $k0
restartable_transfer:			# should whoever is called end, a slice of ours begins at `transfer_lost`
	lui	$t0, %hi(transfer_lost)
	addiu	$t0, $t0, %lo(transfer_lost)
	sw	$t0, %lo(slice_resume)($0)
	syscall
	j	transfer_refused
	 nop				# (branch delay)
	nop
	nop
restartable_reply:				# from here on the server is idle
	lui	$t0, %hi(serve_idle)
	addiu	$t0, $t0, %lo(serve_idle)
	sw	$t0, %lo(slice_resume)($0)
	syscall
restartable_end:
	b	serve_idle		# the caller takes no reply
	 nop				# (branch delay)
	.end	upcall_start

# Control is transferred to us: a reply, if we wait for one; else a call, if we serve and nothing of ours is going on.
#  in: call: a0 = argument; reply: v1 = result; all other registers are the caller's
	.section .text.transfer_entry
	.globl	transfer_entry
	.globl	transfer_guarded
	.ent	transfer_entry
transfer_entry:
	lw	$t0, %lo(transfer_resume)($0)
	lw	$t1, %lo(slice_resume)($0)
	bne	$t0, $0, 1f
	 lui	$t2, %hi(serve_idle)
	addiu	$t2, $t2, %lo(serve_idle)
	bne	$t1, $t2, transfer_refuse
	 li	$v0, CALL_caller
	b	serve_call
	 lw	$t0, %lo(serve_sp)($0)
1:	jr	$t0
	 sw	$0, %lo(transfer_resume)($0)
transfer_refuse:
	syscall
	li	$v1, -1
	syscall				# (to nobody, if the caller is gone: a call that does nothing)
2:	move	$a0, $0
	li	$v0, CALL_yield
	syscall
	b	2b
	 nop				# (branch delay)
serve_call:				# t0 = stack, v0 = CALL_caller
	syscall
	sw	$sp, %lo(serve_caller_sp)($0)	# pinned: nothing may miss on the caller's stack pointer
	sw	$v0, %lo(serve_caller)($0)
	move	$sp, $t0
transfer_guarded:
	lw	$t9, %lo(serve_function)($0)
	nop				# (load delay)
	jalr	$t9
	 nop				# (branch delay)
	move	$v1, $v0
	lw	$v0, %lo(serve_caller)($0)
	j	restartable_reply
	 lw	$sp, %lo(serve_caller_sp)($0)
	.end	transfer_entry

# End of a slice: everything is saved and the processor handed over, unless what was interrupted was about to use or to give away a saved
# context, which then is the one to go on from.  in: a0 = where to go on, itself saved
	.section .text.upcall_end
	.globl	upcall_end
	.ent	upcall_end
upcall_end:
	sw	$a1, A1(interrupted)
	sw	$a2, A2(interrupted)
	lui	$a1, %hi(upcall_kernel)
	lui	$a2, %hi(pending_upcall_guarded)
	addiu	$a1, $a1, %lo(upcall_kernel)
	addiu	$a2, $a2, %lo(pending_upcall_guarded)
	sltu	$a1, $a0, $a1
	sltu	$a2, $a0, $a2
	bne	$a1, $a2, 6f		# between the two
	 lui	$a1, %hi(upcall_start)
	addiu	$a1, $a1, %lo(upcall_start)
	subu	$a1, $a0, $a1
	sltiu	$a1, $a1, upcall_started - upcall_start
	bne	$a1, $0, 1f
	 lui	$a1, %hi(yield_armed)
	addiu	$a1, $a1, %lo(yield_armed)
	subu	$a1, $a0, $a1
	sltiu	$a1, $a1, 8
	bne	$a1, $0, 3f
	 lui	$a1, %hi(transfer_entry)
	addiu	$a1, $a1, %lo(transfer_entry)
	subu	$a1, $a0, $a1
	sltiu	$a1, $a1, transfer_guarded - transfer_entry
	beq	$a1, $0, 2f
called:	lw	$a1, %lo(transfer_resume)($0)	# (also in the branch's delay slot, where it does no harm)
	nop				# (load delay)
	beq	$a1, $0, 4f		# we wait for no reply
	 nop				# (branch delay)
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
	b	3f
	 sw	$t0, %lo(slice_resume)($0)
4:	lw	$a1, %lo(slice_resume)($0)
	lui	$a2, %hi(serve_idle)
	addiu	$a2, $a2, %lo(serve_idle)
	li	$v0, CALL_caller
	syscall				# now: later it may be another
	bne	$a1, $a2, 5f
	 lui	$a0, %hi(transfer_guarded)
	addiu	$a0, $a0, %lo(transfer_guarded)
	sw	$v0, %lo(serve_caller)($0)
	lw	$t0, %lo(serve_sp)($0)
	sw	$sp, %lo(serve_caller_sp)($0)
	b	2b			# the call is accepted, and its context that of an accepted one
	 move	$sp, $t0
5:	andi	$a1, $v0, ENVID_OFFSET	# the call meets a saved context, and is refused
	srl	$a1, $a1, 3
	ori	$a2, $0, REFUSALS_AT
	addu	$a1, $a1, $a2
	beq	$v0, $0, 3f
	 li	$a2, 1
	sw	$s0, 4($a1)		# what it may expect to keep
	sw	$s1, 8($a1)
	sw	$s2, 12($a1)
	sw	$s3, 16($a1)
	sw	$s4, 20($a1)
	sw	$s5, 24($a1)
	sw	$s6, 28($a1)
	sw	$s7, 32($a1)
	sw	$s8, 36($a1)
	sw	$gp, 40($a1)
	sw	$sp, 44($a1)
	sw	$v0, 0($a1)
	b	3f
	 sh	$a2, %lo(pending_upcall_code + 2)($0)
6:	lui	$a1, %hi(pending_upcall_transfer)	# in upcall_kernel, before it has taken a frame: perhaps with no context of ours
	addiu	$a1, $a1, %lo(pending_upcall_transfer)
	sltu	$a2, $a0, $a1
	beq	$a2, $0, 7f
	 lw	$a2, A0(interrupted)
	lui	$a1, %hi(upcall_start)
	addiu	$a1, $a1, %lo(upcall_start)
	beq	$a2, $a1, 3f
	 lui	$a1, %hi(transfer_entry)
	addiu	$a1, $a1, %lo(transfer_entry)
	bne	$a2, $a1, 2b		# an upcall amid our own work: no other than that
	 nop				# (branch delay)
	b	8f
	 lui	$a0, %hi(transfer_entry)
7:	lui	$a1, %hi(pending_upcall_start)
	addiu	$a1, $a1, %lo(pending_upcall_start)
	sltu	$a2, $a0, $a1
	beq	$a2, $0, 3f
	 lui	$a0, %hi(transfer_entry)
8:	lw	$a1, A0(area_kernel_upcall)	# a call, or a reply, that has come this far
	lw	$a2, A1(area_kernel_upcall)
	sw	$a1, A0(interrupted)
	lw	$a1, A2(area_kernel_upcall)
	sw	$a2, A1(interrupted)
	sw	$a1, A2(interrupted)
	b	called
	 addiu	$a0, $a0, %lo(transfer_entry)
1:	lui	$a1, %hi(refuse_armed)
	addiu	$a1, $a1, %lo(refuse_armed)
	bne	$a0, $a1, 3f
	 lw	$a1, %lo(refusing)($0)
	ori	$a0, $0, REFUSALS_AT
	andi	$a2, $a1, ENVID_OFFSET
	srl	$a2, $a2, 3
	addu	$a2, $a2, $a0
	sw	$a1, 0($a2)
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
	lui	$s7, PINNED_END >> 16
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
	.space	HANDOFF_CODE - 26 * 4
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
refusing:				# envid of the caller that is about to be refused
	.space	4
refuse_turn:				# starts of slices while some were to be refused
	.space	4
interrupted:
	.space	16
slice_resume:
	.space	4
pending_upcall_code:				# two halfwords: code << 2 | stage, as Aegis has it; whether callers are to be refused
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

# Callers to be refused, by the number of their environment: envid or 0, s0 to s7, s8, gp, sp, and 16 bytes unused.
	.section .bss.refusals
	.globl	refusals
refusals:
	.space	REFUSAL_SIZE * ENVIRONMENTS
