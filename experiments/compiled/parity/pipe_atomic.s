# mipsel-linux-gnu-gcc 12.2.0 from experiments/parity/pipe_atomic.c
	.file 1 "pipe_atomic.c"
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
	b	$L23
	li	$22,128
$L32:
	sw	$0,24($16)
$L21:
	beq	$17,$22,$L31
	move	$5,$19
$L23:
	addu	$16,$21,$17
	sll	$16,$16,2
	addu	$16,$18,$16
	lw	$2,24($16)
	addiu	$17,$17,1
	beq	$2,$0,$L21
	move	$4,$2
	lw	$3,4096($0)
	nop
	beq	$3,$2,$L21
	nop
	jal	yield_to
	nop
	beq	$2,$20,$L32
	li	$2,1
$L20:
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
$L31:
	jal	close_forsaken
	move	$4,$18
	beq	$2,$0,$L33
	nop
	b	$L20
	move	$2,$0
$L33:
	jal	yield_to
	move	$4,$0
	b	$L20
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
	b	$L36
	li	$17,-2
$L37:
	jal	yield_to
	nop
	beq	$2,$17,$L40
	nop
$L36:
	lw	$4,4($16)
	nop
	bne	$4,$0,$L37
	nop
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L40:
	sw	$0,4($16)
	b	$L36
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
$L42:
	sb	$22,8($21)
	sw	$18,0($17)
	lw	$19,4($17)
	nop
	bne	$19,$0,$L56
	nop
$L43:
	sw	$18,4($17)
	lw	$2,0($17)
	nop
	beq	$2,$18,$L41
	nop
	sb	$0,8($21)
$L46:
	addu	$16,$17,$19
	lbu	$2,8($16)
	nop
	andi	$2,$2,0x00ff
	bne	$2,$0,$L47
	nop
	b	$L57
	addiu	$19,$19,1
$L49:
	jal	yield_to
	nop
	lbu	$2,8($16)
	nop
	andi	$2,$2,0x00ff
	beq	$2,$0,$L50
	nop
$L47:
	lw	$2,4($17)
	nop
	bne	$2,$18,$L49
	move	$4,$0
$L50:
	addiu	$19,$19,1
$L57:
	bne	$19,$20,$L46
	nop
	lw	$2,4($17)
	nop
	beq	$2,$18,$L41
	nop
	jal	lock_wait
	move	$4,$17
	sb	$22,8($21)
	sw	$18,0($17)
	lw	$19,4($17)
	nop
	beq	$19,$0,$L43
	nop
$L56:
	sb	$0,8($21)
	jal	lock_wait
	move	$4,$17
	b	$L42
	nop
$L41:
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
	b	$L63
	li	$5,32
$L59:
	lw	$4,16($2)
	nop
	beq	$4,$0,$L61
	addiu	$16,$16,1
	lw	$4,20($2)
	nop
	bne	$4,$0,$L73
	addiu	$4,$2,4096
$L61:
	beq	$16,$5,$L74
	move	$2,$0
$L63:
	lw	$2,0($3)
	nop
	bne	$2,$0,$L59
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
$L74:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L73:
	move	$3,$2
$L62:
	sw	$0,0($3)
	addiu	$3,$3,4
	bne	$3,$4,$L62
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
	beq	$2,$0,$L78
	nop
	lui	$2,%hi(descriptors)
	addiu	$2,$2,%lo(descriptors)
	sll	$4,$4,3
	addu	$4,$4,$2
	lw	$2,0($4)
	nop
	beq	$2,$0,$L82
	nop
	lw	$3,4($4)
	nop
	bne	$3,$5,$L78
	nop
$L82:
	jr	$31
	nop
$L78:
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
	bne	$2,$0,$L87
	move	$2,$0
	beq	$4,$0,$L86
	nop
	lw	$2,4096($0)
	nop
	beq	$2,$4,$L86
	nop
	jal	yield_to
	sw	$5,36($sp)
	li	$3,-2
	lw	$5,36($sp)
	bne	$2,$3,$L89
	li	$2,1
