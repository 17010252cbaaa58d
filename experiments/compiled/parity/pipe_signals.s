# mipsel-linux-gnu-gcc 12.2.0 from experiments/parity/pipe_signals.c
	.file 1 "pipe_signals.c"
	.section	.text.number,"ax"
	.align	2
	.ent	number
number:
	.set	noreorder
	srl	$2,$4,9
	jr	$31
	andi	$2,$2,0x7f
	.set	reorder
	.end	number
	.section	.text.close_forsaken,"ax"
	.align	2
	.ent	close_forsaken
close_forsaken:
	.set	noreorder
	move	$3,$0
	sll	$6,$5,7
	b	$L5
	li	$7,128
$L9:
	beq	$3,$7,$L8
	addiu	$2,$5,4
$L5:
	addu	$2,$6,$3
	addiu	$2,$2,6
	sll	$2,$2,2
	addu	$2,$4,$2
	lw	$2,0($2)
	nop
	beq	$2,$0,$L9
	addiu	$3,$3,1
	jr	$31
	move	$2,$0
$L8:
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
	move	$16,$0
	li	$7,2
	b	$L13
	li	$6,32
$L11:
	addiu	$16,$16,1
$L17:
	beq	$16,$6,$L16
	addiu	$2,$2,8
$L13:
	lw	$3,0($2)
	nop
	bne	$3,$0,$L11
	nop
	lw	$3,4($2)
	nop
	beq	$3,$7,$L17
	addiu	$16,$16,1
	addiu	$16,$16,-1
	sll	$2,$16,3
	addu	$8,$8,$2
	sw	$18,0($8)
	sw	$17,4($8)
	lw	$19,4096($0)
	jal	number
	move	$4,$19
	sll	$5,$17,7
	addu	$2,$5,$2
	addiu	$2,$2,6
	sll	$2,$2,2
	addu	$18,$18,$2
	sw	$19,0($18)
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
	li	$16,-1
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
	move	$17,$0
	sll	$21,$5,7
	li	$20,-2
	b	$L21
	li	$22,128
$L30:
	sw	$0,24($16)
$L19:
	beq	$17,$22,$L29
	move	$5,$19
$L21:
	addu	$16,$21,$17
	sll	$16,$16,2
	addu	$16,$18,$16
	lw	$2,24($16)
	addiu	$17,$17,1
	beq	$2,$0,$L19
	move	$4,$2
	lw	$3,4096($0)
	nop
	beq	$3,$2,$L19
	nop
	jal	yield_to
	nop
	beq	$2,$20,$L30
	li	$2,1
$L18:
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
	jal	close_forsaken
	move	$4,$18
	beq	$2,$0,$L31
	nop
	b	$L18
	move	$2,$0
$L31:
	jal	yield_to
	move	$4,$0
	b	$L18
	li	$2,1
	.set	reorder
	.end	pipe_look
	.section	.text.pipe_page,"ax"
	.align	2
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
	move	$16,$0
	b	$L37
	li	$5,32
$L33:
	lw	$4,16($2)
	nop
	beq	$4,$0,$L35
	addiu	$16,$16,1
	lw	$4,20($2)
	nop
	bne	$4,$0,$L47
	addiu	$4,$2,4096
$L35:
	beq	$16,$5,$L48
	move	$2,$0
$L37:
	lw	$2,0($3)
	nop
	bne	$2,$0,$L33
	addiu	$3,$3,4
	sll	$16,$16,2
	jal	shared_memory
	li	$4,4096
	addu	$17,$17,$16
	sw	$2,0($17)
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
	sw	$0,0($3)
	addiu	$3,$3,4
	bne	$3,$4,$L36
	nop
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
	.ent	pipe_of
pipe_of:
	.set	noreorder
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
	lw	$4,8($16)
	lw	$2,16($16)
	nop
	bne	$2,$0,$L61
	move	$2,$0
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
	sw	$0,8($16)
	jal	pipe_look
	move	$4,$17
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
	.section	.text.library_write,"ax"
	.align	2
	.globl	library_write
	.ent	library_write
