# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from ultrix-model/kernel/uipc_socket.c
	.text
	.file 1 "ultrix-model/kernel/uipc_socket.c"
	.section	.text.receiveOutOfBand,"ax"
	.align	2
	.loc 1 148
	.ent	receiveOutOfBand
receiveOutOfBand:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$18,36($sp)
	sw	$17,32($sp)
	move	$18,$5
	move	$17,$4
	.loc 1 149
	li	$5,1
	li	$4,1
	.loc 1 148
	sw	$31,44($sp)
	sw	$19,40($sp)
	.loc 1 149
	jal	m_get
	sw	$16,28($sp)
	.loc 1 152
	lw	$3,12($17)
	.loc 1 152
	sw	$0,16($sp)
	.loc 1 149
	move	$16,$2
	.loc 1 152
	lw	$2,8($3)
	move	$7,$0
	move	$6,$16
	li	$5,13
	jalr	$2
	move	$4,$17
	.loc 1 153
	bne	$2,$0,$L2
	move	$19,$2
	.loc 1 153
	bne	$16,$0,$L3
	move	$17,$0
	b	$L1
	nop
$L7:
	.loc 1 154
	lh	$5,8($16)
	nop
	.loc 1 154
	slt	$2,$3,$5
	beq	$2,$0,$L5
	nop
	move	$5,$3
$L5:
	.loc 1 155
	lw	$4,4($16)
	.loc 1 155
	jal	uiomove
	addu	$4,$16,$4
	.loc 1 156
	move	$4,$16
	jal	m_free
	move	$17,$2
	.loc 1 153
	bne	$17,$0,$L10
	move	$16,$2
	.loc 1 153
	beq	$2,$0,$L1
	nop
$L3:
	.loc 1 153
	lw	$3,16($18)
	.loc 1 155
	move	$7,$18
	.loc 1 153
	bgtz	$3,$L7
	move	$6,$0
$L2:
	.loc 1 158
	beq	$16,$0,$L1
	move	$17,$19
	.loc 1 158
	jal	m_freem
	move	$4,$16
	.loc 1 155
	move	$17,$19
$L1:
	.loc 1 160
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$16,28($sp)
	move	$2,$17
	lw	$17,32($sp)
	jr	$31
	addiu	$sp,$sp,48
$L10:
	.loc 1 155
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
	.loc 1 164
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
	.loc 1 165
	lw	$17,16($4)
	.loc 1 164
	move	$16,$4
	.loc 1 167
	lw	$2,0($4)
	lw	$3,8($16)
	lh	$4,8($17)
	.loc 1 165
	lw	$18,124($17)
	.loc 1 167
	subu	$2,$2,$4
	addiu	$4,$3,-128
	sw	$2,0($16)
	sw	$4,8($16)
	lw	$2,4($17)
	nop
	sltu	$2,$2,125
	bne	$2,$0,$L18
	addiu	$3,$3,-4224
	.loc 1 167
	sw	$3,8($16)
$L18:
	.loc 1 168
	beq	$5,$0,$L19
	nop
	.loc 1 169
	sw	$17,0($5)
	.loc 1 170
	lw	$2,0($17)
	nop
	.loc 1 170
	sw	$2,16($16)
	.loc 1 171
	sw	$0,0($17)
$L20:
	.loc 1 175
	lw	$2,16($16)
	nop
	.loc 1 175
	beq	$2,$0,$L23
	nop
	.loc 1 175
	sw	$18,124($2)
	.loc 1 177
	lw	$2,16($16)
	nop
	.loc 1 177
	beq	$2,$18,$L25
	nop
$L17:
	.loc 1 178
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L23:
	.loc 1 176
	sw	$18,16($16)
$L25:
	.loc 1 177
	b	$L17
	move	$2,$0
$L19:
	.loc 1 173
	jal	splimp
	nop
	lh	$3,10($17)
	nop
	beq	$3,$0,$L30
	move	$19,$2
	.loc 1 173
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
	.loc 1 173
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
	.loc 1 173
	jal	wakeup
	sw	$0,%lo(m_want)($2)
	b	$L20
	nop
$L31:
	.loc 1 173
	jal	mclput
	move	$4,$17
	b	$L32
	lui	$20,%hi(mfree)
$L30:
	.loc 1 173
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	takeFirst
	.section	.text.sofree,"ax"
	.align	2
	.globl	sofree
	.loc 1 33
	.ent	sofree
