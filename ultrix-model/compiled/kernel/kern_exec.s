# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from ultrix-model/kernel/kern_exec.c
	.text
	.file 1 "ultrix-model/kernel/kern_exec.c"
	.section	.text.segment,"ax"
	.align	2
	.loc 1 46
	.ent	segment
segment:
	.set	noreorder
	.set	nomacro
	.loc 1 47
	lw	$3,0($4)
	li	$2,-2147483648
	addu	$3,$3,$2
	.loc 1 51
	lhu	$7,44($3)
	nop
	.loc 1 51
	beq	$7,$0,$L5
	nop
	lw	$2,28($3)
	.loc 1 51
	move	$4,$0
	addu	$3,$3,$2
	.loc 1 53
	b	$L4
	li	$8,1
$L3:
	.loc 1 51
	beq	$4,$7,$L5
	addiu	$3,$3,32
$L4:
	.loc 1 53
	lw	$6,0($3)
	.loc 1 51
	addiu	$4,$4,1
	.loc 1 53
	bne	$6,$8,$L3
	move	$2,$3
	.loc 1 53
	lw	$6,20($3)
	nop
	beq	$6,$0,$L3
	addiu	$9,$5,-1
	.loc 1 53
	beq	$5,$0,$L14
	move	$5,$9
	.loc 1 51
	bne	$4,$7,$L4
	addiu	$3,$3,32
$L5:
	.loc 1 55
	move	$2,$0
$L14:
	.loc 1 56
	jr	$31
	nop
	.set	reorder
	.end	segment
	.section	.text.check,"ax"
	.align	2
	.loc 1 59
	.ent	check
check:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 1 64
	lw	$18,4($4)
	.loc 1 59
	move	$16,$4
	.loc 1 60
	lw	$4,0($4)
	li	$3,-2147483648
	.loc 1 64
	sltu	$2,$18,52
	bne	$2,$0,$L18
	addu	$4,$4,$3
	lui	$2,%hi(ident)
	addiu	$2,$2,%lo(ident)
	addiu	$7,$2,7
	move	$3,$4
$L19:
	.loc 1 66
	lbu	$5,0($2)
	lbu	$6,0($3)
	nop
	bne	$6,$5,$L18
	addiu	$2,$2,1
	.loc 1 65
	bne	$7,$2,$L19
	addiu	$3,$3,1
	.loc 1 68
	li	$2,524288
	lw	$3,16($4)
	addiu	$2,$2,2
	bne	$3,$2,$L18
	li	$2,32
	.loc 1 68
	lhu	$3,42($4)
	nop
	bne	$3,$2,$L15
	li	$2,8
	.loc 1 69
	lw	$2,28($4)
	nop
	.loc 1 69
	sltu	$3,$18,$2
	bne	$3,$0,$L18
	andi	$19,$2,0x3
	.loc 1 69
	bne	$19,$0,$L18
	subu	$2,$18,$2
	.loc 1 70
	lhu	$3,44($4)
	.loc 1 70
	srl	$2,$2,5
	.loc 1 70
	sltu	$2,$2,$3
	bne	$2,$0,$L18
	li	$17,268435456
	.loc 1 71
	b	$L30
	move	$5,$19
$L29:
	.loc 1 72
	li	$8,4194304
	.loc 1 73
	li	$7,268435456
$L21:
	.loc 1 74
	lw	$3,4($2)
	nop
	.loc 1 74
	sltu	$4,$18,$3
	bne	$4,$0,$L18
	subu	$3,$18,$3
	.loc 1 74
	lw	$4,16($2)
	nop
	.loc 1 74
	sltu	$3,$3,$4
	bne	$3,$0,$L18
	nop
	.loc 1 75
	lw	$2,20($2)
	nop
	.loc 1 75
	sltu	$4,$2,$4
	bne	$4,$0,$L18
	sltu	$8,$6,$8
	.loc 1 76
	bne	$8,$0,$L26
	sltu	$3,$6,$7
	.loc 1 76
	beq	$3,$0,$L26
	subu	$7,$7,$6
	.loc 1 76
	sltu	$2,$7,$2
	bne	$2,$0,$L26
	addiu	$19,$19,1
	.loc 1 71
	move	$5,$19
