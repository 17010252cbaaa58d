# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/job_control.c
	.file 1 "job_control.c"
	.text
	.align	2
	.ent	note
note:
	.set	noreorder
	lui	$3,%hi(caught)
	addiu	$sp,$sp,-8
	lui	$5,%hi(there)
	addiu	$3,$3,%lo(caught)
	sll	$2,$4,2
	sw	$sp,%lo(there)($5)
	addu	$2,$2,$3
	lw	$3,0($2)
	lui	$5,%hi(orders)
	addiu	$3,$3,1
	sw	$3,0($2)
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
	jr	$31
	addiu	$sp,$sp,8
	.set	reorder
	.end	note
	.align	2
	.ent	maskAll
maskAll:
	.set	noreorder
	li	$2,-1
	jr	$31
	sw	$2,4($6)
	.set	reorder
	.end	maskAll
	.align	2
	.ent	compute
compute:
	.set	noreorder
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
	.align	2
	.ent	catch
catch:
	.set	noreorder
	addiu	$sp,$sp,-40
	move	$3,$5
	move	$2,$6
	addiu	$5,$sp,16
	move	$6,$0
	sw	$31,36($sp)
	sw	$3,16($sp)
	sw	$2,20($sp)
	jal	sigvec
	sw	$7,24($sp)
	bne	$2,$0,$L11
	nop
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L11:
	jal	fail
	li	$4,40
	.set	reorder
	.end	catch
	.align	2
	.ent	holding
holding:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	sigblock
	li	$4,-1
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
	.align	2
	.ent	more
more:
	.set	noreorder
	addiu	$sp,$sp,-24
	move	$6,$0
	move	$5,$0
	sw	$31,20($sp)
	sw	$16,16($sp)
	jal	note
	move	$16,$4
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,31
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
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	more
	.align	2
	.ent	vectors
