# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/environments.c
	.file 1 "environments.c"
	.text
	.align	2
	.ent	child
child:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$16,24($sp)
	sw	$18,32($sp)
	jal	my_page
	sw	$17,28($sp)
	jal	aegis_self
	move	$16,$2
	lw	$3,4096($0)
	nop
	beq	$2,$3,$L9
	nop
	move	$4,$0
	lui	$17,%hi(parent)
$L2:
	jal	check
	li	$5,11
	jal	page_record
	move	$4,$16
	lw	$16,0($2)
	jal	aegis_self
	nop
	xor	$4,$16,$2
	li	$5,12
	jal	check
	sltu	$4,$4,1
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$4,4($2)
	lw	$2,%lo(parent)($17)
	li	$5,13
	xor	$4,$4,$2
	jal	check
	sltu	$4,$4,1
	li	$18,305397760
	lw	$4,%lo(parent)($17)
	li	$16,572653568
	addiu	$6,$16,8738
	jal	aegis_environment_destroy
	ori	$5,$18,0xabcd
	addiu	$4,$2,1
	li	$5,15
	jal	check
	sltu	$4,$4,1
	ori	$16,$16,0x2222
	lw	$4,%lo(parent)($17)
	ori	$7,$18,0xabcd
	li	$6,4
	li	$5,32
	jal	aegis_environment_set
	sw	$16,16($sp)
	addiu	$4,$2,1
	li	$5,16
	jal	check
	sltu	$4,$4,1
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$4,16($2)
	li	$5,18
	xori	$4,$4,0x2
	jal	check
	sltu	$4,$4,1
	li	$7,1
	move	$6,$0
	li	$5,1
	jal	aegis_environment_create
	ori	$4,$18,0xabcd
	sltu	$4,$2,-16
	jal	check
	li	$5,19
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$4,16($2)
	li	$5,20
	jal	check
	sltu	$4,$4,1
$L3:
	jal	yield_to
	move	$4,$0
	beq	$2,$0,$L3
	li	$2,1
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L9:
	jal	aegis_self
	lui	$17,%hi(parent)
	lw	$3,%lo(parent)($17)
	nop
	xor	$4,$2,$3
	b	$L2
	sltu	$4,$0,$4
	.set	reorder
	.end	child
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-88
	sw	$31,84($sp)
	sw	$fp,80($sp)
	sw	$23,76($sp)
	sw	$21,68($sp)
	sw	$18,56($sp)
	sw	$22,72($sp)
	sw	$20,64($sp)
	sw	$19,60($sp)
	sw	$17,52($sp)
	jal	aegis_self
	sw	$16,48($sp)
	jal	env_info
	move	$4,$2
	lw	$23,12($2)
	move	$18,$2
	lw	$2,16($2)
	nop
	sw	$2,28($sp)
	lw	$2,20($18)
	jal	public_state
	sw	$2,32($sp)
	lw	$21,28($2)
	lui	$2,%hi(role)
	lw	$fp,%lo(role)($2)
	nop
	bne	$fp,$0,$L49
	move	$7,$0
	move	$6,$0
	li	$5,5
	jal	aegis_environment_create
	move	$4,$0
	addiu	$4,$2,2
	li	$16,305397760
	li	$5,35
	jal	check
	sltu	$4,$4,1
	move	$7,$0
	addiu	$6,$23,1
	ori	$4,$16,0xabcd
	jal	aegis_environment_create
	li	$5,5
	addiu	$4,$2,3
	li	$5,36
	jal	check
	sltu	$4,$4,1
	lw	$2,28($sp)
	move	$6,$0
	addiu	$7,$2,1
	ori	$4,$16,0xabcd
	jal	aegis_environment_create
	li	$5,5
	addiu	$4,$2,3
	li	$5,37
	jal	check
	sltu	$4,$4,1
	jal	public_state
	nop
	lw	$2,12($2)
	li	$7,2
	li	$6,2
	li	$5,20
	li	$4,1
	jal	spawn
	sw	$2,24($sp)
	move	$16,$2
	sltu	$4,$2,-16
	jal	check
	li	$5,40
	jal	env_info
	move	$4,$16
	move	$17,$2
	lw	$2,0($2)
	nop
	beq	$2,$16,$L13
	nop
$L15:
	move	$4,$0
