# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/own_address.c
	.text
	.file 1 "exos/tests/own_address.c"
	.section	.text.opened,"ax"
	.align	2
	.loc 1 19
	.ent	opened
opened:
	.set	noreorder
	addiu	$sp,$sp,-40
	move	$2,$4
	.loc 1 20
	sh	$2,18($sp)
	li	$2,16777216
	li	$3,2
	addiu	$2,$2,10
	.loc 1 21
	move	$6,$0
	li	$5,2
	li	$4,2
	.loc 1 19
	sw	$16,32($sp)
	sw	$31,36($sp)
	.loc 1 20
	sw	$0,24($sp)
	sw	$0,28($sp)
	sh	$3,16($sp)
	.loc 1 21
	jal	socket
	sw	$2,20($sp)
	.loc 1 23
	bgez	$2,$L6
	move	$16,$2
	move	$4,$0
$L2:
	jal	check
	li	$5,23
	.loc 1 25
	lw	$31,36($sp)
	move	$2,$16
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,40
$L6:
	.loc 1 23
	move	$4,$2
	li	$6,16
	jal	bind
	addiu	$5,$sp,16
	b	$L2
	sltu	$4,$2,1
	.set	reorder
	.end	opened
	.section	.text.received,"ax"
	.align	2
	.loc 1 38
	.ent	received
received:
	.set	noreorder
	addiu	$sp,$sp,-72
	.loc 1 41
	li	$2,16
	.loc 1 38
	sw	$31,68($sp)
	sw	$20,64($sp)
	sw	$19,60($sp)
	move	$20,$4
	sw	$18,56($sp)
	sw	$17,52($sp)
	move	$18,$7
	sw	$16,48($sp)
	move	$19,$5
	move	$16,$6
	.loc 1 43
	jal	waiting
	sw	$2,40($sp)
	sltu	$4,$0,$2
	jal	check
	li	$5,43
	.loc 1 44
	addiu	$2,$sp,40
	sw	$2,20($sp)
	lui	$17,%hi(back)
	addiu	$2,$sp,24
	move	$4,$20
	move	$7,$0
	li	$6,1472
	addiu	$5,$17,%lo(back)
	jal	recvfrom
	sw	$2,16($sp)
	xor	$4,$18,$2
	li	$5,44
	jal	check
	sltu	$4,$4,1
	.loc 1 45
	lw	$2,28($sp)
	nop
	beq	$2,$19,$L15
	nop
	move	$4,$0
$L8:
	jal	check
	li	$5,45
	.loc 1 46
	beq	$18,$0,$L7
	addiu	$17,$17,%lo(back)
	.loc 1 47
	andi	$16,$16,0x00ff
	addu	$18,$18,$17
$L10:
	lbu	$4,0($17)
	li	$5,47
	xor	$4,$4,$16
	sltu	$4,$4,1
	.loc 1 46
	addiu	$16,$16,7
	.loc 1 47
	jal	check
	addiu	$17,$17,1
	.loc 1 46
	bne	$18,$17,$L10
	andi	$16,$16,0x00ff
$L7:
	.loc 1 48
	lw	$31,68($sp)
	lw	$20,64($sp)
	lw	$19,60($sp)
	lw	$18,56($sp)
	lw	$17,52($sp)
	lw	$16,48($sp)
	jr	$31
	addiu	$sp,$sp,72
$L15:
	.loc 1 45
	lhu	$4,26($sp)
	nop
	xori	$4,$4,0x208
	b	$L8
	sltu	$4,$4,1
	.set	reorder
	.end	received
	.section	.text.send_to,"ax"
	.align	2
	.loc 1 28
	.ent	send_to
send_to:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$16,40($sp)
	lw	$16,64($sp)
	.loc 1 29
	li	$2,2
	sw	$5,28($sp)
	.loc 1 28
	sw	$31,44($sp)
	.loc 1 29
	sw	$0,32($sp)
	sw	$0,36($sp)
	sh	$2,24($sp)
	sh	$6,26($sp)
	.loc 1 32
	beq	$16,$0,$L19
	lui	$5,%hi(data)
	addiu	$2,$5,%lo(data)
	.loc 1 33
	andi	$7,$7,0x00ff
	addu	$3,$16,$2
$L18:
	sb	$7,0($2)
	.loc 1 32
	addiu	$7,$7,7
	addiu	$2,$2,1
	bne	$2,$3,$L18
	andi	$7,$7,0x00ff
