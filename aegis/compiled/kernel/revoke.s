# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/revoke.c
	.text
	.file 1 "aegis/kernel/revoke.c"
	.section	.text.loses,"ax"
	.align	2
	.loc 1 17
	.ent	loses
loses:
	.set	noreorder
	.set	nomacro
	.loc 1 18
	lui	$2,%hi(page_taking)
	lw	$2,%lo(page_taking)($2)
	nop
	.loc 1 18
	beq	$2,$0,$L3
	lui	$3,%hi(public_state)
	.loc 1 18
	addiu	$2,$2,532
	addiu	$3,$3,%lo(public_state)
	sll	$2,$2,4
	addu	$2,$2,$3
	.loc 1 18
	lw	$2,0($2)
	lw	$3,276($4)
	nop
	xor	$2,$2,$3
	jr	$31
	sltu	$2,$2,1
$L3:
	.loc 1 19
	jr	$31
	move	$2,$0
	.set	reorder
	.end	loses
	.section	.text.claim,"ax"
	.align	2
	.loc 1 65
	.ent	claim
claim:
	.set	noreorder
	.set	nomacro
	.loc 1 66
	lw	$2,412($4)
	nop
	bne	$2,$0,$L7
	lui	$2,%hi(public_state)
	.loc 1 68
	lui	$7,%hi(last_claim)
	.loc 1 69
	lui	$6,%hi(claims)
	.loc 1 68
	lw	$2,%lo(last_claim)($7)
	.loc 1 69
	lw	$3,%lo(claims)($6)
	.loc 1 68
	addiu	$2,$2,1
	.loc 1 69
	addiu	$3,$3,1
	.loc 1 67
	sw	$5,412($4)
	.loc 1 68
	sw	$2,%lo(last_claim)($7)
	sw	$2,416($4)
	.loc 1 69
	sw	$3,%lo(claims)($6)
	.loc 1 71
	lui	$2,%hi(public_state)
$L7:
	.loc 1 71
	lw	$2,%lo(public_state)($2)
	nop
	addiu	$2,$2,64
	.loc 1 72
	jr	$31
	sw	$2,420($4)
	.set	reorder
	.end	claim
	.section	.text.surplus,"ax"
	.align	2
	.loc 1 85
	.ent	surplus
surplus:
	.set	noreorder
	.set	nomacro
	.loc 1 86
	lw	$3,12($4)
	lw	$5,44($4)
	lw	$2,8($4)
	addu	$3,$3,$5
	subu	$2,$2,$3
	.loc 1 88
	bltz	$2,$L10
	nop
	.loc 1 89
	jr	$31
	nop
$L10:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	surplus
	.section	.text.vector_entry,"ax"
	.align	2
	.loc 1 167
	.ent	vector_entry
vector_entry:
	.set	noreorder
	.set	nomacro
	.loc 1 168
	lw	$2,364($4)
	nop
	.loc 1 170
	beq	$2,$0,$L21
	addiu	$4,$2,4096
	.loc 1 168
	b	$L14
	move	$5,$0
$L13:
	.loc 1 172
	addiu	$2,$2,16
	.loc 1 172
	sltu	$3,$2,$4
	beq	$3,$0,$L20
	nop
$L14:
	.loc 1 173
	lw	$3,0($2)
	nop
	bne	$3,$0,$L13
	nop
	.loc 1 175
	lw	$3,4($2)
	nop
	bne	$3,$0,$L21
	nop
	.loc 1 177
	bne	$5,$0,$L13
	nop
	move	$5,$2
	.loc 1 172
	addiu	$2,$2,16
	.loc 1 172
	sltu	$3,$2,$4
	bne	$3,$0,$L14
	nop
$L20:
	move	$2,$5
$L21:
	.loc 1 181
	jr	$31
	nop
	.set	reorder
	.end	vector_entry
	.section	.text.move,"ax"
	.align	2
	.loc 1 185
	.ent	move
move:
	.set	noreorder
	.set	nomacro
	.loc 1 186
	lw	$3,4($4)
	.loc 1 186
	sll	$2,$5,12
	.loc 1 186
	li	$4,-2147483648
	or	$2,$2,$4
	.loc 1 186
	sll	$3,$3,12
	.loc 1 186
	or	$3,$3,$4
	addiu	$5,$2,4096
