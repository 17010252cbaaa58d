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
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	.loc 1 11
	jal	connected_socket
	sw	$16,28($sp)
	.loc 1 14
	bltz	$2,$L4
	lui	$19,%hi(message)
	move	$17,$2
	li	$16,4100
	.loc 1 16
	b	$L3
	addiu	$18,$19,%lo(message)
$L10:
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
	beq	$16,$0,$L1
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
	.loc 1 18
	move	$7,$0
	li	$6,18
	move	$5,$18
	move	$4,$17
	.loc 1 16
	beq	$2,$3,$L10
	addiu	$16,$16,-1
	.loc 1 16
	li	$2,2
$L1:
	.loc 1 21
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L4:
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
