# mipsel-linux-gnu-gcc 12.2.0 from experiments/parity/pipe_files.c
	.file 1 "pipe_files.c"
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
	.section	.text.file_make,"ax"
	.align	2
	.ent	file_make
file_make:
	.set	noreorder
	lui	$5,%hi(descriptors)
	sll	$7,$4,3
	addiu	$5,$5,%lo(descriptors)
	addu	$2,$5,$7
	lw	$6,0($2)
	nop
	beq	$6,$0,$L31
	nop
	lui	$2,%hi(files)
	addiu	$2,$2,%lo(files)
	lw	$3,4($2)
	nop
	beq	$3,$0,$L28
	nop
$L29:
	lw	$3,24($2)
	nop
	bne	$3,$0,$L29
	addiu	$2,$2,20
$L28:
	addu	$5,$5,$7
	lw	$5,4($5)
	li	$3,1
	beq	$5,$3,$L35
	lui	$3,%hi(open_files)
	addiu	$3,$3,%lo(open_files)
	sll	$4,$4,2
	addu	$4,$4,$3
	li	$3,1
	sw	$3,4($2)
	lui	$3,%hi(pipe_move)
	li	$5,1
	addiu	$3,$3,%lo(pipe_move)
	sw	$5,0($2)
	sw	$0,8($2)
	sw	$6,12($2)
	sw	$3,16($2)
	jr	$31
	sw	$2,0($4)
$L35:
	addiu	$3,$3,%lo(open_files)
	sll	$4,$4,2
	addu	$4,$4,$3
	li	$3,1
	sw	$3,4($2)
	lui	$3,%hi(pipe_move)
	li	$5,2
	addiu	$3,$3,%lo(pipe_move)
	sw	$5,0($2)
	sw	$0,8($2)
	sw	$6,12($2)
	sw	$3,16($2)
	jr	$31
	sw	$2,0($4)
$L31:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	file_make
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
	b	$L39
	li	$22,128
$L48:
	sw	$0,24($16)
$L37:
	beq	$17,$22,$L47
	move	$5,$19
$L39:
	addu	$16,$21,$17
	sll	$16,$16,2
	addu	$16,$18,$16
	lw	$2,24($16)
	addiu	$17,$17,1
	beq	$2,$0,$L37
	move	$4,$2
	lw	$3,4096($0)
	nop
	beq	$3,$2,$L37
	nop
	jal	yield_to
	nop
	beq	$2,$20,$L48
	li	$2,1
$L36:
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
$L47:
	jal	close_forsaken
	move	$4,$18
	beq	$2,$0,$L49
	nop
	b	$L36
	move	$2,$0
$L49:
	jal	yield_to
	move	$4,$0
	b	$L36
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
	b	$L52
	li	$17,-2
$L53:
	jal	yield_to
	nop
	beq	$2,$17,$L56
	nop
$L52:
	lw	$4,4($16)
	nop
	bne	$4,$0,$L53
	nop
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L56:
	sw	$0,4($16)
	b	$L52
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
$L58:
	sb	$22,8($21)
	sw	$18,0($17)
	lw	$19,4($17)
	nop
	bne	$19,$0,$L72
	nop
$L59:
	sw	$18,4($17)
	lw	$2,0($17)
	nop
	beq	$2,$18,$L57
	nop
	sb	$0,8($21)
$L62:
	addu	$16,$17,$19
	lbu	$2,8($16)
	nop
	andi	$2,$2,0x00ff
	bne	$2,$0,$L63
	nop
	b	$L73
	addiu	$19,$19,1
$L65:
	jal	yield_to
	nop
	lbu	$2,8($16)
	nop
	andi	$2,$2,0x00ff
	beq	$2,$0,$L66
	nop
$L63:
	lw	$2,4($17)
	nop
	bne	$2,$18,$L65
	move	$4,$0
$L66:
	addiu	$19,$19,1
$L73:
	bne	$19,$20,$L62
	nop
	lw	$2,4($17)
	nop
	beq	$2,$18,$L57
	nop
	jal	lock_wait
	move	$4,$17
	sb	$22,8($21)
	sw	$18,0($17)
	lw	$19,4($17)
	nop
	beq	$19,$0,$L59
	nop
$L72:
	sb	$0,8($21)
	jal	lock_wait
	move	$4,$17
	b	$L58
	nop
$L57:
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
	b	$L79
	li	$5,32
