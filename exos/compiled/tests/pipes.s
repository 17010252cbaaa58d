# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/pipes.c
	.text
	.file 1 "exos/tests/pipes.c"
	.section	.text.byte,"ax"
	.align	2
	.loc 1 14
	.ent	byte
byte:
	.set	noreorder
	.loc 1 15
	li	$2,-1640562688
	addiu	$2,$2,31153
	mult	$4,$2
	mflo	$2
	addu	$2,$2,$5
	srl	$2,$2,13
	.loc 1 16
	sll	$2,$2,24
	jr	$31
	sra	$2,$2,24
	.set	reorder
	.end	byte
	.section	.rodata.alone.str1.4,"aMS",@progbits,1
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
	.section	.text.alone,"ax"
	.align	2
	.loc 1 75
	.ent	alone
alone:
	.set	noreorder
	addiu	$sp,$sp,-64
	.loc 1 78
	addiu	$4,$sp,24
	.loc 1 75
	sw	$31,60($sp)
	sw	$17,48($sp)
	sw	$19,56($sp)
	sw	$18,52($sp)
	.loc 1 78
	jal	pipe
	sw	$16,44($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,78
	.loc 1 79
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
	.loc 1 81
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
	.loc 1 82
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
	.loc 1 83
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
	.loc 1 85
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
	.loc 1 87
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
	.loc 1 89
	lw	$4,24($sp)
	jal	close
	nop
	.loc 1 90
	jal	pipe
	addiu	$4,$sp,24
	beq	$2,$0,$L33
	nop
	move	$4,$0
$L18:
	jal	check
	li	$5,90
	.loc 1 91
	lw	$4,24($sp)
	jal	close
	nop
	.loc 1 92
	lw	$4,28($sp)
	li	$6,1
	jal	write
	addiu	$5,$18,%lo($LC1)
	addiu	$4,$2,1
	li	$5,92
	jal	check
	sltu	$4,$4,1
	.loc 1 93
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
	.loc 1 94
	lw	$4,28($sp)
	jal	close
	nop
	.loc 1 95
	lw	$4,16($sp)
	jal	close
	nop
	.loc 1 96
	lw	$4,20($sp)
	jal	close
	nop
	.loc 1 98
	sw	$0,32($sp)
$L25:
	.loc 1 99
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
	.loc 1 101
	lw	$4,24($sp)
	jal	close
	nop
	.loc 1 102
	lw	$4,28($sp)
	jal	close
	nop
	.loc 1 98
	lw	$2,32($sp)
	nop
	addiu	$2,$2,1
	slt	$3,$2,100
	bne	$3,$0,$L25
	sw	$2,32($sp)
	.loc 1 104
	lw	$31,60($sp)
	lw	$19,56($sp)
	lw	$18,52($sp)
	lw	$17,48($sp)
	lw	$16,44($sp)
	jr	$31
	addiu	$sp,$sp,64
$L22:
	.loc 1 99
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
	.loc 1 87
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
	.loc 1 85
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
	.loc 1 83
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
	.loc 1 79
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
	.loc 1 93
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
	.loc 1 81
	lb	$4,1($2)
	nop
	xori	$4,$4,0x66
	b	$L7
	sltu	$4,$4,1
$L33:
	.loc 1 90
	jal	pipe
	addiu	$4,$sp,16
	b	$L18
	sltu	$4,$2,1
$L32:
	.loc 1 82
	lw	$4,24($sp)
	jal	read
	addiu	$5,$17,%lo(received)
	b	$L8
	sltu	$4,$2,1
	.set	reorder
	.end	alone
	.section	.rodata.deaths.str1.4,"aMS",@progbits,1
	.align	2
$LC4:
	.ascii	"last\000"
	.section	.text.deaths,"ax"
	.align	2
	.loc 1 107
	.ent	deaths
deaths:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 110
	addiu	$4,$sp,16
	.loc 1 107
	sw	$31,36($sp)
	.loc 1 110
	jal	pipe
	sw	$16,32($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,110
	.loc 1 111
	jal	fork
	nop
	beq	$2,$0,$L45
	nop
$L37:
	.loc 1 116
	lw	$4,20($sp)
	jal	close
	lui	$16,%hi(received)
	.loc 1 117
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
	.loc 1 118
	jal	wait
	addiu	$4,$sp,24
	addiu	$4,$2,1
	li	$5,118
	jal	check
	sltu	$4,$0,$4
	.loc 1 119
	lw	$4,16($sp)
	jal	close
	nop
	.loc 1 121
	jal	pipe
	addiu	$4,$sp,16
	sltu	$4,$2,1
	jal	check
	li	$5,121
	.loc 1 122
	jal	fork
	nop
	beq	$2,$0,$L47
	nop
	.loc 1 127
	lw	$4,16($sp)
	jal	close
	lui	$16,%hi(sent)
	.loc 1 128
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
	.loc 1 129
	jal	wait
	addiu	$4,$sp,24
	addiu	$4,$2,1
	sltu	$4,$0,$4
	jal	check
	li	$5,129
	.loc 1 130
	lw	$4,20($sp)
	jal	close
	nop
	.loc 1 131
	lw	$31,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,40
$L46:
	.loc 1 117
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
	.loc 1 112
	lw	$4,16($sp)
	jal	close
	nop
	.loc 1 113
	lw	$4,20($sp)
	lui	$5,%hi($LC4)
	li	$6,4
	jal	write
	addiu	$5,$5,%lo($LC4)
	.loc 1 114
	li	$2,1342177280
	li	$3,1
	sw	$3,0($2)
	b	$L37
	nop
$L48:
	.loc 1 128
	lw	$4,20($sp)
	jal	write
	addiu	$5,$16,%lo(sent)
	addiu	$4,$2,1
	b	$L40
	sltu	$4,$4,1
$L47:
	.loc 1 123
	lw	$4,20($sp)
	jal	close
	nop
	.loc 1 124
	lw	$4,16($sp)
	li	$6,1
	jal	read
	addiu	$5,$16,%lo(received)
	.loc 1 125
	jal	exit
	move	$4,$0
	.set	reorder
	.end	deaths
	.section	.text.pour,"ax"
	.align	2
	.loc 1 19
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
	.loc 1 20
	move	$20,$0
	addiu	$21,$2,%lo(sent)
	.loc 1 25
	li	$22,60000
	.file 2 "./exos/library/pipe_inline.h"
	.loc 2 65
	li	$fp,2048
$L74:
	.loc 1 24
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
	.loc 1 20
	move	$23,$21
	subu	$17,$20,$21
	.loc 1 26
	addu	$4,$17,$23
$L87:
	jal	byte
	move	$5,$19
	sb	$2,0($23)
	addiu	$23,$23,1
	bne	$23,$18,$L87
	addu	$4,$17,$23
	.loc 1 28
	lw	$2,72($sp)
	nop
	beq	$2,$0,$L55
	move	$6,$16
	.loc 1 27
	lw	$4,64($sp)
	jal	pipe_of
	li	$5,1
	move	$4,$2
	.loc 2 52
	lw	$2,16($2)
	nop
	bne	$2,$0,$L57
	li	$2,-1
	.loc 2 54
	lw	$2,4096($0)
	move	$17,$16
	sw	$2,12($4)
	.loc 2 49
	move	$18,$21
	.loc 2 66
	addiu	$23,$4,2048
$L71:
	.loc 2 56
	lw	$9,0($4)
	.loc 2 57
	lw	$2,4($4)
	nop
	addiu	$2,$2,2048
	.loc 2 58
	beq	$2,$9,$L84
	subu	$3,$2,$9
	.loc 2 63
	sltu	$2,$3,2049
	beq	$2,$0,$L61
	andi	$5,$9,0x7ff
	.loc 2 65
	subu	$8,$fp,$5
	.loc 2 43
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
	.loc 2 66
	addu	$5,$23,$5
	.loc 2 34
	or	$2,$5,$18
	andi	$2,$2,0x3
	bne	$2,$0,$L89
	move	$7,$8
	.loc 2 35
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
	.loc 2 36
	lw	$10,0($6)
	.loc 2 35
	addiu	$6,$6,4
	.loc 2 36
	sw	$10,0($7)
	.loc 2 35
	bne	$6,$3,$L67
	addiu	$7,$7,4
	andi	$7,$8,0x3
	.loc 2 37
	beq	$7,$0,$L70
	addu	$5,$5,$2
$L65:
	addu	$7,$3,$7
$L69:
	.loc 2 38
	lb	$6,0($3)
	addiu	$3,$3,1
	addiu	$5,$5,1
	.loc 2 37
	bne	$3,$7,$L69
	sb	$6,-1($5)
$L70:
	.loc 2 67
	addu	$9,$9,$8
	.loc 2 69
	subu	$17,$17,$8
	.loc 2 67
	sw	$9,0($4)
	.loc 2 55
	bne	$17,$0,$L71
	addu	$18,$18,$8
$L66:
	move	$17,$0
$L73:
	.loc 2 71
	subu	$2,$16,$17
$L57:
	.loc 1 29
	xor	$4,$16,$2
$L85:
	li	$5,29
	sltu	$4,$4,1
	jal	check
	addu	$20,$20,$16
	.loc 1 23
	sltu	$2,$20,$22
	bne	$2,$0,$L74
	nop
	.loc 1 32
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
	.loc 2 35
	b	$L65
	move	$3,$18
$L84:
	.loc 2 59
	move	$5,$0
	jal	pipe_wait
	sw	$4,16($sp)
	lw	$4,16($sp)
	bne	$2,$0,$L71
	nop
	.loc 2 71
	beq	$17,$0,$L66
	nop
	bne	$16,$17,$L73
	nop
$L61:
	.loc 2 53
	b	$L57
	li	$2,-1
$L55:
	.loc 1 28
	lw	$2,20($sp)
	lw	$4,64($sp)
	jal	write
	addiu	$5,$2,%lo(sent)
	.loc 1 29
	b	$L85
	xor	$4,$16,$2
$L50:
	.loc 1 24
	b	$L83
	li	$2,9
	.set	reorder
	.end	pour
	.section	.text.drain,"ax"
	.align	2
	.loc 1 35
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
	.loc 1 40
	jal	draw
	sw	$20,32($sp)
	.loc 1 41
	jal	draw
	andi	$17,$2,0x3
	jal	draw
	move	$16,$2
	lui	$22,%hi(received)
	andi	$2,$2,0x1
	.loc 1 36
	move	$18,$0
	.loc 1 41
	beq	$2,$0,$L122
	addiu	$22,$22,%lo(received)
$L138:
	li	$2,4996
$L91:
	bne	$2,$0,1f
	divu	$0,$16,$2
	break	7
1:
	.loc 1 43
	lw	$2,64($sp)
	.loc 1 42
	addu	$17,$22,$17
	.loc 1 41
	mfhi	$16
	.loc 1 43
	beq	$2,$0,$L92
	addiu	$16,$16,1
	.loc 1 42
	lw	$4,56($sp)
	jal	pipe_of
	move	$5,$0
	.loc 2 78
	lw	$23,4($2)
	.loc 1 42
	move	$21,$2
	.loc 2 80
	lw	$2,4096($0)
	nop
	sw	$2,8($21)
$L135:
	.loc 2 81
	lw	$2,0($21)
	nop
	bne	$2,$23,$L93
	subu	$3,$2,$23
	.loc 2 82
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
	.loc 1 44
	li	$5,44
	jal	check
	li	$4,1
	.loc 1 45
	bne	$fp,$0,$L136
	xori	$4,$18,0xea60
	.loc 1 49
	li	$5,49
	jal	check
	sltu	$4,$4,1
	.loc 1 50
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
	.loc 1 43
	lw	$4,56($sp)
	move	$6,$16
	jal	read
	move	$5,$17
	.loc 1 44
	bgez	$2,$L137
	move	$fp,$2
	li	$5,44
	move	$4,$0
	jal	check
	move	$20,$fp
	.loc 1 47
	addu	$18,$18,$20
$L139:
	.loc 1 40
	jal	draw
	nop
	.loc 1 41
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
	.loc 1 44
	slt	$16,$16,$2
	beq	$16,$0,$L95
	nop
	.loc 1 47
	move	$20,$2
$L110:
	.loc 1 44
	li	$5,44
	jal	check
	move	$4,$0
$L118:
	.loc 1 46
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
	.loc 1 47
	b	$L139
	addu	$18,$18,$20
$L93:
	.loc 2 84
	sltu	$2,$3,2049
	beq	$2,$0,$L140
	sltu	$2,$3,$16
	.loc 2 43
	beq	$2,$0,$L99
	move	$20,$16
	move	$20,$3
$L99:
	.loc 2 87
	li	$3,2048
	andi	$2,$23,0x7ff
	subu	$9,$3,$2
	.loc 2 43
	sltu	$3,$20,$9
	beq	$3,$0,$L144
	addiu	$7,$21,2048
	move	$9,$20
$L144:
	.loc 2 88
	addu	$2,$7,$2
	.loc 2 34
	or	$3,$2,$17
	andi	$3,$3,0x3
	bne	$3,$0,$L145
	move	$8,$9
	.loc 2 35
	sltu	$3,$9,4
	bne	$3,$0,$L145
	move	$5,$17
	addiu	$3,$9,-4
	srl	$3,$3,2
	addiu	$3,$3,1
	sll	$3,$3,2
	addu	$10,$2,$3
$L105:
	.loc 2 36
	lw	$8,0($2)
	.loc 2 35
	addiu	$2,$2,4
	.loc 2 36
	sw	$8,0($5)
	.loc 2 35
	bne	$10,$2,$L105
	addiu	$5,$5,4
	andi	$8,$9,0x3
	.loc 2 37
	beq	$8,$0,$L108
	addu	$3,$17,$3
$L101:
	addu	$8,$2,$8
$L107:
	.loc 2 38
	lb	$5,0($2)
	addiu	$2,$2,1
	addiu	$3,$3,1
	.loc 2 37
	bne	$2,$8,$L107
	sb	$5,-1($3)
$L108:
	.loc 2 89
	sltu	$2,$9,$20
	bne	$2,$0,$L141
	addu	$3,$17,$9
$L104:
	.loc 2 91
	addu	$6,$23,$20
$L142:
	.loc 1 44
	slt	$16,$16,$20
	.loc 2 91
	sw	$6,4($21)
	.loc 1 44
	bne	$16,$0,$L110
	move	$fp,$20
	li	$5,44
	jal	check
	li	$4,1
	.loc 1 46
	b	$L120
	move	$16,$0
$L145:
	b	$L101
	move	$3,$17
$L141:
	.loc 2 34
	or	$5,$7,$3
	andi	$5,$5,0x3
	bne	$5,$0,$L111
	subu	$2,$20,$9
	.loc 2 35
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
	.loc 2 36
	lw	$9,0($5)
	.loc 2 35
	addiu	$5,$5,4
	.loc 2 36
	sw	$9,0($8)
	.loc 2 35
	bne	$5,$10,$L113
	addiu	$8,$8,4
	addiu	$5,$11,1
	sll	$5,$5,2
	andi	$2,$2,0x3
	addu	$3,$3,$5
	.loc 2 37
	beq	$2,$0,$L104
	addu	$7,$7,$5
$L111:
	addu	$2,$7,$2
$L115:
	.loc 2 38
	lb	$5,0($7)
	addiu	$7,$7,1
	addiu	$3,$3,1
	.loc 2 37
	bne	$2,$7,$L115
	sb	$5,-1($3)
	.loc 2 91
	b	$L142
	addu	$6,$23,$20
$L136:
	.loc 1 47
	b	$L118
	move	$20,$fp
$L140:
	.loc 1 44
	li	$5,44
	move	$4,$0
	jal	check
	li	$20,-1
	.loc 1 47
	b	$L139
	addu	$18,$18,$20
	.set	reorder
	.end	drain
	.section	.text.both_ways,"ax"
	.align	2
	.loc 1 53
	.ent	both_ways
both_ways:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$16,44($sp)
	move	$16,$4
	.loc 1 56
	addiu	$4,$sp,24
	.loc 1 53
	sw	$31,52($sp)
	.loc 1 56
	jal	pipe
	sw	$17,48($sp)
	beq	$2,$0,$L153
	nop
	move	$4,$0
$L147:
	jal	check
	li	$5,56
	.loc 1 57
	jal	fork
	nop
	.loc 1 58
	beq	$2,$0,$L154
	move	$17,$2
	.loc 1 65
	lw	$4,24($sp)
	jal	close
	nop
	.loc 1 66
	lw	$4,20($sp)
	jal	close
	nop
	.loc 1 67
	lw	$4,28($sp)
	move	$6,$16
	jal	pour
	li	$5,1
	.loc 1 68
	lw	$4,28($sp)
	jal	close
	nop
	.loc 1 69
	lw	$4,16($sp)
	move	$6,$16
	jal	drain
	li	$5,2
	.loc 1 70
	lw	$4,16($sp)
	jal	close
	nop
	.loc 1 71
	jal	wait
	addiu	$4,$sp,32
	beq	$2,$17,$L155
	nop
	move	$4,$0
$L149:
	jal	check
	li	$5,71
	.loc 1 72
	lw	$31,52($sp)
	lw	$17,48($sp)
	lw	$16,44($sp)
	jr	$31
	addiu	$sp,$sp,56
$L155:
	.loc 1 71
	lw	$4,32($sp)
	b	$L149
	sltu	$4,$4,1
$L153:
	.loc 1 56
	jal	pipe
	addiu	$4,$sp,16
	b	$L147
	sltu	$4,$2,1
$L154:
	.loc 1 59
	lw	$4,28($sp)
	jal	close
	nop
	.loc 1 60
	lw	$4,16($sp)
	jal	close
	nop
	.loc 1 61
	lw	$4,24($sp)
	move	$6,$16
	jal	drain
	li	$5,1
	.loc 1 62
	lw	$4,20($sp)
	sltu	$6,$16,1
	jal	pour
	li	$5,2
	.loc 1 63
	jal	exit
	move	$4,$0
	.set	reorder
	.end	both_ways
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 134
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 135
	jal	both_ways
	move	$4,$0
	.loc 1 136
	jal	both_ways
	li	$4,1
	.loc 1 137
	jal	alone
	nop
	.loc 1 138
	jal	deaths
	nop
	.loc 1 140
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
	.text
	.file 3 "./exos/library/unix.h"
	.file 4 "./exos/tests/check.h"
