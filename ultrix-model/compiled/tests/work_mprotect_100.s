# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/work_mprotect_100.c
	.file 1 "work_mprotect_100.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,24($sp)
	lui	$18,%hi(pages+4095)
	sw	$20,32($sp)
	addiu	$18,$18,%lo(pages+4095)
	li	$2,-4096
	li	$20,393216
	and	$18,$18,$2
	addiu	$20,$20,16384
	sw	$19,28($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	li	$19,24
	addu	$17,$18,$20
	li	$16,1
	move	$2,$18
$L3:
	sw	$16,0($2)
	addiu	$2,$2,4096
	bne	$17,$2,$L3
	nop
	jal	workBegin
	addiu	$19,$19,-1
	move	$5,$20
	move	$4,$18
	jal	mprotect
	li	$6,1
	jal	workEnd
	nop
	li	$6,3
	move	$5,$20
	jal	mprotect
	move	$4,$18
	bne	$19,$0,$L3
	move	$2,$18
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
	.section	.data.pages,"aw"
	.align	2
pages:
	.word	1
	.space	413692
