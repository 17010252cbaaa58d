# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/recycled_envid.c
	.text
	.file 1 "aegis/adversarial/recycled_envid.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	.loc 1 6
	li	$5,572653568
	li	$4,305397760
	.loc 1 5
	addiu	$sp,$sp,-56
	.loc 1 6
	move	$7,$0
	move	$6,$0
	addiu	$5,$5,8738
	ori	$4,$4,0xabcd
	.loc 1 5
	sw	$31,52($sp)
	sw	$22,48($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	.loc 1 6
	jal	aegis_environment_create
	sw	$19,36($sp)
	move	$17,$2
	jal	my_page
	li	$16,-2147418112
	move	$22,$2
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 34
	addiu	$16,$16,512
	b	$L2
	li	$18,63
$L3:
	.loc 2 35
	jal	yield_to
	nop
$L2:
	.loc 2 34
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$18,$L3
	move	$4,$16
	.loc 1 9
	li	$5,9
	sltu	$4,$17,-16
	.loc 1 11
	li	$19,572653568
	.loc 1 9
	jal	check
	li	$18,305397760
	li	$21,20
	.loc 1 11
	addiu	$19,$19,8738
	b	$L5
	ori	$18,$18,0xabcd
$L11:
	.loc 1 13
	sltu	$4,$0,$20
$L4:
	jal	check
	li	$5,13
	.loc 1 14
	andi	$4,$20,0xfe00
	li	$5,14
	jal	check
	sltu	$4,$4,1
	.loc 1 15
	move	$7,$18
	li	$6,4
	move	$4,$16
	li	$5,32
	jal	aegis_environment_set
	sw	$19,16($sp)
	addiu	$4,$2,1
	li	$5,15
	jal	check
	sltu	$4,$4,1
	.loc 1 16
	move	$6,$19
	move	$5,$18
	jal	aegis_environment_destroy
	move	$4,$16
	addiu	$4,$2,1
	li	$5,16
	jal	check
	sltu	$4,$4,1
	.loc 1 17
	move	$7,$19
	move	$6,$18
	move	$5,$16
	jal	aegis_page_give
	move	$4,$22
	addiu	$4,$2,1
	li	$5,17
	jal	check
	sltu	$4,$4,1
	.loc 1 18
	jal	transfer_call
	move	$4,$16
	addiu	$4,$2,2
	li	$5,18
	jal	check
	sltu	$4,$4,1
	.loc 1 19
	jal	yield_to
	move	$4,$16
	addiu	$4,$2,2
	.loc 1 10
	addiu	$21,$21,-1
	.loc 1 19
	li	$5,19
	jal	check
	sltu	$4,$4,1
	.loc 1 10
	beq	$21,$0,$L10
	li	$2,10
$L5:
	.loc 1 11
	move	$4,$17
	move	$6,$19
	jal	aegis_environment_destroy
	move	$5,$18
	sltu	$4,$2,1
	jal	check
	li	$5,11
	.loc 1 12
	move	$5,$19
	move	$4,$18
	move	$7,$0
	jal	aegis_environment_create
	move	$6,$0
	move	$16,$17
	move	$17,$2
	.loc 1 13
	sltu	$2,$2,-16
	bne	$2,$0,$L11
	xor	$20,$17,$16
	b	$L4
	move	$4,$0
$L10:
	.loc 1 23
	lw	$31,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	main
	.text
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/user/aegis.h"
	.file 5 "./aegis/kernel/calls.h"