$L75:
	lw	$4,16($2)
	nop
	beq	$4,$0,$L77
	addiu	$16,$16,1
	lw	$4,20($2)
	nop
	bne	$4,$0,$L89
	addiu	$4,$2,4096
$L77:
	beq	$16,$5,$L90
	move	$2,$0
$L79:
	lw	$2,0($3)
	nop
	bne	$2,$0,$L75
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
$L90:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L89:
	move	$3,$2
$L78:
	sw	$0,0($3)
	addiu	$3,$3,4
	bne	$3,$4,$L78
	nop
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	pipe_page
	.section	.text.transfer,"ax"
	.align	2
	.ent	transfer
transfer:
	.set	noreorder
	addiu	$sp,$sp,-24
	sltu	$3,$4,32
	sw	$31,20($sp)
	beq	$3,$0,$L96
	sw	$16,16($sp)
	lui	$3,%hi(open_files)
	sll	$2,$4,2
	addiu	$3,$3,%lo(open_files)
	addu	$2,$2,$3
	lw	$16,0($2)
	nop
	beq	$16,$0,$L111
	nop
$L95:
	lw	$2,0($16)
	nop
	and	$2,$7,$2
	beq	$2,$0,$L113
	lui	$2,%hi(signals)
	bltz	$6,$L112
	addiu	$3,$2,%lo(signals)
	lw	$2,16($16)
	nop
	jalr	$2
	move	$4,$16
	blez	$2,$L91
	nop
	lw	$3,8($16)
	nop
	addu	$3,$3,$2
	sw	$3,8($16)
$L91:
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L111:
	sw	$7,36($sp)
	sw	$6,32($sp)
	jal	file_make
	sw	$5,28($sp)
	lw	$5,28($sp)
	lw	$6,32($sp)
	lw	$7,36($sp)
	bne	$2,$0,$L95
	move	$16,$2
$L96:
	lui	$2,%hi(signals)
$L113:
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	li	$4,9
	nor	$2,$0,$2
	and	$2,$2,$3
	lui	$3,%hi(errno)
	bne	$2,$0,$L93
	sw	$4,%lo(errno)($3)
$L98:
	b	$L91
	li	$2,-1
$L112:
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	li	$4,22
	nor	$2,$0,$2
	and	$2,$2,$3
	lui	$3,%hi(errno)
	beq	$2,$0,$L98
	sw	$4,%lo(errno)($3)
$L93:
	jal	signals_act
	nop
	b	$L91
	li	$2,-1
	.set	reorder
	.end	transfer
	.section	.text.pipe_of,"ax"
	.align	2
	.globl	pipe_of
	.ent	pipe_of
pipe_of:
	.set	noreorder
	sltu	$2,$4,32
	beq	$2,$0,$L117
	nop
	lui	$2,%hi(descriptors)
	addiu	$2,$2,%lo(descriptors)
	sll	$4,$4,3
	addu	$4,$4,$2
	lw	$2,0($4)
	nop
	beq	$2,$0,$L121
	nop
	lw	$3,4($4)
	nop
	bne	$3,$5,$L117
	nop
$L121:
	jr	$31
	nop
$L117:
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
	bne	$2,$0,$L126
	move	$2,$0
	beq	$4,$0,$L125
	nop
	lw	$2,4096($0)
	nop
	beq	$2,$4,$L125
	nop
	jal	yield_to
	sw	$5,36($sp)
	li	$3,-2
	lw	$5,36($sp)
	bne	$2,$3,$L128
	li	$2,1
$L125:
	sw	$0,8($16)
	jal	pipe_look
	move	$4,$17
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L126:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L128:
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
	bne	$2,$0,$L163
	nop
	sltu	$2,$19,32
	beq	$2,$0,$L138
	sll	$19,$19,3
	lui	$2,%hi(descriptors)
	addiu	$2,$2,%lo(descriptors)
	addu	$2,$2,$19
	lw	$3,4($2)
	li	$2,2
	bne	$3,$2,$L129
	li	$2,-1
	beq	$17,$0,$L150
	addu	$18,$16,$17
$L149:
	lb	$4,0($16)
	jal	aegis_console
	addiu	$16,$16,1
	bne	$16,$18,$L149
	nop
$L150:
	move	$2,$17
