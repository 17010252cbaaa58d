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
	.section	.text.need,"ax"
	.align	2
	.loc 1 121
	.ent	need
need:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	sw	$31,52($sp)
	sw	$fp,48($sp)
	sw	$23,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 122
	lhu	$20,2($5)
	.loc 1 122
	lbu	$6,1($5)
	.loc 1 125
	lbu	$3,0($5)
	li	$2,2
	beq	$3,$2,$L73
	addu	$20,$20,$6
	.loc 1 127
	lh	$17,10($5)
	nop
	.loc 1 127
	beq	$17,$0,$L83
	move	$23,$4
	.loc 1 122
	li	$21,-1
	.loc 1 128
	li	$18,65536
	.loc 1 130
	li	$19,51440
	.loc 1 128
	sll	$17,$17,4
$L94:
	addu	$2,$23,$17
	addu	$2,$18,$2
	.loc 1 128
	lh	$2,10488($2)
	nop
	bne	$2,$0,$L76
	move	$fp,$20
	li	$fp,-1
$L76:
	addu	$17,$23,$17
	.loc 1 129
	addu	$2,$17,$18
	.loc 1 129
	lh	$22,10486($2)
	nop
	.loc 1 129
	beq	$22,$0,$L92
	sltu	$2,$fp,$21
	.loc 1 130
	sll	$16,$22,1
$L93:
	addu	$5,$16,$22
	sll	$5,$5,3
	addu	$5,$5,$19
	addu	$5,$23,$5
	move	$4,$23
	jal	need
	addu	$16,$16,$22
	.loc 1 129
	sll	$16,$16,3
	addu	$16,$23,$16
	sltu	$3,$2,$fp
	beq	$3,$0,$L78
	addu	$16,$18,$16
	move	$fp,$2
$L78:
	lh	$22,-14088($16)
	nop
	.loc 1 129
	bne	$22,$0,$L93
	sll	$16,$22,1
	sltu	$2,$fp,$21
$L92:
	beq	$2,$0,$L80
	nop
	move	$21,$fp
$L80:
	.loc 1 127
	addu	$17,$17,$18
	.loc 1 127
	lh	$17,10484($17)
	nop
	.loc 1 127
	bne	$17,$0,$L94
	sll	$17,$17,4
	.loc 1 137
	sltu	$2,$20,$21
	bne	$2,$0,$L91
	nop
$L73:
	.loc 1 138
	lw	$31,52($sp)
	lw	$fp,48($sp)
	lw	$23,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$20
	lw	$20,32($sp)
	jr	$31
	addiu	$sp,$sp,56
$L91:
	.loc 1 137
	b	$L73
	move	$20,$21
$L83:
	b	$L73
	li	$20,-1
	.set	reorder
	.end	need
	.section	.text.check_bounds,"ax"
	.align	2
	.loc 1 141
	.ent	check_bounds
check_bounds:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$18,28($sp)
	.loc 1 141
	move	$17,$4
	.loc 1 142
	lw	$4,0($4)
	.loc 1 141
	move	$16,$5
	.loc 1 142
	move	$5,$6
	jal	need
	move	$19,$7
	.loc 1 144
	lhu	$3,4($16)
	nop
	.loc 1 144
	sltu	$3,$3,$2
	beq	$3,$0,$L95
	move	$18,$2
	.loc 1 146
	lbu	$2,3($16)
	lbu	$3,1($16)
	addiu	$2,$2,1
	sll	$3,$3,21
	sll	$2,$2,16
	or	$2,$2,$3
	li	$3,671088640
	or	$2,$2,$3
	andi	$5,$18,0xffff
	.loc 1 146
	or	$5,$2,$5
	jal	put
	move	$4,$17
	.loc 1 147
	lbu	$2,3($16)
	.loc 1 147
	li	$5,335544320
	.loc 1 147
	addiu	$2,$2,1
	sll	$2,$2,21
	.loc 1 147
	or	$5,$2,$5
	move	$4,$17
	jal	branch
	move	$6,$19
	.loc 1 148
	move	$5,$0
	jal	put
	move	$4,$17
	.loc 1 149
	sh	$18,4($16)
$L95:
	.loc 1 150
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
	.loc 1 154
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
	.loc 1 154
	move	$18,$6
	move	$16,$5
	.loc 1 158
	lbu	$6,0($5)
	.loc 1 157
	lbu	$5,1($18)
	.loc 1 157
	li	$8,1
	.loc 1 155
	lbu	$7,6($16)
	.loc 1 155
	lhu	$3,2($18)
	.loc 1 158
	lbu	$2,3($16)
	.loc 1 157
	beq	$5,$8,$L106
	sll	$6,$6,21
	move	$17,$4
	.loc 1 159
	lbu	$4,7($16)
	nop
	sltu	$4,$4,$5
	bne	$4,$0,$L109
	li	$4,4
	.loc 1 155
	addu	$7,$7,$3
	.loc 1 159
	bne	$5,$0,1f
	divu	$0,$7,$5
	break	7
1:
	mfhi	$7
	.loc 1 159
	bne	$7,$0,$L101
	nop
	.loc 1 160
	sll	$2,$2,16
	or	$2,$2,$6
	.loc 1 160
	li	$4,2
	beq	$5,$4,$L107
	or	$2,$2,$3
	.loc 1 160
	li	$3,-1946157056
	or	$5,$2,$3
$L103:
	.loc 1 160
	jal	put_harmless
	move	$4,$17
	.loc 1 170
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L101:
$L109:
	.loc 1 161
	beq	$5,$4,$L108
	li	$19,-1879048192
	.loc 1 165
	addiu	$5,$3,1
	andi	$5,$5,0xffff
	addiu	$2,$2,1
	or	$5,$5,$6
	sll	$2,$2,16
	or	$5,$5,$2
	.loc 1 165
	move	$4,$17
	jal	put_harmless
	or	$5,$5,$19
	.loc 1 166
	lbu	$5,0($16)
	lbu	$2,3($16)
	lhu	$3,2($18)
	sll	$2,$2,16
	sll	$5,$5,21
	or	$5,$5,$2
	or	$5,$5,$3
	.loc 1 166
	move	$4,$17
	jal	put
	or	$5,$5,$19
	.loc 1 167
	lbu	$2,3($16)
	.loc 1 167
	move	$4,$17
	.loc 1 167
	addiu	$2,$2,1
	sll	$5,$2,16
	sll	$2,$2,11
	or	$5,$5,$2
	.loc 1 167
	jal	put
	ori	$5,$5,0x200
	.loc 1 168
	lbu	$3,3($16)
	.loc 1 168
	move	$4,$17
	.loc 1 168
	sll	$2,$3,10
	addiu	$5,$3,1
	addu	$2,$2,$3
	sll	$2,$2,11
	sll	$5,$5,16
	or	$5,$5,$2
	.loc 1 168
	jal	put
	ori	$5,$5,0x21
	.loc 1 170
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L108:
	.loc 1 162
	sll	$2,$2,16
	or	$2,$2,$6
	or	$2,$2,$3
	li	$5,-1744830464
	.loc 1 162
	or	$5,$2,$5
	jal	put_harmless
	move	$4,$17
	.loc 1 163
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
	.loc 1 163
	move	$4,$17
	jal	put
	or	$5,$2,$5
	.loc 1 170
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L106:
	.loc 1 158
	sll	$2,$2,16
	or	$2,$2,$6
	or	$2,$2,$3
	li	$5,-1879048192
	.loc 1 158
	jal	put_harmless
	or	$5,$2,$5
	.loc 1 170
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L107:
	.loc 1 160
	li	$3,-1811939328
	b	$L103
	or	$5,$2,$3
	.set	reorder
	.end	load
	.section	.text.load_delay,"ax"
	.align	2
	.loc 1 174
	.ent	load_delay
