# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/kern_time.c
	.text
	.file 1 "ultrix-model/kernel/kern_time.c"
	.section	.text.itimerfix,"ax"
	.align	2
	.loc 1 108
	.ent	itimerfix
itimerfix:
	.set	noreorder
	.loc 1 109
	lw	$3,0($4)
	li	$2,99942400
	ori	$2,$2,0xe101
	sltu	$2,$3,$2
	beq	$2,$0,$L5
	nop
	lw	$5,4($4)
	li	$2,983040
	addiu	$2,$2,16960
	sltu	$2,$5,$2
	beq	$2,$0,$L5
	nop
	.loc 1 110
	beq	$3,$0,$L10
	nop
$L3:
	.loc 1 111
	jr	$31
	li	$2,1
$L5:
	.loc 1 112
	jr	$31
	move	$2,$0
$L10:
	.loc 1 110
	beq	$5,$0,$L3
	nop
	lui	$2,%hi(tick)
	lw	$2,%lo(tick)($2)
	nop
	slt	$5,$5,$2
	beq	$5,$0,$L3
	nop
	b	$L3
	sw	$2,4($4)
	.set	reorder
	.end	itimerfix
	.section	.text.gettimeofday,"ax"
	.align	2
	.globl	gettimeofday
	.loc 1 23
	.ent	gettimeofday
gettimeofday:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	.loc 1 25
	jal	splhigh
	nop
	.loc 1 27
	lui	$3,%hi(time)
	addiu	$4,$3,%lo(time)
	lw	$5,%lo(time)($3)
	lw	$3,4($4)
	.loc 1 28
	move	$4,$2
	.loc 1 27
	sw	$5,16($sp)
	.loc 1 28
	jal	splx
	sw	$3,20($sp)
	.loc 1 29
	lw	$2,-16120($0)
	li	$6,8
	lw	$5,0($2)
	jal	copyout
	addiu	$4,$sp,16
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 30
	bne	$2,$0,$L11
	sb	$2,-16060($0)
	lw	$2,-16120($0)
	nop
	lw	$5,4($2)
	nop
	bne	$5,$0,$L17
	li	$6,8
$L11:
	.loc 1 31
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
$L17:
	.loc 1 30
	lui	$4,%hi(tz)
	jal	copyout
	addiu	$4,$4,%lo(tz)
	sb	$2,-16060($0)
	.loc 1 31
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	gettimeofday
	.section	.text.timevalfix,"ax"
	.align	2
	.globl	timevalfix
	.loc 1 34
	.ent	timevalfix
timevalfix:
	.set	noreorder
	.loc 1 35
	lw	$2,4($4)
	nop
	bltz	$2,$L21
	li	$3,983040
	.loc 1 39
	addiu	$3,$3,16960
	slt	$5,$2,$3
	bne	$5,$0,$L22
	subu	$2,$2,$3
	.loc 1 40
	lw	$5,0($4)
	nop
	addiu	$3,$5,1
	sw	$3,0($4)
	.loc 1 41
	sw	$2,4($4)
$L22:
	.loc 1 43
	jr	$31
	nop
$L21:
	.loc 1 36
	lw	$3,0($4)
	.loc 1 37
	li	$5,983040
	addiu	$5,$5,16960
	.loc 1 36
	addiu	$3,$3,-1
	.loc 1 37
	addu	$2,$2,$5
	.loc 1 36
	sw	$3,0($4)
	.loc 1 37
	jr	$31
	sw	$2,4($4)
	.set	reorder
	.end	timevalfix
	.section	.text.timevaladd,"ax"
	.align	2
	.globl	timevaladd
	.loc 1 46
	.ent	timevaladd
timevaladd:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 47
	lw	$7,0($5)
	lw	$6,0($4)
	.loc 1 48
	lw	$3,4($4)
	.loc 1 47
	addu	$6,$6,$7
	sw	$6,0($4)
	.loc 1 48
	lw	$5,4($5)
	nop
	addu	$3,$3,$5
	.loc 1 49
	jal	timevalfix
	sw	$3,4($4)
	.loc 1 50
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	timevaladd
	.section	.text.hzto,"ax"
	.align	2
	.globl	hzto
	.loc 1 54
	.ent	hzto
hzto:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 55
	jal	splhigh
	move	$16,$4
	.loc 1 56
	lui	$5,%hi(time)
	lw	$3,0($16)
	lw	$6,%lo(time)($5)
	nop
	subu	$3,$3,$6
	.loc 1 59
	bltz	$3,$L28
	move	$4,$2
	.loc 1 60
	li	$2,8323072
	ori	$2,$2,0xffff
	slt	$2,$3,$2
	bne	$2,$0,$L31
	addiu	$5,$5,%lo(time)
	.loc 1 62
	jal	splx
	li	$16,2147418112
	.loc 1 64
	lw	$31,20($sp)
	ori	$16,$16,0xffff
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L31:
	.loc 1 61
	lw	$2,4($16)
	lw	$6,4($5)
	lui	$5,%hi(tick)
	lw	$5,%lo(tick)($5)
	subu	$2,$2,$6
	addu	$2,$2,$5
	addiu	$2,$2,-1
	bne	$5,$0,1f
	div	$0,$2,$5
	break	7
