# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from ultrix-model/kernel/if_ether.c
	.text
	.file 1 "ultrix-model/kernel/if_ether.c"
	.section	.text.arptab_look,"ax"
	.align	2
	.loc 1 15
	.ent	arptab_look
arptab_look:
	.set	noreorder
	.set	nomacro
	.loc 1 16
	li	$2,19
	bne	$2,$0,1f
	divu	$0,$4,$2
	break	7
1:
	mfhi	$2
	.loc 1 16
	sll	$3,$2,3
	addu	$3,$3,$2
	lui	$2,%hi(arptab)
	sll	$3,$3,4
	addiu	$2,$2,%lo(arptab)
	addu	$2,$2,$3
	addiu	$5,$2,144
$L3:
	.loc 1 20
	lw	$3,0($2)
	nop
	beq	$3,$4,$L6
	nop
	.loc 1 19
	addiu	$2,$2,16
	.loc 1 19
	bne	$2,$5,$L3
	nop
	.loc 1 22
	move	$2,$0
$L6:
	.loc 1 23
	jr	$31
	nop
	.set	reorder
	.end	arptab_look
	.section	.text.arptfree,"ax"
	.align	2
	.loc 1 27
	.ent	arptfree
arptfree:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 1 28
	jal	splimp
	move	$16,$4
	.loc 1 30
	lw	$4,12($16)
	nop
	.loc 1 30
	beq	$4,$0,$L8
	move	$17,$2
	.loc 1 30
	jal	m_freem
	nop
$L8:
	.loc 1 31
	sw	$0,12($16)
	.loc 1 32
	sh	$0,10($16)
	.loc 1 33
	sw	$0,0($16)
	.loc 1 34
	jal	splx
	move	$4,$17
	.loc 1 35
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
	.loc 1 57
	.ent	arptimer
arptimer:
	.set	noreorder
	.set	nomacro
	.loc 1 60
	lui	$2,%hi(hz)
	lw	$2,%lo(hz)($2)
	.loc 1 57
	addiu	$sp,$sp,-32
	.loc 1 60
	sll	$6,$2,4
	subu	$6,$6,$2
	lui	$4,%hi(arptimer)
	sll	$6,$6,2
	.loc 1 57
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 60
	move	$5,$0
	addiu	$4,$4,%lo(arptimer)
	.loc 1 61
	lui	$16,%hi(arptab)
	lui	$17,%hi(arptab+2736)
	.loc 1 57
	sw	$31,28($sp)
	.loc 1 60
	jal	timeout
	addiu	$16,$16,%lo(arptab)
	b	$L18
	addiu	$17,$17,%lo(arptab+2736)
$L15:
	.loc 1 61
	addiu	$16,$16,16
	.loc 1 61
	beq	$16,$17,$L22
	nop
$L18:
	.loc 1 62
	lbu	$2,11($16)
	nop
	.loc 1 62
	beq	$2,$0,$L15
	andi	$3,$2,0x2
	.loc 1 62
	lbu	$2,10($16)
	.loc 1 62
	li	$4,3
	.loc 1 62
	addiu	$2,$2,1
	andi	$2,$2,0x00ff
	.loc 1 62
	beq	$3,$0,$L16
	sb	$2,10($16)
	.loc 1 62
	li	$4,20
$L16:
	.loc 1 62
	slt	$2,$2,$4
	bne	$2,$0,$L15
	move	$4,$16
	.loc 1 62
	jal	arptfree
	addiu	$16,$16,16
	.loc 1 61
	bne	$16,$17,$L18
	nop
$L22:
	.loc 1 64
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	arptimer
	.section	.text.arptnew,"ax"
	.align	2
	.loc 1 39
	.ent	arptnew
arptnew:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 40
	lw	$3,0($4)
	li	$2,19
	bne	$2,$0,1f
	divu	$0,$3,$2
	break	7
1:
	.loc 1 40
	lui	$16,%hi(arptab)
	addiu	$16,$16,%lo(arptab)
	.loc 1 39
	move	$17,$4
	.loc 1 40
	mfhi	$3
	.loc 1 40
	sll	$2,$3,3
	addu	$2,$2,$3
	sll	$2,$2,4
	addu	$16,$16,$2
	addiu	$6,$16,144
	move	$3,$16
$L26:
	.loc 1 44
	lbu	$2,11($3)
	nop
	beq	$2,$0,$L27
	nop
	.loc 1 45
	lbu	$5,10($3)
	lbu	$2,10($16)
	nop
	sltu	$5,$2,$5
	beq	$5,$0,$L25
	nop
	move	$16,$3
$L25:
	.loc 1 43
	addiu	$3,$3,16
	.loc 1 43
	bne	$3,$6,$L26
	nop
$L24 = .
	.loc 1 48
	jal	arptfree
	move	$4,$16
	.loc 1 50
	lw	$2,0($17)
	nop
	sw	$2,0($16)
	.loc 1 51
	li	$2,1
	sb	$2,11($16)
	.loc 1 53
	lw	$31,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L27:
	.loc 1 50
	lw	$2,0($17)
	move	$16,$3
	sw	$2,0($3)
	.loc 1 51
	li	$2,1
	sb	$2,11($16)
	.loc 1 53
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
	.loc 1 67
	.ent	send
send:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 68
	li	$4,2054
	.loc 1 67
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 67
	move	$18,$6
	.loc 1 68
	jal	ntohs
	move	$17,$5
	move	$7,$2
	move	$6,$18
	move	$5,$17
	jal	ether_send
	move	$4,$16
	.loc 1 69
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
	.loc 1 129
	.ent	release
release:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$31,44($sp)
	sw	$17,40($sp)
	sw	$16,36($sp)
	.loc 1 131
	lw	$17,12($5)
	nop
	.loc 1 133
	beq	$17,$0,$L33
	move	$2,$5
	.loc 1 135
	lw	$5,0($5)
	move	$16,$4
	move	$6,$0
	addiu	$4,$sp,16
	jal	in_setaddr
	sw	$0,12($2)
	.loc 1 136
	lw	$2,40($16)
	addiu	$6,$sp,16
	move	$5,$17
	jalr	$2
	move	$4,$16
$L33:
	.loc 1 137
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
	.loc 1 73
	.ent	arpwhohas
arpwhohas:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$17,24($sp)
	move	$19,$5
	move	$17,$4
	.loc 1 74
	li	$5,1
	move	$4,$0
	.loc 1 73
	sw	$31,36($sp)
	sw	$18,28($sp)
	.loc 1 74
	jal	m_get
	sw	$16,20($sp)
	.loc 1 77
	beq	$2,$0,$L39
	move	$16,$2
	.loc 1 80
	addiu	$18,$2,96
	.loc 1 78
	li	$2,28
	sh	$2,8($16)
	.loc 1 79
	li	$2,96
	.loc 1 81
	li	$5,28
	move	$4,$18
	jal	bzero
	sw	$2,4($16)
	.loc 1 82
	jal	ntohs
	li	$4,1
	.loc 1 82
	sh	$2,96($16)
	.loc 1 83
	jal	ntohs
	li	$4,2048
	.loc 1 83
	sh	$2,98($16)
	.loc 1 84
	li	$2,1030
	.loc 1 86
	li	$4,1
	jal	ntohs
	sh	$2,100($16)
	.loc 1 86
	sh	$2,102($16)
	.loc 1 87
	li	$6,6
	addiu	$5,$16,104
	jal	bcopy
	addiu	$4,$17,68
	.loc 1 88
	li	$6,4
	addiu	$5,$16,110
	jal	bcopy
	addiu	$4,$17,76
	.loc 1 89
	li	$6,4
	addiu	$5,$16,120
	jal	bcopy
	move	$4,$19
	.loc 1 90
	lui	$6,%hi(etherbroadcastaddr)
	addiu	$6,$6,%lo(etherbroadcastaddr)
	move	$5,$16
	jal	send
	move	$4,$17
$L39:
	.loc 1 91
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
	.loc 1 97
	.ent	arpresolve
