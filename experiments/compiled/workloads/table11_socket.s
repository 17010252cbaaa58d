# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from experiments/workloads/table11_socket.c
	.text
	.file 1 "experiments/workloads/table11_socket.c"
	.section	.text.connected_socket,"ax"
	.align	2
	.globl	connected_socket
	.loc 1 5
	.ent	connected_socket
connected_socket:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	.loc 1 6
	li	$2,2
	.loc 1 5
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	sw	$31,52($sp)
	sw	$16,36($sp)
	.loc 1 5
	move	$17,$5
	move	$18,$6
	move	$19,$7
	.loc 1 6
	sw	$2,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	.loc 1 9
	jal	set_address
	sw	$0,28($sp)
	.loc 1 9
	bne	$2,$0,$L4
	move	$6,$0
	.loc 1 10
	li	$5,2
	jal	socket
	li	$4,2
	.loc 1 11
	bltz	$2,$L4
	move	$16,$2
	.loc 1 13
	li	$6,16
	addiu	$5,$sp,16
	move	$4,$2
	jal	bind
	sh	$17,18($sp)
	.loc 1 13
	bne	$2,$0,$L4
	li	$6,16
	.loc 1 16
	addiu	$5,$sp,16
	move	$4,$16
	.loc 1 14
	sh	$19,18($sp)
	.loc 1 16
	jal	connect
	sw	$18,20($sp)
	.loc 1 16
	bne	$2,$0,$L4
	nop
$L1:
	.loc 1 17
	lw	$31,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	move	$2,$16
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,56
$L4:
	.loc 1 9
	b	$L1
	li	$16,-1
	.set	reorder
	.end	connected_socket
	.text
	.file 2 "./exos/library/socket.h"
