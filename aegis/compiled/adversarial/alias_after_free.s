# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/alias_after_free.c
	.file 1 "alias_after_free.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	sw	$16,32($sp)
	sw	$31,60($sp)
	jal	my_page
	li	$20,572653568
	sll	$17,$2,12
	li	$18,305397760
	li	$22,16777216
	li	$21,656408576
	move	$19,$2
	ori	$17,$17,0x600
	li	$16,538968064
	addiu	$20,$20,8738
	ori	$18,$18,0xabcd
	addiu	$22,$22,4096
	addiu	$21,$21,28672
$L2:
	move	$4,$16
	move	$5,$17
	move	$7,$20
	jal	aegis_tlb_write
	move	$6,$18
	nor	$4,$0,$2
	addu	$16,$16,$22
	li	$5,9
	jal	check
	srl	$4,$4,31
	bne	$16,$21,$L2
	move	$7,$18
	li	$16,65536
	move	$6,$17
	ori	$5,$16,0xe000
	move	$4,$0
	sw	$20,16($sp)
	sw	$0,24($sp)
	jal	aegis_page_pin
	sw	$0,20($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,10
	ori	$16,$16,0xe000
	li	$2,5
	li	$18,16777216
	li	$17,656408576
	sw	$2,0($16)
	addiu	$18,$18,4096
	li	$16,538968064
	addiu	$17,$17,28672
$L3:
	lw	$4,0($16)
	li	$5,13
	xori	$4,$4,0x5
	addu	$16,$16,$18
	jal	check
	sltu	$4,$4,1
	bne	$16,$17,$L3
	nop
	jal	aegis_page_free
	move	$4,$19
	sltu	$4,$2,1
	li	$5,14
	li	$18,16777216
	jal	check
	li	$17,656408576
	li	$16,538968064
	addiu	$18,$18,4096
	b	$L5
	addiu	$17,$17,28672
$L4:
	addu	$16,$16,$18
	jal	check
	li	$5,16
	beq	$16,$17,$L18
	nop
$L5:
	jal	faults_reading
	move	$4,$16
	beq	$2,$0,$L4
	move	$4,$2
	jal	faults_writing
	move	$4,$16
	addu	$16,$16,$18
	sltu	$4,$0,$2
	jal	check
	li	$5,16
	bne	$16,$17,$L5
	nop
$L18:
	li	$16,65536
	jal	faults_reading
	ori	$4,$16,0xe000
	bne	$2,$0,$L19
	move	$4,$2
$L6:
	jal	check
	li	$5,18
	lw	$31,60($sp)
	lw	$22,56($sp)
	lw	$21,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,64
$L19:
	jal	faults_writing
	ori	$4,$16,0xe000
	b	$L6
	sltu	$4,$0,$2
	.set	reorder
	.end	main
