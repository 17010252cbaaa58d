# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/deep_faults.c
	.file 1 "deep_faults.c"
	.text
	.align	2
	.ent	touch_more
touch_more:
	.set	noreorder
	li	$2,1
	sw	$2,4096($4)
	jr	$31
	nop
	.set	reorder
	.end	touch_more
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$4,%hi(touch_more)
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	on_protection_fault
	addiu	$4,$4,%lo(touch_more)
	li	$2,1342177280
	li	$3,1
	sw	$3,0($2)
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
