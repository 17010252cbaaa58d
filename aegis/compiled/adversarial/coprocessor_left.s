# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/coprocessor_left.c
	.file 1 "coprocessor_left.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$18,44($sp)
	sw	$17,40($sp)
	sw	$16,36($sp)
	sw	$31,52($sp)
	jal	public_state
	sw	$19,48($sp)
	lw	$17,0($2)
	li	$16,-2147418112
	addiu	$17,$17,60
	addiu	$16,$16,512
	b	$L2
	li	$18,63
$L3:
	jal	yield_to
	nop
$L2:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$18,$L3
	move	$4,$16
	jal	aegis_fpu_modify
	li	$4,1
	move	$7,$0
	li	$6,536870912
	li	$5,35
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	jal	fpu_left
	addiu	$4,$sp,24
	lw	$3,24($sp)
	li	$5,19
	or	$4,$2,$3
	sltu	$4,$4,1
	li	$16,-1485176832
	jal	check
	li	$19,-131072
	ori	$16,$16,0xc4e8
	li	$18,65536
	b	$L4
	ori	$19,$19,0xf07d
$L7:
	move	$4,$0
$L5:
	jal	check
	li	$5,24
$L4:
	jal	public_state
	nop
	lw	$2,0($2)
	move	$5,$16
	subu	$2,$2,$17
	bgez	$2,$L10
	addiu	$4,$18,3971
	jal	fpu_set
	nop
	li	$4,-2147418112
	jal	yield_to
	addiu	$4,$4,512
	jal	aegis_fpu_modify
	li	$4,1
	jal	fpu_left
	addiu	$4,$sp,24
	bne	$2,$16,$L7
	nop
	lw	$4,24($sp)
	nop
	addu	$4,$4,$19
	b	$L5
	sltu	$4,$4,1
$L10:
	lw	$31,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	li	$2,11
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	main
