# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/work_yield_pause.c
	.file 1 "work_yield_pause.c"
	.text
	.align	2
	.ent	handler
handler:
	.set	noreorder
	lui	$3,%hi(received)
	lw	$2,%lo(received)($3)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(received)($3)
	jr	$31
	nop
	.set	reorder
	.end	handler
	.align	2
	.ent	yieldTo
yieldTo:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	kill
	li	$5,30
	jal	sigpause
	move	$4,$0
	lw	$31,20($sp)
	nop
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
	lui	$2,%hi(handler)
	addiu	$sp,$sp,-56
	addiu	$2,$2,%lo(handler)
	sw	$31,52($sp)
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	sw	$16,36($sp)
	sw	$2,16($sp)
	sw	$0,20($sp)
	jal	getpid
	sw	$0,24($sp)
	move	$7,$0
	li	$6,4096
	move	$5,$0
	li	$4,3
	jal	shmsys
	move	$19,$2
	move	$5,$2
	move	$7,$0
	move	$6,$0
	jal	shmsys
	move	$4,$0
	lui	$18,%hi(turn)
	move	$6,$0
	addiu	$5,$sp,16
	li	$4,30
	jal	sigvec
	sw	$2,%lo(turn)($18)
	jal	sigblock
	li	$4,536870912
	jal	fork
	nop
	beq	$2,$0,$L15
	move	$17,$2
	li	$16,24
$L6:
	jal	workBegin
	nop
	lw	$5,%lo(turn)($18)
	move	$4,$17
	lw	$3,0($5)
	addiu	$16,$16,-1
	addiu	$3,$3,1
	sw	$3,0($5)
	jal	yieldTo
	nop
	jal	workEnd
	nop
	bne	$16,$0,$L6
	li	$3,48
	lw	$2,%lo(turn)($18)
	nop
	lw	$4,0($2)
	nop
	bne	$4,$3,$L16
	li	$3,-1
	move	$4,$17
	sw	$3,0($2)
	jal	kill
	li	$5,30
	lw	$31,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,56
$L15:
	jal	sigpause
	move	$4,$0
	b	$L8
	li	$16,-1
$L7:
	lw	$3,0($2)
	move	$4,$19
	addiu	$3,$3,1
	sw	$3,0($2)
	jal	yieldTo
	nop
$L8:
	lw	$2,%lo(turn)($18)
	nop
	lw	$3,0($2)
	nop
	bne	$3,$16,$L7
	nop
	jal	exit
	move	$4,$0
$L16:
	jal	fail
	li	$4,44
	.set	reorder
	.end	main
	.section	.bss.received,"aw"
	.align	2
received:
	.space	4
	.section	.bss.turn,"aw"
	.align	2
turn:
	.space	4
