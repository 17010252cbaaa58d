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
$L14:
	lw	$2,0($3)
	nop
	addiu	$2,$2,1
	sw	$2,0($3)
	beq	$16,$17,$L20
	nop
$L11:
	beq	$16,$19,$L13
	li	$6,1
$L19:
	lw	$3,%lo(shared)($18)
	nop
$L21:
	lw	$2,0($3)
	nop
	addiu	$2,$2,1
	sw	$2,0($3)
	bne	$16,$17,$L11
	nop
$L20:
	jal	sigblock
	move	$4,$0
	jal	sigpause
	move	$4,$2
	lw	$3,%lo(shared)($18)
	b	$L21
	nop
$L13:
	lw	$4,%lo(ends)($20)
	jal	read
	addiu	$5,$sp,16
	bne	$2,$17,$L19
	nop
	lw	$3,%lo(shared)($18)
	nop
	lw	$2,8($3)
	nop
	addiu	$2,$2,1
	sw	$2,8($3)
	b	$L14
	nop
	.set	reorder
	.end	live
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
	bne	$2,$0,$L24
	nop
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L24
	nop
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L24:
	jal	fail
	li	$4,40
	.set	reorder
	.end	rest
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
	beq	$5,$2,$L35
	move	$18,$6
	lui	$3,%hi(note)
	addiu	$3,$3,%lo(note)
$L27:
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
	bltz	$2,$L36
	move	$16,$2
	bne	$2,$0,$L39
	li	$6,7
	li	$2,3
	beq	$17,$2,$L37
	addiu	$17,$17,-1
	move	$4,$0
	jal	sigsetmask
	sltu	$17,$17,2
	beq	$17,$0,$L31
	move	$6,$0
	addiu	$5,$sp,16
	jal	sigvec
	move	$4,$18
$L31:
	jal	live
	move	$4,$19
	li	$6,7
$L39:
	move	$5,$16
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L38
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
$L35:
	b	$L27
	li	$3,1
$L37:
	addiu	$18,$18,-1
	li	$4,1
	jal	sigsetmask
	sll	$4,$4,$18
	jal	live
	move	$4,$19
	b	$L39
	li	$6,7
$L38:
	jal	fail
	li	$4,67
$L36:
	jal	fail
	li	$4,61
	.set	reorder
	.end	born
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
	bne	$2,$0,$L60
	lui	$18,%hi(nice.0)
	addiu	$18,$18,%lo(nice.0)
	addiu	$20,$18,12
	move	$5,$0
$L67:
	move	$4,$0
	jal	born
	move	$6,$0
	move	$4,$2
	li	$5,17
	jal	kill
	move	$16,$2
	bne	$2,$0,$L45
	move	$5,$16
	lw	$17,0($18)
	nop
	move	$6,$17
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L45
	li	$5,1
	jal	kill
	move	$4,$16
	bne	$2,$0,$L47
	move	$5,$16
	jal	getpriority
	move	$4,$0
	bne	$17,$2,$L47
	li	$5,15
	jal	kill
	move	$4,$16
	bne	$2,$0,$L61
	move	$5,$16
	jal	getpriority
	move	$4,$0
	move	$19,$2
	blez	$17,$L49
	move	$2,$17
	move	$2,$0
$L49:
	bne	$19,$2,$L62
	move	$6,$17
	move	$5,$16
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L52
	li	$5,9
	jal	kill
	move	$4,$16
	bne	$2,$0,$L52
	move	$5,$16
	jal	getpriority
	move	$4,$0
	bne	$19,$2,$L63
	nop
	jal	wait
	addiu	$4,$sp,16
	bne	$16,$2,$L64
	nop
	lw	$2,16($sp)
	nop
	andi	$2,$2,0x7f
	beq	$2,$0,$L65
	addiu	$18,$18,4
	bne	$18,$20,$L67
	move	$5,$0
	move	$6,$0
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L66
	nop
	lw	$31,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,48
$L45:
	jal	fail
	li	$4,129
$L52:
	jal	fail
	li	$4,133
$L47:
	jal	fail
	li	$4,130
$L61:
	jal	fail
	li	$4,131
$L62:
	jal	fail
	li	$4,132
$L65:
	jal	fail
	li	$4,135
$L64:
	jal	fail
	li	$4,37
$L63:
	jal	fail
	li	$4,134
$L60:
	jal	fail
	li	$4,126
$L66:
	jal	fail
	li	$4,137
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
	beq	$22,$0,$L69
	move	$16,$2
	li	$5,17
	jal	kill
	move	$4,$18
	bne	$2,$0,$L159
	nop
	jal	rest
	nop
