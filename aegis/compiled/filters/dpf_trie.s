# mipsel-linux-gnu-gcc 12.2.0 from aegis/filters/dpf_trie.c
	.text
	.file 1 "aegis/filters/dpf_trie.c"
	.section	.text.same_test,"ax"
	.align	2
	.loc 1 34
	.ent	same_test
same_test:
	.set	noreorder
	.loc 1 35
	lw	$2,0($4)
	lw	$3,0($5)
	nop
	xor	$2,$2,$3
	andi	$2,$2,0xffff
	bne	$2,$0,$L4
	nop
	lhu	$3,2($4)
	lhu	$2,2($5)
	nop
	beq	$3,$2,$L6
	nop
$L4:
	.loc 1 36
	jr	$31
	move	$2,$0
$L6:
	.loc 1 35
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
	.loc 1 40
	.ent	find_node
find_node:
	.set	noreorder
	.loc 1 41
	beq	$5,$0,$L22
	nop
	.loc 1 40
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
	.loc 1 42
	li	$18,51456
	.loc 1 43
	li	$22,65536
	.loc 1 42
	sll	$16,$19,3
$L25:
	subu	$17,$16,$19
	sll	$17,$17,2
	addu	$4,$17,$18
	move	$5,$21
	addu	$4,$20,$4
	.loc 1 43
	addu	$17,$20,$17
	.loc 1 42
	jal	same_test
	addu	$17,$22,$17
	beq	$2,$0,$L9
	move	$16,$17
	lbu	$2,0($21)
	nop
	beq	$2,$0,$L7
	move	$2,$19
	.loc 1 43
	lh	$2,-14070($17)
	lw	$3,8($21)
	addiu	$2,$2,5008
	sll	$2,$2,4
	addu	$2,$20,$2
	lw	$2,0($2)
	nop
	beq	$2,$3,$L7
	move	$2,$19
$L9:
	.loc 1 41
	lh	$19,-14072($16)
	nop
	bne	$19,$0,$L25
	sll	$16,$19,3
	move	$2,$0
$L7:
	.loc 1 46
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
	.loc 1 49
	.ent	find_alternative
find_alternative:
	.set	noreorder
	.loc 1 52
	lh	$2,10($5)
	nop
	bne	$2,$0,$L27
	li	$7,65536
	b	$L35
	nop
$L29:
	lh	$2,14596($3)
	nop
	beq	$2,$0,$L35
	nop
$L27:
	sll	$3,$2,4
	addu	$3,$4,$3
	addu	$3,$3,$7
	lw	$5,14592($3)
	nop
	bne	$5,$6,$L29
	nop
	.loc 1 55
	jr	$31
	nop
$L35:
	jr	$31
	nop
	.set	reorder
	.end	find_alternative
	.section	.text.order,"ax"
	.align	2
	.loc 1 59
	.ent	order
order:
	.set	noreorder
	.loc 1 60
	sll	$12,$6,3
	subu	$2,$12,$6
	sll	$2,$2,2
	addu	$2,$4,$2
	li	$7,65536
	.loc 1 62
	lh	$3,0($5)
	.loc 1 60
	addu	$2,$7,$2
	lh	$13,-14072($2)
	.loc 1 62
	beq	$6,$3,$L38
	move	$2,$5
	li	$8,65536
	sll	$2,$3,3
$L51:
	subu	$2,$2,$3
	sll	$2,$2,2
	addu	$2,$4,$2
	addu	$2,$8,$2
	move	$7,$3
	lh	$3,-14072($2)
	nop
	bne	$3,$6,$L51
	sll	$2,$3,3
	sll	$2,$7,3
	subu	$2,$2,$7
	sll	$2,$2,2
	li	$3,51464
	addu	$2,$2,$3
	addu	$2,$4,$2
$L38:
	.loc 1 64
	sh	$13,0($2)
	.loc 1 65
	lh	$7,0($5)
	nop
	beq	$7,$0,$L40
	nop
	subu	$2,$12,$6
	sll	$2,$2,2
	addu	$2,$4,$2
	li	$3,65536
	addu	$2,$3,$2
	lh	$11,-14066($2)
	li	$10,65536
	.loc 1 66
	b	$L41
	li	$9,51464
$L42:
	.loc 1 65
	lh	$7,-14072($3)
	nop
	beq	$7,$0,$L40
	addu	$5,$4,$2
