# mipsel-linux-gnu-gcc 12.2.0 from experiments/event_loop/datagram.c
	.file 1 "datagram.c"
	.section	.text.header_sum,"ax"
	.align	2
	.ent	header_sum
header_sum:
	.set	noreorder
	addiu	$2,$4,14
	move	$3,$0
	addiu	$4,$4,34
$L2:
	lhu	$5,0($2)
	addiu	$2,$2,2
	bne	$4,$2,$L2
	addu	$3,$3,$5
	andi	$2,$3,0xffff
	srl	$3,$3,16
	addu	$3,$2,$3
	srl	$2,$3,16
	addu	$2,$2,$3
	jr	$31
	andi	$2,$2,0xffff
	.set	reorder
	.end	header_sum
	.section	.text.page_number,"ax"
	.align	2
	.ent	page_number
page_number:
	.set	noreorder
	lw	$2,4144($0)
	li	$3,-4096
	beq	$2,$0,$L14
	and	$4,$4,$3
	b	$L8
	move	$5,$0
$L7:
	beq	$5,$2,$L13
	nop
$L8:
	sll	$3,$5,3
	lw	$6,4148($3)
	addiu	$5,$5,1
	bne	$6,$4,$L7
	addiu	$3,$3,4096
	lw	$2,56($3)
	jr	$31
	srl	$2,$2,12
$L13:
	move	$2,$0
$L14:
	jr	$31
	nop
	.set	reorder
	.end	page_number
	.section	.text.atom,"ax"
	.align	2
	.ent	atom
atom:
	.set	noreorder
	lw	$8,0($4)
	sll	$9,$6,16
	sll	$2,$8,1
	addu	$3,$2,$8
	sll	$3,$3,2
	andi	$5,$5,0xffff
	or	$5,$5,$9
	addiu	$10,$8,1
	addu	$3,$4,$3
	li	$9,4
	sw	$10,0($4)
	beq	$6,$9,$L17
	sw	$5,4($3)
	sll	$6,$6,3
	li	$3,1
	addu	$2,$2,$8
	sll	$3,$3,$6
	sll	$2,$2,2
	addu	$4,$4,$2
	addiu	$3,$3,-1
	sw	$3,8($4)
	jr	$31
	sw	$7,12($4)
$L17:
	addu	$2,$2,$8
	sll	$2,$2,2
	addu	$4,$4,$2
	li	$3,-1
	sw	$3,8($4)
	jr	$31
	sw	$7,12($4)
	.set	reorder
	.end	atom
	.section	.text.channel_look,"ax"
	.align	2
	.ent	channel_look
channel_look:
	.set	noreorder
	lw	$3,16($4)
	nop
	addiu	$2,$3,1060
	sll	$2,$2,2
	addu	$2,$4,$2
	lw	$2,4($2)
	nop
	beq	$2,$0,$L30
	nop
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$16,$4
	b	$L20
	li	$17,1
$L29:
	sw	$17,48($2)
	jal	event_post
	sw	$5,16($16)
	lw	$3,16($16)
	nop
	addiu	$2,$3,1060
	sll	$2,$2,2
	addu	$2,$16,$2
	lw	$2,4($2)
	nop
	beq	$2,$0,$L18
	nop
$L20:
	addiu	$2,$3,1
	andi	$5,$2,0x7
	sll	$2,$3,1
	addu	$2,$2,$3
	sll	$2,$2,4
	addiu	$4,$2,20
	addu	$2,$16,$2
	lw	$3,48($2)
	nop
	beq	$3,$0,$L29
	addu	$4,$16,$4
$L18:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L30:
	jr	$31
	nop
	.set	reorder
	.end	channel_look
	.section	.text.channel_bind,"ax"
	.align	2
	.ent	channel_bind
channel_bind:
	.set	noreorder
	addiu	$sp,$sp,-48
	li	$2,4
	sw	$16,20($sp)
	addiu	$16,$4,8192
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,44($sp)
	move	$17,$4
	move	$20,$5
	sw	$2,4196($4)
	addiu	$18,$4,4200
	addiu	$21,$4,4216
	move	$19,$16
