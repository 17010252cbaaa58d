# Downloaded code or a fast upcall: where the exception for frames comes. What it interrupts keeps
# nothing and begins anew. Where that was the end of a slice, the processor is handed over first.
# in: a0 = where, itself and a1, a2 saved

#include "aegis/kernel/abi.h"
#include "aegis/compiled/kernel/offsets.s"

	.set	noreorder
	.set	noat

# The context of the next slice: where it goes on, and its stack pointer.
#define PC %lo(area_slice + 12)($0)
#define SP %lo(area_slice + 16 + 4 * 23)($0)

	.section .text.pinned.question
	.globl	upcall_question
	.ent	upcall_question
upcall_question:
	lui	$a1, %hi(upcall_end)
	addiu	$a1, $a1, %lo(upcall_end)
	sltu	$a1, $a0, $a1
	lui	$a2, %hi(yield_to)		# behind the end of a slice
	addiu	$a2, $a2, %lo(yield_to)
	sltu	$a2, $a0, $a2
	lui	$sp, %hi(question_stack)
	addiu	$sp, $sp, %lo(question_stack)
	lui	$t9, %hi(compute)
	bne	$a1, $0, 1f
	 addiu	$t9, $t9, %lo(compute)
	beq	$a2, $0, 1f
	 nop				# (branch delay)
	sw	$t9, PC
	sw	$sp, SP
	move	$a0, $0
	li	$v0, CALL_yield
	syscall
1:	jr	$t9
	 nop				# (branch delay)
	.end	upcall_question

	.section .bss.question
	.align	3
	.space	2048
question_stack:
	.space	32
