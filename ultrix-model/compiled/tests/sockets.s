# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/sockets.c
	.file 1 "sockets.c"
	.text
	.align	2
	.ent	note
note:
	.set	noreorder
	lui	$3,%hi(caught)
	lw	$2,%lo(caught)($3)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(caught)($3)
	jr	$31
	nop
	.set	reorder
	.end	note
	.align	2
	.ent	datagramSocket
datagramSocket:
	.set	noreorder
	addiu	$sp,$sp,-24
	move	$6,$0
	li	$5,2
	sw	$31,20($sp)
	jal	socket
	li	$4,2
	bltz	$2,$L6
	nop
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L6:
	jal	fail
	li	$4,23
	.set	reorder
	.end	datagramSocket
	.align	2
	.ent	names
names:
	.set	noreorder
	addiu	$sp,$sp,-104
	lui	$2,%hi(own)
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
	addiu	$22,$2,%lo(own)
	lw	$6,%lo(own)($2)
	lw	$3,8($22)
	lw	$5,4($22)
	sw	$2,52($sp)
	lw	$2,12($22)
	lui	$18,%hi(lengths.1)
	sw	$3,32($sp)
	sw	$4,104($sp)
	sw	$6,24($sp)
	sw	$5,28($sp)
	sw	$2,36($sp)
	jal	datagramSocket
	addiu	$18,$18,%lo(lengths.1)
	lui	$21,%hi(data)
	move	$16,$2
	addiu	$2,$18,16
	lui	$3,%hi(long_name)
	sw	$2,44($sp)
	addiu	$2,$21,%lo(data)
	sw	$3,56($sp)
	addiu	$19,$3,%lo(long_name)
	li	$20,-1
	lui	$17,%hi(errno)
	sw	$2,48($sp)
$L14:
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
	lw	$2,44($sp)
	nop
	bne	$18,$2,$L14
	move	$fp,$0
	lw	$2,56($sp)
	nop
	addiu	$2,$2,%lo(long_name)
	sw	$2,40($sp)
	addiu	$2,$21,%lo(data)
	li	$23,16
	li	$18,-1
	li	$20,22
	sw	$2,44($sp)
$L22:
	bne	$fp,$23,$L15
	nop
	li	$fp,23
$L15:
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
	move	$5,$19
	jal	connect
	move	$4,$16
	bne	$2,$18,$L20
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$20,$L20
	addiu	$fp,$fp,7
	li	$2,119
	bne	$fp,$2,$L22
	li	$6,16
	li	$5,536870912
	jal	bind
	move	$4,$16
	bne	$2,$18,$L23
	li	$2,14
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L23
	li	$6,16
	li	$5,-2147287040
	jal	bind
	move	$4,$16
	bne	$2,$18,$L25
	li	$2,14
	lw	$18,%lo(errno)($17)
	nop
	bne	$18,$2,$L25
	li	$5,2147418112
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
	li	$2,1
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
	lw	$2,52($sp)
	lw	$7,4($22)
	lw	$8,%lo(own)($2)
	lw	$3,8($22)
	lw	$2,12($22)
	move	$5,$18
	move	$4,$16
	sw	$8,24($sp)
	sw	$7,28($sp)
	sw	$3,32($sp)
	sw	$2,36($sp)
	jal	connect
	sh	$0,26($sp)
	bne	$2,$23,$L43
	move	$19,$2
	lw	$3,%lo(errno)($17)
	li	$2,49
	bne	$3,$2,$L43
	move	$7,$0
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
	addiu	$2,$2,2313
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
	lw	$2,52($sp)
	nop
	addiu	$5,$2,%lo(own)
	jal	connect
	move	$4,$16
	bne	$2,$0,$L67
	li	$2,16
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
	jal	close
	move	$4,$16
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
	jal	fail
	li	$4,64
$L20:
	jal	fail
	li	$4,66
$L18:
	jal	fail
	li	$4,65
$L8:
	jal	fail
	li	$4,58
$L12:
	jal	fail
	li	$4,60
$L10:
	jal	fail
	li	$4,59
$L62:
	jal	fail
	li	$4,92
$L53:
	jal	fail
	li	$4,87
$L51:
	jal	fail
	li	$4,86
$L37:
	jal	fail
	li	$4,75
