/*
 * Copies $a2 bytes from $a1 to $a0, a multiple of 32 and both aligned: eight words loaded, eight
 * stored, three instructions for the loop, as libraries of MIPS machines had it.
 */
	.set	noreorder
	.text
	.globl	copy_blocks
	.ent	copy_blocks
copy_blocks:
	addu	$a2, $a2, $a1
1:	lw	$t0, 0($a1)
	lw	$t1, 4($a1)
	lw	$t2, 8($a1)
	lw	$t3, 12($a1)
	lw	$t4, 16($a1)
	lw	$t5, 20($a1)
	lw	$t6, 24($a1)
	lw	$t7, 28($a1)
	addiu	$a1, $a1, 32
	sw	$t0, 0($a0)
	sw	$t1, 4($a0)
	sw	$t2, 8($a0)
	sw	$t3, 12($a0)
	sw	$t4, 16($a0)
	sw	$t5, 20($a0)
	sw	$t6, 24($a0)
	sw	$t7, 28($a0)
	bne	$a1, $a2, 1b
	 addiu	$a0, $a0, 32
	jr	$ra
	 nop				/* (branch delay) */
	.end	copy_blocks
