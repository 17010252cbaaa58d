# mipsel-linux-gnu-gcc 12.2.0 from exos/adversarial/honest.c
	.text
	.file 1 "exos/adversarial/honest.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	.loc 1 6
	li	$3,-2147418112
	addiu	$3,$3,512
$L2:
	.file 2 "./exos/adversarial/strike.h"
	.loc 2 28
	lw	$2,29312($0)
	nop
	.loc 1 6
	beq	$2,$3,$L2
	move	$2,$0
	.loc 1 9
	jr	$31
	nop
	.set	reorder
	.end	main
