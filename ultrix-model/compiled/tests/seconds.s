# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/seconds.c
	.file 1 "seconds.c"
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
	.ent	profiled
profiled:
	.set	noreorder
	lui	$7,%hi(counters)
	addiu	$6,$7,%lo(counters)
	lui	$3,%hi(counters+2)
	addiu	$3,$3,%lo(counters+2)
	addiu	$5,$6,130
	move	$2,$0
$L4:
	lh	$4,0($3)
	addiu	$3,$3,2
	bne	$3,$5,$L4
	addu	$2,$2,$4
	lh	$3,%lo(counters)($7)
	li	$4,4369
	bne	$3,$4,$L5
	nop
	lh	$4,130($6)
	nop
	bne	$4,$3,$L5
	nop
	jr	$31
	nop
$L5:
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	fail
	li	$4,167
	.set	reorder
	.end	profiled
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
	.ent	used
used:
	.set	noreorder
	addiu	$sp,$sp,-104
	sw	$17,96($sp)
	sw	$16,92($sp)
	move	$17,$4
	move	$16,$5
	move	$4,$0
	sw	$31,100($sp)
	jal	getrusage
	addiu	$5,$sp,16
	bne	$2,$0,$L17
	li	$2,983040
	lw	$8,20($sp)
	addiu	$2,$2,16960
	sltu	$3,$8,$2
	beq	$3,$0,$L14
	nop
	lw	$9,28($sp)
	nop
	sltu	$2,$9,$2
	beq	$2,$0,$L14
	nop
	lw	$7,16($sp)
	lw	$6,24($sp)
	sll	$5,$7,5
	sll	$4,$6,5
	subu	$5,$5,$7
	subu	$4,$4,$6
	sll	$3,$5,6
	sll	$2,$4,6
	subu	$3,$3,$5
	subu	$2,$2,$4
	sll	$3,$3,3
	sll	$2,$2,3
	addu	$3,$3,$7
	addu	$2,$2,$6
	sll	$3,$3,6
	sll	$2,$2,6
	addu	$2,$2,$9
	addu	$3,$3,$8
	sw	$3,0($17)
	sw	$2,0($16)
	lw	$3,0($17)
	lw	$31,100($sp)
	lw	$17,96($sp)
	lw	$16,92($sp)
	addu	$2,$2,$3
	jr	$31
	addiu	$sp,$sp,104
$L14:
	jal	fail
	li	$4,42
$L17:
	jal	fail
	li	$4,41
	.set	reorder
	.end	used
	.align	2
	.ent	wait_for
wait_for:
	.set	noreorder
	li	$2,983040
	addiu	$2,$2,16960
	bne	$2,$0,1f
	div	$0,$4,$2
	break	7