$L41:
	sll	$2,$7,3
	subu	$2,$2,$7
	sll	$2,$2,2
	addu	$3,$4,$2
	addu	$3,$10,$3
	lh	$8,-14066($3)
	nop
	slt	$8,$8,$11
	beq	$8,$0,$L42
	addu	$2,$2,$9
$L40:
	.loc 1 68
	subu	$12,$12,$6
	sll	$12,$12,2
	addu	$4,$4,$12
	li	$2,65536
	addu	$2,$2,$4
	sh	$7,-14072($2)
	.loc 1 69
	sh	$6,0($5)
	.loc 1 70
	lh	$2,-14072($2)
	nop
	xor	$2,$2,$13
	.loc 1 71
	jr	$31
	sltu	$2,$0,$2
	.set	reorder
	.end	order
	.section	.text.add_node,"ax"
	.align	2
	.loc 1 74
	.ent	add_node
add_node:
	.set	noreorder
	.loc 1 75
	lh	$2,50($4)
	.loc 1 78
	li	$3,65536
	sll	$7,$2,3
	subu	$7,$7,$2
	sll	$7,$7,2
	addu	$7,$4,$7
	addu	$3,$3,$7
	lhu	$7,-14072($3)
	nop
	sh	$7,50($4)
	.loc 1 79
	lbu	$4,0($6)
	nop
	sb	$4,-14080($3)
	.loc 1 80
	lbu	$4,1($6)
	nop
	sb	$4,-14079($3)
	.loc 1 81
	lhu	$4,2($6)
	nop
	sh	$4,-14078($3)
	.loc 1 82
	lw	$4,4($6)
	.loc 1 83
	sh	$0,-14070($3)
	.loc 1 82
	sw	$4,-14076($3)
	.loc 1 83
	sw	$0,-14068($3)
	.loc 1 84
	sw	$0,-14064($3)
	.loc 1 85
	lh	$4,0($5)
	nop
	sh	$4,-14072($3)
	.loc 1 88
	jr	$31
	sh	$2,0($5)
	.set	reorder
	.end	add_node
	.section	.text.add_alternative,"ax"
	.align	2
	.loc 1 91
	.ent	add_alternative
add_alternative:
	.set	noreorder
	.loc 1 92
	lh	$2,52($4)
	.loc 1 95
	li	$7,65536
	sll	$3,$2,4
	addu	$3,$4,$3
	addu	$3,$3,$7
	lh	$7,14596($3)
	nop
	sh	$7,52($4)
	.loc 1 96
	sw	$6,14592($3)
	.loc 1 97
	sw	$0,14600($3)
	sh	$0,14598($3)
	.loc 1 98
	sw	$0,14604($3)
	.loc 1 99
	lh	$4,10($5)
	nop
	sh	$4,14596($3)
	.loc 1 101
	lhu	$3,12($5)
	.loc 1 100
	sh	$2,10($5)
	.loc 1 101
	addiu	$3,$3,1
	.loc 1 103
	jr	$31
	sh	$3,12($5)
	.set	reorder
	.end	add_alternative
	.section	.text.room,"ax"
	.align	2
	.loc 1 107
	.ent	room
room:
	.set	noreorder
	.loc 1 108
	lh	$2,50($4)
	lh	$6,52($4)
	.loc 1 110
	beq	$5,$0,$L59
	nop
	beq	$2,$0,$L68
	nop
	beq	$6,$0,$L58
	li	$7,65536
	.loc 1 111
	b	$L69
	sll	$3,$2,3
$L67:
	.loc 1 110
	beq	$2,$0,$L68
	nop
	beq	$6,$0,$L58
	sll	$3,$2,3
$L69:
	.loc 1 111
	subu	$3,$3,$2
	.loc 1 112
	addiu	$6,$6,5008
	.loc 1 111
	sll	$3,$3,2
	addu	$3,$4,$3
	.loc 1 112
	sll	$6,$6,4
	.loc 1 111
	addu	$3,$7,$3
	.loc 1 112
	addu	$6,$4,$6
	.loc 1 110
	addiu	$5,$5,-1
	.loc 1 111
	lh	$2,-14072($3)
	.loc 1 112
	lh	$6,4($6)
	.loc 1 110
	bne	$5,$0,$L67
	nop
$L59:
	li	$2,1