$L32:
	jal	page_number
	move	$4,$19
	sw	$2,0($18)
	addiu	$18,$18,4
	bne	$18,$21,$L32
	addiu	$19,$19,4096
	lui	$5,%hi(reply_send)
	addiu	$2,$17,20
	move	$6,$0
	addiu	$5,$5,%lo(reply_send)
	li	$8,8
$L33:
	srl	$3,$6,1
	addiu	$3,$3,1050
	sll	$3,$3,2
	sw	$16,32($2)
	sw	$20,0($2)
	sw	$5,8($2)
	sw	$2,16($2)
	sw	$17,24($2)
	addu	$3,$17,$3
	lw	$3,0($3)
	andi	$7,$6,0x1
	sll	$3,$3,12
	sll	$7,$7,11
	addiu	$4,$16,42
	addu	$3,$3,$7
	addiu	$6,$6,1
	sw	$3,36($2)
	sw	$4,40($2)
	addiu	$16,$16,2048
	bne	$6,$8,$L33
	addiu	$2,$2,48
	jal	page_number
	addiu	$4,$17,4096
	jal	aegis_ether_bind
	move	$4,$2
	sltu	$3,$2,-16
	beq	$3,$0,$L31
	sw	$2,12($17)
	lui	$2,%hi(channel_look)
	addiu	$2,$2,%lo(channel_look)
	sw	$2,0($17)
	jal	source_add
	move	$4,$17
	move	$2,$0
$L31:
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
	.end	channel_bind
	.section	.text.datagram_done,"ax"
	.align	2
	.globl	datagram_done
	.ent	datagram_done
datagram_done:
	.set	noreorder
	lw	$3,24($4)
	sw	$0,28($4)
	addiu	$2,$3,20
	subu	$4,$4,$2
	sra	$4,$4,4
	sll	$2,$4,2
	addu	$2,$2,$4
	sll	$4,$2,4
	addu	$2,$2,$4
	sll	$4,$2,8
	addu	$2,$2,$4
	sll	$4,$2,16
	addu	$2,$2,$4
	subu	$2,$0,$2
	addiu	$2,$2,1060
	sll	$2,$2,2
	addu	$3,$3,$2
	sw	$0,4($3)
	jr	$31
	nop
	.set	reorder
	.end	datagram_done
	.section	.text.reply_send,"ax"
	.align	2
	.ent	reply_send
reply_send:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	lw	$17,8($4)
	lw	$6,12($4)
	lw	$2,24($17)
	lw	$5,36($17)
	move	$16,$4
	lw	$4,12($2)
	jal	aegis_ether_send
	nop
	li	$3,-4
	beq	$2,$3,$L47
	nop
	bne	$2,$0,$L48
	lui	$3,%hi(datagrams_dropped)
$L42:
	jal	datagram_done
	move	$4,$17
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L48:
	lw	$2,%lo(datagrams_dropped)($3)
	nop
	addiu	$2,$2,1
	b	$L42
	sw	$2,%lo(datagrams_dropped)($3)
$L47:
	jal	event_post
	move	$4,$16
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	reply_send
	.section	.text.reply,"ax"
	.align	2
	.ent	reply
reply:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	lw	$2,32($4)
	lui	$6,%hi(station)
	lhu	$8,6($2)
	lhu	$7,8($2)
	lhu	$3,10($2)
	sh	$8,0($2)
	sh	$7,2($2)
	sh	$3,4($2)
	addiu	$3,$6,%lo(station)
	lw	$2,32($4)
	lhu	$8,%lo(station)($6)
	lhu	$7,2($3)
	lhu	$6,4($3)
	sltu	$3,$5,60
	sh	$8,6($2)
	sh	$7,8($2)
	beq	$3,$0,$L50
	sh	$6,10($2)
	li	$5,60
$L50:
	sw	$5,20($4)
	jal	reply_send
	addiu	$4,$4,8
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	reply
	.section	.text.datagram_drop,"ax"
	.align	2
	.ent	datagram_drop