vectors:
	.set	noreorder
	addiu	$sp,$sp,-80
	sw	$19,56($sp)
	lui	$19,%hi(note)
	sw	$21,64($sp)
	sw	$16,44($sp)
	li	$2,3
	li	$16,-1
	addiu	$21,$19,%lo(note)
	sw	$17,48($sp)
	sw	$31,76($sp)
	sw	$23,72($sp)
	sw	$22,68($sp)
	sw	$20,60($sp)
	sw	$18,52($sp)
	sw	$21,28($sp)
	sw	$16,32($sp)
	jal	getpid
	sw	$2,36($sp)
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
	addiu	$5,$sp,28
	jal	sigvec
	li	$4,32
	bne	$2,$18,$L20
	move	$20,$2
	lw	$23,%lo(errno)($16)
	nop
	bne	$23,$22,$L20
	move	$6,$0
	addiu	$5,$sp,28
	jal	sigvec
	li	$4,-1
	bne	$2,$20,$L22
	move	$18,$2
	lw	$22,%lo(errno)($16)
	nop
	bne	$22,$23,$L22
	move	$6,$0
	addiu	$5,$sp,28
	jal	sigvec
	li	$4,17
	bne	$2,$18,$L24
	move	$20,$2
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$22,$L24
	li	$6,-2147287040
	addiu	$5,$sp,28
	jal	sigvec
	li	$4,30
	bne	$2,$20,$L26
	li	$2,14
	lw	$3,%lo(errno)($16)
	nop
	bne	$3,$2,$L26
	move	$6,$0
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
	jal	kill
	move	$4,$17
	bne	$2,$18,$L40
	move	$20,$2
	lw	$22,%lo(errno)($16)
	nop
	bne	$22,$21,$L40
	move	$5,$0
	jal	kill
	li	$4,-1
	bne	$2,$20,$L42
	move	$18,$2
	lw	$3,%lo(errno)($16)
	li	$2,1
	bne	$3,$2,$L42
	move	$5,$0
	jal	kill
	move	$4,$17
	bne	$2,$0,$L61
	li	$5,32
	jal	killpg
	move	$4,$17
	bne	$2,$18,$L45
	nop
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$22,$L45
	move	$5,$0
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
	jal	kill
	li	$4,-4711
	bne	$2,$18,$L49
	nop
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$20,$L49
	nop
	jal	sigblock
	li	$4,536870912
	move	$4,$17
	jal	kill
	li	$5,30
	move	$7,$0
	move	$6,$0
	li	$5,1
	jal	catch
	li	$4,30
	lui	$18,%hi(caught)
	move	$7,$0
	move	$6,$0
	addiu	$5,$19,%lo(note)
	jal	catch
	li	$4,30
	addiu	$18,$18,%lo(caught)
	jal	sigsetmask
	move	$4,$0
	lw	$2,120($18)
	nop
	bne	$2,$0,$L62
	move	$7,$0
	move	$6,$0
	addiu	$5,$19,%lo(note)
	jal	catch
	li	$4,31
	jal	sigblock
	li	$4,-1
	move	$4,$17
	jal	kill
	li	$5,31
	move	$4,$17
	jal	kill
	li	$5,30
	jal	sigsetmask
	move	$4,$0
	lw	$2,120($18)
	li	$3,1
	bne	$2,$3,$L52
	nop
	lw	$3,124($18)
	nop
	bne	$3,$2,$L52
	lui	$5,%hi(more)
	lui	$2,%hi(orders)
	move	$7,$0
	li	$6,1073741824
	addiu	$5,$5,%lo(more)
	li	$4,30
	sw	$0,%lo(orders)($2)
	jal	catch
	nop
	move	$4,$17
	jal	kill
	li	$5,30
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
	move	$7,$0
	move	$6,$0
	addiu	$5,$5,%lo(maskAll)
	jal	catch
	li	$4,30
	move	$4,$17
	jal	kill
	li	$5,30
	jal	sigsetmask
	move	$4,$0
	li	$3,-393216
	ori	$3,$3,0xfeff
	bne	$2,$3,$L63
	move	$7,$0
	move	$6,$0
	addiu	$5,$19,%lo(note)
	li	$4,30
	jal	catch
	li	$18,536870912
	jal	sigsetmask
	ori	$4,$18,0x8000
	move	$4,$17
	jal	kill
	li	$5,30
	jal	sigpause
	li	$4,1
	li	$3,-1
	bne	$2,$3,$L57
	li	$2,4
	lw	$3,%lo(errno)($16)
	nop
	bne	$3,$2,$L57
	nop
	jal	sigsetmask
	move	$4,$0
	ori	$18,$18,0x8000
	bne	$2,$18,$L64
	nop
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
	jal	fail
	li	$4,74
$L54:
	jal	fail
	li	$4,104
$L33:
	jal	fail
	li	$4,76
$L37:
	jal	fail
	li	$4,79
$L45:
	jal	fail
	li	$4,84
$L49:
	jal	fail
	li	$4,86
$L47:
	jal	fail
	li	$4,85
$L34:
	jal	fail
	li	$4,78
$L38:
	jal	fail
	li	$4,80
$L24:
	jal	fail
	li	$4,71
$L22:
	jal	fail
	li	$4,70
$L42:
	jal	fail
	li	$4,82
$L40:
	jal	fail
	li	$4,81
$L29:
	jal	fail
	li	$4,73
$L26:
	jal	fail
	li	$4,72
$L57:
	jal	fail
	li	$4,112
$L52:
	jal	fail
	li	$4,100
$L20:
	jal	fail
	li	$4,69
$L18:
	jal	fail
	li	$4,68
$L63:
	jal	fail
	li	$4,107
$L61:
	jal	fail
	li	$4,83
$L64:
	jal	fail
	li	$4,113
$L62:
	jal	fail
	li	$4,93
	.set	reorder
	.end	vectors
	.align	2
	.ent	asleep
asleep:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	lui	$16,%hi(shared)
$L66:
	jal	sigpause
	move	$4,$0
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
	.align	2
	.ent	stacks
