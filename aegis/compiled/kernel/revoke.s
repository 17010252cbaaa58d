# mipsel-linux-gnu-gcc 12.2.0 from aegis/kernel/revoke.c
	.text
	.file 1 "aegis/kernel/revoke.c"
	.section	.text.loses,"ax"
	.align	2
	.loc 1 36
	.ent	loses
loses:
	.set	noreorder
	.loc 1 37
	lui	$2,%hi(page_taking)
	lw	$2,%lo(page_taking)($2)
	nop
	beq	$2,$0,$L3
	lui	$3,%hi(public_state)
	addiu	$2,$2,548
	addiu	$3,$3,%lo(public_state)
	sll	$2,$2,4
	addu	$2,$2,$3
	lw	$2,0($2)
	lw	$3,308($4)
	nop
	xor	$2,$2,$3
	jr	$31
	sltu	$2,$2,1
$L3:
	.loc 1 38
	jr	$31
	move	$2,$0
	.set	reorder
	.end	loses
	.section	.text.expect,"ax"
	.align	2
	.loc 1 41
	.ent	expect
expect:
	.set	noreorder
	.loc 1 42
	lui	$3,%hi(due)
	lw	$2,%lo(due)($3)
	nop
	subu	$2,$4,$2
	bltz	$2,$L7
	nop
	.loc 1 44
	jr	$31
	nop
$L7:
	jr	$31
	sw	$4,%lo(due)($3)
	.set	reorder
	.end	expect
	.section	.text.claim,"ax"
	.align	2
	.loc 1 95
	.ent	claim
claim:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 96
	lw	$3,448($4)
	nop
	bne	$3,$0,$L9
	move	$2,$4
	.loc 1 98
	lui	$7,%hi(last_claim)
	.loc 1 99
	lui	$6,%hi(claims)
	.loc 1 98
	lw	$3,%lo(last_claim)($7)
	.loc 1 99
	lw	$4,%lo(claims)($6)
	.loc 1 98
	addiu	$3,$3,1
	.loc 1 99
	addiu	$4,$4,1
	.loc 1 97
	sw	$5,448($2)
	.loc 1 98
	sw	$3,%lo(last_claim)($7)
	sw	$3,452($2)
	.loc 1 99
	sw	$4,%lo(claims)($6)
$L9:
	.loc 1 101
	lui	$3,%hi(public_state)
	lw	$4,%lo(public_state)($3)
	nop
	addiu	$4,$4,64
	.loc 1 102
	jal	expect
	sw	$4,456($2)
	.loc 1 103
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	claim
	.section	.text.surplus,"ax"
	.align	2
	.loc 1 107
	.ent	surplus
surplus:
	.set	noreorder
	.loc 1 108
	lw	$3,12($4)
	lw	$5,44($4)
	lw	$2,8($4)
	addu	$3,$3,$5
	subu	$2,$2,$3
	.loc 1 110
	bltz	$2,$L13
	nop
	.loc 1 111
	jr	$31
	nop
$L13:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	surplus
	.section	.text.taking_begin,"ax"
	.align	2
	.loc 1 228
	.ent	taking_begin
taking_begin:
	.set	noreorder
	.loc 1 232
	lui	$3,%hi(taken)
	.loc 1 229
	lui	$5,%hi(page_taking)
	.loc 1 232
	addiu	$2,$3,%lo(taken)
	.loc 1 229
	sw	$4,%lo(page_taking)($5)
	.loc 1 230
	lui	$4,%hi(taking)
	sw	$0,%lo(taking)($4)
	.loc 1 232
	sw	$0,16($2)
	sw	$0,12($2)
	sw	$0,8($2)
	sw	$0,4($2)
	.loc 1 233
	jr	$31
	sw	$0,%lo(taken)($3)
	.set	reorder
	.end	taking_begin
	.section	.text.announce,"ax"
	.align	2
	.loc 1 47
	.ent	announce
announce:
	.set	noreorder
	.loc 1 48
	lw	$3,400($4)
	li	$6,1
	sll	$6,$6,$5
	or	$3,$3,$6
	.loc 1 47
	addiu	$sp,$sp,-24
	.loc 1 48
	sw	$3,400($4)
	.loc 1 47
	sw	$31,20($sp)
	.loc 1 49
	jal	environment_set_entry_tags
	nop
	.loc 1 50
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	announce
	.section	.text.count_pages,"ax"
	.align	2
	.loc 1 124
	.ent	count_pages
