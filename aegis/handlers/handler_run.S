# Runs an installed handler: what its code needs is put in place; s6 to s8, which it uses, are given
# back.
#  in: a0 = code, a1 = message, a2 = bytes, a3 = data segment, fifth = transmit buffer   out: v0

#include "aegis/handlers/handler.h"

	.set	noreorder
	.set	noat

	.section .text.handler_run
	.globl	handler_run
	.ent	handler_run
handler_run:
	lw	$t0, 16($sp)
	addiu	$sp, $sp, -32
	sw	$s6, 16($sp)
	sw	$s7, 20($sp)
	sw	$s8, 24($sp)
	sw	$ra, 28($sp)
	move	$t9, $a0
	move	$a0, $a1
	move	$a1, $a2
	move	$a2, $a3
	move	$s7, $a3
	move	$a3, $t0
	jalr	$t9
	 li	$s8, HANDLER_STEPS - 2 * HANDLER_CODE	# but for a loop's last turn and the way to the end
	.globl	handler_done
handler_done:
	lw	$s6, 16($sp)
	lw	$s7, 20($sp)
	lw	$s8, 24($sp)
	lw	$ra, 28($sp)
	nop				# (load delay)
	jr	$ra
	 addiu	$sp, $sp, 32
	.end	handler_run