library_write:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$16,20($sp)
	move	$16,$5
	li	$5,1
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$18,28($sp)
	move	$19,$4
	jal	pipe_of
	move	$17,$6
	bne	$2,$0,$L98
	nop
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
	beq	$17,$0,$L85
	addu	$18,$16,$17
$L84:
	lb	$4,0($16)
	jal	aegis_console
	addiu	$16,$16,1
	bne	$16,$18,$L84
	nop
$L85:
	move	$2,$17
$L64:
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
	lw	$2,16($2)
	nop
	bne	$2,$0,$L73
	move	$19,$17
	lw	$2,4096($0)
	nop
	sw	$2,12($18)
	beq	$17,$0,$L85
	li	$21,2048
	addiu	$20,$18,2048
$L68:
	lw	$2,0($18)
	lw	$3,4($18)
	nop
	addiu	$3,$3,2048
	beq	$3,$2,$L99
	subu	$4,$3,$2
$L70:
	sltu	$3,$4,2049
	beq	$3,$0,$L73
	andi	$5,$2,0x7ff
	subu	$9,$21,$5
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
	addu	$5,$20,$5
	or	$3,$5,$16
	andi	$3,$3,0x3
	bne	$3,$0,$L101
	move	$6,$9
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
	lw	$4,0($7)
	addiu	$7,$7,4
	sw	$4,0($8)
	bne	$3,$7,$L79
	addiu	$8,$8,4
	andi	$6,$9,0x3
	beq	$6,$0,$L82
	addu	$5,$5,$10
$L77:
	addu	$6,$3,$6
$L81:
	lb	$7,0($3)
	addiu	$3,$3,1
	addiu	$5,$5,1
	bne	$3,$6,$L81
	sb	$7,-1($5)
$L82:
	addu	$2,$2,$9
	subu	$19,$19,$9
	sw	$2,0($18)
	beq	$19,$0,$L85
	addu	$16,$16,$9
	lw	$2,0($18)
	lw	$3,4($18)
	nop
	addiu	$3,$3,2048
	bne	$3,$2,$L70
	subu	$4,$3,$2
$L99:
	move	$5,$0
	jal	pipe_wait
	move	$4,$18
	bne	$2,$0,$L68
	nop
	beq	$19,$0,$L85
	nop
	beq	$17,$19,$L73
	subu	$17,$17,$19
	b	$L64
	move	$2,$17
$L101:
	b	$L77
	move	$3,$16
$L73:
	b	$L64
	li	$2,-1
	.set	reorder
	.end	library_write
	.section	.text.library_read,"ax"
	.align	2
	.globl	library_read
	.ent	library_read
