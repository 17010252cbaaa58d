# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/late_handover.c
	.text
	.file 1 "aegis/adversarial/late_handover.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 14
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 46
	lui	$6,%hi(steal_end)
	.loc 1 15
	li	$2,65536
	.loc 2 46
	li	$5,33
	move	$4,$0
	.loc 1 15
	lui	$3,%hi(steal_turns)
	addiu	$2,$2,22304
	.loc 2 46
	sw	$0,16($sp)
	move	$7,$0
	addiu	$6,$6,%lo(steal_end)
	.loc 1 14
	sw	$31,28($sp)
	.loc 2 46
	jal	aegis_environment_set
	sw	$2,%lo(steal_turns)($3)
	.loc 1 16
	sltu	$4,$2,1
	jal	check
	li	$5,16
$L2:
	b	$L2
	nop
	.set	reorder
	.end	main
	.text
	.file 3 "./aegis/kernel/calls.h"
	.file 4 "./aegis/tests/check.h"
