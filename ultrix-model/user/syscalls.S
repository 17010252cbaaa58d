/*
 * System calls as the C library of such a system makes them: the number in v0, arguments where the
 * caller put them, a3 tells of an error, whose number then goes to errno. fork, wait and pipe have
 * results of their own.
 */

	.set	noreorder

	.macro	call name, number
	.section .text.\name, "ax", @progbits
	.globl	\name
	.ent	\name
\name:
	li	$v0, \number
	syscall
	bnez	$a3, cerror
	 nop				/* (branch delay) */
	jr	$ra
	 nop				/* (branch delay) */
	.end	\name
	.endm

#define SYSCALL(number, words, name, function, result, arguments) call name, number
#define SYSCALL_OWN(number, words, name, function, result, arguments) .equ SYS_##name, number
#define SYSCALL_BARE(number, words, function)
#include "ultrix-model/kernel/syscalls.h"

/* int cerror(error in v0): errno = error; -1 */
	.section .text.cerror, "ax", @progbits
	.globl	cerror
	.ent	cerror
cerror:
	lui	$t0, %hi(errno)
	sw	$v0, %lo(errno)($t0)
	jr	$ra
	 li	$v0, -1
	.end	cerror

/* int fork(void): 0 in the child, which finds 1 in v1 */
	.section .text.fork, "ax", @progbits
	.globl	fork
	.ent	fork
fork:
	li	$v0, SYS_fork
	syscall
	bnez	$a3, cerror
	 nop				/* (branch delay) */
	beqz	$v1, 1f
	 nop				/* (branch delay) */
	move	$v0, $0
1:	jr	$ra
	 nop				/* (branch delay) */
	.end	fork

/* int wait(int *status) */
	.section .text.wait, "ax", @progbits
	.globl	wait
	.ent	wait
wait:
	li	$v0, SYS_wait
	syscall
	bnez	$a3, cerror
	 nop				/* (branch delay) */
	beqz	$a0, 1f
	 nop				/* (branch delay) */
	sw	$v1, 0($a0)
1:	jr	$ra
	 nop				/* (branch delay) */
	.end	wait

/* int pipe(int ends[2]) */
	.section .text.pipe, "ax", @progbits
	.globl	pipe
	.ent	pipe
pipe:
	li	$v0, SYS_pipe
	syscall
	bnez	$a3, cerror
	 nop				/* (branch delay) */
	sw	$v0, 0($a0)
	sw	$v1, 4($a0)
	jr	$ra
	 move	$v0, $0
	.end	pipe

	.section .bss.errno, "aw", @nobits
	.globl	errno
	.align	2
errno:
	.space	4
