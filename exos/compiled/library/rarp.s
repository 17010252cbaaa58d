# mipsel-linux-gnu-gcc 12.2.0 from exos/library/rarp.c
	.text
	.file 1 "exos/library/rarp.c"
	.section	.text.rarp_answer,"ax"
	.align	2
	.loc 1 62
	.ent	rarp_answer
rarp_answer:
	.set	noreorder
	.loc 1 65
	lhu	$3,20($4)
	li	$2,1024
	bne	$3,$2,$L7
	nop
	.file 2 "./exos/library/port.h"
	.loc 2 52
	lwl	$2,41($4)
	nop
	lwr	$2,38($4)
	nop
	.loc 2 67
	andi	$6,$2,0xff
	.loc 2 69
	addiu	$3,$6,-1
	sltu	$3,$3,223
	beq	$3,$0,$L7
	li	$3,127
	beq	$6,$3,$L7
	addiu	$3,$4,32
	addiu	$4,$4,38
$L3:
	.loc 1 68
	lhu	$6,0($3)
	lhu	$7,0($5)
	nop
	bne	$7,$6,$L7
	addiu	$3,$3,2
	.loc 1 67
	bne	$3,$4,$L3
	addiu	$5,$5,2
	jr	$31
	nop
$L7:
	.loc 1 71
	jr	$31
	move	$2,$0
	.set	reorder
	.end	rarp_answer
	.section	.text.rarp_look,"ax"
	.align	2
	.loc 1 74
	.ent	rarp_look
rarp_look:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	.loc 2 75
	lui	$16,%hi(port)
	.loc 1 74
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 2 75
	addiu	$16,$16,%lo(port)
	lw	$17,4($16)
	lw	$18,8($16)
	sll	$2,$17,2
	addu	$18,$18,$2
	lw	$2,148($18)
	nop
	beq	$2,$0,$L10
	move	$5,$4
	lw	$4,12($16)
	sll	$2,$17,11
	addu	$4,$4,$2
	.loc 1 78
	beq	$4,$0,$L12
	addiu	$17,$17,1
	.loc 1 79
	jal	rarp_answer
	andi	$17,$17,0x7
	.loc 2 80
	sw	$0,148($18)
	.loc 2 81
	sw	$17,4($16)
$L10:
	.loc 1 83
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L12:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 76
	move	$2,$0
	.loc 1 83
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	rarp_look
	.section	.text.rarp_bind,"ax"
	.align	2
	.loc 1 21
	.ent	rarp_bind
rarp_bind:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 25
	lui	$17,%hi(port)
	addiu	$4,$17,%lo(port)
	.loc 1 21
	sw	$31,28($sp)
	.loc 1 25
	jal	port_prepare
	sw	$16,20($sp)
	bne	$2,$0,$L19
	addiu	$17,$17,%lo(port)
	.loc 1 27
	lw	$16,8($17)
	.loc 1 30
	sw	$0,4($17)
	.loc 1 29
	sw	$0,148($16)
	.loc 1 32
	move	$4,$16
	.loc 1 29
	sw	$0,152($16)
	.loc 1 32
	li	$7,32821
	.loc 1 29
	sw	$0,156($16)
	.loc 1 32
	li	$6,2
	.loc 1 29
	sw	$0,160($16)
	.loc 1 32
	li	$5,12
	.loc 1 29
	sw	$0,164($16)
	.loc 1 31
	sw	$0,0($16)
	.loc 1 29
	sw	$0,168($16)
	sw	$0,172($16)
	sw	$0,176($16)
	.loc 1 32
	jal	port_atom
	nop
	.loc 1 33
	move	$4,$16
	li	$7,1
	li	$6,2
	jal	port_atom
	li	$5,14
	.loc 1 34
	move	$4,$16
	li	$7,2048
	li	$6,2
	jal	port_atom
	li	$5,16
	.loc 1 35
	move	$4,$16
	li	$7,1540
	li	$6,2
	jal	port_atom
	li	$5,18
	.loc 1 36
	jal	port_bind
	move	$4,$17
