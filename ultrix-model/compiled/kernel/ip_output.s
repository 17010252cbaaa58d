# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/ip_output.c
	.text
	.file 1 "ultrix-model/kernel/ip_output.c"
	.section	.rodata.ip_insertoptions.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"mget\000"
	.section	.text.ip_insertoptions,"ax"
	.align	2
	.loc 1 13
	.ent	ip_insertoptions
ip_insertoptions:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	move	$18,$5
	.loc 1 14
	lw	$20,4($4)
	.loc 1 17
	jal	splimp
	move	$17,$4
	lui	$5,%hi(mfree)
	lw	$16,%lo(mfree)($5)
	nop
	beq	$16,$0,$L2
	move	$19,$2
	lh	$2,10($16)
	nop
	bne	$2,$0,$L10
	li	$2,2
	lui	$3,%hi(mbstat)
	sh	$2,10($16)
	addiu	$3,$3,%lo(mbstat)
	lhu	$4,20($3)
	lhu	$2,24($3)
	addiu	$4,$4,-1
	addiu	$2,$2,1
	sh	$4,20($3)
	sh	$2,24($3)
	lw	$2,0($16)
	move	$4,$19
	sw	$2,%lo(mfree)($5)
	li	$2,12
	sw	$2,4($16)
	jal	splx
	sw	$0,0($16)
$L4:
	.loc 1 19
	lh	$2,8($18)
	li	$5,104
	subu	$5,$5,$2
	sw	$5,4($16)
	.loc 1 20
	lhu	$2,8($18)
	.loc 1 21
	addu	$4,$17,$20
	.loc 1 20
	addiu	$2,$2,20
	.loc 1 21
	li	$6,20
	.loc 1 20
	sh	$2,8($16)
	.loc 1 21
	jal	bcopy
	addu	$5,$16,$5
	.loc 1 22
	lw	$3,4($17)
	.loc 1 23
	lhu	$2,8($17)
	.loc 1 22
	addiu	$3,$3,20
	.loc 1 23
	addiu	$2,$2,-20
	.loc 1 22
	sw	$3,4($17)
	.loc 1 23
	sh	$2,8($17)
	.loc 1 25
	lw	$2,4($16)
	.loc 1 24
	sw	$17,0($16)
	.loc 1 26
	lw	$4,4($18)
	.loc 1 25
	addu	$17,$16,$2
	.loc 1 26
	lh	$6,8($18)
	addiu	$5,$17,20
	jal	bcopy
	addu	$4,$18,$4
	.loc 1 27
	lh	$2,8($18)
	nop
	bltz	$2,$L11
	nop
$L6:
	sra	$2,$2,2
	addiu	$2,$2,69
	sb	$2,0($17)
	.loc 1 28
	lhu	$3,8($18)
	lhu	$2,2($17)
	nop
	addu	$2,$2,$3
	sh	$2,2($17)
	.loc 1 30
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L11:
	.loc 1 27
	b	$L6
	addiu	$2,$2,3
$L2:
	.loc 1 17
	move	$4,$0
	jal	m_more
	li	$5,2
	move	$16,$2
	jal	splx
	move	$4,$19
	.loc 1 18
	bne	$16,$0,$L4
	nop
	.loc 1 30
	lw	$31,36($sp)
	move	$16,$17
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L10:
	.loc 1 17
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	ip_insertoptions
	.section	.text.ip_fragment,"ax"
	.align	2
	.loc 1 37
	.ent	ip_fragment
