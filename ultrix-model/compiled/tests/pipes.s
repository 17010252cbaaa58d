# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/pipes.c
	.file 1 "pipes.c"
	.text
	.align	2
	.ent	byteAt
byteAt:
	.set	noreorder
	sll	$2,$4,3
	subu	$2,$2,$4
	sra	$4,$4,8
	addu	$2,$2,$4
	sll	$2,$2,24
	jr	$31
	sra	$2,$2,24
	.set	reorder
	.end	byteAt
	.align	2
	.ent	note
note:
	.set	noreorder
	lui	$2,%hi(broken)
	sw	$4,%lo(broken)($2)
	jr	$31
	nop
	.set	reorder
	.end	note
	.align	2
	.ent	unasked
unasked:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	exit
	nop
	.set	reorder
	.end	unasked
	.align	2
	.ent	stream
stream:
	.set	noreorder
	addiu	$sp,$sp,-64
	addiu	$4,$sp,16
	sw	$31,60($sp)
	sw	$21,56($sp)
	sw	$20,52($sp)
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	jal	pipe
	sw	$16,36($sp)
	bne	$2,$0,$L25
	nop
	jal	fork
	move	$16,$2
	beq	$2,$0,$L26
	move	$18,$2
	lw	$4,20($sp)
	jal	close
	lui	$19,%hi(buffer)
	addiu	$19,$19,%lo(buffer)
$L13:
	lw	$4,16($sp)
	li	$6,777
	jal	read
	move	$5,$19
	blez	$2,$L16
	move	$21,$16
	b	$L15
	addu	$20,$2,$16
$L14:
	beq	$16,$20,$L13
	nop
$L15:
	subu	$3,$16,$21
	addu	$3,$19,$3
	lb	$17,0($3)
	jal	byteAt
	move	$4,$16
	beq	$17,$2,$L14
	addiu	$16,$16,1
	jal	fail
	li	$4,33
$L26:
	lw	$4,16($sp)
	lui	$19,%hi(buffer)
	jal	close
	addiu	$19,$19,%lo(buffer)
	move	$17,$19
	move	$16,$0
	li	$20,20000
$L9:
	jal	byteAt
	move	$4,$16
	addiu	$16,$16,1
	sb	$2,0($17)
	bne	$16,$20,$L9
	addiu	$17,$17,1
	li	$16,1
	li	$20,20000
	b	$L12
	li	$17,5003
$L11:
	addu	$16,$3,$16
	bne	$17,$0,1f
	div	$0,$16,$17
	break	7
1:
	addu	$18,$18,$2
	slt	$2,$18,20000
	mfhi	$16
	beq	$2,$0,$L27
	nop
$L12:
	subu	$6,$20,$18
	slt	$2,$16,$6
	beq	$2,$0,$L10
	nop
	move	$6,$16
$L10:
	lw	$4,20($sp)
	jal	write
	addu	$5,$19,$18
	bgtz	$2,$L11
	sll	$3,$16,1
	jal	fail
	li	$4,27
$L16:
	bne	$2,$0,$L17
	li	$2,20000
	bne	$16,$2,$L17
	nop
	jal	wait
	addiu	$4,$sp,24
	bne	$2,$18,$L19
	nop
	lw	$2,24($sp)
	nop
	bne	$2,$0,$L19
	nop
	lw	$4,16($sp)
	jal	close
	nop
	lw	$31,60($sp)
	lw	$21,56($sp)
	lw	$20,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,64
$L27:
	jal	exit
	move	$4,$0
$L25:
	jal	fail
	li	$4,20
$L17:
	jal	fail
	li	$4,35
$L19:
	jal	fail
	li	$4,36
	.set	reorder
	.end	stream
	.align	2
	.ent	content
content:
	.set	noreorder
	addiu	$sp,$sp,-64
	addiu	$4,$sp,16
	sw	$31,60($sp)
	sw	$21,56($sp)
	sw	$20,52($sp)
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	jal	pipe
	sw	$16,36($sp)
	bne	$2,$0,$L42
	nop
	jal	fork
	move	$16,$2
	bne	$2,$0,$L30
	move	$17,$2
	lui	$20,%hi(buffer)
	addiu	$16,$20,%lo(buffer)
	li	$18,20000
$L31:
	jal	byteAt
	move	$4,$17
	addiu	$17,$17,1
	sb	$2,0($16)
	bne	$17,$18,$L31
	addiu	$16,$16,1
	lw	$4,20($sp)
	li	$6,20000
	jal	write
	addiu	$5,$20,%lo(buffer)
	beq	$2,$17,$L32
	nop
	jal	fail
	li	$4,48
$L32:
	jal	exit
	move	$4,$0
$L30:
	lw	$4,20($sp)
	jal	close
	lui	$20,%hi(buffer)
	addiu	$20,$20,%lo(buffer)
$L33:
	lw	$4,16($sp)
	li	$6,1000
	jal	read
	move	$5,$20
	blez	$2,$L43
	move	$21,$16
	b	$L35
	addu	$19,$2,$16
$L34:
	beq	$16,$19,$L33
	nop
$L35:
	subu	$3,$16,$21
	addu	$3,$20,$3
	lb	$18,0($3)
	jal	byteAt
	move	$4,$16
	beq	$18,$2,$L34
	addiu	$16,$16,1
	addiu	$16,$16,-1
	jal	fail
	li	$4,53
