# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/revoke.c
	.text
	.file 1 "aegis/kernel/revoke.c"
	.section	.text.loses,"ax"
	.align	2
	.loc 1 16
	.ent	loses
loses:
	.set	noreorder
	.set	nomacro
	.loc 1 17
	lui	$2,%hi(page_taking)
	lw	$2,%lo(page_taking)($2)
	nop
	.loc 1 17
	beq	$2,$0,$L3
	lui	$3,%hi(public_state)
	.loc 1 17
	addiu	$2,$2,532
	addiu	$3,$3,%lo(public_state)
	sll	$2,$2,4
	addu	$2,$2,$3
	.loc 1 17
	lw	$2,0($2)
	lw	$3,276($4)
	nop
	xor	$2,$2,$3
	jr	$31
	sltu	$2,$2,1
$L3:
	.loc 1 18
	jr	$31
	move	$2,$0
	.set	reorder
	.end	loses
	.section	.text.vector_entry,"ax"
	.align	2
	.loc 1 97
	.ent	vector_entry
vector_entry:
	.set	noreorder
	.set	nomacro
	.loc 1 98
	lw	$2,364($4)
	nop
	.loc 1 100
	beq	$2,$0,$L15
	addiu	$4,$2,4096
	.loc 1 98
	b	$L8
	move	$5,$0
$L7:
	.loc 1 102
	addiu	$2,$2,16
	.loc 1 102
	sltu	$3,$2,$4
	beq	$3,$0,$L14
	nop
$L8:
	.loc 1 103
	lw	$3,0($2)
	nop
	bne	$3,$0,$L7
	nop
	.loc 1 105
	lw	$3,4($2)
	nop
	bne	$3,$0,$L15
	nop
	.loc 1 107
	bne	$5,$0,$L7
	nop
	move	$5,$2
	.loc 1 102
	addiu	$2,$2,16
	.loc 1 102
	sltu	$3,$2,$4
	bne	$3,$0,$L8
	nop
$L14:
	move	$2,$5
$L15:
	.loc 1 111
	jr	$31
	nop
	.set	reorder
	.end	vector_entry
	.section	.text.move,"ax"
	.align	2
	.loc 1 115
	.ent	move
move:
	.set	noreorder
	.set	nomacro
	.loc 1 116
	lw	$3,4($4)
	.loc 1 116
	sll	$2,$5,12
	.loc 1 116
	li	$4,-2147483648
	or	$2,$2,$4
	.loc 1 116
	sll	$3,$3,12
	.loc 1 116
	or	$3,$3,$4
	addiu	$5,$2,4096
$L17:
	.loc 1 120
	lw	$4,0($2)
	.loc 1 119
	addiu	$2,$2,16
	.loc 1 120
	sw	$4,0($3)
	.loc 1 121
	lw	$4,-12($2)
	.loc 1 119
	addiu	$3,$3,16
	.loc 1 121
	sw	$4,-12($3)
	.loc 1 122
	lw	$4,-8($2)
	nop
	.loc 1 122
	sw	$4,-8($3)
	.loc 1 123
	lw	$4,-4($2)
	.loc 1 119
	bne	$2,$5,$L17
	sw	$4,-4($3)
	.loc 1 125
	jr	$31
	nop
	.set	reorder
	.end	move
	.section	.text.backs,"ax"
	.align	2
	.loc 1 129
	.ent	backs
backs:
	.set	noreorder
	.set	nomacro
	.loc 1 132
	beq	$4,$0,$L22
	nop
	addiu	$2,$4,4
	addiu	$4,$4,260
$L21:
	.loc 1 133
	lw	$3,0($2)
	nop
	beq	$3,$5,$L23
	addiu	$2,$2,16
	.loc 1 132
	bne	$2,$4,$L21
	nop
$L22:
	.loc 1 135
	jr	$31
	move	$2,$0
$L23:
	.loc 1 136
	jr	$31
	li	$2,1
	.set	reorder
	.end	backs
	.section	.text.announce,"ax"
	.align	2
	.loc 1 21
	.ent	announce
