# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/callee.c
	.file 1 "callee.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	transfer_prepare
	nop
	li	$5,200
	jal	transfer_serve
	li	$4,-2147418112
	.set	reorder
	.end	main
