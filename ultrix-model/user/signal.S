/*
 * sigvec with the trampoline that Ultrix asks of its callers, and the trampoline: the kernel enters
 * it with a0 = signal, a1 = code, a2 = &sigcontext, a3 = handler, and has filled only what it alone
 * knows. It stores the registers that the interrupted code needs back, calls the handler with
 * (signal, code, context), and returns through the kernel. Facts: glibc's Ultrix support,
 * sigtramp.c, __handler.S.
 */
#include "ultrix-model/kernel/signal.h"

#define SYSCALL(number, words, name, function, result, arguments)
#define SYSCALL_OWN(number, words, name, function, result, arguments) .equ SYS_##name, number
#define SYSCALL_BARE(number, words, function) .equ SYS_##function, number
#include "ultrix-model/kernel/syscalls.h"

#define REG(n) SC_REGS + 4 * (n)

	.set	noreorder
	.set	noat

/* int sigvec(int signal, struct sigvec *new, struct sigvec *old) */
	.section .text.sigvec, "ax", @progbits
	.globl	sigvec
	.ent	sigvec
sigvec:
	la	$a3, sigtramp
	li	$v0, SYS_sigvec
	syscall
	bnez	$a3, cerror
	 nop				/* (branch delay) */
	jr	$ra
	 nop				/* (branch delay) */
	.end	sigvec

	.section .text.sigtramp, "ax", @progbits
	.globl	sigtramp
	.ent	sigtramp
sigtramp:
	sw	$0, REG(0)($a2)
	sw	$at, REG(1)($a2)
	sw	$v1, REG(3)($a2)
	sw	$t0, REG(8)($a2)
	mflo	$t0
	sw	$t1, REG(9)($a2)
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
	sw	$k0, REG(26)($a2)
	sw	$k1, REG(27)($a2)
	sw	$gp, REG(28)($a2)
	sw	$fp, REG(30)($a2)
	sw	$ra, REG(31)($a2)
	sw	$t0, SC_MDLO($a2)
	sw	$t1, SC_MDHI($a2)
	subu	$sp, $sp, 32
	jalr	$a3
	 sw	$a2, 16($sp)
	lw	$a0, 16($sp)
	li	$v0, SYS_sigreturn		/* sigreturn */
	syscall
	break	0			/* sigreturn does not return */
	.end	sigtramp
