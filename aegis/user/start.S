# Start of an application, and the stubs of the kernel's calls.

#include "aegis/abi.h"
#include "aegis/compiled/offsets.s"

	.set	noreorder

	.section .text.__start
	.globl	__start
	.ent	__start
__start:
	jal	main
	 nop				# (branch delay)
	move	$a0, $v0
	li	$v0, CALL_LEAVE
	syscall
	.end	__start

	.macro	STUB name, number
	.section .text.\name
	.globl	\name
	.ent	\name
\name:
	li	$v0, \number
	syscall
	jr	$ra
	 nop				# (branch delay)
	.end	\name
	.endm

	STUB	null_syscall, CALL_NULL
	STUB	null_syscall_stack, CALL_NULL_STACK
	STUB	aegis_self, CALL_SELF
	STUB	aegis_console, CALL_CONSOLE
	STUB	aegis_leave, CALL_LEAVE
