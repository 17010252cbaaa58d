# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/uipc_socket2.c
	.text
	.file 1 "ultrix-model/kernel/uipc_socket2.c"
	.section	.text.sbwakeup,"ax"
	.align	2
	.loc 1 43
	.ent	sbwakeup
sbwakeup:
	.set	noreorder
	.loc 1 44
	lh	$3,20($4)
	nop
	andi	$5,$3,0x4
	bne	$5,$0,$L11
	li	$5,-5
	jr	$31
	nop
$L11:
	.loc 1 45
	and	$3,$3,$5
	.loc 1 43
	addiu	$sp,$sp,-24
	.loc 1 45
	sh	$3,20($4)
	.loc 1 43
	sw	$31,20($sp)
	.loc 1 46
	jal	wakeup
	nop
	.loc 1 48
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	sbwakeup
	.section	.text.sbcompress,"ax"
	.align	2
	.loc 1 73
	.ent	sbcompress
sbcompress:
	.set	noreorder
	.loc 1 74
	beq	$5,$0,$L45
	move	$2,$5
	.loc 1 73
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$16,$4
	move	$17,$6
$L15:
	.loc 1 75
	lh	$3,8($2)
	nop
	beq	$3,$0,$L23
	nop
	.loc 1 79
	bne	$17,$0,$L24
	move	$6,$3
	.loc 1 87
	lw	$4,0($16)
	lw	$5,8($16)
	addu	$3,$4,$3
	addiu	$4,$5,128
	sw	$3,0($16)
	sw	$4,8($16)
	lw	$3,4($2)
	nop
	sltu	$3,$3,125
	bne	$3,$0,$L27
	addiu	$5,$5,4224
	sw	$5,8($16)
$L27:
	.loc 1 89
	sw	$2,16($16)
	move	$17,$2
	.loc 1 91
	lw	$2,0($2)
	nop
	.loc 1 74
	bne	$2,$0,$L21
	sw	$0,0($17)
$L14:
	.loc 1 94
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L26:
	.loc 1 88
	sw	$2,0($17)
	move	$17,$2
	.loc 1 91
	lw	$2,0($2)
	nop
	.loc 1 74
	beq	$2,$0,$L14
	sw	$0,0($17)
$L21:
	.loc 1 75
	lh	$6,8($2)
	nop
	beq	$6,$0,$L23
	nop
$L24:
	.loc 1 79
	lw	$3,4($17)
	nop
	sltu	$4,$3,125
	beq	$4,$0,$L20
	nop
	lw	$4,4($2)
	nop
	sltu	$5,$4,125
	beq	$5,$0,$L20
	nop
	lh	$5,8($17)
	nop
	addu	$7,$5,$6
	addu	$7,$7,$3
	sltu	$7,$7,125
	beq	$7,$0,$L20
	nop
	lh	$8,10($17)
	lh	$7,10($2)
	nop
	beq	$8,$7,$L44
	addu	$3,$17,$3
$L20:
	.loc 1 87
	lw	$3,0($16)
	lw	$4,8($16)
	addu	$3,$3,$6
	addiu	$5,$4,128
	sw	$3,0($16)
	sw	$5,8($16)
	lw	$3,4($2)
	nop
	sltu	$3,$3,125
	bne	$3,$0,$L26
	addiu	$4,$4,4224
	b	$L26
	sw	$4,8($16)
$L23:
	.loc 1 76
	jal	m_free
	move	$4,$2
	.loc 1 74
	bne	$2,$0,$L15
	nop
	.loc 1 94
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L45:
	jr	$31
	nop
$L44:
	.loc 1 81
	addu	$4,$2,$4
	addu	$5,$3,$5
	jal	bcopy
	sw	$2,36($sp)
	.loc 1 82
	lw	$2,36($sp)
	lhu	$3,8($17)
	lhu	$5,8($2)
	.loc 1 84
	move	$4,$2
	.loc 1 82
	addu	$3,$3,$5
	sh	$3,8($17)
	.loc 1 83
	lh	$3,8($2)
	lw	$2,0($16)
	nop
	addu	$2,$2,$3
	.loc 1 84
	jal	m_free
	sw	$2,0($16)
	.loc 1 74
	bne	$2,$0,$L21
	nop
	b	$L14
	nop
	.set	reorder
	.end	sbcompress
	.section	.text.sbwait,"ax"
	.align	2
	.globl	sbwait
	.loc 1 37
	.ent	sbwait