load_delay:
	.set	noreorder
	.set	nomacro
	.loc 1 175
	lbu	$3,1($5)
	li	$2,2
	beq	$3,$2,$L114
	li	$2,1
	jr	$31
	nop
$L114:
	.loc 1 175
	lbu	$2,7($4)
	nop
	sltu	$2,$2,2
	bne	$2,$0,$L113
	nop
	.loc 1 175
	lbu	$2,6($4)
	.loc 1 175
	lhu	$3,2($5)
	nop
	.loc 1 175
	addu	$2,$2,$3
	nor	$2,$0,$2
	jr	$31
	andi	$2,$2,0x1
$L113:
	.loc 1 176
	jr	$31
	move	$2,$0
	.set	reorder
	.end	load_delay
	.section	.text.masked,"ax"
	.align	2
	.loc 1 179
	.ent	masked
masked:
	.set	noreorder
	.set	nomacro
	.loc 1 180
	lbu	$2,1($4)
	.loc 1 180
	li	$3,4
	.loc 1 180
	lw	$4,4($4)
	.loc 1 180
	beq	$2,$3,$L120
	sll	$3,$2,3
	.loc 1 180
	li	$2,1
	sll	$2,$2,$3
	.loc 1 180
	addiu	$2,$2,-1
	.loc 1 180
	xor	$2,$2,$4
	.loc 1 181
	jr	$31
	sltu	$2,$0,$2
$L120:
	.loc 1 180
	addiu	$4,$4,1
	jr	$31
	sltu	$2,$0,$4
	.set	reorder
	.end	masked
	.section	.text.hash,"ax"
	.align	2
	.loc 1 240
	.ent	hash
hash:
	.set	noreorder
	.set	nomacro
	.loc 1 241
	beq	$6,$0,$L122
	nop
	.loc 1 241
	srl	$2,$4,16
	.loc 1 241
	addu	$4,$4,$2
$L122:
	.loc 1 241
	srl	$4,$4,$5
	.loc 1 241
	addiu	$7,$7,-1
	.loc 1 242
	jr	$31
	and	$2,$4,$7
	.set	reorder
	.end	hash
	.section	.text.all_end,"ax"
	.align	2
	.loc 1 277
	.ent	all_end
all_end:
	.set	noreorder
	.set	nomacro
	.loc 1 280
	lh	$2,10($5)
	nop
	.loc 1 280
	bne	$2,$0,$L127
	li	$5,65536
	jr	$31
	li	$2,1
$L129:
	.loc 1 280
	lh	$2,10484($2)
	nop
	.loc 1 280
	beq	$2,$0,$L130
	nop
$L127:
	sll	$2,$2,4
	addu	$2,$4,$2
	.loc 1 280
	addu	$2,$2,$5
	.loc 1 280
	lh	$3,10486($2)
	nop
	beq	$3,$0,$L129
	nop
	jr	$31
	move	$2,$0
$L130:
	li	$2,1
	.loc 1 283
	jr	$31
	nop
	.set	reorder
	.end	all_end
	.section	.text.look_up,"ax"
	.align	2
	.loc 1 320
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
	.loc 1 321
	lw	$16,16($5)
	.loc 1 321
	lbu	$2,3($6)
	.loc 1 321
	li	$18,32768
	addu	$18,$16,$18
	.loc 1 322
	li	$3,8
	.loc 1 320
	move	$23,$5
	move	$17,$4
	.loc 1 321
	srl	$18,$18,16
	.loc 1 322
	beq	$2,$3,$L139
	addiu	$fp,$2,1
	.loc 1 324
	lbu	$3,21($23)
	.loc 1 322
	li	$20,524288
	.loc 1 325
	sll	$21,$fp,11
	.loc 1 324
	bne	$3,$0,$L147
	sll	$19,$fp,21
$L135:
	.loc 1 329
	lbu	$3,20($23)
	nop
	.loc 1 329
	sltu	$4,$3,3
	bne	$4,$0,$L136
	sll	$2,$2,16
	.loc 1 330
	addiu	$3,$3,-3
	sll	$3,$3,6
	or	$2,$2,$21
	or	$3,$3,$2
	.loc 1 330
	ori	$5,$3,0x2
	jal	put
	move	$4,$17
$L137:
	.loc 1 333
	lhu	$2,22($23)
	sll	$fp,$fp,16
	addiu	$2,$2,-1
	sll	$2,$2,3
	or	$3,$fp,$19
	andi	$2,$2,0xffff
	or	$2,$2,$3
	.loc 1 333
	li	$5,805306368
	or	$5,$2,$5
	jal	put
	move	$4,$17
	.loc 1 334
	or	$18,$18,$20
	.loc 1 334
	li	$5,1006632960
	move	$4,$17
	or	$5,$18,$5
	jal	put
	or	$20,$20,$19
	.loc 1 335
	or	$5,$20,$21
	.loc 1 335
	move	$4,$17
	jal	put
	ori	$5,$5,0x21
	.loc 1 336
	andi	$2,$16,0xffff
	or	$2,$2,$20
	.loc 1 336
	li	$5,-1946157056
	move	$4,$17
	jal	put
	or	$5,$2,$5
	.loc 1 337
	lw	$4,0($17)
	jal	all_end
	move	$5,$23
	beq	$2,$0,$L138
	nop
	li	$fp,131072
$L138:
	.loc 1 337
	addiu	$16,$16,4
	andi	$16,$16,0xffff
	or	$16,$16,$19
	or	$16,$16,$fp
	.loc 1 337
	li	$5,-1946157056
	or	$5,$16,$5
	jal	put
	move	$4,$17
	.loc 1 338
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
$L136:
	.loc 1 332
	li	$5,3
	subu	$5,$5,$3
	sll	$5,$5,6
	.loc 1 332
	or	$5,$5,$21
	or	$5,$5,$2
	jal	put
	move	$4,$17
	b	$L137
	nop
$L139:
	.loc 1 324
	lbu	$3,21($23)
	li	$20,655360
	.loc 1 325
	sll	$21,$fp,11
	.loc 1 324
	beq	$3,$0,$L135
	sll	$19,$fp,21
$L147:
	.loc 1 325
	sll	$22,$2,16
	or	$5,$22,$21
	.loc 1 325
	move	$4,$17
	jal	put
	ori	$5,$5,0x402
	.loc 1 326
	or	$5,$21,$19
	or	$5,$5,$22
	.loc 1 326
	ori	$5,$5,0x21
	jal	put
	move	$4,$17
	.loc 1 327
	b	$L135
	move	$2,$fp
	.set	reorder
	.end	look_up
	.section	.text.sort_alternatives,"ax"
	.align	2
	.loc 1 372
	.ent	sort_alternatives
sort_alternatives:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 372
	move	$16,$5
	.loc 1 375
	lh	$5,10($5)
	nop
	.loc 1 375
	beq	$5,$0,$L149
	sh	$0,0($sp)
	sll	$24,$5,4
	.loc 1 376
	li	$9,65536
	addu	$24,$4,$24
	addu	$2,$24,$9
	.loc 1 375
	move	$8,$0
	.loc 1 376
	lh	$17,10484($2)
	.file 2 "./aegis/filters/dpf.h"
	.loc 2 114
	li	$13,16711680
	.loc 2 112
	li	$12,1
	.loc 1 377
	beq	$8,$0,$L157
	li	$15,2
$L169:
	addiu	$14,$5,4751
	sll	$14,$14,4
	addu	$14,$4,$14
	lw	$25,0($14)
	.loc 1 377
	lbu	$10,1($16)
	.loc 2 114
	sll	$2,$25,24
	.loc 2 114
	srl	$11,$25,24
	.loc 2 113
	srl	$3,$25,8
	.loc 2 114
	or	$11,$11,$2
	.loc 2 114
	andi	$3,$3,0xff00
	.loc 2 113
	sll	$2,$25,8
	.loc 2 114
	or	$11,$11,$3
	.loc 2 114
	and	$2,$2,$13
	.loc 2 114
	or	$11,$11,$2
	.loc 1 377
	b	$L151
	sw	$sp,8($sp)