announce:
	.set	noreorder
	.set	nomacro
	.loc 1 22
	lw	$3,368($4)
	.loc 1 22
	li	$6,1
	sll	$6,$6,$5
	.loc 1 22
	or	$3,$3,$6
	.loc 1 21
	addiu	$sp,$sp,-24
	.loc 1 22
	sw	$3,368($4)
	.loc 1 21
	sw	$31,20($sp)
	.loc 1 23
	jal	environment_set_entry_tags
	nop
	.loc 1 24
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	announce
	.section	.text.finish,"ax"
	.align	2
	.loc 1 61
	.ent	finish
finish:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 66
	lw	$2,368($4)
	li	$3,-8193
	and	$2,$2,$3
	sw	$2,368($4)
	.loc 1 63
	lw	$17,408($4)
	.loc 1 67
	jal	environment_set_entry_tags
	move	$16,$4
	.loc 1 68
	lw	$2,380($16)
	nop
	bne	$2,$0,$L40
	li	$5,14
$L29:
	.loc 1 77
	lui	$3,%hi(revoking)
$L41:
	.loc 1 76
	sw	$0,44($17)
	.loc 1 77
	lw	$2,%lo(revoking)($3)
	.loc 1 78
	lw	$31,28($sp)
	.loc 1 77
	addiu	$2,$2,-1
	.loc 1 78
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 77
	sw	$2,%lo(revoking)($3)
	.loc 1 78
	jr	$31
	addiu	$sp,$sp,32
$L40:
	.loc 1 69
	jal	announce
	move	$4,$16
	.loc 1 70
	lw	$2,380($16)
	nop
	beq	$2,$0,$L41
	lui	$3,%hi(revoking)
	.loc 1 70
	lw	$3,8($17)
	.loc 1 70
	lw	$2,12($17)
	nop
	.loc 1 70
	sltu	$4,$3,$2
	beq	$4,$0,$L29
	nop
	.loc 1 72
	lw	$4,4($17)
	jal	environment_find
	subu	$18,$2,$3
	.loc 1 73
	beq	$2,$0,$L31
	move	$5,$2
	.loc 1 73
	lw	$5,408($2)
$L31:
	.loc 1 73
	lw	$6,380($16)
	nop
	sltu	$2,$18,$6
	beq	$2,$0,$L32
	nop
	move	$6,$18
$L32:
	jal	minimum_move
	move	$4,$17
	.loc 1 74
	li	$5,15
	jal	announce
	move	$4,$16
	.loc 1 77
	b	$L41
	lui	$3,%hi(revoking)
	.set	reorder
	.end	finish
	.section	.text.choose,"ax"
	.align	2
	.loc 1 140
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
	.loc 1 143
	lw	$2,408($4)
	nop
	lw	$16,40($2)
	nop
	.loc 1 143
	beq	$16,$0,$L42
	lui	$19,%hi(public_state)
	move	$18,$4
	li	$17,64
	.loc 1 143
	b	$L49
	addiu	$19,$19,%lo(public_state)
$L48:
	addiu	$16,$16,532
$L60:
	sll	$16,$16,4
	addu	$16,$19,$16
	lhu	$16,4($16)
	nop
	.loc 1 143
	beq	$16,$0,$L59
	nop
	.loc 1 143
	beq	$17,$0,$L59
	nop
$L49:
	.loc 1 144
	move	$5,$16
	jal	page_holds_context
	move	$4,$18
	.loc 1 144
	bne	$2,$0,$L48
	addiu	$17,$17,-1
	.loc 1 144
	lw	$4,364($18)
	jal	backs
	move	$5,$16
	.loc 1 144
	bne	$2,$0,$L60
	addiu	$16,$16,532
	addiu	$16,$16,-532
$L42:
	.loc 1 147
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L59:
	.loc 1 146
	lw	$2,408($18)
	.loc 1 147
	lw	$31,36($sp)
	.loc 1 146
	lw	$16,40($2)
	.loc 1 147
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
	.loc 1 151
	.ent	repossess