$L129:
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L163:
	move	$18,$2
	lw	$2,16($2)
	nop
	bne	$2,$0,$L138
	move	$19,$17
	lw	$2,4096($0)
	nop
	sw	$2,12($18)
	beq	$17,$0,$L150
	li	$21,2048
	addiu	$20,$18,2048
$L133:
	lw	$2,0($18)
	lw	$3,4($18)
	nop
	addiu	$3,$3,2048
	beq	$3,$2,$L164
	subu	$4,$3,$2
$L135:
	sltu	$3,$4,2049
	beq	$3,$0,$L138
	andi	$5,$2,0x7ff
	subu	$9,$21,$5
	sltu	$3,$4,$9
	beq	$3,$0,$L165
	sltu	$3,$19,$9
	move	$9,$4
	sltu	$3,$19,$9
$L165:
	beq	$3,$0,$L140
	nop
	move	$9,$19
$L140:
	addu	$5,$20,$5
	or	$3,$5,$16
	andi	$3,$3,0x3
	bne	$3,$0,$L166
	move	$6,$9
	sltu	$3,$9,4
	bne	$3,$0,$L166
	move	$7,$16
	addiu	$10,$9,-4
	srl	$10,$10,2
	addiu	$10,$10,1
	sll	$10,$10,2
	addu	$3,$16,$10
	move	$8,$5
$L144:
	lw	$4,0($7)
	addiu	$7,$7,4
	sw	$4,0($8)
	bne	$3,$7,$L144
	addiu	$8,$8,4
	andi	$6,$9,0x3
	beq	$6,$0,$L147
	addu	$5,$5,$10
$L142:
	addu	$6,$3,$6
$L146:
	lb	$7,0($3)
	addiu	$3,$3,1
	addiu	$5,$5,1
	bne	$3,$6,$L146
	sb	$7,-1($5)
$L147:
	addu	$2,$2,$9
	subu	$19,$19,$9
	sw	$2,0($18)
	beq	$19,$0,$L150
	addu	$16,$16,$9
	lw	$2,0($18)
	lw	$3,4($18)
	nop
	addiu	$3,$3,2048
	bne	$3,$2,$L135
	subu	$4,$3,$2
$L164:
	move	$5,$0
	jal	pipe_wait
	move	$4,$18
	bne	$2,$0,$L133
	nop
	beq	$19,$0,$L150
	nop
	beq	$17,$19,$L138
	subu	$17,$17,$19
	b	$L129
	move	$2,$17
$L166:
	b	$L142
	move	$3,$16
$L138:
	b	$L129
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
	beq	$2,$0,$L174
	nop
	lw	$17,4($2)
	move	$16,$2
	lw	$2,4096($0)
	nop
	sw	$2,8($16)
	lw	$2,0($16)
	nop
	bne	$2,$17,$L170
	subu	$3,$2,$17
	beq	$19,$0,$L173
	nop
$L171:
	li	$5,1
	jal	pipe_wait
	move	$4,$16
	bne	$2,$0,$L172
	nop
	lw	$2,0($16)
	nop
	beq	$17,$2,$L173
	nop
$L172:
	lw	$2,0($16)
	nop
	beq	$2,$17,$L171
	subu	$3,$2,$17
$L170:
	sltu	$2,$3,2049
	beq	$2,$0,$L174
	nop
	sltu	$4,$3,$19
	bne	$4,$0,$L200
	move	$2,$19
	andi	$3,$17,0x7ff
	li	$8,2048
	subu	$8,$8,$3
	sltu	$4,$2,$8
	bne	$4,$0,$L201
	addiu	$7,$16,2048
$L176:
	addiu	$7,$16,2048
	addu	$3,$7,$3
	or	$4,$18,$3
	andi	$4,$4,0x3
	bne	$4,$0,$L207
	move	$5,$8
	sltu	$4,$8,4
$L204:
	bne	$4,$0,$L189
	addiu	$4,$8,-4
	srl	$4,$4,2
	addiu	$4,$4,1
	sll	$4,$4,2
	addu	$9,$3,$4
	move	$5,$18
$L181:
	lw	$6,0($3)
	addiu	$3,$3,4
	sw	$6,0($5)
	bne	$3,$9,$L181
	addiu	$5,$5,4
	addu	$4,$18,$4
	b	$L177
	andi	$5,$8,0x3
$L189:
	move	$5,$8
$L207:
	move	$4,$18
$L177:
	beq	$5,$0,$L180
	addu	$6,$3,$5