$L14:
$L58:
	jal	check
	li	$5,42
	lw	$4,12($18)
	addiu	$2,$23,-20
	beq	$4,$2,$L50
	nop
	move	$4,$0
$L16:
	jal	check
	li	$5,44
	lw	$3,32($sp)
	lw	$4,20($17)
	addiu	$3,$3,-2
	li	$2,2
	beq	$4,$2,$L51
	sw	$3,36($sp)
	move	$4,$0
$L17:
	jal	check
	li	$5,45
	jal	public_state
	nop
	lw	$4,12($2)
	lw	$3,24($sp)
	lw	$2,8($17)
	subu	$4,$3,$4
	xor	$4,$4,$2
	li	$5,46
	jal	check
	sltu	$4,$4,1
	li	$19,305397760
	li	$8,286326784
	addiu	$6,$8,4369
	ori	$5,$19,0xabcd
	jal	aegis_environment_destroy
	move	$4,$16
	addiu	$4,$2,1
	ori	$19,$19,0xabcd
	li	$5,47
	sltu	$4,$4,1
	jal	check
	li	$22,572653568
	addiu	$7,$22,8738
	li	$6,4
	move	$4,$16
	li	$5,32
	jal	aegis_environment_set
	sw	$19,16($sp)
	addiu	$4,$2,1
	ori	$22,$22,0x2222
	li	$5,48
	jal	check
	sltu	$4,$4,1
	move	$7,$19
	li	$6,4
	move	$4,$16
	li	$5,42
	jal	aegis_environment_set
	sw	$22,16($sp)
	addiu	$4,$2,2
	li	$5,49
	jal	check
	sltu	$4,$4,1
	jal	my_page
	nop
	move	$20,$2
	sll	$2,$2,12
	move	$7,$19
	move	$6,$2
	move	$4,$16
	li	$5,20
	sw	$22,16($sp)
	jal	aegis_environment_set
	sw	$2,40($sp)
	addiu	$4,$2,1
	li	$5,52
	jal	check
	sltu	$4,$4,1
	li	$8,286326784
	ori	$7,$8,0x1111
	move	$6,$19
	move	$5,$16
	jal	aegis_page_give
	move	$4,$20
	addiu	$4,$2,1
	li	$5,53
	jal	check
	sltu	$4,$4,1
	move	$7,$22
	move	$6,$19
	move	$5,$16
	jal	aegis_page_give
	move	$4,$20
	sltu	$4,$2,1
	jal	check
	li	$5,54
	jal	page_record
	move	$4,$20
	lw	$4,0($2)
	li	$5,55
	xor	$4,$4,$16
	jal	check
	sltu	$4,$4,1
	jal	aegis_page_free
	move	$4,$20
	li	$4,-1
	beq	$2,$4,$L52
	li	$2,1
	move	$4,$0
$L18:
	jal	check
	li	$5,56
	li	$2,572653568
	lw	$6,40($sp)
	addiu	$2,$2,8738
	li	$7,305397760
	move	$4,$16
	ori	$7,$7,0xabcd
	li	$5,20
	jal	aegis_environment_set
	sw	$2,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,58
	lw	$2,16($17)
	nop
	bne	$2,$0,$L19
	li	$19,1000
	b	$L22
	nop
$L53:
	beq	$19,$0,$L22
	nop
$L19:
	jal	yield_to
	move	$4,$16
	sltu	$4,$2,1
	jal	check
	li	$5,61
	lw	$2,16($17)
	nop
	bne	$2,$0,$L53
	addiu	$19,$19,-1
$L22:
	lw	$2,16($17)
	nop
	beq	$2,$0,$L20
	nop
	move	$4,$0
$L21:
	jal	check
	li	$5,62
	li	$6,572653568
	li	$5,305397760
	move	$4,$16
	addiu	$6,$6,8738
	jal	aegis_environment_destroy
	ori	$5,$5,0xabcd
	sltu	$4,$2,1
	jal	check
	li	$5,63
	lw	$2,0($17)
	nop
	bne	$2,$0,$L57
	move	$4,$0
	lw	$2,12($18)
	nop
	beq	$2,$23,$L54
	nop
