# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/kern_sig.c
	.text
	.file 1 "ultrix-model/kernel/kern_sig.c"
	.section	.text.canSignal,"ax"
	.align	2
	.loc 1 10
	.ent	canSignal
canSignal:
	.set	noreorder
	.loc 1 11
	lh	$3,-16058($0)
	nop
	beq	$3,$0,$L3
	nop
	lh	$2,64($4)
	nop
	xor	$2,$2,$3
	jr	$31
	sltu	$2,$2,1
$L3:
	.loc 1 12
	jr	$31
	li	$2,1
	.set	reorder
	.end	canSignal
	.section	.text.rouse,"ax"
	.align	2
	.loc 1 165
	.ent	rouse
rouse:
	.set	noreorder
	.loc 1 166
	lb	$2,37($4)
	.loc 1 165
	addiu	$sp,$sp,-24
	.loc 1 166
	slt	$2,$2,51
	bne	$2,$0,$L6
	sw	$31,20($sp)
	li	$2,50
	sb	$2,37($4)
$L6:
	.loc 1 167
	jal	setrun
	nop
	.loc 1 168
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	rouse
	.section	.text.setsigvec,"ax"
	.align	2
	.globl	setsigvec
	.loc 1 48
	.ent	setsigvec
setsigvec:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 50
	addiu	$2,$4,-1
	.loc 1 48
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	move	$16,$5
	sw	$19,32($sp)
	.loc 1 50
	li	$18,1
	.loc 1 48
	move	$17,$4
	.loc 1 49
	lw	$19,-16176($0)
	.loc 1 52
	jal	splhigh
	sll	$18,$18,$2
	.loc 1 53
	lw	$2,0($16)
	sll	$17,$17,2
	sw	$2,-16036($17)
	.loc 1 54
	lw	$2,4($16)
	li	$3,-393216
	ori	$3,$3,0xfeff
	and	$2,$2,$3
	sw	$2,-15908($17)
	.loc 1 55
	lw	$2,8($16)
	nop
	andi	$2,$2,0x2
	beq	$2,$0,$L9
	nor	$3,$0,$18
	lw	$2,-15776($0)
	nop
	or	$2,$18,$2
	sw	$2,-15776($0)
	.loc 1 57
	lw	$2,8($16)
	nop
	andi	$2,$2,0x1
	beq	$2,$0,$L11
	nop
$L19:
	lw	$2,-15780($0)
	nop
	or	$2,$18,$2
	sw	$2,-15780($0)
	.loc 1 59
	lw	$4,0($16)
	li	$2,1
	beq	$4,$2,$L17
	nop
$L13:
	.loc 1 64
	lw	$4,52($19)
	.loc 1 65
	lw	$2,56($19)
	.loc 1 64
	and	$4,$4,$3
	sw	$4,52($19)
	.loc 1 65
	lw	$4,0($16)
	nop
	beq	$4,$0,$L18
	nop
	.loc 1 66
	or	$2,$18,$2
	.loc 1 68
	jal	spl0
	sw	$2,56($19)
	.loc 1 69
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L9:
	.loc 1 56
	lw	$2,-15776($0)
	nop
	and	$2,$3,$2
	sw	$2,-15776($0)
	.loc 1 57
	lw	$2,8($16)
	nop
	andi	$2,$2,0x1
	bne	$2,$0,$L19
	nop
$L11:
	.loc 1 58
	lw	$2,-15780($0)
	nop
	and	$2,$3,$2
	sw	$2,-15780($0)
	.loc 1 59
	lw	$4,0($16)
	li	$2,1
	bne	$4,$2,$L13
	nop
$L17:
	.loc 1 60
	lw	$5,44($19)
	.loc 1 61
	lw	$4,52($19)
	.loc 1 62
	lw	$2,56($19)
	.loc 1 61
	or	$4,$4,$18
	.loc 1 60
	and	$5,$5,$3
	.loc 1 62
	and	$2,$3,$2
	.loc 1 60
	sw	$5,44($19)
	.loc 1 61
	sw	$4,52($19)
	.loc 1 68
	jal	spl0
	sw	$2,56($19)
	.loc 1 69
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L18:
	.loc 1 65
	and	$2,$2,$3
	.loc 1 68
	jal	spl0
	sw	$2,56($19)
	.loc 1 69
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	setsigvec
	.section	.text.sigvec,"ax"
	.align	2
	.globl	sigvec
	.loc 1 16
	.ent	sigvec
