# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/half_handover.c
	.text
	.file 1 "aegis/adversarial/half_handover.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 10
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
$L2:
	.loc 1 11
	jal	public_state
	nop
	lw	$2,0($2)
	nop
	sltu	$2,$2,20
	bne	$2,$0,$L2
	lui	$6,%hi(steal_end)
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 46
	li	$5,33
	move	$4,$0
	.loc 1 13
	lui	$2,%hi(steal_turns)
	li	$3,48828
	.loc 2 46
	sw	$0,16($sp)
	move	$7,$0
	addiu	$6,$6,%lo(steal_end)
	jal	aegis_environment_set
	sw	$3,%lo(steal_turns)($2)
	.loc 1 14
	sltu	$4,$2,1
	jal	check
	li	$5,14
$L3:
	b	$L3
	nop
	.set	reorder
	.end	main
	.text
	.file 3 "./aegis/kernel/calls.h"
	.file 4 "./aegis/tests/check.h"
