# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/stream_client.c
	.text
	.file 1 "experiments/workloads/stream_client.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 8
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-64
	.loc 1 11
	li	$2,53767
	li	$7,33554432
	.loc 1 8
	sw	$17,32($sp)
	.loc 1 11
	li	$5,16777216
	lui	$17,%hi(peer)
	sw	$2,16($sp)
	addiu	$7,$7,10
	li	$6,53511
	addiu	$5,$5,10
	addiu	$4,$17,%lo(peer)
	.loc 1 8
	sw	$31,60($sp)
	sw	$23,56($sp)
	sw	$22,52($sp)
	sw	$21,48($sp)
	sw	$20,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	.loc 1 11
	jal	open_peer
	sw	$16,28($sp)
	beq	$2,$0,$L2
	nop
$L4:
	li	$22,1
$L1:
	.loc 1 21
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
$L2:
	.loc 1 12
	jal	meet
	addiu	$4,$17,%lo(peer)
	bne	$2,$0,$L4
	move	$22,$2
	.loc 1 13
	lui	$2,%hi(stream_count)
	lw	$23,%lo(stream_count)($2)
	nop
	blez	$23,$L8
	lui	$2,%hi(stream_bytes)
	.loc 1 14
	lui	$18,%hi(message)
	lw	$16,%lo(stream_bytes)($2)
	.loc 1 13
	move	$21,$0
	addiu	$20,$17,%lo(peer)
	.loc 1 14
	li	$19,16
	addiu	$18,$18,%lo(message)
$L6:
	lw	$2,4($20)
	lw	$4,%lo(peer)($17)
	sw	$19,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	move	$6,$16
	jal	sendto
	move	$5,$18
	bne	$2,$16,$L6
	nop
	.loc 1 17
	jal	taken
	addiu	$21,$21,1
	.loc 1 13
	bne	$21,$23,$L6
	nop
$L8:
	.loc 1 19
	jal	done
	nop
	.loc 1 20
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
	.space	1500
	.text
	.file 2 "./experiments/workloads/stream.h"
	.file 3 "./experiments/workloads/workload.h"
	.file 4 "./exos/library/socket.h"
	.file 5 "./experiments/workloads/table11.h"
