# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/tests/caller.c
	.text
	.file 1 "aegis/tests/caller.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	.loc 1 9
	li	$16,-2147418112
	.loc 1 5
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 8
	jal	transfer_await
	addiu	$16,$16,512
	.loc 1 9
	b	$L3
	nop
$L10:
	.loc 1 9
	jal	env_info
	nop
	.loc 1 9
	lw	$2,8($2)
	nop
	.loc 1 9
	bne	$2,$0,$L11
	li	$17,-2147418112
$L3:
	.loc 1 9
	jal	yield_to
	move	$4,$16
	.loc 1 9
	beq	$2,$0,$L10
	move	$4,$16
	.loc 1 12
	li	$17,-2147418112
$L11:
	.loc 1 5
	li	$16,200
	.loc 1 12
	addiu	$17,$17,512
$L4:
	.loc 1 12
	jal	transfer_call
	move	$4,$17
	.loc 1 11
	addiu	$16,$16,-1
	.loc 1 12
	li	$5,12
	jal	check
	sltu	$4,$2,1
	.loc 1 11
	bne	$16,$0,$L4
	nop
	.loc 1 13
	jal	aegis_caller
	nop
	li	$3,2147352576
	ori	$3,$3,0xfe00
	addu	$4,$2,$3
	li	$5,13
	jal	check
	sltu	$4,$4,1
	.loc 1 15
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
	.text
	.file 2 "./aegis/user/aegis.h"
	.file 3 "./aegis/tests/check.h"
