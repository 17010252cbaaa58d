# mipsel-linux-gnu-gcc 12.2.0 from exos/library/udp.c
	.text
	.file 1 "exos/library/udp.c"
	.section	.text.sum,"ax"
	.align	2
	.loc 1 93
	.ent	sum
sum:
	.set	noreorder
	.loc 1 94
	sltu	$3,$6,2
	bne	$3,$0,$L5
	move	$2,$4
	addiu	$3,$6,-2
	srl	$3,$3,1
	addiu	$3,$3,1
	sll	$3,$3,1
	addu	$3,$5,$3
$L3:
	.file 2 "./exos/library/port.h"
	.loc 2 42
	lhu	$4,0($5)
	.loc 1 94
	addiu	$5,$5,2
	bne	$5,$3,$L3
	addu	$2,$2,$4
	andi	$6,$6,0x1
$L2:
	.loc 1 96
	beq	$6,$0,$L11
	nop
	lbu	$3,0($3)
	nop
	addu	$2,$2,$3
$L11:
	.loc 1 97
	jr	$31
	nop
$L5:
	.loc 1 94
	b	$L2
	move	$3,$5
	.set	reorder
	.end	sum
	.section	.text.fold,"ax"
	.align	2
	.loc 1 100
	.ent	fold
fold:
	.set	noreorder
	.loc 1 101
	andi	$3,$4,0xffff
	srl	$4,$4,16
	addu	$3,$3,$4
	.loc 1 102
	srl	$2,$3,16
	addu	$2,$2,$3
	.loc 1 103
	jr	$31
	andi	$2,$2,0xffff
	.set	reorder
	.end	fold
	.section	.text.udp_sum,"ax"
	.align	2
	.loc 1 107
	.ent	udp_sum
udp_sum:
	.set	noreorder
	.loc 1 108
	andi	$3,$5,0xffff
	srl	$3,$3,8
	sll	$2,$5,8
	or	$2,$2,$3
	.loc 1 107
	addiu	$sp,$sp,-32
	.loc 1 108
	andi	$2,$2,0xffff
	li	$6,8
	.loc 1 107
	sw	$17,24($sp)
	sw	$16,20($sp)
	move	$17,$4
	move	$16,$5
	.loc 1 108
	addiu	$5,$4,26
	.loc 1 107
	sw	$31,28($sp)
	.loc 1 108
	jal	sum
	addiu	$4,$2,4352
	.loc 1 110
	move	$4,$2
	move	$6,$16
	jal	sum
	addiu	$5,$17,34
	jal	fold
	move	$4,$2
	.loc 1 111
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	udp_sum
	.section	.text.arp_find,"ax"
	.align	2
	.loc 1 163
	.ent	arp_find
arp_find:
	.set	noreorder
	lui	$2,%hi(known)
	addiu	$2,$2,%lo(known)
	move	$3,$2
	.loc 1 166
	move	$5,$0
	li	$7,8
$L18:
	.loc 1 167
	lw	$6,0($3)
	nop
	beq	$6,$4,$L20
	addiu	$3,$3,12
	.loc 1 166
	addiu	$5,$5,1
	bne	$5,$7,$L18
	nop
	.loc 1 170
	jr	$31
	move	$2,$0
$L20:
	.loc 1 168
	sll	$3,$5,1
	addu	$3,$3,$5
	sll	$3,$3,2
	addiu	$3,$3,4
	jr	$31
	addu	$2,$2,$3
	.set	reorder
	.end	arp_find
	.section	.text.arp_credible,"ax"
	.align	2
	.loc 1 209
	.ent	arp_credible
arp_credible:
	.set	noreorder
	.loc 1 213
	lhu	$3,14($4)
	li	$2,256
	bne	$3,$2,$L30
	nop
	lhu	$3,16($4)
	li	$2,8
	beq	$3,$2,$L31
	nop
$L30:
	.loc 1 220
	jr	$31
	move	$2,$0
$L31:
	.loc 1 214
	lhu	$3,18($4)
	li	$2,1030
	bne	$3,$2,$L30
	nop
	.loc 1 217
	lbu	$2,22($4)
	nop
	andi	$2,$2,0x1
	bne	$2,$0,$L30
	lui	$3,%hi(station)
	.loc 2 52
	lwl	$2,25($4)
	nop
	lwr	$2,22($4)
	.loc 1 217
	lw	$5,%lo(station)($3)
	nop
	beq	$5,$2,$L32
	addiu	$3,$3,%lo(station)
$L23:
	.loc 2 52
	lwl	$3,31($4)
	nop
	lwr	$3,28($4)
	nop
	.loc 2 67
	andi	$4,$3,0xff
	.loc 2 69
	addiu	$2,$4,-1
	sltu	$2,$2,223
	beq	$2,$0,$L30
	nop
	li	$2,127
	beq	$4,$2,$L30
	nop
	.loc 1 219
	lui	$2,%hi(own_address)
	lw	$2,%lo(own_address)($2)
	nop
	xor	$2,$2,$3
	jr	$31
	sltu	$2,$0,$2
$L32:
	.loc 1 217
	lhu	$3,4($3)
	lhu	$2,26($4)
	nop
	bne	$3,$2,$L23
	nop
	b	$L30
	nop
	.set	reorder
	.end	arp_credible
	.section	.text.find,"ax"
	.align	2
	.loc 1 281
	.ent	find
find:
	.set	noreorder
	.loc 1 282
	addiu	$4,$4,-64
	.loc 1 284
	sltu	$2,$4,8
	beq	$2,$0,$L36
	lui	$3,%hi(sockets)
	sll	$2,$4,1
	addu	$2,$2,$4
	addiu	$3,$3,%lo(sockets)
	sll	$2,$2,4
	addu	$2,$2,$3
	lbu	$3,24($2)
	nop
	beq	$3,$0,$L36
	nop
	jr	$31
	nop
$L36:
	.loc 1 285
	jr	$31
	move	$2,$0
	.set	reorder
	.end	find
	.section	.text.copy,"ax"
	.align	2
	.loc 1 363
	.ent	copy
copy:
	.set	noreorder
	.loc 1 364
	or	$2,$4,$5
	andi	$2,$2,0x1
	bne	$2,$0,$L41
	nop
	.loc 1 365
	sltu	$2,$6,2
	bne	$2,$0,$L41
	addiu	$8,$6,-2
	srl	$8,$8,1
	addiu	$8,$8,1
	sll	$8,$8,1
	addu	$7,$4,$8
	move	$2,$5
$L42:
	.loc 2 42
	lhu	$3,0($2)
	.loc 1 365
	addiu	$4,$4,2
	addiu	$2,$2,2
	bne	$4,$7,$L42
	sh	$3,-2($4)
	addu	$5,$5,$8
	andi	$6,$6,0x1