$L35:
	jal	fail
	li	$4,74
$L60:
	jal	fail
	li	$4,91
$L58:
	jal	fail
	li	$4,90
$L25:
	jal	fail
	li	$4,69
$L23:
	jal	fail
	li	$4,68
$L33:
	jal	fail
	li	$4,73
$L31:
	jal	fail
	li	$4,72
$L29:
	jal	fail
	li	$4,71
$L27:
	jal	fail
	li	$4,70
$L49:
	jal	fail
	li	$4,85
$L47:
	jal	fail
	li	$4,84
$L45:
	jal	fail
	li	$4,82
$L43:
	jal	fail
	li	$4,81
$L41:
	jal	fail
	li	$4,78
$L39:
	jal	fail
	li	$4,76
$L67:
	jal	fail
	li	$4,89
$L55:
	jal	fail
	li	$4,88
	.set	reorder
	.end	names
	.align	2
	.ent	moves
moves:
	.set	noreorder
	li	$2,3145728
	addiu	$sp,$sp,-112
	addiu	$2,$2,28524
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
	sw	$2,16($sp)
	sw	$0,24($sp)
	sw	$0,28($sp)
	sw	$0,56($sp)
	sw	$0,60($sp)
	sw	$0,32($sp)
	sw	$0,36($sp)
	sw	$0,40($sp)
	sw	$0,44($sp)
	sw	$0,20($sp)
	jal	datagramSocket
	lui	$20,%hi(own)
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
	li	$18,-2145386496
	lui	$2,%hi(errno)
	addiu	$21,$21,2
	addiu	$22,$22,127
	li	$17,20
	addiu	$18,$18,26892
	sw	$2,64($sp)
$L77:
	lw	$2,56($sp)
	addiu	$6,$sp,16
	sw	$2,40($sp)
	lw	$2,60($sp)
	move	$5,$18
	move	$4,$16
	sw	$21,32($sp)
	sw	$22,36($sp)
	jal	ioctl
	sw	$2,44($sp)
	bne	$2,$0,$L80
	move	$7,$0
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
	lw	$7,4($2)
	lw	$3,8($2)
	lw	$8,%lo(own)($20)
	lw	$2,12($2)
	addiu	$6,$sp,16
	move	$5,$18
	move	$4,$16
	sw	$8,32($sp)
	sw	$7,36($sp)
	sw	$3,40($sp)
	jal	ioctl
	sw	$2,44($sp)
	bne	$2,$0,$L81
	move	$7,$0
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
	bne	$17,$0,$L77
	nop
	jal	close
	move	$4,$16
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
	jal	fail
	li	$4,247
$L76:
	jal	fail
	li	$4,250
$L81:
	jal	fail
	li	$4,249
$L80:
	jal	fail
	li	$4,246
$L70:
	jal	fail
	li	$4,243
	.set	reorder
	.end	moves
	.align	2
	.ent	descriptors
descriptors:
	.set	noreorder
	addiu	$sp,$sp,-80
	li	$2,16
	sw	$23,68($sp)
	sw	$20,56($sp)
	sw	$2,28($sp)
	lui	$20,%hi(none.2)
	li	$2,1
	lui	$23,%hi(other)
	sw	$21,60($sp)
	addiu	$20,$20,%lo(none.2)
	sw	$2,24($sp)
	lui	$21,%hi(data)
	addiu	$2,$23,%lo(other)
	sw	$fp,72($sp)
	sw	$22,64($sp)
	sw	$18,48($sp)
	sw	$31,76($sp)
	sw	$19,52($sp)
	sw	$17,44($sp)
	sw	$16,40($sp)
	addiu	$fp,$20,20
	lui	$22,%hi(own)
	lui	$18,%hi(errno)
	addiu	$21,$21,%lo(data)
	b	$L100
	sw	$2,32($sp)
$L111:
	li	$17,9
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
	addiu	$5,$22,%lo(own)
	jal	connect
	move	$4,$16
	bne	$2,$19,$L86
	move	$23,$2
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$17,$L86
	move	$7,$0
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
	beq	$fp,$20,$L110
	move	$6,$0
$L100:
	lw	$16,0($20)
	li	$2,1
	bne	$16,$2,$L111
	li	$17,38
	b	$L112
	li	$6,16