$L68:
	.loc 1 115
	jr	$31
	nop
$L58:
	.loc 1 110
	jr	$31
	move	$2,$0
	.set	reorder
	.end	room
	.section	.text.slot,"ax"
	.align	2
	.loc 1 118
	.ent	slot
slot:
	.set	noreorder
	addiu	$4,$4,256
	.loc 1 121
	li	$2,1
	b	$L71
	li	$5,257
$L73:
	addiu	$2,$2,1
	beq	$2,$5,$L74
	nop
$L71:
	lw	$3,0($4)
	nop
	bne	$3,$0,$L73
	addiu	$4,$4,200
	jr	$31
	nop
$L74:
	.loc 1 124
	jr	$31
	move	$2,$0
	.set	reorder
	.end	slot
	.section	.text.same_filter,"ax"
	.align	2
	.loc 1 127
	.ent	same_filter
same_filter:
	.set	noreorder
	.loc 1 130
	lw	$7,4($4)
	lw	$2,4($5)
	nop
	bne	$7,$2,$L84
	nop
	.loc 1 132
	blez	$7,$L79
	addiu	$4,$4,8
	addiu	$5,$5,8
	b	$L77
	move	$2,$0
$L86:
	.loc 1 133
	lbu	$6,1($4)
	lbu	$3,1($5)
	nop
	bne	$6,$3,$L84
	nop
	lhu	$6,2($4)
	lhu	$3,2($5)
	nop
	bne	$6,$3,$L84
	nop
	.loc 1 134
	lw	$6,4($4)
	lw	$3,4($5)
	nop
	bne	$6,$3,$L84
	nop
	lw	$6,8($4)
	lw	$3,8($5)
	nop
	bne	$6,$3,$L84
	addiu	$4,$4,12
	.loc 1 132
	beq	$7,$2,$L79
	addiu	$5,$5,12
$L77:
	.loc 1 133
	lbu	$6,0($4)
	lbu	$3,0($5)
	nop
	beq	$6,$3,$L86
	addiu	$2,$2,1
$L84:
	.loc 1 138
	jr	$31
	move	$2,$0
$L79:
	.loc 1 137
	jr	$31
	li	$2,1
	.set	reorder
	.end	same_filter
	.section	.text.unthread,"ax"
	.align	2
	.loc 1 190
	.ent	unthread
unthread:
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
	sw	$16,32($sp)
	.loc 1 195
	lw	$21,4($5)
	nop
	blez	$21,$L87
	move	$16,$5
	move	$20,$4
	addiu	$9,$4,48
	addiu	$17,$5,8
	move	$18,$0
	.loc 1 200
	li	$19,65536
$L102:
	.loc 1 196
	lh	$5,0($9)
	move	$6,$17
	move	$4,$20
	jal	find_node
	sw	$9,24($sp)
	sll	$7,$2,3
	subu	$3,$7,$2
	sll	$3,$3,2
	move	$22,$2
	.loc 1 197
	li	$2,51456
	addu	$5,$3,$2
	lw	$6,8($17)
	addu	$5,$20,$5
	move	$4,$20
	sw	$7,20($sp)
	sw	$3,16($sp)
	jal	find_alternative
	addiu	$21,$21,-1
	move	$23,$2
	.loc 1 198
	lw	$3,16($sp)
	lw	$7,20($sp)
	lw	$9,24($sp)
	bne	$21,$18,$L90
	sll	$fp,$2,4
	.loc 1 199
	addu	$4,$20,$fp
	li	$2,65536
	addu	$2,$2,$4
	sh	$0,14600($2)
$L90:
	addu	$5,$20,$fp
	.loc 1 200
	addu	$4,$5,$19
	.loc 1 201
	lhu	$2,14602($4)
	.loc 1 200
	lh	$21,14598($4)
	.loc 1 201
	addiu	$2,$2,-1
	sll	$2,$2,16
	sra	$2,$2,16
	beq	$2,$0,$L111
	sh	$2,14602($4)
$L91:
	.loc 1 210
	subu	$2,$7,$22
	sll	$2,$2,2
	addu	$2,$20,$2
	addu	$2,$19,$2
	lhu	$3,-14066($2)
	nop
	addiu	$3,$3,-1
	sll	$3,$3,16
	sra	$3,$3,16
	beq	$3,$0,$L112
	sh	$3,-14066($2)
	.loc 1 218
	addu	$fp,$20,$fp
	.loc 1 217
	move	$6,$22
	move	$5,$9
	move	$4,$20
	jal	order
	addu	$fp,$19,$fp
	.loc 1 218
	lh	$2,14602($fp)
	nop
	bne	$2,$0,$L99
	nop
