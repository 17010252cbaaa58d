# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/edges.c
	.file 1 "edges.c"
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
	.ent	last
last:
	.set	noreorder
	lui	$2,%hi(main+96)
	li	$3,-4
	addiu	$2,$2,%lo(main+96)
	jr	$31
	and	$2,$2,$3
	.set	reorder
	.end	last
	.align	2
	.ent	busy
busy:
	.set	noreorder
	addiu	$sp,$sp,-8
	sw	$0,0($sp)
	lw	$3,0($sp)
	li	$2,65536
	ori	$2,$2,0x86a0
	slt	$3,$3,$2
	bne	$3,$0,$L6
	nop
$L4:
	jr	$31
	addiu	$sp,$sp,8
$L6:
	lw	$3,0($sp)
	nop
	addiu	$3,$3,1
	sw	$3,0($sp)
	lw	$3,0($sp)
	nop
	slt	$3,$3,$2
	beq	$3,$0,$L4
	nop
	b	$L6
	nop
	.set	reorder
	.end	busy
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
	bne	$2,$0,$L12
	nop
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L12:
	jal	fail
	li	$4,31
	.set	reorder
	.end	catch
	.align	2
	.ent	image
image:
	.set	noreorder
	addiu	$sp,$sp,-40
	addiu	$6,$sp,16
	move	$5,$0
	sw	$31,36($sp)
	jal	sigvec
	li	$4,2
	bne	$2,$0,$L14
	li	$2,1
	lw	$3,16($sp)
	nop
	bne	$3,$2,$L14
	addiu	$6,$sp,16
	move	$5,$0
	jal	sigvec
	li	$4,1
	bne	$2,$0,$L16
	nop
	lw	$2,16($sp)
	nop
	bne	$2,$0,$L16
	nop
	jal	last
	nop
	lw	$2,0($2)
	nop
	bne	$2,$0,$L25
	li	$6,1
$L18:
	li	$2,1
$L13:
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L25:
	addiu	$5,$sp,28
	jal	read
	li	$4,9
	bne	$2,$0,$L18
	li	$2,77
	b	$L13
	nop
$L14:
	jal	fail
	li	$4,332
$L16:
	jal	fail
	li	$4,333
	.set	reorder
	.end	image
	.align	2
	.ent	longTimers
