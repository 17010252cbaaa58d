# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/lance.c
	.text
	.file 1 "aegis/kernel/lance.c"
	.section	.text.at,"ax"
	.align	2
	.loc 1 74
	.ent	at
at:
	.set	noreorder
	.set	nomacro
	.loc 1 75
	lui	$2,%hi(spread)
	lw	$3,%lo(spread)($2)
	.loc 1 75
	lui	$2,%hi(memory)
	lw	$2,%lo(memory)($2)
	.loc 1 75
	sll	$4,$4,$3
	.loc 1 76
	jr	$31
	addu	$2,$4,$2
	.set	reorder
	.end	at
	.section	.text.descriptor,"ax"
	.align	2
	.loc 1 79
	.ent	descriptor
descriptor:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$16,20($sp)
	move	$19,$5
	move	$16,$6
	sw	$31,36($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 1 79
	move	$18,$4
	move	$17,$7
	.loc 1 80
	jal	at
	andi	$19,$19,0xffff
	.loc 1 81
	subu	$16,$0,$16
	.loc 1 81
	addiu	$4,$18,4
	.loc 1 80
	sh	$19,0($2)
	.loc 1 81
	jal	at
	andi	$16,$16,0xffff
	ori	$16,$16,0xf000
	.loc 1 82
	addiu	$4,$18,6
	.loc 1 81
	sh	$16,0($2)
	.loc 1 82
	jal	at
	nop
	.loc 1 82
	sh	$0,0($2)
	.loc 1 83
	jal	at
	addiu	$4,$18,2
	.loc 1 83
	andi	$17,$17,0xffff
	sh	$17,0($2)
	.loc 1 84
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
	.loc 1 88
	.ent	chip_start
chip_start:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-64
	.loc 1 92
	lui	$2,%hi(devices+32)
	.loc 1 88
	sw	$18,52($sp)
	.loc 1 92
	lw	$18,%lo(devices+32)($2)
	.loc 1 94
	lui	$3,%hi(address)
	.loc 1 93
	li	$4,4
	.loc 1 88
	sw	$19,56($sp)
	sw	$17,48($sp)
	sw	$16,44($sp)
	sw	$31,60($sp)
	.loc 1 95
	addiu	$2,$3,%lo(address)
	.loc 1 92
	sh	$0,4($18)
	.loc 1 93
	sh	$4,0($18)
	.loc 1 94
	lhu	$4,%lo(address)($3)
	.loc 1 95
	lhu	$3,2($2)
	.loc 1 96
	lhu	$2,4($2)
	.loc 1 89
	sw	$0,16($sp)
	.loc 1 96
	sh	$2,22($sp)
	.loc 1 97
	li	$2,-2147483648
	addiu	$2,$2,32
	sw	$2,32($sp)
	li	$2,1073741824
	addiu	$2,$2,160
	.loc 1 89
	sw	$0,24($sp)
	sw	$0,28($sp)
	.loc 1 94
	sh	$4,18($sp)
	.loc 1 95
	sh	$3,20($sp)
	.loc 1 97
	sw	$2,36($sp)
	addiu	$17,$sp,16
	move	$16,$0
	.loc 1 101
	li	$19,24
$L6:
	.loc 1 102
	jal	at
	move	$4,$16
	.loc 1 102
	lhu	$3,0($17)
	.loc 1 101
	addiu	$16,$16,2
	.loc 1 102
	sh	$3,0($2)
	.loc 1 101
	bne	$16,$19,$L6
	addiu	$17,$17,2
	li	$16,256
	li	$17,32
	.loc 1 103
	li	$19,24832
$L7:
	.loc 1 104
	move	$5,$16
	move	$4,$17
	li	$7,32768
	li	$6,1536
	jal	descriptor
	addiu	$16,$16,1536
	.loc 1 103
	bne	$16,$19,$L7
	addiu	$17,$17,8
	.loc 1 106
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
	.loc 1 109
	li	$3,3
	sh	$3,4($18)
	.loc 1 107
	lui	$3,%hi(transmit_used)
	sw	$0,%lo(transmit_used)($3)
	.loc 1 107
	lui	$3,%hi(transmit_oldest)
	sw	$0,%lo(transmit_oldest)($3)
	.loc 1 109
	li	$3,2
	.loc 1 110
	sh	$0,0($18)
	.loc 1 109
	sh	$3,4($18)
	.loc 1 107
	lui	$3,%hi(transmit_next)
	.loc 1 109
	li	$2,1
	.loc 1 107
	sw	$0,%lo(transmit_next)($3)
	.loc 1 107
	lui	$3,%hi(receive_next)
	.loc 1 110
	sh	$0,0($18)
	.loc 1 107
	sw	$0,%lo(receive_next)($3)
	.loc 1 109
	sh	$2,4($18)
	.loc 1 113
	li	$3,1000
	.loc 1 110
	sh	$0,0($18)
	.loc 1 112
	sh	$0,4($18)
	.loc 1 113
	sh	$2,0($18)
	b	$L10
	nop
$L8:
	.loc 1 114
	beq	$3,$0,$L15
	li	$2,-1
$L10:
	.loc 1 115
	lhu	$2,0($18)
	nop
	.loc 1 115
	andi	$2,$2,0x100
	beq	$2,$0,$L8
	addiu	$3,$3,-1
	.loc 1 116
	li	$2,322
	sh	$2,0($18)
	.loc 1 120
	lw	$31,60($sp)
	lw	$19,56($sp)
	lw	$18,52($sp)
	lw	$17,48($sp)
	lw	$16,44($sp)
	.loc 1 117
	move	$2,$0
	.loc 1 120
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
	.loc 1 149
	.ent	transmitted
transmitted:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$17,20($sp)
	.loc 1 152
	lui	$17,%hi(transmit_used)
	.loc 1 149
	sw	$20,32($sp)
	.loc 1 152
	lw	$20,%lo(transmit_used)($17)
	.loc 1 149
	sw	$31,36($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	.loc 1 152
	beq	$20,$0,$L16
	sw	$16,16($sp)
	.loc 1 153
	lui	$18,%hi(transmit_oldest)
	.loc 1 156
	lui	$16,%hi(public_state)
	.loc 1 153
	lw	$19,%lo(transmit_oldest)($18)
	.loc 1 156
	b	$L20
	addiu	$16,$16,%lo(public_state)
$L24:
	.loc 1 156
	bne	$3,$0,$L25
	addiu	$2,$2,8
	li	$2,5
	.loc 1 156
	addiu	$2,$2,8
$L25:
	sll	$2,$2,2
	addu	$2,$2,$16
	lw	$3,0($2)
	.loc 1 157
	addiu	$19,$19,1
	.loc 1 156
	addiu	$3,$3,1
	.loc 1 157
	andi	$19,$19,0x3
	.loc 1 158
	addiu	$20,$20,-1
	.loc 1 156
	sw	$3,0($2)
	.loc 1 157
	sw	$19,%lo(transmit_oldest)($18)
	.loc 1 152
	beq	$20,$0,$L16
	sw	$20,%lo(transmit_used)($17)
$L20:
	.loc 1 153
	sll	$4,$19,3
	.loc 1 153
	jal	at
	addiu	$4,$4,162
	.loc 1 153
	lhu	$3,0($2)
	.loc 1 156
	li	$2,6
	.loc 1 154
	sll	$4,$3,16
	sra	$4,$4,16
	.loc 1 153
	andi	$3,$3,0xffff
	.loc 1 154
	bgez	$4,$L24
	andi	$3,$3,0x4000
$L16:
	.loc 1 160
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
	.loc 1 188
	.ent	copy_out
copy_out:
	.set	noreorder
	.set	nomacro
	.loc 1 192
	lui	$2,%hi(devices+48)
	.loc 1 190
	li	$3,-4
	.loc 1 190
	addiu	$6,$6,3
	.loc 1 192
	lw	$2,%lo(devices+48)($2)
	.loc 1 190
	and	$6,$6,$3
	.loc 1 193
	lui	$7,%hi(memory)
	.loc 1 192
	li	$3,2
	.loc 1 193
	lw	$7,%lo(memory)($7)
	.loc 1 192
	beq	$2,$3,$L40
	addu	$6,$4,$6
	.loc 1 202
	bne	$2,$0,$L32
	sltu	$3,$4,$6
	.loc 1 203
	sltu	$2,$4,$6
	beq	$2,$0,$L43
	addu	$5,$5,$7
	subu	$2,$5,$4
	addu	$3,$4,$2
$L41:
	.loc 1 204
	lw	$3,0($3)
	.loc 1 203
	addiu	$4,$4,4
	.loc 1 204
	sw	$3,-4($4)
	.loc 1 203
	sltu	$3,$4,$6
	bne	$3,$0,$L41
	addu	$3,$4,$2
$L43:
	jr	$31
	nop
$L32:
	.loc 1 206
	sll	$5,$5,1
	.loc 1 206
	beq	$3,$0,$L43
	addu	$2,$5,$7
$L34:
	.loc 1 207
	lw	$3,0($2)
	.loc 1 207
	lw	$5,4($2)
	.loc 1 207
	andi	$3,$3,0xffff
	.loc 1 207
	sll	$5,$5,16
	.loc 1 207
	or	$3,$3,$5
	.loc 1 207
	sw	$3,0($4)
	.loc 1 206
	addiu	$4,$4,4
	.loc 1 206
	sltu	$3,$4,$6
	bne	$3,$0,$L34
	addiu	$2,$2,8
	.loc 1 208
	jr	$31
	nop
$L40:
	.loc 1 194
	addiu	$8,$4,16
	.loc 1 193
	sll	$5,$5,1
	.loc 1 194
	sltu	$3,$6,$8
	bne	$3,$0,$L28
	addu	$2,$5,$7
	move	$3,$8
	.loc 1 193
	move	$5,$2
$L29:
	.loc 1 195
	lw	$7,0($5)
	.loc 1 194
	addiu	$5,$5,32
	.loc 1 195
	sw	$7,-16($3)
	.loc 1 196
	lw	$7,-28($5)
	.loc 1 194
	addiu	$3,$3,16
	.loc 1 196
	sw	$7,-28($3)
	.loc 1 197
	lw	$7,-24($5)
	nop
	.loc 1 197
	sw	$7,-24($3)
	.loc 1 198
	lw	$7,-20($5)
	nop
	.loc 1 198
	sw	$7,-20($3)
	.loc 1 194
	sltu	$7,$6,$3
	beq	$7,$0,$L29
	nop
	li	$5,-16
	subu	$4,$5,$4
	addu	$4,$6,$4
	.loc 1 194
	srl	$3,$4,4
	addiu	$3,$3,1
	sll	$3,$3,5
	and	$4,$4,$5
	addu	$2,$2,$3
	addu	$4,$8,$4
$L28:
	.loc 1 200
	sltu	$3,$4,$6
	beq	$3,$0,$L42
	nop
$L30:
	.loc 1 201
	lw	$3,0($2)
	.loc 1 200
	addiu	$4,$4,4
	.loc 1 201
	sw	$3,-4($4)
	.loc 1 200
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
	.loc 1 211
	.ent	copy_in
copy_in:
	.set	noreorder
	.set	nomacro
	.loc 1 215
	lui	$2,%hi(devices+48)
	lw	$3,%lo(devices+48)($2)
	.loc 1 213
	addiu	$6,$6,3
	.loc 1 213
	li	$2,-4
	and	$6,$6,$2
	.loc 1 215
	li	$7,2
	.loc 1 216
	lui	$2,%hi(memory)
	lw	$2,%lo(memory)($2)
	.loc 1 215
	beq	$3,$7,$L58
	addu	$6,$5,$6
	.loc 1 225
	bne	$3,$0,$L50
	sltu	$3,$5,$6
	.loc 1 226
	beq	$3,$0,$L60
	addu	$2,$2,$4
	subu	$2,$2,$5
$L51:
	.loc 1 227
	lw	$7,0($5)
	addu	$4,$5,$2
	.loc 1 226
	addiu	$5,$5,4
	.loc 1 226
	sltu	$3,$5,$6
	.loc 1 227
	sw	$7,0($4)
	.loc 1 226
	bne	$3,$0,$L51
	nop
$L60:
	jr	$31
	nop
$L50:
	.loc 1 229
	sll	$4,$4,1
	.loc 1 229
	beq	$3,$0,$L60
	addu	$2,$4,$2
$L52:
	.loc 1 230
	lhu	$3,0($5)
	.loc 1 229
	addiu	$5,$5,4
	.loc 1 230
	sw	$3,0($2)
	.loc 1 231
	lhu	$4,-2($5)
	.loc 1 229
	sltu	$3,$5,$6
	.loc 1 231
	sw	$4,4($2)
	.loc 1 229
	bne	$3,$0,$L52
	addiu	$2,$2,8
	.loc 1 233
	jr	$31
	nop
$L58:
	.loc 1 217
	addiu	$9,$5,16
	.loc 1 216
	sll	$4,$4,1
	.loc 1 217
	sltu	$3,$6,$9
	bne	$3,$0,$L46
	addu	$2,$4,$2
	move	$3,$9
	.loc 1 216
	move	$4,$2
$L47:
	.loc 1 218
	lw	$7,-16($3)
	.loc 1 217
	addiu	$3,$3,16
	.loc 1 218
	sw	$7,0($4)
	.loc 1 219
	lw	$7,-28($3)
	.loc 1 217
	addiu	$4,$4,32
	.loc 1 219
	sw	$7,-28($4)
	.loc 1 220
	lw	$7,-24($3)
	nop
	.loc 1 220
	sw	$7,-24($4)
	.loc 1 221
	lw	$8,-20($3)
	.loc 1 217
	sltu	$7,$6,$3
	.loc 1 221
	sw	$8,-20($4)
	.loc 1 217
	beq	$7,$0,$L47
	nop
	li	$4,-16
	subu	$5,$4,$5
	addu	$5,$6,$5
	.loc 1 217
	srl	$3,$5,4
	addiu	$3,$3,1
	sll	$3,$3,5
	and	$5,$5,$4
	addu	$2,$2,$3
	addu	$5,$9,$5
$L46:
	.loc 1 223
	sltu	$3,$5,$6
	beq	$3,$0,$L59
	nop
$L48:
	.loc 1 224
	lw	$4,0($5)
	.loc 1 223
	addiu	$5,$5,4
	.loc 1 223
	sltu	$3,$5,$6
	.loc 1 224
	sw	$4,0($2)
	.loc 1 223
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
	.loc 1 58
	.ent	lance_prepare
lance_prepare:
	.set	noreorder
	.set	nomacro
	.loc 1 61
	lui	$5,%hi(devices)
	addiu	$5,$5,%lo(devices)
	addiu	$2,$4,36
	move	$3,$5
	addiu	$4,$4,116
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
	bne	$2,$4,$L62
	addiu	$3,$3,16
	.loc 1 62
	lw	$4,48($5)
	lui	$2,%hi(address)
	.loc 1 64
	lw	$3,56($5)
	.loc 1 62
	sltu	$4,$0,$4
	.loc 1 62
	lui	$5,%hi(spread)
	addiu	$2,$2,%lo(address)
	sw	$4,%lo(spread)($5)
	addiu	$5,$2,6
$L63:
	.loc 1 64
	lbu	$4,0($3)
	.loc 1 63
	addiu	$2,$2,1
	addiu	$3,$3,4
	bne	$2,$5,$L63
	sb	$4,-1($2)
	.loc 1 65
	jr	$31
	nop
	.set	reorder
	.end	lance_prepare
	.section	.text.lance_address,"ax"
	.align	2
	.globl	lance_address
	.loc 1 68
	.ent	lance_address
lance_address:
	.set	noreorder
	.set	nomacro
	.loc 1 69
	lui	$2,%hi(address)
	.loc 1 70
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
	.loc 1 124
	.ent	lance_start
lance_start:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 127
	lui	$17,%hi(memory)
	.loc 1 127
	lw	$2,%lo(memory)($17)
	.loc 1 124
	sw	$31,28($sp)
	.loc 1 127
	bne	$2,$0,$L69
	sw	$16,20($sp)
	.loc 1 129
	lui	$16,%hi(devices)
	addiu	$16,$16,%lo(devices)
	.loc 1 129
	lw	$3,48($16)
	li	$2,2
	beq	$3,$2,$L83
	nop
	.loc 1 137
	lw	$2,52($16)
	nop
	sw	$2,%lo(memory)($17)
$L72:
	.loc 1 138
	jal	chip_start
	nop
	.loc 1 138
	bne	$2,$0,$L84
	lui	$4,%hi($LC0)
	.loc 1 142
	lw	$2,44($16)
	nop
	.loc 1 142
	bne	$2,$0,$L85
	nop
$L69:
	.loc 1 128
	move	$2,$0
$L67:
	.loc 1 145
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L85:
	.loc 1 143
	lw	$3,76($16)
	nop
	lw	$4,0($3)
	nop
	.loc 1 143
	or	$2,$2,$4
	sw	$2,0($3)
	.loc 1 128
	b	$L67
	move	$2,$0
$L83:
	.loc 1 130
	jal	pages_reserve
	li	$4,32
	.loc 1 131
	beq	$2,$0,$L71
	sll	$5,$2,15
	.loc 1 134
	lw	$3,60($16)
	.loc 1 135
	lw	$4,64($16)
	.loc 1 134
	sw	$5,0($3)
	.loc 1 135
	lw	$3,0($4)
	.loc 1 133
	li	$5,-1610612736
	.loc 1 133
	sll	$2,$2,12
	.loc 1 133
	or	$2,$2,$5
	.loc 1 135
	li	$5,65536
	or	$3,$3,$5
	.loc 1 133
	sw	$2,%lo(memory)($17)
	.loc 1 135
	sw	$3,0($4)
	b	$L72
	nop
$L84:
	.loc 1 139
	jal	print
	addiu	$4,$4,%lo($LC0)
$L71:
	.loc 1 132
	b	$L67
	li	$2,-1
	.set	reorder
	.end	lance_start
	.section	.text.lance_asks,"ax"
	.align	2
	.globl	lance_asks
	.loc 1 164
	.ent	lance_asks
lance_asks:
	.set	noreorder
	.set	nomacro
	.loc 1 167
	lui	$2,%hi(devices)
	addiu	$2,$2,%lo(devices)
	lw	$3,40($2)
	nop
	.loc 1 167
	beq	$3,$0,$L87
	nop
	.loc 1 167
	lw	$4,72($2)
	nop
	lw	$4,0($4)
	nop
	.loc 1 167
	and	$3,$3,$4
	.loc 1 167
	beq	$3,$0,$L91
	nop
$L87:
	.loc 1 164
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 169
	lw	$4,32($2)
	nop
	lhu	$2,0($4)
	nop
	andi	$3,$2,0x7f00
	.loc 1 170
	bne	$3,$0,$L102
	andi	$16,$2,0xffff
	.loc 1 181
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 168
	move	$2,$0
	.loc 1 181
	jr	$31
	addiu	$sp,$sp,24
$L102:
	.loc 1 172
	ori	$3,$3,0x40
	.loc 1 172
	sh	$3,0($4)
	.loc 1 173
	jal	transmitted
	nop
	.loc 1 174
	andi	$2,$16,0x1000
	beq	$2,$0,$L105
	andi	$2,$16,0x30
	.loc 1 175
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	lw	$3,48($2)
	nop
	addiu	$3,$3,1
	sw	$3,48($2)
	.loc 1 176
	andi	$2,$16,0x30
$L105:
	li	$3,48
	bne	$2,$3,$L103
	lui	$2,%hi(public_state)
	.loc 1 180
	li	$2,1
$L104:
	.loc 1 181
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L103:
	.loc 1 177
	addiu	$2,$2,%lo(public_state)
	lw	$3,60($2)
	nop
	addiu	$3,$3,1
	.loc 1 178
	jal	chip_start
	sw	$3,60($2)
	.loc 1 180
	b	$L104
	li	$2,1
$L91:
	.loc 1 181
	jr	$31
	move	$2,$0
	.set	reorder
	.end	lance_asks
	.section	.text.lance_copy,"ax"
	.align	2
	.globl	lance_copy
	.loc 1 260
	.ent	lance_copy
lance_copy:
	.set	noreorder
	.set	nomacro
	.loc 1 261
	lui	$2,%hi(receive_next)
	lw	$2,%lo(receive_next)($2)
	.loc 1 260
	addiu	$sp,$sp,-24
	.loc 1 261
	sll	$5,$2,1
	addu	$5,$5,$2
	.loc 1 261
	lui	$2,%hi(frame_bytes)
	lw	$6,%lo(frame_bytes)($2)
	.loc 1 261
	sll	$5,$5,9
	.loc 1 260
	sw	$31,20($sp)
	.loc 1 261
	jal	copy_out
	addiu	$5,$5,256
	.loc 1 262
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	lance_copy
	.section	.text.lance_done,"ax"
	.align	2
	.globl	lance_done
	.loc 1 266
	.ent	lance_done
lance_done:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 267
	lui	$17,%hi(receive_next)
	.loc 1 266
	sw	$16,20($sp)
	.loc 1 267
	lw	$16,%lo(receive_next)($17)
	.loc 1 266
	sw	$31,28($sp)
	.loc 1 267
	sll	$4,$16,3
	.loc 1 267
	jal	at
	addiu	$4,$4,34
	.loc 1 267
	li	$3,-32768
	sh	$3,0($2)
	.loc 1 269
	lw	$31,28($sp)
	.loc 1 268
	addiu	$16,$16,1
	.loc 1 268
	andi	$16,$16,0xf
	.loc 1 268
	sw	$16,%lo(receive_next)($17)
	.loc 1 269
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	lance_done
	.section	.text.lance_next,"ax"
	.align	2
	.globl	lance_next
	.loc 1 240
	.ent	lance_next
lance_next:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	sw	$19,36($sp)
	lui	$19,%hi(receive_next)
	sw	$18,32($sp)
	.loc 1 244
	lw	$18,%lo(receive_next)($19)
	.loc 1 240
	sw	$16,24($sp)
	.loc 1 244
	addiu	$16,$18,4
	.loc 1 244
	sll	$16,$16,3
	.loc 1 240
	sw	$22,48($sp)
	move	$22,$4
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$17,28($sp)
	sw	$31,52($sp)
	.loc 1 245
	jal	at
	addiu	$4,$16,2
	.loc 1 245
	lhu	$2,0($2)
	.loc 1 253
	lui	$17,%hi(public_state)
	.loc 1 246
	sll	$3,$2,16
	sra	$3,$3,16
	.loc 1 248
	addiu	$4,$16,6
	.loc 1 248
	lui	$21,%hi(frame_bytes)
	.loc 1 249
	li	$20,768
	.loc 1 253
	addiu	$17,$17,%lo(public_state)
	.loc 1 246
	bltz	$3,$L114
	andi	$16,$2,0xffff
$L116:
	.loc 1 248
	jal	at
	nop
	.loc 1 248
	lhu	$2,0($2)
	.loc 1 249
	andi	$16,$16,0x4300
	.loc 1 248
	andi	$2,$2,0xffff
	.loc 1 249
	addiu	$3,$2,-64
	.loc 1 248
	addiu	$2,$2,-4
	.loc 1 249
	sltu	$3,$3,1455
	.loc 1 248
	sw	$2,%lo(frame_bytes)($21)
	.loc 1 249
	bne	$16,$20,$L112
	sw	$2,16($sp)
	.loc 1 249
	beq	$3,$0,$L112
	sll	$5,$18,1
	.loc 1 250
	addu	$5,$5,$18
	sll	$5,$5,9
	.loc 1 250
	li	$6,64
	addiu	$5,$5,256
	jal	copy_out
	move	$4,$22
	.loc 1 251
	lw	$2,16($sp)
$L110:
	.loc 1 256
	lw	$31,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,56
$L112:
	.loc 1 253
	lw	$2,40($17)
	nop
	addiu	$2,$2,1
	.loc 1 254
	jal	lance_done
	sw	$2,40($17)
	.loc 1 244
	lw	$18,%lo(receive_next)($19)
	nop
	addiu	$16,$18,4
	.loc 1 244
	sll	$16,$16,3
	.loc 1 245
	jal	at
	addiu	$4,$16,2
	.loc 1 245
	lhu	$2,0($2)
	.loc 1 248
	addiu	$4,$16,6
	.loc 1 246
	sll	$3,$2,16
	sra	$3,$3,16
	bgez	$3,$L116
	andi	$16,$2,0xffff
$L114:
	.loc 1 247
	b	$L110
	move	$2,$0
	.set	reorder
	.end	lance_next
	.section	.text.lance_send,"ax"
	.align	2
	.globl	lance_send
	.loc 1 273
	.ent	lance_send
lance_send:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	sw	$22,44($sp)
	.loc 1 274
	lui	$22,%hi(transmit_next)
	.loc 1 273
	sw	$21,40($sp)
	sw	$17,24($sp)
	.loc 1 276
	lui	$21,%hi(transmit_used)
	.loc 1 274
	lw	$17,%lo(transmit_next)($22)
	.loc 1 273
	sw	$19,32($sp)
	.loc 1 276
	lw	$19,%lo(transmit_used)($21)
	.loc 1 273
	sw	$23,48($sp)
	sw	$18,28($sp)
	.loc 1 276
	li	$23,4
	.loc 1 274
	addiu	$18,$17,20
	.loc 1 273
	sw	$20,36($sp)
	sw	$16,20($sp)
	sw	$31,52($sp)
	.loc 1 273
	move	$20,$4
	move	$16,$5
	.loc 1 276
	beq	$19,$23,$L122
	sll	$18,$18,3
$L118:
	.loc 1 281
	sll	$2,$17,1
	addu	$2,$2,$17
	sll	$2,$2,9
	move	$6,$16
	move	$5,$20
	addiu	$4,$2,24832
	jal	copy_in
	subu	$16,$0,$16
	.loc 1 282
	andi	$16,$16,0xffff
	.loc 1 282
	jal	at
	addiu	$4,$18,4
	.loc 1 282
	ori	$16,$16,0xf000
	.loc 1 283
	addiu	$4,$18,2
	.loc 1 282
	sh	$16,0($2)
	.loc 1 283
	jal	at
	addiu	$17,$17,1
	.loc 1 284
	lui	$3,%hi(devices+32)
	lw	$3,%lo(devices+32)($3)
	.loc 1 283
	li	$4,-32000
	sh	$4,0($2)
	.loc 1 285
	andi	$17,$17,0x3
	.loc 1 284
	li	$2,72
	.loc 1 286
	addiu	$19,$19,1
	.loc 1 284
	sh	$2,0($3)
	.loc 1 285
	sw	$17,%lo(transmit_next)($22)
	.loc 1 286
	sw	$19,%lo(transmit_used)($21)
	.loc 1 287
	move	$2,$0
$L117:
	.loc 1 288
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
$L122:
	.loc 1 277
	jal	transmitted
	nop
	.loc 1 278
	lw	$19,%lo(transmit_used)($21)
	nop
	.loc 1 278
	bne	$19,$23,$L118
	li	$2,-4
	b	$L117
	nop
	.set	reorder
	.end	lance_send
	.section	.bss.frame_bytes,"aw"
	.align	2
frame_bytes:
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
	.section	.bss.devices,"aw"
	.align	2
devices:
	.space	80
	.text
	.file 2 "./aegis/kernel/kernel.h"
