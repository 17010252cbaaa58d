# mipsel-linux-gnu-gcc 12.2.0 from experiments/parity/lean_synch.c
	.file 1 "lean_synch.c"
	.section	.text.loadav,"ax"
	.align	2
	.globl	loadav
	.ent	loadav
loadav:
	.set	noreorder
	lui	$2,%hi(allproc)
	lw	$2,%lo(allproc)($2)
	addiu	$sp,$sp,-24
	move	$5,$0
	beq	$2,$0,$L2
	sw	$31,20($sp)
	b	$L5
	li	$6,1
$L13:
	beq	$4,$6,$L12
	nop
$L3:
	lw	$2,28($2)
	nop
	beq	$2,$0,$L15
	lui	$3,%hi(avenrun)
$L5:
	lw	$3,60($2)
	nop
	andi	$3,$3,0x2
	bne	$3,$0,$L3
	nop
	lb	$4,39($2)
	nop
	addiu	$3,$4,-3
	andi	$3,$3,0x00ff
	sltu	$3,$3,2
	beq	$3,$0,$L13
	nop
	addiu	$5,$5,1
$L14:
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
	li	$8,2048
$L6:
	lw	$6,0($4)
	lw	$7,0($3)
	subu	$2,$8,$6
	mult	$2,$5
	addiu	$3,$3,4
	addiu	$4,$4,4
	mflo	$2
	sll	$2,$2,11
	nop
	mult	$6,$7
	mflo	$6
	addu	$2,$2,$6
	sra	$2,$2,11
	bne	$3,$9,$L6
	sw	$2,-4($3)
	lui	$2,%hi(hz)
	lw	$2,%lo(hz)($2)
	lui	$4,%hi(loadav)
	sll	$6,$2,2
	addu	$6,$6,$2
	move	$5,$0
	jal	timeout
	addiu	$4,$4,%lo(loadav)
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L12:
	lb	$3,37($2)
	nop
	slt	$3,$3,26
	beq	$3,$0,$L3
	nop
	b	$L14
	addiu	$5,$5,1
	.set	reorder
	.end	loadav
	.section	.text.roundrobin,"ax"
	.align	2
	.globl	roundrobin
	.ent	roundrobin
roundrobin:
	.set	noreorder
	lui	$2,%hi(hz)
	lw	$2,%lo(hz)($2)
	li	$3,10
	bne	$3,$0,1f
	div	$0,$2,$3
	break	7
1:
	lui	$4,%hi(roundrobin)
	li	$2,1
	lui	$3,%hi(runrun)
	addiu	$sp,$sp,-24
	sw	$2,%lo(runrun)($3)
	move	$5,$0
	lui	$3,%hi(astpending)
	sw	$2,%lo(astpending)($3)
	sw	$31,20($sp)
	mflo	$6
	jal	timeout
	addiu	$4,$4,%lo(roundrobin)
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	roundrobin
	.section	.text.unsleep,"ax"
	.align	2
	.globl	unsleep
	.ent	unsleep
unsleep:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	jal	splhigh
	move	$16,$4
	lw	$3,100($16)
	nop
	beq	$3,$0,$L19
	move	$4,$2
	srl	$5,$3,3
	lui	$2,%hi(slpque)
	andi	$5,$5,0xfc
	addiu	$2,$2,%lo(slpque)
	addu	$5,$5,$2
	lw	$3,0($5)
	nop
	beq	$16,$3,$L22
	nop
$L21:
	move	$5,$3
	lw	$3,0($3)
	nop
	bne	$16,$3,$L21
	nop
$L22:
	lw	$2,0($16)
	nop
	sw	$2,0($5)
	sw	$0,100($16)
$L19:
	jal	splx
	nop
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
	lw	$17,-16176($0)
	srl	$16,$4,5
	jal	splhigh
	move	$18,$5
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
	lui	$2,%hi(slpque)
	andi	$18,$18,0x7f
	sll	$5,$16,2
	addiu	$2,$2,%lo(slpque)
	sw	$20,100($17)
	sb	$0,42($17)
	sb	$18,37($17)
	sw	$0,0($17)
	addu	$5,$5,$2
	lw	$3,0($5)
	nop
	beq	$3,$0,$L33
	nop
$L32:
	move	$5,$3
	lw	$3,0($3)
	nop
	bne	$3,$0,$L32
	nop
