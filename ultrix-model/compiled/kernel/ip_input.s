# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/ip_input.c
	.text
	.file 1 "ultrix-model/kernel/ip_input.c"
	.section	.text.ip_dooptions,"ax"
	.align	2
	.loc 1 33
	.ent	ip_dooptions
ip_dooptions:
	.set	noreorder
	.loc 1 34
	lbu	$3,0($4)
	addiu	$2,$4,20
	andi	$3,$3,0xf
	sll	$3,$3,2
	addu	$4,$4,$3
	.loc 1 36
	sltu	$3,$2,$4
	beq	$3,$0,$L15
	li	$7,1
	.loc 1 42
	li	$9,131
	.loc 1 43
	li	$11,2
	.loc 1 42
	li	$10,137
$L2:
	.loc 1 36
	lbu	$3,0($2)
	nop
	beq	$3,$0,$L15
	nop
	.loc 1 37
	beq	$3,$7,$L19
	subu	$5,$4,$2
	.loc 1 41
	beq	$5,$7,$L13
	nop
	lbu	$6,1($2)
	nop
	sltu	$8,$6,2
	bne	$8,$0,$L13
	slt	$5,$5,$6
	bne	$5,$0,$L13
	nop
	.loc 1 42
	beq	$3,$9,$L6
	nop
	beq	$3,$10,$L6
	nop
	.loc 1 46
	addu	$2,$2,$6
$L5:
	.loc 1 36
	sltu	$3,$2,$4
	bne	$3,$0,$L2
	nop
$L15:
	.loc 1 49
	jr	$31
	move	$2,$0
$L6:
	.loc 1 43
	beq	$6,$11,$L13
	nop
	lbu	$3,2($2)
	nop
	sltu	$5,$3,4
	bne	$5,$0,$L13
	addiu	$3,$3,2
	.loc 1 44
	slt	$3,$3,$6
	beq	$3,$0,$L5
	addu	$2,$2,$6
	subu	$2,$2,$6
	jr	$31
	li	$2,45
$L19:
	.loc 1 39
	b	$L5
	addiu	$2,$2,1
$L13:
	.loc 1 41
	jr	$31
	li	$2,22
	.set	reorder
	.end	ip_dooptions
	.section	.text.ip_ours,"ax"
	.align	2
	.loc 1 53
	.ent	ip_ours
ip_ours:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 56
	lui	$2,%hi(in_ifaddr)
	.loc 1 53
	sw	$16,16($sp)
	.loc 1 56
	lw	$16,%lo(in_ifaddr)($2)
	.loc 1 53
	sw	$18,24($sp)
	sw	$31,28($sp)
	sw	$17,20($sp)
	move	$18,$4
	.loc 1 64
	lw	$4,16($4)
	.loc 1 56
	beq	$16,$0,$L21
	move	$17,$5
	b	$L26
	nop
$L24:
	lw	$16,56($16)
	nop
	beq	$16,$0,$L21
	nop
$L26:
	.loc 1 57
	lw	$2,4($16)
	nop
	beq	$2,$4,$L25
	nop
	.loc 1 58
	lw	$2,32($16)
	nop
	bne	$2,$17,$L24
	nop
	lhu	$2,8($17)
	nop
	andi	$2,$2,0x2
	beq	$2,$0,$L24
	nop
	.loc 1 59
	jal	ntohl
	nop
	.loc 1 61
	lw	$3,48($16)
	nop
	beq	$3,$2,$L25
	nop
	lw	$3,40($16)
	nop
	beq	$3,$2,$L25
	nop
	.loc 1 56
	lw	$16,56($16)
	.loc 1 64
	lw	$4,16($18)
	.loc 1 56
	bne	$16,$0,$L26
	nop
$L21:
	.loc 1 65
	lw	$31,28($sp)
	.loc 1 64
	addiu	$2,$4,-1
	sltu	$2,$2,-2
	.loc 1 65
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 64
	xori	$2,$2,0x1
	.loc 1 65
	jr	$31
	addiu	$sp,$sp,32
$L25:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 57
	li	$2,1
	.loc 1 65
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	ip_ours
	.section	.text.ip_packet,"ax"
	.align	2
	.loc 1 69
	.ent	ip_packet
