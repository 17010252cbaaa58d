# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/caller.c
	.file 1 "caller.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	li	$17,-2147418112
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	b	$L2
	addiu	$17,$17,512
$L3:
	jal	yield_to
	nop
$L2:
	jal	transfer_call
	move	$4,$17
	move	$18,$2
	bne	$2,$0,$L3
	move	$4,$17
	li	$16,199
$L4:
	jal	transfer_call
	move	$4,$17
	addiu	$16,$16,-1
	li	$5,12
	jal	check
	sltu	$4,$2,1
	bne	$16,$0,$L4
	nop
	jal	aegis_caller
	nop
	beq	$2,$0,$L9
	nop
$L5:
	move	$4,$18
	jal	check
	li	$5,13
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,32
$L9:
	jal	aegis_reply
	nop
	addiu	$18,$2,2
	b	$L5
	sltu	$18,$18,1
	.set	reorder
	.end	main
