# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/bytecode_verify.c
	.text
	.file 1 "experiments/workloads/bytecode_verify.c"
	.section	.text.join,"ax"
	.align	2
	.loc 1 23
	.ent	join
join:
	.set	noreorder
	.loc 1 27
	sll	$6,$4,2
	addu	$2,$6,$4
	sll	$2,$2,2
	addu	$2,$2,$4
	lui	$9,%hi(state)
	sll	$2,$2,2
	addiu	$9,$9,%lo(state)
	addu	$2,$9,$2
	lw	$7,0($2)
	nop
	bne	$7,$0,$L2
	addiu	$3,$5,80
$L9:
	.loc 1 28
	lw	$8,0($5)
	lw	$7,4($5)
	.loc 1 26
	addiu	$5,$5,8
	.loc 1 28
	sw	$8,4($2)
	sw	$7,8($2)
	.loc 1 26
	bne	$3,$5,$L9
	addiu	$2,$2,8
$L4:
	.loc 1 31
	addu	$2,$6,$4
$L13:
	sll	$2,$2,2
	addu	$2,$2,$4
	sll	$2,$2,2
	addu	$9,$9,$2
	li	$2,1
	.loc 1 32
	jr	$31
	sw	$2,0($9)
$L12:
	.loc 1 29
	lw	$7,4($5)
	lw	$8,8($2)
	nop
	beq	$8,$7,$L11
	nop
$L5:
	.loc 1 26
	addiu	$5,$5,8
	.loc 1 30
	sb	$0,4($2)
	.loc 1 26
	beq	$3,$5,$L4
	addiu	$2,$2,8
$L2:
	.loc 1 29
	lbu	$8,4($2)
	lbu	$7,0($5)
	nop
	bne	$8,$7,$L5
	nop
	b	$L12
	nop
$L11:
	.loc 1 26
	addiu	$5,$5,8
	bne	$3,$5,$L2
	addiu	$2,$2,8
	.loc 1 31
	b	$L13
	addu	$2,$6,$4
	.set	reorder
	.end	join
	.section	.text.within,"ax"
	.align	2
	.loc 1 37
	.ent	within
within:
	.set	noreorder
	.loc 1 38
	lw	$8,4($4)
	.loc 1 40
	lbu	$2,0($4)
	li	$3,2
	beq	$2,$3,$L22
	addu	$5,$5,$8
	.loc 1 42
	li	$3,3
	bne	$2,$3,$L17
	li	$3,4
	.loc 1 43
	lw	$2,4($7)
$L16:
	.loc 1 46
	bltz	$5,$L21
	nop
$L23:
	subu	$2,$2,$6
	slt	$2,$2,$5
	bne	$2,$0,$L21
	nop
	bne	$6,$0,1f
	div	$0,$5,$6
	break	7
1:
	mfhi	$6
	jr	$31
	sltu	$2,$6,1
$L17:
	.loc 1 44
	bne	$2,$3,$L16
	move	$2,$0
	.loc 1 45
	lw	$2,8($7)
	.loc 1 46
	bgez	$5,$L23
	nop
$L21:
	.loc 1 47
	jr	$31
	move	$2,$0
$L22:
	.loc 1 41
	lw	$2,0($7)
	b	$L16
	nop
	.set	reorder
	.end	within
	.section	.text.step,"ax"
	.align	2
	.loc 1 51
	.ent	step
step:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 52
	lbu	$16,1($4)
	lbu	$3,2($4)
	.loc 1 54
	lbu	$8,0($4)
	.loc 1 52
	sll	$16,$16,3
	sll	$3,$3,3
	.loc 1 54
	sltu	$7,$8,16
	.loc 1 51
	move	$2,$4
	.loc 1 52
	addu	$16,$5,$16
	.loc 1 54
	beq	$7,$0,$L25
	addu	$4,$5,$3
	lui	$3,%hi($L27)
	sll	$5,$8,2
	addiu	$3,$3,%lo($L27)
	addu	$3,$3,$5
	lw	$3,0($3)
	nop
	jr	$3
	nop
	.section	.rodata.step,"a"
	.align	2
	.align	2
$L27:
	.word	$L25
	.word	$L33
	.word	$L32
	.word	$L31
	.word	$L30
	.word	$L30
	.word	$L30
	.word	$L30
	.word	$L29
	.word	$L29
	.word	$L28
	.word	$L28
	.word	$L28
	.word	$L26
	.word	$L26
	.word	$L26
	.section	.text.step
$L30:
	.loc 1 70
	lbu	$3,0($16)
	li	$2,1
	beq	$3,$2,$L43
	nop
$L25:
	.loc 1 65
	move	$2,$0
$L24:
	.loc 1 89
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L28:
	.loc 1 77
	addiu	$8,$8,-10
	move	$7,$6
	lh	$5,4($2)
	li	$6,1
	jal	within
	sll	$6,$6,$8
	beq	$2,$0,$L25
	nop
$L33:
	.loc 1 79
	li	$2,1
	sb	$2,0($16)
	.loc 1 80
	sw	$0,4($16)
	.loc 1 58
	b	$L24
	li	$2,1
$L26:
	.loc 1 85
	lbu	$5,0($16)
	li	$3,2
	beq	$5,$3,$L25
	nop
	lbu	$3,0($4)
	li	$4,1
	bne	$3,$4,$L25
	addiu	$8,$8,-13
	.loc 1 86
	lh	$5,4($2)
	move	$7,$6
	move	$4,$16
	jal	within
	sll	$6,$3,$8
	b	$L24
	sltu	$2,$0,$2