sigvec:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$31,44($sp)
	sw	$17,40($sp)
	sw	$16,36($sp)
	.loc 1 18
	lw	$2,-16120($0)
	nop
	lw	$16,0($2)
	.loc 1 19
	lw	$17,4($2)
	.loc 1 22
	addiu	$3,$16,-1
	sltu	$4,$3,31
	.loc 1 19
	lw	$5,8($2)
	.loc 1 22
	beq	$4,$0,$L21
	li	$2,9
	beq	$16,$2,$L21
	li	$2,17
	beq	$16,$2,$L30
	li	$2,22
	.loc 1 27
	beq	$5,$0,$L27
	sll	$2,$16,2
	.loc 1 28
	lw	$4,-16036($2)
	.loc 1 29
	lw	$2,-15908($2)
	.loc 1 28
	sw	$4,16($sp)
	.loc 1 29
	sw	$2,20($sp)
	.loc 1 26
	li	$2,1
	sll	$3,$2,$3
	.loc 1 31
	lw	$2,-15776($0)
	lw	$4,-15780($0)
	and	$2,$3,$2
	sltu	$2,$0,$2
	and	$3,$3,$4
	sltu	$3,$0,$3
	sll	$2,$2,1
	or	$2,$2,$3
	.loc 1 32
	li	$6,12
	addiu	$4,$sp,16
	jal	copyout
	sw	$2,24($sp)
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 33
	bne	$2,$0,$L20
	sb	$2,-16060($0)
$L27:
	.loc 1 35
	beq	$17,$0,$L20
	li	$6,12
	.loc 1 36
	addiu	$5,$sp,16
	jal	copyin
	move	$4,$17
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 37
	bne	$2,$0,$L20
	sb	$2,-16060($0)
	.loc 1 38
	li	$2,19
	bne	$16,$2,$L28
	li	$2,1
	lw	$3,16($sp)
	nop
	beq	$3,$2,$L30
	li	$2,22
$L28:
	.loc 1 42
	lw	$2,-16120($0)
	.loc 1 43
	addiu	$5,$sp,16
	.loc 1 42
	lw	$2,12($2)
	.loc 1 43
	move	$4,$16
	jal	setsigvec
	sw	$2,-15756($0)
	b	$L20
	nop
$L21:
	.loc 1 23
	li	$2,22
$L30:
	sb	$2,-16060($0)
$L20:
	.loc 1 45
	lw	$31,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	sigvec
	.section	.text.sigblock,"ax"
	.align	2
	.globl	sigblock
	.loc 1 73
	.ent	sigblock
sigblock:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$16,20($sp)
	sw	$17,24($sp)
	.loc 1 74
	li	$16,-16384
	lw	$17,208($16)
	.loc 1 76
	jal	splhigh
	nop
	.loc 1 77
	lw	$4,48($17)
	.loc 1 78
	lw	$2,264($16)
	.loc 1 77
	sw	$4,316($16)
	.loc 1 78
	lw	$2,0($2)
	li	$3,-393216
	ori	$3,$3,0xfeff
	and	$2,$2,$3
	or	$2,$2,$4
	.loc 1 79
	jal	spl0
	sw	$2,48($17)
	.loc 1 80
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	sigblock
	.section	.text.sigsetmask,"ax"
	.align	2
	.globl	sigsetmask
	.loc 1 84
	.ent	sigsetmask
sigsetmask:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$16,20($sp)
	sw	$17,24($sp)
	.loc 1 85
	li	$16,-16384
	lw	$17,208($16)
	.loc 1 87
	jal	splhigh
	nop
	.loc 1 88
	lw	$3,48($17)
	.loc 1 89
	lw	$2,264($16)
	.loc 1 88
	sw	$3,316($16)
	.loc 1 89
	lw	$2,0($2)
	li	$3,-393216
	ori	$3,$3,0xfeff
	and	$2,$2,$3
	.loc 1 90
	jal	spl0
	sw	$2,48($17)
	.loc 1 91
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	sigsetmask
	.section	.text.sigpause,"ax"
	.align	2
	.globl	sigpause
	.loc 1 95
	.ent	sigpause
