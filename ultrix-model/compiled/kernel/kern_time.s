# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from ultrix-model/kernel/kern_time.c
	.text
	.file 1 "ultrix-model/kernel/kern_time.c"
	.section	.text.gettimeofday,"ax"
	.align	2
	.globl	gettimeofday
	.loc 1 14
	.ent	gettimeofday
gettimeofday:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	.loc 1 16
	jal	splhigh
	nop
	.loc 1 18
	lui	$3,%hi(time)
	addiu	$4,$3,%lo(time)
	lw	$5,%lo(time)($3)
	lw	$3,4($4)
	.loc 1 19
	move	$4,$2
	.loc 1 18
	sw	$5,16($sp)
	.loc 1 19
	jal	splx
	sw	$3,20($sp)
	.loc 1 20
	lw	$2,-16120($0)
	li	$6,8
	lw	$5,0($2)
	jal	copyout
	addiu	$4,$sp,16
	.loc 1 20
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 21
	bne	$2,$0,$L1
	sb	$2,-16060($0)
	.loc 1 21
	lw	$2,-16120($0)
	nop
	lw	$5,4($2)
	nop
	.loc 1 21
	bne	$5,$0,$L8
	li	$6,8
$L1:
	.loc 1 22
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
$L8:
	.loc 1 21
	lui	$4,%hi(tz)
	jal	copyout
	addiu	$4,$4,%lo(tz)
	.loc 1 21
	sb	$2,-16060($0)
	.loc 1 22
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	gettimeofday
	.section	.text.timevalfix,"ax"
	.align	2
	.globl	timevalfix
	.loc 1 25
	.ent	timevalfix
timevalfix:
	.set	noreorder
	.set	nomacro
	.loc 1 26
	lw	$2,4($4)
	nop
	.loc 1 26
	bltz	$2,$L12
	li	$3,983040
	.loc 1 30
	addiu	$3,$3,16960
	slt	$5,$2,$3
	bne	$5,$0,$L13
	subu	$2,$2,$3
	.loc 1 31
	lw	$5,0($4)
	nop
	addiu	$3,$5,1
	sw	$3,0($4)
	.loc 1 32
	sw	$2,4($4)
$L13:
	.loc 1 34
	jr	$31
	nop
$L12:
	.loc 1 27
	lw	$3,0($4)
	.loc 1 28
	li	$5,983040
	addiu	$5,$5,16960
	.loc 1 27
	addiu	$3,$3,-1
	.loc 1 28
	addu	$2,$2,$5
	.loc 1 27
	sw	$3,0($4)
	.loc 1 28
	jr	$31
	sw	$2,4($4)
	.set	reorder
	.end	timevalfix
	.section	.text.timevaladd,"ax"
	.align	2
	.globl	timevaladd
	.loc 1 37
	.ent	timevaladd
timevaladd:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 38
	lw	$7,0($5)
	lw	$6,0($4)
	.loc 1 39
	lw	$3,4($4)
	.loc 1 38
	addu	$6,$6,$7
	sw	$6,0($4)
	.loc 1 39
	lw	$5,4($5)
	nop
	addu	$3,$3,$5
	.loc 1 40
	jal	timevalfix
	sw	$3,4($4)
	.loc 1 41
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	timevaladd
	.section	.text.hzto,"ax"
	.align	2
	.globl	hzto
	.loc 1 45
	.ent	hzto
hzto:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 46
	jal	splhigh
	move	$16,$4
	.loc 1 47
	lui	$5,%hi(time)
	.loc 1 47
	lw	$3,0($16)
	lw	$6,%lo(time)($5)
	nop
	subu	$3,$3,$6
	.loc 1 50
	bltz	$3,$L19
	move	$4,$2
	.loc 1 51
	li	$2,8323072
	ori	$2,$2,0xffff
	slt	$2,$3,$2
	bne	$2,$0,$L22
	addiu	$5,$5,%lo(time)
	.loc 1 53
	jal	splx
	li	$16,2147418112
	.loc 1 55
	lw	$31,20($sp)
	ori	$16,$16,0xffff
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L22:
	.loc 1 52
	lw	$2,4($16)
	lw	$6,4($5)
	.loc 1 52
	lui	$5,%hi(tick)
	lw	$5,%lo(tick)($5)
	.loc 1 52
	subu	$2,$2,$6
	.loc 1 52
	addu	$2,$2,$5
	.loc 1 52
	addiu	$2,$2,-1
	.loc 1 52
	bne	$5,$0,1f
	div	$0,$2,$5
	break	7
