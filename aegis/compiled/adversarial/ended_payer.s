# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/ended_payer.c
	.file 1 "ended_payer.c"
	.text
	.align	2
	.ent	stay
stay:
	.set	noreorder
	lui	$2,%hi(child)
	li	$6,572653568
	li	$5,305397760
	lw	$4,%lo(child)($2)
	addiu	$sp,$sp,-24
	addiu	$6,$6,8738
	sw	$31,20($sp)
	jal	aegis_environment_destroy
	ori	$5,$5,0xabcd
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
	lui	$2,%hi(role)
	lw	$2,%lo(role)($2)
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$17,32($sp)
	beq	$2,$0,$L11
	sw	$16,28($sp)
	lui	$16,%hi(parent)
$L7:
	lw	$4,%lo(parent)($16)
	jal	yield_to
	nop
	b	$L7
	nop
$L11:
	li	$16,-2147418112
	addiu	$16,$16,512
	b	$L6
	li	$17,63
$L8:
	jal	yield_to
	nop
$L6:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L8
	move	$4,$16
	move	$5,$0
	li	$4,1
	li	$7,1
	jal	spawn
	move	$6,$0
	lui	$17,%hi(child)
	li	$5,25
	sltu	$4,$2,-16
	jal	check
	sw	$2,%lo(child)($17)
$L9:
	jal	yield_to
	move	$4,$0
	jal	public_state
	nop
	jal	public_state
	move	$16,$2
	lw	$2,8($2)
	lw	$3,%lo(child)($17)
	addiu	$2,$2,16
	sll	$2,$2,2
	addu	$16,$16,$2
	lw	$2,0($16)
	nop
	bne	$2,$3,$L9
	lui	$6,%hi(stay)
	move	$7,$0
	addiu	$6,$6,%lo(stay)
	li	$5,33
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,30
	jal	public_state
	nop
	lw	$16,0($2)
$L10:
	jal	public_state
	nop
	lw	$2,0($2)
	nop
	subu	$2,$2,$16
	sltu	$2,$2,10
	bne	$2,$0,$L10
	li	$2,1
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
	.section	.bss.child,"aw"
	.align	2
child:
	.space	4