$L30:
	jal	segment
	move	$4,$16
	.loc 1 71
	beq	$2,$0,$L15
	nop
	.loc 1 72
	lw	$6,8($2)
	nop
	.loc 1 72
	sltu	$3,$6,$17
	bne	$3,$0,$L29
	li	$8,268435456
	.loc 1 73
	b	$L21
	li	$7,272629760
$L18:
	.loc 1 64
	li	$2,8
$L15:
	.loc 1 79
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L26:
	.loc 1 76
	b	$L15
	li	$2,12
	.set	reorder
	.end	check
	.section	.text.regionPages,"ax"
	.align	2
	.loc 1 83
	.ent	regionPages
regionPages:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	.loc 1 83
	move	$17,$5
	move	$18,$4
	move	$19,$6
	.loc 1 85
	move	$20,$5
	.loc 1 87
	move	$16,$0
$L32:
	.loc 1 87
	move	$5,$16
$L38:
	jal	segment
	move	$4,$18
	.loc 1 87
	beq	$2,$0,$L37
	nop
$L35:
	.loc 1 88
	lw	$3,8($2)
	.loc 1 87
	addiu	$16,$16,1
	.loc 1 88
	sltu	$4,$3,$17
	bne	$4,$0,$L32
	sltu	$5,$3,$19
	.loc 1 88
	beq	$5,$0,$L38
	move	$5,$16
	.loc 1 88
	lw	$2,20($2)
	nop
	addu	$3,$3,$2
	sltu	$2,$20,$3
	.loc 1 87
	beq	$2,$0,$L38
	move	$4,$18
	jal	segment
	move	$20,$3
	.loc 1 87
	bne	$2,$0,$L35
	nop
$L37:
	.loc 1 92
	subu	$2,$20,$17
	.loc 1 93
	lw	$31,36($sp)
	.loc 1 92
	addiu	$2,$2,4095
	.loc 1 93
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
	.loc 1 97
	.ent	loadPage
loadPage:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$17,20($sp)
	move	$17,$5
	sw	$18,24($sp)
	move	$5,$6
	move	$18,$4
	.loc 1 99
	srl	$4,$17,12
	.loc 1 97
	sw	$20,32($sp)
	sw	$31,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$19,28($sp)
	.loc 1 99
	jal	pageAlloc
	sw	$16,16($sp)
	.loc 1 102
	bne	$2,$0,$L50
	move	$20,$2
$L39:
	.loc 1 113
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
	.loc 1 103
	li	$4,-2147483648
	.loc 1 110
	li	$22,-2147483648
	.loc 1 103
	li	$5,4096
	addu	$4,$2,$4
	jal	bzero
	subu	$21,$22,$17
	.loc 1 104
	move	$16,$0
	.loc 1 107
	addiu	$19,$17,4096
	.loc 1 110
	addu	$21,$21,$20
$L41:
	.loc 1 104
	move	$5,$16
	jal	segment
	move	$4,$18
	.loc 1 104
	beq	$2,$0,$L39
	nop
$L45:
	.loc 1 105
	lw	$7,8($2)
	.loc 1 104
	addiu	$16,$16,1
	.loc 1 105
	sltu	$4,$7,$17
	beq	$4,$0,$L42
	move	$3,$7
	move	$3,$17
$L42:
	.loc 1 106
	lw	$6,16($2)
	nop
	addu	$6,$7,$6
	.loc 1 107
	sltu	$4,$19,$6
	beq	$4,$0,$L43
	addu	$5,$21,$3
	move	$6,$19
$L43:
	.loc 1 108
	sltu	$4,$3,$6
	beq	$4,$0,$L41
	subu	$6,$6,$3
	.loc 1 109
	lw	$4,0($18)
	lw	$2,4($2)
	addu	$4,$4,$22
	addu	$4,$4,$2
	addu	$4,$4,$3
	.loc 1 109
	jal	bcopy
	subu	$4,$4,$7
	.loc 1 104
	move	$5,$16
	jal	segment
	move	$4,$18
	.loc 1 104
	bne	$2,$0,$L45
	nop
	b	$L39
	nop
	.set	reorder
	.end	loadPage
	.section	.text.xalloc,"ax"
	.align	2
	.loc 1 117
	.ent	xalloc
