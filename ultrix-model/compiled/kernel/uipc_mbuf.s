# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/uipc_mbuf.c
	.text
	.file 1 "ultrix-model/kernel/uipc_mbuf.c"
	.section	.text.references,"ax"
	.align	2
	.loc 1 65
	.ent	references
references:
	.set	noreorder
	.loc 1 66
	li	$2,-2147483648
	addu	$4,$4,$2
	lui	$2,%hi(mclrefcnt)
	srl	$4,$4,12
	addiu	$2,$2,%lo(mclrefcnt)
	.loc 1 67
	jr	$31
	addu	$2,$2,$4
	.set	reorder
	.end	references
	.section	.text.m_clalloc,"ax"
	.align	2
	.loc 1 17
	.ent	m_clalloc
m_clalloc:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 18
	lui	$16,%hi(mbstat)
	lw	$4,%lo(mbstat)($16)
	move	$5,$0
	.loc 1 17
	sw	$31,20($sp)
	.loc 1 18
	jal	pageAlloc
	srl	$4,$4,5
	.loc 1 22
	beq	$2,$0,$L6
	li	$3,-2147483648
	addiu	$4,$3,4096
	.loc 1 27
	lui	$9,%hi(mfree)
	lw	$7,%lo(mfree)($9)
	.loc 1 19
	addu	$3,$2,$3
	addu	$8,$2,$4
	b	$L5
	addiu	$6,$16,%lo(mbstat)
$L7:
	.loc 1 23
	move	$3,$5
$L5:
	.loc 1 27
	sw	$7,0($3)
	.loc 1 24
	sw	$0,4($3)
	.loc 1 25
	sh	$0,10($3)
	.loc 1 29
	lhu	$4,20($6)
	.loc 1 30
	lw	$2,%lo(mbstat)($16)
	.loc 1 29
	addiu	$4,$4,1
	.loc 1 30
	addiu	$2,$2,1
	.loc 1 23
	addiu	$5,$3,128
	.loc 1 26
	sw	$0,124($3)
	move	$7,$3
	.loc 1 29
	sh	$4,20($6)
	.loc 1 23
	bne	$8,$5,$L7
	sw	$2,%lo(mbstat)($16)
	.loc 1 33
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 32
	li	$2,1
	sw	$3,%lo(mfree)($9)
	.loc 1 33
	jr	$31
	addiu	$sp,$sp,24
$L6:
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 22
	move	$2,$0
	.loc 1 33
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	m_clalloc
	.section	.rodata.mbinit.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"mbinit\000"
	.section	.text.mbinit,"ax"
	.align	2
	.globl	mbinit
	.loc 1 36
	.ent	mbinit
mbinit:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 37
	jal	m_clalloc
	nop
	beq	$2,$0,$L16
	lui	$4,%hi($LC0)
	jal	m_clalloc
	nop
	beq	$2,$0,$L11
	lui	$4,%hi($LC0)
	.loc 1 38
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L11:
$L16:
	.loc 1 37
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	mbinit
	.section	.rodata.m_more.str1.4,"aMS",@progbits,1
	.align	2
$LC1:
	.ascii	"mget\000"
	.section	.text.m_more,"ax"
	.align	2
	.globl	m_more
	.loc 1 42
	.ent	m_more
