# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/second.c
	.text
	.file 1 "ultrix-model/tests/second.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 7
	.ent	main
main:
	.set	noreorder
	.loc 1 8
	lui	$3,%hi(counter)
	lw	$2,%lo(counter)($3)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(counter)($3)
	.loc 1 9
	jr	$31
	nop
	.set	reorder
	.end	main
	.section	.data.counter,"aw"
	.align	2
counter:
	.word	41
