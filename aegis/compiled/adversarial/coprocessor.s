# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/coprocessor.c
	.file 1 "coprocessor.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,28($sp)
	li	$16,-2147418112
	sw	$17,32($sp)
	sw	$31,36($sp)
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
	sw	$0,16($sp)
	move	$7,$0
	li	$6,-1
	li	$5,35
	jal	aegis_environment_set
	move	$4,$0
	beq	$2,$0,$L12
	move	$7,$0
	move	$4,$0
$L4:
	jal	check
	li	$5,10
	jal	aegis_fpu_modify
	li	$4,-1
	nor	$4,$0,$2
	li	$5,12
	jal	check
	srl	$4,$4,31
	jal	faults_reading
	li	$4,-2147483648
	sltu	$4,$0,$2
	jal	check
	li	$5,14
	li	$4,-2147418112
	jal	yield_to
	addiu	$4,$4,512
	jal	faults_reading
	li	$4,-2147483648
	bne	$2,$0,$L13
	move	$4,$2
$L5:
	jal	check
	li	$5,16
	li	$4,196608
	jal	spin
	addiu	$4,$4,3392
	jal	faults_reading
	li	$4,-2147483648
	sltu	$4,$0,$2
	jal	check
	li	$5,18
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	li	$2,11
	jr	$31
	addiu	$sp,$sp,40
$L12:
	move	$4,$0
	sw	$0,16($sp)
	li	$6,-1
	jal	aegis_environment_set
	li	$5,36
	b	$L4
	sltu	$4,$2,1
$L13:
	li	$4,-1078067200
	jal	faults_writing
	addiu	$4,$4,4
	b	$L5
	sltu	$4,$0,$2
	.set	reorder
	.end	main
