# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/sockets.c
	.text
	.file 1 "ultrix-model/tests/sockets.c"
	.section	.text.note,"ax"
	.align	2
	.loc 1 15
	.ent	note
note:
	.set	noreorder
	.loc 1 16
	lui	$3,%hi(caught)
	lw	$2,%lo(caught)($3)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(caught)($3)
	.loc 1 17
	jr	$31
	nop
	.set	reorder
	.end	note
	.section	.text.datagramSocket,"ax"
	.align	2
	.loc 1 20
	.ent	datagramSocket
datagramSocket:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 21
	move	$6,$0
	li	$5,2
	.loc 1 20
	sw	$31,20($sp)
	.loc 1 21
	jal	socket
	li	$4,2
	.loc 1 23
	bltz	$2,$L6
	nop
	.loc 1 25
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L6:
	.loc 1 23
	jal	fail
	li	$4,23
	.set	reorder
	.end	datagramSocket
	.section	.text.names,"ax"
	.align	2
	.loc 1 52
	.ent	names
names:
	.set	noreorder
	addiu	$sp,$sp,-104
	.loc 1 54
	lui	$2,%hi(own)
	.loc 1 52
	sw	$22,88($sp)
	sw	$21,84($sp)
	sw	$20,80($sp)
	sw	$19,76($sp)
	sw	$18,72($sp)
	sw	$17,68($sp)
	sw	$16,64($sp)
	sw	$31,100($sp)
	sw	$fp,96($sp)
	sw	$23,92($sp)
	.loc 1 54
	addiu	$22,$2,%lo(own)
	lw	$6,%lo(own)($2)
	lw	$3,8($22)
	lw	$5,4($22)
	sw	$2,52($sp)
	lw	$2,12($22)
	lui	$18,%hi(lengths.1)
	sw	$3,32($sp)
	.loc 1 52
	sw	$4,104($sp)
	.loc 1 54
	sw	$6,24($sp)
	sw	$5,28($sp)
	sw	$2,36($sp)
	.loc 1 55
	jal	datagramSocket
	addiu	$18,$18,%lo(lengths.1)
	.loc 1 60
	lui	$21,%hi(data)
	.loc 1 55
	move	$16,$2
	addiu	$2,$18,16
	lui	$3,%hi(long_name)
	sw	$2,44($sp)
	.loc 1 60
	addiu	$2,$21,%lo(data)
	sw	$3,56($sp)
	.loc 1 58
	addiu	$19,$3,%lo(long_name)
	li	$20,-1
	lui	$17,%hi(errno)
	.loc 1 60
	sw	$2,48($sp)
$L14:
	.loc 1 58
	lw	$23,0($18)
	move	$5,$19
	move	$6,$23
	jal	bind
	move	$4,$16
	bne	$2,$20,$L8
	li	$2,22
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L8
	move	$6,$23
	.loc 1 59
	move	$5,$19
	move	$4,$16
	jal	connect
	sw	$3,40($sp)
	bne	$2,$20,$L10
	nop
	lw	$fp,%lo(errno)($17)
	lw	$3,40($sp)
	nop
	bne	$fp,$3,$L10
	move	$7,$0
	.loc 1 60
	lw	$5,48($sp)
	sw	$23,20($sp)
	sw	$19,16($sp)
	li	$6,1
	jal	sendto
	move	$4,$16
	bne	$2,$20,$L12
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$fp,$L12
	addiu	$18,$18,4
	.loc 1 57
	lw	$2,44($sp)
	nop
	bne	$18,$2,$L14
	move	$fp,$0
	.loc 1 64
	lw	$2,56($sp)
	nop
	addiu	$2,$2,%lo(long_name)
	sw	$2,40($sp)
	.loc 1 65
	addiu	$2,$21,%lo(data)
	.loc 1 63
	li	$23,16
	.loc 1 64
	li	$18,-1
	li	$20,22
	.loc 1 65
	sw	$2,44($sp)
$L22:
	.loc 1 63
	bne	$fp,$23,$L15
	nop
	.loc 1 62
	li	$fp,23
$L15:
	.loc 1 64
	lw	$5,40($sp)
	move	$6,$fp
	jal	bind
	move	$4,$16
	bne	$2,$18,$L16
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$20,$L16
	move	$7,$0
	.loc 1 65
	lw	$5,44($sp)
	sw	$fp,20($sp)
	sw	$19,16($sp)
	li	$6,1
	jal	sendto
	move	$4,$16
	bne	$2,$18,$L18
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$20,$L18
	move	$6,$fp
	.loc 1 66
	move	$5,$19
	jal	connect
	move	$4,$16
	bne	$2,$18,$L20
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$20,$L20
	addiu	$fp,$fp,7
	.loc 1 62
	li	$2,119
	bne	$fp,$2,$L22
	li	$6,16
	.loc 1 68
	li	$5,536870912
	jal	bind
	move	$4,$16
	bne	$2,$18,$L23
	li	$2,14
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L23
	li	$6,16
	.loc 1 69
	li	$5,-2147287040
	jal	bind
	move	$4,$16
	bne	$2,$18,$L25
	li	$2,14
	lw	$18,%lo(errno)($17)
	nop
	bne	$18,$2,$L25
	li	$5,2147418112
	.loc 1 70
	li	$6,16
	ori	$5,$5,0xfff8
	jal	connect
	move	$4,$16
	move	$20,$2
	li	$2,-1
	bne	$20,$2,$L27
	nop
	lw	$23,%lo(errno)($17)
	nop
	bne	$23,$18,$L27
	li	$2,-2147287040
	.loc 1 71
	li	$19,16
	sw	$19,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,1
	addiu	$5,$21,%lo(data)
	jal	sendto
	move	$4,$16
	bne	$2,$20,$L29
	move	$18,$2
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$23,$L29
	move	$7,$0
	.loc 1 72
	sw	$19,20($sp)
	sw	$22,16($sp)
	li	$6,16
	li	$5,-2147287040
	move	$4,$16
	jal	sendto
	sw	$3,40($sp)
	bne	$2,$18,$L31
	move	$20,$2
	lw	$23,%lo(errno)($17)
	lw	$3,40($sp)
	nop
	bne	$23,$3,$L31
	move	$7,$0
	.loc 1 73
	sw	$19,20($sp)
	sw	$22,16($sp)
	li	$6,16
	li	$5,536870912
	jal	sendto
	move	$4,$16
	bne	$2,$20,$L33
	move	$18,$2
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$23,$L33
	move	$7,$0
	.loc 1 74
	sw	$19,20($sp)
	sw	$22,16($sp)
	li	$6,-2147483648
	addiu	$5,$21,%lo(data)
	jal	sendto
	move	$4,$16
	bne	$2,$18,$L35
	li	$2,22
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L35
	li	$20,16
	.loc 1 75
	sw	$20,20($sp)
	sw	$22,16($sp)
	move	$7,$0
	li	$6,10000
	addiu	$5,$21,%lo(data)
	jal	sendto
	move	$4,$16
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L37
	li	$2,40
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L37
	move	$7,$0
	.loc 1 76
	li	$6,1
	addiu	$5,$21,%lo(data)
	jal	send
	move	$4,$16
	bne	$2,$18,$L39
	move	$19,$2
	lw	$3,%lo(errno)($17)
	li	$2,39
	bne	$3,$2,$L39
	addiu	$18,$sp,24
	.loc 1 77
	li	$2,1
	.loc 1 78
	li	$6,16
	move	$5,$18
	move	$4,$16
	jal	connect
	sh	$2,24($sp)
	bne	$2,$19,$L41
	move	$23,$2
	lw	$3,%lo(errno)($17)
	li	$2,47
	bne	$3,$2,$L41
	li	$6,16
	.loc 1 79
	lw	$2,52($sp)
	lw	$7,4($22)
	lw	$8,%lo(own)($2)
	lw	$3,8($22)
	lw	$2,12($22)
	.loc 1 81
	move	$5,$18
	move	$4,$16
	.loc 1 79
	sw	$8,24($sp)
	sw	$7,28($sp)
	sw	$3,32($sp)
	sw	$2,36($sp)
	.loc 1 81
	jal	connect
	sh	$0,26($sp)
	bne	$2,$23,$L43
	move	$19,$2
	lw	$3,%lo(errno)($17)
	li	$2,49
	bne	$3,$2,$L43
	move	$7,$0
	.loc 1 82
	sw	$20,20($sp)
	sw	$18,16($sp)
	li	$6,1
	addiu	$5,$21,%lo(data)
	jal	sendto
	move	$4,$16
	bne	$2,$19,$L45
	li	$2,49
	lw	$20,%lo(errno)($17)
	nop
	bne	$20,$2,$L45
	li	$2,151584768
	.loc 1 83
	addiu	$2,$2,2313
	.loc 1 84
	li	$6,16
	move	$5,$18
	move	$4,$16
	jal	bind
	sw	$2,28($sp)
	move	$19,$2
	li	$2,-1
	bne	$19,$2,$L47
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$20,$L47
	li	$6,16
	.loc 1 85
	lw	$2,52($sp)
	nop
	addiu	$5,$2,%lo(own)
	jal	bind
	move	$4,$16
	bne	$2,$19,$L49
	move	$18,$2
	lw	$3,%lo(errno)($17)
	li	$2,48
	bne	$3,$2,$L49
	li	$6,16
	.loc 1 86
	lw	$2,52($sp)
	lw	$4,104($sp)
	jal	bind
	addiu	$5,$2,%lo(own)
	bne	$2,$18,$L51
	move	$19,$2
	lw	$3,%lo(errno)($17)
	li	$2,22
	bne	$3,$2,$L51
	lui	$2,%hi(nowhere)
	.loc 1 87
	addiu	$2,$2,%lo(nowhere)
	li	$20,16
	sw	$20,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,1
	addiu	$5,$21,%lo(data)
	jal	sendto
	move	$4,$16
	bne	$2,$19,$L53
	move	$18,$2
	lw	$3,%lo(errno)($17)
	li	$2,51
	bne	$3,$2,$L53
	lui	$2,%hi(broadcast)
	.loc 1 88
	addiu	$2,$2,%lo(broadcast)
	sw	$20,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,1
	addiu	$5,$21,%lo(data)
	jal	sendto
	move	$4,$16
	bne	$2,$18,$L55
	li	$2,13
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L55
	li	$6,16
	.loc 1 89
	lw	$2,52($sp)
	nop
	addiu	$5,$2,%lo(own)
	jal	connect
	move	$4,$16
	bne	$2,$0,$L67
	li	$2,16
	.loc 1 90
	sw	$2,20($sp)
	sw	$22,16($sp)
	move	$7,$0
	li	$6,1
	addiu	$5,$21,%lo(data)
	jal	sendto
	move	$4,$16
	move	$19,$2
	li	$2,-1
	bne	$19,$2,$L58
	li	$2,56
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L58
	li	$7,1
	.loc 1 91
	li	$6,1
	addiu	$5,$21,%lo(data)
	jal	send
	move	$4,$16
	bne	$2,$19,$L60
	move	$18,$2
	lw	$19,%lo(errno)($17)
	li	$2,45
	bne	$19,$2,$L60
	li	$7,1
	.loc 1 92
	li	$6,1
	addiu	$5,$21,%lo(data)
	jal	recv
	move	$4,$16
	bne	$2,$18,$L62
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$19,$L62
	nop
	.loc 1 93
	jal	close
	move	$4,$16
	.loc 1 94
	lw	$31,100($sp)
	lw	$fp,96($sp)
	lw	$23,92($sp)
	lw	$22,88($sp)
	lw	$21,84($sp)
	lw	$20,80($sp)
	lw	$19,76($sp)
	lw	$18,72($sp)
	lw	$17,68($sp)
	lw	$16,64($sp)
	jr	$31
	addiu	$sp,$sp,104
