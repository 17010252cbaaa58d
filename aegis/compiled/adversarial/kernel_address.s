# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/kernel_address.c
	.file 1 "kernel_address.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$21,56($sp)
	sw	$20,52($sp)
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	sw	$31,60($sp)
	sw	$16,36($sp)
	jal	my_page
	lui	$17,%hi(address.0)
	sll	$18,$2,12
	addiu	$17,$17,%lo(address.0)
	li	$20,572653568
	li	$19,305397760
	ori	$18,$18,0x600
	addiu	$21,$17,20
	addiu	$20,$20,8738
	b	$L3
	ori	$19,$19,0xabcd
$L2:
	jal	check
	li	$5,13
	beq	$17,$21,$L10
	nop
$L3:
	lw	$16,0($17)
	move	$7,$20
	move	$6,$19
	move	$5,$18
	jal	aegis_tlb_write
	move	$4,$16
	addiu	$4,$2,2
	li	$5,10
	jal	check
	sltu	$4,$4,1
	jal	aegis_tlb_delete
	move	$4,$16
	addiu	$4,$2,2
	li	$5,11
	jal	check
	sltu	$4,$4,1
	move	$7,$19
	move	$6,$18
	move	$5,$16
	move	$4,$0
	sw	$20,16($sp)
	sw	$0,24($sp)
	jal	aegis_page_pin
	sw	$0,20($sp)
	addiu	$4,$2,2
	li	$5,12
	jal	check
	sltu	$4,$4,1
	jal	faults_reading
	move	$4,$16
	move	$4,$2
	beq	$2,$0,$L2
	addiu	$17,$17,4
	jal	faults_writing
	move	$4,$16
	sltu	$4,$0,$2
	jal	check
	li	$5,13
	bne	$17,$21,$L3
	nop
$L10:
	lw	$31,60($sp)
	lw	$21,56($sp)
	lw	$20,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,64
	.set	reorder
	.end	main
	.section	.rodata.address.0,"a"
	.align	2
address.0:
	.word	-2147483648
	.word	-2147418112
	.word	-1610612736
	.word	-1073741824
	.word	-4096
