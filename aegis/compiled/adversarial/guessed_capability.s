# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/guessed_capability.c
	.file 1 "guessed_capability.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$16,16($sp)
	li	$16,-2147418112
	sw	$17,20($sp)
	sw	$31,52($sp)
	sw	$fp,48($sp)
	sw	$23,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
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
	jal	env_info
	nop
	lw	$19,40($2)
	li	$23,60
	sll	$19,$19,12
	ori	$22,$19,0x200
	li	$21,1
	ori	$19,$19,0x600
	li	$20,32
$L5:
	jal	aegis_random
	move	$16,$0
	move	$17,$3
	move	$18,$2
	sll	$fp,$21,$16
$L10:
	move	$7,$17
	xor	$6,$fp,$18
	move	$5,$22
	jal	aegis_tlb_write
	li	$4,538968064
	addiu	$4,$2,1
	li	$5,17
	jal	check
	sltu	$4,$4,1
	move	$5,$19
	li	$4,538968064
	xor	$7,$fp,$17
	jal	aegis_tlb_write
	move	$6,$18
	addiu	$4,$2,1
	addiu	$16,$16,1
	li	$5,19
	jal	check
	sltu	$4,$4,1
	bne	$16,$20,$L10
	sll	$fp,$21,$16
	addiu	$23,$23,-1
	bne	$23,$0,$L5
	li	$2,10
	lw	$31,52($sp)
	lw	$fp,48($sp)
	lw	$23,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	main
