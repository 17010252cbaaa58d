# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/second.c
	.file 1 "second.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$3,%hi(counter)
	lw	$2,%lo(counter)($3)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(counter)($3)
	jr	$31
	nop
	.set	reorder
	.end	main
	.section	.data.counter,"aw"
	.align	2
counter:
	.word	41
