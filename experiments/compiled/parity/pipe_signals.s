# mipsel-linux-gnu-gcc 12.2.0 from experiments/parity/pipe_signals.c
	.text
	.file 1 "experiments/parity/pipe_signals.c"
	.section	.text.number,"ax"
	.align	2
	.file 2 "./exos/library/pipe.c"
	.loc 2 15
	.ent	number
number:
	.set	noreorder
	.loc 2 16
	srl	$2,$4,9
	.loc 2 17
	jr	$31
	andi	$2,$2,0x7f
	.set	reorder
	.end	number
	.section	.text.close_forsaken,"ax"
	.align	2
	.loc 2 50
	.ent	close_forsaken
close_forsaken:
	.set	noreorder
	.loc 2 53
	move	$3,$0
	sll	$6,$5,7
	b	$L5
	li	$7,128
$L9:
	beq	$3,$7,$L8
	addiu	$2,$5,4
$L5:
	.loc 2 54
	addu	$2,$6,$3
	addiu	$2,$2,6
	sll	$2,$2,2
	addu	$2,$4,$2
	lw	$2,0($2)
	nop
	beq	$2,$0,$L9
	addiu	$3,$3,1
	.loc 2 57
	jr	$31
	move	$2,$0
$L8:
	.loc 2 56
	sll	$2,$2,2
	addu	$4,$4,$2
	li	$2,1
	sw	$2,0($4)
	jr	$31
	nop
	.set	reorder
	.end	close_forsaken
	.section	.text.descriptor_of,"ax"
	.align	2
	.loc 2 91
	.ent	descriptor_of
descriptor_of:
	.set	noreorder
	lui	$8,%hi(descriptors)
	addiu	$sp,$sp,-40
	addiu	$8,$8,%lo(descriptors)
	move	$2,$8
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	move	$18,$4
	move	$17,$5
	.loc 2 94
	move	$16,$0
	.loc 2 95
	li	$7,2
	.loc 2 94
	b	$L13
	li	$6,32
$L11:
	addiu	$16,$16,1
$L17:
	beq	$16,$6,$L16
	addiu	$2,$2,8
$L13:
	.loc 2 95
	lw	$3,0($2)
	nop
	bne	$3,$0,$L11
	nop
	lw	$3,4($2)
	nop
	beq	$3,$7,$L17
	addiu	$16,$16,1
	addiu	$16,$16,-1
	.loc 2 96
	sll	$2,$16,3
	addu	$8,$8,$2
	sw	$18,0($8)
	.loc 2 97
	sw	$17,4($8)
	.loc 2 98
	lw	$19,4096($0)
	jal	number
	move	$4,$19
	sll	$5,$17,7
	addu	$2,$5,$2
	addiu	$2,$2,6
	sll	$2,$2,2
	addu	$18,$18,$2
	sw	$19,0($18)
	.loc 2 102
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L16:
	lw	$31,36($sp)
	.loc 2 101
	li	$16,-1
	.loc 2 102
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	descriptor_of
	.section	.text.pipe_look,"ax"
	.align	2
	.loc 2 61
	.ent	pipe_look
pipe_look:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,44($sp)
	sw	$16,16($sp)
	move	$19,$5
	move	$18,$4
	.loc 2 64
	move	$17,$0
	sll	$21,$5,7
	.loc 2 68
	li	$20,-2
	.loc 2 64
	b	$L21
	li	$22,128
$L30:
	.loc 2 70
	sw	$0,24($16)
$L19:
	.loc 2 64
	beq	$17,$22,$L29
	move	$5,$19
$L21:
	addu	$16,$21,$17
	sll	$16,$16,2
	addu	$16,$18,$16
	.loc 2 65
	lw	$2,24($16)
	.loc 2 64
	addiu	$17,$17,1
	.loc 2 66
	beq	$2,$0,$L19
	move	$4,$2
	lw	$3,4096($0)
	nop
	beq	$3,$2,$L19
	nop
	.loc 2 68
	jal	yield_to
	nop
	beq	$2,$20,$L30
	li	$2,1
$L18:
	.loc 2 76
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
$L29:
	.loc 2 72
	jal	close_forsaken
	move	$4,$18
	beq	$2,$0,$L31
	nop
	.loc 2 73
	b	$L18
	move	$2,$0
$L31:
	.loc 2 74
	jal	yield_to
	move	$4,$0
	.loc 2 75
	b	$L18
	li	$2,1
	.set	reorder
	.end	pipe_look
	.section	.text.pipe_page,"ax"
	.align	2
	.loc 2 106
	.ent	pipe_page
pipe_page:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	lui	$17,%hi(made)
	addiu	$17,$17,%lo(made)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$3,$17
	.loc 2 109
	move	$16,$0
	b	$L37
	li	$5,32
$L33:
	.loc 2 112
	lw	$4,16($2)
	nop
	beq	$4,$0,$L35
	addiu	$16,$16,1
	lw	$4,20($2)
	nop
	bne	$4,$0,$L47
	addiu	$4,$2,4096
$L35:
	.loc 2 109
	beq	$16,$5,$L48
	move	$2,$0
