# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/library/udp.c
	.text
	.file 1 "exos/library/udp.c"
	.section	.text.copy6,"ax"
	.align	2
	.loc 1 101
	.ent	copy6
copy6:
	.set	noreorder
	.set	nomacro
	.loc 1 81
	lhu	$2,0($5)
	nop
	.loc 1 86
	sh	$2,0($4)
	.loc 1 81
	lhu	$2,2($5)
	nop
	.loc 1 86
	sh	$2,2($4)
	.loc 1 81
	lhu	$2,4($5)
	.loc 1 105
	jr	$31
	sh	$2,4($4)
	.set	reorder
	.end	copy6
	.section	.text.sum,"ax"
	.align	2
	.loc 1 109
	.ent	sum
sum:
	.set	noreorder
	.set	nomacro
	.loc 1 110
	sltu	$3,$6,2
	bne	$3,$0,$L7
	move	$2,$4
	addiu	$3,$6,-2
	srl	$3,$3,1
	addiu	$3,$3,1
	sll	$3,$3,1
	addu	$3,$5,$3
$L5:
	.loc 1 81
	lhu	$4,0($5)
	.loc 1 110
	addiu	$5,$5,2
	.loc 1 110
	bne	$5,$3,$L5
	addu	$2,$2,$4
	.loc 1 110
	andi	$6,$6,0x1
$L4:
	.loc 1 112
	beq	$6,$0,$L12
	nop
	.loc 1 112
	lbu	$3,0($3)
	nop
	.loc 1 112
	addu	$2,$2,$3
$L12:
	.loc 1 113
	jr	$31
	nop
$L7:
	.loc 1 110
	b	$L4
	move	$3,$5
	.set	reorder
	.end	sum
	.section	.text.fold,"ax"
	.align	2
	.loc 1 116
	.ent	fold
fold:
	.set	noreorder
	.set	nomacro
	.loc 1 117
	andi	$3,$4,0xffff
	.loc 1 117
	srl	$4,$4,16
	.loc 1 117
	addu	$3,$3,$4
	.loc 1 118
	srl	$2,$3,16
	.loc 1 118
	addu	$2,$2,$3
	.loc 1 119
	jr	$31
	andi	$2,$2,0xffff
	.set	reorder
	.end	fold
	.section	.text.udp_sum,"ax"
	.align	2
	.loc 1 123
	.ent	udp_sum
udp_sum:
	.set	noreorder
	.set	nomacro
	.loc 1 124
	andi	$3,$5,0xffff
	srl	$3,$3,8
	sll	$2,$5,8
	or	$2,$2,$3
	.loc 1 123
	addiu	$sp,$sp,-32
	.loc 1 124
	andi	$2,$2,0xffff
	.loc 1 124
	li	$6,8
	.loc 1 123
	sw	$17,24($sp)
	sw	$16,20($sp)
	move	$17,$4
	move	$16,$5
	.loc 1 124
	addiu	$5,$4,26
	.loc 1 123
	sw	$31,28($sp)
	.loc 1 124
	jal	sum
	addiu	$4,$2,4352
	.loc 1 126
	move	$4,$2
	move	$6,$16
	jal	sum
	addiu	$5,$17,34
	jal	fold
	move	$4,$2
	.loc 1 127
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	udp_sum
	.section	.text.atom,"ax"
	.align	2
	.loc 1 153
	.ent	atom
atom:
	.set	noreorder
	.set	nomacro
	.loc 1 154
	lw	$8,0($4)
	.loc 1 156
	sll	$9,$6,16
	sll	$2,$8,1
	addu	$3,$2,$8
	sll	$3,$3,2
	andi	$5,$5,0xffff
	or	$5,$5,$9
	.loc 1 154
	addiu	$10,$8,1
	.loc 1 156
	addu	$3,$4,$3
	.loc 1 158
	li	$9,4
	.loc 1 154
	sw	$10,0($4)
	.loc 1 158
	beq	$6,$9,$L18
	sw	$5,4($3)
	.loc 1 158
	sll	$6,$6,3
	.loc 1 158
	li	$3,1
	.loc 1 158
	addu	$2,$2,$8
	.loc 1 158
	sll	$3,$3,$6
	.loc 1 158
	sll	$2,$2,2
	addu	$4,$4,$2
	.loc 1 158
	addiu	$3,$3,-1
	.loc 1 158
	sw	$3,8($4)
	.loc 1 160
	jr	$31
	sw	$7,12($4)
$L18:
	.loc 1 158
	addu	$2,$2,$8
	sll	$2,$2,2
	addu	$4,$4,$2
	.loc 1 158
	li	$3,-1
	.loc 1 158
	sw	$3,8($4)
	.loc 1 160
	jr	$31
	sw	$7,12($4)
	.set	reorder
	.end	atom
	.section	.text.arp_find,"ax"
	.align	2
	.loc 1 192
	.ent	arp_find
arp_find:
	.set	noreorder
	.set	nomacro
	lui	$2,%hi(known)
	addiu	$2,$2,%lo(known)
	move	$3,$2
	.loc 1 195
	move	$5,$0
	.loc 1 195
	li	$7,8
$L22:
	.loc 1 196
	lw	$6,0($3)
	nop
	beq	$6,$4,$L24
	addiu	$3,$3,12
	.loc 1 195
	addiu	$5,$5,1
	.loc 1 195
	bne	$5,$7,$L22
	nop
	.loc 1 199
	jr	$31
	move	$2,$0
$L24:
	.loc 1 197
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
	.loc 1 202
	.ent	arp_learn
