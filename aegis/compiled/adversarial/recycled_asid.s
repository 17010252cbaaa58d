# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/recycled_asid.c
	.file 1 "recycled_asid.c"
	.text
	.align	2
	.ent	look
look:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	li	$16,603979776
	sw	$17,24($sp)
	sw	$31,28($sp)
	ori	$17,$16,0xf000
$L2:
	jal	faults_reading
	move	$4,$16
	addiu	$16,$16,20480
	li	$5,15
	jal	check
	sltu	$4,$0,$2
	bne	$16,$17,$L2
	nop
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	look
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-120
	lui	$2,%hi(role)
	sw	$19,100($sp)
	lw	$19,%lo(role)($2)
	sw	$31,116($sp)
	sw	$22,112($sp)
	sw	$21,108($sp)
	sw	$20,104($sp)
	sw	$18,96($sp)
	sw	$17,92($sp)
	beq	$19,$0,$L28
	sw	$16,88($sp)
	move	$16,$0
	li	$17,4
$L8:
	jal	aegis_context_switch
	move	$4,$16
	nor	$4,$0,$2
	li	$5,24
	srl	$4,$4,31
	jal	check
	addiu	$16,$16,1
	jal	look
	nop
	bne	$16,$17,$L8
	nop
	lui	$16,%hi(parent)
$L9:
	lw	$4,%lo(parent)($16)
	jal	yield_to
	nop
	beq	$2,$0,$L9
	move	$2,$0
$L6:
	lw	$31,116($sp)
	lw	$22,112($sp)
	lw	$21,108($sp)
	lw	$20,104($sp)
	lw	$19,100($sp)
	lw	$18,96($sp)
	lw	$17,92($sp)
	lw	$16,88($sp)
	jr	$31
	addiu	$sp,$sp,120
$L28:
	li	$16,-2147418112
	addiu	$16,$16,512
	b	$L7
	li	$17,63
$L11:
	jal	yield_to
	nop
$L7:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L11
	move	$4,$16
	addiu	$18,$sp,16
	move	$20,$18
	li	$22,4
	li	$21,17
$L14:
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	spawn
	li	$4,1
	sltu	$4,$2,-16
	li	$5,34
	sw	$2,0($20)
	move	$17,$2
	jal	check
	li	$16,6
$L12:
	addiu	$16,$16,-1
	jal	yield_to
	move	$4,$17
	bne	$16,$0,$L12
	nop
	jal	env_info
	move	$4,$17
	lw	$2,36($2)
	nop
	beq	$2,$22,$L13
	li	$4,1
	sltu	$4,$19,14
	xori	$4,$4,0x1
$L13:
	li	$5,37
	jal	check
	addiu	$19,$19,1
	bne	$19,$21,$L14
	addiu	$20,$20,4
	li	$16,3
	li	$17,-1
$L15:
	jal	aegis_context_switch
	move	$4,$16
	nor	$4,$0,$2
	li	$5,40
	srl	$4,$4,31
	jal	check
	addiu	$16,$16,-1
	jal	look
	nop
	bne	$16,$17,$L15
	nop
	addiu	$17,$18,68
$L16:
	lw	$16,0($18)
	addiu	$18,$18,4
	jal	env_info
	move	$4,$16
	lw	$2,0($2)
	li	$5,45
	xor	$4,$16,$2
	jal	check
	sltu	$4,$4,1
	bne	$17,$18,$L16
	nop
	jal	aegis_context_switch
	li	$4,4
	addiu	$4,$2,2
	li	$5,46
	jal	check
	sltu	$4,$4,1
	jal	aegis_context_switch
	li	$4,-1
	addiu	$4,$2,2
	li	$5,47
	jal	check
	sltu	$4,$4,1
	b	$L6
	li	$2,10
	.set	reorder
	.end	main
