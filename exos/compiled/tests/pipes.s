# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/pipes.c
	.file 1 "pipes.c"
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
	beq	$2,$3,$L4
	lui	$17,%hi(received)
$L6:
	move	$4,$0
$L5:
	jal	check
	li	$5,79
	lw	$4,24($sp)
	li	$6,100
	jal	read
	addiu	$5,$17,%lo(received)
	li	$3,2
	beq	$2,$3,$L31
	addiu	$2,$17,%lo(received)
	move	$4,$0
$L7:
	jal	check
	li	$5,81
	lui	$5,%hi(sent)
	lw	$4,28($sp)
	move	$6,$0
	jal	write
	addiu	$5,$5,%lo(sent)
	beq	$2,$0,$L32
	move	$6,$0
	move	$4,$0
$L8:
	jal	check
	li	$5,82
	lw	$4,28($sp)
	li	$6,1
	jal	read
	addiu	$5,$17,%lo(received)
	move	$16,$2
	li	$2,-1
	beq	$16,$2,$L9
	lui	$18,%hi($LC1)
$L11:
	move	$4,$0
$L10:
	jal	check
	li	$5,83
	lw	$4,28($sp)
	lui	$5,%hi($LC2)
	li	$6,2
	jal	write
	addiu	$5,$5,%lo($LC2)
	li	$3,2
	beq	$2,$3,$L12
	nop
$L14:
	move	$4,$0
$L13:
	jal	check
	li	$5,85
	lw	$4,24($sp)
	li	$6,9
	jal	read
	addiu	$5,$17,%lo(received)
	li	$3,2
	beq	$2,$3,$L15
	li	$2,103
$L17:
	move	$4,$0
$L16:
$L35:
	jal	check
	li	$5,87
	lw	$4,24($sp)
	jal	close
	nop
	jal	pipe
	addiu	$4,$sp,24
	beq	$2,$0,$L33
	nop
	move	$4,$0
$L18:
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
	beq	$16,$2,$L19
	li	$6,1
$L21:
	move	$4,$0
$L20:
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
$L25:
	jal	pipe
	addiu	$4,$sp,24
	beq	$2,$0,$L22
	addiu	$5,$sp,32
$L24:
	move	$4,$0
$L23:
$L34:
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
	bne	$3,$0,$L25
	sw	$2,32($sp)
	lw	$31,60($sp)
	lw	$19,56($sp)
	lw	$18,52($sp)
	lw	$17,48($sp)
	lw	$16,44($sp)
	jr	$31
	addiu	$sp,$sp,64
$L22:
	lw	$4,28($sp)
	jal	write
	li	$6,4
	move	$16,$2
	li	$2,4
	bne	$16,$2,$L34
	move	$4,$0
	lw	$4,24($sp)
	li	$6,4
	jal	read
	addiu	$5,$17,%lo(received)
	bne	$2,$16,$L24
	nop
	lw	$4,%lo(received)($17)
	lw	$2,32($sp)
	nop
	xor	$4,$4,$2
	b	$L23
	sltu	$4,$4,1
$L15:
	lb	$3,%lo(received)($17)
	nop
	bne	$3,$2,$L35
	move	$4,$0
	lw	$4,24($sp)
	li	$6,9
	jal	read
	addiu	$5,$17,%lo(received)
	bne	$2,$0,$L17
	li	$6,9
	lw	$4,24($sp)
	jal	read
	addiu	$5,$17,%lo(received)
	b	$L16
	sltu	$4,$2,1
$L12:
	lw	$4,28($sp)
	jal	close
	nop
	bne	$2,$0,$L14
	nop
	lw	$4,28($sp)
	jal	close
	nop
	addiu	$4,$2,1
	b	$L13
	sltu	$4,$4,1
$L9:
	lw	$4,24($sp)
	li	$6,1
	jal	write
	addiu	$5,$18,%lo($LC1)
	bne	$2,$16,$L11
	move	$19,$2
	li	$6,1
	addiu	$5,$18,%lo($LC1)
	jal	write
	li	$4,31
	bne	$2,$19,$L11
	li	$4,-1
	li	$6,1
	jal	read
	addiu	$5,$17,%lo(received)
	addiu	$4,$2,1
	b	$L10
	sltu	$4,$4,1
