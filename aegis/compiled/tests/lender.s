# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/lender.c
	.text
	.file 1 "aegis/tests/lender.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 8
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	.loc 1 11
	li	$16,-2147418112
	.loc 1 8
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 1 11
	b	$L3
	addiu	$16,$16,512
$L11:
	jal	env_info
	nop
	lw	$2,32($2)
	nop
	sltu	$2,$2,8
	beq	$2,$0,$L2
	nop
$L3:
	jal	yield_to
	move	$4,$16
	beq	$2,$0,$L11
	move	$4,$16
$L2:
	.loc 1 13
	jal	env_info
	li	$4,-2147418112
	.loc 1 14
	li	$4,-2147418112
	addiu	$4,$4,512
	.loc 1 13
	lw	$18,24($2)
	.loc 1 14
	jal	env_info
	nop
	lw	$17,24($2)
	.loc 1 15
	jal	public_state
	li	$16,-2147418112
	lw	$19,0($2)
	.loc 1 16
	b	$L4
	addiu	$16,$16,512
$L5:
	.loc 1 17
	jal	yield_to
	nop
$L4:
	.loc 1 16
	jal	transfer_call
	move	$4,$16
	bne	$2,$0,$L5
	move	$4,$16
	.loc 1 18
	jal	public_state
	nop
	lw	$4,0($2)
	li	$5,18
	subu	$4,$4,$19
	sltu	$4,$4,10
	jal	check
	xori	$4,$4,0x1
	.loc 1 19
	jal	env_info
	li	$4,-2147418112
	lw	$4,24($2)
	li	$5,19
	subu	$4,$4,$18
	sltu	$4,$4,2
	jal	check
	xori	$4,$4,0x1
	.loc 1 20
	jal	env_info
	move	$4,$16
	lw	$4,24($2)
	li	$5,20
	subu	$4,$4,$17
	sltu	$4,$4,2
	jal	check
	xori	$4,$4,0x1
	.loc 1 21
	jal	env_info
	li	$4,-2147418112
	lw	$17,24($2)
	.loc 1 22
	jal	public_state
	nop
	lw	$16,0($2)
$L6:
	.loc 1 23
	jal	public_state
	nop
	lw	$2,0($2)
	nop
	subu	$2,$2,$16
	sltu	$2,$2,12
	bne	$2,$0,$L6
	nop
	.loc 1 25
	jal	env_info
	li	$4,-2147418112
	lw	$4,24($2)
	li	$5,25
	subu	$4,$4,$17
	sltu	$4,$4,2
	jal	check
	xori	$4,$4,0x1
	.loc 1 27
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
	.text
	.file 2 "./aegis/tests/check.h"
	.file 3 "./aegis/user/aegis.h"
