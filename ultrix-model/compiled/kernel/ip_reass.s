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
	.section	.text.oldest,"ax"
	.align	2
	.loc 1 74
	.ent	oldest
oldest:
	.set	noreorder
	.set	nomacro
	.loc 1 75
	lui	$2,%hi(ipq)
	lw	$3,%lo(ipq)($2)
	nop
$L8:
	move	$2,$3
	.loc 1 77
	lw	$3,0($3)
	nop
	.loc 1 77
	bne	$3,$0,$L8
	nop
	.loc 1 79
	jr	$31
	nop
	.set	reorder
	.end	oldest
	.section	.text.ip_freef,"ax"
	.align	2
	.loc 1 57
	.ent	ip_freef
ip_freef:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$31,36($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 61
	lw	$16,4($4)
	nop
	.loc 1 61
	beq	$16,$0,$L11
	move	$19,$4
	lui	$17,%hi(ipstat)
	lui	$18,%hi(fragments)
	addiu	$17,$17,%lo(ipstat)
$L12:
	move	$4,$16
	.loc 1 62
	lw	$16,124($16)
	.loc 1 63
	jal	m_freem
	nop
	.loc 1 64
	lw	$3,%lo(fragments)($18)
	.loc 1 65
	lw	$2,32($17)
	.loc 1 64
	addiu	$3,$3,-1
	.loc 1 65
	addiu	$2,$2,1
	.loc 1 64
	sw	$3,%lo(fragments)($18)
	.loc 1 61
	bne	$16,$0,$L12
	sw	$2,32($17)
$L11:
	.loc 1 67
	lui	$3,%hi(ipq)
	lw	$2,%lo(ipq)($3)
	nop
	.loc 1 67
	beq	$19,$2,$L13
	addiu	$3,$3,%lo(ipq)
$L14:
	move	$3,$2
	.loc 1 67
	lw	$2,0($2)
	nop
	.loc 1 67
	bne	$19,$2,$L14
	nop
$L13:
	.loc 1 68
	lw	$2,0($19)
	.loc 1 69
	li	$4,-128
	and	$4,$19,$4
	jal	m_free
	sw	$2,0($3)
	.loc 1 70
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
	.loc 1 138
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
	.loc 1 139
	lw	$18,4($4)
	nop
	.loc 1 142
	beq	$18,$0,$L31
	move	$19,$4
	.loc 1 139
	move	$17,$18
	.loc 1 143
	jal	offsetOf
	move	$4,$17
	.loc 1 140
	move	$16,$0
	.loc 1 143
	bne	$2,$16,$L27
	move	$4,$17
$L24:
	.loc 1 144
	jal	endOf
	nop
	.loc 1 145
	lw	$3,124($17)
	nop
	.loc 1 145
	beq	$3,$0,$L39
	move	$16,$2
	move	$17,$3
	.loc 1 143
	jal	offsetOf
	move	$4,$17
	.loc 1 143
	beq	$2,$16,$L24
	move	$4,$17
$L27:
	.loc 1 165
	lw	$31,36($sp)
	.loc 1 143
	move	$18,$0
	.loc 1 165
	lw	$19,32($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$18
	lw	$18,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L39:
	.loc 1 145
	jal	header
	move	$4,$17
	.loc 1 145
	lbu	$2,1($2)
	nop
	andi	$2,$2,0x1
	bne	$2,$0,$L27
	sll	$16,$16,16
	.loc 1 161
	sra	$16,$16,16
$L23:
	.loc 1 149
	lui	$17,%hi(ipstat)
	.loc 1 147
	sw	$0,4($19)
	.loc 1 148
	lui	$9,%hi(fragments)
	.loc 1 149
	addiu	$17,$17,%lo(ipstat)
	.loc 1 148
	lw	$8,%lo(fragments)($9)
	.loc 1 149
	lw	$2,40($17)
	.loc 1 150
	lw	$5,124($18)
	.loc 1 148
	addiu	$3,$8,-1
	.loc 1 149
	addiu	$2,$2,1
	.loc 1 148
	sw	$3,%lo(fragments)($9)
	.loc 1 150
	beq	$5,$0,$L28
	sw	$2,40($17)
	addiu	$8,$8,-2
	move	$3,$18
$L30:
	.loc 1 153
	lw	$7,4($5)
	.loc 1 154
	lhu	$6,8($5)
	move	$4,$5
	.loc 1 153
	addiu	$7,$7,20
	.loc 1 154
	addiu	$6,$6,-20
	.loc 1 151
	lw	$5,124($5)
	.loc 1 155
	move	$2,$3
	.loc 1 152
	sw	$0,124($4)
	.loc 1 153
	sw	$7,4($4)
	.loc 1 154
	sh	$6,8($4)
$L29:
	move	$3,$2
	.loc 1 155
	lw	$2,0($2)
	nop
	.loc 1 155
	bne	$2,$0,$L29
	nop
	.loc 1 156
	sw	$4,0($3)
	.loc 1 158
	lw	$2,40($17)
	.loc 1 150
	addiu	$4,$8,-1
	.loc 1 158
	addiu	$2,$2,1
	.loc 1 150
	beq	$5,$0,$L40
	sw	$2,40($17)
	b	$L30
	move	$8,$4
$L40:
	sw	$8,%lo(fragments)($9)
$L28:
	.loc 1 161
	move	$4,$18
	jal	header
	sw	$0,124($18)
	.loc 1 161
	sh	$16,2($2)
	.loc 1 162
	jal	ip_freef
	move	$4,$19
	.loc 1 163
	lw	$2,44($17)
	nop
	addiu	$2,$2,1
	sw	$2,44($17)
	.loc 1 165
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$18
	lw	$18,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L31:
	.loc 1 142
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
	.loc 1 82
	.ent	queueOf
queueOf:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	.loc 1 86
	lui	$18,%hi(ipq)
	.loc 1 82
	sw	$16,20($sp)
	.loc 1 86
	lw	$16,%lo(ipq)($18)
	.loc 1 82
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	.loc 1 86
	beq	$16,$0,$L42
	move	$17,$4
	.loc 1 87
	lhu	$3,4($4)
	b	$L45
	nop
$L43:
	.loc 1 86
	lw	$16,0($16)
	nop
	.loc 1 86
	beq	$16,$0,$L42
	nop
$L45:
	.loc 1 87
	lhu	$2,16($16)
	nop
	bne	$2,$3,$L43
	nop
	.loc 1 87
	lbu	$4,18($16)
	lbu	$2,9($17)
	nop
	bne	$4,$2,$L43
	nop
	.loc 1 87
	lw	$4,8($16)
	lw	$2,12($17)
	nop
	bne	$4,$2,$L43
	nop
	.loc 1 87
	lw	$4,12($16)
	lw	$2,16($17)
	nop
	bne	$4,$2,$L43
	nop
$L41:
	.loc 1 104
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L42:
	.loc 1 92
	jal	splimp
	nop
	lui	$5,%hi(mfree)
	lw	$16,%lo(mfree)($5)
	nop
	beq	$16,$0,$L46
	move	$19,$2
	.loc 1 92
	lh	$2,10($16)
	nop
	bne	$2,$0,$L57
	li	$2,11
	.loc 1 92
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
	.loc 1 94
	lw	$3,4($16)
	.loc 1 95
	lw	$2,%lo(ipq)($18)
	.loc 1 94
	addu	$16,$16,$3
	.loc 1 95
	sw	$2,0($16)
	.loc 1 97
	sw	$0,4($16)
	.loc 1 98
	lw	$2,12($17)
	.loc 1 102
	li	$3,60
	.loc 1 98
	sw	$2,8($16)
	.loc 1 99
	lw	$2,16($17)
	.loc 1 96
	sw	$16,%lo(ipq)($18)
	.loc 1 99
	sw	$2,12($16)
	.loc 1 100
	lhu	$2,4($17)
	nop
	.loc 1 100
	sh	$2,16($16)
	.loc 1 101
	lbu	$2,9($17)
	.loc 1 102
	sb	$3,19($16)
	.loc 1 101
	sb	$2,18($16)
	.loc 1 104
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L46:
	.loc 1 92
	move	$4,$0
	jal	m_more
	li	$5,11
	move	$16,$2
	jal	splx
	move	$4,$19
	.loc 1 93
	bne	$16,$0,$L48
	nop
	b	$L41
	nop
$L57:
	.loc 1 92
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
	.loc 1 108
	.ent	insert
insert:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 111
	lw	$16,4($4)
	.loc 1 108
	move	$18,$5
	.loc 1 111
	bne	$16,$0,$L61
	addiu	$19,$4,4
	.loc 1 132
	b	$L78
	lui	$21,%hi(fragments)
$L66:
	.loc 1 112
	jal	endOf
	addiu	$19,$16,124
	.loc 1 112
	move	$4,$18
	jal	offsetOf
	move	$17,$2
	.loc 1 112
	sltu	$17,$2,$17
	beq	$17,$0,$L63
	move	$4,$16
	.loc 1 113
	jal	endOf
	nop
	.loc 1 113
	move	$4,$18
	jal	endOf
	move	$17,$2
	.loc 1 113
	sltu	$17,$17,$2
	beq	$17,$0,$L70
	move	$4,$16
	.loc 1 114
	jal	endOf
	nop
	.loc 1 114
	move	$4,$18
	jal	offsetOf
	move	$17,$2
	.loc 1 114
	subu	$5,$17,$2
	jal	trimFront
	move	$4,$18
$L63:
	.loc 1 111
	lw	$16,124($16)
	nop
	.loc 1 111
	beq	$16,$0,$L79
	lui	$21,%hi(fragments)
$L61:
	.loc 1 111
	jal	offsetOf
	move	$4,$16
	.loc 1 111
	move	$4,$18
	jal	offsetOf
	move	$17,$2
	.loc 1 111
	sltu	$17,$2,$17
	beq	$17,$0,$L66
	move	$4,$16
	.loc 1 116
	lw	$16,0($19)
	nop
	.loc 1 116
	beq	$16,$0,$L65
	lui	$20,%hi(ipstat)
	lui	$21,%hi(fragments)
	.loc 1 121
	b	$L67
	addiu	$20,$20,%lo(ipstat)
$L69:
	.loc 1 117
	jal	endOf
	nop
	.loc 1 117
	move	$4,$18
	jal	endOf
	move	$17,$2
	.loc 1 117
	sltu	$17,$2,$17
	bne	$17,$0,$L68
	move	$4,$16
	.loc 1 118
	lw	$2,124($16)
	.loc 1 119
	jal	m_freem
	sw	$2,0($19)
	.loc 1 121
	lw	$2,32($20)
	.loc 1 120
	lw	$3,%lo(fragments)($21)
	.loc 1 121
	addiu	$2,$2,1
	sw	$2,32($20)
	.loc 1 116
	lw	$16,0($19)
	.loc 1 120
	addiu	$2,$3,-1
	.loc 1 116
	beq	$16,$0,$L62
	sw	$2,%lo(fragments)($21)
$L67:
	.loc 1 116
	jal	offsetOf
	move	$4,$16
	.loc 1 116
	move	$4,$18
	jal	endOf
	move	$17,$2
	.loc 1 116
	sltu	$17,$17,$2
	bne	$17,$0,$L69
	move	$4,$16
	.loc 1 132
	lw	$3,%lo(fragments)($21)
	.loc 1 130
	lw	$16,0($19)
	.loc 1 132
	addiu	$3,$3,1
$L62:
	.loc 1 130
	sw	$16,124($18)
	.loc 1 132
	sw	$3,%lo(fragments)($21)
	.loc 1 131
	sw	$18,0($19)
	.loc 1 133
	li	$2,1
$L60:
	.loc 1 134
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
	.loc 1 123
	jal	endOf
	move	$4,$18
	.loc 1 123
	move	$4,$16
	jal	offsetOf
	move	$16,$2
	.loc 1 125
	subu	$5,$2,$16
	move	$4,$18
	jal	m_adj
	subu	$16,$16,$2
	.loc 1 126
	jal	header
	move	$4,$18
	.loc 1 126
	lhu	$4,2($2)
	.loc 1 132
	lw	$3,%lo(fragments)($21)
	.loc 1 126
	subu	$4,$4,$16
	sh	$4,2($2)
	.loc 1 130
	lw	$16,0($19)
	.loc 1 127
	b	$L62
	addiu	$3,$3,1
$L70:
	.loc 1 113
	b	$L60
	move	$2,$0
$L78:
	.loc 1 132
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
	.loc 1 199
	.ent	ip_stripoptions
ip_stripoptions:
	.set	noreorder
	.set	nomacro
	.loc 1 200
	lw	$5,4($4)
	.loc 1 205
	lhu	$6,8($4)
	.loc 1 200
	addu	$3,$5,$4
	.loc 1 201
	lbu	$2,0($3)
	.loc 1 202
	lbu	$12,1($3)
	.loc 1 201
	andi	$2,$2,0xf
	.loc 1 201
	sll	$2,$2,2
	.loc 1 201
	addiu	$2,$2,-20
	.loc 1 202
	lh	$11,2($3)
	lw	$8,12($3)
	lw	$7,16($3)
	lw	$10,4($3)
	lw	$9,8($3)
	.loc 1 204
	addu	$5,$5,$2
	.loc 1 205
	subu	$2,$6,$2
	sh	$2,8($4)
	.loc 1 207
	addu	$3,$4,$5
	.loc 1 207
	li	$2,69
	.loc 1 204
	sw	$5,4($4)
	.loc 1 207
	sb	$2,0($3)
	sb	$12,1($3)
	sh	$11,2($3)
	sw	$10,4($3)
	sw	$9,8($3)
	sw	$8,12($3)
	.loc 1 208
	jr	$31
	sw	$7,16($3)
	.set	reorder
	.end	ip_stripoptions
	.section	.text.ip_reass,"ax"
	.align	2
	.globl	ip_reass
	.loc 1 169
	.ent	ip_reass
ip_reass:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$22,40($sp)
	sw	$20,32($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,44($sp)
	sw	$21,36($sp)
	sw	$19,28($sp)
	sw	$17,20($sp)
	.loc 1 170
	lw	$21,4($4)
	.loc 1 175
	lui	$18,%hi(ipstat)
	.loc 1 170
	addu	$21,$4,$21
	.loc 1 175
	addiu	$18,$18,%lo(ipstat)
	.loc 1 176
	lui	$2,%hi(fragments)
	.loc 1 171
	lh	$17,6($21)
	.loc 1 175
	lw	$3,28($18)
	.loc 1 176
	lw	$2,%lo(fragments)($2)
	.loc 1 171
	lhu	$19,2($21)
	.loc 1 171
	andi	$22,$17,0x1fff
	.loc 1 175
	addiu	$3,$3,1
	.loc 1 176
	slt	$2,$2,128
	.loc 1 169
	move	$16,$4
	move	$20,$5
	.loc 1 171
	subu	$19,$19,$5
	.loc 1 171
	sll	$22,$22,3
	andi	$17,$17,0x2000
	.loc 1 176
	beq	$2,$0,$L98
	sw	$3,28($18)
$L82:
	.loc 1 178
	beq	$19,$0,$L97
	nop
	.loc 1 178
	bne	$17,$0,$L99
	andi	$2,$19,0x7
	.loc 1 178
	addu	$2,$19,$22
$L101:
	.loc 1 178
	addiu	$2,$2,20
	.loc 1 178
	li	$3,32768
	sltu	$2,$2,$3
	beq	$2,$0,$L97
	nop
	.loc 1 179
	jal	queueOf
	move	$4,$21
	.loc 1 178
	beq	$2,$0,$L97
	move	$21,$2
	.loc 1 184
	sltu	$20,$20,21
	beq	$20,$0,$L100
	nop
	.loc 1 185
	jal	header
	move	$4,$16
	.loc 1 172
	sltu	$17,$0,$17
	.loc 1 186
	sh	$22,6($2)
	.loc 1 187
	sh	$19,2($2)
	.loc 1 172
	sb	$17,1($2)
	.loc 1 189
	move	$5,$16
	jal	insert
	move	$4,$21
	.loc 1 189
	beq	$2,$0,$L97
	nop
$L88:
	.loc 1 194
	jal	assemble
	move	$4,$21
	b	$L81
	nop
$L99:
	.loc 1 178
	beq	$2,$0,$L101
	addu	$2,$19,$22
$L97:
	.loc 1 190
	lw	$2,32($18)
	.loc 1 191
	move	$4,$16
	.loc 1 190
	addiu	$2,$2,1
	.loc 1 191
	jal	m_freem
	sw	$2,32($18)
	.loc 1 182
	move	$2,$0
$L81:
	.loc 1 195
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
	.loc 1 176
	jal	oldest
	nop
	jal	ip_freef
	move	$4,$2
	b	$L82
	nop
$L100:
	.loc 1 184
	jal	ip_stripoptions
	move	$4,$16
	.loc 1 185
	jal	header
	move	$4,$16
	.loc 1 172
	sltu	$17,$0,$17
	.loc 1 186
	sh	$22,6($2)
	.loc 1 187
	sh	$19,2($2)
	.loc 1 172
	sb	$17,1($2)
	.loc 1 189
	move	$5,$16
	jal	insert
	move	$4,$21
	.loc 1 189
	bne	$2,$0,$L88
	nop
	b	$L97
	nop
	.set	reorder
	.end	ip_reass
	.section	.text.ip_slowtimo,"ax"
	.align	2
	.globl	ip_slowtimo
	.loc 1 212
	.ent	ip_slowtimo
ip_slowtimo:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	.loc 1 214
	jal	splnet
	sw	$17,20($sp)
	.loc 1 216
	lui	$3,%hi(ipq)
	lw	$16,%lo(ipq)($3)
	nop
	.loc 1 216
	beq	$16,$0,$L103
	move	$18,$2
	.loc 1 219
	lui	$17,%hi(ipstat)
	b	$L105
	addiu	$17,$17,%lo(ipstat)
$L104:
	.loc 1 216
	beq	$16,$0,$L103
	nop
$L105:
	.loc 1 218
	lbu	$3,19($16)
	move	$4,$16
	addiu	$3,$3,-1
	andi	$3,$3,0x00ff
	.loc 1 217
	lw	$16,0($16)
	.loc 1 218
	bne	$3,$0,$L104
	sb	$3,19($4)
	.loc 1 219
	lw	$3,36($17)
	nop
	addiu	$3,$3,1
	.loc 1 220
	jal	ip_freef
	sw	$3,36($17)
	.loc 1 216
	bne	$16,$0,$L105
	nop
$L103:
	.loc 1 223
	jal	splx
	move	$4,$18
	.loc 1 224
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
