# mipsel-linux-gnu-gcc 12.2.0 from aegis/kernel/load.c
	.text
	.file 1 "aegis/kernel/load.c"
	.section	.text.view,"ax"
	.align	2
	.loc 1 35
	.ent	view
view:
	.set	noreorder
	.loc 1 36
	li	$2,2147418112
	ori	$2,$2,0xf000
	and	$4,$4,$2
	li	$2,-2147483648
	.loc 1 37
	jr	$31
	or	$2,$4,$2
	.set	reorder
	.end	view
	.section	.text.copy,"ax"
	.align	2
	.loc 1 88
	.ent	copy
copy:
	.set	noreorder
	.loc 1 89
	or	$2,$4,$5
	andi	$2,$2,0x3
	bne	$2,$0,$L7
	nop
	.loc 1 90
	sltu	$2,$6,4
	bne	$2,$0,$L7
	addiu	$8,$6,-4
	srl	$8,$8,2
	addiu	$8,$8,1
	sll	$8,$8,2
	addu	$7,$4,$8
	move	$2,$5
$L8:
	.loc 1 91
	lw	$3,0($2)
	.loc 1 90
	addiu	$4,$4,4
	addiu	$2,$2,4
	bne	$4,$7,$L8
	sw	$3,-4($4)
	addu	$5,$5,$8
	andi	$6,$6,0x3
$L7:
	.loc 1 92
	beq	$6,$0,$L15
	addu	$3,$4,$6
$L9:
	.loc 1 93
	lb	$2,0($5)
	addiu	$4,$4,1
	addiu	$5,$5,1
	.loc 1 92
	bne	$4,$3,$L9
	sb	$2,-1($4)
$L15:
	.loc 1 94
	jr	$31
	nop
	.set	reorder
	.end	copy
	.section	.text.capability,"ax"
	.align	2
	.loc 1 111
	.ent	capability
capability:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 112
	jal	call_random
	move	$16,$4
	.loc 1 114
	sw	$2,0($16)
	.loc 1 115
	sw	$3,4($16)
	.loc 1 116
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	capability
	.section	.rodata.bind.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"no page for a program\000"
	.align	2
$LC1:
	.ascii	"a program has more pages than it could be told of\000"
	.section	.text.bind,"ax"
	.align	2
	.loc 1 41
	.ent	bind
bind:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	move	$18,$4
	.loc 1 43
	lw	$4,0($4)
	.loc 1 41
	move	$17,$5
	move	$16,$6
	.loc 1 43
	move	$5,$0
	.loc 1 42
	lw	$19,4($18)
	.loc 1 43
	jal	page_take
	addiu	$6,$18,8
	.loc 1 46
	bltz	$2,$L35
	sltu	$16,$0,$16
	.loc 1 49
	li	$4,131072
	move	$3,$2
	.loc 1 48
	sll	$16,$16,10
	sll	$2,$2,12
	.loc 1 49
	ori	$4,$4,0x8000
	.loc 1 48
	or	$16,$16,$2
	.loc 1 49
	sltu	$4,$17,$4
	bne	$4,$0,$L36
	ori	$2,$16,0x200
	.loc 1 58
	lw	$4,48($19)
	li	$3,480
	beq	$4,$3,$L37
	addiu	$3,$4,1
	.loc 1 60
	beq	$4,$0,$L26
	sw	$3,48($19)
	sll	$3,$4,3
	b	$L25
	addu	$3,$19,$3
$L27:
	.loc 1 61
	lw	$7,48($3)
	sw	$6,52($3)
	sw	$7,56($3)
	.loc 1 60
	beq	$4,$0,$L26
	addiu	$3,$3,-8
$L25:
	lw	$6,44($3)
	move	$5,$4
	sltu	$7,$17,$6
	bne	$7,$0,$L27
	addiu	$4,$4,-1
$L24:
	sll	$5,$5,3
	addu	$19,$19,$5
	.loc 1 62
	sw	$17,52($19)
	.loc 1 63
	sw	$2,56($19)
