# mipsel-linux-gnu-gcc 12.2.0 from exos/adversarial/honest.c
	.file 1 "honest.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	li	$3,-2147418112
	addiu	$3,$3,512
$L2:
	lw	$2,29312($0)
	nop
	beq	$2,$3,$L2
	move	$2,$0
	jr	$31
	nop
	.set	reorder
	.end	main
