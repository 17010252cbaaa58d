# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/kern_fork.c
	.text
	.file 1 "ultrix-model/kernel/kern_fork.c"
	.section	.text.giveUp,"ax"
	.align	2
	.loc 1 29
	.ent	giveUp
giveUp:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 30
	lw	$6,84($4)
	.loc 1 29
	move	$16,$4
	.loc 1 30
	jal	freeRange
	li	$5,268435456
	.loc 1 31
	lw	$6,88($16)
	li	$5,458752
	ori	$5,$5,0xffff
	subu	$5,$5,$6
	sll	$5,$5,12
	jal	freeRange
	move	$4,$16
	.loc 1 32
	jal	xfree
	move	$4,$16
	.loc 1 33
	jal	ptRelease
	move	$4,$16
	.loc 1 34
	jal	uareaFree
	move	$4,$16
	.loc 1 36
	lui	$2,%hi(freeproc)
	lw	$3,%lo(freeproc)($2)
	.loc 1 35
	sb	$0,39($16)
	.loc 1 36
	sw	$3,28($16)
	.loc 1 38
	li	$3,12
	.loc 1 37
	sw	$16,%lo(freeproc)($2)
	.loc 1 38
	sb	$3,-16060($0)
	.loc 1 40
	lw	$31,20($sp)
	lw	$16,16($sp)
	li	$2,-1
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	giveUp
	.section	.text.newproc,"ax"
	.align	2
	.globl	newproc
	.loc 1 44
	.ent	newproc
newproc:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 46
	lui	$2,%hi(freeproc)
	.loc 1 44
	sw	$16,16($sp)
	.loc 1 46
	lw	$16,%lo(freeproc)($2)
	.loc 1 44
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 45
	lw	$18,-16176($0)
	.loc 1 50
	beq	$16,$0,$L34
	nop
	.loc 1 54
	lw	$3,28($16)
	lui	$17,%hi(mpid)
	b	$L8
	sw	$3,%lo(freeproc)($2)
$L36:
	.loc 1 56
	move	$2,$4
	.loc 1 57
	jal	pfind
	sw	$2,%lo(mpid)($17)
	beq	$2,$0,$L35
	nop
$L8:
	.loc 1 56
	lw	$4,%lo(mpid)($17)
	nop
	addiu	$4,$4,1
	slt	$3,$4,30000
	bne	$3,$0,$L36
	li	$2,1
	li	$4,1
	.loc 1 57
	jal	pfind
	sw	$2,%lo(mpid)($17)
	bne	$2,$0,$L8
	nop
$L35:
	.loc 1 58
	lw	$2,%lo(mpid)($17)
	.loc 1 62
	li	$3,16777216
	.loc 1 58
	sh	$2,68($16)
	.loc 1 59
	lh	$2,68($18)
	.loc 1 60
	sw	$18,120($16)
	.loc 1 59
	sh	$2,70($16)
	.loc 1 61
	li	$2,4
	sb	$2,39($16)
	.loc 1 62
	lw	$2,60($18)
	addiu	$3,$3,2
	and	$2,$2,$3
	ori	$2,$2,0x1
	sw	$2,60($16)
	.loc 1 63
	lh	$2,64($18)
	.loc 1 84
	li	$5,16
	.loc 1 63
	sh	$2,64($16)
	.loc 1 64
	lh	$2,66($18)
	.loc 1 84
	addiu	$4,$16,136
	.loc 1 64
	sh	$2,66($16)
	.loc 1 65
	lb	$6,41($18)
	.loc 1 68
	sb	$0,38($16)
	.loc 1 66
	addiu	$2,$6,5
	sll	$2,$2,1
	sll	$2,$2,24
	sra	$2,$2,24
	andi	$2,$2,0x00ff
	sll	$3,$2,8
	or	$2,$3,$2
	.loc 1 65
	sb	$6,41($16)
	.loc 1 66
	sh	$2,36($16)
	.loc 1 69
	sb	$0,40($16)
	sh	$0,42($16)
	.loc 1 70
	sw	$0,44($16)
	.loc 1 72
	lw	$2,48($18)
	nop
	sw	$2,48($16)
	.loc 1 73
	lw	$2,52($18)
	nop
	sw	$2,52($16)
	.loc 1 74
	lw	$2,56($18)
	.loc 1 75
	sw	$0,100($16)
	.loc 1 74
	sw	$2,56($16)
	.loc 1 76
	sw	$0,4($16)
	.loc 1 77
	sw	$0,104($16)
	.loc 1 78
	sw	$0,88($16)
	sw	$0,84($16)
	sw	$0,80($16)
	.loc 1 79
	sw	$0,96($16)
	sw	$0,92($16)
	.loc 1 80
	sw	$0,152($16)
	.loc 1 81
	sw	$0,116($16)
	.loc 1 82
	sh	$0,112($16)
	.loc 1 84
	jal	bzero
	sw	$0,76($16)
	.loc 1 85
	sw	$0,20($16)
	.loc 1 86
	sw	$0,124($16)
	.loc 1 87
	sw	$0,132($16)
	.loc 1 88
	lw	$2,124($18)
	nop
	.loc 1 89
	beq	$2,$0,$L9
	sw	$2,128($16)
	sw	$16,132($2)
