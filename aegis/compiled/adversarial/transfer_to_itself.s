# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/transfer_to_itself.c
	.file 1 "transfer_to_itself.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	li	$16,-2147418112
	sw	$17,24($sp)
	sw	$31,28($sp)
	addiu	$16,$16,512
	b	$L2
	li	$17,63
$L3:
	jal	yield_to
	nop
$L2:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L3
	move	$4,$16
	jal	aegis_self
	li	$16,500
	jal	transfer_call
	move	$4,$2
	addiu	$4,$2,1
	li	$5,9
	jal	check
	sltu	$4,$4,1
	jal	transfer_prepare
	nop
$L4:
	jal	aegis_self
	addiu	$16,$16,-1
	jal	transfer_call
	move	$4,$2
	addiu	$4,$2,4
	li	$5,12
	jal	check
	sltu	$4,$4,1
	jal	aegis_reply
	nop
	addiu	$4,$2,2
	li	$5,13
	jal	check
	sltu	$4,$4,1
	bne	$16,$0,$L4
	nop
	jal	aegis_caller
	nop
	bne	$2,$0,$L6
	lui	$2,%hi(transfer_count)
	lw	$4,%lo(transfer_count)($2)
	nop
	sltu	$4,$4,1
$L5:
	jal	check
	li	$5,15
	li	$4,589824
	jal	spin
	addiu	$4,$4,10176
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,32
$L6:
	b	$L5
	move	$4,$0
	.set	reorder
	.end	main
