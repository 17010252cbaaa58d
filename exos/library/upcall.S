# Exceptions of a program come here from Aegis, and return without it: registers that C may change
# are saved on the upcall stack, a C function decides, and they are restored. An exception in such a
# function has a frame of its own below. Paper: 5.3, 6.2.

#include "exos/library/exos.h"
#include "aegis/kernel/abi.h"
#include "aegis/compiled/kernel/offsets.s"
#include "exos/compiled/library/offsets.s"

	.set	noreorder
	.set	noat

# Where the kernel saves a0 to a2, then words of ours: a3, sp.
#define S(area, n) %lo(area + 4 * (n))($0)

# Any exception of the program.  in: a0 = where, a1 = Cause, a2 = address   out: as fault() says
	.section .text.upcall_fault
	.globl	upcall_fault
	.globl	upcall_return
	.ent	upcall_fault
upcall_fault:
	sw	$a3, S(area_fault, 3)
#  a3 = a new frame, claimed by sp before it is written to
	sw	$sp, S(area_fault, 4)
	addiu	$a3, $sp, -UPCALL_STACK
	sltiu	$a3, $a3, UPCALL_STACK_TOP - UPCALL_STACK
	bne	$a3, $0, 1f
	 addiu	$sp, $sp, -U_SIZE
	li	$sp, UPCALL_STACK_TOP - U_SIZE
1:	sltiu	$a3, $sp, UPCALL_STACK + UPCALL_MARGIN
	bne	$a3, $0, upcall_deep
	 nop				# (branch delay)
	sw	$a0, U_PC($sp)
	sw	$at, U_AT($sp)
	sw	$v0, U_V0($sp)
	sw	$v1, U_V1($sp)
	sw	$t0, U_T0($sp)
	lw	$v0, S(area_fault, 0)
	lw	$v1, S(area_fault, 1)
	sw	$t1, U_T1($sp)
	sw	$v0, U_A0($sp)
	sw	$v1, U_A1($sp)
	lw	$v0, S(area_fault, 2)
	lw	$v1, S(area_fault, 3)
	lw	$t0, S(area_fault, 4)
	sw	$v0, U_A2($sp)
	sw	$v1, U_A3($sp)
	sw	$t0, U_SP($sp)
	mflo	$v0
	mfhi	$v1
	sw	$t2, U_T2($sp)
	sw	$t3, U_T3($sp)
	sw	$t4, U_T4($sp)
	sw	$t5, U_T5($sp)
	sw	$t6, U_T6($sp)
	sw	$t7, U_T7($sp)
	sw	$t8, U_T8($sp)
	sw	$t9, U_T9($sp)
	sw	$ra, U_RA($sp)
	sw	$v0, U_LO($sp)
	sw	$v1, U_HI($sp)
	lw	$t0, %lo(own_asid)($0)
	srl	$t1, $a2, STLB_ADDRESS_SHIFT
	sll	$t2, $t0, TAG_SHIFT
	STLB_OFFSET $t1, $t1, $t2
	lui	$t2, STLB_AT >> 16
	addu	$t1, $t1, $t2		# the entry
	srl	$t2, $t0, ASID_SHIFT - 2	# times 4
	srl	$t7, $a2, PAGE_SHIFT
	j	restartable_probe
	 lw	$t6, BOOT_INFO_AT + BI_ENVID($0)
	.globl	upcall_probed
upcall_probed:				# t3, t4 = what the entry holds, t5 = whose the asid was then
	or	$t7, $t7, $t0		# EntryHi
	bne	$t3, $t7, 1f
	 move	$a3, $0
	bne	$t5, $t6, 1f
	 nop				# (branch delay)
	move	$a3, $t4
1:	move	$a0, $a1
	move	$a1, $a2
	jal	fault
	 move	$a2, $sp
upcall_return:
	lw	$t0, U_LO($sp)
	lw	$t1, U_HI($sp)
	mtlo	$t0
	mthi	$t1
	lw	$at, U_AT($sp)
	lw	$v0, U_V0($sp)
	lw	$v1, U_V1($sp)
	lw	$a0, U_A0($sp)
	lw	$a1, U_A1($sp)
	lw	$a2, U_A2($sp)
	lw	$a3, U_A3($sp)
	lw	$t0, U_T0($sp)
	lw	$t1, U_T1($sp)
	lw	$t2, U_T2($sp)
	lw	$t3, U_T3($sp)
	lw	$t4, U_T4($sp)
	lw	$t5, U_T5($sp)
	lw	$t6, U_T6($sp)
	lw	$t7, U_T7($sp)
	lw	$t8, U_T8($sp)
	lw	$t9, U_T9($sp)
	j	restartable_fault
	 lw	$ra, U_RA($sp)
upcall_deep:				# exceptions of exception handlers, without end
	lui	$a0, %hi(deep)
	addiu	$a0, $a0, %lo(deep)
	move	$a1, $0
	li	$sp, UPCALL_STACK_TOP - U_SIZE
	jal	die
	 nop				# (branch delay)
	.end	upcall_fault

# The kernel asks for pages, or has taken some: a start of slice has made the frame (slice.S). It
# may have come between any two instructions, those of upcall_fault among them, whose words are
# kept.  in: sp = the frame, a0 = code << 2 | stage, a1 = pages
	.section .text.upcall_framed
	.globl	upcall_framed
	.ent	upcall_framed
upcall_framed:
	lw	$t0, S(area_fault, 0)
	lw	$t1, S(area_fault, 1)
	lw	$t2, S(area_fault, 2)
	lw	$t3, S(area_fault, 3)
	lw	$t4, S(area_fault, 4)
	addiu	$sp, $sp, -40
	sw	$t0, 16($sp)
	sw	$t1, 20($sp)
	sw	$t2, 24($sp)
	sw	$t3, 28($sp)
	sw	$t4, 32($sp)
	jal	kernel_upcall
	 addiu	$a2, $sp, 40
	lw	$t0, 16($sp)
	lw	$t1, 20($sp)
	lw	$t2, 24($sp)
	lw	$t3, 28($sp)
	lw	$t4, 32($sp)
	sw	$t0, S(area_fault, 0)
	sw	$t1, S(area_fault, 1)
	sw	$t2, S(area_fault, 2)
	sw	$t3, S(area_fault, 3)
	sw	$t4, S(area_fault, 4)
	b	upcall_return
	 addiu	$sp, $sp, 40
	.end	upcall_framed

	.section .rodata.deep
deep:
	.asciz	"exceptions in exception handlers use up their stack"

	.section .bss.area_fault
	.align	3
	.globl	area_fault
area_fault:
	.space	24
