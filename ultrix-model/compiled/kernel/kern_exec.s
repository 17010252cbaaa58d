# mipsel-linux-gnu-gcc 12.2.0 from ultrix-model/kernel/kern_exec.c
	.text
	.file 1 "ultrix-model/kernel/kern_exec.c"
	.section	.text.segment,"ax"
	.align	2
	.loc 1 49
	.ent	segment
segment:
	.set	noreorder
	.loc 1 50
	lw	$3,0($4)
	li	$2,-2147483648
	addu	$3,$3,$2
	.loc 1 54
	lhu	$7,44($3)
	nop
	beq	$7,$0,$L5
	nop
	lw	$2,28($3)
	move	$4,$0
	addu	$3,$3,$2
	.loc 1 57
	b	$L4
	li	$8,1
$L3:
	.loc 1 54
	beq	$4,$7,$L5
	addiu	$3,$3,32
$L4:
	.loc 1 57
	lw	$6,0($3)
	.loc 1 54
	addiu	$4,$4,1
	.loc 1 57
	bne	$6,$8,$L3
	move	$2,$3
	lw	$6,20($3)
	nop
	beq	$6,$0,$L3
	addiu	$9,$5,-1
	beq	$5,$0,$L14
	move	$5,$9
	.loc 1 54
	bne	$4,$7,$L4
	addiu	$3,$3,32
$L5:
	.loc 1 59
	move	$2,$0
$L14:
	.loc 1 60
	jr	$31
	nop
	.set	reorder
	.end	segment
	.section	.text.check,"ax"
	.align	2
	.loc 1 63
	.ent	check
check:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 1 68
	lw	$17,4($4)
	.loc 1 63
	move	$16,$4
	.loc 1 64
	lw	$4,0($4)
	li	$3,-2147483648
	.loc 1 68
	sltu	$2,$17,52
	bne	$2,$0,$L18
	addu	$4,$4,$3
	lui	$2,%hi(ident)
	addiu	$2,$2,%lo(ident)
	addiu	$7,$2,7
	move	$3,$4
$L19:
	.loc 1 70
	lbu	$5,0($2)
	lbu	$6,0($3)
	nop
	bne	$6,$5,$L18
	addiu	$2,$2,1
	.loc 1 69
	bne	$7,$2,$L19
	addiu	$3,$3,1
	.loc 1 72
	li	$2,524288
	lw	$3,16($4)
	addiu	$2,$2,2
	bne	$3,$2,$L18
	li	$2,32
	lhu	$3,42($4)
	nop
	bne	$3,$2,$L15
	li	$2,8
	.loc 1 74
	lw	$2,28($4)
	nop
	sltu	$3,$17,$2
	bne	$3,$0,$L18
	andi	$19,$2,0x3
	bne	$19,$0,$L18
	nop
	.loc 1 75
	lhu	$3,44($4)
	nop
	sltu	$4,$3,17
	beq	$4,$0,$L18
	subu	$2,$17,$2
	.loc 1 76
	srl	$2,$2,5
	sltu	$3,$2,$3
	bne	$3,$0,$L18
	li	$18,268435456
	.loc 1 77
	b	$L30
	move	$5,$19
$L29:
	.loc 1 78
	li	$8,4194304
	.loc 1 79
	li	$7,268435456
$L21:
	.loc 1 80
	lw	$3,4($2)
	nop
	sltu	$4,$17,$3
	bne	$4,$0,$L18
	subu	$3,$17,$3
	lw	$4,16($2)
	nop
	sltu	$3,$3,$4
	bne	$3,$0,$L18
	nop
	.loc 1 82
	lw	$2,20($2)
	nop
	sltu	$4,$2,$4
	bne	$4,$0,$L18
	sltu	$8,$6,$8
	.loc 1 83
	bne	$8,$0,$L26
	sltu	$3,$6,$7
	beq	$3,$0,$L26
	subu	$7,$7,$6
	sltu	$2,$7,$2
	bne	$2,$0,$L26
	addiu	$19,$19,1
	.loc 1 77
	move	$5,$19
$L30:
	jal	segment
	move	$4,$16
	beq	$2,$0,$L15
	nop
	.loc 1 78
	lw	$6,8($2)
	nop
	sltu	$3,$6,$18
	bne	$3,$0,$L29
	li	$8,268435456
	.loc 1 79
	b	$L21
	li	$7,272629760
$L18:
	.loc 1 68
	li	$2,8
