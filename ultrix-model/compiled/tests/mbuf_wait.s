# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/mbuf_wait.c
	.file 1 "mbuf_wait.c"
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
	.ent	rest
rest:
	.set	noreorder
	sll	$2,$4,5
	subu	$4,$2,$4
	sll	$2,$4,6
	addiu	$sp,$sp,-40
	subu	$2,$2,$4
	sll	$2,$2,1
	move	$6,$0
	addiu	$5,$sp,16
	move	$4,$0
	sw	$31,36($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	jal	setitimer
	sw	$2,28($sp)
	bne	$2,$0,$L5
	nop
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L5
	nop
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L5:
	jal	fail
	li	$4,38
	.set	reorder
	.end	rest
	.align	2
	.ent	fill
fill:
	.set	noreorder
	lui	$2,%hi(to)
	lw	$4,%lo(to)($2)
	addiu	$sp,$sp,-88
	sw	$31,84($sp)
	sw	$21,80($sp)
	sw	$20,76($sp)
	sw	$19,72($sp)
	sw	$18,68($sp)
	sw	$17,64($sp)
	jal	close
	sw	$16,60($sp)
	bne	$2,$0,$L20
	addiu	$16,$sp,16
	addiu	$17,$sp,56
	move	$7,$16
$L23:
	move	$6,$0
	li	$5,1
	jal	socketpair
	li	$4,1
	bne	$2,$0,$L21
	move	$21,$2
	addiu	$16,$16,8
	bne	$17,$16,$L23
	move	$7,$16
	lui	$18,%hi(shared)
	lw	$2,%lo(shared)($18)
	nop
	sw	$0,4($2)
	lw	$2,4($2)
	nop
	bne	$2,$0,$L24
	lui	$19,%hi(data)
$L12:
	jal	rest
	li	$4,1
	lw	$2,%lo(shared)($18)
	nop
	lw	$2,4($2)
	nop
	beq	$2,$0,$L12
	lui	$19,%hi(data)
$L24:
	li	$17,72
	li	$16,36
	addiu	$19,$19,%lo(data)
	b	$L14
	li	$20,360
$L13:
	lw	$3,%lo(shared)($18)
	addiu	$21,$21,1
	lw	$2,4($3)
	nop
	addiu	$2,$2,1
	sw	$2,4($3)
	beq	$21,$20,$L22
	nop
$L14:
	bne	$17,$0,1f
	div	$0,$21,$17
	break	7
1:
	li	$6,112
	mflo	$3
	sll	$3,$3,1
	nop
	bne	$16,$0,1f
	div	$0,$21,$16
	break	7
1:
	mflo	$2
	andi	$2,$2,0x1
	addu	$3,$3,$2
	sll	$3,$3,2
	addiu	$2,$sp,16
	addu	$3,$2,$3
	lw	$4,0($3)
	jal	write
	move	$5,$19
	li	$3,112
	beq	$2,$3,$L13
	nop
	jal	fail
	li	$4,69
$L20:
	jal	fail
	li	$4,64
$L21:
	jal	fail
	li	$4,65
$L22:
	jal	exit
	li	$4,3
	.set	reorder
	.end	fill
	.align	2
	.ent	late
late:
	.set	noreorder
	addiu	$sp,$sp,-48
	lui	$3,%hi(to)
	sw	$17,36($sp)
	move	$17,$4
	lw	$4,%lo(to)($3)
	li	$2,1
	sw	$31,44($sp)
	sw	$18,40($sp)
	sw	$16,32($sp)
	sw	$2,16($sp)
	sw	$0,20($sp)
	jal	close
	sw	$0,24($sp)
	bne	$2,$0,$L27
	move	$6,$0
	addiu	$5,$sp,16
	jal	sigvec
	li	$4,13
	bne	$2,$0,$L27
	lui	$16,%hi(shared)
	lw	$2,%lo(shared)($16)
	nop
	sw	$0,8($2)
	lw	$2,8($2)
	nop
	bne	$2,$0,$L40
	li	$6,112
$L29:
	jal	rest
	li	$4,1
	lw	$2,%lo(shared)($16)
	nop
	lw	$2,8($2)
	nop
	beq	$2,$0,$L29
	li	$6,112
$L40:
	li	$5,-2147287040
	jal	write
	move	$4,$17
	li	$3,-1
	bne	$2,$3,$L39
	lui	$18,%hi(errno)
	lw	$2,%lo(shared)($16)
	lw	$4,%lo(errno)($18)
	li	$3,1
	sw	$4,8($2)
	lw	$2,8($2)
	nop
	beq	$2,$3,$L41
	lui	$5,%hi(data)
$L32:
	jal	rest
	li	$4,1
	lw	$3,%lo(shared)($16)
	li	$2,1
	lw	$3,8($3)
	nop
	bne	$3,$2,$L32
	lui	$5,%hi(data)
$L41:
	li	$6,112
	addiu	$5,$5,%lo(data)
	jal	write
	move	$4,$17
	li	$3,-1
	beq	$2,$3,$L33
	nop
	jal	fail
	li	$4,86
$L27:
	jal	fail
	li	$4,80
$L39:
	jal	fail
	li	$4,83
$L33:
	lw	$2,%lo(shared)($16)
	lw	$3,%lo(errno)($18)
	nop
	sw	$3,8($2)
$L34:
	jal	sigpause
	move	$4,$0
	b	$L34
	nop
	.set	reorder
	.end	late
	.align	2
	.ent	queue
queue:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	lui	$17,%hi(shared)
	lw	$2,%lo(shared)($17)
	sw	$18,24($sp)
	li	$18,1
	sw	$31,28($sp)
	sw	$16,16($sp)
	sw	$18,8($2)
	move	$16,$4
	jal	rest
	li	$4,2
	lw	$2,%lo(shared)($17)
	li	$4,6
	sw	$18,12($2)
	jal	rest
	nop
	lw	$2,%lo(shared)($17)
	nop
	lw	$2,12($2)
	nop
	bne	$2,$16,$L45
	nop
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L45:
	jal	fail
	li	$4,136
	.set	reorder
	.end	queue
	.align	2
	.ent	served
served:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	lui	$16,%hi(written)
	lw	$2,%lo(written)($16)
	sw	$31,20($sp)
	addu	$2,$2,$4
	li	$4,2
	jal	rest
	sw	$2,%lo(written)($16)
	lui	$2,%hi(shared)
	lw	$3,%lo(shared)($2)
	lw	$2,%lo(written)($16)
	lw	$3,4($3)
	nop
	bne	$3,$2,$L49
	nop
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L49:
	jal	fail
	li	$4,118
	.set	reorder
	.end	served
	.align	2
	.ent	given
given:
	.set	noreorder
	lui	$2,%hi(shared)
	lw	$2,%lo(shared)($2)
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$5,16($2)
	jal	kill
	li	$5,14
	bne	$2,$0,$L53
	nop
	jal	served
	move	$4,$0
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L53:
	jal	fail
	li	$4,125
	.set	reorder
	.end	given
	.align	2
	.ent	behind
behind:
	.set	noreorder
	addiu	$sp,$sp,-80
	lui	$2,%hi(to)
	sw	$16,56($sp)
	move	$16,$4
	lw	$4,%lo(to)($2)
	lui	$2,%hi(wake)
	addiu	$2,$2,%lo(wake)
	sw	$2,44($sp)
	li	$2,2
	sw	$2,52($sp)
	li	$2,1
	sw	$2,32($sp)
	li	$2,7812
	sw	$31,76($sp)
	sw	$20,72($sp)
	sw	$19,68($sp)
	sw	$18,64($sp)
	sw	$17,60($sp)
	sw	$0,48($sp)
	sw	$0,36($sp)
	sw	$0,40($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	jal	close
	sw	$2,28($sp)
	bne	$2,$0,$L56
	move	$6,$0
	addiu	$5,$sp,32
	jal	sigvec
	li	$4,13
	bne	$2,$0,$L56
	lui	$17,%hi(shared)
	lw	$2,%lo(shared)($17)
	nop
	sw	$0,12($2)
	lw	$2,12($2)
	nop
	bne	$2,$0,$L73
	move	$6,$0
$L58:
	jal	rest
	li	$4,1
	lw	$2,%lo(shared)($17)
	nop
	lw	$2,12($2)
	nop
	beq	$2,$0,$L58
	move	$6,$0
$L73:
	addiu	$5,$sp,44
	jal	sigvec
	li	$4,14
	bne	$2,$0,$L60
	nop
	jal	sigsetmask
	move	$4,$0
	bltz	$2,$L60
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L72
	lui	$18,%hi(data)
	li	$6,112
	addiu	$5,$18,%lo(data)
	jal	write
	move	$4,$16
	li	$3,-1
	bne	$2,$3,$L62
	li	$3,4
	lui	$19,%hi(errno)
	lw	$2,%lo(errno)($19)
	nop
	beq	$2,$3,$L63
	li	$6,112
$L62:
	jal	fail
	li	$4,103
$L56:
	jal	fail
	li	$4,98
$L60:
	jal	fail
	li	$4,101
$L72:
	jal	fail
	li	$4,102
$L63:
	lw	$3,%lo(shared)($17)
	nop
	sw	$2,12($3)
	addiu	$5,$18,%lo(data)
	jal	write
	move	$4,$16
	li	$3,112
	beq	$2,$3,$L64
	nop
	jal	fail
	li	$4,105
$L64:
	lw	$3,%lo(shared)($17)
	li	$20,1
	sw	$2,12($3)
	b	$L65
	nop
$L66:
	jal	rest
	li	$4,1
$L65:
	lw	$2,%lo(shared)($17)
	nop
	lw	$2,12($2)
	nop
	bne	$2,$20,$L66
	li	$6,112
	addiu	$5,$18,%lo(data)
	jal	write
	move	$4,$16
	li	$3,-1
	beq	$2,$3,$L67
	nop
	jal	fail
	li	$4,108
$L67:
	lw	$2,%lo(shared)($17)
	lw	$3,%lo(errno)($19)
	nop
	sw	$3,12($2)
$L68:
	jal	sigpause
	move	$4,$0
	b	$L68
	nop
	.set	reorder
	.end	behind
	.align	2
	.ent	take
take:
	.set	noreorder
	addiu	$sp,$sp,-32
	lui	$2,%hi(to)
	sw	$16,16($sp)
	move	$16,$4
	lw	$4,%lo(to)($2)
	sw	$31,28($sp)
	sw	$18,24($sp)
	jal	close
	sw	$17,20($sp)
	bne	$2,$0,$L76
	lui	$2,%hi(idle)
	lw	$4,%lo(idle)($2)
	jal	close
	nop
	beq	$2,$0,$L84
	lui	$2,%hi(gone+4)
$L76:
	jal	fail
	li	$4,46
$L84:
	lw	$4,%lo(gone+4)($2)
	jal	close
	nop
	bne	$2,$0,$L76
	nop
	jal	brk
	li	$4,272629760
	bne	$2,$0,$L77
	lui	$17,%hi(shared)
	lw	$5,%lo(shared)($17)
	b	$L78
	li	$4,268500992
$L79:
	addu	$3,$3,$4
	sw	$2,0($3)
	addiu	$2,$2,1
	sw	$2,0($5)
$L78:
	slt	$3,$2,$16
	bne	$3,$0,$L79
	sll	$3,$2,12
	li	$18,65536
	addiu	$18,$18,16
$L80:
	jal	sigpause
	move	$4,$0
	lw	$2,%lo(shared)($17)
	nop
	lw	$2,16($2)
	nop
	subu	$16,$16,$2
	addu	$4,$16,$18
	jal	brk
	sll	$4,$4,12
	beq	$2,$0,$L80
	nop
	jal	fail
	li	$4,55
$L77:
	jal	fail
	li	$4,47
	.set	reorder
	.end	take
	.align	2
	.ent	ended
ended:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,24($sp)
	move	$16,$4
	sw	$31,28($sp)
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$16,$L88
	nop
	lw	$31,28($sp)
	lw	$2,16($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L88:
	jal	fail
	li	$4,37
	.set	reorder
	.end	ended
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$2,%hi(wake)
	addiu	$sp,$sp,-136
	addiu	$2,$2,%lo(wake)
	sw	$2,56($sp)
	li	$2,3145728
	addiu	$2,$2,28524
	li	$7,512
	li	$6,4096
	li	$5,7
	li	$4,3
	sw	$2,24($sp)
	li	$2,9000
	sw	$31,132($sp)
	sw	$16,96($sp)
	sw	$fp,128($sp)
	sw	$23,124($sp)
	sw	$22,120($sp)
	sw	$21,116($sp)
	sw	$20,112($sp)
	sw	$19,108($sp)
	sw	$18,104($sp)
	sw	$17,100($sp)
	sw	$2,76($sp)
	sw	$0,60($sp)
	sw	$0,64($sp)
	sw	$0,40($sp)
	sw	$0,44($sp)
	sw	$0,48($sp)
	sw	$0,52($sp)
	sw	$0,28($sp)
	sw	$0,32($sp)
	jal	shmsys
	sw	$0,36($sp)
	move	$5,$2
	move	$7,$0
	move	$6,$0
	jal	shmsys
	move	$4,$0
	lui	$16,%hi(shared)
	li	$3,-1
	beq	$2,$3,$L91
	sw	$2,%lo(shared)($16)
	move	$6,$0
	addiu	$5,$sp,56
	jal	sigvec
	li	$4,14
	bne	$2,$0,$L91
	nop
	jal	sigblock
	li	$4,8192
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	bltz	$2,$L93
	sw	$2,80($sp)
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	lui	$17,%hi(to)
	bltz	$2,$L93
	sw	$2,%lo(to)($17)
	lui	$2,%hi(port)
	addiu	$20,$2,%lo(port)
	lw	$8,%lo(port)($2)
	lw	$7,4($20)
	lw	$3,8($20)
	lw	$2,12($20)
	li	$5,-2145386496
	lw	$4,80($sp)
	addiu	$6,$sp,24
	addiu	$5,$5,26892
	sw	$8,40($sp)
	sw	$7,44($sp)
	sw	$3,48($sp)
	jal	ioctl
	sw	$2,52($sp)
	bne	$2,$0,$L95
	li	$6,16
	lw	$4,%lo(to)($17)
	jal	bind
	move	$5,$20
	bne	$2,$0,$L95
	li	$2,4
	lw	$4,%lo(to)($17)
	sw	$2,16($sp)
	addiu	$7,$sp,76
	li	$6,4098
	jal	setsockopt
	li	$5,65535
	bne	$2,$0,$L174
	move	$22,$2
	lui	$18,%hi(data)
	addiu	$2,$18,%lo(data)
	li	$21,6
	li	$23,16
	sw	$2,84($sp)
	li	$fp,8
$L96:
	beq	$22,$21,$L97
	andi	$2,$22,0x1
	bne	$2,$0,$L165
	li	$6,400
	li	$6,20
	li	$19,20
$L98:
	lw	$5,84($sp)
	lw	$4,80($sp)
	sw	$23,20($sp)
	sw	$20,16($sp)
	jal	sendto
	move	$7,$0
	bne	$2,$19,$L163
	addiu	$22,$22,1
	bne	$22,$fp,$L96
	li	$3,-1
	lw	$2,%lo(shared)($16)
	nop
	sw	$3,4($2)
	jal	fork
	nop
	bne	$2,$0,$L180
	move	$20,$2
	b	$L184
	nop
$L102:
	jal	rest
	li	$4,1
$L180:
	lw	$2,%lo(shared)($16)
	nop
	lw	$2,4($2)
	nop
	bltz	$2,$L102
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	lui	$fp,%hi(idle)
	bltz	$2,$L185
	sw	$2,%lo(idle)($fp)
	addiu	$7,$sp,68
	move	$6,$0
	li	$5,1
	jal	socketpair
	li	$4,1
	bne	$2,$0,$L186
	lui	$22,%hi(gone)
	addiu	$7,$22,%lo(gone)
	move	$6,$0
	li	$5,1
	jal	socketpair
	li	$4,1
	bne	$2,$0,$L187
	li	$6,224
	lw	$4,68($sp)
	jal	write
	addiu	$5,$18,%lo(data)
	li	$3,224
	bne	$2,$3,$L188
	li	$3,-1
	lw	$2,%lo(shared)($16)
	nop
	sw	$3,8($2)
	jal	fork
	nop
	bne	$2,$0,$L181
	sw	$2,80($sp)
	b	$L189
	nop
$L114:
	jal	rest
	li	$4,1
$L181:
	lw	$2,%lo(shared)($16)
	nop
	lw	$3,8($2)
	nop
	bltz	$3,$L114
	li	$3,-1
	sw	$3,12($2)
	jal	fork
	nop
	bne	$2,$0,$L182
	sw	$2,84($sp)
	b	$L190
	nop
$L119:
	jal	rest
	li	$4,1
$L182:
	lw	$2,%lo(shared)($16)
	nop
	lw	$2,12($2)
	nop
	bltz	$2,$L119
	nop
	lw	$4,%lo(gone)($22)
	jal	close
	nop
	bne	$2,$0,$L191
	nop
	jal	fork
	nop
	beq	$2,$0,$L192
	move	$19,$2
$L123:
	jal	ended
	move	$4,$19
	li	$3,10
	bne	$2,$3,$L193
	nop
	lw	$2,%lo(shared)($16)
	nop
	lw	$19,0($2)
	sw	$0,0($2)
	jal	fork
	nop
	bne	$2,$0,$L183
	move	$21,$2
	b	$L194
	nop
$L127:
	jal	rest
	li	$4,1
$L183:
	lw	$2,%lo(shared)($16)
	nop
	lw	$3,0($2)
	nop
	bne	$3,$19,$L127
	li	$3,1
	sw	$3,4($2)
	li	$19,1
	li	$4,2
$L211:
	lw	$23,4($2)
	jal	rest
	nop
	lw	$2,%lo(shared)($16)
	nop
	lw	$3,4($2)
	nop
	bne	$3,$23,$L211
	li	$4,2
	beq	$3,$19,$L211
	nop
	slt	$2,$3,360
	beq	$2,$0,$L195
	lui	$2,%hi(written)
	lw	$4,%lo(to)($17)
	move	$7,$0
	li	$6,20
	addiu	$5,$18,%lo(data)
	jal	recv
	sw	$3,%lo(written)($2)
	move	$19,$2
	li	$2,20
	bne	$19,$2,$L196
	nop
	jal	served
	li	$4,2
	lw	$4,%lo(to)($17)
	move	$7,$0
	li	$6,10
	jal	recv
	addiu	$5,$18,%lo(data)
	li	$3,10
	bne	$2,$3,$L197
	nop
	jal	served
	li	$4,5
	lw	$4,%lo(to)($17)
	li	$7,2
	li	$6,20
	jal	recv
	addiu	$5,$18,%lo(data)
	bne	$2,$19,$L198
	move	$4,$0
	jal	served
	sw	$2,88($sp)
	lw	$4,%lo(to)($17)
	move	$7,$0
	li	$6,20
	jal	recv
	addiu	$5,$18,%lo(data)
	lw	$3,88($sp)
	nop
	bne	$2,$3,$L199
	nop
	jal	served
	li	$4,2
	lw	$4,%lo(to)($17)
	move	$7,$0
	li	$6,400
	jal	recv
	addiu	$5,$18,%lo(data)
	move	$19,$2
	li	$2,400
	bne	$19,$2,$L200
	nop
	jal	served
	li	$4,5
	lw	$4,%lo(to)($17)
	move	$7,$0
	li	$6,5
	jal	recv
	addiu	$5,$18,%lo(data)
	li	$3,5
	bne	$2,$3,$L201
	nop
	jal	served
	li	$4,2
	lw	$4,%lo(to)($17)
	move	$7,$0
	li	$6,400
	jal	recv
	addiu	$5,$18,%lo(data)
	bne	$2,$19,$L202
	nop
	jal	served
	li	$4,5
	lw	$4,%lo(to)($17)
	move	$7,$0
	li	$6,400
	jal	recv
	addiu	$5,$18,%lo(data)
	bne	$2,$0,$L203
	nop
	jal	served
	li	$4,1
	lw	$4,72($sp)
	li	$6,112
	jal	read
	addiu	$5,$18,%lo(data)
	move	$19,$2
	li	$2,112
	bne	$19,$2,$L138
	nop
	jal	served
	li	$4,1
	lw	$4,72($sp)
	li	$6,112
	jal	read
	addiu	$5,$18,%lo(data)
	bne	$2,$19,$L138
	nop
	jal	served
	li	$4,1
	move	$4,$21
	jal	given
	li	$5,2
	lw	$4,68($sp)
	move	$7,$0
	li	$6,2048
	jal	send
	li	$5,-2147287040
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L139
	lui	$3,%hi(errno)
	lw	$19,%lo(errno)($3)
	li	$2,14
	bne	$19,$2,$L139
	li	$4,32
	jal	served
	sw	$3,88($sp)
	move	$4,$21
	jal	given
	li	$5,1
	li	$5,2147418112
	lw	$4,68($sp)
	move	$7,$0
	li	$6,400
	jal	send
	ori	$5,$5,0xef20
	bne	$2,$18,$L142
	nop
	lw	$3,88($sp)
	nop
	lw	$18,%lo(errno)($3)
	nop
	bne	$18,$19,$L142
	nop
	jal	served
	li	$4,32
	jal	queue
	li	$4,4
	li	$5,17
	jal	kill
	move	$4,$20
	bne	$2,$0,$L145
	nop
	lw	$4,%lo(idle)($fp)
	jal	close
	nop
	bne	$2,$0,$L145
	nop
	jal	served
	move	$4,$0
	lw	$2,%lo(shared)($16)
	nop
	lw	$3,8($2)
	nop
	bne	$3,$18,$L146
	nop
	lw	$3,12($2)
	li	$2,112
	bne	$3,$2,$L146
	li	$5,19
	jal	kill
	move	$4,$20
	bne	$2,$0,$L204
	nop
	jal	served
	li	$4,1
	jal	queue
	li	$4,1
	li	$5,17
	jal	kill
	move	$4,$20
	bne	$2,$0,$L150
	addiu	$22,$22,%lo(gone)
	lw	$4,4($22)
	jal	close
	nop
	bne	$2,$0,$L150
	nop
	jal	served
	move	$4,$0
	lw	$3,%lo(shared)($16)
	li	$4,32
	lw	$2,8($3)
	nop
	bne	$2,$4,$L151
	nop
	lw	$3,12($3)
	nop
	bne	$3,$2,$L151
	li	$5,19
	jal	kill
	move	$4,$20
	bne	$2,$0,$L205
	nop
	jal	served
	li	$4,3
	li	$5,15
	jal	kill
	move	$4,$20
	bne	$2,$0,$L206
	nop
	jal	served
	move	$4,$0
	lw	$4,%lo(to)($17)
	jal	close
	nop
	bne	$2,$0,$L207
	nop
	jal	rest
	li	$4,2
	jal	ended
	move	$4,$20
	li	$3,15
	bne	$2,$3,$L208
	li	$5,9
	jal	kill
	move	$4,$21
	bne	$2,$0,$L158
	nop
	jal	ended
	move	$4,$21
	move	$16,$2
	li	$2,9
	bne	$16,$2,$L158
	nop
	lw	$4,80($sp)
	jal	kill
	li	$5,9
	bne	$2,$0,$L160
	nop
	lw	$4,80($sp)
	jal	ended
	nop
	bne	$2,$16,$L160
	move	$17,$2
	lw	$4,84($sp)
	jal	kill
	li	$5,9
	bne	$2,$0,$L162
	nop
	lw	$4,84($sp)
	jal	ended
	nop
	bne	$2,$17,$L162
	move	$2,$0
	lw	$31,132($sp)
	lw	$fp,128($sp)
	lw	$23,124($sp)
	lw	$22,120($sp)
	lw	$21,116($sp)
	lw	$20,112($sp)
	lw	$19,108($sp)
	lw	$18,104($sp)
	lw	$17,100($sp)
	lw	$16,96($sp)
	jr	$31
	addiu	$sp,$sp,136
$L165:
	b	$L98
	li	$19,400
$L97:
	lw	$5,84($sp)
	lw	$4,80($sp)
	sw	$23,20($sp)
	sw	$20,16($sp)
	move	$7,$0
	jal	sendto
	move	$6,$0
	bne	$2,$0,$L163
	li	$22,7
	b	$L96
	nop
$L184:
	jal	fill
	nop
	b	$L180
	nop
$L190:
	lw	$4,%lo(idle)($fp)
	jal	close
	nop
	bne	$2,$0,$L117
	nop
	lw	$4,68($sp)
	jal	close
	nop
	bne	$2,$0,$L117
	nop
	lw	$4,72($sp)
	jal	close
	nop
	bne	$2,$0,$L117
	addiu	$2,$22,%lo(gone)
	lw	$4,4($2)
	jal	close
	nop
	bne	$2,$0,$L209
	nop
	lw	$4,%lo(gone)($22)
	jal	behind
	nop
	b	$L182
	nop
$L189:
	lw	$4,%lo(idle)($fp)
	jal	close
	nop
	bne	$2,$0,$L111
	nop
	lw	$4,68($sp)
	jal	close
	nop
	bne	$2,$0,$L111
	nop
	lw	$4,72($sp)
	jal	close
	nop
	bne	$2,$0,$L111
	addiu	$2,$22,%lo(gone)
	lw	$4,4($2)
	jal	close
	nop
	bne	$2,$0,$L210
	nop
	lw	$4,%lo(gone)($22)
	jal	late
	nop
	b	$L181
	nop
$L192:
	li	$4,65536
	jal	take
	ori	$4,$4,0x86a0
	b	$L123
	nop
$L194:
	jal	take
	move	$4,$19
	b	$L183
	nop
$L163:
	jal	fail
	li	$4,155
$L196:
	jal	fail
	li	$4,197
$L195:
	jal	fail
	li	$4,195
$L193:
	jal	fail
	li	$4,184
$L191:
	jal	fail
	li	$4,181
$L174:
	jal	fail
	li	$4,151
$L95:
	jal	fail
	li	$4,150
$L188:
	jal	fail
	li	$4,164
$L187:
	jal	fail
	li	$4,163
$L186:
	jal	fail
	li	$4,162
$L185:
	jal	fail
	li	$4,161
$L93:
	jal	fail
	li	$4,148
$L91:
	jal	fail
	li	$4,146
$L162:
	jal	fail
	li	$4,248
$L160:
	jal	fail
	li	$4,247
$L200:
	jal	fail
	li	$4,205
$L199:
	jal	fail
	li	$4,203
$L198:
	jal	fail
	li	$4,201
$L197:
	jal	fail
	li	$4,199
$L158:
	jal	fail
	li	$4,246
$L208:
	jal	fail
	li	$4,245
$L207:
	jal	fail
	li	$4,243
$L206:
	jal	fail
	li	$4,241
$L205:
	jal	fail
	li	$4,239
$L151:
	jal	fail
	li	$4,238
$L150:
	jal	fail
	li	$4,236
$L204:
	jal	fail
	li	$4,232
$L146:
	jal	fail
	li	$4,231
$L145:
	jal	fail
	li	$4,229
$L142:
	jal	fail
	li	$4,222
$L139:
	jal	fail
	li	$4,219
$L138:
	jal	fail
	li	$4,214
$L203:
	jal	fail
	li	$4,211
$L202:
	jal	fail
	li	$4,209
$L201:
	jal	fail
	li	$4,207
$L117:
	jal	fail
	li	$4,176
$L209:
	jal	fail
	li	$4,177
$L111:
	jal	fail
	li	$4,168
$L210:
	jal	fail
	li	$4,169
	.set	reorder
	.end	main
	.section	.bss.written,"aw"
	.align	2
written:
	.space	4
	.section	.bss.gone,"aw"
	.align	2
gone:
	.space	8
	.section	.bss.idle,"aw"
	.align	2
idle:
	.space	4
	.section	.bss.to,"aw"
	.align	2
to:
	.space	4
	.section	.bss.data,"aw"
	.align	2
data:
	.space	400
	.section	.data.port,"aw"
	.align	2
port:
	.half	2
	.half	1040
	.word	16777343
	.space	8
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
