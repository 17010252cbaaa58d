# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/udp_usrreq.c
	.text
	.file 1 "ultrix-model/kernel/udp_usrreq.c"
	.section	.rodata.udp_output.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"mget\000"
	.section	.text.udp_output,"ax"
	.align	2
	.loc 1 74
	.ent	udp_output
udp_output:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	move	$20,$5
	.loc 1 79
	beq	$5,$0,$L12
	move	$19,$4
	move	$2,$5
	.loc 1 77
	move	$16,$0
$L3:
	.loc 1 79
	lh	$3,8($2)
	lw	$2,0($2)
	nop
	bne	$2,$0,$L3
	addu	$16,$16,$3
	.loc 1 80
	slt	$2,$16,32740
	beq	$2,$0,$L17
	nop
$L2:
	.loc 1 84
	jal	splimp
	nop
	lui	$5,%hi(mfree)
	lw	$18,%lo(mfree)($5)
	nop
	beq	$18,$0,$L5
	move	$17,$2
	lh	$2,10($18)
	nop
	bne	$2,$0,$L18
	li	$2,2
	lui	$3,%hi(mbstat)
	sh	$2,10($18)
	addiu	$3,$3,%lo(mbstat)
	lhu	$4,20($3)
	lhu	$2,24($3)
	addiu	$4,$4,-1
	addiu	$2,$2,1
	sh	$4,20($3)
	sh	$2,24($3)
	lw	$2,0($18)
	move	$4,$17
	sw	$2,%lo(mfree)($5)
	li	$2,12
	sw	$2,4($18)
	jal	splx
	sw	$0,0($18)
$L7:
	.loc 1 89
	li	$2,96
	sw	$2,4($18)
	.loc 1 96
	andi	$21,$16,0xffff
	.loc 1 90
	li	$2,28
	.loc 1 92
	addiu	$17,$18,96
	.loc 1 90
	sh	$2,8($18)
	.loc 1 96
	addiu	$4,$21,8
	.loc 1 94
	li	$2,4352
	.loc 1 91
	sw	$20,0($18)
	.loc 1 96
	andi	$4,$4,0xffff
	.loc 1 93
	sw	$0,4($17)
	sw	$0,96($18)
	.loc 1 96
	jal	ntohs
	sh	$2,8($17)
	sll	$2,$2,16
	sra	$2,$2,16
	sh	$2,10($17)
	.loc 1 97
	lw	$3,20($19)
	nop
	sw	$3,12($17)
	.loc 1 98
	lw	$4,12($19)
	.loc 1 103
	lui	$3,%hi(udpcksum)
	.loc 1 98
	sw	$4,16($17)
	.loc 1 99
	lhu	$4,24($19)
	.loc 1 103
	lw	$3,%lo(udpcksum)($3)
	.loc 1 99
	sh	$4,20($17)
	.loc 1 100
	lhu	$4,16($19)
	.loc 1 101
	sh	$2,24($17)
	.loc 1 100
	sh	$4,22($17)
	.loc 1 103
	bne	$3,$0,$L19
	sh	$0,26($17)
$L9:
	.loc 1 110
	li	$2,30
	.loc 1 109
	addiu	$21,$21,28
	.loc 1 107
	sb	$0,1($17)
	.loc 1 108
	sh	$0,6($17)
	.loc 1 109
	sh	$21,2($17)
	.loc 1 110
	sb	$2,8($17)
	.loc 1 112
	lw	$2,28($19)
	.loc 1 111
	lw	$5,52($19)
	lhu	$7,2($2)
	addiu	$6,$19,32
	andi	$7,$7,0x30
	jal	ip_output
	move	$4,$18
$L1:
	.loc 1 113
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L19:
	.loc 1 104
	addiu	$5,$16,28
	jal	in_cksum
	move	$4,$18
	.loc 1 105
	bne	$2,$0,$L15
	nop
	li	$2,-1
$L15:
	b	$L9
	sh	$2,26($17)
$L17:
	.loc 1 81
	jal	m_freem
	move	$4,$20
	.loc 1 82
	b	$L1
	li	$2,40
$L5:
	.loc 1 84
	move	$4,$0
	jal	m_more
	li	$5,2
	move	$18,$2
	jal	splx
	move	$4,$17
	.loc 1 85
	bne	$18,$0,$L7
	nop
	.loc 1 86
	jal	m_freem
	move	$4,$20
	.loc 1 87
	b	$L1
	li	$2,55
$L12:
	.loc 1 77
	b	$L2
	move	$16,$0
$L18:
	.loc 1 84
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	udp_output
	.section	.text.udp_send,"ax"
	.align	2
	.loc 1 117
	.ent	udp_send