$L182:
	lb	$5,0($3)
	addiu	$3,$3,1
	addiu	$4,$4,1
	bne	$6,$3,$L182
	sb	$5,-1($4)
$L180:
	sltu	$3,$8,$2
	bne	$3,$0,$L202
	addu	$18,$18,$8
$L183:
	addu	$17,$17,$2
$L206:
	sw	$17,4($16)
$L167:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L173:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
$L201:
	addu	$3,$7,$3
$L208:
	or	$4,$18,$3
	andi	$4,$4,0x3
	bne	$4,$0,$L189
	move	$8,$2
	b	$L204
	sltu	$4,$8,4
$L200:
	move	$2,$3
	li	$8,2048
	andi	$3,$17,0x7ff
	subu	$8,$8,$3
	sltu	$4,$2,$8
	beq	$4,$0,$L176
	addiu	$7,$16,2048
	b	$L208
	addu	$3,$7,$3
$L202:
	or	$4,$7,$18
	andi	$4,$4,0x3
	bne	$4,$0,$L184
	subu	$3,$2,$8
	sltu	$4,$3,4
	bne	$4,$0,$L184
	addiu	$9,$3,-4
	srl	$9,$9,2
	addiu	$8,$9,513
	sll	$8,$8,2
	addu	$8,$16,$8
	move	$5,$18
	move	$4,$7
$L186:
	lw	$6,0($4)
	addiu	$4,$4,4
	sw	$6,0($5)
	bne	$8,$4,$L186
	addiu	$5,$5,4
	addiu	$4,$9,1
	sll	$4,$4,2
	andi	$3,$3,0x3
	addu	$18,$18,$4
	beq	$3,$0,$L183
	addu	$7,$7,$4
$L184:
	addu	$3,$7,$3
$L188:
	lb	$4,0($7)
	addiu	$7,$7,1
	addiu	$18,$18,1
	bne	$3,$7,$L188
	sb	$4,-1($18)
	b	$L206
	addu	$17,$17,$2
$L174:
	b	$L167
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
	bne	$5,$0,$L210
	nop
	lw	$2,0($4)
	nop
	beq	$2,$6,$L220
	lui	$18,%hi(signals)
	li	$2,1
$L213:
	sw	$0,1320($16)
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L210:
	lw	$2,4($4)
	nop
	bne	$2,$6,$L213
	li	$2,1
	lui	$18,%hi(signals)
$L220:
	li	$2,1
	addiu	$19,$18,%lo(signals)
$L212:
	lw	$3,1320($16)
	nop
	beq	$3,$0,$L213
	nop
	lw	$3,4($19)
	lw	$2,%lo(signals)($18)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	beq	$2,$0,$L219
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
$L219:
	subu	$5,$5,$17
	jal	pipe_wait
	sw	$4,40($sp)
	lw	$4,40($sp)
	bgtz	$2,$L212
	nop
	b	$L213
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
	beq	$2,$0,$L222
	li	$16,1
	move	$16,$18
$L222:
	lw	$2,4096($0)
	move	$21,$18
	sw	$2,12($20)
	beq	$21,$0,$L276
	li	$17,2048
$L233:
	lw	$4,0($20)
	lw	$6,4($20)
	lw	$3,16($20)
	addiu	$2,$6,2048
	subu	$2,$2,$4
	bne	$3,$0,$L228
	sltu	$5,$2,$16
	bne	$5,$0,$L277
	sltu	$3,$2,2049
	beq	$3,$0,$L236
	sltu	$3,$2,$21
	beq	$3,$0,$L237
	move	$10,$21
	move	$10,$2
$L237:
	andi	$3,$4,0x7ff
	subu	$9,$17,$3
	sltu	$2,$10,$9
	beq	$2,$0,$L282
	addiu	$8,$20,2048
	move	$9,$10
$L282:
	addu	$3,$8,$3
	or	$2,$3,$22
	andi	$2,$2,0x3
	bne	$2,$0,$L283
	move	$5,$9
	sltu	$2,$9,4
	bne	$2,$0,$L284
	move	$7,$22
	addiu	$7,$9,-4
	srl	$7,$7,2
	addiu	$7,$7,1
	sll	$7,$7,2
	addu	$5,$3,$7
	move	$6,$22
$L243:
	lw	$2,0($6)
	addiu	$3,$3,4
	addiu	$6,$6,4
	bne	$3,$5,$L243
	sw	$2,-4($3)
	addu	$7,$22,$7
	andi	$5,$9,0x3
