# mipsel-linux-gnu-gcc 12.2.0 from exos/library/pipe.c
	.text
	.file 1 "exos/library/pipe.c"
	.section	.text.number,"ax"
	.align	2
	.loc 1 15
	.ent	number
number:
	.set	noreorder
	.loc 1 16
	srl	$2,$4,9
	.loc 1 17
	jr	$31
	andi	$2,$2,0x7f
	.set	reorder
	.end	number
	.section	.text.close_forsaken,"ax"
	.align	2
	.loc 1 50
	.ent	close_forsaken
close_forsaken:
	.set	noreorder
	.loc 1 53
	move	$3,$0
	sll	$6,$5,7
	b	$L5
	li	$7,128
$L9:
	beq	$3,$7,$L8
	addiu	$2,$5,4
$L5:
	.loc 1 54
	addu	$2,$6,$3
	addiu	$2,$2,6
	sll	$2,$2,2
	addu	$2,$4,$2
	lw	$2,0($2)
	nop
	beq	$2,$0,$L9
	addiu	$3,$3,1
	.loc 1 57
	jr	$31
	move	$2,$0
$L8:
	.loc 1 56
	sll	$2,$2,2
	addu	$4,$4,$2
	li	$2,1
	sw	$2,0($4)
	jr	$31
	nop
	.set	reorder
	.end	close_forsaken
	.section	.text.descriptor_of,"ax"
	.align	2
	.loc 1 91
	.ent	descriptor_of
descriptor_of:
	.set	noreorder
	lui	$8,%hi(descriptors)
	addiu	$sp,$sp,-40
	addiu	$8,$8,%lo(descriptors)
	move	$2,$8
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	move	$18,$4
	move	$17,$5
	.loc 1 94
	move	$16,$0
	.loc 1 95
	li	$7,2
	.loc 1 94
	b	$L13
	li	$6,32
$L11:
	addiu	$16,$16,1
$L17:
	beq	$16,$6,$L16
	addiu	$2,$2,8
$L13:
	.loc 1 95
	lw	$3,0($2)
	nop
	bne	$3,$0,$L11
	nop
	lw	$3,4($2)
	nop
	beq	$3,$7,$L17
	addiu	$16,$16,1
	addiu	$16,$16,-1
	.loc 1 96
	sll	$2,$16,3
	addu	$8,$8,$2
	sw	$18,0($8)
	.loc 1 97
	sw	$17,4($8)
	.loc 1 98
	lw	$19,4096($0)
	jal	number
	move	$4,$19
	sll	$5,$17,7
	addu	$2,$5,$2
	addiu	$2,$2,6
	sll	$2,$2,2
	addu	$18,$18,$2
	sw	$19,0($18)
	.loc 1 102
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L16:
	lw	$31,36($sp)
	.loc 1 101
	li	$16,-1
	.loc 1 102
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	descriptor_of
	.section	.text.pipe_look,"ax"
	.align	2
	.loc 1 61
	.ent	pipe_look
pipe_look:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,44($sp)
	sw	$16,16($sp)
	move	$19,$5
	move	$18,$4
	.loc 1 64
	move	$17,$0
	sll	$21,$5,7
	.loc 1 68
	li	$20,-2
	.loc 1 64
	b	$L21
	li	$22,128
$L30:
	.loc 1 70
	sw	$0,24($16)
$L19:
	.loc 1 64
	beq	$17,$22,$L29
	move	$5,$19
$L21:
	addu	$16,$21,$17
	sll	$16,$16,2
	addu	$16,$18,$16
	.loc 1 65
	lw	$2,24($16)
	.loc 1 64
	addiu	$17,$17,1
	.loc 1 66
	beq	$2,$0,$L19
	move	$4,$2
	lw	$3,4096($0)
	nop
	beq	$3,$2,$L19
	nop
	.loc 1 68
	jal	yield_to
	nop
	beq	$2,$20,$L30
	li	$2,1
$L18:
	.loc 1 76
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
$L29:
	.loc 1 72
	jal	close_forsaken
	move	$4,$18
	beq	$2,$0,$L31
	nop
	.loc 1 73
	b	$L18
	move	$2,$0
