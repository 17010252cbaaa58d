# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table11_handled.c
	.text
	.file 1 "experiments/workloads/table11_handled.c"
	.section	.text.answer,"ax"
	.align	2
	.loc 1 16
	.ent	answer
answer:
	.set	noreorder
	.loc 1 17
	lui	$2,%hi(message)
	lw	$3,%lo(message)($2)
	.loc 1 18
	lui	$4,%hi(peer)
	.loc 1 16
	addiu	$sp,$sp,-32
	.loc 1 18
	lw	$4,%lo(peer)($4)
	.loc 1 17
	addiu	$3,$3,1
	.loc 1 18
	sw	$0,20($sp)
	sw	$0,16($sp)
	move	$7,$0
	li	$6,18
	addiu	$5,$2,%lo(message)
	.loc 1 16
	sw	$31,28($sp)
	.loc 1 18
	jal	sendto
	sw	$3,%lo(message)($2)
	xori	$2,$2,0x12
	.loc 1 19
	lw	$31,28($sp)
	.loc 1 18
	sltu	$2,$0,$2
	.loc 1 19
	subu	$2,$0,$2
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	answer
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 22
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	.loc 1 26
	li	$2,53511
	li	$7,16777216
	.loc 1 22
	sw	$16,32($sp)
	.loc 1 26
	li	$5,33554432
	lui	$16,%hi(peer)
	sw	$2,16($sp)
	addiu	$7,$7,10
	li	$6,53767
	addiu	$5,$5,10
	addiu	$4,$16,%lo(peer)
	.loc 1 22
	sw	$31,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	sw	$18,40($sp)
	.loc 1 26
	jal	open_peer
	sw	$17,36($sp)
	beq	$2,$0,$L16
	li	$17,1
$L4:
	.loc 1 37
	lw	$31,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$16,32($sp)
	move	$2,$17
	lw	$17,36($sp)
	jr	$31
	addiu	$sp,$sp,56
$L16:
	.loc 1 27
	lui	$20,%hi(message)
	li	$6,18
	addiu	$5,$20,%lo(message)
	jal	await
	addiu	$4,$16,%lo(peer)
	li	$3,18
	bne	$2,$3,$L4
	li	$17,2
	jal	answer
	nop
	bne	$2,$0,$L7
	lui	$5,%hi(table11_handler)
	.loc 1 28
	lui	$6,%hi(table11_handler_end)
	addiu	$5,$5,%lo(table11_handler)
	addiu	$6,$6,%lo(table11_handler_end)
	subu	$6,$6,$5
	lw	$4,%lo(peer)($16)
	addiu	$7,$sp,24
	jal	handle
	sra	$6,$6,2
	bne	$2,$0,$L12
	move	$17,$2
	lui	$2,%hi(table11_trips)
	.loc 1 30
	lw	$18,%lo(table11_trips)($2)
	.loc 1 24
	li	$19,1
	.loc 1 30
	addiu	$18,$18,4
$L9:
	lw	$3,24($sp)
	nop
	lw	$3,0($3)
	nop
	addu	$3,$3,$19
	sltu	$3,$3,$18
	beq	$3,$0,$L4
	nop
	.loc 1 31
	lw	$4,%lo(peer)($16)
	jal	waiting
	nop
	beq	$2,$0,$L9
	move	$7,$0
	.loc 1 32
	lw	$4,%lo(peer)($16)
	li	$6,18
	addiu	$5,$20,%lo(message)
	sw	$0,20($sp)
	jal	recvfrom
	sw	$0,16($sp)
	li	$3,18
	bne	$2,$3,$L7
	nop
	.loc 1 33
	jal	answer
	nop
	.loc 1 32
	beq	$2,$0,$L9
	addiu	$19,$19,1
$L7:
	.loc 1 27
	b	$L4
	li	$17,2
$L12:
	.loc 1 29
	b	$L4
	li	$17,3
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
