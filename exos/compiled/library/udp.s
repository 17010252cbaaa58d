# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/library/udp.c
	.text
	.file 1 "exos/library/udp.c"
	.section	.text.copy6,"ax"
	.align	2
	.loc 1 100
	.ent	copy6
copy6:
	.set	noreorder
	.set	nomacro
	.loc 1 80
	lhu	$2,0($5)
	nop
	.loc 1 85
	sh	$2,0($4)
	.loc 1 80
	lhu	$2,2($5)
	nop
	.loc 1 85
	sh	$2,2($4)
	.loc 1 80
	lhu	$2,4($5)
	.loc 1 104
	jr	$31
	sh	$2,4($4)
	.set	reorder
	.end	copy6
	.section	.text.sum,"ax"
	.align	2
	.loc 1 108
	.ent	sum
sum:
	.set	noreorder
	.set	nomacro
	.loc 1 109
	sltu	$3,$6,2
	bne	$3,$0,$L7
	move	$2,$4
	addiu	$3,$6,-2
	srl	$3,$3,1
	addiu	$3,$3,1
	sll	$3,$3,1
	addu	$3,$5,$3
$L5:
	.loc 1 80
	lhu	$4,0($5)
	.loc 1 109
	addiu	$5,$5,2
	.loc 1 109
	bne	$5,$3,$L5
	addu	$2,$2,$4
	.loc 1 109
	andi	$6,$6,0x1
$L4:
	.loc 1 111
	beq	$6,$0,$L12
	nop
	.loc 1 111
	lbu	$3,0($3)
	nop
	.loc 1 111
	addu	$2,$2,$3
$L12:
	.loc 1 112
	jr	$31
	nop
$L7:
	.loc 1 109
	b	$L4
	move	$3,$5
	.set	reorder
	.end	sum
	.section	.text.fold,"ax"
	.align	2
	.loc 1 115
	.ent	fold
fold:
	.set	noreorder
	.set	nomacro
	.loc 1 116
	andi	$3,$4,0xffff
	.loc 1 116
	srl	$4,$4,16
	.loc 1 116
	addu	$3,$3,$4
	.loc 1 117
	srl	$2,$3,16
	.loc 1 117
	addu	$2,$2,$3
	.loc 1 118
	jr	$31
	andi	$2,$2,0xffff
	.set	reorder
	.end	fold
	.section	.text.udp_sum,"ax"
	.align	2
	.loc 1 122
	.ent	udp_sum
udp_sum:
	.set	noreorder
	.set	nomacro
	.loc 1 123
	andi	$3,$5,0xffff
	srl	$3,$3,8
	sll	$2,$5,8
	or	$2,$2,$3
	.loc 1 122
	addiu	$sp,$sp,-32
	.loc 1 123
	andi	$2,$2,0xffff
	.loc 1 123
	li	$6,8
	.loc 1 122
	sw	$17,24($sp)
	sw	$16,20($sp)
	move	$17,$4
	move	$16,$5
	.loc 1 123
	addiu	$5,$4,26
	.loc 1 122
	sw	$31,28($sp)
	.loc 1 123
	jal	sum
	addiu	$4,$2,4352
	.loc 1 125
	move	$4,$2
	move	$6,$16
	jal	sum
	addiu	$5,$17,34
	jal	fold
	move	$4,$2
	.loc 1 126
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	udp_sum
	.section	.text.atom,"ax"
	.align	2
	.loc 1 152
	.ent	atom
atom:
	.set	noreorder
	.set	nomacro
	.loc 1 153
	lw	$8,0($4)
	.loc 1 155
	sll	$9,$6,16
	sll	$2,$8,1
	addu	$3,$2,$8
	sll	$3,$3,2
	andi	$5,$5,0xffff
	or	$5,$5,$9
	.loc 1 153
	addiu	$10,$8,1
	.loc 1 155
	addu	$3,$4,$3
	.loc 1 157
	li	$9,4
	.loc 1 153
	sw	$10,0($4)
	.loc 1 157
	beq	$6,$9,$L18
	sw	$5,4($3)
	.loc 1 157
	sll	$6,$6,3
	.loc 1 157
	li	$3,1
	.loc 1 157
	addu	$2,$2,$8
	.loc 1 157
	sll	$3,$3,$6
	.loc 1 157
	sll	$2,$2,2
	addu	$4,$4,$2
	.loc 1 157
	addiu	$3,$3,-1
	.loc 1 157
	sw	$3,8($4)
	.loc 1 159
	jr	$31
	sw	$7,12($4)
$L18:
	.loc 1 157
	addu	$2,$2,$8
	sll	$2,$2,2
	addu	$4,$4,$2
	.loc 1 157
	li	$3,-1
	.loc 1 157
	sw	$3,8($4)
	.loc 1 159
	jr	$31
	sw	$7,12($4)
	.set	reorder
	.end	atom
	.section	.text.arp_find,"ax"
	.align	2
	.loc 1 191
	.ent	arp_find
arp_find:
	.set	noreorder
	.set	nomacro
	lui	$2,%hi(known)
	addiu	$2,$2,%lo(known)
	move	$3,$2
	.loc 1 194
	move	$5,$0
	.loc 1 194
	li	$7,8
$L22:
	.loc 1 195
	lw	$6,0($3)
	nop
	beq	$6,$4,$L24
	addiu	$3,$3,12
	.loc 1 194
	addiu	$5,$5,1
	.loc 1 194
	bne	$5,$7,$L22
	nop
	.loc 1 198
	jr	$31
	move	$2,$0
$L24:
	.loc 1 196
	sll	$3,$5,1
	addu	$3,$3,$5
	sll	$3,$3,2
	addiu	$3,$3,4
	jr	$31
	addu	$2,$2,$3
	.set	reorder
	.end	arp_find
	.section	.text.arp_learn,"ax"
	.align	2
	.loc 1 201
	.ent	arp_learn
