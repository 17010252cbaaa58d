# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/callee_status.c
	.file 1 "callee_status.c"
	.text
	.align	2
	.ent	ignore
ignore:
	.set	noreorder
	jr	$31
	move	$2,$4
	.set	reorder
	.end	ignore
	.align	2
	.ent	skip
skip:
	.set	noreorder
	lui	$5,%hi(unusable)
	lw	$3,%lo(unusable)($5)
	addiu	$2,$4,4
	addiu	$3,$3,1
	sw	$3,%lo(unusable)($5)
	jr	$31
	nop
	.set	reorder
	.end	skip
	.align	2
	.ent	look
look:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	do_coproc
	nop
	lui	$2,%hi(unusable)
	lw	$2,%lo(unusable)($2)
	nop
	beq	$2,$0,$L7
	nop
	jal	transfer_reply
	nop
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L7:
	jal	aegis_leave
	li	$4,1
	.set	reorder
	.end	look
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,28($sp)
	lui	$16,%hi(ignore)
	addiu	$5,$16,%lo(ignore)
	li	$4,13
	sw	$31,36($sp)
	jal	catch_exception
	sw	$17,32($sp)
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,14
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,15
	lui	$2,%hi(role)
	lw	$2,%lo(role)($2)
	nop
	bne	$2,$0,$L15
	li	$16,-2147418112
	addiu	$16,$16,512
	b	$L9
	li	$17,63
$L10:
	jal	yield_to
	move	$4,$16
$L9:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L10
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	spawn
	li	$4,1
	sltu	$4,$2,-16
	li	$5,39
	move	$17,$2
	jal	check
	li	$16,20
	addiu	$16,$16,-1
$L17:
	jal	yield_to
	move	$4,$17
	bne	$16,$0,$L17
	addiu	$16,$16,-1
	jal	aegis_fpu_modify
	li	$4,1
	nor	$4,$0,$2
	li	$5,42
	jal	check
	srl	$4,$4,31
	li	$5,6160384
	ori	$5,$5,0xc2e7
	jal	fpu_set
	move	$4,$0
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
	lui	$6,%hi(raw_leave)
	move	$7,$0
	addiu	$6,$6,%lo(raw_leave)
	li	$5,32
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,47
	jal	transfer_call
	move	$4,$17
	sltu	$4,$2,1
	jal	check
	li	$5,48
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,40
$L15:
	lui	$5,%hi(skip)
	addiu	$5,$5,%lo(skip)
	jal	catch_exception
	li	$4,11
	lui	$6,%hi(look)
	li	$5,39
	move	$4,$0
	sw	$0,16($sp)
	move	$7,$0
	jal	aegis_environment_set
	addiu	$6,$6,%lo(look)
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