$L167:
	.loc 2 113
	srl	$18,$2,8
	.loc 2 114
	andi	$18,$18,0xff00
	.loc 2 113
	sll	$2,$2,8
	.loc 2 114
	or	$6,$6,$18
	.loc 2 113
	beq	$10,$15,$L166
	and	$2,$2,$13
	.loc 2 114
	or	$2,$6,$2
	move	$18,$11
$L152:
	.loc 1 377
	sltu	$2,$2,$18
	.loc 1 377
	addu	$6,$7,$9
	.loc 1 377
	beq	$2,$0,$L150
	addiu	$3,$3,4
$L154:
	.loc 1 377
	lh	$8,10484($6)
	.loc 1 378
	addu	$2,$4,$3
	.loc 1 377
	beq	$8,$0,$L150
	sw	$2,8($sp)
$L151:
	sll	$6,$8,4
	addu	$7,$4,$6
	.loc 1 377
	addu	$2,$7,$9
	lw	$2,10480($2)
	addiu	$3,$8,4751
	.loc 2 114
	srl	$6,$2,24
	.loc 2 114
	sll	$18,$2,24
	sll	$3,$3,4
	.loc 2 112
	bne	$10,$12,$L167
	or	$6,$6,$18
	.loc 1 378
	move	$18,$25
	.loc 1 377
	sltu	$2,$2,$18
	.loc 1 377
	addu	$6,$7,$9
	.loc 1 377
	bne	$2,$0,$L154
	addiu	$3,$3,4
$L150:
	.loc 1 381
	lw	$2,8($sp)
	.loc 1 380
	addu	$24,$24,$9
	sh	$8,10484($24)
	.loc 1 375
	beq	$17,$0,$L168
	sh	$5,0($2)
$L155:
	.loc 1 375
	move	$5,$17
	sll	$24,$5,4
	addu	$24,$4,$24
	.loc 1 383
	lh	$8,0($sp)
	.loc 1 376
	addu	$2,$24,$9
	lh	$17,10484($2)
	.loc 1 377
	bne	$8,$0,$L169
	nop
$L157:
	.loc 1 377
	sw	$sp,8($sp)
	.loc 1 381
	lw	$2,8($sp)
	.loc 1 380
	addu	$24,$24,$9
	sh	$8,10484($24)
	.loc 1 375
	bne	$17,$0,$L155
	sh	$5,0($2)
$L168:
	.loc 1 383
	lh	$5,0($sp)
	nop
$L149:
	sh	$5,10($16)
	.loc 1 384
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L166:
	addu	$2,$4,$3
	lhu	$2,0($2)
	lhu	$18,0($14)
	andi	$19,$2,0xffff
	andi	$6,$18,0xffff
	sll	$2,$2,8
	srl	$19,$19,8
	sll	$18,$18,8
	srl	$6,$6,8
	or	$2,$2,$19
	or	$18,$18,$6
	andi	$2,$2,0xffff
	.loc 2 113
	b	$L152
	andi	$18,$18,0xffff
	.set	reorder
	.end	sort_alternatives
	.section	.text.find_hash,"ax"
	.align	2
	.loc 1 246
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
	.loc 1 247
	lw	$17,0($4)
	.loc 1 247
	lh	$23,12($5)
	.loc 1 246
	move	$19,$4
	.loc 1 247
	li	$2,65536
	.loc 1 247
	lw	$4,28($17)
	.loc 1 247
	addiu	$2,$2,26864
	.loc 1 250
	sll	$3,$23,1
	.loc 1 247
	addu	$17,$17,$2
	.loc 1 246
	move	$16,$5
	.loc 1 247
	sll	$5,$4,2
	.loc 1 247
	addu	$17,$17,$5
	.loc 1 250
	sltu	$2,$3,9
	.loc 1 247
	sll	$5,$23,4
	sw	$5,24($sp)
	.loc 1 250
	bne	$2,$0,$L171
	li	$23,8
$L172:
	.loc 1 250
	sll	$23,$23,1
	.loc 1 250
	sltu	$2,$23,$3
	bne	$2,$0,$L172
	nop
$L171:
	.loc 1 252
	lw	$2,24($sp)
	nop
	sltu	$2,$2,$23
	bne	$2,$0,$L170
	move	$2,$0
	.loc 1 252
	sll	$2,$23,1
	.loc 1 252
	addu	$4,$4,$2
	.loc 1 252
	sltu	$4,$4,8193
	beq	$4,$0,$L176
	sw	$2,20($sp)
$L175:
	sll	$9,$23,3
	addu	$18,$9,$17
	.loc 1 252
	sw	$0,16($sp)
$L189:
	.loc 1 254
	lbu	$2,1($16)
	nop
	beq	$2,$0,$L184
	nop
	.loc 1 254
	move	$fp,$0
$L190:
	.loc 1 255
	beq	$23,$0,$L186
	move	$2,$17
$L177:
	.loc 1 256
	sw	$0,4($2)
	.loc 1 255
	addiu	$2,$2,8
	bne	$2,$18,$L177
	nop
$L186:
	.loc 1 257
	lh	$22,10($16)
	nop
	.loc 1 257
	beq	$22,$0,$L183
	addiu	$20,$22,4751
	.loc 1 258
	lw	$2,0($19)
$L202:
	sll	$4,$20,4
	addu	$2,$2,$4
	.loc 1 258
	lw	$4,0($2)
	.loc 1 258
	lbu	$21,1($16)
	lhu	$11,0($2)
	.loc 2 114
	sll	$6,$4,24
	.loc 2 114
	srl	$2,$4,24
	.loc 2 112
	li	$3,1
	beq	$21,$3,$L179
	or	$2,$2,$6
	.loc 2 113
	srl	$6,$4,8
	.loc 2 114
	li	$3,16711680
	.loc 2 113
	sll	$4,$4,8
	.loc 2 114
	andi	$6,$6,0xff00
	.loc 2 114
	and	$4,$4,$3
	.loc 2 113
	li	$3,2
	beq	$21,$3,$L201
	or	$2,$2,$6
	.loc 2 114
	or	$4,$2,$4
$L179:
	.loc 1 258
	lw	$6,16($sp)
	move	$7,$23
	jal	hash
	move	$5,$fp
	.loc 1 259
	sll	$2,$2,3
	addiu	$2,$2,4
	addu	$2,$17,$2
	.loc 1 259
	lw	$4,0($2)
	nop
	bne	$4,$0,$L181
	sll	$3,$20,4
	.loc 1 261
	sw	$22,0($2)
	.loc 1 257
	lw	$2,0($19)
	nop
	.loc 1 257
	addu	$3,$2,$3
	lh	$22,4($3)
	nop
	.loc 1 257
	bne	$22,$0,$L202
	addiu	$20,$22,4751
$L183:
	.loc 1 267
	lbu	$18,16($sp)
	andi	$5,$fp,0x00ff
	sll	$18,$18,8
	or	$5,$5,$18
	sh	$5,20($16)
	.loc 1 265
	sw	$17,16($16)
	.loc 1 266
	sh	$23,22($16)
	.loc 1 269
	lw	$4,0($19)
	.loc 1 269
	lw	$5,20($sp)
	lw	$3,28($4)
	.loc 1 270
	li	$2,1
	.loc 1 269
	addu	$3,$3,$5
	sw	$3,28($4)
