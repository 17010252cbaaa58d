# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/callee.c
	.text
	.file 1 "aegis/tests/callee.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 6
	jal	transfer_prepare
	nop
	.loc 1 7
	li	$5,200
	jal	transfer_serve
	li	$4,-2147418112
	.set	reorder
	.end	main
	.text
	.file 2 "./aegis/tests/check.h"
