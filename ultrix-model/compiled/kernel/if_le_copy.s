# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/if_le_copy.c
	.text
	.file 1 "ultrix-model/kernel/if_le_copy.c"
	.section	.text.copytoHalfwords,"ax"
	.align	2
	.loc 1 53
	.ent	copytoHalfwords
copytoHalfwords:
	.set	noreorder
	.loc 1 55
	lui	$2,%hi(base)
	lw	$3,%lo(base)($2)
	li	$7,-4
	sll	$2,$4,1
	and	$2,$2,$7
	.loc 1 57
	andi	$4,$4,0x1
	beq	$4,$0,$L2
	addu	$10,$2,$3
	blez	$6,$L20
	nop
	.loc 1 58
	lhu	$3,0($10)
	lbu	$2,0($5)
	andi	$3,$3,0x00ff
	sll	$2,$2,8
	or	$2,$2,$3
	sh	$2,0($10)
	.loc 1 60
	addiu	$6,$6,-1
	.loc 1 59
	addiu	$10,$10,4
	.loc 1 58
	addiu	$5,$5,1
$L2:
	.loc 1 62
	andi	$2,$5,0x1
	beq	$2,$0,$L18
	slt	$2,$6,2
	.loc 1 63
	bne	$2,$0,$L11
	move	$3,$10
	addiu	$6,$6,-2
	srl	$9,$6,1
	addiu	$8,$9,1
	sll	$4,$8,1
	addu	$4,$5,$4
$L8:
	lbu	$2,1($5)
	lbu	$7,0($5)
	sll	$2,$2,8
	or	$2,$2,$7
	addiu	$5,$5,2
	sh	$2,0($3)
	bne	$5,$4,$L8
	addiu	$3,$3,4
	sll	$9,$9,1
	sll	$8,$8,2
	subu	$6,$6,$9
	.loc 1 67
	li	$2,1
	beq	$6,$2,$L19
	addu	$10,$10,$8
	.loc 1 68
	jr	$31
	nop
$L18:
	.loc 1 65
	bne	$2,$0,$L11
	move	$2,$10
	addiu	$6,$6,-2
	srl	$8,$6,1
	addiu	$7,$8,1
	sll	$4,$7,1
	addu	$4,$5,$4
$L9:
	lhu	$3,0($5)
	addiu	$5,$5,2
	sh	$3,0($2)
	bne	$5,$4,$L9
	addiu	$2,$2,4
	sll	$8,$8,1
	sll	$7,$7,2
	subu	$6,$6,$8
	addu	$10,$10,$7
$L7:
	.loc 1 67
	li	$2,1
	bne	$6,$2,$L20
	nop
$L19:
	lbu	$2,0($4)
	nop
	sh	$2,0($10)
$L20:
	.loc 1 68
	jr	$31
	nop
$L11:
	.loc 1 63
	b	$L7
	move	$4,$5
	.set	reorder
	.end	copytoHalfwords
	.section	.text.copyfromHalfwords,"ax"
	.align	2
	.loc 1 72
	.ent	copyfromHalfwords
copyfromHalfwords:
	.set	noreorder
	.loc 1 73
	lui	$2,%hi(base)
	lw	$3,%lo(base)($2)
	sll	$4,$4,1
	.loc 1 76
	slt	$2,$6,2
	bne	$2,$0,$L23
	addu	$4,$4,$3
	addiu	$6,$6,-2
	li	$3,-2
	and	$3,$6,$3
	addiu	$8,$5,2
	addu	$8,$8,$3
	move	$2,$5
	.loc 1 73
	move	$3,$4
$L24:
	.loc 1 76
	lhu	$7,0($3)
	addiu	$2,$2,2
	addiu	$3,$3,4
	bne	$2,$8,$L24
	sh	$7,-2($2)
	srl	$3,$6,1
	addiu	$2,$3,1
	sll	$7,$2,1
	sll	$3,$3,1
	sll	$2,$2,2
	addu	$5,$5,$7
	subu	$6,$6,$3
	addu	$4,$4,$2
$L23:
	.loc 1 77
	li	$2,1
	beq	$6,$2,$L27
	nop
	.loc 1 78
	jr	$31
	nop
