# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/isolation.c
	.file 1 "isolation.c"
	.text
	.align	2
	.ent	note
note:
	.set	noreorder
	lui	$2,%hi(caught)
	li	$3,1
	sw	$3,%lo(caught)($2)
	jr	$31
	nop
	.set	reorder
	.end	note
	.align	2
	.ent	compute
compute:
	.set	noreorder
	lui	$2,%hi(work)
	lw	$3,%lo(work)($2)
	nop
$L4:
	lw	$2,4($3)
	nop
	addiu	$2,$2,1
	sw	$2,4($3)
	b	$L4
	nop
	.set	reorder
	.end	compute
	.align	2
	.ent	console
console:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	brk
	li	$4,270532608
	li	$6,1048576
$L8:
	li	$5,268500992
	jal	write
	li	$4,1
	b	$L8
	li	$6,1048576
	.set	reorder
	.end	console
	.align	2
	.ent	timers
timers:
	.set	noreorder
	addiu	$sp,$sp,-40
	li	$2,1
	li	$4,-1
	sw	$31,36($sp)
	sw	$2,20($sp)
	sw	$2,28($sp)
	sw	$0,16($sp)
	jal	sigblock
	sw	$0,24($sp)
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L10
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	li	$4,2
	beq	$2,$0,$L13
	move	$6,$0
$L10:
	jal	fail
	li	$4,41
$L13:
	addiu	$5,$sp,16
	jal	setitimer
	li	$4,1
	bne	$2,$0,$L10
	lui	$2,%hi(work)
	lw	$3,%lo(work)($2)
	nop
$L11:
	lw	$2,4($3)
	nop
	addiu	$2,$2,1
	sw	$2,4($3)
	b	$L11
	nop
	.set	reorder
	.end	timers
	.align	2
	.ent	withoutRights
