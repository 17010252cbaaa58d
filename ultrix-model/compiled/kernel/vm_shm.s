# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/vm_shm.c
	.text
	.file 1 "ultrix-model/kernel/vm_shm.c"
	.section	.text.segmentAddress,"ax"
	.align	2
	.loc 1 18
	.ent	segmentAddress
segmentAddress:
	.set	noreorder
	.loc 1 19
	addiu	$2,$4,768
	.loc 1 20
	jr	$31
	sll	$2,$2,20
	.set	reorder
	.end	segmentAddress
	.section	.text.shmat,"ax"
	.align	2
	.loc 1 72
	.ent	shmat
shmat:
	.set	noreorder
	addiu	$sp,$sp,-56
	.loc 1 77
	sltu	$2,$4,8
	.loc 1 72
	sw	$31,52($sp)
	sw	$23,48($sp)
	sw	$22,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 73
	lw	$21,-16176($0)
	.loc 1 77
	beq	$2,$0,$L4
	sll	$20,$4,4
	addu	$3,$20,$4
	sll	$3,$3,2
	subu	$3,$3,$4
	lui	$19,%hi(segments)
	addiu	$19,$19,%lo(segments)
	sll	$3,$3,2
	addu	$16,$19,$3
	lw	$23,4($16)
	nop
	beq	$23,$0,$L4
	move	$17,$4
	.loc 1 81
	lw	$18,152($21)
	li	$22,1
	sll	$22,$22,$4
	and	$18,$22,$18
	bne	$18,$0,$L7
	nop
	.loc 1 82
	jal	segmentAddress
	nop
	move	$5,$2
	move	$6,$23
	jal	ptExpand
	move	$4,$21
	bne	$2,$0,$L8
	li	$2,12
	.loc 1 84
	b	$L3
	sb	$2,-16060($0)
$L4:
	.loc 1 78
	li	$2,22
	sb	$2,-16060($0)
$L3:
	.loc 1 93
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
$L8:
	.loc 1 86
	jal	segmentAddress
	move	$4,$17
	move	$5,$2
	jal	userPte
	move	$4,$21
	.loc 1 87
	lw	$4,4($16)
	move	$3,$16
	beq	$4,$0,$L11
	move	$5,$16
$L10:
	.loc 1 88
	lw	$4,12($3)
	addiu	$2,$2,4
	ori	$4,$4,0x213
	sw	$4,-4($2)
	.loc 1 87
	lw	$4,4($5)
	addiu	$18,$18,1
	sltu	$4,$18,$4
	bne	$4,$0,$L10
	addiu	$3,$3,4
$L11:
	.loc 1 90
	addu	$2,$20,$17
	.loc 1 89
	lw	$3,152($21)
	.loc 1 90
	sll	$2,$2,2
	subu	$2,$2,$17
	.loc 1 89
	or	$3,$3,$22
	.loc 1 90
	sll	$2,$2,2
	.loc 1 89
	sw	$3,152($21)
	.loc 1 90
	addu	$2,$19,$2
	lw	$3,8($2)
	nop
	addiu	$3,$3,1
	sw	$3,8($2)
$L7:
	.loc 1 92
	jal	segmentAddress
	move	$4,$17
	b	$L3
	sw	$2,-16068($0)
	.set	reorder
	.end	shmat
	.section	.text.destroy,"ax"
	.align	2
	.loc 1 32
	.ent	destroy
destroy:
	.set	noreorder
	.loc 1 33
	lw	$2,4($4)
	nop
	beq	$2,$0,$L27
	addiu	$3,$2,1
	.loc 1 32
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	move	$16,$4
$L26:
	.loc 1 33
	sll	$3,$3,2
	addiu	$2,$2,-1
	sw	$2,4($16)
	addu	$2,$16,$3
	lw	$4,4($2)
	jal	pageFree
	nop
	lw	$2,4($16)
	nop
	bne	$2,$0,$L26
	addiu	$3,$2,1
	.loc 1 34
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L27:
	jr	$31
	nop
	.set	reorder
	.end	destroy
	.section	.text.detach,"ax"
	.align	2
	.loc 1 97
	.ent	detach
