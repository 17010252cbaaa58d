# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/long_end.c
	.file 1 "long_end.c"
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
	lui	$2,%hi(role)
	lw	$2,%lo(role)($2)
	addiu	$sp,$sp,-56
	sw	$31,52($sp)
	sw	$21,48($sp)
	sw	$20,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	beq	$2,$0,$L19
	sw	$16,28($sp)
	jal	aegis_context_switch
	li	$4,1
	jal	aegis_context_switch
	li	$4,2
	jal	aegis_context_switch
	li	$4,3
	jal	aegis_context_switch
	move	$4,$0
	lui	$16,%hi(parent)
$L5:
	lw	$4,%lo(parent)($16)
	jal	yield_to
	nop
	b	$L5
	nop
$L19:
	li	$16,-2147418112
	addiu	$16,$16,512
	b	$L4
	li	$17,63
$L6:
	jal	yield_to
	nop
$L4:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L6
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
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	spawn
	li	$4,1
	move	$20,$2
	sltu	$4,$2,-16
	jal	check
	li	$5,22
	li	$19,572653568
	move	$4,$20
	jal	yield_to
	li	$17,305397760
	li	$18,301
	addiu	$19,$19,8738
	ori	$17,$17,0xabcd
	b	$L7
	li	$21,286326784
$L10:
	jal	map_mine
	nop
	li	$4,538968064
	move	$5,$16
	li	$6,1
	jal	map_mine
	addiu	$4,$4,4096
	move	$7,$19
	move	$6,$17
	move	$5,$20
	jal	aegis_page_give
	move	$4,$16
	bne	$2,$0,$L9
	nop
$L7:
	addiu	$18,$18,-1
	move	$5,$17
	move	$7,$17
	addiu	$6,$21,4369
	beq	$18,$0,$L9
	move	$4,$0
	jal	aegis_page_allocate
	sw	$19,16($sp)
	sltu	$3,$2,-16
	li	$6,1
	li	$4,538968064
	move	$16,$2
	bne	$3,$0,$L10
	move	$5,$2
$L9:
	li	$18,572653568
	li	$17,305397760
	addiu	$6,$18,8738
	move	$4,$20
	jal	aegis_environment_destroy
	ori	$5,$17,0xabcd
	sltu	$4,$2,1
	jal	check
	li	$5,31
	jal	my_page
	li	$20,538968064
	li	$19,286326784
	move	$16,$2
	addiu	$20,$20,4096
	addiu	$18,$18,8738
	ori	$17,$17,0xabcd
	addiu	$19,$19,4369
	move	$5,$16
$L20:
	li	$6,1
	jal	map_mine
	li	$4,538968064
	move	$5,$16
	move	$4,$20
	jal	map_mine
	li	$6,1
	sw	$18,16($sp)
	move	$7,$17
	move	$6,$19
	move	$5,$17
	jal	aegis_page_set_capabilities
	move	$4,$16
	b	$L20
	move	$5,$16
	.set	reorder
	.end	main