$L41:
	.loc 1 367
	beq	$6,$0,$L49
	addu	$3,$4,$6
$L43:
	.loc 1 368
	lbu	$2,0($5)
	addiu	$4,$4,1
	addiu	$5,$5,1
	.loc 1 367
	bne	$4,$3,$L43
	sb	$2,-1($4)
$L49:
	.loc 1 369
	jr	$31
	nop
	.set	reorder
	.end	copy
	.section	.text.is_own,"ax"
	.align	2
	.loc 1 372
	.ent	is_own
is_own:
	.set	noreorder
	.loc 1 373
	lui	$2,%hi(own_address)
	lw	$2,%lo(own_address)($2)
	nop
	beq	$2,$4,$L52
	nop
	andi	$2,$4,0xff
	xori	$2,$2,0x7f
	jr	$31
	sltu	$2,$2,1
$L52:
	.loc 1 374
	jr	$31
	li	$2,1
	.set	reorder
	.end	is_own
	.section	.text.own_send,"ax"
	.align	2
	.loc 1 381
	.ent	own_send
own_send:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	.loc 1 384
	lui	$16,%hi(own_waiting)
	.loc 1 381
	sw	$17,24($sp)
	.loc 1 384
	lw	$17,%lo(own_waiting)($16)
	li	$3,4
	beq	$17,$3,$L53
	sw	$31,28($sp)
	.loc 2 52
	lwl	$11,29($4)
	lui	$9,%hi(sockets)
	addiu	$9,$9,%lo(sockets)
	lwr	$11,26($4)
	.loc 2 42
	lhu	$12,34($4)
	move	$6,$5
	move	$2,$9
	.loc 1 386
	move	$3,$0
	li	$8,8
$L58:
	.loc 1 389
	lbu	$7,24($2)
	nop
	beq	$7,$0,$L55
	nop
	lbu	$7,25($2)
	nop
	beq	$7,$0,$L55
	nop
	lhu	$10,28($2)
	lhu	$7,36($4)
	nop
	bne	$10,$7,$L55
	nop
	.loc 1 391
	lbu	$5,26($2)
	nop
	beq	$5,$0,$L57
	nop
	lw	$5,36($2)
	nop
	bne	$5,$11,$L55
	nop
	lhu	$5,34($2)
	nop
	bne	$5,$12,$L55
	nop
$L57:
	.loc 1 393
	sll	$2,$17,1
	addu	$2,$2,$17
	sll	$7,$2,7
	subu	$7,$7,$2
	.loc 1 387
	sll	$2,$3,1
	.loc 1 393
	sll	$7,$7,2
	.loc 1 387
	addu	$2,$2,$3
	.loc 1 393
	lui	$8,%hi(own)
	addiu	$8,$8,%lo(own)
	.loc 1 387
	sll	$2,$2,4
	.loc 1 395
	addiu	$10,$7,8
	.loc 1 393
	addu	$3,$7,$8
	.loc 1 387
	addu	$9,$9,$2
	.loc 1 395
	move	$5,$4
	addu	$4,$8,$10
	.loc 1 393
	sw	$9,0($3)
	.loc 1 395
	jal	copy
	sw	$6,4($3)
	.loc 1 396
	addiu	$2,$17,1
	sw	$2,%lo(own_waiting)($16)
$L53:
	.loc 1 399
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L55:
	.loc 1 386
	addiu	$3,$3,1
	bne	$3,$8,$L58
	addiu	$2,$2,48
	.loc 1 399
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	own_send
	.section	.text.own_look,"ax"
	.align	2
	.loc 1 403
	.ent	own_look
own_look:
	.set	noreorder
	.loc 1 406
	lui	$2,%hi(own_waiting)
	lw	$2,%lo(own_waiting)($2)
	nop
	beq	$2,$0,$L74
	lui	$3,%hi(own)
	addiu	$3,$3,%lo(own)
	b	$L69
	move	$5,$0
$L70:
	addiu	$5,$5,1
	beq	$5,$2,$L74
	nop
$L69:
	lw	$6,0($3)
	nop
	bne	$6,$4,$L70
	addiu	$3,$3,1524
	move	$2,$5
$L74:
	.loc 1 409
	jr	$31
	nop
	.set	reorder
	.end	own_look
	.section	.text.own_done,"ax"
	.align	2
	.loc 1 412
	.ent	own_done
own_done:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 413
	lui	$2,%hi(own_waiting)
	.loc 1 412
	sw	$18,24($sp)
	.loc 1 413
	lw	$18,%lo(own_waiting)($2)
	.loc 1 412
	sw	$31,28($sp)
	.loc 1 413
	addiu	$18,$18,-1
	.loc 1 414
	sltu	$3,$4,$18
	.loc 1 412
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 414
	beq	$3,$0,$L75
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
$L77:
	.loc 1 415
	lw	$2,1516($16)
	.loc 1 416
	lw	$6,1520($16)
	.loc 1 415
	sw	$2,-8($16)
	.loc 1 416
	sw	$6,-4($16)
	move	$4,$16
	addiu	$16,$16,1524
	.loc 1 415
	addiu	$17,$17,1
	.loc 1 417
	jal	copy
	move	$5,$16
	.loc 1 414
	sltu	$2,$17,$18
	bne	$2,$0,$L77
	nop
$L75:
	.loc 1 419
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
	.loc 1 490
	.ent	rejected
rejected:
	.set	noreorder
	.loc 1 491
	lw	$3,0($4)
	.loc 1 493
	li	$2,-1
	.loc 1 491
	addiu	$3,$3,1
	.loc 1 493
	jr	$31
	sw	$3,0($4)
	.set	reorder
	.end	rejected
	.section	.text.accept_frame,"ax"
	.align	2
	.loc 1 497
	.ent	accept_frame
accept_frame:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 498
	lhu	$3,16($4)
	.loc 1 499
	lhu	$2,38($4)
	.loc 1 497
	move	$17,$4
	.loc 1 498
	andi	$4,$3,0xffff
	srl	$4,$4,8
	sll	$3,$3,8
	or	$3,$3,$4
	andi	$3,$3,0xffff
	.loc 1 499
	andi	$4,$2,0xffff
	.loc 1 501
	addiu	$5,$5,-14
	.loc 1 499
	sll	$2,$2,8
	srl	$4,$4,8
	.loc 1 501
	sltu	$5,$5,$3
	bne	$5,$0,$L82
	or	$2,$2,$4
	andi	$16,$2,0xffff
	sltu	$2,$16,8
	bne	$2,$0,$L82
	addiu	$2,$16,20
	beq	$2,$3,$L83
	li	$6,20