udp_send:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$18,36($sp)
	sw	$16,28($sp)
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$17,32($sp)
	.loc 1 118
	lw	$19,20($5)
	.loc 1 122
	lw	$2,12($5)
	.loc 1 117
	move	$16,$5
	.loc 1 121
	beq	$7,$0,$L21
	move	$18,$6
	.loc 1 122
	bne	$2,$0,$L27
	nop
	.loc 1 126
	jal	splnet
	move	$17,$7
	.loc 1 127
	move	$5,$17
	move	$4,$16
	jal	in_pcbconnect
	move	$17,$2
	.loc 1 128
	bne	$2,$0,$L28
	move	$5,$18
	.loc 1 137
	jal	udp_output
	move	$4,$16
	.loc 1 139
	move	$4,$16
	jal	in_pcbdisconnect
	sw	$2,16($sp)
	.loc 1 140
	sw	$19,20($16)
	.loc 1 141
	jal	splx
	move	$4,$17
	lw	$2,16($sp)
$L20:
	.loc 1 144
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L21:
	.loc 1 133
	beq	$2,$0,$L29
	nop
	.loc 1 137
	move	$4,$16
	jal	udp_output
	move	$5,$6
	.loc 1 144
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L28:
	.loc 1 129
	move	$4,$17
	jal	splx
	sw	$2,16($sp)
	.loc 1 130
	jal	m_freem
	move	$4,$18
	.loc 1 144
	lw	$31,44($sp)
	.loc 1 131
	lw	$2,16($sp)
	.loc 1 144
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L27:
	.loc 1 123
	jal	m_freem
	move	$4,$6
	.loc 1 144
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	.loc 1 124
	li	$2,56
	.loc 1 144
	jr	$31
	addiu	$sp,$sp,48
$L29:
	.loc 1 134
	jal	m_freem
	move	$4,$6
	.loc 1 135
	b	$L20
	li	$2,57
	.set	reorder
	.end	udp_send
	.section	.text.udp_init,"ax"
	.align	2
	.globl	udp_init
	.loc 1 16
	.ent	udp_init
udp_init:
	.set	noreorder
	.loc 1 17
	lui	$3,%hi(udb)
	addiu	$2,$3,%lo(udb)
	sw	$2,4($2)
	.loc 1 18
	jr	$31
	sw	$2,%lo(udb)($3)
	.set	reorder
	.end	udp_init
	.section	.text.udp_input,"ax"
	.align	2
	.globl	udp_input
	.loc 1 22
	.ent	udp_input
udp_input:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,24($sp)
	sw	$31,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	.loc 1 27
	lw	$17,4($4)
	nop
	.loc 1 28
	addu	$2,$17,$4
	lbu	$2,0($2)
	nop
	andi	$2,$2,0xf
	sltu	$2,$2,6
	beq	$2,$0,$L54
	move	$16,$4
	.loc 1 29
	sltu	$2,$17,125
$L58:
	beq	$2,$0,$L60
	move	$4,$16
	lhu	$2,8($16)
	nop
	sltu	$2,$2,28
	beq	$2,$0,$L61
	addu	$17,$16,$17
	.loc 1 30
	move	$4,$16
$L60:
	jal	m_pullup
	li	$5,28
	.loc 1 31
	beq	$2,$0,$L35
	move	$16,$2
	.loc 1 36
	lw	$17,4($2)
	nop
	addu	$17,$16,$17
$L61:
	.loc 1 37
	lhu	$4,24($17)
	jal	ntohs
	nop
	.loc 1 38
	lhu	$5,2($17)
	.loc 1 37
	move	$18,$2
	.loc 1 39
	slt	$2,$5,$2
	bne	$2,$0,$L37
	sltu	$2,$18,8
	bne	$2,$0,$L62
	lui	$2,%hi(udpstat)
	.loc 1 43
	bne	$18,$5,$L55
	nop
	.loc 1 44
	lui	$2,%hi(udpcksum)
$L59:
	lw	$2,%lo(udpcksum)($2)
	nop
	beq	$2,$0,$L63
	li	$2,1
	lhu	$2,26($17)
	nop
	bne	$2,$0,$L56
	addiu	$5,$18,20
	.loc 1 53
	li	$2,1
