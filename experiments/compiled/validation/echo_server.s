# mipsel-linux-gnu-gcc 12.2.0 from experiments/validation/echo_server.c
	.file 1 "echo_server.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-64
	li	$2,53511
	li	$7,16777216
	sw	$19,40($sp)
	li	$5,33554432
	lui	$19,%hi(peer)
	sw	$2,16($sp)
	addiu	$7,$7,10
	li	$6,53767
	addiu	$5,$5,10
	addiu	$4,$19,%lo(peer)
	sw	$31,60($sp)
	sw	$23,56($sp)
	sw	$22,52($sp)
	sw	$21,48($sp)
	sw	$20,44($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	jal	open_peer
	sw	$16,28($sp)
	beq	$2,$0,$L12
	li	$16,1
$L1:
	lw	$31,60($sp)
	lw	$23,56($sp)
	lw	$22,52($sp)
	lw	$21,48($sp)
	lw	$20,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	move	$2,$16
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,64
$L12:
	lui	$2,%hi(validation_bytes)
	lw	$17,%lo(validation_bytes)($2)
	lui	$21,%hi(message)
	move	$6,$17
	addiu	$5,$21,%lo(message)
	jal	await
	addiu	$4,$19,%lo(peer)
	bne	$17,$2,$L4
	lui	$2,%hi(validation_rounds)
	lw	$16,%lo(validation_rounds)($2)
	addiu	$18,$19,%lo(peer)
	addiu	$16,$16,4
	li	$23,1
	li	$22,16
	addiu	$20,$21,%lo(message)
$L5:
	lw	$2,4($18)
	lw	$4,%lo(peer)($19)
	move	$6,$17
	move	$5,$20
	move	$7,$0
	sw	$22,20($sp)
	sw	$2,16($sp)
	addiu	$16,$16,-1
	jal	sendto
	sb	$23,%lo(message)($21)
	move	$7,$0
	move	$6,$17
	beq	$16,$0,$L1
	move	$5,$20
	lw	$3,8($18)
	lw	$2,4($18)
	lw	$4,%lo(peer)($19)
	sw	$3,20($sp)
	jal	recvfrom
	sw	$2,16($sp)
	beq	$17,$2,$L5
	nop
$L4:
	b	$L1
	li	$16,2
	.set	reorder
	.end	main
	.section	.bss.peer,"aw"
	.align	2
peer:
	.space	12
	.section	.bss.message,"aw"
	.align	2
message:
	.space	1500
