# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/sybil.c
	.file 1 "sybil.c"
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
	addiu	$sp,$sp,-64
	sw	$16,28($sp)
	li	$16,-2147418112
	sw	$17,32($sp)
	sw	$31,60($sp)
	sw	$23,56($sp)
	sw	$22,52($sp)
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
	lui	$22,%hi(holders)
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,14
	addiu	$22,$22,%lo(holders)
	addiu	$5,$16,%lo(ignore)
	li	$4,15
	li	$20,572653568
	jal	catch_exception
	li	$18,305397760
	move	$16,$22
	addiu	$17,$22,192
	addiu	$20,$20,8738
	ori	$18,$18,0xabcd
	move	$5,$20
$L14:
	move	$4,$18
	move	$7,$0
	jal	aegis_environment_create
	move	$6,$0
	sw	$2,0($16)
	li	$5,20
	addiu	$16,$16,4
	jal	check
	sltu	$4,$2,-16
	bne	$16,$17,$L14
	move	$5,$20
	li	$21,286326784
	move	$17,$0
	addiu	$21,$21,4369
	li	$19,48
	move	$7,$18
$L13:
	move	$6,$21
	move	$5,$18
	sw	$20,16($sp)
	jal	aegis_page_allocate
	move	$4,$0
	move	$16,$2
	sltu	$2,$2,-16
	beq	$2,$0,$L15
	addiu	$2,$17,1
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$23,8($2)
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	move	$3,$2
	lw	$3,12($3)
	sll	$2,$17,2
	sltu	$23,$3,$23
	addu	$2,$22,$2
	move	$7,$20
	move	$6,$18
	beq	$23,$0,$L8
	move	$4,$16
	lw	$5,0($2)
	jal	aegis_page_give
	nop
$L8:
	addiu	$2,$17,1
$L15:
	bne	$19,$0,1f
	divu	$0,$2,$19
	break	7
1:
	mfhi	$17
	b	$L13
	move	$7,$18
	.set	reorder
	.end	main
	.section	.bss.holders,"aw"
	.align	2
holders:
	.space	192