$L31:
	.loc 1 74
	jal	yield_to
	move	$4,$0
	.loc 1 75
	b	$L18
	li	$2,1
	.set	reorder
	.end	pipe_look
	.section	.text.pipe_page,"ax"
	.align	2
	.loc 1 106
	.ent	pipe_page
pipe_page:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	lui	$17,%hi(made)
	addiu	$17,$17,%lo(made)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$3,$17
	.loc 1 109
	move	$16,$0
	b	$L37
	li	$5,32
$L33:
	.loc 1 112
	lw	$4,16($2)
	nop
	beq	$4,$0,$L35
	addiu	$16,$16,1
	lw	$4,20($2)
	nop
	bne	$4,$0,$L47
	addiu	$4,$2,4096
$L35:
	.loc 1 109
	beq	$16,$5,$L48
	move	$2,$0
$L37:
	.loc 1 110
	lw	$2,0($3)
	nop
	bne	$2,$0,$L33
	addiu	$3,$3,4
	.loc 1 111
	sll	$16,$16,2
	jal	shared_memory
	li	$4,4096
	addu	$17,$17,$16
	sw	$2,0($17)
	.loc 1 119
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L48:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L47:
	move	$3,$2
$L36:
	.loc 1 114
	sw	$0,0($3)
	.loc 1 113
	addiu	$3,$3,4
	bne	$3,$4,$L36
	nop
	.loc 1 119
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	pipe_page
	.section	.text.pipe_of,"ax"
	.align	2
	.globl	pipe_of
	.loc 1 20
	.ent	pipe_of
pipe_of:
	.set	noreorder
	.loc 1 23
	sltu	$2,$4,32
	beq	$2,$0,$L52
	sll	$4,$4,3
	lui	$2,%hi(descriptors)
	addiu	$2,$2,%lo(descriptors)
	addu	$4,$4,$2
	lw	$2,0($4)
	nop
	beq	$2,$0,$L56
	nop
	lw	$3,4($4)
	nop
	bne	$3,$5,$L52
	nop
$L56:
	.loc 1 24
	jr	$31
	nop
$L52:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	pipe_of
	.section	.text.pipe_wait,"ax"
	.align	2
	.globl	pipe_wait
	.loc 1 79
	.ent	pipe_wait
pipe_wait:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sll	$16,$5,2
	sw	$17,24($sp)
	sw	$31,28($sp)
	addu	$16,$4,$16
	move	$17,$4
	.loc 1 80
	lw	$4,8($16)
	.loc 1 82
	lw	$2,16($16)
	nop
	bne	$2,$0,$L61
	move	$2,$0
	.loc 1 84
	beq	$4,$0,$L60
	nop
	lw	$2,4096($0)
	nop
	beq	$2,$4,$L60
	nop
	jal	yield_to
	sw	$5,36($sp)
	li	$3,-2
	lw	$5,36($sp)
	bne	$2,$3,$L63
	li	$2,1
$L60:
	.loc 1 86
	sw	$0,8($16)
	.loc 1 87
	jal	pipe_look
	move	$4,$17
	.loc 1 88
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L61:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L63:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	pipe_wait
	.section	.text.write,"ax"
	.align	2
	.globl	write
	.loc 1 27
	.ent	write
write:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$16,20($sp)
	move	$16,$5
	.loc 1 28
	li	$5,1
	.loc 1 27
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$18,28($sp)
	move	$19,$4
	.loc 1 28
	jal	pipe_of
	move	$17,$6
	.loc 1 32
	bne	$2,$0,$L98
	nop
	.loc 1 34
	sltu	$2,$19,32
	beq	$2,$0,$L73
	sll	$19,$19,3
	lui	$2,%hi(descriptors)
	addiu	$2,$2,%lo(descriptors)
	addu	$2,$2,$19
	lw	$3,4($2)
	li	$2,2
	bne	$3,$2,$L64
	li	$2,-1
	.loc 1 36
	beq	$17,$0,$L85
	addu	$18,$16,$17
