# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/work_yield_stop.c
	.text
	.file 1 "ultrix-model/tests/work_yield_stop.c"
	.section	.text.note,"ax"
	.align	2
	.loc 1 16
	.ent	note
note:
	.set	noreorder
	.loc 1 17
	jr	$31
	nop
	.set	reorder
	.end	note
	.section	.text.yieldTo,"ax"
	.align	2
	.loc 1 10
	.ent	yieldTo
yieldTo:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	move	$16,$5
	sw	$31,20($sp)
	.loc 1 11
	jal	kill
	li	$5,19
	.loc 1 12
	move	$4,$16
	jal	kill
	li	$5,17
	.loc 1 13
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	yieldTo
	.section	.text.rest,"ax"
	.align	2
	.loc 1 20
	.ent	rest
rest:
	.set	noreorder
	addiu	$sp,$sp,-56
	.loc 1 21
	li	$2,2
	sw	$2,24($sp)
	li	$2,196608
	addiu	$2,$2,3392
	sw	$2,28($sp)
	.loc 1 22
	lui	$2,%hi(note)
	.loc 1 24
	addiu	$5,$sp,32
	move	$6,$0
	li	$4,14
	.loc 1 22
	addiu	$2,$2,%lo(note)
	.loc 1 20
	sw	$31,52($sp)
	.loc 1 22
	sw	$2,32($sp)
	.loc 1 21
	sw	$0,16($sp)
	sw	$0,20($sp)
	.loc 1 22
	sw	$0,36($sp)
	.loc 1 24
	jal	sigvec
	sw	$0,40($sp)
	.loc 1 25
	jal	sigblock
	li	$4,8192
	.loc 1 26
	addiu	$5,$sp,16
	move	$4,$0
	jal	setitimer
	move	$6,$0
	.loc 1 27
	jal	sigpause
	move	$4,$0
	.loc 1 28
	lw	$31,52($sp)
	nop
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	rest
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 31
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$19,32($sp)
	.loc 1 32
	jal	getpid
	sw	$18,28($sp)
	move	$7,$0
	li	$6,4096
	move	$5,$0
	li	$4,3
	jal	shmsys
	move	$16,$2
	.loc 1 34
	move	$5,$2
	move	$7,$0
	move	$6,$0
	jal	shmsys
	move	$4,$0
	lui	$17,%hi(turn)
	.loc 1 35
	jal	fork
	sw	$2,%lo(turn)($17)
	.loc 1 36
	bne	$2,$0,$L8
	move	$19,$2
	.loc 1 37
	jal	getpid
	nop
	.loc 1 38
	jal	getpid
	move	$18,$2
	move	$4,$2
	jal	kill
	li	$5,17
$L9:
	.loc 1 40
	lw	$6,%lo(turn)($17)
	.loc 1 41
	move	$5,$18
	.loc 1 40
	lw	$3,0($6)
	.loc 1 41
	move	$4,$16
	.loc 1 40
	addiu	$3,$3,1
	sw	$3,0($6)
	.loc 1 41
	jal	yieldTo
	nop
	b	$L9
	nop
$L8:
	.loc 1 44
	jal	rest
	li	$18,12
$L10:
	.loc 1 46
	jal	workBegin
	nop
	.loc 1 47
	lw	$6,%lo(turn)($17)
	.loc 1 48
	move	$5,$16
	.loc 1 47
	lw	$3,0($6)
	.loc 1 48
	move	$4,$19
	.loc 1 47
	addiu	$3,$3,1
	sw	$3,0($6)
	.loc 1 48
	jal	yieldTo
	addiu	$18,$18,-1
	.loc 1 49
	jal	workEnd
	nop
	.loc 1 45
	bne	$18,$0,$L10
	li	$2,24
	.loc 1 51
	lw	$3,%lo(turn)($17)
	nop
	lw	$3,0($3)
	nop
	bne	$3,$2,$L14
	move	$4,$19
	.loc 1 52
	jal	kill
	li	$5,9
	.loc 1 54
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
$L14:
	.loc 1 51
	jal	fail
	li	$4,51
	.set	reorder
	.end	main
	.section	.bss.turn,"aw"
	.align	2
turn:
	.space	4
	.text
	.file 2 "./ultrix-model/kernel/syscalls.h"
	.file 3 "ultrix-model/tests/work.h"
	.file 4 "ultrix-model/tests/check.h"
