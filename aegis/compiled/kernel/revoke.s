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
	.section	.text.vector_entry,"ax"
	.align	2
	.loc 1 98
	.ent	vector_entry
vector_entry:
	.set	noreorder
	.set	nomacro
	.loc 1 99
	lw	$2,364($4)
	nop
	.loc 1 101
	beq	$2,$0,$L15
	addiu	$4,$2,4096
	.loc 1 99
	b	$L8
	move	$5,$0
$L7:
	.loc 1 103
	addiu	$2,$2,16
	.loc 1 103
	sltu	$3,$2,$4
	beq	$3,$0,$L14
	nop
$L8:
	.loc 1 104
	lw	$3,0($2)
	nop
	bne	$3,$0,$L7
	nop
	.loc 1 106
	lw	$3,4($2)
	nop
	bne	$3,$0,$L15
	nop
	.loc 1 108
	bne	$5,$0,$L7
	nop
	move	$5,$2
	.loc 1 103
	addiu	$2,$2,16
	.loc 1 103
	sltu	$3,$2,$4
	bne	$3,$0,$L8
	nop
$L14:
	move	$2,$5
$L15:
	.loc 1 112
	jr	$31
	nop
	.set	reorder
	.end	vector_entry
	.section	.text.move,"ax"
	.align	2
	.loc 1 116
	.ent	move
move:
	.set	noreorder
	.set	nomacro
	.loc 1 117
	lw	$3,4($4)
	.loc 1 117
	sll	$2,$5,12
	.loc 1 117
	li	$4,-2147483648
	or	$2,$2,$4
	.loc 1 117
	sll	$3,$3,12
	.loc 1 117
	or	$3,$3,$4
	addiu	$5,$2,4096
$L17:
	.loc 1 121
	lw	$4,0($2)
	.loc 1 120
	addiu	$2,$2,16
	.loc 1 121
	sw	$4,0($3)
	.loc 1 122
	lw	$4,-12($2)
	.loc 1 120
	addiu	$3,$3,16
	.loc 1 122
	sw	$4,-12($3)
	.loc 1 123
	lw	$4,-8($2)
	nop
	.loc 1 123
	sw	$4,-8($3)
	.loc 1 124
	lw	$4,-4($2)
	.loc 1 120
	bne	$2,$5,$L17
	sw	$4,-4($3)
	.loc 1 126
	jr	$31
	nop
	.set	reorder
	.end	move
	.section	.text.backs,"ax"
	.align	2
	.loc 1 130
	.ent	backs
backs:
	.set	noreorder
	.set	nomacro
	.loc 1 133
	beq	$4,$0,$L22
	nop
	addiu	$2,$4,4
	addiu	$4,$4,260
$L21:
	.loc 1 134
	lw	$3,0($2)
	nop
	beq	$3,$5,$L23
	addiu	$2,$2,16
	.loc 1 133
	bne	$2,$4,$L21
	nop
$L22:
	.loc 1 136
	jr	$31
	move	$2,$0
$L23:
	.loc 1 137
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
	.loc 1 62
	.ent	finish
finish:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 67
	lw	$2,368($4)
	li	$3,-8193
	and	$2,$2,$3
	sw	$2,368($4)
	.loc 1 64
	lw	$17,408($4)
	.loc 1 68
	jal	environment_set_entry_tags
	move	$16,$4
	.loc 1 69
	lw	$2,380($16)
	nop
	bne	$2,$0,$L40
	li	$5,14
$L29:
	.loc 1 78
	lui	$3,%hi(revoking)
$L41:
	.loc 1 77
	sw	$0,44($17)
	.loc 1 78
	lw	$2,%lo(revoking)($3)
	.loc 1 79
	lw	$31,28($sp)
	.loc 1 78
	addiu	$2,$2,-1
	.loc 1 79
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 78
	sw	$2,%lo(revoking)($3)
	.loc 1 79
	jr	$31
	addiu	$sp,$sp,32
$L40:
	.loc 1 70
	jal	announce
	move	$4,$16
	.loc 1 71
	lw	$2,380($16)
	nop
	beq	$2,$0,$L41
	lui	$3,%hi(revoking)
	.loc 1 71
	lw	$3,8($17)
	.loc 1 71
	lw	$2,12($17)
	nop
	.loc 1 71
	sltu	$4,$3,$2
	beq	$4,$0,$L29
	nop
	.loc 1 73
	lw	$4,4($17)
	jal	environment_find
	subu	$18,$2,$3
	.loc 1 74
	beq	$2,$0,$L31
	move	$5,$2
	.loc 1 74
	lw	$5,408($2)