$L110:
	li	$5,2
	jal	socket
	li	$4,99
	bne	$2,$16,$L101
	move	$17,$2
	lw	$3,%lo(errno)($18)
	li	$2,43
	bne	$3,$2,$L101
	move	$6,$0
	li	$5,99
	jal	socket
	li	$4,2
	bne	$2,$17,$L103
	li	$2,43
	lw	$16,%lo(errno)($18)
	nop
	bne	$16,$2,$L103
	li	$6,99
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
	jal	fail
	li	$4,36
$L98:
	jal	fail
	li	$4,43
$L96:
	jal	fail
	li	$4,42
$L94:
	jal	fail
	li	$4,41
$L92:
	jal	fail
	li	$4,40
$L90:
	jal	fail
	li	$4,39
$L88:
	jal	fail
	li	$4,38
$L86:
	jal	fail
	li	$4,37
$L101:
	jal	fail
	li	$4,45
$L105:
	jal	fail
	li	$4,47
$L103:
	jal	fail
	li	$4,46
	.set	reorder
	.end	descriptors
	.align	2
	.ent	options
options:
	.set	noreorder
	li	$2,3145728
	addiu	$sp,$sp,-104
	addiu	$2,$2,28524
	sw	$16,68($sp)
	sw	$2,24($sp)
	lui	$16,%hi(sizes.0)
	li	$2,1
	sw	$23,96($sp)
	sw	$22,92($sp)
	sw	$21,88($sp)
	sw	$20,84($sp)
	sw	$19,80($sp)
	sw	$18,76($sp)
	sw	$17,72($sp)
	sw	$31,100($sp)
	move	$21,$4
	sw	$0,40($sp)
	sw	$0,44($sp)
	sw	$0,48($sp)
	sw	$0,52($sp)
	sw	$0,28($sp)
	sw	$0,32($sp)
	sw	$0,36($sp)
	sw	$2,56($sp)
	jal	datagramSocket
	addiu	$16,$16,%lo(sizes.0)
	move	$17,$2
	addiu	$23,$16,16
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
	bne	$16,$23,$L118
	addiu	$7,$sp,56
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
	ori	$5,$22,0x690d
	jal	ioctl
	move	$4,$17
	bne	$2,$0,$L150
	li	$2,16777216
	lw	$3,44($sp)
	addiu	$2,$2,127
	bne	$3,$2,$L151
	li	$2,2021130240
	li	$5,-1071644672
	addiu	$2,$2,30840
	addiu	$6,$sp,24
	addiu	$5,$5,26893
	move	$4,$17
	sw	$2,24($sp)
	sw	$2,28($sp)
	sw	$2,32($sp)
	jal	ioctl
	sw	$2,36($sp)
	li	$3,-1
	bne	$2,$3,$L135
	li	$2,6
	lw	$3,%lo(errno)($18)
	nop
	bne	$3,$2,$L135
	li	$2,4
	sw	$2,16($sp)
	addiu	$7,$sp,56
	li	$2,100
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
	lui	$18,%hi(back)
	li	$6,60
	addiu	$5,$18,%lo(back)
	jal	recv
	move	$4,$21
	bne	$2,$16,$L154
	move	$7,$0
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
	li	$6,90
	addiu	$5,$18,%lo(back)
	jal	recv
	move	$4,$21
	bne	$2,$16,$L155
	li	$2,4
	sw	$2,16($sp)
	addiu	$7,$sp,56
	li	$2,4096
	li	$6,4098
	li	$5,65535
	move	$4,$21
	jal	setsockopt
	sw	$2,56($sp)
	bne	$2,$0,$L156
	nop
	jal	close
	move	$4,$17
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
	jal	fail
	li	$4,143
$L153:
	jal	fail
	li	$4,160
$L116:
	jal	fail
	li	$4,144
$L127:
	jal	fail
	li	$4,150
$L125:
	jal	fail
	li	$4,149
$L151:
	jal	fail
	li	$4,154
$L150:
	jal	fail
	li	$4,153
$L131:
	jal	fail
	li	$4,152
$L129:
	jal	fail
	li	$4,151
$L154:
	jal	fail
	li	$4,161
$L119:
	jal	fail
	li	$4,146
