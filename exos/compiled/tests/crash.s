# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/crash.c
	.file 1 "crash.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	li	$2,1342177280
	li	$3,1
	sw	$3,0($2)
	jr	$31
	move	$2,$0
	.set	reorder
	.end	main
