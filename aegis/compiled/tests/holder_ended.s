# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/holder_ended.c
	.file 1 "holder_ended.c"
	.text
	.align	2
	.ent	late
late:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	lui	$18,%hi(child)
	sw	$31,28($sp)
	sw	$17,20($sp)
	jal	public_state
	sw	$16,16($sp)
	lw	$4,%lo(child)($18)
	li	$6,572653568
	li	$5,305397760
	addiu	$6,$6,8738
	ori	$5,$5,0xabcd
	lw	$17,0($2)
	jal	aegis_environment_destroy
	li	$16,8
	sltu	$4,$2,1
	jal	check
	li	$5,16
$L2:
	addiu	$16,$16,-1
	jal	spin
	li	$4,4000
	bne	$16,$0,$L2
	nop
	lw	$4,%lo(child)($18)
	jal	env_info
	addiu	$17,$17,8
	lw	$4,0($2)
	li	$5,19
	jal	check
	sltu	$4,$4,1
$L3:
	jal	public_state
	nop
	lw	$2,0($2)
	nop
	sltu	$2,$2,$17
	bne	$2,$0,$L3
	nop
	jal	aegis_leave
	move	$4,$0
	.set	reorder
	.end	late
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$2,%hi(role)
	lw	$2,%lo(role)($2)
	nop
	beq	$2,$0,$L9
	li	$7,1
$L10:
	b	$L10
	nop
$L9:
	addiu	$sp,$sp,-32
	move	$6,$0
	move	$5,$0
	sw	$31,28($sp)
	jal	spawn
	li	$4,1
	sltu	$4,$2,-16
	li	$5,31
	lui	$3,%hi(child)
	jal	check
	sw	$2,%lo(child)($3)
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