arpresolve:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$16,16($sp)
	sw	$31,44($sp)
	sw	$22,40($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 97
	move	$19,$4
	.loc 1 101
	lw	$4,0($6)
	.loc 1 97
	move	$16,$6
	move	$20,$5
	.loc 1 101
	jal	in_broadcast
	move	$21,$7
	.loc 1 101
	bne	$2,$0,$L58
	lui	$4,%hi(etherbroadcastaddr)
	.loc 1 105
	jal	splimp
	move	$17,$2
	.loc 1 106
	lw	$4,0($16)
	jal	arptab_look
	move	$22,$2
	.loc 1 107
	beq	$2,$0,$L59
	move	$18,$2
	.loc 1 115
	lbu	$2,11($2)
	nop
	andi	$2,$2,0x2
	bne	$2,$0,$L60
	sb	$0,10($18)
	.loc 1 120
	lw	$4,12($18)
	nop
	.loc 1 120
	beq	$4,$0,$L52
	nop
	.loc 1 120
	jal	m_freem
	nop
$L52:
	.loc 1 121
	sw	$20,12($18)
$L57:
	.loc 1 122
	move	$4,$19
	jal	arpwhohas
	move	$5,$16
	.loc 1 123
	jal	splx
	move	$4,$22
$L45:
	.loc 1 125
	lw	$31,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$16,16($sp)
	move	$2,$17
	lw	$17,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L58:
	.loc 1 102
	li	$6,6
	move	$5,$21
	jal	bcopy
	addiu	$4,$4,%lo(etherbroadcastaddr)
	.loc 1 103
	b	$L45
	li	$17,1
$L60:
	.loc 1 116
	li	$6,6
	move	$5,$21
	jal	bcopy
	addiu	$4,$18,4
	.loc 1 117
	jal	splx
	move	$4,$22
	.loc 1 103
	b	$L45
	li	$17,1
$L59:
	.loc 1 108
	jal	arptnew
	move	$4,$16
	.loc 1 109
	b	$L57
	sw	$20,12($2)
	.set	reorder
	.end	arpresolve
	.section	.text.arpinput,"ax"
	.align	2
	.globl	arpinput
	.loc 1 141
	.ent	arpinput
arpinput:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-64
	sw	$16,24($sp)
	sw	$31,60($sp)
	sw	$fp,56($sp)
	sw	$23,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	.loc 1 146
	lw	$3,4($5)
	nop
	.loc 1 146
	sltu	$2,$3,125
	beq	$2,$0,$L62
	move	$16,$5
	.loc 1 146
	lhu	$2,8($5)
	nop
	sltu	$2,$2,28
	beq	$2,$0,$L79
	addu	$17,$5,$3
$L62:
	.loc 1 174
	jal	m_freem
	move	$4,$16
$L61:
	.loc 1 175
	lw	$31,60($sp)
	lw	$fp,56($sp)
	lw	$23,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,64
$L79:
	.loc 1 148
	lhu	$19,0($17)
	move	$18,$4
	.loc 1 148
	jal	ntohs
	li	$4,1
	.loc 1 148
	bne	$19,$2,$L62
	nop
	.loc 1 148
	lhu	$19,2($17)
	.loc 1 148
	jal	ntohs
	li	$4,2048
	.loc 1 148
	bne	$19,$2,$L62
	addiu	$20,$17,14
	.loc 1 149
	addiu	$5,$sp,20
	move	$4,$20
	li	$6,4
	jal	bcopy
	addiu	$22,$17,24
	.loc 1 151
	addiu	$19,$17,8
	.loc 1 150
	addiu	$5,$sp,16
	move	$4,$22
	li	$6,4
	jal	bcopy
	addiu	$21,$18,68
	.loc 1 151
	li	$6,6
	move	$5,$21
	jal	bcmp
	move	$4,$19
	.loc 1 151
	beq	$2,$0,$L62
	lui	$5,%hi(etherbroadcastaddr)
	.loc 1 152
	li	$6,6
	addiu	$5,$5,%lo(etherbroadcastaddr)
	jal	bcmp
	move	$4,$19
	.loc 1 152
	beq	$2,$0,$L62
	nop
	.loc 1 153
	lw	$23,76($18)
	nop
	.loc 1 153
	beq	$23,$0,$L62
	nop
	.loc 1 153
	lw	$4,20($sp)
	nop
	.loc 1 153
	beq	$4,$0,$L62
	nop
	.loc 1 154
	beq	$23,$4,$L62
	nop
	.loc 1 155
	jal	arptab_look
	nop
	.loc 1 156
	beq	$2,$0,$L63
	move	$fp,$2
	.loc 1 157
	addiu	$5,$2,4
	move	$4,$19
	jal	bcopy
	li	$6,6
	.loc 1 158
	lbu	$3,11($fp)
	.loc 1 159
	move	$5,$fp
	.loc 1 158
	ori	$3,$3,0x2
	sb	$3,11($fp)
	.loc 1 159
	jal	release
	move	$4,$18
$L64:
	.loc 1 165
	lhu	$23,6($17)
	.loc 1 165
	jal	ntohs
	li	$4,1
	.loc 1 165
	bne	$23,$2,$L62
	nop
	.loc 1 165
	lw	$3,16($sp)
	lw	$2,76($18)
	nop
	bne	$3,$2,$L62
	addiu	$23,$17,18
	.loc 1 166
	move	$5,$23
	move	$4,$19
	jal	bcopy
	li	$6,6
	.loc 1 167
	move	$5,$22
	move	$4,$20
	jal	bcopy
	li	$6,4
	.loc 1 168
	move	$5,$19
	move	$4,$21
	jal	bcopy
	li	$6,6
	.loc 1 169
	move	$5,$20
	addiu	$4,$sp,16
	jal	bcopy
	li	$6,4
	.loc 1 170
	jal	ntohs
	li	$4,2
	.loc 1 170
	sh	$2,6($17)
	.loc 1 171
	move	$6,$23
	move	$5,$16
	jal	send
	move	$4,$18
	b	$L61
	nop
$L63:
	.loc 1 160
	lw	$2,16($sp)
	nop
	bne	$23,$2,$L64
	nop
	.loc 1 161
	jal	arptnew
	addiu	$4,$sp,20
	move	$23,$2
	.loc 1 162
	addiu	$5,$2,4
	li	$6,6
	jal	bcopy
	move	$4,$19
	.loc 1 163
	lbu	$2,11($23)
	nop
	ori	$2,$2,0x2
	b	$L64
	sb	$2,11($23)
	.set	reorder
	.end	arpinput
	.section	.bss.arptab,"aw"
	.align	2
arptab:
	.space	2736
	.globl	etherbroadcastaddr
	.section	.rodata.etherbroadcastaddr,"a"
	.align	2
etherbroadcastaddr:
	.ascii	"\377\377\377\377\377\377"
	.text
	.file 2 "ultrix-model/kernel/in.h"
	.file 3 "ultrix-model/kernel/types.h"
	.file 4 "ultrix-model/kernel/if_ether.h"
	.file 5 "ultrix-model/kernel/mbuf.h"
	.file 6 "ultrix-model/kernel/systm.h"