$L170:
	.loc 1 273
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
$L181:
	.loc 1 254
	addiu	$fp,$fp,1
	.loc 1 254
	sll	$2,$21,3
	.loc 1 254
	sltu	$2,$fp,$2
	beq	$2,$0,$L184
	li	$2,16
	.loc 1 254
	bne	$fp,$2,$L190
	nop
	.loc 1 253
	li	$2,4
	bne	$21,$2,$L184
	nop
	.loc 1 253
	lw	$2,16($sp)
	nop
	addiu	$2,$2,1
	move	$3,$2
	sw	$2,16($sp)
	.loc 1 253
	li	$2,1
	beq	$3,$2,$L189
	nop
$L184:
	.loc 1 252
	lw	$2,24($sp)
	lw	$3,20($sp)
	nop
	sltu	$2,$2,$3
	bne	$2,$0,$L170
	move	$2,$0
	.loc 1 252
	lw	$2,0($19)
	.loc 1 252
	lw	$23,20($sp)
	.loc 1 252
	lw	$2,28($2)
	.loc 1 252
	sll	$3,$23,1
	.loc 1 252
	addu	$2,$3,$2
	.loc 1 252
	sltu	$2,$2,8193
	beq	$2,$0,$L170
	move	$2,$0
	.loc 1 252
	b	$L175
	sw	$3,20($sp)
$L201:
	sll	$4,$11,8
	srl	$11,$11,8
	or	$4,$4,$11
	.loc 2 113
	b	$L179
	andi	$4,$4,0xffff
$L176:
	.loc 1 272
	b	$L170
	move	$2,$0
	.set	reorder
	.end	find_hash
	.section	.text.apply_mask,"ax"
	.align	2
	.loc 1 184
	.ent	apply_mask
apply_mask:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 185
	lbu	$2,1($6)
	.loc 2 112
	li	$3,1
	lhu	$7,4($6)
	.loc 1 185
	lw	$6,4($6)
	.loc 2 112
	beq	$2,$3,$L204
	move	$16,$5
	.loc 2 113
	li	$8,2
	.loc 2 113
	srl	$5,$6,8
	.loc 2 113
	beq	$2,$8,$L210
	sll	$3,$6,8
	.loc 2 114
	srl	$2,$6,24
	.loc 2 114
	sll	$6,$6,24
	.loc 2 114
	or	$2,$2,$6
	.loc 2 114
	andi	$5,$5,0xff00
	.loc 2 114
	or	$2,$2,$5
	.loc 2 114
	li	$5,16711680
	and	$3,$3,$5
	.loc 2 114
	or	$6,$2,$3
$L204:
	.loc 1 187
	srl	$2,$6,16
	.loc 1 187
	beq	$2,$0,$L206
	nop
	.loc 1 190
	lbu	$5,3($16)
	.loc 1 190
	sw	$4,24($sp)
	jal	constant
	addiu	$5,$5,1
	.loc 1 191
	lbu	$3,3($16)
	.loc 1 191
	lw	$4,24($sp)
	.loc 1 191
	sll	$2,$3,10
	addiu	$5,$3,1
	addu	$2,$2,$3
	sll	$2,$2,11
	sll	$5,$5,16
	or	$5,$5,$2
	.loc 1 191
	jal	put
	ori	$5,$5,0x24
	.loc 1 193
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L210:
	sll	$6,$7,8
	srl	$7,$7,8
	or	$6,$6,$7
	andi	$6,$6,0xffff
$L206:
	.loc 1 188
	lbu	$2,3($16)
	nop
	sll	$5,$2,21
	sll	$2,$2,16
	or	$5,$5,$2
	li	$2,805306368
	or	$5,$5,$2
	.loc 1 188
	jal	put
	or	$5,$5,$6
	.loc 1 193
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	apply_mask
	.section	.text.fill_table,"ax"
	.align	2
	.loc 1 287
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
	.loc 1 288
	jal	all_end
	sw	$18,24($sp)
	.loc 1 291
	lh	$3,10($16)
	.loc 1 291
	lbu	$4,1($16)
	addiu	$3,$3,4751
	sll	$3,$3,4
	addu	$3,$17,$3
	.loc 2 112
	li	$6,1
	lhu	$8,0($3)
	.loc 1 291
	lw	$5,0($3)
	.loc 2 112
	beq	$4,$6,$L212
	li	$3,2
	.loc 2 113
	srl	$7,$5,8
	.loc 2 113
	beq	$4,$3,$L225
	sll	$6,$5,8
	.loc 2 114
	srl	$3,$5,24
	.loc 2 114
	sll	$5,$5,24
	.loc 2 114
	or	$3,$3,$5
	.loc 2 114
	andi	$7,$7,0xff00
	.loc 2 114
	li	$4,16711680
	.loc 2 114
	or	$3,$3,$7
	.loc 2 114
	and	$6,$6,$4
	.loc 2 114
	or	$5,$3,$6
$L212:
	.loc 1 292
	lhu	$3,22($16)
	nop
	beq	$3,$0,$L211
	nop
	li	$4,4
	.loc 1 292
	move	$7,$0
	.loc 2 112
	li	$8,1
	.loc 1 297
	li	$9,65536
	.loc 2 113
	li	$10,2
	.loc 2 114
	b	$L214
	li	$11,16711680
$L222:
	.loc 1 299
	addu	$3,$3,$13
	.loc 1 293
	move	$14,$5
	.loc 1 299
	sw	$14,0($3)
	.loc 1 292
	lhu	$3,22($16)
	.loc 1 292
	addiu	$7,$7,1
	.loc 1 292
	sltu	$3,$7,$3
	beq	$3,$0,$L211
	addiu	$4,$4,8
$L214:
	.loc 1 294
	lw	$3,16($16)
	nop
	.loc 1 294
	addu	$12,$3,$4
	lw	$6,0($12)
	nop
	.loc 1 294
	beq	$6,$0,$L222
	sll	$13,$7,3
	addiu	$3,$6,4751
	sll	$3,$3,4
	.loc 1 296
	lbu	$15,1($16)
	addu	$3,$17,$3
	lhu	$18,0($3)
	.loc 1 296
	lw	$14,0($3)
	.loc 2 112
	beq	$15,$8,$L216
	srl	$25,$14,8
	.loc 2 113
	beq	$15,$10,$L226
	sll	$24,$14,8
	.loc 2 114
	srl	$3,$14,24
	.loc 2 114
	sll	$14,$14,24
	.loc 2 114
	or	$3,$3,$14
	.loc 2 114
	andi	$25,$25,0xff00
	.loc 2 114
	or	$3,$3,$25
	.loc 2 114
	and	$24,$24,$11
	.loc 2 114
	or	$14,$3,$24
$L216:
	.loc 1 297
	sll	$6,$6,4
	addu	$6,$17,$6
	.loc 1 297
	beq	$2,$0,$L218
	addu	$6,$9,$6
	.loc 1 297
	lh	$3,10488($6)
	nop
	.loc 1 297
	sw	$3,0($12)
$L227:
	.loc 1 299
	lw	$3,16($16)
	.loc 1 292
	addiu	$7,$7,1
	.loc 1 299
	addu	$3,$3,$13
	sw	$14,0($3)
	.loc 1 292
	lhu	$3,22($16)
	nop
	.loc 1 292
	sltu	$3,$7,$3
	bne	$3,$0,$L214
	addiu	$4,$4,8
$L211:
	.loc 1 301
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L218:
	.loc 1 297
	lw	$3,10492($6)
	.loc 1 297
	b	$L227
	sw	$3,0($12)
$L226:
	sll	$14,$18,8
	srl	$18,$18,8
	or	$14,$14,$18
	.loc 2 113
	b	$L216
	andi	$14,$14,0xffff
