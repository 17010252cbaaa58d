# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/states.c
	.text
	.file 1 "ultrix-model/tests/states.c"
	.section	.text.note,"ax"
	.align	2
	.loc 1 28
	.ent	note
note:
	.set	noreorder
	.loc 1 29
	lui	$2,%hi(shared)
	lw	$3,%lo(shared)($2)
	nop
	lw	$2,4($3)
	nop
	addiu	$2,$2,1
	sw	$2,4($3)
	.loc 1 30
	jr	$31
	nop
	.set	reorder
	.end	note
	.section	.text.wake,"ax"
	.align	2
	.loc 1 33
	.ent	wake
wake:
	.set	noreorder
	.loc 1 34
	jr	$31
	nop
	.set	reorder
	.end	wake
	.section	.text.effect,"ax"
	.align	2
	.loc 1 83
	.ent	effect
effect:
	.set	noreorder
	.loc 1 84
	li	$2,9
	beq	$4,$2,$L7
	nop
	li	$2,17
	beq	$4,$2,$L7
	nop
	.loc 1 85
	li	$2,19
	beq	$4,$2,$L9
	nop
	.loc 1 86
	jr	$31
	move	$2,$5
$L9:
	.loc 1 85
	xori	$2,$5,0x1
	jr	$31
	sltu	$2,$2,1
$L7:
	.loc 1 84
	jr	$31
	move	$2,$0
	.set	reorder
	.end	effect
	.section	.text.live,"ax"
	.align	2
	.loc 1 44
	.ent	live
live:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$18,32($sp)
	.loc 1 48
	lui	$18,%hi(shared)
	lw	$3,%lo(shared)($18)
	.loc 1 44
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	sw	$31,44($sp)
	move	$16,$4
	lui	$20,%hi(ends)
	.loc 1 49
	li	$17,1
	.loc 1 50
	li	$19,2
$L14:
	.loc 1 48
	lw	$2,0($3)
	nop
	addiu	$2,$2,1
	sw	$2,0($3)
	.loc 1 49
	beq	$16,$17,$L20
	nop
$L11:
	.loc 1 50
	beq	$16,$19,$L13
	li	$6,1
$L19:
	lw	$3,%lo(shared)($18)
	nop
$L21:
	.loc 1 48
	lw	$2,0($3)
	nop
	addiu	$2,$2,1
	sw	$2,0($3)
	.loc 1 49
	bne	$16,$17,$L11
	nop
$L20:
	jal	sigblock
	move	$4,$0
	jal	sigpause
	move	$4,$2
	.loc 1 50
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
	.section	.text.rest,"ax"
	.align	2
	.loc 1 37
	.ent	rest
rest:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 38
	li	$2,7812
	.loc 1 40
	move	$6,$0
	addiu	$5,$sp,16
	move	$4,$0
	.loc 1 37
	sw	$31,36($sp)
	.loc 1 38
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	.loc 1 40
	jal	setitimer
	sw	$2,28($sp)
	bne	$2,$0,$L24
	nop
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L24
	nop
	.loc 1 41
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L24:
	.loc 1 40
	jal	fail
	li	$4,40
	.set	reorder
	.end	rest
	.section	.text.born,"ax"
	.align	2
	.loc 1 55
	.ent	born
born:
	.set	noreorder
	addiu	$sp,$sp,-56
	.loc 1 56
	li	$2,2
	.loc 1 55
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	sw	$31,52($sp)
	sw	$16,36($sp)
	move	$17,$5
	move	$19,$4
	.loc 1 56
	beq	$5,$2,$L35
	move	$18,$6
	lui	$3,%hi(note)
	addiu	$3,$3,%lo(note)
$L27:
	.loc 1 59
	lui	$2,%hi(shared)
	lw	$2,%lo(shared)($2)
	.loc 1 56
	sw	$0,24($sp)
	sw	$0,20($sp)
	.loc 1 59
	sw	$0,8($2)
	.loc 1 56
	sw	$3,16($sp)
	.loc 1 59
	sw	$0,4($2)
	sw	$0,0($2)
	.loc 1 60
	jal	fork
	nop
	.loc 1 61
	bltz	$2,$L36
	move	$16,$2
	.loc 1 62
	bne	$2,$0,$L39
	li	$6,7
	.loc 1 63
	li	$2,3
	beq	$17,$2,$L37
	addiu	$17,$17,-1
	move	$4,$0
	jal	sigsetmask
	sltu	$17,$17,2
	.loc 1 64
	beq	$17,$0,$L31
	move	$6,$0
	addiu	$5,$sp,16
	jal	sigvec
	move	$4,$18
$L31:
	.loc 1 65
	jal	live
	move	$4,$19
	.loc 1 67
	li	$6,7
