# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/uipc_socket.c
	.text
	.file 1 "ultrix-model/kernel/uipc_socket.c"
	.section	.text.receiveOutOfBand,"ax"
	.align	2
	.loc 1 203
	.ent	receiveOutOfBand
receiveOutOfBand:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$18,36($sp)
	sw	$17,32($sp)
	move	$18,$5
	move	$17,$4
	.loc 1 204
	li	$5,1
	li	$4,1
	.loc 1 203
	sw	$31,44($sp)
	sw	$19,40($sp)
	.loc 1 204
	jal	m_get
	sw	$16,28($sp)
	.loc 1 207
	lw	$3,12($17)
	sw	$0,16($sp)
	.loc 1 204
	move	$16,$2
	.loc 1 207
	lw	$2,8($3)
	move	$7,$0
	move	$6,$16
	li	$5,13
	jalr	$2
	move	$4,$17
	.loc 1 208
	bne	$2,$0,$L2
	move	$19,$2
	bne	$16,$0,$L3
	move	$17,$0
	b	$L1
	nop
$L7:
	.loc 1 209
	lh	$5,8($16)
	nop
	slt	$2,$3,$5
	beq	$2,$0,$L5
	nop
	move	$5,$3
$L5:
	.loc 1 210
	lw	$4,4($16)
	jal	uiomove
	addu	$4,$16,$4
	.loc 1 211
	move	$4,$16
	jal	m_free
	move	$17,$2
	.loc 1 208
	bne	$17,$0,$L10
	move	$16,$2
	beq	$2,$0,$L1
	nop
$L3:
	lw	$3,16($18)
	.loc 1 210
	move	$7,$18
	.loc 1 208
	bgtz	$3,$L7
	move	$6,$0
$L2:
	.loc 1 213
	beq	$16,$0,$L1
	move	$17,$19
	jal	m_freem
	move	$4,$16
	.loc 1 210
	move	$17,$19
$L1:
	.loc 1 215
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$16,28($sp)
	move	$2,$17
	lw	$17,32($sp)
	jr	$31
	addiu	$sp,$sp,48
$L10:
	.loc 1 210
	b	$L2
	move	$19,$17
	.set	reorder
	.end	receiveOutOfBand
	.section	.rodata.takeFirst.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"mfree\000"
	.section	.text.takeFirst,"ax"
	.align	2
	.loc 1 222
	.ent	takeFirst