$L15:
	.loc 1 87
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L26:
	.loc 1 84
	b	$L15
	li	$2,12
	.set	reorder
	.end	check
	.section	.text.regionPages,"ax"
	.align	2
	.loc 1 91
	.ent	regionPages
regionPages:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	move	$17,$5
	move	$18,$4
	move	$19,$6
	.loc 1 93
	move	$20,$5
	.loc 1 95
	move	$16,$0
$L32:
	move	$5,$16
$L38:
	jal	segment
	move	$4,$18
	beq	$2,$0,$L37
	nop
$L35:
	.loc 1 96
	lw	$3,8($2)
	.loc 1 95
	addiu	$16,$16,1
	.loc 1 96
	sltu	$4,$3,$17
	bne	$4,$0,$L32
	sltu	$5,$3,$19
	beq	$5,$0,$L38
	move	$5,$16
	lw	$2,20($2)
	nop
	addu	$3,$3,$2
	sltu	$2,$20,$3
	.loc 1 95
	beq	$2,$0,$L38
	move	$4,$18
	jal	segment
	move	$20,$3
	bne	$2,$0,$L35
	nop
$L37:
	.loc 1 100
	subu	$2,$20,$17
	.loc 1 101
	lw	$31,36($sp)
	.loc 1 100
	addiu	$2,$2,4095
	.loc 1 101
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	srl	$2,$2,12
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	regionPages
	.section	.text.loadPage,"ax"
	.align	2
	.loc 1 105
	.ent	loadPage
loadPage:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$17,20($sp)
	move	$17,$5
	sw	$18,24($sp)
	move	$5,$6
	move	$18,$4
	.loc 1 107
	srl	$4,$17,12
	.loc 1 105
	sw	$20,32($sp)
	sw	$31,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$19,28($sp)
	.loc 1 107
	jal	pageAlloc
	sw	$16,16($sp)
	.loc 1 110
	bne	$2,$0,$L50
	move	$20,$2
$L39:
	.loc 1 121
	lw	$31,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$20
	lw	$20,32($sp)
	jr	$31
	addiu	$sp,$sp,48
$L50:
	.loc 1 111
	li	$4,-2147483648
	.loc 1 118
	li	$22,-2147483648
	.loc 1 111
	li	$5,4096
	addu	$4,$2,$4
	jal	bzero
	subu	$21,$22,$17
	.loc 1 112
	move	$16,$0
	.loc 1 115
	addiu	$19,$17,4096
	.loc 1 118
	addu	$21,$21,$20
$L41:
	.loc 1 112
	move	$5,$16
	jal	segment
	move	$4,$18
	beq	$2,$0,$L39
	nop
$L45:
	.loc 1 113
	lw	$7,8($2)
	.loc 1 112
	addiu	$16,$16,1
	.loc 1 113
	sltu	$4,$7,$17
	beq	$4,$0,$L42
	move	$3,$7
	move	$3,$17
$L42:
	.loc 1 114
	lw	$6,16($2)
	nop
	addu	$6,$7,$6
	.loc 1 115
	sltu	$4,$19,$6
	beq	$4,$0,$L43
	addu	$5,$21,$3
	move	$6,$19
$L43:
	.loc 1 116
	sltu	$4,$3,$6
	beq	$4,$0,$L41
	subu	$6,$6,$3
	.loc 1 117
	lw	$4,0($18)
	lw	$2,4($2)
	addu	$4,$4,$22
	addu	$4,$4,$2
	addu	$4,$4,$3
	jal	bcopy
	subu	$4,$4,$7
	.loc 1 112
	move	$5,$16
	jal	segment
	move	$4,$18
	bne	$2,$0,$L45
	nop
	b	$L39
	nop
	.set	reorder
	.end	loadPage
	.section	.text.xalloc,"ax"
	.align	2
	.loc 1 125
	.ent	xalloc
xalloc:
	.set	noreorder
	addiu	$sp,$sp,-48
	lui	$3,%hi(text+256)
	sw	$16,16($sp)
	.loc 1 130
	lui	$16,%hi(text)
	.loc 1 125
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	move	$18,$4
	move	$17,$5
	move	$20,$6
	.loc 1 126
	move	$19,$0
	.loc 1 130
	addiu	$16,$16,%lo(text)
	b	$L54
	addiu	$3,$3,%lo(text+256)
