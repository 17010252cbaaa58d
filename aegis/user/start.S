# Start of a program that brings no library operating system: it takes its contexts, then runs main.
# Upcalls and the areas in which they save registers lie in the pinned segment, where nothing
# misses; the areas below 0x8000, where $0 reaches them and no register is needed.

#include "aegis/kernel/abi.h"
#include "aegis/compiled/kernel/offsets.s"

	.set	noreorder
	.set	noat

# An area for saved registers: a0, a1, a2 as the kernel saves them, where to go on, the rest.
#define A0(area) %lo(area)($0)
#define A1(area) %lo(area + 4)($0)
#define A2(area) %lo(area + 8)($0)
#define PC(area) %lo(area + 12)($0)
#define R(area, n) %lo(area + 16 + 4 * (n))($0)
#define AREA_SIZE 128

	.section .text.pinned
	.globl	__start
	.ent	__start
__start:
	lui	$sp, %hi(stack_top - 32)
	addiu	$sp, $sp, %lo(stack_top - 32)
	lui	$s0, %hi(items)
	addiu	$s0, $s0, %lo(items)
	li	$s1, EXCEPTIONS
1:	addiu	$s1, $s1, -1			# every exception is a fault, first of all
	addiu	$a1, $s1, SET_SAVE
	lui	$a2, %hi(area_fault)
	jal	set_area
	 addiu	$a2, $a2, %lo(area_fault)
	addiu	$a1, $s1, SET_HANDLER
	lui	$a2, %hi(upcall_fault)
	jal	set
	 addiu	$a2, $a2, %lo(upcall_fault)
	bne	$s1, $0, 1b
	 li	$a1, SET_SAVE + 2
	lui	$a2, %hi(area_miss)
	jal	set_area
	 addiu	$a2, $a2, %lo(area_miss)
	li	$a1, SET_SAVE + 3
	lui	$a2, %hi(area_miss)
	jal	set_area
	 addiu	$a2, $a2, %lo(area_miss)
	li	$a1, SET_INTERRUPT_SAVE
	lui	$a2, %hi(interrupted_a0)
	jal	set_area
	 addiu	$a2, $a2, %lo(interrupted_a0)
2:	lw	$a1, 0($s0)
	lw	$a2, 4($s0)
	jal	set
	 addiu	$s0, $s0, 8
	lw	$a1, 0($s0)
	nop					# (load delay)
	bne	$a1, $0, 2b
	 nop					# (branch delay)
	lui	$t0, %hi(main)
	addiu	$t0, $t0, %lo(main)
	jalr	$t0
	 move	$a0, $0
	move	$a0, $v0
	li	$v0, CALL_leave
	syscall
set_area:					# a1 = item, a2 = an address in the pinned segment
	move	$t8, $ra
	jal	physical_of_pinned
	 move	$a0, $a2
	move	$ra, $t8
	move	$a2, $v0
set:						# a1 = item, a2 = value
	move	$a0, $0
	li	$v0, CALL_environment_set
	syscall
	jr	$ra
	 nop					# (branch delay)
	.align	2
items:
	.word	SET_HANDLER + 2, upcall_miss	# TLBL
	.word	SET_HANDLER + 3, upcall_miss	# TLBS
	.word	SET_RESTARTABLE_START, restartable_start
	.word	SET_RESTARTABLE_END, restartable_end
	.word	SET_START, upcall_start
	.word	SET_END, upcall_end
	.word	0
	.end	__start

# in: a0 = pinned address   out: v0 = its physical address   clobbers: t0
	.globl	physical_of_pinned
	.ent	physical_of_pinned
physical_of_pinned:
	srl	$v0, $a0, PAGE_SHIFT
	sll	$v0, $v0, 2
	lw	$v0, BOOT_INFO_AT + BI_PINNED($v0)
	andi	$t0, $a0, PAGE_SIZE - 1
	srl	$v0, $v0, PAGE_SHIFT
	sll	$v0, $v0, PAGE_SHIFT
	jr	$ra
	 or	$v0, $v0, $t0
	.end	physical_of_pinned

# A miss: the mapping that the program was started with is inserted; of others the program is
# told, if it asked to be.  in: a0 = where to go on, a1 = Cause, a2 = address
	.globl	upcall_miss
	.ent	upcall_miss
upcall_miss:
	sw	$a0, PC(area_miss)
	sw	$a3, R(area_miss, 0)
	sw	$v0, R(area_miss, 1)
	sw	$t0, R(area_miss, 2)
	sw	$a1, R(area_miss, 3)
	srl	$a0, $a2, PAGE_SHIFT
	sll	$a0, $a0, PAGE_SHIFT		# the page
	lw	$a3, BOOT_INFO_AT + BI_MAPPINGS($0)
	li	$t0, BOOT_INFO_AT + BI_MAP
	sll	$a3, $a3, 3
	addu	$a3, $a3, $t0			# end of the map
