# mipsel-linux-gnu-gcc 12.2.0 from experiments/filters/cspf.c
	.text
	.file 1 "experiments/filters/cspf.c"
	.section	.text.run,"ax"
	.align	2
	.loc 1 33
	.ent	run
run:
	.set	noreorder
	.loc 1 34
	sll	$5,$5,1
	addu	$9,$4,$5
	.loc 1 38
	sltu	$2,$4,$9
	beq	$2,$0,$L38
	lui	$10,%hi($L12)
	.loc 1 33
	addiu	$sp,$sp,-64
	.loc 1 35
	addiu	$14,$sp,64
	move	$5,$14
	.loc 1 45
	li	$12,1
	.loc 1 49
	li	$13,2
	.loc 1 61
	addiu	$11,$sp,60
	.loc 1 65
	addiu	$10,$10,%lo($L12)
$L2:
	.loc 1 39
	lhu	$2,0($4)
	.loc 1 41
	addiu	$8,$4,2
	andi	$3,$2,0x3ff
	.loc 1 42
	beq	$3,$0,$L28
	srl	$2,$2,10
	.loc 1 43
	beq	$sp,$5,$L6
	nop
	.loc 1 45
	beq	$3,$12,$L39
	nop
	.loc 1 49
	beq	$3,$13,$L40
	addiu	$3,$3,-16
	.loc 1 51
	sltu	$4,$3,944
	beq	$4,$0,$L6
	sll	$3,$3,1
	.loc 1 53
	addiu	$4,$3,2
	sltu	$4,$7,$4
	bne	$4,$0,$L6
	addu	$3,$6,$3
	.loc 1 55
	lbu	$4,0($3)
	lbu	$15,1($3)
	sll	$3,$4,8
	or	$3,$3,$15
	sh	$3,-2($5)
	.loc 1 41
	move	$4,$8
	.loc 1 55
	addiu	$5,$5,-2
$L4:
	.loc 1 59
	beq	$2,$0,$L10
	sltu	$3,$11,$5
	.loc 1 61
	bne	$3,$0,$L6
	sltu	$3,$2,13
	.loc 1 63
	lhu	$8,0($5)
	.loc 1 64
	lhu	$15,2($5)
	.loc 1 65
	beq	$3,$0,$L6
	sll	$2,$2,2
	addu	$2,$10,$2
	lw	$2,0($2)
	nop
	jr	$2
	nop
	.section	.rodata.run,"a"
	.align	2
	.align	2
$L12:
	.word	$L6
	.word	$L23
	.word	$L22
	.word	$L21
	.word	$L20
	.word	$L19
	.word	$L18
	.word	$L17
	.word	$L16
	.word	$L15
	.word	$L14
	.word	$L13
	.word	$L11
	.section	.text.run
$L15:
	.loc 1 91
	beq	$8,$15,$L43
	li	$2,1
	.loc 1 109
	addiu	$5,$5,4
$L10:
	.loc 1 38
	sltu	$2,$4,$9
	bne	$2,$0,$L2
	nop
$L41:
	.loc 1 111
	beq	$5,$14,$L25
	nop
	lhu	$2,0($5)
	.loc 1 112
	addiu	$sp,$sp,64
	jr	$31
	sltu	$2,$0,$2
$L28:
	.loc 1 41
	b	$L4
	move	$4,$8
$L39:
	.loc 1 46
	beq	$9,$8,$L6
	nop
	.loc 1 48
	lhu	$3,2($4)
	addiu	$5,$5,-2
	addiu	$4,$4,4
	b	$L4
	sh	$3,0($5)
$L40:
	.loc 1 50
	sh	$0,-2($5)
	.loc 1 41
	move	$4,$8
	b	$L4
	addiu	$5,$5,-2
$L11:
	.loc 1 103
	beq	$8,$15,$L10
	addiu	$5,$5,4
	addiu	$5,$5,-4
$L25:
	.loc 1 92
	b	$L1
	li	$2,1
$L13:
	.loc 1 99
	bne	$8,$15,$L10
	addiu	$5,$5,4
	addiu	$5,$5,-4
$L6:
	.loc 1 44
	move	$2,$0
$L1:
$L43:
	.loc 1 112
	jr	$31
	addiu	$sp,$sp,64
$L14:
	.loc 1 95
	bne	$8,$15,$L43
	move	$2,$0
	.loc 1 109
	b	$L10
	addiu	$5,$5,4
$L16:
	.loc 1 88
	xor	$8,$8,$15
	.loc 1 82
	sh	$8,2($5)
	.loc 1 63
	addiu	$5,$5,2
$L42:
	.loc 1 38
	sltu	$2,$4,$9
	bne	$2,$0,$L2
	nop
	b	$L41
	nop
$L17:
	.loc 1 85
	or	$8,$8,$15
	.loc 1 82
	sh	$8,2($5)
	.loc 1 63
	b	$L42
	addiu	$5,$5,2
