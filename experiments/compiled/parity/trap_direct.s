# mipsel-linux-gnu-gcc 12.2.0 from experiments/parity/trap_direct.c
	.file 1 "trap_direct.c"
	.section	.text.syscall,"ax"
	.align	2
	.ent	syscall
syscall:
	.set	noreorder
	addiu	$sp,$sp,-32
	lui	$2,%hi(cnt)
	addiu	$2,$2,%lo(cnt)
	sw	$18,24($sp)
	sw	$31,28($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	lw	$3,8($2)
	lw	$16,-16172($0)
	addiu	$3,$3,1
	lw	$17,8($16)
	move	$18,$5
	sw	$3,8($2)
	bltz	$4,$L22
	sh	$0,-16060($0)
	addiu	$2,$5,4
$L3:
	beq	$17,$0,$L4
	sw	$2,140($16)
	addiu	$3,$16,16
	li	$5,4
$L5:
	lui	$2,%hi(nsysent)
	lw	$2,%lo(nsysent)($2)
	nop
	sltu	$2,$17,$2
	beq	$2,$0,$L15
	sll	$2,$17,3
	lui	$17,%hi(sysent)
	addiu	$17,$17,%lo(sysent)
	addu	$17,$17,$2
$L6:
	lw	$6,0($17)
	nop
	beq	$6,$0,$L20
	slt	$2,$5,$6
	lw	$4,0($3)
	nop
	sw	$4,-16152($0)
	lw	$4,4($3)
	nop
	sw	$4,-16148($0)
	lw	$4,8($3)
	nop
	sw	$4,-16144($0)
	lw	$3,12($3)
	bne	$2,$0,$L9
	sw	$3,-16140($0)
$L20:
	lb	$2,-16060($0)
$L8:
	li	$3,-16152
	sw	$3,-16120($0)
	sw	$0,-16068($0)
	lw	$3,12($16)
	bne	$2,$0,$L10
	sw	$3,-16064($0)
	sw	$0,-16116($0)
	sw	$18,-16108($0)
	sw	$0,-16076($0)
	lw	$2,4($17)
	nop
	jalr	$2
	nop
	lb	$3,-16059($0)
	lw	$4,-16172($0)
	bne	$3,$0,$L23
	li	$2,2
	lb	$2,-16060($0)
	nop
	bne	$2,$0,$L14
	nop
	lw	$2,-16068($0)
	nop
	sw	$2,8($4)
	lw	$2,-16064($0)
	sw	$0,28($4)
	sw	$2,12($4)
$L1:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L10:
	lb	$3,-16059($0)
	lw	$4,-16172($0)
	beq	$3,$0,$L14
	nop
	li	$2,2
$L23:
	bne	$3,$2,$L1
	nop
	sw	$18,140($4)
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L15:
	lui	$17,%hi(sysent)
	b	$L6
	addiu	$17,$17,%lo(sysent)
$L4:
	lw	$17,16($16)
	addiu	$3,$16,20
	b	$L5
	li	$5,3
$L14:
	sw	$2,8($4)
	li	$2,1
	sw	$2,28($4)
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L22:
	jal	fuword
	move	$4,$5
	move	$6,$2
	move	$5,$18
	jal	emulateBranch
	move	$4,$16
	b	$L3
	nop
$L9:
	lw	$4,116($16)
	subu	$6,$6,$5
	sll	$5,$5,2
	sll	$6,$6,2
	addiu	$5,$5,-16152
	jal	copyin
	addiu	$4,$4,16
	sll	$2,$2,24
	sra	$2,$2,24
	b	$L8
	sb	$2,-16060($0)
	.set	reorder
	.end	syscall
	.section	.text.kernelMiss,"ax"
	.align	2
	.ent	kernelMiss
kernelMiss:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	jal	sysPte
	move	$16,$4
	beq	$2,$0,$L27
	nop
	lw	$3,0($2)
	nop
	bne	$3,$0,$L29
	lui	$3,%hi(cnt)
$L27:
	lw	$31,20($sp)
	lw	$16,16($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
$L29:
	addiu	$3,$3,%lo(cnt)
	lw	$4,28($3)
	nop
	addiu	$4,$4,1
	sw	$4,28($3)
	lw	$5,0($2)
	li	$4,-4096
	jal	tlbUpdate
	and	$4,$16,$4
	lw	$31,20($sp)
	lw	$16,16($sp)
	li	$2,1
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	kernelMiss
	.section	.text.userFault,"ax"
	.align	2
	.ent	userFault
userFault:
	.set	noreorder
	addiu	$sp,$sp,-24
	move	$2,$4
	li	$3,1
	move	$4,$5
	beq	$2,$3,$L34
	sw	$31,20($sp)
	xori	$2,$2,0x3
	jal	pagein
	sltu	$5,$2,1
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L34:
	jal	modified
	nop
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	userFault
	.section	.rodata.kernelTrap.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"trap %d at %x, address %x, pid %d\012\000"
	.align	2
$LC1:
	.ascii	"trap\000"
	.section	.text.kernelTrap,"ax"
	.align	2
	.ent	kernelTrap
kernelTrap:
	.set	noreorder
	addiu	$2,$4,-2
	addiu	$sp,$sp,-40
	sltu	$2,$2,2
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	sw	$31,36($sp)
	move	$16,$4
	move	$17,$5
	bne	$2,$0,$L49
	move	$18,$6
	li	$2,1
	beq	$4,$2,$L47
	nop
$L41:
	lw	$2,-16192($0)
	nop
	beq	$2,$0,$L50
	move	$7,$17
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L49:
	li	$2,-1073741824
	sltu	$2,$5,$2
	beq	$2,$0,$L51
	nop
$L47:
	bltz	$17,$L41
	nop
	jal	userFault
	nop
	beq	$2,$0,$L41
	move	$2,$18
$L52:
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L51:
	jal	kernelMiss
	move	$4,$5
	beq	$2,$0,$L41
	move	$2,$18
	b	$L52
	nop
$L50:
	lw	$2,-16176($0)
	lui	$4,%hi($LC0)
	lh	$2,68($2)
	addiu	$4,$4,%lo($LC0)
	sw	$2,16($sp)
	move	$6,$18
	jal	printf
	move	$5,$16
	lui	$4,%hi($LC1)
	jal	panic
	addiu	$4,$4,%lo($LC1)
	.set	reorder
	.end	kernelTrap
	.section	.text.signalDirect,"ax"
	.align	2
	.ent	signalDirect
signalDirect:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	addiu	$6,$5,-1
	lw	$7,56($4)
	li	$3,1
	sll	$3,$3,$6
	and	$7,$3,$7
	lw	$6,48($4)
	beq	$7,$0,$L54
	move	$2,$5
	and	$7,$3,$6
	bne	$7,$0,$L54
	nop
	lb	$7,43($4)
	nop
	bne	$7,$0,$L54
	nop
	lw	$7,60($4)
	nop
	andi	$7,$7,0x200
	beq	$7,$0,$L55
	nop
$L54:
	jal	psignal
	move	$5,$2
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L55:
	sb	$0,-16060($0)
	sll	$2,$5,2
	lw	$7,48($4)
	lw	$8,-15908($2)
	nop
	or	$7,$7,$8
	or	$7,$7,$3
	sw	$7,48($4)
	lw	$3,-15588($0)
	nop
	addiu	$3,$3,1
	sw	$3,-15588($0)
	lw	$4,-16036($2)
	jal	sendsig
	nop
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	signalDirect
	.section	.text.leave,"ax"
	.align	2
	.ent	leave
leave:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	lb	$2,43($4)
	move	$16,$4
	bne	$2,$0,$L67
	move	$17,$5
	lw	$2,44($4)
	nop
	bne	$2,$0,$L92
	nop
	lui	$2,%hi(runrun)
$L95:
	lbu	$3,36($16)
	lw	$2,%lo(runrun)($2)
	nop
	bne	$2,$0,$L93
	sb	$3,37($16)
$L69:
	lw	$2,-15436($0)
	nop
	beq	$2,$0,$L72
	lui	$2,%hi(tick)
	lw	$3,4($17)
	lw	$5,%lo(tick)($2)
	lw	$2,-15636($0)
	li	$4,1000
	subu	$2,$2,$3
	bne	$4,$0,1f
	div	$0,$2,$4
	break	7
1:
	lw	$3,-15640($0)
	lw	$2,0($17)
	nop
	subu	$3,$3,$2
	sll	$2,$3,5
	subu	$2,$2,$3
	sll	$2,$2,2
	addu	$2,$2,$3
	sll	$2,$2,3
	mflo	$6
	addu	$2,$2,$6
	nop
	bne	$4,$0,1f
	div	$0,$5,$4
	break	7
1:
	mflo	$3
	nop
	nop
	bne	$3,$0,1f
	div	$0,$2,$3
	break	7
1:
	mflo	$6
	bne	$6,$0,$L94
	nop
$L72:
	lb	$3,37($16)
	lw	$31,28($sp)
	lui	$2,%hi(curpri)
	lw	$17,24($sp)
	lw	$16,20($sp)
	sw	$3,%lo(curpri)($2)
	jr	$31
	addiu	$sp,$sp,32
$L92:
	lw	$3,60($4)
	nop
	andi	$3,$3,0x10
	bne	$3,$0,$L65
	nop
	lw	$3,52($4)
	lw	$4,48($4)
	nop
	nor	$3,$3,$4
	and	$2,$3,$2
	beq	$2,$0,$L95
	lui	$2,%hi(runrun)
$L65:
	jal	issig
	nop
	beq	$2,$0,$L95
	lui	$2,%hi(runrun)
$L67:
	lui	$2,%hi(astpending)
	jal	psig
	sw	$0,%lo(astpending)($2)
	lui	$2,%hi(runrun)
	lbu	$3,36($16)
	lw	$2,%lo(runrun)($2)
	nop
	beq	$2,$0,$L69
	sb	$3,37($16)
$L93:
	lui	$2,%hi(astpending)
	jal	splclock
	sw	$0,%lo(astpending)($2)
	jal	setrq
	move	$4,$16
	lw	$2,-15580($0)
	nop
	addiu	$2,$2,1
	jal	swtch
	sw	$2,-15580($0)
	jal	spl0
	nop
	lw	$2,44($16)
	nop
	beq	$2,$0,$L69
	nop
	lw	$3,60($16)
	nop
	andi	$3,$3,0x10
	bne	$3,$0,$L71
	nop
	lw	$3,52($16)
	lw	$4,48($16)
	nop
	nor	$3,$3,$4
	and	$2,$3,$2
	beq	$2,$0,$L69
	nop
$L71:
	jal	issig
	nop
	beq	$2,$0,$L69
	nop
	jal	psig
	nop
	b	$L69
	nop
$L94:
	lw	$2,-16172($0)
	nop
	lw	$4,140($2)
	jal	addupc
	li	$5,-15448
	lb	$3,37($16)
	lw	$31,28($sp)
	lui	$2,%hi(curpri)
	lw	$17,24($sp)
	lw	$16,20($sp)
	sw	$3,%lo(curpri)($2)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	leave
	.section	.text.trap,"ax"
	.align	2
	.globl	trap
	.ent	trap
trap:
	.set	noreorder
	addiu	$sp,$sp,-56
	lui	$3,%hi(cnt)
	addiu	$3,$3,%lo(cnt)
	sw	$21,48($sp)
	sw	$20,44($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,52($sp)
	sw	$19,40($sp)
	lw	$8,4($3)
	move	$16,$4
	srl	$21,$5,2
	addiu	$8,$8,1
	andi	$4,$4,0x4
	lw	$19,-16176($0)
	move	$18,$5
	move	$20,$6
	move	$17,$7
	andi	$21,$21,0xf
	bne	$4,$0,$L125
	sw	$8,4($3)
	andi	$16,$16,0x8
	beq	$16,$0,$L130
	move	$6,$17
	lui	$2,%hi($L102)
$L131:
	sll	$3,$21,2
	addiu	$2,$2,%lo($L102)
	addu	$2,$2,$3
	lw	$3,-15636($0)
	lw	$4,-15640($0)
	lw	$2,0($2)
	sw	$3,20($sp)
	li	$3,-16384
	sw	$4,16($sp)
	jr	$2
	sw	$3,-16172($0)
	.section	.rodata.trap,"a"
	.align	2
	.align	2
$L102:
	.word	$L100
	.word	$L109
	.word	$L108
	.word	$L108
	.word	$L107
	.word	$L107
	.word	$L100
	.word	$L100
	.word	$L106
	.word	$L105
	.word	$L104
	.word	$L104
	.word	$L103
	.word	$L100
	.word	$L100
	.word	$L101
	.section	.text.trap
$L125:
	andi	$4,$16,0xff00
	ori	$4,$4,0x1
	jal	splx
	andi	$16,$16,0x8
	bne	$16,$0,$L131
	lui	$2,%hi($L102)
	move	$6,$17
$L130:
	move	$5,$20
	jal	kernelTrap
	move	$4,$21
$L96:
	lw	$31,52($sp)
	lw	$21,48($sp)
	lw	$20,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,56
$L104:
	move	$2,$18
	li	$5,4
$L117:
	sw	$2,-15768($0)
	sw	$18,-16184($0)
	sw	$20,-16180($0)
	jal	signalDirect
	move	$4,$19
$L110:
	addiu	$5,$sp,16
$L129:
	jal	leave
	move	$4,$19
$L112:
	b	$L96
	move	$2,$17
$L100:
	move	$2,$18
	b	$L117
	li	$5,10
$L108:
	li	$2,-1073741824
	sltu	$2,$20,$2
	bne	$2,$0,$L132
	move	$5,$20
	jal	kernelMiss
	move	$4,$20
	bne	$2,$0,$L112
	sll	$20,$20,10
	li	$2,2147418112
	ori	$2,$2,0xfc00
	and	$20,$20,$2
	move	$5,$20
$L132:
	jal	userRange
	move	$4,$19
	bne	$2,$0,$L127
	move	$5,$20
	lw	$2,-16172($0)
	nop
	lw	$4,116($2)
	jal	grow
	nop
	bne	$2,$0,$L129
	addiu	$5,$sp,16
	jal	grow
	move	$4,$20
	bne	$2,$0,$L110
	nop
$L119:
	li	$5,11
	b	$L117
	move	$2,$20
$L107:
	move	$7,$20
	move	$6,$18
	move	$5,$17
	jal	fixUnaligned
	li	$4,-16384
	bne	$2,$0,$L129
	addiu	$5,$sp,16
	bltz	$20,$L119
	nop
	li	$5,10
	b	$L117
	move	$2,$20
$L109:
	move	$5,$20
	jal	userFault
	li	$4,1
	bne	$2,$0,$L110
	li	$5,10
	b	$L117
	move	$2,$20
$L103:
	move	$2,$18
	b	$L117
	li	$5,8
$L101:
	lui	$2,%hi(astpending)
	b	$L110
	sw	$0,%lo(astpending)($2)
$L106:
	move	$5,$17
	jal	syscall
	move	$4,$18
	lw	$19,-16176($0)
	b	$L129
	addiu	$5,$sp,16
$L105:
	move	$2,$18
	b	$L117
	li	$5,5
$L127:
	jal	userFault
	move	$4,$21
	bne	$2,$0,$L110
	li	$5,10
	b	$L117
	move	$2,$20
	.set	reorder
	.end	trap
	.section	.text.interrupt,"ax"
	.align	2
	.globl	interrupt
	.ent	interrupt
interrupt:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$17,24($sp)
	lui	$17,%hi(cnt)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	sw	$31,44($sp)
	addiu	$17,$17,%lo(cnt)
	lw	$2,12($17)
	and	$16,$5,$4
	addiu	$2,$2,1
	move	$5,$4
	move	$18,$4
	andi	$4,$16,0xff00
	move	$20,$6
	jal	boardInterrupt
	sw	$2,12($17)
	move	$19,$2
	andi	$3,$16,0x200
	lui	$2,%hi(netisr)
	lw	$21,%lo(netisr)($2)
	bne	$3,$0,$L135
	nop
	bne	$21,$0,$L150
	andi	$3,$18,0x200
$L137:
	andi	$16,$16,0x100
	bne	$16,$0,$L151
	nop
$L133:
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L150:
	beq	$3,$0,$L137
	nop
$L135:
	jal	clearsoftnet
	sw	$0,%lo(netisr)($2)
	andi	$4,$18,0xfc00
	jal	splx
	ori	$4,$4,0x1
	lw	$2,16($17)
	andi	$21,$21,0x4
	addiu	$2,$2,1
	beq	$21,$0,$L137
	sw	$2,16($17)
	jal	ipintr
	andi	$16,$16,0x100
	beq	$16,$0,$L133
	nop
$L151:
	jal	clearsoftclock
	nop
	ori	$4,$19,0x100
	nor	$4,$0,$4
	and	$4,$4,$18
	andi	$4,$4,0xff00
	jal	splx
	ori	$4,$4,0x1
	lw	$2,16($17)
	move	$5,$18
	addiu	$2,$2,1
	move	$4,$20
	jal	softclock
	sw	$2,16($17)
	b	$L133
	nop
	.set	reorder
	.end	interrupt
	.section	.text.interruptedCall,"ax"
	.align	2
	.globl	interruptedCall
	.ent	interruptedCall
interruptedCall:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	lw	$2,-15636($0)
	lw	$3,-15640($0)
	lw	$18,-16176($0)
	lw	$16,-16116($0)
	lw	$19,-16112($0)
	lw	$17,-16172($0)
	sw	$3,16($sp)
	sw	$2,20($sp)
	lw	$2,-16076($0)
	nop
	beq	$2,$0,$L153
	nop
	jal	longjmp
	li	$4,-16116
$L153:
	jal	spl0
	nop
	beq	$16,$0,$L154
	nop
	lw	$2,16($16)
	nop
	subu	$2,$19,$2
	sw	$2,-16068($0)
	lw	$3,16($16)
	nop
	beq	$3,$19,$L169
	li	$3,2
	lb	$4,-16059($0)
	nop
	beq	$4,$3,$L156
	nop
	lb	$3,-16060($0)
	nop
	bne	$3,$0,$L158
	nop
$L160:
	sw	$2,8($17)
$L171:
	lb	$2,-16060($0)
	nop
	bne	$2,$0,$L170
	sltu	$2,$0,$2
	lw	$2,-16064($0)
	nop
	sw	$2,12($17)
	lb	$2,-16060($0)
	nop
	sltu	$2,$0,$2
$L170:
	sw	$2,28($17)
$L162:
	addiu	$5,$sp,16
	jal	leave
	move	$4,$18
	jal	userReturn
	nop
$L154:
	lb	$3,-16060($0)
	nop
	bne	$3,$0,$L157
	li	$2,2
	lb	$3,-16059($0)
	nop
	beq	$3,$2,$L156
	li	$2,4
	sb	$2,-16060($0)
	li	$3,4
$L158:
	b	$L160
	move	$2,$3
$L157:
	lb	$4,-16059($0)
	nop
	beq	$4,$2,$L156
	move	$2,$3
	b	$L171
	sw	$2,8($17)
$L169:
	lb	$3,43($18)
	lw	$2,-15776($0)
	addiu	$3,$3,-1
	sra	$2,$2,$3
	andi	$2,$2,0x1
	bne	$2,$0,$L154
	li	$2,2
	sb	$2,-16059($0)
$L156:
	lw	$2,-16108($0)
	b	$L162
	sw	$2,140($17)
	.set	reorder
	.end	interruptedCall