sbwait:
	.set	noreorder
	.loc 1 38
	lhu	$3,20($4)
	.loc 1 37
	addiu	$sp,$sp,-24
	.loc 1 38
	ori	$3,$3,0x4
	sh	$3,20($4)
	.loc 1 37
	sw	$31,20($sp)
	.loc 1 39
	jal	sleep
	li	$5,26
	.loc 1 40
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	sbwait
	.section	.text.sowakeup,"ax"
	.align	2
	.globl	sowakeup
	.loc 1 52
	.ent	sowakeup
sowakeup:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	move	$16,$4
	sw	$31,20($sp)
	.loc 1 53
	jal	sbwakeup
	move	$4,$5
	.loc 1 54
	lhu	$2,4($16)
	nop
	andi	$2,$2,0x200
	bne	$2,$0,$L54
	nop
	.loc 1 55
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L54:
	.loc 1 54
	lh	$5,18($16)
	jal	killpg1
	li	$4,23
	.loc 1 55
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	sowakeup
	.section	.text.soisconnected,"ax"
	.align	2
	.globl	soisconnected
	.loc 1 9
	.ent	soisconnected
soisconnected:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 10
	lhu	$2,4($4)
	.loc 1 9
	move	$16,$4
	.loc 1 10
	ori	$2,$2,0x2
	.loc 1 11
	addiu	$5,$4,24
	jal	sowakeup
	sh	$2,4($4)
	.loc 1 12
	addiu	$5,$16,48
	jal	sowakeup
	move	$4,$16
	.loc 1 13
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	soisconnected
	.section	.text.soisdisconnected,"ax"
	.align	2
	.globl	soisdisconnected
	.loc 1 16
	.ent	soisdisconnected
soisdisconnected:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 17
	lhu	$2,4($4)
	.loc 1 16
	move	$16,$4
	.loc 1 17
	andi	$2,$2,0xfffd
	.loc 1 18
	ori	$2,$2,0x30
	.loc 1 19
	addiu	$5,$4,48
	jal	sowakeup
	sh	$2,4($4)
	.loc 1 20
	addiu	$5,$16,24
	jal	sowakeup
	move	$4,$16
	.loc 1 21
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	soisdisconnected
	.section	.text.socantsendmore,"ax"
	.align	2
	.globl	socantsendmore
	.loc 1 24
	.ent	socantsendmore
socantsendmore:
	.set	noreorder
	.loc 1 25
	lhu	$3,4($4)
	.loc 1 24
	addiu	$sp,$sp,-24
	.loc 1 25
	ori	$3,$3,0x10
	sh	$3,4($4)
	.loc 1 24
	sw	$31,20($sp)
	.loc 1 26
	jal	sowakeup
	addiu	$5,$4,48
	.loc 1 27
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	socantsendmore
	.section	.text.socantrcvmore,"ax"
	.align	2
	.globl	socantrcvmore
	.loc 1 30
	.ent	socantrcvmore
socantrcvmore:
	.set	noreorder
	.loc 1 31
	lhu	$3,4($4)
	.loc 1 30
	addiu	$sp,$sp,-24
	.loc 1 31
	ori	$3,$3,0x20
	sh	$3,4($4)
	.loc 1 30
	sw	$31,20($sp)
	.loc 1 32
	jal	sowakeup
	addiu	$5,$4,24
	.loc 1 33
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	socantrcvmore
	.section	.text.sbreserve,"ax"
	.align	2
	.globl	sbreserve
	.loc 1 59
	.ent	sbreserve
sbreserve:
	.set	noreorder
	.loc 1 60
	addiu	$2,$5,-1
	li	$3,65536
	sltu	$2,$2,$3
	beq	$2,$0,$L65
	nop
	.loc 1 62
	sll	$2,$5,1
	sw	$2,12($4)
	.loc 1 61
	sw	$5,4($4)
	.loc 1 63
	jr	$31
	li	$2,1
$L65:
	.loc 1 64
	jr	$31
	move	$2,$0
	.set	reorder
	.end	sbreserve
	.section	.text.soreserve,"ax"
	.align	2
	.globl	soreserve
	.loc 1 67
	.ent	soreserve
soreserve:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	move	$16,$4
	.loc 1 68
	addiu	$4,$4,48
	.loc 1 67
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 1 68
	jal	sbreserve
	move	$17,$6
	bne	$2,$0,$L74
	move	$5,$17
$L67:
	.loc 1 69
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 68
	li	$2,55
	.loc 1 69
	jr	$31
	addiu	$sp,$sp,32
$L74:
	.loc 1 68
	jal	sbreserve
	addiu	$4,$16,24
	beq	$2,$0,$L67
	move	$2,$0
	.loc 1 69
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	soreserve
	.section	.text.sbappend,"ax"
	.align	2
	.globl	sbappend
	.loc 1 98
	.ent	sbappend