library_read:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	move	$18,$5
	move	$5,$0
	sw	$19,32($sp)
	sw	$31,36($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	jal	pipe_of
	move	$19,$6
	beq	$2,$0,$L109
	nop
	lw	$17,4($2)
	move	$16,$2
	lw	$2,4096($0)
	nop
	sw	$2,8($16)
	lw	$2,0($16)
	nop
	bne	$2,$17,$L105
	subu	$3,$2,$17
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
	lw	$2,0($16)
	nop
	beq	$2,$17,$L106
	subu	$3,$2,$17
$L105:
	sltu	$2,$3,2049
	beq	$2,$0,$L109
	nop
	sltu	$4,$3,$19
	bne	$4,$0,$L135
	move	$2,$19
	andi	$3,$17,0x7ff
	li	$8,2048
	subu	$8,$8,$3
	sltu	$4,$2,$8
	bne	$4,$0,$L136
	addiu	$7,$16,2048
$L111:
	addiu	$7,$16,2048
	addu	$3,$7,$3
	or	$4,$18,$3
	andi	$4,$4,0x3
	bne	$4,$0,$L142
	move	$5,$8
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
	lw	$6,0($3)
	addiu	$3,$3,4
	sw	$6,0($5)
	bne	$3,$9,$L116
	addiu	$5,$5,4
	addu	$4,$18,$4
	b	$L112
	andi	$5,$8,0x3
$L124:
	move	$5,$8
$L142:
	move	$4,$18
$L112:
	beq	$5,$0,$L115
	addu	$6,$3,$5
$L117:
	lb	$5,0($3)
	addiu	$3,$3,1
	addiu	$4,$4,1
	bne	$6,$3,$L117
	sb	$5,-1($4)
$L115:
	sltu	$3,$8,$2
	bne	$3,$0,$L137
	addu	$18,$18,$8
$L118:
	addu	$17,$17,$2
$L141:
	sw	$17,4($16)
$L102:
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
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
$L136:
	addu	$3,$7,$3
$L143:
	or	$4,$18,$3
	andi	$4,$4,0x3
	bne	$4,$0,$L124
	move	$8,$2
	b	$L139
	sltu	$4,$8,4
$L135:
	move	$2,$3
	li	$8,2048
	andi	$3,$17,0x7ff
	subu	$8,$8,$3
	sltu	$4,$2,$8
	beq	$4,$0,$L111
	addiu	$7,$16,2048
	b	$L143
	addu	$3,$7,$3
$L137:
	or	$4,$7,$18
	andi	$4,$4,0x3
	bne	$4,$0,$L119
	subu	$3,$2,$8
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
	lw	$6,0($4)
	addiu	$4,$4,4
	sw	$6,0($5)
	bne	$8,$4,$L121
	addiu	$5,$5,4
	addiu	$4,$9,1
	sll	$4,$4,2
	andi	$3,$3,0x3
	addu	$18,$18,$4
	beq	$3,$0,$L118
	addu	$7,$7,$4
$L119:
	addu	$3,$7,$3
$L123:
	lb	$4,0($7)
	addiu	$7,$7,1
	addiu	$18,$18,1
	bne	$3,$7,$L123
	sb	$4,-1($18)
	b	$L141
	addu	$17,$17,$2
$L109:
	b	$L102
	li	$2,-1
	.set	reorder
	.end	library_read
	.section	.text.wait_at,"ax"
	.align	2
	.ent	wait_at
wait_at:
	.set	noreorder
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	bne	$2,$0,$L146
	nop
	li	$2,1
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	pipe_wait
	subu	$5,$2,$5
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L146:
	jr	$31
	li	$2,-1
	.set	reorder
	.end	wait_at
	.section	.text.put,"ax"
	.align	2
	.ent	put
put:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	lw	$2,4096($0)
	move	$18,$6
	move	$17,$4
	move	$16,$6
	move	$19,$5
	sw	$2,12($4)
	beq	$18,$0,$L206
	li	$20,2048
$L162:
	lw	$4,0($17)
	lw	$6,4($17)
	lw	$2,16($17)
	addiu	$3,$6,2048
	bne	$2,$0,$L157
	subu	$3,$3,$4
	beq	$3,$0,$L207
	sltu	$2,$3,2049
	beq	$2,$0,$L165
	sltu	$5,$3,$18
	beq	$5,$0,$L166
	move	$2,$18
	move	$2,$3
$L166:
	andi	$3,$4,0x7ff
	subu	$10,$20,$3
	sltu	$5,$2,$10
	beq	$5,$0,$L212
	addiu	$6,$17,2048
	move	$10,$2
$L212:
	addu	$3,$6,$3
	or	$5,$3,$19
	andi	$5,$5,0x3
	bne	$5,$0,$L213
	move	$9,$10
	sltu	$5,$10,4
	bne	$5,$0,$L213
	addiu	$5,$10,-4
	srl	$5,$5,2
	addiu	$5,$5,1
	sll	$5,$5,2
	addu	$7,$19,$5
	move	$9,$3
	move	$8,$19
$L171:
	lw	$11,0($8)
	addiu	$8,$8,4
	sw	$11,0($9)
	bne	$8,$7,$L171
	addiu	$9,$9,4
	andi	$9,$10,0x3
	beq	$9,$0,$L170
	addu	$3,$3,$5
$L168:
	addu	$9,$3,$9
$L173:
	lb	$8,0($7)
	addiu	$3,$3,1
	addiu	$7,$7,1
	bne	$3,$9,$L173
	sb	$8,-1($3)
$L170:
	sltu	$3,$10,$2
	bne	$3,$0,$L208
	addu	$3,$19,$10
$L174:
	addu	$4,$4,$2
$L211:
	subu	$18,$18,$2
	sw	$4,0($17)
	bne	$18,$0,$L162
	addu	$19,$19,$2
$L206:
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	bne	$2,$0,$L209
	nop
$L182:
	subu	$2,$16,$18
$L151:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L213:
	b	$L168
	move	$7,$19
$L207:
	li	$5,1
	jal	wait_at
	move	$4,$17
	beq	$2,$0,$L157
	nop
	bgez	$2,$L162
	sltu	$2,$18,$16
	bne	$2,$0,$L151
	subu	$2,$16,$18
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	li	$4,4
	nor	$2,$0,$2
	and	$2,$2,$3
	lui	$3,%hi(errno)
	bne	$2,$0,$L160
	sw	$4,%lo(errno)($3)
$L161:
	b	$L151
	li	$2,-1
$L208:
	or	$5,$6,$3
	andi	$5,$5,0x3
	bne	$5,$0,$L175
	subu	$10,$2,$10
	sltu	$5,$10,4
	bne	$5,$0,$L175
	move	$5,$6
	addiu	$11,$10,-4
	srl	$11,$11,2
	addiu	$9,$11,513
	sll	$9,$9,2
	addu	$9,$17,$9
	move	$7,$3
$L177:
	lw	$8,0($7)
	addiu	$5,$5,4
	addiu	$7,$7,4
	bne	$5,$9,$L177
	sw	$8,-4($5)
	addiu	$11,$11,1
	sll	$11,$11,2
	andi	$10,$10,0x3
	addu	$6,$6,$11
	beq	$10,$0,$L174
	addu	$3,$3,$11
$L175:
	addu	$10,$3,$10
$L179:
	lb	$5,0($3)
	addiu	$3,$3,1
	addiu	$6,$6,1
	bne	$3,$10,$L179
	sb	$5,-1($6)
	b	$L211
	addu	$4,$4,$2
$L157:
	jal	signal_post
	li	$4,13
	sltu	$2,$18,$16
	bne	$2,$0,$L151
	subu	$2,$16,$18
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	li	$4,32
	nor	$2,$0,$2
	and	$2,$2,$3
	lui	$3,%hi(errno)
	beq	$2,$0,$L161
	sw	$4,%lo(errno)($3)
$L160:
	jal	signals_act
	nop
	b	$L151
	li	$2,-1
$L209:
	jal	signals_act
	nop
	b	$L151
	subu	$2,$16,$18
$L165:
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	bne	$2,$0,$L210
	nop
$L181:
	bne	$18,$16,$L182
	li	$2,-1
	b	$L151
	nop
$L210:
	jal	signals_act
	nop
	b	$L181
	nop
	.set	reorder
	.end	put
	.section	.text.get,"ax"
	.align	2
	.ent	get
get:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$16,20($sp)
	lw	$2,4096($0)
	move	$17,$4
	sw	$2,8($4)
	lw	$16,4($4)
	lw	$2,0($4)
	move	$18,$5
	move	$19,$6
	bne	$2,$16,$L215
	subu	$3,$2,$16
	beq	$6,$0,$L260
	move	$6,$16
	b	$L279
	move	$5,$0
$L261:
	lw	$2,0($17)
	nop
	bne	$2,$16,$L215
	subu	$3,$2,$16
$L260:
	lw	$2,0($17)
	nop
	bne	$2,$16,$L261
	lui	$2,%hi(signals)
$L277:
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	bne	$2,$0,$L265
	nop
	move	$2,$0
$L272:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L266:
	lw	$2,0($17)
	nop
	beq	$16,$2,$L277
	lui	$2,%hi(signals)
	lw	$2,0($17)
	nop
	bne	$2,$16,$L215
	subu	$3,$2,$16
$L249:
	move	$6,$16
	move	$5,$0
$L279:
	jal	wait_at
	move	$4,$17
	bltz	$2,$L219
	nop
	beq	$2,$0,$L266
	nop
	lw	$2,0($17)
	nop
	beq	$2,$16,$L249
	subu	$3,$2,$16
$L215:
	sltu	$2,$3,2049
	beq	$2,$0,$L214
	li	$2,-1
	sltu	$2,$3,$19
	bne	$2,$0,$L267
	li	$6,2048
	andi	$3,$16,0x7ff
	subu	$6,$6,$3
	sltu	$2,$19,$6
	bne	$2,$0,$L268
	addiu	$5,$17,2048
$L226:
	addiu	$5,$17,2048
	addu	$3,$5,$3
	or	$2,$3,$18
	andi	$2,$2,0x3
	bne	$2,$0,$L278
	move	$2,$6
	sltu	$2,$6,4
$L274:
	bne	$2,$0,$L243
	addiu	$4,$6,-4
	srl	$4,$4,2
	addiu	$4,$4,1
	sll	$4,$4,2
	addu	$8,$3,$4
	move	$2,$18
$L231:
	lw	$7,0($3)
	addiu	$3,$3,4
	sw	$7,0($2)
	bne	$3,$8,$L231
	addiu	$2,$2,4
	addu	$4,$18,$4
	b	$L227
	andi	$2,$6,0x3
$L243:
	move	$2,$6
$L278:
	move	$4,$18
$L227:
	beq	$2,$0,$L230
	addu	$7,$3,$2
$L232:
	lb	$2,0($3)
	addiu	$3,$3,1
	addiu	$4,$4,1
	bne	$7,$3,$L232
	sb	$2,-1($4)
$L230:
	sltu	$2,$6,$19
	bne	$2,$0,$L269
	addu	$18,$18,$6
$L233:
	lui	$2,%hi(signals)
$L276:
	addu	$16,$16,$19
	sw	$16,4($17)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	bne	$2,$0,$L270
	nop
	move	$2,$19
$L214:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L268:
	addu	$3,$5,$3
$L280:
	or	$2,$3,$18
	andi	$2,$2,0x3
	bne	$2,$0,$L243
	move	$6,$19
	b	$L274
	sltu	$2,$6,4
$L267:
	move	$19,$3
	andi	$3,$16,0x7ff
	subu	$6,$6,$3
	sltu	$2,$19,$6
	beq	$2,$0,$L226
	addiu	$5,$17,2048
	b	$L280
	addu	$3,$5,$3
$L270:
	jal	signals_act
	nop
	b	$L214
	move	$2,$19
$L265:
	jal	signals_act
	nop
	b	$L272
	move	$2,$0
$L269:
	or	$3,$5,$18
	andi	$3,$3,0x3
	bne	$3,$0,$L234
	subu	$2,$19,$6
	sltu	$3,$2,4
	bne	$3,$0,$L234
	addiu	$8,$2,-4
	srl	$8,$8,2
	addiu	$7,$8,513
	sll	$7,$7,2
	addu	$7,$17,$7
	move	$4,$18
	move	$3,$5
$L236:
	lw	$6,0($3)
	addiu	$3,$3,4
	sw	$6,0($4)
	bne	$7,$3,$L236
	addiu	$4,$4,4
	addiu	$3,$8,1
	sll	$3,$3,2
	andi	$2,$2,0x3
	addu	$18,$18,$3
	beq	$2,$0,$L233
	addu	$5,$5,$3
$L234:
	addu	$2,$5,$2
$L238:
	lb	$3,0($5)
	addiu	$5,$5,1
	addiu	$18,$18,1
	bne	$2,$5,$L238
	sb	$3,-1($18)
	b	$L276
	lui	$2,%hi(signals)
$L219:
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	li	$4,4
	nor	$2,$0,$2
	and	$2,$2,$3
	lui	$3,%hi(errno)
	beq	$2,$0,$L222
	sw	$4,%lo(errno)($3)
	jal	signals_act
	nop
$L222:
	b	$L214
	li	$2,-1
	.set	reorder
	.end	get
	.section	.text.library_close,"ax"
	.align	2
	.globl	library_close
	.ent	library_close
library_close:
	.set	noreorder
	sltu	$2,$4,32
	beq	$2,$0,$L288
	nop
	lui	$2,%hi(descriptors)
	addiu	$sp,$sp,-32
	sll	$3,$4,3
	addiu	$2,$2,%lo(descriptors)
	addu	$3,$3,$2
	sw	$31,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	lw	$16,0($3)
	lw	$17,4($3)
	beq	$16,$0,$L283
	li	$4,3
	sw	$4,4($3)
	lui	$4,%hi(descriptors+256)
	sw	$0,0($3)
	b	$L284
	addiu	$4,$4,%lo(descriptors+256)
$L286:
	addiu	$2,$2,8
$L297:
	beq	$2,$4,$L295
	nop
$L284:
	lw	$3,0($2)
	nop
	bne	$16,$3,$L286
	nop
	lw	$3,4($2)
	nop
	bne	$3,$17,$L297
	addiu	$2,$2,8
$L285:
	move	$2,$0
$L281:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L295:
	sll	$2,$17,2
	addu	$2,$16,$2
	lw	$3,8($2)
	lw	$4,4096($0)
	nop
	beq	$3,$4,$L296
	nop
	jal	number
	nop
	sll	$3,$17,7
	addu	$2,$3,$2
	addiu	$2,$2,6
	sll	$2,$2,2
	addu	$2,$16,$2
	move	$5,$17
	move	$4,$16
	sw	$0,0($2)
	jal	close_forsaken
	nop
	b	$L281
	move	$2,$0
$L283:
	li	$2,2
	bne	$17,$2,$L281
	li	$2,-1
	li	$2,3
	b	$L285
	sw	$2,4($3)
$L296:
	sw	$0,8($2)
	lw	$4,4096($0)
	jal	number
	nop
	sll	$3,$17,7
	addu	$2,$3,$2
	addiu	$2,$2,6
	sll	$2,$2,2
	addu	$2,$16,$2
	move	$5,$17
	move	$4,$16
	sw	$0,0($2)
	jal	close_forsaken
	nop
	b	$L281
	move	$2,$0
$L288:
	jr	$31
	li	$2,-1
	.set	reorder
	.end	library_close
	.section	.text.pipe,"ax"
	.align	2
	.globl	pipe
	.ent	pipe
pipe:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	jal	pipe_page
	move	$17,$4
	beq	$2,$0,$L299
	move	$5,$0
	move	$4,$2
	jal	descriptor_of
	move	$16,$2
	sw	$2,0($17)
	li	$5,1
	jal	descriptor_of
	move	$4,$16
	move	$3,$2
	sw	$2,4($17)
	bltz	$3,$L307
	move	$2,$0
$L298:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L307:
	lw	$4,0($17)
	nop
	bltz	$4,$L301
	nop
	jal	library_close
	nop
$L301:
	li	$2,1
	sw	$2,20($16)
	sw	$2,16($16)
$L299:
	b	$L298
	li	$2,-1
	.set	reorder
	.end	pipe
	.section	.text.descriptors_inherit,"ax"
	.align	2
	.globl	descriptors_inherit
	.ent	descriptors_inherit
descriptors_inherit:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$17,20($sp)
	lui	$20,%hi(descriptors+256)
	lui	$17,%hi(descriptors)
	sw	$19,28($sp)
	sw	$31,36($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	move	$19,$4
	addiu	$17,$17,%lo(descriptors)
	addiu	$20,$20,%lo(descriptors+256)
$L310:
	lw	$18,0($17)
	nop
	beq	$18,$0,$L309
	move	$4,$19
	lw	$16,4($17)
	jal	number
	sll	$16,$16,7
	addu	$16,$16,$2
	addiu	$16,$16,6
	sll	$16,$16,2
	addu	$18,$18,$16
	sw	$19,0($18)
$L309:
	addiu	$17,$17,8
	bne	$17,$20,$L310
	nop
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
	.ent	descriptors_close
descriptors_close:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$16,$0
	li	$17,32
	move	$4,$16
$L320:
	jal	library_close
	addiu	$16,$16,1
	bne	$16,$17,$L320
	move	$4,$16
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
	.ent	descriptors_save
descriptors_save:
	.set	noreorder
	lui	$2,%hi(descriptors)
	addiu	$2,$2,%lo(descriptors)
	addiu	$6,$2,256
$L322:
	lw	$5,0($2)
	lw	$3,4($2)
	addiu	$2,$2,8
	sw	$5,0($4)
	sw	$3,4($4)
	bne	$2,$6,$L322
	addiu	$4,$4,8
	jr	$31
	nop
	.set	reorder
	.end	descriptors_save
	.section	.text.descriptors_restore,"ax"
	.align	2
	.globl	descriptors_restore
	.ent	descriptors_restore
descriptors_restore:
	.set	noreorder
	lui	$2,%hi(descriptors)
	addiu	$2,$2,%lo(descriptors)
	addiu	$6,$2,256
$L325:
	lw	$5,0($4)
	lw	$3,4($4)
	addiu	$2,$2,8
	addiu	$4,$4,8
	sw	$5,-8($2)
	bne	$2,$6,$L325
	sw	$3,-4($2)
	jr	$31
	nop
	.set	reorder
	.end	descriptors_restore
	.section	.text.write,"ax"
	.align	2
	.globl	write
	.ent	write
write:
	.set	noreorder
	addiu	$sp,$sp,-32
	sltu	$3,$4,32
	move	$2,$4
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$16,$5
	beq	$3,$0,$L328
	move	$17,$6
	lui	$3,%hi(descriptors)
	sll	$7,$4,3
	addiu	$3,$3,%lo(descriptors)
	addu	$3,$3,$7
	lw	$7,4($3)
	li	$3,2
	beq	$7,$3,$L336
	nop
$L328:
	move	$4,$2
	jal	pipe_of
	li	$5,1
	beq	$2,$0,$L330
	move	$4,$2
	move	$6,$17
	jal	put
	move	$5,$16
$L327:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L336:
	jal	library_write
	nop
	b	$L327
	nop
$L330:
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	li	$4,9
	nor	$2,$0,$2
	and	$2,$2,$3
	lui	$3,%hi(errno)
	bne	$2,$0,$L337
	sw	$4,%lo(errno)($3)
	b	$L327
	li	$2,-1
$L337:
	jal	signals_act
	nop
	b	$L327
	li	$2,-1
	.set	reorder
	.end	write
	.section	.text.read,"ax"
	.align	2
	.globl	read
	.ent	read
read:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	move	$16,$5
	move	$5,$0
	sw	$17,24($sp)
	sw	$31,28($sp)
	jal	pipe_of
	move	$17,$6
	beq	$2,$0,$L339
	move	$4,$2
	move	$6,$17
	jal	get
	move	$5,$16
$L338:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L339:
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	li	$4,9
	nor	$2,$0,$2
	and	$2,$2,$3
	lui	$3,%hi(errno)
	bne	$2,$0,$L346
	sw	$4,%lo(errno)($3)
	b	$L338
	li	$2,-1
$L346:
	jal	signals_act
	nop
	b	$L338
	li	$2,-1
	.set	reorder
	.end	read
	.section	.text.close,"ax"
	.align	2
	.globl	close
	.ent	close
close:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	library_close
	nop
	bne	$2,$0,$L357
	nop
$L347:
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L357:
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	li	$4,9
	nor	$2,$0,$2
	and	$2,$2,$3
	lui	$3,%hi(errno)
	bne	$2,$0,$L358
	sw	$4,%lo(errno)($3)
	b	$L347
	li	$2,-1
$L358:
	jal	signals_act
	nop
	b	$L347
	li	$2,-1
	.set	reorder
	.end	close
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