count_pages:
	.set	noreorder
	addiu	$sp,$sp,-48
	.loc 1 128
	lui	$2,%hi(count)
	.loc 1 124
	sw	$20,36($sp)
	sw	$18,28($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 128
	lw	$3,308($4)
	.loc 1 124
	move	$18,$4
	.loc 1 128
	lw	$4,%lo(count)($2)
	nop
	beq	$4,$3,$L18
	addiu	$20,$2,%lo(count)
	.loc 1 129
	sw	$3,%lo(count)($2)
	lui	$2,%hi(count+12)
	.loc 1 130
	sw	$0,8($20)
	sw	$0,4($20)
	addiu	$2,$2,%lo(count+12)
	addiu	$3,$20,524
$L19:
	.loc 1 132
	sw	$0,0($2)
	.loc 1 131
	addiu	$2,$2,4
	bne	$2,$3,$L19
	move	$16,$0
	lui	$19,%hi(kernel)
$L40:
	addiu	$19,$19,%lo(kernel)
	sll	$17,$16,9
$L39:
	addiu	$17,$17,4652
	b	$L23
	addu	$17,$19,$17
$L21:
	.loc 1 140
	andi	$2,$16,0x1f
	beq	$2,$0,$L37
	addiu	$17,$17,512
$L23:
	.loc 1 134
	sltu	$2,$16,128
	beq	$2,$0,$L38
	addiu	$16,$16,1
	.loc 1 136
	lw	$2,308($17)
	nop
	beq	$2,$0,$L21
	sw	$16,4($20)
	.loc 1 137
	lw	$21,444($17)
	jal	surplus
	move	$4,$21
	lw	$4,448($17)
	xor	$3,$18,$17
	beq	$4,$0,$L22
	sltu	$3,$0,$3
	addu	$2,$2,$3
$L22:
	lw	$3,420($17)
	.loc 1 138
	lw	$5,8($20)
	.loc 1 137
	addiu	$3,$3,2
	sll	$3,$3,2
	addu	$3,$20,$3
	lw	$6,4($3)
	.loc 1 140
	addiu	$17,$17,512
	.loc 1 137
	addu	$2,$6,$2
	sw	$2,4($3)
	.loc 1 138
	lw	$2,44($21)
	nop
	addu	$5,$5,$2
	.loc 1 140
	andi	$2,$16,0x1f
	bne	$2,$0,$L23
	sw	$5,8($20)
$L37:
	jal	work_left_off
	li	$4,1800
	bne	$2,$0,$L17
	move	$2,$0
	.loc 1 134
	lw	$16,4($20)
	b	$L39
	sll	$17,$16,9
$L38:
	.loc 1 143
	li	$2,1
$L17:
	.loc 1 144
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L18:
	.loc 1 134
	lw	$16,4($20)
	b	$L40
	lui	$19,%hi(kernel)
	.set	reorder
	.end	count_pages
	.section	.text.choose_entry,"ax"
	.align	2
	.loc 1 239
	.ent	choose_entry
choose_entry:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	lui	$18,%hi(taken)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	move	$17,$4
	addiu	$16,$18,%lo(taken)
$L42:
	lw	$2,%lo(taken)($18)
	lw	$8,4($16)
	sll	$5,$2,4
	lw	$6,8($16)
	addu	$5,$17,$5
	.loc 1 246
	move	$10,$0
	move	$9,$0
	b	$L44
	move	$7,$0
$L58:
	.loc 1 243
	move	$6,$2
	li	$9,1
$L43:
	.loc 1 248
	andi	$3,$2,0x3f
$L85:
	addiu	$5,$5,16
	beq	$3,$0,$L82
	li	$7,1
$L44:
	.loc 1 242
	bne	$6,$0,$L83
	sltu	$3,$2,256
	beq	$3,$0,$L84
	nop
	.loc 1 244
	lw	$3,0($5)
	nop
	bne	$3,$0,$L43
	addiu	$2,$2,1
	lw	$6,4($5)
	nop
	bne	$6,$0,$L58
	nop
	.loc 1 246
	bne	$8,$0,$L85
	andi	$3,$2,0x3f
	.loc 1 243
	move	$8,$2
	.loc 1 246
	li	$10,1
	.loc 1 248
	addiu	$5,$5,16
	bne	$3,$0,$L44
	li	$7,1
$L82:
	beq	$10,$0,$L45
	nop
	sw	$8,4($16)
$L45:
	beq	$9,$0,$L86
	li	$4,1600
	sw	$6,8($16)
$L86:
	jal	work_left_off
	sw	$2,%lo(taken)($18)
	beq	$2,$0,$L42
	nop
	.loc 1 249
	b	$L41
	move	$2,$0
$L83:
	beq	$10,$0,$L49
	nop
	beq	$9,$0,$L80
	sw	$8,4($16)
$L50:
	sw	$6,8($16)
$L80:
	beq	$7,$0,$L52
	nop
	sw	$2,%lo(taken)($18)
$L52:
	.loc 1 253
	li	$2,1
$L41:
	.loc 1 254
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L84:
	beq	$10,$0,$L56
	nop
	sw	$8,4($16)
$L56:
	beq	$7,$0,$L57
	nop
	sw	$2,%lo(taken)($18)
$L57:
	.loc 1 252
	lw	$2,4($16)
	b	$L52
	sw	$2,8($16)
$L49:
	bne	$9,$0,$L50
	nop
	b	$L80
	nop
	.set	reorder
	.end	choose_entry
	.section	.text.finish,"ax"
	.align	2
	.loc 1 182
	.ent	finish
finish:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 187
	lw	$2,400($4)
	li	$3,-8193
	and	$2,$2,$3
	sw	$2,400($4)
	.loc 1 184
	lw	$17,444($4)
	.loc 1 188
	jal	environment_set_entry_tags
	move	$16,$4
	.loc 1 189
	lw	$2,412($16)
	nop
	bne	$2,$0,$L100
	li	$5,14
$L89:
	.loc 1 198
	lui	$3,%hi(revoking)
$L101:
	.loc 1 197
	sw	$0,44($17)
	.loc 1 198
	lw	$2,%lo(revoking)($3)
	.loc 1 199
	lw	$31,28($sp)
	.loc 1 198
	addiu	$2,$2,-1
	.loc 1 199
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 198
	sw	$2,%lo(revoking)($3)
	.loc 1 199
	jr	$31
	addiu	$sp,$sp,32
$L100:
	.loc 1 190
	jal	announce
	move	$4,$16
	.loc 1 191
	lw	$2,412($16)
	nop
	beq	$2,$0,$L101
	lui	$3,%hi(revoking)
	lw	$3,8($17)
	lw	$2,12($17)
	nop
	sltu	$4,$3,$2
	beq	$4,$0,$L89
	nop
	.loc 1 193
	lw	$4,4($17)
	jal	environment_find
	subu	$18,$2,$3
	.loc 1 194
	beq	$2,$0,$L91
	move	$5,$2
	lw	$5,444($2)
$L91:
	lw	$6,412($16)
	nop
	sltu	$2,$18,$6
	beq	$2,$0,$L92
	nop
	move	$6,$18
$L92:
	jal	minimum_move
	move	$4,$17
	.loc 1 195
	li	$5,15
	jal	announce
	move	$4,$16
	.loc 1 198
	b	$L101
	lui	$3,%hi(revoking)
	.set	reorder
	.end	finish
	.section	.text.spared,"ax"
	.align	2
	.loc 1 290
	.ent	spared
spared:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 291
	lw	$16,396($4)
	.loc 1 292
	jal	page_contexts
	move	$17,$5
	.loc 1 294
	beq	$16,$0,$L102
	nop
	addiu	$5,$16,256
$L105:
	.loc 1 295
	lw	$6,4($16)
	.loc 1 296
	sll	$3,$2,1
	.loc 1 295
	addiu	$4,$6,-1
	sltu	$4,$4,6143
	.loc 1 294
	addiu	$16,$16,16
	.loc 1 295
	beq	$4,$0,$L104
	addu	$3,$17,$3
	.loc 1 296
	sh	$6,0($3)
	addiu	$2,$2,1
$L104:
	.loc 1 294
	bne	$16,$5,$L105
	nop
$L102:
	.loc 1 298
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	spared
	.section	.text.choose,"ax"
	.align	2
	.loc 1 302
	.ent	choose
choose:
	.set	noreorder
	addiu	$sp,$sp,-96
	.loc 1 305
	addiu	$5,$sp,16
	.loc 1 302
	sw	$16,88($sp)
	sw	$31,92($sp)
	.loc 1 305
	jal	spared
	move	$16,$4
	.loc 1 307
	beq	$2,$0,$L112
	move	$10,$2
	sll	$2,$2,1
	lui	$7,%hi(marked.0)
	addiu	$3,$sp,16
	addu	$2,$3,$2
	addiu	$7,$7,%lo(marked.0)
	.loc 1 308
	li	$4,1
$L113:
	lhu	$5,0($3)
	.loc 1 307
	addiu	$3,$3,2
	.loc 1 308
	addu	$5,$7,$5
	.loc 1 307
	bne	$3,$2,$L113
	sb	$4,0($5)
	.loc 1 309
	lw	$2,444($16)
	nop
	lw	$2,40($2)
	nop
	beq	$2,$0,$L126
	nop
$L115:
	.loc 1 310
	lui	$8,%hi(public_state)
	.loc 1 302
	move	$4,$2
	.loc 1 305
	li	$6,34
	.loc 1 310
	b	$L118
	addiu	$8,$8,%lo(public_state)
$L140:
	.loc 1 309
	beq	$6,$0,$L120
	nop
	.loc 1 310
	lhu	$4,4($3)
	nop
	.loc 1 309
	beq	$4,$0,$L119
	addiu	$6,$6,-1
$L118:
	addu	$5,$7,$4
	.loc 1 310
	addiu	$3,$4,548
	.loc 1 309
	lbu	$5,0($5)
	.loc 1 310
	sll	$3,$3,4
	.loc 1 309
	bne	$5,$0,$L140
	addu	$3,$8,$3
$L120:
	.loc 1 311
	beq	$10,$0,$L124
	nop
$L117:
	addiu	$8,$sp,16
	.loc 1 305
	move	$5,$0
$L122:
	.loc 1 312
	lhu	$3,0($8)
	.loc 1 311
	addiu	$5,$5,1
	.loc 1 312
	addu	$3,$7,$3
	.loc 1 311
	sltu	$9,$5,$10
	.loc 1 312
	sb	$0,0($3)
	.loc 1 311
	bne	$9,$0,$L122
	addiu	$8,$8,2
	.loc 1 313
	bne	$4,$0,$L124
	nop
$L111:
	.loc 1 314
	lw	$31,92($sp)
	lw	$16,88($sp)
	jr	$31
	addiu	$sp,$sp,96
$L124:
	.loc 1 313
	beq	$6,$0,$L111
	nop
	.loc 1 314
	lw	$31,92($sp)
	lw	$16,88($sp)
	move	$2,$4
	jr	$31
	addiu	$sp,$sp,96
$L119:
	.loc 1 311
	bne	$10,$0,$L117
	nop
	b	$L111
	nop
$L112:
	.loc 1 309
	lw	$2,444($16)
	nop
	lw	$2,40($2)
	nop
	beq	$2,$0,$L111
	nop
	lui	$7,%hi(marked.0)
	b	$L115
	addiu	$7,$7,%lo(marked.0)
$L126:
	move	$4,$0
	.loc 1 305
	b	$L117
	li	$6,34
	.set	reorder
	.end	choose
	.section	.text.overdue,"ax"
	.align	2
	.loc 1 345
	.ent	overdue
overdue:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 346
	lw	$3,404($4)
	li	$2,1
	beq	$3,$2,$L148
	move	$16,$4
	.loc 1 352
	lui	$2,%hi(page_taking)
	lw	$2,%lo(page_taking)($2)
	nop
	bne	$2,$0,$L149
	lui	$2,%hi(public_state)
	.loc 1 354
	lw	$2,444($4)
	nop
	lw	$2,8($2)
	nop
	bne	$2,$0,$L150
	lui	$2,%hi(kernel+4652)
	.loc 1 360
	jal	finish
	nop
$L146:
	.loc 1 361
	lui	$2,%hi(public_state)
	.loc 1 362
	lw	$31,20($sp)
	.loc 1 361
	lw	$2,%lo(public_state)($2)
	.loc 1 362
	lw	$16,16($sp)
	.loc 1 361
	addiu	$2,$2,1
	.loc 1 362
	jr	$31
	addiu	$sp,$sp,24
$L150:
	.loc 1 355
	addiu	$2,$2,%lo(kernel+4652)
	subu	$2,$4,$2
	lui	$3,%hi(last)
	sra	$2,$2,9
	.loc 1 356
	jal	choose
	sw	$2,%lo(last)($3)
	jal	taking_begin
	move	$4,$2
	.loc 1 357
	lw	$2,412($16)
	.loc 1 358
	lw	$3,444($16)
	.loc 1 357
	addiu	$2,$2,1
	sw	$2,412($16)
	.loc 1 358
	lw	$2,44($3)
	nop
	addiu	$2,$2,-1
	b	$L146
	sw	$2,44($3)
$L149:
	.loc 1 362
	lw	$31,20($sp)
	.loc 1 353
	lw	$2,%lo(public_state)($2)
	.loc 1 362
	lw	$16,16($sp)
	.loc 1 353
	addiu	$2,$2,4
	.loc 1 362
	jr	$31
	addiu	$sp,$sp,24
$L148:
	.loc 1 348
	lui	$2,%hi(public_state)
	lw	$2,%lo(public_state)($2)
	.loc 1 347
	li	$3,2
	.loc 1 348
	addiu	$2,$2,4
	sw	$2,408($4)
	.loc 1 347
	sw	$3,404($4)
	.loc 1 349
	jal	announce
	li	$5,13
	.loc 1 362
	lw	$31,20($sp)
	.loc 1 350
	lw	$2,408($16)
	.loc 1 362
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	overdue
	.section	.text.move_contents,"ax"
	.align	2
	.loc 1 258
	.ent	move_contents
move_contents:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 259
	lw	$16,4($4)
	nop
	.loc 1 261
	addiu	$2,$16,-1
	sltu	$2,$2,6143
	bne	$2,$0,$L152
	move	$18,$4
$L154:
	.loc 1 265
	sw	$0,4($18)
$L153:
	.loc 1 286
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 266
	li	$2,1
	.loc 1 286
	jr	$31
	addiu	$sp,$sp,40
$L152:
	.loc 1 263
	lw	$6,12($4)
	move	$17,$5
	.loc 1 264
	sll	$2,$16,4
	.loc 1 263
	lw	$5,8($4)
	lui	$4,%hi(page_capabilities)
	.loc 1 264
	addiu	$2,$2,8
	.loc 1 263
	addiu	$4,$4,%lo(page_capabilities)
	jal	capability_opens
	addu	$4,$4,$2
	.loc 1 261
	beq	$2,$0,$L154
	nop
	.loc 1 268
	lui	$18,%hi(taken)
	addiu	$18,$18,%lo(taken)
	lw	$2,12($18)
	nop
	beq	$2,$16,$L169
	nop
	.loc 1 269
	sw	$16,12($18)
	.loc 1 270
	sw	$0,16($18)
	move	$2,$0
	.loc 1 273
	sll	$17,$17,12
$L171:
	.loc 1 274
	sll	$16,$16,12
	.loc 1 273
	li	$19,-2147483648
	.loc 1 272
	sltu	$3,$2,4096
$L170:
	beq	$3,$0,$L153
	or	$3,$17,$2
	.loc 1 273
	or	$3,$3,$19
	addiu	$6,$3,16
	addiu	$7,$3,512
	.loc 1 274
	or	$5,$16,$2
	.loc 1 275
	addiu	$4,$2,512
	sltu	$6,$7,$6
	.loc 1 273
	move	$2,$3
	.loc 1 274
	or	$5,$5,$19
	.loc 1 275
	beq	$6,$0,$L158
	sw	$4,16($18)
	li	$6,1
$L159:
	sll	$6,$6,4
	addu	$6,$6,$3
	subu	$5,$5,$3
$L160:
	.loc 1 277
	lw	$4,0($2)
	addu	$3,$2,$5
	sw	$4,0($3)
	.loc 1 278
	lw	$4,4($2)
	.loc 1 276
	addiu	$2,$2,16
	.loc 1 278
	sw	$4,4($3)
	.loc 1 279
	lw	$4,-8($2)
	nop
	sw	$4,8($3)
	.loc 1 280
	lw	$4,-4($2)
	.loc 1 276
	bne	$2,$6,$L160
	sw	$4,12($3)
	.loc 1 282
	jal	work_left_off
	li	$4,1600
	bne	$2,$0,$L163
	nop
	.loc 1 272
	lw	$2,16($18)
	b	$L170
	sltu	$3,$2,4096
$L158:
	b	$L159
	li	$6,32
$L163:
	.loc 1 286
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 283
	move	$2,$0
	.loc 1 286
	jr	$31
	addiu	$sp,$sp,40
$L169:
	.loc 1 272
	lw	$2,16($18)
	.loc 1 273
	b	$L171
	sll	$17,$17,12
	.set	reorder
	.end	move_contents
	.section	.text.repossess,"ax"
	.align	2
	.loc 1 318
	.ent	repossess
repossess:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 319
	lui	$2,%hi(page_taking)
	.loc 1 318
	sw	$17,20($sp)
	.loc 1 319
	lw	$17,%lo(page_taking)($2)
	.loc 1 318
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 322
	move	$4,$17
	.loc 1 318
	sw	$31,28($sp)
	.loc 1 322
	jal	page_close
	sw	$18,24($sp)
	.loc 1 323
	lui	$5,%hi(taking)
	addiu	$5,$5,%lo(taking)
	jal	unbind
	move	$4,$17
	beq	$2,$0,$L172
	nop
	.loc 1 325
	lw	$18,396($16)
	nop
	.loc 1 326
	beq	$18,$0,$L176
	nop
	jal	choose_entry
	move	$4,$18
	beq	$2,$0,$L172
	lui	$2,%hi(taken+8)
	.loc 1 328
	lw	$2,%lo(taken+8)($2)
	nop
	bne	$2,$0,$L189
	sll	$2,$2,4
$L176:
	.loc 1 334
	jal	page_drop
	move	$4,$17
	.loc 1 335
	lui	$2,%hi(public_state)
	lw	$4,%lo(public_state)($2)
	jal	expect
	addiu	$4,$4,1
	.loc 1 336
	lw	$2,444($16)
	nop
	lw	$2,44($2)
	nop
	beq	$2,$0,$L190
	nop
$L172:
	.loc 1 338
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L190:
	.loc 1 337
	jal	finish
	move	$4,$16
	.loc 1 338
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L189:
	.loc 1 329
	addiu	$2,$2,-16
	addu	$18,$18,$2
	.loc 1 330
	move	$5,$17
	jal	move_contents
	move	$4,$18
	beq	$2,$0,$L172
	nop
	.loc 1 332
	b	$L176
	sw	$17,0($18)
	.set	reorder
	.end	repossess
	.section	.text.revoke_begin,"ax"
	.align	2
	.globl	revoke_begin
	.loc 1 53
	.ent	revoke_begin
revoke_begin:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 54
	lw	$19,444($4)
	nop
	lw	$2,44($19)
	nop
	bne	$2,$0,$L194
	move	$16,$4
	jal	loses
	move	$17,$5
	bne	$2,$0,$L194
	move	$18,$2
	.loc 1 56
	addiu	$2,$17,-1
	sltu	$2,$2,16
	beq	$2,$0,$L196
	nop
	lw	$2,8($19)
	nop
	sltu	$2,$2,$17
	bne	$2,$0,$L196
	lui	$2,%hi(public_state)
	.loc 1 59
	lw	$4,%lo(public_state)($2)
	.loc 1 58
	lui	$3,%hi(revoking)
	lw	$2,%lo(revoking)($3)
	.loc 1 59
	addiu	$4,$4,4
	.loc 1 58
	addiu	$2,$2,1
	.loc 1 59
	sw	$4,408($16)
	.loc 1 60
	jal	expect
	sw	$2,%lo(revoking)($3)
	.loc 1 61
	lw	$2,444($16)
	.loc 1 64
	li	$5,13
	.loc 1 61
	sw	$17,44($2)
	.loc 1 62
	li	$2,1
	sw	$2,404($16)
	.loc 1 63
	sw	$0,412($16)
	.loc 1 64
	jal	announce
	move	$4,$16
$L191:
	.loc 1 66
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$18
	lw	$18,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L194:
	.loc 1 55
	b	$L191
	li	$18,-4
$L196:
	.loc 1 57
	b	$L191
	li	$18,-2
	.set	reorder
	.end	revoke_begin
	.section	.text.claims_before,"ax"
	.align	2
	.globl	claims_before
	.loc 1 76
	.ent	claims_before
claims_before:
	.set	noreorder
	.loc 1 80
	lui	$3,%hi(kernel+4652)
	lui	$7,%hi(kernel+70188)
	.loc 1 78
	move	$2,$0
	.loc 1 80
	addiu	$3,$3,%lo(kernel+4652)
	b	$L201
	addiu	$7,$7,%lo(kernel+70188)
$L211:
	.loc 1 82
	bne	$8,$0,$L200
	nop
	beq	$5,$6,$L209
	nop
$L199:
	.loc 1 80
	addiu	$3,$3,512
	beq	$3,$7,$L213
	nop
$L201:
	.loc 1 81
	lw	$5,448($3)
	nop
	beq	$5,$0,$L199
	nop
	.loc 1 82
	lw	$6,448($4)
	nop
	.loc 1 81
	bne	$6,$0,$L211
	sltu	$8,$5,$6
$L200:
	.loc 1 84
	addiu	$2,$2,1
$L212:
	.loc 1 80
	addiu	$3,$3,512
	bne	$3,$7,$L201
	nop
$L213:
	.loc 1 86
	jr	$31
	nop
$L209:
	.loc 1 83
	lw	$5,452($3)
	lw	$6,452($4)
	nop
	subu	$5,$5,$6
	bgez	$5,$L199
	nop
	.loc 1 84
	b	$L212
	addiu	$2,$2,1
	.set	reorder
	.end	claims_before
	.section	.text.claim_end,"ax"
	.align	2
	.globl	claim_end
	.loc 1 89
	.ent	claim_end
claim_end:
	.set	noreorder
	.loc 1 91
	lui	$3,%hi(claims)
	lw	$2,%lo(claims)($3)
	.loc 1 90
	sw	$0,448($4)
	.loc 1 91
	addiu	$2,$2,-1
	.loc 1 92
	jr	$31
	sw	$2,%lo(claims)($3)
	.set	reorder
	.end	claim_end
	.section	.text.deadlines_pass,"ax"
	.align	2
	.loc 1 366
	.ent	deadlines_pass
deadlines_pass:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$18,28($sp)
	.loc 1 370
	lui	$18,%hi(looked.2)
	lw	$2,%lo(looked.2)($18)
	.loc 1 366
	sw	$20,36($sp)
	sw	$31,52($sp)
	sw	$23,48($sp)
	sw	$22,44($sp)
	sw	$21,40($sp)
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 370
	bne	$2,$0,$L216
	move	$20,$4
	.loc 1 371
	lui	$4,%hi(due)
	lw	$3,%lo(due)($4)
	nop
	subu	$3,$20,$3
	bltz	$3,$L215
	lui	$3,%hi(last)
	.loc 1 374
	lw	$3,%lo(last)($3)
	.loc 1 373
	addiu	$5,$20,64
	.loc 1 374
	addiu	$3,$3,1
	.loc 1 373
	sw	$5,%lo(due)($4)
	.loc 1 374
	lui	$4,%hi(first.1)
	sw	$3,%lo(first.1)($4)
$L216:
	.loc 1 377
	lui	$22,%hi(kernel)
	lui	$19,%hi(first.1)
	addiu	$22,$22,%lo(kernel)
	.loc 1 376
	sltu	$3,$2,128
$L238:
	beq	$3,$0,$L236
	nop
$L228:
	.loc 1 377
	lw	$3,%lo(first.1)($19)
	addiu	$17,$2,1
	addu	$16,$2,$3
	andi	$16,$16,0x7f
	sll	$16,$16,9
	.loc 1 378
	addu	$23,$22,$16
	lw	$2,5100($23)
	.loc 1 377
	addiu	$4,$16,4652
	sw	$17,%lo(looked.2)($18)
	.loc 1 378
	beq	$2,$0,$L221
	addu	$21,$22,$4
	lw	$4,5108($23)
	nop
	subu	$2,$20,$4
	bgez	$2,$L237
	nop
$L222:
	.loc 1 381
	jal	expect
	nop
$L221:
	.loc 1 382
	addu	$16,$22,$16
	lw	$2,4960($16)
	nop
	beq	$2,$0,$L224
	move	$2,$17
	lw	$2,5096($16)
	nop
	lw	$2,44($2)
	nop
	beq	$2,$0,$L224
	move	$2,$17
	.loc 1 383
	lw	$4,5060($16)
	nop
	subu	$2,$20,$4
	bltz	$2,$L225
	nop
	jal	overdue
	move	$4,$21
	.loc 1 384
	lw	$17,%lo(looked.2)($18)
	.loc 1 383
	move	$4,$2
$L225:
	jal	expect
	nop
	move	$2,$17
$L224:
	.loc 1 384
	andi	$17,$17,0xf
	bne	$17,$0,$L238
	sltu	$3,$2,128
	jal	work_left_off
	li	$4,800
	bne	$2,$0,$L215
	nop
	.loc 1 376
	lw	$2,%lo(looked.2)($18)
	nop
	sltu	$3,$2,128
	bne	$3,$0,$L228
	nop
$L236:
	.loc 1 387
	sw	$0,%lo(looked.2)($18)
$L215:
	.loc 1 388
	lw	$31,52($sp)
	lw	$23,48($sp)
	lw	$22,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,56
$L237:
	.loc 1 379
	jal	claim_end
	move	$4,$21
	.loc 1 380
	lw	$2,5100($23)
	nop
	beq	$2,$0,$L221
	nop
	.loc 1 381
	lw	$4,5108($23)
	b	$L222
	nop
	.set	reorder
	.end	deadlines_pass
	.section	.text.revoke_excess,"ax"
	.align	2
	.globl	revoke_excess
	.loc 1 153
	.ent	revoke_excess
revoke_excess:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$20,32($sp)
	sw	$31,52($sp)
	sw	$fp,48($sp)
	sw	$23,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 156
	lw	$17,420($4)
	.loc 1 158
	jal	count_pages
	move	$20,$4
	beq	$2,$0,$L239
	lui	$3,%hi(count)
	.loc 1 161
	addiu	$2,$17,2
	addiu	$16,$3,%lo(count)
	sll	$2,$2,2
	addu	$2,$16,$2
	lw	$7,4($2)
	.loc 1 160
	sw	$0,%lo(count)($3)
	lui	$3,%hi(count+12)
	.loc 1 161
	addiu	$7,$7,1
	addiu	$3,$3,%lo(count+12)
	.loc 1 162
	move	$2,$0
	li	$8,128
$L242:
	.loc 1 163
	lw	$5,0($3)
	nop
	slt	$6,$7,$5
	beq	$6,$0,$L241
	addiu	$3,$3,4
	move	$17,$2
	move	$7,$5
$L241:
	.loc 1 162
	addiu	$2,$2,1
	bne	$2,$8,$L242
	nop
	.loc 1 167
	lw	$23,420($20)
	nop
	beq	$23,$17,$L264
	nop
	move	$fp,$0
	lui	$18,%hi(kernel+4652)
$L269:
	lui	$19,%hi(kernel+70188)
	move	$21,$0
	addiu	$18,$18,%lo(kernel+4652)
	b	$L247
	addiu	$19,$19,%lo(kernel+70188)
$L246:
	.loc 1 168
	addiu	$18,$18,512
	beq	$18,$19,$L265
	nop
$L247:
	.loc 1 169
	lw	$2,308($18)
	nop
	beq	$2,$0,$L246
	nop
	lw	$2,420($18)
	nop
	bne	$2,$17,$L246
	nop
	lw	$22,444($18)
	nop
	lw	$2,44($22)
	nop
	bne	$2,$0,$L246
	nop
	.loc 1 170
	jal	surplus
	move	$4,$22
	.loc 1 169
	slt	$2,$fp,$2
	beq	$2,$0,$L246
	nop
	.loc 1 170
	jal	loses
	move	$4,$18
	bne	$2,$0,$L246
	nop
	.loc 1 171
	jal	surplus
	move	$4,$22
	move	$21,$18
	b	$L246
	move	$fp,$2
$L265:
	.loc 1 174
	beq	$21,$0,$L266
	nop
	.loc 1 175
	bne	$23,$17,$L267
	li	$5,1
	li	$5,2
	jal	claim
	move	$4,$20
	.loc 1 176
	lui	$3,%hi(claims)
	lw	$2,8($16)
	lw	$3,%lo(claims)($3)
	nop
	sltu	$2,$2,$3
	bne	$2,$0,$L270
	li	$5,1
$L250:
	.loc 1 178
	li	$2,1
$L239:
	.loc 1 179
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
$L267:
	.loc 1 175
	jal	claim
	move	$4,$20
	.loc 1 176
	lui	$3,%hi(claims)
	lw	$2,8($16)
	lw	$3,%lo(claims)($3)
	nop
	sltu	$2,$2,$3
	beq	$2,$0,$L250
	li	$5,1
$L270:
	.loc 1 177
	jal	revoke_begin
	move	$4,$21
	.loc 1 178
	b	$L239
	li	$2,1
$L266:
	.loc 1 174
	beq	$23,$17,$L250
	li	$5,1
	.loc 1 175
	jal	claim
	move	$4,$20
	.loc 1 178
	b	$L239
	li	$2,1
$L264:
	.loc 1 167
	lw	$4,444($20)
	jal	surplus
	lui	$18,%hi(kernel+4652)
	b	$L269
	addiu	$fp,$2,1
	.set	reorder
	.end	revoke_excess
	.section	.text.revoke_returned,"ax"
	.align	2
	.globl	revoke_returned
	.loc 1 202
	.ent	revoke_returned
revoke_returned:
	.set	noreorder
	.loc 1 203
	lw	$3,444($4)
	nop
	lw	$2,44($3)
	nop
	beq	$2,$0,$L281
	nop
	addiu	$2,$2,-1
	beq	$2,$0,$L279
	sw	$2,44($3)
$L281:
	jr	$31
	nop
$L279:
	.loc 1 202
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 203
	jal	loses
	move	$16,$4
	beq	$2,$0,$L280
	nop
$L271:
	.loc 1 205
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L280:
	.loc 1 204
	jal	finish
	move	$4,$16
	.loc 1 205
	b	$L271
	nop
	.set	reorder
	.end	revoke_returned
	.section	.text.revoke_forget,"ax"
	.align	2
	.globl	revoke_forget
	.loc 1 208
	.ent	revoke_forget
revoke_forget:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 209
	lw	$2,448($4)
	nop
	bne	$2,$0,$L295
	move	$16,$4
	.loc 1 211
	lw	$17,444($16)
	nop
	lw	$2,44($17)
	nop
	beq	$2,$0,$L284
	lui	$3,%hi(revoking)
$L297:
	.loc 1 212
	lw	$2,%lo(revoking)($3)
	nop
	addiu	$2,$2,-1
	sw	$2,%lo(revoking)($3)
	.loc 1 213
	sw	$0,44($17)
$L296:
	.loc 1 214
	jal	loses
	move	$4,$16
	beq	$2,$0,$L282
	lui	$2,%hi(page_taking)
	.loc 1 215
	sw	$0,%lo(page_taking)($2)
$L282:
	.loc 1 216
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L295:
	.loc 1 210
	jal	claim_end
	nop
	.loc 1 211
	lw	$17,444($16)
	nop
	lw	$2,44($17)
	nop
	bne	$2,$0,$L297
	lui	$3,%hi(revoking)
$L284:
	jal	loses
	move	$4,$16
	bne	$2,$0,$L297
	lui	$3,%hi(revoking)
	b	$L296
	sw	$0,44($17)
	.set	reorder
	.end	revoke_forget
	.section	.text.revoke_tick,"ax"
	.align	2
	.globl	revoke_tick
	.loc 1 392
	.ent	revoke_tick
revoke_tick:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 393
	li	$4,4000
	.loc 1 392
	sw	$31,20($sp)
	.loc 1 393
	jal	work_begin
	sw	$16,16($sp)
	.loc 1 394
	lui	$2,%hi(public_state)
	lw	$4,%lo(public_state)($2)
	jal	deadlines_pass
	lui	$16,%hi(page_taking)
	.loc 1 395
	lw	$2,%lo(page_taking)($16)
	nop
	bne	$2,$0,$L302
	move	$2,$0
	.loc 1 400
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L302:
	.loc 1 397
	jal	work_begin
	li	$4,4000
	.loc 1 398
	lw	$4,%lo(page_taking)($16)
	jal	environment_of
	nop
	jal	repossess
	move	$4,$2
	.loc 1 400
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 399
	li	$2,1
	.loc 1 400
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	revoke_tick
	.section	.text.call_page_revoke,"ax"
	.align	2
	.globl	call_page_revoke
	.loc 1 403
	.ent	call_page_revoke
call_page_revoke:
	.set	noreorder
	addiu	$sp,$sp,-24
	move	$3,$6
	move	$6,$7
	sw	$16,16($sp)
	move	$16,$5
	sw	$31,20($sp)
	.loc 1 404
	jal	environment_controlled
	move	$5,$3
	.loc 1 406
	beq	$2,$0,$L305
	move	$4,$2
	jal	revoke_begin
	move	$5,$16
$L303:
	.loc 1 407
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L305:
	.loc 1 406
	b	$L303
	li	$2,-1
	.set	reorder
	.end	call_page_revoke
	.section	.bss.marked.0,"aw"
	.align	2
marked.0:
	.space	6144
	.section	.bss.first.1,"aw"
	.align	2
first.1:
	.space	4
	.section	.bss.looked.2,"aw"
	.align	2
looked.2:
	.space	4
	.section	.bss.taken,"aw"
	.align	2
taken:
	.space	20
	.section	.bss.count,"aw"
	.align	2
count:
	.space	524
	.section	.bss.last_claim,"aw"
	.align	2
last_claim:
	.space	4
	.globl	claims
	.section	.bss.claims,"aw"
	.align	2
claims:
	.space	4
	.section	.bss.taking,"aw"
	.align	2
taking:
	.space	8
	.globl	page_taking
	.section	.bss.page_taking,"aw"
	.align	2
page_taking:
	.space	4
	.section	.bss.due,"aw"
	.align	2
due:
	.space	4
	.section	.bss.last,"aw"
	.align	2
last:
	.space	4
	.section	.bss.revoking,"aw"
	.align	2
revoking:
	.space	4
	.text
	.file 2 "./aegis/kernel/kernel.h"
