# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/states.c
	.file 1 "states.c"
	.text
	.align	2
	.ent	note
note:
	.set	noreorder
	lui	$2,%hi(shared)
	lw	$3,%lo(shared)($2)
	nop
	lw	$2,4($3)
	nop
	addiu	$2,$2,1
	sw	$2,4($3)
	jr	$31
	nop
	.set	reorder
	.end	note
	.align	2
	.ent	wake
wake:
	.set	noreorder
	lui	$2,%hi(shared)
	lw	$3,%lo(shared)($2)
	nop
	lw	$2,12($3)
	nop
	addiu	$2,$2,1
	sw	$2,12($3)
	jr	$31
	nop
	.set	reorder
	.end	wake
	.align	2
	.ent	effect
effect:
	.set	noreorder
	li	$2,9
	beq	$4,$2,$L7
	nop
	li	$2,17
	beq	$4,$2,$L7
	nop
	li	$2,19
	beq	$4,$2,$L9
	nop
	jr	$31
	move	$2,$5
$L9:
	xori	$2,$5,0x1
	jr	$31
	sltu	$2,$2,1
$L7:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	effect
	.align	2
	.ent	rest
rest:
	.set	noreorder
	addiu	$sp,$sp,-40
	li	$2,7812
	move	$6,$0
	addiu	$5,$sp,16
	move	$4,$0
	sw	$31,36($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	jal	setitimer
	sw	$2,28($sp)
	bne	$2,$0,$L12
	nop
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L12
	nop
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L12:
	jal	fail
	li	$4,42
	.set	reorder
	.end	rest
	.align	2
	.ent	nothings
nothings:
	.set	noreorder
	addiu	$sp,$sp,-48
	lui	$2,%hi(note)
	addiu	$2,$2,%lo(note)
	move	$6,$0
	addiu	$5,$sp,16
	li	$4,1
	sw	$31,44($sp)
	sw	$17,40($sp)
	sw	$16,36($sp)
	sw	$2,16($sp)
	sw	$0,20($sp)
	jal	sigvec
	sw	$0,24($sp)
	bne	$2,$0,$L26
	lui	$16,%hi(shared)
	lw	$2,%lo(shared)($16)
	li	$4,134217728
	ori	$4,$4,0x8001
	sw	$0,4($2)
	jal	sigblock
	nop
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,1
	bne	$2,$0,$L17
	nop
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,28
	bne	$2,$0,$L17
	nop
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,16
	bne	$2,$0,$L18
	nop
	lw	$2,%lo(shared)($16)
	nop
	lw	$2,4($2)
	nop
	bne	$2,$0,$L18
	nop
	jal	sigsetmask
	li	$4,8192
	lw	$3,%lo(shared)($16)
	li	$2,1
	lw	$17,4($3)
	nop
	bne	$17,$2,$L27
	nop
	jal	sigblock
	li	$4,134217728
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,28
	bne	$2,$0,$L21
	nop
	lw	$2,%lo(shared)($16)
	nop
	lw	$2,12($2)
	nop
	bne	$2,$0,$L21
	nop
	jal	rest
	nop
	lw	$2,%lo(shared)($16)
	nop
	lw	$2,12($2)
	nop
	bne	$2,$17,$L28
	nop
	jal	sigsetmask
	li	$4,8192
	move	$6,$0
	addiu	$5,$sp,16
	li	$4,1
	jal	sigvec
	sw	$0,16($sp)
	bne	$2,$0,$L29
	nop
	lw	$31,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,48
$L17:
	jal	fail
	li	$4,150
$L21:
	jal	fail
	li	$4,155
$L18:
	jal	fail
	li	$4,151
$L28:
	jal	fail
	li	$4,157
$L27:
	jal	fail
	li	$4,153
$L26:
	jal	fail
	li	$4,147
$L29:
	jal	fail
	li	$4,160
	.set	reorder
	.end	nothings
	.align	2
	.ent	moves
moves:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	lui	$17,%hi(shared)
	lw	$2,%lo(shared)($17)
	sw	$31,28($sp)
	sw	$16,20($sp)
	lw	$16,0($2)
	jal	rest
	nop
	lw	$3,%lo(shared)($17)
	lw	$31,28($sp)
	lw	$3,0($3)
	addiu	$2,$16,2
	lw	$17,24($sp)
	lw	$16,20($sp)
	slt	$2,$2,$3
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	moves
	.align	2
	.ent	live
live:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$18,32($sp)
	lui	$18,%hi(shared)
	lw	$3,%lo(shared)($18)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	sw	$31,44($sp)
	move	$16,$4
	lui	$20,%hi(ends)
	li	$17,1
	li	$19,2
$L36:
	lw	$2,0($3)
	nop
	addiu	$2,$2,1
	sw	$2,0($3)
	beq	$16,$17,$L42
	nop
$L33:
	beq	$16,$19,$L35
	li	$6,1
$L41:
	lw	$3,%lo(shared)($18)
	nop
$L43:
	lw	$2,0($3)
	nop
	addiu	$2,$2,1
	sw	$2,0($3)
	bne	$16,$17,$L33
	nop
$L42:
	jal	sigblock
	move	$4,$0
	jal	sigpause
	move	$4,$2
	lw	$3,%lo(shared)($18)
	b	$L43
	nop
$L35:
	lw	$4,%lo(ends)($20)
	jal	read
	addiu	$5,$sp,16
	bne	$2,$17,$L41
	nop
	lw	$3,%lo(shared)($18)
	nop
	lw	$2,8($3)
	nop
	addiu	$2,$2,1
	sw	$2,8($3)
	b	$L36
	nop
	.set	reorder
	.end	live
	.align	2
	.ent	born
born:
	.set	noreorder
	addiu	$sp,$sp,-56
	li	$2,2
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	sw	$31,52($sp)
	sw	$16,36($sp)
	move	$17,$5
	move	$19,$4
	beq	$5,$2,$L53
	move	$18,$6
	lui	$3,%hi(note)
	addiu	$3,$3,%lo(note)
$L45:
	lui	$2,%hi(shared)
	lw	$2,%lo(shared)($2)
	sw	$0,24($sp)
	sw	$0,20($sp)
	sw	$0,8($2)
	sw	$3,16($sp)
	sw	$0,4($2)
	sw	$0,0($2)
	jal	fork
	nop
	bltz	$2,$L54
	move	$16,$2
	bne	$2,$0,$L57
	li	$6,7
	li	$2,3
	beq	$17,$2,$L55
	addiu	$17,$17,-1
	move	$4,$0
	jal	sigsetmask
	sltu	$17,$17,2
	beq	$17,$0,$L49
	move	$6,$0
	addiu	$5,$sp,16
	jal	sigvec
	move	$4,$18
$L49:
	jal	live
	move	$4,$19
	li	$6,7
$L57:
	move	$5,$16
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L56
	nop
	jal	rest
	nop
	lw	$31,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	move	$2,$16
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,56
$L53:
	b	$L45
	li	$3,1
$L55:
	addiu	$18,$18,-1
	li	$4,1
	jal	sigsetmask
	sll	$4,$4,$18
	jal	live
	move	$4,$19
	b	$L57
	li	$6,7
$L56:
	jal	fail
	li	$4,69
$L54:
	jal	fail
	li	$4,63
	.set	reorder
	.end	born
	.align	2
	.ent	niceness
niceness:
	.set	noreorder
	addiu	$sp,$sp,-48
	li	$6,-20
	move	$5,$0
	move	$4,$0
	sw	$31,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	jal	setpriority
	sw	$16,24($sp)
	bne	$2,$0,$L76
	lui	$18,%hi(nice.0)
	addiu	$18,$18,%lo(nice.0)
	addiu	$20,$18,12
	move	$5,$0
$L83:
	move	$4,$0
	jal	born
	move	$6,$0
	move	$4,$2
	li	$5,17
	jal	kill
	move	$16,$2
	bne	$2,$0,$L61
	move	$5,$16
	lw	$17,0($18)
	nop
	move	$6,$17
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L61
	li	$5,1
	jal	kill
	move	$4,$16
	bne	$2,$0,$L63
	move	$5,$16
	jal	getpriority
	move	$4,$0
	bne	$17,$2,$L63
	li	$5,15
	jal	kill
	move	$4,$16
	bne	$2,$0,$L77
	move	$5,$16
	jal	getpriority
	move	$4,$0
	move	$19,$2
	blez	$17,$L65
	move	$2,$17
	move	$2,$0
$L65:
	bne	$19,$2,$L78
	move	$6,$17
	move	$5,$16
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L68
	li	$5,9
	jal	kill
	move	$4,$16
	bne	$2,$0,$L68
	move	$5,$16
	jal	getpriority
	move	$4,$0
	bne	$19,$2,$L79
	nop
	jal	wait
	addiu	$4,$sp,16
	bne	$16,$2,$L80
	nop
	lw	$2,16($sp)
	nop
	andi	$2,$2,0x7f
	beq	$2,$0,$L81
	addiu	$18,$18,4
	bne	$18,$20,$L83
	move	$5,$0
	move	$6,$0
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L82
	nop
	lw	$31,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,48
$L61:
	jal	fail
	li	$4,131
$L68:
	jal	fail
	li	$4,135
$L63:
	jal	fail
	li	$4,132
$L77:
	jal	fail
	li	$4,133
$L78:
	jal	fail
	li	$4,134
$L81:
	jal	fail
	li	$4,137
$L80:
	jal	fail
	li	$4,37
$L79:
	jal	fail
	li	$4,136
$L76:
	jal	fail
	li	$4,128
$L82:
	jal	fail
	li	$4,139
	.set	reorder
	.end	niceness
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"r\000"
	.text
	.align	2
	.ent	one
one:
	.set	noreorder
	addiu	$sp,$sp,-72
	sw	$20,48($sp)
	sw	$16,32($sp)
	move	$20,$6
	move	$16,$5
	sw	$31,68($sp)
	sw	$22,56($sp)
	sw	$19,44($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	move	$19,$4
	move	$17,$7
	lw	$22,88($sp)
	sw	$fp,64($sp)
	sw	$23,60($sp)
	jal	born
	sw	$21,52($sp)
	move	$5,$16
	move	$4,$20
	jal	effect
	move	$18,$2
	beq	$22,$0,$L85
	move	$16,$2
	li	$5,17
	jal	kill
	move	$4,$18
	bne	$2,$0,$L175
	nop
	jal	rest
	nop
$L85:
	move	$5,$20
	jal	kill
	move	$4,$18
	bne	$2,$0,$L176
	nop
	beq	$16,$0,$L88
	nop
	bne	$22,$0,$L177
	xori	$3,$16,0x1
	li	$2,15
	bne	$20,$2,$L178
	sltu	$3,$3,1
	move	$23,$0
	li	$21,1
	li	$fp,7
$L103:
	jal	moves
	sw	$3,24($sp)
	lw	$3,24($sp)
	bne	$21,$0,$L179
	nop
$L99:
	bne	$2,$0,$L107
	nop
	lui	$23,%hi(shared)
	lw	$2,%lo(shared)($23)
	nop
	lw	$4,4($2)
	nop
	bne	$4,$3,$L107
	li	$4,1
	bne	$19,$4,$L193
	move	$5,$18
	lw	$4,0($2)
	bne	$3,$0,$L111
	li	$2,2
	li	$2,1
$L111:
	bne	$4,$2,$L180
	move	$5,$18
$L193:
	jal	getpriority
	move	$4,$0
	bne	$21,$0,$L112
	nop
	li	$fp,-1
$L112:
	bne	$2,$fp,$L140
	li	$2,2
	beq	$19,$2,$L181
	lui	$2,%hi(ends+4)
$L141:
	li	$5,19
$L196:
	jal	kill
	move	$4,$18
	bne	$21,$0,$L115
	li	$3,-1
	bne	$2,$3,$L116
	li	$2,1
$L195:
	beq	$16,$2,$L182
	li	$2,2
	move	$16,$0
$L123:
	beq	$22,$0,$L124
	li	$2,1
	beq	$17,$2,$L183
	nop
$L124:
	jal	moves
	nop
	bne	$21,$0,$L121
	nop
	move	$17,$0
$L122:
	bne	$21,$2,$L125
	nop
	lw	$2,%lo(shared)($23)
	nop
	lw	$3,4($2)
	nop
	bne	$3,$16,$L125
	nop
	lw	$3,8($2)
	beq	$17,$0,$L127
	li	$4,2
	beq	$19,$4,$L184
	nop
$L127:
	bne	$3,$0,$L128
	li	$3,1
	bne	$19,$3,$L194
	li	$5,9
	lw	$2,0($2)
	addiu	$16,$16,1
	bne	$2,$16,$L185
	nop
$L194:
	jal	kill
	move	$4,$18
	addiu	$3,$17,-1
	bne	$2,$3,$L186
	nop
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$18,$L132
	nop
	lw	$2,16($sp)
	bne	$17,$0,$L133
	li	$3,9
	bne	$20,$2,$L132
	nop
	li	$2,2
	beq	$19,$2,$L187
	lui	$2,%hi(ends)
$L84:
	lw	$31,68($sp)
	lw	$fp,64($sp)
	lw	$23,60($sp)
	lw	$22,56($sp)
	lw	$21,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,72
$L88:
	beq	$17,$0,$L92
	nop
	bne	$22,$0,$L93
	li	$2,1
	bne	$17,$2,$L95
	li	$2,15
	beq	$20,$2,$L188
	nop
$L100:
	jal	moves
	li	$21,1
	move	$3,$0
	b	$L99
	li	$fp,7
$L115:
	bne	$2,$0,$L116
	nop
	bne	$16,$0,$L195
	li	$2,1
	beq	$17,$0,$L119
	nop
	jal	moves
	nop
$L121:
	sltu	$21,$19,1
	b	$L122
	li	$17,1
$L133:
	beq	$2,$3,$L84
	nop
$L132:
	jal	fail
	li	$4,118
$L181:
	lw	$4,%lo(ends+4)($2)
	lui	$5,%hi($LC0)
	li	$6,1
	jal	write
	addiu	$5,$5,%lo($LC0)
	li	$3,1
	beq	$2,$3,$L196
	li	$5,19
	jal	fail
	li	$4,109
$L182:
	bne	$17,$2,$L123
	nop
	b	$L124
	li	$16,2
$L92:
	beq	$22,$0,$L96
	li	$2,15
	xori	$3,$20,0x9
	sltu	$3,$0,$3
$L197:
	beq	$20,$2,$L189
	move	$21,$3
	jal	moves
	sw	$3,24($sp)
	lw	$3,24($sp)
	nop
	bne	$3,$0,$L105
	nop
	move	$21,$0
	b	$L99
	li	$fp,7
$L177:
	li	$2,2
	beq	$17,$2,$L190
	li	$2,1
	beq	$16,$2,$L100
	nop
	li	$2,15
	beq	$20,$2,$L191
	li	$23,1
	jal	moves
	nop
$L105:
	move	$3,$0
	li	$21,1
	b	$L99
	li	$fp,7
$L183:
	b	$L124
	move	$16,$0
$L96:
	bne	$20,$2,$L101
	nop
	jal	moves
	move	$21,$0
	move	$3,$0
	b	$L99
	move	$fp,$0
$L119:
	jal	moves
	move	$21,$0
	b	$L122
	nop
$L93:
	li	$2,2
	beq	$17,$2,$L95
	li	$3,1
	b	$L197
	li	$2,15
$L190:
	xori	$3,$16,0x1
	sltu	$3,$3,1
	jal	moves
	sw	$3,24($sp)
	lw	$3,24($sp)
	li	$fp,7
$L102:
	bne	$19,$0,$L99
	li	$21,1
	li	$4,1
	bne	$2,$4,$L107
	nop
	lui	$23,%hi(shared)
	lw	$2,%lo(shared)($23)
	nop
	lw	$2,4($2)
	nop
	bne	$2,$3,$L107
	move	$5,$18
	jal	getpriority
	move	$4,$0
	bne	$2,$fp,$L140
	nop
	b	$L141
	li	$21,1
$L179:
	bne	$23,$0,$L99
	move	$21,$23
	b	$L102
	nop
$L184:
	li	$2,1
	beq	$3,$2,$L194
	li	$5,9
$L128:
	jal	fail
	li	$4,115
$L95:
	li	$2,15
	beq	$20,$2,$L192
	nop
	jal	moves
	li	$fp,7
	b	$L102
	move	$3,$0
$L187:
	lw	$4,%lo(ends)($2)
	li	$6,1
	jal	read
	addiu	$5,$sp,20
	li	$3,1
	bne	$2,$3,$L136
	nop
	lb	$3,20($sp)
	li	$2,114
	beq	$3,$2,$L84
	nop
$L136:
	jal	fail
	li	$4,119
$L178:
	sw	$3,24($sp)
	jal	moves
	li	$fp,7
	lw	$3,24($sp)
	b	$L102
	nop
$L175:
	jal	fail
	li	$4,98
$L101:
	jal	moves
	move	$21,$0
	move	$3,$0
	b	$L99
	li	$fp,7
$L188:
	jal	moves
	li	$21,1
	move	$3,$0
	b	$L99
	move	$fp,$0
$L192:
	jal	moves
	move	$fp,$0
	b	$L102
	move	$3,$0
$L107:
	jal	fail
	li	$4,106
$L125:
	jal	fail
	li	$4,114
$L140:
	jal	fail
	li	$4,108
$L176:
	jal	fail
	li	$4,101
$L116:
	jal	fail
	li	$4,110
$L186:
	jal	fail
	li	$4,117
$L180:
	jal	fail
	li	$4,107
$L185:
	jal	fail
	li	$4,116
$L191:
	move	$3,$0
	li	$21,1
	b	$L103
	li	$fp,7
$L189:
	move	$fp,$0
	move	$3,$0
	b	$L103
	li	$23,1
	.set	reorder
	.end	one
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$2,%hi(wake)
	addiu	$sp,$sp,-88
	li	$7,512
	li	$6,4096
	li	$5,7
	li	$4,3
	addiu	$2,$2,%lo(wake)
	sw	$31,84($sp)
	sw	$fp,80($sp)
	sw	$23,76($sp)
	sw	$22,72($sp)
	sw	$21,68($sp)
	sw	$20,64($sp)
	sw	$19,60($sp)
	sw	$18,56($sp)
	sw	$17,52($sp)
	sw	$16,48($sp)
	sw	$2,24($sp)
	sw	$0,28($sp)
	jal	shmsys
	sw	$0,32($sp)
	move	$5,$2
	move	$4,$0
	move	$7,$0
	jal	shmsys
	move	$6,$0
	lui	$4,%hi(shared)
	li	$3,-1
	beq	$2,$3,$L200
	sw	$2,%lo(shared)($4)
	lui	$4,%hi(ends)
	jal	pipe
	addiu	$4,$4,%lo(ends)
	bne	$2,$0,$L200
	move	$6,$0
	addiu	$5,$sp,24
	jal	sigvec
	li	$4,14
	bne	$2,$0,$L200
	lui	$19,%hi(signals)
	li	$4,8192
	jal	sigblock
	addiu	$19,$19,%lo(signals)
	jal	nothings
	li	$20,2
	jal	niceness
	li	$22,4
	addiu	$2,$19,64
	sw	$2,40($sp)
	li	$21,1
	li	$23,3
	move	$18,$0
	move	$16,$0
$L204:
	lw	$17,0($19)
	lw	$fp,4($19)
	move	$6,$17
	sw	$0,16($sp)
	move	$7,$fp
	move	$5,$16
	jal	one
	move	$4,$18
	beq	$16,$20,$L207
	move	$5,$16
	sw	$21,16($sp)
	addiu	$16,$16,1
	move	$7,$fp
	move	$6,$17
	jal	one
	move	$4,$18
	bne	$16,$22,$L204
	nop
	addiu	$18,$18,1
	bne	$18,$23,$L204
	move	$16,$0
	lw	$2,40($sp)
	addiu	$19,$19,8
	bne	$2,$19,$L204
	move	$18,$0
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
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,88
$L207:
	b	$L204
	li	$16,3
$L200:
	jal	fail
	li	$4,169
	.set	reorder
	.end	main
	.section	.rodata.nice.0,"a"
	.align	2
nice.0:
	.word	10
	.word	-5
	.word	0
	.section	.bss.ends,"aw"
	.align	2
ends:
	.space	8
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
	.section	.rodata.signals,"a"
	.align	2
signals:
	.word	1
	.word	0
	.word	9
	.word	0
	.word	15
	.word	0
	.word	17
	.word	1
	.word	18
	.word	1
	.word	19
	.word	2
	.word	16
	.word	3
	.word	30
	.word	0
