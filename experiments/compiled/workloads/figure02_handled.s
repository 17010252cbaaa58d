# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/figure02_handled.c
	.text
	.file 1 "experiments/workloads/figure02_handled.c"
	.section	.text.answer,"ax"
	.align	2
	.loc 1 12
	.ent	answer
answer:
	.set	noreorder
	.loc 1 13
	lui	$2,%hi(message)
	lw	$3,%lo(message)($2)
	.loc 1 12
	addiu	$sp,$sp,-32
	.loc 1 13
	addiu	$3,$3,1
	.loc 1 14
	move	$7,$0
	sw	$0,20($sp)
	sw	$0,16($sp)
	li	$6,18
	addiu	$5,$2,%lo(message)
	.loc 1 12
	sw	$31,28($sp)
	.loc 1 14
	jal	sendto
	sw	$3,%lo(message)($2)
	xori	$2,$2,0x12
	.loc 1 15
	lw	$31,28($sp)
	.loc 1 14
	sltu	$2,$0,$2
	.loc 1 15
	subu	$2,$0,$2
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	answer
	.section	.text.answer_all,"ax"
	.align	2
	.globl	answer_all
	.loc 1 18
	.ent	answer_all
answer_all:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$20,48($sp)
	.loc 1 22
	lui	$20,%hi(message)
	li	$6,18
	addiu	$5,$20,%lo(message)
	.loc 1 18
	sw	$16,32($sp)
	sw	$31,52($sp)
	sw	$19,44($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	.loc 1 22
	jal	await
	move	$16,$4
	li	$3,18
	beq	$2,$3,$L5
	nop
$L7:
	li	$19,2
$L4:
	.loc 1 32
	lw	$31,52($sp)
	lw	$20,48($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	move	$2,$19
	lw	$19,44($sp)
	jr	$31
	addiu	$sp,$sp,56
$L5:
	.loc 1 22
	lw	$4,0($16)
	jal	answer
	nop
	bne	$2,$0,$L7
	lui	$5,%hi(table11_handler)
	.loc 1 23
	lui	$6,%hi(table11_handler_end)
	addiu	$5,$5,%lo(table11_handler)
	addiu	$6,$6,%lo(table11_handler_end)
	subu	$6,$6,$5
	lw	$4,0($16)
	addiu	$7,$sp,24
	jal	handle
	sra	$6,$6,2
	bne	$2,$0,$L11
	move	$19,$2
	.loc 1 25
	lui	$2,%hi(table11_trips)
	lw	$17,%lo(table11_trips)($2)
	.loc 1 20
	li	$18,1
	.loc 1 25
	addiu	$17,$17,4
$L9:
	lw	$3,24($sp)
	nop
	lw	$3,0($3)
	nop
	addu	$3,$3,$18
	sltu	$3,$3,$17
	beq	$3,$0,$L4
	nop
	.loc 1 26
	lw	$4,0($16)
	jal	waiting
	nop
	beq	$2,$0,$L9
	move	$7,$0
	.loc 1 27
	lw	$4,0($16)
	li	$6,18
	addiu	$5,$20,%lo(message)
	sw	$0,20($sp)
	jal	recvfrom
	sw	$0,16($sp)
	li	$3,18
	bne	$2,$3,$L7
	nop
	.loc 1 28
	lw	$4,0($16)
	jal	answer
	addiu	$18,$18,1
	.loc 1 27
	beq	$2,$0,$L9
	nop
	b	$L4
	li	$19,2
$L11:
	.loc 1 24
	b	$L4
	li	$19,3
	.set	reorder
	.end	answer_all
	.section	.bss.message,"aw"
	.align	2
message:
	.space	20
	.text
	.file 2 "./experiments/workloads/table11.h"
	.file 3 "./exos/library/socket.h"