arp_learn:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 201
	move	$17,$4
	.loc 1 202
	jal	arp_find
	move	$16,$5
	.loc 1 204
	beq	$2,$0,$L29
	move	$5,$16
	.loc 1 209
	jal	copy6
	move	$4,$2
	.loc 1 210
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L29:
	.loc 1 205
	lui	$6,%hi(known_next)
	lw	$4,%lo(known_next)($6)
	.loc 1 205
	lui	$2,%hi(known)
	sll	$3,$4,1
	addu	$3,$3,$4
	sll	$3,$3,2
	.loc 1 207
	addiu	$4,$4,1
	.loc 1 205
	addiu	$2,$2,%lo(known)
	addiu	$7,$3,4
	.loc 1 207
	andi	$5,$4,0x7
	.loc 1 206
	addu	$3,$2,$3
	.loc 1 207
	sw	$5,%lo(known_next)($6)
	.loc 1 205
	addu	$4,$2,$7
	.loc 1 209
	move	$5,$16
	jal	copy6
	sw	$17,0($3)
	.loc 1 210
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	arp_learn
	.section	.text.find,"ax"
	.align	2
	.loc 1 282
	.ent	find
find:
	.set	noreorder
	.set	nomacro
	.loc 1 283
	addiu	$4,$4,-64
	.loc 1 285
	sltu	$2,$4,8
	beq	$2,$0,$L33
	lui	$3,%hi(sockets)
	.loc 1 285
	sll	$2,$4,1
	addu	$2,$2,$4
	addiu	$3,$3,%lo(sockets)
	sll	$2,$2,4
	addu	$2,$2,$3
	.loc 1 285
	lbu	$3,24($2)
	nop
	beq	$3,$0,$L33
	nop
	.loc 1 285
	jr	$31
	nop
$L33:
	.loc 1 286
	jr	$31
	move	$2,$0
	.set	reorder
	.end	find
	.section	.text.copy,"ax"
	.align	2
	.loc 1 380
	.ent	copy
copy:
	.set	noreorder
	.set	nomacro
	.loc 1 381
	or	$2,$4,$5
	.loc 1 381
	andi	$2,$2,0x1
	.loc 1 381
	bne	$2,$0,$L38
	nop
	.loc 1 382
	sltu	$2,$6,2
	bne	$2,$0,$L38
	addiu	$8,$6,-2
	srl	$8,$8,1
	addiu	$8,$8,1
	sll	$8,$8,1
	addu	$7,$4,$8
	move	$2,$5
$L39:
	.loc 1 80
	lhu	$3,0($2)
	.loc 1 382
	addiu	$4,$4,2
	.loc 1 382
	addiu	$2,$2,2
	.loc 1 382
	bne	$4,$7,$L39
	sh	$3,-2($4)
	.loc 1 382
	addu	$5,$5,$8
	.loc 1 382
	andi	$6,$6,0x1
$L38:
	.loc 1 384
	beq	$6,$0,$L46
	addu	$3,$4,$6
$L40:
	.loc 1 385
	lbu	$2,0($5)
	.loc 1 385
	addiu	$4,$4,1
	.loc 1 385
	addiu	$5,$5,1
	.loc 1 384
	bne	$4,$3,$L40
	sb	$2,-1($4)
$L46:
	.loc 1 386
	jr	$31
	nop
	.set	reorder
	.end	copy
	.section	.text.accept_frame,"ax"
	.align	2
	.loc 1 416
	.ent	accept_frame
accept_frame:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 417
	lhu	$2,16($4)
	.loc 1 417
	lhu	$16,38($4)
	.loc 1 417
	andi	$3,$2,0xffff
	srl	$3,$3,8
	sll	$2,$2,8
	or	$2,$2,$3
	andi	$2,$2,0xffff
	.loc 1 417
	andi	$3,$16,0xffff
	.loc 1 419
	addiu	$5,$5,-14
	.loc 1 417
	sll	$16,$16,8
	srl	$3,$3,8
	.loc 1 419
	sltu	$5,$5,$2
	bne	$5,$0,$L50
	or	$16,$16,$3
	andi	$16,$16,0xffff
	.loc 1 419
	sltu	$3,$16,8
	bne	$3,$0,$L50
	addiu	$3,$16,20
	.loc 1 419
	bne	$3,$2,$L50
	addiu	$5,$4,14
	.loc 1 421
	li	$6,20
	move	$17,$4
	jal	sum
	move	$4,$0
	jal	fold
	move	$4,$2
	move	$18,$2
	.loc 1 421
	li	$2,65535
	bne	$18,$2,$L47
	li	$2,-1
	.loc 1 423
	lui	$2,%hi(udp_checksums)
	.loc 1 423
	lw	$2,%lo(udp_checksums)($2)
	nop
	bne	$2,$0,$L51
	nop
$L52:
	.loc 1 425
	addiu	$2,$16,-8
$L47:
	.loc 1 426
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L51:
	.loc 1 423
	lhu	$2,40($17)
	nop
	beq	$2,$0,$L47
	addiu	$2,$16,-8
	.loc 1 423
	move	$5,$16
	jal	udp_sum
	move	$4,$17
	.loc 1 423
	beq	$2,$18,$L52
	nop
$L50:
	.loc 1 420
	b	$L47
	li	$2,-1
	.set	reorder
	.end	accept_frame
	.section	.text.port_prepare,"ax"
	.align	2
	.loc 1 130
	.ent	port_prepare
port_prepare:
	.set	noreorder
	.set	nomacro
	.loc 1 134
	lw	$2,8($4)
	nop
	beq	$2,$0,$L69
	move	$2,$0
	.loc 1 149
	jr	$31
	nop
