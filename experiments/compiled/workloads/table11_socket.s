# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table11_socket.c
	.text
	.file 1 "experiments/workloads/table11_socket.c"
	.section	.text.open_peer,"ax"
	.align	2
	.globl	open_peer
	.loc 1 8
	.ent	open_peer
open_peer:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 11
	lui	$2,%hi(table11_checked)
	.loc 1 8
	sw	$18,24($sp)
	move	$18,$4
	.loc 1 11
	lw	$4,%lo(table11_checked)($2)
	.loc 1 8
	sw	$16,16($sp)
	move	$16,$5
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$31,36($sp)
	sw	$17,20($sp)
	move	$19,$6
	.loc 1 11
	jal	choose_sums
	move	$20,$7
	.loc 1 12
	jal	set_address
	move	$4,$16
	bne	$2,$0,$L4
	move	$6,$0
	.loc 1 13
	li	$5,2
	jal	socket
	li	$4,2
	.loc 1 14
	bltz	$2,$L4
	move	$17,$2
	.loc 1 15
	lui	$16,%hi(name)
	addiu	$16,$16,%lo(name)
	.loc 1 16
	li	$6,16
	move	$5,$16
	move	$4,$2
	jal	bind
	sh	$19,2($16)
	bne	$2,$0,$L1
	li	$2,-1
	.loc 1 20
	lui	$2,%hi(table11_connected)
	.loc 1 17
	lw	$3,56($sp)
	.loc 1 20
	lw	$2,%lo(table11_connected)($2)
	.loc 1 17
	sh	$3,2($16)
	.loc 1 18
	sw	$20,4($16)
	.loc 1 20
	bne	$2,$0,$L5
	sw	$17,0($18)
	.loc 1 22
	lui	$3,%hi(name_bytes)
	addiu	$3,$3,%lo(name_bytes)
	.loc 1 21
	sw	$16,4($18)
	.loc 1 22
	sw	$3,8($18)
$L1:
	.loc 1 26
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L5:
	.loc 1 25
	move	$5,$16
	move	$4,$17
	jal	connect
	li	$6,16
	.loc 1 26
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L4:
	.loc 1 12
	b	$L1
	li	$2,-1
	.set	reorder
	.end	open_peer
	.section	.text.meet,"ax"
	.align	2
	.globl	meet
	.loc 1 29
	.ent	meet
meet:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$17,40($sp)
	sw	$16,36($sp)
	sw	$31,44($sp)
	move	$16,$4
	.loc 1 33
	b	$L10
	li	$17,16
$L16:
	.loc 1 34
	lw	$4,0($16)
	jal	answered
	nop
	bne	$2,$0,$L15
	addiu	$5,$sp,24
$L10:
	.loc 1 33
	lw	$2,4($16)
	lw	$4,0($16)
	move	$7,$0
	sw	$17,20($sp)
	sw	$2,16($sp)
	move	$6,$0
	jal	sendto
	addiu	$5,$sp,24
	beq	$2,$0,$L16
	li	$2,-1
	.loc 1 36
	lw	$31,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,48
$L15:
	.loc 1 35
	lw	$3,8($16)
	lw	$2,4($16)
	lw	$4,0($16)
	sw	$3,20($sp)
	sw	$2,16($sp)
	move	$7,$0
	jal	recvfrom
	li	$6,1
	.loc 1 36
	lw	$31,44($sp)
	.loc 1 35
	sltu	$2,$0,$2
	.loc 1 36
	lw	$17,40($sp)
	lw	$16,36($sp)
	.loc 1 35
	subu	$2,$0,$2
	.loc 1 36
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	meet
	.section	.text.await,"ax"
	.align	2
	.globl	await
	.loc 1 39
	.ent	await
await:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,44($sp)
	move	$16,$4
	move	$17,$5
	move	$18,$6
	.loc 1 42
	b	$L18
	li	$19,16
$L19:
	.loc 1 43
	lw	$2,4($16)
	lw	$4,0($16)
	sw	$19,20($sp)
	jal	sendto
	sw	$2,16($sp)
$L18:
	.loc 1 42
	lw	$3,8($16)
	lw	$2,4($16)
	lw	$4,0($16)
	move	$6,$18
	move	$5,$17
	move	$7,$0
	sw	$3,20($sp)
	jal	recvfrom
	sw	$2,16($sp)
	.loc 1 43
	move	$7,$0
	move	$6,$0
	.loc 1 42
	beq	$2,$0,$L19
	move	$5,$17
	.loc 1 45
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	await
	.section	.data.name_bytes,"aw"
	.align	2
name_bytes:
	.word	16
	.section	.data.name,"aw"
	.align	2
name:
	.half	2
	.space	14
	.text
	.file 2 "./experiments/workloads/table11.h"
	.file 3 "./exos/library/socket.h"
