# C that needs all of an application's registers: interrupts and slow paths. And the way into an
# environment from C.

#include "aegis/kernel/kernel.h"
#include "aegis/compiled/kernel/offsets.s"

	.set	noreorder
	.set	noat

#define F(register) (16 + F_##register)

	.section .text.with_frame
	.globl	interrupt
	.globl	with_frame
	.ent	with_frame
interrupt:
	lui	$k1, %hi(slice_interrupt)
	addiu	$k1, $k1, %lo(slice_interrupt)
#  in: k1 = C function of a struct Frame   out: user mode with the frame's registers, at the frame's
#       EPC   clobbers: k0, k1
with_frame:
	lui	$k0, %hi(kernel + K_STACK_TOP - 16 - F_SIZE)
	addiu	$k0, $k0, %lo(kernel + K_STACK_TOP - 16 - F_SIZE)
	sw	$at, F(AT)($k0)
	sw	$v0, F(V0)($k0)
	sw	$v1, F(V1)($k0)
	sw	$a0, F(A0)($k0)
	sw	$a1, F(A1)($k0)
	sw	$a2, F(A2)($k0)
	sw	$a3, F(A3)($k0)
	sw	$t0, F(T0)($k0)
	mfc0	$t0, EPC
	sw	$t1, F(T1)($k0)
	mflo	$t1
	sw	$t2, F(T2)($k0)
	mfhi	$t2
	sw	$t3, F(T3)($k0)
	sw	$t4, F(T4)($k0)
	sw	$t5, F(T5)($k0)
	sw	$t6, F(T6)($k0)
	sw	$t7, F(T7)($k0)
	sw	$t8, F(T8)($k0)
	sw	$t9, F(T9)($k0)
	sw	$sp, F(SP)($k0)
	sw	$ra, F(RA)($k0)
	sw	$t0, F(EPC)($k0)
	sw	$t1, F(LO)($k0)
	sw	$t2, F(HI)($k0)
	addiu	$a0, $k0, 16
	jalr	$k1
	 move	$sp, $k0
	lw	$t0, F(LO)($sp)
	lw	$t1, F(HI)($sp)
	mtlo	$t0
	mthi	$t1
	lw	$at, F(AT)($sp)
	lw	$v0, F(V0)($sp)
	lw	$v1, F(V1)($sp)
	lw	$a0, F(A0)($sp)
	lw	$a1, F(A1)($sp)
	lw	$a2, F(A2)($sp)
	lw	$a3, F(A3)($sp)
	lw	$t0, F(T0)($sp)
	lw	$t1, F(T1)($sp)
	lw	$t2, F(T2)($sp)
	lw	$t3, F(T3)($sp)
	lw	$t4, F(T4)($sp)
	lw	$t5, F(T5)($sp)
	lw	$t6, F(T6)($sp)
	lw	$t7, F(T7)($sp)
	lw	$t8, F(T8)($sp)
	lw	$t9, F(T9)($sp)
	lw	$ra, F(RA)($sp)
	lw	$k0, F(EPC)($sp)
	lw	$sp, F(SP)($sp)
	jr	$k0
	 rfe
	.end	with_frame

# Enters an environment from C.
#  in: a0 = environment, a1 = address, a2 = three words for a0 to a2   out: user mode, all other
#       registers 0
	.section .text.enter
	.globl	enter
	.ent	enter
