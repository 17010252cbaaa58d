# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/names.c
	.file 1 "names.c"
	.text
	.align	2
	.ent	wake
wake:
	.set	noreorder
	jr	$31
	nop
	.set	reorder
	.end	wake
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
	.ent	fails
fails:
	.set	noreorder
	li	$2,-1
	bne	$4,$2,$L5
	lui	$2,%hi(errno)
	lw	$2,%lo(errno)($2)
	nop
	bne	$2,$5,$L5
	nop
	jr	$31
	nop
$L5:
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	fail
	move	$4,$6
	.set	reorder
	.end	fails
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
	bltz	$2,$L12
	nop
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L12:
	jal	fail
	li	$4,18
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
	beq	$7,$0,$L17
	addiu	$6,$sp,16
	move	$8,$6
	addiu	$3,$16,1
$L16:
	sb	$7,0($8)
	lb	$7,0($3)
	addiu	$8,$8,1
	bne	$7,$0,$L16
	addiu	$3,$3,1
$L17:
	li	$2,2
	sw	$2,32($sp)
	sw	$18,36($sp)
	sw	$0,40($sp)
	beq	$18,$0,$L19
	sw	$0,44($sp)
	li	$5,-2145386496
	addiu	$5,$5,26892
$L15:
	jal	ioctl
	move	$4,$17
	move	$16,$2
	jal	close
	move	$4,$17
	bltz	$16,$L13
	nop
	lw	$16,36($sp)
$L13:
	lw	$31,92($sp)
	lw	$18,88($sp)
	lw	$17,84($sp)
	move	$2,$16
	lw	$16,80($sp)
	jr	$31
	addiu	$sp,$sp,96
$L19:
	li	$5,-1071644672
	b	$L15
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
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	lui	$16,%hi(none.1)
	addiu	$16,$16,%lo(none.1)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,28($sp)
	addiu	$18,$16,36
	move	$17,$16
$L23:
	lw	$4,0($17)
	jal	address
	move	$5,$0
	addiu	$17,$17,4
	li	$6,101
	li	$5,6
	jal	fails
	move	$4,$2
	bne	$17,$18,$L23
	nop
	li	$17,150994944
	addiu	$17,$17,10
$L24:
	lw	$4,0($16)
	jal	address
	move	$5,$17
	addiu	$16,$16,4
	li	$6,102
	li	$5,6
	jal	fails
	move	$4,$2
	bne	$16,$18,$L24
	move	$5,$0
	lui	$4,%hi($LC0)
	addiu	$4,$4,%lo($LC0)
	jal	address
	li	$16,16777216
	addiu	$3,$16,127
	bne	$2,$3,$L26
	lui	$4,%hi($LC1)
	move	$5,$0
	jal	address
	addiu	$4,$4,%lo($LC1)
	addiu	$16,$16,10
	bne	$2,$16,$L26
	nop
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L26:
	jal	fail
	li	$4,103
	.set	reorder
	.end	interfaces
	.align	2
	.ent	rest