detach:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,24($sp)
	move	$18,$4
	.loc 1 99
	move	$4,$5
	.loc 1 97
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$17,20($sp)
	move	$19,$5
	.loc 1 99
	jal	segmentAddress
	sw	$16,16($sp)
	move	$5,$2
	move	$4,$18
	jal	userPte
	sll	$17,$19,4
	.loc 1 102
	addu	$6,$17,$19
	sll	$6,$6,2
	subu	$6,$6,$19
	lui	$4,%hi(segments)
	addiu	$20,$4,%lo(segments)
	sll	$6,$6,2
	addu	$6,$20,$6
	lw	$16,4($6)
	nop
	beq	$16,$0,$L29
	move	$3,$0
$L30:
	sw	$0,0($2)
	lw	$16,4($6)
	addiu	$3,$3,1
	sltu	$7,$3,$16
	bne	$7,$0,$L30
	addiu	$2,$2,4
$L29:
	.loc 1 103
	jal	segmentAddress
	move	$4,$19
	move	$5,$2
	move	$4,$18
	jal	newptes
	move	$6,$16
	.loc 1 105
	addu	$2,$17,$19
	.loc 1 104
	li	$3,1
	lw	$4,152($18)
	sll	$3,$3,$19
	.loc 1 105
	sll	$2,$2,2
	.loc 1 104
	nor	$3,$0,$3
	.loc 1 105
	subu	$2,$2,$19
	.loc 1 104
	and	$3,$4,$3
	.loc 1 105
	sll	$2,$2,2
	.loc 1 104
	sw	$3,152($18)
	.loc 1 105
	addu	$4,$20,$2
	lw	$2,8($4)
	nop
	addiu	$2,$2,-1
	beq	$2,$0,$L37
	sw	$2,8($4)
	.loc 1 106
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L37:
	.loc 1 105
	jal	destroy
	nop
	.loc 1 106
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	detach
	.section	.text.shmget,"ax"
	.align	2
	.loc 1 37
	.ent	shmget
shmget:
	.set	noreorder
	.loc 1 39
	li	$2,1048576
	addiu	$2,$2,1
	.loc 1 37
	addiu	$sp,$sp,-48
	.loc 1 39
	sltu	$2,$5,$2
	.loc 1 37
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 1 39
	beq	$2,$0,$L53
	sw	$16,20($sp)
	addiu	$5,$5,4095
	srl	$18,$5,12
$L39:
	.loc 1 42
	lui	$7,%hi(segments)
	addiu	$7,$7,%lo(segments)
	lui	$5,%hi(segments+2144)
	.loc 1 38
	move	$21,$0
	.loc 1 42
	move	$2,$7
	b	$L45
	addiu	$5,$5,%lo(segments+2144)
$L69:
	.loc 1 43
	beq	$21,$0,$L67
	nop
$L41:
	.loc 1 42
	addiu	$2,$2,268
$L72:
	beq	$2,$5,$L68
	nop
$L45:
	.loc 1 43
	lw	$3,4($2)
	nop
	beq	$3,$0,$L69
	nop
	.loc 1 44
	beq	$4,$0,$L41
	nop
	lw	$8,0($2)
	nop
	bne	$8,$4,$L72
	addiu	$2,$2,268
	addiu	$2,$2,-268
	.loc 1 45
	andi	$6,$6,0x600
	li	$4,1536
	beq	$6,$4,$L70
	sltu	$3,$3,$18
	.loc 1 46
	beq	$3,$0,$L44
	subu	$2,$2,$7
	.loc 1 52
	li	$2,22
$L75:
	b	$L38
	sb	$2,-16060($0)
$L67:
	move	$21,$2
	.loc 1 42
	addiu	$2,$2,268
	bne	$2,$5,$L45
	nop
$L68:
	.loc 1 51
	beq	$4,$0,$L73
	addiu	$2,$18,-1
	andi	$6,$6,0x200
	bne	$6,$0,$L74
	sltu	$2,$2,64
	li	$2,2
	sb	$2,-16060($0)
