# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/debt_given_away.c
	.file 1 "debt_given_away.c"
	.text
	.align	2
	.ent	overstay
overstay:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$31,44($sp)
	sw	$16,28($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	jal	aegis_self
	sw	$17,32($sp)
	jal	env_info
	move	$4,$2
	lw	$16,28($2)
	lui	$6,%hi(upcall_end)
	sw	$0,16($sp)
	move	$7,$0
	addiu	$6,$6,%lo(upcall_end)
	li	$5,33
	jal	aegis_environment_set
	move	$4,$0
	addiu	$16,$16,-23
$L2:
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$2,28($2)
	nop
	slt	$2,$2,$16
	beq	$2,$0,$L2
	li	$19,-2147418112
	move	$16,$0
	addiu	$19,$19,512
	b	$L4
	li	$18,64
$L3:
	addiu	$16,$16,1
	beq	$16,$18,$L10
	lui	$2,%hi(tried)
$L4:
	jal	public_state
	nop
	addiu	$3,$16,16
	sll	$3,$3,2
	addu	$2,$2,$3
	lw	$17,0($2)
	jal	aegis_self
	nop
	bne	$17,$2,$L3
	nop
	jal	aegis_slice_free
	move	$4,$16
	addiu	$4,$2,4
	li	$5,17
	jal	check
	sltu	$4,$4,1
	move	$4,$16
	jal	aegis_slice_give
	move	$5,$19
	addiu	$4,$2,4
	li	$5,18
	sltu	$4,$4,1
	jal	check
	addiu	$16,$16,1
	bne	$16,$18,$L4
	lui	$2,%hi(tried)
$L10:
	li	$3,1
	li	$4,10
	sw	$3,%lo(tried)($2)
	jal	aegis_leave
	nop
	.set	reorder
	.end	overstay
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,24($sp)
	li	$16,-2147418112
	sw	$17,28($sp)
	sw	$31,36($sp)
	sw	$18,32($sp)
	addiu	$16,$16,512
	b	$L12
	li	$17,63
$L13:
	jal	yield_to
	nop
$L12:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L13
	move	$4,$16
	lui	$6,%hi(overstay)
	move	$7,$0
	addiu	$6,$6,%lo(overstay)
	li	$5,33
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,29
	lui	$3,%hi(tried)
$L14:
	lw	$2,%lo(tried)($3)
	nop
	beq	$2,$0,$L14
	li	$18,64
	b	$L17
	move	$16,$0
$L15:
	addiu	$16,$16,1
	beq	$16,$18,$L23
	nop
$L17:
	jal	public_state
	nop
	addiu	$3,$16,16
	sll	$3,$3,2
	addu	$2,$2,$3
	lw	$17,0($2)
	jal	aegis_self
	nop
	bne	$17,$2,$L15
	nop
	jal	aegis_slice_free
	move	$4,$16
	bne	$2,$0,$L24
	nop
	li	$4,1
$L16:
	li	$5,34
	jal	check
	addiu	$16,$16,1
	bne	$16,$18,$L17
	nop
$L23:
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,40
$L24:
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$4,28($2)
	b	$L16
	srl	$4,$4,31
	.set	reorder
	.end	main
	.section	.bss.tried,"aw"
	.align	2
tried:
	.space	4