$L23:
	.loc 1 190
	lw	$4,0($2)
	.loc 1 189
	addiu	$2,$2,16
	.loc 1 190
	sw	$4,0($3)
	.loc 1 191
	lw	$4,-12($2)
	.loc 1 189
	addiu	$3,$3,16
	.loc 1 191
	sw	$4,-12($3)
	.loc 1 192
	lw	$4,-8($2)
	nop
	.loc 1 192
	sw	$4,-8($3)
	.loc 1 193
	lw	$4,-4($2)
	.loc 1 189
	bne	$2,$5,$L23
	sw	$4,-4($3)
	.loc 1 195
	jr	$31
	nop
	.set	reorder
	.end	move
	.section	.text.backs,"ax"
	.align	2
	.loc 1 199
	.ent	backs
backs:
	.set	noreorder
	.set	nomacro
	.loc 1 202
	beq	$4,$0,$L28
	nop
	addiu	$2,$4,4
	addiu	$4,$4,260
$L27:
	.loc 1 203
	lw	$3,0($2)
	nop
	beq	$3,$5,$L29
	addiu	$2,$2,16
	.loc 1 202
	bne	$2,$4,$L27
	nop
$L28:
	.loc 1 205
	jr	$31
	move	$2,$0
$L29:
	.loc 1 206
	jr	$31
	li	$2,1
	.set	reorder
	.end	backs
	.section	.text.announce,"ax"
	.align	2
	.loc 1 22
	.ent	announce
announce:
	.set	noreorder
	.set	nomacro
	.loc 1 23
	lw	$3,368($4)
	.loc 1 23
	li	$6,1
	sll	$6,$6,$5
	.loc 1 23
	or	$3,$3,$6
	.loc 1 22
	addiu	$sp,$sp,-24
	.loc 1 23
	sw	$3,368($4)
	.loc 1 22
	sw	$31,20($sp)
	.loc 1 24
	jal	environment_set_entry_tags
	nop
	.loc 1 25
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	announce
	.section	.text.finish,"ax"
	.align	2
	.loc 1 129
	.ent	finish
finish:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 134
	lw	$2,368($4)
	li	$3,-8193
	and	$2,$2,$3
	sw	$2,368($4)
	.loc 1 131
	lw	$17,408($4)
	.loc 1 135
	jal	environment_set_entry_tags
	move	$16,$4
	.loc 1 136
	lw	$2,380($16)
	nop
	bne	$2,$0,$L46
	li	$5,14
$L35:
	.loc 1 145
	lui	$3,%hi(revoking)
$L47:
	.loc 1 144
	sw	$0,44($17)
	.loc 1 145
	lw	$2,%lo(revoking)($3)
	.loc 1 146
	lw	$31,28($sp)
	.loc 1 145
	addiu	$2,$2,-1
	.loc 1 146
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 145
	sw	$2,%lo(revoking)($3)
	.loc 1 146
	jr	$31
	addiu	$sp,$sp,32
$L46:
	.loc 1 137
	jal	announce
	move	$4,$16
	.loc 1 138
	lw	$2,380($16)
	nop
	beq	$2,$0,$L47
	lui	$3,%hi(revoking)
	.loc 1 138
	lw	$3,8($17)
	.loc 1 138
	lw	$2,12($17)
	nop
	.loc 1 138
	sltu	$4,$3,$2
	beq	$4,$0,$L35
	nop
	.loc 1 140
	lw	$4,4($17)
	jal	environment_find
	subu	$18,$2,$3
	.loc 1 141
	beq	$2,$0,$L37
	move	$5,$2
	.loc 1 141
	lw	$5,408($2)
$L37:
	.loc 1 141
	lw	$6,380($16)
	nop
	sltu	$2,$18,$6
	beq	$2,$0,$L38
	nop
	move	$6,$18
$L38:
	jal	minimum_move
	move	$4,$17
	.loc 1 142
	li	$5,15
	jal	announce
	move	$4,$16
	.loc 1 145
	b	$L47
	lui	$3,%hi(revoking)
	.set	reorder
	.end	finish
	.section	.text.choose,"ax"
	.align	2
	.loc 1 210
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
	.loc 1 213
	lw	$2,408($4)
	nop
	lw	$16,40($2)
	nop
	.loc 1 213
	beq	$16,$0,$L48
	lui	$19,%hi(public_state)
	move	$18,$4
	li	$17,64
	.loc 1 213
	b	$L55
	addiu	$19,$19,%lo(public_state)
