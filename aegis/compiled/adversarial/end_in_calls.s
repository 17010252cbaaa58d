# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/end_in_calls.c
	.text
	.file 1 "aegis/adversarial/end_in_calls.c"
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
	.section	.text.busy,"ax"
	.align	2
	.loc 1 8
	.ent	busy
busy:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
$L4:
	.loc 1 10
	jal	aegis_null_stack
	nop
	.loc 1 11
	jal	aegis_instructions_changed
	li	$4,100
	.loc 1 12
	move	$7,$0
	move	$6,$0
	li	$5,1
	jal	aegis_page_revoke
	move	$4,$0
	b	$L4
	nop
	.set	reorder
	.end	busy
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 17
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,28($sp)
	.loc 2 34
	li	$16,-2147418112
	.loc 1 17
	sw	$17,32($sp)
	sw	$31,36($sp)
	.loc 2 34
	addiu	$16,$16,512
	b	$L7
	li	$17,63
$L8:
	.loc 2 35
	jal	yield_to
	nop
$L7:
	.loc 2 34
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L8
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
	.loc 2 46
	lui	$6,%hi(busy)
	move	$7,$0
	addiu	$6,$6,%lo(busy)
	li	$5,33
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 20
	sltu	$4,$2,1
	jal	check
	li	$5,20
	.loc 1 21
	jal	busy
	nop
	.loc 1 23
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	li	$2,1
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
	.text
	.file 3 "./aegis/kernel/calls.h"
	.file 4 "./aegis/user/aegis.h"
	.file 5 "./aegis/tests/check.h"
