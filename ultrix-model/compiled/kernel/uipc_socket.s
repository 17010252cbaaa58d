# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from ultrix-model/kernel/uipc_socket.c
	.text
	.file 1 "ultrix-model/kernel/uipc_socket.c"
	.section	.text.sendError,"ax"
	.align	2
	.loc 1 60
	.ent	sendError
sendError:
	.set	noreorder
	.set	nomacro
	.loc 1 63
	lh	$3,2($4)
	nop
	.loc 1 63
	andi	$2,$3,0x10
	bne	$2,$0,$L12
	nop
	.loc 1 67
	lhu	$2,12($4)
	nop
	.loc 1 67
	bne	$2,$0,$L13
	andi	$3,$3,0x2
	.loc 1 72
	bne	$3,$0,$L6
	nop
	.loc 1 72
	lw	$2,8($4)
	nop
	.loc 1 72
	lhu	$2,4($2)
	nop
	andi	$2,$2,0x4
	bne	$2,$0,$L14
	nop
$L6:
	.loc 1 74
	jr	$31
	move	$2,$0
$L13:
	.loc 1 70
	jr	$31
	sh	$0,12($4)
$L14:
	.loc 1 72
	jr	$31
	li	$2,57
$L12:
	.loc 1 60
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 64
	lw	$4,-16176($0)
	jal	psignal
	li	$5,13
	.loc 1 74
	lw	$31,20($sp)
	.loc 1 65
	li	$2,32
	.loc 1 74
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	sendError
	.section	.text.sofree,"ax"
	.align	2
	.globl	sofree
	.loc 1 33
	.ent	sofree
sofree:
	.set	noreorder
	.set	nomacro
	.loc 1 34
	lw	$2,4($4)
	nop
	beq	$2,$0,$L24
	nop
	jr	$31
	nop
$L24:
	.loc 1 33
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 34
	lhu	$2,2($4)
	nop
	andi	$2,$2,0x1
	beq	$2,$0,$L15
	move	$16,$4
	.loc 1 35
	jal	sbflush
	addiu	$4,$4,40
	.loc 1 36
	jal	sbflush
	addiu	$4,$16,16
	.loc 1 37
	li	$4,-128
	.loc 1 37
	jal	m_free
	and	$4,$16,$4
$L15:
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
	addiu	$sp,$sp,-48
	.loc 1 12
	sll	$3,$2,1
	addu	$3,$3,$2
	.loc 1 6
	sw	$16,28($sp)
	.loc 1 12
	lui	$16,%hi(protosw)
	addiu	$16,$16,%lo(protosw)
	sll	$3,$3,2
	addu	$3,$16,$3
	.loc 1 12
	sltu	$2,$16,$3
	.loc 1 6
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$31,44($sp)
	sw	$17,32($sp)
	.loc 1 6
	move	$18,$5
	.loc 1 12
	bne	$2,$0,$L28
	move	$19,$6
	b	$L26
	nop
$L27:
	.loc 1 12
	addiu	$16,$16,12
$L36:
	.loc 1 12
	sltu	$2,$16,$3
	beq	$2,$0,$L26
	nop
$L28:
	.loc 1 13
	lh	$2,0($16)
	nop
	.loc 1 13
	bne	$2,$4,$L27
	nop
	.loc 1 13
	lh	$2,2($16)
	nop
	.loc 1 13
	bne	$2,$18,$L36
	addiu	$16,$16,12
	addiu	$16,$16,-12
$L26:
	.loc 1 15
	beq	$16,$3,$L32
	li	$5,3
	.loc 1 16
	jal	m_get
	li	$4,1
	.loc 1 17
	lw	$3,4($2)
	.loc 1 18
	li	$5,64
	.loc 1 17
	addu	$17,$2,$3
	.loc 1 18
	jal	bzero
	move	$4,$17
	.loc 1 19
	sh	$18,0($17)
	.loc 1 20
	sw	$16,8($17)
	.loc 1 21
	lw	$2,8($16)
	move	$6,$0
	move	$5,$0
	jalr	$2
	move	$4,$17
	.loc 1 22
	bne	$2,$0,$L35
	nop
	.loc 1 27
	sw	$17,0($19)
	.loc 1 29
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L32:
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	.loc 1 15
	li	$2,43
	.loc 1 29
	jr	$31
	addiu	$sp,$sp,48
