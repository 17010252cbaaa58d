# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/taken_forked.c
	.file 1 "taken_forked.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	lui	$5,%hi(area)
	move	$2,$0
	sw	$31,20($sp)
	addiu	$5,$5,%lo(area)
	li	$6,12
	sll	$3,$2,12
$L8:
	addiu	$4,$2,40
	addu	$3,$5,$3
	addiu	$2,$2,1
	sw	$4,0($3)
	bne	$2,$6,$L8
	sll	$3,$2,12
	move	$7,$0
	move	$6,$0
	li	$5,6
	jal	aegis_page_revoke
	move	$4,$0
	sltu	$4,$2,1
	jal	check
	li	$5,17
	lw	$3,28672($0)
	nop
	addiu	$3,$3,28
$L3:
	lw	$2,28672($0)
	nop
	subu	$2,$2,$3
	bltz	$2,$L3
	nop
	jal	fork
	nop
	lw	$31,20($sp)
	li	$2,5
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
	.section	.bss.area,"aw"
	.align	12
area:
	.space	49152