$L156:
	jal	fail
	li	$4,166
$L155:
	jal	fail
	li	$4,164
$L143:
	jal	fail
	li	$4,163
$L141:
	jal	fail
	li	$4,162
$L152:
	jal	fail
	li	$4,159
$L135:
	jal	fail
	li	$4,156
$L123:
	jal	fail
	li	$4,148
$L121:
	jal	fail
	li	$4,147
	.set	reorder
	.end	options
	.align	2
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
	jal	datagramSocket
	move	$16,$4
	addiu	$7,$19,%lo(data)
	move	$3,$7
	li	$17,1
	move	$18,$2
	addiu	$7,$7,40
	subu	$8,$17,$3
	addu	$6,$8,$3
$L204:
	sb	$6,0($3)
	addiu	$3,$3,1
	bne	$3,$7,$L204
	addu	$6,$8,$3
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
	sw	$2,20($sp)
	addiu	$2,$sp,24
	li	$fp,4
	li	$23,1
	sw	$2,16($sp)
	move	$7,$0
	li	$6,8
	move	$5,$17
	move	$4,$16
	sw	$fp,56($sp)
	jal	recvfrom
	sw	$23,28($sp)
	li	$3,8
	bne	$2,$3,$L170
	nop
	lw	$2,56($sp)
	nop
	bne	$2,$fp,$L170
	li	$2,2
	lh	$3,24($sp)
	nop
	bne	$3,$2,$L172
	nop
	lw	$2,28($sp)
	nop
	bne	$2,$23,$L172
	li	$17,6
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
	sw	$2,20($sp)
	addiu	$2,$sp,24
	li	$19,-1
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
	sw	$2,20($sp)
	addiu	$2,$sp,24
	sw	$2,16($sp)
	li	$19,2
	li	$2,32
	move	$7,$0
	li	$6,40
	addiu	$5,$21,%lo(back)
	move	$4,$16
	sw	$2,56($sp)
	jal	recvfrom
	sw	$19,44($sp)
	li	$3,40
	bne	$2,$3,$L185
	li	$2,16
	lw	$3,56($sp)
	nop
	bne	$3,$2,$L185
	nop
	lw	$2,44($sp)
	nop
	bne	$2,$19,$L187
	li	$2,16777216
	lw	$3,28($sp)
	addiu	$2,$2,127
	bne	$3,$2,$L187
	addiu	$6,$sp,56
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
	addiu	$5,$sp,24
	jal	getsockname
	move	$4,$16
	bne	$2,$19,$L191
	nop
	lw	$2,%lo(errno)($20)
	nop
	bne	$2,$22,$L191
	li	$2,16
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
	li	$2,5
	addiu	$6,$sp,56
	addiu	$5,$sp,24
	move	$4,$16
	sw	$17,56($sp)
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
	jal	close
	move	$4,$18
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
	jal	fail
	li	$4,113
$L172:
	jal	fail
	li	$4,112
$L170:
	jal	fail
	li	$4,111
$L168:
	jal	fail
	li	$4,108
$L166:
	jal	fail
	li	$4,107
$L164:
	jal	fail
	li	$4,106
$L162:
	jal	fail
	li	$4,105
$L160:
	jal	fail
	li	$4,104
$L202:
	jal	fail
	li	$4,103
$L195:
	jal	fail
	li	$4,132
$L193:
	jal	fail
	li	$4,129
$L191:
	jal	fail
	li	$4,127
$L189:
	jal	fail
	li	$4,126
$L187:
	jal	fail
	li	$4,124
$L185:
	jal	fail
	li	$4,123
$L183:
	jal	fail
	li	$4,120
$L181:
	jal	fail
	li	$4,119
$L179:
	jal	fail
	li	$4,118
$L177:
	jal	fail
	li	$4,116
$L175:
	jal	fail
	li	$4,115
	.set	reorder
	.end	results
	.align	2
	.ent	lookups