$L54:
	addiu	$16,$16,532
$L66:
	sll	$16,$16,4
	addu	$16,$19,$16
	lhu	$16,4($16)
	nop
	.loc 1 213
	beq	$16,$0,$L65
	nop
	.loc 1 213
	beq	$17,$0,$L65
	nop
$L55:
	.loc 1 214
	move	$5,$16
	jal	page_holds_context
	move	$4,$18
	.loc 1 214
	bne	$2,$0,$L54
	addiu	$17,$17,-1
	.loc 1 214
	lw	$4,364($18)
	jal	backs
	move	$5,$16
	.loc 1 214
	bne	$2,$0,$L66
	addiu	$16,$16,532
	addiu	$16,$16,-532
$L48:
	.loc 1 217
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L65:
	.loc 1 216
	lw	$2,408($18)
	.loc 1 217
	lw	$31,36($sp)
	.loc 1 216
	lw	$16,40($2)
	.loc 1 217
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	choose
	.section	.text.repossess,"ax"
	.align	2
	.loc 1 221
	.ent	repossess
repossess:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 222
	lui	$2,%hi(page_taking)
	.loc 1 221
	sw	$18,24($sp)
	.loc 1 222
	lw	$18,%lo(page_taking)($2)
	.loc 1 221
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 225
	move	$4,$18
	.loc 1 221
	sw	$31,28($sp)
	.loc 1 225
	jal	page_close
	sw	$17,20($sp)
	.loc 1 226
	lui	$5,%hi(taking)
	li	$6,4
	addiu	$5,$5,%lo(taking)
	jal	unbind
	move	$4,$18
	.loc 1 226
	bne	$2,$0,$L81
	nop
$L67:
	.loc 1 241
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L81:
	.loc 1 228
	jal	vector_entry
	move	$4,$16
	.loc 1 229
	beq	$2,$0,$L70
	move	$17,$2
	.loc 1 230
	lw	$3,4($2)
	nop
	.loc 1 231
	addiu	$2,$3,-1
	sltu	$2,$2,6143
	beq	$2,$0,$L71
	nop
	.loc 1 231
	beq	$18,$3,$L71
	sll	$3,$3,4
	.loc 1 232
	lui	$4,%hi(page_capabilities)
	.loc 1 232
	addiu	$3,$3,8
	.loc 1 232
	addiu	$4,$4,%lo(page_capabilities)
	lw	$6,12($17)
	lw	$5,8($17)
	jal	capability_opens
	addu	$4,$4,$3
	.loc 1 231
	bne	$2,$0,$L82
	move	$5,$18
$L71:
	.loc 1 235
	sw	$0,4($17)
	.loc 1 236
	sw	$18,0($17)
$L70:
$L83:
	.loc 1 238
	jal	page_release
	move	$4,$18
	.loc 1 239
	lw	$2,408($16)
	nop
	.loc 1 239
	lw	$2,44($2)
	nop
	bne	$2,$0,$L67
	nop
	.loc 1 240
	jal	finish
	move	$4,$16
	.loc 1 241
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L82:
	.loc 1 233
	jal	move
	move	$4,$17
	b	$L83
	sw	$18,0($17)
	.set	reorder
	.end	repossess
	.section	.text.revoke_begin,"ax"
	.align	2
	.globl	revoke_begin
	.loc 1 28
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
	.loc 1 29
	lw	$19,408($4)
	nop
	.loc 1 29
	lw	$2,44($19)
	nop
	bne	$2,$0,$L87
	move	$16,$4
	.loc 1 29
	jal	loses
	move	$17,$5
	.loc 1 29
	bne	$2,$0,$L87
	move	$18,$2
	.loc 1 31
	addiu	$2,$17,-1
	.loc 1 31
	sltu	$2,$2,16
	beq	$2,$0,$L89
	nop
	.loc 1 31
	lw	$2,8($19)
	nop
	sltu	$2,$2,$17
	bne	$2,$0,$L89
	lui	$2,%hi(public_state)
	.loc 1 34
	lw	$3,%lo(public_state)($2)
	.loc 1 33
	lui	$6,%hi(revoking)
	lw	$2,%lo(revoking)($6)
	.loc 1 34
	addiu	$3,$3,4
	.loc 1 34
	sw	$3,376($16)
	.loc 1 36
	li	$3,1
	.loc 1 35
	sw	$17,44($19)
	.loc 1 33
	addiu	$2,$2,1
	.loc 1 38
	li	$5,13
	move	$4,$16
	.loc 1 36
	sw	$3,372($16)
	.loc 1 37
	sw	$0,380($16)
	.loc 1 38
	jal	announce
	sw	$2,%lo(revoking)($6)