repossess:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 152
	lui	$2,%hi(page_taking)
	.loc 1 151
	sw	$18,24($sp)
	.loc 1 152
	lw	$18,%lo(page_taking)($2)
	.loc 1 151
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 155
	move	$4,$18
	.loc 1 151
	sw	$31,28($sp)
	.loc 1 155
	jal	page_close
	sw	$17,20($sp)
	.loc 1 156
	lui	$5,%hi(taking)
	li	$6,4
	addiu	$5,$5,%lo(taking)
	jal	unbind
	move	$4,$18
	.loc 1 156
	bne	$2,$0,$L75
	nop
$L61:
	.loc 1 171
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L75:
	.loc 1 158
	jal	vector_entry
	move	$4,$16
	.loc 1 159
	beq	$2,$0,$L64
	move	$17,$2
	.loc 1 160
	lw	$3,4($2)
	nop
	.loc 1 161
	addiu	$2,$3,-1
	sltu	$2,$2,6143
	beq	$2,$0,$L65
	nop
	.loc 1 161
	beq	$18,$3,$L65
	sll	$3,$3,4
	.loc 1 162
	lui	$4,%hi(page_capabilities)
	.loc 1 162
	addiu	$3,$3,8
	.loc 1 162
	addiu	$4,$4,%lo(page_capabilities)
	lw	$6,12($17)
	lw	$5,8($17)
	jal	capability_opens
	addu	$4,$4,$3
	.loc 1 161
	bne	$2,$0,$L76
	move	$5,$18
$L65:
	.loc 1 165
	sw	$0,4($17)
	.loc 1 166
	sw	$18,0($17)
$L64:
$L77:
	.loc 1 168
	jal	page_release
	move	$4,$18
	.loc 1 169
	lw	$2,408($16)
	nop
	.loc 1 169
	lw	$2,44($2)
	nop
	bne	$2,$0,$L61
	nop
	.loc 1 170
	jal	finish
	move	$4,$16
	.loc 1 171
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L76:
	.loc 1 163
	jal	move
	move	$4,$17
	b	$L77
	sw	$18,0($17)
	.set	reorder
	.end	repossess
	.section	.text.revoke_begin,"ax"
	.align	2
	.globl	revoke_begin
	.loc 1 27
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
	.loc 1 28
	lw	$19,408($4)
	nop
	.loc 1 28
	lw	$2,44($19)
	nop
	bne	$2,$0,$L81
	move	$16,$4
	.loc 1 28
	jal	loses
	move	$17,$5
	.loc 1 28
	bne	$2,$0,$L81
	move	$18,$2
	.loc 1 30
	addiu	$2,$17,-1
	.loc 1 30
	sltu	$2,$2,16
	beq	$2,$0,$L83
	nop
	.loc 1 30
	lw	$2,8($19)
	nop
	sltu	$2,$2,$17
	bne	$2,$0,$L83
	lui	$2,%hi(public_state)
	.loc 1 33
	lw	$3,%lo(public_state)($2)
	.loc 1 32
	lui	$6,%hi(revoking)
	lw	$2,%lo(revoking)($6)
	.loc 1 33
	addiu	$3,$3,4
	.loc 1 33
	sw	$3,376($16)
	.loc 1 35
	li	$3,1
	.loc 1 34
	sw	$17,44($19)
	.loc 1 32
	addiu	$2,$2,1
	.loc 1 37
	li	$5,13
	move	$4,$16
	.loc 1 35
	sw	$3,372($16)
	.loc 1 36
	sw	$0,380($16)
	.loc 1 37
	jal	announce
	sw	$2,%lo(revoking)($6)
$L78:
	.loc 1 39
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$18
	lw	$18,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L81:
	.loc 1 29
	b	$L78
	li	$18,-4
$L83:
	.loc 1 31
	b	$L78
	li	$18,-2
	.set	reorder
	.end	revoke_begin
	.section	.text.revoke_excess,"ax"
	.align	2
	.globl	revoke_excess
	.loc 1 43
	.ent	revoke_excess
