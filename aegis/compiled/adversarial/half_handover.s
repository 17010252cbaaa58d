# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/half_handover.c
	.file 1 "half_handover.c"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
$L2:
	jal	public_state
	nop
	lw	$2,0($2)
	nop
	sltu	$2,$2,20
	bne	$2,$0,$L2
	lui	$6,%hi(steal_end)
	li	$5,33
	move	$4,$0
	lui	$2,%hi(steal_turns)
	li	$3,48828
	sw	$0,16($sp)
	move	$7,$0
	addiu	$6,$6,%lo(steal_end)
	jal	aegis_environment_set
	sw	$3,%lo(steal_turns)($2)
	sltu	$4,$2,1
	jal	check
	li	$5,14
$L3:
	b	$L3
	nop
	.set	reorder
	.end	main