$L16:
	.loc 1 64
	jal	fail
	li	$4,64
$L20:
	.loc 1 66
	jal	fail
	li	$4,66
$L18:
	.loc 1 65
	jal	fail
	li	$4,65
$L8:
	.loc 1 58
	jal	fail
	li	$4,58
$L12:
	.loc 1 60
	jal	fail
	li	$4,60
$L10:
	.loc 1 59
	jal	fail
	li	$4,59
$L62:
	.loc 1 92
	jal	fail
	li	$4,92
$L53:
	.loc 1 87
	jal	fail
	li	$4,87
$L51:
	.loc 1 86
	jal	fail
	li	$4,86
$L37:
	.loc 1 75
	jal	fail
	li	$4,75
$L35:
	.loc 1 74
	jal	fail
	li	$4,74
$L60:
	.loc 1 91
	jal	fail
	li	$4,91
$L58:
	.loc 1 90
	jal	fail
	li	$4,90
$L25:
	.loc 1 69
	jal	fail
	li	$4,69
$L23:
	.loc 1 68
	jal	fail
	li	$4,68
$L33:
	.loc 1 73
	jal	fail
	li	$4,73
$L31:
	.loc 1 72
	jal	fail
	li	$4,72
$L29:
	.loc 1 71
	jal	fail
	li	$4,71
$L27:
	.loc 1 70
	jal	fail
	li	$4,70
$L49:
	.loc 1 85
	jal	fail
	li	$4,85
$L47:
	.loc 1 84
	jal	fail
	li	$4,84
$L45:
	.loc 1 82
	jal	fail
	li	$4,82
$L43:
	.loc 1 81
	jal	fail
	li	$4,81
$L41:
	.loc 1 78
	jal	fail
	li	$4,78
$L39:
	.loc 1 76
	jal	fail
	li	$4,76
$L67:
	.loc 1 89
	jal	fail
	li	$4,89
$L55:
	.loc 1 88
	jal	fail
	li	$4,88
	.set	reorder
	.end	names
	.section	.text.moves,"ax"
	.align	2
	.loc 1 238
	.ent	moves
moves:
	.set	noreorder
	.loc 1 240
	li	$2,3145728
	.loc 1 238
	addiu	$sp,$sp,-112
	.loc 1 240
	addiu	$2,$2,28524
	.loc 1 238
	sw	$20,88($sp)
	sw	$16,72($sp)
	sw	$31,108($sp)
	sw	$fp,104($sp)
	sw	$23,100($sp)
	sw	$22,96($sp)
	sw	$21,92($sp)
	sw	$19,84($sp)
	sw	$18,80($sp)
	sw	$17,76($sp)
	sw	$4,112($sp)
	.loc 1 240
	sw	$2,16($sp)
	.file 2 "ultrix-model/tests/udp.h"
	.loc 2 18
	sw	$0,24($sp)
	sw	$0,28($sp)
	.loc 2 20
	sw	$0,56($sp)
	sw	$0,60($sp)
	.loc 1 240
	sw	$0,32($sp)
	sw	$0,36($sp)
	sw	$0,40($sp)
	sw	$0,44($sp)
	sw	$0,20($sp)
	.loc 1 241
	jal	datagramSocket
	lui	$20,%hi(own)
	.loc 1 243
	move	$4,$2
	li	$6,16
	addiu	$5,$20,%lo(own)
	jal	connect
	move	$16,$2
	bne	$2,$0,$L70
	lui	$19,%hi(data)
	move	$7,$0
	li	$6,4
	addiu	$5,$19,%lo(data)
	jal	send
	move	$4,$16
	move	$17,$2
	li	$2,4
	bne	$17,$2,$L70
	lui	$23,%hi(back)
	lw	$4,112($sp)
	move	$7,$0
	li	$6,9
	jal	recv
	addiu	$5,$23,%lo(back)
	bne	$2,$17,$L70
	li	$21,17301504
	li	$22,33554432
	.loc 1 246
	li	$18,-2145386496
	.loc 1 247
	lui	$2,%hi(errno)
	addiu	$21,$21,2
	addiu	$22,$22,127
	li	$17,20
	.loc 1 246
	addiu	$18,$18,26892
	.loc 1 247
	sw	$2,64($sp)
$L77:
	.loc 1 245
	lw	$2,56($sp)
	.loc 1 246
	addiu	$6,$sp,16
	.loc 1 245
	sw	$2,40($sp)
	lw	$2,60($sp)
	.loc 1 246
	move	$5,$18
	move	$4,$16
	.loc 1 245
	sw	$21,32($sp)
	sw	$22,36($sp)
	.loc 1 246
	jal	ioctl
	sw	$2,44($sp)
	bne	$2,$0,$L80
	move	$7,$0
	.loc 1 247
	li	$6,4
	addiu	$5,$19,%lo(data)
	jal	send
	move	$4,$16
	li	$3,-1
	bne	$2,$3,$L72
	nop
	lw	$2,64($sp)
	nop
	lw	$3,%lo(errno)($2)
	li	$2,51
	bne	$3,$2,$L72
	addiu	$2,$20,%lo(own)
	.loc 1 248
	lw	$7,4($2)
	lw	$3,8($2)
	lw	$8,%lo(own)($20)
	lw	$2,12($2)
	.loc 1 249
	addiu	$6,$sp,16
	move	$5,$18
	move	$4,$16
	.loc 1 248
	sw	$8,32($sp)
	sw	$7,36($sp)
	sw	$3,40($sp)
	.loc 1 249
	jal	ioctl
	sw	$2,44($sp)
	bne	$2,$0,$L81
	move	$7,$0
	.loc 1 250
	li	$6,5
	addiu	$5,$19,%lo(data)
	jal	send
	move	$4,$16
	move	$fp,$2
	li	$2,5
	bne	$fp,$2,$L76
	move	$7,$0
	lw	$4,112($sp)
	li	$6,9
	jal	recv
	addiu	$5,$23,%lo(back)
	bne	$2,$fp,$L76
	addiu	$17,$17,-1
	.loc 1 244
	bne	$17,$0,$L77
	nop
	.loc 1 252
	jal	close
	move	$4,$16
	.loc 1 253
	lw	$31,108($sp)
	lw	$fp,104($sp)
	lw	$23,100($sp)
	lw	$22,96($sp)
	lw	$21,92($sp)
	lw	$20,88($sp)
	lw	$19,84($sp)
	lw	$18,80($sp)
	lw	$17,76($sp)
	lw	$16,72($sp)
	jr	$31
	addiu	$sp,$sp,112
$L72:
	.loc 1 247
	jal	fail
	li	$4,247
$L76:
	.loc 1 250
	jal	fail
	li	$4,250
$L81:
	.loc 1 249
	jal	fail
	li	$4,249
$L80:
	.loc 1 246
	jal	fail
	li	$4,246
