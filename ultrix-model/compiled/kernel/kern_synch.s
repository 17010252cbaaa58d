# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/kern_synch.c
	.text
	.file 1 "ultrix-model/kernel/kern_synch.c"
	.section	.text.loadav,"ax"
	.align	2
	.globl	loadav
	.loc 1 27
	.ent	loadav
loadav:
	.set	noreorder
	.loc 1 31
	lui	$2,%hi(allproc)
	lw	$2,%lo(allproc)($2)
	.loc 1 27
	addiu	$sp,$sp,-24
	.loc 1 29
	move	$5,$0
	.loc 1 31
	beq	$2,$0,$L2
	sw	$31,20($sp)
	.loc 1 33
	b	$L5
	li	$6,1
$L13:
	beq	$4,$6,$L12
	nop
$L3:
	.loc 1 31
	lw	$2,28($2)
	nop
	beq	$2,$0,$L15
	lui	$3,%hi(avenrun)
$L5:
	.loc 1 32
	lw	$3,60($2)
	nop
	andi	$3,$3,0x2
	bne	$3,$0,$L3
	nop
	.loc 1 33
	lb	$4,39($2)
	nop
	addiu	$3,$4,-3
	andi	$3,$3,0x00ff
	sltu	$3,$3,2
	beq	$3,$0,$L13
	nop
	.loc 1 34
	addiu	$5,$5,1
$L14:
	.loc 1 31
	lw	$2,28($2)
	nop
	bne	$2,$0,$L5
	nop
$L2:
	lui	$3,%hi(avenrun)
$L15:
	addiu	$3,$3,%lo(avenrun)
	lui	$4,%hi(cexp)
	addiu	$4,$4,%lo(cexp)
	addiu	$9,$3,12
	.loc 1 37
	li	$8,2048
$L6:
	lw	$6,0($4)
	lw	$7,0($3)
	subu	$2,$8,$6
	mult	$2,$5
	.loc 1 36
	addiu	$3,$3,4
	addiu	$4,$4,4
	.loc 1 37
	mflo	$2
	sll	$2,$2,11
	nop
	mult	$6,$7
	mflo	$6
	addu	$2,$2,$6
	sra	$2,$2,11
	.loc 1 36
	bne	$3,$9,$L6
	sw	$2,-4($3)
	.loc 1 39
	lui	$2,%hi(hz)
	lw	$2,%lo(hz)($2)
	lui	$4,%hi(loadav)
	sll	$6,$2,2
	addu	$6,$6,$2
	move	$5,$0
	jal	timeout
	addiu	$4,$4,%lo(loadav)
	.loc 1 40
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L12:
	.loc 1 33
	lb	$3,37($2)
	nop
	slt	$3,$3,26
	beq	$3,$0,$L3
	nop
	.loc 1 34
	b	$L14
	addiu	$5,$5,1
	.set	reorder
	.end	loadav
	.section	.text.roundrobin,"ax"
	.align	2
	.globl	roundrobin
	.loc 1 44
	.ent	roundrobin
roundrobin:
	.set	noreorder
	.loc 1 47
	lui	$2,%hi(hz)
	lw	$2,%lo(hz)($2)
	li	$3,10
	bne	$3,$0,1f
	div	$0,$2,$3
	break	7
1:
	lui	$4,%hi(roundrobin)
	.loc 1 45
	li	$2,1
	lui	$3,%hi(runrun)
	.loc 1 44
	addiu	$sp,$sp,-24
	.loc 1 45
	sw	$2,%lo(runrun)($3)
	.loc 1 47
	move	$5,$0
	.loc 1 46
	lui	$3,%hi(astpending)
	sw	$2,%lo(astpending)($3)
	.loc 1 44
	sw	$31,20($sp)
	.loc 1 47
	mflo	$6
	jal	timeout
	addiu	$4,$4,%lo(roundrobin)
	.loc 1 48
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	roundrobin
	.section	.text.unsleep,"ax"
	.align	2
	.globl	unsleep
	.loc 1 157
	.ent	unsleep
