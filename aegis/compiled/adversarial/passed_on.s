# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/passed_on.c
	.file 1 "passed_on.c"
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
	.ent	pass_on
pass_on:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$31,44($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	move	$19,$4
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$17,20($sp)
	jal	aegis_self
	sw	$16,16($sp)
	jal	env_info
	move	$4,$2
	lui	$3,%hi(role)
	lw	$4,%lo(role)($3)
	nop
	beq	$4,$0,$L10
	move	$18,$2
	lui	$2,%hi(control)
	lw	$20,%lo(control)($2)
$L4:
	lw	$2,%lo(role)($3)
	nop
	beq	$2,$0,$L11
	li	$21,572653568
	lui	$2,%hi(control+4)
	lw	$21,%lo(control+4)($2)
$L5:
	lw	$17,40($18)
	nop
	bne	$17,$0,$L6
	li	$22,300
	b	$L3
	nop
$L7:
	beq	$16,$0,$L3
	nop
$L21:
	beq	$22,$0,$L3
	move	$17,$16
$L6:
	lw	$3,8($18)
	lw	$2,12($18)
	move	$4,$17
	sltu	$3,$2,$3
	beq	$3,$0,$L3
	addiu	$22,$22,-1
	jal	page_record
	nop
	move	$4,$17
	lhu	$16,4($2)
	jal	page_record
	nop
	lw	$2,8($2)
	nop
	bne	$2,$0,$L7
	andi	$16,$16,0xffff
	move	$4,$17
	move	$7,$21
	move	$6,$20
	jal	aegis_page_give
	move	$5,$19
	bne	$16,$0,$L21
	nop
$L3:
	lw	$31,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,48
$L11:
	b	$L5
	addiu	$21,$21,8738
$L10:
	li	$20,305397760
	b	$L4
	ori	$20,$20,0xabcd
	.set	reorder
	.end	pass_on
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$16,28($sp)
	lui	$16,%hi(ignore)
	lui	$2,%hi(parent)
	addiu	$5,$16,%lo(ignore)
	li	$4,13
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	lw	$19,%lo(parent)($2)
	jal	catch_exception
	sw	$17,32($sp)
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,14
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,15
	lui	$2,%hi(role)
	lw	$2,%lo(role)($2)
	nop
	beq	$2,$0,$L32
	li	$18,572653568
$L34:
	li	$16,305397760
	li	$17,286326784
	addiu	$18,$18,8738
	ori	$16,$16,0xabcd
	addiu	$17,$17,4369
$L26:
	move	$7,$16
$L33:
	move	$6,$17
	move	$5,$16
	move	$4,$0
	jal	aegis_page_allocate
	sw	$18,16($sp)
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$2,44($2)
	nop
	beq	$2,$0,$L26
	nop
	jal	pass_on
	move	$4,$19
	b	$L33
	move	$7,$16
$L32:
	li	$16,-2147418112
	addiu	$16,$16,512
	b	$L23
	li	$17,63
$L25:
	jal	yield_to
	nop
$L23:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L25
	move	$4,$16
	lw	$3,4116($0)
	lui	$2,%hi(control)
	sw	$3,%lo(control)($2)
	lw	$3,4120($0)
	addiu	$2,$2,%lo(control)
	move	$5,$0
	li	$4,1
	li	$7,16
	move	$6,$0
	jal	spawn
	sw	$3,4($2)
	sltu	$4,$2,-16
	li	$5,34
	jal	check
	move	$19,$2
	b	$L34
	li	$18,572653568
	.set	reorder
	.end	main
	.section	.bss.control,"aw"
	.align	2
control:
	.space	8
