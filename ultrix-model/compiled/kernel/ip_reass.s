# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/ip_reass.c
	.text
	.file 1 "ultrix-model/kernel/ip_reass.c"
	.section	.text.header,"ax"
	.align	2
	.loc 1 29
	.ent	header
header:
	.set	noreorder
	.loc 1 30
	lw	$2,4($4)
	.loc 1 31
	jr	$31
	addu	$2,$4,$2
	.set	reorder
	.end	header
	.section	.text.offsetOf,"ax"
	.align	2
	.loc 1 34
	.ent	offsetOf
offsetOf:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 35
	jal	header
	nop
	.loc 1 36
	lw	$31,20($sp)
	lhu	$2,6($2)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	offsetOf
	.section	.text.endOf,"ax"
	.align	2
	.loc 1 39
	.ent	endOf
endOf:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 40
	jal	offsetOf
	move	$16,$4
	move	$4,$16
	jal	header
	move	$16,$2
	lhu	$2,2($2)
	.loc 1 41
	lw	$31,20($sp)
	addu	$2,$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	endOf
	.section	.text.oldest,"ax"
	.align	2
	.loc 1 77
	.ent	oldest
oldest:
	.set	noreorder
	.loc 1 78
	lui	$2,%hi(ipq)
	lw	$3,%lo(ipq)($2)
	nop
$L8:
	move	$2,$3
	.loc 1 80
	lw	$3,0($3)
	nop
	bne	$3,$0,$L8
	nop
	.loc 1 82
	jr	$31
	nop
	.set	reorder
	.end	oldest
	.section	.text.ip_freef,"ax"
	.align	2
	.loc 1 60
	.ent	ip_freef
