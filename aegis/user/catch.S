# An exception handled in C: caller-saved registers kept around a call of the program's function,
# which says where to go on.

#include "aegis/kernel/abi.h"
#include "aegis/compiled/kernel/offsets.s"

	.set	noreorder
	.set	noat

#define C(n) %lo(area_catch + 4 * (n))($0)

#  in: a0 = where, a1 = Cause, a2 = address; these and only these saved   out: as the function says
	.section .text.pinned.catch
	.globl	upcall_catch
	.ent	upcall_catch
upcall_catch:
	sw	$sp, C(4)
	sw	$at, C(5)
	sw	$v0, C(6)
	sw	$v1, C(7)
	sw	$a3, C(8)
	sw	$t0, C(9)
	mflo	$t0
	sw	$t1, C(10)
	mfhi	$t1
	sw	$t2, C(11)
	sw	$t3, C(12)
	sw	$t4, C(13)
	sw	$t5, C(14)
	sw	$t6, C(15)
	sw	$t7, C(16)
	sw	$t8, C(17)
	sw	$t9, C(18)
	sw	$ra, C(19)
	sw	$t0, C(20)
	sw	$t1, C(21)
	lw	$t0, C(22)		# the function
	addiu	$sp, $0, %lo(catch_stack - 32)
	jalr	$t0
	 nop				# (branch delay)
	sw	$v0, C(3)
	lw	$t0, C(20)
	lw	$t1, C(21)
	mtlo	$t0
	mthi	$t1
	lw	$a0, C(0)
	lw	$a1, C(1)
	lw	$a2, C(2)
	lw	$sp, C(4)
	lw	$at, C(5)
	lw	$v0, C(6)
	lw	$v1, C(7)
	lw	$a3, C(8)
	lw	$t0, C(9)
	lw	$t1, C(10)
	lw	$t2, C(11)
	lw	$t3, C(12)
	lw	$t4, C(13)
	lw	$t5, C(14)
	lw	$t6, C(15)
	lw	$t7, C(16)
	lw	$t8, C(17)
	lw	$t9, C(18)
	j	restartable_catch
	 lw	$ra, C(19)
	.end	upcall_catch

# catch_exception(code, function): the function gets where, Cause and address, and returns where to
# go on. One function for all codes.
	.section .text.catch_exception
	.globl	catch_exception
	.ent	catch_exception
catch_exception:
	srl	$t0, $a0, 1
	xori	$t0, $t0, 1
	sw	$a1, C(22)
	bne	$t0, $0, 1f
	 li	$t0, 1
	jr	$ra			# TLBL and TLBS: upcall_miss looks first
	 sw	$t0, %lo(miss_caught)($0)
1:	move	$t9, $ra
	addiu	$a3, $a0, SET_SAVE
	lui	$a0, %hi(area_catch)
	jal	physical_of_pinned
	 addiu	$a0, $a0, %lo(area_catch)
	move	$a1, $a3
	move	$a2, $v0
	move	$a0, $0
	addiu	$sp, $sp, -8
	sw	$t9, 0($sp)
	sw	$a3, 4($sp)
	li	$v0, CALL_environment_set
	syscall
	lw	$a1, 4($sp)
	lui	$a2, %hi(upcall_catch)
	addiu	$a1, $a1, SET_HANDLER - SET_SAVE
	addiu	$a2, $a2, %lo(upcall_catch)
	move	$a0, $0
	li	$v0, CALL_environment_set
	syscall
	lw	$ra, 0($sp)
	addiu	$sp, $sp, 8
	jr	$ra
	 nop				# (branch delay)
	.end	catch_exception

	.section .bss.pinned
	.align	3
	.globl	area_catch
area_catch:
	.space	23 * 4
	.space	4
	.space	2048
	.globl	catch_stack
catch_stack:
	.space	8
