# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/entries_in_kernel.c
	.file 1 "entries_in_kernel.c"
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
	li	$6,-2147483648
	sw	$0,16($sp)
	move	$7,$0
	addiu	$6,$6,128
	li	$5,39
	jal	aegis_environment_set
	move	$4,$0
	beq	$2,$0,$L8
	move	$7,$0
	move	$4,$0
$L4:
	jal	check
	li	$5,7
	li	$6,-2147483648
	move	$7,$0
	addiu	$6,$6,128
	li	$5,32
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,9
	li	$4,-2147418112
	jal	yield_to
	addiu	$4,$4,512
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	li	$2,1
	jr	$31
	addiu	$sp,$sp,40
$L8:
	move	$4,$0
	sw	$0,16($sp)
	li	$6,-1077936128
	jal	aegis_environment_set
	li	$5,40
	b	$L4
	sltu	$4,$2,1
	.set	reorder
	.end	main