$L82:
	.loc 1 131
	lw	$2,0($16)
	nop
	beq	$2,$17,$L81
	nop
	.loc 1 130
	addiu	$16,$16,16
	beq	$16,$3,$L55
	nop
$L54:
	.loc 1 131
	lw	$2,12($16)
	nop
	bne	$2,$0,$L82
	nop
	move	$19,$16
	.loc 1 130
	addiu	$16,$16,16
	bne	$16,$3,$L54
	nop
$L55:
	.loc 1 141
	beq	$19,$0,$L61
	move	$6,$20
	li	$5,4194304
	jal	ptExpand
	move	$4,$18
	beq	$2,$0,$L51
	move	$2,$0
	.loc 1 142
	sw	$17,0($19)
	.loc 1 143
	sw	$20,8($19)
	.loc 1 145
	beq	$20,$0,$L66
	sw	$0,4($19)
	li	$22,4194304
	b	$L64
	move	$21,$0
$L62:
	.loc 1 155
	jal	flushIcache
	ori	$16,$16,0x212
	.loc 1 156
	move	$5,$22
	jal	userPte
	move	$4,$18
	.loc 1 145
	addiu	$21,$21,1
	.loc 1 156
	sw	$16,0($2)
	.loc 1 145
	beq	$20,$21,$L83
	addiu	$22,$22,4096
$L64:
	.loc 1 147
	lh	$6,68($18)
	move	$5,$22
	jal	loadPage
	move	$4,$17
	move	$16,$2
	.loc 1 155
	li	$5,4096
	.loc 1 148
	bne	$2,$0,$L62
	move	$4,$2
	.loc 1 149
	li	$5,4194304
	jal	userPte
	move	$4,$18
	beq	$21,$0,$L61
	move	$16,$2
	.loc 1 150
	li	$17,-4096
$L63:
	lw	$4,0($16)
	.loc 1 149
	addiu	$21,$21,-1
	.loc 1 150
	and	$4,$4,$17
	jal	pageFree
	addiu	$16,$16,4
	.loc 1 149
	bne	$21,$0,$L63
	sw	$0,-4($16)
$L61:
	.loc 1 135
	move	$2,$0
$L51:
	.loc 1 165
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
$L81:
	.loc 1 134
	sltu	$3,$16,$3
	beq	$3,$0,$L55
	move	$7,$20
	.loc 1 135
	lw	$4,4($16)
	li	$6,4194304
	jal	ptShare
	move	$5,$18
	beq	$2,$0,$L51
	move	$2,$0
	.loc 1 137
	li	$5,4194304
	jal	userPte
	move	$4,$18
	beq	$20,$0,$L58
	move	$4,$0
	.loc 1 138
	li	$5,-4096
$L59:
	lw	$3,0($2)
	.loc 1 137
	addiu	$4,$4,1
	.loc 1 138
	and	$3,$3,$5
	ori	$3,$3,0x212
	sw	$3,0($2)
	.loc 1 137
	bne	$20,$4,$L59
	addiu	$2,$2,4
$L58:
	.loc 1 160
	lw	$4,4($16)
	move	$19,$16
$L60:
	.loc 1 159
	lw	$3,12($19)
	.loc 1 164
	li	$2,1
	.loc 1 159
	addiu	$3,$3,1
	sw	$3,12($19)
	.loc 1 160
	sw	$4,108($18)
	.loc 1 161
	sw	$18,4($19)
	.loc 1 162
	sw	$19,104($18)
	.loc 1 163
	sw	$20,-16048($0)
	.loc 1 164
	b	$L51
	sw	$20,80($18)
$L83:
	.loc 1 160
	lw	$4,4($19)
	b	$L60
	nop
$L66:
	.loc 1 145
	b	$L60
	move	$4,$0
	.set	reorder
	.end	xalloc
	.section	.text.xfree,"ax"
	.align	2
	.globl	xfree
	.loc 1 169
	.ent	xfree
xfree:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 170
	lw	$18,104($4)
	nop
	.loc 1 175
	beq	$18,$0,$L84
	nop
	.loc 1 176
	lw	$2,4($18)
	nop
	beq	$4,$2,$L86
	move	$19,$4
$L87:
	move	$3,$2
	lw	$2,108($2)
	nop
	bne	$19,$2,$L87
	nop
	addiu	$2,$3,108
