# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/last.c
	.file 1 "last.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	li	$17,40
	li	$16,147
$L9:
	addiu	$16,$16,-1
$L8:
	li	$5,11
	jal	check
	li	$4,1
	bne	$16,$0,$L8
	addiu	$16,$16,-1
	addiu	$17,$17,-1
	bne	$17,$0,$L9
	li	$16,147
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