$L18:
	.loc 1 65
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L36:
	.loc 1 50
	srl	$17,$17,12
	.loc 1 51
	lw	$4,0($18)
	addiu	$5,$17,32
	sll	$5,$5,2
	addu	$4,$4,$5
	sw	$2,0($4)
	.loc 1 52
	lw	$4,0($18)
	.loc 1 53
	lui	$5,%hi(public_state)
	.loc 1 52
	lw	$6,444($4)
	.loc 1 53
	sll	$3,$3,4
	.loc 1 52
	lw	$4,32($6)
	.loc 1 53
	addiu	$5,$5,%lo(public_state)
	.loc 1 52
	addiu	$4,$4,1
	sw	$4,32($6)
	.loc 1 53
	addu	$3,$3,$5
	li	$4,1
	.loc 1 54
	beq	$19,$0,$L18
	sw	$4,8776($3)
	.loc 1 55
	addiu	$17,$17,972
	sll	$3,$17,2
	addu	$3,$19,$3
	sw	$2,4($3)
	.loc 1 65
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L26:
	.loc 1 41
	b	$L24
	move	$5,$0
$L35:
	.loc 1 47
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
$L37:
	.loc 1 59
	lui	$4,%hi($LC1)
	jal	panic
	addiu	$4,$4,%lo($LC1)
	.set	reorder
	.end	bind
	.section	.text.page_at,"ax"
	.align	2
	.loc 1 69
	.ent	page_at
page_at:
	.set	noreorder
	.loc 1 72
	li	$2,131072
	ori	$2,$2,0x8000
	sltu	$2,$5,$2
	.loc 1 77
	lw	$9,4($4)
	.loc 1 72
	beq	$2,$0,$L39
	srl	$7,$5,12
	.loc 1 74
	lw	$2,0($4)
	addiu	$3,$7,32
	sll	$3,$3,2
	addu	$2,$2,$3
	lw	$8,0($2)
	nop
	.loc 1 76
	bne	$8,$0,$L52
	sltu	$2,$0,$6
$L39:
	.loc 1 81
	lw	$8,48($9)
	nop
	beq	$8,$0,$L43
	addiu	$3,$9,52
	b	$L42
	move	$2,$0
$L41:
	addiu	$2,$2,1
	beq	$2,$8,$L43
	nop
$L42:
	.loc 1 82
	lw	$7,0($3)
	nop
	bne	$7,$5,$L41
	addiu	$3,$3,8
	sll	$2,$2,3
	addu	$9,$9,$2
	.loc 1 83
	lw	$3,56($9)
	sltu	$2,$0,$6
	sll	$2,$2,10
	or	$2,$2,$3
	.loc 1 85
	jr	$31
	sw	$2,56($9)
$L43:
	.loc 1 69
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 84
	jal	bind
	nop
	.loc 1 85
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L52:
	.loc 1 77
	addiu	$7,$7,972
	sll	$7,$7,2
	.loc 1 74
	sll	$2,$2,10
	or	$2,$2,$8
	.loc 1 77
	addu	$9,$9,$7
	sw	$2,4($9)
	lw	$4,0($4)
	nop
	addu	$3,$4,$3
	.loc 1 78
	jr	$31
	sw	$2,0($3)
	.set	reorder
	.end	page_at
	.section	.text.load,"ax"
	.align	2
	.loc 1 97
	.ent	load
load:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$31,52($sp)
	sw	$23,48($sp)
	sw	$22,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 98
	lw	$16,8($6)
	lw	$18,20($6)
	.loc 1 99
	lw	$17,16($6)
	.loc 1 98
	addu	$18,$16,$18
	.loc 1 101
	sltu	$2,$16,$18
	beq	$2,$0,$L53
	addu	$17,$16,$17
	move	$23,$6
	move	$19,$4
	move	$21,$5
	.loc 1 102
	b	$L57
	li	$20,-4096
$L55:
	.loc 1 101
	sltu	$2,$16,$18
	beq	$2,$0,$L53
	nop
