# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/asid_hoarder.c
	.text
	.file 1 "aegis/adversarial/asid_hoarder.c"
	.section	.text.ignore,"ax"
	.align	2
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 50
	.ent	ignore
ignore:
	.set	noreorder
	.loc 2 52
	jr	$31
	move	$2,$4
	.set	reorder
	.end	ignore
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 10
	.ent	main
main:
	.set	noreorder
	.loc 1 13
	lui	$2,%hi(role)
	lw	$2,%lo(role)($2)
	.loc 1 10
	addiu	$sp,$sp,-104
	sw	$31,100($sp)
	sw	$17,96($sp)
	.loc 1 13
	beq	$2,$0,$L15
	sw	$16,92($sp)
	.loc 1 14
	move	$16,$0
	lui	$17,%hi(parent)
$L5:
	.loc 1 15
	jal	aegis_context_switch
	move	$4,$16
	nor	$4,$0,$2
	li	$5,15
	jal	check
	srl	$4,$4,31
	.loc 1 16
	lw	$4,%lo(parent)($17)
	jal	yield_to
	addiu	$16,$16,1
	.loc 1 14
	b	$L5
	andi	$16,$16,0x3
$L15:
	.loc 2 34
	li	$16,-2147418112
	addiu	$16,$16,512
	b	$L4
	li	$17,63
$L6:
	.loc 2 35
	jal	yield_to
	nop
$L4:
	.loc 2 34
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L6
	move	$4,$16
	.loc 2 60
	lui	$16,%hi(ignore)
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,13
	.loc 2 61
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,14
	.loc 2 62
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,15
	addiu	$17,$sp,84
	addiu	$16,$sp,16
	.loc 1 21
	move	$5,$0
$L16:
	li	$4,1
	move	$7,$0
	jal	spawn
	move	$6,$0
	sw	$2,0($16)
	.loc 1 22
	li	$5,22
	.loc 1 20
	addiu	$16,$16,4
	.loc 1 22
	jal	check
	sltu	$4,$2,-16
	.loc 1 20
	bne	$16,$17,$L16
	move	$5,$0
	.loc 2 62
	addiu	$16,$sp,16
$L8:
	.loc 1 26
	lw	$4,0($16)
	jal	yield_to
	addiu	$16,$16,4
	.loc 1 25
	bne	$16,$17,$L8
	nop
	.loc 2 62
	b	$L8
	addiu	$16,$sp,16
	.set	reorder
	.end	main
	.text
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/user/aegis.h"
	.file 5 "./aegis/kernel/calls.h"
