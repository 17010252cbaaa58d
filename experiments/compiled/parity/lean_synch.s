# mipsel-linux-gnu-gcc 12.2.0 from experiments/parity/lean_synch.c
	.text
	.file 1 "experiments/parity/lean_synch.c"
	.section	.text.loadav,"ax"
	.align	2
	.globl	loadav
	.file 2 "./ultrix-model/kernel/kern_synch.c"
	.loc 2 27
	.ent	loadav
loadav:
	.set	noreorder
	.loc 2 31
	lui	$2,%hi(allproc)
	lw	$2,%lo(allproc)($2)
	.loc 2 27
	addiu	$sp,$sp,-24
	.loc 2 29
	move	$5,$0
	.loc 2 31
	beq	$2,$0,$L2
	sw	$31,20($sp)
	.loc 2 33
	b	$L5
	li	$6,1
$L13:
	beq	$4,$6,$L12
	nop
$L3:
	.loc 2 31
	lw	$2,28($2)
	nop
	beq	$2,$0,$L15
	lui	$3,%hi(avenrun)
$L5:
	.loc 2 32
	lw	$3,60($2)
	nop
	andi	$3,$3,0x2
	bne	$3,$0,$L3
	nop
	.loc 2 33
	lb	$4,39($2)
	nop
	addiu	$3,$4,-3
	andi	$3,$3,0x00ff
	sltu	$3,$3,2
	beq	$3,$0,$L13
	nop
	.loc 2 34
	addiu	$5,$5,1
$L14:
	.loc 2 31
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
	.loc 2 37
	li	$8,2048
$L6:
	lw	$6,0($4)
	lw	$7,0($3)
	subu	$2,$8,$6
	mult	$2,$5
	.loc 2 36
	addiu	$3,$3,4
	addiu	$4,$4,4
	.loc 2 37
	mflo	$2
	sll	$2,$2,11
	nop
	mult	$6,$7
	mflo	$6
	addu	$2,$2,$6
	sra	$2,$2,11
	.loc 2 36
	bne	$3,$9,$L6
	sw	$2,-4($3)
	.loc 2 39
	lui	$2,%hi(hz)
	lw	$2,%lo(hz)($2)
	lui	$4,%hi(loadav)
	sll	$6,$2,2
	addu	$6,$6,$2
	move	$5,$0
	jal	timeout
	addiu	$4,$4,%lo(loadav)
	.loc 2 40
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L12:
	.loc 2 33
	lb	$3,37($2)
	nop
	slt	$3,$3,26
	beq	$3,$0,$L3
	nop
	.loc 2 34
	b	$L14
	addiu	$5,$5,1
	.set	reorder
	.end	loadav
	.section	.text.roundrobin,"ax"
	.align	2
	.globl	roundrobin
	.loc 2 44
	.ent	roundrobin
roundrobin:
	.set	noreorder
	.loc 2 47
	lui	$2,%hi(hz)
	lw	$2,%lo(hz)($2)
	li	$3,10
	bne	$3,$0,1f
	div	$0,$2,$3
	break	7
1:
	lui	$4,%hi(roundrobin)
	.loc 2 45
	li	$2,1
	lui	$3,%hi(runrun)
	.loc 2 44
	addiu	$sp,$sp,-24
	.loc 2 45
	sw	$2,%lo(runrun)($3)
	.loc 2 47
	move	$5,$0
	.loc 2 46
	lui	$3,%hi(astpending)
	sw	$2,%lo(astpending)($3)
	.loc 2 44
	sw	$31,20($sp)
	.loc 2 47
	mflo	$6
	jal	timeout
	addiu	$4,$4,%lo(roundrobin)
	.loc 2 48
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	roundrobin
	.section	.text.unsleep,"ax"
	.align	2
	.globl	unsleep
	.loc 2 157
	.ent	unsleep
