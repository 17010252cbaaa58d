# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table11_server.c
	.text
	.file 1 "experiments/workloads/table11_server.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 11
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	.loc 1 14
	li	$2,53511
	li	$7,16777216
	.loc 1 11
	sw	$18,36($sp)
	.loc 1 14
	li	$5,33554432
	lui	$18,%hi(peer)
	sw	$2,16($sp)
	addiu	$7,$7,10
	li	$6,53767
	addiu	$5,$5,10
	addiu	$4,$18,%lo(peer)
	.loc 1 11
	sw	$31,52($sp)
	sw	$21,48($sp)
	sw	$20,44($sp)
	sw	$19,40($sp)
	sw	$17,32($sp)
	.loc 1 14
	jal	open_peer
	sw	$16,28($sp)
	beq	$2,$0,$L12
	li	$16,1
$L1:
	.loc 1 23
	lw	$31,52($sp)
	lw	$21,48($sp)
	lw	$20,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	move	$2,$16
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,56
$L12:
	.loc 1 15
	lui	$19,%hi(message)
	li	$6,18
	addiu	$5,$19,%lo(message)
	jal	await
	addiu	$4,$18,%lo(peer)
	li	$3,18
	bne	$2,$3,$L4
	lui	$2,%hi(table11_trips)
	.loc 1 16
	lw	$16,%lo(table11_trips)($2)
	addiu	$17,$18,%lo(peer)
	addiu	$16,$16,4
	.loc 1 18
	li	$21,16
	addiu	$20,$19,%lo(message)
$L5:
	.loc 1 17
	lw	$2,%lo(message)($19)
	.loc 1 18
	lw	$3,4($17)
	lw	$4,%lo(peer)($18)
	move	$5,$20
	.loc 1 17
	addiu	$2,$2,1
	.loc 1 18
	move	$7,$0
	li	$6,18
	sw	$21,20($sp)
	sw	$3,16($sp)
	.loc 1 19
	addiu	$16,$16,-1
	.loc 1 18
	jal	sendto
	sw	$2,%lo(message)($19)
	.loc 1 20
	move	$7,$0
	li	$6,18
	.loc 1 19
	beq	$16,$0,$L1
	move	$5,$20
	.loc 1 20
	lw	$3,8($17)
	lw	$2,4($17)
	lw	$4,%lo(peer)($18)
	sw	$3,20($sp)
	jal	recvfrom
	sw	$2,16($sp)
	li	$3,18
	beq	$2,$3,$L5
	nop
$L4:
	.loc 1 15
	b	$L1
	li	$16,2
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