unsleep:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 159
	jal	splhigh
	move	$16,$4
	.loc 1 161
	lw	$3,100($16)
	nop
	beq	$3,$0,$L19
	move	$4,$2
	.loc 1 162
	srl	$5,$3,3
	lui	$2,%hi(slpque)
	andi	$5,$5,0xfc
	addiu	$2,$2,%lo(slpque)
	addu	$5,$5,$2
	lw	$3,0($5)
	nop
	.loc 1 163
	beq	$16,$3,$L22
	nop
$L21:
	move	$5,$3
	lw	$3,0($3)
	nop
	bne	$16,$3,$L21
	nop
$L22:
	.loc 1 164
	lw	$2,0($16)
	nop
	sw	$2,0($5)
	.loc 1 165
	sw	$0,100($16)
$L19:
	.loc 1 167
	jal	splx
	nop
	.loc 1 168
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	unsleep
	.section	.rodata.sleep.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"sleep\000"
	.section	.text.sleep,"ax"
	.align	2
	.globl	sleep
	.loc 1 113
	.ent	sleep
sleep:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	sw	$19,28($sp)
	sw	$17,20($sp)
	move	$20,$4
	.loc 1 114
	lw	$17,-16176($0)
	.loc 1 115
	srl	$16,$4,5
	.loc 1 116
	jal	splhigh
	move	$18,$5
	.loc 1 118
	beq	$20,$0,$L29
	move	$19,$2
	lb	$3,39($17)
	li	$2,3
	bne	$3,$2,$L67
	lui	$4,%hi($LC0)
	lw	$2,4($17)
	nop
	bne	$2,$0,$L67
	andi	$16,$16,0x3f
	.loc 1 115
	lui	$2,%hi(slpque)
	.loc 1 121
	andi	$18,$18,0x7f
	.loc 1 115
	sll	$5,$16,2
	addiu	$2,$2,%lo(slpque)
	.loc 1 119
	sw	$20,100($17)
	.loc 1 120
	sb	$0,42($17)
	.loc 1 121
	sb	$18,37($17)
	.loc 1 122
	sw	$0,0($17)
	.loc 1 115
	addu	$5,$5,$2
	lw	$3,0($5)
	nop
	.loc 1 123
	beq	$3,$0,$L33
	nop
$L32:
	move	$5,$3
	lw	$3,0($3)
	nop
	bne	$3,$0,$L32
	nop
$L33:
	.loc 1 124
	sw	$17,0($5)
	.loc 1 125
	lb	$2,37($17)
	nop
	slt	$2,$2,26
	bne	$2,$0,$L34
	li	$2,1
	.loc 1 126
	lw	$2,44($17)
	nop
	beq	$2,$0,$L35
	nop
	lw	$3,60($17)
	nop
	andi	$3,$3,0x10
	bne	$3,$0,$L36
	nop
	lw	$3,52($17)
	lw	$4,48($17)
	nop
	nor	$3,$3,$4
	and	$2,$3,$2
	bne	$2,$0,$L36
	nop
$L35:
	.loc 1 132
	lw	$2,100($17)
	nop
	beq	$2,$0,$L65
	li	$2,1
	.loc 1 137
	jal	spl0
	sb	$2,39($17)
	.loc 1 138
	lw	$2,-15584($0)
	nop
	addiu	$2,$2,1
	.loc 1 139
	jal	swtch
	sw	$2,-15584($0)
	.loc 1 140
	lw	$2,44($17)
	nop
	bne	$2,$0,$L66
	nop
$L42:
	.loc 1 147
	lb	$3,36($17)
	.loc 1 148
	move	$4,$19
	.loc 1 147
	lui	$2,%hi(curpri)
	.loc 1 148
	jal	splx
	sw	$3,%lo(curpri)($2)
	.loc 1 153
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L66:
	.loc 1 140
	lw	$3,60($17)
	nop
	andi	$3,$3,0x10
	bne	$3,$0,$L43
	nop
	lw	$3,52($17)
	lw	$4,48($17)
	nop
	nor	$3,$3,$4
	and	$2,$3,$2
	beq	$2,$0,$L42
	nop