$L70:
	.loc 1 243
	jal	fail
	li	$4,243
	.set	reorder
	.end	moves
	.section	.text.descriptors,"ax"
	.align	2
	.loc 1 29
	.ent	descriptors
descriptors:
	.set	noreorder
	addiu	$sp,$sp,-80
	.loc 1 31
	li	$2,16
	.loc 1 29
	sw	$23,68($sp)
	sw	$20,56($sp)
	.loc 1 31
	sw	$2,28($sp)
	lui	$20,%hi(none.2)
	li	$2,1
	.loc 1 41
	lui	$23,%hi(other)
	.loc 1 29
	sw	$21,60($sp)
	addiu	$20,$20,%lo(none.2)
	.loc 1 31
	sw	$2,24($sp)
	.loc 1 38
	lui	$21,%hi(data)
	.loc 1 41
	addiu	$2,$23,%lo(other)
	.loc 1 29
	sw	$fp,72($sp)
	sw	$22,64($sp)
	sw	$18,48($sp)
	sw	$31,76($sp)
	sw	$19,52($sp)
	sw	$17,44($sp)
	sw	$16,40($sp)
	addiu	$fp,$20,20
	lui	$22,%hi(own)
	.loc 1 36
	lui	$18,%hi(errno)
	.loc 1 38
	addiu	$21,$21,%lo(data)
	.loc 1 41
	b	$L100
	sw	$2,32($sp)
$L111:
	.loc 1 34
	li	$17,9
	.loc 1 36
	li	$6,16
$L112:
	addiu	$5,$22,%lo(own)
	jal	bind
	move	$4,$16
	move	$19,$2
	li	$2,-1
	bne	$19,$2,$L84
	nop
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$17,$L84
	li	$6,16
	.loc 1 37
	addiu	$5,$22,%lo(own)
	jal	connect
	move	$4,$16
	bne	$2,$19,$L86
	move	$23,$2
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$17,$L86
	move	$7,$0
	.loc 1 38
	li	$6,1
	move	$5,$21
	jal	send
	move	$4,$16
	bne	$2,$23,$L88
	move	$19,$2
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$17,$L88
	addiu	$2,$22,%lo(own)
	.loc 1 39
	li	$3,16
	sw	$3,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,1
	move	$5,$21
	jal	sendto
	move	$4,$16
	bne	$2,$19,$L90
	move	$23,$2
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$17,$L90
	move	$7,$0
	.loc 1 40
	li	$6,1
	move	$5,$21
	jal	recv
	move	$4,$16
	bne	$2,$23,$L92
	nop
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$17,$L92
	addiu	$6,$sp,28
	.loc 1 41
	lw	$5,32($sp)
	jal	getsockname
	move	$4,$16
	move	$19,$2
	li	$2,-1
	bne	$19,$2,$L94
	nop
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$17,$L94
	li	$2,4
	.loc 1 42
	sw	$2,16($sp)
	addiu	$7,$sp,24
	li	$6,32
	li	$5,65535
	jal	setsockopt
	move	$4,$16
	bne	$2,$19,$L96
	move	$23,$2
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$17,$L96
	li	$5,-1071644672
	.loc 1 43
	move	$4,$16
	move	$6,$21
	jal	ioctl
	addiu	$5,$5,26893
	bne	$2,$23,$L98
	move	$16,$2
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$17,$L98
	addiu	$20,$20,4
	.loc 1 33
	beq	$fp,$20,$L110
	move	$6,$0
$L100:
	.loc 1 34
	lw	$16,0($20)
	li	$2,1
	bne	$16,$2,$L111
	li	$17,38
	.loc 1 36
	b	$L112
	li	$6,16
$L110:
	.loc 1 45
	li	$5,2
	jal	socket
	li	$4,99
	bne	$2,$16,$L101
	move	$17,$2
	lw	$3,%lo(errno)($18)
	li	$2,43
	bne	$3,$2,$L101
	move	$6,$0
	.loc 1 46
	li	$5,99
	jal	socket
	li	$4,2
	bne	$2,$17,$L103
	li	$2,43
	lw	$16,%lo(errno)($18)
	nop
	bne	$16,$2,$L103
	li	$6,99
	.loc 1 47
	li	$5,2
	jal	socket
	li	$4,2
	li	$3,-1
	bne	$2,$3,$L105
	nop
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$16,$L105
	nop
	.loc 1 48
	lw	$31,76($sp)
	lw	$fp,72($sp)
	lw	$23,68($sp)
	lw	$22,64($sp)
	lw	$21,60($sp)
	lw	$20,56($sp)
	lw	$19,52($sp)
	lw	$18,48($sp)
	lw	$17,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,80
$L84:
	.loc 1 36
	jal	fail
	li	$4,36
$L98:
	.loc 1 43
	jal	fail
	li	$4,43
$L96:
	.loc 1 42
	jal	fail
	li	$4,42
$L94:
	.loc 1 41
	jal	fail
	li	$4,41
$L92:
	.loc 1 40
	jal	fail
	li	$4,40
$L90:
	.loc 1 39
	jal	fail
	li	$4,39
$L88:
	.loc 1 38
	jal	fail
	li	$4,38
$L86:
	.loc 1 37
	jal	fail
	li	$4,37
$L101:
	.loc 1 45
	jal	fail
	li	$4,45
$L105:
	.loc 1 47
	jal	fail
	li	$4,47
$L103:
	.loc 1 46
	jal	fail
	li	$4,46
	.set	reorder
	.end	descriptors
	.section	.text.options,"ax"
	.align	2
	.loc 1 137
	.ent	options
options:
	.set	noreorder
	.loc 1 139
	li	$2,3145728
	.loc 1 137
	addiu	$sp,$sp,-104
	.loc 1 139
	addiu	$2,$2,28524
	.loc 1 137
	sw	$16,68($sp)
	.loc 1 139
	sw	$2,24($sp)
	lui	$16,%hi(sizes.0)
	.loc 1 140
	li	$2,1
	.loc 1 137
	sw	$23,96($sp)
	sw	$22,92($sp)
	sw	$21,88($sp)
	sw	$20,84($sp)
	sw	$19,80($sp)
	sw	$18,76($sp)
	sw	$17,72($sp)
	sw	$31,100($sp)
	move	$21,$4
	.loc 1 139
	sw	$0,40($sp)
	sw	$0,44($sp)
	sw	$0,48($sp)
	sw	$0,52($sp)
	sw	$0,28($sp)
	sw	$0,32($sp)
	sw	$0,36($sp)
	.loc 1 140
	sw	$2,56($sp)
	jal	datagramSocket
	addiu	$16,$16,%lo(sizes.0)
	move	$17,$2
	addiu	$23,$16,16
	.loc 1 143
	li	$20,4
	li	$19,-1
	lui	$18,%hi(errno)
	li	$22,55
$L118:
	sw	$20,16($sp)
	move	$7,$16
	li	$6,4098
	li	$5,65535
	jal	setsockopt
	move	$4,$17
	bne	$2,$19,$L114
	nop
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$22,$L114
	move	$7,$16
	.loc 1 144
	sw	$20,16($sp)
	li	$6,4097
	li	$5,65535
	jal	setsockopt
	move	$4,$17
	bne	$2,$19,$L116
	nop
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$22,$L116
	addiu	$16,$16,4
	.loc 1 142
	bne	$16,$23,$L118
	addiu	$7,$sp,56
	.loc 1 146
	sw	$20,16($sp)
	li	$6,32
	move	$5,$0
	jal	setsockopt
	move	$4,$17
	bne	$2,$19,$L119
	li	$2,22
	lw	$16,%lo(errno)($18)
	nop
	bne	$16,$2,$L119
	li	$2,2
	.loc 1 147
	sw	$2,16($sp)
	addiu	$7,$sp,56
	li	$6,32
	li	$5,65535
	jal	setsockopt
	move	$4,$17
	bne	$2,$19,$L121
	nop
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$16,$L121
	li	$7,-2147287040
	.loc 1 148
	sw	$20,16($sp)
	li	$6,32
	li	$5,65535
	jal	setsockopt
	move	$4,$17
	bne	$2,$19,$L123
	li	$2,14
	lw	$20,%lo(errno)($18)
	nop
	bne	$20,$2,$L123
	li	$2,4
	.loc 1 149
	sw	$2,16($sp)
	addiu	$7,$sp,56
	li	$6,30583
	li	$5,65535
	jal	setsockopt
	move	$4,$17
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L125
	li	$2,45
	lw	$3,%lo(errno)($18)
	nop
	bne	$3,$2,$L125
	li	$5,305397760
	.loc 1 150
	addiu	$6,$sp,24
	addiu	$5,$5,22136
	jal	ioctl
	move	$4,$17
	bne	$2,$16,$L127
	move	$19,$2
	lw	$3,%lo(errno)($18)
	li	$2,22
	bne	$3,$2,$L127
	li	$22,-1071644672
	.loc 1 151
	li	$6,-2147287040
	addiu	$5,$22,26893
	jal	ioctl
	move	$4,$17
	bne	$2,$19,$L129
	move	$16,$2
	lw	$19,%lo(errno)($18)
	nop
	bne	$19,$20,$L129
	li	$5,-2145386496
	.loc 1 152
	li	$6,536870912
	addiu	$5,$5,26892
	jal	ioctl
	move	$4,$17
	bne	$2,$16,$L131
	nop
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$19,$L131
	addiu	$6,$sp,24
	.loc 1 153
	ori	$5,$22,0x690d
	jal	ioctl
	move	$4,$17
	bne	$2,$0,$L150
	li	$2,16777216
	.loc 1 154
	lw	$3,44($sp)
	addiu	$2,$2,127
	bne	$3,$2,$L151
	li	$2,2021130240
	.loc 1 156
	li	$5,-1071644672
	.loc 1 155
	addiu	$2,$2,30840
	.loc 1 156
	addiu	$6,$sp,24
	addiu	$5,$5,26893
	move	$4,$17
	.loc 1 155
	sw	$2,24($sp)
	sw	$2,28($sp)
	sw	$2,32($sp)
	.loc 1 156
	jal	ioctl
	sw	$2,36($sp)
	li	$3,-1
	bne	$2,$3,$L135
	li	$2,6
	lw	$3,%lo(errno)($18)
	nop
	bne	$3,$2,$L135
	li	$2,4
	.loc 1 159
	sw	$2,16($sp)
	addiu	$7,$sp,56
	.loc 1 158
	li	$2,100
	.loc 1 159
	li	$6,4098
	li	$5,65535
	move	$4,$21
	jal	setsockopt
	sw	$2,56($sp)
	bne	$2,$0,$L152
	lui	$23,%hi(data)
	lui	$19,%hi(own)
	li	$18,9
	addiu	$19,$19,%lo(own)
	.loc 1 160
	li	$20,16
	addiu	$22,$23,%lo(data)