ip_fragment:
	.set	noreorder
	addiu	$sp,$sp,-72
	sw	$31,68($sp)
	sw	$fp,64($sp)
	sw	$23,60($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	sw	$16,32($sp)
	.loc 1 39
	lh	$20,6($4)
	.loc 1 38
	lw	$2,4($5)
	.loc 1 39
	li	$3,-8
	.loc 1 38
	addu	$2,$5,$2
	.loc 1 39
	subu	$20,$20,$7
	and	$20,$20,$3
	.loc 1 38
	move	$3,$2
	.loc 1 39
	lhu	$3,2($3)
	.loc 1 38
	sw	$2,20($sp)
	.loc 1 42
	slt	$2,$20,8
	.loc 1 37
	sw	$5,76($sp)
	sw	$7,84($sp)
	.loc 1 39
	sw	$3,16($sp)
	.loc 1 42
	bne	$2,$0,$L13
	sw	$6,80($sp)
	.loc 1 46
	slt	$2,$7,$3
	beq	$2,$0,$L15
	move	$23,$4
	lw	$2,16($sp)
	lw	$3,84($sp)
	nop
	subu	$21,$2,$3
	.loc 1 47
	slt	$2,$21,$20
	bne	$2,$0,$L31
	move	$19,$20
$L17:
	lui	$2,%hi(mfree)
	.loc 1 46
	lw	$18,84($sp)
	.loc 1 50
	jal	splimp
	sw	$2,24($sp)
	lw	$3,24($sp)
	lui	$22,%hi(mbstat)
	lw	$fp,%lo(mfree)($3)
	.loc 1 48
	move	$16,$18
	.loc 1 50
	addiu	$22,$22,%lo(mbstat)
	beq	$fp,$0,$L18
	move	$17,$2
$L34:
	lh	$2,10($fp)
	nop
	bne	$2,$0,$L32
	li	$2,2
	sh	$2,10($fp)
	lhu	$4,20($22)
	lhu	$2,24($22)
	addiu	$4,$4,-1
	addiu	$2,$2,1
	sh	$4,20($22)
	sh	$2,24($22)
	li	$3,12
	lw	$2,0($fp)
	sw	$3,4($fp)
	lw	$3,24($sp)
	move	$4,$17
	sw	$2,%lo(mfree)($3)
	jal	splx
	sw	$0,0($fp)
	.loc 1 55
	li	$2,124
$L35:
	subu	$2,$2,$16
	.loc 1 57
	addu	$17,$fp,$2
	.loc 1 58
	lw	$4,20($sp)
	.loc 1 55
	sw	$2,4($fp)
	.loc 1 56
	sh	$16,8($fp)
	.loc 1 58
	move	$6,$16
	jal	bcopy
	move	$5,$17
	.loc 1 59
	bgez	$16,$L22
	move	$2,$16
	addiu	$2,$16,3
$L22:
	sra	$2,$2,2
	ori	$2,$2,0x40
	sb	$2,0($17)
	.loc 1 61
	lw	$2,20($sp)
	nop
	lhu	$4,6($2)
	lw	$2,84($sp)
	nop
	subu	$5,$18,$2
	bgez	$5,$L23
	andi	$4,$4,0xbfff
	addiu	$5,$5,7
$L23:
	lw	$3,16($sp)
	addu	$2,$19,$18
	sra	$5,$5,3
	slt	$2,$2,$3
	addu	$4,$4,$5
	sll	$2,$2,13
	addu	$4,$4,$2
	jal	ntohs
	andi	$4,$4,0xffff
	.loc 1 62
	addu	$4,$16,$19
	andi	$4,$4,0xffff
	jal	ntohs
	sh	$2,6($17)
	.loc 1 63
	lw	$4,76($sp)
	.loc 1 62
	sh	$2,2($17)
	.loc 1 63
	move	$6,$19
	jal	m_copy
	move	$5,$18
	.loc 1 64
	beq	$2,$0,$L33
	sw	$2,0($fp)
	.loc 1 70
	move	$5,$16
	move	$4,$fp
	jal	in_cksum
	sh	$0,10($17)
	sh	$2,10($17)
	.loc 1 71
	lw	$2,40($23)
	lw	$6,80($sp)
	move	$5,$fp
	jalr	$2
	move	$4,$23
	.loc 1 46
	lw	$3,16($sp)
	addu	$18,$18,$20
	slt	$3,$18,$3
	beq	$3,$0,$L15
	nop
	bne	$2,$0,$L15
	subu	$21,$21,$20
	.loc 1 47
	slt	$2,$20,$21
	beq	$2,$0,$L25
	move	$19,$21
	move	$19,$20
$L25:
	.loc 1 50
	jal	splimp
	li	$16,20
	lw	$3,24($sp)
	nop
	lw	$fp,%lo(mfree)($3)
	nop
	bne	$fp,$0,$L34
	move	$17,$2
$L18:
	move	$4,$0
	jal	m_more
	li	$5,2
	move	$fp,$2
	jal	splx
	move	$4,$17
	.loc 1 51
	bne	$fp,$0,$L35
	li	$2,124
	.loc 1 52
	li	$2,55
$L15:
	.loc 1 74
	lw	$4,76($sp)
	jal	m_freem
	sw	$2,16($sp)
	lw	$2,16($sp)
$L12:
	.loc 1 76
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
$L31:
	.loc 1 47
	b	$L17
	move	$19,$21
$L33:
	.loc 1 65
	jal	m_free
	move	$4,$fp
	.loc 1 52
	b	$L15
	li	$2,55
$L13:
	.loc 1 43
	lw	$4,76($sp)
	jal	m_freem
	nop
	.loc 1 44
	b	$L12
	li	$2,40
$L32:
	.loc 1 50
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	ip_fragment
	.section	.text.ip_output,"ax"
	.align	2
	.globl	ip_output
	.loc 1 83
	.ent	ip_output
ip_output:
	.set	noreorder
	addiu	$sp,$sp,-80
	sw	$19,56($sp)
	sw	$17,48($sp)
	sw	$31,76($sp)
	sw	$23,72($sp)
	sw	$22,68($sp)
	sw	$21,64($sp)
	sw	$20,60($sp)
	sw	$18,52($sp)
	sw	$16,44($sp)
	move	$17,$6
	.loc 1 91
	beq	$5,$0,$L96
	move	$19,$7
	jal	ip_insertoptions
	addiu	$22,$sp,16
	.loc 1 92
	lw	$16,4($2)
	.loc 1 99
	lui	$3,%hi(ip_id)
	.loc 1 92
	addu	$16,$2,$16
	.loc 1 91
	move	$18,$2
	.loc 1 98
	lhu	$2,6($16)
	.loc 1 99
	lhu	$4,%lo(ip_id)($3)
	.loc 1 93
	lbu	$21,0($16)
	.loc 1 98
	andi	$2,$2,0x4000
	.loc 1 99
	addiu	$5,$4,1
	.loc 1 98
	sh	$2,6($16)
	.loc 1 93
	andi	$21,$21,0xf
	.loc 1 99
	jal	ntohs
	sh	$5,%lo(ip_id)($3)
	.loc 1 93
	sll	$21,$21,2
	.loc 1 100
	beq	$17,$0,$L92
	sh	$2,4($16)
$L39:
	.loc 1 105
	lw	$4,0($17)
	.loc 1 104
	addiu	$23,$17,4
	.loc 1 105
	beq	$4,$0,$L40
	andi	$20,$19,0x10
	lhu	$2,36($4)
	nop
	andi	$2,$2,0x1
	bne	$2,$0,$L97
	nop
$L41:
	.loc 1 107
	lh	$2,38($4)
	li	$3,1
	beq	$2,$3,$L98
	addiu	$2,$2,-1
	sh	$2,38($4)
	.loc 1 108
	sw	$0,0($17)
$L40:
	.loc 1 111
	li	$2,2
	sh	$2,4($17)
	.loc 1 112
	lw	$2,16($16)
	.loc 1 114
	bne	$20,$0,$L61
	sw	$2,8($17)
	.loc 1 122
	jal	rtalloc
	move	$4,$17
	.loc 1 123
	lw	$4,0($17)
	nop
	beq	$4,$0,$L49
	nop
$L47:
	lw	$20,44($4)
	nop
	beq	$20,$0,$L49
	nop
	.loc 1 127
	lw	$2,40($4)
	nop
	addiu	$2,$2,1
	sw	$2,40($4)
	.loc 1 128
	lw	$3,0($17)
	nop
	lhu	$2,36($3)
	nop
	andi	$2,$2,0x2
	beq	$2,$0,$L46
	nop
	addiu	$23,$3,20
$L46:
	.loc 1 130
	lw	$2,12($16)
	nop
	bne	$2,$0,$L52
	lui	$2,%hi(in_ifaddr)
	.loc 1 131
	lw	$2,%lo(in_ifaddr)($2)
	nop
	beq	$2,$0,$L52
	nop
$L54:
	.loc 1 132
	lw	$3,32($2)
	nop
	beq	$3,$20,$L53
	nop
	.loc 1 131
	lw	$2,56($2)
	nop
	bne	$2,$0,$L54
	nop
$L52:
	.loc 1 137
	lw	$4,4($23)
	jal	in_broadcast
	nop
	beq	$2,$0,$L55
	nop
	.loc 1 138
	lhu	$2,8($20)
	nop
	andi	$2,$2,0x2
	beq	$2,$0,$L48
	andi	$19,$19,0x20
	.loc 1 142
	beq	$19,$0,$L63
	nop
	.loc 1 146
	lhu	$4,2($16)
	lh	$2,6($20)
	nop
	slt	$2,$2,$4
	bne	$2,$0,$L65
	nop
$L56:
	.loc 1 152
	jal	ntohs
	nop
	.loc 1 153
	lhu	$4,6($16)
	jal	ntohs
	sh	$2,2($16)
	sh	$2,6($16)
	.loc 1 155
	move	$5,$21
	move	$4,$18
	jal	in_cksum
	sh	$0,10($16)
	sh	$2,10($16)
	.loc 1 156
	lw	$2,40($20)
	move	$6,$23
	move	$5,$18
	jalr	$2
	move	$4,$20
	b	$L58
	move	$16,$2
$L97:
	.loc 1 106
	lw	$3,8($17)
	lw	$2,16($16)
	nop
	bne	$3,$2,$L41
	nop
	.loc 1 114
	beq	$20,$0,$L47
	nop
$L61:
	.loc 1 115
	lw	$4,16($16)
	jal	in_netof
	nop
	jal	in_iaonnetof
	move	$4,$2
	.loc 1 116
	beq	$2,$0,$L45
	nop
	.loc 1 120
	lw	$20,32($2)
	b	$L46
	nop
$L96:
	.loc 1 92
	lw	$16,4($4)
	.loc 1 96
	li	$2,69
	.loc 1 92
	addu	$16,$4,$16
	.loc 1 96
	sb	$2,0($16)
	.loc 1 99
	lui	$3,%hi(ip_id)
	.loc 1 98
	lhu	$2,6($16)
	move	$18,$4
	.loc 1 99
	lhu	$4,%lo(ip_id)($3)
	.loc 1 98
	andi	$2,$2,0x4000
	.loc 1 99
	addiu	$5,$4,1
	.loc 1 98
	sh	$2,6($16)
	.loc 1 99
	jal	ntohs
	sh	$5,%lo(ip_id)($3)
	.loc 1 95
	li	$21,20
	.loc 1 99
	sh	$2,4($16)
	.loc 1 100
	bne	$17,$0,$L39
	addiu	$22,$sp,16
$L92:
	.loc 1 102
	li	$5,20
	jal	bzero
	move	$4,$22
	.loc 1 101
	b	$L39
	move	$17,$22
$L55:
	.loc 1 151
	lhu	$4,2($16)
	lh	$2,6($20)
	nop
	slt	$2,$2,$4
	beq	$2,$0,$L56
	nop
	.loc 1 157
	lhu	$2,6($16)
	nop
	andi	$2,$2,0x4000
	beq	$2,$0,$L99
	move	$7,$21
$L65:
	.loc 1 147
	li	$16,40
$L51:
	.loc 1 165
	jal	m_freem
	move	$4,$18
$L58:
	.loc 1 167
	beq	$22,$17,$L100
	nop
$L36:
	.loc 1 169
	lw	$31,76($sp)
	lw	$23,72($sp)
	lw	$22,68($sp)
	lw	$21,64($sp)
	lw	$20,60($sp)
	lw	$19,56($sp)
	lw	$18,52($sp)
	lw	$17,48($sp)
	move	$2,$16
	lw	$16,44($sp)
	jr	$31
	addiu	$sp,$sp,80
$L53:
	.loc 1 133
	lw	$2,4($2)
	.loc 1 134
	b	$L52
	sw	$2,12($16)
$L100:
	.loc 1 167
	lw	$4,16($sp)
	nop
	beq	$4,$0,$L36
	li	$3,1
	lh	$2,38($4)
	nop
	beq	$2,$3,$L101
	addiu	$2,$2,-1
	.loc 1 168
	b	$L36
	sh	$2,38($4)
$L49:
	.loc 1 124
	lw	$4,16($16)
	jal	in_broadcast
	nop
	beq	$2,$0,$L45
	nop
$L48:
	b	$L51
	li	$16,49
$L99:
	.loc 1 161
	move	$6,$23
	move	$5,$18
	jal	ip_fragment
	move	$4,$20
	b	$L58
	move	$16,$2
$L98:
	.loc 1 107
	jal	rtfree
	nop
	b	$L40
	sw	$0,0($17)
$L63:
	.loc 1 143
	b	$L51
	li	$16,13
$L45:
	.loc 1 117
	b	$L51
	li	$16,51
$L101:
	.loc 1 167
	jal	rtfree
	nop
	b	$L36
	nop
	.set	reorder
	.end	ip_output
	.text
	.file 2 "ultrix-model/kernel/mbuf.h"
	.file 3 "ultrix-model/kernel/in.h"
	.file 4 "ultrix-model/kernel/types.h"
