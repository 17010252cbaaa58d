# Table 6: protected control transfer. The client calls the server, which increments a counter and replies; everything is in registers,
# which a transfer leaves alone: a0 = the client's name, a1 = the server's, a2 = iterations left, a3 = the counter.

#include "aegis/kernel/abi.h"
#include "aegis/compiled/kernel/offsets.s"

	.set	noreorder

# transfers(own, server, iterations): returns the counter.
	.section .text.transfers
	.globl	transfers
	.globl	reply
	.ent	transfers
transfers:
	move	$a3, $0
1:	move	$v0, $a1
	syscall					# goes on at `serve` in the server
	.globl	reply
reply:					# the client's entry: the server's reply arrives here
	addiu	$a2, $a2, -1
	bne	$a2, $0, 1b
	 nop				# (branch delay)
	jr	$ra
	 move	$v0, $a3
	.end	transfers

# The server's entry.
	.section .text.serve
	.globl	serve
	.ent	serve
serve:
	move	$v0, $a0
	addiu	$a3, $a3, 1
	syscall					# goes on at `reply` in the client
	.end	serve

# quit(server): enters the server asynchronously and never comes back.
	.section .text.quit
	.globl	quit
	.ent	quit
quit:
	ori	$v0, $a0, ENVID_ASYNCHRONOUS
	syscall
	.end	quit

# The server's asynchronous entry, and where the client then finds itself at the start of its next slice: both end with success.
	.section .text.leave_now
	.globl	leave_now
	.ent	leave_now
leave_now:
	move	$a0, $0
	li	$v0, CALL_leave
	syscall
	.end	leave_now
