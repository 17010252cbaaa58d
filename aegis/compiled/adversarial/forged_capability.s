# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/forged_capability.c
	.file 1 "forged_capability.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	li	$16,-2147418112
	sw	$17,20($sp)
	sw	$31,28($sp)
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
	lw	$17,40($2)
	nop
	beq	$17,$0,$L4
	li	$16,1
	b	$L16
	sll	$18,$17,12
$L5:
	jal	check
	li	$5,12
	jal	page_record
	move	$4,$17
	sll	$3,$16,5
	addu	$3,$3,$16
	sll	$3,$3,2
	subu	$3,$3,$16
	sll	$3,$3,2
	subu	$3,$3,$16
	sll	$3,$3,2
	addu	$6,$3,$16
	lhu	$17,4($2)
	sll	$2,$6,5
	addu	$6,$6,$2
	andi	$17,$17,0xffff
	beq	$17,$0,$L4
	addiu	$16,$6,1
	sll	$18,$17,12
$L16:
	move	$6,$16
	nor	$7,$0,$16
	ori	$5,$18,0x600
	jal	aegis_tlb_write
	li	$4,538968064
	addiu	$4,$2,1
	li	$5,10
	jal	check
	sltu	$4,$4,1
	move	$7,$16
	move	$6,$16
	ori	$5,$18,0x200
	jal	aegis_tlb_write
	li	$4,538968064
	addiu	$4,$2,1
	li	$5,11
	jal	check
	sltu	$4,$4,1
	jal	faults_reading
	li	$4,538968064
	beq	$2,$0,$L5
	move	$4,$2
	jal	faults_writing
	li	$4,538968064
	b	$L5
	sltu	$4,$0,$2
$L4:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
