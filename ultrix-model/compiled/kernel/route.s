# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/route.c
	.text
	.file 1 "ultrix-model/kernel/route.c"
	.section	.text.hostHash,"ax"
	.align	2
	.loc 1 11
	.ent	hostHash
hostHash:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 12
	lw	$4,4($4)
	jal	ntohl
	nop
	.loc 1 13
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	hostHash
	.section	.text.netHash,"ax"
	.align	2
	.loc 1 17
	.ent	netHash
netHash:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 18
	lw	$4,4($4)
	jal	in_netof
	nop
	.loc 1 20
	bne	$2,$0,$L14
	andi	$3,$2,0xff
	.loc 1 24
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L6:
	.loc 1 21
	srl	$2,$2,8
	andi	$3,$2,0xff
$L14:
	beq	$3,$0,$L6
	nop
	.loc 1 24
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	netHash
	.section	.text.find,"ax"
	.align	2
	.loc 1 27
	.ent	find
find:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 1 30
	beq	$4,$0,$L16
	sw	$16,20($sp)
	move	$17,$4
	move	$18,$5
	move	$19,$6
	move	$20,$7
$L18:
	.loc 1 31
	lw	$16,4($17)
	nop
	addu	$16,$17,$16
	.loc 1 32
	lw	$2,0($16)
	nop
	bne	$2,$18,$L19
	nop
	lhu	$2,36($16)
	nop
	andi	$2,$2,0x1
	beq	$2,$0,$L19
	nop
	lw	$2,44($16)
	nop
	lhu	$2,8($2)
	nop
	andi	$2,$2,0x1
	beq	$2,$0,$L19
	nop
	.loc 1 34
	lh	$3,4($16)
	lh	$2,0($19)
	nop
	bne	$3,$2,$L19
	nop
	.loc 1 35
	beq	$20,$0,$L20
	nop
	lw	$3,8($16)
	lw	$2,4($19)
	nop
	beq	$3,$2,$L15
	nop
$L19:
	.loc 1 30
	lw	$17,0($17)
	nop
	bne	$17,$0,$L18
	nop
$L16:
	.loc 1 40
	move	$16,$0
$L15:
	.loc 1 41
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L20:
	.loc 1 36
	lw	$4,8($16)
	jal	in_netof
	nop
	lw	$4,4($19)
	jal	in_netof
	move	$21,$2
	.loc 1 35
	bne	$21,$2,$L19
	nop
	b	$L15
	nop
	.set	reorder
	.end	find
	.section	.text.withdraw,"ax"
	.align	2
	.loc 1 73
	.ent	withdraw
withdraw:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,36($sp)
	sw	$16,16($sp)
	move	$19,$4
	move	$18,$5
	addiu	$17,$4,32
	.loc 1 87
	li	$20,-2
$L36:
	.loc 1 79
	lw	$4,0($19)
	nop
	bne	$4,$0,$L35
	move	$16,$19
	.loc 1 78
	b	$L49
	addiu	$19,$19,4
$L48:
	.loc 1 82
	move	$16,$4
$L39:
	.loc 1 79
	lw	$4,0($16)
	nop
	beq	$4,$0,$L42
	nop
$L35:
	.loc 1 80
	lw	$2,4($4)
	.loc 1 81
	lw	$3,4($18)
	.loc 1 80
	addu	$2,$4,$2
	.loc 1 81
	lw	$6,24($2)
	nop
	bne	$6,$3,$L48
	nop
	.loc 1 85
	lw	$3,0($4)
	nop
	sw	$3,0($16)
	.loc 1 86
	sw	$0,0($4)
	.loc 1 87
	lhu	$3,36($2)
	.loc 1 88
	lh	$5,38($2)
	.loc 1 87
	and	$3,$3,$20
	.loc 1 88
	bne	$5,$0,$L39
	sh	$3,36($2)
	jal	m_free
	nop
	.loc 1 79
	lw	$4,0($16)
	nop
	bne	$4,$0,$L35
	nop
$L42:
	.loc 1 78
	addiu	$19,$19,4