$L84:
	.loc 1 40
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$18
	lw	$18,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L87:
	.loc 1 30
	b	$L84
	li	$18,-4
$L89:
	.loc 1 32
	b	$L84
	li	$18,-2
	.set	reorder
	.end	revoke_begin
	.section	.text.claims_before,"ax"
	.align	2
	.globl	claims_before
	.loc 1 47
	.ent	claims_before
claims_before:
	.set	noreorder
	.set	nomacro
	.loc 1 51
	lui	$3,%hi(kernel+4652)
	lui	$7,%hi(kernel+70188)
	.loc 1 49
	move	$2,$0
	.loc 1 51
	addiu	$3,$3,%lo(kernel+4652)
	b	$L94
	addiu	$7,$7,%lo(kernel+70188)
$L104:
	.loc 1 52
	bne	$8,$0,$L93
	nop
	.loc 1 52
	beq	$5,$6,$L102
	nop
$L92:
	.loc 1 51
	addiu	$3,$3,512
	.loc 1 51
	beq	$3,$7,$L106
	nop
$L94:
	.loc 1 52
	lw	$5,412($3)
	nop
	.loc 1 52
	beq	$5,$0,$L92
	nop
	.loc 1 52
	lw	$6,412($4)
	nop
	.loc 1 52
	bne	$6,$0,$L104
	sltu	$8,$5,$6
$L93:
	.loc 1 54
	addiu	$2,$2,1
$L105:
	.loc 1 51
	addiu	$3,$3,512
	.loc 1 51
	bne	$3,$7,$L94
	nop
$L106:
	.loc 1 56
	jr	$31
	nop
$L102:
	.loc 1 53
	lw	$5,416($3)
	lw	$6,416($4)
	nop
	subu	$5,$5,$6
	.loc 1 53
	bgez	$5,$L92
	nop
	.loc 1 54
	b	$L105
	addiu	$2,$2,1
	.set	reorder
	.end	claims_before
	.section	.text.claim_end,"ax"
	.align	2
	.globl	claim_end
	.loc 1 59
	.ent	claim_end
claim_end:
	.set	noreorder
	.set	nomacro
	.loc 1 61
	lui	$3,%hi(claims)
	lw	$2,%lo(claims)($3)
	.loc 1 60
	sw	$0,412($4)
	.loc 1 61
	addiu	$2,$2,-1
	.loc 1 62
	jr	$31
	sw	$2,%lo(claims)($3)
	.set	reorder
	.end	claim_end
	.section	.text.claims_expire,"ax"
	.align	2
	.loc 1 75
	.ent	claims_expire
claims_expire:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	sw	$16,16($sp)
	lui	$17,%hi(kernel+70188)
	.loc 1 78
	lui	$16,%hi(kernel+4652)
	.loc 1 75
	sw	$18,24($sp)
	sw	$31,28($sp)
	.loc 1 78
	addiu	$16,$16,%lo(kernel+4652)
	addiu	$17,$17,%lo(kernel+70188)
	.loc 1 79
	lui	$18,%hi(public_state)
$L110:
	.loc 1 79
	lw	$2,412($16)
	nop
	beq	$2,$0,$L109
	nop
	.loc 1 79
	lw	$3,420($16)
	lw	$2,%lo(public_state)($18)
	nop
	subu	$2,$2,$3
	.loc 1 79
	bltz	$2,$L109
	move	$4,$16
	.loc 1 80
	jal	claim_end
	nop
