# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/library/udp.c
	.text
	.file 1 "exos/library/udp.c"
	.section	.text.copy6,"ax"
	.align	2
	.loc 1 115
	.ent	copy6
copy6:
	.set	noreorder
	.set	nomacro
	.loc 1 95
	lhu	$2,0($5)
	nop
	.loc 1 100
	sh	$2,0($4)
	.loc 1 95
	lhu	$2,2($5)
	nop
	.loc 1 100
	sh	$2,2($4)
	.loc 1 95
	lhu	$2,4($5)
	.loc 1 119
	jr	$31
	sh	$2,4($4)
	.set	reorder
	.end	copy6
	.section	.text.sum,"ax"
	.align	2
	.loc 1 123
	.ent	sum
sum:
	.set	noreorder
	.set	nomacro
	.loc 1 124
	sltu	$3,$6,2
	bne	$3,$0,$L7
	move	$2,$4
	addiu	$3,$6,-2
	srl	$3,$3,1
	addiu	$3,$3,1
	sll	$3,$3,1
	addu	$3,$5,$3
$L5:
	.loc 1 95
	lhu	$4,0($5)
	.loc 1 124
	addiu	$5,$5,2
	.loc 1 124
	bne	$5,$3,$L5
	addu	$2,$2,$4
	.loc 1 124
	andi	$6,$6,0x1
$L4:
	.loc 1 126
	beq	$6,$0,$L12
	nop
	.loc 1 126
	lbu	$3,0($3)
	nop
	.loc 1 126
	addu	$2,$2,$3
$L12:
	.loc 1 127
	jr	$31
	nop
$L7:
	.loc 1 124
	b	$L4
	move	$3,$5
	.set	reorder
	.end	sum
	.section	.text.fold,"ax"
	.align	2
	.loc 1 130
	.ent	fold
fold:
	.set	noreorder
	.set	nomacro
	.loc 1 131
	andi	$3,$4,0xffff
	.loc 1 131
	srl	$4,$4,16
	.loc 1 131
	addu	$3,$3,$4
	.loc 1 132
	srl	$2,$3,16
	.loc 1 132
	addu	$2,$2,$3
	.loc 1 133
	jr	$31
	andi	$2,$2,0xffff
	.set	reorder
	.end	fold
	.section	.text.udp_sum,"ax"
	.align	2
	.loc 1 137
	.ent	udp_sum
udp_sum:
	.set	noreorder
	.set	nomacro
	.loc 1 138
	andi	$3,$5,0xffff
	srl	$3,$3,8
	sll	$2,$5,8
	or	$2,$2,$3
	.loc 1 137
	addiu	$sp,$sp,-32
	.loc 1 138
	andi	$2,$2,0xffff
	.loc 1 138
	li	$6,8
	.loc 1 137
	sw	$17,24($sp)
	sw	$16,20($sp)
	move	$17,$4
	move	$16,$5
	.loc 1 138
	addiu	$5,$4,26
	.loc 1 137
	sw	$31,28($sp)
	.loc 1 138
	jal	sum
	addiu	$4,$2,4352
	.loc 1 140
	move	$4,$2
	move	$6,$16
	jal	sum
	addiu	$5,$17,34
	jal	fold
	move	$4,$2
	.loc 1 141
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	udp_sum
	.section	.text.atom,"ax"
	.align	2
	.loc 1 167
	.ent	atom
atom:
	.set	noreorder
	.set	nomacro
	.loc 1 168
	lw	$8,0($4)
	.loc 1 170
	sll	$9,$6,16
	sll	$2,$8,1
	addu	$3,$2,$8
	sll	$3,$3,2
	andi	$5,$5,0xffff
	or	$5,$5,$9
	.loc 1 168
	addiu	$10,$8,1
	.loc 1 170
	addu	$3,$4,$3
	.loc 1 172
	li	$9,4
	.loc 1 168
	sw	$10,0($4)
	.loc 1 172
	beq	$6,$9,$L18
	sw	$5,4($3)
	.loc 1 172
	sll	$6,$6,3
	.loc 1 172
	li	$3,1
	.loc 1 172
	addu	$2,$2,$8
	.loc 1 172
	sll	$3,$3,$6
	.loc 1 172
	sll	$2,$2,2
	addu	$4,$4,$2
	.loc 1 172
	addiu	$3,$3,-1
	.loc 1 172
	sw	$3,8($4)
	.loc 1 174
	jr	$31
	sw	$7,12($4)
$L18:
	.loc 1 172
	addu	$2,$2,$8
	sll	$2,$2,2
	addu	$4,$4,$2
	.loc 1 172
	li	$3,-1
	.loc 1 172
	sw	$3,8($4)
	.loc 1 174
	jr	$31
	sw	$7,12($4)
	.set	reorder
	.end	atom
	.section	.text.arp_find,"ax"
	.align	2
	.loc 1 206
	.ent	arp_find
arp_find:
	.set	noreorder
	.set	nomacro
	lui	$2,%hi(known)
	addiu	$2,$2,%lo(known)
	move	$3,$2
	.loc 1 209
	move	$5,$0
	.loc 1 209
	li	$7,8
$L22:
	.loc 1 210
	lw	$6,0($3)
	nop
	beq	$6,$4,$L24
	addiu	$3,$3,12
	.loc 1 209
	addiu	$5,$5,1
	.loc 1 209
	bne	$5,$7,$L22
	nop
	.loc 1 213
	jr	$31
	move	$2,$0
$L24:
	.loc 1 211
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
	.loc 1 216
	.ent	arp_learn
arp_learn:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 216
	move	$17,$4
	.loc 1 217
	jal	arp_find
	move	$16,$5
	.loc 1 219
	beq	$2,$0,$L29
	move	$5,$16
	.loc 1 224
	jal	copy6
	move	$4,$2
	.loc 1 225
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L29:
	.loc 1 220
	lui	$6,%hi(known_next)
	lw	$4,%lo(known_next)($6)
	.loc 1 220
	lui	$2,%hi(known)
	sll	$3,$4,1
	addu	$3,$3,$4
	sll	$3,$3,2
	.loc 1 222
	addiu	$4,$4,1
	.loc 1 220
	addiu	$2,$2,%lo(known)
	addiu	$7,$3,4
	.loc 1 222
	andi	$5,$4,0x7
	.loc 1 221
	addu	$3,$2,$3
	.loc 1 222
	sw	$5,%lo(known_next)($6)
	.loc 1 220
	addu	$4,$2,$7
	.loc 1 224
	move	$5,$16
	jal	copy6
	sw	$17,0($3)
	.loc 1 225
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	arp_learn
	.section	.text.find,"ax"
	.align	2
	.loc 1 302
	.ent	find
