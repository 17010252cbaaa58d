# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/asid_hoarder.c
	.file 1 "asid_hoarder.c"
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
	addiu	$sp,$sp,-104
	sw	$31,100($sp)
	sw	$17,96($sp)
	beq	$2,$0,$L15
	sw	$16,92($sp)
	move	$16,$0
	lui	$17,%hi(parent)
$L5:
	jal	aegis_context_switch
	move	$4,$16
	nor	$4,$0,$2
	li	$5,15
	jal	check
	srl	$4,$4,31
	lw	$4,%lo(parent)($17)
	jal	yield_to
	addiu	$16,$16,1
	b	$L5
	andi	$16,$16,0x3
$L15:
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
	addiu	$17,$sp,84
	addiu	$16,$sp,16
	move	$5,$0
$L16:
	li	$4,1
	move	$7,$0
	jal	spawn
	move	$6,$0
	sw	$2,0($16)
	li	$5,22
	addiu	$16,$16,4
	jal	check
	sltu	$4,$2,-16
	bne	$16,$17,$L16
	move	$5,$0
	addiu	$16,$sp,16
$L8:
	lw	$4,0($16)
	jal	yield_to
	addiu	$16,$16,4
	bne	$16,$17,$L8
	nop
	b	$L8
	addiu	$16,$sp,16
	.set	reorder
	.end	main