$L109:
	.loc 1 78
	addiu	$16,$16,512
	.loc 1 78
	bne	$16,$17,$L110
	nop
	.loc 1 81
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	claims_expire
	.section	.text.revoke_excess,"ax"
	.align	2
	.globl	revoke_excess
	.loc 1 97
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
	.loc 1 100
	lw	$19,388($4)
	.loc 1 97
	move	$18,$4
	addiu	$3,$sp,528
	.loc 1 100
	move	$2,$21
$L117:
	.loc 1 103
	sw	$0,0($2)
	.loc 1 102
	addiu	$2,$2,4
	bne	$3,$2,$L117
	lui	$20,%hi(kernel+4652)
	.loc 1 104
	addiu	$20,$20,%lo(kernel+4652)
	lui	$23,%hi(kernel+70188)
	.loc 1 100
	move	$17,$0
	.loc 1 104
	move	$16,$20
	addiu	$23,$23,%lo(kernel+70188)
$L120:
	.loc 1 105
	lw	$2,276($16)
	nop
	beq	$2,$0,$L118
	nop
	.loc 1 107
	lw	$22,408($16)
	.loc 1 107
	jal	surplus
	move	$4,$22
	.loc 1 107
	lw	$4,412($16)
	xor	$3,$18,$16
	beq	$4,$0,$L119
	sltu	$3,$0,$3
	.loc 1 107
	addu	$2,$2,$3
$L119:
	.loc 1 107
	lw	$3,388($16)
	.loc 1 107
	addiu	$4,$sp,16
	sll	$3,$3,2
	addu	$3,$4,$3
	lw	$4,0($3)
	.loc 1 108
	lw	$5,44($22)
	.loc 1 107
	addu	$2,$4,$2
	.loc 1 108
	addu	$17,$17,$5
	.loc 1 107
	sw	$2,0($3)
$L118:
	.loc 1 104
	addiu	$16,$16,512
	.loc 1 104
	bne	$16,$23,$L120
	sll	$2,$19,2
	.loc 1 110
	addiu	$3,$sp,16
	addu	$2,$3,$2
	.loc 1 110
	lw	$5,0($2)
	.loc 1 100
	move	$16,$19
	.loc 1 110
	addiu	$5,$5,1
	.loc 1 111
	move	$2,$0
	.loc 1 111
	li	$6,128
$L122:
	.loc 1 112
	lw	$3,0($21)
	nop
	.loc 1 112
	slt	$4,$5,$3
	beq	$4,$0,$L121
	addiu	$21,$21,4
	move	$16,$2
	.loc 1 112
	move	$5,$3
$L121:
	.loc 1 111
	addiu	$2,$2,1
	.loc 1 111
	bne	$2,$6,$L122
	nop
	.loc 1 116
	beq	$19,$16,$L151
	nop
	move	$fp,$0
	.loc 1 112
	b	$L127
	move	$21,$0
$L126:
	.loc 1 117
	addiu	$20,$20,512
	.loc 1 117
	beq	$20,$23,$L152
	nop
$L127:
	.loc 1 118
	lw	$2,276($20)
	nop
	beq	$2,$0,$L126
	nop
	.loc 1 118
	lw	$2,388($20)
	nop
	bne	$2,$16,$L126
	nop
	.loc 1 118
	lw	$22,408($20)
	nop
	.loc 1 118
	lw	$2,44($22)
	nop
	bne	$2,$0,$L126
	nop
	.loc 1 118
	jal	surplus
	move	$4,$22
	.loc 1 118
	slt	$2,$fp,$2
	beq	$2,$0,$L126
	nop
	.loc 1 118
	jal	loses
	move	$4,$20
	.loc 1 118
	bne	$2,$0,$L126
	nop
	.loc 1 119
	jal	surplus
	move	$4,$22
	move	$21,$20
	b	$L126
	move	$fp,$2
$L152:
	.loc 1 122
	beq	$21,$0,$L153
	nop
	.loc 1 123
	beq	$19,$16,$L132
	li	$5,1
	jal	claim
	move	$4,$18
	.loc 1 124
	lui	$2,%hi(claims)
	.loc 1 124
	lw	$2,%lo(claims)($2)
	nop
	sltu	$2,$17,$2
	bne	$2,$0,$L156
	li	$5,1
$L116:
	.loc 1 126
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
$L132:
	.loc 1 123
	li	$5,2
	jal	claim
	move	$4,$18
	.loc 1 124
	lui	$2,%hi(claims)
	.loc 1 124
	lw	$2,%lo(claims)($2)
	nop
	sltu	$2,$17,$2
	beq	$2,$0,$L116
	li	$5,1
