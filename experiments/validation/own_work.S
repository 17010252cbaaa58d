/*
 * A program's own work between its calls: 64 KB of code that loads a word of each of 4096 lines of
 * 16 bytes, so that nothing of the kernel is left in either cache.
 */
	.set	noreorder
	.section .text.own_work, "ax", @progbits
	.globl	own_work
	.ent	own_work
own_work:
	.rept	4096
	lw	$t0, 0($a0)
	addiu	$a0, $a0, 16
	addu	$v0, $v0, $t0
	nop				/* a line of code is four instructions */
	.endr
	jr	$ra
	 nop				/* (branch delay) */
	.end	own_work