$L137:
	sw	$20,20($sp)
	sw	$19,16($sp)
	move	$7,$0
	li	$6,40
	move	$5,$22
	jal	sendto
	move	$4,$17
	move	$16,$2
	li	$2,40
	bne	$16,$2,$L153
	addiu	$18,$18,-1
	bne	$18,$0,$L137
	move	$7,$0
	.loc 1 161
	lui	$18,%hi(back)
	li	$6,60
	addiu	$5,$18,%lo(back)
	jal	recv
	move	$4,$21
	bne	$2,$16,$L154
	move	$7,$0
	.loc 1 162
	sw	$20,20($sp)
	sw	$19,16($sp)
	li	$6,84
	addiu	$5,$23,%lo(data)
	jal	sendto
	move	$4,$17
	move	$16,$2
	li	$2,84
	bne	$16,$2,$L141
	move	$7,$0
	li	$6,90
	addiu	$5,$18,%lo(back)
	jal	recv
	move	$4,$21
	bne	$2,$16,$L141
	move	$7,$0
	.loc 1 163
	sw	$20,20($sp)
	sw	$19,16($sp)
	li	$6,85
	addiu	$5,$23,%lo(data)
	jal	sendto
	move	$4,$17
	li	$3,85
	bne	$2,$3,$L143
	move	$7,$0
	sw	$20,20($sp)
	sw	$19,16($sp)
	li	$6,3
	addiu	$5,$23,%lo(data)
	jal	sendto
	move	$4,$17
	move	$16,$2
	li	$2,3
	bne	$16,$2,$L143
	move	$7,$0
	.loc 1 164
	li	$6,90
	addiu	$5,$18,%lo(back)
	jal	recv
	move	$4,$21
	bne	$2,$16,$L155
	li	$2,4
	.loc 1 166
	sw	$2,16($sp)
	addiu	$7,$sp,56
	.loc 1 165
	li	$2,4096
	.loc 1 166
	li	$6,4098
	li	$5,65535
	move	$4,$21
	jal	setsockopt
	sw	$2,56($sp)
	bne	$2,$0,$L156
	nop
	.loc 1 167
	jal	close
	move	$4,$17
	.loc 1 168
	lw	$31,100($sp)
	lw	$23,96($sp)
	lw	$22,92($sp)
	lw	$21,88($sp)
	lw	$20,84($sp)
	lw	$19,80($sp)
	lw	$18,76($sp)
	lw	$17,72($sp)
	lw	$16,68($sp)
	jr	$31
	addiu	$sp,$sp,104
$L114:
	.loc 1 143
	jal	fail
	li	$4,143
$L153:
	.loc 1 160
	jal	fail
	li	$4,160
$L116:
	.loc 1 144
	jal	fail
	li	$4,144
$L127:
	.loc 1 150
	jal	fail
	li	$4,150
$L125:
	.loc 1 149
	jal	fail
	li	$4,149
$L151:
	.loc 1 154
	jal	fail
	li	$4,154
$L150:
	.loc 1 153
	jal	fail
	li	$4,153
$L131:
	.loc 1 152
	jal	fail
	li	$4,152
$L129:
	.loc 1 151
	jal	fail
	li	$4,151
$L154:
	.loc 1 161
	jal	fail
	li	$4,161
$L119:
	.loc 1 146
	jal	fail
	li	$4,146
$L156:
	.loc 1 166
	jal	fail
	li	$4,166
$L155:
	.loc 1 164
	jal	fail
	li	$4,164
$L143:
	.loc 1 163
	jal	fail
	li	$4,163
$L141:
	.loc 1 162
	jal	fail
	li	$4,162
$L152:
	.loc 1 159
	jal	fail
	li	$4,159
$L135:
	.loc 1 156
	jal	fail
	li	$4,156
$L123:
	.loc 1 148
	jal	fail
	li	$4,148
$L121:
	.loc 1 147
	jal	fail
	li	$4,147
	.set	reorder
	.end	options
	.section	.text.results,"ax"
	.align	2
	.loc 1 98
	.ent	results
results:
	.set	noreorder
	addiu	$sp,$sp,-104
	sw	$19,76($sp)
	lui	$19,%hi(data)
	sw	$18,72($sp)
	sw	$17,68($sp)
	sw	$16,64($sp)
	sw	$31,100($sp)
	sw	$fp,96($sp)
	sw	$23,92($sp)
	sw	$22,88($sp)
	sw	$21,84($sp)
	sw	$20,80($sp)
	.loc 1 100
	jal	datagramSocket
	move	$16,$4
	addiu	$7,$19,%lo(data)
	move	$3,$7
	.loc 1 102
	li	$17,1
	.loc 1 100
	move	$18,$2
	addiu	$7,$7,40
	.loc 1 102
	subu	$8,$17,$3
	addu	$6,$8,$3
$L204:
	sb	$6,0($3)
	addiu	$3,$3,1
	bne	$3,$7,$L204
	addu	$6,$8,$3
	.loc 1 103
	lui	$22,%hi(own)
	li	$2,16
	addiu	$22,$22,%lo(own)
	sw	$2,20($sp)
	sw	$22,16($sp)
	move	$7,$0
	li	$6,40
	addiu	$5,$19,%lo(data)
	jal	sendto
	move	$4,$18
	li	$3,40
	bne	$2,$3,$L202
	li	$7,2
	.loc 1 104
	sw	$0,20($sp)
	sw	$0,16($sp)
	li	$6,40
	li	$5,-2147287040
	jal	recvfrom
	move	$4,$16
	move	$21,$2
	li	$2,-1
	bne	$21,$2,$L160
	lui	$20,%hi(errno)
	lw	$fp,%lo(errno)($20)
	li	$2,14
	bne	$fp,$2,$L160
	li	$7,2
	.loc 1 105
	sw	$0,20($sp)
	sw	$0,16($sp)
	li	$6,40
	li	$5,4194304
	jal	recvfrom
	move	$4,$16
	bne	$2,$21,$L162
	move	$23,$2
	lw	$2,%lo(errno)($20)
	nop
	bne	$2,$fp,$L162
	lui	$21,%hi(back)
	.loc 1 106
	sw	$0,20($sp)
	sw	$0,16($sp)
	move	$7,$0
	li	$6,-2147483648
	addiu	$5,$21,%lo(back)
	jal	recvfrom
	move	$4,$16
	bne	$2,$23,$L164
	li	$2,22
	lw	$3,%lo(errno)($20)
	nop
	bne	$3,$2,$L164
	li	$7,2
	.loc 1 107
	li	$6,30
	addiu	$5,$21,%lo(back)
	jal	recv
	move	$4,$16
	li	$3,30
	bne	$2,$3,$L166
	nop
	lbu	$2,%lo(back)($21)
	nop
	bne	$2,$17,$L166
	addiu	$17,$21,%lo(back)
	lbu	$3,29($17)
	li	$2,30
	bne	$3,$2,$L166
	nop
	lbu	$2,30($17)
	nop
	bne	$2,$0,$L166
	li	$7,2
	.loc 1 108
	li	$6,60
	move	$5,$17
	jal	recv
	move	$4,$16
	li	$3,40
	bne	$2,$3,$L168
	nop
	lbu	$3,39($17)
	nop
	bne	$3,$2,$L168
	nop
	lbu	$2,40($17)
	nop
	bne	$2,$0,$L168
	addiu	$2,$sp,56
	.loc 1 111
	sw	$2,20($sp)
	addiu	$2,$sp,24
	.loc 1 109
	li	$fp,4
	.loc 1 110
	li	$23,1
	.loc 1 111
	sw	$2,16($sp)
	move	$7,$0
	li	$6,8
	move	$5,$17
	move	$4,$16
	.loc 1 109
	sw	$fp,56($sp)
	.loc 1 111
	jal	recvfrom
	sw	$23,28($sp)
	li	$3,8
	bne	$2,$3,$L170
	nop
	lw	$2,56($sp)
	nop
	bne	$2,$fp,$L170
	li	$2,2
	.loc 1 112
	lh	$3,24($sp)
	nop
	bne	$3,$2,$L172
	nop
	lw	$2,28($sp)
	nop
	bne	$2,$23,$L172
	li	$17,6
	.loc 1 113
	li	$23,16
	addiu	$19,$19,%lo(data)
