/*
 * One row of a product of matrices of 512 by 512 single-precision numbers: for every column the sum
 * over the row, by the book. Called with the row of the first matrix in $a0, the second matrix in
 * $a1 and the row of the product in $a2.
 */
	.set	noreorder
	.text
	.globl	product_of_row
	.ent	product_of_row
product_of_row:
	li	$t0, 512			/* columns to go */
1:	move	$t1, $a0			/* element of the row */
	move	$t2, $a1			/* element of the column */
	addiu	$t3, $a0, 2048			/* the row's end */
	mtc1	$0, $f0
2:	lwc1	$f2, 0($t1)
	lwc1	$f4, 0($t2)
	addiu	$t1, $t1, 4
	mul.s	$f2, $f2, $f4
	addiu	$t2, $t2, 2048
	add.s	$f0, $f0, $f2
	bne	$t1, $t3, 2b
	 nop				/* (branch delay) */
	addiu	$a1, $a1, 4
	swc1	$f0, 0($a2)
	addiu	$t0, $t0, -1
	bne	$t0, $0, 1b
	 addiu	$a2, $a2, 4
	jr	$ra
	 nop				/* (branch delay) */
	.end	product_of_row
