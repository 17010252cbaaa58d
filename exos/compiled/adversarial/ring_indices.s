# mipsel-linux-gnu-gcc 12.2.0 from exos/adversarial/ring_indices.c
	.file 1 "ring_indices.c"
	.text
	.align	2
	.ent	wild
wild:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	draw
	sw	$16,16($sp)
	andi	$2,$2,0x1
	beq	$2,$0,$L2
	nop
	jal	draw
	nop
	andi	$2,$2,0x7
	lui	$3,%hi(odd.0)
	lw	$31,20($sp)
	sll	$2,$2,2
	addiu	$3,$3,%lo(odd.0)
	addu	$2,$2,$3
	lw	$16,16($sp)
	lw	$2,0($2)
	jr	$31
	addiu	$sp,$sp,24
$L2:
	jal	draw
	nop
	jal	draw
	move	$16,$2
	lw	$31,20($sp)
	sll	$16,$16,8
	xor	$2,$16,$2
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	wild
	.align	2
	.ent	scribble
scribble:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	lui	$16,%hi(turn)
	lw	$3,%lo(turn)($16)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	move	$17,$4
	li	$18,1
$L12:
	lw	$2,0($3)
	nop
	bne	$2,$0,$L10
	nop
$L7:
	jal	yield_to
	move	$4,$0
	lw	$2,%lo(turn)($16)
	nop
	lw	$2,0($2)
	nop
	beq	$2,$0,$L7
	nop
$L10:
	jal	wild
	nop
	sw	$2,0($17)
	jal	draw
	nop
	andi	$2,$2,0x1
	beq	$2,$0,$L20
	nop
	jal	wild
	nop
$L11:
	sw	$2,4($17)
	jal	wild
	nop
	sw	$2,8($17)
	jal	wild
	nop
	lw	$3,%lo(turn)($16)
	sw	$2,12($17)
	sw	$18,20($17)
	sw	$0,0($3)
	b	$L12
	nop
$L20:
	lw	$19,0($17)
	jal	draw
	nop
	andi	$2,$2,0x7ff
	b	$L11
	subu	$2,$19,$2
	.set	reorder
	.end	scribble
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-88
	li	$4,4096
	sw	$31,84($sp)
	sw	$19,60($sp)
	sw	$18,56($sp)
	sw	$fp,80($sp)
	sw	$23,76($sp)
	sw	$22,72($sp)
	sw	$21,68($sp)
	sw	$20,64($sp)
	sw	$17,52($sp)
	sw	$16,48($sp)
	jal	shared_memory
	lui	$18,%hi(turn)
	addiu	$4,$sp,16
	jal	pipe
	sw	$2,%lo(turn)($18)
	sltu	$4,$2,1
	jal	check
	li	$5,44
	lw	$4,16($sp)
	jal	pipe_of
	move	$5,$0
	jal	fork
	sw	$2,28($sp)
	beq	$2,$0,$L54
	move	$19,$2
	lui	$2,%hi(buffer)
$L56:
	sw	$2,40($sp)
	li	$3,-1515913216
	addiu	$2,$2,%lo(buffer)
	sw	$2,32($sp)
	addiu	$4,$2,3128
	ori	$3,$3,0xa5a5
$L23:
	sw	$3,0($2)
	addiu	$2,$2,4
	bne	$2,$4,$L23
	lui	$16,%hi(buffer+64)
	lui	$2,%hi(buffer+3127)
	addiu	$2,$2,%lo(buffer+3127)
	li	$20,400
	move	$22,$0
	sw	$0,24($sp)
	sw	$2,36($sp)
	addiu	$16,$16,%lo(buffer+64)
	li	$21,1
$L33:
	lw	$2,%lo(turn)($18)
	nop
	sw	$21,0($2)
	lw	$2,0($2)
	nop
	beq	$2,$0,$L24
	nop
$L25:
	jal	switch_to
	move	$4,$19
	lw	$2,%lo(turn)($18)
	nop
	lw	$2,0($2)
	nop
	bne	$2,$0,$L25
	nop
$L24:
	jal	draw
	nop
	li	$3,3000
	bne	$3,$0,1f
	divu	$0,$2,$3
	break	7
1:
	lw	$4,16($sp)
	move	$5,$16
	mfhi	$2
	addiu	$17,$2,1
	jal	read
	move	$6,$17
	move	$23,$2
	li	$2,-1
	beq	$23,$2,$L35
	sltu	$3,$23,2049
	beq	$3,$0,$L57
	move	$4,$0
	slt	$4,$17,$23
	xori	$4,$4,0x1
$L26:
$L57:
	jal	check
	li	$5,54
	lw	$4,%lo(turn)($18)
	lw	$5,24($sp)
	addiu	$3,$23,1
	sw	$21,0($4)
	sltu	$3,$3,1
	lw	$4,0($4)
	slt	$2,$0,$23
	addu	$3,$5,$3
	sw	$3,24($sp)
	beq	$4,$0,$L27
	addu	$22,$22,$2
$L28:
	jal	switch_to
	move	$4,$19
	lw	$2,%lo(turn)($18)
	nop
	lw	$2,0($2)
	nop
	bne	$2,$0,$L28
	nop
$L27:
	lw	$3,28($sp)
	nop
	lw	$2,0($3)
	lw	$3,4($3)
	addiu	$2,$2,-2048
	beq	$2,$3,$L29
	li	$6,1
	lw	$2,40($sp)
	lw	$4,20($sp)
	jal	write
	addiu	$5,$2,%lo(buffer)
	beq	$2,$21,$L30
	move	$4,$2
	addiu	$4,$2,1
	sltu	$4,$4,1
$L30:
	jal	check
	li	$5,61
$L29:
	lw	$fp,36($sp)
	lw	$23,32($sp)
	li	$17,165
$L32:
	lbu	$5,0($23)
	nop
	bne	$5,$17,$L31
	move	$4,$0
	lbu	$4,0($fp)
	nop
	xori	$4,$4,0xa5
	sltu	$4,$4,1
$L31:
	li	$5,64
	jal	check
	addiu	$23,$23,1
	bne	$16,$23,$L32
	addiu	$fp,$fp,-1
	addiu	$20,$20,-1
	bne	$20,$0,$L33
	nop
	lw	$2,24($sp)
	nop
	beq	$2,$0,$L38
	nop
	bne	$22,$0,$L55
	li	$5,9
$L34:
	move	$4,$22
	jal	check
	li	$5,66
	lw	$31,84($sp)
	lw	$fp,80($sp)
	lw	$23,76($sp)
	lw	$22,72($sp)
	lw	$21,68($sp)
	lw	$20,64($sp)
	lw	$19,60($sp)
	lw	$18,56($sp)
	lw	$17,52($sp)
	lw	$16,48($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,88
$L35:
	b	$L26
	li	$4,1
$L54:
	lw	$4,28($sp)
	jal	scribble
	nop
	b	$L56
	lui	$2,%hi(buffer)
$L38:
	b	$L34
	move	$22,$0
$L55:
	jal	kill
	move	$4,$19
	b	$L34
	sltu	$22,$2,1
	.set	reorder
	.end	main
	.section	.rodata.odd.0,"a"
	.align	2
odd.0:
	.word	0
	.word	1
	.word	2048
	.word	2049
	.word	2147483647
	.word	-2147483648
	.word	-1
	.word	-2048
	.section	.bss.turn,"aw"
	.align	2
turn:
	.space	4
	.section	.bss.buffer,"aw"
	.align	2
buffer:
	.space	3128
