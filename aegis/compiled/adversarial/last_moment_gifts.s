# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/last_moment_gifts.c
	.file 1 "last_moment_gifts.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$16,20($sp)
	li	$16,-2147418112
	sw	$17,24($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
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
	jal	public_state
	nop
	lw	$16,0($2)
$L4:
	jal	public_state
	nop
	lw	$2,0($2)
	nop
	beq	$2,$16,$L4
	nop
	jal	public_state
	nop
	lw	$16,0($2)
	b	$L5
	move	$17,$0
$L6:
	addiu	$17,$17,1
$L5:
	jal	public_state
	nop
	lw	$2,0($2)
	nop
	beq	$2,$16,$L6
	srl	$19,$17,5
	li	$18,-2147418112
	subu	$20,$17,$19
	addiu	$18,$18,512
$L8:
	jal	yield_to
	move	$4,$0
	jal	public_state
	nop
	lw	$21,0($2)
	beq	$17,$19,$L9
	nop
	move	$16,$0
$L7:
	jal	public_state
	nop
	lw	$2,0($2)
	addiu	$16,$16,1
	bne	$2,$21,$L9
	sltu	$3,$16,$20
	bne	$3,$0,$L7
	nop
$L9:
	jal	yield_to
	move	$4,$18
	b	$L8
	nop
	.set	reorder
	.end	main