$L43:
	jal	issig
	nop
	beq	$2,$0,$L42
	nop
$L38:
	.loc 1 152
	jal	longjmp
	li	$4,-16116
$L36:
	.loc 1 126
	jal	issig
	nop
	beq	$2,$0,$L35
	nop
	.loc 1 127
	lw	$2,100($17)
	nop
	beq	$2,$0,$L68
	li	$2,3
	jal	unsleep
	move	$4,$17
	.loc 1 128
	li	$2,3
$L68:
	.loc 1 129
	jal	spl0
	sb	$2,39($17)
	.loc 1 130
	b	$L38
	nop
$L34:
	.loc 1 143
	jal	spl0
	sb	$2,39($17)
	.loc 1 144
	lw	$2,-15584($0)
	nop
	addiu	$2,$2,1
	.loc 1 145
	jal	swtch
	sw	$2,-15584($0)
	b	$L42
	nop
$L65:
	.loc 1 133
	jal	splx
	move	$4,$19
	.loc 1 153
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L29:
	.loc 1 118
	lui	$4,%hi($LC0)
$L67:
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	sleep
	.section	.text.rqinit,"ax"
	.align	2
	.globl	rqinit
	.loc 1 201
	.ent	rqinit
rqinit:
	.set	noreorder
	lui	$2,%hi(qs)
	addiu	$2,$2,%lo(qs)
	addiu	$3,$2,256
$L70:
	.loc 1 204
	sw	$2,4($2)
	sw	$2,0($2)
	addiu	$2,$2,8
	bne	$2,$3,$L70
	nop
	.loc 1 205
	jr	$31
	nop
	.set	reorder
	.end	rqinit
	.section	.rodata.setrq.str1.4,"aMS",@progbits,1
	.align	2
$LC1:
	.ascii	"setrq\000"
	.section	.text.setrq,"ax"
	.align	2
	.globl	setrq
	.loc 1 209
	.ent	setrq
setrq:
	.set	noreorder
	.loc 1 210
	lb	$5,37($4)
	.loc 1 211
	lui	$2,%hi(qs)
	.loc 1 210
	sra	$5,$5,2
	.loc 1 211
	sll	$3,$5,3
	addiu	$2,$2,%lo(qs)
	.loc 1 214
	lw	$6,4($4)
	.loc 1 211
	addu	$2,$2,$3
	.loc 1 212
	lw	$3,4($2)
	.loc 1 214
	bne	$6,$0,$L77
	lui	$6,%hi(whichqs)
	.loc 1 215
	sw	$2,0($4)
	.loc 1 216
	sw	$3,4($4)
	.loc 1 217
	sw	$4,0($3)
	.loc 1 219
	lw	$7,%lo(whichqs)($6)
	li	$3,1
	sll	$3,$3,$5
	or	$3,$3,$7
	.loc 1 218
	sw	$4,4($2)
	.loc 1 219
	jr	$31
	sw	$3,%lo(whichqs)($6)
$L77:
	.loc 1 214
	lui	$4,%hi($LC1)
	.loc 1 209
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 214
	jal	panic
	addiu	$4,$4,%lo($LC1)
	.set	reorder
	.end	setrq
	.section	.rodata.remrq.str1.4,"aMS",@progbits,1
	.align	2
$LC2:
	.ascii	"remrq\000"
	.section	.text.remrq,"ax"
	.align	2
	.globl	remrq
	.loc 1 224
	.ent	remrq
remrq:
	.set	noreorder
	.loc 1 225
	lb	$3,37($4)
	.loc 1 227
	lui	$7,%hi(whichqs)
	lw	$2,%lo(whichqs)($7)
	.loc 1 225
	sra	$3,$3,2
	.loc 1 227
	sra	$2,$2,$3
	andi	$2,$2,0x1
	beq	$2,$0,$L84
	lui	$5,%hi(qs)
	.loc 1 228
	lw	$6,4($4)
	lw	$2,0($4)
	nop
	sw	$6,4($2)
	.loc 1 229
	lw	$8,0($4)
	.loc 1 231
	sll	$2,$3,3
	addiu	$5,$5,%lo(qs)
	.loc 1 229
	sw	$8,0($6)
	.loc 1 231
	addu	$2,$2,$5
	.loc 1 230
	sw	$0,4($4)
	.loc 1 231
	lw	$4,0($2)
	nop
	beq	$4,$2,$L85
	li	$2,1
	jr	$31
	nop
