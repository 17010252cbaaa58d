# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/tests/posting.c
	.text
	.file 1 "aegis/tests/posting.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	.loc 1 8
	lui	$2,%hi(role)
	.loc 1 5
	sw	$18,28($sp)
	.loc 1 8
	lw	$18,%lo(role)($2)
	.loc 1 5
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$17,24($sp)
	.loc 1 8
	bne	$18,$0,$L19
	sw	$16,20($sp)
	.loc 1 14
	li	$7,1
	move	$6,$0
	move	$5,$0
	jal	spawn
	li	$4,1
	.loc 1 15
	move	$4,$2
	jal	transfer_asynchronous
	move	$16,$2
	li	$3,-1
	beq	$2,$3,$L20
	nop
	move	$4,$0
$L6:
	.loc 1 15
	jal	check
	li	$5,15
	.loc 1 16
	jal	yield_to
	move	$4,$16
	sltu	$4,$2,1
	jal	check
	li	$5,16
	.loc 1 17
	move	$17,$0
	.loc 1 17
	b	$L7
	li	$19,1000
$L21:
	.loc 1 19
	addiu	$18,$18,1
	.loc 1 17
	addiu	$17,$17,1
$L23:
	.loc 1 17
	beq	$17,$19,$L10
	nop
$L7:
	.loc 1 17
	jal	account
	move	$4,$16
	.loc 1 17
	lw	$2,0($2)
	nop
	.loc 1 17
	bne	$2,$16,$L10
	move	$4,$16
	.loc 1 18
	jal	transfer_asynchronous
	nop
	.loc 1 18
	beq	$2,$0,$L21
	nop
	.loc 1 21
	jal	yield_to
	move	$4,$16
	.loc 1 17
	b	$L23
	addiu	$17,$17,1
$L10:
	.loc 1 22
	sltu	$18,$18,20
	beq	$18,$0,$L22
	xori	$4,$17,0x3e8
	move	$4,$0
$L12:
	.loc 1 22
	jal	check
	li	$5,22
$L4:
	.loc 1 24
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
$L22:
	b	$L12
	sltu	$4,$0,$4
$L19:
	.loc 1 9
	lui	$2,%hi(parent)
	lw	$4,%lo(parent)($2)
	jal	transfer_prepare
	lui	$16,%hi(transfer_count)
	.loc 1 10
	lw	$2,%lo(transfer_count)($16)
	nop
	sltu	$2,$2,20
	beq	$2,$0,$L4
	nop
$L3:
	.loc 1 11
	jal	yield_to
	move	$4,$0
	.loc 1 10
	lw	$2,%lo(transfer_count)($16)
	nop
	sltu	$2,$2,20
	bne	$2,$0,$L3
	nop
	b	$L4
	nop
$L20:
	.loc 1 15
	jal	transfer_call
	move	$4,$16
	addiu	$4,$2,1
	b	$L6
	sltu	$4,$4,1
	.set	reorder
	.end	main
	.text
	.file 2 "./aegis/tests/check.h"
	.file 3 "./aegis/user/aegis.h"
