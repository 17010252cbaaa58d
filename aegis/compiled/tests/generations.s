# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/generations.c
	.text
	.file 1 "aegis/tests/generations.c"
	.section	.text.again,"ax"
	.align	2
	.globl	again
	.loc 1 8
	.ent	again
again:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 9
	jal	spin
	move	$4,$0
	.loc 1 10
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	again
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 13
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 14
	li	$18,572653568
	li	$17,305397760
	move	$7,$0
	li	$6,1
	addiu	$5,$18,8738
	ori	$4,$17,0xabcd
	.loc 1 13
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	.loc 1 14
	jal	aegis_environment_create
	sw	$16,16($sp)
	jal	my_page
	move	$16,$2
	.loc 1 16
	sltu	$4,$16,-16
	li	$5,16
	jal	check
	move	$19,$2
	.loc 1 17
	srl	$4,$16,16
	andi	$4,$4,0x7fff
	xori	$4,$4,0x1
	li	$5,17
	jal	check
	sltu	$4,$4,1
	.loc 1 18
	ori	$7,$18,0x2222
	ori	$6,$17,0xabcd
	move	$5,$16
	jal	aegis_page_give
	move	$4,$19
	sltu	$4,$2,1
	jal	check
	li	$5,18
	.loc 1 19
	ori	$6,$18,0x2222
	move	$4,$16
	jal	aegis_environment_destroy
	ori	$5,$17,0xabcd
	sltu	$4,$2,1
	jal	check
	li	$5,19
	.loc 1 20
	jal	page_record
	move	$4,$19
	lw	$4,12($2)
	li	$5,20
	xor	$4,$4,$16
	jal	check
	sltu	$4,$4,1
	.loc 1 21
	jal	again
	nop
	.loc 1 22
	move	$7,$0
	li	$6,1
	ori	$5,$18,0x2222
	jal	aegis_environment_create
	ori	$4,$17,0xabcd
	.loc 1 24
	xor	$16,$16,$2
	li	$5,24
	sltu	$4,$16,1
	jal	check
	move	$20,$2
	.loc 1 25
	jal	page_record
	move	$4,$19
	lw	$4,12($2)
	li	$5,25
	xori	$4,$4,0x1
	jal	check
	sltu	$4,$4,1
	.loc 1 26
	move	$4,$20
	ori	$6,$18,0x2222
	jal	aegis_environment_destroy
	ori	$5,$17,0xabcd
	sltu	$4,$2,1
	jal	check
	li	$5,26
	.loc 1 28
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
	.text
	.file 2 "./aegis/tests/check.h"
	.file 3 "./aegis/kernel/calls.h"
