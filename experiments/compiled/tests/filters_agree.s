# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from experiments/tests/filters_agree.c
	.text
	.file 1 "experiments/tests/filters_agree.c"
	.section	.text.draw,"ax"
	.align	2
	.loc 1 26
	.ent	draw
draw:
	.set	noreorder
	.set	nomacro
	.loc 1 27
	lui	$6,%hi(state)
	lw	$2,%lo(state)($6)
	nop
	sll	$3,$2,13
	.loc 1 27
	xor	$3,$3,$2
	.loc 1 28
	srl	$5,$3,17
	.loc 1 28
	xor	$5,$5,$3
	.loc 1 29
	sll	$3,$5,5
	.loc 1 29
	xor	$3,$3,$5
	.loc 1 30
	srl	$2,$3,8
	.loc 1 31
	bne	$4,$0,1f
	divu	$0,$2,$4
	break	7
1:
	mfhi	$2
	jr	$31
	sw	$3,%lo(state)($6)
	.set	reorder
	.end	draw
	.section	.text.draw_filter,"ax"
	.align	2
	.loc 1 35
	.ent	draw_filter
draw_filter:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-72
	.loc 1 38
	sll	$3,$4,7
	lui	$2,%hi(filters)
	addiu	$2,$2,%lo(filters)
	.loc 1 35
	sw	$19,44($sp)
	sw	$4,72($sp)
	.loc 1 38
	addiu	$19,$3,8
	.loc 1 39
	li	$4,6
	.loc 1 35
	sw	$18,40($sp)
	sw	$31,68($sp)
	sw	$fp,64($sp)
	sw	$23,60($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$20,48($sp)
	sw	$17,36($sp)
	sw	$16,32($sp)
	.loc 1 38
	sw	$3,24($sp)
	sw	$2,20($sp)
	.loc 1 35
	sw	$5,76($sp)
	.loc 1 39
	jal	draw
	addu	$19,$2,$19
	.loc 1 39
	addiu	$18,$2,1
	.loc 1 41
	blez	$18,$L4
	sw	$2,16($sp)
	.loc 1 61
	lui	$21,%hi(masks.0)
	.loc 1 38
	move	$fp,$19
	.loc 1 41
	move	$16,$0
	.loc 1 43
	li	$20,1
	.loc 1 51
	li	$17,1
	.loc 1 61
	addiu	$21,$21,%lo(masks.0)
	.loc 1 63
	b	$L10
	li	$23,2
$L5:
	.loc 1 51
	bne	$22,$17,$L22
	li	$4,3
	.loc 1 51
	lw	$2,76($sp)
	nop
	bne	$2,$0,$L19
	li	$2,2
$L22:
	.loc 1 60
	jal	draw
	sb	$0,0($fp)
	.loc 1 61
	li	$4,4
	jal	draw
	move	$22,$2
	.loc 1 61
	sll	$4,$2,2
	addu	$4,$4,$21
	.loc 1 60
	sll	$2,$17,$22
	.loc 1 61
	lw	$6,0($4)
	.loc 1 63
	beq	$22,$23,$L9
	sb	$2,1($fp)
	.loc 1 63
	li	$4,8
	sll	$4,$4,$22
	.loc 1 63
	li	$2,-1
	sll	$2,$2,$4
	nor	$2,$0,$2
	.loc 1 63
	and	$6,$6,$2
$L9:
	.loc 1 64
	li	$4,3
	jal	draw
	sw	$6,4($fp)
	.loc 1 64
	sll	$5,$2,8
	addu	$5,$5,$2
	sll	$2,$5,16
	addu	$22,$5,$2
	.loc 1 65
	li	$4,3
	jal	draw
	sw	$22,8($fp)
	.loc 1 65
	lw	$4,4($fp)
	.loc 1 65
	addu	$5,$22,$2
	.loc 1 65
	and	$5,$5,$4
	.loc 1 65
	sw	$5,8($fp)
$L6:
	.loc 1 41
	addiu	$16,$16,1
	.loc 1 41
	beq	$18,$16,$L20
	addiu	$fp,$fp,12
$L10:
	.loc 1 42
	jal	draw
	li	$4,8
	.loc 1 44
	li	$4,12
	.loc 1 43
	sb	$20,1($fp)
	.loc 1 44
	jal	draw
	move	$22,$2
	.loc 1 45
	bne	$22,$0,$L5
	sh	$2,2($fp)
	.loc 1 46
	sb	$20,0($fp)
	.loc 1 47
	sw	$0,4($fp)
	.loc 1 48
	jal	draw
	li	$4,6
	.loc 1 41
	addiu	$16,$16,1
	.loc 1 48
	sw	$2,8($fp)
	.loc 1 41
	bne	$18,$16,$L10
	addiu	$fp,$fp,12
$L20:
	.loc 1 41
	sll	$2,$18,1
	addu	$2,$2,$18
	sll	$2,$2,2
	addu	$19,$19,$2
$L4:
	.loc 1 68
	li	$4,3
	jal	draw
	sb	$0,0($19)
	.loc 1 68
	li	$3,1
	sll	$2,$3,$2
	.loc 1 68
	andi	$4,$2,0x00ff
	.loc 1 69
	li	$6,4
	.loc 1 70
	li	$5,4
	.loc 1 68
	sb	$4,1($19)
	.loc 1 70
	beq	$4,$5,$L13
	sh	$6,2($19)
	.loc 1 70
	sll	$2,$2,3
	.loc 1 70
	sll	$3,$3,$2
	.loc 1 70
	addiu	$3,$3,-1
$L11:
	.loc 1 70
	sw	$3,4($19)
	.loc 1 71
	jal	draw
	li	$4,2
	.loc 1 71
	lw	$3,72($sp)
	lw	$4,72($sp)
	sll	$3,$3,8
	lw	$5,72($sp)
	addu	$3,$3,$4
	sll	$3,$3,8
	.loc 1 71
	lw	$4,4($19)
	.loc 1 71
	addu	$3,$3,$5
	.loc 1 71
	addu	$3,$3,$2
	.loc 1 71
	and	$3,$3,$4
	.loc 1 72
	lw	$2,20($sp)
	lw	$4,24($sp)
	.loc 1 71
	sw	$3,8($19)
	.loc 1 72
	addu	$2,$2,$4
	.loc 1 72
	lw	$4,16($sp)
	nop
	addiu	$4,$4,2
	.loc 1 72
	sw	$4,0($2)
	.loc 1 73
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
$L19:
	.loc 1 53
	li	$4,2
	jal	draw
	sb	$2,0($fp)
	.loc 1 53
	bne	$2,$0,$L8
	li	$2,15
	li	$2,7
$L8:
	.loc 1 54
	li	$4,4
	jal	draw
	sw	$2,4($fp)
	.loc 1 55
	li	$4,2
	bne	$2,$4,$L6
	sw	$2,8($fp)
	.loc 1 56
	li	$2,15
	b	$L6
	sw	$2,4($fp)
$L13:
	.loc 1 70
	b	$L11
	li	$3,-1
	.set	reorder
	.end	draw_filter
	.section	.text.field,"ax"
	.align	2
	.loc 1 76
	.ent	field
field:
	.set	noreorder
	.set	nomacro
	.loc 1 78
	beq	$5,$0,$L28
	sw	$0,0($6)
	addu	$5,$4,$5
	move	$2,$0
$L25:
	.loc 1 78
	lbu	$3,0($4)
	.loc 1 78
	sll	$2,$2,8
	.loc 1 78
	or	$2,$2,$3
	.loc 1 78
	addiu	$4,$4,1
	.loc 1 78
	bne	$4,$5,$L25
	sw	$2,0($6)
$L28:
	.loc 1 80
	jr	$31
	li	$2,1
	.set	reorder
	.end	field
	.section	.text.fits,"ax"
	.align	2
	.loc 1 84
	.ent	fits
fits:
	.set	noreorder
	.set	nomacro
	.loc 1 87
	beq	$5,$0,$L46
	nop
	.loc 1 84
	addiu	$sp,$sp,-64
	sw	$23,56($sp)
	sw	$21,48($sp)
	sw	$20,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,60($sp)
	sw	$22,52($sp)
	move	$21,$5
	move	$16,$4
	move	$18,$6
	move	$19,$7
	.loc 1 85
	move	$23,$0
	.loc 1 88
	li	$17,1
	.loc 1 95
	b	$L37
	li	$20,2
$L36:
	.loc 1 97
	bne	$2,$3,$L29
	move	$2,$0
$L33:
	.loc 1 87
	addiu	$21,$21,-1
	beq	$21,$0,$L47
	addiu	$16,$16,12
$L37:
	.loc 1 88
	lbu	$22,0($16)
	nop
	.loc 1 88
	beq	$22,$17,$L48
	addiu	$6,$sp,16
	.loc 1 92
	lhu	$4,2($16)
	.loc 1 92
	lbu	$5,1($16)
	.loc 1 92
	addu	$4,$4,$23
	.loc 1 92
	addu	$2,$4,$5
	.loc 1 92
	sltu	$2,$19,$2
	bne	$2,$0,$L35
	addu	$4,$18,$4
	.loc 1 92
	jal	field
	nop
	.loc 1 92
	beq	$2,$0,$L29
	move	$2,$0
	.loc 1 94
	lw	$4,16($sp)
	lw	$2,4($16)
	.loc 1 96
	lw	$3,8($16)
	.loc 1 94
	and	$2,$2,$4
	.loc 1 95
	bne	$22,$20,$L36
	sw	$2,16($sp)
	.loc 1 96
	sll	$2,$2,$3
	.loc 1 87
	addiu	$21,$21,-1
	.loc 1 96
	addu	$23,$23,$2
	.loc 1 87
	bne	$21,$0,$L37
	addiu	$16,$16,12
$L47:
	.loc 1 100
	b	$L29
	li	$2,1
$L48:
	.loc 1 89
	lw	$2,8($16)
	.loc 1 90
	b	$L33
	addu	$23,$23,$2
$L35:
	.loc 1 93
	move	$2,$0
$L29:
	.loc 1 101
	lw	$31,60($sp)
	lw	$23,56($sp)
	lw	$22,52($sp)
	lw	$21,48($sp)
	lw	$20,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,64
$L46:
	jr	$31
	li	$2,1
	.set	reorder
	.end	fits
	.section	.text.suit,"ax"
	.align	2
	.loc 1 105
	.ent	suit
suit:
	.set	noreorder
	.set	nomacro
	.loc 1 108
	beq	$5,$0,$L62
	nop
	.loc 1 109
	lhu	$3,2($4)
	.loc 1 110
	lbu	$2,1($4)
	nop
	.loc 1 110
	addu	$2,$2,$3
	.loc 1 110
	sltu	$2,$2,97
	beq	$2,$0,$L62
	addiu	$9,$5,-2
	.loc 1 106
	move	$10,$0
	.loc 1 112
	li	$12,1
	.loc 1 114
	li	$13,2
	.loc 1 108
	b	$L52
	li	$11,-1
$L53:
	.loc 1 114
	bne	$2,$13,$L61
	addu	$5,$6,$3
	.loc 1 115
	lbu	$2,0($5)
	.loc 1 115
	lw	$5,4($4)
	.loc 1 115
	lw	$3,8($4)
	.loc 1 115
	and	$2,$2,$5
	.loc 1 115
	sll	$2,$2,$3
	.loc 1 115
	addu	$10,$10,$2
$L54:
	.loc 1 108
	beq	$9,$11,$L62
	addiu	$4,$4,12
$L59:
	.loc 1 109
	lhu	$5,2($4)
	.loc 1 110
	lbu	$2,1($4)
	.loc 1 109
	addu	$3,$5,$10
	.loc 1 110
	addu	$2,$2,$3
	.loc 1 110
	sltu	$2,$2,97
	beq	$2,$0,$L62
	addiu	$9,$9,-1
$L52:
	.loc 1 112
	lbu	$2,0($4)
	nop
	.loc 1 112
	bne	$2,$12,$L53
	nop
	.loc 1 113
	lw	$2,8($4)
	.loc 1 108
	addiu	$4,$4,12
	.loc 1 108
	bne	$9,$11,$L59
	addu	$10,$10,$2
$L62:
	.loc 1 121
	jr	$31
	nop
$L61:
	.loc 1 117
	lbu	$2,1($4)
	nop
	.loc 1 117
	beq	$2,$0,$L54
	move	$7,$0
$L58:
	.loc 1 118
	subu	$2,$2,$7
	.loc 1 118
	lw	$3,4($4)
	.loc 1 118
	addiu	$2,$2,-1
	.loc 1 118
	sll	$2,$2,3
	.loc 1 118
	lbu	$14,0($5)
	.loc 1 119
	lw	$8,8($4)
	.loc 1 118
	srl	$3,$3,$2
	.loc 1 118
	nor	$3,$0,$3
	and	$3,$3,$14
	.loc 1 119
	srl	$2,$8,$2
	.loc 1 118
	or	$2,$3,$2
	.loc 1 118
	sb	$2,0($5)
	.loc 1 117
	lbu	$2,1($4)
	.loc 1 117
	addiu	$7,$7,1
	.loc 1 117
	sltu	$3,$7,$2
	bne	$3,$0,$L58
	addiu	$5,$5,1
	b	$L54
	nop
	.set	reorder
	.end	suit
	.section	.rodata.report.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"0123456789abcdef\000"
	.section	.text.report,"ax"
	.align	2
	.loc 1 124
	.ent	report
report:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-104
	sw	$31,100($sp)
	.loc 1 128
	lb	$2,0($4)
	.loc 1 124
	move	$8,$5
	.loc 1 126
	move	$6,$0
	.loc 1 128
	beq	$2,$0,$L64
	addiu	$5,$sp,16
$L65:
	.loc 1 128
	addiu	$6,$6,1
	.loc 1 128
	addu	$7,$5,$6
	.loc 1 128
	addu	$3,$4,$6
	.loc 1 128
	sb	$2,-1($7)
	.loc 1 128
	lb	$2,0($3)
	nop
	bne	$2,$0,$L65
	nop
$L64:
	lui	$7,%hi($LC0)
	addu	$4,$5,$6
	.loc 1 126
	li	$3,28
	addiu	$7,$7,%lo($LC0)
	.loc 1 129
	li	$9,-4
$L66:
	.loc 1 129
	srl	$2,$8,$3
	.loc 1 129
	andi	$2,$2,0xf
	.loc 1 129
	addu	$2,$7,$2
	.loc 1 129
	lbu	$2,0($2)
	.loc 1 129
	addiu	$3,$3,-4
	.loc 1 129
	sb	$2,0($4)
	.loc 1 129
	bne	$3,$9,$L66
	addiu	$4,$4,1
	.loc 1 130
	addu	$2,$5,$6
	li	$3,10
	.loc 1 131
	addiu	$6,$6,9
	li	$4,1
	jal	write
	sb	$3,8($2)
	.loc 1 132
	lw	$31,100($sp)
	nop
	jr	$31
	addiu	$sp,$sp,104
	.set	reorder
	.end	report
	.section	.rodata.wrong.str1.4,"aMS",@progbits,1
	.align	2
$LC1:
	.ascii	"expected \000"
	.align	2
$LC2:
	.ascii	"sum \000"
	.section	.text.wrong,"ax"
	.align	2
	.loc 1 135
	.ent	wrong
wrong:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 136
	jal	report
	move	$16,$6
	.loc 1 137
	lui	$4,%hi($LC1)
	move	$5,$16
	jal	report
	addiu	$4,$4,%lo($LC1)
	.loc 1 138
	lui	$2,%hi(sum)
	lw	$5,%lo(sum)($2)
	lui	$4,%hi($LC2)
	jal	report
	addiu	$4,$4,%lo($LC2)
	.loc 1 140
	lw	$31,20($sp)
	lw	$16,16($sp)
	li	$2,1
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	wrong
	.section	.rodata.try_set.str1.4,"aMS",@progbits,1
	.align	2
$LC3:
	.ascii	"refused \000"
	.align	2
$LC4:
	.ascii	"not again \000"
	.align	2
$LC5:
	.ascii	"dpf \000"
	.align	2
$LC6:
	.ascii	"bpf \000"
	.align	2
$LC7:
	.ascii	"mpf \000"
	.align	2
$LC8:
	.ascii	"pathfinder \000"
	.align	2
$LC9:
	.ascii	"cspf \000"
	.section	.text.try_set,"ax"
	.align	2
	.loc 1 143
	.ent	try_set
try_set:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-88
	move	$2,$4
	.loc 1 147
	andi	$3,$4,0x2
	.loc 1 144
	andi	$4,$4,0x1
	.loc 1 143
	sw	$31,84($sp)
	sw	$fp,80($sp)
	sw	$23,76($sp)
	sw	$22,72($sp)
	sw	$21,68($sp)
	sw	$20,64($sp)
	sw	$19,60($sp)
	sw	$18,56($sp)
	sw	$17,52($sp)
	sw	$16,48($sp)
	.loc 1 147
	beq	$3,$0,$L74
	sw	$4,16($sp)
	li	$3,60
$L74:
	.loc 1 147
	lui	$5,%hi(engine)
	.loc 1 148
	addiu	$20,$5,%lo(engine)
	.loc 1 148
	sra	$2,$2,2
	.loc 1 148
	andi	$2,$2,0x3
	.loc 1 149
	move	$4,$20
	.loc 1 148
	sw	$2,4($20)
	.loc 1 147
	sw	$5,36($sp)
	sw	$3,%lo(engine)($5)
	.loc 1 149
	jal	dpf_start
	lui	$22,%hi(filters)
	.loc 1 150
	jal	cspf_start
	move	$18,$0
	.loc 1 151
	jal	bpf_start
	move	$19,$0
	.loc 1 152
	jal	mpf_start
	li	$23,12
	.loc 1 153
	jal	pathfinder_start
	nop
	.loc 1 144
	li	$2,1
	sw	$2,28($sp)
	addiu	$2,$22,%lo(filters)
	sw	$2,24($sp)
$L83:
	.loc 1 155
	lw	$5,16($sp)
	jal	draw_filter
	move	$4,$18
	.loc 1 156
	lw	$2,24($sp)
	.loc 1 156
	sll	$21,$18,7
	.loc 1 156
	addu	$17,$2,$21
	.loc 1 156
	addiu	$16,$21,8
	addu	$16,$2,$16
	.loc 1 156
	lw	$6,0($17)
	addiu	$19,$19,1
	move	$7,$19
	move	$5,$16
	move	$4,$20
	jal	dpf_insert
	sw	$18,20($sp)
	.loc 1 157
	bltz	$2,$L75
	move	$fp,$2
	.loc 1 160
	lw	$5,0($17)
	move	$6,$2
	move	$4,$16
	jal	bpf_insert
	sw	$2,4($17)
	.loc 1 160
	bne	$2,$fp,$L78
	move	$6,$fp
	.loc 1 161
	lw	$5,0($17)
	jal	mpf_insert
	move	$4,$16
	.loc 1 160
	bne	$2,$fp,$L78
	move	$6,$fp
	.loc 1 162
	lw	$5,0($17)
	jal	pathfinder_insert
	move	$4,$16
	.loc 1 161
	bne	$2,$fp,$L78
	move	$6,$fp
	.loc 1 164
	lw	$5,0($17)
	jal	cspf_insert
	move	$4,$16
	.loc 1 164
	beq	$2,$fp,$L79
	nop
	.loc 1 165
	sw	$0,28($sp)
$L79:
	.loc 1 166
	addiu	$18,$18,1
	beq	$18,$23,$L99
	li	$2,12
	.loc 1 169
	jal	draw
	li	$4,8
	.loc 1 169
	beq	$2,$0,$L81
	move	$5,$fp
$L114:
	.loc 1 175
	sw	$18,20($sp)
$L75:
	.loc 1 154
	bne	$19,$23,$L83
	nop
$L80:
	.loc 1 175
	lui	$3,%hi(sum)
	lw	$2,%lo(sum)($3)
	.loc 1 175
	lw	$4,20($sp)
	.loc 1 175
	sll	$21,$2,5
	subu	$21,$21,$2
	.loc 1 176
	lui	$2,%hi(agree_messages)
	lw	$2,%lo(agree_messages)($2)
	.loc 1 175
	addu	$21,$21,$4
	.loc 1 175
	sw	$3,16($sp)
	.loc 1 176
	sw	$2,40($sp)
	blez	$2,$L84
	sw	$21,%lo(sum)($3)
	lui	$2,%hi(message)
	addiu	$2,$2,%lo(message)
	sw	$2,32($sp)
	lui	$2,%hi(filters+8)
	sw	$2,44($sp)
	.loc 1 179
	lw	$2,36($sp)
	.loc 1 177
	lw	$17,4($20)
	lw	$3,32($sp)
	.loc 1 179
	lw	$2,%lo(engine)($2)
	.loc 1 176
	move	$23,$0
	.loc 1 179
	beq	$2,$0,$L85
	addu	$17,$3,$17
$L121:
	.loc 1 179
	jal	draw
	li	$4,30
	.loc 1 179
	addiu	$19,$2,60
$L86:
	move	$22,$17
	addiu	$16,$17,96
$L87:
	.loc 1 181
	jal	draw
	li	$4,3
	.loc 1 181
	sb	$2,0($22)
	.loc 1 180
	addiu	$22,$22,1
	bne	$16,$22,$L87
	nop
	.loc 1 182
	jal	draw
	li	$4,12
	.loc 1 183
	bne	$18,$0,$L115
	sb	$2,4($17)
	.loc 1 192
	sll	$2,$21,5
	move	$3,$0
	subu	$2,$2,$21
	.loc 1 192
	addu	$2,$2,$3
	.loc 1 193
	lw	$6,12($20)
	.loc 1 192
	lw	$3,16($sp)
	.loc 1 193
	move	$5,$19
	move	$4,$17
	move	$16,$0
	jalr	$6
	sw	$2,%lo(sum)($3)
	.loc 1 193
	bne	$2,$16,$L123
	lui	$4,%hi($LC5)
	.loc 1 195
	move	$5,$19
$L124:
	jal	bpf_classify
	move	$4,$17
	.loc 1 195
	bne	$2,$16,$L117
	move	$5,$19
	.loc 1 197
	jal	mpf_classify
	move	$4,$17
	.loc 1 197
	bne	$2,$16,$L118
	move	$5,$19
	.loc 1 199
	jal	pathfinder_classify
	move	$4,$17
	.loc 1 199
	bne	$2,$16,$L119
	move	$6,$16
	.loc 1 202
	lw	$2,28($sp)
	nop
	beq	$2,$0,$L96
	andi	$2,$19,0x1
	.loc 1 202
	beq	$2,$0,$L120
	move	$5,$19
$L96:
	.loc 1 176
	lw	$2,40($sp)
	.loc 1 176
	addiu	$23,$23,1
	.loc 1 176
	beq	$2,$23,$L73
	move	$2,$0
	.loc 1 192
	lw	$2,16($sp)
	.loc 1 177
	lw	$17,4($20)
	.loc 1 192
	lw	$21,%lo(sum)($2)
	.loc 1 179
	lw	$2,36($sp)
	.loc 1 177
	lw	$3,32($sp)
	.loc 1 179
	lw	$2,%lo(engine)($2)
	nop
	bne	$2,$0,$L121
	addu	$17,$3,$17
$L85:
	.loc 1 179
	jal	draw
	li	$4,96
	b	$L86
	move	$19,$2
$L81:
	.loc 1 170
	jal	dpf_delete
	move	$4,$20
	.loc 1 171
	lw	$2,24($sp)
	move	$7,$19
	addu	$21,$2,$21
	lw	$6,0($21)
	move	$5,$16
	jal	dpf_insert
	move	$4,$20
	.loc 1 171
	beq	$2,$fp,$L114
	lui	$4,%hi($LC4)
	.loc 1 172
	move	$6,$fp
	move	$5,$fp
	jal	wrong
	addiu	$4,$4,%lo($LC4)
	b	$L73
	nop
$L115:
	.loc 1 183
	jal	draw
	li	$4,8
	.loc 1 183
	bne	$2,$0,$L122
	nop
$L89:
	lw	$2,44($sp)
	.loc 1 176
	move	$16,$0
	addiu	$22,$2,%lo(filters+8)
	move	$fp,$0
$L91:
	.loc 1 190
	lw	$5,-8($22)
	move	$4,$22
	move	$7,$19
	jal	fits
	move	$6,$17
	.loc 1 190
	beq	$2,$0,$L90
	addiu	$fp,$fp,1
	.loc 1 191
	lw	$16,-4($22)
$L90:
	.loc 1 189
	bne	$18,$fp,$L91
	addiu	$22,$22,128
	.loc 1 192
	sll	$2,$21,5
	.loc 1 192
	move	$3,$16
	.loc 1 192
	subu	$2,$2,$21
	.loc 1 192
	addu	$2,$2,$3
	.loc 1 193
	lw	$6,12($20)
	.loc 1 192
	lw	$3,16($sp)
	.loc 1 193
	move	$5,$19
	move	$4,$17
	jalr	$6
	sw	$2,%lo(sum)($3)
	.loc 1 193
	beq	$2,$16,$L124
	move	$5,$19
	.loc 1 194
	lui	$4,%hi($LC5)
$L123:
	move	$6,$16
	move	$5,$2
	jal	wrong
	addiu	$4,$4,%lo($LC5)
	b	$L73
	nop
$L120:
	.loc 1 202
	jal	cspf_classify
	move	$4,$17
	.loc 1 202
	beq	$2,$16,$L96
	move	$5,$2
	.loc 1 203
	lui	$4,%hi($LC9)
	move	$6,$16
	jal	wrong
	addiu	$4,$4,%lo($LC9)
	b	$L73
	nop
$L122:
	.loc 1 184
	lw	$4,20($sp)
	jal	draw
	nop
	.loc 1 185
	lw	$4,24($sp)
	sll	$2,$2,7
	addu	$3,$4,$2
	lw	$5,0($3)
	.loc 1 185
	addiu	$2,$2,8
	.loc 1 185
	addu	$4,$4,$2
	jal	suit
	move	$6,$17
	.loc 1 186
	jal	draw
	li	$4,4
	.loc 1 186
	bne	$2,$0,$L89
	nop
	.loc 1 187
	jal	draw
	li	$4,16
	.loc 1 187
	addu	$2,$17,$2
	.loc 1 187
	lbu	$3,0($2)
	nop
	xori	$3,$3,0x1
	b	$L89
	sb	$3,0($2)
$L78:
	.loc 1 163
	lui	$4,%hi($LC3)
	move	$6,$18
	move	$5,$fp
	jal	wrong
	addiu	$4,$4,%lo($LC3)
$L73:
	.loc 1 206
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
$L84:
	.loc 1 205
	b	$L73
	move	$2,$0
$L117:
	.loc 1 196
	lui	$4,%hi($LC6)
	move	$6,$16
	move	$5,$2
	jal	wrong
	addiu	$4,$4,%lo($LC6)
	b	$L73
	nop
$L118:
	.loc 1 198
	lui	$4,%hi($LC7)
	move	$6,$16
	move	$5,$2
	jal	wrong
	addiu	$4,$4,%lo($LC7)
	b	$L73
	nop
$L119:
	.loc 1 200
	lui	$4,%hi($LC8)
	move	$5,$2
	jal	wrong
	addiu	$4,$4,%lo($LC8)
	b	$L73
	nop
$L99:
	.loc 1 166
	li	$18,12
	b	$L80
	sw	$2,20($sp)
	.set	reorder
	.end	try_set
	.section	.rodata.main.str1.4,"aMS",@progbits,1
	.align	2
$LC10:
	.ascii	"set \000"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 209
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	.loc 1 212
	lui	$2,%hi(agree_seed)
	lw	$4,%lo(agree_seed)($2)
	.loc 1 209
	addiu	$sp,$sp,-32
	.loc 1 216
	lui	$2,%hi(agree_sets)
	.loc 1 212
	lui	$3,%hi(state)
	sw	$4,%lo(state)($3)
	.loc 1 209
	sw	$17,24($sp)
	.loc 1 213
	lui	$3,%hi(instructions_changed)
	.loc 1 216
	lw	$17,%lo(agree_sets)($2)
	.loc 1 213
	lui	$2,%hi(engine)
	addiu	$2,$2,%lo(engine)
	addiu	$3,$3,%lo(instructions_changed)
	.loc 1 209
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 213
	sw	$3,8($2)
	.loc 1 214
	lui	$3,%hi(classifier)
	addiu	$3,$3,%lo(classifier)
	sw	$3,12($2)
	.loc 1 215
	lui	$3,%hi(classifier+65536)
	addiu	$3,$3,%lo(classifier+65536)
	.loc 1 216
	blez	$17,$L126
	sw	$3,16($2)
	.loc 1 216
	b	$L129
	move	$16,$0
$L127:
	.loc 1 216
	beq	$16,$17,$L132
	lui	$2,%hi(sum)
$L129:
	.loc 1 217
	jal	try_set
	move	$4,$16
	.loc 1 217
	beq	$2,$0,$L127
	addiu	$16,$16,1
	addiu	$16,$16,-1
	.loc 1 218
	lui	$4,%hi($LC10)
	move	$5,$16
	jal	report
	addiu	$4,$4,%lo($LC10)
	.loc 1 219
	b	$L125
	li	$2,1
$L126:
	.loc 1 221
	lui	$2,%hi(sum)
$L132:
	lw	$5,%lo(sum)($2)
	lui	$4,%hi($LC2)
	jal	report
	addiu	$4,$4,%lo($LC2)
	.loc 1 222
	move	$2,$0
$L125:
	.loc 1 223
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
	.section	.rodata.masks.0,"a"
	.align	2
masks.0:
	.word	-1
	.word	-1
	.word	-252645136
	.word	252706575
	.section	.bss.sum,"aw"
	.align	2
sum:
	.space	4
	.section	.bss.state,"aw"
	.align	2
state:
	.space	4
	.section	.bss.message,"aw"
	.align	2
message:
	.space	100
	.section	.bss.filters,"aw"
	.align	2
filters:
	.space	1536
	.globl	classifier
	.section	.bss.classifier,"aw"
	.align	12
classifier:
	.space	65536
	.section	.bss.engine,"aw"
	.align	3
engine:
	.space	125168
	.text
	.file 2 "./exos/library/unix.h"
	.file 3 "./experiments/filters/engines.h"
	.file 4 "./aegis/filters/dpf.h"
	.file 5 "./experiments/filters/generated.h"