$L4:
	lw	$4,24($sp)
	li	$6,4
	jal	read
	addiu	$5,$17,%lo(received)
	li	$3,4
	bne	$2,$3,$L6
	addiu	$2,$17,%lo(received)
	lb	$4,3($2)
	nop
	xori	$4,$4,0x64
	b	$L5
	sltu	$4,$4,1
$L19:
	lw	$4,16($sp)
	jal	read
	addiu	$5,$17,%lo(received)
	bne	$2,$16,$L21
	nop
	lb	$4,%lo(received)($17)
	nop
	xori	$4,$4,0x79
	b	$L20
	sltu	$4,$4,1
$L31:
	lb	$4,1($2)
	nop
	xori	$4,$4,0x66
	b	$L7
	sltu	$4,$4,1
$L33:
	jal	pipe
	addiu	$4,$sp,16
	b	$L18
	sltu	$4,$2,1
$L32:
	lw	$4,24($sp)
	jal	read
	addiu	$5,$17,%lo(received)
	b	$L8
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
	beq	$2,$0,$L45
	nop
$L37:
	lw	$4,20($sp)
	jal	close
	lui	$16,%hi(received)
	lw	$4,16($sp)
	li	$6,9
	jal	read
	addiu	$5,$16,%lo(received)
	li	$3,4
	beq	$2,$3,$L46
	li	$2,108
$L42:
	move	$4,$0
$L38:
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
	beq	$2,$0,$L47
	nop
	lw	$4,16($sp)
	jal	close
	lui	$16,%hi(sent)
	lw	$4,20($sp)
	li	$6,5000
	jal	write
	addiu	$5,$16,%lo(sent)
	slt	$2,$2,5000
	bne	$2,$0,$L48
	li	$6,1
	move	$4,$0
$L40:
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
$L46:
	lb	$3,%lo(received)($16)
	nop
	bne	$3,$2,$L42
	li	$6,9
	lw	$4,16($sp)
	jal	read
	addiu	$5,$16,%lo(received)
	b	$L38
	sltu	$4,$2,1
$L45:
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
	b	$L37
	nop
$L48:
	lw	$4,20($sp)
	jal	write
	addiu	$5,$16,%lo(sent)
	addiu	$4,$2,1
	b	$L40
	sltu	$4,$4,1
$L47:
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
	.align	2
	.ent	pour