lookups:
	.set	noreorder
	li	$3,16777216
	li	$2,-1207238656
	addiu	$sp,$sp,-128
	addiu	$4,$3,127
	addiu	$2,$2,2
	addiu	$3,$3,10
	sw	$31,124($sp)
	sw	$4,28($sp)
	sw	$4,44($sp)
	sw	$20,112($sp)
	sw	$18,104($sp)
	sw	$17,100($sp)
	sw	$16,96($sp)
	sw	$3,60($sp)
	sw	$22,120($sp)
	sw	$21,116($sp)
	sw	$19,108($sp)
	sw	$2,24($sp)
	sw	$2,72($sp)
	sw	$2,56($sp)
	sw	$2,40($sp)
	sw	$0,32($sp)
	sw	$0,36($sp)
	sw	$0,76($sp)
	sw	$0,80($sp)
	sw	$0,84($sp)
	sw	$0,64($sp)
	sw	$0,68($sp)
	sw	$0,48($sp)
	jal	datagramSocket
	sw	$0,52($sp)
	jal	datagramSocket
	move	$16,$2
	move	$18,$2
	jal	datagramSocket
	li	$20,16
	li	$6,16
	addiu	$5,$sp,56
	move	$4,$18
	move	$17,$2
	jal	bind
	sw	$20,88($sp)
	bne	$2,$0,$L221
	li	$6,16
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
	jal	close
	move	$4,$18
	li	$6,16
	addiu	$5,$sp,72
	jal	bind
	move	$4,$16
	bne	$2,$0,$L223
	addiu	$2,$sp,40
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
	move	$5,$20
	jal	connect
	move	$4,$16
	bne	$2,$0,$L226
	nop
	jal	datagramSocket
	li	$20,16
	move	$18,$2
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
	li	$6,9
	addiu	$5,$22,%lo(back)
	jal	recv
	move	$4,$16
	bne	$2,$19,$L227
	li	$6,16
	addiu	$5,$sp,40
	jal	connect
	move	$4,$16
	bne	$2,$0,$L228
	nop
	jal	close
	move	$4,$16
	jal	close
	move	$4,$18
	jal	close
	move	$4,$17
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
	jal	fail
	li	$4,178
$L217:
	jal	fail
	li	$4,187
$L210:
	jal	fail
	li	$4,179
$L224:
	jal	fail
	li	$4,183
$L223:
	jal	fail
	li	$4,182
$L226:
	jal	fail
	li	$4,185
$L225:
	jal	fail
	li	$4,184
$L221:
	jal	fail
	li	$4,177
$L228:
	jal	fail
	li	$4,189
$L227:
	jal	fail
	li	$4,188
$L222:
	jal	fail
	li	$4,180
	.set	reorder
	.end	lookups
	.align	2
	.ent	alone
alone:
	.set	noreorder
	li	$2,3145728
	addiu	$sp,$sp,-112
	addiu	$2,$2,28524
	move	$6,$0
	li	$5,1
	li	$4,1
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
	sw	$0,40($sp)
	sw	$0,44($sp)
	sw	$0,48($sp)
	sw	$0,52($sp)
	sw	$2,24($sp)
	sw	$0,28($sp)
	sw	$0,32($sp)
	jal	socket
	sw	$0,36($sp)
	li	$20,16
	move	$16,$2
	li	$2,100
	sw	$20,68($sp)
	bltz	$16,$L266
	sw	$2,64($sp)
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
	addiu	$5,$18,%lo(data)
	jal	write
	move	$4,$16
	bne	$2,$20,$L235
	move	$21,$2
	lw	$23,%lo(errno)($17)
	nop
	bne	$23,$19,$L235
	lui	$19,%hi(back)
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
	addiu	$5,$19,%lo(back)
	jal	read
	move	$4,$16
	bne	$2,$20,$L239
	li	$2,57
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L239
	li	$6,16
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
	addiu	$5,$22,%lo(own)
	jal	connect
	move	$4,$16
	bne	$2,$20,$L243
	move	$21,$2
	lw	$fp,%lo(errno)($17)
	nop
	bne	$fp,$23,$L243
	addiu	$6,$sp,68
	addiu	$5,$19,%lo(back)
	jal	getsockname
	move	$4,$16
	bne	$2,$21,$L245
	move	$20,$2
	lw	$21,%lo(errno)($17)
	nop
	bne	$21,$fp,$L245
	li	$5,-1071644672
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
	move	$6,$0
	li	$5,1
	jal	socketpair
	li	$4,1
	bne	$2,$0,$L267
	li	$6,16
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
	jal	sigblock
	li	$4,4096
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
	lw	$4,56($sp)
	jal	close
	nop
	bne	$2,$0,$L268
	nop
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
	jal	fail
	li	$4,262