xalloc:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	lui	$3,%hi(text+256)
	sw	$16,16($sp)
	.loc 1 121
	lui	$16,%hi(text)
	.loc 1 117
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	.loc 1 117
	move	$18,$4
	move	$17,$5
	move	$20,$6
	.loc 1 118
	move	$19,$0
	.loc 1 121
	addiu	$16,$16,%lo(text)
	b	$L54
	addiu	$3,$3,%lo(text+256)
$L76:
	.loc 1 122
	lw	$2,0($16)
	nop
	beq	$2,$17,$L75
	nop
	.loc 1 121
	addiu	$16,$16,16
	.loc 1 121
	beq	$16,$3,$L55
	nop
$L54:
	.loc 1 122
	lw	$2,12($16)
	nop
	bne	$2,$0,$L76
	nop
	move	$19,$16
	.loc 1 121
	addiu	$16,$16,16
	.loc 1 121
	bne	$16,$3,$L54
	nop
$L55:
	.loc 1 129
	beq	$19,$0,$L58
	move	$6,$20
	.loc 1 129
	li	$5,4194304
	jal	ptExpand
	move	$4,$18
	.loc 1 129
	beq	$2,$0,$L51
	move	$2,$0
	.loc 1 130
	sw	$17,0($19)
	.loc 1 131
	sw	$20,8($19)
	.loc 1 133
	beq	$20,$0,$L62
	sw	$0,4($19)
	li	$21,4194304
	.loc 1 133
	b	$L60
	move	$22,$0
$L78:
	.loc 1 137
	jal	flushIcache
	ori	$16,$16,0x212
	.loc 1 138
	move	$5,$21
	jal	userPte
	move	$4,$18
	.loc 1 138
	sw	$16,0($2)
	.loc 1 133
	beq	$20,$22,$L77
	addiu	$21,$21,4096
$L60:
	.loc 1 135
	lh	$6,68($18)
	move	$5,$21
	jal	loadPage
	move	$4,$17
	move	$16,$2
	.loc 1 137
	li	$5,4096
	move	$4,$2
	.loc 1 136
	bne	$2,$0,$L78
	addiu	$22,$22,1
$L58:
	.loc 1 126
	move	$2,$0
$L51:
	.loc 1 147
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
$L75:
	.loc 1 125
	sltu	$3,$16,$3
	beq	$3,$0,$L55
	move	$7,$20
	.loc 1 126
	lw	$4,4($16)
	li	$6,4194304
	jal	ptShare
	move	$5,$18
	.loc 1 126
	beq	$2,$0,$L58
	nop
	.loc 1 142
	lw	$4,4($16)
$L59:
	.loc 1 141
	lw	$3,12($16)
	.loc 1 146
	li	$2,1
	.loc 1 141
	addiu	$3,$3,1
	sw	$3,12($16)
	.loc 1 142
	sw	$4,108($18)
	.loc 1 143
	sw	$18,4($16)
	.loc 1 144
	sw	$16,104($18)
	.loc 1 145
	sw	$20,-16048($0)
	.loc 1 146
	b	$L51
	sw	$20,80($18)
$L77:
	.loc 1 142
	lw	$4,4($19)
	b	$L59
	move	$16,$19
$L62:
	.loc 1 133
	move	$16,$19
	b	$L59
	move	$4,$0
	.set	reorder
	.end	xalloc
	.section	.text.xfree,"ax"
	.align	2
	.globl	xfree
	.loc 1 151
	.ent	xfree
xfree:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 152
	lw	$18,104($4)
	nop
	.loc 1 157
	beq	$18,$0,$L79
	nop
	.loc 1 158
	lw	$2,4($18)
	nop
	.loc 1 158
	beq	$4,$2,$L81
	move	$19,$4
$L82:
	move	$3,$2
	.loc 1 158
	lw	$2,108($2)
	nop
	.loc 1 158
	bne	$19,$2,$L82
	nop
	.loc 1 158
	addiu	$2,$3,108
$L83:
	.loc 1 159
	lw	$3,108($19)
	.loc 1 160
	move	$4,$19
	.loc 1 159
	sw	$3,0($2)
	.loc 1 160
	jal	userPte
	li	$5,4194304
	.loc 1 161
	lw	$3,12($18)
	.loc 1 162
	lw	$4,8($18)
	.loc 1 161
	addiu	$3,$3,-1
	.loc 1 160
	move	$16,$2
	.loc 1 162
	beq	$4,$0,$L84
	sw	$3,12($18)
	.loc 1 162
	move	$17,$0
	.loc 1 163
	b	$L86
	li	$20,-4096