1:
	.loc 1 52
	lui	$2,%hi(hz)
	lw	$2,%lo(hz)($2)
	.loc 1 52
	mflo	$16
	nop
	nop
	.loc 1 52
	mult	$3,$2
	.loc 1 52
	mflo	$2
	addu	$16,$16,$2
	.loc 1 54
	bgez	$16,$L17
	nop
$L19:
	move	$16,$0
$L17:
	.loc 1 53
	jal	splx
	nop
	.loc 1 55
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
	.loc 1 70
	.ent	realitexpire
realitexpire:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	.loc 1 74
	li	$5,14
	.loc 1 70
	sw	$17,24($sp)
	move	$17,$4
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 1 74
	jal	psignal
	sw	$16,20($sp)
	.loc 1 75
	lw	$3,136($17)
	lw	$2,140($17)
	nop
	or	$4,$3,$2
	.loc 1 75
	beq	$4,$0,$L24
	addiu	$18,$17,144
	.loc 1 80
	jal	splclock
	addiu	$20,$17,136
	lui	$19,%hi(time)
	.loc 1 81
	move	$4,$18
	move	$5,$20
	jal	timevaladd
	move	$16,$2
	.loc 1 82
	lw	$3,144($17)
	.loc 1 82
	lw	$2,%lo(time)($19)
	.loc 1 83
	addiu	$21,$19,%lo(time)
	.loc 1 82
	slt	$5,$2,$3
	bne	$5,$0,$L27
	move	$4,$16
$L30:
	.loc 1 82
	bne	$3,$2,$L28
	nop
	.loc 1 83
	lw	$2,148($17)
	lw	$3,4($21)
	nop
	slt	$2,$3,$2
	bne	$2,$0,$L27
	nop
$L28:
	.loc 1 88
	jal	splx
	nop
	.loc 1 80
	jal	splclock
	nop
	.loc 1 81
	move	$4,$18
	move	$5,$20
	jal	timevaladd
	move	$16,$2
	.loc 1 82
	lw	$3,144($17)
	.loc 1 82
	lw	$2,%lo(time)($19)
	nop
	.loc 1 82
	slt	$5,$2,$3
	beq	$5,$0,$L30
	move	$4,$16
$L27:
	.loc 1 84
	jal	hzto
	move	$4,$18
	lui	$4,%hi(realitexpire)
	addiu	$4,$4,%lo(realitexpire)
	move	$6,$2
	jal	timeout
	move	$5,$17
	.loc 1 85
	jal	splx
	move	$4,$16
$L23:
	.loc 1 90
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L24:
	.loc 1 76
	sw	$3,144($17)
	.loc 1 77
	b	$L23
	sw	$2,148($17)
	.set	reorder
	.end	realitexpire
	.section	.text.itimerdecr,"ax"
	.align	2
	.globl	itimerdecr
	.loc 1 59
	.ent	itimerdecr
itimerdecr:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 60
	lw	$2,12($4)
	.loc 1 61
	addiu	$17,$4,8
	.loc 1 60
	subu	$2,$2,$5
	sw	$2,12($4)
	.loc 1 59
	move	$16,$4
	.loc 1 61
	jal	timevalfix
	move	$4,$17
	.loc 1 62
	lw	$2,8($16)
	nop
	.loc 1 62
	bgtz	$2,$L37
	nop
	.loc 1 62
	beq	$2,$0,$L39
	nop
$L33:
	.loc 1 63
	lw	$3,0($16)
	lw	$2,4($16)
	nop
	or	$4,$3,$2
	.loc 1 63
	bne	$4,$0,$L34
	move	$5,$16
	.loc 1 63
	sw	$2,12($16)
	sw	$3,8($16)
	.loc 1 65
	move	$2,$0
$L40:
	.loc 1 66
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L39:
	.loc 1 62
	lw	$2,12($16)
	nop
	blez	$2,$L33
	nop
$L37:
	.loc 1 66
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 62
	li	$2,1
	.loc 1 66
	jr	$31
	addiu	$sp,$sp,32
$L34:
	.loc 1 64
	jal	timevaladd
	move	$4,$17
	.loc 1 65
	b	$L40
	move	$2,$0
	.set	reorder
	.end	itimerdecr
	.section	.text.setitimer,"ax"
	.align	2
	.globl	setitimer
	.loc 1 94
	.ent	setitimer
