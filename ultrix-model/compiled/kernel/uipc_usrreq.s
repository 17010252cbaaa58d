# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/uipc_usrreq.c
	.text
	.file 1 "ultrix-model/kernel/uipc_usrreq.c"
	.section	.text.sotounpcb,"ax"
	.align	2
	.loc 1 16
	.ent	sotounpcb
sotounpcb:
	.set	noreorder
	.loc 1 18
	lw	$2,8($4)
	jr	$31
	nop
	.set	reorder
	.end	sotounpcb
	.section	.text.attach,"ax"
	.align	2
	.loc 1 21
	.ent	attach
attach:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 25
	li	$5,4096
	li	$6,4096
	.loc 1 21
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 25
	jal	soreserve
	move	$17,$4
	.loc 1 26
	li	$5,4
	jal	m_get
	move	$4,$0
	.loc 1 27
	beq	$2,$0,$L5
	li	$5,16
	.loc 1 28
	lw	$3,4($2)
	nop
	addu	$16,$2,$3
	.loc 1 29
	jal	bzero
	move	$4,$16
	.loc 1 30
	sw	$17,0($16)
	.loc 1 31
	sw	$16,8($17)
	.loc 1 33
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 32
	move	$2,$0
	.loc 1 33
	jr	$31
	addiu	$sp,$sp,32
$L5:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 27
	li	$2,55
	.loc 1 33
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	attach
	.section	.text.disconnect,"ax"
	.align	2
	.loc 1 36
	.ent	disconnect
disconnect:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 37
	lw	$16,4($4)
	nop
	.loc 1 39
	beq	$16,$0,$L7
	nop
	.loc 1 40
	sw	$0,4($4)
	.loc 1 41
	sw	$0,4($16)
	.loc 1 42
	lw	$4,0($4)
	jal	soisdisconnected
	nop
	.loc 1 43
	lw	$4,0($16)
	jal	soisdisconnected
	nop
$L7:
	.loc 1 44
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	disconnect
	.section	.text.detach,"ax"
	.align	2
	.loc 1 47
	.ent	detach
detach:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$16,20($sp)
	sw	$17,24($sp)
	.loc 1 48
	lw	$17,0($4)
	.loc 1 50
	jal	disconnect
	move	$16,$4
	.loc 1 52
	li	$4,-128
	.loc 1 51
	sw	$0,8($17)
	.loc 1 52
	jal	m_free
	and	$4,$16,$4
	.loc 1 53
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	detach
	.section	.text.received,"ax"
	.align	2
	.loc 1 57
	.ent	received
received:
	.set	noreorder
	move	$2,$5
	.loc 1 61
	lw	$5,4($5)
	nop
	beq	$5,$0,$L24
	move	$3,$4
	.loc 1 57
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 62
	lw	$4,0($5)
	.loc 1 63
	lw	$7,12($2)
	lw	$5,60($4)
	lw	$6,32($3)
	addu	$5,$5,$7
	subu	$5,$5,$6
	sw	$5,60($4)
	.loc 1 64
	lw	$5,32($3)
	.loc 1 65
	lw	$7,8($2)
	.loc 1 64
	sw	$5,12($2)
	.loc 1 65
	lw	$5,52($4)
	lw	$6,24($3)
	addu	$5,$5,$7
	subu	$5,$5,$6
	sw	$5,52($4)
	.loc 1 66
	lw	$3,24($3)
	.loc 1 67
	addiu	$5,$4,48
	jal	sowakeup
	sw	$3,8($2)
	.loc 1 68
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L24:
	jr	$31
	nop
	.set	reorder
	.end	received
	.section	.text.send,"ax"
	.align	2
	.loc 1 71
	.ent	send
send:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 75
	lhu	$2,4($4)
	.loc 1 72
	lw	$17,4($5)
	.loc 1 75
	andi	$2,$2,0x10
	bne	$2,$0,$L30
	move	$5,$6
	.loc 1 79
	beq	$17,$0,$L31
	move	$16,$4
	.loc 1 83
	lw	$18,0($17)
	.loc 1 84
	jal	sbappend
	addiu	$4,$18,24
	.loc 1 85
	lw	$4,12($17)
	lw	$2,60($16)
	lw	$3,32($18)
	addu	$2,$2,$4
	subu	$2,$2,$3
	sw	$2,60($16)
	.loc 1 86
	lw	$2,32($18)
	.loc 1 87
	lw	$4,8($17)
	.loc 1 86
	sw	$2,12($17)
	.loc 1 87
	lw	$2,52($16)
	lw	$3,24($18)
	addu	$2,$2,$4
	subu	$2,$2,$3
	sw	$2,52($16)
	.loc 1 88
	lw	$2,24($18)
	.loc 1 89
	lw	$4,0($17)
	.loc 1 88
	sw	$2,8($17)
	.loc 1 89
	jal	sowakeup
	addiu	$5,$4,24
	.loc 1 90
	move	$2,$0
