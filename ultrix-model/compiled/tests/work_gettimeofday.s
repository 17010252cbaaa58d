# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/work_gettimeofday.c
	.text
	.file 1 "ultrix-model/tests/work_gettimeofday.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,24($sp)
	sw	$31,28($sp)
	li	$16,24
$L2:
	.loc 1 10
	jal	workBegin
	addiu	$16,$16,-1
	.loc 1 11
	move	$5,$0
	jal	gettimeofday
	addiu	$4,$sp,16
	.loc 1 12
	jal	workEnd
	nop
	.loc 1 9
	bne	$16,$0,$L2
	move	$2,$0
	.loc 1 15
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
	.text
	.file 2 "ultrix-model/tests/work.h"
	.file 3 "./ultrix-model/kernel/syscalls.h"