setitimer:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$31,44($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	sw	$16,32($sp)
	.loc 1 95
	lw	$16,-16120($0)
	.loc 1 97
	lw	$18,-16176($0)
	.loc 1 95
	lw	$17,0($16)
	nop
	.loc 1 100
	sltu	$2,$17,3
	beq	$2,$0,$L71
	li	$2,22
	.loc 1 104
	lw	$2,8($16)
	nop
	beq	$2,$0,$L44
	addiu	$2,$17,55
	.loc 1 105
	sll	$2,$2,4
	lw	$5,-16384($2)
	lw	$4,-16380($2)
	lw	$3,-16376($2)
	lw	$2,-16372($2)
	sw	$5,16($sp)
	sw	$4,20($sp)
	sw	$3,24($sp)
	.loc 1 106
	bne	$17,$0,$L46
	sw	$2,28($sp)
	.loc 1 108
	lw	$3,144($18)
	lw	$2,148($18)
	.loc 1 107
	lw	$6,136($18)
	lw	$5,140($18)
	.loc 1 109
	or	$4,$3,$2
	.loc 1 107
	sw	$6,16($sp)
	sw	$5,20($sp)
	.loc 1 108
	sw	$3,24($sp)
	.loc 1 109
	beq	$4,$0,$L46
	sw	$2,28($sp)
	.loc 1 110
	lui	$4,%hi(time)
	.loc 1 111
	addiu	$6,$4,%lo(time)
	.loc 1 110
	lw	$5,%lo(time)($4)
	.loc 1 111
	lw	$4,4($6)
	.loc 1 110
	subu	$3,$3,$5
	.loc 1 111
	subu	$2,$2,$4
	.loc 1 112
	addiu	$4,$sp,24
	.loc 1 111
	sw	$2,28($sp)
	.loc 1 112
	jal	timevalfix
	sw	$3,24($sp)
	.loc 1 113
	lw	$2,24($sp)
	nop
	bltz	$2,$L67
	nop
$L46:
	.loc 1 116
	lw	$5,8($16)
	li	$6,16
	jal	copyout
	addiu	$4,$sp,16
	.loc 1 116
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 117
	bne	$2,$0,$L41
	sb	$2,-16060($0)
	.loc 1 119
	lw	$16,-16120($0)
	nop
$L44:
	.loc 1 119
	lw	$4,4($16)
	nop
	.loc 1 119
	bne	$4,$0,$L68
	li	$6,16
$L41:
	.loc 1 140
	lw	$31,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,48
$L68:
	.loc 1 120
	jal	copyin
	addiu	$5,$sp,16
	.loc 1 120
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 121
	bne	$2,$0,$L41
	sb	$2,-16060($0)
	.loc 1 122
	lw	$3,28($sp)
	li	$2,983040
	addiu	$2,$2,16960
	sltu	$3,$3,$2
	beq	$3,$0,$L49
	nop
	.loc 1 122
	lw	$3,20($sp)
	nop
	sltu	$2,$3,$2
	beq	$2,$0,$L71
	li	$2,22
	.loc 1 123
	lw	$2,24($sp)
	lw	$3,16($sp)
	nop
	or	$2,$2,$3
	bltz	$2,$L71
	li	$2,22
	.loc 1 127
	jal	splclock
	nop
	.loc 1 128
	beq	$17,$0,$L69
	move	$16,$2
	.loc 1 137
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
$L52:
	.loc 1 139
	jal	splx
	move	$4,$16
	b	$L41
	nop
$L49:
	.loc 1 101
	li	$2,22
$L71:
	sb	$2,-16060($0)
	.loc 1 140
	lw	$31,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,48
$L67:
	.loc 1 113
	sw	$0,28($sp)
	.loc 1 113
	b	$L46
	sw	$0,24($sp)
$L69:
	.loc 1 129
	lui	$17,%hi(realitexpire)
	move	$5,$18
	jal	untimeout
	addiu	$4,$17,%lo(realitexpire)
	.loc 1 130
	lw	$2,24($sp)
	lw	$3,28($sp)
	nop
	or	$2,$2,$3
	.loc 1 130
	bne	$2,$0,$L70
	lui	$5,%hi(time)
$L51:
	.loc 1 134
	lw	$2,16($sp)
	nop
	sw	$2,136($18)
	lw	$2,20($sp)
	nop
	sw	$2,140($18)
	.loc 1 135
	lw	$2,24($sp)
	nop
	sw	$2,144($18)
	lw	$2,28($sp)
	b	$L52
	sw	$2,148($18)
$L70:
	.loc 1 131
	addiu	$5,$5,%lo(time)
	jal	timevaladd
	addiu	$4,$sp,24
	.loc 1 132
	jal	hzto
	addiu	$4,$sp,24
	move	$6,$2
	move	$5,$18
	jal	timeout
	addiu	$4,$17,%lo(realitexpire)
	b	$L51
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
