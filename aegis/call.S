# System calls: demultiplexing, the path without a stack, the path with one. Paper: section 5.2.

#include "kernel.h"
#include "compiled/offsets.s"

	.set	noreorder
	.set	noat

# in: v0 = number, k0 = Cause   out: k1 = where to return   A call in a branch delay slot has no place to return to and is a fault.
	.section .text.call
	.globl	call
	.ent	call
call:
	sltiu	$k1, $v0, CALLS
	beq	$k1, $0, call_bad
	 sll	$k1, $v0, 2
	bltz	$k0, fault
	 lui	$k0, %hi(handlers)
	addu	$k0, $k0, $k1
	lw	$k0, %lo(handlers)($k0)
	mfc0	$k1, $14		# EPC
	jr	$k0
	 addiu	$k1, $k1, 4
call_bad:
	mfc0	$k1, $14
	li	$v0, AEGIS_INVALID
	addiu	$k1, $k1, 4
	jr	$k1
	 rfe
	.end	call

# The null call without a stack.
	.section .text.call_null
	.globl	call_null
	.ent	call_null
call_null:
	jr	$k1
	 rfe
	.end	call_null

# Number of the calling environment.
	.section .text.call_self
	.globl	call_self
	.ent	call_self
call_self:
	lui	$v0, %hi(current)
	lw	$v0, %lo(current)($v0)
	nop				# (load delay)
	lw	$v0, E_NUMBER($v0)
	jr	$k1
	 rfe
	.end	call_self

# The path with a stack: the kernel's stack, a C function, and back. C preserves s0 to s8; the rest may change as in any call.
#  in: v0 = number, k1 = where to return   clobbers: as a procedure call
	.section .text.call_on_stack
	.globl	call_on_stack
	.ent	call_on_stack
call_on_stack:
	sll	$v0, $v0, 2
	lui	$k0, %hi(functions)
	addu	$k0, $k0, $v0
	lw	$v0, %lo(functions)($k0)
	lui	$k0, %hi(kernelStackTop - 40)
	addiu	$k0, $k0, %lo(kernelStackTop - 40)
	sw	$sp, 36($k0)
	sw	$ra, 32($k0)
	sw	$k1, 28($k0)
	sw	$gp, 24($k0)
	jalr	$v0
	 move	$sp, $k0
	lw	$k1, 28($sp)
	lw	$ra, 32($sp)
	lw	$gp, 24($sp)
	lw	$sp, 36($sp)
	jr	$k1
	 rfe
	.end	call_on_stack

	.section .rodata.handlers
	.align	2
handlers:
#define FAST(name) name
#define STACK(name) call_on_stack
#define CALL(number, name, path) .word path(name)
#include "aegis/calls.h"
#undef FAST
#undef STACK
functions:
#define FAST(name) 0
#define STACK(name) name
#include "aegis/calls.h"
#undef CALL