$L27:
	.loc 1 77
	lhu	$2,0($4)
	.loc 1 78
	jr	$31
	sb	$2,0($5)
	.set	reorder
	.end	copyfromHalfwords
	.section	.text.gapped,"ax"
	.align	2
	.loc 1 81
	.ent	gapped
gapped:
	.set	noreorder
	.loc 1 82
	lui	$2,%hi(base)
	lw	$3,%lo(base)($2)
	andi	$2,$4,0xf
	addu	$2,$2,$3
	sll	$4,$4,1
	li	$3,-32
	and	$4,$4,$3
	.loc 1 83
	jr	$31
	addu	$2,$2,$4
	.set	reorder
	.end	gapped
	.section	.text.toLineEnd,"ax"
	.align	2
	.loc 1 86
	.ent	toLineEnd
toLineEnd:
	.set	noreorder
	.loc 1 87
	andi	$4,$4,0xf
	li	$2,16
	subu	$2,$2,$4
	.loc 1 89
	slt	$3,$5,$2
	beq	$3,$0,$L31
	nop
	move	$2,$5
$L31:
	.loc 1 90
	jr	$31
	nop
	.set	reorder
	.end	toLineEnd
	.section	.text.copy,"ax"
	.align	2
	.loc 1 29
	.ent	copy
copy:
	.set	noreorder
	.loc 1 30
	slt	$2,$6,2
	bne	$2,$0,$L33
	and	$2,$4,$5
	andi	$2,$2,0x2
	bne	$2,$0,$L50
	or	$2,$4,$5
	.loc 1 36
	xor	$2,$4,$5
$L54:
	andi	$2,$2,0x3
	li	$3,2
	beq	$2,$3,$L51
	andi	$2,$4,0x1
$L38:
	.loc 1 29
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 39
	jal	bcopy
	nop
	.loc 1 40
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L50:
	.loc 1 30
	andi	$2,$2,0x1
	bne	$2,$0,$L54
	xor	$2,$4,$5
	.loc 1 31
	lhu	$2,0($4)
	.loc 1 33
	addiu	$5,$5,2
	.loc 1 32
	addiu	$4,$4,2
	.loc 1 34
	addiu	$6,$6,-2
	.loc 1 31
	sh	$2,-2($5)
$L33:
	.loc 1 36
	xor	$2,$4,$5
	andi	$2,$2,0x3
	li	$3,2
	beq	$2,$3,$L52
	andi	$2,$4,0x1
$L35:
	.loc 1 39
	bgtz	$6,$L38
	nop
	jr	$31
	nop
$L52:
	.loc 1 36
	bne	$2,$0,$L35
	slt	$2,$6,2
	.loc 1 37
	bne	$2,$0,$L35
	nop
	addiu	$6,$6,-2
$L53:
	srl	$9,$6,1
	addiu	$8,$9,1
	sll	$8,$8,1
	addu	$7,$4,$8
	.loc 1 29
	move	$2,$5
$L36:
	.loc 1 37
	lhu	$3,0($4)
	addiu	$4,$4,2
	sh	$3,0($2)
	bne	$4,$7,$L36
	addiu	$2,$2,2
	sll	$9,$9,1
	subu	$6,$6,$9
	b	$L35
	addu	$5,$5,$8
$L51:
	.loc 1 36
	bne	$2,$0,$L38
	nop
	b	$L53
	addiu	$6,$6,-2
	.set	reorder
	.end	copy
	.section	.text.copyfromGapped,"ax"
	.align	2
	.loc 1 103
	.ent	copyfromGapped
copyfromGapped:
	.set	noreorder
	.loc 1 106
	blez	$6,$L63
	nop
	.loc 1 103
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$16,20($sp)
	move	$17,$6
	move	$18,$4
	move	$19,$5
$L57:
	.loc 1 107
	move	$5,$17
	jal	toLineEnd
	move	$4,$18
	.loc 1 108
	move	$4,$18
	jal	gapped
	move	$16,$2
	move	$4,$2
	move	$5,$19
	move	$6,$16
	jal	copy
	subu	$17,$17,$16
	.loc 1 106
	addu	$18,$18,$16
	bgtz	$17,$L57
	addu	$19,$19,$16
	.loc 1 110
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L63:
	jr	$31
	nop
	.set	reorder
	.end	copyfromGapped
	.section	.text.copytoGapped,"ax"
	.align	2
	.loc 1 93
	.ent	copytoGapped
