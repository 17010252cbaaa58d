# mipsel-linux-gnu-gcc 12.2.0 from experiments/tests/filters_agree.c
	.file 1 "filters_agree.c"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"expected \000"
	.align	2
$LC1:
	.ascii	"sum \000"
	.text
	.align	2
	.ent	wrong
wrong:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	jal	report
	move	$16,$6
	lui	$4,%hi($LC0)
	move	$5,$16
	jal	report
	addiu	$4,$4,%lo($LC0)
	lui	$2,%hi(sum)
	lw	$5,%lo(sum)($2)
	lui	$4,%hi($LC1)
	jal	report
	addiu	$4,$4,%lo($LC1)
	lw	$31,20($sp)
	lw	$16,16($sp)
	li	$2,1
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	wrong
	.align	2
	.ent	draw_filter
draw_filter:
	.set	noreorder
	addiu	$sp,$sp,-72
	sll	$3,$4,7
	lui	$2,%hi(filters)
	addiu	$2,$2,%lo(filters)
	sw	$19,44($sp)
	sw	$4,72($sp)
	addiu	$19,$3,8
	li	$4,6
	sw	$18,40($sp)
	sw	$31,68($sp)
	sw	$fp,64($sp)
	sw	$23,60($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$20,48($sp)
	sw	$17,36($sp)
	sw	$16,32($sp)
	sw	$3,24($sp)
	sw	$2,20($sp)
	sw	$5,76($sp)
	jal	draw
	addu	$19,$2,$19
	addiu	$18,$2,1
	blez	$18,$L5
	sw	$2,16($sp)
	lui	$21,%hi(masks.0)
	move	$fp,$19
	move	$16,$0
	li	$20,1
	li	$17,1
	addiu	$21,$21,%lo(masks.0)
	b	$L11
	li	$23,2
$L6:
	bne	$22,$17,$L23
	li	$4,3
	lw	$2,76($sp)
	nop
	bne	$2,$0,$L20
	li	$2,2
$L23:
	jal	draw
	sb	$0,0($fp)
	li	$4,4
	jal	draw
	move	$22,$2
	sll	$4,$2,2
	addu	$4,$4,$21
	sll	$2,$17,$22
	lw	$6,0($4)
	beq	$22,$23,$L10
	sb	$2,1($fp)
	li	$4,8
	sll	$4,$4,$22
	li	$2,-1
	sll	$2,$2,$4
	nor	$2,$0,$2
	and	$6,$6,$2
$L10:
	li	$4,3
	jal	draw
	sw	$6,4($fp)
	sll	$5,$2,8
	addu	$5,$5,$2
	sll	$2,$5,16
	addu	$22,$5,$2
	li	$4,3
	jal	draw
	sw	$22,8($fp)
	lw	$4,4($fp)
	addu	$5,$22,$2
	and	$5,$5,$4
	sw	$5,8($fp)
$L7:
	addiu	$16,$16,1
	beq	$18,$16,$L21
	addiu	$fp,$fp,12
$L11:
	jal	draw
	li	$4,8
	li	$4,12
	sb	$20,1($fp)
	jal	draw
	move	$22,$2
	bne	$22,$0,$L6
	sh	$2,2($fp)
	sb	$20,0($fp)
	sw	$0,4($fp)
	jal	draw
	li	$4,6
	addiu	$16,$16,1
	sw	$2,8($fp)
	bne	$18,$16,$L11
	addiu	$fp,$fp,12
$L21:
	sll	$2,$18,1
	addu	$2,$2,$18
	sll	$2,$2,2
	addu	$19,$19,$2
$L5:
	li	$4,3
	jal	draw
	sb	$0,0($19)
	li	$3,1
	sll	$2,$3,$2
	andi	$4,$2,0x00ff
	li	$6,4
	li	$5,4
	sb	$4,1($19)
	beq	$4,$5,$L14
	sh	$6,2($19)
	sll	$2,$2,3
	sll	$3,$3,$2
	addiu	$3,$3,-1
$L12:
	sw	$3,4($19)
	jal	draw
	li	$4,2
	lw	$3,72($sp)
	lw	$4,72($sp)
	sll	$3,$3,8
	lw	$5,72($sp)
	addu	$3,$3,$4
	sll	$3,$3,8
	lw	$4,4($19)
	addu	$3,$3,$5
	addu	$3,$3,$2
	and	$3,$3,$4
	lw	$2,20($sp)
	lw	$4,24($sp)
	sw	$3,8($19)
	addu	$2,$2,$4
	lw	$4,16($sp)
	nop
	addiu	$4,$4,2
	sw	$4,0($2)
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
$L20:
	li	$4,2
	jal	draw
	sb	$2,0($fp)
	bne	$2,$0,$L9
	li	$2,15
	li	$2,7
$L9:
	li	$4,4
	jal	draw
	sw	$2,4($fp)
	li	$4,2
	bne	$2,$4,$L7
	sw	$2,8($fp)
	li	$2,15
	b	$L7
	sw	$2,4($fp)
$L14:
	b	$L12
	li	$3,-1
	.set	reorder
	.end	draw_filter
	.section	.rodata.str1.4
	.align	2
$LC2:
	.ascii	"refused \000"
	.align	2
$LC3:
	.ascii	"not again \000"
	.align	2
$LC4:
	.ascii	"dpf \000"
	.align	2
$LC5:
	.ascii	"bpf \000"
	.align	2
$LC6:
	.ascii	"mpf \000"
	.align	2
$LC7:
	.ascii	"pathfinder \000"
	.align	2
$LC8:
	.ascii	"cspf \000"
	.text
	.align	2
	.ent	try_set
try_set:
	.set	noreorder
	addiu	$sp,$sp,-88
	move	$2,$4
	andi	$3,$4,0x2
	andi	$4,$4,0x1
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
	beq	$3,$0,$L25
	sw	$4,24($sp)
	li	$3,60
$L25:
	lui	$5,%hi(engine)
	addiu	$20,$5,%lo(engine)
	sra	$2,$2,2
	andi	$2,$2,0x3
	move	$4,$20
	sw	$2,4($20)
	sw	$5,32($sp)
	sw	$3,%lo(engine)($5)
	jal	dpf_start
	lui	$21,%hi(filters)
	jal	cspf_start
	move	$18,$0
	jal	bpf_start
	move	$19,$0
	jal	mpf_start
	addiu	$21,$21,%lo(filters)
	jal	pathfinder_start
	li	$fp,12
	li	$2,1
	sw	$2,20($sp)
$L34:
	lw	$5,24($sp)
	sll	$22,$18,7
	move	$4,$18
	addu	$17,$21,$22
	jal	draw_filter
	addiu	$16,$22,8
	addu	$16,$21,$16
	lw	$6,0($17)
	addiu	$19,$19,1
	move	$7,$19
	move	$5,$16
	move	$4,$20
	jal	dpf_insert
	sw	$18,16($sp)
	bltz	$2,$L26
	move	$23,$2
	lw	$5,0($17)
	move	$6,$2
	move	$4,$16
	jal	bpf_insert
	sw	$2,4($17)
	bne	$2,$23,$L29
	move	$6,$23
	lw	$5,0($17)
	jal	mpf_insert
	move	$4,$16
	bne	$2,$23,$L29
	move	$6,$23
	lw	$5,0($17)
	jal	pathfinder_insert
	move	$4,$16
	bne	$2,$23,$L29
	move	$6,$23
	lw	$5,0($17)
	jal	cspf_insert
	move	$4,$16
	beq	$2,$23,$L30
	nop
	sw	$0,20($sp)
$L30:
	addiu	$18,$18,1
	beq	$18,$fp,$L50
	li	$2,12
	jal	draw
	li	$4,8
	beq	$2,$0,$L32
	move	$5,$23
$L67:
	sw	$18,16($sp)
$L26:
	bne	$19,$fp,$L34
	nop
$L31:
	lui	$4,%hi(sum)
	lw	$3,%lo(sum)($4)
	lw	$5,16($sp)
	sll	$2,$3,5
	subu	$2,$2,$3
	lui	$3,%hi(agree_messages)
	lw	$3,%lo(agree_messages)($3)
	addu	$2,$2,$5
	sw	$4,28($sp)
	sw	$3,36($sp)
	blez	$3,$L48
	sw	$2,%lo(sum)($4)
	lui	$2,%hi(message)
	addiu	$2,$2,%lo(message)
	sw	$2,24($sp)
	lui	$2,%hi(filters+8)
	move	$22,$0
	sw	$2,40($sp)
$L35:
	lw	$2,32($sp)
	lw	$17,4($20)
	lw	$3,24($sp)
	lw	$2,%lo(engine)($2)
	nop
	beq	$2,$0,$L36
	addu	$17,$3,$17
	jal	draw
	li	$4,30
	addiu	$19,$2,60
$L37:
	move	$23,$17
	addiu	$16,$17,96
$L38:
	jal	draw
	li	$4,3
	sb	$2,0($23)
	addiu	$23,$23,1
	bne	$16,$23,$L38
	nop
	jal	draw
	li	$4,12
	bne	$18,$0,$L68
	sb	$2,4($17)
	move	$16,$0
	move	$4,$0
$L39:
	lw	$7,28($sp)
	lw	$6,12($20)
	lw	$3,%lo(sum)($7)
	move	$5,$19
	sll	$2,$3,5
	subu	$2,$2,$3
	addu	$2,$2,$4
	move	$4,$17
	jalr	$6
	sw	$2,%lo(sum)($7)
	bne	$2,$16,$L69
	move	$5,$19
	jal	bpf_classify
	move	$4,$17
	bne	$2,$16,$L70
	move	$5,$19
	jal	mpf_classify
	move	$4,$17
	bne	$2,$16,$L71
	move	$5,$19
	jal	pathfinder_classify
	move	$4,$17
	bne	$2,$16,$L72
	move	$6,$16
	lw	$2,20($sp)
	nop
	beq	$2,$0,$L47
	andi	$2,$19,0x1
	beq	$2,$0,$L73
	move	$5,$19
$L47:
	lw	$2,36($sp)
	addiu	$22,$22,1
	bne	$2,$22,$L35
	nop
$L48:
	b	$L24
	move	$2,$0
$L32:
	move	$4,$20
	jal	dpf_delete
	addu	$22,$21,$22
	lw	$6,0($22)
	move	$7,$19
	move	$5,$16
	jal	dpf_insert
	move	$4,$20
	beq	$2,$23,$L67
	lui	$4,%hi($LC3)
	move	$6,$23
	move	$5,$23
	jal	wrong
	addiu	$4,$4,%lo($LC3)
	b	$L24
	nop
$L36:
	jal	draw
	li	$4,96
	b	$L37
	move	$19,$2
$L68:
	jal	draw
	li	$4,8
	bne	$2,$0,$L74
	nop
$L40:
	lw	$2,40($sp)
	move	$16,$0
	addiu	$23,$2,%lo(filters+8)
	move	$fp,$0
$L42:
	lw	$5,-8($23)
	move	$4,$23
	move	$7,$19
	jal	fits
	move	$6,$17
	beq	$2,$0,$L41
	addiu	$fp,$fp,1
	lw	$16,-4($23)
$L41:
	bne	$18,$fp,$L42
	addiu	$23,$23,128
	b	$L39
	move	$4,$16
$L73:
	jal	cspf_classify
	move	$4,$17
	beq	$2,$16,$L47
	move	$5,$2
	lui	$4,%hi($LC8)
	move	$6,$16
	jal	wrong
	addiu	$4,$4,%lo($LC8)
	b	$L24
	nop
$L74:
	lw	$4,16($sp)
	jal	draw
	nop
	sll	$2,$2,7
	addu	$3,$21,$2
	lw	$5,0($3)
	addiu	$2,$2,8
	addu	$4,$21,$2
	jal	suit
	move	$6,$17
	jal	draw
	li	$4,4
	bne	$2,$0,$L40
	nop
	jal	draw
	li	$4,16
	addu	$2,$17,$2
	lbu	$3,0($2)
	nop
	xori	$3,$3,0x1
	b	$L40
	sb	$3,0($2)
$L29:
	lui	$4,%hi($LC2)
	move	$6,$18
	move	$5,$23
	jal	wrong
	addiu	$4,$4,%lo($LC2)
$L24:
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
$L69:
	lui	$4,%hi($LC4)
	move	$6,$16
	move	$5,$2
	jal	wrong
	addiu	$4,$4,%lo($LC4)
	b	$L24
	nop
$L70:
	lui	$4,%hi($LC5)
	move	$6,$16
	move	$5,$2
	jal	wrong
	addiu	$4,$4,%lo($LC5)
	b	$L24
	nop
$L71:
	lui	$4,%hi($LC6)
	move	$6,$16
	move	$5,$2
	jal	wrong
	addiu	$4,$4,%lo($LC6)
	b	$L24
	nop
$L72:
	lui	$4,%hi($LC7)
	move	$5,$2
	jal	wrong
	addiu	$4,$4,%lo($LC7)
	b	$L24
	nop
$L50:
	li	$18,12
	b	$L31
	sw	$2,16($sp)
	.set	reorder
	.end	try_set
	.section	.rodata.str1.4
	.align	2
$LC9:
	.ascii	"set \000"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$2,%hi(agree_seed)
	lw	$4,%lo(agree_seed)($2)
	addiu	$sp,$sp,-32
	lui	$2,%hi(agree_sets)
	lui	$3,%hi(random_state)
	sw	$4,%lo(random_state)($3)
	sw	$17,24($sp)
	lui	$3,%hi(instructions_changed)
	lw	$17,%lo(agree_sets)($2)
	lui	$2,%hi(engine)
	addiu	$2,$2,%lo(engine)
	addiu	$3,$3,%lo(instructions_changed)
	sw	$31,28($sp)
	sw	$16,20($sp)
	sw	$3,8($2)
	lui	$3,%hi(classifier)
	addiu	$3,$3,%lo(classifier)
	sw	$3,12($2)
	lui	$3,%hi(classifier+65536)
	addiu	$3,$3,%lo(classifier+65536)
	blez	$17,$L76
	sw	$3,16($2)
	b	$L79
	move	$16,$0
$L77:
	beq	$16,$17,$L82
	lui	$2,%hi(sum)
$L79:
	jal	try_set
	move	$4,$16
	beq	$2,$0,$L77
	addiu	$16,$16,1
	addiu	$16,$16,-1
	lui	$4,%hi($LC9)
	move	$5,$16
	jal	report
	addiu	$4,$4,%lo($LC9)
	b	$L75
	li	$2,1
$L76:
	lui	$2,%hi(sum)
$L82:
	lw	$5,%lo(sum)($2)
	lui	$4,%hi($LC1)
	jal	report
	addiu	$4,$4,%lo($LC1)
	move	$2,$0
$L75:
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
	.space	129280