1:
	lui	$2,%hi(hz)
	lw	$2,%lo(hz)($2)
	mflo	$16
	nop
	nop
	mult	$3,$2
	mflo	$2
	addu	$16,$16,$2
	.loc 1 63
	bgez	$16,$L26
	nop
$L28:
	move	$16,$0
$L26:
	.loc 1 62
	jal	splx
	nop
	.loc 1 64
	lw	$31,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	hzto
	.section	.text.realitexpire,"ax"
	.align	2
	.globl	realitexpire
	.loc 1 81
	.ent	realitexpire
realitexpire:
	.set	noreorder
	addiu	$sp,$sp,-48
	.loc 1 85
	li	$5,14
	.loc 1 81
	sw	$17,24($sp)
	move	$17,$4
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 1 85
	jal	psignal
	sw	$16,20($sp)
	.loc 1 86
	lw	$3,136($17)
	lw	$2,140($17)
	nop
	or	$4,$3,$2
	beq	$4,$0,$L33
	addiu	$18,$17,144
	.loc 1 91
	jal	splclock
	addiu	$20,$17,136
	lui	$19,%hi(time)
	.loc 1 92
	move	$4,$18
	move	$5,$20
	jal	timevaladd
	move	$16,$2
	.loc 1 93
	lw	$3,144($17)
	lw	$2,%lo(time)($19)
	.loc 1 94
	addiu	$21,$19,%lo(time)
	.loc 1 93
	slt	$5,$2,$3
	bne	$5,$0,$L36
	move	$4,$16
$L39:
	bne	$3,$2,$L37
	nop
	.loc 1 94
	lw	$2,148($17)
	lw	$3,4($21)
	nop
	slt	$2,$3,$2
	bne	$2,$0,$L36
	nop
$L37:
	.loc 1 99
	jal	splx
	nop
	.loc 1 91
	jal	splclock
	nop
	.loc 1 92
	move	$4,$18
	move	$5,$20
	jal	timevaladd
	move	$16,$2
	.loc 1 93
	lw	$3,144($17)
	lw	$2,%lo(time)($19)
	nop
	slt	$5,$2,$3
	beq	$5,$0,$L39
	move	$4,$16
$L36:
	.loc 1 95
	jal	hzto
	move	$4,$18
	lui	$4,%hi(realitexpire)
	addiu	$4,$4,%lo(realitexpire)
	move	$6,$2
	jal	timeout
	move	$5,$17
	.loc 1 96
	jal	splx
	move	$4,$16
$L32:
	.loc 1 101
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L33:
	.loc 1 87
	sw	$3,144($17)
	.loc 1 88
	b	$L32
	sw	$2,148($17)
	.set	reorder
	.end	realitexpire
	.section	.text.itimerdecr,"ax"
	.align	2
	.globl	itimerdecr
	.loc 1 68
	.ent	itimerdecr
itimerdecr:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 69
	lw	$2,12($4)
	.loc 1 70
	addiu	$17,$4,8
	.loc 1 69
	subu	$2,$2,$5
	sw	$2,12($4)
	.loc 1 68
	move	$16,$4
	.loc 1 70
	jal	timevalfix
	move	$4,$17
	.loc 1 71
	lw	$2,8($16)
	nop
	bgtz	$2,$L46
	nop
	beq	$2,$0,$L48
	nop
$L42:
	.loc 1 73
	lw	$3,0($16)
	lw	$2,4($16)
	nop
	or	$4,$3,$2
	bne	$4,$0,$L43
	move	$5,$16
	.loc 1 74
	sw	$2,12($16)
	sw	$3,8($16)
	.loc 1 76
	move	$2,$0
$L49:
	.loc 1 77
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L48:
	.loc 1 71
	lw	$2,12($16)
	nop
	blez	$2,$L42
	nop
$L46:
	.loc 1 77
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 72
	li	$2,1
	.loc 1 77
	jr	$31
	addiu	$sp,$sp,32
$L43:
	.loc 1 75
	jal	timevaladd
	move	$4,$17
	.loc 1 76
	b	$L49
	move	$2,$0
	.set	reorder
	.end	itimerdecr
	.section	.text.setitimer,"ax"
	.align	2
	.globl	setitimer
	.loc 1 116
	.ent	setitimer
