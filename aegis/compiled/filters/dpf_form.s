# mipsel-linux-gnu-gcc 12.2.0 from aegis/filters/dpf_form.c
	.text
	.file 1 "aegis/filters/dpf_form.c"
	.section	.text.full,"ax"
	.align	2
	.loc 1 8
	.ent	full
full:
	.set	noreorder
	.loc 1 9
	li	$2,4
	beq	$4,$2,$L3
	sll	$4,$4,3
	li	$2,1
	sll	$2,$2,$4
	jr	$31
	addiu	$2,$2,-1
$L3:
	.loc 1 10
	jr	$31
	li	$2,-1
	.set	reorder
	.end	full
	.section	.text.well_formed,"ax"
	.align	2
	.loc 1 13
	.ent	well_formed
well_formed:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 1 14
	lbu	$19,0($4)
	li	$2,1
	beq	$19,$2,$L15
	move	$16,$4
	.loc 1 16
	lbu	$18,1($4)
	nop
	addiu	$2,$18,-1
	sltu	$2,$2,2
	bne	$2,$0,$L8
	li	$2,4
	beq	$18,$2,$L8
	nop
$L9:
	.loc 1 17
	move	$2,$0
$L5:
	.loc 1 23
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L8:
	.loc 1 18
	lhu	$2,2($16)
	nop
	sltu	$2,$2,2048
	beq	$2,$0,$L5
	move	$2,$0
	lw	$17,4($16)
	nop
	beq	$17,$0,$L5
	nop
	jal	full
	move	$4,$18
	nor	$2,$0,$2
	and	$2,$2,$17
	bne	$2,$0,$L9
	li	$2,2
	.loc 1 20
	beq	$19,$2,$L16
	nop
	.loc 1 22
	bne	$19,$0,$L9
	nor	$2,$0,$17
	lw	$3,8($16)
	nop
	and	$2,$2,$3
	b	$L5
	sltu	$2,$2,1
$L15:
	.loc 1 15
	lw	$2,8($4)
	.loc 1 23
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 15
	sltu	$2,$2,2048
	.loc 1 23
	jr	$31
	addiu	$sp,$sp,40
$L16:
	.loc 1 21
	li	$2,1
	bne	$18,$2,$L9
	nop
	lw	$2,8($16)
	b	$L5
	sltu	$2,$2,4
	.set	reorder
	.end	well_formed
	.section	.text.coalesce,"ax"
	.align	2
	.loc 1 30
	.ent	coalesce
coalesce:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$16,20($sp)
	.loc 1 31
	lbu	$2,1($4)
	.loc 1 33
	lbu	$18,1($5)
	nop
	bne	$18,$2,$L17
	move	$2,$0
	li	$2,4
	beq	$18,$2,$L17
	move	$2,$0
	lhu	$19,2($4)
	lhu	$3,2($5)
	addu	$2,$19,$18
	beq	$3,$2,$L22
	move	$16,$4
$L20:
	.loc 1 34
	move	$2,$0
$L17:
	.loc 1 43
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L22:
	.loc 1 35
	lw	$20,4($4)
	move	$4,$18
	sw	$5,44($sp)
	sw	$7,52($sp)
	jal	full
	sw	$6,48($sp)
	lw	$5,44($sp)
	bne	$20,$2,$L17
	move	$2,$0
	lw	$20,4($5)
	jal	full
	move	$4,$18
	bne	$20,$2,$L20
	nop
	.loc 1 37
	lw	$7,52($sp)
	sll	$4,$18,1
	sltu	$7,$7,$4
	bne	$7,$0,$L20
	nop
	lw	$6,48($sp)
	nop
	addu	$19,$19,$6
	bne	$4,$0,1f
	divu	$0,$19,$4
	break	7
1:
	mfhi	$19
	bne	$19,$0,$L20
	sll	$18,$18,3
	.loc 1 39
	lw	$5,44($sp)
	lw	$2,8($16)
	lw	$3,8($5)
	sll	$2,$2,$18
	or	$2,$2,$3
	.loc 1 40
	sb	$4,1($16)
	.loc 1 39
	sw	$2,8($16)
	.loc 1 41
	jal	full
	andi	$4,$4,0xfe
	sw	$2,4($16)
	.loc 1 42
	b	$L17
	li	$2,1
	.set	reorder
	.end	coalesce
	.section	.text.canonical_segment,"ax"
	.align	2
	.loc 1 50
	.ent	canonical_segment
