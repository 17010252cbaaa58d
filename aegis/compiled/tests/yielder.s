# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/yielder.c
	.file 1 "yielder.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	b	$L2
	sw	$31,20($sp)
$L5:
	li	$4,1
$L3:
	jal	check
	li	$5,7
$L2:
	jal	env_info
	li	$4,-2147418112
	lw	$3,0($2)
	li	$2,-2147418112
	bne	$3,$2,$L8
	li	$4,-2147418112
	jal	yield_to
	nop
	sltu	$2,$2,-16
	bne	$2,$0,$L5
	nop
	jal	env_info
	li	$4,-2147418112
	lw	$4,0($2)
	b	$L3
	sltu	$4,$4,1
$L8:
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
