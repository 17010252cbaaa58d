# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/taken_forked.c
	.text
	.file 1 "exos/tests/taken_forked.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 13
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	lui	$5,%hi(area)
	.loc 1 16
	move	$2,$0
	.loc 1 13
	sw	$31,20($sp)
	addiu	$5,$5,%lo(area)
	.loc 1 16
	li	$6,12
	sll	$3,$2,12
$L8:
	addiu	$4,$2,40
	addu	$3,$5,$3
	addiu	$2,$2,1
	sw	$4,0($3)
	bne	$2,$6,$L8
	sll	$3,$2,12
	.loc 1 17
	move	$7,$0
	move	$6,$0
	li	$5,6
	jal	aegis_page_revoke
	move	$4,$0
	sltu	$4,$2,1
	jal	check
	li	$5,17
	.loc 1 18
	lw	$3,28672($0)
	nop
	addiu	$3,$3,28
$L3:
	.loc 1 19
	lw	$2,28672($0)
	nop
	subu	$2,$2,$3
	bltz	$2,$L3
	nop
	.loc 1 21
	jal	fork
	nop
	.loc 1 23
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
	.text
	.file 2 "./exos/library/unix.h"
	.file 3 "./exos/tests/check.h"
	.file 4 "./aegis/kernel/calls.h"