$L39:
	move	$5,$16
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L38
	nop
	.loc 1 68
	jal	rest
	nop
	.loc 1 70
	lw	$31,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	move	$2,$16
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,56
$L35:
	.loc 1 56
	b	$L27
	li	$3,1
$L37:
	.loc 1 63
	addiu	$18,$18,-1
	li	$4,1
	jal	sigsetmask
	sll	$4,$4,$18
	.loc 1 65
	jal	live
	move	$4,$19
	.loc 1 67
	b	$L39
	li	$6,7
$L38:
	jal	fail
	li	$4,67
$L36:
	.loc 1 61
	jal	fail
	li	$4,61
	.set	reorder
	.end	born
	.section	.text.moves,"ax"
	.align	2
	.loc 1 74
	.ent	moves
moves:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 75
	lui	$17,%hi(shared)
	lw	$2,%lo(shared)($17)
	.loc 1 74
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 75
	lw	$16,0($2)
	.loc 1 77
	jal	rest
	nop
	.loc 1 78
	lw	$3,%lo(shared)($17)
	.loc 1 79
	lw	$31,28($sp)
	.loc 1 78
	lw	$3,0($3)
	addiu	$2,$16,2
	.loc 1 79
	lw	$17,24($sp)
	lw	$16,20($sp)
	slt	$2,$2,$3
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	moves
	.section	.text.niceness,"ax"
	.align	2
	.loc 1 122
	.ent	niceness
niceness:
	.set	noreorder
	addiu	$sp,$sp,-48
	.loc 1 126
	li	$6,-20
	move	$5,$0
	move	$4,$0
	.loc 1 122
	sw	$31,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	.loc 1 126
	jal	setpriority
	sw	$16,24($sp)
	bne	$2,$0,$L60
	lui	$18,%hi(nice.0)
	addiu	$18,$18,%lo(nice.0)
	addiu	$20,$18,12
	.loc 1 128
	move	$5,$0
$L67:
	move	$4,$0
	jal	born
	move	$6,$0
	.loc 1 129
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
	.loc 1 130
	jal	kill
	move	$4,$16
	bne	$2,$0,$L47
	move	$5,$16
	jal	getpriority
	move	$4,$0
	bne	$17,$2,$L47
	li	$5,15
	.loc 1 131
	jal	kill
	move	$4,$16
	bne	$2,$0,$L61
	move	$5,$16
	.loc 1 132
	jal	getpriority
	move	$4,$0
	move	$19,$2
	blez	$17,$L49
	move	$2,$17
	move	$2,$0
$L49:
	bne	$19,$2,$L62
	move	$6,$17
	.loc 1 133
	move	$5,$16
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L52
	li	$5,9
	jal	kill
	move	$4,$16
	bne	$2,$0,$L52
	move	$5,$16
	.loc 1 134
	jal	getpriority
	move	$4,$0
	bne	$19,$2,$L63
	nop
	.file 2 "ultrix-model/tests/check.h"
	.loc 2 37
	jal	wait
	addiu	$4,$sp,16
	bne	$16,$2,$L64
	nop
	.loc 2 38
	lw	$2,16($sp)
	nop
	.loc 1 135
	andi	$2,$2,0x7f
	beq	$2,$0,$L65
	addiu	$18,$18,4
	.loc 1 127
	bne	$18,$20,$L67
	move	$5,$0
	.loc 1 137
	move	$6,$0
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L66
	nop
	.loc 1 138
	lw	$31,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,48
$L45:
	.loc 1 129
	jal	fail
	li	$4,129
$L52:
	.loc 1 133
	jal	fail
	li	$4,133
$L47:
	.loc 1 130
	jal	fail
	li	$4,130
$L61:
	.loc 1 131
	jal	fail
	li	$4,131
$L62:
	.loc 1 132
	jal	fail
	li	$4,132
$L65:
	.loc 1 135
	jal	fail
	li	$4,135
$L64:
	.loc 2 37
	jal	fail
	li	$4,37
$L63:
	.loc 1 134
	jal	fail
	li	$4,134
$L60:
	.loc 1 126
	jal	fail
	li	$4,126
$L66:
	.loc 1 137
	jal	fail
	li	$4,137
	.set	reorder
	.end	niceness
	.section	.rodata.one.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"r\000"
	.section	.text.one,"ax"
	.align	2
	.loc 1 90
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
	.loc 1 91
	jal	born
	sw	$21,52($sp)
	.loc 1 94
	move	$5,$16
	move	$4,$20
	jal	effect
	move	$18,$2
	.loc 1 95
	beq	$22,$0,$L69
	move	$16,$2
	.loc 1 96
	li	$5,17
	jal	kill
	move	$4,$18
	bne	$2,$0,$L159
	nop
	.loc 1 97
	jal	rest
	nop
