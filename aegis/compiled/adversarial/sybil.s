# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/sybil.c
	.text
	.file 1 "aegis/adversarial/sybil.c"
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
	.loc 1 12
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$16,28($sp)
	.loc 2 34
	li	$16,-2147418112
	.loc 1 12
	sw	$17,32($sp)
	sw	$31,60($sp)
	sw	$23,56($sp)
	sw	$22,52($sp)
	sw	$21,48($sp)
	sw	$20,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	.loc 2 34
	addiu	$16,$16,512
	b	$L4
	li	$17,63
$L5:
	.loc 2 35
	jal	yield_to
	nop
$L4:
	.loc 2 34
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L5
	move	$4,$16
	.loc 2 60
	lui	$16,%hi(ignore)
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,13
	lui	$22,%hi(holders)
	.loc 2 61
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,14
	addiu	$22,$22,%lo(holders)
	.loc 2 62
	addiu	$5,$16,%lo(ignore)
	li	$4,15
	.loc 1 19
	li	$20,572653568
	.loc 2 62
	jal	catch_exception
	li	$18,305397760
	move	$16,$22
	addiu	$17,$22,192
	.loc 1 19
	addiu	$20,$20,8738
	ori	$18,$18,0xabcd
	move	$5,$20
$L14:
	move	$4,$18
	move	$7,$0
	jal	aegis_environment_create
	move	$6,$0
	sw	$2,0($16)
	.loc 1 20
	li	$5,20
	.loc 1 18
	addiu	$16,$16,4
	.loc 1 20
	jal	check
	sltu	$4,$2,-16
	.loc 1 18
	bne	$16,$17,$L14
	move	$5,$20
	.loc 1 23
	li	$21,286326784
	.loc 1 22
	move	$17,$0
	.loc 1 23
	addiu	$21,$21,4369
	.loc 1 22
	li	$19,48
	.loc 1 23
	move	$7,$18
$L13:
	move	$6,$21
	move	$5,$18
	sw	$20,16($sp)
	jal	aegis_page_allocate
	move	$4,$0
	move	$16,$2
	.loc 1 24
	sltu	$2,$2,-16
	beq	$2,$0,$L15
	addiu	$2,$17,1
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$23,8($2)
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	move	$3,$2
	lw	$3,12($3)
	.loc 1 25
	sll	$2,$17,2
	.loc 1 24
	sltu	$23,$3,$23
	.loc 1 25
	addu	$2,$22,$2
	move	$7,$20
	move	$6,$18
	.loc 1 24
	beq	$23,$0,$L8
	move	$4,$16
	.loc 1 25
	lw	$5,0($2)
	jal	aegis_page_give
	nop
$L8:
	.loc 1 22
	addiu	$2,$17,1
$L15:
	bne	$19,$0,1f
	divu	$0,$2,$19
	break	7
1:
	mfhi	$17
	.loc 1 23
	b	$L13
	move	$7,$18
	.set	reorder
	.end	main
	.section	.bss.holders,"aw"
	.align	2
holders:
	.space	192
	.text
	.file 3 "./aegis/user/aegis.h"
	.file 4 "./aegis/kernel/calls.h"
	.file 5 "./aegis/tests/check.h"