$L29:
	.loc 1 73
	lbu	$4,0($16)
	li	$3,1
	bne	$4,$3,$L25
	nop
	lhu	$2,6($2)
	b	$L24
	sltu	$2,$2,32
$L31:
	.loc 1 63
	lbu	$3,0($16)
	nop
	sltu	$4,$3,2
	bne	$4,$0,$L35
	nop
	.loc 1 64
	lh	$2,6($2)
	lw	$3,4($16)
	nop
	addu	$2,$2,$3
	sw	$2,4($16)
	.loc 1 65
	li	$3,65536
	addu	$2,$2,$3
$L45:
	li	$3,131072
	addiu	$3,$3,1
	b	$L24
	sltu	$2,$2,$3
$L32:
	.loc 1 60
	lw	$2,4($4)
	lw	$3,0($4)
	sw	$2,4($16)
	sw	$3,0($16)
	.loc 1 61
	lbu	$2,0($4)
	.loc 1 89
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 61
	sltu	$2,$0,$2
	.loc 1 89
	jr	$31
	addiu	$sp,$sp,24
$L35:
	.loc 1 65
	beq	$3,$0,$L25
	li	$3,65536
	.loc 1 64
	lw	$2,4($16)
	.loc 1 65
	b	$L45
	addu	$2,$2,$3
$L43:
	.loc 1 70
	lbu	$2,0($4)
	nop
	xori	$2,$2,0x1
	b	$L24
	sltu	$2,$2,1
	.set	reorder
	.end	step
	.section	.text.bytecode_verify,"ax"
	.align	2
	.globl	bytecode_verify
	.loc 1 93
	.ent	bytecode_verify
bytecode_verify:
	.set	noreorder
	.loc 1 98
	addiu	$2,$5,-1
	sltu	$2,$2,256
	beq	$2,$0,$L68
	nop
	sll	$3,$5,2
	addu	$3,$3,$5
	sll	$3,$3,2
	addu	$3,$3,$5
	lui	$2,%hi(state)
	.loc 1 93
	addiu	$sp,$sp,-48
	addiu	$2,$2,%lo(state)
	sll	$3,$3,2
	addu	$3,$3,$2
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	move	$18,$5
	move	$17,$4
	move	$16,$6
$L49:
	.loc 1 101
	sw	$0,0($2)
	.loc 1 100
	addiu	$2,$2,84
	bne	$2,$3,$L49
	lui	$5,%hi(begin.0)
	.loc 1 102
	addiu	$5,$5,%lo(begin.0)
	move	$4,$0
	jal	join
	lui	$19,%hi(state+4)
	addiu	$19,$19,%lo(state+4)
	li	$20,1
	.loc 1 112
	li	$22,1
$L56:
	.loc 1 107
	lbu	$2,0($17)
	nop
	sltu	$3,$2,20
	beq	$3,$0,$L50
	nop
	lbu	$3,1($17)
	nop
	sltu	$4,$3,10
	beq	$4,$0,$L50
	nop
	lbu	$5,2($17)
	nop
	sltu	$4,$5,10
	beq	$4,$0,$L50
	nop
	.loc 1 109
	lw	$4,-4($19)
	nop
	beq	$4,$0,$L50
	nop
	.loc 1 111
	bne	$2,$0,$L51
	nop
	.loc 1 112
	lbu	$2,0($19)
	nop
	beq	$2,$22,$L52
	move	$21,$20
$L50:
	.loc 1 99
	move	$2,$0
$L46:
	.loc 1 133
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
$L51:
	.loc 1 116
	sltu	$4,$2,16
	bne	$4,$0,$L53
	move	$6,$16
	.loc 1 117
	lh	$6,4($17)
	move	$21,$20
	.loc 1 118
	bltz	$6,$L50
	addu	$4,$6,$20
	slt	$6,$4,$18
	beq	$6,$0,$L50
	li	$6,16
	.loc 1 120
	beq	$2,$6,$L54
	sll	$3,$3,3
	.loc 1 121
	addu	$3,$19,$3
	.loc 1 120
	lbu	$6,0($3)
	li	$3,1
	bne	$6,$3,$L50
	nop
	.loc 1 121
	li	$3,17
	beq	$2,$3,$L54
	sll	$5,$5,3
	addu	$5,$19,$5
	lbu	$3,0($5)
	li	$2,1
	bne	$3,$2,$L46
	move	$2,$0
$L54:
	.loc 1 123
	jal	join
	move	$5,$19
	.loc 1 124
	lbu	$3,0($17)
	li	$2,16
	beq	$3,$2,$L52
	nop
$L55:
	.loc 1 128
	beq	$18,$20,$L46
	move	$2,$0
	.loc 1 130
	move	$5,$19
	jal	join
	move	$4,$20
$L52:
	.loc 1 103
	slt	$21,$21,$18
	addiu	$17,$17,8
	addiu	$20,$20,1
	bne	$21,$0,$L56
	addiu	$19,$19,84
	.loc 1 132
	b	$L46
	li	$2,1
$L53:
	.loc 1 126
	move	$5,$19
	jal	step
	move	$4,$17
	beq	$2,$0,$L50
	move	$21,$20
	b	$L55
	nop
$L68:
	.loc 1 133
	jr	$31
	move	$2,$0
	.set	reorder
	.end	bytecode_verify
	.section	.rodata.begin.0,"a"
	.align	2
begin.0:
	.byte	0
	.space	3
	.word	0
	.byte	2
	.space	3
	.word	0
	.byte	1
	.space	3
	.word	0
	.byte	3
	.space	3
	.word	0
	.byte	4
	.space	3
	.word	0
	.space	40
	.section	.bss.state,"aw"
	.align	2
state:
	.space	21504