$L239:
$L284:
	beq	$5,$0,$L242
	addu	$2,$7,$5
$L244:
	lb	$6,0($7)
	addiu	$7,$7,1
	addiu	$3,$3,1
	bne	$2,$7,$L244
	sb	$6,-1($3)
$L242:
	sltu	$2,$9,$10
	bne	$2,$0,$L278
	addu	$3,$22,$9
$L245:
	addu	$4,$4,$10
$L281:
	sw	$4,0($20)
	subu	$21,$21,$10
	move	$5,$0
	move	$4,$20
	jal	wake
	addu	$22,$22,$10
	bne	$21,$0,$L233
	nop
$L276:
	jal	lock_leave
	move	$4,$19
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	bne	$2,$0,$L279
	nop
$L252:
	subu	$2,$18,$21
$L221:
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
$L283:
	b	$L239
	move	$7,$22
$L277:
	li	$5,1
	jal	wait_at
	move	$4,$20
	beq	$2,$0,$L228
	nop
	bgez	$2,$L233
	nop
	jal	lock_leave
	move	$4,$19
	sltu	$2,$21,$18
	bne	$2,$0,$L221
	subu	$2,$18,$21
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	li	$4,4
	nor	$2,$0,$2
	and	$2,$2,$3
	lui	$3,%hi(errno)
	bne	$2,$0,$L231
	sw	$4,%lo(errno)($3)
$L232:
	b	$L221
	li	$2,-1
$L278:
	or	$2,$8,$3
	andi	$2,$2,0x3
	bne	$2,$0,$L246
	subu	$9,$10,$9
	sltu	$2,$9,4
	bne	$2,$0,$L246
	move	$2,$8
	addiu	$7,$9,-4
	srl	$7,$7,2
	addiu	$7,$7,1
	sll	$7,$7,2
	addu	$6,$3,$7
$L248:
	lw	$5,0($3)
	addiu	$3,$3,4
	sw	$5,0($2)
	bne	$6,$3,$L248
	addiu	$2,$2,4
	andi	$9,$9,0x3
	beq	$9,$0,$L245
	addu	$8,$8,$7
$L246:
	addu	$9,$8,$9
$L250:
	lb	$2,0($3)
	addiu	$8,$8,1
	addiu	$3,$3,1
	bne	$9,$8,$L250
	sb	$2,-1($8)
	b	$L281
	addu	$4,$4,$10
$L228:
	jal	lock_leave
	move	$4,$19
	jal	signal_post
	li	$4,13
	sltu	$2,$21,$18
	bne	$2,$0,$L221
	subu	$2,$18,$21
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	li	$4,32
	nor	$2,$0,$2
	and	$2,$2,$3
	lui	$3,%hi(errno)
	beq	$2,$0,$L232
	sw	$4,%lo(errno)($3)
$L231:
	jal	signals_act
	nop
	b	$L221
	li	$2,-1
$L279:
	jal	signals_act
	nop
	b	$L221
	subu	$2,$18,$21
$L236:
	jal	lock_leave
	move	$4,$19
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	bne	$2,$0,$L280
	nop
$L256:
	bne	$21,$18,$L252
	li	$2,-1
	b	$L221
	nop
$L280:
	jal	signals_act
	nop
	b	$L256
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
	bne	$2,$16,$L286
	subu	$3,$2,$16
	beq	$20,$0,$L331
	move	$6,$16
	b	$L351
	move	$5,$0
$L332:
	lw	$2,0($17)
	nop
	bne	$2,$16,$L286
	subu	$3,$2,$16
$L331:
	lw	$2,0($17)
	nop
	bne	$2,$16,$L332
	nop
$L288:
	jal	lock_leave
	move	$4,$18
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	bne	$2,$0,$L336
	nop
	move	$2,$0
$L344:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L337:
	lw	$2,0($17)
	nop
	beq	$16,$2,$L288
	nop
	lw	$2,0($17)
	nop
	bne	$2,$16,$L286
	subu	$3,$2,$16
$L320:
	move	$6,$16
	move	$5,$0
$L351:
	jal	wait_at
	move	$4,$17
	bltz	$2,$L290
	nop
	beq	$2,$0,$L337
	nop
	lw	$2,0($17)
	nop
	beq	$2,$16,$L320
	subu	$3,$2,$16
