# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/coprocessor_inherited.c
	.file 1 "coprocessor_inherited.c"
	.text
	.align	2
	.ent	start
start:
	.set	noreorder
	addiu	$sp,$sp,-32
	move	$7,$0
	move	$6,$0
	move	$5,$0
	sw	$31,28($sp)
	sw	$17,24($sp)
	jal	spawn
	sw	$16,20($sp)
	sltu	$4,$2,-16
	li	$5,15
	move	$17,$2
	jal	check
	li	$16,20
	addiu	$16,$16,-1
$L6:
	jal	yield_to
	move	$4,$17
	bne	$16,$0,$L6
	addiu	$16,$16,-1
	jal	env_info
	move	$4,$17
	lw	$4,0($2)
	li	$5,18
	xor	$4,$4,$17
	jal	check
	sltu	$4,$4,1
	lw	$31,28($sp)
	lw	$16,20($sp)
	move	$2,$17
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	start
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,28($sp)
	lui	$16,%hi(role)
	lw	$2,%lo(role)($16)
	sw	$31,36($sp)
	bne	$2,$0,$L14
	sw	$17,32($sp)
	li	$16,-2147418112
	addiu	$16,$16,512
	b	$L8
	li	$17,63
$L12:
	jal	yield_to
	nop
$L8:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L12
	move	$4,$16
	jal	start
	li	$4,1
	li	$6,572653568
	li	$5,305397760
	addiu	$6,$6,8738
	move	$4,$2
	ori	$5,$5,0xabcd
	jal	aegis_environment_destroy
	move	$16,$2
	sltu	$4,$2,1
	jal	check
	li	$5,37
	jal	start
	li	$4,2
	xor	$4,$2,$16
	andi	$4,$4,0xfe00
	li	$5,38
	jal	check
	sltu	$4,$4,1
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,40
$L14:
	jal	aegis_fpu_modify
	li	$4,1
	nor	$4,$0,$2
	li	$5,27
	jal	check
	srl	$4,$4,31
	lw	$3,%lo(role)($16)
	li	$2,1
	beq	$3,$2,$L16
	li	$5,6160384
	jal	fpu_left
	addiu	$4,$sp,16
	lw	$3,16($sp)
	li	$5,31
	or	$4,$2,$3
	jal	check
	sltu	$4,$4,1
	lui	$16,%hi(parent)
$L11:
	lw	$4,%lo(parent)($16)
	jal	yield_to
	nop
	b	$L11
	nop
$L16:
	ori	$5,$5,0xc2e7
	jal	fpu_set
	move	$4,$0
	b	$L11
	lui	$16,%hi(parent)
	.set	reorder
	.end	main
