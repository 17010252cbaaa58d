# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/revoke.c
	.text
	.file 1 "aegis/kernel/revoke.c"
	.section	.text.loses,"ax"
	.align	2
	.loc 1 23
	.ent	loses
loses:
	.set	noreorder
	.set	nomacro
	.loc 1 24
	lui	$2,%hi(page_taking)
	lw	$2,%lo(page_taking)($2)
	nop
	.loc 1 24
	beq	$2,$0,$L3
	lui	$3,%hi(public_state)
	.loc 1 24
	addiu	$2,$2,548
	addiu	$3,$3,%lo(public_state)
	sll	$2,$2,4
	addu	$2,$2,$3
	.loc 1 24
	lw	$2,0($2)
	lw	$3,308($4)
	nop
	xor	$2,$2,$3
	jr	$31
	sltu	$2,$2,1
$L3:
	.loc 1 25
	jr	$31
	move	$2,$0
	.set	reorder
	.end	loses
	.section	.text.expect,"ax"
	.align	2
	.loc 1 28
	.ent	expect
expect:
	.set	noreorder
	.set	nomacro
	.loc 1 29
	lui	$3,%hi(due)
	lw	$2,%lo(due)($3)
	nop
	subu	$2,$4,$2
	.loc 1 29
	bltz	$2,$L7
	nop
	.loc 1 31
	jr	$31
	nop
$L7:
	jr	$31
	sw	$4,%lo(due)($3)
	.set	reorder
	.end	expect
	.section	.text.claim,"ax"
	.align	2
	.loc 1 78
	.ent	claim
claim:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 79
	lw	$3,444($4)
	nop
	bne	$3,$0,$L9
	move	$2,$4
	.loc 1 81
	lui	$7,%hi(last_claim)
	.loc 1 82
	lui	$6,%hi(claims)
	.loc 1 81
	lw	$3,%lo(last_claim)($7)
	.loc 1 82
	lw	$4,%lo(claims)($6)
	.loc 1 81
	addiu	$3,$3,1
	.loc 1 82
	addiu	$4,$4,1
	.loc 1 80
	sw	$5,444($2)
	.loc 1 81
	sw	$3,%lo(last_claim)($7)
	sw	$3,448($2)
	.loc 1 82
	sw	$4,%lo(claims)($6)
$L9:
	.loc 1 84
	lui	$3,%hi(public_state)
	.loc 1 84
	lw	$4,%lo(public_state)($3)
	nop
	addiu	$4,$4,64
	.loc 1 85
	jal	expect
	sw	$4,452($2)
	.loc 1 86
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	claim
	.section	.text.surplus,"ax"
	.align	2
	.loc 1 90
	.ent	surplus
surplus:
	.set	noreorder
	.set	nomacro
	.loc 1 91
	lw	$3,12($4)
	lw	$5,44($4)
	lw	$2,8($4)
	addu	$3,$3,$5
	subu	$2,$2,$3
	.loc 1 93
	bltz	$2,$L13
	nop
	.loc 1 94
	jr	$31
	nop
$L13:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	surplus
	.section	.text.vector_entry,"ax"
	.align	2
	.loc 1 172
	.ent	vector_entry
vector_entry:
	.set	noreorder
	.set	nomacro
	.loc 1 173
	lw	$2,396($4)
	nop
	.loc 1 175
	beq	$2,$0,$L24
	addiu	$4,$2,4096
	.loc 1 173
	b	$L17
	move	$5,$0
$L16:
	.loc 1 177
	addiu	$2,$2,16
	.loc 1 177
	sltu	$3,$2,$4
	beq	$3,$0,$L23
	nop
$L17:
	.loc 1 178
	lw	$3,0($2)
	nop
	bne	$3,$0,$L16
	nop
	.loc 1 180
	lw	$3,4($2)
	nop
	bne	$3,$0,$L24
	nop
	.loc 1 182
	bne	$5,$0,$L16
	nop
	move	$5,$2
	.loc 1 177
	addiu	$2,$2,16
	.loc 1 177
	sltu	$3,$2,$4
	bne	$3,$0,$L17
	nop