arp_learn:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 202
	move	$17,$4
	.loc 1 203
	jal	arp_find
	move	$16,$5
	.loc 1 205
	beq	$2,$0,$L29
	move	$5,$16
	.loc 1 210
	jal	copy6
	move	$4,$2
	.loc 1 211
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L29:
	.loc 1 206
	lui	$6,%hi(known_next)
	lw	$4,%lo(known_next)($6)
	.loc 1 206
	lui	$2,%hi(known)
	sll	$3,$4,1
	addu	$3,$3,$4
	sll	$3,$3,2
	.loc 1 208
	addiu	$4,$4,1
	.loc 1 206
	addiu	$2,$2,%lo(known)
	addiu	$7,$3,4
	.loc 1 208
	andi	$5,$4,0x7
	.loc 1 207
	addu	$3,$2,$3
	.loc 1 208
	sw	$5,%lo(known_next)($6)
	.loc 1 206
	addu	$4,$2,$7
	.loc 1 210
	move	$5,$16
	jal	copy6
	sw	$17,0($3)
	.loc 1 211
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	arp_learn
	.section	.text.find,"ax"
	.align	2
	.loc 1 288
	.ent	find
find:
	.set	noreorder
	.set	nomacro
	.loc 1 289
	addiu	$4,$4,-64
	.loc 1 291
	sltu	$2,$4,8
	beq	$2,$0,$L33
	lui	$3,%hi(sockets)
	.loc 1 291
	sll	$2,$4,1
	addu	$2,$2,$4
	addiu	$3,$3,%lo(sockets)
	sll	$2,$2,4
	addu	$2,$2,$3
	.loc 1 291
	lbu	$3,24($2)
	nop
	beq	$3,$0,$L33
	nop
	.loc 1 291
	jr	$31
	nop
$L33:
	.loc 1 292
	jr	$31
	move	$2,$0
	.set	reorder
	.end	find
	.section	.text.copy,"ax"
	.align	2
	.loc 1 386
	.ent	copy
copy:
	.set	noreorder
	.set	nomacro
	.loc 1 387
	or	$2,$4,$5
	.loc 1 387
	andi	$2,$2,0x1
	.loc 1 387
	bne	$2,$0,$L38
	nop
	.loc 1 388
	sltu	$2,$6,2
	bne	$2,$0,$L38
	addiu	$8,$6,-2
	srl	$8,$8,1
	addiu	$8,$8,1
	sll	$8,$8,1
	addu	$7,$4,$8
	move	$2,$5
$L39:
	.loc 1 81
	lhu	$3,0($2)
	.loc 1 388
	addiu	$4,$4,2
	.loc 1 388
	addiu	$2,$2,2
	.loc 1 388
	bne	$4,$7,$L39
	sh	$3,-2($4)
	.loc 1 388
	addu	$5,$5,$8
	.loc 1 388
	andi	$6,$6,0x1
$L38:
	.loc 1 390
	beq	$6,$0,$L46
	addu	$3,$4,$6
$L40:
	.loc 1 391
	lbu	$2,0($5)
	.loc 1 391
	addiu	$4,$4,1
	.loc 1 391
	addiu	$5,$5,1
	.loc 1 390
	bne	$4,$3,$L40
	sb	$2,-1($4)
$L46:
	.loc 1 392
	jr	$31
	nop
	.set	reorder
	.end	copy
	.section	.text.rejected,"ax"
	.align	2
	.loc 1 421
	.ent	rejected
rejected:
	.set	noreorder
	.set	nomacro
	.loc 1 422
	lw	$3,0($4)
	.loc 1 424
	li	$2,-1
	.loc 1 422
	addiu	$3,$3,1
	.loc 1 424
	jr	$31
	sw	$3,0($4)
	.set	reorder
	.end	rejected
	.section	.text.accept_frame,"ax"
	.align	2
	.loc 1 428
	.ent	accept_frame
accept_frame:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 429
	lhu	$3,16($4)
	.loc 1 429
	lhu	$2,38($4)
	.loc 1 428
	move	$17,$4
	.loc 1 429
	andi	$4,$3,0xffff
	srl	$4,$4,8
	sll	$3,$3,8
	or	$3,$3,$4
	andi	$3,$3,0xffff
	.loc 1 429
	andi	$4,$2,0xffff
	.loc 1 431
	addiu	$5,$5,-14
	.loc 1 429
	sll	$2,$2,8
	srl	$4,$4,8
	.loc 1 431
	sltu	$5,$5,$3
	bne	$5,$0,$L49
	or	$2,$2,$4
	andi	$16,$2,0xffff
	.loc 1 431
	sltu	$2,$16,8
	bne	$2,$0,$L49
	addiu	$2,$16,20
	.loc 1 431
	beq	$2,$3,$L50
	li	$6,20
$L49:
	.loc 1 432
	lui	$4,%hi(network_counts)
	jal	rejected
	addiu	$4,$4,%lo(network_counts)
$L48:
	.loc 1 438
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L50:
	.loc 1 433
	addiu	$5,$17,14
	jal	sum
	move	$4,$0
	jal	fold
	move	$4,$2
	move	$18,$2
	.loc 1 433
	li	$2,65535
	bne	$18,$2,$L61
	nop
	.loc 1 435
	lui	$2,%hi(udp_checksums)
	.loc 1 435
	lw	$2,%lo(udp_checksums)($2)
	nop
	beq	$2,$0,$L53
	nop
	.loc 1 435
	lhu	$2,40($17)
	nop
	bne	$2,$0,$L62
	move	$5,$16
