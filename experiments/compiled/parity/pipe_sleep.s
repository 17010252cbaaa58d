# mipsel-linux-gnu-gcc 12.2.0 from experiments/parity/pipe_sleep.c
	.text
	.file 1 "experiments/parity/pipe_sleep.c"
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
	.section	.text.lock_leave,"ax"
	.align	2
	.file 3 "./experiments/parity/unix_pipe.h"
	.loc 3 79
	.ent	lock_leave
lock_leave:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 3 80
	sw	$0,4($4)
	.loc 3 79
	move	$16,$4
	.loc 3 81
	lw	$4,4096($0)
	jal	number
	nop
	addu	$16,$16,$2
	sb	$0,8($16)
	.loc 3 82
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	lock_leave
	.section	.text.wake,"ax"
	.align	2
	.loc 3 115
	.ent	wake
wake:
	.set	noreorder
	sll	$5,$5,2
	addu	$4,$4,$5
	.loc 3 117
	lw	$2,1320($4)
	nop
	beq	$2,$0,$L25
	nop
	.loc 3 118
	sw	$0,1320($4)
$L25:
	.loc 3 120
	jr	$31
	nop
	.set	reorder
	.end	wake
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
	b	$L29
	li	$22,128
$L38:
	.loc 2 70
	sw	$0,24($16)
$L27:
	.loc 2 64
	beq	$17,$22,$L37
	move	$5,$19
$L29:
	addu	$16,$21,$17
	sll	$16,$16,2
	addu	$16,$18,$16
	.loc 2 65
	lw	$2,24($16)
	.loc 2 64
	addiu	$17,$17,1
	.loc 2 66
	beq	$2,$0,$L27
	move	$4,$2
	lw	$3,4096($0)
	nop
	beq	$3,$2,$L27
	nop
	.loc 2 68
	jal	yield_to
	nop
	beq	$2,$20,$L38
	li	$2,1
$L26:
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
$L37:
	.loc 2 72
	jal	close_forsaken
	move	$4,$18
	beq	$2,$0,$L39
	nop
	.loc 2 73
	b	$L26
	move	$2,$0
$L39:
	.loc 2 74
	jal	yield_to
	move	$4,$0
	.loc 2 75
	b	$L26
	li	$2,1
	.set	reorder
	.end	pipe_look
	.section	.text.lock_wait,"ax"
	.align	2
	.loc 3 44
	.ent	lock_wait
lock_wait:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$16,$4
	.loc 3 47
	b	$L42
	li	$17,-2
$L43:
	.loc 3 48
	jal	yield_to
	nop
	beq	$2,$17,$L46
	nop
$L42:
	.loc 3 47
	lw	$4,4($16)
	nop
	bne	$4,$0,$L43
	nop
	.loc 3 50
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L46:
	.loc 3 49
	sw	$0,4($16)
	b	$L42
	nop
	.set	reorder
	.end	lock_wait
	.section	.text.lock_take,"ax"
	.align	2
	.loc 3 53
	.ent	lock_take