$L49:
	bne	$17,$19,$L36
	nop
	.loc 1 91
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	withdraw
	.section	.text.rtalloc,"ax"
	.align	2
	.globl	rtalloc
	.loc 1 45
	.ent	rtalloc
rtalloc:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 1 50
	lw	$2,0($4)
	nop
	beq	$2,$0,$L51
	move	$16,$4
	lw	$3,44($2)
	nop
	beq	$3,$0,$L51
	nop
	lhu	$2,36($2)
	nop
	andi	$2,$2,0x1
	bne	$2,$0,$L50
	nop
$L51:
	.loc 1 51
	lh	$3,4($16)
	li	$2,2
	beq	$3,$2,$L65
	addiu	$18,$16,4
$L50:
	.loc 1 62
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L65:
	.loc 1 52
	jal	hostHash
	move	$4,$18
	.loc 1 53
	jal	splnet
	move	$17,$2
	.loc 1 54
	andi	$3,$17,0x7
	lui	$4,%hi(rthost)
	addiu	$4,$4,%lo(rthost)
	sll	$3,$3,2
	addu	$3,$3,$4
	lw	$4,0($3)
	move	$5,$17
	li	$7,1
	move	$6,$18
	jal	find
	move	$19,$2
	.loc 1 55
	beq	$2,$0,$L66
	move	$17,$2
$L53:
	.loc 1 59
	lhu	$2,38($17)
	nop
	addiu	$2,$2,1
	sh	$2,38($17)
$L54:
	.loc 1 60
	jal	splx
	move	$4,$19
	.loc 1 61
	sw	$17,0($16)
	.loc 1 62
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L66:
	.loc 1 56
	jal	netHash
	move	$4,$18
	move	$5,$2
	.loc 1 57
	andi	$3,$2,0x7
	lui	$2,%hi(rtnet)
	addiu	$2,$2,%lo(rtnet)
	sll	$3,$3,2
	addu	$3,$3,$2
	lw	$4,0($3)
	move	$7,$0
	jal	find
	move	$6,$18
	.loc 1 59
	bne	$2,$0,$L53
	move	$17,$2
	b	$L54
	nop
	.set	reorder
	.end	rtalloc
	.section	.text.rtfree,"ax"
	.align	2
	.globl	rtfree
	.loc 1 66
	.ent	rtfree
rtfree:
	.set	noreorder
	.loc 1 67
	lhu	$2,38($4)
	nop
	addiu	$2,$2,-1
	sll	$2,$2,16
	sra	$2,$2,16
	.loc 1 68
	bne	$2,$0,$L74
	sh	$2,38($4)
	lhu	$2,36($4)
	nop
	andi	$2,$2,0x1
	beq	$2,$0,$L73
	li	$2,-128
$L74:
	jr	$31
	nop
$L73:
	.loc 1 66
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 68
	jal	m_free
	and	$4,$4,$2
	.loc 1 69
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	rtfree
	.section	.rodata.rtinit.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"mget\000"
	.section	.text.rtinit,"ax"
	.align	2
	.globl	rtinit
	.loc 1 98
	.ent	rtinit
