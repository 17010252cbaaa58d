# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/give_to_victim.c
	.file 1 "give_to_victim.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	jal	my_page
	li	$16,-2147418112
	move	$18,$2
	addiu	$16,$16,512
	b	$L2
	li	$17,63
$L3:
	jal	yield_to
	nop
$L2:
	jal	env_info
	move	$4,$16
	lw	$3,16($2)
	nop
	beq	$3,$17,$L3
	move	$4,$16
	jal	env_info
	nop
	li	$7,572653568
	li	$6,305397760
	move	$5,$16
	addiu	$7,$7,8738
	ori	$6,$6,0xabcd
	move	$4,$18
	lw	$17,8($2)
	jal	aegis_page_give
	nop
	addiu	$4,$2,1
	li	$5,10
	jal	check
	sltu	$4,$4,1
	move	$7,$0
	move	$6,$0
	move	$5,$16
	jal	aegis_page_give
	move	$4,$18
	addiu	$4,$2,1
	li	$5,11
	jal	check
	sltu	$4,$4,1
	jal	page_record
	move	$4,$18
	lw	$16,0($2)
	jal	aegis_self
	nop
	xor	$4,$16,$2
	li	$5,12
	jal	check
	sltu	$4,$4,1
	bne	$17,$0,$L1
	li	$2,10
	li	$2,1
$L1:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