$L63:
	lw	$7,16($17)
	lhu	$6,20($17)
	lw	$5,12($17)
	sw	$2,20($sp)
	lhu	$2,22($17)
	lui	$4,%hi(udb)
	sw	$2,16($sp)
	jal	in_pcblookup
	addiu	$4,$4,%lo(udb)
	.loc 1 55
	beq	$2,$0,$L57
	move	$18,$2
	.loc 1 60
	lw	$2,12($17)
	.loc 1 59
	lui	$5,%hi(udp_in)
	addiu	$5,$5,%lo(udp_in)
	.loc 1 60
	sw	$2,4($5)
	.loc 1 61
	lhu	$3,8($16)
	.loc 1 62
	lw	$2,4($16)
	.loc 1 61
	addiu	$3,$3,-28
	.loc 1 62
	addiu	$2,$2,28
	.loc 1 59
	lhu	$7,20($17)
	.loc 1 61
	sh	$3,8($16)
	.loc 1 62
	sw	$2,4($16)
	.loc 1 63
	lw	$4,28($18)
	move	$6,$16
	addiu	$4,$4,24
	jal	sbappendaddr
	sh	$7,2($5)
	bne	$2,$0,$L43
	lui	$2,%hi(udpstat)
	.loc 1 64
	addiu	$2,$2,%lo(udpstat)
	lw	$3,16($2)
	nop
	addiu	$3,$3,1
	.loc 1 65
	b	$L39
	sw	$3,16($2)
$L37:
	.loc 1 40
	lui	$2,%hi(udpstat)
$L62:
	addiu	$2,$2,%lo(udpstat)
	lw	$3,8($2)
	nop
	addiu	$3,$3,1
	sw	$3,8($2)
$L39:
	.loc 1 70
	jal	m_freem
	move	$4,$16
	.loc 1 71
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L54:
	.loc 1 28
	jal	ip_stripoptions
	nop
	.loc 1 29
	lw	$17,4($16)
	b	$L58
	sltu	$2,$17,125
$L55:
	.loc 1 43
	subu	$5,$18,$5
	jal	m_adj
	move	$4,$16
	.loc 1 44
	b	$L59
	lui	$2,%hi(udpcksum)
$L43:
	.loc 1 67
	lw	$4,28($18)
	jal	sowakeup
	addiu	$5,$4,24
	.loc 1 71
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L56:
	.loc 1 47
	lhu	$2,24($17)
	.loc 1 45
	sw	$0,4($17)
	sw	$0,0($17)
	.loc 1 46
	sb	$0,8($17)
	.loc 1 47
	sh	$2,10($17)
	.loc 1 48
	jal	in_cksum
	move	$4,$16
	beq	$2,$0,$L63
	li	$2,1
	.loc 1 49
	lui	$2,%hi(udpstat)
	addiu	$2,$2,%lo(udpstat)
	lw	$3,4($2)
	nop
	addiu	$3,$3,1
	.loc 1 50
	b	$L39
	sw	$3,4($2)
$L35:
	.loc 1 32
	lui	$3,%hi(udpstat)
	lw	$2,%lo(udpstat)($3)
	.loc 1 71
	lw	$31,36($sp)
	.loc 1 32
	addiu	$2,$2,1
	.loc 1 71
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	.loc 1 32
	sw	$2,%lo(udpstat)($3)
	.loc 1 71
	jr	$31
	addiu	$sp,$sp,40
$L57:
	.loc 1 56
	lui	$2,%hi(udpstat)
	addiu	$2,$2,%lo(udpstat)
	lw	$3,12($2)
	nop
	addiu	$3,$3,1
	.loc 1 57
	b	$L39
	sw	$3,12($2)
	.set	reorder
	.end	udp_input
	.section	.text.udp_usrreq,"ax"
	.align	2
	.globl	udp_usrreq
	.loc 1 148
	.ent	udp_usrreq
udp_usrreq:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 152
	li	$3,11
	.loc 1 148
	sw	$16,24($sp)
	sw	$31,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	.loc 1 149
	lw	$17,8($4)
	.loc 1 148
	move	$16,$4
	lw	$2,56($sp)
	.loc 1 152
	beq	$5,$3,$L98
	move	$4,$6
	.loc 1 154
	beq	$2,$0,$L67
	nop
	lh	$2,8($2)
	nop
	bne	$2,$0,$L99
	nop
$L67:
	.loc 1 158
	beq	$17,$0,$L100
	sltu	$2,$5,16
	.loc 1 159
	beq	$2,$0,$L71
	lui	$2,%hi($L73)
	sll	$3,$5,2
	addiu	$2,$2,%lo($L73)
	addu	$2,$2,$3
	lw	$2,0($2)
	nop
	jr	$2
	nop
	.section	.rodata.udp_usrreq,"a"
	.align	2
	.align	2
$L73:
	.word	$L68
	.word	$L79
	.word	$L78
	.word	$L71
	.word	$L77
	.word	$L71
	.word	$L76
	.word	$L75
	.word	$L71
	.word	$L74
	.word	$L71
	.word	$L71
	.word	$L71
	.word	$L71
	.word	$L71
	.word	$L72
	.section	.text.udp_usrreq