longTimers:
	.set	noreorder
	addiu	$sp,$sp,-88
	li	$2,1
	sw	$2,56($sp)
	li	$2,10000
	sw	$18,76($sp)
	sw	$17,72($sp)
	sw	$31,84($sp)
	sw	$19,80($sp)
	sw	$16,68($sp)
	sw	$0,48($sp)
	sw	$0,52($sp)
	sw	$2,60($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	sw	$0,28($sp)
	move	$17,$0
	li	$18,3
	move	$6,$0
$L38:
	addiu	$5,$sp,48
	jal	setitimer
	move	$4,$17
	bne	$2,$0,$L35
	move	$16,$2
	addiu	$17,$17,1
	bne	$17,$18,$L38
	move	$6,$0
	li	$18,-917504
	jal	busy
	li	$17,65536
	addiu	$18,$18,17503
	ori	$17,$17,0x869f
	li	$19,3
	addiu	$6,$sp,32
$L39:
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$16
	lw	$3,40($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L36
	nop
	lw	$2,44($sp)
	nop
	addu	$2,$2,$18
	sltu	$2,$2,$17
	beq	$2,$0,$L37
	addiu	$16,$16,1
	bne	$16,$19,$L39
	addiu	$6,$sp,32
	lw	$31,84($sp)
	lw	$19,80($sp)
	lw	$18,76($sp)
	lw	$17,72($sp)
	lw	$16,68($sp)
	jr	$31
	addiu	$sp,$sp,88
$L36:
	jal	fail
	li	$4,137
$L35:
	jal	fail
	li	$4,134
$L37:
	jal	fail
	li	$4,138
	.set	reorder
	.end	longTimers
	.align	2
	.ent	asleep
asleep:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	fork
	nop
	bltz	$2,$L45
	nop
	bne	$2,$0,$L40
	nop
$L43:
	jal	sigpause
	move	$4,$0
	jal	sigpause
	move	$4,$0
	b	$L43
	nop
$L40:
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L45:
	jal	fail
	li	$4,76
	.set	reorder
	.end	asleep
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
	bne	$2,$16,$L49
	nop
	lw	$31,28($sp)
	lw	$2,16($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L49:
	jal	fail
	li	$4,37
	.set	reorder
	.end	ended
	.align	2
	.ent	used
used:
	.set	noreorder
	addiu	$sp,$sp,-24
	move	$5,$4
	sw	$16,16($sp)
	move	$16,$4
	sw	$31,20($sp)
	jal	getrusage
	move	$4,$0
	bne	$2,$0,$L53
	nop
	lw	$7,0($16)
	lw	$5,8($16)
	sll	$4,$7,5
	subu	$4,$4,$7
	sll	$2,$5,5
	subu	$2,$2,$5
	sll	$3,$4,6
	subu	$3,$3,$4
	sll	$6,$2,6
	subu	$6,$6,$2
	sll	$3,$3,3
	lw	$4,4($16)
	addu	$3,$3,$7
	sll	$6,$6,3
	sll	$3,$3,6
	addu	$6,$6,$5
	lw	$2,12($16)
	lw	$31,20($sp)
	addu	$3,$3,$4
	sll	$6,$6,6
	addu	$3,$3,$6
	lw	$16,16($sp)
	addu	$2,$3,$2
	jr	$31
	addiu	$sp,$sp,24
$L53:
	jal	fail
	li	$4,89
	.set	reorder
	.end	used
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"n\000"
	.text
	.align	2
	.ent	nothingOpen
nothingOpen:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$16,36($sp)
	sw	$31,44($sp)
	jal	fork
	sw	$17,40($sp)
	bne	$2,$0,$L55
	move	$16,$2
	li	$17,20
	move	$4,$16
$L76:
	jal	close
	addiu	$16,$16,1
	bne	$16,$17,$L76
	move	$4,$16
	jal	fork
	nop
	beq	$2,$0,$L67
	move	$4,$2
	jal	ended
	nop
	bne	$2,$0,$L72
	nop
	jal	pipe
	addiu	$4,$sp,16
	lw	$3,16($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L59
	li	$2,1
	lw	$17,20($sp)
	nop
	bne	$17,$2,$L59
	nop
	jal	fork
	nop
	beq	$2,$0,$L73
	move	$16,$2
	lui	$5,%hi($LC0)
	li	$6,1
	addiu	$5,$5,%lo($LC0)
	jal	write
	li	$4,1
	bne	$2,$17,$L66
	nop
	jal	close
	li	$4,1
	bne	$2,$0,$L66
	nop
	jal	close
	move	$4,$0
	bne	$2,$0,$L66
	nop
	jal	ended
	move	$4,$16
	beq	$2,$0,$L67
	nop
$L66:
	jal	exit
	li	$4,5
$L67:
	jal	exit
	move	$4,$0
$L55:
	jal	ended
	move	$4,$2
	bne	$2,$0,$L74
	nop
	lw	$31,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,48
$L59:
	jal	exit
	li	$4,3
$L73:
	jal	close
	li	$4,1
	li	$6,1
	addiu	$5,$sp,24
	jal	read
	move	$4,$0
	beq	$2,$17,$L75
	li	$2,110
$L62:
	jal	exit
	li	$4,4
$L72:
	jal	exit
	li	$4,2
$L74:
	jal	fail
	li	$4,231
$L75:
	lb	$3,24($sp)
	nop
	bne	$3,$2,$L62
	move	$4,$0
	li	$6,1
	jal	read
	addiu	$5,$sp,24
	bne	$2,$0,$L62
	move	$4,$2
	jal	exit
	nop
	.set	reorder
	.end	nothingOpen
	.align	2
	.ent	console
console:
	.set	noreorder
	addiu	$sp,$sp,-56
	li	$2,65536
	ori	$2,$2,0x86a0
	sw	$16,36($sp)
	lui	$16,%hi(text)
	sw	$2,28($sp)
	sw	$31,52($sp)
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	addiu	$4,$16,%lo(text)
	move	$2,$0
	li	$5,50
	li	$8,49
	li	$6,26
	b	$L79
	li	$7,600
$L92:
	bne	$6,$0,1f
	div	$0,$2,$6
	break	7
1:
	addiu	$2,$2,1
	addiu	$4,$4,1
	mfhi	$3
	addiu	$3,$3,97
	sll	$3,$3,24
	sra	$3,$3,24
	beq	$2,$7,$L91
	sb	$3,-1($4)
$L79:
	bne	$5,$0,1f
	div	$0,$2,$5
	break	7
1:
	mfhi	$3
	bne	$3,$8,$L92
	li	$3,10
	addiu	$2,$2,1
	sb	$3,0($4)
	bne	$2,$7,$L79
	addiu	$4,$4,1
$L91:
	move	$17,$0
	sll	$5,$17,1
	jal	catch
	li	$4,14
	lui	$18,%hi(caught)
	move	$6,$0
	addiu	$5,$sp,16
	move	$4,$0
	addiu	$19,$16,%lo(text)
	sw	$0,%lo(caught)($18)
	jal	setitimer
	nop
	bne	$2,$0,$L93
	li	$6,600
$L96:
	move	$5,$19
	jal	write
	li	$4,1
	addiu	$3,$2,-64
	sltu	$3,$3,536
	beq	$3,$0,$L81
	andi	$2,$2,0x3f
	bne	$2,$0,$L81
	nop
	lw	$3,%lo(caught)($18)
	li	$2,1
	bne	$3,$2,$L81
	nop
	bne	$17,$0,$L94
	li	$17,1
	sll	$5,$17,1
	jal	catch
	li	$4,14
	move	$6,$0
	addiu	$5,$sp,16
	move	$4,$0
	sw	$0,%lo(caught)($18)
	jal	setitimer
	nop
	beq	$2,$0,$L96
	li	$6,600
$L93:
	jal	fail
	li	$4,280
$L94:
	li	$5,2147418112
	li	$6,99
	ori	$5,$5,0xfff0
	jal	write
	li	$4,1
	li	$3,-1
	bne	$2,$3,$L84
	lui	$2,%hi(errno)
	lw	$3,%lo(errno)($2)
	li	$2,14
	bne	$3,$2,$L84
	li	$6,9
	addiu	$5,$16,%lo(text)
	jal	read
	li	$4,1
	bne	$2,$0,$L95
	nop
	lw	$31,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,56
$L95:
	jal	fail
	li	$4,285
$L84:
	jal	fail
	li	$4,284
$L81:
	jal	fail
	li	$4,282
	.set	reorder
	.end	console
	.align	2
	.ent	groups
groups:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	jal	asleep
	nop
	li	$5,60
	move	$4,$0
	jal	setpgrp
	move	$16,$2
	bne	$2,$0,$L99
	li	$5,60
	jal	setpgrp
	move	$4,$16
	bne	$2,$0,$L99
	move	$5,$0
	jal	killpg
	li	$4,60
	bne	$2,$0,$L99
	li	$5,15
	jal	kill
	move	$4,$0
	bne	$2,$0,$L101
	nop
	jal	ended
	move	$4,$16
	li	$3,15
	bne	$2,$3,$L101
	li	$5,15
	jal	killpg
	li	$4,60
	li	$3,-1
	bne	$2,$3,$L102
	lui	$2,%hi(errno)
	lw	$3,%lo(errno)($2)
	li	$2,3
	bne	$3,$2,$L102
	move	$5,$0
	jal	setpgrp
	move	$4,$0
	bne	$2,$0,$L106
	nop
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L99:
	jal	fail
	li	$4,264
$L102:
	jal	fail
	li	$4,266
$L101:
	jal	fail
	li	$4,265
$L106:
	jal	fail
	li	$4,267
	.set	reorder
	.end	groups
	.align	2
	.ent	unreadable
unreadable:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,24($sp)
	sw	$31,28($sp)
	jal	last
	move	$16,$4
	li	$4,-4096
	move	$6,$0
	li	$5,4096
	jal	mprotect
	and	$4,$2,$4
	beq	$2,$0,$L108
	lui	$2,%hi(shared)
	jal	fail
	li	$4,48
$L108:
	lw	$2,%lo(shared)($2)
	li	$3,1
	sw	$3,0($2)
	li	$6,1
	addiu	$5,$sp,16
	jal	read
	move	$4,$16
	bne	$2,$0,$L110
	nop
	jal	exit
	li	$4,77
$L110:
	jal	exit
	li	$4,1
	.set	reorder
	.end	unreadable
	.align	2
	.ent	rest
rest:
	.set	noreorder
	addiu	$sp,$sp,-40
	move	$2,$4
	move	$5,$0
	li	$4,14
	sw	$31,36($sp)
	sw	$2,28($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	jal	catch
	sw	$0,24($sp)
	jal	sigblock
	li	$4,8192
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L114
	nop
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L114
	nop
	jal	sigsetmask
	move	$4,$0
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L114:
	jal	fail
	li	$4,60
	.set	reorder
	.end	rest
	.align	2
	.ent	files
files:
	.set	noreorder
	addiu	$sp,$sp,-80
	sw	$22,64($sp)
	lui	$22,%hi(children)
	sw	$fp,72($sp)
	sw	$23,68($sp)
	sw	$17,44($sp)
	sw	$31,76($sp)
	sw	$21,60($sp)
	sw	$20,56($sp)
	sw	$19,52($sp)
	sw	$18,48($sp)
	sw	$16,40($sp)
	li	$fp,2
	lui	$17,%hi(shared)
	addiu	$22,$22,%lo(children)
	lui	$23,%hi(errno)
$L145:
	jal	pipe
	addiu	$4,$sp,16
	bne	$2,$0,$L118
	move	$16,$2
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	blez	$2,$L118
	move	$18,$2
	lw	$2,%lo(shared)($17)
	li	$19,-1
	sw	$0,4($2)
	li	$20,1
	sw	$0,0($2)
	li	$21,4
$L129:
	jal	fork
	nop
	bne	$2,$0,$L155
	nop
	b	$L119
	nop
$L120:
	jal	rest
	li	$4,4000
$L155:
	lw	$2,%lo(shared)($17)
	nop
	lw	$2,4($2)
	nop
	beq	$2,$16,$L120
	nop
	beq	$16,$20,$L156
	addiu	$16,$16,1
	bne	$16,$21,$L129
	li	$2,59
	lw	$3,%lo(shared)($17)
	nop
	lw	$3,0($3)
	nop
	bne	$3,$2,$L157
	nop
	jal	pipe
	move	$4,$22
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L131
	li	$2,23
	lw	$20,%lo(errno)($23)
	nop
	bne	$20,$2,$L131
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	bne	$2,$16,$L133
	nop
	lw	$2,%lo(errno)($23)
	nop
	bne	$2,$20,$L133
	nop
	jal	dup
	li	$4,1
	li	$3,7
	bne	$2,$3,$L158
	li	$20,4
$L135:
	jal	close
	move	$4,$18
	bne	$2,$0,$L137
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	blez	$2,$L137
	move	$16,$2
	jal	close
	move	$4,$19
	bne	$2,$0,$L139
	nop
	jal	close
	move	$4,$16
	bne	$2,$0,$L139
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	blez	$2,$L159
	move	$18,$2
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	blez	$2,$L160
	move	$19,$2
	addiu	$20,$20,-1
	bne	$20,$0,$L135
	nop
	lw	$4,20($sp)
	jal	close
	li	$16,4
$L144:
	jal	wait
	addiu	$4,$sp,24
	blez	$2,$L142
	nop
	lw	$2,24($sp)
	nop
	bne	$2,$0,$L142
	addiu	$16,$16,-1
	bne	$16,$0,$L144
	nop
	lw	$4,16($sp)
	jal	close
	nop
	jal	close
	move	$4,$18
	jal	close
	move	$4,$19
	jal	close
	li	$4,7
	li	$2,1
	beq	$fp,$2,$L161
	li	$fp,1
	b	$L145
	nop
$L156:
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	blez	$2,$L162
	move	$19,$2
	b	$L129
	li	$16,2
$L161:
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
$L119:
	lw	$4,20($sp)
	jal	close
	sw	$2,32($sp)
	jal	close
	move	$4,$18
	jal	close
	move	$4,$19
	lw	$3,32($sp)
$L122:
	move	$6,$0
	li	$5,2
	li	$4,2
	jal	socket
	sw	$3,32($sp)
	lw	$3,32($sp)
	bgez	$2,$L123
	li	$2,16
	beq	$3,$2,$L124
	li	$4,24
	li	$4,23
$L124:
	lui	$2,%hi(errno)
	lw	$2,%lo(errno)($2)
	nop
	beq	$2,$4,$L125
	li	$6,1
	jal	fail
	li	$4,182
$L123:
	b	$L122
	addiu	$3,$3,1
$L125:
	lw	$2,%lo(shared)($17)
	nop
	lw	$4,0($2)
	addiu	$5,$sp,28
	addu	$3,$4,$3
	sw	$3,0($2)
	lw	$3,4($2)
	lw	$4,16($sp)
	addiu	$3,$3,1
	sw	$3,4($2)
	jal	read
	nop
	jal	exit
	move	$4,$0
$L137:
	jal	fail
	li	$4,197
$L142:
	jal	fail
	li	$4,203
$L139:
	jal	fail
	li	$4,198
$L158:
	jal	fail
	li	$4,194
$L133:
	jal	fail
	li	$4,193
$L162:
	jal	fail
	li	$4,189
$L157:
	jal	fail
	li	$4,191
$L131:
	jal	fail
	li	$4,192
$L118:
	jal	fail
	li	$4,172
$L159:
	jal	fail
	li	$4,199
$L160:
	jal	fail
	li	$4,200
	.set	reorder
	.end	files
	.align	2
	.ent	finish
finish:
	.set	noreorder
	addiu	$sp,$sp,-32
	li	$5,9
	sw	$16,24($sp)
	sw	$31,28($sp)
	jal	kill
	move	$16,$4
	bne	$2,$0,$L166
	nop
	jal	wait
	addiu	$4,$sp,16
	bne	$16,$2,$L168
	li	$2,9
	lw	$3,16($sp)
	nop
	bne	$3,$2,$L166
	nop
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L166:
	jal	fail
	li	$4,84
$L168:
	jal	fail
	li	$4,37
	.set	reorder
	.end	finish
	.align	2
	.ent	forks
forks:
	.set	noreorder
	addiu	$sp,$sp,-152
	li	$2,3
	move	$6,$0
	sw	$2,104($sp)
	addiu	$5,$sp,104
	li	$2,5
	move	$4,$0
	sw	$31,148($sp)
	sw	$21,144($sp)
	sw	$20,140($sp)
	sw	$19,136($sp)
	sw	$18,132($sp)
	sw	$17,128($sp)
	sw	$16,124($sp)
	sw	$0,108($sp)
	sw	$2,112($sp)
	jal	setitimer
	sw	$0,116($sp)
	bne	$2,$0,$L171
	move	$6,$0
	addiu	$5,$sp,104
	jal	setitimer
	li	$4,1
	bne	$2,$0,$L171
	move	$6,$0
	addiu	$5,$sp,104
	jal	setitimer
	li	$4,2
	bne	$2,$0,$L171
	nop
	jal	busy
	nop
	jal	fork
	nop
	bne	$2,$0,$L172
	move	$16,$2
	addiu	$17,$sp,88
	li	$18,3
	move	$6,$17
$L202:
	move	$5,$0
	jal	setitimer
	move	$4,$16
	lw	$3,96($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L198
	nop
	lw	$2,100($sp)
	lw	$3,88($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L199
	addiu	$16,$16,1
	bne	$16,$18,$L202
	move	$6,$17
	jal	used
	addiu	$4,$sp,16
	slt	$2,$2,16000
	bne	$2,$0,$L176
	nop
	jal	fail
	li	$4,108
$L176:
	jal	exit
	move	$4,$0
$L172:
	jal	ended
	move	$4,$2
	bne	$2,$0,$L200
	move	$18,$2
	jal	used
	addiu	$4,$sp,16
	move	$20,$2
	slt	$2,$2,20000
	bne	$2,$0,$L178
	lui	$19,%hi(children)
	addiu	$19,$19,%lo(children)
	move	$17,$19
	b	$L179
	move	$16,$0
$L180:
	sw	$2,0($17)
	addiu	$16,$16,1
	addiu	$17,$17,4
$L179:
	jal	fork
	nop
	bgtz	$2,$L180
	nop
	beq	$2,$0,$L182
	lui	$21,%hi(errno)
	lw	$17,%lo(errno)($21)
	li	$2,11
	bne	$17,$2,$L184
	slt	$2,$16,21
	bne	$2,$0,$L184
	nop
	jal	used
	addiu	$4,$sp,16
	slt	$2,$2,$20
	bne	$2,$0,$L184
	nop
	jal	fork
	nop
	li	$3,-1
	bne	$2,$3,$L185
	nop
	lw	$2,%lo(errno)($21)
	nop
	bne	$2,$17,$L185
	sll	$16,$16,2
	addiu	$16,$16,-4
	addu	$16,$19,$16
$L187:
	lw	$4,0($16)
	jal	finish
	nop
	move	$2,$16
	bne	$19,$2,$L187
	addiu	$16,$16,-4
	addiu	$17,$sp,88
	li	$16,3
	li	$19,4
	move	$6,$17
$L203:
	move	$5,$0
	jal	setitimer
	move	$4,$18
	bne	$2,$0,$L188
	nop
	lw	$2,88($sp)
	nop
	bne	$2,$16,$L188
	nop
	lw	$2,96($sp)
	nop
	bne	$2,$19,$L190
	nop
	lw	$2,100($sp)
	nop
	blez	$2,$L190
	move	$6,$0
	move	$5,$17
	move	$4,$18
	sw	$0,100($sp)
	sw	$0,88($sp)
	jal	setitimer
	sw	$0,96($sp)
	bne	$2,$0,$L201
	addiu	$18,$18,1
	bne	$18,$16,$L203
	move	$6,$17
	lw	$31,148($sp)
	lw	$21,144($sp)
	lw	$20,140($sp)
	lw	$19,136($sp)
	lw	$18,132($sp)
	lw	$17,128($sp)
	lw	$16,124($sp)
	jr	$31
	addiu	$sp,$sp,152
$L182:
	jal	sigpause
	move	$4,$0
	jal	sigpause
	move	$4,$0
	b	$L182
	nop
$L198:
	jal	fail
	li	$4,105
$L171:
	jal	fail
	li	$4,99
$L199:
	jal	fail
	li	$4,106
$L201:
	jal	fail
	li	$4,124
$L200:
	jal	fail
	li	$4,111
$L178:
	jal	fail
	li	$4,113
$L190:
	jal	fail
	li	$4,122
$L188:
	jal	fail
	li	$4,121
$L185:
	jal	fail
	li	$4,118
$L184:
	jal	fail
	li	$4,117
	.set	reorder
	.end	forks
	.align	2
	.ent	numbers
numbers:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$19,32($sp)
	li	$19,-2147483648
	sw	$23,48($sp)
	sw	$22,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$31,52($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	move	$20,$0
	addiu	$19,$19,63
	li	$21,-64
	li	$23,1
	lui	$22,%hi(errno)
$L223:
	jal	asleep
	nop
	and	$18,$2,$19
	bgez	$18,$L209
	move	$17,$2
	addiu	$18,$18,-1
	or	$18,$18,$21
	addiu	$18,$18,1
$L209:
	jal	asleep
	nop
	and	$3,$2,$19
	bgez	$3,$L207
	move	$16,$2
	addiu	$3,$3,-1
	or	$3,$3,$21
	addiu	$3,$3,1
$L207:
	bne	$3,$18,$L206
	nop
	beq	$17,$16,$L210
	move	$5,$0
	jal	kill
	move	$4,$17
	bne	$2,$0,$L210
	move	$5,$0
	jal	kill
	move	$4,$16
	bne	$2,$0,$L210
	li	$5,70
	jal	setpgrp
	move	$4,$17
	bne	$2,$0,$L212
	nop
	jal	getpgrp
	move	$4,$17
	move	$18,$2
	li	$2,70
	bne	$18,$2,$L212
	nop
	jal	getpgrp
	move	$4,$16
	beq	$2,$18,$L212
	nop
	beq	$20,$23,$L229
	move	$18,$17
	move	$18,$16
$L213:
$L229:
	jal	finish
	move	$4,$18
	move	$5,$0
	jal	kill
	move	$4,$18
	li	$3,-1
	bne	$2,$3,$L214
	li	$2,3
	lw	$3,%lo(errno)($22)
	nop
	bne	$3,$2,$L214
	nop
	beq	$20,$23,$L228
	nop
$L216:
	move	$5,$0
	jal	kill
	move	$4,$17
	bne	$2,$0,$L218
	li	$5,71
	jal	setpgrp
	move	$4,$17
	bne	$2,$0,$L218
	nop
	jal	getpgrp
	move	$4,$17
	li	$3,71
	bne	$2,$3,$L218
	nop
	jal	finish
	move	$4,$17
	move	$5,$0
	jal	kill
	move	$4,$17
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L219
	li	$2,3
	lw	$18,%lo(errno)($22)
	nop
	bne	$18,$2,$L219
	nop
	jal	getpgrp
	move	$4,$17
	bne	$2,$16,$L221
	nop
	lw	$2,%lo(errno)($22)
	nop
	bne	$2,$18,$L221
	addiu	$20,$20,1
	bne	$20,$2,$L223
	nop
	lw	$31,52($sp)
	lw	$23,48($sp)
	lw	$22,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,56
$L206:
	jal	finish
	move	$4,$16
	b	$L209
	nop
$L228:
	b	$L216
	move	$17,$16
$L210:
	jal	fail
	li	$4,153
$L221:
	jal	fail
	li	$4,161
$L219:
	jal	fail
	li	$4,160
$L218:
	jal	fail
	li	$4,158
$L214:
	jal	fail
	li	$4,156
$L212:
	jal	fail
	li	$4,154
	.set	reorder
	.end	numbers
	.align	2
	.ent	orphans
orphans:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$17,28($sp)
	sw	$31,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	jal	asleep
	sw	$16,24($sp)
	jal	fork
	move	$17,$2
	bne	$2,$0,$L231
	addiu	$4,$sp,16
	jal	fork
	nop
	beq	$2,$0,$L232
	move	$16,$2
	jal	fork
	nop
	beq	$2,$0,$L244
	nop
	jal	fork
	nop
	beq	$2,$0,$L255
	nop
	jal	rest
	li	$4,20000
	jal	exit
	li	$4,9
$L231:
	jal	wait
	move	$16,$2
	beq	$2,$16,$L247
	li	$2,8192
	lw	$3,16($sp)
	nop
	bne	$3,$2,$L256
	nop
$L247:
	li	$18,3
	move	$19,$0
	move	$20,$0
	li	$16,2304
$L239:
	jal	wait
	addiu	$4,$sp,16
	blez	$2,$L236
	nop
	beq	$17,$2,$L236
	nop
	lw	$3,16($sp)
	nop
	xori	$2,$3,0x1
	sltu	$2,$2,1
	beq	$3,$16,$L248
	addu	$20,$20,$2
	xori	$3,$3,0x2000
	sltu	$3,$3,1
$L238:
	addiu	$18,$18,-1
	bne	$18,$0,$L239
	addu	$19,$19,$3
	li	$2,2
	bne	$20,$2,$L240
	li	$2,1
	bne	$19,$2,$L240
	nop
	jal	finish
	move	$4,$17
	jal	wait
	addiu	$4,$sp,16
	li	$3,-1
	bne	$2,$3,$L242
	lui	$2,%hi(errno)
	lw	$3,%lo(errno)($2)
	li	$2,10
	bne	$3,$2,$L242
	nop
	lw	$31,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,48
$L248:
	b	$L238
	li	$3,1
$L236:
	jal	fail
	li	$4,250
$L240:
	jal	fail
	li	$4,254
$L242:
	jal	fail
	li	$4,256
$L255:
	li	$16,2
$L233:
	jal	exit
	addiu	$4,$16,30
$L244:
	li	$16,1
$L232:
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,17
	b	$L233
	nop
$L256:
	jal	fail
	li	$4,248
	.set	reorder
	.end	orphans
	.section	.rodata.str1.4
	.align	2
$LC1:
	.ascii	"edges0\000"
	.text
	.align	2
	.ent	images
images:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$31,52($sp)
	sw	$17,44($sp)
	sw	$16,40($sp)
	jal	asleep
	sw	$18,48($sp)
	jal	asleep
	move	$16,$2
	jal	asleep
	move	$17,$2
	move	$4,$16
	jal	finish
	move	$16,$2
	jal	finish
	move	$4,$17
	jal	finish
	move	$4,$16
	jal	pipe
	addiu	$4,$sp,28
	bne	$2,$0,$L277
	lui	$18,%hi(shared)
	move	$16,$2
	lw	$2,%lo(shared)($18)
	li	$17,20
	sw	$0,0($2)
$L268:
	jal	fork
	nop
	bltz	$2,$L278
	nop
	beq	$2,$0,$L279
	li	$2,1
	addiu	$16,$16,1
	bne	$16,$17,$L268
	nop
	jal	rest
	li	$4,60000
	lw	$4,32($sp)
	jal	close
	li	$16,21
	li	$17,19712
$L271:
	jal	wait
	addiu	$4,$sp,16
	blez	$2,$L269
	nop
	lw	$2,16($sp)
	nop
	bne	$2,$17,$L269
	addiu	$16,$16,-1
	bne	$16,$0,$L271
	nop
	lw	$4,28($sp)
	jal	close
	nop
	lw	$31,52($sp)
	lw	$18,48($sp)
	lw	$17,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,56
$L279:
	move	$6,$0
	addiu	$5,$sp,16
	li	$4,2
	sw	$2,16($sp)
	sw	$0,20($sp)
	jal	sigvec
	sw	$0,24($sp)
	bne	$2,$0,$L280
	li	$4,1
	jal	catch
	move	$5,$0
	lw	$4,32($sp)
	jal	close
	nop
	bne	$2,$0,$L281
	nop
	beq	$16,$0,$L282
	nop
$L264:
	lw	$3,%lo(shared)($18)
	nop
$L266:
	lw	$2,0($3)
	nop
	beq	$2,$0,$L266
	nop
	lw	$4,28($sp)
	jal	dup2
	li	$5,9
	li	$3,9
	beq	$2,$3,$L267
	lui	$4,%hi($LC1)
	jal	fail
	li	$4,311
$L282:
	jal	fork
	nop
	bne	$2,$0,$L264
	nop
	lw	$4,28($sp)
	jal	unreadable
	nop
	b	$L264
	nop
$L267:
	addiu	$4,$4,%lo($LC1)
	move	$6,$0
	jal	execve
	move	$5,$0
	jal	exit
	li	$4,1
$L269:
	jal	fail
	li	$4,321
$L278:
	jal	fail
	li	$4,302
$L280:
	jal	fail
	li	$4,306
$L281:
	jal	fail
	li	$4,308
$L277:
	jal	fail
	li	$4,298
	.set	reorder
	.end	images
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	li	$5,9
	li	$4,9
	sw	$31,20($sp)
	jal	dup2
	sw	$16,16($sp)
	li	$3,9
	beq	$2,$3,$L294
	li	$7,512
	li	$6,4096
	li	$5,7
	jal	shmsys
	li	$4,3
	move	$5,$2
	move	$4,$0
	move	$7,$0
	jal	shmsys
	move	$6,$0
	lui	$4,%hi(shared)
	li	$3,-1
	beq	$2,$3,$L295
	sw	$2,%lo(shared)($4)
	jal	forks
	nop
	jal	longTimers
	nop
	jal	numbers
	nop
	jal	files
	nop
	jal	nothingOpen
	nop
	jal	orphans
	nop
	jal	groups
	nop
	jal	images
	nop
	jal	console
	nop
	jal	fork
	nop
	beq	$2,$0,$L287
	move	$16,$2
	jal	fork
	nop
	beq	$2,$0,$L289
	li	$16,1
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,15
	li	$2,3
$L283:
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L294:
	jal	image
	nop
	b	$L283
	nop
$L289:
$L287:
	jal	fork
	nop
	bne	$2,$0,$L288
	li	$2,40000
	jal	rest
	li	$4,30000
	jal	exit
	li	$4,1
$L288:
	mult	$16,$2
	mflo	$4
	jal	rest
	addiu	$4,$4,10000
	jal	exit
	li	$4,2
$L295:
	jal	fail
	li	$4,344
	.set	reorder
	.end	main
	.section	.bss.text,"aw"
	.align	2
text:
	.space	600
	.section	.bss.children,"aw"
	.align	2
children:
	.space	128
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
	.section	.bss.caught,"aw"
	.align	2
caught:
	.space	4
