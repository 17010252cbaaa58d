# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/check.c
	.file 1 "check.c"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"check failed in line 0000\012\000"
	.text
	.align	2
	.globl	fail
	.ent	fail
fail:
	.set	noreorder
	lui	$3,%hi($LC0)
	addiu	$2,$3,%lo($LC0)
	lw	$10,%lo($LC0)($3)
	lw	$9,4($2)
	lw	$8,8($2)
	lw	$7,12($2)
	lw	$6,16($2)
	lw	$5,20($2)
	lhu	$3,24($2)
	lbu	$2,26($2)
	addiu	$sp,$sp,-56
	sw	$31,52($sp)
	sw	$10,16($sp)
	sw	$9,20($sp)
	sw	$8,24($sp)
	sw	$7,28($sp)
	sw	$6,32($sp)
	sw	$5,36($sp)
	sh	$3,40($sp)
	blez	$4,$L2
	sb	$2,42($sp)
	addiu	$3,$sp,40
	li	$5,10
$L3:
	bne	$5,$0,1f
	div	$0,$4,$5
	break	7
1:
	slt	$6,$4,10
	addiu	$3,$3,-1
	mfhi	$2
	addiu	$2,$2,48
	mflo	$4
	beq	$6,$0,$L3
	sb	$2,1($3)
$L2:
	li	$4,2
	li	$6,26
	jal	write
	addiu	$5,$sp,16
	jal	exit
	li	$4,1
	.set	reorder
	.end	fail
