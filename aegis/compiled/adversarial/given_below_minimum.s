# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/given_below_minimum.c
	.file 1 "given_below_minimum.c"
	.text
	.align	2
	.ent	ignore
ignore:
	.set	noreorder
	jr	$31
	move	$2,$4
	.set	reorder
	.end	ignore
	.align	2
	.ent	give
give:
	.set	noreorder
	lui	$2,%hi(child)
	lw	$5,%lo(child)($2)
	li	$7,572653568
	li	$6,305397760
	addiu	$sp,$sp,-32
	addiu	$7,$7,8738
	ori	$6,$6,0xabcd
	sw	$31,28($sp)
	sw	$17,24($sp)
	jal	aegis_page_give
	sw	$16,20($sp)
	jal	public_state
	move	$16,$2
	lw	$17,12($2)
	jal	public_state
	nop
	lw	$2,20($2)
	li	$5,14
	sltu	$4,$17,$2
	jal	check
	xori	$4,$4,0x1
	lw	$31,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	give
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$31,52($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$21,48($sp)
	sw	$20,44($sp)
	jal	aegis_self
	sw	$19,40($sp)
	jal	env_info
	move	$4,$2
	li	$16,-2147418112
	move	$17,$2
	addiu	$16,$16,512
	b	$L6
	li	$18,63
$L7:
	jal	yield_to
	nop
$L6:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$18,$L7
	move	$4,$16
	lui	$16,%hi(ignore)
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,13
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,14
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,15
	li	$5,572653568
	li	$4,305397760
	addiu	$5,$5,8738
	ori	$4,$4,0xabcd
	move	$7,$0
	jal	aegis_environment_create
	move	$6,$0
	sltu	$4,$2,-16
	lui	$3,%hi(child)
	li	$5,26
	jal	check
	sw	$2,%lo(child)($3)
$L8:
	jal	my_page
	nop
	lw	$3,8($17)
	lw	$4,12($17)
	nop
	sltu	$3,$3,$4
	bne	$3,$0,$L8
	move	$16,$2
	jal	my_page
	li	$21,572653568
	li	$18,305397760
	li	$19,286326784
	move	$20,$2
	addiu	$21,$21,8738
	ori	$18,$18,0xabcd
	b	$L9
	addiu	$19,$19,4369
$L10:
	jal	give
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,33
$L9:
	move	$4,$0
	move	$5,$18
	sw	$21,16($sp)
	move	$7,$18
	jal	aegis_page_allocate
	move	$6,$19
	sltu	$3,$2,-16
	bne	$3,$0,$L10
	move	$4,$2
	addiu	$4,$2,3
	li	$5,34
	jal	check
	sltu	$4,$4,1
	jal	give
	move	$4,$20
	bne	$2,$0,$L13
	move	$18,$2
	lw	$4,8($17)
	lw	$2,12($17)
	li	$5,36
	sltu	$4,$4,$2
	jal	check
	xori	$4,$4,0x1
	jal	give
	move	$4,$16
	bne	$2,$0,$L12
	nop
	lw	$4,8($17)
	lw	$2,12($17)
	li	$5,36
	sltu	$4,$4,$2
	jal	check
	xori	$4,$4,0x1
	li	$18,-1
$L12:
	nor	$4,$0,$18
	li	$5,37
	jal	check
	srl	$4,$4,31
	lw	$31,52($sp)
	lw	$21,48($sp)
	lw	$20,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,56
$L13:
	b	$L12
	li	$18,1
	.set	reorder
	.end	main
	.section	.bss.child,"aw"
	.align	2
child:
	.space	4
