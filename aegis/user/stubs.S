# Stubs of the kernel's calls for C: aegis_NAME for every row of calls.h.

#include "aegis/kernel/abi.h"
#include "aegis/compiled/kernel/offsets.s"

	.set	noreorder

	.macro	STUB name, number
	.section .text.aegis_\name
	.globl	aegis_\name
	.ent	aegis_\name
aegis_\name:
	li	$v0, \number
	syscall
	jr	$ra
	 nop				# (branch delay)
	.end	aegis_\name
	.endm

	.macro	STUB8 name, number	# arguments from the fifth on come on the stack
	.section .text.aegis_\name
	.globl	aegis_\name
	.ent	aegis_\name
aegis_\name:
	lw	$t0, 16($sp)
	lw	$t1, 20($sp)
	lw	$t2, 24($sp)
	lw	$t3, 28($sp)
	li	$v0, \number
	syscall
	jr	$ra
	 nop				# (branch delay)
	.end	aegis_\name
	.endm

#define FAST STUB
#define PRIMITIVE STUB
#define STACK STUB
#define STACK8 STUB8
#define MANY STUB
#define MANY8 STUB8
#define LONG STUB
#define LONG8 STUB8
#define TRANSFER(name)
#define CALL(name, path, result, arguments) path name, CALL_##name
#include "aegis/kernel/calls.h"

	.section .text.null_syscall
	.globl	null_syscall
	.ent	null_syscall
null_syscall:
	li	$v0, CALL_null
	syscall
	jr	$ra
	 nop				# (branch delay)
	.end	null_syscall

	.section .text.null_syscall_stack
	.globl	null_syscall_stack
	.ent	null_syscall_stack
null_syscall_stack:
	li	$v0, CALL_null_stack
	syscall
	jr	$ra
	 nop				# (branch delay)
	.end	null_syscall_stack
