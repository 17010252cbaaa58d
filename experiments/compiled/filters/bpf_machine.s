# mipsel-linux-gnu-gcc 12.2.0 from experiments/filters/bpf_machine.c
	.text
	.file 1 "experiments/filters/bpf_machine.c"
	.section	.text.bpf_run,"ax"
	.align	2
	.globl	bpf_run
	.loc 1 21
	.ent	bpf_run
bpf_run:
	.set	noreorder
	.loc 1 25
	lhu	$3,0($4)
	lui	$10,%hi($L4)
	sltu	$8,$3,178
	.loc 1 22
	move	$2,$0
	move	$9,$0
	.loc 1 25
	beq	$8,$0,$L101
	addiu	$10,$10,%lo($L4)
	.loc 1 21
	addiu	$sp,$sp,-88
	sw	$31,84($sp)
$L90:
	.loc 1 25
	sll	$3,$3,2
	addu	$3,$10,$3
	lw	$3,0($3)
	nop
	jr	$3
	nop
	.section	.rodata.bpf_run,"a"
	.align	2
	.align	2
$L4:
	.word	$L49
	.word	$L48
	.word	$L47
	.word	$L46
	.word	$L45
	.word	$L44
	.word	$L43
	.word	$L42
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L41
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L40
	.word	$L39
	.word	$L38
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L37
	.word	$L36
	.word	$L35
	.word	$L83
	.word	$L34
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L33
	.word	$L32
	.word	$L83
	.word	$L83
	.word	$L31
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L30
	.word	$L29
	.word	$L83
	.word	$L83
	.word	$L28
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L27
	.word	$L26
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L25
	.word	$L24
	.word	$L83
	.word	$L83
	.word	$L23
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L22
	.word	$L21
	.word	$L83
	.word	$L83
	.word	$L20
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L19
	.word	$L18
	.word	$L83
	.word	$L83
	.word	$L17
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L16
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L15
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L14
	.word	$L13
	.word	$L83
	.word	$L83
	.word	$L12
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L11
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L10
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L9
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L8
	.word	$L68
	.word	$L83
	.word	$L83
	.word	$L6
	.word	$L83
	.word	$L83
	.word	$L5
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L83
	.word	$L3
	.section	.text.bpf_run
$L3:
	.loc 1 69
	lw	$2,4($4)
	nop
	.loc 1 70
	sltu	$3,$2,$6
	beq	$3,$0,$L83
	addu	$2,$5,$2
	.loc 1 71
	lbu	$2,0($2)
	nop
	sll	$2,$2,2
	andi	$2,$2,0x3c
$L7:
	.loc 1 25
	lhu	$3,8($4)
	nop
	sltu	$8,$3,178
	bne	$8,$0,$L90
	addiu	$4,$4,8
$L83:
	move	$2,$0
$L1:
	.loc 1 180
	lw	$31,84($sp)
	nop
	jr	$31
	addiu	$sp,$sp,88
$L101:
	jr	$31
	move	$2,$0
$L49:
	.loc 1 74
	lw	$9,4($4)
	.loc 1 75
	b	$L7
	nop
$L48:
	.loc 1 77
	lw	$2,4($4)
	.loc 1 78
	b	$L7
	nop
$L47:
	.loc 1 86
	lw	$3,4($4)
	nop
	sll	$3,$3,2
	addu	$3,$sp,$3
	.loc 1 87
	b	$L7
	sw	$9,16($3)
$L46:
	.loc 1 89
	lw	$3,4($4)
	nop
	sll	$3,$3,2
	addu	$3,$sp,$3
	.loc 1 90
	b	$L7
	sw	$2,16($3)
$L45:
	.loc 1 144
	lw	$3,4($4)
	.loc 1 145
	b	$L7
	addu	$9,$9,$3
$L44:
	.loc 1 92
	lw	$3,4($4)
	nop
	sll	$3,$3,3
	.loc 1 93
	b	$L7
	addu	$4,$4,$3
$L43:
	.loc 1 180
	lw	$31,84($sp)
	.loc 1 27
	lw	$2,4($4)
	.loc 1 180
	jr	$31
	addiu	$sp,$sp,88
$L42:
	.loc 1 172
	b	$L7
	move	$2,$9
$L41:
	.loc 1 120
	b	$L7
	addu	$9,$9,$2
$L40:
	.loc 1 147
	lw	$3,4($4)
	.loc 1 148
	b	$L7
	subu	$9,$9,$3
$L39:
	.loc 1 101
	lw	$3,4($4)
	nop
	beq	$3,$9,$L95
	nop
$L64:
	.loc 1 116
	lbu	$3,3($4)
	nop
	sll	$3,$3,3
	.loc 1 117
	b	$L7
	addu	$4,$4,$3
$L37:
	.loc 1 123
	b	$L7
	subu	$9,$9,$2
$L36:
	.loc 1 113
	bne	$9,$2,$L64
	nop
$L95:
	.loc 1 116
	lbu	$3,2($4)
	nop
	sll	$3,$3,3
	b	$L7
	addu	$4,$4,$3
$L35:
	.loc 1 31
	beq	$7,$0,$L83
	nop
	lbu	$6,2($4)
	lw	$4,104($sp)
	jalr	$7
	addiu	$5,$sp,16
	b	$L1
	nop
$L34:
	.loc 1 33
	lw	$3,4($4)
	nop
	.loc 1 34
	sltu	$8,$6,$3
	bne	$8,$0,$L83
	subu	$8,$6,$3
