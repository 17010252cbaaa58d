# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/figure02_server.c
	.text
	.file 1 "experiments/workloads/figure02_server.c"
	.section	.text.answer_all,"ax"
	.align	2
	.globl	answer_all
	.loc 1 10
	.ent	answer_all
answer_all:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$18,32($sp)
	.loc 1 13
	lui	$18,%hi(message)
	li	$6,18
	addiu	$5,$18,%lo(message)
	.loc 1 10
	sw	$16,24($sp)
	sw	$31,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$17,28($sp)
	.loc 1 13
	jal	await
	move	$16,$4
	li	$3,18
	bne	$2,$3,$L2
	lui	$2,%hi(table11_trips)
	.loc 1 14
	lw	$17,%lo(table11_trips)($2)
	.loc 1 16
	li	$20,16
	.loc 1 14
	addiu	$17,$17,4
	.loc 1 16
	b	$L4
	addiu	$19,$18,%lo(message)
$L11:
	.loc 1 18
	lw	$3,8($16)
	lw	$2,4($16)
	lw	$4,0($16)
	sw	$3,20($sp)
	jal	recvfrom
	sw	$2,16($sp)
	li	$3,18
	bne	$2,$3,$L2
	nop
$L4:
	.loc 1 15
	lw	$2,%lo(message)($18)
	.loc 1 16
	lw	$3,4($16)
	.loc 1 15
	addiu	$2,$2,1
	sw	$2,%lo(message)($18)
	.loc 1 16
	lw	$4,0($16)
	move	$5,$19
	move	$7,$0
	li	$6,18
	sw	$20,20($sp)
	sw	$3,16($sp)
	jal	sendto
	addiu	$17,$17,-1
	.loc 1 18
	move	$7,$0
	li	$6,18
	.loc 1 17
	bne	$17,$0,$L11
	move	$5,$19
	.loc 1 21
	lw	$31,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$16,24($sp)
	move	$2,$17
	lw	$17,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L2:
	lw	$31,44($sp)
	.loc 1 13
	li	$17,2
	.loc 1 21
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$16,24($sp)
	move	$2,$17
	lw	$17,28($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	answer_all
	.section	.bss.message,"aw"
	.align	2
message:
	.space	20
	.text
	.file 2 "./exos/library/socket.h"
	.file 3 "./experiments/workloads/table11.h"
