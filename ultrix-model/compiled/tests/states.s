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
	lw	$2,16($3)
	nop
	addiu	$2,$2,1
	sw	$2,16($3)
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
	li	$4,43
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
	lw	$2,16($2)
	nop
	bne	$2,$0,$L21
	nop
	jal	rest
	nop
	lw	$2,%lo(shared)($16)
	nop
	lw	$2,16($2)
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
	li	$4,175
$L21:
	jal	fail
	li	$4,180
$L18:
	jal	fail
	li	$4,176
$L28:
	jal	fail
	li	$4,182
$L27:
	jal	fail
	li	$4,178
$L26:
	jal	fail
	li	$4,172
$L29:
	jal	fail
	li	$4,185
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
	.ent	ended
ended:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,24($sp)
	move	$16,$4
	sw	$31,28($sp)
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$16,$L35
	nop
	lw	$31,28($sp)
	lw	$2,16($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L35:
	jal	fail
	li	$4,37
	.set	reorder
	.end	ended
	.align	2
	.ent	switches
switches:
	.set	noreorder
	addiu	$sp,$sp,-96
	addiu	$5,$sp,16
	sw	$31,92($sp)
	jal	getrusage
	move	$4,$0
	bne	$2,$0,$L39
	nop
	lw	$31,92($sp)
	lw	$2,80($sp)
	jr	$31
	addiu	$sp,$sp,96
$L39:
	jal	fail
	li	$4,51
	.set	reorder
	.end	switches
	.align	2
	.ent	live
live:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$18,36($sp)
	lui	$18,%hi(shared)
	lw	$3,%lo(shared)($18)
	sw	$20,44($sp)
	sw	$19,40($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,52($sp)
	sw	$21,48($sp)
	move	$16,$4
	lui	$20,%hi(ends)
	li	$17,1
	li	$19,2
$L44:
	lw	$2,0($3)
	nop
	addiu	$2,$2,1
	sw	$2,0($3)
	beq	$16,$17,$L52
	nop
$L41:
	beq	$16,$19,$L43
	nop
$L51:
	lw	$3,%lo(shared)($18)
	nop
$L53:
	lw	$2,0($3)
	nop
	addiu	$2,$2,1
	sw	$2,0($3)
	bne	$16,$17,$L41
	nop
$L52:
	jal	sigblock
	move	$4,$0
	jal	sigpause
	move	$4,$2
	lw	$3,%lo(shared)($18)
	b	$L53
	nop
$L43:
	jal	switches
	nop
	lw	$4,%lo(ends)($20)
	li	$6,1
	addiu	$5,$sp,16
	jal	read
	move	$21,$2
	bne	$2,$17,$L51
	nop
	lw	$3,%lo(shared)($18)
	nop
	lw	$2,8($3)
	nop
	addiu	$4,$2,1
	sw	$4,8($3)
	bne	$2,$0,$L44
	nop
	jal	switches
	nop
	lw	$3,%lo(shared)($18)
	subu	$2,$2,$21
	sw	$2,12($3)
	b	$L44
	nop
	.set	reorder
	.end	live
	.align	2
	.ent	born
born:
	.set	noreorder
	addiu	$sp,$sp,-56
	li	$2,1
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	sw	$31,52($sp)
	sw	$16,36($sp)
	move	$17,$5
	move	$19,$4
	beq	$5,$2,$L61
	move	$18,$6
	xori	$3,$5,0x2
	sltu	$3,$3,1
$L55:
	lui	$2,%hi(shared)
	lw	$2,%lo(shared)($2)
	xori	$4,$17,0x1
	sltu	$4,$0,$4
	sw	$4,24($sp)
	sw	$0,20($sp)
	sw	$0,8($2)
	sw	$3,16($sp)
	sw	$0,4($2)
	sw	$0,0($2)
	jal	fork
	nop
	bltz	$2,$L63
	move	$16,$2
	bne	$2,$0,$L66
	li	$6,7
	li	$2,3
	beq	$17,$2,$L64
	li	$4,1
	jal	sigsetmask
	move	$4,$0
	move	$6,$0
	addiu	$5,$sp,16
	jal	sigvec
	move	$4,$18
$L59:
	jal	live
	move	$4,$19
	li	$6,7
$L66:
	move	$5,$16
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L65
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
$L61:
	lui	$3,%hi(note)
	b	$L55
	addiu	$3,$3,%lo(note)
$L64:
	addiu	$18,$18,-1
	jal	sigsetmask
	sll	$4,$4,$18
	b	$L59
	nop
$L65:
	jal	fail
	li	$4,92
$L63:
	jal	fail
	li	$4,86
	.set	reorder
	.end	born
	.align	2
	.ent	takenBack
takenBack:
	.set	noreorder
	addiu	$sp,$sp,-48
	lui	$2,%hi(note)
	addiu	$2,$2,%lo(note)
	move	$6,$0
	addiu	$5,$sp,16
	li	$4,19
	sw	$31,44($sp)
	sw	$17,40($sp)
	sw	$16,36($sp)
	sw	$2,16($sp)
	sw	$0,20($sp)
	jal	sigvec
	sw	$0,24($sp)
	bne	$2,$0,$L78
	li	$5,3
	move	$4,$0
	jal	born
	li	$6,18
	move	$4,$2
	li	$5,19
	jal	kill
	move	$16,$2
	bne	$2,$0,$L70
	li	$5,18
	jal	kill
	move	$4,$16
	bne	$2,$0,$L70
	nop
	jal	moves
	nop
	beq	$2,$0,$L72
	lui	$17,%hi(shared)
	lw	$2,%lo(shared)($17)
	nop
	lw	$2,4($2)
	nop
	bne	$2,$0,$L72
	li	$5,19
	jal	kill
	move	$4,$16
	bne	$2,$0,$L72
	nop
	jal	moves
	nop
	beq	$2,$0,$L74
	li	$2,1
	lw	$3,%lo(shared)($17)
	nop
	lw	$3,4($3)
	nop
	bne	$3,$2,$L74
	li	$5,9
	jal	kill
	move	$4,$16
	bne	$2,$0,$L74
	nop
	jal	ended
	move	$4,$16
	li	$3,9
	bne	$2,$3,$L79
	move	$6,$0
	addiu	$5,$sp,16
	li	$4,19
	jal	sigvec
	sw	$0,16($sp)
	bne	$2,$0,$L80
	nop
	lw	$31,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,48
$L72:
	jal	fail
	li	$4,197
$L74:
	jal	fail
	li	$4,198
$L70:
	jal	fail
	li	$4,196
$L79:
	jal	fail
	li	$4,199
$L78:
	jal	fail
	li	$4,194
$L80:
	jal	fail
	li	$4,201
	.set	reorder
	.end	takenBack
	.align	2
	.ent	compute
compute:
	.set	noreorder
	addiu	$sp,$sp,-40
	move	$5,$0
	sw	$16,32($sp)
	move	$16,$4
	sw	$31,36($sp)
	jal	gettimeofday
	addiu	$4,$sp,24
$L82:
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
	slt	$2,$2,$16
	bne	$2,$0,$L82
	nop
	lw	$31,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	compute
	.align	2
	.ent	roused
roused:
	.set	noreorder
	addiu	$sp,$sp,-40
	move	$6,$0
	move	$5,$0
	move	$4,$0
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	jal	born
	sw	$19,32($sp)
	move	$16,$2
	li	$17,4
	lui	$18,%hi(shared)
	li	$5,17
$L95:
	jal	kill
	move	$4,$16
	bne	$2,$0,$L94
	nop
	jal	rest
	nop
	jal	compute
	li	$4,31248
	lw	$2,%lo(shared)($18)
	li	$5,19
	move	$4,$16
	lw	$19,0($2)
	jal	kill
	nop
	bne	$2,$0,$L87
	nop
	lw	$2,%lo(shared)($18)
	nop
	lw	$3,0($2)
	nop
	slt	$3,$19,$3
	beq	$3,$0,$L87
	addiu	$17,$17,-1
	bne	$17,$0,$L95
	li	$5,17
	li	$5,9
	jal	kill
	move	$4,$16
	bne	$2,$0,$L91
	nop
	jal	ended
	move	$4,$16
	li	$3,9
	bne	$2,$3,$L91
	nop
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L87:
	jal	fail
	li	$4,214
$L94:
	jal	fail
	li	$4,210
$L91:
	jal	fail
	li	$4,216
	.set	reorder
	.end	roused
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
	sw	$17,36($sp)
	move	$20,$6
	move	$17,$5
	sw	$31,68($sp)
	sw	$22,56($sp)
	sw	$19,44($sp)
	sw	$18,40($sp)
	sw	$16,32($sp)
	move	$19,$4
	move	$16,$7
	lw	$22,88($sp)
	sw	$fp,64($sp)
	sw	$23,60($sp)
	jal	born
	sw	$21,52($sp)
	move	$5,$17
	move	$4,$20
	jal	effect
	move	$18,$2
	beq	$22,$0,$L97
	move	$17,$2
	li	$5,17
	jal	kill
	move	$4,$18
	bne	$2,$0,$L196
	nop
	jal	rest
	nop
$L97:
	move	$5,$20
	jal	kill
	move	$4,$18
	bne	$2,$0,$L197
	nop
	beq	$17,$0,$L100
	nop
	bne	$22,$0,$L198
	li	$2,2
$L101:
	li	$2,1
	beq	$17,$2,$L111
	nop
	jal	moves
	li	$fp,7
	li	$4,1
	move	$3,$0
	sw	$4,24($sp)
$L155:
	bne	$19,$0,$L165
	li	$4,1
	bne	$2,$4,$L119
	lui	$23,%hi(shared)
	lw	$2,%lo(shared)($23)
	nop
	lw	$2,4($2)
	nop
	bne	$2,$3,$L119
	move	$5,$18
	jal	getpriority
	move	$4,$0
	bne	$fp,$2,$L153
	li	$5,19
	jal	kill
	move	$4,$18
$L127:
	bne	$2,$0,$L128
	nop
	bne	$17,$0,$L167
	nop
	bne	$16,$0,$L199
	nop
	jal	moves
	move	$21,$0
	b	$L134
	nop
$L100:
	beq	$16,$0,$L103
	nop
	bne	$22,$0,$L104
	li	$2,1
	bne	$16,$2,$L200
	li	$2,2
	li	$21,1
$L105:
	li	$2,15
	beq	$20,$2,$L157
	nop
	jal	moves
	li	$fp,7
$L156:
	beq	$21,$0,$L201
	li	$4,1
$L164:
	move	$3,$0
	b	$L117
	sw	$21,24($sp)
$L103:
	beq	$22,$0,$L107
	li	$2,15
	bne	$20,$2,$L202
	move	$fp,$0
$L108:
	jal	moves
	li	$21,1
	li	$3,9
	bne	$20,$3,$L164
	li	$4,1
	move	$3,$0
	move	$21,$0
	sw	$4,24($sp)
$L117:
	bne	$2,$0,$L119
	lui	$23,%hi(shared)
	lw	$2,%lo(shared)($23)
	nop
	lw	$4,4($2)
	nop
	bne	$4,$3,$L119
	li	$4,1
	bne	$19,$4,$L213
	move	$5,$18
	lw	$4,0($2)
	bne	$3,$0,$L123
	li	$2,2
	li	$2,1
$L123:
	bne	$4,$2,$L203
	move	$5,$18
$L213:
	jal	getpriority
	move	$4,$0
	bne	$21,$0,$L124
	nop
	li	$fp,-1
$L124:
	bne	$2,$fp,$L153
	nop
	li	$2,2
	beq	$19,$2,$L204
	lui	$2,%hi(ends+4)
	li	$5,19
$L216:
	jal	kill
	move	$4,$18
	bne	$21,$0,$L127
	li	$3,-1
	bne	$2,$3,$L128
	nop
$L129:
	li	$2,1
	beq	$17,$2,$L205
	li	$2,2
	move	$17,$0
$L135:
	beq	$22,$0,$L136
	li	$2,1
	bne	$16,$2,$L136
	nop
	move	$17,$0
$L136:
	jal	moves
	nop
	bne	$21,$0,$L133
	nop
	move	$16,$0
$L134:
	bne	$21,$2,$L137
	nop
	lw	$2,%lo(shared)($23)
	nop
	lw	$3,4($2)
	nop
	bne	$3,$17,$L137
	nop
	lw	$3,8($2)
	beq	$16,$0,$L139
	li	$4,2
	beq	$19,$4,$L206
	li	$4,1
$L139:
	bne	$3,$0,$L140
	nop
	lw	$3,8($2)
	nop
	beq	$3,$0,$L214
	li	$3,1
	lw	$3,12($2)
	lw	$4,24($sp)
	nop
	bne	$3,$4,$L151
	nop
	li	$3,1
$L214:
	bne	$19,$3,$L215
	li	$5,9
	lw	$2,0($2)
	addiu	$17,$17,1
	bne	$2,$17,$L207
	nop
$L142:
	li	$5,9
$L215:
	jal	kill
	move	$4,$18
	addiu	$3,$16,-1
	bne	$2,$3,$L208
	nop
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$18,$L146
	nop
	lw	$2,16($sp)
	bne	$16,$0,$L147
	li	$3,9
	bne	$20,$2,$L146
	nop
	li	$2,2
	beq	$19,$2,$L209
	lui	$2,%hi(ends)
$L96:
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
$L198:
	beq	$16,$2,$L101
	nop
	jal	moves
	li	$21,1
	li	$4,1
	move	$3,$0
	sw	$4,24($sp)
	b	$L117
	li	$fp,7
$L165:
	b	$L117
	li	$21,1
$L107:
	bne	$20,$2,$L210
	nop
	jal	moves
	move	$21,$0
	li	$4,1
	move	$3,$0
	move	$fp,$0
	b	$L117
	sw	$4,24($sp)
$L104:
	li	$2,2
	bne	$16,$2,$L105
	li	$21,1
	li	$2,15
	beq	$20,$2,$L211
	nop
	jal	moves
	li	$fp,7
	li	$4,1
	move	$3,$0
	b	$L155
	sw	$4,24($sp)
$L200:
	bne	$16,$2,$L105
	move	$21,$0
	li	$2,15
	beq	$20,$2,$L212
	nop
	jal	moves
	li	$fp,7
	li	$3,2
	sw	$3,24($sp)
	b	$L155
	move	$3,$0
$L199:
	jal	moves
	nop
$L133:
	sltu	$21,$19,1
	b	$L134
	li	$16,1
$L147:
	beq	$2,$3,$L96
	nop
$L146:
	jal	fail
	li	$4,143
$L204:
	lw	$4,%lo(ends+4)($2)
	lui	$5,%hi($LC0)
	li	$6,1
	jal	write
	addiu	$5,$5,%lo($LC0)
	li	$3,1
	beq	$2,$3,$L216
	li	$5,19
	jal	fail
	li	$4,133
$L205:
	bne	$16,$2,$L135
	nop
	b	$L136
	li	$17,2
$L167:
	b	$L129
	li	$21,1
$L206:
	bne	$3,$4,$L140
	nop
	lw	$3,8($2)
	nop
	beq	$3,$0,$L215
	li	$5,9
	lw	$2,12($2)
	lw	$3,24($sp)
	nop
	beq	$3,$2,$L142
	nop
$L151:
	jal	fail
	li	$4,140
$L111:
	jal	moves
	li	$fp,7
	li	$4,2
	li	$3,1
	b	$L155
	sw	$4,24($sp)
$L209:
	lw	$4,%lo(ends)($2)
	li	$6,1
	jal	read
	addiu	$5,$sp,20
	li	$3,1
	bne	$2,$3,$L150
	nop
	lb	$3,20($sp)
	li	$2,114
	beq	$3,$2,$L96
	nop
$L150:
	jal	fail
	li	$4,144
$L212:
	jal	moves
	move	$fp,$0
	li	$3,2
	sw	$3,24($sp)
	b	$L155
	move	$3,$0
$L211:
	jal	moves
	move	$fp,$0
	li	$4,1
	move	$3,$0
	b	$L155
	sw	$4,24($sp)
$L196:
	jal	fail
	li	$4,121
$L202:
	b	$L108
	li	$fp,7
$L210:
	jal	moves
	move	$21,$0
	li	$4,1
	move	$3,$0
	sw	$4,24($sp)
	b	$L117
	li	$fp,7
$L119:
	jal	fail
	li	$4,130
$L137:
	jal	fail
	li	$4,138
$L128:
	jal	fail
	li	$4,134
$L153:
	jal	fail
	li	$4,132
$L208:
	jal	fail
	li	$4,142
$L140:
	jal	fail
	li	$4,139
$L197:
	jal	fail
	li	$4,124
$L203:
	jal	fail
	li	$4,131
$L207:
	jal	fail
	li	$4,141
$L201:
	move	$3,$0
	b	$L155
	sw	$4,24($sp)
$L157:
	jal	moves
	move	$fp,$0
	b	$L156
	nop
	.set	reorder
	.end	one
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
	bne	$2,$0,$L235
	lui	$18,%hi(nice.0)
	addiu	$18,$18,%lo(nice.0)
	addiu	$20,$18,12
	move	$5,$0
$L242:
	move	$4,$0
	jal	born
	move	$6,$0
	move	$4,$2
	li	$5,17
	jal	kill
	move	$16,$2
	bne	$2,$0,$L220
	move	$5,$16
	lw	$17,0($18)
	nop
	move	$6,$17
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L220
	li	$5,1
	jal	kill
	move	$4,$16
	bne	$2,$0,$L222
	move	$5,$16
	jal	getpriority
	move	$4,$0
	bne	$17,$2,$L222
	li	$5,15
	jal	kill
	move	$4,$16
	bne	$2,$0,$L236
	move	$5,$16
	jal	getpriority
	move	$4,$0
	move	$19,$2
	blez	$17,$L224
	move	$2,$17
	move	$2,$0
$L224:
	bne	$19,$2,$L237
	move	$6,$17
	move	$5,$16
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L227
	li	$5,9
	jal	kill
	move	$4,$16
	bne	$2,$0,$L227
	move	$5,$16
	jal	getpriority
	move	$4,$0
	bne	$19,$2,$L238
	nop
	jal	wait
	addiu	$4,$sp,16
	bne	$16,$2,$L239
	nop
	lw	$2,16($sp)
	nop
	andi	$2,$2,0x7f
	beq	$2,$0,$L240
	addiu	$18,$18,4
	bne	$18,$20,$L242
	move	$5,$0
	move	$6,$0
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L241
	nop
	lw	$31,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,48
$L220:
	jal	fail
	li	$4,156
$L227:
	jal	fail
	li	$4,160
$L222:
	jal	fail
	li	$4,157
$L236:
	jal	fail
	li	$4,158
$L237:
	jal	fail
	li	$4,159
$L240:
	jal	fail
	li	$4,162
$L239:
	jal	fail
	li	$4,37
$L238:
	jal	fail
	li	$4,161
$L235:
	jal	fail
	li	$4,153
$L241:
	jal	fail
	li	$4,164
	.set	reorder
	.end	niceness
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
	beq	$2,$3,$L245
	sw	$2,%lo(shared)($4)
	lui	$4,%hi(ends)
	jal	pipe
	addiu	$4,$4,%lo(ends)
	bne	$2,$0,$L245
	move	$6,$0
	addiu	$5,$sp,24
	jal	sigvec
	li	$4,14
	bne	$2,$0,$L245
	nop
	jal	sigblock
	li	$4,8192
	jal	fork
	nop
	beq	$2,$0,$L256
	move	$4,$2
	jal	ended
	nop
	li	$3,2304
	bne	$2,$3,$L257
	lui	$19,%hi(signals)
	jal	niceness
	addiu	$19,$19,%lo(signals)
	jal	takenBack
	li	$20,2
	jal	roused
	li	$22,4
	addiu	$2,$19,64
	sw	$2,40($sp)
	li	$21,1
	li	$23,3
	move	$18,$0
	move	$16,$0
$L251:
	lw	$17,0($19)
	lw	$fp,4($19)
	move	$6,$17
	sw	$0,16($sp)
	move	$7,$fp
	move	$5,$16
	jal	one
	move	$4,$18
	beq	$16,$20,$L254
	move	$5,$16
	sw	$21,16($sp)
	addiu	$16,$16,1
	move	$7,$fp
	move	$6,$17
	jal	one
	move	$4,$18
	bne	$16,$22,$L251
	nop
	addiu	$18,$18,1
	bne	$18,$23,$L251
	move	$16,$0
	lw	$2,40($sp)
	addiu	$19,$19,8
	bne	$2,$19,$L251
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
$L254:
	b	$L251
	li	$16,3
$L245:
	jal	fail
	li	$4,225
$L257:
	jal	fail
	li	$4,232
$L256:
	jal	nothings
	nop
	jal	exit
	li	$4,9
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
