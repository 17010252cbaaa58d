# mipsel-linux-gnu-gcc 12.2.0 from exos/adversarial/trashing_server.c
	.file 1 "trashing_server.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$17,32($sp)
	jal	fork
	sw	$16,28($sp)
	beq	$2,$0,$L16
	move	$16,$2
	b	$L2
	li	$17,-1
$L3:
	jal	switch_to
	move	$4,$16
$L2:
	li	$5,5
	jal	lrpc
	move	$4,$16
	beq	$2,$17,$L3
	sw	$2,16($sp)
	xori	$4,$2,0x6
	li	$5,15
	sltu	$4,$4,1
	jal	check
	lui	$17,%hi(lrpc)
	addiu	$7,$sp,16
	li	$6,7
	move	$5,$16
	jal	registers_kept
	addiu	$4,$17,%lo(lrpc)
	beq	$2,$0,$L17
	nop
	move	$4,$0
$L4:
	jal	check
	li	$5,16
	lui	$4,%hi(tlrpc)
	addiu	$4,$4,%lo(tlrpc)
	addiu	$7,$sp,16
	li	$6,9
	jal	registers_kept
	move	$5,$16
	beq	$2,$0,$L5
	move	$4,$2
	lw	$4,16($sp)
	nop
	xori	$4,$4,0xa
	sltu	$4,$4,1
$L5:
	jal	check
	li	$5,17
	addiu	$7,$sp,16
	li	$6,11
	move	$5,$16
	jal	registers_kept
	addiu	$4,$17,%lo(lrpc)
	bne	$2,$0,$L18
	move	$4,$0
	lw	$4,16($sp)
	nop
	xori	$4,$4,0xc
	sltu	$4,$4,1
$L6:
$L18:
	jal	check
	li	$5,18
	move	$4,$16
	jal	kill
	li	$5,9
	sltu	$4,$2,1
	jal	check
	li	$5,19
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
$L17:
	lw	$4,16($sp)
	nop
	xori	$4,$4,0x8
	b	$L4
	sltu	$4,$4,1
$L16:
	lui	$4,%hi(trash)
	jal	serve
	addiu	$4,$4,%lo(trash)
	.set	reorder
	.end	main