$L82:
	.loc 1 502
	lui	$4,%hi(network_counts)
	jal	rejected
	addiu	$4,$4,%lo(network_counts)
$L81:
	.loc 1 508
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L83:
	.loc 1 503
	addiu	$5,$17,14
	jal	sum
	move	$4,$0
	jal	fold
	move	$4,$2
	move	$18,$2
	li	$2,65535
	bne	$18,$2,$L94
	nop
	.loc 1 505
	lui	$2,%hi(udp_checksums)
	lw	$2,%lo(udp_checksums)($2)
	nop
	beq	$2,$0,$L86
	nop
	lhu	$2,40($17)
	nop
	bne	$2,$0,$L95
	move	$5,$16
$L86:
	.loc 1 508
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	.loc 1 507
	addiu	$2,$16,-8
	.loc 1 508
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L95:
	.loc 1 505
	jal	udp_sum
	move	$4,$17
	beq	$2,$18,$L86
	nop
$L94:
	.loc 1 506
	lui	$4,%hi(network_counts+4)
	jal	rejected
	addiu	$4,$4,%lo(network_counts+4)
	b	$L81
	nop
	.set	reorder
	.end	accept_frame
	.section	.text.copy6,"ax"
	.align	2
	.globl	copy6
	.loc 1 85
	.ent	copy6
copy6:
	.set	noreorder
	.loc 2 42
	lhu	$2,0($5)
	nop
	.loc 2 47
	sh	$2,0($4)
	.loc 2 42
	lhu	$2,2($5)
	nop
	.loc 2 47
	sh	$2,2($4)
	.loc 2 42
	lhu	$2,4($5)
	.loc 1 89
	jr	$31
	sh	$2,4($4)
	.set	reorder
	.end	copy6
	.section	.text.arp_learn,"ax"
	.align	2
	.loc 1 173
	.ent	arp_learn
arp_learn:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$17,$4
	.loc 1 174
	jal	arp_find
	move	$16,$5
	.loc 1 176
	beq	$2,$0,$L101
	move	$5,$16
	.loc 1 181
	jal	copy6
	move	$4,$2
	.loc 1 182
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L101:
	.loc 1 177
	lui	$6,%hi(known_next)
	lw	$4,%lo(known_next)($6)
	lui	$2,%hi(known)
	sll	$3,$4,1
	addu	$3,$3,$4
	sll	$3,$3,2
	.loc 1 179
	addiu	$4,$4,1
	.loc 1 177
	addiu	$2,$2,%lo(known)
	addiu	$7,$3,4
	.loc 1 179
	andi	$5,$4,0x7
	.loc 1 178
	addu	$3,$2,$3
	.loc 1 179
	sw	$5,%lo(known_next)($6)
	.loc 1 177
	addu	$4,$2,$7
	.loc 1 181
	move	$5,$16
	jal	copy6
	sw	$17,0($3)
	.loc 1 182
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	arp_learn
	.section	.text.port_prepare,"ax"
	.align	2
	.globl	port_prepare
	.loc 1 114
	.ent	port_prepare
port_prepare:
	.set	noreorder
	.loc 1 118
	lw	$2,8($4)
	nop
	beq	$2,$0,$L114
	move	$2,$0
	.loc 1 133
	jr	$31
	nop
$L114:
	.loc 1 114
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	move	$16,$4
	.loc 1 120
	li	$4,24576
	.loc 1 114
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	.loc 1 120
	jal	shared_memory
	sw	$18,28($sp)
	.loc 1 121
	beq	$2,$0,$L107
	move	$17,$2
	move	$3,$2
	addiu	$2,$2,24576
$L105:
	.loc 1 124
	sb	$0,0($3)
	.loc 1 123
	addiu	$3,$3,4096
	bne	$3,$2,$L105
	addiu	$4,$17,4096
	.loc 1 125
	sw	$17,8($16)
	.loc 1 127
	jal	page_physical
	sw	$4,16($16)
	sll	$2,$2,12
	.loc 1 129
	lw	$3,8($16)
	.loc 1 128
	addiu	$17,$17,8192
	.loc 1 127
	sw	$2,20($16)
	.loc 1 129
	li	$2,4
	.loc 1 128
	sw	$17,12($16)
	.loc 1 130
	li	$19,4
	move	$17,$0
	.loc 1 129
	sw	$2,100($3)
$L106:
	.loc 1 131
	lw	$4,12($16)
	sll	$2,$17,12
	lw	$18,8($16)
	jal	page_physical
	addu	$4,$4,$2
	addiu	$3,$17,26
	sll	$3,$3,2
	addu	$18,$18,$3
	.loc 1 130
	addiu	$17,$17,1
	bne	$17,$19,$L106
	sw	$2,0($18)
	.loc 1 119
	move	$2,$0
$L102:
	.loc 1 133
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L107:
	.loc 1 122
	b	$L102
	li	$2,-1
	.set	reorder
	.end	port_prepare
	.section	.text.port_atom,"ax"
	.align	2
	.globl	port_atom
	.loc 1 136
	.ent	port_atom
port_atom:
	.set	noreorder
	.loc 1 137
	lw	$8,0($4)
	.loc 1 139
	sll	$9,$6,16
	sll	$2,$8,1
	addu	$3,$2,$8
	sll	$3,$3,2
	andi	$5,$5,0xffff
	or	$5,$5,$9
	.loc 1 137
	addiu	$10,$8,1
	.loc 1 139
	addu	$3,$4,$3
	.loc 1 141
	li	$9,4
	.loc 1 137
	sw	$10,0($4)
	.loc 1 141
	beq	$6,$9,$L119
	sw	$5,4($3)
	sll	$6,$6,3
	li	$3,1
	addu	$2,$2,$8
	sll	$3,$3,$6
	sll	$2,$2,2
	addu	$4,$4,$2
	addiu	$3,$3,-1
	sw	$3,8($4)
	.loc 1 143
	jr	$31
	sw	$7,12($4)
$L119:
	.loc 1 141
	addu	$2,$2,$8
	sll	$2,$2,2
	addu	$4,$4,$2
	li	$3,-1
	sw	$3,8($4)
	.loc 1 143
	jr	$31
	sw	$7,12($4)
	.set	reorder
	.end	port_atom
	.section	.text.port_bind,"ax"
	.align	2
	.globl	port_bind
	.loc 1 146
	.ent	port_bind
