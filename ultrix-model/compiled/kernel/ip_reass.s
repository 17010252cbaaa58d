# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from ultrix-model/kernel/ip_reass.c
	.text
	.file 1 "ultrix-model/kernel/ip_reass.c"
	.section	.text.header,"ax"
	.align	2
	.loc 1 26
	.ent	header
header:
	.set	noreorder
	.set	nomacro
	.loc 1 27
	lw	$2,4($4)
	.loc 1 28
	jr	$31
	addu	$2,$4,$2
	.set	reorder
	.end	header
	.section	.text.offsetOf,"ax"
	.align	2
	.loc 1 31
	.ent	offsetOf
offsetOf:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 32
	jal	header
	nop
	.loc 1 33
	lw	$31,20($sp)
	lhu	$2,6($2)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	offsetOf
	.section	.text.endOf,"ax"
	.align	2
	.loc 1 36
	.ent	endOf
endOf:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 37
	jal	offsetOf
	move	$16,$4
	.loc 1 37
	move	$4,$16
	jal	header
	move	$16,$2
	.loc 1 37
	lhu	$2,2($2)
	.loc 1 38
	lw	$31,20($sp)
	addu	$2,$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	endOf
	.section	.rodata.queueOf.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"mget\000"
	.section	.text.queueOf,"ax"
	.align	2
	.loc 1 72
	.ent	queueOf
queueOf:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	.loc 1 76
	lui	$18,%hi(ipq)
	.loc 1 72
	sw	$16,20($sp)
	.loc 1 76
	lw	$16,%lo(ipq)($18)
	.loc 1 72
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	.loc 1 76
	beq	$16,$0,$L8
	move	$17,$4
	.loc 1 77
	lhu	$3,4($4)
	b	$L11
	nop
$L9:
	.loc 1 76
	lw	$16,0($16)
	nop
	.loc 1 76
	beq	$16,$0,$L8
	nop
$L11:
	.loc 1 77
	lhu	$2,16($16)
	nop
	bne	$2,$3,$L9
	nop
	.loc 1 77
	lbu	$4,18($16)
	lbu	$2,9($17)
	nop
	bne	$4,$2,$L9
	nop
	.loc 1 77
	lw	$4,8($16)
	lw	$2,12($17)
	nop
	bne	$4,$2,$L9
	nop
	.loc 1 77
	lw	$4,12($16)
	lw	$2,16($17)
	nop
	bne	$4,$2,$L9
	nop
$L7:
	.loc 1 94
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L8:
	.loc 1 82
	jal	splimp
	nop
	lui	$5,%hi(mfree)
	lw	$16,%lo(mfree)($5)
	nop
	beq	$16,$0,$L12
	move	$19,$2
	.loc 1 82
	lh	$2,10($16)
	nop
	bne	$2,$0,$L23
	li	$2,11
	.loc 1 82
	lui	$3,%hi(mbstat)
	sh	$2,10($16)
	addiu	$3,$3,%lo(mbstat)
	lhu	$4,20($3)
	lhu	$2,42($3)
	addiu	$4,$4,-1
	addiu	$2,$2,1
	sh	$4,20($3)
	sh	$2,42($3)
	lw	$2,0($16)
	move	$4,$19
	sw	$2,%lo(mfree)($5)
	li	$2,12
	sw	$2,4($16)
	jal	splx
	sw	$0,0($16)
$L14:
	.loc 1 84
	lw	$3,4($16)
	.loc 1 85
	lw	$2,%lo(ipq)($18)
	.loc 1 84
	addu	$16,$16,$3
	.loc 1 85
	sw	$2,0($16)
	.loc 1 87
	sw	$0,4($16)
	.loc 1 88
	lw	$2,12($17)
	.loc 1 92
	li	$3,60
	.loc 1 88
	sw	$2,8($16)
	.loc 1 89
	lw	$2,16($17)
	.loc 1 86
	sw	$16,%lo(ipq)($18)
	.loc 1 89
	sw	$2,12($16)
	.loc 1 90
	lhu	$2,4($17)
	nop
	.loc 1 90
	sh	$2,16($16)
	.loc 1 91
	lbu	$2,9($17)
	.loc 1 92
	sb	$3,19($16)
	.loc 1 91
	sb	$2,18($16)
	.loc 1 94
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L12:
	.loc 1 82
	move	$4,$0
	jal	m_more
	li	$5,11
	move	$16,$2
	jal	splx
	move	$4,$19
	.loc 1 83
	bne	$16,$0,$L14
	nop
	b	$L7
	nop
