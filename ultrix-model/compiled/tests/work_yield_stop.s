# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/work_yield_stop.c
	.file 1 "work_yield_stop.c"
	.text
	.align	2
	.ent	note
note:
	.set	noreorder
	jr	$31
	nop
	.set	reorder
	.end	note
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
	.align	2
	.ent	rest
rest:
	.set	noreorder
	addiu	$sp,$sp,-56
	li	$2,2
	sw	$2,24($sp)
	li	$2,196608
	addiu	$2,$2,3392
	sw	$2,28($sp)
	lui	$2,%hi(note)
	addiu	$5,$sp,32
	move	$6,$0
	li	$4,14
	addiu	$2,$2,%lo(note)
	sw	$31,52($sp)
	sw	$2,32($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,36($sp)
	jal	sigvec
	sw	$0,40($sp)
	jal	sigblock
	li	$4,8192
	addiu	$5,$sp,16
	move	$4,$0
	jal	setitimer
	move	$6,$0
	jal	sigpause
	move	$4,$0
	lw	$31,52($sp)
	nop
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	rest
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$19,32($sp)
	jal	getpid
	sw	$18,28($sp)
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
	bne	$2,$0,$L8
	move	$19,$2
	jal	getpid
	nop
	jal	getpid
	move	$18,$2
	move	$4,$2
	jal	kill
	li	$5,17
$L9:
	lw	$6,%lo(turn)($17)
	move	$5,$18
	lw	$3,0($6)
	move	$4,$16
	addiu	$3,$3,1
	sw	$3,0($6)
	jal	yieldTo
	nop
	b	$L9
	nop
$L8:
	jal	rest
	li	$18,12
$L10:
	jal	workBegin
	nop
	lw	$6,%lo(turn)($17)
	move	$5,$16
	lw	$3,0($6)
	move	$4,$19
	addiu	$3,$3,1
	sw	$3,0($6)
	jal	yieldTo
	addiu	$18,$18,-1
	jal	workEnd
	nop
	bne	$18,$0,$L10
	li	$2,24
	lw	$3,%lo(turn)($17)
	nop
	lw	$3,0($3)
	nop
	bne	$3,$2,$L14
	move	$4,$19
	jal	kill
	li	$5,9
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
$L14:
	jal	fail
	li	$4,51
	.set	reorder
	.end	main
	.section	.bss.turn,"aw"
	.align	2
turn:
	.space	4