copytoGapped:
	.set	noreorder
	.loc 1 96
	blez	$6,$L72
	nop
	.loc 1 93
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$16,20($sp)
	move	$17,$6
	move	$18,$4
	move	$19,$5
$L66:
	.loc 1 97
	move	$5,$17
	jal	toLineEnd
	move	$4,$18
	.loc 1 98
	move	$4,$18
	jal	gapped
	move	$16,$2
	move	$5,$2
	move	$4,$19
	move	$6,$16
	jal	copy
	subu	$17,$17,$16
	.loc 1 96
	addu	$18,$18,$16
	bgtz	$17,$L66
	addu	$19,$19,$16
	.loc 1 100
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L72:
	jr	$31
	nop
	.set	reorder
	.end	copytoGapped
	.section	.text.copyfromDense,"ax"
	.align	2
	.loc 1 48
	.ent	copyfromDense
copyfromDense:
	.set	noreorder
	.loc 1 49
	lui	$2,%hi(base)
	lw	$2,%lo(base)($2)
	.loc 1 48
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 49
	jal	copy
	addu	$4,$4,$2
	.loc 1 50
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	copyfromDense
	.section	.text.copytoDense,"ax"
	.align	2
	.loc 1 43
	.ent	copytoDense
copytoDense:
	.set	noreorder
	.loc 1 44
	lui	$2,%hi(base)
	lw	$2,%lo(base)($2)
	.loc 1 43
	move	$3,$4
	addiu	$sp,$sp,-24
	move	$4,$5
	sw	$31,20($sp)
	.loc 1 44
	jal	copy
	addu	$5,$3,$2
	.loc 1 45
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	copytoDense
	.section	.text.le_read,"ax"
	.align	2
	.globl	le_read
	.loc 1 18
	.ent	le_read
le_read:
	.set	noreorder
	.loc 1 19
	lui	$2,%hi(shift)
	lw	$3,%lo(shift)($2)
	lui	$2,%hi(base)
	lw	$2,%lo(base)($2)
	sll	$4,$4,$3
	addu	$4,$4,$2
	lhu	$2,0($4)
	.loc 1 20
	jr	$31
	andi	$2,$2,0xffff
	.set	reorder
	.end	le_read
	.section	.text.le_write,"ax"
	.align	2
	.globl	le_write
	.loc 1 23
	.ent	le_write
le_write:
	.set	noreorder
	.loc 1 24
	lui	$2,%hi(shift)
	lw	$3,%lo(shift)($2)
	lui	$2,%hi(base)
	lw	$2,%lo(base)($2)
	sll	$4,$4,$3
	addu	$4,$4,$2
	andi	$5,$5,0xffff
	sh	$5,0($4)
	.loc 1 25
	jr	$31
	nop
	.set	reorder
	.end	le_write
	.section	.text.le_copyfrom,"ax"
	.align	2
	.globl	le_copyfrom
	.loc 1 113
	.ent	le_copyfrom
le_copyfrom:
	.set	noreorder
	.loc 1 114
	lui	$2,%hi(copyfrom)
	.loc 1 113
	addiu	$sp,$sp,-24
	.loc 1 114
	lw	$2,%lo(copyfrom)($2)
	.loc 1 113
	sw	$31,20($sp)
	.loc 1 114
	jalr	$2
	nop
	.loc 1 115
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	le_copyfrom
	.section	.text.le_put,"ax"
	.align	2
	.globl	le_put
	.loc 1 122
	.ent	le_put
le_put:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 126
	beq	$5,$0,$L86
	move	$18,$4
	move	$16,$5
	.loc 1 124
	move	$17,$0
	.loc 1 128
	lui	$19,%hi(copyto)
$L84:
	.loc 1 127
	lh	$6,8($16)
	nop
	addu	$2,$6,$17
	slt	$2,$2,1515
	beq	$2,$0,$L83
	addu	$4,$17,$18
	.loc 1 128
	lw	$5,4($16)
	lw	$2,%lo(copyto)($19)
	nop
	jalr	$2
	addu	$5,$16,$5
	.loc 1 129
	lh	$2,8($16)
	nop
	addu	$17,$17,$2
