# exec: from one image to the next, in code that belongs to neither (exec.c).

#include "exos/library/exos.h"
#include "exos/library/exec.h"
#include "aegis/kernel/abi.h"
#include "aegis/compiled/kernel/offsets.s"

	.set	noreorder
	.set	noat

# exec_exchange(entry, capabilities, pins): the pinned segment becomes that of another image, which
# starts. Runs from a copy at HANDOFF_AT.
	.section .text.exec_exchange
	.globl	exec_exchange
	.globl	exec_on_stack
	.ent	exec_exchange
exec_exchange:
	lw	$s1, 0($a1)		# to read
	lw	$s2, 4($a1)
	lw	$s3, 8($a1)		# to write
	lw	$s4, 12($a1)
	move	$s0, $a0
	move	$s5, $a2
	li	$s6, 0
	li	$s7, PINNED_END
1:	lw	$a2, 0($s5)
	li	$t0, HANDOFF_AT
	beq	$s6, $t0, 3f		# we stay until the new image has looked at us
	 move	$a0, $0
	andi	$t0, $a2, ENTRY_WRITABLE
	move	$a3, $s1
	beq	$t0, $0, 2f
	 move	$t0, $s2
	move	$a3, $s3
	move	$t0, $s4
2:	move	$a1, $s6
	li	$v0, CALL_page_pin
	syscall
3:	addiu	$s6, $s6, PAGE_SIZE
	bne	$s6, $s7, 1b
	 addiu	$s5, $s5, 4
	jr	$s0
	 nop				# (branch delay)
	.space	HANDOFF_CODE - 27 * 4
exec_on_stack:
	li	$sp, UPCALL_STACK_TOP - 32
	jal	exec_finish
	 nop				# (branch delay)
	.end	exec_exchange