$L23:
	move	$2,$5
$L24:
	.loc 1 186
	jr	$31
	nop
	.set	reorder
	.end	vector_entry
	.section	.text.move,"ax"
	.align	2
	.loc 1 190
	.ent	move
move:
	.set	noreorder
	.set	nomacro
	.loc 1 191
	lw	$3,4($4)
	.loc 1 191
	sll	$2,$5,12
	.loc 1 191
	li	$4,-2147483648
	or	$2,$2,$4
	.loc 1 191
	sll	$3,$3,12
	.loc 1 191
	or	$3,$3,$4
	addiu	$5,$2,4096
$L26:
	.loc 1 195
	lw	$4,0($2)
	.loc 1 194
	addiu	$2,$2,16
	.loc 1 195
	sw	$4,0($3)
	.loc 1 196
	lw	$4,-12($2)
	.loc 1 194
	addiu	$3,$3,16
	.loc 1 196
	sw	$4,-12($3)
	.loc 1 197
	lw	$4,-8($2)
	nop
	.loc 1 197
	sw	$4,-8($3)
	.loc 1 198
	lw	$4,-4($2)
	.loc 1 194
	bne	$2,$5,$L26
	sw	$4,-4($3)
	.loc 1 200
	jr	$31
	nop
	.set	reorder
	.end	move
	.section	.text.backs,"ax"
	.align	2
	.loc 1 204
	.ent	backs
backs:
	.set	noreorder
	.set	nomacro
	.loc 1 207
	beq	$4,$0,$L31
	nop
	addiu	$2,$4,4
	addiu	$4,$4,260
$L30:
	.loc 1 208
	lw	$3,0($2)
	nop
	beq	$3,$5,$L32
	addiu	$2,$2,16
	.loc 1 207
	bne	$2,$4,$L30
	nop
$L31:
	.loc 1 210
	jr	$31
	move	$2,$0
$L32:
	.loc 1 211
	jr	$31
	li	$2,1
	.set	reorder
	.end	backs
	.section	.text.announce,"ax"
	.align	2
	.loc 1 34
	.ent	announce
announce:
	.set	noreorder
	.set	nomacro
	.loc 1 35
	lw	$3,400($4)
	.loc 1 35
	li	$6,1
	sll	$6,$6,$5
	.loc 1 35
	or	$3,$3,$6
	.loc 1 34
	addiu	$sp,$sp,-24
	.loc 1 35
	sw	$3,400($4)
	.loc 1 34
	sw	$31,20($sp)
	.loc 1 36
	jal	environment_set_entry_tags
	nop
	.loc 1 37
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	announce
	.section	.text.finish,"ax"
	.align	2
	.loc 1 134
	.ent	finish
finish:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 139
	lw	$2,400($4)
	li	$3,-8193
	and	$2,$2,$3
	sw	$2,400($4)
	.loc 1 136
	lw	$17,440($4)
	.loc 1 140
	jal	environment_set_entry_tags
	move	$16,$4
	.loc 1 141
	lw	$2,412($16)
	nop
	bne	$2,$0,$L49
	li	$5,14
$L38:
	.loc 1 150
	lui	$3,%hi(revoking)
$L50:
	.loc 1 149
	sw	$0,44($17)
	.loc 1 150
	lw	$2,%lo(revoking)($3)
	.loc 1 151
	lw	$31,28($sp)
	.loc 1 150
	addiu	$2,$2,-1
	.loc 1 151
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 150
	sw	$2,%lo(revoking)($3)
	.loc 1 151
	jr	$31
	addiu	$sp,$sp,32
