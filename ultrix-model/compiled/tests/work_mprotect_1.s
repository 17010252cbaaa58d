# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/work_mprotect_1.c
	.file 1 "work_mprotect_1.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	lui	$16,%hi(pages+4095)
	addiu	$16,$16,%lo(pages+4095)
	li	$2,-4096
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,28($sp)
	and	$16,$16,$2
	li	$17,24
	li	$18,1
$L2:
	sw	$18,0($16)
	jal	workBegin
	addiu	$17,$17,-1
	move	$4,$16
	li	$6,1
	jal	mprotect
	li	$5,4096
	jal	workEnd
	nop
	li	$6,3
	li	$5,4096
	jal	mprotect
	move	$4,$16
	bne	$17,$0,$L2
	move	$2,$0
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
