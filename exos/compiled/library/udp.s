# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/library/udp.c
	.text
	.file 1 "exos/library/udp.c"
	.section	.text.copy6,"ax"
	.align	2
	.loc 1 122
	.ent	copy6
copy6:
	.set	noreorder
	.set	nomacro
	.loc 1 102
	lhu	$2,0($5)
	nop
	.loc 1 107
	sh	$2,0($4)
	.loc 1 102
	lhu	$2,2($5)
	nop
	.loc 1 107
	sh	$2,2($4)
	.loc 1 102
	lhu	$2,4($5)
	.loc 1 126
	jr	$31
	sh	$2,4($4)
	.set	reorder
	.end	copy6
	.section	.text.sum,"ax"
	.align	2
	.loc 1 130
	.ent	sum
sum:
	.set	noreorder
	.set	nomacro
	.loc 1 131
	sltu	$3,$6,2
	bne	$3,$0,$L7
	move	$2,$4
	addiu	$3,$6,-2
	srl	$3,$3,1
	addiu	$3,$3,1
	sll	$3,$3,1
	addu	$3,$5,$3
$L5:
	.loc 1 102
	lhu	$4,0($5)
	.loc 1 131
	addiu	$5,$5,2
	.loc 1 131
	bne	$5,$3,$L5
	addu	$2,$2,$4
	.loc 1 131
	andi	$6,$6,0x1
$L4:
	.loc 1 133
	beq	$6,$0,$L12
	nop
	.loc 1 133
	lbu	$3,0($3)
	nop
	.loc 1 133
	addu	$2,$2,$3
$L12:
	.loc 1 134
	jr	$31
	nop
$L7:
	.loc 1 131
	b	$L4
	move	$3,$5
	.set	reorder
	.end	sum
	.section	.text.fold,"ax"
	.align	2
	.loc 1 137
	.ent	fold
fold:
	.set	noreorder
	.set	nomacro
	.loc 1 138
	andi	$3,$4,0xffff
	.loc 1 138
	srl	$4,$4,16
	.loc 1 138
	addu	$3,$3,$4
	.loc 1 139
	srl	$2,$3,16
	.loc 1 139
	addu	$2,$2,$3
	.loc 1 140
	jr	$31
	andi	$2,$2,0xffff
	.set	reorder
	.end	fold
	.section	.text.udp_sum,"ax"
	.align	2
	.loc 1 144
	.ent	udp_sum
udp_sum:
	.set	noreorder
	.set	nomacro
	.loc 1 145
	andi	$3,$5,0xffff
	srl	$3,$3,8
	sll	$2,$5,8
	or	$2,$2,$3
	.loc 1 144
	addiu	$sp,$sp,-32
	.loc 1 145
	andi	$2,$2,0xffff
	.loc 1 145
	li	$6,8
	.loc 1 144
	sw	$17,24($sp)
	sw	$16,20($sp)
	move	$17,$4
	move	$16,$5
	.loc 1 145
	addiu	$5,$4,26
	.loc 1 144
	sw	$31,28($sp)
	.loc 1 145
	jal	sum
	addiu	$4,$2,4352
	.loc 1 147
	move	$4,$2
	move	$6,$16
	jal	sum
	addiu	$5,$17,34
	jal	fold
	move	$4,$2
	.loc 1 148
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	udp_sum
	.section	.text.atom,"ax"
	.align	2
	.loc 1 174
	.ent	atom
atom:
	.set	noreorder
	.set	nomacro
	.loc 1 175
	lw	$8,0($4)
	.loc 1 177
	sll	$9,$6,16
	sll	$2,$8,1
	addu	$3,$2,$8
	sll	$3,$3,2
	andi	$5,$5,0xffff
	or	$5,$5,$9
	.loc 1 175
	addiu	$10,$8,1
	.loc 1 177
	addu	$3,$4,$3
	.loc 1 179
	li	$9,4
	.loc 1 175
	sw	$10,0($4)
	.loc 1 179
	beq	$6,$9,$L18
	sw	$5,4($3)
	.loc 1 179
	sll	$6,$6,3
	.loc 1 179
	li	$3,1
	.loc 1 179
	addu	$2,$2,$8
	.loc 1 179
	sll	$3,$3,$6
	.loc 1 179
	sll	$2,$2,2
	addu	$4,$4,$2
	.loc 1 179
	addiu	$3,$3,-1
	.loc 1 179
	sw	$3,8($4)
	.loc 1 181
	jr	$31
	sw	$7,12($4)
$L18:
	.loc 1 179
	addu	$2,$2,$8
	sll	$2,$2,2
	addu	$4,$4,$2
	.loc 1 179
	li	$3,-1
	.loc 1 179
	sw	$3,8($4)
	.loc 1 181
	jr	$31
	sw	$7,12($4)
	.set	reorder
	.end	atom
	.section	.text.arp_find,"ax"
	.align	2
	.loc 1 214
	.ent	arp_find
arp_find:
	.set	noreorder
	.set	nomacro
	lui	$2,%hi(known)
	addiu	$2,$2,%lo(known)
	move	$3,$2
	.loc 1 217
	move	$5,$0
	.loc 1 217
	li	$7,8
$L22:
	.loc 1 218
	lw	$6,0($3)
	nop
	beq	$6,$4,$L24
	addiu	$3,$3,12
	.loc 1 217
	addiu	$5,$5,1
	.loc 1 217
	bne	$5,$7,$L22
	nop
	.loc 1 221
	jr	$31
	move	$2,$0
$L24:
	.loc 1 219
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
	.loc 1 224
	.ent	arp_learn
arp_learn:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 224
	move	$17,$4
	.loc 1 225
	jal	arp_find
	move	$16,$5
	.loc 1 227
	beq	$2,$0,$L29
	move	$5,$16
	.loc 1 232
	jal	copy6
	move	$4,$2
	.loc 1 233
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L29:
	.loc 1 228
	lui	$6,%hi(known_next)
	lw	$4,%lo(known_next)($6)
	.loc 1 228
	lui	$2,%hi(known)
	sll	$3,$4,1
	addu	$3,$3,$4
	sll	$3,$3,2
	.loc 1 230
	addiu	$4,$4,1
	.loc 1 228
	addiu	$2,$2,%lo(known)
	addiu	$7,$3,4
	.loc 1 230
	andi	$5,$4,0x7
	.loc 1 229
	addu	$3,$2,$3
	.loc 1 230
	sw	$5,%lo(known_next)($6)
	.loc 1 228
	addu	$4,$2,$7
	.loc 1 232
	move	$5,$16
	jal	copy6
	sw	$17,0($3)
	.loc 1 233
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	arp_learn
	.section	.text.find,"ax"
	.align	2
	.loc 1 315
	.ent	find
