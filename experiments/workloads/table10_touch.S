# Table 10: a store to a page. touch_at is the instruction that faults when the page is protected.
	.set	noreorder

	.section .text.touch_page
	.globl	touch_page
	.globl	touch_at
	.ent	touch_page
touch_page:
	li	$t0, 1
touch_at:
	sw	$t0, 0($a0)
	jr	$ra
	 nop				# (branch delay)
	.end	touch_page
