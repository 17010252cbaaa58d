# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/nice.c
	.file 1 "nice.c"
	.text
	.align	2
	.ent	count
count:
	.set	noreorder
$L2:
	lw	$2,0($4)
	nop
	addiu	$2,$2,1
	sw	$2,0($4)
	b	$L2
	nop
	.set	reorder
	.end	count
	.align	2
	.ent	wait_seconds
wait_seconds:
	.set	noreorder
	addiu	$sp,$sp,-40
	move	$5,$0
	sw	$16,32($sp)
	move	$16,$4
	sw	$31,36($sp)
	jal	gettimeofday
	addiu	$4,$sp,24
	move	$5,$0
$L8:
	jal	gettimeofday
	addiu	$4,$sp,16
	lw	$2,16($sp)
	lw	$3,24($sp)
	nop
	subu	$2,$2,$3
	slt	$2,$2,$16
	bne	$2,$0,$L8
	move	$5,$0
	lw	$31,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	wait_seconds
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	li	$7,512
	li	$6,4096
	move	$5,$0
	li	$4,3
	sw	$31,36($sp)
	sw	$16,16($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	jal	shmsys
	sw	$17,20($sp)
	move	$5,$2
	move	$4,$0
	move	$7,$0
	jal	shmsys
	move	$6,$0
	move	$5,$0
	move	$4,$0
	jal	getpriority
	move	$16,$2
	bne	$2,$0,$L38
	move	$5,$0
	jal	getpriority
	li	$4,3
	move	$17,$2
	li	$2,-1
	bne	$17,$2,$L11
	lui	$19,%hi(errno)
	lw	$20,%lo(errno)($19)
	li	$2,22
	bne	$20,$2,$L11
	move	$6,$0
	move	$5,$0
	jal	setpriority
	li	$4,-1
	bne	$2,$17,$L13
	move	$18,$2
	lw	$2,%lo(errno)($19)
	nop
	bne	$2,$20,$L13
	li	$5,12345
	jal	getpriority
	move	$4,$0
	bne	$2,$18,$L15
	move	$17,$2
	lw	$18,%lo(errno)($19)
	li	$2,3
	bne	$18,$2,$L15
	li	$6,1
	li	$5,12345
	jal	setpriority
	move	$4,$0
	bne	$2,$17,$L17
	nop
	lw	$2,%lo(errno)($19)
	nop
	bne	$2,$18,$L17
	nop
	jal	fork
	nop
	beq	$2,$0,$L39
	move	$18,$2
$L19:
	jal	fork
	nop
	beq	$2,$0,$L40
	move	$17,$2
	li	$6,4
$L44:
	move	$5,$17
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L41
	move	$5,$17
	jal	getpriority
	move	$4,$0
	li	$3,4
	bne	$2,$3,$L23
	move	$5,$18
	jal	getpriority
	move	$4,$0
	bne	$2,$0,$L23
	li	$6,-100
	move	$5,$0
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L25
	move	$5,$0
	jal	getpriority
	move	$4,$0
	li	$3,-20
	bne	$2,$3,$L25
	li	$6,100
	move	$5,$0
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L27
	move	$5,$0
	jal	getpriority
	move	$4,$0
	li	$3,19
	bne	$2,$3,$L27
	move	$5,$0
	jal	getpriority
	li	$4,1
	bne	$2,$0,$L42
	move	$6,$0
	move	$5,$0
	jal	setpriority
	move	$4,$0
	bne	$2,$0,$L43
	nop
	jal	wait_seconds
	li	$4,3
	lw	$2,4($16)
	nop
	beq	$2,$0,$L30
	nop
	lw	$3,0($16)
	lw	$4,4($16)
	lw	$2,4($16)
	nop
	srl	$2,$2,2
	addu	$2,$2,$4
	sltu	$2,$2,$3
	beq	$2,$0,$L30
	move	$4,$18
	jal	kill
	li	$5,9
	move	$4,$17
	jal	kill
	li	$5,9
	jal	wait
	move	$4,$0
	blez	$2,$L33
	nop
	jal	wait
	move	$4,$0
	blez	$2,$L33
	move	$2,$0
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L39:
	jal	count
	move	$4,$16
	b	$L19
	nop
$L40:
	jal	count
	addiu	$4,$16,4
	b	$L44
	li	$6,4
$L13:
	jal	fail
	li	$4,30
$L11:
	jal	fail
	li	$4,29
$L33:
	jal	fail
	li	$4,47
$L17:
	jal	fail
	li	$4,32
$L15:
	jal	fail
	li	$4,31
$L25:
	jal	fail
	li	$4,39
$L23:
	jal	fail
	li	$4,38
$L30:
	jal	fail
	li	$4,44
$L27:
	jal	fail
	li	$4,40
$L43:
	jal	fail
	li	$4,42
$L42:
	jal	fail
	li	$4,41
$L41:
	jal	fail
	li	$4,37
$L38:
	jal	fail
	li	$4,28
	.set	reorder
	.end	main