$L225:
	sll	$5,$8,8
	srl	$8,$8,8
	or	$5,$5,$8
	b	$L212
	andi	$5,$5,0xffff
	.set	reorder
	.end	fill_table
	.section	.text.compare_each,"ax"
	.align	2
	.loc 1 211
	.ent	compare_each
compare_each:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-80
	sw	$17,44($sp)
	move	$17,$4
	.loc 1 212
	move	$4,$5
	.loc 1 211
	sw	$22,64($sp)
	sw	$19,52($sp)
	sw	$18,48($sp)
	sw	$31,76($sp)
	sw	$fp,72($sp)
	sw	$23,68($sp)
	sw	$21,60($sp)
	sw	$20,56($sp)
	sw	$16,40($sp)
	.loc 1 211
	move	$19,$5
	move	$18,$6
	.loc 1 212
	jal	masked
	move	$22,$7
	.loc 1 212
	bne	$2,$0,$L261
	sw	$2,32($sp)
$L229:
	.loc 1 213
	move	$5,$19
	jal	load_delay
	move	$4,$18
	.loc 1 216
	lh	$7,10($19)
	.loc 1 213
	sw	$2,28($sp)
	.loc 1 214
	sw	$0,16($sp)
	.loc 1 216
	beq	$7,$0,$L228
	move	$5,$7
	.loc 1 218
	li	$21,65536
	.loc 2 112
	li	$23,1
	.loc 2 113
	li	$fp,2
$L242:
	.loc 1 217
	lw	$16,0($17)
	.loc 1 217
	addiu	$3,$5,4751
	sll	$2,$5,4
	sll	$3,$3,4
	addu	$2,$16,$2
	.loc 1 218
	lbu	$4,1($19)
	.loc 1 217
	addu	$16,$16,$3
	.loc 1 218
	addu	$3,$2,$21
	lhu	$9,0($16)
	lw	$3,10480($3)
	.loc 2 112
	beq	$4,$23,$L232
	srl	$8,$3,8
	.loc 2 113
	beq	$4,$fp,$L262
	sll	$6,$3,8
	.loc 2 114
	srl	$4,$3,24
	.loc 2 114
	sll	$3,$3,24
	.loc 2 114
	or	$3,$4,$3
	.loc 2 114
	andi	$8,$8,0xff00
	.loc 2 114
	li	$4,16711680
	.loc 2 114
	or	$3,$3,$8
	.loc 2 114
	and	$6,$6,$4
	.loc 2 114
	or	$3,$3,$6
$L232:
	.loc 1 221
	addu	$2,$2,$21
	.loc 1 221
	lh	$20,10484($2)
	.loc 1 222
	beq	$7,$5,$L263
	move	$6,$3
	.loc 1 226
	lbu	$5,3($18)
	nop
$L267:
	.loc 1 226
	addiu	$5,$5,1
	jal	constant
	move	$4,$17
	move	$3,$2
$L236:
	.loc 1 232
	lbu	$5,3($18)
	sll	$3,$3,16
	sll	$5,$5,21
	or	$5,$5,$3
	li	$2,335544320
	.loc 1 232
	beq	$20,$0,$L264
	or	$5,$5,$2
	addiu	$6,$sp,16
	jal	branch
	move	$4,$17
	.loc 1 233
	move	$7,$22
	move	$6,$18
	move	$5,$16
	jal	behind
	move	$4,$17
	.loc 1 235
	addiu	$5,$sp,16
	jal	here
	move	$4,$17
	.loc 1 219
	lh	$7,10($19)
	b	$L242
	move	$5,$20
$L264:
	.loc 1 232
	move	$6,$22
	jal	branch
	move	$4,$17
	.loc 1 233
	move	$7,$22
	move	$6,$18
	move	$5,$16
	jal	behind
	move	$4,$17
$L228:
	.loc 1 237
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
$L263:
	.loc 1 222
	move	$4,$19
	jal	masked
	sw	$3,24($sp)
	.loc 1 222
	lw	$3,24($sp)
	beq	$2,$0,$L235
	nop
	.loc 1 222
	lw	$2,32($sp)
	nop
	bne	$2,$0,$L265
	move	$5,$18
$L235:
	.loc 1 226
	lbu	$5,3($18)
	.loc 1 226
	move	$6,$3
	addiu	$5,$5,1
	jal	constant
	move	$4,$17
	move	$3,$2
	.loc 1 227
	lw	$2,28($sp)
	nop
	beq	$2,$0,$L268
	move	$4,$19
	.loc 1 227
	beq	$3,$0,$L266
	move	$5,$0
$L268:
	.loc 1 229
	jal	masked
	sw	$3,24($sp)
	.loc 1 229
	lw	$3,24($sp)
	beq	$2,$0,$L236
	move	$6,$19
	.loc 1 230
	move	$5,$18
	jal	apply_mask
	move	$4,$17
	lw	$3,24($sp)
	b	$L236
	nop
$L262:
	sll	$3,$9,8
	srl	$9,$9,8
	or	$3,$3,$9
	.loc 2 113
	b	$L232
	andi	$3,$3,0xffff
$L265:
	.loc 1 223
	move	$6,$19
	jal	apply_mask
	move	$4,$17
	.loc 1 224
	lbu	$5,3($18)
	.loc 1 224
	lw	$3,24($sp)
	.loc 1 226
	b	$L267
	move	$6,$3
$L266:
	.loc 1 228
	move	$4,$17
	jal	put
	sw	$3,24($sp)
	lw	$3,24($sp)
	.loc 1 229
	b	$L268
	move	$4,$19
$L261:
	.loc 1 212
	lbu	$3,1($19)
	.loc 2 112
	li	$4,1
	.loc 1 212
	lw	$2,4($19)
	.loc 2 112
	beq	$3,$4,$L230
	li	$4,2
	.loc 2 113
	beq	$3,$4,$L243
	srl	$3,$2,24
	.loc 2 114
	sll	$5,$2,24
	.loc 2 114
	srl	$4,$2,8
	.loc 2 114
	andi	$4,$4,0xff00
	.loc 2 114
	or	$3,$3,$5
	or	$3,$3,$4
	.loc 2 114
	sll	$2,$2,8
	li	$4,16711680
	and	$2,$2,$4
	.loc 2 114
	or	$2,$3,$2
$L230:
	.loc 1 212
	srl	$2,$2,16
	.loc 1 212
	sltu	$2,$0,$2
	b	$L229
	sw	$2,32($sp)
$L243:
	b	$L229
	sw	$0,32($sp)
	.set	reorder
	.end	compare_each
	.section	.text.compare,"ax"
	.align	2
	.loc 1 412
	.ent	compare
compare:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$17,32($sp)
	move	$17,$6
	sw	$18,36($sp)
	.loc 1 413
	move	$6,$5
	.loc 1 412
	sw	$16,28($sp)
	move	$18,$4
	move	$16,$5
	.loc 1 413
	move	$5,$17
	.loc 1 412
	sw	$31,44($sp)
	sw	$19,40($sp)
	.loc 1 413
	jal	check_bounds
	move	$19,$7
	.loc 1 414
	move	$6,$16
	move	$5,$17
	jal	load
	move	$4,$18
	.loc 1 415
	lh	$2,12($16)
	nop
	slt	$2,$2,4
	bne	$2,$0,$L282
	move	$5,$16
	.loc 1 419
	jal	find_hash
	move	$4,$18
	.loc 1 419
	bne	$2,$0,$L283
	move	$7,$19
	.loc 1 423
	lw	$4,0($18)
	jal	sort_alternatives
	move	$5,$16
	.loc 1 424
	move	$5,$16
	jal	load_delay
	move	$4,$17
	.loc 1 424
	bne	$2,$0,$L284
	move	$4,$18
	.loc 1 426
	jal	masked
	move	$4,$16
	.loc 1 426
	bne	$2,$0,$L286
	move	$6,$16