$L19:
	.loc 1 34
	li	$2,16
	sw	$2,20($sp)
	addiu	$2,$sp,24
	move	$6,$16
	addiu	$5,$5,%lo(data)
	sw	$2,16($sp)
	jal	sendto
	move	$7,$0
	xor	$4,$16,$2
	li	$5,34
	jal	check
	sltu	$4,$4,1
	.loc 1 35
	lw	$31,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	send_to
	.section	.text.ports_are_found,"ax"
	.align	2
	.loc 1 52
	.ent	ports_are_found
ports_are_found:
	.set	noreorder
	addiu	$sp,$sp,-64
	.loc 1 54
	move	$6,$0
	li	$5,2
	.loc 1 52
	sw	$17,56($sp)
	move	$17,$4
	.loc 1 54
	li	$4,2
	.loc 1 52
	sw	$31,60($sp)
	.loc 1 54
	jal	socket
	sw	$16,52($sp)
	move	$16,$2
	.loc 1 56
	li	$4,4
	.loc 1 54
	li	$2,16
	.loc 1 56
	jal	opened
	sw	$2,40($sp)
	.loc 1 57
	nor	$4,$0,$16
	li	$5,57
	jal	check
	srl	$4,$4,31
	.loc 1 58
	li	$2,8
	li	$5,16777216
	move	$4,$16
	sw	$2,16($sp)
	li	$7,1
	li	$6,264
	jal	send_to
	addiu	$5,$5,10
	.loc 1 59
	addiu	$2,$sp,40
	sw	$2,20($sp)
	lui	$5,%hi(back)
	addiu	$2,$sp,24
	move	$4,$17
	move	$7,$0
	li	$6,1472
	sw	$2,16($sp)
	jal	recvfrom
	addiu	$5,$5,%lo(back)
	xori	$4,$2,0x8
	li	$5,59
	jal	check
	sltu	$4,$4,1
	.loc 1 60
	lhu	$4,26($sp)
	li	$5,60
	xori	$4,$4,0x104
	jal	check
	sltu	$4,$4,1
	.loc 1 61
	lw	$31,60($sp)
	lw	$17,56($sp)
	lw	$16,52($sp)
	jr	$31
	addiu	$sp,$sp,64
	.set	reorder
	.end	ports_are_found
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 64
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-88
	.loc 1 65
	li	$2,16777216
	.loc 1 64
	sw	$17,60($sp)
	sw	$16,56($sp)
	.loc 1 65
	addiu	$17,$2,127
	addiu	$16,$2,10
	li	$2,34078720
	addiu	$2,$2,2
	sw	$2,40($sp)
	li	$2,50855936
	addiu	$2,$2,2
	.loc 1 69
	move	$4,$0
	.loc 1 64
	sw	$31,84($sp)
	sw	$22,80($sp)
	sw	$21,76($sp)
	sw	$20,72($sp)
	sw	$19,68($sp)
	sw	$18,64($sp)
	.loc 1 65
	sw	$17,44($sp)
	sw	$0,48($sp)
	sw	$0,52($sp)
	sw	$2,24($sp)
	sw	$16,28($sp)
	sw	$0,32($sp)
	.loc 1 69
	jal	set_address
	sw	$0,36($sp)
	bltz	$2,$L26
	nop
$L28:
	move	$4,$0
$L27:
	li	$5,69
	jal	check
	li	$20,16777216
	.loc 1 70
	jal	set_address
	addiu	$4,$20,10
	srl	$4,$2,31
	jal	check
	li	$5,70
	.loc 1 71
	jal	opened
	li	$4,264
	move	$18,$2
	.loc 1 72
	jal	opened
	li	$4,520
	.loc 1 73
	move	$4,$18
	.loc 1 72
	move	$17,$2
	.loc 1 73
	jal	ports_are_found
	addiu	$21,$20,10
	.loc 1 76
	addiu	$20,$20,127
	.loc 1 74
	b	$L30
	li	$16,1
$L51:
	sltu	$2,$16,1473
	beq	$2,$0,$L50
	nop
$L30:
	.loc 1 75
	move	$7,$16
