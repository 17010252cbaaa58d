# mipsel-linux-gnu-gcc 12.2.0 from experiments/tests/unix_protections.c
	.text
	.file 1 "experiments/tests/unix_protections.c"
	.section	.text.count,"ax"
	.align	2
	.loc 1 15
	.ent	count
count:
	.set	noreorder
	.loc 1 16
	lui	$3,%hi(caught)
	lw	$2,%lo(caught)($3)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(caught)($3)
	.loc 1 17
	jr	$31
	nop
	.set	reorder
	.end	count
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 20
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$16,32($sp)
	.loc 1 22
	lui	$16,%hi(page+4095)
	li	$2,-4096
	addiu	$16,$16,%lo(page+4095)
	and	$16,$16,$2
	.loc 1 21
	lui	$2,%hi(count)
	addiu	$2,$2,%lo(count)
	.loc 1 24
	li	$6,1
	li	$5,4096
	addiu	$4,$16,4
	.loc 1 20
	sw	$18,40($sp)
	sw	$31,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	sw	$17,36($sp)
	.loc 1 21
	sw	$2,16($sp)
	sw	$0,20($sp)
	.loc 1 24
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
	.loc 1 25
	li	$5,4096
	jal	mprotect
	move	$4,$16
	bne	$2,$18,$L6
	move	$19,$2
	lw	$2,%lo(errno)($17)
	nop
	bne	$2,$20,$L6
	li	$4,536805376
	.loc 1 26
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
	.loc 1 27
	li	$5,4096
	jal	mprotect
	li	$4,4194304
	bne	$2,$18,$L10
	move	$19,$2
	lw	$3,%lo(errno)($17)
	li	$2,13
	bne	$3,$2,$L10
	li	$5,2147418112
	.loc 1 28
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
	.loc 1 29
	li	$5,8192
	jal	mprotect
	move	$4,$16
	bne	$2,$0,$L20
	li	$6,3
	.loc 1 30
	li	$5,4097
	jal	mprotect
	move	$4,$16
	bne	$2,$0,$L21
	li	$2,1
	.loc 1 32
	move	$6,$0
	addiu	$5,$sp,16
	li	$4,30
	.loc 1 31
	sb	$2,0($16)
	.loc 1 32
	jal	sigvec
	sb	$2,4096($16)
	.loc 1 34
	lui	$17,%hi(caught)
	.loc 1 33
	jal	signal_post
	li	$4,30
	.loc 1 34
	lw	$2,%lo(caught)($17)
	nop
	bne	$2,$0,$L22
	li	$6,1
	.loc 1 35
	li	$5,4096
	jal	mprotect
	move	$4,$16
	bne	$2,$0,$L23
	nop
	.loc 1 36
	lw	$4,%lo(caught)($17)
	li	$3,1
	bne	$4,$3,$L24
	nop
	.loc 1 38
	lw	$31,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,56
$L4:
	.loc 1 24
	jal	exit
	li	$4,24
$L12:
	.loc 1 28
	jal	exit
	li	$4,28
$L10:
	.loc 1 27
	jal	exit
	li	$4,27
$L8:
	.loc 1 26
	jal	exit
	li	$4,26
$L6:
	.loc 1 25
	jal	exit
	li	$4,25
$L24:
	.loc 1 36
	jal	exit
	li	$4,36
$L23:
	.loc 1 35
	jal	exit
	li	$4,35
$L22:
	.loc 1 34
	jal	exit
	li	$4,34
$L21:
	.loc 1 30
	jal	exit
	li	$4,30
$L20:
	.loc 1 29
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
	.text
	.file 2 "./experiments/parity/unix_signal.h"
	.file 3 "./exos/library/unix.h"