1:
	addiu	$sp,$sp,-40
	move	$6,$0
	addiu	$5,$sp,16
	move	$4,$0
	sw	$31,36($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	mfhi	$2
	sw	$2,28($sp)
	mflo	$3
	jal	setitimer
	sw	$3,24($sp)
	bne	$2,$0,$L20
	nop
	jal	sigpause
	move	$4,$0
	li	$3,-1
	bne	$2,$3,$L20
	nop
	lw	$31,36($sp)
	nop
	jr	$31
	addiu	$sp,$sp,40
$L20:
	jal	fail
	li	$4,22
	.set	reorder
	.end	wait_for
	.align	2
	.ent	timers
timers:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$18,52($sp)
	sw	$17,48($sp)
	li	$18,393216
	li	$17,327680
	move	$5,$0
	sw	$16,44($sp)
	addiu	$4,$sp,32
	addiu	$2,$18,6784
	li	$16,1048576
	addiu	$17,$17,22320
	sw	$31,60($sp)
	sw	$19,56($sp)
	sw	$17,20($sp)
	sw	$2,28($sp)
	sw	$0,16($sp)
	jal	gettimeofday
	sw	$0,24($sp)
	jal	wait_for
	ori	$4,$16,0xc8e0
	jal	since
	addiu	$4,$sp,32
	ori	$3,$16,0xc8e0
	slt	$2,$2,$3
	bne	$2,$0,$L24
	nop
	jal	since
	addiu	$4,$sp,32
	ori	$16,$16,0xe764
	slt	$2,$2,$16
	bne	$2,$0,$L32
	nop
$L24:
	jal	fail
	li	$4,116
$L32:
	addiu	$4,$sp,32
	jal	gettimeofday
	move	$5,$0
	move	$6,$0
	addiu	$5,$sp,16
	jal	setitimer
	move	$4,$0
	bne	$2,$0,$L33
	li	$16,1441792
	addiu	$18,$18,14595
	li	$19,-1
	addiu	$16,$16,16019
$L25:
	jal	sigpause
	move	$4,$0
	bne	$2,$19,$L34
	nop
	jal	since
	addiu	$4,$sp,32
	addiu	$3,$18,-7812
	slt	$2,$3,$2
	beq	$2,$0,$L35
	nop
	jal	since
	addiu	$4,$sp,32
	slt	$2,$18,$2
	bne	$2,$0,$L36
	addu	$18,$18,$17
	bne	$18,$16,$L25
	nop
	jal	exit
	move	$4,$0
$L33:
	jal	fail
	li	$4,118
$L34:
	jal	fail
	li	$4,120
$L35:
	jal	fail
	li	$4,121
$L36:
	jal	fail
	li	$4,122
	.set	reorder
	.end	timers
	.align	2
	.ent	compute_for
compute_for:
	.set	noreorder
	addiu	$sp,$sp,-48
	move	$5,$0
	sw	$16,40($sp)
	move	$16,$4
	sw	$31,44($sp)
	jal	gettimeofday
	addiu	$4,$sp,24
	b	$L40
	nop
$L38:
$L45:
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
	beq	$2,$0,$L44
	nop
$L40:
	sw	$0,32($sp)
	lw	$2,32($sp)
	nop
	slt	$2,$2,2000
	beq	$2,$0,$L45
	addiu	$4,$sp,16
$L39:
	lw	$2,32($sp)
	nop
	addiu	$2,$2,1
	sw	$2,32($sp)
	lw	$2,32($sp)
	nop
	slt	$2,$2,2000
	beq	$2,$0,$L38
	addiu	$4,$sp,16
	b	$L39
	nop
$L44:
	lw	$31,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	compute_for
	.align	2
	.ent	share
share:
	.set	noreorder
	addiu	$sp,$sp,-48
	addiu	$5,$sp,24
	sw	$17,40($sp)
	move	$17,$4
	addiu	$4,$sp,28
	sw	$31,44($sp)
	jal	used
	sw	$16,36($sp)
	addiu	$4,$sp,16
	move	$5,$0
	jal	gettimeofday
	move	$16,$2
	jal	compute_for
	move	$4,$17
	addiu	$5,$sp,24
	jal	used
	addiu	$4,$sp,28
	addiu	$4,$sp,16
	jal	since
	subu	$16,$2,$16
	li	$3,100
	bne	$3,$0,1f
	div	$0,$2,$3
	break	7
1:
	lw	$31,44($sp)
	lw	$17,40($sp)
	mflo	$2
	nop
	nop
	bne	$2,$0,1f
	div	$0,$16,$2
	break	7
1:
	lw	$16,36($sp)
	mflo	$2
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	share
	.align	2
	.ent	sizes
sizes:
	.set	noreorder
	addiu	$sp,$sp,-168
	addiu	$5,$sp,88
	move	$4,$0
	sw	$31,164($sp)
	jal	getrusage
	sw	$16,160($sp)
	bne	$2,$0,$L56
	li	$16,65536
	jal	compute_for
	ori	$4,$16,0x86a0
	addiu	$5,$sp,16
	jal	getrusage
	move	$4,$0
	bne	$2,$0,$L57
	addiu	$16,$16,16490
	lw	$2,88($sp)
	lw	$3,16($sp)
	lw	$5,100($sp)
	subu	$3,$3,$2
	lw	$2,24($sp)
	nop
	addu	$3,$3,$2
	lw	$2,96($sp)
	nop
	subu	$3,$3,$2
	sll	$4,$3,5
	subu	$4,$4,$3
	sll	$2,$4,6
	subu	$2,$2,$4
	sll	$2,$2,3
	lw	$4,92($sp)
	addu	$2,$2,$3
	lw	$3,20($sp)
	sll	$2,$2,6
	subu	$3,$3,$4
	lw	$4,28($sp)
	nop
	subu	$4,$4,$5
	addu	$3,$3,$4
	addu	$2,$2,$3
	li	$3,3906
	bne	$3,$0,1f
	div	$0,$2,$3
	break	7
1:
	slt	$16,$2,$16
	mflo	$3
	bne	$16,$0,$L51
	nop
	lw	$4,32($sp)
	nop
	blez	$4,$L51
	nop
	lw	$2,36($sp)
	lw	$5,108($sp)
	nop
	subu	$2,$2,$5
	blez	$2,$L51
	nop
	bne	$3,$0,1f
	div	$0,$2,$3
	break	7
1:
	mfhi	$2
	bne	$2,$0,$L53
	nop
	lw	$2,40($sp)
	lw	$5,112($sp)
	nop
	subu	$2,$2,$5
	bne	$3,$0,1f
	div	$0,$2,$3
	break	7
1:
	mflo	$2
	bne	$4,$2,$L53
	nop
	lw	$31,164($sp)
	lw	$16,160($sp)
	jr	$31
	addiu	$sp,$sp,168
$L51:
	jal	fail
	li	$4,83
$L53:
	jal	fail
	li	$4,84
$L57:
	jal	fail
	li	$4,80
$L56:
	jal	fail
	li	$4,78
	.set	reorder
	.end	sizes
	.align	2
	.ent	nicest
nicest:
	.set	noreorder
	addiu	$sp,$sp,-48
	addiu	$5,$sp,16
	addiu	$4,$sp,20
	sw	$31,44($sp)
	jal	used
	sw	$16,40($sp)
	li	$6,19
	move	$5,$0
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L68
	li	$16,1048576
	jal	compute_for
	ori	$4,$16,0xc8e0
	addiu	$5,$sp,24
	jal	used
	addiu	$4,$sp,28
	lw	$2,28($sp)
	li	$3,983040
	addiu	$3,$3,16961
	slt	$3,$2,$3
	bne	$3,$0,$L60
	addiu	$16,$16,31425
	lw	$3,20($sp)
	nop
	subu	$2,$2,$3
	lw	$3,24($sp)
	nop
	addu	$2,$2,$3
	lw	$3,16($sp)
	nop
	subu	$2,$2,$3
	slt	$2,$2,$16
	bne	$2,$0,$L60
	nop
	jal	fork
	nop
	beq	$2,$0,$L69
	move	$16,$2
	li	$4,196608
	jal	compute_for
	ori	$4,$4,0xd090
	jal	wait
	addiu	$4,$sp,32
	bne	$2,$16,$L64
	nop
	lw	$2,32($sp)
	nop
	slt	$2,$2,22016
	bne	$2,$0,$L64
	move	$6,$0
	move	$5,$0
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L70
	nop
	lw	$31,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,48
$L69:
	move	$6,$0
	move	$5,$0
	jal	setpriority
	move	$4,$0
	beq	$2,$0,$L63
	nop
	jal	fail
	li	$4,99
$L63:
	li	$4,196608
	jal	share
	ori	$4,$4,0xd090
	jal	exit
	move	$4,$2
$L60:
	jal	fail
	li	$4,96
$L68:
	jal	fail
	li	$4,93
$L64:
	jal	fail
	li	$4,103
$L70:
	jal	fail
	li	$4,104
	.set	reorder
	.end	nicest
	.align	2
	.ent	sleepers
sleepers:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	jal	fork
	sw	$16,24($sp)
	bne	$2,$0,$L72
	nop
	lui	$2,%hi(shared)
	lw	$3,%lo(shared)($2)
	nop
$L73:
	lw	$2,0($3)
	nop
	addiu	$2,$2,1
	sw	$2,0($3)
	b	$L73
	nop
$L72:
	jal	fork
	move	$16,$2
	li	$4,655360
	beq	$2,$0,$L91
	ori	$4,$4,0xae60
	jal	wait_for
	nop
	li	$5,17
	jal	kill
	move	$4,$16
	bne	$2,$0,$L92
	nop
	li	$4,65536
	ori	$4,$4,0x86a0
	jal	wait_for
	lui	$17,%hi(shared)
	lw	$2,%lo(shared)($17)
	nop
	lw	$18,0($2)
	jal	fork
	nop
	beq	$2,$0,$L93
	nop
$L76:
	lw	$2,%lo(shared)($17)
	nop
$L77:
	lw	$3,4($2)
	nop
	beq	$3,$0,$L77
	nop
	lw	$3,4($2)
	nop
	slt	$3,$3,86
	bne	$3,$0,$L78
	nop
	lw	$2,0($2)
	nop
	bne	$2,$18,$L78
	li	$5,19
	jal	kill
	move	$4,$16
	bne	$2,$0,$L81
	nop
	li	$4,196608
	jal	share
	addiu	$4,$4,3392
	slt	$2,$2,65
	beq	$2,$0,$L81
	nop
	lw	$2,%lo(shared)($17)
	nop
	lw	$2,0($2)
	nop
	slt	$2,$18,$2
	beq	$2,$0,$L81
	li	$5,9
	jal	kill
	move	$4,$16
	bne	$2,$0,$L94
	li	$17,3
$L82:
	jal	wait
	addiu	$4,$sp,16
	beq	$16,$2,$L83
	li	$2,9
	move	$2,$0
$L83:
	lw	$3,16($sp)
	nop
	bne	$3,$2,$L96
	addiu	$17,$17,-1
	bne	$17,$0,$L82
	nop
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L93:
	jal	timers
	nop
	b	$L76
	nop
$L92:
	jal	fail
	li	$4,146
$L78:
	jal	fail
	li	$4,152
$L81:
	jal	fail
	li	$4,153
$L94:
	jal	fail
	li	$4,154
$L96:
	jal	fail
	li	$4,158
$L91:
	jal	compute_for
	nop
	li	$4,2359296
	jal	wait_for
	ori	$4,$4,0x9f00
	li	$4,196608
	jal	share
	addiu	$4,$4,3392
	lui	$3,%hi(shared)
	lw	$3,%lo(shared)($3)
	addiu	$2,$2,1
	sw	$2,4($3)
	jal	exit
	move	$4,$0
	.set	reorder
	.end	sleepers
	.align	2
	.ent	profile
profile:
	.set	noreorder
	addiu	$sp,$sp,-32
	lui	$2,%hi(counters)
	sw	$16,24($sp)
	lui	$16,%hi(counters+2)
	li	$3,4369
	addiu	$8,$2,%lo(counters)
	li	$7,512
	li	$6,4194304
	li	$5,128
	addiu	$4,$16,%lo(counters+2)
	sw	$31,28($sp)
	sh	$3,130($8)
	jal	profil
	sh	$3,%lo(counters)($2)
	li	$4,65536
	jal	compute_for
	ori	$4,$4,0x86a0
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	profil
	move	$4,$0
	jal	profiled
	nop
	slt	$2,$2,15
	bne	$2,$0,$L99
	nop
	jal	profiled
	nop
	slt	$2,$2,28
	beq	$2,$0,$L99
	li	$7,65536
	li	$6,2147418112
	li	$5,128
	jal	profil
	addiu	$4,$16,%lo(counters+2)
	jal	compute_for
	li	$4,20000
	li	$7,65536
	move	$6,$0
	li	$5,128
	jal	profil
	addiu	$4,$16,%lo(counters+2)
	jal	compute_for
	li	$4,20000
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	profil
	move	$4,$0
	jal	profiled
	nop
	slt	$2,$2,28
	beq	$2,$0,$L109
	nop
	jal	brk
	li	$4,268763136
	bne	$2,$0,$L110
	li	$2,268697600
	sh	$0,2($2)
	sh	$0,0($2)
	li	$6,1
	li	$5,4096
	jal	mprotect
	li	$4,268697600
	bne	$2,$0,$L111
	li	$6,4194304
	li	$5,4096
	li	$7,2
	jal	profil
	li	$4,268697600
	jal	compute_for
	li	$4,20000
	li	$6,3
	li	$5,4096
	jal	mprotect
	li	$4,268697600
	bne	$2,$0,$L112
	nop
	jal	compute_for
	li	$4,40000
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	profil
	move	$4,$0
	sw	$0,16($sp)
	lw	$2,16($sp)
	nop
	slt	$2,$2,2048
	beq	$2,$0,$L97
	nop
	li	$3,268697600
$L106:
	lw	$2,16($sp)
	nop
	sll	$2,$2,1
	addu	$2,$3,$2
	lh	$2,0($2)
	nop
	bne	$2,$0,$L113
	nop
	lw	$2,16($sp)
	nop
	addiu	$2,$2,1
	sw	$2,16($sp)
	lw	$2,16($sp)
	nop
	slt	$2,$2,2048
	bne	$2,$0,$L106
	nop
$L97:
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L113:
	jal	fail
	li	$4,197
$L112:
	jal	fail
	li	$4,194
$L111:
	jal	fail
	li	$4,191
$L110:
	jal	fail
	li	$4,189
$L109:
	jal	fail
	li	$4,188
$L99:
	jal	fail
	li	$4,182
	.set	reorder
	.end	profile
	.align	2
	.ent	kernelTime
kernelTime:
	.set	noreorder
	addiu	$sp,$sp,-56
	move	$5,$0
	addiu	$4,$sp,24
	sw	$17,48($sp)
	li	$17,1245184
	sw	$31,52($sp)
	sw	$16,44($sp)
	jal	gettimeofday
	ori	$17,$17,0xd620
$L116:
	li	$16,60
	addiu	$16,$16,-1
$L124:
	jal	sigblock
	move	$4,$0
	bne	$16,$0,$L124
	addiu	$16,$16,-1
	addiu	$16,$16,1
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
	slt	$2,$2,$17
	bne	$2,$0,$L116
	addiu	$5,$sp,16
	jal	used
	addiu	$4,$sp,32
	addiu	$17,$17,-19999
	slt	$2,$2,$17
	bne	$2,$0,$L123
	li	$3,983040
	lw	$2,16($sp)
	addiu	$3,$3,16961
	slt	$2,$2,$3
	bne	$2,$0,$L118
	li	$3,196608
	lw	$2,32($sp)
	ori	$3,$3,0xd090
	slt	$2,$2,$3
	beq	$2,$0,$L118
	nop
	lw	$31,52($sp)
	lw	$17,48($sp)
	lw	$16,44($sp)
	jr	$31
	addiu	$sp,$sp,56
$L123:
	jal	fail
	li	$4,69
$L118:
	jal	fail
	li	$4,70
	.set	reorder
	.end	kernelTime
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$2,%hi(note)
	addiu	$sp,$sp,-40
	li	$7,512
	li	$6,4096
	li	$5,7
	li	$4,3
	addiu	$2,$2,%lo(note)
	sw	$31,36($sp)
	sw	$2,16($sp)
	sw	$0,20($sp)
	jal	shmsys
	sw	$0,24($sp)
	move	$5,$2
	move	$4,$0
	move	$7,$0
	jal	shmsys
	move	$6,$0
	lui	$4,%hi(shared)
	li	$3,-1
	beq	$2,$3,$L127
	sw	$2,%lo(shared)($4)
	move	$6,$0
	addiu	$5,$sp,16
	jal	sigvec
	li	$4,14
	bne	$2,$0,$L127
	nop
	jal	sigblock
	li	$4,8192
	jal	kernelTime
	nop
	jal	sizes
	nop
	jal	nicest
	nop
	jal	sleepers
	nop
	jal	profile
	nop
	lw	$31,36($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
$L127:
	jal	fail
	li	$4,205
	.set	reorder
	.end	main
	.section	.bss.counters,"aw"
	.align	2
counters:
	.space	132
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
	.section	.bss.caught,"aw"
	.align	2
caught:
	.space	4
