# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/udp_ping.c
	.file 1 "udp_ping.c"
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
	.align	2
	.ent	check
check:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$16,20($sp)
	move	$18,$5
	move	$19,$4
	blez	$5,$L8
	lui	$17,%hi(data)
	addiu	$3,$17,%lo(data)
	andi	$2,$5,0x00ff
	addu	$5,$5,$3
$L7:
	sb	$2,0($3)
	addiu	$2,$2,7
	addiu	$3,$3,1
	bne	$3,$5,$L7
	andi	$2,$2,0x00ff
$L8:
	move	$7,$0
	move	$6,$18
	addiu	$5,$17,%lo(data)
	jal	send
	move	$4,$19
	bne	$2,$18,$L18
	lui	$16,%hi(back)
	move	$7,$0
	li	$6,9000
	addiu	$5,$16,%lo(back)
	jal	recv
	move	$4,$19
	bne	$2,$18,$L9
	nop
	blez	$18,$L3
	nop
	addiu	$2,$16,%lo(back)
	addiu	$3,$17,%lo(data)
	addu	$6,$18,$2
$L13:
	lbu	$5,0($2)
	lbu	$4,0($3)
	nop
	bne	$5,$4,$L19
	addiu	$2,$2,1
	bne	$2,$6,$L13
	addiu	$3,$3,1
$L3:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L19:
	jal	fail
	li	$4,39
$L9:
	jal	fail
	li	$4,38
$L18:
	jal	fail
	li	$4,37
	.set	reorder
	.end	check
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"hello\000"
	.text
	.align	2
	.ent	meet
meet:
	.set	noreorder
	lui	$3,%hi(again)
	addiu	$sp,$sp,-88
	addiu	$3,$3,%lo(again)
	li	$2,196608
	ori	$2,$2,0xd090
	sw	$17,72($sp)
	move	$6,$0
	addiu	$5,$sp,48
	sw	$3,48($sp)
	move	$17,$4
	li	$3,2
	li	$4,14
	sw	$31,84($sp)
	sw	$19,80($sp)
	sw	$18,76($sp)
	sw	$3,56($sp)
	sw	$16,68($sp)
	sw	$2,36($sp)
	sw	$2,44($sp)
	sw	$0,52($sp)
	sw	$0,32($sp)
	sw	$0,40($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	sw	$0,28($sp)
	jal	sigvec
	lui	$18,%hi($LC0)
	lui	$19,%hi(back)
	move	$6,$0
	addiu	$5,$sp,32
	jal	setitimer
	move	$4,$0
	addiu	$18,$18,%lo($LC0)
	addiu	$19,$19,%lo(back)
	move	$7,$0
$L26:
	li	$6,5
	move	$5,$18
	jal	send
	move	$4,$17
	move	$16,$2
	li	$2,5
	bne	$16,$2,$L25
	move	$7,$0
	li	$6,9000
	move	$5,$19
	jal	recv
	move	$4,$17
	bne	$2,$16,$L26
	move	$7,$0
	addiu	$5,$sp,16
	move	$6,$0
	jal	setitimer
	move	$4,$0
	lw	$31,84($sp)
	lw	$19,80($sp)
	lw	$18,76($sp)
	lw	$17,72($sp)
	lw	$16,68($sp)
	jr	$31
	addiu	$sp,$sp,88
$L25:
	jal	fail
	li	$4,27
	.set	reorder
	.end	meet
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	li	$2,17301504
	addiu	$sp,$sp,-96
	addiu	$2,$2,2
	sw	$2,52($sp)
	li	$2,33554432
	sw	$16,76($sp)
	addiu	$2,$2,10
	li	$16,16777216
	sw	$2,56($sp)
	addiu	$4,$16,10
	li	$2,16
	sw	$31,92($sp)
	sw	$19,88($sp)
	sw	$18,84($sp)
	sw	$17,80($sp)
	sw	$0,24($sp)
	sw	$0,28($sp)
	sw	$0,60($sp)
	sw	$0,64($sp)
	sw	$2,68($sp)
	sw	$0,16($sp)
	sw	$0,20($sp)
	jal	set_address
	sw	$0,32($sp)
	bne	$2,$0,$L42
	move	$6,$0
	li	$5,2
	jal	socket
	li	$4,2
	bltz	$2,$L43
	move	$17,$2
	li	$6,16
	addiu	$5,$sp,52
	jal	connect
	move	$4,$2
	bne	$2,$0,$L44
	addiu	$6,$sp,68
	addiu	$5,$sp,36
	jal	getsockname
	move	$4,$17
	bne	$2,$0,$L31
	move	$18,$2
	lw	$2,40($sp)
	ori	$16,$16,0xa
	bne	$2,$16,$L31
	nop
	lhu	$2,38($sp)
	nop
	beq	$2,$0,$L31
	nop
	jal	meet
	move	$4,$17
	li	$19,24
$L36:
	jal	workBegin
	nop
	move	$7,$0
	li	$6,18
	addiu	$5,$sp,16
	jal	send
	move	$4,$17
	move	$16,$2
	li	$2,18
	bne	$16,$2,$L45
	move	$7,$0
	li	$6,18
	addiu	$5,$sp,16
	jal	recv
	move	$4,$17
	bne	$2,$16,$L46
	nop
	jal	workEnd
	nop
	lw	$2,16($sp)
	nop
	addiu	$3,$2,1
	bne	$2,$18,$L47
	sw	$3,16($sp)
	bne	$3,$19,$L36
	move	$18,$3
	li	$16,1
	li	$18,1553
	move	$5,$16
$L49:
	move	$4,$17
	jal	check
	addiu	$16,$16,97
	bne	$16,$18,$L49
	move	$5,$16
	move	$4,$17
	jal	check
	li	$5,1472
	move	$4,$17
	jal	check
	li	$5,1473
	move	$4,$17
	jal	check
	li	$5,2961
	move	$4,$17
	jal	check
	li	$5,4000
	lui	$5,%hi(data)
	move	$7,$0
	move	$6,$0
	addiu	$5,$5,%lo(data)
	jal	send
	move	$4,$17
	bne	$2,$0,$L48
	nop
	lw	$31,92($sp)
	lw	$19,88($sp)
	lw	$18,84($sp)
	lw	$17,80($sp)
	lw	$16,76($sp)
	jr	$31
	addiu	$sp,$sp,96
$L45:
	jal	fail
	li	$4,56
$L47:
	jal	fail
	li	$4,59
$L46:
	jal	fail
	li	$4,57
$L31:
	jal	fail
	li	$4,51
$L44:
	jal	fail
	li	$4,50
$L43:
	jal	fail
	li	$4,49
$L42:
	jal	fail
	li	$4,48
$L48:
	jal	fail
	li	$4,66
	.set	reorder
	.end	main
	.section	.bss.tries,"aw"
	.align	2
tries:
	.space	4
	.section	.bss.back,"aw"
	.align	2
back:
	.space	9000
	.section	.bss.data,"aw"
	.align	2
data:
	.space	9000
