# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/call_in_slot.c
	.text
	.file 1 "aegis/adversarial/call_in_slot.c"
	.section	.text.told,"ax"
	.align	2
	.loc 1 7
	.ent	told
told:
	.set	noreorder
	addiu	$sp,$sp,-24
	move	$2,$5
	.loc 1 8
	li	$5,8
	.loc 1 7
	sw	$16,16($sp)
	move	$16,$4
	sw	$31,20($sp)
	.loc 1 8
	jal	check
	srl	$4,$2,31
	.loc 1 9
	lui	$4,%hi(seen)
	lw	$3,%lo(seen)($4)
	.loc 1 11
	lw	$31,20($sp)
	.loc 1 9
	addiu	$3,$3,1
	.loc 1 11
	addiu	$2,$16,12
	.loc 1 9
	sw	$3,%lo(seen)($4)
	.loc 1 11
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	told
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 14
	.ent	main
main:
	.set	noreorder
	.loc 1 17
	lui	$5,%hi(told)
	.loc 1 14
	addiu	$sp,$sp,-32
	.loc 1 17
	addiu	$5,$5,%lo(told)
	li	$4,8
	.loc 1 14
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 17
	jal	catch_exception
	move	$16,$0
	.loc 1 18
	li	$17,116
$L5:
	.loc 1 19
	move	$4,$16
	jal	raw_slot
	addiu	$16,$16,4
	.loc 1 18
	bne	$16,$17,$L5
	nop
	.loc 1 20
	li	$16,-2147418112
	jal	raw_slot
	addiu	$4,$16,512
	.loc 1 21
	jal	raw_slot
	addiu	$4,$16,513
	.loc 1 22
	lui	$2,%hi(seen)
	lw	$4,%lo(seen)($2)
	li	$5,22
	xori	$4,$4,0x1f
	jal	check
	sltu	$4,$4,1
	.loc 1 24
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
	.text
	.file 2 "./aegis/tests/check.h"
	.file 3 "./aegis/adversarial/adversarial.h"
	.file 4 "./aegis/user/aegis.h"
