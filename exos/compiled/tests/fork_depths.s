# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/fork_depths.c
	.file 1 "fork_depths.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,28($sp)
	addiu	$17,$sp,20
	sw	$18,32($sp)
	sw	$31,36($sp)
	sw	$16,24($sp)
	andi	$17,$17,0xfff
	sw	$0,20($sp)
	move	$2,$0
	li	$18,-1
$L6:
	addiu	$4,$2,1
	sll	$4,$4,12
	sll	$2,$2,3
	subu	$4,$4,$2
	jal	fork_below
	addu	$4,$4,$17
	beq	$2,$0,$L10
	move	$16,$2
	beq	$2,$18,$L12
	move	$4,$0
	jal	wait
	addiu	$4,$sp,16
	beq	$2,$16,$L11
	nop
	move	$4,$0
$L4:
$L12:
	jal	check
	li	$5,15
	lw	$2,20($sp)
	nop
	addiu	$2,$2,1
	sltu	$3,$2,90
	bne	$3,$0,$L6
	sw	$2,20($sp)
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
$L11:
	lw	$4,16($sp)
	nop
	xori	$4,$4,0x700
	b	$L4
	sltu	$4,$4,1
$L10:
	jal	exit
	li	$4,7
	.set	reorder
	.end	main
