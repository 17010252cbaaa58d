# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/overstayer.c
	.file 1 "overstayer.c"
	.text
	.align	2
	.ent	stay
stay:
	.set	noreorder
$L2:
	b	$L2
	nop
	.set	reorder
	.end	stay
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	lui	$6,%hi(stay)
	move	$7,$0
	addiu	$6,$6,%lo(stay)
	li	$5,33
	sw	$0,16($sp)
	sw	$31,28($sp)
	jal	aegis_environment_set
	move	$4,$0
	jal	stay
	nop
	lw	$31,28($sp)
	li	$2,1
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
