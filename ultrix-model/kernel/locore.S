/*
 * Exceptions, in and out. The UTLB miss has a vector of its own; everything else, interrupts and
 * system calls and misses on page tables alike, comes through the general vector and a table by
 * (previous mode, ExcCode). User state goes to the u-area's pcb by stores relative to $0: the
 * u-area is mapped by wired TLB entries, so nothing here can miss. k0 and k1 belong to this file.
 * Kane, "MIPS RISC Architecture", chapter 6; what a 4.3BSD locore does, for another processor.
 * Longer than most files: a line a register.
 */
#include "param.h"
#include "ultrix-model/compiled/kernel/offsets.s"

/* A kernel exception's frame above the callee's argument words. */
#define KF(n) (16 + 4 * (n))
#define KF_BYTES (16 + 4 * 22)

	.set	noreorder
	.set	noat

/*
 * A page of the user's without TLB entry. Context points at its word of the linear page table,
 * which itself is mapped: if that load misses, the general vector is entered with k1 = EPC of the
 * user (U_K1). An invalid word goes in as it is and faults on the retry. Clobbers k0, k1.
 */
	.section .text.utlbVector, "ax", @progbits
	.globl	utlbVector
	.ent	utlbVector
utlbVector:
	mfc0	$k0, Context
	mfc0	$k1, EPC
	.globl	utlbLoad
utlbLoad:
	lw	$k0, 0($k0)
	nop				/* (load delay) */
	mtc0	$k0, EntryLo
	nop				/* (EntryLo to tlbwr) */
	tlbwr
	jr	$k1
	 rfe
	.end	utlbVector

/* Everything else. Keeps k1 for the case above. Out: jump through excTable with k0 and k1 free. */
	.section .text.generalVector, "ax", @progbits
	.globl	generalVector
	.ent	generalVector
generalVector:
	sw	$k1, U_K1($0)
	mfc0	$k0, Status
	mfc0	$k1, Cause
	andi	$k0, $k0, SR_KUP
	sll	$k0, $k0, 3
	andi	$k1, $k1, CR_EXC
	or	$k0, $k0, $k1
	lui	$k1, %hi(excTable)
	addu	$k1, $k1, $k0
	lw	$k1, %lo(excTable)($k1)
	nop				/* (load delay) */
	jr	$k1
	 nop				/* (branch delay) */
	.end	generalVector

	.section .data.excTable, "aw", @progbits
	.align	2
	.globl	excTable
excTable:
	.word	kernIntr, kernTrap, kernMiss, kernTrap, kernTrap, kernTrap, kernTrap, kernTrap
	.word	kernTrap, kernTrap, kernTrap, kernTrap, kernTrap, kernTrap, kernTrap, kernTrap
	.word	userIntr, userTrap, userTrap, userTrap, userTrap, userTrap, userTrap, userTrap
	.word	userTrap, userTrap, userTrap, userTrap, userTrap, userTrap, userTrap, userTrap

/*
 * A load miss in kernel mode. Under the UTLB handler it is a missing page of page table: the
 * exception is then handled as one of the instruction that missed first, in that one's mode, and
 * BadVAddr tells trap() the page.
 */
	.section .text.kernMiss, "ax", @progbits
	.ent	kernMiss
kernMiss:
	mfc0	$k0, EPC
	la	$k1, utlbLoad
	bne	$k0, $k1, kernTrap
	 mfc0	$k0, Status
	nop				/* (load delay) */
	srl	$k1, $k0, 6
	sll	$k1, $k1, 6
	srl	$k0, $k0, 2		/* the pairs of bits one step back, as rfe would */
	andi	$k0, $k0, SR_STACK >> 2
	or	$k0, $k0, $k1
	andi	$k1, $k0, SR_KUP
	bnez	$k1, userSave
	 lw	$k1, U_K1($0)
kernMissInKernel:
	b	kernSave
	 nop				/* (branch delay) */
	.end	kernMiss

/*
 * Traps and system calls from user mode: all of the user's state into the pcb, then trap() on the
 * kernel stack. k0 = Status to return to, k1 = PC to return to.
 */
	.section .text.userTrap, "ax", @progbits
	.globl	userTrap
	.ent	userTrap
userTrap:
	mfc0	$k0, Status
	mfc0	$k1, EPC
