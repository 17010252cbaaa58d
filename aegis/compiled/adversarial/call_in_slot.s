# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/call_in_slot.c
	.file 1 "call_in_slot.c"
	.text
	.align	2
	.ent	told
told:
	.set	noreorder
	addiu	$sp,$sp,-24
	move	$2,$5
	li	$5,8
	sw	$16,16($sp)
	move	$16,$4
	sw	$31,20($sp)
	jal	check
	srl	$4,$2,31
	lui	$4,%hi(seen)
	lw	$3,%lo(seen)($4)
	lw	$31,20($sp)
	addiu	$3,$3,1
	addiu	$2,$16,12
	sw	$3,%lo(seen)($4)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	told
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$5,%hi(told)
	addiu	$sp,$sp,-32
	addiu	$5,$5,%lo(told)
	li	$4,8
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	jal	catch_exception
	move	$16,$0
	li	$17,116
$L5:
	move	$4,$16
	jal	raw_slot
	addiu	$16,$16,4
	bne	$16,$17,$L5
	nop
	li	$16,-2147418112
	jal	raw_slot
	addiu	$4,$16,512
	jal	raw_slot
	addiu	$4,$16,513
	lui	$2,%hi(seen)
	lw	$4,%lo(seen)($2)
	li	$5,22
	xori	$4,$4,0x1f
	jal	check
	sltu	$4,$4,1
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
	.section	.bss.seen,"aw"
	.align	2
seen:
	.space	4
