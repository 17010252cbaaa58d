/*
 * Twenty instructions a turn, eighteen of them additions (Appel and Li). A thousand turns a round.
 */
	.set	noreorder
	.text
	.globl	one_round
	.ent	one_round
one_round:
	li	$a1, 1000
1:	addu	$t0, $t0, $t1
	addu	$t0, $t0, $t1
	addu	$t0, $t0, $t1
	addu	$t0, $t0, $t1
	addu	$t0, $t0, $t1
	addu	$t0, $t0, $t1
	addu	$t0, $t0, $t1
	addu	$t0, $t0, $t1
	addu	$t0, $t0, $t1
	addu	$t0, $t0, $t1
	addu	$t0, $t0, $t1
	addu	$t0, $t0, $t1
	addu	$t0, $t0, $t1
	addu	$t0, $t0, $t1
	addu	$t0, $t0, $t1
	addu	$t0, $t0, $t1
	addu	$t0, $t0, $t1
	addiu	$a1, $a1, -1
	bne	$a1, $0, 1b
	 addu	$t0, $t0, $t1
	jr	$ra
	 nop				/* (branch delay) */
	.end	one_round
