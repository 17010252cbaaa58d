# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/tests/callee.c
	.text
	.file 1 "aegis/tests/callee.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 6
	li	$4,-2147418112
	.loc 1 5
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 6
	jal	transfer_prepare
	lui	$16,%hi(transfer_count)
	.loc 1 7
	lw	$2,%lo(transfer_count)($16)
	nop
	sltu	$2,$2,200
	beq	$2,$0,$L4
	nop
$L3:
	.loc 1 8
	jal	yield_to
	li	$4,-2147418112
	.loc 1 7
	lw	$2,%lo(transfer_count)($16)
	nop
	sltu	$2,$2,200
	bne	$2,$0,$L3
	nop
	.loc 1 9
	jal	env_info
	li	$4,-2147418112
	.loc 1 9
	lw	$2,0($2)
	nop
	.loc 1 9
	beq	$2,$0,$L9
	move	$4,$0
$L5:
	.loc 1 10
	jal	yield_to
	nop
$L4:
	.loc 1 9
	jal	env_info
	li	$4,-2147418112
	.loc 1 9
	lw	$2,0($2)
	nop
	.loc 1 9
	bne	$2,$0,$L5
	move	$4,$0
$L9:
	.loc 1 11
	lw	$2,%lo(transfer_count)($16)
	.loc 1 12
	lw	$31,20($sp)
	.loc 1 11
	xori	$2,$2,0xc8
	.loc 1 12
	lw	$16,16($sp)
	sltu	$2,$0,$2
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
	.text
	.file 2 "./aegis/tests/check.h"
	.file 3 "./aegis/user/aegis.h"
