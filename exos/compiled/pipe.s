# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/pipe.c
	.text
	.file 1 "exos/pipe.c"
	.section	.text.number,"ax"
	.align	2
	.loc 1 16
	.ent	number
number:
	.set	noreorder
	.set	nomacro
	.loc 1 17
	srl	$2,$4,9
	.loc 1 18
	jr	$31
	andi	$2,$2,0x7f
	.set	reorder
	.end	number
	.section	.text.forsaken,"ax"
	.align	2
	.loc 1 51
	.ent	forsaken
forsaken:
	.set	noreorder
	.set	nomacro
	.loc 1 54
	move	$3,$0
	sll	$6,$5,7
	.loc 1 54
	b	$L5
	li	$7,128
$L9:
	.loc 1 54
	beq	$3,$7,$L8
	addiu	$2,$5,4
$L5:
	.loc 1 55
	addu	$2,$6,$3
	addiu	$2,$2,6
	sll	$2,$2,2
	addu	$2,$4,$2
	lw	$2,0($2)
	nop
	.loc 1 55
	beq	$2,$0,$L9
	addiu	$3,$3,1
	.loc 1 58
	jr	$31
	move	$2,$0
$L8:
	.loc 1 57
	sll	$2,$2,2
	addu	$4,$4,$2
	li	$2,1
	sw	$2,0($4)
	jr	$31
	nop
	.set	reorder
	.end	forsaken
	.section	.text.descriptor_of,"ax"
	.align	2
	.loc 1 92
	.ent	descriptor_of
descriptor_of:
	.set	noreorder
	.set	nomacro
	lui	$8,%hi(descriptors)
	addiu	$sp,$sp,-40
	addiu	$8,$8,%lo(descriptors)
	move	$2,$8
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	.loc 1 92
	move	$18,$4
	move	$17,$5
	.loc 1 95
	move	$16,$0
	.loc 1 96
	li	$7,2
	.loc 1 95
	b	$L13
	li	$6,32
$L11:
	.loc 1 95
	addiu	$16,$16,1
$L17:
	.loc 1 95
	beq	$16,$6,$L16
	addiu	$2,$2,8
$L13:
	.loc 1 96
	lw	$3,0($2)
	nop
	bne	$3,$0,$L11
	nop
	.loc 1 96
	lw	$3,4($2)
	nop
	beq	$3,$7,$L17
	addiu	$16,$16,1
	addiu	$16,$16,-1
	.loc 1 97
	sll	$2,$16,3
	addu	$8,$8,$2
	sw	$18,0($8)
	.loc 1 98
	sw	$17,4($8)
	.loc 1 99
	lw	$19,4096($0)
	jal	number
	move	$4,$19
	.loc 1 99
	sll	$5,$17,7
	addu	$2,$5,$2
	addiu	$2,$2,6
	sll	$2,$2,2
	addu	$18,$18,$2
	sw	$19,0($18)
	.loc 1 103
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
	.loc 1 102
	li	$16,-1
	.loc 1 103
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
	.loc 1 62
	.ent	pipe_look
pipe_look:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,44($sp)
	sw	$16,16($sp)
	.loc 1 62
	move	$19,$5
	move	$18,$4
	.loc 1 65
	move	$17,$0
	sll	$21,$5,7
	.loc 1 69
	li	$20,-2
	.loc 1 65
	b	$L21
	li	$22,128
$L30:
	.loc 1 71
	sw	$0,24($16)
$L19:
	.loc 1 65
	beq	$17,$22,$L29
	move	$5,$19
$L21:
	addu	$16,$21,$17
	sll	$16,$16,2
	addu	$16,$18,$16
	.loc 1 66
	lw	$2,24($16)
	.loc 1 65
	addiu	$17,$17,1
	.loc 1 67
	beq	$2,$0,$L19
	move	$4,$2
	.loc 1 67
	lw	$3,4096($0)
	nop
	beq	$3,$2,$L19
	nop
	.loc 1 69
	jal	yield_to
	nop
	.loc 1 69
	beq	$2,$20,$L30
	li	$2,1
$L18:
	.loc 1 77
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
	.loc 1 73
	jal	forsaken
	move	$4,$18
	.loc 1 73
	beq	$2,$0,$L31
	nop
	.loc 1 74
	b	$L18
	move	$2,$0
$L31:
	.loc 1 75
	jal	yield_to
	move	$4,$0
	.loc 1 76
	b	$L18
	li	$2,1
	.set	reorder
	.end	pipe_look
	.section	.text.pipe_page,"ax"
	.align	2
	.loc 1 107
	.ent	pipe_page