port_bind:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 147
	lw	$4,8($4)
	jal	page_physical
	nop
	jal	aegis_ether_bind
	move	$4,$2
	sw	$2,0($16)
	.loc 1 149
	lw	$31,20($sp)
	.loc 1 148
	sltu	$3,$2,-16
	.loc 1 149
	lw	$16,16($sp)
	addiu	$2,$3,-1
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	port_bind
	.section	.text.take,"ax"
	.align	2
	.loc 1 304
	.ent	take
take:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 305
	lw	$16,8($4)
	.loc 1 304
	move	$17,$4
	.loc 1 308
	li	$7,2048
	move	$4,$16
	li	$6,2
	li	$5,12
	jal	port_atom
	sw	$0,0($16)
	.loc 1 309
	move	$4,$16
	li	$7,69
	li	$6,1
	jal	port_atom
	li	$5,14
	.loc 1 310
	move	$4,$16
	move	$7,$0
	li	$6,2
	jal	port_atom
	li	$5,20
	.loc 1 311
	lw	$3,0($16)
	.loc 1 312
	move	$4,$16
	.loc 1 311
	addiu	$3,$3,-1
	sll	$2,$3,1
	addu	$2,$2,$3
	sll	$2,$2,2
	addu	$2,$16,$2
	li	$3,16383
	sw	$3,8($2)
	.loc 1 312
	li	$7,17
	li	$6,1
	jal	port_atom
	li	$5,23
	.loc 1 313
	lui	$2,%hi(own_address)
	lw	$2,%lo(own_address)($2)
	li	$18,16711680
	srl	$4,$2,24
	sll	$7,$2,24
	sll	$3,$2,8
	and	$3,$3,$18
	or	$7,$7,$4
	srl	$2,$2,8
	or	$7,$7,$3
	andi	$2,$2,0xff00
	or	$7,$7,$2
	move	$4,$16
	li	$6,4
	jal	port_atom
	li	$5,30
	.loc 1 314
	lhu	$7,28($17)
	li	$6,2
	andi	$2,$7,0xffff
	srl	$2,$2,8
	sll	$7,$7,8
	or	$7,$7,$2
	andi	$7,$7,0xffff
	li	$5,36
	jal	port_atom
	move	$4,$16
	.loc 1 315
	lbu	$2,26($17)
	nop
	bne	$2,$0,$L130
	li	$6,4
$L123:
	.loc 1 319
	jal	port_bind
	move	$4,$17
	bne	$2,$0,$L125
	li	$3,1
	.loc 1 321
	sb	$3,25($17)
$L122:
	.loc 1 323
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L130:
	.loc 1 316
	lw	$2,36($17)
	nop
	srl	$4,$2,24
	sll	$7,$2,24
	sll	$3,$2,8
	and	$3,$3,$18
	or	$7,$7,$4
	srl	$2,$2,8
	or	$7,$7,$3
	andi	$2,$2,0xff00
	or	$7,$7,$2
	move	$4,$16
	jal	port_atom
	li	$5,26
	.loc 1 317
	lhu	$7,34($17)
	li	$6,2
	andi	$2,$7,0xffff
	srl	$2,$2,8
	sll	$7,$7,8
	or	$7,$7,$2
	andi	$7,$7,0xffff
	li	$5,34
	jal	port_atom
	move	$4,$16
	b	$L123
	nop
$L125:
	.loc 1 320
	b	$L122
	li	$2,-1
	.set	reorder
	.end	take
	.section	.text.take_free,"ax"
	.align	2
	.loc 1 327
	.ent	take_free
take_free:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	move	$18,$4
	li	$19,32
	lui	$20,%hi(next_port)
	.loc 1 332
	li	$16,65535
	.loc 1 336
	b	$L134
	li	$17,-4
$L142:
	.loc 1 332
	andi	$3,$5,0xffff
	.loc 1 331
	sh	$2,28($18)
	.loc 1 334
	move	$4,$18
	jal	take
	sh	$3,%lo(next_port)($20)
	beq	$2,$0,$L131
	addiu	$19,$19,-1
$L143:
	.loc 1 336
	lw	$2,0($18)
	nop
	bne	$2,$17,$L136
	nop
	.loc 1 330
	beq	$19,$0,$L136
	nop
$L134:
	lhu	$3,%lo(next_port)($20)
	nop
	sll	$2,$3,8
	srl	$4,$3,8
	or	$2,$2,$4
	.loc 1 332
	addiu	$5,$3,1
	bne	$3,$16,$L142
	andi	$2,$2,0xffff
	li	$3,1024
	.loc 1 331
	sh	$2,28($18)
	.loc 1 334
	move	$4,$18
	jal	take
	sh	$3,%lo(next_port)($20)
	bne	$2,$0,$L143
	addiu	$19,$19,-1
$L131:
	.loc 1 340
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L136:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 337
	li	$2,-1
	.loc 1 340
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	take_free
	.section	.text.port_send,"ax"
	.align	2
	.globl	port_send
	.loc 1 152
	.ent	port_send
port_send:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 156
	sltu	$2,$5,60
	.loc 1 152
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 156
	beq	$2,$0,$L148
	move	$16,$4
	li	$17,60
$L145:
	.loc 1 158
	li	$18,-4
$L146:
	.loc 1 156
	lw	$5,20($16)
	lw	$4,0($16)
	jal	aegis_ether_send
	move	$6,$17
	.loc 1 158
	beq	$2,$18,$L146
	sltu	$2,$0,$2
	.loc 1 160
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	subu	$2,$0,$2
	jr	$31
	addiu	$sp,$sp,32
$L148:
	b	$L145
	move	$17,$5
	.set	reorder
	.end	port_send
	.section	.text.arp_send,"ax"
	.align	2
	.loc 1 185
	.ent	arp_send
arp_send:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$20,36($sp)
	.loc 1 188
	lui	$20,%hi(arp)
	.loc 1 185
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$16,20($sp)
	.loc 1 188
	addiu	$3,$20,%lo(arp)
	.loc 1 190
	li	$2,1
	.loc 1 188
	lw	$16,16($3)
	.loc 1 185
	move	$17,$4
	move	$19,$5
	.loc 1 190
	bne	$4,$2,$L151
	move	$18,$6
	lui	$5,%hi(everybody.0)
	addiu	$5,$5,%lo(everybody.0)
