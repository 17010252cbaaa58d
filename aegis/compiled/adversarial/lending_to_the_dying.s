# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/lending_to_the_dying.c
	.file 1 "lending_to_the_dying.c"
	.text
	.align	2
	.ent	end
end:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	aegis_leave
	move	$4,$0
	.set	reorder
	.end	end
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
	bne	$2,$0,$L11
	sw	$16,28($sp)
	li	$16,-2147418112
	addiu	$16,$16,512
	b	$L5
	li	$17,63
$L6:
	jal	yield_to
	move	$4,$16
$L5:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L6
	li	$7,1
	move	$6,$0
	move	$5,$0
	jal	spawn
	li	$4,1
	move	$17,$2
	li	$16,20
	addiu	$16,$16,-1
$L13:
	jal	yield_to
	move	$4,$17
	bne	$16,$0,$L13
	addiu	$16,$16,-1
	lui	$6,%hi(raw_leave)
	move	$7,$0
	addiu	$6,$6,%lo(raw_leave)
	li	$5,32
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,24
	jal	transfer_call
	move	$4,$17
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	li	$2,1
	jr	$31
	addiu	$sp,$sp,40
$L11:
	lui	$6,%hi(end)
	li	$5,39
	move	$4,$0
	sw	$0,16($sp)
	move	$7,$0
	jal	aegis_environment_set
	addiu	$6,$6,%lo(end)
	lui	$2,%hi(parent)
	lw	$4,%lo(parent)($2)
	jal	transfer_serve
	li	$5,-1
	.set	reorder
	.end	main
