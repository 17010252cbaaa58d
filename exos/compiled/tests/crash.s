# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/crash.c
	.text
	.file 1 "exos/tests/crash.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	.loc 1 6
	li	$2,1342177280
	li	$3,1
	sw	$3,0($2)
	.loc 1 8
	jr	$31
	move	$2,$0
	.set	reorder
	.end	main