$L274:
	.loc 1 428
	lh	$7,12($16)
	lh	$6,10($16)
	move	$5,$16
	sw	$19,20($sp)
	sw	$17,16($sp)
	jal	search
	move	$4,$18
	.loc 1 429
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L283:
	.loc 1 420
	move	$6,$17
	move	$5,$16
	jal	compare_hashed
	move	$4,$18
	.loc 1 429
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L282:
	.loc 1 416
	move	$7,$19
	move	$6,$17
	jal	compare_each
	move	$4,$18
	.loc 1 429
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L284:
	.loc 1 425
	jal	put
	move	$5,$0
	.loc 1 426
	jal	masked
	move	$4,$16
	.loc 1 426
	beq	$2,$0,$L274
	move	$6,$16
$L286:
	.loc 1 427
	move	$5,$17
	jal	apply_mask
	move	$4,$18
	b	$L274
	nop
	.set	reorder
	.end	compare
	.section	.text.level,"ax"
	.align	2
	.loc 1 458
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
	.loc 1 458
	move	$22,$4
	sw	$6,72($sp)
	sw	$7,76($sp)
	.loc 1 460
	sw	$0,24($sp)
	.loc 1 462
	beq	$5,$0,$L288
	addiu	$16,$sp,24
	.loc 1 465
	li	$17,65536
	li	$19,51440
	.loc 1 467
	li	$18,2
$L295:
	.loc 1 465
	sll	$2,$5,1
	.loc 1 465
	lw	$3,0($22)
	.loc 1 465
	addu	$2,$2,$5
	sll	$2,$2,3
	addu	$3,$3,$2
	addu	$3,$17,$3
	.loc 1 466
	sw	$0,-14080($3)
	.loc 1 467
	lw	$8,0($22)
	.loc 1 465
	lh	$21,-14088($3)
	.loc 1 467
	addu	$4,$8,$2
	.loc 1 463
	lw	$3,72($sp)
	.loc 1 467
	addu	$4,$17,$4
	.loc 1 467
	lbu	$9,-14096($4)
	.loc 1 463
	sw	$3,16($sp)
	lw	$3,76($sp)
	addu	$2,$2,$19
	.loc 1 470
	move	$4,$22
	move	$7,$16
	addiu	$6,$sp,16
	addu	$5,$8,$2
	.loc 1 467
	beq	$9,$18,$L303
	sw	$3,20($sp)
	.loc 1 470
	jal	compare
	nop
	.loc 1 471
	bne	$21,$0,$L306
	move	$5,$16
$L305:
	.loc 1 471
	bne	$20,$0,$L304
	move	$5,$16
$L294:
	.loc 1 476
	lw	$5,84($sp)
	jal	join
	move	$4,$16
	.loc 1 477
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
$L303:
	.loc 1 468
	jal	shift
	nop
	.loc 1 471
	beq	$21,$0,$L305
	move	$5,$16
$L306:
	.loc 1 472
	jal	here
	move	$4,$22
	.loc 1 465
	b	$L295
	move	$5,$21
$L304:
	.loc 1 472
	jal	here
	move	$4,$22
	.loc 1 475
	move	$5,$20
$L307:
	jal	result
	move	$4,$22
	b	$L294
	nop
$L288:
	.loc 1 474
	bne	$20,$0,$L307
	move	$5,$20
	b	$L294
	nop
	.set	reorder
	.end	level
	.section	.text.behind,"ax"
	.align	2
	.loc 1 199
	.ent	behind
behind:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	.loc 1 200
	lwl	$8,3($6)
	lwl	$3,7($6)
	lwr	$8,0($6)
	lwr	$3,4($6)
	.loc 1 202
	lbu	$10,3($6)
	li	$6,8
	.loc 1 199
	move	$2,$5
	move	$9,$7
	.loc 1 200
	sw	$8,24($sp)
	.loc 1 202
	beq	$10,$6,$L314
	sw	$3,28($sp)
	li	$6,8
$L309:
	.loc 1 203
	lh	$3,6($2)
	.loc 1 204
	lh	$5,8($2)
	.loc 1 203
	beq	$3,$0,$L310
	sb	$6,27($sp)
	.loc 1 204
	lw	$6,24($sp)
	lw	$7,28($sp)
	sw	$5,16($sp)
	sw	$9,20($sp)
	jal	level
	move	$5,$3
	.loc 1 207
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L310:
	.loc 1 206
	jal	result
	nop
	.loc 1 207
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L314:
	.loc 1 202
	b	$L309
	li	$6,10
	.set	reorder
	.end	behind
	.section	.text.shift,"ax"
	.align	2
	.loc 1 433
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
	.loc 1 436
	lwl	$3,3($6)
	lwl	$2,7($6)
	lwr	$3,0($6)
	lwr	$2,4($6)
	.loc 1 433
	move	$16,$6
	.loc 1 435
	lh	$22,10($5)
	.loc 1 433
	move	$21,$5
	move	$17,$4
	.loc 1 438
	move	$6,$5
	move	$5,$16
	.loc 1 435
	lw	$20,0($4)
	.loc 1 433
	move	$19,$7
	.loc 1 436
	sw	$3,16($sp)
	.loc 1 438
	jal	check_bounds
	sw	$2,20($sp)
	.loc 1 439
	move	$6,$21
	move	$5,$16
	jal	load
	move	$4,$17
	.loc 1 435
	addiu	$18,$22,4751
	.loc 1 440
	move	$4,$17
	move	$5,$0
	jal	put
	sll	$18,$18,4
	.loc 1 441
	move	$4,$21
	jal	masked
	addu	$18,$20,$18
	.loc 1 441
	bne	$2,$0,$L326
	li	$2,65536
	sll	$22,$22,4
	addu	$20,$20,$22
	.loc 1 443
	addu	$20,$20,$2
	lw	$5,10480($20)
	nop
	.loc 1 443
	bne	$5,$0,$L327
	nop
$L317:
	.loc 1 445
	lbu	$2,2($16)
	.loc 1 446
	lui	$3,%hi(bases.0)
	.loc 1 445
	addiu	$2,$2,1
	andi	$2,$2,0x00ff
	.loc 1 446
	addiu	$3,$3,%lo(bases.0)
	addu	$3,$2,$3
	lbu	$3,0($3)
	.loc 1 449
	lbu	$6,23($sp)
	.loc 1 447
	addiu	$20,$3,1
	andi	$20,$20,0x00ff
	.loc 1 449
	li	$4,1
	.loc 1 446
	sll	$7,$20,8
	.loc 1 449
	sll	$4,$4,$5
	.loc 1 446
	or	$7,$3,$7
	.loc 1 449
	slt	$5,$4,$6
	.loc 1 445
	sb	$2,18($sp)
	.loc 1 446
	sh	$7,16($sp)
	.loc 1 449
	beq	$5,$0,$L318
	sh	$0,20($sp)
	.loc 1 450
	sb	$4,23($sp)
$L318:
	.loc 1 451
	lbu	$5,0($16)
	lbu	$2,3($16)
	sll	$5,$5,21
	sll	$2,$2,16
	sll	$3,$3,11
	or	$5,$5,$2
	or	$5,$5,$3
	.loc 1 451
	move	$4,$17
	jal	put
	ori	$5,$5,0x21
	.loc 1 452
	lbu	$5,1($16)
	lbu	$2,3($16)
	sll	$5,$5,21
	sll	$2,$2,16
	or	$5,$5,$2
	sll	$20,$20,11
	or	$5,$5,$20
	.loc 1 452
	move	$4,$17
	jal	put
	ori	$5,$5,0x23
	.loc 1 453
	move	$7,$19
	addiu	$6,$sp,16
	move	$5,$18
	jal	behind
	move	$4,$17
	.loc 1 454
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
$L326:
	.loc 1 442
	move	$5,$16
	move	$6,$21
	move	$4,$17
	jal	apply_mask
	sll	$22,$22,4
	addu	$20,$20,$22
	.loc 1 443
	li	$2,65536
	addu	$20,$20,$2
	lw	$5,10480($20)
	nop
	.loc 1 443
	beq	$5,$0,$L317
	nop