$L86:
	sw	$0,8($16)
	jal	pipe_look
	move	$4,$17
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L87:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L89:
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
	bne	$2,$0,$L124
	nop
	sltu	$2,$19,32
	beq	$2,$0,$L99
	sll	$19,$19,3
	lui	$2,%hi(descriptors)
	addiu	$2,$2,%lo(descriptors)
	addu	$2,$2,$19
	lw	$3,4($2)
	li	$2,2
	bne	$3,$2,$L90
	li	$2,-1
	beq	$17,$0,$L111
	addu	$18,$16,$17
$L110:
	lb	$4,0($16)
	jal	aegis_console
	addiu	$16,$16,1
	bne	$16,$18,$L110
	nop
$L111:
	move	$2,$17
$L90:
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L124:
	move	$18,$2
	lw	$2,16($2)
	nop
	bne	$2,$0,$L99
	move	$19,$17
	lw	$2,4096($0)
	nop
	sw	$2,12($18)
	beq	$17,$0,$L111
	li	$21,2048
	addiu	$20,$18,2048
$L94:
	lw	$2,0($18)
	lw	$3,4($18)
	nop
	addiu	$3,$3,2048
	beq	$3,$2,$L125
	subu	$4,$3,$2
$L96:
	sltu	$3,$4,2049
	beq	$3,$0,$L99
	andi	$5,$2,0x7ff
	subu	$9,$21,$5
	sltu	$3,$4,$9
	beq	$3,$0,$L126
	sltu	$3,$19,$9
	move	$9,$4
	sltu	$3,$19,$9
$L126:
	beq	$3,$0,$L101
	nop
	move	$9,$19
$L101:
	addu	$5,$20,$5
	or	$3,$5,$16
	andi	$3,$3,0x3
	bne	$3,$0,$L127
	move	$6,$9
	sltu	$3,$9,4
	bne	$3,$0,$L127
	move	$7,$16
	addiu	$10,$9,-4
	srl	$10,$10,2
	addiu	$10,$10,1
	sll	$10,$10,2
	addu	$3,$16,$10
	move	$8,$5
$L105:
	lw	$4,0($7)
	addiu	$7,$7,4
	sw	$4,0($8)
	bne	$3,$7,$L105
	addiu	$8,$8,4
	andi	$6,$9,0x3
	beq	$6,$0,$L108
	addu	$5,$5,$10
$L103:
	addu	$6,$3,$6
$L107:
	lb	$7,0($3)
	addiu	$3,$3,1
	addiu	$5,$5,1
	bne	$3,$6,$L107
	sb	$7,-1($5)
$L108:
	addu	$2,$2,$9
	subu	$19,$19,$9
	sw	$2,0($18)
	beq	$19,$0,$L111
	addu	$16,$16,$9
	lw	$2,0($18)
	lw	$3,4($18)
	nop
	addiu	$3,$3,2048
	bne	$3,$2,$L96
	subu	$4,$3,$2
$L125:
	move	$5,$0
	jal	pipe_wait
	move	$4,$18
	bne	$2,$0,$L94
	nop
	beq	$19,$0,$L111
	nop
	beq	$17,$19,$L99
	subu	$17,$17,$19
	b	$L90
	move	$2,$17
$L127:
	b	$L103
	move	$3,$16
$L99:
	b	$L90
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
	beq	$2,$0,$L135
	nop
	lw	$17,4($2)
	move	$16,$2
	lw	$2,4096($0)
	nop
	sw	$2,8($16)
	lw	$2,0($16)
	nop
	bne	$2,$17,$L131
	subu	$3,$2,$17
	beq	$19,$0,$L134
	nop
$L132:
	li	$5,1
	jal	pipe_wait
	move	$4,$16
	bne	$2,$0,$L133
	nop
	lw	$2,0($16)
	nop
	beq	$17,$2,$L134
	nop
$L133:
	lw	$2,0($16)
	nop
	beq	$2,$17,$L132
	subu	$3,$2,$17
$L131:
	sltu	$2,$3,2049
	beq	$2,$0,$L135
	nop
	sltu	$4,$3,$19
	bne	$4,$0,$L161
	move	$2,$19
	andi	$3,$17,0x7ff
	li	$8,2048
	subu	$8,$8,$3
	sltu	$4,$2,$8
	bne	$4,$0,$L162
	addiu	$7,$16,2048
$L137:
	addiu	$7,$16,2048
	addu	$3,$7,$3
	or	$4,$18,$3
	andi	$4,$4,0x3
	bne	$4,$0,$L168
	move	$5,$8
	sltu	$4,$8,4