$L286:
	sltu	$2,$3,2049
	beq	$2,$0,$L338
	nop
	sltu	$2,$3,$20
	bne	$2,$0,$L339
	li	$6,2048
	andi	$3,$16,0x7ff
	subu	$6,$6,$3
	sltu	$2,$20,$6
	bne	$2,$0,$L340
	addiu	$5,$17,2048
$L297:
	addiu	$5,$17,2048
	addu	$3,$5,$3
	or	$2,$3,$19
	andi	$2,$2,0x3
	bne	$2,$0,$L350
	move	$2,$6
	sltu	$2,$6,4
$L347:
	bne	$2,$0,$L314
	addiu	$4,$6,-4
	srl	$4,$4,2
	addiu	$4,$4,1
	sll	$4,$4,2
	addu	$8,$3,$4
	move	$2,$19
$L302:
	lw	$7,0($3)
	addiu	$3,$3,4
	sw	$7,0($2)
	bne	$3,$8,$L302
	addiu	$2,$2,4
	addu	$4,$19,$4
	b	$L298
	andi	$2,$6,0x3
$L314:
	move	$2,$6
$L350:
	move	$4,$19
$L298:
	beq	$2,$0,$L301
	addu	$7,$3,$2
$L303:
	lb	$2,0($3)
	addiu	$3,$3,1
	addiu	$4,$4,1
	bne	$7,$3,$L303
	sb	$2,-1($4)
$L301:
	sltu	$2,$6,$20
	bne	$2,$0,$L341
	addu	$19,$19,$6
$L304:
	addu	$16,$16,$20
$L349:
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
	bne	$2,$0,$L342
	nop
	move	$2,$20
$L285:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L340:
	addu	$3,$5,$3
$L352:
	or	$2,$3,$19
	andi	$2,$2,0x3
	bne	$2,$0,$L314
	move	$6,$20
	b	$L347
	sltu	$2,$6,4
$L339:
	move	$20,$3
	andi	$3,$16,0x7ff
	subu	$6,$6,$3
	sltu	$2,$20,$6
	beq	$2,$0,$L297
	addiu	$5,$17,2048
	b	$L352
	addu	$3,$5,$3
$L342:
	jal	signals_act
	nop
	b	$L285
	move	$2,$20
$L336:
	jal	signals_act
	nop
	b	$L344
	move	$2,$0
$L341:
	or	$3,$5,$19
	andi	$3,$3,0x3
	bne	$3,$0,$L305
	subu	$2,$20,$6
	sltu	$3,$2,4
	bne	$3,$0,$L305
	addiu	$8,$2,-4
	srl	$8,$8,2
	addiu	$7,$8,513
	sll	$7,$7,2
	addu	$7,$17,$7
	move	$4,$19
	move	$3,$5
$L307:
	lw	$6,0($3)
	addiu	$3,$3,4
	sw	$6,0($4)
	bne	$7,$3,$L307
	addiu	$4,$4,4
	addiu	$3,$8,1
	sll	$3,$3,2
	andi	$2,$2,0x3
	addu	$19,$19,$3
	beq	$2,$0,$L304
	addu	$5,$5,$3
$L305:
	addu	$2,$5,$2
$L309:
	lb	$3,0($5)
	addiu	$5,$5,1
	addiu	$19,$19,1
	bne	$2,$5,$L309
	sb	$3,-1($19)
	b	$L349
	addu	$16,$16,$20
$L290:
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
	bne	$2,$0,$L345
	sw	$4,%lo(errno)($3)
	b	$L285
	li	$2,-1
$L345:
	jal	signals_act
	nop
	b	$L285
	li	$2,-1
$L338:
	jal	lock_leave
	move	$4,$18
	b	$L285
	li	$2,-1
	.set	reorder
	.end	get
	.section	.text.pipe_move,"ax"
	.align	2
	.ent	pipe_move
pipe_move:
	.set	noreorder
	addiu	$sp,$sp,-24
	li	$2,2
	sw	$31,20($sp)
	lw	$4,12($4)
	beq	$7,$2,$L357
	nop
	jal	get
	nop
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L357:
	jal	put
	nop
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	pipe_move
	.section	.text.library_close,"ax"
	.align	2
	.globl	library_close
	.ent	library_close
library_close:
	.set	noreorder
	sltu	$2,$4,32
	beq	$2,$0,$L365
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
	beq	$16,$0,$L360
	li	$4,3
	sw	$4,4($3)
	lui	$4,%hi(descriptors+256)
	sw	$0,0($3)
	b	$L361
	addiu	$4,$4,%lo(descriptors+256)
