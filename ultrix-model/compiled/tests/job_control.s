# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/job_control.c
	.text
	.file 1 "ultrix-model/tests/job_control.c"
	.section	.text.note,"ax"
	.align	2
	.loc 1 16
	.ent	note
note:
	.set	noreorder
	.loc 1 20
	lui	$3,%hi(caught)
	.loc 1 16
	addiu	$sp,$sp,-8
	.loc 1 19
	lui	$5,%hi(there)
	.loc 1 20
	addiu	$3,$3,%lo(caught)
	sll	$2,$4,2
	.loc 1 19
	sw	$sp,%lo(there)($5)
	.loc 1 20
	addu	$2,$2,$3
	lw	$3,0($2)
	.loc 1 21
	lui	$5,%hi(orders)
	.loc 1 20
	addiu	$3,$3,1
	sw	$3,0($2)
	.loc 1 21
	lw	$2,%lo(orders)($5)
	nop
	slt	$2,$2,8
	beq	$2,$0,$L1
	nop
	lw	$2,%lo(orders)($5)
	lui	$6,%hi(order)
	sll	$3,$2,2
	addiu	$6,$6,%lo(order)
	addiu	$2,$2,1
	addu	$3,$3,$6
	sw	$2,%lo(orders)($5)
	sw	$4,0($3)
$L1:
	.loc 1 22
	jr	$31
	addiu	$sp,$sp,8
	.set	reorder
	.end	note
	.section	.text.maskAll,"ax"
	.align	2
	.loc 1 32
	.ent	maskAll
maskAll:
	.set	noreorder
	.loc 1 33
	li	$2,-1
	.loc 1 34
	jr	$31
	sw	$2,4($6)
	.set	reorder
	.end	maskAll
	.section	.text.compute,"ax"
	.align	2
	.loc 1 134
	.ent	compute
compute:
	.set	noreorder
	.loc 1 135
	lui	$2,%hi(shared)
	lw	$3,%lo(shared)($2)
	nop
$L7:
	lw	$2,0($3)
	nop
	addiu	$2,$2,1
	sw	$2,0($3)
	b	$L7
	nop
	.set	reorder
	.end	compute
	.section	.text.catch,"ax"
	.align	2
	.loc 1 37
	.ent	catch
catch:
	.set	noreorder
	addiu	$sp,$sp,-40
	move	$3,$5
	move	$2,$6
	.loc 1 40
	addiu	$5,$sp,16
	move	$6,$0
	.loc 1 37
	sw	$31,36($sp)
	.loc 1 38
	sw	$3,16($sp)
	sw	$2,20($sp)
	.loc 1 40
	jal	sigvec
	sw	$7,24($sp)
	bne	$2,$0,$L11
	nop
	.loc 1 41
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L11:
	.loc 1 40
	jal	fail
	li	$4,40
	.set	reorder
	.end	catch
	.section	.text.holding,"ax"
	.align	2
	.loc 1 160
	.ent	holding
holding:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 161
	jal	sigblock
	li	$4,-1
	.loc 1 162
	lui	$2,%hi(shared)
	lw	$3,%lo(shared)($2)
	nop
$L13:
	lw	$2,0($3)
	nop
	addiu	$2,$2,1
	sw	$2,0($3)
	b	$L13
	nop
	.set	reorder
	.end	holding
	.section	.text.more,"ax"
	.align	2
	.loc 1 25
	.ent	more
more:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 26
	move	$6,$0
	move	$5,$0
	.loc 1 25
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 26
	jal	note
	move	$16,$4
	.loc 1 27
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,31
	.loc 1 28
	lui	$5,%hi(orders)
	lw	$2,%lo(orders)($5)
	lui	$4,%hi(order)
	sll	$3,$2,2
	addiu	$4,$4,%lo(order)
	subu	$16,$0,$16
	addiu	$2,$2,1
	addu	$3,$3,$4
	sw	$2,%lo(orders)($5)
	sw	$16,0($3)
	.loc 1 29
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	more
	.section	.text.vectors,"ax"
	.align	2
	.loc 1 64
	.ent	vectors