m_more:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$17,20($sp)
	.loc 1 45
	lui	$17,%hi(mfree)
	.loc 1 42
	sw	$16,16($sp)
	.loc 1 45
	lw	$16,%lo(mfree)($17)
	.loc 1 42
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$31,44($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	move	$22,$4
	.loc 1 45
	bne	$16,$0,$L23
	move	$21,$5
	jal	m_clalloc
	nop
	bne	$2,$0,$L23
	nop
	.loc 1 46
	beq	$22,$0,$L31
	lui	$20,%hi(m_want)
	lui	$16,%hi(mbstat)
	addiu	$16,$16,%lo(mbstat)
	.loc 1 51
	li	$19,1
	.loc 1 52
	b	$L21
	addiu	$18,$17,%lo(mfree)
$L33:
	.loc 1 45
	jal	m_clalloc
	nop
	bne	$2,$0,$L23
	nop
$L21:
	.loc 1 50
	lw	$2,16($16)
	.loc 1 52
	li	$5,24
	.loc 1 50
	addiu	$2,$2,1
	.loc 1 52
	move	$4,$18
	.loc 1 50
	sw	$2,16($16)
	.loc 1 52
	jal	sleep
	sw	$19,%lo(m_want)($20)
	.loc 1 45
	lw	$2,%lo(mfree)($17)
	nop
	beq	$2,$0,$L33
	nop
$L23:
	.loc 1 54
	jal	splimp
	nop
	lw	$16,%lo(mfree)($17)
	nop
	beq	$16,$0,$L34
	move	$18,$2
	lh	$2,10($16)
	nop
	bne	$2,$0,$L35
	lui	$3,%hi(mbstat)
	sh	$21,10($16)
	addiu	$3,$3,%lo(mbstat)
	lhu	$2,20($3)
	addiu	$21,$21,8
	addiu	$2,$2,-1
	sll	$21,$21,1
	sh	$2,20($3)
	addu	$3,$3,$21
	lhu	$2,4($3)
	nop
	addiu	$2,$2,1
	sh	$2,4($3)
	lw	$2,0($16)
	li	$3,12
	sw	$2,%lo(mfree)($17)
	sw	$3,4($16)
	sw	$0,0($16)
$L26:
	jal	splx
	move	$4,$18
$L17:
	.loc 1 56
	lw	$31,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,48
$L31:
	.loc 1 47
	lui	$2,%hi(mbstat)
	addiu	$2,$2,%lo(mbstat)
	lw	$3,12($2)
	nop
	addiu	$3,$3,1
	.loc 1 48
	b	$L17
	sw	$3,12($2)
$L34:
	.loc 1 54
	move	$5,$21
	jal	m_more
	move	$4,$22
	b	$L26
	move	$16,$2
$L35:
	lui	$4,%hi($LC1)
	jal	panic
	addiu	$4,$4,%lo($LC1)
	.set	reorder
	.end	m_more
	.section	.text.mclget,"ax"
	.align	2
	.globl	mclget
	.loc 1 71
	.ent	mclget
mclget:
	.set	noreorder
	.loc 1 72
	lui	$5,%hi(mclfree)
	lw	$2,%lo(mclfree)($5)
	.loc 1 71
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 74
	beq	$2,$0,$L37
	move	$17,$4
	.loc 1 76
	lui	$3,%hi(mbstat)
	addiu	$3,$3,%lo(mbstat)
	lw	$4,8($3)
	.loc 1 75
	lw	$6,0($2)
	.loc 1 76
	addiu	$4,$4,-1
	.loc 1 75
	sw	$6,%lo(mclfree)($5)
	.loc 1 76
	sw	$4,8($3)
	.loc 1 86
	move	$16,$2
$L38:
	jal	references
	move	$4,$16
	li	$3,1
	sb	$3,0($2)
	.loc 1 87
	subu	$16,$16,$17
	.loc 1 88
	li	$2,4096
	.loc 1 87
	sw	$16,4($17)
	.loc 1 88
	sh	$2,8($17)
$L36:
	.loc 1 89
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L37:
	.loc 1 78
	lui	$18,%hi(mbstat)
	addiu	$18,$18,%lo(mbstat)
	lw	$4,4($18)
	jal	pageAlloc
	move	$5,$0
	.loc 1 79
	beq	$2,$0,$L36
	srl	$3,$2,12
	sltu	$3,$3,8192
	beq	$3,$0,$L45
	nop
	.loc 1 84
	lw	$3,4($18)
	.loc 1 83
	li	$4,-2147483648
	.loc 1 84
	addiu	$3,$3,1
	.loc 1 83
	addu	$16,$2,$4
	.loc 1 84
	b	$L38
	sw	$3,4($18)
$L45:
	.loc 1 80
	jal	pageFree
	move	$4,$2
	b	$L36
	nop
	.set	reorder
	.end	mclget
	.section	.text.mclput,"ax"
	.align	2
	.globl	mclput
	.loc 1 93
	.ent	mclput
mclput:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 94
	lw	$2,4($4)
	nop
	addu	$4,$4,$2
	li	$2,-4096
	and	$16,$4,$2
	.loc 1 96
	jal	references
	move	$4,$16
	lbu	$3,0($2)
	nop
	addiu	$3,$3,-1
	andi	$3,$3,0x00ff
	bne	$3,$0,$L46
	sb	$3,0($2)
	.loc 1 97
	lui	$4,%hi(mclfree)
	lw	$2,%lo(mclfree)($4)
	.loc 1 98
	sw	$16,%lo(mclfree)($4)
	.loc 1 97
	sw	$2,0($16)
	.loc 1 99
	lui	$2,%hi(mbstat)
	addiu	$2,$2,%lo(mbstat)
	lw	$3,8($2)
	nop
	addiu	$3,$3,1
	sw	$3,8($2)
$L46:
	.loc 1 100
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	mclput
	.section	.text.m_get,"ax"
	.align	2
	.globl	m_get
	.loc 1 103
	.ent	m_get
m_get:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	move	$19,$4
	sw	$31,36($sp)
	.loc 1 106
	jal	splimp
	move	$16,$5
	lui	$4,%hi(mfree)
	lw	$17,%lo(mfree)($4)
	nop
	beq	$17,$0,$L50
	move	$18,$2
	lh	$2,10($17)
	nop
	bne	$2,$0,$L54
	lui	$3,%hi(mbstat)
	sh	$16,10($17)
	addiu	$3,$3,%lo(mbstat)
	lhu	$2,20($3)
	addiu	$16,$16,8
	addiu	$2,$2,-1
	sll	$16,$16,1
	sh	$2,20($3)
	addu	$3,$3,$16
	lhu	$2,4($3)
	nop
	addiu	$2,$2,1
	sh	$2,4($3)
	lw	$2,0($17)
	li	$3,12
	sw	$2,%lo(mfree)($4)
	sw	$3,4($17)
	sw	$0,0($17)
$L52:
	jal	splx
	move	$4,$18
	.loc 1 108
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$16,20($sp)
	move	$2,$17
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L50:
	.loc 1 106
	move	$5,$16
	jal	m_more
	move	$4,$19
	b	$L52
	move	$17,$2
$L54:
	lui	$4,%hi($LC1)
	jal	panic
	addiu	$4,$4,%lo($LC1)
	.set	reorder
	.end	m_get
	.section	.rodata.m_free.str1.4,"aMS",@progbits,1
	.align	2
$LC2:
	.ascii	"mfree\000"
	.section	.text.m_free,"ax"
	.align	2
	.globl	m_free
	.loc 1 111
	.ent	m_free
m_free:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	move	$16,$4
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 1 114
	jal	splimp
	sw	$17,24($sp)
	lh	$3,10($16)
	nop
	beq	$3,$0,$L63
	addiu	$3,$3,8
	lui	$5,%hi(mbstat)
	addiu	$5,$5,%lo(mbstat)
	sll	$3,$3,1
	addu	$3,$5,$3
	move	$17,$2
	lhu	$2,4($3)
	nop
	addiu	$2,$2,-1
	sh	$2,4($3)
	lhu	$2,20($5)
	nop
	addiu	$2,$2,1
	sh	$2,20($5)
	lw	$2,4($16)
	nop
	sltu	$2,$2,125
	beq	$2,$0,$L64
	sh	$0,10($16)
	lui	$18,%hi(mfree)
$L66:
	lw	$2,%lo(mfree)($18)
	lw	$19,0($16)
	sw	$0,4($16)
	sw	$2,0($16)
	sw	$0,124($16)
	move	$4,$17
	jal	splx
	sw	$16,%lo(mfree)($18)
	lui	$2,%hi(m_want)
	lw	$3,%lo(m_want)($2)
	nop
	bne	$3,$0,$L65
	addiu	$4,$18,%lo(mfree)
	.loc 1 116
	lw	$31,36($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$19
	lw	$19,32($sp)
	jr	$31
	addiu	$sp,$sp,40
$L64:
	.loc 1 114
	jal	mclput
	move	$4,$16
	b	$L66
	lui	$18,%hi(mfree)
$L65:
	jal	wakeup
	sw	$0,%lo(m_want)($2)
	.loc 1 116
	lw	$31,36($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$19
	lw	$19,32($sp)
	jr	$31
	addiu	$sp,$sp,40
$L63:
	.loc 1 114
	lui	$4,%hi($LC2)
	jal	panic
	addiu	$4,$4,%lo($LC2)
	.set	reorder
	.end	m_free
	.section	.text.m_freem,"ax"
	.align	2
	.globl	m_freem
	.loc 1 120
	.ent	m_freem
m_freem:
	.set	noreorder
	.loc 1 123
	beq	$4,$0,$L88
	nop
	.loc 1 120
	addiu	$sp,$sp,-48
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 123
	lui	$18,%hi(mfree)
	lui	$17,%hi(mbstat)
	.loc 1 120
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$16,16($sp)
	sw	$31,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	move	$16,$4
	.loc 1 123
	addiu	$17,$17,%lo(mbstat)
	lui	$19,%hi(m_want)
	b	$L72
	addiu	$20,$18,%lo(mfree)
$L70:
	lw	$2,%lo(mfree)($18)
	lw	$22,0($16)
	sw	$0,4($16)
	sw	$2,0($16)
	sw	$0,124($16)
	move	$4,$21
	jal	splx
	sw	$16,%lo(mfree)($18)
	lw	$2,%lo(m_want)($19)
	nop
	bne	$2,$0,$L87
	move	$4,$20
$L71:
	beq	$22,$0,$L85
	move	$16,$22
$L72:
	jal	splimp
	nop
	lh	$3,10($16)
	nop
	beq	$3,$0,$L86
	move	$21,$2
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
	bne	$2,$0,$L70
	sh	$0,10($16)
	jal	mclput
	move	$4,$16
	lw	$2,%lo(mfree)($18)
	lw	$22,0($16)
	sw	$0,4($16)
	sw	$2,0($16)
	sw	$0,124($16)
	move	$4,$21
	jal	splx
	sw	$16,%lo(mfree)($18)
	lw	$2,%lo(m_want)($19)
	nop
	beq	$2,$0,$L71
	move	$4,$20
$L87:
	jal	wakeup
	sw	$0,%lo(m_want)($19)
	bne	$22,$0,$L72
	move	$16,$22
$L85:
	.loc 1 124
	lw	$31,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,48
$L88:
	jr	$31
	nop
$L86:
	.loc 1 123
	lui	$4,%hi($LC2)
	jal	panic
	addiu	$4,$4,%lo($LC2)
	.set	reorder
	.end	m_freem
	.section	.rodata.m_copy.str1.4,"aMS",@progbits,1
	.align	2
$LC3:
	.ascii	"m_copy\000"
	.section	.text.m_copy,"ax"
	.align	2
	.globl	m_copy
	.loc 1 131
	.ent	m_copy
m_copy:
	.set	noreorder
	addiu	$sp,$sp,-72
	sw	$19,44($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	sw	$31,68($sp)
	sw	$fp,64($sp)
	sw	$23,60($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$20,48($sp)
	sw	$16,32($sp)
	move	$17,$4
	move	$19,$6
	.loc 1 132
	sw	$0,16($sp)
	.loc 1 135
	bne	$4,$0,$L90
	move	$18,$5
	b	$L117
	nop
$L94:
	lw	$17,0($17)
	nop
	beq	$17,$0,$L118
	subu	$18,$18,$2
$L90:
	lh	$2,8($17)
	nop
	slt	$3,$18,$2
	beq	$3,$0,$L94
	nop
	.loc 1 136
	blez	$19,$L119
	lui	$20,%hi(mbstat)
	addiu	$21,$sp,16
	lui	$22,%hi(mfree)
	.loc 1 138
	addiu	$20,$20,%lo(mbstat)
	li	$23,12
	.loc 1 149
	b	$L105
	li	$fp,-4096
$L122:
	.loc 1 147
	jal	splimp
	subu	$19,$19,$21
	.loc 1 148
	lw	$3,4($17)
	addu	$4,$17,$18
	addu	$4,$4,$3
	subu	$3,$4,$16
	sw	$3,4($16)
	.loc 1 149
	and	$4,$4,$fp
	jal	references
	move	$18,$2
	lbu	$3,0($2)
	.loc 1 150
	move	$4,$18
	.loc 1 149
	addiu	$3,$3,1
	.loc 1 150
	jal	splx
	sb	$3,0($2)
	.loc 1 136
	lw	$17,0($17)
	blez	$19,$L120
	move	$21,$16
$L104:
	.loc 1 137
	beq	$17,$0,$L96
	move	$18,$0
$L105:
	.loc 1 138
	jal	splimp
	nop
	lw	$16,%lo(mfree)($22)
	nop
	beq	$16,$0,$L97
	move	$3,$2
	lh	$2,10($16)
	nop
	bne	$2,$0,$L121
	lui	$4,%hi($LC1)
	lh	$2,10($17)
	move	$4,$3
	sh	$2,10($16)
	lhu	$2,20($20)
	nop
	addiu	$2,$2,-1
	sh	$2,20($20)
	lh	$2,10($17)
	nop
	addiu	$2,$2,8
	sll	$2,$2,1
	addu	$2,$20,$2
	lhu	$3,4($2)
	nop
	addiu	$3,$3,1
	sh	$3,4($2)
	lw	$2,0($16)
	sw	$23,4($16)
	sw	$2,%lo(mfree)($22)
	jal	splx
	sw	$0,0($16)
	.loc 1 139
	sw	$16,0($21)
$L99:
	.loc 1 144
	lh	$21,8($17)
	nop
	subu	$21,$21,$18
	slt	$2,$19,$21
	beq	$2,$0,$L101
	nop
	move	$21,$19
$L101:
	.loc 1 145
	sh	$21,8($16)
	.loc 1 146
	lw	$4,4($17)
	nop
	sltu	$2,$4,125
	beq	$2,$0,$L122
	addu	$4,$4,$17
	.loc 1 152
	lw	$5,4($16)
	move	$6,$21
	addu	$5,$16,$5
	addu	$4,$4,$18
	jal	bcopy
	subu	$19,$19,$21
	.loc 1 136
	lw	$17,0($17)
	bgtz	$19,$L104
	move	$21,$16
$L120:
	.loc 1 157
	lw	$17,16($sp)
	b	$L89
	move	$16,$17
$L97:
	.loc 1 138
	lh	$5,10($17)
	move	$4,$0
	jal	m_more
	sw	$2,24($sp)
	lw	$3,24($sp)
	move	$16,$2
	jal	splx
	move	$4,$3
	.loc 1 140
	bne	$16,$0,$L99
	sw	$16,0($21)
	.loc 1 141
	lw	$4,16($sp)
	jal	m_freem
	nop
$L89:
	.loc 1 158
	lw	$31,68($sp)
	lw	$fp,64($sp)
	lw	$23,60($sp)
	lw	$22,56($sp)
	lw	$21,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	move	$2,$16
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,72
$L118:
	.loc 1 136
	blez	$19,$L89
	move	$16,$17
$L96:
	.loc 1 137
	lui	$4,%hi($LC3)
$L123:
	jal	panic
	addiu	$4,$4,%lo($LC3)
$L117:
	.loc 1 136
	bgtz	$6,$L123
	lui	$4,%hi($LC3)
	b	$L89
	move	$16,$17
$L121:
	.loc 1 138
	jal	panic
	addiu	$4,$4,%lo($LC1)
$L119:
	.loc 1 136
	move	$17,$0
	.loc 1 157
	b	$L89
	move	$16,$17
	.set	reorder
	.end	m_copy
	.section	.text.m_adj,"ax"
	.align	2
	.globl	m_adj
	.loc 1 165
	.ent	m_adj
m_adj:
	.set	noreorder
	.loc 1 169
	bgez	$5,$L125
	nop
	.loc 1 180
	beq	$4,$0,$L147
	move	$2,$4
	.loc 1 166
	move	$3,$0
$L126:
	.loc 1 180
	lh	$6,8($2)
	lw	$2,0($2)
	nop
	bne	$2,$0,$L126
	addu	$3,$3,$6
	.loc 1 181
	addu	$5,$5,$3
	.loc 1 182
	bltz	$5,$L144
	nop
$L134:
	.loc 1 184
	lh	$2,8($4)
	sll	$3,$5,16
	slt	$6,$5,$2
	beq	$6,$0,$L133
	sra	$3,$3,16
	sh	$3,8($4)
	.loc 1 185
	move	$2,$3
$L133:
	.loc 1 183
	lw	$4,0($4)
	nop
	bne	$4,$0,$L134
	subu	$5,$5,$2
$L147:
	jr	$31
	nop
$L144:
	.loc 1 182
	b	$L134
	move	$5,$0
$L125:
	.loc 1 170
	bne	$4,$0,$L128
	nop
	b	$L146
	nop
$L130:
	.loc 1 172
	sh	$0,8($4)
	.loc 1 170
	lw	$4,0($4)
	nop
	beq	$4,$0,$L147
	subu	$5,$5,$2
$L128:
	lh	$2,8($4)
	nop
	slt	$3,$5,$2
	beq	$3,$0,$L130
	nop
	.loc 1 175
	lw	$3,4($4)
	.loc 1 176
	lhu	$2,8($4)
	.loc 1 175
	addu	$3,$3,$5
	.loc 1 176
	subu	$2,$2,$5
	.loc 1 175
	sw	$3,4($4)
	.loc 1 187
	jr	$31
	sh	$2,8($4)
$L146:
	jr	$31
	nop
	.set	reorder
	.end	m_adj
	.section	.text.m_pullup,"ax"
	.align	2
	.globl	m_pullup
	.loc 1 194
	.ent	m_pullup
m_pullup:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	move	$16,$4
	.loc 1 198
	jal	splimp
	move	$19,$5
	lui	$6,%hi(mfree)
	lw	$17,%lo(mfree)($6)
	nop
	beq	$17,$0,$L149
	move	$18,$2
	lh	$2,10($17)
	nop
	bne	$2,$0,$L169
	lui	$3,%hi(mbstat)
	lh	$2,10($16)
	nop
	sh	$2,10($17)
	addiu	$3,$3,%lo(mbstat)
	lhu	$2,20($3)
	move	$4,$18
	addiu	$2,$2,-1
	sh	$2,20($3)
	lh	$5,10($16)
	nop
	addiu	$2,$5,8
	sll	$2,$2,1
	addu	$3,$3,$2
	lhu	$2,4($3)
	nop
	addiu	$2,$2,1
	sh	$2,4($3)
	lw	$2,0($17)
	li	$3,12
	sw	$2,%lo(mfree)($6)
	sw	$3,4($17)
	jal	splx
	sw	$0,0($17)
	.loc 1 199
	slt	$2,$19,113
	beq	$2,$0,$L155
	nop
$L166:
	.loc 1 200
	sh	$0,8($17)
	.loc 1 194
	move	$2,$0
	.loc 1 201
	slt	$3,$2,$19
$L172:
	beq	$3,$0,$L163
	nop
$L164:
	.loc 1 202
	lh	$3,8($16)
	subu	$18,$19,$2
	slt	$4,$3,$18
	beq	$4,$0,$L159
	nop
	move	$18,$3
$L159:
	.loc 1 203
	lw	$5,4($17)
	lw	$4,4($16)
	addu	$5,$17,$5
	addu	$5,$5,$2
	addu	$4,$16,$4
	jal	bcopy
	move	$6,$18
	.loc 1 204
	lhu	$2,8($17)
	andi	$4,$18,0xffff
	addu	$2,$4,$2
	sh	$2,8($17)
	.loc 1 205
	lhu	$3,8($16)
	nop
	subu	$3,$3,$4
	sll	$3,$3,16
	sra	$3,$3,16
	.loc 1 206
	beq	$3,$0,$L170
	sh	$3,8($16)
	.loc 1 207
	lw	$2,4($16)
	nop
	addu	$2,$2,$18
	sw	$2,4($16)
	.loc 1 209
	lh	$2,8($17)
	nop
	.loc 1 201
	slt	$3,$2,$19
	bne	$3,$0,$L164
	nop
$L163:
	.loc 1 210
	sw	$16,0($17)
	.loc 1 216
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$16,20($sp)
	move	$2,$17
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L170:
	.loc 1 206
	jal	m_free
	move	$4,$16
	move	$16,$2
	.loc 1 209
	lh	$2,8($17)
	.loc 1 201
	bne	$16,$0,$L172
	slt	$3,$2,$19
	.loc 1 209
	slt	$19,$2,$19
	beq	$19,$0,$L163
	nop
	.loc 1 213
	jal	m_free
	move	$4,$17
	.loc 1 215
	move	$17,$0
$L171:
	.loc 1 216
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$16,20($sp)
	move	$2,$17
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L149:
	.loc 1 198
	lh	$5,10($16)
	jal	m_more
	move	$4,$0
	move	$17,$2
	jal	splx
	move	$4,$18
	.loc 1 199
	beq	$17,$0,$L157
	slt	$2,$19,113
	bne	$2,$0,$L166
	nop
$L155:
	.loc 1 213
	jal	m_free
	move	$4,$17
$L157:
	.loc 1 214
	jal	m_freem
	move	$4,$16
	.loc 1 215
	b	$L171
	move	$17,$0
$L169:
	.loc 1 198
	lui	$4,%hi($LC1)
	jal	panic
	addiu	$4,$4,%lo($LC1)
	.set	reorder
	.end	m_pullup
	.section	.bss.mclrefcnt,"aw"
	.align	2
mclrefcnt:
	.space	8192
	.section	.bss.mclfree,"aw"
	.align	2
mclfree:
	.space	4
	.globl	m_want
	.section	.bss.m_want,"aw"
	.align	2
m_want:
	.space	4
	.globl	mbstat
	.section	.bss.mbstat,"aw"
	.align	2
mbstat:
	.space	48
	.globl	mfree
	.section	.bss.mfree,"aw"
	.align	2
mfree:
	.space	4
	.text
	.file 2 "ultrix-model/kernel/mbuf.h"
	.file 3 "ultrix-model/kernel/types.h"
	.file 4 "ultrix-model/kernel/proc.h"
	.file 5 "ultrix-model/kernel/systm.h"
