# Local remote procedure calls on Aegis' protected control transfer: registers are the message. The
# sequences that call, and the entry of a server, stand with the restartable sequences of start.S,
# for they run on another's stack pointer. Paper: 5.5, 6.1, 7.1.

#include "exos/library/exos.h"
#include "aegis/kernel/abi.h"
#include "aegis/compiled/kernel/offsets.s"

	.set	noreorder
	.set	noat

#define K(n) %lo(lrpc_area + 4 * (n))($0)

# lrpc(server, argument): what a procedure keeps is kept here.
	.section .text.lrpc
	.globl	lrpc
	.globl	tlrpc
	.globl	lrpc_back
	.globl	tlrpc_back
	.ent	lrpc
lrpc:
	sw	$s0, K(0)
	sw	$s1, K(1)
	sw	$s2, K(2)
	sw	$s3, K(3)
	sw	$s4, K(4)
	sw	$s5, K(5)
	sw	$s6, K(6)
	sw	$s7, K(7)
	sw	$s8, K(8)
	sw	$gp, K(9)
	sw	$sp, %lo(lrpc_sp)($0)
	sw	$ra, K(10)
	lui	$v0, ENVID_TRANSFER >> 16
	or	$v0, $v0, $a0
	j	lrpc_call
	 move	$a0, $a1
lrpc_back:				# v1 = result
	lw	$ra, K(10)
	lw	$s0, K(0)
	lw	$s1, K(1)
	lw	$s2, K(2)
	lw	$s3, K(3)
	lw	$s4, K(4)
	lw	$s5, K(5)
	lw	$s6, K(6)
	lw	$s7, K(7)
	lw	$s8, K(8)
	lw	$gp, K(9)
	jr	$ra
	 move	$v0, $v1

# tlrpc(server, argument): the server keeps it.
tlrpc:
	addiu	$sp, $sp, -8
	sw	$ra, 4($sp)
	sw	$sp, %lo(lrpc_sp)($0)
	lui	$v0, ENVID_TRANSFER >> 16
	or	$v0, $v0, $a0
	j	tlrpc_call
	 move	$a0, $a1
tlrpc_back:
	lw	$ra, 4($sp)
	addiu	$sp, $sp, 8
	jr	$ra
	 move	$v0, $v1
	.end	lrpc

# The call was refused by the kernel, and no register but v0 has changed; or whoever was called has
# ended, and a slice of ours begins.
	.section .text.lrpc_refused
	.globl	lrpc_refused
	.globl	tlrpc_refused
	.globl	lrpc_lost
	.globl	tlrpc_lost
	.ent	tlrpc_lost
tlrpc_lost:
	li	$sp, UPCALL_STACK_TOP - 32
	lui	$a0, %hi(trusted)
	addiu	$a0, $a0, %lo(trusted)
	move	$a1, $0
	jal	die
	 move	$a2, $0
lrpc_lost:
	lw	$sp, %lo(lrpc_sp)($0)
	j	lrpc_back
	 li	$v1, -1
lrpc_refused:
	j	lrpc_back
	 li	$v1, -1
tlrpc_refused:
	j	tlrpc_back
	 li	$v1, -1
	.end	tlrpc_lost

# serve(function): from now on, calls are for it.
	.section .text.serve
	.globl	serve
	.ent	serve
serve:
	addiu	$sp, $sp, -64
	sw	$a0, %lo(serve_function)($0)
	sw	$sp, %lo(serve_sp)($0)
	.globl	serve_again
serve_again:
	lui	$t0, %hi(serve_idle)
	addiu	$t0, $t0, %lo(serve_idle)
	jr	$t0
	 sw	$t0, %lo(slice_resume)($0)
	.end	serve

	.section .rodata.trusted
trusted:
	.asciz	"a trusted server has ended"

	.section .bss.lrpc
	.align	3
	.globl	lrpc_sp
	.globl	serve_function
	.globl	serve_sp
	.globl	serve_caller_sp
lrpc_area:
	.space	48
lrpc_sp:
	.space	4
serve_function:
	.space	4
serve_sp:
	.space	4
serve_caller_sp:
	.space	4
