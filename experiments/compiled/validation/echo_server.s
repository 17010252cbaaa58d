# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from experiments/validation/echo_server.c
	.text
	.file 1 "experiments/validation/echo_server.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 8
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-72
	.loc 1 11
	li	$2,53511
	li	$7,16777216
	.loc 1 8
	sw	$18,40($sp)
	.loc 1 11
	li	$5,33554432
	lui	$18,%hi(peer)
	sw	$2,16($sp)
	addiu	$7,$7,10
	li	$6,53767
	addiu	$5,$5,10
	addiu	$4,$18,%lo(peer)
	.loc 1 8
	sw	$31,68($sp)
	sw	$fp,64($sp)
	sw	$23,60($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	sw	$17,36($sp)
	.loc 1 11
	jal	open_peer
	sw	$16,32($sp)
	.loc 1 11
	bne	$2,$0,$L6
	sw	$2,24($sp)
	.loc 1 12
	lui	$2,%hi(validation_rounds)
	lw	$20,%lo(validation_rounds)($2)
	nop
	slt	$2,$20,-3
	bne	$2,$0,$L1
	addiu	$20,$20,3
	lui	$21,%hi(message)
	.loc 1 13
	lui	$2,%hi(validation_bytes)
	lw	$16,%lo(validation_bytes)($2)
	.loc 1 12
	move	$17,$0
	addiu	$fp,$18,%lo(peer)
	.loc 1 13
	addiu	$19,$21,%lo(message)
	.loc 1 15
	li	$23,1
	.loc 1 16
	b	$L4
	li	$22,16
$L11:
	.loc 1 16
	lw	$2,4($fp)
	lw	$4,%lo(peer)($18)
	sw	$22,20($sp)
	sw	$2,16($sp)
	jal	sendto
	sb	$23,%lo(message)($21)
	.loc 1 12
	slt	$2,$20,$17
	bne	$2,$0,$L1
	nop
$L4:
	.loc 1 13
	lw	$7,8($fp)
	lw	$2,4($fp)
	lw	$4,%lo(peer)($18)
	move	$6,$16
	move	$5,$19
	sw	$7,20($sp)
	sw	$2,16($sp)
	jal	recvfrom
	move	$7,$0
	.loc 1 12
	addiu	$17,$17,1
	.loc 1 16
	move	$7,$0
	move	$6,$16
	.loc 1 13
	beq	$2,$16,$L11
	move	$5,$19
	.loc 1 14
	li	$2,2
	sw	$2,24($sp)
$L1:
	.loc 1 19
	lw	$31,68($sp)
	lw	$2,24($sp)
	lw	$fp,64($sp)
	lw	$23,60($sp)
	lw	$22,56($sp)
	lw	$21,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,72
$L6:
	.loc 1 11
	li	$2,1
	b	$L1
	sw	$2,24($sp)
	.set	reorder
	.end	main
	.section	.bss.peer,"aw"
	.align	2
peer:
	.space	12
	.section	.bss.message,"aw"
	.align	2
message:
	.space	1500
	.text
	.file 2 "./experiments/validation/echo.h"
	.file 3 "./exos/library/socket.h"
	.file 4 "./experiments/workloads/table11.h"
