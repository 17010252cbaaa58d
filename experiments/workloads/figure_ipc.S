# Transfers between two threads of the kernel for IPC, as Table 6's between environments: a2 =
# transfers left, a3 = the server's uid; t0, which the message holds, is counted on by the server.

#include "experiments/ipc_kernel/ipc.h"

	.set	noreorder

# transfers(unused, server, iterations): returns the counter.
	.section .text.transfers
	.globl	transfers
	.globl	reply
	.ent	transfers
transfers:
	move	$a3, $a1
	move	$t0, $0
	li	$v0, CALL_IPC
1:	move	$a0, $a3
	move	$a1, $a3
	syscall				# goes on at `serve` in the server
reply:					# the server's reply arrives here
	addiu	$a2, $a2, -1
	bne	$a2, $0, 1b
	 nop				# (branch delay)
	jr	$ra
	 move	$v0, $t0
	.end	transfers

# The server, which never ends: a0 = NOBODY at first, then whom it answers.
	.section .text.serve_all
	.globl	serve_all
	.globl	serve
	.ent	serve_all
serve_all:
	li	$v0, CALL_IPC
1:	li	$a1, ANY
	syscall
serve:
	b	1b
	 addiu	$t0, $t0, 1
	.end	serve_all