$L49:
	.loc 1 142
	jal	announce
	move	$4,$16
	.loc 1 143
	lw	$2,412($16)
	nop
	beq	$2,$0,$L50
	lui	$3,%hi(revoking)
	.loc 1 143
	lw	$3,8($17)
	.loc 1 143
	lw	$2,12($17)
	nop
	.loc 1 143
	sltu	$4,$3,$2
	beq	$4,$0,$L38
	nop
	.loc 1 145
	lw	$4,4($17)
	jal	environment_find
	subu	$18,$2,$3
	.loc 1 146
	beq	$2,$0,$L40
	move	$5,$2
	.loc 1 146
	lw	$5,440($2)
$L40:
	.loc 1 146
	lw	$6,412($16)
	nop
	sltu	$2,$18,$6
	beq	$2,$0,$L41
	nop
	move	$6,$18
$L41:
	jal	minimum_move
	move	$4,$17
	.loc 1 147
	li	$5,15
	jal	announce
	move	$4,$16
	.loc 1 150
	b	$L50
	lui	$3,%hi(revoking)
	.set	reorder
	.end	finish
	.section	.text.repossess,"ax"
	.align	2
	.loc 1 226
	.ent	repossess
repossess:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 227
	lui	$2,%hi(page_taking)
	.loc 1 226
	sw	$18,24($sp)
	.loc 1 227
	lw	$18,%lo(page_taking)($2)
	.loc 1 226
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 230
	move	$4,$18
	.loc 1 226
	sw	$31,28($sp)
	.loc 1 230
	jal	page_close
	sw	$17,20($sp)
	.loc 1 231
	lui	$5,%hi(taking)
	li	$6,4
	addiu	$5,$5,%lo(taking)
	jal	unbind
	move	$4,$18
	.loc 1 231
	bne	$2,$0,$L65
	nop
$L51:
	.loc 1 246
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L65:
	.loc 1 233
	jal	vector_entry
	move	$4,$16
	.loc 1 234
	beq	$2,$0,$L54
	move	$17,$2
	.loc 1 235
	lw	$4,4($2)
	nop
	.loc 1 236
	addiu	$2,$4,-1
	.loc 1 236
	sltu	$2,$2,6143
	bne	$2,$0,$L66
	sll	$4,$4,4
$L55:
	.loc 1 240
	sw	$0,4($17)
	.loc 1 241
	sw	$18,0($17)
$L54:
$L67:
	.loc 1 243
	jal	page_release
	move	$4,$18
	.loc 1 244
	lw	$2,440($16)
	nop
	.loc 1 244
	lw	$2,44($2)
	nop
	bne	$2,$0,$L51
	nop
	.loc 1 245
	jal	finish
	move	$4,$16
	.loc 1 246
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L66:
	.loc 1 237
	addiu	$2,$4,8
	.loc 1 237
	lui	$4,%hi(page_capabilities)
	addiu	$4,$4,%lo(page_capabilities)
	lw	$6,12($17)
	lw	$5,8($17)
	jal	capability_opens
	addu	$4,$4,$2
	.loc 1 236
	beq	$2,$0,$L55
	move	$5,$18
	.loc 1 238
	jal	move
	move	$4,$17
	b	$L67
	sw	$18,0($17)
	.set	reorder
	.end	repossess
	.section	.text.choose,"ax"
	.align	2
	.loc 1 215
	.ent	choose
choose:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 218
	lw	$2,440($4)
	nop
	lw	$16,40($2)
	nop
	.loc 1 218
	beq	$16,$0,$L68
	lui	$19,%hi(public_state)
	move	$18,$4
	li	$17,64
	.loc 1 218
	b	$L75
	addiu	$19,$19,%lo(public_state)
$L74:
	addiu	$16,$16,548
$L86:
	sll	$16,$16,4
	addu	$16,$19,$16
	lhu	$16,4($16)
	nop
	.loc 1 218
	beq	$16,$0,$L85
	nop
	.loc 1 218
	beq	$17,$0,$L85
	nop
$L75:
	.loc 1 219
	move	$5,$16
	jal	page_holds_context
	move	$4,$18
	.loc 1 219
	bne	$2,$0,$L74
	addiu	$17,$17,-1
	.loc 1 219
	lw	$4,396($18)
	jal	backs
	move	$5,$16
	.loc 1 219
	bne	$2,$0,$L86
	addiu	$16,$16,548
	addiu	$16,$16,-548