userSave:
	sw	$at, U_REGS+4*1($0)
	sw	$v0, U_REGS+4*2($0)
	sw	$v1, U_REGS+4*3($0)
	sw	$a0, U_REGS+4*4($0)
	sw	$a1, U_REGS+4*5($0)
	sw	$a2, U_REGS+4*6($0)
	sw	$a3, U_REGS+4*7($0)
	move	$a0, $k0		/* arguments of trap() */
	mfc0	$a1, Cause
	mfc0	$a2, BadVAddr
	move	$a3, $k1
	sw	$t0, U_REGS+4*8($0)
	mflo	$t0
	sw	$t1, U_REGS+4*9($0)
	mfhi	$t1
	sw	$t2, U_REGS+4*10($0)
	sw	$t3, U_REGS+4*11($0)
	sw	$t4, U_REGS+4*12($0)
	sw	$t5, U_REGS+4*13($0)
	sw	$t6, U_REGS+4*14($0)
	sw	$t7, U_REGS+4*15($0)
	sw	$s0, U_REGS+4*16($0)
	sw	$s1, U_REGS+4*17($0)
	sw	$s2, U_REGS+4*18($0)
	sw	$s3, U_REGS+4*19($0)
	sw	$s4, U_REGS+4*20($0)
	sw	$s5, U_REGS+4*21($0)
	sw	$s6, U_REGS+4*22($0)
	sw	$s7, U_REGS+4*23($0)
	sw	$t8, U_REGS+4*24($0)
	sw	$t9, U_REGS+4*25($0)
	sw	$gp, U_REGS+4*28($0)
	sw	$sp, U_REGS+4*29($0)
	sw	$fp, U_REGS+4*30($0)
	sw	$ra, U_REGS+4*31($0)
	sw	$t0, U_LO($0)
	sw	$t1, U_HI($0)
	sw	$k0, U_SR($0)
	sw	$k1, U_PC($0)
	li	$t0, ~SR_CU1		/* the kernel uses no floating point */
	and	$t0, $t0, $k0
	mtc0	$t0, Status
	li	$sp, KSTACK
	jal	trap
	 nop				/* (branch delay) */
	b	userReturn
	 nop				/* (branch delay) */
	.end	userTrap

/*
 * Back to user mode with everything from the pcb, after a last look for work that an interrupt left
 * behind.
 */
	.section .text.userReturn, "ax", @progbits
	.globl	userReturn
	.ent	userReturn
userReturn:
	lw	$t0, U_SR($0)
	lui	$v0, %hi(astpending)
	mtc0	$t0, Status		/* interrupts are off from here on: only now k0 and k1 are ours */
	lw	$v0, %lo(astpending)($v0)
	lw	$t0, U_LO($0)
	bnez	$v0, userAst
	 lw	$t1, U_HI($0)
	mtlo	$t0
	mthi	$t1
	lw	$at, U_REGS+4*1($0)
	lw	$v0, U_REGS+4*2($0)
	lw	$v1, U_REGS+4*3($0)
	lw	$a0, U_REGS+4*4($0)
	lw	$a1, U_REGS+4*5($0)
	lw	$a2, U_REGS+4*6($0)
	lw	$a3, U_REGS+4*7($0)
	lw	$t0, U_REGS+4*8($0)
	lw	$t1, U_REGS+4*9($0)
	lw	$t2, U_REGS+4*10($0)
	lw	$t3, U_REGS+4*11($0)
	lw	$t4, U_REGS+4*12($0)
	lw	$t5, U_REGS+4*13($0)
	lw	$t6, U_REGS+4*14($0)
	lw	$t7, U_REGS+4*15($0)
	lw	$s0, U_REGS+4*16($0)
	lw	$s1, U_REGS+4*17($0)
	lw	$s2, U_REGS+4*18($0)
	lw	$s3, U_REGS+4*19($0)
	lw	$s4, U_REGS+4*20($0)
	lw	$s5, U_REGS+4*21($0)
	lw	$s6, U_REGS+4*22($0)
	lw	$s7, U_REGS+4*23($0)
	lw	$t8, U_REGS+4*24($0)
	lw	$t9, U_REGS+4*25($0)
	lw	$gp, U_REGS+4*28($0)
	lw	$sp, U_REGS+4*29($0)
	lw	$fp, U_REGS+4*30($0)
	lw	$k0, U_PC($0)
	lw	$ra, U_REGS+4*31($0)
	jr	$k0
	 rfe
	.end	userReturn

/* All of the user's state is in the pcb; an interrupt asked for signals or the scheduler. */
	.section .text.userAst, "ax", @progbits
	.ent	userAst