sigpause:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 96
	lw	$2,-16176($0)
	.loc 1 100
	li	$4,-393216
	.loc 1 98
	lw	$3,48($2)
	.loc 1 100
	ori	$4,$4,0xfeff
	.loc 1 98
	sw	$3,-15772($0)
	.loc 1 99
	lw	$3,60($2)
	nop
	ori	$3,$3,0x200
	sw	$3,60($2)
	.loc 1 100
	lw	$3,-16120($0)
	nop
	lw	$3,0($3)
	nop
	and	$3,$3,$4
	sw	$3,48($2)
	.loc 1 101
	li	$5,40
$L38:
	jal	sleep
	li	$4,-16384
	b	$L38
	li	$5,40
	.set	reorder
	.end	sigpause
	.section	.text.sigstack,"ax"
	.align	2
	.globl	sigstack
	.loc 1 106
	.ent	sigstack
sigstack:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	.loc 1 109
	lw	$2,-16120($0)
	nop
	lw	$5,4($2)
	nop
	bne	$5,$0,$L48
	li	$6,8
	.loc 1 113
	lw	$4,0($2)
	nop
	bne	$4,$0,$L50
	nop
$L39:
	.loc 1 117
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
$L48:
	.loc 1 110
	jal	copyout
	li	$4,-15764
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 111
	bne	$2,$0,$L39
	sb	$2,-16060($0)
	.loc 1 113
	lw	$2,-16120($0)
	nop
	lw	$4,0($2)
	nop
	beq	$4,$0,$L39
	nop
	.loc 1 114
	li	$6,8
$L50:
	jal	copyin
	addiu	$5,$sp,16
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 115
	bne	$2,$0,$L39
	sb	$2,-16060($0)
	lw	$2,20($sp)
	lw	$3,16($sp)
	sw	$2,-15760($0)
	sw	$3,-15764($0)
	.loc 1 117
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	sigstack
	.section	.text.stop,"ax"
	.align	2
	.globl	stop
	.loc 1 303
	.ent	stop
stop:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	move	$2,$4
	.loc 1 304
	li	$3,6
	.loc 1 305
	lw	$4,120($4)
	jal	wakeup
	sb	$3,39($2)
	.loc 1 306
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	stop
	.section	.text.psignal,"ax"
	.align	2
	.globl	psignal
	.loc 1 175
	.ent	psignal
psignal:
	.set	noreorder
	.loc 1 179
	addiu	$2,$5,-1
	sltu	$3,$2,31
	beq	$3,$0,$L126
	nop
	.loc 1 175
	addiu	$sp,$sp,-40
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$17,20($sp)
	.loc 1 181
	lw	$3,52($4)
	.loc 1 180
	li	$18,1
	sll	$18,$18,$2
	.loc 1 181
	and	$2,$18,$3
	bne	$2,$0,$L53
	move	$16,$4
	.loc 1 182
	lw	$2,48($4)
	nop
	and	$2,$18,$2
	.loc 1 202
	lw	$4,44($4)
	.loc 1 182
	bne	$2,$0,$L57
	move	$17,$5
	.loc 1 183
	lw	$2,56($16)
	nop
	and	$2,$18,$2
	bne	$2,$0,$L58
	li	$20,2
	.loc 1 184
	move	$20,$0
$L58:
	.loc 1 185
	addiu	$2,$17,-9
	sltu	$3,$2,14
	beq	$3,$0,$L115
	sll	$3,$2,2
	lui	$2,%hi($L97)
	addiu	$2,$2,%lo($L97)
	addu	$2,$2,$3
	lw	$2,0($2)
	nop
	jr	$2
	nop
	.section	.rodata.psignal,"a"
	.align	2
	.align	2
