# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/late_handover.c
	.file 1 "late_handover.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	lui	$6,%hi(steal_end)
	li	$2,65536
	li	$5,33
	move	$4,$0
	lui	$3,%hi(steal_turns)
	addiu	$2,$2,22304
	sw	$0,16($sp)
	move	$7,$0
	addiu	$6,$6,%lo(steal_end)
	sw	$31,28($sp)
	jal	aegis_environment_set
	sw	$2,%lo(steal_turns)($3)
	sltu	$4,$2,1
	jal	check
	li	$5,16
$L2:
	b	$L2
	nop
	.set	reorder
	.end	main