stacks:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$16,32($sp)
	lui	$16,%hi(stack)
	addiu	$16,$16,%lo(stack)
	sw	$18,40($sp)
	move	$5,$0
	addiu	$18,$16,4096
	li	$4,-2147287040
	sw	$17,36($sp)
	sw	$31,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	sw	$18,24($sp)
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
	jal	sigstack
	move	$4,$0
	bne	$2,$17,$L71
	nop
	lw	$2,%lo(errno)($20)
	nop
	bne	$2,$19,$L71
	addiu	$5,$sp,16
	jal	sigstack
	addiu	$4,$sp,24
	lw	$3,20($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L80
	lui	$19,%hi(note)
	li	$7,1
	move	$6,$0
	addiu	$5,$19,%lo(note)
	jal	catch
	li	$4,30
	move	$7,$0
	move	$6,$0
	addiu	$5,$19,%lo(note)
	jal	catch
	li	$4,31
	jal	getpid
	lui	$17,%hi(there)
	move	$4,$2
	jal	kill
	li	$5,30
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
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,31
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
	move	$7,$0
	move	$6,$0
	jal	catch
	li	$4,30
	lw	$31,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,56
$L77:
	jal	fail
	li	$4,129
$L74:
	jal	fail
	li	$4,126
$L80:
	jal	fail
	li	$4,122
$L71:
	jal	fail
	li	$4,121
$L69:
	jal	fail
	li	$4,120
$L81:
	jal	fail
	li	$4,128
	.set	reorder
	.end	stacks
	.align	2
	.ent	reading
reading:
	.set	noreorder
	addiu	$sp,$sp,-40
	addiu	$4,$sp,16
	sw	$16,32($sp)
	sw	$31,36($sp)
	jal	pipe
	lui	$16,%hi(shared)
$L84:
	lw	$4,16($sp)
	li	$6,1
	jal	read
	addiu	$5,$sp,24
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
	.align	2
	.ent	rest
rest:
	.set	noreorder
	lui	$5,%hi(note)
	addiu	$sp,$sp,-40
	move	$6,$0
	addiu	$5,$5,%lo(note)
	li	$2,25000
	move	$7,$0
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
	bne	$2,$0,$L88
	nop
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L88
	nop
	jal	sigsetmask
	move	$4,$0
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L88:
	jal	fail
	li	$4,50
	.set	reorder
	.end	rest
	.align	2
	.ent	begun
begun:
	.set	noreorder
	lui	$2,%hi(shared)
	lw	$2,%lo(shared)($2)
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	sw	$0,0($2)
	jal	fork
	move	$17,$4
	bltz	$2,$L94
	nop
	bne	$2,$0,$L92
	move	$16,$2
	jalr	$17
	nop
$L92:
	jal	rest
	nop
	lw	$31,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L94:
	jal	fail
	li	$4,171
	.set	reorder
	.end	begun
	.align	2
	.ent	stands
stands:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	lui	$16,%hi(shared)
	lw	$2,%lo(shared)($16)
	sw	$31,28($sp)
	sw	$17,24($sp)
	lw	$17,0($2)
	jal	rest
	nop
	lw	$2,%lo(shared)($16)
	lw	$31,28($sp)
	lw	$2,0($2)
	lw	$16,20($sp)
	xor	$2,$2,$17
	sltu	$2,$2,1
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	stands
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
	bne	$2,$16,$L100
	nop
	lw	$31,28($sp)
	lw	$2,16($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L100:
	jal	fail
	li	$4,37
	.set	reorder
	.end	ended
	.align	2
	.ent	groups
groups:
	.set	noreorder
	addiu	$sp,$sp,-40
	li	$4,4711
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
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
	jal	setpgrp
	li	$4,4711
	bne	$2,$16,$L104
	nop
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$17,$L104
	lui	$16,%hi(compute)
	jal	begun
	addiu	$4,$16,%lo(compute)
	move	$17,$2
	jal	begun
	addiu	$4,$16,%lo(compute)
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
	jal	kill
	li	$4,-50
	bne	$2,$0,$L109
	nop
	jal	stands
	nop
	beq	$2,$0,$L109
	li	$5,19
	jal	killpg
	li	$4,50
	bne	$2,$0,$L111
	nop
	jal	stands
	nop
	bne	$2,$0,$L111
	nop
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
	jal	setpgrp
	move	$4,$16
	bne	$2,$0,$L126
	lui	$5,%hi(note)
	addiu	$5,$5,%lo(note)
	li	$4,2
	move	$7,$0
	jal	catch
	move	$6,$0
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
	jal	ended
	move	$4,$16
	li	$3,9
	bne	$2,$3,$L127
	move	$5,$0
	jal	kill
	move	$4,$16
	li	$3,-1
	bne	$2,$3,$L120
	li	$2,3
	lw	$3,%lo(errno)($18)
	nop
	bne	$3,$2,$L120
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	catch
	li	$4,2
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L107:
	jal	fail
	li	$4,265
$L118:
	jal	fail
	li	$4,272
$L116:
	jal	fail
	li	$4,271
$L113:
	jal	fail
	li	$4,268
$L111:
	jal	fail
	li	$4,267
$L109:
	jal	fail
	li	$4,266
$L104:
	jal	fail
	li	$4,262
$L102:
	jal	fail
	li	$4,261
$L120:
	jal	fail
	li	$4,274
$L126:
	jal	fail
	li	$4,269
$L127:
	jal	fail
	li	$4,273
	.set	reorder
	.end	groups
	.align	2
	.ent	pause
pause:
	.set	noreorder
	addiu	$sp,$sp,-40
	move	$5,$0
	sw	$31,36($sp)
	jal	gettimeofday
	addiu	$4,$sp,24
$L129:
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
	slt	$2,$2,25000
	bne	$2,$0,$L129
	nop
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
	.text
	.align	2
	.ent	timers
timers:
	.set	noreorder
	addiu	$sp,$sp,-168
	li	$3,8000
	lui	$2,%hi($LC0)
	addiu	$2,$2,%lo($LC0)
	sw	$3,116($sp)
	li	$3,20000
	sw	$3,124($sp)
	sw	$31,164($sp)
	sw	$23,160($sp)
	sw	$22,156($sp)
	sw	$21,152($sp)
	sw	$20,148($sp)
	sw	$19,144($sp)
	sw	$18,140($sp)
	sw	$17,136($sp)
	sw	$16,132($sp)
	sw	$0,112($sp)
	sw	$0,120($sp)
	sw	$0,80($sp)
	sw	$0,84($sp)
	sw	$0,88($sp)
	sw	$0,92($sp)
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
	addiu	$5,$sp,112
	jal	setitimer
	li	$4,3
	bne	$2,$17,$L137
	nop
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$20,$L137
	move	$6,$0
	addiu	$5,$sp,112
	jal	setitimer
	li	$4,-1
	bne	$2,$17,$L139
	nop
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$20,$L139
	move	$6,$0
	li	$5,-2147287040
	jal	setitimer
	move	$4,$0
	bne	$2,$17,$L141
	li	$2,14
	lw	$3,%lo(errno)($18)
	nop
	bne	$3,$2,$L141
	li	$6,-2147287040
	move	$5,$0
	jal	setitimer
	move	$4,$0
	bne	$2,$17,$L143
	li	$2,14
	lw	$3,%lo(errno)($18)
	nop
	bne	$3,$2,$L143
	lui	$18,%hi(signals.0)
	lui	$21,%hi(note)
	lui	$20,%hi(caught)
	addiu	$18,$18,%lo(signals.0)
	move	$17,$0
	addiu	$21,$21,%lo(note)
	li	$22,8000
	addiu	$20,$20,%lo(caught)
	li	$23,3
$L154:
	lw	$16,0($18)
	move	$7,$0
	move	$5,$21
	move	$4,$16
	jal	catch
	move	$6,$0
	addiu	$6,$sp,96
	addiu	$5,$sp,112
	jal	setitimer
	move	$4,$17
	lw	$3,108($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L172
	addiu	$6,$sp,96
	move	$5,$0
	jal	setitimer
	move	$4,$17
	bne	$2,$0,$L146
	nop
	lw	$2,100($sp)
	nop
	bne	$2,$22,$L146
	nop
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
	addu	$16,$20,$16
$L149:
	lw	$2,0($16)
	nop
	slt	$2,$2,3
	bne	$2,$0,$L149
	move	$6,$0
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
	lw	$2,108($sp)
	lw	$3,100($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L173
	nop
	sw	$0,0($16)
	jal	pause
	nop
	lw	$2,0($16)
	nop
	bne	$2,$0,$L174
	addiu	$17,$17,1
	bne	$17,$23,$L154
	addiu	$18,$18,4
	move	$6,$0
	addiu	$5,$sp,112
	li	$4,1
	jal	setitimer
	sw	$0,116($sp)
	bne	$2,$0,$L175
	nop
$L155:
	lw	$2,104($20)
	nop
	beq	$2,$0,$L155
	nop
	jal	pause
	nop
	lw	$3,104($20)
	li	$2,1
	bne	$3,$2,$L176
	li	$16,983040
	li	$17,2
	addiu	$2,$16,16959
	move	$6,$0
	addiu	$5,$sp,112
	move	$4,$0
	sw	$17,120($sp)
	jal	setitimer
	sw	$2,124($sp)
	bne	$2,$0,$L158
	addiu	$6,$sp,96
	move	$5,$19
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L158
	nop
	lw	$2,104($sp)
	nop
	bne	$2,$17,$L159
	addiu	$16,$16,16960
	lw	$2,108($sp)
	nop
	slt	$2,$2,$16
	beq	$2,$0,$L159
	nop
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
	jal	fail
	li	$4,295
$L134:
	jal	fail
	li	$4,286
$L146:
	jal	fail
	li	$4,294
$L172:
	jal	fail
	li	$4,293
$L173:
	jal	fail
	li	$4,299
$L151:
	jal	fail
	li	$4,298
$L159:
	jal	fail
	li	$4,312
$L158:
	jal	fail
	li	$4,311
$L174:
	jal	fail
	li	$4,302
$L143:
	jal	fail
	li	$4,290
$L141:
	jal	fail
	li	$4,289
$L139:
	jal	fail
	li	$4,288
$L137:
	jal	fail
	li	$4,287
$L176:
	jal	fail
	li	$4,308
$L175:
	jal	fail
	li	$4,305
	.set	reorder
	.end	timers
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC1:
	.ascii	"x\000"
	.text
	.align	2
	.ent	restarts
restarts:
	.set	noreorder
	addiu	$sp,$sp,-64
	li	$2,20000
	addiu	$4,$sp,32
	sw	$31,60($sp)
	sw	$17,56($sp)
	sw	$16,52($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	sw	$2,28($sp)
	jal	pipe
	sb	$0,40($sp)
	bne	$2,$0,$L193
	lui	$16,%hi(caught)
	addiu	$16,$16,%lo(caught)
	sw	$0,56($16)
	jal	fork
	nop
	beq	$2,$0,$L194
	move	$17,$2
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
	lw	$3,56($16)
	nop
	bne	$3,$2,$L184
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L184
	nop
	jal	ended
	move	$4,$17
	li	$3,768
	bne	$2,$3,$L195
	lui	$17,%hi(note)
	move	$6,$0
	addiu	$5,$17,%lo(note)
	li	$4,14
	jal	catch
	li	$7,2
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L196
	li	$6,1
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
	li	$4,20
	move	$6,$0
	jal	catch
	addiu	$5,$17,%lo(note)
	sw	$0,80($16)
	jal	fork
	nop
	beq	$2,$0,$L197
	move	$4,$2
	jal	ended
	nop
	bne	$2,$0,$L190
	nop
	lw	$2,80($16)
	nop
	blez	$2,$L190
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	catch
	li	$4,20
	lw	$31,60($sp)
	lw	$17,56($sp)
	lw	$16,52($sp)
	jr	$31
	addiu	$sp,$sp,64
$L182:
	jal	fail
	li	$4,330
$L190:
	jal	fail
	li	$4,340
$L187:
	jal	fail
	li	$4,335
$L184:
	jal	fail
	li	$4,331
$L195:
	jal	fail
	li	$4,332
$L194:
	jal	rest
	nop
	lw	$4,36($sp)
	lui	$5,%hi($LC1)
	li	$6,1
	jal	write
	addiu	$5,$5,%lo($LC1)
	jal	exit
	li	$4,3
$L193:
	jal	fail
	li	$4,322
$L197:
	jal	exit
	nop
$L196:
	jal	fail
	li	$4,334
	.set	reorder
	.end	restarts
	.align	2
	.ent	withoutTrampoline
withoutTrampoline:
	.set	noreorder
	lui	$2,%hi(note)
	addiu	$sp,$sp,-40
	addiu	$2,$2,%lo(note)
	sw	$31,36($sp)
	sw	$2,16($sp)
	sw	$0,20($sp)
	jal	fork
	sw	$0,24($sp)
	beq	$2,$0,$L202
	move	$7,$0
	jal	ended
	move	$4,$2
	li	$3,4
	bne	$2,$3,$L203
	nop
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L202:
	move	$6,$0
	li	$5,1
	jal	catch
	li	$4,4
	jal	sigblock
	li	$4,8
	move	$7,$0
	addiu	$6,$sp,16
	li	$5,30
	jal	syscallAt
	li	$4,108
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,30
	jal	exit
	li	$4,1
$L203:
	jal	fail
	li	$4,357
	.set	reorder
	.end	withoutTrampoline
	.align	2
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
	move	$17,$0
	addiu	$21,$20,%lo(compute)
	li	$22,4
$L214:
	jal	begun
	move	$4,$21
	lw	$18,0($19)
	move	$4,$2
	move	$5,$18
	jal	kill
	move	$16,$2
	jal	stands
	nop
	beq	$2,$0,$L256
	move	$5,$18
	jal	kill
	move	$4,$16
	jal	stands
	nop
	beq	$2,$0,$L257
	li	$5,19
	jal	kill
	move	$4,$16
	jal	stands
	nop
	bne	$2,$0,$L258
	move	$5,$18
	jal	kill
	move	$4,$16
	jal	stands
	nop
	beq	$2,$0,$L259
	andi	$2,$17,0x1
	beq	$2,$0,$L209
	li	$5,15
	li	$5,9
	jal	kill
	move	$4,$16
	li	$18,9
$L210:
	jal	wait
	addiu	$4,$sp,20
	bne	$16,$2,$L216
	nop
	lw	$2,20($sp)
	nop
	bne	$18,$2,$L260
	addiu	$17,$17,1
	bne	$17,$22,$L214
	addiu	$19,$19,4
	lui	$17,%hi(nothing.1)
	addiu	$17,$17,%lo(nothing.1)
	addiu	$19,$17,20
	move	$18,$17
	addiu	$20,$20,%lo(compute)
$L218:
	jal	begun
	move	$4,$20
	lw	$5,0($18)
	move	$4,$2
	jal	kill
	move	$16,$2
	jal	stands
	nop
	bne	$2,$0,$L261
	move	$4,$16
	jal	kill
	li	$5,2
	jal	wait
	addiu	$4,$sp,16
	bne	$16,$2,$L216
	li	$2,2
	lw	$3,16($sp)
	nop
	bne	$3,$2,$L262
	addiu	$18,$18,4
	bne	$18,$19,$L218
	lui	$4,%hi(asleep)
	jal	begun
	addiu	$4,$4,%lo(asleep)
	move	$16,$2
$L219:
	lw	$5,0($17)
	move	$4,$16
	jal	kill
	addiu	$17,$17,4
	bne	$17,$19,$L219
	nop
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
	jal	kill
	move	$4,$16
	jal	stands
	nop
	beq	$2,$0,$L263
	li	$5,19
	jal	kill
	move	$4,$16
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
	jal	kill
	move	$4,$16
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
	move	$4,$16
	jal	kill
	li	$5,17
	li	$5,30
	jal	kill
	move	$4,$16
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
	jal	kill
	move	$4,$16
	jal	rest
	nop
	lw	$3,%lo(shared)($17)
	li	$2,2
	lw	$3,0($3)
	nop
	bne	$3,$2,$L265
	li	$5,15
	jal	kill
	move	$4,$16
	jal	ended
	move	$4,$16
	li	$3,15
	bne	$2,$3,$L266
	lui	$4,%hi(reading)
	jal	begun
	addiu	$4,$4,%lo(reading)
	move	$16,$2
	move	$4,$2
	jal	kill
	li	$5,17
	move	$4,$16
	jal	kill
	li	$5,30
	li	$5,19
	jal	kill
	move	$4,$16
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
	jal	kill
	li	$5,17
	li	$5,9
	jal	kill
	move	$4,$16
	jal	ended
	move	$4,$16
	li	$3,9
	bne	$2,$3,$L267
	lui	$4,%hi(holding)
	jal	begun
	addiu	$4,$4,%lo(holding)
	move	$4,$2
	li	$5,15
	jal	kill
	move	$16,$2
	jal	stands
	nop
	bne	$2,$0,$L268
	li	$5,17
	jal	kill
	move	$4,$16
	jal	stands
	nop
	beq	$2,$0,$L269
	li	$5,19
	jal	kill
	move	$4,$16
	jal	stands
	nop
	bne	$2,$0,$L270
	li	$5,9
	jal	kill
	move	$4,$16
	jal	ended
	move	$4,$16
	li	$3,9
	bne	$2,$3,$L271
	nop
	jal	sigblock
	li	$4,131072
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,18
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,19
	jal	sigsetmask
	move	$4,$0
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
	jal	kill
	move	$4,$16
	jal	stands
	nop
	beq	$2,$0,$L272
	li	$5,19
	jal	kill
	move	$4,$16
	b	$L210
	li	$18,15
$L216:
	jal	fail
	li	$4,37
$L259:
	jal	fail
	li	$4,200
$L258:
	jal	fail
	li	$4,198
$L257:
	jal	fail
	li	$4,196
$L256:
	jal	fail
	li	$4,194
$L262:
	jal	fail
	li	$4,213
$L261:
	jal	fail
	li	$4,211
$L260:
	jal	fail
	li	$4,206
$L272:
	jal	fail
	li	$4,203
$L220:
	jal	fail
	li	$4,218
$L226:
	jal	fail
	li	$4,227
$L223:
	jal	fail
	li	$4,222
$L263:
	jal	fail
	li	$4,220
$L271:
	jal	fail
	li	$4,250
$L270:
	jal	fail
	li	$4,248
$L269:
	jal	fail
	li	$4,246
$L268:
	jal	fail
	li	$4,244
$L267:
	jal	fail
	li	$4,240
$L230:
	jal	fail
	li	$4,237
$L266:
	jal	fail
	li	$4,232
$L265:
	jal	fail
	li	$4,230
$L264:
	jal	fail
	li	$4,224
	.set	reorder
	.end	stops
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
	beq	$2,$3,$L278
	sw	$2,%lo(shared)($4)
	jal	vectors
	nop
	jal	stacks
	nop
	jal	stops
	nop
	jal	fork
	nop
	beq	$2,$0,$L279
	move	$4,$2
	jal	ended
	nop
	bne	$2,$0,$L280
	nop
	jal	timers
	nop
	jal	restarts
	nop
	jal	withoutTrampoline
	nop
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
$L278:
	jal	fail
	li	$4,365
$L280:
	jal	fail
	li	$4,374
$L279:
	jal	groups
	nop
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