$L17:
	.loc 1 37
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L19:
	.loc 1 26
	b	$L17
	li	$2,-1
	.set	reorder
	.end	rarp_bind
	.section	.text.rarp_ask,"ax"
	.align	2
	.loc 1 41
	.ent	rarp_ask
rarp_ask:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	.loc 1 42
	lui	$18,%hi(port)
	.loc 1 41
	sw	$17,20($sp)
	.loc 1 42
	addiu	$2,$18,%lo(port)
	.loc 1 41
	sw	$31,28($sp)
	sw	$16,16($sp)
	.loc 1 42
	lw	$16,16($2)
	.loc 1 41
	move	$17,$4
	move	$2,$16
	addiu	$4,$16,6
	.loc 1 46
	li	$3,-1
$L22:
	sb	$3,0($2)
	.loc 1 45
	addiu	$2,$2,1
	bne	$4,$2,$L22
	nop
	.loc 1 47
	jal	copy6
	move	$5,$17
	.loc 2 47
	li	$2,13696
	sh	$2,12($16)
	li	$2,256
	sh	$2,14($16)
	li	$2,8
	sh	$2,16($16)
	li	$2,1030
	sh	$2,18($16)
	li	$2,768
	sh	$2,20($16)
	.loc 1 53
	move	$5,$17
	jal	copy6
	addiu	$4,$16,22
	.loc 1 55
	move	$5,$17
	addiu	$4,$16,32
	.loc 2 47
	sh	$0,28($16)
	.loc 1 55
	jal	copy6
	sh	$0,30($16)
	.loc 2 47
	sh	$0,38($16)
	sh	$0,40($16)
	.loc 1 57
	addiu	$4,$18,%lo(port)
	jal	port_send
	li	$5,60
	.loc 1 58
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	rarp_ask
	.section	.text.ask_address,"ax"
	.align	2
	.globl	ask_address
	.loc 1 86
	.ent	ask_address
ask_address:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	.loc 1 88
	jal	aegis_ether_address
	sw	$16,24($sp)
	move	$4,$3
	.loc 1 92
	andi	$4,$4,0x00ff
	srl	$3,$3,8
	sll	$4,$4,8
	srl	$5,$2,24
	andi	$3,$3,0x00ff
	sll	$5,$5,16
	or	$3,$3,$4
	li	$4,16711680
	or	$3,$3,$5
	srl	$6,$2,16
	andi	$5,$2,0xffff
	ori	$4,$4,0xffff
	and	$3,$3,$4
	sll	$6,$6,24
	sll	$4,$2,8
	srl	$5,$5,8
	or	$2,$3,$6
	or	$3,$4,$5
	sw	$2,16($sp)
	.loc 1 93
	jal	rarp_bind
	sh	$3,20($sp)
	bne	$2,$0,$L31
	li	$18,5
$L30:
	.loc 1 96
	jal	rarp_ask
	addiu	$4,$sp,16
	li	$17,65536
$L28:
	.loc 1 98
	jal	rarp_look
	addiu	$4,$sp,16
	.loc 1 97
	addiu	$17,$17,-1
	beq	$17,$0,$L27
	move	$16,$2
	beq	$2,$0,$L28
	nop
$L29:
	.loc 1 100
	lui	$2,%hi(port)
$L40:
	lw	$4,%lo(port)($2)
	jal	aegis_ether_unbind
	nop
	.loc 1 102
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	move	$2,$16
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L27:
	.loc 1 95
	addiu	$18,$18,-1
	beq	$18,$0,$L29
	nop
	beq	$2,$0,$L30
	lui	$2,%hi(port)
	b	$L40
	nop
$L31:
	.loc 1 102
	lw	$31,36($sp)
	.loc 1 94
	move	$16,$0
	.loc 1 102
	lw	$18,32($sp)
	lw	$17,28($sp)
	move	$2,$16
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	ask_address
	.section	.bss.port,"aw"
	.align	2
port:
	.space	24
	.text
	.file 3 "./aegis/kernel/calls.h"
