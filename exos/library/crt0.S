# Start of a program: its library takes what Aegis left at BOOT_INFO_AT, then main runs.

#include "exos/library/exos.h"
#include "aegis/kernel/abi.h"

	.set	noreorder
	.set	noat

	.section .text.start
	.globl	__start
	.ent	__start
__start:
	li	$sp, UPCALL_STACK_TOP - 16
	jal	library_start
	 nop				# (branch delay)
	lui	$sp, %hi(STACK_TOP - 32)
	addiu	$sp, $sp, %lo(STACK_TOP - 32)
	lui	$t0, %hi(main)
	addiu	$t0, $t0, %lo(main)
	jalr	$t0
	 nop				# (branch delay)
	lui	$t0, %hi(exit)
	addiu	$t0, $t0, %lo(exit)
	jr	$t0
	 move	$a0, $v0
	.end	__start

	.section .bss.upcall_stack
	.align	12
	.space	UPCALL_STACK_TOP - UPCALL_STACK

# The end of a program's memory, placed behind everything else: where its heap begins.
	.section .bss.exos_end
	.align	3
	.globl	exos_end
exos_end:
	.space	8