$L173:
	sw	$23,20($sp)
	sw	$22,16($sp)
	move	$7,$0
	li	$6,40
	move	$5,$19
	jal	sendto
	move	$4,$18
	li	$3,40
	bne	$2,$3,$L203
	addiu	$17,$17,-1
	bne	$17,$0,$L173
	addiu	$2,$sp,56
	.loc 1 115
	sw	$2,20($sp)
	addiu	$2,$sp,24
	.loc 1 114
	li	$19,-1
	.loc 1 115
	sw	$2,16($sp)
	move	$7,$0
	li	$6,40
	addiu	$5,$21,%lo(back)
	move	$4,$16
	jal	recvfrom
	sw	$19,56($sp)
	bne	$2,$19,$L175
	move	$17,$2
	lw	$3,%lo(errno)($20)
	li	$2,22
	bne	$3,$2,$L175
	addiu	$2,$sp,24
	.loc 1 116
	li	$fp,-2147287040
	sw	$fp,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,40
	addiu	$5,$21,%lo(back)
	jal	recvfrom
	move	$4,$16
	bne	$2,$17,$L177
	move	$19,$2
	lw	$22,%lo(errno)($20)
	li	$2,14
	bne	$22,$2,$L177
	addiu	$2,$sp,56
	.loc 1 118
	sw	$2,20($sp)
	sw	$fp,16($sp)
	move	$7,$0
	li	$6,40
	addiu	$5,$21,%lo(back)
	move	$4,$16
	jal	recvfrom
	sw	$23,56($sp)
	bne	$2,$19,$L179
	move	$17,$2
	lw	$19,%lo(errno)($20)
	nop
	bne	$19,$22,$L179
	addiu	$2,$sp,56
	.loc 1 119
	sw	$2,20($sp)
	li	$2,4194304
	sw	$2,16($sp)
	move	$7,$0
	li	$6,40
	addiu	$5,$21,%lo(back)
	jal	recvfrom
	move	$4,$16
	bne	$2,$17,$L181
	nop
	lw	$2,%lo(errno)($20)
	nop
	bne	$2,$19,$L181
	li	$2,4194304
	.loc 1 120
	sw	$2,20($sp)
	addiu	$2,$sp,24
	sw	$2,16($sp)
	move	$7,$0
	li	$6,40
	addiu	$5,$21,%lo(back)
	jal	recvfrom
	move	$4,$16
	move	$17,$2
	li	$2,-1
	bne	$17,$2,$L183
	li	$2,14
	lw	$22,%lo(errno)($20)
	nop
	bne	$22,$2,$L183
	addiu	$2,$sp,56
	.loc 1 123
	sw	$2,20($sp)
	addiu	$2,$sp,24
	sw	$2,16($sp)
	.loc 1 122
	li	$19,2
	.loc 1 121
	li	$2,32
	.loc 1 123
	move	$7,$0
	li	$6,40
	addiu	$5,$21,%lo(back)
	move	$4,$16
	.loc 1 121
	sw	$2,56($sp)
	.loc 1 123
	jal	recvfrom
	sw	$19,44($sp)
	li	$3,40
	bne	$2,$3,$L185
	li	$2,16
	lw	$3,56($sp)
	nop
	bne	$3,$2,$L185
	nop
	.loc 1 124
	lw	$2,44($sp)
	nop
	bne	$2,$19,$L187
	li	$2,16777216
	lw	$3,28($sp)
	addiu	$2,$2,127
	bne	$3,$2,$L187
	addiu	$6,$sp,56
	.loc 1 126
	addiu	$5,$sp,24
	move	$4,$16
	jal	getsockname
	sw	$17,56($sp)
	bne	$2,$17,$L189
	move	$19,$2
	lw	$3,%lo(errno)($20)
	li	$2,22
	bne	$3,$2,$L189
	li	$6,536870912
	.loc 1 127
	addiu	$5,$sp,24
	jal	getsockname
	move	$4,$16
	bne	$2,$19,$L191
	nop
	lw	$2,%lo(errno)($20)
	nop
	bne	$2,$22,$L191
	li	$2,16
	.loc 1 129
	addiu	$6,$sp,56
	li	$5,-2147287040
	move	$4,$16
	jal	getsockname
	sw	$2,56($sp)
	li	$3,-1
	bne	$2,$3,$L193
	li	$2,14
	lw	$3,%lo(errno)($20)
	nop
	bne	$3,$2,$L193
	li	$17,2
	.loc 1 131
	li	$2,5
	.loc 1 132
	addiu	$6,$sp,56
	addiu	$5,$sp,24
	move	$4,$16
	.loc 1 130
	sw	$17,56($sp)
	.loc 1 132
	jal	getsockname
	sh	$2,26($sp)
	bne	$2,$0,$L195
	nop
	lw	$2,56($sp)
	nop
	bne	$2,$17,$L195
	li	$2,5
	lhu	$3,26($sp)
	nop
	bne	$3,$2,$L195
	nop
	.loc 1 133
	jal	close
	move	$4,$18
	.loc 1 134
	lw	$31,100($sp)
	lw	$fp,96($sp)
	lw	$23,92($sp)
	lw	$22,88($sp)
	lw	$21,84($sp)
	lw	$20,80($sp)
	lw	$19,76($sp)
	lw	$18,72($sp)
	lw	$17,68($sp)
	lw	$16,64($sp)
	jr	$31
	addiu	$sp,$sp,104
$L203:
	.loc 1 113
	jal	fail
	li	$4,113
$L172:
	.loc 1 112
	jal	fail
	li	$4,112
$L170:
	.loc 1 111
	jal	fail
	li	$4,111
$L168:
	.loc 1 108
	jal	fail
	li	$4,108
$L166:
	.loc 1 107
	jal	fail
	li	$4,107
$L164:
	.loc 1 106
	jal	fail
	li	$4,106
$L162:
	.loc 1 105
	jal	fail
	li	$4,105
$L160:
	.loc 1 104
	jal	fail
	li	$4,104
$L202:
	.loc 1 103
	jal	fail
	li	$4,103
$L195:
	.loc 1 132
	jal	fail
	li	$4,132
$L193:
	.loc 1 129
	jal	fail
	li	$4,129
$L191:
	.loc 1 127
	jal	fail
	li	$4,127
$L189:
	.loc 1 126
	jal	fail
	li	$4,126
$L187:
	.loc 1 124
	jal	fail
	li	$4,124
$L185:
	.loc 1 123
	jal	fail
	li	$4,123
$L183:
	.loc 1 120
	jal	fail
	li	$4,120
$L181:
	.loc 1 119
	jal	fail
	li	$4,119
$L179:
	.loc 1 118
	jal	fail
	li	$4,118
$L177:
	.loc 1 116
	jal	fail
	li	$4,116
$L175:
	.loc 1 115
	jal	fail
	li	$4,115
	.set	reorder
	.end	results
	.section	.text.lookups,"ax"
	.align	2
	.loc 1 172
	.ent	lookups