$L327:
	.loc 1 444
	lbu	$2,3($16)
	sll	$5,$5,6
	sll	$3,$2,11
	sll	$2,$2,16
	or	$2,$3,$2
	.loc 1 444
	or	$5,$2,$5
	jal	put
	move	$4,$17
	.loc 1 449
	lw	$5,10480($20)
	b	$L317
	nop
	.set	reorder
	.end	shift
	.section	.text.compare_hashed,"ax"
	.align	2
	.loc 1 342
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
	.loc 1 343
	lbu	$16,3($6)
	.loc 1 343
	li	$2,8
	.loc 1 342
	move	$18,$6
	move	$17,$4
	move	$19,$5
	.loc 1 343
	beq	$16,$2,$L337
	move	$20,$7
	li	$21,16777216
$L329:
	.loc 1 346
	jal	masked
	move	$4,$19
	.loc 1 347
	move	$5,$19
	.loc 1 346
	beq	$2,$0,$L330
	move	$4,$18
	.loc 1 347
	jal	load_delay
	nop
	.loc 1 347
	bne	$2,$0,$L346
	nop
	.loc 1 349
	move	$6,$19
$L348:
	move	$5,$18
	jal	apply_mask
	move	$4,$17
$L332:
	.loc 1 352
	move	$6,$18
$L347:
	move	$5,$19
	jal	look_up
	move	$4,$17
	.loc 1 353
	lbu	$2,3($18)
	.loc 1 353
	li	$5,335544320
	.loc 1 353
	sll	$2,$2,16
	or	$2,$2,$21
	.loc 1 353
	or	$5,$2,$5
	move	$4,$17
	jal	branch
	move	$6,$20
	.loc 1 354
	move	$4,$17
	jal	put
	move	$5,$0
	.loc 1 355
	lw	$4,0($17)
	jal	all_end
	move	$5,$19
	.loc 1 355
	beq	$2,$0,$L333
	move	$4,$17
	.loc 1 356
	li	$5,65011712
	jal	put
	addiu	$5,$5,8
	.loc 1 357
	move	$4,$17
	jal	put
	move	$5,$0
	.loc 1 367
	lw	$4,0($17)
$L334:
	.loc 1 367
	jal	fill_table
	move	$5,$19
	.loc 1 368
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L330:
	.loc 1 350
	jal	load_delay
	nop
	.loc 1 350
	beq	$2,$0,$L332
	nop
	.loc 1 351
	move	$5,$0
	jal	put
	move	$4,$17
	.loc 1 352
	b	$L347
	move	$6,$18
$L333:
	.loc 1 343
	addiu	$5,$16,1
	.loc 1 359
	sll	$5,$5,21
	.loc 1 359
	jal	put
	ori	$5,$5,0x8
	.loc 1 360
	move	$5,$0
	jal	put
	move	$4,$17
	.loc 1 361
	lh	$16,10($19)
	nop
	.loc 1 361
	beq	$16,$0,$L335
	li	$21,65536
$L336:
	.loc 1 362
	jal	settle
	move	$4,$17
	.loc 1 363
	lw	$2,0($17)
	.loc 1 363
	sll	$4,$16,4
	.loc 1 363
	lw	$3,4($17)
	.loc 1 363
	addu	$2,$2,$4
	addu	$2,$21,$2
	sw	$3,10492($2)
	.loc 1 364
	lw	$5,0($17)
	addiu	$16,$16,4751
	sll	$16,$16,4
	.loc 1 364
	addu	$5,$5,$16
	move	$4,$17
	move	$7,$20
	jal	behind
	move	$6,$18
	.loc 1 361
	lw	$4,0($17)
	nop
	.loc 1 361
	addu	$16,$4,$16
	lh	$16,4($16)
	nop
	.loc 1 361
	bne	$16,$0,$L336
	nop
	b	$L334
	nop
$L337:
	b	$L329
	li	$21,20971520
$L346:
	.loc 1 348
	move	$5,$0
	jal	put
	move	$4,$17
	.loc 1 349
	b	$L348
	move	$6,$19
$L335:
	.loc 1 367
	lw	$4,0($17)
	b	$L334
	nop
	.set	reorder
	.end	compare_hashed
	.section	.text.search,"ax"
	.align	2
	.loc 1 388
	.ent	search
search:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-72
	.loc 1 393
	li	$2,1
	.loc 1 388
	sw	$23,64($sp)
	sw	$22,60($sp)
	sw	$20,52($sp)
	sw	$19,48($sp)
	sw	$17,40($sp)
	sw	$31,68($sp)
	sw	$21,56($sp)
	sw	$18,44($sp)
	sw	$16,36($sp)
	.loc 1 388
	move	$22,$7
	move	$17,$4
	lw	$19,88($sp)
	lw	$20,92($sp)
	.loc 1 402
	lw	$4,0($4)
	.loc 1 402
	lbu	$7,1($5)
	.loc 1 388
	move	$23,$6
	.loc 1 393
	beq	$22,$2,$L350
	sw	$0,24($sp)
	.loc 1 400
	srl	$21,$22,31
	addu	$21,$21,$22
	.loc 1 400
	slt	$2,$22,2
	move	$18,$5
	.loc 1 390
	move	$16,$6
	.loc 1 400
	bne	$2,$0,$L352
	sra	$21,$21,1
	.loc 1 400
	move	$2,$0
$L351:
	.loc 1 401
	addiu	$16,$16,4751
	sll	$16,$16,4
	.loc 1 400
	addiu	$2,$2,1
	.loc 1 401
	addu	$16,$4,$16
	.loc 1 400
	slt	$3,$2,$21
	.loc 1 401
	lh	$16,4($16)
	.loc 1 400
	bne	$3,$0,$L351
	nop
$L352:
	addiu	$2,$16,4751
	sll	$2,$2,4
	.loc 1 402
	lbu	$5,3($19)
	addu	$4,$4,$2
	.loc 2 112
	li	$2,1
	lhu	$3,0($4)
	.loc 1 402
	lw	$6,0($4)
	.loc 2 112
	beq	$7,$2,$L356
	addiu	$5,$5,1
	.loc 2 113
	li	$2,2
	.loc 2 113
	srl	$8,$6,8
	.loc 2 113
	beq	$7,$2,$L361
	sll	$4,$6,8
	.loc 2 114
	sll	$2,$6,24
	.loc 2 114
	srl	$3,$6,24
	.loc 2 114
	or	$3,$3,$2
	.loc 2 114
	andi	$8,$8,0xff00
	.loc 2 114
	li	$2,16711680
	.loc 2 114
	or	$3,$3,$8
	.loc 2 114
	and	$4,$4,$2
	.loc 2 114
	or	$6,$3,$4
$L356:
	.loc 1 402
	jal	constant
	move	$4,$17
	.loc 1 403
	lbu	$3,3($19)
	sll	$2,$2,16
	sll	$5,$3,21
	addiu	$3,$3,1
	sll	$3,$3,11
	or	$5,$5,$2
	or	$5,$5,$3
	.loc 1 403
	move	$4,$17
	jal	put
	ori	$5,$5,0x2b
	.loc 1 404
	lbu	$2,3($19)
	.loc 1 404
	li	$5,335544320
	.loc 1 404
	addiu	$2,$2,1
	sll	$2,$2,21
	.loc 1 404
	or	$5,$2,$5
	addiu	$6,$sp,24
	jal	branch
	move	$4,$17
	.loc 1 405
	move	$4,$17
	jal	put
	move	$5,$0
	.loc 1 406
	subu	$7,$22,$21
	move	$6,$16
	move	$5,$18
	move	$4,$17
	sw	$20,20($sp)
	jal	search
	sw	$19,16($sp)
	.loc 1 407
	addiu	$5,$sp,24
	jal	here
	move	$4,$17
	.loc 1 408
	sw	$20,20($sp)
	sw	$19,16($sp)
	move	$7,$21
	move	$6,$23
	move	$5,$18
	jal	search
	move	$4,$17
