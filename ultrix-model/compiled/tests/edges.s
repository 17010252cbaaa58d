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
	.ent	busy
busy:
	.set	noreorder
	addiu	$sp,$sp,-8
	sw	$0,0($sp)
	lw	$3,0($sp)
	li	$2,65536
	ori	$2,$2,0x86a0
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
	.end	busy
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
$L20:
	addiu	$5,$sp,48
	jal	setitimer
	move	$4,$17
	bne	$2,$0,$L17
	move	$16,$2
	addiu	$17,$17,1
	bne	$17,$18,$L20
	move	$6,$0
	li	$18,-917504
	jal	busy
	li	$17,65536
	addiu	$18,$18,17503
	ori	$17,$17,0x869f
	li	$19,3
	addiu	$6,$sp,32
$L21:
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$16
	lw	$3,40($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L18
	nop
	lw	$2,44($sp)
	nop
	addu	$2,$2,$18
	sltu	$2,$2,$17
	beq	$2,$0,$L19
	addiu	$16,$16,1
	bne	$16,$19,$L21
	addiu	$6,$sp,32
	lw	$31,84($sp)
	lw	$19,80($sp)
	lw	$18,76($sp)
	lw	$17,72($sp)
	lw	$16,68($sp)
	jr	$31
	addiu	$sp,$sp,88
$L18:
	jal	fail
	li	$4,114
$L17:
	jal	fail
	li	$4,111
$L19:
	jal	fail
	li	$4,115
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
	bltz	$2,$L27
	nop
	bne	$2,$0,$L22
	nop
$L25:
	jal	sigpause
	move	$4,$0
	jal	sigpause
	move	$4,$0
	b	$L25
	nop
$L22:
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L27:
	jal	fail
	li	$4,53
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
	bne	$2,$16,$L31
	nop
	lw	$31,28($sp)
	lw	$2,16($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L31:
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
	bne	$2,$0,$L35
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
$L35:
	jal	fail
	li	$4,66
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
	bne	$2,$0,$L37
	move	$16,$2
	li	$17,20
	move	$4,$16
$L58:
	jal	close
	addiu	$16,$16,1
	bne	$16,$17,$L58
	move	$4,$16
	jal	fork
	nop
	beq	$2,$0,$L49
	move	$4,$2
	jal	ended
	nop
	bne	$2,$0,$L54
	nop
	jal	pipe
	addiu	$4,$sp,16
	lw	$3,16($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L41
	li	$2,1
	lw	$17,20($sp)
	nop
	bne	$17,$2,$L41
	nop
	jal	fork
	nop
	beq	$2,$0,$L55
	move	$16,$2
	lui	$5,%hi($LC0)
	li	$6,1
	addiu	$5,$5,%lo($LC0)
	jal	write
	li	$4,1
	bne	$2,$17,$L48
	nop
	jal	close
	li	$4,1
	bne	$2,$0,$L48
	nop
	jal	close
	move	$4,$0
	bne	$2,$0,$L48
	nop
	jal	ended
	move	$4,$16
	beq	$2,$0,$L49
	nop
$L48:
	jal	exit
	li	$4,5
$L49:
	jal	exit
	move	$4,$0
$L37:
	jal	ended
	move	$4,$2
	bne	$2,$0,$L56
	nop
	lw	$31,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,48
$L41:
	jal	exit
	li	$4,3
$L55:
	jal	close
	li	$4,1
	li	$6,1
	addiu	$5,$sp,24
	jal	read
	move	$4,$0
	beq	$2,$17,$L57
	li	$2,110
$L44:
	jal	exit
	li	$4,4
$L54:
	jal	exit
	li	$4,2
$L56:
	jal	fail
	li	$4,195
$L57:
	lb	$3,24($sp)
	nop
	bne	$3,$2,$L44
	move	$4,$0
	li	$6,1
	jal	read
	addiu	$5,$sp,24
	bne	$2,$0,$L44
	move	$4,$2
	jal	exit
	nop
	.set	reorder
	.end	nothingOpen
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
	bne	$2,$0,$L61
	li	$5,60
	jal	setpgrp
	move	$4,$16
	bne	$2,$0,$L61
	move	$5,$0
	jal	killpg
	li	$4,60
	bne	$2,$0,$L61
	li	$5,15
	jal	kill
	move	$4,$0
	bne	$2,$0,$L63
	nop
	jal	ended
	move	$4,$16
	li	$3,15
	bne	$2,$3,$L63
	li	$5,15
	jal	killpg
	li	$4,60
	li	$3,-1
	bne	$2,$3,$L64
	lui	$2,%hi(errno)
	lw	$3,%lo(errno)($2)
	li	$2,3
	bne	$3,$2,$L64
	move	$5,$0
	jal	setpgrp
	move	$4,$0
	bne	$2,$0,$L68
	nop
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L61:
	jal	fail
	li	$4,228
$L64:
	jal	fail
	li	$4,230
$L63:
	jal	fail
	li	$4,229
$L68:
	jal	fail
	li	$4,231
	.set	reorder
	.end	groups
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
	bne	$2,$0,$L72
	nop
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L72:
	jal	fail
	li	$4,27
	.set	reorder
	.end	catch
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
	b	$L75
	li	$7,600
$L88:
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
	beq	$2,$7,$L87
	sb	$3,-1($4)
$L75:
	bne	$5,$0,1f
	div	$0,$2,$5
	break	7
1:
	mfhi	$3
	bne	$3,$8,$L88
	li	$3,10
	addiu	$2,$2,1
	sb	$3,0($4)
	bne	$2,$7,$L75
	addiu	$4,$4,1
$L87:
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
	bne	$2,$0,$L89
	li	$6,600
$L92:
	move	$5,$19
	jal	write
	li	$4,1
	addiu	$3,$2,-64
	sltu	$3,$3,536
	beq	$3,$0,$L77
	andi	$2,$2,0x3f
	bne	$2,$0,$L77
	nop
	lw	$3,%lo(caught)($18)
	li	$2,1
	bne	$3,$2,$L77
	nop
	bne	$17,$0,$L90
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
	beq	$2,$0,$L92
	li	$6,600
$L89:
	jal	fail
	li	$4,244
$L90:
	li	$5,2147418112
	li	$6,99
	ori	$5,$5,0xfff0
	jal	write
	li	$4,1
	li	$3,-1
	bne	$2,$3,$L80
	lui	$2,%hi(errno)
	lw	$3,%lo(errno)($2)
	li	$2,14
	bne	$3,$2,$L80
	li	$6,9
	addiu	$5,$16,%lo(text)
	jal	read
	li	$4,1
	bne	$2,$0,$L91
	nop
	lw	$31,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,56
$L91:
	jal	fail
	li	$4,249
$L80:
	jal	fail
	li	$4,248
$L77:
	jal	fail
	li	$4,246
	.set	reorder
	.end	console
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
	bne	$2,$0,$L95
	nop
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L95
	nop
	jal	sigsetmask
	move	$4,$0
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L95:
	jal	fail
	li	$4,37
	.set	reorder
	.end	rest
	.align	2
	.ent	files
files:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$20,48($sp)
	lui	$20,%hi(children)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$17,36($sp)
	sw	$31,60($sp)
	sw	$19,44($sp)
	sw	$18,40($sp)
	sw	$16,32($sp)
	li	$22,2
	lui	$17,%hi(shared)
	addiu	$20,$20,%lo(children)
	lui	$21,%hi(errno)
$L116:
	jal	pipe
	addiu	$4,$sp,16
	bne	$2,$0,$L124
	move	$16,$2
	lw	$2,%lo(shared)($17)
	li	$19,4
	sw	$0,4($2)
	sw	$0,0($2)
$L106:
	jal	fork
	nop
	beq	$2,$0,$L99
	move	$18,$2
	lw	$2,%lo(shared)($17)
	nop
	lw	$2,4($2)
	nop
	bne	$2,$16,$L101
	nop
$L100:
	jal	rest
	li	$4,4000
	lw	$3,%lo(shared)($17)
	nop
	lw	$3,4($3)
	nop
	beq	$3,$16,$L100
	nop
$L101:
	addiu	$16,$16,1
	bne	$16,$19,$L106
	li	$2,61
	lw	$3,%lo(shared)($17)
	nop
	lw	$3,0($3)
	nop
	bne	$3,$2,$L125
	nop
	jal	pipe
	move	$4,$20
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L108
	li	$2,23
	lw	$18,%lo(errno)($21)
	nop
	bne	$18,$2,$L108
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	bne	$2,$16,$L110
	nop
	lw	$2,%lo(errno)($21)
	nop
	bne	$2,$18,$L110
	nop
	jal	dup
	li	$4,1
	li	$3,5
	bne	$2,$3,$L126
	nop
	lw	$4,20($sp)
	jal	close
	li	$16,4
$L115:
	jal	wait
	addiu	$4,$sp,24
	blez	$2,$L113
	nop
	lw	$2,24($sp)
	nop
	bne	$2,$0,$L113
	addiu	$16,$16,-1
	bne	$16,$0,$L115
	nop
	lw	$4,16($sp)
	jal	close
	nop
	jal	close
	li	$4,5
	li	$2,1
	bne	$22,$2,$L116
	li	$22,1
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
$L99:
	lw	$4,20($sp)
	jal	close
	nop
$L102:
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	bgez	$2,$L103
	li	$2,16
	beq	$18,$2,$L104
	li	$2,24
	li	$2,23
$L104:
	lui	$3,%hi(errno)
	lw	$3,%lo(errno)($3)
	nop
	beq	$3,$2,$L105
	li	$6,1
	jal	fail
	li	$4,156
$L103:
	b	$L102
	addiu	$18,$18,1
$L105:
	lw	$2,%lo(shared)($17)
	nop
	lw	$3,0($2)
	addiu	$5,$sp,28
	addu	$3,$3,$18
	sw	$3,0($2)
	lw	$3,4($2)
	lw	$4,16($sp)
	addiu	$3,$3,1
	sw	$3,4($2)
	jal	read
	nop
	jal	exit
	move	$4,$0
$L113:
	jal	fail
	li	$4,169
$L126:
	jal	fail
	li	$4,167
$L110:
	jal	fail
	li	$4,166
$L108:
	jal	fail
	li	$4,165
$L125:
	jal	fail
	li	$4,164
$L124:
	jal	fail
	li	$4,149
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
	bne	$2,$0,$L131
	nop
	jal	wait
	addiu	$4,$sp,16
	bne	$16,$2,$L133
	li	$2,9
	lw	$3,16($sp)
	nop
	bne	$3,$2,$L131
	nop
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L131:
	jal	fail
	li	$4,61
$L133:
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
	bne	$2,$0,$L136
	move	$6,$0
	addiu	$5,$sp,104
	jal	setitimer
	li	$4,1
	bne	$2,$0,$L136
	move	$6,$0
	addiu	$5,$sp,104
	jal	setitimer
	li	$4,2
	bne	$2,$0,$L136
	nop
	jal	busy
	nop
	jal	fork
	nop
	bne	$2,$0,$L137
	move	$16,$2
	addiu	$17,$sp,88
	li	$18,3
	move	$6,$17
$L167:
	move	$5,$0
	jal	setitimer
	move	$4,$16
	lw	$3,96($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L163
	nop
	lw	$2,100($sp)
	lw	$3,88($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L164
	addiu	$16,$16,1
	bne	$16,$18,$L167
	move	$6,$17
	jal	used
	addiu	$4,$sp,16
	slt	$2,$2,16000
	bne	$2,$0,$L141
	nop
	jal	fail
	li	$4,85
$L141:
	jal	exit
	move	$4,$0
$L137:
	jal	ended
	move	$4,$2
	bne	$2,$0,$L165
	move	$18,$2
	jal	used
	addiu	$4,$sp,16
	move	$20,$2
	slt	$2,$2,20000
	bne	$2,$0,$L143
	lui	$19,%hi(children)
	addiu	$19,$19,%lo(children)
	move	$17,$19
	b	$L144
	move	$16,$0
$L145:
	sw	$2,0($17)
	addiu	$16,$16,1
	addiu	$17,$17,4
$L144:
	jal	fork
	nop
	bgtz	$2,$L145
	nop
	beq	$2,$0,$L147
	lui	$21,%hi(errno)
	lw	$17,%lo(errno)($21)
	li	$2,11
	bne	$17,$2,$L149
	slt	$2,$16,21
	bne	$2,$0,$L149
	nop
	jal	used
	addiu	$4,$sp,16
	slt	$2,$2,$20
	bne	$2,$0,$L149
	nop
	jal	fork
	nop
	li	$3,-1
	bne	$2,$3,$L150
	nop
	lw	$2,%lo(errno)($21)
	nop
	bne	$2,$17,$L150
	sll	$16,$16,2
	addiu	$16,$16,-4
	addu	$16,$19,$16
$L152:
	lw	$4,0($16)
	jal	finish
	nop
	move	$2,$16
	bne	$19,$2,$L152
	addiu	$16,$16,-4
	addiu	$17,$sp,88
	li	$16,3
	li	$19,4
	move	$6,$17
$L168:
	move	$5,$0
	jal	setitimer
	move	$4,$18
	bne	$2,$0,$L153
	nop
	lw	$2,88($sp)
	nop
	bne	$2,$16,$L153
	nop
	lw	$2,96($sp)
	nop
	bne	$2,$19,$L155
	nop
	lw	$2,100($sp)
	nop
	blez	$2,$L155
	move	$6,$0
	move	$5,$17
	move	$4,$18
	sw	$0,100($sp)
	sw	$0,88($sp)
	jal	setitimer
	sw	$0,96($sp)
	bne	$2,$0,$L166
	addiu	$18,$18,1
	bne	$18,$16,$L168
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
$L147:
	jal	sigpause
	move	$4,$0
	jal	sigpause
	move	$4,$0
	b	$L147
	nop
$L163:
	jal	fail
	li	$4,82
$L136:
	jal	fail
	li	$4,76
$L164:
	jal	fail
	li	$4,83
$L166:
	jal	fail
	li	$4,101
$L165:
	jal	fail
	li	$4,88
$L143:
	jal	fail
	li	$4,90
$L155:
	jal	fail
	li	$4,99
$L153:
	jal	fail
	li	$4,98
$L150:
	jal	fail
	li	$4,95
$L149:
	jal	fail
	li	$4,94
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
$L188:
	jal	asleep
	nop
	and	$18,$2,$19
	bgez	$18,$L174
	move	$17,$2
	addiu	$18,$18,-1
	or	$18,$18,$21
	addiu	$18,$18,1
$L174:
	jal	asleep
	nop
	and	$3,$2,$19
	bgez	$3,$L172
	move	$16,$2
	addiu	$3,$3,-1
	or	$3,$3,$21
	addiu	$3,$3,1
$L172:
	bne	$3,$18,$L171
	nop
	beq	$17,$16,$L175
	move	$5,$0
	jal	kill
	move	$4,$17
	bne	$2,$0,$L175
	move	$5,$0
	jal	kill
	move	$4,$16
	bne	$2,$0,$L175
	li	$5,70
	jal	setpgrp
	move	$4,$17
	bne	$2,$0,$L177
	nop
	jal	getpgrp
	move	$4,$17
	move	$18,$2
	li	$2,70
	bne	$18,$2,$L177
	nop
	jal	getpgrp
	move	$4,$16
	beq	$2,$18,$L177
	nop
	beq	$20,$23,$L194
	move	$18,$17
	move	$18,$16
$L178:
$L194:
	jal	finish
	move	$4,$18
	move	$5,$0
	jal	kill
	move	$4,$18
	li	$3,-1
	bne	$2,$3,$L179
	li	$2,3
	lw	$3,%lo(errno)($22)
	nop
	bne	$3,$2,$L179
	nop
	beq	$20,$23,$L193
	nop
$L181:
	move	$5,$0
	jal	kill
	move	$4,$17
	bne	$2,$0,$L183
	li	$5,71
	jal	setpgrp
	move	$4,$17
	bne	$2,$0,$L183
	nop
	jal	getpgrp
	move	$4,$17
	li	$3,71
	bne	$2,$3,$L183
	nop
	jal	finish
	move	$4,$17
	move	$5,$0
	jal	kill
	move	$4,$17
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L184
	li	$2,3
	lw	$18,%lo(errno)($22)
	nop
	bne	$18,$2,$L184
	nop
	jal	getpgrp
	move	$4,$17
	bne	$2,$16,$L186
	nop
	lw	$2,%lo(errno)($22)
	nop
	bne	$2,$18,$L186
	addiu	$20,$20,1
	bne	$20,$2,$L188
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
$L171:
	jal	finish
	move	$4,$16
	b	$L174
	nop
$L193:
	b	$L181
	move	$17,$16
$L175:
	jal	fail
	li	$4,130
$L186:
	jal	fail
	li	$4,138
$L184:
	jal	fail
	li	$4,137
$L183:
	jal	fail
	li	$4,135
$L179:
	jal	fail
	li	$4,133
$L177:
	jal	fail
	li	$4,131
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
	bne	$2,$0,$L196
	addiu	$4,$sp,16
	jal	fork
	nop
	beq	$2,$0,$L197
	move	$16,$2
	jal	fork
	nop
	beq	$2,$0,$L209
	nop
	jal	fork
	nop
	beq	$2,$0,$L220
	nop
	jal	rest
	li	$4,20000
	jal	exit
	li	$4,9
$L196:
	jal	wait
	move	$16,$2
	beq	$2,$16,$L212
	li	$2,8192
	lw	$3,16($sp)
	nop
	bne	$3,$2,$L221
	nop
$L212:
	li	$18,3
	move	$19,$0
	move	$20,$0
	li	$16,2304
$L204:
	jal	wait
	addiu	$4,$sp,16
	blez	$2,$L201
	nop
	beq	$17,$2,$L201
	nop
	lw	$3,16($sp)
	nop
	xori	$2,$3,0x1
	sltu	$2,$2,1
	beq	$3,$16,$L213
	addu	$20,$20,$2
	xori	$3,$3,0x2000
	sltu	$3,$3,1
$L203:
	addiu	$18,$18,-1
	bne	$18,$0,$L204
	addu	$19,$19,$3
	li	$2,2
	bne	$20,$2,$L205
	li	$2,1
	bne	$19,$2,$L205
	nop
	jal	finish
	move	$4,$17
	jal	wait
	addiu	$4,$sp,16
	li	$3,-1
	bne	$2,$3,$L207
	lui	$2,%hi(errno)
	lw	$3,%lo(errno)($2)
	li	$2,10
	bne	$3,$2,$L207
	nop
	lw	$31,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,48
$L213:
	b	$L203
	li	$3,1
$L201:
	jal	fail
	li	$4,214
$L205:
	jal	fail
	li	$4,218
$L207:
	jal	fail
	li	$4,220
$L220:
	li	$16,2
$L198:
	jal	exit
	addiu	$4,$16,30
$L209:
	li	$16,1
$L197:
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,17
	b	$L198
	nop
$L221:
	jal	fail
	li	$4,212
	.set	reorder
	.end	orphans
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
	li	$4,3
	sw	$31,20($sp)
	jal	shmsys
	sw	$16,16($sp)
	move	$5,$2
	move	$4,$0
	move	$7,$0
	jal	shmsys
	move	$6,$0
	lui	$4,%hi(shared)
	li	$3,-1
	beq	$2,$3,$L233
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
	jal	console
	nop
	jal	fork
	nop
	beq	$2,$0,$L224
	move	$16,$2
	jal	fork
	nop
	beq	$2,$0,$L234
	li	$16,1
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,15
	lw	$31,20($sp)
	lw	$16,16($sp)
	li	$2,3
	jr	$31
	addiu	$sp,$sp,24
$L234:
$L224:
	jal	fork
	nop
	bne	$2,$0,$L225
	li	$2,40000
	jal	rest
	li	$4,30000
	jal	exit
	li	$4,1
$L225:
	mult	$16,$2
	mflo	$4
	jal	rest
	addiu	$4,$4,10000
	jal	exit
	li	$4,2
$L233:
	jal	fail
	li	$4,257
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