$L69:
	.loc 1 99
	move	$5,$20
	jal	kill
	move	$4,$18
	bne	$2,$0,$L160
	nop
	.loc 1 100
	beq	$16,$0,$L72
	nop
	.loc 1 101
	bne	$22,$0,$L161
	xori	$3,$16,0x1
	.loc 1 103
	li	$2,15
	bne	$20,$2,$L162
	sltu	$3,$3,1
	.loc 1 101
	move	$23,$0
	.loc 1 103
	li	$21,1
	.loc 1 91
	li	$fp,7
$L87:
	.loc 1 104
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
	.loc 1 105
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
	.loc 1 106
	jal	getpriority
	move	$4,$0
	bne	$21,$0,$L96
	nop
	li	$fp,-1
$L96:
	bne	$2,$fp,$L124
	li	$2,2
	.loc 1 107
	beq	$19,$2,$L165
	lui	$2,%hi(ends+4)
$L125:
	.loc 1 108
	li	$5,19
$L180:
	jal	kill
	move	$4,$18
	bne	$21,$0,$L99
	li	$3,-1
	bne	$2,$3,$L100
	li	$2,1
$L179:
	.loc 1 110
	beq	$16,$2,$L166
	li	$2,2
	move	$16,$0
$L107:
	.loc 1 111
	beq	$22,$0,$L108
	li	$2,1
	beq	$17,$2,$L167
	nop
$L108:
	.loc 1 112
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
	.loc 1 113
	lw	$3,8($2)
	beq	$17,$0,$L111
	li	$4,2
	beq	$19,$4,$L168
	nop
$L111:
	bne	$3,$0,$L112
	li	$3,1
	.loc 1 114
	bne	$19,$3,$L178
	li	$5,9
	lw	$2,0($2)
	addiu	$16,$16,1
	bne	$2,$16,$L169
	nop
$L178:
	.loc 1 115
	jal	kill
	move	$4,$18
	addiu	$3,$17,-1
	bne	$2,$3,$L170
	nop
	.loc 1 116
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$18,$L116
	nop
	lw	$2,16($sp)
	bne	$17,$0,$L117
	li	$3,9
	bne	$20,$2,$L116
	nop
	.loc 1 117
	li	$2,2
	beq	$19,$2,$L171
	lui	$2,%hi(ends)
$L68:
	.loc 1 118
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
	.loc 1 100
	beq	$17,$0,$L76
	nop
	.loc 1 101
	bne	$22,$0,$L77
	li	$2,1
	bne	$17,$2,$L79
	li	$2,15
	.loc 1 103
	beq	$20,$2,$L172
	nop
$L84:
	.loc 1 104
	jal	moves
	li	$21,1
	.loc 1 102
	move	$3,$0
	.loc 1 91
	b	$L83
	li	$fp,7
$L99:
	.loc 1 108
	bne	$2,$0,$L100
	nop
	.loc 1 109
	bne	$16,$0,$L179
	li	$2,1
	beq	$17,$0,$L103
	nop
	.loc 1 112
	jal	moves
	nop
$L105:
	sltu	$21,$19,1
	b	$L106
	li	$17,1
$L117:
	.loc 1 116
	beq	$2,$3,$L68
	nop
$L116:
	jal	fail
	li	$4,116
$L165:
	.loc 1 107
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
	.loc 1 110
	bne	$17,$2,$L107
	nop
	b	$L108
	li	$16,2
$L76:
	.loc 1 100
	beq	$22,$0,$L80
	li	$2,15
	xori	$3,$20,0x9
	sltu	$3,$0,$3
$L181:
	.loc 1 103
	beq	$20,$2,$L173
	move	$21,$3
	.loc 1 104
	jal	moves
	sw	$3,24($sp)
	lw	$3,24($sp)
	nop
	bne	$3,$0,$L89
	nop
	move	$21,$0
	.loc 1 91
	b	$L83
	li	$fp,7
$L161:
	.loc 1 101
	li	$2,2
	beq	$17,$2,$L174
	li	$2,1
	.loc 1 102
	beq	$16,$2,$L84
	nop
	.loc 1 103
	li	$2,15
	beq	$20,$2,$L175
	li	$23,1
	.loc 1 104
	jal	moves
	nop
$L89:
	.loc 1 103
	move	$3,$0
	li	$21,1
	.loc 1 91
	b	$L83
	li	$fp,7
$L167:
	.loc 1 111
	b	$L108
	move	$16,$0
$L80:
	.loc 1 103
	bne	$20,$2,$L85
	nop
	.loc 1 104
	jal	moves
	move	$21,$0
	.loc 1 102
	move	$3,$0
	.loc 1 103
	b	$L83
	move	$fp,$0
$L103:
	.loc 1 112
	jal	moves
	move	$21,$0
	b	$L106
	nop
$L77:
	.loc 1 101
	li	$2,2
	beq	$17,$2,$L79
	li	$3,1
	.loc 1 103
	b	$L181
	li	$2,15
