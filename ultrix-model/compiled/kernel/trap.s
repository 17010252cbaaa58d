# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/trap.c
	.text
	.file 1 "ultrix-model/kernel/trap.c"
	.section	.text.syscall,"ax"
	.align	2
	.loc 1 38
	.ent	syscall
syscall:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 45
	lui	$2,%hi(cnt)
	addiu	$2,$2,%lo(cnt)
	.loc 1 38
	sw	$31,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	.loc 1 45
	lw	$3,8($2)
	.loc 1 39
	li	$6,-16384
	lw	$16,212($6)
	.loc 1 45
	addiu	$3,$3,1
	.loc 1 41
	lw	$17,8($16)
	.loc 1 38
	sw	$5,44($sp)
	.loc 1 45
	sw	$3,8($2)
	.loc 1 48
	bltz	$4,$L24
	sh	$0,324($6)
	lw	$2,44($sp)
	nop
	addiu	$2,$2,4
$L3:
	.loc 1 49
	beq	$17,$0,$L4
	sw	$2,140($16)
	.loc 1 53
	lui	$2,%hi(nsysent)
	lw	$2,%lo(nsysent)($2)
	.loc 1 42
	addiu	$3,$16,16
	.loc 1 53
	sltu	$2,$17,$2
	beq	$2,$0,$L21
	li	$5,4
$L26:
	lui	$2,%hi(sysent)
	sll	$17,$17,3
	addiu	$2,$2,%lo(sysent)
	addu	$2,$2,$17
	sw	$2,16($sp)
	.loc 1 54
	lw	$2,16($sp)
	nop
	lw	$6,0($2)
	nop
	.loc 1 55
	bne	$6,$0,$L7
	nop
$L27:
	.loc 1 68
	lb	$2,-16060($0)
$L8:
	.loc 1 65
	li	$3,-16384
$L28:
	li	$4,-16152
	sw	$4,264($3)
	.loc 1 66
	sw	$0,316($3)
	.loc 1 67
	lw	$4,12($16)
	.loc 1 68
	bne	$2,$0,$L10
	sw	$4,320($3)
	.loc 1 69
	jal	setjmp
	li	$4,-16116
	beq	$2,$0,$L12
	li	$2,-16384
	.loc 1 70
	lb	$3,324($2)
	lb	$4,325($2)
	beq	$3,$0,$L25
	li	$3,2
$L10:
	.loc 1 75
	li	$2,-16384
	.loc 1 76
	lb	$3,325($2)
	.loc 1 75
	lw	$2,212($2)
	.loc 1 76
	beq	$3,$0,$L20
	nop
$L16:
	.loc 1 85
	li	$4,2
	beq	$3,$4,$L18
	nop
$L1:
	.loc 1 88
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L4:
	.loc 1 53
	lui	$2,%hi(nsysent)
	.loc 1 50
	lw	$17,16($16)
	.loc 1 53
	lw	$2,%lo(nsysent)($2)
	.loc 1 50
	addiu	$3,$16,20
	.loc 1 53
	sltu	$2,$17,$2
	bne	$2,$0,$L26
	li	$5,3
$L21:
	lui	$2,%hi(sysent)
	addiu	$2,$2,%lo(sysent)
	sw	$2,16($sp)
	.loc 1 54
	lw	$2,16($sp)
	nop
	lw	$6,0($2)
	nop
	.loc 1 55
	beq	$6,$0,$L27
	nop
$L7:
	.loc 1 56
	lw	$2,0($3)
	li	$17,-16384
	sw	$2,232($17)
	.loc 1 57
	lw	$4,4($3)
	.loc 1 60
	slt	$2,$5,$6
	.loc 1 57
	sw	$4,236($17)
	.loc 1 58
	lw	$4,8($3)
	nop
	sw	$4,240($17)
	.loc 1 59
	lw	$3,12($3)
	.loc 1 60
	bne	$2,$0,$L9
	sw	$3,244($17)
	.loc 1 68
	lb	$2,324($17)
	.loc 1 65
	b	$L28
	li	$3,-16384
$L24:
	.loc 1 48
	lw	$4,44($sp)
	jal	fuword
	nop
	lw	$5,44($sp)
	move	$6,$2
	jal	emulateBranch
	move	$4,$16
	b	$L3
	nop
$L25:
	.loc 1 70
	beq	$4,$3,$L13
	move	$3,$4
	li	$4,4
	.loc 1 76
	bne	$3,$0,$L1
	sb	$4,324($2)
	.loc 1 75
	lw	$2,212($2)
