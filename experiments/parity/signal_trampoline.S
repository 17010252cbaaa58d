# Where a signal enters the program: the registers that the interrupted code needs back go to the
# context, the handler is called with (signal, code, context), and all registers come from the
# context again, whatever the handler made of it.

#include "exos/library/exos.h"
#include "exos/compiled/library/offsets.s"
#include "experiments/parity/unix_signal.h"

	.set	noreorder
	.set	noat

#define REG(n) SC_REGS + 4 * (n)

# in: a0 = signal, a1 = code, a2 = context, a3 = handler, sp = context; all others the program's
	.section .text.signal_trampoline
	.globl	signal_trampoline
	.globl	signal_return
	.ent	signal_trampoline
signal_trampoline:
	sw	$at, REG(1)($a2)
	sw	$v1, REG(3)($a2)
	sw	$t0, REG(8)($a2)
	sw	$t1, REG(9)($a2)
	mflo	$t0
	mfhi	$t1
	sw	$t2, REG(10)($a2)
	sw	$t3, REG(11)($a2)
	sw	$t4, REG(12)($a2)
	sw	$t5, REG(13)($a2)
	sw	$t6, REG(14)($a2)
	sw	$t7, REG(15)($a2)
	sw	$s0, REG(16)($a2)
	sw	$s1, REG(17)($a2)
	sw	$s2, REG(18)($a2)
	sw	$s3, REG(19)($a2)
	sw	$s4, REG(20)($a2)
	sw	$s5, REG(21)($a2)
	sw	$s6, REG(22)($a2)
	sw	$s7, REG(23)($a2)
	sw	$t8, REG(24)($a2)
	sw	$t9, REG(25)($a2)
	sw	$gp, REG(28)($a2)
	sw	$s8, REG(30)($a2)
	sw	$ra, REG(31)($a2)
	sw	$t0, SC_LO($a2)
	sw	$t1, SC_HI($a2)
	addiu	$sp, $sp, -32
	jalr	$a3
	 sw	$a2, 16($sp)
	lw	$a0, 16($sp)
	nop					# (load delay)
# signal_return(context): mask and stack are the former ones; what waits for it is acted upon.
signal_return:
	move	$s0, $a0
	lui	$t0, %hi(signals)
	addiu	$t0, $t0, %lo(signals)
	lw	$t1, SC_MASK($s0)
	lw	$t2, SC_ONSTACK($s0)
	lw	$t3, 4($t0)			# pending
	sw	$t1, 0($t0)			# mask
	nor	$t1, $t1, $0
	and	$t3, $t3, $t1
	beq	$t3, $0, 1f
	 sw	$t2, 4 * (3 + 3 * NSIG)($t0)
	jal	signals_act
	 nop					# (branch delay)
# A frame of an upcall, claimed by sp before it is written, brings the other registers back.
1:	li	$sp, UPCALL_STACK_TOP - U_SIZE
	lw	$t0, SC_PC($s0)
	lw	$t1, REG(29)($s0)
	lw	$t2, REG(1)($s0)
	lw	$t3, REG(2)($s0)
	lw	$t4, REG(3)($s0)
	lw	$t5, REG(4)($s0)
	lw	$t6, REG(5)($s0)
	lw	$t7, REG(6)($s0)
	lw	$t8, REG(7)($s0)
	lw	$t9, SC_LO($s0)
	lw	$v0, SC_HI($s0)
	lw	$v1, REG(31)($s0)
	sw	$t0, U_PC($sp)
	sw	$t1, U_SP($sp)
	sw	$t2, U_AT($sp)
	sw	$t3, U_V0($sp)
	sw	$t4, U_V1($sp)
	sw	$t5, U_A0($sp)
	sw	$t6, U_A1($sp)
	sw	$t7, U_A2($sp)
	sw	$t8, U_A3($sp)
	sw	$t9, U_LO($sp)
	sw	$v0, U_HI($sp)
	sw	$v1, U_RA($sp)
	lw	$t0, REG(8)($s0)
	lw	$t1, REG(9)($s0)
	lw	$t2, REG(10)($s0)
	lw	$t3, REG(11)($s0)
	lw	$t4, REG(12)($s0)
	lw	$t5, REG(13)($s0)
	lw	$t6, REG(14)($s0)
	lw	$t7, REG(15)($s0)
	lw	$t8, REG(24)($s0)
	lw	$t9, REG(25)($s0)
	sw	$t0, U_T0($sp)
	sw	$t1, U_T1($sp)
	sw	$t2, U_T2($sp)
	sw	$t3, U_T3($sp)
	sw	$t4, U_T4($sp)
	sw	$t5, U_T5($sp)
	sw	$t6, U_T6($sp)
	sw	$t7, U_T7($sp)
	sw	$t8, U_T8($sp)
	sw	$t9, U_T9($sp)
	lw	$s1, REG(17)($s0)
	lw	$s2, REG(18)($s0)
	lw	$s3, REG(19)($s0)
	lw	$s4, REG(20)($s0)
	lw	$s5, REG(21)($s0)
	lw	$s6, REG(22)($s0)
	lw	$s7, REG(23)($s0)
	lw	$gp, REG(28)($s0)
	lw	$s8, REG(30)($s0)
	j	upcall_return
	 lw	$s0, REG(16)($s0)
	.end	signal_trampoline
