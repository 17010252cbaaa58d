# mipsel-linux-gnu-gcc 12.2.0 from experiments/tests/kernel_pipes.c
	.file 1 "kernel_pipes.c"
	.text
	.align	2
	.ent	byte
byte:
	.set	noreorder
	li	$2,-1640562688
	addiu	$2,$2,31153
	mult	$4,$2
	mflo	$2
	addu	$2,$2,$5
	srl	$2,$2,13
	sll	$2,$2,24
	jr	$31
	sra	$2,$2,24
	.set	reorder
	.end	byte
	.align	2
	.ent	pour
pour:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$21,36($sp)
	lui	$21,%hi(sent)
	sw	$22,40($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$31,52($sp)
	sw	$fp,48($sp)
	sw	$23,44($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$4,56($sp)
	move	$19,$5
	move	$20,$0
	addiu	$21,$21,%lo(sent)
	li	$22,60000
$L11:
	jal	draw
	nop
	jal	draw
	move	$16,$2
	andi	$2,$2,0x1
	beq	$2,$0,$L4
	subu	$3,$22,$20
	li	$2,5000
$L16:
	bne	$2,$0,1f
	divu	$0,$16,$2
	break	7
1:
	mfhi	$16
	addiu	$16,$16,1
	sltu	$2,$3,$16
	beq	$2,$0,$L17
	addu	$18,$21,$16
	move	$16,$3
	addu	$18,$21,$16
$L17:
	move	$fp,$21
	subu	$17,$20,$21
	addu	$4,$17,$fp
$L18:
	jal	byte
	move	$5,$19
	sb	$2,0($fp)
	addiu	$fp,$fp,1
	bne	$fp,$18,$L18
	addu	$4,$17,$fp
	lw	$4,56($sp)
	move	$6,$16
	jal	write
	move	$5,$21
	xor	$4,$16,$2
	li	$5,29
	sltu	$4,$4,1
	jal	check
	addu	$20,$20,$16
	sltu	$2,$20,$22
	bne	$2,$0,$L11
	nop
	lw	$31,52($sp)
	lw	$fp,48($sp)
	lw	$23,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,56
$L4:
	b	$L16
	li	$2,9
	.set	reorder
	.end	pour
	.align	2
	.ent	drain
drain:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$31,52($sp)
	sw	$23,48($sp)
	sw	$22,44($sp)
	move	$23,$4
	sw	$21,40($sp)
	sw	$20,36($sp)
	move	$21,$5
	sw	$18,28($sp)
	sw	$16,20($sp)
	sw	$19,32($sp)
	jal	draw
	sw	$17,24($sp)
	jal	draw
	andi	$18,$2,0x3
	jal	draw
	move	$16,$2
	lui	$22,%hi(received)
	andi	$2,$2,0x1
	move	$20,$0
	beq	$2,$0,$L28
	addiu	$22,$22,%lo(received)
$L31:
	li	$2,4996
$L20:
	bne	$2,$0,1f
	divu	$0,$16,$2
	break	7
1:
	addu	$18,$22,$18
	move	$5,$18
	move	$4,$23
	mfhi	$16
	addiu	$16,$16,1
	jal	read
	move	$6,$16
	move	$19,$2
	bltz	$2,$L21
	li	$5,44
	slt	$16,$16,$2
	beq	$16,$0,$L22
	nop
	jal	check
	move	$4,$0
	move	$16,$0
$L34:
	addu	$2,$18,$16
$L33:
	addu	$4,$20,$16
	lb	$17,0($2)
	jal	byte
	move	$5,$21
	xor	$4,$17,$2
	li	$5,46
	sltu	$4,$4,1
	jal	check
	addiu	$16,$16,1
	slt	$2,$16,$19
	bne	$2,$0,$L33
	addu	$2,$18,$16
	addu	$20,$20,$19
$L32:
	jal	draw
	nop
	jal	draw
	andi	$18,$2,0x3
	jal	draw
	move	$16,$2
	andi	$2,$2,0x1
	bne	$2,$0,$L31
	nop
$L28:
	b	$L20
	li	$2,9
$L21:
	jal	check
	move	$4,$0
	b	$L32
	addu	$20,$20,$19
$L22:
	jal	check
	li	$4,1
	bne	$19,$0,$L34
	move	$16,$0
	xori	$4,$20,0xea60
	li	$5,49
	jal	check
	sltu	$4,$4,1
	lw	$31,52($sp)
	lw	$23,48($sp)
	lw	$22,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	drain
	.align	2
	.ent	both_ways
both_ways:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$16,44($sp)
	move	$16,$4
	addiu	$4,$sp,24
	sw	$31,52($sp)
	jal	pipe
	sw	$17,48($sp)
	beq	$2,$0,$L42
	nop
	move	$4,$0
$L36:
	jal	check
	li	$5,56
	jal	fork
	nop
	beq	$2,$0,$L43
	move	$17,$2
	lw	$4,24($sp)
	jal	close
	nop
	lw	$4,20($sp)
	jal	close
	nop
	lw	$4,28($sp)
	move	$6,$16
	jal	pour
	li	$5,1
	lw	$4,28($sp)
	jal	close
	nop
	lw	$4,16($sp)
	move	$6,$16
	jal	drain
	li	$5,2
	lw	$4,16($sp)
	jal	close
	nop
	jal	wait
	addiu	$4,$sp,32
	beq	$2,$17,$L44
	nop
	move	$4,$0
$L38:
	jal	check
	li	$5,71
	lw	$31,52($sp)
	lw	$17,48($sp)
	lw	$16,44($sp)
	jr	$31
	addiu	$sp,$sp,56
$L44:
	lw	$4,32($sp)
	b	$L38
	sltu	$4,$4,1
$L42:
	jal	pipe
	addiu	$4,$sp,16
	b	$L36
	sltu	$4,$2,1
$L43:
	lw	$4,28($sp)
	jal	close
	nop
	lw	$4,16($sp)
	jal	close
	nop
	lw	$4,24($sp)
	move	$6,$16
	jal	drain
	li	$5,1
	lw	$4,20($sp)
	sltu	$6,$16,1
	jal	pour
	li	$5,2
	jal	exit
	move	$4,$0
	.set	reorder
	.end	both_ways
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"abcdef\000"
	.align	2
$LC1:
	.ascii	"x\000"
	.align	2
$LC2:
	.ascii	"gh\000"
	.align	2
$LC3:
	.ascii	"y\000"
	.text
	.align	2
	.ent	alone
alone:
	.set	noreorder
	addiu	$sp,$sp,-64
	addiu	$4,$sp,24
	sw	$31,60($sp)
	sw	$17,48($sp)
	sw	$19,56($sp)
	sw	$18,52($sp)
	jal	pipe
	sw	$16,44($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,78
	lw	$4,28($sp)
	lui	$5,%hi($LC0)
	li	$6,6
	jal	write
	addiu	$5,$5,%lo($LC0)
	li	$3,6
	beq	$2,$3,$L46
	lui	$17,%hi(received)
$L48:
	move	$4,$0
$L47:
	jal	check
	li	$5,79
	lw	$4,24($sp)
	li	$6,100
	jal	read
	addiu	$5,$17,%lo(received)
	li	$3,2
	beq	$2,$3,$L73
	addiu	$2,$17,%lo(received)
	move	$4,$0
$L49:
	jal	check
	li	$5,81
	lui	$5,%hi(sent)
	lw	$4,28($sp)
	move	$6,$0
	jal	write
	addiu	$5,$5,%lo(sent)
	beq	$2,$0,$L74
	move	$6,$0
	move	$4,$0
$L50:
	jal	check
	li	$5,82
	lw	$4,28($sp)
	li	$6,1
	jal	read
	addiu	$5,$17,%lo(received)
	move	$16,$2
	li	$2,-1
	beq	$16,$2,$L51
	lui	$18,%hi($LC1)
$L53:
	move	$4,$0
$L52:
	jal	check
	li	$5,83
	lw	$4,28($sp)
	lui	$5,%hi($LC2)
	li	$6,2
	jal	write
	addiu	$5,$5,%lo($LC2)
	li	$3,2
	beq	$2,$3,$L54
	nop
$L56:
	move	$4,$0
$L55:
	jal	check
	li	$5,85
	lw	$4,24($sp)
	li	$6,9
	jal	read
	addiu	$5,$17,%lo(received)
	li	$3,2
	beq	$2,$3,$L57
	li	$2,103
$L59:
	move	$4,$0
$L58:
$L77:
	jal	check
	li	$5,87
	lw	$4,24($sp)
	jal	close
	nop
	jal	pipe
	addiu	$4,$sp,24
	beq	$2,$0,$L75
	nop
	move	$4,$0
$L60:
	jal	check
	li	$5,90
	lw	$4,24($sp)
	jal	close
	nop
	lw	$4,28($sp)
	li	$6,1
	jal	write
	addiu	$5,$18,%lo($LC1)
	addiu	$4,$2,1
	li	$5,92
	jal	check
	sltu	$4,$4,1
	lw	$4,20($sp)
	lui	$5,%hi($LC3)
	li	$6,1
	jal	write
	addiu	$5,$5,%lo($LC3)
	move	$16,$2
	li	$2,1
	beq	$16,$2,$L61
	li	$6,1
$L63:
	move	$4,$0
$L62:
	jal	check
	li	$5,93
	lw	$4,28($sp)
	jal	close
	nop
	lw	$4,16($sp)
	jal	close
	nop
	lw	$4,20($sp)
	jal	close
	nop
	sw	$0,32($sp)
$L67:
	jal	pipe
	addiu	$4,$sp,24
	beq	$2,$0,$L64
	addiu	$5,$sp,32
$L66:
	move	$4,$0
$L65:
$L76:
	jal	check
	li	$5,99
	lw	$4,24($sp)
	jal	close
	nop
	lw	$4,28($sp)
	jal	close
	nop
	lw	$2,32($sp)
	nop
	addiu	$2,$2,1
	slt	$3,$2,100
	bne	$3,$0,$L67
	sw	$2,32($sp)
	lw	$31,60($sp)
	lw	$19,56($sp)
	lw	$18,52($sp)
	lw	$17,48($sp)
	lw	$16,44($sp)
	jr	$31
	addiu	$sp,$sp,64
$L64:
	lw	$4,28($sp)
	jal	write
	li	$6,4
	move	$16,$2
	li	$2,4
	bne	$16,$2,$L76
	move	$4,$0
	lw	$4,24($sp)
	li	$6,4
	jal	read
	addiu	$5,$17,%lo(received)
	bne	$2,$16,$L66
	nop
	lw	$4,%lo(received)($17)
	lw	$2,32($sp)
	nop
	xor	$4,$4,$2
	b	$L65
	sltu	$4,$4,1
$L57:
	lb	$3,%lo(received)($17)
	nop
	bne	$3,$2,$L77
	move	$4,$0
	lw	$4,24($sp)
	li	$6,9
	jal	read
	addiu	$5,$17,%lo(received)
	bne	$2,$0,$L59
	li	$6,9
	lw	$4,24($sp)
	jal	read
	addiu	$5,$17,%lo(received)
	b	$L58
	sltu	$4,$2,1
$L54:
	lw	$4,28($sp)
	jal	close
	nop
	bne	$2,$0,$L56
	nop
	lw	$4,28($sp)
	jal	close
	nop
	addiu	$4,$2,1
	b	$L55
	sltu	$4,$4,1
$L51:
	lw	$4,24($sp)
	li	$6,1
	jal	write
	addiu	$5,$18,%lo($LC1)
	bne	$2,$16,$L53
	move	$19,$2
	li	$6,1
	addiu	$5,$18,%lo($LC1)
	jal	write
	li	$4,31
	bne	$2,$19,$L53
	li	$4,-1
	li	$6,1
	jal	read
	addiu	$5,$17,%lo(received)
	addiu	$4,$2,1
	b	$L52
	sltu	$4,$4,1
$L46:
	lw	$4,24($sp)
	li	$6,4
	jal	read
	addiu	$5,$17,%lo(received)
	li	$3,4
	bne	$2,$3,$L48
	addiu	$2,$17,%lo(received)
	lb	$4,3($2)
	nop
	xori	$4,$4,0x64
	b	$L47
	sltu	$4,$4,1
$L61:
	lw	$4,16($sp)
	jal	read
	addiu	$5,$17,%lo(received)
	bne	$2,$16,$L63
	nop
	lb	$4,%lo(received)($17)
	nop
	xori	$4,$4,0x79
	b	$L62
	sltu	$4,$4,1
$L73:
	lb	$4,1($2)
	nop
	xori	$4,$4,0x66
	b	$L49
	sltu	$4,$4,1
$L75:
	jal	pipe
	addiu	$4,$sp,16
	b	$L60
	sltu	$4,$2,1
$L74:
	lw	$4,24($sp)
	jal	read
	addiu	$5,$17,%lo(received)
	b	$L50
	sltu	$4,$2,1
	.set	reorder
	.end	alone
	.section	.rodata.str1.4
	.align	2
$LC4:
	.ascii	"last\000"
	.text
	.align	2
	.ent	deaths
deaths:
	.set	noreorder
	addiu	$sp,$sp,-40
	addiu	$4,$sp,16
	sw	$31,36($sp)
	jal	pipe
	sw	$16,32($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,110
	jal	fork
	nop
	beq	$2,$0,$L87
	nop
$L79:
	lw	$4,20($sp)
	jal	close
	lui	$16,%hi(received)
	lw	$4,16($sp)
	li	$6,9
	jal	read
	addiu	$5,$16,%lo(received)
	li	$3,4
	beq	$2,$3,$L88
	li	$2,108
$L84:
	move	$4,$0
$L80:
	jal	check
	li	$5,117
	jal	wait
	addiu	$4,$sp,24
	addiu	$4,$2,1
	li	$5,118
	jal	check
	sltu	$4,$0,$4
	lw	$4,16($sp)
	jal	close
	nop
	jal	pipe
	addiu	$4,$sp,16
	sltu	$4,$2,1
	jal	check
	li	$5,121
	jal	fork
	nop
	beq	$2,$0,$L89
	nop
	lw	$4,16($sp)
	jal	close
	lui	$16,%hi(sent)
	lw	$4,20($sp)
	li	$6,5000
	jal	write
	addiu	$5,$16,%lo(sent)
	slt	$2,$2,5000
	bne	$2,$0,$L90
	li	$6,1
	move	$4,$0
$L82:
	jal	check
	li	$5,128
	jal	wait
	addiu	$4,$sp,24
	addiu	$4,$2,1
	sltu	$4,$0,$4
	jal	check
	li	$5,129
	lw	$4,20($sp)
	jal	close
	nop
	lw	$31,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,40
$L88:
	lb	$3,%lo(received)($16)
	nop
	bne	$3,$2,$L84
	li	$6,9
	lw	$4,16($sp)
	jal	read
	addiu	$5,$16,%lo(received)
	b	$L80
	sltu	$4,$2,1
$L87:
	lw	$4,16($sp)
	jal	close
	nop
	lw	$4,20($sp)
	lui	$5,%hi($LC4)
	li	$6,4
	jal	write
	addiu	$5,$5,%lo($LC4)
	li	$2,1342177280
	li	$3,1
	sw	$3,0($2)
	b	$L79
	nop
$L90:
	lw	$4,20($sp)
	jal	write
	addiu	$5,$16,%lo(sent)
	addiu	$4,$2,1
	b	$L82
	sltu	$4,$4,1
$L89:
	lw	$4,20($sp)
	jal	close
	nop
	lw	$4,16($sp)
	li	$6,1
	jal	read
	addiu	$5,$16,%lo(received)
	jal	exit
	move	$4,$0
	.set	reorder
	.end	deaths
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	both_ways
	move	$4,$0
	jal	both_ways
	li	$4,1
	jal	alone
	nop
	jal	deaths
	nop
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
	.section	.bss.received,"aw"
	.align	2
received:
	.space	5000
	.section	.bss.sent,"aw"
	.align	2
sent:
	.space	5000
