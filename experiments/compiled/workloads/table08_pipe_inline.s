# mipsel-linux-gnu-gcc 12.2.0 from experiments/workloads/table08_pipe_inline.c
	.text
	.file 1 "experiments/workloads/table08_pipe_inline.c"
	.section	.text.answer,"ax"
	.align	2
	.loc 1 19
	.ent	answer
answer:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$17,20($sp)
	.loc 1 20
	lui	$17,%hi(to_child)
	.loc 1 19
	sw	$31,52($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 20
	addiu	$2,$17,%lo(to_child)
	.loc 1 19
	sw	$fp,48($sp)
	sw	$23,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	.loc 1 20
	lw	$4,4($2)
	jal	close
	lui	$16,%hi(to_parent)
	.loc 1 21
	lw	$4,%lo(to_parent)($16)
	jal	close
	addiu	$16,$16,%lo(to_parent)
	.loc 1 22
	lw	$4,%lo(to_child)($17)
	jal	pipe_of
	move	$5,$0
	.loc 1 23
	lw	$4,4($16)
	.loc 1 22
	lui	$19,%hi(in)
	.loc 1 23
	li	$5,1
	.loc 1 22
	sw	$2,%lo(in)($19)
	.loc 1 23
	jal	pipe_of
	lui	$20,%hi(out)
	.file 2 "./exos/library/pipe_inline.h"
	.loc 2 34
	lui	$16,%hi(counter)
	.loc 1 23
	sw	$2,%lo(out)($20)
	.loc 2 87
	li	$17,2048
	.loc 2 34
	addiu	$18,$16,%lo(counter)
$L3:
	.loc 1 24
	lw	$23,%lo(in)($19)
	.loc 2 80
	lw	$2,4096($0)
	.loc 2 78
	lw	$22,4($23)
	.loc 2 80
	sw	$2,8($23)
$L51:
	.loc 2 81
	lw	$2,0($23)
	nop
	bne	$2,$22,$L16
	subu	$3,$2,$22
	.loc 2 82
	li	$5,1
	jal	pipe_wait
	move	$4,$23
	bne	$2,$0,$L51
	nop
	lw	$2,0($23)
	nop
	bne	$22,$2,$L51
	nop
$L1:
	.loc 1 28
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
$L16:
	.loc 2 84
	sltu	$2,$3,2049
	beq	$2,$0,$L1
	sltu	$2,$3,5
	.loc 2 43
	bne	$2,$0,$L20
	move	$9,$3
	li	$9,4
$L20:
	.loc 2 87
	andi	$2,$22,0x7ff
	subu	$8,$17,$2
	.loc 2 43
	sltu	$4,$9,$8
	beq	$4,$0,$L56
	addiu	$5,$23,2048
	move	$8,$9
$L56:
	.loc 2 88
	addu	$2,$5,$2
	.loc 2 34
	or	$4,$2,$18
	andi	$4,$4,0x3
	bne	$4,$0,$L57
	addu	$7,$2,$8
	.loc 2 35
	li	$4,4
	bne	$8,$4,$L24
	move	$4,$18
	.loc 2 36
	lw	$2,0($2)
	nop
	sw	$2,%lo(counter)($16)
$L23:
	.loc 2 91
	addu	$22,$22,$9
$L55:
	.loc 1 24
	sltu	$3,$3,4
	.loc 2 91
	sw	$22,4($23)
	.loc 1 24
	bne	$3,$0,$L1
	nop
	.loc 1 26
	lw	$21,%lo(out)($20)
	.loc 1 25
	lw	$2,%lo(counter)($16)
	.loc 2 52
	lw	$3,16($21)
	.loc 1 25
	addiu	$2,$2,1
	.loc 2 52
	bne	$3,$0,$L3
	sw	$2,%lo(counter)($16)
	.loc 2 54
	lw	$2,4096($0)
	.loc 2 49
	move	$23,$18
	.loc 2 54
	sw	$2,12($21)
	.loc 2 50
	li	$22,4
	.loc 2 66
	addiu	$fp,$21,2048
$L15:
	.loc 2 56
	lw	$8,0($21)
	.loc 2 57
	lw	$2,4($21)
	nop
	addiu	$2,$2,2048
	.loc 2 58
	beq	$2,$8,$L54
	subu	$3,$2,$8
$L4:
	.loc 2 63
	sltu	$2,$3,2049
	beq	$2,$0,$L3
	andi	$2,$8,0x7ff
	.loc 2 65
	subu	$7,$17,$2
	.loc 2 43
	sltu	$5,$3,$7
	beq	$5,$0,$L7
	nop
	move	$7,$3
$L7:
	sltu	$3,$22,$7
	beq	$3,$0,$L8
	nop
	move	$7,$22
$L8:
	.loc 2 66
	addu	$2,$fp,$2
	.loc 2 34
	or	$3,$2,$23
	andi	$3,$3,0x3
	bne	$3,$0,$L58
	move	$6,$7
	.loc 2 35
	sltu	$3,$7,4
	bne	$3,$0,$L58
	move	$5,$23
	addiu	$3,$7,-4
	srl	$3,$3,2
	addiu	$3,$3,1
	sll	$3,$3,2
	addu	$9,$2,$3
$L12:
	.loc 2 36
	lw	$6,0($5)
	.loc 2 35
	addiu	$2,$2,4
	addiu	$5,$5,4
	bne	$2,$9,$L12
	sw	$6,-4($2)
	andi	$6,$7,0x3
	.loc 2 37
	beq	$6,$0,$L11
	addu	$3,$23,$3
$L9:
	addu	$6,$2,$6
$L14:
	.loc 2 38
	lb	$5,0($3)
	addiu	$2,$2,1
	addiu	$3,$3,1
	.loc 2 37
	bne	$2,$6,$L14
	sb	$5,-1($2)
$L11:
	.loc 2 67
	addu	$8,$8,$7
	.loc 2 69
	subu	$22,$22,$7
	.loc 2 67
	sw	$8,0($21)
	.loc 2 55
	beq	$22,$0,$L3
	addu	$23,$23,$7
	.loc 2 56
	lw	$8,0($21)
	.loc 2 57
	lw	$2,4($21)
	nop
	addiu	$2,$2,2048
	.loc 2 58
	bne	$2,$8,$L4
	subu	$3,$2,$8
$L54:
	.loc 2 59
	move	$5,$0
	jal	pipe_wait
	move	$4,$21
	beq	$2,$0,$L3
	nop
	b	$L15
	nop
$L58:
	b	$L9
	move	$3,$23
$L57:
	move	$4,$18
$L24:
	.loc 2 38
	lb	$6,0($2)
	addiu	$2,$2,1
	addiu	$4,$4,1
	.loc 2 37
	bne	$2,$7,$L24
	sb	$6,-1($4)
	.loc 2 89
	sltu	$2,$8,$9
	beq	$2,$0,$L23
	addu	$2,$18,$8
	.loc 2 34
	or	$6,$5,$2
	andi	$6,$6,0x3
	bne	$6,$0,$L26
	subu	$4,$9,$8
	.loc 2 35
	sltu	$6,$4,4
	bne	$6,$0,$L26
	nop
	addiu	$7,$23,2044
	move	$4,$2
$L28:
	.loc 2 36
	lw	$6,0($5)
	.loc 2 35
	addiu	$5,$5,4
	.loc 2 36
	sw	$6,0($4)
	.loc 2 35
	bne	$5,$7,$L28
	addiu	$4,$4,4
	addiu	$2,$2,-4
	li	$4,3
$L26:
	addu	$4,$5,$4
$L30:
	.loc 2 38
	lb	$6,0($5)
	addiu	$5,$5,1
	addiu	$2,$2,1
	.loc 2 37
	bne	$4,$5,$L30
	sb	$6,-1($2)
	b	$L55
	addu	$22,$22,$9
	.set	reorder
	.end	answer
	.section	.text.pipe_read,"ax"
	.align	2
	.loc 2 76
	.ent	pipe_read
pipe_read:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$17,24($sp)
	.loc 2 80
	lw	$2,4096($0)
	.loc 2 78
	lw	$17,4($4)
	.loc 2 80
	sw	$2,8($4)
	.loc 2 76
	move	$16,$4
	.loc 2 81
	lw	$4,0($4)
	.loc 2 76
	move	$18,$5
	move	$19,$6
	.loc 2 81
	bne	$4,$17,$L60
	subu	$3,$4,$17
	.loc 2 82
	beq	$6,$0,$L64
	nop
$L61:
	li	$5,1
	jal	pipe_wait
	move	$4,$16
	bne	$2,$0,$L63
	nop
	lw	$2,0($16)
	nop
	beq	$2,$17,$L64
	nop
$L63:
	.loc 2 81
	lw	$2,0($16)
	nop
	beq	$2,$17,$L61
	subu	$3,$2,$17
$L60:
	.loc 2 84
	sltu	$2,$3,2049
	beq	$2,$0,$L59
	li	$2,-1
	.loc 2 43
	sltu	$4,$3,$19
	beq	$4,$0,$L65
	move	$2,$19
	move	$2,$3
$L65:
	.loc 2 87
	andi	$3,$17,0x7ff
	li	$7,2048
	subu	$7,$7,$3
	.loc 2 43
	sltu	$4,$2,$7
	beq	$4,$0,$L93
	addiu	$6,$16,2048
	move	$7,$2
$L93:
	.loc 2 88
	addu	$3,$6,$3
	.loc 2 34
	or	$4,$3,$18
	andi	$4,$4,0x3
	bne	$4,$0,$L94
	move	$5,$7
	.loc 2 35
	sltu	$4,$7,4
	bne	$4,$0,$L94
	addiu	$4,$7,-4
	srl	$4,$4,2
	addiu	$4,$4,1
	sll	$4,$4,2
	addu	$9,$3,$4
	move	$5,$18
$L71:
	.loc 2 36
	lw	$8,0($3)
	.loc 2 35
	addiu	$3,$3,4
	.loc 2 36
	sw	$8,0($5)
	.loc 2 35
	bne	$3,$9,$L71
	addiu	$5,$5,4
	addu	$4,$18,$4
	b	$L67
	andi	$5,$7,0x3
$L94:
	move	$4,$18
$L67:
	.loc 2 37
	beq	$5,$0,$L70
	addu	$8,$3,$5
$L72:
	.loc 2 38
	lb	$5,0($3)
	addiu	$3,$3,1
	addiu	$4,$4,1
	.loc 2 37
	bne	$8,$3,$L72
	sb	$5,-1($4)
$L70:
	.loc 2 89
	sltu	$3,$7,$2
	bne	$3,$0,$L91
	addu	$18,$18,$7
$L73:
	.loc 2 91
	addu	$17,$17,$2
$L92:
	sw	$17,4($16)
$L59:
	.loc 2 93
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L64:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 2 83
	move	$2,$0
	.loc 2 93
	jr	$31
	addiu	$sp,$sp,40
$L91:
	.loc 2 34
	or	$4,$6,$18
	andi	$4,$4,0x3
	bne	$4,$0,$L74
	subu	$3,$2,$7
	.loc 2 35
	sltu	$4,$3,4
	bne	$4,$0,$L74
	addiu	$9,$3,-4
	srl	$9,$9,2
	addiu	$8,$9,513
	sll	$8,$8,2
	addu	$8,$16,$8
	move	$5,$18
	move	$4,$6
$L76:
	.loc 2 36
	lw	$7,0($4)
	.loc 2 35
	addiu	$4,$4,4
	.loc 2 36
	sw	$7,0($5)
	.loc 2 35
	bne	$4,$8,$L76
	addiu	$5,$5,4
	addiu	$4,$9,1
	sll	$4,$4,2
	andi	$3,$3,0x3
	addu	$18,$18,$4
	.loc 2 37
	beq	$3,$0,$L73
	addu	$6,$6,$4
$L74:
	addu	$3,$6,$3
$L78:
	.loc 2 38
	lb	$4,0($6)
	addiu	$6,$6,1
	addiu	$18,$18,1
	.loc 2 37
	bne	$3,$6,$L78
	sb	$4,-1($18)
	b	$L92
	addu	$17,$17,$2
	.set	reorder
	.end	pipe_read
	.section	.text.exchange,"ax"
	.align	2
	.globl	exchange
	.loc 1 12
	.ent	exchange
exchange:
	.set	noreorder
	addiu	$sp,$sp,-48
	.loc 1 14
	lui	$2,%hi(out)
	.loc 1 12
	sw	$21,40($sp)
	sw	$16,20($sp)
	.loc 1 14
	lw	$21,%lo(out)($2)
	.loc 1 13
	lui	$16,%hi(counter)
	lw	$2,%lo(counter)($16)
	.loc 1 12
	sw	$31,44($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 2 52
	lw	$3,16($21)
	.loc 1 13
	addiu	$2,$2,1
	.loc 2 52
	bne	$3,$0,$L96
	sw	$2,%lo(counter)($16)
	.loc 2 54
	lw	$2,4096($0)
	.loc 2 49
	addiu	$18,$16,%lo(counter)
	.loc 2 54
	sw	$2,12($21)
	.loc 2 50
	li	$17,4
	.loc 2 65
	li	$20,2048
	.loc 2 66
	addiu	$19,$21,2048
$L107:
	.loc 2 56
	lw	$8,0($21)
	.loc 2 57
	lw	$2,4($21)
	nop
	addiu	$2,$2,2048
	.loc 2 58
	beq	$2,$8,$L143
	subu	$3,$2,$8
	.loc 2 63
	sltu	$2,$3,2049
	beq	$2,$0,$L96
	andi	$2,$8,0x7ff
	.loc 2 65
	subu	$7,$20,$2
	.loc 2 43
	sltu	$4,$3,$7
	beq	$4,$0,$L99
	nop
	move	$7,$3
$L99:
	sltu	$3,$17,$7
	beq	$3,$0,$L100
	nop
	move	$7,$17
$L100:
	.loc 2 66
	addu	$2,$19,$2
	.loc 2 34
	or	$3,$2,$18
	andi	$3,$3,0x3
	bne	$3,$0,$L149
	move	$3,$18
	.loc 2 35
	sltu	$3,$7,4
	bne	$3,$0,$L124
	move	$5,$18
	addiu	$3,$7,-4
	srl	$3,$3,2
	addiu	$3,$3,1
	sll	$3,$3,2
	addu	$4,$2,$3
$L104:
	.loc 2 36
	lw	$6,0($5)
	.loc 2 35
	addiu	$2,$2,4
	addiu	$5,$5,4
	bne	$4,$2,$L104
	sw	$6,-4($2)
	andi	$6,$7,0x3
	.loc 2 37
	beq	$6,$0,$L103
	addu	$3,$18,$3
$L101:
	addu	$6,$3,$6
$L106:
	.loc 2 38
	lb	$5,0($3)
	addiu	$3,$3,1
	addiu	$2,$2,1
	.loc 2 37
	bne	$3,$6,$L106
	sb	$5,-1($2)
$L103:
	.loc 2 67
	addu	$8,$8,$7
	.loc 2 69
	subu	$17,$17,$7
	.loc 2 67
	sw	$8,0($21)
	.loc 2 55
	bne	$17,$0,$L107
	addu	$18,$18,$7
$L96:
	.loc 1 15
	lui	$2,%hi(in)
$L150:
	lw	$17,%lo(in)($2)
	.loc 2 80
	lw	$2,4096($0)
	.loc 2 78
	lw	$18,4($17)
	.loc 2 80
	sw	$2,8($17)
$L142:
	.loc 2 81
	lw	$2,0($17)
	nop
	bne	$2,$18,$L108
	subu	$3,$2,$18
	.loc 2 82
	li	$5,1
	jal	pipe_wait
	move	$4,$17
	bne	$2,$0,$L142
	nop
	lw	$2,0($17)
	nop
	bne	$18,$2,$L142
	nop
$L95:
	.loc 1 16
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L124:
	move	$3,$18
$L149:
	b	$L101
	move	$6,$7
$L143:
	.loc 2 59
	move	$5,$0
	jal	pipe_wait
	move	$4,$21
	beq	$2,$0,$L150
	lui	$2,%hi(in)
	b	$L107
	nop
$L108:
	.loc 2 84
	sltu	$2,$3,2049
	beq	$2,$0,$L95
	sltu	$2,$3,5
	.loc 2 43
	beq	$2,$0,$L144
	andi	$2,$18,0x7ff
	.loc 2 87
	li	$8,2048
	subu	$8,$8,$2
	.loc 2 43
	sltu	$4,$3,$8
	bne	$4,$0,$L145
	addiu	$5,$17,2048
$L114:
	.loc 2 88
	addiu	$5,$17,2048
	addu	$2,$5,$2
	.loc 2 34
	addiu	$7,$16,%lo(counter)
	or	$4,$2,$7
	andi	$4,$4,0x3
	bne	$4,$0,$L151
	addu	$9,$2,$8
	.loc 2 35
	li	$4,4
$L147:
	bne	$8,$4,$L151
	addu	$9,$2,$8
	.loc 2 36
	lw	$2,0($2)
	nop
	sw	$2,%lo(counter)($16)
$L116:
	.loc 2 91
	addu	$18,$18,$3
	sw	$18,4($17)
	.loc 1 16
	b	$L95
	nop
$L115:
	addu	$9,$2,$8
$L151:
	move	$4,$7
$L117:
	.loc 2 38
	lb	$6,0($2)
	addiu	$2,$2,1
	addiu	$4,$4,1
	.loc 2 37
	bne	$9,$2,$L117
	sb	$6,-1($4)
	.loc 2 89
	sltu	$2,$8,$3
	beq	$2,$0,$L116
	addu	$2,$7,$8
	.loc 2 34
	or	$6,$5,$2
	andi	$6,$6,0x3
	bne	$6,$0,$L119
	subu	$4,$3,$8
	.loc 2 35
	sltu	$6,$4,4
	bne	$6,$0,$L119
	nop
	addiu	$7,$17,2044
	move	$4,$2
$L121:
	.loc 2 36
	lw	$6,0($5)
	.loc 2 35
	addiu	$5,$5,4
	.loc 2 36
	sw	$6,0($4)
	.loc 2 35
	bne	$7,$5,$L121
	addiu	$4,$4,4
	addiu	$2,$2,-4
	li	$4,3
$L119:
	addu	$4,$5,$4
$L123:
	.loc 2 38
	lb	$6,0($5)
	addiu	$5,$5,1
	addiu	$2,$2,1
	.loc 2 37
	bne	$5,$4,$L123
	sb	$6,-1($2)
	.loc 2 91
	addu	$18,$18,$3
	sw	$18,4($17)
	b	$L95
	nop
$L145:
	.loc 2 88
	addu	$2,$5,$2
$L152:
	.loc 2 34
	addiu	$7,$16,%lo(counter)
	or	$4,$2,$7
	andi	$4,$4,0x3
	bne	$4,$0,$L115
	move	$8,$3
	.loc 2 35
	b	$L147
	li	$4,4
$L144:
	.loc 2 87
	li	$8,2048
	.loc 2 43
	li	$3,4
	.loc 2 87
	subu	$8,$8,$2
	.loc 2 43
	sltu	$4,$3,$8
	beq	$4,$0,$L114
	addiu	$5,$17,2048
	.loc 2 88
	b	$L152
	addu	$2,$5,$2
	.set	reorder
	.end	exchange
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 31
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,24($sp)
	.loc 1 34
	lui	$16,%hi(to_child)
	addiu	$4,$16,%lo(to_child)
	.loc 1 31
	sw	$31,36($sp)
	sw	$18,32($sp)
	.loc 1 34
	jal	pipe
	sw	$17,28($sp)
	beq	$2,$0,$L154
	lui	$17,%hi(to_parent)
$L156:
	li	$16,1
$L153:
	.loc 1 52
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	move	$2,$16
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L154:
	.loc 1 34
	jal	pipe
	addiu	$4,$17,%lo(to_parent)
	bne	$2,$0,$L156
	nop
	.loc 1 35
	jal	fork
	nop
	beq	$2,$0,$L161
	nop
	.loc 1 39
	lw	$4,%lo(to_child)($16)
	jal	close
	addiu	$16,$16,%lo(to_child)
	.loc 1 40
	addiu	$2,$17,%lo(to_parent)
	lw	$4,4($2)
	jal	close
	lui	$18,%hi(in)
	.loc 1 41
	lw	$4,4($16)
	jal	pipe_of
	li	$5,1
	.loc 1 42
	lw	$4,%lo(to_parent)($17)
	.loc 1 41
	lui	$3,%hi(out)
	.loc 1 42
	move	$5,$0
	jal	pipe_of
	sw	$2,%lo(out)($3)
	.loc 1 43
	li	$4,4
	.loc 1 42
	sw	$2,%lo(in)($18)
	.loc 1 43
	jal	measured_loop
	lui	$17,%hi(counter)
	.loc 1 44
	jal	done
	nop
	.loc 1 45
	jal	measured_loop
	li	$4,1000
	.loc 1 46
	jal	done
	nop
	.loc 1 47
	lw	$3,%lo(counter)($17)
	li	$2,2008
	beq	$3,$2,$L162
	nop
	b	$L153
	li	$16,2
$L162:
	.loc 1 48
	lw	$4,4($16)
	jal	close
	nop
	.loc 1 49
	lw	$4,%lo(in)($18)
	li	$6,4
	jal	pipe_read
	addiu	$5,$17,%lo(counter)
	bne	$2,$0,$L159
	move	$16,$2
	.loc 1 50
	jal	wait
	addiu	$4,$sp,16
	.loc 1 51
	b	$L153
	nop
$L159:
	.loc 1 49
	b	$L153
	li	$16,3
$L161:
	.loc 1 36
	jal	answer
	nop
	.loc 1 37
	jal	exit
	li	$4,5
	.set	reorder
	.end	main
	.section	.bss.in,"aw"
	.align	2
in:
	.space	4
	.section	.bss.out,"aw"
	.align	2
out:
	.space	4
	.section	.bss.counter,"aw"
	.align	2
counter:
	.space	4
	.section	.bss.to_parent,"aw"
	.align	2
to_parent:
	.space	8
	.section	.bss.to_child,"aw"
	.align	2
to_child:
	.space	8
	.text
	.file 3 "./exos/library/unix.h"
	.file 4 "./experiments/workloads/workload.h"