canonical_segment:
	.set	noreorder
	addiu	$sp,$sp,-56
	.loc 1 54
	slt	$2,$5,2
	.loc 1 50
	sw	$19,28($sp)
	sw	$31,52($sp)
	sw	$fp,48($sp)
	sw	$23,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	move	$19,$4
	sw	$6,64($sp)
	.loc 1 54
	bne	$2,$0,$L52
	sw	$7,68($sp)
	addiu	$11,$4,12
	li	$13,12
	li	$12,1
$L31:
	.loc 1 55
	lhu	$14,0($11)
	lhu	$10,2($11)
	andi	$4,$14,0xffff
	lw	$24,4($11)
	lw	$15,8($11)
	srl	$4,$4,8
	move	$3,$13
	move	$2,$11
$L27:
	.loc 1 56
	lhu	$8,-10($2)
	nop
	sltu	$9,$10,$8
	bne	$9,$0,$L29
	nop
	bne	$8,$10,$L51
	nop
	.loc 1 57
	lbu	$8,-11($2)
	nop
	sltu	$8,$4,$8
	beq	$8,$0,$L51
	nop
$L29:
	.loc 1 58
	lw	$8,-12($2)
	lw	$7,-8($2)
	lw	$6,-4($2)
	.loc 1 56
	addiu	$3,$3,-12
	.loc 1 58
	sw	$8,0($2)
	sw	$7,4($2)
	sw	$6,8($2)
	.loc 1 56
	bne	$3,$0,$L27
	addiu	$2,$2,-12
	move	$3,$19
$L28:
	.loc 1 54
	addiu	$12,$12,1
	.loc 1 59
	sh	$14,0($3)
	sh	$10,2($3)
	sw	$24,4($3)
	sw	$15,8($3)
	.loc 1 54
	addiu	$11,$11,12
	bne	$5,$12,$L31
	addiu	$13,$13,12
$L25:
	move	$8,$19
	.loc 1 62
	move	$7,$19
	move	$4,$0
	.loc 1 61
	move	$21,$0
	move	$9,$0
$L32:
	.loc 1 68
	addiu	$21,$21,1
	.loc 1 62
	sll	$3,$21,1
	addu	$3,$3,$21
	.loc 1 68
	lw	$11,0($7)
	lw	$10,4($7)
	.loc 1 62
	sll	$3,$3,2
	.loc 1 68
	lw	$7,8($7)
	addu	$2,$19,$4
	.loc 1 62
	addiu	$6,$3,-12
	.loc 1 61
	addiu	$9,$9,1
	.loc 1 68
	sw	$11,0($2)
	sw	$10,4($2)
	sw	$7,8($2)
	.loc 1 62
	addu	$6,$19,$6
	.loc 1 61
	beq	$5,$9,$L26
	addiu	$8,$8,12
$L53:
	.loc 1 62
	lw	$7,0($8)
	lw	$2,0($6)
	move	$4,$3
	xor	$2,$2,$7
	sltu	$2,$2,256
	beq	$2,$0,$L32
	move	$7,$8
	.loc 1 63
	lw	$7,4($8)
	lw	$4,4($6)
	lw	$10,8($6)
	lw	$2,8($8)
	.loc 1 65
	or	$11,$4,$7
	.loc 1 63
	xor	$2,$10,$2
	and	$4,$4,$7
	and	$2,$2,$4
	bne	$2,$0,$L44
	addiu	$9,$9,1
	.loc 1 65
	sw	$11,4($6)
	.loc 1 66
	lw	$2,8($8)
	nop
	or	$2,$2,$10
	sw	$2,8($6)
	.loc 1 61
	bne	$5,$9,$L53
	addiu	$8,$8,12
$L26:
	li	$17,2
$L55:
	.loc 1 70
	li	$16,1
$L36:
	.loc 1 72
	beq	$21,$0,$L40
	move	$22,$0
	move	$23,$19
	.loc 1 73
	move	$fp,$19
	move	$18,$0
	.loc 1 72
	move	$20,$0
	move	$22,$0
$L37:
	.loc 1 74
	lw	$6,0($fp)
	lw	$5,4($fp)
	lw	$4,8($fp)
	addu	$2,$19,$18
	addiu	$22,$22,1
	sw	$6,0($2)
	sw	$5,4($2)
	sw	$4,8($2)
	.loc 1 72
	addiu	$20,$20,1
	.loc 1 73
	sll	$2,$22,1
	addu	$2,$2,$22
	.loc 1 72
	beq	$20,$21,$L40
	addiu	$23,$23,12