find:
	.set	noreorder
	.set	nomacro
	.loc 1 316
	addiu	$4,$4,-64
	.loc 1 318
	sltu	$2,$4,8
	beq	$2,$0,$L33
	lui	$3,%hi(sockets)
	.loc 1 318
	sll	$2,$4,1
	addu	$2,$2,$4
	addiu	$3,$3,%lo(sockets)
	sll	$2,$2,4
	addu	$2,$2,$3
	.loc 1 318
	lbu	$3,24($2)
	nop
	beq	$3,$0,$L33
	nop
	.loc 1 318
	jr	$31
	nop
$L33:
	.loc 1 319
	jr	$31
	move	$2,$0
	.set	reorder
	.end	find
	.section	.text.copy,"ax"
	.align	2
	.loc 1 382
	.ent	copy
copy:
	.set	noreorder
	.set	nomacro
	.loc 1 383
	or	$2,$4,$5
	.loc 1 383
	andi	$2,$2,0x1
	.loc 1 383
	bne	$2,$0,$L38
	nop
	.loc 1 384
	sltu	$2,$6,2
	bne	$2,$0,$L38
	addiu	$8,$6,-2
	srl	$8,$8,1
	addiu	$8,$8,1
	sll	$8,$8,1
	addu	$7,$4,$8
	move	$2,$5
$L39:
	.loc 1 102
	lhu	$3,0($2)
	.loc 1 384
	addiu	$4,$4,2
	.loc 1 384
	addiu	$2,$2,2
	.loc 1 384
	bne	$4,$7,$L39
	sh	$3,-2($4)
	.loc 1 384
	addu	$5,$5,$8
	.loc 1 384
	andi	$6,$6,0x1
$L38:
	.loc 1 386
	beq	$6,$0,$L46
	addu	$3,$4,$6
$L40:
	.loc 1 387
	lbu	$2,0($5)
	.loc 1 387
	addiu	$4,$4,1
	.loc 1 387
	addiu	$5,$5,1
	.loc 1 386
	bne	$4,$3,$L40
	sb	$2,-1($4)
$L46:
	.loc 1 388
	jr	$31
	nop
	.set	reorder
	.end	copy
	.section	.text.is_own,"ax"
	.align	2
	.loc 1 391
	.ent	is_own
is_own:
	.set	noreorder
	.set	nomacro
	.loc 1 392
	lui	$2,%hi(own_address)
	lw	$2,%lo(own_address)($2)
	nop
	beq	$2,$4,$L49
	nop
	.loc 1 392
	andi	$2,$4,0xff
	.loc 1 392
	xori	$2,$2,0x7f
	jr	$31
	sltu	$2,$2,1
$L49:
	.loc 1 393
	jr	$31
	li	$2,1
	.set	reorder
	.end	is_own
	.section	.text.own_send,"ax"
	.align	2
	.loc 1 400
	.ent	own_send
own_send:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	.loc 1 403
	lui	$16,%hi(own_waiting)
	.loc 1 400
	sw	$17,24($sp)
	.loc 1 403
	lw	$17,%lo(own_waiting)($16)
	.loc 1 403
	li	$3,4
	.loc 1 403
	beq	$17,$3,$L50
	sw	$31,28($sp)
	.loc 1 112
	lwl	$11,29($4)
	lui	$9,%hi(sockets)
	addiu	$9,$9,%lo(sockets)
	lwr	$11,26($4)
	.loc 1 102
	lhu	$12,34($4)
	move	$6,$5
	move	$2,$9
	.loc 1 405
	move	$3,$0
	.loc 1 405
	li	$8,8
$L55:
	.loc 1 408
	lbu	$7,24($2)
	nop
	beq	$7,$0,$L52
	nop
	.loc 1 408
	lbu	$7,25($2)
	nop
	beq	$7,$0,$L52
	nop
	.loc 1 408
	lhu	$10,28($2)
	lhu	$7,36($4)
	nop
	bne	$10,$7,$L52
	nop
	.loc 1 410
	lbu	$5,26($2)
	nop
	beq	$5,$0,$L54
	nop
	.loc 1 410
	lw	$5,36($2)
	nop
	bne	$5,$11,$L52
	nop
	.loc 1 410
	lhu	$5,34($2)
	nop
	bne	$5,$12,$L52
	nop
$L54:
	.loc 1 412
	sll	$2,$17,1
	addu	$2,$2,$17
	sll	$7,$2,7
	subu	$7,$7,$2
	.loc 1 406
	sll	$2,$3,1
	.loc 1 412
	sll	$7,$7,2
	.loc 1 406
	addu	$2,$2,$3
	.loc 1 412
	lui	$8,%hi(own)
	addiu	$8,$8,%lo(own)
	.loc 1 406
	sll	$2,$2,4
	.loc 1 414
	addiu	$10,$7,8
	.loc 1 412
	addu	$3,$7,$8
	.loc 1 406
	addu	$9,$9,$2
	.loc 1 414
	move	$5,$4
	addu	$4,$8,$10
	.loc 1 412
	sw	$9,0($3)
	.loc 1 414
	jal	copy
	sw	$6,4($3)
	.loc 1 415
	addiu	$2,$17,1
	sw	$2,%lo(own_waiting)($16)
$L50:
	.loc 1 418
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L52:
	.loc 1 405
	addiu	$3,$3,1
	.loc 1 405
	bne	$3,$8,$L55
	addiu	$2,$2,48
	.loc 1 418
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	own_send
	.section	.text.own_look,"ax"
	.align	2
	.loc 1 422
	.ent	own_look
own_look:
	.set	noreorder
	.set	nomacro
	.loc 1 425
	lui	$2,%hi(own_waiting)
	lw	$2,%lo(own_waiting)($2)
	nop
	.loc 1 425
	beq	$2,$0,$L71
	lui	$3,%hi(own)
	addiu	$3,$3,%lo(own)
	.loc 1 425
	b	$L66
	move	$5,$0
$L67:
	.loc 1 425
	addiu	$5,$5,1
	.loc 1 425
	beq	$5,$2,$L71
	nop
$L66:
	.loc 1 425
	lw	$6,0($3)
	nop
	bne	$6,$4,$L67
	addiu	$3,$3,1524
	move	$2,$5
$L71:
	.loc 1 428
	jr	$31
	nop
	.set	reorder
	.end	own_look
	.section	.text.own_done,"ax"
	.align	2
	.loc 1 431
	.ent	own_done
