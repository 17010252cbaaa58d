# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/protection_send.c
	.text
	.file 1 "experiments/workloads/protection_send.c"
	.section	.text.protection_send,"ax"
	.align	2
	.globl	protection_send
	.loc 1 16
	.ent	protection_send
protection_send:
	.set	noreorder
	.loc 1 17
	lui	$2,%hi(physical)
	lw	$5,%lo(physical)($2)
	lui	$2,%hi(binding)
	lw	$4,%lo(binding)($2)
	.loc 1 16
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 17
	jal	aegis_ether_send
	li	$6,60
	.loc 1 18
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	protection_send
	.section	.text.protection_prepare,"ax"
	.align	2
	.globl	protection_prepare
	.loc 1 21
	.ent	protection_prepare
protection_prepare:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 22
	jal	aegis_ether_address
	sw	$16,16($sp)
	lui	$4,%hi(frame)
	move	$12,$3
	addiu	$4,$4,%lo(frame)
	move	$6,$4
	li	$3,40
	.loc 1 26
	li	$11,-1
	.loc 1 27
	sll	$10,$12,1
	.loc 1 25
	b	$L7
	li	$9,-8
$L11:
	.loc 1 27
	srl	$8,$12,$3
	.loc 1 25
	addiu	$3,$3,-8
	.loc 1 27
	sb	$8,6($6)
	.loc 1 25
	beq	$3,$9,$L10
	addiu	$6,$6,1
$L7:
	.loc 1 27
	nor	$5,$0,$3
	andi	$7,$3,0x20
	srl	$8,$2,$3
	sll	$5,$10,$5
	bne	$7,$0,$L11
	sb	$11,0($6)
	or	$8,$5,$8
	.loc 1 25
	addiu	$3,$3,-8
	.loc 1 27
	sb	$8,6($6)
	.loc 1 25
	bne	$3,$9,$L7
	addiu	$6,$6,1
$L10:
	.loc 1 29
	li	$2,-19064
	.loc 1 31
	jal	page_number
	sh	$2,12($4)
	sll	$2,$2,12
	lui	$6,%hi(physical)
	.loc 1 32
	lui	$5,%hi(ring)
	.loc 1 31
	sw	$2,%lo(physical)($6)
	.loc 1 33
	li	$2,131072
	addiu	$16,$5,%lo(ring)
	addiu	$2,$2,12
	sw	$2,4($16)
	.loc 1 38
	lui	$4,%hi(buffers)
	.loc 1 35
	li	$2,65535
	.loc 1 32
	li	$3,1
	.loc 1 35
	sw	$2,8($16)
	.loc 1 38
	addiu	$4,$4,%lo(buffers)
	.loc 1 36
	li	$2,34997
	.loc 1 37
	sw	$3,100($16)
	.loc 1 32
	sw	$3,%lo(ring)($5)
	.loc 1 38
	jal	page_number
	sw	$2,12($16)
	.loc 1 39
	move	$4,$16
	jal	page_number
	sw	$2,104($16)
	jal	aegis_ether_bind
	move	$4,$2
	.loc 1 40
	lw	$31,20($sp)
	.loc 1 39
	lui	$3,%hi(binding)
	.loc 1 40
	lw	$16,16($sp)
	.loc 1 39
	sw	$2,%lo(binding)($3)
	.loc 1 40
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	protection_prepare
	.section	.text.protection_operation,"ax"
	.align	2
	.globl	protection_operation
	.loc 1 43
	.ent	protection_operation
protection_operation:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	.loc 1 46
	jal	protection_send
	nop
	.loc 1 47
	jal	protection_sent
	nop
	.loc 1 48
	sw	$0,16($sp)
	lw	$2,16($sp)
	nop
	sltu	$2,$2,2000
	beq	$2,$0,$L12
	nop
$L14:
	lw	$2,16($sp)
	nop
	addiu	$2,$2,1
	sw	$2,16($sp)
	lw	$2,16($sp)
	nop
	sltu	$2,$2,2000
	bne	$2,$0,$L14
	nop
$L12:
	.loc 1 50
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	protection_operation
	.section	.bss.physical,"aw"
	.align	2
physical:
	.space	4
	.section	.bss.binding,"aw"
	.align	2
binding:
	.space	4
	.section	.bss.frame,"aw"
	.align	12
frame:
	.space	4096
	.section	.bss.buffers,"aw"
	.align	12
buffers:
	.space	4096
	.section	.bss.ring,"aw"
	.align	12
ring:
	.space	212
	.text
	.file 2 "./experiments/workloads/protection.h"
	.file 3 "./aegis/kernel/calls.h"