$L97:
	.word	$L71
	.word	$L115
	.word	$L115
	.word	$L115
	.word	$L115
	.word	$L115
	.word	$L62
	.word	$L115
	.word	$L69
	.word	$L69
	.word	$L67
	.word	$L115
	.word	$L69
	.word	$L69
	.section	.text.psignal
$L71:
	.loc 1 199
	lb	$2,41($16)
	nop
	slt	$2,$2,21
	bne	$2,$0,$L64
	or	$2,$18,$4
	li	$2,20
	sb	$2,41($16)
$L115:
	.loc 1 202
	or	$2,$18,$4
$L64:
	sw	$2,44($16)
$L99:
	.loc 1 205
	jal	splhigh
	nop
	.loc 1 206
	lb	$3,39($16)
	li	$4,1
	beq	$3,$4,$L75
	move	$19,$2
	li	$2,6
	beq	$3,$2,$L76
	li	$2,9
$L77:
	.loc 1 249
	lw	$2,-16176($0)
	nop
	beq	$2,$16,$L118
	lui	$2,%hi(noproc)
$L79:
	.loc 1 252
	jal	splx
	move	$4,$19
$L53:
	.loc 1 253
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L126:
	jr	$31
	nop
$L57:
	.loc 1 185
	addiu	$17,$5,-9
	sltu	$2,$17,14
	beq	$2,$0,$L61
	lui	$2,%hi($L95)
	sll	$17,$17,2
	addiu	$2,$2,%lo($L95)
	addu	$2,$2,$17
	lw	$2,0($2)
	nop
	jr	$2
	nop
	.section	.rodata.psignal
	.align	2
	.align	2
$L95:
	.word	$L73
	.word	$L61
	.word	$L61
	.word	$L61
	.word	$L61
	.word	$L61
	.word	$L61
	.word	$L61
	.word	$L70
	.word	$L70
	.word	$L68
	.word	$L61
	.word	$L70
	.word	$L70
	.section	.text.psignal
$L61:
	.loc 1 202
	or	$2,$18,$4
$L123:
	b	$L53
	sw	$2,44($16)
$L69:
	.loc 1 196
	li	$2,-327680
	ori	$2,$2,0xffff
	and	$2,$4,$2
	.loc 1 202
	b	$L64
	or	$2,$2,$18
$L70:
	.loc 1 196
	li	$2,-327680
	ori	$2,$2,0xffff
	and	$2,$4,$2
	.loc 1 202
	or	$2,$2,$18
	b	$L53
	sw	$2,44($16)
$L67:
	.loc 1 190
	li	$2,-3407872
	ori	$2,$2,0xffff
	and	$2,$4,$2
	.loc 1 202
	b	$L64
	or	$2,$2,$18
$L62:
	.loc 1 187
	lw	$2,60($16)
	nop
	andi	$2,$2,0x10
	bne	$2,$0,$L64
	or	$2,$18,$4
	beq	$20,$0,$L119
	li	$20,2
	.loc 1 202
	b	$L99
	sw	$2,44($16)
$L68:
	.loc 1 190
	li	$2,-3407872
	ori	$2,$2,0xffff
	and	$2,$4,$2
	.loc 1 202
	or	$2,$2,$18
	b	$L53
	sw	$2,44($16)
$L73:
	.loc 1 199
	lb	$2,41($16)
	nop
	slt	$2,$2,21
	bne	$2,$0,$L123
	or	$2,$18,$4
	li	$3,20
	sb	$3,41($16)
	.loc 1 202
	b	$L53
	sw	$2,44($16)
$L76:
	.loc 1 235
	beq	$17,$2,$L88
	li	$2,19
	.loc 1 237
	beq	$17,$2,$L120
	li	$2,3342336
$L125:
	.loc 1 242
	and	$2,$18,$2
	bne	$2,$0,$L116
	nop
	.loc 1 244
	lw	$2,100($16)
	nop
	beq	$2,$0,$L79
	nop
	lb	$2,37($16)
	nop
	slt	$2,$2,26
	bne	$2,$0,$L79
	nop
	.loc 1 245
	jal	unsleep
	move	$4,$16
	b	$L79
	nop