userAst:
	lw	$a0, U_SR($0)
	li	$a1, T_AST << CR_EXC_SHIFT
	move	$a2, $0
	lw	$a3, U_PC($0)
	li	$sp, KSTACK
	jal	trap
	 nop				/* (branch delay) */
	b	userReturn
	 nop				/* (branch delay) */
	.end	userAst

/*
 * Interrupts from user mode: what C may change goes to the pcb; s0 to s8 only if there is more to
 * do than the interrupt.
 */
	.section .text.userIntr, "ax", @progbits
	.globl	userIntr
	.ent	userIntr
userIntr:
	sw	$at, U_REGS+4*1($0)
	sw	$v0, U_REGS+4*2($0)
	sw	$v1, U_REGS+4*3($0)
	sw	$a0, U_REGS+4*4($0)
	mfc0	$a0, Status
	sw	$a1, U_REGS+4*5($0)
	mfc0	$a1, Cause
	sw	$a2, U_REGS+4*6($0)
	mfc0	$a2, EPC
	sw	$a3, U_REGS+4*7($0)
	sw	$t0, U_REGS+4*8($0)
	mflo	$t0
	sw	$t1, U_REGS+4*9($0)
	mfhi	$t1
	sw	$t2, U_REGS+4*10($0)
	sw	$t3, U_REGS+4*11($0)
	sw	$t4, U_REGS+4*12($0)
	sw	$t5, U_REGS+4*13($0)
	sw	$t6, U_REGS+4*14($0)
	sw	$t7, U_REGS+4*15($0)
	sw	$t8, U_REGS+4*24($0)
	sw	$t9, U_REGS+4*25($0)
	sw	$gp, U_REGS+4*28($0)
	sw	$sp, U_REGS+4*29($0)
	sw	$ra, U_REGS+4*31($0)
	sw	$t0, U_LO($0)
	sw	$t1, U_HI($0)
	sw	$a0, U_SR($0)
	sw	$a2, U_PC($0)
	li	$t0, ~SR_CU1
	and	$t0, $t0, $a0
	mtc0	$t0, Status
	li	$sp, KSTACK
	jal	interrupt
	 nop				/* (branch delay) */
	lw	$t0, U_SR($0)
	lui	$v0, %hi(astpending)
	mtc0	$t0, Status
	lw	$v0, %lo(astpending)($v0)
	lw	$t0, U_LO($0)
	bnez	$v0, userIntrAst
	 lw	$t1, U_HI($0)
	mtlo	$t0
	mthi	$t1
	lw	$at, U_REGS+4*1($0)
	lw	$v0, U_REGS+4*2($0)
	lw	$v1, U_REGS+4*3($0)
	lw	$a0, U_REGS+4*4($0)
	lw	$a1, U_REGS+4*5($0)
	lw	$a2, U_REGS+4*6($0)
	lw	$a3, U_REGS+4*7($0)
	lw	$t0, U_REGS+4*8($0)
	lw	$t1, U_REGS+4*9($0)
	lw	$t2, U_REGS+4*10($0)
	lw	$t3, U_REGS+4*11($0)
	lw	$t4, U_REGS+4*12($0)
	lw	$t5, U_REGS+4*13($0)
	lw	$t6, U_REGS+4*14($0)
	lw	$t7, U_REGS+4*15($0)
	lw	$t8, U_REGS+4*24($0)
	lw	$t9, U_REGS+4*25($0)
	lw	$gp, U_REGS+4*28($0)
	lw	$sp, U_REGS+4*29($0)
	lw	$k0, U_PC($0)
	lw	$ra, U_REGS+4*31($0)
	jr	$k0
	 rfe
userIntrAst:
	sw	$s0, U_REGS+4*16($0)
	sw	$s1, U_REGS+4*17($0)
	sw	$s2, U_REGS+4*18($0)
	sw	$s3, U_REGS+4*19($0)
	sw	$s4, U_REGS+4*20($0)
	sw	$s5, U_REGS+4*21($0)
	sw	$s6, U_REGS+4*22($0)
	sw	$s7, U_REGS+4*23($0)
	b	userAst
	 sw	$fp, U_REGS+4*30($0)
	.end	userIntr

/*
 * Exceptions in kernel mode: what C may change goes to the kernel stack. trap() returns the PC to
 * go on at.
 */
	.section .text.kernTrap, "ax", @progbits
	.globl	kernTrap
	.ent	kernTrap
kernTrap:
	mfc0	$k0, Status
	mfc0	$k1, EPC
