# mipsel-linux-gnu-gcc 12.2.0 from experiments/parity/pipe_sleep.c
	.file 1 "pipe_sleep.c"
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
	.section	.text.lock_leave,"ax"
	.align	2
	.ent	lock_leave
lock_leave:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	sw	$0,4($4)
	move	$16,$4
	lw	$4,4096($0)
	jal	number
	nop
	addu	$16,$16,$2
	sb	$0,8($16)
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	lock_leave
	.section	.text.wake,"ax"
	.align	2
	.ent	wake
wake:
	.set	noreorder
	sll	$5,$5,2
	addu	$4,$4,$5
	lw	$2,1320($4)
	nop
	beq	$2,$0,$L25
	nop
	sw	$0,1320($4)
$L25:
	jr	$31
	nop
	.set	reorder
	.end	wake
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
	b	$L29
	li	$22,128
$L38:
	sw	$0,24($16)
$L27:
	beq	$17,$22,$L37
	move	$5,$19
$L29:
	addu	$16,$21,$17
	sll	$16,$16,2
	addu	$16,$18,$16
	lw	$2,24($16)
	addiu	$17,$17,1
	beq	$2,$0,$L27
	move	$4,$2
	lw	$3,4096($0)
	nop
	beq	$3,$2,$L27
	nop
	jal	yield_to
	nop
	beq	$2,$20,$L38
	li	$2,1
$L26:
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
$L37:
	jal	close_forsaken
	move	$4,$18
	beq	$2,$0,$L39
	nop
	b	$L26
	move	$2,$0
$L39:
	jal	yield_to
	move	$4,$0
	b	$L26
	li	$2,1
	.set	reorder
	.end	pipe_look
	.section	.text.lock_wait,"ax"
	.align	2
	.ent	lock_wait
lock_wait:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$16,$4
	b	$L42
	li	$17,-2
$L43:
	jal	yield_to
	nop
	beq	$2,$17,$L46
	nop
$L42:
	lw	$4,4($16)
	nop
	bne	$4,$0,$L43
	nop
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L46:
	sw	$0,4($16)
	b	$L42
	nop
	.set	reorder
	.end	lock_wait
	.section	.text.lock_take,"ax"
	.align	2
	.ent	lock_take