$L18:
	.loc 1 82
	and	$8,$8,$15
	sh	$8,2($5)
	.loc 1 63
	b	$L42
	addiu	$5,$5,2
$L19:
	.loc 1 79
	sltu	$8,$15,$8
	xori	$8,$8,0x1
	.loc 1 82
	sh	$8,2($5)
	.loc 1 63
	b	$L42
	addiu	$5,$5,2
$L20:
	.loc 1 76
	sltu	$8,$8,$15
	.loc 1 82
	sh	$8,2($5)
	.loc 1 63
	b	$L42
	addiu	$5,$5,2
$L21:
	.loc 1 73
	sltu	$8,$8,$15
	xori	$8,$8,0x1
	.loc 1 82
	sh	$8,2($5)
	.loc 1 63
	b	$L42
	addiu	$5,$5,2
$L22:
	.loc 1 70
	sltu	$8,$15,$8
	.loc 1 82
	sh	$8,2($5)
	.loc 1 63
	b	$L42
	addiu	$5,$5,2
$L23:
	.loc 1 67
	xor	$8,$8,$15
	sltu	$8,$8,1
	.loc 1 82
	sh	$8,2($5)
	.loc 1 63
	b	$L42
	addiu	$5,$5,2
$L38:
	.loc 1 112
	jr	$31
	li	$2,1
	.set	reorder
	.end	run
	.section	.text.test,"ax"
	.align	2
	.loc 1 116
	.ent	test
test:
	.set	noreorder
	.loc 1 119
	srl	$5,$5,1
	addiu	$5,$5,16
	.loc 1 120
	li	$2,65535
	beq	$6,$2,$L46
	sh	$5,0($4)
	.loc 1 121
	li	$2,6145
	.loc 1 122
	li	$5,8
	li	$3,6
	.loc 1 121
	sh	$2,2($4)
	.loc 1 122
	sh	$6,4($4)
	.loc 1 124
	addu	$3,$4,$3
	.loc 1 125
	addu	$4,$4,$5
	.loc 1 124
	li	$5,10241
	sh	$5,0($3)
	.loc 1 122
	li	$2,5
	.loc 1 127
	jr	$31
	sh	$7,0($4)
$L46:
	li	$5,4
	li	$3,2
	.loc 1 124
	addu	$3,$4,$3
	.loc 1 125
	addu	$4,$4,$5
	.loc 1 124
	li	$5,10241
	sh	$5,0($3)
	li	$2,3
	.loc 1 127
	jr	$31
	sh	$7,0($4)
	.set	reorder
	.end	test
	.section	.text.cspf_start,"ax"
	.align	2
	.globl	cspf_start
	.loc 1 28
	.ent	cspf_start
cspf_start:
	.set	noreorder
	.loc 1 29
	lui	$2,%hi(filters)
	.loc 1 30
	jr	$31
	sw	$0,%lo(filters)($2)
	.set	reorder
	.end	cspf_start
	.section	.text.cspf_insert,"ax"
	.align	2
	.globl	cspf_insert
	.loc 1 130
	.ent	cspf_insert
cspf_insert:
	.set	noreorder
	addiu	$sp,$sp,-64
	.loc 1 134
	lui	$2,%hi(filters)
	.loc 1 130
	sw	$19,36($sp)
	.loc 1 134
	lw	$19,%lo(filters)($2)
	sw	$2,16($sp)
	li	$2,256
	.loc 1 130
	sw	$31,60($sp)
	sw	$fp,56($sp)
	sw	$23,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	.loc 1 134
	beq	$19,$2,$L52
	sw	$6,72($sp)
	.loc 1 136
	blez	$5,$L61
	move	$18,$5
	sll	$2,$19,2
	addu	$16,$2,$19
	sll	$16,$16,3
	addu	$16,$16,$19
	sll	$16,$16,3
	.loc 1 155
	lui	$17,%hi(installed)
	sw	$2,20($sp)
	addiu	$16,$16,8
	move	$22,$4
	.loc 1 132
	move	$23,$0
	.loc 1 136
	move	$20,$0
	.loc 1 131
	move	$fp,$0
	.loc 1 155
	addiu	$17,$17,%lo(installed)
$L60:
	.loc 1 139
	lbu	$2,0($22)
	li	$3,2
	beq	$2,$3,$L52
	nop
	.loc 1 141
	li	$3,1
	beq	$2,$3,$L68
	li	$8,-2
	.loc 1 145
	lhu	$14,2($22)
	lbu	$13,1($22)
	addu	$2,$14,$fp
	and	$21,$2,$8
	addu	$2,$13,$2
	sltu	$3,$21,$2
	bne	$3,$0,$L72
	move	$5,$21
	.loc 1 136
	b	$L71
	addiu	$20,$20,1