$L151:
	move	$4,$16
	jal	copy6
	lui	$21,%hi(station)
	.loc 1 191
	addiu	$5,$21,%lo(station)
	jal	copy6
	addiu	$4,$16,6
	.loc 2 47
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
	.loc 1 197
	addiu	$5,$21,%lo(station)
	jal	copy6
	addiu	$4,$16,22
	.loc 1 198
	lui	$2,%hi(own_address)
	lw	$2,%lo(own_address)($2)
	.loc 1 199
	move	$5,$19
	.loc 2 58
	srl	$3,$2,16
	.loc 1 199
	addiu	$4,$16,32
	.loc 2 47
	sh	$2,28($16)
	.loc 1 199
	jal	copy6
	sh	$3,30($16)
	.loc 2 58
	srl	$2,$18,16
	.loc 2 47
	sh	$18,38($16)
	sh	$2,40($16)
	.loc 1 201
	addiu	$4,$20,%lo(arp)
	jal	port_send
	li	$5,60
	.loc 1 202
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
	.loc 1 227
	.ent	arp_serve
arp_serve:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$19,28($sp)
	.loc 2 75
	lui	$19,%hi(arp)
	.loc 1 227
	sw	$22,40($sp)
	sw	$20,32($sp)
	sw	$31,44($sp)
	sw	$21,36($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 2 75
	addiu	$19,$19,%lo(arp)
	.loc 1 232
	lui	$20,%hi(network_counts)
	.loc 2 75
	lw	$21,8($19)
	lw	$16,4($19)
	li	$22,8
	.loc 1 232
	addiu	$20,$20,%lo(network_counts)
$L155:
	.loc 2 75
	addiu	$17,$16,36
	sll	$2,$17,2
	addu	$2,$21,$2
	lw	$2,4($2)
	nop
	beq	$2,$0,$L154
	sll	$3,$16,11
	lw	$18,12($19)
	nop
	addu	$18,$18,$3
	.loc 1 231
	beq	$18,$0,$L154
	move	$4,$18
	.loc 1 232
	lw	$2,8($20)
	nop
	addiu	$2,$2,1
	.loc 1 233
	jal	arp_credible
	sw	$2,8($20)
	bne	$2,$0,$L167
	nop
	.loc 1 240
	lw	$2,12($20)
	nop
	addiu	$2,$2,1
	sw	$2,12($20)
$L158:
	.loc 2 80
	sll	$17,$17,2
	.loc 2 81
	addiu	$16,$16,1
	.loc 2 80
	addu	$17,$21,$17
	.loc 2 81
	andi	$16,$16,0x7
	.loc 1 231
	addiu	$22,$22,-1
	.loc 2 80
	sw	$0,4($17)
	.loc 1 231
	bne	$22,$0,$L155
	sw	$16,4($19)
$L154:
	.loc 1 243
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
$L167:
	.loc 2 52
	lwl	$4,31($18)
	.loc 1 234
	addiu	$16,$18,22
	lwr	$4,28($18)
	jal	arp_learn
	move	$5,$16
	.loc 1 235
	lhu	$3,20($18)
	li	$2,256
	beq	$3,$2,$L157
	li	$4,2
	.loc 2 80
	lw	$16,4($19)
	lw	$21,8($19)
	b	$L158
	addiu	$17,$16,36
$L157:
	.loc 2 52
	lwl	$6,31($18)
	.loc 1 236
	lw	$2,16($20)
	.loc 1 237
	lwr	$6,28($18)
	.loc 1 236
	addiu	$2,$2,1
	.loc 1 237
	move	$5,$16
	jal	arp_send
	sw	$2,16($20)
	.loc 2 80
	lw	$16,4($19)
	lw	$21,8($19)
	b	$L158
	addiu	$17,$16,36
	.set	reorder
	.end	arp_serve
	.section	.text.arp_resolve,"ax"
	.align	2
	.loc 1 246
	.ent	arp_resolve
arp_resolve:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	.loc 1 255
	lui	$20,%hi(unknown.1)
	.loc 1 246
	sw	$19,28($sp)
	sw	$17,20($sp)
	sw	$31,36($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	move	$17,$4
	li	$19,5
	.loc 1 255
	addiu	$20,$20,%lo(unknown.1)
$L171:
	.loc 1 252
	jal	arp_find
	move	$4,$17
	.loc 1 253
	bne	$2,$0,$L168
	move	$18,$2
	.loc 1 255
	move	$6,$17
	move	$5,$20
	jal	arp_send
	li	$4,1
	b	$L170
	li	$16,65536
$L172:
	.loc 1 257
	jal	arp_serve
	nop
	.loc 1 256
	beq	$16,$0,$L173
	nop
$L170:
	jal	arp_find
	move	$4,$17
	beq	$2,$0,$L172
	addiu	$16,$16,-1
$L173:
	.loc 1 251
	addiu	$19,$19,-1
	bne	$19,$0,$L171
	nop
$L168:
	.loc 1 260
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
	.loc 1 423
	.ent	prepare
prepare:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$16,16($sp)
	.loc 1 424
	lw	$19,4($5)
	.loc 1 423
	move	$17,$4
	.loc 1 425
	move	$4,$19
	jal	is_own
	move	$18,$5
	.loc 1 427
	beq	$2,$0,$L178
	andi	$3,$19,0xff
	.loc 1 429
	lw	$16,16($17)
	.loc 1 434
	lui	$20,%hi(station)
	.loc 1 433
	sb	$2,27($17)
	.loc 1 434
	move	$4,$16
	jal	copy6
	addiu	$5,$20,%lo(station)
	.loc 1 435
	addiu	$5,$20,%lo(station)
	jal	copy6
	addiu	$4,$16,6
	.loc 2 47
	li	$2,8
	sh	$2,12($16)
	li	$2,69
	sh	$2,14($16)
	li	$2,4416
	sh	$2,22($16)
	sh	$0,20($16)
	.loc 1 424
	move	$2,$19
$L179:
	.loc 2 58
	srl	$3,$19,16
	srl	$4,$2,16
	.loc 2 47
	sh	$2,26($16)
	sh	$4,28($16)
	sh	$19,30($16)
	sh	$3,32($16)
	.loc 1 442
	lhu	$3,28($17)
	.loc 1 444
	move	$2,$0
	.loc 2 47
	sh	$3,34($16)
	.loc 1 443
	lhu	$3,2($18)
	nop
	.loc 2 47
	sh	$3,36($16)
	.loc 1 445
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L178:
	.loc 2 69
	addiu	$2,$3,-1
	sltu	$2,$2,223
	beq	$2,$0,$L182
	li	$2,127
	beq	$3,$2,$L182
	nop
	.loc 1 427
	jal	arp_resolve
	move	$4,$19
	.loc 1 429
	lw	$16,16($17)
	.loc 1 431
	beq	$2,$0,$L182
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
	.loc 2 47
	li	$3,8
	sh	$3,12($16)
	li	$3,69
	.loc 1 440
	lui	$2,%hi(own_address)
	.loc 2 47
	sh	$3,14($16)
	li	$3,4416
	.loc 1 440
	lw	$2,%lo(own_address)($2)
	.loc 2 47
	sh	$0,20($16)
	b	$L179
	sh	$3,22($16)
$L182:
	.loc 1 445
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 432
	li	$2,-1
	.loc 1 445
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	prepare
	.section	.text.set_address,"ax"
	.align	2
	.globl	set_address
	.loc 1 263
	.ent	set_address
set_address:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$18,32($sp)
	.loc 1 267
	lui	$18,%hi(own_address)
	.loc 1 263
	sw	$16,24($sp)
	sw	$31,44($sp)
	move	$16,$4
	sw	$20,40($sp)
	sw	$19,36($sp)
	.loc 1 264
	jal	aegis_ether_address
	sw	$17,28($sp)
	.loc 1 267
	lw	$4,%lo(own_address)($18)
	nop
	bne	$4,$0,$L192
	andi	$5,$16,0xff
	.loc 2 69
	addiu	$4,$5,-1
	sltu	$4,$4,223
	beq	$4,$0,$L192
	sw	$3,16($sp)
	move	$17,$2
	li	$2,127
	beq	$5,$2,$L192
	lui	$19,%hi(arp)
	.loc 1 267
	jal	port_prepare
	addiu	$4,$19,%lo(arp)
	bne	$2,$0,$L192
	srl	$4,$17,24
	.loc 1 270
	lw	$3,16($sp)
	nop
	srl	$2,$3,8
	andi	$3,$3,0x00ff
	andi	$2,$2,0x00ff
	sll	$3,$3,8
	li	$20,16711680
	sll	$4,$4,16
	or	$3,$2,$3
	.loc 1 271
	addiu	$19,$19,%lo(arp)
	.loc 1 270
	or	$3,$3,$4
	ori	$2,$20,0xffff
	srl	$5,$17,16
	andi	$4,$17,0xffff
	.loc 1 271
	lw	$7,8($19)
	.loc 1 270
	lui	$6,%hi(station)
	sll	$5,$5,24
	and	$3,$3,$2
	srl	$4,$4,8
	sll	$2,$17,8
	or	$3,$3,$5
	or	$2,$2,$4
	addiu	$5,$6,%lo(station)
	sw	$3,%lo(station)($6)
	sh	$2,4($5)
	.loc 1 271
	sw	$0,0($7)
	.loc 1 272
	lw	$4,8($19)
	li	$7,2054
	li	$6,2
	jal	port_atom
	li	$5,12
	.loc 1 273
	srl	$4,$16,24
	sll	$2,$16,24
	sll	$3,$16,8
	or	$2,$2,$4
	and	$3,$3,$20
	srl	$7,$16,8
	lw	$4,8($19)
	or	$2,$2,$3
	andi	$7,$7,0xff00
	or	$7,$2,$7
	li	$6,4
	jal	port_atom
	li	$5,38
	.loc 1 274
	jal	port_bind
	move	$4,$19
	bne	$2,$0,$L192
	nop
	.loc 1 278
	lw	$31,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$17,28($sp)
	.loc 1 276
	sw	$16,%lo(own_address)($18)
	.loc 1 278
	lw	$18,32($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,48
$L192:
	lw	$31,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	.loc 1 268
	li	$2,-1
	.loc 1 278
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	set_address
	.section	.text.socket,"ax"
	.align	2
	.globl	socket
	.loc 1 288
	.ent	socket
socket:
	.set	noreorder
	.loc 1 291
	li	$2,2
	bne	$4,$2,$L204
	nop
	bne	$5,$4,$L204
	nop
	bne	$6,$0,$L204
	nop
	lui	$2,%hi(own_address)
	lw	$2,%lo(own_address)($2)
	nop
	beq	$2,$0,$L204
	nop
	.loc 1 288
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	lui	$19,%hi(sockets)
	addiu	$19,$19,%lo(sockets)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	move	$16,$19
	.loc 1 293
	move	$17,$0
	b	$L198
	li	$18,8
$L196:
	addiu	$17,$17,1
$L209:
	beq	$17,$18,$L208
	addiu	$16,$16,48
$L198:
	.loc 1 294
	lbu	$2,24($16)
	nop
	bne	$2,$0,$L196
	nop
	jal	port_prepare
	move	$4,$16
	bne	$2,$0,$L209
	addiu	$17,$17,1
	addiu	$17,$17,-1
	.loc 1 296
	sll	$2,$17,1
	addu	$2,$2,$17
	sll	$2,$2,4
	addu	$3,$19,$2
	sb	$0,26($3)
	.loc 1 295
	move	$19,$3
	li	$3,1
	sh	$3,24($19)
	.loc 1 300
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$16,20($sp)
	.loc 1 297
	addiu	$2,$17,64
	.loc 1 300
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L208:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 292
	li	$2,-1
	.loc 1 300
	jr	$31
	addiu	$sp,$sp,40
$L204:
	jr	$31
	li	$2,-1
	.set	reorder
	.end	socket
	.section	.text.bind,"ax"
	.align	2
	.globl	bind
	.loc 1 343
	.ent	bind
bind:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$17,$5
	.loc 1 344
	jal	find
	move	$16,$6
	.loc 1 346
	beq	$2,$0,$L217
	nop
	move	$4,$2
	lbu	$2,25($2)
	nop
	bne	$2,$0,$L217
	slt	$6,$16,16
	bne	$6,$0,$L210
	li	$2,-1
	.loc 1 347
	lw	$2,4($17)
	nop
	.loc 1 346
	bne	$2,$0,$L222
	lui	$3,%hi(own_address)
$L212:
	.loc 1 349
	lhu	$2,2($17)
	nop
	beq	$2,$0,$L223
	nop
	.loc 1 352
	jal	take
	sh	$2,28($4)
$L210:
	.loc 1 353
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L222:
	.loc 1 347
	lw	$3,%lo(own_address)($3)
	nop
	beq	$2,$3,$L212
	nop
$L217:
	.loc 1 348
	b	$L210
	li	$2,-1
$L223:
	.loc 1 350
	jal	take_free
	nop
	.loc 1 353
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	bind
	.section	.text.bind_any,"ax"
	.align	2
	.loc 1 356
	.ent	bind_any
bind_any:
	.set	noreorder
	.loc 1 359
	lbu	$2,25($4)
	nop
	beq	$2,$0,$L231
	move	$2,$0
	.loc 1 360
	jr	$31
	nop
$L231:
	.loc 1 359
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
	lui	$5,%hi(any.2)
	.loc 1 356
	addiu	$sp,$sp,-24
	.loc 1 359
	li	$6,16
	addiu	$5,$5,%lo(any.2)
	.loc 1 356
	sw	$31,20($sp)
	.loc 1 359
	jal	bind
	addiu	$4,$4,64
	.loc 1 360
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
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,28($sp)
	sw	$16,16($sp)
	move	$17,$5
	.loc 1 449
	jal	find
	move	$18,$6
	.loc 1 451
	beq	$2,$0,$L237
	slt	$6,$18,16
	bne	$6,$0,$L237
	nop
	move	$4,$2
	jal	bind_any
	move	$16,$2
	bne	$2,$0,$L237
	move	$5,$17
	jal	prepare
	move	$4,$16
	bne	$2,$0,$L234
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
$L234:
	.loc 1 456
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L237:
	.loc 1 452
	b	$L234
	li	$2,-1
	.set	reorder
	.end	connect
	.section	.text.sendto,"ax"
	.align	2
	.globl	sendto
	.loc 1 460
	.ent	sendto
sendto:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$18,28($sp)
	lw	$19,64($sp)
	move	$20,$5
	move	$16,$6
	.loc 1 461
	jal	find
	move	$17,$7
	.loc 1 465
	beq	$2,$0,$L242
	nop
	bne	$17,$0,$L242
	move	$18,$2
	sltu	$2,$16,1473
	beq	$2,$0,$L242
	sltu	$3,$0,$19
	lbu	$2,26($18)
	nop
	beq	$3,$2,$L239
	li	$2,-1
	.loc 1 467
	beq	$19,$0,$L253
	lui	$7,%hi(identification)
	lw	$2,68($sp)
	nop
	slt	$2,$2,16
	bne	$2,$0,$L239
	li	$2,-1
	jal	bind_any
	move	$4,$18
	bne	$2,$0,$L242
	move	$5,$19
	jal	prepare
	move	$4,$18
	bne	$2,$0,$L242
	lui	$7,%hi(identification)
$L253:
	lhu	$2,%lo(identification)($7)
	.loc 1 470
	andi	$19,$16,0xffff
	addiu	$3,$19,28
	addiu	$5,$16,28
	.loc 1 469
	lw	$17,16($18)
	.loc 2 47
	srl	$6,$2,8
	.loc 1 470
	srl	$5,$5,8
	.loc 2 47
	sll	$4,$2,8
	.loc 1 470
	sll	$3,$3,8
	or	$3,$3,$5
	.loc 2 47
	or	$4,$4,$6
	sh	$3,16($17)
	.loc 1 474
	li	$6,20
	addiu	$5,$17,14
	.loc 2 47
	sh	$4,18($17)
	.loc 1 472
	addiu	$2,$2,1
	.loc 1 474
	move	$4,$0
	.loc 2 47
	sh	$0,24($17)
	.loc 1 474
	jal	sum
	sh	$2,%lo(identification)($7)
	move	$4,$2
	.loc 1 475
	addiu	$21,$16,8
	.loc 1 474
	jal	fold
	addiu	$19,$19,8
	.loc 1 475
	sll	$19,$19,8
	srl	$3,$21,8
	.loc 1 474
	nor	$2,$0,$2
	.loc 1 475
	or	$19,$19,$3
	.loc 2 47
	sh	$2,24($17)
	sh	$19,38($17)
	sh	$0,40($17)
	.loc 1 477
	move	$6,$16
	move	$5,$20
	jal	copy
	addiu	$4,$17,42
	.loc 1 478
	lui	$2,%hi(udp_checksums)
	lw	$2,%lo(udp_checksums)($2)
	nop
	bne	$2,$0,$L250
	nop
$L245:
	.loc 1 482
	lbu	$2,27($18)
	nop
	bne	$2,$0,$L251
	addiu	$5,$16,42
	.loc 1 486
	jal	port_send
	move	$4,$18
	bne	$2,$0,$L239
	li	$2,-1
	move	$2,$16
$L239:
	.loc 1 487
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L251:
	.loc 1 483
	jal	own_send
	move	$4,$17
	.loc 1 484
	b	$L239
	move	$2,$16
$L250:
	.loc 1 479
	move	$5,$21
	jal	udp_sum
	move	$4,$17
	nor	$2,$0,$2
	andi	$3,$2,0xffff
	.loc 1 480
	beq	$3,$0,$L252
	nop
	.loc 2 48
	b	$L245
	sh	$2,40($17)
$L252:
	.loc 1 480
	li	$2,65535
	.loc 2 47
	b	$L245
	sh	$2,40($17)
$L242:
	.loc 1 466
	b	$L239
	li	$2,-1
	.set	reorder
	.end	sendto
	.section	.text.recvfrom,"ax"
	.align	2
	.globl	recvfrom
	.loc 1 512
	.ent	recvfrom
recvfrom:
	.set	noreorder
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
	lw	$20,80($sp)
	sw	$5,68($sp)
	move	$19,$6
	.loc 1 513
	jal	find
	move	$16,$7
	.loc 1 518
	beq	$2,$0,$L257
	nop
	bne	$16,$0,$L257
	move	$4,$2
	jal	bind_any
	move	$22,$2
	bne	$2,$0,$L257
	lui	$fp,%hi(arp)
	lw	$3,4($22)
	.loc 1 515
	li	$17,4
	lui	$18,%hi(own_waiting)
	.loc 2 75
	addiu	$fp,$fp,%lo(arp)
$L258:
	lw	$5,8($22)
	sll	$2,$3,2
	addu	$5,$5,$2
	lw	$2,148($5)
	nop
	beq	$2,$0,$L259
	nop
$L292:
	lw	$23,12($22)
	sll	$3,$3,11
	addu	$23,$23,$3
	.loc 1 522
	beq	$23,$0,$L259
	nop
	.loc 1 523
	lw	$5,148($5)
	jal	accept_frame
	move	$4,$23
	.loc 1 524
	bgez	$2,$L260
	move	$6,$2
	.loc 2 80
	lw	$2,4($22)
	lw	$3,8($22)
	addiu	$2,$2,36
	sll	$2,$2,2
	addu	$2,$3,$2
	sw	$0,4($2)
	.loc 2 81
	lw	$3,4($22)
	lw	$5,8($22)
	addiu	$3,$3,1
	andi	$3,$3,0x7
	sll	$2,$3,2
	sw	$3,4($22)
	addu	$5,$5,$2
	.loc 2 75
	lw	$2,148($5)
	nop
	bne	$2,$0,$L292
	nop
$L259:
	.loc 1 527
	lw	$21,%lo(own_waiting)($18)
	nop
	bne	$21,$0,$L293
	nop
$L262:
	.loc 2 75
	lw	$2,4($fp)
	lw	$3,8($fp)
	addiu	$4,$2,36
	sll	$4,$4,2
	addu	$3,$3,$4
	lw	$3,4($3)
	nop
	beq	$3,$0,$L264
	sll	$2,$2,11
	lw	$3,12($fp)
	nop
	addu	$2,$3,$2
	.loc 1 532
	beq	$2,$0,$L264
	nop
	.loc 1 533
	jal	arp_serve
	nop
$L264:
	.loc 1 534
	addiu	$16,$16,1
	andi	$2,$16,0xfff
	beq	$2,$0,$L289
	nop
	lw	$3,4($22)
	b	$L258
	nop
$L289:
	.loc 1 535
	jal	yield_to
	move	$4,$0
	lw	$3,4($22)
	b	$L258
	nop
$L293:
	.loc 1 527
	jal	own_look
	move	$4,$22
	move	$17,$2
	sltu	$2,$2,$21
	beq	$2,$0,$L262
	sll	$4,$17,1
	.loc 1 528
	addu	$4,$4,$17
	sll	$2,$4,7
	subu	$2,$2,$4
	lui	$23,%hi(own)
	sll	$2,$2,2
	addiu	$23,$23,%lo(own)
	.loc 1 529
	addu	$4,$23,$2
	lw	$6,4($4)
	.loc 1 528
	addiu	$2,$2,8
	.loc 1 529
	addiu	$6,$6,-42
	.loc 1 538
	sltu	$4,$19,$6
	.loc 1 528
	addu	$23,$23,$2
	.loc 1 538
	bne	$4,$0,$L294
	move	$2,$6
$L266:
	.loc 1 540
	lw	$4,68($sp)
	addiu	$5,$23,42
	jal	copy
	sw	$2,16($sp)
	.loc 1 541
	lw	$2,16($sp)
	beq	$20,$0,$L267
	li	$4,2
	.loc 1 542
	sh	$4,0($20)
	.loc 2 42
	lhu	$4,34($23)
	.loc 1 545
	li	$5,16
	.loc 1 543
	sh	$4,2($20)
	.loc 2 52
	lwl	$4,29($23)
	nop
	lwr	$4,26($23)
	nop
	.loc 1 544
	sw	$4,4($20)
	.loc 1 545
	lw	$4,84($sp)
	nop
	sw	$5,0($4)
$L267:
	.loc 1 547
	sltu	$3,$17,$21
	bne	$3,$0,$L295
	move	$4,$17
	.loc 2 80
	lw	$3,4($22)
	lw	$4,8($22)
	addiu	$3,$3,36
	sll	$3,$3,2
	addu	$3,$4,$3
	sw	$0,4($3)
	.loc 2 81
	lw	$3,4($22)
	nop
	addiu	$3,$3,1
	andi	$3,$3,0x7
	sw	$3,4($22)
$L254:
	.loc 1 552
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
$L260:
	.loc 1 538
	sltu	$4,$19,$6
	.loc 1 527
	lw	$21,%lo(own_waiting)($18)
	.loc 1 538
	beq	$4,$0,$L266
	nop
$L294:
	.loc 1 539
	move	$2,$19
	b	$L266
	move	$6,$19
$L295:
	.loc 1 548
	jal	own_done
	sw	$2,16($sp)
	lw	$2,16($sp)
	b	$L254
	nop
$L257:
	.loc 1 519
	b	$L254
	li	$2,-1
	.set	reorder
	.end	recvfrom
	.section	.text.waiting,"ax"
	.align	2
	.globl	waiting
	.loc 1 555
	.ent	waiting
waiting:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 556
	jal	find
	nop
	.loc 1 558
	jal	arp_serve
	move	$16,$2
	.loc 1 559
	beq	$16,$0,$L299
	move	$2,$0
	.loc 2 75
	lw	$2,4($16)
	lw	$3,8($16)
	addiu	$4,$2,36
	sll	$4,$4,2
	addu	$3,$3,$4
	lw	$3,4($3)
	nop
	beq	$3,$0,$L298
	sll	$2,$2,11
	lw	$3,12($16)
	nop
	addu	$2,$3,$2
	.loc 1 559
	beq	$2,$0,$L298
	li	$2,1
	.loc 1 560
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L298:
	.loc 1 559
	jal	own_look
	move	$4,$16
	lui	$3,%hi(own_waiting)
	.loc 1 560
	lw	$31,20($sp)
	.loc 1 559
	lw	$3,%lo(own_waiting)($3)
	.loc 1 560
	lw	$16,16($sp)
	.loc 1 559
	sltu	$2,$2,$3
	.loc 1 560
	jr	$31
	addiu	$sp,$sp,24
$L299:
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	waiting
	.section	.text.handle,"ax"
	.align	2
	.globl	handle
	.loc 1 563
	.ent	handle
handle:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$18,28($sp)
	move	$16,$5
	move	$17,$6
	.loc 1 564
	jal	find
	move	$19,$7
	.loc 1 565
	beq	$2,$0,$L308
	move	$20,$2
	lbu	$2,25($2)
	nop
	beq	$2,$0,$L305
	li	$2,-1
	jal	shared_memory
	li	$4,8192
	.loc 1 569
	beq	$2,$0,$L308
	move	$18,$2
	sltu	$2,$17,257
	beq	$2,$0,$L308
	addiu	$21,$18,4096
	.loc 1 571
	sb	$0,4096($18)
	.loc 1 572
	sw	$17,0($18)
	.loc 1 573
	jal	page_physical
	move	$4,$21
	sw	$2,4($18)
	.loc 1 574
	lw	$2,20($20)
	.loc 1 575
	sw	$0,12($18)
	.loc 1 574
	srl	$2,$2,12
	.loc 1 576
	beq	$17,$0,$L309
	sw	$2,8($18)
	sll	$6,$17,2
	move	$5,$16
	addiu	$3,$18,20
	addu	$6,$16,$6
$L310:
	.loc 1 577
	lw	$8,0($5)
	.loc 1 576
	addiu	$5,$5,4
	.loc 1 577
	sw	$8,0($3)
	.loc 1 576
	bne	$5,$6,$L310
	addiu	$3,$3,4
$L309:
	.loc 1 578
	sw	$21,0($19)
	.loc 1 579
	lw	$16,0($20)
	jal	page_physical
	move	$4,$18
	move	$5,$2
	jal	aegis_ether_handle
	move	$4,$16
	sltu	$2,$0,$2
	subu	$2,$0,$2
$L305:
	.loc 1 580
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L308:
	.loc 1 570
	b	$L305
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
	.file 3 "./exos/library/socket.h"
	.file 4 "./aegis/kernel/calls.h"
	.file 5 "./exos/library/exos.h"
	.file 6 "./exos/library/unix.h"