$L68:
	.loc 1 222
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L85:
	.loc 1 221
	lw	$2,440($18)
	.loc 1 222
	lw	$31,36($sp)
	.loc 1 221
	lw	$16,40($2)
	.loc 1 222
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	choose
	.section	.text.overdue,"ax"
	.align	2
	.loc 1 250
	.ent	overdue
overdue:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 251
	lw	$5,404($4)
	.loc 1 253
	lui	$17,%hi(public_state)
	.loc 1 251
	li	$2,1
	.loc 1 253
	lw	$3,%lo(public_state)($17)
	.loc 1 251
	beq	$5,$2,$L95
	move	$16,$4
	.loc 1 257
	lui	$5,%hi(forced)
	.loc 1 257
	lw	$2,%lo(forced)($5)
	nop
	beq	$2,$3,$L94
	nop
	.loc 1 259
	lw	$2,440($4)
	nop
	.loc 1 259
	lw	$2,8($2)
	nop
	beq	$2,$0,$L91
	nop
	.loc 1 261
	lui	$2,%hi(kernel+4652)
	addiu	$2,$2,%lo(kernel+4652)
	subu	$2,$4,$2
	.loc 1 260
	sw	$3,%lo(forced)($5)
	.loc 1 261
	sra	$2,$2,9
	.loc 1 261
	lui	$3,%hi(last)
	.loc 1 262
	jal	choose
	sw	$2,%lo(last)($3)
	.loc 1 264
	lw	$3,412($16)
	.loc 1 265
	lw	$4,440($16)
	.loc 1 264
	addiu	$3,$3,1
	sw	$3,412($16)
	.loc 1 265
	lw	$3,44($4)
	nop
	addiu	$3,$3,-1
	sw	$3,44($4)
	.loc 1 262
	lui	$3,%hi(page_taking)
	sw	$2,%lo(page_taking)($3)
	.loc 1 266
	move	$4,$16
	.loc 1 263
	lui	$2,%hi(taking)
	.loc 1 266
	jal	repossess
	sw	$0,%lo(taking)($2)
	.loc 1 269
	lw	$2,%lo(public_state)($17)
$L94:
	.loc 1 270
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 269
	addiu	$2,$2,1
	.loc 1 270
	jr	$31
	addiu	$sp,$sp,32
$L91:
	.loc 1 268
	jal	finish
	nop
	.loc 1 269
	lw	$2,%lo(public_state)($17)
	b	$L94
	nop
$L95:
	.loc 1 252
	li	$2,2
	.loc 1 253
	addiu	$3,$3,4
	.loc 1 252
	sw	$2,404($4)
	.loc 1 253
	sw	$3,408($4)
	.loc 1 254
	jal	announce
	li	$5,13
	.loc 1 270
	lw	$31,28($sp)
	.loc 1 255
	lw	$2,408($16)
	.loc 1 270
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	overdue
	.section	.text.revoke_begin,"ax"
	.align	2
	.globl	revoke_begin
	.loc 1 40
	.ent	revoke_begin
revoke_begin:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 41
	lw	$19,440($4)
	nop
	.loc 1 41
	lw	$2,44($19)
	nop
	bne	$2,$0,$L99
	move	$16,$4
	.loc 1 41
	jal	loses
	move	$17,$5
	.loc 1 41
	bne	$2,$0,$L99
	move	$18,$2
	.loc 1 43
	addiu	$2,$17,-1
	.loc 1 43
	sltu	$2,$2,16
	beq	$2,$0,$L101
	nop
	.loc 1 43
	lw	$2,8($19)
	nop
	sltu	$2,$2,$17
	bne	$2,$0,$L101
	lui	$2,%hi(public_state)
	.loc 1 46
	lw	$4,%lo(public_state)($2)
	.loc 1 45
	lui	$3,%hi(revoking)
	lw	$2,%lo(revoking)($3)
	.loc 1 46
	addiu	$4,$4,4
	.loc 1 45
	addiu	$2,$2,1
	.loc 1 46
	sw	$4,408($16)
	.loc 1 47
	jal	expect
	sw	$2,%lo(revoking)($3)
	.loc 1 48
	lw	$2,440($16)
	.loc 1 51
	li	$5,13
	.loc 1 48
	sw	$17,44($2)
	.loc 1 49
	li	$2,1
	sw	$2,404($16)
	.loc 1 50
	sw	$0,412($16)
	.loc 1 51
	jal	announce
	move	$4,$16