$L43:
	bne	$2,$0,$L38
	li	$2,20000
	bne	$16,$2,$L38
	nop
	jal	wait
	addiu	$4,$sp,24
	bne	$2,$17,$L38
	nop
	lw	$2,24($sp)
	nop
	bne	$2,$0,$L38
	nop
	lw	$4,16($sp)
	jal	close
	nop
	lw	$31,60($sp)
	lw	$21,56($sp)
	lw	$20,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,64
$L38:
	jal	fail
	li	$4,55
$L42:
	jal	fail
	li	$4,44
	.set	reorder
	.end	content
	.align	2
	.ent	pingPong
pingPong:
	.set	noreorder
	addiu	$sp,$sp,-80
	lui	$2,%hi(unasked)
	addiu	$2,$2,%lo(unasked)
	addiu	$4,$sp,36
	sw	$31,76($sp)
	sw	$19,72($sp)
	sw	$18,68($sp)
	sw	$17,64($sp)
	sw	$16,60($sp)
	sw	$2,16($sp)
	sw	$0,20($sp)
	jal	pipe
	sw	$0,24($sp)
	bne	$2,$0,$L46
	nop
	jal	pipe
	addiu	$4,$sp,28
	bne	$2,$0,$L46
	nop
	jal	fork
	nop
	bne	$2,$0,$L47
	move	$19,$2
	move	$6,$0
	addiu	$5,$sp,16
	jal	sigvec
	li	$4,23
	bne	$2,$0,$L60
	nop
	lw	$4,40($sp)
	jal	close
	addiu	$17,$sp,44
	b	$L49
	nop
$L50:
	lw	$2,44($sp)
	lw	$4,32($sp)
	addiu	$2,$2,1
	move	$5,$17
	jal	write
	sw	$2,44($sp)
	bne	$2,$16,$L61
	nop
$L49:
	lw	$4,36($sp)
	li	$6,4
	jal	read
	move	$5,$17
	move	$16,$2
	li	$2,4
	beq	$16,$2,$L50
	li	$6,4
	jal	exit
	move	$4,$0
$L47:
	lw	$4,36($sp)
	jal	close
	addiu	$17,$sp,44
	li	$18,200
	sw	$0,44($sp)
$L53:
	lw	$4,40($sp)
	li	$6,4
	jal	write
	move	$5,$17
	li	$3,4
	bne	$2,$3,$L62
	move	$16,$2
	lw	$4,28($sp)
	li	$6,4
	jal	read
	move	$5,$17
	bne	$2,$16,$L63
	addiu	$18,$18,-1
	bne	$18,$0,$L53
	li	$2,200
	lw	$3,44($sp)
	nop
	bne	$3,$2,$L64
	nop
	lw	$4,40($sp)
	jal	close
	nop
	jal	wait
	addiu	$4,$sp,48
	bne	$2,$19,$L55
	nop
	lw	$2,48($sp)
	nop
	bne	$2,$0,$L55
	nop
	lw	$4,28($sp)
	jal	close
	nop
	lw	$4,32($sp)
	jal	close
	nop
	lw	$31,76($sp)
	lw	$19,72($sp)
	lw	$18,68($sp)
	lw	$17,64($sp)
	lw	$16,60($sp)
	jr	$31
	addiu	$sp,$sp,80
$L61:
	jal	fail
	li	$4,77
$L62:
	jal	fail
	li	$4,84
$L63:
	jal	fail
	li	$4,85
$L46:
	jal	fail
	li	$4,70
$L64:
	jal	fail
	li	$4,87
$L55:
	jal	fail
	li	$4,89
$L60:
	jal	fail
	li	$4,73
	.set	reorder
	.end	pingPong
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$2,%hi(note)
	addiu	$sp,$sp,-56
	addiu	$2,$2,%lo(note)
	sw	$31,52($sp)
	sw	$2,16($sp)
	sw	$18,48($sp)
	sw	$17,44($sp)
	sw	$16,40($sp)
	sw	$0,20($sp)
	jal	stream
	sw	$0,24($sp)
	jal	content
	nop
	jal	pingPong
	nop
	move	$6,$0
	addiu	$5,$sp,16
	jal	sigvec
	li	$4,13
	bne	$2,$0,$L67
	nop
	jal	pipe
	addiu	$4,$sp,28
	bne	$2,$0,$L67
	lui	$17,%hi(buffer)
	lw	$4,32($sp)
	li	$6,1
	jal	read
	addiu	$5,$17,%lo(buffer)
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L68
	lui	$18,%hi(errno)
	lw	$3,%lo(errno)($18)
	li	$2,9
	bne	$3,$2,$L68
	nop
	lw	$4,28($sp)
	jal	close
	nop
	lw	$4,32($sp)
	li	$6,1
	jal	write
	addiu	$5,$17,%lo(buffer)
	bne	$2,$16,$L70
	li	$2,32
	lw	$3,%lo(errno)($18)
	nop
	bne	$3,$2,$L70
	lui	$2,%hi(broken)
	lw	$3,%lo(broken)($2)
	li	$2,13
	bne	$3,$2,$L70
	move	$2,$0
	lw	$31,52($sp)
	lw	$18,48($sp)
	lw	$17,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,56
$L70:
	jal	fail
	li	$4,112
$L68:
	jal	fail
	li	$4,110
$L67:
	jal	fail
	li	$4,109
	.set	reorder
	.end	main
	.section	.bss.broken,"aw"
	.align	2
broken:
	.space	4
	.section	.bss.buffer,"aw"
	.align	2
buffer:
	.space	20000