$L69:
	move	$5,$20
	jal	kill
	move	$4,$18
	bne	$2,$0,$L160
	nop
	beq	$16,$0,$L72
	nop
	bne	$22,$0,$L161
	xori	$3,$16,0x1
	li	$2,15
	bne	$20,$2,$L162
	sltu	$3,$3,1
	move	$23,$0
	li	$21,1
	li	$fp,7
$L87:
	jal	moves
	sw	$3,24($sp)
	lw	$3,24($sp)
	bne	$21,$0,$L163
	nop
$L83:
	bne	$2,$0,$L91
	nop
	lui	$23,%hi(shared)
	lw	$2,%lo(shared)($23)
	nop
	lw	$4,4($2)
	nop
	bne	$4,$3,$L91
	li	$4,1
	bne	$19,$4,$L177
	move	$5,$18
	lw	$4,0($2)
	bne	$3,$0,$L95
	li	$2,2
	li	$2,1
$L95:
	bne	$4,$2,$L164
	move	$5,$18
$L177:
	jal	getpriority
	move	$4,$0
	bne	$21,$0,$L96
	nop
	li	$fp,-1
$L96:
	bne	$2,$fp,$L124
	li	$2,2
	beq	$19,$2,$L165
	lui	$2,%hi(ends+4)
$L125:
	li	$5,19
$L180:
	jal	kill
	move	$4,$18
	bne	$21,$0,$L99
	li	$3,-1
	bne	$2,$3,$L100
	li	$2,1
$L179:
	beq	$16,$2,$L166
	li	$2,2
	move	$16,$0
$L107:
	beq	$22,$0,$L108
	li	$2,1
	beq	$17,$2,$L167
	nop
$L108:
	jal	moves
	nop
	bne	$21,$0,$L105
	nop
	move	$17,$0
$L106:
	bne	$21,$2,$L109
	nop
	lw	$2,%lo(shared)($23)
	nop
	lw	$3,4($2)
	nop
	bne	$3,$16,$L109
	nop
	lw	$3,8($2)
	beq	$17,$0,$L111
	li	$4,2
	beq	$19,$4,$L168
	nop
$L111:
	bne	$3,$0,$L112
	li	$3,1
	bne	$19,$3,$L178
	li	$5,9
	lw	$2,0($2)
	addiu	$16,$16,1
	bne	$2,$16,$L169
	nop
$L178:
	jal	kill
	move	$4,$18
	addiu	$3,$17,-1
	bne	$2,$3,$L170
	nop
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$18,$L116
	nop
	lw	$2,16($sp)
	bne	$17,$0,$L117
	li	$3,9
	bne	$20,$2,$L116
	nop
	li	$2,2
	beq	$19,$2,$L171
	lui	$2,%hi(ends)
$L68:
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
$L72:
	beq	$17,$0,$L76
	nop
	bne	$22,$0,$L77
	li	$2,1
	bne	$17,$2,$L79
	li	$2,15
	beq	$20,$2,$L172
	nop
$L84:
	jal	moves
	li	$21,1
	move	$3,$0
	b	$L83
	li	$fp,7
$L99:
	bne	$2,$0,$L100
	nop
	bne	$16,$0,$L179
	li	$2,1
	beq	$17,$0,$L103
	nop
	jal	moves
	nop
$L105:
	sltu	$21,$19,1
	b	$L106
	li	$17,1
$L117:
	beq	$2,$3,$L68
	nop
$L116:
	jal	fail
	li	$4,116
$L165:
	lw	$4,%lo(ends+4)($2)
	lui	$5,%hi($LC0)
	li	$6,1
	jal	write
	addiu	$5,$5,%lo($LC0)
	li	$3,1
	beq	$2,$3,$L180
	li	$5,19
	jal	fail
	li	$4,107
$L166:
	bne	$17,$2,$L107
	nop
	b	$L108
	li	$16,2
$L76:
	beq	$22,$0,$L80
	li	$2,15
	xori	$3,$20,0x9
	sltu	$3,$0,$3
$L181:
	beq	$20,$2,$L173
	move	$21,$3
	jal	moves
	sw	$3,24($sp)
	lw	$3,24($sp)
	nop
	bne	$3,$0,$L89
	nop
	move	$21,$0
	b	$L83
	li	$fp,7
$L161:
	li	$2,2
	beq	$17,$2,$L174
	li	$2,1
	beq	$16,$2,$L84
	nop
	li	$2,15
	beq	$20,$2,$L175
	li	$23,1
	jal	moves
	nop