$L57:
	move	$5,$21
	move	$4,$17
	.loc 1 76
	addiu	$19,$16,1
	.loc 1 75
	li	$6,264
	jal	send_to
	sw	$16,16($sp)
	.loc 1 76
	move	$7,$19
	move	$5,$20
	move	$4,$17
	li	$6,264
	jal	send_to
	sw	$16,16($sp)
	.loc 1 77
	move	$7,$16
	move	$6,$16
	move	$5,$21
	jal	received
	move	$4,$18
	.loc 1 78
	move	$7,$16
	move	$6,$19
	move	$5,$20
	jal	received
	move	$4,$18
	.loc 1 74
	sltu	$2,$16,20
	beq	$2,$0,$L51
	addiu	$16,$16,363
	move	$16,$19
	sltu	$2,$16,1473
	bne	$2,$0,$L57
	move	$7,$16
$L50:
	.loc 1 80
	jal	waiting
	move	$4,$18
	beq	$2,$0,$L52
	nop
	move	$4,$0
$L31:
	jal	check
	li	$5,80
	.loc 1 81
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	move	$20,$2
	.loc 1 82
	li	$5,16777216
	li	$2,8
	move	$4,$17
	move	$6,$0
	addiu	$5,$5,10
	sw	$2,16($sp)
	jal	send_to
	li	$7,5
	.loc 1 83
	li	$6,16
	addiu	$5,$sp,24
	jal	bind
	move	$4,$20
	beq	$2,$0,$L53
	nop
	move	$4,$0
$L32:
	jal	check
	li	$5,83
	.loc 1 84
	li	$6,16
	move	$4,$20
	jal	connect
	addiu	$5,$sp,40
	sltu	$4,$2,1
	.loc 1 85
	li	$16,16777216
	li	$19,8
	.loc 1 84
	jal	check
	li	$5,84
	.loc 1 85
	move	$4,$17
	li	$7,1
	li	$6,776
	addiu	$5,$16,10
	jal	send_to
	sw	$19,16($sp)
	.loc 1 86
	move	$4,$18
	li	$7,1
	li	$6,776
	addiu	$5,$16,127
	jal	send_to
	sw	$19,16($sp)
	.loc 1 87
	li	$2,80
	sw	$2,16($sp)
	move	$4,$17
	li	$7,2
	li	$6,776
	jal	send_to
	ori	$5,$16,0x7f
	.loc 1 88
	move	$4,$17
	li	$7,3
	li	$6,264
	ori	$5,$16,0xa
	jal	send_to
	sw	$19,16($sp)
	.loc 1 89
	move	$4,$17
	sw	$19,16($sp)
	li	$7,4
	li	$6,3879
	jal	send_to
	ori	$5,$16,0xa
	.loc 1 90
	jal	waiting
	move	$4,$17
	beq	$2,$0,$L54
	nop
	move	$4,$0
$L33:
	.loc 1 91
	li	$19,16777216
	.loc 1 90
	jal	check
	li	$5,90
	.loc 1 91
	li	$7,8
	li	$6,3
	addiu	$5,$19,10
	jal	received
	move	$4,$18
	.loc 1 92
	jal	waiting
	move	$4,$18
	sltu	$4,$2,1
	jal	check
	li	$5,92
	.loc 1 93
	addiu	$5,$19,127
	move	$4,$20
	li	$7,80
	jal	received
	li	$6,2
	.loc 1 94
	li	$2,8
	ori	$5,$19,0xa
	move	$4,$17
	sw	$2,16($sp)
	li	$7,1
	jal	send_to
	li	$6,264
	.loc 1 95
	li	$2,80
	ori	$5,$19,0x7f
	move	$4,$17
	sw	$2,16($sp)
	li	$7,2
	jal	send_to
	li	$6,776
	.loc 1 96
	li	$2,81
	ori	$5,$19,0x7f
	move	$4,$17
	sw	$2,16($sp)
	li	$7,4
	jal	send_to
	li	$6,776
	.loc 1 97
	li	$2,9
	sw	$2,16($sp)
	ori	$5,$19,0xa
	move	$4,$17
	li	$7,3
	jal	send_to
	li	$6,264
	.loc 1 98
	ori	$5,$19,0x7f
	move	$4,$20
	li	$7,80
	jal	received
	li	$6,2
	.loc 1 99
	li	$7,81
	li	$6,4
	ori	$5,$19,0x7f
	jal	received
	move	$4,$20
	.loc 1 100
	jal	waiting
	move	$4,$20
	sltu	$4,$2,1
	jal	check
	li	$5,100
	.loc 1 101
	ori	$5,$19,0xa
	move	$4,$18
	li	$7,8
	jal	received
	li	$6,1
	.loc 1 102
	ori	$5,$19,0xa
	li	$7,9
	li	$6,3
	jal	received
	move	$4,$18
	.loc 1 104
	addiu	$19,$19,10
	.loc 1 103
	move	$16,$0
	.loc 1 104
	li	$22,8
	.loc 1 103
	li	$21,6
	.loc 1 104
	move	$7,$16
