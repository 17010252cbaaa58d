# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/work_udp.c
	.file 1 "work_udp.c"
	.text
	.align	2
	.ent	again
again:
	.set	noreorder
	lui	$3,%hi(tries)
	lw	$2,%lo(tries)($3)
	nop
	addiu	$2,$2,1
	jr	$31
	sw	$2,%lo(tries)($3)
	.set	reorder
	.end	again
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	li	$3,17301504
	addiu	$sp,$sp,-168
	addiu	$3,$3,2
	sw	$3,108($sp)
	li	$3,33554432
	addiu	$3,$3,10
	sw	$3,112($sp)
	li	$3,34078720
	addiu	$3,$3,2
	sw	$3,76($sp)
	lui	$3,%hi(again)
	addiu	$3,$3,%lo(again)
	li	$2,196608
	li	$4,16777216
	ori	$2,$2,0xd090
	sw	$3,124($sp)
	addiu	$4,$4,10
	li	$3,2
	sw	$31,164($sp)
	sw	$19,160($sp)
	sw	$18,156($sp)
	sw	$17,152($sp)
	sw	$16,148($sp)
	sw	$0,32($sp)
	sw	$0,36($sp)
	sw	$0,116($sp)
	sw	$0,120($sp)
	sw	$0,28($sp)
	sw	$0,80($sp)
	sw	$0,84($sp)
	sw	$0,88($sp)
	sw	$0,128($sp)
	sw	$3,132($sp)
	sw	$0,60($sp)
	sw	$2,64($sp)
	sw	$0,68($sp)
	sw	$2,72($sp)
	sw	$0,44($sp)
	sw	$0,48($sp)
	sw	$0,52($sp)
	sw	$0,56($sp)
	sw	$0,24($sp)
	jal	set_address
	sw	$0,40($sp)
	bne	$2,$0,$L16
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	bltz	$2,$L17
	move	$17,$2
	li	$6,16
	addiu	$5,$sp,76
	jal	bind
	move	$4,$2
	bne	$2,$0,$L18
	move	$6,$0
	addiu	$5,$sp,124
	jal	sigvec
	li	$4,14
	move	$6,$0
	addiu	$5,$sp,60
	jal	setitimer
	move	$4,$0
	li	$18,16
	addiu	$2,$sp,108
$L23:
	sw	$18,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,18
	addiu	$5,$sp,24
	move	$4,$17
	jal	sendto
	sw	$18,136($sp)
	move	$16,$2
	li	$2,18
	bne	$16,$2,$L19
	addiu	$2,$sp,136
	sw	$2,20($sp)
	addiu	$2,$sp,92
	sw	$2,16($sp)
	move	$7,$0
	li	$6,18
	addiu	$5,$sp,24
	jal	recvfrom
	move	$4,$17
	bne	$2,$16,$L23
	addiu	$2,$sp,108
	move	$6,$0
	addiu	$5,$sp,44
	jal	setitimer
	move	$4,$0
	li	$18,24
	li	$19,16
$L11:
	jal	workBegin
	sw	$19,136($sp)
	addiu	$2,$sp,108
	sw	$19,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,18
	addiu	$5,$sp,24
	jal	sendto
	move	$4,$17
	move	$16,$2
	li	$2,18
	bne	$16,$2,$L20
	addiu	$2,$sp,136
	sw	$2,20($sp)
	addiu	$2,$sp,92
	sw	$2,16($sp)
	move	$7,$0
	li	$6,18
	addiu	$5,$sp,24
	jal	recvfrom
	move	$4,$17
	bne	$2,$16,$L21
	nop
	jal	workEnd
	addiu	$18,$18,-1
	bne	$18,$0,$L11
	addiu	$2,$sp,108
	sw	$19,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	move	$6,$0
	addiu	$5,$sp,24
	jal	sendto
	move	$4,$17
	bne	$2,$0,$L22
	nop
	lw	$31,164($sp)
	lw	$19,160($sp)
	lw	$18,156($sp)
	lw	$17,152($sp)
	lw	$16,148($sp)
	jr	$31
	addiu	$sp,$sp,168
$L20:
	jal	fail
	li	$4,34
$L21:
	jal	fail
	li	$4,35
$L19:
	jal	fail
	li	$4,28
$L22:
	jal	fail
	li	$4,38
$L18:
	jal	fail
	li	$4,23
$L17:
	jal	fail
	li	$4,22
$L16:
	jal	fail
	li	$4,21
	.set	reorder
	.end	main
	.section	.bss.tries,"aw"
	.align	2
tries:
	.space	4
