# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/stream_server.c
	.text
	.file 1 "experiments/workloads/stream_server.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 8
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-48
	.loc 1 11
	li	$2,53511
	li	$7,16777216
	.loc 1 8
	sw	$17,32($sp)
	.loc 1 11
	li	$5,33554432
	lui	$17,%hi(peer)
	sw	$2,16($sp)
	addiu	$7,$7,10
	li	$6,53767
	addiu	$5,$5,10
	addiu	$4,$17,%lo(peer)
	.loc 1 8
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	.loc 1 11
	jal	open_peer
	sw	$16,28($sp)
	beq	$2,$0,$L10
	li	$2,1
$L1:
	.loc 1 16
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L10:
	.loc 1 12
	lui	$18,%hi(message)
	li	$6,1500
	addiu	$5,$18,%lo(message)
	jal	await
	addiu	$4,$17,%lo(peer)
	lui	$3,%hi(stream_bytes)
	lw	$19,%lo(stream_bytes)($3)
	nop
	bne	$2,$19,$L4
	addiu	$16,$17,%lo(peer)
	.loc 1 13
	addiu	$18,$18,%lo(message)
$L3:
	.loc 1 14
	jal	taken
	nop
	.loc 1 13
	lw	$3,8($16)
	lw	$2,4($16)
	lw	$4,%lo(peer)($17)
	sw	$3,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,1500
	jal	recvfrom
	move	$5,$18
	.loc 1 12
	beq	$2,$19,$L3
	nop
$L4:
	.loc 1 15
	b	$L1
	li	$2,2
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
	.file 2 "./exos/library/socket.h"
	.file 3 "./experiments/workloads/stream.h"
	.file 4 "./experiments/workloads/table11.h"