$L56:
	.loc 1 152
	slt	$2,$23,155
	.loc 1 150
	andi	$6,$6,0xffff
	.loc 1 151
	andi	$7,$7,0xffff
	.loc 1 152
	beq	$2,$0,$L52
	sltu	$3,$5,1888
$L70:
	beq	$3,$0,$L48
	li	$2,-1
	.loc 1 154
	bne	$6,$0,$L69
	addu	$2,$14,$13
	.loc 1 145
	addu	$2,$2,$fp
	sltu	$3,$21,$2
	beq	$3,$0,$L54
	move	$5,$21
$L72:
	addiu	$21,$21,2
	.loc 1 147
	subu	$2,$21,$2
	sll	$2,$2,3
	.loc 1 149
	bgez	$2,$L55
	move	$3,$2
	subu	$3,$0,$2
$L55:
	.loc 1 150
	lw	$4,4($22)
	.loc 1 151
	lw	$9,8($22)
	.loc 1 150
	sll	$6,$4,$3
	.loc 1 151
	sll	$7,$9,$3
	.loc 1 150
	srl	$4,$4,$3
	bgez	$2,$L56
	srl	$9,$9,$3
	.loc 1 152
	slt	$2,$23,155
	.loc 1 150
	andi	$6,$4,0xffff
	.loc 1 151
	andi	$7,$9,0xffff
	.loc 1 152
	bne	$2,$0,$L70
	sltu	$3,$5,1888
$L52:
	.loc 1 135
	li	$2,-1
$L48:
	.loc 1 162
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
$L69:
	.loc 1 155
	sll	$4,$23,1
	addu	$4,$4,$16
	jal	test
	addu	$4,$17,$4
	lhu	$14,2($22)
	lbu	$13,1($22)
	addu	$23,$23,$2
	.loc 1 145
	addu	$2,$14,$13
	addu	$2,$2,$fp
	sltu	$3,$21,$2
	bne	$3,$0,$L72
	move	$5,$21
$L54:
	.loc 1 136
	addiu	$20,$20,1
$L71:
	bne	$18,$20,$L60
	addiu	$22,$22,12
$L51:
	.loc 1 158
	lw	$2,20($sp)
	lui	$3,%hi(installed)
	addu	$2,$2,$19
	sll	$2,$2,3
	addu	$2,$2,$19
	addiu	$3,$3,%lo(installed)
	sll	$2,$2,3
	addu	$2,$3,$2
	.loc 1 159
	lw	$3,72($sp)
	.loc 1 158
	sw	$23,4($2)
	.loc 1 159
	sw	$3,0($2)
	.loc 1 160
	lw	$2,16($sp)
	addiu	$19,$19,1
	sw	$19,%lo(filters)($2)
	.loc 1 161
	b	$L48
	move	$2,$3
$L68:
	.loc 1 142
	lw	$2,8($22)
	.loc 1 136
	addiu	$20,$20,1
	.loc 1 142
	addu	$fp,$fp,$2
	.loc 1 136
	bne	$18,$20,$L60
	addiu	$22,$22,12
	b	$L51
	nop
$L61:
	sll	$2,$19,2
	.loc 1 132
	move	$23,$0
	b	$L51
	sw	$2,20($sp)
	.set	reorder
	.end	cspf_insert
	.section	.text.cspf_classify,"ax"
	.align	2
	.globl	cspf_classify
	.loc 1 165
	.ent	cspf_classify
cspf_classify:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 168
	lui	$2,%hi(filters)
	.loc 1 165
	sw	$20,32($sp)
	.loc 1 168
	lw	$20,%lo(filters)($2)
	.loc 1 165
	sw	$31,36($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 168
	blez	$20,$L74
	sw	$16,16($sp)
	lui	$16,%hi(installed+8)
	move	$18,$4
	move	$19,$5
	addiu	$16,$16,%lo(installed+8)
	b	$L77
	move	$17,$0
$L75:
	beq	$17,$20,$L74
	addiu	$16,$16,328
$L77:
	.loc 1 169
	lw	$5,-4($16)
	move	$4,$16
	move	$7,$19
	jal	run
	move	$6,$18
	beq	$2,$0,$L75
	addiu	$17,$17,1
	addiu	$17,$17,-1
	.loc 1 170
	sll	$2,$17,2
	addu	$2,$2,$17
	sll	$2,$2,3
	addu	$2,$2,$17
	lui	$3,%hi(installed)
	.loc 1 172
	lw	$31,36($sp)
	.loc 1 170
	sll	$2,$2,3
	addiu	$3,$3,%lo(installed)
	addu	$2,$2,$3
	lw	$2,0($2)
	.loc 1 172
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L74:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 171
	move	$2,$0
	.loc 1 172
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	cspf_classify
	.section	.bss.filters,"aw"
	.align	2
filters:
	.space	4
	.section	.bss.installed,"aw"
	.align	2
installed:
	.space	83968
