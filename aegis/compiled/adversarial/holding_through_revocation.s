# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/holding_through_revocation.c
	.file 1 "holding_through_revocation.c"
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
	.ent	count
count:
	.set	noreorder
	lui	$3,%hi(taken)
	srl	$5,$5,2
	lw	$6,%lo(taken)($3)
	xori	$5,$5,0xe
	sltu	$5,$5,1
	addu	$5,$5,$6
	move	$2,$4
	sw	$5,%lo(taken)($3)
	jr	$31
	nop
	.set	reorder
	.end	count
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
	b	$L5
	li	$17,63
$L6:
	jal	yield_to
	nop
$L5:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L6
	move	$4,$16
	li	$18,572653568
	li	$16,305397760
	li	$17,286326784
	addiu	$18,$18,8738
	ori	$16,$16,0xabcd
	addiu	$17,$17,4369
$L7:
	sw	$18,16($sp)
	move	$7,$16
	move	$6,$17
	move	$5,$16
	jal	aegis_page_allocate
	move	$4,$0
	sltu	$2,$2,-16
	bne	$2,$0,$L7
	nop
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
	lui	$5,%hi(count)
	addiu	$5,$5,%lo(count)
	jal	catch_exception
	li	$4,14
	lui	$3,%hi(taken)
$L8:
	lw	$2,%lo(taken)($3)
	nop
	beq	$2,$0,$L8
	li	$2,11
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
	.section	.bss.taken,"aw"
	.align	2
taken:
	.space	4
