# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/holding_through_revocation.c
	.text
	.file 1 "aegis/adversarial/holding_through_revocation.c"
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
	.section	.text.count,"ax"
	.align	2
	.loc 1 10
	.ent	count
count:
	.set	noreorder
	.loc 1 11
	lui	$3,%hi(taken)
	srl	$5,$5,2
	lw	$6,%lo(taken)($3)
	xori	$5,$5,0xe
	sltu	$5,$5,1
	addu	$5,$5,$6
	.loc 1 10
	move	$2,$4
	.loc 1 11
	sw	$5,%lo(taken)($3)
	.loc 1 13
	jr	$31
	nop
	.set	reorder
	.end	count
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 16
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,24($sp)
	.loc 2 34
	li	$16,-2147418112
	.loc 1 16
	sw	$17,28($sp)
	sw	$31,36($sp)
	sw	$18,32($sp)
	.loc 2 34
	addiu	$16,$16,512
	b	$L5
	li	$17,63
$L6:
	.loc 2 35
	jal	yield_to
	nop
$L5:
	.loc 2 34
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L6
	move	$4,$16
	.loc 1 18
	li	$18,572653568
	li	$16,305397760
	li	$17,286326784
	addiu	$18,$18,8738
	ori	$16,$16,0xabcd
	addiu	$17,$17,4369
$L7:
	sw	$18,16($sp)
	move	$7,$16
	move	$6,$17
	move	$5,$16
	jal	aegis_page_allocate
	move	$4,$0
	sltu	$2,$2,-16
	bne	$2,$0,$L7
	nop
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
	.loc 1 21
	lui	$5,%hi(count)
	addiu	$5,$5,%lo(count)
	jal	catch_exception
	li	$4,14
	lui	$3,%hi(taken)
$L8:
	.loc 1 22
	lw	$2,%lo(taken)($3)
	nop
	beq	$2,$0,$L8
	li	$2,11
	.loc 1 25
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
	.section	.bss.taken,"aw"
	.align	2
taken:
	.space	4
	.text
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/user/aegis.h"
	.file 5 "./aegis/kernel/calls.h"