$L38:
	.loc 1 69
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L73:
	.loc 1 52
	sltu	$2,$2,64
$L74:
	beq	$2,$0,$L75
	li	$2,22
	.loc 1 53
	beq	$21,$0,$L76
	li	$2,12
	.loc 1 54
	lb	$2,-16060($0)
	nop
	bne	$2,$0,$L38
	li	$2,128188416
	.loc 1 68
	subu	$7,$21,$7
	sra	$7,$7,2
	addiu	$2,$2,19563
	mult	$7,$2
	.loc 1 55
	sw	$4,0($21)
	.loc 1 56
	sw	$0,8($21)
	.loc 1 57
	sw	$0,4($21)
	move	$16,$0
	.loc 1 68
	mflo	$19
	.loc 1 65
	b	$L50
	li	$20,-2147483648
$L51:
	jal	bzero
	nop
	.loc 1 66
	lw	$16,4($21)
	nop
	addiu	$2,$16,2
	sll	$2,$2,2
	.loc 1 57
	addiu	$16,$16,1
	.loc 1 66
	addu	$2,$21,$2
	.loc 1 57
	sltu	$3,$16,$18
	.loc 1 66
	sw	$17,4($2)
	.loc 1 57
	beq	$3,$0,$L71
	sw	$16,4($21)
$L50:
	.loc 1 58
	jal	segmentAddress
	move	$4,$19
	srl	$4,$2,12
	.loc 1 59
	addu	$4,$4,$16
	jal	pageAlloc
	move	$5,$0
	move	$17,$2
	.loc 1 65
	li	$5,4096
	.loc 1 60
	bne	$2,$0,$L51
	addu	$4,$2,$20
	.loc 1 61
	jal	destroy
	move	$4,$21
	.loc 1 62
	li	$2,12
$L76:
	.loc 1 63
	b	$L38
	sb	$2,-16060($0)
$L53:
	.loc 1 39
	b	$L39
	li	$18,65
$L71:
	.loc 1 68
	b	$L38
	sw	$19,-16068($0)
$L44:
	.loc 1 47
	li	$3,128188416
	sra	$2,$2,2
	addiu	$3,$3,19563
	mult	$2,$3
	mflo	$2
	b	$L38
	sw	$2,-16068($0)
$L70:
	.loc 1 45
	li	$2,17
	b	$L38
	sb	$2,-16060($0)
	.set	reorder
	.end	shmget
	.section	.text.shmRange,"ax"
	.align	2
	.globl	shmRange
	.loc 1 24
	.ent	shmRange
shmRange:
	.set	noreorder
	.loc 1 25
	li	$2,-805306368
	addu	$2,$5,$2
	.loc 1 27
	li	$3,8388608
	sltu	$3,$2,$3
	beq	$3,$0,$L79
	nop
	.loc 1 24
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 25
	srl	$17,$2,20
	.loc 1 27
	lw	$3,152($4)
	li	$2,1
	sll	$2,$2,$17
	and	$2,$2,$3
	bne	$2,$0,$L85
	move	$2,$0
	.loc 1 29
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L85:
	.loc 1 28
	move	$4,$17
	jal	segmentAddress
	move	$16,$5
	sll	$3,$17,4
	addu	$3,$3,$17
	sll	$3,$3,2
	subu	$3,$3,$17
	lui	$4,%hi(segments)
	sll	$3,$3,2
	addiu	$4,$4,%lo(segments)
	addu	$3,$4,$3
	lw	$3,4($3)
	.loc 1 29
	lw	$31,28($sp)
	.loc 1 28
	subu	$2,$16,$2
	srl	$2,$2,12
	.loc 1 29
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 28
	sltu	$2,$2,$3
	.loc 1 29
	jr	$31
	addiu	$sp,$sp,32
$L79:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	shmRange
	.section	.text.shmsys,"ax"
	.align	2
	.globl	shmsys
	.loc 1 109
	.ent	shmsys
shmsys:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 112
	lw	$3,-16120($0)
	li	$4,2
	lw	$2,0($3)
	nop
	beq	$2,$4,$L87
	li	$4,3
	beq	$2,$4,$L88
	nop
	beq	$2,$0,$L96
	li	$2,22