$L174:
	.loc 1 102
	xori	$3,$16,0x1
	sltu	$3,$3,1
	.loc 1 104
	jal	moves
	sw	$3,24($sp)
	lw	$3,24($sp)
	.loc 1 91
	li	$fp,7
$L86:
	.loc 1 104
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
	.loc 1 106
	jal	getpriority
	move	$4,$0
	bne	$2,$fp,$L124
	nop
	b	$L125
	li	$21,1
$L163:
	.loc 1 104
	bne	$23,$0,$L83
	move	$21,$23
	b	$L86
	nop
$L168:
	.loc 1 113
	li	$2,1
	beq	$3,$2,$L178
	li	$5,9
$L112:
	jal	fail
	li	$4,113
$L79:
	.loc 1 103
	li	$2,15
	beq	$20,$2,$L176
	nop
	.loc 1 104
	jal	moves
	li	$fp,7
	.loc 1 102
	b	$L86
	move	$3,$0
$L171:
	.loc 1 117
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
	.loc 1 104
	jal	moves
	li	$fp,7
	lw	$3,24($sp)
	b	$L86
	nop
$L159:
	.loc 1 96
	jal	fail
	li	$4,96
$L85:
	.loc 1 104
	jal	moves
	move	$21,$0
	.loc 1 102
	move	$3,$0
	.loc 1 91
	b	$L83
	li	$fp,7
$L172:
	.loc 1 104
	jal	moves
	li	$21,1
	.loc 1 102
	move	$3,$0
	.loc 1 103
	b	$L83
	move	$fp,$0
$L176:
	.loc 1 104
	jal	moves
	move	$fp,$0
	.loc 1 102
	b	$L86
	move	$3,$0
$L91:
	.loc 1 104
	jal	fail
	li	$4,104
$L109:
	.loc 1 112
	jal	fail
	li	$4,112
$L124:
	.loc 1 106
	jal	fail
	li	$4,106
$L160:
	.loc 1 99
	jal	fail
	li	$4,99
$L100:
	.loc 1 108
	jal	fail
	li	$4,108
$L170:
	.loc 1 115
	jal	fail
	li	$4,115
$L164:
	.loc 1 105
	jal	fail
	li	$4,105
$L169:
	.loc 1 114
	jal	fail
	li	$4,114
$L175:
	.loc 1 103
	move	$3,$0
	li	$21,1
	.loc 1 91
	b	$L87
	li	$fp,7
$L173:
	.loc 1 103
	move	$fp,$0
	move	$3,$0
	b	$L87
	li	$23,1
	.set	reorder
	.end	one
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 141
	.ent	main
main:
	.set	noreorder
	.loc 1 142
	lui	$2,%hi(wake)
	.loc 1 141
	addiu	$sp,$sp,-88
	.loc 1 145
	li	$7,512
	li	$6,4096
	li	$5,7
	li	$4,3
	.loc 1 142
	addiu	$2,$2,%lo(wake)
	.loc 1 141
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
	.loc 1 142
	sw	$2,24($sp)
	sw	$0,28($sp)
	.loc 1 145
	jal	shmsys
	sw	$0,32($sp)
	move	$5,$2
	move	$4,$0
	move	$7,$0
	jal	shmsys
	move	$6,$0
	lui	$4,%hi(shared)
	.loc 1 146
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
	.loc 1 147
	li	$4,8192
	jal	sigblock
	addiu	$19,$19,%lo(signals)
	.loc 1 148
	jal	niceness
	li	$20,2
	addiu	$2,$19,56
	sw	$2,40($sp)
	.loc 1 151
	li	$22,4
	.loc 1 153
	li	$21,1
	.loc 1 150
	li	$23,3
	move	$18,$0
	.loc 1 151
	move	$16,$0
$L188:
	.loc 1 152
	lw	$17,0($19)
	lw	$fp,4($19)
	move	$6,$17
	sw	$0,16($sp)
	move	$7,$fp
	move	$5,$16
	jal	one
	move	$4,$18
	.loc 1 153
	beq	$16,$20,$L191
	move	$5,$16
	sw	$21,16($sp)
	.loc 1 151
	addiu	$16,$16,1
	.loc 1 153
	move	$7,$fp
	move	$6,$17
	jal	one
	move	$4,$18
	.loc 1 151
	bne	$16,$22,$L188
	nop
	.loc 1 150
	addiu	$18,$18,1
	bne	$18,$23,$L188
	move	$16,$0
	.loc 1 149
	lw	$2,40($sp)
	addiu	$19,$19,8
	bne	$2,$19,$L188
	move	$18,$0
	.loc 1 158
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
	.loc 1 151
	b	$L188
	li	$16,3
$L184:
	.loc 1 146
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
	.text
	.file 3 "./ultrix-model/kernel/syscalls.h"
