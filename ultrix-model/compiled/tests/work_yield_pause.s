# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/work_yield_pause.c
	.text
	.file 1 "ultrix-model/tests/work_yield_pause.c"
	.section	.text.handler,"ax"
	.align	2
	.loc 1 11
	.ent	handler
handler:
	.set	noreorder
	.loc 1 12
	lui	$3,%hi(received)
	lw	$2,%lo(received)($3)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(received)($3)
	.loc 1 13
	jr	$31
	nop
	.set	reorder
	.end	handler
	.section	.text.yieldTo,"ax"
	.align	2
	.loc 1 16
	.ent	yieldTo
yieldTo:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 17
	jal	kill
	li	$5,30
	.loc 1 18
	jal	sigpause
	move	$4,$0
	.loc 1 19
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	yieldTo
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 22
	.ent	main
main:
	.set	noreorder
	.loc 1 23
	lui	$2,%hi(handler)
	.loc 1 22
	addiu	$sp,$sp,-56
	.loc 1 23
	addiu	$2,$2,%lo(handler)
	.loc 1 22
	sw	$31,52($sp)
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	sw	$16,36($sp)
	.loc 1 23
	sw	$2,16($sp)
	sw	$0,20($sp)
	.loc 1 24
	jal	getpid
	sw	$0,24($sp)
	move	$7,$0
	li	$6,4096
	move	$5,$0
	li	$4,3
	jal	shmsys
	move	$19,$2
	move	$5,$2
	.loc 1 26
	move	$7,$0
	move	$6,$0
	jal	shmsys
	move	$4,$0
	lui	$18,%hi(turn)
	.loc 1 27
	move	$6,$0
	addiu	$5,$sp,16
	li	$4,30
	jal	sigvec
	sw	$2,%lo(turn)($18)
	.loc 1 28
	jal	sigblock
	li	$4,536870912
	.loc 1 29
	jal	fork
	nop
	.loc 1 30
	beq	$2,$0,$L15
	move	$17,$2
	li	$16,24
$L6:
	.loc 1 39
	jal	workBegin
	nop
	.loc 1 40
	lw	$5,%lo(turn)($18)
	.loc 1 41
	move	$4,$17
	.loc 1 40
	lw	$3,0($5)
	.loc 1 38
	addiu	$16,$16,-1
	.loc 1 40
	addiu	$3,$3,1
	sw	$3,0($5)
	.loc 1 41
	jal	yieldTo
	nop
	.loc 1 42
	jal	workEnd
	nop
	.loc 1 38
	bne	$16,$0,$L6
	li	$3,48
	.loc 1 44
	lw	$2,%lo(turn)($18)
	nop
	lw	$4,0($2)
	nop
	bne	$4,$3,$L16
	li	$3,-1
	.loc 1 46
	move	$4,$17
	.loc 1 45
	sw	$3,0($2)
	.loc 1 46
	jal	kill
	li	$5,30
	.loc 1 48
	lw	$31,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,56
$L15:
	.loc 1 31
	jal	sigpause
	move	$4,$0
	.loc 1 33
	b	$L8
	li	$16,-1
$L7:
	.loc 1 34
	lw	$3,0($2)
	.loc 1 35
	move	$4,$19
	.loc 1 34
	addiu	$3,$3,1
	sw	$3,0($2)
	.loc 1 35
	jal	yieldTo
	nop
$L8:
	.loc 1 33
	lw	$2,%lo(turn)($18)
	nop
	lw	$3,0($2)
	nop
	bne	$3,$16,$L7
	nop
	jal	exit
	move	$4,$0
$L16:
	.loc 1 44
	jal	fail
	li	$4,44
	.set	reorder
	.end	main
	.section	.bss.received,"aw"
	.align	2
received:
	.space	4
	.section	.bss.turn,"aw"
	.align	2
turn:
	.space	4
	.text
	.file 2 "./ultrix-model/kernel/syscalls.h"
	.file 3 "ultrix-model/tests/work.h"
	.file 4 "ultrix-model/tests/check.h"
