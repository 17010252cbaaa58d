# mipsel-linux-gnu-gcc 12.2.0 from aegis/kernel/lance.c
	.text
	.file 1 "aegis/kernel/lance.c"
	.section	.text.at,"ax"
	.align	2
	.loc 1 85
	.ent	at
at:
	.set	noreorder
	.loc 1 86
	lui	$2,%hi(spread)
	lw	$3,%lo(spread)($2)
	lui	$2,%hi(memory)
	lw	$2,%lo(memory)($2)
	sll	$4,$4,$3
	.loc 1 87
	jr	$31
	addu	$2,$4,$2
	.set	reorder
	.end	at
	.section	.text.descriptor,"ax"
	.align	2
	.loc 1 90
	.ent	descriptor
descriptor:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$16,20($sp)
	move	$19,$5
	move	$16,$6
	sw	$31,36($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	move	$18,$4
	move	$17,$7
	.loc 1 91
	jal	at
	andi	$19,$19,0xffff
	.loc 1 92
	subu	$16,$0,$16
	addiu	$4,$18,4
	.loc 1 91
	sh	$19,0($2)
	.loc 1 92
	jal	at
	andi	$16,$16,0xffff
	ori	$16,$16,0xf000
	.loc 1 93
	addiu	$4,$18,6
	.loc 1 92
	sh	$16,0($2)
	.loc 1 93
	jal	at
	nop
	sh	$0,0($2)
	.loc 1 94
	jal	at
	addiu	$4,$18,2
	andi	$17,$17,0xffff
	sh	$17,0($2)
	.loc 1 95
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	descriptor
	.section	.text.chip_start,"ax"
	.align	2
	.loc 1 99
	.ent	chip_start
chip_start:
	.set	noreorder
	addiu	$sp,$sp,-64
	.loc 1 103
	lui	$2,%hi(devices+32)
	.loc 1 99
	sw	$18,52($sp)
	.loc 1 103
	lw	$18,%lo(devices+32)($2)
	.loc 1 105
	lui	$3,%hi(address)
	.loc 1 104
	li	$4,4
	.loc 1 99
	sw	$19,56($sp)
	sw	$17,48($sp)
	sw	$16,44($sp)
	sw	$31,60($sp)
	.loc 1 106
	addiu	$2,$3,%lo(address)
	.loc 1 103
	sh	$0,4($18)
	.loc 1 104
	sh	$4,0($18)
	.loc 1 105
	lhu	$4,%lo(address)($3)
	.loc 1 106
	lhu	$3,2($2)
	.loc 1 107
	lhu	$2,4($2)
	.loc 1 100
	sw	$0,16($sp)
	.loc 1 107
	sh	$2,22($sp)
	.loc 1 108
	li	$2,-2147483648
	addiu	$2,$2,32
	sw	$2,32($sp)
	li	$2,1073741824
	addiu	$2,$2,160
	.loc 1 100
	sw	$0,24($sp)
	sw	$0,28($sp)
	.loc 1 105
	sh	$4,18($sp)
	.loc 1 106
	sh	$3,20($sp)
	.loc 1 108
	sw	$2,36($sp)
	addiu	$17,$sp,16
	move	$16,$0
	.loc 1 112
	li	$19,24
$L6:
	.loc 1 113
	jal	at
	move	$4,$16
	lhu	$3,0($17)
	.loc 1 112
	addiu	$16,$16,2
	.loc 1 113
	sh	$3,0($2)
	.loc 1 112
	bne	$16,$19,$L6
	addiu	$17,$17,2
	li	$16,256
	li	$17,32
	.loc 1 114
	li	$19,24832
$L7:
	.loc 1 115
	move	$5,$16
	move	$4,$17
	li	$7,32768
	li	$6,1536
	jal	descriptor
	addiu	$16,$16,1536
	.loc 1 114
	bne	$16,$19,$L7
	addiu	$17,$17,8
	.loc 1 117
	move	$7,$0
	move	$6,$0
	li	$5,24832
	jal	descriptor
	li	$4,160
	move	$7,$0
	move	$6,$0
	li	$5,26368
	jal	descriptor
	li	$4,168
	move	$7,$0
	move	$6,$0
	li	$5,27904
	jal	descriptor
	li	$4,176
	move	$7,$0
	move	$6,$0
	li	$5,29440
	jal	descriptor
	li	$4,184
	.loc 1 120
	li	$3,3
	sh	$3,4($18)
	.loc 1 118
	lui	$3,%hi(transmit_used)
	sw	$0,%lo(transmit_used)($3)
	lui	$3,%hi(transmit_oldest)
	sw	$0,%lo(transmit_oldest)($3)
	.loc 1 120
	li	$3,2
	.loc 1 121
	sh	$0,0($18)
	.loc 1 120
	sh	$3,4($18)
	.loc 1 118
	lui	$3,%hi(transmit_next)
	.loc 1 120
	li	$2,1
	.loc 1 118
	sw	$0,%lo(transmit_next)($3)
	lui	$3,%hi(receive_next)
	.loc 1 121
	sh	$0,0($18)
	.loc 1 118
	sw	$0,%lo(receive_next)($3)
	.loc 1 120
	sh	$2,4($18)
	.loc 1 124
	li	$3,1000
	.loc 1 121
	sh	$0,0($18)
	.loc 1 123
	sh	$0,4($18)
	.loc 1 124
	sh	$2,0($18)
	b	$L10
	nop
$L8:
	.loc 1 125
	beq	$3,$0,$L15
	li	$2,-1
$L10:
	.loc 1 126
	lhu	$2,0($18)
	nop
	andi	$2,$2,0x100
	beq	$2,$0,$L8
	addiu	$3,$3,-1
	.loc 1 127
	li	$2,322
	sh	$2,0($18)
	.loc 1 131
	lw	$31,60($sp)
	lw	$19,56($sp)
	lw	$18,52($sp)
	lw	$17,48($sp)
	lw	$16,44($sp)
	.loc 1 128
	move	$2,$0
	.loc 1 131
	jr	$31
	addiu	$sp,$sp,64
$L15:
	lw	$31,60($sp)
	lw	$19,56($sp)
	lw	$18,52($sp)
	lw	$17,48($sp)
	lw	$16,44($sp)
	jr	$31
	addiu	$sp,$sp,64
	.set	reorder
	.end	chip_start
	.section	.text.transmitted,"ax"
	.align	2
	.loc 1 161
	.ent	transmitted
transmitted:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,20($sp)
	.loc 1 164
	lui	$17,%hi(transmit_used)
	.loc 1 161
	sw	$20,32($sp)
	.loc 1 164
	lw	$20,%lo(transmit_used)($17)
	.loc 1 161
	sw	$31,36($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	.loc 1 164
	beq	$20,$0,$L16
	sw	$16,16($sp)
	.loc 1 165
	lui	$18,%hi(transmit_oldest)
	.loc 1 168
	lui	$16,%hi(public_state)
	.loc 1 165
	lw	$19,%lo(transmit_oldest)($18)
	.loc 1 168
	b	$L20
	addiu	$16,$16,%lo(public_state)
$L24:
	bne	$3,$0,$L25
	addiu	$2,$2,8
	li	$2,5
	addiu	$2,$2,8
$L25:
	sll	$2,$2,2
	addu	$2,$2,$16
	lw	$3,0($2)
	.loc 1 169
	addiu	$19,$19,1
	.loc 1 168
	addiu	$3,$3,1
	.loc 1 169
	andi	$19,$19,0x3
	.loc 1 170
	addiu	$20,$20,-1
	.loc 1 168
	sw	$3,0($2)
	.loc 1 169
	sw	$19,%lo(transmit_oldest)($18)
	.loc 1 164
	beq	$20,$0,$L16
	sw	$20,%lo(transmit_used)($17)
$L20:
	.loc 1 165
	sll	$4,$19,3
	jal	at
	addiu	$4,$4,162
	lhu	$3,0($2)
	.loc 1 168
	li	$2,6
	.loc 1 166
	sll	$4,$3,16
	sra	$4,$4,16
	.loc 1 165
	andi	$3,$3,0xffff
	.loc 1 166
	bgez	$4,$L24
	andi	$3,$3,0x4000
$L16:
	.loc 1 172
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	transmitted
	.section	.text.copy_out,"ax"
	.align	2
	.loc 1 219
	.ent	copy_out
copy_out:
	.set	noreorder
	.loc 1 223
	lui	$2,%hi(devices+48)
	.loc 1 221
	li	$3,-4
	addiu	$6,$6,3
	.loc 1 223
	lw	$2,%lo(devices+48)($2)
	.loc 1 221
	and	$6,$6,$3
	.loc 1 224
	lui	$7,%hi(memory)
	.loc 1 223
	li	$3,2
	.loc 1 224
	lw	$7,%lo(memory)($7)
	.loc 1 223
	beq	$2,$3,$L40
	addu	$6,$4,$6
	.loc 1 233
	bne	$2,$0,$L32
	sltu	$3,$4,$6
	.loc 1 234
	sltu	$2,$4,$6
	beq	$2,$0,$L43
	addu	$5,$5,$7
	subu	$2,$5,$4
	addu	$3,$4,$2
$L41:
	.loc 1 235
	lw	$3,0($3)
	.loc 1 234
	addiu	$4,$4,4
	.loc 1 235
	sw	$3,-4($4)
	.loc 1 234
	sltu	$3,$4,$6
	bne	$3,$0,$L41
	addu	$3,$4,$2
$L43:
	jr	$31
	nop
$L32:
	.loc 1 237
	sll	$5,$5,1
	beq	$3,$0,$L43
	addu	$2,$5,$7
$L34:
	.loc 1 238
	lw	$3,0($2)
	lw	$5,4($2)
	andi	$3,$3,0xffff
	sll	$5,$5,16
	or	$3,$3,$5
	sw	$3,0($4)
	.loc 1 237
	addiu	$4,$4,4
	sltu	$3,$4,$6
	bne	$3,$0,$L34
	addiu	$2,$2,8
	.loc 1 239
	jr	$31
	nop
$L40:
	.loc 1 225
	addiu	$8,$4,16
	.loc 1 224
	sll	$5,$5,1
	.loc 1 225
	sltu	$3,$6,$8
	bne	$3,$0,$L28
	addu	$2,$5,$7
	move	$3,$8
	.loc 1 224
	move	$5,$2
$L29:
	.loc 1 226
	lw	$7,0($5)
	.loc 1 225
	addiu	$5,$5,32
	.loc 1 226
	sw	$7,-16($3)
	.loc 1 227
	lw	$7,-28($5)
	.loc 1 225
	addiu	$3,$3,16
	.loc 1 227
	sw	$7,-28($3)
	.loc 1 228
	lw	$7,-24($5)
	nop
	sw	$7,-24($3)
	.loc 1 229
	lw	$7,-20($5)
	nop
	sw	$7,-20($3)
	.loc 1 225
	sltu	$7,$6,$3
	beq	$7,$0,$L29
	nop
	li	$5,-16
	subu	$4,$5,$4
	addu	$4,$6,$4
	srl	$3,$4,4
	addiu	$3,$3,1
	sll	$3,$3,5
	and	$4,$4,$5
	addu	$2,$2,$3
	addu	$4,$8,$4
$L28:
	.loc 1 231
	sltu	$3,$4,$6
	beq	$3,$0,$L42
	nop
$L30:
	.loc 1 232
	lw	$3,0($2)
	.loc 1 231
	addiu	$4,$4,4
	.loc 1 232
	sw	$3,-4($4)
	.loc 1 231
	sltu	$3,$4,$6
	bne	$3,$0,$L30
	addiu	$2,$2,4
$L42:
	jr	$31
	nop
	.set	reorder
	.end	copy_out
	.section	.text.copy_in,"ax"
	.align	2
	.loc 1 242
	.ent	copy_in
copy_in:
	.set	noreorder
	.loc 1 246
	lui	$2,%hi(devices+48)
	lw	$3,%lo(devices+48)($2)
	.loc 1 244
	addiu	$6,$6,3
	li	$2,-4
	and	$6,$6,$2
	.loc 1 246
	li	$7,2
	.loc 1 247
	lui	$2,%hi(memory)
	lw	$2,%lo(memory)($2)
	.loc 1 246
	beq	$3,$7,$L58
	addu	$6,$5,$6
	.loc 1 256
	bne	$3,$0,$L50
	sltu	$3,$5,$6
	.loc 1 257
	beq	$3,$0,$L60
	addu	$2,$2,$4
	subu	$2,$2,$5
$L51:
	.loc 1 258
	lw	$7,0($5)
	addu	$4,$5,$2
	.loc 1 257
	addiu	$5,$5,4
	sltu	$3,$5,$6
	.loc 1 258
	sw	$7,0($4)
	.loc 1 257
	bne	$3,$0,$L51
	nop
$L60:
	jr	$31
	nop
$L50:
	.loc 1 260
	sll	$4,$4,1
	beq	$3,$0,$L60
	addu	$2,$4,$2
$L52:
	.loc 1 261
	lhu	$3,0($5)
	.loc 1 260
	addiu	$5,$5,4
	.loc 1 261
	sw	$3,0($2)
	.loc 1 262
	lhu	$4,-2($5)
	.loc 1 260
	sltu	$3,$5,$6
	.loc 1 262
	sw	$4,4($2)
	.loc 1 260
	bne	$3,$0,$L52
	addiu	$2,$2,8
	.loc 1 264
	jr	$31
	nop
$L58:
	.loc 1 248
	addiu	$9,$5,16
	.loc 1 247
	sll	$4,$4,1
	.loc 1 248
	sltu	$3,$6,$9
	bne	$3,$0,$L46
	addu	$2,$4,$2
	move	$3,$9
	.loc 1 247
	move	$4,$2
$L47:
	.loc 1 249
	lw	$7,-16($3)
	.loc 1 248
	addiu	$3,$3,16
	.loc 1 249
	sw	$7,0($4)
	.loc 1 250
	lw	$7,-28($3)
	.loc 1 248
	addiu	$4,$4,32
	.loc 1 250
	sw	$7,-28($4)
	.loc 1 251
	lw	$7,-24($3)
	nop
	sw	$7,-24($4)
	.loc 1 252
	lw	$8,-20($3)
	.loc 1 248
	sltu	$7,$6,$3
	.loc 1 252
	sw	$8,-20($4)
	.loc 1 248
	beq	$7,$0,$L47
	nop
	li	$4,-16
	subu	$5,$4,$5
	addu	$5,$6,$5
	srl	$3,$5,4
	addiu	$3,$3,1
	sll	$3,$3,5
	and	$5,$5,$4
	addu	$2,$2,$3
	addu	$5,$9,$5
$L46:
	.loc 1 254
	sltu	$3,$5,$6
	beq	$3,$0,$L59
	nop
$L48:
	.loc 1 255
	lw	$4,0($5)
	.loc 1 254
	addiu	$5,$5,4
	sltu	$3,$5,$6
	.loc 1 255
	sw	$4,0($2)
	.loc 1 254
	bne	$3,$0,$L48
	addiu	$2,$2,4
$L59:
	jr	$31
	nop
	.set	reorder
	.end	copy_in
	.section	.text.lance_prepare,"ax"
	.align	2
	.globl	lance_prepare
	.loc 1 68
	.ent	lance_prepare
lance_prepare:
	.set	noreorder
	.loc 1 71
	lui	$5,%hi(devices)
	addiu	$5,$5,%lo(devices)
	addiu	$2,$4,36
	move	$3,$5
	addiu	$10,$4,116
$L62:
	lw	$9,0($2)
	lw	$8,4($2)
	lw	$7,8($2)
	lw	$6,12($2)
	addiu	$2,$2,16
	sw	$9,0($3)
	sw	$8,4($3)
	sw	$7,8($3)
	sw	$6,12($3)
	bne	$2,$10,$L62
	addiu	$3,$3,16
	.loc 1 72
	lw	$3,4($4)
	li	$2,7798784
	addiu	$2,$2,13716
	bne	$3,$0,1f
	divu	$0,$2,$3
	break	7
1:
	.loc 1 73
	lw	$4,48($5)
	.loc 1 75
	lw	$3,56($5)
	.loc 1 73
	sltu	$4,$0,$4
	lui	$5,%hi(spread)
	lui	$2,%hi(address)
	sw	$4,%lo(spread)($5)
	addiu	$2,$2,%lo(address)
	.loc 1 72
	lui	$4,%hi(lance_budget)
	addiu	$5,$2,6
	mflo	$6
	sw	$6,%lo(lance_budget)($4)
$L63:
	.loc 1 75
	lbu	$4,0($3)
	.loc 1 74
	addiu	$2,$2,1
	addiu	$3,$3,4
	bne	$2,$5,$L63
	sb	$4,-1($2)
	.loc 1 76
	jr	$31
	nop
	.set	reorder
	.end	lance_prepare
	.section	.text.lance_address,"ax"
	.align	2
	.globl	lance_address
	.loc 1 79
	.ent	lance_address
lance_address:
	.set	noreorder
	.loc 1 80
	lui	$2,%hi(address)
	.loc 1 81
	jr	$31
	addiu	$2,$2,%lo(address)
	.set	reorder
	.end	lance_address
	.section	.rodata.lance_start.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"the Ethernet chip does not answer\012\000"
	.section	.text.lance_start,"ax"
	.align	2
	.globl	lance_start
	.loc 1 135
	.ent	lance_start
lance_start:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 138
	lui	$17,%hi(memory)
	lw	$2,%lo(memory)($17)
	.loc 1 135
	sw	$31,28($sp)
	.loc 1 138
	bne	$2,$0,$L68
	sw	$16,20($sp)
	.loc 1 140
	lui	$16,%hi(devices)
	addiu	$16,$16,%lo(devices)
	lw	$3,48($16)
	li	$2,2
	beq	$3,$2,$L82
	nop
	.loc 1 148
	lw	$2,52($16)
	nop
	sw	$2,%lo(memory)($17)
$L71:
	.loc 1 149
	jal	chip_start
	nop
	bne	$2,$0,$L83
	lui	$4,%hi($LC0)
	.loc 1 153
	lw	$2,44($16)
	nop
	beq	$2,$0,$L74
	nop
	.loc 1 154
	lw	$3,76($16)
	nop
	lw	$4,0($3)
	nop
	or	$2,$2,$4
	sw	$2,0($3)
$L74:
	.loc 1 155
	lui	$2,%hi(lance_works)
	li	$3,1
	sw	$3,%lo(lance_works)($2)
$L68:
	.loc 1 139
	move	$2,$0
$L67:
	.loc 1 157
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L82:
	.loc 1 141
	jal	pages_reserve
	li	$4,32
	.loc 1 142
	beq	$2,$0,$L70
	sll	$5,$2,15
	.loc 1 145
	lw	$3,60($16)
	.loc 1 146
	lw	$4,64($16)
	.loc 1 145
	sw	$5,0($3)
	.loc 1 146
	lw	$3,0($4)
	.loc 1 144
	li	$5,-1610612736
	sll	$2,$2,12
	or	$2,$2,$5
	.loc 1 146
	li	$5,65536
	or	$3,$3,$5
	.loc 1 144
	sw	$2,%lo(memory)($17)
	.loc 1 146
	sw	$3,0($4)
	b	$L71
	nop
$L83:
	.loc 1 150
	jal	print
	addiu	$4,$4,%lo($LC0)
$L70:
	.loc 1 143
	b	$L67
	li	$2,-1
	.set	reorder
	.end	lance_start
	.section	.text.lance_asks,"ax"
	.align	2
	.globl	lance_asks
	.loc 1 179
	.ent	lance_asks
lance_asks:
	.set	noreorder
	.loc 1 182
	lui	$2,%hi(devices)
	addiu	$2,$2,%lo(devices)
	lw	$3,40($2)
	nop
	beq	$3,$0,$L85
	nop
	lw	$4,72($2)
	nop
	lw	$4,0($4)
	nop
	and	$3,$3,$4
	beq	$3,$0,$L90
	nop
$L85:
	.loc 1 179
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 184
	lw	$3,32($2)
	nop
	lhu	$2,0($3)
	nop
	.loc 1 185
	andi	$4,$2,0x7f00
	beq	$4,$0,$L91
	andi	$16,$2,0xffff
	andi	$2,$16,0x7b00
	.loc 1 187
	beq	$2,$0,$L87
	ori	$2,$2,0x40
	.loc 1 188
	sh	$2,0($3)
$L87:
	.loc 1 189
	jal	transmitted
	nop
	.loc 1 190
	andi	$2,$16,0x1000
	beq	$2,$0,$L105
	andi	$2,$16,0x30
	.loc 1 191
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	lw	$3,48($2)
	nop
	addiu	$3,$3,1
	sw	$3,48($2)
	.loc 1 192
	andi	$2,$16,0x30
$L105:
	li	$3,48
	bne	$2,$3,$L104
	lui	$2,%hi(public_state)
$L89:
	.loc 1 197
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 196
	li	$2,1
	.loc 1 197
	jr	$31
	addiu	$sp,$sp,24
$L104:
	.loc 1 193
	addiu	$2,$2,%lo(public_state)
	lw	$3,60($2)
	nop
	addiu	$3,$3,1
	.loc 1 194
	jal	chip_start
	sw	$3,60($2)
	b	$L89
	nop
$L91:
	.loc 1 197
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 183
	move	$2,$0
	.loc 1 197
	jr	$31
	addiu	$sp,$sp,24
$L90:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	lance_asks
	.section	.text.lance_settled,"ax"
	.align	2
	.globl	lance_settled
	.loc 1 201
	.ent	lance_settled
lance_settled:
	.set	noreorder
	.loc 1 203
	lui	$2,%hi(receive_next)
	lw	$4,%lo(receive_next)($2)
	.loc 1 202
	lui	$2,%hi(devices+32)
	lw	$2,%lo(devices+32)($2)
	.loc 1 201
	addiu	$sp,$sp,-24
	.loc 1 202
	li	$3,1088
	.loc 1 203
	sll	$4,$4,3
	addiu	$4,$4,34
	.loc 1 201
	sw	$31,20($sp)
	.loc 1 202
	sh	$3,0($2)
	.loc 1 203
	jal	at
	nop
	lhu	$2,0($2)
	.loc 1 204
	lw	$31,20($sp)
	.loc 1 203
	sll	$2,$2,16
	sra	$2,$2,16
	.loc 1 204
	srl	$2,$2,31
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	lance_settled
	.section	.text.lance_hold,"ax"
	.align	2
	.globl	lance_hold
	.loc 1 208
	.ent	lance_hold
lance_hold:
	.set	noreorder
	.loc 1 209
	bne	$4,$0,$L111
	lui	$3,%hi(devices+32)
	lui	$2,%hi(held)
	lw	$3,%lo(held)($2)
	nop
	beq	$3,$0,$L110
	nop
	.loc 1 210
	lui	$3,%hi(devices+32)
	lw	$3,%lo(devices+32)($3)
	li	$5,64
	sh	$5,0($3)
$L110:
	.loc 1 212
	jr	$31
	sw	$4,%lo(held)($2)
$L111:
	.loc 1 210
	lw	$3,%lo(devices+32)($3)
	move	$5,$0
	lui	$2,%hi(held)
	sh	$5,0($3)
	.loc 1 212
	jr	$31
	sw	$4,%lo(held)($2)
	.set	reorder
	.end	lance_hold
	.section	.text.lance_next,"ax"
	.align	2
	.globl	lance_next
	.loc 1 271
	.ent	lance_next
lance_next:
	.set	noreorder
	addiu	$sp,$sp,-48
	.loc 1 272
	lui	$2,%hi(receive_next)
	.loc 1 271
	sw	$18,36($sp)
	.loc 1 272
	lw	$18,%lo(receive_next)($2)
	.loc 1 271
	sw	$17,32($sp)
	.loc 1 272
	addiu	$17,$18,4
	sll	$17,$17,3
	.loc 1 271
	sw	$19,40($sp)
	move	$19,$4
	.loc 1 272
	addiu	$4,$17,2
	.loc 1 271
	sw	$31,44($sp)
	.loc 1 272
	jal	at
	sw	$16,28($sp)
	lhu	$2,0($2)
	nop
	.loc 1 274
	sll	$3,$2,16
	sra	$3,$3,16
	bltz	$3,$L120
	addiu	$4,$17,6
	.loc 1 276
	jal	at
	andi	$16,$2,0xffff
	lhu	$3,0($2)
	lui	$6,%hi(frame_bytes)
	andi	$3,$3,0xffff
	addiu	$2,$3,-4
	.loc 1 277
	andi	$4,$16,0x4300
	li	$5,768
	beq	$4,$5,$L122
	sw	$2,%lo(frame_bytes)($6)
$L117:
	.loc 1 282
	andi	$2,$16,0x200
	bne	$2,$0,$L118
	lui	$2,%hi(public_state)
$L119:
	.loc 1 284
	li	$2,1
$L115:
	.loc 1 285
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L118:
	.loc 1 283
	addiu	$2,$2,%lo(public_state)
	lw	$3,40($2)
	nop
	addiu	$3,$3,1
	b	$L119
	sw	$3,40($2)
$L120:
	.loc 1 285
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	.loc 1 275
	move	$2,$0
	.loc 1 285
	jr	$31
	addiu	$sp,$sp,48
$L122:
	.loc 1 277
	addiu	$3,$3,-64
	sltu	$3,$3,1455
	beq	$3,$0,$L117
	sw	$2,16($sp)
	.loc 1 279
	sll	$5,$18,1
	addu	$5,$5,$18
	sll	$5,$5,9
	li	$6,64
	addiu	$5,$5,256
	jal	copy_out
	move	$4,$19
	.loc 1 280
	lw	$2,16($sp)
	b	$L115
	nop
	.set	reorder
	.end	lance_next
	.section	.text.lance_copy,"ax"
	.align	2
	.globl	lance_copy
	.loc 1 289
	.ent	lance_copy
lance_copy:
	.set	noreorder
	.loc 1 290
	lui	$2,%hi(receive_next)
	lw	$3,%lo(receive_next)($2)
	.loc 1 289
	addiu	$sp,$sp,-24
	.loc 1 290
	sll	$2,$3,1
	addu	$2,$2,$3
	sll	$2,$2,9
	addiu	$2,$2,256
	.loc 1 289
	sw	$31,20($sp)
	.loc 1 290
	jal	copy_out
	addu	$5,$2,$5
	.loc 1 291
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	lance_copy
	.section	.text.lance_layout,"ax"
	.align	2
	.globl	lance_layout
	.loc 1 295
	.ent	lance_layout
lance_layout:
	.set	noreorder
	.loc 1 296
	lui	$2,%hi(devices+48)
	lw	$2,%lo(devices+48)($2)
	.loc 1 297
	li	$3,2
	beq	$2,$3,$L127
	nop
	sltu	$2,$0,$2
	jr	$31
	sll	$2,$2,1
$L127:
	.loc 1 299
	jr	$31
	li	$2,1
	.set	reorder
	.end	lance_layout
	.section	.text.lance_frame,"ax"
	.align	2
	.globl	lance_frame
	.loc 1 303
	.ent	lance_frame
lance_frame:
	.set	noreorder
	.loc 1 305
	lui	$2,%hi(receive_next)
	lw	$3,%lo(receive_next)($2)
	nop
	sll	$2,$3,1
	addu	$2,$2,$3
	lui	$3,%hi(devices+48)
	sll	$2,$2,9
	lw	$3,%lo(devices+48)($3)
	addiu	$2,$2,256
	beq	$3,$0,$L129
	addu	$4,$2,$4
	sll	$4,$4,1
$L129:
	.loc 1 304
	lui	$2,%hi(memory)
	lw	$2,%lo(memory)($2)
	.loc 1 306
	jr	$31
	addu	$2,$4,$2
	.set	reorder
	.end	lance_frame
	.section	.text.lance_done,"ax"
	.align	2
	.globl	lance_done
	.loc 1 310
	.ent	lance_done
lance_done:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 311
	lui	$17,%hi(receive_next)
	.loc 1 310
	sw	$16,20($sp)
	.loc 1 311
	lw	$16,%lo(receive_next)($17)
	.loc 1 310
	sw	$31,28($sp)
	.loc 1 311
	sll	$4,$16,3
	jal	at
	addiu	$4,$4,34
	li	$3,-32768
	sh	$3,0($2)
	.loc 1 313
	lw	$31,28($sp)
	.loc 1 312
	addiu	$16,$16,1
	andi	$16,$16,0xf
	sw	$16,%lo(receive_next)($17)
	.loc 1 313
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	lance_done
	.section	.text.lance_send,"ax"
	.align	2
	.globl	lance_send
	.loc 1 317
	.ent	lance_send
lance_send:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$22,44($sp)
	.loc 1 318
	lui	$22,%hi(transmit_next)
	.loc 1 317
	sw	$21,40($sp)
	sw	$17,24($sp)
	.loc 1 320
	lui	$21,%hi(transmit_used)
	.loc 1 318
	lw	$17,%lo(transmit_next)($22)
	.loc 1 317
	sw	$19,32($sp)
	.loc 1 320
	lw	$19,%lo(transmit_used)($21)
	.loc 1 317
	sw	$23,48($sp)
	sw	$18,28($sp)
	.loc 1 320
	li	$23,4
	.loc 1 318
	addiu	$18,$17,20
	.loc 1 317
	sw	$20,36($sp)
	sw	$16,20($sp)
	sw	$31,52($sp)
	move	$20,$4
	move	$16,$5
	.loc 1 320
	beq	$19,$23,$L142
	sll	$18,$18,3
$L136:
	.loc 1 325
	sll	$2,$17,1
	addu	$2,$2,$17
	sll	$2,$2,9
	move	$6,$16
	move	$5,$20
	addiu	$4,$2,24832
	jal	copy_in
	subu	$16,$0,$16
	.loc 1 326
	andi	$16,$16,0xffff
	jal	at
	addiu	$4,$18,4
	ori	$16,$16,0xf000
	.loc 1 327
	addiu	$4,$18,2
	.loc 1 326
	sh	$16,0($2)
	.loc 1 327
	jal	at
	nop
	.loc 1 328
	lui	$3,%hi(held)
	lw	$3,%lo(held)($3)
	.loc 1 327
	li	$4,-32000
	sh	$4,0($2)
	.loc 1 328
	bne	$3,$0,$L138
	li	$3,8
	li	$3,72
$L138:
	lui	$2,%hi(devices+32)
	lw	$2,%lo(devices+32)($2)
	.loc 1 329
	addiu	$17,$17,1
	andi	$17,$17,0x3
	.loc 1 330
	addiu	$19,$19,1
	.loc 1 328
	sh	$3,0($2)
	.loc 1 329
	sw	$17,%lo(transmit_next)($22)
	.loc 1 330
	sw	$19,%lo(transmit_used)($21)
	.loc 1 331
	move	$2,$0
$L135:
	.loc 1 332
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
$L142:
	.loc 1 321
	jal	transmitted
	nop
	.loc 1 322
	lw	$19,%lo(transmit_used)($21)
	nop
	bne	$19,$23,$L136
	li	$2,-4
	b	$L135
	nop
	.set	reorder
	.end	lance_send
	.section	.bss.frame_bytes,"aw"
	.align	2
frame_bytes:
	.space	4
	.globl	lance_budget
	.section	.bss.lance_budget,"aw"
	.align	2
lance_budget:
	.space	4
	.section	.bss.held,"aw"
	.align	2
held:
	.space	4
	.section	.bss.transmit_used,"aw"
	.align	2
transmit_used:
	.space	4
	.section	.bss.transmit_oldest,"aw"
	.align	2
transmit_oldest:
	.space	4
	.section	.bss.transmit_next,"aw"
	.align	2
transmit_next:
	.space	4
	.section	.bss.receive_next,"aw"
	.align	2
receive_next:
	.space	4
	.section	.bss.address,"aw"
	.align	2
address:
	.space	8
	.section	.bss.spread,"aw"
	.align	2
spread:
	.space	4
	.section	.bss.memory,"aw"
	.align	2
memory:
	.space	4
	.globl	lance_works
	.section	.bss.lance_works,"aw"
	.align	2
lance_works:
	.space	4
	.section	.bss.devices,"aw"
	.align	2
devices:
	.space	80
	.text
	.file 2 "./aegis/kernel/kernel.h"
