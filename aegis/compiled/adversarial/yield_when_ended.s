# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/yield_when_ended.c
	.file 1 "yield_when_ended.c"
	.text
	.align	2
	.ent	to_child
to_child:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	lui	$16,%hi(child)
$L2:
	lw	$4,%lo(child)($16)
	jal	aegis_yield
	nop
	b	$L2
	nop
	.set	reorder
	.end	to_child
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
	bne	$2,$0,$L20
	sw	$16,28($sp)
	li	$16,-2147418112
	addiu	$16,$16,512
	b	$L6
	li	$17,63
$L8:
	jal	yield_to
	nop
$L6:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L8
	move	$4,$16
	lui	$16,%hi(child)
	lw	$2,%lo(child)($16)
	nop
	beq	$2,$0,$L9
	move	$7,$0
$L13:
	lw	$4,%lo(child)($16)
	jal	env_info
	nop
	lw	$4,0($2)
	lw	$2,%lo(child)($16)
	li	$5,31
	xor	$4,$4,$2
	jal	check
	sltu	$4,$4,1
	lui	$3,%hi(turns)
	lw	$2,%lo(turns)($3)
	li	$4,6
	addiu	$5,$2,1
	sw	$5,%lo(turns)($3)
	beq	$2,$4,$L23
	lui	$6,%hi(__start)
	sw	$0,16($sp)
	move	$7,$0
	addiu	$6,$6,%lo(__start)
	li	$5,32
	jal	aegis_environment_set
	move	$4,$0
	beq	$2,$0,$L24
	lui	$6,%hi(to_child)
	move	$4,$0
$L14:
	jal	check
	li	$5,34
$L15:
	b	$L15
	nop
$L9:
	move	$6,$0
	move	$5,$0
	jal	spawn
	li	$4,1
	sw	$2,%lo(child)($16)
	lw	$4,%lo(child)($16)
	li	$5,26
	jal	check
	sltu	$4,$4,-16
	b	$L11
	nop
$L12:
	lw	$4,%lo(child)($16)
	jal	yield_to
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,28
$L11:
	lw	$4,%lo(child)($16)
	jal	env_info
	nop
	lw	$2,36($2)
	nop
	beq	$2,$0,$L12
	nop
	b	$L13
	nop
$L20:
	lui	$2,%hi(parent)
	lw	$4,%lo(parent)($2)
	jal	yield_to
	nop
	move	$2,$0
$L5:
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L24:
	move	$4,$0
	sw	$0,16($sp)
	move	$7,$0
	addiu	$6,$6,%lo(to_child)
	jal	aegis_environment_set
	li	$5,33
	b	$L14
	sltu	$4,$2,1
$L23:
	b	$L5
	li	$2,10
	.set	reorder
	.end	main
	.section	.bss.turns,"aw"
	.align	2
turns:
	.space	4
	.section	.bss.child,"aw"
	.align	2
child:
	.space	4