$L89:
	move	$3,$0
	li	$21,1
	b	$L83
	li	$fp,7
$L167:
	b	$L108
	move	$16,$0
$L80:
	bne	$20,$2,$L85
	nop
	jal	moves
	move	$21,$0
	move	$3,$0
	b	$L83
	move	$fp,$0
$L103:
	jal	moves
	move	$21,$0
	b	$L106
	nop
$L77:
	li	$2,2
	beq	$17,$2,$L79
	li	$3,1
	b	$L181
	li	$2,15
$L174:
	xori	$3,$16,0x1
	sltu	$3,$3,1
	jal	moves
	sw	$3,24($sp)
	lw	$3,24($sp)
	li	$fp,7
$L86:
	bne	$19,$0,$L83
	li	$21,1
	li	$4,1
	bne	$2,$4,$L91
	nop
	lui	$23,%hi(shared)
	lw	$2,%lo(shared)($23)
	nop
	lw	$2,4($2)
	nop
	bne	$2,$3,$L91
	move	$5,$18
	jal	getpriority
	move	$4,$0
	bne	$2,$fp,$L124
	nop
	b	$L125
	li	$21,1
$L163:
	bne	$23,$0,$L83
	move	$21,$23
	b	$L86
	nop
$L168:
	li	$2,1
	beq	$3,$2,$L178
	li	$5,9
$L112:
	jal	fail
	li	$4,113
$L79:
	li	$2,15
	beq	$20,$2,$L176
	nop
	jal	moves
	li	$fp,7
	b	$L86
	move	$3,$0
$L171:
	lw	$4,%lo(ends)($2)
	li	$6,1
	jal	read
	addiu	$5,$sp,20
	li	$3,1
	bne	$2,$3,$L120
	nop
	lb	$3,20($sp)
	li	$2,114
	beq	$3,$2,$L68
	nop
$L120:
	jal	fail
	li	$4,117
$L162:
	sw	$3,24($sp)
	jal	moves
	li	$fp,7
	lw	$3,24($sp)
	b	$L86
	nop
$L159:
	jal	fail
	li	$4,96
$L85:
	jal	moves
	move	$21,$0
	move	$3,$0
	b	$L83
	li	$fp,7
$L172:
	jal	moves
	li	$21,1
	move	$3,$0
	b	$L83
	move	$fp,$0
$L176:
	jal	moves
	move	$fp,$0
	b	$L86
	move	$3,$0
$L91:
	jal	fail
	li	$4,104
$L109:
	jal	fail
	li	$4,112
$L124:
	jal	fail
	li	$4,106
$L160:
	jal	fail
	li	$4,99
$L100:
	jal	fail
	li	$4,108
$L170:
	jal	fail
	li	$4,115
$L164:
	jal	fail
	li	$4,105
$L169:
	jal	fail
	li	$4,114
$L175:
	move	$3,$0
	li	$21,1
	b	$L87
	li	$fp,7
$L173:
	move	$fp,$0
	move	$3,$0
	b	$L87
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
	beq	$2,$3,$L184
	sw	$2,%lo(shared)($4)
	lui	$4,%hi(ends)
	jal	pipe
	addiu	$4,$4,%lo(ends)
	bne	$2,$0,$L184
	move	$6,$0
	addiu	$5,$sp,24
	jal	sigvec
	li	$4,14
	bne	$2,$0,$L184
	lui	$19,%hi(signals)
	li	$4,8192
	jal	sigblock
	addiu	$19,$19,%lo(signals)
	jal	niceness
	li	$20,2
	addiu	$2,$19,56
	sw	$2,40($sp)
	li	$22,4
	li	$21,1
	li	$23,3
	move	$18,$0
	move	$16,$0
$L188:
	lw	$17,0($19)
	lw	$fp,4($19)
	move	$6,$17
	sw	$0,16($sp)
	move	$7,$fp
	move	$5,$16
	jal	one
	move	$4,$18
	beq	$16,$20,$L191
	move	$5,$16
	sw	$21,16($sp)
	addiu	$16,$16,1
	move	$7,$fp
	move	$6,$17
	jal	one
	move	$4,$18
	bne	$16,$22,$L188
	nop
	addiu	$18,$18,1
	bne	$18,$23,$L188
	move	$16,$0
	lw	$2,40($sp)
	addiu	$19,$19,8
	bne	$2,$19,$L188
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
$L191:
	b	$L188
	li	$16,3
$L184:
	jal	fail
	li	$4,146
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
