# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/entries_unmapped.c
	.text
	.file 1 "aegis/adversarial/entries_unmapped.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$19,36($sp)
	lui	$19,%hi(at.0)
	addiu	$19,$19,%lo(at.0)
	sw	$18,32($sp)
	sw	$17,28($sp)
	.loc 1 11
	li	$18,572653568
	li	$17,305397760
	.loc 1 5
	sw	$22,48($sp)
	sw	$20,40($sp)
	sw	$31,52($sp)
	sw	$21,44($sp)
	sw	$16,24($sp)
	addiu	$22,$19,-8
	move	$20,$19
	.loc 1 11
	addiu	$18,$18,8738
	ori	$17,$17,0xabcd
$L2:
	move	$7,$0
	move	$6,$0
	move	$5,$18
	jal	aegis_environment_create
	move	$4,$17
	.loc 1 12
	sltu	$4,$2,-16
	li	$5,12
	jal	check
	move	$16,$2
	.loc 1 13
	lw	$6,0($19)
	move	$7,$17
	move	$4,$16
	li	$5,32
	jal	aegis_environment_set
	sw	$18,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,13
	.loc 1 14
	lw	$21,4($20)
	move	$7,$17
	move	$6,$21
	move	$4,$16
	li	$5,2
	jal	aegis_environment_set
	sw	$18,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,14
	.loc 1 16
	move	$7,$17
	move	$6,$21
	move	$4,$16
	li	$5,4
	jal	aegis_environment_set
	sw	$18,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,16
	.loc 1 18
	jal	yield_to
	move	$4,$16
	sltu	$4,$2,1
	jal	check
	li	$5,18
	.loc 1 10
	addiu	$20,$20,-4
	.loc 1 19
	move	$6,$18
	move	$5,$17
	jal	aegis_environment_destroy
	move	$4,$16
	.loc 1 10
	bne	$20,$22,$L2
	addiu	$19,$19,4
	.loc 1 22
	lw	$31,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	li	$2,11
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	main
	.section	.rodata.at.0,"a"
	.align	2
at.0:
	.word	4194306
	.word	-2147483648
	.text
	.file 2 "./aegis/kernel/calls.h"
	.file 3 "./aegis/user/aegis.h"
	.file 4 "./aegis/tests/check.h"