pour:
	.set	noreorder
	addiu	$sp,$sp,-64
	lui	$2,%hi(sent)
	sw	$fp,56($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$31,60($sp)
	sw	$23,52($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	sw	$2,20($sp)
	sw	$4,64($sp)
	move	$19,$5
	sw	$6,72($sp)
	move	$20,$0
	addiu	$21,$2,%lo(sent)
	li	$22,60000
	li	$fp,2048
$L74:
	jal	draw
	nop
	jal	draw
	move	$16,$2
	andi	$2,$2,0x1
	beq	$2,$0,$L50
	subu	$3,$22,$20
	li	$2,5000
$L83:
	bne	$2,$0,1f
	divu	$0,$16,$2
	break	7
1:
	mfhi	$16
	addiu	$16,$16,1
	sltu	$2,$3,$16
	beq	$2,$0,$L86
	addu	$18,$21,$16
	move	$16,$3
	addu	$18,$21,$16
$L86:
	move	$23,$21
	subu	$17,$20,$21
	addu	$4,$17,$23
$L87:
	jal	byte
	move	$5,$19
	sb	$2,0($23)
	addiu	$23,$23,1
	bne	$23,$18,$L87
	addu	$4,$17,$23
	lw	$2,72($sp)
	nop
	beq	$2,$0,$L55
	move	$6,$16
	lw	$4,64($sp)
	jal	pipe_of
	li	$5,1
	move	$4,$2
	lw	$2,16($2)
	nop
	bne	$2,$0,$L57
	li	$2,-1
	lw	$2,4096($0)
	move	$17,$16
	sw	$2,12($4)
	move	$18,$21
	addiu	$23,$4,2048
$L71:
	lw	$9,0($4)
	lw	$2,4($4)
	nop
	addiu	$2,$2,2048
	beq	$2,$9,$L84
	subu	$3,$2,$9
	sltu	$2,$3,2049
	beq	$2,$0,$L61
	andi	$5,$9,0x7ff
	subu	$8,$fp,$5
	sltu	$2,$3,$8
	beq	$2,$0,$L88
	sltu	$2,$17,$8
	move	$8,$3
	sltu	$2,$17,$8
$L88:
	beq	$2,$0,$L63
	nop
	move	$8,$17
$L63:
	addu	$5,$23,$5
	or	$2,$5,$18
	andi	$2,$2,0x3
	bne	$2,$0,$L89
	move	$7,$8
	sltu	$2,$8,4
	bne	$2,$0,$L89
	move	$6,$18
	addiu	$2,$8,-4
	srl	$2,$2,2
	addiu	$2,$2,1
	sll	$2,$2,2
	addu	$3,$18,$2
	move	$7,$5
$L67:
	lw	$10,0($6)
	addiu	$6,$6,4
	sw	$10,0($7)
	bne	$6,$3,$L67
	addiu	$7,$7,4
	andi	$7,$8,0x3
	beq	$7,$0,$L70
	addu	$5,$5,$2
$L65:
	addu	$7,$3,$7
$L69:
	lb	$6,0($3)
	addiu	$3,$3,1
	addiu	$5,$5,1
	bne	$3,$7,$L69
	sb	$6,-1($5)
$L70:
	addu	$9,$9,$8
	subu	$17,$17,$8
	sw	$9,0($4)
	bne	$17,$0,$L71
	addu	$18,$18,$8
$L66:
	move	$17,$0
$L73:
	subu	$2,$16,$17
$L57:
	xor	$4,$16,$2
$L85:
	li	$5,29
	sltu	$4,$4,1
	jal	check
	addu	$20,$20,$16
	sltu	$2,$20,$22
	bne	$2,$0,$L74
	nop
	lw	$31,60($sp)
	lw	$fp,56($sp)
	lw	$23,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,64
$L89:
	b	$L65
	move	$3,$18
$L84:
	move	$5,$0
	jal	pipe_wait
	sw	$4,16($sp)
	lw	$4,16($sp)
	bne	$2,$0,$L71
	nop
	beq	$17,$0,$L66
	nop
	bne	$16,$17,$L73
	nop
$L61:
	b	$L57
	li	$2,-1
$L55:
	lw	$2,20($sp)
	lw	$4,64($sp)
	jal	write
	addiu	$5,$2,%lo(sent)
	b	$L85
	xor	$4,$16,$2
$L50:
	b	$L83
	li	$2,9
	.set	reorder
	.end	pour
	.align	2
	.ent	drain
drain:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$31,52($sp)
	sw	$4,56($sp)
	sw	$6,64($sp)
	sw	$22,40($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	move	$19,$5
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$fp,48($sp)
	sw	$23,44($sp)
	sw	$21,36($sp)
	jal	draw
	sw	$20,32($sp)
	jal	draw
	andi	$17,$2,0x3
	jal	draw
	move	$16,$2
	lui	$22,%hi(received)
	andi	$2,$2,0x1
	move	$18,$0
	beq	$2,$0,$L122
	addiu	$22,$22,%lo(received)
$L138:
	li	$2,4996
$L91:
	bne	$2,$0,1f
	divu	$0,$16,$2
	break	7
1:
	lw	$2,64($sp)
	addu	$17,$22,$17
	mfhi	$16
	beq	$2,$0,$L92
	addiu	$16,$16,1
	lw	$4,56($sp)
	jal	pipe_of
	move	$5,$0
	lw	$23,4($2)
	move	$21,$2
	lw	$2,4096($0)
	nop
	sw	$2,8($21)
$L135:
	lw	$2,0($21)
	nop
	bne	$2,$23,$L93
	subu	$3,$2,$23
	li	$5,1
	jal	pipe_wait
	move	$4,$21
	bne	$2,$0,$L135
	move	$fp,$2
	lw	$2,0($21)
	nop
	bne	$23,$2,$L135
	nop
$L95:
	li	$5,44
	jal	check
	li	$4,1
	bne	$fp,$0,$L136
	xori	$4,$18,0xea60
	li	$5,49
	jal	check
	sltu	$4,$4,1
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
$L92:
	lw	$4,56($sp)
	move	$6,$16
	jal	read
	move	$5,$17
	bgez	$2,$L137
	move	$fp,$2
	li	$5,44
	move	$4,$0
	jal	check
	move	$20,$fp
	addu	$18,$18,$20
$L139:
	jal	draw
	nop
	jal	draw
	andi	$17,$2,0x3
	jal	draw
	move	$16,$2
	andi	$2,$2,0x1
	bne	$2,$0,$L138
	nop
$L122:
	b	$L91
	li	$2,9
$L137:
	slt	$16,$16,$2
	beq	$16,$0,$L95
	nop
	move	$20,$2
$L110:
	li	$5,44
	jal	check
	move	$4,$0
$L118:
	move	$16,$0
$L120:
	addu	$2,$17,$16
$L143:
	addu	$4,$18,$16
	lb	$21,0($2)
	jal	byte
	move	$5,$19
	xor	$4,$21,$2
	li	$5,46
	sltu	$4,$4,1
	jal	check
	addiu	$16,$16,1
	slt	$2,$16,$fp
	bne	$2,$0,$L143
	addu	$2,$17,$16
	b	$L139
	addu	$18,$18,$20
$L93:
	sltu	$2,$3,2049
	beq	$2,$0,$L140
	sltu	$2,$3,$16
	beq	$2,$0,$L99
	move	$20,$16
	move	$20,$3
$L99:
	li	$3,2048
	andi	$2,$23,0x7ff
	subu	$9,$3,$2
	sltu	$3,$20,$9
	beq	$3,$0,$L144
	addiu	$7,$21,2048
	move	$9,$20
$L144:
	addu	$2,$7,$2
	or	$3,$2,$17
	andi	$3,$3,0x3
	bne	$3,$0,$L145
	move	$8,$9
	sltu	$3,$9,4
	bne	$3,$0,$L145
	move	$5,$17
	addiu	$3,$9,-4
	srl	$3,$3,2
	addiu	$3,$3,1
	sll	$3,$3,2
	addu	$10,$2,$3
$L105:
	lw	$8,0($2)
	addiu	$2,$2,4
	sw	$8,0($5)
	bne	$10,$2,$L105
	addiu	$5,$5,4
	andi	$8,$9,0x3
	beq	$8,$0,$L108
	addu	$3,$17,$3
$L101:
	addu	$8,$2,$8
$L107:
	lb	$5,0($2)
	addiu	$2,$2,1
	addiu	$3,$3,1
	bne	$2,$8,$L107
	sb	$5,-1($3)
$L108:
	sltu	$2,$9,$20
	bne	$2,$0,$L141
	addu	$3,$17,$9
$L104:
	addu	$6,$23,$20
$L142:
	slt	$16,$16,$20
	sw	$6,4($21)
	bne	$16,$0,$L110
	move	$fp,$20
	li	$5,44
	jal	check
	li	$4,1
	b	$L120
	move	$16,$0
$L145:
	b	$L101
	move	$3,$17
$L141:
	or	$5,$7,$3
	andi	$5,$5,0x3
	bne	$5,$0,$L111
	subu	$2,$20,$9
	sltu	$5,$2,4
	bne	$5,$0,$L111
	addiu	$11,$2,-4
	srl	$11,$11,2
	addiu	$10,$11,513
	sll	$10,$10,2
	addu	$10,$21,$10
	move	$8,$3
	move	$5,$7
$L113:
	lw	$9,0($5)
	addiu	$5,$5,4
	sw	$9,0($8)
	bne	$5,$10,$L113
	addiu	$8,$8,4
	addiu	$5,$11,1
	sll	$5,$5,2
	andi	$2,$2,0x3
	addu	$3,$3,$5
	beq	$2,$0,$L104
	addu	$7,$7,$5
$L111:
	addu	$2,$7,$2
$L115:
	lb	$5,0($7)
	addiu	$7,$7,1
	addiu	$3,$3,1
	bne	$2,$7,$L115
	sb	$5,-1($3)
	b	$L142
	addu	$6,$23,$20
$L136:
	b	$L118
	move	$20,$fp
$L140:
	li	$5,44
	move	$4,$0
	jal	check
	li	$20,-1
	b	$L139
	addu	$18,$18,$20
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
	beq	$2,$0,$L153
	nop
	move	$4,$0
$L147:
	jal	check
	li	$5,56
	jal	fork
	nop
	beq	$2,$0,$L154
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
	beq	$2,$17,$L155
	nop
	move	$4,$0
$L149:
	jal	check
	li	$5,71
	lw	$31,52($sp)
	lw	$17,48($sp)
	lw	$16,44($sp)
	jr	$31
	addiu	$sp,$sp,56
$L155:
	lw	$4,32($sp)
	b	$L149
	sltu	$4,$4,1
$L153:
	jal	pipe
	addiu	$4,$sp,16
	b	$L147
	sltu	$4,$2,1
$L154:
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