$L37:
	.loc 2 110
	lw	$2,0($3)
	nop
	bne	$2,$0,$L33
	addiu	$3,$3,4
	.loc 2 111
	sll	$16,$16,2
	jal	shared_memory
	li	$4,4096
	addu	$17,$17,$16
	sw	$2,0($17)
	.loc 2 119
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L48:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L47:
	move	$3,$2
$L36:
	.loc 2 114
	sw	$0,0($3)
	.loc 2 113
	addiu	$3,$3,4
	bne	$3,$4,$L36
	nop
	.loc 2 119
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	pipe_page
	.section	.text.pipe_of,"ax"
	.align	2
	.globl	pipe_of
	.loc 2 20
	.ent	pipe_of
pipe_of:
	.set	noreorder
	.loc 2 23
	sltu	$2,$4,32
	beq	$2,$0,$L52
	sll	$4,$4,3
	lui	$2,%hi(descriptors)
	addiu	$2,$2,%lo(descriptors)
	addu	$4,$4,$2
	lw	$2,0($4)
	nop
	beq	$2,$0,$L56
	nop
	lw	$3,4($4)
	nop
	bne	$3,$5,$L52
	nop
$L56:
	.loc 2 24
	jr	$31
	nop
$L52:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	pipe_of
	.section	.text.pipe_wait,"ax"
	.align	2
	.globl	pipe_wait
	.loc 2 79
	.ent	pipe_wait
pipe_wait:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sll	$16,$5,2
	sw	$17,24($sp)
	sw	$31,28($sp)
	addu	$16,$4,$16
	move	$17,$4
	.loc 2 80
	lw	$4,8($16)
	.loc 2 82
	lw	$2,16($16)
	nop
	bne	$2,$0,$L61
	move	$2,$0
	.loc 2 84
	beq	$4,$0,$L60
	nop
	lw	$2,4096($0)
	nop
	beq	$2,$4,$L60
	nop
	jal	yield_to
	sw	$5,36($sp)
	li	$3,-2
	lw	$5,36($sp)
	bne	$2,$3,$L63
	li	$2,1
$L60:
	.loc 2 86
	sw	$0,8($16)
	.loc 2 87
	jal	pipe_look
	move	$4,$17
	.loc 2 88
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L61:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L63:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	pipe_wait
	.section	.text.library_write,"ax"
	.align	2
	.globl	library_write
	.loc 2 27
	.ent	library_write
library_write:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$16,20($sp)
	move	$16,$5
	.loc 2 28
	li	$5,1
	.loc 2 27
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$18,28($sp)
	move	$19,$4
	.loc 2 28
	jal	pipe_of
	move	$17,$6
	.loc 2 32
	bne	$2,$0,$L98
	nop
	.loc 2 34
	sltu	$2,$19,32
	beq	$2,$0,$L73
	sll	$19,$19,3
	lui	$2,%hi(descriptors)
	addiu	$2,$2,%lo(descriptors)
	addu	$2,$2,$19
	lw	$3,4($2)
	li	$2,2
	bne	$3,$2,$L64
	li	$2,-1
	.loc 2 36
	beq	$17,$0,$L85
	addu	$18,$16,$17
$L84:
	.loc 2 37
	lb	$4,0($16)
	jal	aegis_console
	addiu	$16,$16,1
	.loc 2 36
	bne	$16,$18,$L84
	nop
$L85:
	.loc 2 38
	move	$2,$17
$L64:
	.loc 2 39
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L98:
	move	$18,$2
	.file 3 "./exos/library/pipe_inline.h"
	.loc 3 52
	lw	$2,16($2)
	nop
	bne	$2,$0,$L73
	move	$19,$17
	.loc 3 54
	lw	$2,4096($0)
	nop
	sw	$2,12($18)
	.loc 3 55
	beq	$17,$0,$L85
	li	$21,2048
	.loc 3 66
	addiu	$20,$18,2048
$L68:
	.loc 3 56
	lw	$2,0($18)
	.loc 3 57
	lw	$3,4($18)
	nop
	addiu	$3,$3,2048
	.loc 3 58
	beq	$3,$2,$L99
	subu	$4,$3,$2
$L70:
	.loc 3 63
	sltu	$3,$4,2049
	beq	$3,$0,$L73
	andi	$5,$2,0x7ff
	.loc 3 65
	subu	$9,$21,$5
	.loc 3 43
	sltu	$3,$4,$9
	beq	$3,$0,$L100
	sltu	$3,$19,$9
	move	$9,$4
	sltu	$3,$19,$9
$L100:
	beq	$3,$0,$L75
	nop
	move	$9,$19
$L75:
	.loc 3 66
	addu	$5,$20,$5
	.loc 3 34
	or	$3,$5,$16
	andi	$3,$3,0x3
	bne	$3,$0,$L101
	move	$6,$9
	.loc 3 35
	sltu	$3,$9,4
	bne	$3,$0,$L101
	move	$7,$16
	addiu	$10,$9,-4
	srl	$10,$10,2
	addiu	$10,$10,1
	sll	$10,$10,2
	addu	$3,$16,$10
	move	$8,$5
