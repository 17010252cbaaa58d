# mipsel-linux-gnu-gcc 12.2.0 from experiments/mechanisms/dpf_walk.c
	.file 1 "dpf_walk.c"
	.section	.text.emit,"ax"
	.align	2
	.ent	emit
emit:
	.set	noreorder
	lw	$3,4($4)
	lw	$2,8($4)
	nop
	sltu	$2,$3,$2
	beq	$2,$0,$L2
	addiu	$2,$3,4
	sw	$2,4($4)
	sw	$5,0($3)
$L2:
	lw	$3,0($4)
	nop
	lw	$2,28($3)
	nop
	addiu	$2,$2,1
	jr	$31
	sw	$2,28($3)
	.set	reorder
	.end	emit
	.section	.text.put_harmless,"ax"
	.align	2
	.ent	put_harmless
put_harmless:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	emit
	sw	$0,12($4)
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	put_harmless
	.section	.text.put,"ax"
	.align	2
	.ent	put
put:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	lw	$2,12($4)
	move	$16,$4
	bne	$2,$0,$L12
	move	$17,$5
	move	$5,$17
	jal	emit
	move	$4,$16
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L12:
	jal	put_harmless
	move	$5,$0
	move	$5,$17
	jal	emit
	move	$4,$16
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	put
	.section	.text.branch,"ax"
	.align	2
	.ent	branch
branch:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	move	$16,$4
	sw	$17,24($sp)
	sw	$31,28($sp)
	jal	put
	move	$17,$6
	lw	$3,4($16)
	lw	$2,8($16)
	nop
	beq	$3,$2,$L13
	nop
	lw	$2,0($17)
	lw	$4,-4($3)
	beq	$2,$0,$L15
	addiu	$5,$3,-4
	subu	$2,$5,$2
	sra	$2,$2,2
	andi	$2,$2,0xffff
	or	$4,$4,$2
$L15:
	li	$2,1
	sw	$4,-4($3)
	sw	$5,0($17)
	sw	$2,12($16)
$L13:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	branch
	.section	.text.settle,"ax"
	.align	2
	.ent	settle
settle:
	.set	noreorder
	lw	$2,12($4)
	nop
	bne	$2,$0,$L29
	nop
	jr	$31
	nop
$L29:
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	put_harmless
	move	$5,$0
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	settle
	.section	.text.here,"ax"
	.align	2
	.ent	here
here:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	move	$17,$5
	sw	$16,20($sp)
	sw	$31,28($sp)
	jal	settle
	move	$16,$4
	lw	$6,0($17)
	nop
	beq	$6,$0,$L31
	nop
	li	$4,-65536
$L33:
	lw	$2,4($16)
	lw	$3,0($6)
	subu	$2,$2,$6
	sra	$2,$2,2
	addiu	$2,$2,-1
	andi	$7,$3,0xffff
	andi	$2,$2,0xffff
	and	$3,$3,$4
	or	$2,$2,$3
	sll	$8,$7,2
	bne	$7,$0,$L39
	sw	$2,0($6)
$L31:
	sw	$0,0($17)
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L39:
	b	$L33
	subu	$6,$6,$8
	.set	reorder
	.end	here
	.section	.text.join,"ax"
	.align	2
	.ent	join
join:
	.set	noreorder
	lw	$3,0($4)
	nop
	bne	$3,$0,$L55
	nop
	b	$L56
	nop
$L43:
	subu	$3,$3,$2
$L55:
	lw	$6,0($3)
	nop
	andi	$2,$6,0xffff
	bne	$2,$0,$L43
	sll	$2,$2,2
	lw	$2,0($5)
	nop
	beq	$2,$0,$L44
	subu	$2,$3,$2
	sra	$2,$2,2
	andi	$2,$2,0xffff
	or	$6,$6,$2
$L44:
	sw	$6,0($3)
	lw	$2,0($4)
	nop
	sw	$2,0($5)
	sw	$0,0($4)
$L56:
	jr	$31
	nop
	.set	reorder
	.end	join
	.section	.text.constant,"ax"
	.align	2
	.ent	constant