kernSave:
	subu	$sp, $sp, KF_BYTES
	sw	$at, KF(0)($sp)
	sw	$v0, KF(1)($sp)
	sw	$v1, KF(2)($sp)
	sw	$a0, KF(3)($sp)
	sw	$a1, KF(4)($sp)
	sw	$a2, KF(5)($sp)
	sw	$a3, KF(6)($sp)
	move	$a0, $k0
	mfc0	$a1, Cause
	mfc0	$a2, BadVAddr
	move	$a3, $k1
	sw	$t0, KF(7)($sp)
	mflo	$t0
	sw	$t1, KF(8)($sp)
	mfhi	$t1
	sw	$t2, KF(9)($sp)
	sw	$t3, KF(10)($sp)
	sw	$t4, KF(11)($sp)
	sw	$t5, KF(12)($sp)
	sw	$t6, KF(13)($sp)
	sw	$t7, KF(14)($sp)
	sw	$t8, KF(15)($sp)
	sw	$t9, KF(16)($sp)
	sw	$ra, KF(17)($sp)
	sw	$t0, KF(18)($sp)
	sw	$t1, KF(19)($sp)
	jal	trap
	 sw	$k0, KF(20)($sp)
	b	kernReturn
	 sw	$v0, KF(21)($sp)
	.end	kernTrap

	.section .text.kernIntr, "ax", @progbits
	.globl	kernIntr
	.ent	kernIntr
kernIntr:
	subu	$sp, $sp, KF_BYTES
	sw	$at, KF(0)($sp)
	sw	$v0, KF(1)($sp)
	sw	$v1, KF(2)($sp)
	sw	$a0, KF(3)($sp)
	mfc0	$a0, Status
	sw	$a1, KF(4)($sp)
	mfc0	$a1, Cause
	sw	$a2, KF(5)($sp)
	mfc0	$a2, EPC
	sw	$a3, KF(6)($sp)
	sw	$t0, KF(7)($sp)
	mflo	$t0
	sw	$t1, KF(8)($sp)
	mfhi	$t1
	sw	$t2, KF(9)($sp)
	sw	$t3, KF(10)($sp)
	sw	$t4, KF(11)($sp)
	sw	$t5, KF(12)($sp)
	sw	$t6, KF(13)($sp)
	sw	$t7, KF(14)($sp)
	sw	$t8, KF(15)($sp)
	sw	$t9, KF(16)($sp)
	sw	$ra, KF(17)($sp)
	sw	$t0, KF(18)($sp)
	sw	$t1, KF(19)($sp)
	sw	$a0, KF(20)($sp)
	jal	interrupt
	 sw	$a2, KF(21)($sp)
	.end	kernIntr
/* Falls through: kernIntr and kernReturn share a section. */
	.ent	kernReturn
kernReturn:
	lw	$t1, KF(20)($sp)
	lw	$t0, KF(18)($sp)
	mtc0	$t1, Status		/* interrupts are off from here on */
	lw	$t1, KF(19)($sp)
	mtlo	$t0
	mthi	$t1
	lw	$at, KF(0)($sp)
	lw	$v0, KF(1)($sp)
	lw	$v1, KF(2)($sp)
	lw	$a0, KF(3)($sp)
	lw	$a1, KF(4)($sp)
	lw	$a2, KF(5)($sp)
	lw	$a3, KF(6)($sp)
	lw	$t0, KF(7)($sp)
	lw	$t1, KF(8)($sp)
	lw	$t2, KF(9)($sp)
	lw	$t3, KF(10)($sp)
	lw	$t4, KF(11)($sp)
	lw	$t5, KF(12)($sp)
	lw	$t6, KF(13)($sp)
	lw	$t7, KF(14)($sp)
	lw	$t8, KF(15)($sp)
	lw	$t9, KF(16)($sp)
	lw	$ra, KF(17)($sp)
	lw	$k0, KF(21)($sp)
	addiu	$sp, $sp, KF_BYTES
	jr	$k0
	 rfe
	.end	kernReturn

/*
 * The kernel begins. In: a0 = boot block. mipsInit() makes the first u-area and maps it; main()
 * starts the processes and returns in each new one, whose user state is then in the pcb.
 */
	.section .text.start, "ax", @progbits
	.globl	start
	.ent	start
start:
	mtc0	$0, Status
	la	$sp, bootStack + PAGE_BYTES - 24
	jal	mipsInit
	 nop				/* (branch delay) */
	li	$sp, KSTACK
	jal	main
	 nop				/* (branch delay) */
	j	userReturn
	 nop				/* (branch delay) */
	.end	start

	.section .bss.bootStack, "aw", @nobits
	.align	3
bootStack:
	.space	PAGE_BYTES