sbappend:
	.set	noreorder
	.loc 1 101
	beq	$5,$0,$L92
	nop
	.loc 1 99
	lw	$6,16($4)
	.loc 1 98
	addiu	$sp,$sp,-24
	.loc 1 102
	beq	$6,$0,$L77
	sw	$31,20($sp)
$L78:
	move	$2,$6
	.loc 1 103
	lw	$6,124($6)
	nop
	bne	$6,$0,$L78
	nop
$L79:
	move	$6,$2
	.loc 1 104
	lw	$2,0($2)
	nop
	bne	$2,$0,$L79
	nop
$L77:
	.loc 1 106
	jal	sbcompress
	nop
	.loc 1 107
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L92:
	jr	$31
	nop
	.set	reorder
	.end	sbappend
	.section	.rodata.sbappendaddr.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"mget\000"
	.section	.text.sbappendaddr,"ax"
	.align	2
	.globl	sbappendaddr
	.loc 1 114
	.ent	sbappendaddr
sbappendaddr:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,28($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$18,24($sp)
	move	$19,$6
	move	$16,$4
	.loc 1 118
	beq	$6,$0,$L107
	move	$17,$5
	move	$2,$6
	.loc 1 115
	li	$3,16
$L95:
	.loc 1 118
	lh	$7,8($2)
	lw	$2,0($2)
	nop
	bne	$2,$0,$L95
	addu	$3,$3,$7
$L94:
	.loc 1 119
	lw	$5,0($16)
	lw	$2,12($16)
	lw	$6,8($16)
	lw	$4,4($16)
	subu	$2,$2,$6
	subu	$4,$4,$5
	slt	$5,$4,$2
	beq	$5,$0,$L115
	slt	$2,$2,$3
	move	$2,$4
	slt	$2,$2,$3
$L115:
	beq	$2,$0,$L96
	nop
$L102:
	.loc 1 133
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 119
	move	$2,$0
	.loc 1 133
	jr	$31
	addiu	$sp,$sp,40
$L96:
	.loc 1 120
	jal	splimp
	nop
	lui	$5,%hi(mfree)
	lw	$18,%lo(mfree)($5)
	nop
	beq	$18,$0,$L99
	move	$20,$2
	lh	$2,10($18)
	nop
	bne	$2,$0,$L114
	li	$2,8
	lui	$3,%hi(mbstat)
	sh	$2,10($18)
	addiu	$3,$3,%lo(mbstat)
	lhu	$4,20($3)
	lhu	$2,36($3)
	addiu	$4,$4,-1
	addiu	$2,$2,1
	sh	$4,20($3)
	sh	$2,36($3)
	lw	$2,0($18)
	move	$4,$20
	sw	$2,%lo(mfree)($5)
	li	$2,12
	sw	$2,4($18)
	jal	splx
	sw	$0,0($18)
$L101:
	.loc 1 122
	lw	$2,4($18)
	lhu	$4,12($17)
	lhu	$3,14($17)
	lhu	$10,0($17)
	lhu	$9,2($17)
	lhu	$8,4($17)
	lhu	$7,6($17)
	lhu	$6,8($17)
	lhu	$5,10($17)
	addu	$2,$18,$2
	sh	$4,12($2)
	sh	$10,0($2)
	sh	$9,2($2)
	sh	$8,4($2)
	sh	$7,6($2)
	sh	$6,8($2)
	sh	$5,10($2)
	sh	$3,14($2)
	.loc 1 123
	li	$2,16
	sh	$2,8($18)
	.loc 1 124
	lw	$2,0($16)
	lw	$3,8($16)
	addiu	$2,$2,16
	addiu	$4,$3,128
	sw	$2,0($16)
	sw	$4,8($16)
	lw	$2,4($18)
	nop
	sltu	$2,$2,125
	bne	$2,$0,$L103
	addiu	$3,$3,4224
	sw	$3,8($16)
$L103:
	.loc 1 125
	lw	$3,16($16)
	nop
	beq	$3,$0,$L104
	nop
$L105:
	move	$2,$3
	.loc 1 126
	lw	$3,124($3)
	nop
	bne	$3,$0,$L105
	nop
	.loc 1 127
	sw	$18,124($2)
$L106:
	.loc 1 131
	move	$6,$18
	move	$5,$19
	jal	sbcompress
	move	$4,$16
	.loc 1 133
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 132
	li	$2,1
	.loc 1 133
	jr	$31
	addiu	$sp,$sp,40
$L104:
	.loc 1 129
	b	$L106
	sw	$18,16($16)
$L107:
	.loc 1 115
	b	$L94
	li	$3,16
$L99:
	.loc 1 120
	move	$4,$0
	jal	m_more
	li	$5,8
	move	$18,$2
	jal	splx
	move	$4,$20
	.loc 1 121
	bne	$18,$0,$L101
	nop
	b	$L102
	nop
$L114:
	.loc 1 120
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	sbappendaddr
	.section	.rodata.sbdroprecord.str1.4,"aMS",@progbits,1
	.align	2
$LC1:
	.ascii	"mfree\000"
	.section	.text.sbdroprecord,"ax"
	.align	2
	.globl	sbdroprecord
	.loc 1 137
	.ent	sbdroprecord
sbdroprecord:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$31,52($sp)
	sw	$23,48($sp)
	sw	$22,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 138
	lw	$16,16($4)
	nop
	.loc 1 140
	beq	$16,$0,$L116
	lui	$18,%hi(mfree)
	.loc 1 141
	lw	$2,124($16)
	.loc 1 144
	lui	$17,%hi(mbstat)
	move	$21,$4
	.loc 1 141
	sw	$2,16($4)
	.loc 1 144
	addiu	$17,$17,%lo(mbstat)
	lui	$19,%hi(m_want)
	b	$L122
	addiu	$20,$18,%lo(mfree)
$L120:
	lw	$2,%lo(mfree)($18)
	lw	$23,0($16)
	sw	$0,4($16)
	sw	$2,0($16)
	sw	$0,124($16)
	move	$4,$22
	jal	splx
	sw	$16,%lo(mfree)($18)
	lw	$2,%lo(m_want)($19)
	nop
	bne	$2,$0,$L133
	move	$4,$20
$L121:
	.loc 1 142
	beq	$23,$0,$L116
	move	$16,$23
$L122:
	.loc 1 143
	lh	$4,8($16)
	lw	$2,0($21)
	lw	$3,8($21)
	subu	$2,$2,$4
	addiu	$4,$3,-128
	sw	$2,0($21)
	sw	$4,8($21)
	lw	$2,4($16)
	nop
	sltu	$2,$2,125
	bne	$2,$0,$L118
	addiu	$3,$3,-4224
	sw	$3,8($21)
$L118:
	.loc 1 144
	jal	splimp
	nop
	lh	$3,10($16)
	nop
	beq	$3,$0,$L132
	move	$22,$2
	addiu	$3,$3,8
	sll	$3,$3,1
	addu	$3,$17,$3
	lhu	$2,4($3)
	nop
	addiu	$2,$2,-1
	sh	$2,4($3)
	lhu	$2,20($17)
	nop
	addiu	$2,$2,1
	sh	$2,20($17)
	lw	$2,4($16)
	nop
	sltu	$2,$2,125
	bne	$2,$0,$L120
	sh	$0,10($16)
	jal	mclput
	move	$4,$16
	lw	$2,%lo(mfree)($18)
	lw	$23,0($16)
	sw	$0,4($16)
	sw	$2,0($16)
	sw	$0,124($16)
	move	$4,$22
	jal	splx
	sw	$16,%lo(mfree)($18)
	lw	$2,%lo(m_want)($19)
	nop
	beq	$2,$0,$L121
	move	$4,$20
$L133:
	jal	wakeup
	sw	$0,%lo(m_want)($19)
	.loc 1 142
	bne	$23,$0,$L122
	move	$16,$23
$L116:
	.loc 1 146
	lw	$31,52($sp)
	lw	$23,48($sp)
	lw	$22,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,56
$L132:
	.loc 1 144
	lui	$4,%hi($LC1)
	jal	panic
	addiu	$4,$4,%lo($LC1)
	.set	reorder
	.end	sbdroprecord
	.section	.text.sbflush,"ax"
	.align	2
	.globl	sbflush
	.loc 1 150
	.ent	sbflush
sbflush:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 153
	lw	$16,16($4)
	nop
	beq	$16,$0,$L135
	move	$17,$4
	move	$4,$16
$L142:
	.loc 1 154
	lw	$16,124($16)
	.loc 1 155
	jal	m_freem
	nop
	.loc 1 153
	bne	$16,$0,$L142
	move	$4,$16
$L135:
	.loc 1 157
	sw	$0,16($17)
	.loc 1 158
	sw	$0,8($17)
	sw	$0,0($17)
	.loc 1 159
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	sbflush
	.text
	.file 2 "ultrix-model/kernel/mbuf.h"
	.file 3 "ultrix-model/kernel/types.h"
	.file 4 "ultrix-model/kernel/proc.h"
