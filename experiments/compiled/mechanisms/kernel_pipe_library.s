# mipsel-linux-gnu-gcc 12.2.0 from experiments/mechanisms/kernel_pipe_library.c
	.text
	.file 1 "experiments/mechanisms/kernel_pipe_library.c"
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
	addiu	$2,$5,2
$L5:
	.loc 2 54
	addu	$2,$6,$3
	addiu	$2,$2,4
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
	addiu	$2,$2,4
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
	sw	$0,16($16)
$L19:
	.loc 2 64
	beq	$17,$22,$L29
	move	$5,$19
$L21:
	addu	$16,$21,$17
	sll	$16,$16,2
	addu	$16,$18,$16
	.loc 2 65
	lw	$2,16($16)
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
	lw	$4,8($2)
	nop
	beq	$4,$0,$L35
	addiu	$16,$16,1
	lw	$4,12($2)
	nop
	bne	$4,$0,$L47
	addiu	$4,$2,1040
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
	li	$4,1040
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
	lw	$4,0($16)
	.loc 2 82
	lw	$2,8($16)
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
	sw	$0,0($16)
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
	.section	.text.write,"ax"
	.align	2
	.globl	write
	.loc 2 27
	.ent	write
write:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,16($sp)
	move	$16,$5
	.loc 2 28
	li	$5,1
	.loc 2 27
	sw	$19,28($sp)
	sw	$17,20($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$18,24($sp)
	move	$17,$4
	.loc 2 28
	jal	pipe_of
	move	$19,$6
	.loc 2 32
	bne	$2,$0,$L87
	nop
	.loc 2 34
	sltu	$2,$17,32
	beq	$2,$0,$L72
	lui	$2,%hi(descriptors)
	sll	$17,$17,3
	addiu	$2,$2,%lo(descriptors)
	addu	$2,$2,$17
	lw	$3,4($2)
	li	$2,2
	bne	$3,$2,$L72
	nop
	.loc 2 36
	beq	$19,$0,$L78
	addu	$17,$16,$19
$L77:
	.loc 2 37
	lb	$4,0($16)
	jal	aegis_console
	addiu	$16,$16,1
	.loc 2 36
	bne	$17,$16,$L77
	nop
$L78:
	.loc 2 39
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 2 38
	move	$2,$19
	.loc 2 39
	lw	$19,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L87:
	move	$18,$2
	.loc 1 28
	lw	$2,8($2)
	nop
	bne	$2,$0,$L72
	move	$17,$19
	.loc 1 30
	lw	$2,4096($0)
	nop
	sw	$2,4($18)
	.loc 1 31
	beq	$19,$0,$L78
	li	$20,-4
	.loc 1 32
	move	$5,$16
$L89:
	move	$6,$17
	jal	kernel_pipe_write
	move	$4,$18
	.loc 1 33
	beq	$2,$20,$L88
	nop
$L70:
	.loc 1 37
	bltz	$2,$L72
	nop
	.loc 1 39
	beq	$2,$0,$L73
	move	$5,$0
	.loc 1 42
	subu	$17,$17,$2
	.loc 1 31
	beq	$17,$0,$L78
	addu	$16,$16,$2
	.loc 1 32
	move	$5,$16
	move	$6,$17
	jal	kernel_pipe_write
	move	$4,$18
	.loc 1 33
	bne	$2,$20,$L70
	nop
$L88:
	.loc 1 34
	lbu	$2,0($16)
	.loc 1 32
	b	$L89
	move	$5,$16
$L73:
	.loc 1 39
	jal	pipe_wait
	move	$4,$18
	bne	$2,$0,$L89
	move	$5,$16
	.loc 1 44
	beq	$17,$0,$L78
	nop
	bne	$19,$17,$L78
	subu	$19,$19,$17
$L72:
	.loc 2 39
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 29
	li	$2,-1
	.loc 2 39
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	write
	.section	.text.read,"ax"
	.align	2
	.globl	read
	.loc 2 42
	.ent	read
read:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$17,20($sp)
	move	$17,$5
	.loc 2 43
	move	$5,$0
	.loc 2 42
	sw	$19,28($sp)
	sw	$31,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 2 43
	jal	pipe_of
	move	$19,$6
	.loc 2 45
	beq	$2,$0,$L104
	move	$18,$2
	.loc 1 62
	lw	$2,4096($0)
	.loc 1 52
	li	$16,-4
	.loc 1 62
	sw	$2,0($18)
	.loc 1 63
	b	$L113
	move	$5,$17
$L99:
	.loc 1 53
	lbu	$2,0($17)
	nop
	sb	$2,0($17)
	.loc 1 52
	move	$5,$17
$L113:
	move	$4,$18
	jal	kernel_pipe_read
	move	$6,$19
	beq	$2,$16,$L99
	li	$5,1
	.loc 1 63
	bne	$2,$0,$L112
	move	$4,$18
	.loc 1 64
	beq	$19,$0,$L96
	nop
	.loc 1 66
	jal	pipe_wait
	nop
	bne	$2,$0,$L113
	move	$5,$17
	.loc 1 52
	b	$L94
	li	$20,-4
$L95:
	.loc 1 53
	lbu	$2,0($17)
	nop
	sb	$2,0($17)
$L94:
	.loc 1 52
	move	$6,$19
	move	$5,$17
	jal	kernel_pipe_read
	move	$4,$18
	beq	$2,$20,$L95
	move	$16,$2
	.loc 1 66
	beq	$2,$0,$L96
	nop
$L101:
	.loc 1 71
	blez	$16,$L90
	sltu	$2,$16,$19
	beq	$2,$0,$L90
	li	$22,-4
	.loc 1 72
	addu	$20,$17,$16
$L114:
	.loc 1 52
	b	$L102
	subu	$21,$19,$16
$L103:
	.loc 1 53
	lbu	$2,0($20)
	nop
	sb	$2,0($20)
$L102:
	.loc 1 52
	move	$6,$21
	move	$5,$20
	jal	kernel_pipe_read
	move	$4,$18
	beq	$2,$22,$L103
	nop
	.loc 1 72
	blez	$2,$L90
	nop
	.loc 1 71
	addu	$16,$16,$2
	sltu	$2,$16,$19
	bne	$2,$0,$L114
	addu	$20,$17,$16
$L90:
	.loc 2 46
	lw	$31,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,48
$L96:
	.loc 1 65
	b	$L90
	move	$16,$0
$L112:
	.loc 1 52
	b	$L101
	move	$16,$2
$L104:
	.loc 2 45
	b	$L90
	li	$16,-1
	.set	reorder
	.end	read
	.section	.text.close,"ax"
	.align	2
	.globl	close
	.loc 2 138
	.ent	close
close:
	.set	noreorder
	.loc 2 143
	sltu	$2,$4,32
	beq	$2,$0,$L122
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
	beq	$16,$0,$L117
	li	$4,3
	.loc 2 148
	sw	$4,4($3)
	.loc 2 151
	lui	$4,%hi(descriptors+256)
	.loc 2 147
	sw	$0,0($3)
	.loc 2 151
	b	$L118
	addiu	$4,$4,%lo(descriptors+256)
$L120:
	addiu	$2,$2,8
$L131:
	beq	$2,$4,$L129
	nop
$L118:
	.loc 2 152
	lw	$3,0($2)
	nop
	bne	$16,$3,$L120
	nop
	lw	$3,4($2)
	nop
	bne	$3,$17,$L131
	addiu	$2,$2,8
$L119:
	.loc 2 150
	move	$2,$0
$L115:
	.loc 2 159
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L129:
	sll	$2,$17,2
	addu	$2,$16,$2
	.loc 2 154
	lw	$3,0($2)
	lw	$4,4096($0)
	nop
	beq	$3,$4,$L130
	nop
	.loc 2 156
	jal	number
	nop
	sll	$3,$17,7
	addu	$2,$3,$2
	addiu	$2,$2,4
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
	b	$L115
	move	$2,$0
$L117:
	.loc 2 143
	li	$2,2
	bne	$17,$2,$L115
	li	$2,-1
	.loc 2 148
	li	$2,3
	b	$L119
	sw	$2,4($3)
$L130:
	.loc 2 155
	sw	$0,0($2)
	.loc 2 156
	lw	$4,4096($0)
	jal	number
	nop
	sll	$3,$17,7
	addu	$2,$3,$2
	addiu	$2,$2,4
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
	b	$L115
	move	$2,$0
$L122:
	.loc 2 159
	jr	$31
	li	$2,-1
	.set	reorder
	.end	close
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
	beq	$2,$0,$L133
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
	bltz	$3,$L141
	move	$2,$0
$L132:
	.loc 2 135
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L141:
	.loc 2 131
	lw	$4,0($17)
	nop
	bltz	$4,$L135
	nop
	.loc 2 132
	jal	close
	nop
$L135:
	.loc 2 133
	li	$2,1
	sw	$2,12($16)
	sw	$2,8($16)
$L133:
	.loc 2 126
	b	$L132
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
$L144:
	.loc 2 166
	lw	$18,0($17)
	nop
	beq	$18,$0,$L143
	move	$4,$19
	.loc 2 167
	lw	$16,4($17)
	jal	number
	sll	$16,$16,7
	addu	$16,$16,$2
	addiu	$16,$16,4
	sll	$16,$16,2
	addu	$18,$18,$16
	sw	$19,0($18)
$L143:
	.loc 2 165
	addiu	$17,$17,8
	bne	$17,$20,$L144
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
$L154:
	jal	close
	addiu	$16,$16,1
	.loc 2 174
	bne	$16,$17,$L154
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
$L156:
	.loc 2 183
	lw	$5,0($2)
	lw	$3,4($2)
	.loc 2 182
	addiu	$2,$2,8
	.loc 2 183
	sw	$5,0($4)
	sw	$3,4($4)
	.loc 2 182
	bne	$2,$6,$L156
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
$L159:
	.loc 2 191
	lw	$5,0($4)
	lw	$3,4($4)
	.loc 2 190
	addiu	$2,$2,8
	addiu	$4,$4,8
	.loc 2 191
	sw	$5,-8($2)
	.loc 2 190
	bne	$2,$6,$L159
	sw	$3,-4($2)
	.loc 2 192
	jr	$31
	nop
	.set	reorder
	.end	descriptors_restore
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
	.file 3 "./exos/library/unix.h"
	.file 4 "./exos/library/exos.h"
	.file 5 "./aegis/kernel/calls.h"