$L83:
	.loc 1 131
	jal	m_free
	move	$4,$16
	.loc 1 126
	bne	$2,$0,$L84
	move	$16,$2
	.loc 1 133
	slt	$2,$17,60
	bne	$2,$0,$L89
	move	$2,$17
	.loc 1 138
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$16,20($sp)
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L89:
	.loc 1 134
	li	$6,60
	addu	$18,$18,$17
	subu	$6,$6,$17
$L82:
	lui	$2,%hi(copyto)
	lw	$2,%lo(copyto)($2)
	lui	$5,%hi(zeros.0)
	move	$4,$18
	jalr	$2
	addiu	$5,$5,%lo(zeros.0)
	.loc 1 138
	lw	$31,36($sp)
	.loc 1 135
	li	$17,60
	.loc 1 138
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$16,20($sp)
	move	$2,$17
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L86:
	.loc 1 126
	b	$L82
	li	$6,60
	.set	reorder
	.end	le_put
	.section	.rodata.le_get.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"mget\000"
	.section	.text.le_get,"ax"
	.align	2
	.globl	le_get
	.loc 1 142
	.ent	le_get
le_get:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$31,60($sp)
	sw	$fp,56($sp)
	sw	$23,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	sw	$6,72($sp)
	.loc 1 146
	blez	$5,$L100
	sw	$0,16($sp)
	.loc 1 147
	lui	$18,%hi(mbstat)
	move	$17,$5
	move	$19,$4
	.loc 1 144
	li	$16,4
	.loc 1 143
	addiu	$20,$sp,16
	lui	$21,%hi(mfree)
	.loc 1 147
	addiu	$18,$18,%lo(mbstat)
	.loc 1 155
	b	$L99
	lui	$22,%hi(copyfrom)
$L101:
	li	$6,112
	.loc 1 154
	subu	$fp,$6,$16
$L109:
	slt	$2,$17,$fp
	beq	$2,$0,$L97
	nop
	move	$fp,$17
$L97:
	.loc 1 155
	lw	$5,4($23)
	lw	$2,%lo(copyfrom)($22)
	addu	$5,$23,$5
	move	$6,$fp
	addu	$5,$5,$16
	jalr	$2
	move	$4,$19
	.loc 1 156
	beq	$16,$0,$L98
	nop
	lw	$2,4($23)
	lw	$3,72($sp)
	addu	$2,$2,$23
	sw	$3,0($2)
$L98:
	.loc 1 157
	addu	$16,$fp,$16
	.loc 1 160
	subu	$17,$17,$fp
	.loc 1 157
	sh	$16,8($23)
	.loc 1 159
	addu	$19,$19,$fp
	.loc 1 161
	sw	$23,0($20)
	.loc 1 158
	move	$16,$0
	.loc 1 146
	blez	$17,$L107
	move	$20,$23
$L99:
	.loc 1 147
	jal	splimp
	nop
	lw	$23,%lo(mfree)($21)
	nop
	beq	$23,$0,$L92
	move	$fp,$2
	lh	$2,10($23)
	nop
	bne	$2,$0,$L108
	li	$2,1
	sh	$2,10($23)
	lhu	$4,20($18)
	lhu	$2,22($18)
	addiu	$4,$4,-1
	addiu	$2,$2,1
	sh	$4,20($18)
	sh	$2,22($18)
	lw	$2,0($23)
	li	$3,12
	sw	$2,%lo(mfree)($21)
	sw	$3,4($23)
	move	$4,$fp
	jal	splx
	sw	$0,0($23)
	.loc 1 152
	li	$4,112
$L110:
	.loc 1 153
	slt	$2,$17,512
	bne	$2,$0,$L101
	sh	$4,8($23)
	jal	splimp
	nop
	move	$fp,$2
	jal	mclget
	move	$4,$23
	jal	splx
	move	$4,$fp
	.loc 1 154
	lh	$6,8($23)
	b	$L109
	subu	$fp,$6,$16
$L92:
	.loc 1 147
	move	$4,$0
	jal	m_more
	li	$5,1
	move	$23,$2
	jal	splx
	move	$4,$fp
	.loc 1 148
	bne	$23,$0,$L110
	li	$4,112
	.loc 1 149
	lw	$4,16($sp)
	jal	m_freem
	nop