$L69:
	.loc 1 130
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	move	$16,$4
	.loc 1 136
	li	$4,24576
	.loc 1 130
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	.loc 1 136
	jal	shared_memory
	sw	$18,28($sp)
	.loc 1 137
	beq	$2,$0,$L62
	move	$17,$2
	move	$3,$2
	addiu	$2,$2,24576
$L60:
	.loc 1 140
	sb	$0,0($3)
	.loc 1 139
	addiu	$3,$3,4096
	bne	$3,$2,$L60
	addiu	$4,$17,4096
	.loc 1 141
	sw	$17,8($16)
	.loc 1 143
	jal	page_physical
	sw	$4,16($16)
	.loc 1 143
	sll	$2,$2,12
	.loc 1 145
	lw	$3,8($16)
	.loc 1 144
	addiu	$17,$17,8192
	.loc 1 143
	sw	$2,20($16)
	.loc 1 145
	li	$2,4
	.loc 1 144
	sw	$17,12($16)
	.loc 1 146
	li	$19,4
	.loc 1 146
	move	$17,$0
	.loc 1 145
	sw	$2,100($3)
$L61:
	.loc 1 147
	lw	$4,12($16)
	sll	$2,$17,12
	.loc 1 147
	lw	$18,8($16)
	.loc 1 147
	jal	page_physical
	addu	$4,$4,$2
	.loc 1 147
	addiu	$3,$17,26
	sll	$3,$3,2
	addu	$18,$18,$3
	.loc 1 146
	addiu	$17,$17,1
	.loc 1 146
	bne	$17,$19,$L61
	sw	$2,0($18)
	.loc 1 135
	move	$2,$0
$L57:
	.loc 1 149
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L62:
	.loc 1 138
	b	$L57
	li	$2,-1
	.set	reorder
	.end	port_prepare
	.section	.text.port_bind,"ax"
	.align	2
	.loc 1 163
	.ent	port_bind
port_bind:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 163
	move	$16,$4
	.loc 1 164
	lw	$4,8($4)
	jal	page_physical
	nop
	jal	aegis_ether_bind
	move	$4,$2
	.loc 1 164
	sw	$2,0($16)
	.loc 1 166
	lw	$31,20($sp)
	.loc 1 165
	sltu	$3,$2,-16
	.loc 1 166
	lw	$16,16($sp)
	addiu	$2,$3,-1
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	port_bind
	.section	.text.take,"ax"
	.align	2
	.loc 1 305
	.ent	take
take:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 306
	lw	$16,8($4)
	.loc 1 305
	move	$17,$4
	.loc 1 309
	li	$7,2048
	move	$4,$16
	li	$6,2
	li	$5,12
	jal	atom
	sw	$0,0($16)
	.loc 1 310
	move	$4,$16
	li	$7,69
	li	$6,1
	jal	atom
	li	$5,14
	.loc 1 311
	move	$4,$16
	move	$7,$0
	li	$6,2
	jal	atom
	li	$5,20
	.loc 1 312
	lw	$3,0($16)
	.loc 1 313
	move	$4,$16
	.loc 1 312
	addiu	$3,$3,-1
	sll	$2,$3,1
	addu	$2,$2,$3
	sll	$2,$2,2
	addu	$2,$16,$2
	li	$3,16383
	sw	$3,8($2)
	.loc 1 313
	li	$7,17
	li	$6,1
	jal	atom
	li	$5,23
	.loc 1 314
	lui	$2,%hi(own_address)
	lw	$2,%lo(own_address)($2)
	li	$18,16711680
	srl	$4,$2,24
	sll	$7,$2,24
	sll	$3,$2,8
	and	$3,$3,$18
	.loc 1 314
	or	$7,$7,$4
	.loc 1 314
	srl	$2,$2,8
	.loc 1 314
	or	$7,$7,$3
	.loc 1 314
	andi	$2,$2,0xff00
	.loc 1 314
	or	$7,$7,$2
	move	$4,$16
	li	$6,4
	jal	atom
	li	$5,30
	.loc 1 315
	lhu	$7,28($17)
	li	$6,2
	andi	$2,$7,0xffff
	srl	$2,$2,8
	sll	$7,$7,8
	or	$7,$7,$2
	andi	$7,$7,0xffff
	li	$5,36
	jal	atom
	move	$4,$16
	.loc 1 316
	lbu	$2,26($17)
	nop
	bne	$2,$0,$L82
	li	$6,4
$L75:
	.loc 1 320
	jal	port_bind
	move	$4,$17
	.loc 1 320
	bne	$2,$0,$L77
	li	$3,1
	.loc 1 322
	sb	$3,25($17)
$L74:
	.loc 1 324
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L82:
	.loc 1 317
	lw	$2,36($17)
	nop
	srl	$4,$2,24
	sll	$7,$2,24
	sll	$3,$2,8
	and	$3,$3,$18
	.loc 1 317
	or	$7,$7,$4
	.loc 1 317
	srl	$2,$2,8
	.loc 1 317
	or	$7,$7,$3
	.loc 1 317
	andi	$2,$2,0xff00
	.loc 1 317
	or	$7,$7,$2
	move	$4,$16
	jal	atom
	li	$5,26
	.loc 1 318
	lhu	$7,34($17)
	li	$6,2
	andi	$2,$7,0xffff
	srl	$2,$2,8
	sll	$7,$7,8
	or	$7,$7,$2
	andi	$7,$7,0xffff
	li	$5,34
	jal	atom
	move	$4,$16
	b	$L75
	nop
$L77:
	.loc 1 321
	b	$L74
	li	$2,-1
	.set	reorder
	.end	take
	.section	.text.port_send,"ax"
	.align	2
	.loc 1 181
	.ent	port_send
port_send:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 185
	sltu	$2,$5,60
	.loc 1 181
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 185
	beq	$2,$0,$L87
	move	$16,$4
	li	$17,60
