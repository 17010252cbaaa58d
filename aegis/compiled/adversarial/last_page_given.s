# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/last_page_given.c
	.file 1 "last_page_given.c"
	.text
	.align	2
	.ent	ignore
ignore:
	.set	noreorder
	jr	$31
	move	$2,$4
	.set	reorder
	.end	ignore
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	li	$16,-2147418112
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	addiu	$16,$16,512
	b	$L4
	li	$17,63
$L5:
	jal	yield_to
	nop
$L4:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L5
	move	$4,$16
	lui	$16,%hi(ignore)
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,13
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,14
	li	$18,572653568
	addiu	$5,$16,%lo(ignore)
	li	$4,15
	jal	catch_exception
	li	$16,305397760
	move	$7,$0
	li	$6,4
	ori	$4,$16,0xabcd
	jal	aegis_environment_create
	addiu	$5,$18,8738
	sltu	$4,$2,-16
	li	$5,11
	jal	check
	move	$17,$2
	jal	my_page
	nop
	move	$4,$2
	ori	$6,$16,0xabcd
	ori	$7,$18,0x2222
	jal	aegis_page_give
	move	$5,$17
	sltu	$4,$2,1
	jal	check
	li	$5,14
	ori	$6,$16,0xabcd
	ori	$7,$18,0x2222
	move	$4,$17
	jal	aegis_page_revoke
	li	$5,2
	addiu	$4,$2,2
	li	$5,15
	jal	check
	sltu	$4,$4,1
	ori	$6,$16,0xabcd
	ori	$7,$18,0x2222
	move	$4,$17
	jal	aegis_page_revoke
	li	$5,1
	sltu	$4,$2,1
	jal	check
	li	$5,16
	jal	public_state
	nop
	lw	$16,0($2)
$L6:
	jal	public_state
	nop
	lw	$3,0($2)
	nop
	subu	$3,$3,$16
	sltu	$3,$3,12
	bne	$3,$0,$L6
	nop
	jal	env_info
	move	$4,$17
	lw	$2,8($2)
	nop
	beq	$2,$0,$L7
	nop
$L9:
	move	$4,$0
$L8:
	jal	check
	li	$5,19
	li	$16,16
$L10:
	jal	my_page
	addiu	$16,$16,-1
	bne	$16,$0,$L10
	move	$7,$0
	move	$6,$0
	li	$5,17
	jal	aegis_page_revoke
	move	$4,$0
	addiu	$4,$2,2
	li	$5,24
	jal	check
	sltu	$4,$4,1
	jal	my_page
	li	$16,305397760
	move	$7,$0
	move	$6,$0
	li	$5,1
	move	$4,$0
	jal	aegis_page_revoke
	move	$19,$2
	sltu	$4,$2,1
	li	$18,572653568
	jal	check
	li	$5,27
	ori	$6,$16,0xabcd
	addiu	$7,$18,8738
	move	$5,$17
	jal	aegis_page_give
	move	$4,$19
	sltu	$4,$2,1
	jal	check
	li	$5,28
	ori	$7,$18,0x2222
	ori	$6,$16,0xabcd
	move	$4,$17
	jal	aegis_page_revoke
	li	$5,1
	sltu	$4,$2,1
	jal	check
	li	$5,29
	ori	$6,$18,0x2222
	ori	$5,$16,0xabcd
	jal	aegis_environment_destroy
	move	$4,$17
	sltu	$4,$2,1
	jal	check
	li	$5,30
	jal	my_page
	nop
	jal	public_state
	nop
	lw	$16,0($2)
$L11:
	jal	public_state
	nop
	lw	$2,0($2)
	nop
	subu	$2,$2,$16
	sltu	$2,$2,12
	bne	$2,$0,$L11
	nop
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$4,44($2)
	li	$5,34
	jal	check
	sltu	$4,$4,1
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	li	$2,11
	jr	$31
	addiu	$sp,$sp,40
$L7:
	jal	env_info
	move	$4,$17
	lw	$2,44($2)
	nop
	bne	$2,$0,$L9
	nop
	jal	env_info
	move	$4,$17
	lw	$4,0($2)
	nop
	xor	$4,$4,$17
	b	$L8
	sltu	$4,$4,1
	.set	reorder
	.end	main
