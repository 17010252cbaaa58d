# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/tests/lender.c
	.text
	.file 1 "aegis/tests/lender.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	.loc 1 9
	li	$16,-2147418112
	.loc 1 5
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 1 8
	jal	transfer_await
	addiu	$16,$16,512
	.loc 1 9
	b	$L3
	nop
$L7:
	.loc 1 9
	jal	env_info
	nop
	.loc 1 9
	lw	$2,32($2)
	nop
	.loc 1 9
	sltu	$2,$2,8
	beq	$2,$0,$L8
	li	$17,-2147418112
$L3:
	.loc 1 9
	jal	yield_to
	move	$4,$16
	.loc 1 9
	beq	$2,$0,$L7
	move	$4,$16
	.loc 1 12
	li	$17,-2147418112
$L8:
	.loc 1 11
	jal	env_info
	li	$4,-2147418112
	.loc 1 12
	addiu	$4,$17,512
	.loc 1 11
	lw	$16,24($2)
	.loc 1 12
	jal	env_info
	nop
	.loc 1 12
	lw	$18,24($2)
	.loc 1 13
	jal	public_state
	nop
	.loc 1 14
	ori	$4,$17,0x200
	.loc 1 13
	lw	$19,0($2)
	.loc 1 14
	jal	transfer_call
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,14
	.loc 1 15
	jal	public_state
	nop
	lw	$4,0($2)
	li	$5,15
	subu	$4,$4,$19
	sltu	$4,$4,10
	jal	check
	xori	$4,$4,0x1
	.loc 1 16
	jal	env_info
	li	$4,-2147418112
	lw	$4,24($2)
	li	$5,16
	subu	$4,$4,$16
	jal	check
	sltu	$4,$4,2
	.loc 1 17
	jal	env_info
	ori	$4,$17,0x200
	lw	$4,24($2)
	li	$5,17
	subu	$4,$4,$18
	sltu	$4,$4,9
	jal	check
	xori	$4,$4,0x1
	.loc 1 18
	li	$4,262144
	jal	spin
	ori	$4,$4,0x93e0
	.loc 1 19
	jal	env_info
	li	$4,-2147418112
	lw	$4,24($2)
	li	$5,19
	xor	$4,$4,$16
	jal	check
	sltu	$4,$0,$4
	.loc 1 21
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