$L165:
	bne	$4,$0,$L150
	addiu	$4,$8,-4
	srl	$4,$4,2
	addiu	$4,$4,1
	sll	$4,$4,2
	addu	$9,$3,$4
	move	$5,$18
$L142:
	lw	$6,0($3)
	addiu	$3,$3,4
	sw	$6,0($5)
	bne	$3,$9,$L142
	addiu	$5,$5,4
	addu	$4,$18,$4
	b	$L138
	andi	$5,$8,0x3
$L150:
	move	$5,$8
$L168:
	move	$4,$18
$L138:
	beq	$5,$0,$L141
	addu	$6,$3,$5
$L143:
	lb	$5,0($3)
	addiu	$3,$3,1
	addiu	$4,$4,1
	bne	$6,$3,$L143
	sb	$5,-1($4)
$L141:
	sltu	$3,$8,$2
	bne	$3,$0,$L163
	addu	$18,$18,$8
$L144:
	addu	$17,$17,$2
$L167:
	sw	$17,4($16)
$L128:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L134:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
$L162:
	addu	$3,$7,$3
$L169:
	or	$4,$18,$3
	andi	$4,$4,0x3
	bne	$4,$0,$L150
	move	$8,$2
	b	$L165
	sltu	$4,$8,4
$L161:
	move	$2,$3
	li	$8,2048
	andi	$3,$17,0x7ff
	subu	$8,$8,$3
	sltu	$4,$2,$8
	beq	$4,$0,$L137
	addiu	$7,$16,2048
	b	$L169
	addu	$3,$7,$3
$L163:
	or	$4,$7,$18
	andi	$4,$4,0x3
	bne	$4,$0,$L145
	subu	$3,$2,$8
	sltu	$4,$3,4
	bne	$4,$0,$L145
	addiu	$9,$3,-4
	srl	$9,$9,2
	addiu	$8,$9,513
	sll	$8,$8,2
	addu	$8,$16,$8
	move	$5,$18
	move	$4,$7
$L147:
	lw	$6,0($4)
	addiu	$4,$4,4
	sw	$6,0($5)
	bne	$8,$4,$L147
	addiu	$5,$5,4
	addiu	$4,$9,1
	sll	$4,$4,2
	andi	$3,$3,0x3
	addu	$18,$18,$4
	beq	$3,$0,$L144
	addu	$7,$7,$4
$L145:
	addu	$3,$7,$3
$L149:
	lb	$4,0($7)
	addiu	$7,$7,1
	addiu	$18,$18,1
	bne	$3,$7,$L149
	sb	$4,-1($18)
	b	$L167
	addu	$17,$17,$2
$L135:
	b	$L128
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
	bne	$2,$0,$L172
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
$L172:
	jr	$31
	li	$2,-1
	.set	reorder
	.end	wait_at
	.section	.text.put,"ax"
	.align	2
	.ent	put
put:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$17,20($sp)
	addiu	$17,$4,1184
	sw	$18,24($sp)
	sw	$16,16($sp)
	move	$18,$4
	move	$16,$6
	move	$4,$17
	sw	$20,32($sp)
	sw	$31,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$19,28($sp)
	jal	lock_take
	move	$20,$5
	sltu	$2,$16,513
	beq	$2,$0,$L178
	li	$21,1
	move	$21,$16
$L178:
	lw	$2,4096($0)
	move	$19,$16
	sw	$2,12($18)
	beq	$19,$0,$L232
	li	$22,2048
$L189:
	lw	$4,0($18)
	lw	$6,4($18)
	lw	$3,16($18)
	addiu	$2,$6,2048
	subu	$2,$2,$4
	bne	$3,$0,$L184
	sltu	$5,$2,$21
	bne	$5,$0,$L233
	sltu	$3,$2,2049
	beq	$3,$0,$L192
	sltu	$3,$2,$19
	beq	$3,$0,$L193
	move	$5,$19
	move	$5,$2
$L193:
	andi	$3,$4,0x7ff
	subu	$9,$22,$3
	sltu	$2,$5,$9
	beq	$2,$0,$L238
	addiu	$8,$18,2048
	move	$9,$5
