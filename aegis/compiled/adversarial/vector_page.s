# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/vector_page.c
	.text
	.file 1 "aegis/adversarial/vector_page.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	sw	$31,36($sp)
	.loc 1 6
	jal	my_page
	li	$16,-2147418112
	sll	$17,$2,12
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
	.loc 2 41
	jal	env_info
	nop
	lw	$16,40($2)
	nop
	.loc 1 9
	beq	$16,$0,$L4
	sll	$6,$16,12
$L12:
	.loc 2 46
	move	$7,$0
	li	$5,41
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 10
	addiu	$4,$2,1
	li	$5,10
	jal	check
	sltu	$4,$4,1
	.loc 2 41
	jal	page_record
	move	$4,$16
	lhu	$16,4($2)
	nop
	andi	$16,$16,0xffff
	.loc 1 9
	bne	$16,$0,$L12
	sll	$6,$16,12
$L4:
	.loc 2 46
	lw	$6,4124($0)
	move	$7,$0
	li	$5,41
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 11
	addiu	$4,$2,1
	li	$5,11
	jal	check
	sltu	$4,$4,1
	.loc 2 46
	addiu	$6,$17,4
	move	$7,$0
	li	$5,41
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 12
	addiu	$4,$2,1
	li	$5,12
	jal	check
	sltu	$4,$4,1
	.loc 2 46
	addiu	$6,$17,1
	move	$7,$0
	li	$5,41
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 13
	addiu	$4,$2,1
	li	$5,13
	jal	check
	sltu	$4,$4,1
	.loc 2 46
	move	$7,$0
	li	$6,532545536
	li	$5,41
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 14
	addiu	$4,$2,1
	li	$5,14
	jal	check
	sltu	$4,$4,1
	.loc 2 46
	move	$7,$0
	move	$6,$0
	li	$5,41
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 15
	addiu	$4,$2,1
	li	$5,15
	jal	check
	sltu	$4,$4,1
	.loc 1 17
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
	.text
	.file 3 "./aegis/kernel/calls.h"
	.file 4 "./aegis/tests/check.h"
	.file 5 "./aegis/user/aegis.h"
