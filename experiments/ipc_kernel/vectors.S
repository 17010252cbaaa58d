# The two exception vectors and the short way of IPC, which lies in the second. Manual: Kane, "MIPS
# RISC Architecture" (1988), chapter 6. The transfer: Liedtke, "Improving IPC by Kernel Design"
# (SOSP '93): sending and receiving are one call, the message stays in registers, the processor goes
# straight to the receiver, and no queue is touched.
#
# With FLUSHED the TLB forgets every entry of users at each switch, as where it has no address-space
# identifiers. With SCHEDULED no call takes the short way.

#include "experiments/ipc_kernel/ipc.h"
#include "experiments/compiled/ipc_kernel/offsets.s"

	.set	noreorder
	.set	noat

# Miss of a user page: Context points into the page table of the space that runs.
#  in: Context, BadVAddr   out: a TLB entry, invalid where the table has none   clobbers: k0, k1
	.section .vector.refill, "ax"
	.globl	refill
	.ent	refill
refill:
	.budget 15
	mfc0	$k0, BadVAddr
	mfc0	$k1, Context
	srl	$k0, $k0, SPACE_SHIFT
	bne	$k0, $0, refill_beyond	# behind the end of the table
	 nop				# (branch delay)
	lw	$k1, 0($k1)
	nop				# (load delay)
	mtc0	$k1, EntryLo
	mfc0	$k1, EPC
	nop				# (EntryLo reaches the TLB)
	tlbwr
	jr	$k1
	 rfe
	.endbudget
refill_beyond:
	j	with_frame
	 nop				# (branch delay)
	.end	refill

# Every other exception. A system call in a branch's delay slot goes on at itself: that is its
# program's affair.
#  in: v0, a0, a1 as ipc.h has them   out: user mode in the receiver   clobbers: at, v1, t8, t9, k0,
#       k1
	.section .vector.general, "ax"
	.globl	general
	.globl	ipc_send
	.ent	general
general:
#ifdef SCHEDULED
	j	with_frame
	 nop				# (branch delay)
#endif
#ifndef FLUSHED
	.budget 40
#endif
	mfc0	$k0, Cause
	lui	$k1, KERNEL_AT >> 16
	andi	$k0, $k0, 0x7c
	xori	$k0, $k0, 0x20		# 0 for a system call
	or	$k0, $k0, $v0
	bne	$k0, $0, general_other
	 lw	$k0, K_CURRENT($k1)	# the sender
	andi	$v1, $a0, UID_OFFSET
	addu	$k1, $k1, $v1		# the receiver
	lw	$v1, T_UID($k1)
	lw	$at, T_UID($k0)
	bne	$v1, $a0, general_other	# there is no such thread
	 lw	$v1, T_WAITS($k1)
	lw	$t8, T_SENDERS($k0)
	beq	$v1, $at, 1f		# it waits for the sender,
	 addiu	$v1, $v1, -(ANY)
	bne	$v1, $0, general_other	# or for anybody
1:	 addiu	$v1, $a1, -(ANY)
	bne	$t8, $0, general_other	# somebody waits to send to the sender
	 mfc0	$t8, EPC
	beq	$a1, $a0, ipc_send	# it will wait for the receiver,
	 addiu	$t8, $t8, 4
	bne	$v1, $0, general_other	# or for anybody
	 nop				# (branch delay)
ipc_send:
# ---- nothing fails from here on
	sw	$sp, T_SP($k0)
	sw	$t8, T_PC($k0)
	sw	$a1, T_WAITS($k0)
	lui	$t8, KERNEL_AT >> 16
	sw	$k1, K_CURRENT($t8)
	sw	$0, T_WAITS($k1)
#ifdef FLUSHED
	li	$t8, 64 << 8
	li	$k0, 8 << 8		# Random does not reach those below
	lui	$t9, KSEG0 >> 16
	mtc0	$t9, EntryHi
	mtc0	$0, EntryLo
2:	addiu	$t8, $t8, -(1 << 8)
	mtc0	$t8, Index
	sll	$v1, $t8, PAGE_SHIFT - 8
	addu	$v1, $v1, $t9		# each matches a page of its own, in a segment without lookup
	mtc0	$v1, EntryHi
	nop				# (EntryHi and Index reach the TLB)
	bne	$t8, $k0, 2b
	 tlbwi
#endif
	lw	$t8, T_HIGH($k1)
	lw	$t9, T_TABLE($k1)
	mtc0	$t8, EntryHi
	mtc0	$t9, Context
	lw	$k0, T_PC($k1)
	lw	$sp, T_SP($k1)
	move	$a0, $at		# who sent
	jr	$k0
	 rfe
#ifndef FLUSHED
	.endbudget
#endif
general_other:
	j	with_frame
	 nop				# (branch delay)
	.end	general
