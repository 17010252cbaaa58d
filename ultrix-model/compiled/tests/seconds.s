# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/seconds.c
	.file 1 "seconds.c"
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
	.ent	spin
spin:
	.set	noreorder
	sll	$2,$4,1
	addu	$2,$2,$4
	sll	$2,$2,4
	addiu	$sp,$sp,-8
	subu	$2,$2,$4
	sll	$2,$2,3
	sw	$0,0($sp)
	lw	$3,0($sp)
	subu	$2,$2,$4
	sll	$2,$2,3
	slt	$3,$3,$2
	bne	$3,$0,$L5
	nop
$L3:
	jr	$31
	addiu	$sp,$sp,8
$L5:
	lw	$3,0($sp)
	nop
	addiu	$3,$3,1
	sw	$3,0($sp)
	lw	$3,0($sp)
	nop
	slt	$3,$3,$2
	beq	$3,$0,$L3
	nop
	b	$L5
	nop
	.set	reorder
	.end	spin
	.align	2
	.ent	profiled
profiled:
	.set	noreorder
	lui	$7,%hi(counters)
	addiu	$6,$7,%lo(counters)
	lui	$3,%hi(counters+2)
	addiu	$3,$3,%lo(counters+2)
	addiu	$5,$6,130
	move	$2,$0
$L9:
	lh	$4,0($3)
	addiu	$3,$3,2
	bne	$3,$5,$L9
	addu	$2,$2,$4
	lh	$3,%lo(counters)($7)
	li	$4,4369
	bne	$3,$4,$L10
	nop
	lh	$4,130($6)
	nop
	bne	$4,$3,$L10
	nop
	jr	$31
	nop
$L10:
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	fail
	li	$4,291
	.set	reorder
	.end	profiled
	.align	2
	.ent	handle
handle:
	.set	noreorder
	addiu	$sp,$sp,-40
	move	$2,$5
	move	$6,$0
	addiu	$5,$sp,16
	sw	$31,36($sp)
	sw	$2,16($sp)
	sw	$0,20($sp)
	jal	sigvec
	sw	$0,24($sp)
	bne	$2,$0,$L18
	lui	$2,%hi(caught)
	lw	$31,36($sp)
	sw	$0,%lo(caught)($2)
	jr	$31
	addiu	$sp,$sp,40
$L18:
	jal	fail
	li	$4,111
	.set	reorder
	.end	handle
	.align	2
	.ent	wait_for
wait_for:
	.set	noreorder
	li	$2,983040
	addiu	$2,$2,16960
	bne	$2,$0,1f
	div	$0,$4,$2
	break	7