$L33:
	sw	$17,0($5)
	lb	$2,37($17)
	nop
	slt	$2,$2,26
	bne	$2,$0,$L34
	li	$2,1
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
	lw	$2,100($17)
	nop
	beq	$2,$0,$L65
	li	$2,1
	jal	spl0
	sb	$2,39($17)
	lw	$2,-15584($0)
	nop
	addiu	$2,$2,1
	jal	swtch
	sw	$2,-15584($0)
	lw	$2,44($17)
	nop
	bne	$2,$0,$L66
	nop
$L42:
	lb	$3,36($17)
	move	$4,$19
	lui	$2,%hi(curpri)
	jal	splx
	sw	$3,%lo(curpri)($2)
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L66:
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
	jal	interruptedCall
	nop
$L36:
	jal	issig
	nop
	beq	$2,$0,$L35
	nop
	lw	$2,100($17)
	nop
	beq	$2,$0,$L37
	nop
	jal	unsleep
	move	$4,$17
$L37:
	li	$2,3
	jal	spl0
	sb	$2,39($17)
	jal	interruptedCall
	nop
$L34:
	jal	spl0
	sb	$2,39($17)
	lw	$2,-15584($0)
	nop
	addiu	$2,$2,1
	jal	swtch
	sw	$2,-15584($0)
	b	$L42
	nop
$L65:
	jal	splx
	move	$4,$19
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L29:
	lui	$4,%hi($LC0)
$L67:
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	sleep
	.section	.text.rqinit,"ax"
	.align	2
	.globl	rqinit
	.ent	rqinit
rqinit:
	.set	noreorder
	lui	$2,%hi(qs)
	addiu	$2,$2,%lo(qs)
	addiu	$3,$2,256
$L69:
	sw	$2,4($2)
	sw	$2,0($2)
	addiu	$2,$2,8
	bne	$2,$3,$L69
	nop
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
	.ent	setrq
setrq:
	.set	noreorder
	lb	$5,37($4)
	lui	$2,%hi(qs)
	sra	$5,$5,2
	sll	$3,$5,3
	addiu	$2,$2,%lo(qs)
	lw	$6,4($4)
	addu	$2,$2,$3
	lw	$3,4($2)
	bne	$6,$0,$L76
	lui	$6,%hi(whichqs)
	sw	$2,0($4)
	sw	$3,4($4)
	sw	$4,0($3)
	lw	$7,%lo(whichqs)($6)
	li	$3,1
	sll	$3,$3,$5
	or	$3,$3,$7
	sw	$4,4($2)
	jr	$31
	sw	$3,%lo(whichqs)($6)
$L76:
	lui	$4,%hi($LC1)
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
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
	.ent	remrq
remrq:
	.set	noreorder
	lb	$3,37($4)
	lui	$7,%hi(whichqs)
	lw	$2,%lo(whichqs)($7)
	sra	$3,$3,2
	sra	$2,$2,$3
	andi	$2,$2,0x1
	beq	$2,$0,$L83
	lui	$5,%hi(qs)
	lw	$6,4($4)
	lw	$2,0($4)
	nop
	sw	$6,4($2)
	lw	$8,0($4)
	sll	$2,$3,3
	addiu	$5,$5,%lo(qs)
	sw	$8,0($6)
	addu	$2,$2,$5
	sw	$0,4($4)
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
	lui	$4,%hi($LC2)
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	panic
	addiu	$4,$4,%lo($LC2)
	.set	reorder
	.end	remrq
	.section	.text.setpri,"ax"
	.align	2
	.globl	setpri
	.ent	setpri
setpri:
	.set	noreorder
	lbu	$2,38($4)
	lb	$3,41($4)
	srl	$2,$2,2
	addiu	$3,$3,-20
	sll	$3,$3,1
	addiu	$2,$2,50
	addu	$2,$2,$3
	slt	$3,$2,128
	bne	$3,$0,$L90
	lui	$3,%hi(curpri)
	li	$2,127
$L90:
	lw	$3,%lo(curpri)($3)
	nop
	slt	$3,$2,$3
	beq	$3,$0,$L89
	li	$3,1
	lui	$5,%hi(runrun)
	sw	$3,%lo(runrun)($5)
	lui	$5,%hi(astpending)
	sw	$3,%lo(astpending)($5)
$L89:
	jr	$31
	sb	$2,36($4)
	.set	reorder
	.end	setpri
	.section	.text.updatepri,"ax"
	.align	2
	.globl	updatepri
	.ent	updatepri
