# mipsel-linux-gnu-gcc 12.2.0 from experiments/validation/lock_mutex_called.c
	.file 1 "lock_mutex_called.c"
	.section	.text.prepare,"ax"
	.align	2
	.globl	prepare
	.ent	prepare
prepare:
	.set	noreorder
	jr	$31
	nop
	.set	reorder
	.end	prepare
	.section	.text.one_round,"ax"
	.align	2
	.globl	one_round
	.ent	one_round
one_round:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	lui	$18,%hi(mutex)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	li	$17,100
	addiu	$16,$18,%lo(mutex)
$L5:
	jal	mutex_take
	move	$4,$16
	sw	$0,%lo(mutex)($18)
	lw	$2,4($16)
	addiu	$17,$17,-1
	beq	$2,$0,$L4
	move	$4,$16
	jal	wake_another
	nop
$L4:
	bne	$17,$0,$L5
	nop
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	one_round
	.section	.text.check,"ax"
	.align	2
	.globl	check
	.ent	check
check:
	.set	noreorder
	lui	$2,%hi(mutex)
	lw	$2,%lo(mutex)($2)
	jr	$31
	nop
	.set	reorder
	.end	check
	.section	.bss.mutex,"aw"
	.align	2
mutex:
	.space	8