$L75:
	.loc 1 208
	lb	$2,37($16)
	nop
	slt	$2,$2,26
	bne	$2,$0,$L79
	nop
	.loc 1 209
	bne	$20,$0,$L88
	sltu	$2,$17,29
	beq	$2,$0,$L88
	li	$2,1
	sll	$2,$2,$17
$L127:
	li	$3,277938176
	and	$3,$2,$3
	bne	$3,$0,$L116
	li	$3,6684672
	and	$2,$2,$3
	bne	$2,$0,$L121
	nor	$18,$0,$18
$L88:
	.loc 1 240
	jal	rouse
	move	$4,$16
	b	$L79
	nop
$L116:
	.loc 1 243
	lw	$2,44($16)
	nor	$18,$0,$18
	and	$2,$2,$18
	b	$L79
	sw	$2,44($16)
$L118:
	.loc 1 249
	lw	$2,%lo(noproc)($2)
	nop
	bne	$2,$0,$L79
	lui	$2,%hi(astpending)
	li	$3,1
	b	$L79
	sw	$3,%lo(astpending)($2)
$L120:
	.loc 1 239
	bne	$20,$0,$L88
	sb	$0,43($16)
	lw	$2,44($16)
	nor	$18,$0,$18
	.loc 1 240
	lw	$3,100($16)
	.loc 1 239
	and	$2,$2,$18
	.loc 1 240
	beq	$3,$0,$L88
	sw	$2,44($16)
	.loc 1 241
	b	$L79
	sb	$4,39($16)
$L121:
	.loc 1 218
	lw	$2,44($16)
	.loc 1 220
	lw	$4,120($16)
	.loc 1 218
	and	$2,$2,$18
	sw	$2,44($16)
	.loc 1 219
	sb	$17,43($16)
	.loc 1 220
	jal	psignal
	li	$5,20
	.loc 1 221
	jal	stop
	move	$4,$16
	.loc 1 222
	b	$L79
	nop
$L119:
	.loc 1 187
	lb	$2,41($16)
	nop
	slt	$2,$2,21
	bne	$2,$0,$L124
	or	$2,$18,$4
	li	$2,20
	sb	$2,41($16)
	.loc 1 202
	or	$2,$18,$4
$L124:
	.loc 1 205
	jal	splhigh
	sw	$2,44($16)
	.loc 1 206
	lb	$3,39($16)
	li	$4,1
	beq	$3,$4,$L93
	move	$19,$2
	li	$2,6
	beq	$3,$2,$L125
	li	$2,3342336
	b	$L77
	nop
$L93:
	.loc 1 208
	lb	$2,37($16)
	nop
	slt	$2,$2,26
	bne	$2,$0,$L79
	li	$2,1
	b	$L127
	sll	$2,$2,$17
	.set	reorder
	.end	psignal
	.section	.text.killpg1,"ax"
	.align	2
	.globl	killpg1
	.loc 1 151
	.ent	killpg1
killpg1:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 155
	lui	$2,%hi(allproc)
	.loc 1 151
	sw	$16,20($sp)
	.loc 1 155
	lw	$16,%lo(allproc)($2)
	.loc 1 151
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 1 155
	beq	$16,$0,$L129
	sw	$17,24($sp)
	move	$18,$4
	move	$17,$5
	.loc 1 153
	move	$19,$0
$L134:
	.loc 1 156
	lh	$2,66($16)
	nop
	bne	$2,$17,$L132
	nop
	lh	$2,70($16)
	nop
	beq	$2,$0,$L132
	nop
	lw	$2,60($16)
	nop
	andi	$2,$2,0x2
	bne	$2,$0,$L132
	move	$4,$16
	jal	canSignal
	nop
	beq	$2,$0,$L132
	nop
	.loc 1 158
	bne	$18,$0,$L152
	move	$4,$16
	.loc 1 157
	li	$19,1
$L132:
	.loc 1 155
	lw	$16,28($16)
	nop
	bne	$16,$0,$L134
	nop
	.loc 1 160
	beq	$19,$0,$L129
	move	$2,$0
	.loc 1 161
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L152:
	.loc 1 158
	jal	psignal
	move	$5,$18
	.loc 1 157
	b	$L132
	li	$19,1