$L238:
	addu	$3,$8,$3
	or	$2,$3,$20
	andi	$2,$2,0x3
	bne	$2,$0,$L239
	move	$6,$9
	sltu	$2,$9,4
	bne	$2,$0,$L240
	move	$7,$20
	addiu	$7,$9,-4
	srl	$7,$7,2
	addiu	$7,$7,1
	sll	$7,$7,2
	addu	$10,$3,$7
	move	$6,$20
$L199:
	lw	$2,0($6)
	addiu	$3,$3,4
	addiu	$6,$6,4
	bne	$3,$10,$L199
	sw	$2,-4($3)
	addu	$7,$20,$7
	andi	$6,$9,0x3
$L195:
$L240:
	beq	$6,$0,$L198
	addu	$2,$7,$6
$L200:
	lb	$6,0($7)
	addiu	$7,$7,1
	addiu	$3,$3,1
	bne	$2,$7,$L200
	sb	$6,-1($3)
$L198:
	sltu	$2,$9,$5
	bne	$2,$0,$L234
	addu	$3,$20,$9
$L201:
	addu	$4,$4,$5
$L237:
	subu	$19,$19,$5
	sw	$4,0($18)
	bne	$19,$0,$L189
	addu	$20,$20,$5
$L232:
	jal	lock_leave
	move	$4,$17
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	bne	$2,$0,$L235
	nop
$L208:
	subu	$2,$16,$19
$L177:
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
$L239:
	b	$L195
	move	$7,$20
$L233:
	li	$5,1
	jal	wait_at
	move	$4,$18
	beq	$2,$0,$L184
	nop
	bgez	$2,$L189
	nop
	jal	lock_leave
	move	$4,$17
	sltu	$2,$19,$16
	bne	$2,$0,$L177
	subu	$2,$16,$19
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	li	$4,4
	nor	$2,$0,$2
	and	$2,$2,$3
	lui	$3,%hi(errno)
	bne	$2,$0,$L187
	sw	$4,%lo(errno)($3)
$L188:
	b	$L177
	li	$2,-1
$L234:
	or	$2,$8,$3
	andi	$2,$2,0x3
	bne	$2,$0,$L202
	subu	$9,$5,$9
	sltu	$2,$9,4
	bne	$2,$0,$L202
	move	$2,$8
	addiu	$10,$9,-4
	srl	$10,$10,2
	addiu	$10,$10,1
	sll	$10,$10,2
	addu	$7,$3,$10
$L204:
	lw	$6,0($3)
	addiu	$3,$3,4
	sw	$6,0($2)
	bne	$7,$3,$L204
	addiu	$2,$2,4
	andi	$9,$9,0x3
	beq	$9,$0,$L201
	addu	$8,$8,$10
$L202:
	addu	$9,$8,$9
$L206:
	lb	$2,0($3)
	addiu	$8,$8,1
	addiu	$3,$3,1
	bne	$9,$8,$L206
	sb	$2,-1($8)
	b	$L237
	addu	$4,$4,$5
$L184:
	jal	lock_leave
	move	$4,$17
	jal	signal_post
	li	$4,13
	sltu	$2,$19,$16
	bne	$2,$0,$L177
	subu	$2,$16,$19
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	li	$4,32
	nor	$2,$0,$2
	and	$2,$2,$3
	lui	$3,%hi(errno)
	beq	$2,$0,$L188
	sw	$4,%lo(errno)($3)
$L187:
	jal	signals_act
	nop
	b	$L177
	li	$2,-1
$L235:
	jal	signals_act
	nop
	b	$L177
	subu	$2,$16,$19
$L192:
	jal	lock_leave
	move	$4,$17
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	bne	$2,$0,$L236
	nop
$L212:
	bne	$19,$16,$L208
	li	$2,-1
	b	$L177
	nop
$L236:
	jal	signals_act
	nop
	b	$L212
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
	bne	$2,$16,$L242
	subu	$3,$2,$16
	beq	$20,$0,$L287
	move	$6,$16
	b	$L307
	move	$5,$0
$L288:
	lw	$2,0($17)
	nop
	bne	$2,$16,$L242
	subu	$3,$2,$16
$L287:
	lw	$2,0($17)
	nop
	bne	$2,$16,$L288
	nop
