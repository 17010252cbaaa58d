# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/kern_clock.c
	.text
	.file 1 "ultrix-model/kernel/kern_clock.c"
	.section	.text.gatherstats,"ax"
	.align	2
	.loc 1 45
	.ent	gatherstats
gatherstats:
	.set	noreorder
	.loc 1 48
	andi	$5,$5,0x8
	beq	$5,$0,$L2
	nop
	.loc 1 49
	lw	$2,-16176($0)
	nop
	lb	$2,41($2)
	nop
	slt	$2,$2,21
	xori	$2,$2,0x1
$L3:
	.loc 1 53
	lui	$3,%hi(cp_time)
	addiu	$3,$3,%lo(cp_time)
	sll	$2,$2,2
	addu	$2,$2,$3
	lw	$3,0($2)
	.loc 1 55
	lui	$4,%hi(dk_busy)
	lw	$6,%lo(dk_busy)($4)
	.loc 1 53
	addiu	$3,$3,1
	lui	$4,%hi(dk_time)
	sw	$3,0($2)
	addiu	$4,$4,%lo(dk_time)
	.loc 1 54
	move	$2,$0
	li	$5,10
$L5:
	.loc 1 55
	sra	$3,$6,$2
	andi	$3,$3,0x1
	beq	$3,$0,$L4
	addiu	$2,$2,1
	lw	$3,0($4)
	nop
	addiu	$3,$3,1
	sw	$3,0($4)
$L4:
	.loc 1 54
	bne	$2,$5,$L5
	addiu	$4,$4,4
	.loc 1 57
	jr	$31
	nop
$L2:
	.loc 1 51
	lui	$2,%hi(noproc)
	lw	$2,%lo(noproc)($2)
	nop
	beq	$2,$0,$L6
	nop
	b	$L3
	li	$2,3
$L6:
	b	$L3
	li	$2,2
	.set	reorder
	.end	gatherstats
	.section	.text.callinit,"ax"
	.align	2
	.globl	callinit
	.loc 1 27
	.ent	callinit
callinit:
	.set	noreorder
	.loc 1 30
	lui	$3,%hi(callout)
	addiu	$3,$3,%lo(callout)
	lui	$2,%hi(callfree)
	sw	$3,%lo(callfree)($2)
	lui	$2,%hi(callout+16)
	addiu	$2,$2,%lo(callout+16)
	addiu	$3,$3,768
$L13:
	.loc 1 31
	sw	$2,-4($2)
	addiu	$2,$2,16
	bne	$2,$3,$L13
	nop
	.loc 1 32
	jr	$31
	nop
	.set	reorder
	.end	callinit
	.section	.text.softclock,"ax"
	.align	2
	.globl	softclock
	.loc 1 127
	.ent	softclock
softclock:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	lui	$16,%hi(calltodo)
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	addiu	$16,$16,%lo(calltodo)
	.loc 1 142
	b	$L18
	lui	$17,%hi(callfree)
$L16:
	.loc 1 135
	lw	$5,0($3)
	nop
	bgtz	$5,$L17
	nop
	.loc 1 141
	lw	$5,12($3)
	.loc 1 142
	lw	$2,%lo(callfree)($17)
	.loc 1 139
	lw	$19,4($3)
	.loc 1 140
	lw	$18,8($3)
	.loc 1 141
	sw	$5,12($16)
	.loc 1 142
	sw	$2,12($3)
	.loc 1 144
	jal	splx
	sw	$3,%lo(callfree)($17)
	.loc 1 145
	jalr	$18
	move	$4,$19
$L18:
	.loc 1 132
	jal	splhigh
	nop
	.loc 1 134
	lw	$3,12($16)
	nop
	.loc 1 135
	bne	$3,$0,$L16
	move	$4,$2
