# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/overstaying_children.c
	.text
	.file 1 "aegis/adversarial/overstaying_children.c"
	.section	.text.stay,"ax"
	.align	2
	.loc 1 8
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
	.loc 1 14
	.ent	main
main:
	.set	noreorder
	.loc 1 17
	lui	$2,%hi(role)
	lw	$2,%lo(role)($2)
	.loc 1 14
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$17,32($sp)
	.loc 1 17
	bne	$2,$0,$L16
	sw	$16,28($sp)
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 34
	li	$16,-2147418112
	addiu	$16,$16,512
$L18:
	b	$L6
	li	$17,63
$L7:
	.loc 2 35
	jal	yield_to
	nop
$L6:
	.loc 2 34
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L7
	move	$4,$16
	li	$17,3
	.loc 1 23
	move	$7,$0
$L19:
	move	$6,$0
	move	$5,$0
	jal	spawn
	li	$4,1
	move	$16,$2
	.loc 1 24
	li	$5,24
	jal	check
	sltu	$4,$2,-16
	.loc 1 25
	jal	yield_to
	move	$4,$16
	.loc 1 26
	b	$L8
	nop
$L9:
	.loc 1 27
	jal	yield_to
	nop
$L8:
	.loc 1 26
	jal	env_info
	move	$4,$16
	lw	$2,0($2)
	nop
	beq	$2,$16,$L9
	move	$4,$16
	.loc 1 22
	addiu	$17,$17,-1
	bne	$17,$0,$L19
	move	$7,$0
	.loc 1 30
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	li	$2,11
	jr	$31
	addiu	$sp,$sp,40
$L16:
	.loc 2 46
	lui	$6,%hi(stay)
	move	$7,$0
	addiu	$6,$6,%lo(stay)
	li	$5,33
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 19
	jal	stay
	li	$16,-2147418112
	.loc 2 34
	b	$L18
	addiu	$16,$16,512
	.set	reorder
	.end	main
	.text
	.file 3 "./aegis/kernel/calls.h"
	.file 4 "./aegis/tests/check.h"
	.file 5 "./aegis/user/aegis.h"