unsleep:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 2 159
	jal	splhigh
	move	$16,$4
	.loc 2 161
	lw	$3,100($16)
	nop
	beq	$3,$0,$L19
	move	$4,$2
	.loc 2 162
	srl	$5,$3,3
	lui	$2,%hi(slpque)
	andi	$5,$5,0xfc
	addiu	$2,$2,%lo(slpque)
	addu	$5,$5,$2
	lw	$3,0($5)
	nop
	.loc 2 163
	beq	$16,$3,$L22
	nop
$L21:
	move	$5,$3
	lw	$3,0($3)
	nop
	bne	$16,$3,$L21
	nop
$L22:
	.loc 2 164
	lw	$2,0($16)
	nop
	sw	$2,0($5)
	.loc 2 165
	sw	$0,100($16)
$L19:
	.loc 2 167
	jal	splx
	nop
	.loc 2 168
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
	.loc 2 113
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
	.loc 2 114
	lw	$17,-16176($0)
	.loc 2 115
	srl	$16,$4,5
	.loc 2 116
	jal	splhigh
	move	$18,$5
	.loc 2 118
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
	.loc 2 115
	lui	$2,%hi(slpque)
	.loc 2 121
	andi	$18,$18,0x7f
	.loc 2 115
	sll	$5,$16,2
	addiu	$2,$2,%lo(slpque)
	.loc 2 119
	sw	$20,100($17)
	.loc 2 120
	sb	$0,42($17)
	.loc 2 121
	sb	$18,37($17)
	.loc 2 122
	sw	$0,0($17)
	.loc 2 115
	addu	$5,$5,$2
	lw	$3,0($5)
	nop
	.loc 2 123
	beq	$3,$0,$L33
	nop
$L32:
	move	$5,$3
	lw	$3,0($3)
	nop
	bne	$3,$0,$L32
	nop
$L33:
	.loc 2 124
	sw	$17,0($5)
	.loc 2 125
	lb	$2,37($17)
	nop
	slt	$2,$2,26
	bne	$2,$0,$L34
	li	$2,1
	.loc 2 126
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
	.loc 2 132
	lw	$2,100($17)
	nop
	beq	$2,$0,$L65
	li	$2,1
	.loc 2 137
	jal	spl0
	sb	$2,39($17)
	.loc 2 138
	lw	$2,-15584($0)
	nop
	addiu	$2,$2,1
	.loc 2 139
	jal	swtch
	sw	$2,-15584($0)
	.loc 2 140
	lw	$2,44($17)
	nop
	bne	$2,$0,$L66
	nop
$L42:
	.loc 2 147
	lb	$3,36($17)
	.loc 2 148
	move	$4,$19
	.loc 2 147
	lui	$2,%hi(curpri)
	.loc 2 148
	jal	splx
	sw	$3,%lo(curpri)($2)
	.loc 2 153
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L66:
	.loc 2 140
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
$L38 = .
	.loc 2 152
	jal	interruptedCall
	nop
$L36:
	.loc 2 126
	jal	issig
	nop
	beq	$2,$0,$L35
	nop
	.loc 2 127
	lw	$2,100($17)
	nop
	beq	$2,$0,$L37
	nop
	jal	unsleep
	move	$4,$17
$L37:
	.loc 2 128
	li	$2,3
	.loc 2 129
	jal	spl0
	sb	$2,39($17)
	.loc 2 152
	jal	interruptedCall
	nop
$L34:
	.loc 2 143
	jal	spl0
	sb	$2,39($17)
	.loc 2 144
	lw	$2,-15584($0)
	nop
	addiu	$2,$2,1
	.loc 2 145
	jal	swtch
	sw	$2,-15584($0)
	b	$L42
	nop
$L65:
	.loc 2 133
	jal	splx
	move	$4,$19
	.loc 2 153
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L29:
	.loc 2 118
	lui	$4,%hi($LC0)
$L67:
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	sleep
	.section	.text.rqinit,"ax"
	.align	2
	.globl	rqinit
	.loc 2 201
	.ent	rqinit
rqinit:
	.set	noreorder
	lui	$2,%hi(qs)
	addiu	$2,$2,%lo(qs)
	addiu	$3,$2,256
