# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/overstaying_children.c
	.file 1 "overstaying_children.c"
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
	lui	$2,%hi(role)
	lw	$2,%lo(role)($2)
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$17,32($sp)
	bne	$2,$0,$L16
	sw	$16,28($sp)
	li	$16,-2147418112
	addiu	$16,$16,512
$L18:
	b	$L6
	li	$17,63
$L7:
	jal	yield_to
	nop
$L6:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L7
	move	$4,$16
	li	$17,3
	move	$7,$0
$L19:
	move	$6,$0
	move	$5,$0
	jal	spawn
	li	$4,1
	move	$16,$2
	li	$5,24
	jal	check
	sltu	$4,$2,-16
	jal	yield_to
	move	$4,$16
	b	$L8
	nop
$L9:
	jal	yield_to
	nop
$L8:
	jal	env_info
	move	$4,$16
	lw	$2,0($2)
	nop
	beq	$2,$16,$L9
	move	$4,$16
	addiu	$17,$17,-1
	bne	$17,$0,$L19
	move	$7,$0
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	li	$2,11
	jr	$31
	addiu	$sp,$sp,40
$L16:
	lui	$6,%hi(stay)
	move	$7,$0
	addiu	$6,$6,%lo(stay)
	li	$5,33
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	jal	stay
	li	$16,-2147418112
	b	$L18
	addiu	$16,$16,512
	.set	reorder
	.end	main