enter:
	lw	$t0, E_ASID($a0)
	lw	$t1, E_TAG($a0)
	lw	$t2, E_STATUS($a0)
	lui	$t3, %hi(kernel)
	sw	$a0, %lo(kernel + K_CURRENT)($t3)
	mtc0	$t0, EntryHi
	mtc0	$t1, Context
	mtc0	$t2, Status		# still kernel mode, the user's is the previous one
	move	$k0, $a1
	lw	$a0, 0($a2)
	lw	$a1, 4($a2)
	lw	$a2, 8($a2)
	move	$at, $0
	move	$v0, $0
	move	$v1, $0
	move	$a3, $0
	move	$t0, $0
	move	$t1, $0
	move	$t2, $0
	move	$t3, $0
	move	$t4, $0
	move	$t5, $0
	move	$t6, $0
	move	$t7, $0
	move	$s0, $0
	move	$s1, $0
	move	$s2, $0
	move	$s3, $0
	move	$s4, $0
	move	$s5, $0
	move	$s6, $0
	move	$s7, $0
	move	$t8, $0
	move	$t9, $0
	move	$gp, $0
	move	$sp, $0
	move	$s8, $0
	move	$ra, $0
	mtlo	$0
	mthi	$0
	move	$k1, $0
	jr	$k0
	 rfe
	.end	enter

# Status as an environment is to run with; kernel mode until it is entered.  in: a0
	.section .text.status_install
	.globl	status_install
	.ent	status_install
status_install:
	mtc0	$a0, Status
	jr	$ra
	 nop				# (branch delay)
	.end	status_install

# Whether the clock's interrupt is pending: long work stops then.
	.section .text.clock_waits
	.globl	clock_waits
	.ent	clock_waits
clock_waits:
	lui	$t0, %hi(interrupt_mask)
	lw	$t0, %lo(interrupt_mask)($t0)
	mfc0	$v0, Cause
	nop				# (load delay)
	jr	$ra
	 and	$v0, $v0, $t0
	.end	clock_waits

# Clears the caller-saved registers in which C may have left part of a secret; the call's result is
# put into v0 afterwards.
	.section .text.clear_caller_saved
	.globl	clear_caller_saved
	.ent	clear_caller_saved
clear_caller_saved:
	move	$at, $0
	move	$v0, $0
	move	$v1, $0
	move	$a0, $0
	move	$a1, $0
	move	$a2, $0
	move	$a3, $0
	move	$t0, $0
	move	$t1, $0
	move	$t2, $0
	move	$t3, $0
	move	$t4, $0
	move	$t5, $0
	move	$t6, $0
	move	$t7, $0
	move	$t8, $0
	jr	$ra
	 move	$t9, $0
	.end	clear_caller_saved

# apart_switch(from, to): saves the stack pointer in *from and resumes the context saved at to.
	.section .text.apart
	.globl	apart_switch
	.globl	apart_prepare
	.ent	apart_switch
apart_switch:
	addiu	$sp, $sp, -40
	sw	$s0, 0($sp)
	sw	$s1, 4($sp)
	sw	$s2, 8($sp)
	sw	$s3, 12($sp)
	sw	$s4, 16($sp)
	sw	$s5, 20($sp)
	sw	$s6, 24($sp)
	sw	$s7, 28($sp)
	sw	$s8, 32($sp)
	sw	$ra, 36($sp)
	sw	$sp, 0($a0)
	move	$sp, $a1
	lw	$ra, 36($sp)
	lw	$s0, 0($sp)
	lw	$s1, 4($sp)
	lw	$s2, 8($sp)
	lw	$s3, 12($sp)
	lw	$s4, 16($sp)
	lw	$s5, 20($sp)
	lw	$s6, 24($sp)
	lw	$s7, 28($sp)
	lw	$s8, 32($sp)
	jr	$ra
	 addiu	$sp, $sp, 40
# apart_prepare(top): a stack that apart_switch enters at apart_main.
apart_prepare:
	addiu	$v0, $a0, -64
	lui	$t0, %hi(apart_main)
	addiu	$t0, $t0, %lo(apart_main)
	jr	$ra
	 sw	$t0, 36($v0)
	.end	apart_switch

# The kernel's first instructions: a0 = boot block.
	.section .text.start
	.globl	start
	.ent	start
start:
	lui	$sp, %hi(kernel + K_STACK_TOP - 32)
	addiu	$sp, $sp, %lo(kernel + K_STACK_TOP - 32)
	lui	$t0, %hi(boot)
	addiu	$t0, $t0, %lo(boot)
	jr	$t0
	 move	$ra, $0
	.end	start
