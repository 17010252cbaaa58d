# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/overstaying_family.c
	.file 1 "overstaying_family.c"
	.text
	.align	2
	.ent	stay
stay:
	.set	noreorder
$L2:
	b	$L2
	nop
	.set	reorder
	.end	stay
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$2,%hi(role)
	lw	$2,%lo(role)($2)
	addiu	$sp,$sp,-48
	sw	$31,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	bne	$2,$0,$L21
	sw	$16,24($sp)
	li	$16,-2147418112
	addiu	$16,$16,512
$L24:
	b	$L6
	li	$17,63
$L7:
	jal	yield_to
	nop
$L6:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L7
	move	$4,$16
	b	$L9
	li	$19,64
$L14:
	jal	yield_to
	move	$4,$0
$L9:
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	spawn
	li	$4,1
	move	$20,$2
	sltu	$2,$2,-16
	beq	$2,$0,$L14
	move	$18,$0
	b	$L8
	move	$16,$0
$L10:
	bne	$3,$0,$L22
	nop
$L13:
	addiu	$16,$16,1
	beq	$16,$19,$L14
	nop
$L8:
	jal	public_state
	addiu	$17,$16,16
	sll	$3,$17,2
	addu	$2,$2,$3
	lw	$2,0($2)
	nop
	bne	$2,$0,$L10
	sltu	$3,$18,12
	jal	aegis_slice_allocate
	move	$4,$16
	sltu	$3,$18,12
	beq	$3,$0,$L13
	nop
$L22:
	jal	public_state
	sll	$17,$17,2
	addu	$2,$2,$17
	lw	$17,0($2)
	jal	aegis_self
	nop
	bne	$17,$2,$L13
	move	$4,$16
	jal	aegis_slice_give
	move	$5,$20
	bne	$2,$0,$L13
	nop
	b	$L13
	addiu	$18,$18,1
$L21:
	lui	$6,%hi(stay)
	move	$7,$0
	addiu	$6,$6,%lo(stay)
	li	$5,33
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	jal	stay
	li	$16,-2147418112
	b	$L24
	addiu	$16,$16,512
	.set	reorder
	.end	main
