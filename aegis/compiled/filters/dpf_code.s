# mipsel-linux-gnu-gcc 12.2.0 from aegis/filters/dpf_code.c
	.text
	.file 1 "aegis/filters/dpf_code.c"
	.section	.text.emit,"ax"
	.align	2
	.loc 1 37
	.ent	emit
emit:
	.set	noreorder
	.loc 1 38
	lw	$3,4($4)
	lw	$2,8($4)
	nop
	sltu	$2,$3,$2
	beq	$2,$0,$L2
	addiu	$2,$3,4
	.loc 1 39
	sw	$2,4($4)
	sw	$5,0($3)
$L2:
	.loc 1 40
	lw	$3,0($4)
	nop
	lw	$2,28($3)
	nop
	addiu	$2,$2,1
	.loc 1 41
	jr	$31
	sw	$2,28($3)
	.set	reorder
	.end	emit
	.section	.text.put_harmless,"ax"
	.align	2
	.loc 1 45
	.ent	put_harmless
put_harmless:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 47
	jal	emit
	sw	$0,12($4)
	.loc 1 48
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	put_harmless
	.section	.text.put,"ax"
	.align	2
	.loc 1 51
	.ent	put
put:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 52
	lw	$2,12($4)
	.loc 1 51
	move	$16,$4
	.loc 1 52
	bne	$2,$0,$L12
	move	$17,$5
	.loc 1 54
	move	$5,$17
	jal	emit
	move	$4,$16
	.loc 1 55
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L12:
	.loc 1 53
	jal	put_harmless
	move	$5,$0
	.loc 1 54
	move	$5,$17
	jal	emit
	move	$4,$16
	.loc 1 55
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	put
	.section	.text.branch,"ax"
	.align	2
	.loc 1 58
	.ent	branch
branch:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	move	$16,$4
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 1 61
	jal	put
	move	$17,$6
	.loc 1 62
	lw	$3,4($16)
	lw	$2,8($16)
	nop
	beq	$3,$2,$L13
	nop
	.loc 1 65
	lw	$2,0($17)
	lw	$4,-4($3)
	beq	$2,$0,$L15
	addiu	$5,$3,-4
	subu	$2,$5,$2
	sra	$2,$2,2
	andi	$2,$2,0xffff
	or	$4,$4,$2
$L15:
	.loc 1 67
	li	$2,1
	.loc 1 65
	sw	$4,-4($3)
	.loc 1 66
	sw	$5,0($17)
	.loc 1 67
	sw	$2,12($16)
$L13:
	.loc 1 68
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	branch
	.section	.text.settle,"ax"
	.align	2
	.loc 1 72
	.ent	settle
settle:
	.set	noreorder
	.loc 1 73
	lw	$2,12($4)
	nop
	bne	$2,$0,$L29
	nop
	jr	$31
	nop
$L29:
	.loc 1 72
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 74
	jal	put_harmless
	move	$5,$0
	.loc 1 75
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	settle
	.section	.text.here,"ax"
	.align	2
	.loc 1 79
	.ent	here
here:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	move	$17,$5
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 82
	jal	settle
	move	$16,$4
	.loc 1 83
	lw	$6,0($17)
	nop
	beq	$6,$0,$L31
	nop
	.loc 1 85
	li	$4,-65536
$L33:
	lw	$2,4($16)
	.loc 1 84
	lw	$3,0($6)
	.loc 1 85
	subu	$2,$2,$6
	sra	$2,$2,2
	addiu	$2,$2,-1
	.loc 1 84
	andi	$7,$3,0xffff
	.loc 1 85
	andi	$2,$2,0xffff
	and	$3,$3,$4
	or	$2,$2,$3
	.loc 1 84
	sll	$8,$7,2
	bne	$7,$0,$L39
	sw	$2,0($6)
$L31:
	.loc 1 87
	sw	$0,0($17)
	.loc 1 88
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L39:
	.loc 1 84
	b	$L33
	subu	$6,$6,$8
	.set	reorder
	.end	here
	.section	.text.join,"ax"
	.align	2
	.loc 1 92
	.ent	join
join:
	.set	noreorder
	.loc 1 93
	lw	$3,0($4)
	nop
	.loc 1 95
	bne	$3,$0,$L55
	nop
	b	$L56
	nop
$L43:
	.loc 1 98
	subu	$3,$3,$2
$L55:
	.loc 1 97
	lw	$6,0($3)
	nop
	andi	$2,$6,0xffff
	bne	$2,$0,$L43
	sll	$2,$2,2
	.loc 1 99
	lw	$2,0($5)
	nop
	beq	$2,$0,$L44
	subu	$2,$3,$2
	sra	$2,$2,2
	andi	$2,$2,0xffff
	or	$6,$6,$2
$L44:
	sw	$6,0($3)
	.loc 1 100
	lw	$2,0($4)
	nop
	sw	$2,0($5)
	.loc 1 101
	sw	$0,0($4)
$L56:
	.loc 1 102
	jr	$31
	nop
	.set	reorder
	.end	join
	.section	.text.constant,"ax"
	.align	2
	.loc 1 106
	.ent	constant
