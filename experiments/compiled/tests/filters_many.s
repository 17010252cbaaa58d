# mipsel-linux-gnu-gcc 12.2.0 from experiments/tests/filters_many.c
	.file 1 "filters_many.c"
	.text
	.align	2
	.ent	note
note:
	.set	noreorder
	lui	$3,%hi(sum)
	lw	$5,%lo(sum)($3)
	nop
	sll	$2,$5,5
	subu	$2,$2,$5
	addu	$2,$2,$4
	jr	$31
	sw	$2,%lo(sum)($3)
	.set	reorder
	.end	note
	.align	2
	.ent	paused
paused:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	note
	nop
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	paused
	.align	2
	.ent	full
full:
	.set	noreorder
	li	$2,4
	beq	$4,$2,$L7
	sll	$4,$4,3
	li	$2,1
	sll	$2,$2,$4
	jr	$31
	addiu	$2,$2,-1
$L7:
	jr	$31
	li	$2,-1
	.set	reorder
	.end	full
	.align	2
	.ent	goes_on
goes_on:
	.set	noreorder
	lw	$10,4($5)
	nop
	blez	$10,$L9
	addiu	$8,$4,10
	addiu	$9,$5,10
	b	$L11
	move	$7,$0
$L17:
	lhu	$6,0($8)
	lhu	$3,0($9)
	nop
	bne	$6,$3,$L15
	nop
	lw	$6,2($8)
	lw	$3,2($9)
	nop
	bne	$6,$3,$L15
	nop
	lw	$6,6($8)
	lw	$3,6($9)
	nop
	bne	$6,$3,$L15
	addiu	$8,$8,12
	beq	$7,$10,$L9
	addiu	$9,$9,12
$L11:
	sll	$3,$7,1
	addu	$3,$3,$7
	sll	$3,$3,2
	addu	$6,$4,$3
	addu	$3,$5,$3
	lw	$6,8($6)
	lw	$3,8($3)
	nop
	xor	$3,$6,$3
	andi	$3,$3,0xffff
	beq	$3,$0,$L17
	addiu	$7,$7,1
$L15:
	jr	$31
	move	$2,$0
$L9:
	lw	$2,4($4)
	jr	$31
	slt	$2,$10,$2
	.set	reorder
	.end	goes_on
	.align	2
	.ent	test
test:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,16($sp)
	move	$16,$4
	move	$4,$5
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	move	$18,$5
	move	$17,$7
	jal	full
	move	$20,$6
	and	$19,$2,$17
	lw	$2,56($sp)
	move	$4,$18
	jal	full
	and	$17,$17,$2
	and	$17,$17,$2
	sb	$0,0($16)
	sb	$18,1($16)
	sh	$20,2($16)
	sw	$19,4($16)
	sw	$17,8($16)
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	test
	.align	2
	.ent	hexadecimal
hexadecimal:
	.set	noreorder
	lw	$7,0($4)
	move	$2,$0
	lb	$6,0($7)
	sll	$8,$2,4
	andi	$3,$6,0x00ff
	addiu	$5,$3,-48
	sltu	$5,$5,10
	addiu	$3,$3,-97
	sltu	$3,$3,6
	bne	$5,$0,$L23
	addiu	$9,$6,-87
$L28:
	beq	$3,$0,$L27
	sll	$8,$2,4
	sll	$2,$9,24
	sra	$2,$2,24
	or	$2,$8,$2
	addiu	$7,$7,1
$L29:
	lb	$6,0($7)
	sll	$8,$2,4
	andi	$3,$6,0x00ff
	addiu	$5,$3,-48
	sltu	$5,$5,10
	addiu	$3,$3,-97
	sltu	$3,$3,6
	beq	$5,$0,$L28
	addiu	$9,$6,-87
$L23:
	addiu	$2,$6,-48
	or	$2,$8,$2
	b	$L29
	addiu	$7,$7,1
$L27:
	li	$3,58
	beq	$6,$3,$L25
	li	$3,32
	beq	$6,$3,$L25
	nop
	jr	$31
	sw	$7,0($4)
$L25:
	addiu	$7,$7,1
	jr	$31
	sw	$7,0($4)
	.set	reorder
	.end	hexadecimal
	.align	2
	.ent	read_filter
read_filter:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	lw	$2,0($4)
	nop
	lb	$2,0($2)
	nop
	slt	$3,$2,34
	bne	$3,$0,$L30
	move	$18,$0
	move	$17,$4
	move	$16,$5
	b	$L31
	li	$19,124
$L33:
	jal	hexadecimal
	addiu	$18,$18,1
	sb	$2,0($16)
	jal	hexadecimal
	move	$4,$17
	sb	$2,1($16)
	jal	hexadecimal
	move	$4,$17
	sh	$2,2($16)
	jal	hexadecimal
	move	$4,$17
	sw	$2,4($16)
	jal	hexadecimal
	move	$4,$17
	sw	$2,8($16)
	lw	$2,0($17)
	nop
	lb	$2,0($2)
	nop
	slt	$3,$2,34
	bne	$3,$0,$L30
	addiu	$16,$16,12
$L31:
	bne	$2,$19,$L33
	move	$4,$17