$L31:
	.loc 1 74
	lw	$6,380($16)
	nop
	sltu	$2,$18,$6
	beq	$2,$0,$L32
	nop
	move	$6,$18
$L32:
	jal	minimum_move
	move	$4,$17
	.loc 1 75
	li	$5,15
	jal	announce
	move	$4,$16
	.loc 1 78
	b	$L41
	lui	$3,%hi(revoking)
	.set	reorder
	.end	finish
	.section	.text.choose,"ax"
	.align	2
	.loc 1 141
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
	.loc 1 144
	lw	$2,408($4)
	nop
	lw	$16,40($2)
	nop
	.loc 1 144
	beq	$16,$0,$L42
	lui	$19,%hi(public_state)
	move	$18,$4
	li	$17,64
	.loc 1 144
	b	$L49
	addiu	$19,$19,%lo(public_state)
$L48:
	addiu	$16,$16,532
$L60:
	sll	$16,$16,4
	addu	$16,$19,$16
	lhu	$16,4($16)
	nop
	.loc 1 144
	beq	$16,$0,$L59
	nop
	.loc 1 144
	beq	$17,$0,$L59
	nop
$L49:
	.loc 1 145
	move	$5,$16
	jal	page_holds_context
	move	$4,$18
	.loc 1 145
	bne	$2,$0,$L48
	addiu	$17,$17,-1
	.loc 1 145
	lw	$4,364($18)
	jal	backs
	move	$5,$16
	.loc 1 145
	bne	$2,$0,$L60
	addiu	$16,$16,532
	addiu	$16,$16,-532
$L42:
	.loc 1 148
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L59:
	.loc 1 147
	lw	$2,408($18)
	.loc 1 148
	lw	$31,36($sp)
	.loc 1 147
	lw	$16,40($2)
	.loc 1 148
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
	.loc 1 152
	.ent	repossess
repossess:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 153
	lui	$2,%hi(page_taking)
	.loc 1 152
	sw	$18,24($sp)
	.loc 1 153
	lw	$18,%lo(page_taking)($2)
	.loc 1 152
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 156
	move	$4,$18
	.loc 1 152
	sw	$31,28($sp)
	.loc 1 156
	jal	page_close
	sw	$17,20($sp)
	.loc 1 157
	lui	$5,%hi(taking)
	li	$6,4
	addiu	$5,$5,%lo(taking)
	jal	unbind
	move	$4,$18
	.loc 1 157
	bne	$2,$0,$L75
	nop
$L61:
	.loc 1 172
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L75:
	.loc 1 159
	jal	vector_entry
	move	$4,$16
	.loc 1 160
	beq	$2,$0,$L64
	move	$17,$2
	.loc 1 161
	lw	$3,4($2)
	nop
	.loc 1 162
	addiu	$2,$3,-1
	sltu	$2,$2,6143
	beq	$2,$0,$L65
	nop
	.loc 1 162
	beq	$18,$3,$L65
	sll	$3,$3,4
	.loc 1 163
	lui	$4,%hi(page_capabilities)
	.loc 1 163
	addiu	$3,$3,8
	.loc 1 163
	addiu	$4,$4,%lo(page_capabilities)
	lw	$6,12($17)
	lw	$5,8($17)
	jal	capability_opens
	addu	$4,$4,$3
	.loc 1 162
	bne	$2,$0,$L76
	move	$5,$18
$L65:
	.loc 1 166
	sw	$0,4($17)
	.loc 1 167
	sw	$18,0($17)
$L64:
$L77:
	.loc 1 169
	jal	page_release
	move	$4,$18
	.loc 1 170
	lw	$2,408($16)
	nop
	.loc 1 170
	lw	$2,44($2)
	nop
	bne	$2,$0,$L61
	nop
	.loc 1 171
	jal	finish
	move	$4,$16
	.loc 1 172
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L76:
	.loc 1 164
	jal	move
	move	$4,$17
	b	$L77
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
	bne	$2,$0,$L81
	move	$16,$4
	.loc 1 29
	jal	loses
	move	$17,$5
	.loc 1 29
	bne	$2,$0,$L81
	move	$18,$2
	.loc 1 31
	addiu	$2,$17,-1
	.loc 1 31
	sltu	$2,$2,16
	beq	$2,$0,$L83
	nop
	.loc 1 31
	lw	$2,8($19)
	nop
	sltu	$2,$2,$17
	bne	$2,$0,$L83
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
$L78:
	.loc 1 40
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$18
	lw	$18,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L81:
	.loc 1 30
	b	$L78
	li	$18,-4
