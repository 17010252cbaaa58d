# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/unstarted.c
	.file 1 "unstarted.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	move	$7,$0
	move	$6,$0
	move	$5,$0
	li	$4,1
	sw	$16,24($sp)
	sw	$31,52($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	jal	spawn
	sw	$17,28($sp)
	lui	$3,%hi(role)
	lw	$16,%lo(role)($3)
	nop
	beq	$16,$0,$L17
	li	$18,572653568
	li	$2,1
$L1:
	lw	$31,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,56
$L17:
	li	$19,305397760
	addiu	$18,$18,8738
	ori	$7,$19,0xabcd
	move	$6,$0
	move	$4,$2
	sw	$18,16($sp)
	li	$5,32
	jal	aegis_environment_set
	move	$17,$2
	sltu	$4,$2,1
	jal	check
	li	$5,17
	jal	yield_to
	move	$4,$17
	addiu	$4,$2,4
	lui	$20,%hi(upcall_end)
	sltu	$4,$4,1
	li	$5,18
	jal	check
	addiu	$20,$20,%lo(upcall_end)
	move	$4,$17
	sw	$18,16($sp)
	ori	$7,$19,0xabcd
	move	$6,$20
	jal	aegis_environment_set
	li	$5,40
	sltu	$4,$2,1
	jal	check
	li	$5,20
	b	$L3
	nop
$L4:
	jal	transfer_asynchronous
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,22
$L3:
	jal	env_info
	move	$4,$17
	lw	$2,36($2)
	nop
	beq	$2,$0,$L4
	move	$4,$17
	jal	yield_to
	move	$21,$0
	addiu	$4,$2,4
	li	$5,23
	jal	check
	sltu	$4,$4,1
	li	$18,64
	li	$19,4
$L9:
	jal	public_state
	nop
	addiu	$3,$16,16
	sll	$3,$3,2
	addu	$2,$2,$3
	lw	$22,0($2)
	jal	aegis_self
	nop
	beq	$22,$2,$L18
	move	$4,$16
$L5:
	addiu	$16,$16,1
	bne	$16,$18,$L9
	nop
$L8:
	xori	$4,$21,0x4
	li	$5,28
$L21:
	jal	check
	sltu	$4,$4,1
	jal	public_state
	nop
	lw	$16,0($2)
	b	$L10
	addiu	$16,$16,128
$L11:
	jal	yield_to
	nop
$L10:
	jal	public_state
	nop
	lw	$2,0($2)
	nop
	subu	$2,$2,$16
	bltz	$2,$L11
	move	$4,$0
	jal	env_info
	move	$4,$17
	lw	$2,24($2)
	nop
	beq	$2,$0,$L19
	nop
	move	$4,$0
$L12:
	li	$16,572653568
	li	$5,31
	li	$18,305397760
	jal	check
	addiu	$16,$16,8738
	ori	$7,$18,0xabcd
	move	$6,$20
	move	$4,$17
	li	$5,32
	jal	aegis_environment_set
	sw	$16,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,32
	jal	yield_to
	move	$4,$17
	sltu	$4,$2,1
	jal	check
	li	$5,34
	move	$6,$16
	move	$4,$17
	jal	aegis_environment_destroy
	ori	$5,$18,0xabcd
	sltu	$4,$2,1
	jal	check
	li	$5,35
	b	$L1
	move	$2,$0
$L18:
	jal	aegis_slice_give
	move	$5,$17
	bne	$2,$0,$L5
	nop
	addiu	$16,$16,1
	beq	$16,$18,$L8
	addiu	$21,$21,1
	bne	$21,$19,$L9
	xori	$4,$21,0x4
	b	$L21
	li	$5,28
$L19:
	jal	yield_to
	move	$4,$17
	addiu	$4,$2,4
	b	$L12
	sltu	$4,$4,1
	.set	reorder
	.end	main
