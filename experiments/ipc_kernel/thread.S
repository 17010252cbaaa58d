# The long way into the kernel and out of it: each thread's registers lie on a stack of its own
# while C chooses who runs next. And the kernel's first instructions.

#include "experiments/ipc_kernel/ipc.h"
#include "experiments/compiled/ipc_kernel/offsets.s"

	.set	noreorder
	.set	noat

#  in: hardware state; all registers but k0 and k1 are the thread's   out: user mode in the thread
#       that `exception` returns
	.section .text.with_frame
	.globl	with_frame
	.globl	thread_enter
	.ent	with_frame
with_frame:
	lui	$k1, KERNEL_AT >> 16
	lw	$k1, K_CURRENT($k1)
	nop				# (load delay)
	addiu	$k0, $k1, T_FRAME
	sw	$at, F_AT($k0)
	sw	$v0, F_V0($k0)
	sw	$v1, F_V1($k0)
	sw	$a0, F_A0($k0)
	sw	$a1, F_A1($k0)
	sw	$a2, F_A2($k0)
	sw	$a3, F_A3($k0)
	sw	$t0, F_T0($k0)
	sw	$t1, F_T1($k0)
	sw	$t2, F_T2($k0)
	sw	$t3, F_T3($k0)
	sw	$t4, F_T4($k0)
	sw	$t5, F_T5($k0)
	sw	$t6, F_T6($k0)
	sw	$t7, F_T7($k0)
	sw	$s0, F_S0($k0)
	sw	$s1, F_S1($k0)
	sw	$s2, F_S2($k0)
	sw	$s3, F_S3($k0)
	sw	$s4, F_S4($k0)
	sw	$s5, F_S5($k0)
	sw	$s6, F_S6($k0)
	sw	$s7, F_S7($k0)
	sw	$t8, F_T8($k0)
	sw	$t9, F_T9($k0)
	sw	$gp, F_GP($k0)
	sw	$sp, F_SP($k0)
	sw	$s8, F_S8($k0)
	sw	$ra, F_RA($k0)
	mflo	$t0
	mfhi	$t1
	mfc0	$t2, EPC
	sw	$t0, F_LO($k0)
	sw	$t1, F_HI($k0)
	sw	$t2, F_EPC($k0)
	mfc0	$a1, Cause
	mfc0	$a2, BadVAddr
	move	$a0, $k0
	jal	exception
	 addiu	$sp, $k0, -16
# in: v0 = a thread whose registers are in its frame
thread_enter:
	lui	$k1, KERNEL_AT >> 16
	sw	$v0, K_CURRENT($k1)
	lw	$t0, T_HIGH($v0)
	lw	$t1, T_TABLE($v0)
	addiu	$k0, $v0, T_FRAME
	mtc0	$t0, EntryHi
	mtc0	$t1, Context
	lw	$t0, F_LO($k0)
	lw	$t1, F_HI($k0)
	lw	$k1, F_EPC($k0)
	mtlo	$t0
	mthi	$t1
	lw	$at, F_AT($k0)
	lw	$v0, F_V0($k0)
	lw	$v1, F_V1($k0)
	lw	$a0, F_A0($k0)
	lw	$a1, F_A1($k0)
	lw	$a2, F_A2($k0)
	lw	$a3, F_A3($k0)
	lw	$t0, F_T0($k0)
	lw	$t1, F_T1($k0)
	lw	$t2, F_T2($k0)
	lw	$t3, F_T3($k0)
	lw	$t4, F_T4($k0)
	lw	$t5, F_T5($k0)
	lw	$t6, F_T6($k0)
	lw	$t7, F_T7($k0)
	lw	$s0, F_S0($k0)
	lw	$s1, F_S1($k0)
	lw	$s2, F_S2($k0)
	lw	$s3, F_S3($k0)
	lw	$s4, F_S4($k0)
	lw	$s5, F_S5($k0)
	lw	$s6, F_S6($k0)
	lw	$s7, F_S7($k0)
	lw	$t8, F_T8($k0)
	lw	$t9, F_T9($k0)
	lw	$gp, F_GP($k0)
	lw	$sp, F_SP($k0)
	lw	$s8, F_S8($k0)
	lw	$ra, F_RA($k0)
	jr	$k1
	 rfe
	.end	with_frame

# a0 = boot block. The boot runs on the stack of thread 0, which there is not.
	.section .text.start
	.globl	start
	.ent	start
start:
	lui	$sp, KERNEL_AT >> 16
	jal	boot
	 addiu	$sp, $sp, T_FRAME - 16
	j	thread_enter
	 nop				# (branch delay)
	.end	start

# status_install(status): still kernel mode; the previous one is a user's.
	.section .text.status_install
	.globl	status_install
	.ent	status_install
status_install:
	mtc0	$a0, Status
	jr	$ra
	 nop				# (branch delay)
	.end	status_install

# tlb_clear(index): the entry matches nothing.
	.section .text.tlb_clear
	.globl	tlb_clear
	.ent	tlb_clear
tlb_clear:
	sll	$t0, $a0, 8
	mtc0	$t0, Index
	sll	$a0, $a0, PAGE_SHIFT
	lui	$t0, KSEG0 >> 16
	or	$a0, $a0, $t0
	mtc0	$a0, EntryHi
	mtc0	$0, EntryLo
	nop				# (both reach the TLB)
	tlbwi
	jr	$ra
	 nop				# (branch delay)
	.end	tlb_clear
