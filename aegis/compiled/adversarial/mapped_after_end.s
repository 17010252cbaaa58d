# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/mapped_after_end.c
	.file 1 "mapped_after_end.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	li	$5,572653568
	li	$4,305397760
	addiu	$sp,$sp,-48
	move	$7,$0
	move	$6,$0
	addiu	$5,$5,8738
	ori	$4,$4,0xabcd
	sw	$31,44($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	jal	aegis_environment_create
	sw	$19,32($sp)
	sltu	$4,$2,-16
	li	$5,14
	li	$16,-2147418112
	move	$18,$2
	jal	check
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
	li	$19,572653568
	li	$20,305397760
	li	$21,539099136
	li	$17,538968064
	addiu	$19,$19,8738
	ori	$20,$20,0xabcd
	ori	$21,$21,0x8000
$L4:
	jal	my_page
	nop
	move	$5,$2
	move	$4,$17
	li	$6,1
	jal	map_mine
	move	$16,$2
	nor	$4,$0,$2
	li	$5,18
	jal	check
	srl	$4,$4,31
	move	$5,$18
	move	$4,$16
	move	$7,$19
	jal	aegis_page_give
	move	$6,$20
	addiu	$17,$17,4096
	li	$5,19
	jal	check
	sltu	$4,$2,1
	bne	$17,$21,$L4
	move	$5,$20
	move	$4,$18
	jal	aegis_environment_destroy
	move	$6,$19
	sltu	$4,$2,1
	li	$5,21
	jal	check
	li	$17,539099136
	li	$16,538968064
	ori	$17,$17,0x8000
$L5:
	jal	faults_reading
	move	$4,$16
	addiu	$16,$16,4096
	li	$5,23
	jal	check
	sltu	$4,$0,$2
	bne	$16,$17,$L5
	li	$2,10
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	main