$L69:
	.loc 2 204
	sw	$2,4($2)
	sw	$2,0($2)
	addiu	$2,$2,8
	bne	$2,$3,$L69
	nop
	.loc 2 205
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
	.loc 2 209
	.ent	setrq
setrq:
	.set	noreorder
	.loc 2 210
	lb	$5,37($4)
	.loc 2 211
	lui	$2,%hi(qs)
	.loc 2 210
	sra	$5,$5,2
	.loc 2 211
	sll	$3,$5,3
	addiu	$2,$2,%lo(qs)
	.loc 2 214
	lw	$6,4($4)
	.loc 2 211
	addu	$2,$2,$3
	.loc 2 212
	lw	$3,4($2)
	.loc 2 214
	bne	$6,$0,$L76
	lui	$6,%hi(whichqs)
	.loc 2 215
	sw	$2,0($4)
	.loc 2 216
	sw	$3,4($4)
	.loc 2 217
	sw	$4,0($3)
	.loc 2 219
	lw	$7,%lo(whichqs)($6)
	li	$3,1
	sll	$3,$3,$5
	or	$3,$3,$7
	.loc 2 218
	sw	$4,4($2)
	.loc 2 219
	jr	$31
	sw	$3,%lo(whichqs)($6)
$L76:
	.loc 2 214
	lui	$4,%hi($LC1)
	.loc 2 209
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 2 214
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
	.loc 2 224
	.ent	remrq
remrq:
	.set	noreorder
	.loc 2 225
	lb	$3,37($4)
	.loc 2 227
	lui	$7,%hi(whichqs)
	lw	$2,%lo(whichqs)($7)
	.loc 2 225
	sra	$3,$3,2
	.loc 2 227
	sra	$2,$2,$3
	andi	$2,$2,0x1
	beq	$2,$0,$L83
	lui	$5,%hi(qs)
	.loc 2 228
	lw	$6,4($4)
	lw	$2,0($4)
	nop
	sw	$6,4($2)
	.loc 2 229
	lw	$8,0($4)
	.loc 2 231
	sll	$2,$3,3
	addiu	$5,$5,%lo(qs)
	.loc 2 229
	sw	$8,0($6)
	.loc 2 231
	addu	$2,$2,$5
	.loc 2 230
	sw	$0,4($4)
	.loc 2 231
	lw	$4,0($2)
	nop
	beq	$4,$2,$L84
	li	$2,1
	jr	$31
	nop
$L84:
	lw	$4,%lo(whichqs)($7)
	sll	$2,$2,$3
	nor	$2,$0,$2
	and	$2,$2,$4
	jr	$31
	sw	$2,%lo(whichqs)($7)
$L83:
	.loc 2 227
	lui	$4,%hi($LC2)
	.loc 2 224
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 2 227
	jal	panic
	addiu	$4,$4,%lo($LC2)
	.set	reorder
	.end	remrq
	.section	.text.setpri,"ax"
	.align	2
	.globl	setpri
	.loc 2 264
	.ent	setpri
setpri:
	.set	noreorder
	.loc 2 265
	lbu	$2,38($4)
	lb	$3,41($4)
	srl	$2,$2,2
	addiu	$3,$3,-20
	sll	$3,$3,1
	addiu	$2,$2,50
	addu	$2,$2,$3
	.loc 2 267
	slt	$3,$2,128
	bne	$3,$0,$L90
	lui	$3,%hi(curpri)
	li	$2,127
$L90:
	.loc 2 268
	lw	$3,%lo(curpri)($3)
	nop
	slt	$3,$2,$3
	beq	$3,$0,$L89
	li	$3,1
	.loc 2 269
	lui	$5,%hi(runrun)
	sw	$3,%lo(runrun)($5)
	.loc 2 270
	lui	$5,%hi(astpending)
	sw	$3,%lo(astpending)($5)
$L89:
	.loc 2 273
	jr	$31
	sb	$2,36($4)
	.set	reorder
	.end	setpri
	.section	.text.updatepri,"ax"
	.align	2
	.globl	updatepri
	.loc 2 97
	.ent	updatepri
