# mipsel-linux-gnu-gcc 12.2.0 from experiments/validation/lock_mutex.c
	.file 1 "lock_mutex.c"
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
	b	$L6
	addiu	$16,$18,%lo(mutex)
$L4:
	sw	$0,%lo(mutex)($18)
	lw	$2,4($16)
	nop
	beq	$2,$0,$L5
	move	$4,$16
	jal	wake_another
	nop
$L5:
	beq	$17,$0,$L15
	nop
$L6:
	jal	test_and_set
	move	$4,$16
	beq	$2,$0,$L4
	addiu	$17,$17,-1
	jal	wait_for_another
	move	$4,$16
	b	$L4
	nop
$L15:
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