pipe_page:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	lui	$17,%hi(made)
	addiu	$17,$17,%lo(made)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$3,$17
	.loc 1 110
	move	$16,$0
	.loc 1 110
	b	$L37
	li	$5,32
$L33:
	.loc 1 113
	lw	$4,16($2)
	nop
	.loc 1 113
	beq	$4,$0,$L35
	addiu	$16,$16,1
	.loc 1 113
	lw	$4,20($2)
	nop
	.loc 1 113
	bne	$4,$0,$L47
	addiu	$4,$2,4096
$L35:
	.loc 1 110
	beq	$16,$5,$L48
	move	$2,$0
$L37:
	.loc 1 111
	lw	$2,0($3)
	nop
	.loc 1 111
	bne	$2,$0,$L33
	addiu	$3,$3,4
	.loc 1 112
	sll	$16,$16,2
	.loc 1 112
	jal	shared_memory
	li	$4,4096
	.loc 1 112
	addu	$17,$17,$16
	sw	$2,0($17)
	.loc 1 120
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
	.loc 1 115
	sw	$0,0($3)
	.loc 1 114
	addiu	$3,$3,4
	bne	$3,$4,$L36
	nop
	.loc 1 120
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
	.loc 1 21
	.ent	pipe_of
pipe_of:
	.set	noreorder
	.set	nomacro
	.loc 1 24
	sltu	$2,$4,32
	beq	$2,$0,$L52
	sll	$4,$4,3
	.loc 1 24
	lui	$2,%hi(descriptors)
	addiu	$2,$2,%lo(descriptors)
	addu	$4,$4,$2
	lw	$2,0($4)
	nop
	.loc 1 24
	beq	$2,$0,$L56
	nop
	.loc 1 24
	lw	$3,4($4)
	nop
	bne	$3,$5,$L52
	nop
$L56:
	.loc 1 25
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
	.loc 1 80
	.ent	pipe_wait
pipe_wait:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sll	$16,$5,2
	sw	$17,24($sp)
	sw	$31,28($sp)
	addu	$16,$4,$16
	.loc 1 80
	move	$17,$4
	.loc 1 81
	lw	$4,8($16)
	.loc 1 83
	lw	$2,16($16)
	nop
	.loc 1 83
	bne	$2,$0,$L61
	move	$2,$0
	.loc 1 85
	beq	$4,$0,$L60
	nop
	.loc 1 85
	lw	$2,4096($0)
	nop
	beq	$2,$4,$L60
	nop
	.loc 1 85
	jal	yield_to
	sw	$5,36($sp)
	.loc 1 85
	li	$3,-2
	lw	$5,36($sp)
	bne	$2,$3,$L63
	li	$2,1
$L60:
	.loc 1 87
	sw	$0,8($16)
	.loc 1 88
	jal	pipe_look
	move	$4,$17
	.loc 1 89
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
	.section	.text.write,"ax"
	.align	2
	.globl	write
	.loc 1 28
	.ent	write
write:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$16,20($sp)
	move	$16,$5
	.loc 1 29
	li	$5,1
	.loc 1 28
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$18,28($sp)
	.loc 1 28
	move	$19,$4
	.loc 1 29
	jal	pipe_of
	move	$17,$6
	.loc 1 33
	bne	$2,$0,$L98
	nop
	.loc 1 35
	sltu	$2,$19,32
	beq	$2,$0,$L73
	sll	$19,$19,3
	.loc 1 35
	lui	$2,%hi(descriptors)
	addiu	$2,$2,%lo(descriptors)
	addu	$2,$2,$19
	.loc 1 35
	lw	$3,4($2)
	li	$2,2
	bne	$3,$2,$L64
	li	$2,-1
	.loc 1 37
	beq	$17,$0,$L85
	addu	$18,$16,$17
$L84:
	.loc 1 38
	lb	$4,0($16)
	jal	aegis_console
	addiu	$16,$16,1
	.loc 1 37
	bne	$16,$18,$L84
	nop
$L85:
	.loc 1 39
	move	$2,$17
$L64:
	.loc 1 40
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
	.file 2 "./exos/pipe_inline.h"
	.loc 2 50
	lw	$2,16($2)
	nop
	.loc 2 50
	bne	$2,$0,$L73
	move	$19,$17
	.loc 2 52
	lw	$2,4096($0)
	nop
	sw	$2,12($18)
	.loc 2 53
	beq	$17,$0,$L85
	li	$21,2048
	.loc 2 64
	addiu	$20,$18,2048
