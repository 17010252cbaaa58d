# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/names.c
	.file 1 "names.c"
	.text
	.align	2
	.ent	swapped
swapped:
	.set	noreorder
	sll	$2,$4,8
	srl	$4,$4,8
	andi	$4,$4,0xff
	andi	$2,$2,0xffff
	jr	$31
	or	$2,$2,$4
	.set	reorder
	.end	swapped
	.align	2
	.ent	new
new:
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
	li	$4,17
	.set	reorder
	.end	new
	.align	2
	.ent	address
address:
	.set	noreorder
	addiu	$sp,$sp,-96
	sw	$16,80($sp)
	move	$16,$4
	sw	$18,88($sp)
	sw	$17,84($sp)
	sw	$31,92($sp)
	move	$18,$5
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	sw	$0,28($sp)
	sw	$0,32($sp)
	sw	$0,36($sp)
	sw	$0,40($sp)
	jal	new
	sw	$0,44($sp)
	lb	$7,0($16)
	move	$17,$2
	beq	$7,$0,$L11
	addiu	$6,$sp,16
	move	$8,$6
	addiu	$3,$16,1
$L10:
	sb	$7,0($8)
	lb	$7,0($3)
	addiu	$8,$8,1
	bne	$7,$0,$L10
	addiu	$3,$3,1
$L11:
	li	$2,2
	sw	$2,32($sp)
	sw	$18,36($sp)
	sw	$0,40($sp)
	beq	$18,$0,$L13
	sw	$0,44($sp)
	li	$5,-2145386496
	addiu	$5,$5,26892
$L9:
	jal	ioctl
	move	$4,$17
	move	$16,$2
	jal	close
	move	$4,$17
	bltz	$16,$L7
	nop
	lw	$16,36($sp)
$L7:
	lw	$31,92($sp)
	lw	$18,88($sp)
	lw	$17,84($sp)
	move	$2,$16
	lw	$16,80($sp)
	jr	$31
	addiu	$sp,$sp,96
$L13:
	li	$5,-1071644672
	b	$L9
	addiu	$5,$5,26893
	.set	reorder
	.end	address
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"lo0\000"
	.align	2
$LC1:
	.ascii	"le0\000"
	.text
	.align	2
	.ent	interfaces
interfaces:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$16,20($sp)
	lui	$16,%hi(none.1)
	addiu	$16,$16,%lo(none.1)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,44($sp)
	addiu	$19,$16,36
	move	$17,$16
	li	$20,-1
	lui	$18,%hi(errno)
	li	$21,6
$L19:
	lw	$4,0($17)
	jal	address
	move	$5,$0
	bne	$2,$20,$L17
	nop
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$21,$L17
	addiu	$17,$17,4
	bne	$17,$19,$L19
	nop
	li	$17,150994944
	addiu	$17,$17,10
	li	$21,-1
	li	$20,6
$L22:
	lw	$4,0($16)
	jal	address
	move	$5,$17
	bne	$2,$21,$L20
	nop
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$20,$L20
	addiu	$16,$16,4
	bne	$16,$19,$L22
	lui	$4,%hi($LC0)
	move	$5,$0
	addiu	$4,$4,%lo($LC0)
	jal	address
	li	$16,16777216
	addiu	$3,$16,127
	bne	$2,$3,$L24
	lui	$4,%hi($LC1)
	move	$5,$0
	jal	address
	addiu	$4,$4,%lo($LC1)
	addiu	$16,$16,10
	bne	$2,$16,$L24
	nop
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L17:
	jal	fail
	li	$4,69
$L20:
	jal	fail
	li	$4,70
$L24:
	jal	fail
	li	$4,71
	.set	reorder
	.end	interfaces
	.align	2
	.ent	portOf
portOf:
	.set	noreorder
	addiu	$sp,$sp,-48
	li	$2,16
	addiu	$6,$sp,32
	addiu	$5,$sp,16
	sw	$31,44($sp)
	jal	getsockname
	sw	$2,32($sp)
	bne	$2,$0,$L31
	nop
	lhu	$2,18($sp)
	lw	$31,44($sp)
	andi	$3,$2,0xffff
	srl	$3,$3,8
	sll	$2,$2,8
	or	$2,$2,$3
	andi	$2,$2,0xffff
	jr	$31
	addiu	$sp,$sp,48
$L31:
	jal	fail
	li	$4,47
	.set	reorder
	.end	portOf
	.align	2
	.ent	connects
