# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/work_mprotect_1.c
	.text
	.file 1 "ultrix-model/tests/work_mprotect_1.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 9
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	.loc 1 10
	lui	$16,%hi(pages+4095)
	addiu	$16,$16,%lo(pages+4095)
	li	$2,-4096
	.loc 1 9
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,28($sp)
	.loc 1 10
	and	$16,$16,$2
	li	$17,24
	.loc 1 14
	li	$18,1
$L2:
	sw	$18,0($16)
	.loc 1 15
	jal	workBegin
	addiu	$17,$17,-1
	.loc 1 16
	move	$4,$16
	li	$6,1
	jal	mprotect
	li	$5,4096
	.loc 1 17
	jal	workEnd
	nop
	.loc 1 18
	li	$6,3
	li	$5,4096
	jal	mprotect
	move	$4,$16
	.loc 1 13
	bne	$17,$0,$L2
	move	$2,$0
	.loc 1 21
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
	.section	.data.pages,"aw"
	.align	2
pages:
	.word	1
	.space	8188
	.text
	.file 2 "ultrix-model/tests/work.h"
	.file 3 "./ultrix-model/kernel/syscalls.h"