updatepri:
	.set	noreorder
	.loc 2 99
	lbu	$5,38($4)
	.loc 2 97
	addiu	$sp,$sp,-24
	.loc 2 98
	lui	$2,%hi(avenrun)
	.loc 2 101
	lbu	$3,42($4)
	.loc 2 98
	lw	$7,%lo(avenrun)($2)
	.loc 2 102
	beq	$5,$0,$L97
	sw	$31,20($sp)
	addiu	$3,$3,-1
	sll	$3,$3,24
	.loc 2 53
	addiu	$6,$7,1024
	sra	$3,$3,24
	b	$L93
	sll	$6,$6,1
$L94:
	mflo	$2
	sll	$2,$2,1
	nop
	bne	$6,$0,1f
	div	$0,$2,$6
	break	7
1:
	mflo	$5
	.loc 2 102
	beq	$5,$0,$L97
	nop
$L93:
	addiu	$3,$3,-1
	sll	$3,$3,24
	sra	$3,$3,24
	bne	$3,$0,$L94
	mult	$7,$5
	.loc 2 104
	slt	$2,$5,256
	bne	$2,$0,$L99
	andi	$5,$5,0x00ff
	li	$5,255
	andi	$5,$5,0x00ff
$L99:
	.loc 2 103
	sb	$0,42($4)
	.loc 2 105
	jal	setpri
	sb	$5,38($4)
	.loc 2 106
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L97:
	move	$5,$0
	.loc 2 103
	sb	$0,42($4)
	.loc 2 105
	jal	setpri
	sb	$5,38($4)
	.loc 2 106
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
	.loc 2 172
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
	.loc 2 174
	jal	splhigh
	lui	$23,%hi(slpque)
	.loc 2 176
	srl	$3,$fp,3
	andi	$3,$3,0xfc
	addiu	$23,$23,%lo(slpque)
	addu	$23,$23,$3
	.loc 2 177
	lw	$16,0($23)
	nop
	beq	$16,$0,$L109
	move	$19,$2
	.loc 2 178
	li	$22,1
	.loc 2 190
	lui	$18,%hi(curpri)
	.loc 2 191
	lui	$21,%hi(runrun)
	li	$17,1
	.loc 2 192
	b	$L101
	lui	$20,%hi(astpending)
$L119:
	.loc 2 180
	move	$23,$16
	.loc 2 181
	move	$16,$3
$L105:
	.loc 2 177
	beq	$16,$0,$L109
	nop
$L101:
	.loc 2 178
	lw	$3,4($16)
	nop
	bne	$3,$0,$L122
	lui	$4,%hi($LC3)
	lb	$3,39($16)
	nop
	beq	$3,$22,$L103
	li	$2,6
	bne	$3,$2,$L102
	nop
$L103:
	.loc 2 179
	lw	$2,100($16)
	.loc 2 177
	lw	$3,0($16)
	.loc 2 179
	bne	$2,$fp,$L119
	nop
	.loc 2 183
	sw	$0,100($16)
	.loc 2 184
	sw	$3,0($23)
	.loc 2 185
	lb	$2,39($16)
	nop
	beq	$2,$22,$L120
	nop
	move	$16,$3
	.loc 2 177
	bne	$16,$0,$L101
	nop
$L109:
	.loc 2 196
	jal	splx
	move	$4,$19
	.loc 2 197
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
$L120:
	.loc 2 186
	lb	$2,42($16)
	nop
	slt	$2,$2,2
	bne	$2,$0,$L106
	nop
	jal	updatepri
	move	$4,$16
$L106:
	.loc 2 189
	lw	$2,60($16)
	.loc 2 188
	li	$3,3
	.loc 2 189
	andi	$2,$2,0x1
	.loc 2 187
	sb	$0,42($16)
	.loc 2 189
	bne	$2,$0,$L121
	sb	$3,39($16)
$L107:
	.loc 2 190
	lb	$2,37($16)
	lw	$3,%lo(curpri)($18)
	nop
	slt	$2,$2,$3
	beq	$2,$0,$L118
	nop
	.loc 2 191
	sw	$17,%lo(runrun)($21)
	.loc 2 192
	sw	$17,%lo(astpending)($20)
