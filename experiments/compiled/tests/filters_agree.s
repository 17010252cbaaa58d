# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from experiments/tests/filters_agree.c
	.text
	.file 1 "experiments/tests/filters_agree.c"
	.section	.text.draw,"ax"
	.align	2
	.loc 1 34
	.ent	draw
draw:
	.set	noreorder
	.set	nomacro
	.loc 1 35
	lui	$6,%hi(state)
	lw	$2,%lo(state)($6)
	nop
	sll	$3,$2,13
	.loc 1 35
	xor	$3,$3,$2
	.loc 1 36
	srl	$5,$3,17
	.loc 1 36
	xor	$5,$5,$3
	.loc 1 37
	sll	$3,$5,5
	.loc 1 37
	xor	$3,$3,$5
	.loc 1 38
	srl	$2,$3,8
	.loc 1 39
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
	.loc 1 43
	.ent	draw_filter
draw_filter:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-72
	.loc 1 46
	sll	$3,$4,7
	lui	$2,%hi(filters)
	addiu	$2,$2,%lo(filters)
	.loc 1 43
	sw	$19,44($sp)
	sw	$4,72($sp)
	.loc 1 46
	addiu	$19,$3,8
	.loc 1 47
	li	$4,6
	.loc 1 43
	sw	$18,40($sp)
	sw	$31,68($sp)
	sw	$fp,64($sp)
	sw	$23,60($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$20,48($sp)
	sw	$17,36($sp)
	sw	$16,32($sp)
	.loc 1 46
	sw	$3,24($sp)
	sw	$2,20($sp)
	.loc 1 43
	sw	$5,76($sp)
	.loc 1 47
	jal	draw
	addu	$19,$2,$19
	.loc 1 47
	addiu	$18,$2,1
	.loc 1 49
	blez	$18,$L4
	sw	$2,16($sp)
	.loc 1 69
	lui	$21,%hi(masks.0)
	.loc 1 46
	move	$fp,$19
	.loc 1 49
	move	$16,$0
	.loc 1 51
	li	$20,1
	.loc 1 59
	li	$17,1
	.loc 1 69
	addiu	$21,$21,%lo(masks.0)
	.loc 1 71
	b	$L10
	li	$23,2
$L5:
	.loc 1 59
	bne	$22,$17,$L22
	li	$4,3
	.loc 1 59
	lw	$2,76($sp)
	nop
	bne	$2,$0,$L19
	li	$2,2
$L22:
	.loc 1 68
	jal	draw
	sb	$0,0($fp)
	.loc 1 69
	li	$4,4
	jal	draw
	move	$22,$2
	.loc 1 69
	sll	$4,$2,2
	addu	$4,$4,$21
	.loc 1 68
	sll	$2,$17,$22
	.loc 1 69
	lw	$6,0($4)
	.loc 1 71
	beq	$22,$23,$L9
	sb	$2,1($fp)
	.loc 1 71
	li	$4,8
	sll	$4,$4,$22
	.loc 1 71
	li	$2,-1
	sll	$2,$2,$4
	nor	$2,$0,$2
	.loc 1 71
	and	$6,$6,$2
$L9:
	.loc 1 72
	li	$4,3
	jal	draw
	sw	$6,4($fp)
	.loc 1 72
	sll	$5,$2,8
	addu	$5,$5,$2
	sll	$2,$5,16
	addu	$22,$5,$2
	.loc 1 73
	li	$4,3
	jal	draw
	sw	$22,8($fp)
	.loc 1 73
	lw	$4,4($fp)
	.loc 1 73
	addu	$5,$22,$2
	.loc 1 73
	and	$5,$5,$4
	.loc 1 73
	sw	$5,8($fp)
$L6:
	.loc 1 49
	addiu	$16,$16,1
	.loc 1 49
	beq	$18,$16,$L20
	addiu	$fp,$fp,12
$L10:
	.loc 1 50
	jal	draw
	li	$4,8
	.loc 1 52
	li	$4,12
	.loc 1 51
	sb	$20,1($fp)
	.loc 1 52
	jal	draw
	move	$22,$2
	.loc 1 53
	bne	$22,$0,$L5
	sh	$2,2($fp)
	.loc 1 54
	sb	$20,0($fp)
	.loc 1 55
	sw	$0,4($fp)
	.loc 1 56
	jal	draw
	li	$4,6
	.loc 1 49
	addiu	$16,$16,1
	.loc 1 56
	sw	$2,8($fp)
	.loc 1 49
	bne	$18,$16,$L10
	addiu	$fp,$fp,12
$L20:
	.loc 1 49
	sll	$2,$18,1
	addu	$2,$2,$18
	sll	$2,$2,2
	addu	$19,$19,$2
$L4:
	.loc 1 76
	li	$4,3
	jal	draw
	sb	$0,0($19)
	.loc 1 76
	li	$3,1
	sll	$2,$3,$2
	.loc 1 76
	andi	$4,$2,0x00ff
	.loc 1 77
	li	$6,4
	.loc 1 78
	li	$5,4
	.loc 1 76
	sb	$4,1($19)
	.loc 1 78
	beq	$4,$5,$L13
	sh	$6,2($19)
	.loc 1 78
	sll	$2,$2,3
	.loc 1 78
	sll	$3,$3,$2
	.loc 1 78
	addiu	$3,$3,-1
$L11:
	.loc 1 78
	sw	$3,4($19)
	.loc 1 79
	jal	draw
	li	$4,2
	.loc 1 79
	lw	$3,72($sp)
	lw	$4,72($sp)
	sll	$3,$3,8
	lw	$5,72($sp)
	addu	$3,$3,$4
	sll	$3,$3,8
	.loc 1 79
	lw	$4,4($19)
	.loc 1 79
	addu	$3,$3,$5
	.loc 1 79
	addu	$3,$3,$2
	.loc 1 79
	and	$3,$3,$4
	.loc 1 80
	lw	$2,20($sp)
	lw	$4,24($sp)
	.loc 1 79
	sw	$3,8($19)
	.loc 1 80
	addu	$2,$2,$4
	.loc 1 80
	lw	$4,16($sp)
	nop
	addiu	$4,$4,2
	.loc 1 80
	sw	$4,0($2)
	.loc 1 81
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
	.loc 1 61
	li	$4,2
	jal	draw
	sb	$2,0($fp)
	.loc 1 61
	bne	$2,$0,$L8
	li	$2,15
	li	$2,7
$L8:
	.loc 1 62
	li	$4,4
	jal	draw
	sw	$2,4($fp)
	.loc 1 63
	li	$4,2
	bne	$2,$4,$L6
	sw	$2,8($fp)
	.loc 1 64
	li	$2,15
	b	$L6
	sw	$2,4($fp)
$L13:
	.loc 1 78
	b	$L11
	li	$3,-1
	.set	reorder
	.end	draw_filter
	.section	.text.field,"ax"
	.align	2
	.loc 1 84
	.ent	field
field:
	.set	noreorder
	.set	nomacro
	.loc 1 86
	beq	$5,$0,$L28
	sw	$0,0($6)
	addu	$5,$4,$5
	move	$2,$0
$L25:
	.loc 1 86
	lbu	$3,0($4)
	.loc 1 86
	sll	$2,$2,8
	.loc 1 86
	or	$2,$2,$3
	.loc 1 86
	addiu	$4,$4,1
	.loc 1 86
	bne	$4,$5,$L25
	sw	$2,0($6)
$L28:
	.loc 1 88
	jr	$31
	li	$2,1
	.set	reorder
	.end	field
	.section	.text.fits,"ax"
	.align	2
	.loc 1 92
	.ent	fits
fits:
	.set	noreorder
	.set	nomacro
	.loc 1 95
	beq	$5,$0,$L46
	nop
	.loc 1 92
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
	.loc 1 93
	move	$23,$0
	.loc 1 96
	li	$17,1
	.loc 1 103
	b	$L37
	li	$20,2
$L36:
	.loc 1 105
	bne	$2,$3,$L29
	move	$2,$0
$L33:
	.loc 1 95
	addiu	$21,$21,-1
	beq	$21,$0,$L47
	addiu	$16,$16,12
$L37:
	.loc 1 96
	lbu	$22,0($16)
	nop
	.loc 1 96
	beq	$22,$17,$L48
	addiu	$6,$sp,16
	.loc 1 100
	lhu	$4,2($16)
	.loc 1 100
	lbu	$5,1($16)
	.loc 1 100
	addu	$4,$4,$23
	.loc 1 100
	addu	$2,$4,$5
	.loc 1 100
	sltu	$2,$19,$2
	bne	$2,$0,$L35
	addu	$4,$18,$4
	.loc 1 100
	jal	field
	nop
	.loc 1 100
	beq	$2,$0,$L29
	move	$2,$0
	.loc 1 102
	lw	$4,16($sp)
	lw	$2,4($16)
	.loc 1 104
	lw	$3,8($16)
	.loc 1 102
	and	$2,$2,$4
	.loc 1 103
	bne	$22,$20,$L36
	sw	$2,16($sp)
	.loc 1 104
	sll	$2,$2,$3
	.loc 1 95
	addiu	$21,$21,-1
	.loc 1 104
	addu	$23,$23,$2
	.loc 1 95
	bne	$21,$0,$L37
	addiu	$16,$16,12
$L47:
	.loc 1 108
	b	$L29
	li	$2,1
$L48:
	.loc 1 97
	lw	$2,8($16)
	.loc 1 98
	b	$L33
	addu	$23,$23,$2
$L35:
	.loc 1 101
	move	$2,$0
$L29:
	.loc 1 109
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
	.loc 1 113
	.ent	suit
suit:
	.set	noreorder
	.set	nomacro
	.loc 1 116
	beq	$5,$0,$L62
	nop
	.loc 1 117
	lhu	$3,2($4)
	.loc 1 118
	lbu	$2,1($4)
	nop
	.loc 1 118
	addu	$2,$2,$3
	.loc 1 118
	sltu	$2,$2,97
	beq	$2,$0,$L62
	addiu	$9,$5,-2
	.loc 1 114
	move	$10,$0
	.loc 1 120
	li	$12,1
	.loc 1 122
	li	$13,2
	.loc 1 116
	b	$L52
	li	$11,-1
$L53:
	.loc 1 122
	bne	$2,$13,$L61
	addu	$5,$6,$3
	.loc 1 123
	lbu	$2,0($5)
	.loc 1 123
	lw	$5,4($4)
	.loc 1 123
	lw	$3,8($4)
	.loc 1 123
	and	$2,$2,$5
	.loc 1 123
	sll	$2,$2,$3
	.loc 1 123
	addu	$10,$10,$2
$L54:
	.loc 1 116
	beq	$9,$11,$L62
	addiu	$4,$4,12
$L59:
	.loc 1 117
	lhu	$5,2($4)
	.loc 1 118
	lbu	$2,1($4)
	.loc 1 117
	addu	$3,$5,$10
	.loc 1 118
	addu	$2,$2,$3
	.loc 1 118
	sltu	$2,$2,97
	beq	$2,$0,$L62
	addiu	$9,$9,-1
$L52:
	.loc 1 120
	lbu	$2,0($4)
	nop
	.loc 1 120
	bne	$2,$12,$L53
	nop
	.loc 1 121
	lw	$2,8($4)
	.loc 1 116
	addiu	$4,$4,12
	.loc 1 116
	bne	$9,$11,$L59
	addu	$10,$10,$2
$L62:
	.loc 1 129
	jr	$31
	nop
$L61:
	.loc 1 125
	lbu	$2,1($4)
	nop
	.loc 1 125
	beq	$2,$0,$L54
	move	$7,$0
$L58:
	.loc 1 126
	subu	$2,$2,$7
	.loc 1 126
	lw	$3,4($4)
	.loc 1 126
	addiu	$2,$2,-1
	.loc 1 126
	sll	$2,$2,3
	.loc 1 126
	lbu	$14,0($5)
	.loc 1 127
	lw	$8,8($4)
	.loc 1 126
	srl	$3,$3,$2
	.loc 1 126
	nor	$3,$0,$3
	and	$3,$3,$14
	.loc 1 127
	srl	$2,$8,$2
	.loc 1 126
	or	$2,$3,$2
	.loc 1 126
	sb	$2,0($5)
	.loc 1 125
	lbu	$2,1($4)
	.loc 1 125
	addiu	$7,$7,1
	.loc 1 125
	sltu	$3,$7,$2
	bne	$3,$0,$L58
	addiu	$5,$5,1
	b	$L54
	nop
	.set	reorder
	.end	suit
	.section	.text.changed,"ax"
	.align	2
	.loc 1 25
	.ent	changed
changed:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	.loc 1 28
	li	$16,-4096
	.loc 1 25
	sw	$17,24($sp)
	.loc 1 28
	and	$16,$4,$16
	.loc 1 28
	addu	$17,$4,$5
	.loc 1 28
	sltu	$2,$16,$17
	.loc 1 28
	beq	$2,$0,$L63
	sw	$31,28($sp)
$L65:
	.loc 1 29
	jal	page_find
	move	$4,$16
	.loc 1 29
	lw	$4,0($2)
	.loc 1 28
	addiu	$16,$16,4096
	.loc 1 29
	jal	aegis_instructions_changed
	srl	$4,$4,12
	.loc 1 28
	sltu	$2,$16,$17
	bne	$2,$0,$L65
	nop
$L63:
	.loc 1 30
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	changed
	.section	.rodata.report.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"0123456789abcdef\000"
	.section	.text.report,"ax"
	.align	2
	.loc 1 132
	.ent	report
report:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-104
	sw	$31,100($sp)
	.loc 1 136
	lb	$2,0($4)
	.loc 1 132
	move	$8,$5
	.loc 1 134
	move	$6,$0
	.loc 1 136
	beq	$2,$0,$L69
	addiu	$5,$sp,16
$L70:
	.loc 1 136
	addiu	$6,$6,1
	.loc 1 136
	addu	$7,$5,$6
	.loc 1 136
	addu	$3,$4,$6
	.loc 1 136
	sb	$2,-1($7)
	.loc 1 136
	lb	$2,0($3)
	nop
	bne	$2,$0,$L70
	nop
$L69:
	lui	$7,%hi($LC0)
	addu	$4,$5,$6
	.loc 1 134
	li	$3,28
	addiu	$7,$7,%lo($LC0)
	.loc 1 137
	li	$9,-4
$L71:
	.loc 1 137
	srl	$2,$8,$3
	.loc 1 137
	andi	$2,$2,0xf
	.loc 1 137
	addu	$2,$7,$2
	.loc 1 137
	lbu	$2,0($2)
	.loc 1 137
	addiu	$3,$3,-4
	.loc 1 137
	sb	$2,0($4)
	.loc 1 137
	bne	$3,$9,$L71
	addiu	$4,$4,1
	.loc 1 138
	addu	$2,$5,$6
	li	$3,10
	.loc 1 139
	addiu	$6,$6,9
	li	$4,1
	jal	write
	sb	$3,8($2)
	.loc 1 140
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
	.loc 1 143
	.ent	wrong
wrong:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 144
	jal	report
	move	$16,$6
	.loc 1 145
	lui	$4,%hi($LC1)
	move	$5,$16
	jal	report
	addiu	$4,$4,%lo($LC1)
	.loc 1 146
	lui	$2,%hi(sum)
	lw	$5,%lo(sum)($2)
	lui	$4,%hi($LC2)
	jal	report
	addiu	$4,$4,%lo($LC2)
	.loc 1 148
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
	.loc 1 151
	.ent	try_set
try_set:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-88
	move	$2,$4
	.loc 1 155
	andi	$3,$4,0x2
	.loc 1 152
	andi	$4,$4,0x1
	.loc 1 151
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
	.loc 1 155
	beq	$3,$0,$L79
	sw	$4,16($sp)
	li	$3,60
$L79:
	.loc 1 155
	lui	$5,%hi(engine)
	.loc 1 156
	addiu	$20,$5,%lo(engine)
	.loc 1 156
	sra	$2,$2,2
	.loc 1 156
	andi	$2,$2,0x3
	.loc 1 157
	move	$4,$20
	.loc 1 156
	sw	$2,4($20)
	.loc 1 155
	sw	$5,36($sp)
	sw	$3,%lo(engine)($5)
	.loc 1 157
	jal	dpf_start
	lui	$22,%hi(filters)
	.loc 1 158
	jal	cspf_start
	move	$18,$0
	.loc 1 159
	jal	bpf_start
	move	$19,$0
	.loc 1 160
	jal	mpf_start
	li	$23,12
	.loc 1 161
	jal	pathfinder_start
	nop
	.loc 1 152
	li	$2,1
	sw	$2,28($sp)
	addiu	$2,$22,%lo(filters)
	sw	$2,24($sp)
$L88:
	.loc 1 163
	lw	$5,16($sp)
	jal	draw_filter
	move	$4,$18
	.loc 1 164
	lw	$2,24($sp)
	.loc 1 164
	sll	$21,$18,7
	.loc 1 164
	addu	$17,$2,$21
	.loc 1 164
	addiu	$16,$21,8
	addu	$16,$2,$16
	.loc 1 164
	lw	$6,0($17)
	addiu	$19,$19,1
	move	$7,$19
	move	$5,$16
	move	$4,$20
	jal	dpf_insert
	sw	$18,20($sp)
	.loc 1 165
	bltz	$2,$L80
	move	$fp,$2
	.loc 1 168
	lw	$5,0($17)
	move	$6,$2
	move	$4,$16
	jal	bpf_insert
	sw	$2,4($17)
	.loc 1 168
	bne	$2,$fp,$L83
	move	$6,$fp
	.loc 1 169
	lw	$5,0($17)
	jal	mpf_insert
	move	$4,$16
	.loc 1 168
	bne	$2,$fp,$L83
	move	$6,$fp
	.loc 1 170
	lw	$5,0($17)
	jal	pathfinder_insert
	move	$4,$16
	.loc 1 169
	bne	$2,$fp,$L83
	move	$6,$fp
	.loc 1 172
	lw	$5,0($17)
	jal	cspf_insert
	move	$4,$16
	.loc 1 172
	beq	$2,$fp,$L84
	nop
	.loc 1 173
	sw	$0,28($sp)
$L84:
	.loc 1 174
	addiu	$18,$18,1
	beq	$18,$23,$L104
	li	$2,12
	.loc 1 177
	jal	draw
	li	$4,8
	.loc 1 177
	beq	$2,$0,$L86
	move	$5,$fp
$L119:
	.loc 1 183
	sw	$18,20($sp)
$L80:
	.loc 1 162
	bne	$19,$23,$L88
	nop
$L85:
	.loc 1 183
	lui	$3,%hi(sum)
	lw	$2,%lo(sum)($3)
	.loc 1 183
	lw	$4,20($sp)
	.loc 1 183
	sll	$21,$2,5
	subu	$21,$21,$2
	.loc 1 184
	lui	$2,%hi(agree_messages)
	lw	$2,%lo(agree_messages)($2)
	.loc 1 183
	addu	$21,$21,$4
	.loc 1 183
	sw	$3,16($sp)
	.loc 1 184
	sw	$2,40($sp)
	blez	$2,$L89
	sw	$21,%lo(sum)($3)
	lui	$2,%hi(message)
	addiu	$2,$2,%lo(message)
	sw	$2,32($sp)
	lui	$2,%hi(filters+8)
	sw	$2,44($sp)
	.loc 1 187
	lw	$2,36($sp)
	.loc 1 185
	lw	$17,4($20)
	lw	$3,32($sp)
	.loc 1 187
	lw	$2,%lo(engine)($2)
	.loc 1 184
	move	$23,$0
	.loc 1 187
	beq	$2,$0,$L90
	addu	$17,$3,$17
$L126:
	.loc 1 187
	jal	draw
	li	$4,30
	.loc 1 187
	addiu	$19,$2,60
$L91:
	move	$22,$17
	addiu	$16,$17,96
$L92:
	.loc 1 189
	jal	draw
	li	$4,3
	.loc 1 189
	sb	$2,0($22)
	.loc 1 188
	addiu	$22,$22,1
	bne	$16,$22,$L92
	nop
	.loc 1 190
	jal	draw
	li	$4,12
	.loc 1 191
	bne	$18,$0,$L120
	sb	$2,4($17)
	.loc 1 200
	sll	$2,$21,5
	move	$3,$0
	subu	$2,$2,$21
	.loc 1 200
	addu	$2,$2,$3
	.loc 1 201
	lw	$6,12($20)
	.loc 1 200
	lw	$3,16($sp)
	.loc 1 201
	move	$5,$19
	move	$4,$17
	move	$16,$0
	jalr	$6
	sw	$2,%lo(sum)($3)
	.loc 1 201
	bne	$2,$16,$L128
	lui	$4,%hi($LC5)
	.loc 1 203
	move	$5,$19
$L129:
	jal	bpf_classify
	move	$4,$17
	.loc 1 203
	bne	$2,$16,$L122
	move	$5,$19
	.loc 1 205
	jal	mpf_classify
	move	$4,$17
	.loc 1 205
	bne	$2,$16,$L123
	move	$5,$19
	.loc 1 207
	jal	pathfinder_classify
	move	$4,$17
	.loc 1 207
	bne	$2,$16,$L124
	move	$6,$16
	.loc 1 210
	lw	$2,28($sp)
	nop
	beq	$2,$0,$L101
	andi	$2,$19,0x1
	.loc 1 210
	beq	$2,$0,$L125
	move	$5,$19
$L101:
	.loc 1 184
	lw	$2,40($sp)
	.loc 1 184
	addiu	$23,$23,1
	.loc 1 184
	beq	$2,$23,$L78
	move	$2,$0
	.loc 1 200
	lw	$2,16($sp)
	.loc 1 185
	lw	$17,4($20)
	.loc 1 200
	lw	$21,%lo(sum)($2)
	.loc 1 187
	lw	$2,36($sp)
	.loc 1 185
	lw	$3,32($sp)
	.loc 1 187
	lw	$2,%lo(engine)($2)
	nop
	bne	$2,$0,$L126
	addu	$17,$3,$17
$L90:
	.loc 1 187
	jal	draw
	li	$4,96
	b	$L91
	move	$19,$2
$L86:
	.loc 1 178
	jal	dpf_delete
	move	$4,$20
	.loc 1 179
	lw	$2,24($sp)
	move	$7,$19
	addu	$21,$2,$21
	lw	$6,0($21)
	move	$5,$16
	jal	dpf_insert
	move	$4,$20
	.loc 1 179
	beq	$2,$fp,$L119
	lui	$4,%hi($LC4)
	.loc 1 180
	move	$6,$fp
	move	$5,$fp
	jal	wrong
	addiu	$4,$4,%lo($LC4)
	b	$L78
	nop
$L120:
	.loc 1 191
	jal	draw
	li	$4,8
	.loc 1 191
	bne	$2,$0,$L127
	nop
$L94:
	lw	$2,44($sp)
	.loc 1 184
	move	$16,$0
	addiu	$22,$2,%lo(filters+8)
	move	$fp,$0
$L96:
	.loc 1 198
	lw	$5,-8($22)
	move	$4,$22
	move	$7,$19
	jal	fits
	move	$6,$17
	.loc 1 198
	beq	$2,$0,$L95
	addiu	$fp,$fp,1
	.loc 1 199
	lw	$16,-4($22)
$L95:
	.loc 1 197
	bne	$18,$fp,$L96
	addiu	$22,$22,128
	.loc 1 200
	sll	$2,$21,5
	.loc 1 200
	move	$3,$16
	.loc 1 200
	subu	$2,$2,$21
	.loc 1 200
	addu	$2,$2,$3
	.loc 1 201
	lw	$6,12($20)
	.loc 1 200
	lw	$3,16($sp)
	.loc 1 201
	move	$5,$19
	move	$4,$17
	jalr	$6
	sw	$2,%lo(sum)($3)
	.loc 1 201
	beq	$2,$16,$L129
	move	$5,$19
	.loc 1 202
	lui	$4,%hi($LC5)
$L128:
	move	$6,$16
	move	$5,$2
	jal	wrong
	addiu	$4,$4,%lo($LC5)
	b	$L78
	nop
$L125:
	.loc 1 210
	jal	cspf_classify
	move	$4,$17
	.loc 1 210
	beq	$2,$16,$L101
	move	$5,$2
	.loc 1 211
	lui	$4,%hi($LC9)
	move	$6,$16
	jal	wrong
	addiu	$4,$4,%lo($LC9)
	b	$L78
	nop
$L127:
	.loc 1 192
	lw	$4,20($sp)
	jal	draw
	nop
	.loc 1 193
	lw	$4,24($sp)
	sll	$2,$2,7
	addu	$3,$4,$2
	lw	$5,0($3)
	.loc 1 193
	addiu	$2,$2,8
	.loc 1 193
	addu	$4,$4,$2
	jal	suit
	move	$6,$17
	.loc 1 194
	jal	draw
	li	$4,4
	.loc 1 194
	bne	$2,$0,$L94
	nop
	.loc 1 195
	jal	draw
	li	$4,16
	.loc 1 195
	addu	$2,$17,$2
	.loc 1 195
	lbu	$3,0($2)
	nop
	xori	$3,$3,0x1
	b	$L94
	sb	$3,0($2)
$L83:
	.loc 1 171
	lui	$4,%hi($LC3)
	move	$6,$18
	move	$5,$fp
	jal	wrong
	addiu	$4,$4,%lo($LC3)
$L78:
	.loc 1 214
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
$L89:
	.loc 1 213
	b	$L78
	move	$2,$0
$L122:
	.loc 1 204
	lui	$4,%hi($LC6)
	move	$6,$16
	move	$5,$2
	jal	wrong
	addiu	$4,$4,%lo($LC6)
	b	$L78
	nop
$L123:
	.loc 1 206
	lui	$4,%hi($LC7)
	move	$6,$16
	move	$5,$2
	jal	wrong
	addiu	$4,$4,%lo($LC7)
	b	$L78
	nop
$L124:
	.loc 1 208
	lui	$4,%hi($LC8)
	move	$5,$2
	jal	wrong
	addiu	$4,$4,%lo($LC8)
	b	$L78
	nop
$L104:
	.loc 1 174
	li	$18,12
	b	$L85
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
	.loc 1 217
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	.loc 1 220
	lui	$2,%hi(agree_seed)
	lw	$4,%lo(agree_seed)($2)
	.loc 1 217
	addiu	$sp,$sp,-32
	.loc 1 224
	lui	$2,%hi(agree_sets)
	.loc 1 220
	lui	$3,%hi(state)
	sw	$4,%lo(state)($3)
	.loc 1 217
	sw	$17,24($sp)
	.loc 1 221
	lui	$3,%hi(changed)
	.loc 1 224
	lw	$17,%lo(agree_sets)($2)
	.loc 1 221
	lui	$2,%hi(engine)
	addiu	$2,$2,%lo(engine)
	addiu	$3,$3,%lo(changed)
	.loc 1 217
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 221
	sw	$3,8($2)
	.loc 1 222
	lui	$3,%hi(classifier)
	addiu	$3,$3,%lo(classifier)
	sw	$3,12($2)
	.loc 1 223
	lui	$3,%hi(classifier+65536)
	addiu	$3,$3,%lo(classifier+65536)
	.loc 1 224
	blez	$17,$L131
	sw	$3,16($2)
	.loc 1 224
	b	$L134
	move	$16,$0
$L132:
	.loc 1 224
	beq	$16,$17,$L137
	lui	$2,%hi(sum)
$L134:
	.loc 1 225
	jal	try_set
	move	$4,$16
	.loc 1 225
	beq	$2,$0,$L132
	addiu	$16,$16,1
	addiu	$16,$16,-1
	.loc 1 226
	lui	$4,%hi($LC10)
	move	$5,$16
	jal	report
	addiu	$4,$4,%lo($LC10)
	.loc 1 227
	b	$L130
	li	$2,1
$L131:
	.loc 1 229
	lui	$2,%hi(sum)
$L137:
	lw	$5,%lo(sum)($2)
	lui	$4,%hi($LC2)
	jal	report
	addiu	$4,$4,%lo($LC2)
	.loc 1 230
	move	$2,$0
$L130:
	.loc 1 231
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
	.file 2 "./experiments/workloads/workload.h"
	.file 3 "./experiments/filters/engines.h"
	.file 4 "./aegis/filters/dpf.h"
	.file 5 "./aegis/user/aegis.h"
	.file 6 "./exos/library/exos.h"
