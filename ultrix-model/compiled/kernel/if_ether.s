# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/if_ether.c
	.text
	.file 1 "ultrix-model/kernel/if_ether.c"
	.section	.text.arptab_look,"ax"
	.align	2
	.loc 1 19
	.ent	arptab_look
arptab_look:
	.set	noreorder
	.loc 1 20
	li	$2,19
	bne	$2,$0,1f
	divu	$0,$4,$2
	break	7
1:
	mfhi	$2
	sll	$3,$2,3
	addu	$3,$3,$2
	lui	$2,%hi(arptab)
	sll	$3,$3,4
	addiu	$2,$2,%lo(arptab)
	addu	$2,$2,$3
	addiu	$5,$2,144
$L3:
	.loc 1 24
	lw	$3,0($2)
	nop
	beq	$3,$4,$L6
	nop
	.loc 1 23
	addiu	$2,$2,16
	bne	$2,$5,$L3
	nop
	.loc 1 26
	move	$2,$0
$L6:
	.loc 1 27
	jr	$31
	nop
	.set	reorder
	.end	arptab_look
	.section	.text.arptfree,"ax"
	.align	2
	.loc 1 31
	.ent	arptfree
arptfree:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 1 32
	jal	splimp
	move	$16,$4
	.loc 1 34
	lw	$4,12($16)
	nop
	beq	$4,$0,$L8
	move	$17,$2
	jal	m_freem
	nop
$L8:
	.loc 1 35
	sw	$0,12($16)
	.loc 1 36
	sh	$0,10($16)
	.loc 1 37
	sw	$0,0($16)
	.loc 1 38
	jal	splx
	move	$4,$17
	.loc 1 39
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	arptfree
	.section	.text.arptimer,"ax"
	.align	2
	.globl	arptimer
	.loc 1 61
	.ent	arptimer
arptimer:
	.set	noreorder
	.loc 1 64
	lui	$2,%hi(hz)
	lw	$2,%lo(hz)($2)
	.loc 1 61
	addiu	$sp,$sp,-32
	.loc 1 64
	sll	$6,$2,4
	subu	$6,$6,$2
	lui	$4,%hi(arptimer)
	sll	$6,$6,2
	.loc 1 61
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 64
	move	$5,$0
	addiu	$4,$4,%lo(arptimer)
	.loc 1 65
	lui	$16,%hi(arptab)
	lui	$17,%hi(arptab+2736)
	.loc 1 61
	sw	$31,28($sp)
	.loc 1 64
	jal	timeout
	addiu	$16,$16,%lo(arptab)
	b	$L18
	addiu	$17,$17,%lo(arptab+2736)
$L15:
	.loc 1 65
	addiu	$16,$16,16
	beq	$16,$17,$L22
	nop
$L18:
	.loc 1 66
	lbu	$2,11($16)
	nop
	beq	$2,$0,$L15
	andi	$3,$2,0x2
	lbu	$2,10($16)
	li	$4,3
	addiu	$2,$2,1
	andi	$2,$2,0x00ff
	beq	$3,$0,$L16
	sb	$2,10($16)
	li	$4,20
$L16:
	slt	$2,$2,$4
	bne	$2,$0,$L15
	move	$4,$16
	.loc 1 67
	jal	arptfree
	addiu	$16,$16,16
	.loc 1 65
	bne	$16,$17,$L18
	nop
$L22:
	.loc 1 69
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	arptimer
	.section	.text.arptnew,"ax"
	.align	2
	.loc 1 43
	.ent	arptnew
arptnew:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 44
	lw	$3,0($4)
	li	$2,19
	bne	$2,$0,1f
	divu	$0,$3,$2
	break	7
1:
	lui	$16,%hi(arptab)
	addiu	$16,$16,%lo(arptab)
	.loc 1 43
	move	$17,$4
	.loc 1 44
	mfhi	$3
	sll	$2,$3,3
	addu	$2,$2,$3
	sll	$2,$2,4
	addu	$16,$16,$2
	addiu	$6,$16,144
	move	$3,$16