$L53:
	.loc 1 438
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	.loc 1 437
	addiu	$2,$16,-8
	.loc 1 438
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L62:
	.loc 1 435
	jal	udp_sum
	move	$4,$17
	.loc 1 435
	beq	$2,$18,$L53
	nop
$L61:
	.loc 1 436
	lui	$4,%hi(network_counts+4)
	jal	rejected
	addiu	$4,$4,%lo(network_counts+4)
	b	$L48
	nop
	.set	reorder
	.end	accept_frame
	.section	.text.port_prepare,"ax"
	.align	2
	.loc 1 131
	.ent	port_prepare
port_prepare:
	.set	noreorder
	.set	nomacro
	.loc 1 135
	lw	$2,8($4)
	nop
	beq	$2,$0,$L75
	move	$2,$0
	.loc 1 150
	jr	$31
	nop
$L75:
	.loc 1 131
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	move	$16,$4
	.loc 1 137
	li	$4,24576
	.loc 1 131
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	.loc 1 137
	jal	shared_memory
	sw	$18,28($sp)
	.loc 1 138
	beq	$2,$0,$L68
	move	$17,$2
	move	$3,$2
	addiu	$2,$2,24576
$L66:
	.loc 1 141
	sb	$0,0($3)
	.loc 1 140
	addiu	$3,$3,4096
	bne	$3,$2,$L66
	addiu	$4,$17,4096
	.loc 1 142
	sw	$17,8($16)
	.loc 1 144
	jal	page_physical
	sw	$4,16($16)
	.loc 1 144
	sll	$2,$2,12
	.loc 1 146
	lw	$3,8($16)
	.loc 1 145
	addiu	$17,$17,8192
	.loc 1 144
	sw	$2,20($16)
	.loc 1 146
	li	$2,4
	.loc 1 145
	sw	$17,12($16)
	.loc 1 147
	li	$19,4
	.loc 1 147
	move	$17,$0
	.loc 1 146
	sw	$2,100($3)
$L67:
	.loc 1 148
	lw	$4,12($16)
	sll	$2,$17,12
	.loc 1 148
	lw	$18,8($16)
	.loc 1 148
	jal	page_physical
	addu	$4,$4,$2
	.loc 1 148
	addiu	$3,$17,26
	sll	$3,$3,2
	addu	$18,$18,$3
	.loc 1 147
	addiu	$17,$17,1
	.loc 1 147
	bne	$17,$19,$L67
	sw	$2,0($18)
	.loc 1 136
	move	$2,$0
$L63:
	.loc 1 150
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L68:
	.loc 1 139
	b	$L63
	li	$2,-1
	.set	reorder
	.end	port_prepare
	.section	.text.port_bind,"ax"
	.align	2
	.loc 1 164
	.ent	port_bind
port_bind:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 164
	move	$16,$4
	.loc 1 165
	lw	$4,8($4)
	jal	page_physical
	nop
	jal	aegis_ether_bind
	move	$4,$2
	.loc 1 165
	sw	$2,0($16)
	.loc 1 167
	lw	$31,20($sp)
	.loc 1 166
	sltu	$3,$2,-16
	.loc 1 167
	lw	$16,16($sp)
	addiu	$2,$3,-1
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	port_bind
	.section	.text.take,"ax"
	.align	2
	.loc 1 311
	.ent	take
take:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 312
	lw	$16,8($4)
	.loc 1 311
	move	$17,$4
	.loc 1 315
	li	$7,2048
	move	$4,$16
	li	$6,2
	li	$5,12
	jal	atom
	sw	$0,0($16)
	.loc 1 316
	move	$4,$16
	li	$7,69
	li	$6,1
	jal	atom
	li	$5,14
	.loc 1 317
	move	$4,$16
	move	$7,$0
	li	$6,2
	jal	atom
	li	$5,20
	.loc 1 318
	lw	$3,0($16)
	.loc 1 319
	move	$4,$16
	.loc 1 318
	addiu	$3,$3,-1
	sll	$2,$3,1
	addu	$2,$2,$3
	sll	$2,$2,2
	addu	$2,$16,$2
	li	$3,16383
	sw	$3,8($2)
	.loc 1 319
	li	$7,17
	li	$6,1
	jal	atom
	li	$5,23
	.loc 1 320
	lui	$2,%hi(own_address)
	lw	$2,%lo(own_address)($2)
	li	$18,16711680
	srl	$4,$2,24
	sll	$7,$2,24
	sll	$3,$2,8
	and	$3,$3,$18
	.loc 1 320
	or	$7,$7,$4
	.loc 1 320
	srl	$2,$2,8
	.loc 1 320
	or	$7,$7,$3
	.loc 1 320
	andi	$2,$2,0xff00
	.loc 1 320
	or	$7,$7,$2
	move	$4,$16
	li	$6,4
	jal	atom
	li	$5,30
	.loc 1 321
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
	.loc 1 322
	lbu	$2,26($17)
	nop
	bne	$2,$0,$L88
	li	$6,4
$L81:
	.loc 1 326
	jal	port_bind
	move	$4,$17
	.loc 1 326
	bne	$2,$0,$L83
	li	$3,1
	.loc 1 328
	sb	$3,25($17)
$L80:
	.loc 1 330
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L88:
	.loc 1 323
	lw	$2,36($17)
	nop
	srl	$4,$2,24
	sll	$7,$2,24
	sll	$3,$2,8
	and	$3,$3,$18
	.loc 1 323
	or	$7,$7,$4
	.loc 1 323
	srl	$2,$2,8
	.loc 1 323
	or	$7,$7,$3
	.loc 1 323
	andi	$2,$2,0xff00
	.loc 1 323
	or	$7,$7,$2
	move	$4,$16
	jal	atom
	li	$5,26
	.loc 1 324
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
	b	$L81
	nop
