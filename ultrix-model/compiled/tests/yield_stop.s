# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/yield_stop.c
	.file 1 "yield_stop.c"
	.text
	.align	2
	.ent	yieldTo
yieldTo:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	move	$16,$5
	sw	$31,20($sp)
	jal	kill
	li	$5,19
	move	$4,$16
	jal	kill
	li	$5,17
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	yieldTo
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	jal	getpid
	sw	$18,24($sp)
	move	$7,$0
	li	$6,4096
	move	$5,$0
	li	$4,3
	jal	shmsys
	move	$16,$2
	move	$5,$2
	move	$7,$0
	move	$6,$0
	jal	shmsys
	move	$4,$0
	lui	$17,%hi(turn)
	jal	fork
	sw	$2,%lo(turn)($17)
	beq	$2,$0,$L10
	move	$18,$2
$L5:
	jal	workBegin
	nop
	lw	$6,%lo(turn)($17)
	move	$5,$16
	lw	$3,0($6)
	move	$4,$18
	addiu	$3,$3,1
	sw	$3,0($6)
	jal	yieldTo
	nop
	jal	workEnd
	nop
	b	$L5
	nop
$L10:
	jal	getpid
	nop
	move	$18,$2
$L6:
	lw	$6,%lo(turn)($17)
	move	$5,$18
	lw	$3,0($6)
	move	$4,$16
	addiu	$3,$3,1
	sw	$3,0($6)
	jal	yieldTo
	nop
	b	$L6
	nop
	.set	reorder
	.end	main
	.section	.bss.turn,"aw"
	.align	2
turn:
	.space	4
