# mipsel-linux-gnu-gcc 12.2.0 from experiments/tests/stages_agree.c
	.file 1 "stages_agree.c"
	.text
	.align	2
	.ent	lay_out
lay_out:
	.set	noreorder
	lui	$12,%hi(source)
	addiu	$12,$12,%lo(source)
	li	$3,-559087616
	move	$7,$12
	addiu	$5,$12,192
	move	$2,$12
	ori	$3,$3,0xbeef
$L2:
	sw	$3,0($2)
	addiu	$2,$2,4
	bne	$2,$5,$L2
	li	$13,1
	lui	$3,%hi(message)
	addiu	$3,$3,%lo(message)
	move	$5,$12
	move	$2,$0
	li	$11,-559087616
	b	$L6
	li	$10,24
$L11:
	sw	$6,0($7)
$L4:
	addiu	$2,$2,1
	addiu	$3,$3,4
	addiu	$7,$7,4
	beq	$2,$10,$L13
	addiu	$5,$5,8
$L6:
	lw	$6,0($3)
	beq	$4,$0,$L11
	andi	$9,$6,0xffff
	srl	$8,$6,16
	or	$9,$9,$11
	beq	$4,$13,$L12
	or	$8,$8,$11
	addiu	$2,$2,1
	sw	$9,0($5)
	sw	$8,4($5)
	addiu	$3,$3,4
	addiu	$7,$7,4
	bne	$2,$10,$L6
	addiu	$5,$5,8
$L13:
	jr	$31
	nop
$L12:
	sra	$8,$2,2
	sll	$8,$8,2
	addu	$8,$8,$2
	sll	$8,$8,2
	addu	$8,$12,$8
	b	$L4
	sw	$6,0($8)
	.set	reorder
	.end	lay_out
	.align	2
	.ent	turned
turned:
	.set	noreorder
	sll	$5,$4,24
	srl	$2,$4,24
	srl	$3,$4,8
	or	$2,$2,$5
	andi	$3,$3,0xff00
	or	$2,$2,$3
	sll	$4,$4,8
	li	$3,16711680
	and	$4,$4,$3
	jr	$31
	or	$2,$2,$4
	.set	reorder
	.end	turned
	.align	2
	.ent	word_drawn
word_drawn:
	.set	noreorder
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
	.end	word_drawn
	.align	2
	.ent	try
