# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from experiments/workloads/figure02_handled.c
	.text
	.file 1 "experiments/workloads/figure02_handled.c"
	.section	.text.answer,"ax"
	.align	2
	.loc 1 12
	.ent	answer
answer:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$16,28($sp)
	.loc 1 13
	lui	$16,%hi(message)
	sw	$0,20($sp)
	sw	$0,16($sp)
	move	$7,$0
	li	$6,18
	addiu	$5,$16,%lo(message)
	.loc 1 12
	sw	$17,32($sp)
	sw	$31,36($sp)
	.loc 1 13
	jal	recvfrom
	move	$17,$4
	.loc 1 13
	li	$3,18
	bne	$2,$3,$L3
	move	$7,$0
	.loc 1 14
	lw	$2,%lo(message)($16)
	.loc 1 15
	sw	$0,20($sp)
	.loc 1 14
	addiu	$2,$2,1
	.loc 1 15
	sw	$0,16($sp)
	li	$6,18
	addiu	$5,$16,%lo(message)
	move	$4,$17
	jal	sendto
	sw	$2,%lo(message)($16)
	.loc 1 15
	xori	$2,$2,0x12
	sltu	$2,$0,$2
	subu	$2,$0,$2
$L1:
	.loc 1 16
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L3:
	.loc 1 13
	b	$L1
	li	$2,-1
	.set	reorder
	.end	answer
	.section	.text.answer_all,"ax"
	.align	2
	.globl	answer_all
	.loc 1 19
	.ent	answer_all
answer_all:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$16,28($sp)
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	.loc 1 19
	move	$16,$4
	.loc 1 23
	lw	$4,0($4)
	jal	answer
	nop
	.loc 1 23
	bne	$2,$0,$L11
	lui	$5,%hi(table11_handler)
	.loc 1 24
	lui	$6,%hi(table11_handler_end)
	addiu	$5,$5,%lo(table11_handler)
	addiu	$6,$6,%lo(table11_handler_end)
	subu	$6,$6,$5
	.loc 1 24
	lw	$4,0($16)
	addiu	$7,$sp,16
	jal	handle
	sra	$6,$6,2
	.loc 1 24
	bne	$2,$0,$L13
	move	$19,$2
	.loc 1 26
	lui	$2,%hi(table11_trips)
	lw	$17,%lo(table11_trips)($2)
	.loc 1 21
	li	$18,1
	.loc 1 26
	b	$L10
	addiu	$17,$17,4
$L12:
	.loc 1 27
	lw	$4,0($16)
	jal	waiting
	nop
	.loc 1 27
	bne	$2,$0,$L17
	nop
$L10:
	.loc 1 26
	lw	$3,16($sp)
	nop
	lw	$3,0($3)
	nop
	.loc 1 26
	addu	$3,$3,$18
	.loc 1 26
	sltu	$3,$3,$17
	bne	$3,$0,$L12
	move	$2,$19
	.loc 1 32
	lw	$31,44($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	lw	$19,40($sp)
	jr	$31
	addiu	$sp,$sp,48
$L17:
	.loc 1 28
	lw	$4,0($16)
	jal	answer
	addiu	$18,$18,1
	.loc 1 28
	beq	$2,$0,$L10
	nop
$L11:
	.loc 1 32
	lw	$31,44($sp)
	.loc 1 23
	li	$19,2
	.loc 1 32
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	move	$2,$19
	lw	$19,40($sp)
	jr	$31
	addiu	$sp,$sp,48
$L13:
	lw	$31,44($sp)
	.loc 1 25
	li	$19,3
	.loc 1 32
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	move	$2,$19
	lw	$19,40($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	answer_all
	.section	.bss.message,"aw"
	.align	2
message:
	.space	20
	.text
	.file 2 "./experiments/workloads/table11.h"
	.file 3 "./exos/library/socket.h"