$L20:
	.loc 1 77
	lb	$3,-16060($0)
	nop
$L19:
	.loc 1 78
	sw	$3,8($2)
	.loc 1 79
	li	$3,1
	sw	$3,28($2)
	.loc 1 88
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L12:
	.loc 1 72
	lw	$2,16($sp)
	nop
	lw	$2,4($2)
	nop
	jalr	$2
	nop
	.loc 1 75
	li	$4,-16384
	.loc 1 76
	lb	$3,325($4)
	.loc 1 75
	lw	$2,212($4)
	.loc 1 76
	bne	$3,$0,$L16
	nop
	.loc 1 77
	lb	$3,324($4)
	nop
	bne	$3,$0,$L19
	nop
	.loc 1 81
	lw	$3,316($4)
	nop
	sw	$3,8($2)
	.loc 1 82
	lw	$3,320($4)
	.loc 1 83
	sw	$0,28($2)
	.loc 1 82
	sw	$3,12($2)
	.loc 1 88
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L13:
	.loc 1 75
	lw	$2,212($2)
$L18:
	.loc 1 86
	lw	$3,44($sp)
	nop
	sw	$3,140($2)
	.loc 1 88
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L9:
	.loc 1 61
	lw	$4,116($16)
	.loc 1 62
	subu	$6,$6,$5
	.loc 1 61
	sll	$5,$5,2
	sll	$6,$6,2
	addiu	$5,$5,-16152
	jal	copyin
	addiu	$4,$4,16
	sll	$2,$2,24
	sra	$2,$2,24
	b	$L8
	sb	$2,324($17)
	.set	reorder
	.end	syscall
	.section	.text.kernelMiss,"ax"
	.align	2
	.loc 1 95
	.ent	kernelMiss
kernelMiss:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 96
	jal	sysPte
	move	$16,$4
	.loc 1 98
	beq	$2,$0,$L32
	nop
	lw	$3,0($2)
	nop
	bne	$3,$0,$L34
	lui	$3,%hi(cnt)
$L32:
	.loc 1 102
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 98
	move	$2,$0
	.loc 1 102
	jr	$31
	addiu	$sp,$sp,24
$L34:
	.loc 1 99
	addiu	$3,$3,%lo(cnt)
	lw	$4,28($3)
	nop
	addiu	$4,$4,1
	sw	$4,28($3)
	.loc 1 100
	lw	$5,0($2)
	li	$4,-4096
	jal	tlbUpdate
	and	$4,$16,$4
	.loc 1 102
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 101
	li	$2,1
	.loc 1 102
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	kernelMiss
	.section	.text.userFault,"ax"
	.align	2
	.loc 1 106
	.ent	userFault
userFault:
	.set	noreorder
	addiu	$sp,$sp,-24
	move	$2,$4
	.loc 1 107
	li	$3,1
	.loc 1 106
	move	$4,$5
	.loc 1 107
	beq	$2,$3,$L39
	sw	$31,20($sp)
	xori	$2,$2,0x3
	jal	pagein
	sltu	$5,$2,1
	.loc 1 108
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L39:
	.loc 1 107
	jal	modified
	nop
	.loc 1 108
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
	.loc 1 112
	.ent	kernelTrap
kernelTrap:
	.set	noreorder
	.loc 1 113
	addiu	$2,$4,-2
	.loc 1 112
	addiu	$sp,$sp,-40
	.loc 1 113
	sltu	$2,$2,2
	.loc 1 112
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	sw	$31,36($sp)
	move	$16,$4
	move	$17,$5
	.loc 1 113
	bne	$2,$0,$L54
	move	$18,$6
	.loc 1 116
	li	$2,1
	beq	$4,$2,$L52
	nop
$L46:
	.loc 1 119
	lw	$2,-16192($0)
	nop
	beq	$2,$0,$L55
	move	$7,$17
	.loc 1 122
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L54:
	.loc 1 114
	li	$2,-1073741824
	sltu	$2,$5,$2
	beq	$2,$0,$L56
	nop
$L52:
	.loc 1 116
	bltz	$17,$L46
	nop
	jal	userFault
	nop
	beq	$2,$0,$L46
	move	$2,$18
$L57:
	.loc 1 122
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L56:
	.loc 1 114
	jal	kernelMiss
	move	$4,$5
	beq	$2,$0,$L46
	move	$2,$18
	b	$L57
	nop
