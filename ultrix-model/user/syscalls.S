/*
 * System calls as the C library of such a system makes them: the number in v0, arguments where the caller put them, a3 tells of an
 * error, whose number then goes to errno. fork, wait and pipe have results of their own.
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

	call	exit, 1
	call	read, 3
	call	write, 4
	call	close, 6
	call	brk, 17
	call	getpid, 20
	call	getuid, 24
	call	kill, 37
	call	dup, 41
	call	profil, 44
	call	getgid, 47
	call	shmsys, 52
	call	ioctl, 54
	call	execve, 59
	call	getpagesize, 64
	call	mprotect, 74
	call	getpgrp, 81
	call	setpgrp, 82
	call	setitimer, 83
	call	getdtablesize, 89
	call	dup2, 90
	call	socket, 97
	call	connect, 98
	call	send, 101
	call	recv, 102
	call	bind, 104
	call	setsockopt, 105
	call	sigblock, 109
	call	sigsetmask, 110
	call	sigpause, 111
	call	sigstack, 112
	call	gettimeofday, 116
	call	getrusage, 117
	call	readv, 120
	call	writev, 121
	call	recvfrom, 125
	call	sendto, 133
	call	socketpair, 135
	call	killpg, 146
	call	getsockname, 150

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
	li	$v0, 2
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
	li	$v0, 7
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
	li	$v0, 42
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
