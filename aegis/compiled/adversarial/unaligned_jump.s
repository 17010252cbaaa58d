# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/unaligned_jump.c
	.file 1 "unaligned_jump.c"
	.text
	.align	2
	.ent	back
back:
	.set	noreorder
	xor	$4,$4,$6
	addiu	$sp,$sp,-24
	li	$5,12
	sw	$31,20($sp)
	jal	check
	sltu	$4,$4,1
	lui	$3,%hi(times)
	lw	$2,%lo(times)($3)
	lw	$31,20($sp)
	addiu	$2,$2,1
	sw	$2,%lo(times)($3)
	lui	$2,%hi(raw_jump_back)
	addiu	$2,$2,%lo(raw_jump_back)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	back
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	lui	$5,%hi(back)
	addiu	$5,$5,%lo(back)
	sw	$16,20($sp)
	li	$4,4
	li	$16,-2147418112
	sw	$17,24($sp)
	sw	$31,28($sp)
	jal	catch_exception
	addiu	$16,$16,512
	b	$L5
	li	$17,63
$L6:
	jal	yield_to
	nop
$L5:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L6
	move	$4,$16
	li	$16,4194304
	jal	raw_jump
	addiu	$4,$16,1
	jal	raw_jump
	addiu	$4,$16,2
	jal	raw_jump
	li	$4,-2147483648
	li	$4,-2147483648
	jal	raw_jump
	addiu	$4,$4,128
	jal	raw_jump
	li	$4,-1077936128
	jal	raw_jump
	li	$4,-1
	lui	$2,%hi(times)
	lw	$4,%lo(times)($2)
	li	$5,27
	xori	$4,$4,0x6
	jal	check
	sltu	$4,$4,1
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	li	$2,11
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
	.section	.bss.times,"aw"
	.align	2
times:
	.space	4
