# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table11_client.c
	.text
	.file 1 "experiments/workloads/table11_client.c"
	.section	.text.exchange,"ax"
	.align	2
	.globl	exchange
	.loc 1 11
	.ent	exchange
exchange:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,28($sp)
	.loc 1 13
	lui	$17,%hi(peer)
	.loc 1 11
	sw	$31,36($sp)
	sw	$18,32($sp)
	sw	$16,24($sp)
	.loc 1 13
	addiu	$18,$17,%lo(peer)
	.loc 1 12
	lui	$16,%hi(message)
	.loc 1 13
	lw	$3,4($18)
	.loc 1 12
	lw	$2,%lo(message)($16)
	.loc 1 13
	lw	$4,%lo(peer)($17)
	li	$8,16
	addiu	$5,$16,%lo(message)
	sw	$8,20($sp)
	sw	$3,16($sp)
	.loc 1 12
	addiu	$2,$2,1
	.loc 1 13
	move	$7,$0
	li	$6,18
	jal	sendto
	sw	$2,%lo(message)($16)
	.loc 1 14
	lw	$3,8($18)
	lw	$2,4($18)
	lw	$4,%lo(peer)($17)
	sw	$3,20($sp)
	sw	$2,16($sp)
	addiu	$5,$16,%lo(message)
	move	$7,$0
	jal	recvfrom
	li	$6,18
	.loc 1 15
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	exchange
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 18
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 19
	li	$2,53767
	li	$7,33554432
	.loc 1 18
	sw	$16,24($sp)
	.loc 1 19
	li	$5,16777216
	lui	$16,%hi(peer)
	sw	$2,16($sp)
	addiu	$7,$7,10
	li	$6,53511
	addiu	$5,$5,10
	.loc 1 18
	sw	$31,28($sp)
	.loc 1 19
	jal	open_peer
	addiu	$4,$16,%lo(peer)
	beq	$2,$0,$L5
	nop
$L7:
	li	$2,1
$L4:
	.loc 1 26
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L5:
	.loc 1 20
	jal	meet
	addiu	$4,$16,%lo(peer)
	bne	$2,$0,$L7
	nop
	.loc 1 21
	jal	measured_loop
	li	$4,4
	.loc 1 22
	jal	done
	nop
	.loc 1 23
	lui	$2,%hi(table11_trips)
	lw	$16,%lo(table11_trips)($2)
	jal	measured_loop
	move	$4,$16
	.loc 1 24
	jal	done
	nop
	.loc 1 25
	lui	$2,%hi(message)
	lw	$3,%lo(message)($2)
	addiu	$2,$16,4
	sll	$2,$2,1
	xor	$2,$2,$3
	sltu	$2,$0,$2
	b	$L4
	sll	$2,$2,1
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
	.file 2 "./experiments/workloads/workload.h"
	.file 3 "./experiments/workloads/table11.h"
	.file 4 "./exos/library/socket.h"