$L25:
	.loc 1 91
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L30:
	.loc 1 76
	jal	m_freem
	move	$4,$6
	.loc 1 91
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 77
	li	$2,32
	.loc 1 91
	jr	$31
	addiu	$sp,$sp,32
$L31:
	.loc 1 80
	jal	m_freem
	move	$4,$6
	.loc 1 81
	b	$L25
	li	$2,57
	.set	reorder
	.end	send
	.section	.text.uipc_usrreq,"ax"
	.align	2
	.globl	uipc_usrreq
	.loc 1 95
	.ent	uipc_usrreq
uipc_usrreq:
	.set	noreorder
	.loc 1 98
	li	$2,11
	beq	$5,$2,$L55
	nop
	.loc 1 95
	addiu	$sp,$sp,-48
	.loc 1 99
	lw	$2,64($sp)
	.loc 1 95
	sw	$18,36($sp)
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	.loc 1 99
	bne	$2,$0,$L59
	move	$18,$6
	.loc 1 103
	lw	$2,8($4)
	move	$16,$5
	beq	$5,$0,$L60
	move	$17,$4
	.loc 1 104
	beq	$2,$0,$L32
	li	$2,22
	.loc 1 105
	jal	sotounpcb
	move	$19,$7
	.loc 1 106
	sltu	$3,$16,15
	beq	$3,$0,$L33
	lui	$3,%hi($L39)
	sll	$16,$16,2
	addiu	$3,$3,%lo($L39)
	addu	$3,$3,$16
	lw	$3,0($3)
	nop
	jr	$3
	nop
	.section	.rodata.uipc_usrreq,"a"
	.align	2
	.align	2
$L39:
	.word	$L33
	.word	$L44
	.word	$L33
	.word	$L33
	.word	$L33
	.word	$L33
	.word	$L43
	.word	$L42
	.word	$L41
	.word	$L40
	.word	$L33
	.word	$L33
	.word	$L33
	.word	$L33
	.word	$L58
	.section	.text.uipc_usrreq
$L59:
	.loc 1 100
	beq	$6,$0,$L32
	li	$2,45
$L58:
	jal	m_freem
	move	$4,$18
$L33:
	.loc 1 98
	li	$2,45
$L32:
	.loc 1 132
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L60:
	.loc 1 103
	beq	$2,$0,$L61
	nop
	.loc 1 123
	b	$L32
	li	$2,56
$L61:
	.loc 1 103
	jal	attach
	nop
	b	$L32
	nop
$L44:
	.loc 1 108
	jal	detach
	move	$4,$2
$L45:
	.loc 1 109
	b	$L32
	move	$2,$0
$L43:
	.loc 1 111
	jal	disconnect
	move	$4,$2
	.loc 1 109
	b	$L32
	move	$2,$0
$L42:
	.loc 1 114
	move	$4,$17
	jal	socantsendmore
	sw	$2,16($sp)
	.loc 1 115
	lw	$2,16($sp)
	nop
	lw	$2,4($2)
	nop
	beq	$2,$0,$L45
	nop
	lw	$4,0($2)
	jal	socantrcvmore
	nop
	.loc 1 109
	b	$L32
	move	$2,$0
$L41:
	.loc 1 118
	move	$5,$2
	jal	received
	move	$4,$17
	.loc 1 109
	b	$L32
	move	$2,$0
$L40:
	.loc 1 121
	bne	$19,$0,$L62
	move	$6,$18
	.loc 1 125
	move	$5,$2
	jal	send
	move	$4,$17
	b	$L32
	nop
$L55:
	.loc 1 132
	jr	$31
	li	$2,45
$L62:
	.loc 1 122
	jal	m_freem
	move	$4,$18
	.loc 1 123
	b	$L32
	li	$2,56
	.set	reorder
	.end	uipc_usrreq
	.section	.text.unp_connect2,"ax"
	.align	2
	.globl	unp_connect2
	.loc 1 136
	.ent	unp_connect2
unp_connect2:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	move	$16,$5
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 137
	jal	sotounpcb
	move	$17,$4
	move	$4,$16
	jal	sotounpcb
	move	$18,$2
	.loc 1 139
	lh	$4,0($17)
	lh	$3,0($16)
	nop
	beq	$4,$3,$L67
	nop
	.loc 1 145
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 139
	li	$2,41
	.loc 1 145
	jr	$31
	addiu	$sp,$sp,32
$L67:
	.loc 1 140
	sw	$2,4($18)
	.loc 1 142
	move	$4,$16
	jal	soisconnected
	sw	$18,4($2)
	.loc 1 143
	jal	soisconnected
	move	$4,$17
	.loc 1 145
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 144
	move	$2,$0
	.loc 1 145
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	unp_connect2
	.text
	.file 2 "ultrix-model/kernel/socketvar.h"
	.file 3 "ultrix-model/kernel/mbuf.h"
	.file 4 "ultrix-model/kernel/types.h"
