# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/callee_status.c
	.text
	.file 1 "aegis/adversarial/callee_status.c"
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
	.section	.text.skip,"ax"
	.align	2
	.loc 1 13
	.ent	skip
skip:
	.set	noreorder
	.loc 1 14
	lui	$5,%hi(unusable)
	lw	$3,%lo(unusable)($5)
	.loc 1 16
	addiu	$2,$4,4
	.loc 1 14
	addiu	$3,$3,1
	sw	$3,%lo(unusable)($5)
	.loc 1 16
	jr	$31
	nop
	.set	reorder
	.end	skip
	.section	.text.look,"ax"
	.align	2
	.loc 1 20
	.ent	look
look:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 21
	jal	do_coproc
	nop
	.loc 1 22
	lui	$2,%hi(unusable)
	lw	$2,%lo(unusable)($2)
	nop
	beq	$2,$0,$L7
	nop
	.loc 1 24
	jal	transfer_reply
	nop
	.loc 1 25
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L7:
	.loc 1 23
	jal	aegis_leave
	li	$4,1
	.set	reorder
	.end	look
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 28
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,28($sp)
	.loc 2 60
	lui	$16,%hi(ignore)
	addiu	$5,$16,%lo(ignore)
	li	$4,13
	.loc 1 28
	sw	$31,36($sp)
	.loc 2 60
	jal	catch_exception
	sw	$17,32($sp)
	.loc 2 61
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,14
	.loc 2 62
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,15
	.loc 1 32
	lui	$2,%hi(role)
	lw	$2,%lo(role)($2)
	nop
	bne	$2,$0,$L15
	li	$16,-2147418112
	.loc 2 34
	addiu	$16,$16,512
	b	$L9
	li	$17,63
$L10:
	.loc 2 35
	jal	yield_to
	move	$4,$16
$L9:
	.loc 2 34
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L10
	move	$7,$0
	.loc 1 38
	move	$6,$0
	move	$5,$0
	jal	spawn
	li	$4,1
	.loc 1 39
	sltu	$4,$2,-16
	li	$5,39
	.loc 1 38
	move	$17,$2
	.loc 1 39
	jal	check
	li	$16,20
	.loc 1 40
	addiu	$16,$16,-1
$L17:
	.loc 1 41
	jal	yield_to
	move	$4,$17
	.loc 1 40
	bne	$16,$0,$L17
	addiu	$16,$16,-1
	.loc 1 42
	jal	aegis_fpu_modify
	li	$4,1
	nor	$4,$0,$2
	li	$5,42
	jal	check
	srl	$4,$4,31
	.loc 1 43
	li	$5,6160384
	ori	$5,$5,0xc2e7
	jal	fpu_set
	move	$4,$0
	.loc 1 45
	li	$7,572653568
	li	$6,305397760
	move	$4,$17
	addiu	$7,$7,8738
	ori	$6,$6,0xabcd
	jal	aegis_page_revoke
	li	$5,1
	sltu	$4,$2,1
	jal	check
	li	$5,45
	.loc 2 46
	lui	$6,%hi(raw_leave)
	move	$7,$0
	addiu	$6,$6,%lo(raw_leave)
	li	$5,32
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 47
	sltu	$4,$2,1
	jal	check
	li	$5,47
	.loc 1 48
	jal	transfer_call
	move	$4,$17
	sltu	$4,$2,1
	jal	check
	li	$5,48
	.loc 1 50
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,40
$L15:
	.loc 1 33
	lui	$5,%hi(skip)
	addiu	$5,$5,%lo(skip)
	jal	catch_exception
	li	$4,11
	.loc 2 46
	lui	$6,%hi(look)
	li	$5,39
	move	$4,$0
	sw	$0,16($sp)
	move	$7,$0
	jal	aegis_environment_set
	addiu	$6,$6,%lo(look)
	.loc 1 35
	lui	$2,%hi(parent)
	lw	$4,%lo(parent)($2)
	jal	transfer_serve
	li	$5,-1
	.set	reorder
	.end	main
	.section	.bss.unusable,"aw"
	.align	2
unusable:
	.space	4
	.text
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/kernel/calls.h"
	.file 5 "./aegis/user/aegis.h"
