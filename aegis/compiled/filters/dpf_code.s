# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/filters/dpf_code.c
	.text
	.file 1 "aegis/filters/dpf_code.c"
	.section	.text.emit,"ax"
	.align	2
	.loc 1 30
	.ent	emit
emit:
	.set	noreorder
	.set	nomacro
	.loc 1 31
	lw	$3,4($4)
	.loc 1 31
	lw	$2,8($4)
	nop
	sltu	$2,$3,$2
	beq	$2,$0,$L2
	addiu	$2,$3,4
	.loc 1 32
	sw	$2,4($4)
	.loc 1 32
	sw	$5,0($3)
$L2:
	.loc 1 33
	lw	$3,0($4)
	nop
	.loc 1 33
	lw	$2,24($3)
	nop
	addiu	$2,$2,1
	.loc 1 34
	jr	$31
	sw	$2,24($3)
	.set	reorder
	.end	emit
	.section	.text.put_harmless,"ax"
	.align	2
	.loc 1 38
	.ent	put_harmless
put_harmless:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 40
	jal	emit
	sw	$0,12($4)
	.loc 1 41
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	put_harmless
	.section	.text.put,"ax"
	.align	2
	.loc 1 44
	.ent	put
put:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 45
	lw	$2,12($4)
	.loc 1 44
	move	$16,$4
	.loc 1 45
	bne	$2,$0,$L12
	move	$17,$5
	.loc 1 47
	move	$5,$17
	jal	emit
	move	$4,$16
	.loc 1 48
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L12:
	.loc 1 46
	jal	put_harmless
	move	$5,$0
	.loc 1 47
	move	$5,$17
	jal	emit
	move	$4,$16
	.loc 1 48
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	put
	.section	.text.branch,"ax"
	.align	2
	.loc 1 51
	.ent	branch
branch:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	move	$16,$4
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 1 54
	jal	put
	move	$17,$6
	.loc 1 55
	lw	$3,4($16)
	.loc 1 55
	lw	$2,8($16)
	nop
	beq	$3,$2,$L13
	nop
	.loc 1 58
	lw	$2,0($17)
	.loc 1 58
	lw	$4,-4($3)
	.loc 1 58
	beq	$2,$0,$L15
	addiu	$5,$3,-4
	.loc 1 58
	subu	$2,$5,$2
	sra	$2,$2,2
	.loc 1 58
	andi	$2,$2,0xffff
	.loc 1 58
	or	$4,$4,$2
$L15:
	.loc 1 60
	li	$2,1
	.loc 1 58
	sw	$4,-4($3)
	.loc 1 59
	sw	$5,0($17)
	.loc 1 60
	sw	$2,12($16)
$L13:
	.loc 1 61
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	branch
	.section	.text.settle,"ax"
	.align	2
	.loc 1 65
	.ent	settle
settle:
	.set	noreorder
	.set	nomacro
	.loc 1 66
	lw	$2,12($4)
	nop
	bne	$2,$0,$L29
	nop
	jr	$31
	nop
$L29:
	.loc 1 65
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 67
	jal	put_harmless
	move	$5,$0
	.loc 1 68
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	settle
	.section	.text.here,"ax"
	.align	2
	.loc 1 72
	.ent	here
here:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	move	$17,$5
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 75
	jal	settle
	move	$16,$4
	.loc 1 76
	lw	$6,0($17)
	nop
	.loc 1 76
	beq	$6,$0,$L31
	nop
	.loc 1 78
	li	$4,-65536
$L33:
	.loc 1 78
	lw	$2,4($16)
	.loc 1 77
	lw	$3,0($6)
	.loc 1 78
	subu	$2,$2,$6
	sra	$2,$2,2
	.loc 1 78
	addiu	$2,$2,-1
	.loc 1 77
	andi	$7,$3,0xffff
	.loc 1 78
	andi	$2,$2,0xffff
	.loc 1 78
	and	$3,$3,$4
	.loc 1 78
	or	$2,$2,$3
	.loc 1 77
	sll	$8,$7,2
	.loc 1 77
	bne	$7,$0,$L39
	sw	$2,0($6)
$L31:
	.loc 1 80
	sw	$0,0($17)
	.loc 1 81
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L39:
	.loc 1 77
	b	$L33
	subu	$6,$6,$8
	.set	reorder
	.end	here
	.section	.text.join,"ax"
	.align	2
	.loc 1 85
	.ent	join
join:
	.set	noreorder
	.set	nomacro
	.loc 1 86
	lw	$3,0($4)
	nop
	.loc 1 88
	bne	$3,$0,$L55
	nop
	b	$L56
	nop
$L43:
	.loc 1 91
	subu	$3,$3,$2
$L55:
	.loc 1 90
	lw	$6,0($3)
	nop
	.loc 1 90
	andi	$2,$6,0xffff
	.loc 1 90
	bne	$2,$0,$L43
	sll	$2,$2,2
	.loc 1 92
	lw	$2,0($5)
	nop
	.loc 1 92
	beq	$2,$0,$L44
	subu	$2,$3,$2
	.loc 1 92
	sra	$2,$2,2
	.loc 1 92
	andi	$2,$2,0xffff
	.loc 1 92
	or	$6,$6,$2
$L44:
	.loc 1 92
	sw	$6,0($3)
	.loc 1 93
	lw	$2,0($4)
	nop
	.loc 1 93
	sw	$2,0($5)
	.loc 1 94
	sw	$0,0($4)
$L56:
	.loc 1 95
	jr	$31
	nop
	.set	reorder
	.end	join
	.section	.text.constant,"ax"
	.align	2
	.loc 1 99
	.ent	constant
