# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/work_protection.c
	.file 1 "work_protection.c"
	.text
	.align	2
	.ent	handler
handler:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	jal	workEnd
	move	$16,$6
	lw	$4,292($16)
	li	$2,-4096
	li	$6,3
	li	$5,4096
	jal	mprotect
	and	$4,$4,$2
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	handler
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$16,36($sp)
	lui	$16,%hi(pages+4095)
	li	$2,-4096
	addiu	$16,$16,%lo(pages+4095)
	and	$16,$16,$2
	lui	$2,%hi(handler)
	addiu	$2,$2,%lo(handler)
	move	$6,$0
	addiu	$5,$sp,16
	li	$4,10
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	sw	$31,52($sp)
	sw	$2,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	jal	sigvec
	li	$17,24
	li	$19,1
	li	$18,2
	li	$6,1
$L8:
	li	$5,4096
	move	$4,$16
	sw	$19,0($16)
	jal	mprotect
	addiu	$17,$17,-1
	jal	workBegin
	nop
	sw	$18,0($16)
	bne	$17,$0,$L8
	li	$6,1
	lw	$31,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	main
	.section	.data.pages,"aw"
	.align	2
pages:
	.word	1
	.space	8188
