# Start, exit and output of a corpus program on the bare machine: the debug port at physical
# 0x1fbe0000 prints and halts.
	.set	noreorder
	.text
	.globl	__start
	.ent	__start
__start:
	addiu	$sp, $sp, -32
	jal	main
	 nop
	lui	$t0, 0xbfbe
	sw	$v0, 4($t0)
1:	b	1b
	 nop
	.end	__start

	.globl	put
	.ent	put
put:
	lui	$t0, 0xbfbe
	jr	$ra
	 sw	$a0, 0($t0)
	.end	put