$L262:
	jal	fail
	li	$4,279
$L261:
	jal	fail
	li	$4,277
$L259:
	jal	fail
	li	$4,276
$L256:
	jal	fail
	li	$4,275
$L254:
	jal	fail
	li	$4,274
$L252:
	jal	fail
	li	$4,273
$L250:
	jal	fail
	li	$4,271
$L247:
	jal	fail
	li	$4,270
$L245:
	jal	fail
	li	$4,269
$L243:
	jal	fail
	li	$4,268
$L241:
	jal	fail
	li	$4,267
$L239:
	jal	fail
	li	$4,266
$L237:
	jal	fail
	li	$4,265
$L235:
	jal	fail
	li	$4,264
$L233:
	jal	fail
	li	$4,263
$L267:
	jal	fail
	li	$4,272
$L266:
	jal	fail
	li	$4,261
$L268:
	jal	fail
	li	$4,280
	.set	reorder
	.end	alone
	.align	2
	.ent	resources
resources:
	.set	noreorder
	lui	$2,%hi(note)
	addiu	$sp,$sp,-128
	addiu	$2,$2,%lo(note)
	sw	$23,120($sp)
	sw	$22,116($sp)
	sw	$19,104($sp)
	lui	$22,%hi(data)
	sw	$2,72($sp)
	li	$19,-1609629696
	li	$2,20000
	li	$23,16777216
	sw	$21,112($sp)
	sw	$20,108($sp)
	sw	$17,96($sp)
	sw	$31,124($sp)
	sw	$18,100($sp)
	sw	$16,92($sp)
	move	$21,$4
	sw	$0,76($sp)
	sw	$0,80($sp)
	sw	$0,56($sp)
	sw	$0,60($sp)
	sw	$0,64($sp)
	sw	$2,68($sp)
	li	$17,40
	addiu	$19,$19,2
	addiu	$23,$23,127
	addiu	$20,$22,%lo(data)
$L274:
	sw	$19,24($sp)
	sw	$19,40($sp)
	sw	$0,28($sp)
	sw	$0,32($sp)
	sw	$0,36($sp)
	sw	$0,44($sp)
	sw	$0,48($sp)
	jal	datagramSocket
	sw	$0,52($sp)
	move	$4,$2
	li	$6,16
	addiu	$5,$sp,40
	jal	bind
	move	$16,$2
	bne	$2,$0,$L311
	addiu	$2,$sp,40
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
	addiu	$5,$sp,40
	jal	connect
	move	$4,$16
	bne	$2,$0,$L314
	addiu	$17,$17,-1
	jal	close
	move	$4,$16
	bne	$17,$0,$L274
	nop
	jal	datagramSocket
	nop
	move	$17,$2
	move	$6,$0
$L320:
	li	$5,2
	li	$4,2
	jal	socket
	move	$16,$2
	bgez	$2,$L320
	move	$6,$0
	lui	$18,%hi(errno)
	lw	$23,%lo(errno)($18)
	li	$2,24
	bne	$23,$2,$L315
	nop
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
	jal	close
	move	$4,$16
	jal	pipe
	addiu	$4,$sp,24
	bne	$2,$19,$L279
	nop
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$20,$L279
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	bne	$2,$16,$L281
	slt	$2,$16,$17
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
	jal	close
	move	$4,$17
	bne	$2,$0,$L288
	nop
	jal	close
	addiu	$4,$17,1
	bne	$2,$0,$L288
	addiu	$7,$sp,24
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
	lw	$4,28($sp)
	jal	close
	nop
	bne	$2,$0,$L317
	move	$6,$0
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
	move	$6,$0
	addiu	$5,$sp,72
	li	$4,14
	jal	sigvec
	sw	$2,80($sp)
	bne	$2,$0,$L318
	move	$7,$0
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
	lw	$3,%lo(caught)($2)
	li	$2,1
	bne	$3,$2,$L319
	nop
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
	jal	fail
	li	$4,206
$L314:
	jal	fail
	li	$4,210
$L313:
	jal	fail
	li	$4,209
$L312:
	jal	fail
	li	$4,208