$L113:
	.loc 1 223
	beq	$21,$0,$L87
	nop
	lh	$4,52($20)
	lh	$7,50($20)
	.loc 1 224
	b	$L103
	li	$6,65536
$L104:
	.loc 1 225
	move	$21,$5
$L103:
	.loc 1 224
	sll	$2,$21,3
	subu	$2,$2,$21
	sll	$2,$2,2
	addu	$2,$20,$2
	addu	$2,$6,$2
	move	$8,$4
	lh	$4,-14070($2)
	nop
	sll	$3,$4,4
	addu	$3,$20,$3
	.loc 1 225
	addu	$3,$3,$6
	lh	$5,14598($3)
	.loc 1 226
	sh	$8,14596($3)
	.loc 1 228
	sh	$7,-14072($2)
	.loc 1 223
	bne	$5,$0,$L104
	move	$7,$21
	sh	$4,52($20)
	sh	$21,50($20)
$L87:
	.loc 1 233
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
	.loc 1 211
	lh	$4,0($9)
	nop
	beq	$22,$4,$L96
	sll	$3,$4,3
	li	$5,65536
$L114:
	subu	$3,$3,$4
	sll	$3,$3,2
	addu	$3,$20,$3
	addu	$3,$5,$3
	move	$2,$4
	lh	$4,-14072($3)
	nop
	bne	$4,$22,$L114
	sll	$3,$4,3
	sll	$9,$2,3
	subu	$9,$9,$2
	sll	$9,$9,2
	li	$2,51464
	addu	$9,$9,$2
	addu	$9,$20,$9
$L96:
	.loc 1 213
	subu	$7,$7,$22
	sll	$7,$7,2
	addu	$7,$20,$7
	li	$2,65536
	addu	$2,$2,$7
	lh	$3,-14072($2)
	.loc 1 218
	addu	$fp,$20,$fp
	.loc 1 213
	sh	$3,0($9)
	.loc 1 214
	lhu	$3,50($20)
	.loc 1 218
	addu	$fp,$19,$fp
	.loc 1 214
	sh	$3,-14072($2)
	.loc 1 215
	sh	$22,50($20)
	.loc 1 218
	lh	$2,14602($fp)
	nop
	beq	$2,$0,$L113
	nop
$L99:
	.loc 1 195
	lw	$21,4($16)
	.loc 1 219
	addiu	$2,$23,5008
	sll	$2,$2,4
	.loc 1 195
	addiu	$18,$18,1
	.loc 1 219
	addiu	$2,$2,6
	.loc 1 195
	slt	$3,$18,$21
	.loc 1 219
	addu	$9,$20,$2
	.loc 1 195
	bne	$3,$0,$L102
	addiu	$17,$17,12
	b	$L87
	nop
$L111:
	.loc 1 202
	subu	$2,$7,$22
	sll	$2,$2,2
	addu	$2,$20,$2
	addu	$2,$19,$2
	lh	$4,-14070($2)
	nop
	beq	$23,$4,$L92
	li	$2,51466
	.loc 1 203
	addiu	$3,$4,5008
$L115:
	sll	$3,$3,4
	addu	$3,$20,$3
	move	$2,$4
	.loc 1 202
	lh	$4,4($3)
	nop
	bne	$4,$23,$L115
	addiu	$3,$4,5008
	.loc 1 203
	addiu	$2,$2,5008
	sll	$2,$2,4
	addiu	$2,$2,4
	addu	$2,$20,$2
$L94:
	.loc 1 205
	li	$4,65536
	addu	$5,$5,$4
	lh	$6,14596($5)
	.loc 1 208
	subu	$3,$7,$22
	.loc 1 205
	sh	$6,0($2)
	.loc 1 206
	lh	$6,52($20)
	.loc 1 208
	sll	$2,$3,2
	addu	$2,$20,$2
	.loc 1 206
	sh	$6,14596($5)
	.loc 1 208
	addu	$2,$4,$2
	.loc 1 207
	sh	$23,52($20)
	.loc 1 208
	lhu	$3,-14068($2)
	nop
	addiu	$3,$3,-1
	b	$L91
	sh	$3,-14068($2)