$L83:
	.loc 1 32
	b	$L78
	li	$18,-2
	.set	reorder
	.end	revoke_begin
	.section	.text.revoke_excess,"ax"
	.align	2
	.globl	revoke_excess
	.loc 1 44
	.ent	revoke_excess
revoke_excess:
	.set	noreorder
	.set	nomacro
	.loc 1 46
	lw	$2,12($4)
	lw	$8,8($4)
	lui	$7,%hi(kernel+70188)
	subu	$8,$8,$2
	.loc 1 48
	lui	$2,%hi(kernel+4652)
	.loc 1 46
	addiu	$8,$8,1
	.loc 1 45
	move	$4,$0
	.loc 1 48
	addiu	$2,$2,%lo(kernel+4652)
	addiu	$7,$7,%lo(kernel+70188)
$L87:
	.loc 1 49
	lw	$3,276($2)
	nop
	beq	$3,$0,$L86
	nop
	.loc 1 51
	lw	$3,408($2)
	nop
	.loc 1 51
	lw	$5,12($3)
	lw	$6,44($3)
	lw	$3,8($3)
	addu	$5,$5,$6
	subu	$3,$3,$5
	.loc 1 52
	blez	$3,$L86
	slt	$5,$8,$3
	.loc 1 52
	beq	$5,$0,$L86
	nop
	.loc 1 52
	move	$4,$2
	move	$8,$3
$L86:
	.loc 1 48
	addiu	$2,$2,512
	.loc 1 48
	bne	$2,$7,$L87
	nop
	.loc 1 57
	beq	$4,$0,$L100
	nop
	.loc 1 44
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 58
	jal	revoke_begin
	li	$5,1
	.loc 1 59
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L100:
	jr	$31
	nop
	.set	reorder
	.end	revoke_excess
	.section	.text.revoke_returned,"ax"
	.align	2
	.globl	revoke_returned
	.loc 1 82
	.ent	revoke_returned
revoke_returned:
	.set	noreorder
	.set	nomacro
	.loc 1 83
	lw	$3,408($4)
	nop
	.loc 1 83
	lw	$2,44($3)
	nop
	.loc 1 83
	beq	$2,$0,$L111
	nop
	.loc 1 83
	addiu	$2,$2,-1
	.loc 1 83
	beq	$2,$0,$L109
	sw	$2,44($3)
$L111:
	jr	$31
	nop
$L109:
	.loc 1 82
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 83
	jal	loses
	move	$16,$4
	.loc 1 83
	beq	$2,$0,$L110
	nop
$L101:
	.loc 1 85
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L110:
	.loc 1 84
	jal	finish
	move	$4,$16
	.loc 1 85
	b	$L101
	nop
	.set	reorder
	.end	revoke_returned
	.section	.text.revoke_forget,"ax"
	.align	2
	.globl	revoke_forget
	.loc 1 88
	.ent	revoke_forget
revoke_forget:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 89
	lw	$17,408($4)
	nop
	.loc 1 89
	lw	$2,44($17)
	nop
	beq	$2,$0,$L113
	move	$16,$4
	.loc 1 90
	lui	$3,%hi(revoking)
$L122:
	lw	$2,%lo(revoking)($3)
	nop
	addiu	$2,$2,-1
	sw	$2,%lo(revoking)($3)
	.loc 1 91
	sw	$0,44($17)
$L121:
	.loc 1 92
	jal	loses
	move	$4,$16
	.loc 1 92
	beq	$2,$0,$L112
	lui	$2,%hi(page_taking)
	.loc 1 93
	sw	$0,%lo(page_taking)($2)
$L112:
	.loc 1 94
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L113:
	.loc 1 89
	jal	loses
	nop
	.loc 1 89
	bne	$2,$0,$L122
	lui	$3,%hi(revoking)
	b	$L121
	sw	$0,44($17)
	.set	reorder
	.end	revoke_forget
	.section	.text.revoke_tick,"ax"
	.align	2
	.globl	revoke_tick
	.loc 1 175
	.ent	revoke_tick