ip_freef:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$31,36($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 64
	lw	$16,4($4)
	nop
	beq	$16,$0,$L11
	move	$19,$4
	lui	$17,%hi(ipstat)
	lui	$18,%hi(fragments)
	addiu	$17,$17,%lo(ipstat)
$L12:
	move	$4,$16
	.loc 1 65
	lw	$16,124($16)
	.loc 1 66
	jal	m_freem
	nop
	.loc 1 67
	lw	$3,%lo(fragments)($18)
	.loc 1 68
	lw	$2,32($17)
	.loc 1 67
	addiu	$3,$3,-1
	.loc 1 68
	addiu	$2,$2,1
	.loc 1 67
	sw	$3,%lo(fragments)($18)
	.loc 1 64
	bne	$16,$0,$L12
	sw	$2,32($17)
$L11:
	.loc 1 70
	lui	$3,%hi(ipq)
	lw	$2,%lo(ipq)($3)
	nop
	beq	$19,$2,$L13
	addiu	$3,$3,%lo(ipq)
$L14:
	move	$3,$2
	lw	$2,0($2)
	nop
	bne	$19,$2,$L14
	nop
$L13:
	.loc 1 71
	lw	$2,0($19)
	.loc 1 72
	li	$4,-128
	and	$4,$19,$4
	jal	m_free
	sw	$2,0($3)
	.loc 1 73
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	ip_freef
	.section	.text.assemble,"ax"
	.align	2
	.loc 1 144
	.ent	assemble
assemble:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$31,36($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 145
	lw	$18,4($4)
	nop
	.loc 1 148
	beq	$18,$0,$L31
	move	$19,$4
	.loc 1 145
	move	$17,$18
	.loc 1 149
	jal	offsetOf
	move	$4,$17
	.loc 1 146
	move	$16,$0
	.loc 1 149
	bne	$2,$16,$L27
	move	$4,$17
$L24:
	.loc 1 150
	jal	endOf
	nop
	.loc 1 151
	lw	$3,124($17)
	nop
	beq	$3,$0,$L39
	move	$16,$2
	move	$17,$3
	.loc 1 149
	jal	offsetOf
	move	$4,$17
	beq	$2,$16,$L24
	move	$4,$17
$L27:
	.loc 1 171
	lw	$31,36($sp)
	.loc 1 149
	move	$18,$0
	.loc 1 171
	lw	$19,32($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$18
	lw	$18,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L39:
	.loc 1 151
	jal	header
	move	$4,$17
	lbu	$2,1($2)
	nop
	andi	$2,$2,0x1
	bne	$2,$0,$L27
	sll	$16,$16,16
	.loc 1 167
	sra	$16,$16,16
$L23:
	.loc 1 155
	lui	$17,%hi(ipstat)
	.loc 1 153
	sw	$0,4($19)
	.loc 1 154
	lui	$9,%hi(fragments)
	.loc 1 155
	addiu	$17,$17,%lo(ipstat)
	.loc 1 154
	lw	$8,%lo(fragments)($9)
	.loc 1 155
	lw	$2,40($17)
	.loc 1 156
	lw	$5,124($18)
	.loc 1 154
	addiu	$3,$8,-1
	.loc 1 155
	addiu	$2,$2,1
	.loc 1 154
	sw	$3,%lo(fragments)($9)
	.loc 1 156
	beq	$5,$0,$L28
	sw	$2,40($17)
	addiu	$8,$8,-2
	move	$3,$18
$L30:
	.loc 1 159
	lw	$7,4($5)
	.loc 1 160
	lhu	$6,8($5)
	move	$4,$5
	.loc 1 159
	addiu	$7,$7,20
	.loc 1 160
	addiu	$6,$6,-20
	.loc 1 157
	lw	$5,124($5)
	.loc 1 161
	move	$2,$3
	.loc 1 158
	sw	$0,124($4)
	.loc 1 159
	sw	$7,4($4)
	.loc 1 160
	sh	$6,8($4)
$L29:
	move	$3,$2
	.loc 1 161
	lw	$2,0($2)
	nop
	bne	$2,$0,$L29
	nop
	.loc 1 162
	sw	$4,0($3)
	.loc 1 164
	lw	$2,40($17)
	.loc 1 156
	addiu	$4,$8,-1
	.loc 1 164
	addiu	$2,$2,1
	.loc 1 156
	beq	$5,$0,$L40
	sw	$2,40($17)
	b	$L30
	move	$8,$4
$L40:
	sw	$8,%lo(fragments)($9)
$L28:
	.loc 1 167
	move	$4,$18
	jal	header
	sw	$0,124($18)
	sh	$16,2($2)
	.loc 1 168
	jal	ip_freef
	move	$4,$19
	.loc 1 169
	lw	$2,44($17)
	nop
	addiu	$2,$2,1
	sw	$2,44($17)
	.loc 1 171
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$18
	lw	$18,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L31:
	.loc 1 148
	b	$L23
	move	$16,$0
	.set	reorder
	.end	assemble
	.section	.rodata.queueOf.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"mget\000"
	.section	.text.queueOf,"ax"
	.align	2
	.loc 1 85
	.ent	queueOf
queueOf:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	.loc 1 89
	lui	$18,%hi(ipq)
	.loc 1 85
	sw	$16,20($sp)
	.loc 1 89
	lw	$16,%lo(ipq)($18)
	.loc 1 85
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	.loc 1 89
	beq	$16,$0,$L42
	move	$17,$4
	.loc 1 90
	lhu	$3,4($4)
	b	$L45
	nop
$L43:
	.loc 1 89
	lw	$16,0($16)
	nop
	beq	$16,$0,$L42
	nop
$L45:
	.loc 1 90
	lhu	$2,16($16)
	nop
	bne	$2,$3,$L43
	nop
	lbu	$4,18($16)
	lbu	$2,9($17)
	nop
	bne	$4,$2,$L43
	nop
	lw	$4,8($16)
	lw	$2,12($17)
	nop
	bne	$4,$2,$L43
	nop
	.loc 1 91
	lw	$4,12($16)
	lw	$2,16($17)
	nop
	bne	$4,$2,$L43
	nop
$L41:
	.loc 1 107
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L42:
	.loc 1 95
	jal	splimp
	nop
	lui	$5,%hi(mfree)
	lw	$16,%lo(mfree)($5)
	nop
	beq	$16,$0,$L46
	move	$19,$2
	lh	$2,10($16)
	nop
	bne	$2,$0,$L57
	li	$2,11
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
$L48:
	.loc 1 97
	lw	$3,4($16)
	.loc 1 98
	lw	$2,%lo(ipq)($18)
	.loc 1 97
	addu	$16,$16,$3
	.loc 1 98
	sw	$2,0($16)
	.loc 1 100
	sw	$0,4($16)
	.loc 1 101
	lw	$2,12($17)
	.loc 1 105
	li	$3,60
	.loc 1 101
	sw	$2,8($16)
	.loc 1 102
	lw	$2,16($17)
	.loc 1 99
	sw	$16,%lo(ipq)($18)
	.loc 1 102
	sw	$2,12($16)
	.loc 1 103
	lhu	$2,4($17)
	nop
	sh	$2,16($16)
	.loc 1 104
	lbu	$2,9($17)
	.loc 1 105
	sb	$3,19($16)
	.loc 1 104
	sb	$2,18($16)
	.loc 1 107
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L46:
	.loc 1 95
	move	$4,$0
	jal	m_more
	li	$5,11
	move	$16,$2
	jal	splx
	move	$4,$19
	.loc 1 96
	bne	$16,$0,$L48
	nop
	b	$L41
	nop
$L57:
	.loc 1 95
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	queueOf
	.section	.text.trimFront,"ax"
	.align	2
	.loc 1 45
	.ent	trimFront
trimFront:
	.set	noreorder
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
	.loc 1 46
	jal	header
	move	$17,$5
	.loc 1 48
	lw	$5,4($16)
	.loc 1 49
	lhu	$3,8($16)
	.loc 1 48
	addiu	$5,$5,20
	.loc 1 49
	addiu	$3,$3,-20
	.loc 1 46
	lw	$19,12($2)
	lw	$18,16($2)
	lw	$22,0($2)
	lw	$21,4($2)
	lw	$20,8($2)
	.loc 1 50
	move	$4,$16
	.loc 1 48
	sw	$5,4($16)
	.loc 1 49
	sh	$3,8($16)
	.loc 1 50
	jal	m_adj
	move	$5,$17
	.loc 1 51
	lw	$3,4($16)
	.loc 1 52
	lhu	$2,8($16)
	.loc 1 51
	addiu	$3,$3,-20
	.loc 1 52
	addiu	$2,$2,20
	.loc 1 51
	sw	$3,4($16)
	.loc 1 53
	move	$4,$16
	jal	header
	sh	$2,8($16)
	sw	$22,0($2)
	.loc 1 54
	move	$4,$16
	.loc 1 53
	sw	$21,4($2)
	sw	$20,8($2)
	sw	$19,12($2)
	.loc 1 54
	jal	header
	sw	$18,16($2)
	lhu	$3,6($2)
	andi	$17,$17,0xffff
	addu	$3,$17,$3
	sh	$3,6($2)
	.loc 1 55
	jal	header
	move	$4,$16
	lhu	$3,2($2)
	nop
	subu	$3,$3,$17
	sh	$3,2($2)
	.loc 1 56
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
	.loc 1 114
	.ent	insert
insert:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 117
	lw	$16,4($4)
	.loc 1 114
	move	$18,$5
	.loc 1 117
	bne	$16,$0,$L61
	addiu	$19,$4,4
	.loc 1 138
	b	$L78
	lui	$21,%hi(fragments)
$L66:
	.loc 1 118
	jal	endOf
	addiu	$19,$16,124
	move	$4,$18
	jal	offsetOf
	move	$17,$2
	sltu	$17,$2,$17
	beq	$17,$0,$L63
	move	$4,$16
	.loc 1 119
	jal	endOf
	nop
	move	$4,$18
	jal	endOf
	move	$17,$2
	sltu	$17,$17,$2
	beq	$17,$0,$L70
	move	$4,$16
	.loc 1 120
	jal	endOf
	nop
	move	$4,$18
	jal	offsetOf
	move	$17,$2
	subu	$5,$17,$2
	jal	trimFront
	move	$4,$18
$L63:
	.loc 1 117
	lw	$16,124($16)
	nop
	beq	$16,$0,$L79
	lui	$21,%hi(fragments)
$L61:
	jal	offsetOf
	move	$4,$16
	move	$4,$18
	jal	offsetOf
	move	$17,$2
	sltu	$17,$2,$17
	beq	$17,$0,$L66
	move	$4,$16
	.loc 1 122
	lw	$16,0($19)
	nop
	beq	$16,$0,$L65
	lui	$20,%hi(ipstat)
	lui	$21,%hi(fragments)
	.loc 1 127
	b	$L67
	addiu	$20,$20,%lo(ipstat)
$L69:
	.loc 1 123
	jal	endOf
	nop
	move	$4,$18
	jal	endOf
	move	$17,$2
	sltu	$17,$2,$17
	bne	$17,$0,$L68
	move	$4,$16
	.loc 1 124
	lw	$2,124($16)
	.loc 1 125
	jal	m_freem
	sw	$2,0($19)
	.loc 1 127
	lw	$2,32($20)
	.loc 1 126
	lw	$3,%lo(fragments)($21)
	.loc 1 127
	addiu	$2,$2,1
	sw	$2,32($20)
	.loc 1 122
	lw	$16,0($19)
	.loc 1 126
	addiu	$2,$3,-1
	.loc 1 122
	beq	$16,$0,$L62
	sw	$2,%lo(fragments)($21)
$L67:
	jal	offsetOf
	move	$4,$16
	move	$4,$18
	jal	endOf
	move	$17,$2
	sltu	$17,$17,$2
	bne	$17,$0,$L69
	move	$4,$16
	.loc 1 138
	lw	$3,%lo(fragments)($21)
	.loc 1 136
	lw	$16,0($19)
	.loc 1 138
	addiu	$3,$3,1
$L62:
	.loc 1 136
	sw	$16,124($18)
	.loc 1 138
	sw	$3,%lo(fragments)($21)
	.loc 1 137
	sw	$18,0($19)
	.loc 1 139
	li	$2,1
$L60:
	.loc 1 140
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L68:
	.loc 1 129
	jal	endOf
	move	$4,$18
	move	$4,$16
	jal	offsetOf
	move	$16,$2
	.loc 1 131
	subu	$5,$2,$16
	move	$4,$18
	jal	m_adj
	subu	$16,$16,$2
	.loc 1 132
	jal	header
	move	$4,$18
	lhu	$4,2($2)
	.loc 1 138
	lw	$3,%lo(fragments)($21)
	.loc 1 132
	subu	$4,$4,$16
	sh	$4,2($2)
	.loc 1 136
	lw	$16,0($19)
	.loc 1 133
	b	$L62
	addiu	$3,$3,1
$L70:
	.loc 1 119
	b	$L60
	move	$2,$0
$L78:
	.loc 1 138
	lw	$3,%lo(fragments)($21)
	b	$L62
	addiu	$3,$3,1
$L65:
	lui	$21,%hi(fragments)
$L79:
	lw	$3,%lo(fragments)($21)
	move	$16,$0
	b	$L62
	addiu	$3,$3,1
	.set	reorder
	.end	insert
	.section	.text.ip_stripoptions,"ax"
	.align	2
	.globl	ip_stripoptions
	.loc 1 211
	.ent	ip_stripoptions
ip_stripoptions:
	.set	noreorder
	.loc 1 212
	lw	$5,4($4)
	.loc 1 217
	lhu	$6,8($4)
	.loc 1 212
	addu	$3,$5,$4
	.loc 1 213
	lbu	$2,0($3)
	.loc 1 214
	lbu	$12,1($3)
	.loc 1 213
	andi	$2,$2,0xf
	sll	$2,$2,2
	addiu	$2,$2,-20
	.loc 1 214
	lh	$11,2($3)
	lw	$8,12($3)
	lw	$7,16($3)
	lw	$10,4($3)
	lw	$9,8($3)
	.loc 1 216
	addu	$5,$5,$2
	.loc 1 217
	subu	$2,$6,$2
	sh	$2,8($4)
	.loc 1 219
	addu	$3,$4,$5
	li	$2,69
	.loc 1 216
	sw	$5,4($4)
	.loc 1 219
	sb	$2,0($3)
	sb	$12,1($3)
	sh	$11,2($3)
	sw	$10,4($3)
	sw	$9,8($3)
	sw	$8,12($3)
	.loc 1 220
	jr	$31
	sw	$7,16($3)
	.set	reorder
	.end	ip_stripoptions
	.section	.text.ip_reass,"ax"
	.align	2
	.globl	ip_reass
	.loc 1 178
	.ent	ip_reass
ip_reass:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$22,40($sp)
	sw	$20,32($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,44($sp)
	sw	$21,36($sp)
	sw	$19,28($sp)
	sw	$17,20($sp)
	.loc 1 179
	lw	$21,4($4)
	.loc 1 184
	lui	$18,%hi(ipstat)
	.loc 1 179
	addu	$21,$4,$21
	.loc 1 184
	addiu	$18,$18,%lo(ipstat)
	.loc 1 185
	lui	$2,%hi(fragments)
	.loc 1 180
	lh	$17,6($21)
	.loc 1 184
	lw	$3,28($18)
	.loc 1 185
	lw	$2,%lo(fragments)($2)
	.loc 1 180
	lhu	$19,2($21)
	andi	$22,$17,0x1fff
	.loc 1 184
	addiu	$3,$3,1
	.loc 1 185
	slt	$2,$2,128
	.loc 1 178
	move	$16,$4
	move	$20,$5
	.loc 1 180
	subu	$19,$19,$5
	sll	$22,$22,3
	andi	$17,$17,0x2000
	.loc 1 185
	beq	$2,$0,$L98
	sw	$3,28($18)
$L82:
	.loc 1 190
	beq	$19,$0,$L97
	nop
	bne	$17,$0,$L99
	andi	$2,$19,0x7
	addu	$2,$19,$22
$L101:
	addiu	$2,$2,20
	li	$3,32768
	sltu	$2,$2,$3
	beq	$2,$0,$L97
	nop
	.loc 1 191
	jal	queueOf
	move	$4,$21
	.loc 1 190
	beq	$2,$0,$L97
	move	$21,$2
	.loc 1 196
	sltu	$20,$20,21
	beq	$20,$0,$L100
	nop
	.loc 1 197
	jal	header
	move	$4,$16
	.loc 1 181
	sltu	$17,$0,$17
	.loc 1 198
	sh	$22,6($2)
	.loc 1 199
	sh	$19,2($2)
	.loc 1 181
	sb	$17,1($2)
	.loc 1 201
	move	$5,$16
	jal	insert
	move	$4,$21
	beq	$2,$0,$L97
	nop
$L88:
	.loc 1 206
	jal	assemble
	move	$4,$21
	b	$L81
	nop
$L99:
	.loc 1 190
	beq	$2,$0,$L101
	addu	$2,$19,$22
$L97:
	.loc 1 202
	lw	$2,32($18)
	.loc 1 203
	move	$4,$16
	.loc 1 202
	addiu	$2,$2,1
	.loc 1 203
	jal	m_freem
	sw	$2,32($18)
	.loc 1 194
	move	$2,$0
$L81:
	.loc 1 207
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
$L98:
	.loc 1 185
	jal	oldest
	nop
	jal	ip_freef
	move	$4,$2
	b	$L82
	nop
$L100:
	.loc 1 196
	jal	ip_stripoptions
	move	$4,$16
	.loc 1 197
	jal	header
	move	$4,$16
	.loc 1 181
	sltu	$17,$0,$17
	.loc 1 198
	sh	$22,6($2)
	.loc 1 199
	sh	$19,2($2)
	.loc 1 181
	sb	$17,1($2)
	.loc 1 201
	move	$5,$16
	jal	insert
	move	$4,$21
	bne	$2,$0,$L88
	nop
	b	$L97
	nop
	.set	reorder
	.end	ip_reass
	.section	.text.ip_slowtimo,"ax"
	.align	2
	.globl	ip_slowtimo
	.loc 1 224
	.ent	ip_slowtimo
ip_slowtimo:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	.loc 1 226
	jal	splnet
	sw	$17,20($sp)
	.loc 1 228
	lui	$3,%hi(ipq)
	lw	$16,%lo(ipq)($3)
	nop
	beq	$16,$0,$L103
	move	$18,$2
	.loc 1 231
	lui	$17,%hi(ipstat)
	b	$L105
	addiu	$17,$17,%lo(ipstat)
$L104:
	.loc 1 228
	beq	$16,$0,$L103
	nop
$L105:
	.loc 1 230
	lbu	$3,19($16)
	move	$4,$16
	addiu	$3,$3,-1
	andi	$3,$3,0x00ff
	.loc 1 229
	lw	$16,0($16)
	.loc 1 230
	bne	$3,$0,$L104
	sb	$3,19($4)
	.loc 1 231
	lw	$3,36($17)
	nop
	addiu	$3,$3,1
	.loc 1 232
	jal	ip_freef
	sw	$3,36($17)
	.loc 1 228
	bne	$16,$0,$L105
	nop
$L103:
	.loc 1 235
	jal	splx
	move	$4,$18
	.loc 1 236
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