$L79:
	.loc 3 36
	lw	$4,0($7)
	.loc 3 35
	addiu	$7,$7,4
	.loc 3 36
	sw	$4,0($8)
	.loc 3 35
	bne	$3,$7,$L79
	addiu	$8,$8,4
	andi	$6,$9,0x3
	.loc 3 37
	beq	$6,$0,$L82
	addu	$5,$5,$10
$L77:
	addu	$6,$3,$6
$L81:
	.loc 3 38
	lb	$7,0($3)
	addiu	$3,$3,1
	addiu	$5,$5,1
	.loc 3 37
	bne	$3,$6,$L81
	sb	$7,-1($5)
$L82:
	.loc 3 67
	addu	$2,$2,$9
	.loc 3 69
	subu	$19,$19,$9
	.loc 3 67
	sw	$2,0($18)
	.loc 3 55
	beq	$19,$0,$L85
	addu	$16,$16,$9
	.loc 3 56
	lw	$2,0($18)
	.loc 3 57
	lw	$3,4($18)
	nop
	addiu	$3,$3,2048
	.loc 3 58
	bne	$3,$2,$L70
	subu	$4,$3,$2
$L99:
	.loc 3 59
	move	$5,$0
	jal	pipe_wait
	move	$4,$18
	bne	$2,$0,$L68
	nop
	.loc 3 71
	beq	$19,$0,$L85
	nop
	beq	$17,$19,$L73
	subu	$17,$17,$19
	.loc 2 38
	b	$L64
	move	$2,$17
$L101:
	.loc 3 35
	b	$L77
	move	$3,$16
$L73:
	.loc 3 53
	b	$L64
	li	$2,-1
	.set	reorder
	.end	library_write
	.section	.text.library_read,"ax"
	.align	2
	.globl	library_read
	.loc 2 42
	.ent	library_read