ip_packet:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 74
	lui	$17,%hi(ipstat)
	.loc 1 69
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$18,28($sp)
	.loc 1 74
	lw	$2,%lo(ipstat)($17)
	.loc 1 69
	move	$16,$4
	.loc 1 75
	lw	$4,4($4)
	.loc 1 74
	addiu	$2,$2,1
	.loc 1 75
	sltu	$3,$4,125
	.loc 1 69
	move	$19,$5
	.loc 1 75
	beq	$3,$0,$L36
	sw	$2,%lo(ipstat)($17)
	lhu	$2,8($16)
	nop
	sltu	$2,$2,20
	beq	$2,$0,$L78
	addu	$18,$16,$4
$L36:
	move	$4,$16
	jal	m_pullup
	li	$5,20
	beq	$2,$0,$L38
	move	$16,$2
	.loc 1 79
	lw	$4,4($2)
	nop
	addu	$18,$16,$4
$L78:
	.loc 1 80
	lbu	$2,0($18)
	nop
	andi	$21,$2,0xf
	sll	$20,$21,2
	.loc 1 81
	slt	$3,$20,20
	bne	$3,$0,$L40
	srl	$2,$2,4
	li	$3,4
	beq	$2,$3,$L41
	nop
$L40:
	.loc 1 82
	addiu	$17,$17,%lo(ipstat)
	lw	$2,16($17)
	nop
	addiu	$2,$2,1
	sw	$2,16($17)
$L42:
	.loc 1 140
	jal	m_freem
	move	$4,$16
$L35:
	.loc 1 141
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L41:
	.loc 1 85
	lh	$2,8($16)
	nop
	slt	$2,$2,$20
	beq	$2,$0,$L79
	move	$5,$20
	.loc 1 86
	move	$4,$16
	jal	m_pullup
	move	$5,$20
	beq	$2,$0,$L71
	move	$16,$2
	.loc 1 90
	lw	$4,4($2)
	nop
	addu	$18,$2,$4
	.loc 1 92
	move	$5,$20
$L79:
	jal	in_cksum
	move	$4,$16
	.loc 1 93
	beq	$2,$0,$L45
	sh	$2,10($18)
	.loc 1 94
	addiu	$17,$17,%lo(ipstat)
	lw	$2,4($17)
	nop
	addiu	$2,$2,1
	.loc 1 95
	b	$L42
	sw	$2,4($17)
$L45:
	.loc 1 97
	lhu	$4,2($18)
	jal	ntohs
	nop
	sll	$3,$2,16
	sra	$3,$3,16
	.loc 1 98
	slt	$2,$2,$20
	bne	$2,$0,$L47
	sh	$3,2($18)
	bltz	$3,$L47
	nop
	.loc 1 102
	lhu	$4,4($18)
	jal	ntohs
	nop
	.loc 1 103
	lhu	$4,6($18)
	jal	ntohs
	sh	$2,4($18)
	sh	$2,6($18)
	.loc 1 106
	lhu	$5,2($18)
	.loc 1 107
	lw	$2,0($16)
	nop
	beq	$2,$0,$L59
	subu	$5,$0,$5
	b	$L50
	move	$4,$16
$L60:
	move	$2,$3
$L50:
	lh	$6,8($4)
	lw	$3,0($2)
	move	$4,$2
	bne	$3,$0,$L60
	addu	$5,$5,$6
$L49:
	.loc 1 108
	lh	$3,8($2)
	nop
	addu	$5,$3,$5
	.loc 1 109
	bltz	$5,$L72
	nop
	.loc 1 113
	beq	$5,$0,$L52
	slt	$4,$3,$5
	.loc 1 114
	bne	$4,$0,$L53
	subu	$3,$3,$5
	sh	$3,8($2)
$L52:
	.loc 1 117
	li	$2,5
$L77:
	beq	$21,$2,$L80
	move	$5,$19
	jal	ip_dooptions
	move	$4,$18
	bne	$2,$0,$L73
	move	$5,$19
$L80:
	.loc 1 121
	jal	ip_ours
	move	$4,$18
	beq	$2,$0,$L74
	nop
	.loc 1 125
	lhu	$2,6($18)
	nop
	andi	$2,$2,0xbfff
	bne	$2,$0,$L75
	move	$4,$16
	.loc 1 130
	lhu	$2,2($18)
	nop
	subu	$2,$2,$20
	sh	$2,2($18)
