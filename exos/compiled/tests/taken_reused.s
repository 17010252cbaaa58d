# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/taken_reused.c
	.file 1 "taken_reused.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	lui	$17,%hi(area)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	move	$2,$0
	addiu	$17,$17,%lo(area)
	li	$5,12
	sll	$3,$2,12
$L12:
	addiu	$4,$2,40
	addu	$3,$17,$3
	addiu	$2,$2,1
	sw	$4,0($3)
	bne	$2,$5,$L12
	sll	$3,$2,12
	move	$7,$0
	move	$6,$0
	li	$5,6
	jal	aegis_page_revoke
	move	$4,$0
	sltu	$4,$2,1
	jal	check
	li	$5,18
	lw	$3,28672($0)
	nop
	addiu	$3,$3,28
$L3:
	lw	$2,28672($0)
	nop
	subu	$2,$2,$3
	bltz	$2,$L3
	nop
	jal	sbrk
	li	$4,65536
	addiu	$2,$2,4096
	li	$3,7001
	li	$4,7015
$L4:
	sw	$3,0($2)
	addiu	$3,$3,1
	bne	$3,$4,$L4
	addiu	$2,$2,4096
	move	$16,$0
	li	$18,12
	sll	$2,$16,12
$L13:
	addu	$2,$17,$2
	lw	$2,0($2)
	addiu	$4,$16,40
	xor	$4,$4,$2
	addiu	$16,$16,1
	li	$5,24
	jal	check
	sltu	$4,$4,1
	bne	$16,$18,$L13
	sll	$2,$16,12
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	li	$2,5
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
	.section	.bss.area,"aw"
	.align	12
area:
	.space	49152
