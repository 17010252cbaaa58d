# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/table_ends.c
	.file 1 "table_ends.c"
	.text
	.align	2
	.ent	word
word:
	.set	noreorder
	srl	$2,$4,5
	jr	$31
	ori	$2,$2,0x1
	.set	reorder
	.end	word
	.align	2
	.ent	last
last:
	.set	noreorder
	srl	$2,$4,12
	srl	$3,$4,21
	xor	$2,$2,$3
	andi	$2,$2,0xff
	sltu	$2,$2,254
	beq	$2,$0,$L5
	nop
	andi	$2,$4,0x7fff
	bne	$2,$0,$L6
	nop
	srl	$2,$4,15
	srl	$4,$4,24
	xor	$2,$2,$4
	andi	$2,$2,0x3f
	sltu	$2,$2,62
	jr	$31
	xori	$2,$2,0x1
$L5:
	jr	$31
	li	$2,1
$L6:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	last
	.align	2
	.ent	fill
fill:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	move	$16,$4
	move	$4,$16
	sw	$17,24($sp)
	sw	$31,28($sp)
	jal	page_find
	li	$17,36864
	beq	$2,$0,$L11
	nop
$L9:
	addu	$16,$16,$17
	jal	page_find
	move	$4,$16
	bne	$2,$0,$L9
	nop
$L11:
	jal	word
	move	$4,$16
	move	$5,$2
	jal	page_insert
	move	$4,$16
	bne	$2,$0,$L9
	move	$2,$16
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	fill
	.align	2
	.ent	visits
visits:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	li	$17,1114243072
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	li	$16,1073741824
	li	$18,36864
	ori	$17,$17,0xc000
	move	$4,$16
$L16:
	jal	page_insert
	li	$5,1
	sltu	$4,$0,$2
	jal	check
	li	$5,75
	move	$4,$16
	jal	page_remove
	addu	$16,$16,$18
	bne	$16,$17,$L16
	move	$4,$16
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	visits
	.align	2
	.ent	insert_last
insert_last:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$18,28($sp)
	move	$19,$0
	li	$16,1073741824
	b	$L21
	li	$17,1879048192
$L20:
	addiu	$16,$16,4096
	beq	$16,$17,$L27
	nop
$L21:
	jal	last
	move	$4,$16
	beq	$2,$0,$L20
	nop
	jal	draw
	nop
	andi	$2,$2,0xf
	bne	$2,$0,$L20
	nop
	jal	word
	move	$4,$16
	move	$5,$2
	jal	page_insert
	move	$4,$16
	lw	$18,0($2)
	jal	word
	move	$4,$16
	xor	$4,$18,$2
	li	$5,64
	sltu	$4,$4,1
	jal	check
	addiu	$16,$16,4096
	bne	$16,$17,$L21
	addiu	$19,$19,1
