# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/text_rights.c
	.file 1 "text_rights.c"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"text_rights0\000"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-64
	li	$2,1
	li	$4,7
	sw	$31,60($sp)
	sw	$17,56($sp)
	sw	$16,52($sp)
	sw	$2,16($sp)
	sw	$0,20($sp)
	jal	close
	sw	$0,24($sp)
	beq	$2,$0,$L11
	nop
	jal	fork
	nop
	beq	$2,$0,$L15
	move	$16,$2
	jal	fork
	nop
	beq	$2,$0,$L16
	move	$17,$2
	jal	wait
	addiu	$4,$sp,28
	bne	$2,$17,$L7
	li	$2,10752
	lw	$3,28($sp)
	nop
	bne	$3,$2,$L7
	li	$5,9
	jal	kill
	move	$4,$16
	bne	$2,$0,$L10
	move	$17,$2
	jal	wait
	addiu	$4,$sp,28
	bne	$2,$16,$L10
	nop
$L1:
	lw	$31,60($sp)
	lw	$16,52($sp)
	move	$2,$17
	lw	$17,56($sp)
	jr	$31
	addiu	$sp,$sp,64
$L15:
	addiu	$5,$sp,16
	move	$6,$0
	jal	sigvec
	li	$4,10
	move	$6,$0
	addiu	$5,$sp,16
	jal	sigvec
	li	$4,11
	move	$6,$0
	li	$5,4096
	jal	mprotect
	li	$4,4194304
$L4:
	b	$L4
	nop
$L11:
	b	$L1
	li	$17,42
$L16:
	move	$5,$0
	jal	gettimeofday
	addiu	$4,$sp,36
$L6:
	move	$5,$0
	jal	gettimeofday
	addiu	$4,$sp,28
	lw	$2,28($sp)
	lw	$3,36($sp)
	nop
	subu	$2,$2,$3
	slt	$2,$2,2
	bne	$2,$0,$L6
	li	$5,7
	jal	dup2
	li	$4,1
	lui	$4,%hi($LC0)
	addiu	$4,$4,%lo($LC0)
	move	$6,$0
	jal	execve
	move	$5,$0
	jal	exit
	li	$4,1
$L7:
	jal	fail
	li	$4,34
$L10:
	jal	fail
	li	$4,35
	.set	reorder
	.end	main