$L83:
	.loc 1 327
	b	$L80
	li	$2,-1
	.set	reorder
	.end	take
	.section	.text.port_send,"ax"
	.align	2
	.loc 1 182
	.ent	port_send
port_send:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 186
	sltu	$2,$5,60
	.loc 1 182
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 186
	beq	$2,$0,$L93
	move	$16,$4
	li	$17,60
$L90:
	.loc 1 187
	li	$18,-4
$L91:
	.loc 1 186
	lw	$5,20($16)
	lw	$4,0($16)
	jal	aegis_ether_send
	move	$6,$17
	.loc 1 187
	beq	$2,$18,$L91
	sltu	$2,$0,$2
	.loc 1 189
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	subu	$2,$0,$2
	jr	$31
	addiu	$sp,$sp,32
$L93:
	b	$L90
	move	$17,$5
	.set	reorder
	.end	port_send
	.section	.text.arp_send,"ax"
	.align	2
	.loc 1 214
	.ent	arp_send
arp_send:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$20,36($sp)
	.loc 1 216
	lui	$20,%hi(arp)
	.loc 1 214
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$16,20($sp)
	.loc 1 216
	addiu	$3,$20,%lo(arp)
	.loc 1 218
	li	$2,1
	.loc 1 216
	lw	$16,16($3)
	.loc 1 214
	move	$17,$4
	move	$19,$5
	.loc 1 218
	bne	$4,$2,$L96
	move	$18,$6
	lui	$5,%hi(everybody.0)
	addiu	$5,$5,%lo(everybody.0)
$L96:
	.loc 1 218
	move	$4,$16
	jal	copy6
	lui	$21,%hi(station)
	.loc 1 219
	addiu	$5,$21,%lo(station)
	jal	copy6
	addiu	$4,$16,6
	.loc 1 86
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
	.loc 1 225
	addiu	$5,$21,%lo(station)
	jal	copy6
	addiu	$4,$16,22
	.loc 1 226
	lui	$2,%hi(own_address)
	lw	$2,%lo(own_address)($2)
	.loc 1 227
	move	$5,$19
	.loc 1 97
	srl	$3,$2,16
	.loc 1 227
	addiu	$4,$16,32
	.loc 1 86
	sh	$2,28($16)
	.loc 1 227
	jal	copy6
	sh	$3,30($16)
	.loc 1 97
	srl	$2,$18,16
	.loc 1 86
	sh	$18,38($16)
	sh	$2,40($16)
	.loc 1 229
	addiu	$4,$20,%lo(arp)
	jal	port_send
	li	$5,60
	.loc 1 230
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
	.loc 1 234
	.ent	arp_serve