$L57:
	.loc 1 132
	lbu	$2,9($18)
	lui	$3,%hi(ip_protox)
	sll	$2,$2,2
	addiu	$3,$3,%lo(ip_protox)
	addu	$2,$2,$3
	lw	$2,0($2)
	nop
	beq	$2,$0,$L76
	addiu	$17,$17,%lo(ipstat)
	.loc 1 136
	lw	$2,56($17)
	.loc 1 137
	move	$5,$19
	.loc 1 136
	addiu	$2,$2,1
	sw	$2,56($17)
	.loc 1 137
	lbu	$2,9($18)
	nop
	sll	$2,$2,2
	addu	$2,$2,$3
	lw	$2,0($2)
	nop
	lw	$2,12($2)
	nop
	jalr	$2
	move	$4,$16
	.loc 1 138
	b	$L35
	nop
$L47:
	.loc 1 99
	addiu	$17,$17,%lo(ipstat)
	lw	$2,20($17)
	nop
	addiu	$2,$2,1
	.loc 1 100
	b	$L42
	sw	$2,20($17)
$L38:
	.loc 1 76
	addiu	$17,$17,%lo(ipstat)
	lw	$2,12($17)
	nop
	addiu	$2,$2,1
	.loc 1 77
	b	$L35
	sw	$2,12($17)
$L71:
	.loc 1 87
	addiu	$17,$17,%lo(ipstat)
	lw	$2,16($17)
	nop
	addiu	$2,$2,1
	.loc 1 88
	b	$L35
	sw	$2,16($17)
$L72:
	.loc 1 110
	addiu	$17,$17,%lo(ipstat)
	lw	$2,8($17)
	nop
	addiu	$2,$2,1
	.loc 1 111
	b	$L42
	sw	$2,8($17)
$L74:
	.loc 1 122
	addiu	$17,$17,%lo(ipstat)
	lw	$2,48($17)
	nop
	addiu	$2,$2,1
	.loc 1 123
	b	$L42
	sw	$2,48($17)
$L73:
	.loc 1 118
	addiu	$17,$17,%lo(ipstat)
	lw	$2,24($17)
	nop
	addiu	$2,$2,1
	.loc 1 119
	b	$L42
	sw	$2,24($17)
$L75:
	.loc 1 126
	jal	ip_reass
	move	$5,$20
	.loc 1 127
	beq	$2,$0,$L35
	move	$16,$2
	.loc 1 128
	lw	$4,4($2)
	b	$L57
	addu	$18,$2,$4
$L53:
	.loc 1 115
	subu	$5,$0,$5
	jal	m_adj
	move	$4,$16
	.loc 1 117
	b	$L77
	li	$2,5
$L59:
	.loc 1 107
	b	$L49
	move	$2,$16
$L76:
	.loc 1 133
	lw	$2,52($17)
	nop
	addiu	$2,$2,1
	.loc 1 134
	b	$L42
	sw	$2,52($17)
	.set	reorder
	.end	ip_packet
	.section	.text.ip_init,"ax"
	.align	2
	.globl	ip_init
	.loc 1 17
	.ent	ip_init
ip_init:
	.set	noreorder
	.loc 1 20
	lui	$2,%hi(nprotosw)
	lw	$2,%lo(nprotosw)($2)
	nop
	sll	$4,$2,1
	addu	$4,$4,$2
	lui	$2,%hi(protosw)
	addiu	$2,$2,%lo(protosw)
	sll	$4,$4,3
	addu	$4,$2,$4
	sltu	$3,$2,$4
	beq	$3,$0,$L82
	nop
	.loc 1 22
	lui	$7,%hi(ip_protox)
	.loc 1 21
	li	$5,2
	.loc 1 22
	b	$L84
	addiu	$7,$7,%lo(ip_protox)
$L83:
	.loc 1 20
	addiu	$2,$2,24
	sltu	$3,$2,$4
	beq	$3,$0,$L82
	nop
$L84:
	.loc 1 21
	lh	$3,0($2)
	nop
	bne	$3,$5,$L83
	nop
	lh	$6,4($2)
	nop
	.loc 1 22
	sll	$3,$6,2
	.loc 1 21
	beq	$6,$0,$L83
	addu	$3,$3,$7
	.loc 1 22
	sw	$2,0($3)
	.loc 1 20
	addiu	$2,$2,24
	sltu	$3,$2,$4
	bne	$3,$0,$L84
	nop
