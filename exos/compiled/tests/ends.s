# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/ends.c
	.text
	.file 1 "exos/tests/ends.c"
	.section	.text.caught,"ax"
	.align	2
	.loc 1 82
	.ent	caught
caught:
	.set	noreorder
	.loc 1 83
	srl	$4,$4,12
	andi	$4,$4,0x1f
	.loc 1 82
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 83
	jal	exit
	addiu	$4,$4,60
	.set	reorder
	.end	caught
	.section	.text.descend,"ax"
	.align	2
	.loc 1 70
	.ent	descend
descend:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,28($sp)
	sw	$31,36($sp)
	sw	$17,32($sp)
	.loc 1 71
	jal	fork
	move	$16,$4
	.loc 1 73
	beq	$2,$0,$L9
	move	$17,$2
	.loc 1 75
	li	$2,-1
	beq	$17,$2,$L7
	move	$2,$16
	.loc 1 77
	jal	wait
	addiu	$4,$sp,16
	xor	$4,$2,$17
	li	$5,77
	jal	check
	sltu	$4,$4,1
	.loc 1 78
	lw	$2,16($sp)
	.loc 1 79
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	.loc 1 78
	sra	$2,$2,8
	.loc 1 79
	jr	$31
	addiu	$sp,$sp,40
$L7:
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L9:
	.loc 1 74
	jal	descend
	addiu	$4,$16,1
	jal	exit
	move	$4,$2
	.set	reorder
	.end	descend
	.section	.text.linger,"ax"
	.align	2
	.loc 1 28
	.ent	linger
linger:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	.loc 1 31
	lui	$16,%hi(shared)
	lw	$2,%lo(shared)($16)
	.loc 1 28
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 1 31
	lw	$2,8($2)
	nop
	bne	$2,$0,$L11
	move	$17,$4
$L12:
	.loc 1 32
	jal	yield_to
	move	$4,$0
	.loc 1 31
	lw	$2,%lo(shared)($16)
	nop
	lw	$2,8($2)
	nop
	beq	$2,$0,$L12
	nop
$L11:
	lui	$18,%hi(area)
	.loc 1 33
	move	$16,$0
	addiu	$18,$18,%lo(area)
	li	$19,5
	.loc 1 34
	addiu	$2,$16,1024
$L21:
	sll	$2,$2,2
	addu	$2,$18,$2
	lw	$3,0($2)
	.loc 1 33
	addiu	$16,$16,1
	.loc 1 34
	addu	$3,$3,$17
	.loc 1 35
	move	$4,$0
	.loc 1 34
	sw	$3,0($2)
	.loc 1 35
	jal	yield_to
	nop
	.loc 1 33
	bne	$16,$19,$L21
	addiu	$2,$16,1024
	.loc 1 37
	lw	$2,4096($18)
	nop
	beq	$2,$17,$L20
	nop
	move	$2,$0
$L10:
	.loc 1 38
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L20:
	.loc 1 37
	lw	$2,4112($18)
	nop
	xor	$2,$2,$17
	b	$L10
	sltu	$2,$2,1
	.set	reorder
	.end	linger
	.section	.text.await_end,"ax"
	.align	2
	.loc 1 21
	.ent	await_end
await_end:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 22
	li	$2,-2147483648
	.loc 1 21
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 22
	or	$16,$4,$2
	li	$17,-2
$L23:
	jal	yield_to
	move	$4,$16
	bne	$2,$17,$L23
	nop
	.loc 1 24
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	await_end
	.section	.text.survivors,"ax"
	.align	2
	.loc 1 41
	.ent	survivors
survivors:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,32($sp)
	.loc 1 45
	lui	$17,%hi(shared)
	lw	$2,%lo(shared)($17)
	.loc 1 41
	sw	$31,36($sp)
	sw	$16,28($sp)
	.loc 1 45
	sw	$0,0($2)
	sw	$0,4($2)
	sw	$0,8($2)
	.loc 1 46
	jal	fork
	nop
	.loc 1 47
	bne	$2,$0,$L27
	addiu	$4,$sp,16
	.loc 1 49
	jal	fork
	nop
	beq	$2,$0,$L28
	move	$16,$2
	jal	fork
	nop
	beq	$2,$0,$L37
	nop
	.loc 1 53
	jal	exit
	li	$4,17