sofree:
	.set	noreorder
	.set	nomacro
	.loc 1 34
	lw	$2,8($4)
	nop
	beq	$2,$0,$L42
	nop
	jr	$31
	nop
$L42:
	.loc 1 33
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 34
	lhu	$2,4($4)
	nop
	andi	$2,$2,0x1
	beq	$2,$0,$L33
	move	$16,$4
	.loc 1 35
	jal	sbflush
	addiu	$4,$4,48
	.loc 1 36
	jal	sbflush
	addiu	$4,$16,24
	.loc 1 37
	li	$4,-128
	.loc 1 37
	jal	m_free
	and	$4,$16,$4
$L33:
	.loc 1 38
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	sofree
	.section	.text.socreate,"ax"
	.align	2
	.globl	socreate
	.loc 1 6
	.ent	socreate
socreate:
	.set	noreorder
	.set	nomacro
	.loc 1 12
	lui	$2,%hi(nprotosw)
	.loc 1 12
	lw	$2,%lo(nprotosw)($2)
	.loc 1 6
	addiu	$sp,$sp,-56
	.loc 1 12
	sll	$3,$2,1
	addu	$3,$3,$2
	.loc 1 6
	sw	$16,36($sp)
	.loc 1 12
	lui	$16,%hi(protosw)
	addiu	$16,$16,%lo(protosw)
	sll	$3,$3,2
	addu	$3,$16,$3
	.loc 1 12
	sltu	$2,$16,$3
	.loc 1 6
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$31,52($sp)
	sw	$17,40($sp)
	.loc 1 6
	move	$18,$5
	.loc 1 12
	bne	$2,$0,$L46
	move	$19,$6
	b	$L44
	nop
$L45:
	.loc 1 12
	addiu	$16,$16,12
$L54:
	.loc 1 12
	sltu	$2,$16,$3
	beq	$2,$0,$L44
	nop
$L46:
	.loc 1 13
	lh	$2,0($16)
	nop
	.loc 1 13
	bne	$2,$4,$L45
	nop
	.loc 1 13
	lh	$2,2($16)
	nop
	.loc 1 13
	bne	$2,$18,$L54
	addiu	$16,$16,12
	addiu	$16,$16,-12
$L44:
	.loc 1 15
	beq	$16,$3,$L50
	li	$5,3
	.loc 1 16
	jal	m_get
	li	$4,1
	.loc 1 17
	lw	$3,4($2)
	.loc 1 18
	li	$5,72
	.loc 1 17
	addu	$17,$2,$3
	.loc 1 18
	jal	bzero
	move	$4,$17
	.loc 1 19
	sh	$18,0($17)
	.loc 1 20
	sw	$16,12($17)
	.loc 1 21
	lw	$2,8($16)
	move	$7,$0
	sw	$0,16($sp)
	move	$6,$0
	move	$5,$0
	jalr	$2
	move	$4,$17
	.loc 1 22
	bne	$2,$0,$L53
	nop
	.loc 1 27
	sw	$17,0($19)
	.loc 1 29
	lw	$31,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,56
$L50:
	lw	$31,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	.loc 1 15
	li	$2,43
	.loc 1 29
	jr	$31
	addiu	$sp,$sp,56
$L53:
	.loc 1 23
	lhu	$3,4($17)
	.loc 1 24
	move	$4,$17
	.loc 1 23
	ori	$3,$3,0x1
	sh	$3,4($17)
	.loc 1 24
	jal	sofree
	sw	$2,24($sp)
	.loc 1 29
	lw	$31,52($sp)
	.loc 1 25
	lw	$2,24($sp)
	.loc 1 29
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
	.loc 1 41
	.ent	soclose
soclose:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$16,24($sp)
	move	$16,$4
	sw	$17,28($sp)
	sw	$31,36($sp)
	.loc 1 42
	jal	splnet
	sw	$18,32($sp)
	.loc 1 45
	lw	$3,8($16)
	nop
	beq	$3,$0,$L59
	move	$17,$2
	.loc 1 46
	lhu	$2,4($16)
	.loc 1 46
	lw	$3,12($16)
	.loc 1 46
	andi	$2,$2,0x2
	.loc 1 46
	lw	$8,8($3)
	.loc 1 46
	beq	$2,$0,$L57
	sw	$0,16($sp)
	.loc 1 46
	move	$7,$0
	move	$6,$0
	li	$5,6
	jalr	$8
	move	$4,$16
	.loc 1 47
	lw	$3,8($16)
	nop
	bne	$3,$0,$L67
	move	$18,$2