1:
	addiu	$sp,$sp,-40
	move	$6,$0
	addiu	$5,$sp,16
	move	$4,$0
	sw	$31,36($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	mfhi	$2
	sw	$2,28($sp)
	mflo	$3
	jal	setitimer
	sw	$3,24($sp)
	bne	$2,$0,$L21
	nop
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L21
	nop
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L21:
	jal	fail
	li	$4,22
	.set	reorder
	.end	wait_for
	.align	2
	.ent	preempted
preempted:
	.set	noreorder
	addiu	$sp,$sp,-96
	addiu	$5,$sp,16
	sw	$31,92($sp)
	jal	getrusage
	move	$4,$0
	bne	$2,$0,$L26
	nop
	lw	$31,92($sp)
	lw	$2,84($sp)
	jr	$31
	addiu	$sp,$sp,96
$L26:
	jal	fail
	li	$4,179
	.set	reorder
	.end	preempted
	.align	2
	.ent	used
used:
	.set	noreorder
	addiu	$sp,$sp,-104
	sw	$17,96($sp)
	sw	$16,92($sp)
	move	$17,$4
	move	$16,$5
	move	$4,$0
	sw	$31,100($sp)
	jal	getrusage
	addiu	$5,$sp,16
	bne	$2,$0,$L32
	li	$2,983040
	lw	$8,20($sp)
	addiu	$2,$2,16960
	sltu	$3,$8,$2
	beq	$3,$0,$L29
	nop
	lw	$9,28($sp)
	nop
	sltu	$2,$9,$2
	beq	$2,$0,$L29
	nop
	lw	$7,16($sp)
	lw	$6,24($sp)
	sll	$5,$7,5
	sll	$4,$6,5
	subu	$5,$5,$7
	subu	$4,$4,$6
	sll	$3,$5,6
	sll	$2,$4,6
	subu	$3,$3,$5
	subu	$2,$2,$4
	sll	$3,$3,3
	sll	$2,$2,3
	addu	$3,$3,$7
	addu	$2,$2,$6
	sll	$3,$3,6
	sll	$2,$2,6
	addu	$2,$2,$9
	addu	$3,$3,$8
	sw	$3,0($17)
	sw	$2,0($16)
	lw	$3,0($17)
	lw	$31,100($sp)
	lw	$17,96($sp)
	lw	$16,92($sp)
	addu	$2,$2,$3
	jr	$31
	addiu	$sp,$sp,104
$L29:
	jal	fail
	li	$4,42
$L32:
	jal	fail
	li	$4,41
	.set	reorder
	.end	used
	.align	2
	.ent	ownTimers
ownTimers:
	.set	noreorder
	addiu	$sp,$sp,-72
	lui	$5,%hi(note)
	addiu	$5,$5,%lo(note)
	sw	$16,64($sp)
	li	$4,26
	li	$16,6000
	sw	$31,68($sp)
	sw	$16,36($sp)
	sw	$16,44($sp)
	sw	$0,32($sp)
	sw	$0,40($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	jal	handle
	sw	$0,28($sp)
	addiu	$5,$sp,48
	jal	used
	addiu	$4,$sp,56
	move	$6,$0
	addiu	$5,$sp,32
	jal	setitimer
	li	$4,1
	bne	$2,$0,$L41
	nop
	jal	spin
	li	$4,60
	addiu	$5,$sp,48
	jal	used
	addiu	$4,$sp,52
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	li	$4,1
	bne	$2,$0,$L42
	li	$4,65536
	lw	$3,56($sp)
	lw	$2,52($sp)
	nop
	subu	$2,$2,$3
	bne	$16,$0,1f
	div	$0,$2,$16
	break	7
1:
	ori	$4,$4,0xec30
	slt	$4,$2,$4
	mflo	$3
	bne	$4,$0,$L36
	lui	$16,%hi(caught)
	lw	$4,%lo(caught)($16)
	addiu	$2,$3,-1
	slt	$2,$4,$2
	bne	$2,$0,$L36
	nop
	lw	$2,%lo(caught)($16)
	addiu	$3,$3,1
	slt	$3,$3,$2
	bne	$3,$0,$L36
	move	$6,$0
	addiu	$5,$sp,32
	li	$4,1
	sw	$0,%lo(caught)($16)
	jal	setitimer
	sw	$0,36($sp)
	bne	$2,$0,$L43
	nop
	jal	spin
	li	$4,20
	lw	$3,%lo(caught)($16)
	li	$2,1
	bne	$3,$2,$L44
	nop
	lw	$31,68($sp)
	lw	$16,64($sp)
	jr	$31
	addiu	$sp,$sp,72
$L36:
	jal	fail
	li	$4,139
$L42:
	jal	fail
	li	$4,137
$L41:
	jal	fail
	li	$4,134
$L44:
	jal	fail
	li	$4,143
$L43:
	jal	fail
	li	$4,141
	.set	reorder
	.end	ownTimers
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
	bne	$2,$16,$L48
	nop
	lw	$31,28($sp)
	lw	$2,16($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L48:
	jal	fail
	li	$4,37
	.set	reorder
	.end	ended
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"t\000"
	.text
	.align	2
	.ent	wakings
wakings:
	.set	noreorder
	addiu	$sp,$sp,-64
	addiu	$4,$sp,16
	sw	$31,60($sp)
	sw	$21,56($sp)
	sw	$20,52($sp)
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	jal	pipe
	sw	$16,36($sp)
	bne	$2,$0,$L64
	nop
	jal	fork
	nop
	beq	$2,$0,$L65
	move	$20,$2
	jal	wait_for
	li	$4,39060
	li	$6,-20
	move	$5,$0
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L66
	move	$18,$2
	lui	$21,%hi($LC0)
	move	$19,$0
	li	$17,8
	addiu	$21,$21,%lo($LC0)
$L53:
	jal	wait_for
	li	$4,7812
	jal	preempted
	nop
	lw	$4,20($sp)
	li	$6,1
	move	$5,$21
	jal	write
	move	$16,$2
	li	$3,1
	bne	$2,$3,$L67
	nop
	jal	preempted
	nop
	subu	$2,$2,$16
	li	$4,7812
	jal	wait_for
	addu	$18,$18,$2
	jal	preempted
	nop
	li	$5,30
	move	$4,$20
	jal	kill
	move	$16,$2
	bne	$2,$0,$L68
	nop
	jal	preempted
	addiu	$17,$17,-1
	subu	$3,$2,$16
	bne	$17,$0,$L53
	addu	$19,$19,$3
	slt	$18,$18,4
	beq	$18,$0,$L56
	slt	$19,$19,4
	beq	$19,$0,$L56
	move	$6,$0
	move	$5,$0
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L69
	li	$5,9
	jal	kill
	move	$4,$20
	bne	$2,$0,$L60
	nop
	jal	ended
	move	$4,$20
	li	$3,9
	bne	$2,$3,$L60
	nop
	lw	$4,16($sp)
	jal	close
	nop
	lw	$4,20($sp)
	jal	close
	nop
	lw	$31,60($sp)
	lw	$21,56($sp)
	lw	$20,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,64
$L65:
	lui	$5,%hi(note)
	addiu	$5,$5,%lo(note)
	jal	handle
	li	$4,30
$L52:
	lw	$4,16($sp)
	li	$6,1
	jal	read
	addiu	$5,$sp,24
	b	$L52
	nop
$L66:
	jal	fail
	li	$4,196
$L67:
	jal	fail
	li	$4,200
$L68:
	jal	fail
	li	$4,204
$L56:
	jal	fail
	li	$4,207
$L69:
	jal	fail
	li	$4,208
$L60:
	jal	fail
	li	$4,209
$L64:
	jal	fail
	li	$4,189
	.set	reorder
	.end	wakings
	.align	2
	.ent	since
since:
	.set	noreorder
	addiu	$sp,$sp,-32
	move	$5,$0
	sw	$16,24($sp)
	move	$16,$4
	sw	$31,28($sp)
	jal	gettimeofday
	addiu	$4,$sp,16
	lw	$2,0($16)
	lw	$3,16($sp)
	lw	$31,28($sp)
	subu	$3,$3,$2
	sll	$4,$3,5
	subu	$4,$4,$3
	sll	$2,$4,6
	subu	$2,$2,$4
	sll	$2,$2,3
	lw	$4,20($sp)
	addu	$2,$2,$3
	sll	$2,$2,6
	lw	$3,4($16)
	addu	$2,$2,$4
	lw	$16,24($sp)
	subu	$2,$2,$3
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	since
	.align	2
	.ent	timers
timers:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$18,52($sp)
	sw	$17,48($sp)
	li	$18,393216
	li	$17,327680
	move	$5,$0
	sw	$16,44($sp)
	addiu	$4,$sp,32
	addiu	$2,$18,6784
	li	$16,1048576
	addiu	$17,$17,22320
	sw	$31,60($sp)
	sw	$19,56($sp)
	sw	$17,20($sp)
	sw	$2,28($sp)
	sw	$0,16($sp)
	jal	gettimeofday
	sw	$0,24($sp)
	jal	wait_for
	ori	$4,$16,0xc8e0
	jal	since
	addiu	$4,$sp,32
	ori	$3,$16,0xc8e0
	slt	$2,$2,$3
	bne	$2,$0,$L74
	nop
	jal	since
	addiu	$4,$sp,32
	ori	$16,$16,0xe764
	slt	$2,$2,$16
	bne	$2,$0,$L82
	nop
$L74:
	jal	fail
	li	$4,240
$L82:
	addiu	$4,$sp,32
	jal	gettimeofday
	move	$5,$0
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L83
	li	$16,1441792
	addiu	$18,$18,14595
	li	$19,-1
	addiu	$16,$16,16019
$L75:
	jal	sigpause
	move	$4,$0
	bne	$2,$19,$L84
	nop
	jal	since
	addiu	$4,$sp,32
	addiu	$3,$18,-7812
	slt	$2,$3,$2
	beq	$2,$0,$L85
	nop
	jal	since
	addiu	$4,$sp,32
	slt	$2,$18,$2
	bne	$2,$0,$L86
	addu	$18,$18,$17
	bne	$18,$16,$L75
	nop
	jal	exit
	move	$4,$0
$L83:
	jal	fail
	li	$4,242
$L84:
	jal	fail
	li	$4,244
$L85:
	jal	fail
	li	$4,245
$L86:
	jal	fail
	li	$4,246
	.set	reorder
	.end	timers
	.align	2
	.ent	longCall
longCall:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	brk
	li	$4,269484032
	bne	$2,$0,$L95
	li	$3,268959744
	li	$4,1
	li	$2,269484032
$L88:
	sw	$4,0($3)
	addiu	$3,$3,4096
	bne	$3,$2,$L88
	nop
	jal	fork
	nop
	beq	$2,$0,$L97
	move	$4,$2
	jal	ended
	nop
	bne	$2,$0,$L91
	nop
	jal	brk
	li	$4,268763136
	bne	$2,$0,$L91
	nop
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L95:
	jal	fail
	li	$4,300
$L91:
	jal	fail
	li	$4,304
$L97:
	jal	exit
	nop
	.set	reorder
	.end	longCall
	.align	2
	.ent	compute_for
compute_for:
	.set	noreorder
	addiu	$sp,$sp,-48
	move	$5,$0
	sw	$16,40($sp)
	move	$16,$4
	sw	$31,44($sp)
	jal	gettimeofday
	addiu	$4,$sp,24
	b	$L101
	nop
$L99:
$L106:
	jal	gettimeofday
	move	$5,$0
	lw	$2,24($sp)
	lw	$3,16($sp)
	nop
	subu	$3,$3,$2
	sll	$4,$3,5
	subu	$4,$4,$3
	sll	$2,$4,6
	subu	$2,$2,$4
	sll	$2,$2,3
	addu	$2,$2,$3
	lw	$3,20($sp)
	sll	$2,$2,6
	addu	$2,$2,$3
	lw	$3,28($sp)
	nop
	subu	$2,$2,$3
	slt	$2,$2,$16
	beq	$2,$0,$L105
	nop
$L101:
	sw	$0,32($sp)
	lw	$2,32($sp)
	nop
	slt	$2,$2,2000
	beq	$2,$0,$L106
	addiu	$4,$sp,16
$L100:
	lw	$2,32($sp)
	nop
	addiu	$2,$2,1
	sw	$2,32($sp)
	lw	$2,32($sp)
	nop
	slt	$2,$2,2000
	beq	$2,$0,$L99
	addiu	$4,$sp,16
	b	$L100
	nop
$L105:
	lw	$31,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	compute_for
	.align	2
	.ent	sizes
sizes:
	.set	noreorder
	addiu	$sp,$sp,-168
	addiu	$5,$sp,88
	move	$4,$0
	sw	$31,164($sp)
	jal	getrusage
	sw	$16,160($sp)
	bne	$2,$0,$L115
	li	$16,65536
	jal	compute_for
	ori	$4,$16,0x86a0
	addiu	$5,$sp,16
	jal	getrusage
	move	$4,$0
	bne	$2,$0,$L116
	addiu	$16,$16,16490
	lw	$2,88($sp)
	lw	$3,16($sp)
	lw	$5,100($sp)
	subu	$3,$3,$2
	lw	$2,24($sp)
	nop
	addu	$3,$3,$2
	lw	$2,96($sp)
	nop
	subu	$3,$3,$2
	sll	$4,$3,5
	subu	$4,$4,$3
	sll	$2,$4,6
	subu	$2,$2,$4
	sll	$2,$2,3
	lw	$4,92($sp)
	addu	$2,$2,$3
	lw	$3,20($sp)
	sll	$2,$2,6
	subu	$3,$3,$4
	lw	$4,28($sp)
	nop
	subu	$4,$4,$5
	addu	$3,$3,$4
	addu	$2,$2,$3
	li	$3,3906
	bne	$3,$0,1f
	div	$0,$2,$3
	break	7
1:
	slt	$16,$2,$16
	mflo	$3
	bne	$16,$0,$L110
	nop
	lw	$4,32($sp)
	nop
	blez	$4,$L110
	nop
	lw	$2,36($sp)
	lw	$5,108($sp)
	nop
	subu	$2,$2,$5
	blez	$2,$L110
	nop
	bne	$3,$0,1f
	div	$0,$2,$3
	break	7
1:
	mfhi	$2
	bne	$2,$0,$L112
	nop
	lw	$2,40($sp)
	lw	$5,112($sp)
	nop
	subu	$2,$2,$5
	bne	$3,$0,1f
	div	$0,$2,$3
	break	7
1:
	mflo	$2
	bne	$4,$2,$L112
	nop
	lw	$31,164($sp)
	lw	$16,160($sp)
	jr	$31
	addiu	$sp,$sp,168
$L110:
	jal	fail
	li	$4,83
$L112:
	jal	fail
	li	$4,84
$L116:
	jal	fail
	li	$4,80
$L115:
	jal	fail
	li	$4,78
	.set	reorder
	.end	sizes
	.align	2
	.ent	preferred
preferred:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$31,44($sp)
	sw	$16,28($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	jal	preempted
	sw	$17,32($sp)
	li	$4,458752
	ori	$4,$4,0xa120
	jal	compute_for
	move	$16,$2
	jal	preempted
	nop
	subu	$2,$2,$16
	slt	$2,$2,9
	beq	$2,$0,$L129
	li	$17,4
	lui	$18,%hi(shared)
	li	$19,1
$L118:
	lw	$2,%lo(shared)($18)
	nop
	sw	$0,8($2)
	jal	fork
	nop
	beq	$2,$0,$L130
	move	$16,$2
	li	$6,-3
	move	$5,$2
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L121
	nop
	lw	$2,%lo(shared)($18)
	nop
	lw	$2,8($2)
	nop
	bne	$2,$19,$L121
	li	$5,9
	jal	kill
	move	$4,$16
	bne	$2,$0,$L125
	nop
	jal	wait
	addiu	$4,$sp,16
	bne	$16,$2,$L131
	li	$2,9
	lw	$3,16($sp)
	nop
	bne	$3,$2,$L125
	addiu	$17,$17,-1
	bne	$17,$0,$L118
	nop
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L130:
	lw	$3,%lo(shared)($18)
	li	$2,1
$L120:
	sw	$2,8($3)
	sw	$2,8($3)
	b	$L120
	nop
$L121:
	jal	fail
	li	$4,226
$L125:
	jal	fail
	li	$4,227
$L131:
	jal	fail
	li	$4,37
$L129:
	jal	fail
	li	$4,220
	.set	reorder
	.end	preferred
	.align	2
	.ent	share
share:
	.set	noreorder
	addiu	$sp,$sp,-48
	addiu	$5,$sp,24
	sw	$17,40($sp)
	move	$17,$4
	addiu	$4,$sp,28
	sw	$31,44($sp)
	jal	used
	sw	$16,36($sp)
	addiu	$4,$sp,16
	move	$5,$0
	jal	gettimeofday
	move	$16,$2
	jal	compute_for
	move	$4,$17
	addiu	$5,$sp,24
	jal	used
	addiu	$4,$sp,28
	addiu	$4,$sp,16
	jal	since
	subu	$16,$2,$16
	li	$3,100
	bne	$3,$0,1f
	div	$0,$2,$3
	break	7
1:
	lw	$31,44($sp)
	lw	$17,40($sp)
	mflo	$2
	nop
	nop
	bne	$2,$0,1f
	div	$0,$16,$2
	break	7
1:
	lw	$16,36($sp)
	mflo	$2
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	share
	.align	2
	.ent	nicest
nicest:
	.set	noreorder
	addiu	$sp,$sp,-48
	addiu	$5,$sp,16
	addiu	$4,$sp,20
	sw	$31,44($sp)
	jal	used
	sw	$16,40($sp)
	li	$6,19
	move	$5,$0
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L144
	li	$16,1048576
	jal	compute_for
	ori	$4,$16,0xc8e0
	addiu	$5,$sp,24
	jal	used
	addiu	$4,$sp,28
	lw	$2,28($sp)
	li	$3,983040
	addiu	$3,$3,16961
	slt	$3,$2,$3
	bne	$3,$0,$L136
	addiu	$16,$16,31425
	lw	$3,20($sp)
	nop
	subu	$2,$2,$3
	lw	$3,24($sp)
	nop
	addu	$2,$2,$3
	lw	$3,16($sp)
	nop
	subu	$2,$2,$3
	slt	$2,$2,$16
	bne	$2,$0,$L136
	nop
	jal	fork
	nop
	beq	$2,$0,$L145
	move	$16,$2
	li	$4,196608
	jal	compute_for
	ori	$4,$4,0xd090
	jal	wait
	addiu	$4,$sp,32
	bne	$2,$16,$L140
	nop
	lw	$2,32($sp)
	nop
	slt	$2,$2,22016
	bne	$2,$0,$L140
	move	$6,$0
	move	$5,$0
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L146
	nop
	lw	$31,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,48
$L145:
	move	$6,$0
	move	$5,$0
	jal	setpriority
	move	$4,$0
	beq	$2,$0,$L139
	nop
	jal	fail
	li	$4,99
$L139:
	li	$4,196608
	jal	share
	ori	$4,$4,0xd090
	jal	exit
	move	$4,$2
$L136:
	jal	fail
	li	$4,96
$L144:
	jal	fail
	li	$4,93
$L140:
	jal	fail
	li	$4,103
$L146:
	jal	fail
	li	$4,104
	.set	reorder
	.end	nicest
	.align	2
	.ent	sleepers
sleepers:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	jal	fork
	sw	$16,24($sp)
	bne	$2,$0,$L148
	nop
	lui	$2,%hi(shared)
	lw	$3,%lo(shared)($2)
	nop
$L149:
	lw	$2,0($3)
	nop
	addiu	$2,$2,1
	sw	$2,0($3)
	b	$L149
	nop
$L148:
	jal	fork
	move	$16,$2
	li	$4,655360
	beq	$2,$0,$L167
	ori	$4,$4,0xae60
	jal	wait_for
	nop
	li	$5,17
	jal	kill
	move	$4,$16
	bne	$2,$0,$L168
	nop
	li	$4,65536
	ori	$4,$4,0x86a0
	jal	wait_for
	lui	$17,%hi(shared)
	lw	$2,%lo(shared)($17)
	nop
	lw	$18,0($2)
	jal	fork
	nop
	beq	$2,$0,$L169
	nop
$L152:
	lw	$2,%lo(shared)($17)
	nop
$L153:
	lw	$3,4($2)
	nop
	beq	$3,$0,$L153
	nop
	lw	$3,4($2)
	nop
	slt	$3,$3,86
	bne	$3,$0,$L154
	nop
	lw	$2,0($2)
	nop
	bne	$2,$18,$L154
	li	$5,19
	jal	kill
	move	$4,$16
	bne	$2,$0,$L157
	nop
	li	$4,196608
	jal	share
	addiu	$4,$4,3392
	slt	$2,$2,65
	beq	$2,$0,$L157
	nop
	lw	$2,%lo(shared)($17)
	nop
	lw	$2,0($2)
	nop
	slt	$2,$18,$2
	beq	$2,$0,$L157
	li	$5,9
	jal	kill
	move	$4,$16
	bne	$2,$0,$L170
	li	$17,3
$L158:
	jal	wait
	addiu	$4,$sp,16
	beq	$16,$2,$L159
	li	$2,9
	move	$2,$0
$L159:
	lw	$3,16($sp)
	nop
	bne	$3,$2,$L172
	addiu	$17,$17,-1
	bne	$17,$0,$L158
	nop
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L169:
	jal	timers
	nop
	b	$L152
	nop
$L168:
	jal	fail
	li	$4,270
$L154:
	jal	fail
	li	$4,276
$L157:
	jal	fail
	li	$4,277
$L170:
	jal	fail
	li	$4,278
$L172:
	jal	fail
	li	$4,282
$L167:
	jal	compute_for
	nop
	li	$4,2359296
	jal	wait_for
	ori	$4,$4,0x9f00
	li	$4,196608
	jal	share
	addiu	$4,$4,3392
	lui	$3,%hi(shared)
	lw	$3,%lo(shared)($3)
	addiu	$2,$2,1
	sw	$2,4($3)
	jal	exit
	move	$4,$0
	.set	reorder
	.end	sleepers
	.align	2
	.ent	profile
profile:
	.set	noreorder
	addiu	$sp,$sp,-48
	move	$5,$0
	li	$4,26
	sw	$31,44($sp)
	sw	$18,36($sp)
	sw	$16,28($sp)
	sw	$19,40($sp)
	sw	$17,32($sp)
	jal	handle
	lui	$16,%hi(counters+2)
	lui	$2,%hi(counters)
	li	$3,4369
	li	$7,512
	li	$6,4194304
	li	$5,128
	addiu	$18,$2,%lo(counters)
	addiu	$4,$16,%lo(counters+2)
	sh	$3,130($18)
	jal	profil
	sh	$3,%lo(counters)($2)
	li	$4,65536
	jal	compute_for
	ori	$4,$4,0x86a0
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	profil
	move	$4,$0
	jal	profiled
	nop
	slt	$2,$2,15
	bne	$2,$0,$L175
	nop
	jal	profiled
	nop
	slt	$2,$2,28
	beq	$2,$0,$L175
	li	$7,65536
	li	$6,2147418112
	li	$5,128
	jal	profil
	addiu	$4,$16,%lo(counters+2)
	jal	compute_for
	li	$4,20000
	li	$7,65536
	move	$6,$0
	li	$5,128
	jal	profil
	addiu	$4,$16,%lo(counters+2)
	jal	compute_for
	li	$4,20000
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	profil
	move	$4,$0
	jal	profiled
	nop
	slt	$2,$2,28
	beq	$2,$0,$L187
	nop
	lh	$19,2($18)
	jal	profiled
	nop
	li	$7,512
	li	$6,4194304
	li	$5,2
	addiu	$4,$16,%lo(counters+2)
	jal	profil
	move	$17,$2
	jal	compute_for
	li	$4,20000
	li	$4,-131072
	addiu	$4,$4,98
	li	$7,2
	li	$6,5242880
	li	$5,131072
	jal	profil
	addu	$4,$18,$4
	jal	compute_for
	li	$4,20000
	move	$7,$0
	li	$6,4194304
	li	$5,128
	jal	profil
	addiu	$4,$16,%lo(counters+2)
	jal	longCall
	subu	$17,$17,$19
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	profil
	move	$4,$0
	jal	profiled
	nop
	lh	$3,2($18)
	nop
	subu	$2,$2,$3
	bne	$2,$17,$L188
	nop
	jal	profiled
	nop
	addiu	$4,$16,%lo(counters+2)
	li	$7,512
	li	$6,4194304
	li	$5,128
	jal	profil
	move	$16,$2
	jal	longCall
	addiu	$16,$16,2
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	profil
	move	$4,$0
	jal	profiled
	nop
	slt	$16,$16,$2
	beq	$16,$0,$L189
	nop
	jal	brk
	li	$4,268763136
	bne	$2,$0,$L190
	li	$2,268697600
	sh	$0,2($2)
	sh	$0,0($2)
	li	$6,1
	li	$5,4096
	jal	mprotect
	li	$4,268697600
	bne	$2,$0,$L191
	li	$6,4194304
	li	$5,4096
	li	$7,2
	jal	profil
	li	$4,268697600
	jal	compute_for
	li	$4,20000
	li	$6,3
	li	$5,4096
	jal	mprotect
	li	$4,268697600
	bne	$2,$0,$L192
	nop
	jal	compute_for
	li	$4,40000
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	profil
	move	$4,$0
	sw	$0,16($sp)
	lw	$2,16($sp)
	nop
	slt	$2,$2,2048
	beq	$2,$0,$L173
	nop
	li	$3,268697600
$L184:
	lw	$2,16($sp)
	nop
	sll	$2,$2,1
	addu	$2,$3,$2
	lh	$2,0($2)
	nop
	bne	$2,$0,$L193
	nop
	lw	$2,16($sp)
	nop
	addiu	$2,$2,1
	sw	$2,16($sp)
	lw	$2,16($sp)
	nop
	slt	$2,$2,2048
	bne	$2,$0,$L184
	nop
$L173:
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L193:
	jal	fail
	li	$4,354
$L192:
	jal	fail
	li	$4,351
$L191:
	jal	fail
	li	$4,348
$L190:
	jal	fail
	li	$4,346
$L189:
	jal	fail
	li	$4,345
$L188:
	jal	fail
	li	$4,339
$L187:
	jal	fail
	li	$4,326
$L175:
	jal	fail
	li	$4,320
	.set	reorder
	.end	profile
	.align	2
	.ent	children
children:
	.set	noreorder
	addiu	$sp,$sp,-248
	addiu	$5,$sp,160
	li	$4,-1
	sw	$31,244($sp)
	sw	$17,240($sp)
	jal	getrusage
	sw	$16,236($sp)
	bne	$2,$0,$L228
	nop
	jal	fork
	nop
	beq	$2,$0,$L196
	move	$16,$2
	jal	wait
	addiu	$4,$sp,16
	bne	$16,$2,$L197
	li	$2,1792
	lw	$17,16($sp)
	nop
	bne	$17,$2,$L198
	nop
	jal	fork
	nop
	beq	$2,$0,$L229
	move	$16,$2
	jal	wait
	addiu	$4,$sp,16
	bne	$16,$2,$L197
	nop
	lw	$2,16($sp)
	nop
	bne	$2,$17,$L198
	addiu	$5,$sp,88
	jal	getrusage
	li	$4,-1
	bne	$2,$0,$L214
	addiu	$5,$sp,16
	jal	getrusage
	move	$4,$0
	bne	$2,$0,$L214
	nop
	lw	$2,104($sp)
	lw	$3,176($sp)
	nop
	slt	$3,$2,$3
	bne	$3,$0,$L215
	slt	$2,$2,41
	bne	$2,$0,$L215
	nop
	lw	$2,32($sp)
	nop
	slt	$2,$2,40
	beq	$2,$0,$L215
	nop
	lw	$2,120($sp)
	lw	$3,192($sp)
	nop
	subu	$2,$2,$3
	slt	$2,$2,42
	bne	$2,$0,$L217
	nop
	lw	$2,148($sp)
	lw	$3,220($sp)
	addiu	$2,$2,-14
	bne	$2,$3,$L217
	nop
	lw	$2,108($sp)
	lw	$3,180($sp)
	nop
	slt	$2,$3,$2
	beq	$2,$0,$L219
	nop
	lw	$2,112($sp)
	lw	$3,184($sp)
	nop
	slt	$2,$3,$2
	beq	$2,$0,$L219
	nop
	lw	$31,244($sp)
	lw	$17,240($sp)
	lw	$16,236($sp)
	jr	$31
	addiu	$sp,$sp,248
$L229:
	li	$16,1
$L196:
	jal	brk
	li	$4,269484032
	bne	$2,$0,$L200
	nop
	bne	$16,$0,$L202
	li	$17,2
	li	$17,40
$L202:
	li	$5,268959744
	li	$4,1
	sll	$3,$2,12
$L232:
	addu	$3,$3,$5
	addiu	$2,$2,1
	sw	$4,0($3)
	bne	$17,$2,$L232
	sll	$3,$2,12
	jal	compute_for
	li	$4,19530
	addiu	$5,$sp,16
	jal	getrusage
	move	$4,$0
	bne	$2,$0,$L204
	nop
	lw	$2,32($sp)
	nop
	slt	$17,$17,$2
	beq	$17,$0,$L204
	nop
	beq	$16,$0,$L205
	li	$3,80
	li	$3,40
$L205:
	slt	$2,$2,$3
	beq	$2,$0,$L204
	nop
	jal	brk
	li	$4,268959744
	bne	$2,$0,$L231
	nop
	jal	compute_for
	li	$4,19530
	addiu	$5,$sp,88
	jal	getrusage
	move	$4,$0
	bne	$2,$0,$L208
	nop
	lw	$3,104($sp)
	lw	$2,32($sp)
	nop
	beq	$3,$2,$L209
	lui	$5,%hi(note)
$L208:
	jal	fail
	li	$4,161
	b	$L205
	li	$3,80
$L209:
	addiu	$5,$5,%lo(note)
	jal	handle
	li	$4,30
	li	$16,7
$L210:
	jal	getpid
	addiu	$16,$16,-1
	li	$5,30
	jal	kill
	move	$4,$2
	bne	$16,$0,$L210
	lui	$2,%hi(caught)
	lw	$4,%lo(caught)($2)
	jal	exit
	nop
$L215:
	jal	fail
	li	$4,169
$L198:
	jal	fail
	li	$4,166
$L197:
	jal	fail
	li	$4,37
$L214:
	jal	fail
	li	$4,168
$L217:
	jal	fail
	li	$4,170
$L219:
	jal	fail
	li	$4,171
$L228:
	jal	fail
	li	$4,151
$L200:
	jal	fail
	li	$4,155
$L231:
	jal	fail
	li	$4,159
$L204:
	jal	fail
	li	$4,158
	.set	reorder
	.end	children
	.align	2
	.ent	kernelTime
kernelTime:
	.set	noreorder
	addiu	$sp,$sp,-56
	move	$5,$0
	addiu	$4,$sp,24
	sw	$17,48($sp)
	li	$17,1245184
	sw	$31,52($sp)
	sw	$16,44($sp)
	jal	gettimeofday
	ori	$17,$17,0xd620
$L235:
	li	$16,60
	addiu	$16,$16,-1
$L243:
	jal	sigblock
	move	$4,$0
	bne	$16,$0,$L243
	addiu	$16,$16,-1
	addiu	$16,$16,1
	addiu	$4,$sp,16
	jal	gettimeofday
	move	$5,$0
	lw	$2,24($sp)
	lw	$3,16($sp)
	nop
	subu	$3,$3,$2
	sll	$4,$3,5
	subu	$4,$4,$3
	sll	$2,$4,6
	subu	$2,$2,$4
	sll	$2,$2,3
	addu	$2,$2,$3
	lw	$3,20($sp)
	sll	$2,$2,6
	addu	$2,$2,$3
	lw	$3,28($sp)
	nop
	subu	$2,$2,$3
	slt	$2,$2,$17
	bne	$2,$0,$L235
	addiu	$5,$sp,16
	jal	used
	addiu	$4,$sp,32
	addiu	$17,$17,-19999
	slt	$2,$2,$17
	bne	$2,$0,$L242
	li	$3,983040
	lw	$2,16($sp)
	addiu	$3,$3,16961
	slt	$2,$2,$3
	bne	$2,$0,$L237
	li	$3,196608
	lw	$2,32($sp)
	ori	$3,$3,0xd090
	slt	$2,$2,$3
	beq	$2,$0,$L237
	nop
	lw	$31,52($sp)
	lw	$17,48($sp)
	lw	$16,44($sp)
	jr	$31
	addiu	$sp,$sp,56
$L242:
	jal	fail
	li	$4,69
$L237:
	jal	fail
	li	$4,70
	.set	reorder
	.end	kernelTime
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
	beq	$2,$3,$L247
	sw	$2,%lo(shared)($4)
	lui	$5,%hi(note)
	addiu	$5,$5,%lo(note)
	jal	handle
	li	$4,14
	jal	sigblock
	li	$4,8192
	jal	wakings
	nop
	jal	kernelTime
	nop
	jal	sizes
	nop
	jal	ownTimers
	nop
	jal	children
	nop
	jal	preferred
	nop
	jal	nicest
	nop
	jal	sleepers
	nop
	jal	profile
	nop
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
$L247:
	jal	fail
	li	$4,360
	.set	reorder
	.end	main
	.section	.bss.counters,"aw"
	.align	2
counters:
	.space	132
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
	.section	.bss.caught,"aw"
	.align	2
caught:
	.space	4
