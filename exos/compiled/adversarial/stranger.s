# mipsel-linux-gnu-gcc 12.2.0 from exos/adversarial/stranger.c
	.file 1 "stranger.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	jal	fork
	sw	$16,16($sp)
	li	$3,-1
	bne	$2,$3,$L12
	nop
	move	$4,$0
$L2:
	jal	check
	li	$5,13
	li	$2,-2147418112
	lw	$18,29312($0)
	addiu	$2,$2,512
	bne	$18,$2,$L3
	move	$16,$0
	lui	$20,%hi(lrpc)
	lui	$19,%hi(tlrpc)
	addiu	$20,$20,%lo(lrpc)
	b	$L5
	addiu	$19,$19,%lo(tlrpc)
$L13:
	move	$17,$19
$L4:
	jal	draw
	nop
	li	$4,65536
	move	$5,$2
	jalr	$17
	addiu	$4,$4,512
	addiu	$4,$2,1
	li	$5,15
	jal	check
	sltu	$4,$4,1
	lw	$2,29312($0)
	nop
	bne	$2,$18,$L3
	addiu	$16,$16,1
$L5:
	andi	$2,$16,0x1
	beq	$2,$0,$L13
	move	$17,$20
	b	$L4
	nop
$L3:
	sltu	$4,$16,1001
	li	$5,18
	jal	check
	xori	$4,$4,0x1
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
$L12:
	jal	fork
	nop
	addiu	$4,$2,1
	b	$L2
	sltu	$4,$0,$4
	.set	reorder
	.end	main
