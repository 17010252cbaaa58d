# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/tests/hello.c
	.file 1 "hello.c"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"hello, world\012\000"
	.align	2
$LC1:
	.ascii	"x\000"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	getpid
	nop
	li	$3,1
	bne	$2,$3,$L9
	lui	$5,%hi($LC0)
	li	$6,13
	addiu	$5,$5,%lo($LC0)
	jal	write
	li	$4,1
	li	$3,13
	bne	$2,$3,$L10
	lui	$5,%hi($LC1)
	li	$6,1
	addiu	$5,$5,%lo($LC1)
	jal	write
	li	$4,9
	li	$3,-1
	bne	$2,$3,$L4
	lui	$5,%hi(errno)
	lw	$3,%lo(errno)($5)
	li	$2,9
	bne	$3,$2,$L4
	li	$6,4
	addiu	$5,$5,%lo(errno)
	jal	read
	move	$4,$0
	bne	$2,$0,$L11
	li	$2,42
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L4:
	jal	fail
	li	$4,8
$L10:
	jal	fail
	li	$4,7
$L9:
	jal	fail
	li	$4,6
$L11:
	jal	fail
	li	$4,9
	.set	reorder
	.end	main
