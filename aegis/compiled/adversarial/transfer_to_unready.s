# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/transfer_to_unready.c
	.file 1 "transfer_to_unready.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	li	$17,-2147418112
	sw	$16,20($sp)
	sw	$31,28($sp)
	addiu	$17,$17,512
	b	$L2
	li	$16,63
$L3:
	jal	yield_to
	nop
$L2:
	jal	env_info
	move	$4,$17
	lw	$2,16($2)
	nop
	beq	$2,$16,$L3
	move	$4,$17
	li	$16,50
$L4:
	jal	transfer_call
	move	$4,$17
	addiu	$4,$2,1
	li	$5,13
	jal	check
	sltu	$4,$4,1
	jal	transfer_asynchronous
	move	$4,$17
	addiu	$4,$2,1
	sltu	$4,$4,1
	jal	check
	li	$5,14
	addiu	$16,$16,-1
	jal	spin
	li	$4,1000
	bne	$16,$0,$L4
	li	$2,10
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
