# mipsel-linux-gnu-gcc 12.2.0 from experiments/validation/lock_procedure.c
	.file 1 "lock_procedure.c"
	.section	.text.mutex_take,"ax"
	.align	2
	.globl	mutex_take
	.ent	mutex_take
mutex_take:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	jal	test_and_set
	move	$16,$4
	bne	$2,$0,$L8
	nop
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L8:
	jal	wait_for_another
	move	$4,$16
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	mutex_take