$L23:
	.loc 1 82
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	queueOf
	.section	.text.trimFront,"ax"
	.align	2
	.loc 1 42
	.ent	trimFront
trimFront:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$16,16($sp)
	move	$16,$4
	sw	$31,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 43
	jal	header
	move	$17,$5
	.loc 1 45
	lw	$5,4($16)
	.loc 1 46
	lhu	$3,8($16)
	.loc 1 45
	addiu	$5,$5,20
	.loc 1 46
	addiu	$3,$3,-20
	.loc 1 43
	lw	$19,12($2)
	lw	$18,16($2)
	lw	$22,0($2)
	lw	$21,4($2)
	lw	$20,8($2)
	.loc 1 47
	move	$4,$16
	.loc 1 45
	sw	$5,4($16)
	.loc 1 46
	sh	$3,8($16)
	.loc 1 47
	jal	m_adj
	move	$5,$17
	.loc 1 48
	lw	$3,4($16)
	.loc 1 49
	lhu	$2,8($16)
	.loc 1 48
	addiu	$3,$3,-20
	.loc 1 49
	addiu	$2,$2,20
	.loc 1 48
	sw	$3,4($16)
	.loc 1 50
	move	$4,$16
	jal	header
	sh	$2,8($16)
	.loc 1 50
	sw	$22,0($2)
	.loc 1 51
	move	$4,$16
	.loc 1 50
	sw	$21,4($2)
	sw	$20,8($2)
	sw	$19,12($2)
	.loc 1 51
	jal	header
	sw	$18,16($2)
	.loc 1 51
	lhu	$3,6($2)
	andi	$17,$17,0xffff
	addu	$3,$17,$3
	sh	$3,6($2)
	.loc 1 52
	jal	header
	move	$4,$16
	.loc 1 52
	lhu	$3,2($2)
	nop
	subu	$3,$3,$17
	sh	$3,2($2)
	.loc 1 53
	lw	$31,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	trimFront
	.section	.text.insert,"ax"
	.align	2
	.loc 1 98
	.ent	insert
insert:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 101
	lw	$16,4($4)
	.loc 1 98
	move	$18,$5
	.loc 1 101
	bne	$16,$0,$L27
	addiu	$19,$4,4
	.loc 1 121
	b	$L44
	lui	$20,%hi(fragments)
$L32:
	.loc 1 102
	jal	endOf
	addiu	$19,$16,124
	.loc 1 102
	move	$4,$18
	jal	offsetOf
	move	$17,$2
	.loc 1 102
	sltu	$17,$2,$17
	beq	$17,$0,$L29
	move	$4,$16
	.loc 1 103
	jal	endOf
	nop
	.loc 1 103
	move	$4,$18
	jal	endOf
	move	$17,$2
	.loc 1 103
	sltu	$17,$17,$2
	beq	$17,$0,$L36
	move	$4,$16
	.loc 1 104
	jal	endOf
	nop
	.loc 1 104
	move	$4,$18
	jal	offsetOf
	move	$17,$2
	.loc 1 104
	subu	$5,$17,$2
	jal	trimFront
	move	$4,$18
$L29:
	.loc 1 101
	lw	$16,124($16)
	nop
	.loc 1 101
	beq	$16,$0,$L45
	lui	$20,%hi(fragments)
$L27:
	.loc 1 101
	jal	offsetOf
	move	$4,$16
	.loc 1 101
	move	$4,$18
	jal	offsetOf
	move	$17,$2
	.loc 1 101
	sltu	$17,$2,$17
	beq	$17,$0,$L32
	move	$4,$16
	.loc 1 106
	lw	$16,0($19)
	nop
	.loc 1 106
	beq	$16,$0,$L31
	nop
	b	$L33
	lui	$20,%hi(fragments)
