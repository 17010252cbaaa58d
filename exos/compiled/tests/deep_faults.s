# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/deep_faults.c
	.text
	.file 1 "exos/tests/deep_faults.c"
	.section	.text.touch_more,"ax"
	.align	2
	.loc 1 8
	.ent	touch_more
touch_more:
	.set	noreorder
	.loc 1 9
	li	$2,1
	sw	$2,4096($4)
	.loc 1 10
	jr	$31
	nop
	.set	reorder
	.end	touch_more
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 13
	.ent	main
main:
	.set	noreorder
	.loc 1 14
	lui	$4,%hi(touch_more)
	.loc 1 13
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 14
	jal	on_protection_fault
	addiu	$4,$4,%lo(touch_more)
	.loc 1 15
	li	$2,1342177280
	li	$3,1
	sw	$3,0($2)
	.loc 1 17
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
	.text
	.file 2 "./exos/library/unix.h"