lookups:
	.set	noreorder
	.loc 2 20
	li	$3,16777216
	li	$2,-1207238656
	.loc 1 172
	addiu	$sp,$sp,-128
	.loc 2 20
	addiu	$4,$3,127
	addiu	$2,$2,2
	addiu	$3,$3,10
	.loc 1 172
	sw	$31,124($sp)
	.loc 2 20
	sw	$4,28($sp)
	sw	$4,44($sp)
	.loc 1 172
	sw	$20,112($sp)
	sw	$18,104($sp)
	sw	$17,100($sp)
	sw	$16,96($sp)
	.loc 2 20
	sw	$3,60($sp)
	.loc 1 172
	sw	$22,120($sp)
	sw	$21,116($sp)
	sw	$19,108($sp)
	.loc 2 20
	sw	$2,24($sp)
	sw	$2,72($sp)
	sw	$2,56($sp)
	sw	$2,40($sp)
	.loc 2 18
	sw	$0,32($sp)
	sw	$0,36($sp)
	.loc 2 20
	sw	$0,76($sp)
	sw	$0,80($sp)
	sw	$0,84($sp)
	sw	$0,64($sp)
	sw	$0,68($sp)
	sw	$0,48($sp)
	.loc 1 175
	jal	datagramSocket
	sw	$0,52($sp)
	jal	datagramSocket
	move	$16,$2
	move	$18,$2
	jal	datagramSocket
	li	$20,16
	.loc 1 177
	li	$6,16
	addiu	$5,$sp,56
	move	$4,$18
	.loc 1 175
	move	$17,$2
	.loc 1 177
	jal	bind
	sw	$20,88($sp)
	bne	$2,$0,$L221
	li	$6,16
	.loc 1 178
	addiu	$5,$sp,72
	jal	bind
	move	$4,$16
	li	$3,-1
	bne	$2,$3,$L207
	lui	$2,%hi(errno)
	lw	$3,%lo(errno)($2)
	li	$2,48
	bne	$3,$2,$L207
	addiu	$2,$sp,56
	.loc 1 179
	lui	$19,%hi(data)
	sw	$20,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,1
	addiu	$5,$19,%lo(data)
	jal	sendto
	move	$4,$17
	move	$21,$2
	li	$2,1
	bne	$21,$2,$L210
	lui	$22,%hi(back)
	move	$7,$0
	li	$6,9
	addiu	$5,$22,%lo(back)
	jal	recv
	move	$4,$18
	bne	$2,$21,$L210
	addiu	$2,$sp,40
	.loc 1 180
	sw	$20,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,2
	addiu	$5,$19,%lo(data)
	jal	sendto
	move	$4,$17
	li	$3,2
	bne	$2,$3,$L222
	nop
	.loc 1 181
	jal	close
	move	$4,$18
	.loc 1 182
	li	$6,16
	addiu	$5,$sp,72
	jal	bind
	move	$4,$16
	bne	$2,$0,$L223
	addiu	$2,$sp,40
	.loc 1 183
	sw	$20,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,3
	addiu	$5,$19,%lo(data)
	jal	sendto
	move	$4,$17
	move	$18,$2
	li	$2,3
	bne	$18,$2,$L224
	addiu	$20,$sp,24
	.loc 1 184
	addiu	$2,$sp,88
	sw	$2,20($sp)
	sw	$20,16($sp)
	move	$7,$0
	li	$6,9
	addiu	$5,$22,%lo(back)
	jal	recvfrom
	move	$4,$16
	bne	$2,$18,$L225
	li	$6,16
	.loc 1 185
	move	$5,$20
	jal	connect
	move	$4,$16
	bne	$2,$0,$L226
	nop
	.loc 1 186
	jal	datagramSocket
	li	$20,16
	move	$18,$2
	.loc 1 187
	addiu	$2,$sp,40
	sw	$20,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,4
	addiu	$5,$19,%lo(data)
	jal	sendto
	move	$4,$18
	li	$3,4
	bne	$2,$3,$L217
	addiu	$2,$sp,40
	addiu	$5,$19,%lo(data)
	sw	$20,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,5
	jal	sendto
	move	$4,$17
	move	$19,$2
	li	$2,5
	bne	$19,$2,$L217
	move	$7,$0
	.loc 1 188
	li	$6,9
	addiu	$5,$22,%lo(back)
	jal	recv
	move	$4,$16
	bne	$2,$19,$L227
	li	$6,16
	.loc 1 189
	addiu	$5,$sp,40
	jal	connect
	move	$4,$16
	bne	$2,$0,$L228
	nop
	.loc 1 190
	jal	close
	move	$4,$16
	.loc 1 191
	jal	close
	move	$4,$18
	.loc 1 192
	jal	close
	move	$4,$17
	.loc 1 193
	lw	$31,124($sp)
	lw	$22,120($sp)
	lw	$21,116($sp)
	lw	$20,112($sp)
	lw	$19,108($sp)
	lw	$18,104($sp)
	lw	$17,100($sp)
	lw	$16,96($sp)
	jr	$31
	addiu	$sp,$sp,128
$L207:
	.loc 1 178
	jal	fail
	li	$4,178
$L217:
	.loc 1 187
	jal	fail
	li	$4,187
$L210:
	.loc 1 179
	jal	fail
	li	$4,179
$L224:
	.loc 1 183
	jal	fail
	li	$4,183
$L223:
	.loc 1 182
	jal	fail
	li	$4,182
$L226:
	.loc 1 185
	jal	fail
	li	$4,185
$L225:
	.loc 1 184
	jal	fail
	li	$4,184
$L221:
	.loc 1 177
	jal	fail
	li	$4,177
$L228:
	.loc 1 189
	jal	fail
	li	$4,189
$L227:
	.loc 1 188
	jal	fail
	li	$4,188
$L222:
	.loc 1 180
	jal	fail
	li	$4,180
	.set	reorder
	.end	lookups
	.section	.text.alone,"ax"
	.align	2
	.loc 1 257
	.ent	alone
alone:
	.set	noreorder
	.loc 1 258
	li	$2,3145728
	.loc 1 257
	addiu	$sp,$sp,-112
	.loc 1 258
	addiu	$2,$2,28524
	.loc 1 259
	move	$6,$0
	li	$5,1
	li	$4,1
	.loc 1 257
	sw	$20,88($sp)
	sw	$16,72($sp)
	sw	$31,108($sp)
	sw	$fp,104($sp)
	sw	$23,100($sp)
	sw	$22,96($sp)
	sw	$21,92($sp)
	sw	$19,84($sp)
	sw	$18,80($sp)
	sw	$17,76($sp)
	.loc 1 258
	sw	$0,40($sp)
	sw	$0,44($sp)
	sw	$0,48($sp)
	sw	$0,52($sp)
	sw	$2,24($sp)
	sw	$0,28($sp)
	sw	$0,32($sp)
	.loc 1 259
	jal	socket
	sw	$0,36($sp)
	li	$20,16
	move	$16,$2
	li	$2,100
	sw	$20,68($sp)
	.loc 1 261
	bltz	$16,$L266
	sw	$2,64($sp)
	.loc 1 262
	lui	$18,%hi(data)
	move	$7,$0
	li	$6,4
	addiu	$5,$18,%lo(data)
	jal	send
	move	$4,$16
	move	$19,$2
	li	$2,-1
	bne	$19,$2,$L231
	lui	$17,%hi(errno)
	lw	$21,%lo(errno)($17)
	li	$2,57
	bne	$21,$2,$L231
	lui	$22,%hi(own)
	.loc 1 263
	addiu	$2,$22,%lo(own)
	sw	$20,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,4
	addiu	$5,$18,%lo(data)
	jal	sendto
	move	$4,$16
	bne	$2,$19,$L233
	move	$20,$2
	lw	$19,%lo(errno)($17)
	nop
	bne	$19,$21,$L233
	li	$6,4
	.loc 1 264
	addiu	$5,$18,%lo(data)
	jal	write
	move	$4,$16
	bne	$2,$20,$L235
	move	$21,$2
	lw	$23,%lo(errno)($17)
	nop
	bne	$23,$19,$L235
	lui	$19,%hi(back)
	.loc 1 265
	move	$7,$0
	li	$6,4
	addiu	$5,$19,%lo(back)
	jal	recv
	move	$4,$16
	bne	$2,$21,$L237
	move	$20,$2
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$23,$L237
	li	$6,4
	.loc 1 266
	addiu	$5,$19,%lo(back)
	jal	read
	move	$4,$16
	bne	$2,$20,$L239
	li	$2,57
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L239
	li	$6,16
	.loc 1 267
	addiu	$5,$22,%lo(own)
	jal	bind
	move	$4,$16
	move	$20,$2
	li	$2,-1
	bne	$20,$2,$L241
	li	$2,45
	lw	$23,%lo(errno)($17)
	nop
	bne	$23,$2,$L241
	li	$6,16
	.loc 1 268
	addiu	$5,$22,%lo(own)
	jal	connect
	move	$4,$16
	bne	$2,$20,$L243
	move	$21,$2
	lw	$fp,%lo(errno)($17)
	nop
	bne	$fp,$23,$L243
	addiu	$6,$sp,68
	.loc 1 269
	addiu	$5,$19,%lo(back)
	jal	getsockname
	move	$4,$16
	bne	$2,$21,$L245
	move	$20,$2
	lw	$21,%lo(errno)($17)
	nop
	bne	$21,$fp,$L245
	li	$5,-1071644672
	.loc 1 270
	addiu	$6,$sp,24
	addiu	$5,$5,26893
	jal	ioctl
	move	$4,$16
	bne	$2,$20,$L247
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$21,$L247
	li	$2,4
	.loc 1 271
	sw	$2,16($sp)
	addiu	$7,$sp,64
	li	$6,4097
	li	$5,65535
	jal	setsockopt
	move	$4,$16
	bne	$2,$0,$L250
	nop
	jal	close
	move	$4,$16
	bne	$2,$0,$L250
	addiu	$7,$sp,56
	.loc 1 272
	move	$6,$0
	li	$5,1
	jal	socketpair
	li	$4,1
	bne	$2,$0,$L267
	li	$6,16
	.loc 1 273
	lw	$4,56($sp)
	jal	connect
	addiu	$5,$22,%lo(own)
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L252
	li	$2,56
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L252
	li	$7,1
	.loc 1 274
	lw	$4,56($sp)
	li	$6,4
	jal	send
	addiu	$5,$18,%lo(data)
	bne	$2,$16,$L254
	move	$20,$2
	lw	$16,%lo(errno)($17)
	li	$2,45
	bne	$16,$2,$L254
	li	$7,1
	.loc 1 275
	lw	$4,56($sp)
	li	$6,4
	jal	recv
	addiu	$5,$19,%lo(back)
	bne	$2,$20,$L256
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$16,$L256
	move	$7,$0
	.loc 1 276
	lw	$4,60($sp)
	li	$6,4
	jal	send
	addiu	$5,$18,%lo(data)
	li	$3,4
	bne	$2,$3,$L259
	nop
	lw	$4,60($sp)
	jal	close
	nop
	bne	$2,$0,$L259
	move	$7,$0
	.loc 1 277
	lw	$4,56($sp)
	li	$6,9
	jal	recv
	addiu	$5,$19,%lo(back)
	li	$3,4
	bne	$2,$3,$L261
	move	$7,$0
	lw	$4,56($sp)
	li	$6,9
	jal	recv
	addiu	$5,$19,%lo(back)
	bne	$2,$0,$L261
	nop
	.loc 1 278
	jal	sigblock
	li	$4,4096
	.loc 1 279
	lw	$4,56($sp)
	move	$7,$0
	li	$6,4
	jal	send
	addiu	$5,$18,%lo(data)
	li	$3,-1
	bne	$2,$3,$L262
	li	$2,32
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L262
	nop
	.loc 1 280
	lw	$4,56($sp)
	jal	close
	nop
	bne	$2,$0,$L268
	nop
	.loc 1 281
	lw	$31,108($sp)
	lw	$fp,104($sp)
	lw	$23,100($sp)
	lw	$22,96($sp)
	lw	$21,92($sp)
	lw	$20,88($sp)
	lw	$19,84($sp)
	lw	$18,80($sp)
	lw	$17,76($sp)
	lw	$16,72($sp)
	jr	$31
	addiu	$sp,$sp,112