$L35:
	.loc 1 107
	jal	endOf
	nop
	.loc 1 107
	move	$4,$18
	jal	endOf
	move	$17,$2
	.loc 1 107
	sltu	$17,$2,$17
	bne	$17,$0,$L34
	move	$4,$16
	.loc 1 108
	lw	$2,124($16)
	.loc 1 109
	jal	m_freem
	sw	$2,0($19)
	.loc 1 110
	lw	$2,%lo(fragments)($20)
	.loc 1 106
	lw	$16,0($19)
	.loc 1 110
	addiu	$3,$2,-1
	.loc 1 106
	beq	$16,$0,$L28
	sw	$3,%lo(fragments)($20)
$L33:
	.loc 1 106
	jal	offsetOf
	move	$4,$16
	.loc 1 106
	move	$4,$18
	jal	endOf
	move	$17,$2
	.loc 1 106
	sltu	$17,$17,$2
	bne	$17,$0,$L35
	move	$4,$16
	.loc 1 121
	lw	$2,%lo(fragments)($20)
	.loc 1 119
	lw	$16,0($19)
	.loc 1 121
	addiu	$2,$2,1
$L28:
	.loc 1 119
	sw	$16,124($18)
	.loc 1 120
	sw	$18,0($19)
	.loc 1 123
	lw	$31,36($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 121
	sw	$2,%lo(fragments)($20)
	.loc 1 123
	lw	$20,32($sp)
	.loc 1 122
	li	$2,1
	.loc 1 123
	jr	$31
	addiu	$sp,$sp,40
$L34:
	.loc 1 112
	jal	endOf
	move	$4,$18
	.loc 1 112
	move	$4,$16
	jal	offsetOf
	move	$16,$2
	.loc 1 114
	subu	$5,$2,$16
	move	$4,$18
	jal	m_adj
	subu	$16,$16,$2
	.loc 1 115
	jal	header
	move	$4,$18
	.loc 1 115
	lhu	$4,2($2)
	.loc 1 121
	lw	$3,%lo(fragments)($20)
	.loc 1 115
	subu	$4,$4,$16
	sh	$4,2($2)
	.loc 1 119
	lw	$16,0($19)
	.loc 1 116
	b	$L28
	addiu	$2,$3,1
$L36:
	.loc 1 123
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 103
	move	$2,$0
	.loc 1 123
	jr	$31
	addiu	$sp,$sp,40
$L44:
	.loc 1 121
	lw	$2,%lo(fragments)($20)
	b	$L28
	addiu	$2,$2,1
$L31:
	lui	$20,%hi(fragments)
$L45:
	lw	$2,%lo(fragments)($20)
	move	$16,$0
	b	$L28
	addiu	$2,$2,1
	.set	reorder
	.end	insert
	.section	.text.ip_freef,"ax"
	.align	2
	.loc 1 57
	.ent	ip_freef
ip_freef:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$31,28($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 61
	lw	$16,4($4)
	nop
	.loc 1 61
	beq	$16,$0,$L47
	move	$18,$4
	lui	$17,%hi(fragments)
$L48:
	move	$4,$16
	.loc 1 62
	lw	$16,124($16)
	.loc 1 63
	jal	m_freem
	nop
	.loc 1 64
	lw	$2,%lo(fragments)($17)
	nop
	addiu	$2,$2,-1
	.loc 1 61
	bne	$16,$0,$L48
	sw	$2,%lo(fragments)($17)
$L47:
	.loc 1 66
	lui	$3,%hi(ipq)
	lw	$2,%lo(ipq)($3)
	nop
	.loc 1 66
	beq	$18,$2,$L49
	addiu	$3,$3,%lo(ipq)
$L50:
	move	$3,$2
	.loc 1 66
	lw	$2,0($2)
	nop
	.loc 1 66
	bne	$18,$2,$L50
	nop
$L49:
	.loc 1 67
	lw	$2,0($18)
	.loc 1 68
	li	$4,-128
	and	$4,$18,$4
	jal	m_free
	sw	$2,0($3)
	.loc 1 69
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	ip_freef
	.section	.text.assemble,"ax"
	.align	2
	.loc 1 127
	.ent	assemble
assemble:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$31,36($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 128
	lw	$18,4($4)
	nop
	.loc 1 131
	beq	$18,$0,$L67
	move	$19,$4
	.loc 1 128
	move	$17,$18
	.loc 1 132
	jal	offsetOf
	move	$4,$17
	.loc 1 129
	move	$16,$0
	.loc 1 132
	bne	$2,$16,$L63
	move	$4,$17
$L60:
	.loc 1 133
	jal	endOf
	nop
	.loc 1 134
	lw	$3,124($17)
	nop
	.loc 1 134
	beq	$3,$0,$L75
	move	$16,$2
	move	$17,$3
	.loc 1 132
	jal	offsetOf
	move	$4,$17
	.loc 1 132
	beq	$2,$16,$L60
	move	$4,$17
$L63:
	.loc 1 151
	lw	$31,36($sp)
	.loc 1 132
	move	$18,$0
	.loc 1 151
	lw	$19,32($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$18
	lw	$18,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L75:
	.loc 1 134
	jal	header
	move	$4,$17
	.loc 1 134
	lbu	$2,1($2)
	nop
	andi	$2,$2,0x1
	bne	$2,$0,$L63
	sll	$16,$16,16
	.loc 1 148
	sra	$16,$16,16
$L59:
	.loc 1 137
	lui	$9,%hi(fragments)
	lw	$8,%lo(fragments)($9)
	.loc 1 136
	sw	$0,4($19)
	.loc 1 138
	lw	$5,124($18)
	.loc 1 137
	addiu	$2,$8,-1
	.loc 1 138
	beq	$5,$0,$L64
	sw	$2,%lo(fragments)($9)
	addiu	$8,$8,-2
	move	$3,$18
$L66:
	.loc 1 141
	lw	$7,4($5)
	.loc 1 142
	lhu	$6,8($5)
	move	$4,$5
	.loc 1 141
	addiu	$7,$7,20
	.loc 1 142
	addiu	$6,$6,-20
	.loc 1 139
	lw	$5,124($5)
	.loc 1 143
	move	$2,$3
	.loc 1 140
	sw	$0,124($4)
	.loc 1 141
	sw	$7,4($4)
	.loc 1 142
	sh	$6,8($4)
$L65:
	move	$3,$2
	.loc 1 143
	lw	$2,0($2)
	nop
	.loc 1 143
	bne	$2,$0,$L65
	nop
	.loc 1 144
	sw	$4,0($3)
	.loc 1 138
	beq	$5,$0,$L76
	addiu	$2,$8,-1
	b	$L66
	move	$8,$2
$L76:
	sw	$8,%lo(fragments)($9)
$L64:
	.loc 1 148
	move	$4,$18
	jal	header
	sw	$0,124($18)
	.loc 1 148
	sh	$16,2($2)
	.loc 1 149
	jal	ip_freef
	move	$4,$19
	.loc 1 151
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$18
	lw	$18,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L67:
	.loc 1 131
	b	$L59
	move	$16,$0
	.set	reorder
	.end	assemble
	.section	.text.ip_stripoptions,"ax"
	.align	2
	.globl	ip_stripoptions
	.loc 1 184
	.ent	ip_stripoptions
ip_stripoptions:
	.set	noreorder
	.set	nomacro
	.loc 1 185
	lw	$5,4($4)
	.loc 1 190
	lhu	$6,8($4)
	.loc 1 185
	addu	$3,$5,$4
	.loc 1 186
	lbu	$2,0($3)
	.loc 1 187
	lbu	$12,1($3)
	.loc 1 186
	andi	$2,$2,0xf
	.loc 1 186
	sll	$2,$2,2
	.loc 1 186
	addiu	$2,$2,-20
	.loc 1 187
	lh	$11,2($3)
	lw	$8,12($3)
	lw	$7,16($3)
	lw	$10,4($3)
	lw	$9,8($3)
	.loc 1 189
	addu	$5,$5,$2
	.loc 1 190
	subu	$2,$6,$2
	sh	$2,8($4)
	.loc 1 192
	addu	$3,$4,$5
	.loc 1 192
	li	$2,69
	.loc 1 189
	sw	$5,4($4)
	.loc 1 192
	sb	$2,0($3)
	sb	$12,1($3)
	sh	$11,2($3)
	sw	$10,4($3)
	sw	$9,8($3)
	sw	$8,12($3)
	.loc 1 193
	jr	$31
	sw	$7,16($3)
	.set	reorder
	.end	ip_stripoptions
	.section	.text.ip_reass,"ax"
	.align	2
	.globl	ip_reass
	.loc 1 155
	.ent	ip_reass
ip_reass:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$22,40($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,44($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$17,20($sp)
	.loc 1 155
	move	$16,$4
	.loc 1 161
	lui	$18,%hi(ipstat)
	.loc 1 156
	lw	$4,4($4)
	.loc 1 161
	addiu	$18,$18,%lo(ipstat)
	lw	$3,28($18)
	.loc 1 156
	addu	$4,$16,$4
	.loc 1 157
	lhu	$6,2($4)
	.loc 1 161
	addiu	$3,$3,1
	.loc 1 157
	lh	$2,6($4)
	.loc 1 157
	subu	$22,$6,$5
	.loc 1 163
	beq	$6,$5,$L93
	sw	$3,28($18)
	andi	$20,$2,0x1fff
	andi	$19,$2,0x2000
	move	$17,$5
	.loc 1 163
	bne	$19,$0,$L94
	sll	$20,$20,3
	.loc 1 163
	addu	$2,$22,$20
$L96:
	.loc 1 163
	addiu	$2,$2,20
	.loc 1 163
	li	$3,32768
	sltu	$2,$2,$3
	beq	$2,$0,$L93
	lui	$2,%hi(fragments)
	.loc 1 163
	lw	$2,%lo(fragments)($2)
	nop
	slt	$2,$2,128
	beq	$2,$0,$L93
	nop
	.loc 1 164
	jal	queueOf
	nop
	.loc 1 164
	beq	$2,$0,$L93
	move	$21,$2
	.loc 1 169
	sltu	$17,$17,21
	beq	$17,$0,$L95
	nop
$L83:
	.loc 1 170
	jal	header
	move	$4,$16
	.loc 1 158
	sltu	$19,$0,$19
	.loc 1 171
	sh	$20,6($2)
	.loc 1 172
	sh	$22,2($2)
	.loc 1 158
	sb	$19,1($2)
	.loc 1 174
	move	$5,$16
	jal	insert
	move	$4,$21
	.loc 1 174
	beq	$2,$0,$L93
	nop
	.loc 1 179
	jal	assemble
	move	$4,$21
	b	$L78
	nop
$L94:
	.loc 1 163
	andi	$2,$22,0x7
	beq	$2,$0,$L96
	addu	$2,$22,$20
$L93:
	.loc 1 175
	lw	$2,32($18)
	.loc 1 176
	move	$4,$16
	.loc 1 175
	addiu	$2,$2,1
	.loc 1 176
	jal	m_freem
	sw	$2,32($18)
	.loc 1 167
	move	$2,$0
$L78:
	.loc 1 180
	lw	$31,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,48
$L95:
	.loc 1 169
	jal	ip_stripoptions
	move	$4,$16
	b	$L83
	nop
	.set	reorder
	.end	ip_reass
	.section	.text.ip_slowtimo,"ax"
	.align	2
	.globl	ip_slowtimo
	.loc 1 197
	.ent	ip_slowtimo
ip_slowtimo:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	.loc 1 199
	jal	splnet
	sw	$17,20($sp)
	.loc 1 201
	lui	$3,%hi(ipq)
	lw	$16,%lo(ipq)($3)
	nop
	.loc 1 201
	beq	$16,$0,$L98
	move	$18,$2
	.loc 1 204
	lui	$17,%hi(ipstat)
	b	$L100
	addiu	$17,$17,%lo(ipstat)
$L99:
	.loc 1 201
	beq	$16,$0,$L98
	nop
$L100:
	.loc 1 203
	lbu	$3,19($16)
	move	$4,$16
	addiu	$3,$3,-1
	andi	$3,$3,0x00ff
	.loc 1 202
	lw	$16,0($16)
	.loc 1 203
	bne	$3,$0,$L99
	sb	$3,19($4)
	.loc 1 204
	lw	$3,36($17)
	nop
	addiu	$3,$3,1
	.loc 1 205
	jal	ip_freef
	sw	$3,36($17)
	.loc 1 201
	bne	$16,$0,$L100
	nop
$L98:
	.loc 1 208
	jal	splx
	move	$4,$18
	.loc 1 209
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	ip_slowtimo
	.section	.bss.fragments,"aw"
	.align	2
fragments:
	.space	4
	.section	.bss.ipq,"aw"
	.align	2
ipq:
	.space	4
	.text
	.file 2 "ultrix-model/kernel/mbuf.h"
	.file 3 "ultrix-model/kernel/in.h"
	.file 4 "ultrix-model/kernel/types.h"
