# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/unaligned_jump.c
	.text
	.file 1 "aegis/adversarial/unaligned_jump.c"
	.section	.text.back,"ax"
	.align	2
	.loc 1 11
	.ent	back
back:
	.set	noreorder
	.loc 1 12
	xor	$4,$4,$6
	.loc 1 11
	addiu	$sp,$sp,-24
	.loc 1 12
	li	$5,12
	.loc 1 11
	sw	$31,20($sp)
	.loc 1 12
	jal	check
	sltu	$4,$4,1
	.loc 1 13
	lui	$3,%hi(times)
	lw	$2,%lo(times)($3)
	.loc 1 15
	lw	$31,20($sp)
	.loc 1 13
	addiu	$2,$2,1
	sw	$2,%lo(times)($3)
	.loc 1 15
	lui	$2,%hi(raw_jump_back)
	addiu	$2,$2,%lo(raw_jump_back)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	back
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 18
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 23
	lui	$5,%hi(back)
	addiu	$5,$5,%lo(back)
	.loc 1 18
	sw	$16,20($sp)
	.loc 1 23
	li	$4,4
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 34
	li	$16,-2147418112
	.loc 1 18
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 1 23
	jal	catch_exception
	addiu	$16,$16,512
	.loc 2 34
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
	.loc 1 26
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
	.loc 1 27
	lui	$2,%hi(times)
	lw	$4,%lo(times)($2)
	li	$5,27
	xori	$4,$4,0x6
	jal	check
	sltu	$4,$4,1
	.loc 1 29
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
	.text
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/user/aegis.h"