own_done:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 432
	lui	$2,%hi(own_waiting)
	.loc 1 431
	sw	$18,24($sp)
	.loc 1 432
	lw	$18,%lo(own_waiting)($2)
	.loc 1 431
	sw	$31,28($sp)
	.loc 1 432
	addiu	$18,$18,-1
	.loc 1 433
	sltu	$3,$4,$18
	.loc 1 431
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 433
	beq	$3,$0,$L72
	sw	$18,%lo(own_waiting)($2)
	sll	$3,$4,1
	addu	$3,$3,$4
	sll	$2,$3,7
	subu	$2,$2,$3
	sll	$2,$2,2
	lui	$16,%hi(own)
	addiu	$2,$2,8
	addiu	$16,$16,%lo(own)
	move	$17,$4
	addu	$16,$16,$2
$L74:
	.loc 1 434
	lw	$2,1516($16)
	.loc 1 435
	lw	$6,1520($16)
	.loc 1 434
	sw	$2,-8($16)
	.loc 1 435
	sw	$6,-4($16)
	move	$4,$16
	addiu	$16,$16,1524
	.loc 1 434
	addiu	$17,$17,1
	.loc 1 436
	jal	copy
	move	$5,$16
	.loc 1 433
	sltu	$2,$17,$18
	bne	$2,$0,$L74
	nop
$L72:
	.loc 1 438
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	own_done
	.section	.text.rejected,"ax"
	.align	2
	.loc 1 507
	.ent	rejected
rejected:
	.set	noreorder
	.set	nomacro
	.loc 1 508
	lw	$3,0($4)
	.loc 1 510
	li	$2,-1
	.loc 1 508
	addiu	$3,$3,1
	.loc 1 510
	jr	$31
	sw	$3,0($4)
	.set	reorder
	.end	rejected
	.section	.text.accept_frame,"ax"
	.align	2
	.loc 1 516
	.ent	accept_frame
accept_frame:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 517
	lhu	$3,16($4)
	.loc 1 518
	lhu	$2,38($4)
	.loc 1 516
	move	$17,$4
	.loc 1 517
	andi	$4,$3,0xffff
	srl	$4,$4,8
	sll	$3,$3,8
	or	$3,$3,$4
	andi	$3,$3,0xffff
	.loc 1 518
	andi	$4,$2,0xffff
	.loc 1 520
	addiu	$5,$5,-14
	.loc 1 518
	sll	$2,$2,8
	srl	$4,$4,8
	.loc 1 520
	sltu	$5,$5,$3
	bne	$5,$0,$L79
	or	$2,$2,$4
	andi	$16,$2,0xffff
	.loc 1 520
	sltu	$2,$16,8
	bne	$2,$0,$L79
	addiu	$2,$16,20
	.loc 1 520
	beq	$2,$3,$L80
	li	$6,20
$L79:
	.loc 1 521
	lui	$4,%hi(network_counts)
	jal	rejected
	addiu	$4,$4,%lo(network_counts)
$L78:
	.loc 1 527
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L80:
	.loc 1 522
	addiu	$5,$17,14
	jal	sum
	move	$4,$0
	jal	fold
	move	$4,$2
	move	$18,$2
	.loc 1 522
	li	$2,65535
	bne	$18,$2,$L91
	nop
	.loc 1 524
	lui	$2,%hi(udp_checksums)
	.loc 1 524
	lw	$2,%lo(udp_checksums)($2)
	nop
	beq	$2,$0,$L83
	nop
	.loc 1 524
	lhu	$2,40($17)
	nop
	bne	$2,$0,$L92
	move	$5,$16
$L83:
	.loc 1 527
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	.loc 1 526
	addiu	$2,$16,-8
	.loc 1 527
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L92:
	.loc 1 524
	jal	udp_sum
	move	$4,$17
	.loc 1 524
	beq	$2,$18,$L83
	nop
$L91:
	.loc 1 525
	lui	$4,%hi(network_counts+4)
	jal	rejected
	addiu	$4,$4,%lo(network_counts+4)
	b	$L78
	nop
	.set	reorder
	.end	accept_frame
	.section	.text.port_prepare,"ax"
	.align	2
	.loc 1 152
	.ent	port_prepare
port_prepare:
	.set	noreorder
	.set	nomacro
	.loc 1 156
	lw	$2,8($4)
	nop
	beq	$2,$0,$L105
	move	$2,$0
	.loc 1 171
	jr	$31
	nop
$L105:
	.loc 1 152
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	move	$16,$4
	.loc 1 158
	li	$4,24576
	.loc 1 152
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	.loc 1 158
	jal	shared_memory
	sw	$18,28($sp)
	.loc 1 159
	beq	$2,$0,$L98
	move	$17,$2
	move	$3,$2
	addiu	$2,$2,24576
$L96:
	.loc 1 162
	sb	$0,0($3)
	.loc 1 161
	addiu	$3,$3,4096
	bne	$3,$2,$L96
	addiu	$4,$17,4096
	.loc 1 163
	sw	$17,8($16)
	.loc 1 165
	jal	page_physical
	sw	$4,16($16)
	.loc 1 165
	sll	$2,$2,12
	.loc 1 167
	lw	$3,8($16)
	.loc 1 166
	addiu	$17,$17,8192
	.loc 1 165
	sw	$2,20($16)
	.loc 1 167
	li	$2,4
	.loc 1 166
	sw	$17,12($16)
	.loc 1 168
	li	$19,4
	.loc 1 168
	move	$17,$0
	.loc 1 167
	sw	$2,100($3)
$L97:
	.loc 1 169
	lw	$4,12($16)
	sll	$2,$17,12
	.loc 1 169
	lw	$18,8($16)
	.loc 1 169
	jal	page_physical
	addu	$4,$4,$2
	.loc 1 169
	addiu	$3,$17,26
	sll	$3,$3,2
	addu	$18,$18,$3
	.loc 1 168
	addiu	$17,$17,1
	.loc 1 168
	bne	$17,$19,$L97
	sw	$2,0($18)
	.loc 1 157
	move	$2,$0
$L93:
	.loc 1 171
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L98:
	.loc 1 160
	b	$L93
	li	$2,-1
	.set	reorder
	.end	port_prepare
	.section	.text.port_bind,"ax"
	.align	2
	.loc 1 185
	.ent	port_bind
port_bind:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 185
	move	$16,$4
	.loc 1 186
	lw	$4,8($4)
	jal	page_physical
	nop
	jal	aegis_ether_bind
	move	$4,$2
	.loc 1 186
	sw	$2,0($16)
	.loc 1 188
	lw	$31,20($sp)
	.loc 1 187
	sltu	$3,$2,-16
	.loc 1 188
	lw	$16,16($sp)
	addiu	$2,$3,-1
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	port_bind
	.section	.text.take,"ax"
	.align	2
	.loc 1 338
	.ent	take
take:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 339
	lw	$16,8($4)
	.loc 1 338
	move	$17,$4
	.loc 1 342
	li	$7,2048
	move	$4,$16
	li	$6,2
	li	$5,12
	jal	atom
	sw	$0,0($16)
	.loc 1 343
	move	$4,$16
	li	$7,69
	li	$6,1
	jal	atom
	li	$5,14
	.loc 1 344
	move	$4,$16
	move	$7,$0
	li	$6,2
	jal	atom
	li	$5,20
	.loc 1 345
	lw	$3,0($16)
	.loc 1 346
	move	$4,$16
	.loc 1 345
	addiu	$3,$3,-1
	sll	$2,$3,1
	addu	$2,$2,$3
	sll	$2,$2,2
	addu	$2,$16,$2
	li	$3,16383
	sw	$3,8($2)
	.loc 1 346
	li	$7,17
	li	$6,1
	jal	atom
	li	$5,23
	.loc 1 347
	lui	$2,%hi(own_address)
	lw	$2,%lo(own_address)($2)
	li	$18,16711680
	srl	$4,$2,24
	sll	$7,$2,24
	sll	$3,$2,8
	and	$3,$3,$18
	.loc 1 347
	or	$7,$7,$4
	.loc 1 347
	srl	$2,$2,8
	.loc 1 347
	or	$7,$7,$3
	.loc 1 347
	andi	$2,$2,0xff00
	.loc 1 347
	or	$7,$7,$2
	move	$4,$16
	li	$6,4
	jal	atom
	li	$5,30
	.loc 1 348
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
	.loc 1 349
	lbu	$2,26($17)
	nop
	bne	$2,$0,$L118
	li	$6,4
$L111:
	.loc 1 353
	jal	port_bind
	move	$4,$17
	.loc 1 353
	bne	$2,$0,$L113
	li	$3,1
	.loc 1 355
	sb	$3,25($17)
$L110:
	.loc 1 357
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L118:
	.loc 1 350
	lw	$2,36($17)
	nop
	srl	$4,$2,24
	sll	$7,$2,24
	sll	$3,$2,8
	and	$3,$3,$18
	.loc 1 350
	or	$7,$7,$4
	.loc 1 350
	srl	$2,$2,8
	.loc 1 350
	or	$7,$7,$3
	.loc 1 350
	andi	$2,$2,0xff00
	.loc 1 350
	or	$7,$7,$2
	move	$4,$16
	jal	atom
	li	$5,26
	.loc 1 351
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
	b	$L111
	nop
$L113:
	.loc 1 354
	b	$L110
	li	$2,-1
	.set	reorder
	.end	take
	.section	.text.port_send,"ax"
	.align	2
	.loc 1 203
	.ent	port_send
port_send:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 207
	sltu	$2,$5,60
	.loc 1 203
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 207
	beq	$2,$0,$L123
	move	$16,$4
	li	$17,60
$L120:
	.loc 1 209
	li	$18,-4
$L121:
	.loc 1 207
	lw	$5,20($16)
	lw	$4,0($16)
	jal	aegis_ether_send
	move	$6,$17
	.loc 1 209
	beq	$2,$18,$L121
	sltu	$2,$0,$2
	.loc 1 211
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	subu	$2,$0,$2
	jr	$31
	addiu	$sp,$sp,32
$L123:
	b	$L120
	move	$17,$5
	.set	reorder
	.end	port_send
	.section	.text.arp_send,"ax"
	.align	2
	.loc 1 236
	.ent	arp_send
arp_send:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$20,36($sp)
	.loc 1 239
	lui	$20,%hi(arp)
	.loc 1 236
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$16,20($sp)
	.loc 1 239
	addiu	$3,$20,%lo(arp)
	.loc 1 241
	li	$2,1
	.loc 1 239
	lw	$16,16($3)
	.loc 1 236
	move	$17,$4
	move	$19,$5
	.loc 1 241
	bne	$4,$2,$L126
	move	$18,$6
	lui	$5,%hi(everybody.0)
	addiu	$5,$5,%lo(everybody.0)
$L126:
	.loc 1 241
	move	$4,$16
	jal	copy6
	lui	$21,%hi(station)
	.loc 1 242
	addiu	$5,$21,%lo(station)
	jal	copy6
	addiu	$4,$16,6
	.loc 1 107
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
	.loc 1 248
	addiu	$5,$21,%lo(station)
	jal	copy6
	addiu	$4,$16,22
	.loc 1 249
	lui	$2,%hi(own_address)
	lw	$2,%lo(own_address)($2)
	.loc 1 250
	move	$5,$19
	.loc 1 118
	srl	$3,$2,16
	.loc 1 250
	addiu	$4,$16,32
	.loc 1 107
	sh	$2,28($16)
	.loc 1 250
	jal	copy6
	sh	$3,30($16)
	.loc 1 118
	srl	$2,$18,16
	.loc 1 107
	sh	$18,38($16)
	sh	$2,40($16)
	.loc 1 252
	addiu	$4,$20,%lo(arp)
	jal	port_send
	li	$5,60
	.loc 1 253
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
	.loc 1 260
	.ent	arp_serve
