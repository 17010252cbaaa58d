# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/yield_stop.c
	.text
	.file 1 "ultrix-model/tests/yield_stop.c"
	.section	.text.yieldTo,"ax"
	.align	2
	.loc 1 11
	.ent	yieldTo
yieldTo:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	move	$16,$5
	sw	$31,20($sp)
	.loc 1 12
	jal	kill
	li	$5,19
	.loc 1 13
	move	$4,$16
	jal	kill
	li	$5,17
	.loc 1 14
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	yieldTo
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 17
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 18
	jal	getpid
	sw	$18,24($sp)
	move	$7,$0
	li	$6,4096
	move	$5,$0
	li	$4,3
	jal	shmsys
	move	$16,$2
	.loc 1 20
	move	$5,$2
	move	$7,$0
	move	$6,$0
	jal	shmsys
	move	$4,$0
	lui	$17,%hi(turn)
	.loc 1 21
	jal	fork
	sw	$2,%lo(turn)($17)
	.loc 1 22
	beq	$2,$0,$L10
	move	$18,$2
$L5:
	.loc 1 30
	jal	workBegin
	nop
	.loc 1 31
	lw	$6,%lo(turn)($17)
	.loc 1 32
	move	$5,$16
	.loc 1 31
	lw	$3,0($6)
	.loc 1 32
	move	$4,$18
	.loc 1 31
	addiu	$3,$3,1
	sw	$3,0($6)
	.loc 1 32
	jal	yieldTo
	nop
	.loc 1 33
	jal	workEnd
	nop
	b	$L5
	nop
$L10:
	.loc 1 23
	jal	getpid
	nop
	move	$18,$2
$L6:
	.loc 1 25
	lw	$6,%lo(turn)($17)
	.loc 1 26
	move	$5,$18
	.loc 1 25
	lw	$3,0($6)
	.loc 1 26
	move	$4,$16
	.loc 1 25
	addiu	$3,$3,1
	sw	$3,0($6)
	.loc 1 26
	jal	yieldTo
	nop
	b	$L6
	nop
	.set	reorder
	.end	main
	.section	.bss.turn,"aw"
	.align	2
turn:
	.space	4
	.text
	.file 2 "./ultrix-model/kernel/syscalls.h"
	.file 3 "ultrix-model/tests/work.h"
