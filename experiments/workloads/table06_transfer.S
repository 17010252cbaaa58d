# Table 6: protected control transfer. The client calls the server, which increments a counter and
# replies; everything is in registers, which a transfer leaves alone: a1 = the server's envid, a2 =
# iterations left, a3 = the counter.

#include "aegis/kernel/abi.h"
#include "aegis/compiled/kernel/offsets.s"

	.set	noreorder

# transfers(unused, server, iterations): returns the counter.
	.section .text.transfers
	.globl	transfers
	.ent	transfers
transfers:
	move	$a3, $0
1:	move	$v0, $a1
	syscall					# goes on at `serve` in the server
	.globl	reply
reply:					# the server's reply arrives here
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
	addiu	$a3, $a3, 1
	li	$v0, CALL_reply
	syscall					# goes on at `reply` in the client
	.end	serve

# The server's start of slice: a call that is being served resumes; otherwise the server waits for
# the next.
	.section .text.serve_start
	.globl	serve_start
	.globl	serve_idle
	.ent	serve_start
serve_start:
	li	$v0, CALL_caller
	syscall
	lui	$t0, %hi(upcall_start)
	beq	$v0, $0, serve_idle
	 addiu	$t0, $t0, %lo(upcall_start)
	jr	$t0
	 nop					# (branch delay)
serve_idle:
	li	$v0, CALL_wait
	syscall
	b	serve_idle
	 nop					# (branch delay)
	.end	serve_start

# quit(server): enters the server asynchronously and never comes back.
	.section .text.quit
	.globl	quit
	.ent	quit
quit:
	ori	$v0, $a0, ENVID_ASYNCHRONOUS
	syscall
	.end	quit

# The server's asynchronous entry, and where the client then finds itself at the start of its next
# slice: both end with success.
	.section .text.leave_now
	.globl	leave_now
	.ent	leave_now
leave_now:
	move	$a0, $0
	li	$v0, CALL_leave
	syscall
	.end	leave_now