$L156:
	.loc 1 125
	jal	revoke_begin
	move	$4,$21
	.loc 1 126
	b	$L116
	nop
$L153:
	.loc 1 122
	beq	$19,$16,$L116
	li	$5,1
	.loc 1 123
	jal	claim
	move	$4,$18
	b	$L116
	nop
$L151:
	.loc 1 116
	lw	$4,408($18)
	jal	surplus
	move	$21,$0
	b	$L127
	addiu	$fp,$2,1
	.set	reorder
	.end	revoke_excess
	.section	.text.revoke_returned,"ax"
	.align	2
	.globl	revoke_returned
	.loc 1 149
	.ent	revoke_returned
revoke_returned:
	.set	noreorder
	.set	nomacro
	.loc 1 150
	lw	$3,408($4)
	nop
	.loc 1 150
	lw	$2,44($3)
	nop
	.loc 1 150
	beq	$2,$0,$L167
	nop
	.loc 1 150
	addiu	$2,$2,-1
	.loc 1 150
	beq	$2,$0,$L165
	sw	$2,44($3)
$L167:
	jr	$31
	nop
$L165:
	.loc 1 149
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 150
	jal	loses
	move	$16,$4
	.loc 1 150
	beq	$2,$0,$L166
	nop
$L157:
	.loc 1 152
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L166:
	.loc 1 151
	jal	finish
	move	$4,$16
	.loc 1 152
	b	$L157
	nop
	.set	reorder
	.end	revoke_returned
	.section	.text.revoke_forget,"ax"
	.align	2
	.globl	revoke_forget
	.loc 1 155
	.ent	revoke_forget
revoke_forget:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 156
	lw	$2,412($4)
	nop
	bne	$2,$0,$L181
	move	$16,$4
	.loc 1 158
	lw	$17,408($16)
	nop
	.loc 1 158
	lw	$2,44($17)
	nop
	beq	$2,$0,$L170
	lui	$3,%hi(revoking)
$L183:
	.loc 1 159
	lw	$2,%lo(revoking)($3)
	nop
	addiu	$2,$2,-1
	sw	$2,%lo(revoking)($3)
	.loc 1 160
	sw	$0,44($17)
$L182:
	.loc 1 161
	jal	loses
	move	$4,$16
	.loc 1 161
	beq	$2,$0,$L168
	lui	$2,%hi(page_taking)
	.loc 1 162
	sw	$0,%lo(page_taking)($2)
$L168:
	.loc 1 163
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L181:
	.loc 1 157
	jal	claim_end
	nop
	.loc 1 158
	lw	$17,408($16)
	nop
	.loc 1 158
	lw	$2,44($17)
	nop
	bne	$2,$0,$L183
	lui	$3,%hi(revoking)
$L170:
	.loc 1 158
	jal	loses
	move	$4,$16
	.loc 1 158
	bne	$2,$0,$L183
	lui	$3,%hi(revoking)
	b	$L182
	sw	$0,44($17)
	.set	reorder
	.end	revoke_forget
	.section	.text.revoke_tick,"ax"
	.align	2
	.globl	revoke_tick
	.loc 1 244
	.ent	revoke_tick