takeFirst:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,16($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 223
	lw	$17,16($4)
	.loc 1 222
	move	$16,$4
	.loc 1 225
	lw	$2,0($4)
	lw	$3,8($16)
	lh	$4,8($17)
	.loc 1 223
	lw	$18,124($17)
	.loc 1 225
	subu	$2,$2,$4
	addiu	$4,$3,-128
	sw	$2,0($16)
	sw	$4,8($16)
	lw	$2,4($17)
	nop
	sltu	$2,$2,125
	bne	$2,$0,$L18
	addiu	$3,$3,-4224
	sw	$3,8($16)
$L18:
	.loc 1 226
	beq	$5,$0,$L19
	nop
	.loc 1 227
	sw	$17,0($5)
	.loc 1 228
	lw	$2,0($17)
	nop
	sw	$2,16($16)
	.loc 1 229
	sw	$0,0($17)
$L20:
	.loc 1 233
	lw	$2,16($16)
	nop
	beq	$2,$0,$L23
	nop
	sw	$18,124($2)
	.loc 1 235
	lw	$2,16($16)
	nop
	beq	$2,$18,$L25
	nop
$L17:
	.loc 1 236
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L23:
	.loc 1 234
	sw	$18,16($16)
$L25:
	.loc 1 235
	b	$L17
	move	$2,$0
$L19:
	.loc 1 231
	jal	splimp
	nop
	lh	$3,10($17)
	nop
	beq	$3,$0,$L30
	move	$19,$2
	addiu	$3,$3,8
	lui	$5,%hi(mbstat)
	addiu	$5,$5,%lo(mbstat)
	sll	$3,$3,1
	addu	$3,$5,$3
	lhu	$2,4($3)
	nop
	addiu	$2,$2,-1
	sh	$2,4($3)
	lhu	$2,20($5)
	nop
	addiu	$2,$2,1
	sh	$2,20($5)
	lw	$2,4($17)
	nop
	sltu	$2,$2,125
	beq	$2,$0,$L31
	sh	$0,10($17)
	lui	$20,%hi(mfree)
$L32:
	lw	$3,0($17)
	lw	$2,%lo(mfree)($20)
	sw	$3,16($16)
	move	$4,$19
	sw	$2,0($17)
	sw	$0,4($17)
	sw	$0,124($17)
	jal	splx
	sw	$17,%lo(mfree)($20)
	lui	$2,%hi(m_want)
	lw	$3,%lo(m_want)($2)
	nop
	beq	$3,$0,$L20
	addiu	$4,$20,%lo(mfree)
	jal	wakeup
	sw	$0,%lo(m_want)($2)
	b	$L20
	nop
$L31:
	jal	mclput
	move	$4,$17
	b	$L32
	lui	$20,%hi(mfree)
$L30:
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	takeFirst
	.section	.text.sobind,"ax"
	.align	2
	.globl	sobind
	.loc 1 39
	.ent	sobind
sobind:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,28($sp)
	move	$16,$4
	sw	$31,36($sp)
	sw	$17,32($sp)
	.loc 1 40
	jal	splnet
	move	$17,$5
	.loc 1 41
	lw	$3,12($16)
	sw	$0,16($sp)
	lw	$3,8($3)
	move	$4,$16
	move	$7,$17
	move	$6,$0
	.loc 1 40
	move	$17,$2
	.loc 1 41
	jalr	$3
	li	$5,2
	.loc 1 43
	move	$4,$17
	jal	splx
	move	$16,$2
	.loc 1 45
	lw	$31,36($sp)
	lw	$17,32($sp)
	move	$2,$16
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	sobind
	.section	.text.soconnect,"ax"
	.align	2
	.globl	soconnect
	.loc 1 49
	.ent	soconnect
soconnect:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$16,28($sp)
	move	$16,$4
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$31,44($sp)
	sw	$17,32($sp)
	.loc 1 50
	jal	splnet
	move	$19,$5
	.loc 1 53
	lhu	$3,4($16)
	nop
	andi	$3,$3,0x2
	beq	$3,$0,$L38
	move	$18,$2
	.loc 1 54
	lw	$3,12($16)
	nop
	lhu	$2,6($3)
	nop
	andi	$2,$2,0x4
	bne	$2,$0,$L39
	move	$7,$0
	.loc 1 55
	sw	$0,16($sp)
	lw	$2,8($3)
	move	$6,$0
	li	$5,6
	jalr	$2
	move	$4,$16
	.loc 1 57
	bne	$2,$0,$L37
	move	$17,$2
$L38:
	lw	$2,12($16)
	sw	$0,16($sp)
	lw	$2,8($2)
	move	$7,$19
	move	$6,$0
	li	$5,4
	jalr	$2
	move	$4,$16
	move	$17,$2
$L37:
	.loc 1 58
	jal	splx
	move	$4,$18
	.loc 1 60
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$16,28($sp)
	move	$2,$17
	lw	$17,32($sp)
	jr	$31
	addiu	$sp,$sp,48
$L39:
	.loc 1 54
	b	$L37
	li	$17,56
	.set	reorder
	.end	soconnect
	.section	.text.sosetopt,"ax"
	.align	2
	.globl	sosetopt
	.loc 1 63
	.ent	sosetopt
sosetopt:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 64
	li	$3,4097
	beq	$5,$3,$L45
	sw	$31,20($sp)
	slt	$3,$5,4098
	beq	$3,$0,$L46
	move	$2,$5
	li	$3,16
	beq	$5,$3,$L47
	li	$3,32
	bne	$5,$3,$L63
	nop
$L47:
	.loc 1 67
	sll	$2,$2,16
	lh	$3,2($4)
	beq	$6,$0,$L50
	sra	$2,$2,16
	or	$2,$2,$3
	sh	$2,2($4)
	.loc 1 69
	move	$2,$0
$L65:
	.loc 1 80
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L46:
	.loc 1 64
	li	$3,4098
	bne	$5,$3,$L63
	move	$5,$6
	.loc 1 76
	jal	sbreserve
	addiu	$4,$4,24
	bne	$2,$0,$L65
	move	$2,$0
$L53:
	.loc 1 80
	lw	$31,20($sp)
	.loc 1 74
	li	$2,55
	.loc 1 80
	jr	$31
	addiu	$sp,$sp,24
$L63:
	.loc 1 64
	li	$2,45
$L44:
	.loc 1 80
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L45:
	.loc 1 72
	lhu	$2,4($4)
	nop
	andi	$2,$2,0x2
	beq	$2,$0,$L66
	move	$5,$6
	lw	$2,12($4)
	nop
	lhu	$2,6($2)
	nop
	andi	$2,$2,0x4
	bne	$2,$0,$L44
	li	$2,56
$L66:
	.loc 1 74
	jal	sbreserve
	addiu	$4,$4,48
	beq	$2,$0,$L53
	move	$2,$0
	b	$L65
	nop
$L50:
	.loc 1 68
	nor	$2,$0,$2
	and	$3,$3,$2
	sh	$3,2($4)
	.loc 1 69
	b	$L65
	move	$2,$0
	.set	reorder
	.end	sosetopt
	.section	.text.sofree,"ax"
	.align	2
	.globl	sofree
	.loc 1 84
	.ent	sofree
sofree:
	.set	noreorder
	.loc 1 85
	lw	$2,8($4)
	nop
	beq	$2,$0,$L76
	nop
	jr	$31
	nop
$L76:
	.loc 1 84
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 85
	lhu	$2,4($4)
	nop
	andi	$2,$2,0x1
	beq	$2,$0,$L67
	move	$16,$4
	.loc 1 86
	jal	sbflush
	addiu	$4,$4,48
	.loc 1 87
	jal	sbflush
	addiu	$4,$16,24
	.loc 1 88
	li	$4,-128
	jal	m_free
	and	$4,$16,$4
$L67:
	.loc 1 89
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	sofree
	.section	.text.socreate,"ax"
	.align	2
	.globl	socreate
	.loc 1 10
	.ent	socreate
socreate:
	.set	noreorder
	.loc 1 16
	lui	$2,%hi(nprotosw)
	lw	$2,%lo(nprotosw)($2)
	.loc 1 10
	addiu	$sp,$sp,-56
	.loc 1 16
	sll	$3,$2,1
	addu	$3,$3,$2
	.loc 1 10
	sw	$16,36($sp)
	.loc 1 16
	lui	$16,%hi(protosw)
	addiu	$16,$16,%lo(protosw)
	sll	$3,$3,3
	addu	$3,$16,$3
	sltu	$2,$16,$3
	.loc 1 10
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$31,52($sp)
	sw	$17,40($sp)
	move	$19,$5
	.loc 1 16
	bne	$2,$0,$L80
	move	$18,$6
	b	$L78
	nop
$L79:
	addiu	$16,$16,24
$L94:
	sltu	$2,$16,$3
	beq	$2,$0,$L78
	nop
$L80:
	.loc 1 17
	lh	$2,0($16)
	nop
	bne	$2,$4,$L79
	nop
	lh	$2,2($16)
	nop
	beq	$2,$0,$L79
	nop
	bne	$2,$18,$L79
	nop
	beq	$7,$0,$L78
	nop
	.loc 1 18
	lh	$2,4($16)
	nop
	bne	$2,$7,$L94
	addiu	$16,$16,24
	addiu	$16,$16,-24
$L78:
	.loc 1 22
	beq	$16,$3,$L84
	li	$5,3
	.loc 1 23
	jal	m_get
	li	$4,1
	.loc 1 24
	lw	$3,4($2)
	.loc 1 25
	li	$5,72
	.loc 1 24
	addu	$17,$2,$3
	.loc 1 25
	jal	bzero
	move	$4,$17
	.loc 1 26
	sh	$18,0($17)
	.loc 1 27
	sw	$16,12($17)
	.loc 1 28
	lw	$2,8($16)
	move	$7,$0
	sw	$0,16($sp)
	move	$6,$0
	move	$5,$0
	jalr	$2
	move	$4,$17
	.loc 1 29
	bne	$2,$0,$L93
	nop
	.loc 1 34
	sw	$17,0($19)
	.loc 1 36
	lw	$31,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,56
$L84:
	lw	$31,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	.loc 1 22
	li	$2,43
	.loc 1 36
	jr	$31
	addiu	$sp,$sp,56
$L93:
	.loc 1 30
	lhu	$3,4($17)
	.loc 1 31
	move	$4,$17
	.loc 1 30
	ori	$3,$3,0x1
	sh	$3,4($17)
	.loc 1 31
	jal	sofree
	sw	$2,24($sp)
	.loc 1 36
	lw	$31,52($sp)
	.loc 1 32
	lw	$2,24($sp)
	.loc 1 36
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	socreate
	.section	.text.soclose,"ax"
	.align	2
	.globl	soclose
	.loc 1 92
	.ent	soclose
soclose:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,24($sp)
	move	$16,$4
	sw	$17,28($sp)
	sw	$31,36($sp)
	.loc 1 93
	jal	splnet
	sw	$18,32($sp)
	.loc 1 96
	lw	$3,8($16)
	nop
	beq	$3,$0,$L99
	move	$17,$2
	.loc 1 97
	lhu	$2,4($16)
	.loc 1 98
	lw	$3,12($16)
	.loc 1 97
	andi	$2,$2,0x2
	.loc 1 98
	lw	$8,8($3)
	.loc 1 97
	beq	$2,$0,$L97
	sw	$0,16($sp)
	.loc 1 98
	move	$7,$0
	move	$6,$0
	li	$5,6
	jalr	$8
	move	$4,$16
	.loc 1 99
	lw	$3,8($16)
	nop
	bne	$3,$0,$L107
	move	$18,$2
$L96:
	.loc 1 104
	lhu	$3,4($16)
	.loc 1 105
	move	$4,$16
	.loc 1 104
	ori	$3,$3,0x1
	.loc 1 105
	jal	sofree
	sh	$3,4($16)
	.loc 1 106
	jal	splx
	move	$4,$17
	.loc 1 108
	lw	$31,36($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	move	$2,$18
	lw	$18,32($sp)
	jr	$31
	addiu	$sp,$sp,40
$L97:
	.loc 1 100
	lw	$2,8($3)
	move	$7,$0
	move	$6,$0
	li	$5,1
	jalr	$2
	move	$4,$16
	b	$L96
	move	$18,$2
$L99:
	.loc 1 94
	b	$L96
	move	$18,$0
$L107:
	.loc 1 100
	lw	$2,12($16)
	sw	$0,16($sp)
	lw	$2,8($2)
	move	$7,$0
	move	$6,$0
	li	$5,1
	jalr	$2
	move	$4,$16
	.loc 1 101
	bne	$18,$0,$L96
	nop
	b	$L96
	move	$18,$2
	.set	reorder
	.end	soclose
	.section	.rodata.sosend.str1.4,"aMS",@progbits,1
	.align	2
$LC1:
	.ascii	"mget\000"
	.section	.text.sosend,"ax"
	.align	2
	.globl	sosend
	.loc 1 116
	.ent	sosend
sosend:
	.set	noreorder
	addiu	$sp,$sp,-88
	sw	$22,72($sp)
	sw	$17,52($sp)
	sw	$31,84($sp)
	sw	$fp,80($sp)
	sw	$23,76($sp)
	sw	$21,68($sp)
	sw	$20,64($sp)
	sw	$19,60($sp)
	sw	$18,56($sp)
	sw	$16,48($sp)
	.loc 1 117
	lw	$2,12($4)
	.loc 1 116
	move	$22,$4
	.loc 1 117
	sw	$2,40($sp)
	.loc 1 121
	lhu	$2,6($2)
	.loc 1 116
	sw	$5,92($sp)
	.loc 1 121
	andi	$2,$2,0x1
	.loc 1 116
	move	$17,$6
	sw	$7,100($sp)
	.loc 1 121
	beq	$2,$0,$L155
	sw	$0,24($sp)
	lw	$2,16($6)
	lw	$3,52($4)
	nop
	slt	$2,$3,$2
	bne	$2,$0,$L156
	andi	$2,$7,0x4
	.loc 1 122
	beq	$2,$0,$L109
	sw	$2,44($sp)
	lhu	$2,2($4)
	nop
	srl	$2,$2,4
	xori	$2,$2,0x1
	andi	$2,$2,0x1
	sw	$2,44($sp)
	.loc 1 123
	lw	$2,-15596($0)
	nop
	addiu	$2,$2,1
	sw	$2,-15596($0)
	.loc 1 124
	lw	$2,104($sp)
	nop
	bne	$2,$0,$L183
	move	$6,$0
	b	$L111
	nop
$L155:
	.loc 1 122
	sw	$0,44($sp)
$L109:
	.loc 1 123
	lw	$2,-15596($0)
	nop
	addiu	$2,$2,1
	sw	$2,-15596($0)
	.loc 1 124
	lw	$2,104($sp)
	nop
	beq	$2,$0,$L111
	move	$6,$0
$L183:
	lh	$6,8($2)
$L111:
	.loc 1 166
	lui	$18,%hi(mbstat)
	.loc 1 119
	li	$19,1
	.loc 1 166
	lui	$20,%hi(mfree)
	addiu	$18,$18,%lo(mbstat)
$L113:
	.loc 1 126
	lh	$2,68($22)
	nop
	andi	$3,$2,0x1
	bne	$3,$0,$L114
	li	$5,26
	ori	$2,$2,0x1
	sh	$2,68($22)
$L146:
	.loc 1 128
	jal	splnet
	sw	$6,32($sp)
	.loc 1 129
	lh	$4,4($22)
	lw	$6,32($sp)
	andi	$3,$4,0x10
	bne	$3,$0,$L184
	nop
	.loc 1 132
	lhu	$3,16($22)
	nop
	beq	$3,$0,$L117
	nop
	.loc 1 133
	move	$6,$3
	.loc 1 134
	sh	$0,16($22)
$L116:
	.loc 1 140
	move	$4,$2
	jal	splx
	sw	$6,32($sp)
	.loc 1 197
	lw	$16,24($sp)
	.loc 1 141
	lw	$6,32($sp)
$L119:
	.loc 1 196
	lh	$2,68($22)
	nop
	andi	$3,$2,0x2
	bne	$3,$0,$L195
	li	$3,-4
	li	$3,-2
$L196:
	and	$2,$2,$3
	sh	$2,68($22)
$L148:
	.loc 1 197
	beq	$16,$0,$L108
	move	$4,$16
	jal	m_freem
	sw	$6,32($sp)
	lw	$6,32($sp)
$L108:
	.loc 1 199
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
	move	$2,$6
	jr	$31
	addiu	$sp,$sp,88
$L117:
	.loc 1 135
	andi	$3,$4,0x2
	bne	$3,$0,$L118
	nop
	.loc 1 136
	lw	$3,40($sp)
	nop
	lhu	$3,6($3)
	nop
	andi	$3,$3,0x4
	bne	$3,$0,$L158
	nop
	.loc 1 137
	lw	$3,92($sp)
	nop
	beq	$3,$0,$L185
	nop
$L118:
	.loc 1 143
	lw	$3,100($sp)
	nop
	andi	$3,$3,0x1
	bne	$3,$0,$L159
	sw	$3,36($sp)
	.loc 1 146
	lw	$5,56($22)
	lw	$7,48($22)
	lw	$16,60($22)
	lw	$3,52($22)
	subu	$16,$16,$5
	subu	$3,$3,$7
	slt	$5,$3,$16
	beq	$5,$0,$L121
	nop
	move	$16,$3
$L121:
	.loc 1 147
	slt	$3,$6,$16
	beq	$3,$0,$L180
	nop
	.loc 1 148
	lw	$5,12($22)
	lw	$3,16($17)
	.loc 1 147
	lhu	$5,6($5)
	nop
	andi	$5,$5,0x1
	beq	$5,$0,$L124
	addu	$5,$6,$3
	.loc 1 148
	slt	$5,$16,$5
	bne	$5,$0,$L180
	nop
$L124:
	slt	$3,$3,4096
	bne	$3,$0,$L120
	slt	$3,$16,4096
	.loc 1 149
	bne	$3,$0,$L186
	sltu	$7,$7,4096
$L120:
	.loc 1 162
	move	$4,$2
$L197:
	jal	splx
	sw	$6,32($sp)
	.loc 1 164
	lw	$6,32($sp)
	.loc 1 163
	addiu	$19,$sp,24
	.loc 1 164
	subu	$16,$16,$6
	.loc 1 166
	li	$fp,1
$L129:
	.loc 1 165
	blez	$16,$L143
	nop
	.loc 1 166
	jal	splimp
	nop
	lw	$23,%lo(mfree)($20)
	nop
	beq	$23,$0,$L130
	move	$21,$2
	lh	$2,10($23)
	nop
	bne	$2,$0,$L187
	li	$3,12
	sh	$fp,10($23)
	lhu	$4,20($18)
	lhu	$2,22($18)
	addiu	$4,$4,-1
	addiu	$2,$2,1
	sh	$4,20($18)
	sh	$2,22($18)
	lw	$2,0($23)
	nop
	sw	$2,%lo(mfree)($20)
	sw	$3,4($23)
	sw	$0,0($23)
$L132:
	jal	splx
	move	$4,$21
	.loc 1 167
	sh	$0,8($23)
	.loc 1 168
	lw	$2,16($17)
	nop
	slt	$4,$2,2048
	bne	$4,$0,$L194
	slt	$4,$16,113
	slt	$4,$16,4096
	beq	$4,$0,$L188
	slt	$4,$16,113
$L194:
	bne	$4,$0,$L137
	move	$21,$16
	li	$21,112
$L137:
	slt	$4,$2,$21
	beq	$4,$0,$L138
	nop
	move	$21,$2
$L138:
	.loc 1 177
	lw	$4,4($23)
	li	$6,1
	move	$7,$17
	move	$5,$21
	jal	uiomove
	addu	$4,$23,$4
	.loc 1 175
	subu	$16,$16,$21
	.loc 1 178
	sh	$21,8($23)
	.loc 1 177
	move	$6,$2
	.loc 1 180
	bne	$2,$0,$L139
	sw	$23,0($19)
$L191:
	.loc 1 182
	lw	$2,16($17)
	nop
	bgtz	$2,$L129
	move	$19,$23
$L143:
	.loc 1 184
	lw	$2,44($sp)
	.loc 1 187
	lw	$19,24($sp)
	.loc 1 184
	beq	$2,$0,$L189
	nop
	lhu	$2,2($22)
	nop
	ori	$2,$2,0x10
	.loc 1 185
	jal	splnet
	sh	$2,2($22)
	move	$16,$2
	.loc 1 187
	lw	$3,40($sp)
	lw	$2,36($sp)
	lw	$3,8($3)
	bne	$2,$0,$L144
	move	$4,$22
	lw	$2,104($sp)
	lw	$7,92($sp)
	sw	$2,16($sp)
	move	$6,$19
	li	$5,9
$L181:
	jalr	$3
	nop
	.loc 1 188
	move	$4,$16
	jal	splx
	sw	$2,32($sp)
	.loc 1 189
	lhu	$2,2($22)
	lw	$6,32($sp)
	andi	$2,$2,0xffef
	b	$L152
	sh	$2,2($22)
$L188:
	.loc 1 168
	jal	splimp
	nop
	move	$21,$2
	jal	mclget
	move	$4,$23
	jal	splx
	move	$4,$21
	.loc 1 169
	lh	$4,8($23)
	li	$2,4096
	bne	$4,$2,$L190
	nop
	.loc 1 170
	lw	$21,16($17)
	nop
	slt	$2,$21,4097
	bne	$2,$0,$L135
	nop
	li	$21,4096
$L135:
	.loc 1 177
	lw	$4,4($23)
	li	$6,1
	move	$7,$17
	move	$5,$21
	jal	uiomove
	addu	$4,$23,$4
	.loc 1 171
	addiu	$16,$16,-4096
	.loc 1 178
	sh	$21,8($23)
	.loc 1 177
	move	$6,$2
	.loc 1 180
	beq	$2,$0,$L191
	sw	$23,0($19)
$L139:
	.loc 1 196
	lh	$2,68($22)
	.loc 1 197
	lw	$16,24($sp)
	.loc 1 196
	andi	$3,$2,0x2
	beq	$3,$0,$L196
	li	$3,-2
	li	$3,-4
$L195:
	and	$2,$2,$3
	sh	$2,68($22)
	addiu	$4,$22,68
	jal	wakeup
	sw	$6,32($sp)
	lw	$6,32($sp)
	b	$L148
	nop
$L130:
	.loc 1 166
	li	$5,1
	jal	m_more
	li	$4,1
	b	$L132
	move	$23,$2
$L159:
	.loc 1 144
	b	$L120
	li	$16,1024
$L189:
	.loc 1 185
	jal	splnet
	nop
	move	$16,$2
	.loc 1 187
	lw	$3,40($sp)
	lw	$2,36($sp)
	lw	$3,8($3)
	bne	$2,$0,$L153
	move	$4,$22
	lw	$2,104($sp)
	lw	$7,92($sp)
	sw	$2,16($sp)
	move	$6,$19
	li	$5,9
$L182:
	jalr	$3
	nop
	.loc 1 188
	move	$4,$16
	jal	splx
	sw	$2,32($sp)
	lw	$6,32($sp)
	nop
$L152:
	.loc 1 194
	bne	$6,$0,$L161
	sw	$0,24($sp)
	lw	$2,16($17)
	nop
	blez	$2,$L161
	sw	$0,104($sp)
	.loc 1 193
	b	$L146
	move	$19,$0
$L153:
	.loc 1 187
	lw	$2,104($sp)
	lw	$7,92($sp)
	sw	$2,16($sp)
	move	$6,$19
	b	$L182
	li	$5,14
$L144:
	lw	$2,104($sp)
	lw	$7,92($sp)
	sw	$2,16($sp)
	move	$6,$19
	b	$L181
	li	$5,14
$L186:
	.loc 1 149
	bne	$7,$0,$L120
	andi	$4,$4,0x100
	bne	$4,$0,$L197
	move	$4,$2
$L125:
	.loc 1 156
	lh	$3,68($22)
	nop
	andi	$4,$3,0x2
	bne	$4,$0,$L127
	nop
	li	$4,-2
	and	$3,$3,$4
	sh	$3,68($22)
	.loc 1 157
	addiu	$4,$22,48
$L193:
	sw	$6,36($sp)
	jal	sbwait
	sw	$2,32($sp)
	.loc 1 158
	lw	$2,32($sp)
	jal	splx
	move	$4,$2
	.loc 1 159
	lw	$6,36($sp)
	b	$L113
	nop
$L114:
	.loc 1 126
	ori	$2,$2,0x2
	sh	$2,68($22)
	addiu	$4,$22,68
	jal	sleep
	sw	$6,32($sp)
	lw	$6,32($sp)
	b	$L113
	nop
$L156:
	.loc 1 121
	b	$L108
	li	$6,40
$L161:
	.loc 1 195
	b	$L119
	move	$16,$0
$L184:
	sw	$2,32($sp)
	.loc 1 130
	lw	$4,-16176($0)
	jal	psignal
	li	$5,13
	lw	$2,32($sp)
	.loc 1 131
	b	$L116
	li	$6,32
$L180:
	andi	$4,$4,0x100
	.loc 1 151
	beq	$4,$0,$L125
	nop
	.loc 1 152
	beq	$19,$0,$L126
	nop
	li	$19,35
$L126:
	.loc 1 153
	jal	splx
	move	$4,$2
	.loc 1 197
	lw	$16,24($sp)
	.loc 1 154
	b	$L119
	move	$6,$19
$L127:
	.loc 1 156
	li	$4,-4
	and	$3,$3,$4
	sh	$3,68($22)
	addiu	$4,$22,68
	sw	$6,36($sp)
	jal	wakeup
	sw	$2,32($sp)
	lw	$6,36($sp)
	lw	$2,32($sp)
	.loc 1 157
	b	$L193
	addiu	$4,$22,48
$L158:
	.loc 1 136
	b	$L116
	li	$6,57
$L185:
	b	$L116
	li	$6,39
$L187:
	.loc 1 166
	lui	$4,%hi($LC1)
	jal	panic
	addiu	$4,$4,%lo($LC1)
$L190:
	.loc 1 170
	lw	$2,16($17)
	b	$L194
	slt	$4,$16,113
	.set	reorder
	.end	sosend
	.section	.rodata.soreceive.str1.4,"aMS",@progbits,1
	.align	2
$LC2:
	.ascii	"receive 1\000"
	.align	2
$LC3:
	.ascii	"receive 1a\000"
	.align	2
$LC4:
	.ascii	"receive 3\000"
	.section	.text.soreceive,"ax"
	.align	2
	.globl	soreceive
	.loc 1 246
	.ent	soreceive
soreceive:
	.set	noreorder
	addiu	$sp,$sp,-72
	.loc 1 248
	addiu	$2,$4,24
	sw	$2,24($sp)
	.loc 1 252
	lw	$2,88($sp)
	.loc 1 246
	sw	$23,60($sp)
	sw	$19,44($sp)
	sw	$17,36($sp)
	sw	$31,68($sp)
	sw	$fp,64($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$20,48($sp)
	sw	$18,40($sp)
	sw	$16,32($sp)
	.loc 1 247
	lw	$22,12($4)
	.loc 1 246
	move	$19,$4
	move	$23,$5
	move	$17,$6
	.loc 1 252
	beq	$2,$0,$L199
	sw	$7,84($sp)
	sw	$0,0($2)
$L199:
	.loc 1 253
	beq	$23,$0,$L200
	nop
	sw	$0,0($23)
$L200:
	.loc 1 254
	lw	$2,84($sp)
	nop
	andi	$18,$2,0x1
	bne	$18,$0,$L283
	li	$fp,-4
	.loc 1 274
	addiu	$20,$19,44
	li	$21,-2
$L201:
	.loc 1 256
	lh	$2,44($19)
	nop
	andi	$4,$2,0x1
	bne	$4,$0,$L203
	nop
$L291:
	ori	$2,$2,0x1
	.loc 1 257
	jal	splnet
	sh	$2,44($19)
	.loc 1 258
	lw	$4,24($19)
	nop
	bne	$4,$0,$L204
	move	$16,$2
	.loc 1 259
	lhu	$2,16($19)
	nop
	bne	$2,$0,$L290
	nop
	.loc 1 264
	lh	$2,4($19)
	nop
	andi	$4,$2,0x20
	bne	$4,$0,$L289
	andi	$4,$2,0x2
	.loc 1 265
	bne	$4,$0,$L208
	nop
	lhu	$4,6($22)
	nop
	andi	$4,$4,0x4
	bne	$4,$0,$L247
	nop
$L208:
	.loc 1 274
	lh	$4,44($19)
	.loc 1 269
	lw	$5,16($17)
	nop
	beq	$5,$0,$L206
	andi	$6,$4,0x2
	.loc 1 270
	andi	$2,$2,0x100
	bne	$2,$0,$L248
	nop
	.loc 1 274
	bne	$6,$0,$L209
	nop
	and	$4,$4,$21
	sh	$4,44($19)
$L210:
	.loc 1 275
	lw	$4,24($sp)
	jal	sbwait
	nop
	.loc 1 276
	jal	splx
	move	$4,$16
	.loc 1 256
	lh	$2,44($19)
	nop
	andi	$4,$2,0x1
	beq	$4,$0,$L291
	nop
$L203:
	ori	$2,$2,0x2
	sh	$2,44($19)
	li	$5,26
	jal	sleep
	move	$4,$20
	b	$L201
	nop
$L209:
	.loc 1 274
	and	$4,$4,$fp
	sh	$4,44($19)
	jal	wakeup
	move	$4,$20
	b	$L210
	nop
$L204:
	.loc 1 279
	lw	$2,-15592($0)
	nop
	addiu	$2,$2,1
	sw	$2,-15592($0)
	.loc 1 280
	lw	$fp,40($19)
	nop
	.loc 1 281
	beq	$fp,$0,$L292
	lui	$4,%hi($LC2)
	.loc 1 282
	lhu	$2,6($22)
	.loc 1 283
	lh	$4,10($fp)
	.loc 1 282
	andi	$2,$2,0x2
	beq	$2,$0,$L213
	li	$2,12
	.loc 1 283
	li	$2,8
	bne	$4,$2,$L293
	nop
	.loc 1 284
	lw	$2,84($sp)
	nop
	andi	$20,$2,0x2
	beq	$20,$0,$L215
	nop
	lw	$fp,0($fp)
	nop
	.loc 1 286
	bne	$fp,$0,$L216
	li	$2,12
$L289:
	lh	$4,44($19)
	nop
$L206:
	.loc 1 332
	andi	$2,$4,0x2
$L299:
	bne	$2,$0,$L242
	li	$2,-2
	and	$4,$4,$2
	sh	$4,44($19)
$L243:
	.loc 1 333
	jal	splx
	move	$4,$16
$L198:
	.loc 1 335
	lw	$31,68($sp)
	lw	$fp,64($sp)
	lw	$23,60($sp)
	lw	$22,56($sp)
	lw	$21,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	move	$2,$18
	lw	$18,40($sp)
	jr	$31
	addiu	$sp,$sp,72
$L242:
	.loc 1 332
	li	$2,-4
	and	$4,$4,$2
	sh	$4,44($19)
	jal	wakeup
	addiu	$4,$19,44
	b	$L243
	nop
$L283:
	.loc 1 254
	move	$5,$17
	jal	receiveOutOfBand
	move	$4,$19
	b	$L198
	move	$18,$2
$L290:
	lh	$4,44($19)
	.loc 1 260
	move	$18,$2
	.loc 1 262
	b	$L206
	sh	$0,16($19)
$L248:
	.loc 1 271
	b	$L206
	li	$18,35
$L213:
	.loc 1 286
	beq	$4,$2,$L294
	nop
$L219:
	.loc 1 284
	lw	$2,84($sp)
	.loc 1 297
	sw	$0,28($sp)
	move	$20,$0
	.loc 1 284
	andi	$21,$2,0x2
$L221:
	.loc 1 289
	lw	$2,16($17)
	nop
	blez	$2,$L238
	nop
	bne	$20,$0,$L238
	nop
	.loc 1 290
	lhu	$4,10($fp)
	nop
	addiu	$4,$4,-1
	andi	$4,$4,0xffff
	sltu	$4,$4,2
	beq	$4,$0,$L295
	li	$3,-65
	.loc 1 292
	lhu	$4,4($19)
	.loc 1 293
	lw	$5,20($19)
	.loc 1 292
	and	$4,$4,$3
	.loc 1 293
	beq	$5,$0,$L223
	sh	$4,4($19)
	lw	$3,28($sp)
	nop
	subu	$5,$5,$3
	slt	$4,$5,$2
	beq	$4,$0,$L223
	nop
	move	$2,$5
$L223:
	.loc 1 295
	lh	$8,8($fp)
	nop
	subu	$23,$8,$18
	slt	$4,$2,$23
	beq	$4,$0,$L225
	nop
	move	$23,$2
$L225:
	.loc 1 296
	jal	splx
	move	$4,$16
	.loc 1 297
	lw	$4,4($fp)
	move	$7,$17
	addu	$4,$fp,$4
	addu	$4,$4,$18
	move	$6,$0
	jal	uiomove
	move	$5,$23
	.loc 1 298
	jal	splnet
	move	$20,$2
	.loc 1 299
	lh	$4,8($fp)
	.loc 1 298
	move	$16,$2
	.loc 1 299
	subu	$2,$4,$18
	beq	$2,$23,$L296
	nop
	.loc 1 306
	beq	$21,$0,$L232
	nop
	.loc 1 313
	lw	$2,20($19)
	nop
	beq	$2,$0,$L221
	addu	$18,$18,$23
	.loc 1 315
	lw	$2,28($sp)
	nop
	addu	$2,$2,$23
	b	$L221
	sw	$2,28($sp)
$L296:
	.loc 1 300
	beq	$21,$0,$L227
	nop
	.loc 1 313
	lw	$2,20($19)
	.loc 1 301
	lw	$fp,0($fp)
	.loc 1 313
	bne	$2,$0,$L228
	nop
$L286:
	.loc 1 302
	move	$18,$0
$L229:
	.loc 1 289
	bne	$fp,$0,$L221
	nop
	.loc 1 325
	beq	$21,$0,$L287
	nop
$L250:
	lh	$4,44($19)
	.loc 1 331
	b	$L206
	move	$18,$20
$L228:
	.loc 1 315
	lw	$2,28($sp)
	nop
	addu	$2,$2,$23
	b	$L286
	sw	$2,28($sp)
$L232:
	.loc 1 309
	lw	$2,4($fp)
	.loc 1 310
	subu	$4,$4,$23
	.loc 1 309
	addu	$2,$2,$23
	sw	$2,4($fp)
	.loc 1 310
	sh	$4,8($fp)
	.loc 1 311
	lw	$4,24($19)
	.loc 1 313
	lw	$2,20($19)
	.loc 1 311
	subu	$4,$4,$23
	.loc 1 313
	beq	$2,$0,$L221
	sw	$4,24($19)
	.loc 1 317
	subu	$2,$2,$23
	.loc 1 318
	bne	$2,$0,$L221
	sw	$2,20($19)
$L244:
	.loc 1 319
	lhu	$2,4($19)
	nop
	ori	$2,$2,0x40
	sh	$2,4($19)
	.loc 1 326
	lh	$2,6($22)
	beq	$fp,$0,$L218
	andi	$4,$2,0x1
	b	$L298
	nop
$L227:
	.loc 1 304
	lw	$4,24($sp)
	jal	takeFirst
	move	$5,$0
	.loc 1 313
	lw	$4,20($19)
	nop
	beq	$4,$0,$L229
	move	$fp,$2
	.loc 1 317
	subu	$4,$4,$23
	.loc 1 318
	bne	$4,$0,$L229
	sw	$4,20($19)
	b	$L244
	nop
$L238:
	.loc 1 325
	lw	$2,84($sp)
	nop
	andi	$2,$2,0x2
	bne	$2,$0,$L250
	nop
	.loc 1 326
	lh	$2,6($22)
	nop
	andi	$4,$2,0x1
$L298:
	bne	$4,$0,$L297
	nop
$L218:
	.loc 1 327
	andi	$2,$2,0x8
$L300:
	beq	$2,$0,$L250
	nop
	lw	$2,8($19)
	nop
	beq	$2,$0,$L250
	move	$7,$0
	.loc 1 328
	sw	$0,16($sp)
	lw	$2,8($22)
	move	$6,$0
	li	$5,8
	jalr	$2
	move	$4,$19
	b	$L250
	nop
$L247:
	lh	$4,44($19)
	.loc 1 266
	b	$L206
	li	$18,57
$L216:
	.loc 1 286
	lh	$4,10($fp)
	nop
	bne	$4,$2,$L219
	nop
$L246:
	.loc 1 287
	lw	$fp,0($fp)
	nop
	.loc 1 289
	bne	$fp,$0,$L219
	nop
	lh	$4,44($19)
	.loc 1 332
	b	$L299
	andi	$2,$4,0x2
$L297:
	.loc 1 326
	lw	$4,24($sp)
	jal	sbdroprecord
	nop
$L287:
	.loc 1 327
	lh	$2,6($22)
	b	$L300
	andi	$2,$2,0x8
$L294:
	.loc 1 287
	lw	$2,84($sp)
	nop
	andi	$2,$2,0x2
	bne	$2,$0,$L246
	nop
$L220:
	lw	$5,88($sp)
	lw	$4,24($sp)
	jal	takeFirst
	nop
	.loc 1 289
	bne	$2,$0,$L219
	move	$fp,$2
	.loc 1 327
	lh	$2,6($22)
	b	$L218
	move	$20,$0
$L215:
	.loc 1 284
	lw	$4,24($sp)
	jal	takeFirst
	move	$5,$23
	.loc 1 286
	beq	$2,$0,$L287
	move	$fp,$2
	lh	$4,10($2)
	li	$2,12
	bne	$4,$2,$L219
	nop
	b	$L220
	nop
$L295:
	.loc 1 290
	lui	$4,%hi($LC4)
	jal	panic
	addiu	$4,$4,%lo($LC4)
$L293:
	.loc 1 283
	lui	$4,%hi($LC3)
	jal	panic
	addiu	$4,$4,%lo($LC3)
$L292:
	.loc 1 281
	jal	panic
	addiu	$4,$4,%lo($LC2)
	.set	reorder
	.end	soreceive
	.text
	.file 2 "ultrix-model/kernel/mbuf.h"
	.file 3 "ultrix-model/kernel/socketvar.h"
	.file 4 "ultrix-model/kernel/uio.h"
	.file 5 "ultrix-model/kernel/types.h"
	.file 6 "ultrix-model/kernel/proc.h"
