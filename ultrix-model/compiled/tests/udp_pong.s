# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/udp_pong.c
	.file 1 "udp_pong.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	li	$2,17301504
	li	$4,33554432
	addiu	$sp,$sp,-88
	addiu	$2,$2,2
	addiu	$4,$4,10
	sw	$31,84($sp)
	sw	$20,80($sp)
	sw	$19,76($sp)
	sw	$18,72($sp)
	sw	$17,68($sp)
	sw	$16,64($sp)
	sw	$2,24($sp)
	sw	$0,28($sp)
	sw	$0,32($sp)
	sw	$0,36($sp)
	sw	$2,40($sp)
	sw	$0,44($sp)
	sw	$0,48($sp)
	jal	set_address
	sw	$0,52($sp)
	bne	$2,$0,$L13
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
	bne	$2,$0,$L10
	lui	$19,%hi(data)
	li	$20,16777216
	li	$17,16
	addiu	$19,$19,%lo(data)
	addiu	$20,$20,10
$L4:
	addiu	$2,$sp,56
	sw	$2,20($sp)
	addiu	$2,$sp,24
	sw	$2,16($sp)
	move	$7,$0
	li	$6,9000
	move	$5,$19
	move	$4,$18
	jal	recvfrom
	sw	$17,56($sp)
	bltz	$2,$L5
	move	$16,$2
	lw	$2,56($sp)
	nop
	bne	$2,$17,$L5
	nop
	lw	$2,28($sp)
	nop
	bne	$2,$20,$L5
	addiu	$2,$sp,24
	sw	$17,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	move	$6,$16
	move	$5,$19
	jal	sendto
	move	$4,$18
	bne	$2,$16,$L15
	nop
	bne	$2,$0,$L4
	nop
	lw	$31,84($sp)
	lw	$20,80($sp)
	lw	$19,76($sp)
	lw	$18,72($sp)
	lw	$17,68($sp)
	lw	$16,64($sp)
	jr	$31
	addiu	$sp,$sp,88
$L5:
	jal	fail
	li	$4,17
$L15:
	jal	fail
	li	$4,18
$L10:
	jal	fail
	li	$4,13
$L14:
	jal	fail
	li	$4,12
$L13:
	jal	fail
	li	$4,11
	.set	reorder
	.end	main
	.section	.bss.data,"aw"
	.align	2
data:
	.space	9000
