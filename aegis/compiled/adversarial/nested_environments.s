# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/nested_environments.c
	.file 1 "nested_environments.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$17,20($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	jal	aegis_self
	sw	$16,16($sp)
	jal	env_info
	move	$4,$2
	lw	$17,16($2)
	lui	$2,%hi(role)
	lw	$2,%lo(role)($2)
	nop
	beq	$2,$0,$L22
	li	$16,-2147418112
	li	$18,572653568
	li	$16,305397760
	addiu	$18,$18,8738
	ori	$16,$16,0xabcd
	move	$7,$0
$L23:
	move	$6,$0
	move	$5,$18
	jal	aegis_environment_create
	move	$4,$16
	sltu	$2,$2,-16
	bne	$2,$0,$L23
	move	$7,$0
$L4:
	jal	yield_to
	move	$4,$0
	beq	$2,$0,$L4
	nop
	li	$16,-2147418112
$L22:
	addiu	$16,$16,512
	b	$L5
	li	$18,63
$L6:
	jal	yield_to
	nop
$L5:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$18,$L6
	move	$4,$16
	lui	$16,%hi(wrong.0)
	addiu	$16,$16,%lo(wrong.0)
	li	$19,572653568
	li	$18,305397760
	addiu	$20,$16,28
	addiu	$19,$19,8738
	ori	$18,$18,0xabcd
$L7:
	lw	$7,0($16)
	move	$5,$19
	move	$4,$18
	jal	aegis_environment_create
	move	$6,$0
	addiu	$4,$2,3
	addiu	$16,$16,4
	li	$5,21
	jal	check
	sltu	$4,$4,1
	bne	$16,$20,$L7
	nop
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$4,16($2)
	li	$5,22
	xor	$4,$4,$17
	jal	check
	sltu	$4,$4,1
	li	$7,1
	addiu	$6,$17,-2
	move	$5,$0
	jal	spawn
	li	$4,1
	move	$16,$2
	sltu	$2,$2,-16
	bne	$2,$0,$L21
	nop
	move	$4,$0
$L8:
	jal	check
	li	$5,24
	b	$L9
	nop
$L10:
	jal	yield_to
	nop
$L9:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	bne	$2,$0,$L10
	move	$4,$16
	li	$17,572653568
	li	$16,305397760
	move	$7,$0
	move	$6,$0
	addiu	$5,$17,8738
	jal	aegis_environment_create
	ori	$4,$16,0xabcd
	sltu	$4,$2,-16
	jal	check
	li	$5,27
	ori	$5,$17,0x2222
	ori	$4,$16,0xabcd
	move	$7,$0
	jal	aegis_environment_create
	move	$6,$0
	addiu	$4,$2,3
	li	$5,28
	jal	check
	sltu	$4,$4,1
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,40
$L21:
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$4,16($2)
	nop
	xori	$4,$4,0x1
	b	$L8
	sltu	$4,$4,1
	.set	reorder
	.end	main
	.section	.rodata.wrong.0,"a"
	.align	2
wrong.0:
	.word	64
	.word	127
	.word	128
	.word	2147483647
	.word	-2147483648
	.word	-2
	.word	-1
