/* A load with a label on it. */
	.set	noreorder
	.text
	.globl	load_word, loaded
	.ent	load_word
load_word:
loaded:	lw	$v0, 0($a0)
	jr	$ra
	 nop				/* (branch delay) */
	.end	load_word
