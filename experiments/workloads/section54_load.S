# Section 5.4: a load. load_at is the instruction that misses in the TLB and is tried again.
	.set	noreorder

	.section .text.load_word
	.globl	load_word
	.globl	load_at
	.ent	load_word
load_word:
load_at:
	lw	$v0, 0($a0)
	jr	$ra
	 nop				# (branch delay)
	.end	load_word
