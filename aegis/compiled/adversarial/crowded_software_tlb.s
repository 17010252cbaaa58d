# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/crowded_software_tlb.c
	.file 1 "crowded_software_tlb.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	jal	my_page
	sw	$19,32($sp)
	sll	$17,$2,12
	li	$16,-2147418112
	ori	$17,$17,0x200
	addiu	$16,$16,512
	b	$L2
	li	$18,63
$L3:
	jal	yield_to
	nop
$L2:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$18,$L3
	move	$4,$16
	li	$19,286326784
	li	$18,305397760
	li	$20,3
	addiu	$19,$19,4369
	ori	$18,$18,0xabcd
	li	$21,555745280
	li	$16,538968064
$L5:
	move	$4,$16
	move	$5,$17
	move	$7,$19
	jal	aegis_tlb_write
	move	$6,$18
	nor	$4,$0,$2
	addiu	$16,$16,4096
	li	$5,14
	jal	check
	srl	$4,$4,31
	bne	$16,$21,$L5
	nop
	addiu	$20,$20,-1
	bne	$20,$0,$L5
	li	$16,538968064
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	li	$2,11
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	main