lock_take:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$17,20($sp)
	sw	$31,44($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	lw	$18,4096($0)
	move	$17,$4
	jal	number
	move	$4,$18
	addu	$21,$17,$2
	li	$22,1
	li	$20,128
$L48:
	sb	$22,8($21)
	sw	$18,0($17)
	lw	$19,4($17)
	nop
	bne	$19,$0,$L62
	nop
$L49:
	sw	$18,4($17)
	lw	$2,0($17)
	nop
	beq	$2,$18,$L47
	nop
	sb	$0,8($21)
$L52:
	addu	$16,$17,$19
	lbu	$2,8($16)
	nop
	andi	$2,$2,0x00ff
	bne	$2,$0,$L53
	nop
	b	$L63
	addiu	$19,$19,1
$L55:
	jal	yield_to
	nop
	lbu	$2,8($16)
	nop
	andi	$2,$2,0x00ff
	beq	$2,$0,$L56
	nop
$L53:
	lw	$2,4($17)
	nop
	bne	$2,$18,$L55
	move	$4,$0
$L56:
	addiu	$19,$19,1
$L63:
	bne	$19,$20,$L52
	nop
	lw	$2,4($17)
	nop
	beq	$2,$18,$L47
	nop
	jal	lock_wait
	move	$4,$17
	sb	$22,8($21)
	sw	$18,0($17)
	lw	$19,4($17)
	nop
	beq	$19,$0,$L49
	nop
$L62:
	sb	$0,8($21)
	jal	lock_wait
	move	$4,$17
	b	$L48
	nop
$L47:
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
	.set	reorder
	.end	lock_take
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
	b	$L69
	li	$5,32
$L65:
	lw	$4,16($2)
	nop
	beq	$4,$0,$L67
	addiu	$16,$16,1
	lw	$4,20($2)
	nop
	bne	$4,$0,$L79
	addiu	$4,$2,4096
$L67:
	beq	$16,$5,$L80
	move	$2,$0
$L69:
	lw	$2,0($3)
	nop
	bne	$2,$0,$L65
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
$L80:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L79:
	move	$3,$2
$L68:
	sw	$0,0($3)
	addiu	$3,$3,4
	bne	$3,$4,$L68
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
	beq	$2,$0,$L84
	nop
	lui	$2,%hi(descriptors)
	addiu	$2,$2,%lo(descriptors)
	sll	$4,$4,3
	addu	$4,$4,$2
	lw	$2,0($4)
	nop
	beq	$2,$0,$L88
	nop
	lw	$3,4($4)
	nop
	bne	$3,$5,$L84
	nop
$L88:
	jr	$31
	nop
$L84:
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
	bne	$2,$0,$L93
	move	$2,$0
	beq	$4,$0,$L92
	nop
	lw	$2,4096($0)
	nop
	beq	$2,$4,$L92
	nop
	jal	yield_to
	sw	$5,36($sp)
	li	$3,-2
	lw	$5,36($sp)
	bne	$2,$3,$L95
	li	$2,1
$L92:
	sw	$0,8($16)
	jal	pipe_look
	move	$4,$17
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L93:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L95:
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
	bne	$2,$0,$L130
	nop
	sltu	$2,$19,32
	beq	$2,$0,$L105
	sll	$19,$19,3
	lui	$2,%hi(descriptors)
	addiu	$2,$2,%lo(descriptors)
	addu	$2,$2,$19
	lw	$3,4($2)
	li	$2,2
	bne	$3,$2,$L96
	li	$2,-1
	beq	$17,$0,$L117
	addu	$18,$16,$17
$L116:
	lb	$4,0($16)
	jal	aegis_console
	addiu	$16,$16,1
	bne	$16,$18,$L116
	nop
$L117:
	move	$2,$17
$L96:
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L130:
	move	$18,$2
	lw	$2,16($2)
	nop
	bne	$2,$0,$L105
	move	$19,$17
	lw	$2,4096($0)
	nop
	sw	$2,12($18)
	beq	$17,$0,$L117
	li	$21,2048
	addiu	$20,$18,2048
$L100:
	lw	$2,0($18)
	lw	$3,4($18)
	nop
	addiu	$3,$3,2048
	beq	$3,$2,$L131
	subu	$4,$3,$2
$L102:
	sltu	$3,$4,2049
	beq	$3,$0,$L105
	andi	$5,$2,0x7ff
	subu	$9,$21,$5
	sltu	$3,$4,$9
	beq	$3,$0,$L132
	sltu	$3,$19,$9
	move	$9,$4
	sltu	$3,$19,$9
$L132:
	beq	$3,$0,$L107
	nop
	move	$9,$19
$L107:
	addu	$5,$20,$5
	or	$3,$5,$16
	andi	$3,$3,0x3
	bne	$3,$0,$L133
	move	$6,$9
	sltu	$3,$9,4
	bne	$3,$0,$L133
	move	$7,$16
	addiu	$10,$9,-4
	srl	$10,$10,2
	addiu	$10,$10,1
	sll	$10,$10,2
	addu	$3,$16,$10
	move	$8,$5
$L111:
	lw	$4,0($7)
	addiu	$7,$7,4
	sw	$4,0($8)
	bne	$3,$7,$L111
	addiu	$8,$8,4
	andi	$6,$9,0x3
	beq	$6,$0,$L114
	addu	$5,$5,$10
$L109:
	addu	$6,$3,$6
$L113:
	lb	$7,0($3)
	addiu	$3,$3,1
	addiu	$5,$5,1
	bne	$3,$6,$L113
	sb	$7,-1($5)
$L114:
	addu	$2,$2,$9
	subu	$19,$19,$9
	sw	$2,0($18)
	beq	$19,$0,$L117
	addu	$16,$16,$9
	lw	$2,0($18)
	lw	$3,4($18)
	nop
	addiu	$3,$3,2048
	bne	$3,$2,$L102
	subu	$4,$3,$2
$L131:
	move	$5,$0
	jal	pipe_wait
	move	$4,$18
	bne	$2,$0,$L100
	nop
	beq	$19,$0,$L117
	nop
	beq	$17,$19,$L105
	subu	$17,$17,$19
	b	$L96
	move	$2,$17
$L133:
	b	$L109
	move	$3,$16
$L105:
	b	$L96
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
	beq	$2,$0,$L141
	nop
	lw	$17,4($2)
	move	$16,$2
	lw	$2,4096($0)
	nop
	sw	$2,8($16)
	lw	$2,0($16)
	nop
	bne	$2,$17,$L137
	subu	$3,$2,$17
	beq	$19,$0,$L140
	nop
$L138:
	li	$5,1
	jal	pipe_wait
	move	$4,$16
	bne	$2,$0,$L139
	nop
	lw	$2,0($16)
	nop
	beq	$17,$2,$L140
	nop
$L139:
	lw	$2,0($16)
	nop
	beq	$2,$17,$L138
	subu	$3,$2,$17
$L137:
	sltu	$2,$3,2049
	beq	$2,$0,$L141
	nop
	sltu	$4,$3,$19
	bne	$4,$0,$L167
	move	$2,$19
	andi	$3,$17,0x7ff
	li	$8,2048
	subu	$8,$8,$3
	sltu	$4,$2,$8
	bne	$4,$0,$L168
	addiu	$7,$16,2048
$L143:
	addiu	$7,$16,2048
	addu	$3,$7,$3
	or	$4,$18,$3
	andi	$4,$4,0x3
	bne	$4,$0,$L174
	move	$5,$8
	sltu	$4,$8,4
$L171:
	bne	$4,$0,$L156
	addiu	$4,$8,-4
	srl	$4,$4,2
	addiu	$4,$4,1
	sll	$4,$4,2
	addu	$9,$3,$4
	move	$5,$18
$L148:
	lw	$6,0($3)
	addiu	$3,$3,4
	sw	$6,0($5)
	bne	$3,$9,$L148
	addiu	$5,$5,4
	addu	$4,$18,$4
	b	$L144
	andi	$5,$8,0x3
$L156:
	move	$5,$8
$L174:
	move	$4,$18
$L144:
	beq	$5,$0,$L147
	addu	$6,$3,$5
$L149:
	lb	$5,0($3)
	addiu	$3,$3,1
	addiu	$4,$4,1
	bne	$6,$3,$L149
	sb	$5,-1($4)
$L147:
	sltu	$3,$8,$2
	bne	$3,$0,$L169
	addu	$18,$18,$8
$L150:
	addu	$17,$17,$2
$L173:
	sw	$17,4($16)
$L134:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L140:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
$L168:
	addu	$3,$7,$3
$L175:
	or	$4,$18,$3
	andi	$4,$4,0x3
	bne	$4,$0,$L156
	move	$8,$2
	b	$L171
	sltu	$4,$8,4
$L167:
	move	$2,$3
	li	$8,2048
	andi	$3,$17,0x7ff
	subu	$8,$8,$3
	sltu	$4,$2,$8
	beq	$4,$0,$L143
	addiu	$7,$16,2048
	b	$L175
	addu	$3,$7,$3
$L169:
	or	$4,$7,$18
	andi	$4,$4,0x3
	bne	$4,$0,$L151
	subu	$3,$2,$8
	sltu	$4,$3,4
	bne	$4,$0,$L151
	addiu	$9,$3,-4
	srl	$9,$9,2
	addiu	$8,$9,513
	sll	$8,$8,2
	addu	$8,$16,$8
	move	$5,$18
	move	$4,$7
$L153:
	lw	$6,0($4)
	addiu	$4,$4,4
	sw	$6,0($5)
	bne	$8,$4,$L153
	addiu	$5,$5,4
	addiu	$4,$9,1
	sll	$4,$4,2
	andi	$3,$3,0x3
	addu	$18,$18,$4
	beq	$3,$0,$L150
	addu	$7,$7,$4
$L151:
	addu	$3,$7,$3
$L155:
	lb	$4,0($7)
	addiu	$7,$7,1
	addiu	$18,$18,1
	bne	$3,$7,$L155
	sb	$4,-1($18)
	b	$L173
	addu	$17,$17,$2
$L141:
	b	$L134
	li	$2,-1
	.set	reorder
	.end	library_read
	.section	.text.wait_at,"ax"
	.align	2
	.ent	wait_at
wait_at:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	lw	$2,4096($0)
	sll	$16,$5,2
	addu	$16,$4,$16
	move	$17,$5
	sw	$2,1320($16)
	bne	$5,$0,$L177
	nop
	lw	$2,0($4)
	nop
	beq	$2,$6,$L187
	lui	$18,%hi(signals)
	li	$2,1
$L180:
	sw	$0,1320($16)
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L177:
	lw	$2,4($4)
	nop
	bne	$2,$6,$L180
	li	$2,1
	lui	$18,%hi(signals)
$L187:
	li	$2,1
	addiu	$19,$18,%lo(signals)
$L179:
	lw	$3,1320($16)
	nop
	beq	$3,$0,$L180
	nop
	lw	$3,4($19)
	lw	$2,%lo(signals)($18)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	beq	$2,$0,$L186
	li	$5,1
	sw	$0,1320($16)
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	li	$2,-1
	jr	$31
	addiu	$sp,$sp,40
$L186:
	subu	$5,$5,$17
	jal	pipe_wait
	sw	$4,40($sp)
	lw	$4,40($sp)
	bgtz	$2,$L179
	nop
	b	$L180
	nop
	.set	reorder
	.end	wait_at
	.section	.text.put,"ax"
	.align	2
	.ent	put
put:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$19,28($sp)
	addiu	$19,$4,1184
	sw	$20,32($sp)
	sw	$18,24($sp)
	move	$20,$4
	move	$18,$6
	move	$4,$19
	sw	$22,40($sp)
	sw	$31,44($sp)
	sw	$21,36($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	jal	lock_take
	move	$22,$5
	sltu	$2,$18,513
	beq	$2,$0,$L189
	li	$16,1
	move	$16,$18
$L189:
	lw	$2,4096($0)
	move	$21,$18
	sw	$2,12($20)
	beq	$21,$0,$L243
	li	$17,2048
$L200:
	lw	$4,0($20)
	lw	$6,4($20)
	lw	$3,16($20)
	addiu	$2,$6,2048
	subu	$2,$2,$4
	bne	$3,$0,$L195
	sltu	$5,$2,$16
	bne	$5,$0,$L244
	sltu	$3,$2,2049
	beq	$3,$0,$L203
	sltu	$3,$2,$21
	beq	$3,$0,$L204
	move	$10,$21
	move	$10,$2
$L204:
	andi	$3,$4,0x7ff
	subu	$9,$17,$3
	sltu	$2,$10,$9
	beq	$2,$0,$L249
	addiu	$8,$20,2048
	move	$9,$10
$L249:
	addu	$3,$8,$3
	or	$2,$3,$22
	andi	$2,$2,0x3
	bne	$2,$0,$L250
	move	$5,$9
	sltu	$2,$9,4
	bne	$2,$0,$L251
	move	$7,$22
	addiu	$7,$9,-4
	srl	$7,$7,2
	addiu	$7,$7,1
	sll	$7,$7,2
	addu	$5,$3,$7
	move	$6,$22
$L210:
	lw	$2,0($6)
	addiu	$3,$3,4
	addiu	$6,$6,4
	bne	$3,$5,$L210
	sw	$2,-4($3)
	addu	$7,$22,$7
	andi	$5,$9,0x3
$L206:
$L251:
	beq	$5,$0,$L209
	addu	$2,$7,$5
$L211:
	lb	$6,0($7)
	addiu	$7,$7,1
	addiu	$3,$3,1
	bne	$2,$7,$L211
	sb	$6,-1($3)
$L209:
	sltu	$2,$9,$10
	bne	$2,$0,$L245
	addu	$3,$22,$9
$L212:
	addu	$4,$4,$10
$L248:
	sw	$4,0($20)
	subu	$21,$21,$10
	move	$5,$0
	move	$4,$20
	jal	wake
	addu	$22,$22,$10
	bne	$21,$0,$L200
	nop
$L243:
	jal	lock_leave
	move	$4,$19
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	bne	$2,$0,$L246
	nop
$L219:
	subu	$2,$18,$21
$L188:
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
$L250:
	b	$L206
	move	$7,$22
$L244:
	li	$5,1
	jal	wait_at
	move	$4,$20
	beq	$2,$0,$L195
	nop
	bgez	$2,$L200
	nop
	jal	lock_leave
	move	$4,$19
	sltu	$2,$21,$18
	bne	$2,$0,$L188
	subu	$2,$18,$21
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	li	$4,4
	nor	$2,$0,$2
	and	$2,$2,$3
	lui	$3,%hi(errno)
	bne	$2,$0,$L198
	sw	$4,%lo(errno)($3)
$L199:
	b	$L188
	li	$2,-1
$L245:
	or	$2,$8,$3
	andi	$2,$2,0x3
	bne	$2,$0,$L213
	subu	$9,$10,$9
	sltu	$2,$9,4
	bne	$2,$0,$L213
	move	$2,$8
	addiu	$7,$9,-4
	srl	$7,$7,2
	addiu	$7,$7,1
	sll	$7,$7,2
	addu	$6,$3,$7
$L215:
	lw	$5,0($3)
	addiu	$3,$3,4
	sw	$5,0($2)
	bne	$6,$3,$L215
	addiu	$2,$2,4
	andi	$9,$9,0x3
	beq	$9,$0,$L212
	addu	$8,$8,$7
$L213:
	addu	$9,$8,$9
$L217:
	lb	$2,0($3)
	addiu	$8,$8,1
	addiu	$3,$3,1
	bne	$9,$8,$L217
	sb	$2,-1($8)
	b	$L248
	addu	$4,$4,$10
$L195:
	jal	lock_leave
	move	$4,$19
	jal	signal_post
	li	$4,13
	sltu	$2,$21,$18
	bne	$2,$0,$L188
	subu	$2,$18,$21
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	li	$4,32
	nor	$2,$0,$2
	and	$2,$2,$3
	lui	$3,%hi(errno)
	beq	$2,$0,$L199
	sw	$4,%lo(errno)($3)
$L198:
	jal	signals_act
	nop
	b	$L188
	li	$2,-1
$L246:
	jal	signals_act
	nop
	b	$L188
	subu	$2,$18,$21
$L203:
	jal	lock_leave
	move	$4,$19
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	bne	$2,$0,$L247
	nop
$L223:
	bne	$21,$18,$L219
	li	$2,-1
	b	$L188
	nop
$L247:
	jal	signals_act
	nop
	b	$L223
	nop
	.set	reorder
	.end	put
	.section	.text.get,"ax"
	.align	2
	.ent	get
get:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,24($sp)
	addiu	$18,$4,1048
	sw	$17,20($sp)
	move	$17,$4
	move	$4,$18
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	move	$19,$5
	jal	lock_take
	move	$20,$6
	lw	$2,4096($0)
	nop
	sw	$2,8($17)
	lw	$16,4($17)
	lw	$2,0($17)
	nop
	bne	$2,$16,$L253
	subu	$3,$2,$16
	beq	$20,$0,$L298
	move	$6,$16
	b	$L318
	move	$5,$0
$L299:
	lw	$2,0($17)
	nop
	bne	$2,$16,$L253
	subu	$3,$2,$16
$L298:
	lw	$2,0($17)
	nop
	bne	$2,$16,$L299
	nop
$L255:
	jal	lock_leave
	move	$4,$18
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	bne	$2,$0,$L303
	nop
	move	$2,$0
$L311:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L304:
	lw	$2,0($17)
	nop
	beq	$16,$2,$L255
	nop
	lw	$2,0($17)
	nop
	bne	$2,$16,$L253
	subu	$3,$2,$16
$L287:
	move	$6,$16
	move	$5,$0
$L318:
	jal	wait_at
	move	$4,$17
	bltz	$2,$L257
	nop
	beq	$2,$0,$L304
	nop
	lw	$2,0($17)
	nop
	beq	$2,$16,$L287
	subu	$3,$2,$16
$L253:
	sltu	$2,$3,2049
	beq	$2,$0,$L305
	nop
	sltu	$2,$3,$20
	bne	$2,$0,$L306
	li	$6,2048
	andi	$3,$16,0x7ff
	subu	$6,$6,$3
	sltu	$2,$20,$6
	bne	$2,$0,$L307
	addiu	$5,$17,2048
$L264:
	addiu	$5,$17,2048
	addu	$3,$5,$3
	or	$2,$3,$19
	andi	$2,$2,0x3
	bne	$2,$0,$L317
	move	$2,$6
	sltu	$2,$6,4
$L314:
	bne	$2,$0,$L281
	addiu	$4,$6,-4
	srl	$4,$4,2
	addiu	$4,$4,1
	sll	$4,$4,2
	addu	$8,$3,$4
	move	$2,$19
$L269:
	lw	$7,0($3)
	addiu	$3,$3,4
	sw	$7,0($2)
	bne	$3,$8,$L269
	addiu	$2,$2,4
	addu	$4,$19,$4
	b	$L265
	andi	$2,$6,0x3
$L281:
	move	$2,$6
$L317:
	move	$4,$19
$L265:
	beq	$2,$0,$L268
	addu	$7,$3,$2
$L270:
	lb	$2,0($3)
	addiu	$3,$3,1
	addiu	$4,$4,1
	bne	$7,$3,$L270
	sb	$2,-1($4)
$L268:
	sltu	$2,$6,$20
	bne	$2,$0,$L308
	addu	$19,$19,$6
$L271:
	addu	$16,$16,$20
$L316:
	li	$5,1
	move	$4,$17
	sw	$16,4($17)
	jal	wake
	nop
	jal	lock_leave
	move	$4,$18
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	bne	$2,$0,$L309
	nop
	move	$2,$20
$L252:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L307:
	addu	$3,$5,$3
$L319:
	or	$2,$3,$19
	andi	$2,$2,0x3
	bne	$2,$0,$L281
	move	$6,$20
	b	$L314
	sltu	$2,$6,4
$L306:
	move	$20,$3
	andi	$3,$16,0x7ff
	subu	$6,$6,$3
	sltu	$2,$20,$6
	beq	$2,$0,$L264
	addiu	$5,$17,2048
	b	$L319
	addu	$3,$5,$3
$L309:
	jal	signals_act
	nop
	b	$L252
	move	$2,$20
$L303:
	jal	signals_act
	nop
	b	$L311
	move	$2,$0
$L308:
	or	$3,$5,$19
	andi	$3,$3,0x3
	bne	$3,$0,$L272
	subu	$2,$20,$6
	sltu	$3,$2,4
	bne	$3,$0,$L272
	addiu	$8,$2,-4
	srl	$8,$8,2
	addiu	$7,$8,513
	sll	$7,$7,2
	addu	$7,$17,$7
	move	$4,$19
	move	$3,$5
$L274:
	lw	$6,0($3)
	addiu	$3,$3,4
	sw	$6,0($4)
	bne	$7,$3,$L274
	addiu	$4,$4,4
	addiu	$3,$8,1
	sll	$3,$3,2
	andi	$2,$2,0x3
	addu	$19,$19,$3
	beq	$2,$0,$L271
	addu	$5,$5,$3
$L272:
	addu	$2,$5,$2
$L276:
	lb	$3,0($5)
	addiu	$5,$5,1
	addiu	$19,$19,1
	bne	$2,$5,$L276
	sb	$3,-1($19)
	b	$L316
	addu	$16,$16,$20
$L257:
	jal	lock_leave
	move	$4,$18
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	li	$4,4
	nor	$2,$0,$2
	and	$2,$2,$3
	lui	$3,%hi(errno)
	bne	$2,$0,$L312
	sw	$4,%lo(errno)($3)
	b	$L252
	li	$2,-1
$L312:
	jal	signals_act
	nop
	b	$L252
	li	$2,-1
$L305:
	jal	lock_leave
	move	$4,$18
	b	$L252
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
	beq	$2,$0,$L327
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
	beq	$16,$0,$L322
	li	$4,3
	sw	$4,4($3)
	lui	$4,%hi(descriptors+256)
	sw	$0,0($3)
	b	$L323
	addiu	$4,$4,%lo(descriptors+256)
$L325:
	addiu	$2,$2,8
$L336:
	beq	$2,$4,$L334
	nop
$L323:
	lw	$3,0($2)
	nop
	bne	$16,$3,$L325
	nop
	lw	$3,4($2)
	nop
	bne	$3,$17,$L336
	addiu	$2,$2,8
$L324:
	move	$2,$0
$L320:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L334:
	sll	$2,$17,2
	addu	$2,$16,$2
	lw	$3,8($2)
	lw	$4,4096($0)
	nop
	beq	$3,$4,$L335
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
	b	$L320
	move	$2,$0
$L322:
	li	$2,2
	bne	$17,$2,$L320
	li	$2,-1
	li	$2,3
	b	$L324
	sw	$2,4($3)
$L335:
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
	b	$L320
	move	$2,$0
$L327:
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
	beq	$2,$0,$L338
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
	bltz	$3,$L346
	move	$2,$0
$L337:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L346:
	lw	$4,0($17)
	nop
	bltz	$4,$L340
	nop
	jal	library_close
	nop
$L340:
	li	$2,1
	sw	$2,20($16)
	sw	$2,16($16)
$L338:
	b	$L337
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
$L349:
	lw	$18,0($17)
	nop
	beq	$18,$0,$L348
	move	$4,$19
	lw	$16,4($17)
	jal	number
	sll	$16,$16,7
	addu	$16,$16,$2
	addiu	$16,$16,6
	sll	$16,$16,2
	addu	$18,$18,$16
	sw	$19,0($18)
$L348:
	addiu	$17,$17,8
	bne	$17,$20,$L349
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
$L359:
	jal	library_close
	addiu	$16,$16,1
	bne	$16,$17,$L359
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
$L361:
	lw	$5,0($2)
	lw	$3,4($2)
	addiu	$2,$2,8
	sw	$5,0($4)
	sw	$3,4($4)
	bne	$2,$6,$L361
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
$L364:
	lw	$5,0($4)
	lw	$3,4($4)
	addiu	$2,$2,8
	addiu	$4,$4,8
	sw	$5,-8($2)
	bne	$2,$6,$L364
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
	beq	$3,$0,$L367
	move	$17,$6
	lui	$3,%hi(descriptors)
	sll	$7,$4,3
	addiu	$3,$3,%lo(descriptors)
	addu	$3,$3,$7
	lw	$7,4($3)
	li	$3,2
	beq	$7,$3,$L375
	nop
$L367:
	move	$4,$2
	jal	pipe_of
	li	$5,1
	beq	$2,$0,$L369
	move	$4,$2
	move	$6,$17
	jal	put
	move	$5,$16
$L366:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L375:
	jal	library_write
	nop
	b	$L366
	nop
$L369:
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	li	$4,9
	nor	$2,$0,$2
	and	$2,$2,$3
	lui	$3,%hi(errno)
	bne	$2,$0,$L376
	sw	$4,%lo(errno)($3)
	b	$L366
	li	$2,-1
$L376:
	jal	signals_act
	nop
	b	$L366
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
	beq	$2,$0,$L378
	move	$4,$2
	move	$6,$17
	jal	get
	move	$5,$16
$L377:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L378:
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	li	$4,9
	nor	$2,$0,$2
	and	$2,$2,$3
	lui	$3,%hi(errno)
	bne	$2,$0,$L385
	sw	$4,%lo(errno)($3)
	b	$L377
	li	$2,-1
$L385:
	jal	signals_act
	nop
	b	$L377
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
	bne	$2,$0,$L396
	nop
$L386:
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L396:
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	li	$4,9
	nor	$2,$0,$2
	and	$2,$2,$3
	lui	$3,%hi(errno)
	bne	$2,$0,$L397
	sw	$4,%lo(errno)($3)
	b	$L386
	li	$2,-1
$L397:
	jal	signals_act
	nop
	b	$L386
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