$L17:
	.loc 1 136
	jal	splx
	move	$4,$2
	.loc 1 147
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	softclock
	.section	.rodata.timeout.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"timeout table overflow\000"
	.section	.text.timeout,"ax"
	.align	2
	.globl	timeout
	.loc 1 151
	.ent	timeout
timeout:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	move	$17,$4
	sw	$31,28($sp)
	move	$16,$6
	.loc 1 153
	jal	splclock
	move	$18,$5
	.loc 1 155
	blez	$16,$L36
	move	$4,$2
	move	$6,$16
$L22:
	.loc 1 156
	lui	$2,%hi(callfree)
	lw	$9,%lo(callfree)($2)
	nop
	.loc 1 157
	beq	$9,$0,$L37
	lui	$7,%hi(calltodo)
	.loc 1 161
	addiu	$7,$7,%lo(calltodo)
	.loc 1 159
	sw	$18,4($9)
	.loc 1 160
	sw	$17,8($9)
	.loc 1 158
	lw	$5,12($9)
	.loc 1 161
	lw	$3,12($7)
	.loc 1 158
	sw	$5,%lo(callfree)($2)
	.loc 1 161
	bne	$3,$0,$L24
	move	$8,$7
	.loc 1 164
	b	$L38
	sw	$9,12($7)
$L28:
	.loc 1 162
	blez	$5,$L26
	nop
	subu	$6,$6,$5
$L26:
	.loc 1 161
	lw	$5,12($3)
	nop
	beq	$5,$0,$L27
	move	$8,$3
	move	$3,$5
$L24:
	lw	$5,0($3)
	nop
	slt	$7,$5,$6
	bne	$7,$0,$L28
	nop
	.loc 1 164
	sw	$9,12($8)
	.loc 1 165
	sw	$3,12($9)
	.loc 1 166
	sw	$6,0($9)
	.loc 1 167
	lw	$2,0($3)
	nop
	subu	$2,$2,$6
	sw	$2,0($3)
$L25:
	.loc 1 168
	jal	splx
	nop
	.loc 1 169
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L36:
	.loc 1 155
	b	$L22
	li	$6,1
$L27:
	.loc 1 164
	sw	$9,12($3)
	.loc 1 165
	sw	$0,12($9)
	.loc 1 168
	jal	splx
	sw	$6,0($9)
	.loc 1 169
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L38:
	.loc 1 165
	sw	$0,12($9)
	.loc 1 166
	b	$L25
	sw	$6,0($9)
$L37:
	.loc 1 157
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	timeout
	.section	.text.untimeout,"ax"
	.align	2
	.globl	untimeout
	.loc 1 173
	.ent	untimeout
untimeout:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$16,$4
	.loc 1 175
	jal	splclock
	move	$17,$5
	.loc 1 177
	lui	$6,%hi(calltodo)
	addiu	$6,$6,%lo(calltodo)
	lw	$3,12($6)
	nop
	beq	$3,$0,$L40
	move	$4,$2
	.loc 1 178
	lw	$7,8($3)
	nop
	beq	$7,$16,$L52
	nop
$L41:
	.loc 1 177
	lw	$7,12($3)
	nop
	beq	$7,$0,$L40
	move	$6,$3
	move	$3,$7
	.loc 1 178
	lw	$7,8($3)
	nop
	bne	$7,$16,$L41
	nop
$L52:
	lw	$2,4($3)
	nop
	bne	$2,$17,$L41
	nop
	.loc 1 179
	lw	$2,12($3)
	nop
	beq	$2,$0,$L53
	lui	$5,%hi(callfree)
	lw	$5,0($3)
	nop
	blez	$5,$L42
	nop
	lw	$7,0($2)
	nop
	addu	$5,$7,$5
	sw	$5,0($2)
	.loc 1 180
	lw	$2,12($3)
$L42:
	.loc 1 181
	lui	$5,%hi(callfree)
$L53:
	lw	$7,%lo(callfree)($5)
	.loc 1 180
	sw	$2,12($6)
	.loc 1 182
	sw	$3,%lo(callfree)($5)
	.loc 1 181
	sw	$7,12($3)
