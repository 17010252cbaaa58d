# mipsel-linux-gnu-gcc 12.2.0 from exos/tests/ends.c
	.file 1 "ends.c"
	.text
	.align	2
	.ent	caught
caught:
	.set	noreorder
	srl	$4,$4,12
	andi	$4,$4,0x1f
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	exit
	addiu	$4,$4,60
	.set	reorder
	.end	caught
	.align	2
	.ent	descend
descend:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,28($sp)
	sw	$31,36($sp)
	sw	$17,32($sp)
	jal	fork
	move	$16,$4
	beq	$2,$0,$L9
	move	$17,$2
	li	$2,-1
	beq	$17,$2,$L7
	move	$2,$16
	jal	wait
	addiu	$4,$sp,16
	xor	$4,$2,$17
	li	$5,77
	jal	check
	sltu	$4,$4,1
	lw	$2,16($sp)
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	sra	$2,$2,8
	jr	$31
	addiu	$sp,$sp,40
$L7:
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L9:
	jal	descend
	addiu	$4,$16,1
	jal	exit
	move	$4,$2
	.set	reorder
	.end	descend
	.align	2
	.ent	linger
linger:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	lui	$16,%hi(shared)
	lw	$2,%lo(shared)($16)
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	lw	$2,8($2)
	nop
	bne	$2,$0,$L11
	move	$17,$4
$L12:
	jal	yield_to
	move	$4,$0
	lw	$2,%lo(shared)($16)
	nop
	lw	$2,8($2)
	nop
	beq	$2,$0,$L12
	nop
$L11:
	lui	$18,%hi(area)
	move	$16,$0
	addiu	$18,$18,%lo(area)
	li	$19,5
	addiu	$2,$16,1024
$L21:
	sll	$2,$2,2
	addu	$2,$18,$2
	lw	$3,0($2)
	addiu	$16,$16,1
	addu	$3,$3,$17
	move	$4,$0
	sw	$3,0($2)
	jal	yield_to
	nop
	bne	$16,$19,$L21
	addiu	$2,$16,1024
	lw	$2,4096($18)
	nop
	beq	$2,$17,$L20
	nop
	move	$2,$0
$L10:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L20:
	lw	$2,4112($18)
	nop
	xor	$2,$2,$17
	b	$L10
	sltu	$2,$2,1
	.set	reorder
	.end	linger
	.align	2
	.ent	await_end
await_end:
	.set	noreorder
	addiu	$sp,$sp,-32
	li	$2,-2147483648
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	or	$16,$4,$2
	li	$17,-2
$L23:
	jal	yield_to
	move	$4,$16
	bne	$2,$17,$L23
	nop
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	await_end
	.align	2
	.ent	survivors
survivors:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,32($sp)
	lui	$17,%hi(shared)
	lw	$2,%lo(shared)($17)
	sw	$31,36($sp)
	sw	$16,28($sp)
	sw	$0,0($2)
	sw	$0,4($2)
	sw	$0,8($2)
	jal	fork
	nop
	bne	$2,$0,$L27
	addiu	$4,$sp,16
	jal	fork
	nop
	beq	$2,$0,$L28
	move	$16,$2
	jal	fork
	nop
	beq	$2,$0,$L37
	nop
	jal	exit
	li	$4,17
$L27:
	jal	wait
	move	$16,$2
	beq	$2,$16,$L45
	nop
	move	$4,$0
$L30:
	jal	check
	li	$5,55
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
	lw	$2,%lo(shared)($17)
	li	$3,1
	sw	$3,8($2)
	jal	await_end
	move	$4,$16
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
	jal	fork
	nop
	bne	$2,$0,$L32
	move	$16,$2
$L33:
	b	$L33
	nop
$L32:
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
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L45:
	lw	$4,16($sp)
	nop
	xori	$4,$4,0x1100
	b	$L30
	sltu	$4,$4,1
$L46:
	move	$4,$0
	jal	kill
	li	$5,9
	addiu	$4,$2,1
	b	$L31
	sltu	$4,$4,1
$L34:
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
	li	$16,1
$L28:
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
	jal	exit
	move	$4,$0
$L38:
	b	$L29
	li	$3,1
	.set	reorder
	.end	survivors
	.align	2
	.ent	touching
