# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/end_during_call.c
	.file 1 "end_during_call.c"
	.text
	.align	2
	.ent	answer
answer:
	.set	noreorder
	lui	$2,%hi(bystander)
	lw	$4,%lo(bystander)($2)
	li	$6,572653568
	li	$5,305397760
	addiu	$sp,$sp,-24
	addiu	$6,$6,8738
	ori	$5,$5,0xabcd
	sw	$31,20($sp)
	jal	aegis_environment_destroy
	sw	$16,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,14
	jal	public_state
	nop
	lw	$16,0($2)
	nop
	addiu	$16,$16,4
$L2:
	jal	public_state
	nop
	lw	$2,0($2)
	nop
	sltu	$2,$2,$16
	bne	$2,$0,$L2
	nop
	jal	transfer_reply
	nop
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	answer
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$2,%hi(role)
	lw	$2,%lo(role)($2)
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$17,32($sp)
	bne	$2,$0,$L13
	sw	$16,28($sp)
	li	$16,-2147418112
	addiu	$16,$16,512
	b	$L7
	li	$17,63
$L8:
	jal	yield_to
	move	$4,$16
$L7:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L8
	li	$5,572653568
	li	$4,305397760
	move	$7,$0
	move	$6,$0
	addiu	$5,$5,8738
	jal	aegis_environment_create
	ori	$4,$4,0xabcd
	sltu	$4,$2,-16
	lui	$3,%hi(bystander)
	li	$5,31
	jal	check
	sw	$2,%lo(bystander)($3)
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	spawn
	li	$4,1
	sltu	$4,$2,-16
	li	$5,33
	move	$17,$2
	jal	check
	li	$16,20
	addiu	$16,$16,-1
$L15:
	jal	yield_to
	move	$4,$17
	bne	$16,$0,$L15
	addiu	$16,$16,-1
	lui	$6,%hi(raw_leave)
	move	$7,$0
	addiu	$6,$6,%lo(raw_leave)
	li	$5,32
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,37
	jal	transfer_call
	move	$4,$17
	sltu	$4,$2,1
	jal	check
	li	$5,38
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,40
$L13:
	jal	public_state
	nop
	lui	$6,%hi(answer)
	li	$5,39
	move	$4,$0
	sw	$0,16($sp)
	move	$7,$0
	jal	aegis_environment_set
	addiu	$6,$6,%lo(answer)
	lui	$2,%hi(parent)
	lw	$4,%lo(parent)($2)
	jal	transfer_serve
	li	$5,-1
	.set	reorder
	.end	main
	.section	.bss.bystander,"aw"
	.align	2
bystander:
	.space	4