datagram_drop:
	.set	noreorder
	lui	$3,%hi(datagrams_dropped)
	lw	$2,%lo(datagrams_dropped)($3)
	addiu	$sp,$sp,-24
	addiu	$2,$2,1
	sw	$2,%lo(datagrams_dropped)($3)
	sw	$31,20($sp)
	jal	datagram_done
	nop
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	datagram_drop
	.section	.text.question_arrival,"ax"
	.align	2
	.ent	question_arrival
question_arrival:
	.set	noreorder
	addiu	$sp,$sp,-24
	lw	$3,32($4)
	sw	$31,20($sp)
	lhu	$2,14($3)
	li	$5,256
	bne	$2,$5,$L55
	li	$5,8
	lhu	$6,16($3)
	nop
	beq	$6,$5,$L61
	li	$5,1030
$L55:
	jal	datagram_drop
	nop
$L54:
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L61:
	lhu	$6,18($3)
	nop
	bne	$6,$5,$L55
	nop
	lhu	$5,20($3)
	nop
	bne	$5,$2,$L55
	lui	$5,%hi(station)
	addiu	$2,$5,%lo(station)
	lhu	$6,%lo(station)($5)
	lhu	$5,2($2)
	lhu	$2,4($2)
	li	$7,512
	sh	$2,36($3)
	sh	$7,20($3)
	sh	$6,32($3)
	sh	$5,34($3)
	addiu	$2,$3,22
	addiu	$3,$3,32
$L58:
	lhu	$6,0($2)
	lhu	$5,10($2)
	sh	$6,10($2)
	sh	$5,0($2)
	addiu	$2,$2,2
	bne	$2,$3,$L58
	nop
	jal	reply
	li	$5,60
	b	$L54
	nop
	.set	reorder
	.end	question_arrival
	.section	.text.datagram_arrival,"ax"
	.align	2
	.ent	datagram_arrival
datagram_arrival:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	lw	$18,24($4)
	move	$17,$4
	addiu	$3,$18,20
	subu	$3,$17,$3
	sra	$3,$3,4
	sll	$2,$3,2
	addu	$2,$2,$3
	sll	$3,$2,4
	addu	$2,$2,$3
	sll	$3,$2,8
	addu	$2,$2,$3
	sll	$3,$2,16
	lw	$4,32($4)
	addu	$2,$2,$3
	subu	$2,$0,$2
	lhu	$5,16($4)
	addiu	$2,$2,1060
	sll	$2,$2,2
	andi	$6,$5,0xffff
	addu	$2,$18,$2
	lhu	$3,38($4)
	srl	$6,$6,8
	lw	$2,4($2)
	sll	$5,$5,8
	or	$5,$5,$6
	andi	$5,$5,0xffff
	andi	$6,$3,0xffff
	addiu	$2,$2,-14
	sll	$16,$3,8
	sltu	$2,$2,$5
	srl	$3,$6,8
	bne	$2,$0,$L65
	or	$16,$16,$3
	andi	$16,$16,0xffff
	sltu	$2,$16,8
	bne	$2,$0,$L65
	addiu	$2,$16,20
	beq	$2,$5,$L67
	nop
$L65:
	jal	datagram_drop
	move	$4,$17
$L62:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L67:
	jal	header_sum
	nop
	li	$3,65535
	bne	$2,$3,$L65
	addiu	$16,$16,-8
	sw	$16,44($17)
	lw	$2,8($18)
	nop
	jalr	$2
	move	$4,$17
	b	$L62
	nop
	.set	reorder
	.end	datagram_arrival
	.section	.text.datagram_answer,"ax"
	.align	2
	.globl	datagram_answer
	.ent	datagram_answer
