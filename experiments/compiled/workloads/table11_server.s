# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from experiments/workloads/table11_server.c
	.text
	.file 1 "experiments/workloads/table11_server.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 10
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	.loc 1 11
	li	$6,16777216
	li	$4,33554432
	.loc 1 10
	addiu	$sp,$sp,-48
	.loc 1 11
	li	$7,53511
	addiu	$6,$6,10
	li	$5,53767
	addiu	$4,$4,10
	.loc 1 10
	sw	$31,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	.loc 1 11
	jal	connected_socket
	sw	$16,24($sp)
	.loc 1 14
	bltz	$2,$L5
	move	$17,$2
	.loc 1 15
	lui	$2,%hi(table11_trips)
	lw	$20,%lo(table11_trips)($2)
	nop
	slt	$2,$20,-3
	bne	$2,$0,$L4
	addiu	$20,$20,3
	lui	$19,%hi(message)
	.loc 1 15
	move	$16,$0
	.loc 1 16
	b	$L3
	addiu	$18,$19,%lo(message)
$L11:
	.loc 1 17
	lw	$3,%lo(message)($19)
	.loc 1 18
	sw	$0,20($sp)
	.loc 1 17
	addiu	$3,$3,1
	.loc 1 18
	sw	$0,16($sp)
	jal	sendto
	sw	$3,%lo(message)($19)
	.loc 1 15
	slt	$2,$20,$16
	bne	$2,$0,$L1
	move	$2,$0
$L3:
	.loc 1 16
	move	$5,$18
	move	$4,$17
	move	$7,$0
	li	$6,18
	sw	$0,20($sp)
	jal	recvfrom
	sw	$0,16($sp)
	.loc 1 16
	li	$3,18
	.loc 1 15
	addiu	$16,$16,1
	.loc 1 18
	move	$7,$0
	li	$6,18
	move	$5,$18
	.loc 1 16
	beq	$2,$3,$L11
	move	$4,$17
	.loc 1 16
	li	$2,2
$L1:
	.loc 1 21
	lw	$31,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,48
$L4:
	.loc 1 20
	b	$L1
	move	$2,$0
$L5:
	.loc 1 14
	b	$L1
	li	$2,1
	.set	reorder
	.end	main
	.section	.bss.message,"aw"
	.align	2
message:
	.space	20
	.text
	.file 2 "./exos/library/socket.h"
	.file 3 "./experiments/workloads/table11.h"