$L54:
	.loc 1 73
	lbu	$4,1($23)
	sll	$18,$2,2
	bne	$4,$16,$L37
	move	$fp,$23
	addiu	$4,$18,-12
	lw	$7,68($sp)
	lw	$6,64($sp)
	move	$5,$23
	jal	coalesce
	addu	$4,$19,$4
	beq	$2,$0,$L37
	sll	$2,$22,1
	.loc 1 72
	addiu	$20,$20,1
	.loc 1 73
	addu	$2,$2,$22
	.loc 1 72
	bne	$20,$21,$L54
	addiu	$23,$23,12
$L40:
	.loc 1 70
	li	$2,1
	beq	$17,$2,$L23
	sll	$16,$16,1
	li	$17,1
	b	$L36
	move	$21,$22
$L51:
	.loc 1 58
	b	$L28
	addu	$3,$19,$3
$L44:
	.loc 1 64
	li	$22,-1
$L23:
	.loc 1 77
	lw	$31,52($sp)
	lw	$fp,48($sp)
	lw	$23,44($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$22
	lw	$22,40($sp)
	jr	$31
	addiu	$sp,$sp,56
$L52:
	.loc 1 61
	li	$2,1
	beq	$5,$2,$L25
	move	$21,$0
	b	$L55
	li	$17,2
	.set	reorder
	.end	canonical_segment
	.section	.text.byte_of,"ax"
	.align	2
	.loc 1 119
	.ent	byte_of
byte_of:
	.set	noreorder
	.loc 1 120
	lbu	$2,1($4)
	lhu	$4,2($4)
	subu	$3,$2,$5
	addiu	$3,$3,-1
	addu	$3,$3,$4
	sll	$3,$3,3
	srl	$2,$6,$3
	.loc 1 121
	jr	$31
	andi	$2,$2,0x00ff
	.set	reorder
	.end	byte_of
	.section	.text.contradict,"ax"
	.align	2
	.loc 1 124
	.ent	contradict
contradict:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$31,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 127
	lw	$2,0($4)
	lw	$3,0($5)
	.loc 1 124
	move	$18,$4
	.loc 1 127
	xor	$2,$2,$3
	sltu	$2,$2,256
	bne	$2,$0,$L58
	move	$19,$5
	.loc 1 125
	lhu	$2,2($5)
	lhu	$3,2($4)
	nop
	sltu	$4,$2,$3
	bne	$4,$0,$L67
	move	$16,$2
$L59:
	.loc 1 129
	lbu	$20,1($18)
	.loc 1 125
	andi	$16,$16,0xffff
	.loc 1 129
	addu	$20,$20,$3
	sltu	$3,$16,$20
	beq	$3,$0,$L63
	nop
	lbu	$21,1($19)
	b	$L62
	addu	$21,$21,$2
$L64:
	.loc 1 130
	lw	$6,4($18)
	jal	byte_of
	nop
	lw	$6,4($19)
	move	$5,$16
	move	$4,$19
	jal	byte_of
	move	$22,$2
	.loc 1 131
	lw	$6,8($18)
	move	$5,$16
	move	$4,$18
	jal	byte_of
	and	$22,$22,$2
	lw	$6,8($19)
	move	$5,$16
	move	$4,$19
	jal	byte_of
	move	$17,$2
	xor	$17,$17,$2
	.loc 1 129
	addiu	$16,$16,1
	.loc 1 130
	and	$17,$17,$22
	bne	$17,$0,$L65
	sltu	$2,$16,$20
	.loc 1 129
	beq	$2,$0,$L57
	move	$2,$0
$L62:
	sltu	$2,$16,$21
	.loc 1 130
	move	$5,$16
	.loc 1 129
	bne	$2,$0,$L64
	move	$4,$18
$L63:
	.loc 1 133
	move	$2,$0
$L57:
	.loc 1 134
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
$L67:
	.loc 1 125
	b	$L59
	move	$16,$3
$L58:
	.loc 1 128
	lw	$2,4($4)
	lw	$3,8($4)
	lw	$5,4($5)
	lw	$4,8($19)
	and	$2,$2,$5
	xor	$3,$3,$4
	and	$2,$2,$3
	b	$L57
	sltu	$2,$0,$2
$L65:
	.loc 1 132
	b	$L57
	li	$2,1
	.set	reorder
	.end	contradict
	.section	.text.dpf_canonical,"ax"
	.align	2
	.globl	dpf_canonical
	.loc 1 81
	.ent	dpf_canonical
dpf_canonical:
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
	.loc 1 82
	lw	$3,4($4)
	.loc 1 85
	addiu	$2,$6,-1
	sltu	$2,$2,32
	beq	$2,$0,$L71
	sw	$3,24($sp)
	.loc 1 82
	li	$2,4
	move	$23,$6
	move	$18,$7
	move	$22,$5
	.loc 1 83
	move	$20,$0
	move	$17,$0
	move	$fp,$0
	.loc 1 87
	move	$16,$0
	.loc 1 82
	sw	$2,16($sp)
	move	$19,$0
	.loc 1 90
	b	$L75
	li	$21,1
$L74:
	.loc 1 101
	addiu	$20,$20,1
	slt	$2,$20,5
	beq	$2,$0,$L71
	sw	$3,20($sp)
	.loc 1 103
	sll	$4,$17,1
	addu	$4,$4,$17
	sll	$4,$4,2
	lw	$7,16($sp)
	lw	$6,24($sp)
	subu	$5,$fp,$17
	jal	canonical_segment
	addu	$4,$18,$4
	.loc 1 104
	bltz	$2,$L71
	addu	$5,$2,$17
	.loc 1 106
	lw	$3,20($sp)
	sll	$6,$5,1
	addu	$6,$6,$5
	lw	$2,8($3)
	lw	$7,0($3)
	lw	$4,4($3)
	sll	$3,$6,2
	addu	$3,$18,$3
	sw	$7,0($3)
	sw	$4,4($3)
	sw	$2,8($3)
	.loc 1 108
	lw	$2,8($22)
	lw	$3,16($sp)
	sll	$2,$21,$2
	sltu	$3,$2,$3
	beq	$3,$0,$L76
	addiu	$fp,$5,1
	.loc 1 109
	sw	$2,16($sp)
	.loc 1 107
	move	$17,$fp
$L73:
	.loc 1 87
	addiu	$16,$16,1
	beq	$23,$16,$L85
	addiu	$22,$22,12
$L75:
	.loc 1 88
	jal	well_formed
	move	$4,$22
	beq	$2,$0,$L68
	li	$2,-1
	.loc 1 90
	lbu	$2,0($22)
	nop
	beq	$2,$21,$L86
	li	$2,16
	.loc 1 94
	beq	$fp,$2,$L68
	li	$2,-1
	lhu	$2,2($22)
	lbu	$3,1($22)
	nop
	addu	$2,$2,$3
	addu	$2,$2,$19
	sltu	$2,$2,2049
	beq	$2,$0,$L71
	sll	$3,$fp,1
	.loc 1 96
	lw	$4,0($22)
	addu	$3,$3,$fp
	lw	$7,4($22)
	lw	$6,8($22)
	sll	$3,$3,2
	srl	$2,$4,16
	addu	$3,$18,$3
	.loc 1 97
	addu	$2,$19,$2
	.loc 1 96
	sw	$4,0($3)
	sw	$7,4($3)
	sw	$6,8($3)
	.loc 1 97
	sh	$2,2($3)
	.loc 1 99
	lbu	$2,0($22)
	nop
	bne	$2,$0,$L74
	nop
	.loc 1 87
	addiu	$16,$16,1
	.loc 1 98
	addiu	$fp,$fp,1
	.loc 1 87
	bne	$23,$16,$L75
	addiu	$22,$22,12
$L85:
	.loc 1 111
	sll	$4,$17,1
	addu	$4,$4,$17
	sll	$4,$4,2
	lw	$7,16($sp)
	lw	$6,24($sp)
	subu	$5,$fp,$17
	jal	canonical_segment
	addu	$4,$18,$4
	.loc 1 112
	bltz	$2,$L71
	addu	$2,$17,$2
	beq	$2,$0,$L71
	sll	$3,$2,1
	addu	$3,$3,$2
	sll	$3,$3,2
	addu	$18,$18,$3
	lbu	$4,-12($18)
	li	$3,2
	bne	$4,$3,$L68
	nop
$L71:
	.loc 1 86
	li	$2,-1
$L68:
	.loc 1 115
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
$L76:
	.loc 1 107
	b	$L73
	move	$17,$fp
$L86:
	.loc 1 91
	lw	$2,8($22)
	.loc 1 92
	b	$L73
	addu	$19,$19,$2
	.set	reorder
	.end	dpf_canonical
	.section	.text.dpf_may_overlap,"ax"
	.align	2
	.globl	dpf_may_overlap
	.loc 1 138
	.ent	dpf_may_overlap
dpf_may_overlap:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$18,32($sp)
	sw	$16,24($sp)
	sw	$31,60($sp)
	sw	$fp,56($sp)
	sw	$23,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$17,28($sp)
	.loc 1 142
	lw	$19,4($5)
	.loc 1 144
	lw	$20,4($4)
	.loc 1 138
	sw	$4,64($sp)
	sw	$5,68($sp)
	.loc 1 139
	move	$18,$0
	move	$16,$0
$L101:
	.loc 1 142
	slt	$2,$18,$19
	beq	$2,$0,$L89
	move	$23,$18
	sll	$2,$18,1
	lw	$3,68($sp)
	addu	$2,$2,$18
	sll	$2,$2,2
	b	$L90
	addu	$2,$3,$2
$L93:
	addiu	$23,$23,1
	beq	$23,$19,$L89
	nop
$L90:
	lbu	$3,8($2)
	nop
	beq	$3,$0,$L93
	addiu	$2,$2,12
$L89:
	.loc 1 144
	slt	$2,$16,$20
	beq	$2,$0,$L91
	sll	$4,$16,1
	addu	$4,$4,$16
	lw	$2,64($sp)
	sll	$17,$18,1
	sll	$4,$4,2
	addu	$17,$17,$18
	addiu	$4,$4,8
	sll	$17,$17,2
	addu	$22,$2,$4
	lw	$2,68($sp)
	addiu	$17,$17,8
	addu	$2,$2,$17
	sw	$2,20($sp)
	.loc 1 145
	slt	$2,$18,$23
	sw	$2,16($sp)
$L92:
	.loc 1 144
	lbu	$2,0($22)
	nop
	bne	$2,$0,$L91
	nop
	.loc 1 145
	lw	$2,16($sp)
	nop
	beq	$2,$0,$L96
	move	$17,$18
	.loc 1 146
	lhu	$21,2($22)
	lw	$fp,20($sp)
	b	$L95
	nop
$L97:
	.loc 1 145
	beq	$17,$23,$L96
	addiu	$fp,$fp,12
$L95:
	.loc 1 146
	lhu	$3,2($fp)
	lbu	$2,1($fp)
	nop
	addu	$2,$2,$3
	slt	$2,$21,$2
	beq	$2,$0,$L97
	addiu	$17,$17,1
	.loc 1 147
	lbu	$2,1($22)
	nop
	addu	$2,$2,$21
	.loc 1 146
	slt	$3,$3,$2
	beq	$3,$0,$L97
	move	$5,$fp
	.loc 1 148
	jal	contradict
	move	$4,$22
	.loc 1 147
	beq	$2,$0,$L97
	move	$2,$0
$L87:
	.loc 1 158
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
$L96:
	.loc 1 144
	addiu	$16,$16,1
	bne	$16,$20,$L92
	addiu	$22,$22,12
$L99:
	.loc 1 151
	b	$L87
	li	$2,1
$L91:
	.loc 1 150
	beq	$16,$20,$L87
	li	$2,1
	beq	$23,$19,$L99
	sll	$3,$16,1
	.loc 1 152
	lw	$4,64($sp)
	addu	$3,$3,$16
	sll	$2,$23,1
	sll	$3,$3,2
	addu	$3,$4,$3
	addu	$2,$2,$23
	lw	$4,68($sp)
	sll	$2,$2,2
	addu	$2,$4,$2
	lhu	$5,10($3)
	lhu	$4,10($2)
	nop
	bne	$5,$4,$L99
	nop
	lw	$5,12($3)
	lw	$4,12($2)
	nop
	bne	$5,$4,$L99
	nop
	lw	$3,16($3)
	lw	$2,16($2)
	nop
	bne	$3,$2,$L99
	addiu	$16,$16,1
	.loc 1 142
	b	$L101
	addiu	$18,$23,1
	.set	reorder
	.end	dpf_may_overlap
