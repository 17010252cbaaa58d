# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/work_getpid.c
	.text
	.file 1 "ultrix-model/tests/work_getpid.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	li	$16,24
$L2:
	.loc 1 9
	jal	workBegin
	addiu	$16,$16,-1
	.loc 1 10
	jal	getpid
	nop
	.loc 1 11
	jal	workEnd
	nop
	.loc 1 8
	bne	$16,$0,$L2
	move	$2,$0
	.loc 1 14
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
	.text
	.file 2 "ultrix-model/tests/work.h"
	.file 3 "./ultrix-model/kernel/syscalls.h"