$L244:
	jal	lock_leave
	move	$4,$18
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	bne	$2,$0,$L292
	nop
	move	$2,$0
$L300:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L293:
	lw	$2,0($17)
	nop
	beq	$16,$2,$L244
	nop
	lw	$2,0($17)
	nop
	bne	$2,$16,$L242
	subu	$3,$2,$16
$L276:
	move	$6,$16
	move	$5,$0
$L307:
	jal	wait_at
	move	$4,$17
	bltz	$2,$L246
	nop
	beq	$2,$0,$L293
	nop
	lw	$2,0($17)
	nop
	beq	$2,$16,$L276
	subu	$3,$2,$16
$L242:
	sltu	$2,$3,2049
	beq	$2,$0,$L294
	nop
	sltu	$2,$3,$20
	bne	$2,$0,$L295
	li	$6,2048
	andi	$3,$16,0x7ff
	subu	$6,$6,$3
	sltu	$2,$20,$6
	bne	$2,$0,$L296
	addiu	$5,$17,2048
$L253:
	addiu	$5,$17,2048
	addu	$3,$5,$3
	or	$2,$3,$19
	andi	$2,$2,0x3
	bne	$2,$0,$L306
	move	$2,$6
	sltu	$2,$6,4
$L303:
	bne	$2,$0,$L270
	addiu	$4,$6,-4
	srl	$4,$4,2
	addiu	$4,$4,1
	sll	$4,$4,2
	addu	$8,$3,$4
	move	$2,$19
$L258:
	lw	$7,0($3)
	addiu	$3,$3,4
	sw	$7,0($2)
	bne	$3,$8,$L258
	addiu	$2,$2,4
	addu	$4,$19,$4
	b	$L254
	andi	$2,$6,0x3
$L270:
	move	$2,$6
$L306:
	move	$4,$19
$L254:
	beq	$2,$0,$L257
	addu	$7,$3,$2
$L259:
	lb	$2,0($3)
	addiu	$3,$3,1
	addiu	$4,$4,1
	bne	$7,$3,$L259
	sb	$2,-1($4)
$L257:
	sltu	$2,$6,$20
	bne	$2,$0,$L297
	addu	$19,$19,$6
$L260:
	addu	$16,$16,$20
$L305:
	sw	$16,4($17)
	jal	lock_leave
	move	$4,$18
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	bne	$2,$0,$L298
	nop
	move	$2,$20
$L241:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L296:
	addu	$3,$5,$3
$L308:
	or	$2,$3,$19
	andi	$2,$2,0x3
	bne	$2,$0,$L270
	move	$6,$20
	b	$L303
	sltu	$2,$6,4
$L295:
	move	$20,$3
	andi	$3,$16,0x7ff
	subu	$6,$6,$3
	sltu	$2,$20,$6
	beq	$2,$0,$L253
	addiu	$5,$17,2048
	b	$L308
	addu	$3,$5,$3
$L298:
	jal	signals_act
	nop
	b	$L241
	move	$2,$20
$L292:
	jal	signals_act
	nop
	b	$L300
	move	$2,$0
$L297:
	or	$3,$5,$19
	andi	$3,$3,0x3
	bne	$3,$0,$L261
	subu	$2,$20,$6
	sltu	$3,$2,4
	bne	$3,$0,$L261
	addiu	$8,$2,-4
	srl	$8,$8,2
	addiu	$7,$8,513
	sll	$7,$7,2
	addu	$7,$17,$7
	move	$4,$19
	move	$3,$5
$L263:
	lw	$6,0($3)
	addiu	$3,$3,4
	sw	$6,0($4)
	bne	$7,$3,$L263
	addiu	$4,$4,4
	addiu	$3,$8,1
	sll	$3,$3,2
	andi	$2,$2,0x3
	addu	$19,$19,$3
	beq	$2,$0,$L260
	addu	$5,$5,$3
$L261:
	addu	$2,$5,$2
$L265:
	lb	$3,0($5)
	addiu	$5,$5,1
	addiu	$19,$19,1
	bne	$2,$5,$L265
	sb	$3,-1($19)
	b	$L305
	addu	$16,$16,$20
$L246:
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
	bne	$2,$0,$L301
	sw	$4,%lo(errno)($3)
	b	$L241
	li	$2,-1
$L301:
	jal	signals_act
	nop
	b	$L241
	li	$2,-1