setitimer:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$31,44($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	sw	$16,32($sp)
	.loc 1 117
	lw	$16,-16120($0)
	.loc 1 119
	lw	$18,-16176($0)
	.loc 1 117
	lw	$17,0($16)
	nop
	.loc 1 122
	sltu	$2,$17,3
	beq	$2,$0,$L86
	li	$2,22
	.loc 1 126
	lw	$2,8($16)
	nop
	beq	$2,$0,$L53
	addiu	$2,$17,55
	.loc 1 127
	sll	$2,$2,4
	lw	$5,-16384($2)
	lw	$4,-16380($2)
	lw	$3,-16376($2)
	lw	$2,-16372($2)
	sw	$5,16($sp)
	sw	$4,20($sp)
	sw	$3,24($sp)
	.loc 1 128
	bne	$17,$0,$L55
	sw	$2,28($sp)
	.loc 1 130
	lw	$3,144($18)
	lw	$2,148($18)
	.loc 1 129
	lw	$6,136($18)
	lw	$5,140($18)
	.loc 1 131
	or	$4,$3,$2
	.loc 1 129
	sw	$6,16($sp)
	sw	$5,20($sp)
	.loc 1 130
	sw	$3,24($sp)
	.loc 1 131
	beq	$4,$0,$L55
	sw	$2,28($sp)
	.loc 1 132
	lui	$4,%hi(time)
	.loc 1 133
	addiu	$6,$4,%lo(time)
	.loc 1 132
	lw	$5,%lo(time)($4)
	.loc 1 133
	lw	$4,4($6)
	.loc 1 132
	subu	$3,$3,$5
	.loc 1 133
	subu	$2,$2,$4
	.loc 1 134
	addiu	$4,$sp,24
	.loc 1 133
	sw	$2,28($sp)
	.loc 1 134
	jal	timevalfix
	sw	$3,24($sp)
	.loc 1 135
	lw	$2,24($sp)
	nop
	bltz	$2,$L81
	nop
$L55:
	.loc 1 138
	lw	$5,8($16)
	li	$6,16
	jal	copyout
	addiu	$4,$sp,16
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 139
	bne	$2,$0,$L50
	sb	$2,-16060($0)
	.loc 1 141
	lw	$16,-16120($0)
	nop
$L53:
	lw	$4,4($16)
	nop
	bne	$4,$0,$L82
	li	$6,16
$L50:
	.loc 1 161
	lw	$31,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,48
$L82:
	.loc 1 142
	jal	copyin
	addiu	$5,$sp,16
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 143
	bne	$2,$0,$L50
	sb	$2,-16060($0)
	.loc 1 144
	jal	itimerfix
	addiu	$4,$sp,24
	beq	$2,$0,$L86
	li	$2,22
	jal	itimerfix
	addiu	$4,$sp,16
	bne	$2,$0,$L83
	li	$2,22
$L86:
	.loc 1 123
	sb	$2,-16060($0)
	.loc 1 161
	lw	$31,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,48
$L83:
	.loc 1 148
	jal	splclock
	nop
	.loc 1 149
	beq	$17,$0,$L84
	move	$16,$2
	.loc 1 158
	lw	$5,20($sp)
	lw	$4,24($sp)
	lw	$3,28($sp)
	lw	$6,16($sp)
	addiu	$17,$17,55
	sll	$17,$17,4
	sw	$6,-16384($17)
	sw	$5,-16380($17)
	sw	$4,-16376($17)
	sw	$3,-16372($17)
$L63:
	.loc 1 160
	jal	splx
	move	$4,$16
	b	$L50
	nop
$L81:
	.loc 1 135
	sw	$0,28($sp)
	b	$L55
	sw	$0,24($sp)
$L84:
	.loc 1 150
	lui	$17,%hi(realitexpire)
	move	$5,$18
	jal	untimeout
	addiu	$4,$17,%lo(realitexpire)
	.loc 1 151
	lw	$2,24($sp)
	lw	$3,28($sp)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L85
	lui	$5,%hi(time)
$L62:
	.loc 1 155
	lw	$2,16($sp)
	nop
	sw	$2,136($18)
	lw	$2,20($sp)
	nop
	sw	$2,140($18)
	.loc 1 156
	lw	$2,24($sp)
	nop
	sw	$2,144($18)
	lw	$2,28($sp)
	b	$L63
	sw	$2,148($18)
$L85:
	.loc 1 152
	addiu	$5,$5,%lo(time)
	jal	timevaladd
	addiu	$4,$sp,24
	.loc 1 153
	jal	hzto
	addiu	$4,$sp,24
	move	$6,$2
	move	$5,$18
	jal	timeout
	addiu	$4,$17,%lo(realitexpire)
	b	$L62
	nop
	.set	reorder
	.end	setitimer
	.section	.rodata.tz,"a"
	.align	2
tz:
	.space	8
	.text
	.file 2 "ultrix-model/kernel/systm.h"
	.file 3 "ultrix-model/kernel/types.h"
	.file 4 "ultrix-model/kernel/proc.h"
