# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/asked_alone.c
	.file 1 "asked_alone.c"
	.text
	.align	2
	.ent	told
told:
	.set	noreorder
	lui	$5,%hi(asked)
	lw	$3,%lo(asked)($5)
	move	$2,$4
	addiu	$3,$3,1
	sw	$3,%lo(asked)($5)
	jr	$31
	nop
	.set	reorder
	.end	told
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$5,%hi(told)
	addiu	$sp,$sp,-40
	addiu	$5,$5,%lo(told)
	li	$4,13
	sw	$31,36($sp)
	sw	$17,32($sp)
	jal	catch_exception
	sw	$16,28($sp)
	move	$7,$0
	li	$6,2147418112
	li	$5,37
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,23
	li	$6,2147418112
	move	$7,$0
	addiu	$6,$6,8
	li	$5,38
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,24
	li	$7,305397760
	li	$2,572653568
	ori	$7,$7,0xabcd
	addiu	$2,$2,8738
	li	$6,286326784
	move	$5,$7
	addiu	$6,$6,4369
	move	$4,$0
	jal	aegis_page_allocate
	sw	$2,16($sp)
	sltu	$4,$2,-16
	jal	check
	li	$5,25
	jal	public_state
	nop
	move	$7,$0
	move	$6,$0
	li	$5,1
	move	$4,$0
	lw	$16,0($2)
	jal	aegis_page_revoke
	addiu	$16,$16,3
	sltu	$4,$2,1
	jal	check
	li	$5,27
	b	$L5
	lui	$17,%hi(asked)
$L8:
	jal	public_state
	nop
	lw	$2,0($2)
	nop
	sltu	$2,$2,$16
	beq	$2,$0,$L4
	nop
$L5:
	lw	$2,%lo(asked)($17)
	nop
	beq	$2,$0,$L8
	nop
$L4:
	lw	$4,%lo(asked)($17)
	li	$5,30
	jal	check
	sltu	$4,$0,$4
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
	.section	.bss.asked,"aw"
	.align	2
asked:
	.space	4