$L84:
	.loc 1 37
	lb	$4,0($16)
	jal	aegis_console
	addiu	$16,$16,1
	.loc 1 36
	bne	$16,$18,$L84
	nop
$L85:
	.loc 1 38
	move	$2,$17
$L64:
	.loc 1 39
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L98:
	move	$18,$2
	.file 2 "./exos/library/pipe_inline.h"
	.loc 2 52
	lw	$2,16($2)
	nop
	bne	$2,$0,$L73
	move	$19,$17
	.loc 2 54
	lw	$2,4096($0)
	nop
	sw	$2,12($18)
	.loc 2 55
	beq	$17,$0,$L85
	li	$21,2048
	.loc 2 66
	addiu	$20,$18,2048
$L68:
	.loc 2 56
	lw	$2,0($18)
	.loc 2 57
	lw	$3,4($18)
	nop
	addiu	$3,$3,2048
	.loc 2 58
	beq	$3,$2,$L99
	subu	$4,$3,$2
$L70:
	.loc 2 63
	sltu	$3,$4,2049
	beq	$3,$0,$L73
	andi	$5,$2,0x7ff
	.loc 2 65
	subu	$9,$21,$5
	.loc 2 43
	sltu	$3,$4,$9
	beq	$3,$0,$L100
	sltu	$3,$19,$9
	move	$9,$4
	sltu	$3,$19,$9
$L100:
	beq	$3,$0,$L75
	nop
	move	$9,$19
$L75:
	.loc 2 66
	addu	$5,$20,$5
	.loc 2 34
	or	$3,$5,$16
	andi	$3,$3,0x3
	bne	$3,$0,$L101
	move	$6,$9
	.loc 2 35
	sltu	$3,$9,4
	bne	$3,$0,$L101
	move	$7,$16
	addiu	$10,$9,-4
	srl	$10,$10,2
	addiu	$10,$10,1
	sll	$10,$10,2
	addu	$3,$16,$10
	move	$8,$5
$L79:
	.loc 2 36
	lw	$4,0($7)
	.loc 2 35
	addiu	$7,$7,4
	.loc 2 36
	sw	$4,0($8)
	.loc 2 35
	bne	$3,$7,$L79
	addiu	$8,$8,4
	andi	$6,$9,0x3
	.loc 2 37
	beq	$6,$0,$L82
	addu	$5,$5,$10
$L77:
	addu	$6,$3,$6
$L81:
	.loc 2 38
	lb	$7,0($3)
	addiu	$3,$3,1
	addiu	$5,$5,1
	.loc 2 37
	bne	$3,$6,$L81
	sb	$7,-1($5)
$L82:
	.loc 2 67
	addu	$2,$2,$9
	.loc 2 69
	subu	$19,$19,$9
	.loc 2 67
	sw	$2,0($18)
	.loc 2 55
	beq	$19,$0,$L85
	addu	$16,$16,$9
	.loc 2 56
	lw	$2,0($18)
	.loc 2 57
	lw	$3,4($18)
	nop
	addiu	$3,$3,2048
	.loc 2 58
	bne	$3,$2,$L70
	subu	$4,$3,$2
$L99:
	.loc 2 59
	move	$5,$0
	jal	pipe_wait
	move	$4,$18
	bne	$2,$0,$L68
	nop
	.loc 2 71
	beq	$19,$0,$L85
	nop
	beq	$17,$19,$L73
	subu	$17,$17,$19
	.loc 1 38
	b	$L64
	move	$2,$17
$L101:
	.loc 2 35
	b	$L77
	move	$3,$16
$L73:
	.loc 2 53
	b	$L64
	li	$2,-1
	.set	reorder
	.end	write
	.section	.text.read,"ax"
	.align	2
	.globl	read
	.loc 1 42
	.ent	read
read:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	move	$18,$5
	.loc 1 43
	move	$5,$0
	.loc 1 42
	sw	$19,32($sp)
	sw	$31,36($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 43
	jal	pipe_of
	move	$19,$6
	.loc 1 45
	beq	$2,$0,$L109
	nop
	.loc 2 78
	lw	$17,4($2)
	move	$16,$2
	.loc 2 80
	lw	$2,4096($0)
	nop
	sw	$2,8($16)
	.loc 2 81
	lw	$2,0($16)
	nop
	bne	$2,$17,$L105
	subu	$3,$2,$17
	.loc 2 82
	beq	$19,$0,$L108
	nop
$L106:
	li	$5,1
	jal	pipe_wait
	move	$4,$16
	bne	$2,$0,$L107
	nop
	lw	$2,0($16)
	nop
	beq	$17,$2,$L108
	nop
$L107:
	.loc 2 81
	lw	$2,0($16)
	nop
	beq	$2,$17,$L106
	subu	$3,$2,$17
$L105:
	.loc 2 84
	sltu	$2,$3,2049
	beq	$2,$0,$L109
	nop
	.loc 2 43
	sltu	$4,$3,$19
	bne	$4,$0,$L135
	move	$2,$19
	.loc 2 87
	andi	$3,$17,0x7ff
	li	$8,2048
	subu	$8,$8,$3
	.loc 2 43
	sltu	$4,$2,$8
	bne	$4,$0,$L136
	addiu	$7,$16,2048
$L111:
	.loc 2 88
	addiu	$7,$16,2048
	addu	$3,$7,$3
	.loc 2 34
	or	$4,$18,$3
	andi	$4,$4,0x3
	bne	$4,$0,$L142
	move	$5,$8
	.loc 2 35
	sltu	$4,$8,4
$L139:
	bne	$4,$0,$L124
	addiu	$4,$8,-4
	srl	$4,$4,2
	addiu	$4,$4,1
	sll	$4,$4,2
	addu	$9,$3,$4
	move	$5,$18
$L116:
	.loc 2 36
	lw	$6,0($3)
	.loc 2 35
	addiu	$3,$3,4
	.loc 2 36
	sw	$6,0($5)
	.loc 2 35
	bne	$3,$9,$L116
	addiu	$5,$5,4
	addu	$4,$18,$4
	b	$L112
	andi	$5,$8,0x3
$L124:
	.loc 2 43
	move	$5,$8
$L142:
	move	$4,$18
$L112:
	.loc 2 37
	beq	$5,$0,$L115
	addu	$6,$3,$5
$L117:
	.loc 2 38
	lb	$5,0($3)
	addiu	$3,$3,1
	addiu	$4,$4,1
	.loc 2 37
	bne	$6,$3,$L117
	sb	$5,-1($4)
$L115:
	.loc 2 89
	sltu	$3,$8,$2
	bne	$3,$0,$L137
	addu	$18,$18,$8
$L118:
	.loc 2 91
	addu	$17,$17,$2
$L141:
	sw	$17,4($16)
$L102:
	.loc 1 46
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L108:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 2 83
	move	$2,$0
	.loc 1 46
	jr	$31
	addiu	$sp,$sp,40
$L136:
	.loc 2 88
	addu	$3,$7,$3
$L143:
	.loc 2 34
	or	$4,$18,$3
	andi	$4,$4,0x3
	bne	$4,$0,$L124
	move	$8,$2
	.loc 2 35
	b	$L139
	sltu	$4,$8,4
$L135:
	.loc 2 43
	move	$2,$3
	.loc 2 87
	li	$8,2048
	andi	$3,$17,0x7ff
	subu	$8,$8,$3
	.loc 2 43
	sltu	$4,$2,$8
	beq	$4,$0,$L111
	addiu	$7,$16,2048
	.loc 2 88
	b	$L143
	addu	$3,$7,$3
$L137:
	.loc 2 34
	or	$4,$7,$18
	andi	$4,$4,0x3
	bne	$4,$0,$L119
	subu	$3,$2,$8
	.loc 2 35
	sltu	$4,$3,4
	bne	$4,$0,$L119
	addiu	$9,$3,-4
	srl	$9,$9,2
	addiu	$8,$9,513
	sll	$8,$8,2
	addu	$8,$16,$8
	move	$5,$18
	move	$4,$7
$L121:
	.loc 2 36
	lw	$6,0($4)
	.loc 2 35
	addiu	$4,$4,4
	.loc 2 36
	sw	$6,0($5)
	.loc 2 35
	bne	$8,$4,$L121
	addiu	$5,$5,4
	addiu	$4,$9,1
	sll	$4,$4,2
	andi	$3,$3,0x3
	addu	$18,$18,$4
	.loc 2 37
	beq	$3,$0,$L118
	addu	$7,$7,$4
$L119:
	addu	$3,$7,$3
$L123:
	.loc 2 38
	lb	$4,0($7)
	addiu	$7,$7,1
	addiu	$18,$18,1
	.loc 2 37
	bne	$3,$7,$L123
	sb	$4,-1($18)
	b	$L141
	addu	$17,$17,$2
$L109:
	.loc 1 45
	b	$L102
	li	$2,-1
	.set	reorder
	.end	read
	.section	.text.close,"ax"
	.align	2
	.globl	close
	.loc 1 138
	.ent	close
close:
	.set	noreorder
	.loc 1 143
	sltu	$2,$4,32
	beq	$2,$0,$L151
	nop
	lui	$2,%hi(descriptors)
	.loc 1 138
	addiu	$sp,$sp,-32
	.loc 1 143
	sll	$3,$4,3
	addiu	$2,$2,%lo(descriptors)
	addu	$3,$3,$2
	.loc 1 138
	sw	$31,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 143
	lw	$16,0($3)
	.loc 1 146
	lw	$17,4($3)
	.loc 1 143
	beq	$16,$0,$L146
	li	$4,3
	.loc 1 148
	sw	$4,4($3)
	.loc 1 151
	lui	$4,%hi(descriptors+256)
	.loc 1 147
	sw	$0,0($3)
	.loc 1 151
	b	$L147
	addiu	$4,$4,%lo(descriptors+256)
$L149:
	addiu	$2,$2,8
$L160:
	beq	$2,$4,$L158
	nop
$L147:
	.loc 1 152
	lw	$3,0($2)
	nop
	bne	$16,$3,$L149
	nop
	lw	$3,4($2)
	nop
	bne	$3,$17,$L160
	addiu	$2,$2,8
$L148:
	.loc 1 150
	move	$2,$0
$L144:
	.loc 1 159
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L158:
	sll	$2,$17,2
	addu	$2,$16,$2
	.loc 1 154
	lw	$3,8($2)
	lw	$4,4096($0)
	nop
	beq	$3,$4,$L159
	nop
	.loc 1 156
	jal	number
	nop
	sll	$3,$17,7
	addu	$2,$3,$2
	addiu	$2,$2,6
	sll	$2,$2,2
	addu	$2,$16,$2
	.loc 1 157
	move	$5,$17
	move	$4,$16
	.loc 1 156
	sw	$0,0($2)
	.loc 1 157
	jal	close_forsaken
	nop
	.loc 1 158
	b	$L144
	move	$2,$0
$L146:
	.loc 1 143
	li	$2,2
	bne	$17,$2,$L144
	li	$2,-1
	.loc 1 148
	li	$2,3
	b	$L148
	sw	$2,4($3)
$L159:
	.loc 1 155
	sw	$0,8($2)
	.loc 1 156
	lw	$4,4096($0)
	jal	number
	nop
	sll	$3,$17,7
	addu	$2,$3,$2
	addiu	$2,$2,6
	sll	$2,$2,2
	addu	$2,$16,$2
	.loc 1 157
	move	$5,$17
	move	$4,$16
	.loc 1 156
	sw	$0,0($2)
	.loc 1 157
	jal	close_forsaken
	nop
	.loc 1 150
	b	$L144
	move	$2,$0
$L151:
	.loc 1 159
	jr	$31
	li	$2,-1
	.set	reorder
	.end	close
	.section	.text.pipe,"ax"
	.align	2
	.globl	pipe
	.loc 1 122
	.ent	pipe
pipe:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 123
	jal	pipe_page
	move	$17,$4
	.loc 1 125
	beq	$2,$0,$L162
	move	$5,$0
	.loc 1 127
	move	$4,$2
	jal	descriptor_of
	move	$16,$2
	sw	$2,0($17)
	.loc 1 128
	li	$5,1
	jal	descriptor_of
	move	$4,$16
	move	$3,$2
	sw	$2,4($17)
	.loc 1 129
	bltz	$3,$L170
	move	$2,$0
$L161:
	.loc 1 135
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L170:
	.loc 1 131
	lw	$4,0($17)
	nop
	bltz	$4,$L164
	nop
	.loc 1 132
	jal	close
	nop
$L164:
	.loc 1 133
	li	$2,1
	sw	$2,20($16)
	sw	$2,16($16)
$L162:
	.loc 1 126
	b	$L161
	li	$2,-1
	.set	reorder
	.end	pipe
	.section	.text.descriptors_inherit,"ax"
	.align	2
	.globl	descriptors_inherit
	.loc 1 162
	.ent	descriptors_inherit
descriptors_inherit:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$17,20($sp)
	lui	$20,%hi(descriptors+256)
	.loc 1 165
	lui	$17,%hi(descriptors)
	.loc 1 162
	sw	$19,28($sp)
	sw	$31,36($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	move	$19,$4
	.loc 1 165
	addiu	$17,$17,%lo(descriptors)
	addiu	$20,$20,%lo(descriptors+256)
$L173:
	.loc 1 166
	lw	$18,0($17)
	nop
	beq	$18,$0,$L172
	move	$4,$19
	.loc 1 167
	lw	$16,4($17)
	jal	number
	sll	$16,$16,7
	addu	$16,$16,$2
	addiu	$16,$16,6
	sll	$16,$16,2
	addu	$18,$18,$16
	sw	$19,0($18)
$L172:
	.loc 1 165
	addiu	$17,$17,8
	bne	$17,$20,$L173
	nop
	.loc 1 168
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	descriptors_inherit
	.section	.text.descriptors_close,"ax"
	.align	2
	.globl	descriptors_close
	.loc 1 171
	.ent	descriptors_close
descriptors_close:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 174
	move	$16,$0
	li	$17,32
	.loc 1 175
	move	$4,$16
$L183:
	jal	close
	addiu	$16,$16,1
	.loc 1 174
	bne	$16,$17,$L183
	move	$4,$16
	.loc 1 176
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	descriptors_close
	.section	.text.descriptors_save,"ax"
	.align	2
	.globl	descriptors_save
	.loc 1 179
	.ent	descriptors_save
descriptors_save:
	.set	noreorder
	lui	$2,%hi(descriptors)
	addiu	$2,$2,%lo(descriptors)
	addiu	$6,$2,256
$L185:
	.loc 1 183
	lw	$5,0($2)
	lw	$3,4($2)
	.loc 1 182
	addiu	$2,$2,8
	.loc 1 183
	sw	$5,0($4)
	sw	$3,4($4)
	.loc 1 182
	bne	$2,$6,$L185
	addiu	$4,$4,8
	.loc 1 184
	jr	$31
	nop
	.set	reorder
	.end	descriptors_save
	.section	.text.descriptors_restore,"ax"
	.align	2
	.globl	descriptors_restore
	.loc 1 187
	.ent	descriptors_restore
descriptors_restore:
	.set	noreorder
	lui	$2,%hi(descriptors)
	addiu	$2,$2,%lo(descriptors)
	addiu	$6,$2,256
$L188:
	.loc 1 191
	lw	$5,0($4)
	lw	$3,4($4)
	.loc 1 190
	addiu	$2,$2,8
	addiu	$4,$4,8
	.loc 1 191
	sw	$5,-8($2)
	.loc 1 190
	bne	$2,$6,$L188
	sw	$3,-4($2)
	.loc 1 192
	jr	$31
	nop
	.set	reorder
	.end	descriptors_restore
	.section	.bss.made,"aw"
	.align	2
made:
	.space	128
	.section	.data.descriptors,"aw"
	.align	2
descriptors:
	.word	0
	.word	2
	.word	0
	.word	2
	.word	0
	.word	2
	.space	232
	.text
	.file 3 "./exos/library/unix.h"
	.file 4 "./exos/library/exos.h"
	.file 5 "./aegis/kernel/calls.h"
