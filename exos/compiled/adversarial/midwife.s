# mipsel-linux-gnu-gcc 12.2.0 from exos/adversarial/midwife.c
	.text
	.file 1 "exos/adversarial/midwife.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 9
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 12
	li	$2,-2147418112
	lw	$18,29312($0)
	addiu	$2,$2,512
	bne	$18,$2,$L3
	li	$17,40
	.loc 1 13
	b	$L5
	li	$16,2
$L4:
	beq	$16,$17,$L13
	nop
$L5:
	sll	$2,$16,6
$L14:
	.loc 1 14
	lw	$3,29248($2)
	.loc 1 13
	addiu	$16,$16,1
	.loc 1 14
	beq	$3,$0,$L4
	addiu	$2,$2,28672
	.loc 1 15
	lw	$3,580($2)
	nop
	.loc 1 14
	bne	$3,$18,$L4
	nop
	.loc 1 16
	lw	$4,576($2)
	jal	yield_to
	nop
	.loc 1 13
	bne	$16,$17,$L14
	sll	$2,$16,6
$L13:
	.loc 1 12
	lw	$2,29312($0)
	nop
	beq	$2,$18,$L5
	li	$16,2
$L3:
	.loc 1 18
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
	.text
	.file 2 "./exos/library/exos.h"