updatepri:
	.set	noreorder
	lbu	$5,38($4)
	addiu	$sp,$sp,-24
	lui	$2,%hi(avenrun)
	lbu	$3,42($4)
	lw	$7,%lo(avenrun)($2)
	beq	$5,$0,$L97
	sw	$31,20($sp)
	addiu	$3,$3,-1
	sll	$3,$3,24
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
	beq	$5,$0,$L97
	nop
$L93:
	addiu	$3,$3,-1
	sll	$3,$3,24
	sra	$3,$3,24
	bne	$3,$0,$L94
	mult	$7,$5
	slt	$2,$5,256
	bne	$2,$0,$L99
	andi	$5,$5,0x00ff
	li	$5,255
	andi	$5,$5,0x00ff
$L99:
	sb	$0,42($4)
	jal	setpri
	sb	$5,38($4)
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L97:
	move	$5,$0
	sb	$0,42($4)
	jal	setpri
	sb	$5,38($4)
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
	jal	splhigh
	lui	$23,%hi(slpque)
	srl	$3,$fp,3
	andi	$3,$3,0xfc
	addiu	$23,$23,%lo(slpque)
	addu	$23,$23,$3
	lw	$16,0($23)
	nop
	beq	$16,$0,$L109
	move	$19,$2
	li	$22,1
	lui	$18,%hi(curpri)
	lui	$21,%hi(runrun)
	li	$17,1
	b	$L101
	lui	$20,%hi(astpending)
$L119:
	move	$23,$16
	move	$16,$3
$L105:
	beq	$16,$0,$L109
	nop
$L101:
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
	lw	$2,100($16)
	lw	$3,0($16)
	bne	$2,$fp,$L119
	nop
	sw	$0,100($16)
	sw	$3,0($23)
	lb	$2,39($16)
	nop
	beq	$2,$22,$L120
	nop
	move	$16,$3
	bne	$16,$0,$L101
	nop
$L109:
	jal	splx
	move	$4,$19
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
	lb	$2,42($16)
	nop
	slt	$2,$2,2
	bne	$2,$0,$L106
	nop
	jal	updatepri
	move	$4,$16
$L106:
	lw	$2,60($16)
	li	$3,3
	andi	$2,$2,0x1
	sb	$0,42($16)
	bne	$2,$0,$L121
	sb	$3,39($16)
$L107:
	lb	$2,37($16)
	lw	$3,%lo(curpri)($18)
	nop
	slt	$2,$2,$3
	beq	$2,$0,$L118
	nop
	sw	$17,%lo(runrun)($21)
	sw	$17,%lo(astpending)($20)
$L118:
	lw	$16,0($23)
	b	$L105
	nop
$L121:
	jal	setrq
	move	$4,$16
	b	$L107
	nop
$L102:
$L122:
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
	.ent	setrun
setrun:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sw	$17,24($sp)
	sw	$31,28($sp)
	jal	splhigh
	move	$16,$4
	lb	$3,39($16)
	li	$4,4
	beq	$3,$4,$L124
	move	$17,$2
	li	$2,6
	beq	$3,$2,$L125
	li	$2,1
	beq	$3,$2,$L125
	lui	$4,%hi($LC4)
	jal	panic
	addiu	$4,$4,%lo($LC4)
$L125:
	jal	unsleep
	move	$4,$16
$L124:
	lw	$2,60($16)
	li	$3,3
	andi	$2,$2,0x1
	bne	$2,$0,$L134
	sb	$3,39($16)
$L127:
	jal	splx
	move	$4,$17
	lb	$2,42($16)
	nop
	slt	$2,$2,2
	bne	$2,$0,$L135
	lui	$3,%hi(curpri)
	jal	updatepri
	move	$4,$16
	lui	$3,%hi(curpri)
$L135:
	lb	$2,37($16)
	lw	$3,%lo(curpri)($3)
	nop
	slt	$2,$2,$3
	beq	$2,$0,$L123
	li	$2,1
	lui	$3,%hi(runrun)
	sw	$2,%lo(runrun)($3)
	lui	$3,%hi(astpending)
	sw	$2,%lo(astpending)($3)
$L123:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L134:
	jal	setrq
	move	$4,$16
	b	$L127
	nop
	.set	reorder
	.end	setrun
	.section	.text.schedcpu,"ax"
	.align	2
	.globl	schedcpu
	.ent	schedcpu
