# Callers with registers that are used for something else: an argument that is an address of the
# library, foreign or deep stack pointers.
#include "exos/library/exos.h"
#include "aegis/kernel/abi.h"
#include "aegis/compiled/kernel/offsets.s"

	.set	noreorder
	.set	noat

# count_up(a0, word, times): adds 1 to a word so many times, and leaves a0 alone.
	.section .text.count_up
	.globl	count_up
	.ent	count_up
count_up:
	li	$t1, 0
1:	lw	$t0, 0($a1)
	addiu	$t1, $t1, 1
	addiu	$t0, $t0, 1
	bne	$t1, $a2, 1b
	 sw	$t0, 0($a1)
	jr	$ra
	 move	$v0, $t1
	.end	count_up

# lrpc_without_stack(server, argument): sp is an address of the server's upcall stack while it
# calls.
	.section .text.lrpc_without_stack
	.globl	lrpc_without_stack
	.ent	lrpc_without_stack
lrpc_without_stack:
	addiu	$sp, $sp, -32
	sw	$ra, 16($sp)
	sw	$s0, 20($sp)
	move	$s0, $sp
	jal	lrpc
	 li	$sp, 0x3100
	move	$sp, $s0
	lw	$ra, 16($sp)
	lw	$s0, 20($sp)
	jr	$ra
	 addiu	$sp, $sp, 32
	.end	lrpc_without_stack

# fork_below(bytes): forks with so much more stack.
	.section .text.fork_below
	.globl	fork_below
	.ent	fork_below
fork_below:
	addiu	$sp, $sp, -32
	sw	$ra, 16($sp)
	sw	$s0, 20($sp)
	move	$s0, $sp
	jal	fork
	 subu	$sp, $sp, $a0
	move	$sp, $s0
	lw	$ra, 16($sp)
	lw	$s0, 20($sp)
	jr	$ra
	 addiu	$sp, $sp, 32
	.end	fork_below

# strike(envid, sp, word): calls an environment with `word` in every register that a call leaves as
# it is. 0 when it was answered, -1 when it was refused, -2 when whoever was called has ended.
	.section .text.strike
	.globl	strike
	.ent	strike
strike:
	lui	$t0, %hi(strike_area)
	addiu	$t0, $t0, %lo(strike_area)
	sw	$s0, 0($t0)
	sw	$s1, 4($t0)
	sw	$s2, 8($t0)
	sw	$s3, 12($t0)
	sw	$s4, 16($t0)
	sw	$s5, 20($t0)
	sw	$s6, 24($t0)
	sw	$s7, 28($t0)
	sw	$s8, 32($t0)
	sw	$sp, 36($t0)
	sw	$ra, 40($t0)
	sw	$gp, 44($t0)
	lui	$t0, %hi(strike_lost)
	addiu	$t0, $t0, %lo(strike_lost)
	sw	$t0, %lo(slice_resume)($0)
	move	$v0, $a0
	move	$sp, $a1
	move	$at, $a2
	move	$v1, $a2
	move	$a0, $a2
	move	$a1, $a2
	move	$a3, $a2
	move	$t0, $a2
	move	$t1, $a2
	move	$t2, $a2
	move	$t3, $a2
	move	$t4, $a2
	move	$t5, $a2
	move	$t6, $a2
	move	$t7, $a2
	move	$t8, $a2
	move	$t9, $a2
	move	$s0, $a2
	move	$s1, $a2
	move	$s2, $a2
	move	$s3, $a2
	move	$s4, $a2
	move	$s5, $a2
	move	$s6, $a2
	move	$s7, $a2
	move	$s8, $a2
	move	$gp, $a2
	move	$ra, $a2
	syscall
	bltz	$v0, 1f
	 li	$t1, -1
	b	1f
	 li	$t1, 0
strike_lost:
	li	$t1, -2
1:	move	$v0, $t1
	lui	$t0, %hi(strike_area)
	addiu	$t0, $t0, %lo(strike_area)
	lw	$s0, 0($t0)
	lw	$s1, 4($t0)
	lw	$s2, 8($t0)
	lw	$s3, 12($t0)
	lw	$s4, 16($t0)
	lw	$s5, 20($t0)
	lw	$s6, 24($t0)
	lw	$s7, 28($t0)
	lw	$s8, 32($t0)
	lw	$sp, 36($t0)
	lw	$ra, 40($t0)
	lw	$gp, 44($t0)
	jr	$ra
	 nop				# (branch delay)
	.end	strike

# reply_and_start(result): answers whoever is served, and is not idle then: its slices begin at
# `former_server`.
	.section .text.reply_and_start
	.globl	reply_and_start
	.ent	reply_and_start
reply_and_start:
	lui	$t0, %hi(1f)
	addiu	$t0, $t0, %lo(1f)
	sw	$t0, %lo(slice_resume)($0)
	move	$v1, $a0
	li	$v0, CALL_reply
	syscall
1:	lui	$sp, %hi(STACK_TOP - 32)
	addiu	$sp, $sp, %lo(STACK_TOP - 32)
	jal	former_server
	 nop				# (branch delay)
	.end	reply_and_start

# reply_with(result): answers, or tries to; v0 = the refusal.
	.section .text.reply_with
	.globl	reply_with
	.ent	reply_with
reply_with:
	move	$v1, $a0
	li	$v0, CALL_reply
	syscall
	jr	$ra
	 nop				# (branch delay)
	.end	reply_with

# The end of whoever is made to execute it.
	.section .text.hijacked
	.globl	hijacked
	.ent	hijacked
hijacked:
	li	$a0, '!'
	li	$v0, CALL_console
	syscall
	li	$a0, 66
	li	$v0, CALL_leave
	syscall
	.end	hijacked

# A program that answers calls otherwise says what it does then.
	.section .text.former_server
	.weak	former_server
	.ent	former_server
former_server:
	b	hijacked
	 nop				# (branch delay)
	.end	former_server

	.section .bss.strike_area
	.align	2
strike_area:
	.space	48
