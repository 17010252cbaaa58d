# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from experiments/workloads/table11_handled.c
	.text
	.file 1 "experiments/workloads/table11_handled.c"
	.section	.text.answer,"ax"
	.align	2
	.loc 1 16
	.ent	answer
answer:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$17,32($sp)
	.loc 1 17
	lui	$17,%hi(peer)
	.loc 1 16
	sw	$16,28($sp)
	.loc 1 17
	lw	$4,%lo(peer)($17)
	lui	$16,%hi(message)
	sw	$0,20($sp)
	sw	$0,16($sp)
	move	$7,$0
	li	$6,18
	.loc 1 16
	sw	$31,36($sp)
	.loc 1 17
	jal	recvfrom
	addiu	$5,$16,%lo(message)
	.loc 1 17
	li	$3,18
	bne	$2,$3,$L3
	move	$7,$0
	.loc 1 18
	lw	$2,%lo(message)($16)
	.loc 1 19
	lw	$4,%lo(peer)($17)
	.loc 1 18
	addiu	$2,$2,1
	.loc 1 19
	sw	$0,20($sp)
	sw	$0,16($sp)
	li	$6,18
	addiu	$5,$16,%lo(message)
	jal	sendto
	sw	$2,%lo(message)($16)
	.loc 1 19
	xori	$2,$2,0x12
	sltu	$2,$0,$2
	subu	$2,$0,$2
$L1:
	.loc 1 20
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L3:
	.loc 1 17
	b	$L1
	li	$2,-1
	.set	reorder
	.end	answer
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 23
	.ent	main
main:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	.loc 1 27
	li	$2,53511
	li	$7,16777216
	.loc 1 23
	sw	$16,36($sp)
	.loc 1 27
	li	$5,33554432
	lui	$16,%hi(peer)
	sw	$2,16($sp)
	addiu	$7,$7,10
	li	$6,53767
	addiu	$5,$5,10
	addiu	$4,$16,%lo(peer)
	.loc 1 23
	sw	$31,52($sp)
	sw	$19,48($sp)
	sw	$18,44($sp)
	.loc 1 27
	jal	open_peer
	sw	$17,40($sp)
	.loc 1 27
	beq	$2,$0,$L18
	li	$19,1
$L6:
	.loc 1 37
	lw	$31,52($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	move	$2,$19
	lw	$19,48($sp)
	jr	$31
	addiu	$sp,$sp,56
$L18:
	.loc 1 28
	jal	answer
	nop
	.loc 1 28
	bne	$2,$0,$L11
	lui	$5,%hi(table11_handler)
	.loc 1 29
	lui	$6,%hi(table11_handler_end)
	addiu	$5,$5,%lo(table11_handler)
	addiu	$6,$6,%lo(table11_handler_end)
	subu	$6,$6,$5
	.loc 1 29
	lw	$4,%lo(peer)($16)
	addiu	$7,$sp,24
	jal	handle
	sra	$6,$6,2
	.loc 1 29
	bne	$2,$0,$L14
	move	$19,$2
	lui	$2,%hi(table11_trips)
	.loc 1 31
	lw	$17,%lo(table11_trips)($2)
	.loc 1 25
	li	$18,1
	.loc 1 31
	addiu	$17,$17,4
$L10:
	.loc 1 31
	lw	$3,24($sp)
	nop
	lw	$3,0($3)
	nop
	.loc 1 31
	addu	$3,$3,$18
	.loc 1 31
	sltu	$3,$3,$17
	beq	$3,$0,$L6
	nop
	.loc 1 32
	lw	$4,%lo(peer)($16)
	jal	waiting
	nop
	.loc 1 32
	beq	$2,$0,$L10
	nop
	.loc 1 33
	jal	answer
	nop
	.loc 1 33
	beq	$2,$0,$L10
	addiu	$18,$18,1
$L11:
	.loc 1 28
	b	$L6
	li	$19,2
$L14:
	.loc 1 30
	b	$L6
	li	$19,3
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
	.file 2 "./experiments/workloads/table11.h"
	.file 3 "./exos/library/socket.h"
