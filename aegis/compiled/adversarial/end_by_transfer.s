# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/end_by_transfer.c
	.file 1 "end_by_transfer.c"
	.text
	.align	2
	.ent	stay
stay:
	.set	noreorder
$L2:
	b	$L2
	nop
	.set	reorder
	.end	stay
	.align	2
	.ent	call
call:
	.set	noreorder
	lui	$2,%hi(accomplice)
	lw	$4,%lo(accomplice)($2)
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	transfer_call
	nop
	jal	stay
	nop
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	call
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
	bne	$2,$0,$L13
	sw	$16,28($sp)
	li	$16,-2147418112
	addiu	$16,$16,512
	b	$L7
	li	$17,63
$L8:
	jal	yield_to
	move	$4,$16
$L7:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L8
	li	$4,1
	li	$7,1
	move	$6,$0
	jal	spawn
	move	$5,$0
	lui	$17,%hi(accomplice)
	lui	$16,%hi(i)
	move	$4,$2
	sw	$2,%lo(accomplice)($17)
	b	$L10
	sw	$0,%lo(i)($16)
$L15:
	lw	$4,%lo(accomplice)($17)
$L10:
	jal	yield_to
	nop
	lw	$2,%lo(i)($16)
	nop
	addiu	$2,$2,1
	sltu	$3,$2,20
	bne	$3,$0,$L15
	sw	$2,%lo(i)($16)
	lui	$6,%hi(call)
	move	$7,$0
	addiu	$6,$6,%lo(call)
	li	$5,33
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,31
	jal	stay
	nop
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	li	$2,1
	jr	$31
	addiu	$sp,$sp,40
$L13:
	lui	$6,%hi(stay)
	li	$5,39
	move	$4,$0
	sw	$0,16($sp)
	move	$7,$0
	jal	aegis_environment_set
	addiu	$6,$6,%lo(stay)
	lui	$2,%hi(parent)
	lw	$4,%lo(parent)($2)
	jal	transfer_serve
	li	$5,-1
	.set	reorder
	.end	main
	.section	.bss.i,"aw"
	.align	2
i:
	.space	4
	.section	.bss.accomplice,"aw"
	.align	2
accomplice:
	.space	4