$L118:
	.loc 2 177
	lw	$16,0($23)
	b	$L105
	nop
$L121:
	.loc 2 189
	jal	setrq
	move	$4,$16
	b	$L107
	nop
$L102:
$L122:
	.loc 2 178
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
	.loc 2 236
	.ent	setrun
setrun:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 2 237
	jal	splhigh
	move	$16,$4
	.loc 2 239
	lb	$3,39($16)
	li	$4,4
	beq	$3,$4,$L124
	move	$17,$2
	li	$2,6
	beq	$3,$2,$L125
	li	$2,1
	beq	$3,$2,$L125
	lui	$4,%hi($LC4)
	.loc 2 247
	jal	panic
	addiu	$4,$4,%lo($LC4)
$L125:
	.loc 2 242
	jal	unsleep
	move	$4,$16
$L124:
	.loc 2 250
	lw	$2,60($16)
	.loc 2 249
	li	$3,3
	.loc 2 250
	andi	$2,$2,0x1
	bne	$2,$0,$L134
	sb	$3,39($16)
$L127:
	.loc 2 251
	jal	splx
	move	$4,$17
	.loc 2 252
	lb	$2,42($16)
	nop
	slt	$2,$2,2
	bne	$2,$0,$L135
	lui	$3,%hi(curpri)
	jal	updatepri
	move	$4,$16
	.loc 2 253
	lui	$3,%hi(curpri)
$L135:
	lb	$2,37($16)
	lw	$3,%lo(curpri)($3)
	nop
	slt	$2,$2,$3
	beq	$2,$0,$L123
	li	$2,1
	.loc 2 254
	lui	$3,%hi(runrun)
	sw	$2,%lo(runrun)($3)
	.loc 2 255
	lui	$3,%hi(astpending)
	sw	$2,%lo(astpending)($3)
$L123:
	.loc 2 257
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L134:
	.loc 2 250
	jal	setrq
	move	$4,$16
	b	$L127
	nop
	.set	reorder
	.end	setrun
	.section	.text.schedcpu,"ax"
	.align	2
	.globl	schedcpu
	.loc 2 58
	.ent	schedcpu
