# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/many_pages.c
	.file 1 "many_pages.c"
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
	addiu	$sp,$sp,-56
	sw	$16,28($sp)
	li	$16,-2147418112
	sw	$17,32($sp)
	sw	$31,52($sp)
	sw	$21,48($sp)
	sw	$20,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
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
	li	$19,572653568
	addiu	$5,$16,%lo(ignore)
	li	$4,15
	li	$17,305397760
	jal	catch_exception
	li	$18,286326784
	move	$16,$0
	addiu	$19,$19,8738
	ori	$17,$17,0xabcd
	addiu	$18,$18,4369
	li	$20,-3
	b	$L7
	li	$21,6144
$L18:
	jal	check
	nop
	beq	$16,$21,$L19
	move	$4,$0
$L7:
	move	$5,$17
	move	$4,$0
	sw	$19,16($sp)
	move	$7,$17
	jal	aegis_page_allocate
	move	$6,$18
	sltu	$4,$2,-16
	li	$5,17
	bne	$2,$20,$L18
	addiu	$16,$16,1
	jal	public_state
	nop
	lw	$16,12($2)
	jal	public_state
	nop
	lw	$2,20($2)
	nop
	sltu	$4,$16,$2
	xori	$4,$4,0x1
$L8:
$L19:
	jal	check
	li	$5,19
	jal	public_state
	nop
	lw	$16,16($2)
	nop
	beq	$16,$0,$L15
	nop
	li	$19,572653568
	li	$17,305397760
	li	$18,286326784
	addiu	$19,$19,8738
	ori	$17,$17,0xabcd
	addiu	$18,$18,4369
$L10:
	move	$4,$16
	move	$7,$17
	move	$6,$18
	move	$5,$17
	jal	aegis_page_allocate
	sw	$19,16($sp)
	addiu	$4,$2,3
	li	$5,21
	jal	check
	sltu	$4,$4,1
	jal	page_record
	move	$4,$16
	lhu	$16,4($2)
	nop
	andi	$16,$16,0xffff
	bne	$16,$0,$L10
	nop
$L15:
	b	$L15
	nop
	.set	reorder
	.end	main
