# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/livelock.c
	.text
	.file 1 "experiments/workloads/livelock.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 11
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 12
	li	$4,4096
	.loc 1 11
	sw	$31,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	.loc 1 12
	jal	shared_memory
	sw	$16,24($sp)
	.loc 1 14
	beq	$2,$0,$L2
	move	$16,$2
	.loc 1 15
	li	$2,1
	sw	$2,0($16)
	.loc 1 16
	jal	fork
	nop
	bne	$2,$0,$L3
	lui	$17,%hi(peer)
$L4:
	.loc 1 18
	jal	work
	move	$4,$16
	.loc 1 19
	jal	worked
	nop
	.loc 1 18
	jal	work
	move	$4,$16
	.loc 1 19
	jal	worked
	nop
	b	$L4
	nop
$L3:
	.loc 1 21
	li	$2,53511
	li	$7,16777216
	li	$5,33554432
	sw	$2,16($sp)
	addiu	$7,$7,10
	li	$6,53767
	addiu	$5,$5,10
	jal	open_peer
	addiu	$4,$17,%lo(peer)
	beq	$2,$0,$L13
	nop
$L2:
	.loc 1 14
	li	$2,1
$L1:
	.loc 1 28
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L13:
	.loc 1 22
	jal	null_procedure
	lui	$18,%hi(message)
	addiu	$16,$17,%lo(peer)
	.loc 1 24
	b	$L6
	addiu	$18,$18,%lo(message)
$L14:
	.loc 1 26
	jal	taken
	nop
$L6:
	.loc 1 24
	lw	$3,8($16)
	lw	$2,4($16)
	lw	$4,%lo(peer)($17)
	sw	$3,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	li	$6,18
	jal	recvfrom
	move	$5,$18
	li	$3,18
	beq	$2,$3,$L14
	li	$2,2
	b	$L1
	nop
	.set	reorder
	.end	main
	.section	.bss.peer,"aw"
	.align	2
peer:
	.space	12
	.section	.bss.message,"aw"
	.align	2
message:
	.space	18
	.text
	.file 2 "./experiments/workloads/livelock.h"
	.file 3 "./exos/library/socket.h"
	.file 4 "./experiments/workloads/workload.h"
	.file 5 "./experiments/workloads/table11.h"
	.file 6 "./exos/library/unix.h"