$L30:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$18
	lw	$18,28($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	read_filter
	.align	2
	.ent	wrong
wrong:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	report
	nop
	lw	$31,20($sp)
	li	$2,1
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	wrong
	.align	2
	.ent	second
second:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	move	$17,$5
	move	$19,$6
	move	$16,$7
	bne	$5,$0,$L47
	lui	$18,%hi(engine)
$L41:
	lw	$7,56($sp)
	move	$6,$16
	move	$5,$19
	jal	dpf_insert
	addiu	$4,$18,%lo(engine)
	move	$5,$2
	addiu	$4,$18,%lo(engine)
	jal	dpf_delete
	move	$16,$2
	move	$5,$17
	jal	dpf_delete
	addiu	$4,$18,%lo(engine)
	bgtz	$16,$L43
	li	$2,-1
	beq	$16,$2,$L44
	li	$2,-3
	beq	$16,$2,$L49
	nop
$L40:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L43:
	lw	$31,36($sp)
	li	$16,43
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L47:
	move	$6,$5
	li	$7,1
	move	$5,$4
	jal	dpf_insert
	addiu	$4,$18,%lo(engine)
	b	$L41
	move	$17,$2
$L44:
	lw	$31,36($sp)
	li	$16,70
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L49:
	b	$L40
	li	$16,86
	.set	reorder
	.end	second
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"not full \000"
	.align	2
$LC1:
	.ascii	"room for \000"
	.align	2
$LC2:
	.ascii	"last nodes \000"
	.align	2
$LC3:
	.ascii	"no node \000"
	.align	2
$LC4:
	.ascii	"no room again \000"
	.align	2
$LC5:
	.ascii	"not found again \000"
	.text
	.align	2
	.ent	room
room:
	.set	noreorder
	addiu	$sp,$sp,-264
	sw	$17,228($sp)
	lui	$17,%hi(engine)
	sw	$16,224($sp)
	move	$16,$4
	addiu	$4,$17,%lo(engine)
	sw	$fp,256($sp)
	sw	$23,252($sp)
	sw	$22,248($sp)
	sw	$21,244($sp)
	sw	$20,240($sp)
	sw	$18,232($sp)
	sw	$31,260($sp)
	sw	$19,236($sp)
	jal	dpf_start
	sw	$17,220($sp)
	addiu	$2,$17,%lo(engine)
	move	$20,$0
	move	$18,$0
	slt	$21,$16,2
	li	$23,7
	li	$22,3
	sw	$2,216($sp)
	li	$fp,258
$L58:
	sw	$18,16($sp)
	li	$7,-1
	move	$6,$0
	li	$5,2
	jal	test
	addiu	$4,$sp,24
	bne	$21,$0,$L51
	nop
	bne	$23,$0,1f
	div	$0,$18,$23
	break	7
1:
	li	$19,1
	mfhi	$17
	sll	$6,$19,1
$L85:
	addu	$4,$6,$19
	sll	$4,$4,2
	addiu	$2,$sp,24
	addiu	$19,$19,1
	sw	$17,16($sp)
	li	$7,-1
	li	$5,1
	jal	test
	addu	$4,$2,$4
	bne	$16,$19,$L85
	sll	$6,$19,1
$L51:
	bne	$22,$0,1f
	div	$0,$18,$22
	break	7
1:
	lw	$4,216($sp)
	move	$6,$16
	addiu	$5,$sp,24
	mfhi	$7
	jal	dpf_insert
	addiu	$7,$7,1
	move	$17,$2
	jal	note
	move	$4,$2
	blez	$17,$L53
	li	$2,-2
	addiu	$20,$20,1
$L54:
	addiu	$18,$18,1
	bne	$18,$fp,$L58
	li	$2,1
	beq	$16,$2,$L86
	li	$2,256
	li	$2,1022
$L88:
	bne	$16,$0,1f
	div	$0,$2,$16
	break	7
1:
	mflo	$2
	bne	$2,$20,$L60
	li	$2,16
	beq	$16,$2,$L79
	slt	$2,$20,4
$L84:
	bne	$2,$0,$L50
	move	$2,$0
$L66:
	lw	$2,220($sp)
	lui	$18,%hi(message)
	sll	$23,$16,1
	addiu	$17,$18,%lo(message)
	addu	$23,$17,$23
	li	$fp,3
	addiu	$19,$2,%lo(engine)
	lui	$22,%hi(message+2)
	move	$5,$fp
$L87:
	jal	dpf_delete
	move	$4,$19
	addiu	$2,$fp,5000
	li	$7,1
	move	$6,$16
	addiu	$5,$sp,24
	move	$4,$19
	jal	dpf_insert
	sw	$2,32($sp)
	bne	$2,$fp,$L80
	lui	$4,%hi($LC4)
	lhu	$2,32($sp)
	nop
	andi	$3,$2,0xffff
	srl	$3,$3,8
	sll	$2,$2,8
	or	$2,$2,$3
	bne	$21,$0,$L69
	sh	$2,%lo(message)($18)
	addiu	$3,$sp,44
	addiu	$2,$22,%lo(message+2)
$L70:
	lw	$4,0($3)
	addiu	$2,$2,2
	addiu	$3,$3,12
	bne	$2,$23,$L70
	sb	$4,-2($2)
$L69:
	lw	$2,12($19)
	li	$5,60
	jalr	$2
	move	$4,$17
	jal	note
	move	$4,$2
	lw	$2,12($19)
	li	$5,60
	jalr	$2
	move	$4,$17
	bne	$2,$fp,$L81
	move	$5,$fp
	addiu	$fp,$fp,29
	slt	$2,$fp,$20
	bne	$2,$0,$L87
	move	$5,$fp
	b	$L50
	move	$2,$0
$L53:
	bne	$17,$2,$L82
	lui	$4,%hi($LC0)
	andi	$2,$18,0x1
	beq	$2,$0,$L54
	li	$2,1
	bne	$16,$2,$L88
	li	$2,1022
	li	$2,256
$L86:
	beq	$20,$2,$L66
	nop
$L60:
	lui	$4,%hi($LC1)
	move	$5,$20
	jal	wrong
	addiu	$4,$4,%lo($LC1)
$L50:
	lw	$31,260($sp)
	lw	$fp,256($sp)
	lw	$23,252($sp)
	lw	$22,248($sp)
	lw	$21,244($sp)
	lw	$20,240($sp)
	lw	$19,236($sp)
	lw	$18,232($sp)
	lw	$17,228($sp)
	lw	$16,224($sp)
	jr	$31
	addiu	$sp,$sp,264
$L80:
	move	$5,$fp
	jal	wrong
	addiu	$4,$4,%lo($LC4)
	b	$L50
	nop
$L81:
	lui	$4,%hi($LC5)
	jal	wrong
	addiu	$4,$4,%lo($LC5)
	b	$L50
	nop
$L79:
	lw	$2,220($sp)
	li	$7,1
	addiu	$4,$2,%lo(engine)
	li	$6,15
	li	$2,5000
	addiu	$5,$sp,24
	jal	dpf_insert
	sw	$2,32($sp)
	bltz	$2,$L83
	move	$17,$2
	lw	$2,32($sp)
	lw	$3,220($sp)
	addiu	$2,$2,1
	addiu	$5,$sp,24
	addiu	$4,$3,%lo(engine)
	li	$7,1
	li	$6,1
	jal	dpf_insert
	sw	$2,32($sp)
	li	$3,-2
	beq	$2,$3,$L65
	move	$5,$17
	lui	$4,%hi($LC3)
	jal	wrong
	addiu	$4,$4,%lo($LC3)
	b	$L50
	nop
$L82:
	move	$5,$17
	jal	wrong
	addiu	$4,$4,%lo($LC0)
	b	$L50
	nop
$L65:
	lw	$2,220($sp)
	jal	dpf_delete
	addiu	$4,$2,%lo(engine)
	b	$L84
	slt	$2,$20,4
$L83:
	lui	$4,%hi($LC2)
	move	$5,$2
	jal	wrong
	addiu	$4,$4,%lo($LC2)
	b	$L50
	nop
	.set	reorder
	.end	room
	.align	2
	.ent	take_out
take_out:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	move	$16,$4
	sw	$31,20($sp)
	jal	draw
	li	$4,2
	lui	$4,%hi(engine)
	move	$5,$16
	beq	$2,$0,$L90
	addiu	$4,$4,%lo(engine)
	jal	dpf_delete
	nop
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L90:
	jal	dpf_drop
	nop
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	take_out
	.section	.rodata.str1.4
	.align	2
$LC6:
	.ascii	"said \000"
	.align	2
$LC7:
	.ascii	"fields \000"
	.align	2
$LC8:
	.ascii	"atoms \000"
	.text
	.align	2
	.ent	forms
forms:
	.set	noreorder
	addiu	$sp,$sp,-848
	lui	$2,%hi(classifier+65536)
	sw	$20,824($sp)
	lui	$20,%hi(engine)
	addiu	$4,$20,%lo(engine)
	addiu	$2,$2,%lo(classifier+65536)
	sw	$21,828($sp)
	sw	$19,820($sp)
	sw	$18,816($sp)
	sw	$17,812($sp)
	sw	$16,808($sp)
	sw	$31,844($sp)
	sw	$fp,840($sp)
	sw	$23,836($sp)
	sw	$22,832($sp)
	sw	$0,%lo(engine)($20)
	sw	$2,16($4)
	jal	dpf_start
	sw	$0,4($4)
	lui	$2,%hi(said)
	move	$18,$0
	li	$16,70
	addiu	$2,$2,%lo(said)
	addiu	$17,$sp,420
	li	$19,33
	b	$L98
	li	$21,10
$L113:
	bne	$2,$21,$L114
	addiu	$5,$sp,24
	move	$23,$0
$L95:
	sw	$fp,16($sp)
	move	$7,$22
	move	$6,$17
	move	$5,$23
	jal	second
	addiu	$4,$sp,24
	bne	$2,$16,$L111
	nop
	lw	$2,804($sp)
	addiu	$18,$18,1
	lb	$16,1($2)
	addiu	$2,$2,1
	beq	$16,$0,$L112
	sw	$2,804($sp)
$L98:
	addiu	$2,$2,1
	move	$5,$17
	addiu	$4,$sp,804
	jal	read_filter
	sw	$2,804($sp)
	lw	$3,804($sp)
	move	$22,$2
	lb	$2,0($3)
	nop
	bne	$2,$19,$L113
	li	$fp,2
	li	$fp,1
	addiu	$5,$sp,24
$L114:
	addiu	$4,$sp,804
	addiu	$3,$3,1
	jal	read_filter
	sw	$3,804($sp)
	move	$7,$2
	addiu	$6,$sp,24
	move	$5,$22
	move	$4,$17
	sw	$fp,16($sp)
	jal	second
	move	$23,$2
	beq	$2,$16,$L95
	nop
$L111:
	lui	$4,%hi($LC6)
	move	$5,$18
	jal	wrong
	addiu	$4,$4,%lo($LC6)
$L93:
	lw	$31,844($sp)
	lw	$fp,840($sp)
	lw	$23,836($sp)
	lw	$22,832($sp)
	lw	$21,828($sp)
	lw	$20,824($sp)
	lw	$19,820($sp)
	lw	$18,816($sp)
	lw	$17,812($sp)
	lw	$16,808($sp)
	jr	$31
	addiu	$sp,$sp,848
$L112:
	li	$5,7
	jal	dpf_delete
	addiu	$4,$20,%lo(engine)
	li	$5,257
	jal	dpf_drop
	addiu	$4,$20,%lo(engine)
	li	$18,1
	li	$19,33
	sll	$6,$16,1
$L115:
	addu	$4,$6,$16
	sll	$4,$4,2
	addiu	$2,$sp,24
	addiu	$16,$16,1
	sw	$18,16($sp)
	li	$7,-1
	li	$5,1
	jal	test
	addu	$4,$2,$4
	bne	$16,$19,$L115
	sll	$6,$16,1
	sw	$18,16($sp)
	li	$7,17
	addiu	$6,$sp,24
	move	$5,$0
	jal	second
	move	$4,$17
	li	$3,70
	bne	$2,$3,$L116
	lui	$4,%hi($LC7)
	sw	$18,16($sp)
	li	$7,16
	addiu	$6,$sp,24
	move	$5,$0
	jal	second
	move	$4,$17
	li	$3,43
	bne	$2,$3,$L101
	li	$3,1
	addiu	$2,$sp,36
$L102:
	sb	$3,0($2)
	addiu	$2,$2,12
	bne	$17,$2,$L102
	li	$7,33
	li	$16,1
	sw	$16,16($sp)
	addiu	$6,$sp,24
	move	$5,$0
	jal	second
	move	$4,$17
	li	$3,70
	bne	$2,$3,$L117
	lui	$4,%hi($LC8)
	sw	$16,16($sp)
	li	$7,32
	addiu	$6,$sp,24
	move	$5,$0
	jal	second
	move	$4,$17
	li	$3,43
	bne	$2,$3,$L104
	nop
	b	$L93
	move	$2,$0
$L101:
	lui	$4,%hi($LC7)
$L116:
	li	$5,33
	jal	wrong
	addiu	$4,$4,%lo($LC7)
	b	$L93
	nop
$L104:
	lui	$4,%hi($LC8)
$L117:
	li	$5,33
	jal	wrong
	addiu	$4,$4,%lo($LC8)
	b	$L93
	nop
	.set	reorder
	.end	forms
	.section	.rodata.str1.4
	.align	2
$LC9:
	.ascii	"no filter \000"
	.align	2
$LC10:
	.ascii	"two owners \000"
	.align	2
$LC11:
	.ascii	"not the longest \000"
	.align	2
$LC12:
	.ascii	"not for \000"
	.align	2
$LC13:
	.ascii	"for another than \000"
	.text
	.align	2
	.ent	classify
classify:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$22,48($sp)
	lui	$22,%hi(engine)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	lw	$19,%lo(engine)($22)
	sw	$17,28($sp)
	sw	$16,24($sp)
	sw	$31,60($sp)
	sw	$fp,56($sp)
	sw	$23,52($sp)
	sw	$21,44($sp)
	addiu	$22,$22,%lo(engine)
	lw	$2,4($22)
	li	$4,96
	lui	$18,%hi(message)
	subu	$4,$4,$19
	addiu	$18,$18,%lo(message)
	jal	draw
	addu	$18,$18,$2
	move	$20,$2
	move	$16,$18
	addiu	$17,$18,96
$L119:
	jal	draw
	li	$4,3
	sb	$2,0($16)
	addiu	$16,$16,1
	bne	$16,$17,$L119
	nop
	jal	draw
	li	$4,40
	addiu	$2,$2,1
	sll	$3,$2,1
	addu	$3,$3,$2
	sll	$3,$3,3
	addu	$3,$3,$2
	sll	$2,$3,3
	addu	$2,$22,$2
	lw	$2,56($2)
	nop
	bne	$2,$0,$L156
	lui	$4,%hi(filters)
$L120:
	jal	draw
	li	$4,4
	beq	$2,$0,$L157
	nop
$L121:
	lw	$2,24($22)
	nop
	beq	$2,$0,$L126
	addu	$19,$19,$20
	lw	$2,12($22)
	move	$4,$18
	jalr	$2
	move	$5,$19
	move	$21,$2
	jal	note
	move	$4,$2
	sltu	$2,$21,257
	beq	$2,$0,$L158
	move	$5,$21
	bne	$21,$0,$L154
	sll	$2,$21,1
	move	$2,$0
$L125:
	addu	$2,$2,$21
	sll	$2,$2,3
	addu	$2,$2,$21
	sll	$2,$2,3
	addiu	$2,$2,56
	addu	$2,$22,$2
	lui	$17,%hi(engine+256)
	lui	$16,%hi(filters+104)
	sw	$2,20($sp)
	addiu	$17,$17,%lo(engine+256)
	addiu	$16,$16,%lo(filters+104)
	move	$fp,$0
	move	$23,$0
	li	$22,1
	b	$L133
	li	$20,257
$L131:
	xor	$2,$21,$22
$L163:
	sltu	$2,$2,1
	or	$fp,$fp,$2
	move	$23,$6
$L129:
	addiu	$22,$22,1
	addiu	$17,$17,200
	beq	$22,$20,$L159
	addiu	$16,$16,100
$L133:
	lw	$2,0($17)
	move	$4,$16
	move	$7,$19
	beq	$2,$0,$L129
	move	$6,$18
	lw	$5,-4($16)
	jal	fits
	nop
	beq	$2,$0,$L129
	nop
	lw	$6,0($17)
	beq	$23,$0,$L130
	nop
	bne	$23,$6,$L160
	lui	$4,%hi($LC10)
$L130:
	beq	$21,$0,$L163
	xor	$2,$21,$22
	lw	$5,20($sp)
	move	$4,$17
	jal	goes_on
	sw	$6,16($sp)
	lw	$6,16($sp)
	beq	$2,$0,$L131
	lui	$4,%hi($LC11)
	move	$5,$21
	jal	wrong
	addiu	$4,$4,%lo($LC11)
	b	$L118
	nop
$L159:
	beq	$23,$0,$L161
	nop
	beq	$fp,$0,$L162
	lui	$4,%hi($LC13)
$L126:
	move	$2,$0
$L118:
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
$L154:
	addu	$3,$2,$21
	sll	$3,$3,3
	addu	$3,$3,$21
	sll	$3,$3,3
	addu	$3,$22,$3
	lw	$3,56($3)
	nop
	bne	$3,$0,$L125
	nop
	lw	$3,44($22)
	nop
	beq	$3,$0,$L125
	nop
	b	$L118
	move	$2,$0
$L157:
	jal	draw
	li	$4,8
	li	$4,20
	jal	draw
	move	$16,$2
	addu	$3,$18,$2
	lbu	$4,0($3)
	li	$2,1
	sll	$2,$2,$16
	xor	$2,$2,$4
	b	$L121
	sb	$2,0($3)
$L156:
	sll	$3,$3,2
	addiu	$4,$4,%lo(filters)
	addu	$2,$3,$4
	lw	$5,0($2)
	addiu	$3,$3,4
	move	$6,$18
	jal	suit
	addu	$4,$4,$3
	b	$L120
	nop
$L161:
	beq	$21,$0,$L126
	lui	$4,%hi($LC12)
	move	$5,$21
	jal	wrong
	addiu	$4,$4,%lo($LC12)
	b	$L118
	nop
$L162:
	move	$5,$21
	jal	wrong
	addiu	$4,$4,%lo($LC13)
	b	$L118
	nop
$L160:
	move	$5,$22
	jal	wrong
	addiu	$4,$4,%lo($LC10)
	b	$L118
	nop
$L158:
	lui	$4,%hi($LC9)
	jal	wrong
	addiu	$4,$4,%lo($LC9)
	b	$L118
	nop
	.set	reorder
	.end	classify
	.align	2
	.ent	value
value:
	.set	noreorder
	sltu	$2,$5,6
	beq	$2,$0,$L170
	sll	$2,$5,2
	lui	$3,%hi(together.0)
	addiu	$3,$3,%lo(together.0)
	addu	$2,$2,$3
	lw	$3,0($2)
	beq	$4,$0,$L171
	nop
$L179:
	li	$5,1
	beq	$4,$5,$L176
	li	$2,4
	beq	$6,$2,$L177
	sll	$4,$6,3
	srl	$2,$3,31
	addiu	$4,$4,-1
	sll	$2,$2,$4
	andi	$3,$3,0x7f
	beq	$6,$5,$L180
	or	$2,$2,$3
	li	$3,2
	srl	$5,$2,8
	beq	$6,$3,$L178
	sll	$4,$2,8
	srl	$3,$2,24
	sll	$2,$2,24
	or	$3,$3,$2
	andi	$5,$5,0xff00
	li	$2,16711680
	or	$3,$3,$5
	and	$4,$4,$2
	jr	$31
	or	$2,$3,$4
$L170:
	bne	$4,$0,$L179
	move	$3,$5
$L171:
	jr	$31
	move	$2,$5
$L180:
	jr	$31
	nop
$L177:
	sll	$5,$3,24
	srl	$2,$3,24
	srl	$4,$3,8
	or	$2,$2,$5
	andi	$4,$4,0xff00
	or	$2,$2,$4
	sll	$3,$3,8
	li	$4,16711680
	and	$3,$3,$4
	jr	$31
	or	$2,$2,$3
$L178:
	andi	$5,$5,0xff
	andi	$4,$4,0xffff
	jr	$31
	or	$2,$5,$4
$L176:
	addiu	$sp,$sp,-24
	li	$4,65536
	sw	$31,20($sp)
	jal	draw
	sw	$16,16($sp)
	li	$4,65536
	jal	draw
	move	$16,$2
	lw	$31,20($sp)
	sll	$16,$16,16
	or	$2,$16,$2
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	value
	.align	2
	.ent	draw_filter
draw_filter:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$20,40($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	lw	$17,72($sp)
	sw	$31,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	move	$16,$4
	beq	$6,$0,$L187
	move	$20,$7
	addiu	$3,$6,-1
	move	$2,$4
	li	$11,-1
$L183:
	lw	$10,0($5)
	lw	$9,4($5)
	lw	$8,8($5)
	addiu	$3,$3,-1
	addiu	$2,$2,12
	addiu	$5,$5,12
	sw	$10,-12($2)
	sw	$9,-8($2)
	bne	$3,$11,$L183
	sw	$8,-4($2)
	sll	$19,$6,1
	addu	$19,$19,$6
	sll	$19,$19,2
	addu	$19,$16,$19
$L182:
	lbu	$18,1($17)
	lw	$5,76($sp)
	move	$6,$18
	lw	$22,4($17)
	lhu	$21,2($17)
	jal	value
	move	$4,$20
	sw	$2,16($sp)
	move	$5,$18
	move	$4,$19
	move	$7,$22
	jal	test
	move	$6,$21
	jal	draw
	li	$4,3
	bne	$2,$0,$L184
	addiu	$18,$19,12
	bne	$20,$0,$L194
	nop
$L184:
	jal	draw
	li	$4,8
	beq	$2,$0,$L195
	li	$7,7
	subu	$18,$18,$16
$L196:
	sra	$18,$18,2
	sll	$2,$18,2
	addu	$2,$2,$18
	sll	$3,$2,4
	addu	$2,$2,$3
	sll	$3,$2,8
	addu	$2,$2,$3
	lw	$31,52($sp)
	sll	$3,$2,16
	addu	$2,$2,$3
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	subu	$2,$0,$2
	jr	$31
	addiu	$sp,$sp,56
$L195:
	li	$6,24
	li	$5,1
	move	$4,$18
	jal	test
	sw	$0,16($sp)
	li	$2,2
	sb	$2,0($18)
	jal	draw
	li	$4,4
	sw	$2,8($18)
	jal	draw
	li	$4,3
	li	$4,4
	jal	draw
	move	$17,$2
	li	$4,3
	addiu	$20,$18,12
	jal	draw
	move	$19,$2
	li	$5,1
	sw	$2,16($sp)
	li	$7,-1
	addiu	$6,$19,24
	sll	$5,$5,$17
	move	$4,$20
	jal	test
	addiu	$18,$18,24
	b	$L196
	subu	$18,$18,$16
$L194:
	jal	draw
	li	$4,3
	lhu	$17,2($17)
	li	$4,6
	li	$20,1
	sll	$20,$20,$2
	jal	draw
	addiu	$17,$17,4
	li	$4,2
	jal	draw
	addu	$17,$17,$2
	beq	$2,$0,$L188
	li	$21,252641280
	li	$21,-1
$L185:
	jal	draw
	li	$4,3
	sw	$2,16($sp)
	move	$4,$18
	move	$7,$21
	move	$6,$17
	move	$5,$20
	jal	test
	addiu	$18,$19,24
	b	$L184
	nop
$L187:
	b	$L182
	move	$19,$4
$L188:
	b	$L185
	ori	$21,$21,0xf0f0
	.set	reorder
	.end	draw_filter
	.section	.rodata.str1.4
	.align	2
$LC14:
	.ascii	"twice \000"
	.text
	.align	2
	.ent	try_set
try_set:
	.set	noreorder
	addiu	$sp,$sp,-224
	sw	$21,204($sp)
	sw	$16,184($sp)
	li	$21,3
	move	$16,$4
	bne	$21,$0,1f
	divu	$0,$16,$21
	break	7
1:
	li	$4,4
	sw	$31,220($sp)
	sw	$22,208($sp)
	sw	$19,196($sp)
	sw	$fp,216($sp)
	sw	$23,212($sp)
	sw	$20,200($sp)
	sw	$18,192($sp)
	sw	$17,188($sp)
	andi	$16,$16,0x4
	mfhi	$2
	jal	draw
	sw	$2,168($sp)
	li	$4,36
	jal	draw
	move	$19,$2
	beq	$16,$0,$L198
	addiu	$22,$2,5
	li	$16,60
$L198:
	lui	$20,%hi(engine)
	addiu	$17,$20,%lo(engine)
	li	$4,4
	sw	$17,180($sp)
	jal	draw
	sw	$16,%lo(engine)($20)
	move	$4,$17
	jal	dpf_start
	sw	$2,4($17)
	jal	draw
	li	$4,4
	beq	$2,$0,$L244
	nop
	jal	draw
	li	$4,4
	beq	$2,$0,$L245
	nop
$L226:
	lui	$2,%hi(classifier+65536)
	addiu	$2,$2,%lo(classifier+65536)
$L200:
	lw	$3,180($sp)
	beq	$19,$0,$L202
	sw	$2,16($3)
	move	$17,$0
	addiu	$21,$sp,24
	li	$18,1
$L201:
	jal	draw
	li	$4,3
	li	$4,4
	sll	$16,$17,1
	jal	draw
	move	$fp,$2
	li	$4,3
	jal	draw
	addu	$23,$16,$2
	addu	$4,$16,$17
	sll	$4,$4,2
	addu	$4,$21,$4
	addiu	$17,$17,1
	sw	$2,16($sp)
	li	$7,-1
	move	$6,$23
	sll	$5,$18,$fp
	jal	test
	addiu	$4,$4,96
	bne	$19,$17,$L201
	li	$2,3
	beq	$19,$2,$L246
	nop
$L202:
	jal	draw
	li	$4,3
	li	$4,6
	jal	draw
	move	$16,$2
	li	$4,4
	jal	draw
	move	$17,$2
	sll	$3,$2,2
	lui	$2,%hi(masks.1)
	addiu	$2,$2,%lo(masks.1)
	addu	$3,$3,$2
	li	$5,1
	lw	$7,0($3)
	sw	$0,16($sp)
	addiu	$6,$17,8
	sll	$5,$5,$16
	jal	test
	addiu	$4,$sp,156
	beq	$22,$0,$L223
	move	$17,$0
	lw	$2,168($sp)
	nop
	addiu	$2,$2,1
	sw	$2,172($sp)
	lui	$2,%hi(filters)
	addiu	$2,$2,%lo(filters)
	addiu	$21,$sp,24
	addiu	$20,$20,%lo(engine)
	sw	$2,176($sp)
	b	$L222
	li	$23,3
$L208:
	bne	$19,$0,$L217
	nop
$L220:
	andi	$2,$17,0x3
$L252:
	beq	$2,$23,$L247
	nop
$L219:
	addiu	$17,$17,1
$L253:
	beq	$22,$17,$L223
	nop
$L222:
	lw	$7,168($sp)
	addiu	$2,$sp,156
	move	$6,$19
	addiu	$5,$sp,120
	move	$4,$21
	sw	$17,20($sp)
	jal	draw_filter
	sw	$2,16($sp)
	lw	$4,172($sp)
	jal	draw
	move	$16,$2
	addiu	$7,$2,1
	move	$4,$20
	move	$6,$16
	jal	dpf_insert
	move	$5,$21
	move	$fp,$2
	jal	note
	move	$4,$2
	blez	$fp,$L208
	sll	$18,$fp,1
	addu	$3,$18,$fp
	sll	$3,$3,3
	lw	$2,176($sp)
	addu	$3,$3,$fp
	sll	$3,$3,2
	addu	$3,$3,$2
	beq	$16,$0,$L213
	sw	$16,0($3)
	sll	$7,$16,1
	addu	$7,$7,$16
	sll	$7,$7,2
	move	$5,$21
	addu	$7,$21,$7
$L212:
	lw	$6,0($5)
	lw	$4,4($5)
	lw	$2,8($5)
	addiu	$5,$5,12
	sw	$6,4($3)
	sw	$4,8($3)
	sw	$2,12($3)
	bne	$5,$7,$L212
	addiu	$3,$3,12
$L213:
	jal	draw
	li	$4,6
	beq	$2,$0,$L248
	nop
$L211:
	jal	draw
	li	$4,6
	bne	$2,$0,$L208
	addu	$2,$18,$fp
	sll	$2,$2,3
	lw	$3,180($sp)
	addu	$2,$2,$fp
	sll	$2,$2,3
	addu	$2,$3,$2
	lw	$7,56($2)
	nop
	beq	$7,$0,$L208
	move	$4,$3
	move	$6,$16
	jal	dpf_insert
	move	$5,$21
	li	$3,-3
	bne	$2,$3,$L249
	move	$6,$16
	lw	$4,180($sp)
	li	$7,4
	jal	dpf_insert
	move	$5,$21
	move	$16,$2
	jal	note
	move	$4,$2
	blez	$16,$L208
	nop
	jal	take_out
	move	$4,$16
	beq	$19,$0,$L252
	andi	$2,$17,0x3
$L217:
	jal	draw
	li	$4,8
	bne	$2,$0,$L252
	andi	$2,$17,0x3
	li	$7,1
	move	$6,$19
	addiu	$5,$sp,120
	jal	dpf_insert
	move	$4,$20
	blez	$2,$L220
	sll	$3,$2,1
	addu	$3,$3,$2
	sll	$3,$3,3
	addu	$2,$3,$2
	sll	$4,$19,1
	lui	$3,%hi(filters)
	addiu	$3,$3,%lo(filters)
	sll	$2,$2,2
	addu	$4,$4,$19
	addu	$2,$2,$3
	sll	$4,$4,2
	addiu	$3,$sp,120
	sw	$19,0($2)
	addu	$4,$3,$4
$L221:
	lw	$7,0($3)
	lw	$6,4($3)
	lw	$5,8($3)
	addiu	$3,$3,12
	sw	$7,4($2)
	sw	$6,8($2)
	sw	$5,12($2)
	bne	$4,$3,$L221
	addiu	$2,$2,12
	andi	$2,$17,0x3
	bne	$2,$23,$L219
	nop
$L247:
	jal	classify
	nop
	bne	$2,$0,$L197
	li	$2,1
	jal	classify
	nop
	beq	$2,$0,$L253
	addiu	$17,$17,1
	li	$2,1
$L197:
	lw	$31,220($sp)
	lw	$fp,216($sp)
	lw	$23,212($sp)
	lw	$22,208($sp)
	lw	$21,204($sp)
	lw	$20,200($sp)
	lw	$19,196($sp)
	lw	$18,192($sp)
	lw	$17,188($sp)
	lw	$16,184($sp)
	jr	$31
	addiu	$sp,$sp,224
$L248:
	jal	draw
	move	$4,$fp
	jal	take_out
	addiu	$4,$2,1
	b	$L211
	nop
$L223:
	b	$L206
	li	$16,12
$L250:
	beq	$16,$0,$L197
	nop
$L206:
	jal	classify
	addiu	$16,$16,-1
	beq	$2,$0,$L250
	nop
	b	$L197
	li	$2,1
$L244:
	lw	$17,180($sp)
	nop
	lw	$16,36($17)
	jal	draw
	li	$4,3
	li	$3,16
	sll	$2,$3,$2
	addu	$2,$2,$16
	li	$4,4
	jal	draw
	sw	$2,40($17)
	bne	$2,$0,$L226
	nop
$L245:
	jal	draw
	li	$4,200
	addiu	$3,$2,150
	lui	$2,%hi(classifier)
	sll	$3,$3,2
	addiu	$2,$2,%lo(classifier)
	b	$L200
	addu	$2,$2,$3
$L246:
	jal	draw
	li	$4,2
	beq	$2,$0,$L202
	nop
	jal	draw
	li	$4,2
	beq	$2,$0,$L251
	nop
	li	$7,15
$L204:
	li	$6,4
	li	$5,1
	addiu	$4,$sp,132
	jal	test
	sw	$0,16($sp)
	li	$2,2
	li	$4,4
	jal	draw
	sb	$2,132($sp)
	b	$L202
	sw	$2,140($sp)
$L251:
	jal	full
	li	$4,1
	b	$L204
	move	$7,$2
$L249:
	lui	$4,%hi($LC14)
	move	$5,$fp
	jal	wrong
	addiu	$4,$4,%lo($LC14)
	b	$L197
	nop
	.set	reorder
	.end	try_set
	.section	.rodata.str1.4
	.align	2
$LC15:
	.ascii	"set \000"
	.align	2
$LC16:
	.ascii	"sum \000"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$2,%hi(many_seed)
	lw	$4,%lo(many_seed)($2)
	addiu	$sp,$sp,-40
	lui	$2,%hi(many_sets)
	lui	$3,%hi(random_state)
	sw	$4,%lo(random_state)($3)
	sw	$17,32($sp)
	lui	$3,%hi(instructions_changed)
	lw	$17,%lo(many_sets)($2)
	lui	$2,%hi(engine)
	addiu	$2,$2,%lo(engine)
	addiu	$3,$3,%lo(instructions_changed)
	sw	$31,36($sp)
	sw	$16,28($sp)
	sw	$3,8($2)
	lui	$3,%hi(classifier)
	addiu	$3,$3,%lo(classifier)
	sw	$3,12($2)
	lui	$3,%hi(paused)
	addiu	$3,$3,%lo(paused)
	blez	$17,$L255
	sw	$3,20($2)
	b	$L258
	move	$16,$0
$L256:
	beq	$17,$16,$L255
	nop
$L258:
	jal	try_set
	move	$4,$16
	beq	$2,$0,$L256
	addiu	$16,$16,1
	addiu	$16,$16,-1
	lui	$4,%hi($LC15)
	move	$5,$16
	jal	report
	addiu	$4,$4,%lo($LC15)
$L257:
	li	$2,1
$L254:
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L255:
	jal	forms
	nop
	bne	$2,$0,$L254
	li	$2,1
	jal	room
	li	$4,1
	bne	$2,$0,$L254
	li	$2,1
	jal	room
	li	$4,16
	bne	$2,$0,$L257
	sw	$2,16($sp)
	lui	$3,%hi(sum)
	lw	$5,%lo(sum)($3)
	lui	$4,%hi($LC16)
	jal	report
	addiu	$4,$4,%lo($LC16)
	lw	$2,16($sp)
	b	$L254
	nop
	.set	reorder
	.end	main
	.section	.rodata.together.0,"a"
	.align	2
together.0:
	.word	0
	.word	1
	.word	-2147483648
	.word	-2147483647
	.word	128
	.word	8388608
	.section	.rodata.masks.1,"a"
	.align	2
masks.1:
	.word	-1
	.word	-1
	.word	2139095039
	.word	-13
	.section	.rodata.said,"a"
	.align	2
said:
	.ascii	"F\012F3:1:0:ff:1\012F0:3:0:ff:1\012F0:1:800:ff:1\012+0:1"
	.ascii	":7ff:ff:1\012F0:2:7ff:ff:1\012F0:1:0:0:0\012F0:1:0:101:1"
	.ascii	"\012F0:1:0:1:2\012F1:1:0:0:800 0:1:2:ff:1\012F1:1:0:0:7f"
	.ascii	"f 0:1:2:ff:1\012F1:1:0:0:7ff\012+1:1:0:0:2 0:1:2:ff:1\012"
	.ascii	"F1:1:0:0:fffffffe 0:1:4:ff:1\012F2:1:0:ff:2\012+2:1:0:ff"
	.ascii	":2 0:1:2:ff:1\012F2:1:0:ff:4 0:1:2:ff:1\012F2:2:0:ff:1 0"
	.ascii	":1:2:ff:1\012+2:1:0:ff:1 2:1:0:ff:1 2:1:0:ff:1 2:1:0:ff:"
	.ascii	"1 0:1:14:ff:3 \012F2:1:0:ff:1 2:1:0:ff:1 2:1:0:ff:1 2:1:"
	.ascii	"0:ff:1 2:1:0:ff:1 0:1:14:ff:3 \012+0:2:6:ff00:100 0:2:6:"
	.ascii	"ff0:110\012F0:2:6:ff00:100 0:2:6:ff0:210\012F0:2:6:ff00:"
	.ascii	"100 0:2:6:ff0:210 2:1:0:ff:1 0:1:14:ff:3 \012V0:1:8:f:1 "
	.ascii	"0:1:14:ff:5 !0:1:8:f:1 0:1:14:ff:5 \012V2:1:8:f:1 0:1:14"
	.ascii	":ff:5 !2:1:8:f:1 0:1:14:ff:5 \012+0:1:8:f:1 0:1:14:ff:5 "
	.ascii	"!2:1:8:f:1 0:1:14:ff:5 \012+0:1:8:f:1 0:1:14:ff:5 !0:2:8"
	.ascii	":f:1 0:1:14:ff:5 \012+0:1:8:f:1 0:1:14:ff:5 !0:1:9:f:1 0"
	.ascii	":1:14:ff:5 \012+0:1:8:f:1 0:1:14:ff:5 !0:1:8:1f:1 0:1:14"
	.ascii	":ff:5 \012+0:1:8:f:1 0:1:14:ff:5 !0:1:8:f:2 0:1:14:ff:5 "
	.ascii	"\012+0:1:8:f:1 0:1:14:ff:5 !0:1:8:f:1 0:1:14:ff:6 \012+2"
	.ascii	":1:1e:f:1 0:1:14:ff:5 |2:1:1e:f:1 0:1:14:ff:6 \012V2:1:1"
	.ascii	"e:f:1 0:1:14:ff:5 |2:1:1f:f:1 0:1:14:ff:6 \012V2:1:1e:f:"
	.ascii	"1 0:1:14:ff:5 |2:1:1e:7:1 0:1:14:ff:6 \012V2:1:1e:f:1 0:"
	.ascii	"1:14:ff:5 |2:1:1e:f:2 0:1:14:ff:6 \012+2:1:1e:f:1 0:1:14"
	.ascii	":ff:5 2:1:1e:f:1 0:1:14:ff:5 |2:1:1e:f:1 0:1:14:ff:5 2:1"
	.ascii	":1e:f:1 0:1:14:ff:6 \012V2:1:1e:f:1 0:1:14:ff:5 2:1:1e:f"
	.ascii	":1 0:1:14:ff:5 |2:1:1e:f:1 0:1:14:ff:5 2:1:1f:f:1 0:1:14"
	.ascii	":ff:6 \012V2:1:1e:f:1 0:1:14:ff:5 |2:1:1e:f:1 0:1:14:ff:"
	.ascii	"5 2:1:1e:f:1 0:1:14:ff:6 \012V0:1:14:ff:5 |2:1:1e:f:1 0:"
	.ascii	"1:14:ff:5 2:1:1e:f:1 0:1:14:ff:6 \012V0:2:8:ffff:102 |0:"
	.ascii	"1:8:ff:1\012+0:2:8:ffff:102 |0:1:8:ff:2\012V0:2:8:ffff:1"
	.ascii	"02 |0:1:9:ff:2\012+0:2:8:ffff:102 |0:1:9:ff:1\012V0:2:8:"
	.ascii	"ffff:102 |0:1:a:ff:7\012V0:2:8:ffff:102 |0:1:7:ff:7\012V"
	.ascii	"0:2:8:ffff:102 |0:4:5:ffffffff:1\012+0:2:8:ffff:102 |0:4"
	.ascii	":5:ffffffff:2\012V0:2:8:ffff:102 |0:4:6:ffffffff:102\012"
	.ascii	"+0:2:8:ffff:102 |0:4:6:ffffffff:202\012V0:2:8:ffff:102 |"
	.ascii	"0:4:8:ffffffff:1020000\012V0:2:8:ffff:102 |0:4:9:fffffff"
	.ascii	"f:2000000\012+0:2:8:ffff:102 |0:4:9:ffffffff:3000000\012"
	.ascii	"V0:2:8:ffff:102 |0:2:9:ffff:200\012+0:2:8:ffff:102 |0:2:"
	.ascii	"9:ffff:300\012+0:2:8:ffff:102 |0:2:8:ffff:103\012\000"
	.section	.bss.sum,"aw"
	.align	2
sum:
	.space	4
	.section	.bss.message,"aw"
	.align	2
message:
	.space	100
	.section	.bss.filters,"aw"
	.align	2
filters:
	.space	25700
	.globl	classifier
	.section	.bss.classifier,"aw"
	.align	12
classifier:
	.space	65536
	.section	.bss.engine,"aw"
	.align	3
engine:
	.space	129280