$L27:
	.loc 1 55
	jal	wait
	move	$16,$2
	beq	$2,$16,$L45
	nop
	move	$4,$0
$L30:
	jal	check
	li	$5,55
	.loc 1 56
	li	$5,9
	jal	kill
	move	$4,$16
	li	$3,-1
	beq	$2,$3,$L46
	nop
	move	$4,$0
$L31:
	jal	check
	li	$5,56
	.loc 1 57
	lw	$2,%lo(shared)($17)
	li	$3,1
	sw	$3,8($2)
	.loc 1 58
	jal	await_end
	move	$4,$16
	.loc 1 60
	lw	$2,%lo(shared)($17)
	li	$5,60
	lw	$4,0($2)
	nop
	xori	$4,$4,0x28
	jal	check
	sltu	$4,$4,1
	lw	$2,%lo(shared)($17)
	li	$5,60
	lw	$4,4($2)
	nop
	xori	$4,$4,0x29
	jal	check
	sltu	$4,$4,1
	.loc 1 61
	jal	fork
	nop
	.loc 1 62
	bne	$2,$0,$L32
	move	$16,$2
$L33:
	b	$L33
	nop
$L32:
	.loc 1 65
	li	$5,9
	jal	kill
	move	$4,$2
	beq	$2,$0,$L34
	nop
$L36:
	move	$4,$0
$L35:
	jal	check
	li	$5,65
	.loc 1 66
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L45:
	.loc 1 55
	lw	$4,16($sp)
	nop
	xori	$4,$4,0x1100
	b	$L30
	sltu	$4,$4,1
$L46:
	.loc 1 56
	move	$4,$0
	jal	kill
	li	$5,9
	addiu	$4,$2,1
	b	$L31
	sltu	$4,$4,1
$L34:
	.loc 1 65
	jal	wait
	move	$4,$0
	bne	$2,$16,$L36
	nop
	jal	wait
	move	$4,$0
	addiu	$4,$2,1
	b	$L35
	sltu	$4,$4,1
$L37:
	.loc 1 48
	li	$16,1
$L28:
	.loc 1 50
	jal	linger
	addiu	$4,$16,1
	beq	$2,$0,$L38
	nop
	addiu	$3,$16,40
$L29:
	lw	$2,%lo(shared)($17)
	sll	$16,$16,2
	addu	$2,$2,$16
	sw	$3,0($2)
	.loc 1 51
	jal	exit
	move	$4,$0
$L38:
	.loc 1 50
	b	$L29
	li	$3,1
	.set	reorder
	.end	survivors
	.section	.text.touching,"ax"
	.align	2
	.loc 1 88
	.ent	touching
touching:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$31,36($sp)
	sw	$16,24($sp)
	move	$18,$4
	.loc 1 89
	jal	fork
	move	$17,$5
	.loc 1 91
	bne	$2,$0,$L48
	nop
	.loc 1 92
	lui	$4,%hi(caught)
	jal	on_protection_fault
	addiu	$4,$4,%lo(caught)
	.loc 1 93
	beq	$17,$0,$L55
	li	$4,1
	jal	fork
	nop
	beq	$2,$0,$L54
	li	$4,1
$L55:
	.loc 1 95
	lw	$2,0($18)
	.loc 1 96
	jal	exit
	nop
$L48:
	.loc 1 98
	addiu	$4,$sp,16
	jal	wait
	move	$16,$2
	xor	$4,$2,$16
	li	$5,98
	jal	check
	sltu	$4,$4,1
	.loc 1 99
	jal	await_end
	move	$4,$16
	.loc 1 100
	lw	$2,16($sp)
	.loc 1 101
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	sra	$2,$2,8
	jr	$31
	addiu	$sp,$sp,40
