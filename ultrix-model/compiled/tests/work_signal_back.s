# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/work_signal_back.c
	.text
	.file 1 "ultrix-model/tests/work_signal_back.c"
	.section	.text.handler,"ax"
	.align	2
	.loc 1 7
	.ent	handler
handler:
	.set	noreorder
	.loc 1 8
	lw	$2,8($6)
	.loc 1 7
	addiu	$sp,$sp,-24
	.loc 1 8
	addiu	$2,$2,4
	sw	$2,8($6)
	.loc 1 7
	sw	$31,20($sp)
	.loc 1 9
	jal	workBegin
	nop
	.loc 1 10
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	handler
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 13
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 14
	lui	$2,%hi(handler)
	addiu	$2,$2,%lo(handler)
	.loc 1 17
	move	$6,$0
	addiu	$5,$sp,16
	li	$4,8
	.loc 1 13
	sw	$16,32($sp)
	sw	$31,36($sp)
	.loc 1 14
	sw	$2,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	.loc 1 17
	jal	sigvec
	li	$16,24
$L5:
	.loc 1 19
	jal	overflow
	addiu	$16,$16,-1
	.loc 1 20
	jal	workEnd
	nop
	.loc 1 18
	bne	$16,$0,$L5
	move	$2,$0
	.loc 1 23
	lw	$31,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
	.text
	.file 2 "ultrix-model/tests/work.h"
	.file 3 "./ultrix-model/kernel/syscalls.h"