$L40:
	.loc 1 185
	jal	splx
	nop
	.loc 1 186
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	untimeout
	.section	.text.addupc,"ax"
	.align	2
	.globl	addupc
	.loc 1 190
	.ent	addupc
addupc:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,24($sp)
	sw	$31,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	.loc 1 191
	lw	$2,8($5)
	lw	$7,12($5)
	.loc 1 195
	sltu	$3,$4,$2
	.loc 1 190
	move	$16,$5
	.loc 1 192
	lw	$5,0($5)
	.loc 1 195
	bne	$3,$0,$L54
	subu	$4,$4,$2
	.loc 1 191
	multu	$4,$7
	move	$17,$6
	.loc 1 195
	lw	$6,4($16)
	.loc 1 191
	mflo	$8
	srl	$2,$8,16
	mfhi	$9
	sll	$3,$9,16
	or	$2,$3,$2
	li	$3,-2
	and	$2,$2,$3
	.loc 1 195
	sltu	$3,$2,$6
	bne	$3,$0,$L61
	addu	$18,$5,$2
$L54:
	.loc 1 201
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L61:
	.loc 1 196
	li	$6,2
	addiu	$5,$sp,16
	jal	copyin
	move	$4,$18
	beq	$2,$0,$L56
	li	$6,2
	.loc 1 200
	sw	$0,12($16)
$L62:
	.loc 1 201
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L56:
	.loc 1 197
	lhu	$2,16($sp)
	nop
	addu	$17,$17,$2
	.loc 1 198
	move	$5,$18
	addiu	$4,$sp,16
	jal	copyout
	sh	$17,16($sp)
	beq	$2,$0,$L54
	nop
	.loc 1 200
	b	$L62
	sw	$0,12($16)
	.set	reorder
	.end	addupc
	.section	.text.hardclock,"ax"
	.align	2
	.globl	hardclock
	.loc 1 61
	.ent	hardclock
hardclock:
	.set	noreorder
	.loc 1 67
	lui	$2,%hi(calltodo+12)
	.loc 1 61
	addiu	$sp,$sp,-40
	.loc 1 67
	lw	$3,%lo(calltodo+12)($2)
	.loc 1 61
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	.loc 1 63
	lw	$19,-16176($0)
	.loc 1 61
	move	$18,$4
	move	$17,$5
	.loc 1 67
	bne	$3,$0,$L64
	move	$16,$0
	.loc 1 72
	b	$L117
	andi	$2,$17,0x8
$L66:
	.loc 1 69
	beq	$2,$0,$L92
	nop
	.loc 1 67
	lw	$3,12($3)
	nop
	beq	$3,$0,$L65
	li	$16,1
$L64:
	lw	$2,0($3)
	nop
	addiu	$2,$2,-1
	blez	$2,$L66
	sw	$2,0($3)
$L65:
	.loc 1 72
	andi	$2,$17,0x8
$L117:
	beq	$2,$0,$L67
	lui	$2,%hi(noproc)
	.loc 1 73
	lui	$20,%hi(tick)
	.loc 1 36
	lw	$3,-15644($0)
	lw	$2,%lo(tick)($20)
	nop
	addu	$2,$2,$3
	.loc 1 37
	li	$3,983040
	addiu	$3,$3,16960
	slt	$4,$2,$3
	beq	$4,$0,$L68
	nop
	.loc 1 36
	sw	$2,-15644($0)
	.loc 1 74
	lw	$2,-15436($0)
	nop
	bne	$2,$0,$L118
	li	$6,1
$L70:
	.loc 1 75
	lw	$2,-15480($0)
	lw	$3,-15476($0)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L71
	nop
$L111:
	lui	$2,%hi(noproc)
