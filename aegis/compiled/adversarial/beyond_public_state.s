# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/beyond_public_state.c
	.file 1 "beyond_public_state.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	li	$2,65536
	sw	$fp,48($sp)
	sw	$21,36($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,52($sp)
	sw	$23,44($sp)
	sw	$22,40($sp)
	sw	$20,32($sp)
	lw	$22,4124($0)
	ori	$2,$2,0xa240
	lw	$20,4128($0)
	lw	$23,4132($0)
	addiu	$21,$2,4095
	addu	$21,$22,$21
	srl	$20,$20,12
	li	$19,1263403008
	li	$18,1464139776
	addu	$22,$22,$2
	srl	$21,$21,12
	srl	$23,$23,12
	move	$16,$0
	move	$17,$0
	addiu	$19,$19,20311
	addiu	$18,$18,19532
	addiu	$fp,$20,8
	sll	$5,$16,12
$L16:
	move	$7,$19
	move	$6,$18
	ori	$5,$5,0x200
	jal	aegis_tlb_write
	li	$4,538968064
	bltz	$2,$L2
	nop
	lw	$2,4124($0)
	nop
	srl	$2,$2,12
	sltu	$2,$16,$2
	bne	$2,$0,$L15
	sltu	$2,$16,$20
	sltu	$2,$16,$21
	beq	$2,$0,$L3
	sltu	$2,$16,$20
	li	$4,1
$L4:
$L19:
	jal	check
	li	$5,17
	addiu	$17,$17,1
$L2:
	addiu	$16,$16,1
	li	$2,6144
	bne	$16,$2,$L16
	sll	$5,$16,12
	lw	$4,4124($0)
	li	$5,22
	srl	$4,$4,12
	subu	$4,$21,$4
	addiu	$4,$4,8
	sltu	$4,$17,$4
	jal	check
	xori	$4,$4,0x1
	addiu	$5,$21,-1
	sll	$5,$5,12
	li	$7,1263403008
	li	$6,1464139776
	addiu	$7,$7,20311
	addiu	$6,$6,19532
	ori	$5,$5,0x200
	jal	aegis_tlb_write
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,24
	jal	check
	srl	$4,$4,31
	andi	$22,$22,0xfff
	li	$16,538968064
	addu	$2,$22,$16
$L17:
	lw	$4,0($2)
	li	$5,27
	sltu	$4,$4,1
	jal	check
	addiu	$22,$22,4
	sltu	$2,$22,4096
	bne	$2,$0,$L17
	addu	$2,$22,$16
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
	li	$2,10
	jr	$31
	addiu	$sp,$sp,56
$L3:
$L15:
	bne	$2,$0,$L18
	sltu	$2,$16,$23
	sltu	$2,$16,$fp
	bne	$2,$0,$L19
	li	$4,1
	sltu	$2,$16,$23
$L18:
	bne	$2,$0,$L10
	nop
	lw	$4,4136($0)
	nop
	srl	$4,$4,12
	b	$L4
	sltu	$4,$16,$4
$L10:
	b	$L4
	move	$4,$0
	.set	reorder
	.end	main
