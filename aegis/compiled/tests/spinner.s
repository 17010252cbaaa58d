# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/spinner.c
	.file 1 "spinner.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	li	$5,393216
	move	$3,$0
	li	$2,1
	addiu	$5,$5,6784
$L2:
	sll	$4,$2,2
	addu	$2,$4,$2
	addu	$2,$2,$3
	addiu	$3,$3,1
	bne	$3,$5,$L2
	nop
	li	$3,-1221197824
	addiu	$3,$3,21311
	addu	$2,$2,$3
	jr	$31
	sltu	$2,$0,$2
	.set	reorder
	.end	main
