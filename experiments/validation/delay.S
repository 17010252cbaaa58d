/* Linux' delay loop: two instructions a turn. A thousand turns a round. */
	.set	noreorder
	.text
	.globl	one_round
	.ent	one_round
one_round:
	li	$a0, 1000
1:	bgtz	$a0, 1b
	 addiu	$a0, $a0, -1
	jr	$ra
	 nop				/* (branch delay) */
	.end	one_round
