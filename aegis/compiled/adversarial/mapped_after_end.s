# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/mapped_after_end.c
	.text
	.file 1 "aegis/adversarial/mapped_after_end.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 10
	.ent	main
main:
	.set	noreorder
	.loc 1 11
	li	$5,572653568
	li	$4,305397760
	.loc 1 10
	addiu	$sp,$sp,-48
	.loc 1 11
	move	$7,$0
	move	$6,$0
	addiu	$5,$5,8738
	ori	$4,$4,0xabcd
	.loc 1 10
	sw	$31,44($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	.loc 1 11
	jal	aegis_environment_create
	sw	$19,32($sp)
	.loc 1 14
	sltu	$4,$2,-16
	li	$5,14
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 34
	li	$16,-2147418112
	.loc 1 11
	move	$18,$2
	.loc 1 14
	jal	check
	addiu	$16,$16,512
	.loc 2 34
	b	$L2
	li	$17,63
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
	beq	$2,$17,$L3
	move	$4,$16
	.loc 1 19
	li	$19,572653568
	li	$20,305397760
	.loc 1 16
	li	$21,539099136
	li	$17,538968064
	.loc 1 19
	addiu	$19,$19,8738
	ori	$20,$20,0xabcd
	.loc 1 16
	ori	$21,$21,0x8000
$L4:
	.loc 1 17
	jal	my_page
	nop
	.loc 1 18
	move	$5,$2
	move	$4,$17
	li	$6,1
	jal	map_mine
	move	$16,$2
	nor	$4,$0,$2
	li	$5,18
	jal	check
	srl	$4,$4,31
	.loc 1 19
	move	$5,$18
	move	$4,$16
	move	$7,$19
	jal	aegis_page_give
	move	$6,$20
	.loc 1 16
	addiu	$17,$17,4096
	.loc 1 19
	li	$5,19
	jal	check
	sltu	$4,$2,1
	.loc 1 16
	bne	$17,$21,$L4
	move	$5,$20
	.loc 1 21
	move	$4,$18
	jal	aegis_environment_destroy
	move	$6,$19
	sltu	$4,$2,1
	li	$5,21
	jal	check
	li	$17,539099136
	li	$16,538968064
	.loc 1 22
	ori	$17,$17,0x8000
$L5:
	.loc 1 23
	jal	faults_reading
	move	$4,$16
	.loc 1 22
	addiu	$16,$16,4096
	.loc 1 23
	li	$5,23
	jal	check
	sltu	$4,$0,$2
	.loc 1 22
	bne	$16,$17,$L5
	li	$2,10
	.loc 1 25
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	main
	.text
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/user/aegis.h"
	.file 5 "./aegis/kernel/calls.h"
