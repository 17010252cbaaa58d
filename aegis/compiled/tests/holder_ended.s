# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/holder_ended.c
	.text
	.file 1 "aegis/tests/holder_ended.c"
	.section	.text.late,"ax"
	.align	2
	.loc 1 13
	.ent	late
late:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	.loc 1 16
	lui	$18,%hi(child)
	.loc 1 13
	sw	$31,28($sp)
	sw	$17,20($sp)
	.loc 1 14
	jal	public_state
	sw	$16,16($sp)
	.loc 1 16
	lw	$4,%lo(child)($18)
	li	$6,572653568
	li	$5,305397760
	addiu	$6,$6,8738
	ori	$5,$5,0xabcd
	.loc 1 14
	lw	$17,0($2)
	.loc 1 16
	jal	aegis_environment_destroy
	li	$16,8
	sltu	$4,$2,1
	jal	check
	li	$5,16
$L2:
	.loc 1 17
	addiu	$16,$16,-1
	.loc 1 18
	jal	spin
	li	$4,4000
	.loc 1 17
	bne	$16,$0,$L2
	nop
	.loc 1 19
	lw	$4,%lo(child)($18)
	jal	env_info
	addiu	$17,$17,8
	lw	$4,0($2)
	li	$5,19
	jal	check
	sltu	$4,$4,1
$L3:
	.loc 1 20
	jal	public_state
	nop
	lw	$2,0($2)
	nop
	sltu	$2,$2,$17
	bne	$2,$0,$L3
	nop
	.loc 1 22
	jal	aegis_leave
	move	$4,$0
	.set	reorder
	.end	late
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 26
	.ent	main
main:
	.set	noreorder
	.loc 1 27
	lui	$2,%hi(role)
	lw	$2,%lo(role)($2)
	nop
	beq	$2,$0,$L9
	li	$7,1
$L10:
	b	$L10
	nop
$L9:
	.loc 1 26
	addiu	$sp,$sp,-32
	.loc 1 30
	move	$6,$0
	move	$5,$0
	.loc 1 26
	sw	$31,28($sp)
	.loc 1 30
	jal	spawn
	li	$4,1
	.loc 1 31
	sltu	$4,$2,-16
	li	$5,31
	.loc 1 30
	lui	$3,%hi(child)
	.loc 1 31
	jal	check
	sw	$2,%lo(child)($3)
	.loc 1 32
	lui	$6,%hi(late)
	sw	$0,16($sp)
	move	$7,$0
	addiu	$6,$6,%lo(late)
	li	$5,33
	jal	aegis_environment_set
	move	$4,$0
$L11:
	b	$L11
	nop
	.set	reorder
	.end	main
	.section	.bss.child,"aw"
	.align	2
child:
	.space	4
	.text
	.file 2 "./aegis/tests/check.h"
	.file 3 "./aegis/kernel/calls.h"
