# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/coprocessor_borrowed.c
	.file 1 "coprocessor_borrowed.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$2,%hi(role)
	lw	$2,%lo(role)($2)
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$17,32($sp)
	beq	$2,$0,$L6
	sw	$16,28($sp)
	li	$16,6160384
	lui	$17,%hi(parent)
	ori	$16,$16,0xc2e7
$L3:
	jal	aegis_fpu_modify
	li	$4,1
	nor	$4,$0,$2
	srl	$4,$4,31
	jal	check
	li	$5,15
	move	$5,$16
	jal	fpu_set
	move	$4,$0
	lw	$4,%lo(parent)($17)
	jal	yield_to
	nop
	b	$L3
	nop
$L6:
	li	$16,-2147418112
	addiu	$16,$16,512
	b	$L2
	li	$17,63
$L4:
	jal	yield_to
	nop
$L2:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L4
	move	$4,$16
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	spawn
	li	$4,1
	sltu	$4,$2,-16
	li	$5,21
	move	$17,$2
	jal	check
	li	$16,20
	addiu	$16,$16,-1
$L10:
	jal	yield_to
	move	$4,$17
	bne	$16,$0,$L10
	addiu	$16,$16,-1
	jal	aegis_fpu_modify
	li	$4,1
	nor	$4,$0,$2
	li	$5,24
	jal	check
	srl	$4,$4,31
	jal	fpu_left
	addiu	$4,$sp,16
	lw	$3,16($sp)
	li	$5,25
	or	$4,$2,$3
	jal	check
	sltu	$4,$4,1
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
