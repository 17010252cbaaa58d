/* Where a program begins: main(), then exit with its result. */

	.set	noreorder

	.section .text.start, "ax", @progbits
	.globl	_start
	.ent	_start
_start:
	subu	$sp, $sp, 24
	jal	main
	 move	$fp, $0
	jal	exit
	 move	$a0, $v0
	.end	_start