$L294:
	jal	lock_leave
	move	$4,$18
	b	$L241
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
	beq	$2,$0,$L316
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
	beq	$16,$0,$L311
	li	$4,3
	sw	$4,4($3)
	lui	$4,%hi(descriptors+256)
	sw	$0,0($3)
	b	$L312
	addiu	$4,$4,%lo(descriptors+256)
$L314:
	addiu	$2,$2,8
$L325:
	beq	$2,$4,$L323
	nop
$L312:
	lw	$3,0($2)
	nop
	bne	$16,$3,$L314
	nop
	lw	$3,4($2)
	nop
	bne	$3,$17,$L325
	addiu	$2,$2,8
$L313:
	move	$2,$0
$L309:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L323:
	sll	$2,$17,2
	addu	$2,$16,$2
	lw	$3,8($2)
	lw	$4,4096($0)
	nop
	beq	$3,$4,$L324
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
	b	$L309
	move	$2,$0
$L311:
	li	$2,2
	bne	$17,$2,$L309
	li	$2,-1
	li	$2,3
	b	$L313
	sw	$2,4($3)
$L324:
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
	b	$L309
	move	$2,$0
$L316:
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
	beq	$2,$0,$L327
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
	bltz	$3,$L335
	move	$2,$0
$L326:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L335:
	lw	$4,0($17)
	nop
	bltz	$4,$L329
	nop
	jal	library_close
	nop
$L329:
	li	$2,1
	sw	$2,20($16)
	sw	$2,16($16)
$L327:
	b	$L326
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
$L338:
	lw	$18,0($17)
	nop
	beq	$18,$0,$L337
	move	$4,$19
	lw	$16,4($17)
	jal	number
	sll	$16,$16,7
	addu	$16,$16,$2
	addiu	$16,$16,6
	sll	$16,$16,2
	addu	$18,$18,$16
	sw	$19,0($18)
$L337:
	addiu	$17,$17,8
	bne	$17,$20,$L338
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
$L348:
	jal	library_close
	addiu	$16,$16,1
	bne	$16,$17,$L348
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
$L350:
	lw	$5,0($2)
	lw	$3,4($2)
	addiu	$2,$2,8
	sw	$5,0($4)
	sw	$3,4($4)
	bne	$2,$6,$L350
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
$L353:
	lw	$5,0($4)
	lw	$3,4($4)
	addiu	$2,$2,8
	addiu	$4,$4,8
	sw	$5,-8($2)
	bne	$2,$6,$L353
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
	beq	$3,$0,$L356
	move	$17,$6
	lui	$3,%hi(descriptors)
	sll	$7,$4,3
	addiu	$3,$3,%lo(descriptors)
	addu	$3,$3,$7
	lw	$7,4($3)
	li	$3,2
	beq	$7,$3,$L364
	nop
$L356:
	move	$4,$2
	jal	pipe_of
	li	$5,1
	beq	$2,$0,$L358
	move	$4,$2
	move	$6,$17
	jal	put
	move	$5,$16
$L355:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L364:
	jal	library_write
	nop
	b	$L355
	nop
$L358:
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	li	$4,9
	nor	$2,$0,$2
	and	$2,$2,$3
	lui	$3,%hi(errno)
	bne	$2,$0,$L365
	sw	$4,%lo(errno)($3)
	b	$L355
	li	$2,-1
$L365:
	jal	signals_act
	nop
	b	$L355
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
	beq	$2,$0,$L367
	move	$4,$2
	move	$6,$17
	jal	get
	move	$5,$16
$L366:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L367:
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	li	$4,9
	nor	$2,$0,$2
	and	$2,$2,$3
	lui	$3,%hi(errno)
	bne	$2,$0,$L374
	sw	$4,%lo(errno)($3)
	b	$L366
	li	$2,-1
$L374:
	jal	signals_act
	nop
	b	$L366
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
	bne	$2,$0,$L385
	nop
$L375:
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L385:
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	li	$4,9
	nor	$2,$0,$2
	and	$2,$2,$3
	lui	$3,%hi(errno)
	bne	$2,$0,$L386
	sw	$4,%lo(errno)($3)
	b	$L375
	li	$2,-1
$L386:
	jal	signals_act
	nop
	b	$L375
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
