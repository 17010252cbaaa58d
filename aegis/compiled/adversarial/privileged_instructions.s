# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/privileged_instructions.c
	.text
	.file 1 "aegis/adversarial/privileged_instructions.c"
	.section	.text.skip,"ax"
	.align	2
	.loc 1 7
	.ent	skip
skip:
	.set	noreorder
	.loc 1 8
	lui	$6,%hi(skipped)
	lw	$2,%lo(skipped)($6)
	.loc 1 9
	srl	$3,$5,28
	.loc 1 7
	addiu	$sp,$sp,-24
	.loc 1 9
	andi	$3,$3,0x3
	.loc 1 8
	addiu	$2,$2,1
	.loc 1 7
	sw	$16,16($sp)
	.loc 1 9
	li	$5,9
	.loc 1 7
	move	$16,$4
	.loc 1 9
	sltu	$4,$3,1
	.loc 1 7
	sw	$31,20($sp)
	.loc 1 8
	sw	$2,%lo(skipped)($6)
	.loc 1 9
	jal	check
	nop
	.loc 1 11
	lw	$31,20($sp)
	addiu	$2,$16,4
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	skip
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 14
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 15
	lui	$16,%hi(skip)
	addiu	$5,$16,%lo(skip)
	.loc 1 14
	sw	$31,20($sp)
	.loc 1 15
	jal	catch_exception
	li	$4,11
	.loc 1 16
	addiu	$5,$16,%lo(skip)
	jal	catch_exception
	li	$4,10
	.loc 1 17
	jal	raw_privileged
	nop
	.loc 1 18
	lui	$2,%hi(skipped)
	lw	$3,%lo(skipped)($2)
	lui	$4,%hi(raw_privileged_end)
	lui	$2,%hi(raw_privileged)
	addiu	$2,$2,%lo(raw_privileged)
	addiu	$4,$4,%lo(raw_privileged_end)
	subu	$4,$4,$2
	srl	$4,$4,2
	xor	$4,$4,$3
	li	$5,18
	jal	check
	sltu	$4,$4,1
	.loc 1 20
	lw	$31,20($sp)
	lw	$16,16($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
	.section	.bss.skipped,"aw"
	.align	2
skipped:
	.space	4
	.text
	.file 2 "./aegis/adversarial/adversarial.h"
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/user/aegis.h"