$L88:
	.loc 1 177
	lw	$3,108($19)
	.loc 1 178
	move	$4,$19
	.loc 1 177
	sw	$3,0($2)
	.loc 1 178
	jal	userPte
	li	$5,4194304
	.loc 1 179
	lw	$3,12($18)
	.loc 1 180
	lw	$4,8($18)
	.loc 1 179
	addiu	$3,$3,-1
	.loc 1 178
	move	$16,$2
	.loc 1 180
	beq	$4,$0,$L89
	sw	$3,12($18)
	move	$17,$0
	.loc 1 181
	b	$L91
	li	$20,-4096
$L90:
	.loc 1 182
	sw	$0,0($16)
	.loc 1 180
	lw	$3,8($18)
	nop
	sltu	$3,$17,$3
	beq	$3,$0,$L89
	addiu	$16,$16,4
$L100:
	.loc 1 181
	lw	$3,12($18)
	nop
$L91:
	bne	$3,$0,$L90
	addiu	$17,$17,1
	lw	$4,0($16)
	.loc 1 180
	addiu	$16,$16,4
	.loc 1 181
	jal	pageFree
	and	$4,$4,$20
	.loc 1 182
	sw	$0,-4($16)
	.loc 1 180
	lw	$3,8($18)
	nop
	sltu	$3,$17,$3
	bne	$3,$0,$L100
	nop
$L89:
	.loc 1 184
	sw	$0,104($19)
	.loc 1 185
	sw	$0,80($19)
$L84:
	.loc 1 186
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L86:
	.loc 1 176
	b	$L88
	addiu	$2,$18,4
	.set	reorder
	.end	xfree
	.section	.text.execFile,"ax"
	.align	2
	.globl	execFile
	.loc 1 193
	.ent	execFile
execFile:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$31,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 194
	lw	$17,-16176($0)
	.loc 1 196
	jal	check
	move	$18,$4
	.loc 1 198
	beq	$2,$0,$L129
	move	$19,$2
$L101:
	.loc 1 226
	lw	$31,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$19
	lw	$19,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L129:
	.loc 1 199
	move	$4,$18
	li	$6,268435456
	jal	regionPages
	li	$5,4194304
	.loc 1 200
	move	$4,$18
	li	$6,272629760
	li	$5,268435456
	jal	regionPages
	move	$16,$2
	.loc 1 201
	move	$4,$17
	jal	vmRelease
	move	$22,$2
	.loc 1 202
	jal	ptRelease
	move	$4,$17
	.loc 1 203
	beq	$16,$0,$L131
	move	$5,$22
	move	$6,$16
	move	$5,$18
	jal	xalloc
	move	$4,$17
	beq	$2,$0,$L104
	nop
	.loc 1 204
	move	$5,$22
$L131:
	jal	growData
	move	$4,$17
	beq	$2,$0,$L104
	nop
	.loc 1 205
	beq	$22,$0,$L107
	li	$20,268435456
	b	$L108
	move	$21,$0
$L130:
	.loc 1 209
	jal	userPte
	ori	$16,$16,0x203
	sw	$16,0($2)
	.loc 1 210
	lw	$2,92($17)
	.loc 1 205
	addiu	$20,$20,4096
	.loc 1 210
	addiu	$2,$2,1
	.loc 1 205
	beq	$22,$21,$L107
	sw	$2,92($17)
$L108:
	.loc 1 207
	lh	$6,68($17)
	move	$5,$20
	jal	loadPage
	move	$4,$18
	move	$16,$2
	.loc 1 209
	move	$5,$20
	move	$4,$17
	.loc 1 208
	bne	$2,$0,$L130
	addiu	$21,$21,1
$L104:
	.loc 1 203
	b	$L101
	li	$19,12
$L107:
	.loc 1 212
	li	$4,2147418112
	jal	grow
	ori	$4,$4,0xd000
	beq	$2,$0,$L104
	li	$6,1
	.loc 1 213
	move	$5,$0
	li	$4,32
$L110:
	sll	$3,$5,2
	.loc 1 214
	lw	$2,-16036($3)
	.loc 1 213
	addiu	$5,$5,1
	.loc 1 214
	beq	$2,$6,$L109
	addiu	$3,$3,-16384
	sw	$0,348($3)
$L109:
	.loc 1 213
	bne	$5,$4,$L110
	sw	$0,476($3)
	.loc 1 217
	sw	$0,56($17)
	.loc 1 219
	li	$5,8
	li	$4,-15764
	.loc 1 218
	sw	$0,-15776($0)
	.loc 1 219
	jal	bzero
	sw	$0,-15780($0)
	.loc 1 221
	li	$4,-15448
	.loc 1 220
	sw	$0,-15756($0)
	.loc 1 221
	jal	bzero
	li	$5,16
	.loc 1 222
	move	$2,$0
	li	$4,15