$L349:
	.loc 1 409
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
$L361:
	sll	$2,$3,8
	srl	$3,$3,8
	or	$2,$2,$3
	.loc 2 113
	b	$L356
	andi	$6,$2,0xffff
$L350:
	addiu	$16,$6,4751
	sll	$16,$16,4
	addu	$4,$4,$16
	lhu	$2,0($4)
	.loc 1 394
	lw	$6,0($4)
	.loc 2 112
	beq	$7,$22,$L353
	nop
	.loc 2 113
	li	$5,2
	.loc 2 113
	srl	$4,$6,8
	.loc 2 113
	beq	$7,$5,$L362
	sll	$3,$6,8
	.loc 2 114
	srl	$2,$6,24
	.loc 2 114
	sll	$6,$6,24
	.loc 2 114
	or	$2,$2,$6
	.loc 2 114
	andi	$4,$4,0xff00
	.loc 2 114
	or	$2,$2,$4
	.loc 2 114
	li	$4,16711680
	and	$3,$3,$4
	.loc 2 114
	or	$6,$2,$3
$L353:
	.loc 1 395
	lbu	$5,3($19)
	.loc 1 395
	move	$4,$17
	jal	constant
	addiu	$5,$5,1
	.loc 1 396
	lbu	$3,3($19)
	sll	$4,$2,16
	sll	$2,$3,21
	or	$2,$2,$4
	.loc 1 396
	li	$5,335544320
	move	$6,$20
	or	$5,$2,$5
	jal	branch
	move	$4,$17
	.loc 1 397
	lw	$5,0($17)
	.loc 1 397
	move	$7,$20
	move	$6,$19
	addu	$5,$5,$16
	jal	behind
	move	$4,$17
	b	$L349
	nop
$L362:
	sll	$6,$2,8
	srl	$2,$2,8
	or	$6,$6,$2
	.loc 2 113
	b	$L353
	andi	$6,$6,0xffff
	.set	reorder
	.end	search
	.section	.text.dpf_table_add,"ax"
	.align	2
	.globl	dpf_table_add
	.loc 1 304
	.ent	dpf_table_add
dpf_table_add:
	.set	noreorder
	.set	nomacro
	.loc 1 307
	lbu	$2,0($5)
	nop
	bne	$2,$0,$L378
	nop
	.loc 1 304
	addiu	$sp,$sp,-40
	sw	$16,16($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 307
	lw	$19,16($5)
	nop
	.loc 1 307
	beq	$19,$0,$L366
	move	$16,$5
	move	$18,$4
	.loc 1 307
	jal	all_end
	move	$17,$6
	.loc 1 307
	beq	$2,$0,$L366
	addiu	$2,$17,4751
	sll	$2,$2,4
	.loc 1 309
	lbu	$3,1($16)
	addu	$2,$18,$2
	.loc 2 112
	li	$4,1
	lhu	$6,0($2)
	.loc 1 309
	lw	$20,0($2)
	.loc 2 112
	beq	$3,$4,$L367
	li	$2,2
	.loc 2 113
	srl	$5,$20,8
	.loc 2 113
	beq	$3,$2,$L379
	sll	$4,$20,8
	.loc 2 114
	srl	$2,$20,24
	.loc 2 114
	sll	$20,$20,24
	.loc 2 114
	or	$2,$2,$20
	.loc 2 114
	andi	$5,$5,0xff00
	.loc 2 114
	li	$3,16711680
	.loc 2 114
	or	$2,$2,$5
	.loc 2 114
	and	$4,$4,$3
	.loc 2 114
	or	$20,$2,$4
$L367:
	.loc 1 310
	lhu	$7,22($16)
	lbu	$6,21($16)
	lbu	$5,20($16)
	jal	hash
	move	$4,$20
	.loc 1 311
	sll	$2,$2,3
	addiu	$3,$2,4
	addu	$4,$19,$3
	.loc 1 311
	lw	$4,0($4)
	nop
	bne	$4,$0,$L366
	addu	$19,$19,$2
	.loc 1 314
	sll	$6,$17,4
	.loc 1 313
	sw	$20,0($19)
	.loc 1 314
	addu	$4,$18,$6
	li	$5,65536
	.loc 1 314
	lw	$2,16($16)
	.loc 1 314
	addu	$4,$5,$4
	lh	$4,10488($4)
	.loc 1 314
	addu	$2,$2,$3
	.loc 1 314
	sw	$4,0($2)
	.loc 1 316
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 315
	li	$2,1
	.loc 1 316
	jr	$31
	addiu	$sp,$sp,40
$L366:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 308
	move	$2,$0
	.loc 1 316
	jr	$31
	addiu	$sp,$sp,40
$L378:
	jr	$31
	move	$2,$0
$L379:
	sll	$20,$6,8
	srl	$6,$6,8
	or	$20,$20,$6
	.loc 2 113
	b	$L367
	andi	$20,$20,0xffff
	.set	reorder
	.end	dpf_table_add
	.section	.text.dpf_generate,"ax"
	.align	2
	.globl	dpf_generate
	.loc 1 480
	.ent	dpf_generate
dpf_generate:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-72
	sw	$31,68($sp)
	sw	$17,64($sp)
	sw	$16,60($sp)
	.loc 1 482
	lw	$2,4($4)
	lw	$3,0($4)
	sb	$2,46($sp)
	li	$2,4
	sh	$3,44($sp)
	sb	$2,47($sp)
	.loc 1 481
	lw	$3,12($4)
	lw	$2,16($4)
	.loc 1 486
	lh	$5,32($4)
	.loc 1 480
	move	$16,$4
	.loc 1 486
	lw	$7,44($sp)
	addiu	$17,$sp,48
	li	$6,134217728
	addiu	$6,$6,1284
	sw	$17,20($sp)
	addiu	$4,$sp,24
	.loc 1 485
	sw	$0,28($16)
	.loc 1 486
	sw	$0,16($sp)
	.loc 1 481
	sw	$3,28($sp)
	sw	$2,32($sp)
	sw	$16,24($sp)
	sw	$0,36($sp)
	.loc 1 486
	jal	level
	sw	$0,48($sp)
	.loc 1 487
	move	$5,$17
	jal	here
	addiu	$4,$sp,24
	.loc 1 488
	move	$5,$0
	jal	result
	addiu	$4,$sp,24
	.loc 1 489
	lw	$2,28($sp)
	.loc 1 489
	lw	$4,12($16)
	.loc 1 490
	lw	$3,32($sp)
	.loc 1 489
	subu	$5,$2,$4
	sra	$6,$5,2
	.loc 1 490
	beq	$2,$3,$L384
	sw	$6,20($16)
	.loc 1 494
	lw	$2,8($16)
	nop
	jalr	$2
	nop
	.loc 1 495
	move	$2,$0
$L380:
	.loc 1 496
	lw	$31,68($sp)
	lw	$17,64($sp)
	lw	$16,60($sp)
	jr	$31
	addiu	$sp,$sp,72
$L384:
	.loc 1 491
	sw	$0,20($16)
	.loc 1 492
	b	$L380
	li	$2,-2
	.set	reorder
	.end	dpf_generate
	.section	.rodata.bases.0,"a"
	.align	2
bases.0:
	.ascii	"\004\014\016\030\006"