$L84:
	.loc 1 186
	li	$18,-4
$L85:
	.loc 1 185
	lw	$5,20($16)
	lw	$4,0($16)
	jal	aegis_ether_send
	move	$6,$17
	.loc 1 186
	beq	$2,$18,$L85
	sltu	$2,$0,$2
	.loc 1 188
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	subu	$2,$0,$2
	jr	$31
	addiu	$sp,$sp,32
$L87:
	b	$L84
	move	$17,$5
	.set	reorder
	.end	port_send
	.section	.text.arp_send,"ax"
	.align	2
	.loc 1 213
	.ent	arp_send
arp_send:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$20,36($sp)
	.loc 1 215
	lui	$20,%hi(arp)
	.loc 1 213
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$16,20($sp)
	.loc 1 215
	addiu	$3,$20,%lo(arp)
	.loc 1 217
	li	$2,1
	.loc 1 215
	lw	$16,16($3)
	.loc 1 213
	move	$17,$4
	move	$19,$5
	.loc 1 217
	bne	$4,$2,$L90
	move	$18,$6
	lui	$5,%hi(everybody.0)
	addiu	$5,$5,%lo(everybody.0)
$L90:
	.loc 1 217
	move	$4,$16
	jal	copy6
	lui	$21,%hi(station)
	.loc 1 218
	addiu	$5,$21,%lo(station)
	jal	copy6
	addiu	$4,$16,6
	.loc 1 85
	andi	$2,$17,0xffff
	srl	$2,$2,8
	sll	$17,$17,8
	or	$17,$17,$2
	li	$2,1544
	sh	$2,12($16)
	li	$2,256
	sh	$2,14($16)
	li	$2,8
	sh	$2,16($16)
	li	$2,1030
	sh	$2,18($16)
	sh	$17,20($16)
	.loc 1 224
	addiu	$5,$21,%lo(station)
	jal	copy6
	addiu	$4,$16,22
	.loc 1 225
	lui	$2,%hi(own_address)
	lw	$2,%lo(own_address)($2)
	.loc 1 226
	move	$5,$19
	.loc 1 96
	srl	$3,$2,16
	.loc 1 226
	addiu	$4,$16,32
	.loc 1 85
	sh	$2,28($16)
	.loc 1 226
	jal	copy6
	sh	$3,30($16)
	.loc 1 96
	srl	$2,$18,16
	.loc 1 85
	sh	$18,38($16)
	sh	$2,40($16)
	.loc 1 228
	addiu	$4,$20,%lo(arp)
	jal	port_send
	li	$5,60
	.loc 1 229
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	arp_send
	.section	.text.arp_serve,"ax"
	.align	2
	.loc 1 233
	.ent	arp_serve
arp_serve:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	.loc 1 171
	lui	$16,%hi(arp)
	.loc 1 233
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 1 171
	addiu	$16,$16,%lo(arp)
	.loc 1 171
	lw	$2,4($16)
	.loc 1 171
	lw	$3,8($16)
	.loc 1 171
	addiu	$4,$2,36
	sll	$4,$4,2
	addu	$3,$3,$4
	lw	$3,4($3)
	nop
	.loc 1 171
	beq	$3,$0,$L93
	li	$18,256
$L94:
	lw	$17,12($16)
	.loc 1 171
	sll	$2,$2,11
	.loc 1 171
	addu	$17,$17,$2
	.loc 1 236
	beq	$17,$0,$L93
	nop
	.loc 1 237
	lhu	$2,14($17)
	nop
	beq	$2,$18,$L105
	li	$2,8
$L96:
	.loc 1 176
	lw	$3,4($16)
	.loc 1 176
	lw	$4,8($16)
	.loc 1 177
	addiu	$2,$3,1
	.loc 1 177
	andi	$2,$2,0x7
	.loc 1 176
	addiu	$3,$3,36
	sll	$3,$3,2
	.loc 1 171
	addiu	$5,$2,36
	.loc 1 176
	addu	$3,$4,$3
	.loc 1 171
	sll	$5,$5,2
	.loc 1 176
	sw	$0,4($3)
	.loc 1 171
	addu	$4,$4,$5
	lw	$3,4($4)
	nop
	.loc 1 171
	bne	$3,$0,$L94
	sw	$2,4($16)
$L93:
	.loc 1 244
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L105:
	.loc 1 237
	lhu	$3,16($17)
	nop
	bne	$3,$2,$L96
	li	$2,1030
	.loc 1 237
	lhu	$3,18($17)
	nop
	bne	$3,$2,$L96
	addiu	$19,$17,22
	.loc 1 90
	lwl	$4,31($17)
	nop
	.loc 1 238
	lwr	$4,28($17)
	jal	arp_learn
	move	$5,$19
	.loc 1 239
	lhu	$2,20($17)
	nop
	bne	$2,$18,$L96
	move	$5,$19
	.loc 1 90
	lwl	$6,31($17)
	nop
	.loc 1 240
	lwr	$6,28($17)
	jal	arp_send
	li	$4,2
	b	$L96
	nop
	.set	reorder
	.end	arp_serve
	.section	.text.arp_resolve,"ax"
	.align	2
	.loc 1 247
	.ent	arp_resolve
