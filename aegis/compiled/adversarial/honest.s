# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/honest.c
	.file 1 "honest.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
$L2:
	b	$L2
	nop
	.set	reorder
	.end	main