schedcpu:
	.set	noreorder
	.loc 2 63
	lui	$4,%hi(lbolt)
	.loc 2 58
	addiu	$sp,$sp,-56
	.loc 2 59
	lui	$2,%hi(avenrun)
	.loc 2 63
	addiu	$4,$4,%lo(lbolt)
	.loc 2 58
	sw	$21,40($sp)
	sw	$16,20($sp)
	.loc 2 59
	lw	$21,%lo(avenrun)($2)
	.loc 2 58
	sw	$31,52($sp)
	sw	$23,48($sp)
	sw	$22,44($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 2 63
	jal	wakeup
	sw	$17,24($sp)
	.loc 2 64
	lui	$2,%hi(allproc)
	lw	$16,%lo(allproc)($2)
	nop
	beq	$16,$0,$L162
	addiu	$18,$21,1024
	.loc 2 53
	sll	$18,$18,1
	lui	$20,%hi(hz)
	.loc 2 65
	li	$17,127
	.loc 2 66
	li	$19,1
	.loc 2 81
	li	$22,3
$L151:
	.loc 2 65
	lb	$2,40($16)
	nop
	beq	$2,$17,$L138
	addiu	$2,$2,1
	sb	$2,40($16)
$L138:
	.loc 2 66
	lb	$3,39($16)
	.loc 2 67
	lb	$2,42($16)
	.loc 2 66
	beq	$3,$19,$L139
	li	$4,6
	beq	$3,$4,$L139
	nop
$L140:
	.loc 2 69
	lw	$4,116($16)
	.loc 2 70
	slt	$3,$2,2
	.loc 2 69
	sll	$2,$4,4
	subu	$2,$2,$4
	sll	$2,$2,2
	addu	$2,$2,$4
	sll	$2,$2,3
	subu	$2,$2,$4
	sll	$2,$2,2
	sra	$2,$2,11
	.loc 2 70
	beq	$3,$0,$L142
	sw	$2,116($16)
	.loc 2 74
	jal	splhigh
	nop
	.loc 2 77
	lbu	$3,38($16)
	.loc 2 75
	lh	$4,112($16)
	.loc 2 53
	mult	$3,$21
	.loc 2 75
	lw	$6,%lo(hz)($20)
	sll	$4,$4,11
	.loc 2 74
	move	$23,$2
	.loc 2 77
	lb	$7,41($16)
	.loc 2 75
	lw	$5,116($16)
	.loc 2 76
	sh	$0,112($16)
	.loc 2 53
	mflo	$3
	sll	$2,$3,1
	nop
	.loc 2 75
	bne	$6,$0,1f
	div	$0,$4,$6
	break	7
1:
	mflo	$6
	sll	$3,$6,1
	addu	$3,$3,$6
	.loc 2 53
	bne	$18,$0,1f
	div	$0,$2,$18
	break	7
1:
	.loc 2 75
	sll	$3,$3,3
	addu	$3,$3,$6
	sll	$3,$3,2
	sra	$3,$3,11
	addu	$5,$5,$3
	.loc 2 53
	mflo	$2
	.loc 2 77
	addu	$2,$2,$7
	addiu	$2,$2,-20
	.loc 2 78
	slt	$3,$2,256
	bne	$3,$0,$L145
	sw	$5,116($16)
	li	$2,255
$L146:
	sb	$2,38($16)
	.loc 2 79
	jal	setpri
	move	$4,$16
	.loc 2 80
	lb	$2,37($16)
	nop
	slt	$3,$2,50
	bne	$3,$0,$L147
	nop
	.loc 2 81
	lw	$4,-16176($0)
	.loc 2 82
	lb	$3,36($16)
	.loc 2 81
	beq	$4,$16,$L163
	lui	$4,%hi(noproc)
$L148:
	lb	$4,39($16)
	nop
	beq	$4,$22,$L164
	nop
$L149:
	.loc 2 87
	sb	$3,37($16)
$L147:
	.loc 2 90
	jal	splx
	move	$4,$23
$L144:
	.loc 2 64
	lw	$16,28($16)
	nop
	bne	$16,$0,$L151
	nop
$L152:
	.loc 2 92
	lw	$6,%lo(hz)($20)
	lui	$4,%hi(schedcpu)
	move	$5,$0
	jal	timeout
	addiu	$4,$4,%lo(schedcpu)
	.loc 2 93
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
$L165:
	.loc 2 69
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
$L142:
	.loc 2 72
	b	$L144
	sh	$0,112($16)
$L139:
	.loc 2 67
	beq	$2,$17,$L165
	addiu	$2,$2,1
	sll	$2,$2,24
	sra	$2,$2,24
	b	$L140
	sb	$2,42($16)
$L145:
	.loc 2 78
	bgez	$2,$L146
	nop
	b	$L146
	move	$2,$0
$L164:
	.loc 2 81
	lw	$4,60($16)
	nop
	andi	$4,$4,0x1
	beq	$4,$0,$L149
	sra	$2,$2,2
	.loc 2 82
	bltz	$3,$L166
	move	$4,$3
$L150:
	.loc 2 81
	sra	$4,$4,2
	beq	$2,$4,$L149
	nop
	.loc 2 83
	jal	remrq
	move	$4,$16
	.loc 2 84
	lbu	$2,36($16)
	.loc 2 85
	move	$4,$16
	jal	setrq
	sb	$2,37($16)
	b	$L147
	nop
$L163:
	.loc 2 81
	lw	$4,%lo(noproc)($4)
	nop
	beq	$4,$0,$L149
	nop
	b	$L148
	nop
$L166:
	.loc 2 82
	b	$L150
	addiu	$4,$3,3
$L162:
	b	$L152
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
	.file 3 "./ultrix-model/kernel/proc.h"
	.file 4 "./ultrix-model/kernel/systm.h"
	.file 5 "./ultrix-model/kernel/types.h"
	.file 6 "./experiments/parity/lean.h"
