# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/kernel_page.c
	.file 1 "kernel_page.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lw	$2,4124($0)
	nop
	srl	$2,$2,12
	beq	$2,$0,$L9
	nop
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	sw	$17,24($sp)
	li	$18,1263403008
	li	$17,1464139776
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	move	$16,$0
	addiu	$18,$18,20311
	addiu	$17,$17,19532
	sll	$19,$16,12
$L13:
	move	$7,$18
	move	$6,$17
	ori	$5,$19,0x600
	jal	aegis_tlb_write
	li	$4,538968064
	addiu	$4,$2,1
	li	$5,9
	jal	check
	sltu	$4,$4,1
	move	$7,$18
	move	$6,$17
	ori	$5,$19,0x200
	jal	aegis_tlb_write
	li	$4,538968064
	addiu	$4,$2,1
	li	$5,11
	jal	check
	sltu	$4,$4,1
	jal	faults_reading
	li	$4,538968064
	sltu	$4,$0,$2
	jal	check
	li	$5,13
	lw	$2,4124($0)
	addiu	$16,$16,1
	srl	$2,$2,12
	sltu	$2,$16,$2
	bne	$2,$0,$L13
	sll	$19,$16,12
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,40
$L9:
	jr	$31
	li	$2,10
	.set	reorder
	.end	main
