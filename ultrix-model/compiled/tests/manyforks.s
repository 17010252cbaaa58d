# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/manyforks.c
	.file 1 "manyforks.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$31,44($sp)
	sw	$16,28($sp)
	move	$17,$0
	lui	$18,%hi(mine)
	b	$L9
	li	$19,150
$L3:
	jal	wait
	addiu	$4,$sp,16
	bne	$2,$16,$L7
	sll	$2,$17,8
	lw	$3,16($sp)
	andi	$2,$2,0x3f00
	bne	$2,$3,$L7
	nop
	lw	$2,%lo(mine)($18)
	nop
	bne	$2,$17,$L7
	addiu	$17,$17,1
	beq	$17,$19,$L13
	move	$2,$0
$L9:
	sw	$17,%lo(mine)($18)
	jal	fork
	nop
	bltz	$2,$L14
	move	$16,$2
	bne	$2,$0,$L3
	nop
	lw	$2,%lo(mine)($18)
	nop
	bne	$2,$17,$L15
	subu	$16,$0,$17
	sw	$16,%lo(mine)($18)
	jal	getpid
	nop
	slt	$2,$2,2
	bne	$2,$0,$L5
	nop
	lw	$2,%lo(mine)($18)
	nop
	beq	$16,$2,$L6
	nop
$L5:
	jal	fail
	li	$4,20
$L13:
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L6:
	jal	exit
	andi	$4,$17,0x3f
$L7:
	jal	fail
	li	$4,23
$L14:
	jal	fail
	li	$4,16
$L15:
	jal	fail
	li	$4,18
	.set	reorder
	.end	main
	.section	.data.mine,"aw"
	.align	2
mine:
	.word	1000
