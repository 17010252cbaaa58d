# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/bytecode_compile.c
	.text
	.file 1 "experiments/workloads/bytecode_compile.c"
	.section	.text.put,"ax"
	.align	2
	.loc 1 18
	.ent	put
put:
	.set	noreorder
	.loc 1 19
	lw	$2,4($4)
	nop
	slt	$3,$2,2048
	beq	$3,$0,$L2
	nop
	.loc 1 20
	lw	$3,0($4)
	sll	$2,$2,2
	addu	$2,$3,$2
	sw	$5,0($2)
	.loc 1 21
	lw	$2,4($4)
	nop
$L2:
	addiu	$2,$2,1
	.loc 1 22
	jr	$31
	sw	$2,4($4)
	.set	reorder
	.end	put
	.section	.text.is_load,"ax"
	.align	2
	.loc 1 25
	.ent	is_load
is_load:
	.set	noreorder
	.loc 1 26
	lbu	$2,0($4)
	nop
	addiu	$2,$2,-10
	andi	$2,$2,0x00ff
	.loc 1 27
	jr	$31
	sltu	$2,$2,3
	.set	reorder
	.end	is_load
	.section	.text.reads,"ax"
	.align	2
	.loc 1 31
	.ent	reads
reads:
	.set	noreorder
	.loc 1 32
	lbu	$2,0($4)
	nop
	sltu	$6,$2,2
	bne	$6,$0,$L6
	li	$6,16
	beq	$2,$6,$L13
	nop
	.loc 1 34
	lbu	$6,2($4)
	nop
	beq	$6,$5,$L11
	nop
	lbu	$3,1($4)
	nop
	beq	$3,$5,$L19
	li	$3,2
$L13:
	.loc 1 35
	jr	$31
	move	$2,$0
$L6:
	.loc 1 33
	bne	$5,$0,$L13
	nop
	jr	$31
	xori	$2,$2,0x1
$L11:
	.loc 1 34
	jr	$31
	li	$2,1
$L19:
	beq	$2,$3,$L13
	nop
	.loc 1 31
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 34
	jal	is_load
	nop
	.loc 1 35
	lw	$31,20($sp)
	.loc 1 34
	sltu	$2,$2,1
	.loc 1 35
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	reads
	.section	.text.one,"ax"
	.align	2
	.loc 1 38
	.ent	one
one:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	move	$16,$5
	.loc 1 40
	lbu	$7,1($5)
	.loc 1 41
	lbu	$3,0($16)
	.loc 1 40
	lbu	$5,2($5)
	lui	$2,%hi(register_of)
	addiu	$2,$2,%lo(register_of)
	addu	$7,$7,$2
	addu	$5,$5,$2
	.loc 1 41
	sltu	$2,$3,16
	.loc 1 40
	lbu	$18,0($7)
	lbu	$7,0($5)
	.loc 1 41
	bne	$2,$0,$L40
	move	$17,$4
	lh	$2,4($16)
	nop
	addu	$6,$6,$2
	addiu	$6,$6,5
	sll	$6,$6,1
	addu	$6,$4,$6
	lhu	$19,0($6)
$L21:
	.loc 1 43
	sltu	$2,$3,20
	beq	$2,$0,$L20
	lui	$2,%hi($L24)
	sll	$4,$3,2
	addiu	$2,$2,%lo($L24)
	addu	$2,$2,$4
	lw	$2,0($2)
	nop
	jr	$2
	nop
	.section	.rodata.one,"a"
	.align	2
	.align	2
$L24:
	.word	$L39
	.word	$L38
	.word	$L37
	.word	$L36
	.word	$L35
	.word	$L34
	.word	$L33
	.word	$L32
	.word	$L31
	.word	$L30
	.word	$L29
	.word	$L29
	.word	$L29
	.word	$L28
	.word	$L28
	.word	$L28
	.word	$L27
	.word	$L26
	.word	$L25
	.word	$L23
	.section	.text.one
$L23:
	.loc 1 101
	sll	$7,$7,16
	sll	$5,$18,21
	or	$5,$5,$7
	ori	$5,$5,0xc82b
	jal	put
	move	$4,$17
	.loc 1 102
	lw	$2,4($17)
	li	$5,320864256
	subu	$2,$19,$2
	addiu	$2,$2,-1
	andi	$2,$2,0xffff