find:
	.set	noreorder
	.set	nomacro
	.loc 1 303
	addiu	$4,$4,-64
	.loc 1 305
	sltu	$2,$4,8
	beq	$2,$0,$L33
	lui	$3,%hi(sockets)
	.loc 1 305
	sll	$2,$4,1
	addu	$2,$2,$4
	addiu	$3,$3,%lo(sockets)
	sll	$2,$2,4
	addu	$2,$2,$3
	.loc 1 305
	lbu	$3,24($2)
	nop
	beq	$3,$0,$L33
	nop
	.loc 1 305
	jr	$31
	nop
$L33:
	.loc 1 306
	jr	$31
	move	$2,$0
	.set	reorder
	.end	find
	.section	.text.copy,"ax"
	.align	2
	.loc 1 368
	.ent	copy
copy:
	.set	noreorder
	.set	nomacro
	.loc 1 369
	or	$2,$4,$5
	.loc 1 369
	andi	$2,$2,0x1
	.loc 1 369
	bne	$2,$0,$L38
	nop
	.loc 1 370
	sltu	$2,$6,2
	bne	$2,$0,$L38
	addiu	$8,$6,-2
	srl	$8,$8,1
	addiu	$8,$8,1
	sll	$8,$8,1
	addu	$7,$4,$8
	move	$2,$5
$L39:
	.loc 1 95
	lhu	$3,0($2)
	.loc 1 370
	addiu	$4,$4,2
	.loc 1 370
	addiu	$2,$2,2
	.loc 1 370
	bne	$4,$7,$L39
	sh	$3,-2($4)
	.loc 1 370
	addu	$5,$5,$8
	.loc 1 370
	andi	$6,$6,0x1
$L38:
	.loc 1 372
	beq	$6,$0,$L46
	addu	$3,$4,$6
$L40:
	.loc 1 373
	lbu	$2,0($5)
	.loc 1 373
	addiu	$4,$4,1
	.loc 1 373
	addiu	$5,$5,1
	.loc 1 372
	bne	$4,$3,$L40
	sb	$2,-1($4)
$L46:
	.loc 1 374
	jr	$31
	nop
	.set	reorder
	.end	copy
	.section	.text.is_own,"ax"
	.align	2
	.loc 1 377
	.ent	is_own
is_own:
	.set	noreorder
	.set	nomacro
	.loc 1 378
	lui	$2,%hi(own_address)
	lw	$2,%lo(own_address)($2)
	nop
	beq	$2,$4,$L49
	nop
	.loc 1 378
	andi	$2,$4,0xff
	.loc 1 378
	xori	$2,$2,0x7f
	jr	$31
	sltu	$2,$2,1
$L49:
	.loc 1 379
	jr	$31
	li	$2,1
	.set	reorder
	.end	is_own
	.section	.text.own_send,"ax"
	.align	2
	.loc 1 383
	.ent	own_send
own_send:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	.loc 1 386
	lui	$16,%hi(own_waiting)
	.loc 1 383
	sw	$17,24($sp)
	.loc 1 386
	lw	$17,%lo(own_waiting)($16)
	.loc 1 386
	li	$3,4
	.loc 1 386
	beq	$17,$3,$L50
	sw	$31,28($sp)
	.loc 1 105
	lwl	$11,29($4)
	lui	$9,%hi(sockets)
	addiu	$9,$9,%lo(sockets)
	lwr	$11,26($4)
	.loc 1 95
	lhu	$12,34($4)
	move	$6,$5
	move	$2,$9
	.loc 1 388
	move	$3,$0
	.loc 1 388
	li	$8,8
$L55:
	.loc 1 391
	lbu	$7,24($2)
	nop
	beq	$7,$0,$L52
	nop
	.loc 1 391
	lbu	$7,25($2)
	nop
	beq	$7,$0,$L52
	nop
	.loc 1 391
	lhu	$10,28($2)
	lhu	$7,36($4)
	nop
	bne	$10,$7,$L52
	nop
	.loc 1 393
	lbu	$5,26($2)
	nop
	beq	$5,$0,$L54
	nop
	.loc 1 393
	lw	$5,36($2)
	nop
	bne	$5,$11,$L52
	nop
	.loc 1 393
	lhu	$5,34($2)
	nop
	bne	$5,$12,$L52
	nop
$L54:
	.loc 1 395
	sll	$2,$17,1
	addu	$2,$2,$17
	sll	$7,$2,7
	subu	$7,$7,$2
	.loc 1 389
	sll	$2,$3,1
	.loc 1 395
	sll	$7,$7,2
	.loc 1 389
	addu	$2,$2,$3
	.loc 1 395
	lui	$8,%hi(own)
	addiu	$8,$8,%lo(own)
	.loc 1 389
	sll	$2,$2,4
	.loc 1 397
	addiu	$10,$7,8
	.loc 1 395
	addu	$3,$7,$8
	.loc 1 389
	addu	$9,$9,$2
	.loc 1 397
	move	$5,$4
	addu	$4,$8,$10
	.loc 1 395
	sw	$9,0($3)
	.loc 1 397
	jal	copy
	sw	$6,4($3)
	.loc 1 398
	addiu	$2,$17,1
	sw	$2,%lo(own_waiting)($16)
$L50:
	.loc 1 401
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L52:
	.loc 1 388
	addiu	$3,$3,1
	.loc 1 388
	bne	$3,$8,$L55
	addiu	$2,$2,48
	.loc 1 401
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	own_send
	.section	.text.own_look,"ax"
	.align	2
	.loc 1 405
	.ent	own_look
own_look:
	.set	noreorder
	.set	nomacro
	.loc 1 408
	lui	$2,%hi(own_waiting)
	lw	$2,%lo(own_waiting)($2)
	nop
	.loc 1 408
	beq	$2,$0,$L71
	lui	$3,%hi(own)
	addiu	$3,$3,%lo(own)
	.loc 1 408
	b	$L66
	move	$5,$0
$L67:
	.loc 1 408
	addiu	$5,$5,1
	.loc 1 408
	beq	$5,$2,$L71
	nop
$L66:
	.loc 1 408
	lw	$6,0($3)
	nop
	bne	$6,$4,$L67
	addiu	$3,$3,1524
	move	$2,$5
