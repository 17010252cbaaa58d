# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/waiting.c
	.file 1 "waiting.c"
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
	.ent	catch
catch:
	.set	noreorder
	addiu	$sp,$sp,-40
	lui	$2,%hi(note)
	move	$3,$5
	addiu	$2,$2,%lo(note)
	move	$6,$0
	addiu	$5,$sp,16
	sw	$31,36($sp)
	sw	$2,16($sp)
	sw	$0,20($sp)
	jal	sigvec
	sw	$3,24($sp)
	bne	$2,$0,$L6
	nop
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L6:
	jal	fail
	li	$4,22
	.set	reorder
	.end	catch
	.align	2
	.ent	wait_for
wait_for:
	.set	noreorder
	addiu	$sp,$sp,-56
	move	$2,$4
	move	$5,$0
	addiu	$4,$sp,40
	sw	$31,52($sp)
	sw	$2,28($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	jal	gettimeofday
	sw	$0,24($sp)
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L9
	nop
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L9
	addiu	$4,$sp,32
	jal	gettimeofday
	move	$5,$0
	lw	$2,40($sp)
	lw	$3,32($sp)
	lw	$31,52($sp)
	subu	$3,$3,$2
	sll	$4,$3,5
	subu	$4,$4,$3
	sll	$2,$4,6
	subu	$2,$2,$4
	sll	$2,$2,3
	addu	$2,$2,$3
	lw	$3,36($sp)
	sll	$2,$2,6
	addu	$2,$2,$3
	lw	$3,44($sp)
	addiu	$sp,$sp,56
	jr	$31
	subu	$2,$2,$3
$L9:
	jal	fail
	li	$4,32
	.set	reorder
	.end	wait_for
	.align	2
	.ent	exactly
exactly:
	.set	noreorder
	sll	$2,$4,5
	addiu	$sp,$sp,-24
	subu	$4,$2,$4
	sw	$16,16($sp)
	sll	$16,$4,6
	subu	$16,$16,$4
	sll	$16,$16,1
	sw	$31,20($sp)
	jal	wait_for
	move	$4,$16
	slt	$3,$2,$16
	bne	$3,$0,$L12
	addiu	$16,$16,3906
	slt	$2,$16,$2
	bne	$2,$0,$L12
	nop
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L12:
	jal	fail
	li	$4,40
	.set	reorder
	.end	exactly
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
	bne	$2,$16,$L18
	nop
	lw	$31,28($sp)
	lw	$2,16($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L18:
	jal	fail
	li	$4,37
	.set	reorder
	.end	ended
	.align	2
	.ent	timers
timers:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$16,32($sp)
	lui	$16,%hi(ticks.3)
	addiu	$16,$16,%lo(ticks.3)
	sw	$17,36($sp)
	sw	$31,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	sw	$18,40($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	sw	$0,28($sp)
	addiu	$17,$16,36
$L20:
	lw	$4,0($16)
	jal	exactly
	addiu	$16,$16,4
	bne	$17,$16,$L20
	nop
	jal	fork
	nop
	beq	$2,$0,$L36
	move	$20,$2
	jal	wait_for
	li	$4,7812
	li	$16,1
	li	$17,30
	li	$18,3
	b	$L25
	li	$19,60
$L23:
	addiu	$16,$16,1
	beq	$16,$19,$L44
	addiu	$5,$sp,16
$L25:
	bne	$17,$0,1f
	div	$0,$16,$17
	break	7
1:
	move	$6,$0
	addiu	$5,$sp,16
	move	$4,$0
	mfhi	$2
	sll	$7,$2,5
	subu	$7,$7,$2
	sll	$3,$7,6
	subu	$3,$3,$7
	sll	$3,$3,1
	jal	setitimer
	sw	$3,28($sp)
	bne	$2,$0,$L38
	nop
	bne	$18,$0,1f
	div	$0,$16,$18
	break	7
1:
	mfhi	$2
	bne	$2,$0,$L23
	move	$6,$0
	addiu	$5,$sp,16
	move	$4,$0
	jal	setitimer
	sw	$0,28($sp)
	bne	$2,$0,$L39
	li	$4,1
	jal	exactly
	addiu	$16,$16,1
	bne	$16,$19,$L25
	move	$6,$0
	addiu	$5,$sp,16
$L44:
	move	$4,$0
	jal	setitimer
	sw	$0,28($sp)
	bne	$2,$0,$L27
	nop
	jal	ended
	move	$4,$20
	bne	$2,$0,$L27
	lui	$16,%hi(caught)
	li	$2,19530
	move	$6,$0
	addiu	$5,$sp,16
	move	$4,$0
	sw	$0,%lo(caught)($16)
	jal	setitimer
	sw	$2,28($sp)
	bne	$2,$0,$L40
	move	$6,$0
	addiu	$5,$sp,16
	move	$4,$0
	jal	setitimer
	sw	$0,28($sp)
	bne	$2,$0,$L41
	nop
	jal	sigsetmask
	move	$4,$0
	jal	fork
	nop
	beq	$2,$0,$L42
	move	$4,$2
	jal	ended
	nop
	bne	$2,$0,$L31
	nop
	lw	$2,%lo(caught)($16)
	nop
	bne	$2,$0,$L31
	nop
	jal	sigblock
	li	$4,8192
	lw	$31,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,56
$L38:
	jal	fail
	li	$4,59
$L39:
	jal	fail
	li	$4,62
$L36:
	jal	exactly
	li	$4,12
	jal	exactly
	li	$4,13
	jal	exactly
	li	$4,14
	jal	exit
	move	$4,$0
$L31:
	jal	fail
	li	$4,80
$L42:
	move	$5,$0
	jal	catch
	li	$4,14
	jal	exactly
	li	$4,9
	jal	exit
	move	$4,$0
$L41:
	jal	fail
	li	$4,72
$L40:
	jal	fail
	li	$4,70
$L27:
	jal	fail
	li	$4,67
	.set	reorder
	.end	timers
	.align	2
	.ent	turns
turns:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$31,44($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	jal	fork
	sw	$16,32($sp)
	bne	$2,$0,$L46
	lui	$18,%hi(shared)
	lui	$2,%hi(shared)
	lw	$3,%lo(shared)($2)
	nop
$L47:
	lw	$2,4($3)
	nop
	addiu	$2,$2,1
	sw	$2,4($3)
	b	$L47
	nop
$L46:
	move	$16,$2
	lw	$2,%lo(shared)($18)
	li	$4,39060
	sw	$0,8($2)
	sw	$0,4($2)
	jal	wait_for
	lui	$17,%hi(caught)
	jal	sigsetmask
	move	$4,$0
	li	$2,327680
	ori	$2,$2,0xf5c8
	move	$6,$0
	addiu	$5,$sp,16
	move	$4,$0
	sw	$0,%lo(caught)($17)
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	jal	setitimer
	sw	$2,28($sp)
	bne	$2,$0,$L58
	nop
	lw	$2,%lo(caught)($17)
	nop
	bne	$2,$0,$L49
	nop
	lw	$4,%lo(shared)($18)
	nop
$L50:
	lw	$3,8($4)
	nop
	addiu	$3,$3,1
	sw	$3,8($4)
	lw	$3,%lo(caught)($17)
	nop
	beq	$3,$0,$L50
	nop
$L49:
	jal	sigblock
	li	$4,8192
	li	$5,9
	jal	kill
	move	$4,$16
	bne	$2,$0,$L52
	nop
	jal	ended
	move	$4,$16
	li	$3,9
	bne	$2,$3,$L52
	li	$2,3
	lw	$3,%lo(shared)($18)
	nop
	lw	$4,4($3)
	lw	$5,8($3)
	nop
	bne	$2,$0,1f
	div	$0,$5,$2
	break	7
1:
	mflo	$5
	slt	$4,$5,$4
	beq	$4,$0,$L53
	nop
	lw	$4,8($3)
	lw	$3,4($3)
	nop
	bne	$2,$0,1f
	div	$0,$3,$2
	break	7
1:
	mflo	$2
	slt	$2,$2,$4
	beq	$2,$0,$L53
	nop
	lw	$31,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,48
$L58:
	jal	fail
	li	$4,95
$L52:
	jal	fail
	li	$4,98
$L53:
	jal	fail
	li	$4,99
	.set	reorder
	.end	turns
	.align	2
	.ent	lengths
lengths:
	.set	noreorder
	addiu	$sp,$sp,-136
	sw	$16,124($sp)
	lui	$16,%hi(said.2)
	addiu	$16,$16,%lo(said.2)
	li	$2,9
	sw	$17,128($sp)
	sw	$31,132($sp)
	sw	$2,112($sp)
	sw	$0,116($sp)
	addiu	$17,$16,56
$L67:
	lw	$3,0($16)
	lw	$2,4($16)
	move	$6,$0
	addiu	$5,$sp,104
	li	$4,1
	sw	$3,104($sp)
	jal	setitimer
	sw	$2,108($sp)
	bne	$2,$0,$L61
	addiu	$6,$sp,88
	move	$5,$0
	jal	setitimer
	li	$4,1
	bne	$2,$0,$L61
	nop
	lw	$3,0($16)
	lw	$2,4($16)
	bne	$3,$0,$L62
	slt	$4,$2,3906
	beq	$4,$0,$L62
	nop
	beq	$2,$0,$L62
	nop
	li	$2,3906
$L62:
	lw	$4,88($sp)
	nop
	bne	$3,$4,$L65
	nop
	lw	$3,92($sp)
	nop
	bne	$3,$2,$L65
	addiu	$16,$16,8
	bne	$16,$17,$L67
	move	$6,$0
	addiu	$5,$sp,104
	li	$4,1
	jal	setitimer
	sw	$0,112($sp)
	bne	$2,$0,$L78
	move	$5,$0
	jal	catch
	li	$4,26
	lui	$17,%hi(caught)
	li	$2,15624
	move	$6,$0
	addiu	$5,$sp,104
	li	$4,1
	sw	$0,104($sp)
	sw	$0,108($sp)
	sw	$0,112($sp)
	sw	$2,116($sp)
	sw	$0,%lo(caught)($17)
	jal	setitimer
	nop
	bne	$2,$0,$L70
	addiu	$5,$sp,16
	jal	getrusage
	move	$4,$0
	bne	$2,$0,$L70
	nop
	lw	$3,16($sp)
	nop
	sll	$2,$3,5
	subu	$2,$2,$3
	sll	$16,$2,6
	subu	$16,$16,$2
	sll	$16,$16,3
	lw	$2,20($sp)
	addu	$16,$16,$3
	sll	$16,$16,6
	addu	$16,$16,$2
$L71:
	lw	$2,%lo(caught)($17)
	nop
	beq	$2,$0,$L71
	addiu	$5,$sp,16
	jal	getrusage
	move	$4,$0
	bne	$2,$0,$L72
	nop
	lw	$4,16($sp)
	nop
	sll	$3,$4,5
	subu	$3,$3,$4
	sll	$2,$3,6
	subu	$2,$2,$3
	sll	$2,$2,3
	lw	$3,20($sp)
	addu	$2,$2,$4
	sll	$2,$2,6
	addu	$2,$2,$3
	addiu	$2,$2,-15624
	bne	$2,$16,$L72
	nop
	lw	$31,132($sp)
	lw	$17,128($sp)
	lw	$16,124($sp)
	jr	$31
	addiu	$sp,$sp,136
$L61:
	jal	fail
	li	$4,112
$L65:
	jal	fail
	li	$4,115
$L78:
	jal	fail
	li	$4,118
$L72:
	jal	fail
	li	$4,126
$L70:
	jal	fail
	li	$4,123
	.set	reorder
	.end	lengths
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"\012\000"
	.text
	.align	2
	.ent	lines
lines:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$17,36($sp)
	lui	$17,%hi(text.0)
	sw	$16,32($sp)
	sw	$31,44($sp)
	sw	$18,40($sp)
	addiu	$3,$17,%lo(text.0)
	move	$16,$0
	li	$4,67
	li	$6,66
	b	$L81
	li	$5,200
$L94:
	sll	$2,$2,24
	sra	$2,$2,24
	addiu	$16,$16,1
	sb	$2,0($3)
	beq	$16,$5,$L93
	addiu	$3,$3,1
$L81:
	bne	$4,$0,1f
	div	$0,$16,$4
	break	7
1:
	mfhi	$2
	bne	$2,$6,$L94
	addiu	$2,$2,48
	li	$2,10
	addiu	$16,$16,1
	sb	$2,0($3)
	bne	$16,$5,$L81
	addiu	$3,$3,1
$L93:
	li	$2,65536
	addiu	$2,$2,12584
	move	$6,$0
	addiu	$5,$sp,16
	move	$4,$0
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	jal	setitimer
	sw	$2,28($sp)
	bne	$2,$0,$L95
	li	$6,200
	addiu	$5,$17,%lo(text.0)
	jal	write
	li	$4,1
	bne	$2,$16,$L96
	nop
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L97
	nop
	jal	fork
	nop
	beq	$2,$0,$L98
	move	$18,$2
	li	$6,200
	addiu	$5,$17,%lo(text.0)
	jal	write
	li	$4,1
	bne	$2,$16,$L87
	nop
	jal	ended
	move	$4,$18
	bne	$2,$0,$L87
	move	$6,$0
	addiu	$5,$17,%lo(text.0)
	jal	write
	li	$4,1
	bne	$2,$0,$L89
	lui	$5,%hi($LC0)
	li	$6,1
	addiu	$5,$5,%lo($LC0)
	jal	write
	li	$4,1
	li	$3,1
	bne	$2,$3,$L89
	nop
	lw	$31,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,48
$L95:
	jal	fail
	li	$4,253
$L89:
	jal	fail
	li	$4,262
$L87:
	jal	fail
	li	$4,261
$L98:
	jal	exactly
	li	$4,20
	jal	exit
	move	$4,$0
$L97:
	jal	fail
	li	$4,255
$L96:
	jal	fail
	li	$4,254
	.set	reorder
	.end	lines
	.align	2
	.ent	reader
reader:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$31,36($sp)
	sw	$16,24($sp)
	move	$18,$4
	jal	fork
	move	$17,$5
	bltz	$2,$L104
	nop
	bne	$2,$0,$L101
	move	$16,$2
	li	$6,1
	addiu	$5,$sp,16
	jal	read
	move	$4,$18
	li	$3,1
	beq	$2,$3,$L102
	lui	$2,%hi(shared)
	jal	exit
	li	$4,1
$L101:
	jal	wait_for
	li	$4,7812
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	move	$2,$16
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L102:
	lw	$2,%lo(shared)($2)
	addiu	$5,$17,3
	lb	$3,16($sp)
	sll	$5,$5,2
	addu	$2,$2,$5
	sw	$3,0($2)
	jal	exit
	move	$4,$0
$L104:
	jal	fail
	li	$4,135
	.set	reorder
	.end	reader
	.section	.rodata.str1.4
	.align	2
$LC1:
	.ascii	"x\000"
	.text
	.align	2
	.ent	orders
orders:
	.set	noreorder
	addiu	$sp,$sp,-112
	sw	$18,80($sp)
	lui	$18,%hi(order.1)
	addiu	$18,$18,%lo(order.1)
	sw	$19,84($sp)
	addiu	$2,$18,18
	lui	$19,%hi($LC1)
	sw	$fp,104($sp)
	sw	$31,108($sp)
	sw	$23,100($sp)
	sw	$22,96($sp)
	sw	$21,92($sp)
	sw	$20,88($sp)
	sw	$17,76($sp)
	sw	$16,72($sp)
	sw	$2,64($sp)
	addiu	$19,$19,%lo($LC1)
	lui	$fp,%hi(errno)
$L106:
	addiu	$17,$sp,16
	addiu	$21,$sp,40
	move	$20,$17
	move	$16,$0
	li	$22,3
$L111:
	jal	pipe
	move	$4,$20
	bne	$2,$0,$L146
	nop
	jal	fork
	nop
	bltz	$2,$L147
	sw	$2,0($21)
	beq	$2,$0,$L148
	addiu	$20,$20,8
	addiu	$16,$16,1
	bne	$16,$22,$L111
	addiu	$21,$21,4
	move	$21,$0
	li	$20,3
	addu	$2,$18,$21
$L157:
	lb	$2,0($2)
	addiu	$3,$sp,16
	sll	$2,$2,3
	addu	$2,$3,$2
	lw	$4,4($2)
	li	$6,1
	jal	write
	move	$5,$19
	move	$16,$2
	li	$2,1
	bne	$16,$2,$L149
	addiu	$21,$21,1
	jal	wait_for
	li	$4,7812
	bne	$21,$20,$L157
	addu	$2,$18,$21
	lw	$22,40($sp)
	move	$21,$0
	li	$20,3
	li	$23,-1
$L119:
	jal	wait
	addiu	$4,$sp,52
	bne	$2,$22,$L150
	move	$4,$2
	move	$2,$0
	li	$3,2560
$L114:
	lw	$5,52($sp)
	nop
	bne	$5,$3,$L115
	move	$5,$0
	li	$3,1
	sll	$2,$3,$2
	jal	kill
	or	$21,$21,$2
	bne	$2,$23,$L117
	li	$3,3
	lw	$2,%lo(errno)($fp)
	nop
	bne	$2,$3,$L117
	addiu	$20,$20,-1
	bne	$20,$0,$L119
	li	$2,7
	bne	$21,$2,$L151
	nop
	jal	wait
	addiu	$4,$sp,52
	bne	$2,$23,$L121
	li	$2,10
	lw	$3,%lo(errno)($fp)
	nop
	bne	$3,$2,$L121
	addiu	$16,$sp,40
$L125:
	lw	$4,0($17)
	jal	close
	nop
	bne	$2,$0,$L124
	nop
	lw	$4,4($17)
	jal	close
	nop
	bne	$2,$0,$L124
	move	$20,$2
	addiu	$17,$17,8
	bne	$16,$17,$L125
	nop
	lw	$2,64($sp)
	addiu	$18,$18,3
	bne	$18,$2,$L106
	nop
$L126:
	jal	fork
	nop
	bgtz	$2,$L127
	nop
	beq	$2,$0,$L152
	li	$2,30
	beq	$20,$2,$L129
	li	$16,31
	b	$L153
	nop
$L131:
	jal	wait
	addiu	$4,$sp,52
	blez	$2,$L130
	nop
	lw	$2,52($sp)
	nop
	bne	$2,$0,$L130
	nop
$L129:
	addiu	$16,$16,-1
	bne	$16,$0,$L131
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
$L150:
	lw	$2,44($sp)
	nop
	bne	$4,$2,$L154
	move	$2,$16
	b	$L114
	li	$3,2816
$L154:
	lw	$2,48($sp)
	nop
	beq	$4,$2,$L155
	nop
$L115:
	jal	fail
	li	$4,207
$L155:
	li	$3,3072
	b	$L114
	li	$2,2
$L127:
	b	$L126
	addiu	$20,$20,1
$L130:
	jal	fail
	li	$4,218
$L149:
	jal	fail
	li	$4,200
$L148:
	addiu	$3,$sp,16
	sll	$2,$16,3
	addu	$2,$3,$2
	lw	$4,0($2)
	li	$6,1
	jal	read
	addiu	$5,$sp,56
	li	$3,1
	beq	$2,$3,$L156
	nop
	jal	exit
	li	$4,1
$L147:
	jal	fail
	li	$4,196
$L146:
	jal	fail
	li	$4,194
$L124:
	jal	fail
	li	$4,213
$L156:
	jal	exit
	addiu	$4,$16,10
$L117:
	jal	fail
	li	$4,209
$L121:
	jal	fail
	li	$4,212
$L151:
	jal	fail
	li	$4,211
$L152:
	jal	exit
	move	$4,$0
$L153:
	jal	fail
	li	$4,217
	.set	reorder
	.end	orders
	.section	.rodata.str1.4
	.align	2
$LC2:
	.ascii	"c\000"
	.text
	.align	2
	.ent	above
above:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$19,56($sp)
	sw	$18,52($sp)
	sw	$17,48($sp)
	sw	$31,60($sp)
	sw	$16,44($sp)
	move	$17,$0
	li	$19,2
	li	$18,3
$L173:
	jal	pipe
	addiu	$4,$sp,16
	bne	$2,$0,$L182
	nop
	jal	fork
	nop
	lw	$4,20($sp)
	beq	$2,$0,$L183
	move	$16,$2
	jal	close
	nop
	bne	$2,$0,$L168
	nop
	jal	wait
	addiu	$4,$sp,24
	bne	$16,$2,$L184
	nop
	lw	$2,24($sp)
	nop
	bne	$2,$0,$L168
	nop
	lw	$4,16($sp)
	beq	$17,$19,$L180
	addiu	$5,$sp,28
$L169:
	jal	read
	li	$6,1
	bne	$2,$0,$L172
	nop
	lw	$4,16($sp)
	jal	close
	nop
	bne	$2,$0,$L172
	addiu	$17,$17,1
	bne	$17,$18,$L173
	nop
	lw	$31,60($sp)
	lw	$19,56($sp)
	lw	$18,52($sp)
	lw	$17,48($sp)
	lw	$16,44($sp)
	jr	$31
	addiu	$sp,$sp,64
$L180:
	li	$6,1
	jal	read
	sw	$5,32($sp)
	li	$3,1
	bne	$2,$3,$L170
	li	$2,99
	lb	$3,28($sp)
	nop
	bne	$3,$2,$L170
	nop
	lw	$4,16($sp)
	lw	$5,32($sp)
	b	$L169
	nop
$L183:
	jal	dup2
	li	$5,17
	li	$3,17
	bne	$2,$3,$L162
	nop
	lw	$4,20($sp)
	jal	close
	nop
	bne	$2,$0,$L162
	li	$2,1
	beq	$17,$2,$L185
	li	$2,2
	bne	$17,$2,$L164
	nop
	jal	fork
	nop
	beq	$2,$0,$L186
	move	$4,$2
	jal	ended
	nop
	bne	$2,$0,$L187
	nop
$L164:
	jal	exit
	move	$4,$0
$L185:
	jal	dup
	move	$4,$0
	lw	$3,20($sp)
	nop
	beq	$2,$3,$L164
	nop
	jal	fail
	li	$4,232
$L187:
	jal	fail
	li	$4,236
$L172:
	jal	fail
	li	$4,242
$L168:
	jal	fail
	li	$4,240
$L184:
	jal	fail
	li	$4,37
$L182:
	jal	fail
	li	$4,228
$L170:
	jal	fail
	li	$4,241
$L186:
	lui	$5,%hi($LC2)
	li	$4,17
	li	$6,1
	jal	write
	addiu	$5,$5,%lo($LC2)
	xori	$4,$2,0x1
	jal	exit
	sltu	$4,$0,$4
$L162:
	jal	fail
	li	$4,231
	.set	reorder
	.end	above
	.section	.rodata.str1.4
	.align	2
$LC3:
	.ascii	"s\000"
	.align	2
$LC4:
	.ascii	"pq\000"
	.text
	.align	2
	.ent	sleepers
sleepers:
	.set	noreorder
	addiu	$sp,$sp,-88
	addiu	$4,$sp,28
	sw	$31,84($sp)
	sw	$23,80($sp)
	sw	$22,76($sp)
	sw	$21,72($sp)
	sw	$20,68($sp)
	sw	$19,64($sp)
	sw	$18,60($sp)
	sw	$17,56($sp)
	jal	pipe
	sw	$16,52($sp)
	bne	$2,$0,$L189
	lui	$18,%hi(shared)
	lw	$2,%lo(shared)($18)
	addiu	$19,$sp,16
	move	$17,$0
$L190:
	move	$16,$0
	sll	$3,$16,2
	addiu	$3,$3,12
	addu	$2,$2,$3
	sw	$0,0($2)
	lw	$4,28($sp)
	move	$5,$16
	jal	reader
	addiu	$21,$sp,16
	li	$20,3
	addiu	$16,$16,1
	sw	$2,0($21)
	beq	$16,$20,$L218
	addiu	$21,$21,4
$L191:
	lw	$2,%lo(shared)($18)
	sll	$3,$16,2
	addiu	$3,$3,12
	addu	$2,$2,$3
	sw	$0,0($2)
	lw	$4,28($sp)
	jal	reader
	move	$5,$16
	addiu	$16,$16,1
	sw	$2,0($21)
	bne	$16,$20,$L191
	addiu	$21,$21,4
$L218:
	lw	$20,0($19)
	li	$5,15
	jal	kill
	move	$4,$20
	bne	$2,$0,$L194
	move	$16,$2
	jal	wait
	addiu	$4,$sp,40
	bne	$20,$2,$L197
	li	$2,15
	lw	$3,40($sp)
	nop
	bne	$3,$2,$L194
	addiu	$20,$sp,16
	li	$21,97
	li	$22,3
$L199:
	beq	$17,$16,$L195
	li	$6,1
	lw	$4,32($sp)
	addiu	$5,$sp,44
	jal	write
	sb	$21,44($sp)
	li	$3,1
	bne	$2,$3,$L198
	nop
	lw	$23,0($20)
	jal	wait
	addiu	$4,$sp,36
	bne	$23,$2,$L197
	nop
	lw	$2,36($sp)
	nop
	bne	$2,$0,$L198
	sll	$3,$16,2
	lw	$2,%lo(shared)($18)
	addiu	$3,$3,12
	addu	$2,$2,$3
	lw	$3,0($2)
	nop
	bne	$3,$21,$L219
	addiu	$2,$21,1
	move	$21,$2
$L195:
	addiu	$16,$16,1
	bne	$16,$22,$L199
	addiu	$20,$20,4
	lw	$2,%lo(shared)($18)
	sll	$3,$17,2
	addiu	$3,$3,12
	addu	$3,$2,$3
	lw	$3,0($3)
	nop
	bne	$3,$0,$L220
	addiu	$17,$17,1
	bne	$17,$16,$L190
	addiu	$19,$19,4
	lw	$4,28($sp)
	move	$5,$0
	sw	$0,12($2)
	jal	reader
	nop
	move	$4,$2
	li	$5,17
	jal	kill
	move	$16,$2
	bne	$2,$0,$L204
	lui	$5,%hi($LC3)
	lw	$4,32($sp)
	li	$6,1
	jal	write
	addiu	$5,$5,%lo($LC3)
	li	$3,1
	bne	$2,$3,$L204
	nop
	jal	wait_for
	li	$4,11718
	lw	$2,%lo(shared)($18)
	nop
	lw	$2,12($2)
	nop
	bne	$2,$0,$L206
	li	$5,19
	jal	kill
	move	$4,$16
	bne	$2,$0,$L206
	nop
	jal	ended
	move	$4,$16
	bne	$2,$0,$L207
	li	$3,115
	lw	$2,%lo(shared)($18)
	nop
	lw	$4,12($2)
	nop
	bne	$4,$3,$L207
	nop
	lw	$4,28($sp)
	sw	$0,16($2)
	move	$5,$0
	sw	$0,12($2)
	jal	reader
	nop
	lw	$4,28($sp)
	move	$16,$2
	jal	reader
	li	$5,1
	li	$5,17
	move	$4,$16
	jal	kill
	move	$17,$2
	bne	$2,$0,$L210
	lui	$5,%hi($LC4)
	lw	$4,32($sp)
	li	$6,2
	jal	write
	addiu	$5,$5,%lo($LC4)
	li	$3,2
	bne	$2,$3,$L210
	nop
	jal	ended
	move	$4,$17
	bne	$2,$0,$L211
	li	$3,112
	lw	$2,%lo(shared)($18)
	nop
	lw	$4,16($2)
	nop
	bne	$4,$3,$L211
	nop
	lw	$2,12($2)
	nop
	bne	$2,$0,$L211
	li	$5,19
	jal	kill
	move	$4,$16
	bne	$2,$0,$L214
	nop
	jal	ended
	move	$4,$16
	bne	$2,$0,$L214
	li	$2,113
	lw	$3,%lo(shared)($18)
	nop
	lw	$3,12($3)
	nop
	bne	$3,$2,$L214
	nop
	lw	$4,28($sp)
	jal	close
	nop
	lw	$4,32($sp)
	jal	close
	nop
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
$L198:
	jal	fail
	li	$4,161
$L197:
	jal	fail
	li	$4,37
$L194:
	jal	fail
	li	$4,157
$L219:
	jal	fail
	li	$4,162
$L220:
	jal	fail
	li	$4,164
$L206:
	jal	fail
	li	$4,171
$L204:
	jal	fail
	li	$4,169
$L214:
	jal	fail
	li	$4,179
$L211:
	jal	fail
	li	$4,178
$L210:
	jal	fail
	li	$4,177
$L207:
	jal	fail
	li	$4,172
$L189:
	jal	fail
	li	$4,151
	.set	reorder
	.end	sleepers
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	li	$7,512
	li	$6,4096
	li	$5,7
	sw	$31,20($sp)
	jal	shmsys
	li	$4,3
	move	$5,$2
	move	$4,$0
	move	$7,$0
	jal	shmsys
	move	$6,$0
	lui	$4,%hi(shared)
	li	$3,-1
	beq	$2,$3,$L224
	sw	$2,%lo(shared)($4)
	move	$5,$0
	jal	catch
	li	$4,14
	jal	sigblock
	li	$4,8192
	jal	timers
	nop
	jal	turns
	nop
	jal	lengths
	nop
	jal	sleepers
	nop
	jal	orders
	nop
	jal	above
	nop
	jal	lines
	nop
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
$L224:
	jal	fail
	li	$4,268
	.set	reorder
	.end	main
	.section	.bss.text.0,"aw"
	.align	2
text.0:
	.space	200
	.section	.rodata.order.1,"a"
	.align	2
order.1:
	.ascii	"\000\001\002"
	.ascii	"\000\002\001"
	.ascii	"\001\000\002"
	.ascii	"\001\002\000"
	.ascii	"\002\000\001"
	.ascii	"\002\001\000"
	.section	.rodata.said.2,"a"
	.align	2
said.2:
	.word	0
	.word	1
	.word	0
	.word	3905
	.word	0
	.word	3906
	.word	0
	.word	0
	.word	1
	.word	1
	.word	2
	.word	0
	.word	0
	.word	999999
	.section	.rodata.ticks.3,"a"
	.align	2
ticks.3:
	.word	1
	.word	2
	.word	3
	.word	9
	.word	24
	.word	25
	.word	26
	.word	27
	.word	40
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
	.section	.bss.caught,"aw"
	.align	2
caught:
	.space	4