$L85:
	lw	$4,%lo(whichqs)($7)
	sll	$2,$2,$3
	nor	$2,$0,$2
	and	$2,$2,$4
	jr	$31
	sw	$2,%lo(whichqs)($7)
$L84:
	.loc 1 227
	lui	$4,%hi($LC2)
	.loc 1 224
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 227
	jal	panic
	addiu	$4,$4,%lo($LC2)
	.set	reorder
	.end	remrq
	.section	.text.setpri,"ax"
	.align	2
	.globl	setpri
	.loc 1 264
	.ent	setpri
setpri:
	.set	noreorder
	.loc 1 265
	lbu	$2,38($4)
	lb	$3,41($4)
	srl	$2,$2,2
	addiu	$3,$3,-20
	sll	$3,$3,1
	addiu	$2,$2,50
	addu	$2,$2,$3
	.loc 1 267
	slt	$3,$2,128
	bne	$3,$0,$L91
	lui	$3,%hi(curpri)
	li	$2,127
$L91:
	.loc 1 268
	lw	$3,%lo(curpri)($3)
	nop
	slt	$3,$2,$3
	beq	$3,$0,$L90
	li	$3,1
	.loc 1 269
	lui	$5,%hi(runrun)
	sw	$3,%lo(runrun)($5)
	.loc 1 270
	lui	$5,%hi(astpending)
	sw	$3,%lo(astpending)($5)
$L90:
	.loc 1 273
	jr	$31
	sb	$2,36($4)
	.set	reorder
	.end	setpri
	.section	.text.updatepri,"ax"
	.align	2
	.globl	updatepri
	.loc 1 97
	.ent	updatepri
updatepri:
	.set	noreorder
	.loc 1 99
	lbu	$5,38($4)
	.loc 1 97
	addiu	$sp,$sp,-24
	.loc 1 98
	lui	$2,%hi(avenrun)
	.loc 1 101
	lbu	$3,42($4)
	.loc 1 98
	lw	$7,%lo(avenrun)($2)
	.loc 1 102
	beq	$5,$0,$L98
	sw	$31,20($sp)
	addiu	$3,$3,-1
	sll	$3,$3,24
	.loc 1 53
	addiu	$6,$7,1024
	sra	$3,$3,24
	b	$L94
	sll	$6,$6,1
$L95:
	mflo	$2
	sll	$2,$2,1
	nop
	bne	$6,$0,1f
	div	$0,$2,$6
	break	7
1:
	mflo	$5
	.loc 1 102
	beq	$5,$0,$L98
	nop
$L94:
	addiu	$3,$3,-1
	sll	$3,$3,24
	sra	$3,$3,24
	bne	$3,$0,$L95
	mult	$7,$5
	.loc 1 104
	slt	$2,$5,256
	bne	$2,$0,$L100
	andi	$5,$5,0x00ff
	li	$5,255
	andi	$5,$5,0x00ff
$L100:
	.loc 1 103
	sb	$0,42($4)
	.loc 1 105
	jal	setpri
	sb	$5,38($4)
	.loc 1 106
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L98:
	move	$5,$0
	.loc 1 103
	sb	$0,42($4)
	.loc 1 105
	jal	setpri
	sb	$5,38($4)
	.loc 1 106
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	updatepri
	.section	.rodata.wakeup.str1.4,"aMS",@progbits,1
	.align	2
$LC3:
	.ascii	"wakeup\000"
	.section	.text.wakeup,"ax"
	.align	2
	.globl	wakeup
	.loc 1 172
	.ent	wakeup