$L58:
	sw	$22,16($sp)
	.loc 1 103
	addiu	$16,$16,1
	.loc 1 104
	li	$6,264
	move	$5,$19
	jal	send_to
	move	$4,$17
	.loc 1 103
	bne	$16,$21,$L58
	move	$7,$16
	.loc 1 105
	move	$16,$0
	li	$21,4
	.loc 1 106
	move	$6,$16
$L59:
	li	$7,8
	.loc 1 105
	addiu	$16,$16,1
	.loc 1 106
	move	$5,$19
	jal	received
	move	$4,$18
	.loc 1 105
	bne	$16,$21,$L59
	move	$6,$16
	.loc 1 107
	jal	waiting
	move	$4,$18
	beq	$2,$0,$L55
	nop
	move	$4,$0
$L36:
	jal	check
	li	$5,107
	.loc 1 108
	li	$2,8
	li	$5,16777216
	move	$4,$17
	sw	$2,16($sp)
	li	$7,9
	li	$6,264
	addiu	$5,$5,10
	jal	send_to
	lui	$16,%hi(back)
	.loc 1 109
	addiu	$16,$16,%lo(back)
	li	$2,1
	.loc 1 110
	sw	$0,20($sp)
	sw	$0,16($sp)
	move	$7,$0
	li	$6,3
	move	$5,$16
	move	$4,$18
	jal	recvfrom
	sb	$2,3($16)
	li	$3,3
	beq	$2,$3,$L56
	li	$2,23
	move	$4,$0
$L37:
$L60:
	jal	check
	li	$5,110
	.loc 1 111
	li	$19,8
	li	$5,33554432
	li	$7,1
	li	$6,264
	sw	$19,16($sp)
	move	$4,$17
	jal	send_to
	addiu	$5,$5,10
	.loc 1 112
	jal	waiting
	move	$4,$18
	sltu	$4,$2,1
	.loc 1 113
	li	$16,16777216
	.loc 1 112
	jal	check
	li	$5,112
	.loc 1 113
	move	$4,$17
	sw	$19,16($sp)
	addiu	$5,$16,10
	li	$7,2
	jal	send_to
	li	$6,264
	.loc 1 114
	ori	$5,$16,0xa
	move	$4,$18
	li	$7,8
	jal	received
	li	$6,2
	.loc 1 116
	lw	$31,84($sp)
	lw	$22,80($sp)
	lw	$21,76($sp)
	lw	$20,72($sp)
	lw	$19,68($sp)
	lw	$18,64($sp)
	lw	$17,60($sp)
	lw	$16,56($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,88
$L56:
	.loc 1 110
	lbu	$3,2($16)
	nop
	bne	$3,$2,$L60
	move	$4,$0
	lbu	$3,3($16)
	li	$2,1
	bne	$3,$2,$L60
	nop
	jal	waiting
	move	$4,$18
	b	$L37
	sltu	$4,$2,1
$L26:
	.loc 1 69
	jal	set_address
	move	$4,$17
	bgez	$2,$L28
	nop
	jal	set_address
	move	$4,$16
	b	$L27
	sltu	$4,$2,1
$L55:
	.loc 1 107
	jal	waiting
	move	$4,$20
	b	$L36
	sltu	$4,$2,1
$L52:
	.loc 1 80
	jal	waiting
	move	$4,$17
	b	$L31
	sltu	$4,$2,1
$L54:
	.loc 1 90
	jal	waiting
	move	$4,$20
	b	$L33
	sltu	$4,$0,$2
$L53:
	.loc 1 83
	jal	waiting
	move	$4,$20
	b	$L32
	sltu	$4,$2,1
	.set	reorder
	.end	main
	.section	.bss.back,"aw"
	.align	2
back:
	.space	1472
	.section	.bss.data,"aw"
	.align	2
data:
	.space	1472
	.text
	.file 2 "./exos/library/socket.h"
	.file 3 "./exos/tests/check.h"