$L363:
	addiu	$2,$2,8
$L374:
	beq	$2,$4,$L372
	nop
$L361:
	lw	$3,0($2)
	nop
	bne	$16,$3,$L363
	nop
	lw	$3,4($2)
	nop
	bne	$3,$17,$L374
	addiu	$2,$2,8
$L362:
	move	$2,$0
$L358:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L372:
	sll	$2,$17,2
	addu	$2,$16,$2
	lw	$3,8($2)
	lw	$4,4096($0)
	nop
	beq	$3,$4,$L373
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
	b	$L358
	move	$2,$0
$L360:
	li	$2,2
	bne	$17,$2,$L358
	li	$2,-1
	li	$2,3
	b	$L362
	sw	$2,4($3)
$L373:
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
	b	$L358
	move	$2,$0
$L365:
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
	beq	$2,$0,$L376
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
	bltz	$3,$L384
	move	$2,$0
$L375:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L384:
	lw	$4,0($17)
	nop
	bltz	$4,$L378
	nop
	jal	library_close
	nop
$L378:
	li	$2,1
	sw	$2,20($16)
	sw	$2,16($16)
$L376:
	b	$L375
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
$L387:
	lw	$18,0($17)
	nop
	beq	$18,$0,$L386
	move	$4,$19
	lw	$16,4($17)
	jal	number
	sll	$16,$16,7
	addu	$16,$16,$2
	addiu	$16,$16,6
	sll	$16,$16,2
	addu	$18,$18,$16
	sw	$19,0($18)
$L386:
	addiu	$17,$17,8
	bne	$17,$20,$L387
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
$L397:
	jal	library_close
	addiu	$16,$16,1
	bne	$16,$17,$L397
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
$L399:
	lw	$5,0($2)
	lw	$3,4($2)
	addiu	$2,$2,8
	sw	$5,0($4)
	sw	$3,4($4)
	bne	$2,$6,$L399
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
$L402:
	lw	$5,0($4)
	lw	$3,4($4)
	addiu	$2,$2,8
	addiu	$4,$4,8
	sw	$5,-8($2)
	bne	$2,$6,$L402
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
	addiu	$sp,$sp,-24
	sltu	$3,$4,32
	move	$2,$4
	sw	$31,20($sp)
	move	$8,$5
	beq	$3,$0,$L405
	move	$9,$6
	lui	$3,%hi(descriptors)
	sll	$7,$4,3
	addiu	$3,$3,%lo(descriptors)
	addu	$3,$3,$7
	lw	$7,4($3)
	li	$3,2
	beq	$7,$3,$L408
	nop
$L405:
	li	$7,2
	move	$6,$9
	move	$5,$8
	jal	transfer
	move	$4,$2
$L404:
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L408:
	jal	library_write
	nop
	b	$L404
	nop
	.set	reorder
	.end	write
	.section	.text.read,"ax"
	.align	2
	.globl	read
	.ent	read
read:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	transfer
	li	$7,1
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	read
	.section	.text.close,"ax"
	.align	2
	.globl	close
	.ent	close
close:
	.set	noreorder
	addiu	$sp,$sp,-24
	sltu	$2,$4,32
	beq	$2,$0,$L412
	sw	$31,20($sp)
	lui	$3,%hi(open_files)
	addiu	$3,$3,%lo(open_files)
	sll	$2,$4,2
	addu	$2,$2,$3
	lw	$3,0($2)
	nop
	beq	$3,$0,$L412
	nop
	lw	$5,4($3)
	sw	$0,0($2)
	addiu	$2,$5,-1
	sw	$2,4($3)
$L412:
	jal	library_close
	nop
	bne	$2,$0,$L425
	nop
$L411:
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L425:
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	li	$4,9
	nor	$2,$0,$2
	and	$2,$2,$3
	lui	$3,%hi(errno)
	bne	$2,$0,$L426
	sw	$4,%lo(errno)($3)
	b	$L411
	li	$2,-1
$L426:
	jal	signals_act
	nop
	b	$L411
	li	$2,-1
	.set	reorder
	.end	close
	.section	.bss.open_files,"aw"
	.align	2
open_files:
	.space	128
	.section	.bss.files,"aw"
	.align	2
files:
	.space	640
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