$L129:
	.loc 1 161
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 160
	li	$2,3
	.loc 1 161
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	killpg1
	.section	.text.killpg,"ax"
	.align	2
	.globl	killpg
	.loc 1 145
	.ent	killpg
killpg:
	.set	noreorder
	.loc 1 146
	lw	$2,-16120($0)
	nop
	lw	$4,4($2)
	nop
	sltu	$3,$4,32
	bne	$3,$0,$L160
	nop
	li	$2,22
	jr	$31
	sb	$2,-16060($0)
$L160:
	.loc 1 145
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 147
	lw	$5,0($2)
	jal	killpg1
	nop
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 146
	sb	$2,-16060($0)
	.loc 1 148
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	killpg
	.section	.text.kill,"ax"
	.align	2
	.globl	kill
	.loc 1 121
	.ent	kill
kill:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 122
	lw	$2,-16120($0)
	nop
	lw	$16,4($2)
	lw	$4,0($2)
	.loc 1 125
	sltu	$2,$16,32
	beq	$2,$0,$L178
	nop
	.loc 1 129
	bgtz	$4,$L179
	nop
	.loc 1 139
	beq	$4,$0,$L180
	li	$2,-1
	bne	$4,$2,$L181
	li	$2,1
	sb	$2,-16060($0)
$L183:
	.loc 1 141
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L179:
	.loc 1 130
	jal	pfind
	nop
	.loc 1 131
	beq	$2,$0,$L182
	move	$17,$2
	.loc 1 135
	jal	canSignal
	move	$4,$2
	bne	$2,$0,$L166
	li	$2,19
	beq	$16,$2,$L167
	li	$2,1
	b	$L161
	sb	$2,-16060($0)
$L178:
	.loc 1 126
	li	$2,22
	sb	$2,-16060($0)
$L161:
	.loc 1 141
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L182:
	.loc 1 132
	li	$2,3
	sb	$2,-16060($0)
	.loc 1 141
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L181:
	.loc 1 140
	subu	$5,$0,$4
	jal	killpg1
	move	$4,$16
	.loc 1 139
	sll	$2,$2,24
	sra	$2,$2,24
	b	$L183
	sb	$2,-16060($0)
$L180:
	lw	$2,-16176($0)
	nop
	lh	$5,66($2)
	jal	killpg1
	move	$4,$16
	sll	$2,$2,24
	sra	$2,$2,24
	b	$L183
	sb	$2,-16060($0)
$L166:
	.loc 1 136
	beq	$16,$0,$L161
	move	$5,$16
$L184:
	jal	psignal
	move	$4,$17
	b	$L161
	nop
$L167:
	.loc 1 135
	jal	inferior
	move	$4,$17
	bne	$2,$0,$L184
	move	$5,$16
	li	$2,1
	b	$L161
	sb	$2,-16060($0)
	.set	reorder
	.end	kill
	.section	.text.issig,"ax"
	.align	2
	.globl	issig
	.loc 1 257
	.ent	issig
issig:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 258
	lw	$16,-16176($0)
	nop
	.loc 1 262
	lw	$4,48($16)
	lw	$2,44($16)
	nor	$4,$0,$4
	and	$4,$4,$2
	.loc 1 263
	beq	$4,$0,$L186
	li	$17,1
$L187:
	.loc 1 264
	jal	ffs
	nop
	.loc 1 265
	addiu	$3,$2,-1
	.loc 1 266
	lw	$4,44($16)
	.loc 1 265
	sll	$3,$17,$3
	.loc 1 266
	nor	$3,$0,$3
	and	$3,$3,$4
	sw	$3,44($16)
	.loc 1 267
	sb	$2,43($16)
	.loc 1 268
	sll	$4,$2,2
	lw	$4,-16036($4)
	nop
	beq	$4,$0,$L188
	li	$5,278462464
	beq	$4,$17,$L189
	nop
$L185:
	.loc 1 299
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L188:
	li	$4,1
	.loc 1 270
	lh	$6,70($16)
	sll	$4,$4,$2
	sltu	$7,$2,29
	bne	$6,$0,$L191
	and	$5,$4,$5
	lw	$6,60($16)
	nop
	andi	$6,$6,0x2
	beq	$6,$0,$L203
	li	$6,6684672
