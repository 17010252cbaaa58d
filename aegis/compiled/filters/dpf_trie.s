# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/filters/dpf_trie.c
	.text
	.file 1 "aegis/filters/dpf_trie.c"
	.section	.text.same_test,"ax"
	.align	2
	.loc 1 26
	.ent	same_test
same_test:
	.set	noreorder
	.set	nomacro
	.loc 1 27
	lw	$2,0($4)
	lw	$3,0($5)
	nop
	xor	$2,$2,$3
	andi	$2,$2,0xffff
	bne	$2,$0,$L4
	nop
	.loc 1 27
	lhu	$3,2($4)
	lhu	$2,2($5)
	nop
	beq	$3,$2,$L6
	nop
$L4:
	.loc 1 28
	jr	$31
	move	$2,$0
$L6:
	.loc 1 27
	lw	$2,4($4)
	lw	$3,4($5)
	nop
	xor	$2,$2,$3
	jr	$31
	sltu	$2,$2,1
	.set	reorder
	.end	same_test
	.section	.text.find_node,"ax"
	.align	2
	.loc 1 32
	.ent	find_node
find_node:
	.set	noreorder
	.set	nomacro
	.loc 1 33
	beq	$5,$0,$L22
	nop
	.loc 1 32
	addiu	$sp,$sp,-48
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$31,44($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	move	$19,$5
	move	$20,$4
	move	$21,$6
	.loc 1 34
	li	$18,51444
	.loc 1 35
	li	$22,65536
	.loc 1 34
	sll	$16,$19,3
$L25:
	subu	$17,$16,$19
	sll	$17,$17,2
	addu	$4,$17,$18
	move	$5,$21
	addu	$4,$20,$4
	.loc 1 35
	addu	$17,$20,$17
	.loc 1 34
	jal	same_test
	addu	$17,$22,$17
	.loc 1 34
	beq	$2,$0,$L9
	move	$16,$17
	.loc 1 34
	lbu	$2,0($21)
	nop
	beq	$2,$0,$L7
	move	$2,$19
	.loc 1 35
	lh	$2,-14082($17)
	.loc 1 35
	lw	$3,8($21)
	.loc 1 35
	addiu	$2,$2,5007
	sll	$2,$2,4
	addu	$2,$20,$2
	.loc 1 35
	lw	$2,4($2)
	nop
	beq	$2,$3,$L7
	move	$2,$19
$L9:
	.loc 1 33
	lh	$19,-14084($16)
	nop
	.loc 1 33
	bne	$19,$0,$L25
	sll	$16,$19,3
	move	$2,$0
$L7:
	.loc 1 38
	lw	$31,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,48
$L22:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	find_node
	.section	.text.find_alternative,"ax"
	.align	2
	.loc 1 41
	.ent	find_alternative
find_alternative:
	.set	noreorder
	.set	nomacro
	.loc 1 44
	lh	$2,10($5)
	nop
	.loc 1 44
	bne	$2,$0,$L27
	li	$7,65536
	b	$L35
	nop
$L29:
	.loc 1 44
	lh	$2,14584($3)
	nop
	.loc 1 44
	beq	$2,$0,$L35
	nop
$L27:
	sll	$3,$2,4
	addu	$3,$4,$3
	.loc 1 44
	addu	$3,$3,$7
	.loc 1 44
	lw	$5,14580($3)
	nop
	bne	$5,$6,$L29
	nop
	.loc 1 47
	jr	$31
	nop
$L35:
	jr	$31
	nop
	.set	reorder
	.end	find_alternative
	.section	.text.order,"ax"
	.align	2
	.loc 1 51
	.ent	order
order:
	.set	noreorder
	.set	nomacro
	.loc 1 52
	sll	$12,$6,3
	subu	$2,$12,$6
	sll	$2,$2,2
	addu	$2,$4,$2
	li	$7,65536
	.loc 1 54
	lh	$3,0($5)
	.loc 1 52
	addu	$2,$7,$2
	lh	$13,-14084($2)
	.loc 1 54
	beq	$6,$3,$L38
	move	$2,$5
	.loc 1 54
	li	$8,65536
	.loc 1 54
	sll	$2,$3,3
$L51:
	subu	$2,$2,$3
	sll	$2,$2,2
	addu	$2,$4,$2
	addu	$2,$8,$2
	move	$7,$3
	lh	$3,-14084($2)
	nop
	.loc 1 54
	bne	$3,$6,$L51
	sll	$2,$3,3
	.loc 1 54
	sll	$2,$7,3
	subu	$2,$2,$7
	sll	$2,$2,2
	li	$3,51452
	addu	$2,$2,$3
	addu	$2,$4,$2
$L38:
	.loc 1 56
	sh	$13,0($2)
	.loc 1 57
	lh	$7,0($5)
	nop
	.loc 1 57
	beq	$7,$0,$L40
	nop
	.loc 1 57
	subu	$2,$12,$6
	sll	$2,$2,2
	addu	$2,$4,$2
	li	$3,65536
	addu	$2,$3,$2
	lh	$11,-14078($2)
	.loc 1 57
	li	$10,65536
	.loc 1 57
	b	$L41
	li	$9,51452
$L42:
	.loc 1 57
	lh	$7,-14084($3)
	nop
	.loc 1 57
	beq	$7,$0,$L40
	addu	$5,$4,$2
$L41:
	.loc 1 57
	sll	$2,$7,3
	subu	$2,$2,$7
	sll	$2,$2,2
	addu	$3,$4,$2
	addu	$3,$10,$3
	.loc 1 57
	lh	$8,-14078($3)
	nop
	slt	$8,$8,$11
	beq	$8,$0,$L42
	addu	$2,$2,$9
$L40:
	.loc 1 59
	subu	$12,$12,$6
	sll	$12,$12,2
	addu	$4,$4,$12
	li	$2,65536
	addu	$2,$2,$4
	sh	$7,-14084($2)
	.loc 1 60
	sh	$6,0($5)
	.loc 1 61
	lh	$2,-14084($2)
	nop
	xor	$2,$2,$13
	.loc 1 62
	jr	$31
	sltu	$2,$0,$2
	.set	reorder
	.end	order
	.section	.text.add_node,"ax"
	.align	2
	.loc 1 65
	.ent	add_node
add_node:
	.set	noreorder
	.set	nomacro
	.loc 1 66
	lh	$2,38($4)
	.loc 1 69
	li	$3,65536
	sll	$7,$2,3
	subu	$7,$7,$2
	sll	$7,$7,2
	addu	$7,$4,$7
	addu	$3,$3,$7
	.loc 1 69
	lhu	$7,-14084($3)
	nop
	sh	$7,38($4)
	.loc 1 70
	lbu	$4,0($6)
	nop
	.loc 1 70
	sb	$4,-14092($3)
	.loc 1 71
	lbu	$4,1($6)
	nop
	.loc 1 71
	sb	$4,-14091($3)
	.loc 1 72
	lhu	$4,2($6)
	nop
	.loc 1 72
	sh	$4,-14090($3)
	.loc 1 73
	lw	$4,4($6)
	.loc 1 74
	sh	$0,-14082($3)
	.loc 1 73
	sw	$4,-14088($3)
	.loc 1 74
	sw	$0,-14080($3)
	.loc 1 75
	sw	$0,-14076($3)
	.loc 1 76
	lh	$4,0($5)
	nop
	.loc 1 76
	sh	$4,-14084($3)
	.loc 1 79
	jr	$31
	sh	$2,0($5)
	.set	reorder
	.end	add_node
	.section	.text.add_alternative,"ax"
	.align	2
	.loc 1 82
	.ent	add_alternative
add_alternative:
	.set	noreorder
	.set	nomacro
	.loc 1 83
	lh	$2,40($4)
	.loc 1 86
	li	$7,65536
	sll	$3,$2,4
	addu	$3,$4,$3
	addu	$3,$3,$7
	lh	$7,14584($3)
	nop
	.loc 1 86
	sh	$7,40($4)
	.loc 1 87
	sw	$6,14580($3)
	.loc 1 88
	sw	$0,14588($3)
	.loc 1 88
	sh	$0,14586($3)
	.loc 1 89
	sw	$0,14592($3)
	.loc 1 90
	lh	$4,10($5)
	nop
	.loc 1 90
	sh	$4,14584($3)
	.loc 1 92
	lhu	$3,12($5)
	.loc 1 91
	sh	$2,10($5)
	.loc 1 92
	addiu	$3,$3,1
	.loc 1 94
	jr	$31
	sh	$3,12($5)
	.set	reorder
	.end	add_alternative
	.section	.text.room,"ax"
	.align	2
	.loc 1 98
	.ent	room
room:
	.set	noreorder
	.set	nomacro
	.loc 1 99
	lh	$2,38($4)
	.loc 1 99
	lh	$6,40($4)
	.loc 1 101
	beq	$5,$0,$L59
	nop
	.loc 1 101
	beq	$2,$0,$L68
	nop
	.loc 1 101
	beq	$6,$0,$L58
	li	$7,65536
	.loc 1 102
	b	$L69
	sll	$3,$2,3
$L67:
	.loc 1 101
	beq	$2,$0,$L68
	nop
	.loc 1 101
	beq	$6,$0,$L58
	sll	$3,$2,3
$L69:
	.loc 1 102
	subu	$3,$3,$2
	.loc 1 103
	addiu	$6,$6,5007
	.loc 1 102
	sll	$3,$3,2
	addu	$3,$4,$3
	.loc 1 103
	sll	$6,$6,4
	.loc 1 102
	addu	$3,$7,$3
	.loc 1 103
	addu	$6,$4,$6
	.loc 1 101
	addiu	$5,$5,-1
	.loc 1 102
	lh	$2,-14084($3)
	.loc 1 103
	lh	$6,8($6)
	.loc 1 101
	bne	$5,$0,$L67
	nop
$L59:
	li	$2,1
$L68:
	.loc 1 106
	jr	$31
	nop
$L58:
	.loc 1 101
	jr	$31
	move	$2,$0
	.set	reorder
	.end	room
	.section	.text.slot,"ax"
	.align	2
	.loc 1 109
	.ent	slot
slot:
	.set	noreorder
	.set	nomacro
	addiu	$4,$4,244
	.loc 1 112
	li	$2,1
	.loc 1 112
	b	$L71
	li	$5,257
$L73:
	.loc 1 112
	addiu	$2,$2,1
	.loc 1 112
	beq	$2,$5,$L74
	nop
$L71:
	.loc 1 112
	lw	$3,0($4)
	nop
	bne	$3,$0,$L73
	addiu	$4,$4,200
	jr	$31
	nop
$L74:
	.loc 1 115
	jr	$31
	move	$2,$0
	.set	reorder
	.end	slot
	.section	.text.same_filter,"ax"
	.align	2
	.loc 1 118
	.ent	same_filter
same_filter:
	.set	noreorder
	.set	nomacro
	.loc 1 121
	lw	$7,4($4)
	.loc 1 121
	lw	$2,4($5)
	nop
	bne	$7,$2,$L84
	nop
	.loc 1 123
	blez	$7,$L79
	addiu	$4,$4,8
	addiu	$5,$5,8
	.loc 1 123
	b	$L77
	move	$2,$0
$L86:
	.loc 1 124
	lbu	$6,1($4)
	lbu	$3,1($5)
	nop
	bne	$6,$3,$L84
	nop
	.loc 1 124
	lhu	$6,2($4)
	lhu	$3,2($5)
	nop
	bne	$6,$3,$L84
	nop
	.loc 1 125
	lw	$6,4($4)
	lw	$3,4($5)
	nop
	bne	$6,$3,$L84
	nop
	.loc 1 125
	lw	$6,8($4)
	lw	$3,8($5)
	nop
	bne	$6,$3,$L84
	addiu	$4,$4,12
	.loc 1 123
	beq	$7,$2,$L79
	addiu	$5,$5,12
$L77:
	.loc 1 124
	lbu	$6,0($4)
	lbu	$3,0($5)
	nop
	beq	$6,$3,$L86
	addiu	$2,$2,1
$L84:
	.loc 1 129
	jr	$31
	move	$2,$0
$L79:
	.loc 1 128
	jr	$31
	li	$2,1
	.set	reorder
	.end	same_filter
	.section	.text.unthread,"ax"
	.align	2
	.loc 1 176
	.ent	unthread
unthread:
	.set	noreorder
	.set	nomacro
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
	sw	$16,32($sp)
	.loc 1 181
	lw	$21,4($5)
	nop
	.loc 1 181
	blez	$21,$L87
	move	$16,$5
	move	$20,$4
	addiu	$9,$4,36
	addiu	$17,$5,8
	.loc 1 181
	move	$18,$0
	.loc 1 186
	li	$19,65536
$L102:
	.loc 1 182
	lh	$5,0($9)
	move	$6,$17
	move	$4,$20
	jal	find_node
	sw	$9,24($sp)
	sll	$7,$2,3
	subu	$3,$7,$2
	sll	$3,$3,2
	move	$22,$2
	.loc 1 183
	li	$2,51444
	addu	$5,$3,$2
	.loc 1 183
	lw	$6,8($17)
	addu	$5,$20,$5
	move	$4,$20
	sw	$7,20($sp)
	.loc 1 183
	sw	$3,16($sp)
	.loc 1 183
	jal	find_alternative
	addiu	$21,$21,-1
	move	$23,$2
	.loc 1 184
	lw	$3,16($sp)
	lw	$7,20($sp)
	lw	$9,24($sp)
	bne	$21,$18,$L90
	sll	$fp,$2,4
	.loc 1 185
	addu	$4,$20,$fp
	li	$2,65536
	addu	$2,$2,$4
	sh	$0,14588($2)
$L90:
	addu	$5,$20,$fp
	.loc 1 186
	addu	$4,$5,$19
	.loc 1 187
	lhu	$2,14590($4)
	.loc 1 186
	lh	$21,14586($4)
	.loc 1 187
	addiu	$2,$2,-1
	sll	$2,$2,16
	sra	$2,$2,16
	.loc 1 187
	beq	$2,$0,$L111
	sh	$2,14590($4)
$L91:
	.loc 1 195
	subu	$2,$7,$22
	sll	$2,$2,2
	addu	$2,$20,$2
	addu	$2,$19,$2
	.loc 1 195
	lhu	$3,-14078($2)
	nop
	addiu	$3,$3,-1
	sll	$3,$3,16
	sra	$3,$3,16
	.loc 1 195
	beq	$3,$0,$L112
	sh	$3,-14078($2)
	.loc 1 203
	addu	$fp,$20,$fp
	.loc 1 202
	move	$6,$22
	move	$5,$9
	move	$4,$20
	jal	order
	addu	$fp,$19,$fp
	.loc 1 203
	lh	$2,14590($fp)
	nop
	bne	$2,$0,$L99
	nop
$L113:
	.loc 1 208
	beq	$21,$0,$L87
	nop
	lh	$4,40($20)
	lh	$7,38($20)
	.loc 1 209
	b	$L103
	li	$6,65536
$L104:
	.loc 1 210
	move	$21,$5
$L103:
	.loc 1 209
	sll	$2,$21,3
	subu	$2,$2,$21
	sll	$2,$2,2
	addu	$2,$20,$2
	addu	$2,$6,$2
	move	$8,$4
	lh	$4,-14082($2)
	nop
	sll	$3,$4,4
	addu	$3,$20,$3
	.loc 1 210
	addu	$3,$3,$6
	lh	$5,14586($3)
	.loc 1 211
	sh	$8,14584($3)
	.loc 1 213
	sh	$7,-14084($2)
	.loc 1 208
	bne	$5,$0,$L104
	move	$7,$21
	sh	$4,40($20)
	sh	$21,38($20)
$L87:
	.loc 1 218
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
$L112:
	.loc 1 196
	lh	$4,0($9)
	nop
	.loc 1 196
	beq	$22,$4,$L96
	sll	$3,$4,3
	.loc 1 196
	li	$5,65536
$L114:
	.loc 1 196
	subu	$3,$3,$4
	sll	$3,$3,2
	addu	$3,$20,$3
	addu	$3,$5,$3
	move	$2,$4
	lh	$4,-14084($3)
	nop
	.loc 1 196
	bne	$4,$22,$L114
	sll	$3,$4,3
	.loc 1 196
	sll	$9,$2,3
	subu	$9,$9,$2
	sll	$9,$9,2
	li	$2,51452
	addu	$9,$9,$2
	addu	$9,$20,$9
$L96:
	.loc 1 198
	subu	$7,$7,$22
	sll	$7,$7,2
	addu	$7,$20,$7
	li	$2,65536
	addu	$2,$2,$7
	lh	$3,-14084($2)
	.loc 1 203
	addu	$fp,$20,$fp
	.loc 1 198
	sh	$3,0($9)
	.loc 1 199
	lhu	$3,38($20)
	.loc 1 203
	addu	$fp,$19,$fp
	.loc 1 199
	sh	$3,-14084($2)
	.loc 1 200
	sh	$22,38($20)
	.loc 1 203
	lh	$2,14590($fp)
	nop
	beq	$2,$0,$L113
	nop
$L99:
	.loc 1 181
	lw	$21,4($16)
	.loc 1 204
	addiu	$2,$23,5007
	sll	$2,$2,4
	.loc 1 181
	addiu	$18,$18,1
	.loc 1 204
	addiu	$2,$2,10
	.loc 1 181
	slt	$3,$18,$21
	.loc 1 204
	addu	$9,$20,$2
	.loc 1 181
	bne	$3,$0,$L102
	addiu	$17,$17,12
	b	$L87
	nop
$L111:
	.loc 1 188
	subu	$2,$7,$22
	sll	$2,$2,2
	addu	$2,$20,$2
	addu	$2,$19,$2
	.loc 1 188
	lh	$4,-14082($2)
	nop
	.loc 1 188
	beq	$23,$4,$L92
	li	$2,51454
	.loc 1 188
	addiu	$3,$4,5007
$L115:
	sll	$3,$3,4
	addu	$3,$20,$3
	move	$2,$4
	.loc 1 188
	lh	$4,8($3)
	nop
	.loc 1 188
	bne	$4,$23,$L115
	addiu	$3,$4,5007
	.loc 1 188
	addiu	$2,$2,5007
	sll	$2,$2,4
	addiu	$2,$2,8
	addu	$2,$20,$2
$L94:
	.loc 1 190
	li	$4,65536
	addu	$5,$5,$4
	lh	$6,14584($5)
	.loc 1 193
	subu	$3,$7,$22
	.loc 1 190
	sh	$6,0($2)
	.loc 1 191
	lh	$6,40($20)
	.loc 1 193
	sll	$2,$3,2
	addu	$2,$20,$2
	.loc 1 191
	sh	$6,14584($5)
	.loc 1 193
	addu	$2,$4,$2
	.loc 1 192
	sh	$23,40($20)
	.loc 1 193
	lhu	$3,-14080($2)
	nop
	addiu	$3,$3,-1
	b	$L91
	sh	$3,-14080($2)
$L92:
	.loc 1 188
	addu	$2,$3,$2
	b	$L94
	addu	$2,$20,$2
	.set	reorder
	.end	unthread
	.section	.text.overlaps,"ax"
	.align	2
	.loc 1 133
	.ent	overlaps
overlaps:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	li	$2,51444
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	.loc 1 133
	move	$17,$5
	addiu	$16,$4,244
	b	$L118
	addu	$18,$4,$2
$L121:
	.loc 1 140
	jal	dpf_may_overlap
	nop
	.loc 1 139
	bne	$2,$0,$L122
	nop
$L120:
	.loc 1 136
	addiu	$16,$16,200
$L129:
	beq	$16,$18,$L128
	move	$2,$0
$L118:
	.loc 1 139
	lw	$2,0($16)
	nop
	.loc 1 139
	beq	$2,$0,$L120
	move	$4,$16
	.loc 1 139
	beq	$17,$16,$L120
	move	$5,$17
	.loc 1 139
	lw	$3,0($17)
	nop
	bne	$2,$3,$L121
	nop
	.loc 1 140
	jal	same_filter
	nop
	.loc 1 139
	beq	$2,$0,$L129
	addiu	$16,$16,200
$L122:
	.loc 1 144
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 141
	li	$2,1
	.loc 1 144
	jr	$31
	addiu	$sp,$sp,32
$L128:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	overlaps
	.section	.text.thread,"ax"
	.align	2
	.loc 1 148
	.ent	thread
thread:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-72
	sw	$fp,64($sp)
	sw	$31,68($sp)
	sw	$23,60($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	sw	$16,32($sp)
	.loc 1 170
	sll	$3,$6,16
	.loc 1 152
	lw	$2,4($5)
	.loc 1 170
	sra	$3,$3,16
	.loc 1 148
	move	$fp,$4
	.loc 1 152
	blez	$2,$L131
	sw	$3,24($sp)
	.loc 1 150
	li	$2,1
	move	$22,$5
	addiu	$16,$4,36
	addiu	$18,$5,8
	sw	$2,16($sp)
	.loc 1 152
	b	$L135
	move	$19,$0
$L132:
	.loc 1 158
	sll	$20,$21,3
	subu	$17,$20,$21
	li	$2,51444
	sll	$17,$17,2
	.loc 1 158
	lw	$23,8($18)
	.loc 1 158
	addu	$17,$17,$2
	addu	$2,$fp,$17
	.loc 1 158
	move	$6,$23
	move	$5,$2
	move	$4,$fp
	jal	find_alternative
	sw	$2,20($sp)
	.loc 1 160
	beq	$2,$0,$L151
	move	$17,$2
	.loc 1 158
	move	$23,$2
	.loc 1 164
	subu	$3,$20,$21
$L154:
	sll	$3,$3,2
	li	$4,65536
	addu	$3,$fp,$3
	addu	$3,$4,$3
	lhu	$5,-14078($3)
	.loc 1 165
	sll	$20,$23,4
	.loc 1 164
	addiu	$5,$5,1
	.loc 1 165
	addu	$2,$fp,$20
	.loc 1 164
	sh	$5,-14078($3)
	.loc 1 165
	addu	$2,$4,$2
	lhu	$3,14590($2)
	.loc 1 166
	move	$5,$16
	.loc 1 165
	addiu	$3,$3,1
	sh	$3,14590($2)
	.loc 1 166
	move	$6,$21
	move	$4,$fp
	.loc 1 168
	addiu	$16,$23,5007
	.loc 1 166
	jal	order
	sll	$16,$16,4
	.loc 1 152
	addiu	$19,$19,1
	.loc 1 166
	beq	$2,$0,$L134
	addiu	$16,$16,10
	.loc 1 167
	sw	$0,16($sp)
$L134:
	.loc 1 152
	lw	$2,4($22)
	.loc 1 168
	addu	$16,$fp,$16
	.loc 1 152
	slt	$2,$19,$2
	beq	$2,$0,$L152
	addiu	$18,$18,12
$L135:
	.loc 1 153
	lh	$5,0($16)
	move	$6,$18
	jal	find_node
	move	$4,$fp
	.loc 1 154
	bne	$2,$0,$L132
	move	$21,$2
	.loc 1 155
	move	$6,$18
	move	$5,$16
	jal	add_node
	move	$4,$fp
	move	$21,$2
	.loc 1 156
	b	$L132
	sw	$0,16($sp)
$L151:
	.loc 1 161
	lw	$5,20($sp)
	move	$6,$23
	jal	add_alternative
	move	$4,$fp
	move	$23,$2
	.loc 1 162
	lw	$2,16($sp)
	nop
	beq	$2,$0,$L154
	subu	$3,$20,$21
	.loc 1 162
	lw	$2,4($22)
	nop
	addiu	$2,$2,-1
	.loc 1 162
	xor	$2,$2,$19
	sltu	$2,$2,1
	b	$L154
	sw	$2,16($sp)
$L152:
	.loc 1 170
	lw	$3,24($sp)
	addu	$10,$fp,$20
	li	$2,65536
	addu	$2,$2,$10
	sh	$3,14588($2)
	.loc 1 171
	lw	$2,16($sp)
	nop
	bne	$2,$0,$L153
	nop
$L137:
	move	$2,$0
$L130:
	.loc 1 172
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
$L153:
	.loc 1 171
	bne	$17,$0,$L137
	move	$6,$23
	.loc 1 171
	lw	$5,20($sp)
	jal	dpf_table_add
	move	$4,$fp
	.loc 1 171
	b	$L130
	sltu	$2,$0,$2
$L131:
	.loc 1 170
	lw	$3,24($sp)
	li	$2,65536
	addu	$2,$4,$2
	b	$L137
	sh	$3,14588($2)
	.set	reorder
	.end	thread
	.section	.text.dpf_start,"ax"
	.align	2
	.globl	dpf_start
	.loc 1 10
	.ent	dpf_start
dpf_start:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	li	$3,51444
	.loc 1 13
	sw	$0,28($4)
	.loc 1 10
	sw	$31,20($sp)
	.loc 1 13
	sw	$0,24($4)
	.loc 1 13
	sw	$0,20($4)
	.loc 1 14
	sh	$0,36($4)
	addiu	$2,$4,44
	addu	$3,$4,$3
$L156:
	.loc 1 16
	sw	$0,0($2)
	.loc 1 15
	addiu	$2,$2,200
	bne	$2,$3,$L156
	li	$5,51480
	li	$3,65536
	addiu	$3,$3,14600
	addu	$3,$4,$3
	addu	$5,$4,$5
	.loc 1 15
	li	$2,2
	.loc 1 17
	li	$7,1024
$L157:
	.loc 1 18
	sll	$6,$2,16
	sra	$6,$6,16
	.loc 1 17
	addiu	$5,$5,28
	addiu	$2,$2,1
	.loc 1 18
	sh	$6,0($3)
	.loc 1 18
	sh	$6,-28($5)
	.loc 1 17
	bne	$2,$7,$L157
	addiu	$3,$3,16
	.loc 1 19
	li	$2,65536
	addu	$2,$4,$2
	.loc 1 20
	li	$3,1
	.loc 1 19
	sh	$0,30952($2)
	.loc 1 19
	sh	$0,14560($2)
	.loc 1 20
	sh	$3,40($4)
	.loc 1 21
	jal	dpf_generate
	sh	$3,38($4)
	.loc 1 22
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	dpf_start
	.section	.text.dpf_drop,"ax"
	.align	2
	.globl	dpf_drop
	.loc 1 247
	.ent	dpf_drop
dpf_drop:
	.set	noreorder
	.set	nomacro
	.loc 1 248
	addiu	$2,$5,-1
	.loc 1 248
	sltu	$2,$2,256
	beq	$2,$0,$L171
	sll	$2,$5,1
	.loc 1 248
	addu	$2,$2,$5
	sll	$2,$2,3
	addu	$5,$2,$5
	.loc 1 247
	addiu	$sp,$sp,-32
	.loc 1 248
	sll	$5,$5,3
	.loc 1 247
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 248
	addu	$17,$4,$5
	.loc 1 248
	lw	$2,44($17)
	nop
	bne	$2,$0,$L170
	move	$16,$4
	.loc 1 253
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L170:
	.loc 1 250
	addiu	$5,$5,44
	.loc 1 250
	jal	unthread
	addu	$5,$4,$5
	.loc 1 252
	li	$2,1
	.loc 1 251
	sw	$0,44($17)
	.loc 1 252
	sw	$2,32($16)
	.loc 1 253
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L171:
	jr	$31
	nop
	.set	reorder
	.end	dpf_drop
	.section	.text.dpf_delete,"ax"
	.align	2
	.globl	dpf_delete
	.loc 1 256
	.ent	dpf_delete
dpf_delete:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 257
	jal	dpf_drop
	move	$16,$4
	.loc 1 258
	jal	dpf_generate
	move	$4,$16
	.loc 1 259
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	dpf_delete
	.section	.text.dpf_insert,"ax"
	.align	2
	.globl	dpf_insert
	.loc 1 221
	.ent	dpf_insert
dpf_insert:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	move	$17,$4
	sw	$31,44($sp)
	sw	$18,24($sp)
	.loc 1 221
	move	$20,$5
	move	$21,$6
	.loc 1 222
	jal	slot
	move	$19,$7
	sll	$16,$2,1
	addu	$16,$16,$2
	sll	$16,$16,3
	addu	$16,$16,$2
	sll	$16,$16,3
	.loc 1 223
	addiu	$22,$16,44
	.loc 1 225
	beq	$2,$0,$L175
	addu	$22,$17,$22
	.loc 1 227
	addiu	$7,$16,52
	.loc 1 227
	addu	$7,$17,$7
	move	$6,$21
	move	$5,$20
	move	$4,$17
	move	$18,$2
	jal	dpf_canonical
	addu	$16,$17,$16
	.loc 1 228
	bltz	$2,$L181
	sw	$2,48($16)
	.loc 1 230
	sw	$19,44($16)
	.loc 1 231
	move	$5,$22
	jal	overlaps
	move	$4,$17
	.loc 1 231
	bne	$2,$0,$L189
	nop
	.loc 1 235
	lw	$5,48($16)
	jal	room
	move	$4,$17
	.loc 1 235
	beq	$2,$0,$L190
	move	$6,$18
	.loc 1 239
	move	$5,$22
	jal	thread
	move	$4,$17
	.loc 1 239
	beq	$2,$0,$L179
	nop
	.loc 1 239
	lw	$2,32($17)
	nop
	beq	$2,$0,$L174
	nop
$L179:
	.loc 1 239
	jal	dpf_generate
	move	$4,$17
	.loc 1 239
	bltz	$2,$L191
	move	$5,$18
$L174:
	.loc 1 244
	lw	$31,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$18
	lw	$18,24($sp)
	jr	$31
	addiu	$sp,$sp,48
$L191:
	.loc 1 240
	jal	dpf_delete
	move	$4,$17
$L175:
	.loc 1 226
	b	$L174
	li	$18,-2
$L189:
	.loc 1 232
	sw	$0,44($16)
	.loc 1 233
	b	$L174
	li	$18,-3
$L190:
	.loc 1 236
	sw	$0,44($16)
	.loc 1 226
	b	$L174
	li	$18,-2
$L181:
	.loc 1 229
	b	$L174
	li	$18,-1
	.set	reorder
	.end	dpf_insert
	.text
	.file 2 "./aegis/filters/dpf.h"