$L27:
	lw	$31,36($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$19
	lw	$19,32($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	insert_last
	.align	2
	.ent	take_all
take_all:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	lui	$16,%hi(taken)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,28($sp)
	addiu	$16,$16,%lo(taken)
	move	$17,$0
	b	$L29
	li	$18,8192
$L31:
	sw	$2,0($16)
	beq	$17,$18,$L28
	addiu	$16,$16,4
$L29:
	jal	page_take
	li	$4,1
	bgez	$2,$L31
	addiu	$17,$17,1
	addiu	$17,$17,-1
$L28:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$16,16($sp)
	move	$2,$17
	lw	$17,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	take_all
	.align	2
	.ent	give
give:
	.set	noreorder
	beq	$4,$0,$L44
	nop
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	sw	$16,16($sp)
	addiu	$17,$4,-1
	lui	$16,%hi(taken)
	sll	$4,$4,2
	addiu	$4,$4,-4
	addiu	$16,$16,%lo(taken)
	sw	$18,24($sp)
	sw	$31,28($sp)
	addu	$16,$16,$4
	li	$18,-1
$L35:
	lw	$4,0($16)
	jal	page_drop
	addiu	$17,$17,-1
	bne	$17,$18,$L35
	addiu	$16,$16,-4
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L44:
	jr	$31
	nop
	.set	reorder
	.end	give
	.align	2
	.ent	rows_used
rows_used:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	sw	$31,36($sp)
	jal	page_slots
	move	$16,$0
	sltu	$2,$16,$2
	move	$18,$0
	move	$17,$0
	move	$4,$16
	beq	$2,$0,$L54
	addiu	$5,$sp,16
$L48:
	jal	page_slot
	nop
	srl	$3,$16,3
	beq	$2,$0,$L47
	addiu	$3,$3,1
	beq	$3,$17,$L47
	nop
	addiu	$18,$18,1
	move	$17,$3
$L47:
	jal	page_slots
	addiu	$16,$16,1
	sltu	$2,$16,$2
	move	$4,$16
	bne	$2,$0,$L48
	addiu	$5,$sp,16
$L54:
	lw	$31,36($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	move	$2,$18
	lw	$18,32($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	rows_used
	.align	2
	.ent	mapped
mapped:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$31,44($sp)
	move	$17,$0
	jal	page_slots
	sw	$16,24($sp)
	sltu	$2,$17,$2
	move	$18,$0
	li	$20,-1073741824
	li	$19,805306368
	move	$4,$17
	beq	$2,$0,$L65
	addiu	$5,$sp,16
$L59:
	jal	page_slot
	nop
	beq	$2,$0,$L57
	move	$16,$2
	lw	$4,16($sp)
	jal	page_find
	nop
	xor	$4,$16,$2
	sltu	$4,$4,1
	jal	check
	li	$5,31
	lw	$3,16($sp)
	nop
	addu	$2,$3,$20
	sltu	$2,$2,$19
	bne	$2,$0,$L66
	li	$4,1
$L58:
	jal	check
	li	$5,32
	addiu	$18,$18,1
$L57:
	jal	page_slots
	addiu	$17,$17,1
	sltu	$2,$17,$2
	move	$4,$17
	bne	$2,$0,$L59
	addiu	$5,$sp,16
$L65:
	lw	$31,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	move	$2,$18
	lw	$18,32($sp)
	jr	$31
	addiu	$sp,$sp,48
$L66:
	lw	$16,0($16)
	jal	word
	move	$4,$3
	xor	$4,$16,$2
	b	$L58
	sltu	$4,$4,1
	.set	reorder
	.end	mapped
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$3,%hi(taken)
	addiu	$sp,$sp,-40
	addiu	$2,$3,%lo(taken)
	sw	$0,%lo(taken)($3)
	sw	$31,36($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$0,4096($2)
	sw	$0,8192($2)
	sw	$0,12288($2)
	sw	$0,16384($2)
	sw	$0,20480($2)
	sw	$0,24576($2)
	jal	mapped
	sw	$0,28672($2)
	jal	visits
	move	$16,$2
	jal	mapped
	nop
	xor	$4,$2,$16
	li	$5,112
	jal	check
	sltu	$4,$4,1
	jal	insert_last
	nop
	jal	mapped
	addu	$16,$16,$2
	xor	$4,$2,$16
	li	$5,114
	jal	check
	sltu	$4,$4,1
	jal	take_all
	nop
	li	$4,1073741824
	jal	fill
	move	$17,$2
	jal	mapped
	move	$16,$2
	move	$4,$16
	jal	page_find
	move	$18,$2
	beq	$2,$0,$L93
	nop
	move	$4,$0
$L68:
	jal	check
	li	$5,118
	jal	give
	move	$4,$17
	jal	word
	move	$4,$16
	move	$5,$2
	jal	page_insert
	move	$4,$16
	beq	$2,$0,$L83
	nop
	jal	mapped
	nop
	addiu	$3,$18,1
	xor	$3,$3,$2
	sltu	$4,$3,1
$L69:
	jal	check
	li	$5,120
	jal	fill
	move	$4,$16
	li	$17,1879048192
	jal	mapped
	move	$18,$2
	addiu	$4,$17,12288
	jal	page_find
	move	$16,$2
	beq	$2,$0,$L94
	ori	$4,$17,0x3000
	move	$4,$0
$L70:
	jal	check
	li	$5,123
	jal	page_slots
	nop
	addiu	$2,$2,-1
	bne	$2,$16,$L71
	li	$4,1
$L72:
$L96:
	jal	check
	li	$5,125
	li	$2,1073741824
	addiu	$2,$2,1
	sltu	$2,$18,$2
	bne	$2,$0,$L74
	li	$17,1073741824
	li	$19,2359296
$L75:
	move	$4,$17
	jal	page_remove
	addu	$17,$17,$19
	sltu	$2,$17,$18
	bne	$2,$0,$L75
	addiu	$16,$16,-1
	jal	mapped
	li	$17,1073741824
	xor	$4,$2,$16
	li	$5,132
	jal	check
	sltu	$4,$4,1
	li	$20,36864
	li	$19,2359296
$L81:
	jal	page_find
	move	$4,$17
	beq	$2,$0,$L78
	nop
$L80:
	move	$4,$0
$L79:
	li	$5,134
	jal	check
	addu	$17,$17,$19
	sltu	$2,$17,$18
	bne	$2,$0,$L81
	addiu	$16,$16,1
$L77:
	jal	mapped
	nop
	xor	$4,$2,$16
	li	$5,137
	jal	check
	sltu	$4,$4,1
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
$L78:
	jal	page_find
	addu	$4,$17,$20
	beq	$2,$0,$L80
	move	$4,$17
	jal	word
	nop
	move	$5,$2
	jal	page_insert
	move	$4,$17
	b	$L79
	sltu	$4,$0,$2
$L71:
	jal	rows_used
	nop
	jal	page_slots
	move	$17,$2
	srl	$3,$2,3
	addiu	$3,$3,-1
	beq	$17,$3,$L96
	li	$4,1
	jal	page_slots
	nop
	beq	$2,$16,$L95
	nop
	b	$L72
	move	$4,$0
$L83:
	b	$L69
	move	$4,$0
$L95:
	xori	$4,$16,0x2000
	b	$L72
	sltu	$4,$4,1
$L93:
	li	$4,-65536
	addiu	$4,$4,28672
	jal	page_find
	addu	$4,$16,$4
	b	$L68
	sltu	$4,$0,$2
$L94:
	jal	page_insert
	li	$5,1
	b	$L70
	sltu	$4,$2,1
$L74:
	jal	mapped
	nop
	xor	$4,$16,$2
	li	$5,132
	jal	check
	sltu	$4,$4,1
	b	$L77
	nop
	.set	reorder
	.end	main
	.section	.bss.taken,"aw"
	.align	2
taken:
	.space	32768