$L71:
	.loc 1 411
	jr	$31
	nop
	.set	reorder
	.end	own_look
	.section	.text.own_done,"ax"
	.align	2
	.loc 1 414
	.ent	own_done
own_done:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 415
	lui	$2,%hi(own_waiting)
	.loc 1 414
	sw	$18,24($sp)
	.loc 1 415
	lw	$18,%lo(own_waiting)($2)
	.loc 1 414
	sw	$31,28($sp)
	.loc 1 415
	addiu	$18,$18,-1
	.loc 1 416
	sltu	$3,$4,$18
	.loc 1 414
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 416
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
	.loc 1 417
	lw	$2,1516($16)
	.loc 1 418
	lw	$6,1520($16)
	.loc 1 417
	sw	$2,-8($16)
	.loc 1 418
	sw	$6,-4($16)
	move	$4,$16
	addiu	$16,$16,1524
	.loc 1 417
	addiu	$17,$17,1
	.loc 1 419
	jal	copy
	move	$5,$16
	.loc 1 416
	sltu	$2,$17,$18
	bne	$2,$0,$L74
	nop
$L72:
	.loc 1 421
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
	.loc 1 489
	.ent	rejected
rejected:
	.set	noreorder
	.set	nomacro
	.loc 1 490
	lw	$3,0($4)
	.loc 1 492
	li	$2,-1
	.loc 1 490
	addiu	$3,$3,1
	.loc 1 492
	jr	$31
	sw	$3,0($4)
	.set	reorder
	.end	rejected
	.section	.text.accept_frame,"ax"
	.align	2
	.loc 1 496
	.ent	accept_frame
accept_frame:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 497
	lhu	$3,16($4)
	.loc 1 497
	lhu	$2,38($4)
	.loc 1 496
	move	$17,$4
	.loc 1 497
	andi	$4,$3,0xffff
	srl	$4,$4,8
	sll	$3,$3,8
	or	$3,$3,$4
	andi	$3,$3,0xffff
	.loc 1 497
	andi	$4,$2,0xffff
	.loc 1 499
	addiu	$5,$5,-14
	.loc 1 497
	sll	$2,$2,8
	srl	$4,$4,8
	.loc 1 499
	sltu	$5,$5,$3
	bne	$5,$0,$L79
	or	$2,$2,$4
	andi	$16,$2,0xffff
	.loc 1 499
	sltu	$2,$16,8
	bne	$2,$0,$L79
	addiu	$2,$16,20
	.loc 1 499
	beq	$2,$3,$L80
	li	$6,20
$L79:
	.loc 1 500
	lui	$4,%hi(network_counts)
	jal	rejected
	addiu	$4,$4,%lo(network_counts)
$L78:
	.loc 1 506
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L80:
	.loc 1 501
	addiu	$5,$17,14
	jal	sum
	move	$4,$0
	jal	fold
	move	$4,$2
	move	$18,$2
	.loc 1 501
	li	$2,65535
	bne	$18,$2,$L91
	nop
	.loc 1 503
	lui	$2,%hi(udp_checksums)
	.loc 1 503
	lw	$2,%lo(udp_checksums)($2)
	nop
	beq	$2,$0,$L83
	nop
	.loc 1 503
	lhu	$2,40($17)
	nop
	bne	$2,$0,$L92
	move	$5,$16
$L83:
	.loc 1 506
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	.loc 1 505
	addiu	$2,$16,-8
	.loc 1 506
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L92:
	.loc 1 503
	jal	udp_sum
	move	$4,$17
	.loc 1 503
	beq	$2,$18,$L83
	nop
$L91:
	.loc 1 504
	lui	$4,%hi(network_counts+4)
	jal	rejected
	addiu	$4,$4,%lo(network_counts+4)
	b	$L78
	nop
	.set	reorder
	.end	accept_frame
	.section	.text.port_prepare,"ax"
	.align	2
	.loc 1 145
	.ent	port_prepare
port_prepare:
	.set	noreorder
	.set	nomacro
	.loc 1 149
	lw	$2,8($4)
	nop
	beq	$2,$0,$L105
	move	$2,$0
	.loc 1 164
	jr	$31
	nop
$L105:
	.loc 1 145
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	move	$16,$4
	.loc 1 151
	li	$4,24576
	.loc 1 145
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	.loc 1 151
	jal	shared_memory
	sw	$18,28($sp)
	.loc 1 152
	beq	$2,$0,$L98
	move	$17,$2
	move	$3,$2
	addiu	$2,$2,24576
$L96:
	.loc 1 155
	sb	$0,0($3)
	.loc 1 154
	addiu	$3,$3,4096
	bne	$3,$2,$L96
	addiu	$4,$17,4096
	.loc 1 156
	sw	$17,8($16)
	.loc 1 158
	jal	page_physical
	sw	$4,16($16)
	.loc 1 158
	sll	$2,$2,12
	.loc 1 160
	lw	$3,8($16)
	.loc 1 159
	addiu	$17,$17,8192
	.loc 1 158
	sw	$2,20($16)
	.loc 1 160
	li	$2,4
	.loc 1 159
	sw	$17,12($16)
	.loc 1 161
	li	$19,4
	.loc 1 161
	move	$17,$0
	.loc 1 160
	sw	$2,100($3)
$L97:
	.loc 1 162
	lw	$4,12($16)
	sll	$2,$17,12
	.loc 1 162
	lw	$18,8($16)
	.loc 1 162
	jal	page_physical
	addu	$4,$4,$2
	.loc 1 162
	addiu	$3,$17,26
	sll	$3,$3,2
	addu	$18,$18,$3
	.loc 1 161
	addiu	$17,$17,1
	.loc 1 161
	bne	$17,$19,$L97
	sw	$2,0($18)
	.loc 1 150
	move	$2,$0
$L93:
	.loc 1 164
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L98:
	.loc 1 153
	b	$L93
	li	$2,-1
	.set	reorder
	.end	port_prepare
	.section	.text.port_bind,"ax"
	.align	2
	.loc 1 178
	.ent	port_bind
port_bind:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 178
	move	$16,$4
	.loc 1 179
	lw	$4,8($4)
	jal	page_physical
	nop
	jal	aegis_ether_bind
	move	$4,$2
	.loc 1 179
	sw	$2,0($16)
	.loc 1 181
	lw	$31,20($sp)
	.loc 1 180
	sltu	$3,$2,-16
	.loc 1 181
	lw	$16,16($sp)
	addiu	$2,$3,-1
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	port_bind
	.section	.text.take,"ax"
	.align	2
	.loc 1 325
	.ent	take
take:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 326
	lw	$16,8($4)
	.loc 1 325
	move	$17,$4
	.loc 1 329
	li	$7,2048
	move	$4,$16
	li	$6,2
	li	$5,12
	jal	atom
	sw	$0,0($16)
	.loc 1 330
	move	$4,$16
	li	$7,69
	li	$6,1
	jal	atom
	li	$5,14
	.loc 1 331
	move	$4,$16
	move	$7,$0
	li	$6,2
	jal	atom
	li	$5,20
	.loc 1 332
	lw	$3,0($16)
	.loc 1 333
	move	$4,$16
	.loc 1 332
	addiu	$3,$3,-1
	sll	$2,$3,1
	addu	$2,$2,$3
	sll	$2,$2,2
	addu	$2,$16,$2
	li	$3,16383
	sw	$3,8($2)
	.loc 1 333
	li	$7,17
	li	$6,1
	jal	atom
	li	$5,23
	.loc 1 334
	lui	$2,%hi(own_address)
	lw	$2,%lo(own_address)($2)
	li	$18,16711680
	srl	$4,$2,24
	sll	$7,$2,24
	sll	$3,$2,8
	and	$3,$3,$18
	.loc 1 334
	or	$7,$7,$4
	.loc 1 334
	srl	$2,$2,8
	.loc 1 334
	or	$7,$7,$3
	.loc 1 334
	andi	$2,$2,0xff00
	.loc 1 334
	or	$7,$7,$2
	move	$4,$16
	li	$6,4
	jal	atom
	li	$5,30
	.loc 1 335
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
	.loc 1 336
	lbu	$2,26($17)
	nop
	bne	$2,$0,$L118
	li	$6,4
$L111:
	.loc 1 340
	jal	port_bind
	move	$4,$17
	.loc 1 340
	bne	$2,$0,$L113
	li	$3,1
	.loc 1 342
	sb	$3,25($17)
$L110:
	.loc 1 344
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L118:
	.loc 1 337
	lw	$2,36($17)
	nop
	srl	$4,$2,24
	sll	$7,$2,24
	sll	$3,$2,8
	and	$3,$3,$18
	.loc 1 337
	or	$7,$7,$4
	.loc 1 337
	srl	$2,$2,8
	.loc 1 337
	or	$7,$7,$3
	.loc 1 337
	andi	$2,$2,0xff00
	.loc 1 337
	or	$7,$7,$2
	move	$4,$16
	jal	atom
	li	$5,26
	.loc 1 338
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
	.loc 1 341
	b	$L110
	li	$2,-1
	.set	reorder
	.end	take
	.section	.text.port_send,"ax"
	.align	2
	.loc 1 196
	.ent	port_send
port_send:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 200
	sltu	$2,$5,60
	.loc 1 196
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 200
	beq	$2,$0,$L123
	move	$16,$4
	li	$17,60
$L120:
	.loc 1 201
	li	$18,-4
$L121:
	.loc 1 200
	lw	$5,20($16)
	lw	$4,0($16)
	jal	aegis_ether_send
	move	$6,$17
	.loc 1 201
	beq	$2,$18,$L121
	sltu	$2,$0,$2
	.loc 1 203
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
	.loc 1 228
	.ent	arp_send
arp_send:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$20,36($sp)
	.loc 1 230
	lui	$20,%hi(arp)
	.loc 1 228
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$16,20($sp)
	.loc 1 230
	addiu	$3,$20,%lo(arp)
	.loc 1 232
	li	$2,1
	.loc 1 230
	lw	$16,16($3)
	.loc 1 228
	move	$17,$4
	move	$19,$5
	.loc 1 232
	bne	$4,$2,$L126
	move	$18,$6
	lui	$5,%hi(everybody.0)
	addiu	$5,$5,%lo(everybody.0)
$L126:
	.loc 1 232
	move	$4,$16
	jal	copy6
	lui	$21,%hi(station)
	.loc 1 233
	addiu	$5,$21,%lo(station)
	jal	copy6
	addiu	$4,$16,6
	.loc 1 100
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
	.loc 1 239
	addiu	$5,$21,%lo(station)
	jal	copy6
	addiu	$4,$16,22
	.loc 1 240
	lui	$2,%hi(own_address)
	lw	$2,%lo(own_address)($2)
	.loc 1 241
	move	$5,$19
	.loc 1 111
	srl	$3,$2,16
	.loc 1 241
	addiu	$4,$16,32
	.loc 1 100
	sh	$2,28($16)
	.loc 1 241
	jal	copy6
	sh	$3,30($16)
	.loc 1 111
	srl	$2,$18,16
	.loc 1 100
	sh	$18,38($16)
	sh	$2,40($16)
	.loc 1 243
	addiu	$4,$20,%lo(arp)
	jal	port_send
	li	$5,60
	.loc 1 244
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
	.loc 1 248
	.ent	arp_serve