schedcpu:
	.set	noreorder
	lui	$4,%hi(lbolt)
	addiu	$sp,$sp,-56
	lui	$2,%hi(avenrun)
	addiu	$4,$4,%lo(lbolt)
	sw	$21,40($sp)
	sw	$16,20($sp)
	lw	$21,%lo(avenrun)($2)
	sw	$31,52($sp)
	sw	$23,48($sp)
	sw	$22,44($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	jal	wakeup
	sw	$17,24($sp)
	lui	$2,%hi(allproc)
	lw	$16,%lo(allproc)($2)
	nop
	beq	$16,$0,$L162
	addiu	$18,$21,1024
	sll	$18,$18,1
	lui	$20,%hi(hz)
	li	$17,127
	li	$19,1
	li	$22,3
$L151:
	lb	$2,40($16)
	nop
	beq	$2,$17,$L138
	addiu	$2,$2,1
	sb	$2,40($16)
$L138:
	lb	$3,39($16)
	lb	$2,42($16)
	beq	$3,$19,$L139
	li	$4,6
	beq	$3,$4,$L139
	nop
$L140:
	lw	$4,116($16)
	slt	$3,$2,2
	sll	$2,$4,4
	subu	$2,$2,$4
	sll	$2,$2,2
	addu	$2,$2,$4
	sll	$2,$2,3
	subu	$2,$2,$4
	sll	$2,$2,2
	sra	$2,$2,11
	beq	$3,$0,$L142
	sw	$2,116($16)
	jal	splhigh
	nop
	lbu	$3,38($16)
	lh	$4,112($16)
	mult	$3,$21
	lw	$6,%lo(hz)($20)
	sll	$4,$4,11
	move	$23,$2
	lb	$7,41($16)
	lw	$5,116($16)
	sh	$0,112($16)
	mflo	$3
	sll	$2,$3,1
	nop
	bne	$6,$0,1f
	div	$0,$4,$6
	break	7
1:
	mflo	$6
	sll	$3,$6,1
	addu	$3,$3,$6
	bne	$18,$0,1f
	div	$0,$2,$18
	break	7
1:
	sll	$3,$3,3
	addu	$3,$3,$6
	sll	$3,$3,2
	sra	$3,$3,11
	addu	$5,$5,$3
	mflo	$2
	addu	$2,$2,$7
	addiu	$2,$2,-20
	slt	$3,$2,256
	bne	$3,$0,$L145
	sw	$5,116($16)
	li	$2,255
$L146:
	sb	$2,38($16)
	jal	setpri
	move	$4,$16
	lb	$2,37($16)
	nop
	slt	$3,$2,50
	bne	$3,$0,$L147
	nop
	lw	$4,-16176($0)
	lb	$3,36($16)
	beq	$4,$16,$L163
	lui	$4,%hi(noproc)
$L148:
	lb	$4,39($16)
	nop
	beq	$4,$22,$L164
	nop
$L149:
	sb	$3,37($16)
$L147:
	jal	splx
	move	$4,$23
$L144:
	lw	$16,28($16)
	nop
	bne	$16,$0,$L151
	nop
$L152:
	lw	$6,%lo(hz)($20)
	lui	$4,%hi(schedcpu)
	move	$5,$0
	jal	timeout
	addiu	$4,$4,%lo(schedcpu)
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
	b	$L144
	sh	$0,112($16)
$L139:
	beq	$2,$17,$L165
	addiu	$2,$2,1
	sll	$2,$2,24
	sra	$2,$2,24
	b	$L140
	sb	$2,42($16)
$L145:
	bgez	$2,$L146
	nop
	b	$L146
	move	$2,$0
$L164:
	lw	$4,60($16)
	nop
	andi	$4,$4,0x1
	beq	$4,$0,$L149
	sra	$2,$2,2
	bltz	$3,$L166
	move	$4,$3
$L150:
	sra	$4,$4,2
	beq	$2,$4,$L149
	nop
	jal	remrq
	move	$4,$16
	lbu	$2,36($16)
	move	$4,$16
	jal	setrq
	sb	$2,37($16)
	b	$L147
	nop
$L163:
	lw	$4,%lo(noproc)($4)
	nop
	beq	$4,$0,$L149
	nop
	b	$L148
	nop
$L166:
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