$L23:
$L57:
	jal	check
	li	$5,65
	jal	public_state
	nop
	lw	$4,28($2)
	li	$5,66
	xor	$4,$4,$21
	jal	check
	sltu	$4,$4,1
	jal	public_state
	nop
	lw	$4,12($2)
	lw	$2,24($sp)
	li	$5,67
	xor	$4,$4,$2
	jal	check
	sltu	$4,$4,1
	lw	$4,20($18)
	lw	$2,36($sp)
	li	$5,68
	xor	$4,$4,$2
	jal	check
	sltu	$4,$4,1
	jal	aegis_slice_allocate
	li	$4,-1
	bgez	$2,$L24
	nop
$L26:
	move	$4,$0
$L25:
	li	$5,69
	li	$18,572653568
	jal	check
	li	$17,305397760
	addiu	$6,$18,8738
	move	$4,$16
	jal	aegis_environment_destroy
	ori	$5,$17,0xabcd
	addiu	$4,$2,1
	li	$5,70
	jal	check
	sltu	$4,$4,1
	jal	yield_to
	move	$4,$16
	li	$4,-2
	beq	$2,$4,$L55
	move	$4,$20
	move	$4,$0
$L27:
	li	$5,71
	jal	check
	li	$19,305397760
	ori	$19,$19,0xabcd
	b	$L31
	li	$18,128
$L29:
	beq	$fp,$18,$L56
	nop
$L31:
	jal	public_state
	addiu	$17,$fp,9
	sll	$17,$17,6
	addu	$2,$2,$17
	lw	$2,4($2)
	nop
	bne	$2,$16,$L29
	addiu	$fp,$fp,1
	jal	public_state
	nop
	addu	$2,$2,$17
	lw	$2,0($2)
	nop
	beq	$2,$0,$L29
	nop
	jal	public_state
	nop
	addu	$2,$2,$17
	lw	$4,0($2)
	move	$5,$19
	jal	aegis_environment_destroy
	li	$6,1
	sltu	$4,$2,1
	jal	check
	li	$5,76
	bne	$fp,$18,$L31
	nop
$L56:
	jal	public_state
	nop
	lw	$2,28($2)
	addiu	$4,$21,2
	xor	$4,$4,$2
	li	$5,78
	jal	check
	sltu	$4,$4,1
	move	$2,$0
$L10:
	lw	$31,84($sp)
	lw	$fp,80($sp)
	lw	$23,76($sp)
	lw	$22,72($sp)
	lw	$21,68($sp)
	lw	$20,64($sp)
	lw	$19,60($sp)
	lw	$18,56($sp)
	lw	$17,52($sp)
	lw	$16,48($sp)
	jr	$31
	addiu	$sp,$sp,88
$L50:
	lw	$3,28($sp)
	lw	$2,16($18)
	addiu	$4,$3,-3
	xor	$4,$4,$2
	b	$L16
	sltu	$4,$4,1
$L24:
	jal	aegis_slice_allocate
	li	$4,-1
	bltz	$2,$L26
	nop
	lw	$4,20($18)
	lw	$2,32($sp)
	nop
	xor	$4,$4,$2
	b	$L25
	sltu	$4,$4,1
$L49:
	jal	child
	nop
	b	$L10
	nop
$L20:
	lw	$4,0($17)
	nop
	xor	$4,$4,$16
	b	$L21
	sltu	$4,$4,1
$L51:
	lw	$4,20($18)
	nop
	xor	$4,$4,$3
	b	$L17
	sltu	$4,$4,1
$L13:
	lw	$19,4($17)
	jal	aegis_self
	nop
	bne	$19,$2,$L58
	move	$4,$0
	lw	$4,12($17)
	li	$2,20
	bne	$4,$2,$L15
	nop
	lw	$4,16($17)
	nop
	xori	$4,$4,0x2
	b	$L14
	sltu	$4,$4,1
$L54:
	lw	$3,28($sp)
	lw	$2,16($18)
	addiu	$4,$3,-2
	xor	$4,$4,$2
	b	$L23
	sltu	$4,$4,1
$L52:
	move	$4,$20
	sw	$2,16($sp)
	li	$7,1
	li	$6,1
	jal	aegis_page_set_capabilities
	li	$5,1
	addiu	$4,$2,1
	b	$L18
	sltu	$4,$4,1
$L55:
	ori	$7,$18,0x2222
	ori	$6,$17,0xabcd
	jal	aegis_page_give
	move	$5,$16
	addiu	$4,$2,1
	b	$L27
	sltu	$4,$4,1
	.set	reorder
	.end	main