arp_serve:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$19,32($sp)
	.loc 1 193
	lui	$19,%hi(arp)
	.loc 1 260
	sw	$20,36($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$17,24($sp)
	.loc 1 193
	addiu	$19,$19,%lo(arp)
	.loc 1 265
	lui	$16,%hi(network_counts)
	.loc 1 193
	lw	$5,8($19)
	.loc 1 193
	lw	$2,4($19)
	li	$20,8
	.loc 1 265
	addiu	$16,$16,%lo(network_counts)
	.loc 1 266
	li	$18,256
$L130:
	.loc 1 193
	addiu	$3,$2,36
	sll	$4,$3,2
	addu	$4,$5,$4
	lw	$4,4($4)
	nop
	.loc 1 193
	beq	$4,$0,$L129
	sll	$6,$2,11
	lw	$17,12($19)
	nop
	addu	$17,$17,$6
	.loc 1 264
	beq	$17,$0,$L129
	nop
	.loc 1 265
	lw	$4,8($16)
	.loc 1 266
	lhu	$6,14($17)
	.loc 1 265
	addiu	$4,$4,1
	.loc 1 266
	beq	$6,$18,$L142
	sw	$4,8($16)
$L131:
	.loc 1 274
	lw	$4,12($16)
	nop
	addiu	$4,$4,1
	sw	$4,12($16)
$L133:
	.loc 1 198
	sll	$3,$3,2
	.loc 1 199
	addiu	$2,$2,1
	.loc 1 198
	addu	$3,$5,$3
	.loc 1 199
	andi	$2,$2,0x7
	.loc 1 264
	addiu	$20,$20,-1
	.loc 1 198
	sw	$0,4($3)
	.loc 1 264
	bne	$20,$0,$L130
	sw	$2,4($19)
$L129:
	.loc 1 277
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L142:
	.loc 1 266
	lhu	$6,16($17)
	li	$4,8
	bne	$6,$4,$L131
	li	$4,1030
	.loc 1 266
	lhu	$6,18($17)
	nop
	bne	$6,$4,$L131
	addiu	$21,$17,22
	.loc 1 112
	lwl	$4,31($17)
	nop
	.loc 1 268
	lwr	$4,28($17)
	jal	arp_learn
	move	$5,$21
	.loc 1 269
	lhu	$2,20($17)
	nop
	beq	$2,$18,$L132
	li	$4,2
$L141:
	.loc 1 198
	lw	$2,4($19)
	.loc 1 198
	lw	$5,8($19)
	b	$L133
	addiu	$3,$2,36
$L132:
	.loc 1 112
	lwl	$6,31($17)
	.loc 1 270
	lw	$2,16($16)
	.loc 1 271
	lwr	$6,28($17)
	.loc 1 270
	addiu	$2,$2,1
	.loc 1 271
	move	$5,$21
	jal	arp_send
	sw	$2,16($16)
	b	$L141
	nop
	.set	reorder
	.end	arp_serve
	.section	.text.arp_resolve,"ax"
	.align	2
	.loc 1 280
	.ent	arp_resolve
arp_resolve:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	.loc 1 289
	lui	$20,%hi(unknown.1)
	.loc 1 280
	sw	$19,28($sp)
	sw	$17,20($sp)
	sw	$31,36($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 280
	move	$17,$4
	li	$19,5
	.loc 1 289
	addiu	$20,$20,%lo(unknown.1)
$L146:
	.loc 1 286
	jal	arp_find
	move	$4,$17
	.loc 1 287
	bne	$2,$0,$L143
	move	$18,$2
	.loc 1 289
	move	$6,$17
	move	$5,$20
	jal	arp_send
	li	$4,1
	b	$L145
	li	$16,65536
$L147:
	.loc 1 291
	jal	arp_serve
	nop
	.loc 1 290
	beq	$16,$0,$L148
	nop
$L145:
	.loc 1 290
	jal	arp_find
	move	$4,$17
	.loc 1 290
	beq	$2,$0,$L147
	addiu	$16,$16,-1
$L148:
	.loc 1 285
	addiu	$19,$19,-1
	bne	$19,$0,$L146
	nop
$L143:
	.loc 1 294
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
	.loc 1 442
	.ent	prepare
prepare:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$19,28($sp)
	sw	$17,20($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 443
	lw	$20,4($5)
	.loc 1 442
	move	$17,$4
	.loc 1 444
	move	$4,$20
	jal	is_own
	move	$19,$5
	.loc 1 445
	beq	$2,$0,$L153
	lui	$18,%hi(station)
	.loc 1 446
	lw	$16,16($17)
	.loc 1 450
	sb	$2,27($17)
	.loc 1 451
	move	$4,$16
	jal	copy6
	addiu	$5,$18,%lo(station)
	.loc 1 452
	addiu	$5,$18,%lo(station)
	jal	copy6
	addiu	$4,$16,6
	.loc 1 107
	li	$2,8
	sh	$2,12($16)
	li	$2,69
	sh	$2,14($16)
	li	$2,4416
	sh	$2,22($16)
	sh	$0,20($16)
	.loc 1 457
	move	$2,$20
$L154:
	.loc 1 118
	srl	$4,$2,16
	srl	$3,$20,16
	.loc 1 107
	sh	$2,26($16)
	sh	$4,28($16)
	sh	$20,30($16)
	sh	$3,32($16)
	.loc 1 459
	lhu	$3,28($17)
	.loc 1 461
	move	$2,$0
	.loc 1 107
	sh	$3,34($16)
	.loc 1 460
	lhu	$3,2($19)
	nop
	.loc 1 107
	sh	$3,36($16)
$L152:
	.loc 1 462
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L153:
	.loc 1 445
	jal	arp_resolve
	move	$4,$20
	.loc 1 446
	lw	$16,16($17)
	.loc 1 448
	beq	$2,$0,$L160
	move	$5,$2
	.loc 1 451
	move	$4,$16
	jal	copy6
	sb	$0,27($17)
	.loc 1 452
	lui	$5,%hi(station)
	addiu	$5,$5,%lo(station)
	jal	copy6
	addiu	$4,$16,6
	.loc 1 107
	li	$3,8
	sh	$3,12($16)
	li	$3,69
	.loc 1 457
	lui	$2,%hi(own_address)
	.loc 1 107
	sh	$3,14($16)
	li	$3,4416
	.loc 1 457
	lw	$2,%lo(own_address)($2)
	.loc 1 107
	sh	$0,20($16)
	b	$L154
	sh	$3,22($16)
$L160:
	.loc 1 449
	b	$L152
	li	$2,-1
	.set	reorder
	.end	prepare
	.section	.text.set_address,"ax"
	.align	2
	.globl	set_address
	.loc 1 297
	.ent	set_address
set_address:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$18,28($sp)
	.loc 1 301
	lui	$18,%hi(own_address)
	.loc 1 297
	sw	$17,24($sp)
	sw	$31,44($sp)
	move	$17,$4
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	.loc 1 298
	jal	aegis_ether_address
	sw	$16,20($sp)
	.loc 1 301
	lw	$4,%lo(own_address)($18)
	nop
	bne	$4,$0,$L164
	lui	$21,%hi(arp)
	.loc 1 301
	addiu	$4,$21,%lo(arp)
	move	$19,$3
	jal	port_prepare
	move	$16,$2
	.loc 1 301
	bne	$2,$0,$L164
	srl	$3,$19,8
	.loc 1 304
	andi	$19,$19,0x00ff
	srl	$2,$16,24
	sll	$19,$19,8
	andi	$3,$3,0x00ff
	li	$20,16711680
	sll	$2,$2,16
	or	$3,$3,$19
	.loc 1 305
	addiu	$21,$21,%lo(arp)
	.loc 1 304
	or	$3,$3,$2
	.loc 1 304
	srl	$4,$16,16
	.loc 1 304
	ori	$7,$20,0xffff
	andi	$2,$16,0xffff
	.loc 1 305
	lw	$6,8($21)
	.loc 1 304
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
	.loc 1 305
	sw	$0,0($6)
	.loc 1 306
	lw	$4,8($21)
	li	$7,2054
	li	$6,2
	jal	atom
	li	$5,12
	.loc 1 307
	srl	$4,$17,24
	sll	$2,$17,24
	sll	$3,$17,8
	.loc 1 307
	or	$2,$2,$4
	.loc 1 307
	and	$3,$3,$20
	srl	$7,$17,8
	.loc 1 307
	lw	$4,8($21)
	or	$2,$2,$3
	.loc 1 307
	andi	$7,$7,0xff00
	.loc 1 307
	or	$7,$2,$7
	li	$6,4
	jal	atom
	li	$5,38
	.loc 1 308
	jal	port_bind
	move	$4,$21
	.loc 1 308
	bne	$2,$0,$L164
	nop
	.loc 1 310
	sw	$17,%lo(own_address)($18)
$L161:
	.loc 1 312
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L164:
	.loc 1 302
	b	$L161
	li	$2,-1
	.set	reorder
	.end	set_address
	.section	.text.socket,"ax"
	.align	2
	.globl	socket
	.loc 1 322
	.ent	socket
socket:
	.set	noreorder
	.set	nomacro
	.loc 1 325
	li	$2,2
	bne	$4,$2,$L176
	nop
	.loc 1 325
	bne	$5,$4,$L176
	nop
	.loc 1 325
	bne	$6,$0,$L176
	nop
	.loc 1 325
	lui	$2,%hi(own_address)
	.loc 1 325
	lw	$2,%lo(own_address)($2)
	nop
	beq	$2,$0,$L176
	nop
	.loc 1 322
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	lui	$19,%hi(sockets)
	addiu	$19,$19,%lo(sockets)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	move	$16,$19
	.loc 1 327
	move	$17,$0
	.loc 1 327
	b	$L170
	li	$18,8
$L168:
	.loc 1 327
	addiu	$17,$17,1
$L181:
	.loc 1 327
	beq	$17,$18,$L180
	addiu	$16,$16,48
$L170:
	.loc 1 328
	lbu	$2,24($16)
	nop
	bne	$2,$0,$L168
	nop
	.loc 1 328
	jal	port_prepare
	move	$4,$16
	.loc 1 328
	bne	$2,$0,$L181
	addiu	$17,$17,1
	addiu	$17,$17,-1
	.loc 1 330
	sll	$2,$17,1
	addu	$2,$2,$17
	sll	$2,$2,4
	addu	$3,$19,$2
	sb	$0,26($3)
	.loc 1 329
	move	$19,$3
	li	$3,1
	sh	$3,24($19)
	.loc 1 334
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$16,20($sp)
	.loc 1 331
	addiu	$2,$17,64
	.loc 1 334
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L180:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 326
	li	$2,-1
	.loc 1 334
	jr	$31
	addiu	$sp,$sp,40
$L176:
	jr	$31
	li	$2,-1
	.set	reorder
	.end	socket
	.section	.text.bind,"ax"
	.align	2
	.globl	bind
	.loc 1 360
	.ent	bind
bind:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 360
	move	$17,$5
	.loc 1 361
	jal	find
	move	$16,$6
	.loc 1 363
	beq	$2,$0,$L189
	move	$4,$2
	.loc 1 363
	lbu	$2,25($2)
	nop
	bne	$2,$0,$L189
	slt	$6,$16,16
	.loc 1 363
	bne	$6,$0,$L182
	li	$2,-1
	.loc 1 364
	lw	$2,4($17)
	nop
	.loc 1 363
	beq	$2,$0,$L184
	lui	$3,%hi(own_address)
	.loc 1 364
	lw	$3,%lo(own_address)($3)
	nop
	bne	$2,$3,$L182
	li	$2,-1
$L184:
	.loc 1 366
	lhu	$2,2($17)
	nop
	.loc 1 367
	beq	$2,$0,$L194
	sh	$2,28($4)
$L185:
	.loc 1 371
	jal	take
	nop
$L182:
	.loc 1 372
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L194:
	lui	$5,%hi(next_port)
	lhu	$2,%lo(next_port)($5)
	nop
	.loc 1 368
	sll	$3,$2,8
	srl	$6,$2,8
	or	$3,$3,$6
	.loc 1 369
	addiu	$2,$2,1
	.loc 1 368
	sh	$3,28($4)
	.loc 1 369
	b	$L185
	sh	$2,%lo(next_port)($5)
$L189:
	.loc 1 365
	b	$L182
	li	$2,-1
	.set	reorder
	.end	bind
	.section	.text.bind_any,"ax"
	.align	2
	.loc 1 375
	.ent	bind_any
bind_any:
	.set	noreorder
	.set	nomacro
	.loc 1 378
	lbu	$2,25($4)
	nop
	beq	$2,$0,$L202
	move	$2,$0
	.loc 1 379
	jr	$31
	nop
$L202:
	.loc 1 378
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
	.loc 1 378
	lui	$5,%hi(any.2)
	.loc 1 375
	addiu	$sp,$sp,-24
	.loc 1 378
	li	$6,16
	addiu	$5,$5,%lo(any.2)
	.loc 1 375
	sw	$31,20($sp)
	.loc 1 378
	jal	bind
	addiu	$4,$4,64
	.loc 1 379
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	bind_any
	.section	.text.connect,"ax"
	.align	2
	.globl	connect
	.loc 1 465
	.ent	connect
connect:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,28($sp)
	sw	$16,16($sp)
	.loc 1 465
	move	$17,$5
	.loc 1 466
	jal	find
	move	$18,$6
	.loc 1 468
	beq	$2,$0,$L208
	slt	$6,$18,16
	.loc 1 468
	bne	$6,$0,$L208
	nop
	.loc 1 468
	move	$4,$2
	jal	bind_any
	move	$16,$2
	.loc 1 468
	bne	$2,$0,$L208
	move	$5,$17
	.loc 1 468
	jal	prepare
	move	$4,$16
	.loc 1 468
	bne	$2,$0,$L205
	li	$2,-1
	.loc 1 470
	lw	$2,12($17)
	lw	$4,4($17)
	lw	$5,0($17)
	lw	$3,8($17)
	sw	$2,44($16)
	.loc 1 471
	li	$2,1
	.loc 1 470
	sw	$4,36($16)
	sw	$5,32($16)
	sw	$3,40($16)
	.loc 1 471
	sb	$2,26($16)
	.loc 1 472
	jal	take
	move	$4,$16
$L205:
	.loc 1 473
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L208:
	.loc 1 469
	b	$L205
	li	$2,-1
	.set	reorder
	.end	connect
	.section	.text.sendto,"ax"
	.align	2
	.globl	sendto
	.loc 1 477
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
	.loc 1 477
	lw	$19,64($sp)
	move	$20,$5
	move	$16,$6
	.loc 1 478
	jal	find
	move	$17,$7
	.loc 1 482
	beq	$2,$0,$L213
	nop
	.loc 1 482
	bne	$17,$0,$L213
	move	$18,$2
	.loc 1 482
	sltu	$2,$16,1473
	beq	$2,$0,$L213
	sltu	$3,$0,$19
	.loc 1 482
	lbu	$2,26($18)
	nop
	.loc 1 482
	beq	$3,$2,$L210
	li	$2,-1
	.loc 1 484
	beq	$19,$0,$L224
	lui	$7,%hi(identification)
	.loc 1 484
	lw	$2,68($sp)
	nop
	slt	$2,$2,16
	bne	$2,$0,$L210
	li	$2,-1
	.loc 1 484
	jal	bind_any
	move	$4,$18
	.loc 1 484
	bne	$2,$0,$L213
	move	$5,$19
	.loc 1 484
	jal	prepare
	move	$4,$18
	.loc 1 484
	bne	$2,$0,$L213
	lui	$7,%hi(identification)
$L224:
	lhu	$2,%lo(identification)($7)
	.loc 1 487
	andi	$19,$16,0xffff
	addiu	$3,$19,28
	addiu	$5,$16,28
	.loc 1 486
	lw	$17,16($18)
	.loc 1 107
	srl	$6,$2,8
	.loc 1 487
	srl	$5,$5,8
	.loc 1 107
	sll	$4,$2,8
	.loc 1 487
	sll	$3,$3,8
	or	$3,$3,$5
	.loc 1 107
	or	$4,$4,$6
	sh	$3,16($17)
	.loc 1 491
	li	$6,20
	addiu	$5,$17,14
	.loc 1 107
	sh	$4,18($17)
	.loc 1 489
	addiu	$2,$2,1
	.loc 1 491
	move	$4,$0
	.loc 1 107
	sh	$0,24($17)
	.loc 1 491
	jal	sum
	sh	$2,%lo(identification)($7)
	move	$4,$2
	.loc 1 492
	addiu	$21,$16,8
	.loc 1 491
	jal	fold
	addiu	$19,$19,8
	.loc 1 492
	sll	$19,$19,8
	srl	$3,$21,8
	.loc 1 491
	nor	$2,$0,$2
	.loc 1 492
	or	$19,$19,$3
	.loc 1 107
	sh	$2,24($17)
	sh	$19,38($17)
	sh	$0,40($17)
	.loc 1 494
	move	$6,$16
	move	$5,$20
	jal	copy
	addiu	$4,$17,42
	.loc 1 495
	lui	$2,%hi(udp_checksums)
	.loc 1 495
	lw	$2,%lo(udp_checksums)($2)
	nop
	bne	$2,$0,$L221
	nop
$L216:
	.loc 1 499
	lbu	$2,27($18)
	nop
	bne	$2,$0,$L222
	addiu	$5,$16,42
	.loc 1 503
	jal	port_send
	move	$4,$18
	.loc 1 503
	bne	$2,$0,$L210
	li	$2,-1
	.loc 1 503
	move	$2,$16
$L210:
	.loc 1 504
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L222:
	.loc 1 500
	jal	own_send
	move	$4,$17
	.loc 1 501
	b	$L210
	move	$2,$16
$L221:
	.loc 1 496
	move	$5,$21
	jal	udp_sum
	move	$4,$17
	.loc 1 496
	nor	$2,$0,$2
	.loc 1 496
	andi	$3,$2,0xffff
	.loc 1 497
	beq	$3,$0,$L223
	nop
	.loc 1 108
	b	$L216
	sh	$2,40($17)
$L223:
	.loc 1 497
	li	$2,65535
	.loc 1 107
	b	$L216
	sh	$2,40($17)
$L213:
	.loc 1 483
	b	$L210
	li	$2,-1
	.set	reorder
	.end	sendto
	.section	.text.recvfrom,"ax"
	.align	2
	.globl	recvfrom
	.loc 1 531
	.ent	recvfrom
recvfrom:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-64
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$16,24($sp)
	sw	$31,60($sp)
	sw	$fp,56($sp)
	sw	$23,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	.loc 1 531
	lw	$20,80($sp)
	sw	$5,68($sp)
	move	$19,$6
	.loc 1 532
	jal	find
	move	$16,$7
	.loc 1 537
	beq	$2,$0,$L228
	nop
	.loc 1 537
	bne	$16,$0,$L228
	move	$4,$2
	.loc 1 537
	jal	bind_any
	move	$22,$2
	.loc 1 537
	bne	$2,$0,$L228
	lui	$fp,%hi(arp)
	lw	$3,4($22)
	.loc 1 534
	li	$17,4
	lui	$18,%hi(own_waiting)
	.loc 1 193
	addiu	$fp,$fp,%lo(arp)
$L229:
	lw	$5,8($22)
	sll	$2,$3,2
	addu	$5,$5,$2
	.loc 1 193
	lw	$2,148($5)
	nop
	.loc 1 193
	beq	$2,$0,$L230
	nop
$L263:
	lw	$23,12($22)
	.loc 1 193
	sll	$3,$3,11
	.loc 1 193
	addu	$23,$23,$3
	.loc 1 541
	beq	$23,$0,$L230
	nop
	.loc 1 542
	lw	$5,148($5)
	.loc 1 542
	jal	accept_frame
	move	$4,$23
	.loc 1 543
	bgez	$2,$L231
	move	$6,$2
	.loc 1 198
	lw	$2,4($22)
	.loc 1 198
	lw	$3,8($22)
	.loc 1 198
	addiu	$2,$2,36
	sll	$2,$2,2
	addu	$2,$3,$2
	sw	$0,4($2)
	.loc 1 199
	lw	$3,4($22)
	lw	$5,8($22)
	addiu	$3,$3,1
	.loc 1 199
	andi	$3,$3,0x7
	sll	$2,$3,2
	.loc 1 199
	sw	$3,4($22)
	addu	$5,$5,$2
	.loc 1 193
	lw	$2,148($5)
	nop
	.loc 1 193
	bne	$2,$0,$L263
	nop
$L230:
	.loc 1 546
	lw	$21,%lo(own_waiting)($18)
	nop
	.loc 1 546
	bne	$21,$0,$L264
	nop
$L233:
	.loc 1 193
	lw	$2,4($fp)
	.loc 1 193
	lw	$3,8($fp)
	.loc 1 193
	addiu	$4,$2,36
	sll	$4,$4,2
	addu	$3,$3,$4
	lw	$3,4($3)
	nop
	.loc 1 193
	beq	$3,$0,$L235
	sll	$2,$2,11
	lw	$3,12($fp)
	nop
	addu	$2,$3,$2
	.loc 1 551
	beq	$2,$0,$L235
	nop
	.loc 1 552
	jal	arp_serve
	nop
$L235:
	.loc 1 553
	addiu	$16,$16,1
	.loc 1 553
	andi	$2,$16,0xfff
	.loc 1 553
	beq	$2,$0,$L260
	nop
	lw	$3,4($22)
	b	$L229
	nop
$L260:
	.loc 1 554
	jal	yield_to
	move	$4,$0
	lw	$3,4($22)
	b	$L229
	nop
$L264:
	.loc 1 546
	jal	own_look
	move	$4,$22
	move	$17,$2
	.loc 1 546
	sltu	$2,$2,$21
	beq	$2,$0,$L233
	sll	$4,$17,1
	.loc 1 547
	addu	$4,$4,$17
	sll	$2,$4,7
	subu	$2,$2,$4
	lui	$23,%hi(own)
	sll	$2,$2,2
	addiu	$23,$23,%lo(own)
	.loc 1 548
	addu	$4,$23,$2
	.loc 1 548
	lw	$6,4($4)
	.loc 1 547
	addiu	$2,$2,8
	.loc 1 548
	addiu	$6,$6,-42
	.loc 1 557
	sltu	$4,$19,$6
	.loc 1 547
	addu	$23,$23,$2
	.loc 1 557
	bne	$4,$0,$L265
	move	$2,$6
$L237:
	.loc 1 559
	lw	$4,68($sp)
	addiu	$5,$23,42
	jal	copy
	sw	$2,16($sp)
	.loc 1 560
	lw	$2,16($sp)
	beq	$20,$0,$L238
	li	$4,2
	.loc 1 561
	sh	$4,0($20)
	.loc 1 102
	lhu	$4,34($23)
	.loc 1 564
	li	$5,16
	.loc 1 562
	sh	$4,2($20)
	.loc 1 112
	lwl	$4,29($23)
	nop
	lwr	$4,26($23)
	nop
	.loc 1 563
	sw	$4,4($20)
	.loc 1 564
	lw	$4,84($sp)
	nop
	sw	$5,0($4)
$L238:
	.loc 1 566
	sltu	$3,$17,$21
	bne	$3,$0,$L266
	move	$4,$17
	.loc 1 198
	lw	$3,4($22)
	.loc 1 198
	lw	$4,8($22)
	.loc 1 198
	addiu	$3,$3,36
	sll	$3,$3,2
	addu	$3,$4,$3
	sw	$0,4($3)
	.loc 1 199
	lw	$3,4($22)
	nop
	addiu	$3,$3,1
	.loc 1 199
	andi	$3,$3,0x7
	.loc 1 199
	sw	$3,4($22)
$L225:
	.loc 1 571
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
$L231:
	.loc 1 557
	sltu	$4,$19,$6
	.loc 1 546
	lw	$21,%lo(own_waiting)($18)
	.loc 1 557
	beq	$4,$0,$L237
	nop
$L265:
	.loc 1 558
	move	$2,$19
	b	$L237
	move	$6,$19
$L266:
	.loc 1 567
	jal	own_done
	sw	$2,16($sp)
	lw	$2,16($sp)
	b	$L225
	nop
$L228:
	.loc 1 538
	b	$L225
	li	$2,-1
	.set	reorder
	.end	recvfrom
	.section	.text.waiting,"ax"
	.align	2
	.globl	waiting
	.loc 1 574
	.ent	waiting
waiting:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 575
	jal	find
	nop
	.loc 1 577
	jal	arp_serve
	move	$16,$2
	.loc 1 578
	beq	$16,$0,$L270
	move	$2,$0
	.loc 1 193
	lw	$2,4($16)
	.loc 1 193
	lw	$3,8($16)
	.loc 1 193
	addiu	$4,$2,36
	sll	$4,$4,2
	addu	$3,$3,$4
	lw	$3,4($3)
	nop
	.loc 1 193
	beq	$3,$0,$L269
	sll	$2,$2,11
	.loc 1 193
	lw	$3,12($16)
	nop
	addu	$2,$3,$2
	.loc 1 578
	beq	$2,$0,$L269
	li	$2,1
	.loc 1 579
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L269:
	.loc 1 578
	jal	own_look
	move	$4,$16
	.loc 1 578
	lui	$3,%hi(own_waiting)
	.loc 1 579
	lw	$31,20($sp)
	.loc 1 578
	lw	$3,%lo(own_waiting)($3)
	.loc 1 579
	lw	$16,16($sp)
	.loc 1 578
	sltu	$2,$2,$3
	.loc 1 579
	jr	$31
	addiu	$sp,$sp,24
$L270:
	.loc 1 579
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	waiting
	.section	.text.handle,"ax"
	.align	2
	.globl	handle
	.loc 1 582
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
	.loc 1 582
	move	$16,$5
	move	$17,$6
	.loc 1 583
	jal	find
	move	$19,$7
	.loc 1 584
	beq	$2,$0,$L279
	move	$20,$2
	.loc 1 584
	lbu	$2,25($2)
	nop
	beq	$2,$0,$L276
	li	$2,-1
	.loc 1 584
	jal	shared_memory
	li	$4,8192
	.loc 1 588
	beq	$2,$0,$L279
	move	$18,$2
	.loc 1 588
	sltu	$2,$17,257
	beq	$2,$0,$L279
	addiu	$21,$18,4096
	.loc 1 590
	sb	$0,4096($18)
	.loc 1 591
	sw	$17,0($18)
	.loc 1 592
	jal	page_physical
	move	$4,$21
	.loc 1 592
	sw	$2,4($18)
	.loc 1 593
	lw	$2,20($20)
	.loc 1 594
	sw	$0,12($18)
	.loc 1 593
	srl	$2,$2,12
	.loc 1 595
	beq	$17,$0,$L280
	sw	$2,8($18)
	sll	$6,$17,2
	move	$5,$16
	addiu	$3,$18,20
	addu	$6,$16,$6
$L281:
	.loc 1 596
	lw	$8,0($5)
	.loc 1 595
	addiu	$5,$5,4
	.loc 1 596
	sw	$8,0($3)
	.loc 1 595
	bne	$5,$6,$L281
	addiu	$3,$3,4
$L280:
	.loc 1 597
	sw	$21,0($19)
	.loc 1 598
	lw	$16,0($20)
	jal	page_physical
	move	$4,$18
	move	$5,$2
	jal	aegis_ether_handle
	move	$4,$16
	.loc 1 598
	sltu	$2,$0,$2
	subu	$2,$0,$2
$L276:
	.loc 1 599
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L279:
	.loc 1 589
	b	$L276
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
	.globl	network_counts
	.section	.bss.network_counts,"aw"
	.align	2
network_counts:
	.space	20
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
	.section	.bss.own_waiting,"aw"
	.align	2
own_waiting:
	.space	4
	.section	.bss.own,"aw"
	.align	2
own:
	.space	6096
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
	.file 2 "./exos/library/socket.h"
	.file 3 "./aegis/kernel/calls.h"
	.file 4 "./exos/library/exos.h"
	.file 5 "./exos/library/unix.h"
