# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/overstayer.c
	.text
	.file 1 "aegis/tests/overstayer.c"
	.section	.text.stay,"ax"
	.align	2
	.loc 1 5
	.ent	stay
stay:
	.set	noreorder
$L2:
	b	$L2
	nop
	.set	reorder
	.end	stay
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 11
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 12
	lui	$6,%hi(stay)
	move	$7,$0
	addiu	$6,$6,%lo(stay)
	li	$5,33
	sw	$0,16($sp)
	.loc 1 11
	sw	$31,28($sp)
	.loc 1 12
	jal	aegis_environment_set
	move	$4,$0
	.loc 1 13
	jal	stay
	nop
	.loc 1 15
	lw	$31,28($sp)
	li	$2,1
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
	.text
	.file 2 "./aegis/kernel/calls.h"