$L96:
	.loc 1 53
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$18
	lw	$18,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L99:
	.loc 1 42
	b	$L96
	li	$18,-4
$L101:
	.loc 1 44
	b	$L96
	li	$18,-2
	.set	reorder
	.end	revoke_begin
	.section	.text.claims_before,"ax"
	.align	2
	.globl	claims_before
	.loc 1 60
	.ent	claims_before
claims_before:
	.set	noreorder
	.set	nomacro
	.loc 1 64
	lui	$3,%hi(kernel+4652)
	lui	$7,%hi(kernel+70188)
	.loc 1 62
	move	$2,$0
	.loc 1 64
	addiu	$3,$3,%lo(kernel+4652)
	b	$L106
	addiu	$7,$7,%lo(kernel+70188)
$L116:
	.loc 1 65
	bne	$8,$0,$L105
	nop
	.loc 1 65
	beq	$5,$6,$L114
	nop
$L104:
	.loc 1 64
	addiu	$3,$3,512
	.loc 1 64
	beq	$3,$7,$L118
	nop
$L106:
	.loc 1 65
	lw	$5,444($3)
	nop
	.loc 1 65
	beq	$5,$0,$L104
	nop
	.loc 1 65
	lw	$6,444($4)
	nop
	.loc 1 65
	bne	$6,$0,$L116
	sltu	$8,$5,$6
$L105:
	.loc 1 67
	addiu	$2,$2,1
$L117:
	.loc 1 64
	addiu	$3,$3,512
	.loc 1 64
	bne	$3,$7,$L106
	nop
$L118:
	.loc 1 69
	jr	$31
	nop
$L114:
	.loc 1 66
	lw	$5,448($3)
	lw	$6,448($4)
	nop
	subu	$5,$5,$6
	.loc 1 66
	bgez	$5,$L104
	nop
	.loc 1 67
	b	$L117
	addiu	$2,$2,1
	.set	reorder
	.end	claims_before
	.section	.text.claim_end,"ax"
	.align	2
	.globl	claim_end
	.loc 1 72
	.ent	claim_end
claim_end:
	.set	noreorder
	.set	nomacro
	.loc 1 74
	lui	$3,%hi(claims)
	lw	$2,%lo(claims)($3)
	.loc 1 73
	sw	$0,444($4)
	.loc 1 74
	addiu	$2,$2,-1
	.loc 1 75
	jr	$31
	sw	$2,%lo(claims)($3)
	.set	reorder
	.end	claim_end
	.section	.text.revoke_excess,"ax"
	.align	2
	.globl	revoke_excess
	.loc 1 102
	.ent	revoke_excess
revoke_excess:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-568
	sw	$21,548($sp)
	sw	$18,536($sp)
	sw	$31,564($sp)
	sw	$fp,560($sp)
	sw	$23,556($sp)
	sw	$22,552($sp)
	sw	$20,544($sp)
	sw	$19,540($sp)
	sw	$17,532($sp)
	sw	$16,528($sp)
	addiu	$21,$sp,16
	.loc 1 105
	lw	$19,420($4)
	.loc 1 102
	move	$18,$4
	addiu	$3,$sp,528
	.loc 1 105
	move	$2,$21