$L231:
	.loc 1 262
	jal	fail
	li	$4,262
$L262:
	.loc 1 279
	jal	fail
	li	$4,279
$L261:
	.loc 1 277
	jal	fail
	li	$4,277
$L259:
	.loc 1 276
	jal	fail
	li	$4,276
$L256:
	.loc 1 275
	jal	fail
	li	$4,275
$L254:
	.loc 1 274
	jal	fail
	li	$4,274
$L252:
	.loc 1 273
	jal	fail
	li	$4,273
$L250:
	.loc 1 271
	jal	fail
	li	$4,271
$L247:
	.loc 1 270
	jal	fail
	li	$4,270
$L245:
	.loc 1 269
	jal	fail
	li	$4,269
$L243:
	.loc 1 268
	jal	fail
	li	$4,268
$L241:
	.loc 1 267
	jal	fail
	li	$4,267
$L239:
	.loc 1 266
	jal	fail
	li	$4,266
$L237:
	.loc 1 265
	jal	fail
	li	$4,265
$L235:
	.loc 1 264
	jal	fail
	li	$4,264
$L233:
	.loc 1 263
	jal	fail
	li	$4,263
$L267:
	.loc 1 272
	jal	fail
	li	$4,272
$L266:
	.loc 1 261
	jal	fail
	li	$4,261
$L268:
	.loc 1 280
	jal	fail
	li	$4,280
	.set	reorder
	.end	alone
	.section	.text.resources,"ax"
	.align	2
	.loc 1 197
	.ent	resources
resources:
	.set	noreorder
	.loc 1 198
	lui	$2,%hi(note)
	.loc 1 197
	addiu	$sp,$sp,-128
	.loc 1 198
	addiu	$2,$2,%lo(note)
	.loc 1 197
	sw	$23,120($sp)
	sw	$22,116($sp)
	sw	$19,104($sp)
	.loc 1 208
	lui	$22,%hi(data)
	.loc 1 198
	sw	$2,72($sp)
	.loc 2 20
	li	$19,-1609629696
	.loc 1 199
	li	$2,20000
	.loc 1 207
	li	$23,16777216
	.loc 1 197
	sw	$21,112($sp)
	sw	$20,108($sp)
	sw	$17,96($sp)
	sw	$31,124($sp)
	sw	$18,100($sp)
	sw	$16,92($sp)
	move	$21,$4
	.loc 1 198
	sw	$0,76($sp)
	sw	$0,80($sp)
	.loc 1 199
	sw	$0,56($sp)
	sw	$0,60($sp)
	sw	$0,64($sp)
	sw	$2,68($sp)
	li	$17,40
	.loc 2 20
	addiu	$19,$19,2
	.loc 1 207
	addiu	$23,$23,127
	.loc 1 208
	addiu	$20,$22,%lo(data)
$L274:
	.loc 2 20
	sw	$19,24($sp)
	sw	$19,40($sp)
	sw	$0,28($sp)
	.loc 2 18
	sw	$0,32($sp)
	sw	$0,36($sp)
	.loc 2 20
	sw	$0,44($sp)
	sw	$0,48($sp)
	.loc 1 205
	jal	datagramSocket
	sw	$0,52($sp)
	.loc 1 206
	move	$4,$2
	li	$6,16
	addiu	$5,$sp,40
	jal	bind
	move	$16,$2
	bne	$2,$0,$L311
	addiu	$2,$sp,40
	.loc 1 208
	li	$18,16
	sw	$18,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,900
	move	$5,$20
	move	$4,$16
	jal	sendto
	sw	$23,44($sp)
	li	$3,900
	bne	$2,$3,$L312
	addiu	$2,$sp,40
	.loc 1 209
	sw	$18,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,2000
	move	$5,$20
	jal	sendto
	move	$4,$16
	li	$3,2000
	bne	$2,$3,$L313
	li	$6,16
	.loc 1 210
	addiu	$5,$sp,40
	jal	connect
	move	$4,$16
	bne	$2,$0,$L314
	addiu	$17,$17,-1
	.loc 1 211
	jal	close
	move	$4,$16
	.loc 1 202
	bne	$17,$0,$L274
	nop
	.loc 1 213
	jal	datagramSocket
	nop
	move	$17,$2
	.loc 1 214
	move	$6,$0
$L320:
	li	$5,2
	li	$4,2
	jal	socket
	move	$16,$2
	bgez	$2,$L320
	move	$6,$0
	.loc 1 215
	lui	$18,%hi(errno)
	lw	$23,%lo(errno)($18)
	li	$2,24
	bne	$23,$2,$L315
	nop
	.loc 1 216
	jal	pipe
	addiu	$4,$sp,24
	move	$19,$2
	li	$2,-1
	bne	$19,$2,$L277
	nop
	lw	$20,%lo(errno)($18)
	nop
	bne	$20,$23,$L277
	nop
	.loc 1 217
	jal	close
	move	$4,$16
	.loc 1 218
	jal	pipe
	addiu	$4,$sp,24
	bne	$2,$19,$L279
	nop
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$20,$L279
	move	$6,$0
	.loc 1 219
	li	$5,2
	jal	socket
	li	$4,2
	bne	$2,$16,$L281
	slt	$2,$16,$17
	.loc 1 220
	bne	$2,$0,$L321
	li	$7,-2147287040
$L282:
	jal	close
	move	$4,$16
	bne	$2,$0,$L316
	addiu	$16,$16,-1
	slt	$3,$16,$17
	beq	$3,$0,$L282
	li	$7,-2147287040
$L321:
	.loc 1 221
	move	$6,$0
	li	$5,1
	jal	socketpair
	li	$4,1
	move	$19,$2
	li	$2,-1
	bne	$19,$2,$L285
	li	$2,14
	lw	$3,%lo(errno)($18)
	nop
	bne	$3,$2,$L285
	nop
	.loc 1 222
	jal	close
	move	$4,$17
	bne	$2,$0,$L288
	nop
	jal	close
	addiu	$4,$17,1
	bne	$2,$0,$L288
	addiu	$7,$sp,24
	.loc 1 223
	move	$6,$0
	li	$5,2
	jal	socketpair
	li	$4,2
	bne	$2,$19,$L289
	move	$16,$2
	lw	$3,%lo(errno)($18)
	li	$2,43
	bne	$3,$2,$L289
	addiu	$7,$sp,24
	.loc 1 224
	move	$6,$0
	li	$5,1
	jal	socketpair
	li	$4,1
	bne	$2,$0,$L291
	nop
	lw	$2,24($sp)
	nop
	bne	$2,$17,$L291
	li	$2,200
	.loc 1 225
	sw	$2,20($sp)
	lui	$2,%hi(own)
	addiu	$2,$2,%lo(own)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,1
	addiu	$5,$22,%lo(data)
	jal	sendto
	move	$4,$17
	bne	$2,$16,$L293
	li	$2,22
	lw	$3,%lo(errno)($18)
	nop
	bne	$3,$2,$L293
	move	$7,$0
	.loc 1 226
	lw	$4,24($sp)
	li	$6,9
	jal	send
	addiu	$5,$22,%lo(data)
	move	$19,$2
	li	$2,9
	bne	$19,$2,$L296
	lui	$16,%hi(back)
	lw	$4,28($sp)
	li	$7,2
	li	$6,9
	jal	recv
	addiu	$5,$16,%lo(back)
	bne	$2,$19,$L296
	move	$17,$2
	.loc 1 227
	lw	$4,28($sp)
	move	$7,$0
	li	$6,9
	jal	recv
	addiu	$5,$16,%lo(back)
	bne	$2,$17,$L298
	nop
	lw	$4,24($sp)
	jal	close
	nop
	bne	$2,$0,$L298
	move	$7,$0
	lw	$4,28($sp)
	li	$6,9
	jal	recv
	addiu	$5,$16,%lo(back)
	bne	$2,$0,$L298
	nop
	.loc 1 228
	lw	$4,28($sp)
	jal	close
	nop
	bne	$2,$0,$L317
	move	$6,$0
	.loc 1 229
	addiu	$5,$sp,72
	jal	sigvec
	li	$4,14
	bne	$2,$0,$L301
	move	$6,$0
	addiu	$5,$sp,56
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L301
	li	$2,2
	.loc 1 231
	move	$6,$0
	addiu	$5,$sp,72
	li	$4,14
	jal	sigvec
	sw	$2,80($sp)
	bne	$2,$0,$L318
	move	$7,$0
	.loc 1 232
	li	$6,9
	addiu	$5,$16,%lo(back)
	jal	recv
	move	$4,$21
	li	$3,-1
	bne	$2,$3,$L303
	li	$2,4
	lw	$3,%lo(errno)($18)
	nop
	bne	$3,$2,$L303
	lui	$2,%hi(caught)
	.loc 1 233
	lw	$3,%lo(caught)($2)
	li	$2,1
	bne	$3,$2,$L319
	nop
	.loc 1 234
	lw	$31,124($sp)
	lw	$23,120($sp)
	lw	$22,116($sp)
	lw	$21,112($sp)
	lw	$20,108($sp)
	lw	$19,104($sp)
	lw	$18,100($sp)
	lw	$17,96($sp)
	lw	$16,92($sp)
	jr	$31
	addiu	$sp,$sp,128
