# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from ultrix-model/kernel/uipc_socket.c
	.text
	.file 1 "ultrix-model/kernel/uipc_socket.c"
	.section	.text.receiveOutOfBand,"ax"
	.align	2
	.loc 1 200
	.ent	receiveOutOfBand
receiveOutOfBand:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$18,36($sp)
	sw	$17,32($sp)
	move	$18,$5
	move	$17,$4
	.loc 1 201
	li	$5,1
	li	$4,1
	.loc 1 200
	sw	$31,44($sp)
	sw	$19,40($sp)
	.loc 1 201
	jal	m_get
	sw	$16,28($sp)
	.loc 1 204
	lw	$3,12($17)
	.loc 1 204
	sw	$0,16($sp)
	.loc 1 201
	move	$16,$2
	.loc 1 204
	lw	$2,8($3)
	move	$7,$0
	move	$6,$16
	li	$5,13
	jalr	$2
	move	$4,$17
	.loc 1 205
	bne	$2,$0,$L2
	move	$19,$2
	.loc 1 205
	bne	$16,$0,$L3
	move	$17,$0
	b	$L1
	nop
$L7:
	.loc 1 206
	lh	$5,8($16)
	nop
	.loc 1 206
	slt	$2,$3,$5
	beq	$2,$0,$L5
	nop
	move	$5,$3
$L5:
	.loc 1 207
	lw	$4,4($16)
	.loc 1 207
	jal	uiomove
	addu	$4,$16,$4
	.loc 1 208
	move	$4,$16
	jal	m_free
	move	$17,$2
	.loc 1 205
	bne	$17,$0,$L10
	move	$16,$2
	.loc 1 205
	beq	$2,$0,$L1
	nop
$L3:
	.loc 1 205
	lw	$3,16($18)
	.loc 1 207
	move	$7,$18
	.loc 1 205
	bgtz	$3,$L7
	move	$6,$0
$L2:
	.loc 1 210
	beq	$16,$0,$L1
	move	$17,$19
	.loc 1 210
	jal	m_freem
	move	$4,$16
	.loc 1 207
	move	$17,$19
$L1:
	.loc 1 212
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$16,28($sp)
	move	$2,$17
	lw	$17,32($sp)
	jr	$31
	addiu	$sp,$sp,48
$L10:
	.loc 1 207
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
	.loc 1 219
	.ent	takeFirst