$L85:
	.loc 1 164
	sw	$0,0($16)
	.loc 1 162
	lw	$3,8($18)
	nop
	sltu	$3,$17,$3
	beq	$3,$0,$L84
	addiu	$16,$16,4
$L95:
	.loc 1 163
	lw	$3,12($18)
	nop
$L86:
	.loc 1 163
	bne	$3,$0,$L85
	addiu	$17,$17,1
	.loc 1 163
	lw	$4,0($16)
	.loc 1 162
	addiu	$16,$16,4
	.loc 1 163
	jal	pageFree
	and	$4,$4,$20
	.loc 1 164
	sw	$0,-4($16)
	.loc 1 162
	lw	$3,8($18)
	nop
	sltu	$3,$17,$3
	bne	$3,$0,$L95
	nop
$L84:
	.loc 1 166
	sw	$0,104($19)
	.loc 1 167
	sw	$0,80($19)
$L79:
	.loc 1 168
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L81:
	.loc 1 158
	b	$L83
	addiu	$2,$18,4
	.set	reorder
	.end	xfree
	.section	.text.execFile,"ax"
	.align	2
	.globl	execFile
	.loc 1 172
	.ent	execFile
execFile:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$31,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 173
	lw	$17,-16176($0)
	.loc 1 175
	jal	check
	move	$18,$4
	.loc 1 177
	beq	$2,$0,$L124
	move	$19,$2
$L96:
	.loc 1 204
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
$L124:
	.loc 1 178
	move	$4,$18
	li	$6,268435456
	jal	regionPages
	li	$5,4194304
	.loc 1 179
	move	$4,$18
	li	$6,272629760
	li	$5,268435456
	jal	regionPages
	move	$16,$2
	.loc 1 180
	move	$4,$17
	jal	vmRelease
	move	$22,$2
	.loc 1 181
	jal	ptRelease
	move	$4,$17
	.loc 1 182
	beq	$16,$0,$L126
	move	$5,$22
	.loc 1 182
	move	$6,$16
	move	$5,$18
	jal	xalloc
	move	$4,$17
	.loc 1 182
	beq	$2,$0,$L99
	nop
	.loc 1 183
	move	$5,$22
$L126:
	jal	growData
	move	$4,$17
	.loc 1 183
	beq	$2,$0,$L99
	nop
	.loc 1 184
	beq	$22,$0,$L102
	li	$20,268435456
	.loc 1 184
	b	$L103
	move	$21,$0
$L125:
	.loc 1 188
	jal	userPte
	ori	$16,$16,0x203
	.loc 1 188
	sw	$16,0($2)
	.loc 1 189
	lw	$2,92($17)
	.loc 1 184
	addiu	$20,$20,4096
	.loc 1 189
	addiu	$2,$2,1
	.loc 1 184
	beq	$22,$21,$L102
	sw	$2,92($17)
$L103:
	.loc 1 186
	lh	$6,68($17)
	move	$5,$20
	jal	loadPage
	move	$4,$18
	move	$16,$2
	.loc 1 188
	move	$5,$20
	move	$4,$17
	.loc 1 187
	bne	$2,$0,$L125
	addiu	$21,$21,1
$L99:
	.loc 1 182
	b	$L96
	li	$19,12
$L102:
	.loc 1 191
	li	$4,2147418112
	jal	grow
	ori	$4,$4,0xd000
	.loc 1 191
	beq	$2,$0,$L99
	li	$6,1
	.loc 1 192
	move	$5,$0
	.loc 1 192
	li	$4,32
$L105:
	sll	$3,$5,2
	.loc 1 193
	lw	$2,-16036($3)
	.loc 1 192
	addiu	$5,$5,1
	.loc 1 193
	beq	$2,$6,$L104
	addiu	$3,$3,-16384
	.loc 1 193
	sw	$0,348($3)
$L104:
	.loc 1 192
	bne	$5,$4,$L105
	sw	$0,476($3)
	.loc 1 196
	sw	$0,56($17)
	.loc 1 199
	li	$4,-15448
	li	$5,16
	.loc 1 197
	sw	$0,-15776($0)
	.loc 1 197
	sw	$0,-15780($0)
	.loc 1 199
	jal	bzero
	sw	$0,-15756($0)
	.loc 1 200
	move	$2,$0
	.loc 1 200
	li	$4,15