$L45:
	or	$5,$2,$5
$L46:
	jal	put
	move	$4,$17
	.loc 1 103
	move	$5,$0
$L48:
	jal	put
	move	$4,$17
$L20:
	.loc 1 106
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L40:
	.loc 1 41
	b	$L21
	move	$19,$0
$L28:
	.loc 1 85
	addiu	$2,$3,-13
	lui	$3,%hi(stores.0)
	addiu	$3,$3,%lo(stores.0)
	sll	$2,$2,2
	addu	$2,$2,$3
	lw	$2,0($2)
	lhu	$3,4($16)
	sll	$18,$18,21
	sll	$2,$2,26
	or	$2,$2,$18
	or	$2,$2,$3
	sll	$5,$7,16
	or	$5,$2,$5
	jal	put
	move	$4,$17
	.loc 1 86
	b	$L20
	nop
$L29:
	.loc 1 78
	addiu	$2,$3,-10
	lui	$3,%hi(loads.1)
	addiu	$3,$3,%lo(loads.1)
	sll	$2,$2,2
	addu	$2,$2,$3
	lw	$2,0($2)
	lhu	$3,4($16)
	sll	$7,$7,21
	sll	$2,$2,26
	or	$2,$2,$7
	or	$2,$2,$3
	sll	$5,$18,16
	move	$4,$17
	jal	put
	or	$5,$2,$5
	.loc 1 79
	lbu	$5,1($16)
	jal	reads
	addiu	$4,$16,8
	beq	$2,$0,$L20
	move	$5,$0
	b	$L48
	nop
$L26:
	.loc 1 92
	lhu	$5,6($16)
	li	$2,605618176
	or	$5,$5,$2
	jal	put
	move	$4,$17
	.loc 1 93
	lw	$2,4($17)
	sll	$18,$18,21
	subu	$2,$19,$2
	addiu	$2,$2,-1
	andi	$2,$2,0xffff
	or	$2,$2,$18
	b	$L45
	li	$5,337182720
$L25:
	.loc 1 97
	lw	$2,4($17)
	sll	$7,$7,16
	subu	$2,$19,$2
	addiu	$2,$2,-1
	sll	$18,$18,21
	andi	$2,$2,0xffff
	or	$18,$18,$7
	or	$2,$2,$18
	b	$L45
	li	$5,335544320
$L39:
	.loc 1 45
	li	$5,65011712
	b	$L46
	addiu	$5,$5,8
$L38:
	.loc 1 49
	lhu	$2,6($16)
	sll	$18,$18,16
	or	$2,$2,$18
	li	$5,603979776
	or	$5,$2,$5
	jal	put
	move	$4,$17
	.loc 1 50
	b	$L20
	nop
$L37:
	.loc 1 52
	sll	$5,$7,21
	sll	$18,$18,11
	or	$5,$5,$18
	ori	$5,$5,0x21
	jal	put
	move	$4,$17
	.loc 1 53
	b	$L20
	nop
$L27:
	.loc 1 88
	lw	$2,4($17)
	li	$5,268435456
	subu	$2,$19,$2
	addiu	$2,$2,-1
	b	$L45
	andi	$2,$2,0xffff
$L30:
	.loc 1 73
	lh	$2,6($16)
	sll	$5,$18,16
	sll	$18,$18,11
	or	$5,$5,$18
	sll	$2,$2,6
	or	$5,$5,$2
	ori	$5,$5,0x2
	jal	put
	move	$4,$17
	.loc 1 74
	b	$L20
	nop
$L32:
	.loc 1 67
	sll	$2,$18,10
	addu	$2,$2,$18
	sll	$5,$7,16
	sll	$2,$2,11
	or	$5,$5,$2
	ori	$5,$5,0x25
	jal	put
	move	$4,$17
	.loc 1 68
	b	$L20
	nop
$L31:
	.loc 1 70
	lh	$2,6($16)
	sll	$5,$18,16
	sll	$18,$18,11
	or	$5,$5,$18
	sll	$2,$2,6
	or	$5,$5,$2
	jal	put
	move	$4,$17
	.loc 1 71
	b	$L20
	nop
