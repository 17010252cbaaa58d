# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/spinner.c
	.text
	.file 1 "aegis/tests/spinner.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 8
	.ent	main
main:
	.set	noreorder
	.loc 1 11
	li	$5,393216
	move	$3,$0
	.loc 1 9
	li	$2,1
	.loc 1 11
	addiu	$5,$5,6784
$L2:
	.loc 1 12
	sll	$4,$2,2
	addu	$2,$4,$2
	addu	$2,$2,$3
	.loc 1 11
	addiu	$3,$3,1
	bne	$3,$5,$L2
	nop
	.loc 1 13
	li	$3,-1221197824
	addiu	$3,$3,21311
	addu	$2,$2,$3
	.loc 1 14
	jr	$31
	sltu	$2,$0,$2
	.set	reorder
	.end	main