$L68:
	.loc 2 54
	lw	$2,0($18)
	.loc 2 55
	lw	$3,4($18)
	nop
	.loc 2 55
	addiu	$3,$3,2048
	.loc 2 56
	beq	$3,$2,$L99
	subu	$4,$3,$2
$L70:
	.loc 2 61
	sltu	$3,$4,2049
	beq	$3,$0,$L73
	andi	$5,$2,0x7ff
	.loc 2 63
	subu	$9,$21,$5
	.loc 2 41
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
	.loc 2 64
	addu	$5,$20,$5
	.loc 2 32
	or	$3,$5,$16
	.loc 2 32
	andi	$3,$3,0x3
	.loc 2 32
	bne	$3,$0,$L101
	move	$6,$9
	.loc 2 33
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
	.loc 2 34
	lw	$4,0($7)
	.loc 2 33
	addiu	$7,$7,4
	.loc 2 34
	sw	$4,0($8)
	.loc 2 33
	bne	$3,$7,$L79
	addiu	$8,$8,4
	.loc 2 33
	andi	$6,$9,0x3
	.loc 2 35
	beq	$6,$0,$L82
	addu	$5,$5,$10
$L77:
	addu	$6,$3,$6
$L81:
	.loc 2 36
	lb	$7,0($3)
	.loc 2 36
	addiu	$3,$3,1
	.loc 2 36
	addiu	$5,$5,1
	.loc 2 35
	bne	$3,$6,$L81
	sb	$7,-1($5)
$L82:
	.loc 2 65
	addu	$2,$2,$9
	.loc 2 67
	subu	$19,$19,$9
	.loc 2 65
	sw	$2,0($18)
	.loc 2 53
	beq	$19,$0,$L85
	addu	$16,$16,$9
	.loc 2 54
	lw	$2,0($18)
	.loc 2 55
	lw	$3,4($18)
	nop
	.loc 2 55
	addiu	$3,$3,2048
	.loc 2 56
	bne	$3,$2,$L70
	subu	$4,$3,$2
$L99:
	.loc 2 57
	move	$5,$0
	jal	pipe_wait
	move	$4,$18
	.loc 2 57
	bne	$2,$0,$L68
	nop
	.loc 2 69
	beq	$19,$0,$L85
	nop
	.loc 2 69
	beq	$17,$19,$L73
	subu	$17,$17,$19
	.loc 1 39
	b	$L64
	move	$2,$17
$L101:
	.loc 2 33
	b	$L77
	move	$3,$16
$L73:
	.loc 2 51
	b	$L64
	li	$2,-1
	.set	reorder
	.end	write
	.section	.text.read,"ax"
	.align	2
	.globl	read
	.loc 1 43
	.ent	read
read:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	move	$18,$5
	.loc 1 44
	move	$5,$0
	.loc 1 43
	sw	$19,32($sp)
	sw	$31,36($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 44
	jal	pipe_of
	move	$19,$6
	.loc 1 46
	beq	$2,$0,$L109
	nop
	.loc 2 76
	lw	$17,4($2)
	move	$16,$2
	.loc 2 78
	lw	$2,4096($0)
	nop
	sw	$2,8($16)
	.loc 2 79
	lw	$2,0($16)
	nop
	.loc 2 79
	bne	$2,$17,$L105
	subu	$3,$2,$17
	.loc 2 80
	beq	$19,$0,$L108
	nop
$L106:
	.loc 2 80
	li	$5,1
	jal	pipe_wait
	move	$4,$16
	.loc 2 80
	bne	$2,$0,$L107
	nop
	.loc 2 80
	lw	$2,0($16)
	nop
	.loc 2 80
	beq	$17,$2,$L108
	nop
$L107:
	.loc 2 79
	lw	$2,0($16)
	nop
	.loc 2 79
	beq	$2,$17,$L106
	subu	$3,$2,$17
$L105:
	.loc 2 82
	sltu	$2,$3,2049
	beq	$2,$0,$L109
	nop
	.loc 2 41
	sltu	$4,$3,$19
	bne	$4,$0,$L135
	move	$2,$19
	.loc 2 85
	andi	$3,$17,0x7ff
	.loc 2 85
	li	$8,2048
	subu	$8,$8,$3
	.loc 2 41
	sltu	$4,$2,$8
	bne	$4,$0,$L136
	addiu	$7,$16,2048
$L111:
	.loc 2 86
	addiu	$7,$16,2048
	.loc 2 86
	addu	$3,$7,$3
	.loc 2 32
	or	$4,$18,$3
	.loc 2 32
	andi	$4,$4,0x3
	.loc 2 32
	bne	$4,$0,$L142
	move	$5,$8
	.loc 2 33
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
	.loc 2 34
	lw	$6,0($3)
	.loc 2 33
	addiu	$3,$3,4
	.loc 2 34
	sw	$6,0($5)
	.loc 2 33
	bne	$3,$9,$L116
	addiu	$5,$5,4
	.loc 2 33
	addu	$4,$18,$4
	.loc 2 33
	b	$L112
	andi	$5,$8,0x3
$L124:
	.loc 2 41
	move	$5,$8
$L142:
	move	$4,$18
$L112:
	.loc 2 35
	beq	$5,$0,$L115
	addu	$6,$3,$5
$L117:
	.loc 2 36
	lb	$5,0($3)
	.loc 2 36
	addiu	$3,$3,1
	.loc 2 36
	addiu	$4,$4,1
	.loc 2 35
	bne	$6,$3,$L117
	sb	$5,-1($4)
$L115:
	.loc 2 87
	sltu	$3,$8,$2
	bne	$3,$0,$L137
	addu	$18,$18,$8
$L118:
	.loc 2 89
	addu	$17,$17,$2
$L141:
	.loc 2 89
	sw	$17,4($16)
$L102:
	.loc 1 47
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
	.loc 2 81
	move	$2,$0
	.loc 1 47
	jr	$31
	addiu	$sp,$sp,40
$L136:
	.loc 2 86
	addu	$3,$7,$3
$L143:
	.loc 2 32
	or	$4,$18,$3
	.loc 2 32
	andi	$4,$4,0x3
	.loc 2 32
	bne	$4,$0,$L124
	move	$8,$2
	.loc 2 33
	b	$L139
	sltu	$4,$8,4
$L135:
	.loc 2 41
	move	$2,$3
	.loc 2 85
	li	$8,2048
	.loc 2 85
	andi	$3,$17,0x7ff
	.loc 2 85
	subu	$8,$8,$3
	.loc 2 41
	sltu	$4,$2,$8
	beq	$4,$0,$L111
	addiu	$7,$16,2048
	.loc 2 86
	b	$L143
	addu	$3,$7,$3
$L137:
	.loc 2 32
	or	$4,$7,$18
	.loc 2 32
	andi	$4,$4,0x3
	.loc 2 32
	bne	$4,$0,$L119
	subu	$3,$2,$8
	.loc 2 33
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
	.loc 2 34
	lw	$6,0($4)
	.loc 2 33
	addiu	$4,$4,4
	.loc 2 34
	sw	$6,0($5)
	.loc 2 33
	bne	$8,$4,$L121
	addiu	$5,$5,4
	addiu	$4,$9,1
	sll	$4,$4,2
	.loc 2 33
	andi	$3,$3,0x3
	.loc 2 33
	addu	$18,$18,$4
	.loc 2 35
	beq	$3,$0,$L118
	addu	$7,$7,$4
$L119:
	addu	$3,$7,$3
$L123:
	.loc 2 36
	lb	$4,0($7)
	.loc 2 36
	addiu	$7,$7,1
	.loc 2 36
	addiu	$18,$18,1
	.loc 2 35
	bne	$3,$7,$L123
	sb	$4,-1($18)
	b	$L141
	addu	$17,$17,$2
$L109:
	.loc 1 46
	b	$L102
	li	$2,-1
	.set	reorder
	.end	read
	.section	.text.close,"ax"
	.align	2
	.globl	close
	.loc 1 139
	.ent	close
close:
	.set	noreorder
	.set	nomacro
	.loc 1 144
	sltu	$2,$4,32
	beq	$2,$0,$L151
	nop
	.loc 1 144
	lui	$2,%hi(descriptors)
	.loc 1 139
	addiu	$sp,$sp,-32
	.loc 1 144
	sll	$3,$4,3
	addiu	$2,$2,%lo(descriptors)
	addu	$3,$3,$2
	.loc 1 139
	sw	$31,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 144
	lw	$16,0($3)
	.loc 1 147
	lw	$17,4($3)
	.loc 1 144
	beq	$16,$0,$L146
	li	$4,3
	.loc 1 149
	sw	$4,4($3)
	.loc 1 152
	lui	$4,%hi(descriptors+256)
	.loc 1 148
	sw	$0,0($3)
	.loc 1 152
	b	$L147
	addiu	$4,$4,%lo(descriptors+256)
$L149:
	.loc 1 152
	addiu	$2,$2,8
$L160:
	.loc 1 152
	beq	$2,$4,$L158
	nop
$L147:
	.loc 1 153
	lw	$3,0($2)
	nop
	bne	$16,$3,$L149
	nop
	.loc 1 153
	lw	$3,4($2)
	nop
	bne	$3,$17,$L160
	addiu	$2,$2,8
$L148:
	.loc 1 151
	move	$2,$0
$L144:
	.loc 1 160
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L158:
	sll	$2,$17,2
	addu	$2,$16,$2
	.loc 1 155
	lw	$3,8($2)
	.loc 1 155
	lw	$4,4096($0)
	nop
	.loc 1 155
	beq	$3,$4,$L159
	nop
	.loc 1 157
	jal	number
	nop
	.loc 1 157
	sll	$3,$17,7
	addu	$2,$3,$2
	addiu	$2,$2,6
	sll	$2,$2,2
	addu	$2,$16,$2
	.loc 1 158
	move	$5,$17
	move	$4,$16
	.loc 1 157
	sw	$0,0($2)
	.loc 1 158
	jal	forsaken
	nop
	.loc 1 159
	b	$L144
	move	$2,$0
$L146:
	.loc 1 144
	li	$2,2
	bne	$17,$2,$L144
	li	$2,-1
	.loc 1 149
	li	$2,3
	b	$L148
	sw	$2,4($3)
$L159:
	.loc 1 156
	sw	$0,8($2)
	.loc 1 157
	lw	$4,4096($0)
	jal	number
	nop
	.loc 1 157
	sll	$3,$17,7
	addu	$2,$3,$2
	addiu	$2,$2,6
	sll	$2,$2,2
	addu	$2,$16,$2
	.loc 1 158
	move	$5,$17
	move	$4,$16
	.loc 1 157
	sw	$0,0($2)
	.loc 1 158
	jal	forsaken
	nop
	.loc 1 151
	b	$L144
	move	$2,$0
$L151:
	.loc 1 160
	jr	$31
	li	$2,-1
	.set	reorder
	.end	close
	.section	.text.pipe,"ax"
	.align	2
	.globl	pipe
	.loc 1 123
	.ent	pipe
pipe:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 124
	jal	pipe_page
	move	$17,$4
	.loc 1 126
	beq	$2,$0,$L162
	move	$5,$0
	.loc 1 128
	move	$4,$2
	jal	descriptor_of
	move	$16,$2
	.loc 1 128
	sw	$2,0($17)
	.loc 1 129
	li	$5,1
	jal	descriptor_of
	move	$4,$16
	move	$3,$2
	.loc 1 129
	sw	$2,4($17)
	.loc 1 130
	bltz	$3,$L170
	move	$2,$0
$L161:
	.loc 1 136
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L170:
	.loc 1 132
	lw	$4,0($17)
	nop
	.loc 1 132
	bltz	$4,$L164
	nop
	.loc 1 133
	jal	close
	nop
$L164:
	.loc 1 134
	li	$2,1
	sw	$2,20($16)
	.loc 1 134
	sw	$2,16($16)
$L162:
	.loc 1 127
	b	$L161
	li	$2,-1
	.set	reorder
	.end	pipe
	.section	.text.descriptors_inherit,"ax"
	.align	2
	.globl	descriptors_inherit
	.loc 1 163
	.ent	descriptors_inherit
descriptors_inherit:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$17,20($sp)
	lui	$20,%hi(descriptors+256)
	.loc 1 166
	lui	$17,%hi(descriptors)
	.loc 1 163
	sw	$19,28($sp)
	sw	$31,36($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 163
	move	$19,$4
	.loc 1 166
	addiu	$17,$17,%lo(descriptors)
	addiu	$20,$20,%lo(descriptors+256)
$L173:
	.loc 1 167
	lw	$18,0($17)
	nop
	.loc 1 167
	beq	$18,$0,$L172
	move	$4,$19
	.loc 1 168
	lw	$16,4($17)
	.loc 1 168
	jal	number
	sll	$16,$16,7
	.loc 1 168
	addu	$16,$16,$2
	addiu	$16,$16,6
	sll	$16,$16,2
	addu	$18,$18,$16
	sw	$19,0($18)
$L172:
	.loc 1 166
	addiu	$17,$17,8
	.loc 1 166
	bne	$17,$20,$L173
	nop
	.loc 1 169
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
	.loc 1 172
	.ent	descriptors_close
descriptors_close:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 175
	move	$16,$0
	.loc 1 175
	li	$17,32
	.loc 1 176
	move	$4,$16
$L183:
	jal	close
	addiu	$16,$16,1
	.loc 1 175
	bne	$16,$17,$L183
	move	$4,$16
	.loc 1 177
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	descriptors_close
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
	.file 3 "./experiments/workload.h"
	.file 4 "./exos/exos.h"
	.file 5 "./aegis/user/aegis.h"