$L54:
	.loc 1 94
	jal	exit
	move	$4,$0
	.set	reorder
	.end	touching
	.section	.text.temporary,"ax"
	.align	2
	.loc 1 104
	.ent	temporary
temporary:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	.loc 1 109
	li	$18,805044224
	.loc 1 104
	sw	$19,32($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$17,24($sp)
	li	$16,63
	.loc 1 109
	addiu	$18,$18,16384
	.loc 1 108
	li	$19,69
	.loc 1 109
	sll	$17,$16,12
$L60:
	addu	$17,$17,$18
	move	$4,$17
	jal	touching
	move	$5,$0
	xor	$4,$2,$16
	li	$5,109
	jal	check
	sltu	$4,$4,1
	.loc 1 110
	move	$4,$17
	jal	touching
	li	$5,1
	xor	$4,$2,$16
	li	$5,110
	.loc 1 108
	addiu	$16,$16,2
	.loc 1 110
	jal	check
	sltu	$4,$4,1
	.loc 1 108
	bne	$16,$19,$L60
	sll	$17,$16,12
	.loc 1 112
	li	$4,805306368
	li	$5,1
	jal	touching
	addiu	$4,$4,4096
	xori	$4,$2,0x3d
	li	$5,112
	jal	check
	sltu	$4,$4,1
	.loc 1 113
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	temporary
	.section	.text.below,"ax"
	.align	2
	.loc 1 116
	.ent	below
below:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,32($sp)
	.loc 1 120
	lui	$17,%hi(area)
	li	$2,5
	.loc 1 121
	li	$5,2097152
	addiu	$4,$17,%lo(area)
	.loc 1 116
	sw	$31,36($sp)
	sw	$16,28($sp)
	.loc 1 120
	sw	$2,%lo(area)($17)
	.loc 1 121
	jal	page_alias
	nop
	bne	$2,$0,$L82
	move	$4,$0
	li	$2,2097152
	lw	$4,0($2)
	nop
	xori	$4,$4,0x5
	sltu	$4,$4,1
$L62:
$L82:
	jal	check
	li	$5,121
	.loc 1 122
	jal	fork
	nop
	beq	$2,$0,$L77
	move	$16,$2
	.loc 1 126
	jal	wait
	addiu	$4,$sp,16
	beq	$2,$16,$L78
	li	$2,768
$L74:
	move	$4,$0
$L65:
	jal	check
	li	$5,126
	.loc 1 127
	jal	page_unmap
	li	$4,2097152
	beq	$2,$0,$L79
	nop
	move	$4,$0
$L66:
	jal	check
	li	$5,127
	.loc 1 129
	jal	sbrk
	move	$4,$0
	addiu	$16,$2,8192
	li	$2,-4096
	and	$16,$16,$2
	.loc 1 130
	move	$5,$16
	jal	page_alias
	addiu	$4,$17,%lo(area)
	sltu	$4,$2,1
	jal	check
	li	$5,130
	.loc 1 131
	jal	brk
	move	$4,$16
	bne	$2,$0,$L69
	nop
	lw	$3,0($16)
	li	$2,5
	beq	$3,$2,$L80
	nop
$L69:
	move	$4,$0
$L68:
	jal	check
	li	$5,131
	.loc 1 132
	jal	page_unmap
	move	$4,$16
	sltu	$4,$2,1
	jal	check
	li	$5,132
	.loc 1 133
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L79:
	.loc 1 127
	lw	$4,%lo(area)($17)
	nop
	xori	$4,$4,0x5
	b	$L66
	sltu	$4,$4,1
$L78:
	.loc 1 126
	lw	$3,16($sp)
	nop
	bne	$3,$2,$L74
	li	$2,2097152
	lw	$4,4($2)
	b	$L65
	sltu	$4,$4,1
$L80:
	.loc 1 131
	jal	brk
	move	$4,$16
	bne	$2,$0,$L69
	nop
	lw	$4,0($16)
	nop
	xori	$4,$4,0x5
	b	$L68
	sltu	$4,$4,1
$L77:
	.loc 1 123
	li	$3,2097152
	li	$2,6
	sw	$2,4($3)
	.loc 1 124
	addiu	$3,$17,%lo(area)
	lw	$3,4($3)
	nop
	beq	$3,$2,$L81
	nop
$L72:
	jal	exit
	li	$4,4
$L81:
	lw	$3,%lo(area)($17)
	li	$2,5
	bne	$3,$2,$L72
	nop
	jal	exit
	li	$4,3
	.set	reorder
	.end	below
	.section	.text.held_by_child,"ax"
	.align	2
	.loc 1 136
	.ent	held_by_child
held_by_child:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,24($sp)
	sw	$31,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	.loc 1 137
	jal	fork
	move	$16,$4
	.loc 1 140
	beq	$2,$0,$L93
	addiu	$17,$16,4
	.loc 1 149
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L93:
	addiu	$18,$16,100
$L86:
	.loc 1 142
	lw	$4,0($17)
	nop
	bltz	$4,$L85
	nop
	.loc 1 143
	jal	close
	nop
$L85:
	.loc 1 141
	addiu	$17,$17,8
	bne	$17,$18,$L86
	nop
	.loc 1 144
	lui	$17,%hi(shared)
	lw	$2,%lo(shared)($17)
	nop
	lw	$2,0($2)
	nop
	bne	$2,$0,$L87
	nop
$L88:
	.loc 1 145
	jal	yield_to
	move	$4,$0
	.loc 1 144
	lw	$2,%lo(shared)($17)
	nop
	lw	$2,0($2)
	nop
	beq	$2,$0,$L88
	nop
$L87:
	.loc 1 146
	lw	$4,0($16)
	li	$6,1
	jal	read
	addiu	$5,$sp,16
	jal	exit
	move	$4,$2
	.set	reorder
	.end	held_by_child
	.section	.rodata.pipes_kept.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"x\000"
	.align	2
$LC1:
	.ascii	"late\000"
	.section	.text.pipes_kept,"ax"
	.align	2
	.loc 1 152
	.ent	pipes_kept
pipes_kept:
	.set	noreorder
	addiu	$sp,$sp,-168
	.loc 1 157
	addiu	$4,$sp,120
	.loc 1 152
	sw	$31,164($sp)
	sw	$22,160($sp)
	sw	$21,156($sp)
	sw	$20,152($sp)
	sw	$19,148($sp)
	sw	$18,144($sp)
	sw	$17,140($sp)
	.loc 1 157
	jal	pipe
	sw	$16,136($sp)
	beq	$2,$0,$L95
	nop
$L97:
	move	$4,$0
$L96:
	jal	check
	li	$5,157
	.loc 1 158
	lw	$4,124($sp)
	jal	pipe_of
	li	$5,1
	.loc 1 159
	beq	$2,$0,$L100
	move	$16,$2
	lw	$4,116($sp)
	jal	pipe_of
	li	$5,1
	beq	$16,$2,$L100
	lui	$5,%hi($LC0)
	lw	$4,124($sp)
	li	$6,1
	jal	write
	addiu	$5,$5,%lo($LC0)
	addiu	$4,$2,1
	b	$L99
	sltu	$4,$4,1
$L100:
	move	$4,$0
$L99:
	jal	check
	li	$5,159
	.loc 1 160
	lw	$4,124($sp)
	jal	close
	nop
	.loc 1 161
	lw	$4,116($sp)
	jal	close
	nop
	beq	$2,$0,$L135
	nop
	move	$4,$0
$L101:
	jal	check
	li	$5,161
	.loc 1 162
	lw	$4,124($sp)
	jal	pipe_of
	li	$5,1
	beq	$16,$2,$L136
	nop
	move	$4,$0
$L102:
	jal	check
	li	$5,162
	.loc 1 163
	lw	$4,120($sp)
	jal	close
	nop
	.loc 1 164
	lw	$4,124($sp)
	jal	close
	nop
	.loc 1 165
	lw	$4,112($sp)
	jal	close
	nop
	.loc 1 167
	jal	pipe
	addiu	$4,$sp,120
	beq	$2,$0,$L137
	nop
	move	$4,$0
$L103:
	jal	check
	li	$5,167
	.loc 1 168
	jal	fork
	nop
	beq	$2,$0,$L138
	move	$16,$2
	.loc 1 175
	lw	$4,116($sp)
	jal	close
	lui	$22,%hi(shared)
	.loc 1 176
	lw	$5,%lo(shared)($22)
	lw	$4,112($sp)
	jal	read
	li	$6,9
	li	$3,4
	beq	$2,$3,$L139
	nop
	move	$4,$0
$L106:
	jal	check
	li	$5,176
	.loc 1 177
	jal	wait
	addiu	$4,$sp,128
	beq	$16,$2,$L140
	nop
	move	$4,$0
$L107:
	jal	check
	li	$5,177
	.loc 1 178
	lw	$4,112($sp)
	jal	close
	nop
	.loc 1 179
	lw	$4,120($sp)
	jal	close
	nop
	.loc 1 180
	lw	$4,124($sp)
	jal	close
	nop
	.loc 1 181
	lui	$5,%hi($LC0)
	li	$6,1
	addiu	$5,$5,%lo($LC0)
	jal	write
	li	$4,16777216
	li	$3,-1
	beq	$2,$3,$L141
	li	$6,1
	move	$4,$0
$L108:
	jal	check
	li	$5,181
	.loc 1 182
	jal	close
	li	$4,16777216
	li	$3,-1
	beq	$2,$3,$L142
	nop
	move	$4,$0
$L109:
	jal	check
	li	$5,182
	.loc 1 184
	lw	$2,%lo(shared)($22)
	.loc 1 153
	move	$20,$0
	.loc 1 184
	sw	$0,0($2)
	.loc 1 153
	move	$21,$0
	addiu	$17,$sp,112
	.loc 1 187
	li	$19,-1
$L115:
	addiu	$16,$sp,16
	.loc 1 190
	move	$2,$16
$L110:
	.loc 1 187
	sw	$19,4($2)
	sw	$19,0($2)
	.loc 1 186
	addiu	$2,$2,8
	bne	$2,$17,$L110
	addiu	$18,$sp,16
$L111:
	.loc 1 188
	jal	pipe
	move	$4,$18
	bne	$2,$0,$L148
	addiu	$4,$sp,16
	addiu	$18,$18,8
	bne	$18,$17,$L111
	addiu	$20,$20,1
	.loc 1 190
	addiu	$4,$sp,16
$L148:
	jal	held_by_child
	addiu	$18,$21,1
$L114:
	.loc 1 192
	lw	$4,0($16)
	jal	close
	addiu	$16,$16,8
	.loc 1 193
	lw	$4,-4($16)
	jal	close
	nop
	.loc 1 191
	bne	$16,$17,$L114
	nop
	.loc 1 195
	lw	$2,108($sp)
	nop
	bltz	$2,$L143
	li	$2,32
	.loc 1 190
	b	$L115
	move	$21,$18
$L143:
	.loc 1 196
	beq	$20,$2,$L144
	li	$2,3
	li	$5,196
$L149:
	jal	check
	move	$4,$0
	.loc 1 197
	lw	$2,%lo(shared)($22)
	li	$3,1
	sw	$3,0($2)
	.loc 1 198
	move	$16,$0
$L147:
	.loc 1 199
	b	$L120
	li	$17,-1
$L146:
	lw	$4,128($sp)
	jal	check
	sltu	$4,$4,1
	.loc 1 198
	beq	$21,$16,$L145
	addiu	$2,$16,1
$L130:
	move	$16,$2
$L120:
	.loc 1 199
	jal	wait
	addiu	$4,$sp,128
	bne	$2,$17,$L146
	li	$5,199
	move	$4,$0
	jal	check
	li	$5,199
	.loc 1 198
	bne	$21,$16,$L130
	addiu	$2,$16,1
$L145:
	.loc 1 200
	lw	$31,164($sp)
	lw	$22,160($sp)
	lw	$21,156($sp)
	lw	$20,152($sp)
	lw	$19,148($sp)
	lw	$18,144($sp)
	lw	$17,140($sp)
	lw	$16,136($sp)
	jr	$31
	addiu	$sp,$sp,168
$L95:
	.loc 1 157
	lw	$4,120($sp)
	jal	close
	nop
	bne	$2,$0,$L97
	nop
	jal	pipe
	addiu	$4,$sp,112
	b	$L96
	sltu	$4,$2,1
$L144:
	.loc 1 196
	bne	$18,$2,$L149
	li	$5,196
	jal	pipe
	addiu	$4,$sp,120
	addiu	$4,$2,1
	li	$5,196
	jal	check
	sltu	$4,$4,1
	.loc 1 197
	lw	$2,%lo(shared)($22)
	li	$3,1
	sw	$3,0($2)
	.loc 1 198
	b	$L147
	move	$16,$0
$L140:
	.loc 1 177
	lw	$4,128($sp)
	b	$L107
	sltu	$4,$4,1
$L135:
	.loc 1 161
	jal	pipe
	addiu	$4,$sp,120
	b	$L101
	sltu	$4,$2,1
$L137:
	.loc 1 167
	jal	pipe
	addiu	$4,$sp,112
	b	$L103
	sltu	$4,$2,1
$L139:
	.loc 1 176
	lw	$4,112($sp)
	lw	$5,%lo(shared)($22)
	jal	read
	li	$6,9
	b	$L106
	sltu	$4,$2,1
$L141:
	.loc 1 181
	li	$4,16777216
	jal	read
	addiu	$5,$sp,120
	addiu	$4,$2,1
	b	$L108
	sltu	$4,$4,1
$L142:
	.loc 1 182
	jal	close
	li	$4,-16777216
	addiu	$4,$2,1
	b	$L109
	sltu	$4,$4,1
$L136:
	.loc 1 162
	lw	$4,112($sp)
	jal	pipe_of
	move	$5,$0
	xor	$4,$16,$2
	b	$L102
	sltu	$4,$0,$4
$L138:
	.loc 1 169
	lw	$4,112($sp)
	jal	close
	li	$16,5
$L105:
	.loc 1 170
	addiu	$16,$16,-1
	.loc 1 171
	jal	yield_to
	move	$4,$0
	.loc 1 170
	bne	$16,$0,$L105
	lui	$5,%hi($LC1)
	.loc 1 172
	lw	$4,116($sp)
	li	$6,4
	jal	write
	addiu	$5,$5,%lo($LC1)
	xori	$4,$2,0x4
	sltu	$4,$4,1
	jal	check
	li	$5,172
	.loc 1 173
	jal	exit
	move	$4,$0
	.set	reorder
	.end	pipes_kept
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 203
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 206
	jal	shared_memory
	li	$4,4096
	.loc 1 207
	sltu	$4,$0,$2
	.loc 1 206
	lui	$3,%hi(shared)
	.loc 1 207
	li	$5,207
	jal	check
	sw	$2,%lo(shared)($3)
	.loc 1 208
	jal	survivors
	nop
	.loc 1 209
	jal	descend
	move	$4,$0
	.loc 1 210
	addiu	$4,$2,-3
	li	$5,210
	jal	check
	sltu	$4,$4,17
	.loc 1 211
	jal	temporary
	nop
	.loc 1 212
	jal	below
	nop
	.loc 1 213
	jal	pipes_kept
	nop
	.loc 1 215
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
	.section	.bss.area,"aw"
	.align	12
area:
	.space	12288
	.text
	.file 2 "./exos/library/unix.h"
	.file 3 "./exos/library/pipe_inline.h"
	.file 4 "./exos/library/exos.h"
	.file 5 "./exos/tests/check.h"
