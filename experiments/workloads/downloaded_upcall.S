# Downloaded code or a fast upcall: where the exception for frames comes. The program that it
# interrupts keeps nothing and begins anew; questions that come while others are answered are found
# by whoever answers.  in: a0 = where, itself and a1, a2 saved

	.set	noreorder
	.set	noat

#define C(n) %lo(area_catch + 4 * (n))($0)

	.section .text.pinned.question
	.globl	upcall_question
	.ent	upcall_question
upcall_question:
	lw	$a1, %lo(question_inside)($0)
	nop				# (load delay)
	bne	$a1, $0, 1f
	 li	$a1, 1
	sw	$a1, %lo(question_inside)($0)
	lui	$sp, %hi(question_stack)
	addiu	$sp, $sp, %lo(question_stack)
	lui	$t9, %hi(questions_answer)
	addiu	$t9, $t9, %lo(questions_answer)
	jalr	$t9
	 nop				# (branch delay)
	lui	$t9, %hi(compute)
	addiu	$t9, $t9, %lo(compute)
	jr	$t9
	 sw	$0, %lo(question_inside)($0)
1:	sw	$a0, C(3)
	lw	$a0, C(0)
	lw	$a1, C(1)
	j	restartable_catch
	 lw	$a2, C(2)
	.end	upcall_question

	.section .bss.pinned
	.align	2
	.globl	question_inside
question_inside:
	.space	4

	.section .bss.question
	.align	3
	.space	2048
question_stack:
	.space	32