$L316:
	jal	fail
	li	$4,220
$L319:
	jal	fail
	li	$4,233
$L303:
	jal	fail
	li	$4,232
$L318:
	jal	fail
	li	$4,231
$L301:
	jal	fail
	li	$4,229
$L291:
	jal	fail
	li	$4,224
$L289:
	jal	fail
	li	$4,223
$L288:
	jal	fail
	li	$4,222
$L285:
	jal	fail
	li	$4,221
$L317:
	jal	fail
	li	$4,228
$L298:
	jal	fail
	li	$4,227
$L296:
	jal	fail
	li	$4,226
$L293:
	jal	fail
	li	$4,225
$L315:
	jal	fail
	li	$4,215
$L281:
	jal	fail
	li	$4,219
$L279:
	jal	fail
	li	$4,218
$L277:
	jal	fail
	li	$4,216
	.set	reorder
	.end	resources
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-112
	li	$8,3145728
	lui	$13,%hi(other)
	sw	$20,96($sp)
	sw	$18,88($sp)
	lui	$12,%hi(broadcast)
	lui	$11,%hi(nowhere)
	lui	$10,%hi(long_name)
	li	$18,16777216
	lui	$20,%hi(own)
	addiu	$8,$8,28524
	li	$2,17301504
	li	$3,16842752
	sw	$17,84($sp)
	addiu	$2,$2,2
	addiu	$6,$12,%lo(broadcast)
	addiu	$5,$11,%lo(nowhere)
	addiu	$4,$10,%lo(long_name)
	addiu	$7,$13,%lo(other)
	addiu	$3,$3,448
	addiu	$9,$18,127
	addiu	$17,$20,%lo(own)
	sw	$8,16($sp)
	addiu	$18,$18,10
	li	$8,-246
	sw	$31,108($sp)
	sw	$19,92($sp)
	sw	$16,80($sp)
	sw	$22,104($sp)
	sw	$21,100($sp)
	sw	$2,%lo(other)($13)
	sw	$8,4($6)
	sw	$3,4($5)
	sw	$9,4($17)
	sw	$18,4($7)
	sw	$2,%lo(broadcast)($12)
	sw	$3,68($sp)
	sw	$3,52($sp)
	sw	$2,%lo(nowhere)($11)
	sw	$0,8($7)
	sw	$0,12($7)
	sw	$0,8($6)
	sw	$0,12($6)
	sw	$0,8($5)
	sw	$0,12($5)
	sw	$2,64($sp)
	sw	$2,48($sp)
	sw	$2,%lo(own)($20)
	sw	$0,32($sp)
	sw	$0,36($sp)
	sw	$0,40($sp)
	sw	$0,44($sp)
	sw	$0,20($sp)
	sw	$2,%lo(long_name)($10)
	sw	$0,24($sp)
	sw	$9,4($4)
	sw	$0,8($4)
	sw	$0,12($4)
	sw	$0,28($sp)
	sw	$0,72($sp)
	sw	$0,76($sp)
	sw	$0,56($sp)
	sw	$0,60($sp)
	sw	$0,8($17)
	jal	datagramSocket
	sw	$0,12($17)
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
	lw	$8,%lo(own)($20)
	lw	$7,4($17)
	lw	$3,8($17)
	lw	$2,12($17)
	addiu	$6,$sp,16
	addiu	$5,$5,26892
	move	$4,$16
	sw	$8,32($sp)
	sw	$7,36($sp)
	sw	$3,40($sp)
	jal	ioctl
	sw	$2,44($sp)
	bne	$2,$0,$L328
	nop
	jal	set_address
	move	$4,$18
	bne	$2,$0,$L328
	li	$6,16
	move	$5,$17
	jal	bind
	move	$4,$16
	bne	$2,$0,$L331
	nop
	jal	descriptors
	nop
	jal	names
	move	$4,$16
	jal	results
	move	$4,$16
	jal	options
	move	$4,$16
	jal	lookups
	nop
	jal	moves
	move	$4,$16
	jal	alone
	nop
	jal	resources
	move	$4,$16
	jal	close
	move	$4,$16
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
	jal	fail
	li	$4,294
$L328:
	jal	fail
	li	$4,297
$L325:
	jal	fail
	li	$4,295
$L331:
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