$L106:
	.loc 1 200
	addu	$3,$18,$2
	lb	$3,8($3)
	.loc 1 200
	addiu	$2,$2,1
	.loc 1 200
	bne	$2,$4,$L106
	sb	$3,-16169($2)
	.loc 1 201
	lui	$2,%hi(time)
	addiu	$4,$2,%lo(time)
	lw	$3,%lo(time)($2)
	lw	$2,4($4)
	sw	$3,-15456($0)
	sw	$2,-15452($0)
	.loc 1 202
	lw	$3,0($18)
	li	$2,-2147483648
	addu	$2,$2,$3
	.loc 1 202
	lw	$4,24($2)
	li	$5,2147418112
	jal	setregs
	ori	$5,$5,0xefe0
	.loc 1 203
	b	$L96
	nop
	.set	reorder
	.end	execFile
	.section	.text.execve,"ax"
	.align	2
	.globl	execve
	.loc 1 208
	.ent	execve
execve:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$31,44($sp)
	.loc 1 210
	lw	$2,-16120($0)
	li	$6,24
	lw	$4,0($2)
	jal	copyinstr
	addiu	$5,$sp,16
	.loc 1 214
	bltz	$2,$L147
	lui	$3,%hi(boot)
	.loc 1 218
	lw	$4,%lo(boot)($3)
	nop
	lw	$10,96($4)
	nop
	.loc 1 218
	beq	$10,$0,$L133
	nop
	move	$7,$4
	.loc 1 218
	move	$3,$0
$L135:
	.loc 1 219
	beq	$2,$0,$L130
	move	$6,$0
$L132:
	addiu	$8,$sp,16
	.loc 1 219
	move	$6,$0
$L137:
	.loc 1 219
	addu	$5,$7,$6
	.loc 1 219
	lb	$9,0($8)
	lb	$5,108($5)
	nop
	beq	$9,$5,$L131
	slt	$5,$6,$2
	.loc 1 220
	bne	$5,$0,$L148
	nop
$L130:
	.loc 1 220
	sll	$5,$3,5
$L151:
	addu	$5,$4,$5
	addu	$5,$5,$6
	.loc 1 220
	lb	$5,108($5)
	nop
	beq	$5,$0,$L134
	nop
	.loc 1 218
	addiu	$3,$3,1
	.loc 1 218
	bne	$10,$3,$L135
	addiu	$7,$7,32
$L133:
	.loc 1 226
	li	$2,2
	sb	$2,-16060($0)
$L150:
	.loc 1 227
	lw	$31,44($sp)
	nop
	jr	$31
	addiu	$sp,$sp,48
$L134:
	.loc 1 221
	sll	$3,$3,5
	addiu	$3,$3,100
	.loc 1 221
	jal	execFile
	addu	$4,$4,$3
	.loc 1 221
	sll	$2,$2,24
	sra	$2,$2,24
	.loc 1 222
	beq	$2,$0,$L136
	sb	$2,-16060($0)
	.loc 1 222
	lw	$2,-16176($0)
	nop
	.loc 1 222
	lw	$2,88($2)
	nop
	beq	$2,$0,$L149
	nop
	.loc 1 227
	lw	$31,44($sp)
	nop
	jr	$31
	addiu	$sp,$sp,48
$L148:
	.loc 1 218
	addiu	$3,$3,1
	.loc 1 218
	bne	$10,$3,$L132
	addiu	$7,$7,32
	.loc 1 226
	li	$2,2
	b	$L150
	sb	$2,-16060($0)
$L136:
	.loc 1 223
	li	$2,1
	sb	$2,-16059($0)
	.loc 1 227
	lw	$31,44($sp)
	nop
	jr	$31
	addiu	$sp,$sp,48
$L131:
	.loc 1 219
	addiu	$6,$6,1
	.loc 1 219
	bne	$2,$6,$L137
	addiu	$8,$8,1
	b	$L151
	sll	$5,$3,5
$L147:
	.loc 1 215
	li	$2,14
	sb	$2,-16060($0)
	.loc 1 227
	lw	$31,44($sp)
	nop
	jr	$31
	addiu	$sp,$sp,48
$L149:
	.loc 1 222
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
