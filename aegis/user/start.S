# Start of a program that brings no library operating system: it takes its contexts, then runs main. All of it lies in the pinned segment,
# where nothing misses, and so do the areas in which registers are saved.

#include "aegis/abi.h"
#include "aegis/compiled/offsets.s"

	.set	noreorder
	.set	noat

# An area for saved registers: a0, a1, a2, where to go on, then the rest.
#define AREA_A0 0
#define AREA_A1 4
#define AREA_A2 8
#define AREA_PC 12
#define AREA_AT 16
#define AREA_V0 20
#define AREA_V1 24
#define AREA_A3 28
#define AREA_T0 32
#define AREA_S0 64
#define AREA_T8 96
#define AREA_GP 104
#define AREA_SP 108
#define AREA_S8 112
#define AREA_RA 116
#define AREA_LO 120
#define AREA_HI 124
#define AREA_SIZE 128

	.section .text.pinned
	.globl	__start
	.ent	__start
__start:
	lui	$sp, %hi(stack_top - 32)
	addiu	$sp, $sp, %lo(stack_top - 32)
	move	$s0, $0				# an exception code
1:	move	$a0, $0
	addiu	$a1, $s0, SET_HANDLER
	lui	$a2, %hi(upcall_fault)
	addiu	$a2, $a2, %lo(upcall_fault)
	li	$v0, CALL_environment_set
	syscall
	lui	$a0, %hi(area_fault)
	addiu	$a0, $a0, %lo(area_fault)
	bal	physical_of_pinned
	 nop					# (branch delay)
	move	$a0, $0
	addiu	$a1, $s0, SET_SAVE
	move	$a2, $v0
	li	$v0, CALL_environment_set
	syscall
	addiu	$s0, $s0, 1
	sltiu	$t0, $s0, EXCEPTIONS
	bne	$t0, $0, 1b
	 li	$s1, 2				# TLBL, then TLBS
	li	$s0, 2
2:	move	$a0, $0
	addiu	$a1, $s1, SET_HANDLER
	lui	$a2, %hi(upcall_miss)
	addiu	$a2, $a2, %lo(upcall_miss)
	li	$v0, CALL_environment_set
	syscall
	lui	$a0, %hi(area_miss)
	addiu	$a0, $a0, %lo(area_miss)
	bal	physical_of_pinned
	 nop					# (branch delay)
	move	$a0, $0
	addiu	$a1, $s1, SET_SAVE
	move	$a2, $v0
	li	$v0, CALL_environment_set
	syscall
	beq	$s1, $s0, 2b
	 addiu	$s1, $s1, 1
	lui	$a0, %hi(area_slice)
	addiu	$a0, $a0, %lo(area_slice)
	bal	physical_of_pinned
	 li	$a1, SET_INTERRUPT_SAVE
	move	$a0, $0
	move	$a2, $v0
	li	$v0, CALL_environment_set
	syscall
	lui	$s0, %hi(items)
	addiu	$s0, $s0, %lo(items)
3:	lw	$a1, 0($s0)
	lw	$a2, 4($s0)
	move	$a0, $0
	li	$v0, CALL_environment_set
	syscall
	lw	$a1, 8($s0)
	addiu	$s0, $s0, 8
	bne	$a1, $0, 3b
	 nop					# (branch delay)
	lui	$t0, %hi(main)
	addiu	$t0, $t0, %lo(main)
	jalr	$t0
	 move	$a0, $0
	move	$a0, $v0
	li	$v0, CALL_leave
	syscall
	.end	__start

	.align	2
items:
	.word	SET_WINDOW_START, window_start
	.word	SET_WINDOW_END, window_end
	.word	SET_START, upcall_start
	.word	SET_END, upcall_end
	.word	0

# in: a0 = pinned address   out: v0 = its physical address   clobbers: t0
	.globl	physical_of_pinned
	.ent	physical_of_pinned
physical_of_pinned:
	lui	$t0, PINNED_BASE >> 16
	srl	$v0, $a0, PAGE_SHIFT
	andi	$v0, $v0, PINNED_PAGES - 1
	sll	$v0, $v0, 2
	addu	$v0, $v0, $t0
	lw	$v0, I_PINNED($v0)
	andi	$t0, $a0, PAGE_SIZE - 1
	srl	$v0, $v0, PAGE_SHIFT
	sll	$v0, $v0, PAGE_SHIFT
	jr	$ra
	 or	$v0, $v0, $t0
	.end	physical_of_pinned

