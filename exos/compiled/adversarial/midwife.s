# mipsel-linux-gnu-gcc 12.2.0 from exos/adversarial/midwife.c
	.file 1 "midwife.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	li	$2,-2147418112
	lw	$18,29312($0)
	addiu	$2,$2,512
	bne	$18,$2,$L3
	li	$17,40
	b	$L5
	li	$16,2
$L4:
	beq	$16,$17,$L13
	nop
$L5:
	sll	$2,$16,6
$L14:
	lw	$3,29248($2)
	addiu	$16,$16,1
	beq	$3,$0,$L4
	addiu	$2,$2,28672
	lw	$3,580($2)
	nop
	bne	$3,$18,$L4
	nop
	lw	$4,576($2)
	jal	yield_to
	nop
	bne	$16,$17,$L14
	sll	$2,$16,6
$L13:
	lw	$2,29312($0)
	nop
	beq	$2,$18,$L5
	li	$16,2
$L3:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