rest:
	.set	noreorder
	lui	$2,%hi(wake)
	addiu	$sp,$sp,-56
	addiu	$2,$2,%lo(wake)
	move	$6,$0
	sw	$2,32($sp)
	addiu	$5,$sp,32
	li	$2,50000
	li	$4,14
	sw	$31,52($sp)
	sw	$0,36($sp)
	sw	$0,40($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	jal	sigvec
	sw	$2,28($sp)
	bne	$2,$0,$L32
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L32
	nop
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L35
	nop
	lw	$31,52($sp)
	nop
	jr	$31
	addiu	$sp,$sp,56
$L32:
	jal	fail
	li	$4,79
$L35:
	jal	fail
	li	$4,80
	.set	reorder
	.end	rest
	.align	2
	.ent	nameGiven
nameGiven:
	.set	noreorder
	addiu	$sp,$sp,-48
	move	$2,$5
	addiu	$6,$sp,32
	sw	$16,40($sp)
	addiu	$5,$sp,16
	move	$16,$4
	move	$4,$2
	li	$2,16
	sw	$31,44($sp)
	jal	getsockname
	sw	$2,32($sp)
	bne	$2,$0,$L39
	nop
	lw	$2,16($sp)
	nop
	sw	$2,0($16)
	lw	$2,20($sp)
	nop
	sw	$2,4($16)
	lw	$2,24($sp)
	nop
	sw	$2,8($16)
	lw	$2,28($sp)
	nop
	sw	$2,12($16)
	lw	$31,44($sp)
	move	$2,$16
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,48
$L39:
	jal	fail
	li	$4,53
	.set	reorder
	.end	nameGiven
	.align	2
	.ent	portOf
portOf:
	.set	noreorder
	addiu	$sp,$sp,-40
	move	$5,$4
	sw	$31,36($sp)
	jal	nameGiven
	addiu	$4,$sp,16
	lhu	$2,18($sp)
	lw	$31,36($sp)
	andi	$3,$2,0xffff
	srl	$3,$3,8
	sll	$2,$2,8
	or	$2,$2,$3
	andi	$2,$2,0xffff
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	portOf
	.align	2
	.ent	addressOf
addressOf:
	.set	noreorder
	addiu	$sp,$sp,-40
	move	$5,$4
	sw	$31,36($sp)
	jal	nameGiven
	addiu	$4,$sp,16
	lw	$31,36($sp)
	lw	$2,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	addressOf
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
	.ent	twins
twins:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$31,44($sp)
	sw	$22,40($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$21,36($sp)
	jal	new
	sw	$17,20($sp)
	jal	new
	move	$18,$2
	jal	new
	move	$22,$2
	move	$19,$2
	jal	new
	li	$16,16777216
	move	$4,$2
	li	$7,1
	li	$6,9
	addiu	$5,$16,127
	jal	sends
	move	$20,$2
	li	$3,1
	bne	$2,$3,$L65
	move	$4,$20
	jal	portOf
	move	$21,$2
	addiu	$6,$2,1
	ori	$5,$16,0x7f
	move	$4,$22
	jal	binds
	move	$17,$2
	bne	$2,$0,$L66
	move	$6,$0
	ori	$5,$16,0x7f
	jal	binds
	move	$4,$19
	bne	$2,$0,$L54
	nop
	jal	portOf
	move	$4,$19
	addiu	$3,$17,2
	bne	$2,$3,$L54
	nop
	jal	close
	move	$4,$19
	jal	close
	move	$4,$22
	jal	new
	addiu	$22,$17,3
	move	$4,$2
	move	$6,$22
	ori	$5,$16,0x7f
	jal	binds
	move	$19,$2
	bne	$2,$0,$L56
	li	$6,4601
	ori	$5,$16,0x7f
	jal	connects
	move	$4,$19
	bne	$2,$0,$L56
	li	$7,1
	li	$6,9
	ori	$5,$16,0x7f
	jal	sends
	move	$4,$18
	bne	$2,$21,$L58
	nop
	jal	portOf
	move	$4,$18
	bne	$2,$22,$L58
	move	$4,$18
	li	$6,4601
	jal	connects
	ori	$5,$16,0x7f
	move	$4,$2
	li	$6,153
	jal	fails
	li	$5,48
	li	$6,4602
	ori	$5,$16,0x7f
	jal	connects
	move	$4,$18
	bne	$2,$0,$L67
	nop
	jal	close
	move	$4,$18
	jal	close
	move	$4,$19
	jal	new
	addiu	$17,$17,4
	jal	new
	move	$19,$2
	addiu	$5,$16,10
	move	$6,$17
	move	$4,$19
	jal	binds
	move	$16,$2
	bne	$2,$0,$L61
	li	$18,16777216
	li	$6,4601
	addiu	$5,$18,127
	jal	connects
	move	$4,$19
	bne	$2,$0,$L61
	move	$6,$0
	addiu	$5,$18,10
	jal	binds
	move	$4,$16
	bne	$2,$0,$L63
	nop
	jal	portOf
	move	$4,$16
	bne	$2,$17,$L63
	move	$4,$16
	ori	$5,$18,0x7f
	jal	connects
	li	$6,4601
	move	$4,$2
	li	$6,162
	jal	fails
	li	$5,48
	jal	close
	move	$4,$19
	jal	close
	move	$4,$16
	jal	close
	move	$4,$20
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
$L54:
	jal	fail
	li	$4,146
$L63:
	jal	fail
	li	$4,161
$L61:
	jal	fail
	li	$4,160
$L58:
	jal	fail
	li	$4,152
$L56:
	jal	fail
	li	$4,151
$L67:
	jal	fail
	li	$4,154
$L66:
	jal	fail
	li	$4,145
$L65:
	jal	fail
	li	$4,143
	.set	reorder
	.end	twins
	.align	2
	.ent	sources
sources:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$18,40($sp)
	sw	$16,32($sp)
	lui	$18,%hi($LC0)
	li	$16,83886080
	sw	$20,48($sp)
	addiu	$5,$16,10
	li	$20,1
	addiu	$4,$18,%lo($LC0)
	sw	$31,60($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$19,44($sp)
	sw	$17,36($sp)
	sw	$20,24($sp)
	jal	address
	ori	$16,$16,0xa
	bne	$2,$16,$L87
	move	$17,$2
	jal	new
	li	$22,33554432
	move	$4,$2
	li	$6,7
	addiu	$5,$22,10
	jal	connects
	move	$16,$2
	bne	$2,$0,$L71
	nop
	jal	addressOf
	move	$4,$16
	move	$19,$2
	li	$2,16777216
	addiu	$2,$2,10
	bne	$19,$2,$L71
	nop
	jal	close
	move	$4,$16
	jal	new
	nop
	move	$4,$2
	li	$7,1
	li	$6,7
	move	$5,$17
	jal	sends
	move	$16,$2
	bne	$2,$20,$L73
	move	$21,$2
	li	$6,7
	ori	$5,$22,0xa
	jal	connects
	move	$4,$16
	bne	$2,$0,$L73
	nop
	jal	addressOf
	move	$4,$16
	bne	$2,$19,$L73
	move	$20,$2
	jal	close
	move	$4,$16
	jal	new
	nop
	move	$16,$2
	li	$2,4
	sw	$2,16($sp)
	addiu	$7,$sp,24
	li	$6,16
	li	$5,65535
	jal	setsockopt
	move	$4,$16
	bne	$2,$0,$L88
	li	$6,7
	ori	$5,$22,0xa
	jal	connects
	move	$4,$16
	bne	$2,$0,$L76
	nop
	jal	addressOf
	move	$4,$16
	bne	$2,$17,$L76
	nop
	jal	close
	move	$4,$16
	jal	new
	nop
	move	$4,$2
	li	$7,1
	li	$6,7
	move	$5,$20
	jal	sends
	move	$16,$2
	bne	$2,$21,$L89
	li	$19,4
	sw	$19,16($sp)
	addiu	$7,$sp,24
	li	$6,16
	li	$5,65535
	jal	setsockopt
	move	$4,$16
	bne	$2,$0,$L90
	li	$17,16777216
	li	$6,7
	addiu	$5,$17,10
	jal	connects
	move	$4,$16
	bne	$2,$0,$L80
	nop
	jal	addressOf
	move	$4,$16
	li	$3,83886080
	addiu	$3,$3,10
	bne	$2,$3,$L80
	nop
	jal	close
	move	$4,$16
	jal	new
	nop
	move	$4,$2
	li	$6,4801
	ori	$5,$17,0xa
	jal	binds
	move	$16,$2
	bne	$2,$0,$L82
	li	$20,33554432
	li	$7,60
	li	$6,7
	addiu	$5,$20,10
	jal	sends
	move	$4,$16
	li	$3,60
	bne	$2,$3,$L82
	addiu	$7,$sp,24
	sw	$19,16($sp)
	li	$6,16
	li	$5,65535
	jal	setsockopt
	move	$4,$16
	bne	$2,$0,$L84
	li	$7,61
	li	$6,7
	ori	$5,$20,0xa
	jal	sends
	move	$4,$16
	li	$3,61
	bne	$2,$3,$L84
	nop
	jal	close
	move	$4,$16
	addiu	$5,$17,127
	jal	address
	addiu	$4,$18,%lo($LC0)
	ori	$17,$17,0x7f
	bne	$2,$17,$L91
	nop
	lw	$31,60($sp)
	lw	$22,56($sp)
	lw	$21,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,64
$L73:
	jal	fail
	li	$4,179
$L71:
	jal	fail
	li	$4,176
$L84:
	jal	fail
	li	$4,192
$L82:
	jal	fail
	li	$4,191
$L80:
	jal	fail
	li	$4,188
$L76:
	jal	fail
	li	$4,183
$L88:
	jal	fail
	li	$4,182
$L87:
	jal	fail
	li	$4,174
$L91:
	jal	fail
	li	$4,194
$L90:
	jal	fail
	li	$4,187
$L89:
	jal	fail
	li	$4,186
	.set	reorder
	.end	sources
	.align	2
	.ent	classes
classes:
	.set	noreorder
	addiu	$sp,$sp,-80
	sw	$23,68($sp)
	sw	$18,48($sp)
	sw	$17,44($sp)
	sw	$16,40($sp)
	sw	$31,76($sp)
	sw	$fp,72($sp)
	sw	$22,64($sp)
	sw	$21,60($sp)
	sw	$20,56($sp)
	jal	new
	sw	$19,52($sp)
	move	$16,$2
	li	$2,1
	sw	$2,28($sp)
	li	$2,33554432
	lui	$3,%hi($LC1)
	lui	$17,%hi(nets.0)
	addiu	$2,$2,10
	sw	$3,36($sp)
	sw	$0,24($sp)
	addiu	$17,$17,%lo(nets.0)
	li	$18,50
	addiu	$23,$3,%lo($LC1)
	sw	$2,32($sp)
$L102:
	lw	$20,0($17)
	move	$4,$23
	jal	address
	move	$5,$20
	bne	$2,$20,$L94
	move	$19,$2
	move	$5,$0
	jal	address
	move	$4,$23
	bne	$19,$2,$L94
	addiu	$19,$18,-20
	lw	$22,4($17)
	move	$7,$19
	li	$6,5
	move	$5,$22
	jal	sends
	move	$4,$16
	bne	$19,$2,$L110
	li	$7,1
	lw	$20,8($17)
	move	$4,$16
	move	$5,$20
	jal	sends
	li	$6,5
	move	$4,$2
	li	$6,271
	jal	fails
	li	$5,13
	lw	$5,12($17)
	li	$7,1
	move	$4,$16
	jal	sends
	li	$6,5
	move	$4,$2
	li	$6,272
	jal	fails
	li	$5,13
	lw	$21,16($17)
	li	$7,1
	move	$4,$16
	move	$5,$21
	jal	sends
	li	$6,5
	move	$4,$2
	li	$6,273
	jal	fails
	li	$5,51
	lw	$5,32($sp)
	li	$7,1
	move	$4,$16
	jal	sends
	li	$6,5
	move	$4,$2
	li	$6,274
	jal	fails
	li	$5,51
	li	$7,1
	move	$4,$16
	li	$6,5
	jal	sends
	li	$5,83886080
	move	$4,$2
	li	$6,275
	li	$5,51
	jal	fails
	li	$19,4
	sw	$19,16($sp)
	addiu	$7,$sp,28
	li	$6,32
	li	$5,65535
	jal	setsockopt
	move	$4,$16
	bne	$2,$0,$L111
	addiu	$fp,$18,-10
	move	$7,$fp
	li	$6,5
	move	$5,$20
	jal	sends
	move	$4,$16
	bne	$fp,$2,$L112
	addiu	$7,$sp,24
	sw	$19,16($sp)
	li	$6,32
	li	$5,65535
	jal	setsockopt
	move	$4,$16
	bne	$2,$0,$L113
	addiu	$7,$sp,28
	sw	$19,16($sp)
	li	$6,16
	li	$5,65535
	jal	setsockopt
	move	$4,$16
	bne	$2,$0,$L114
	move	$7,$18
	li	$6,5
	move	$5,$22
	jal	sends
	move	$4,$16
	bne	$18,$2,$L115
	li	$7,1
	move	$5,$21
	move	$4,$16
	jal	sends
	li	$6,5
	move	$4,$2
	li	$6,281
	jal	fails
	li	$5,51
	sw	$19,16($sp)
	addiu	$7,$sp,24
	li	$6,16
	li	$5,65535
	jal	setsockopt
	move	$4,$16
	bne	$2,$0,$L116
	addiu	$18,$18,1
	li	$2,53
	bne	$18,$2,$L102
	addiu	$17,$17,20
	lw	$2,36($sp)
	li	$17,16777216
	addiu	$5,$17,10
	jal	address
	addiu	$4,$2,%lo($LC1)
	ori	$3,$17,0xa
	bne	$2,$3,$L117
	lui	$18,%hi($LC0)
	li	$5,-1
	jal	address
	addiu	$4,$18,%lo($LC0)
	li	$3,-1
	bne	$2,$3,$L104
	lui	$2,%hi(errno)
	lw	$3,%lo(errno)($2)
	li	$2,6
	beq	$3,$2,$L104
	li	$7,1
	move	$4,$16
	li	$6,5
	jal	sends
	li	$5,-1
	move	$4,$2
	li	$6,287
	jal	fails
	li	$5,49
	li	$2,4
	sw	$2,16($sp)
	addiu	$7,$sp,28
	li	$6,32
	li	$5,65535
	jal	setsockopt
	move	$4,$16
	bne	$2,$0,$L118
	li	$7,1
	move	$4,$16
	li	$6,5
	jal	sends
	li	$5,-1
	move	$4,$2
	li	$6,289
	jal	fails
	li	$5,49
	addiu	$5,$17,127
	jal	address
	addiu	$4,$18,%lo($LC0)
	ori	$17,$17,0x7f
	bne	$2,$17,$L119
	nop
	jal	close
	move	$4,$16
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
$L94:
	jal	fail
	li	$4,269
$L116:
	jal	fail
	li	$4,282
$L115:
	jal	fail
	li	$4,280
$L114:
	jal	fail
	li	$4,279
$L113:
	jal	fail
	li	$4,278
$L112:
	jal	fail
	li	$4,277
$L111:
	jal	fail
	li	$4,276
$L110:
	jal	fail
	li	$4,270
$L104:
	jal	fail
	li	$4,286
$L118:
	jal	fail
	li	$4,288
$L119:
	jal	fail
	li	$4,290
$L117:
	jal	fail
	li	$4,284
	.set	reorder
	.end	classes
	.align	2
	.ent	passes
passes:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	jal	sends
	move	$17,$7
	bne	$2,$17,$L122
	lui	$5,%hi(back)
	lw	$4,48($sp)
	move	$7,$0
	li	$6,99
	addiu	$5,$5,%lo(back)
	jal	recv
	move	$16,$2
	bne	$2,$16,$L122
	nop
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L122:
	jal	fail
	li	$4,45
	.set	reorder
	.end	passes
	.align	2
	.ent	best
best:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$31,52($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	jal	new
	sw	$22,48($sp)
	jal	new
	move	$20,$2
	jal	new
	move	$19,$2
	move	$18,$2
	jal	new
	li	$16,16777216
	li	$7,1
	li	$6,9
	addiu	$5,$16,127
	move	$4,$18
	jal	sends
	move	$21,$2
	move	$17,$2
	li	$2,1
	bne	$17,$2,$L135
	nop
	jal	portOf
	move	$4,$18
	addiu	$22,$2,1
	move	$6,$22
	ori	$5,$16,0x7f
	jal	binds
	move	$4,$19
	bne	$2,$0,$L136
	li	$7,1
	li	$6,9
	ori	$5,$16,0x7f
	jal	sends
	move	$4,$20
	bne	$2,$17,$L128
	nop
	jal	portOf
	move	$4,$20
	bne	$2,$22,$L128
	move	$17,$2
	move	$6,$2
	move	$4,$18
	li	$7,5
	ori	$5,$16,0x7f
	jal	passes
	sw	$19,16($sp)
	move	$6,$17
	move	$4,$18
	addiu	$5,$16,10
	sw	$20,16($sp)
	jal	passes
	li	$7,6
	li	$6,4201
	ori	$5,$16,0x7f
	jal	binds
	move	$4,$21
	bne	$2,$0,$L130
	li	$6,4201
	ori	$5,$16,0x7f
	jal	connects
	move	$4,$19
	bne	$2,$0,$L130
	move	$6,$17
	move	$4,$21
	li	$7,7
	ori	$5,$16,0x7f
	jal	passes
	sw	$19,16($sp)
	li	$7,8
	move	$6,$17
	ori	$5,$16,0x7f
	sw	$20,16($sp)
	jal	passes
	move	$4,$18
	jal	close
	move	$4,$20
	jal	new
	nop
	move	$4,$2
	move	$6,$17
	ori	$5,$16,0x7f
	jal	binds
	move	$20,$2
	move	$4,$2
	li	$5,48
	jal	fails
	li	$6,124
	move	$6,$17
	move	$4,$20
	jal	binds
	move	$5,$0
	move	$4,$2
	li	$5,48
	jal	fails
	li	$6,125
	move	$6,$17
	ori	$5,$16,0xa
	jal	binds
	move	$4,$20
	bne	$2,$0,$L137
	nop
	jal	close
	move	$4,$18
	jal	new
	nop
	move	$4,$2
	li	$6,4201
	ori	$5,$16,0xa
	jal	binds
	move	$18,$2
	bne	$2,$0,$L133
	li	$7,9
	move	$6,$17
	ori	$5,$16,0x7f
	jal	sends
	move	$4,$18
	li	$3,9
	bne	$2,$3,$L133
	move	$6,$17
	ori	$5,$16,0x7f
	li	$7,3
	sw	$19,16($sp)
	jal	passes
	move	$4,$21
	jal	close
	move	$4,$19
	jal	close
	move	$4,$20
	jal	close
	move	$4,$21
	jal	close
	move	$4,$18
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
$L128:
	jal	fail
	li	$4,115
$L133:
	jal	fail
	li	$4,130
$L130:
	jal	fail
	li	$4,119
$L137:
	jal	fail
	li	$4,126
$L136:
	jal	fail
	li	$4,114
$L135:
	jal	fail
	li	$4,112
	.set	reorder
	.end	best
	.align	2
	.ent	routes
routes:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$31,60($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$fp,56($sp)
	sw	$23,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$17,28($sp)
	jal	new
	sw	$16,24($sp)
	jal	new
	move	$19,$2
	move	$4,$2
	li	$6,4300
	move	$5,$0
	jal	binds
	move	$18,$2
	bne	$2,$0,$L140
	li	$5,16777216
	li	$6,4301
	addiu	$5,$5,10
	jal	binds
	move	$4,$19
	bne	$2,$0,$L140
	li	$22,16777216
	li	$fp,33554432
	lui	$21,%hi(back)
	li	$16,21
	addiu	$20,$22,127
	addiu	$23,$fp,10
	addiu	$21,$21,%lo(back)
	move	$5,$20
$L158:
	move	$4,$19
	addiu	$7,$16,-20
	li	$6,4300
	addiu	$17,$16,-10
	jal	passes
	sw	$18,16($sp)
	move	$7,$17
	li	$6,4300
	move	$5,$23
	jal	sends
	move	$4,$19
	bne	$17,$2,$L155
	move	$7,$16
	li	$6,4300
	addiu	$5,$22,10
	jal	sends
	move	$4,$19
	bne	$16,$2,$L143
	move	$7,$0
	li	$6,99
	move	$5,$21
	jal	recv
	move	$4,$18
	bne	$16,$2,$L143
	addiu	$16,$16,1
	li	$2,24
	bne	$16,$2,$L158
	move	$5,$20
	jal	close
	move	$4,$19
	jal	new
	lui	$16,%hi($LC0)
	move	$4,$2
	move	$5,$20
	li	$7,3
	li	$6,4300
	sw	$18,16($sp)
	jal	passes
	move	$17,$2
	addiu	$5,$fp,127
	jal	address
	addiu	$4,$16,%lo($LC0)
	li	$3,-1
	beq	$2,$3,$L156
	move	$4,$17
	li	$7,4
	li	$6,4300
	ori	$5,$22,0xa
	jal	passes
	sw	$18,16($sp)
	move	$5,$20
	jal	address
	addiu	$4,$16,%lo($LC0)
	bne	$2,$20,$L153
	li	$19,5
	li	$21,33554432
	move	$5,$20
	move	$4,$17
	addiu	$21,$21,127
	addiu	$16,$16,%lo($LC0)
	sw	$18,16($sp)
	move	$7,$19
	jal	passes
	li	$6,4300
	move	$5,$21
	move	$4,$16
	li	$23,-1
	jal	address
	move	$22,$20
	beq	$2,$23,$L148
	move	$5,$20
$L159:
	jal	address
	move	$4,$16
	bne	$2,$22,$L148
	li	$2,5
	bne	$19,$2,$L157
	li	$19,6
	move	$5,$20
	move	$4,$17
	sw	$18,16($sp)
	move	$7,$19
	jal	passes
	li	$6,4300
	move	$5,$21
	jal	address
	move	$4,$16
	bne	$2,$23,$L159
	move	$5,$20
$L148:
	jal	fail
	li	$4,247
$L157:
	jal	close
	move	$4,$17
	jal	close
	move	$4,$18
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
$L143:
	jal	fail
	li	$4,235
$L155:
	jal	fail
	li	$4,234
$L140:
	jal	fail
	li	$4,231
$L153:
	jal	fail
	li	$4,243
$L156:
	jal	fail
	li	$4,241
	.set	reorder
	.end	routes
	.align	2
	.ent	nobodys
nobodys:
	.set	noreorder
	addiu	$sp,$sp,-136
	li	$3,3145728
	sw	$21,124($sp)
	li	$21,16777216
	addiu	$4,$21,127
	li	$2,2
	addiu	$3,$3,28524
	sw	$31,132($sp)
	sw	$4,60($sp)
	sw	$4,76($sp)
	sw	$22,128($sp)
	sw	$20,120($sp)
	sw	$18,112($sp)
	sw	$17,108($sp)
	sw	$16,104($sp)
	sw	$3,24($sp)
	sw	$19,116($sp)
	sw	$2,56($sp)
	sw	$2,88($sp)
	sw	$2,72($sp)
	sw	$0,40($sp)
	sw	$0,44($sp)
	sw	$0,48($sp)
	sw	$0,52($sp)
	sw	$0,28($sp)
	sw	$0,32($sp)
	sw	$0,36($sp)
	sw	$0,64($sp)
	sw	$0,68($sp)
	sw	$0,92($sp)
	sw	$0,96($sp)
	sw	$0,100($sp)
	sw	$0,80($sp)
	jal	new
	sw	$0,84($sp)
	jal	new
	move	$18,$2
	jal	new
	move	$16,$2
	move	$17,$2
	lw	$2,88($sp)
	li	$22,-2145386496
	sw	$2,40($sp)
	lw	$2,92($sp)
	li	$20,1
	sw	$2,44($sp)
	lw	$2,96($sp)
	addiu	$6,$sp,24
	sw	$2,48($sp)
	lw	$2,100($sp)
	addiu	$5,$22,26892
	move	$4,$16
	sw	$20,56($sp)
	jal	ioctl
	sw	$2,52($sp)
	bne	$2,$0,$L176
	li	$7,1
	li	$6,9
	addiu	$5,$21,10
	jal	sends
	move	$4,$18
	bne	$2,$20,$L177
	move	$19,$2
	jal	portOf
	move	$4,$18
	addiu	$20,$2,1
	move	$6,$20
	move	$5,$0
	jal	binds
	move	$4,$16
	bne	$2,$0,$L164
	li	$6,4701
	li	$5,83886080
	jal	connects
	move	$4,$16
	bne	$2,$0,$L164
	nop
	jal	addressOf
	move	$4,$16
	bne	$2,$0,$L178
	li	$7,1
	li	$6,9
	ori	$5,$21,0xa
	jal	sends
	move	$4,$17
	bne	$2,$19,$L167
	nop
	jal	portOf
	move	$4,$17
	bne	$2,$20,$L167
	nop
	jal	close
	move	$4,$17
	jal	new
	nop
	move	$4,$2
	li	$6,4702
	li	$5,-256
	jal	connects
	move	$17,$2
	bne	$2,$0,$L169
	nop
	jal	addressOf
	move	$4,$17
	bne	$2,$0,$L169
	addiu	$6,$sp,24
	lw	$2,72($sp)
	nop
	sw	$2,40($sp)
	lw	$2,76($sp)
	ori	$5,$22,0x690c
	sw	$2,44($sp)
	lw	$2,80($sp)
	move	$4,$16
	sw	$2,48($sp)
	lw	$2,84($sp)
	jal	ioctl
	sw	$2,52($sp)
	bne	$2,$0,$L179
	lui	$20,%hi($LC1)
	li	$5,117440512
	jal	address
	addiu	$4,$20,%lo($LC1)
	li	$3,-1
	beq	$2,$3,$L180
	li	$2,4
	sw	$2,16($sp)
	addiu	$7,$sp,56
	li	$6,32
	li	$5,65535
	jal	setsockopt
	move	$4,$17
	bne	$2,$0,$L181
	lui	$5,%hi(data)
	move	$7,$0
	li	$6,62
	addiu	$5,$5,%lo(data)
	jal	send
	move	$4,$17
	li	$3,62
	bne	$2,$3,$L182
	li	$19,16777216
	addiu	$5,$19,10
	jal	address
	addiu	$4,$20,%lo($LC1)
	ori	$19,$19,0xa
	bne	$2,$19,$L183
	nop
	jal	close
	move	$4,$18
	jal	close
	move	$4,$16
	jal	close
	move	$4,$17
	lw	$31,132($sp)
	lw	$22,128($sp)
	lw	$21,124($sp)
	lw	$20,120($sp)
	lw	$19,116($sp)
	lw	$18,112($sp)
	lw	$17,108($sp)
	lw	$16,104($sp)
	jr	$31
	addiu	$sp,$sp,136
$L164:
	jal	fail
	li	$4,208
$L169:
	jal	fail
	li	$4,213
$L167:
	jal	fail
	li	$4,210
$L177:
	jal	fail
	li	$4,206
$L176:
	jal	fail
	li	$4,205
$L181:
	jal	fail
	li	$4,218
$L180:
	jal	fail
	li	$4,217
$L183:
	jal	fail
	li	$4,220
$L182:
	jal	fail
	li	$4,219
$L179:
	jal	fail
	li	$4,215
$L178:
	jal	fail
	li	$4,209
	.set	reorder
	.end	nobodys
	.align	2
	.ent	options
options:
	.set	noreorder
	addiu	$sp,$sp,-72
	sw	$31,68($sp)
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
	li	$20,16
	li	$21,32
	li	$22,4
$L189:
	beq	$16,$20,$L185
	nop
	beq	$16,$21,$L185
	addiu	$3,$16,-4097
	sltu	$3,$3,2
	bne	$3,$0,$L190
	move	$6,$16
	li	$5,65535
	move	$4,$18
	sw	$22,16($sp)
	jal	setsockopt
	addiu	$7,$sp,32
	move	$4,$2
	li	$6,301
	jal	fails
	li	$5,45
$L185:
	addiu	$17,$17,-1
	bne	$17,$0,$L189
	sll	$16,$16,1
$L190:
	li	$16,4
	addiu	$7,$sp,32
	move	$4,$18
	li	$6,15
	li	$5,65535
	jal	setsockopt
	sw	$16,16($sp)
	move	$4,$2
	li	$6,303
	jal	fails
	li	$5,45
	move	$4,$18
	addiu	$7,$sp,32
	li	$6,17
	li	$5,65535
	jal	setsockopt
	sw	$16,16($sp)
	move	$4,$2
	li	$6,303
	jal	fails
	li	$5,45
	li	$6,4500
	move	$5,$0
	jal	binds
	move	$4,$19
	bne	$2,$0,$L187
	li	$17,16777216
	li	$6,4500
	addiu	$5,$17,127
	jal	connects
	move	$4,$18
	bne	$2,$0,$L187
	addiu	$7,$sp,24
	sw	$16,16($sp)
	li	$6,4097
	li	$5,65535
	jal	setsockopt
	move	$4,$18
	bne	$2,$0,$L203
	addiu	$7,$sp,24
	sw	$16,16($sp)
	li	$6,4098
	li	$5,65535
	jal	setsockopt
	move	$4,$18
	bne	$2,$0,$L204
	lui	$5,%hi(data)
	move	$7,$0
	li	$6,4
	addiu	$5,$5,%lo(data)
	jal	send
	move	$4,$18
	bne	$2,$16,$L194
	move	$20,$2
	lui	$5,%hi(back)
	move	$7,$0
	li	$6,9
	addiu	$5,$5,%lo(back)
	jal	recv
	move	$4,$19
	bne	$2,$20,$L194
	nop
	jal	close
	move	$4,$18
	jal	new
	nop
	move	$4,$2
	li	$6,100
	ori	$5,$17,0x7f
	jal	binds
	move	$16,$2
	bne	$2,$0,$L205
	nop
	jal	close
	move	$4,$16
	jal	new
	li	$18,3
	move	$16,$2
	addiu	$17,$17,127
	li	$20,4
	move	$5,$17
$L208:
	move	$4,$16
	li	$7,11
	li	$6,4500
	jal	passes
	sw	$19,16($sp)
	sw	$20,16($sp)
	addiu	$7,$sp,32
	li	$6,16
	li	$5,65535
	jal	setsockopt
	move	$4,$16
	bne	$2,$0,$L206
	move	$5,$17
	move	$4,$16
	li	$7,12
	li	$6,4500
	jal	passes
	sw	$19,16($sp)
	sw	$20,16($sp)
	addiu	$7,$sp,28
	li	$6,16
	li	$5,65535
	jal	setsockopt
	move	$4,$16
	bne	$2,$0,$L207
	addiu	$18,$18,-1
	bne	$18,$0,$L208
	move	$5,$17
	jal	close
	move	$4,$16
	jal	close
	move	$4,$19
	lw	$31,68($sp)
	lw	$22,64($sp)
	lw	$21,60($sp)
	lw	$20,56($sp)
	lw	$19,52($sp)
	lw	$18,48($sp)
	lw	$17,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,72
$L187:
	jal	fail
	li	$4,304
$L207:
	jal	fail
	li	$4,317
$L206:
	jal	fail
	li	$4,315
$L194:
	jal	fail
	li	$4,307
$L205:
	jal	fail
	li	$4,310
$L204:
	jal	fail
	li	$4,306
$L203:
	jal	fail
	li	$4,305
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
	bne	$2,$0,$L214
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
	bne	$17,$2,$L211
	move	$7,$0
	li	$6,2
	addiu	$5,$18,%lo(data)
	jal	send
	move	$4,$16
	bne	$2,$17,$L211
	nop
	jal	close
	move	$4,$16
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L211:
	jal	fail
	li	$4,361
$L214:
	jal	fail
	li	$4,353
	.set	reorder
	.end	sums
	.align	2
	.ent	senders
senders:
	.set	noreorder
	addiu	$sp,$sp,-80
	li	$2,16
	sw	$31,76($sp)
	sw	$18,64($sp)
	sw	$16,56($sp)
	sw	$20,72($sp)
	sw	$19,68($sp)
	sw	$17,60($sp)
	jal	new
	sw	$2,48($sp)
	jal	new
	move	$18,$2
	addiu	$7,$sp,40
	move	$6,$0
	li	$5,1
	li	$4,1
	jal	socketpair
	move	$16,$2
	bne	$2,$0,$L217
	lui	$5,%hi(data)
	lw	$4,40($sp)
	move	$7,$0
	li	$6,7
	jal	send
	addiu	$5,$5,%lo(data)
	move	$17,$2
	li	$2,7
	bne	$17,$2,$L217
	addiu	$2,$sp,48
	lui	$19,%hi(back)
	sw	$2,20($sp)
	lw	$4,44($sp)
	addiu	$2,$sp,24
	sw	$2,16($sp)
	move	$7,$0
	li	$6,9
	jal	recvfrom
	addiu	$5,$19,%lo(back)
	bne	$2,$17,$L218
	nop
	lw	$2,48($sp)
	nop
	bne	$2,$0,$L218
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
	bne	$2,$0,$L221
	ori	$5,$17,0x7f
	li	$7,8
	li	$6,4400
	jal	sends
	move	$4,$18
	move	$17,$2
	li	$2,8
	bne	$17,$2,$L221
	addiu	$2,$sp,48
	sw	$2,20($sp)
	addiu	$2,$sp,24
	move	$4,$16
	sw	$2,16($sp)
	li	$7,2
	li	$6,8
	li	$5,-2147287040
	li	$2,77
	li	$20,5
	sw	$20,48($sp)
	jal	recvfrom
	sh	$2,26($sp)
	move	$4,$2
	li	$6,336
	jal	fails
	li	$5,14
	lw	$2,48($sp)
	nop
	bne	$2,$20,$L223
	li	$2,77
	lhu	$3,26($sp)
	nop
	bne	$3,$2,$L223
	move	$7,$0
	li	$6,9
	addiu	$5,$19,%lo(back)
	jal	recv
	move	$4,$16
	bne	$2,$17,$L223
	nop
	jal	close
	move	$4,$18
	jal	close
	move	$4,$16
	lw	$31,76($sp)
	lw	$20,72($sp)
	lw	$19,68($sp)
	lw	$18,64($sp)
	lw	$17,60($sp)
	lw	$16,56($sp)
	jr	$31
	addiu	$sp,$sp,80
$L223:
	jal	fail
	li	$4,337
$L221:
	jal	fail
	li	$4,333
$L218:
	jal	fail
	li	$4,330
$L217:
	jal	fail
	li	$4,329
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
	bne	$2,$0,$L234
	li	$19,33554432
	li	$7,20
	li	$6,5
	addiu	$5,$19,10
	move	$4,$17
	jal	sends
	move	$18,$2
	li	$3,20
	bne	$2,$3,$L235
	nop
	jal	rest
	addiu	$19,$19,10
	move	$16,$0
	lui	$20,%hi(data)
	lui	$23,%hi(errno)
	li	$22,55
	b	$L230
	li	$21,6
$L228:
	lw	$2,%lo(errno)($23)
	nop
	bne	$2,$22,$L236
	addiu	$16,$16,1
	beq	$16,$21,$L237
	nop
$L230:
	li	$7,26000
	li	$6,5
	move	$5,$19
	move	$4,$17
	jal	sends
	sb	$16,%lo(data)($20)
	li	$3,26000
	bne	$2,$3,$L228
	nop
	addiu	$16,$16,1
	bne	$16,$21,$L230
	addiu	$18,$18,1
$L237:
	lbu	$3,24($sp)
	lbu	$2,29($sp)
	addu	$18,$18,$3
	addiu	$2,$2,6
	li	$6,14
	addiu	$5,$sp,24
	li	$4,1
	sb	$18,24($sp)
	jal	write
	sb	$2,29($sp)
	li	$3,14
	bne	$2,$3,$L238
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
$L236:
	jal	fail
	li	$4,380
$L235:
	jal	fail
	li	$4,375
$L234:
	jal	fail
	li	$4,374
$L238:
	jal	fail
	li	$4,384
	.set	reorder
	.end	bursts
	.align	2
	.globl	hears
	.ent	hears
hears:
	.set	noreorder
	lui	$2,%hi(heard)
	li	$3,1
	sw	$3,%lo(heard)($2)
	jr	$31
	nop
	.set	reorder
	.end	hears
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
	bne	$2,$3,$L242
	lui	$4,%hi($LC1)
	addiu	$5,$16,10
	jal	address
	addiu	$4,$4,%lo($LC1)
	ori	$16,$16,0xa
	bne	$2,$16,$L242
	li	$2,4
	sw	$2,16($sp)
	addiu	$7,$sp,24
	li	$6,32
	li	$5,65535
	jal	setsockopt
	move	$4,$17
	bne	$2,$0,$L245
	nop
	jal	close
	move	$4,$17
	jal	hears
	nop
	jal	rest
	nop
	jal	interfaces
	nop
	jal	best
	nop
	jal	twins
	nop
	jal	routes
	nop
	jal	sources
	nop
	jal	nobodys
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
$L242:
	jal	fail
	li	$4,400
$L245:
	jal	fail
	li	$4,401
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
	.section	.bss.heard,"aw"
	.align	2
heard:
	.space	4
	.section	.bss.back,"aw"
	.align	2
back:
	.space	2048
	.section	.bss.data,"aw"
	.align	2
data:
	.space	26000