revoke_excess:
	.set	noreorder
	.set	nomacro
	.loc 1 45
	lw	$2,12($4)
	lw	$8,8($4)
	lui	$7,%hi(kernel+70188)
	subu	$8,$8,$2
	.loc 1 47
	lui	$2,%hi(kernel+4652)
	.loc 1 45
	addiu	$8,$8,1
	.loc 1 44
	move	$4,$0
	.loc 1 47
	addiu	$2,$2,%lo(kernel+4652)
	addiu	$7,$7,%lo(kernel+70188)
$L87:
	.loc 1 48
	lw	$3,276($2)
	nop
	beq	$3,$0,$L86
	nop
	.loc 1 50
	lw	$3,408($2)
	nop
	.loc 1 50
	lw	$5,12($3)
	lw	$6,44($3)
	lw	$3,8($3)
	addu	$5,$5,$6
	subu	$3,$3,$5
	.loc 1 51
	blez	$3,$L86
	slt	$5,$8,$3
	.loc 1 51
	beq	$5,$0,$L86
	nop
	.loc 1 51
	move	$4,$2
	move	$8,$3
$L86:
	.loc 1 47
	addiu	$2,$2,512
	.loc 1 47
	bne	$2,$7,$L87
	nop
	.loc 1 56
	beq	$4,$0,$L100
	nop
	.loc 1 43
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 57
	jal	revoke_begin
	li	$5,1
	.loc 1 58
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
	.loc 1 81
	.ent	revoke_returned
revoke_returned:
	.set	noreorder
	.set	nomacro
	.loc 1 82
	lw	$3,408($4)
	nop
	.loc 1 82
	lw	$2,44($3)
	nop
	.loc 1 82
	beq	$2,$0,$L111
	nop
	.loc 1 82
	addiu	$2,$2,-1
	.loc 1 82
	beq	$2,$0,$L109
	sw	$2,44($3)
$L111:
	jr	$31
	nop
$L109:
	.loc 1 81
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 82
	jal	loses
	move	$16,$4
	.loc 1 82
	beq	$2,$0,$L110
	nop
$L101:
	.loc 1 84
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L110:
	.loc 1 83
	jal	finish
	move	$4,$16
	.loc 1 84
	b	$L101
	nop
	.set	reorder
	.end	revoke_returned
	.section	.text.revoke_forget,"ax"
	.align	2
	.globl	revoke_forget
	.loc 1 87
	.ent	revoke_forget
revoke_forget:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 88
	lw	$17,408($4)
	nop
	.loc 1 88
	lw	$2,44($17)
	nop
	beq	$2,$0,$L113
	move	$16,$4
	.loc 1 89
	lui	$3,%hi(revoking)
$L122:
	lw	$2,%lo(revoking)($3)
	nop
	addiu	$2,$2,-1
	sw	$2,%lo(revoking)($3)
	.loc 1 90
	sw	$0,44($17)
$L121:
	.loc 1 91
	jal	loses
	move	$4,$16
	.loc 1 91
	beq	$2,$0,$L112
	lui	$2,%hi(page_taking)
	.loc 1 92
	sw	$0,%lo(page_taking)($2)
$L112:
	.loc 1 93
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L113:
	.loc 1 88
	jal	loses
	nop
	.loc 1 88
	bne	$2,$0,$L122
	lui	$3,%hi(revoking)
	b	$L121
	sw	$0,44($17)
	.set	reorder
	.end	revoke_forget
	.section	.text.revoke_tick,"ax"
	.align	2
	.globl	revoke_tick
	.loc 1 174
	.ent	revoke_tick