try:
	.set	noreorder
	addiu	$sp,$sp,-72
	sw	$16,32($sp)
	lui	$16,%hi(code)
	addiu	$7,$16,%lo(code)
	sw	$19,44($sp)
	sw	$18,40($sp)
	sw	$31,68($sp)
	sw	$fp,64($sp)
	sw	$23,60($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$20,48($sp)
	sw	$17,36($sp)
	move	$19,$4
	jal	stages_compile
	move	$18,$5
	addiu	$3,$2,-1
	sltu	$3,$3,256
	bne	$3,$0,$L34
	sll	$5,$2,2
	li	$2,1
$L17:
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
$L34:
	jal	instructions_changed
	addiu	$4,$16,%lo(code)
	lui	$2,%hi(copied)
	sw	$2,20($sp)
	li	$3,-559087616
	addiu	$2,$2,%lo(copied)
	sw	$2,24($sp)
	addiu	$4,$2,104
	ori	$3,$3,0xbeef
$L19:
	sw	$3,0($2)
	addiu	$2,$2,4
	bne	$2,$4,$L19
	lui	$17,%hi(copied+4)
	lui	$2,%hi(transfer)
	lw	$2,%lo(transfer)($2)
	lui	$5,%hi(source)
	addiu	$4,$17,%lo(copied+4)
	li	$7,5
	li	$6,24
	jalr	$2
	addiu	$5,$5,%lo(source)
	lui	$8,%hi(message)
	addiu	$22,$8,%lo(message)
	sw	$2,16($sp)
	addiu	$17,$17,%lo(copied+4)
	addiu	$20,$22,96
	li	$fp,5
	addu	$23,$18,$19
	li	$21,1
$L20:
	beq	$22,$20,$L35
	nop
	lw	$4,0($22)
	blez	$18,$L21
	nop
	b	$L24
	move	$16,$19
$L22:
	addiu	$16,$16,1
	beq	$16,$23,$L21
	addu	$fp,$5,$2
$L24:
	lbu	$3,0($16)
	addu	$2,$fp,$4
	bne	$3,$21,$L22
	sltu	$5,$2,$4
	jal	turned
	addiu	$16,$16,1
	bne	$16,$23,$L24
	move	$4,$2
$L21:
	lw	$2,0($17)
	addiu	$22,$22,4
	beq	$2,$4,$L20
	addiu	$17,$17,4
	b	$L17
	li	$2,2
$L35:
	lw	$2,16($sp)
	nop
	beq	$fp,$2,$L36
	nop
$L29:
	b	$L17
	li	$2,3
$L36:
	lw	$2,20($sp)
	nop
	lw	$3,%lo(copied)($2)
	li	$2,-559087616
	ori	$2,$2,0xbeef
	bne	$3,$2,$L17
	li	$2,3
	lw	$2,24($sp)
	nop
	lw	$2,100($2)
	nop
	bne	$2,$3,$L29
	nop
	b	$L17
	move	$2,$0
	.set	reorder
	.end	try
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-48
	lui	$2,%hi(stages_seed)
	lw	$3,%lo(stages_seed)($2)
	sw	$16,24($sp)
	lui	$16,%hi(message)
	addiu	$16,$16,%lo(message)
	lui	$2,%hi(random_state)
	sw	$17,28($sp)
	sw	$31,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$3,%lo(random_state)($2)
	addiu	$17,$16,96
$L38:
	jal	word_drawn
	nop
	sw	$2,0($16)
	addiu	$16,$16,4
	bne	$16,$17,$L38
	move	$18,$0
	li	$20,1
$L47:
	jal	lay_out
	move	$4,$18
	move	$17,$0
$L39:
	sll	$19,$20,$17
	move	$16,$0
$L46:
	beq	$17,$0,$L44
	addiu	$4,$sp,16
	move	$2,$0
$L40:
	sra	$3,$16,$2
	andi	$3,$3,0x1
	addiu	$2,$2,1
	sb	$3,0($4)
	bne	$2,$17,$L40
	addiu	$4,$4,1
$L44:
	move	$6,$18
	move	$5,$17
	jal	try
	addiu	$4,$sp,16
	bne	$2,$0,$L37
	addiu	$16,$16,1
	bne	$16,$19,$L46
	li	$2,5
	addiu	$17,$17,1
	bne	$17,$2,$L39
	li	$2,3
	addiu	$18,$18,1
	bne	$18,$2,$L47
	lui	$16,%hi(code)
	li	$2,2
	addiu	$7,$16,%lo(code)
	move	$6,$0
	li	$5,1
	addiu	$4,$sp,16
	jal	stages_compile
	sb	$2,16($sp)
	li	$3,-1
	beq	$2,$3,$L53
	addiu	$7,$16,%lo(code)
	li	$2,4
$L37:
	lw	$31,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,48
$L53:
	move	$6,$0
	li	$5,5
	jal	stages_compile
	addiu	$4,$sp,16
	addiu	$2,$2,1
	sltu	$2,$0,$2
	b	$L37
	sll	$2,$2,2
	.set	reorder
	.end	main
	.section	.bss.copied,"aw"
	.align	2
copied:
	.space	104
	.section	.bss.source,"aw"
	.align	2
source:
	.space	192
	.section	.bss.message,"aw"
	.align	2
message:
	.space	96
	.section	.data.transfer,"aw"
	.align	2
transfer:
	.word	code
	.section	.bss.code,"aw"
	.align	12
code:
	.space	2048
