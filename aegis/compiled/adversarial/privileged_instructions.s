# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/privileged_instructions.c
	.file 1 "privileged_instructions.c"
	.text
	.align	2
	.ent	skip
skip:
	.set	noreorder
	lui	$6,%hi(skipped)
	lw	$2,%lo(skipped)($6)
	srl	$3,$5,28
	addiu	$sp,$sp,-24
	andi	$3,$3,0x3
	addiu	$2,$2,1
	sw	$16,16($sp)
	li	$5,9
	move	$16,$4
	sltu	$4,$3,1
	sw	$31,20($sp)
	sw	$2,%lo(skipped)($6)
	jal	check
	nop
	lw	$31,20($sp)
	addiu	$2,$16,4
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	skip
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	lui	$16,%hi(skip)
	addiu	$5,$16,%lo(skip)
	sw	$31,20($sp)
	jal	catch_exception
	li	$4,11
	addiu	$5,$16,%lo(skip)
	jal	catch_exception
	li	$4,10
	jal	raw_privileged
	nop
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
