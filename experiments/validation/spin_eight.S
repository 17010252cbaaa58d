/*
 * A spin lock taken and given back: eight instructions, two of them stores to one word (Bershad,
 * Draves and Forin). A thousand turns a round.
 */
	.set	noreorder
	.data
	.align	12
lock:	.word	0
	.space	60
	.word	0

	.text
	.globl	one_round
	.ent	one_round
one_round:
	la	$a0, lock
	li	$a1, 1000
1:	lw	$t0, 0($a0)
	li	$t1, 1
	bne	$t0, $0, 1b
	 addiu	$a1, $a1, -1
	sw	$t1, 0($a0)
	sw	$0, 0($a0)
	bne	$a1, $0, 1b
	 nop				/* (branch delay) */
	jr	$ra
	 nop				/* (branch delay) */
	.end	one_round
