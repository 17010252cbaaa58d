# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/processes.c
	.file 1 "processes.c"
	.text
	.align	2
	.ent	note
note:
	.set	noreorder
	lui	$2,%hi(got)
	sw	$4,%lo(got)($2)
	jr	$31
	nop
	.set	reorder
	.end	note
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"nothing\000"
	.align	2
$LC1:
	.ascii	"second1\000"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$2,%hi(note)
	addiu	$sp,$sp,-64
	addiu	$2,$2,%lo(note)
	sw	$21,56($sp)
	sw	$20,52($sp)
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$16,36($sp)
	sw	$31,60($sp)
	sw	$17,40($sp)
	sw	$2,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	li	$19,2560
	move	$18,$0
	lui	$16,%hi(mine)
	li	$20,1
	li	$21,5
$L8:
	jal	fork
	nop
	bltz	$2,$L31
	move	$17,$2
	beq	$2,$0,$L32
	lui	$2,%hi(mine)
	jal	wait
	addiu	$4,$sp,28
	bne	$2,$17,$L6
	nop
	lw	$2,28($sp)
	nop
	bne	$2,$19,$L6
	nop
	lw	$2,%lo(mine)($16)
	nop
	bne	$2,$20,$L6
	addiu	$18,$18,1
	bne	$18,$21,$L8
	addiu	$19,$19,256
	jal	wait
	addiu	$4,$sp,28
	li	$3,-1
	bne	$2,$3,$L9
	nop
	lui	$2,%hi(errno)
	lw	$3,%lo(errno)($2)
	li	$2,10
	bne	$3,$2,$L9
	nop
	jal	fork
	nop
	beq	$2,$0,$L33
	move	$17,$2
	jal	wait
	addiu	$4,$sp,28
	bne	$2,$17,$L12
	nop
	lw	$3,28($sp)
	li	$2,11
	bne	$3,$2,$L12
	nop
	jal	fork
	nop
	bne	$2,$0,$L14
	move	$17,$2
$L15:
	lw	$2,%lo(mine)($16)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(mine)($16)
	b	$L15
	nop
$L14:
	li	$5,9
	jal	kill
	move	$4,$2
	bne	$2,$0,$L17
	nop
	jal	wait
	addiu	$4,$sp,28
	bne	$2,$17,$L17
	li	$2,9
	lw	$3,28($sp)
	nop
	bne	$3,$2,$L17
	move	$6,$0
	addiu	$5,$sp,16
	jal	sigvec
	li	$4,30
	bne	$2,$0,$L34
	nop
	jal	getpid
	nop
	jal	fork
	move	$17,$2
	beq	$2,$0,$L35
	move	$16,$2
	jal	sigsetmask
	move	$4,$0
	b	$L20
	lui	$17,%hi(got)
$L21:
	jal	kill
	move	$4,$16
	bne	$2,$0,$L36
	nop
$L20:
	lw	$3,%lo(got)($17)
	nop
	beq	$3,$0,$L21
	li	$5,19
	lw	$3,%lo(got)($17)
	li	$2,30
	bne	$3,$2,$L23
	nop
	jal	wait
	addiu	$4,$sp,28
	bne	$2,$16,$L23
	li	$2,1792
	lw	$3,28($sp)
	nop
	bne	$3,$2,$L23
	nop
	jal	fork
	nop
	beq	$2,$0,$L37
	move	$16,$2
	jal	wait
	addiu	$4,$sp,28
	bne	$2,$16,$L25
	li	$2,10752
	lw	$3,28($sp)
	nop
	bne	$3,$2,$L25
	move	$2,$0
	lw	$31,60($sp)
	lw	$21,56($sp)
	lw	$20,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,64
$L6:
	jal	fail
	li	$4,27
$L9:
	jal	fail
	li	$4,29
$L12:
	jal	fail
	li	$4,36
$L33:
	li	$2,536870912
	sw	$20,0($2)
	jal	exit
	move	$4,$0
$L32:
	li	$3,2
	addiu	$4,$18,10
	sw	$3,%lo(mine)($2)
	jal	exit
	nop
$L31:
	jal	fail
	li	$4,22
$L17:
	jal	fail
	li	$4,40
$L34:
	jal	fail
	li	$4,43
$L35:
	jal	getpid
	nop
	move	$4,$2
	jal	kill
	li	$5,17
	move	$4,$17
	jal	kill
	li	$5,30
	jal	exit
	li	$4,7
$L36:
	jal	fail
	li	$4,52
$L23:
	jal	fail
	li	$4,53
$L37:
	lui	$4,%hi($LC0)
	move	$6,$0
	move	$5,$0
	jal	execve
	addiu	$4,$4,%lo($LC0)
	lui	$4,%hi($LC1)
	addiu	$4,$4,%lo($LC1)
	move	$6,$0
	jal	execve
	move	$5,$0
	jal	exit
	li	$4,1
$L25:
	jal	fail
	li	$4,61
	.set	reorder
	.end	main
	.section	.bss.got,"aw"
	.align	2
got:
	.space	4
	.section	.data.mine,"aw"
	.align	2
mine:
	.word	1