vectors:
	.set	noreorder
	addiu	$sp,$sp,-80
	sw	$19,56($sp)
	.loc 1 65
	lui	$19,%hi(note)
	.loc 1 64
	sw	$21,64($sp)
	sw	$16,44($sp)
	.loc 1 65
	li	$2,3
	li	$16,-1
	addiu	$21,$19,%lo(note)
	.loc 1 64
	sw	$17,48($sp)
	sw	$31,76($sp)
	sw	$23,72($sp)
	sw	$22,68($sp)
	sw	$20,60($sp)
	sw	$18,52($sp)
	.loc 1 65
	sw	$21,28($sp)
	sw	$16,32($sp)
	.loc 1 66
	jal	getpid
	sw	$2,36($sp)
	.loc 1 68
	move	$6,$0
	addiu	$5,$sp,28
	move	$4,$0
	jal	sigvec
	move	$17,$2
	bne	$2,$16,$L18
	lui	$16,%hi(errno)
	lw	$22,%lo(errno)($16)
	move	$18,$2
	li	$2,22
	bne	$22,$2,$L18
	move	$6,$0
	.loc 1 69
	addiu	$5,$sp,28
	jal	sigvec
	li	$4,32
	bne	$2,$18,$L20
	move	$20,$2
	lw	$23,%lo(errno)($16)
	nop
	bne	$23,$22,$L20
	move	$6,$0
	.loc 1 70
	addiu	$5,$sp,28
	jal	sigvec
	li	$4,-1
	bne	$2,$20,$L22
	move	$18,$2
	lw	$22,%lo(errno)($16)
	nop
	bne	$22,$23,$L22
	move	$6,$0
	.loc 1 71
	addiu	$5,$sp,28
	jal	sigvec
	li	$4,17
	bne	$2,$18,$L24
	move	$20,$2
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$22,$L24
	li	$6,-2147287040
	.loc 1 72
	addiu	$5,$sp,28
	jal	sigvec
	li	$4,30
	bne	$2,$20,$L26
	li	$2,14
	lw	$3,%lo(errno)($16)
	nop
	bne	$3,$2,$L26
	move	$6,$0
	.loc 1 73
	addiu	$5,$sp,28
	jal	sigvec
	li	$4,30
	bne	$2,$0,$L29
	addiu	$6,$sp,16
	move	$5,$0
	jal	sigvec
	li	$4,30
	bne	$2,$0,$L29
	nop
	.loc 1 74
	lw	$2,16($sp)
	nop
	bne	$2,$21,$L30
	li	$2,3
	lw	$3,24($sp)
	nop
	bne	$3,$2,$L30
	li	$2,-393216
	lw	$3,20($sp)
	ori	$2,$2,0xfeff
	bne	$3,$2,$L30
	move	$6,$0
	.loc 1 76
	addiu	$5,$sp,28
	li	$4,30
	jal	sigvec
	sw	$0,36($sp)
	bne	$2,$0,$L33
	addiu	$6,$sp,16
	move	$5,$0
	jal	sigvec
	li	$4,30
	lw	$3,24($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L33
	li	$2,1
	.loc 1 78
	move	$6,$0
	addiu	$5,$sp,28
	li	$4,19
	jal	sigvec
	sw	$2,28($sp)
	li	$3,-1
	bne	$2,$3,$L34
	li	$2,22
	lw	$3,%lo(errno)($16)
	nop
	bne	$3,$2,$L34
	nop
	.loc 1 79
	jal	sigblock
	li	$4,-1
	bne	$2,$0,$L37
	nop
	jal	sigsetmask
	move	$4,$0
	li	$3,-393216
	ori	$3,$3,0xfeff
	bne	$2,$3,$L37
	li	$5,32
	.loc 1 80
	jal	kill
	move	$4,$17
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L38
	li	$2,22
	lw	$21,%lo(errno)($16)
	nop
	bne	$21,$2,$L38
	li	$5,-1
	.loc 1 81
	jal	kill
	move	$4,$17
	bne	$2,$18,$L40
	move	$20,$2
	lw	$22,%lo(errno)($16)
	nop
	bne	$22,$21,$L40
	move	$5,$0
	.loc 1 82
	jal	kill
	li	$4,-1
	bne	$2,$20,$L42
	move	$18,$2
	lw	$3,%lo(errno)($16)
	li	$2,1
	bne	$3,$2,$L42
	move	$5,$0
	.loc 1 83
	jal	kill
	move	$4,$17
	bne	$2,$0,$L61
	li	$5,32
	.loc 1 84
	jal	killpg
	move	$4,$17
	bne	$2,$18,$L45
	nop
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$22,$L45
	move	$5,$0
	.loc 1 85
	jal	killpg
	li	$4,4711
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L47
	li	$2,3
	lw	$20,%lo(errno)($16)
	nop
	bne	$20,$2,$L47
	move	$5,$0
	.loc 1 86
	jal	kill
	li	$4,-4711
	bne	$2,$18,$L49
	nop
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$20,$L49
	nop
	.loc 1 88
	jal	sigblock
	li	$4,536870912
	.loc 1 89
	move	$4,$17
	jal	kill
	li	$5,30
	.loc 1 90
	move	$7,$0
	move	$6,$0
	li	$5,1
	jal	catch
	li	$4,30
	.loc 1 93
	lui	$18,%hi(caught)
	.loc 1 91
	move	$7,$0
	move	$6,$0
	addiu	$5,$19,%lo(note)
	jal	catch
	li	$4,30
	.loc 1 93
	addiu	$18,$18,%lo(caught)
	.loc 1 92
	jal	sigsetmask
	move	$4,$0
	.loc 1 93
	lw	$2,120($18)
	nop
	bne	$2,$0,$L62
	move	$7,$0
	.loc 1 95
	move	$6,$0
	addiu	$5,$19,%lo(note)
	jal	catch
	li	$4,31
	.loc 1 96
	jal	sigblock
	li	$4,-1
	.loc 1 97
	move	$4,$17
	jal	kill
	li	$5,31
	.loc 1 98
	move	$4,$17
	jal	kill
	li	$5,30
	.loc 1 99
	jal	sigsetmask
	move	$4,$0
	.loc 1 100
	lw	$2,120($18)
	li	$3,1
	bne	$2,$3,$L52
	nop
	lw	$3,124($18)
	nop
	bne	$3,$2,$L52
	lui	$5,%hi(more)
	.loc 1 101
	lui	$2,%hi(orders)
	.loc 1 102
	move	$7,$0
	li	$6,1073741824
	addiu	$5,$5,%lo(more)
	li	$4,30
	.loc 1 101
	sw	$0,%lo(orders)($2)
	.loc 1 102
	jal	catch
	nop
	.loc 1 103
	move	$4,$17
	jal	kill
	li	$5,30
	.loc 1 104
	lui	$2,%hi(order)
	lw	$4,%lo(order)($2)
	li	$3,30
	bne	$4,$3,$L54
	addiu	$2,$2,%lo(order)
	lw	$4,4($2)
	li	$3,-30
	bne	$4,$3,$L54
	nop
	lw	$3,8($2)
	li	$2,31
	bne	$3,$2,$L54
	lui	$5,%hi(maskAll)
	.loc 1 105
	move	$7,$0
	move	$6,$0
	addiu	$5,$5,%lo(maskAll)
	jal	catch
	li	$4,30
	.loc 1 106
	move	$4,$17
	jal	kill
	li	$5,30
	.loc 1 107
	jal	sigsetmask
	move	$4,$0
	li	$3,-393216
	ori	$3,$3,0xfeff
	bne	$2,$3,$L63
	move	$7,$0
	.loc 1 109
	move	$6,$0
	addiu	$5,$19,%lo(note)
	li	$4,30
	jal	catch
	li	$18,536870912
	.loc 1 110
	jal	sigsetmask
	ori	$4,$18,0x8000
	.loc 1 111
	move	$4,$17
	jal	kill
	li	$5,30
	.loc 1 112
	jal	sigpause
	li	$4,1
	li	$3,-1
	bne	$2,$3,$L57
	li	$2,4
	lw	$3,%lo(errno)($16)
	nop
	bne	$3,$2,$L57
	nop
	.loc 1 113
	jal	sigsetmask
	move	$4,$0
	ori	$18,$18,0x8000
	bne	$2,$18,$L64
	nop
	.loc 1 114
	lw	$31,76($sp)
	lw	$23,72($sp)
	lw	$22,68($sp)
	lw	$21,64($sp)
	lw	$20,60($sp)
	lw	$19,56($sp)
	lw	$18,52($sp)
	lw	$17,48($sp)
	lw	$16,44($sp)
	jr	$31
	addiu	$sp,$sp,80
$L30:
	.loc 1 74
	jal	fail
	li	$4,74
$L54:
	.loc 1 104
	jal	fail
	li	$4,104
$L33:
	.loc 1 76
	jal	fail
	li	$4,76
$L37:
	.loc 1 79
	jal	fail
	li	$4,79
$L45:
	.loc 1 84
	jal	fail
	li	$4,84
$L49:
	.loc 1 86
	jal	fail
	li	$4,86
$L47:
	.loc 1 85
	jal	fail
	li	$4,85
$L34:
	.loc 1 78
	jal	fail
	li	$4,78
$L38:
	.loc 1 80
	jal	fail
	li	$4,80
$L24:
	.loc 1 71
	jal	fail
	li	$4,71
$L22:
	.loc 1 70
	jal	fail
	li	$4,70
$L42:
	.loc 1 82
	jal	fail
	li	$4,82
$L40:
	.loc 1 81
	jal	fail
	li	$4,81
$L29:
	.loc 1 73
	jal	fail
	li	$4,73
$L26:
	.loc 1 72
	jal	fail
	li	$4,72
$L57:
	.loc 1 112
	jal	fail
	li	$4,112
$L52:
	.loc 1 100
	jal	fail
	li	$4,100
$L20:
	.loc 1 69
	jal	fail
	li	$4,69
$L18:
	.loc 1 68
	jal	fail
	li	$4,68
$L63:
	.loc 1 107
	jal	fail
	li	$4,107
$L61:
	.loc 1 83
	jal	fail
	li	$4,83
$L64:
	.loc 1 113
	jal	fail
	li	$4,113
$L62:
	.loc 1 93
	jal	fail
	li	$4,93
	.set	reorder
	.end	vectors
	.section	.text.asleep,"ax"
	.align	2
	.loc 1 139
	.ent	asleep
asleep:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	lui	$16,%hi(shared)
$L66:
	.loc 1 141
	jal	sigpause
	move	$4,$0
	.loc 1 142
	lw	$3,%lo(shared)($16)
	nop
	lw	$2,0($3)
	nop
	addiu	$2,$2,1
	sw	$2,0($3)
	b	$L66
	nop
	.set	reorder
	.end	asleep
	.section	.text.stacks,"ax"
	.align	2
	.loc 1 117
	.ent	stacks
stacks:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$16,32($sp)
	.loc 1 118
	lui	$16,%hi(stack)
	addiu	$16,$16,%lo(stack)
	.loc 1 117
	sw	$18,40($sp)
	.loc 1 120
	move	$5,$0
	.loc 1 118
	addiu	$18,$16,4096
	.loc 1 120
	li	$4,-2147287040
	.loc 1 117
	sw	$17,36($sp)
	sw	$31,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	.loc 1 118
	sw	$18,24($sp)
	.loc 1 120
	jal	sigstack
	sw	$0,28($sp)
	move	$17,$2
	li	$2,-1
	bne	$17,$2,$L69
	lui	$20,%hi(errno)
	lw	$19,%lo(errno)($20)
	li	$2,14
	bne	$19,$2,$L69
	li	$5,-2147287040
	.loc 1 121
	jal	sigstack
	move	$4,$0
	bne	$2,$17,$L71
	nop
	lw	$2,%lo(errno)($20)
	nop
	bne	$2,$19,$L71
	addiu	$5,$sp,16
	.loc 1 122
	jal	sigstack
	addiu	$4,$sp,24
	lw	$3,20($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L80
	lui	$19,%hi(note)
	.loc 1 123
	li	$7,1
	move	$6,$0
	addiu	$5,$19,%lo(note)
	jal	catch
	li	$4,30
	.loc 1 124
	move	$7,$0
	move	$6,$0
	addiu	$5,$19,%lo(note)
	jal	catch
	li	$4,31
	.loc 1 125
	jal	getpid
	lui	$17,%hi(there)
	move	$4,$2
	jal	kill
	li	$5,30
	.loc 1 126
	lw	$2,%lo(there)($17)
	nop
	sltu	$2,$16,$2
	beq	$2,$0,$L74
	nop
	lw	$2,%lo(there)($17)
	nop
	sltu	$2,$2,$18
	beq	$2,$0,$L74
	nop
	.loc 1 127
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,31
	.loc 1 128
	lw	$2,%lo(there)($17)
	nop
	sltu	$2,$2,$16
	bne	$2,$0,$L82
	addiu	$5,$sp,16
	lw	$2,%lo(there)($17)
	nop
	sltu	$2,$18,$2
	beq	$2,$0,$L81
	nop
$L82:
	.loc 1 129
	jal	sigstack
	move	$4,$0
	lw	$3,20($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L77
	nop
	lw	$3,16($sp)
	lw	$2,24($sp)
	nop
	bne	$3,$2,$L77
	addiu	$5,$19,%lo(note)
	.loc 1 130
	move	$7,$0
	move	$6,$0
	jal	catch
	li	$4,30
	.loc 1 131
	lw	$31,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,56
$L77:
	.loc 1 129
	jal	fail
	li	$4,129
$L74:
	.loc 1 126
	jal	fail
	li	$4,126
$L80:
	.loc 1 122
	jal	fail
	li	$4,122
$L71:
	.loc 1 121
	jal	fail
	li	$4,121
$L69:
	.loc 1 120
	jal	fail
	li	$4,120
$L81:
	.loc 1 128
	jal	fail
	li	$4,128
	.set	reorder
	.end	stacks
	.section	.text.reading,"ax"
	.align	2
	.loc 1 147
	.ent	reading
reading:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 151
	addiu	$4,$sp,16
	.loc 1 147
	sw	$16,32($sp)
	sw	$31,36($sp)
	.loc 1 151
	jal	pipe
	lui	$16,%hi(shared)
$L84:
	.loc 1 153
	lw	$4,16($sp)
	li	$6,1
	jal	read
	addiu	$5,$sp,24
	.loc 1 154
	lw	$3,%lo(shared)($16)
	nop
	lw	$2,0($3)
	nop
	addiu	$2,$2,1
	sw	$2,0($3)
	b	$L84
	nop
	.set	reorder
	.end	reading
	.section	.text.rest,"ax"
	.align	2
	.loc 1 45
	.ent	rest
rest:
	.set	noreorder
	.loc 1 48
	lui	$5,%hi(note)
	.loc 1 45
	addiu	$sp,$sp,-40
	.loc 1 48
	move	$6,$0
	addiu	$5,$5,%lo(note)
	.loc 1 46
	li	$2,25000
	.loc 1 48
	move	$7,$0
	li	$4,14
	.loc 1 45
	sw	$31,36($sp)
	.loc 1 46
	sw	$2,28($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	.loc 1 48
	jal	catch
	sw	$0,24($sp)
	.loc 1 49
	jal	sigblock
	li	$4,8192
	.loc 1 50
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L88
	nop
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L88
	nop
	.loc 1 51
	jal	sigsetmask
	move	$4,$0
	.loc 1 52
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L88:
	.loc 1 50
	jal	fail
	li	$4,50
	.set	reorder
	.end	rest
	.section	.text.begun,"ax"
	.align	2
	.loc 1 166
	.ent	begun
begun:
	.set	noreorder
	.loc 1 169
	lui	$2,%hi(shared)
	lw	$2,%lo(shared)($2)
	.loc 1 166
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 169
	sw	$0,0($2)
	.loc 1 170
	jal	fork
	move	$17,$4
	.loc 1 171
	bltz	$2,$L94
	nop
	.loc 1 172
	bne	$2,$0,$L92
	move	$16,$2
	jalr	$17
	nop
$L92:
	.loc 1 173
	jal	rest
	nop
	.loc 1 175
	lw	$31,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L94:
	.loc 1 171
	jal	fail
	li	$4,171
	.set	reorder
	.end	begun
	.section	.text.stands,"ax"
	.align	2
	.loc 1 178
	.ent	stands
stands:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	.loc 1 179
	lui	$16,%hi(shared)
	lw	$2,%lo(shared)($16)
	.loc 1 178
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 179
	lw	$17,0($2)
	.loc 1 181
	jal	rest
	nop
	.loc 1 182
	lw	$2,%lo(shared)($16)
	.loc 1 183
	lw	$31,28($sp)
	.loc 1 182
	lw	$2,0($2)
	.loc 1 183
	lw	$16,20($sp)
	.loc 1 182
	xor	$2,$2,$17
	.loc 1 183
	sltu	$2,$2,1
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	stands
	.section	.text.ended,"ax"
	.align	2
	.file 2 "ultrix-model/tests/check.h"
	.loc 2 34
	.ent	ended
ended:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,24($sp)
	move	$16,$4
	sw	$31,28($sp)
	.loc 2 37
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$16,$L100
	nop
	.loc 2 39
	lw	$31,28($sp)
	lw	$2,16($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L100:
	.loc 2 37
	jal	fail
	li	$4,37
	.set	reorder
	.end	ended
	.section	.text.groups,"ax"
	.align	2
	.loc 1 258
	.ent	groups
groups:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 261
	li	$4,4711
	.loc 1 258
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 1 261
	jal	getpgrp
	sw	$17,24($sp)
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L102
	lui	$18,%hi(errno)
	lw	$17,%lo(errno)($18)
	li	$2,3
	bne	$17,$2,$L102
	li	$5,5
	.loc 1 262
	jal	setpgrp
	li	$4,4711
	bne	$2,$16,$L104
	nop
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$17,$L104
	lui	$16,%hi(compute)
	.loc 1 263
	jal	begun
	addiu	$4,$16,%lo(compute)
	move	$17,$2
	.loc 1 264
	jal	begun
	addiu	$4,$16,%lo(compute)
	.loc 1 265
	li	$5,50
	move	$4,$17
	jal	setpgrp
	move	$16,$2
	bne	$2,$0,$L107
	li	$5,50
	jal	setpgrp
	move	$4,$16
	bne	$2,$0,$L107
	nop
	jal	getpgrp
	move	$4,$16
	li	$3,50
	bne	$2,$3,$L107
	li	$5,17
	.loc 1 266
	jal	kill
	li	$4,-50
	bne	$2,$0,$L109
	nop
	jal	stands
	nop
	beq	$2,$0,$L109
	li	$5,19
	.loc 1 267
	jal	killpg
	li	$4,50
	bne	$2,$0,$L111
	nop
	jal	stands
	nop
	bne	$2,$0,$L111
	nop
	.loc 1 268
	jal	getpgrp
	move	$4,$0
	li	$19,50
	beq	$2,$19,$L113
	li	$5,50
	jal	setpgrp
	move	$4,$0
	bne	$2,$0,$L113
	nop
	jal	getpgrp
	move	$4,$0
	bne	$2,$19,$L113
	li	$5,51
	.loc 1 269
	jal	setpgrp
	move	$4,$16
	bne	$2,$0,$L126
	lui	$5,%hi(note)
	.loc 1 270
	addiu	$5,$5,%lo(note)
	li	$4,2
	move	$7,$0
	jal	catch
	move	$6,$0
	.loc 1 271
	li	$5,2
	jal	kill
	move	$4,$0
	bne	$2,$0,$L116
	lui	$2,%hi(caught)
	addiu	$2,$2,%lo(caught)
	lw	$3,8($2)
	li	$2,1
	bne	$3,$2,$L116
	nop
	jal	ended
	move	$4,$17
	li	$3,2
	bne	$2,$3,$L116
	move	$5,$0
	.loc 1 272
	jal	kill
	move	$4,$16
	bne	$2,$0,$L118
	move	$5,$0
	jal	setpgrp
	move	$4,$0
	bne	$2,$0,$L118
	li	$5,9
	jal	kill
	move	$4,$16
	bne	$2,$0,$L118
	nop
	.loc 1 273
	jal	ended
	move	$4,$16
	li	$3,9
	bne	$2,$3,$L127
	move	$5,$0
	.loc 1 274
	jal	kill
	move	$4,$16
	li	$3,-1
	bne	$2,$3,$L120
	li	$2,3
	lw	$3,%lo(errno)($18)
	nop
	bne	$3,$2,$L120
	move	$7,$0
	.loc 1 275
	move	$6,$0
	move	$5,$0
	jal	catch
	li	$4,2
	.loc 1 276
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L107:
	.loc 1 265
	jal	fail
	li	$4,265
$L118:
	.loc 1 272
	jal	fail
	li	$4,272
$L116:
	.loc 1 271
	jal	fail
	li	$4,271
$L113:
	.loc 1 268
	jal	fail
	li	$4,268
$L111:
	.loc 1 267
	jal	fail
	li	$4,267
$L109:
	.loc 1 266
	jal	fail
	li	$4,266
$L104:
	.loc 1 262
	jal	fail
	li	$4,262
$L102:
	.loc 1 261
	jal	fail
	li	$4,261
$L120:
	.loc 1 274
	jal	fail
	li	$4,274
$L126:
	.loc 1 269
	jal	fail
	li	$4,269
$L127:
	.loc 1 273
	jal	fail
	li	$4,273
	.set	reorder
	.end	groups
	.section	.text.pause,"ax"
	.align	2
	.loc 1 56
	.ent	pause
pause:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 59
	move	$5,$0
	.loc 1 56
	sw	$31,36($sp)
	.loc 1 59
	jal	gettimeofday
	addiu	$4,$sp,24
$L129:
	.loc 2 28
	addiu	$4,$sp,16
	jal	gettimeofday
	move	$5,$0
	.loc 2 29
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
	.loc 1 60
	slt	$2,$2,25000
	bne	$2,$0,$L129
	nop
	.loc 1 61
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	pause
	.align	2
$LC0:
	.word	0
	.word	0
	.word	-1
	.word	0
	.word	0
	.word	0
	.word	0
	.word	1000000
	.word	0
	.word	-1
	.word	0
	.word	5
	.word	0
	.word	0
	.word	100000001
	.word	0
	.section	.text.timers,"ax"
	.align	2
	.loc 1 279
	.ent	timers
timers:
	.set	noreorder
	addiu	$sp,$sp,-168
	.loc 1 281
	li	$3,8000
	.loc 1 282
	lui	$2,%hi($LC0)
	addiu	$2,$2,%lo($LC0)
	.loc 1 281
	sw	$3,116($sp)
	li	$3,20000
	sw	$3,124($sp)
	.loc 1 279
	sw	$31,164($sp)
	sw	$23,160($sp)
	sw	$22,156($sp)
	sw	$21,152($sp)
	sw	$20,148($sp)
	sw	$19,144($sp)
	sw	$18,140($sp)
	sw	$17,136($sp)
	sw	$16,132($sp)
	.loc 1 281
	sw	$0,112($sp)
	sw	$0,120($sp)
	sw	$0,80($sp)
	sw	$0,84($sp)
	sw	$0,88($sp)
	sw	$0,92($sp)
	.loc 1 282
	addiu	$3,$sp,16
	addiu	$8,$2,64
$L133:
	lw	$7,0($2)
	lw	$6,4($2)
	lw	$5,8($2)
	lw	$4,12($2)
	addiu	$2,$2,16
	sw	$7,0($3)
	sw	$6,4($3)
	sw	$5,8($3)
	sw	$4,12($3)
	bne	$2,$8,$L133
	addiu	$3,$3,16
	addiu	$16,$sp,16
	addiu	$19,$sp,80
	.loc 1 286
	li	$17,-1
	lui	$18,%hi(errno)
	li	$20,22
	move	$6,$0
$L177:
	move	$5,$16
	jal	setitimer
	li	$4,2
	bne	$2,$17,$L134
	nop
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$20,$L134
	addiu	$16,$16,16
	bne	$19,$16,$L177
	move	$6,$0
	.loc 1 287
	addiu	$5,$sp,112
	jal	setitimer
	li	$4,3
	bne	$2,$17,$L137
	nop
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$20,$L137
	move	$6,$0
	.loc 1 288
	addiu	$5,$sp,112
	jal	setitimer
	li	$4,-1
	bne	$2,$17,$L139
	nop
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$20,$L139
	move	$6,$0
	.loc 1 289
	li	$5,-2147287040
	jal	setitimer
	move	$4,$0
	bne	$2,$17,$L141
	li	$2,14
	lw	$3,%lo(errno)($18)
	nop
	bne	$3,$2,$L141
	li	$6,-2147287040
	.loc 1 290
	move	$5,$0
	jal	setitimer
	move	$4,$0
	bne	$2,$17,$L143
	li	$2,14
	lw	$3,%lo(errno)($18)
	nop
	bne	$3,$2,$L143
	lui	$18,%hi(signals.0)
	.loc 1 292
	lui	$21,%hi(note)
	lui	$20,%hi(caught)
	addiu	$18,$18,%lo(signals.0)
	.loc 1 291
	move	$17,$0
	.loc 1 292
	addiu	$21,$21,%lo(note)
	.loc 1 294
	li	$22,8000
	addiu	$20,$20,%lo(caught)
	.loc 1 291
	li	$23,3
$L154:
	.loc 1 292
	lw	$16,0($18)
	move	$7,$0
	move	$5,$21
	move	$4,$16
	jal	catch
	move	$6,$0
	.loc 1 293
	addiu	$6,$sp,96
	addiu	$5,$sp,112
	jal	setitimer
	move	$4,$17
	lw	$3,108($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L172
	addiu	$6,$sp,96
	.loc 1 294
	move	$5,$0
	jal	setitimer
	move	$4,$17
	bne	$2,$0,$L146
	nop
	lw	$2,100($sp)
	nop
	bne	$2,$22,$L146
	nop
	.loc 1 295
	lw	$2,104($sp)
	nop
	bne	$2,$0,$L148
	nop
	lw	$2,108($sp)
	nop
	addiu	$2,$2,-8001
	sltu	$2,$2,12000
	beq	$2,$0,$L148
	sll	$16,$16,2
	.loc 1 297
	addu	$16,$20,$16
$L149:
	lw	$2,0($16)
	nop
	slt	$2,$2,3
	bne	$2,$0,$L149
	move	$6,$0
	.loc 1 298
	move	$5,$19
	jal	setitimer
	move	$4,$17
	bne	$2,$0,$L151
	addiu	$6,$sp,96
	move	$5,$0
	jal	setitimer
	move	$4,$17
	bne	$2,$0,$L151
	nop
	.loc 1 299
	lw	$2,108($sp)
	lw	$3,100($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L173
	nop
	.loc 1 300
	sw	$0,0($16)
	.loc 1 301
	jal	pause
	nop
	.loc 1 302
	lw	$2,0($16)
	nop
	bne	$2,$0,$L174
	addiu	$17,$17,1
	.loc 1 291
	bne	$17,$23,$L154
	addiu	$18,$18,4
	.loc 1 305
	move	$6,$0
	addiu	$5,$sp,112
	li	$4,1
	jal	setitimer
	sw	$0,116($sp)
	bne	$2,$0,$L175
	nop
$L155:
	.loc 1 306
	lw	$2,104($20)
	nop
	beq	$2,$0,$L155
	nop
	.loc 1 307
	jal	pause
	nop
	.loc 1 308
	lw	$3,104($20)
	li	$2,1
	bne	$3,$2,$L176
	li	$16,983040
	.loc 1 309
	li	$17,2
	.loc 1 310
	addiu	$2,$16,16959
	.loc 1 311
	move	$6,$0
	addiu	$5,$sp,112
	move	$4,$0
	.loc 1 309
	sw	$17,120($sp)
	.loc 1 311
	jal	setitimer
	sw	$2,124($sp)
	bne	$2,$0,$L158
	addiu	$6,$sp,96
	move	$5,$19
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L158
	nop
	.loc 1 312
	lw	$2,104($sp)
	nop
	bne	$2,$17,$L159
	addiu	$16,$16,16960
	lw	$2,108($sp)
	nop
	slt	$2,$2,$16
	beq	$2,$0,$L159
	nop
	.loc 1 313
	lw	$31,164($sp)
	lw	$23,160($sp)
	lw	$22,156($sp)
	lw	$21,152($sp)
	lw	$20,148($sp)
	lw	$19,144($sp)
	lw	$18,140($sp)
	lw	$17,136($sp)
	lw	$16,132($sp)
	jr	$31
	addiu	$sp,$sp,168
$L148:
	.loc 1 295
	jal	fail
	li	$4,295
$L134:
	.loc 1 286
	jal	fail
	li	$4,286
$L146:
	.loc 1 294
	jal	fail
	li	$4,294
$L172:
	.loc 1 293
	jal	fail
	li	$4,293
$L173:
	.loc 1 299
	jal	fail
	li	$4,299
$L151:
	.loc 1 298
	jal	fail
	li	$4,298
$L159:
	.loc 1 312
	jal	fail
	li	$4,312
$L158:
	.loc 1 311
	jal	fail
	li	$4,311
$L174:
	.loc 1 302
	jal	fail
	li	$4,302
$L143:
	.loc 1 290
	jal	fail
	li	$4,290
$L141:
	.loc 1 289
	jal	fail
	li	$4,289
$L139:
	.loc 1 288
	jal	fail
	li	$4,288
$L137:
	.loc 1 287
	jal	fail
	li	$4,287
$L176:
	.loc 1 308
	jal	fail
	li	$4,308
$L175:
	.loc 1 305
	jal	fail
	li	$4,305
	.set	reorder
	.end	timers
	.section	.rodata.restarts.str1.4,"aMS",@progbits,1
	.align	2
$LC1:
	.ascii	"x\000"
	.section	.text.restarts,"ax"
	.align	2
	.loc 1 317
	.ent	restarts
restarts:
	.set	noreorder
	addiu	$sp,$sp,-64
	.loc 1 318
	li	$2,20000
	.loc 1 322
	addiu	$4,$sp,32
	.loc 1 317
	sw	$31,60($sp)
	sw	$17,56($sp)
	sw	$16,52($sp)
	.loc 1 318
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	sw	$2,28($sp)
	.loc 1 322
	jal	pipe
	sb	$0,40($sp)
	bne	$2,$0,$L193
	lui	$16,%hi(caught)
	.loc 1 323
	addiu	$16,$16,%lo(caught)
	sw	$0,56($16)
	.loc 1 324
	jal	fork
	nop
	.loc 1 325
	beq	$2,$0,$L194
	move	$17,$2
	.loc 1 330
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L182
	li	$6,1
	lw	$4,32($sp)
	jal	read
	addiu	$5,$sp,40
	li	$3,1
	bne	$2,$3,$L182
	li	$3,120
	lb	$4,40($sp)
	nop
	bne	$4,$3,$L182
	nop
	.loc 1 331
	lw	$3,56($16)
	nop
	bne	$3,$2,$L184
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L184
	nop
	.loc 1 332
	jal	ended
	move	$4,$17
	li	$3,768
	bne	$2,$3,$L195
	lui	$17,%hi(note)
	.loc 1 333
	move	$6,$0
	addiu	$5,$17,%lo(note)
	li	$4,14
	jal	catch
	li	$7,2
	.loc 1 334
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L196
	li	$6,1
	.loc 1 335
	lw	$4,32($sp)
	jal	read
	addiu	$5,$sp,40
	li	$3,-1
	bne	$2,$3,$L187
	lui	$2,%hi(errno)
	lw	$3,%lo(errno)($2)
	li	$2,4
	bne	$3,$2,$L187
	move	$7,$0
	.loc 1 336
	li	$4,20
	move	$6,$0
	jal	catch
	addiu	$5,$17,%lo(note)
	.loc 1 337
	sw	$0,80($16)
	.loc 1 338
	jal	fork
	nop
	.loc 1 339
	beq	$2,$0,$L197
	move	$4,$2
	.loc 1 340
	jal	ended
	nop
	bne	$2,$0,$L190
	nop
	lw	$2,80($16)
	nop
	blez	$2,$L190
	move	$7,$0
	.loc 1 341
	move	$6,$0
	move	$5,$0
	jal	catch
	li	$4,20
	.loc 1 342
	lw	$31,60($sp)
	lw	$17,56($sp)
	lw	$16,52($sp)
	jr	$31
	addiu	$sp,$sp,64
$L182:
	.loc 1 330
	jal	fail
	li	$4,330
$L190:
	.loc 1 340
	jal	fail
	li	$4,340
$L187:
	.loc 1 335
	jal	fail
	li	$4,335
$L184:
	.loc 1 331
	jal	fail
	li	$4,331
$L195:
	.loc 1 332
	jal	fail
	li	$4,332
$L194:
	.loc 1 326
	jal	rest
	nop
	.loc 1 327
	lw	$4,36($sp)
	lui	$5,%hi($LC1)
	li	$6,1
	jal	write
	addiu	$5,$5,%lo($LC1)
	.loc 1 328
	jal	exit
	li	$4,3
$L193:
	.loc 1 322
	jal	fail
	li	$4,322
$L197:
	.loc 1 339
	jal	exit
	nop
$L196:
	.loc 1 334
	jal	fail
	li	$4,334
	.set	reorder
	.end	restarts
	.section	.text.withoutTrampoline,"ax"
	.align	2
	.loc 1 346
	.ent	withoutTrampoline
withoutTrampoline:
	.set	noreorder
	.loc 1 347
	lui	$2,%hi(note)
	.loc 1 346
	addiu	$sp,$sp,-40
	.loc 1 347
	addiu	$2,$2,%lo(note)
	.loc 1 346
	sw	$31,36($sp)
	.loc 1 347
	sw	$2,16($sp)
	sw	$0,20($sp)
	.loc 1 348
	jal	fork
	sw	$0,24($sp)
	.loc 1 350
	beq	$2,$0,$L202
	move	$7,$0
	.loc 1 357
	jal	ended
	move	$4,$2
	li	$3,4
	bne	$2,$3,$L203
	nop
	.loc 1 358
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L202:
	.loc 1 351
	move	$6,$0
	li	$5,1
	jal	catch
	li	$4,4
	.loc 1 352
	jal	sigblock
	li	$4,8
	.loc 1 353
	move	$7,$0
	addiu	$6,$sp,16
	li	$5,30
	jal	syscallAt
	li	$4,108
	.loc 1 354
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,30
	.loc 1 355
	jal	exit
	li	$4,1
$L203:
	.loc 1 357
	jal	fail
	li	$4,357
	.set	reorder
	.end	withoutTrampoline
	.section	.text.stops,"ax"
	.align	2
	.loc 1 186
	.ent	stops
stops:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$20,40($sp)
	sw	$19,36($sp)
	lui	$20,%hi(compute)
	lui	$19,%hi(stopping.2)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$17,28($sp)
	sw	$31,52($sp)
	sw	$18,32($sp)
	sw	$16,24($sp)
	addiu	$19,$19,%lo(stopping.2)
	.loc 1 191
	move	$17,$0
	.loc 1 192
	addiu	$21,$20,%lo(compute)
	.loc 1 191
	li	$22,4
$L214:
	.loc 1 192
	jal	begun
	move	$4,$21
	.loc 1 193
	lw	$18,0($19)
	move	$4,$2
	move	$5,$18
	jal	kill
	move	$16,$2
	.loc 1 194
	jal	stands
	nop
	beq	$2,$0,$L256
	move	$5,$18
	.loc 1 195
	jal	kill
	move	$4,$16
	.loc 1 196
	jal	stands
	nop
	beq	$2,$0,$L257
	li	$5,19
	.loc 1 197
	jal	kill
	move	$4,$16
	.loc 1 198
	jal	stands
	nop
	bne	$2,$0,$L258
	move	$5,$18
	.loc 1 199
	jal	kill
	move	$4,$16
	.loc 1 200
	jal	stands
	nop
	beq	$2,$0,$L259
	andi	$2,$17,0x1
	.loc 1 201
	beq	$2,$0,$L209
	li	$5,15
	li	$5,9
	jal	kill
	move	$4,$16
	li	$18,9
$L210:
	.loc 2 37
	jal	wait
	addiu	$4,$sp,20
	bne	$16,$2,$L216
	nop
	.loc 2 38
	lw	$2,20($sp)
	nop
	.loc 1 206
	bne	$18,$2,$L260
	addiu	$17,$17,1
	.loc 1 191
	bne	$17,$22,$L214
	addiu	$19,$19,4
	lui	$17,%hi(nothing.1)
	addiu	$17,$17,%lo(nothing.1)
	addiu	$19,$17,20
	move	$18,$17
	.loc 1 209
	addiu	$20,$20,%lo(compute)
$L218:
	jal	begun
	move	$4,$20
	.loc 1 210
	lw	$5,0($18)
	move	$4,$2
	jal	kill
	move	$16,$2
	.loc 1 211
	jal	stands
	nop
	bne	$2,$0,$L261
	move	$4,$16
	.loc 1 212
	jal	kill
	li	$5,2
	.loc 2 37
	jal	wait
	addiu	$4,$sp,16
	bne	$16,$2,$L216
	li	$2,2
	.loc 2 38
	lw	$3,16($sp)
	nop
	.loc 1 213
	bne	$3,$2,$L262
	addiu	$18,$18,4
	.loc 1 208
	bne	$18,$19,$L218
	lui	$4,%hi(asleep)
	.loc 1 216
	jal	begun
	addiu	$4,$4,%lo(asleep)
	move	$16,$2
$L219:
	.loc 1 217
	lw	$5,0($17)
	move	$4,$16
	jal	kill
	addiu	$17,$17,4
	bne	$17,$19,$L219
	nop
	.loc 1 218
	jal	stands
	nop
	beq	$2,$0,$L220
	lui	$17,%hi(shared)
	lw	$2,%lo(shared)($17)
	nop
	lw	$2,0($2)
	nop
	bne	$2,$0,$L220
	li	$5,18
	.loc 1 219
	jal	kill
	move	$4,$16
	.loc 1 220
	jal	stands
	nop
	beq	$2,$0,$L263
	li	$5,19
	.loc 1 221
	jal	kill
	move	$4,$16
	.loc 1 222
	jal	stands
	nop
	beq	$2,$0,$L223
	nop
	lw	$2,%lo(shared)($17)
	nop
	lw	$2,0($2)
	nop
	bne	$2,$0,$L223
	li	$5,30
	.loc 1 223
	jal	kill
	move	$4,$16
	.loc 1 224
	jal	stands
	nop
	beq	$2,$0,$L225
	li	$2,1
	lw	$3,%lo(shared)($17)
	nop
	lw	$3,0($3)
	nop
	bne	$3,$2,$L264
	nop
$L225:
	.loc 1 225
	move	$4,$16
	jal	kill
	li	$5,17
	.loc 1 226
	li	$5,30
	jal	kill
	move	$4,$16
	.loc 1 227
	jal	stands
	nop
	beq	$2,$0,$L226
	li	$2,1
	lw	$3,%lo(shared)($17)
	nop
	lw	$3,0($3)
	nop
	bne	$3,$2,$L226
	li	$5,19
	.loc 1 228
	jal	kill
	move	$4,$16
	.loc 1 229
	jal	rest
	nop
	.loc 1 230
	lw	$3,%lo(shared)($17)
	li	$2,2
	lw	$3,0($3)
	nop
	bne	$3,$2,$L265
	li	$5,15
	.loc 1 231
	jal	kill
	move	$4,$16
	.loc 1 232
	jal	ended
	move	$4,$16
	li	$3,15
	bne	$2,$3,$L266
	lui	$4,%hi(reading)
	.loc 1 233
	jal	begun
	addiu	$4,$4,%lo(reading)
	move	$16,$2
	.loc 1 234
	move	$4,$2
	jal	kill
	li	$5,17
	.loc 1 235
	move	$4,$16
	jal	kill
	li	$5,30
	.loc 1 236
	li	$5,19
	jal	kill
	move	$4,$16
	.loc 1 237
	jal	stands
	nop
	beq	$2,$0,$L230
	nop
	lw	$2,%lo(shared)($17)
	nop
	lw	$2,0($2)
	nop
	bne	$2,$0,$L230
	move	$4,$16
	.loc 1 238
	jal	kill
	li	$5,17
	.loc 1 239
	li	$5,9
	jal	kill
	move	$4,$16
	.loc 1 240
	jal	ended
	move	$4,$16
	li	$3,9
	bne	$2,$3,$L267
	lui	$4,%hi(holding)
	.loc 1 242
	jal	begun
	addiu	$4,$4,%lo(holding)
	.loc 1 243
	move	$4,$2
	li	$5,15
	jal	kill
	move	$16,$2
	.loc 1 244
	jal	stands
	nop
	bne	$2,$0,$L268
	li	$5,17
	.loc 1 245
	jal	kill
	move	$4,$16
	.loc 1 246
	jal	stands
	nop
	beq	$2,$0,$L269
	li	$5,19
	.loc 1 247
	jal	kill
	move	$4,$16
	.loc 1 248
	jal	stands
	nop
	bne	$2,$0,$L270
	li	$5,9
	.loc 1 249
	jal	kill
	move	$4,$16
	.loc 1 250
	jal	ended
	move	$4,$16
	li	$3,9
	bne	$2,$3,$L271
	nop
	.loc 1 251
	jal	sigblock
	li	$4,131072
	.loc 1 252
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,18
	.loc 1 253
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,19
	.loc 1 254
	jal	sigsetmask
	move	$4,$0
	.loc 1 255
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
$L209:
	.loc 1 201
	jal	kill
	move	$4,$16
	.loc 1 203
	jal	stands
	nop
	beq	$2,$0,$L272
	li	$5,19
	.loc 1 204
	jal	kill
	move	$4,$16
	.loc 1 201
	b	$L210
	li	$18,15
$L216:
	.loc 2 37
	jal	fail
	li	$4,37
$L259:
	.loc 1 200
	jal	fail
	li	$4,200
$L258:
	.loc 1 198
	jal	fail
	li	$4,198
$L257:
	.loc 1 196
	jal	fail
	li	$4,196
$L256:
	.loc 1 194
	jal	fail
	li	$4,194
$L262:
	.loc 1 213
	jal	fail
	li	$4,213
$L261:
	.loc 1 211
	jal	fail
	li	$4,211
$L260:
	.loc 1 206
	jal	fail
	li	$4,206
$L272:
	.loc 1 203
	jal	fail
	li	$4,203
$L220:
	.loc 1 218
	jal	fail
	li	$4,218
$L226:
	.loc 1 227
	jal	fail
	li	$4,227
$L223:
	.loc 1 222
	jal	fail
	li	$4,222
$L263:
	.loc 1 220
	jal	fail
	li	$4,220
$L271:
	.loc 1 250
	jal	fail
	li	$4,250
$L270:
	.loc 1 248
	jal	fail
	li	$4,248
$L269:
	.loc 1 246
	jal	fail
	li	$4,246
$L268:
	.loc 1 244
	jal	fail
	li	$4,244
$L267:
	.loc 1 240
	jal	fail
	li	$4,240
$L230:
	.loc 1 237
	jal	fail
	li	$4,237
$L266:
	.loc 1 232
	jal	fail
	li	$4,232
$L265:
	.loc 1 230
	jal	fail
	li	$4,230
$L264:
	.loc 1 224
	jal	fail
	li	$4,224
	.set	reorder
	.end	stops
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 361
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 362
	li	$7,512
	li	$6,4096
	li	$5,7
	.loc 1 361
	sw	$31,20($sp)
	.loc 1 362
	jal	shmsys
	li	$4,3
	.loc 1 364
	move	$5,$2
	move	$4,$0
	move	$7,$0
	jal	shmsys
	move	$6,$0
	lui	$4,%hi(shared)
	.loc 1 365
	li	$3,-1
	beq	$2,$3,$L278
	sw	$2,%lo(shared)($4)
	.loc 1 366
	jal	vectors
	nop
	.loc 1 367
	jal	stacks
	nop
	.loc 1 368
	jal	stops
	nop
	.loc 1 369
	jal	fork
	nop
	.loc 1 370
	beq	$2,$0,$L279
	move	$4,$2
	.loc 1 374
	jal	ended
	nop
	bne	$2,$0,$L280
	nop
	.loc 1 375
	jal	timers
	nop
	.loc 1 376
	jal	restarts
	nop
	.loc 1 377
	jal	withoutTrampoline
	nop
	.loc 1 379
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
$L278:
	.loc 1 365
	jal	fail
	li	$4,365
$L280:
	.loc 1 374
	jal	fail
	li	$4,374
$L279:
	.loc 1 371
	jal	groups
	nop
	.loc 1 372
	jal	exit
	move	$4,$0
	.set	reorder
	.end	main
	.section	.rodata.signals.0,"a"
	.align	2
signals.0:
	.word	14
	.word	26
	.word	27
	.section	.rodata.nothing.1,"a"
	.align	2
nothing.1:
	.word	16
	.word	20
	.word	23
	.word	28
	.word	19
	.section	.rodata.stopping.2,"a"
	.align	2
stopping.2:
	.word	17
	.word	18
	.word	21
	.word	22
	.section	.bss.there,"aw"
	.align	2
there:
	.space	4
	.section	.bss.stack,"aw"
	.align	2
stack:
	.space	4096
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
	.section	.bss.orders,"aw"
	.align	2
orders:
	.space	4
	.section	.bss.order,"aw"
	.align	2
order:
	.space	32
	.section	.bss.caught,"aw"
	.align	2
caught:
	.space	128
	.text
	.file 3 "./ultrix-model/kernel/syscalls.h"
	.file 4 "./ultrix-model/user/unix.h"
