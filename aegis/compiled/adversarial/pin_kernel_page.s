# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/pin_kernel_page.c
	.file 1 "pin_kernel_page.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$16,32($sp)
	li	$16,-2147418112
	sw	$17,36($sp)
	sw	$31,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	sw	$18,40($sp)
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
	li	$19,1263403008
	li	$17,1464139776
	li	$18,65536
	move	$16,$0
	addiu	$19,$19,20311
	addiu	$17,$17,19532
	ori	$18,$18,0xe000
	li	$20,262144
	ori	$6,$16,0x600
$L14:
	move	$5,$18
	move	$4,$0
	sw	$19,16($sp)
	move	$7,$17
	sw	$0,24($sp)
	jal	aegis_page_pin
	sw	$0,20($sp)
	addiu	$4,$2,1
	addiu	$16,$16,4096
	li	$5,10
	jal	check
	sltu	$4,$4,1
	bne	$16,$20,$L14
	ori	$6,$16,0x600
	li	$4,-2147418112
	jal	env_info
	addiu	$4,$4,512
	lw	$16,40($2)
	nop
	beq	$16,$0,$L5
	li	$19,1263403008
	addiu	$19,$19,20311
	sll	$6,$16,12
$L15:
	move	$7,$17
	ori	$6,$6,0x200
	move	$5,$18
	move	$4,$0
	sw	$19,16($sp)
	sw	$0,24($sp)
	jal	aegis_page_pin
	sw	$0,20($sp)
	addiu	$4,$2,1
	li	$5,13
	jal	check
	sltu	$4,$4,1
	jal	page_record
	move	$4,$16
	lhu	$16,4($2)
	nop
	andi	$16,$16,0xffff
	bne	$16,$0,$L15
	sll	$6,$16,12
$L5:
	li	$4,65536
	jal	faults_reading
	ori	$4,$4,0xe000
	sltu	$4,$0,$2
	jal	check
	li	$5,15
	lw	$31,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	main
