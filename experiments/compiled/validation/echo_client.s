# mipsel-linux-gnu-gcc 12.2.0 from experiments/validation/echo_client.c
	.file 1 "echo_client.c"
	.section	.text.exchange,"ax"
	.align	2
	.globl	exchange
	.ent	exchange
exchange:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$16,28($sp)
	lui	$16,%hi(peer)
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	lui	$2,%hi(validation_bytes)
	addiu	$17,$16,%lo(peer)
	lw	$19,%lo(validation_bytes)($2)
	lw	$2,4($17)
	lw	$4,%lo(peer)($16)
	lui	$18,%hi(message)
	li	$3,16
	move	$6,$19
	addiu	$5,$18,%lo(message)
	sw	$3,20($sp)
	move	$7,$0
	jal	sendto
	sw	$2,16($sp)
	lw	$3,8($17)
	lw	$2,4($17)
	lw	$4,%lo(peer)($16)
	sw	$3,20($sp)
	sw	$2,16($sp)
	move	$6,$19
	addiu	$5,$18,%lo(message)
	jal	recvfrom
	move	$7,$0
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	exchange
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	li	$2,53767
	li	$7,33554432
	sw	$16,24($sp)
	li	$5,16777216
	lui	$16,%hi(peer)
	sw	$2,16($sp)
	addiu	$7,$7,10
	li	$6,53511
	addiu	$5,$5,10
	sw	$31,28($sp)
	jal	open_peer
	addiu	$4,$16,%lo(peer)
	beq	$2,$0,$L5
	nop
$L7:
	li	$2,1
$L4:
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L5:
	jal	meet
	addiu	$4,$16,%lo(peer)
	bne	$2,$0,$L7
	nop
	jal	measured_loop
	li	$4,4
	jal	done
	nop
	lui	$2,%hi(validation_rounds)
	lw	$4,%lo(validation_rounds)($2)
	jal	measured_loop
	nop
	jal	done
	nop
	lui	$2,%hi(message)
	lb	$2,%lo(message)($2)
	nop
	xori	$2,$2,0x1
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
	.space	1500
