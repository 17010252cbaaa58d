# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/work_pipe.c
	.file 1 "work_pipe.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	addiu	$4,$sp,24
	sw	$31,52($sp)
	sw	$17,48($sp)
	sw	$16,44($sp)
	jal	pipe
	sw	$0,32($sp)
	jal	pipe
	addiu	$4,$sp,16
	jal	fork
	nop
	beq	$2,$0,$L9
	li	$16,24
	addiu	$17,$sp,32
$L2:
	jal	workBegin
	addiu	$16,$16,-1
	lw	$4,28($sp)
	move	$5,$17
	jal	write
	li	$6,4
	lw	$4,16($sp)
	li	$6,4
	jal	read
	move	$5,$17
	jal	workEnd
	nop
	bne	$16,$0,$L2
	nop
	lw	$4,28($sp)
	jal	close
	nop
	lw	$31,52($sp)
	lw	$17,48($sp)
	lw	$16,44($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,56
$L9:
	lw	$4,28($sp)
	jal	close
	addiu	$17,$sp,32
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
	jal	exit
	move	$4,$0
	.set	reorder
	.end	main