$L56:
	.loc 1 52
	lhu	$3,4($16)
	.loc 1 53
	move	$4,$16
	.loc 1 52
	ori	$3,$3,0x1
	.loc 1 53
	jal	sofree
	sh	$3,4($16)
	.loc 1 54
	jal	splx
	move	$4,$17
	.loc 1 56
	lw	$31,36($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	move	$2,$18
	lw	$18,32($sp)
	jr	$31
	addiu	$sp,$sp,40
$L57:
	.loc 1 48
	lw	$2,8($3)
	move	$7,$0
	move	$6,$0
	li	$5,1
	jalr	$2
	move	$4,$16
	b	$L56
	move	$18,$2
$L59:
	.loc 1 43
	b	$L56
	move	$18,$0
$L67:
	.loc 1 48
	lw	$2,12($16)
	.loc 1 48
	sw	$0,16($sp)
	lw	$2,8($2)
	move	$7,$0
	move	$6,$0
	li	$5,1
	jalr	$2
	move	$4,$16
	.loc 1 49
	bne	$18,$0,$L56
	nop
	b	$L56
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
	.loc 1 63
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
	.loc 1 64
	lw	$2,12($4)
	.loc 1 63
	move	$22,$4
	.loc 1 64
	sw	$2,40($sp)
	.loc 1 68
	lhu	$2,4($2)
	.loc 1 63
	sw	$5,92($sp)
	.loc 1 68
	andi	$2,$2,0x1
	.loc 1 63
	move	$17,$6
	sw	$7,100($sp)
	.loc 1 68
	beq	$2,$0,$L115
	sw	$0,24($sp)
	.loc 1 68
	lw	$2,16($6)
	lw	$3,52($4)
	nop
	slt	$2,$3,$2
	bne	$2,$0,$L116
	andi	$2,$7,0x4
	.loc 1 69
	beq	$2,$0,$L69
	sw	$2,44($sp)
	.loc 1 69
	lhu	$2,2($4)
	nop
	srl	$2,$2,4
	xori	$2,$2,0x1
	andi	$2,$2,0x1
	sw	$2,44($sp)
	.loc 1 70
	lw	$2,-15596($0)
	nop
	addiu	$2,$2,1
	sw	$2,-15596($0)
	.loc 1 71
	lw	$2,104($sp)
	nop
	bne	$2,$0,$L143
	move	$6,$0
	b	$L71
	nop
$L115:
	.loc 1 69
	sw	$0,44($sp)
$L69:
	.loc 1 70
	lw	$2,-15596($0)
	nop
	addiu	$2,$2,1
	sw	$2,-15596($0)
	.loc 1 71
	lw	$2,104($sp)
	nop
	beq	$2,$0,$L71
	move	$6,$0
$L143:
	.loc 1 71
	lh	$6,8($2)
$L71:
	.loc 1 112
	lui	$18,%hi(mbstat)
	.loc 1 66
	li	$19,1
	.loc 1 112
	lui	$20,%hi(mfree)
	addiu	$18,$18,%lo(mbstat)
$L73:
	.loc 1 73
	lh	$2,68($22)
	nop
	andi	$3,$2,0x1
	bne	$3,$0,$L74
	li	$5,26
	.loc 1 73
	ori	$2,$2,0x1
	sh	$2,68($22)
$L106:
	.loc 1 75
	jal	splnet
	sw	$6,32($sp)
	.loc 1 76
	lh	$4,4($22)
	.loc 1 76
	lw	$6,32($sp)
	andi	$3,$4,0x10
	bne	$3,$0,$L144
	nop
	.loc 1 79
	lhu	$3,16($22)
	nop
	.loc 1 79
	beq	$3,$0,$L77
	nop
	.loc 1 80
	move	$6,$3
	.loc 1 81
	sh	$0,16($22)
$L76:
	.loc 1 87
	move	$4,$2
	jal	splx
	sw	$6,32($sp)
	.loc 1 142
	lw	$16,24($sp)
	.loc 1 88
	lw	$6,32($sp)
$L79:
	.loc 1 141
	lh	$2,68($22)
	nop
	andi	$3,$2,0x2
	bne	$3,$0,$L155
	li	$3,-4
	li	$3,-2
$L156:
	and	$2,$2,$3
	sh	$2,68($22)
$L108:
	.loc 1 142
	beq	$16,$0,$L68
	move	$4,$16
	.loc 1 142
	jal	m_freem
	sw	$6,32($sp)
	lw	$6,32($sp)
$L68:
	.loc 1 144
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
$L77:
	.loc 1 82
	andi	$3,$4,0x2
	bne	$3,$0,$L78
	nop
	.loc 1 83
	lw	$3,40($sp)
	nop
	lhu	$3,4($3)
	nop
	andi	$3,$3,0x4
	bne	$3,$0,$L118
	nop
	.loc 1 84
	lw	$3,92($sp)
	nop
	beq	$3,$0,$L145
	nop
$L78:
	.loc 1 90
	lw	$3,100($sp)
	nop
	andi	$3,$3,0x1
	.loc 1 90
	bne	$3,$0,$L119
	sw	$3,36($sp)
	.loc 1 93
	lw	$5,56($22)
	lw	$7,48($22)
	lw	$16,60($22)
	lw	$3,52($22)
	.loc 1 93
	subu	$16,$16,$5
	.loc 1 93
	subu	$3,$3,$7
	.loc 1 93
	slt	$5,$3,$16
	beq	$5,$0,$L81
	nop
	move	$16,$3
$L81:
	.loc 1 94
	slt	$3,$6,$16
	beq	$3,$0,$L140
	nop
	.loc 1 94
	lw	$5,12($22)
	.loc 1 94
	lw	$3,16($17)
	.loc 1 94
	lhu	$5,4($5)
	nop
	andi	$5,$5,0x1
	beq	$5,$0,$L84
	addu	$5,$6,$3
	.loc 1 94
	slt	$5,$16,$5
	bne	$5,$0,$L140
	nop
$L84:
	.loc 1 94
	slt	$3,$3,4096
	bne	$3,$0,$L80
	slt	$3,$16,4096
	.loc 1 95
	bne	$3,$0,$L146
	sltu	$7,$7,4096
$L80:
	.loc 1 108
	move	$4,$2
$L157:
	jal	splx
	sw	$6,32($sp)
	.loc 1 110
	lw	$6,32($sp)
	.loc 1 109
	addiu	$19,$sp,24
	.loc 1 110
	subu	$16,$16,$6
	.loc 1 112
	li	$fp,1
$L89:
	.loc 1 111
	blez	$16,$L103
	nop
	.loc 1 112
	jal	splimp
	nop
	lw	$23,%lo(mfree)($20)
	nop
	beq	$23,$0,$L90
	move	$21,$2
	.loc 1 112
	lh	$2,10($23)
	nop
	bne	$2,$0,$L147
	li	$3,12
	.loc 1 112
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
$L92:
	.loc 1 112
	jal	splx
	move	$4,$21
	.loc 1 113
	sh	$0,8($23)
	.loc 1 114
	lw	$2,16($17)
	nop
	.loc 1 114
	slt	$4,$2,2048
	bne	$4,$0,$L154
	slt	$4,$16,113
	.loc 1 114
	slt	$4,$16,4096
	beq	$4,$0,$L148
	slt	$4,$16,113
$L154:
	bne	$4,$0,$L97
	move	$21,$16
	li	$21,112
$L97:
	slt	$4,$2,$21
	beq	$4,$0,$L98
	nop
	move	$21,$2
$L98:
	.loc 1 123
	lw	$4,4($23)
	.loc 1 123
	li	$6,1
	move	$7,$17
	move	$5,$21
	jal	uiomove
	addu	$4,$23,$4
	.loc 1 121
	subu	$16,$16,$21
	.loc 1 124
	sh	$21,8($23)
	.loc 1 123
	move	$6,$2
	.loc 1 126
	bne	$2,$0,$L99
	sw	$23,0($19)
$L151:
	.loc 1 128
	lw	$2,16($17)
	nop
	bgtz	$2,$L89
	move	$19,$23
$L103:
	.loc 1 130
	lw	$2,44($sp)
	.loc 1 132
	lw	$19,24($sp)
	.loc 1 130
	beq	$2,$0,$L149
	nop
	.loc 1 130
	lhu	$2,2($22)
	nop
	ori	$2,$2,0x10
	.loc 1 131
	jal	splnet
	sh	$2,2($22)
	move	$16,$2
	.loc 1 132
	lw	$3,40($sp)
	.loc 1 132
	lw	$2,36($sp)
	.loc 1 132
	lw	$3,8($3)
	.loc 1 132
	bne	$2,$0,$L104
	move	$4,$22
	.loc 1 132
	lw	$2,104($sp)
	lw	$7,92($sp)
	sw	$2,16($sp)
	move	$6,$19
	li	$5,9
$L141:
	jalr	$3
	nop
	.loc 1 133
	move	$4,$16
	jal	splx
	sw	$2,32($sp)
	.loc 1 134
	lhu	$2,2($22)
	lw	$6,32($sp)
	andi	$2,$2,0xffef
	b	$L112
	sh	$2,2($22)
$L148:
	.loc 1 114
	jal	splimp
	nop
	move	$21,$2
	jal	mclget
	move	$4,$23
	jal	splx
	move	$4,$21
	.loc 1 115
	lh	$4,8($23)
	li	$2,4096
	bne	$4,$2,$L150
	nop
	.loc 1 116
	lw	$21,16($17)
	nop
	slt	$2,$21,4097
	bne	$2,$0,$L95
	nop
	li	$21,4096
$L95:
	.loc 1 123
	lw	$4,4($23)
	.loc 1 123
	li	$6,1
	move	$7,$17
	move	$5,$21
	jal	uiomove
	addu	$4,$23,$4
	.loc 1 117
	addiu	$16,$16,-4096
	.loc 1 124
	sh	$21,8($23)
	.loc 1 123
	move	$6,$2
	.loc 1 126
	beq	$2,$0,$L151
	sw	$23,0($19)
$L99:
	.loc 1 141
	lh	$2,68($22)
	.loc 1 142
	lw	$16,24($sp)
	.loc 1 141
	andi	$3,$2,0x2
	beq	$3,$0,$L156
	li	$3,-2
	.loc 1 141
	li	$3,-4
$L155:
	and	$2,$2,$3
	sh	$2,68($22)
	addiu	$4,$22,68
	jal	wakeup
	sw	$6,32($sp)
	lw	$6,32($sp)
	b	$L108
	nop
$L90:
	.loc 1 112
	li	$5,1
	jal	m_more
	li	$4,1
	b	$L92
	move	$23,$2
$L119:
	.loc 1 91
	b	$L80
	li	$16,1024
$L149:
	.loc 1 131
	jal	splnet
	nop
	move	$16,$2
	.loc 1 132
	lw	$3,40($sp)
	.loc 1 132
	lw	$2,36($sp)
	.loc 1 132
	lw	$3,8($3)
	.loc 1 132
	bne	$2,$0,$L113
	move	$4,$22
	lw	$2,104($sp)
	lw	$7,92($sp)
	sw	$2,16($sp)
	move	$6,$19
	li	$5,9
$L142:
	jalr	$3
	nop
	.loc 1 133
	move	$4,$16
	jal	splx
	sw	$2,32($sp)
	lw	$6,32($sp)
	nop
$L112:
	.loc 1 139
	bne	$6,$0,$L121
	sw	$0,24($sp)
	.loc 1 139
	lw	$2,16($17)
	nop
	blez	$2,$L121
	sw	$0,104($sp)
	.loc 1 138
	b	$L106
	move	$19,$0
$L113:
	.loc 1 132
	lw	$2,104($sp)
	lw	$7,92($sp)
	sw	$2,16($sp)
	move	$6,$19
	b	$L142
	li	$5,14
$L104:
	lw	$2,104($sp)
	lw	$7,92($sp)
	sw	$2,16($sp)
	move	$6,$19
	b	$L141
	li	$5,14
$L146:
	.loc 1 95
	bne	$7,$0,$L80
	andi	$4,$4,0x100
	.loc 1 95
	bne	$4,$0,$L157
	move	$4,$2
$L85:
	.loc 1 102
	lh	$3,68($22)
	nop
	andi	$4,$3,0x2
	bne	$4,$0,$L87
	nop
	li	$4,-2
	and	$3,$3,$4
	sh	$3,68($22)
	.loc 1 103
	addiu	$4,$22,48
$L153:
	sw	$6,36($sp)
	jal	sbwait
	sw	$2,32($sp)
	.loc 1 104
	lw	$2,32($sp)
	jal	splx
	move	$4,$2
	.loc 1 105
	lw	$6,36($sp)
	b	$L73
	nop
$L74:
	.loc 1 73
	ori	$2,$2,0x2
	sh	$2,68($22)
	addiu	$4,$22,68
	jal	sleep
	sw	$6,32($sp)
	lw	$6,32($sp)
	b	$L73
	nop
$L116:
	.loc 1 68
	b	$L68
	li	$6,40
$L121:
	.loc 1 140
	b	$L79
	move	$16,$0
$L144:
	sw	$2,32($sp)
	.loc 1 77
	lw	$4,-16176($0)
	jal	psignal
	li	$5,13
	lw	$2,32($sp)
	.loc 1 78
	b	$L76
	li	$6,32
$L140:
	andi	$4,$4,0x100
	.loc 1 97
	beq	$4,$0,$L85
	nop
	.loc 1 98
	beq	$19,$0,$L86
	nop
	.loc 1 98
	li	$19,35
$L86:
	.loc 1 99
	jal	splx
	move	$4,$2
	.loc 1 142
	lw	$16,24($sp)
	.loc 1 100
	b	$L79
	move	$6,$19
$L87:
	.loc 1 102
	li	$4,-4
	and	$3,$3,$4
	sh	$3,68($22)
	addiu	$4,$22,68
	sw	$6,36($sp)
	jal	wakeup
	sw	$2,32($sp)
	lw	$6,36($sp)
	lw	$2,32($sp)
	.loc 1 103
	b	$L153
	addiu	$4,$22,48
$L118:
	.loc 1 83
	b	$L76
	li	$6,57
$L145:
	b	$L76
	li	$6,39
$L147:
	.loc 1 112
	lui	$4,%hi($LC1)
	jal	panic
	addiu	$4,$4,%lo($LC1)
$L150:
	.loc 1 116
	lw	$2,16($17)
	b	$L154
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
	.loc 1 186
	.ent	soreceive
soreceive:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-72
	.loc 1 188
	addiu	$2,$4,24
	sw	$2,24($sp)
	.loc 1 192
	lw	$2,88($sp)
	.loc 1 186
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
	.loc 1 187
	lw	$22,12($4)
	.loc 1 186
	move	$19,$4
	move	$23,$5
	move	$17,$6
	.loc 1 192
	beq	$2,$0,$L159
	sw	$7,84($sp)
	.loc 1 192
	sw	$0,0($2)
$L159:
	.loc 1 193
	beq	$23,$0,$L160
	nop
	.loc 1 193
	sw	$0,0($23)
$L160:
	.loc 1 194
	lw	$2,84($sp)
	nop
	andi	$18,$2,0x1
	.loc 1 194
	bne	$18,$0,$L243
	li	$fp,-4
	.loc 1 214
	addiu	$20,$19,44
	li	$21,-2
$L161:
	.loc 1 196
	lh	$2,44($19)
	nop
	andi	$4,$2,0x1
	bne	$4,$0,$L163
	nop
$L251:
	.loc 1 196
	ori	$2,$2,0x1
	.loc 1 197
	jal	splnet
	sh	$2,44($19)
	.loc 1 198
	lw	$4,24($19)
	nop
	bne	$4,$0,$L164
	move	$16,$2
	.loc 1 199
	lhu	$2,16($19)
	nop
	.loc 1 199
	bne	$2,$0,$L250
	nop
	.loc 1 204
	lh	$2,4($19)
	nop
	.loc 1 204
	andi	$4,$2,0x20
	bne	$4,$0,$L249
	andi	$4,$2,0x2
	.loc 1 205
	bne	$4,$0,$L168
	nop
	.loc 1 205
	lhu	$4,4($22)
	nop
	andi	$4,$4,0x4
	bne	$4,$0,$L207
	nop
$L168:
	.loc 1 214
	lh	$4,44($19)
	.loc 1 209
	lw	$5,16($17)
	nop
	beq	$5,$0,$L166
	andi	$6,$4,0x2
	.loc 1 210
	andi	$2,$2,0x100
	bne	$2,$0,$L208
	nop
	.loc 1 214
	bne	$6,$0,$L169
	nop
	and	$4,$4,$21
	sh	$4,44($19)
$L170:
	.loc 1 215
	lw	$4,24($sp)
	jal	sbwait
	nop
	.loc 1 216
	jal	splx
	move	$4,$16
	.loc 1 196
	lh	$2,44($19)
	nop
	andi	$4,$2,0x1
	beq	$4,$0,$L251
	nop
$L163:
	.loc 1 196
	ori	$2,$2,0x2
	sh	$2,44($19)
	li	$5,26
	jal	sleep
	move	$4,$20
	b	$L161
	nop
$L169:
	.loc 1 214
	and	$4,$4,$fp
	sh	$4,44($19)
	jal	wakeup
	move	$4,$20
	b	$L170
	nop
$L164:
	.loc 1 219
	lw	$2,-15592($0)
	nop
	addiu	$2,$2,1
	sw	$2,-15592($0)
	.loc 1 220
	lw	$fp,40($19)
	nop
	.loc 1 221
	beq	$fp,$0,$L252
	lui	$4,%hi($LC2)
	.loc 1 222
	lhu	$2,4($22)
	.loc 1 223
	lh	$4,10($fp)
	.loc 1 222
	andi	$2,$2,0x2
	beq	$2,$0,$L173
	li	$2,12
	.loc 1 223
	li	$2,8
	bne	$4,$2,$L253
	nop
	.loc 1 224
	lw	$2,84($sp)
	nop
	andi	$20,$2,0x2
	.loc 1 224
	beq	$20,$0,$L175
	nop
	lw	$fp,0($fp)
	nop
	.loc 1 226
	bne	$fp,$0,$L176
	li	$2,12
$L249:
	lh	$4,44($19)
	nop
$L166:
	.loc 1 271
	andi	$2,$4,0x2
$L259:
	bne	$2,$0,$L202
	li	$2,-2
	and	$4,$4,$2
	sh	$4,44($19)
$L203:
	.loc 1 272
	jal	splx
	move	$4,$16
$L158:
	.loc 1 274
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
$L202:
	.loc 1 271
	li	$2,-4
	and	$4,$4,$2
	sh	$4,44($19)
	jal	wakeup
	addiu	$4,$19,44
	b	$L203
	nop
$L243:
	.loc 1 194
	move	$5,$17
	jal	receiveOutOfBand
	move	$4,$19
	b	$L158
	move	$18,$2
$L250:
	lh	$4,44($19)
	.loc 1 200
	move	$18,$2
	.loc 1 202
	b	$L166
	sh	$0,16($19)
$L208:
	.loc 1 211
	b	$L166
	li	$18,35
$L173:
	.loc 1 226
	beq	$4,$2,$L254
	nop
$L179:
	.loc 1 224
	lw	$2,84($sp)
	.loc 1 236
	sw	$0,28($sp)
	move	$20,$0
	.loc 1 224
	andi	$21,$2,0x2
$L181:
	.loc 1 229
	lw	$2,16($17)
	nop
	.loc 1 229
	blez	$2,$L198
	nop
	.loc 1 229
	bne	$20,$0,$L198
	nop
	.loc 1 230
	lhu	$4,10($fp)
	nop
	addiu	$4,$4,-1
	.loc 1 230
	andi	$4,$4,0xffff
	sltu	$4,$4,2
	beq	$4,$0,$L255
	li	$3,-65
	.loc 1 232
	lhu	$4,4($19)
	.loc 1 233
	lw	$5,20($19)
	.loc 1 232
	and	$4,$4,$3
	.loc 1 233
	beq	$5,$0,$L183
	sh	$4,4($19)
	.loc 1 233
	lw	$3,28($sp)
	nop
	subu	$5,$5,$3
	slt	$4,$5,$2
	beq	$4,$0,$L183
	nop
	move	$2,$5
$L183:
	.loc 1 234
	lh	$8,8($fp)
	nop
	.loc 1 234
	subu	$23,$8,$18
	slt	$4,$2,$23
	beq	$4,$0,$L185
	nop
	move	$23,$2
$L185:
	.loc 1 235
	jal	splx
	move	$4,$16
	.loc 1 236
	lw	$4,4($fp)
	.loc 1 236
	move	$7,$17
	.loc 1 236
	addu	$4,$fp,$4
	.loc 1 236
	addu	$4,$4,$18
	move	$6,$0
	jal	uiomove
	move	$5,$23
	.loc 1 237
	jal	splnet
	move	$20,$2
	.loc 1 238
	lh	$4,8($fp)
	.loc 1 237
	move	$16,$2
	.loc 1 238
	subu	$2,$4,$18
	.loc 1 238
	beq	$2,$23,$L256
	nop
	.loc 1 245
	beq	$21,$0,$L192
	nop
	.loc 1 252
	lw	$2,20($19)
	nop
	beq	$2,$0,$L181
	addu	$18,$18,$23
	.loc 1 254
	lw	$2,28($sp)
	nop
	addu	$2,$2,$23
	b	$L181
	sw	$2,28($sp)
$L256:
	.loc 1 239
	beq	$21,$0,$L187
	nop
	.loc 1 252
	lw	$2,20($19)
	.loc 1 240
	lw	$fp,0($fp)
	.loc 1 252
	bne	$2,$0,$L188
	nop
$L246:
	.loc 1 241
	move	$18,$0
$L189:
	.loc 1 229
	bne	$fp,$0,$L181
	nop
	.loc 1 264
	beq	$21,$0,$L247
	nop
$L210:
	lh	$4,44($19)
	.loc 1 270
	b	$L166
	move	$18,$20
$L188:
	.loc 1 254
	lw	$2,28($sp)
	nop
	addu	$2,$2,$23
	b	$L246
	sw	$2,28($sp)
$L192:
	.loc 1 248
	lw	$2,4($fp)
	.loc 1 249
	subu	$4,$4,$23
	.loc 1 248
	addu	$2,$2,$23
	sw	$2,4($fp)
	.loc 1 249
	sh	$4,8($fp)
	.loc 1 250
	lw	$4,24($19)
	.loc 1 252
	lw	$2,20($19)
	.loc 1 250
	subu	$4,$4,$23
	.loc 1 252
	beq	$2,$0,$L181
	sw	$4,24($19)
	.loc 1 256
	subu	$2,$2,$23
	.loc 1 257
	bne	$2,$0,$L181
	sw	$2,20($19)
$L204:
	.loc 1 258
	lhu	$2,4($19)
	nop
	ori	$2,$2,0x40
	sh	$2,4($19)
	.loc 1 265
	lh	$2,4($22)
	.loc 1 265
	beq	$fp,$0,$L178
	andi	$4,$2,0x1
	b	$L258
	nop
$L187:
	.loc 1 243
	lw	$4,24($sp)
	jal	takeFirst
	move	$5,$0
	.loc 1 252
	lw	$4,20($19)
	nop
	.loc 1 252
	beq	$4,$0,$L189
	move	$fp,$2
	.loc 1 256
	subu	$4,$4,$23
	.loc 1 257
	bne	$4,$0,$L189
	sw	$4,20($19)
	b	$L204
	nop
$L198:
	.loc 1 264
	lw	$2,84($sp)
	nop
	andi	$2,$2,0x2
	.loc 1 264
	bne	$2,$0,$L210
	nop
	.loc 1 265
	lh	$2,4($22)
	nop
	.loc 1 265
	andi	$4,$2,0x1
$L258:
	bne	$4,$0,$L257
	nop
$L178:
	.loc 1 266
	andi	$2,$2,0x8
$L260:
	beq	$2,$0,$L210
	nop
	.loc 1 266
	lw	$2,8($19)
	nop
	beq	$2,$0,$L210
	move	$7,$0
	.loc 1 267
	sw	$0,16($sp)
	lw	$2,8($22)
	move	$6,$0
	li	$5,8
	jalr	$2
	move	$4,$19
	b	$L210
	nop
$L207:
	lh	$4,44($19)
	.loc 1 206
	b	$L166
	li	$18,57
$L176:
	.loc 1 226
	lh	$4,10($fp)
	nop
	bne	$4,$2,$L179
	nop
$L206:
	.loc 1 227
	lw	$fp,0($fp)
	nop
	.loc 1 229
	bne	$fp,$0,$L179
	nop
	lh	$4,44($19)
	.loc 1 271
	b	$L259
	andi	$2,$4,0x2
$L257:
	.loc 1 265
	lw	$4,24($sp)
	jal	sbdroprecord
	nop
$L247:
	.loc 1 266
	lh	$2,4($22)
	.loc 1 266
	b	$L260
	andi	$2,$2,0x8
$L254:
	.loc 1 227
	lw	$2,84($sp)
	nop
	andi	$2,$2,0x2
	.loc 1 227
	bne	$2,$0,$L206
	nop
$L180:
	.loc 1 227
	lw	$5,88($sp)
	lw	$4,24($sp)
	jal	takeFirst
	nop
	.loc 1 229
	bne	$2,$0,$L179
	move	$fp,$2
	.loc 1 266
	lh	$2,4($22)
	b	$L178
	move	$20,$0
$L175:
	.loc 1 224
	lw	$4,24($sp)
	jal	takeFirst
	move	$5,$23
	.loc 1 226
	beq	$2,$0,$L247
	move	$fp,$2
	.loc 1 226
	lh	$4,10($2)
	li	$2,12
	bne	$4,$2,$L179
	nop
	b	$L180
	nop
$L255:
	.loc 1 230
	lui	$4,%hi($LC4)
	jal	panic
	addiu	$4,$4,%lo($LC4)
$L253:
	.loc 1 223
	lui	$4,%hi($LC3)
	jal	panic
	addiu	$4,$4,%lo($LC3)
$L252:
	.loc 1 221
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