withoutRights:
	.set	noreorder
	addiu	$sp,$sp,-48
	li	$4,271581184
	sw	$17,40($sp)
	li	$17,271515648
	sw	$31,44($sp)
	sw	$16,36($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	jal	brk
	sw	$0,24($sp)
	move	$6,$0
	li	$5,4096
	jal	mprotect
	ori	$4,$17,0xe000
	bne	$2,$0,$L20
	nop
	jal	fork
	nop
	beq	$2,$0,$L21
	move	$16,$2
	jal	wait
	addiu	$4,$sp,28
	bne	$2,$16,$L17
	li	$3,10
	lw	$2,28($sp)
	nop
	andi	$2,$2,0x7f
	bne	$2,$3,$L17
	nop
	lw	$31,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,48
$L17:
	jal	fail
	li	$4,83
$L21:
	li	$4,10
	move	$6,$0
	addiu	$5,$sp,16
	jal	sigvec
	ori	$17,$17,0xe000
	lw	$4,0($17)
	jal	exit
	nop
$L20:
	jal	fail
	li	$4,77
	.set	reorder
	.end	withoutRights
	.align	2
	.ent	farTimers
farTimers:
	.set	noreorder
	addiu	$sp,$sp,-56
	li	$2,2147418112
	ori	$2,$2,0xffff
	move	$6,$0
	addiu	$5,$sp,16
	move	$4,$0
	sw	$31,52($sp)
	sw	$16,48($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$2,24($sp)
	jal	setitimer
	sw	$0,28($sp)
	li	$3,-1
	bne	$2,$3,$L23
	lui	$2,%hi(errno)
	lw	$3,%lo(errno)($2)
	li	$2,22
	bne	$3,$2,$L23
	li	$2,99942400
	ori	$2,$2,0xe100
	move	$6,$0
	addiu	$5,$sp,16
	move	$4,$0
	jal	setitimer
	sw	$2,24($sp)
	bne	$2,$0,$L33
	li	$2,1
	sw	$2,28($sp)
	lui	$2,%hi(note)
	addiu	$2,$2,%lo(note)
	move	$6,$0
	addiu	$5,$sp,32
	li	$4,14
	sw	$0,24($sp)
	sw	$2,32($sp)
	sw	$0,36($sp)
	jal	sigvec
	sw	$0,40($sp)
	bne	$2,$0,$L27
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L27
	lui	$16,%hi(caught)
	lw	$2,%lo(caught)($16)
	nop
	bne	$2,$0,$L22
	nop
$L29:
	jal	sigpause
	move	$4,$0
	lw	$2,%lo(caught)($16)
	nop
	beq	$2,$0,$L29
	nop
$L22:
	lw	$31,52($sp)
	lw	$16,48($sp)
	jr	$31
	addiu	$sp,$sp,56
$L23:
	jal	fail
	li	$4,91
$L27:
	jal	fail
	li	$4,96
$L33:
	jal	fail
	li	$4,93
	.set	reorder
	.end	farTimers
	.align	2
	.ent	victim
victim:
	.set	noreorder
	addiu	$sp,$sp,-48
	move	$5,$0
	addiu	$4,$sp,24
	sw	$16,36($sp)
	li	$16,5963776
	sw	$17,40($sp)
	sw	$31,44($sp)
	jal	gettimeofday
	move	$17,$0
	ori	$16,$16,0x8d80
$L35:
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
	bne	$2,$0,$L35
	addiu	$17,$17,1000
	lw	$31,44($sp)
	lw	$16,36($sp)
	move	$2,$17
	lw	$17,40($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	victim
	.align	2
	.ent	beside
beside:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,36($sp)
	jal	fork
	move	$17,$4
	bne	$2,$0,$L39
	move	$16,$2
	jalr	$17
	nop
$L39:
	jal	victim
	nop
	li	$5,9
	move	$4,$16
	jal	kill
	move	$17,$2
	bne	$2,$0,$L43
	nop
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$16,$L44
	move	$2,$17
	lw	$31,36($sp)
	lw	$16,28($sp)
	lw	$17,32($sp)
	jr	$31
	addiu	$sp,$sp,40
$L43:
	jal	fail
	li	$4,60
$L44:
	jal	fail
	li	$4,61
	.set	reorder
	.end	beside
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$2,%hi(words.0)
	addiu	$sp,$sp,-40
	lui	$3,%hi(work)
	addiu	$2,$2,%lo(words.0)
	sw	$2,%lo(work)($3)
	sw	$31,36($sp)
	sw	$16,28($sp)
	jal	withoutRights
	sw	$17,32($sp)
	jal	farTimers
	nop
	jal	fork
	nop
	beq	$2,$0,$L52
	move	$16,$2
$L46:
	jal	victim
	nop
	li	$5,9
	move	$4,$16
	jal	kill
	move	$17,$2
	bne	$2,$0,$L48
	nop
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$16,$L48
	lui	$4,%hi(timers)
	jal	beside
	addiu	$4,$4,%lo(timers)
	li	$3,100
	bne	$3,$0,1f
	divu	$0,$17,$3
	break	7
1:
	mflo	$4
	sll	$3,$4,1
	addu	$3,$3,$4
	sll	$16,$3,4
	subu	$16,$16,$3
	sll	$16,$16,1
	sltu	$2,$2,$16
	bne	$2,$0,$L53
	lui	$4,%hi(console)
	jal	beside
	addiu	$4,$4,%lo(console)
	sltu	$16,$2,$16
	bne	$16,$0,$L54
	move	$2,$0
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L52:
	jal	compute
	nop
	b	$L46
	nop
$L48:
	jal	fail
	li	$4,113
$L54:
	jal	fail
	li	$4,119
$L53:
	jal	fail
	li	$4,118
	.set	reorder
	.end	main
	.section	.bss.words.0,"aw"
	.align	2
words.0:
	.space	8
	.section	.bss.caught,"aw"
	.align	2
caught:
	.space	4
	.section	.bss.work,"aw"
	.align	2
work:
	.space	4