$L92:
	.loc 1 202
	addu	$2,$3,$2
	b	$L94
	addu	$2,$20,$2
	.set	reorder
	.end	unthread
	.section	.text.overlaps,"ax"
	.align	2
	.loc 1 142
	.ent	overlaps
overlaps:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	li	$18,51456
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	move	$19,$4
	move	$17,$5
	addiu	$16,$4,256
	addu	$18,$4,$18
$L121:
	.loc 1 148
	lw	$2,0($16)
	nop
	beq	$2,$0,$L117
	nop
	.file 2 "./aegis/filters/dpf.h"
	.loc 2 145
	lw	$3,20($19)
	nop
	beq	$3,$0,$L118
	li	$4,700
	.loc 2 146
	jalr	$3
	nop
	.loc 1 150
	lw	$2,0($16)
	nop
	beq	$2,$0,$L117
	nop
$L118:
	.loc 1 151
	move	$4,$16
	.loc 1 150
	beq	$17,$16,$L117
	move	$5,$17
	lw	$3,0($17)
	nop
	beq	$3,$2,$L134
	nop
	.loc 1 151
	jal	dpf_may_overlap
	nop
	.loc 1 150
	bne	$2,$0,$L120
	nop
$L117:
	.loc 1 145
	addiu	$16,$16,200
$L135:
	bne	$16,$18,$L121
	move	$2,$0
	.loc 1 155
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L134:
	.loc 1 151
	jal	same_filter
	nop
	.loc 1 150
	beq	$2,$0,$L135
	addiu	$16,$16,200
$L120:
	.loc 1 155
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 152
	li	$2,1
	.loc 1 155
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	overlaps
	.section	.text.thread,"ax"
	.align	2
	.loc 1 162
	.ent	thread
thread:
	.set	noreorder
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
	.loc 1 184
	sll	$3,$6,16
	.loc 1 166
	lw	$2,4($5)
	.loc 1 184
	sra	$3,$3,16
	.loc 1 162
	move	$fp,$4
	.loc 1 166
	blez	$2,$L137
	sw	$3,24($sp)
	.loc 1 164
	li	$2,1
	move	$22,$5
	addiu	$16,$4,48
	addiu	$18,$5,8
	sw	$2,16($sp)
	.loc 1 166
	b	$L141
	move	$19,$0
$L138:
	.loc 1 172
	sll	$20,$21,3
	subu	$17,$20,$21
	li	$2,51456
	sll	$17,$17,2
	lw	$23,8($18)
	addu	$17,$17,$2
	addu	$2,$fp,$17
	move	$6,$23
	move	$5,$2
	move	$4,$fp
	jal	find_alternative
	sw	$2,20($sp)
	.loc 1 174
	beq	$2,$0,$L157
	move	$17,$2
	.loc 1 172
	move	$23,$2
	.loc 1 178
	subu	$3,$20,$21
$L160:
	sll	$3,$3,2
	li	$4,65536
	addu	$3,$fp,$3
	addu	$3,$4,$3
	lhu	$5,-14066($3)
	.loc 1 179
	sll	$20,$23,4
	.loc 1 178
	addiu	$5,$5,1
	.loc 1 179
	addu	$2,$fp,$20
	.loc 1 178
	sh	$5,-14066($3)
	.loc 1 179
	addu	$2,$4,$2
	lhu	$3,14602($2)
	.loc 1 180
	move	$5,$16
	.loc 1 179
	addiu	$3,$3,1
	sh	$3,14602($2)
	.loc 1 180
	move	$6,$21
	move	$4,$fp
	.loc 1 182
	addiu	$16,$23,5008
	.loc 1 180
	jal	order
	sll	$16,$16,4
	.loc 1 166
	addiu	$19,$19,1
	.loc 1 180
	beq	$2,$0,$L140
	addiu	$16,$16,6
	.loc 1 181
	sw	$0,16($sp)
$L140:
	.loc 1 166
	lw	$2,4($22)
	.loc 1 182
	addu	$16,$fp,$16
	.loc 1 166
	slt	$2,$19,$2
	beq	$2,$0,$L158
	addiu	$18,$18,12