arp_resolve:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	.loc 1 256
	lui	$20,%hi(unknown.1)
	.loc 1 247
	sw	$19,28($sp)
	sw	$17,20($sp)
	sw	$31,36($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 247
	move	$17,$4
	li	$19,5
	.loc 1 256
	addiu	$20,$20,%lo(unknown.1)
$L109:
	.loc 1 253
	jal	arp_find
	move	$4,$17
	.loc 1 254
	bne	$2,$0,$L106
	move	$18,$2
	.loc 1 256
	move	$6,$17
	move	$5,$20
	jal	arp_send
	li	$4,1
	b	$L108
	li	$16,65536
$L110:
	.loc 1 258
	jal	arp_serve
	nop
	.loc 1 257
	beq	$16,$0,$L111
	nop
$L108:
	.loc 1 257
	jal	arp_find
	move	$4,$17
	.loc 1 257
	beq	$2,$0,$L110
	addiu	$16,$16,-1
$L111:
	.loc 1 252
	addiu	$19,$19,-1
	bne	$19,$0,$L109
	nop
$L106:
	.loc 1 261
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$18
	lw	$18,24($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	arp_resolve
	.section	.text.prepare,"ax"
	.align	2
	.loc 1 349
	.ent	prepare
prepare:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	.loc 1 349
	move	$18,$4
	.loc 1 350
	lw	$4,4($5)
	jal	arp_resolve
	move	$17,$5
	.loc 1 351
	lw	$16,16($18)
	.loc 1 353
	beq	$2,$0,$L117
	nop
	move	$5,$2
	.loc 1 355
	jal	copy6
	move	$4,$16
	.loc 1 356
	lui	$5,%hi(station)
	addiu	$4,$16,6
	jal	copy6
	addiu	$5,$5,%lo(station)
	.loc 1 361
	lui	$2,%hi(own_address)
	lw	$2,%lo(own_address)($2)
	.loc 1 85
	li	$4,8
	sh	$4,12($16)
	li	$4,69
	sh	$4,14($16)
	.loc 1 96
	srl	$3,$2,16
	.loc 1 85
	li	$4,4416
	sh	$4,22($16)
	sh	$2,26($16)
	sh	$0,20($16)
	sh	$3,28($16)
	.loc 1 362
	lw	$3,4($17)
	.loc 1 365
	move	$2,$0
	.loc 1 96
	srl	$4,$3,16
	.loc 1 85
	sh	$3,30($16)
	sh	$4,32($16)
	.loc 1 363
	lhu	$3,28($18)
	nop
	.loc 1 85
	sh	$3,34($16)
	.loc 1 364
	lhu	$3,2($17)
	nop
	.loc 1 85
	sh	$3,36($16)
$L115:
	.loc 1 366
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L117:
	.loc 1 354
	b	$L115
	li	$2,-1
	.set	reorder
	.end	prepare
	.section	.text.set_address,"ax"
	.align	2
	.globl	set_address
	.loc 1 264
	.ent	set_address
set_address:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$18,28($sp)
	.loc 1 268
	lui	$18,%hi(own_address)
	.loc 1 264
	sw	$17,24($sp)
	sw	$31,44($sp)
	move	$17,$4
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	.loc 1 265
	jal	aegis_ether_address
	sw	$16,20($sp)
	.loc 1 268
	lw	$4,%lo(own_address)($18)
	nop
	bne	$4,$0,$L122
	lui	$21,%hi(arp)
	.loc 1 268
	addiu	$4,$21,%lo(arp)
	move	$19,$3
	jal	port_prepare
	move	$16,$2
	.loc 1 268
	bne	$2,$0,$L122
	srl	$3,$19,8
	.loc 1 271
	andi	$19,$19,0x00ff
	srl	$2,$16,24
	sll	$19,$19,8
	andi	$3,$3,0x00ff
	li	$20,16711680
	sll	$2,$2,16
	or	$3,$3,$19
	.loc 1 272
	addiu	$21,$21,%lo(arp)
	.loc 1 271
	or	$3,$3,$2
	.loc 1 271
	srl	$4,$16,16
	.loc 1 271
	ori	$7,$20,0xffff
	andi	$2,$16,0xffff
	.loc 1 272
	lw	$6,8($21)
	.loc 1 271
	lui	$5,%hi(station)
	srl	$2,$2,8
	sll	$4,$4,24
	and	$3,$3,$7
	sll	$16,$16,8
	or	$3,$3,$4
	or	$16,$16,$2
	addiu	$4,$5,%lo(station)
	sw	$3,%lo(station)($5)
	sh	$16,4($4)
	.loc 1 272
	sw	$0,0($6)
	.loc 1 273
	lw	$4,8($21)
	li	$7,2054
	li	$6,2
	jal	atom
	li	$5,12
	.loc 1 274
	srl	$4,$17,24
	sll	$2,$17,24
	sll	$3,$17,8
	.loc 1 274
	or	$2,$2,$4
	.loc 1 274
	and	$3,$3,$20
	srl	$7,$17,8
	.loc 1 274
	lw	$4,8($21)
	or	$2,$2,$3
	.loc 1 274
	andi	$7,$7,0xff00
	.loc 1 274
	or	$7,$2,$7
	li	$6,4
	jal	atom
	li	$5,38
	.loc 1 275
	jal	port_bind
	move	$4,$21
	.loc 1 275
	bne	$2,$0,$L122
	nop
	.loc 1 277
	sw	$17,%lo(own_address)($18)
$L119:
	.loc 1 279
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L122:
	.loc 1 269
	b	$L119
	li	$2,-1
	.set	reorder
	.end	set_address
	.section	.text.socket,"ax"
	.align	2
	.globl	socket
	.loc 1 289
	.ent	socket
socket:
	.set	noreorder
	.set	nomacro
	.loc 1 292
	li	$2,2
	bne	$4,$2,$L134
	nop
	.loc 1 292
	bne	$5,$4,$L134
	nop
	.loc 1 292
	bne	$6,$0,$L134
	nop
	.loc 1 292
	lui	$2,%hi(own_address)
	.loc 1 292
	lw	$2,%lo(own_address)($2)
	nop
	beq	$2,$0,$L134
	nop
	.loc 1 289
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	lui	$19,%hi(sockets)
	addiu	$19,$19,%lo(sockets)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	move	$16,$19
	.loc 1 294
	move	$17,$0
	.loc 1 294
	b	$L128
	li	$18,8
$L126:
	.loc 1 294
	addiu	$17,$17,1
$L139:
	.loc 1 294
	beq	$17,$18,$L138
	addiu	$16,$16,48
$L128:
	.loc 1 295
	lbu	$2,24($16)
	nop
	bne	$2,$0,$L126
	nop
	.loc 1 295
	jal	port_prepare
	move	$4,$16
	.loc 1 295
	bne	$2,$0,$L139
	addiu	$17,$17,1
	addiu	$17,$17,-1
	.loc 1 297
	sll	$2,$17,1
	addu	$2,$2,$17
	sll	$2,$2,4
	addu	$3,$19,$2
	sb	$0,26($3)
	.loc 1 296
	move	$19,$3
	li	$3,1
	sh	$3,24($19)
	.loc 1 301
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$16,20($sp)
	.loc 1 298
	addiu	$2,$17,64
	.loc 1 301
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L138:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 293
	li	$2,-1
	.loc 1 301
	jr	$31
	addiu	$sp,$sp,40
$L134:
	jr	$31
	li	$2,-1
	.set	reorder
	.end	socket
	.section	.text.bind,"ax"
	.align	2
	.globl	bind
	.loc 1 327
	.ent	bind
bind:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 327
	move	$17,$5
	.loc 1 328
	jal	find
	move	$16,$6
	.loc 1 330
	beq	$2,$0,$L147
	move	$4,$2
	.loc 1 330
	lbu	$2,25($2)
	nop
	bne	$2,$0,$L147
	slt	$6,$16,16
	.loc 1 330
	bne	$6,$0,$L140
	li	$2,-1
	.loc 1 330
	lw	$2,4($17)
	nop
	.loc 1 330
	beq	$2,$0,$L142
	lui	$3,%hi(own_address)
	.loc 1 330
	lw	$3,%lo(own_address)($3)
	nop
	bne	$2,$3,$L140
	li	$2,-1
$L142:
	.loc 1 332
	lhu	$2,2($17)
	nop
	.loc 1 333
	beq	$2,$0,$L152
	sh	$2,28($4)
$L143:
	.loc 1 337
	jal	take
	nop
$L140:
	.loc 1 338
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L152:
	lui	$5,%hi(next_port)
	lhu	$2,%lo(next_port)($5)
	nop
	.loc 1 334
	sll	$3,$2,8
	srl	$6,$2,8
	or	$3,$3,$6
	.loc 1 335
	addiu	$2,$2,1
	.loc 1 334
	sh	$3,28($4)
	.loc 1 335
	b	$L143
	sh	$2,%lo(next_port)($5)
$L147:
	.loc 1 331
	b	$L140
	li	$2,-1
	.set	reorder
	.end	bind
	.section	.text.bind_any,"ax"
	.align	2
	.loc 1 341
	.ent	bind_any
bind_any:
	.set	noreorder
	.set	nomacro
	.loc 1 344
	lbu	$2,25($4)
	nop
	beq	$2,$0,$L160
	move	$2,$0
	.loc 1 345
	jr	$31
	nop
$L160:
	.loc 1 344
	lui	$2,%hi(sockets)
	addiu	$2,$2,%lo(sockets)
	subu	$4,$4,$2
	sra	$4,$4,4
	sll	$2,$4,2
	addu	$4,$2,$4
	sll	$2,$4,4
	addu	$4,$4,$2
	sll	$2,$4,8
	addu	$4,$4,$2
	sll	$2,$4,16
	addu	$4,$4,$2
	subu	$4,$0,$4
	.loc 1 344
	lui	$5,%hi(any.2)
	.loc 1 341
	addiu	$sp,$sp,-24
	.loc 1 344
	li	$6,16
	addiu	$5,$5,%lo(any.2)
	.loc 1 341
	sw	$31,20($sp)
	.loc 1 344
	jal	bind
	addiu	$4,$4,64
	.loc 1 345
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	bind_any
	.section	.text.connect,"ax"
	.align	2
	.globl	connect
	.loc 1 369
	.ent	connect
connect:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,28($sp)
	sw	$16,16($sp)
	.loc 1 369
	move	$17,$5
	.loc 1 370
	jal	find
	move	$18,$6
	.loc 1 372
	beq	$2,$0,$L166
	slt	$6,$18,16
	.loc 1 372
	bne	$6,$0,$L166
	nop
	.loc 1 372
	move	$4,$2
	jal	bind_any
	move	$16,$2
	.loc 1 372
	bne	$2,$0,$L166
	move	$5,$17
	.loc 1 372
	jal	prepare
	move	$4,$16
	.loc 1 372
	bne	$2,$0,$L163
	li	$2,-1
	.loc 1 374
	lw	$2,12($17)
	lw	$4,4($17)
	lw	$5,0($17)
	lw	$3,8($17)
	sw	$2,44($16)
	.loc 1 375
	li	$2,1
	.loc 1 374
	sw	$4,36($16)
	sw	$5,32($16)
	sw	$3,40($16)
	.loc 1 375
	sb	$2,26($16)
	.loc 1 376
	jal	take
	move	$4,$16
$L163:
	.loc 1 377
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L166:
	.loc 1 373
	b	$L163
	li	$2,-1
	.set	reorder
	.end	connect
	.section	.text.sendto,"ax"
	.align	2
	.globl	sendto
	.loc 1 389
	.ent	sendto
sendto:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$18,28($sp)
	.loc 1 389
	lw	$19,64($sp)
	move	$20,$5
	move	$16,$6
	.loc 1 390
	jal	find
	move	$17,$7
	.loc 1 394
	beq	$2,$0,$L171
	nop
	.loc 1 394
	bne	$17,$0,$L171
	move	$18,$2
	.loc 1 394
	sltu	$2,$16,1473
	beq	$2,$0,$L171
	sltu	$3,$0,$19
	.loc 1 394
	lbu	$2,26($18)
	nop
	.loc 1 394
	beq	$3,$2,$L168
	li	$2,-1
	.loc 1 396
	beq	$19,$0,$L180
	lui	$7,%hi(identification)
	.loc 1 396
	lw	$2,68($sp)
	nop
	slt	$2,$2,16
	bne	$2,$0,$L168
	li	$2,-1
	.loc 1 396
	jal	bind_any
	move	$4,$18
	.loc 1 396
	bne	$2,$0,$L171
	move	$5,$19
	.loc 1 396
	jal	prepare
	move	$4,$18
	.loc 1 396
	bne	$2,$0,$L171
	lui	$7,%hi(identification)
$L180:
	lhu	$2,%lo(identification)($7)
	.loc 1 399
	andi	$19,$16,0xffff
	addiu	$3,$19,28
	addiu	$5,$16,28
	.loc 1 398
	lw	$17,16($18)
	.loc 1 85
	srl	$6,$2,8
	.loc 1 399
	srl	$5,$5,8
	.loc 1 85
	sll	$4,$2,8
	.loc 1 399
	sll	$3,$3,8
	or	$3,$3,$5
	.loc 1 85
	or	$4,$4,$6
	sh	$3,16($17)
	.loc 1 403
	li	$6,20
	addiu	$5,$17,14
	.loc 1 85
	sh	$4,18($17)
	.loc 1 401
	addiu	$2,$2,1
	.loc 1 403
	move	$4,$0
	.loc 1 85
	sh	$0,24($17)
	.loc 1 403
	jal	sum
	sh	$2,%lo(identification)($7)
	move	$4,$2
	.loc 1 404
	addiu	$21,$16,8
	.loc 1 403
	jal	fold
	addiu	$19,$19,8
	.loc 1 404
	sll	$19,$19,8
	srl	$3,$21,8
	.loc 1 403
	nor	$2,$0,$2
	.loc 1 404
	or	$19,$19,$3
	.loc 1 85
	sh	$2,24($17)
	sh	$19,38($17)
	sh	$0,40($17)
	.loc 1 406
	move	$6,$16
	move	$5,$20
	jal	copy
	addiu	$4,$17,42
	.loc 1 407
	lui	$2,%hi(udp_checksums)
	.loc 1 407
	lw	$2,%lo(udp_checksums)($2)
	nop
	bne	$2,$0,$L178
	move	$5,$21
$L174:
	.loc 1 411
	addiu	$5,$16,42
	jal	port_send
	move	$4,$18
	.loc 1 411
	bne	$2,$0,$L168
	li	$2,-1
	.loc 1 411
	move	$2,$16
$L168:
	.loc 1 412
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L178:
	.loc 1 408
	jal	udp_sum
	move	$4,$17
	.loc 1 408
	nor	$2,$0,$2
	.loc 1 408
	andi	$3,$2,0xffff
	.loc 1 409
	beq	$3,$0,$L179
	nop
	.loc 1 86
	b	$L174
	sh	$2,40($17)
$L179:
	.loc 1 409
	li	$2,65535
	.loc 1 85
	b	$L174
	sh	$2,40($17)
$L171:
	.loc 1 395
	b	$L168
	li	$2,-1
	.set	reorder
	.end	sendto
	.section	.text.recvfrom,"ax"
	.align	2
	.globl	recvfrom
	.loc 1 429
	.ent	recvfrom
recvfrom:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$16,24($sp)
	sw	$31,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$17,28($sp)
	.loc 1 429
	lw	$19,72($sp)
	move	$20,$5
	move	$18,$6
	.loc 1 430
	jal	find
	move	$16,$7
	.loc 1 435
	beq	$2,$0,$L184
	nop
	.loc 1 435
	bne	$16,$0,$L184
	move	$4,$2
	.loc 1 435
	jal	bind_any
	move	$22,$2
	.loc 1 435
	bne	$2,$0,$L184
	move	$17,$0
	lw	$3,4($22)
$L185:
	lw	$16,8($22)
	sll	$2,$3,2
	addu	$16,$16,$2
	.loc 1 171
	lw	$2,148($16)
	nop
	.loc 1 171
	beq	$2,$0,$L186
	sll	$3,$3,11
$L205:
	lw	$21,12($22)
	nop
	addu	$21,$21,$3
	.loc 1 439
	beq	$21,$0,$L186
	move	$4,$21
	.loc 1 440
	lw	$5,148($16)
	.loc 1 440
	jal	accept_frame
	nop
	.loc 1 441
	bgez	$2,$L187
	nop
	.loc 1 176
	sw	$0,148($16)
	.loc 1 177
	lw	$3,4($22)
	lw	$16,8($22)
	addiu	$3,$3,1
	.loc 1 177
	andi	$3,$3,0x7
	sll	$2,$3,2
	.loc 1 177
	sw	$3,4($22)
	addu	$16,$16,$2
	.loc 1 171
	lw	$2,148($16)
	nop
	.loc 1 171
	bne	$2,$0,$L205
	sll	$3,$3,11
$L186:
	.loc 1 445
	jal	arp_serve
	addiu	$17,$17,1
	.loc 1 446
	andi	$2,$17,0xfff
	.loc 1 446
	beq	$2,$0,$L202
	nop
	lw	$3,4($22)
	b	$L185
	nop
$L202:
	.loc 1 447
	jal	yield_to
	move	$4,$0
	lw	$3,4($22)
	b	$L185
	nop
$L187:
	.loc 1 450
	sltu	$3,$18,$2
	bne	$3,$0,$L206
	move	$6,$2
$L190:
	.loc 1 452
	addiu	$5,$21,42
	move	$4,$20
	jal	copy
	sw	$2,16($sp)
	.loc 1 453
	lw	$2,16($sp)
	beq	$19,$0,$L191
	li	$3,2
	.loc 1 454
	sh	$3,0($19)
	.loc 1 80
	lhu	$3,34($21)
	.loc 1 457
	li	$4,16
	.loc 1 455
	sh	$3,2($19)
	.loc 1 90
	lwl	$3,29($21)
	nop
	lwr	$3,26($21)
	nop
	.loc 1 456
	sw	$3,4($19)
	.loc 1 457
	lw	$3,76($sp)
	nop
	sw	$4,0($3)
$L191:
	.loc 1 176
	lw	$3,4($22)
	.loc 1 176
	lw	$4,8($22)
	.loc 1 176
	addiu	$3,$3,36
	sll	$3,$3,2
	addu	$3,$4,$3
	sw	$0,4($3)
	.loc 1 177
	lw	$3,4($22)
	nop
	addiu	$3,$3,1
	.loc 1 177
	andi	$3,$3,0x7
	.loc 1 177
	sw	$3,4($22)
$L181:
	.loc 1 461
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
$L206:
	.loc 1 451
	move	$2,$18
	b	$L190
	move	$6,$18
$L184:
	.loc 1 436
	b	$L181
	li	$2,-1
	.set	reorder
	.end	recvfrom
	.section	.text.waiting,"ax"
	.align	2
	.globl	waiting
	.loc 1 464
	.ent	waiting
waiting:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 465
	jal	find
	nop
	.loc 1 467
	jal	arp_serve
	move	$16,$2
	.loc 1 468
	beq	$16,$0,$L210
	nop
	.loc 1 171
	lw	$3,4($16)
	.loc 1 171
	lw	$2,8($16)
	.loc 1 171
	addiu	$4,$3,36
	sll	$4,$4,2
	addu	$2,$2,$4
	lw	$2,4($2)
	nop
	.loc 1 171
	beq	$2,$0,$L210
	sll	$3,$3,11
	.loc 1 171
	lw	$2,12($16)
	.loc 1 469
	lw	$31,20($sp)
	.loc 1 171
	addu	$2,$2,$3
	.loc 1 469
	lw	$16,16($sp)
	.loc 1 468
	sltu	$2,$0,$2
	.loc 1 469
	jr	$31
	addiu	$sp,$sp,24
$L210:
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 468
	move	$2,$0
	.loc 1 469
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	waiting
	.section	.text.handle,"ax"
	.align	2
	.globl	handle
	.loc 1 472
	.ent	handle
handle:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$18,28($sp)
	.loc 1 472
	move	$16,$5
	move	$17,$6
	.loc 1 473
	jal	find
	move	$19,$7
	.loc 1 474
	beq	$2,$0,$L215
	move	$20,$2
	.loc 1 474
	lbu	$2,25($2)
	nop
	beq	$2,$0,$L212
	li	$2,-1
	.loc 1 474
	jal	shared_memory
	li	$4,8192
	.loc 1 478
	beq	$2,$0,$L215
	move	$18,$2
	.loc 1 478
	sltu	$2,$17,257
	beq	$2,$0,$L215
	addiu	$21,$18,4096
	.loc 1 480
	sb	$0,4096($18)
	.loc 1 481
	sw	$17,0($18)
	.loc 1 482
	jal	page_physical
	move	$4,$21
	.loc 1 482
	sw	$2,4($18)
	.loc 1 483
	lw	$2,20($20)
	.loc 1 484
	sw	$0,12($18)
	.loc 1 483
	srl	$2,$2,12
	.loc 1 485
	beq	$17,$0,$L216
	sw	$2,8($18)
	sll	$6,$17,2
	move	$5,$16
	addiu	$3,$18,20
	addu	$6,$16,$6
$L217:
	.loc 1 486
	lw	$8,0($5)
	.loc 1 485
	addiu	$5,$5,4
	.loc 1 486
	sw	$8,0($3)
	.loc 1 485
	bne	$5,$6,$L217
	addiu	$3,$3,4
$L216:
	.loc 1 487
	sw	$21,0($19)
	.loc 1 488
	lw	$16,0($20)
	jal	page_physical
	move	$4,$18
	move	$5,$2
	jal	aegis_ether_handle
	move	$4,$16
	.loc 1 488
	sltu	$2,$0,$2
	subu	$2,$0,$2
$L212:
	.loc 1 489
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L215:
	.loc 1 479
	b	$L212
	li	$2,-1
	.set	reorder
	.end	handle
	.section	.rodata.everybody.0,"a"
	.align	1
everybody.0:
	.ascii	"\377\377\377\377\377\377"
	.section	.rodata.unknown.1,"a"
	.align	1
unknown.1:
	.space	6
	.section	.rodata.any.2,"a"
	.align	2
any.2:
	.space	16
	.globl	udp_checksums
	.section	.bss.udp_checksums,"aw"
	.align	2
udp_checksums:
	.space	4
	.section	.bss.identification,"aw"
	.align	1
identification:
	.space	2
	.section	.data.next_port,"aw"
	.align	1
next_port:
	.half	1024
	.section	.bss.known_next,"aw"
	.align	2
known_next:
	.space	4
	.section	.bss.known,"aw"
	.align	2
known:
	.space	96
	.section	.bss.station,"aw"
	.align	2
station:
	.space	6
	.section	.bss.own_address,"aw"
	.align	2
own_address:
	.space	4
	.section	.bss.arp,"aw"
	.align	2
arp:
	.space	24
	.section	.bss.sockets,"aw"
	.align	2
sockets:
	.space	384
	.text
	.file 2 "./aegis/kernel/calls.h"
	.file 3 "./exos/library/exos.h"
	.file 4 "./exos/library/unix.h"
	.file 5 "./exos/library/socket.h"