$L121:
	.loc 1 108
	sw	$0,0($2)
	.loc 1 107
	addiu	$2,$2,4
	bne	$3,$2,$L121
	lui	$20,%hi(kernel+4652)
	.loc 1 109
	addiu	$20,$20,%lo(kernel+4652)
	lui	$23,%hi(kernel+70188)
	.loc 1 105
	move	$17,$0
	.loc 1 109
	move	$16,$20
	addiu	$23,$23,%lo(kernel+70188)
$L124:
	.loc 1 110
	lw	$2,308($16)
	nop
	beq	$2,$0,$L122
	nop
	.loc 1 112
	lw	$22,440($16)
	.loc 1 112
	jal	surplus
	move	$4,$22
	.loc 1 112
	lw	$4,444($16)
	xor	$3,$18,$16
	beq	$4,$0,$L123
	sltu	$3,$0,$3
	.loc 1 112
	addu	$2,$2,$3
$L123:
	.loc 1 112
	lw	$3,420($16)
	.loc 1 112
	addiu	$4,$sp,16
	sll	$3,$3,2
	addu	$3,$4,$3
	lw	$4,0($3)
	.loc 1 113
	lw	$5,44($22)
	.loc 1 112
	addu	$2,$4,$2
	.loc 1 113
	addu	$17,$17,$5
	.loc 1 112
	sw	$2,0($3)
$L122:
	.loc 1 109
	addiu	$16,$16,512
	.loc 1 109
	bne	$16,$23,$L124
	sll	$2,$19,2
	.loc 1 115
	addiu	$3,$sp,16
	addu	$2,$3,$2
	.loc 1 115
	lw	$5,0($2)
	.loc 1 105
	move	$16,$19
	.loc 1 115
	addiu	$5,$5,1
	.loc 1 116
	move	$2,$0
	.loc 1 116
	li	$6,128
$L126:
	.loc 1 117
	lw	$3,0($21)
	nop
	.loc 1 117
	slt	$4,$5,$3
	beq	$4,$0,$L125
	addiu	$21,$21,4
	move	$16,$2
	.loc 1 117
	move	$5,$3
$L125:
	.loc 1 116
	addiu	$2,$2,1
	.loc 1 116
	bne	$2,$6,$L126
	nop
	.loc 1 121
	beq	$19,$16,$L155
	nop
	move	$fp,$0
	.loc 1 117
	b	$L131
	move	$21,$0
$L130:
	.loc 1 122
	addiu	$20,$20,512
	.loc 1 122
	beq	$20,$23,$L156
	nop
$L131:
	.loc 1 123
	lw	$2,308($20)
	nop
	beq	$2,$0,$L130
	nop
	.loc 1 123
	lw	$2,420($20)
	nop
	bne	$2,$16,$L130
	nop
	.loc 1 123
	lw	$22,440($20)
	nop
	.loc 1 123
	lw	$2,44($22)
	nop
	bne	$2,$0,$L130
	nop
	.loc 1 123
	jal	surplus
	move	$4,$22
	.loc 1 123
	slt	$2,$fp,$2
	beq	$2,$0,$L130
	nop
	.loc 1 123
	jal	loses
	move	$4,$20
	.loc 1 123
	bne	$2,$0,$L130
	nop
	.loc 1 124
	jal	surplus
	move	$4,$22
	move	$21,$20
	b	$L130
	move	$fp,$2
$L156:
	.loc 1 127
	beq	$21,$0,$L157
	nop
	.loc 1 128
	beq	$19,$16,$L136
	li	$5,1
	jal	claim
	move	$4,$18
	.loc 1 129
	lui	$2,%hi(claims)
	.loc 1 129
	lw	$2,%lo(claims)($2)
	nop
	sltu	$2,$17,$2
	bne	$2,$0,$L160
	li	$5,1
$L120:
	.loc 1 131
	lw	$31,564($sp)
	lw	$fp,560($sp)
	lw	$23,556($sp)
	lw	$22,552($sp)
	lw	$21,548($sp)
	lw	$20,544($sp)
	lw	$19,540($sp)
	lw	$18,536($sp)
	lw	$17,532($sp)
	lw	$16,528($sp)
	jr	$31
	addiu	$sp,$sp,568
