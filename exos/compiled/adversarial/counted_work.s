# mipsel-linux-gnu-gcc 12.2.0 from exos/adversarial/counted_work.c
	.file 1 "counted_work.c"
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"0123456789abcdef\000"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	lw	$3,28672($0)
	sw	$0,28($sp)
	addiu	$3,$3,4
$L2:
	lw	$2,28672($0)
	nop
	subu	$2,$2,$3
	bltz	$2,$L2
	nop
	lw	$2,28672($0)
	nop
	addiu	$2,$2,-128
	subu	$2,$2,$3
	bgez	$2,$L13
	lui	$5,%hi($LC0)
$L4:
	lw	$2,28($sp)
	nop
	addiu	$2,$2,1
	sw	$2,28($sp)
	lw	$2,28672($0)
	nop
	addiu	$2,$2,-128
	subu	$2,$2,$3
	bltz	$2,$L4
	lui	$5,%hi($LC0)
$L13:
	addiu	$4,$sp,16
	li	$3,28
	addiu	$5,$5,%lo($LC0)
	li	$6,-4
$L5:
	lw	$2,28($sp)
	addiu	$4,$4,1
	srl	$2,$2,$3
	andi	$2,$2,0xf
	addu	$2,$5,$2
	lbu	$2,0($2)
	addiu	$3,$3,-4
	bne	$3,$6,$L5
	sb	$2,-1($4)
	addiu	$5,$sp,16
	li	$2,10
	li	$6,9
	li	$4,1
	jal	write
	sb	$2,24($sp)
	lw	$31,36($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