connects:
	.set	noreorder
	sll	$2,$6,8
	sra	$6,$6,8
	addiu	$sp,$sp,-56
	or	$2,$2,$6
	li	$3,2
	sh	$2,18($sp)
	sh	$3,16($sp)
	lw	$3,16($sp)
	move	$2,$5
	li	$6,16
	addiu	$5,$sp,32
	sw	$31,52($sp)
	sw	$3,32($sp)
	sw	$2,36($sp)
	sw	$0,40($sp)
	jal	connect
	sw	$0,44($sp)
	lw	$31,52($sp)
	nop
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	connects
	.align	2
	.ent	binds
binds:
	.set	noreorder
	sll	$2,$6,8
	sra	$6,$6,8
	addiu	$sp,$sp,-56
	or	$2,$2,$6
	li	$3,2
	sh	$2,18($sp)
	sh	$3,16($sp)
	lw	$3,16($sp)
	move	$2,$5
	li	$6,16
	addiu	$5,$sp,32
	sw	$31,52($sp)
	sw	$3,32($sp)
	sw	$2,36($sp)
	sw	$0,40($sp)
	jal	bind
	sw	$0,44($sp)
	lw	$31,52($sp)
	nop
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	binds
	.align	2
	.ent	sends
sends:
	.set	noreorder
	addiu	$sp,$sp,-64
	sll	$2,$6,8
	li	$3,2
	sra	$6,$6,8
	or	$2,$2,$6
	sh	$3,24($sp)
	li	$3,16
	sh	$2,26($sp)
	sw	$3,20($sp)
	addiu	$3,$sp,40
	move	$2,$5
	sw	$3,16($sp)
	lui	$5,%hi(data)
	lw	$3,24($sp)
	move	$6,$7
	addiu	$5,$5,%lo(data)
	move	$7,$0
	sw	$31,60($sp)
	sw	$3,40($sp)
	sw	$2,44($sp)
	sw	$0,48($sp)
	jal	sendto
	sw	$0,52($sp)
	lw	$31,60($sp)
	nop
	jr	$31
	addiu	$sp,$sp,64
	.set	reorder
	.end	sends
	.align	2
	.ent	best
best:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$31,60($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$fp,56($sp)
	sw	$23,52($sp)
	jal	new
	sw	$16,24($sp)
	jal	new
	move	$20,$2
	jal	new
	move	$18,$2
	move	$17,$2
	jal	new
	li	$19,16777216
	li	$7,1
	li	$6,9
	addiu	$5,$19,127
	move	$4,$17
	jal	sends
	move	$21,$2
	move	$22,$2
	li	$2,1
	bne	$22,$2,$L63
	nop
	jal	portOf
	move	$4,$17
	addiu	$16,$2,1
	move	$6,$16
	ori	$5,$19,0x7f
	jal	binds
	move	$4,$18
	bne	$2,$0,$L64
	li	$7,1
	li	$6,9
	ori	$5,$19,0x7f
	jal	sends
	move	$4,$20
	bne	$2,$22,$L42
	nop
	jal	portOf
	move	$4,$20
	bne	$2,$16,$L42
	li	$7,5
	move	$6,$16
	ori	$5,$19,0x7f
	jal	sends
	move	$4,$17
	move	$23,$2
	li	$2,5
	bne	$23,$2,$L44
	lui	$22,%hi(back)
	move	$7,$0
	li	$6,99
	addiu	$5,$22,%lo(back)
	jal	recv
	move	$4,$18
	bne	$2,$23,$L44
	li	$7,6
	move	$6,$16
	addiu	$5,$19,10
	jal	sends
	move	$4,$17
	move	$23,$2
	li	$2,6
	bne	$23,$2,$L46
	move	$7,$0
	li	$6,99
	addiu	$5,$22,%lo(back)
	jal	recv
	move	$4,$20
	bne	$2,$23,$L46
	li	$6,4201
	ori	$5,$19,0x7f
	jal	binds
	move	$4,$21
	bne	$2,$0,$L48
	li	$6,4201
	ori	$5,$19,0x7f
	jal	connects
	move	$4,$18
	bne	$2,$0,$L48
	li	$23,16777216
	li	$7,7
	move	$6,$16
	addiu	$5,$23,127
	jal	sends
	move	$4,$21
	move	$19,$2
	li	$2,7
	bne	$19,$2,$L50
	move	$7,$0
	li	$6,99
	addiu	$5,$22,%lo(back)
	jal	recv
	move	$4,$18
	bne	$2,$19,$L50
	li	$7,8
	move	$6,$16
	ori	$5,$23,0x7f
	jal	sends
	move	$4,$17
	move	$19,$2
	li	$2,8
	bne	$19,$2,$L52
	move	$7,$0
	li	$6,99
	addiu	$5,$22,%lo(back)
	jal	recv
	move	$4,$20
	bne	$2,$19,$L52
	nop
	jal	close
	move	$4,$20
	jal	new
	nop
	move	$4,$2
	move	$6,$16
	ori	$5,$23,0x7f
	jal	binds
	move	$19,$2
	move	$20,$2
	li	$2,-1
	bne	$20,$2,$L53
	lui	$3,%hi(errno)
	lw	$fp,%lo(errno)($3)
	li	$2,48
	bne	$fp,$2,$L53
	move	$6,$16
	move	$5,$0
	move	$4,$19
	jal	binds
	sw	$3,16($sp)
	bne	$2,$20,$L55
	nop
	lw	$3,16($sp)
	nop
	lw	$2,%lo(errno)($3)
	nop
	bne	$2,$fp,$L55
	move	$6,$16
	addiu	$5,$23,10
	jal	binds
	move	$4,$19
	bne	$2,$0,$L65
	nop
	jal	close
	move	$4,$17
	jal	new
	nop
	move	$4,$2
	li	$6,4201
	ori	$5,$23,0xa
	jal	binds
	move	$17,$2
	bne	$2,$0,$L59
	li	$20,16777216
	li	$7,9
	move	$6,$16
	addiu	$5,$20,127
	jal	sends
	move	$4,$17
	li	$3,9
	bne	$2,$3,$L59
	move	$6,$16
	li	$7,3
	ori	$5,$20,0x7f
	jal	sends
	move	$4,$21
	move	$16,$2
	li	$2,3
	bne	$16,$2,$L61
	move	$7,$0
	li	$6,99
	addiu	$5,$22,%lo(back)
	jal	recv
	move	$4,$18
	bne	$2,$16,$L61
	nop
	jal	close
	move	$4,$18
	jal	close
	move	$4,$19
	jal	close
	move	$4,$21
	jal	close
	move	$4,$17
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
$L42:
	jal	fail
	li	$4,83
$L61:
	jal	fail
	li	$4,99
$L59:
	jal	fail
	li	$4,98
$L55:
	jal	fail
	li	$4,93
$L53:
	jal	fail
	li	$4,92
$L52:
	jal	fail
	li	$4,89
$L50:
	jal	fail
	li	$4,88
$L48:
	jal	fail
	li	$4,87
$L46:
	jal	fail
	li	$4,85
$L44:
	jal	fail
	li	$4,84
$L65:
	jal	fail
	li	$4,94
$L64:
	jal	fail
	li	$4,82
$L63:
	jal	fail
	li	$4,80
	.set	reorder
	.end	best
	.align	2
	.ent	routes
routes:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$31,52($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$fp,48($sp)
	sw	$23,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$17,20($sp)
	jal	new
	sw	$16,16($sp)
	jal	new
	move	$18,$2
	move	$4,$2
	li	$6,4300
	move	$5,$0
	jal	binds
	move	$19,$2
	bne	$2,$0,$L68
	li	$5,16777216
	li	$6,4301
	addiu	$5,$5,10
	jal	binds
	move	$4,$18
	bne	$2,$0,$L68
	li	$22,16777216
	lui	$20,%hi(back)
	li	$17,21
	li	$16,1
	addiu	$23,$22,127
	addiu	$20,$20,%lo(back)
	li	$fp,33554432
$L74:
	move	$7,$16
	li	$6,4300
	move	$5,$23
	jal	sends
	move	$4,$18
	bne	$2,$16,$L70
	move	$7,$0
	li	$6,99
	move	$5,$20
	jal	recv
	move	$4,$19
	bne	$2,$16,$L70
	addiu	$21,$16,10
	move	$7,$21
	li	$6,4300
	addiu	$5,$fp,10
	jal	sends
	move	$4,$18
	bne	$21,$2,$L77
	move	$7,$17
	li	$6,4300
	addiu	$5,$22,10
	jal	sends
	move	$4,$18
	bne	$17,$2,$L73
	move	$7,$0
	li	$6,99
	move	$5,$20
	jal	recv
	move	$4,$19
	bne	$17,$2,$L73
	addiu	$16,$16,1
	li	$2,4
	bne	$16,$2,$L74
	addiu	$17,$17,1
	jal	close
	move	$4,$18
	jal	close
	move	$4,$19
	lw	$31,52($sp)
	lw	$fp,48($sp)
	lw	$23,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,56
$L70:
	jal	fail
	li	$4,113
$L73:
	jal	fail
	li	$4,115
$L77:
	jal	fail
	li	$4,114
$L68:
	jal	fail
	li	$4,111
	.set	reorder
	.end	routes
	.align	2
	.ent	classes
classes:
	.set	noreorder
	addiu	$sp,$sp,-88
	sw	$23,76($sp)
	sw	$19,60($sp)
	sw	$18,56($sp)
	sw	$17,52($sp)
	sw	$16,48($sp)
	sw	$31,84($sp)
	sw	$fp,80($sp)
	sw	$22,72($sp)
	sw	$21,68($sp)
	jal	new
	sw	$20,64($sp)
	move	$16,$2
	li	$2,1
	sw	$2,28($sp)
	li	$2,33554432
	lui	$17,%hi(nets.0)
	addiu	$2,$2,10
	sw	$0,24($sp)
	addiu	$17,$17,%lo(nets.0)
	li	$19,50
	lui	$23,%hi($LC1)
	lui	$18,%hi(errno)
	sw	$2,44($sp)
$L100:
	lw	$21,0($17)
	addiu	$4,$23,%lo($LC1)
	jal	address
	move	$5,$21
	bne	$2,$21,$L80
	move	$20,$2
	move	$5,$0
	jal	address
	addiu	$4,$23,%lo($LC1)
	bne	$20,$2,$L80
	addiu	$20,$19,-20
	lw	$2,4($17)
	move	$7,$20
	li	$6,5
	move	$5,$2
	move	$4,$16
	jal	sends
	sw	$2,32($sp)
	bne	$20,$2,$L112
	li	$7,1
	lw	$22,8($17)
	li	$6,5
	move	$5,$22
	jal	sends
	move	$4,$16
	move	$20,$2
	li	$2,-1
	bne	$20,$2,$L82
	li	$2,13
	lw	$fp,%lo(errno)($18)
	nop
	bne	$fp,$2,$L82
	li	$7,1
	lw	$5,12($17)
	li	$6,5
	jal	sends
	move	$4,$16
	bne	$2,$20,$L84
	move	$21,$2
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$fp,$L84
	li	$7,1
	lw	$2,16($17)
	li	$6,5
	move	$5,$2
	move	$4,$16
	jal	sends
	sw	$2,36($sp)
	bne	$2,$21,$L86
	move	$20,$2
	lw	$3,%lo(errno)($18)
	li	$2,51
	bne	$3,$2,$L86
	li	$7,1
	lw	$5,44($sp)
	li	$6,5
	jal	sends
	move	$4,$16
	bne	$2,$20,$L88
	li	$2,51
	lw	$21,%lo(errno)($18)
	nop
	bne	$21,$2,$L88
	li	$7,1
	li	$6,5
	li	$5,83886080
	jal	sends
	move	$4,$16
	move	$20,$2
	li	$2,-1
	bne	$20,$2,$L90
	nop
	lw	$fp,%lo(errno)($18)
	nop
	bne	$fp,$21,$L90
	li	$21,4
	sw	$21,16($sp)
	addiu	$7,$sp,28
	li	$6,32
	li	$5,65535
	jal	setsockopt
	move	$4,$16
	bne	$2,$0,$L113
	addiu	$7,$19,-10
	li	$6,5
	move	$5,$22
	move	$4,$16
	jal	sends
	sw	$7,40($sp)
	lw	$7,40($sp)
	nop
	bne	$7,$2,$L114
	addiu	$7,$sp,24
	sw	$21,16($sp)
	li	$6,32
	li	$5,65535
	jal	setsockopt
	move	$4,$16
	bne	$2,$0,$L115
	addiu	$7,$sp,28
	sw	$21,16($sp)
	li	$6,16
	li	$5,65535
	jal	setsockopt
	move	$4,$16
	bne	$2,$0,$L116
	move	$7,$19
	lw	$5,32($sp)
	li	$6,5
	jal	sends
	move	$4,$16
	bne	$19,$2,$L117
	li	$7,1
	lw	$5,36($sp)
	li	$6,5
	jal	sends
	move	$4,$16
	bne	$2,$20,$L97
	nop
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$fp,$L97
	li	$20,4
	sw	$20,16($sp)
	addiu	$7,$sp,24
	li	$6,16
	li	$5,65535
	jal	setsockopt
	move	$4,$16
	bne	$2,$0,$L118
	addiu	$19,$19,1
	li	$2,53
	bne	$19,$2,$L100
	addiu	$17,$17,20
	li	$17,16777216
	addiu	$5,$17,10
	jal	address
	addiu	$4,$23,%lo($LC1)
	ori	$17,$17,0xa
	bne	$2,$17,$L119
	lui	$21,%hi($LC0)
	li	$5,-1
	jal	address
	addiu	$4,$21,%lo($LC0)
	move	$19,$2
	li	$2,-1
	bne	$19,$2,$L102
	li	$2,6
	lw	$3,%lo(errno)($18)
	nop
	beq	$3,$2,$L102
	li	$7,1
	li	$6,5
	li	$5,-1
	jal	sends
	move	$4,$16
	bne	$2,$19,$L104
	move	$17,$2
	lw	$19,%lo(errno)($18)
	li	$2,49
	bne	$19,$2,$L104
	addiu	$7,$sp,28
	sw	$20,16($sp)
	li	$6,32
	li	$5,65535
	jal	setsockopt
	move	$4,$16
	bne	$2,$0,$L120
	li	$7,1
	li	$6,5
	li	$5,-1
	jal	sends
	move	$4,$16
	bne	$2,$17,$L107
	nop
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$19,$L107
	li	$17,16777216
	addiu	$5,$17,127
	jal	address
	addiu	$4,$21,%lo($LC0)
	ori	$17,$17,0x7f
	bne	$2,$17,$L121
	nop
	jal	close
	move	$4,$16
	lw	$31,84($sp)
	lw	$fp,80($sp)
	lw	$23,76($sp)
	lw	$22,72($sp)
	lw	$21,68($sp)
	lw	$20,64($sp)
	lw	$19,60($sp)
	lw	$18,56($sp)
	lw	$17,52($sp)
	lw	$16,48($sp)
	jr	$31
	addiu	$sp,$sp,88
$L80:
	jal	fail
	li	$4,137
$L97:
	jal	fail
	li	$4,149
$L90:
	jal	fail
	li	$4,143
$L88:
	jal	fail
	li	$4,142
$L86:
	jal	fail
	li	$4,141
$L84:
	jal	fail
	li	$4,140
$L82:
	jal	fail
	li	$4,139
$L112:
	jal	fail
	li	$4,138
$L114:
	jal	fail
	li	$4,145
$L113:
	jal	fail
	li	$4,144
$L117:
	jal	fail
	li	$4,148
$L116:
	jal	fail
	li	$4,147
$L115:
	jal	fail
	li	$4,146
$L118:
	jal	fail
	li	$4,150
$L107:
	jal	fail
	li	$4,157
$L104:
	jal	fail
	li	$4,155
$L102:
	jal	fail
	li	$4,154
$L120:
	jal	fail
	li	$4,156
$L121:
	jal	fail
	li	$4,158
$L119:
	jal	fail
	li	$4,152
	.set	reorder
	.end	classes
	.align	2
	.ent	options
options:
	.set	noreorder
	addiu	$sp,$sp,-80
	sw	$31,76($sp)
	sw	$fp,72($sp)
	sw	$23,68($sp)
	sw	$22,64($sp)
	sw	$21,60($sp)
	sw	$20,56($sp)
	sw	$19,52($sp)
	sw	$18,48($sp)
	sw	$17,44($sp)
	jal	new
	sw	$16,40($sp)
	jal	new
	move	$18,$2
	move	$19,$2
	li	$2,1
	sw	$2,32($sp)
	li	$2,5000
	sw	$0,28($sp)
	sw	$2,24($sp)
	li	$17,13
	li	$16,1
	li	$23,16
	li	$fp,32
	li	$22,4
	li	$21,-1
	lui	$20,%hi(errno)
$L128:
	beq	$16,$23,$L123
	nop
	beq	$16,$fp,$L123
	addiu	$3,$16,-4097
	sltu	$3,$3,2
	bne	$3,$0,$L124
	addiu	$7,$sp,32
	sw	$22,16($sp)
	move	$6,$16
	li	$5,65535
	jal	setsockopt
	move	$4,$18
	bne	$2,$21,$L125
	li	$2,45
	lw	$3,%lo(errno)($20)
	nop
	bne	$3,$2,$L125
	nop
$L123:
	addiu	$17,$17,-1
	bne	$17,$0,$L128
	sll	$16,$16,1
$L124:
	li	$17,4
	sw	$17,16($sp)
	addiu	$7,$sp,32
	li	$6,15
	li	$5,65535
	jal	setsockopt
	move	$4,$18
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L126
	lui	$21,%hi(errno)
	lw	$20,%lo(errno)($21)
	li	$2,45
	bne	$20,$2,$L126
	addiu	$7,$sp,32
	sw	$17,16($sp)
	li	$6,17
	li	$5,65535
	jal	setsockopt
	move	$4,$18
	bne	$2,$16,$L126
	nop
	lw	$2,%lo(errno)($21)
	nop
	bne	$2,$20,$L126
	li	$6,4500
	move	$5,$0
	jal	binds
	move	$4,$19
	bne	$2,$0,$L131
	li	$5,16777216
	li	$6,4500
	addiu	$5,$5,127
	jal	connects
	move	$4,$18
	bne	$2,$0,$L131
	addiu	$7,$sp,24
	sw	$17,16($sp)
	li	$6,4097
	li	$5,65535
	jal	setsockopt
	move	$4,$18
	bne	$2,$0,$L148
	addiu	$7,$sp,24
	sw	$17,16($sp)
	li	$6,4098
	li	$5,65535
	jal	setsockopt
	move	$4,$18
	bne	$2,$0,$L149
	lui	$5,%hi(data)
	move	$7,$0
	li	$6,4
	addiu	$5,$5,%lo(data)
	jal	send
	move	$4,$18
	bne	$2,$17,$L135
	move	$16,$2
	lui	$17,%hi(back)
	move	$7,$0
	li	$6,9
	addiu	$5,$17,%lo(back)
	jal	recv
	move	$4,$19
	bne	$2,$16,$L135
	nop
	jal	close
	move	$4,$18
	jal	new
	nop
	li	$5,16777216
	li	$6,100
	addiu	$5,$5,127
	move	$4,$2
	jal	binds
	move	$16,$2
	bne	$2,$0,$L150
	nop
	jal	close
	move	$4,$16
	jal	new
	li	$21,16777216
	move	$16,$2
	li	$20,3
	addiu	$21,$21,127
	addiu	$18,$17,%lo(back)
	li	$22,4
	li	$7,11
$L153:
	li	$6,4500
	move	$5,$21
	jal	sends
	move	$4,$16
	move	$17,$2
	li	$2,11
	bne	$17,$2,$L138
	move	$7,$0
	li	$6,99
	move	$5,$18
	jal	recv
	move	$4,$19
	bne	$2,$17,$L138
	addiu	$7,$sp,32
	sw	$22,16($sp)
	li	$6,16
	li	$5,65535
	jal	setsockopt
	move	$4,$16
	bne	$2,$0,$L151
	li	$7,12
	li	$6,4500
	move	$5,$21
	jal	sends
	move	$4,$16
	move	$17,$2
	li	$2,12
	bne	$17,$2,$L141
	move	$7,$0
	li	$6,99
	move	$5,$18
	jal	recv
	move	$4,$19
	bne	$2,$17,$L141
	addiu	$7,$sp,28
	sw	$22,16($sp)
	li	$6,16
	li	$5,65535
	jal	setsockopt
	move	$4,$16
	bne	$2,$0,$L152
	addiu	$20,$20,-1
	bne	$20,$0,$L153
	li	$7,11
	jal	close
	move	$4,$16
	jal	close
	move	$4,$19
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
$L138:
	jal	fail
	li	$4,182
$L141:
	jal	fail
	li	$4,184
$L151:
	jal	fail
	li	$4,183
$L135:
	jal	fail
	li	$4,175
$L125:
	jal	fail
	li	$4,169
$L152:
	jal	fail
	li	$4,185
$L131:
	jal	fail
	li	$4,172
$L126:
	jal	fail
	li	$4,171
$L150:
	jal	fail
	li	$4,178
$L149:
	jal	fail
	li	$4,174
$L148:
	jal	fail
	li	$4,173
	.set	reorder
	.end	options
	.align	2
	.ent	sums
sums:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	jal	new
	sw	$17,20($sp)
	li	$5,33554432
	li	$6,7
	addiu	$5,$5,10
	move	$4,$2
	jal	connects
	move	$16,$2
	bne	$2,$0,$L159
	nop
	jal	portOf
	move	$4,$16
	addiu	$2,$2,5167
	andi	$4,$2,0xffff
	srl	$2,$2,16
	addu	$2,$4,$2
	li	$4,65535
	subu	$4,$4,$2
	jal	swapped
	lui	$18,%hi(data)
	move	$7,$0
	li	$6,2
	addiu	$5,$18,%lo(data)
	move	$4,$16
	jal	send
	sh	$2,%lo(data)($18)
	move	$17,$2
	li	$2,2
	bne	$17,$2,$L156
	move	$7,$0
	li	$6,2
	addiu	$5,$18,%lo(data)
	jal	send
	move	$4,$16
	bne	$2,$17,$L156
	nop
	jal	close
	move	$4,$16
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L156:
	jal	fail
	li	$4,229
$L159:
	jal	fail
	li	$4,221
	.set	reorder
	.end	sums
	.align	2
	.ent	senders
senders:
	.set	noreorder
	addiu	$sp,$sp,-80
	li	$2,16
	sw	$31,76($sp)
	sw	$19,72($sp)
	sw	$16,60($sp)
	sw	$18,68($sp)
	sw	$17,64($sp)
	jal	new
	sw	$2,48($sp)
	jal	new
	move	$19,$2
	addiu	$7,$sp,40
	move	$6,$0
	li	$5,1
	li	$4,1
	jal	socketpair
	move	$16,$2
	bne	$2,$0,$L162
	lui	$5,%hi(data)
	lw	$4,40($sp)
	move	$7,$0
	li	$6,7
	jal	send
	addiu	$5,$5,%lo(data)
	move	$17,$2
	li	$2,7
	bne	$17,$2,$L162
	addiu	$2,$sp,48
	lui	$18,%hi(back)
	sw	$2,20($sp)
	lw	$4,44($sp)
	addiu	$2,$sp,24
	sw	$2,16($sp)
	move	$7,$0
	li	$6,9
	jal	recvfrom
	addiu	$5,$18,%lo(back)
	bne	$2,$17,$L163
	nop
	lw	$2,48($sp)
	nop
	bne	$2,$0,$L163
	nop
	lw	$4,40($sp)
	jal	close
	li	$17,16777216
	lw	$4,44($sp)
	jal	close
	nop
	li	$6,4400
	addiu	$5,$17,127
	jal	binds
	move	$4,$16
	bne	$2,$0,$L166
	li	$7,8
	li	$6,4400
	ori	$5,$17,0x7f
	jal	sends
	move	$4,$19
	li	$3,8
	bne	$2,$3,$L166
	addiu	$2,$sp,48
	sw	$2,20($sp)
	addiu	$2,$sp,24
	sw	$2,16($sp)
	li	$17,5
	li	$2,77
	li	$7,2
	li	$6,8
	li	$5,-2147287040
	move	$4,$16
	sw	$17,48($sp)
	jal	recvfrom
	sh	$2,26($sp)
	li	$3,-1
	bne	$2,$3,$L167
	lui	$2,%hi(errno)
	lw	$3,%lo(errno)($2)
	li	$2,14
	bne	$3,$2,$L167
	nop
	lw	$2,48($sp)
	nop
	bne	$2,$17,$L170
	li	$2,77
	lhu	$3,26($sp)
	nop
	bne	$3,$2,$L170
	move	$7,$0
	li	$6,9
	addiu	$5,$18,%lo(back)
	jal	recv
	move	$4,$16
	li	$3,8
	bne	$2,$3,$L170
	nop
	jal	close
	move	$4,$19
	jal	close
	move	$4,$16
	lw	$31,76($sp)
	lw	$19,72($sp)
	lw	$18,68($sp)
	lw	$17,64($sp)
	lw	$16,60($sp)
	jr	$31
	addiu	$sp,$sp,80
$L170:
	jal	fail
	li	$4,205
$L167:
	jal	fail
	li	$4,204
$L166:
	jal	fail
	li	$4,201
$L163:
	jal	fail
	li	$4,198
$L162:
	jal	fail
	li	$4,197
	.set	reorder
	.end	senders
	.section	.rodata.str1.4
	.align	2
$LC2:
	.ascii	"0 of 0 bursts\012\000"
	.text
	.align	2
	.ent	bursts
bursts:
	.set	noreorder
	addiu	$sp,$sp,-88
	sw	$17,56($sp)
	sw	$31,84($sp)
	sw	$23,80($sp)
	sw	$22,76($sp)
	sw	$21,72($sp)
	sw	$20,68($sp)
	sw	$19,64($sp)
	sw	$18,60($sp)
	jal	new
	sw	$16,52($sp)
	lui	$4,%hi($LC2)
	addiu	$3,$4,%lo($LC2)
	lw	$11,%lo($LC2)($4)
	lw	$10,4($3)
	lw	$9,8($3)
	lhu	$8,12($3)
	move	$17,$2
	lbu	$3,14($3)
	li	$2,4
	sw	$2,16($sp)
	addiu	$7,$sp,40
	li	$2,32000
	li	$6,4097
	li	$5,65535
	move	$4,$17
	sw	$2,40($sp)
	sw	$11,24($sp)
	sw	$10,28($sp)
	sw	$9,32($sp)
	sh	$8,36($sp)
	jal	setsockopt
	sb	$3,38($sp)
	bne	$2,$0,$L181
	li	$19,33554432
	li	$7,20
	li	$6,5
	addiu	$5,$19,10
	move	$4,$17
	jal	sends
	move	$18,$2
	li	$3,20
	bne	$2,$3,$L182
	move	$16,$0
	lui	$21,%hi(data)
	addiu	$19,$19,10
	lui	$23,%hi(errno)
	li	$22,55
	b	$L174
	li	$20,8
$L175:
	lw	$2,%lo(errno)($23)
	nop
	bne	$2,$22,$L183
	addiu	$16,$16,1
	beq	$16,$20,$L184
	nop
$L174:
	li	$7,30000
	li	$6,5
	move	$5,$19
	move	$4,$17
	jal	sends
	sb	$16,%lo(data)($21)
	li	$3,30000
	bne	$2,$3,$L175
	nop
	addiu	$16,$16,1
	bne	$16,$20,$L174
	addiu	$18,$18,1
$L184:
	lbu	$3,24($sp)
	lbu	$2,29($sp)
	addu	$18,$18,$3
	addiu	$2,$2,8
	li	$6,14
	addiu	$5,$sp,24
	li	$4,1
	sb	$18,24($sp)
	jal	write
	sb	$2,29($sp)
	li	$3,14
	bne	$2,$3,$L185
	nop
	jal	close
	move	$4,$17
	lw	$31,84($sp)
	lw	$23,80($sp)
	lw	$22,76($sp)
	lw	$21,72($sp)
	lw	$20,68($sp)
	lw	$19,64($sp)
	lw	$18,60($sp)
	lw	$17,56($sp)
	lw	$16,52($sp)
	jr	$31
	addiu	$sp,$sp,88
$L183:
	jal	fail
	li	$4,244
$L182:
	jal	fail
	li	$4,240
$L181:
	jal	fail
	li	$4,239
$L185:
	jal	fail
	li	$4,248
	.set	reorder
	.end	bursts
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-48
	li	$2,1
	sw	$31,44($sp)
	sw	$17,40($sp)
	sw	$16,36($sp)
	sw	$2,24($sp)
	jal	new
	li	$16,16777216
	lui	$4,%hi($LC0)
	addiu	$5,$16,127
	addiu	$4,$4,%lo($LC0)
	jal	address
	move	$17,$2
	ori	$3,$16,0x7f
	bne	$2,$3,$L188
	lui	$4,%hi($LC1)
	addiu	$5,$16,10
	jal	address
	addiu	$4,$4,%lo($LC1)
	ori	$16,$16,0xa
	bne	$2,$16,$L188
	li	$2,4
	sw	$2,16($sp)
	addiu	$7,$sp,24
	li	$6,32
	li	$5,65535
	jal	setsockopt
	move	$4,$17
	bne	$2,$0,$L191
	nop
	jal	close
	move	$4,$17
	jal	interfaces
	nop
	jal	best
	nop
	jal	routes
	nop
	jal	options
	nop
	jal	senders
	nop
	jal	sums
	nop
	jal	bursts
	nop
	jal	classes
	nop
	lw	$31,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,48
$L188:
	jal	fail
	li	$4,256
$L191:
	jal	fail
	li	$4,257
	.set	reorder
	.end	main
	.section	.rodata.nets.0,"a"
	.align	2
nets.0:
	.word	16778624
	.word	118031744
	.word	-64128
	.word	1408
	.word	16778880
	.word	16844224
	.word	117507520
	.word	-16710208
	.word	67008
	.word	16909760
	.word	17039295
	.word	117964735
	.word	-65
	.word	65471
	.word	17039296
	.section	.rodata.str1.4
	.align	2
$LC3:
	.ascii	"lo0x\000"
	.align	2
$LC4:
	.ascii	"lx0\000"
	.align	2
$LC5:
	.ascii	"le1\000"
	.align	2
$LC6:
	.ascii	"lo1\000"
	.align	2
$LC7:
	.ascii	"xo0\000"
	.align	2
$LC8:
	.ascii	"l\000"
	.align	2
$LC9:
	.ascii	"\000"
	.align	2
$LC10:
	.ascii	"lo\000"
	.align	2
$LC11:
	.ascii	"le0/\000"
	.section	.rodata.none.1,"a"
	.align	2
none.1:
	.word	$LC3
	.word	$LC4
	.word	$LC5
	.word	$LC6
	.word	$LC7
	.word	$LC8
	.word	$LC9
	.word	$LC10
	.word	$LC11
	.section	.bss.back,"aw"
	.align	2
back:
	.space	2048
	.section	.bss.data,"aw"
	.align	2
data:
	.space	30000
