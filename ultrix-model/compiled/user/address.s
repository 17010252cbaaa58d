# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/user/address.c
	.text
	.file 1 "ultrix-model/user/address.c"
	.section	.text.set_address,"ax"
	.align	2
	.globl	set_address
	.loc 1 8
	.ent	set_address
set_address:
	.set	noreorder
	addiu	$sp,$sp,-64
	.loc 1 9
	li	$2,3145728
	addiu	$2,$2,25964
	.loc 1 8
	sw	$17,56($sp)
	.loc 1 11
	move	$6,$0
	.loc 1 8
	move	$17,$4
	.loc 1 11
	li	$5,2
	li	$4,2
	.loc 1 8
	sw	$31,60($sp)
	sw	$16,52($sp)
	.loc 1 9
	sw	$0,32($sp)
	sw	$0,36($sp)
	sw	$0,40($sp)
	sw	$0,44($sp)
	sw	$2,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	.loc 1 11
	jal	socket
	sw	$0,28($sp)
	.loc 1 13
	bltz	$2,$L3
	li	$5,-2145386496
	move	$16,$2
	.loc 1 16
	move	$4,$2
	addiu	$6,$sp,16
	.loc 1 14
	li	$2,2
	.loc 1 16
	addiu	$5,$5,26892
	.loc 1 14
	sh	$2,32($sp)
	.loc 1 16
	jal	ioctl
	sw	$17,36($sp)
	.loc 1 17
	move	$4,$16
	jal	close
	move	$16,$2
$L1:
	.loc 1 19
	lw	$31,60($sp)
	lw	$17,56($sp)
	move	$2,$16
	lw	$16,52($sp)
	jr	$31
	addiu	$sp,$sp,64
$L3:
	.loc 1 13
	b	$L1
	li	$16,-1
	.set	reorder
	.end	set_address
	.text
	.file 2 "./ultrix-model/kernel/syscalls.h"