constant:
	.set	noreorder
	.set	nomacro
	.loc 1 100
	beq	$6,$0,$L61
	nop
	.loc 1 99
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	move	$17,$5
	.loc 1 102
	srl	$5,$6,16
	.loc 1 99
	sw	$19,32($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$18,28($sp)
	move	$16,$6
	.loc 1 102
	beq	$5,$0,$L69
	sll	$19,$17,16
	.loc 1 105
	li	$2,1006632960
	.loc 1 105
	or	$5,$5,$19
	.loc 1 105
	or	$5,$5,$2
	.loc 1 106
	andi	$16,$16,0xffff
	.loc 1 105
	jal	put
	move	$18,$4
	.loc 1 106
	bne	$16,$0,$L70
	sll	$5,$17,21
$L60:
	.loc 1 110
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$16,20($sp)
	.loc 1 109
	move	$2,$17
	.loc 1 110
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L69:
	.loc 1 103
	or	$16,$6,$19
	.loc 1 103
	li	$5,872415232
	jal	put
	or	$5,$16,$5
	.loc 1 110
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$16,20($sp)
	.loc 1 109
	move	$2,$17
	.loc 1 110
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L61:
	jr	$31
	move	$2,$0
$L70:
	.loc 1 107
	or	$5,$5,$19
	li	$2,872415232
	or	$5,$5,$2
	.loc 1 107
	or	$5,$5,$16
	jal	put
	move	$4,$18
	b	$L60
	nop
	.set	reorder
	.end	constant
	.section	.text.result,"ax"
	.align	2
	.loc 1 113
	.ent	result
result:
	.set	noreorder
	.set	nomacro
	.loc 1 114
	li	$2,604110848
	.loc 1 114
	andi	$5,$5,0xffff
	.loc 1 113
	addiu	$sp,$sp,-24
	.loc 1 114
	or	$5,$5,$2
	.loc 1 113
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 114
	jal	put_harmless
	move	$16,$4
	.loc 1 115
	li	$5,65011712
	move	$4,$16
	jal	put
	addiu	$5,$5,8
	.loc 1 116
	move	$4,$16
	jal	put
	move	$5,$0
	.loc 1 117
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	result
	.section	.text.find_needs,"ax"
	.align	2
	.loc 1 121
	.ent	find_needs
find_needs:
	.set	noreorder
	.set	nomacro
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
	.loc 1 125
	beq	$5,$0,$L82
	sw	$16,24($sp)
	move	$6,$5
	move	$23,$4
	.loc 1 122
	li	$21,2048
	.loc 1 128
	li	$20,65536
	.loc 1 132
	li	$22,2
	.loc 1 128
	sll	$17,$6,3
$L88:
	subu	$18,$17,$6
	sll	$18,$18,2
	addu	$18,$23,$18
	addu	$18,$20,$18
	lhu	$19,-14090($18)
	.loc 1 128
	lbu	$3,-14091($18)
	.loc 1 130
	lh	$2,-14082($18)
	.loc 1 128
	addu	$19,$19,$3
	.loc 1 130
	beq	$2,$0,$L75
	li	$fp,2048
$L78:
	sll	$2,$2,4
	addu	$16,$23,$2
	.loc 1 131
	addu	$3,$16,$20
	.loc 1 131
	lh	$5,14586($3)
	move	$4,$23
	sw	$6,68($sp)
	jal	find_needs
	sw	$3,16($sp)
	.loc 1 132
	lw	$3,16($sp)
	lw	$6,68($sp)
	lh	$3,14588($3)
	nop
	bne	$3,$0,$L84
	nop
	.loc 1 132
	lbu	$3,-14092($18)
	nop
	beq	$3,$22,$L84
	nop
$L76:
	sltu	$4,$2,$fp
	.loc 1 130
	beq	$4,$0,$L77
	addu	$3,$16,$20
	move	$fp,$2
$L77:
	.loc 1 130
	lh	$2,14584($3)
	nop
	.loc 1 130
	bne	$2,$0,$L78
	nop
$L75:
	.loc 1 137
	sltu	$3,$19,$fp
	beq	$3,$0,$L79
	move	$2,$19
	move	$2,$fp
$L79:
	.loc 1 137
	subu	$3,$17,$6
	sll	$3,$3,2
	addu	$3,$23,$3
	andi	$4,$2,0xffff
	addu	$3,$20,$3
	sltu	$5,$4,$21
	beq	$5,$0,$L80
	sh	$2,-14068($3)
	move	$21,$4
$L80:
	.loc 1 125
	subu	$2,$17,$6
	sll	$2,$2,2
	addu	$2,$23,$2
	addu	$2,$20,$2
	lh	$6,-14084($2)
	nop
	.loc 1 125
	bne	$6,$0,$L88
	sll	$17,$6,3
$L73:
	.loc 1 142
	lw	$31,60($sp)
	lw	$fp,56($sp)
	lw	$23,52($sp)
	lw	$22,48($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	move	$2,$21
	lw	$21,44($sp)
	jr	$31
	addiu	$sp,$sp,64
$L84:
	.loc 1 133
	b	$L76
	move	$2,$19
$L82:
	.loc 1 141
	b	$L73
	li	$21,2048
	.set	reorder
	.end	find_needs
	.section	.text.check_bounds,"ax"
	.align	2
	.loc 1 145
	.ent	check_bounds
check_bounds:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 146
	lhu	$19,24($6)
	.loc 1 148
	lhu	$2,4($5)
	nop
	sltu	$2,$2,$19
	beq	$2,$0,$L89
	move	$16,$5
	.loc 1 150
	lbu	$5,3($5)
	lbu	$2,1($16)
	addiu	$5,$5,1
	sll	$2,$2,21
	sll	$5,$5,16
	or	$5,$5,$2
	li	$2,671088640
	or	$5,$5,$2
	.loc 1 150
	or	$5,$5,$19
	move	$18,$7
	jal	put
	move	$17,$4
	.loc 1 151
	lbu	$2,3($16)
	.loc 1 151
	li	$5,335544320
	.loc 1 151
	addiu	$2,$2,1
	sll	$2,$2,21
	.loc 1 151
	or	$5,$2,$5
	move	$4,$17
	jal	branch
	move	$6,$18
	.loc 1 152
	move	$5,$0
	jal	put
	move	$4,$17
	.loc 1 153
	sh	$19,4($16)
$L89:
	.loc 1 154
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
	.loc 1 158
	.ent	load
load:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$17,24($sp)
	.loc 1 158
	move	$18,$6
	move	$16,$5
	.loc 1 162
	lbu	$6,0($5)
	.loc 1 161
	lbu	$5,1($18)
	.loc 1 161
	li	$8,1
	.loc 1 159
	lbu	$7,6($16)
	.loc 1 159
	lhu	$3,2($18)
	.loc 1 162
	lbu	$2,3($16)
	.loc 1 161
	beq	$5,$8,$L100
	sll	$6,$6,21
	move	$17,$4
	.loc 1 163
	lbu	$4,7($16)
	nop
	sltu	$4,$4,$5
	bne	$4,$0,$L103
	li	$4,4
	.loc 1 159
	addu	$7,$7,$3
	.loc 1 163
	bne	$5,$0,1f
	divu	$0,$7,$5
	break	7
1:
	mfhi	$7
	.loc 1 163
	bne	$7,$0,$L95
	nop
	.loc 1 164
	sll	$2,$2,16
	or	$2,$2,$6
	.loc 1 164
	li	$4,2
	beq	$5,$4,$L101
	or	$2,$2,$3
	.loc 1 164
	li	$3,-1946157056
	or	$5,$2,$3
$L97:
	.loc 1 164
	jal	put_harmless
	move	$4,$17
	.loc 1 174
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L95:
$L103:
	.loc 1 165
	beq	$5,$4,$L102
	li	$19,-1879048192
	.loc 1 169
	addiu	$5,$3,1
	andi	$5,$5,0xffff
	addiu	$2,$2,1
	or	$5,$5,$6
	sll	$2,$2,16
	or	$5,$5,$2
	.loc 1 169
	move	$4,$17
	jal	put_harmless
	or	$5,$5,$19
	.loc 1 170
	lbu	$5,0($16)
	lbu	$2,3($16)
	lhu	$3,2($18)
	sll	$2,$2,16
	sll	$5,$5,21
	or	$5,$5,$2
	or	$5,$5,$3
	.loc 1 170
	move	$4,$17
	jal	put
	or	$5,$5,$19
	.loc 1 171
	lbu	$2,3($16)
	.loc 1 171
	move	$4,$17
	.loc 1 171
	addiu	$2,$2,1
	sll	$5,$2,16
	sll	$2,$2,11
	or	$5,$5,$2
	.loc 1 171
	jal	put
	ori	$5,$5,0x200
	.loc 1 172
	lbu	$3,3($16)
	.loc 1 172
	move	$4,$17
	.loc 1 172
	sll	$2,$3,10
	addiu	$5,$3,1
	addu	$2,$2,$3
	sll	$2,$2,11
	sll	$5,$5,16
	or	$5,$5,$2
	.loc 1 172
	jal	put
	ori	$5,$5,0x21
	.loc 1 174
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L102:
	.loc 1 166
	sll	$2,$2,16
	or	$2,$2,$6
	or	$2,$2,$3
	li	$5,-1744830464
	.loc 1 166
	or	$5,$2,$5
	jal	put_harmless
	move	$4,$17
	.loc 1 167
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
	.loc 1 167
	move	$4,$17
	jal	put
	or	$5,$2,$5
	.loc 1 174
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L100:
	.loc 1 162
	sll	$2,$2,16
	or	$2,$2,$6
	or	$2,$2,$3
	li	$5,-1879048192
	.loc 1 162
	jal	put_harmless
	or	$5,$2,$5
	.loc 1 174
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L101:
	.loc 1 164
	li	$3,-1811939328
	b	$L97
	or	$5,$2,$3
	.set	reorder
	.end	load
	.section	.text.load_delay,"ax"
	.align	2
	.loc 1 178
	.ent	load_delay
load_delay:
	.set	noreorder
	.set	nomacro
	.loc 1 179
	lbu	$3,1($5)
	li	$2,2
	beq	$3,$2,$L108
	li	$2,1
	jr	$31
	nop
$L108:
	.loc 1 179
	lbu	$2,7($4)
	nop
	sltu	$2,$2,2
	bne	$2,$0,$L107
	nop
	.loc 1 179
	lbu	$2,6($4)
	.loc 1 179
	lhu	$3,2($5)
	nop
	.loc 1 179
	addu	$2,$2,$3
	nor	$2,$0,$2
	jr	$31
	andi	$2,$2,0x1
$L107:
	.loc 1 180
	jr	$31
	move	$2,$0
	.set	reorder
	.end	load_delay
	.section	.text.masked,"ax"
	.align	2
	.loc 1 183
	.ent	masked
masked:
	.set	noreorder
	.set	nomacro
	.loc 1 184
	lbu	$2,1($4)
	.loc 1 184
	li	$3,4
	.loc 1 184
	lw	$4,4($4)
	.loc 1 184
	beq	$2,$3,$L114
	sll	$3,$2,3
	.loc 1 184
	li	$2,1
	sll	$2,$2,$3
	.loc 1 184
	addiu	$2,$2,-1
	.loc 1 184
	xor	$2,$2,$4
	.loc 1 185
	jr	$31
	sltu	$2,$0,$2
$L114:
	.loc 1 184
	addiu	$4,$4,1
	jr	$31
	sltu	$2,$0,$4
	.set	reorder
	.end	masked
	.section	.text.hash,"ax"
	.align	2
	.loc 1 244
	.ent	hash
hash:
	.set	noreorder
	.set	nomacro
	.loc 1 245
	beq	$6,$0,$L116
	nop
	.loc 1 245
	srl	$2,$4,16
	.loc 1 245
	addu	$4,$4,$2
$L116:
	.loc 1 245
	srl	$4,$4,$5
	.loc 1 245
	addiu	$7,$7,-1
	.loc 1 246
	jr	$31
	and	$2,$4,$7
	.set	reorder
	.end	hash
	.section	.text.all_end,"ax"
	.align	2
	.loc 1 281
	.ent	all_end
all_end:
	.set	noreorder
	.set	nomacro
	.loc 1 284
	lh	$2,10($5)
	nop
	.loc 1 284
	bne	$2,$0,$L121
	li	$5,65536
	jr	$31
	li	$2,1
$L123:
	.loc 1 284
	lh	$2,14584($2)
	nop
	.loc 1 284
	beq	$2,$0,$L124
	nop
$L121:
	sll	$2,$2,4
	addu	$2,$4,$2
	.loc 1 284
	addu	$2,$2,$5
	.loc 1 284
	lh	$3,14586($2)
	nop
	beq	$3,$0,$L123
	nop
	jr	$31
	move	$2,$0
$L124:
	li	$2,1
	.loc 1 287
	jr	$31
	nop
	.set	reorder
	.end	all_end
	.section	.text.look_up,"ax"
	.align	2
	.loc 1 324
	.ent	look_up
look_up:
	.set	noreorder
	.set	nomacro
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
	.loc 1 325
	lw	$16,16($5)
	.loc 1 325
	lbu	$2,3($6)
	.loc 1 325
	li	$18,32768
	addu	$18,$16,$18
	.loc 1 326
	li	$3,8
	.loc 1 324
	move	$23,$5
	move	$17,$4
	.loc 1 325
	srl	$18,$18,16
	.loc 1 326
	beq	$2,$3,$L133
	addiu	$fp,$2,1
	.loc 1 328
	lbu	$3,21($23)
	.loc 1 326
	li	$20,524288
	.loc 1 329
	sll	$21,$fp,11
	.loc 1 328
	bne	$3,$0,$L141
	sll	$19,$fp,21
$L129:
	.loc 1 333
	lbu	$3,20($23)
	nop
	.loc 1 333
	sltu	$4,$3,3
	bne	$4,$0,$L130
	sll	$2,$2,16
	.loc 1 334
	addiu	$3,$3,-3
	sll	$3,$3,6
	or	$2,$2,$21
	or	$3,$3,$2
	.loc 1 334
	ori	$5,$3,0x2
	jal	put
	move	$4,$17
$L131:
	.loc 1 337
	lhu	$2,22($23)
	sll	$fp,$fp,16
	addiu	$2,$2,-1
	sll	$2,$2,3
	or	$3,$fp,$19
	andi	$2,$2,0xffff
	or	$2,$2,$3
	.loc 1 337
	li	$5,805306368
	or	$5,$2,$5
	jal	put
	move	$4,$17
	.loc 1 338
	or	$18,$18,$20
	.loc 1 338
	li	$5,1006632960
	move	$4,$17
	or	$5,$18,$5
	jal	put
	or	$20,$20,$19
	.loc 1 339
	or	$5,$20,$21
	.loc 1 339
	move	$4,$17
	jal	put
	ori	$5,$5,0x21
	.loc 1 340
	andi	$2,$16,0xffff
	or	$2,$2,$20
	.loc 1 340
	li	$5,-1946157056
	move	$4,$17
	jal	put
	or	$5,$2,$5
	.loc 1 341
	lw	$4,0($17)
	jal	all_end
	move	$5,$23
	beq	$2,$0,$L132
	nop
	li	$fp,131072
$L132:
	.loc 1 341
	addiu	$16,$16,4
	andi	$16,$16,0xffff
	or	$16,$16,$19
	or	$16,$16,$fp
	.loc 1 341
	li	$5,-1946157056
	or	$5,$16,$5
	jal	put
	move	$4,$17
	.loc 1 342
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
$L130:
	.loc 1 336
	li	$5,3
	subu	$5,$5,$3
	sll	$5,$5,6
	.loc 1 336
	or	$5,$5,$21
	or	$5,$5,$2
	jal	put
	move	$4,$17
	b	$L131
	nop
$L133:
	.loc 1 328
	lbu	$3,21($23)
	li	$20,655360
	.loc 1 329
	sll	$21,$fp,11
	.loc 1 328
	beq	$3,$0,$L129
	sll	$19,$fp,21
$L141:
	.loc 1 329
	sll	$22,$2,16
	or	$5,$22,$21
	.loc 1 329
	move	$4,$17
	jal	put
	ori	$5,$5,0x402
	.loc 1 330
	or	$5,$21,$19
	or	$5,$5,$22
	.loc 1 330
	ori	$5,$5,0x21
	jal	put
	move	$4,$17
	.loc 1 331
	b	$L129
	move	$2,$fp
	.set	reorder
	.end	look_up
	.section	.text.sort_alternatives,"ax"
	.align	2
	.loc 1 376
	.ent	sort_alternatives
sort_alternatives:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 376
	move	$16,$5
	.loc 1 379
	lh	$5,10($5)
	nop
	.loc 1 379
	beq	$5,$0,$L143
	sh	$0,0($sp)
	sll	$24,$5,4
	.loc 1 380
	li	$9,65536
	addu	$24,$4,$24
	addu	$2,$24,$9
	.loc 1 379
	move	$8,$0
	.loc 1 380
	lh	$17,14584($2)
	.file 2 "./aegis/filters/dpf.h"
	.loc 2 119
	li	$13,16711680
	.loc 2 117
	li	$12,1
	.loc 1 381
	beq	$8,$0,$L151
	li	$15,2
$L163:
	addiu	$14,$5,5007
	sll	$14,$14,4
	addu	$14,$4,$14
	lw	$25,4($14)
	.loc 1 381
	lbu	$10,1($16)
	.loc 2 119
	sll	$2,$25,24
	.loc 2 119
	srl	$11,$25,24
	.loc 2 118
	srl	$3,$25,8
	.loc 2 119
	or	$11,$11,$2
	.loc 2 119
	andi	$3,$3,0xff00
	.loc 2 118
	sll	$2,$25,8
	.loc 2 119
	or	$11,$11,$3
	.loc 2 119
	and	$2,$2,$13
	.loc 2 119
	or	$11,$11,$2
	.loc 1 381
	b	$L145
	sw	$sp,8($sp)
$L161:
	.loc 2 118
	srl	$18,$2,8
	.loc 2 119
	andi	$18,$18,0xff00
	.loc 2 118
	sll	$2,$2,8
	.loc 2 119
	or	$6,$6,$18
	.loc 2 118
	beq	$10,$15,$L160
	and	$2,$2,$13
	.loc 2 119
	or	$2,$6,$2
	move	$18,$11
$L146:
	.loc 1 381
	sltu	$2,$2,$18
	.loc 1 381
	addu	$6,$7,$9
	.loc 1 381
	beq	$2,$0,$L144
	addiu	$3,$3,8
$L148:
	.loc 1 381
	lh	$8,14584($6)
	.loc 1 382
	addu	$2,$4,$3
	.loc 1 381
	beq	$8,$0,$L144
	sw	$2,8($sp)
$L145:
	sll	$6,$8,4
	addu	$7,$4,$6
	.loc 1 381
	addu	$2,$7,$9
	lw	$2,14580($2)
	addiu	$3,$8,5007
	.loc 2 119
	srl	$6,$2,24
	.loc 2 119
	sll	$18,$2,24
	sll	$3,$3,4
	.loc 2 117
	bne	$10,$12,$L161
	or	$6,$6,$18
	.loc 1 382
	move	$18,$25
	.loc 1 381
	sltu	$2,$2,$18
	.loc 1 381
	addu	$6,$7,$9
	.loc 1 381
	bne	$2,$0,$L148
	addiu	$3,$3,8
$L144:
	.loc 1 385
	lw	$2,8($sp)
	.loc 1 384
	addu	$24,$24,$9
	sh	$8,14584($24)
	.loc 1 379
	beq	$17,$0,$L162
	sh	$5,0($2)
$L149:
	.loc 1 379
	move	$5,$17
	sll	$24,$5,4
	addu	$24,$4,$24
	.loc 1 387
	lh	$8,0($sp)
	.loc 1 380
	addu	$2,$24,$9
	lh	$17,14584($2)
	.loc 1 381
	bne	$8,$0,$L163
	nop
$L151:
	.loc 1 381
	sw	$sp,8($sp)
	.loc 1 385
	lw	$2,8($sp)
	.loc 1 384
	addu	$24,$24,$9
	sh	$8,14584($24)
	.loc 1 379
	bne	$17,$0,$L149
	sh	$5,0($2)
$L162:
	.loc 1 387
	lh	$5,0($sp)
	nop
$L143:
	sh	$5,10($16)
	.loc 1 388
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L160:
	addu	$2,$4,$3
	lhu	$2,4($2)
	lhu	$18,4($14)
	andi	$19,$2,0xffff
	andi	$6,$18,0xffff
	sll	$2,$2,8
	srl	$19,$19,8
	sll	$18,$18,8
	srl	$6,$6,8
	or	$2,$2,$19
	or	$18,$18,$6
	andi	$2,$2,0xffff
	.loc 2 118
	b	$L146
	andi	$18,$18,0xffff
	.set	reorder
	.end	sort_alternatives
	.section	.text.find_hash,"ax"
	.align	2
	.loc 1 250
	.ent	find_hash
find_hash:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-72
	sw	$19,44($sp)
	sw	$16,32($sp)
	sw	$31,68($sp)
	sw	$fp,64($sp)
	sw	$23,60($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$20,48($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	.loc 1 251
	lw	$17,0($4)
	.loc 1 251
	lh	$23,12($5)
	.loc 1 250
	move	$19,$4
	.loc 1 251
	li	$2,65536
	.loc 1 251
	lw	$4,28($17)
	.loc 1 251
	addiu	$2,$2,30968
	.loc 1 254
	sll	$3,$23,1
	.loc 1 251
	addu	$17,$17,$2
	.loc 1 250
	move	$16,$5
	.loc 1 251
	sll	$5,$4,2
	.loc 1 251
	addu	$17,$17,$5
	.loc 1 254
	sltu	$2,$3,9
	.loc 1 251
	sll	$5,$23,4
	sw	$5,24($sp)
	.loc 1 254
	bne	$2,$0,$L165
	li	$23,8
$L166:
	.loc 1 254
	sll	$23,$23,1
	.loc 1 254
	sltu	$2,$23,$3
	bne	$2,$0,$L166
	nop
$L165:
	.loc 1 256
	lw	$2,24($sp)
	nop
	sltu	$2,$2,$23
	bne	$2,$0,$L164
	move	$2,$0
	.loc 1 256
	sll	$2,$23,1
	.loc 1 256
	addu	$4,$4,$2
	.loc 1 256
	sltu	$4,$4,8193
	beq	$4,$0,$L170
	sw	$2,20($sp)
$L169:
	sll	$9,$23,3
	addu	$18,$9,$17
	.loc 1 256
	sw	$0,16($sp)
$L183:
	.loc 1 258
	lbu	$2,1($16)
	nop
	beq	$2,$0,$L178
	nop
	.loc 1 258
	move	$fp,$0
$L184:
	.loc 1 259
	beq	$23,$0,$L180
	move	$2,$17
$L171:
	.loc 1 260
	sw	$0,4($2)
	.loc 1 259
	addiu	$2,$2,8
	bne	$2,$18,$L171
	nop
$L180:
	.loc 1 261
	lh	$22,10($16)
	nop
	.loc 1 261
	beq	$22,$0,$L177
	addiu	$20,$22,5007
	.loc 1 262
	lw	$2,0($19)
$L196:
	sll	$4,$20,4
	addu	$2,$2,$4
	.loc 1 262
	lw	$4,4($2)
	.loc 1 262
	lbu	$21,1($16)
	lhu	$11,4($2)
	.loc 2 119
	sll	$6,$4,24
	.loc 2 119
	srl	$2,$4,24
	.loc 2 117
	li	$3,1
	beq	$21,$3,$L173
	or	$2,$2,$6
	.loc 2 118
	srl	$6,$4,8
	.loc 2 119
	li	$3,16711680
	.loc 2 118
	sll	$4,$4,8
	.loc 2 119
	andi	$6,$6,0xff00
	.loc 2 119
	and	$4,$4,$3
	.loc 2 118
	li	$3,2
	beq	$21,$3,$L195
	or	$2,$2,$6
	.loc 2 119
	or	$4,$2,$4
$L173:
	.loc 1 262
	lw	$6,16($sp)
	move	$7,$23
	jal	hash
	move	$5,$fp
	.loc 1 263
	sll	$2,$2,3
	addiu	$2,$2,4
	addu	$2,$17,$2
	.loc 1 263
	lw	$4,0($2)
	nop
	bne	$4,$0,$L175
	sll	$3,$20,4
	.loc 1 265
	sw	$22,0($2)
	.loc 1 261
	lw	$2,0($19)
	nop
	.loc 1 261
	addu	$3,$2,$3
	lh	$22,8($3)
	nop
	.loc 1 261
	bne	$22,$0,$L196
	addiu	$20,$22,5007
$L177:
	.loc 1 271
	lbu	$18,16($sp)
	andi	$5,$fp,0x00ff
	sll	$18,$18,8
	or	$5,$5,$18
	sh	$5,20($16)
	.loc 1 269
	sw	$17,16($16)
	.loc 1 270
	sh	$23,22($16)
	.loc 1 273
	lw	$4,0($19)
	.loc 1 273
	lw	$5,20($sp)
	lw	$3,28($4)
	.loc 1 274
	li	$2,1
	.loc 1 273
	addu	$3,$3,$5
	sw	$3,28($4)
$L164:
	.loc 1 277
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
$L175:
	.loc 1 258
	addiu	$fp,$fp,1
	.loc 1 258
	sll	$2,$21,3
	.loc 1 258
	sltu	$2,$fp,$2
	beq	$2,$0,$L178
	li	$2,16
	.loc 1 258
	bne	$fp,$2,$L184
	nop
	.loc 1 257
	li	$2,4
	bne	$21,$2,$L178
	nop
	.loc 1 257
	lw	$2,16($sp)
	nop
	addiu	$2,$2,1
	move	$3,$2
	sw	$2,16($sp)
	.loc 1 257
	li	$2,1
	beq	$3,$2,$L183
	nop
$L178:
	.loc 1 256
	lw	$2,24($sp)
	lw	$3,20($sp)
	nop
	sltu	$2,$2,$3
	bne	$2,$0,$L164
	move	$2,$0
	.loc 1 256
	lw	$2,0($19)
	.loc 1 256
	lw	$23,20($sp)
	.loc 1 256
	lw	$2,28($2)
	.loc 1 256
	sll	$3,$23,1
	.loc 1 256
	addu	$2,$3,$2
	.loc 1 256
	sltu	$2,$2,8193
	beq	$2,$0,$L164
	move	$2,$0
	.loc 1 256
	b	$L169
	sw	$3,20($sp)
$L195:
	sll	$4,$11,8
	srl	$11,$11,8
	or	$4,$4,$11
	.loc 2 118
	b	$L173
	andi	$4,$4,0xffff
$L170:
	.loc 1 276
	b	$L164
	move	$2,$0
	.set	reorder
	.end	find_hash
	.section	.text.apply_mask,"ax"
	.align	2
	.loc 1 188
	.ent	apply_mask
apply_mask:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 189
	lbu	$2,1($6)
	.loc 2 117
	li	$3,1
	lhu	$7,4($6)
	.loc 1 189
	lw	$6,4($6)
	.loc 2 117
	beq	$2,$3,$L198
	move	$16,$5
	.loc 2 118
	li	$8,2
	.loc 2 118
	srl	$5,$6,8
	.loc 2 118
	beq	$2,$8,$L204
	sll	$3,$6,8
	.loc 2 119
	srl	$2,$6,24
	.loc 2 119
	sll	$6,$6,24
	.loc 2 119
	or	$2,$2,$6
	.loc 2 119
	andi	$5,$5,0xff00
	.loc 2 119
	or	$2,$2,$5
	.loc 2 119
	li	$5,16711680
	and	$3,$3,$5
	.loc 2 119
	or	$6,$2,$3
$L198:
	.loc 1 191
	srl	$2,$6,16
	.loc 1 191
	beq	$2,$0,$L200
	nop
	.loc 1 194
	lbu	$5,3($16)
	.loc 1 194
	sw	$4,24($sp)
	jal	constant
	addiu	$5,$5,1
	.loc 1 195
	lbu	$3,3($16)
	.loc 1 195
	lw	$4,24($sp)
	.loc 1 195
	sll	$2,$3,10
	addiu	$5,$3,1
	addu	$2,$2,$3
	sll	$2,$2,11
	sll	$5,$5,16
	or	$5,$5,$2
	.loc 1 195
	jal	put
	ori	$5,$5,0x24
	.loc 1 197
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L204:
	sll	$6,$7,8
	srl	$7,$7,8
	or	$6,$6,$7
	andi	$6,$6,0xffff
$L200:
	.loc 1 192
	lbu	$2,3($16)
	nop
	sll	$5,$2,21
	sll	$2,$2,16
	or	$5,$5,$2
	li	$2,805306368
	or	$5,$5,$2
	.loc 1 192
	jal	put
	or	$5,$5,$6
	.loc 1 197
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	apply_mask
	.section	.text.fill_table,"ax"
	.align	2
	.loc 1 291
	.ent	fill_table
fill_table:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	move	$16,$5
	sw	$17,20($sp)
	sw	$31,28($sp)
	move	$17,$4
	.loc 1 292
	jal	all_end
	sw	$18,24($sp)
	.loc 1 295
	lh	$3,10($16)
	.loc 1 295
	lbu	$4,1($16)
	addiu	$3,$3,5007
	sll	$3,$3,4
	addu	$3,$17,$3
	.loc 2 117
	li	$6,1
	lhu	$8,4($3)
	.loc 1 295
	lw	$5,4($3)
	.loc 2 117
	beq	$4,$6,$L206
	li	$3,2
	.loc 2 118
	srl	$7,$5,8
	.loc 2 118
	beq	$4,$3,$L219
	sll	$6,$5,8
	.loc 2 119
	srl	$3,$5,24
	.loc 2 119
	sll	$5,$5,24
	.loc 2 119
	or	$3,$3,$5
	.loc 2 119
	andi	$7,$7,0xff00
	.loc 2 119
	li	$4,16711680
	.loc 2 119
	or	$3,$3,$7
	.loc 2 119
	and	$6,$6,$4
	.loc 2 119
	or	$5,$3,$6
$L206:
	.loc 1 296
	lhu	$3,22($16)
	nop
	beq	$3,$0,$L205
	nop
	li	$4,4
	.loc 1 296
	move	$7,$0
	.loc 2 117
	li	$8,1
	.loc 1 301
	li	$9,65536
	.loc 2 118
	li	$10,2
	.loc 2 119
	b	$L208
	li	$11,16711680
$L216:
	.loc 1 303
	addu	$3,$3,$13
	.loc 1 297
	move	$14,$5
	.loc 1 303
	sw	$14,0($3)
	.loc 1 296
	lhu	$3,22($16)
	.loc 1 296
	addiu	$7,$7,1
	.loc 1 296
	sltu	$3,$7,$3
	beq	$3,$0,$L205
	addiu	$4,$4,8
$L208:
	.loc 1 298
	lw	$3,16($16)
	nop
	.loc 1 298
	addu	$12,$3,$4
	lw	$6,0($12)
	nop
	.loc 1 298
	beq	$6,$0,$L216
	sll	$13,$7,3
	addiu	$3,$6,5007
	sll	$3,$3,4
	.loc 1 300
	lbu	$15,1($16)
	addu	$3,$17,$3
	lhu	$18,4($3)
	.loc 1 300
	lw	$14,4($3)
	.loc 2 117
	beq	$15,$8,$L210
	srl	$25,$14,8
	.loc 2 118
	beq	$15,$10,$L220
	sll	$24,$14,8
	.loc 2 119
	srl	$3,$14,24
	.loc 2 119
	sll	$14,$14,24
	.loc 2 119
	or	$3,$3,$14
	.loc 2 119
	andi	$25,$25,0xff00
	.loc 2 119
	or	$3,$3,$25
	.loc 2 119
	and	$24,$24,$11
	.loc 2 119
	or	$14,$3,$24
$L210:
	.loc 1 301
	sll	$6,$6,4
	addu	$6,$17,$6
	.loc 1 301
	beq	$2,$0,$L212
	addu	$6,$9,$6
	.loc 1 301
	lh	$3,14588($6)
	nop
	.loc 1 301
	sw	$3,0($12)
$L221:
	.loc 1 303
	lw	$3,16($16)
	.loc 1 296
	addiu	$7,$7,1
	.loc 1 303
	addu	$3,$3,$13
	sw	$14,0($3)
	.loc 1 296
	lhu	$3,22($16)
	nop
	.loc 1 296
	sltu	$3,$7,$3
	bne	$3,$0,$L208
	addiu	$4,$4,8
$L205:
	.loc 1 305
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L212:
	.loc 1 301
	lw	$3,14592($6)
	.loc 1 301
	b	$L221
	sw	$3,0($12)
$L220:
	sll	$14,$18,8
	srl	$18,$18,8
	or	$14,$14,$18
	.loc 2 118
	b	$L210
	andi	$14,$14,0xffff
$L219:
	sll	$5,$8,8
	srl	$8,$8,8
	or	$5,$5,$8
	b	$L206
	andi	$5,$5,0xffff
	.set	reorder
	.end	fill_table
	.section	.text.compare_each,"ax"
	.align	2
	.loc 1 215
	.ent	compare_each
compare_each:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-80
	sw	$17,44($sp)
	move	$17,$4
	.loc 1 216
	move	$4,$5
	.loc 1 215
	sw	$22,64($sp)
	sw	$19,52($sp)
	sw	$18,48($sp)
	sw	$31,76($sp)
	sw	$fp,72($sp)
	sw	$23,68($sp)
	sw	$21,60($sp)
	sw	$20,56($sp)
	sw	$16,40($sp)
	.loc 1 215
	move	$19,$5
	move	$18,$6
	.loc 1 216
	jal	masked
	move	$22,$7
	.loc 1 216
	bne	$2,$0,$L255
	sw	$2,32($sp)
$L223:
	.loc 1 217
	move	$5,$19
	jal	load_delay
	move	$4,$18
	.loc 1 220
	lh	$6,10($19)
	.loc 1 217
	sw	$2,28($sp)
	.loc 1 218
	sw	$0,16($sp)
	.loc 1 220
	beq	$6,$0,$L222
	move	$5,$6
	.loc 1 222
	li	$21,65536
	.loc 2 117
	li	$23,1
	.loc 2 118
	li	$fp,2
$L236:
	.loc 1 221
	lw	$16,0($17)
	addiu	$3,$5,5007
	sll	$2,$5,4
	sll	$3,$3,4
	addu	$2,$16,$2
	.loc 1 222
	lbu	$4,1($19)
	.loc 1 221
	addiu	$7,$3,4
	.loc 1 222
	addu	$8,$2,$21
	addu	$3,$16,$3
	lhu	$9,4($3)
	lw	$3,14580($8)
	.loc 2 117
	beq	$4,$23,$L226
	addu	$16,$16,$7
	.loc 2 118
	srl	$8,$3,8
	.loc 2 118
	beq	$4,$fp,$L256
	sll	$7,$3,8
	.loc 2 119
	srl	$4,$3,24
	.loc 2 119
	sll	$3,$3,24
	.loc 2 119
	or	$3,$4,$3
	.loc 2 119
	andi	$8,$8,0xff00
	.loc 2 119
	li	$4,16711680
	.loc 2 119
	or	$3,$3,$8
	.loc 2 119
	and	$7,$7,$4
	.loc 2 119
	or	$3,$3,$7
$L226:
	.loc 1 225
	addu	$2,$2,$21
	.loc 1 225
	lh	$20,14584($2)
	.loc 1 226
	beq	$6,$5,$L257
	move	$6,$3
	.loc 1 230
	lbu	$5,3($18)
	nop
$L261:
	.loc 1 230
	addiu	$5,$5,1
	jal	constant
	move	$4,$17
	move	$3,$2
$L230:
	.loc 1 236
	lbu	$5,3($18)
	sll	$3,$3,16
	sll	$5,$5,21
	or	$5,$5,$3
	li	$2,335544320
	.loc 1 236
	beq	$20,$0,$L258
	or	$5,$5,$2
	addiu	$6,$sp,16
	jal	branch
	move	$4,$17
	.loc 1 237
	move	$6,$18
	move	$7,$22
	move	$5,$16
	jal	behind
	move	$4,$17
	.loc 1 239
	addiu	$5,$sp,16
	jal	here
	move	$4,$17
	.loc 1 223
	lh	$6,10($19)
	b	$L236
	move	$5,$20
$L258:
	.loc 1 236
	move	$6,$22
	jal	branch
	move	$4,$17
	.loc 1 237
	move	$7,$22
	move	$6,$18
	move	$5,$16
	jal	behind
	move	$4,$17
$L222:
	.loc 1 241
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
$L257:
	.loc 1 226
	move	$4,$19
	jal	masked
	sw	$3,24($sp)
	.loc 1 226
	lw	$3,24($sp)
	beq	$2,$0,$L229
	nop
	.loc 1 226
	lw	$2,32($sp)
	nop
	bne	$2,$0,$L259
	move	$5,$18
$L229:
	.loc 1 230
	lbu	$5,3($18)
	.loc 1 230
	move	$6,$3
	addiu	$5,$5,1
	jal	constant
	move	$4,$17
	move	$3,$2
	.loc 1 231
	lw	$2,28($sp)
	nop
	beq	$2,$0,$L262
	move	$4,$19
	.loc 1 231
	beq	$3,$0,$L260
	move	$5,$0
$L262:
	.loc 1 233
	jal	masked
	sw	$3,24($sp)
	.loc 1 233
	lw	$3,24($sp)
	beq	$2,$0,$L230
	move	$6,$19
	.loc 1 234
	move	$5,$18
	jal	apply_mask
	move	$4,$17
	lw	$3,24($sp)
	b	$L230
	nop
$L256:
	sll	$3,$9,8
	srl	$9,$9,8
	or	$3,$3,$9
	.loc 2 118
	b	$L226
	andi	$3,$3,0xffff
$L259:
	.loc 1 227
	move	$6,$19
	jal	apply_mask
	move	$4,$17
	.loc 1 228
	lbu	$5,3($18)
	.loc 1 228
	lw	$3,24($sp)
	.loc 1 230
	b	$L261
	move	$6,$3
$L260:
	.loc 1 232
	move	$4,$17
	jal	put
	sw	$3,24($sp)
	lw	$3,24($sp)
	.loc 1 233
	b	$L262
	move	$4,$19
$L255:
	.loc 1 216
	lbu	$3,1($19)
	.loc 2 117
	li	$4,1
	.loc 1 216
	lw	$2,4($19)
	.loc 2 117
	beq	$3,$4,$L224
	li	$4,2
	.loc 2 118
	beq	$3,$4,$L237
	srl	$3,$2,24
	.loc 2 119
	sll	$5,$2,24
	.loc 2 119
	srl	$4,$2,8
	.loc 2 119
	andi	$4,$4,0xff00
	.loc 2 119
	or	$3,$3,$5
	or	$3,$3,$4
	.loc 2 119
	sll	$2,$2,8
	li	$4,16711680
	and	$2,$2,$4
	.loc 2 119
	or	$2,$3,$2
$L224:
	.loc 1 216
	srl	$2,$2,16
	.loc 1 216
	sltu	$2,$0,$2
	b	$L223
	sw	$2,32($sp)
$L237:
	b	$L223
	sw	$0,32($sp)
	.set	reorder
	.end	compare_each
	.section	.text.compare,"ax"
	.align	2
	.loc 1 416
	.ent	compare
compare:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$17,32($sp)
	move	$17,$6
	sw	$18,36($sp)
	.loc 1 417
	move	$6,$5
	.loc 1 416
	sw	$16,28($sp)
	move	$18,$4
	move	$16,$5
	.loc 1 417
	move	$5,$17
	.loc 1 416
	sw	$31,44($sp)
	sw	$19,40($sp)
	.loc 1 417
	jal	check_bounds
	move	$19,$7
	.loc 1 418
	move	$6,$16
	move	$5,$17
	jal	load
	move	$4,$18
	.loc 1 419
	lh	$2,12($16)
	nop
	slt	$2,$2,4
	bne	$2,$0,$L276
	move	$5,$16
	.loc 1 423
	jal	find_hash
	move	$4,$18
	.loc 1 423
	bne	$2,$0,$L277
	move	$7,$19
	.loc 1 427
	lw	$4,0($18)
	jal	sort_alternatives
	move	$5,$16
	.loc 1 428
	move	$5,$16
	jal	load_delay
	move	$4,$17
	.loc 1 428
	bne	$2,$0,$L278
	move	$4,$18
	.loc 1 430
	jal	masked
	move	$4,$16
	.loc 1 430
	bne	$2,$0,$L280
	move	$6,$16
$L268:
	.loc 1 432
	lh	$7,12($16)
	lh	$6,10($16)
	move	$5,$16
	sw	$19,20($sp)
	sw	$17,16($sp)
	jal	search
	move	$4,$18
	.loc 1 433
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L277:
	.loc 1 424
	move	$6,$17
	move	$5,$16
	jal	compare_hashed
	move	$4,$18
	.loc 1 433
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L276:
	.loc 1 420
	move	$7,$19
	move	$6,$17
	jal	compare_each
	move	$4,$18
	.loc 1 433
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L278:
	.loc 1 429
	jal	put
	move	$5,$0
	.loc 1 430
	jal	masked
	move	$4,$16
	.loc 1 430
	beq	$2,$0,$L268
	move	$6,$16
$L280:
	.loc 1 431
	move	$5,$17
	jal	apply_mask
	move	$4,$18
	b	$L268
	nop
	.set	reorder
	.end	compare
	.section	.text.level,"ax"
	.align	2
	.loc 1 462
	.ent	level
level:
	.set	noreorder
	.set	nomacro
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
	.loc 1 462
	move	$22,$4
	sw	$6,72($sp)
	sw	$7,76($sp)
	.loc 1 464
	sw	$0,24($sp)
	.loc 1 466
	beq	$5,$0,$L282
	addiu	$16,$sp,24
	.loc 1 469
	li	$17,65536
	li	$19,51444
	.loc 1 471
	li	$18,2
$L289:
	.loc 1 469
	sll	$2,$5,3
	.loc 1 469
	lw	$3,0($22)
	.loc 1 469
	subu	$2,$2,$5
	sll	$2,$2,2
	addu	$3,$3,$2
	addu	$3,$17,$3
	.loc 1 470
	sw	$0,-14076($3)
	.loc 1 471
	lw	$8,0($22)
	.loc 1 469
	lh	$21,-14084($3)
	.loc 1 471
	addu	$4,$8,$2
	.loc 1 467
	lw	$3,72($sp)
	.loc 1 471
	addu	$4,$17,$4
	.loc 1 471
	lbu	$9,-14092($4)
	.loc 1 467
	sw	$3,16($sp)
	lw	$3,76($sp)
	addu	$2,$2,$19
	.loc 1 474
	move	$4,$22
	move	$7,$16
	addiu	$6,$sp,16
	addu	$5,$8,$2
	.loc 1 471
	beq	$9,$18,$L297
	sw	$3,20($sp)
	.loc 1 474
	jal	compare
	nop
	.loc 1 475
	bne	$21,$0,$L300
	move	$5,$16
$L299:
	.loc 1 475
	bne	$20,$0,$L298
	move	$5,$16
$L288:
	.loc 1 480
	lw	$5,84($sp)
	jal	join
	move	$4,$16
	.loc 1 481
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
$L297:
	.loc 1 472
	jal	shift
	nop
	.loc 1 475
	beq	$21,$0,$L299
	move	$5,$16
$L300:
	.loc 1 476
	jal	here
	move	$4,$22
	.loc 1 469
	b	$L289
	move	$5,$21
$L298:
	.loc 1 476
	jal	here
	move	$4,$22
	.loc 1 479
	move	$5,$20
$L301:
	jal	result
	move	$4,$22
	b	$L288
	nop
$L282:
	.loc 1 478
	bne	$20,$0,$L301
	move	$5,$20
	b	$L288
	nop
	.set	reorder
	.end	level
	.section	.text.behind,"ax"
	.align	2
	.loc 1 203
	.ent	behind
behind:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	.loc 1 204
	lwl	$8,3($6)
	lwl	$3,7($6)
	lwr	$8,0($6)
	lwr	$3,4($6)
	.loc 1 206
	lbu	$10,3($6)
	li	$6,8
	.loc 1 203
	move	$2,$5
	move	$9,$7
	.loc 1 204
	sw	$8,24($sp)
	.loc 1 206
	beq	$10,$6,$L308
	sw	$3,28($sp)
	li	$6,8
$L303:
	.loc 1 207
	lh	$3,6($2)
	.loc 1 208
	lh	$5,8($2)
	.loc 1 207
	beq	$3,$0,$L304
	sb	$6,27($sp)
	.loc 1 208
	lw	$6,24($sp)
	lw	$7,28($sp)
	sw	$5,16($sp)
	sw	$9,20($sp)
	jal	level
	move	$5,$3
	.loc 1 211
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L304:
	.loc 1 210
	jal	result
	nop
	.loc 1 211
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L308:
	.loc 1 206
	b	$L303
	li	$6,10
	.set	reorder
	.end	behind
	.section	.text.shift,"ax"
	.align	2
	.loc 1 437
	.ent	shift
shift:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	sw	$31,52($sp)
	sw	$21,44($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	sw	$22,48($sp)
	sw	$20,40($sp)
	.loc 1 440
	lwl	$3,3($6)
	lwl	$2,7($6)
	lwr	$3,0($6)
	lwr	$2,4($6)
	.loc 1 439
	lh	$22,10($5)
	.loc 1 437
	move	$16,$6
	move	$21,$5
	move	$17,$4
	.loc 1 442
	move	$6,$5
	move	$5,$16
	.loc 1 439
	lw	$20,0($4)
	.loc 1 437
	move	$19,$7
	.loc 1 440
	sw	$3,16($sp)
	sw	$2,20($sp)
	.loc 1 442
	jal	check_bounds
	addiu	$18,$22,5007
	.loc 1 443
	move	$6,$21
	move	$5,$16
	jal	load
	move	$4,$17
	.loc 1 439
	sll	$18,$18,4
	.loc 1 444
	move	$4,$17
	move	$5,$0
	jal	put
	addiu	$18,$18,4
	.loc 1 445
	move	$4,$21
	jal	masked
	addu	$18,$20,$18
	.loc 1 445
	bne	$2,$0,$L320
	li	$2,65536
	sll	$22,$22,4
	addu	$20,$20,$22
	.loc 1 447
	addu	$20,$20,$2
	lw	$5,14580($20)
	nop
	.loc 1 447
	bne	$5,$0,$L321
	nop
$L311:
	.loc 1 449
	lbu	$2,2($16)
	.loc 1 450
	lui	$3,%hi(bases.0)
	.loc 1 449
	addiu	$2,$2,1
	andi	$2,$2,0x00ff
	.loc 1 450
	addiu	$3,$3,%lo(bases.0)
	addu	$3,$2,$3
	lbu	$3,0($3)
	.loc 1 453
	lbu	$6,23($sp)
	.loc 1 451
	addiu	$20,$3,1
	andi	$20,$20,0x00ff
	.loc 1 453
	li	$4,1
	.loc 1 450
	sll	$7,$20,8
	.loc 1 453
	sll	$4,$4,$5
	.loc 1 450
	or	$7,$3,$7
	.loc 1 453
	slt	$5,$4,$6
	.loc 1 449
	sb	$2,18($sp)
	.loc 1 450
	sh	$7,16($sp)
	.loc 1 453
	beq	$5,$0,$L312
	sh	$0,20($sp)
	.loc 1 454
	sb	$4,23($sp)
$L312:
	.loc 1 455
	lbu	$5,0($16)
	lbu	$2,3($16)
	sll	$5,$5,21
	sll	$2,$2,16
	sll	$3,$3,11
	or	$5,$5,$2
	or	$5,$5,$3
	.loc 1 455
	move	$4,$17
	jal	put
	ori	$5,$5,0x21
	.loc 1 456
	lbu	$5,1($16)
	lbu	$2,3($16)
	sll	$5,$5,21
	sll	$2,$2,16
	or	$5,$5,$2
	sll	$20,$20,11
	or	$5,$5,$20
	.loc 1 456
	move	$4,$17
	jal	put
	ori	$5,$5,0x23
	.loc 1 457
	move	$7,$19
	addiu	$6,$sp,16
	move	$5,$18
	jal	behind
	move	$4,$17
	.loc 1 458
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
$L320:
	.loc 1 446
	move	$5,$16
	move	$6,$21
	move	$4,$17
	jal	apply_mask
	sll	$22,$22,4
	addu	$20,$20,$22
	.loc 1 447
	li	$2,65536
	addu	$20,$20,$2
	lw	$5,14580($20)
	nop
	.loc 1 447
	beq	$5,$0,$L311
	nop
$L321:
	.loc 1 448
	lbu	$2,3($16)
	sll	$5,$5,6
	sll	$3,$2,11
	sll	$2,$2,16
	or	$2,$3,$2
	.loc 1 448
	or	$5,$2,$5
	jal	put
	move	$4,$17
	.loc 1 453
	lw	$5,14580($20)
	b	$L311
	nop
	.set	reorder
	.end	shift
	.section	.text.compare_hashed,"ax"
	.align	2
	.loc 1 346
	.ent	compare_hashed
compare_hashed:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$16,20($sp)
	.loc 1 347
	lbu	$16,3($6)
	.loc 1 347
	li	$2,8
	.loc 1 346
	move	$18,$6
	move	$17,$4
	move	$19,$5
	.loc 1 347
	beq	$16,$2,$L331
	move	$20,$7
	li	$21,16777216
$L323:
	.loc 1 350
	jal	masked
	move	$4,$19
	.loc 1 351
	move	$5,$19
	.loc 1 350
	beq	$2,$0,$L324
	move	$4,$18
	.loc 1 351
	jal	load_delay
	nop
	.loc 1 351
	bne	$2,$0,$L340
	nop
	.loc 1 353
	move	$6,$19
$L342:
	move	$5,$18
	jal	apply_mask
	move	$4,$17
$L326:
	.loc 1 356
	move	$6,$18
$L341:
	move	$5,$19
	jal	look_up
	move	$4,$17
	.loc 1 357
	lbu	$2,3($18)
	.loc 1 357
	li	$5,335544320
	.loc 1 357
	sll	$2,$2,16
	or	$2,$2,$21
	.loc 1 357
	or	$5,$2,$5
	move	$4,$17
	jal	branch
	move	$6,$20
	.loc 1 358
	move	$4,$17
	jal	put
	move	$5,$0
	.loc 1 359
	lw	$4,0($17)
	jal	all_end
	move	$5,$19
	.loc 1 359
	beq	$2,$0,$L327
	move	$4,$17
	.loc 1 360
	li	$5,65011712
	jal	put
	addiu	$5,$5,8
	.loc 1 361
	move	$4,$17
	jal	put
	move	$5,$0
	.loc 1 371
	lw	$4,0($17)
$L328:
	.loc 1 371
	jal	fill_table
	move	$5,$19
	.loc 1 372
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L324:
	.loc 1 354
	jal	load_delay
	nop
	.loc 1 354
	beq	$2,$0,$L326
	nop
	.loc 1 355
	move	$5,$0
	jal	put
	move	$4,$17
	.loc 1 356
	b	$L341
	move	$6,$18
$L327:
	.loc 1 347
	addiu	$5,$16,1
	.loc 1 363
	sll	$5,$5,21
	.loc 1 363
	jal	put
	ori	$5,$5,0x8
	.loc 1 364
	move	$5,$0
	jal	put
	move	$4,$17
	.loc 1 365
	lh	$16,10($19)
	nop
	.loc 1 365
	beq	$16,$0,$L329
	li	$21,65536
$L330:
	.loc 1 366
	jal	settle
	move	$4,$17
	.loc 1 367
	lw	$2,0($17)
	.loc 1 367
	sll	$4,$16,4
	.loc 1 367
	lw	$3,4($17)
	.loc 1 367
	addu	$2,$2,$4
	addu	$2,$21,$2
	sw	$3,14592($2)
	.loc 1 368
	addiu	$16,$16,5007
	lw	$5,0($17)
	sll	$16,$16,4
	addiu	$2,$16,4
	.loc 1 368
	move	$4,$17
	move	$7,$20
	move	$6,$18
	jal	behind
	addu	$5,$5,$2
	.loc 1 365
	lw	$4,0($17)
	nop
	.loc 1 365
	addu	$16,$4,$16
	lh	$16,8($16)
	nop
	.loc 1 365
	bne	$16,$0,$L330
	nop
	b	$L328
	nop
$L331:
	b	$L323
	li	$21,20971520
$L340:
	.loc 1 352
	move	$5,$0
	jal	put
	move	$4,$17
	.loc 1 353
	b	$L342
	move	$6,$19
$L329:
	.loc 1 371
	lw	$4,0($17)
	b	$L328
	nop
	.set	reorder
	.end	compare_hashed
	.section	.text.search,"ax"
	.align	2
	.loc 1 392
	.ent	search
search:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-72
	.loc 1 397
	li	$2,1
	.loc 1 392
	sw	$23,64($sp)
	sw	$22,60($sp)
	sw	$20,52($sp)
	sw	$19,48($sp)
	sw	$17,40($sp)
	sw	$31,68($sp)
	sw	$21,56($sp)
	sw	$18,44($sp)
	sw	$16,36($sp)
	.loc 1 392
	move	$22,$7
	move	$17,$4
	lw	$19,88($sp)
	lw	$20,92($sp)
	.loc 1 406
	lw	$4,0($4)
	.loc 1 406
	lbu	$7,1($5)
	.loc 1 392
	move	$23,$6
	.loc 1 397
	beq	$22,$2,$L344
	sw	$0,24($sp)
	.loc 1 404
	srl	$21,$22,31
	addu	$21,$21,$22
	.loc 1 404
	slt	$2,$22,2
	move	$18,$5
	.loc 1 394
	move	$16,$6
	.loc 1 404
	bne	$2,$0,$L346
	sra	$21,$21,1
	.loc 1 404
	move	$2,$0
$L345:
	.loc 1 405
	addiu	$16,$16,5007
	sll	$16,$16,4
	.loc 1 404
	addiu	$2,$2,1
	.loc 1 405
	addu	$16,$4,$16
	.loc 1 404
	slt	$3,$2,$21
	.loc 1 405
	lh	$16,8($16)
	.loc 1 404
	bne	$3,$0,$L345
	nop
$L346:
	addiu	$2,$16,5007
	sll	$2,$2,4
	.loc 1 406
	lbu	$5,3($19)
	addu	$4,$4,$2
	.loc 2 117
	li	$2,1
	lhu	$3,4($4)
	.loc 1 406
	lw	$6,4($4)
	.loc 2 117
	beq	$7,$2,$L350
	addiu	$5,$5,1
	.loc 2 118
	li	$2,2
	.loc 2 118
	srl	$8,$6,8
	.loc 2 118
	beq	$7,$2,$L355
	sll	$4,$6,8
	.loc 2 119
	sll	$2,$6,24
	.loc 2 119
	srl	$3,$6,24
	.loc 2 119
	or	$3,$3,$2
	.loc 2 119
	andi	$8,$8,0xff00
	.loc 2 119
	li	$2,16711680
	.loc 2 119
	or	$3,$3,$8
	.loc 2 119
	and	$4,$4,$2
	.loc 2 119
	or	$6,$3,$4
$L350:
	.loc 1 406
	jal	constant
	move	$4,$17
	.loc 1 407
	lbu	$3,3($19)
	sll	$2,$2,16
	sll	$5,$3,21
	addiu	$3,$3,1
	sll	$3,$3,11
	or	$5,$5,$2
	or	$5,$5,$3
	.loc 1 407
	move	$4,$17
	jal	put
	ori	$5,$5,0x2b
	.loc 1 408
	lbu	$2,3($19)
	.loc 1 408
	li	$5,335544320
	.loc 1 408
	addiu	$2,$2,1
	sll	$2,$2,21
	.loc 1 408
	or	$5,$2,$5
	addiu	$6,$sp,24
	jal	branch
	move	$4,$17
	.loc 1 409
	move	$4,$17
	jal	put
	move	$5,$0
	.loc 1 410
	subu	$7,$22,$21
	move	$6,$16
	move	$5,$18
	move	$4,$17
	sw	$20,20($sp)
	jal	search
	sw	$19,16($sp)
	.loc 1 411
	addiu	$5,$sp,24
	jal	here
	move	$4,$17
	.loc 1 412
	sw	$20,20($sp)
	sw	$19,16($sp)
	move	$7,$21
	move	$6,$23
	move	$5,$18
	jal	search
	move	$4,$17
$L343:
	.loc 1 413
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
$L355:
	sll	$2,$3,8
	srl	$3,$3,8
	or	$2,$2,$3
	.loc 2 118
	b	$L350
	andi	$6,$2,0xffff
$L344:
	addiu	$2,$6,5007
	sll	$16,$2,4
	addu	$4,$4,$16
	lhu	$2,4($4)
	.loc 1 398
	lw	$6,4($4)
	.loc 2 117
	beq	$7,$22,$L347
	nop
	.loc 2 118
	li	$5,2
	.loc 2 118
	srl	$4,$6,8
	.loc 2 118
	beq	$7,$5,$L356
	sll	$3,$6,8
	.loc 2 119
	srl	$2,$6,24
	.loc 2 119
	sll	$6,$6,24
	.loc 2 119
	or	$2,$2,$6
	.loc 2 119
	andi	$4,$4,0xff00
	.loc 2 119
	or	$2,$2,$4
	.loc 2 119
	li	$4,16711680
	and	$3,$3,$4
	.loc 2 119
	or	$6,$2,$3
$L347:
	.loc 1 399
	lbu	$5,3($19)
	.loc 1 399
	move	$4,$17
	jal	constant
	addiu	$5,$5,1
	.loc 1 400
	lbu	$3,3($19)
	sll	$4,$2,16
	sll	$2,$3,21
	or	$2,$2,$4
	.loc 1 400
	li	$5,335544320
	move	$6,$20
	or	$5,$2,$5
	jal	branch
	move	$4,$17
	.loc 1 401
	lw	$5,0($17)
	addiu	$16,$16,4
	.loc 1 401
	move	$7,$20
	move	$6,$19
	addu	$5,$5,$16
	jal	behind
	move	$4,$17
	b	$L343
	nop
$L356:
	sll	$6,$2,8
	srl	$2,$2,8
	or	$6,$6,$2
	.loc 2 118
	b	$L347
	andi	$6,$6,0xffff
	.set	reorder
	.end	search
	.section	.text.dpf_table_add,"ax"
	.align	2
	.globl	dpf_table_add
	.loc 1 308
	.ent	dpf_table_add
dpf_table_add:
	.set	noreorder
	.set	nomacro
	.loc 1 311
	lbu	$2,0($5)
	nop
	bne	$2,$0,$L372
	nop
	.loc 1 308
	addiu	$sp,$sp,-40
	sw	$16,16($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 311
	lw	$19,16($5)
	nop
	.loc 1 311
	beq	$19,$0,$L360
	move	$16,$5
	move	$18,$4
	.loc 1 311
	jal	all_end
	move	$17,$6
	.loc 1 311
	beq	$2,$0,$L360
	addiu	$2,$17,5007
	sll	$2,$2,4
	.loc 1 313
	lbu	$3,1($16)
	addu	$2,$18,$2
	.loc 2 117
	li	$4,1
	lhu	$6,4($2)
	.loc 1 313
	lw	$20,4($2)
	.loc 2 117
	beq	$3,$4,$L361
	li	$2,2
	.loc 2 118
	srl	$5,$20,8
	.loc 2 118
	beq	$3,$2,$L373
	sll	$4,$20,8
	.loc 2 119
	srl	$2,$20,24
	.loc 2 119
	sll	$20,$20,24
	.loc 2 119
	or	$2,$2,$20
	.loc 2 119
	andi	$5,$5,0xff00
	.loc 2 119
	li	$3,16711680
	.loc 2 119
	or	$2,$2,$5
	.loc 2 119
	and	$4,$4,$3
	.loc 2 119
	or	$20,$2,$4
$L361:
	.loc 1 314
	lhu	$7,22($16)
	lbu	$6,21($16)
	lbu	$5,20($16)
	jal	hash
	move	$4,$20
	.loc 1 315
	sll	$2,$2,3
	addiu	$3,$2,4
	addu	$4,$19,$3
	.loc 1 315
	lw	$4,0($4)
	nop
	bne	$4,$0,$L360
	addu	$19,$19,$2
	.loc 1 318
	sll	$6,$17,4
	.loc 1 317
	sw	$20,0($19)
	.loc 1 318
	addu	$4,$18,$6
	li	$5,65536
	.loc 1 318
	lw	$2,16($16)
	.loc 1 318
	addu	$4,$5,$4
	lh	$4,14588($4)
	.loc 1 318
	addu	$2,$2,$3
	.loc 1 318
	sw	$4,0($2)
	.loc 1 320
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 319
	li	$2,1
	.loc 1 320
	jr	$31
	addiu	$sp,$sp,40
$L360:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 312
	move	$2,$0
	.loc 1 320
	jr	$31
	addiu	$sp,$sp,40
$L372:
	jr	$31
	move	$2,$0
$L373:
	sll	$20,$6,8
	srl	$6,$6,8
	or	$20,$20,$6
	.loc 2 118
	b	$L361
	andi	$20,$20,0xffff
	.set	reorder
	.end	dpf_table_add
	.section	.text.dpf_generate,"ax"
	.align	2
	.globl	dpf_generate
	.loc 1 484
	.ent	dpf_generate
dpf_generate:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-72
	sw	$31,68($sp)
	sw	$17,60($sp)
	sw	$16,56($sp)
	sw	$18,64($sp)
	.loc 1 485
	lw	$2,16($4)
	.loc 1 490
	lh	$18,36($4)
	.loc 1 485
	sw	$2,32($sp)
	.loc 1 486
	li	$2,134217728
	lw	$3,4($4)
	.loc 1 485
	lw	$7,12($4)
	.loc 1 486
	lw	$6,0($4)
	addiu	$2,$2,1284
	.loc 1 490
	move	$5,$18
	.loc 1 489
	sw	$0,32($4)
	.loc 1 489
	sw	$0,28($4)
	.loc 1 486
	sw	$2,40($sp)
	li	$2,4
	sb	$3,46($sp)
	.loc 1 484
	move	$16,$4
	.loc 1 485
	sw	$4,24($sp)
	sw	$7,28($sp)
	.loc 1 486
	sh	$6,44($sp)
	.loc 1 491
	addiu	$17,$sp,48
	.loc 1 486
	sb	$2,47($sp)
	.loc 1 485
	sw	$0,36($sp)
	.loc 1 490
	jal	find_needs
	sw	$0,48($sp)
	.loc 1 491
	lw	$6,40($sp)
	lw	$7,44($sp)
	move	$5,$18
	addiu	$4,$sp,24
	sw	$17,20($sp)
	jal	level
	sw	$0,16($sp)
	.loc 1 492
	move	$5,$17
	jal	here
	addiu	$4,$sp,24
	.loc 1 493
	move	$5,$0
	jal	result
	addiu	$4,$sp,24
	.loc 1 494
	lw	$2,28($sp)
	.loc 1 494
	lw	$4,12($16)
	.loc 1 495
	lw	$3,32($sp)
	.loc 1 494
	subu	$5,$2,$4
	sra	$6,$5,2
	.loc 1 495
	beq	$2,$3,$L378
	sw	$6,20($16)
	.loc 1 499
	lw	$2,8($16)
	nop
	jalr	$2
	nop
	.loc 1 500
	move	$2,$0
$L374:
	.loc 1 501
	lw	$31,68($sp)
	lw	$18,64($sp)
	lw	$17,60($sp)
	lw	$16,56($sp)
	jr	$31
	addiu	$sp,$sp,72
$L378:
	.loc 1 496
	sw	$0,20($16)
	.loc 1 497
	b	$L374
	li	$2,-2
	.set	reorder
	.end	dpf_generate
	.section	.rodata.bases.0,"a"
	.align	2
bases.0:
	.ascii	"\004\014\016\030\006"