revoke_tick:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-72
	.loc 1 176
	lui	$2,%hi(page_taking)
	.loc 1 175
	sw	$21,52($sp)
	.loc 1 176
	lw	$21,%lo(page_taking)($2)
	.loc 1 175
	sw	$19,44($sp)
	.loc 1 176
	lui	$19,%hi(last)
	.loc 1 175
	sw	$fp,64($sp)
	sw	$31,68($sp)
	.loc 1 176
	lw	$fp,%lo(last)($19)
	.loc 1 175
	sw	$23,60($sp)
	sw	$22,56($sp)
	sw	$20,48($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	sw	$16,32($sp)
	.loc 1 179
	bne	$21,$0,$L149
	sw	$2,16($sp)
	.loc 1 181
	lui	$20,%hi(revoking)
$L151:
	.loc 1 181
	lw	$2,%lo(revoking)($20)
	nop
	beq	$2,$0,$L123
	lui	$23,%hi(kernel)
	.loc 1 194
	lui	$2,%hi(taking)
	addiu	$16,$fp,1
	addiu	$23,$23,%lo(kernel)
	addiu	$fp,$fp,129
	.loc 1 183
	lui	$22,%hi(public_state)
	.loc 1 185
	li	$18,1
	.loc 1 194
	sw	$2,24($sp)
	.loc 1 182
	andi	$2,$16,0x7f
$L152:
	.loc 1 183
	sll	$4,$2,9
	addu	$17,$23,$4
	.loc 1 183
	lw	$3,4928($17)
	nop
	beq	$3,$0,$L128
	nop
	.loc 1 183
	lw	$5,5060($17)
	nop
	.loc 1 183
	lw	$3,44($5)
	nop
	beq	$3,$0,$L128
	nop
	.loc 1 183
	lw	$9,%lo(public_state)($22)
	.loc 1 183
	lw	$3,5028($17)
	nop
	subu	$3,$9,$3
	.loc 1 183
	bltz	$3,$L128
	addiu	$4,$4,4652
	.loc 1 185
	lw	$3,5024($17)
	nop
	beq	$3,$18,$L150
	addu	$4,$23,$4
	.loc 1 189
	bne	$21,$0,$L128
	nop
	.loc 1 192
	lw	$3,8($5)
	nop
	beq	$3,$0,$L129
	sw	$2,%lo(last)($19)
	.loc 1 193
	jal	choose
	sw	$4,20($sp)
	.loc 1 195
	lw	$3,5032($17)
	.loc 1 196
	lw	$5,5060($17)
	.loc 1 195
	addiu	$3,$3,1
	sw	$3,5032($17)
	.loc 1 196
	lw	$3,44($5)
	.loc 1 197
	lw	$4,20($sp)
	.loc 1 196
	addiu	$3,$3,-1
	sw	$3,44($5)
	.loc 1 193
	lw	$3,16($sp)
	nop
	sw	$2,%lo(page_taking)($3)
	.loc 1 194
	lw	$2,24($sp)
	.loc 1 197
	jal	repossess
	sw	$0,%lo(taking)($2)
	.loc 1 190
	li	$21,1
$L128:
	.loc 1 181
	lw	$2,%lo(revoking)($20)
	nop
	beq	$2,$0,$L123
	addiu	$16,$16,1
	.loc 1 181
	bne	$fp,$16,$L152
	andi	$2,$16,0x7f
$L123:
	.loc 1 202
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
$L150:
	.loc 1 187
	addiu	$9,$9,4
	.loc 1 186
	li	$2,2
	.loc 1 188
	li	$5,13
	.loc 1 186
	sw	$2,5024($17)
	.loc 1 188
	jal	announce
	sw	$9,5028($17)
	b	$L128
	nop
$L129:
	.loc 1 199
	jal	finish
	li	$21,1
	b	$L128
	nop
$L149:
	.loc 1 180
	addiu	$2,$21,532
	lui	$3,%hi(public_state)
	addiu	$3,$3,%lo(public_state)
	sll	$2,$2,4
	addu	$2,$2,$3
	lw	$4,0($2)
	jal	environment_find
	lui	$20,%hi(revoking)
	jal	repossess
	move	$4,$2
	b	$L151
	nop
	.set	reorder
	.end	revoke_tick
	.section	.text.call_page_revoke,"ax"
	.align	2
	.globl	call_page_revoke
	.loc 1 205
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
	.loc 1 206
	jal	environment_controlled
	move	$5,$3
	.loc 1 208
	beq	$2,$0,$L155
	move	$4,$2
	.loc 1 208
	jal	revoke_begin
	move	$5,$16
$L153:
	.loc 1 209
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L155:
	.loc 1 208
	b	$L153
	li	$2,-1
	.set	reorder
	.end	call_page_revoke
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
