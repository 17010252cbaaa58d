# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from experiments/workloads/table11_server.c
	.text
	.file 1 "experiments/workloads/table11_server.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 11
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-64
	.loc 1 14
	li	$2,53511
	li	$7,16777216
	.loc 1 11
	sw	$17,32($sp)
	.loc 1 14
	li	$5,33554432
	lui	$17,%hi(peer)
	sw	$2,16($sp)
	addiu	$7,$7,10
	li	$6,53767
	addiu	$5,$5,10
	addiu	$4,$17,%lo(peer)
	.loc 1 11
	sw	$31,60($sp)
	sw	$23,56($sp)
	sw	$22,52($sp)
	sw	$21,48($sp)
	sw	$20,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	.loc 1 14
	jal	open_peer
	sw	$16,28($sp)
	.loc 1 14
	bne	$2,$0,$L1
	li	$22,1
	move	$22,$2
	.loc 1 15
	lui	$2,%hi(table11_trips)
	lw	$20,%lo(table11_trips)($2)
	nop
	slt	$2,$20,-3
	bne	$2,$0,$L1
	addiu	$20,$20,3
	lui	$19,%hi(message)
	.loc 1 15
	move	$16,$0
	addiu	$23,$17,%lo(peer)
	.loc 1 16
	addiu	$18,$19,%lo(message)
	.loc 1 19
	b	$L3
	li	$21,16
$L11:
	.loc 1 18
	lw	$3,%lo(message)($19)
	.loc 1 19
	lw	$2,4($23)
	lw	$4,%lo(peer)($17)
	.loc 1 18
	addiu	$3,$3,1
	.loc 1 19
	sw	$21,20($sp)
	sw	$2,16($sp)
	jal	sendto
	sw	$3,%lo(message)($19)
	.loc 1 15
	slt	$2,$20,$16
	bne	$2,$0,$L1
	nop
$L3:
	.loc 1 16
	lw	$3,8($23)
	lw	$2,4($23)
	lw	$4,%lo(peer)($17)
	move	$5,$18
	sw	$3,20($sp)
	move	$7,$0
	li	$6,18
	jal	recvfrom
	sw	$2,16($sp)
	.loc 1 16
	li	$3,18
	.loc 1 15
	addiu	$16,$16,1
	.loc 1 19
	move	$7,$0
	li	$6,18
	.loc 1 16
	beq	$2,$3,$L11
	move	$5,$18
	.loc 1 17
	li	$22,2
$L1:
	.loc 1 22
	lw	$31,60($sp)
	lw	$23,56($sp)
	lw	$21,48($sp)
	lw	$20,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	move	$2,$22
	lw	$22,52($sp)
	jr	$31
	addiu	$sp,$sp,64
	.set	reorder
	.end	main
	.section	.bss.peer,"aw"
	.align	2
peer:
	.space	12
	.section	.bss.message,"aw"
	.align	2
message:
	.space	20
	.text
	.file 2 "./exos/library/socket.h"
	.file 3 "./experiments/workloads/table11.h"