$L82:
	.loc 1 25
	lui	$2,%hi(time)
	lw	$3,%lo(time)($2)
	.loc 1 24
	li	$4,50
	lui	$2,%hi(ipintrq+12)
	sw	$4,%lo(ipintrq+12)($2)
	.loc 1 25
	lui	$2,%hi(ip_id)
	.loc 1 26
	jr	$31
	sh	$3,%lo(ip_id)($2)
	.set	reorder
	.end	ip_init
	.section	.text.ipintr,"ax"
	.align	2
	.globl	ipintr
	.loc 1 145
	.ent	ipintr
ipintr:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$20,44($sp)
	sw	$17,32($sp)
	.loc 1 159
	lui	$20,%hi(ipstat)
	lui	$17,%hi(ipintrq)
	.loc 1 145
	sw	$21,48($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$31,52($sp)
	sw	$16,28($sp)
	addiu	$19,$17,%lo(ipintrq)
	.loc 1 158
	lui	$18,%hi(in_ifaddr)
	.loc 1 160
	addiu	$21,$20,%lo(ipstat)
$L90:
	.loc 1 151
	jal	splimp
	nop
	.loc 1 152
	lw	$16,%lo(ipintrq)($17)
	nop
	beq	$16,$0,$L103
	move	$4,$2
$L91:
	lw	$2,124($16)
	move	$3,$19
	beq	$2,$0,$L104
	sw	$2,%lo(ipintrq)($17)
$L92:
	lw	$2,8($3)
	sw	$0,124($16)
	addiu	$2,$2,-1
	.loc 1 153
	jal	splx
	sw	$2,8($3)
	.loc 1 156
	lhu	$2,8($16)
	.loc 1 155
	lw	$3,4($16)
	.loc 1 156
	addiu	$2,$2,-4
	sll	$2,$2,16
	.loc 1 155
	addu	$4,$16,$3
	.loc 1 156
	sra	$2,$2,16
	addiu	$3,$3,4
	.loc 1 155
	lw	$5,0($4)
	.loc 1 156
	sw	$3,4($16)
	beq	$2,$0,$L105
	sh	$2,8($16)
	.loc 1 158
	lw	$2,%lo(in_ifaddr)($18)
	nop
	beq	$2,$0,$L106
	move	$4,$16
$L95:
	.loc 1 163
	jal	ip_packet
	nop
	.loc 1 151
	jal	splimp
	nop
	.loc 1 152
	lw	$16,%lo(ipintrq)($17)
	nop
	bne	$16,$0,$L91
	move	$4,$2
$L103:
	.loc 1 153
	jal	splx
	nop
	.loc 1 166
	lw	$31,52($sp)
	lw	$21,48($sp)
	lw	$20,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,56
$L105:
	.loc 1 156
	move	$4,$16
	jal	m_free
	sw	$5,16($sp)
	.loc 1 157
	lw	$5,16($sp)
	beq	$2,$0,$L90
	move	$16,$2
	.loc 1 158
	lw	$2,%lo(in_ifaddr)($18)
	nop
	bne	$2,$0,$L95
	move	$4,$16
$L106:
	.loc 1 159
	lw	$3,%lo(ipstat)($20)
	.loc 1 160
	lw	$2,48($21)
	.loc 1 159
	addiu	$3,$3,1
	.loc 1 160
	addiu	$2,$2,1
	.loc 1 159
	sw	$3,%lo(ipstat)($20)
	.loc 1 161
	jal	m_freem
	sw	$2,48($21)
	b	$L90
	nop
$L104:
	.loc 1 152
	addiu	$3,$17,%lo(ipintrq)
	b	$L92
	sw	$0,4($3)
	.set	reorder
	.end	ipintr
	.section	.bss.ip_protox,"aw"
	.align	2
ip_protox:
	.space	1024
	.globl	ip_id
	.section	.bss.ip_id,"aw"
	.align	1
ip_id:
	.space	2
	.globl	ipstat
	.section	.bss.ipstat,"aw"
	.align	2
ipstat:
	.space	60
	.globl	ipintrq
	.section	.bss.ipintrq,"aw"
	.align	2
ipintrq:
	.space	20
	.text
	.file 2 "ultrix-model/kernel/systm.h"
	.file 3 "ultrix-model/kernel/socketvar.h"
	.file 4 "ultrix-model/kernel/if.h"
	.file 5 "ultrix-model/kernel/in.h"
	.file 6 "ultrix-model/kernel/mbuf.h"
	.file 7 "ultrix-model/kernel/types.h"