$L97:
	.loc 1 125
	sb	$2,-16060($0)
$L86:
	.loc 1 128
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L96:
	.loc 1 114
	lw	$4,4($3)
	jal	shmat
	nop
	.loc 1 128
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L88:
	.loc 1 122
	lw	$6,12($3)
	lw	$5,8($3)
	lw	$4,4($3)
	jal	shmget
	nop
	.loc 1 128
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L87:
	.loc 1 117
	lw	$5,4($3)
	li	$2,-805306368
	addu	$5,$5,$2
	.loc 1 118
	li	$2,8388608
	sltu	$2,$5,$2
	beq	$2,$0,$L97
	li	$2,22
	lw	$4,-16176($0)
	.loc 1 117
	srl	$5,$5,20
	.loc 1 118
	lw	$3,152($4)
	li	$2,1
	sll	$2,$2,$5
	and	$2,$2,$3
	beq	$2,$0,$L97
	li	$2,22
	jal	detach
	nop
	b	$L86
	nop
	.set	reorder
	.end	shmsys
	.section	.text.shmFork,"ax"
	.align	2
	.globl	shmFork
	.loc 1 132
	.ent	shmFork
shmFork:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,44($sp)
	lui	$17,%hi(segments)
	addiu	$17,$17,%lo(segments)
	.loc 1 136
	lw	$6,152($4)
	.loc 1 132
	move	$20,$4
	move	$18,$5
	.loc 1 136
	move	$19,$17
	.loc 1 135
	move	$16,$0
	.loc 1 136
	li	$21,1
	.loc 1 135
	li	$22,8
$L101:
	.loc 1 136
	sll	$2,$21,$16
	and	$2,$2,$6
	.loc 1 137
	move	$4,$16
	.loc 1 136
	beq	$2,$0,$L99
	addiu	$16,$16,1
	.loc 1 137
	jal	segmentAddress
	nop
	lw	$7,4($19)
	move	$6,$2
	move	$5,$18
	jal	ptShare
	move	$4,$20
	beq	$2,$0,$L98
	nop
	.loc 1 139
	lw	$6,152($20)
$L99:
	.loc 1 135
	bne	$16,$22,$L101
	addiu	$19,$19,268
	.loc 1 139
	sw	$6,152($18)
	.loc 1 140
	move	$2,$0
	.loc 1 141
	li	$5,1
	.loc 1 140
	b	$L103
	li	$4,8
$L116:
	.loc 1 141
	lw	$6,152($18)
$L103:
	sll	$3,$5,$2
	and	$3,$3,$6
	beq	$3,$0,$L102
	addiu	$2,$2,1
	lw	$3,8($17)
	nop
	addiu	$3,$3,1
	sw	$3,8($17)
$L102:
	.loc 1 140
	bne	$2,$4,$L116
	addiu	$17,$17,268
	.loc 1 143
	li	$2,1
$L98:
	.loc 1 144
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
	.set	reorder
	.end	shmFork
	.section	.text.shmExit,"ax"
	.align	2
	.globl	shmExit
	.loc 1 147
	.ent	shmExit
shmExit:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	move	$17,$4
	.loc 1 150
	move	$16,$0
	.loc 1 151
	li	$19,1
	.loc 1 150
	b	$L119
	li	$18,8
$L118:
	addiu	$16,$16,1
	beq	$16,$18,$L125
	nop
$L119:
	.loc 1 151
	lw	$3,152($17)
	sll	$2,$19,$16
	and	$2,$2,$3
	beq	$2,$0,$L118
	move	$5,$16
	move	$4,$17
	jal	detach
	addiu	$16,$16,1
	.loc 1 150
	bne	$16,$18,$L119
	nop
$L125:
	.loc 1 153
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	shmExit
	.section	.bss.segments,"aw"
	.align	2
segments:
	.space	2144
	.text
	.file 2 "ultrix-model/kernel/systm.h"
	.file 3 "ultrix-model/kernel/types.h"