$L136:
	.loc 1 128
	li	$5,2
	jal	claim
	move	$4,$18
	.loc 1 129
	lui	$2,%hi(claims)
	.loc 1 129
	lw	$2,%lo(claims)($2)
	nop
	sltu	$2,$17,$2
	beq	$2,$0,$L120
	li	$5,1
$L160:
	.loc 1 130
	jal	revoke_begin
	move	$4,$21
	.loc 1 131
	b	$L120
	nop
$L157:
	.loc 1 127
	beq	$19,$16,$L120
	li	$5,1
	.loc 1 128
	jal	claim
	move	$4,$18
	b	$L120
	nop
$L155:
	.loc 1 121
	lw	$4,440($18)
	jal	surplus
	move	$21,$0
	b	$L131
	addiu	$fp,$2,1
	.set	reorder
	.end	revoke_excess
	.section	.text.revoke_returned,"ax"
	.align	2
	.globl	revoke_returned
	.loc 1 154
	.ent	revoke_returned
revoke_returned:
	.set	noreorder
	.set	nomacro
	.loc 1 155
	lw	$3,440($4)
	nop
	.loc 1 155
	lw	$2,44($3)
	nop
	.loc 1 155
	beq	$2,$0,$L171
	nop
	.loc 1 155
	addiu	$2,$2,-1
	.loc 1 155
	beq	$2,$0,$L169
	sw	$2,44($3)
$L171:
	jr	$31
	nop
$L169:
	.loc 1 154
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 155
	jal	loses
	move	$16,$4
	.loc 1 155
	beq	$2,$0,$L170
	nop
$L161:
	.loc 1 157
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L170:
	.loc 1 156
	jal	finish
	move	$4,$16
	.loc 1 157
	b	$L161
	nop
	.set	reorder
	.end	revoke_returned
	.section	.text.revoke_forget,"ax"
	.align	2
	.globl	revoke_forget
	.loc 1 160
	.ent	revoke_forget
revoke_forget:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 161
	lw	$2,444($4)
	nop
	bne	$2,$0,$L185
	move	$16,$4
	.loc 1 163
	lw	$17,440($16)
	nop
	.loc 1 163
	lw	$2,44($17)
	nop
	beq	$2,$0,$L174
	lui	$3,%hi(revoking)
$L187:
	.loc 1 164
	lw	$2,%lo(revoking)($3)
	nop
	addiu	$2,$2,-1
	sw	$2,%lo(revoking)($3)
	.loc 1 165
	sw	$0,44($17)
$L186:
	.loc 1 166
	jal	loses
	move	$4,$16
	.loc 1 166
	beq	$2,$0,$L172
	lui	$2,%hi(page_taking)
	.loc 1 167
	sw	$0,%lo(page_taking)($2)
$L172:
	.loc 1 168
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L185:
	.loc 1 162
	jal	claim_end
	nop
	.loc 1 163
	lw	$17,440($16)
	nop
	.loc 1 163
	lw	$2,44($17)
	nop
	bne	$2,$0,$L187
	lui	$3,%hi(revoking)
$L174:
	.loc 1 163
	jal	loses
	move	$4,$16
	.loc 1 163
	bne	$2,$0,$L187
	lui	$3,%hi(revoking)
	b	$L186
	sw	$0,44($17)
	.set	reorder
	.end	revoke_forget
	.section	.text.revoke_tick,"ax"
	.align	2
	.globl	revoke_tick
	.loc 1 273
	.ent	revoke_tick