$L57:
	.loc 1 103
	lw	$6,24($23)
	.loc 1 102
	and	$5,$16,$20
	.loc 1 103
	srl	$6,$6,1
	move	$22,$16
	move	$4,$19
	andi	$6,$6,0x1
	jal	page_at
	addiu	$16,$5,4096
	.loc 1 104
	sltu	$3,$22,$17
	beq	$3,$0,$L55
	nop
	.loc 1 105
	jal	view
	move	$4,$2
	andi	$5,$22,0xfff
	.loc 1 106
	sltu	$3,$16,$17
	move	$6,$17
	beq	$3,$0,$L56
	addu	$4,$2,$5
	move	$6,$16
$L56:
	.loc 1 105
	lw	$2,8($23)
	lw	$5,4($23)
	subu	$6,$6,$22
	subu	$5,$5,$2
	addu	$5,$5,$22
	jal	copy
	addu	$5,$21,$5
	.loc 1 101
	sltu	$2,$16,$18
	bne	$2,$0,$L57
	nop
$L53:
	.loc 1 108
	lw	$31,52($sp)
	lw	$23,48($sp)
	lw	$22,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	load
	.section	.text.program_valid,"ax"
	.align	2
	.globl	program_valid
	.loc 1 123
	.ent	program_valid
program_valid:
	.set	noreorder
	.loc 1 128
	lw	$5,4($4)
	nop
	sltu	$2,$5,52
	bne	$2,$0,$L79
	li	$3,-2147483648
	.loc 1 124
	lw	$2,0($4)
	nop
	or	$2,$2,$3
	.loc 1 128
	lw	$4,0($2)
	li	$3,1179385856
	addiu	$3,$3,17791
	beq	$4,$3,$L84
	li	$3,257
$L79:
	.loc 1 151
	jr	$31
	move	$2,$0
$L84:
	.loc 1 130
	lhu	$4,4($2)
	nop
	bne	$4,$3,$L79
	li	$3,524288
	.loc 1 131
	lw	$4,16($2)
	addiu	$3,$3,2
	bne	$4,$3,$L79
	li	$3,32
	lhu	$4,42($2)
	nop
	bne	$4,$3,$L79
	nop
	.loc 1 134
	lw	$4,28($2)
	nop
	sltu	$3,$5,$4
	bne	$3,$0,$L79
	andi	$3,$4,0x3
	bne	$3,$0,$L79
	subu	$6,$5,$4
	.loc 1 135
	lhu	$9,44($2)
	srl	$6,$6,5
	.loc 1 134
	sltu	$6,$6,$9
	bne	$6,$0,$L79
	nop
	.loc 1 138
	beq	$9,$0,$L62
	addu	$2,$2,$4
	move	$4,$0
	.loc 1 139
	li	$10,1
	.loc 1 144
	li	$12,-2147483648
$L64:
	.loc 1 139
	lw	$6,0($2)
	.loc 1 138
	addiu	$4,$4,1
	.loc 1 139
	bne	$6,$10,$L63
	addiu	$8,$3,2
	.loc 1 141
	lw	$3,4($2)
	nop
	subu	$6,$5,$3
	sltu	$3,$5,$3
	bne	$3,$0,$L79
	nop
	lw	$7,16($2)
	nop
	sltu	$6,$6,$7
	bne	$6,$0,$L79
	nop
	.loc 1 142
	lw	$6,20($2)
	nop
	.loc 1 146
	srl	$3,$6,12
	.loc 1 141
	sltu	$7,$6,$7
	bne	$7,$0,$L79
	sltu	$11,$3,481
	.loc 1 144
	lw	$7,8($2)
	.loc 1 148
	addu	$3,$3,$8
	.loc 1 144
	subu	$8,$12,$7
	bltz	$7,$L79
	sltu	$6,$8,$6
	bne	$6,$0,$L79
	nop
	.loc 1 146
	beq	$11,$0,$L79
	nop
$L63:
	.loc 1 138
	bne	$9,$4,$L64
	addiu	$2,$2,32
$L62:
	.loc 1 150
	jr	$31
	sltu	$2,$3,481
	.set	reorder
	.end	program_valid
	.section	.text.program_load,"ax"
	.align	2
	.globl	program_load
	.loc 1 154
	.ent	program_load
