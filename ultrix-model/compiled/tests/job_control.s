# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from ultrix-model/tests/job_control.c
	.text
	.file 1 "ultrix-model/tests/job_control.c"
	.section	.text.note,"ax"
	.align	2
	.loc 1 18
	.ent	note
note:
	.set	noreorder
	.set	nomacro
	.loc 1 22
	lui	$3,%hi(caught)
	.loc 1 18
	addiu	$sp,$sp,-8
	.loc 1 21
	lui	$5,%hi(there)
	.loc 1 22
	addiu	$3,$3,%lo(caught)
	sll	$2,$4,2
	.loc 1 21
	sw	$sp,%lo(there)($5)
	.loc 1 22
	addu	$2,$2,$3
	.loc 1 22
	lw	$3,0($2)
	.loc 1 23
	lui	$5,%hi(orders)
	.loc 1 22
	addiu	$3,$3,1
	sw	$3,0($2)
	.loc 1 23
	lw	$2,%lo(orders)($5)
	nop
	.loc 1 23
	slt	$2,$2,8
	beq	$2,$0,$L1
	nop
	.loc 1 23
	lw	$2,%lo(orders)($5)
	.loc 1 23
	lui	$6,%hi(order)
	sll	$3,$2,2
	addiu	$6,$6,%lo(order)
	.loc 1 23
	addiu	$2,$2,1
	.loc 1 23
	addu	$3,$3,$6
	.loc 1 23
	sw	$2,%lo(orders)($5)
	.loc 1 23
	sw	$4,0($3)
$L1:
	.loc 1 24
	jr	$31
	addiu	$sp,$sp,8
	.set	reorder
	.end	note
	.section	.text.maskAll,"ax"
	.align	2
	.loc 1 34
	.ent	maskAll
maskAll:
	.set	noreorder
	.set	nomacro
	.loc 1 35
	li	$2,-1
	.loc 1 36
	jr	$31
	sw	$2,4($6)
	.set	reorder
	.end	maskAll
	.section	.text.compute,"ax"
	.align	2
	.loc 1 145
	.ent	compute
compute:
	.set	noreorder
	.set	nomacro
	.loc 1 146
	lui	$2,%hi(shared)
	lw	$3,%lo(shared)($2)
	nop
$L7:
	.loc 1 146
	lw	$2,0($3)
	nop
	.loc 1 146
	addiu	$2,$2,1
	sw	$2,0($3)
	b	$L7
	nop
	.set	reorder
	.end	compute
	.section	.text.catch,"ax"
	.align	2
	.loc 1 39
	.ent	catch
catch:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	move	$3,$5
	move	$2,$6
	.loc 1 42
	addiu	$5,$sp,16
	move	$6,$0
	.loc 1 39
	sw	$31,36($sp)
	.loc 1 40
	sw	$3,16($sp)
	sw	$2,20($sp)
	.loc 1 42
	jal	sigvec
	sw	$7,24($sp)
	bne	$2,$0,$L11
	nop
	.loc 1 43
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L11:
	.loc 1 42
	jal	fail
	li	$4,42
	.set	reorder
	.end	catch
	.section	.text.holding,"ax"
	.align	2
	.loc 1 171
	.ent	holding
holding:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 172
	jal	sigblock
	li	$4,-1
	.loc 1 173
	lui	$2,%hi(shared)
	lw	$3,%lo(shared)($2)
	nop
$L13:
	.loc 1 173
	lw	$2,0($3)
	nop
	.loc 1 173
	addiu	$2,$2,1
	sw	$2,0($3)
	b	$L13
	nop
	.set	reorder
	.end	holding
	.section	.text.more,"ax"
	.align	2
	.loc 1 27
	.ent	more
more:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 28
	move	$6,$0
	move	$5,$0
	.loc 1 27
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 28
	jal	note
	move	$16,$4
	.loc 1 29
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,31
	.loc 1 30
	lui	$5,%hi(orders)
	lw	$2,%lo(orders)($5)
	.loc 1 30
	lui	$4,%hi(order)
	sll	$3,$2,2
	addiu	$4,$4,%lo(order)
	.loc 1 30
	subu	$16,$0,$16
	.loc 1 30
	addiu	$2,$2,1
	.loc 1 30
	addu	$3,$3,$4
	.loc 1 30
	sw	$2,%lo(orders)($5)
	.loc 1 30
	sw	$16,0($3)
	.loc 1 31
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	more
	.section	.text.vectors,"ax"
	.align	2
	.loc 1 75
	.ent	vectors
