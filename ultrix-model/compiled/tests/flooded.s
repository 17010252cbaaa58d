# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/flooded.c
	.file 1 "flooded.c"
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
	.ent	since
since:
	.set	noreorder
	addiu	$sp,$sp,-32
	move	$5,$0
	sw	$16,24($sp)
	move	$16,$4
	sw	$31,28($sp)
	jal	gettimeofday
	addiu	$4,$sp,16
	lw	$2,0($16)
	lw	$3,16($sp)
	lw	$31,28($sp)
	subu	$3,$3,$2
	sll	$4,$3,5
	subu	$4,$4,$3
	sll	$2,$4,6
	subu	$2,$2,$4
	sll	$2,$2,3
	lw	$4,20($sp)
	addu	$2,$2,$3
	sll	$2,$2,6
	lw	$3,4($16)
	addu	$2,$2,$4
	lw	$16,24($sp)
	subu	$2,$2,$3
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	since
	.align	2
	.ent	exactly
exactly:
	.set	noreorder
	sll	$2,$4,5
	addiu	$sp,$sp,-48
	subu	$4,$2,$4
	sw	$16,40($sp)
	sll	$16,$4,6
	subu	$16,$16,$4
	move	$5,$0
	addiu	$4,$sp,32
	sll	$16,$16,1
	sw	$31,44($sp)
	sw	$16,28($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	jal	gettimeofday
	sw	$0,24($sp)
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L7
	nop
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L7
	nop
	jal	since
	addiu	$4,$sp,32
	slt	$3,$2,$16
	bne	$3,$0,$L8
	addiu	$16,$16,3906
	slt	$2,$16,$2
	bne	$2,$0,$L8
	nop
	lw	$31,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,48
$L7:
	jal	fail
	li	$4,23
$L8:
	jal	fail
	li	$4,25
	.set	reorder
	.end	exactly
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	li	$2,17301504
	addiu	$sp,$sp,-152
	addiu	$2,$2,2
	lui	$3,%hi(note)
	li	$7,7812
	addiu	$3,$3,%lo(note)
	sw	$2,24($sp)
	sw	$2,40($sp)
	move	$6,$0
	li	$2,20000
	addiu	$5,$sp,88
	li	$4,14
	sw	$31,148($sp)
	sw	$19,144($sp)
	sw	$18,140($sp)
	sw	$17,136($sp)
	sw	$16,132($sp)
	sw	$3,88($sp)
	sw	$0,92($sp)
	sw	$0,96($sp)
	sw	$0,72($sp)
	sw	$7,76($sp)
	sw	$0,80($sp)
	sw	$7,84($sp)
	sw	$0,56($sp)
	sw	$0,60($sp)
	sw	$0,64($sp)
	sw	$0,68($sp)
	sw	$0,28($sp)
	sw	$0,32($sp)
	sw	$0,36($sp)
	sw	$0,44($sp)
	sw	$0,48($sp)
	sw	$0,52($sp)
	jal	sigvec
	sw	$2,120($sp)
	bne	$2,$0,$L35
	li	$4,16777216
	jal	set_address
	addiu	$4,$4,10
	bne	$2,$0,$L14
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	bltz	$2,$L14
	move	$18,$2
	li	$6,16
	addiu	$5,$sp,40
	jal	bind
	move	$4,$2
	bne	$2,$0,$L36
	move	$6,$0
	addiu	$5,$sp,72
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L37
	li	$2,4
	sw	$2,16($sp)
	addiu	$7,$sp,120
	li	$6,4098
	li	$5,65535
	jal	setsockopt
	move	$4,$18
	bne	$2,$0,$L38
	move	$5,$0
	addiu	$4,$sp,108
	jal	gettimeofday
	li	$16,196608
	li	$17,7812
	b	$L23
	ori	$16,$16,0x9378
$L18:
$L42:
	move	$5,$0
	jal	setitimer
	move	$4,$0
	lw	$3,32($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L39
	nop
	lw	$2,36($sp)
	nop
	slt	$2,$2,11719
	beq	$2,$0,$L21
	nop
	lw	$2,28($sp)
	nop
	bne	$2,$17,$L21
	addiu	$4,$sp,100
	jal	gettimeofday
	move	$5,$0
	lw	$3,108($sp)
	lw	$2,100($sp)
	nop
	subu	$2,$2,$3
	sll	$4,$2,5
	subu	$4,$4,$2
	sll	$3,$4,6
	subu	$3,$3,$4
	sll	$3,$3,3
	addu	$3,$3,$2
	lw	$2,104($sp)
	sll	$3,$3,6
	addu	$3,$3,$2
	lw	$2,112($sp)
	nop
	subu	$3,$3,$2
	slt	$3,$3,$16
	beq	$3,$0,$L40
	nop
$L23:
	sw	$0,116($sp)
	lw	$2,116($sp)
	nop
	slt	$2,$2,500
	beq	$2,$0,$L42
	addiu	$6,$sp,24
$L19:
	lw	$2,116($sp)
	nop
	addiu	$2,$2,1
	sw	$2,116($sp)
	lw	$2,116($sp)
	nop
	slt	$2,$2,500
	beq	$2,$0,$L42
	addiu	$6,$sp,24
	lw	$2,116($sp)
	nop
	addiu	$2,$2,1
	sw	$2,116($sp)
	lw	$2,116($sp)
	nop
	slt	$2,$2,500
	beq	$2,$0,$L18
	addiu	$6,$sp,24
	b	$L19
	nop
$L40:
	lui	$17,%hi(caught)
	lw	$2,%lo(caught)($17)
	nop
	slt	$2,$2,10
	bne	$2,$0,$L24
	nop
	lw	$2,%lo(caught)($17)
	nop
	slt	$2,$2,32
	beq	$2,$0,$L24
	move	$5,$0
	addiu	$4,$sp,108
	li	$19,65536
	lw	$16,%lo(caught)($17)
	jal	gettimeofday
	addiu	$19,$19,12584
$L26:
	jal	since
	addiu	$4,$sp,108
	slt	$2,$2,$19
	bne	$2,$0,$L26
	nop
	lw	$3,%lo(caught)($17)
	addiu	$2,$16,8
	slt	$2,$2,$3
	beq	$2,$0,$L27
	nop
	lw	$3,%lo(caught)($17)
	addiu	$2,$16,11
	slt	$2,$2,$3
	bne	$2,$0,$L27
	move	$6,$0
	addiu	$5,$sp,56
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L41
	nop
	jal	sigblock
	li	$4,8192
	jal	exactly
	li	$4,1
	jal	exactly
	li	$4,5
	jal	exactly
	li	$4,27
	jal	close
	move	$4,$18
	lw	$31,148($sp)
	lw	$19,144($sp)
	lw	$18,140($sp)
	lw	$17,136($sp)
	lw	$16,132($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,152
$L39:
	jal	fail
	li	$4,46
$L21:
	jal	fail
	li	$4,47
$L27:
	jal	fail
	li	$4,53
$L35:
	jal	fail
	li	$4,38
$L41:
	jal	fail
	li	$4,54
$L38:
	jal	fail
	li	$4,42
$L37:
	jal	fail
	li	$4,41
$L36:
	jal	fail
	li	$4,40
$L14:
	jal	fail
	li	$4,39
$L24:
	jal	fail
	li	$4,49
	.set	reorder
	.end	main
	.section	.bss.caught,"aw"
	.align	2
caught:
	.space	4