arp_serve:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$19,32($sp)
	.loc 1 172
	lui	$19,%hi(arp)
	.loc 1 234
	sw	$20,36($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$17,24($sp)
	.loc 1 172
	addiu	$19,$19,%lo(arp)
	.loc 1 239
	lui	$16,%hi(network_counts)
	.loc 1 172
	lw	$5,8($19)
	.loc 1 172
	lw	$2,4($19)
	li	$20,8
	.loc 1 239
	addiu	$16,$16,%lo(network_counts)
	.loc 1 240
	li	$18,256
$L100:
	.loc 1 172
	addiu	$3,$2,36
	sll	$4,$3,2
	addu	$4,$5,$4
	lw	$4,4($4)
	nop
	.loc 1 172
	beq	$4,$0,$L99
	sll	$6,$2,11
	lw	$17,12($19)
	nop
	addu	$17,$17,$6
	.loc 1 238
	beq	$17,$0,$L99
	nop
	.loc 1 239
	lw	$4,8($16)
	.loc 1 240
	lhu	$6,14($17)
	.loc 1 239
	addiu	$4,$4,1
	.loc 1 240
	beq	$6,$18,$L112
	sw	$4,8($16)
$L101:
	.loc 1 247
	lw	$4,12($16)
	nop
	addiu	$4,$4,1
	sw	$4,12($16)
$L103:
	.loc 1 177
	sll	$3,$3,2
	.loc 1 178
	addiu	$2,$2,1
	.loc 1 177
	addu	$3,$5,$3
	.loc 1 178
	andi	$2,$2,0x7
	.loc 1 238
	addiu	$20,$20,-1
	.loc 1 177
	sw	$0,4($3)
	.loc 1 238
	bne	$20,$0,$L100
	sw	$2,4($19)
$L99:
	.loc 1 250
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L112:
	.loc 1 240
	lhu	$6,16($17)
	li	$4,8
	bne	$6,$4,$L101
	li	$4,1030
	.loc 1 240
	lhu	$6,18($17)
	nop
	bne	$6,$4,$L101
	addiu	$21,$17,22
	.loc 1 91
	lwl	$4,31($17)
	nop
	.loc 1 241
	lwr	$4,28($17)
	jal	arp_learn
	move	$5,$21
	.loc 1 242
	lhu	$2,20($17)
	nop
	beq	$2,$18,$L102
	li	$4,2
$L111:
	.loc 1 177
	lw	$2,4($19)
	.loc 1 177
	lw	$5,8($19)
	b	$L103
	addiu	$3,$2,36
$L102:
	.loc 1 91
	lwl	$6,31($17)
	.loc 1 243
	lw	$2,16($16)
	.loc 1 244
	lwr	$6,28($17)
	.loc 1 243
	addiu	$2,$2,1
	.loc 1 244
	move	$5,$21
	jal	arp_send
	sw	$2,16($16)
	b	$L111
	nop
	.set	reorder
	.end	arp_serve
	.section	.text.arp_resolve,"ax"
	.align	2
	.loc 1 253
	.ent	arp_resolve
arp_resolve:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	.loc 1 262
	lui	$20,%hi(unknown.1)
	.loc 1 253
	sw	$19,28($sp)
	sw	$17,20($sp)
	sw	$31,36($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 253
	move	$17,$4
	li	$19,5
	.loc 1 262
	addiu	$20,$20,%lo(unknown.1)
$L116:
	.loc 1 259
	jal	arp_find
	move	$4,$17
	.loc 1 260
	bne	$2,$0,$L113
	move	$18,$2
	.loc 1 262
	move	$6,$17
	move	$5,$20
	jal	arp_send
	li	$4,1
	b	$L115
	li	$16,65536
$L117:
	.loc 1 264
	jal	arp_serve
	nop
	.loc 1 263
	beq	$16,$0,$L118
	nop
$L115:
	.loc 1 263
	jal	arp_find
	move	$4,$17
	.loc 1 263
	beq	$2,$0,$L117
	addiu	$16,$16,-1
$L118:
	.loc 1 258
	addiu	$19,$19,-1
	bne	$19,$0,$L116
	nop
$L113:
	.loc 1 267
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
	.loc 1 355
	.ent	prepare
prepare:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	.loc 1 355
	move	$18,$4
	.loc 1 356
	lw	$4,4($5)
	jal	arp_resolve
	move	$17,$5
	.loc 1 357
	lw	$16,16($18)
	.loc 1 359
	beq	$2,$0,$L124
	nop
	move	$5,$2
	.loc 1 361
	jal	copy6
	move	$4,$16
	.loc 1 362
	lui	$5,%hi(station)
	addiu	$4,$16,6
	jal	copy6
	addiu	$5,$5,%lo(station)
	.loc 1 367
	lui	$2,%hi(own_address)
	lw	$2,%lo(own_address)($2)
	.loc 1 86
	li	$4,8
	sh	$4,12($16)
	li	$4,69
	sh	$4,14($16)
	.loc 1 97
	srl	$3,$2,16
	.loc 1 86
	li	$4,4416
	sh	$4,22($16)
	sh	$2,26($16)
	sh	$0,20($16)
	sh	$3,28($16)
	.loc 1 368
	lw	$3,4($17)
	.loc 1 371
	move	$2,$0
	.loc 1 97
	srl	$4,$3,16
	.loc 1 86
	sh	$3,30($16)
	sh	$4,32($16)
	.loc 1 369
	lhu	$3,28($18)
	nop
	.loc 1 86
	sh	$3,34($16)
	.loc 1 370
	lhu	$3,2($17)
	nop
	.loc 1 86
	sh	$3,36($16)
$L122:
	.loc 1 372
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L124:
	.loc 1 360
	b	$L122
	li	$2,-1
	.set	reorder
	.end	prepare
	.section	.text.set_address,"ax"
	.align	2
	.globl	set_address
	.loc 1 270
	.ent	set_address
set_address:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$18,28($sp)
	.loc 1 274
	lui	$18,%hi(own_address)
	.loc 1 270
	sw	$17,24($sp)
	sw	$31,44($sp)
	move	$17,$4
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	.loc 1 271
	jal	aegis_ether_address
	sw	$16,20($sp)
	.loc 1 274
	lw	$4,%lo(own_address)($18)
	nop
	bne	$4,$0,$L129
	lui	$21,%hi(arp)
	.loc 1 274
	addiu	$4,$21,%lo(arp)
	move	$19,$3
	jal	port_prepare
	move	$16,$2
	.loc 1 274
	bne	$2,$0,$L129
	srl	$3,$19,8
	.loc 1 277
	andi	$19,$19,0x00ff
	srl	$2,$16,24
	sll	$19,$19,8
	andi	$3,$3,0x00ff
	li	$20,16711680
	sll	$2,$2,16
	or	$3,$3,$19
	.loc 1 278
	addiu	$21,$21,%lo(arp)
	.loc 1 277
	or	$3,$3,$2
	.loc 1 277
	srl	$4,$16,16
	.loc 1 277
	ori	$7,$20,0xffff
	andi	$2,$16,0xffff
	.loc 1 278
	lw	$6,8($21)
	.loc 1 277
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
	.loc 1 278
	sw	$0,0($6)
	.loc 1 279
	lw	$4,8($21)
	li	$7,2054
	li	$6,2
	jal	atom
	li	$5,12
	.loc 1 280
	srl	$4,$17,24
	sll	$2,$17,24
	sll	$3,$17,8
	.loc 1 280
	or	$2,$2,$4
	.loc 1 280
	and	$3,$3,$20
	srl	$7,$17,8
	.loc 1 280
	lw	$4,8($21)
	or	$2,$2,$3
	.loc 1 280
	andi	$7,$7,0xff00
	.loc 1 280
	or	$7,$2,$7
	li	$6,4
	jal	atom
	li	$5,38
	.loc 1 281
	jal	port_bind
	move	$4,$21
	.loc 1 281
	bne	$2,$0,$L129
	nop
	.loc 1 283
	sw	$17,%lo(own_address)($18)
$L126:
	.loc 1 285
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L129:
	.loc 1 275
	b	$L126
	li	$2,-1
	.set	reorder
	.end	set_address
	.section	.text.socket,"ax"
	.align	2
	.globl	socket
	.loc 1 295
	.ent	socket
socket:
	.set	noreorder
	.set	nomacro
	.loc 1 298
	li	$2,2
	bne	$4,$2,$L141
	nop
	.loc 1 298
	bne	$5,$4,$L141
	nop
	.loc 1 298
	bne	$6,$0,$L141
	nop
	.loc 1 298
	lui	$2,%hi(own_address)
	.loc 1 298
	lw	$2,%lo(own_address)($2)
	nop
	beq	$2,$0,$L141
	nop
	.loc 1 295
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	lui	$19,%hi(sockets)
	addiu	$19,$19,%lo(sockets)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	move	$16,$19
	.loc 1 300
	move	$17,$0
	.loc 1 300
	b	$L135
	li	$18,8
$L133:
	.loc 1 300
	addiu	$17,$17,1
$L146:
	.loc 1 300
	beq	$17,$18,$L145
	addiu	$16,$16,48
$L135:
	.loc 1 301
	lbu	$2,24($16)
	nop
	bne	$2,$0,$L133
	nop
	.loc 1 301
	jal	port_prepare
	move	$4,$16
	.loc 1 301
	bne	$2,$0,$L146
	addiu	$17,$17,1
	addiu	$17,$17,-1
	.loc 1 303
	sll	$2,$17,1
	addu	$2,$2,$17
	sll	$2,$2,4
	addu	$3,$19,$2
	sb	$0,26($3)
	.loc 1 302
	move	$19,$3
	li	$3,1
	sh	$3,24($19)
	.loc 1 307
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$16,20($sp)
	.loc 1 304
	addiu	$2,$17,64
	.loc 1 307
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L145:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 299
	li	$2,-1
	.loc 1 307
	jr	$31
	addiu	$sp,$sp,40
$L141:
	jr	$31
	li	$2,-1
	.set	reorder
	.end	socket
	.section	.text.bind,"ax"
	.align	2
	.globl	bind
	.loc 1 333
	.ent	bind
bind:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 333
	move	$17,$5
	.loc 1 334
	jal	find
	move	$16,$6
	.loc 1 336
	beq	$2,$0,$L154
	move	$4,$2
	.loc 1 336
	lbu	$2,25($2)
	nop
	bne	$2,$0,$L154
	slt	$6,$16,16
	.loc 1 336
	bne	$6,$0,$L147
	li	$2,-1
	.loc 1 336
	lw	$2,4($17)
	nop
	.loc 1 336
	beq	$2,$0,$L149
	lui	$3,%hi(own_address)
	.loc 1 336
	lw	$3,%lo(own_address)($3)
	nop
	bne	$2,$3,$L147
	li	$2,-1
$L149:
	.loc 1 338
	lhu	$2,2($17)
	nop
	.loc 1 339
	beq	$2,$0,$L159
	sh	$2,28($4)
$L150:
	.loc 1 343
	jal	take
	nop
$L147:
	.loc 1 344
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L159:
	lui	$5,%hi(next_port)
	lhu	$2,%lo(next_port)($5)
	nop
	.loc 1 340
	sll	$3,$2,8
	srl	$6,$2,8
	or	$3,$3,$6
	.loc 1 341
	addiu	$2,$2,1
	.loc 1 340
	sh	$3,28($4)
	.loc 1 341
	b	$L150
	sh	$2,%lo(next_port)($5)
$L154:
	.loc 1 337
	b	$L147
	li	$2,-1
	.set	reorder
	.end	bind
	.section	.text.bind_any,"ax"
	.align	2
	.loc 1 347
	.ent	bind_any
bind_any:
	.set	noreorder
	.set	nomacro
	.loc 1 350
	lbu	$2,25($4)
	nop
	beq	$2,$0,$L167
	move	$2,$0
	.loc 1 351
	jr	$31
	nop
$L167:
	.loc 1 350
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
	.loc 1 350
	lui	$5,%hi(any.2)
	.loc 1 347
	addiu	$sp,$sp,-24
	.loc 1 350
	li	$6,16
	addiu	$5,$5,%lo(any.2)
	.loc 1 347
	sw	$31,20($sp)
	.loc 1 350
	jal	bind
	addiu	$4,$4,64
	.loc 1 351
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	bind_any
	.section	.text.connect,"ax"
	.align	2
	.globl	connect
	.loc 1 375
	.ent	connect
connect:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,28($sp)
	sw	$16,16($sp)
	.loc 1 375
	move	$17,$5
	.loc 1 376
	jal	find
	move	$18,$6
	.loc 1 378
	beq	$2,$0,$L173
	slt	$6,$18,16
	.loc 1 378
	bne	$6,$0,$L173
	nop
	.loc 1 378
	move	$4,$2
	jal	bind_any
	move	$16,$2
	.loc 1 378
	bne	$2,$0,$L173
	move	$5,$17
	.loc 1 378
	jal	prepare
	move	$4,$16
	.loc 1 378
	bne	$2,$0,$L170
	li	$2,-1
	.loc 1 380
	lw	$2,12($17)
	lw	$4,4($17)
	lw	$5,0($17)
	lw	$3,8($17)
	sw	$2,44($16)
	.loc 1 381
	li	$2,1
	.loc 1 380
	sw	$4,36($16)
	sw	$5,32($16)
	sw	$3,40($16)
	.loc 1 381
	sb	$2,26($16)
	.loc 1 382
	jal	take
	move	$4,$16
$L170:
	.loc 1 383
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L173:
	.loc 1 379
	b	$L170
	li	$2,-1
	.set	reorder
	.end	connect
	.section	.text.sendto,"ax"
	.align	2
	.globl	sendto
	.loc 1 395
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
	.loc 1 395
	lw	$19,64($sp)
	move	$20,$5
	move	$16,$6
	.loc 1 396
	jal	find
	move	$17,$7
	.loc 1 400
	beq	$2,$0,$L178
	nop
	.loc 1 400
	bne	$17,$0,$L178
	move	$18,$2
	.loc 1 400
	sltu	$2,$16,1473
	beq	$2,$0,$L178
	sltu	$3,$0,$19
	.loc 1 400
	lbu	$2,26($18)
	nop
	.loc 1 400
	beq	$3,$2,$L175
	li	$2,-1
	.loc 1 402
	beq	$19,$0,$L187
	lui	$7,%hi(identification)
	.loc 1 402
	lw	$2,68($sp)
	nop
	slt	$2,$2,16
	bne	$2,$0,$L175
	li	$2,-1
	.loc 1 402
	jal	bind_any
	move	$4,$18
	.loc 1 402
	bne	$2,$0,$L178
	move	$5,$19
	.loc 1 402
	jal	prepare
	move	$4,$18
	.loc 1 402
	bne	$2,$0,$L178
	lui	$7,%hi(identification)
$L187:
	lhu	$2,%lo(identification)($7)
	.loc 1 405
	andi	$19,$16,0xffff
	addiu	$3,$19,28
	addiu	$5,$16,28
	.loc 1 404
	lw	$17,16($18)
	.loc 1 86
	srl	$6,$2,8
	.loc 1 405
	srl	$5,$5,8
	.loc 1 86
	sll	$4,$2,8
	.loc 1 405
	sll	$3,$3,8
	or	$3,$3,$5
	.loc 1 86
	or	$4,$4,$6
	sh	$3,16($17)
	.loc 1 409
	li	$6,20
	addiu	$5,$17,14
	.loc 1 86
	sh	$4,18($17)
	.loc 1 407
	addiu	$2,$2,1
	.loc 1 409
	move	$4,$0
	.loc 1 86
	sh	$0,24($17)
	.loc 1 409
	jal	sum
	sh	$2,%lo(identification)($7)
	move	$4,$2
	.loc 1 410
	addiu	$21,$16,8
	.loc 1 409
	jal	fold
	addiu	$19,$19,8
	.loc 1 410
	sll	$19,$19,8
	srl	$3,$21,8
	.loc 1 409
	nor	$2,$0,$2
	.loc 1 410
	or	$19,$19,$3
	.loc 1 86
	sh	$2,24($17)
	sh	$19,38($17)
	sh	$0,40($17)
	.loc 1 412
	move	$6,$16
	move	$5,$20
	jal	copy
	addiu	$4,$17,42
	.loc 1 413
	lui	$2,%hi(udp_checksums)
	.loc 1 413
	lw	$2,%lo(udp_checksums)($2)
	nop
	bne	$2,$0,$L185
	move	$5,$21
$L181:
	.loc 1 417
	addiu	$5,$16,42
	jal	port_send
	move	$4,$18
	.loc 1 417
	bne	$2,$0,$L175
	li	$2,-1
	.loc 1 417
	move	$2,$16
$L175:
	.loc 1 418
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L185:
	.loc 1 414
	jal	udp_sum
	move	$4,$17
	.loc 1 414
	nor	$2,$0,$2
	.loc 1 414
	andi	$3,$2,0xffff
	.loc 1 415
	beq	$3,$0,$L186
	nop
	.loc 1 87
	b	$L181
	sh	$2,40($17)
$L186:
	.loc 1 415
	li	$2,65535
	.loc 1 86
	b	$L181
	sh	$2,40($17)
$L178:
	.loc 1 401
	b	$L175
	li	$2,-1
	.set	reorder
	.end	sendto
	.section	.text.recvfrom,"ax"
	.align	2
	.globl	recvfrom
	.loc 1 441
	.ent	recvfrom
recvfrom:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$31,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$16,24($sp)
	.loc 1 441
	lw	$19,72($sp)
	move	$20,$5
	move	$18,$6
	.loc 1 442
	jal	find
	move	$17,$7
	.loc 1 447
	beq	$2,$0,$L191
	nop
	.loc 1 447
	bne	$17,$0,$L191
	move	$4,$2
	.loc 1 447
	jal	bind_any
	move	$16,$2
	.loc 1 447
	bne	$2,$0,$L191
	lui	$22,%hi(arp)
	lw	$3,4($16)
	.loc 1 172
	addiu	$22,$22,%lo(arp)
$L192:
	lw	$2,8($16)
	sll	$4,$3,2
	addu	$2,$2,$4
	.loc 1 172
	lw	$4,148($2)
	nop
	.loc 1 172
	beq	$4,$0,$L193
	sll	$3,$3,11
$L219:
	lw	$21,12($16)
	nop
	addu	$21,$21,$3
	.loc 1 451
	beq	$21,$0,$L193
	move	$4,$21
	.loc 1 452
	lw	$5,148($2)
	.loc 1 452
	jal	accept_frame
	nop
	.loc 1 453
	bgez	$2,$L194
	nop
	.loc 1 177
	lw	$2,4($16)
	.loc 1 177
	lw	$3,8($16)
	.loc 1 177
	addiu	$2,$2,36
	sll	$2,$2,2
	addu	$2,$3,$2
	sw	$0,4($2)
	.loc 1 178
	lw	$3,4($16)
	lw	$2,8($16)
	addiu	$3,$3,1
	.loc 1 178
	andi	$3,$3,0x7
	sll	$4,$3,2
	.loc 1 178
	sw	$3,4($16)
	addu	$2,$2,$4
	.loc 1 172
	lw	$4,148($2)
	nop
	.loc 1 172
	bne	$4,$0,$L219
	sll	$3,$3,11
$L193:
	.loc 1 172
	lw	$2,4($22)
	.loc 1 172
	lw	$3,8($22)
	.loc 1 172
	addiu	$4,$2,36
	sll	$4,$4,2
	addu	$3,$3,$4
	lw	$3,4($3)
	.loc 1 459
	addiu	$17,$17,1
	.loc 1 172
	beq	$3,$0,$L196
	sll	$2,$2,11
	lw	$3,12($22)
	nop
	addu	$2,$3,$2
	.loc 1 457
	beq	$2,$0,$L221
	andi	$2,$17,0xfff
	.loc 1 458
	jal	arp_serve
	nop
$L196:
	.loc 1 459
	andi	$2,$17,0xfff
$L221:
	.loc 1 459
	beq	$2,$0,$L216
	nop
	lw	$3,4($16)
	b	$L192
	nop
$L216:
	.loc 1 460
	jal	yield_to
	move	$4,$0
	lw	$3,4($16)
	b	$L192
	nop
$L194:
	.loc 1 463
	sltu	$3,$18,$2
	bne	$3,$0,$L220
	move	$6,$2
$L198:
	.loc 1 465
	addiu	$5,$21,42
	move	$4,$20
	jal	copy
	sw	$2,16($sp)
	.loc 1 466
	lw	$2,16($sp)
	beq	$19,$0,$L199
	li	$3,2
	.loc 1 467
	sh	$3,0($19)
	.loc 1 81
	lhu	$3,34($21)
	.loc 1 470
	li	$4,16
	.loc 1 468
	sh	$3,2($19)
	.loc 1 91
	lwl	$3,29($21)
	nop
	lwr	$3,26($21)
	nop
	.loc 1 469
	sw	$3,4($19)
	.loc 1 470
	lw	$3,76($sp)
	nop
	sw	$4,0($3)
$L199:
	.loc 1 177
	lw	$3,4($16)
	.loc 1 177
	lw	$4,8($16)
	.loc 1 177
	addiu	$3,$3,36
	sll	$3,$3,2
	addu	$3,$4,$3
	sw	$0,4($3)
	.loc 1 178
	lw	$3,4($16)
	nop
	addiu	$3,$3,1
	.loc 1 178
	andi	$3,$3,0x7
	.loc 1 178
	sw	$3,4($16)
$L188:
	.loc 1 474
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
$L220:
	.loc 1 464
	move	$2,$18
	b	$L198
	move	$6,$18
$L191:
	.loc 1 448
	b	$L188
	li	$2,-1
	.set	reorder
	.end	recvfrom
	.section	.text.waiting,"ax"
	.align	2
	.globl	waiting
	.loc 1 477
	.ent	waiting
waiting:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 478
	jal	find
	nop
	.loc 1 480
	jal	arp_serve
	move	$16,$2
	.loc 1 481
	beq	$16,$0,$L225
	nop
	.loc 1 172
	lw	$3,4($16)
	.loc 1 172
	lw	$2,8($16)
	.loc 1 172
	addiu	$4,$3,36
	sll	$4,$4,2
	addu	$2,$2,$4
	lw	$2,4($2)
	nop
	.loc 1 172
	beq	$2,$0,$L225
	sll	$3,$3,11
	.loc 1 172
	lw	$2,12($16)
	.loc 1 482
	lw	$31,20($sp)
	.loc 1 172
	addu	$2,$2,$3
	.loc 1 482
	lw	$16,16($sp)
	.loc 1 481
	sltu	$2,$0,$2
	.loc 1 482
	jr	$31
	addiu	$sp,$sp,24
$L225:
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 481
	move	$2,$0
	.loc 1 482
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	waiting
	.section	.text.handle,"ax"
	.align	2
	.globl	handle
	.loc 1 485
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
	.loc 1 485
	move	$16,$5
	move	$17,$6
	.loc 1 486
	jal	find
	move	$19,$7
	.loc 1 487
	beq	$2,$0,$L230
	move	$20,$2
	.loc 1 487
	lbu	$2,25($2)
	nop
	beq	$2,$0,$L227
	li	$2,-1
	.loc 1 487
	jal	shared_memory
	li	$4,8192
	.loc 1 491
	beq	$2,$0,$L230
	move	$18,$2
	.loc 1 491
	sltu	$2,$17,257
	beq	$2,$0,$L230
	addiu	$21,$18,4096
	.loc 1 493
	sb	$0,4096($18)
	.loc 1 494
	sw	$17,0($18)
	.loc 1 495
	jal	page_physical
	move	$4,$21
	.loc 1 495
	sw	$2,4($18)
	.loc 1 496
	lw	$2,20($20)
	.loc 1 497
	sw	$0,12($18)
	.loc 1 496
	srl	$2,$2,12
	.loc 1 498
	beq	$17,$0,$L231
	sw	$2,8($18)
	sll	$6,$17,2
	move	$5,$16
	addiu	$3,$18,20
	addu	$6,$16,$6
$L232:
	.loc 1 499
	lw	$8,0($5)
	.loc 1 498
	addiu	$5,$5,4
	.loc 1 499
	sw	$8,0($3)
	.loc 1 498
	bne	$5,$6,$L232
	addiu	$3,$3,4
$L231:
	.loc 1 500
	sw	$21,0($19)
	.loc 1 501
	lw	$16,0($20)
	jal	page_physical
	move	$4,$18
	move	$5,$2
	jal	aegis_ether_handle
	move	$4,$16
	.loc 1 501
	sltu	$2,$0,$2
	subu	$2,$0,$2
$L227:
	.loc 1 502
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L230:
	.loc 1 492
	b	$L227
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