$L90:
	.loc 1 165
	lw	$31,60($sp)
	lw	$fp,56($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	move	$2,$23
	lw	$23,52($sp)
	jr	$31
	addiu	$sp,$sp,64
$L107:
	.loc 1 164
	lw	$23,16($sp)
	b	$L90
	nop
$L100:
	b	$L90
	move	$23,$0
$L108:
	.loc 1 147
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	le_get
	.section	.text.le_layout,"ax"
	.align	2
	.globl	le_layout
	.loc 1 171
	.ent	le_layout
le_layout:
	.set	noreorder
	.loc 1 172
	lui	$2,%hi(boot)
	lw	$2,%lo(boot)($2)
	.loc 1 174
	lui	$5,%hi(base)
	lw	$4,88($2)
	.loc 1 175
	lw	$3,84($2)
	nop
	beq	$3,$0,$L112
	sw	$4,%lo(base)($5)
	li	$4,1
	bne	$3,$4,$L113
	nop
	.loc 1 177
	lui	$2,%hi(shift)
	sw	$3,%lo(shift)($2)
	.loc 1 178
	lui	$2,%hi(copytoHalfwords)
	lui	$3,%hi(copyto)
	addiu	$2,$2,%lo(copytoHalfwords)
	sw	$2,%lo(copyto)($3)
	.loc 1 179
	lui	$2,%hi(copyfromHalfwords)
	lui	$3,%hi(copyfrom)
	addiu	$2,$2,%lo(copyfromHalfwords)
	sw	$2,%lo(copyfrom)($3)
	.loc 1 195
	jr	$31
	move	$2,$0
$L112:
	.loc 1 182
	lui	$2,%hi(shift)
	sw	$0,%lo(shift)($2)
	.loc 1 183
	lui	$2,%hi(copytoDense)
	lui	$3,%hi(copyto)
	addiu	$2,$2,%lo(copytoDense)
	sw	$2,%lo(copyto)($3)
	.loc 1 184
	lui	$2,%hi(copyfromDense)
	lui	$3,%hi(copyfrom)
	addiu	$2,$2,%lo(copyfromDense)
	sw	$2,%lo(copyfrom)($3)
	.loc 1 185
	jr	$31
	li	$2,2
$L113:
	.loc 1 187
	lui	$3,%hi(leMemory)
	lw	$3,%lo(leMemory)($3)
	.loc 1 191
	lw	$6,96($2)
	sll	$7,$3,3
	sw	$7,0($6)
	.loc 1 187
	li	$7,-1610612736
	addu	$3,$3,$7
	.loc 1 192
	lw	$6,100($2)
	.loc 1 187
	sw	$3,%lo(base)($5)
	.loc 1 188
	lui	$3,%hi(shift)
	sw	$4,%lo(shift)($3)
	.loc 1 189
	lui	$3,%hi(copytoGapped)
	.loc 1 192
	lw	$2,0($6)
	.loc 1 189
	lui	$4,%hi(copyto)
	addiu	$3,$3,%lo(copytoGapped)
	sw	$3,%lo(copyto)($4)
	.loc 1 192
	li	$7,65536
	.loc 1 190
	lui	$3,%hi(copyfromGapped)
	.loc 1 192
	or	$2,$2,$7
	.loc 1 190
	lui	$4,%hi(copyfrom)
	addiu	$3,$3,%lo(copyfromGapped)
	.loc 1 192
	sw	$2,0($6)
	.loc 1 190
	sw	$3,%lo(copyfrom)($4)
	.loc 1 195
	jr	$31
	move	$2,$0
	.set	reorder
	.end	le_layout
	.section	.rodata.zeros.0,"a"
	.align	2
zeros.0:
	.space	60
	.section	.bss.copyfrom,"aw"
	.align	2
copyfrom:
	.space	4
	.section	.bss.copyto,"aw"
	.align	2
copyto:
	.space	4
	.section	.bss.shift,"aw"
	.align	2
shift:
	.space	4
	.section	.bss.base,"aw"
	.align	2
base:
	.space	4
	.text
	.file 2 "ultrix-model/kernel/mbuf.h"
	.file 3 "ultrix-model/kernel/systm.h"
	.file 4 "ultrix-model/kernel/types.h"