$L111:
	addu	$3,$18,$2
	lb	$3,8($3)
	addiu	$2,$2,1
	bne	$2,$4,$L111
	sb	$3,-16169($2)
	.loc 1 223
	lui	$2,%hi(time)
	addiu	$4,$2,%lo(time)
	lw	$3,%lo(time)($2)
	lw	$2,4($4)
	sw	$3,-15456($0)
	sw	$2,-15452($0)
	.loc 1 224
	lw	$3,0($18)
	li	$2,-2147483648
	addu	$2,$2,$3
	lw	$4,24($2)
	li	$5,2147418112
	jal	setregs
	ori	$5,$5,0xefe0
	.loc 1 225
	b	$L101
	nop
	.set	reorder
	.end	execFile
	.section	.text.execve,"ax"
	.align	2
	.globl	execve
	.loc 1 233
	.ent	execve
execve:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$31,44($sp)
	.loc 1 235
	lw	$2,-16120($0)
	li	$6,24
	lw	$4,0($2)
	jal	copyinstr
	addiu	$5,$sp,16
	.loc 1 239
	bltz	$2,$L152
	lui	$3,%hi(boot)
	.loc 1 243
	lw	$4,%lo(boot)($3)
	nop
	lw	$10,116($4)
	nop
	beq	$10,$0,$L138
	nop
	move	$7,$4
	move	$6,$0
$L140:
	.loc 1 244
	beq	$2,$0,$L135
	move	$5,$0
$L137:
	addiu	$8,$sp,16
	move	$5,$0
$L142:
	addu	$3,$7,$5
	lb	$9,0($8)
	lb	$3,128($3)
	nop
	beq	$9,$3,$L136
	slt	$3,$5,$2
	.loc 1 245
	bne	$3,$0,$L153
	nop
$L135:
	sll	$8,$6,5
$L156:
	addu	$3,$4,$8
	addu	$3,$3,$5
	lb	$3,128($3)
	nop
	beq	$3,$0,$L139
	addiu	$6,$6,1
	.loc 1 243
	bne	$10,$6,$L140
	addiu	$7,$7,32
$L138:
	.loc 1 251
	li	$2,2
	sb	$2,-16060($0)
$L155:
	.loc 1 252
	lw	$31,44($sp)
	nop
	jr	$31
	addiu	$sp,$sp,48
$L139:
	.loc 1 246
	addiu	$8,$8,120
	jal	execFile
	addu	$4,$4,$8
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 247
	beq	$2,$0,$L141
	sb	$2,-16060($0)
	lw	$2,-16176($0)
	nop
	lw	$2,88($2)
	nop
	beq	$2,$0,$L154
	nop
	.loc 1 252
	lw	$31,44($sp)
	nop
	jr	$31
	addiu	$sp,$sp,48
$L153:
	.loc 1 243
	addiu	$6,$6,1
	bne	$10,$6,$L137
	addiu	$7,$7,32
	.loc 1 251
	li	$2,2
	b	$L155
	sb	$2,-16060($0)
$L141:
	.loc 1 248
	li	$2,1
	sb	$2,-16059($0)
	.loc 1 252
	lw	$31,44($sp)
	nop
	jr	$31
	addiu	$sp,$sp,48
$L136:
	.loc 1 244
	addiu	$5,$5,1
	bne	$2,$5,$L142
	addiu	$8,$8,1
	b	$L156
	sll	$8,$6,5
$L152:
	.loc 1 240
	li	$2,14
	sb	$2,-16060($0)
	.loc 1 252
	lw	$31,44($sp)
	nop
	jr	$31
	addiu	$sp,$sp,48
$L154:
	.loc 1 247
	jal	exit
	li	$4,9
	.set	reorder
	.end	execve
	.section	.rodata.ident,"a"
	.align	2
ident:
	.ascii	"\177ELF\001\001\001"
	.globl	text
	.section	.bss.text,"aw"
	.align	2
text:
	.space	256
	.text
	.file 2 "ultrix-model/kernel/proc.h"
	.file 3 "ultrix-model/kernel/systm.h"
	.file 4 "ultrix-model/kernel/types.h"