lock_take:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$17,20($sp)
	sw	$31,44($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 3 54
	lw	$18,4096($0)
	.loc 3 53
	move	$17,$4
	.loc 3 55
	jal	number
	move	$4,$18
	addu	$21,$17,$2
	.loc 3 58
	li	$22,1
	.loc 3 69
	li	$20,128
$L48:
	.loc 3 58
	sb	$22,8($21)
	.loc 3 59
	sw	$18,0($17)
	.loc 3 60
	lw	$19,4($17)
	nop
	bne	$19,$0,$L62
	nop
$L49:
	.loc 3 65
	sw	$18,4($17)
	.loc 3 66
	lw	$2,0($17)
	nop
	beq	$2,$18,$L47
	nop
	.loc 3 68
	sb	$0,8($21)
$L52:
	.loc 3 70
	addu	$16,$17,$19
	lbu	$2,8($16)
	nop
	andi	$2,$2,0x00ff
	bne	$2,$0,$L53
	nop
	.loc 3 69
	b	$L63
	addiu	$19,$19,1
$L55:
	.loc 3 71
	jal	yield_to
	nop
	.loc 3 70
	lbu	$2,8($16)
	nop
	andi	$2,$2,0x00ff
	beq	$2,$0,$L56
	nop
$L53:
	lw	$2,4($17)
	nop
	bne	$2,$18,$L55
	move	$4,$0
$L56:
	.loc 3 69
	addiu	$19,$19,1
$L63:
	bne	$19,$20,$L52
	nop
	.loc 3 72
	lw	$2,4($17)
	nop
	beq	$2,$18,$L47
	nop
	.loc 3 74
	jal	lock_wait
	move	$4,$17
	.loc 3 58
	sb	$22,8($21)
	.loc 3 59
	sw	$18,0($17)
	.loc 3 60
	lw	$19,4($17)
	nop
	beq	$19,$0,$L49
	nop
$L62:
	.loc 3 61
	sb	$0,8($21)
	.loc 3 62
	jal	lock_wait
	move	$4,$17
	.loc 3 63
	b	$L48
	nop
$L47:
	.loc 3 76
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
	.set	reorder
	.end	lock_take
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
	b	$L69
	li	$5,32
$L65:
	.loc 2 112
	lw	$4,16($2)
	nop
	beq	$4,$0,$L67
	addiu	$16,$16,1
	lw	$4,20($2)
	nop
	bne	$4,$0,$L79
	addiu	$4,$2,4096
$L67:
	.loc 2 109
	beq	$16,$5,$L80
	move	$2,$0
$L69:
	.loc 2 110
	lw	$2,0($3)
	nop
	bne	$2,$0,$L65
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
$L80:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L79:
	move	$3,$2
$L68:
	.loc 2 114
	sw	$0,0($3)
	.loc 2 113
	addiu	$3,$3,4
	bne	$3,$4,$L68
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
	beq	$2,$0,$L84
	nop
	lui	$2,%hi(descriptors)
	addiu	$2,$2,%lo(descriptors)
	sll	$4,$4,3
	addu	$4,$4,$2
	lw	$2,0($4)
	nop
	beq	$2,$0,$L88
	nop
	lw	$3,4($4)
	nop
	bne	$3,$5,$L84
	nop
$L88:
	.loc 2 24
	jr	$31
	nop
$L84:
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
	bne	$2,$0,$L93
	move	$2,$0
	.loc 2 84
	beq	$4,$0,$L92
	nop
	lw	$2,4096($0)
	nop
	beq	$2,$4,$L92
	nop
	jal	yield_to
	sw	$5,36($sp)
	li	$3,-2
	lw	$5,36($sp)
	bne	$2,$3,$L95
	li	$2,1
$L92:
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
$L93:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L95:
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
	bne	$2,$0,$L130
	nop
	.loc 2 34
	sltu	$2,$19,32
	beq	$2,$0,$L105
	sll	$19,$19,3
	lui	$2,%hi(descriptors)
	addiu	$2,$2,%lo(descriptors)
	addu	$2,$2,$19
	lw	$3,4($2)
	li	$2,2
	bne	$3,$2,$L96
	li	$2,-1
	.loc 2 36
	beq	$17,$0,$L117
	addu	$18,$16,$17
$L116:
	.loc 2 37
	lb	$4,0($16)
	jal	aegis_console
	addiu	$16,$16,1
	.loc 2 36
	bne	$16,$18,$L116
	nop
$L117:
	.loc 2 38
	move	$2,$17
$L96:
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
$L130:
	move	$18,$2
	.file 4 "./exos/library/pipe_inline.h"
	.loc 4 52
	lw	$2,16($2)
	nop
	bne	$2,$0,$L105
	move	$19,$17
	.loc 4 54
	lw	$2,4096($0)
	nop
	sw	$2,12($18)
	.loc 4 55
	beq	$17,$0,$L117
	li	$21,2048
	.loc 4 66
	addiu	$20,$18,2048
$L100:
	.loc 4 56
	lw	$2,0($18)
	.loc 4 57
	lw	$3,4($18)
	nop
	addiu	$3,$3,2048
	.loc 4 58
	beq	$3,$2,$L131
	subu	$4,$3,$2
$L102:
	.loc 4 63
	sltu	$3,$4,2049
	beq	$3,$0,$L105
	andi	$5,$2,0x7ff
	.loc 4 65
	subu	$9,$21,$5
	.loc 4 43
	sltu	$3,$4,$9
	beq	$3,$0,$L132
	sltu	$3,$19,$9
	move	$9,$4
	sltu	$3,$19,$9
$L132:
	beq	$3,$0,$L107
	nop
	move	$9,$19
$L107:
	.loc 4 66
	addu	$5,$20,$5
	.loc 4 34
	or	$3,$5,$16
	andi	$3,$3,0x3
	bne	$3,$0,$L133
	move	$6,$9
	.loc 4 35
	sltu	$3,$9,4
	bne	$3,$0,$L133
	move	$7,$16
	addiu	$10,$9,-4
	srl	$10,$10,2
	addiu	$10,$10,1
	sll	$10,$10,2
	addu	$3,$16,$10
	move	$8,$5
$L111:
	.loc 4 36
	lw	$4,0($7)
	.loc 4 35
	addiu	$7,$7,4
	.loc 4 36
	sw	$4,0($8)
	.loc 4 35
	bne	$3,$7,$L111
	addiu	$8,$8,4
	andi	$6,$9,0x3
	.loc 4 37
	beq	$6,$0,$L114
	addu	$5,$5,$10
$L109:
	addu	$6,$3,$6
$L113:
	.loc 4 38
	lb	$7,0($3)
	addiu	$3,$3,1
	addiu	$5,$5,1
	.loc 4 37
	bne	$3,$6,$L113
	sb	$7,-1($5)
$L114:
	.loc 4 67
	addu	$2,$2,$9
	.loc 4 69
	subu	$19,$19,$9
	.loc 4 67
	sw	$2,0($18)
	.loc 4 55
	beq	$19,$0,$L117
	addu	$16,$16,$9
	.loc 4 56
	lw	$2,0($18)
	.loc 4 57
	lw	$3,4($18)
	nop
	addiu	$3,$3,2048
	.loc 4 58
	bne	$3,$2,$L102
	subu	$4,$3,$2
$L131:
	.loc 4 59
	move	$5,$0
	jal	pipe_wait
	move	$4,$18
	bne	$2,$0,$L100
	nop
	.loc 4 71
	beq	$19,$0,$L117
	nop
	beq	$17,$19,$L105
	subu	$17,$17,$19
	.loc 2 38
	b	$L96
	move	$2,$17
$L133:
	.loc 4 35
	b	$L109
	move	$3,$16
$L105:
	.loc 4 53
	b	$L96
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
	beq	$2,$0,$L141
	nop
	.loc 4 78
	lw	$17,4($2)
	move	$16,$2
	.loc 4 80
	lw	$2,4096($0)
	nop
	sw	$2,8($16)
	.loc 4 81
	lw	$2,0($16)
	nop
	bne	$2,$17,$L137
	subu	$3,$2,$17
	.loc 4 82
	beq	$19,$0,$L140
	nop
$L138:
	li	$5,1
	jal	pipe_wait
	move	$4,$16
	bne	$2,$0,$L139
	nop
	lw	$2,0($16)
	nop
	beq	$17,$2,$L140
	nop
$L139:
	.loc 4 81
	lw	$2,0($16)
	nop
	beq	$2,$17,$L138
	subu	$3,$2,$17
$L137:
	.loc 4 84
	sltu	$2,$3,2049
	beq	$2,$0,$L141
	nop
	.loc 4 43
	sltu	$4,$3,$19
	bne	$4,$0,$L167
	move	$2,$19
	.loc 4 87
	andi	$3,$17,0x7ff
	li	$8,2048
	subu	$8,$8,$3
	.loc 4 43
	sltu	$4,$2,$8
	bne	$4,$0,$L168
	addiu	$7,$16,2048
$L143:
	.loc 4 88
	addiu	$7,$16,2048
	addu	$3,$7,$3
	.loc 4 34
	or	$4,$18,$3
	andi	$4,$4,0x3
	bne	$4,$0,$L174
	move	$5,$8
	.loc 4 35
	sltu	$4,$8,4
$L171:
	bne	$4,$0,$L156
	addiu	$4,$8,-4
	srl	$4,$4,2
	addiu	$4,$4,1
	sll	$4,$4,2
	addu	$9,$3,$4
	move	$5,$18
$L148:
	.loc 4 36
	lw	$6,0($3)
	.loc 4 35
	addiu	$3,$3,4
	.loc 4 36
	sw	$6,0($5)
	.loc 4 35
	bne	$3,$9,$L148
	addiu	$5,$5,4
	addu	$4,$18,$4
	b	$L144
	andi	$5,$8,0x3
$L156:
	.loc 4 43
	move	$5,$8
$L174:
	move	$4,$18
$L144:
	.loc 4 37
	beq	$5,$0,$L147
	addu	$6,$3,$5
$L149:
	.loc 4 38
	lb	$5,0($3)
	addiu	$3,$3,1
	addiu	$4,$4,1
	.loc 4 37
	bne	$6,$3,$L149
	sb	$5,-1($4)
$L147:
	.loc 4 89
	sltu	$3,$8,$2
	bne	$3,$0,$L169
	addu	$18,$18,$8
$L150:
	.loc 4 91
	addu	$17,$17,$2
$L173:
	sw	$17,4($16)
$L134:
	.loc 2 46
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L140:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 4 83
	move	$2,$0
	.loc 2 46
	jr	$31
	addiu	$sp,$sp,40
$L168:
	.loc 4 88
	addu	$3,$7,$3
$L175:
	.loc 4 34
	or	$4,$18,$3
	andi	$4,$4,0x3
	bne	$4,$0,$L156
	move	$8,$2
	.loc 4 35
	b	$L171
	sltu	$4,$8,4
$L167:
	.loc 4 43
	move	$2,$3
	.loc 4 87
	li	$8,2048
	andi	$3,$17,0x7ff
	subu	$8,$8,$3
	.loc 4 43
	sltu	$4,$2,$8
	beq	$4,$0,$L143
	addiu	$7,$16,2048
	.loc 4 88
	b	$L175
	addu	$3,$7,$3
$L169:
	.loc 4 34
	or	$4,$7,$18
	andi	$4,$4,0x3
	bne	$4,$0,$L151
	subu	$3,$2,$8
	.loc 4 35
	sltu	$4,$3,4
	bne	$4,$0,$L151
	addiu	$9,$3,-4
	srl	$9,$9,2
	addiu	$8,$9,513
	sll	$8,$8,2
	addu	$8,$16,$8
	move	$5,$18
	move	$4,$7
$L153:
	.loc 4 36
	lw	$6,0($4)
	.loc 4 35
	addiu	$4,$4,4
	.loc 4 36
	sw	$6,0($5)
	.loc 4 35
	bne	$8,$4,$L153
	addiu	$5,$5,4
	addiu	$4,$9,1
	sll	$4,$4,2
	andi	$3,$3,0x3
	addu	$18,$18,$4
	.loc 4 37
	beq	$3,$0,$L150
	addu	$7,$7,$4
$L151:
	addu	$3,$7,$3
$L155:
	.loc 4 38
	lb	$4,0($7)
	addiu	$7,$7,1
	addiu	$18,$18,1
	.loc 4 37
	bne	$3,$7,$L155
	sb	$4,-1($18)
	b	$L173
	addu	$17,$17,$2
$L141:
	.loc 2 45
	b	$L134
	li	$2,-1
	.set	reorder
	.end	library_read
	.section	.text.wait_at,"ax"
	.align	2
	.loc 3 96
	.ent	wait_at
wait_at:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 3 101
	lw	$2,4096($0)
	sll	$16,$5,2
	addu	$16,$4,$16
	.loc 3 96
	move	$17,$5
	.loc 3 101
	sw	$2,1320($16)
	.loc 3 102
	bne	$5,$0,$L177
	nop
	lw	$2,0($4)
	nop
	beq	$2,$6,$L187
	lui	$18,%hi(signals)
	.loc 3 99
	li	$2,1
$L180:
	.loc 3 105
	sw	$0,1320($16)
	.loc 3 112
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L177:
	.loc 3 102
	lw	$2,4($4)
	nop
	bne	$2,$6,$L180
	li	$2,1
	.loc 3 104
	lui	$18,%hi(signals)
$L187:
	.loc 3 99
	li	$2,1
	.loc 3 104
	addiu	$19,$18,%lo(signals)
$L179:
	.loc 3 103
	lw	$3,1320($16)
	nop
	beq	$3,$0,$L180
	nop
	.loc 3 104
	lw	$3,4($19)
	lw	$2,%lo(signals)($18)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	beq	$2,$0,$L186
	li	$5,1
	.loc 3 105
	sw	$0,1320($16)
	.loc 3 112
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 3 104
	li	$2,-1
	.loc 3 112
	jr	$31
	addiu	$sp,$sp,40
$L186:
	.loc 3 104
	subu	$5,$5,$17
	jal	pipe_wait
	sw	$4,40($sp)
	.loc 3 103
	lw	$4,40($sp)
	bgtz	$2,$L179
	nop
	b	$L180
	nop
	.set	reorder
	.end	wait_at
	.section	.text.put,"ax"
	.align	2
	.loc 3 123
	.ent	put
put:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$19,28($sp)
	.loc 3 127
	addiu	$19,$4,1184
	.loc 3 123
	sw	$20,32($sp)
	sw	$18,24($sp)
	move	$20,$4
	move	$18,$6
	.loc 3 127
	move	$4,$19
	.loc 3 123
	sw	$22,40($sp)
	sw	$31,44($sp)
	sw	$21,36($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 3 127
	jal	lock_take
	move	$22,$5
	.loc 3 129
	sltu	$2,$18,513
	beq	$2,$0,$L189
	li	$16,1
	move	$16,$18
$L189:
	.loc 3 132
	lw	$2,4096($0)
	.loc 3 133
	move	$21,$18
	.loc 3 132
	sw	$2,12($20)
	.loc 3 133
	beq	$21,$0,$L243
	li	$17,2048
$L200:
	.loc 3 135
	lw	$4,0($20)
	.loc 3 136
	lw	$6,4($20)
	.loc 3 138
	lw	$3,16($20)
	.loc 3 137
	addiu	$2,$6,2048
	subu	$2,$2,$4
	.loc 3 138
	bne	$3,$0,$L195
	sltu	$5,$2,$16
	bne	$5,$0,$L244
	sltu	$3,$2,2049
	.loc 3 150
	beq	$3,$0,$L203
	sltu	$3,$2,$21
	.loc 4 43
	beq	$3,$0,$L204
	move	$10,$21
	move	$10,$2
$L204:
	.loc 3 153
	andi	$3,$4,0x7ff
	subu	$9,$17,$3
	.loc 4 43
	sltu	$2,$10,$9
	beq	$2,$0,$L249
	addiu	$8,$20,2048
	move	$9,$10
$L249:
	.loc 3 154
	addu	$3,$8,$3
	.loc 4 34
	or	$2,$3,$22
	andi	$2,$2,0x3
	bne	$2,$0,$L250
	move	$5,$9
	.loc 4 35
	sltu	$2,$9,4
	bne	$2,$0,$L251
	move	$7,$22
	addiu	$7,$9,-4
	srl	$7,$7,2
	addiu	$7,$7,1
	sll	$7,$7,2
	addu	$5,$3,$7
	move	$6,$22
$L210:
	.loc 4 36
	lw	$2,0($6)
	.loc 4 35
	addiu	$3,$3,4
	addiu	$6,$6,4
	bne	$3,$5,$L210
	sw	$2,-4($3)
	addu	$7,$22,$7
	andi	$5,$9,0x3
$L206:
$L251:
	.loc 4 37
	beq	$5,$0,$L209
	addu	$2,$7,$5
$L211:
	.loc 4 38
	lb	$6,0($7)
	addiu	$7,$7,1
	addiu	$3,$3,1
	.loc 4 37
	bne	$2,$7,$L211
	sb	$6,-1($3)
$L209:
	.loc 3 155
	sltu	$2,$9,$10
	bne	$2,$0,$L245
	addu	$3,$22,$9
$L212:
	.loc 3 157
	addu	$4,$4,$10
$L248:
	sw	$4,0($20)
	.loc 3 159
	subu	$21,$21,$10
	.loc 3 160
	move	$5,$0
	move	$4,$20
	jal	wake
	addu	$22,$22,$10
	.loc 3 133
	bne	$21,$0,$L200
	nop
$L243:
	.loc 3 162
	jal	lock_leave
	move	$4,$19
	.file 5 "./experiments/parity/unix_signal.h"
	.loc 5 74
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	bne	$2,$0,$L246
	nop
$L219:
	.loc 3 164
	subu	$2,$18,$21
$L188:
	.loc 3 165
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
$L250:
	b	$L206
	move	$7,$22
$L244:
	.loc 3 139
	li	$5,1
	jal	wait_at
	move	$4,$20
	beq	$2,$0,$L195
	nop
	.loc 3 144
	bgez	$2,$L200
	nop
	.loc 3 145
	jal	lock_leave
	move	$4,$19
	.loc 3 146
	sltu	$2,$21,$18
	bne	$2,$0,$L188
	subu	$2,$18,$21
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
	bne	$2,$0,$L198
	sw	$4,%lo(errno)($3)
$L199:
	.loc 3 142
	b	$L188
	li	$2,-1
$L245:
	.loc 4 34
	or	$2,$8,$3
	andi	$2,$2,0x3
	bne	$2,$0,$L213
	subu	$9,$10,$9
	.loc 4 35
	sltu	$2,$9,4
	bne	$2,$0,$L213
	move	$2,$8
	addiu	$7,$9,-4
	srl	$7,$7,2
	addiu	$7,$7,1
	sll	$7,$7,2
	addu	$6,$3,$7
$L215:
	.loc 4 36
	lw	$5,0($3)
	.loc 4 35
	addiu	$3,$3,4
	.loc 4 36
	sw	$5,0($2)
	.loc 4 35
	bne	$6,$3,$L215
	addiu	$2,$2,4
	andi	$9,$9,0x3
	.loc 4 37
	beq	$9,$0,$L212
	addu	$8,$8,$7
$L213:
	addu	$9,$8,$9
$L217:
	.loc 4 38
	lb	$2,0($3)
	addiu	$8,$8,1
	addiu	$3,$3,1
	.loc 4 37
	bne	$9,$8,$L217
	sb	$2,-1($8)
	b	$L248
	addu	$4,$4,$10
$L195:
	.loc 3 140
	jal	lock_leave
	move	$4,$19
	.loc 3 141
	jal	signal_post
	li	$4,13
	.loc 3 142
	sltu	$2,$21,$18
	bne	$2,$0,$L188
	subu	$2,$18,$21
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
	beq	$2,$0,$L199
	sw	$4,%lo(errno)($3)
$L198:
	.loc 5 75
	jal	signals_act
	nop
	.loc 3 142
	b	$L188
	li	$2,-1
$L246:
	.loc 5 75
	jal	signals_act
	nop
	.loc 3 164
	b	$L188
	subu	$2,$18,$21
$L203:
	.loc 3 162
	jal	lock_leave
	move	$4,$19
	.loc 5 74
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	bne	$2,$0,$L247
	nop
$L223:
	.loc 3 164
	bne	$21,$18,$L219
	li	$2,-1
	b	$L188
	nop
$L247:
	.loc 5 75
	jal	signals_act
	nop
	b	$L223
	nop
	.set	reorder
	.end	put
	.section	.text.get,"ax"
	.align	2
	.loc 3 168
	.ent	get
get:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,24($sp)
	.loc 3 172
	addiu	$18,$4,1048
	.loc 3 168
	sw	$17,20($sp)
	move	$17,$4
	.loc 3 172
	move	$4,$18
	.loc 3 168
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	move	$19,$5
	.loc 3 172
	jal	lock_take
	move	$20,$6
	.loc 3 173
	lw	$2,4096($0)
	nop
	sw	$2,8($17)
	.loc 3 174
	lw	$16,4($17)
	.loc 3 175
	lw	$2,0($17)
	nop
	bne	$2,$16,$L253
	subu	$3,$2,$16
	.loc 3 176
	beq	$20,$0,$L298
	move	$6,$16
	b	$L318
	move	$5,$0
$L299:
	.loc 3 175
	lw	$2,0($17)
	nop
	bne	$2,$16,$L253
	subu	$3,$2,$16
$L298:
	.loc 3 177
	lw	$2,0($17)
	nop
	bne	$2,$16,$L299
	nop
$L255:
	.loc 3 178
	jal	lock_leave
	move	$4,$18
	.loc 5 74
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	bne	$2,$0,$L303
	nop
	.loc 3 182
	move	$2,$0
$L311:
	.loc 3 199
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L304:
	.loc 3 177
	lw	$2,0($17)
	nop
	beq	$16,$2,$L255
	nop
	.loc 3 175
	lw	$2,0($17)
	nop
	bne	$2,$16,$L253
	subu	$3,$2,$16
$L287:
	.loc 3 176
	move	$6,$16
	move	$5,$0
$L318:
	jal	wait_at
	move	$4,$17
	.loc 3 177
	bltz	$2,$L257
	nop
	beq	$2,$0,$L304
	nop
	.loc 3 175
	lw	$2,0($17)
	nop
	beq	$2,$16,$L287
	subu	$3,$2,$16
$L253:
	.loc 3 185
	sltu	$2,$3,2049
	beq	$2,$0,$L305
	nop
	.loc 4 43
	sltu	$2,$3,$20
	bne	$2,$0,$L306
	li	$6,2048
	.loc 3 190
	andi	$3,$16,0x7ff
	subu	$6,$6,$3
	.loc 4 43
	sltu	$2,$20,$6
	bne	$2,$0,$L307
	addiu	$5,$17,2048
$L264:
	.loc 3 191
	addiu	$5,$17,2048
	addu	$3,$5,$3
	.loc 4 34
	or	$2,$3,$19
	andi	$2,$2,0x3
	bne	$2,$0,$L317
	move	$2,$6
	.loc 4 35
	sltu	$2,$6,4
$L314:
	bne	$2,$0,$L281
	addiu	$4,$6,-4
	srl	$4,$4,2
	addiu	$4,$4,1
	sll	$4,$4,2
	addu	$8,$3,$4
	move	$2,$19
$L269:
	.loc 4 36
	lw	$7,0($3)
	.loc 4 35
	addiu	$3,$3,4
	.loc 4 36
	sw	$7,0($2)
	.loc 4 35
	bne	$3,$8,$L269
	addiu	$2,$2,4
	addu	$4,$19,$4
	b	$L265
	andi	$2,$6,0x3
$L281:
	.loc 4 43
	move	$2,$6
$L317:
	move	$4,$19
$L265:
	.loc 4 37
	beq	$2,$0,$L268
	addu	$7,$3,$2
$L270:
	.loc 4 38
	lb	$2,0($3)
	addiu	$3,$3,1
	addiu	$4,$4,1
	.loc 4 37
	bne	$7,$3,$L270
	sb	$2,-1($4)
$L268:
	.loc 3 192
	sltu	$2,$6,$20
	bne	$2,$0,$L308
	addu	$19,$19,$6
$L271:
	.loc 3 194
	addu	$16,$16,$20
$L316:
	.loc 3 195
	li	$5,1
	move	$4,$17
	.loc 3 194
	sw	$16,4($17)
	.loc 3 195
	jal	wake
	nop
	.loc 3 196
	jal	lock_leave
	move	$4,$18
	.loc 5 74
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	nop
	nor	$2,$0,$2
	and	$2,$2,$3
	bne	$2,$0,$L309
	nop
	.loc 3 198
	move	$2,$20
$L252:
	.loc 3 199
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L307:
	.loc 3 191
	addu	$3,$5,$3
$L319:
	.loc 4 34
	or	$2,$3,$19
	andi	$2,$2,0x3
	bne	$2,$0,$L281
	move	$6,$20
	.loc 4 35
	b	$L314
	sltu	$2,$6,4
$L306:
	.loc 4 43
	move	$20,$3
	.loc 3 190
	andi	$3,$16,0x7ff
	subu	$6,$6,$3
	.loc 4 43
	sltu	$2,$20,$6
	beq	$2,$0,$L264
	addiu	$5,$17,2048
	.loc 3 191
	b	$L319
	addu	$3,$5,$3
$L309:
	.loc 5 75
	jal	signals_act
	nop
	.loc 3 198
	b	$L252
	move	$2,$20
$L303:
	.loc 5 75
	jal	signals_act
	nop
	.loc 3 182
	b	$L311
	move	$2,$0
$L308:
	.loc 4 34
	or	$3,$5,$19
	andi	$3,$3,0x3
	bne	$3,$0,$L272
	subu	$2,$20,$6
	.loc 4 35
	sltu	$3,$2,4
	bne	$3,$0,$L272
	addiu	$8,$2,-4
	srl	$8,$8,2
	addiu	$7,$8,513
	sll	$7,$7,2
	addu	$7,$17,$7
	move	$4,$19
	move	$3,$5
$L274:
	.loc 4 36
	lw	$6,0($3)
	.loc 4 35
	addiu	$3,$3,4
	.loc 4 36
	sw	$6,0($4)
	.loc 4 35
	bne	$7,$3,$L274
	addiu	$4,$4,4
	addiu	$3,$8,1
	sll	$3,$3,2
	andi	$2,$2,0x3
	addu	$19,$19,$3
	.loc 4 37
	beq	$2,$0,$L271
	addu	$5,$5,$3
$L272:
	addu	$2,$5,$2
$L276:
	.loc 4 38
	lb	$3,0($5)
	addiu	$5,$5,1
	addiu	$19,$19,1
	.loc 4 37
	bne	$2,$5,$L276
	sb	$3,-1($19)
	b	$L316
	addu	$16,$16,$20
$L257:
	.loc 3 178
	jal	lock_leave
	move	$4,$18
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
	bne	$2,$0,$L312
	sw	$4,%lo(errno)($3)
	.loc 3 180
	b	$L252
	li	$2,-1
$L312:
	.loc 5 75
	jal	signals_act
	nop
	.loc 3 180
	b	$L252
	li	$2,-1
$L305:
	.loc 3 186
	jal	lock_leave
	move	$4,$18
	.loc 3 180
	b	$L252
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
	beq	$2,$0,$L327
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
	beq	$16,$0,$L322
	li	$4,3
	.loc 2 148
	sw	$4,4($3)
	.loc 2 151
	lui	$4,%hi(descriptors+256)
	.loc 2 147
	sw	$0,0($3)
	.loc 2 151
	b	$L323
	addiu	$4,$4,%lo(descriptors+256)
$L325:
	addiu	$2,$2,8
$L336:
	beq	$2,$4,$L334
	nop
$L323:
	.loc 2 152
	lw	$3,0($2)
	nop
	bne	$16,$3,$L325
	nop
	lw	$3,4($2)
	nop
	bne	$3,$17,$L336
	addiu	$2,$2,8
$L324:
	.loc 2 150
	move	$2,$0
$L320:
	.loc 2 159
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L334:
	sll	$2,$17,2
	addu	$2,$16,$2
	.loc 2 154
	lw	$3,8($2)
	lw	$4,4096($0)
	nop
	beq	$3,$4,$L335
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
	b	$L320
	move	$2,$0
$L322:
	.loc 2 143
	li	$2,2
	bne	$17,$2,$L320
	li	$2,-1
	.loc 2 148
	li	$2,3
	b	$L324
	sw	$2,4($3)
$L335:
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
	b	$L320
	move	$2,$0
$L327:
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
	beq	$2,$0,$L338
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
	bltz	$3,$L346
	move	$2,$0
$L337:
	.loc 2 135
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L346:
	.loc 2 131
	lw	$4,0($17)
	nop
	bltz	$4,$L340
	nop
	.loc 2 132
	jal	library_close
	nop
$L340:
	.loc 2 133
	li	$2,1
	sw	$2,20($16)
	sw	$2,16($16)
$L338:
	.loc 2 126
	b	$L337
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
$L349:
	.loc 2 166
	lw	$18,0($17)
	nop
	beq	$18,$0,$L348
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
$L348:
	.loc 2 165
	addiu	$17,$17,8
	bne	$17,$20,$L349
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
$L359:
	jal	library_close
	addiu	$16,$16,1
	.loc 2 174
	bne	$16,$17,$L359
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
$L361:
	.loc 2 183
	lw	$5,0($2)
	lw	$3,4($2)
	.loc 2 182
	addiu	$2,$2,8
	.loc 2 183
	sw	$5,0($4)
	sw	$3,4($4)
	.loc 2 182
	bne	$2,$6,$L361
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
$L364:
	.loc 2 191
	lw	$5,0($4)
	lw	$3,4($4)
	.loc 2 190
	addiu	$2,$2,8
	addiu	$4,$4,8
	.loc 2 191
	sw	$5,-8($2)
	.loc 2 190
	bne	$2,$6,$L364
	sw	$3,-4($2)
	.loc 2 192
	jr	$31
	nop
	.set	reorder
	.end	descriptors_restore
	.section	.text.write,"ax"
	.align	2
	.globl	write
	.loc 3 257
	.ent	write
write:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 3 260
	sltu	$3,$4,32
	.loc 3 257
	move	$2,$4
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$16,$5
	.loc 3 260
	beq	$3,$0,$L367
	move	$17,$6
	lui	$3,%hi(descriptors)
	sll	$7,$4,3
	addiu	$3,$3,%lo(descriptors)
	addu	$3,$3,$7
	lw	$7,4($3)
	li	$3,2
	beq	$7,$3,$L375
	nop
$L367:
	.loc 3 266
	move	$4,$2
	jal	pipe_of
	li	$5,1
	.loc 3 267
	beq	$2,$0,$L369
	move	$4,$2
	move	$6,$17
	jal	put
	move	$5,$16
$L366:
	.loc 3 269
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L375:
	.loc 3 261
	jal	library_write
	nop
	b	$L366
	nop
$L369:
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
	bne	$2,$0,$L376
	sw	$4,%lo(errno)($3)
	.loc 3 267
	b	$L366
	li	$2,-1
$L376:
	.loc 5 75
	jal	signals_act
	nop
	.loc 3 267
	b	$L366
	li	$2,-1
	.set	reorder
	.end	write
	.section	.text.read,"ax"
	.align	2
	.globl	read
	.loc 3 272
	.ent	read
read:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	move	$16,$5
	.loc 3 276
	move	$5,$0
	.loc 3 272
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 3 276
	jal	pipe_of
	move	$17,$6
	.loc 3 278
	beq	$2,$0,$L378
	move	$4,$2
	move	$6,$17
	jal	get
	move	$5,$16
$L377:
	.loc 3 280
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L378:
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
	bne	$2,$0,$L385
	sw	$4,%lo(errno)($3)
	.loc 3 278
	b	$L377
	li	$2,-1
$L385:
	.loc 5 75
	jal	signals_act
	nop
	.loc 3 278
	b	$L377
	li	$2,-1
	.set	reorder
	.end	read
	.section	.text.close,"ax"
	.align	2
	.globl	close
	.loc 3 283
	.ent	close
close:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 3 290
	jal	library_close
	nop
	bne	$2,$0,$L396
	nop
$L386:
	.loc 3 291
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L396:
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
	bne	$2,$0,$L397
	sw	$4,%lo(errno)($3)
	.loc 3 290
	b	$L386
	li	$2,-1
$L397:
	.loc 5 75
	jal	signals_act
	nop
	.loc 3 290
	b	$L386
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