$L72:
	.loc 1 83
	lw	$2,%lo(noproc)($2)
	nop
	bne	$2,$0,$L119
	move	$5,$17
	.loc 1 84
	lw	$3,-15640($0)
	lw	$2,-15648($0)
	nop
	addu	$2,$2,$3
	.loc 1 85
	lw	$3,-15432($0)
	nop
	slt	$2,$2,$3
	beq	$2,$0,$L120
	li	$5,24
$L81:
	.loc 1 91
	lw	$2,-15464($0)
	lw	$3,-15460($0)
	nop
	or	$2,$2,$3
	bne	$2,$0,$L114
	nop
$L83:
	.loc 1 94
	lw	$3,92($19)
	lw	$2,-15624($0)
	nop
	addu	$2,$2,$3
	sw	$2,-15624($0)
	.loc 1 95
	lw	$3,80($19)
	lw	$2,-15628($0)
	nop
	addu	$2,$2,$3
	sw	$2,-15628($0)
	.loc 1 96
	lw	$3,92($19)
	lw	$2,-15632($0)
	nop
	sltu	$2,$2,$3
	beq	$2,$0,$L85
	nop
	sw	$3,-15632($0)
$L85:
	.loc 1 99
	lbu	$2,38($19)
	.loc 1 98
	lhu	$3,112($19)
	.loc 1 99
	addiu	$2,$2,1
	.loc 1 98
	addiu	$3,$3,1
	.loc 1 99
	andi	$2,$2,0x00ff
	.loc 1 98
	sh	$3,112($19)
	.loc 1 99
	beq	$2,$0,$L86
	sb	$2,38($19)
	.loc 1 100
	andi	$2,$2,0x3
	bne	$2,$0,$L119
	move	$5,$17
	.loc 1 101
	jal	setpri
	move	$4,$19
	.loc 1 102
	lb	$2,37($19)
	nop
	slt	$2,$2,50
	bne	$2,$0,$L119
	move	$5,$17
	lbu	$2,36($19)
	nop
	sb	$2,37($19)
$L75:
	.loc 1 106
	move	$5,$17
$L119:
	jal	gatherstats
	move	$4,$18
	.loc 1 36
	lui	$4,%hi(time)
	addiu	$5,$4,%lo(time)
	lw	$3,4($5)
	lw	$2,%lo(tick)($20)
	nop
	addu	$2,$2,$3
	.loc 1 37
	li	$3,983040
	addiu	$3,$3,16960
	slt	$6,$2,$3
	beq	$6,$0,$L87
	nop
	.loc 1 36
	sw	$2,4($5)
$L88:
	.loc 1 109
	beq	$16,$0,$L63
	andi	$3,$17,0xff00
	.loc 1 110
	li	$2,65280
	beq	$3,$2,$L115
	nop
	.loc 1 120
	jal	setsoftclock
	nop
$L63:
	.loc 1 123
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L67:
	.loc 1 79
	lw	$3,%lo(noproc)($2)
	nop
	bne	$3,$0,$L75
	lui	$20,%hi(tick)
	.loc 1 36
	lw	$4,-15636($0)
	lw	$3,%lo(tick)($20)
	nop
	addu	$3,$3,$4
	.loc 1 37
	li	$4,983040
	addiu	$4,$4,16960
	slt	$5,$3,$4
	bne	$5,$0,$L116
	nop
	.loc 1 38
	subu	$3,$3,$4
	.loc 1 39
	lw	$4,-15640($0)
	.loc 1 38
	sw	$3,-15636($0)
	.loc 1 39
	addiu	$4,$4,1
	b	$L72
	sw	$4,-15640($0)
$L87:
	lw	$6,%lo(time)($4)
	.loc 1 38
	subu	$2,$2,$3
	.loc 1 39
	addiu	$3,$6,1
	.loc 1 38
	sw	$2,4($5)
	.loc 1 39
	b	$L88
	sw	$3,%lo(time)($4)
