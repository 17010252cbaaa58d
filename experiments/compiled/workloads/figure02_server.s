# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from experiments/workloads/figure02_server.c
	.text
	.file 1 "experiments/workloads/figure02_server.c"
	.section	.text.answer_all,"ax"
	.align	2
	.globl	answer_all
	.loc 1 10
	.ent	answer_all
answer_all:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	.loc 1 13
	lui	$2,%hi(table11_trips)
	.loc 1 10
	sw	$20,44($sp)
	.loc 1 13
	lw	$20,%lo(table11_trips)($2)
	.loc 1 10
	sw	$31,52($sp)
	.loc 1 13
	slt	$2,$20,-3
	.loc 1 10
	sw	$21,48($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	.loc 1 13
	bne	$2,$0,$L2
	sw	$16,28($sp)
	lui	$19,%hi(message)
	move	$16,$4
	addiu	$20,$20,3
	.loc 1 13
	move	$17,$0
	.loc 1 14
	addiu	$18,$19,%lo(message)
	.loc 1 17
	b	$L4
	li	$21,16
$L9:
	.loc 1 16
	lw	$2,%lo(message)($19)
	.loc 1 17
	lw	$3,4($16)
	.loc 1 16
	addiu	$2,$2,1
	sw	$2,%lo(message)($19)
	.loc 1 17
	lw	$4,0($16)
	sw	$21,20($sp)
	jal	sendto
	sw	$3,16($sp)
	.loc 1 13
	slt	$2,$20,$17
	bne	$2,$0,$L1
	move	$2,$0
$L4:
	.loc 1 14
	lw	$3,8($16)
	lw	$2,4($16)
	lw	$4,0($16)
	move	$5,$18
	sw	$3,20($sp)
	move	$7,$0
	li	$6,18
	jal	recvfrom
	sw	$2,16($sp)
	.loc 1 14
	li	$3,18
	.loc 1 13
	addiu	$17,$17,1
	.loc 1 17
	move	$7,$0
	li	$6,18
	.loc 1 14
	beq	$2,$3,$L9
	move	$5,$18
	.loc 1 15
	b	$L1
	li	$2,2
$L2:
	.loc 1 19
	move	$2,$0
$L1:
	.loc 1 20
	lw	$31,52($sp)
	lw	$21,48($sp)
	lw	$20,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	answer_all
	.section	.bss.message,"aw"
	.align	2
message:
	.space	20
	.text
	.file 2 "./exos/library/socket.h"
	.file 3 "./experiments/workloads/table11.h"