datagram_answer:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,28($sp)
	sw	$16,16($sp)
	lw	$16,32($4)
	move	$18,$4
	lhu	$2,34($16)
	lhu	$7,26($16)
	lhu	$8,30($16)
	lhu	$4,28($16)
	lhu	$6,32($16)
	lhu	$3,36($16)
	sh	$8,26($16)
	sh	$7,30($16)
	sh	$6,28($16)
	sh	$4,32($16)
	sh	$3,34($16)
	sh	$2,36($16)
	sh	$0,40($16)
	lw	$2,44($18)
	nop
	beq	$2,$5,$L69
	move	$17,$5
	andi	$4,$5,0xffff
	addiu	$3,$5,28
	addiu	$2,$5,8
	srl	$3,$3,8
	addiu	$5,$4,28
	srl	$2,$2,8
	addiu	$4,$4,8
	sll	$5,$5,8
	sll	$4,$4,8
	andi	$3,$3,0xff
	andi	$2,$2,0xff
	or	$2,$2,$4
	or	$3,$3,$5
	sh	$3,16($16)
	sh	$2,38($16)
	sh	$0,24($16)
	jal	header_sum
	move	$4,$16
	nor	$2,$0,$2
	sh	$2,24($16)
$L69:
	addiu	$5,$17,42
	jal	reply
	move	$4,$18
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	datagram_answer
	.section	.text.station_open,"ax"
	.align	2
	.globl	station_open
	.ent	station_open
station_open:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	jal	aegis_ether_address
	move	$16,$4
	move	$4,$3
	andi	$4,$4,0x00ff
	srl	$3,$3,8
	sll	$4,$4,8
	srl	$5,$2,24
	andi	$3,$3,0x00ff
	sll	$5,$5,16
	or	$3,$3,$4
	li	$6,16711680
	andi	$4,$2,0xffff
	lui	$8,%hi(station)
	or	$3,$3,$5
	ori	$6,$6,0xffff
	srl	$5,$2,16
	srl	$4,$4,8
	sll	$2,$2,8
	addiu	$9,$8,%lo(station)
	lui	$17,%hi(questions+4096)
	or	$2,$2,$4
	sll	$5,$5,24
	and	$3,$3,$6
	or	$3,$3,$5
	sh	$2,4($9)
	addiu	$4,$17,%lo(questions+4096)
	lui	$2,%hi(station_address)
	li	$6,2
	li	$5,12
	li	$7,2054
	sw	$16,%lo(station_address)($2)
	jal	atom
	sw	$3,%lo(station)($8)
	move	$7,$16
	addiu	$4,$17,%lo(questions+4096)
	li	$5,38
	jal	atom
	li	$6,4
	lui	$5,%hi(question_arrival)
	lui	$4,%hi(questions)
	addiu	$5,$5,%lo(question_arrival)
	jal	channel_bind
	addiu	$4,$4,%lo(questions)
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	station_open
	.section	.text.channel_open,"ax"
	.align	2
	.globl	channel_open
	.ent	channel_open
channel_open:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	addiu	$17,$4,4096
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	move	$18,$5
	move	$16,$4
	move	$19,$6
	move	$4,$17
	li	$7,2048
	li	$6,2
	sw	$31,36($sp)
	jal	atom
	li	$5,12
	move	$4,$17
	li	$7,69
	li	$6,1
	jal	atom
	li	$5,14
	move	$4,$17
	move	$7,$0
	li	$6,2
	jal	atom
	li	$5,20
	lw	$3,4096($16)
	move	$4,$17
	addiu	$3,$3,-1
	sll	$2,$3,1
	addu	$2,$2,$3
	sll	$2,$2,2
	li	$3,16383
	addu	$2,$16,$2
	sw	$3,4104($2)
	li	$7,17
	li	$6,1
	jal	atom
	li	$5,23
	lui	$2,%hi(station_address)
	lw	$7,%lo(station_address)($2)
	move	$4,$17
	li	$6,4
	jal	atom
	li	$5,30
	move	$7,$18
	move	$4,$17
	li	$5,36
	jal	atom
	li	$6,2
	lui	$5,%hi(datagram_arrival)
	sw	$19,8($16)
	move	$4,$16
	jal	channel_bind
	addiu	$5,$5,%lo(datagram_arrival)
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	channel_open
	.globl	datagrams_dropped
	.section	.bss.datagrams_dropped,"aw"
	.align	2
datagrams_dropped:
	.space	4
	.section	.bss.station,"aw"
	.align	2
station:
	.space	6
	.section	.bss.station_address,"aw"
	.align	2
station_address:
	.space	4
	.section	.bss.questions,"aw"
	.align	12
questions:
	.space	24576