$L68:
	.loc 1 38
	subu	$2,$2,$3
	.loc 1 39
	lw	$3,-15648($0)
	.loc 1 38
	sw	$2,-15644($0)
	.loc 1 74
	lw	$2,-15436($0)
	.loc 1 39
	addiu	$3,$3,1
	.loc 1 74
	beq	$2,$0,$L70
	sw	$3,-15648($0)
	li	$6,1
$L118:
	li	$5,-15448
	jal	addupc
	move	$4,$18
	.loc 1 75
	lw	$2,-15480($0)
	lw	$3,-15476($0)
	nop
	or	$2,$2,$3
	beq	$2,$0,$L72
	lui	$2,%hi(noproc)
$L71:
	.loc 1 77
	lw	$5,%lo(tick)($20)
	jal	itimerdecr
	li	$4,-15488
	bne	$2,$0,$L111
	li	$5,26
	jal	psignal
	move	$4,$19
	b	$L72
	lui	$2,%hi(noproc)
$L92:
	.loc 1 68
	b	$L65
	li	$16,1
$L86:
	li	$2,-1
	b	$L75
	sb	$2,38($19)
$L115:
	.loc 1 115
	jal	splsoftclock
	nop
	.loc 1 116
	li	$4,65025
	jal	splx
	move	$16,$2
	.loc 1 117
	move	$5,$17
	jal	softclock
	move	$4,$18
	.loc 1 118
	jal	splx
	move	$4,$16
	.loc 1 123
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L116:
	.loc 1 84
	lw	$2,-15648($0)
	.loc 1 36
	sw	$3,-15636($0)
	.loc 1 84
	lw	$3,-15640($0)
	nop
	addu	$2,$2,$3
	.loc 1 85
	lw	$3,-15432($0)
	nop
	slt	$2,$2,$3
	bne	$2,$0,$L81
	li	$5,24
$L120:
	.loc 1 86
	jal	psignal
	move	$4,$19
	.loc 1 87
	lw	$3,-15432($0)
	lw	$2,-15428($0)
	nop
	slt	$2,$3,$2
	beq	$2,$0,$L81
	addiu	$3,$3,5
	.loc 1 88
	b	$L81
	sw	$3,-15432($0)
$L114:
	.loc 1 92
	lw	$5,%lo(tick)($20)
	jal	itimerdecr
	li	$4,-15472
	bne	$2,$0,$L83
	li	$5,27
	jal	psignal
	move	$4,$19
	b	$L83
	nop
	.set	reorder
	.end	hardclock
	.globl	dk_time
	.section	.bss.dk_time,"aw"
	.align	2
dk_time:
	.space	40
	.globl	dk_busy
	.section	.bss.dk_busy,"aw"
	.align	2
dk_busy:
	.space	4
	.globl	cp_time
	.section	.bss.cp_time,"aw"
	.align	2
cp_time:
	.space	16
	.globl	lbolt
	.section	.bss.lbolt,"aw"
	.align	2
lbolt:
	.space	4
	.globl	calltodo
	.section	.bss.calltodo,"aw"
	.align	2
calltodo:
	.space	16
	.globl	callout
	.section	.bss.callout,"aw"
	.align	2
callout:
	.space	768
	.globl	callfree
	.section	.bss.callfree,"aw"
	.align	2
callfree:
	.space	4
	.globl	boottime
	.section	.bss.boottime,"aw"
	.align	2
boottime:
	.space	8
	.globl	time
	.section	.bss.time,"aw"
	.align	2
time:
	.space	8
	.globl	tick
	.section	.data.tick,"aw"
	.align	2
tick:
	.word	3906
	.globl	hz
	.section	.data.hz,"aw"
	.align	2
hz:
	.word	256
	.text
	.file 2 "ultrix-model/kernel/systm.h"
	.file 3 "ultrix-model/kernel/types.h"
	.file 4 "ultrix-model/kernel/proc.h"