$L100:
	.loc 1 158
	bne	$5,$0,$L64
	li	$2,22
	.loc 1 162
	jal	splnet
	nop
	.loc 1 163
	lui	$5,%hi(udb)
	move	$4,$16
	addiu	$5,$5,%lo(udb)
	jal	in_pcballoc
	move	$17,$2
	.loc 1 164
	move	$4,$17
	jal	splx
	sw	$2,16($sp)
	.loc 1 165
	lw	$2,16($sp)
	nop
	beq	$2,$0,$L101
	li	$6,4160
$L64:
	.loc 1 203
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L99:
	.loc 1 155
	beq	$6,$0,$L68
	nop
	jal	m_freem
	nop
$L68:
	.loc 1 156
	b	$L64
	li	$2,22
$L71:
	.loc 1 200
	beq	$4,$0,$L64
	li	$2,45
	li	$2,13
	bne	$5,$2,$L82
	nop
	.loc 1 201
	b	$L64
	li	$2,45
$L72:
	.loc 1 196
	lw	$4,4($7)
	lhu	$6,24($17)
	lw	$5,20($17)
	addu	$4,$7,$4
	jal	in_setaddr
	sw	$7,52($sp)
	.loc 1 197
	lw	$7,52($sp)
	li	$2,16
	sh	$2,8($7)
	.loc 1 170
	b	$L64
	move	$2,$0
$L78:
	.loc 1 172
	jal	splnet
	sw	$7,52($sp)
	.loc 1 173
	lw	$7,52($sp)
	.loc 1 172
	move	$16,$2
	.loc 1 173
	move	$4,$17
	jal	in_pcbbind
	move	$5,$7
	.loc 1 174
	move	$4,$16
	jal	splx
	sw	$2,16($sp)
	.loc 1 175
	lw	$2,16($sp)
	b	$L64
	nop
$L79:
	.loc 1 167
	jal	splnet
	nop
	move	$16,$2
	.loc 1 168
	jal	in_pcbdetach
	move	$4,$17
	.loc 1 169
	jal	splx
	move	$4,$16
	.loc 1 170
	b	$L64
	move	$2,$0
$L74:
	.loc 1 194
	move	$6,$4
	move	$5,$17
	jal	udp_send
	move	$4,$16
	b	$L64
	nop
$L75:
	.loc 1 191
	jal	socantsendmore
	move	$4,$16
	.loc 1 170
	b	$L64
	move	$2,$0
$L76:
	.loc 1 184
	lw	$2,12($17)
	nop
	beq	$2,$0,$L84
	nop
	.loc 1 185
	jal	splnet
	nop
	move	$18,$2
	.loc 1 186
	jal	in_pcbdisconnect
	move	$4,$17
	.loc 1 187
	jal	splx
	move	$4,$18
	.loc 1 188
	lhu	$2,4($16)
	nop
	andi	$2,$2,0xfffd
	sh	$2,4($16)
	.loc 1 170
	b	$L64
	move	$2,$0
$L77:
	.loc 1 177
	lw	$2,12($17)
	nop
	bne	$2,$0,$L83
	sw	$7,52($sp)
	.loc 1 178
	jal	splnet
	nop
	.loc 1 179
	lw	$7,52($sp)
	move	$4,$17
	move	$5,$7
	jal	in_pcbconnect
	move	$17,$2
	.loc 1 180
	move	$4,$17
	jal	splx
	sw	$2,16($sp)
	.loc 1 181
	lw	$2,16($sp)
	nop
	bne	$2,$0,$L64
	nop
	jal	soisconnected
	move	$4,$16
	.loc 1 170
	b	$L64
	move	$2,$0
$L98:
	.loc 1 153
	move	$6,$2
	jal	in_control
	move	$5,$7
	.loc 1 203
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L83:
	.loc 1 177
	b	$L64
	li	$2,56
$L84:
	.loc 1 184
	b	$L64
	li	$2,57
$L82:
	.loc 1 200
	jal	m_freem
	nop
	.loc 1 201
	b	$L64
	li	$2,45
$L101:
	.loc 1 165
	li	$5,9216
	jal	soreserve
	move	$4,$16
	b	$L64
	nop
	.set	reorder
	.end	udp_usrreq
	.globl	udpcksum
	.section	.data.udpcksum,"aw"
	.align	2
udpcksum:
	.word	1
	.section	.data.udp_in,"aw"
	.align	2
udp_in:
	.half	2
	.space	14
	.globl	udpstat
	.section	.bss.udpstat,"aw"
	.align	2
udpstat:
	.space	20
	.section	.bss.udb,"aw"
	.align	2
udb:
	.space	56
	.text
	.file 2 "ultrix-model/kernel/mbuf.h"
	.file 3 "ultrix-model/kernel/in.h"
	.file 4 "ultrix-model/kernel/types.h"
	.file 5 "ultrix-model/kernel/socketvar.h"