arp_serve:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$19,32($sp)
	.loc 1 186
	lui	$19,%hi(arp)
	.loc 1 248
	sw	$20,36($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$17,24($sp)
	.loc 1 186
	addiu	$19,$19,%lo(arp)
	.loc 1 253
	lui	$16,%hi(network_counts)
	.loc 1 186
	lw	$5,8($19)
	.loc 1 186
	lw	$2,4($19)
	li	$20,8
	.loc 1 253
	addiu	$16,$16,%lo(network_counts)
	.loc 1 254
	li	$18,256
$L130:
	.loc 1 186
	addiu	$3,$2,36
	sll	$4,$3,2
	addu	$4,$5,$4
	lw	$4,4($4)
	nop
	.loc 1 186
	beq	$4,$0,$L129
	sll	$6,$2,11
	lw	$17,12($19)
	nop
	addu	$17,$17,$6
	.loc 1 252
	beq	$17,$0,$L129
	nop
	.loc 1 253
	lw	$4,8($16)
	.loc 1 254
	lhu	$6,14($17)
	.loc 1 253
	addiu	$4,$4,1
	.loc 1 254
	beq	$6,$18,$L142
	sw	$4,8($16)
$L131:
	.loc 1 261
	lw	$4,12($16)
	nop
	addiu	$4,$4,1
	sw	$4,12($16)
$L133:
	.loc 1 191
	sll	$3,$3,2
	.loc 1 192
	addiu	$2,$2,1
	.loc 1 191
	addu	$3,$5,$3
	.loc 1 192
	andi	$2,$2,0x7
	.loc 1 252
	addiu	$20,$20,-1
	.loc 1 191
	sw	$0,4($3)
	.loc 1 252
	bne	$20,$0,$L130
	sw	$2,4($19)
$L129:
	.loc 1 264
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
	.loc 1 254
	lhu	$6,16($17)
	li	$4,8
	bne	$6,$4,$L131
	li	$4,1030
	.loc 1 254
	lhu	$6,18($17)
	nop
	bne	$6,$4,$L131
	addiu	$21,$17,22
	.loc 1 105
	lwl	$4,31($17)
	nop
	.loc 1 255
	lwr	$4,28($17)
	jal	arp_learn
	move	$5,$21
	.loc 1 256
	lhu	$2,20($17)
	nop
	beq	$2,$18,$L132
	li	$4,2
$L141:
	.loc 1 191
	lw	$2,4($19)
	.loc 1 191
	lw	$5,8($19)
	b	$L133
	addiu	$3,$2,36
$L132:
	.loc 1 105
	lwl	$6,31($17)
	.loc 1 257
	lw	$2,16($16)
	.loc 1 258
	lwr	$6,28($17)
	.loc 1 257
	addiu	$2,$2,1
	.loc 1 258
	move	$5,$21
	jal	arp_send
	sw	$2,16($16)
	b	$L141
	nop
	.set	reorder
	.end	arp_serve
	.section	.text.arp_resolve,"ax"
	.align	2
	.loc 1 267
	.ent	arp_resolve
arp_resolve:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	.loc 1 276
	lui	$20,%hi(unknown.1)
	.loc 1 267
	sw	$19,28($sp)
	sw	$17,20($sp)
	sw	$31,36($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 267
	move	$17,$4
	li	$19,5
	.loc 1 276
	addiu	$20,$20,%lo(unknown.1)
$L146:
	.loc 1 273
	jal	arp_find
	move	$4,$17
	.loc 1 274
	bne	$2,$0,$L143
	move	$18,$2
	.loc 1 276
	move	$6,$17
	move	$5,$20
	jal	arp_send
	li	$4,1
	b	$L145
	li	$16,65536
$L147:
	.loc 1 278
	jal	arp_serve
	nop
	.loc 1 277
	beq	$16,$0,$L148
	nop
$L145:
	.loc 1 277
	jal	arp_find
	move	$4,$17
	.loc 1 277
	beq	$2,$0,$L147
	addiu	$16,$16,-1
$L148:
	.loc 1 272
	addiu	$19,$19,-1
	bne	$19,$0,$L146
	nop
$L143:
	.loc 1 281
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
	.loc 1 425
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
	.loc 1 426
	lw	$20,4($5)
	.loc 1 425
	move	$17,$4
	.loc 1 427
	move	$4,$20
	jal	is_own
	move	$19,$5
	.loc 1 428
	beq	$2,$0,$L153
	lui	$18,%hi(station)
	.loc 1 429
	lw	$16,16($17)
	.loc 1 433
	sb	$2,27($17)
	.loc 1 434
	move	$4,$16
	jal	copy6
	addiu	$5,$18,%lo(station)
	.loc 1 435
	addiu	$5,$18,%lo(station)
	jal	copy6
	addiu	$4,$16,6
	.loc 1 100
	li	$2,8
	sh	$2,12($16)
	li	$2,69
	sh	$2,14($16)
	li	$2,4416
	sh	$2,22($16)
	sh	$0,20($16)
	.loc 1 440
	move	$2,$20
$L154:
	.loc 1 111
	srl	$4,$2,16
	srl	$3,$20,16
	.loc 1 100
	sh	$2,26($16)
	sh	$4,28($16)
	sh	$20,30($16)
	sh	$3,32($16)
	.loc 1 442
	lhu	$3,28($17)
	.loc 1 444
	move	$2,$0
	.loc 1 100
	sh	$3,34($16)
	.loc 1 443
	lhu	$3,2($19)
	nop
	.loc 1 100
	sh	$3,36($16)
$L152:
	.loc 1 445
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L153:
	.loc 1 428
	jal	arp_resolve
	move	$4,$20
	.loc 1 429
	lw	$16,16($17)
	.loc 1 431
	beq	$2,$0,$L160
	move	$5,$2
	.loc 1 434
	move	$4,$16
	jal	copy6
	sb	$0,27($17)
	.loc 1 435
	lui	$5,%hi(station)
	addiu	$5,$5,%lo(station)
	jal	copy6
	addiu	$4,$16,6
	.loc 1 100
	li	$3,8
	sh	$3,12($16)
	li	$3,69
	.loc 1 440
	lui	$2,%hi(own_address)
	.loc 1 100
	sh	$3,14($16)
	li	$3,4416
	.loc 1 440
	lw	$2,%lo(own_address)($2)
	.loc 1 100
	sh	$0,20($16)
	b	$L154
	sh	$3,22($16)
$L160:
	.loc 1 432
	b	$L152
	li	$2,-1
	.set	reorder
	.end	prepare
	.section	.text.set_address,"ax"
	.align	2
	.globl	set_address
	.loc 1 284
	.ent	set_address
set_address:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$18,28($sp)
	.loc 1 288
	lui	$18,%hi(own_address)
	.loc 1 284
	sw	$17,24($sp)
	sw	$31,44($sp)
	move	$17,$4
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	.loc 1 285
	jal	aegis_ether_address
	sw	$16,20($sp)
	.loc 1 288
	lw	$4,%lo(own_address)($18)
	nop
	bne	$4,$0,$L164
	lui	$21,%hi(arp)
	.loc 1 288
	addiu	$4,$21,%lo(arp)
	move	$19,$3
	jal	port_prepare
	move	$16,$2
	.loc 1 288
	bne	$2,$0,$L164
	srl	$3,$19,8
	.loc 1 291
	andi	$19,$19,0x00ff
	srl	$2,$16,24
	sll	$19,$19,8
	andi	$3,$3,0x00ff
	li	$20,16711680
	sll	$2,$2,16
	or	$3,$3,$19
	.loc 1 292
	addiu	$21,$21,%lo(arp)
	.loc 1 291
	or	$3,$3,$2
	.loc 1 291
	srl	$4,$16,16
	.loc 1 291
	ori	$7,$20,0xffff
	andi	$2,$16,0xffff
	.loc 1 292
	lw	$6,8($21)
	.loc 1 291
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
	.loc 1 292
	sw	$0,0($6)
	.loc 1 293
	lw	$4,8($21)
	li	$7,2054
	li	$6,2
	jal	atom
	li	$5,12
	.loc 1 294
	srl	$4,$17,24
	sll	$2,$17,24
	sll	$3,$17,8
	.loc 1 294
	or	$2,$2,$4
	.loc 1 294
	and	$3,$3,$20
	srl	$7,$17,8
	.loc 1 294
	lw	$4,8($21)
	or	$2,$2,$3
	.loc 1 294
	andi	$7,$7,0xff00
	.loc 1 294
	or	$7,$2,$7
	li	$6,4
	jal	atom
	li	$5,38
	.loc 1 295
	jal	port_bind
	move	$4,$21
	.loc 1 295
	bne	$2,$0,$L164
	nop
	.loc 1 297
	sw	$17,%lo(own_address)($18)
$L161:
	.loc 1 299
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
	.loc 1 289
	b	$L161
	li	$2,-1
	.set	reorder
	.end	set_address
	.section	.text.socket,"ax"
	.align	2
	.globl	socket
	.loc 1 309
	.ent	socket
socket:
	.set	noreorder
	.set	nomacro
	.loc 1 312
	li	$2,2
	bne	$4,$2,$L176
	nop
	.loc 1 312
	bne	$5,$4,$L176
	nop
	.loc 1 312
	bne	$6,$0,$L176
	nop
	.loc 1 312
	lui	$2,%hi(own_address)
	.loc 1 312
	lw	$2,%lo(own_address)($2)
	nop
	beq	$2,$0,$L176
	nop
	.loc 1 309
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	lui	$19,%hi(sockets)
	addiu	$19,$19,%lo(sockets)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	move	$16,$19
	.loc 1 314
	move	$17,$0
	.loc 1 314
	b	$L170
	li	$18,8
$L168:
	.loc 1 314
	addiu	$17,$17,1
$L181:
	.loc 1 314
	beq	$17,$18,$L180
	addiu	$16,$16,48
$L170:
	.loc 1 315
	lbu	$2,24($16)
	nop
	bne	$2,$0,$L168
	nop
	.loc 1 315
	jal	port_prepare
	move	$4,$16
	.loc 1 315
	bne	$2,$0,$L181
	addiu	$17,$17,1
	addiu	$17,$17,-1
	.loc 1 317
	sll	$2,$17,1
	addu	$2,$2,$17
	sll	$2,$2,4
	addu	$3,$19,$2
	sb	$0,26($3)
	.loc 1 316
	move	$19,$3
	li	$3,1
	sh	$3,24($19)
	.loc 1 321
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$16,20($sp)
	.loc 1 318
	addiu	$2,$17,64
	.loc 1 321
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L180:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 313
	li	$2,-1
	.loc 1 321
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
	.loc 1 347
	.ent	bind
bind:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 347
	move	$17,$5
	.loc 1 348
	jal	find
	move	$16,$6
	.loc 1 350
	beq	$2,$0,$L189
	move	$4,$2
	.loc 1 350
	lbu	$2,25($2)
	nop
	bne	$2,$0,$L189
	slt	$6,$16,16
	.loc 1 350
	bne	$6,$0,$L182
	li	$2,-1
	.loc 1 350
	lw	$2,4($17)
	nop
	.loc 1 350
	beq	$2,$0,$L184
	lui	$3,%hi(own_address)
	.loc 1 350
	lw	$3,%lo(own_address)($3)
	nop
	bne	$2,$3,$L182
	li	$2,-1
$L184:
	.loc 1 352
	lhu	$2,2($17)
	nop
	.loc 1 353
	beq	$2,$0,$L194
	sh	$2,28($4)
$L185:
	.loc 1 357
	jal	take
	nop
$L182:
	.loc 1 358
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L194:
	lui	$5,%hi(next_port)
	lhu	$2,%lo(next_port)($5)
	nop
	.loc 1 354
	sll	$3,$2,8
	srl	$6,$2,8
	or	$3,$3,$6
	.loc 1 355
	addiu	$2,$2,1
	.loc 1 354
	sh	$3,28($4)
	.loc 1 355
	b	$L185
	sh	$2,%lo(next_port)($5)
$L189:
	.loc 1 351
	b	$L182
	li	$2,-1
	.set	reorder
	.end	bind
	.section	.text.bind_any,"ax"
	.align	2
	.loc 1 361
	.ent	bind_any
bind_any:
	.set	noreorder
	.set	nomacro
	.loc 1 364
	lbu	$2,25($4)
	nop
	beq	$2,$0,$L202
	move	$2,$0
	.loc 1 365
	jr	$31
	nop
$L202:
	.loc 1 364
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
	.loc 1 364
	lui	$5,%hi(any.2)
	.loc 1 361
	addiu	$sp,$sp,-24
	.loc 1 364
	li	$6,16
	addiu	$5,$5,%lo(any.2)
	.loc 1 361
	sw	$31,20($sp)
	.loc 1 364
	jal	bind
	addiu	$4,$4,64
	.loc 1 365
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	bind_any
	.section	.text.connect,"ax"
	.align	2
	.globl	connect
	.loc 1 448
	.ent	connect
connect:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,28($sp)
	sw	$16,16($sp)
	.loc 1 448
	move	$17,$5
	.loc 1 449
	jal	find
	move	$18,$6
	.loc 1 451
	beq	$2,$0,$L208
	slt	$6,$18,16
	.loc 1 451
	bne	$6,$0,$L208
	nop
	.loc 1 451
	move	$4,$2
	jal	bind_any
	move	$16,$2
	.loc 1 451
	bne	$2,$0,$L208
	move	$5,$17
	.loc 1 451
	jal	prepare
	move	$4,$16
	.loc 1 451
	bne	$2,$0,$L205
	li	$2,-1
	.loc 1 453
	lw	$2,12($17)
	lw	$4,4($17)
	lw	$5,0($17)
	lw	$3,8($17)
	sw	$2,44($16)
	.loc 1 454
	li	$2,1
	.loc 1 453
	sw	$4,36($16)
	sw	$5,32($16)
	sw	$3,40($16)
	.loc 1 454
	sb	$2,26($16)
	.loc 1 455
	jal	take
	move	$4,$16
$L205:
	.loc 1 456
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L208:
	.loc 1 452
	b	$L205
	li	$2,-1
	.set	reorder
	.end	connect
	.section	.text.sendto,"ax"
	.align	2
	.globl	sendto
	.loc 1 459
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
	.loc 1 459
	lw	$19,64($sp)
	move	$20,$5
	move	$16,$6
	.loc 1 460
	jal	find
	move	$17,$7
	.loc 1 464
	beq	$2,$0,$L213
	nop
	.loc 1 464
	bne	$17,$0,$L213
	move	$18,$2
	.loc 1 464
	sltu	$2,$16,1473
	beq	$2,$0,$L213
	sltu	$3,$0,$19
	.loc 1 464
	lbu	$2,26($18)
	nop
	.loc 1 464
	beq	$3,$2,$L210
	li	$2,-1
	.loc 1 466
	beq	$19,$0,$L224
	lui	$7,%hi(identification)
	.loc 1 466
	lw	$2,68($sp)
	nop
	slt	$2,$2,16
	bne	$2,$0,$L210
	li	$2,-1
	.loc 1 466
	jal	bind_any
	move	$4,$18
	.loc 1 466
	bne	$2,$0,$L213
	move	$5,$19
	.loc 1 466
	jal	prepare
	move	$4,$18
	.loc 1 466
	bne	$2,$0,$L213
	lui	$7,%hi(identification)
$L224:
	lhu	$2,%lo(identification)($7)
	.loc 1 469
	andi	$19,$16,0xffff
	addiu	$3,$19,28
	addiu	$5,$16,28
	.loc 1 468
	lw	$17,16($18)
	.loc 1 100
	srl	$6,$2,8
	.loc 1 469
	srl	$5,$5,8
	.loc 1 100
	sll	$4,$2,8
	.loc 1 469
	sll	$3,$3,8
	or	$3,$3,$5
	.loc 1 100
	or	$4,$4,$6
	sh	$3,16($17)
	.loc 1 473
	li	$6,20
	addiu	$5,$17,14
	.loc 1 100
	sh	$4,18($17)
	.loc 1 471
	addiu	$2,$2,1
	.loc 1 473
	move	$4,$0
	.loc 1 100
	sh	$0,24($17)
	.loc 1 473
	jal	sum
	sh	$2,%lo(identification)($7)
	move	$4,$2
	.loc 1 474
	addiu	$21,$16,8
	.loc 1 473
	jal	fold
	addiu	$19,$19,8
	.loc 1 474
	sll	$19,$19,8
	srl	$3,$21,8
	.loc 1 473
	nor	$2,$0,$2
	.loc 1 474
	or	$19,$19,$3
	.loc 1 100
	sh	$2,24($17)
	sh	$19,38($17)
	sh	$0,40($17)
	.loc 1 476
	move	$6,$16
	move	$5,$20
	jal	copy
	addiu	$4,$17,42
	.loc 1 477
	lui	$2,%hi(udp_checksums)
	.loc 1 477
	lw	$2,%lo(udp_checksums)($2)
	nop
	bne	$2,$0,$L221
	nop
$L216:
	.loc 1 481
	lbu	$2,27($18)
	nop
	bne	$2,$0,$L222
	addiu	$5,$16,42
	.loc 1 485
	jal	port_send
	move	$4,$18
	.loc 1 485
	bne	$2,$0,$L210
	li	$2,-1
	.loc 1 485
	move	$2,$16
$L210:
	.loc 1 486
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
	.loc 1 482
	jal	own_send
	move	$4,$17
	.loc 1 483
	b	$L210
	move	$2,$16
$L221:
	.loc 1 478
	move	$5,$21
	jal	udp_sum
	move	$4,$17
	.loc 1 478
	nor	$2,$0,$2
	.loc 1 478
	andi	$3,$2,0xffff
	.loc 1 479
	beq	$3,$0,$L223
	nop
	.loc 1 101
	b	$L216
	sh	$2,40($17)
$L223:
	.loc 1 479
	li	$2,65535
	.loc 1 100
	b	$L216
	sh	$2,40($17)
$L213:
	.loc 1 465
	b	$L210
	li	$2,-1
	.set	reorder
	.end	sendto
	.section	.text.recvfrom,"ax"
	.align	2
	.globl	recvfrom
	.loc 1 509
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
	.loc 1 509
	lw	$20,80($sp)
	sw	$5,68($sp)
	move	$19,$6
	.loc 1 510
	jal	find
	move	$16,$7
	.loc 1 515
	beq	$2,$0,$L228
	nop
	.loc 1 515
	bne	$16,$0,$L228
	move	$4,$2
	.loc 1 515
	jal	bind_any
	move	$22,$2
	.loc 1 515
	bne	$2,$0,$L228
	lui	$fp,%hi(arp)
	lw	$3,4($22)
	.loc 1 512
	li	$17,4
	lui	$18,%hi(own_waiting)
	.loc 1 186
	addiu	$fp,$fp,%lo(arp)
$L229:
	lw	$5,8($22)
	sll	$2,$3,2
	addu	$5,$5,$2
	.loc 1 186
	lw	$2,148($5)
	nop
	.loc 1 186
	beq	$2,$0,$L230
	nop
$L263:
	lw	$23,12($22)
	.loc 1 186
	sll	$3,$3,11
	.loc 1 186
	addu	$23,$23,$3
	.loc 1 519
	beq	$23,$0,$L230
	nop
	.loc 1 520
	lw	$5,148($5)
	.loc 1 520
	jal	accept_frame
	move	$4,$23
	.loc 1 521
	bgez	$2,$L231
	move	$6,$2
	.loc 1 191
	lw	$2,4($22)
	.loc 1 191
	lw	$3,8($22)
	.loc 1 191
	addiu	$2,$2,36
	sll	$2,$2,2
	addu	$2,$3,$2
	sw	$0,4($2)
	.loc 1 192
	lw	$3,4($22)
	lw	$5,8($22)
	addiu	$3,$3,1
	.loc 1 192
	andi	$3,$3,0x7
	sll	$2,$3,2
	.loc 1 192
	sw	$3,4($22)
	addu	$5,$5,$2
	.loc 1 186
	lw	$2,148($5)
	nop
	.loc 1 186
	bne	$2,$0,$L263
	nop
$L230:
	.loc 1 524
	lw	$21,%lo(own_waiting)($18)
	nop
	.loc 1 524
	bne	$21,$0,$L264
	nop
$L233:
	.loc 1 186
	lw	$2,4($fp)
	.loc 1 186
	lw	$3,8($fp)
	.loc 1 186
	addiu	$4,$2,36
	sll	$4,$4,2
	addu	$3,$3,$4
	lw	$3,4($3)
	nop
	.loc 1 186
	beq	$3,$0,$L235
	sll	$2,$2,11
	lw	$3,12($fp)
	nop
	addu	$2,$3,$2
	.loc 1 529
	beq	$2,$0,$L235
	nop
	.loc 1 530
	jal	arp_serve
	nop
$L235:
	.loc 1 531
	addiu	$16,$16,1
	.loc 1 531
	andi	$2,$16,0xfff
	.loc 1 531
	beq	$2,$0,$L260
	nop
	lw	$3,4($22)
	b	$L229
	nop
$L260:
	.loc 1 532
	jal	yield_to
	move	$4,$0
	lw	$3,4($22)
	b	$L229
	nop
$L264:
	.loc 1 524
	jal	own_look
	move	$4,$22
	move	$17,$2
	.loc 1 524
	sltu	$2,$2,$21
	beq	$2,$0,$L233
	sll	$4,$17,1
	.loc 1 525
	addu	$4,$4,$17
	sll	$2,$4,7
	subu	$2,$2,$4
	lui	$23,%hi(own)
	sll	$2,$2,2
	addiu	$23,$23,%lo(own)
	.loc 1 526
	addu	$4,$23,$2
	.loc 1 526
	lw	$6,4($4)
	.loc 1 525
	addiu	$2,$2,8
	.loc 1 526
	addiu	$6,$6,-42
	.loc 1 535
	sltu	$4,$19,$6
	.loc 1 525
	addu	$23,$23,$2
	.loc 1 535
	bne	$4,$0,$L265
	move	$2,$6
$L237:
	.loc 1 537
	lw	$4,68($sp)
	addiu	$5,$23,42
	jal	copy
	sw	$2,16($sp)
	.loc 1 538
	lw	$2,16($sp)
	beq	$20,$0,$L238
	li	$4,2
	.loc 1 539
	sh	$4,0($20)
	.loc 1 95
	lhu	$4,34($23)
	.loc 1 542
	li	$5,16
	.loc 1 540
	sh	$4,2($20)
	.loc 1 105
	lwl	$4,29($23)
	nop
	lwr	$4,26($23)
	nop
	.loc 1 541
	sw	$4,4($20)
	.loc 1 542
	lw	$4,84($sp)
	nop
	sw	$5,0($4)
$L238:
	.loc 1 544
	sltu	$3,$17,$21
	bne	$3,$0,$L266
	move	$4,$17
	.loc 1 191
	lw	$3,4($22)
	.loc 1 191
	lw	$4,8($22)
	.loc 1 191
	addiu	$3,$3,36
	sll	$3,$3,2
	addu	$3,$4,$3
	sw	$0,4($3)
	.loc 1 192
	lw	$3,4($22)
	nop
	addiu	$3,$3,1
	.loc 1 192
	andi	$3,$3,0x7
	.loc 1 192
	sw	$3,4($22)
$L225:
	.loc 1 549
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
	.loc 1 535
	sltu	$4,$19,$6
	.loc 1 524
	lw	$21,%lo(own_waiting)($18)
	.loc 1 535
	beq	$4,$0,$L237
	nop
$L265:
	.loc 1 536
	move	$2,$19
	b	$L237
	move	$6,$19
$L266:
	.loc 1 545
	jal	own_done
	sw	$2,16($sp)
	lw	$2,16($sp)
	b	$L225
	nop
$L228:
	.loc 1 516
	b	$L225
	li	$2,-1
	.set	reorder
	.end	recvfrom
	.section	.text.waiting,"ax"
	.align	2
	.globl	waiting
	.loc 1 552
	.ent	waiting
waiting:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 553
	jal	find
	nop
	.loc 1 555
	jal	arp_serve
	move	$16,$2
	.loc 1 556
	beq	$16,$0,$L270
	move	$2,$0
	.loc 1 186
	lw	$2,4($16)
	.loc 1 186
	lw	$3,8($16)
	.loc 1 186
	addiu	$4,$2,36
	sll	$4,$4,2
	addu	$3,$3,$4
	lw	$3,4($3)
	nop
	.loc 1 186
	beq	$3,$0,$L269
	sll	$2,$2,11
	.loc 1 186
	lw	$3,12($16)
	nop
	addu	$2,$3,$2
	.loc 1 556
	beq	$2,$0,$L269
	li	$2,1
	.loc 1 557
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L269:
	.loc 1 556
	jal	own_look
	move	$4,$16
	.loc 1 556
	lui	$3,%hi(own_waiting)
	.loc 1 557
	lw	$31,20($sp)
	.loc 1 556
	lw	$3,%lo(own_waiting)($3)
	.loc 1 557
	lw	$16,16($sp)
	.loc 1 556
	sltu	$2,$2,$3
	.loc 1 557
	jr	$31
	addiu	$sp,$sp,24
$L270:
	.loc 1 557
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	waiting
	.section	.text.handle,"ax"
	.align	2
	.globl	handle
	.loc 1 560
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
	.loc 1 560
	move	$16,$5
	move	$17,$6
	.loc 1 561
	jal	find
	move	$19,$7
	.loc 1 562
	beq	$2,$0,$L279
	move	$20,$2
	.loc 1 562
	lbu	$2,25($2)
	nop
	beq	$2,$0,$L276
	li	$2,-1
	.loc 1 562
	jal	shared_memory
	li	$4,8192
	.loc 1 566
	beq	$2,$0,$L279
	move	$18,$2
	.loc 1 566
	sltu	$2,$17,257
	beq	$2,$0,$L279
	addiu	$21,$18,4096
	.loc 1 568
	sb	$0,4096($18)
	.loc 1 569
	sw	$17,0($18)
	.loc 1 570
	jal	page_physical
	move	$4,$21
	.loc 1 570
	sw	$2,4($18)
	.loc 1 571
	lw	$2,20($20)
	.loc 1 572
	sw	$0,12($18)
	.loc 1 571
	srl	$2,$2,12
	.loc 1 573
	beq	$17,$0,$L280
	sw	$2,8($18)
	sll	$6,$17,2
	move	$5,$16
	addiu	$3,$18,20
	addu	$6,$16,$6
$L281:
	.loc 1 574
	lw	$8,0($5)
	.loc 1 573
	addiu	$5,$5,4
	.loc 1 574
	sw	$8,0($3)
	.loc 1 573
	bne	$5,$6,$L281
	addiu	$3,$3,4
$L280:
	.loc 1 575
	sw	$21,0($19)
	.loc 1 576
	lw	$16,0($20)
	jal	page_physical
	move	$4,$18
	move	$5,$2
	jal	aegis_ether_handle
	move	$4,$16
	.loc 1 576
	sltu	$2,$0,$2
	subu	$2,$0,$2
$L276:
	.loc 1 577
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
	.loc 1 567
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