revoke_tick:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-64
	sw	$20,40($sp)
	.loc 1 175
	lui	$20,%hi(page_taking)
	lw	$8,%lo(page_taking)($20)
	.loc 1 174
	sw	$19,36($sp)
	.loc 1 175
	lui	$19,%hi(last)
	.loc 1 174
	sw	$23,52($sp)
	sw	$31,60($sp)
	.loc 1 175
	lw	$23,%lo(last)($19)
	.loc 1 174
	sw	$fp,56($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	.loc 1 178
	bne	$8,$0,$L149
	sw	$16,24($sp)
	.loc 1 180
	lui	$fp,%hi(revoking)
$L151:
	.loc 1 180
	lw	$2,%lo(revoking)($fp)
	nop
	beq	$2,$0,$L123
	lui	$22,%hi(kernel)
	addiu	$16,$23,1
	addiu	$22,$22,%lo(kernel)
	addiu	$23,$23,129
	.loc 1 182
	lui	$21,%hi(public_state)
	.loc 1 184
	li	$18,1
	.loc 1 181
	andi	$2,$16,0x7f
$L152:
	.loc 1 182
	sll	$4,$2,9
	addu	$17,$22,$4
	.loc 1 182
	lw	$3,4928($17)
	nop
	beq	$3,$0,$L128
	nop
	.loc 1 182
	lw	$5,5060($17)
	nop
	.loc 1 182
	lw	$3,44($5)
	nop
	beq	$3,$0,$L128
	nop
	.loc 1 182
	lw	$6,%lo(public_state)($21)
	.loc 1 182
	lw	$3,5028($17)
	nop
	subu	$3,$6,$3
	.loc 1 182
	bltz	$3,$L128
	addiu	$4,$4,4652
	.loc 1 184
	lw	$3,5024($17)
	nop
	beq	$3,$18,$L150
	addu	$4,$22,$4
	.loc 1 188
	bne	$8,$0,$L128
	nop
	.loc 1 191
	lw	$3,8($5)
	nop
	beq	$3,$0,$L129
	sw	$2,%lo(last)($19)
	.loc 1 192
	jal	choose
	sw	$4,16($sp)
	.loc 1 193
	lw	$3,5032($17)
	.loc 1 194
	lw	$5,5060($17)
	.loc 1 193
	addiu	$3,$3,1
	sw	$3,5032($17)
	.loc 1 194
	lw	$3,44($5)
	.loc 1 195
	lw	$4,16($sp)
	.loc 1 194
	addiu	$3,$3,-1
	sw	$3,44($5)
	.loc 1 195
	jal	repossess
	sw	$2,%lo(page_taking)($20)
	.loc 1 189
	li	$8,1
$L128:
	.loc 1 180
	lw	$2,%lo(revoking)($fp)
	nop
	beq	$2,$0,$L123
	addiu	$16,$16,1
	.loc 1 180
	bne	$23,$16,$L152
	andi	$2,$16,0x7f
$L123:
	.loc 1 200
	lw	$31,60($sp)
	lw	$fp,56($sp)
	lw	$23,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,64
$L150:
	.loc 1 186
	addiu	$6,$6,4
	.loc 1 185
	li	$2,2
	.loc 1 187
	li	$5,13
	sw	$8,16($sp)
	.loc 1 185
	sw	$2,5024($17)
	.loc 1 187
	jal	announce
	sw	$6,5028($17)
	lw	$8,16($sp)
	b	$L128
	nop
$L129:
	.loc 1 197
	jal	finish
	nop
	.loc 1 189
	b	$L128
	li	$8,1
$L149:
	.loc 1 179
	addiu	$2,$8,532
	lui	$3,%hi(public_state)
	addiu	$3,$3,%lo(public_state)
	sll	$2,$2,4
	addu	$2,$2,$3
	lw	$4,0($2)
	jal	environment_find
	sw	$8,16($sp)
	jal	repossess
	move	$4,$2
	lw	$8,16($sp)
	.loc 1 180
	b	$L151
	lui	$fp,%hi(revoking)
	.set	reorder
	.end	revoke_tick
	.section	.text.call_page_revoke,"ax"
	.align	2
	.globl	call_page_revoke
	.loc 1 203
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
	.loc 1 204
	jal	environment_controlled
	move	$5,$3
	.loc 1 206
	beq	$2,$0,$L155
	move	$4,$2
	.loc 1 206
	jal	revoke_begin
	move	$5,$16
$L153:
	.loc 1 207
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L155:
	.loc 1 206
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
