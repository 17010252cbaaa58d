/*
 * A restartable test-and-set of three instructions and a return: the store commits, and it is the
 * last.
 */
	.set	noreorder
	.text
	.globl	test_and_set
	.ent	test_and_set
test_and_set:
	lw	$v0, 0($a0)
	li	$t0, 1
	jr	$ra
	 sw	$t0, 0($a0)
	.end	test_and_set
