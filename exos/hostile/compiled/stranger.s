# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/hostile/stranger.c
	.text
	.file 1 "exos/hostile/stranger.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 7
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$16,20($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 1 8
	lw	$17,28672($0)
	.loc 1 10
	lw	$2,28672($0)
	.loc 1 8
	addiu	$17,$17,40
	.loc 1 10
	subu	$2,$2,$17
	.loc 1 10
	bgez	$2,$L2
	move	$16,$0
	.loc 1 11
	lui	$20,%hi(lrpc)
	lui	$19,%hi(tlrpc)
	li	$18,65536
	addiu	$20,$20,%lo(lrpc)
	addiu	$19,$19,%lo(tlrpc)
	b	$L4
	addiu	$18,$18,512
$L10:
	move	$21,$19
$L3:
	.loc 1 11
	jal	draw
	nop
	move	$5,$2
	jalr	$21
	move	$4,$18
	addiu	$4,$2,1
	li	$5,11
	jal	check
	sltu	$4,$4,1
	.loc 1 10
	lw	$2,28672($0)
	nop
	.loc 1 10
	subu	$2,$2,$17
	.loc 1 10
	bgez	$2,$L2
	addiu	$16,$16,1
$L4:
	.loc 1 11
	andi	$2,$16,0x1
	beq	$2,$0,$L10
	move	$21,$20
	b	$L3
	nop
$L2:
	.loc 1 14
	sltu	$4,$16,1001
	li	$5,14
	jal	check
	xori	$4,$4,0x1
	.loc 1 16
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	main
	.text
	.file 2 "./exos/tests/check.h"
	.file 3 "./exos/exos.h"