wakeup:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$fp,48($sp)
	move	$fp,$4
	sw	$23,44($sp)
	sw	$19,28($sp)
	sw	$16,16($sp)
	sw	$31,52($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 174
	jal	splhigh
	lui	$23,%hi(slpque)
	.loc 1 176
	srl	$3,$fp,3
	andi	$3,$3,0xfc
	addiu	$23,$23,%lo(slpque)
	addu	$23,$23,$3
	.loc 1 177
	lw	$16,0($23)
	nop
	beq	$16,$0,$L110
	move	$19,$2
	.loc 1 178
	li	$22,1
	.loc 1 190
	lui	$18,%hi(curpri)
	.loc 1 191
	lui	$21,%hi(runrun)
	li	$17,1
	.loc 1 192
	b	$L102
	lui	$20,%hi(astpending)
$L120:
	.loc 1 180
	move	$23,$16
	.loc 1 181
	move	$16,$3
$L106:
	.loc 1 177
	beq	$16,$0,$L110
	nop
$L102:
	.loc 1 178
	lw	$3,4($16)
	nop
	bne	$3,$0,$L123
	lui	$4,%hi($LC3)
	lb	$3,39($16)
	nop
	beq	$3,$22,$L104
	li	$2,6
	bne	$3,$2,$L103
	nop
$L104:
	.loc 1 179
	lw	$2,100($16)
	.loc 1 177
	lw	$3,0($16)
	.loc 1 179
	bne	$2,$fp,$L120
	nop
	.loc 1 183
	sw	$0,100($16)
	.loc 1 184
	sw	$3,0($23)
	.loc 1 185
	lb	$2,39($16)
	nop
	beq	$2,$22,$L121
	nop
	move	$16,$3
	.loc 1 177
	bne	$16,$0,$L102
	nop
$L110:
	.loc 1 196
	jal	splx
	move	$4,$19
	.loc 1 197
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
$L121:
	.loc 1 186
	lb	$2,42($16)
	nop
	slt	$2,$2,2
	bne	$2,$0,$L107
	nop
	jal	updatepri
	move	$4,$16
$L107:
	.loc 1 189
	lw	$2,60($16)
	.loc 1 188
	li	$3,3
	.loc 1 189
	andi	$2,$2,0x1
	.loc 1 187
	sb	$0,42($16)
	.loc 1 189
	bne	$2,$0,$L122
	sb	$3,39($16)
$L108:
	.loc 1 190
	lb	$2,37($16)
	lw	$3,%lo(curpri)($18)
	nop
	slt	$2,$2,$3
	beq	$2,$0,$L119
	nop
	.loc 1 191
	sw	$17,%lo(runrun)($21)
	.loc 1 192
	sw	$17,%lo(astpending)($20)
$L119:
	.loc 1 177
	lw	$16,0($23)
	b	$L106
	nop
$L122:
	.loc 1 189
	jal	setrq
	move	$4,$16
	b	$L108
	nop
$L103:
$L123:
	.loc 1 178
	jal	panic
	addiu	$4,$4,%lo($LC3)
	.set	reorder
	.end	wakeup
	.section	.rodata.setrun.str1.4,"aMS",@progbits,1
	.align	2
$LC4:
	.ascii	"setrun\000"
	.section	.text.setrun,"ax"
	.align	2
	.globl	setrun
	.loc 1 236
	.ent	setrun
setrun:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 1 237
	jal	splhigh
	move	$16,$4
	.loc 1 239
	lb	$3,39($16)
	li	$4,4
	beq	$3,$4,$L125
	move	$17,$2
	li	$2,6
	beq	$3,$2,$L126
	li	$2,1
	beq	$3,$2,$L126
	lui	$4,%hi($LC4)
	.loc 1 247
	jal	panic
	addiu	$4,$4,%lo($LC4)
$L126:
	.loc 1 242
	jal	unsleep
	move	$4,$16
$L125:
	.loc 1 250
	lw	$2,60($16)
	.loc 1 249
	li	$3,3
	.loc 1 250
	andi	$2,$2,0x1
	bne	$2,$0,$L135
	sb	$3,39($16)
$L128:
	.loc 1 251
	jal	splx
	move	$4,$17
	.loc 1 252
	lb	$2,42($16)
	nop
	slt	$2,$2,2
	bne	$2,$0,$L136
	lui	$3,%hi(curpri)
	jal	updatepri
	move	$4,$16
	.loc 1 253
	lui	$3,%hi(curpri)
$L136:
	lb	$2,37($16)
	lw	$3,%lo(curpri)($3)
	nop
	slt	$2,$2,$3
	beq	$2,$0,$L124
	li	$2,1
	.loc 1 254
	lui	$3,%hi(runrun)
	sw	$2,%lo(runrun)($3)
	.loc 1 255
	lui	$3,%hi(astpending)
	sw	$2,%lo(astpending)($3)
$L124:
	.loc 1 257
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L135:
	.loc 1 250
	jal	setrq
	move	$4,$16
	b	$L128
	nop
	.set	reorder
	.end	setrun
	.section	.text.schedcpu,"ax"
	.align	2
	.globl	schedcpu
	.loc 1 58
	.ent	schedcpu
schedcpu:
	.set	noreorder
	.loc 1 63
	lui	$4,%hi(lbolt)
	.loc 1 58
	addiu	$sp,$sp,-56
	.loc 1 59
	lui	$2,%hi(avenrun)
	.loc 1 63
	addiu	$4,$4,%lo(lbolt)
	.loc 1 58
	sw	$21,40($sp)
	sw	$16,20($sp)
	.loc 1 59
	lw	$21,%lo(avenrun)($2)
	.loc 1 58
	sw	$31,52($sp)
	sw	$23,48($sp)
	sw	$22,44($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 1 63
	jal	wakeup
	sw	$17,24($sp)
	.loc 1 64
	lui	$2,%hi(allproc)
	lw	$16,%lo(allproc)($2)
	nop
	beq	$16,$0,$L163
	addiu	$18,$21,1024
	.loc 1 53
	sll	$18,$18,1
	lui	$20,%hi(hz)
	.loc 1 65
	li	$17,127
	.loc 1 66
	li	$19,1
	.loc 1 81
	li	$22,3
$L152:
	.loc 1 65
	lb	$2,40($16)
	nop
	beq	$2,$17,$L139
	addiu	$2,$2,1
	sb	$2,40($16)
$L139:
	.loc 1 66
	lb	$3,39($16)
	.loc 1 67
	lb	$2,42($16)
	.loc 1 66
	beq	$3,$19,$L140
	li	$4,6
	beq	$3,$4,$L140
	nop
$L141:
	.loc 1 69
	lw	$4,116($16)
	.loc 1 70
	slt	$3,$2,2
	.loc 1 69
	sll	$2,$4,4
	subu	$2,$2,$4
	sll	$2,$2,2
	addu	$2,$2,$4
	sll	$2,$2,3
	subu	$2,$2,$4
	sll	$2,$2,2
	sra	$2,$2,11
	.loc 1 70
	beq	$3,$0,$L143
	sw	$2,116($16)
	.loc 1 74
	jal	splhigh
	nop
	.loc 1 77
	lbu	$3,38($16)
	.loc 1 75
	lh	$4,112($16)
	.loc 1 53
	mult	$3,$21
	.loc 1 75
	lw	$6,%lo(hz)($20)
	sll	$4,$4,11
	.loc 1 74
	move	$23,$2
	.loc 1 77
	lb	$7,41($16)
	.loc 1 75
	lw	$5,116($16)
	.loc 1 76
	sh	$0,112($16)
	.loc 1 53
	mflo	$3
	sll	$2,$3,1
	nop
	.loc 1 75
	bne	$6,$0,1f
	div	$0,$4,$6
	break	7
1:
	mflo	$6
	sll	$3,$6,1
	addu	$3,$3,$6
	.loc 1 53
	bne	$18,$0,1f
	div	$0,$2,$18
	break	7
1:
	.loc 1 75
	sll	$3,$3,3
	addu	$3,$3,$6
	sll	$3,$3,2
	sra	$3,$3,11
	addu	$5,$5,$3
	.loc 1 53
	mflo	$2
	.loc 1 77
	addu	$2,$2,$7
	addiu	$2,$2,-20
	.loc 1 78
	slt	$3,$2,256
	bne	$3,$0,$L146
	sw	$5,116($16)
	li	$2,255
$L147:
	sb	$2,38($16)
	.loc 1 79
	jal	setpri
	move	$4,$16
	.loc 1 80
	lb	$2,37($16)
	nop
	slt	$3,$2,50
	bne	$3,$0,$L148
	nop
	.loc 1 81
	lw	$4,-16176($0)
	.loc 1 82
	lb	$3,36($16)
	.loc 1 81
	beq	$4,$16,$L164
	lui	$4,%hi(noproc)
$L149:
	lb	$4,39($16)
	nop
	beq	$4,$22,$L165
	nop
$L150:
	.loc 1 87
	sb	$3,37($16)
$L148:
	.loc 1 90
	jal	splx
	move	$4,$23
$L145:
	.loc 1 64
	lw	$16,28($16)
	nop
	bne	$16,$0,$L152
	nop
$L153:
	.loc 1 92
	lw	$6,%lo(hz)($20)
	lui	$4,%hi(schedcpu)
	move	$5,$0
	jal	timeout
	addiu	$4,$4,%lo(schedcpu)
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
$L166:
	.loc 1 69
	lw	$3,116($16)
	nop
	sll	$2,$3,4
	subu	$2,$2,$3
	sll	$2,$2,2
	addu	$2,$2,$3
	sll	$2,$2,3
	subu	$2,$2,$3
	sll	$2,$2,2
	sra	$2,$2,11
	sw	$2,116($16)
$L143:
	.loc 1 72
	b	$L145
	sh	$0,112($16)
$L140:
	.loc 1 67
	beq	$2,$17,$L166
	addiu	$2,$2,1
	sll	$2,$2,24
	sra	$2,$2,24
	b	$L141
	sb	$2,42($16)
$L146:
	.loc 1 78
	bgez	$2,$L147
	nop
	b	$L147
	move	$2,$0
$L165:
	.loc 1 81
	lw	$4,60($16)
	nop
	andi	$4,$4,0x1
	beq	$4,$0,$L150
	sra	$2,$2,2
	.loc 1 82
	bltz	$3,$L167
	move	$4,$3
$L151:
	.loc 1 81
	sra	$4,$4,2
	beq	$2,$4,$L150
	nop
	.loc 1 83
	jal	remrq
	move	$4,$16
	.loc 1 84
	lbu	$2,36($16)
	.loc 1 85
	move	$4,$16
	jal	setrq
	sb	$2,37($16)
	b	$L148
	nop
$L164:
	.loc 1 81
	lw	$4,%lo(noproc)($4)
	nop
	beq	$4,$0,$L150
	nop
	b	$L149
	nop
$L167:
	.loc 1 82
	b	$L151
	addiu	$4,$3,3
$L163:
	b	$L153
	lui	$20,%hi(hz)
	.set	reorder
	.end	schedcpu
	.section	.rodata.cexp,"a"
	.align	2
cexp:
	.word	1884
	.word	2014
	.word	2037
	.globl	avenrun
	.section	.bss.avenrun,"aw"
	.align	2
avenrun:
	.space	12
	.globl	astpending
	.section	.bss.astpending,"aw"
	.align	2
astpending:
	.space	4
	.globl	curpri
	.section	.bss.curpri,"aw"
	.align	2
curpri:
	.space	4
	.globl	runrun
	.section	.bss.runrun,"aw"
	.align	2
runrun:
	.space	4
	.globl	noproc
	.section	.bss.noproc,"aw"
	.align	2
noproc:
	.space	4
	.globl	whichqs
	.section	.bss.whichqs,"aw"
	.align	2
whichqs:
	.space	4
	.globl	qs
	.section	.bss.qs,"aw"
	.align	2
qs:
	.space	256
	.globl	slpque
	.section	.bss.slpque,"aw"
	.align	2
slpque:
	.space	256
	.text
	.file 2 "ultrix-model/kernel/proc.h"
	.file 3 "ultrix-model/kernel/systm.h"
	.file 4 "ultrix-model/kernel/types.h"