constant:
	.set	noreorder
	beq	$6,$0,$L61
	nop
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	move	$17,$5
	srl	$5,$6,16
	sw	$19,32($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$18,28($sp)
	move	$16,$6
	beq	$5,$0,$L69
	sll	$19,$17,16
	li	$2,1006632960
	or	$5,$5,$19
	or	$5,$5,$2
	andi	$16,$16,0xffff
	jal	put
	move	$18,$4
	bne	$16,$0,$L70
	sll	$5,$17,21
$L60:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$16,20($sp)
	move	$2,$17
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L69:
	or	$16,$6,$19
	li	$5,872415232
	jal	put
	or	$5,$16,$5
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$16,20($sp)
	move	$2,$17
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L61:
	jr	$31
	move	$2,$0
$L70:
	or	$5,$5,$19
	li	$2,872415232
	or	$5,$5,$2
	or	$5,$5,$16
	jal	put
	move	$4,$18
	b	$L60
	nop
	.set	reorder
	.end	constant
	.section	.text.result,"ax"
	.align	2
	.ent	result
result:
	.set	noreorder
	li	$2,604110848
	andi	$5,$5,0xffff
	addiu	$sp,$sp,-24
	or	$5,$5,$2
	sw	$31,20($sp)
	sw	$16,16($sp)
	jal	put_harmless
	move	$16,$4
	li	$5,65011712
	move	$4,$16
	jal	put
	addiu	$5,$5,8
	move	$4,$16
	jal	put
	move	$5,$0
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	result
	.section	.text.find_needs,"ax"
	.align	2
	.ent	find_needs
find_needs:
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
	beq	$5,$0,$L83
	sw	$16,24($sp)
	move	$6,$5
	move	$21,$4
	li	$22,2048
	li	$20,65536
	li	$23,2
$L82:
	lw	$2,20($21)
	nop
	beq	$2,$0,$L75
	li	$4,150
	jalr	$2
	sw	$6,68($sp)
	lw	$6,68($sp)
	nop
$L75:
	sll	$17,$6,3
	subu	$18,$17,$6
	sll	$18,$18,2
	addu	$18,$21,$18
	addu	$18,$20,$18
	lhu	$19,-14078($18)
	lbu	$3,-14079($18)
	lh	$2,-14070($18)
	addu	$19,$19,$3
	beq	$2,$0,$L76
	li	$fp,2048
$L79:
	sll	$2,$2,4
	addu	$16,$21,$2
	addu	$3,$16,$20
	lh	$5,14598($3)
	move	$4,$21
	sw	$6,68($sp)
	jal	find_needs
	sw	$3,16($sp)
	lw	$3,16($sp)
	lw	$6,68($sp)
	lh	$3,14600($3)
	nop
	bne	$3,$0,$L85
	nop
	lbu	$3,-14080($18)
	nop
	beq	$3,$23,$L85
	nop
$L77:
	sltu	$4,$2,$fp
	beq	$4,$0,$L78
	addu	$3,$16,$20
	move	$fp,$2
$L78:
	lh	$2,14596($3)
	nop
	bne	$2,$0,$L79
	nop
$L76:
	sltu	$3,$19,$fp
	beq	$3,$0,$L80
	move	$2,$19
	move	$2,$fp
$L80:
	subu	$3,$17,$6
	sll	$3,$3,2
	addu	$3,$21,$3
	andi	$4,$2,0xffff
	addu	$3,$20,$3
	sltu	$5,$4,$22
	beq	$5,$0,$L81
	sh	$2,-14056($3)
	move	$22,$4
$L81:
	subu	$2,$17,$6
	sll	$2,$2,2
	addu	$2,$21,$2
	addu	$2,$20,$2
	lh	$6,-14072($2)
	nop
	bne	$6,$0,$L82
	nop
$L73:
	lw	$31,60($sp)
	lw	$fp,56($sp)
	lw	$23,52($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	move	$2,$22
	lw	$22,48($sp)
	jr	$31
	addiu	$sp,$sp,64
$L85:
	b	$L77
	move	$2,$19
$L83:
	b	$L73
	li	$22,2048
	.set	reorder
	.end	find_needs
	.section	.text.check_bounds,"ax"
	.align	2
	.ent	check_bounds
check_bounds:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	lhu	$19,24($6)
	lhu	$2,4($5)
	nop
	sltu	$2,$2,$19
	beq	$2,$0,$L92
	move	$16,$5
	lbu	$5,3($5)
	lbu	$2,1($16)
	addiu	$5,$5,1
	sll	$2,$2,21
	sll	$5,$5,16
	or	$5,$5,$2
	li	$2,671088640
	or	$5,$5,$2
	or	$5,$5,$19
	move	$18,$7
	jal	put
	move	$17,$4
	lbu	$2,3($16)
	li	$5,335544320
	addiu	$2,$2,1
	sll	$2,$2,21
	or	$5,$2,$5
	move	$4,$17
	jal	branch
	move	$6,$18
	move	$5,$0
	jal	put
	move	$4,$17
	sh	$19,4($16)
$L92:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	check_bounds
	.section	.text.load,"ax"
	.align	2
	.ent	load
load:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$17,24($sp)
	move	$18,$6
	move	$16,$5
	lbu	$6,0($5)
	lbu	$5,1($18)
	li	$8,1
	lbu	$7,6($16)
	lhu	$3,2($18)
	lbu	$2,3($16)
	beq	$5,$8,$L103
	sll	$6,$6,21
	move	$17,$4
	lbu	$4,7($16)
	nop
	sltu	$4,$4,$5
	bne	$4,$0,$L106
	li	$4,4
	addu	$7,$7,$3
	bne	$5,$0,1f
	divu	$0,$7,$5
	break	7
1:
	mfhi	$7
	bne	$7,$0,$L98
	nop
	sll	$2,$2,16
	or	$2,$2,$6
	li	$4,2
	beq	$5,$4,$L104
	or	$2,$2,$3
	li	$3,-1946157056
	or	$5,$2,$3
$L100:
	jal	put_harmless
	move	$4,$17
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L98:
$L106:
	beq	$5,$4,$L105
	li	$19,-1879048192
	addiu	$5,$3,1
	andi	$5,$5,0xffff
	addiu	$2,$2,1
	or	$5,$5,$6
	sll	$2,$2,16
	or	$5,$5,$2
	move	$4,$17
	jal	put_harmless
	or	$5,$5,$19
	lbu	$5,0($16)
	lbu	$2,3($16)
	lhu	$3,2($18)
	sll	$2,$2,16
	sll	$5,$5,21
	or	$5,$5,$2
	or	$5,$5,$3
	move	$4,$17
	jal	put
	or	$5,$5,$19
	lbu	$2,3($16)
	move	$4,$17
	addiu	$2,$2,1
	sll	$5,$2,16
	sll	$2,$2,11
	or	$5,$5,$2
	jal	put
	ori	$5,$5,0x200
	lbu	$3,3($16)
	move	$4,$17
	sll	$2,$3,10
	addiu	$5,$3,1
	addu	$2,$2,$3
	sll	$2,$2,11
	sll	$5,$5,16
	or	$5,$5,$2
	jal	put
	ori	$5,$5,0x21
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L105:
	sll	$2,$2,16
	or	$2,$2,$6
	or	$2,$2,$3
	li	$5,-1744830464
	or	$5,$2,$5
	jal	put_harmless
	move	$4,$17
	lhu	$2,2($18)
	lbu	$4,0($16)
	lbu	$3,3($16)
	addiu	$2,$2,3
	sll	$4,$4,21
	andi	$2,$2,0xffff
	or	$2,$2,$4
	sll	$3,$3,16
	or	$2,$2,$3
	li	$5,-2013265920
	move	$4,$17
	jal	put
	or	$5,$2,$5
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L103:
	sll	$2,$2,16
	or	$2,$2,$6
	or	$2,$2,$3
	li	$5,-1879048192
	jal	put_harmless
	or	$5,$2,$5
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L104:
	li	$3,-1811939328
	b	$L100
	or	$5,$2,$3
	.set	reorder
	.end	load
	.section	.text.load_delay,"ax"
	.align	2
	.ent	load_delay
load_delay:
	.set	noreorder
	lbu	$3,1($5)
	li	$2,2
	beq	$3,$2,$L111
	li	$2,1
	jr	$31
	nop
$L111:
	lbu	$2,7($4)
	nop
	sltu	$2,$2,2
	bne	$2,$0,$L110
	nop
	lbu	$2,6($4)
	lhu	$3,2($5)
	nop
	addu	$2,$2,$3
	nor	$2,$0,$2
	jr	$31
	andi	$2,$2,0x1
$L110:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	load_delay
	.section	.text.masked,"ax"
	.align	2
	.ent	masked
masked:
	.set	noreorder
	lbu	$2,1($4)
	li	$3,4
	lw	$4,4($4)
	beq	$2,$3,$L117
	sll	$3,$2,3
	li	$2,1
	sll	$2,$2,$3
	addiu	$2,$2,-1
	xor	$2,$2,$4
	jr	$31
	sltu	$2,$0,$2
$L117:
	addiu	$4,$4,1
	jr	$31
	sltu	$2,$0,$4
	.set	reorder
	.end	masked
	.section	.text.hash,"ax"
	.align	2
	.ent	hash
hash:
	.set	noreorder
	beq	$6,$0,$L119
	nop
	srl	$2,$4,16
	addu	$4,$4,$2
$L119:
	srl	$4,$4,$5
	addiu	$7,$7,-1
	jr	$31
	and	$2,$4,$7
	.set	reorder
	.end	hash
	.section	.text.all_end,"ax"
	.align	2
	.ent	all_end
all_end:
	.set	noreorder
	lh	$2,10($5)
	nop
	bne	$2,$0,$L124
	li	$5,65536
	jr	$31
	li	$2,1
$L126:
	lh	$2,14596($2)
	nop
	beq	$2,$0,$L127
	nop
$L124:
	sll	$2,$2,4
	addu	$2,$4,$2
	addu	$2,$2,$5
	lh	$3,14598($2)
	nop
	beq	$3,$0,$L126
	nop
	jr	$31
	move	$2,$0
$L127:
	li	$2,1
	jr	$31
	nop
	.set	reorder
	.end	all_end
	.section	.text.look_up,"ax"
	.align	2
	.ent	look_up
look_up:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$fp,48($sp)
	sw	$23,44($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,52($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$16,16($sp)
	lw	$16,16($5)
	lbu	$2,3($6)
	li	$18,32768
	addu	$18,$16,$18
	li	$3,8
	move	$23,$5
	move	$17,$4
	srl	$18,$18,16
	beq	$2,$3,$L136
	addiu	$fp,$2,1
	lbu	$3,21($23)
	li	$20,524288
	sll	$21,$fp,11
	bne	$3,$0,$L144
	sll	$19,$fp,21
$L132:
	lbu	$3,20($23)
	nop
	sltu	$4,$3,3
	bne	$4,$0,$L133
	sll	$2,$2,16
	addiu	$3,$3,-3
	sll	$3,$3,6
	or	$2,$2,$21
	or	$3,$3,$2
	ori	$5,$3,0x2
	jal	put
	move	$4,$17
$L134:
	lhu	$2,22($23)
	sll	$fp,$fp,16
	addiu	$2,$2,-1
	sll	$2,$2,3
	or	$3,$fp,$19
	andi	$2,$2,0xffff
	or	$2,$2,$3
	li	$5,805306368
	or	$5,$2,$5
	jal	put
	move	$4,$17
	or	$18,$18,$20
	li	$5,1006632960
	move	$4,$17
	or	$5,$18,$5
	jal	put
	or	$20,$20,$19
	or	$5,$20,$21
	move	$4,$17
	jal	put
	ori	$5,$5,0x21
	andi	$2,$16,0xffff
	or	$2,$2,$20
	li	$5,-1946157056
	move	$4,$17
	jal	put
	or	$5,$2,$5
	lw	$4,0($17)
	jal	all_end
	move	$5,$23
	beq	$2,$0,$L135
	nop
	li	$fp,131072
$L135:
	addiu	$16,$16,4
	andi	$16,$16,0xffff
	or	$16,$16,$19
	or	$16,$16,$fp
	li	$5,-1946157056
	or	$5,$16,$5
	jal	put
	move	$4,$17
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
$L133:
	li	$5,3
	subu	$5,$5,$3
	sll	$5,$5,6
	or	$5,$5,$21
	or	$5,$5,$2
	jal	put
	move	$4,$17
	b	$L134
	nop
$L136:
	lbu	$3,21($23)
	li	$20,655360
	sll	$21,$fp,11
	beq	$3,$0,$L132
	sll	$19,$fp,21
$L144:
	sll	$22,$2,16
	or	$5,$22,$21
	move	$4,$17
	jal	put
	ori	$5,$5,0x402
	or	$5,$21,$19
	or	$5,$5,$22
	ori	$5,$5,0x21
	jal	put
	move	$4,$17
	b	$L132
	move	$2,$fp
	.set	reorder
	.end	look_up
	.section	.text.walk,"ax"
	.align	2
	.ent	walk
walk:
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
	beq	$5,$0,$L146
	sw	$16,32($sp)
	lui	$21,%hi(masks)
	lui	$19,%hi(values)
	move	$22,$5
	move	$16,$4
	move	$20,$6
	move	$18,$7
	li	$17,65536
	addiu	$21,$21,%lo(masks)
	addiu	$19,$19,%lo(values)
	sll	$23,$22,3
$L193:
	subu	$2,$23,$22
	sll	$2,$2,2
	addu	$2,$16,$2
	addu	$2,$17,$2
	lhu	$3,-14056($2)
	nop
	slt	$3,$18,$3
	bne	$3,$0,$L183
	nop
$L147:
	lhu	$3,-14078($2)
	lbu	$4,-14079($2)
	li	$5,1
	beq	$4,$5,$L184
	addu	$2,$20,$3
	addiu	$3,$4,-1
	and	$3,$2,$3
	beq	$3,$0,$L185
	li	$3,2
	beq	$4,$3,$L186
	nop
	lwl	$fp,3($2)
	nop
	lwr	$fp,0($2)
$L150:
	subu	$2,$23,$22
$L192:
	sll	$2,$2,2
	sll	$3,$22,2
	addu	$2,$16,$2
	addu	$3,$3,$21
	addu	$2,$17,$2
	lw	$5,0($3)
	lbu	$4,-14080($2)
	li	$3,2
	bne	$4,$3,$L154
	and	$fp,$fp,$5
	lh	$3,-14070($2)
	nop
	addiu	$2,$3,5008
	sll	$2,$2,4
	addu	$2,$16,$2
	lw	$7,0($2)
	subu	$2,$23,$22
	sll	$2,$2,2
	addu	$2,$16,$2
	sll	$7,$fp,$7
	addu	$2,$17,$2
	addu	$6,$20,$7
	lh	$fp,-14072($2)
	beq	$3,$0,$L158
	subu	$7,$18,$7
$L189:
	addiu	$2,$3,5008
	sll	$3,$3,4
	sll	$2,$2,4
	addu	$3,$16,$3
	addu	$2,$16,$2
	addu	$3,$17,$3
	lh	$22,6($2)
	lh	$2,14600($3)
	beq	$fp,$0,$L187
	move	$5,$22
	sw	$2,16($sp)
	jal	walk
	move	$4,$16
	bne	$2,$0,$L165
	move	$22,$fp
	sll	$23,$22,3
	subu	$2,$23,$22
	sll	$2,$2,2
	addu	$2,$16,$2
	addu	$2,$17,$2
	lhu	$3,-14056($2)
	nop
	slt	$3,$18,$3
	beq	$3,$0,$L147
	nop
$L183:
	lh	$22,-14072($2)
	nop
$L148:
	bne	$22,$0,$L193
	sll	$23,$22,3
$L146:
	lw	$31,68($sp)
	lw	$2,88($sp)
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
$L154:
	lw	$3,-14064($2)
	nop
	bne	$3,$0,$L188
	move	$4,$fp
	lh	$3,-14070($2)
	nop
	bne	$3,$0,$L194
	sll	$8,$3,2
	b	$L191
	subu	$2,$23,$22
$L159:
	lh	$3,4($2)
	nop
	beq	$3,$0,$L158
	sll	$8,$3,2
$L194:
	addu	$8,$19,$8
	addiu	$2,$3,5008
	lw	$4,0($8)
	sll	$2,$2,4
	bne	$fp,$4,$L159
	addu	$2,$16,$2
$L164:
	subu	$2,$23,$22
	sll	$2,$2,2
	addu	$2,$16,$2
	addu	$2,$17,$2
	lh	$fp,-14072($2)
	move	$7,$18
	bne	$3,$0,$L189
	move	$6,$20
$L158:
	subu	$2,$23,$22
$L191:
	sll	$2,$2,2
	addu	$2,$16,$2
	b	$L183
	addu	$2,$17,$2
$L187:
	beq	$2,$0,$L161
	nop
	sw	$2,88($sp)
$L161:
	move	$18,$7
	b	$L148
	move	$20,$6
$L185:
	beq	$4,$3,$L190
	nop
	lw	$fp,0($2)
	b	$L192
	subu	$2,$23,$22
$L184:
	lbu	$fp,0($2)
	b	$L192
	subu	$2,$23,$22
$L188:
	lhu	$7,-14058($2)
	lbu	$6,-14059($2)
	lbu	$5,-14060($2)
	jal	hash
	sw	$3,24($sp)
	lw	$3,24($sp)
	sll	$2,$2,3
	addu	$3,$3,$2
	lw	$3,4($3)
	lui	$2,%hi(values)
	sll	$4,$3,2
	addiu	$2,$2,%lo(values)
	addu	$2,$2,$4
	lw	$2,0($2)
	nop
	beq	$fp,$2,$L164
	subu	$2,$23,$22
	sll	$2,$2,2
	addu	$2,$16,$2
	b	$L183
	addu	$2,$17,$2
$L186:
	lbu	$fp,1($2)
	lbu	$2,0($2)
	sll	$fp,$fp,8
	b	$L150
	or	$fp,$fp,$2
$L190:
	lhu	$fp,0($2)
	b	$L192
	subu	$2,$23,$22
$L165:
	b	$L146
	sw	$2,88($sp)
	.set	reorder
	.end	walk
	.section	.text.dpf_walk,"ax"
	.align	2
	.ent	dpf_walk
dpf_walk:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	move	$2,$6
	move	$7,$5
	lh	$5,48($6)
	sw	$0,16($sp)
	move	$6,$4
	jal	walk
	move	$4,$2
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	dpf_walk
	.section	.text.address,"ax"
	.align	2
	.ent	address
address:
	.set	noreorder
	addiu	$sp,$sp,-40
	srl	$2,$6,16
	sw	$19,32($sp)
	sll	$19,$5,16
	sw	$16,20($sp)
	or	$2,$2,$19
	move	$16,$5
	li	$5,1006632960
	or	$5,$2,$5
	sll	$16,$16,21
	sw	$31,36($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	move	$18,$4
	move	$17,$6
	jal	put
	or	$16,$16,$19
	li	$2,872415232
	or	$16,$16,$2
	andi	$5,$17,0xffff
	or	$5,$16,$5
	jal	put
	move	$4,$18
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	address
	.section	.text.sort_alternatives,"ax"
	.align	2
	.ent	sort_alternatives
sort_alternatives:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$22,48($sp)
	sw	$31,52($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	lh	$21,10($5)
	move	$22,$5
	beq	$21,$0,$L200
	sh	$0,16($sp)
	move	$17,$4
	move	$16,$0
	li	$18,65536
	li	$19,16711680
	li	$20,2
$L208:
	lw	$2,20($17)
	nop
	beq	$2,$0,$L224
	sll	$11,$21,4
	lh	$3,12($22)
	nop
	sll	$4,$3,4
	jalr	$2
	subu	$4,$4,$3
	sll	$11,$21,4
$L224:
	addu	$11,$17,$11
	addu	$2,$11,$18
	lh	$5,14596($2)
	beq	$16,$0,$L209
	nop
	addiu	$10,$21,5008
	sll	$10,$10,4
	addu	$10,$17,$10
	lw	$12,0($10)
	lbu	$4,1($22)
	sll	$2,$12,24
	srl	$7,$12,24
	srl	$3,$12,8
	or	$7,$7,$2
	andi	$3,$3,0xff00
	sll	$2,$12,8
	or	$7,$7,$3
	and	$2,$2,$19
	or	$7,$7,$2
	addiu	$8,$sp,16
	b	$L203
	li	$9,1
$L222:
	srl	$14,$2,8
	andi	$14,$14,0xff00
	sll	$2,$2,8
	or	$6,$6,$14
	beq	$4,$20,$L221
	and	$2,$2,$19
	or	$2,$6,$2
	move	$14,$7
$L204:
	sltu	$2,$2,$14
	addu	$6,$13,$18
	beq	$2,$0,$L202
	addiu	$3,$3,4
$L206:
	lh	$16,14596($6)
	nop
	beq	$16,$0,$L202
	addu	$8,$17,$3
$L203:
	sll	$6,$16,4
	addu	$13,$17,$6
	addu	$2,$13,$18
	lw	$2,14592($2)
	addiu	$3,$16,5008
	srl	$6,$2,24
	sll	$14,$2,24
	sll	$3,$3,4
	bne	$4,$9,$L222
	or	$6,$6,$14
	move	$14,$12
	sltu	$2,$2,$14
	addu	$6,$13,$18
	bne	$2,$0,$L206
	addiu	$3,$3,4
$L202:
	addu	$11,$11,$18
	sh	$16,14596($11)
	beq	$5,$0,$L223
	sh	$21,0($8)
	lh	$16,16($sp)
	b	$L208
	move	$21,$5
$L221:
	addu	$2,$17,$3
	lhu	$2,0($2)
	lhu	$14,0($10)
	andi	$15,$2,0xffff
	andi	$6,$14,0xffff
	sll	$2,$2,8
	srl	$15,$15,8
	sll	$14,$14,8
	srl	$6,$6,8
	or	$2,$2,$15
	or	$14,$14,$6
	andi	$2,$2,0xffff
	b	$L204
	andi	$14,$14,0xffff
$L223:
	lh	$21,16($sp)
	nop
$L200:
	sh	$21,10($22)
	lw	$31,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,56
$L209:
	b	$L202
	addiu	$8,$sp,16
	.set	reorder
	.end	sort_alternatives
	.section	.text.find_hash,"ax"
	.align	2
	.ent	find_hash
find_hash:
	.set	noreorder
	addiu	$sp,$sp,-80
	sw	$fp,72($sp)
	sw	$18,48($sp)
	sw	$17,44($sp)
	sw	$31,76($sp)
	sw	$23,68($sp)
	sw	$22,64($sp)
	sw	$21,60($sp)
	sw	$20,56($sp)
	sw	$19,52($sp)
	sw	$16,40($sp)
	lw	$2,0($4)
	li	$18,65536
	move	$17,$5
	addiu	$18,$18,30976
	lh	$5,12($5)
	addu	$18,$2,$18
	sw	$4,80($sp)
	lw	$4,32($2)
	lw	$2,40($2)
	sll	$3,$5,1
	sll	$7,$4,2
	sw	$2,32($sp)
	sltu	$6,$3,9
	sll	$2,$5,4
	li	$fp,8
	addu	$18,$18,$7
	bne	$6,$0,$L226
	sw	$2,28($sp)
$L227:
	sll	$fp,$fp,1
	sltu	$2,$fp,$3
	bne	$2,$0,$L227
	nop
$L226:
	lw	$2,28($sp)
	nop
	sltu	$2,$2,$fp
	bne	$2,$0,$L225
	move	$2,$0
	sll	$2,$fp,1
	addu	$4,$4,$2
	sw	$2,24($sp)
	lw	$2,32($sp)
	nop
	sltu	$4,$2,$4
	bne	$4,$0,$L225
	move	$2,$0
$L230:
	sll	$2,$fp,3
	sw	$2,20($sp)
	addu	$20,$2,$18
	sw	$0,16($sp)
$L245:
	lbu	$2,1($17)
	nop
	beq	$2,$0,$L241
	nop
	lw	$2,80($sp)
	move	$16,$0
	lw	$23,0($2)
	nop
$L242:
	lw	$2,20($23)
	nop
	beq	$2,$0,$L232
	nop
	lh	$3,12($17)
	nop
	sll	$4,$3,4
	subu	$4,$4,$3
	lw	$3,20($sp)
	sll	$4,$4,2
	jalr	$2
	addu	$4,$4,$3
$L232:
	beq	$fp,$0,$L236
	move	$2,$18
$L233:
	sw	$0,4($2)
	addiu	$2,$2,8
	bne	$20,$2,$L233
	nop
$L236:
	lh	$21,10($17)
	nop
	beq	$21,$0,$L235
	addiu	$19,$21,5008
	lw	$2,80($sp)
	nop
	lw	$23,0($2)
$L261:
	sll	$2,$19,4
	addu	$2,$23,$2
	lw	$4,0($2)
	lbu	$22,1($17)
	lhu	$6,0($2)
	sll	$5,$4,24
	srl	$2,$4,24
	li	$3,1
	beq	$22,$3,$L237
	or	$2,$2,$5
	srl	$5,$4,8
	li	$3,16711680
	sll	$4,$4,8
	andi	$5,$5,0xff00
	and	$4,$4,$3
	li	$3,2
	beq	$22,$3,$L260
	or	$2,$2,$5
	or	$4,$2,$4
$L237:
	lw	$6,16($sp)
	move	$7,$fp
	jal	hash
	move	$5,$16
	sll	$2,$2,3
	addiu	$2,$2,4
	addu	$2,$18,$2
	lw	$4,0($2)
	nop
	bne	$4,$0,$L239
	sll	$3,$19,4
	sw	$21,0($2)
	lw	$2,80($sp)
	nop
	lw	$23,0($2)
	nop
	addu	$3,$23,$3
	lh	$21,4($3)
	nop
	bne	$21,$0,$L261
	addiu	$19,$21,5008
$L235:
	lbu	$20,16($sp)
	andi	$16,$16,0x00ff
	sll	$20,$20,8
	lw	$2,80($sp)
	or	$16,$16,$20
	sw	$18,16($17)
	sh	$fp,22($17)
	sh	$16,20($17)
	lw	$4,0($2)
	lw	$5,24($sp)
	lw	$3,32($4)
	li	$2,1
	addu	$3,$3,$5
	sw	$3,32($4)
$L225:
	lw	$31,76($sp)
	lw	$fp,72($sp)
	lw	$23,68($sp)
	lw	$22,64($sp)
	lw	$21,60($sp)
	lw	$20,56($sp)
	lw	$19,52($sp)
	lw	$18,48($sp)
	lw	$17,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,80
$L239:
	addiu	$16,$16,1
	sll	$2,$22,3
	sltu	$2,$16,$2
	beq	$2,$0,$L241
	li	$2,16
	bne	$16,$2,$L242
	li	$2,4
	bne	$22,$2,$L241
	nop
	lw	$2,16($sp)
	nop
	addiu	$2,$2,1
	move	$3,$2
	sw	$2,16($sp)
	li	$2,1
	beq	$3,$2,$L245
	nop
$L241:
	lw	$2,24($sp)
	lw	$3,28($sp)
	nop
	sltu	$2,$3,$2
	bne	$2,$0,$L225
	move	$2,$0
	lw	$2,80($sp)
	lw	$fp,24($sp)
	lw	$2,0($2)
	lw	$4,32($sp)
	lw	$2,32($2)
	sll	$3,$fp,1
	addu	$2,$3,$2
	sltu	$2,$4,$2
	bne	$2,$0,$L225
	move	$2,$0
	b	$L230
	sw	$3,24($sp)
$L260:
	sll	$4,$6,8
	srl	$6,$6,8
	or	$4,$4,$6
	b	$L237
	andi	$4,$4,0xffff
	.set	reorder
	.end	find_hash
	.section	.text.apply_mask,"ax"
	.align	2
	.ent	apply_mask
apply_mask:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	lbu	$2,1($6)
	li	$3,1
	lhu	$7,4($6)
	lw	$6,4($6)
	beq	$2,$3,$L263
	move	$16,$5
	li	$8,2
	srl	$5,$6,8
	beq	$2,$8,$L269
	sll	$3,$6,8
	srl	$2,$6,24
	sll	$6,$6,24
	or	$2,$2,$6
	andi	$5,$5,0xff00
	or	$2,$2,$5
	li	$5,16711680
	and	$3,$3,$5
	or	$6,$2,$3
$L263:
	srl	$2,$6,16
	beq	$2,$0,$L265
	nop
	lbu	$5,3($16)
	sw	$4,24($sp)
	jal	constant
	addiu	$5,$5,1
	lbu	$3,3($16)
	lw	$4,24($sp)
	sll	$2,$3,10
	addiu	$5,$3,1
	addu	$2,$2,$3
	sll	$2,$2,11
	sll	$5,$5,16
	or	$5,$5,$2
	jal	put
	ori	$5,$5,0x24
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L269:
	sll	$6,$7,8
	srl	$7,$7,8
	or	$6,$6,$7
	andi	$6,$6,0xffff
$L265:
	lbu	$2,3($16)
	nop
	sll	$5,$2,21
	sll	$2,$2,16
	or	$5,$5,$2
	li	$2,805306368
	or	$5,$5,$2
	jal	put
	or	$5,$5,$6
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	apply_mask
	.section	.text.fill_table,"ax"
	.align	2
	.ent	fill_table
fill_table:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$23,44($sp)
	move	$23,$5
	sw	$fp,48($sp)
	sw	$20,32($sp)
	move	$fp,$4
	sw	$16,16($sp)
	sw	$31,52($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	jal	all_end
	sw	$17,20($sp)
	lh	$3,10($23)
	lbu	$4,1($23)
	addiu	$3,$3,5008
	sll	$3,$3,4
	addu	$3,$fp,$3
	li	$6,1
	lhu	$7,0($3)
	lw	$20,0($3)
	beq	$4,$6,$L271
	move	$16,$2
	li	$2,2
	srl	$6,$20,8
	beq	$4,$2,$L288
	sll	$3,$20,8
	srl	$2,$20,24
	sll	$5,$20,24
	or	$2,$2,$5
	andi	$6,$6,0xff00
	li	$4,16711680
	or	$2,$2,$6
	and	$3,$3,$4
	or	$20,$2,$3
$L271:
	lhu	$2,22($23)
	nop
	beq	$2,$0,$L270
	move	$22,$0
	move	$21,$0
	li	$17,1
	li	$18,65536
	b	$L273
	li	$19,2
$L282:
	move	$2,$20
	sw	$2,0($3)
	lhu	$3,22($23)
	addiu	$21,$21,1
	sltu	$3,$21,$3
	beq	$3,$0,$L270
	addiu	$22,$22,8
$L273:
	andi	$2,$21,0x3f
	bne	$2,$0,$L274
	nop
	lw	$2,20($fp)
	nop
	beq	$2,$0,$L274
	nop
	jalr	$2
	li	$4,2000
$L274:
	lw	$3,16($23)
	addiu	$2,$22,4
	addu	$4,$3,$2
	lw	$6,0($4)
	nop
	beq	$6,$0,$L282
	addu	$3,$3,$22
	addiu	$2,$6,5008
	sll	$2,$2,4
	lbu	$3,1($23)
	addu	$2,$fp,$2
	lhu	$9,0($2)
	lw	$2,0($2)
	beq	$3,$17,$L276
	srl	$8,$2,8
	beq	$3,$19,$L289
	sll	$7,$2,8
	srl	$3,$2,24
	sll	$2,$2,24
	or	$3,$3,$2
	andi	$8,$8,0xff00
	li	$2,16711680
	or	$3,$3,$8
	and	$7,$7,$2
	or	$2,$3,$7
$L276:
	sll	$6,$6,4
	addu	$6,$fp,$6
	beq	$16,$0,$L278
	addu	$6,$18,$6
	lh	$3,14600($6)
	nop
	sw	$3,0($4)
$L290:
	lw	$3,16($23)
	addiu	$21,$21,1
	addu	$3,$3,$22
	sw	$2,0($3)
	lhu	$3,22($23)
	nop
	sltu	$3,$21,$3
	bne	$3,$0,$L273
	addiu	$22,$22,8
$L270:
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
$L278:
	lw	$3,14604($6)
	b	$L290
	sw	$3,0($4)
$L289:
	sll	$2,$9,8
	srl	$9,$9,8
	or	$2,$2,$9
	b	$L276
	andi	$2,$2,0xffff
$L288:
	sll	$5,$7,8
	srl	$7,$7,8
	or	$5,$5,$7
	b	$L271
	andi	$20,$5,0xffff
	.set	reorder
	.end	fill_table
	.section	.text.prepare,"ax"
	.align	2
	.ent	prepare
prepare:
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
	beq	$5,$0,$L291
	sw	$4,64($sp)
	lui	$2,%hi(masks)
	addiu	$2,$2,%lo(masks)
	lui	$20,%hi(values)
	lw	$22,0($4)
	move	$18,$5
	sw	$2,16($sp)
	li	$23,65536
	addiu	$20,$20,%lo(values)
	sll	$17,$18,3
$L313:
	subu	$2,$17,$18
	sll	$2,$2,2
	addu	$3,$22,$2
	addu	$3,$23,$3
	li	$4,51456
	addu	$2,$2,$4
	lbu	$4,-14079($3)
	addu	$5,$22,$2
	li	$2,1
	lhu	$11,4($5)
	lw	$3,-14076($3)
	beq	$4,$2,$L293
	li	$2,2
	srl	$10,$3,8
	beq	$4,$2,$L306
	sll	$9,$3,8
	srl	$2,$3,24
	sll	$3,$3,24
	or	$2,$2,$3
	andi	$10,$10,0xff00
	li	$3,16711680
	or	$2,$2,$10
	and	$9,$9,$3
	or	$3,$2,$9
$L293:
	subu	$2,$17,$18
	sll	$2,$2,2
	addu	$2,$22,$2
	addu	$2,$23,$2
	lw	$6,16($sp)
	sll	$4,$18,2
	lbu	$9,-14080($2)
	addu	$4,$6,$4
	sw	$3,0($4)
	bne	$9,$0,$L295
	sw	$0,-14064($2)
	lh	$2,-14068($2)
	nop
	slt	$2,$2,4
	beq	$2,$0,$L307
	nop
$L295:
	subu	$16,$17,$18
	sll	$16,$16,2
$L310:
	addu	$16,$22,$16
	addu	$16,$23,$16
	lh	$5,-14070($16)
	nop
	beq	$5,$0,$L311
	subu	$2,$17,$18
	li	$19,1
	li	$21,2
	sll	$fp,$5,4
$L312:
	addu	$fp,$22,$fp
	addiu	$3,$5,5008
	addu	$2,$fp,$23
	lw	$2,14592($2)
	sll	$3,$3,4
	addu	$3,$22,$3
	lbu	$9,-14079($16)
	lhu	$10,0($3)
	sll	$4,$2,24
	srl	$3,$2,24
	beq	$9,$19,$L299
	or	$3,$3,$4
	srl	$4,$2,8
	andi	$4,$4,0xff00
	or	$3,$3,$4
	sll	$2,$2,8
	li	$4,16711680
	beq	$9,$21,$L308
	and	$2,$2,$4
	or	$2,$3,$2
$L299:
	addu	$fp,$fp,$23
	sll	$3,$5,2
	lw	$4,64($sp)
	lh	$5,14598($fp)
	addu	$3,$20,$3
	jal	prepare
	sw	$2,0($3)
	lh	$5,14596($fp)
	nop
	bne	$5,$0,$L312
	sll	$fp,$5,4
	subu	$2,$17,$18
$L311:
	sll	$2,$2,2
	addu	$2,$22,$2
	addu	$2,$23,$2
	lh	$18,-14072($2)
	nop
	bne	$18,$0,$L313
	sll	$17,$18,3
$L291:
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
$L308:
	sll	$2,$10,8
	srl	$10,$10,8
	or	$2,$2,$10
	b	$L299
	andi	$2,$2,0xffff
$L306:
	sll	$3,$11,8
	srl	$11,$11,8
	or	$3,$3,$11
	b	$L293
	andi	$3,$3,0xffff
$L307:
	lw	$4,64($sp)
	jal	find_hash
	subu	$16,$17,$18
	b	$L310
	sll	$16,$16,2
	.set	reorder
	.end	prepare
	.section	.text.compare_each,"ax"
	.align	2
	.ent	compare_each
compare_each:
	.set	noreorder
	addiu	$sp,$sp,-80
	sw	$17,44($sp)
	move	$17,$4
	move	$4,$5
	sw	$22,64($sp)
	sw	$19,52($sp)
	sw	$18,48($sp)
	sw	$31,76($sp)
	sw	$fp,72($sp)
	sw	$23,68($sp)
	sw	$21,60($sp)
	sw	$20,56($sp)
	sw	$16,40($sp)
	move	$19,$5
	move	$18,$6
	jal	masked
	move	$22,$7
	bne	$2,$0,$L347
	sw	$2,32($sp)
$L315:
	move	$5,$19
	jal	load_delay
	move	$4,$18
	lh	$7,10($19)
	sw	$2,28($sp)
	sw	$0,16($sp)
	beq	$7,$0,$L314
	move	$5,$7
	li	$21,65536
	li	$23,1
	li	$fp,2
$L328:
	lw	$16,0($17)
	addiu	$3,$5,5008
	sll	$2,$5,4
	sll	$3,$3,4
	addu	$2,$16,$2
	lbu	$4,1($19)
	addu	$16,$16,$3
	addu	$3,$2,$21
	lhu	$9,0($16)
	lw	$3,14592($3)
	beq	$4,$23,$L318
	srl	$8,$3,8
	beq	$4,$fp,$L348
	sll	$6,$3,8
	srl	$4,$3,24
	sll	$3,$3,24
	or	$3,$4,$3
	andi	$8,$8,0xff00
	li	$4,16711680
	or	$3,$3,$8
	and	$6,$6,$4
	or	$3,$3,$6
$L318:
	addu	$2,$2,$21
	lh	$20,14596($2)
	beq	$7,$5,$L349
	move	$6,$3
	lbu	$5,3($18)
	nop
$L353:
	addiu	$5,$5,1
	jal	constant
	move	$4,$17
	move	$3,$2
$L322:
	lbu	$5,3($18)
	sll	$3,$3,16
	sll	$5,$5,21
	or	$5,$5,$3
	li	$2,335544320
	beq	$20,$0,$L350
	or	$5,$5,$2
	addiu	$6,$sp,16
	jal	branch
	move	$4,$17
	move	$7,$22
	move	$6,$18
	move	$5,$16
	jal	behind
	move	$4,$17
	addiu	$5,$sp,16
	jal	here
	move	$4,$17
	lh	$7,10($19)
	b	$L328
	move	$5,$20
$L350:
	move	$6,$22
	jal	branch
	move	$4,$17
	move	$7,$22
	move	$6,$18
	move	$5,$16
	jal	behind
	move	$4,$17
$L314:
	lw	$31,76($sp)
	lw	$fp,72($sp)
	lw	$23,68($sp)
	lw	$22,64($sp)
	lw	$21,60($sp)
	lw	$20,56($sp)
	lw	$19,52($sp)
	lw	$18,48($sp)
	lw	$17,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,80
$L349:
	move	$4,$19
	jal	masked
	sw	$3,24($sp)
	lw	$3,24($sp)
	beq	$2,$0,$L321
	nop
	lw	$2,32($sp)
	nop
	bne	$2,$0,$L351
	move	$5,$18
$L321:
	lbu	$5,3($18)
	move	$6,$3
	addiu	$5,$5,1
	jal	constant
	move	$4,$17
	move	$3,$2
	lw	$2,28($sp)
	nop
	beq	$2,$0,$L354
	move	$4,$19
	beq	$3,$0,$L352
	move	$5,$0
$L354:
	jal	masked
	sw	$3,24($sp)
	lw	$3,24($sp)
	beq	$2,$0,$L322
	move	$6,$19
	move	$5,$18
	jal	apply_mask
	move	$4,$17
	lw	$3,24($sp)
	b	$L322
	nop
$L348:
	sll	$3,$9,8
	srl	$9,$9,8
	or	$3,$3,$9
	b	$L318
	andi	$3,$3,0xffff
$L351:
	move	$6,$19
	jal	apply_mask
	move	$4,$17
	lbu	$5,3($18)
	lw	$3,24($sp)
	b	$L353
	move	$6,$3
$L352:
	move	$4,$17
	jal	put
	sw	$3,24($sp)
	lw	$3,24($sp)
	b	$L354
	move	$4,$19
$L347:
	lbu	$3,1($19)
	li	$4,1
	lw	$2,4($19)
	beq	$3,$4,$L316
	li	$4,2
	beq	$3,$4,$L329
	srl	$3,$2,24
	sll	$5,$2,24
	srl	$4,$2,8
	andi	$4,$4,0xff00
	or	$3,$3,$5
	or	$3,$3,$4
	sll	$2,$2,8
	li	$4,16711680
	and	$2,$2,$4
	or	$2,$3,$2
$L316:
	srl	$2,$2,16
	sltu	$2,$0,$2
	b	$L315
	sw	$2,32($sp)
$L329:
	b	$L315
	sw	$0,32($sp)
	.set	reorder
	.end	compare_each
	.section	.text.compare,"ax"
	.align	2
	.ent	compare
compare:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$17,32($sp)
	move	$17,$6
	sw	$18,36($sp)
	move	$6,$5
	sw	$16,28($sp)
	move	$18,$4
	move	$16,$5
	move	$5,$17
	sw	$31,44($sp)
	sw	$19,40($sp)
	jal	check_bounds
	move	$19,$7
	move	$6,$16
	move	$5,$17
	jal	load
	move	$4,$18
	lh	$2,12($16)
	nop
	slt	$2,$2,4
	bne	$2,$0,$L368
	move	$5,$16
	jal	find_hash
	move	$4,$18
	bne	$2,$0,$L369
	move	$7,$19
	lw	$4,0($18)
	jal	sort_alternatives
	move	$5,$16
	move	$5,$16
	jal	load_delay
	move	$4,$17
	bne	$2,$0,$L370
	move	$4,$18
	jal	masked
	move	$4,$16
	bne	$2,$0,$L372
	move	$6,$16
$L360:
	lh	$7,12($16)
	lh	$6,10($16)
	move	$5,$16
	sw	$19,20($sp)
	sw	$17,16($sp)
	jal	search
	move	$4,$18
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L369:
	move	$6,$17
	move	$5,$16
	jal	compare_hashed
	move	$4,$18
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L368:
	move	$7,$19
	move	$6,$17
	jal	compare_each
	move	$4,$18
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L370:
	jal	put
	move	$5,$0
	jal	masked
	move	$4,$16
	beq	$2,$0,$L360
	move	$6,$16
$L372:
	move	$5,$17
	jal	apply_mask
	move	$4,$18
	b	$L360
	nop
	.set	reorder
	.end	compare
	.section	.text.level,"ax"
	.align	2
	.ent	level
level:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$22,56($sp)
	sw	$20,48($sp)
	sw	$16,32($sp)
	lw	$20,80($sp)
	sw	$31,60($sp)
	sw	$21,52($sp)
	sw	$19,44($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	move	$22,$4
	sw	$6,72($sp)
	sw	$7,76($sp)
	sw	$0,24($sp)
	beq	$5,$0,$L374
	addiu	$16,$sp,24
	li	$17,65536
	li	$19,51456
	li	$18,2
$L381:
	sll	$2,$5,3
	lw	$3,0($22)
	subu	$2,$2,$5
	sll	$2,$2,2
	addu	$3,$3,$2
	addu	$3,$17,$3
	sw	$0,-14064($3)
	lw	$8,0($22)
	lh	$21,-14072($3)
	addu	$4,$8,$2
	lw	$3,72($sp)
	addu	$4,$17,$4
	lbu	$9,-14080($4)
	sw	$3,16($sp)
	lw	$3,76($sp)
	addu	$2,$2,$19
	move	$4,$22
	move	$7,$16
	addiu	$6,$sp,16
	addu	$5,$8,$2
	beq	$9,$18,$L389
	sw	$3,20($sp)
	jal	compare
	nop
	bne	$21,$0,$L392
	move	$5,$16
$L391:
	bne	$20,$0,$L390
	move	$5,$16
$L380:
	lw	$5,84($sp)
	jal	join
	move	$4,$16
	lw	$31,60($sp)
	lw	$22,56($sp)
	lw	$21,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,64
$L389:
	jal	shift
	nop
	beq	$21,$0,$L391
	move	$5,$16
$L392:
	jal	here
	move	$4,$22
	b	$L381
	move	$5,$21
$L390:
	jal	here
	move	$4,$22
	move	$5,$20
$L393:
	jal	result
	move	$4,$22
	b	$L380
	nop
$L374:
	bne	$20,$0,$L393
	move	$5,$20
	b	$L380
	nop
	.set	reorder
	.end	level
	.section	.text.behind,"ax"
	.align	2
	.ent	behind
behind:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	sw	$16,36($sp)
	sw	$31,52($sp)
	lwl	$3,3($6)
	lwl	$2,7($6)
	move	$17,$4
	lw	$4,0($4)
	lwr	$3,0($6)
	lwr	$2,4($6)
	move	$16,$6
	lw	$6,20($4)
	move	$18,$5
	move	$19,$7
	sw	$3,24($sp)
	beq	$6,$0,$L395
	sw	$2,28($sp)
	jalr	$6
	li	$4,600
$L395:
	lbu	$3,3($16)
	li	$2,8
	beq	$3,$2,$L396
	li	$3,10
	li	$3,8
$L396:
	lh	$2,6($18)
	lh	$5,8($18)
	beq	$2,$0,$L397
	sb	$3,27($sp)
	lw	$6,24($sp)
	lw	$7,28($sp)
	sw	$19,20($sp)
	sw	$5,16($sp)
	move	$4,$17
	jal	level
	move	$5,$2
	lw	$31,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,56
$L397:
	jal	result
	move	$4,$17
	lw	$31,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	behind
	.section	.text.shift,"ax"
	.align	2
	.ent	shift
shift:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$31,52($sp)
	sw	$21,44($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	sw	$22,48($sp)
	sw	$20,40($sp)
	lwl	$3,3($6)
	lwl	$2,7($6)
	lwr	$3,0($6)
	lwr	$2,4($6)
	move	$16,$6
	lh	$22,10($5)
	move	$21,$5
	move	$17,$4
	move	$6,$5
	move	$5,$16
	lw	$20,0($4)
	move	$19,$7
	sw	$3,16($sp)
	jal	check_bounds
	sw	$2,20($sp)
	move	$6,$21
	move	$5,$16
	jal	load
	move	$4,$17
	addiu	$18,$22,5008
	move	$4,$17
	move	$5,$0
	jal	put
	sll	$18,$18,4
	move	$4,$21
	jal	masked
	addu	$18,$20,$18
	bne	$2,$0,$L416
	li	$2,65536
	sll	$22,$22,4
	addu	$20,$20,$22
	addu	$20,$20,$2
	lw	$5,14592($20)
	nop
	bne	$5,$0,$L417
	nop
$L407:
	lbu	$2,2($16)
	lui	$3,%hi(bases.0)
	addiu	$2,$2,1
	andi	$2,$2,0x00ff
	addiu	$3,$3,%lo(bases.0)
	addu	$3,$2,$3
	lbu	$3,0($3)
	lbu	$6,23($sp)
	addiu	$20,$3,1
	andi	$20,$20,0x00ff
	li	$4,1
	sll	$7,$20,8
	sll	$4,$4,$5
	or	$7,$3,$7
	slt	$5,$4,$6
	sb	$2,18($sp)
	sh	$7,16($sp)
	beq	$5,$0,$L408
	sh	$0,20($sp)
	sb	$4,23($sp)
$L408:
	lbu	$5,0($16)
	lbu	$2,3($16)
	sll	$5,$5,21
	sll	$2,$2,16
	sll	$3,$3,11
	or	$5,$5,$2
	or	$5,$5,$3
	move	$4,$17
	jal	put
	ori	$5,$5,0x21
	lbu	$5,1($16)
	lbu	$2,3($16)
	sll	$5,$5,21
	sll	$2,$2,16
	or	$5,$5,$2
	sll	$20,$20,11
	or	$5,$5,$20
	move	$4,$17
	jal	put
	ori	$5,$5,0x23
	move	$7,$19
	addiu	$6,$sp,16
	move	$5,$18
	jal	behind
	move	$4,$17
	lw	$31,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,56
$L416:
	move	$5,$16
	move	$6,$21
	move	$4,$17
	jal	apply_mask
	sll	$22,$22,4
	addu	$20,$20,$22
	li	$2,65536
	addu	$20,$20,$2
	lw	$5,14592($20)
	nop
	beq	$5,$0,$L407
	nop
$L417:
	lbu	$2,3($16)
	sll	$5,$5,6
	sll	$3,$2,11
	sll	$2,$2,16
	or	$2,$3,$2
	or	$5,$2,$5
	jal	put
	move	$4,$17
	lw	$5,14592($20)
	b	$L407
	nop
	.set	reorder
	.end	shift
	.section	.text.compare_hashed,"ax"
	.align	2
	.ent	compare_hashed
compare_hashed:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$16,20($sp)
	lbu	$16,3($6)
	li	$2,8
	move	$18,$6
	move	$17,$4
	move	$19,$5
	beq	$16,$2,$L427
	move	$20,$7
	li	$21,16777216
$L419:
	jal	masked
	move	$4,$19
	move	$5,$19
	beq	$2,$0,$L420
	move	$4,$18
	jal	load_delay
	nop
	bne	$2,$0,$L436
	nop
	move	$6,$19
$L438:
	move	$5,$18
	jal	apply_mask
	move	$4,$17
$L422:
	move	$6,$18
$L437:
	move	$5,$19
	jal	look_up
	move	$4,$17
	lbu	$2,3($18)
	li	$5,335544320
	sll	$2,$2,16
	or	$2,$2,$21
	or	$5,$2,$5
	move	$4,$17
	jal	branch
	move	$6,$20
	move	$4,$17
	jal	put
	move	$5,$0
	lw	$4,0($17)
	jal	all_end
	move	$5,$19
	beq	$2,$0,$L423
	move	$4,$17
	li	$5,65011712
	jal	put
	addiu	$5,$5,8
	move	$4,$17
	jal	put
	move	$5,$0
	lw	$4,0($17)
$L424:
	jal	fill_table
	move	$5,$19
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L420:
	jal	load_delay
	nop
	beq	$2,$0,$L422
	nop
	move	$5,$0
	jal	put
	move	$4,$17
	b	$L437
	move	$6,$18
$L423:
	addiu	$5,$16,1
	sll	$5,$5,21
	jal	put
	ori	$5,$5,0x8
	move	$5,$0
	jal	put
	move	$4,$17
	lh	$16,10($19)
	nop
	beq	$16,$0,$L425
	li	$21,65536
$L426:
	jal	settle
	move	$4,$17
	lw	$2,0($17)
	sll	$4,$16,4
	lw	$3,4($17)
	addu	$2,$2,$4
	addu	$2,$21,$2
	sw	$3,14604($2)
	lw	$5,0($17)
	addiu	$16,$16,5008
	sll	$16,$16,4
	addu	$5,$5,$16
	move	$4,$17
	move	$7,$20
	jal	behind
	move	$6,$18
	lw	$4,0($17)
	nop
	addu	$16,$4,$16
	lh	$16,4($16)
	nop
	bne	$16,$0,$L426
	nop
	b	$L424
	nop
$L427:
	b	$L419
	li	$21,20971520
$L436:
	move	$5,$0
	jal	put
	move	$4,$17
	b	$L438
	move	$6,$19
$L425:
	lw	$4,0($17)
	b	$L424
	nop
	.set	reorder
	.end	compare_hashed
	.section	.text.search,"ax"
	.align	2
	.ent	search
search:
	.set	noreorder
	addiu	$sp,$sp,-72
	li	$2,1
	sw	$23,64($sp)
	sw	$22,60($sp)
	sw	$20,52($sp)
	sw	$19,48($sp)
	sw	$17,40($sp)
	sw	$31,68($sp)
	sw	$21,56($sp)
	sw	$18,44($sp)
	sw	$16,36($sp)
	move	$22,$7
	move	$17,$4
	lw	$19,88($sp)
	lw	$20,92($sp)
	lw	$4,0($4)
	lbu	$7,1($5)
	move	$23,$6
	beq	$22,$2,$L440
	sw	$0,24($sp)
	srl	$21,$22,31
	addu	$21,$21,$22
	slt	$2,$22,2
	move	$18,$5
	move	$16,$6
	bne	$2,$0,$L442
	sra	$21,$21,1
	move	$2,$0
$L441:
	addiu	$16,$16,5008
	sll	$16,$16,4
	addiu	$2,$2,1
	addu	$16,$4,$16
	slt	$3,$2,$21
	lh	$16,4($16)
	bne	$3,$0,$L441
	nop
$L442:
	addiu	$2,$16,5008
	sll	$2,$2,4
	lbu	$5,3($19)
	addu	$4,$4,$2
	li	$2,1
	lhu	$3,0($4)
	lw	$6,0($4)
	beq	$7,$2,$L446
	addiu	$5,$5,1
	li	$2,2
	srl	$8,$6,8
	beq	$7,$2,$L451
	sll	$4,$6,8
	sll	$2,$6,24
	srl	$3,$6,24
	or	$3,$3,$2
	andi	$8,$8,0xff00
	li	$2,16711680
	or	$3,$3,$8
	and	$4,$4,$2
	or	$6,$3,$4
$L446:
	jal	constant
	move	$4,$17
	lbu	$3,3($19)
	sll	$2,$2,16
	sll	$5,$3,21
	addiu	$3,$3,1
	sll	$3,$3,11
	or	$5,$5,$2
	or	$5,$5,$3
	move	$4,$17
	jal	put
	ori	$5,$5,0x2b
	lbu	$2,3($19)
	li	$5,335544320
	addiu	$2,$2,1
	sll	$2,$2,21
	or	$5,$2,$5
	addiu	$6,$sp,24
	jal	branch
	move	$4,$17
	move	$4,$17
	jal	put
	move	$5,$0
	subu	$7,$22,$21
	move	$6,$16
	move	$5,$18
	move	$4,$17
	sw	$20,20($sp)
	jal	search
	sw	$19,16($sp)
	addiu	$5,$sp,24
	jal	here
	move	$4,$17
	sw	$20,20($sp)
	sw	$19,16($sp)
	move	$7,$21
	move	$6,$23
	move	$5,$18
	jal	search
	move	$4,$17
$L439:
	lw	$31,68($sp)
	lw	$23,64($sp)
	lw	$22,60($sp)
	lw	$21,56($sp)
	lw	$20,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,72
$L451:
	sll	$2,$3,8
	srl	$3,$3,8
	or	$2,$2,$3
	b	$L446
	andi	$6,$2,0xffff
$L440:
	addiu	$16,$6,5008
	sll	$16,$16,4
	addu	$4,$4,$16
	lhu	$2,0($4)
	lw	$6,0($4)
	beq	$7,$22,$L443
	nop
	li	$5,2
	srl	$4,$6,8
	beq	$7,$5,$L452
	sll	$3,$6,8
	srl	$2,$6,24
	sll	$6,$6,24
	or	$2,$2,$6
	andi	$4,$4,0xff00
	or	$2,$2,$4
	li	$4,16711680
	and	$3,$3,$4
	or	$6,$2,$3
$L443:
	lbu	$5,3($19)
	move	$4,$17
	jal	constant
	addiu	$5,$5,1
	lbu	$3,3($19)
	sll	$4,$2,16
	sll	$2,$3,21
	or	$2,$2,$4
	li	$5,335544320
	move	$6,$20
	or	$5,$2,$5
	jal	branch
	move	$4,$17
	lw	$5,0($17)
	move	$7,$20
	move	$6,$19
	addu	$5,$5,$16
	jal	behind
	move	$4,$17
	b	$L439
	nop
$L452:
	sll	$6,$2,8
	srl	$2,$2,8
	or	$6,$6,$2
	b	$L443
	andi	$6,$6,0xffff
	.set	reorder
	.end	search
	.section	.text.dpf_compiled_table_add,"ax"
	.align	2
	.globl	dpf_compiled_table_add
	.ent	dpf_compiled_table_add
dpf_compiled_table_add:
	.set	noreorder
	lbu	$2,0($5)
	nop
	bne	$2,$0,$L468
	nop
	addiu	$sp,$sp,-40
	sw	$16,16($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	lw	$19,16($5)
	nop
	beq	$19,$0,$L456
	move	$16,$5
	move	$18,$4
	jal	all_end
	move	$17,$6
	beq	$2,$0,$L456
	addiu	$2,$17,5008
	sll	$2,$2,4
	lbu	$3,1($16)
	addu	$2,$18,$2
	li	$4,1
	lhu	$6,0($2)
	lw	$20,0($2)
	beq	$3,$4,$L457
	li	$2,2
	srl	$5,$20,8
	beq	$3,$2,$L469
	sll	$4,$20,8
	srl	$2,$20,24
	sll	$20,$20,24
	or	$2,$2,$20
	andi	$5,$5,0xff00
	li	$3,16711680
	or	$2,$2,$5
	and	$4,$4,$3
	or	$20,$2,$4
$L457:
	lhu	$7,22($16)
	lbu	$6,21($16)
	lbu	$5,20($16)
	jal	hash
	move	$4,$20
	sll	$2,$2,3
	addiu	$3,$2,4
	addu	$4,$19,$3
	lw	$4,0($4)
	nop
	bne	$4,$0,$L456
	addu	$19,$19,$2
	sll	$6,$17,4
	sw	$20,0($19)
	addu	$4,$18,$6
	li	$5,65536
	lw	$2,16($16)
	addu	$4,$5,$4
	lh	$4,14600($4)
	addu	$2,$2,$3
	sw	$4,0($2)
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	li	$2,1
	jr	$31
	addiu	$sp,$sp,40
$L456:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
$L468:
	jr	$31
	move	$2,$0
$L469:
	sll	$20,$6,8
	srl	$6,$6,8
	or	$20,$20,$6
	b	$L457
	andi	$20,$20,0xffff
	.set	reorder
	.end	dpf_compiled_table_add
	.section	.text.dpf_compile,"ax"
	.align	2
	.globl	dpf_compile
	.ent	dpf_compile
dpf_compile:
	.set	noreorder
	addiu	$sp,$sp,-72
	sw	$31,68($sp)
	sw	$17,64($sp)
	sw	$16,60($sp)
	lw	$2,16($4)
	lw	$8,36($4)
	sw	$2,32($sp)
	li	$2,134217728
	lw	$3,4($4)
	lw	$7,12($4)
	lw	$6,0($4)
	lh	$5,48($4)
	addiu	$2,$2,1284
	move	$16,$4
	sw	$8,32($4)
	sw	$0,44($4)
	sw	$2,40($sp)
	li	$2,4
	sb	$3,46($sp)
	sw	$4,24($sp)
	sw	$7,28($sp)
	sh	$6,44($sp)
	addiu	$17,$sp,48
	sb	$2,47($sp)
	sw	$0,36($sp)
	jal	find_needs
	sw	$0,48($sp)
	lw	$6,40($sp)
	lh	$5,48($16)
	lw	$7,44($sp)
	addiu	$4,$sp,24
	sw	$17,20($sp)
	jal	level
	sw	$0,16($sp)
	move	$5,$17
	jal	here
	addiu	$4,$sp,24
	move	$5,$0
	jal	result
	addiu	$4,$sp,24
	lw	$2,28($sp)
	lw	$4,12($16)
	lw	$3,32($sp)
	subu	$5,$2,$4
	sra	$6,$5,2
	beq	$2,$3,$L474
	sw	$6,24($16)
	lw	$2,8($16)
	nop
	jalr	$2
	nop
	move	$2,$0
$L470:
	lw	$31,68($sp)
	lw	$17,64($sp)
	lw	$16,60($sp)
	jr	$31
	addiu	$sp,$sp,72
$L474:
	sw	$0,24($16)
	b	$L470
	li	$2,-2
	.set	reorder
	.end	dpf_compile
	.section	.text.dpf_generate,"ax"
	.align	2
	.globl	dpf_generate
	.ent	dpf_generate
dpf_generate:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$16,32($sp)
	lw	$6,36($4)
	lw	$3,12($4)
	lw	$2,16($4)
	lh	$5,48($4)
	move	$16,$4
	sw	$6,32($4)
	sw	$0,44($4)
	sw	$3,20($sp)
	sw	$4,16($sp)
	sw	$2,24($sp)
	jal	find_needs
	sw	$0,28($sp)
	lh	$5,48($16)
	jal	prepare
	addiu	$4,$sp,16
	move	$6,$16
	addiu	$4,$sp,16
	jal	address
	li	$5,6
	lui	$6,%hi(dpf_walk)
	addiu	$6,$6,%lo(dpf_walk)
	addiu	$4,$sp,16
	jal	address
	li	$5,25
	li	$5,52428800
	addiu	$4,$sp,16
	jal	put
	addiu	$5,$5,8
	addiu	$4,$sp,16
	jal	put
	move	$5,$0
	lw	$4,12($16)
	lw	$5,20($sp)
	lw	$2,8($16)
	subu	$5,$5,$4
	sra	$3,$5,2
	jalr	$2
	sw	$3,24($16)
	lw	$31,36($sp)
	lw	$16,32($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	dpf_generate
	.section	.text.dpf_table_add,"ax"
	.align	2
	.globl	dpf_table_add
	.ent	dpf_table_add
dpf_table_add:
	.set	noreorder
	jr	$31
	move	$2,$0
	.set	reorder
	.end	dpf_table_add
	.section	.rodata.bases.0,"a"
	.align	2
bases.0:
	.ascii	"\004\014\016\030\006"
	.section	.bss.values,"aw"
	.align	2
values:
	.space	4096
	.section	.bss.masks,"aw"
	.align	2
masks:
	.space	4096
