# mipsel-linux-gnu-gcc 12.2.0 from experiments/validation/frame.c
	.file 1 "frame.c"
	.section	.text.measured_loop,"ax"
	.align	2
	.globl	measured_loop
	.ent	measured_loop
measured_loop:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	move	$16,$4
$L2:
	jal	one_round
	addiu	$16,$16,-1
	bne	$16,$0,$L2
	nop
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	measured_loop
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	prepare
	nop
	jal	measured_loop
	li	$4,4
	jal	done
	nop
	lui	$2,%hi(validation_rounds)
	lw	$4,%lo(validation_rounds)($2)
	jal	measured_loop
	nop
	jal	done
	nop
	jal	check
	nop
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