revoke_tick:
	.set	noreorder
	.set	nomacro
	.loc 1 248
	lui	$2,%hi(claims)
	.loc 1 244
	addiu	$sp,$sp,-72
	.loc 1 248
	lw	$2,%lo(claims)($2)
	.loc 1 245
	lui	$3,%hi(page_taking)
	.loc 1 244
	sw	$19,44($sp)
	.loc 1 245
	lui	$19,%hi(last)
	.loc 1 244
	sw	$fp,64($sp)
	sw	$21,52($sp)
	.loc 1 245
	lw	$fp,%lo(last)($19)
	.loc 1 245
	lw	$21,%lo(page_taking)($3)
	.loc 1 244
	sw	$31,68($sp)
	sw	$23,60($sp)
	sw	$22,56($sp)
	sw	$20,48($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	sw	$16,32($sp)
	.loc 1 248
	bne	$2,$0,$L210
	sw	$3,16($sp)
	move	$2,$21
	.loc 1 250
	bne	$2,$0,$L214
	addiu	$2,$2,532
$L186:
	.loc 1 252
	lui	$20,%hi(revoking)
$L213:
	.loc 1 252
	lw	$2,%lo(revoking)($20)
	nop
	beq	$2,$0,$L184
	lui	$23,%hi(kernel)
	.loc 1 265
	lui	$2,%hi(taking)
	addiu	$16,$fp,1
	addiu	$23,$23,%lo(kernel)
	addiu	$fp,$fp,129
	.loc 1 254
	lui	$22,%hi(public_state)
	.loc 1 256
	li	$18,1
	.loc 1 265
	sw	$2,24($sp)
	.loc 1 253
	andi	$2,$16,0x7f
$L215:
	.loc 1 254
	sll	$4,$2,9
	addu	$17,$23,$4
	.loc 1 254
	lw	$3,4928($17)
	nop
	beq	$3,$0,$L190
	nop
	.loc 1 254
	lw	$5,5060($17)
	nop
	.loc 1 254
	lw	$3,44($5)
	nop
	beq	$3,$0,$L190
	nop
	.loc 1 254
	lw	$9,%lo(public_state)($22)
	.loc 1 254
	lw	$3,5028($17)
	nop
	subu	$3,$9,$3
	.loc 1 254
	bltz	$3,$L190
	addiu	$4,$4,4652
	.loc 1 256
	lw	$3,5024($17)
	nop
	beq	$3,$18,$L212
	addu	$4,$23,$4
	.loc 1 260
	bne	$21,$0,$L190
	nop
	.loc 1 263
	lw	$3,8($5)
	nop
	beq	$3,$0,$L191
	sw	$2,%lo(last)($19)
	.loc 1 264
	jal	choose
	sw	$4,20($sp)
	.loc 1 266
	lw	$3,5032($17)
	.loc 1 267
	lw	$5,5060($17)
	.loc 1 266
	addiu	$3,$3,1
	sw	$3,5032($17)
	.loc 1 267
	lw	$3,44($5)
	.loc 1 268
	lw	$4,20($sp)
	.loc 1 267
	addiu	$3,$3,-1
	sw	$3,44($5)
	.loc 1 264
	lw	$3,16($sp)
	nop
	sw	$2,%lo(page_taking)($3)
	.loc 1 265
	lw	$2,24($sp)
	.loc 1 268
	jal	repossess
	sw	$0,%lo(taking)($2)
	.loc 1 261
	li	$21,1
$L190:
	.loc 1 252
	lw	$2,%lo(revoking)($20)
	nop
	beq	$2,$0,$L184
	addiu	$16,$16,1
	.loc 1 252
	bne	$fp,$16,$L215
	andi	$2,$16,0x7f
$L184:
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
$L212:
	.loc 1 258
	addiu	$9,$9,4
	.loc 1 257
	li	$2,2
	.loc 1 259
	li	$5,13
	.loc 1 257
	sw	$2,5024($17)
	.loc 1 259
	jal	announce
	sw	$9,5028($17)
	b	$L190
	nop
$L191:
	.loc 1 270
	jal	finish
	li	$21,1
	b	$L190
	nop
$L210:
	.loc 1 249
	jal	claims_expire
	nop
	.loc 1 250
	lw	$2,16($sp)
	nop
	lw	$2,%lo(page_taking)($2)
	nop
	.loc 1 250
	beq	$2,$0,$L186
	addiu	$2,$2,532
$L214:
	.loc 1 251
	lui	$3,%hi(public_state)
	addiu	$3,$3,%lo(public_state)
	sll	$2,$2,4
	addu	$2,$2,$3
	lw	$4,0($2)
	jal	environment_find
	lui	$20,%hi(revoking)
	jal	repossess
	move	$4,$2
	b	$L213
	nop
	.set	reorder
	.end	revoke_tick
	.section	.text.call_page_revoke,"ax"
	.align	2
	.globl	call_page_revoke
	.loc 1 276
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
	.loc 1 277
	jal	environment_controlled
	move	$5,$3
	.loc 1 279
	beq	$2,$0,$L218
	move	$4,$2
	.loc 1 279
	jal	revoke_begin
	move	$5,$16
$L216:
	.loc 1 280
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L218:
	.loc 1 279
	b	$L216
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
