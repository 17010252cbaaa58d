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
	.ent	tell
tell:
	.set	noreorder
	lui	$2,%hi(shared)
	lw	$2,%lo(shared)($2)
	li	$3,1
	sw	$3,4($2)
	jr	$31
	nop
	.set	reorder
	.end	tell
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
$L8:
	lw	$2,0($3)
	nop
	addiu	$2,$2,1
	sw	$2,0($3)
	b	$L8
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
	bne	$2,$0,$L12
	nop
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L12:
	jal	fail
	li	$4,64
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
$L14:
	lw	$2,0($3)
	nop
	addiu	$2,$2,1
	sw	$2,0($3)
	b	$L14
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
	.ent	again
again:
	.set	noreorder
	addiu	$sp,$sp,-32
	addiu	$3,$sp,16
	lui	$2,%hi(first)
	sw	$3,%lo(first)($2)
	sw	$31,28($sp)
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,31
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	again
	.align	2
	.ent	nearTheEnd
nearTheEnd:
	.set	noreorder
	addiu	$sp,$sp,-40
	li	$3,2147418112
	ori	$3,$3,0xd0c8
	addiu	$2,$sp,16
	sltu	$2,$2,$3
	beq	$2,$0,$L21
	sw	$31,36($sp)
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,30
	lbu	$2,16($sp)
	lw	$31,36($sp)
	addiu	$2,$2,1
	sll	$2,$2,24
	sra	$2,$2,24
	sb	$2,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L21:
	jal	nearTheEnd
	nop
	lbu	$2,16($sp)
	lw	$31,36($sp)
	addiu	$2,$2,1
	sll	$2,$2,24
	sra	$2,$2,24
	sb	$2,16($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	nearTheEnd
	.align	2
	.ent	vectors
vectors:
	.set	noreorder
	addiu	$sp,$sp,-80
	sw	$19,52($sp)
	lui	$19,%hi(note)
	sw	$21,60($sp)
	sw	$16,40($sp)
	li	$2,3
	li	$16,-1
	addiu	$21,$19,%lo(note)
	sw	$17,44($sp)
	sw	$31,76($sp)
	sw	$fp,72($sp)
	sw	$23,68($sp)
	sw	$22,64($sp)
	sw	$20,56($sp)
	sw	$18,48($sp)
	sw	$21,28($sp)
	sw	$16,32($sp)
	jal	getpid
	sw	$2,36($sp)
	move	$6,$0
	addiu	$5,$sp,28
	move	$4,$0
	jal	sigvec
	move	$17,$2
	bne	$2,$16,$L25
	lui	$16,%hi(errno)
	lw	$22,%lo(errno)($16)
	move	$18,$2
	li	$2,22
	bne	$22,$2,$L25
	move	$6,$0
	addiu	$5,$sp,28
	jal	sigvec
	li	$4,32
	bne	$2,$18,$L27
	move	$20,$2
	lw	$23,%lo(errno)($16)
	nop
	bne	$23,$22,$L27
	move	$6,$0
	addiu	$5,$sp,28
	jal	sigvec
	li	$4,-1
	bne	$2,$20,$L29
	move	$18,$2
	lw	$22,%lo(errno)($16)
	nop
	bne	$22,$23,$L29
	move	$6,$0
	addiu	$5,$sp,28
	jal	sigvec
	li	$4,17
	bne	$2,$18,$L31
	move	$20,$2
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$22,$L31
	li	$6,-2147287040
	addiu	$5,$sp,28
	jal	sigvec
	li	$4,30
	bne	$2,$20,$L33
	li	$2,14
	lw	$3,%lo(errno)($16)
	nop
	bne	$3,$2,$L33
	move	$6,$0
	addiu	$5,$sp,28
	jal	sigvec
	li	$4,30
	bne	$2,$0,$L36
	addiu	$6,$sp,16
	move	$5,$0
	jal	sigvec
	li	$4,30
	bne	$2,$0,$L36
	nop
	lw	$2,16($sp)
	nop
	bne	$2,$21,$L37
	li	$2,3
	lw	$3,24($sp)
	nop
	bne	$3,$2,$L37
	li	$2,-393216
	lw	$3,20($sp)
	ori	$2,$2,0xfeff
	bne	$3,$2,$L37
	lui	$20,%hi(maskAll)
	addiu	$18,$20,%lo(maskAll)
	addiu	$6,$sp,16
	addiu	$5,$sp,28
	li	$4,30
	sw	$18,28($sp)
	sw	$0,32($sp)
	jal	sigvec
	sw	$0,36($sp)
	bne	$2,$0,$L39
	nop
	lw	$2,16($sp)
	nop
	bne	$2,$21,$L39
	lui	$21,%hi(more)
	move	$7,$0
	move	$6,$0
	addiu	$5,$21,%lo(more)
	jal	catch
	li	$4,31
	move	$6,$0
	li	$5,-2147287040
	jal	sigvec
	li	$4,30
	li	$3,-1
	bne	$2,$3,$L41
	li	$2,14
	lw	$3,%lo(errno)($16)
	nop
	bne	$3,$2,$L41
	addiu	$6,$sp,16
	move	$5,$0
	jal	sigvec
	li	$4,30
	lw	$3,16($sp)
	nop
	bne	$3,$18,$L43
	nop
	lw	$3,24($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L43
	li	$2,1
	move	$6,$0
	addiu	$5,$sp,28
	li	$4,19
	jal	sigvec
	sw	$2,28($sp)
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L45
	li	$2,22
	lw	$23,%lo(errno)($16)
	nop
	bne	$23,$2,$L45
	nop
	jal	sigblock
	li	$4,-1
	bne	$2,$0,$L48
	nop
	jal	sigsetmask
	move	$4,$0
	li	$3,-393216
	ori	$3,$3,0xfeff
	bne	$2,$3,$L48
	li	$5,32
	jal	kill
	move	$4,$17
	bne	$2,$18,$L49
	move	$22,$2
	lw	$fp,%lo(errno)($16)
	nop
	bne	$fp,$23,$L49
	li	$5,-1
	jal	kill
	move	$4,$17
	bne	$2,$22,$L51
	move	$18,$2
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$fp,$L51
	move	$5,$0
	jal	kill
	li	$4,-1
	bne	$2,$18,$L53
	li	$2,1
	lw	$22,%lo(errno)($16)
	nop
	bne	$22,$2,$L53
	move	$5,$0
	jal	kill
	move	$4,$17
	bne	$2,$0,$L72
	li	$5,32
	jal	killpg
	move	$4,$17
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L56
	li	$2,22
	lw	$3,%lo(errno)($16)
	nop
	bne	$3,$2,$L56
	move	$5,$0
	jal	killpg
	li	$4,4711
	bne	$2,$18,$L58
	move	$23,$2
	lw	$18,%lo(errno)($16)
	li	$2,3
	bne	$18,$2,$L58
	move	$5,$0
	jal	kill
	li	$4,-4711
	bne	$2,$23,$L60
	nop
	lw	$2,%lo(errno)($16)
	nop
	bne	$2,$18,$L60
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
	bne	$2,$0,$L73
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
	nop
	bne	$2,$22,$L63
	nop
	lw	$3,124($18)
	li	$2,1
	bne	$3,$2,$L63
	lui	$2,%hi(orders)
	move	$7,$0
	li	$6,1073741824
	addiu	$5,$21,%lo(more)
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
	bne	$4,$3,$L65
	addiu	$2,$2,%lo(order)
	lw	$4,4($2)
	li	$3,-30
	bne	$4,$3,$L65
	nop
	lw	$3,8($2)
	li	$2,31
	bne	$3,$2,$L65
	move	$7,$0
	move	$6,$0
	addiu	$5,$20,%lo(maskAll)
	jal	catch
	li	$4,30
	move	$4,$17
	jal	kill
	li	$5,30
	jal	sigsetmask
	move	$4,$0
	li	$3,-393216
	ori	$3,$3,0xfeff
	bne	$2,$3,$L74
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
	bne	$2,$3,$L68
	li	$2,4
	lw	$3,%lo(errno)($16)
	nop
	bne	$3,$2,$L68
	nop
	jal	sigsetmask
	move	$4,$0
	ori	$18,$18,0x8000
	bne	$2,$18,$L75
	nop
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
$L37:
	jal	fail
	li	$4,98
$L65:
	jal	fail
	li	$4,132
$L43:
	jal	fail
	li	$4,104
$L63:
	jal	fail
	li	$4,128
$L60:
	jal	fail
	li	$4,114
$L58:
	jal	fail
	li	$4,113
$L56:
	jal	fail
	li	$4,112
$L45:
	jal	fail
	li	$4,106
$L41:
	jal	fail
	li	$4,103
$L39:
	jal	fail
	li	$4,101
$L53:
	jal	fail
	li	$4,110
$L51:
	jal	fail
	li	$4,109
$L49:
	jal	fail
	li	$4,108
$L48:
	jal	fail
	li	$4,107
$L36:
	jal	fail
	li	$4,97
$L33:
	jal	fail
	li	$4,96
$L31:
	jal	fail
	li	$4,95
$L29:
	jal	fail
	li	$4,94
$L27:
	jal	fail
	li	$4,93
$L25:
	jal	fail
	li	$4,92
$L68:
	jal	fail
	li	$4,140
$L74:
	jal	fail
	li	$4,135
$L75:
	jal	fail
	li	$4,141
$L73:
	jal	fail
	li	$4,121
$L72:
	jal	fail
	li	$4,111
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
$L77:
	jal	sigpause
	move	$4,$0
	lw	$3,%lo(shared)($16)
	nop
	lw	$2,0($3)
	nop
	addiu	$2,$2,1
	sw	$2,0($3)
	b	$L77
	nop
	.set	reorder
	.end	asleep
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
$L80:
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
	b	$L80
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
	bne	$2,$0,$L84
	nop
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L84
	nop
	jal	sigsetmask
	move	$4,$0
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L84:
	jal	fail
	li	$4,74
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
	bltz	$2,$L90
	nop
	bne	$2,$0,$L88
	move	$16,$2
	jalr	$17
	nop
$L88:
	jal	rest
	nop
	lw	$31,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L90:
	jal	fail
	li	$4,221
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
	bne	$2,$16,$L96
	nop
	lw	$31,28($sp)
	lw	$2,16($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L96:
	jal	fail
	li	$4,37
	.set	reorder
	.end	ended
	.align	2
	.ent	stacks
stacks:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$17,40($sp)
	lui	$17,%hi(stack)
	addiu	$17,$17,%lo(stack)
	sw	$19,48($sp)
	move	$5,$0
	addiu	$19,$17,4096
	li	$4,-2147287040
	sw	$16,36($sp)
	sw	$31,60($sp)
	sw	$21,56($sp)
	sw	$20,52($sp)
	sw	$18,44($sp)
	sw	$19,24($sp)
	jal	sigstack
	sw	$0,28($sp)
	move	$16,$2
	li	$2,-1
	bne	$16,$2,$L98
	lui	$20,%hi(errno)
	lw	$21,%lo(errno)($20)
	li	$2,14
	bne	$21,$2,$L98
	li	$5,-2147287040
	jal	sigstack
	move	$4,$0
	bne	$2,$16,$L100
	move	$18,$2
	lw	$16,%lo(errno)($20)
	nop
	bne	$16,$21,$L100
	li	$5,-2147287040
	jal	sigstack
	addiu	$4,$sp,24
	bne	$2,$18,$L102
	nop
	lw	$2,%lo(errno)($20)
	nop
	bne	$2,$16,$L102
	move	$5,$0
	jal	sigstack
	move	$4,$0
	bne	$2,$0,$L105
	addiu	$5,$sp,16
	jal	sigstack
	move	$4,$0
	lw	$3,16($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L105
	addiu	$5,$sp,16
	jal	sigstack
	addiu	$4,$sp,24
	lw	$3,20($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L120
	lui	$18,%hi(note)
	li	$7,1
	move	$6,$0
	addiu	$5,$18,%lo(note)
	jal	catch
	li	$4,30
	move	$7,$0
	move	$6,$0
	addiu	$5,$18,%lo(note)
	jal	catch
	li	$4,31
	jal	getpid
	lui	$16,%hi(there)
	move	$4,$2
	jal	kill
	li	$5,30
	lw	$2,%lo(there)($16)
	nop
	sltu	$2,$17,$2
	beq	$2,$0,$L107
	nop
	lw	$2,%lo(there)($16)
	nop
	sltu	$2,$2,$19
	beq	$2,$0,$L107
	nop
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,31
	lw	$2,%lo(there)($16)
	nop
	sltu	$2,$2,$17
	bne	$2,$0,$L123
	addiu	$5,$sp,16
	lw	$2,%lo(there)($16)
	nop
	sltu	$2,$19,$2
	beq	$2,$0,$L121
	nop
$L123:
	jal	sigstack
	move	$4,$0
	lw	$3,20($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L110
	nop
	lw	$3,16($sp)
	lw	$2,24($sp)
	nop
	bne	$3,$2,$L110
	lui	$5,%hi(again)
	li	$7,1
	move	$6,$0
	addiu	$5,$5,%lo(again)
	jal	catch
	li	$4,30
	li	$7,1
	move	$6,$0
	addiu	$5,$18,%lo(note)
	jal	catch
	li	$4,31
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,30
	lw	$2,%lo(there)($16)
	nop
	sltu	$2,$17,$2
	beq	$2,$0,$L112
	lui	$3,%hi(first)
	lw	$2,%lo(there)($16)
	lw	$4,%lo(first)($3)
	nop
	sltu	$2,$2,$4
	beq	$2,$0,$L112
	nop
	lw	$2,%lo(first)($3)
	nop
	sltu	$2,$2,$19
	beq	$2,$0,$L112
	move	$7,$0
	move	$6,$0
	addiu	$5,$18,%lo(note)
	jal	catch
	li	$4,30
	sw	$0,%lo(there)($16)
	jal	nearTheEnd
	nop
	lw	$3,%lo(there)($16)
	li	$2,2147418112
	ori	$2,$2,0xd000
	sltu	$3,$3,$2
	beq	$3,$0,$L114
	nop
	lw	$3,%lo(there)($16)
	addiu	$2,$2,-4095
	sltu	$2,$3,$2
	bne	$2,$0,$L114
	nop
	jal	fork
	nop
	bne	$2,$0,$L116
	move	$5,$0
	li	$2,-2147287040
	addiu	$4,$sp,24
	jal	sigstack
	sw	$2,24($sp)
	beq	$2,$0,$L117
	li	$7,1
	jal	fail
	li	$4,175
$L116:
	jal	ended
	move	$4,$2
	li	$3,4
	bne	$2,$3,$L122
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
$L117:
	move	$6,$0
	addiu	$5,$18,%lo(note)
	jal	catch
	li	$4,30
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,30
	jal	exit
	li	$4,1
$L112:
	jal	fail
	li	$4,165
$L110:
	jal	fail
	li	$4,160
$L105:
	jal	fail
	li	$4,152
$L102:
	jal	fail
	li	$4,151
$L100:
	jal	fail
	li	$4,150
$L98:
	jal	fail
	li	$4,149
$L114:
	jal	fail
	li	$4,170
$L107:
	jal	fail
	li	$4,157
$L120:
	jal	fail
	li	$4,153
$L121:
	jal	fail
	li	$4,159
$L122:
	jal	fail
	li	$4,180
	.set	reorder
	.end	stacks
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
	bne	$16,$2,$L125
	lui	$18,%hi(errno)
	lw	$17,%lo(errno)($18)
	li	$2,3
	bne	$17,$2,$L125
	li	$5,5
	jal	setpgrp
	li	$4,4711
	bne	$2,$16,$L127
	nop
	lw	$2,%lo(errno)($18)
	nop
	bne	$2,$17,$L127
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
	bne	$2,$0,$L130
	li	$5,50
	jal	setpgrp
	move	$4,$16
	bne	$2,$0,$L130
	nop
	jal	getpgrp
	move	$4,$16
	li	$3,50
	bne	$2,$3,$L130
	li	$5,17
	jal	kill
	li	$4,-50
	bne	$2,$0,$L132
	nop
	jal	stands
	nop
	beq	$2,$0,$L132
	li	$5,19
	jal	killpg
	li	$4,50
	bne	$2,$0,$L134
	nop
	jal	stands
	nop
	bne	$2,$0,$L134
	nop
	jal	getpgrp
	move	$4,$0
	li	$19,50
	beq	$2,$19,$L136
	li	$5,50
	jal	setpgrp
	move	$4,$0
	bne	$2,$0,$L136
	nop
	jal	getpgrp
	move	$4,$0
	bne	$2,$19,$L136
	li	$5,51
	jal	setpgrp
	move	$4,$16
	bne	$2,$0,$L149
	lui	$5,%hi(note)
	addiu	$5,$5,%lo(note)
	li	$4,2
	move	$7,$0
	jal	catch
	move	$6,$0
	li	$5,2
	jal	kill
	move	$4,$0
	bne	$2,$0,$L139
	lui	$2,%hi(caught)
	addiu	$2,$2,%lo(caught)
	lw	$3,8($2)
	li	$2,1
	bne	$3,$2,$L139
	nop
	jal	ended
	move	$4,$17
	li	$3,2
	bne	$2,$3,$L139
	move	$5,$0
	jal	kill
	move	$4,$16
	bne	$2,$0,$L141
	move	$5,$0
	jal	setpgrp
	move	$4,$0
	bne	$2,$0,$L141
	li	$5,9
	jal	kill
	move	$4,$16
	bne	$2,$0,$L141
	nop
	jal	ended
	move	$4,$16
	li	$3,9
	bne	$2,$3,$L150
	move	$5,$0
	jal	kill
	move	$4,$16
	li	$3,-1
	bne	$2,$3,$L143
	li	$2,3
	lw	$3,%lo(errno)($18)
	nop
	bne	$3,$2,$L143
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
$L130:
	jal	fail
	li	$4,315
$L141:
	jal	fail
	li	$4,322
$L139:
	jal	fail
	li	$4,321
$L136:
	jal	fail
	li	$4,318
$L134:
	jal	fail
	li	$4,317
$L132:
	jal	fail
	li	$4,316
$L127:
	jal	fail
	li	$4,312
$L125:
	jal	fail
	li	$4,311
$L143:
	jal	fail
	li	$4,324
$L149:
	jal	fail
	li	$4,319
$L150:
	jal	fail
	li	$4,323
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
$L152:
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
	bne	$2,$0,$L152
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
$L156:
	lw	$7,0($2)
	lw	$6,4($2)
	lw	$5,8($2)
	lw	$4,12($2)
	addiu	$2,$2,16
	sw	$7,0($3)
	sw	$6,4($3)
	sw	$5,8($3)
	sw	$4,12($3)
	bne	$2,$8,$L156
	addiu	$3,$3,16
	addiu	$16,$sp,16
	addiu	$19,$sp,80
	li	$18,-1
	lui	$17,%hi(errno)
	li	$20,22
	move	$6,$0
$L204:
	move	$5,$16
	jal	setitimer
	li	$4,2
	bne	$2,$18,$L157
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$20,$L157
	addiu	$16,$16,16
	bne	$19,$16,$L204
	move	$6,$0
	addiu	$5,$sp,112
	jal	setitimer
	li	$4,3
	bne	$2,$18,$L160
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$20,$L160
	move	$6,$0
	addiu	$5,$sp,112
	jal	setitimer
	li	$4,-1
	bne	$2,$18,$L162
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$20,$L162
	move	$6,$0
	li	$5,-2147287040
	jal	setitimer
	move	$4,$0
	bne	$2,$18,$L164
	li	$2,14
	lw	$3,%lo(errno)($17)
	nop
	bne	$3,$2,$L164
	li	$6,-2147287040
	move	$5,$0
	jal	setitimer
	move	$4,$0
	bne	$2,$18,$L166
	li	$2,14
	lw	$16,%lo(errno)($17)
	nop
	bne	$16,$2,$L166
	li	$6,-2147287040
	addiu	$5,$sp,112
	jal	setitimer
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L168
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$16,$L168
	addiu	$6,$sp,96
	move	$5,$0
	jal	setitimer
	move	$4,$0
	lw	$3,108($sp)
	nop
	or	$17,$2,$3
	bne	$17,$0,$L198
	lui	$18,%hi(signals.0)
	lui	$21,%hi(note)
	lui	$20,%hi(caught)
	addiu	$18,$18,%lo(signals.0)
	addiu	$21,$21,%lo(note)
	li	$22,8000
	addiu	$20,$20,%lo(caught)
	li	$23,3
$L180:
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
	bne	$2,$0,$L199
	addiu	$6,$sp,96
	move	$5,$0
	jal	setitimer
	move	$4,$17
	bne	$2,$0,$L172
	nop
	lw	$2,100($sp)
	nop
	bne	$2,$22,$L172
	nop
	lw	$2,104($sp)
	nop
	bne	$2,$0,$L174
	nop
	lw	$2,108($sp)
	nop
	addiu	$2,$2,-8001
	sltu	$2,$2,12000
	beq	$2,$0,$L174
	sll	$16,$16,2
	addu	$16,$20,$16
$L175:
	lw	$2,0($16)
	nop
	slt	$2,$2,3
	bne	$2,$0,$L175
	move	$6,$0
	move	$5,$19
	jal	setitimer
	move	$4,$17
	bne	$2,$0,$L177
	addiu	$6,$sp,96
	move	$5,$0
	jal	setitimer
	move	$4,$17
	bne	$2,$0,$L177
	nop
	lw	$2,108($sp)
	lw	$3,100($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L200
	nop
	sw	$0,0($16)
	jal	pause
	nop
	lw	$2,0($16)
	nop
	bne	$2,$0,$L201
	addiu	$17,$17,1
	bne	$17,$23,$L180
	addiu	$18,$18,4
	move	$6,$0
	addiu	$5,$sp,112
	li	$4,1
	jal	setitimer
	sw	$0,116($sp)
	bne	$2,$0,$L202
	nop
$L181:
	lw	$2,104($20)
	nop
	beq	$2,$0,$L181
	nop
	jal	pause
	nop
	lw	$3,104($20)
	li	$2,1
	bne	$3,$2,$L203
	li	$16,983040
	li	$17,2
	addiu	$2,$16,16959
	move	$6,$0
	addiu	$5,$sp,112
	move	$4,$0
	sw	$17,120($sp)
	jal	setitimer
	sw	$2,124($sp)
	bne	$2,$0,$L184
	addiu	$6,$sp,96
	move	$5,$19
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L184
	nop
	lw	$2,104($sp)
	nop
	bne	$2,$17,$L185
	addiu	$16,$16,16960
	lw	$2,108($sp)
	nop
	slt	$2,$2,$16
	beq	$2,$0,$L185
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
$L174:
	jal	fail
	li	$4,347
$L157:
	jal	fail
	li	$4,336
$L200:
	jal	fail
	li	$4,351
$L177:
	jal	fail
	li	$4,350
$L172:
	jal	fail
	li	$4,346
$L199:
	jal	fail
	li	$4,345
$L185:
	jal	fail
	li	$4,364
$L198:
	jal	fail
	li	$4,342
$L168:
	jal	fail
	li	$4,341
$L184:
	jal	fail
	li	$4,363
$L201:
	jal	fail
	li	$4,354
$L166:
	jal	fail
	li	$4,340
$L164:
	jal	fail
	li	$4,339
$L162:
	jal	fail
	li	$4,338
$L160:
	jal	fail
	li	$4,337
$L203:
	jal	fail
	li	$4,360
$L202:
	jal	fail
	li	$4,357
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
	sw	$18,56($sp)
	sw	$17,52($sp)
	sw	$16,48($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	sw	$2,28($sp)
	jal	pipe
	sb	$0,40($sp)
	bne	$2,$0,$L229
	lui	$16,%hi(caught)
	addiu	$16,$16,%lo(caught)
	sw	$0,56($16)
	jal	fork
	nop
	beq	$2,$0,$L230
	move	$17,$2
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L209
	li	$6,1
	lw	$4,32($sp)
	jal	read
	addiu	$5,$sp,40
	li	$3,1
	bne	$2,$3,$L209
	li	$3,120
	lb	$4,40($sp)
	nop
	bne	$4,$3,$L209
	nop
	lw	$3,56($16)
	nop
	bne	$3,$2,$L211
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L211
	nop
	jal	ended
	move	$4,$17
	li	$3,768
	bne	$2,$3,$L231
	lui	$18,%hi(shared)
	lw	$2,%lo(shared)($18)
	lui	$5,%hi(tell)
	move	$7,$0
	move	$6,$0
	addiu	$5,$5,%lo(tell)
	li	$4,14
	sw	$0,4($2)
	jal	catch
	nop
	jal	fork
	nop
	beq	$2,$0,$L232
	move	$17,$2
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L216
	nop
	jal	ended
	move	$4,$17
	bne	$2,$0,$L216
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
	bne	$2,$0,$L233
	li	$6,1
	lw	$4,32($sp)
	jal	read
	addiu	$5,$sp,40
	li	$3,-1
	bne	$2,$3,$L218
	lui	$2,%hi(errno)
	lw	$3,%lo(errno)($2)
	li	$2,4
	bne	$3,$2,$L218
	move	$7,$0
	li	$4,20
	move	$6,$0
	jal	catch
	addiu	$5,$17,%lo(note)
	sw	$0,80($16)
	jal	fork
	nop
	beq	$2,$0,$L220
	move	$4,$2
	jal	ended
	nop
	bne	$2,$0,$L221
	nop
	lw	$2,80($16)
	nop
	blez	$2,$L221
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	catch
	li	$4,20
	lw	$31,60($sp)
	lw	$18,56($sp)
	lw	$17,52($sp)
	lw	$16,48($sp)
	jr	$31
	addiu	$sp,$sp,64
$L209:
	jal	fail
	li	$4,382
$L221:
	jal	fail
	li	$4,401
$L232:
	lw	$2,%lo(shared)($18)
	nop
$L214:
	lw	$3,4($2)
	nop
	beq	$3,$0,$L214
	nop
$L220:
	jal	exit
	move	$4,$0
$L218:
	jal	fail
	li	$4,396
$L216:
	jal	fail
	li	$4,393
$L211:
	jal	fail
	li	$4,383
$L231:
	jal	fail
	li	$4,384
$L230:
	jal	rest
	nop
	lw	$4,36($sp)
	lui	$5,%hi($LC1)
	li	$6,1
	jal	write
	addiu	$5,$5,%lo($LC1)
	jal	exit
	li	$4,3
$L229:
	jal	fail
	li	$4,374
$L233:
	jal	fail
	li	$4,395
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
	beq	$2,$0,$L238
	move	$7,$0
	jal	ended
	move	$4,$2
	li	$3,4
	bne	$2,$3,$L239
	nop
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L238:
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
$L239:
	jal	fail
	li	$4,418
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
$L250:
	jal	begun
	move	$4,$21
	lw	$18,0($19)
	move	$4,$2
	move	$5,$18
	jal	kill
	move	$16,$2
	jal	stands
	nop
	beq	$2,$0,$L292
	move	$5,$18
	jal	kill
	move	$4,$16
	jal	stands
	nop
	beq	$2,$0,$L293
	li	$5,19
	jal	kill
	move	$4,$16
	jal	stands
	nop
	bne	$2,$0,$L294
	move	$5,$18
	jal	kill
	move	$4,$16
	jal	stands
	nop
	beq	$2,$0,$L295
	andi	$2,$17,0x1
	beq	$2,$0,$L245
	li	$5,15
	li	$5,9
	jal	kill
	move	$4,$16
	li	$18,9
$L246:
	jal	wait
	addiu	$4,$sp,20
	bne	$16,$2,$L252
	nop
	lw	$2,20($sp)
	nop
	bne	$18,$2,$L296
	addiu	$17,$17,1
	bne	$17,$22,$L250
	addiu	$19,$19,4
	lui	$17,%hi(nothing.1)
	addiu	$17,$17,%lo(nothing.1)
	addiu	$19,$17,20
	move	$18,$17
	addiu	$20,$20,%lo(compute)
$L254:
	jal	begun
	move	$4,$20
	lw	$5,0($18)
	move	$4,$2
	jal	kill
	move	$16,$2
	jal	stands
	nop
	bne	$2,$0,$L297
	move	$4,$16
	jal	kill
	li	$5,2
	jal	wait
	addiu	$4,$sp,16
	bne	$16,$2,$L252
	li	$2,2
	lw	$3,16($sp)
	nop
	bne	$3,$2,$L298
	addiu	$18,$18,4
	bne	$18,$19,$L254
	lui	$4,%hi(asleep)
	jal	begun
	addiu	$4,$4,%lo(asleep)
	move	$16,$2
$L255:
	lw	$5,0($17)
	move	$4,$16
	jal	kill
	addiu	$17,$17,4
	bne	$17,$19,$L255
	nop
	jal	stands
	nop
	beq	$2,$0,$L256
	lui	$17,%hi(shared)
	lw	$2,%lo(shared)($17)
	nop
	lw	$2,0($2)
	nop
	bne	$2,$0,$L256
	li	$5,18
	jal	kill
	move	$4,$16
	jal	stands
	nop
	beq	$2,$0,$L299
	li	$5,19
	jal	kill
	move	$4,$16
	jal	stands
	nop
	beq	$2,$0,$L259
	nop
	lw	$2,%lo(shared)($17)
	nop
	lw	$2,0($2)
	nop
	bne	$2,$0,$L259
	li	$5,30
	jal	kill
	move	$4,$16
	jal	stands
	nop
	beq	$2,$0,$L261
	li	$2,1
	lw	$3,%lo(shared)($17)
	nop
	lw	$3,0($3)
	nop
	bne	$3,$2,$L300
	nop
$L261:
	move	$4,$16
	jal	kill
	li	$5,17
	li	$5,30
	jal	kill
	move	$4,$16
	jal	stands
	nop
	beq	$2,$0,$L262
	li	$2,1
	lw	$3,%lo(shared)($17)
	nop
	lw	$3,0($3)
	nop
	bne	$3,$2,$L262
	li	$5,19
	jal	kill
	move	$4,$16
	jal	rest
	nop
	lw	$3,%lo(shared)($17)
	li	$2,2
	lw	$3,0($3)
	nop
	bne	$3,$2,$L301
	li	$5,15
	jal	kill
	move	$4,$16
	jal	ended
	move	$4,$16
	li	$3,15
	bne	$2,$3,$L302
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
	beq	$2,$0,$L266
	nop
	lw	$2,%lo(shared)($17)
	nop
	lw	$2,0($2)
	nop
	bne	$2,$0,$L266
	move	$4,$16
	jal	kill
	li	$5,17
	li	$5,9
	jal	kill
	move	$4,$16
	jal	ended
	move	$4,$16
	li	$3,9
	bne	$2,$3,$L303
	lui	$4,%hi(holding)
	jal	begun
	addiu	$4,$4,%lo(holding)
	move	$4,$2
	li	$5,15
	jal	kill
	move	$16,$2
	jal	stands
	nop
	bne	$2,$0,$L304
	li	$5,17
	jal	kill
	move	$4,$16
	jal	stands
	nop
	beq	$2,$0,$L305
	li	$5,19
	jal	kill
	move	$4,$16
	jal	stands
	nop
	bne	$2,$0,$L306
	li	$5,9
	jal	kill
	move	$4,$16
	jal	ended
	move	$4,$16
	li	$3,9
	bne	$2,$3,$L307
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
$L245:
	jal	kill
	move	$4,$16
	jal	stands
	nop
	beq	$2,$0,$L308
	li	$5,19
	jal	kill
	move	$4,$16
	b	$L246
	li	$18,15
$L252:
	jal	fail
	li	$4,37
$L295:
	jal	fail
	li	$4,250
$L294:
	jal	fail
	li	$4,248
$L293:
	jal	fail
	li	$4,246
$L292:
	jal	fail
	li	$4,244
$L298:
	jal	fail
	li	$4,263
$L297:
	jal	fail
	li	$4,261
$L296:
	jal	fail
	li	$4,256
$L308:
	jal	fail
	li	$4,253
$L256:
	jal	fail
	li	$4,268
$L262:
	jal	fail
	li	$4,277
$L259:
	jal	fail
	li	$4,272
$L299:
	jal	fail
	li	$4,270
$L307:
	jal	fail
	li	$4,300
$L306:
	jal	fail
	li	$4,298
$L305:
	jal	fail
	li	$4,296
$L304:
	jal	fail
	li	$4,294
$L303:
	jal	fail
	li	$4,290
$L266:
	jal	fail
	li	$4,287
$L302:
	jal	fail
	li	$4,282
$L301:
	jal	fail
	li	$4,280
$L300:
	jal	fail
	li	$4,274
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
	beq	$2,$3,$L314
	sw	$2,%lo(shared)($4)
	jal	vectors
	nop
	jal	stacks
	nop
	jal	stops
	nop
	jal	fork
	nop
	beq	$2,$0,$L315
	move	$4,$2
	jal	ended
	nop
	bne	$2,$0,$L316
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
$L314:
	jal	fail
	li	$4,426
$L316:
	jal	fail
	li	$4,435
$L315:
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
	.section	.bss.first,"aw"
	.align	2
first:
	.space	4
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