$L26:
	.loc 1 48
	lbu	$2,11($3)
	nop
	beq	$2,$0,$L27
	nop
	.loc 1 49
	lbu	$5,10($3)
	lbu	$2,10($16)
	nop
	sltu	$5,$2,$5
	beq	$5,$0,$L25
	nop
	move	$16,$3
$L25:
	.loc 1 47
	addiu	$3,$3,16
	bne	$3,$6,$L26
	nop
$L24 = .
	.loc 1 52
	jal	arptfree
	move	$4,$16
	.loc 1 54
	lw	$2,0($17)
	nop
	sw	$2,0($16)
	.loc 1 55
	li	$2,1
	sb	$2,11($16)
	.loc 1 57
	lw	$31,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L27:
	.loc 1 54
	lw	$2,0($17)
	move	$16,$3
	sw	$2,0($3)
	.loc 1 55
	li	$2,1
	sb	$2,11($16)
	.loc 1 57
	lw	$31,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	arptnew
	.section	.text.send,"ax"
	.align	2
	.loc 1 72
	.ent	send
send:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 73
	li	$4,2054
	.loc 1 72
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	move	$18,$6
	.loc 1 73
	jal	ntohs
	move	$17,$5
	move	$7,$2
	move	$6,$18
	move	$5,$17
	jal	ether_send
	move	$4,$16
	.loc 1 74
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	send
	.section	.text.release,"ax"
	.align	2
	.loc 1 142
	.ent	release
release:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$31,44($sp)
	sw	$17,40($sp)
	sw	$16,36($sp)
	.loc 1 144
	lw	$17,12($5)
	nop
	.loc 1 146
	beq	$17,$0,$L33
	move	$2,$5
	.loc 1 148
	lw	$5,0($5)
	move	$16,$4
	move	$6,$0
	addiu	$4,$sp,16
	jal	in_setaddr
	sw	$0,12($2)
	.loc 1 149
	lw	$2,40($16)
	addiu	$6,$sp,16
	move	$5,$17
	jalr	$2
	move	$4,$16
$L33:
	.loc 1 150
	lw	$31,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	release
	.section	.text.arpwhohas,"ax"
	.align	2
	.globl	arpwhohas
	.loc 1 78
	.ent	arpwhohas
arpwhohas:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$17,24($sp)
	move	$19,$5
	move	$17,$4
	.loc 1 79
	li	$5,1
	move	$4,$0
	.loc 1 78
	sw	$31,36($sp)
	sw	$18,28($sp)
	.loc 1 79
	jal	m_get
	sw	$16,20($sp)
	.loc 1 82
	beq	$2,$0,$L39
	move	$16,$2
	.loc 1 85
	addiu	$18,$2,96
	.loc 1 83
	li	$2,28
	sh	$2,8($16)
	.loc 1 84
	li	$2,96
	.loc 1 86
	li	$5,28
	move	$4,$18
	jal	bzero
	sw	$2,4($16)
	.loc 1 87
	jal	ntohs
	li	$4,1
	sh	$2,96($16)
	.loc 1 88
	jal	ntohs
	li	$4,2048
	sh	$2,98($16)
	.loc 1 89
	li	$2,1030
	.loc 1 91
	li	$4,1
	jal	ntohs
	sh	$2,100($16)
	sh	$2,102($16)
	.loc 1 92
	li	$6,6
	addiu	$5,$16,104
	jal	bcopy
	addiu	$4,$17,76
	.loc 1 93
	li	$6,4
	addiu	$5,$16,110
	jal	bcopy
	addiu	$4,$17,84
	.loc 1 94
	li	$6,4
	addiu	$5,$16,120
	jal	bcopy
	move	$4,$19
	.loc 1 95
	lui	$6,%hi(etherbroadcastaddr)
	addiu	$6,$6,%lo(etherbroadcastaddr)
	move	$5,$16
	jal	send
	move	$4,$17
$L39:
	.loc 1 96
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	arpwhohas
	.section	.text.arpresolve,"ax"
	.align	2
	.globl	arpresolve
	.loc 1 104
	.ent	arpresolve
