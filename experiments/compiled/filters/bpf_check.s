# mipsel-linux-gnu-gcc 12.2.0 from experiments/filters/bpf_check.c
	.text
	.file 1 "experiments/filters/bpf_check.c"
	.section	.text.known,"ax"
	.align	2
	.loc 1 9
	.ent	known
known:
	.set	noreorder
	.loc 1 12
	andi	$2,$4,0x7
	sltu	$3,$2,7
	.loc 1 10
	andi	$5,$4,0xf0
	.loc 1 12
	beq	$3,$0,$L2
	andi	$6,$4,0x8
	sll	$3,$2,2
	lui	$2,%hi($L4)
	addiu	$2,$2,%lo($L4)
	addu	$2,$2,$3
	lw	$2,0($2)
	nop
	jr	$2
	nop
	.section	.rodata.known,"a"
	.align	2
	.align	2
$L4:
	.word	$L9
	.word	$L8
	.word	$L7
	.word	$L7
	.word	$L6
	.word	$L5
	.word	$L3
	.section	.text.known
$L7:
	.loc 1 22
	jr	$31
	sltu	$2,$4,8
$L6:
	.loc 1 24
	sltu	$4,$4,256
	beq	$4,$0,$L20
	nop
	sltu	$2,$5,128
	beq	$2,$0,$L25
	nop
$L22:
	.loc 1 32
	jr	$31
	li	$2,1
$L5:
	.loc 1 26
	sltu	$2,$5,65
	beq	$2,$0,$L20
	nop
	bne	$5,$0,$L22
	nop
$L23:
	jr	$31
	sltu	$2,$6,1
$L3:
	.loc 1 28
	li	$2,-17
	and	$2,$4,$2
	li	$3,6
	beq	$2,$3,$L22
	xori	$4,$4,0x1e
	jr	$31
	sltu	$2,$4,1
$L9:
	.loc 1 14
	li	$2,-129
	and	$2,$4,$2
	beq	$2,$0,$L22
	nop
	li	$2,96
	beq	$4,$2,$L22
	li	$3,24
	.loc 1 15
	andi	$2,$4,0x18
	.loc 1 14
	beq	$2,$3,$L20
	nop
	.loc 1 15
	li	$2,-25
	and	$4,$4,$2
	li	$2,32
	beq	$4,$2,$L22
	xori	$4,$4,0x40
	jr	$31
	sltu	$2,$4,1
$L8:
	.loc 1 18
	li	$2,-129
	and	$2,$4,$2
	li	$3,1
	beq	$2,$3,$L22
	nop
	.loc 1 17
	li	$2,97
	beq	$4,$2,$L22
	xori	$4,$4,0xb1
	jr	$31
	sltu	$2,$4,1
$L25:
	.loc 1 24
	li	$2,128
	beq	$5,$2,$L23
	nop
$L20:
	.loc 1 14
	jr	$31
	move	$2,$0
$L2:
	.loc 1 30
	li	$2,-129
	and	$4,$4,$2
	xori	$4,$4,0x7
	jr	$31
	sltu	$2,$4,1
	.set	reorder
	.end	known
	.section	.text.put,"ax"
	.align	2
	.loc 1 80
	.ent	put
put:
	.set	noreorder
	.loc 1 81
	sh	$5,0($4)
	.loc 1 82
	sh	$0,2($4)
	.loc 1 83
	sw	$6,4($4)
	.loc 1 85
	jr	$31
	addiu	$2,$4,8
	.set	reorder
	.end	put
	.section	.text.width,"ax"
	.align	2
	.loc 1 88
	.ent	width
width:
	.set	noreorder
	.loc 1 89
	li	$2,1
	beq	$4,$2,$L29
	nop
	xori	$2,$4,0x2
	sltu	$2,$2,1
	jr	$31
	sll	$2,$2,3
$L29:
	.loc 1 90
	jr	$31
	li	$2,16
	.set	reorder
	.end	width
	.section	.text.bpf_validate,"ax"
	.align	2
	.globl	bpf_validate
	.loc 1 35
	.ent	bpf_validate