program_load:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$31,60($sp)
	sw	$20,56($sp)
	sw	$19,52($sp)
	sw	$17,44($sp)
	sw	$18,48($sp)
	sw	$16,40($sp)
	.loc 1 155
	lw	$18,0($6)
	li	$2,-2147483648
	.loc 1 154
	move	$20,$4
	.loc 1 155
	or	$18,$18,$2
	.loc 1 162
	addiu	$4,$sp,24
	.loc 1 154
	move	$17,$5
	.loc 1 157
	lw	$16,28($18)
	.loc 1 158
	sw	$20,16($sp)
	sw	$0,20($sp)
	sw	$0,24($sp)
	sw	$0,28($sp)
	sw	$0,32($sp)
	.loc 1 162
	jal	capability
	sw	$0,36($sp)
	.loc 1 163
	jal	capability
	addiu	$4,$sp,32
	.loc 1 164
	li	$6,1
	li	$5,4096
	jal	bind
	addiu	$4,$sp,16
	.loc 1 165
	move	$4,$2
	jal	view
	move	$19,$2
	.loc 1 166
	sw	$19,3896($2)
	.loc 1 167
	lw	$3,308($20)
	.loc 1 165
	sw	$2,20($sp)
	.loc 1 167
	sw	$3,0($2)
	.loc 1 169
	lw	$3,24($sp)
	.loc 1 173
	lui	$5,%hi(public_state)
	.loc 1 169
	sw	$3,4($2)
	.loc 1 170
	lw	$3,32($sp)
	.loc 1 174
	lui	$4,%hi(stlb)
	.loc 1 170
	sw	$3,12($2)
	.loc 1 171
	lw	$3,388($20)
	.loc 1 173
	addiu	$5,$5,%lo(public_state)
	.loc 1 171
	sw	$3,20($2)
	.loc 1 169
	lw	$3,28($sp)
	.loc 1 174
	addiu	$4,$4,%lo(stlb)
	.loc 1 169
	sw	$3,8($2)
	.loc 1 170
	lw	$3,36($sp)
	nop
	sw	$3,16($2)
	.loc 1 173
	li	$3,536805376
	.loc 1 171
	lw	$6,392($20)
	.loc 1 173
	ori	$3,$3,0xffff
	and	$5,$5,$3
	.loc 1 174
	and	$4,$4,$3
	.loc 1 175
	and	$3,$17,$3
	.loc 1 171
	sw	$6,24($2)
	.loc 1 173
	sw	$5,28($2)
	.loc 1 174
	sw	$4,32($2)
	.loc 1 175
	sw	$3,36($2)
	.loc 1 176
	lw	$3,8($17)
	nop
	sw	$3,40($2)
	.loc 1 177
	lw	$3,4($17)
	nop
	sw	$3,44($2)
	.loc 1 178
	lhu	$3,44($18)
	nop
	beq	$3,$0,$L86
	addu	$16,$18,$16
	move	$17,$0
	.loc 1 179
	b	$L88
	li	$19,1
$L87:
	.loc 1 178
	sltu	$2,$17,$3
	beq	$2,$0,$L86
	addiu	$16,$16,32
$L88:
	.loc 1 179
	lw	$2,0($16)
	nop
	bne	$2,$19,$L87
	addiu	$17,$17,1
	.loc 1 180
	move	$6,$16
	move	$5,$18
	jal	load
	addiu	$4,$sp,16
	lhu	$3,44($18)
	nop
	.loc 1 178
	sltu	$2,$17,$3
	bne	$2,$0,$L88
	addiu	$16,$16,32
$L86:
	.loc 1 181
	lw	$2,24($18)
	nop
	sw	$2,340($20)
	.loc 1 182
	lw	$31,60($sp)
	lw	$20,56($sp)
	lw	$19,52($sp)
	lw	$18,48($sp)
	lw	$17,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,64
	.set	reorder
	.end	program_load
	.text
	.file 2 "./aegis/kernel/kernel.h"
	.file 3 "./aegis/kernel/calls.h"
