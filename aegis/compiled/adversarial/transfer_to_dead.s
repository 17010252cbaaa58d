# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/transfer_to_dead.c
	.text
	.file 1 "aegis/adversarial/transfer_to_dead.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 8
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,32($sp)
	sw	$17,28($sp)
	.loc 1 9
	li	$18,305397760
	li	$17,572653568
	move	$7,$0
	move	$6,$0
	addiu	$5,$17,8738
	ori	$4,$18,0xabcd
	.loc 1 8
	sw	$31,36($sp)
	.loc 1 9
	jal	aegis_environment_create
	sw	$16,24($sp)
	move	$16,$2
	.loc 1 13
	sltu	$4,$2,-16
	jal	check
	li	$5,13
	.loc 1 14
	ori	$6,$17,0x2222
	move	$4,$16
	jal	aegis_environment_destroy
	ori	$5,$18,0xabcd
	sltu	$4,$2,1
	jal	check
	li	$5,14
	.loc 1 15
	jal	transfer_call
	move	$4,$16
	addiu	$4,$2,2
	li	$5,15
	jal	check
	sltu	$4,$4,1
	.loc 1 16
	jal	transfer_asynchronous
	move	$4,$16
	addiu	$4,$2,2
	li	$5,16
	jal	check
	sltu	$4,$4,1
	.loc 1 17
	jal	yield_to
	move	$4,$16
	addiu	$4,$2,2
	sltu	$4,$4,1
	jal	check
	li	$5,17
	.loc 1 18
	move	$5,$16
	jal	aegis_slice_give
	move	$4,$0
	addiu	$4,$2,2
	li	$5,18
	jal	check
	sltu	$4,$4,1
	.loc 1 19
	ori	$6,$17,0x2222
	move	$4,$16
	jal	aegis_environment_destroy
	ori	$5,$18,0xabcd
	addiu	$4,$2,1
	li	$5,19
	sltu	$4,$4,1
	jal	check
	ori	$17,$17,0x2222
	.loc 1 20
	move	$4,$16
	ori	$7,$18,0xabcd
	li	$6,4
	li	$5,32
	jal	aegis_environment_set
	sw	$17,16($sp)
	addiu	$4,$2,1
	lui	$16,%hi(none.0)
	li	$5,20
	sltu	$4,$4,1
	jal	check
	addiu	$16,$16,%lo(none.0)
	addiu	$18,$16,28
$L2:
	.loc 1 22
	lw	$17,0($16)
	.loc 1 21
	addiu	$16,$16,4
	.loc 1 22
	jal	transfer_call
	move	$4,$17
	addiu	$4,$2,2
	li	$5,22
	jal	check
	sltu	$4,$4,1
	.loc 1 23
	jal	yield_to
	move	$4,$17
	addiu	$4,$2,2
	sltu	$4,$4,1
	jal	check
	li	$5,23
	.loc 1 24
	move	$5,$17
	jal	aegis_slice_give
	move	$4,$0
	addiu	$4,$2,2
	li	$5,24
	jal	check
	sltu	$4,$4,1
	.loc 1 21
	bne	$16,$18,$L2
	nop
	.loc 1 26
	jal	yield_to
	li	$4,1
	addiu	$4,$2,2
	li	$5,26
	jal	check
	sltu	$4,$4,1
	.loc 1 27
	li	$4,65536
	jal	yield_to
	addiu	$4,$4,512
	addiu	$4,$2,2
	li	$5,27
	jal	check
	sltu	$4,$4,1
	.loc 1 29
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
	.section	.rodata.none.0,"a"
	.align	2
none.0:
	.word	-2147483648
	.word	-2147483647
	.word	-1
	.word	-2
	.word	-2147418108
	.word	-2147353088
	.word	-65536
	.text
	.file 2 "./aegis/kernel/calls.h"
	.file 3 "./aegis/user/aegis.h"
	.file 4 "./aegis/tests/check.h"