$L141:
	.loc 1 167
	lh	$5,0($16)
	move	$6,$18
	jal	find_node
	move	$4,$fp
	.loc 1 168
	bne	$2,$0,$L138
	move	$21,$2
	.loc 1 169
	move	$6,$18
	move	$5,$16
	jal	add_node
	move	$4,$fp
	move	$21,$2
	.loc 1 170
	b	$L138
	sw	$0,16($sp)
$L157:
	.loc 1 175
	lw	$5,20($sp)
	move	$6,$23
	jal	add_alternative
	move	$4,$fp
	move	$23,$2
	.loc 1 176
	lw	$2,16($sp)
	nop
	beq	$2,$0,$L160
	subu	$3,$20,$21
	lw	$2,4($22)
	nop
	addiu	$2,$2,-1
	xor	$2,$2,$19
	sltu	$2,$2,1
	b	$L160
	sw	$2,16($sp)
$L158:
	.loc 1 184
	lw	$3,24($sp)
	addu	$10,$fp,$20
	li	$2,65536
	addu	$2,$2,$10
	sh	$3,14600($2)
	.loc 1 185
	lw	$2,16($sp)
	nop
	bne	$2,$0,$L159
	nop
$L143:
	move	$2,$0
$L136:
	.loc 1 186
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
$L159:
	.loc 1 185
	bne	$17,$0,$L143
	move	$6,$23
	lw	$5,20($sp)
	jal	dpf_table_add
	move	$4,$fp
	b	$L136
	sltu	$2,$0,$2
$L137:
	.loc 1 184
	lw	$3,24($sp)
	li	$2,65536
	addu	$2,$4,$2
	b	$L143
	sh	$3,14600($2)
	.set	reorder
	.end	thread
	.section	.text.dpf_start,"ax"
	.align	2
	.globl	dpf_start
	.loc 1 11
	.ent	dpf_start
dpf_start:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 15
	li	$2,8192
	.loc 1 11
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	move	$18,$4
	.loc 1 14
	sw	$0,36($4)
	sw	$0,32($4)
	sw	$0,28($4)
	sw	$0,24($4)
	.loc 1 15
	sw	$2,40($4)
	.loc 1 16
	sh	$0,48($4)
	addiu	$17,$4,56
	.loc 1 17
	move	$16,$0
	li	$19,257
$L163:
	.loc 1 19
	andi	$2,$16,0x3f
	.loc 1 18
	sw	$0,0($17)
	.loc 1 19
	bne	$2,$0,$L162
	addiu	$16,$16,1
	.loc 2 145
	lw	$2,20($18)
	nop
	beq	$2,$0,$L162
	li	$4,1800
	.loc 2 146
	jalr	$2
	nop
$L162:
	.loc 1 17
	bne	$16,$19,$L163
	addiu	$17,$17,200
	li	$16,65536
	addiu	$16,$16,14612
	li	$17,51492
	addu	$16,$18,$16
	addu	$17,$18,$17
	.loc 1 22
	li	$2,1
	li	$20,1023
$L165:
	.loc 1 23
	addiu	$19,$2,1
	sll	$3,$19,16
	sra	$3,$3,16
	.loc 1 24
	andi	$2,$2,0x3f
	.loc 1 23
	sh	$3,0($16)
	.loc 1 24
	bne	$2,$0,$L164
	sh	$3,0($17)
	.loc 2 145
	lw	$2,20($18)
	nop
	beq	$2,$0,$L164
	li	$4,1800
	.loc 2 146
	jalr	$2
	nop
$L164:
	.loc 1 22
	move	$2,$19
	addiu	$16,$16,16
	bne	$19,$20,$L165
	addiu	$17,$17,28
	.loc 1 27
	li	$2,65536
	addu	$2,$18,$2
	.loc 1 28
	li	$3,1
	.loc 1 27
	sh	$0,30964($2)
	sh	$0,14572($2)
	.loc 1 29
	move	$4,$18
	.loc 1 28
	sh	$3,52($18)
	.loc 1 29
	jal	dpf_generate
	sh	$3,50($18)
	.loc 1 30
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	dpf_start
	.section	.text.dpf_drop,"ax"
	.align	2
	.globl	dpf_drop
	.loc 1 264
	.ent	dpf_drop