rtinit:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$23,44($sp)
	sw	$22,40($sp)
	sw	$20,32($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,52($sp)
	sw	$fp,48($sp)
	sw	$21,36($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	move	$16,$4
	move	$17,$5
	move	$23,$6
	.loc 1 102
	jal	splnet
	move	$20,$7
	.loc 1 104
	beq	$16,$0,$L85
	move	$22,$2
	.loc 1 110
	jal	splimp
	nop
	lui	$5,%hi(mfree)
	lw	$19,%lo(mfree)($5)
	nop
	beq	$19,$0,$L78
	move	$18,$2
	lh	$2,10($19)
	nop
	bne	$2,$0,$L86
	li	$2,5
	lui	$3,%hi(mbstat)
	sh	$2,10($19)
	addiu	$3,$3,%lo(mbstat)
	lhu	$4,20($3)
	lhu	$2,30($3)
	addiu	$4,$4,-1
	addiu	$2,$2,1
	sh	$4,20($3)
	sh	$2,30($3)
	lw	$2,0($19)
	move	$4,$18
	sw	$2,%lo(mfree)($5)
	li	$2,12
	sw	$2,4($19)
	jal	splx
	sw	$0,0($19)
$L80:
	.loc 1 115
	andi	$2,$20,0x4
	bne	$2,$0,$L87
	move	$4,$16
	jal	netHash
	lui	$21,%hi(rtnet)
	move	$fp,$2
	.loc 1 116
	andi	$2,$2,0x7
	sll	$2,$2,2
	addiu	$21,$21,%lo(rtnet)
	addu	$21,$21,$2
$L83:
	.loc 1 118
	lw	$18,4($19)
	.loc 1 117
	li	$2,48
	.loc 1 118
	addu	$18,$19,$18
	.loc 1 119
	move	$4,$18
	.loc 1 117
	sh	$2,8($19)
	.loc 1 119
	jal	bzero
	li	$5,48
	.loc 1 120
	sw	$fp,0($18)
	.loc 1 121
	lwl	$5,3($16)
	lwl	$4,7($16)
	lwl	$3,11($16)
	lwl	$2,15($16)
	lwr	$5,0($16)
	lwr	$4,4($16)
	lwr	$3,8($16)
	lwr	$2,12($16)
	sw	$5,4($18)
	sw	$2,16($18)
	sw	$4,8($18)
	sw	$3,12($18)
	.loc 1 122
	lwl	$5,3($17)
	lwl	$4,7($17)
	lwl	$3,11($17)
	lwr	$4,4($17)
	lwr	$5,0($17)
	lwr	$3,8($17)
	lwl	$2,15($17)
	.loc 1 123
	ori	$20,$20,0x1
	.loc 1 122
	lwr	$2,12($17)
	sw	$4,24($18)
	sw	$5,20($18)
	sw	$3,28($18)
	sw	$2,32($18)
	.loc 1 123
	sh	$20,36($18)
	.loc 1 124
	sw	$23,44($18)
	.loc 1 125
	lw	$2,0($21)
	.loc 1 127
	move	$4,$22
	.loc 1 125
	sw	$2,0($19)
	.loc 1 127
	jal	splx
	sw	$19,0($21)
	.loc 1 108
	move	$2,$0
$L75:
	.loc 1 129
	lw	$31,52($sp)
	lw	$fp,48($sp)
	lw	$23,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,56
$L87:
	.loc 1 115
	jal	hostHash
	lui	$21,%hi(rthost)
	move	$fp,$2
	.loc 1 116
	andi	$2,$2,0x7
	sll	$2,$2,2
	addiu	$21,$21,%lo(rthost)
	b	$L83
	addu	$21,$21,$2
$L85:
	.loc 1 105
	lui	$4,%hi(rthost)
	move	$5,$17
	jal	withdraw
	addiu	$4,$4,%lo(rthost)
	.loc 1 106
	lui	$4,%hi(rtnet)
	move	$5,$17
	jal	withdraw
	addiu	$4,$4,%lo(rtnet)
	.loc 1 107
	jal	splx
	move	$4,$22
	.loc 1 108
	b	$L75
	move	$2,$0
$L78:
	.loc 1 110
	move	$4,$0
	jal	m_more
	li	$5,5
	move	$19,$2
	jal	splx
	move	$4,$18
	.loc 1 111
	bne	$19,$0,$L80
	nop
	.loc 1 112
	jal	splx
	move	$4,$22
	.loc 1 113
	b	$L75
	li	$2,55
$L86:
	.loc 1 110
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	rtinit
	.section	.bss.rtnet,"aw"
	.align	2
rtnet:
	.space	32
	.section	.bss.rthost,"aw"
	.align	2
rthost:
	.space	32
	.text
	.file 2 "ultrix-model/kernel/mbuf.h"
	.file 3 "ultrix-model/kernel/types.h"
	.file 4 "ultrix-model/kernel/in.h"
