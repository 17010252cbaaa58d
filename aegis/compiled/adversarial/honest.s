# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/honest.c
	.text
	.file 1 "aegis/adversarial/honest.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 6
	.ent	main
main:
	.set	noreorder
$L2:
	b	$L2
	nop
	.set	reorder
	.end	main
