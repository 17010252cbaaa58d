# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/ticks.c
	.file 1 "ticks.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	jal	getpid
	sw	$16,32($sp)
	li	$3,2
	beq	$2,$3,$L12
	move	$5,$0
$L15:
	addiu	$4,$sp,24
	jal	gettimeofday
	li	$16,262144
	ori	$16,$16,0x93e0
$L5:
	jal	waitsWithRegisters
	nop
	bne	$2,$0,$L13
	addiu	$4,$sp,16
	jal	gettimeofday
	move	$5,$0
	lw	$2,24($sp)
	lw	$3,16($sp)
	nop
	subu	$3,$3,$2
	sll	$4,$3,5
	subu	$4,$4,$3
	sll	$2,$4,6
	subu	$2,$2,$4
	sll	$2,$2,3
	addu	$2,$2,$3
	lw	$3,20($sp)
	sll	$2,$2,6
	addu	$2,$2,$3
	lw	$3,28($sp)
	nop
	subu	$2,$2,$3
	slt	$2,$2,$16
	bne	$2,$0,$L5
	nop
	lw	$31,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,40
$L12:
	jal	fork
	nop
	bne	$2,$0,$L15
	move	$5,$0
	jal	fork
	nop
	bne	$2,$0,$L3
	nop
	jal	waitsWithRegisters
	nop
	bne	$2,$0,$L14
	nop
$L3:
	jal	exit
	move	$4,$0
$L14:
	jal	fail
	li	$4,16
$L13:
	jal	fail
	li	$4,22
	.set	reorder
	.end	main
