# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/work_getpid.c
	.file 1 "work_getpid.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	li	$16,24
$L2:
	jal	workBegin
	addiu	$16,$16,-1
	jal	getpid
	nop
	jal	workEnd
	nop
	bne	$16,$0,$L2
	move	$2,$0
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
