# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/work_pipe.c
	.text
	.file 1 "ultrix-model/tests/work_pipe.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	.loc 1 8
	addiu	$4,$sp,24
	.loc 1 5
	sw	$31,52($sp)
	sw	$17,48($sp)
	sw	$16,44($sp)
	.loc 1 8
	jal	pipe
	sw	$0,32($sp)
	.loc 1 9
	jal	pipe
	addiu	$4,$sp,16
	.loc 1 10
	jal	fork
	nop
	beq	$2,$0,$L9
	li	$16,24
	addiu	$17,$sp,32
$L2:
	.loc 1 16
	jal	workBegin
	addiu	$16,$16,-1
	.loc 1 17
	lw	$4,28($sp)
	move	$5,$17
	jal	write
	li	$6,4
	.loc 1 18
	lw	$4,16($sp)
	li	$6,4
	jal	read
	move	$5,$17
	.loc 1 19
	jal	workEnd
	nop
	.loc 1 15
	bne	$16,$0,$L2
	nop
	.loc 1 21
	lw	$4,28($sp)
	jal	close
	nop
	.loc 1 23
	lw	$31,52($sp)
	lw	$17,48($sp)
	lw	$16,44($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,56
$L9:
	.loc 1 11
	lw	$4,28($sp)
	jal	close
	addiu	$17,$sp,32
	.loc 1 12
	b	$L3
	nop
$L4:
	lw	$4,20($sp)
	jal	write
	move	$5,$17
$L3:
	lw	$4,24($sp)
	li	$6,4
	jal	read
	move	$5,$17
	li	$3,4
	beq	$2,$3,$L4
	li	$6,4
	.loc 1 13
	jal	exit
	move	$4,$0
	.set	reorder
	.end	main
	.text
	.file 2 "ultrix-model/tests/work.h"
	.file 3 "./ultrix-model/kernel/syscalls.h"
