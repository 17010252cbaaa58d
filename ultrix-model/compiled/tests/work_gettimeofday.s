# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/work_gettimeofday.c
	.file 1 "work_gettimeofday.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,24($sp)
	sw	$31,28($sp)
	li	$16,24
$L2:
	jal	workBegin
	addiu	$16,$16,-1
	move	$5,$0
	jal	gettimeofday
	addiu	$4,$sp,16
	jal	workEnd
	nop
	bne	$16,$0,$L2
	move	$2,$0
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
