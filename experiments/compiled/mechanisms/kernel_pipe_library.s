# mipsel-linux-gnu-gcc 12.2.0 from experiments/mechanisms/kernel_pipe_library.c
	.file 1 "kernel_pipe_library.c"
	.section	.text.number,"ax"
	.align	2
	.ent	number
number:
	.set	noreorder
	srl	$2,$4,9
	jr	$31
	andi	$2,$2,0x7f
	.set	reorder
	.end	number
	.section	.text.close_forsaken,"ax"
	.align	2
	.ent	close_forsaken
close_forsaken:
	.set	noreorder
	move	$3,$0
	sll	$6,$5,7
	b	$L5
	li	$7,128
$L9:
	beq	$3,$7,$L8
	addiu	$2,$5,2
$L5:
	addu	$2,$6,$3
	addiu	$2,$2,4
	sll	$2,$2,2
	addu	$2,$4,$2
	lw	$2,0($2)
	nop
	beq	$2,$0,$L9
	addiu	$3,$3,1
	jr	$31
	move	$2,$0
$L8:
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
	move	$16,$0
	li	$7,2
	b	$L13
	li	$6,32
$L11:
	addiu	$16,$16,1
$L17:
	beq	$16,$6,$L16
	addiu	$2,$2,8
$L13:
	lw	$3,0($2)
	nop
	bne	$3,$0,$L11
	nop
	lw	$3,4($2)
	nop
	beq	$3,$7,$L17
	addiu	$16,$16,1
	addiu	$16,$16,-1
	sll	$2,$16,3
	addu	$8,$8,$2
	sw	$18,0($8)
	sw	$17,4($8)
	lw	$19,4096($0)
	jal	number
	move	$4,$19
	sll	$5,$17,7
	addu	$2,$5,$2
	addiu	$2,$2,4
	sll	$2,$2,2
	addu	$18,$18,$2
	sw	$19,0($18)
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
	li	$16,-1
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
	move	$17,$0
	sll	$21,$5,7
	li	$20,-2
	b	$L21
	li	$22,128
$L30:
	sw	$0,16($16)
$L19:
	beq	$17,$22,$L29
	move	$5,$19
$L21:
	addu	$16,$21,$17
	sll	$16,$16,2
	addu	$16,$18,$16
	lw	$2,16($16)
	addiu	$17,$17,1
	beq	$2,$0,$L19
	move	$4,$2
	lw	$3,4096($0)
	nop
	beq	$3,$2,$L19
	nop
	jal	yield_to
	nop
	beq	$2,$20,$L30
	li	$2,1
$L18:
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
	jal	close_forsaken
	move	$4,$18
	beq	$2,$0,$L31
	nop
	b	$L18
	move	$2,$0
$L31:
	jal	yield_to
	move	$4,$0
	b	$L18
	li	$2,1
	.set	reorder
	.end	pipe_look
	.section	.text.pipe_page,"ax"
	.align	2
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
	move	$16,$0
	b	$L37
	li	$5,32
$L33:
	lw	$4,8($2)
	nop
	beq	$4,$0,$L35
	addiu	$16,$16,1
	lw	$4,12($2)
	nop
	bne	$4,$0,$L47
	addiu	$4,$2,1040
$L35:
	beq	$16,$5,$L48
	move	$2,$0
$L37:
	lw	$2,0($3)
	nop
	bne	$2,$0,$L33
	addiu	$3,$3,4
	sll	$16,$16,2
	jal	shared_memory
	li	$4,1040
	addu	$17,$17,$16
	sw	$2,0($17)
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
	sw	$0,0($3)
	addiu	$3,$3,4
	bne	$3,$4,$L36
	nop
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
	.ent	pipe_of
pipe_of:
	.set	noreorder
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
	lw	$4,0($16)
	lw	$2,8($16)
	nop
	bne	$2,$0,$L61
	move	$2,$0
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
	sw	$0,0($16)
	jal	pipe_look
	move	$4,$17
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
	.ent	write
write:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,16($sp)
	move	$16,$5
	li	$5,1
	sw	$19,28($sp)
	sw	$17,20($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$18,24($sp)
	move	$17,$4
	jal	pipe_of
	move	$19,$6
	bne	$2,$0,$L87
	nop
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
	beq	$19,$0,$L78
	addu	$17,$16,$19
$L77:
	lb	$4,0($16)
	jal	aegis_console
	addiu	$16,$16,1
	bne	$17,$16,$L77
	nop
$L78:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$19
	lw	$19,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L87:
	move	$18,$2
	lw	$2,8($2)
	nop
	bne	$2,$0,$L72
	move	$17,$19
	lw	$2,4096($0)
	nop
	sw	$2,4($18)
	beq	$19,$0,$L78
	li	$20,-4
	move	$5,$16
$L89:
	move	$6,$17
	jal	kernel_pipe_write
	move	$4,$18
	beq	$2,$20,$L88
	nop
$L70:
	bltz	$2,$L72
	nop
	beq	$2,$0,$L73
	move	$5,$0
	subu	$17,$17,$2
	beq	$17,$0,$L78
	addu	$16,$16,$2
	move	$5,$16
	move	$6,$17
	jal	kernel_pipe_write
	move	$4,$18
	bne	$2,$20,$L70
	nop
$L88:
	lbu	$2,0($16)
	b	$L89
	move	$5,$16
$L73:
	jal	pipe_wait
	move	$4,$18
	bne	$2,$0,$L89
	move	$5,$16
	beq	$17,$0,$L78
	nop
	bne	$19,$17,$L78
	subu	$19,$19,$17
$L72:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	li	$2,-1
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	write
	.section	.text.read,"ax"
	.align	2
	.globl	read
	.ent	read
read:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$17,20($sp)
	move	$17,$5
	move	$5,$0
	sw	$19,28($sp)
	sw	$31,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	jal	pipe_of
	move	$19,$6
	beq	$2,$0,$L104
	move	$18,$2
	lw	$2,4096($0)
	li	$16,-4
	sw	$2,0($18)
	b	$L113
	move	$5,$17
$L99:
	lbu	$2,0($17)
	nop
	sb	$2,0($17)
	move	$5,$17
$L113:
	move	$4,$18
	jal	kernel_pipe_read
	move	$6,$19
	beq	$2,$16,$L99
	li	$5,1
	bne	$2,$0,$L112
	move	$4,$18
	beq	$19,$0,$L96
	nop
	jal	pipe_wait
	nop
	bne	$2,$0,$L113
	move	$5,$17
	b	$L94
	li	$20,-4
$L95:
	lbu	$2,0($17)
	nop
	sb	$2,0($17)
$L94:
	move	$6,$19
	move	$5,$17
	jal	kernel_pipe_read
	move	$4,$18
	beq	$2,$20,$L95
	move	$16,$2
	beq	$2,$0,$L96
	nop
$L101:
	blez	$16,$L90
	sltu	$2,$16,$19
	beq	$2,$0,$L90
	li	$22,-4
	addu	$20,$17,$16
$L114:
	b	$L102
	subu	$21,$19,$16
$L103:
	lbu	$2,0($20)
	nop
	sb	$2,0($20)
$L102:
	move	$6,$21
	move	$5,$20
	jal	kernel_pipe_read
	move	$4,$18
	beq	$2,$22,$L103
	nop
	blez	$2,$L90
	nop
	addu	$16,$16,$2
	sltu	$2,$16,$19
	bne	$2,$0,$L114
	addu	$20,$17,$16
$L90:
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
	b	$L90
	move	$16,$0
$L112:
	b	$L101
	move	$16,$2
$L104:
	b	$L90
	li	$16,-1
	.set	reorder
	.end	read
	.section	.text.close,"ax"
	.align	2
	.globl	close
	.ent	close
close:
	.set	noreorder
	sltu	$2,$4,32
	beq	$2,$0,$L122
	nop
	lui	$2,%hi(descriptors)
	addiu	$sp,$sp,-32
	sll	$3,$4,3
	addiu	$2,$2,%lo(descriptors)
	addu	$3,$3,$2
	sw	$31,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	lw	$16,0($3)
	lw	$17,4($3)
	beq	$16,$0,$L117
	li	$4,3
	sw	$4,4($3)
	lui	$4,%hi(descriptors+256)
	sw	$0,0($3)
	b	$L118
	addiu	$4,$4,%lo(descriptors+256)
$L120:
	addiu	$2,$2,8
$L131:
	beq	$2,$4,$L129
	nop
$L118:
	lw	$3,0($2)
	nop
	bne	$16,$3,$L120
	nop
	lw	$3,4($2)
	nop
	bne	$3,$17,$L131
	addiu	$2,$2,8
$L119:
	move	$2,$0
$L115:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L129:
	sll	$2,$17,2
	addu	$2,$16,$2
	lw	$3,0($2)
	lw	$4,4096($0)
	nop
	beq	$3,$4,$L130
	nop
	jal	number
	nop
	sll	$3,$17,7
	addu	$2,$3,$2
	addiu	$2,$2,4
	sll	$2,$2,2
	addu	$2,$16,$2
	move	$5,$17
	move	$4,$16
	sw	$0,0($2)
	jal	close_forsaken
	nop
	b	$L115
	move	$2,$0
$L117:
	li	$2,2
	bne	$17,$2,$L115
	li	$2,-1
	li	$2,3
	b	$L119
	sw	$2,4($3)
$L130:
	sw	$0,0($2)
	lw	$4,4096($0)
	jal	number
	nop
	sll	$3,$17,7
	addu	$2,$3,$2
	addiu	$2,$2,4
	sll	$2,$2,2
	addu	$2,$16,$2
	move	$5,$17
	move	$4,$16
	sw	$0,0($2)
	jal	close_forsaken
	nop
	b	$L115
	move	$2,$0
$L122:
	jr	$31
	li	$2,-1
	.set	reorder
	.end	close
	.section	.text.pipe,"ax"
	.align	2
	.globl	pipe
	.ent	pipe
pipe:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	jal	pipe_page
	move	$17,$4
	beq	$2,$0,$L133
	move	$5,$0
	move	$4,$2
	jal	descriptor_of
	move	$16,$2
	sw	$2,0($17)
	li	$5,1
	jal	descriptor_of
	move	$4,$16
	move	$3,$2
	sw	$2,4($17)
	bltz	$3,$L141
	move	$2,$0
$L132:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L141:
	lw	$4,0($17)
	nop
	bltz	$4,$L135
	nop
	jal	close
	nop
$L135:
	li	$2,1
	sw	$2,12($16)
	sw	$2,8($16)
$L133:
	b	$L132
	li	$2,-1
	.set	reorder
	.end	pipe
	.section	.text.descriptors_inherit,"ax"
	.align	2
	.globl	descriptors_inherit
	.ent	descriptors_inherit
descriptors_inherit:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$17,20($sp)
	lui	$20,%hi(descriptors+256)
	lui	$17,%hi(descriptors)
	sw	$19,28($sp)
	sw	$31,36($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	move	$19,$4
	addiu	$17,$17,%lo(descriptors)
	addiu	$20,$20,%lo(descriptors+256)
$L144:
	lw	$18,0($17)
	nop
	beq	$18,$0,$L143
	move	$4,$19
	lw	$16,4($17)
	jal	number
	sll	$16,$16,7
	addu	$16,$16,$2
	addiu	$16,$16,4
	sll	$16,$16,2
	addu	$18,$18,$16
	sw	$19,0($18)
$L143:
	addiu	$17,$17,8
	bne	$17,$20,$L144
	nop
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
	.ent	descriptors_close
descriptors_close:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$16,$0
	li	$17,32
	move	$4,$16
$L154:
	jal	close
	addiu	$16,$16,1
	bne	$16,$17,$L154
	move	$4,$16
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
	.ent	descriptors_save
descriptors_save:
	.set	noreorder
	lui	$2,%hi(descriptors)
	addiu	$2,$2,%lo(descriptors)
	addiu	$6,$2,256
$L156:
	lw	$5,0($2)
	lw	$3,4($2)
	addiu	$2,$2,8
	sw	$5,0($4)
	sw	$3,4($4)
	bne	$2,$6,$L156
	addiu	$4,$4,8
	jr	$31
	nop
	.set	reorder
	.end	descriptors_save
	.section	.text.descriptors_restore,"ax"
	.align	2
	.globl	descriptors_restore
	.ent	descriptors_restore
descriptors_restore:
	.set	noreorder
	lui	$2,%hi(descriptors)
	addiu	$2,$2,%lo(descriptors)
	addiu	$6,$2,256
$L159:
	lw	$5,0($4)
	lw	$3,4($4)
	addiu	$2,$2,8
	addiu	$4,$4,8
	sw	$5,-8($2)
	bne	$2,$6,$L159
	sw	$3,-4($2)
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