1:	beq	$t0, $a3, 4f
	 lw	$v0, 0($t0)
	addiu	$t0, $t0, 8
	bne	$v0, $a0, 1b
	 nop					# (branch delay)
	lw	$a1, -4($t0)
	nop					# (load delay)
	andi	$t0, $a1, ENTRY_WRITABLE
	bne	$t0, $0, 2f
	 lw	$a2, BOOT_INFO_AT + BI_WRITE($0)
	lw	$a2, BOOT_INFO_AT + BI_READ($0)
	b	3f
	 lw	$a3, BOOT_INFO_AT + BI_READ + 4($0)
2:	lw	$a3, BOOT_INFO_AT + BI_WRITE + 4($0)
3:	li	$v0, CALL_tlb_write
	syscall
	lw	$v0, R(area_miss, 1)
	lw	$t0, R(area_miss, 2)
	lw	$a3, R(area_miss, 0)
	lw	$a0, A0(area_miss)
	lw	$a2, A2(area_miss)
	b	restartable_miss
	 lw	$a1, A1(area_miss)
4:	lw	$t0, %lo(miss_caught)($0)
	lw	$a0, PC(area_miss)
	beq	$t0, $0, upcall_fault
	 lw	$a1, R(area_miss, 3)
	lw	$v0, A0(area_miss)		# as the kernel would have saved them for upcall_catch
	lw	$t0, A1(area_miss)
	lw	$a3, A2(area_miss)
	sw	$v0, A0(area_catch)
	sw	$t0, A1(area_catch)
	sw	$a3, A2(area_catch)
	lw	$v0, R(area_miss, 1)
	lw	$t0, R(area_miss, 2)
	j	upcall_catch
	 lw	$a3, R(area_miss, 0)
	.end	upcall_miss

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
	lw	$t0, R(area_slice, 26)
	lw	$t1, R(area_slice, 27)
	mtlo	$t0
	mthi	$t1
	lw	$a0, A0(area_slice)
	lw	$a1, A1(area_slice)
	lw	$a2, A2(area_slice)
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
	b	restartable_slice
	 lw	$ra, R(area_slice, 25)

# Ways back from upcalls, 16 bytes each and aligned: an interrupt in one of them begins it again, as
# k1 is nobody's for longer.
	.align	4
	.globl	restartable_start
	.globl	restartable_catch
	.globl	restartable_end
restartable_start:
restartable_slice:
	lw	$k1, PC(area_slice)
	nop					# (load delay)
	jr	$k1
	 nop					# (branch delay)
upcall_started:
restartable_miss:
	lw	$k1, PC(area_miss)
	nop					# (load delay)
	jr	$k1
	 nop					# (branch delay)
restartable_catch:
	lw	$k1, PC(area_catch)
	nop					# (load delay)
	jr	$k1
	 nop					# (branch delay)
restartable_end:
	.end	upcall_start

# End of a slice: everything is saved and the processor handed over, unless what was interrupted was
# about to use or to give away a saved context, which then is the one to go on from.  in: a0 = where
# to go on, itself saved

	.globl	upcall_end
	.ent	upcall_end
upcall_end:
	sw	$a1, %lo(interrupted_a0 + 4)($0)
	lui	$a1, %hi(upcall_start)
	addiu	$a1, $a1, %lo(upcall_start)
	subu	$a1, $a0, $a1
	sltiu	$a1, $a1, upcall_started - upcall_start
	bne	$a1, $0, 1f
	 lui	$a1, %hi(yield_armed)
	addiu	$a1, $a1, %lo(yield_armed)
	subu	$a1, $a0, $a1
	sltiu	$a1, $a1, 8
	bne	$a1, $0, 1f
	 lw	$a1, %lo(interrupted_a0)($0)
	sw	$a0, PC(area_slice)
	lw	$a0, %lo(interrupted_a0 + 4)($0)
	sw	$a1, A0(area_slice)
	sw	$a0, A1(area_slice)
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
	move	$t2, $ra
	jal	keep
	 nop					# (branch delay)
	sw	$t2, R(area_slice, 25)
1:	move	$a0, $0
	li	$v0, CALL_yield
	syscall
	b	1b
	 nop					# (branch delay)
	.end	upcall_end

# Saves what a procedure call keeps but ra.
	.ent	keep
keep:
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
	jr	$ra
	 sw	$s8, R(area_slice, 24)
	.end	keep

# yield_to(envid): gives the rest of the slice away; comes back at the start of a later one. If the
# slice ends on the way, upcall_end saves the same registers over again: `where to go on` is written
# last.
	.globl	yield_to
	.ent	yield_to
yield_to:
	move	$v1, $ra
	jal	keep
	 move	$v0, $0
	sw	$v0, R(area_slice, 1)
	move	$ra, $v1
	sw	$ra, R(area_slice, 25)
	sw	$ra, PC(area_slice)
yield_armed:
	li	$v0, CALL_yield
	syscall
	jr	$ra				# refused, or there is nobody else
	 nop					# (branch delay)
	.end	yield_to

	.section .bss.pinned
	.align	3
	.globl	miss_caught
	.globl	area_fault
	.globl	area_miss
	.globl	area_slice
area_fault:
	.space	AREA_SIZE
area_miss:
	.space	AREA_SIZE
area_slice:
	.space	AREA_SIZE
interrupted_a0:
	.space	8
miss_caught:
	.space	4

	.section .bss.stack
	.align	3
	.space	16384
	.globl	stack_top
stack_top:
	.space	8
