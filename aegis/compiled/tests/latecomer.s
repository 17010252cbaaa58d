# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/latecomer.c
	.file 1 "latecomer.c"
	.text
	.align	2
	.ent	late
late:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$16,24($sp)
$L2:
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$2,28($2)
	nop
	slt	$2,$2,-47
	beq	$2,$0,$L2
	nop
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	li	$4,-2147418112
	addiu	$4,$4,512
	lw	$16,28($2)
	jal	env_info
	nop
	lw	$2,28($2)
	li	$5,16
	addu	$4,$16,$2
	jal	check
	sltu	$4,$4,1
	jal	public_state
	nop
	lw	$3,0($2)
	lui	$2,%hi(handed_over)
	sw	$3,%lo(handed_over)($2)
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$3,24($2)
	lui	$6,%hi(__start)
	move	$7,$0
	addiu	$6,$6,%lo(__start)
	li	$5,32
	move	$4,$0
	lui	$2,%hi(ran)
	sw	$0,16($sp)
	sw	$3,%lo(ran)($2)
	jal	aegis_environment_set
	nop
	sw	$0,16($sp)
	move	$7,$0
	move	$6,$0
	li	$5,33
	jal	aegis_environment_set
	move	$4,$0
$L3:
	jal	aegis_yield
	move	$4,$0
	b	$L3
	nop
	.set	reorder
	.end	late
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	jal	aegis_self
	sw	$16,24($sp)
	jal	env_info
	move	$4,$2
	lui	$3,%hi(phase)
	lw	$4,%lo(phase)($3)
	nop
	beq	$4,$0,$L16
	move	$16,$2
	lw	$2,28($2)
	nop
	bltz	$2,$L13
	nop
	lw	$2,28($16)
	nop
	slt	$2,$2,17
	bne	$2,$0,$L17
	lui	$3,%hi(ran)
$L13:
	move	$4,$0
$L10:
	jal	check
	li	$5,37
	li	$4,-2147418112
	addiu	$4,$4,512
	lw	$16,28($16)
	jal	env_info
	nop
	lw	$2,28($2)
	li	$5,38
	addu	$4,$16,$2
	jal	check
	sltu	$4,$4,1
	jal	public_state
	lui	$16,%hi(handed_over)
	lw	$2,0($2)
	lw	$3,%lo(handed_over)($16)
	nop
	subu	$2,$2,$3
	sltu	$2,$2,5
	beq	$2,$0,$L18
	nop
	move	$4,$0
$L11:
	jal	check
	li	$5,39
	lw	$31,28($sp)
	lw	$16,24($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,32
$L16:
	li	$2,1
	sw	$2,%lo(phase)($3)
	lw	$4,28($16)
	li	$5,31
	jal	check
	sltu	$4,$4,1
	lui	$6,%hi(late)
	sw	$0,16($sp)
	move	$7,$0
	addiu	$6,$6,%lo(late)
	li	$5,33
	jal	aegis_environment_set
	move	$4,$0
$L9:
	b	$L9
	nop
$L18:
	jal	public_state
	nop
	lw	$4,0($2)
	lw	$2,%lo(handed_over)($16)
	nop
	subu	$4,$4,$2
	b	$L11
	sltu	$4,$4,8
$L17:
	lw	$2,24($16)
	lw	$4,%lo(ran)($3)
	nop
	addiu	$4,$4,3
	xor	$4,$4,$2
	b	$L10
	sltu	$4,$4,1
	.set	reorder
	.end	main
	.section	.bss.ran,"aw"
	.align	2
ran:
	.space	4
	.section	.bss.handed_over,"aw"
	.align	2
handed_over:
	.space	4
	.section	.bss.phase,"aw"
	.align	2
phase:
	.space	4