$L311:
	.loc 1 206
	jal	fail
	li	$4,206
$L314:
	.loc 1 210
	jal	fail
	li	$4,210
$L313:
	.loc 1 209
	jal	fail
	li	$4,209
$L312:
	.loc 1 208
	jal	fail
	li	$4,208
$L316:
	.loc 1 220
	jal	fail
	li	$4,220
$L319:
	.loc 1 233
	jal	fail
	li	$4,233
$L303:
	.loc 1 232
	jal	fail
	li	$4,232
$L318:
	.loc 1 231
	jal	fail
	li	$4,231
$L301:
	.loc 1 229
	jal	fail
	li	$4,229
$L291:
	.loc 1 224
	jal	fail
	li	$4,224
$L289:
	.loc 1 223
	jal	fail
	li	$4,223
$L288:
	.loc 1 222
	jal	fail
	li	$4,222
$L285:
	.loc 1 221
	jal	fail
	li	$4,221
$L317:
	.loc 1 228
	jal	fail
	li	$4,228
$L298:
	.loc 1 227
	jal	fail
	li	$4,227
$L296:
	.loc 1 226
	jal	fail
	li	$4,226
$L293:
	.loc 1 225
	jal	fail
	li	$4,225
$L315:
	.loc 1 215
	jal	fail
	li	$4,215
$L281:
	.loc 1 219
	jal	fail
	li	$4,219
$L279:
	.loc 1 218
	jal	fail
	li	$4,218
$L277:
	.loc 1 216
	jal	fail
	li	$4,216
	.set	reorder
	.end	resources
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 284
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-112
	.loc 1 285
	li	$8,3145728
	.loc 1 289
	lui	$13,%hi(other)
	.loc 1 284
	sw	$20,96($sp)
	sw	$18,88($sp)
	.loc 1 290
	lui	$12,%hi(broadcast)
	.loc 1 291
	lui	$11,%hi(nowhere)
	.loc 1 292
	lui	$10,%hi(long_name)
	.loc 2 20
	li	$18,16777216
	.loc 1 288
	lui	$20,%hi(own)
	.loc 1 285
	addiu	$8,$8,28524
	.loc 2 20
	li	$2,17301504
	li	$3,16842752
	.loc 1 284
	sw	$17,84($sp)
	.loc 2 20
	addiu	$2,$2,2
	.loc 1 290
	addiu	$6,$12,%lo(broadcast)
	.loc 1 291
	addiu	$5,$11,%lo(nowhere)
	.loc 1 292
	addiu	$4,$10,%lo(long_name)
	.loc 1 289
	addiu	$7,$13,%lo(other)
	.loc 2 20
	addiu	$3,$3,448
	addiu	$9,$18,127
	.loc 1 288
	addiu	$17,$20,%lo(own)
	.loc 1 285
	sw	$8,16($sp)
	.loc 2 20
	addiu	$18,$18,10
	.loc 1 290
	li	$8,-246
	.loc 1 284
	sw	$31,108($sp)
	sw	$19,92($sp)
	sw	$16,80($sp)
	sw	$22,104($sp)
	sw	$21,100($sp)
	.loc 1 289
	sw	$2,%lo(other)($13)
	.loc 1 290
	sw	$8,4($6)
	.loc 1 291
	sw	$3,4($5)
	.loc 1 288
	sw	$9,4($17)
	.loc 1 289
	sw	$18,4($7)
	.loc 1 290
	sw	$2,%lo(broadcast)($12)
	.loc 2 20
	sw	$3,68($sp)
	sw	$3,52($sp)
	.loc 1 291
	sw	$2,%lo(nowhere)($11)
	.loc 1 289
	sw	$0,8($7)
	sw	$0,12($7)
	.loc 1 290
	sw	$0,8($6)
	sw	$0,12($6)
	.loc 1 291
	sw	$0,8($5)
	sw	$0,12($5)
	.loc 2 20
	sw	$2,64($sp)
	sw	$2,48($sp)
	.loc 1 288
	sw	$2,%lo(own)($20)
	.loc 1 285
	sw	$0,32($sp)
	sw	$0,36($sp)
	sw	$0,40($sp)
	sw	$0,44($sp)
	sw	$0,20($sp)
	.loc 1 292
	sw	$2,%lo(long_name)($10)
	.loc 1 285
	sw	$0,24($sp)
	.loc 1 292
	sw	$9,4($4)
	sw	$0,8($4)
	sw	$0,12($4)
	.loc 1 285
	sw	$0,28($sp)
	.loc 2 18
	sw	$0,72($sp)
	sw	$0,76($sp)
	.loc 2 20
	sw	$0,56($sp)
	sw	$0,60($sp)
	.loc 1 288
	sw	$0,8($17)
	.loc 1 293
	jal	datagramSocket
	sw	$0,12($17)
	.loc 1 294
	move	$4,$2
	li	$6,16
	move	$5,$17
	jal	bind
	move	$16,$2
	move	$19,$2
	li	$2,-1
	bne	$19,$2,$L323
	lui	$22,%hi(errno)
	lw	$21,%lo(errno)($22)
	li	$2,49
	bne	$21,$2,$L323
	li	$5,-1071644672
	.loc 1 295
	addiu	$6,$sp,16
	addiu	$5,$5,26893
	jal	ioctl
	move	$4,$16
	bne	$2,$19,$L325
	nop
	lw	$2,%lo(errno)($22)
	nop
	bne	$2,$21,$L325
	li	$5,-2145386496
	.loc 1 296
	lw	$8,%lo(own)($20)
	lw	$7,4($17)
	lw	$3,8($17)
	lw	$2,12($17)
	.loc 1 297
	addiu	$6,$sp,16
	addiu	$5,$5,26892
	move	$4,$16
	.loc 1 296
	sw	$8,32($sp)
	sw	$7,36($sp)
	sw	$3,40($sp)
	.loc 1 297
	jal	ioctl
	sw	$2,44($sp)
	bne	$2,$0,$L328
	nop
	jal	set_address
	move	$4,$18
	bne	$2,$0,$L328
	li	$6,16
	.loc 1 298
	move	$5,$17
	jal	bind
	move	$4,$16
	bne	$2,$0,$L331
	nop
	.loc 1 299
	jal	descriptors
	nop
	.loc 1 300
	jal	names
	move	$4,$16
	.loc 1 301
	jal	results
	move	$4,$16
	.loc 1 302
	jal	options
	move	$4,$16
	.loc 1 303
	jal	lookups
	nop
	.loc 1 304
	jal	moves
	move	$4,$16
	.loc 1 305
	jal	alone
	nop
	.loc 1 306
	jal	resources
	move	$4,$16
	.loc 1 307
	jal	close
	move	$4,$16
	.loc 1 309
	lw	$31,108($sp)
	lw	$22,104($sp)
	lw	$21,100($sp)
	lw	$20,96($sp)
	lw	$19,92($sp)
	lw	$18,88($sp)
	lw	$17,84($sp)
	lw	$16,80($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,112
$L323:
	.loc 1 294
	jal	fail
	li	$4,294
$L328:
	.loc 1 297
	jal	fail
	li	$4,297
$L325:
	.loc 1 295
	jal	fail
	li	$4,295
$L331:
	.loc 1 298
	jal	fail
	li	$4,298
	.set	reorder
	.end	main
	.section	.rodata.sizes.0,"a"
	.align	2
sizes.0:
	.word	0
	.word	-1
	.word	2147483647
	.word	1000000
	.section	.rodata.lengths.1,"a"
	.align	2
lengths.1:
	.word	-1
	.word	113
	.word	2147483647
	.word	-2147483648
	.section	.rodata.none.2,"a"
	.align	2
none.2:
	.word	-1
	.word	999
	.word	2147483647
	.word	19
	.word	1
	.section	.bss.caught,"aw"
	.align	2
caught:
	.space	4
	.section	.bss.back,"aw"
	.align	2
back:
	.space	8192
	.section	.bss.data,"aw"
	.align	2
data:
	.space	4096
	.section	.bss.long_name,"aw"
	.align	2
long_name:
	.space	128
	.section	.bss.nowhere,"aw"
	.align	2
nowhere:
	.space	16
	.section	.bss.broadcast,"aw"
	.align	2
broadcast:
	.space	16
	.section	.bss.other,"aw"
	.align	2
other:
	.space	16
	.section	.bss.own,"aw"
	.align	2
own:
	.space	16
	.text
	.file 3 "./ultrix-model/kernel/syscalls.h"
	.file 4 "./ultrix-model/user/unix.h"
	.file 5 "ultrix-model/tests/check.h"
