# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/vector_page.c
	.file 1 "vector_page.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	sw	$31,36($sp)
	jal	my_page
	li	$16,-2147418112
	sll	$17,$2,12
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
	jal	env_info
	nop
	lw	$16,40($2)
	nop
	beq	$16,$0,$L4
	sll	$6,$16,12
$L12:
	move	$7,$0
	li	$5,41
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	addiu	$4,$2,1
	li	$5,10
	jal	check
	sltu	$4,$4,1
	jal	page_record
	move	$4,$16
	lhu	$16,4($2)
	nop
	andi	$16,$16,0xffff
	bne	$16,$0,$L12
	sll	$6,$16,12
$L4:
	lw	$6,4124($0)
	move	$7,$0
	li	$5,41
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	addiu	$4,$2,1
	li	$5,11
	jal	check
	sltu	$4,$4,1
	addiu	$6,$17,4
	move	$7,$0
	li	$5,41
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	addiu	$4,$2,1
	li	$5,12
	jal	check
	sltu	$4,$4,1
	addiu	$6,$17,1
	move	$7,$0
	li	$5,41
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	addiu	$4,$2,1
	li	$5,13
	jal	check
	sltu	$4,$4,1
	move	$7,$0
	li	$6,532545536
	li	$5,41
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	addiu	$4,$2,1
	li	$5,14
	jal	check
	sltu	$4,$4,1
	move	$7,$0
	move	$6,$0
	li	$5,41
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	addiu	$4,$2,1
	li	$5,15
	jal	check
	sltu	$4,$4,1
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
