# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/steal_page.c
	.file 1 "steal_page.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$16,24($sp)
	li	$16,-2147418112
	sw	$17,28($sp)
	sw	$31,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	addiu	$16,$16,512
	b	$L2
	li	$17,63
$L3:
	jal	yield_to
	nop
$L2:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L3
	move	$4,$16
	lw	$2,4136($0)
	nop
	srl	$2,$2,12
	beq	$2,$0,$L4
	li	$18,572653568
	li	$17,305397760
	move	$16,$0
	addiu	$18,$18,8738
	ori	$17,$17,0xabcd
	b	$L9
	li	$19,286326784
$L7:
	jal	aegis_page_free
	move	$4,$16
	addiu	$4,$2,1
	li	$5,16
	jal	check
	sltu	$4,$4,1
	move	$7,$17
	addiu	$6,$19,4369
	move	$4,$16
	move	$5,$17
	jal	aegis_page_set_capabilities
	sw	$18,16($sp)
	addiu	$4,$2,1
	li	$5,17
	jal	check
	sltu	$4,$4,1
	jal	aegis_self
	nop
	move	$5,$2
	move	$4,$16
	move	$7,$0
	jal	aegis_page_give
	move	$6,$0
	addiu	$4,$2,1
	li	$5,18
	jal	check
	sltu	$4,$4,1
$L5:
	lw	$2,4136($0)
	addiu	$16,$16,1
	srl	$2,$2,12
	sltu	$2,$16,$2
	beq	$2,$0,$L4
	nop
$L9:
	jal	page_record
	move	$4,$16
	lw	$20,0($2)
	jal	aegis_self
	nop
	beq	$20,$2,$L5
	nop
	beq	$16,$0,$L7
	nop
	jal	page_record
	move	$4,$16
	lw	$2,0($2)
	nop
	beq	$2,$0,$L7
	li	$7,305397760
	li	$2,572653568
	ori	$7,$7,0xabcd
	addiu	$2,$2,8738
	li	$6,286326784
	move	$4,$16
	move	$5,$7
	sw	$2,16($sp)
	jal	aegis_page_allocate
	addiu	$6,$6,4369
	addiu	$4,$2,2
	li	$5,15
	jal	check
	sltu	$4,$4,1
	b	$L7
	nop
$L4:
	lw	$31,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	main
