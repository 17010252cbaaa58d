# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/entries_in_kernel.c
	.text
	.file 1 "aegis/adversarial/entries_in_kernel.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,28($sp)
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 34
	li	$16,-2147418112
	.loc 1 5
	sw	$17,32($sp)
	sw	$31,36($sp)
	.loc 2 34
	addiu	$16,$16,512
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
	.loc 2 46
	li	$6,-2147483648
	sw	$0,16($sp)
	move	$7,$0
	addiu	$6,$6,128
	li	$5,39
	jal	aegis_environment_set
	move	$4,$0
	.loc 1 7
	beq	$2,$0,$L8
	move	$7,$0
	move	$4,$0
$L4:
	jal	check
	li	$5,7
	.loc 2 46
	li	$6,-2147483648
	move	$7,$0
	addiu	$6,$6,128
	li	$5,32
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 9
	sltu	$4,$2,1
	jal	check
	li	$5,9
	.loc 1 10
	li	$4,-2147418112
	jal	yield_to
	addiu	$4,$4,512
	.loc 1 12
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	li	$2,1
	jr	$31
	addiu	$sp,$sp,40
$L8:
	.loc 2 46
	move	$4,$0
	sw	$0,16($sp)
	li	$6,-1077936128
	jal	aegis_environment_set
	li	$5,40
	b	$L4
	sltu	$4,$2,1
	.set	reorder
	.end	main
	.text
	.file 3 "./aegis/kernel/calls.h"
	.file 4 "./aegis/tests/check.h"
	.file 5 "./aegis/user/aegis.h"
