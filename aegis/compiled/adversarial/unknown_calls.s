# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/unknown_calls.c
	.text
	.file 1 "aegis/adversarial/unknown_calls.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-136
	sw	$17,128($sp)
	sw	$16,124($sp)
	sw	$31,132($sp)
	.loc 1 6
	sw	$0,84($sp)
	sw	$0,88($sp)
	sw	$0,92($sp)
	sw	$0,96($sp)
	sw	$0,100($sp)
	sw	$0,104($sp)
	sw	$0,108($sp)
	sw	$0,112($sp)
	.loc 1 8
	li	$16,136
	li	$17,256
$L2:
	.loc 1 9
	move	$4,$16
	addiu	$5,$sp,84
	jal	raw_call
	addiu	$6,$sp,16
	addiu	$4,$2,2
	.loc 1 8
	addiu	$16,$16,4
	.loc 1 9
	li	$5,9
	jal	check
	sltu	$4,$4,1
	.loc 1 8
	bne	$16,$17,$L2
	addiu	$6,$sp,16
	.loc 1 11
	li	$17,2147418112
	addiu	$5,$sp,84
	jal	raw_call
	ori	$4,$17,0xff07
	sltu	$4,$2,1
	jal	check
	li	$5,11
	.loc 1 12
	addiu	$6,$sp,16
	addiu	$5,$sp,84
	jal	raw_call
	li	$4,264
	jal	aegis_self
	move	$16,$2
	xor	$4,$2,$16
	sltu	$4,$4,1
	jal	check
	li	$5,12
	.loc 1 13
	addiu	$6,$sp,16
	addiu	$5,$sp,84
	jal	raw_call
	ori	$4,$17,0xff88
	addiu	$4,$2,2
	li	$5,13
	jal	check
	sltu	$4,$4,1
	.loc 1 15
	lw	$31,132($sp)
	lw	$17,128($sp)
	lw	$16,124($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,136
	.set	reorder
	.end	main
	.text
	.file 2 "./aegis/kernel/calls.h"
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/adversarial/adversarial.h"