constant:
	.set	noreorder
	.loc 1 107
	beq	$6,$0,$L61
	nop
	.loc 1 106
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	move	$17,$5
	.loc 1 109
	srl	$5,$6,16
	.loc 1 106
	sw	$19,32($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$18,28($sp)
	move	$16,$6
	.loc 1 109
	beq	$5,$0,$L69
	sll	$19,$17,16
	.loc 1 112
	li	$2,1006632960
	or	$5,$5,$19
	or	$5,$5,$2
	.loc 1 113
	andi	$16,$16,0xffff
	.loc 1 112
	jal	put
	move	$18,$4
	.loc 1 113
	bne	$16,$0,$L70
	sll	$5,$17,21
$L60:
	.loc 1 117
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$16,20($sp)
	.loc 1 116
	move	$2,$17
	.loc 1 117
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L69:
	.loc 1 110
	or	$16,$6,$19
	li	$5,872415232
	jal	put
	or	$5,$16,$5
	.loc 1 117
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$16,20($sp)
	.loc 1 116
	move	$2,$17
	.loc 1 117
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L61:
	jr	$31
	move	$2,$0
$L70:
	.loc 1 114
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
	.loc 1 120
	.ent	result
result:
	.set	noreorder
	.loc 1 121
	li	$2,604110848
	andi	$5,$5,0xffff
	.loc 1 120
	addiu	$sp,$sp,-24
	.loc 1 121
	or	$5,$5,$2
	.loc 1 120
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 121
	jal	put_harmless
	move	$16,$4
	.loc 1 122
	li	$5,65011712
	move	$4,$16
	jal	put
	addiu	$5,$5,8
	.loc 1 123
	move	$4,$16
	jal	put
	move	$5,$0
	.loc 1 124
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	result
	.section	.text.find_needs,"ax"
	.align	2
	.loc 1 131
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
	.loc 1 135
	beq	$5,$0,$L83
	sw	$16,24($sp)
	move	$6,$5
	move	$21,$4
	.loc 1 132
	li	$22,2048
	.loc 1 139
	li	$20,65536
	.loc 1 143
	li	$23,2
$L82:
	.file 2 "./aegis/filters/dpf.h"
	.loc 2 145
	lw	$2,20($21)
	nop
	beq	$2,$0,$L75
	li	$4,150
	.loc 2 146
	jalr	$2
	sw	$6,68($sp)
	lw	$6,68($sp)
	nop
$L75:
	.loc 1 139
	sll	$17,$6,3
	subu	$18,$17,$6
	sll	$18,$18,2
	addu	$18,$21,$18
	addu	$18,$20,$18
	lhu	$19,-14078($18)
	lbu	$3,-14079($18)
	.loc 1 141
	lh	$2,-14070($18)
	.loc 1 139
	addu	$19,$19,$3
	.loc 1 141
	beq	$2,$0,$L76
	li	$fp,2048
$L79:
	sll	$2,$2,4
	addu	$16,$21,$2
	.loc 1 142
	addu	$3,$16,$20
	lh	$5,14598($3)
	move	$4,$21
	sw	$6,68($sp)
	jal	find_needs
	sw	$3,16($sp)
	.loc 1 143
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
	.loc 1 141
	beq	$4,$0,$L78
	addu	$3,$16,$20
	move	$fp,$2
$L78:
	lh	$2,14596($3)
	nop
	bne	$2,$0,$L79
	nop
$L76:
	.loc 1 148
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
	.loc 1 135
	subu	$2,$17,$6
	sll	$2,$2,2
	addu	$2,$21,$2
	addu	$2,$20,$2
	lh	$6,-14072($2)
	nop
	bne	$6,$0,$L82
	nop
$L73:
	.loc 1 153
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
	.loc 1 144
	b	$L77
	move	$2,$19
$L83:
	.loc 1 152
	b	$L73
	li	$22,2048
	.set	reorder
	.end	find_needs
	.section	.text.check_bounds,"ax"
	.align	2
	.loc 1 157
	.ent	check_bounds
check_bounds:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 158
	lhu	$19,24($6)
	.loc 1 160
	lhu	$2,4($5)
	nop
	sltu	$2,$2,$19
	beq	$2,$0,$L92
	move	$16,$5
	.loc 1 162
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
	.loc 1 163
	lbu	$2,3($16)
	li	$5,335544320
	addiu	$2,$2,1
	sll	$2,$2,21
	or	$5,$2,$5
	move	$4,$17
	jal	branch
	move	$6,$18
	.loc 1 164
	move	$5,$0
	jal	put
	move	$4,$17
	.loc 1 165
	sh	$19,4($16)
$L92:
	.loc 1 166
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
	.loc 1 170
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
	.loc 1 174
	lbu	$6,0($5)
	.loc 1 173
	lbu	$5,1($18)
	li	$8,1
	.loc 1 171
	lbu	$7,6($16)
	lhu	$3,2($18)
	.loc 1 174
	lbu	$2,3($16)
	.loc 1 173
	beq	$5,$8,$L103
	sll	$6,$6,21
	move	$17,$4
	.loc 1 175
	lbu	$4,7($16)
	nop
	sltu	$4,$4,$5
	bne	$4,$0,$L106
	li	$4,4
	.loc 1 171
	addu	$7,$7,$3
	.loc 1 175
	bne	$5,$0,1f
	divu	$0,$7,$5
	break	7
1:
	mfhi	$7
	bne	$7,$0,$L98
	nop
	.loc 1 177
	sll	$2,$2,16
	or	$2,$2,$6
	.loc 1 176
	li	$4,2
	beq	$5,$4,$L104
	or	$2,$2,$3
	.loc 1 178
	li	$3,-1946157056
	or	$5,$2,$3
$L100:
	.loc 1 176
	jal	put_harmless
	move	$4,$17
	.loc 1 188
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L98:
$L106:
	.loc 1 179
	beq	$5,$4,$L105
	li	$19,-1879048192
	.loc 1 183
	addiu	$5,$3,1
	andi	$5,$5,0xffff
	addiu	$2,$2,1
	or	$5,$5,$6
	sll	$2,$2,16
	or	$5,$5,$2
	move	$4,$17
	jal	put_harmless
	or	$5,$5,$19
	.loc 1 184
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
	.loc 1 185
	lbu	$2,3($16)
	move	$4,$17
	addiu	$2,$2,1
	sll	$5,$2,16
	sll	$2,$2,11
	or	$5,$5,$2
	jal	put
	ori	$5,$5,0x200
	.loc 1 186
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
	.loc 1 188
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L105:
	.loc 1 180
	sll	$2,$2,16
	or	$2,$2,$6
	or	$2,$2,$3
	li	$5,-1744830464
	or	$5,$2,$5
	jal	put_harmless
	move	$4,$17
	.loc 1 181
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
	.loc 1 188
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L103:
	.loc 1 174
	sll	$2,$2,16
	or	$2,$2,$6
	or	$2,$2,$3
	li	$5,-1879048192
	jal	put_harmless
	or	$5,$2,$5
	.loc 1 188
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L104:
	.loc 1 177
	li	$3,-1811939328
	b	$L100
	or	$5,$2,$3
	.set	reorder
	.end	load
	.section	.text.load_delay,"ax"
	.align	2
	.loc 1 192
	.ent	load_delay
load_delay:
	.set	noreorder
	.loc 1 193
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
	.loc 1 194
	jr	$31
	move	$2,$0
	.set	reorder
	.end	load_delay
	.section	.text.masked,"ax"
	.align	2
	.loc 1 197
	.ent	masked
masked:
	.set	noreorder
	.loc 1 198
	lbu	$2,1($4)
	li	$3,4
	lw	$4,4($4)
	beq	$2,$3,$L117
	sll	$3,$2,3
	li	$2,1
	sll	$2,$2,$3
	addiu	$2,$2,-1
	xor	$2,$2,$4
	.loc 1 199
	jr	$31
	sltu	$2,$0,$2
$L117:
	.loc 1 198
	addiu	$4,$4,1
	jr	$31
	sltu	$2,$0,$4
	.set	reorder
	.end	masked
	.section	.text.hash,"ax"
	.align	2
	.loc 1 261
	.ent	hash
hash:
	.set	noreorder
	.loc 1 262
	beq	$6,$0,$L119
	nop
	srl	$2,$4,16
	addu	$4,$4,$2
$L119:
	srl	$4,$4,$5
	addiu	$7,$7,-1
	.loc 1 263
	jr	$31
	and	$2,$4,$7
	.set	reorder
	.end	hash
	.section	.text.all_end,"ax"
	.align	2
	.loc 1 304
	.ent	all_end
all_end:
	.set	noreorder
	.loc 1 307
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
	.loc 1 310
	jr	$31
	nop
	.set	reorder
	.end	all_end
	.section	.text.look_up,"ax"
	.align	2
	.loc 1 349
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
	.loc 1 350
	lw	$16,16($5)
	lbu	$2,3($6)
	li	$18,32768
	addu	$18,$16,$18
	.loc 1 352
	li	$3,8
	.loc 1 349
	move	$23,$5
	move	$17,$4
	.loc 1 350
	srl	$18,$18,16
	.loc 1 352
	beq	$2,$3,$L136
	addiu	$fp,$2,1
	.loc 1 354
	lbu	$3,21($23)
	.loc 1 352
	li	$20,524288
	.loc 1 355
	sll	$21,$fp,11
	.loc 1 354
	bne	$3,$0,$L144
	sll	$19,$fp,21
$L132:
	.loc 1 359
	lbu	$3,20($23)
	nop
	sltu	$4,$3,3
	bne	$4,$0,$L133
	sll	$2,$2,16
	.loc 1 360
	addiu	$3,$3,-3
	sll	$3,$3,6
	or	$2,$2,$21
	or	$3,$3,$2
	ori	$5,$3,0x2
	jal	put
	move	$4,$17
$L134:
	.loc 1 363
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
	.loc 1 364
	or	$18,$18,$20
	li	$5,1006632960
	move	$4,$17
	or	$5,$18,$5
	jal	put
	or	$20,$20,$19
	.loc 1 365
	or	$5,$20,$21
	move	$4,$17
	jal	put
	ori	$5,$5,0x21
	.loc 1 366
	andi	$2,$16,0xffff
	or	$2,$2,$20
	li	$5,-1946157056
	move	$4,$17
	jal	put
	or	$5,$2,$5
	.loc 1 367
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
	.loc 1 368
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
	.loc 1 362
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
	.loc 1 354
	lbu	$3,21($23)
	li	$20,655360
	.loc 1 355
	sll	$21,$fp,11
	.loc 1 354
	beq	$3,$0,$L132
	sll	$19,$fp,21
$L144:
	.loc 1 355
	sll	$22,$2,16
	or	$5,$22,$21
	move	$4,$17
	jal	put
	ori	$5,$5,0x402
	.loc 1 356
	or	$5,$21,$19
	or	$5,$5,$22
	ori	$5,$5,0x21
	jal	put
	move	$4,$17
	.loc 1 357
	b	$L132
	move	$2,$fp
	.set	reorder
	.end	look_up
	.section	.text.sort_alternatives,"ax"
	.align	2
	.loc 1 403
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
	.loc 1 406
	lh	$21,10($5)
	.loc 1 403
	move	$22,$5
	.loc 1 406
	beq	$21,$0,$L146
	sh	$0,16($sp)
	move	$17,$4
	move	$16,$0
	.loc 1 408
	li	$18,65536
	.loc 2 154
	li	$19,16711680
	.loc 2 153
	li	$20,2
$L154:
	.loc 2 145
	lw	$2,20($17)
	nop
	beq	$2,$0,$L170
	sll	$11,$21,4
	.loc 1 407
	lh	$3,12($22)
	nop
	sll	$4,$3,4
	.loc 2 146
	jalr	$2
	subu	$4,$4,$3
	sll	$11,$21,4
$L170:
	addu	$11,$17,$11
	.loc 1 408
	addu	$2,$11,$18
	lh	$5,14596($2)
	.loc 1 409
	beq	$16,$0,$L155
	nop
	addiu	$10,$21,5008
	sll	$10,$10,4
	addu	$10,$17,$10
	lw	$12,0($10)
	lbu	$4,1($22)
	.loc 2 154
	sll	$2,$12,24
	srl	$7,$12,24
	.loc 2 153
	srl	$3,$12,8
	.loc 2 154
	or	$7,$7,$2
	andi	$3,$3,0xff00
	.loc 2 153
	sll	$2,$12,8
	.loc 2 154
	or	$7,$7,$3
	and	$2,$2,$19
	or	$7,$7,$2
	.loc 1 409
	addiu	$8,$sp,16
	.loc 2 152
	b	$L149
	li	$9,1
$L168:
	.loc 2 153
	srl	$14,$2,8
	.loc 2 154
	andi	$14,$14,0xff00
	.loc 2 153
	sll	$2,$2,8
	.loc 2 154
	or	$6,$6,$14
	.loc 2 153
	beq	$4,$20,$L167
	and	$2,$2,$19
	.loc 2 154
	or	$2,$6,$2
	move	$14,$7
$L150:
	.loc 1 409
	sltu	$2,$2,$14
	addu	$6,$13,$18
	beq	$2,$0,$L148
	addiu	$3,$3,4
$L152:
	lh	$16,14596($6)
	nop
	beq	$16,$0,$L148
	addu	$8,$17,$3
$L149:
	sll	$6,$16,4
	addu	$13,$17,$6
	addu	$2,$13,$18
	lw	$2,14592($2)
	addiu	$3,$16,5008
	.loc 2 154
	srl	$6,$2,24
	sll	$14,$2,24
	sll	$3,$3,4
	.loc 2 152
	bne	$4,$9,$L168
	or	$6,$6,$14
	.loc 1 410
	move	$14,$12
	.loc 1 409
	sltu	$2,$2,$14
	addu	$6,$13,$18
	bne	$2,$0,$L152
	addiu	$3,$3,4
$L148:
	.loc 1 412
	addu	$11,$11,$18
	sh	$16,14596($11)
	.loc 1 406
	beq	$5,$0,$L169
	sh	$21,0($8)
	.loc 1 415
	lh	$16,16($sp)
	.loc 1 406
	b	$L154
	move	$21,$5
$L167:
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
	.loc 2 153
	b	$L150
	andi	$14,$14,0xffff
$L169:
	.loc 1 415
	lh	$21,16($sp)
	nop
$L146:
	sh	$21,10($22)
	.loc 1 416
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
$L155:
	.loc 1 409
	b	$L148
	addiu	$8,$sp,16
	.set	reorder
	.end	sort_alternatives
	.section	.text.find_hash,"ax"
	.align	2
	.loc 1 270
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
	.loc 1 272
	lw	$2,0($4)
	li	$18,65536
	.loc 1 270
	move	$17,$5
	.loc 1 272
	addiu	$18,$18,30976
	.loc 1 273
	lh	$5,12($5)
	.loc 1 272
	addu	$18,$2,$18
	.loc 1 270
	sw	$4,80($sp)
	.loc 1 272
	lw	$4,32($2)
	.loc 1 273
	lw	$2,40($2)
	.loc 1 276
	sll	$3,$5,1
	.loc 1 272
	sll	$7,$4,2
	.loc 1 273
	sw	$2,32($sp)
	.loc 1 276
	sltu	$6,$3,9
	.loc 1 273
	sll	$2,$5,4
	.loc 1 276
	li	$fp,8
	.loc 1 272
	addu	$18,$18,$7
	.loc 1 276
	bne	$6,$0,$L172
	sw	$2,28($sp)
$L173:
	sll	$fp,$fp,1
	sltu	$2,$fp,$3
	bne	$2,$0,$L173
	nop
$L172:
	.loc 1 278
	lw	$2,28($sp)
	nop
	sltu	$2,$2,$fp
	bne	$2,$0,$L171
	move	$2,$0
	sll	$2,$fp,1
	addu	$4,$4,$2
	sw	$2,24($sp)
	lw	$2,32($sp)
	nop
	sltu	$4,$2,$4
	bne	$4,$0,$L171
	move	$2,$0
$L176:
	.loc 1 281
	sll	$2,$fp,3
	sw	$2,20($sp)
	addu	$20,$2,$18
	sw	$0,16($sp)
$L191:
	.loc 1 280
	lbu	$2,1($17)
	nop
	beq	$2,$0,$L187
	nop
	.loc 1 281
	lw	$2,80($sp)
	.loc 1 280
	move	$16,$0
	.loc 1 281
	lw	$23,0($2)
	nop
$L188:
	.loc 2 145
	lw	$2,20($23)
	nop
	beq	$2,$0,$L178
	nop
	.loc 1 281
	lh	$3,12($17)
	nop
	sll	$4,$3,4
	subu	$4,$4,$3
	.loc 2 146
	lw	$3,20($sp)
	.loc 1 281
	sll	$4,$4,2
	.loc 2 146
	jalr	$2
	addu	$4,$4,$3
$L178:
	.loc 1 282
	beq	$fp,$0,$L182
	move	$2,$18
$L179:
	.loc 1 283
	sw	$0,4($2)
	.loc 1 282
	addiu	$2,$2,8
	bne	$20,$2,$L179
	nop
$L182:
	.loc 1 284
	lh	$21,10($17)
	nop
	beq	$21,$0,$L181
	addiu	$19,$21,5008
	.loc 1 285
	lw	$2,80($sp)
	nop
	lw	$23,0($2)
$L207:
	sll	$2,$19,4
	addu	$2,$23,$2
	lw	$4,0($2)
	lbu	$22,1($17)
	lhu	$6,0($2)
	.loc 2 154
	sll	$5,$4,24
	srl	$2,$4,24
	.loc 2 152
	li	$3,1
	beq	$22,$3,$L183
	or	$2,$2,$5
	.loc 2 153
	srl	$5,$4,8
	.loc 2 154
	li	$3,16711680
	.loc 2 153
	sll	$4,$4,8
	.loc 2 154
	andi	$5,$5,0xff00
	and	$4,$4,$3
	.loc 2 153
	li	$3,2
	beq	$22,$3,$L206
	or	$2,$2,$5
	.loc 2 154
	or	$4,$2,$4
$L183:
	.loc 1 285
	lw	$6,16($sp)
	move	$7,$fp
	jal	hash
	move	$5,$16
	.loc 1 286
	sll	$2,$2,3
	addiu	$2,$2,4
	addu	$2,$18,$2
	lw	$4,0($2)
	nop
	bne	$4,$0,$L185
	sll	$3,$19,4
	.loc 1 288
	sw	$21,0($2)
	.loc 1 284
	lw	$2,80($sp)
	nop
	lw	$23,0($2)
	nop
	addu	$3,$23,$3
	lh	$21,4($3)
	nop
	bne	$21,$0,$L207
	addiu	$19,$21,5008
$L181:
	.loc 1 294
	lbu	$20,16($sp)
	andi	$16,$16,0x00ff
	sll	$20,$20,8
	.loc 1 296
	lw	$2,80($sp)
	.loc 1 294
	or	$16,$16,$20
	.loc 1 292
	sw	$18,16($17)
	.loc 1 293
	sh	$fp,22($17)
	.loc 1 294
	sh	$16,20($17)
	.loc 1 296
	lw	$4,0($2)
	lw	$5,24($sp)
	lw	$3,32($4)
	.loc 1 297
	li	$2,1
	.loc 1 296
	addu	$3,$3,$5
	sw	$3,32($4)
$L171:
	.loc 1 300
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
$L185:
	.loc 1 280
	addiu	$16,$16,1
	sll	$2,$22,3
	sltu	$2,$16,$2
	beq	$2,$0,$L187
	li	$2,16
	bne	$16,$2,$L188
	li	$2,4
	.loc 1 279
	bne	$22,$2,$L187
	nop
	lw	$2,16($sp)
	nop
	addiu	$2,$2,1
	move	$3,$2
	sw	$2,16($sp)
	li	$2,1
	beq	$3,$2,$L191
	nop
$L187:
	.loc 1 278
	lw	$2,24($sp)
	lw	$3,28($sp)
	nop
	sltu	$2,$3,$2
	bne	$2,$0,$L171
	move	$2,$0
	lw	$2,80($sp)
	lw	$fp,24($sp)
	lw	$2,0($2)
	lw	$4,32($sp)
	lw	$2,32($2)
	sll	$3,$fp,1
	addu	$2,$3,$2
	sltu	$2,$4,$2
	bne	$2,$0,$L171
	move	$2,$0
	b	$L176
	sw	$3,24($sp)
$L206:
	sll	$4,$6,8
	srl	$6,$6,8
	or	$4,$4,$6
	.loc 2 153
	b	$L183
	andi	$4,$4,0xffff
	.set	reorder
	.end	find_hash
	.section	.text.apply_mask,"ax"
	.align	2
	.loc 1 202
	.ent	apply_mask
apply_mask:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 203
	lbu	$2,1($6)
	.loc 2 152
	li	$3,1
	lhu	$7,4($6)
	.loc 1 203
	lw	$6,4($6)
	.loc 2 152
	beq	$2,$3,$L209
	move	$16,$5
	.loc 2 153
	li	$8,2
	srl	$5,$6,8
	beq	$2,$8,$L215
	sll	$3,$6,8
	.loc 2 154
	srl	$2,$6,24
	sll	$6,$6,24
	or	$2,$2,$6
	andi	$5,$5,0xff00
	or	$2,$2,$5
	li	$5,16711680
	and	$3,$3,$5
	or	$6,$2,$3
$L209:
	.loc 1 205
	srl	$2,$6,16
	beq	$2,$0,$L211
	nop
	.loc 1 208
	lbu	$5,3($16)
	sw	$4,24($sp)
	jal	constant
	addiu	$5,$5,1
	.loc 1 209
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
	.loc 1 211
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L215:
	sll	$6,$7,8
	srl	$7,$7,8
	or	$6,$6,$7
	andi	$6,$6,0xffff
$L211:
	.loc 1 206
	lbu	$2,3($16)
	nop
	sll	$5,$2,21
	sll	$2,$2,16
	or	$5,$5,$2
	li	$2,805306368
	or	$5,$5,$2
	jal	put
	or	$5,$5,$6
	.loc 1 211
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	apply_mask
	.section	.text.fill_table,"ax"
	.align	2
	.loc 1 314
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
	.loc 1 315
	jal	all_end
	sw	$17,20($sp)
	.loc 1 318
	lh	$3,10($23)
	lbu	$4,1($23)
	addiu	$3,$3,5008
	sll	$3,$3,4
	addu	$3,$fp,$3
	.loc 2 152
	li	$6,1
	lhu	$7,0($3)
	.loc 1 318
	lw	$20,0($3)
	.loc 2 152
	beq	$4,$6,$L217
	move	$16,$2
	.loc 2 153
	li	$2,2
	srl	$6,$20,8
	beq	$4,$2,$L234
	sll	$3,$20,8
	.loc 2 154
	srl	$2,$20,24
	sll	$5,$20,24
	or	$2,$2,$5
	andi	$6,$6,0xff00
	li	$4,16711680
	or	$2,$2,$6
	and	$3,$3,$4
	or	$20,$2,$3
$L217:
	.loc 1 319
	lhu	$2,22($23)
	nop
	beq	$2,$0,$L216
	move	$22,$0
	move	$21,$0
	.loc 2 152
	li	$17,1
	.loc 1 326
	li	$18,65536
	.loc 2 153
	b	$L219
	li	$19,2
$L228:
	.loc 1 322
	move	$2,$20
	.loc 1 328
	sw	$2,0($3)
	.loc 1 319
	lhu	$3,22($23)
	addiu	$21,$21,1
	sltu	$3,$21,$3
	beq	$3,$0,$L216
	addiu	$22,$22,8
$L219:
	.loc 1 320
	andi	$2,$21,0x3f
	bne	$2,$0,$L220
	nop
	.loc 2 145
	lw	$2,20($fp)
	nop
	beq	$2,$0,$L220
	nop
	.loc 2 146
	jalr	$2
	li	$4,2000
$L220:
	.loc 1 323
	lw	$3,16($23)
	addiu	$2,$22,4
	addu	$4,$3,$2
	lw	$6,0($4)
	nop
	beq	$6,$0,$L228
	addu	$3,$3,$22
	addiu	$2,$6,5008
	sll	$2,$2,4
	.loc 1 325
	lbu	$3,1($23)
	addu	$2,$fp,$2
	lhu	$9,0($2)
	lw	$2,0($2)
	.loc 2 152
	beq	$3,$17,$L222
	srl	$8,$2,8
	.loc 2 153
	beq	$3,$19,$L235
	sll	$7,$2,8
	.loc 2 154
	srl	$3,$2,24
	sll	$2,$2,24
	or	$3,$3,$2
	andi	$8,$8,0xff00
	li	$2,16711680
	or	$3,$3,$8
	and	$7,$7,$2
	or	$2,$3,$7
$L222:
	.loc 1 326
	sll	$6,$6,4
	addu	$6,$fp,$6
	beq	$16,$0,$L224
	addu	$6,$18,$6
	lh	$3,14600($6)
	nop
	sw	$3,0($4)
$L236:
	.loc 1 328
	lw	$3,16($23)
	.loc 1 319
	addiu	$21,$21,1
	.loc 1 328
	addu	$3,$3,$22
	sw	$2,0($3)
	.loc 1 319
	lhu	$3,22($23)
	nop
	sltu	$3,$21,$3
	bne	$3,$0,$L219
	addiu	$22,$22,8
$L216:
	.loc 1 330
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
$L224:
	.loc 1 326
	lw	$3,14604($6)
	b	$L236
	sw	$3,0($4)
$L235:
	sll	$2,$9,8
	srl	$9,$9,8
	or	$2,$2,$9
	.loc 2 153
	b	$L222
	andi	$2,$2,0xffff
$L234:
	sll	$5,$7,8
	srl	$7,$7,8
	or	$5,$5,$7
	b	$L217
	andi	$20,$5,0xffff
	.set	reorder
	.end	fill_table
	.section	.text.compare_each,"ax"
	.align	2
	.loc 1 232
	.ent	compare_each
compare_each:
	.set	noreorder
	addiu	$sp,$sp,-80
	sw	$17,44($sp)
	move	$17,$4
	.loc 1 233
	move	$4,$5
	.loc 1 232
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
	.loc 1 233
	jal	masked
	move	$22,$7
	bne	$2,$0,$L270
	sw	$2,32($sp)
$L238:
	.loc 1 234
	move	$5,$19
	jal	load_delay
	move	$4,$18
	.loc 1 237
	lh	$7,10($19)
	.loc 1 234
	sw	$2,28($sp)
	.loc 1 235
	sw	$0,16($sp)
	.loc 1 237
	beq	$7,$0,$L237
	move	$5,$7
	.loc 1 239
	li	$21,65536
	.loc 2 152
	li	$23,1
	.loc 2 153
	li	$fp,2
$L251:
	.loc 1 238
	lw	$16,0($17)
	addiu	$3,$5,5008
	sll	$2,$5,4
	sll	$3,$3,4
	addu	$2,$16,$2
	.loc 1 239
	lbu	$4,1($19)
	.loc 1 238
	addu	$16,$16,$3
	.loc 1 239
	addu	$3,$2,$21
	lhu	$9,0($16)
	lw	$3,14592($3)
	.loc 2 152
	beq	$4,$23,$L241
	srl	$8,$3,8
	.loc 2 153
	beq	$4,$fp,$L271
	sll	$6,$3,8
	.loc 2 154
	srl	$4,$3,24
	sll	$3,$3,24
	or	$3,$4,$3
	andi	$8,$8,0xff00
	li	$4,16711680
	or	$3,$3,$8
	and	$6,$6,$4
	or	$3,$3,$6
$L241:
	.loc 1 242
	addu	$2,$2,$21
	lh	$20,14596($2)
	.loc 1 243
	beq	$7,$5,$L272
	move	$6,$3
	.loc 1 247
	lbu	$5,3($18)
	nop
$L276:
	addiu	$5,$5,1
	jal	constant
	move	$4,$17
	move	$3,$2
$L245:
	.loc 1 253
	lbu	$5,3($18)
	sll	$3,$3,16
	sll	$5,$5,21
	or	$5,$5,$3
	li	$2,335544320
	beq	$20,$0,$L273
	or	$5,$5,$2
	addiu	$6,$sp,16
	jal	branch
	move	$4,$17
	.loc 1 254
	move	$7,$22
	move	$6,$18
	move	$5,$16
	jal	behind
	move	$4,$17
	.loc 1 256
	addiu	$5,$sp,16
	jal	here
	move	$4,$17
	.loc 1 240
	lh	$7,10($19)
	b	$L251
	move	$5,$20
$L273:
	.loc 1 253
	move	$6,$22
	jal	branch
	move	$4,$17
	.loc 1 254
	move	$7,$22
	move	$6,$18
	move	$5,$16
	jal	behind
	move	$4,$17
$L237:
	.loc 1 258
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
$L272:
	.loc 1 243
	move	$4,$19
	jal	masked
	sw	$3,24($sp)
	lw	$3,24($sp)
	beq	$2,$0,$L244
	nop
	lw	$2,32($sp)
	nop
	bne	$2,$0,$L274
	move	$5,$18
$L244:
	.loc 1 247
	lbu	$5,3($18)
	move	$6,$3
	addiu	$5,$5,1
	jal	constant
	move	$4,$17
	move	$3,$2
	.loc 1 248
	lw	$2,28($sp)
	nop
	beq	$2,$0,$L277
	move	$4,$19
	beq	$3,$0,$L275
	move	$5,$0
$L277:
	.loc 1 250
	jal	masked
	sw	$3,24($sp)
	lw	$3,24($sp)
	beq	$2,$0,$L245
	move	$6,$19
	.loc 1 251
	move	$5,$18
	jal	apply_mask
	move	$4,$17
	lw	$3,24($sp)
	b	$L245
	nop
$L271:
	sll	$3,$9,8
	srl	$9,$9,8
	or	$3,$3,$9
	.loc 2 153
	b	$L241
	andi	$3,$3,0xffff
$L274:
	.loc 1 244
	move	$6,$19
	jal	apply_mask
	move	$4,$17
	.loc 1 245
	lbu	$5,3($18)
	lw	$3,24($sp)
	.loc 1 247
	b	$L276
	move	$6,$3
$L275:
	.loc 1 249
	move	$4,$17
	jal	put
	sw	$3,24($sp)
	lw	$3,24($sp)
	.loc 1 250
	b	$L277
	move	$4,$19
$L270:
	.loc 1 233
	lbu	$3,1($19)
	.loc 2 152
	li	$4,1
	.loc 1 233
	lw	$2,4($19)
	.loc 2 152
	beq	$3,$4,$L239
	li	$4,2
	.loc 2 153
	beq	$3,$4,$L252
	srl	$3,$2,24
	.loc 2 154
	sll	$5,$2,24
	srl	$4,$2,8
	andi	$4,$4,0xff00
	or	$3,$3,$5
	or	$3,$3,$4
	sll	$2,$2,8
	li	$4,16711680
	and	$2,$2,$4
	or	$2,$3,$2
$L239:
	.loc 1 233
	srl	$2,$2,16
	sltu	$2,$0,$2
	b	$L238
	sw	$2,32($sp)
$L252:
	b	$L238
	sw	$0,32($sp)
	.set	reorder
	.end	compare_each
	.section	.text.compare,"ax"
	.align	2
	.loc 1 445
	.ent	compare
compare:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$17,32($sp)
	move	$17,$6
	sw	$18,36($sp)
	.loc 1 446
	move	$6,$5
	.loc 1 445
	sw	$16,28($sp)
	move	$18,$4
	move	$16,$5
	.loc 1 446
	move	$5,$17
	.loc 1 445
	sw	$31,44($sp)
	sw	$19,40($sp)
	.loc 1 446
	jal	check_bounds
	move	$19,$7
	.loc 1 447
	move	$6,$16
	move	$5,$17
	jal	load
	move	$4,$18
	.loc 1 448
	lh	$2,12($16)
	nop
	slt	$2,$2,4
	bne	$2,$0,$L291
	move	$5,$16
	.loc 1 452
	jal	find_hash
	move	$4,$18
	bne	$2,$0,$L292
	move	$7,$19
	.loc 1 456
	lw	$4,0($18)
	jal	sort_alternatives
	move	$5,$16
	.loc 1 457
	move	$5,$16
	jal	load_delay
	move	$4,$17
	bne	$2,$0,$L293
	move	$4,$18
	.loc 1 459
	jal	masked
	move	$4,$16
	bne	$2,$0,$L295
	move	$6,$16
$L283:
	.loc 1 461
	lh	$7,12($16)
	lh	$6,10($16)
	move	$5,$16
	sw	$19,20($sp)
	sw	$17,16($sp)
	jal	search
	move	$4,$18
	.loc 1 462
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L292:
	.loc 1 453
	move	$6,$17
	move	$5,$16
	jal	compare_hashed
	move	$4,$18
	.loc 1 462
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L291:
	.loc 1 449
	move	$7,$19
	move	$6,$17
	jal	compare_each
	move	$4,$18
	.loc 1 462
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L293:
	.loc 1 458
	jal	put
	move	$5,$0
	.loc 1 459
	jal	masked
	move	$4,$16
	beq	$2,$0,$L283
	move	$6,$16
$L295:
	.loc 1 460
	move	$5,$17
	jal	apply_mask
	move	$4,$18
	b	$L283
	nop
	.set	reorder
	.end	compare
	.section	.text.level,"ax"
	.align	2
	.loc 1 494
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
	.loc 1 496
	sw	$0,24($sp)
	.loc 1 498
	beq	$5,$0,$L297
	addiu	$16,$sp,24
	.loc 1 501
	li	$17,65536
	li	$19,51456
	.loc 1 503
	li	$18,2
$L304:
	.loc 1 501
	sll	$2,$5,3
	lw	$3,0($22)
	subu	$2,$2,$5
	sll	$2,$2,2
	addu	$3,$3,$2
	addu	$3,$17,$3
	.loc 1 502
	sw	$0,-14064($3)
	.loc 1 503
	lw	$8,0($22)
	.loc 1 501
	lh	$21,-14072($3)
	.loc 1 503
	addu	$4,$8,$2
	.loc 1 499
	lw	$3,72($sp)
	.loc 1 503
	addu	$4,$17,$4
	lbu	$9,-14080($4)
	.loc 1 499
	sw	$3,16($sp)
	lw	$3,76($sp)
	addu	$2,$2,$19
	.loc 1 506
	move	$4,$22
	move	$7,$16
	addiu	$6,$sp,16
	addu	$5,$8,$2
	.loc 1 503
	beq	$9,$18,$L312
	sw	$3,20($sp)
	.loc 1 506
	jal	compare
	nop
	.loc 1 507
	bne	$21,$0,$L315
	move	$5,$16
$L314:
	bne	$20,$0,$L313
	move	$5,$16
$L303:
	.loc 1 512
	lw	$5,84($sp)
	jal	join
	move	$4,$16
	.loc 1 513
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
$L312:
	.loc 1 504
	jal	shift
	nop
	.loc 1 507
	beq	$21,$0,$L314
	move	$5,$16
$L315:
	.loc 1 508
	jal	here
	move	$4,$22
	.loc 1 501
	b	$L304
	move	$5,$21
$L313:
	.loc 1 508
	jal	here
	move	$4,$22
	.loc 1 511
	move	$5,$20
$L316:
	jal	result
	move	$4,$22
	b	$L303
	nop
$L297:
	.loc 1 510
	bne	$20,$0,$L316
	move	$5,$20
	b	$L303
	nop
	.set	reorder
	.end	level
	.section	.text.behind,"ax"
	.align	2
	.loc 1 218
	.ent	behind
behind:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	sw	$16,36($sp)
	sw	$31,52($sp)
	.loc 1 219
	lwl	$3,3($6)
	lwl	$2,7($6)
	.loc 1 218
	move	$17,$4
	.loc 2 145
	lw	$4,0($4)
	.loc 1 219
	lwr	$3,0($6)
	lwr	$2,4($6)
	.loc 1 218
	move	$16,$6
	.loc 2 145
	lw	$6,20($4)
	.loc 1 218
	move	$18,$5
	move	$19,$7
	.loc 1 219
	sw	$3,24($sp)
	.loc 2 145
	beq	$6,$0,$L318
	sw	$2,28($sp)
	.loc 2 146
	jalr	$6
	li	$4,600
$L318:
	.loc 1 222
	lbu	$3,3($16)
	li	$2,8
	beq	$3,$2,$L319
	li	$3,10
	li	$3,8
$L319:
	.loc 1 223
	lh	$2,6($18)
	.loc 1 224
	lh	$5,8($18)
	.loc 1 223
	beq	$2,$0,$L320
	sb	$3,27($sp)
	.loc 1 224
	lw	$6,24($sp)
	lw	$7,28($sp)
	sw	$19,20($sp)
	sw	$5,16($sp)
	move	$4,$17
	jal	level
	move	$5,$2
	.loc 1 227
	lw	$31,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,56
$L320:
	.loc 1 226
	jal	result
	move	$4,$17
	.loc 1 227
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
	.loc 1 466
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
	.loc 1 469
	lwl	$3,3($6)
	lwl	$2,7($6)
	lwr	$3,0($6)
	lwr	$2,4($6)
	.loc 1 466
	move	$16,$6
	.loc 1 468
	lh	$22,10($5)
	.loc 1 466
	move	$21,$5
	move	$17,$4
	.loc 1 471
	move	$6,$5
	move	$5,$16
	.loc 1 468
	lw	$20,0($4)
	.loc 1 466
	move	$19,$7
	.loc 1 469
	sw	$3,16($sp)
	.loc 1 471
	jal	check_bounds
	sw	$2,20($sp)
	.loc 1 472
	move	$6,$21
	move	$5,$16
	jal	load
	move	$4,$17
	.loc 1 468
	addiu	$18,$22,5008
	.loc 1 473
	move	$4,$17
	move	$5,$0
	jal	put
	sll	$18,$18,4
	.loc 1 474
	move	$4,$21
	jal	masked
	addu	$18,$20,$18
	bne	$2,$0,$L339
	li	$2,65536
	sll	$22,$22,4
	addu	$20,$20,$22
	.loc 1 476
	addu	$20,$20,$2
	lw	$5,14592($20)
	nop
	bne	$5,$0,$L340
	nop
$L330:
	.loc 1 478
	lbu	$2,2($16)
	.loc 1 479
	lui	$3,%hi(bases.0)
	.loc 1 478
	addiu	$2,$2,1
	andi	$2,$2,0x00ff
	.loc 1 479
	addiu	$3,$3,%lo(bases.0)
	addu	$3,$2,$3
	lbu	$3,0($3)
	.loc 1 482
	lbu	$6,23($sp)
	.loc 1 480
	addiu	$20,$3,1
	andi	$20,$20,0x00ff
	.loc 1 482
	li	$4,1
	.loc 1 479
	sll	$7,$20,8
	.loc 1 482
	sll	$4,$4,$5
	.loc 1 479
	or	$7,$3,$7
	.loc 1 482
	slt	$5,$4,$6
	.loc 1 478
	sb	$2,18($sp)
	.loc 1 479
	sh	$7,16($sp)
	.loc 1 482
	beq	$5,$0,$L331
	sh	$0,20($sp)
	.loc 1 483
	sb	$4,23($sp)
$L331:
	.loc 1 484
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
	.loc 1 485
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
	.loc 1 486
	move	$7,$19
	addiu	$6,$sp,16
	move	$5,$18
	jal	behind
	move	$4,$17
	.loc 1 487
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
$L339:
	.loc 1 475
	move	$5,$16
	move	$6,$21
	move	$4,$17
	jal	apply_mask
	sll	$22,$22,4
	addu	$20,$20,$22
	.loc 1 476
	li	$2,65536
	addu	$20,$20,$2
	lw	$5,14592($20)
	nop
	beq	$5,$0,$L330
	nop
$L340:
	.loc 1 477
	lbu	$2,3($16)
	sll	$5,$5,6
	sll	$3,$2,11
	sll	$2,$2,16
	or	$2,$3,$2
	or	$5,$2,$5
	jal	put
	move	$4,$17
	.loc 1 482
	lw	$5,14592($20)
	b	$L330
	nop
	.set	reorder
	.end	shift
	.section	.text.compare_hashed,"ax"
	.align	2
	.loc 1 373
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
	.loc 1 374
	lbu	$16,3($6)
	li	$2,8
	.loc 1 373
	move	$18,$6
	move	$17,$4
	move	$19,$5
	.loc 1 374
	beq	$16,$2,$L350
	move	$20,$7
	li	$21,16777216
$L342:
	.loc 1 377
	jal	masked
	move	$4,$19
	.loc 1 378
	move	$5,$19
	.loc 1 377
	beq	$2,$0,$L343
	move	$4,$18
	.loc 1 378
	jal	load_delay
	nop
	bne	$2,$0,$L359
	nop
	.loc 1 380
	move	$6,$19
$L361:
	move	$5,$18
	jal	apply_mask
	move	$4,$17
$L345:
	.loc 1 383
	move	$6,$18
$L360:
	move	$5,$19
	jal	look_up
	move	$4,$17
	.loc 1 384
	lbu	$2,3($18)
	li	$5,335544320
	sll	$2,$2,16
	or	$2,$2,$21
	or	$5,$2,$5
	move	$4,$17
	jal	branch
	move	$6,$20
	.loc 1 385
	move	$4,$17
	jal	put
	move	$5,$0
	.loc 1 386
	lw	$4,0($17)
	jal	all_end
	move	$5,$19
	beq	$2,$0,$L346
	move	$4,$17
	.loc 1 387
	li	$5,65011712
	jal	put
	addiu	$5,$5,8
	.loc 1 388
	move	$4,$17
	jal	put
	move	$5,$0
	.loc 1 398
	lw	$4,0($17)
$L347:
	jal	fill_table
	move	$5,$19
	.loc 1 399
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L343:
	.loc 1 381
	jal	load_delay
	nop
	beq	$2,$0,$L345
	nop
	.loc 1 382
	move	$5,$0
	jal	put
	move	$4,$17
	.loc 1 383
	b	$L360
	move	$6,$18
$L346:
	.loc 1 374
	addiu	$5,$16,1
	.loc 1 390
	sll	$5,$5,21
	jal	put
	ori	$5,$5,0x8
	.loc 1 391
	move	$5,$0
	jal	put
	move	$4,$17
	.loc 1 392
	lh	$16,10($19)
	nop
	beq	$16,$0,$L348
	li	$21,65536
$L349:
	.loc 1 393
	jal	settle
	move	$4,$17
	.loc 1 394
	lw	$2,0($17)
	sll	$4,$16,4
	lw	$3,4($17)
	addu	$2,$2,$4
	addu	$2,$21,$2
	sw	$3,14604($2)
	.loc 1 395
	lw	$5,0($17)
	addiu	$16,$16,5008
	sll	$16,$16,4
	addu	$5,$5,$16
	move	$4,$17
	move	$7,$20
	jal	behind
	move	$6,$18
	.loc 1 392
	lw	$4,0($17)
	nop
	addu	$16,$4,$16
	lh	$16,4($16)
	nop
	bne	$16,$0,$L349
	nop
	b	$L347
	nop
$L350:
	b	$L342
	li	$21,20971520
$L359:
	.loc 1 379
	move	$5,$0
	jal	put
	move	$4,$17
	.loc 1 380
	b	$L361
	move	$6,$19
$L348:
	.loc 1 398
	lw	$4,0($17)
	b	$L347
	nop
	.set	reorder
	.end	compare_hashed
	.section	.text.search,"ax"
	.align	2
	.loc 1 421
	.ent	search
search:
	.set	noreorder
	addiu	$sp,$sp,-72
	.loc 1 426
	li	$2,1
	.loc 1 421
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
	.loc 1 435
	lw	$4,0($4)
	lbu	$7,1($5)
	.loc 1 421
	move	$23,$6
	.loc 1 426
	beq	$22,$2,$L363
	sw	$0,24($sp)
	.loc 1 433
	srl	$21,$22,31
	addu	$21,$21,$22
	slt	$2,$22,2
	move	$18,$5
	.loc 1 423
	move	$16,$6
	.loc 1 433
	bne	$2,$0,$L365
	sra	$21,$21,1
	move	$2,$0
$L364:
	.loc 1 434
	addiu	$16,$16,5008
	sll	$16,$16,4
	.loc 1 433
	addiu	$2,$2,1
	.loc 1 434
	addu	$16,$4,$16
	.loc 1 433
	slt	$3,$2,$21
	.loc 1 434
	lh	$16,4($16)
	.loc 1 433
	bne	$3,$0,$L364
	nop
$L365:
	addiu	$2,$16,5008
	sll	$2,$2,4
	.loc 1 435
	lbu	$5,3($19)
	addu	$4,$4,$2
	.loc 2 152
	li	$2,1
	lhu	$3,0($4)
	.loc 1 435
	lw	$6,0($4)
	.loc 2 152
	beq	$7,$2,$L369
	addiu	$5,$5,1
	.loc 2 153
	li	$2,2
	srl	$8,$6,8
	beq	$7,$2,$L374
	sll	$4,$6,8
	.loc 2 154
	sll	$2,$6,24
	srl	$3,$6,24
	or	$3,$3,$2
	andi	$8,$8,0xff00
	li	$2,16711680
	or	$3,$3,$8
	and	$4,$4,$2
	or	$6,$3,$4
$L369:
	.loc 1 435
	jal	constant
	move	$4,$17
	.loc 1 436
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
	.loc 1 437
	lbu	$2,3($19)
	li	$5,335544320
	addiu	$2,$2,1
	sll	$2,$2,21
	or	$5,$2,$5
	addiu	$6,$sp,24
	jal	branch
	move	$4,$17
	.loc 1 438
	move	$4,$17
	jal	put
	move	$5,$0
	.loc 1 439
	subu	$7,$22,$21
	move	$6,$16
	move	$5,$18
	move	$4,$17
	sw	$20,20($sp)
	jal	search
	sw	$19,16($sp)
	.loc 1 440
	addiu	$5,$sp,24
	jal	here
	move	$4,$17
	.loc 1 441
	sw	$20,20($sp)
	sw	$19,16($sp)
	move	$7,$21
	move	$6,$23
	move	$5,$18
	jal	search
	move	$4,$17
$L362:
	.loc 1 442
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
$L374:
	sll	$2,$3,8
	srl	$3,$3,8
	or	$2,$2,$3
	.loc 2 153
	b	$L369
	andi	$6,$2,0xffff
$L363:
	addiu	$16,$6,5008
	sll	$16,$16,4
	addu	$4,$4,$16
	lhu	$2,0($4)
	.loc 1 427
	lw	$6,0($4)
	.loc 2 152
	beq	$7,$22,$L366
	nop
	.loc 2 153
	li	$5,2
	srl	$4,$6,8
	beq	$7,$5,$L375
	sll	$3,$6,8
	.loc 2 154
	srl	$2,$6,24
	sll	$6,$6,24
	or	$2,$2,$6
	andi	$4,$4,0xff00
	or	$2,$2,$4
	li	$4,16711680
	and	$3,$3,$4
	or	$6,$2,$3
$L366:
	.loc 1 428
	lbu	$5,3($19)
	move	$4,$17
	jal	constant
	addiu	$5,$5,1
	.loc 1 429
	lbu	$3,3($19)
	sll	$4,$2,16
	sll	$2,$3,21
	or	$2,$2,$4
	li	$5,335544320
	move	$6,$20
	or	$5,$2,$5
	jal	branch
	move	$4,$17
	.loc 1 430
	lw	$5,0($17)
	move	$7,$20
	move	$6,$19
	addu	$5,$5,$16
	jal	behind
	move	$4,$17
	b	$L362
	nop
$L375:
	sll	$6,$2,8
	srl	$2,$2,8
	or	$6,$6,$2
	.loc 2 153
	b	$L366
	andi	$6,$6,0xffff
	.set	reorder
	.end	search
	.section	.text.dpf_table_add,"ax"
	.align	2
	.globl	dpf_table_add
	.loc 1 333
	.ent	dpf_table_add
dpf_table_add:
	.set	noreorder
	.loc 1 336
	lbu	$2,0($5)
	nop
	bne	$2,$0,$L391
	nop
	.loc 1 333
	addiu	$sp,$sp,-40
	sw	$16,16($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 336
	lw	$19,16($5)
	nop
	beq	$19,$0,$L379
	move	$16,$5
	move	$18,$4
	jal	all_end
	move	$17,$6
	beq	$2,$0,$L379
	addiu	$2,$17,5008
	sll	$2,$2,4
	.loc 1 338
	lbu	$3,1($16)
	addu	$2,$18,$2
	.loc 2 152
	li	$4,1
	lhu	$6,0($2)
	.loc 1 338
	lw	$20,0($2)
	.loc 2 152
	beq	$3,$4,$L380
	li	$2,2
	.loc 2 153
	srl	$5,$20,8
	beq	$3,$2,$L392
	sll	$4,$20,8
	.loc 2 154
	srl	$2,$20,24
	sll	$20,$20,24
	or	$2,$2,$20
	andi	$5,$5,0xff00
	li	$3,16711680
	or	$2,$2,$5
	and	$4,$4,$3
	or	$20,$2,$4
$L380:
	.loc 1 339
	lhu	$7,22($16)
	lbu	$6,21($16)
	lbu	$5,20($16)
	jal	hash
	move	$4,$20
	.loc 1 340
	sll	$2,$2,3
	addiu	$3,$2,4
	addu	$4,$19,$3
	lw	$4,0($4)
	nop
	bne	$4,$0,$L379
	addu	$19,$19,$2
	.loc 1 343
	sll	$6,$17,4
	.loc 1 342
	sw	$20,0($19)
	.loc 1 343
	addu	$4,$18,$6
	li	$5,65536
	lw	$2,16($16)
	addu	$4,$5,$4
	lh	$4,14600($4)
	addu	$2,$2,$3
	sw	$4,0($2)
	.loc 1 345
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 344
	li	$2,1
	.loc 1 345
	jr	$31
	addiu	$sp,$sp,40
$L379:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 337
	move	$2,$0
	.loc 1 345
	jr	$31
	addiu	$sp,$sp,40
$L391:
	jr	$31
	move	$2,$0
$L392:
	sll	$20,$6,8
	srl	$6,$6,8
	or	$20,$20,$6
	.loc 2 153
	b	$L380
	andi	$20,$20,0xffff
	.set	reorder
	.end	dpf_table_add
	.section	.text.dpf_generate,"ax"
	.align	2
	.globl	dpf_generate
	.loc 1 516
	.ent	dpf_generate
dpf_generate:
	.set	noreorder
	addiu	$sp,$sp,-72
	sw	$31,68($sp)
	sw	$17,64($sp)
	sw	$16,60($sp)
	.loc 1 517
	lw	$2,16($4)
	.loc 1 521
	lw	$8,36($4)
	.loc 1 517
	sw	$2,32($sp)
	.loc 1 518
	li	$2,134217728
	lw	$3,4($4)
	.loc 1 517
	lw	$7,12($4)
	.loc 1 518
	lw	$6,0($4)
	.loc 1 523
	lh	$5,48($4)
	.loc 1 518
	addiu	$2,$2,1284
	.loc 1 516
	move	$16,$4
	.loc 1 521
	sw	$8,32($4)
	.loc 1 522
	sw	$0,44($4)
	.loc 1 518
	sw	$2,40($sp)
	li	$2,4
	sb	$3,46($sp)
	.loc 1 517
	sw	$4,24($sp)
	sw	$7,28($sp)
	.loc 1 518
	sh	$6,44($sp)
	.loc 1 524
	addiu	$17,$sp,48
	.loc 1 518
	sb	$2,47($sp)
	.loc 1 517
	sw	$0,36($sp)
	.loc 1 523
	jal	find_needs
	sw	$0,48($sp)
	.loc 1 524
	lw	$6,40($sp)
	lh	$5,48($16)
	lw	$7,44($sp)
	addiu	$4,$sp,24
	sw	$17,20($sp)
	jal	level
	sw	$0,16($sp)
	.loc 1 525
	move	$5,$17
	jal	here
	addiu	$4,$sp,24
	.loc 1 526
	move	$5,$0
	jal	result
	addiu	$4,$sp,24
	.loc 1 527
	lw	$2,28($sp)
	lw	$4,12($16)
	.loc 1 528
	lw	$3,32($sp)
	.loc 1 527
	subu	$5,$2,$4
	sra	$6,$5,2
	.loc 1 528
	beq	$2,$3,$L397
	sw	$6,24($16)
	.loc 1 532
	lw	$2,8($16)
	nop
	jalr	$2
	nop
	.loc 1 533
	move	$2,$0
$L393:
	.loc 1 534
	lw	$31,68($sp)
	lw	$17,64($sp)
	lw	$16,60($sp)
	jr	$31
	addiu	$sp,$sp,72
$L397:
	.loc 1 529
	sw	$0,24($16)
	.loc 1 530
	b	$L393
	li	$2,-2
	.set	reorder
	.end	dpf_generate
	.section	.rodata.bases.0,"a"
	.align	2
bases.0:
	.ascii	"\004\014\016\030\006"
