# The price of protection: a synchronous call and its reply.

#include "aegis/kernel/abi.h"
#include "aegis/compiled/kernel/offsets.s"

	.macro	ENTER
	lw	$v0, %lo(entries_other)($0)
	syscall				# goes on at entries_served in the other environment
	.endm

#include "experiments/workloads/protection_entries.h"

	.section .text.entries_served
	.globl	entries_served
	.ent	entries_served
entries_served:
	li	$v0, CALL_reply
	syscall				# goes on behind the call
	.end	entries_served

# The other environment until it is entered, and when it is the last.
	.section .text.entries_idle
	.globl	entries_idle
	.ent	entries_idle
entries_idle:
	move	$a0, $0
	li	$v0, CALL_wait
	syscall
	move	$a0, $0
	li	$v0, CALL_leave
	syscall
	.end	entries_idle

	.section .rodata
	.align	2
	.globl	entered_at
entered_at:
	.word	SET_SYNCHRONOUS