dpf_drop:
	.set	noreorder
	.loc 1 265
	addiu	$2,$5,-1
	sltu	$2,$2,256
	beq	$2,$0,$L185
	sll	$2,$5,1
	addu	$2,$2,$5
	sll	$2,$2,3
	addu	$5,$2,$5
	.loc 1 264
	addiu	$sp,$sp,-32
	.loc 1 265
	sll	$5,$5,3
	.loc 1 264
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 265
	addu	$17,$4,$5
	lw	$2,56($17)
	nop
	bne	$2,$0,$L184
	move	$16,$4
	.loc 1 270
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L184:
	.loc 1 267
	addiu	$5,$5,56
	jal	unthread
	addu	$5,$4,$5
	.loc 1 269
	li	$2,1
	.loc 1 268
	sw	$0,56($17)
	.loc 1 269
	sw	$2,44($16)
	.loc 1 270
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L185:
	jr	$31
	nop
	.set	reorder
	.end	dpf_drop
	.section	.text.dpf_delete,"ax"
	.align	2
	.globl	dpf_delete
	.loc 1 273
	.ent	dpf_delete
dpf_delete:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 274
	jal	dpf_drop
	move	$16,$4
	.loc 1 275
	jal	dpf_generate
	move	$4,$16
	.loc 1 276
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	dpf_delete
	.section	.text.dpf_insert,"ax"
	.align	2
	.globl	dpf_insert
	.loc 1 236
	.ent	dpf_insert
dpf_insert:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$23,48($sp)
	sw	$22,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	move	$17,$4
	sw	$31,52($sp)
	sw	$18,28($sp)
	move	$22,$5
	move	$23,$6
	.loc 1 237
	jal	slot
	move	$20,$7
	sll	$16,$2,1
	addu	$21,$16,$2
	sll	$21,$21,3
	addu	$21,$21,$2
	sll	$21,$21,3
	.loc 1 238
	addiu	$19,$21,56
	.loc 1 240
	beq	$2,$0,$L189
	addu	$19,$17,$19
	move	$18,$2
	.loc 2 145
	lw	$2,20($17)
	nop
	beq	$2,$0,$L214
	addiu	$7,$21,64
	.loc 2 146
	jalr	$2
	li	$4,4500
	.loc 1 243
	addiu	$7,$21,64
$L214:
	addu	$7,$17,$7
	move	$6,$23
	move	$5,$22
	jal	dpf_canonical
	move	$4,$17
	addu	$3,$16,$18
	sll	$3,$3,3
	addu	$3,$3,$18
	sll	$3,$3,3
	addu	$3,$17,$3
	.loc 1 244
	bltz	$2,$L197
	sw	$2,60($3)
	.loc 2 145
	lw	$2,20($17)
	nop
	beq	$2,$0,$L192
	nop
	.loc 2 146
	jalr	$2
	li	$4,1500
$L192:
	.loc 1 247
	addu	$16,$16,$18
	sll	$16,$16,3
	addu	$16,$16,$18
	sll	$16,$16,3
	addu	$16,$17,$16
	sw	$20,56($16)
	.loc 1 248
	move	$5,$19
	jal	overlaps
	move	$4,$17
	bne	$2,$0,$L211
	nop
	.loc 1 252
	lw	$5,60($16)
	jal	room
	move	$4,$17
	beq	$2,$0,$L212
	move	$6,$18
	.loc 1 256
	move	$5,$19
	jal	thread
	move	$4,$17
	beq	$2,$0,$L195
	nop
	lw	$2,44($17)
	nop
	beq	$2,$0,$L188
	nop
$L195:
	jal	dpf_generate
	move	$4,$17
	bltz	$2,$L213
	move	$5,$18
$L188:
	.loc 1 261
	lw	$31,52($sp)
	lw	$23,48($sp)
	lw	$22,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$18
	lw	$18,28($sp)
	jr	$31
	addiu	$sp,$sp,56
$L213:
	.loc 1 257
	jal	dpf_delete
	move	$4,$17
$L189:
	.loc 1 241
	b	$L188
	li	$18,-2
$L211:
	.loc 1 249
	sw	$0,56($16)
	.loc 1 250
	b	$L188
	li	$18,-3
$L212:
	.loc 1 253
	sw	$0,56($16)
	.loc 1 241
	b	$L188
	li	$18,-2
$L197:
	.loc 1 245
	b	$L188
	li	$18,-1
	.set	reorder
	.end	dpf_insert