touching:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$31,36($sp)
	sw	$16,24($sp)
	move	$18,$4
	jal	fork
	move	$17,$5
	bne	$2,$0,$L48
	nop
	lui	$4,%hi(caught)
	jal	on_protection_fault
	addiu	$4,$4,%lo(caught)
	beq	$17,$0,$L55
	li	$4,1
	jal	fork
	nop
	beq	$2,$0,$L54
	li	$4,1
$L55:
	lw	$2,0($18)
	jal	exit
	nop
$L48:
	addiu	$4,$sp,16
	jal	wait
	move	$16,$2
	xor	$4,$2,$16
	li	$5,98
	jal	check
	sltu	$4,$4,1
	jal	await_end
	move	$4,$16
	lw	$2,16($sp)
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	sra	$2,$2,8
	jr	$31
	addiu	$sp,$sp,40
$L54:
	jal	exit
	move	$4,$0
	.set	reorder
	.end	touching
	.align	2
	.ent	temporary
temporary:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	li	$18,805044224
	sw	$19,32($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$17,24($sp)
	li	$16,63
	addiu	$18,$18,16384
	li	$19,69
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
	move	$4,$17
	jal	touching
	li	$5,1
	xor	$4,$2,$16
	li	$5,110
	addiu	$16,$16,2
	jal	check
	sltu	$4,$4,1
	bne	$16,$19,$L60
	sll	$17,$16,12
	li	$4,805306368
	li	$5,1
	jal	touching
	addiu	$4,$4,4096
	xori	$4,$2,0x3d
	li	$5,112
	jal	check
	sltu	$4,$4,1
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	temporary
	.align	2
	.ent	unmapped
unmapped:
	.set	noreorder
	addiu	$sp,$sp,-40
	li	$4,4096
	sw	$18,32($sp)
	lui	$18,%hi(shared)
	sw	$16,24($sp)
	sw	$31,36($sp)
	jal	shared_memory
	sw	$17,28($sp)
	lw	$3,%lo(shared)($18)
	move	$16,$2
	li	$2,5
	sw	$2,0($16)
	sw	$0,0($3)
	jal	fork
	nop
	beq	$2,$0,$L62
	move	$4,$16
	jal	page_unmap
	move	$17,$2
	beq	$2,$0,$L73
	nop
	move	$4,$0
$L65:
	jal	check
	li	$5,148
	lw	$2,%lo(shared)($18)
	li	$3,1
	sw	$3,0($2)
	jal	wait
	addiu	$4,$sp,16
	beq	$2,$17,$L74
	nop
	move	$4,$0
$L66:
	jal	check
	li	$5,150
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L74:
	lw	$4,16($sp)
	nop
	xori	$4,$4,0x500
	b	$L66
	sltu	$4,$4,1
$L73:
	jal	sbrk
	li	$4,12288
	addiu	$4,$2,1
	b	$L65
	sltu	$4,$0,$4
$L64:
	jal	yield_to
	move	$4,$0
$L62:
	lw	$2,%lo(shared)($18)
	nop
	lw	$2,0($2)
	nop
	beq	$2,$0,$L64
	nop
	lw	$4,0($16)
	jal	exit
	nop
	.set	reorder
	.end	unmapped
	.align	2
	.ent	below
below:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,32($sp)
	lui	$17,%hi(area)
	li	$2,5
	li	$5,2097152
	addiu	$4,$17,%lo(area)
	sw	$31,36($sp)
	sw	$16,28($sp)
	sw	$2,%lo(area)($17)
	jal	page_alias
	nop
	bne	$2,$0,$L96
	move	$4,$0
	li	$2,2097152
	lw	$4,0($2)
	nop
	xori	$4,$4,0x5
	sltu	$4,$4,1
$L76:
$L96:
	jal	check
	li	$5,121
	jal	fork
	nop
	beq	$2,$0,$L91
	move	$16,$2
	jal	wait
	addiu	$4,$sp,16
	beq	$2,$16,$L92
	li	$2,768
$L88:
	move	$4,$0
$L79:
	jal	check
	li	$5,126
	jal	page_unmap
	li	$4,2097152
	beq	$2,$0,$L93
	nop
	move	$4,$0
$L80:
	jal	check
	li	$5,127
	jal	sbrk
	move	$4,$0
	addiu	$16,$2,8192
	li	$2,-4096
	and	$16,$16,$2
	move	$5,$16
	jal	page_alias
	addiu	$4,$17,%lo(area)
	sltu	$4,$2,1
	jal	check
	li	$5,130
	jal	brk
	move	$4,$16
	bne	$2,$0,$L83
	nop
	lw	$3,0($16)
	li	$2,5
	beq	$3,$2,$L94
	nop
$L83:
	move	$4,$0
$L82:
	jal	check
	li	$5,131
	jal	page_unmap
	move	$4,$16
	sltu	$4,$2,1
	jal	check
	li	$5,132
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L93:
	lw	$4,%lo(area)($17)
	nop
	xori	$4,$4,0x5
	b	$L80
	sltu	$4,$4,1
$L92:
	lw	$3,16($sp)
	nop
	bne	$3,$2,$L88
	li	$2,2097152
	lw	$4,4($2)
	b	$L79
	sltu	$4,$4,1
$L94:
	jal	brk
	move	$4,$16
	bne	$2,$0,$L83
	nop
	lw	$4,0($16)
	nop
	xori	$4,$4,0x5
	b	$L82
	sltu	$4,$4,1
$L91:
	li	$3,2097152
	li	$2,6
	sw	$2,4($3)
	addiu	$3,$17,%lo(area)
	lw	$3,4($3)
	nop
	beq	$3,$2,$L95
	nop
$L86:
	jal	exit
	li	$4,4
$L95:
	lw	$3,%lo(area)($17)
	li	$2,5
	bne	$3,$2,$L86
	nop
	jal	exit
	li	$4,3
	.set	reorder
	.end	below
	.align	2
	.ent	held_by_child
held_by_child:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,24($sp)
	sw	$31,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	jal	fork
	move	$16,$4
	beq	$2,$0,$L107
	addiu	$17,$16,4
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L107:
	addiu	$18,$16,100
$L100:
	lw	$4,0($17)
	nop
	bltz	$4,$L99
	nop
	jal	close
	nop
$L99:
	addiu	$17,$17,8
	bne	$17,$18,$L100
	nop
	lui	$17,%hi(shared)
	lw	$2,%lo(shared)($17)
	nop
	lw	$2,0($2)
	nop
	bne	$2,$0,$L101
	nop
$L102:
	jal	yield_to
	move	$4,$0
	lw	$2,%lo(shared)($17)
	nop
	lw	$2,0($2)
	nop
	beq	$2,$0,$L102
	nop
$L101:
	lw	$4,0($16)
	li	$6,1
	jal	read
	addiu	$5,$sp,16
	jal	exit
	move	$4,$2
	.set	reorder
	.end	held_by_child
	.align	2
	.ent	readers_gone
readers_gone:
	.set	noreorder
	addiu	$sp,$sp,-40
	addiu	$4,$sp,16
	sw	$31,36($sp)
	jal	pipe
	sw	$16,32($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,226
	jal	fork
	nop
	lw	$4,16($sp)
	beq	$2,$0,$L120
	lui	$5,%hi(sent.0)
	jal	close
	lui	$16,%hi(sent.0)
	lw	$4,20($sp)
	li	$6,4096
	jal	write
	addiu	$5,$16,%lo(sent.0)
	addiu	$2,$2,-2048
	sltu	$2,$2,2048
	bne	$2,$0,$L121
	li	$6,1
	move	$4,$0
$L110:
	jal	check
	li	$5,231
	jal	wait
	addiu	$4,$sp,24
	li	$3,-1
	beq	$2,$3,$L116
	nop
	lw	$4,24($sp)
	nop
	sltu	$4,$4,1
$L111:
	jal	check
	li	$5,232
	lw	$4,20($sp)
	jal	close
	nop
	jal	pipe
	addiu	$4,$sp,16
	beq	$2,$0,$L122
	li	$6,2048
	move	$4,$0
$L112:
	jal	check
	li	$5,235
	jal	fork
	nop
	beq	$2,$0,$L123
	nop
	lw	$4,16($sp)
	jal	close
	nop
	lw	$4,20($sp)
	li	$6,10
	jal	write
	addiu	$5,$16,%lo(sent.0)
	li	$3,-1
	beq	$2,$3,$L124
	nop
	move	$4,$0
$L114:
	jal	check
	li	$5,239
	lw	$4,20($sp)
	jal	close
	nop
	lw	$31,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,40
$L116:
	b	$L111
	move	$4,$0
$L121:
	lw	$4,20($sp)
	jal	write
	addiu	$5,$16,%lo(sent.0)
	addiu	$4,$2,1
	b	$L110
	sltu	$4,$4,1
$L122:
	lw	$4,20($sp)
	jal	write
	addiu	$5,$16,%lo(sent.0)
	xori	$4,$2,0x800
	b	$L112
	sltu	$4,$4,1
$L124:
	jal	wait
	addiu	$4,$sp,24
	addiu	$4,$2,1
	b	$L114
	sltu	$4,$0,$4
$L123:
	jal	exit
	move	$4,$0
$L120:
	li	$6,1
	jal	read
	addiu	$5,$5,%lo(sent.0)
	xori	$4,$2,0x1
	jal	exit
	sltu	$4,$0,$4
	.set	reorder
	.end	readers_gone
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"x\000"
	.align	2
$LC1:
	.ascii	"late\000"
	.text
	.align	2
	.ent	pipes_kept
pipes_kept:
	.set	noreorder
	addiu	$sp,$sp,-168
	addiu	$4,$sp,120
	sw	$31,164($sp)
	sw	$22,160($sp)
	sw	$21,156($sp)
	sw	$20,152($sp)
	sw	$19,148($sp)
	sw	$18,144($sp)
	sw	$17,140($sp)
	jal	pipe
	sw	$16,136($sp)
	beq	$2,$0,$L126
	nop
$L128:
	move	$4,$0
$L127:
	jal	check
	li	$5,175
	lw	$4,124($sp)
	jal	pipe_of
	li	$5,1
	beq	$2,$0,$L131
	move	$16,$2
	lw	$4,116($sp)
	jal	pipe_of
	li	$5,1
	beq	$16,$2,$L131
	lui	$5,%hi($LC0)
	lw	$4,124($sp)
	li	$6,1
	jal	write
	addiu	$5,$5,%lo($LC0)
	addiu	$4,$2,1
	b	$L130
	sltu	$4,$4,1
$L131:
	move	$4,$0
$L130:
	jal	check
	li	$5,177
	lw	$4,124($sp)
	jal	close
	nop
	lw	$4,116($sp)
	jal	close
	nop
	beq	$2,$0,$L166
	nop
	move	$4,$0
$L132:
	jal	check
	li	$5,179
	lw	$4,124($sp)
	jal	pipe_of
	li	$5,1
	beq	$16,$2,$L167
	nop
	move	$4,$0
$L133:
	jal	check
	li	$5,180
	lw	$4,120($sp)
	jal	close
	nop
	lw	$4,124($sp)
	jal	close
	nop
	lw	$4,112($sp)
	jal	close
	nop
	jal	pipe
	addiu	$4,$sp,120
	beq	$2,$0,$L168
	nop
	move	$4,$0
$L134:
	jal	check
	li	$5,185
	jal	fork
	nop
	beq	$2,$0,$L169
	move	$16,$2
	lw	$4,116($sp)
	jal	close
	lui	$22,%hi(shared)
	lw	$5,%lo(shared)($22)
	lw	$4,112($sp)
	jal	read
	li	$6,9
	li	$3,4
	beq	$2,$3,$L170
	nop
	move	$4,$0
$L137:
	jal	check
	li	$5,194
	jal	wait
	addiu	$4,$sp,128
	beq	$16,$2,$L171
	nop
	move	$4,$0
$L138:
	jal	check
	li	$5,195
	lw	$4,112($sp)
	jal	close
	nop
	lw	$4,120($sp)
	jal	close
	nop
	lw	$4,124($sp)
	jal	close
	nop
	lui	$5,%hi($LC0)
	li	$6,1
	addiu	$5,$5,%lo($LC0)
	jal	write
	li	$4,16777216
	li	$3,-1
	beq	$2,$3,$L172
	li	$6,1
	move	$4,$0
$L139:
	jal	check
	li	$5,199
	jal	close
	li	$4,16777216
	li	$3,-1
	beq	$2,$3,$L173
	nop
	move	$4,$0
$L140:
	jal	check
	li	$5,200
	lw	$2,%lo(shared)($22)
	move	$20,$0
	sw	$0,0($2)
	move	$21,$0
	addiu	$17,$sp,112
	li	$19,-1
$L146:
	addiu	$16,$sp,16
	move	$2,$16
$L141:
	sw	$19,4($2)
	sw	$19,0($2)
	addiu	$2,$2,8
	bne	$2,$17,$L141
	addiu	$18,$sp,16
$L142:
	jal	pipe
	move	$4,$18
	bne	$2,$0,$L179
	addiu	$4,$sp,16
	addiu	$18,$18,8
	bne	$18,$17,$L142
	addiu	$20,$20,1
	addiu	$4,$sp,16
$L179:
	jal	held_by_child
	addiu	$18,$21,1
$L145:
	lw	$4,0($16)
	jal	close
	addiu	$16,$16,8
	lw	$4,-4($16)
	jal	close
	nop
	bne	$16,$17,$L145
	nop
	lw	$2,108($sp)
	nop
	bltz	$2,$L174
	li	$2,32
	b	$L146
	move	$21,$18
$L174:
	beq	$20,$2,$L175
	li	$2,3
	li	$5,214
$L180:
	jal	check
	move	$4,$0
	lw	$2,%lo(shared)($22)
	li	$3,1
	sw	$3,0($2)
	move	$16,$0
$L178:
	b	$L151
	li	$17,-1
$L177:
	lw	$4,128($sp)
	jal	check
	sltu	$4,$4,1
	beq	$21,$16,$L176
	addiu	$2,$16,1
$L161:
	move	$16,$2
$L151:
	jal	wait
	addiu	$4,$sp,128
	bne	$2,$17,$L177
	li	$5,217
	move	$4,$0
	jal	check
	li	$5,217
	bne	$21,$16,$L161
	addiu	$2,$16,1
$L176:
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
$L126:
	lw	$4,120($sp)
	jal	close
	nop
	bne	$2,$0,$L128
	nop
	jal	pipe
	addiu	$4,$sp,112
	b	$L127
	sltu	$4,$2,1
$L175:
	bne	$18,$2,$L180
	li	$5,214
	jal	pipe
	addiu	$4,$sp,120
	addiu	$4,$2,1
	li	$5,214
	jal	check
	sltu	$4,$4,1
	lw	$2,%lo(shared)($22)
	li	$3,1
	sw	$3,0($2)
	b	$L178
	move	$16,$0
$L171:
	lw	$4,128($sp)
	b	$L138
	sltu	$4,$4,1
$L166:
	jal	pipe
	addiu	$4,$sp,120
	b	$L132
	sltu	$4,$2,1
$L168:
	jal	pipe
	addiu	$4,$sp,112
	b	$L134
	sltu	$4,$2,1
$L170:
	lw	$4,112($sp)
	lw	$5,%lo(shared)($22)
	jal	read
	li	$6,9
	b	$L137
	sltu	$4,$2,1
$L172:
	li	$4,16777216
	jal	read
	addiu	$5,$sp,120
	addiu	$4,$2,1
	b	$L139
	sltu	$4,$4,1
$L173:
	jal	close
	li	$4,-16777216
	addiu	$4,$2,1
	b	$L140
	sltu	$4,$4,1
$L167:
	lw	$4,112($sp)
	jal	pipe_of
	move	$5,$0
	xor	$4,$16,$2
	b	$L133
	sltu	$4,$0,$4
$L169:
	lw	$4,112($sp)
	jal	close
	li	$16,5
$L136:
	addiu	$16,$16,-1
	jal	yield_to
	move	$4,$0
	bne	$16,$0,$L136
	lui	$5,%hi($LC1)
	lw	$4,116($sp)
	li	$6,4
	jal	write
	addiu	$5,$5,%lo($LC1)
	xori	$4,$2,0x4
	sltu	$4,$4,1
	jal	check
	li	$5,190
	jal	exit
	move	$4,$0
	.set	reorder
	.end	pipes_kept
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	shared_memory
	li	$4,4096
	sltu	$4,$0,$2
	lui	$3,%hi(shared)
	li	$5,248
	jal	check
	sw	$2,%lo(shared)($3)
	jal	survivors
	nop
	jal	descend
	move	$4,$0
	addiu	$4,$2,-3
	li	$5,251
	jal	check
	sltu	$4,$4,17
	jal	temporary
	nop
	jal	below
	nop
	jal	unmapped
	nop
	jal	readers_gone
	nop
	jal	pipes_kept
	nop
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	main
	.section	.bss.sent.0,"aw"
	.align	2
sent.0:
	.space	4096
	.section	.bss.shared,"aw"
	.align	2
shared:
	.space	4
	.section	.bss.area,"aw"
	.align	12
area:
	.space	12288