$L36:
	.loc 1 55
	lhu	$3,6($16)
	sll	$2,$18,21
	sll	$18,$18,16
	or	$2,$2,$18
	or	$2,$2,$3
	li	$5,603979776
	or	$5,$2,$5
	jal	put
	move	$4,$17
	.loc 1 56
	b	$L20
	nop
$L35:
	.loc 1 58
	sll	$2,$18,10
	addu	$2,$2,$18
	sll	$5,$7,16
	sll	$2,$2,11
	or	$5,$5,$2
	ori	$5,$5,0x21
	jal	put
	move	$4,$17
	.loc 1 59
	b	$L20
	nop
$L34:
	.loc 1 61
	sll	$2,$18,10
	addu	$2,$2,$18
	sll	$5,$7,16
	sll	$2,$2,11
	or	$5,$5,$2
	ori	$5,$5,0x23
	jal	put
	move	$4,$17
	.loc 1 62
	b	$L20
	nop
$L33:
	.loc 1 64
	sll	$2,$18,10
	addu	$2,$2,$18
	sll	$5,$7,16
	sll	$2,$2,11
	or	$5,$5,$2
	ori	$5,$5,0x24
	jal	put
	move	$4,$17
	.loc 1 65
	b	$L20
	nop
	.set	reorder
	.end	one
	.section	.text.bytecode_compile,"ax"
	.align	2
	.globl	bytecode_compile
	.loc 1 109
	.ent	bytecode_compile
bytecode_compile:
	.set	noreorder
	addiu	$sp,$sp,-56
	.loc 1 113
	lui	$2,%hi(c.2)
	.loc 1 109
	sw	$19,28($sp)
	.loc 1 115
	addiu	$19,$2,%lo(c.2)
	.loc 1 109
	sw	$31,52($sp)
	sw	$fp,48($sp)
	sw	$23,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 113
	sw	$6,%lo(c.2)($2)
	.loc 1 116
	blez	$5,$L57
	sw	$0,4($19)
	lui	$22,%hi(c.2+8)
	move	$20,$5
	move	$21,$4
	li	$23,2
	addiu	$22,$22,%lo(c.2+8)
	.loc 1 114
	li	$fp,1
$L54:
	move	$18,$22
	move	$17,$21
	move	$2,$0
	.loc 1 116
	b	$L52
	move	$16,$0
$L60:
	.loc 1 121
	lw	$2,4($19)
$L52:
	.loc 1 118
	move	$6,$16
	move	$5,$17
	.loc 1 117
	sh	$2,0($18)
	.loc 1 118
	move	$4,$19
	.loc 1 116
	addiu	$16,$16,1
	.loc 1 118
	jal	one
	addiu	$17,$17,8
	.loc 1 116
	bne	$20,$16,$L60
	addiu	$18,$18,2
	.loc 1 114
	beq	$23,$fp,$L53
	li	$23,1
	.loc 1 115
	b	$L54
	sw	$0,4($19)
$L53:
	.loc 1 121
	lw	$2,4($19)
	nop
	slt	$3,$2,2049
	beq	$3,$0,$L61
	nop
$L49:
	.loc 1 122
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
$L57:
	.loc 1 116
	li	$2,2
	.loc 1 114
	li	$3,1
	beq	$2,$3,$L55
	nop
	li	$2,1
$L63:
	bne	$2,$3,$L63
	sw	$0,4($19)
$L55:
	.loc 1 121
	lw	$2,4($19)
	b	$L49
	nop
$L61:
	b	$L49
	li	$2,-1
	.set	reorder
	.end	bytecode_compile
	.section	.rodata.stores.0,"a"
	.align	2
stores.0:
	.word	40
	.word	41
	.word	43
	.section	.rodata.loads.1,"a"
	.align	2
loads.1:
	.word	36
	.word	37
	.word	35
	.section	.bss.c.2,"aw"
	.align	2
c.2:
	.space	520
	.section	.rodata.register_of,"a"
	.align	2
register_of:
	.ascii	"\002\004\005\006\007\010\011\012\013\014"
