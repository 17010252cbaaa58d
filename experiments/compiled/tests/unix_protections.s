# mipsel-linux-gnu-gcc 12.2.0 from experiments/tests/unix_protections.c
	.file 1 "unix_protections.c"
	.text
	.align	2
	.ent	count
count:
	.set	noreorder
	lui	$3,%hi(caught)
	lw	$2,%lo(caught)($3)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(caught)($3)
	jr	$31
	nop
	.set	reorder
	.end	count
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$16,32($sp)
	lui	$16,%hi(page+4095)
	li	$2,-4096
	addiu	$16,$16,%lo(page+4095)
	and	$16,$16,$2
	lui	$2,%hi(count)
	addiu	$2,$2,%lo(count)
	li	$6,1
	li	$5,4096
	addiu	$4,$16,4
	sw	$18,40($sp)
	sw	$31,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	sw	$17,36($sp)
	sw	$2,16($sp)
	sw	$0,20($sp)
	jal	mprotect
	sw	$0,24($sp)
	move	$18,$2
	li	$2,-1
	bne	$18,$2,$L4
	lui	$17,%hi(errno)
	lw	$20,%lo(errno)($17)
	li	$2,22
	bne	$20,$2,$L4
	li	$6,8
	li	$5,4096
	jal	mprotect
	move	$4,$16
	bne	$2,$18,$L6
	move	$19,$2
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$20,$L6
	li	$4,536805376
	li	$6,1
	li	$5,4096
	jal	mprotect
	ori	$4,$4,0xf000
	bne	$2,$19,$L8
	move	$18,$2
	lw	$20,%lo(errno)($17)
	li	$2,12
	bne	$20,$2,$L8
	li	$6,3
	li	$5,4096
	jal	mprotect
	li	$4,4194304
	bne	$2,$18,$L10
	move	$19,$2
	lw	$3,%lo(errno)($17)
	li	$2,13
	bne	$3,$2,$L10
	li	$5,2147418112
	li	$6,1
	ori	$5,$5,0xffff
	jal	mprotect
	move	$4,$16
	bne	$2,$19,$L12
	nop
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$20,$L12
	li	$6,1
	li	$5,8192
	jal	mprotect
	move	$4,$16
	bne	$2,$0,$L20
	li	$6,3
	li	$5,4097
	jal	mprotect
	move	$4,$16
	bne	$2,$0,$L21
	li	$2,1
	move	$6,$0
	addiu	$5,$sp,16
	li	$4,30
	sb	$2,0($16)
	jal	sigvec
	sb	$2,4096($16)
	lui	$17,%hi(caught)
	jal	signal_post
	li	$4,30
	lw	$2,%lo(caught)($17)
	nop
	bne	$2,$0,$L22
	li	$6,1
	li	$5,4096
	jal	mprotect
	move	$4,$16
	bne	$2,$0,$L23
	nop
	lw	$4,%lo(caught)($17)
	li	$3,1
	bne	$4,$3,$L24
	nop
	lw	$31,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,56
$L4:
	jal	exit
	li	$4,24
$L12:
	jal	exit
	li	$4,28
$L10:
	jal	exit
	li	$4,27
$L8:
	jal	exit
	li	$4,26
$L6:
	jal	exit
	li	$4,25
$L24:
	jal	exit
	li	$4,36
$L23:
	jal	exit
	li	$4,35
$L22:
	jal	exit
	li	$4,34
$L21:
	jal	exit
	li	$4,30
$L20:
	jal	exit
	li	$4,29
	.set	reorder
	.end	main
	.section	.bss.caught,"aw"
	.align	2
caught:
	.space	4
	.section	.bss.page,"aw"
	.align	2
page:
	.space	16384
