# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/beyond_pinned.c
	.file 1 "beyond_pinned.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	jal	my_page
	li	$17,-2147418112
	move	$18,$2
	addiu	$17,$17,512
	b	$L2
	li	$16,63
$L3:
	jal	yield_to
	nop
$L2:
	jal	env_info
	move	$4,$17
	lw	$3,16($2)
	nop
	beq	$3,$16,$L3
	move	$4,$17
	move	$5,$18
	li	$6,1
	jal	map_mine
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,18
	srl	$4,$4,31
	jal	check
	li	$16,538968064
	addiu	$18,$16,4096
$L4:
	jal	env_info
	move	$4,$17
	lw	$2,40($2)
	addiu	$16,$16,4
	sll	$2,$2,12
	ori	$2,$2,0x200
	bne	$16,$18,$L4
	sw	$2,-4($16)
	li	$16,6291456
	li	$17,-2145386496
	addiu	$16,$16,28672
	li	$18,4194304
	addiu	$17,$17,28672
$L5:
	jal	faults_reading
	move	$4,$16
	addu	$16,$16,$18
	li	$5,23
	jal	check
	sltu	$4,$0,$2
	bne	$16,$17,$L5
	li	$2,10
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