$L55:
	.loc 1 120
	lw	$2,-16176($0)
	lui	$4,%hi($LC0)
	lh	$2,68($2)
	addiu	$4,$4,%lo($LC0)
	sw	$2,16($sp)
	move	$6,$18
	jal	printf
	move	$5,$16
	.loc 1 121
	lui	$4,%hi($LC1)
	jal	panic
	addiu	$4,$4,%lo($LC1)
	.set	reorder
	.end	kernelTrap
	.section	.text.leave,"ax"
	.align	2
	.loc 1 13
	.ent	leave
leave:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 14
	lb	$2,43($4)
	.loc 1 13
	move	$16,$4
	.loc 1 14
	bne	$2,$0,$L64
	move	$17,$5
	lw	$2,44($4)
	nop
	bne	$2,$0,$L89
	nop
	.loc 1 19
	lui	$2,%hi(runrun)
$L92:
	.loc 1 18
	lbu	$3,36($16)
	.loc 1 19
	lw	$2,%lo(runrun)($2)
	nop
	bne	$2,$0,$L90
	sb	$3,37($16)
$L66:
	.loc 1 28
	lw	$2,-15436($0)
	nop
	beq	$2,$0,$L69
	lui	$2,%hi(tick)
	.loc 1 31
	lw	$3,4($17)
	lw	$5,%lo(tick)($2)
	lw	$2,-15636($0)
	li	$4,1000
	subu	$2,$2,$3
	bne	$4,$0,1f
	div	$0,$2,$4
	break	7
1:
	.loc 1 30
	lw	$3,-15640($0)
	lw	$2,0($17)
	nop
	subu	$3,$3,$2
	sll	$2,$3,5
	subu	$2,$2,$3
	sll	$2,$2,2
	addu	$2,$2,$3
	sll	$2,$2,3
	.loc 1 31
	mflo	$6
	.loc 1 30
	addu	$2,$2,$6
	nop
	.loc 1 31
	bne	$4,$0,1f
	div	$0,$5,$4
	break	7
1:
	.loc 1 30
	mflo	$3
	nop
	nop
	bne	$3,$0,1f
	div	$0,$2,$3
	break	7
1:
	mflo	$6
	.loc 1 32
	bne	$6,$0,$L91
	nop
$L69:
	.loc 1 34
	lb	$3,37($16)
	.loc 1 35
	lw	$31,28($sp)
	.loc 1 34
	lui	$2,%hi(curpri)
	.loc 1 35
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 34
	sw	$3,%lo(curpri)($2)
	.loc 1 35
	jr	$31
	addiu	$sp,$sp,32
$L89:
	.loc 1 14
	lw	$3,60($4)
	nop
	andi	$3,$3,0x10
	bne	$3,$0,$L62
	nop
	lw	$3,52($4)
	lw	$4,48($4)
	nop
	nor	$3,$3,$4
	and	$2,$3,$2
	beq	$2,$0,$L92
	lui	$2,%hi(runrun)
$L62:
	jal	issig
	nop
	beq	$2,$0,$L92
	lui	$2,%hi(runrun)
$L64:
	.loc 1 15
	lui	$2,%hi(astpending)
	.loc 1 16
	jal	psig
	sw	$0,%lo(astpending)($2)
	.loc 1 19
	lui	$2,%hi(runrun)
	.loc 1 18
	lbu	$3,36($16)
	.loc 1 19
	lw	$2,%lo(runrun)($2)
	nop
	beq	$2,$0,$L66
	sb	$3,37($16)
$L90:
	.loc 1 20
	lui	$2,%hi(astpending)
	.loc 1 21
	jal	splclock
	sw	$0,%lo(astpending)($2)
	.loc 1 22
	jal	setrq
	move	$4,$16
	.loc 1 23
	lw	$2,-15580($0)
	nop
	addiu	$2,$2,1
	.loc 1 24
	jal	swtch
	sw	$2,-15580($0)
	.loc 1 25
	jal	spl0
	nop
	.loc 1 26
	lw	$2,44($16)
	nop
	beq	$2,$0,$L66
	nop
	lw	$3,60($16)
	nop
	andi	$3,$3,0x10
	bne	$3,$0,$L68
	nop
	lw	$3,52($16)
	lw	$4,48($16)
	nop
	nor	$3,$3,$4
	and	$2,$3,$2
	beq	$2,$0,$L66
	nop
$L68:
	jal	issig
	nop
	beq	$2,$0,$L66
	nop
	jal	psig
	nop
	b	$L66
	nop