# A miss: the mapping that the program was started with is inserted.  in: a0 = where to go on, a1 = Cause, a2 = address
	.globl	upcall_miss
	.ent	upcall_miss
upcall_miss:
	lui	$a1, %hi(area_miss)
	addiu	$a1, $a1, %lo(area_miss)
	sw	$a0, AREA_PC($a1)
	sw	$a3, AREA_A3($a1)
	sw	$v0, AREA_V0($a1)
	sw	$t0, AREA_T0($a1)
	lui	$a0, PINNED_BASE >> 16
	lw	$a3, I_MAPPINGS($a0)
	srl	$a2, $a2, PAGE_SHIFT
	sll	$a2, $a2, PAGE_SHIFT
	addiu	$t0, $a0, I_MAP
	sll	$a3, $a3, 3
	addu	$a3, $a3, $t0			# end of the map
1:	beq	$t0, $a3, 4f
	 lw	$v0, 0($t0)
	addiu	$t0, $t0, 8
	bne	$v0, $a2, 1b
	 lw	$a1, -4($t0)
	move	$v0, $a0
	move	$a0, $a2
	andi	$t0, $a1, ENTRY_WRITABLE
	bne	$t0, $0, 2f
	 lw	$a2, I_WRITE($v0)
	lw	$a2, I_READ($v0)
	b	3f
	 lw	$a3, I_READ + 4($v0)
2:	lw	$a3, I_WRITE + 4($v0)
3:	li	$v0, CALL_tlb_write
	syscall
	lui	$a2, %hi(area_miss)
	addiu	$a2, $a2, %lo(area_miss)
	lw	$v0, AREA_V0($a2)
	lw	$t0, AREA_T0($a2)
	lw	$a3, AREA_A3($a2)
	lw	$a0, AREA_A0($a2)
	b	window_start
	 lw	$a1, AREA_A1($a2)
4:	lui	$a2, %hi(area_miss)
	addiu	$a2, $a2, %lo(area_miss)
	lw	$a0, AREA_PC($a2)
	li	$a1, 8				# TLBL
	b	upcall_fault
	 move	$a2, $v0
	.end	upcall_miss

# The way back from every upcall: a2 = area, all but a2 restored. An interrupt in here begins it again: k1 is nobody's for longer.
	.align	4
	.globl	window_start
	.globl	window_end
window_start:
	lw	$k1, AREA_PC($a2)
	nop					# (load delay)
	jr	$k1
	 lw	$a2, AREA_A2($a2)
window_end:

# Any other exception.  in: a0 = where, a1 = Cause, a2 = address
	.globl	upcall_fault
	.ent	upcall_fault
upcall_fault:
	lui	$sp, %hi(stack_top - 32)
	lui	$t0, %hi(unhandled)
	addiu	$t0, $t0, %lo(unhandled)
	jr	$t0
	 addiu	$sp, $sp, %lo(stack_top - 32)
	.end	upcall_fault

# Start of a slice: everything as it was.
	.globl	upcall_start
	.ent	upcall_start
upcall_start:
	lui	$a2, %hi(resume)
	lw	$a2, %lo(resume)($a2)
	nop					# (load delay)
	lw	$t1, AREA_LO($a2)
	lw	$t0, AREA_HI($a2)
	mtlo	$t1
	mthi	$t0
	lw	$a0, AREA_A0($a2)
	lw	$a1, AREA_A1($a2)
	lw	$at, AREA_AT($a2)
	lw	$v0, AREA_V0($a2)
	lw	$v1, AREA_V1($a2)
	lw	$a3, AREA_A3($a2)
	lw	$t0, AREA_T0($a2)
	lw	$t1, AREA_T0 + 4($a2)
	lw	$t2, AREA_T0 + 8($a2)
	lw	$t3, AREA_T0 + 12($a2)
	lw	$t4, AREA_T0 + 16($a2)
	lw	$t5, AREA_T0 + 20($a2)
	lw	$t6, AREA_T0 + 24($a2)
	lw	$t7, AREA_T0 + 28($a2)
	lw	$s0, AREA_S0($a2)
	lw	$s1, AREA_S0 + 4($a2)
	lw	$s2, AREA_S0 + 8($a2)
	lw	$s3, AREA_S0 + 12($a2)
	lw	$s4, AREA_S0 + 16($a2)
	lw	$s5, AREA_S0 + 20($a2)
	lw	$s6, AREA_S0 + 24($a2)
	lw	$s7, AREA_S0 + 28($a2)
	lw	$t8, AREA_T8($a2)
	lw	$t9, AREA_T8 + 4($a2)
	lw	$gp, AREA_GP($a2)
	lw	$sp, AREA_SP($a2)
	lw	$s8, AREA_S8($a2)
	b	window_start
	 lw	$ra, AREA_RA($a2)