$L9:
	.loc 1 90
	sw	$16,124($18)
	.loc 1 92
	jal	uareaAlloc
	move	$4,$16
	bne	$2,$0,$L37
	nop
$L10:
	.loc 1 98
	lw	$2,128($16)
	nop
	.loc 1 99
	beq	$2,$0,$L13
	sw	$2,124($18)
	sw	$0,132($2)
$L13:
	.loc 1 100
	jal	giveUp
	move	$4,$16
	move	$17,$2
$L4:
	.loc 1 119
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$16,16($sp)
	move	$2,$17
	lw	$17,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L37:
	.loc 1 92
	jal	procdup
	move	$4,$16
	move	$17,$2
	.loc 1 93
	li	$2,1
	beq	$17,$2,$L38
	nop
	.loc 1 97
	bltz	$17,$L10
	nop
	.loc 1 102
	lw	$4,-15652($0)
	nop
	bltz	$4,$L15
	move	$2,$0
	.loc 1 103
	sll	$3,$2,2
$L39:
	lw	$3,-15752($3)
	nop
	.loc 1 104
	beq	$3,$0,$L14
	addiu	$2,$2,1
	lhu	$4,6($3)
	nop
	addiu	$4,$4,1
	sh	$4,6($3)
	lw	$4,-15652($0)
	nop
$L14:
	.loc 1 102
	slt	$3,$4,$2
	beq	$3,$0,$L39
	sll	$3,$2,2
$L15:
	.loc 1 106
	jal	splclock
	nop
	.loc 1 112
	lui	$3,%hi(proc)
	addiu	$3,$3,%lo(proc)
	subu	$3,$16,$3
	li	$4,-1762066432
	sra	$3,$3,2
	addiu	$4,$4,28567
	mult	$3,$4
	.loc 1 107
	lui	$5,%hi(allproc)
	lw	$3,%lo(allproc)($5)
	.loc 1 108
	addiu	$4,$16,28
	.loc 1 107
	sw	$3,28($16)
	.loc 1 108
	sw	$4,32($3)
	.loc 1 111
	lhu	$3,68($16)
	lui	$4,%hi(pidhash)
	andi	$3,$3,0x3f
	.loc 1 109
	addiu	$6,$5,%lo(allproc)
	.loc 1 111
	addiu	$4,$4,%lo(pidhash)
	sll	$3,$3,1
	.loc 1 109
	sw	$6,32($16)
	.loc 1 111
	addu	$3,$3,$4
	lh	$4,0($3)
	.loc 1 106
	move	$17,$2
	.loc 1 112
	mflo	$2
	.loc 1 111
	sh	$4,74($16)
	.loc 1 112
	sh	$2,0($3)
	.loc 1 113
	li	$2,3
	sb	$2,39($16)
	.loc 1 114
	move	$4,$16
	jal	setrq
	sw	$16,%lo(allproc)($5)
	.loc 1 115
	jal	splx
	move	$4,$17
	.loc 1 116
	lui	$3,%hi(nuser)
	lw	$2,%lo(nuser)($3)
	.loc 1 117
	lh	$4,68($16)
	.loc 1 116
	addiu	$2,$2,1
	sw	$2,%lo(nuser)($3)
	.loc 1 117
	sw	$4,-16068($0)
	.loc 1 119
	lw	$31,28($sp)
	.loc 1 118
	move	$17,$0
	.loc 1 119
	lw	$18,24($sp)
	lw	$16,16($sp)
	move	$2,$17
	lw	$17,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L38:
	.loc 1 94
	jal	spl0
	nop
	.loc 1 95
	b	$L4
	nop
$L34:
	.loc 1 51
	li	$2,11
	sb	$2,-16060($0)
	.loc 1 52
	b	$L4
	li	$17,-1
	.set	reorder
	.end	newproc
	.section	.text.fork,"ax"
	.align	2
	.globl	fork
	.loc 1 10
	.ent	fork
fork:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 11
	lw	$16,-16176($0)
	.loc 1 12
	jal	newproc
	nop
	.loc 1 14
	bltz	$2,$L40
	nop
	.loc 1 15
	bne	$2,$0,$L42
	lui	$2,%hi(time)
	.loc 1 16
	sw	$0,-16064($0)
$L40:
	.loc 1 25
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L42:
	.loc 1 19
	lh	$3,68($16)
	nop
	sw	$3,-16068($0)
	.loc 1 20
	li	$3,1
	sw	$3,-16064($0)
	.loc 1 21
	addiu	$4,$2,%lo(time)
	lw	$3,%lo(time)($2)
	lw	$2,4($4)
	.loc 1 22
	li	$5,72
	.loc 1 21
	sw	$3,-15456($0)
	sw	$2,-15452($0)
	.loc 1 22
	jal	bzero
	li	$4,-15648
	.loc 1 23
	li	$5,72
	jal	bzero
	li	$4,-15576
	.loc 1 24
	li	$5,48
	jal	bzero
	li	$4,-15504
	.loc 1 25
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	fork
	.section	.bss.mpid,"aw"
	.align	2
mpid:
	.space	4
	.text
	.file 2 "ultrix-model/kernel/proc.h"
	.file 3 "ultrix-model/kernel/systm.h"
	.file 4 "ultrix-model/kernel/types.h"