$L91:
	.loc 1 32
	lw	$2,-16172($0)
	nop
	lw	$4,140($2)
	jal	addupc
	li	$5,-15448
	.loc 1 34
	lb	$3,37($16)
	.loc 1 35
	lw	$31,28($sp)
	.loc 1 34
	lui	$2,%hi(curpri)
	.loc 1 35
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 34
	sw	$3,%lo(curpri)($2)
	.loc 1 35
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	leave
	.section	.text.trap,"ax"
	.align	2
	.globl	trap
	.loc 1 129
	.ent	trap
trap:
	.set	noreorder
	addiu	$sp,$sp,-56
	.loc 1 135
	lui	$3,%hi(cnt)
	addiu	$3,$3,%lo(cnt)
	.loc 1 129
	sw	$21,48($sp)
	sw	$20,44($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,52($sp)
	sw	$19,40($sp)
	.loc 1 135
	lw	$8,4($3)
	.loc 1 129
	move	$16,$4
	.loc 1 130
	srl	$21,$5,2
	.loc 1 135
	addiu	$8,$8,1
	.loc 1 136
	andi	$4,$4,0x4
	.loc 1 131
	lw	$19,-16176($0)
	.loc 1 129
	move	$18,$5
	move	$20,$6
	move	$17,$7
	andi	$21,$21,0xf
	.loc 1 136
	bne	$4,$0,$L122
	sw	$8,4($3)
	.loc 1 137
	andi	$16,$16,0x8
	beq	$16,$0,$L127
	move	$6,$17
	.loc 1 141
	lui	$2,%hi($L99)
$L128:
	sll	$3,$21,2
	addiu	$2,$2,%lo($L99)
	addu	$2,$2,$3
	.loc 1 139
	lw	$3,-15636($0)
	lw	$4,-15640($0)
	.loc 1 141
	lw	$2,0($2)
	.loc 1 139
	sw	$3,20($sp)
	.loc 1 140
	li	$3,-16384
	.loc 1 139
	sw	$4,16($sp)
	.loc 1 141
	jr	$2
	sw	$3,-16172($0)
	.section	.rodata.trap,"a"
	.align	2
	.align	2
$L99:
	.word	$L97
	.word	$L106
	.word	$L105
	.word	$L105
	.word	$L104
	.word	$L104
	.word	$L97
	.word	$L97
	.word	$L103
	.word	$L102
	.word	$L101
	.word	$L101
	.word	$L100
	.word	$L97
	.word	$L97
	.word	$L98
	.section	.text.trap
$L122:
	.loc 1 136
	andi	$4,$16,0xff00
	ori	$4,$4,0x1
	jal	splx
	andi	$16,$16,0x8
	.loc 1 137
	bne	$16,$0,$L128
	lui	$2,%hi($L99)
	move	$6,$17
$L127:
	move	$5,$20
	jal	kernelTrap
	move	$4,$21
$L93:
	.loc 1 209
	lw	$31,52($sp)
	lw	$21,48($sp)
	lw	$20,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,56
$L101:
	.loc 1 167
	move	$2,$18
	.loc 1 193
	li	$5,4
$L114:
	.loc 1 199
	sw	$2,-15768($0)
	.loc 1 203
	sw	$18,-16184($0)
	.loc 1 204
	sw	$20,-16180($0)
	.loc 1 205
	jal	psignal
	move	$4,$19
$L107:
	.loc 1 207
	addiu	$5,$sp,16
$L126:
	jal	leave
	move	$4,$19
$L109:
	.loc 1 151
	b	$L93
	move	$2,$17
$L97:
	.loc 1 167
	move	$2,$18
	.loc 1 198
	b	$L114
	li	$5,10
$L105:
	.loc 1 149
	li	$2,-1073741824
	sltu	$2,$20,$2
	bne	$2,$0,$L129
	move	$5,$20
	.loc 1 151
	jal	kernelMiss
	move	$4,$20
	bne	$2,$0,$L109
	sll	$20,$20,10
	.loc 1 152
	li	$2,2147418112
	ori	$2,$2,0xfc00
	and	$20,$20,$2
	.loc 1 154
	move	$5,$20
$L129:
	jal	userRange
	move	$4,$19
	bne	$2,$0,$L124
	move	$5,$20
	.loc 1 158
	lw	$2,-16172($0)
	nop
	lw	$4,116($2)
	jal	grow
	nop
	bne	$2,$0,$L126
	addiu	$5,$sp,16
	jal	grow
	move	$4,$20
	bne	$2,$0,$L107
	nop
$L116:
	.loc 1 173
	li	$5,11
	.loc 1 183
	b	$L114
	move	$2,$20
$L104:
	.loc 1 172
	move	$7,$20
	move	$6,$18
	move	$5,$17
	jal	fixUnaligned
	li	$4,-16384
	bne	$2,$0,$L126
	addiu	$5,$sp,16
	.loc 1 173
	bltz	$20,$L116
	nop
	li	$5,10
	.loc 1 183
	b	$L114
	move	$2,$20
$L106:
	.loc 1 165
	move	$5,$20
	jal	userFault
	li	$4,1
	bne	$2,$0,$L107
	li	$5,10
	.loc 1 183
	b	$L114
	move	$2,$20
$L100:
	.loc 1 167
	move	$2,$18
	.loc 1 187
	b	$L114
	li	$5,8
$L98:
	.loc 1 178
	lui	$2,%hi(astpending)
	b	$L107
	sw	$0,%lo(astpending)($2)
$L103:
	.loc 1 143
	move	$5,$17
	jal	syscall
	move	$4,$18
	.loc 1 144
	lw	$19,-16176($0)
	.loc 1 207
	b	$L126
	addiu	$5,$sp,16
$L102:
	.loc 1 167
	move	$2,$18
	.loc 1 182
	b	$L114
	li	$5,5
$L124:
	.loc 1 155
	jal	userFault
	move	$4,$21
	bne	$2,$0,$L107
	li	$5,10
	b	$L114
	move	$2,$20
	.set	reorder
	.end	trap
	.section	.text.interrupt,"ax"
	.align	2
	.globl	interrupt
	.loc 1 216
	.ent	interrupt
interrupt:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$17,24($sp)
	.loc 1 220
	lui	$17,%hi(cnt)
	.loc 1 216
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	sw	$31,44($sp)
	.loc 1 220
	addiu	$17,$17,%lo(cnt)
	lw	$2,12($17)
	.loc 1 217
	and	$16,$5,$4
	.loc 1 220
	addiu	$2,$2,1
	.loc 1 221
	move	$5,$4
	.loc 1 216
	move	$18,$4
	.loc 1 221
	andi	$4,$16,0xff00
	.loc 1 216
	move	$20,$6
	.loc 1 221
	jal	boardInterrupt
	sw	$2,12($17)
	move	$19,$2
	.loc 1 222
	andi	$3,$16,0x200
	lui	$2,%hi(netisr)
	lw	$21,%lo(netisr)($2)
	bne	$3,$0,$L132
	nop
	bne	$21,$0,$L147
	andi	$3,$18,0x200
$L134:
	.loc 1 232
	andi	$16,$16,0x100
	bne	$16,$0,$L148
	nop
$L130:
	.loc 1 238
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L147:
	.loc 1 222
	beq	$3,$0,$L134
	nop
$L132:
	.loc 1 227
	jal	clearsoftnet
	sw	$0,%lo(netisr)($2)
	.loc 1 228
	andi	$4,$18,0xfc00
	jal	splx
	ori	$4,$4,0x1
	.loc 1 229
	lw	$2,16($17)
	.loc 1 230
	andi	$21,$21,0x4
	.loc 1 229
	addiu	$2,$2,1
	.loc 1 230
	beq	$21,$0,$L134
	sw	$2,16($17)
	jal	ipintr
	andi	$16,$16,0x100
	.loc 1 232
	beq	$16,$0,$L130
	nop
$L148:
	.loc 1 233
	jal	clearsoftclock
	nop
	.loc 1 234
	ori	$4,$19,0x100
	nor	$4,$0,$4
	and	$4,$4,$18
	andi	$4,$4,0xff00
	jal	splx
	ori	$4,$4,0x1
	.loc 1 235
	lw	$2,16($17)
	.loc 1 236
	move	$5,$18
	.loc 1 235
	addiu	$2,$2,1
	.loc 1 236
	move	$4,$20
	jal	softclock
	sw	$2,16($17)
	.loc 1 238
	b	$L130
	nop
	.set	reorder
	.end	interrupt
	.text
	.file 2 "ultrix-model/kernel/systm.h"
	.file 3 "ultrix-model/kernel/types.h"
	.file 4 "ultrix-model/kernel/if.h"
	.file 5 "ultrix-model/kernel/proc.h"