bpf_validate:
	.set	noreorder
	.loc 1 38
	addiu	$2,$5,-1
	sltu	$2,$2,96
	beq	$2,$0,$L64
	nop
	.loc 1 35
	addiu	$sp,$sp,-56
	.loc 1 38
	move	$3,$4
	.loc 1 40
	move	$2,$0
	.loc 1 35
	sw	$fp,48($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	move	$fp,$5
	sw	$31,52($sp)
	sw	$23,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$16,16($sp)
	move	$18,$4
	move	$17,$4
	.loc 1 41
	b	$L37
	li	$5,30
$L33:
	.loc 1 40
	beq	$fp,$2,$L36
	addiu	$3,$3,8
$L37:
	.loc 1 41
	lhu	$4,0($3)
	nop
	bne	$4,$5,$L33
	addiu	$2,$2,1
	.loc 1 43
	lbu	$4,2($3)
	nop
	addiu	$3,$4,-1
	sltu	$3,$3,4
	beq	$3,$0,$L34
	nop
	addu	$4,$4,$2
	bne	$4,$fp,$L34
	nop
	sll	$3,$2,3
	addu	$3,$18,$3
	.loc 1 42
	move	$4,$2
	.loc 1 46
	b	$L35
	li	$6,23
$L66:
	.loc 1 45
	beq	$fp,$4,$L65
	addiu	$3,$3,8
$L35:
	.loc 1 46
	lhu	$5,0($3)
	nop
	beq	$5,$6,$L66
	addiu	$4,$4,1
$L34:
	.loc 1 39
	move	$2,$0
$L30:
	.loc 1 68
	lw	$31,52($sp)
	lw	$fp,48($sp)
	lw	$23,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,56
$L65:
	.loc 1 42
	move	$fp,$2
$L36:
	li	$23,1
	.loc 1 55
	li	$19,96
	li	$20,97
	.loc 1 59
	li	$21,52
	.loc 1 61
	li	$22,5
$L46:
	.loc 1 53
	lhu	$16,0($17)
	jal	known
	move	$4,$16
	beq	$2,$0,$L34
	addiu	$2,$16,-2
	.loc 1 55
	sltu	$2,$2,2
	bne	$2,$0,$L40
	nop
	beq	$16,$19,$L40
	nop
	beq	$16,$20,$L40
	nop
	.loc 1 59
	bne	$16,$21,$L42
	andi	$2,$16,0x7
	lw	$2,4($17)
	nop
	beq	$2,$0,$L30
	move	$2,$0
$L60:
	.loc 1 64
	move	$2,$23
$L39:
	.loc 1 50
	slt	$2,$2,$fp
	addiu	$17,$17,8
	bne	$2,$0,$L46
	addiu	$23,$23,1
	.loc 1 67
	sll	$fp,$fp,3
	addu	$18,$18,$fp
	lhu	$2,-8($18)
	nop
	andi	$2,$2,0x7
	xori	$2,$2,0x6
	b	$L30
	sltu	$2,$2,1
$L40:
	.loc 1 56
	lw	$2,4($17)
	nop
	sltu	$2,$2,16
	bne	$2,$0,$L60
	move	$2,$0
	b	$L30
	nop
$L42:
	.loc 1 61
	bne	$2,$22,$L60
	andi	$16,$16,0xf0
	.loc 1 63
	bne	$16,$0,$L44
	subu	$3,$fp,$23
	lw	$2,4($17)
	nop
	sltu	$2,$2,$3
	bne	$2,$0,$L60
	move	$2,$0
	b	$L30
	nop
$L44:
	.loc 1 64
	lbu	$3,3($17)
	lbu	$4,2($17)
	nop
	sltu	$5,$3,$4
	beq	$5,$0,$L45
	move	$2,$23
	move	$3,$4
$L45:
	addu	$3,$3,$23
	.loc 1 63
	slt	$3,$3,$fp
	bne	$3,$0,$L39
	nop
	.loc 1 39
	b	$L30
	move	$2,$0
$L64:
	.loc 1 68
	jr	$31
	move	$2,$0
	.set	reorder
	.end	bpf_validate
	.section	.text.bpf_comparisons,"ax"
	.align	2
	.globl	bpf_comparisons
	.loc 1 71
	.ent	bpf_comparisons
bpf_comparisons:
	.set	noreorder
	.loc 1 74
	blez	$5,$L70
	nop
	sll	$2,$5,1
	addu	$5,$2,$5
	sll	$5,$5,2
	addu	$5,$4,$5
	.loc 1 72
	move	$2,$0
$L69:
	.loc 1 75
	lbu	$3,0($4)
	.loc 1 74
	addiu	$4,$4,12
	.loc 1 75
	sltu	$3,$3,1
	.loc 1 74
	bne	$5,$4,$L69
	addu	$2,$2,$3
	jr	$31
	nop
$L70:
	.loc 1 77
	jr	$31
	move	$2,$0
	.set	reorder
	.end	bpf_comparisons
	.section	.text.bpf_translate,"ax"
	.align	2
	.globl	bpf_translate
	.loc 1 98
	.ent	bpf_translate
bpf_translate:
	.set	noreorder
	addiu	$sp,$sp,-88
	sw	$fp,80($sp)
	sw	$22,72($sp)
	sw	$20,64($sp)
	sw	$19,60($sp)
	sw	$16,48($sp)
	move	$20,$7
	sw	$31,84($sp)
	sw	$23,76($sp)
	sw	$21,68($sp)
	sw	$18,56($sp)
	sw	$17,52($sp)
	move	$22,$4
	sw	$5,92($sp)
	.loc 1 100
	jal	bpf_comparisons
	move	$19,$6
	move	$16,$2
	.loc 1 104
	lw	$2,92($sp)
	.loc 1 101
	move	$fp,$20
	.loc 1 104
	blez	$2,$L74
	sw	$0,40($sp)
	.loc 1 100
	sw	$0,36($sp)
	.loc 1 104
	move	$17,$0
	.loc 1 99
	sw	$0,32($sp)
	move	$23,$0
	.loc 1 109
	li	$21,1
	.loc 1 113
	b	$L73
	li	$18,2
$L113:
	lw	$2,32($sp)
	nop
	bne	$2,$0,$L79
	nop
	lw	$4,4($22)
	li	$2,15
	beq	$4,$2,$L108
	nop
$L80:
	.loc 1 118
	lbu	$4,1($22)
	jal	width
	nop
	li	$5,32
$L82:
	lhu	$6,2($22)
	or	$5,$5,$2
	addu	$6,$6,$23
	jal	put
	move	$4,$fp
	.loc 1 119
	lbu	$5,1($22)
	.loc 1 118
	move	$4,$2
	.loc 1 119
	li	$2,4
	lw	$6,4($22)
	beq	$5,$2,$L99
	nop
$L115:
	sll	$5,$5,3
	sll	$5,$21,$5
	addiu	$5,$5,-1
$L83:
	beq	$6,$5,$L84
	nop
	.loc 1 120
	jal	put
	li	$5,84
	move	$4,$2
$L84:
	.loc 1 121
	lbu	$2,0($22)
	.loc 1 122
	lw	$7,8($22)
	.loc 1 121
	beq	$2,$18,$L109
	slt	$2,$19,$16
	.loc 1 127
	beq	$2,$0,$L87
	addiu	$16,$16,-1
	.loc 1 128
	move	$6,$7
	jal	put
	li	$5,21
	.loc 1 129
	beq	$19,$0,$L77
	move	$fp,$2
	beq	$19,$16,$L110
	li	$2,1
$L77:
	.loc 1 104
	lw	$2,92($sp)
	addiu	$17,$17,1
	beq	$2,$17,$L74
	subu	$2,$fp,$20
$L117:
	.loc 1 107
	slt	$2,$2,673
	beq	$2,$0,$L111
	addiu	$22,$22,12
$L73:
	.loc 1 109
	lbu	$2,0($22)
	nop
	beq	$2,$21,$L112
	nop
	.loc 1 113
	beq	$2,$18,$L113
	nop
	.loc 1 118
	lbu	$4,1($22)
	jal	width
	nop
	lw	$3,32($sp)
	nop
	bne	$3,$0,$L82
	li	$5,64
	lhu	$6,2($22)
	li	$5,32
	or	$5,$5,$2
	addu	$6,$6,$23
	jal	put
	move	$4,$fp
	.loc 1 119
	lbu	$5,1($22)
	.loc 1 118
	move	$4,$2
	.loc 1 119
	li	$2,4
	lw	$6,4($22)
	bne	$5,$2,$L115
	nop
$L99:
	b	$L83
	li	$5,-1
$L87:
	.loc 1 135
	lw	$3,36($sp)
	addiu	$5,$sp,16
	sll	$2,$3,2
	addu	$2,$5,$2
	.loc 1 136
	addiu	$8,$3,1
	move	$6,$3
	li	$5,2
	.loc 1 135
	sw	$7,0($2)
	.loc 1 136
	jal	put
	sw	$8,36($sp)
	move	$fp,$2
	.loc 1 104
	lw	$2,92($sp)
	addiu	$17,$17,1
	bne	$2,$17,$L117
	subu	$2,$fp,$20
$L74:
	.loc 1 139
	bne	$19,$0,$L89
	move	$4,$fp
	.loc 1 140
	li	$6,-1
	jal	put
	li	$5,6
	move	$4,$2
	.loc 1 141
	subu	$2,$2,$20
	sra	$2,$2,3
	.loc 1 142
	move	$6,$0
	li	$5,6
	jal	put
	sw	$2,40($sp)
	move	$4,$2
$L90:
	.loc 1 149
	lw	$2,40($sp)
	nop
	blez	$2,$L95
	nop
	move	$3,$20
	addiu	$6,$2,-1
	sll	$2,$2,3
	andi	$6,$6,0x00ff
	addu	$2,$2,$20
	.loc 1 150
	li	$8,5
$L94:
	lhu	$5,0($3)
	nop
	andi	$5,$5,0x7
	bne	$5,$8,$L93
	addiu	$7,$6,-1
	.loc 1 151
	sb	$6,3($3)
$L93:
	.loc 1 149
	addiu	$3,$3,8
	bne	$3,$2,$L94
	andi	$6,$7,0x00ff
$L95:
	.loc 1 152
	subu	$2,$4,$20
	sra	$2,$2,3
$L72:
	.loc 1 153
	lw	$31,84($sp)
	lw	$fp,80($sp)
	lw	$23,76($sp)
	lw	$22,72($sp)
	lw	$21,68($sp)
	lw	$20,64($sp)
	lw	$19,60($sp)
	lw	$18,56($sp)
	lw	$17,52($sp)
	lw	$16,48($sp)
	jr	$31
	addiu	$sp,$sp,88
$L79:
	.loc 1 118
	lbu	$4,1($22)
	jal	width
	nop
	b	$L82
	li	$5,64
$L112:
	.loc 1 110
	lw	$2,8($22)
	.loc 1 111
	b	$L77
	addu	$23,$23,$2
$L109:
	.loc 1 122
	move	$6,$7
	jal	put
	li	$5,100
	move	$4,$2
	.loc 1 123
	lw	$2,32($sp)
	nop
	bne	$2,$0,$L116
	move	$6,$0
$L86:
	.loc 1 125
	move	$6,$0
	jal	put
	li	$5,7
	move	$fp,$2
	.loc 1 126
	li	$2,1
	b	$L77
	sw	$2,32($sp)
$L108:
	.loc 1 113
	lw	$2,8($22)
	nop
	bne	$2,$18,$L80
	nop
	.loc 1 114
	lhu	$6,2($22)
	move	$4,$fp
	addu	$6,$6,$23
	jal	put
	li	$5,177
	move	$fp,$2
	.loc 1 115
	li	$2,1
	.loc 1 116
	b	$L77
	sw	$2,32($sp)
$L89:
	.loc 1 144
	li	$6,-1
	jal	put
	li	$5,30
	move	$4,$2
	.loc 1 146
	blez	$19,$L90
	sb	$19,-6($2)
	addiu	$17,$sp,16
	move	$16,$0
$L91:
	.loc 1 147
	lw	$6,0($17)
	jal	put
	li	$5,23
	.loc 1 146
	addiu	$16,$16,1
	.loc 1 147
	move	$4,$2
	.loc 1 146
	bne	$19,$16,$L91
	addiu	$17,$17,4
	b	$L90
	nop
$L116:
	.loc 1 124
	jal	put
	li	$5,12
	b	$L86
	move	$4,$2
$L111:
	.loc 1 108
	b	$L72
	li	$2,-1
$L110:
	.loc 1 130
	sb	$2,-6($fp)
	.loc 1 131
	subu	$2,$fp,$20
	.loc 1 132
	move	$4,$fp
	.loc 1 131
	sra	$2,$2,3
	.loc 1 132
	move	$6,$0
	li	$5,6
	jal	put
	sw	$2,40($sp)
	move	$fp,$2
	b	$L77
	move	$16,$19
	.set	reorder
	.end	bpf_translate