$L103:
	.loc 1 55
	sltu	$8,$8,4
	bne	$8,$0,$L83
	nop
	.loc 1 56
	addu	$3,$5,$3
	.loc 1 10
	lbu	$9,0($3)
	lbu	$8,1($3)
	lbu	$11,3($3)
	sll	$9,$9,24
	lbu	$3,2($3)
	sll	$8,$8,16
	or	$9,$9,$8
	or	$9,$9,$11
	sll	$3,$3,8
	.loc 1 57
	b	$L7
	or	$9,$9,$3
$L33:
	.loc 1 150
	lw	$3,4($4)
	nop
	mult	$9,$3
	mflo	$9
	.loc 1 151
	b	$L7
	nop
$L32:
	.loc 1 95
	lw	$3,4($4)
	nop
	sltu	$3,$3,$9
	beq	$3,$0,$L64
	nop
	b	$L95
	nop
$L31:
	.loc 1 38
	lw	$3,4($4)
	nop
	.loc 1 39
	sltu	$8,$6,$3
	bne	$8,$0,$L83
	subu	$8,$6,$3
$L104:
	.loc 1 60
	sltu	$8,$8,2
	bne	$8,$0,$L83
	nop
	.loc 1 15
	addu	$3,$5,$3
	lbu	$8,1($3)
	lbu	$9,0($3)
	sll	$3,$8,8
	or	$3,$3,$9
	sll	$9,$3,8
	srl	$3,$3,8
	or	$9,$9,$3
	.loc 1 62
	b	$L7
	andi	$9,$9,0xffff
$L30:
	.loc 1 125
	mult	$9,$2
	mflo	$9
	.loc 1 126
	b	$L7
	nop
$L29:
	.loc 1 107
	sltu	$3,$2,$9
	beq	$3,$0,$L64
	nop
	b	$L95
	nop
$L28:
	.loc 1 43
	lw	$3,4($4)
	nop
	.loc 1 44
	sltu	$8,$3,$6
	beq	$8,$0,$L83
	nop
	.loc 1 66
	addu	$3,$5,$3
$L102:
	lbu	$9,0($3)
	.loc 1 67
	b	$L7
	nop
$L27:
	.loc 1 153
	lw	$3,4($4)
	nop
	bne	$3,$0,1f
	divu	$0,$9,$3
	break	7
1:
	mflo	$9
	.loc 1 154
	b	$L7
	nop
$L26:
	.loc 1 98
	lw	$3,4($4)
	nop
	sltu	$3,$9,$3
	bne	$3,$0,$L64
	nop
	b	$L95
	nop
$L25:
	.loc 1 128
	beq	$2,$0,$L1
	nop
	.loc 1 129
	bne	$2,$0,1f
	divu	$0,$9,$2
	break	7
1:
	mflo	$9
	.loc 1 130
	b	$L7
	nop
$L24:
	.loc 1 110
	sltu	$3,$9,$2
	bne	$3,$0,$L64
	nop
	b	$L95
	nop
$L23:
	.loc 1 54
	lw	$3,4($4)
	nop
	addu	$3,$2,$3
	.loc 1 55
	sltu	$8,$3,$2
	bne	$8,$0,$L83
	sltu	$8,$6,$3
	beq	$8,$0,$L103
	subu	$8,$6,$3
	b	$L1
	move	$2,$0
$L22:
	.loc 1 159
	lw	$3,4($4)
	.loc 1 160
	b	$L7
	or	$9,$9,$3
$L21:
	.loc 1 104
	lw	$3,4($4)
	nop
	and	$3,$9,$3
	beq	$3,$0,$L64
	nop
	b	$L95
	nop
$L20:
	.loc 1 59
	lw	$3,4($4)
	nop
	addu	$3,$2,$3
	.loc 1 60
	sltu	$8,$3,$2
	bne	$8,$0,$L83
	sltu	$8,$6,$3
	beq	$8,$0,$L104
	subu	$8,$6,$3
	b	$L1
	move	$2,$0
$L19:
	.loc 1 136
	b	$L7
	or	$9,$9,$2
$L18:
	.loc 1 116
	and	$3,$9,$2
	beq	$3,$0,$L64
	nop
	b	$L95
	nop
$L17:
	.loc 1 64
	lw	$3,4($4)
	nop
	addu	$3,$2,$3
	.loc 1 65
	sltu	$8,$3,$2
	bne	$8,$0,$L83
	sltu	$8,$3,$6
	beq	$8,$0,$L83
	nop
	b	$L102
	addu	$3,$5,$3
$L16:
	.loc 1 156
	lw	$3,4($4)
	.loc 1 157
	b	$L7
	and	$9,$9,$3
$L15:
	.loc 1 133
	b	$L7
	and	$9,$9,$2
$L14:
	.loc 1 80
	lw	$3,4($4)
	nop
	sll	$3,$3,2
	addu	$3,$sp,$3
	lw	$9,16($3)
	.loc 1 81
	b	$L7
	nop
$L13:
	.loc 1 83
	lw	$2,4($4)
	nop
	sll	$2,$2,2
	addu	$2,$sp,$2
	lw	$2,16($2)
	.loc 1 84
	b	$L7
	nop
$L12:
	.loc 1 162
	lw	$3,4($4)
	.loc 1 163
	b	$L7
	sll	$9,$9,$3
$L11:
	.loc 1 139
	b	$L7
	sll	$9,$9,$2
$L10:
	.loc 1 165
	lw	$3,4($4)
	.loc 1 166
	b	$L7
	srl	$9,$9,$3
$L9:
	.loc 1 142
	b	$L7
	srl	$9,$9,$2
$L6:
	.loc 1 169
	b	$L7
	subu	$9,$0,$9
$L5:
	.loc 1 175
	b	$L7
	move	$9,$2
$L68:
	.loc 1 25
	b	$L7
	move	$2,$6
$L8:
	b	$L7
	move	$9,$6
$L38:
	b	$L1
	move	$2,$9
	.set	reorder
	.end	bpf_run