$L189:
	.loc 1 297
	sb	$0,43($16)
$L192:
	.loc 1 262
	lw	$4,48($16)
	nop
	nor	$4,$0,$4
	and	$4,$4,$3
	.loc 1 263
	bne	$4,$0,$L187
	nop
$L186:
	b	$L185
	move	$2,$0
$L191:
	li	$6,6684672
$L203:
	beq	$7,$0,$L185
	and	$4,$4,$6
	bne	$5,$0,$L189
	nop
	beq	$4,$0,$L185
	li	$5,20
	.loc 1 276
	lw	$4,120($16)
	jal	psignal
	nop
	.loc 1 277
	jal	stop
	move	$4,$16
	.loc 1 278
	jal	splclock
	nop
	.loc 1 279
	jal	swtch
	nop
	.loc 1 280
	jal	spl0
	nop
	.loc 1 262
	lw	$3,44($16)
	.loc 1 281
	b	$L192
	nop
	.set	reorder
	.end	issig
	.section	.rodata.psig.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"psig\000"
	.section	.text.psig,"ax"
	.align	2
	.globl	psig
	.loc 1 310
	.ent	psig
psig:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$31,52($sp)
	sw	$23,48($sp)
	sw	$22,44($sp)
	sw	$21,40($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 311
	lw	$16,-16176($0)
	.loc 1 317
	li	$19,1
	.loc 1 325
	b	$L213
	li	$20,-513
$L220:
	.loc 1 327
	lw	$3,48($16)
	.loc 1 324
	lw	$23,-15772($0)
	.loc 1 325
	sw	$2,60($16)
$L209:
	.loc 1 329
	lw	$2,476($22)
	nop
	or	$17,$17,$2
	or	$17,$17,$3
	.loc 1 330
	jal	spl0
	sw	$17,48($16)
	.loc 1 331
	lw	$2,-15588($0)
	.loc 1 332
	move	$6,$23
	.loc 1 331
	addiu	$2,$2,1
	sw	$2,-15588($0)
	.loc 1 332
	move	$5,$18
	jal	sendsig
	move	$4,$21
	.loc 1 334
	lw	$3,44($16)
	nop
	beq	$3,$0,$L204
	sb	$0,43($16)
	lw	$2,60($16)
	nop
	andi	$2,$2,0x10
	bne	$2,$0,$L211
	nop
	lw	$2,52($16)
	lw	$4,48($16)
	nop
	nor	$2,$2,$4
	and	$2,$2,$3
	beq	$2,$0,$L204
	nop
$L211:
	jal	issig
	nop
	beq	$2,$0,$L204
	nop
$L213:
	.loc 1 316
	lb	$18,43($16)
	nop
	sll	$2,$18,2
	.loc 1 318
	lw	$21,-16036($2)
	.loc 1 317
	addiu	$17,$18,-1
	addiu	$22,$2,-16384
	.loc 1 319
	beq	$21,$0,$L219
	sll	$17,$19,$17
	.loc 1 320
	beq	$21,$19,$L221
	lui	$4,%hi($LC0)
	lw	$2,48($16)
	nop
	and	$2,$17,$2
	bne	$2,$0,$L206
	nop
	.loc 1 322
	jal	splhigh
	sb	$0,-16060($0)
	.loc 1 323
	lw	$2,60($16)
	nop
	andi	$3,$2,0x200
	bne	$3,$0,$L220
	and	$2,$2,$20
	.loc 1 327
	lw	$23,48($16)
	b	$L209
	move	$3,$23
$L204:
	.loc 1 335
	lw	$31,52($sp)
	lw	$23,48($sp)
	lw	$22,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,56
$L206:
$L221:
	.loc 1 320
	jal	panic
	addiu	$4,$4,%lo($LC0)
$L219:
	.loc 1 319
	jal	exit
	move	$4,$18
	.set	reorder
	.end	psig
	.text
	.file 2 "ultrix-model/kernel/proc.h"
	.file 3 "ultrix-model/kernel/systm.h"
	.file 4 "ultrix-model/kernel/types.h"