$L35:
	.loc 1 23
	lhu	$3,2($17)
	.loc 1 24
	move	$4,$17
	.loc 1 23
	ori	$3,$3,0x1
	sh	$3,2($17)
	.loc 1 24
	jal	sofree
	sw	$2,16($sp)
	.loc 1 29
	lw	$31,44($sp)
	.loc 1 25
	lw	$2,16($sp)
	.loc 1 29
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
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
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	move	$16,$4
	sw	$17,20($sp)
	sw	$31,28($sp)
	.loc 1 42
	jal	splnet
	sw	$18,24($sp)
	.loc 1 45
	lw	$3,4($16)
	nop
	beq	$3,$0,$L41
	move	$17,$2
	.loc 1 46
	lhu	$2,2($16)
	.loc 1 46
	lw	$3,8($16)
	.loc 1 46
	andi	$2,$2,0x2
	.loc 1 46
	lw	$3,8($3)
	.loc 1 46
	beq	$2,$0,$L39
	move	$6,$0
	.loc 1 46
	li	$5,6
	jalr	$3
	move	$4,$16
	.loc 1 47
	lw	$3,4($16)
	nop
	bne	$3,$0,$L49
	move	$18,$2
$L38:
	.loc 1 52
	lhu	$3,2($16)
	.loc 1 53
	move	$4,$16
	.loc 1 52
	ori	$3,$3,0x1
	.loc 1 53
	jal	sofree
	sh	$3,2($16)
	.loc 1 54
	jal	splx
	move	$4,$17
	.loc 1 56
	lw	$31,28($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$18
	lw	$18,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L39:
	.loc 1 48
	li	$5,1
	jalr	$3
	move	$4,$16
	b	$L38
	move	$18,$2
$L41:
	.loc 1 43
	b	$L38
	move	$18,$0
$L49:
	.loc 1 48
	lw	$2,8($16)
	.loc 1 48
	move	$6,$0
	lw	$2,8($2)
	li	$5,1
	jalr	$2
	move	$4,$16
	.loc 1 49
	bne	$18,$0,$L38
	nop
	b	$L38
	move	$18,$2
	.set	reorder
	.end	soclose
	.section	.rodata.sosend.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"mget\000"
	.section	.text.sosend,"ax"
	.align	2
	.globl	sosend
	.loc 1 78
	.ent	sosend
sosend:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-72
	sw	$fp,64($sp)
	sw	$21,52($sp)
	sw	$19,44($sp)
	sw	$18,40($sp)
	sw	$31,68($sp)
	sw	$23,60($sp)
	sw	$22,56($sp)
	sw	$20,48($sp)
	sw	$17,36($sp)
	sw	$16,32($sp)
	.loc 1 79
	sw	$0,16($sp)
	.loc 1 82
	lw	$2,-15596($0)
	.loc 1 107
	lui	$18,%hi(mbstat)
	.loc 1 82
	addiu	$2,$2,1
	.loc 1 78
	move	$fp,$4
	move	$19,$5
	.loc 1 82
	sw	$2,-15596($0)
	lui	$21,%hi(mfree)
	.loc 1 107
	addiu	$18,$18,%lo(mbstat)
$L51:
	.loc 1 84
	lh	$2,60($fp)
	nop
	andi	$3,$2,0x1
	bne	$3,$0,$L52
	li	$5,26
	.loc 1 84
	ori	$2,$2,0x1
	sh	$2,60($fp)
$L70:
	.loc 1 86
	jal	splnet
	nop
	.loc 1 87
	move	$4,$fp
	jal	sendError
	move	$16,$2
	.loc 1 88
	bne	$2,$0,$L84
	move	$4,$16
	.loc 1 92
	lw	$2,48($fp)
	lw	$4,40($fp)
	lw	$17,52($fp)
	lw	$3,44($fp)
	.loc 1 92
	subu	$17,$17,$2
	.loc 1 92
	subu	$3,$3,$4
	.loc 1 92
	slt	$2,$3,$17
	beq	$2,$0,$L55
	nop
	move	$17,$3
$L55:
	.loc 1 93
	blez	$17,$L56
	nop
	.loc 1 93
	lw	$2,16($19)
	nop
	slt	$2,$17,$2
	beq	$2,$0,$L57
	slt	$2,$17,112
	.loc 1 93
	beq	$2,$0,$L57
	nop
	.loc 1 93
	bne	$4,$0,$L56
	nop
$L57:
	.loc 1 104
	jal	splx
	move	$4,$16
	.loc 1 105
	addiu	$20,$sp,16
	.loc 1 107
	b	$L69
	li	$23,1
$L86:
	.loc 1 107
	lh	$2,10($16)
	nop
	bne	$2,$0,$L85
	li	$3,12
	.loc 1 107
	sh	$23,10($16)
	lhu	$4,12($18)
	lhu	$2,14($18)
	addiu	$4,$4,-1
	addiu	$2,$2,1
	sh	$4,12($18)
	sh	$2,14($18)
	lw	$2,0($16)
	nop
	sw	$2,%lo(mfree)($21)
	sw	$3,4($16)
	sw	$0,0($16)
$L64:
	.loc 1 107
	jal	splx
	move	$4,$22
	.loc 1 108
	lw	$5,16($19)
	nop
	slt	$2,$5,113
	bne	$2,$0,$L88
	slt	$2,$17,$5
	li	$5,112
	slt	$2,$17,$5
$L88:
	beq	$2,$0,$L66
	move	$22,$5
	move	$22,$17
$L66:
	.loc 1 110
	lw	$4,4($16)
	.loc 1 110
	move	$7,$19
	li	$6,1
	move	$5,$22
	jal	uiomove
	addu	$4,$16,$4
	.loc 1 111
	sh	$22,8($16)
	.loc 1 113
	bne	$2,$0,$L67
	sw	$16,0($20)
	.loc 1 116
	lw	$2,16($19)
	.loc 1 114
	move	$20,$16
	.loc 1 116
	blez	$2,$L68
	subu	$17,$17,$22
	.loc 1 116
	blez	$17,$L68
	nop
$L69:
	.loc 1 107
	jal	splimp
	nop
	lw	$16,%lo(mfree)($21)
	nop
	bne	$16,$0,$L86
	move	$22,$2
	.loc 1 107
	li	$5,1
	jal	m_more
	li	$4,1
	b	$L64
	move	$16,$2
$L68:
	.loc 1 118
	jal	splnet
	nop
	.loc 1 119
	lw	$3,8($fp)
	.loc 1 119
	lw	$6,16($sp)
	lw	$3,8($3)
	move	$4,$fp
	li	$5,9
	jalr	$3
	move	$16,$2
	.loc 1 120
	move	$4,$16
	jal	splx
	sw	$2,24($sp)
	.loc 1 122
	lw	$2,24($sp)
	nop
	bne	$2,$0,$L74
	sw	$0,16($sp)
	.loc 1 122
	lw	$3,16($19)
	nop
	bgtz	$3,$L70
	nop
$L74:
	b	$L54
	move	$16,$0
$L67:
	.loc 1 124
	lw	$16,16($sp)
$L54:
	.loc 1 123
	lh	$3,60($fp)
	nop
	andi	$4,$3,0x2
	bne	$4,$0,$L71
	li	$4,-2
	and	$3,$3,$4
	sh	$3,60($fp)
$L72:
	.loc 1 124
	beq	$16,$0,$L50
	move	$4,$16
	.loc 1 124
	jal	m_freem
	sw	$2,24($sp)
	lw	$2,24($sp)
$L50:
	.loc 1 126
	lw	$31,68($sp)
	lw	$fp,64($sp)
	lw	$23,60($sp)
	lw	$22,56($sp)
	lw	$21,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,72
$L52:
	.loc 1 84
	ori	$2,$2,0x2
	sh	$2,60($fp)
	jal	sleep
	addiu	$4,$fp,60
	b	$L51
	nop
$L71:
	.loc 1 123
	li	$4,-4
	and	$3,$3,$4
	sh	$3,60($fp)
	addiu	$4,$fp,60
	jal	wakeup
	sw	$2,24($sp)
	lw	$2,24($sp)
	b	$L72
	nop
$L56:
	.loc 1 94
	lhu	$2,2($fp)
	nop
	andi	$2,$2,0x100
	bne	$2,$0,$L87
	nop
	.loc 1 99
	lh	$2,60($fp)
	nop
	andi	$3,$2,0x2
	bne	$3,$0,$L59
	li	$3,-2
	and	$2,$2,$3
	sh	$2,60($fp)
$L60:
	.loc 1 100
	jal	sbwait
	addiu	$4,$fp,40
	.loc 1 101
	jal	splx
	move	$4,$16
	.loc 1 102
	b	$L51
	nop
$L84:
	.loc 1 89
	jal	splx
	sw	$2,24($sp)
	.loc 1 124
	lw	$16,16($sp)
	.loc 1 90
	lw	$2,24($sp)
	b	$L54
	nop
$L59:
	.loc 1 99
	li	$3,-4
	and	$2,$2,$3
	sh	$2,60($fp)
	jal	wakeup
	addiu	$4,$fp,60
	b	$L60
	nop
$L85:
	.loc 1 107
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
$L87:
	.loc 1 96
	jal	splx
	move	$4,$16
	.loc 1 124
	lw	$16,16($sp)
	.loc 1 97
	b	$L54
	li	$2,35
	.set	reorder
	.end	sosend
	.section	.rodata.soreceive.str1.4,"aMS",@progbits,1
	.align	2
$LC1:
	.ascii	"mfree\000"
	.section	.text.soreceive,"ax"
	.align	2
	.globl	soreceive
	.loc 1 130
	.ent	soreceive
soreceive:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-64
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	sw	$31,60($sp)
	sw	$fp,56($sp)
	sw	$23,52($sp)
	sw	$22,48($sp)
	.loc 1 130
	move	$16,$4
	move	$17,$5
	.loc 1 131
	addiu	$18,$4,16
	.loc 1 155
	li	$21,-4
	addiu	$19,$4,36
	li	$20,-2
$L90:
	.loc 1 136
	lh	$2,36($16)
	nop
	andi	$3,$2,0x1
	bne	$3,$0,$L91
	nop
$L126:
	.loc 1 136
	ori	$2,$2,0x1
	.loc 1 137
	jal	splnet
	sh	$2,36($16)
	.loc 1 138
	lw	$fp,32($16)
	nop
	.loc 1 139
	bne	$fp,$0,$L92
	move	$22,$2
	.loc 1 140
	lhu	$23,12($16)
	nop
	.loc 1 140
	bne	$23,$0,$L125
	nop
	.loc 1 145
	lh	$3,2($16)
	nop
	.loc 1 145
	andi	$2,$3,0x20
	bne	$2,$0,$L112
	nop
	.loc 1 146
	andi	$2,$3,0x2
	bne	$2,$0,$L95
	nop
	.loc 1 146
	lw	$2,8($16)
	nop
	.loc 1 146
	lhu	$2,4($2)
	nop
	andi	$2,$2,0x4
	bne	$2,$0,$L113
	nop
$L95:
	.loc 1 155
	lh	$2,36($16)
	.loc 1 150
	lw	$23,16($17)
	nop
	.loc 1 150
	beq	$23,$0,$L94
	andi	$4,$2,0x2
	.loc 1 151
	andi	$3,$3,0x100
	bne	$3,$0,$L114
	nop
	.loc 1 155
	bne	$4,$0,$L96
	nop
	and	$2,$2,$20
	sh	$2,36($16)
$L97:
	.loc 1 156
	jal	sbwait
	move	$4,$18
	.loc 1 157
	jal	splx
	move	$4,$22
	.loc 1 136
	lh	$2,36($16)
	nop
	andi	$3,$2,0x1
	beq	$3,$0,$L126
	nop
$L91:
	.loc 1 136
	ori	$2,$2,0x2
	sh	$2,36($16)
	li	$5,26
	jal	sleep
	move	$4,$19
	b	$L90
	nop
$L96:
	.loc 1 155
	and	$2,$2,$21
	sh	$2,36($16)
	jal	wakeup
	move	$4,$19
	b	$L97
	nop
$L107:
	.loc 1 179
	lw	$3,8($16)
	nop
	.loc 1 179
	lhu	$2,4($3)
	nop
	andi	$2,$2,0x8
	beq	$2,$0,$L124
	nop
	.loc 1 179
	lw	$2,4($16)
	nop
	beq	$2,$0,$L124
	move	$6,$0
	.loc 1 180
	lw	$2,8($3)
	li	$5,8
	jalr	$2
	move	$4,$16
$L124:
	lh	$2,36($16)
	nop
$L94:
	.loc 1 183
	andi	$3,$2,0x2
	bne	$3,$0,$L110
	li	$3,-2
	and	$2,$2,$3
	sh	$2,36($16)
$L111:
	.loc 1 184
	jal	splx
	move	$4,$22
	.loc 1 186
	lw	$31,60($sp)
	lw	$fp,56($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	move	$2,$23
	lw	$23,52($sp)
	jr	$31
	addiu	$sp,$sp,64
$L110:
	.loc 1 183
	li	$3,-4
	and	$2,$2,$3
	sh	$2,36($16)
	jal	wakeup
	addiu	$4,$16,36
	b	$L111
	nop
$L92:
	.loc 1 160
	lw	$2,-15592($0)
	.loc 1 170
	lui	$19,%hi(mfree)
	.loc 1 160
	addiu	$2,$2,1
	sw	$2,-15592($0)
	.loc 1 170
	lui	$18,%hi(mbstat)
	addiu	$3,$19,%lo(mfree)
	.loc 1 162
	lw	$2,16($17)
	.loc 1 170
	addiu	$18,$18,%lo(mbstat)
	lui	$21,%hi(m_want)
	b	$L108
	sw	$3,16($sp)
$L100:
	.loc 1 174
	lw	$2,4($fp)
	.loc 1 175
	subu	$4,$4,$20
	.loc 1 174
	addu	$2,$2,$20
	sw	$2,4($fp)
	.loc 1 175
	sh	$4,8($fp)
	.loc 1 176
	lw	$2,16($16)
	nop
	subu	$2,$2,$20
	sw	$2,16($16)
$L106:
	.loc 1 178
	lw	$2,16($17)
	nop
	.loc 1 178
	blez	$2,$L107
	nop
	.loc 1 178
	bne	$23,$0,$L107
	nop
$L108:
	.loc 1 163
	lh	$20,8($fp)
	nop
	slt	$4,$2,$20
	beq	$4,$0,$L99
	nop
	move	$20,$2
$L99:
	.loc 1 164
	jal	splx
	move	$4,$22
	.loc 1 165
	lw	$4,4($fp)
	.loc 1 165
	move	$7,$17
	addu	$4,$fp,$4
	move	$6,$0
	jal	uiomove
	move	$5,$20
	.loc 1 166
	jal	splnet
	move	$23,$2
	.loc 1 167
	lh	$4,8($fp)
	nop
	.loc 1 167
	bne	$20,$4,$L100
	move	$22,$2
	.loc 1 169
	lw	$4,16($16)
	lw	$2,24($16)
	subu	$4,$4,$20
	addiu	$2,$2,-128
	.loc 1 168
	lw	$20,124($fp)
	.loc 1 169
	sw	$4,16($16)
	.loc 1 170
	jal	splimp
	sw	$2,24($16)
	lh	$5,10($fp)
	nop
	beq	$5,$0,$L127
	move	$4,$2
	.loc 1 170
	addiu	$5,$5,4
	sll	$5,$5,1
	addu	$5,$18,$5
	lhu	$2,4($5)
	lw	$6,%lo(mfree)($19)
	addiu	$2,$2,-1
	sh	$2,4($5)
	lhu	$5,12($18)
	nop
	addiu	$5,$5,1
	sh	$5,12($18)
	lw	$2,0($fp)
	sh	$0,10($fp)
	sw	$2,32($16)
	sw	$6,0($fp)
	sw	$0,4($fp)
	sw	$0,124($fp)
	jal	splx
	sw	$fp,%lo(mfree)($19)
	lw	$2,%lo(m_want)($21)
	nop
	bne	$2,$0,$L128
	nop
$L102:
	.loc 1 171
	lw	$fp,32($16)
	nop
	.loc 1 172
	beq	$fp,$0,$L107
	nop
	.loc 1 172
	b	$L106
	sw	$20,124($fp)
$L128:
	.loc 1 170
	lw	$4,16($sp)
	jal	wakeup
	sw	$0,%lo(m_want)($21)
	b	$L102
	nop
$L125:
	lh	$2,36($16)
	.loc 1 143
	b	$L94
	sh	$0,12($16)
$L112:
	lh	$2,36($16)
	.loc 1 133
	b	$L94
	move	$23,$0
$L114:
	.loc 1 152
	b	$L94
	li	$23,35
$L113:
	lh	$2,36($16)
	.loc 1 147
	b	$L94
	li	$23,57
$L127:
	.loc 1 170
	lui	$4,%hi($LC1)
	jal	panic
	addiu	$4,$4,%lo($LC1)
	.set	reorder
	.end	soreceive
	.text
	.file 2 "ultrix-model/kernel/mbuf.h"
	.file 3 "ultrix-model/kernel/socketvar.h"
	.file 4 "ultrix-model/kernel/proc.h"
	.file 5 "ultrix-model/kernel/uio.h"
	.file 6 "ultrix-model/kernel/types.h"
