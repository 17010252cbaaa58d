# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/kernel_reading.c
	.file 1 "kernel_reading.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	lui	$16,%hi(address.0)
	addiu	$16,$16,%lo(address.0)
	sw	$18,24($sp)
	sw	$31,28($sp)
	sw	$17,20($sp)
	b	$L3
	addiu	$18,$16,32
$L2:
	jal	check
	li	$5,14
	beq	$16,$18,$L10
	nop
$L3:
	lw	$17,0($16)
	addiu	$16,$16,4
	jal	faults_reading
	move	$4,$17
	beq	$2,$0,$L2
	move	$4,$2
	jal	faults_writing
	move	$4,$17
	sltu	$4,$0,$2
	jal	check
	li	$5,14
	bne	$16,$18,$L3
	nop
$L10:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
	.section	.rodata.address.0,"a"
	.align	2
address.0:
	.word	-2147483648
	.word	-2147481600
	.word	-1610610688
	.word	-1078067200
	.word	-1078067196
	.word	-1124073472
	.word	-1073741824
	.word	-4