arpresolve:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$21,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	sw	$16,32($sp)
	sw	$31,60($sp)
	sw	$22,56($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	move	$19,$4
	.loc 1 109
	lw	$4,0($6)
	.loc 1 104
	move	$16,$6
	move	$20,$5
	.loc 1 109
	jal	in_broadcast
	move	$21,$7
	bne	$2,$0,$L59
	lui	$4,%hi(etherbroadcastaddr)
	move	$17,$2
	.loc 1 113
	lw	$5,0($16)
	lw	$2,84($19)
	nop
	beq	$5,$2,$L60
	addiu	$4,$sp,16
	.loc 1 118
	jal	splimp
	nop
	.loc 1 119
	lw	$4,0($16)
	jal	arptab_look
	move	$22,$2
	.loc 1 120
	beq	$2,$0,$L61
	move	$18,$2
	.loc 1 128
	lbu	$2,11($2)
	nop
	andi	$2,$2,0x2
	bne	$2,$0,$L62
	sb	$0,10($18)
	.loc 1 133
	lw	$4,12($18)
	nop
	beq	$4,$0,$L53
	nop
	jal	m_freem
	nop
$L53:
	.loc 1 134
	sw	$20,12($18)
$L58:
	.loc 1 135
	move	$4,$19
	jal	arpwhohas
	move	$5,$16
	.loc 1 136
	jal	splx
	move	$4,$22
$L45:
	.loc 1 138
	lw	$31,60($sp)
	lw	$22,56($sp)
	lw	$21,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$16,32($sp)
	move	$2,$17
	lw	$17,36($sp)
	jr	$31
	addiu	$sp,$sp,64
$L59:
	.loc 1 110
	li	$6,6
	move	$5,$21
	jal	bcopy
	addiu	$4,$4,%lo(etherbroadcastaddr)
	.loc 1 111
	b	$L45
	li	$17,1
$L62:
	.loc 1 129
	li	$6,6
	move	$5,$21
	jal	bcopy
	addiu	$4,$18,4
	.loc 1 130
	jal	splx
	move	$4,$22
	.loc 1 111
	b	$L45
	li	$17,1
$L60:
	.loc 1 114
	jal	in_setaddr
	move	$6,$0
	.loc 1 115
	lui	$4,%hi(loif)
	addiu	$6,$sp,16
	move	$5,$20
	jal	looutput
	addiu	$4,$4,%lo(loif)
	.loc 1 116
	b	$L45
	nop
$L61:
	.loc 1 121
	jal	arptnew
	move	$4,$16
	.loc 1 122
	b	$L58
	sw	$20,12($2)
	.set	reorder
	.end	arpresolve
	.section	.text.arpinput,"ax"
	.align	2
	.globl	arpinput
	.loc 1 157
	.ent	arpinput
arpinput:
	.set	noreorder
	addiu	$sp,$sp,-72
	sw	$17,36($sp)
	sw	$16,32($sp)
	sw	$31,68($sp)
	.loc 1 162
	lui	$16,%hi(arpstat)
	.loc 1 157
	sw	$fp,64($sp)
	sw	$23,60($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	sw	$18,40($sp)
	.loc 1 162
	lw	$2,%lo(arpstat)($16)
	.loc 1 163
	lw	$3,4($5)
	.loc 1 157
	move	$17,$5
	.loc 1 162
	addiu	$2,$2,1
	.loc 1 163
	sltu	$5,$3,125
	beq	$5,$0,$L64
	sw	$2,%lo(arpstat)($16)
	lhu	$2,8($17)
	nop
	sltu	$2,$2,28
	beq	$2,$0,$L79
	addu	$19,$17,$3
$L64:
	.loc 1 193
	addiu	$16,$16,%lo(arpstat)
	lw	$2,4($16)
	nop
	addiu	$2,$2,1
	sw	$2,4($16)
$L67:
	.loc 1 195
	jal	m_freem
	move	$4,$17
$L63:
	.loc 1 196
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
$L79:
	.loc 1 165
	lhu	$20,0($19)
	move	$18,$4
	jal	ntohs
	li	$4,1
	bne	$20,$2,$L64
	nop
	lhu	$20,2($19)
	jal	ntohs
	li	$4,2048
	bne	$20,$2,$L64
	li	$2,1030
	.loc 1 166
	lhu	$3,4($19)
	nop
	bne	$3,$2,$L64
	addiu	$21,$19,14
	.loc 1 167
	addiu	$5,$sp,20
	move	$4,$21
	li	$6,4
	jal	bcopy
	addiu	$23,$19,24
	.loc 1 169
	addiu	$20,$19,8
	.loc 1 168
	addiu	$5,$sp,16
	move	$4,$23
	li	$6,4
	jal	bcopy
	addiu	$22,$18,76
	.loc 1 169
	li	$6,6
	move	$5,$22
	jal	bcmp
	move	$4,$20
	beq	$2,$0,$L64
	nop
	.loc 1 170
	lbu	$2,8($19)
	nop
	andi	$2,$2,0x1
	bne	$2,$0,$L64
	nop
	.loc 1 171
	lw	$fp,84($18)
	nop
	beq	$fp,$0,$L64
	nop
	lw	$4,20($sp)
	nop
	beq	$4,$0,$L64
	nop
	.loc 1 172
	beq	$fp,$4,$L64
	nop
	.loc 1 173
	jal	arptab_look
	nop
	.loc 1 174
	beq	$2,$0,$L65
	addiu	$5,$2,4
	.loc 1 175
	move	$4,$20
	li	$6,6
	jal	bcopy
	sw	$2,24($sp)
	.loc 1 176
	lw	$2,24($sp)
	.loc 1 177
	move	$4,$18
	.loc 1 176
	lbu	$3,11($2)
	.loc 1 177
	move	$5,$2
	.loc 1 176
	ori	$3,$3,0x2
	.loc 1 177
	jal	release
	sb	$3,11($2)
$L66:
	.loc 1 183
	lhu	$fp,6($19)
	jal	ntohs
	li	$4,1
	bne	$fp,$2,$L67
	nop
	lw	$3,16($sp)
	lw	$2,84($18)
	nop
	bne	$3,$2,$L67
	addiu	$fp,$19,18
	.loc 1 184
	move	$5,$fp
	move	$4,$20
	jal	bcopy
	li	$6,6
	.loc 1 185
	move	$5,$23
	move	$4,$21
	jal	bcopy
	li	$6,4
	.loc 1 186
	move	$5,$20
	move	$4,$22
	jal	bcopy
	li	$6,6
	.loc 1 187
	move	$5,$21
	addiu	$4,$sp,16
	jal	bcopy
	li	$6,4
	.loc 1 188
	jal	ntohs
	li	$4,2
	sh	$2,6($19)
	.loc 1 189
	addiu	$16,$16,%lo(arpstat)
	lw	$2,8($16)
	.loc 1 190
	move	$6,$fp
	.loc 1 189
	addiu	$2,$2,1
	.loc 1 190
	move	$5,$17
	move	$4,$18
	jal	send
	sw	$2,8($16)
	b	$L63
	nop
$L65:
	.loc 1 178
	lw	$2,16($sp)
	nop
	bne	$fp,$2,$L66
	nop
	.loc 1 179
	jal	arptnew
	addiu	$4,$sp,20
	move	$fp,$2
	.loc 1 180
	addiu	$5,$2,4
	li	$6,6
	jal	bcopy
	move	$4,$20
	.loc 1 181
	lbu	$2,11($fp)
	nop
	ori	$2,$2,0x2
	b	$L66
	sb	$2,11($fp)
	.set	reorder
	.end	arpinput
	.section	.bss.arptab,"aw"
	.align	2
arptab:
	.space	2736
	.globl	arpstat
	.section	.bss.arpstat,"aw"
	.align	2
arpstat:
	.space	12
	.globl	etherbroadcastaddr
	.section	.rodata.etherbroadcastaddr,"a"
	.align	2
etherbroadcastaddr:
	.ascii	"\377\377\377\377\377\377"
	.text
	.file 2 "ultrix-model/kernel/if.h"
	.file 3 "ultrix-model/kernel/if_ether.h"
	.file 4 "ultrix-model/kernel/types.h"
	.file 5 "ultrix-model/kernel/in.h"
	.file 6 "ultrix-model/kernel/mbuf.h"
	.file 7 "ultrix-model/kernel/systm.h"