takeFirst:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$16,16($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 220
	lw	$17,16($4)
	.loc 1 219
	move	$16,$4
	.loc 1 222
	lw	$2,0($4)
	lw	$3,8($16)
	lh	$4,8($17)
	.loc 1 220
	lw	$18,124($17)
	.loc 1 222
	subu	$2,$2,$4
	addiu	$4,$3,-128
	sw	$2,0($16)
	sw	$4,8($16)
	lw	$2,4($17)
	nop
	sltu	$2,$2,125
	bne	$2,$0,$L18
	addiu	$3,$3,-4224
	.loc 1 222
	sw	$3,8($16)
$L18:
	.loc 1 223
	beq	$5,$0,$L19
	nop
	.loc 1 224
	sw	$17,0($5)
	.loc 1 225
	lw	$2,0($17)
	nop
	.loc 1 225
	sw	$2,16($16)
	.loc 1 226
	sw	$0,0($17)
$L20:
	.loc 1 230
	lw	$2,16($16)
	nop
	.loc 1 230
	beq	$2,$0,$L23
	nop
	.loc 1 230
	sw	$18,124($2)
	.loc 1 232
	lw	$2,16($16)
	nop
	.loc 1 232
	beq	$2,$18,$L25
	nop
$L17:
	.loc 1 233
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L23:
	.loc 1 231
	sw	$18,16($16)
$L25:
	.loc 1 232
	b	$L17
	move	$2,$0
$L19:
	.loc 1 228
	jal	splimp
	nop
	lh	$3,10($17)
	nop
	beq	$3,$0,$L30
	move	$19,$2
	.loc 1 228
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
	.loc 1 228
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
	.loc 1 228
	jal	wakeup
	sw	$0,%lo(m_want)($2)
	b	$L20
	nop
$L31:
	.loc 1 228
	jal	mclput
	move	$4,$17
	b	$L32
	lui	$20,%hi(mfree)
$L30:
	.loc 1 228
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
	.set	nomacro
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
	.loc 1 41
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
	.set	nomacro
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
	.loc 1 54
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
	.loc 1 57
	lw	$2,12($16)
	.loc 1 57
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
	.set	nomacro
	addiu	$sp,$sp,-24
	move	$2,$5
	.loc 1 64
	li	$3,4097
	.loc 1 63
	move	$5,$6
	.loc 1 64
	beq	$2,$3,$L45
	sw	$31,20($sp)
	slt	$3,$2,4098
	beq	$3,$0,$L46
	li	$3,4098
	li	$3,16
	beq	$2,$3,$L47
	li	$3,32
	bne	$2,$3,$L58
	nop
$L47:
	.loc 1 67
	sll	$2,$2,16
	.loc 1 67
	lh	$3,2($4)
	.loc 1 67
	beq	$5,$0,$L50
	sra	$2,$2,16
	.loc 1 67
	or	$2,$2,$3
	sh	$2,2($4)
	.loc 1 69
	move	$2,$0
$L60:
	.loc 1 77
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L46:
	.loc 1 64
	bne	$2,$3,$L58
	nop
	.loc 1 73
	jal	sbreserve
	addiu	$4,$4,24
	.loc 1 73
	bne	$2,$0,$L60
	move	$2,$0
$L52:
	.loc 1 77
	lw	$31,20($sp)
	.loc 1 71
	li	$2,55
	.loc 1 77
	jr	$31
	addiu	$sp,$sp,24
$L58:
	lw	$31,20($sp)
	.loc 1 64
	li	$2,45
	.loc 1 77
	jr	$31
	addiu	$sp,$sp,24
$L45:
	.loc 1 71
	jal	sbreserve
	addiu	$4,$4,48
	.loc 1 71
	beq	$2,$0,$L52
	move	$2,$0
	b	$L60
	nop
$L50:
	.loc 1 68
	nor	$2,$0,$2
	and	$3,$3,$2
	sh	$3,2($4)
	.loc 1 69
	b	$L60
	move	$2,$0
	.set	reorder
	.end	sosetopt
	.section	.text.sofree,"ax"
	.align	2
	.globl	sofree
	.loc 1 81
	.ent	sofree
sofree:
	.set	noreorder
	.set	nomacro
	.loc 1 82
	lw	$2,8($4)
	nop
	beq	$2,$0,$L70
	nop
	jr	$31
	nop
$L70:
	.loc 1 81
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 82
	lhu	$2,4($4)
	nop
	andi	$2,$2,0x1
	beq	$2,$0,$L61
	move	$16,$4
	.loc 1 83
	jal	sbflush
	addiu	$4,$4,48
	.loc 1 84
	jal	sbflush
	addiu	$4,$16,24
	.loc 1 85
	li	$4,-128
	.loc 1 85
	jal	m_free
	and	$4,$16,$4
$L61:
	.loc 1 86
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
	.set	nomacro
	.loc 1 16
	lui	$2,%hi(nprotosw)
	.loc 1 16
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
	.loc 1 16
	sltu	$2,$16,$3
	.loc 1 10
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$31,52($sp)
	sw	$17,40($sp)
	.loc 1 10
	move	$19,$5
	.loc 1 16
	bne	$2,$0,$L74
	move	$18,$6
	b	$L72
	nop
$L73:
	.loc 1 16
	addiu	$16,$16,24
$L88:
	.loc 1 16
	sltu	$2,$16,$3
	beq	$2,$0,$L72
	nop
$L74:
	.loc 1 17
	lh	$2,0($16)
	nop
	.loc 1 17
	bne	$2,$4,$L73
	nop
	.loc 1 17
	lh	$2,2($16)
	nop
	.loc 1 17
	beq	$2,$0,$L73
	nop
	.loc 1 17
	bne	$2,$18,$L73
	nop
	.loc 1 17
	beq	$7,$0,$L72
	nop
	.loc 1 18
	lh	$2,4($16)
	nop
	.loc 1 18
	bne	$2,$7,$L88
	addiu	$16,$16,24
	addiu	$16,$16,-24
$L72:
	.loc 1 22
	beq	$16,$3,$L78
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
	bne	$2,$0,$L87
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
$L78:
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
$L87:
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
	.loc 1 89
	.ent	soclose
soclose:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$16,24($sp)
	move	$16,$4
	sw	$17,28($sp)
	sw	$31,36($sp)
	.loc 1 90
	jal	splnet
	sw	$18,32($sp)
	.loc 1 93
	lw	$3,8($16)
	nop
	beq	$3,$0,$L93
	move	$17,$2
	.loc 1 94
	lhu	$2,4($16)
	.loc 1 95
	lw	$3,12($16)
	.loc 1 94
	andi	$2,$2,0x2
	.loc 1 95
	lw	$8,8($3)
	.loc 1 94
	beq	$2,$0,$L91
	sw	$0,16($sp)
	.loc 1 95
	move	$7,$0
	move	$6,$0
	li	$5,6
	jalr	$8
	move	$4,$16
	.loc 1 96
	lw	$3,8($16)
	nop
	bne	$3,$0,$L101
	move	$18,$2
$L90:
	.loc 1 101
	lhu	$3,4($16)
	.loc 1 102
	move	$4,$16
	.loc 1 101
	ori	$3,$3,0x1
	.loc 1 102
	jal	sofree
	sh	$3,4($16)
	.loc 1 103
	jal	splx
	move	$4,$17
	.loc 1 105
	lw	$31,36($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	move	$2,$18
	lw	$18,32($sp)
	jr	$31
	addiu	$sp,$sp,40
$L91:
	.loc 1 97
	lw	$2,8($3)
	move	$7,$0
	move	$6,$0
	li	$5,1
	jalr	$2
	move	$4,$16
	b	$L90
	move	$18,$2
$L93:
	.loc 1 91
	b	$L90
	move	$18,$0
$L101:
	.loc 1 97
	lw	$2,12($16)
	.loc 1 97
	sw	$0,16($sp)
	lw	$2,8($2)
	move	$7,$0
	move	$6,$0
	li	$5,1
	jalr	$2
	move	$4,$16
	.loc 1 98
	bne	$18,$0,$L90
	nop
	b	$L90
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
	.loc 1 113
	.ent	sosend
sosend:
	.set	noreorder
	.set	nomacro
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
	.loc 1 114
	lw	$2,12($4)
	.loc 1 113
	move	$22,$4
	.loc 1 114
	sw	$2,40($sp)
	.loc 1 118
	lhu	$2,6($2)
	.loc 1 113
	sw	$5,92($sp)
	.loc 1 118
	andi	$2,$2,0x1
	.loc 1 113
	move	$17,$6
	sw	$7,100($sp)
	.loc 1 118
	beq	$2,$0,$L149
	sw	$0,24($sp)
	.loc 1 118
	lw	$2,16($6)
	lw	$3,52($4)
	nop
	slt	$2,$3,$2
	bne	$2,$0,$L150
	andi	$2,$7,0x4
	.loc 1 119
	beq	$2,$0,$L103
	sw	$2,44($sp)
	.loc 1 119
	lhu	$2,2($4)
	nop
	srl	$2,$2,4
	xori	$2,$2,0x1
	andi	$2,$2,0x1
	sw	$2,44($sp)
	.loc 1 120
	lw	$2,-15596($0)
	nop
	addiu	$2,$2,1
	sw	$2,-15596($0)
	.loc 1 121
	lw	$2,104($sp)
	nop
	bne	$2,$0,$L177
	move	$6,$0
	b	$L105
	nop
$L149:
	.loc 1 119
	sw	$0,44($sp)
$L103:
	.loc 1 120
	lw	$2,-15596($0)
	nop
	addiu	$2,$2,1
	sw	$2,-15596($0)
	.loc 1 121
	lw	$2,104($sp)
	nop
	beq	$2,$0,$L105
	move	$6,$0
$L177:
	.loc 1 121
	lh	$6,8($2)
$L105:
	.loc 1 163
	lui	$18,%hi(mbstat)
	.loc 1 116
	li	$19,1
	.loc 1 163
	lui	$20,%hi(mfree)
	addiu	$18,$18,%lo(mbstat)
$L107:
	.loc 1 123
	lh	$2,68($22)
	nop
	andi	$3,$2,0x1
	bne	$3,$0,$L108
	li	$5,26
	.loc 1 123
	ori	$2,$2,0x1
	sh	$2,68($22)
$L140:
	.loc 1 125
	jal	splnet
	sw	$6,32($sp)
	.loc 1 126
	lh	$4,4($22)
	.loc 1 126
	lw	$6,32($sp)
	andi	$3,$4,0x10
	bne	$3,$0,$L178
	nop
	.loc 1 129
	lhu	$3,16($22)
	nop
	.loc 1 129
	beq	$3,$0,$L111
	nop
	.loc 1 130
	move	$6,$3
	.loc 1 131
	sh	$0,16($22)
$L110:
	.loc 1 137
	move	$4,$2
	jal	splx
	sw	$6,32($sp)
	.loc 1 194
	lw	$16,24($sp)
	.loc 1 138
	lw	$6,32($sp)
$L113:
	.loc 1 193
	lh	$2,68($22)
	nop
	andi	$3,$2,0x2
	bne	$3,$0,$L189
	li	$3,-4
	li	$3,-2
$L190:
	and	$2,$2,$3
	sh	$2,68($22)
$L142:
	.loc 1 194
	beq	$16,$0,$L102
	move	$4,$16
	.loc 1 194
	jal	m_freem
	sw	$6,32($sp)
	lw	$6,32($sp)
$L102:
	.loc 1 196
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
$L111:
	.loc 1 132
	andi	$3,$4,0x2
	bne	$3,$0,$L112
	nop
	.loc 1 133
	lw	$3,40($sp)
	nop
	lhu	$3,6($3)
	nop
	andi	$3,$3,0x4
	bne	$3,$0,$L152
	nop
	.loc 1 134
	lw	$3,92($sp)
	nop
	beq	$3,$0,$L179
	nop
$L112:
	.loc 1 140
	lw	$3,100($sp)
	nop
	andi	$3,$3,0x1
	.loc 1 140
	bne	$3,$0,$L153
	sw	$3,36($sp)
	.loc 1 143
	lw	$5,56($22)
	lw	$7,48($22)
	lw	$16,60($22)
	lw	$3,52($22)
	.loc 1 143
	subu	$16,$16,$5
	.loc 1 143
	subu	$3,$3,$7
	.loc 1 143
	slt	$5,$3,$16
	beq	$5,$0,$L115
	nop
	move	$16,$3
$L115:
	.loc 1 144
	slt	$3,$6,$16
	beq	$3,$0,$L174
	nop
	.loc 1 145
	lw	$5,12($22)
	.loc 1 145
	lw	$3,16($17)
	.loc 1 144
	lhu	$5,6($5)
	nop
	andi	$5,$5,0x1
	beq	$5,$0,$L118
	addu	$5,$6,$3
	.loc 1 145
	slt	$5,$16,$5
	bne	$5,$0,$L174
	nop
$L118:
	.loc 1 145
	slt	$3,$3,4096
	bne	$3,$0,$L114
	slt	$3,$16,4096
	.loc 1 146
	bne	$3,$0,$L180
	sltu	$7,$7,4096
$L114:
	.loc 1 159
	move	$4,$2
$L191:
	jal	splx
	sw	$6,32($sp)
	.loc 1 161
	lw	$6,32($sp)
	.loc 1 160
	addiu	$19,$sp,24
	.loc 1 161
	subu	$16,$16,$6
	.loc 1 163
	li	$fp,1
$L123:
	.loc 1 162
	blez	$16,$L137
	nop
	.loc 1 163
	jal	splimp
	nop
	lw	$23,%lo(mfree)($20)
	nop
	beq	$23,$0,$L124
	move	$21,$2
	.loc 1 163
	lh	$2,10($23)
	nop
	bne	$2,$0,$L181
	li	$3,12
	.loc 1 163
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
$L126:
	.loc 1 163
	jal	splx
	move	$4,$21
	.loc 1 164
	sh	$0,8($23)
	.loc 1 165
	lw	$2,16($17)
	nop
	.loc 1 165
	slt	$4,$2,2048
	bne	$4,$0,$L188
	slt	$4,$16,113
	.loc 1 165
	slt	$4,$16,4096
	beq	$4,$0,$L182
	slt	$4,$16,113
$L188:
	bne	$4,$0,$L131
	move	$21,$16
	li	$21,112
$L131:
	slt	$4,$2,$21
	beq	$4,$0,$L132
	nop
	move	$21,$2
$L132:
	.loc 1 174
	lw	$4,4($23)
	.loc 1 174
	li	$6,1
	move	$7,$17
	move	$5,$21
	jal	uiomove
	addu	$4,$23,$4
	.loc 1 172
	subu	$16,$16,$21
	.loc 1 175
	sh	$21,8($23)
	.loc 1 174
	move	$6,$2
	.loc 1 177
	bne	$2,$0,$L133
	sw	$23,0($19)
$L185:
	.loc 1 179
	lw	$2,16($17)
	nop
	bgtz	$2,$L123
	move	$19,$23
$L137:
	.loc 1 181
	lw	$2,44($sp)
	.loc 1 184
	lw	$19,24($sp)
	.loc 1 181
	beq	$2,$0,$L183
	nop
	.loc 1 181
	lhu	$2,2($22)
	nop
	ori	$2,$2,0x10
	.loc 1 182
	jal	splnet
	sh	$2,2($22)
	move	$16,$2
	.loc 1 184
	lw	$3,40($sp)
	.loc 1 184
	lw	$2,36($sp)
	.loc 1 184
	lw	$3,8($3)
	.loc 1 184
	bne	$2,$0,$L138
	move	$4,$22
	.loc 1 184
	lw	$2,104($sp)
	lw	$7,92($sp)
	sw	$2,16($sp)
	move	$6,$19
	li	$5,9
$L175:
	jalr	$3
	nop
	.loc 1 185
	move	$4,$16
	jal	splx
	sw	$2,32($sp)
	.loc 1 186
	lhu	$2,2($22)
	lw	$6,32($sp)
	andi	$2,$2,0xffef
	b	$L146
	sh	$2,2($22)
$L182:
	.loc 1 165
	jal	splimp
	nop
	move	$21,$2
	jal	mclget
	move	$4,$23
	jal	splx
	move	$4,$21
	.loc 1 166
	lh	$4,8($23)
	li	$2,4096
	bne	$4,$2,$L184
	nop
	.loc 1 167
	lw	$21,16($17)
	nop
	slt	$2,$21,4097
	bne	$2,$0,$L129
	nop
	li	$21,4096
$L129:
	.loc 1 174
	lw	$4,4($23)
	.loc 1 174
	li	$6,1
	move	$7,$17
	move	$5,$21
	jal	uiomove
	addu	$4,$23,$4
	.loc 1 168
	addiu	$16,$16,-4096
	.loc 1 175
	sh	$21,8($23)
	.loc 1 174
	move	$6,$2
	.loc 1 177
	beq	$2,$0,$L185
	sw	$23,0($19)
$L133:
	.loc 1 193
	lh	$2,68($22)
	.loc 1 194
	lw	$16,24($sp)
	.loc 1 193
	andi	$3,$2,0x2
	beq	$3,$0,$L190
	li	$3,-2
	.loc 1 193
	li	$3,-4
$L189:
	and	$2,$2,$3
	sh	$2,68($22)
	addiu	$4,$22,68
	jal	wakeup
	sw	$6,32($sp)
	lw	$6,32($sp)
	b	$L142
	nop
$L124:
	.loc 1 163
	li	$5,1
	jal	m_more
	li	$4,1
	b	$L126
	move	$23,$2
$L153:
	.loc 1 141
	b	$L114
	li	$16,1024
$L183:
	.loc 1 182
	jal	splnet
	nop
	move	$16,$2
	.loc 1 184
	lw	$3,40($sp)
	.loc 1 184
	lw	$2,36($sp)
	.loc 1 184
	lw	$3,8($3)
	.loc 1 184
	bne	$2,$0,$L147
	move	$4,$22
	lw	$2,104($sp)
	lw	$7,92($sp)
	sw	$2,16($sp)
	move	$6,$19
	li	$5,9
$L176:
	jalr	$3
	nop
	.loc 1 185
	move	$4,$16
	jal	splx
	sw	$2,32($sp)
	lw	$6,32($sp)
	nop
$L146:
	.loc 1 191
	bne	$6,$0,$L155
	sw	$0,24($sp)
	.loc 1 191
	lw	$2,16($17)
	nop
	blez	$2,$L155
	sw	$0,104($sp)
	.loc 1 190
	b	$L140
	move	$19,$0
$L147:
	.loc 1 184
	lw	$2,104($sp)
	lw	$7,92($sp)
	sw	$2,16($sp)
	move	$6,$19
	b	$L176
	li	$5,14
$L138:
	lw	$2,104($sp)
	lw	$7,92($sp)
	sw	$2,16($sp)
	move	$6,$19
	b	$L175
	li	$5,14
$L180:
	.loc 1 146
	bne	$7,$0,$L114
	andi	$4,$4,0x100
	.loc 1 146
	bne	$4,$0,$L191
	move	$4,$2
$L119:
	.loc 1 153
	lh	$3,68($22)
	nop
	andi	$4,$3,0x2
	bne	$4,$0,$L121
	nop
	li	$4,-2
	and	$3,$3,$4
	sh	$3,68($22)
	.loc 1 154
	addiu	$4,$22,48
$L187:
	sw	$6,36($sp)
	jal	sbwait
	sw	$2,32($sp)
	.loc 1 155
	lw	$2,32($sp)
	jal	splx
	move	$4,$2
	.loc 1 156
	lw	$6,36($sp)
	b	$L107
	nop
$L108:
	.loc 1 123
	ori	$2,$2,0x2
	sh	$2,68($22)
	addiu	$4,$22,68
	jal	sleep
	sw	$6,32($sp)
	lw	$6,32($sp)
	b	$L107
	nop
$L150:
	.loc 1 118
	b	$L102
	li	$6,40
$L155:
	.loc 1 192
	b	$L113
	move	$16,$0
$L178:
	sw	$2,32($sp)
	.loc 1 127
	lw	$4,-16176($0)
	jal	psignal
	li	$5,13
	lw	$2,32($sp)
	.loc 1 128
	b	$L110
	li	$6,32
$L174:
	andi	$4,$4,0x100
	.loc 1 148
	beq	$4,$0,$L119
	nop
	.loc 1 149
	beq	$19,$0,$L120
	nop
	.loc 1 149
	li	$19,35
$L120:
	.loc 1 150
	jal	splx
	move	$4,$2
	.loc 1 194
	lw	$16,24($sp)
	.loc 1 151
	b	$L113
	move	$6,$19
$L121:
	.loc 1 153
	li	$4,-4
	and	$3,$3,$4
	sh	$3,68($22)
	addiu	$4,$22,68
	sw	$6,36($sp)
	jal	wakeup
	sw	$2,32($sp)
	lw	$6,36($sp)
	lw	$2,32($sp)
	.loc 1 154
	b	$L187
	addiu	$4,$22,48
$L152:
	.loc 1 133
	b	$L110
	li	$6,57
$L179:
	b	$L110
	li	$6,39
$L181:
	.loc 1 163
	lui	$4,%hi($LC1)
	jal	panic
	addiu	$4,$4,%lo($LC1)
$L184:
	.loc 1 167
	lw	$2,16($17)
	b	$L188
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
	.loc 1 243
	.ent	soreceive
soreceive:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-72
	.loc 1 245
	addiu	$2,$4,24
	sw	$2,24($sp)
	.loc 1 249
	lw	$2,88($sp)
	.loc 1 243
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
	.loc 1 244
	lw	$22,12($4)
	.loc 1 243
	move	$19,$4
	move	$23,$5
	move	$17,$6
	.loc 1 249
	beq	$2,$0,$L193
	sw	$7,84($sp)
	.loc 1 249
	sw	$0,0($2)
$L193:
	.loc 1 250
	beq	$23,$0,$L194
	nop
	.loc 1 250
	sw	$0,0($23)
$L194:
	.loc 1 251
	lw	$2,84($sp)
	nop
	andi	$18,$2,0x1
	.loc 1 251
	bne	$18,$0,$L277
	li	$fp,-4
	.loc 1 271
	addiu	$20,$19,44
	li	$21,-2
$L195:
	.loc 1 253
	lh	$2,44($19)
	nop
	andi	$4,$2,0x1
	bne	$4,$0,$L197
	nop
$L285:
	.loc 1 253
	ori	$2,$2,0x1
	.loc 1 254
	jal	splnet
	sh	$2,44($19)
	.loc 1 255
	lw	$4,24($19)
	nop
	bne	$4,$0,$L198
	move	$16,$2
	.loc 1 256
	lhu	$2,16($19)
	nop
	.loc 1 256
	bne	$2,$0,$L284
	nop
	.loc 1 261
	lh	$2,4($19)
	nop
	.loc 1 261
	andi	$4,$2,0x20
	bne	$4,$0,$L283
	andi	$4,$2,0x2
	.loc 1 262
	bne	$4,$0,$L202
	nop
	.loc 1 262
	lhu	$4,6($22)
	nop
	andi	$4,$4,0x4
	bne	$4,$0,$L241
	nop
$L202:
	.loc 1 271
	lh	$4,44($19)
	.loc 1 266
	lw	$5,16($17)
	nop
	beq	$5,$0,$L200
	andi	$6,$4,0x2
	.loc 1 267
	andi	$2,$2,0x100
	bne	$2,$0,$L242
	nop
	.loc 1 271
	bne	$6,$0,$L203
	nop
	and	$4,$4,$21
	sh	$4,44($19)
$L204:
	.loc 1 272
	lw	$4,24($sp)
	jal	sbwait
	nop
	.loc 1 273
	jal	splx
	move	$4,$16
	.loc 1 253
	lh	$2,44($19)
	nop
	andi	$4,$2,0x1
	beq	$4,$0,$L285
	nop
$L197:
	.loc 1 253
	ori	$2,$2,0x2
	sh	$2,44($19)
	li	$5,26
	jal	sleep
	move	$4,$20
	b	$L195
	nop
$L203:
	.loc 1 271
	and	$4,$4,$fp
	sh	$4,44($19)
	jal	wakeup
	move	$4,$20
	b	$L204
	nop
$L198:
	.loc 1 276
	lw	$2,-15592($0)
	nop
	addiu	$2,$2,1
	sw	$2,-15592($0)
	.loc 1 277
	lw	$fp,40($19)
	nop
	.loc 1 278
	beq	$fp,$0,$L286
	lui	$4,%hi($LC2)
	.loc 1 279
	lhu	$2,6($22)
	.loc 1 280
	lh	$4,10($fp)
	.loc 1 279
	andi	$2,$2,0x2
	beq	$2,$0,$L207
	li	$2,12
	.loc 1 280
	li	$2,8
	bne	$4,$2,$L287
	nop
	.loc 1 281
	lw	$2,84($sp)
	nop
	andi	$20,$2,0x2
	.loc 1 281
	beq	$20,$0,$L209
	nop
	lw	$fp,0($fp)
	nop
	.loc 1 283
	bne	$fp,$0,$L210
	li	$2,12
$L283:
	lh	$4,44($19)
	nop
$L200:
	.loc 1 329
	andi	$2,$4,0x2
$L293:
	bne	$2,$0,$L236
	li	$2,-2
	and	$4,$4,$2
	sh	$4,44($19)
$L237:
	.loc 1 330
	jal	splx
	move	$4,$16
$L192:
	.loc 1 332
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
$L236:
	.loc 1 329
	li	$2,-4
	and	$4,$4,$2
	sh	$4,44($19)
	jal	wakeup
	addiu	$4,$19,44
	b	$L237
	nop
$L277:
	.loc 1 251
	move	$5,$17
	jal	receiveOutOfBand
	move	$4,$19
	b	$L192
	move	$18,$2
$L284:
	lh	$4,44($19)
	.loc 1 257
	move	$18,$2
	.loc 1 259
	b	$L200
	sh	$0,16($19)
$L242:
	.loc 1 268
	b	$L200
	li	$18,35
$L207:
	.loc 1 283
	beq	$4,$2,$L288
	nop
$L213:
	.loc 1 281
	lw	$2,84($sp)
	.loc 1 294
	sw	$0,28($sp)
	move	$20,$0
	.loc 1 281
	andi	$21,$2,0x2
$L215:
	.loc 1 286
	lw	$2,16($17)
	nop
	.loc 1 286
	blez	$2,$L232
	nop
	.loc 1 286
	bne	$20,$0,$L232
	nop
	.loc 1 287
	lhu	$4,10($fp)
	nop
	addiu	$4,$4,-1
	.loc 1 287
	andi	$4,$4,0xffff
	sltu	$4,$4,2
	beq	$4,$0,$L289
	li	$3,-65
	.loc 1 289
	lhu	$4,4($19)
	.loc 1 290
	lw	$5,20($19)
	.loc 1 289
	and	$4,$4,$3
	.loc 1 290
	beq	$5,$0,$L217
	sh	$4,4($19)
	.loc 1 290
	lw	$3,28($sp)
	nop
	subu	$5,$5,$3
	slt	$4,$5,$2
	beq	$4,$0,$L217
	nop
	move	$2,$5
$L217:
	.loc 1 292
	lh	$8,8($fp)
	nop
	.loc 1 292
	subu	$23,$8,$18
	slt	$4,$2,$23
	beq	$4,$0,$L219
	nop
	move	$23,$2
$L219:
	.loc 1 293
	jal	splx
	move	$4,$16
	.loc 1 294
	lw	$4,4($fp)
	.loc 1 294
	move	$7,$17
	.loc 1 294
	addu	$4,$fp,$4
	.loc 1 294
	addu	$4,$4,$18
	move	$6,$0
	jal	uiomove
	move	$5,$23
	.loc 1 295
	jal	splnet
	move	$20,$2
	.loc 1 296
	lh	$4,8($fp)
	.loc 1 295
	move	$16,$2
	.loc 1 296
	subu	$2,$4,$18
	.loc 1 296
	beq	$2,$23,$L290
	nop
	.loc 1 303
	beq	$21,$0,$L226
	nop
	.loc 1 310
	lw	$2,20($19)
	nop
	beq	$2,$0,$L215
	addu	$18,$18,$23
	.loc 1 312
	lw	$2,28($sp)
	nop
	addu	$2,$2,$23
	b	$L215
	sw	$2,28($sp)
$L290:
	.loc 1 297
	beq	$21,$0,$L221
	nop
	.loc 1 310
	lw	$2,20($19)
	.loc 1 298
	lw	$fp,0($fp)
	.loc 1 310
	bne	$2,$0,$L222
	nop
$L280:
	.loc 1 299
	move	$18,$0
$L223:
	.loc 1 286
	bne	$fp,$0,$L215
	nop
	.loc 1 322
	beq	$21,$0,$L281
	nop
$L244:
	lh	$4,44($19)
	.loc 1 328
	b	$L200
	move	$18,$20
$L222:
	.loc 1 312
	lw	$2,28($sp)
	nop
	addu	$2,$2,$23
	b	$L280
	sw	$2,28($sp)
$L226:
	.loc 1 306
	lw	$2,4($fp)
	.loc 1 307
	subu	$4,$4,$23
	.loc 1 306
	addu	$2,$2,$23
	sw	$2,4($fp)
	.loc 1 307
	sh	$4,8($fp)
	.loc 1 308
	lw	$4,24($19)
	.loc 1 310
	lw	$2,20($19)
	.loc 1 308
	subu	$4,$4,$23
	.loc 1 310
	beq	$2,$0,$L215
	sw	$4,24($19)
	.loc 1 314
	subu	$2,$2,$23
	.loc 1 315
	bne	$2,$0,$L215
	sw	$2,20($19)
$L238:
	.loc 1 316
	lhu	$2,4($19)
	nop
	ori	$2,$2,0x40
	sh	$2,4($19)
	.loc 1 323
	lh	$2,6($22)
	.loc 1 323
	beq	$fp,$0,$L212
	andi	$4,$2,0x1
	b	$L292
	nop
$L221:
	.loc 1 301
	lw	$4,24($sp)
	jal	takeFirst
	move	$5,$0
	.loc 1 310
	lw	$4,20($19)
	nop
	.loc 1 310
	beq	$4,$0,$L223
	move	$fp,$2
	.loc 1 314
	subu	$4,$4,$23
	.loc 1 315
	bne	$4,$0,$L223
	sw	$4,20($19)
	b	$L238
	nop
$L232:
	.loc 1 322
	lw	$2,84($sp)
	nop
	andi	$2,$2,0x2
	.loc 1 322
	bne	$2,$0,$L244
	nop
	.loc 1 323
	lh	$2,6($22)
	nop
	.loc 1 323
	andi	$4,$2,0x1
$L292:
	bne	$4,$0,$L291
	nop
$L212:
	.loc 1 324
	andi	$2,$2,0x8
$L294:
	beq	$2,$0,$L244
	nop
	.loc 1 324
	lw	$2,8($19)
	nop
	beq	$2,$0,$L244
	move	$7,$0
	.loc 1 325
	sw	$0,16($sp)
	lw	$2,8($22)
	move	$6,$0
	li	$5,8
	jalr	$2
	move	$4,$19
	b	$L244
	nop
$L241:
	lh	$4,44($19)
	.loc 1 263
	b	$L200
	li	$18,57
$L210:
	.loc 1 283
	lh	$4,10($fp)
	nop
	bne	$4,$2,$L213
	nop
$L240:
	.loc 1 284
	lw	$fp,0($fp)
	nop
	.loc 1 286
	bne	$fp,$0,$L213
	nop
	lh	$4,44($19)
	.loc 1 329
	b	$L293
	andi	$2,$4,0x2
$L291:
	.loc 1 323
	lw	$4,24($sp)
	jal	sbdroprecord
	nop
$L281:
	.loc 1 324
	lh	$2,6($22)
	.loc 1 324
	b	$L294
	andi	$2,$2,0x8
$L288:
	.loc 1 284
	lw	$2,84($sp)
	nop
	andi	$2,$2,0x2
	.loc 1 284
	bne	$2,$0,$L240
	nop
$L214:
	.loc 1 284
	lw	$5,88($sp)
	lw	$4,24($sp)
	jal	takeFirst
	nop
	.loc 1 286
	bne	$2,$0,$L213
	move	$fp,$2
	.loc 1 324
	lh	$2,6($22)
	b	$L212
	move	$20,$0
$L209:
	.loc 1 281
	lw	$4,24($sp)
	jal	takeFirst
	move	$5,$23
	.loc 1 283
	beq	$2,$0,$L281
	move	$fp,$2
	.loc 1 283
	lh	$4,10($2)
	li	$2,12
	bne	$4,$2,$L213
	nop
	b	$L214
	nop
$L289:
	.loc 1 287
	lui	$4,%hi($LC4)
	jal	panic
	addiu	$4,$4,%lo($LC4)
$L287:
	.loc 1 280
	lui	$4,%hi($LC3)
	jal	panic
	addiu	$4,$4,%lo($LC3)
$L286:
	.loc 1 278
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