revoke_tick:
	.set	noreorder
	.set	nomacro
	.loc 1 277
	lui	$2,%hi(page_taking)
	lw	$2,%lo(page_taking)($2)
	.loc 1 273
	addiu	$sp,$sp,-48
	.loc 1 274
	lui	$3,%hi(public_state)
	.loc 1 274
	lui	$4,%hi(last)
	.loc 1 273
	sw	$21,36($sp)
	sw	$20,32($sp)
	.loc 1 274
	lw	$21,%lo(public_state)($3)
	.loc 1 274
	lw	$20,%lo(last)($4)
	.loc 1 273
	sw	$31,44($sp)
	sw	$22,40($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 277
	bne	$2,$0,$L213
	sw	$16,16($sp)
	.loc 1 281
	lui	$3,%hi(due)
$L216:
	lw	$2,%lo(due)($3)
	nop
	subu	$2,$21,$2
	.loc 1 281
	bltz	$2,$L188
	addiu	$2,$21,64
	lui	$19,%hi(kernel)
	addiu	$17,$20,1
	.loc 1 283
	sw	$2,%lo(due)($3)
	addiu	$20,$20,129
	addiu	$19,$19,%lo(kernel)
	.loc 1 285
	andi	$16,$17,0x7f
$L217:
	.loc 1 285
	sll	$16,$16,9
	.loc 1 286
	addu	$22,$19,$16
	.loc 1 286
	lw	$2,5096($22)
	.loc 1 285
	addiu	$4,$16,4652
	.loc 1 286
	beq	$2,$0,$L192
	addu	$18,$19,$4
	.loc 1 286
	lw	$4,5104($22)
	nop
	.loc 1 286
	subu	$2,$21,$4
	.loc 1 286
	bgez	$2,$L214
	nop
$L193:
	.loc 1 289
	jal	expect
	nop
$L192:
	.loc 1 290
	addu	$16,$19,$16
	.loc 1 290
	lw	$2,4960($16)
	nop
	beq	$2,$0,$L195
	nop
	.loc 1 290
	lw	$2,5092($16)
	nop
	.loc 1 290
	lw	$2,44($2)
	nop
	beq	$2,$0,$L195
	nop
	.loc 1 291
	lw	$4,5060($16)
	nop
	.loc 1 291
	subu	$2,$21,$4
	.loc 1 291
	bgez	$2,$L215
	nop
$L196:
	.loc 1 291
	jal	expect
	nop
$L195:
	.loc 1 284
	addiu	$17,$17,1
	bne	$20,$17,$L217
	andi	$16,$17,0x7f
$L188:
	.loc 1 293
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
$L214:
	.loc 1 287
	jal	claim_end
	move	$4,$18
	.loc 1 288
	lw	$2,5096($22)
	nop
	beq	$2,$0,$L192
	nop
	.loc 1 289
	lw	$4,5104($22)
	b	$L193
	nop
$L215:
	.loc 1 291
	jal	overdue
	move	$4,$18
	b	$L196
	move	$4,$2
$L213:
	.loc 1 279
	addiu	$2,$2,548
	addiu	$3,$3,%lo(public_state)
	sll	$2,$2,4
	addu	$2,$2,$3
	lw	$4,0($2)
	.loc 1 278
	lui	$2,%hi(forced)
	.loc 1 279
	jal	environment_find
	sw	$21,%lo(forced)($2)
	jal	repossess
	move	$4,$2
	.loc 1 281
	b	$L216
	lui	$3,%hi(due)
	.set	reorder
	.end	revoke_tick
	.section	.text.call_page_revoke,"ax"
	.align	2
	.globl	call_page_revoke
	.loc 1 296
	.ent	call_page_revoke
call_page_revoke:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	move	$3,$6
	move	$6,$7
	sw	$16,16($sp)
	move	$16,$5
	sw	$31,20($sp)
	.loc 1 297
	jal	environment_controlled
	move	$5,$3
	.loc 1 299
	beq	$2,$0,$L220
	move	$4,$2
	.loc 1 299
	jal	revoke_begin
	move	$5,$16
$L218:
	.loc 1 300
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L220:
	.loc 1 299
	b	$L218
	li	$2,-1
	.set	reorder
	.end	call_page_revoke
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
	.section	.bss.forced,"aw"
	.align	2
forced:
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
