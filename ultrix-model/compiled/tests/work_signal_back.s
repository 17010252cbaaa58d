# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/work_signal_back.c
	.file 1 "work_signal_back.c"
	.text
	.align	2
	.ent	handler
handler:
	.set	noreorder
	lw	$2,8($6)
	addiu	$sp,$sp,-24
	addiu	$2,$2,4
	sw	$2,8($6)
	sw	$31,20($sp)
	jal	workBegin
	nop
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	handler
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	lui	$2,%hi(handler)
	addiu	$2,$2,%lo(handler)
	move	$6,$0
	addiu	$5,$sp,16
	li	$4,8
	sw	$16,32($sp)
	sw	$31,36($sp)
	sw	$2,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	jal	sigvec
	li	$16,24
$L5:
	jal	overflow
	addiu	$16,$16,-1
	jal	workEnd
	nop
	bne	$16,$0,$L5
	move	$2,$0
	lw	$31,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