upcall_started:
	.end	upcall_start

# End of a slice: everything is saved and the processor handed over, unless what was interrupted was about to use or to give away a saved
# context, which then is the one to go on from.  in: a0 = where to go on; a0 and a1 are saved
	.globl	upcall_end
	.ent	upcall_end
upcall_end:
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
	 lui	$a1, %hi(window_start)
	addiu	$a1, $a1, %lo(window_start)
	bne	$a1, $a0, 2f
	 lui	$a1, %hi(area_slice)
	addiu	$a1, $a1, %lo(area_slice)
	beq	$a1, $a2, 3f
	 addiu	$a1, $a1, AREA_SIZE		# area_yield
	beq	$a1, $a2, 3f
	 nop					# (branch delay)
2:	lui	$a1, %hi(area_slice)
	addiu	$a1, $a1, %lo(area_slice)
	sw	$a0, AREA_PC($a1)
	sw	$a2, AREA_A2($a1)
	sw	$at, AREA_AT($a1)
	sw	$v0, AREA_V0($a1)
	sw	$v1, AREA_V1($a1)
	sw	$a3, AREA_A3($a1)
	sw	$t0, AREA_T0($a1)
	mflo	$t0
	sw	$t1, AREA_T0 + 4($a1)
	mfhi	$t1
	sw	$t2, AREA_T0 + 8($a1)
	sw	$t3, AREA_T0 + 12($a1)
	sw	$t4, AREA_T0 + 16($a1)
	sw	$t5, AREA_T0 + 20($a1)
	sw	$t6, AREA_T0 + 24($a1)
	sw	$t7, AREA_T0 + 28($a1)
	sw	$t0, AREA_LO($a1)
	sw	$t1, AREA_HI($a1)
	sw	$t8, AREA_T8($a1)
	sw	$ra, AREA_RA($a1)
	jal	keep
	 sw	$t9, AREA_T8 + 4($a1)
3:	move	$a0, $0
	li	$v0, CALL_yield
	syscall
	b	3b
	 nop					# (branch delay)
	.end	upcall_end

# Saves what a procedure call keeps, and makes the area the one to go on from.  in: a1 = area   clobbers: t0
	.ent	keep
keep:
	sw	$s0, AREA_S0($a1)
	sw	$s1, AREA_S0 + 4($a1)
	sw	$s2, AREA_S0 + 8($a1)
	sw	$s3, AREA_S0 + 12($a1)
	sw	$s4, AREA_S0 + 16($a1)
	sw	$s5, AREA_S0 + 20($a1)
	sw	$s6, AREA_S0 + 24($a1)
	sw	$s7, AREA_S0 + 28($a1)
	sw	$gp, AREA_GP($a1)
	sw	$sp, AREA_SP($a1)
	sw	$s8, AREA_S8($a1)
	lui	$t0, %hi(resume)
	jr	$ra
	 sw	$a1, %lo(resume)($t0)
	.end	keep

# yield_to(name): gives the rest of the slice away; comes back at the start of a later one.
	.globl	yield_to
	.ent	yield_to
yield_to:
	lui	$a1, %hi(area_yield)
	addiu	$a1, $a1, %lo(area_yield)
	sw	$ra, AREA_PC($a1)
	sw	$ra, AREA_RA($a1)
	jal	keep
	 sw	$0, AREA_V0($a1)
yield_armed:
	li	$v0, CALL_yield
	syscall
	lw	$ra, AREA_RA($a1)		# refused, or there is nobody else
	nop					# (load delay)
	jr	$ra
	 nop					# (branch delay)
	.end	yield_to

	.section .bss.pinned
	.align	12
	.globl	area_fault
	.globl	area_miss
	.globl	area_slice
	.globl	resume
area_fault:
	.space	AREA_SIZE
area_miss:
	.space	AREA_SIZE
area_slice:
	.space	AREA_SIZE
area_yield:
	.space	AREA_SIZE
resume:
	.space	4

	.section .bss.stack
	.align	3
	.space	16384
	.globl	stack_top
stack_top:
	.space	8