vectors:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-80
	sw	$19,56($sp)
	.loc 1 76
	lui	$19,%hi(note)
	.loc 1 75
	sw	$21,64($sp)
	sw	$16,44($sp)
	.loc 1 76
	li	$2,3
	li	$16,-1
	addiu	$21,$19,%lo(note)
	.loc 1 75
	sw	$17,48($sp)
	sw	$31,76($sp)
	sw	$23,72($sp)
	sw	$22,68($sp)
	sw	$20,60($sp)
	sw	$18,52($sp)
	.loc 1 76
	sw	$21,28($sp)
	sw	$16,32($sp)
	.loc 1 77
	jal	getpid
	sw	$2,36($sp)
	.loc 1 79
	move	$6,$0
	addiu	$5,$sp,28
	move	$4,$0
	jal	sigvec
	move	$17,$2
	bne	$2,$16,$L18
	lui	$16,%hi(errno)
	.loc 1 79
	lw	$22,%lo(errno)($16)
	move	$18,$2
	li	$2,22
	bne	$22,$2,$L18
	move	$6,$0
	.loc 1 80
	addiu	$5,$sp,28
	jal	sigvec
	li	$4,32
	bne	$2,$18,$L20
	move	$20,$2
	.loc 1 80
	lw	$23,%lo(errno)($16)
	nop
	bne	$23,$22,$L20
	move	$6,$0
	.loc 1 81
	addiu	$5,$sp,28
	jal	sigvec
	li	$4,-1
	bne	$2,$20,$L22
	move	$18,$2
	.loc 1 81
	lw	$22,%lo(errno)($16)
	nop
	bne	$22,$23,$L22
	move	$6,$0
	.loc 1 82
	addiu	$5,$sp,28
	jal	sigvec
	li	$4,17
	bne	$2,$18,$L24
	move	$20,$2
	.loc 1 82
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$22,$L24
	li	$6,-2147287040
	.loc 1 83
	addiu	$5,$sp,28
	jal	sigvec
	li	$4,30
	bne	$2,$20,$L26
	li	$2,14
	.loc 1 83
	lw	$3,%lo(errno)($16)
	nop
	bne	$3,$2,$L26
	move	$6,$0
	.loc 1 84
	addiu	$5,$sp,28
	jal	sigvec
	li	$4,30
	bne	$2,$0,$L29
	addiu	$6,$sp,16
	.loc 1 84
	move	$5,$0
	jal	sigvec
	li	$4,30
	bne	$2,$0,$L29
	nop
	.loc 1 85
	lw	$2,16($sp)
	nop
	bne	$2,$21,$L30
	li	$2,3
	.loc 1 85
	lw	$3,24($sp)
	nop
	bne	$3,$2,$L30
	li	$2,-393216
	.loc 1 85
	lw	$3,20($sp)
	ori	$2,$2,0xfeff
	bne	$3,$2,$L30
	move	$6,$0
	.loc 1 87
	addiu	$5,$sp,28
	li	$4,30
	jal	sigvec
	sw	$0,36($sp)
	bne	$2,$0,$L33
	addiu	$6,$sp,16
	.loc 1 87
	move	$5,$0
	jal	sigvec
	li	$4,30
	lw	$3,24($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L33
	li	$2,1
	.loc 1 89
	move	$6,$0
	addiu	$5,$sp,28
	li	$4,19
	jal	sigvec
	sw	$2,28($sp)
	li	$3,-1
	bne	$2,$3,$L34
	li	$2,22
	.loc 1 89
	lw	$3,%lo(errno)($16)
	nop
	bne	$3,$2,$L34
	nop
	.loc 1 90
	jal	sigblock
	li	$4,-1
	bne	$2,$0,$L37
	nop
	.loc 1 90
	jal	sigsetmask
	move	$4,$0
	li	$3,-393216
	ori	$3,$3,0xfeff
	bne	$2,$3,$L37
	li	$5,32
	.loc 1 91
	jal	kill
	move	$4,$17
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L38
	li	$2,22
	.loc 1 91
	lw	$21,%lo(errno)($16)
	nop
	bne	$21,$2,$L38
	li	$5,-1
	.loc 1 92
	jal	kill
	move	$4,$17
	bne	$2,$18,$L40
	move	$20,$2
	.loc 1 92
	lw	$22,%lo(errno)($16)
	nop
	bne	$22,$21,$L40
	move	$5,$0
	.loc 1 93
	jal	kill
	li	$4,-1
	bne	$2,$20,$L42
	move	$18,$2
	.loc 1 93
	lw	$3,%lo(errno)($16)
	li	$2,1
	bne	$3,$2,$L42
	move	$5,$0
	.loc 1 94
	jal	kill
	move	$4,$17
	bne	$2,$0,$L61
	li	$5,32
	.loc 1 95
	jal	killpg
	move	$4,$17
	bne	$2,$18,$L45
	nop
	.loc 1 95
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$22,$L45
	move	$5,$0
	.loc 1 96
	jal	killpg
	li	$4,4711
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L47
	li	$2,3
	.loc 1 96
	lw	$20,%lo(errno)($16)
	nop
	bne	$20,$2,$L47
	move	$5,$0
	.loc 1 97
	jal	kill
	li	$4,-4711
	bne	$2,$18,$L49
	nop
	.loc 1 97
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$20,$L49
	nop
	.loc 1 99
	jal	sigblock
	li	$4,536870912
	.loc 1 100
	move	$4,$17
	jal	kill
	li	$5,30
	.loc 1 101
	move	$7,$0
	move	$6,$0
	li	$5,1
	jal	catch
	li	$4,30
	.loc 1 104
	lui	$18,%hi(caught)
	.loc 1 102
	move	$7,$0
	move	$6,$0
	addiu	$5,$19,%lo(note)
	jal	catch
	li	$4,30
	.loc 1 104
	addiu	$18,$18,%lo(caught)
	.loc 1 103
	jal	sigsetmask
	move	$4,$0
	.loc 1 104
	lw	$2,120($18)
	nop
	bne	$2,$0,$L62
	move	$7,$0
	.loc 1 106
	move	$6,$0
	addiu	$5,$19,%lo(note)
	jal	catch
	li	$4,31
	.loc 1 107
	jal	sigblock
	li	$4,-1
	.loc 1 108
	move	$4,$17
	jal	kill
	li	$5,31
	.loc 1 109
	move	$4,$17
	jal	kill
	li	$5,30
	.loc 1 110
	jal	sigsetmask
	move	$4,$0
	.loc 1 111
	lw	$2,120($18)
	li	$3,1
	bne	$2,$3,$L52
	nop
	.loc 1 111
	lw	$3,124($18)
	nop
	bne	$3,$2,$L52
	lui	$5,%hi(more)
	.loc 1 112
	lui	$2,%hi(orders)
	.loc 1 113
	move	$7,$0
	li	$6,1073741824
	addiu	$5,$5,%lo(more)
	li	$4,30
	.loc 1 112
	sw	$0,%lo(orders)($2)
	.loc 1 113
	jal	catch
	nop
	.loc 1 114
	move	$4,$17
	jal	kill
	li	$5,30
	.loc 1 115
	lui	$2,%hi(order)
	lw	$4,%lo(order)($2)
	li	$3,30
	bne	$4,$3,$L54
	addiu	$2,$2,%lo(order)
	.loc 1 115
	lw	$4,4($2)
	li	$3,-30
	bne	$4,$3,$L54
	nop
	.loc 1 115
	lw	$3,8($2)
	li	$2,31
	bne	$3,$2,$L54
	lui	$5,%hi(maskAll)
	.loc 1 116
	move	$7,$0
	move	$6,$0
	addiu	$5,$5,%lo(maskAll)
	jal	catch
	li	$4,30
	.loc 1 117
	move	$4,$17
	jal	kill
	li	$5,30
	.loc 1 118
	jal	sigsetmask
	move	$4,$0
	li	$3,-393216
	ori	$3,$3,0xfeff
	bne	$2,$3,$L63
	move	$7,$0
	.loc 1 120
	move	$6,$0
	addiu	$5,$19,%lo(note)
	li	$4,30
	jal	catch
	li	$18,536870912
	.loc 1 121
	jal	sigsetmask
	ori	$4,$18,0x8000
	.loc 1 122
	move	$4,$17
	jal	kill
	li	$5,30
	.loc 1 123
	jal	sigpause
	li	$4,1
	li	$3,-1
	bne	$2,$3,$L57
	li	$2,4
	.loc 1 123
	lw	$3,%lo(errno)($16)
	nop
	bne	$3,$2,$L57
	nop
	.loc 1 124
	jal	sigsetmask
	move	$4,$0
	ori	$18,$18,0x8000
	bne	$2,$18,$L64
	nop
	.loc 1 125
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
	.loc 1 85
	jal	fail
	li	$4,85
$L54:
	.loc 1 115
	jal	fail
	li	$4,115
$L33:
	.loc 1 87
	jal	fail
	li	$4,87
$L37:
	.loc 1 90
	jal	fail
	li	$4,90
$L45:
	.loc 1 95
	jal	fail
	li	$4,95
$L49:
	.loc 1 97
	jal	fail
	li	$4,97
$L47:
	.loc 1 96
	jal	fail
	li	$4,96
$L34:
	.loc 1 89
	jal	fail
	li	$4,89
$L38:
	.loc 1 91
	jal	fail
	li	$4,91
$L24:
	.loc 1 82
	jal	fail
	li	$4,82
$L22:
	.loc 1 81
	jal	fail
	li	$4,81
$L42:
	.loc 1 93
	jal	fail
	li	$4,93
$L40:
	.loc 1 92
	jal	fail
	li	$4,92
$L29:
	.loc 1 84
	jal	fail
	li	$4,84
$L26:
	.loc 1 83
	jal	fail
	li	$4,83
$L57:
	.loc 1 123
	jal	fail
	li	$4,123
$L52:
	.loc 1 111
	jal	fail
	li	$4,111
$L20:
	.loc 1 80
	jal	fail
	li	$4,80
$L18:
	.loc 1 79
	jal	fail
	li	$4,79
$L63:
	.loc 1 118
	jal	fail
	li	$4,118
$L61:
	.loc 1 94
	jal	fail
	li	$4,94
$L64:
	.loc 1 124
	jal	fail
	li	$4,124
$L62:
	.loc 1 104
	jal	fail
	li	$4,104
	.set	reorder
	.end	vectors
	.section	.text.asleep,"ax"
	.align	2
	.loc 1 150
	.ent	asleep
asleep:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	lui	$16,%hi(shared)
$L66:
	.loc 1 152
	jal	sigpause
	move	$4,$0
	.loc 1 153
	lw	$3,%lo(shared)($16)
	nop
	lw	$2,0($3)
	nop
	.loc 1 153
	addiu	$2,$2,1
	sw	$2,0($3)
	b	$L66
	nop
	.set	reorder
	.end	asleep
	.section	.text.stacks,"ax"
	.align	2
	.loc 1 128
	.ent	stacks
stacks:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	sw	$16,32($sp)
	.loc 1 129
	lui	$16,%hi(stack)
	addiu	$16,$16,%lo(stack)
	.loc 1 128
	sw	$18,40($sp)
	.loc 1 131
	move	$5,$0
	.loc 1 129
	addiu	$18,$16,4096
	.loc 1 131
	li	$4,-2147287040
	.loc 1 128
	sw	$17,36($sp)
	sw	$31,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	.loc 1 129
	sw	$18,24($sp)
	.loc 1 131
	jal	sigstack
	sw	$0,28($sp)
	move	$17,$2
	li	$2,-1
	bne	$17,$2,$L69
	lui	$20,%hi(errno)
	.loc 1 131
	lw	$19,%lo(errno)($20)
	li	$2,14
	bne	$19,$2,$L69
	li	$5,-2147287040
	.loc 1 132
	jal	sigstack
	move	$4,$0
	bne	$2,$17,$L71
	nop
	.loc 1 132
	lw	$2,%lo(errno)($20)
	nop
	bne	$2,$19,$L71
	addiu	$5,$sp,16
	.loc 1 133
	jal	sigstack
	addiu	$4,$sp,24
	lw	$3,20($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L80
	lui	$19,%hi(note)
	.loc 1 134
	li	$7,1
	move	$6,$0
	addiu	$5,$19,%lo(note)
	jal	catch
	li	$4,30
	.loc 1 135
	move	$7,$0
	move	$6,$0
	addiu	$5,$19,%lo(note)
	jal	catch
	li	$4,31
	.loc 1 136
	jal	getpid
	lui	$17,%hi(there)
	move	$4,$2
	jal	kill
	li	$5,30
	.loc 1 137
	lw	$2,%lo(there)($17)
	nop
	sltu	$2,$16,$2
	beq	$2,$0,$L74
	nop
	.loc 1 137
	lw	$2,%lo(there)($17)
	nop
	sltu	$2,$2,$18
	beq	$2,$0,$L74
	nop
	.loc 1 138
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,31
	.loc 1 139
	lw	$2,%lo(there)($17)
	nop
	sltu	$2,$2,$16
	bne	$2,$0,$L82
	addiu	$5,$sp,16
	.loc 1 139
	lw	$2,%lo(there)($17)
	nop
	sltu	$2,$18,$2
	beq	$2,$0,$L81
	nop
$L82:
	.loc 1 140
	jal	sigstack
	move	$4,$0
	lw	$3,20($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L77
	nop
	.loc 1 140
	lw	$3,16($sp)
	lw	$2,24($sp)
	nop
	bne	$3,$2,$L77
	addiu	$5,$19,%lo(note)
	.loc 1 141
	move	$7,$0
	move	$6,$0
	jal	catch
	li	$4,30
	.loc 1 142
	lw	$31,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,56
$L77:
	.loc 1 140
	jal	fail
	li	$4,140
$L74:
	.loc 1 137
	jal	fail
	li	$4,137
$L80:
	.loc 1 133
	jal	fail
	li	$4,133
$L71:
	.loc 1 132
	jal	fail
	li	$4,132
$L69:
	.loc 1 131
	jal	fail
	li	$4,131
$L81:
	.loc 1 139
	jal	fail
	li	$4,139
	.set	reorder
	.end	stacks
	.section	.text.reading,"ax"
	.align	2
	.loc 1 158
	.ent	reading
reading:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	.loc 1 162
	addiu	$4,$sp,16
	.loc 1 158
	sw	$16,32($sp)
	sw	$31,36($sp)
	.loc 1 162
	jal	pipe
	lui	$16,%hi(shared)
$L84:
	.loc 1 164
	lw	$4,16($sp)
	li	$6,1
	jal	read
	addiu	$5,$sp,24
	.loc 1 165
	lw	$3,%lo(shared)($16)
	nop
	lw	$2,0($3)
	nop
	.loc 1 165
	addiu	$2,$2,1
	sw	$2,0($3)
	b	$L84
	nop
	.set	reorder
	.end	reading
	.section	.text.rest,"ax"
	.align	2
	.loc 1 47
	.ent	rest
rest:
	.set	noreorder
	.set	nomacro
	.loc 1 50
	lui	$5,%hi(note)
	.loc 1 47
	addiu	$sp,$sp,-40
	.loc 1 50
	move	$6,$0
	addiu	$5,$5,%lo(note)
	.loc 1 48
	li	$2,25000
	.loc 1 50
	move	$7,$0
	li	$4,14
	.loc 1 47
	sw	$31,36($sp)
	.loc 1 48
	sw	$2,28($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	.loc 1 50
	jal	catch
	sw	$0,24($sp)
	.loc 1 51
	jal	sigblock
	li	$4,8192
	.loc 1 52
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L88
	nop
	.loc 1 52
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L88
	nop
	.loc 1 53
	jal	sigsetmask
	move	$4,$0
	.loc 1 54
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L88:
	.loc 1 52
	jal	fail
	li	$4,52
	.set	reorder
	.end	rest
	.section	.text.begun,"ax"
	.align	2
	.loc 1 177
	.ent	begun
begun:
	.set	noreorder
	.set	nomacro
	.loc 1 180
	lui	$2,%hi(shared)
	lw	$2,%lo(shared)($2)
	.loc 1 177
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 180
	sw	$0,0($2)
	.loc 1 181
	jal	fork
	move	$17,$4
	.loc 1 182
	bltz	$2,$L94
	nop
	.loc 1 183
	bne	$2,$0,$L92
	move	$16,$2
	.loc 1 183
	jalr	$17
	nop
$L92:
	.loc 1 184
	jal	rest
	nop
	.loc 1 186
	lw	$31,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L94:
	.loc 1 182
	jal	fail
	li	$4,182
	.set	reorder
	.end	begun
	.section	.text.stands,"ax"
	.align	2
	.loc 1 189
	.ent	stands
stands:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	.loc 1 190
	lui	$16,%hi(shared)
	lw	$2,%lo(shared)($16)
	.loc 1 189
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 190
	lw	$17,0($2)
	.loc 1 192
	jal	rest
	nop
	.loc 1 193
	lw	$2,%lo(shared)($16)
	.loc 1 194
	lw	$31,28($sp)
	.loc 1 193
	lw	$2,0($2)
	.loc 1 194
	lw	$16,20($sp)
	.loc 1 193
	xor	$2,$2,$17
	.loc 1 194
	sltu	$2,$2,1
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	stands
	.section	.text.ended,"ax"
	.align	2
	.loc 1 67
	.ent	ended
ended:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,24($sp)
	move	$16,$4
	sw	$31,28($sp)
	.loc 1 70
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$16,$L100
	nop
	.loc 1 72
	lw	$31,28($sp)
	lw	$2,16($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L100:
	.loc 1 70
	jal	fail
	li	$4,70
	.set	reorder
	.end	ended
	.section	.text.stops,"ax"
	.align	2
	.loc 1 197
	.ent	stops
stops:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$20,32($sp)
	sw	$19,28($sp)
	lui	$20,%hi(compute)
	lui	$19,%hi(stopping.2)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$17,20($sp)
	sw	$31,44($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	addiu	$19,$19,%lo(stopping.2)
	.loc 1 202
	move	$17,$0
	.loc 1 203
	addiu	$21,$20,%lo(compute)
	.loc 1 202
	li	$22,4
$L110:
	.loc 1 203
	jal	begun
	move	$4,$21
	.loc 1 204
	lw	$18,0($19)
	.loc 1 204
	move	$4,$2
	move	$5,$18
	jal	kill
	move	$16,$2
	.loc 1 205
	jal	stands
	nop
	beq	$2,$0,$L151
	move	$5,$18
	.loc 1 206
	jal	kill
	move	$4,$16
	.loc 1 207
	jal	stands
	nop
	beq	$2,$0,$L152
	li	$5,19
	.loc 1 208
	jal	kill
	move	$4,$16
	.loc 1 209
	jal	stands
	nop
	bne	$2,$0,$L153
	move	$5,$18
	.loc 1 210
	jal	kill
	move	$4,$16
	.loc 1 211
	jal	stands
	nop
	beq	$2,$0,$L154
	andi	$2,$17,0x1
	.loc 1 212
	beq	$2,$0,$L106
	li	$5,15
	li	$5,9
	jal	kill
	move	$4,$16
	li	$18,9
$L107:
	.loc 1 217
	jal	ended
	move	$4,$16
	bne	$2,$18,$L155
	addiu	$17,$17,1
	.loc 1 202
	bne	$17,$22,$L110
	addiu	$19,$19,4
	lui	$17,%hi(nothing.1)
	addiu	$17,$17,%lo(nothing.1)
	addiu	$19,$17,20
	.loc 1 202
	move	$18,$17
	.loc 1 220
	addiu	$20,$20,%lo(compute)
$L113:
	jal	begun
	move	$4,$20
	.loc 1 221
	lw	$5,0($18)
	move	$4,$2
	jal	kill
	move	$16,$2
	.loc 1 222
	jal	stands
	nop
	bne	$2,$0,$L156
	li	$5,2
	.loc 1 223
	jal	kill
	move	$4,$16
	.loc 1 224
	jal	ended
	move	$4,$16
	li	$3,2
	bne	$2,$3,$L157
	addiu	$18,$18,4
	.loc 1 219
	bne	$18,$19,$L113
	lui	$4,%hi(asleep)
	.loc 1 227
	jal	begun
	addiu	$4,$4,%lo(asleep)
	move	$16,$2
$L114:
	.loc 1 228
	lw	$5,0($17)
	move	$4,$16
	jal	kill
	addiu	$17,$17,4
	.loc 1 228
	bne	$17,$19,$L114
	nop
	.loc 1 229
	jal	stands
	nop
	beq	$2,$0,$L115
	lui	$17,%hi(shared)
	.loc 1 229
	lw	$2,%lo(shared)($17)
	nop
	lw	$2,0($2)
	nop
	bne	$2,$0,$L115
	li	$5,18
	.loc 1 230
	jal	kill
	move	$4,$16
	.loc 1 231
	jal	stands
	nop
	beq	$2,$0,$L158
	li	$5,19
	.loc 1 232
	jal	kill
	move	$4,$16
	.loc 1 233
	jal	stands
	nop
	beq	$2,$0,$L118
	nop
	.loc 1 233
	lw	$2,%lo(shared)($17)
	nop
	lw	$2,0($2)
	nop
	bne	$2,$0,$L118
	li	$5,30
	.loc 1 234
	jal	kill
	move	$4,$16
	.loc 1 235
	jal	stands
	nop
	beq	$2,$0,$L120
	li	$2,1
	.loc 1 235
	lw	$3,%lo(shared)($17)
	nop
	lw	$3,0($3)
	nop
	bne	$3,$2,$L159
	nop
$L120:
	.loc 1 236
	move	$4,$16
	jal	kill
	li	$5,17
	.loc 1 237
	li	$5,30
	jal	kill
	move	$4,$16
	.loc 1 238
	jal	stands
	nop
	beq	$2,$0,$L121
	li	$2,1
	.loc 1 238
	lw	$3,%lo(shared)($17)
	nop
	lw	$3,0($3)
	nop
	bne	$3,$2,$L121
	li	$5,19
	.loc 1 239
	jal	kill
	move	$4,$16
	.loc 1 240
	jal	rest
	nop
	.loc 1 241
	lw	$3,%lo(shared)($17)
	li	$2,2
	lw	$3,0($3)
	nop
	bne	$3,$2,$L160
	li	$5,15
	.loc 1 242
	jal	kill
	move	$4,$16
	.loc 1 243
	jal	ended
	move	$4,$16
	li	$3,15
	bne	$2,$3,$L161
	lui	$4,%hi(reading)
	.loc 1 244
	jal	begun
	addiu	$4,$4,%lo(reading)
	move	$16,$2
	.loc 1 245
	move	$4,$2
	jal	kill
	li	$5,17
	.loc 1 246
	move	$4,$16
	jal	kill
	li	$5,30
	.loc 1 247
	li	$5,19
	jal	kill
	move	$4,$16
	.loc 1 248
	jal	stands
	nop
	beq	$2,$0,$L125
	nop
	.loc 1 248
	lw	$2,%lo(shared)($17)
	nop
	lw	$2,0($2)
	nop
	bne	$2,$0,$L125
	move	$4,$16
	.loc 1 249
	jal	kill
	li	$5,17
	.loc 1 250
	li	$5,9
	jal	kill
	move	$4,$16
	.loc 1 251
	jal	ended
	move	$4,$16
	li	$3,9
	bne	$2,$3,$L162
	lui	$4,%hi(holding)
	.loc 1 253
	jal	begun
	addiu	$4,$4,%lo(holding)
	.loc 1 254
	move	$4,$2
	li	$5,15
	jal	kill
	move	$16,$2
	.loc 1 255
	jal	stands
	nop
	bne	$2,$0,$L163
	li	$5,17
	.loc 1 256
	jal	kill
	move	$4,$16
	.loc 1 257
	jal	stands
	nop
	beq	$2,$0,$L164
	li	$5,19
	.loc 1 258
	jal	kill
	move	$4,$16
	.loc 1 259
	jal	stands
	nop
	bne	$2,$0,$L165
	li	$5,9
	.loc 1 260
	jal	kill
	move	$4,$16
	.loc 1 261
	jal	ended
	move	$4,$16
	li	$3,9
	bne	$2,$3,$L166
	nop
	.loc 1 262
	jal	sigblock
	li	$4,131072
	.loc 1 263
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,18
	.loc 1 264
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,19
	.loc 1 265
	jal	sigsetmask
	move	$4,$0
	.loc 1 266
	lw	$31,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,48
$L106:
	.loc 1 212
	jal	kill
	move	$4,$16
	.loc 1 214
	jal	stands
	nop
	beq	$2,$0,$L167
	li	$5,19
	.loc 1 215
	jal	kill
	move	$4,$16
	.loc 1 212
	b	$L107
	li	$18,15
$L151:
	.loc 1 205
	jal	fail
	li	$4,205
$L157:
	.loc 1 224
	jal	fail
	li	$4,224
$L156:
	.loc 1 222
	jal	fail
	li	$4,222
$L155:
	.loc 1 217
	jal	fail
	li	$4,217
$L154:
	.loc 1 211
	jal	fail
	li	$4,211
$L153:
	.loc 1 209
	jal	fail
	li	$4,209
$L152:
	.loc 1 207
	jal	fail
	li	$4,207
$L158:
	.loc 1 231
	jal	fail
	li	$4,231
$L115:
	.loc 1 229
	jal	fail
	li	$4,229
$L167:
	.loc 1 214
	jal	fail
	li	$4,214
$L166:
	.loc 1 261
	jal	fail
	li	$4,261
$L165:
	.loc 1 259
	jal	fail
	li	$4,259
$L164:
	.loc 1 257
	jal	fail
	li	$4,257
$L163:
	.loc 1 255
	jal	fail
	li	$4,255
$L162:
	.loc 1 251
	jal	fail
	li	$4,251
$L125:
	.loc 1 248
	jal	fail
	li	$4,248
$L161:
	.loc 1 243
	jal	fail
	li	$4,243
$L160:
	.loc 1 241
	jal	fail
	li	$4,241
$L121:
	.loc 1 238
	jal	fail
	li	$4,238
$L118:
	.loc 1 233
	jal	fail
	li	$4,233
$L159:
	.loc 1 235
	jal	fail
	li	$4,235
	.set	reorder
	.end	stops
	.section	.text.groups,"ax"
	.align	2
	.loc 1 269
	.ent	groups
groups:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	.loc 1 272
	li	$4,4711
	.loc 1 269
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 1 272
	jal	getpgrp
	sw	$17,24($sp)
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L169
	lui	$18,%hi(errno)
	.loc 1 272
	lw	$17,%lo(errno)($18)
	li	$2,3
	bne	$17,$2,$L169
	li	$5,5
	.loc 1 273
	jal	setpgrp
	li	$4,4711
	bne	$2,$16,$L171
	nop
	.loc 1 273
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$17,$L171
	lui	$16,%hi(compute)
	.loc 1 274
	jal	begun
	addiu	$4,$16,%lo(compute)
	move	$17,$2
	.loc 1 275
	jal	begun
	addiu	$4,$16,%lo(compute)
	.loc 1 276
	li	$5,50
	move	$4,$17
	jal	setpgrp
	move	$16,$2
	bne	$2,$0,$L174
	li	$5,50
	.loc 1 276
	jal	setpgrp
	move	$4,$16
	bne	$2,$0,$L174
	nop
	.loc 1 276
	jal	getpgrp
	move	$4,$16
	li	$3,50
	bne	$2,$3,$L174
	li	$5,17
	.loc 1 277
	jal	kill
	li	$4,-50
	bne	$2,$0,$L176
	nop
	.loc 1 277
	jal	stands
	nop
	beq	$2,$0,$L176
	li	$5,19
	.loc 1 278
	jal	killpg
	li	$4,50
	bne	$2,$0,$L178
	nop
	.loc 1 278
	jal	stands
	nop
	bne	$2,$0,$L178
	nop
	.loc 1 279
	jal	getpgrp
	move	$4,$0
	li	$19,50
	beq	$2,$19,$L180
	li	$5,50
	.loc 1 279
	jal	setpgrp
	move	$4,$0
	bne	$2,$0,$L180
	nop
	.loc 1 279
	jal	getpgrp
	move	$4,$0
	bne	$2,$19,$L180
	li	$5,51
	.loc 1 280
	jal	setpgrp
	move	$4,$16
	bne	$2,$0,$L193
	lui	$5,%hi(note)
	.loc 1 281
	addiu	$5,$5,%lo(note)
	li	$4,2
	move	$7,$0
	jal	catch
	move	$6,$0
	.loc 1 282
	li	$5,2
	jal	kill
	move	$4,$0
	bne	$2,$0,$L183
	lui	$2,%hi(caught)
	.loc 1 282
	addiu	$2,$2,%lo(caught)
	lw	$3,8($2)
	li	$2,1
	bne	$3,$2,$L183
	nop
	.loc 1 282
	jal	ended
	move	$4,$17
	li	$3,2
	bne	$2,$3,$L183
	move	$5,$0
	.loc 1 283
	jal	kill
	move	$4,$16
	bne	$2,$0,$L185
	move	$5,$0
	.loc 1 283
	jal	setpgrp
	move	$4,$0
	bne	$2,$0,$L185
	li	$5,9
	.loc 1 283
	jal	kill
	move	$4,$16
	bne	$2,$0,$L185
	nop
	.loc 1 284
	jal	ended
	move	$4,$16
	li	$3,9
	bne	$2,$3,$L194
	move	$5,$0
	.loc 1 285
	jal	kill
	move	$4,$16
	li	$3,-1
	bne	$2,$3,$L187
	li	$2,3
	.loc 1 285
	lw	$3,%lo(errno)($18)
	nop
	bne	$3,$2,$L187
	move	$7,$0
	.loc 1 286
	move	$6,$0
	move	$5,$0
	jal	catch
	li	$4,2
	.loc 1 287
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L174:
	.loc 1 276
	jal	fail
	li	$4,276
$L185:
	.loc 1 283
	jal	fail
	li	$4,283
$L183:
	.loc 1 282
	jal	fail
	li	$4,282
$L180:
	.loc 1 279
	jal	fail
	li	$4,279
$L178:
	.loc 1 278
	jal	fail
	li	$4,278
$L176:
	.loc 1 277
	jal	fail
	li	$4,277
$L171:
	.loc 1 273
	jal	fail
	li	$4,273
$L169:
	.loc 1 272
	jal	fail
	li	$4,272
$L187:
	.loc 1 285
	jal	fail
	li	$4,285
$L193:
	.loc 1 280
	jal	fail
	li	$4,280
$L194:
	.loc 1 284
	jal	fail
	li	$4,284
	.set	reorder
	.end	groups
	.section	.text.pause,"ax"
	.align	2
	.loc 1 58
	.ent	pause
pause:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	.loc 1 61
	move	$5,$0
	.loc 1 58
	sw	$31,36($sp)
	.loc 1 61
	jal	gettimeofday
	addiu	$4,$sp,24
$L196:
	.loc 1 62
	addiu	$4,$sp,16
	jal	gettimeofday
	move	$5,$0
	.loc 1 63
	lw	$2,24($sp)
	lw	$3,16($sp)
	nop
	subu	$3,$3,$2
	.loc 1 63
	sll	$4,$3,5
	subu	$4,$4,$3
	sll	$2,$4,6
	subu	$2,$2,$4
	sll	$2,$2,3
	addu	$2,$2,$3
	.loc 1 63
	lw	$3,20($sp)
	.loc 1 63
	sll	$2,$2,6
	.loc 1 63
	addu	$2,$2,$3
	.loc 1 63
	lw	$3,28($sp)
	nop
	subu	$2,$2,$3
	.loc 1 63
	slt	$2,$2,25000
	bne	$2,$0,$L196
	nop
	.loc 1 64
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
	.loc 1 290
	.ent	timers
timers:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-168
	.loc 1 292
	li	$3,8000
	.loc 1 293
	lui	$2,%hi($LC0)
	addiu	$2,$2,%lo($LC0)
	.loc 1 292
	sw	$3,116($sp)
	li	$3,20000
	sw	$3,124($sp)
	.loc 1 290
	sw	$31,164($sp)
	sw	$23,160($sp)
	sw	$22,156($sp)
	sw	$21,152($sp)
	sw	$20,148($sp)
	sw	$19,144($sp)
	sw	$18,140($sp)
	sw	$17,136($sp)
	sw	$16,132($sp)
	.loc 1 292
	sw	$0,112($sp)
	sw	$0,120($sp)
	.loc 1 292
	sw	$0,80($sp)
	sw	$0,84($sp)
	sw	$0,88($sp)
	sw	$0,92($sp)
	.loc 1 293
	addiu	$3,$sp,16
	addiu	$8,$2,64
$L200:
	lw	$7,0($2)
	lw	$6,4($2)
	lw	$5,8($2)
	lw	$4,12($2)
	addiu	$2,$2,16
	sw	$7,0($3)
	sw	$6,4($3)
	sw	$5,8($3)
	sw	$4,12($3)
	bne	$2,$8,$L200
	addiu	$3,$3,16
	addiu	$16,$sp,16
	addiu	$19,$sp,80
	.loc 1 297
	li	$17,-1
	lui	$18,%hi(errno)
	li	$20,22
	.loc 1 297
	move	$6,$0
$L244:
	move	$5,$16
	jal	setitimer
	li	$4,2
	bne	$2,$17,$L201
	nop
	.loc 1 297
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$20,$L201
	addiu	$16,$16,16
	.loc 1 297
	bne	$19,$16,$L244
	move	$6,$0
	.loc 1 298
	addiu	$5,$sp,112
	jal	setitimer
	li	$4,3
	bne	$2,$17,$L204
	nop
	.loc 1 298
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$20,$L204
	move	$6,$0
	.loc 1 299
	addiu	$5,$sp,112
	jal	setitimer
	li	$4,-1
	bne	$2,$17,$L206
	nop
	.loc 1 299
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$20,$L206
	move	$6,$0
	.loc 1 300
	li	$5,-2147287040
	jal	setitimer
	move	$4,$0
	bne	$2,$17,$L208
	li	$2,14
	.loc 1 300
	lw	$3,%lo(errno)($18)
	nop
	bne	$3,$2,$L208
	li	$6,-2147287040
	.loc 1 301
	move	$5,$0
	jal	setitimer
	move	$4,$0
	bne	$2,$17,$L210
	li	$2,14
	.loc 1 301
	lw	$3,%lo(errno)($18)
	nop
	bne	$3,$2,$L210
	lui	$18,%hi(signals.0)
	.loc 1 303
	lui	$21,%hi(note)
	lui	$20,%hi(caught)
	addiu	$18,$18,%lo(signals.0)
	.loc 1 302
	move	$17,$0
	.loc 1 303
	addiu	$21,$21,%lo(note)
	.loc 1 305
	li	$22,8000
	addiu	$20,$20,%lo(caught)
	.loc 1 302
	li	$23,3
$L221:
	.loc 1 303
	lw	$16,0($18)
	.loc 1 303
	move	$7,$0
	move	$5,$21
	move	$4,$16
	jal	catch
	move	$6,$0
	.loc 1 304
	addiu	$6,$sp,96
	addiu	$5,$sp,112
	jal	setitimer
	move	$4,$17
	lw	$3,108($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L239
	addiu	$6,$sp,96
	.loc 1 305
	move	$5,$0
	jal	setitimer
	move	$4,$17
	bne	$2,$0,$L213
	nop
	.loc 1 305
	lw	$2,100($sp)
	nop
	bne	$2,$22,$L213
	nop
	.loc 1 306
	lw	$2,104($sp)
	nop
	bne	$2,$0,$L215
	nop
	.loc 1 306
	lw	$2,108($sp)
	nop
	addiu	$2,$2,-8001
	sltu	$2,$2,12000
	beq	$2,$0,$L215
	sll	$16,$16,2
	.loc 1 308
	addu	$16,$20,$16
$L216:
	lw	$2,0($16)
	nop
	.loc 1 308
	slt	$2,$2,3
	bne	$2,$0,$L216
	move	$6,$0
	.loc 1 309
	move	$5,$19
	jal	setitimer
	move	$4,$17
	bne	$2,$0,$L218
	addiu	$6,$sp,96
	.loc 1 309
	move	$5,$0
	jal	setitimer
	move	$4,$17
	bne	$2,$0,$L218
	nop
	.loc 1 310
	lw	$2,108($sp)
	lw	$3,100($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L240
	nop
	.loc 1 311
	sw	$0,0($16)
	.loc 1 312
	jal	pause
	nop
	.loc 1 313
	lw	$2,0($16)
	nop
	bne	$2,$0,$L241
	addiu	$17,$17,1
	.loc 1 302
	bne	$17,$23,$L221
	addiu	$18,$18,4
	.loc 1 316
	move	$6,$0
	addiu	$5,$sp,112
	li	$4,1
	jal	setitimer
	sw	$0,116($sp)
	bne	$2,$0,$L242
	nop
$L222:
	.loc 1 317
	lw	$2,104($20)
	nop
	.loc 1 317
	beq	$2,$0,$L222
	nop
	.loc 1 318
	jal	pause
	nop
	.loc 1 319
	lw	$3,104($20)
	li	$2,1
	bne	$3,$2,$L243
	li	$16,983040
	.loc 1 320
	li	$17,2
	.loc 1 321
	addiu	$2,$16,16959
	.loc 1 322
	move	$6,$0
	addiu	$5,$sp,112
	move	$4,$0
	.loc 1 320
	sw	$17,120($sp)
	.loc 1 322
	jal	setitimer
	sw	$2,124($sp)
	bne	$2,$0,$L225
	addiu	$6,$sp,96
	.loc 1 322
	move	$5,$19
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L225
	nop
	.loc 1 323
	lw	$2,104($sp)
	nop
	bne	$2,$17,$L226
	addiu	$16,$16,16960
	.loc 1 323
	lw	$2,108($sp)
	nop
	slt	$2,$2,$16
	beq	$2,$0,$L226
	nop
	.loc 1 324
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
$L215:
	.loc 1 306
	jal	fail
	li	$4,306
$L201:
	.loc 1 297
	jal	fail
	li	$4,297
$L213:
	.loc 1 305
	jal	fail
	li	$4,305
$L239:
	.loc 1 304
	jal	fail
	li	$4,304
$L240:
	.loc 1 310
	jal	fail
	li	$4,310
$L218:
	.loc 1 309
	jal	fail
	li	$4,309
$L226:
	.loc 1 323
	jal	fail
	li	$4,323
$L225:
	.loc 1 322
	jal	fail
	li	$4,322
$L241:
	.loc 1 313
	jal	fail
	li	$4,313
$L210:
	.loc 1 301
	jal	fail
	li	$4,301
$L208:
	.loc 1 300
	jal	fail
	li	$4,300
$L206:
	.loc 1 299
	jal	fail
	li	$4,299
$L204:
	.loc 1 298
	jal	fail
	li	$4,298
$L243:
	.loc 1 319
	jal	fail
	li	$4,319
$L242:
	.loc 1 316
	jal	fail
	li	$4,316
	.set	reorder
	.end	timers
	.section	.rodata.restarts.str1.4,"aMS",@progbits,1
	.align	2
$LC1:
	.ascii	"x\000"
	.section	.text.restarts,"ax"
	.align	2
	.loc 1 328
	.ent	restarts
restarts:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-64
	.loc 1 329
	li	$2,20000
	.loc 1 333
	addiu	$4,$sp,32
	.loc 1 328
	sw	$31,60($sp)
	sw	$17,56($sp)
	sw	$16,52($sp)
	.loc 1 329
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	sw	$2,28($sp)
	.loc 1 333
	jal	pipe
	sb	$0,40($sp)
	bne	$2,$0,$L260
	lui	$16,%hi(caught)
	.loc 1 334
	addiu	$16,$16,%lo(caught)
	sw	$0,56($16)
	.loc 1 335
	jal	fork
	nop
	.loc 1 336
	beq	$2,$0,$L261
	move	$17,$2
	.loc 1 341
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L249
	li	$6,1
	.loc 1 341
	lw	$4,32($sp)
	jal	read
	addiu	$5,$sp,40
	li	$3,1
	bne	$2,$3,$L249
	li	$3,120
	.loc 1 341
	lb	$4,40($sp)
	nop
	bne	$4,$3,$L249
	nop
	.loc 1 342
	lw	$3,56($16)
	nop
	bne	$3,$2,$L251
	move	$6,$0
	.loc 1 342
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L251
	nop
	.loc 1 343
	jal	ended
	move	$4,$17
	li	$3,768
	bne	$2,$3,$L262
	lui	$17,%hi(note)
	.loc 1 344
	move	$6,$0
	addiu	$5,$17,%lo(note)
	li	$4,14
	jal	catch
	li	$7,2
	.loc 1 345
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L263
	li	$6,1
	.loc 1 346
	lw	$4,32($sp)
	jal	read
	addiu	$5,$sp,40
	li	$3,-1
	bne	$2,$3,$L254
	lui	$2,%hi(errno)
	.loc 1 346
	lw	$3,%lo(errno)($2)
	li	$2,4
	bne	$3,$2,$L254
	move	$7,$0
	.loc 1 347
	li	$4,20
	move	$6,$0
	jal	catch
	addiu	$5,$17,%lo(note)
	.loc 1 348
	sw	$0,80($16)
	.loc 1 349
	jal	fork
	nop
	.loc 1 350
	beq	$2,$0,$L264
	move	$4,$2
	.loc 1 351
	jal	ended
	nop
	bne	$2,$0,$L257
	nop
	.loc 1 351
	lw	$2,80($16)
	nop
	blez	$2,$L257
	move	$7,$0
	.loc 1 352
	move	$6,$0
	move	$5,$0
	jal	catch
	li	$4,20
	.loc 1 353
	lw	$31,60($sp)
	lw	$17,56($sp)
	lw	$16,52($sp)
	jr	$31
	addiu	$sp,$sp,64
$L249:
	.loc 1 341
	jal	fail
	li	$4,341
$L257:
	.loc 1 351
	jal	fail
	li	$4,351
$L254:
	.loc 1 346
	jal	fail
	li	$4,346
$L251:
	.loc 1 342
	jal	fail
	li	$4,342
$L262:
	.loc 1 343
	jal	fail
	li	$4,343
$L261:
	.loc 1 337
	jal	rest
	nop
	.loc 1 338
	lw	$4,36($sp)
	lui	$5,%hi($LC1)
	li	$6,1
	jal	write
	addiu	$5,$5,%lo($LC1)
	.loc 1 339
	jal	exit
	li	$4,3
$L260:
	.loc 1 333
	jal	fail
	li	$4,333
$L264:
	.loc 1 350
	jal	exit
	nop
$L263:
	.loc 1 345
	jal	fail
	li	$4,345
	.set	reorder
	.end	restarts
	.section	.text.withoutTrampoline,"ax"
	.align	2
	.loc 1 357
	.ent	withoutTrampoline
withoutTrampoline:
	.set	noreorder
	.set	nomacro
	.loc 1 358
	lui	$2,%hi(note)
	.loc 1 357
	addiu	$sp,$sp,-40
	.loc 1 358
	addiu	$2,$2,%lo(note)
	.loc 1 357
	sw	$31,36($sp)
	.loc 1 358
	sw	$2,16($sp)
	sw	$0,20($sp)
	.loc 1 359
	jal	fork
	sw	$0,24($sp)
	.loc 1 361
	beq	$2,$0,$L269
	move	$7,$0
	.loc 1 368
	jal	ended
	move	$4,$2
	li	$3,4
	bne	$2,$3,$L270
	nop
	.loc 1 369
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L269:
	.loc 1 362
	move	$6,$0
	li	$5,1
	jal	catch
	li	$4,4
	.loc 1 363
	jal	sigblock
	li	$4,8
	.loc 1 364
	move	$7,$0
	addiu	$6,$sp,16
	li	$5,30
	jal	syscallAt
	li	$4,108
	.loc 1 365
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,30
	.loc 1 366
	jal	exit
	li	$4,1
$L270:
	.loc 1 368
	jal	fail
	li	$4,368
	.set	reorder
	.end	withoutTrampoline
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 372
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 373
	li	$7,512
	li	$6,4096
	li	$5,7
	.loc 1 372
	sw	$31,20($sp)
	.loc 1 373
	jal	shmsys
	li	$4,3
	.loc 1 375
	move	$5,$2
	move	$4,$0
	move	$7,$0
	jal	shmsys
	move	$6,$0
	.loc 1 375
	lui	$4,%hi(shared)
	.loc 1 376
	li	$3,-1
	beq	$2,$3,$L276
	sw	$2,%lo(shared)($4)
	.loc 1 377
	jal	vectors
	nop
	.loc 1 378
	jal	stacks
	nop
	.loc 1 379
	jal	stops
	nop
	.loc 1 380
	jal	fork
	nop
	.loc 1 381
	beq	$2,$0,$L277
	move	$4,$2
	.loc 1 385
	jal	ended
	nop
	bne	$2,$0,$L278
	nop
	.loc 1 386
	jal	timers
	nop
	.loc 1 387
	jal	restarts
	nop
	.loc 1 388
	jal	withoutTrampoline
	nop
	.loc 1 390
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
$L276:
	.loc 1 376
	jal	fail
	li	$4,376
$L278:
	.loc 1 385
	jal	fail
	li	$4,385
$L277:
	.loc 1 382
	jal	groups
	nop
	.loc 1 383
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
	.file 2 "./ultrix-model/kernel/syscalls.h"
	.file 3 "ultrix-model/tests/check.h"
	.file 4 "./ultrix-model/user/unix.h"
