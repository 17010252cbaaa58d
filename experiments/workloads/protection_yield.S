# The price of protection: two yields to named environments, there and back.

#include "aegis/kernel/abi.h"
#include "aegis/compiled/kernel/offsets.s"

	.macro	ENTER
	lw	$a0, %lo(entries_other)($0)
	li	$v0, CALL_yield
	syscall
	.endm

#include "experiments/workloads/protection_entries.h"

# The other environment's start of slice: back, until the last one.
	.section .text.pinned.entries_served
	.globl	entries_served
	.ent	entries_served
entries_served:
	bltz	$t0, 1f
	 nop				# (branch delay)
	ENTER
1:	move	$a0, $0
	li	$v0, CALL_leave
	syscall
	.end	entries_served

# The other environment until it is entered, and when it is the last.
	.section .text.entries_idle
	.globl	entries_idle
	.ent	entries_idle
entries_idle:
	move	$a0, $0
	li	$v0, CALL_yield
	syscall
	move	$a0, $0
	li	$v0, CALL_leave
	syscall
	.end	entries_idle

	.section .rodata
	.align	2
	.globl	entered_at
entered_at:
	.word	SET_START
