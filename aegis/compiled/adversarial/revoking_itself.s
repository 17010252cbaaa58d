# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/revoking_itself.c
	.file 1 "revoking_itself.c"
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
	.ent	my_page_or_none
my_page_or_none:
	.set	noreorder
	li	$7,305397760
	li	$2,572653568
	addiu	$sp,$sp,-32
	ori	$7,$7,0xabcd
	addiu	$2,$2,8738
	li	$6,286326784
	addiu	$6,$6,4369
	sw	$2,16($sp)
	move	$5,$7
	sw	$31,28($sp)
	jal	aegis_page_allocate
	move	$4,$0
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	my_page_or_none
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
	b	$L6
	li	$17,63
$L7:
	jal	yield_to
	nop
$L6:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L7
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
	li	$16,305397760
	jal	catch_exception
	li	$17,286326784
	addiu	$18,$18,8738
	ori	$16,$16,0xabcd
	addiu	$17,$17,4369
$L8:
	sw	$18,16($sp)
	move	$7,$16
	move	$6,$17
	move	$5,$16
	jal	aegis_page_allocate
	move	$4,$0
	sltu	$2,$2,-16
	bne	$2,$0,$L8
	nop
	lui	$16,%hi(page)
$L9:
	move	$7,$0
$L17:
	move	$6,$0
	li	$5,1
	jal	aegis_page_revoke
	move	$4,$0
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$2,44($2)
	nop
	beq	$2,$0,$L17
	move	$7,$0
	jal	my_page_or_none
	nop
	move	$4,$2
	jal	refused
	sw	$2,%lo(page)($16)
	bne	$2,$0,$L9
	nop
	lw	$4,%lo(page)($16)
	jal	aegis_page_free
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,23
	b	$L17
	move	$7,$0
	.set	reorder
	.end	main
	.section	.bss.page,"aw"
	.align	2
page:
	.space	4