library_read:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	move	$18,$5
	.loc 2 43
	move	$5,$0
	.loc 2 42
	sw	$19,32($sp)
	sw	$31,36($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 2 43
	jal	pipe_of
	move	$19,$6
	.loc 2 45
	beq	$2,$0,$L109
	nop
	.loc 3 78
	lw	$17,4($2)
	move	$16,$2
	.loc 3 80
	lw	$2,4096($0)
	nop
	sw	$2,8($16)
	.loc 3 81
	lw	$2,0($16)
	nop
	bne	$2,$17,$L105
	subu	$3,$2,$17
	.loc 3 82
	beq	$19,$0,$L108
	nop
$L106:
	li	$5,1
	jal	pipe_wait
	move	$4,$16
	bne	$2,$0,$L107
	nop
	lw	$2,0($16)
	nop
	beq	$17,$2,$L108
	nop
$L107:
	.loc 3 81
	lw	$2,0($16)
	nop
	beq	$2,$17,$L106
	subu	$3,$2,$17
$L105:
	.loc 3 84
	sltu	$2,$3,2049
	beq	$2,$0,$L109
	nop
	.loc 3 43
	sltu	$4,$3,$19
	bne	$4,$0,$L135
	move	$2,$19
	.loc 3 87
	andi	$3,$17,0x7ff
	li	$8,2048
	subu	$8,$8,$3
	.loc 3 43
	sltu	$4,$2,$8
	bne	$4,$0,$L136
	addiu	$7,$16,2048
$L111:
	.loc 3 88
	addiu	$7,$16,2048
	addu	$3,$7,$3
	.loc 3 34
	or	$4,$18,$3
	andi	$4,$4,0x3
	bne	$4,$0,$L142
	move	$5,$8
	.loc 3 35
	sltu	$4,$8,4
$L139:
	bne	$4,$0,$L124
	addiu	$4,$8,-4
	srl	$4,$4,2
	addiu	$4,$4,1
	sll	$4,$4,2
	addu	$9,$3,$4
	move	$5,$18
$L116:
	.loc 3 36
	lw	$6,0($3)
	.loc 3 35
	addiu	$3,$3,4
	.loc 3 36
	sw	$6,0($5)
	.loc 3 35
	bne	$3,$9,$L116
	addiu	$5,$5,4
	addu	$4,$18,$4
	b	$L112
	andi	$5,$8,0x3
$L124:
	.loc 3 43
	move	$5,$8
$L142:
	move	$4,$18
$L112:
	.loc 3 37
	beq	$5,$0,$L115
	addu	$6,$3,$5
$L117:
	.loc 3 38
	lb	$5,0($3)
	addiu	$3,$3,1
	addiu	$4,$4,1
	.loc 3 37
	bne	$6,$3,$L117
	sb	$5,-1($4)
$L115:
	.loc 3 89
	sltu	$3,$8,$2
	bne	$3,$0,$L137
	addu	$18,$18,$8
$L118:
	.loc 3 91
	addu	$17,$17,$2
$L141:
	sw	$17,4($16)
$L102:
	.loc 2 46
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L108:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 3 83
	move	$2,$0
	.loc 2 46
	jr	$31
	addiu	$sp,$sp,40
$L136:
	.loc 3 88
	addu	$3,$7,$3
$L143:
	.loc 3 34
	or	$4,$18,$3
	andi	$4,$4,0x3
	bne	$4,$0,$L124
	move	$8,$2
	.loc 3 35
	b	$L139
	sltu	$4,$8,4
$L135:
	.loc 3 43
	move	$2,$3
	.loc 3 87
	li	$8,2048
	andi	$3,$17,0x7ff
	subu	$8,$8,$3
	.loc 3 43
	sltu	$4,$2,$8
	beq	$4,$0,$L111
	addiu	$7,$16,2048
	.loc 3 88
	b	$L143
	addu	$3,$7,$3
$L137:
	.loc 3 34
	or	$4,$7,$18
	andi	$4,$4,0x3
	bne	$4,$0,$L119
	subu	$3,$2,$8
	.loc 3 35
	sltu	$4,$3,4
	bne	$4,$0,$L119
	addiu	$9,$3,-4
	srl	$9,$9,2
	addiu	$8,$9,513
	sll	$8,$8,2
	addu	$8,$16,$8
	move	$5,$18
	move	$4,$7
$L121:
	.loc 3 36
	lw	$6,0($4)
	.loc 3 35
	addiu	$4,$4,4
	.loc 3 36
	sw	$6,0($5)
	.loc 3 35
	bne	$8,$4,$L121
	addiu	$5,$5,4
	addiu	$4,$9,1
	sll	$4,$4,2
	andi	$3,$3,0x3
	addu	$18,$18,$4
	.loc 3 37
	beq	$3,$0,$L118
	addu	$7,$7,$4
$L119:
	addu	$3,$7,$3
$L123:
	.loc 3 38
	lb	$4,0($7)
	addiu	$7,$7,1
	addiu	$18,$18,1
	.loc 3 37
	bne	$3,$7,$L123
	sb	$4,-1($18)
	b	$L141
	addu	$17,$17,$2
$L109:
	.loc 2 45
	b	$L102
	li	$2,-1
	.set	reorder
	.end	library_read
	.section	.text.wait_at,"ax"
	.align	2
	.file 4 "./experiments/parity/unix_pipe.h"
	.loc 4 96
	.ent	wait_at
wait_at:
	.set	noreorder
	.loc 4 108
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	bne	$2,$0,$L146
	nop
	.loc 4 110
	li	$2,1
	.loc 4 96
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 4 110
	jal	pipe_wait
	subu	$5,$2,$5
	.loc 4 112
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L146:
	jr	$31
	li	$2,-1
	.set	reorder
	.end	wait_at
	.section	.text.put,"ax"
	.align	2
	.loc 4 123
	.ent	put
put:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	.loc 4 132
	lw	$2,4096($0)
	.loc 4 133
	move	$18,$6
	.loc 4 123
	move	$17,$4
	move	$16,$6
	move	$19,$5
	.loc 4 132
	sw	$2,12($4)
	.loc 4 133
	beq	$18,$0,$L206
	li	$20,2048
$L162:
	.loc 4 135
	lw	$4,0($17)
	.loc 4 136
	lw	$6,4($17)
	.loc 4 138
	lw	$2,16($17)
	.loc 4 137
	addiu	$3,$6,2048
	.loc 4 138
	bne	$2,$0,$L157
	subu	$3,$3,$4
	beq	$3,$0,$L207
	sltu	$2,$3,2049
	.loc 4 150
	beq	$2,$0,$L165
	sltu	$5,$3,$18
	.loc 3 43
	beq	$5,$0,$L166
	move	$2,$18
	move	$2,$3
$L166:
	.loc 4 153
	andi	$3,$4,0x7ff
	subu	$10,$20,$3
	.loc 3 43
	sltu	$5,$2,$10
	beq	$5,$0,$L212
	addiu	$6,$17,2048
	move	$10,$2
$L212:
	.loc 4 154
	addu	$3,$6,$3
	.loc 3 34
	or	$5,$3,$19
	andi	$5,$5,0x3
	bne	$5,$0,$L213
	move	$9,$10
	.loc 3 35
	sltu	$5,$10,4
	bne	$5,$0,$L213
	addiu	$5,$10,-4
	srl	$5,$5,2
	addiu	$5,$5,1
	sll	$5,$5,2
	addu	$7,$19,$5
	move	$9,$3
	move	$8,$19
$L171:
	.loc 3 36
	lw	$11,0($8)
	.loc 3 35
	addiu	$8,$8,4
	.loc 3 36
	sw	$11,0($9)
	.loc 3 35
	bne	$8,$7,$L171
	addiu	$9,$9,4
	andi	$9,$10,0x3
	.loc 3 37
	beq	$9,$0,$L170
	addu	$3,$3,$5
$L168:
	addu	$9,$3,$9
$L173:
	.loc 3 38
	lb	$8,0($7)
	addiu	$3,$3,1
	addiu	$7,$7,1
	.loc 3 37
	bne	$3,$9,$L173
	sb	$8,-1($3)
$L170:
	.loc 4 155
	sltu	$3,$10,$2
	bne	$3,$0,$L208
	addu	$3,$19,$10
$L174:
	.loc 4 157
	addu	$4,$4,$2
$L211:
	.loc 4 159
	subu	$18,$18,$2
	.loc 4 157
	sw	$4,0($17)
	.loc 4 133
	bne	$18,$0,$L162
	addu	$19,$19,$2
$L206:
	.file 5 "./experiments/parity/unix_signal.h"
	.loc 5 74
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	bne	$2,$0,$L209
	nop
$L182:
	.loc 4 164
	subu	$2,$16,$18
$L151:
	.loc 4 165
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L213:
	b	$L168
	move	$7,$19
$L207:
	.loc 4 139
	li	$5,1
	jal	wait_at
	move	$4,$17
	beq	$2,$0,$L157
	nop
	.loc 4 144
	bgez	$2,$L162
	sltu	$2,$18,$16
	.loc 4 146
	bne	$2,$0,$L151
	subu	$2,$16,$18
	.loc 5 74
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	.loc 5 81
	li	$4,4
	.loc 5 74
	nor	$2,$0,$2
	and	$2,$2,$3
	.loc 5 81
	lui	$3,%hi(errno)
	.loc 5 74
	bne	$2,$0,$L160
	sw	$4,%lo(errno)($3)
$L161:
	.loc 4 142
	b	$L151
	li	$2,-1
$L208:
	.loc 3 34
	or	$5,$6,$3
	andi	$5,$5,0x3
	bne	$5,$0,$L175
	subu	$10,$2,$10
	.loc 3 35
	sltu	$5,$10,4
	bne	$5,$0,$L175
	move	$5,$6
	addiu	$11,$10,-4
	srl	$11,$11,2
	addiu	$9,$11,513
	sll	$9,$9,2
	addu	$9,$17,$9
	move	$7,$3
$L177:
	.loc 3 36
	lw	$8,0($7)
	.loc 3 35
	addiu	$5,$5,4
	addiu	$7,$7,4
	bne	$5,$9,$L177
	sw	$8,-4($5)
	addiu	$11,$11,1
	sll	$11,$11,2
	andi	$10,$10,0x3
	addu	$6,$6,$11
	.loc 3 37
	beq	$10,$0,$L174
	addu	$3,$3,$11
$L175:
	addu	$10,$3,$10
$L179:
	.loc 3 38
	lb	$5,0($3)
	addiu	$3,$3,1
	addiu	$6,$6,1
	.loc 3 37
	bne	$3,$10,$L179
	sb	$5,-1($6)
	b	$L211
	addu	$4,$4,$2
$L157:
	.loc 4 141
	jal	signal_post
	li	$4,13
	.loc 4 142
	sltu	$2,$18,$16
	bne	$2,$0,$L151
	subu	$2,$16,$18
	.loc 5 74
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	.loc 5 81
	li	$4,32
	.loc 5 74
	nor	$2,$0,$2
	and	$2,$2,$3
	.loc 5 81
	lui	$3,%hi(errno)
	.loc 5 74
	beq	$2,$0,$L161
	sw	$4,%lo(errno)($3)
$L160:
	.loc 5 75
	jal	signals_act
	nop
	.loc 4 142
	b	$L151
	li	$2,-1
$L209:
	.loc 5 75
	jal	signals_act
	nop
	.loc 4 164
	b	$L151
	subu	$2,$16,$18
$L165:
	.loc 5 74
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	bne	$2,$0,$L210
	nop
$L181:
	.loc 4 164
	bne	$18,$16,$L182
	li	$2,-1
	b	$L151
	nop
$L210:
	.loc 5 75
	jal	signals_act
	nop
	b	$L181
	nop
	.set	reorder
	.end	put
	.section	.text.get,"ax"
	.align	2
	.loc 4 168
	.ent	get
get:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$16,20($sp)
	.loc 4 173
	lw	$2,4096($0)
	.loc 4 168
	move	$17,$4
	.loc 4 173
	sw	$2,8($4)
	.loc 4 174
	lw	$16,4($4)
	.loc 4 175
	lw	$2,0($4)
	.loc 4 168
	move	$18,$5
	move	$19,$6
	.loc 4 175
	bne	$2,$16,$L215
	subu	$3,$2,$16
	.loc 4 176
	beq	$6,$0,$L260
	move	$6,$16
	b	$L279
	move	$5,$0
$L261:
	.loc 4 175
	lw	$2,0($17)
	nop
	bne	$2,$16,$L215
	subu	$3,$2,$16
$L260:
	.loc 4 177
	lw	$2,0($17)
	nop
	bne	$2,$16,$L261
	lui	$2,%hi(signals)
$L277:
	.loc 5 74
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	bne	$2,$0,$L265
	nop
	.loc 4 182
	move	$2,$0
$L272:
	.loc 4 199
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L266:
	.loc 4 177
	lw	$2,0($17)
	nop
	beq	$16,$2,$L277
	lui	$2,%hi(signals)
	.loc 4 175
	lw	$2,0($17)
	nop
	bne	$2,$16,$L215
	subu	$3,$2,$16
$L249:
	.loc 4 176
	move	$6,$16
	move	$5,$0
$L279:
	jal	wait_at
	move	$4,$17
	.loc 4 177
	bltz	$2,$L219
	nop
	beq	$2,$0,$L266
	nop
	.loc 4 175
	lw	$2,0($17)
	nop
	beq	$2,$16,$L249
	subu	$3,$2,$16
$L215:
	.loc 4 185
	sltu	$2,$3,2049
	beq	$2,$0,$L214
	li	$2,-1
	.loc 3 43
	sltu	$2,$3,$19
	bne	$2,$0,$L267
	li	$6,2048
	.loc 4 190
	andi	$3,$16,0x7ff
	subu	$6,$6,$3
	.loc 3 43
	sltu	$2,$19,$6
	bne	$2,$0,$L268
	addiu	$5,$17,2048
$L226:
	.loc 4 191
	addiu	$5,$17,2048
	addu	$3,$5,$3
	.loc 3 34
	or	$2,$3,$18
	andi	$2,$2,0x3
	bne	$2,$0,$L278
	move	$2,$6
	.loc 3 35
	sltu	$2,$6,4
$L274:
	bne	$2,$0,$L243
	addiu	$4,$6,-4
	srl	$4,$4,2
	addiu	$4,$4,1
	sll	$4,$4,2
	addu	$8,$3,$4
	move	$2,$18
$L231:
	.loc 3 36
	lw	$7,0($3)
	.loc 3 35
	addiu	$3,$3,4
	.loc 3 36
	sw	$7,0($2)
	.loc 3 35
	bne	$3,$8,$L231
	addiu	$2,$2,4
	addu	$4,$18,$4
	b	$L227
	andi	$2,$6,0x3
$L243:
	.loc 3 43
	move	$2,$6
$L278:
	move	$4,$18
$L227:
	.loc 3 37
	beq	$2,$0,$L230
	addu	$7,$3,$2
$L232:
	.loc 3 38
	lb	$2,0($3)
	addiu	$3,$3,1
	addiu	$4,$4,1
	.loc 3 37
	bne	$7,$3,$L232
	sb	$2,-1($4)
$L230:
	.loc 4 192
	sltu	$2,$6,$19
	bne	$2,$0,$L269
	addu	$18,$18,$6
$L233:
	.loc 5 74
	lui	$2,%hi(signals)
$L276:
	.loc 4 194
	addu	$16,$16,$19
	sw	$16,4($17)
	.loc 5 74
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	bne	$2,$0,$L270
	nop
	.loc 4 198
	move	$2,$19
$L214:
	.loc 4 199
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L268:
	.loc 4 191
	addu	$3,$5,$3
$L280:
	.loc 3 34
	or	$2,$3,$18
	andi	$2,$2,0x3
	bne	$2,$0,$L243
	move	$6,$19
	.loc 3 35
	b	$L274
	sltu	$2,$6,4
$L267:
	.loc 3 43
	move	$19,$3
	.loc 4 190
	andi	$3,$16,0x7ff
	subu	$6,$6,$3
	.loc 3 43
	sltu	$2,$19,$6
	beq	$2,$0,$L226
	addiu	$5,$17,2048
	.loc 4 191
	b	$L280
	addu	$3,$5,$3
$L270:
	.loc 5 75
	jal	signals_act
	nop
	.loc 4 198
	b	$L214
	move	$2,$19
$L265:
	.loc 5 75
	jal	signals_act
	nop
	.loc 4 182
	b	$L272
	move	$2,$0
$L269:
	.loc 3 34
	or	$3,$5,$18
	andi	$3,$3,0x3
	bne	$3,$0,$L234
	subu	$2,$19,$6
	.loc 3 35
	sltu	$3,$2,4
	bne	$3,$0,$L234
	addiu	$8,$2,-4
	srl	$8,$8,2
	addiu	$7,$8,513
	sll	$7,$7,2
	addu	$7,$17,$7
	move	$4,$18
	move	$3,$5
$L236:
	.loc 3 36
	lw	$6,0($3)
	.loc 3 35
	addiu	$3,$3,4
	.loc 3 36
	sw	$6,0($4)
	.loc 3 35
	bne	$7,$3,$L236
	addiu	$4,$4,4
	addiu	$3,$8,1
	sll	$3,$3,2
	andi	$2,$2,0x3
	addu	$18,$18,$3
	.loc 3 37
	beq	$2,$0,$L233
	addu	$5,$5,$3
$L234:
	addu	$2,$5,$2
$L238:
	.loc 3 38
	lb	$3,0($5)
	addiu	$5,$5,1
	addiu	$18,$18,1
	.loc 3 37
	bne	$2,$5,$L238
	sb	$3,-1($18)
	b	$L276
	lui	$2,%hi(signals)
$L219:
	.loc 5 74
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	.loc 5 81
	li	$4,4
	.loc 5 74
	nor	$2,$0,$2
	and	$2,$2,$3
	.loc 5 81
	lui	$3,%hi(errno)
	.loc 5 74
	beq	$2,$0,$L222
	sw	$4,%lo(errno)($3)
	.loc 5 75
	jal	signals_act
	nop
$L222:
	.loc 4 180
	b	$L214
	li	$2,-1
	.set	reorder
	.end	get
	.section	.text.library_close,"ax"
	.align	2
	.globl	library_close
	.loc 2 138
	.ent	library_close
library_close:
	.set	noreorder
	.loc 2 143
	sltu	$2,$4,32
	beq	$2,$0,$L288
	nop
	lui	$2,%hi(descriptors)
	.loc 2 138
	addiu	$sp,$sp,-32
	.loc 2 143
	sll	$3,$4,3
	addiu	$2,$2,%lo(descriptors)
	addu	$3,$3,$2
	.loc 2 138
	sw	$31,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 2 143
	lw	$16,0($3)
	.loc 2 146
	lw	$17,4($3)
	.loc 2 143
	beq	$16,$0,$L283
	li	$4,3
	.loc 2 148
	sw	$4,4($3)
	.loc 2 151
	lui	$4,%hi(descriptors+256)
	.loc 2 147
	sw	$0,0($3)
	.loc 2 151
	b	$L284
	addiu	$4,$4,%lo(descriptors+256)
$L286:
	addiu	$2,$2,8
$L297:
	beq	$2,$4,$L295
	nop
$L284:
	.loc 2 152
	lw	$3,0($2)
	nop
	bne	$16,$3,$L286
	nop
	lw	$3,4($2)
	nop
	bne	$3,$17,$L297
	addiu	$2,$2,8
$L285:
	.loc 2 150
	move	$2,$0
$L281:
	.loc 2 159
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L295:
	sll	$2,$17,2
	addu	$2,$16,$2
	.loc 2 154
	lw	$3,8($2)
	lw	$4,4096($0)
	nop
	beq	$3,$4,$L296
	nop
	.loc 2 156
	jal	number
	nop
	sll	$3,$17,7
	addu	$2,$3,$2
	addiu	$2,$2,6
	sll	$2,$2,2
	addu	$2,$16,$2
	.loc 2 157
	move	$5,$17
	move	$4,$16
	.loc 2 156
	sw	$0,0($2)
	.loc 2 157
	jal	close_forsaken
	nop
	.loc 2 158
	b	$L281
	move	$2,$0
$L283:
	.loc 2 143
	li	$2,2
	bne	$17,$2,$L281
	li	$2,-1
	.loc 2 148
	li	$2,3
	b	$L285
	sw	$2,4($3)
$L296:
	.loc 2 155
	sw	$0,8($2)
	.loc 2 156
	lw	$4,4096($0)
	jal	number
	nop
	sll	$3,$17,7
	addu	$2,$3,$2
	addiu	$2,$2,6
	sll	$2,$2,2
	addu	$2,$16,$2
	.loc 2 157
	move	$5,$17
	move	$4,$16
	.loc 2 156
	sw	$0,0($2)
	.loc 2 157
	jal	close_forsaken
	nop
	.loc 2 150
	b	$L281
	move	$2,$0
$L288:
	.loc 2 159
	jr	$31
	li	$2,-1
	.set	reorder
	.end	library_close
	.section	.text.pipe,"ax"
	.align	2
	.globl	pipe
	.loc 2 122
	.ent	pipe
pipe:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 2 123
	jal	pipe_page
	move	$17,$4
	.loc 2 125
	beq	$2,$0,$L299
	move	$5,$0
	.loc 2 127
	move	$4,$2
	jal	descriptor_of
	move	$16,$2
	sw	$2,0($17)
	.loc 2 128
	li	$5,1
	jal	descriptor_of
	move	$4,$16
	move	$3,$2
	sw	$2,4($17)
	.loc 2 129
	bltz	$3,$L307
	move	$2,$0
$L298:
	.loc 2 135
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L307:
	.loc 2 131
	lw	$4,0($17)
	nop
	bltz	$4,$L301
	nop
	.loc 2 132
	jal	library_close
	nop
$L301:
	.loc 2 133
	li	$2,1
	sw	$2,20($16)
	sw	$2,16($16)
$L299:
	.loc 2 126
	b	$L298
	li	$2,-1
	.set	reorder
	.end	pipe
	.section	.text.descriptors_inherit,"ax"
	.align	2
	.globl	descriptors_inherit
	.loc 2 162
	.ent	descriptors_inherit
descriptors_inherit:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$17,20($sp)
	lui	$20,%hi(descriptors+256)
	.loc 2 165
	lui	$17,%hi(descriptors)
	.loc 2 162
	sw	$19,28($sp)
	sw	$31,36($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	move	$19,$4
	.loc 2 165
	addiu	$17,$17,%lo(descriptors)
	addiu	$20,$20,%lo(descriptors+256)
$L310:
	.loc 2 166
	lw	$18,0($17)
	nop
	beq	$18,$0,$L309
	move	$4,$19
	.loc 2 167
	lw	$16,4($17)
	jal	number
	sll	$16,$16,7
	addu	$16,$16,$2
	addiu	$16,$16,6
	sll	$16,$16,2
	addu	$18,$18,$16
	sw	$19,0($18)
$L309:
	.loc 2 165
	addiu	$17,$17,8
	bne	$17,$20,$L310
	nop
	.loc 2 168
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	descriptors_inherit
	.section	.text.descriptors_close,"ax"
	.align	2
	.globl	descriptors_close
	.loc 2 171
	.ent	descriptors_close
descriptors_close:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 2 174
	move	$16,$0
	li	$17,32
	.loc 2 175
	move	$4,$16
$L320:
	jal	library_close
	addiu	$16,$16,1
	.loc 2 174
	bne	$16,$17,$L320
	move	$4,$16
	.loc 2 176
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	descriptors_close
	.section	.text.descriptors_save,"ax"
	.align	2
	.globl	descriptors_save
	.loc 2 179
	.ent	descriptors_save
descriptors_save:
	.set	noreorder
	lui	$2,%hi(descriptors)
	addiu	$2,$2,%lo(descriptors)
	addiu	$6,$2,256
$L322:
	.loc 2 183
	lw	$5,0($2)
	lw	$3,4($2)
	.loc 2 182
	addiu	$2,$2,8
	.loc 2 183
	sw	$5,0($4)
	sw	$3,4($4)
	.loc 2 182
	bne	$2,$6,$L322
	addiu	$4,$4,8
	.loc 2 184
	jr	$31
	nop
	.set	reorder
	.end	descriptors_save
	.section	.text.descriptors_restore,"ax"
	.align	2
	.globl	descriptors_restore
	.loc 2 187
	.ent	descriptors_restore
descriptors_restore:
	.set	noreorder
	lui	$2,%hi(descriptors)
	addiu	$2,$2,%lo(descriptors)
	addiu	$6,$2,256
$L325:
	.loc 2 191
	lw	$5,0($4)
	lw	$3,4($4)
	.loc 2 190
	addiu	$2,$2,8
	addiu	$4,$4,8
	.loc 2 191
	sw	$5,-8($2)
	.loc 2 190
	bne	$2,$6,$L325
	sw	$3,-4($2)
	.loc 2 192
	jr	$31
	nop
	.set	reorder
	.end	descriptors_restore
	.section	.text.write,"ax"
	.align	2
	.globl	write
	.loc 4 257
	.ent	write
write:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 4 260
	sltu	$3,$4,32
	.loc 4 257
	move	$2,$4
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$16,$5
	.loc 4 260
	beq	$3,$0,$L328
	move	$17,$6
	lui	$3,%hi(descriptors)
	sll	$7,$4,3
	addiu	$3,$3,%lo(descriptors)
	addu	$3,$3,$7
	lw	$7,4($3)
	li	$3,2
	beq	$7,$3,$L336
	nop
$L328:
	.loc 4 266
	move	$4,$2
	jal	pipe_of
	li	$5,1
	.loc 4 267
	beq	$2,$0,$L330
	move	$4,$2
	move	$6,$17
	jal	put
	move	$5,$16
$L327:
	.loc 4 269
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L336:
	.loc 4 261
	jal	library_write
	nop
	b	$L327
	nop
$L330:
	.loc 5 74
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	.loc 5 81
	li	$4,9
	.loc 5 74
	nor	$2,$0,$2
	and	$2,$2,$3
	.loc 5 81
	lui	$3,%hi(errno)
	.loc 5 74
	bne	$2,$0,$L337
	sw	$4,%lo(errno)($3)
	.loc 4 267
	b	$L327
	li	$2,-1
$L337:
	.loc 5 75
	jal	signals_act
	nop
	.loc 4 267
	b	$L327
	li	$2,-1
	.set	reorder
	.end	write
	.section	.text.read,"ax"
	.align	2
	.globl	read
	.loc 4 272
	.ent	read
read:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	move	$16,$5
	.loc 4 276
	move	$5,$0
	.loc 4 272
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 4 276
	jal	pipe_of
	move	$17,$6
	.loc 4 278
	beq	$2,$0,$L339
	move	$4,$2
	move	$6,$17
	jal	get
	move	$5,$16
$L338:
	.loc 4 280
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L339:
	.loc 5 74
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	.loc 5 81
	li	$4,9
	.loc 5 74
	nor	$2,$0,$2
	and	$2,$2,$3
	.loc 5 81
	lui	$3,%hi(errno)
	.loc 5 74
	bne	$2,$0,$L346
	sw	$4,%lo(errno)($3)
	.loc 4 278
	b	$L338
	li	$2,-1
$L346:
	.loc 5 75
	jal	signals_act
	nop
	.loc 4 278
	b	$L338
	li	$2,-1
	.set	reorder
	.end	read
	.section	.text.close,"ax"
	.align	2
	.globl	close
	.loc 4 283
	.ent	close
close:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 4 290
	jal	library_close
	nop
	bne	$2,$0,$L357
	nop
$L347:
	.loc 4 291
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L357:
	.loc 5 74
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	.loc 5 81
	li	$4,9
	.loc 5 74
	nor	$2,$0,$2
	and	$2,$2,$3
	.loc 5 81
	lui	$3,%hi(errno)
	.loc 5 74
	bne	$2,$0,$L358
	sw	$4,%lo(errno)($3)
	.loc 4 290
	b	$L347
	li	$2,-1
$L358:
	.loc 5 75
	jal	signals_act
	nop
	.loc 4 290
	b	$L347
	li	$2,-1
	.set	reorder
	.end	close
	.section	.bss.made,"aw"
	.align	2
made:
	.space	128
	.section	.data.descriptors,"aw"
	.align	2
descriptors:
	.word	0
	.word	2
	.word	0
	.word	2
	.word	0
	.word	2
	.space	232
	.text
	.file 6 "./exos/library/unix.h"
	.file 7 "./exos/library/exos.h"
	.file 8 "./aegis/kernel/calls.h"
