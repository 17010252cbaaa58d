# mipsel-linux-gnu-gcc 12.2.0 from aegis/kernel/memory.c
	.text
	.file 1 "aegis/kernel/memory.c"
	.section	.text.deficit,"ax"
	.align	2
	.loc 1 31
	.ent	deficit
deficit:
	.set	noreorder
	.loc 1 32
	lw	$2,12($4)
	lw	$3,8($4)
	nop
	sltu	$4,$3,$2
	beq	$4,$0,$L3
	nop
	jr	$31
	subu	$2,$2,$3
$L3:
	.loc 1 33
	jr	$31
	move	$2,$0
	.set	reorder
	.end	deficit
	.section	.text.push,"ax"
	.align	2
	.loc 1 36
	.ent	push
push:
	.set	noreorder
	.loc 1 39
	addiu	$2,$5,548
	lui	$3,%hi(public_state)
	addiu	$3,$3,%lo(public_state)
	sll	$2,$2,4
	addu	$2,$3,$2
	sh	$0,6($2)
	.loc 1 40
	lw	$6,0($4)
	nop
	sh	$6,4($2)
	.loc 1 41
	lw	$2,0($4)
	nop
	beq	$2,$0,$L6
	addiu	$2,$2,548
	.loc 1 42
	sll	$2,$2,4
	addu	$3,$3,$2
	sh	$5,6($3)
$L6:
	.loc 1 44
	jr	$31
	sw	$5,0($4)
	.set	reorder
	.end	push
	.section	.text.unlink_page,"ax"
	.align	2
	.loc 1 47
	.ent	unlink_page
unlink_page:
	.set	noreorder
	.loc 1 50
	addiu	$5,$5,548
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	sll	$6,$5,4
	addu	$6,$2,$6
	lhu	$3,6($6)
	.loc 1 51
	lhu	$6,4($6)
	.loc 1 50
	beq	$3,$0,$L11
	addiu	$3,$3,548
	.loc 1 51
	sll	$3,$3,4
	addu	$3,$2,$3
	sh	$6,4($3)
$L12:
	.loc 1 54
	sll	$5,$5,4
	addu	$5,$2,$5
	lhu	$3,4($5)
	nop
	beq	$3,$0,$L17
	addiu	$3,$3,548
	.loc 1 55
	lhu	$4,6($5)
	sll	$3,$3,4
	addu	$2,$2,$3
	sh	$4,6($2)
$L17:
	.loc 1 56
	jr	$31
	nop
$L11:
	.loc 1 53
	b	$L12
	sw	$6,0($4)
	.set	reorder
	.end	unlink_page
	.section	.text.charge,"ax"
	.align	2
	.loc 1 97
	.ent	charge
charge:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	.loc 1 98
	lui	$17,%hi(public_state)
	addiu	$17,$17,%lo(public_state)
	.loc 1 97
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	move	$19,$5
	move	$16,$4
	.loc 1 98
	jal	deficit
	move	$18,$6
	lw	$3,20($17)
	.loc 1 101
	move	$4,$16
	.loc 1 98
	subu	$3,$3,$2
	sw	$3,20($17)
	.loc 1 99
	lw	$3,8($16)
	.loc 1 100
	lw	$2,12($16)
	.loc 1 99
	addu	$5,$3,$19
	.loc 1 100
	addu	$6,$2,$18
	.loc 1 99
	sw	$5,8($16)
	.loc 1 101
	jal	deficit
	sw	$6,12($16)
	lw	$3,20($17)
	nop
	addu	$3,$3,$2
	sw	$3,20($17)
	.loc 1 102
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	charge
	.section	.text.keeps_promises,"ax"
	.align	2
	.loc 1 134
	.ent	keeps_promises
keeps_promises:
	.set	noreorder
	.loc 1 135
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	lw	$3,20($2)
	nop
	sltu	$4,$4,$3
	beq	$4,$0,$L22
	lui	$4,%hi(claims)
	.loc 1 136
	lw	$4,%lo(claims)($4)
	.loc 1 135
	lw	$2,12($2)
	.loc 1 136
	addu	$3,$3,$4
	.loc 1 135
	sltu	$2,$2,$3
	jr	$31
	xori	$2,$2,0x1
$L22:
	.loc 1 137
	jr	$31
	li	$2,1
	.set	reorder
	.end	keeps_promises
	.section	.text.within,"ax"
	.align	2
	.loc 1 219
	.ent	within
within:
	.set	noreorder
	.loc 1 220
	sll	$4,$4,3
	srl	$4,$4,15
	xor	$4,$4,$5
	.loc 1 221
	jr	$31
	sltu	$2,$4,1
	.set	reorder
	.end	within
	.section	.text.search_ends,"ax"
	.align	2
	.loc 1 272
	.ent	search_ends
search_ends:
	.set	noreorder
	.loc 1 273
	lw	$2,468($4)
	nop
	beq	$2,$5,$L26
	nop
	.loc 1 275
	jr	$31
	nop
$L26:
	jr	$31
	sw	$0,468($4)
	.set	reorder
	.end	search_ends
	.section	.text.owns,"ax"
	.align	2
	.loc 1 306
	.ent	owns
owns:
	.set	noreorder
	.loc 1 307
	addiu	$2,$4,-1
	sltu	$2,$2,6143
	beq	$2,$0,$L29
	addiu	$4,$4,548
	lui	$2,%hi(kernel+512)
	lw	$3,%lo(kernel+512)($2)
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	sll	$4,$4,4
	addu	$4,$4,$2
	lw	$2,308($3)
	lw	$3,0($4)
	nop
	xor	$2,$2,$3
	jr	$31
	sltu	$2,$2,1
$L29:
	.loc 1 308
	jr	$31
	move	$2,$0
	.set	reorder
	.end	owns
	.section	.text.clean,"ax"
	.align	2
	.loc 1 160
	.ent	clean
clean:
	.set	noreorder
	.loc 1 163
	lui	$2,%hi(cleaning)
	lw	$3,%lo(cleaning)($2)
	.loc 1 160
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 163
	beq	$3,$4,$L43
	addiu	$16,$2,%lo(cleaning)
	.loc 1 164
	sw	$4,%lo(cleaning)($2)
	.loc 1 165
	sw	$0,4($16)
	move	$2,$0
	.loc 1 170
	sll	$17,$4,12
$L44:
	li	$18,-2147483648
$L38:
	.loc 1 168
	bne	$2,$0,$L35
	nop
$L37:
	.loc 1 170
	lw	$4,4($16)
	nop
	or	$4,$17,$4
	or	$2,$4,$18
	addiu	$3,$2,512
$L36:
	.loc 1 173
	sw	$0,0($2)
	.loc 1 174
	sw	$0,4($2)
	.loc 1 175
	sw	$0,8($2)
	.loc 1 176
	sw	$0,12($2)
	.loc 1 172
	addiu	$2,$2,16
	bne	$2,$3,$L36
	nop
	.loc 1 178
	jal	icache_invalidate
	li	$5,512
	.loc 1 167
	lw	$2,4($16)
	nop
	addiu	$2,$2,512
	sltu	$3,$2,4096
	bne	$3,$0,$L38
	sw	$2,4($16)
$L33:
	.loc 1 181
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 180
	li	$2,1
	.loc 1 181
	jr	$31
	addiu	$sp,$sp,32
$L35:
	.loc 1 168
	jal	work_left_off
	li	$4,2400
	beq	$2,$0,$L37
	move	$2,$0
	.loc 1 181
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L43:
	.loc 1 167
	lw	$2,4($16)
	nop
	sltu	$3,$2,4096
	bne	$3,$0,$L44
	sll	$17,$4,12
	b	$L33
	nop
	.set	reorder
	.end	clean
	.section	.text.contexts_leave,"ax"
	.align	2
	.loc 1 241
	.ent	contexts_leave
contexts_leave:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,28($sp)
	.loc 1 246
	lui	$19,%hi(kernel+540)
	.loc 1 241
	sw	$20,32($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	move	$20,$4
	move	$17,$5
	addiu	$16,$4,64
	addiu	$18,$4,128
	.loc 1 246
	addiu	$19,$19,%lo(kernel+540)
$L47:
	.loc 1 245
	lw	$4,0($16)
	jal	within
	move	$5,$17
	beq	$2,$0,$L46
	nop
	.loc 1 246
	sw	$19,0($16)
$L46:
	.loc 1 244
	addiu	$16,$16,4
	bne	$16,$18,$L47
	nop
	.loc 1 247
	lw	$4,356($20)
	jal	within
	move	$5,$17
	beq	$2,$0,$L48
	lui	$2,%hi(kernel+540)
	.loc 1 248
	addiu	$2,$2,%lo(kernel+540)
	sw	$2,356($20)
$L48:
	.loc 1 249
	lw	$4,396($20)
	nop
	bne	$4,$0,$L67
	lui	$2,%hi(ether_bound)
$L69:
	.loc 1 251
	lw	$2,%lo(ether_bound)($2)
	nop
	bne	$2,$0,$L68
	nop
$L45:
	.loc 1 253
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L67:
	.loc 1 249
	jal	within
	move	$5,$17
	beq	$2,$0,$L69
	lui	$2,%hi(ether_bound)
	.loc 1 251
	lw	$2,%lo(ether_bound)($2)
	nop
	beq	$2,$0,$L45
	sw	$0,396($20)
$L68:
	.loc 1 252
	jal	ether_page_leaves
	move	$4,$17
	.loc 1 253
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	contexts_leave
	.section	.text.environment_of,"ax"
	.align	2
	.globl	environment_of
	.loc 1 25
	.ent	environment_of
environment_of:
	.set	noreorder
	.loc 1 26
	addiu	$4,$4,548
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	sll	$4,$4,4
	addu	$4,$4,$2
	lw	$3,0($4)
	lui	$2,%hi(kernel)
	andi	$3,$3,0xfe00
	addiu	$3,$3,4652
	addiu	$2,$2,%lo(kernel)
	.loc 1 28
	jr	$31
	addu	$2,$2,$3
	.set	reorder
	.end	environment_of
	.section	.text.page_publish,"ax"
	.align	2
	.globl	page_publish
	.loc 1 60
	.ent	page_publish
page_publish:
	.set	noreorder
	.loc 1 63
	li	$2,-4096
	addu	$5,$4,$5
	and	$2,$4,$2
	sltu	$2,$2,$5
	beq	$2,$0,$L75
	srl	$4,$4,12
	lui	$2,%hi(page_capabilities)
	sll	$3,$4,4
	addiu	$2,$2,%lo(page_capabilities)
	.loc 1 64
	li	$7,1464139776
	.loc 1 65
	li	$6,1263403008
	addu	$2,$2,$3
	.loc 1 64
	addiu	$7,$7,19532
	sll	$3,$4,12
	.loc 1 65
	addiu	$6,$6,20311
$L73:
	.loc 1 63
	addiu	$3,$3,4096
	sltu	$4,$3,$5
	.loc 1 64
	sw	$7,0($2)
	.loc 1 65
	sw	$6,4($2)
	.loc 1 63
	bne	$4,$0,$L73
	addiu	$2,$2,16
$L75:
	.loc 1 67
	jr	$31
	nop
	.set	reorder
	.end	page_publish
	.section	.rodata.memory_start.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"more memory than there are tables for: set memory.mb to "
	.ascii	"24 or less\000"
	.section	.text.memory_start,"ax"
	.align	2
	.globl	memory_start
	.loc 1 70
	.ent	memory_start
memory_start:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 74
	lw	$3,8($4)
	li	$5,25165824
	.loc 1 70
	move	$17,$4
	.loc 1 71
	li	$2,65536
	.loc 1 74
	addiu	$5,$5,1
	.loc 1 71
	srl	$6,$17,12
	ori	$2,$2,0xffff
	.loc 1 74
	sltu	$3,$3,$5
	.loc 1 71
	lw	$4,12($4)
	.loc 1 74
	beq	$3,$0,$L89
	and	$6,$6,$2
	lui	$16,%hi(public_state)
	addiu	$3,$2,-23999
	addiu	$16,$16,%lo(public_state)
	lui	$2,%hi(public_state+8768)
	srl	$4,$4,12
	addiu	$2,$2,%lo(public_state+8768)
	addu	$3,$16,$3
	.loc 1 77
	li	$5,1
$L78:
	sw	$5,0($2)
	.loc 1 76
	addiu	$2,$2,16
	bne	$2,$3,$L78
	nop
	.loc 1 79
	beq	$6,$4,$L79
	subu	$7,$6,$4
	.loc 1 72
	move	$6,$0
	.loc 1 79
	b	$L82
	move	$5,$0
$L90:
	.loc 1 84
	addiu	$2,$3,548
	sll	$2,$2,4
	addu	$2,$16,$2
	.loc 1 79
	addiu	$5,$5,1
	beq	$7,$5,$L79
	sh	$6,4($2)
$L82:
	.loc 1 80
	lw	$2,16($17)
	move	$3,$6
	andi	$2,$2,0x1f
	addu	$2,$2,$5
	bne	$7,$0,1f
	divu	$0,$2,$7
	break	7
1:
	mfhi	$2
	addu	$6,$2,$4
	.loc 1 81
	addiu	$2,$6,548
	sll	$2,$2,4
	addu	$2,$16,$2
	sw	$0,0($2)
	.loc 1 83
	bne	$3,$0,$L90
	sh	$3,6($2)
	.loc 1 79
	addiu	$5,$5,1
	bne	$7,$5,$L82
	sw	$6,16($16)
$L79:
	.loc 1 90
	li	$18,536805376
	ori	$18,$18,0xffff
	li	$5,65536
	and	$4,$16,$18
	ori	$5,$5,0xa240
	.loc 1 89
	sw	$7,24($16)
	.loc 1 90
	jal	page_publish
	sw	$7,12($16)
	.loc 1 91
	lui	$4,%hi(stlb)
	addiu	$4,$4,%lo(stlb)
	and	$4,$4,$18
	jal	page_publish
	li	$5,32768
	.loc 1 92
	lw	$5,8($17)
	and	$4,$17,$18
	jal	page_publish
	subu	$5,$5,$4
	.loc 1 93
	li	$2,128
	sw	$2,28($16)
	.loc 1 94
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L89:
	.loc 1 75
	lui	$4,%hi($LC0)
	jal	panic
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	memory_start
	.section	.text.pages_reserve,"ax"
	.align	2
	.globl	pages_reserve
	.loc 1 109
	.ent	pages_reserve
pages_reserve:
	.set	noreorder
	addiu	$sp,$sp,-56
	.loc 1 112
	li	$2,6144
	.loc 1 109
	sw	$20,36($sp)
	sw	$31,52($sp)
	sw	$23,48($sp)
	sw	$22,44($sp)
	sw	$21,40($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 112
	beq	$2,$4,$L91
	subu	$20,$2,$4
	move	$16,$4
	li	$4,6692
	subu	$4,$4,$16
	lui	$19,%hi(public_state)
	subu	$2,$0,$16
	sll	$4,$4,4
	addiu	$19,$19,%lo(public_state)
	sll	$6,$2,4
	.loc 1 113
	beq	$16,$0,$L101
	addu	$4,$19,$4
$L97:
	.loc 1 109
	move	$3,$4
	.loc 1 113
	b	$L102
	move	$2,$0
$L95:
	addiu	$2,$2,1
	beq	$16,$2,$L96
	nop
$L102:
	lw	$5,0($3)
	nop
	beq	$5,$0,$L95
	addiu	$3,$3,16
	.loc 1 115
	sltu	$2,$2,$16
	beq	$2,$0,$L96
	nop
	.loc 1 112
	subu	$20,$20,$16
	bne	$20,$0,$L97
	addu	$4,$4,$6
	b	$L91
	nop
$L96:
	.loc 1 117
	lui	$3,%hi(claims)
	lw	$4,%lo(claims)($3)
	lw	$2,20($19)
	lw	$3,12($19)
	addu	$2,$2,$4
	addu	$2,$2,$16
	sltu	$2,$3,$2
	bne	$2,$0,$L105
	addiu	$18,$20,548
	sll	$18,$18,4
	.loc 1 120
	lui	$21,%hi(public_state+16)
	addu	$18,$19,$18
	addu	$23,$16,$20
	.loc 1 113
	move	$17,$20
	.loc 1 120
	addiu	$21,$21,%lo(public_state+16)
	.loc 1 121
	li	$22,1
$L100:
	.loc 1 120
	move	$5,$17
	move	$4,$21
	.loc 1 119
	addiu	$18,$18,16
	.loc 1 120
	jal	unlink_page
	addiu	$17,$17,1
	.loc 1 119
	bne	$17,$23,$L100
	sw	$22,-16($18)
	.loc 1 123
	lw	$2,12($19)
$L98:
	.loc 1 124
	lw	$3,24($19)
	.loc 1 123
	subu	$2,$2,$16
	.loc 1 124
	subu	$3,$3,$16
	.loc 1 123
	sw	$2,12($19)
	.loc 1 124
	sw	$3,24($19)
$L91:
	.loc 1 128
	lw	$31,52($sp)
	lw	$23,48($sp)
	lw	$22,44($sp)
	lw	$21,40($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$20
	lw	$20,36($sp)
	jr	$31
	addiu	$sp,$sp,56
$L105:
	.loc 1 118
	b	$L91
	move	$20,$0
$L101:
	.loc 1 117
	lui	$2,%hi(claims)
	lw	$3,%lo(claims)($2)
	lw	$4,20($19)
	lw	$2,12($19)
	addu	$3,$3,$4
	sltu	$3,$2,$3
	bne	$3,$0,$L105
	nop
	.loc 1 112
	b	$L98
	li	$20,6144
	.set	reorder
	.end	pages_reserve
	.section	.text.minimum_move,"ax"
	.align	2
	.globl	minimum_move
	.loc 1 141
	.ent	minimum_move
minimum_move:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,28($sp)
	.loc 1 144
	subu	$19,$0,$6
	.loc 1 141
	sw	$17,20($sp)
	sw	$16,16($sp)
	move	$17,$5
	move	$16,$6
	.loc 1 142
	lui	$2,%hi(public_state+20)
	.loc 1 144
	move	$6,$19
	move	$5,$0
	.loc 1 141
	sw	$20,32($sp)
	sw	$18,24($sp)
	sw	$31,36($sp)
	.loc 1 142
	lw	$20,%lo(public_state+20)($2)
	.loc 1 144
	jal	charge
	move	$18,$4
	.loc 1 145
	beq	$17,$0,$L118
	move	$4,$17
	.loc 1 146
	move	$6,$16
	jal	charge
	move	$5,$0
	.loc 1 147
	jal	keeps_promises
	move	$4,$20
	beq	$2,$0,$L119
	move	$6,$19
$L115:
	.loc 1 148
	move	$2,$0
$L110:
	.loc 1 153
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L118:
	.loc 1 147
	jal	keeps_promises
	move	$4,$20
	bne	$2,$0,$L115
	move	$6,$16
	.loc 1 151
	b	$L121
	move	$5,$0
$L119:
	.loc 1 150
	move	$5,$0
	jal	charge
	move	$4,$17
	.loc 1 151
	move	$6,$16
	move	$5,$0
$L121:
	jal	charge
	move	$4,$18
	.loc 1 152
	b	$L110
	li	$2,-3
	.set	reorder
	.end	minimum_move
	.section	.text.page_take,"ax"
	.align	2
	.globl	page_take
	.loc 1 184
	.ent	page_take
page_take:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	sw	$31,52($sp)
	sw	$23,48($sp)
	sw	$22,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$17,24($sp)
	.loc 1 188
	lw	$3,444($4)
	.loc 1 184
	move	$18,$4
	.loc 1 188
	lw	$22,8($3)
	lw	$2,12($3)
	.loc 1 184
	move	$16,$5
	.loc 1 189
	sltu	$22,$22,$2
	bne	$22,$0,$L127
	move	$19,$6
	.loc 1 190
	lui	$2,%hi(claims)
	lw	$3,%lo(claims)($2)
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	lw	$17,12($2)
	lw	$20,20($2)
	bne	$3,$0,$L148
	nop
	.loc 1 189
	sltu	$17,$20,$17
	beq	$17,$0,$L122
	li	$2,-3
$L127:
	.loc 1 192
	beq	$16,$0,$L124
	lui	$2,%hi(public_state+16)
$L125:
	.loc 1 196
	sltu	$2,$16,6144
	beq	$2,$0,$L133
	addiu	$20,$16,548
	lui	$17,%hi(public_state)
	sll	$2,$20,4
	addiu	$17,$17,%lo(public_state)
	addu	$2,$17,$2
	lw	$2,0($2)
	nop
	bne	$2,$0,$L133
	sll	$21,$16,4
	.loc 1 199
	addu	$23,$17,$21
	lw	$2,8780($23)
	nop
	beq	$2,$0,$L151
	lui	$4,%hi(public_state+16)
	lw	$3,308($18)
	nop
	bne	$2,$3,$L149
	nop
$L130:
	.loc 1 206
	lui	$4,%hi(public_state+16)
$L151:
	.loc 1 204
	lui	$2,%hi(cleaning)
	.loc 1 206
	move	$5,$16
	addiu	$4,$4,%lo(public_state+16)
	jal	unlink_page
	sw	$0,%lo(cleaning)($2)
	.loc 1 207
	lw	$2,12($17)
	.loc 1 208
	lw	$4,444($18)
	.loc 1 207
	addiu	$2,$2,-1
	.loc 1 208
	move	$6,$0
	li	$5,1
	jal	charge
	sw	$2,12($17)
	.loc 1 209
	lw	$2,448($18)
	nop
	bne	$2,$0,$L150
	nop
$L131:
	.loc 1 211
	lw	$4,444($18)
	move	$5,$16
	jal	push
	addiu	$4,$4,40
	.loc 1 212
	sll	$20,$20,4
	lw	$2,308($18)
	addu	$17,$17,$20
	sw	$2,0($17)
	.loc 1 213
	lui	$2,%hi(page_capabilities)
	lw	$6,0($19)
	lw	$5,4($19)
	lw	$4,8($19)
	lw	$3,12($19)
	addiu	$2,$2,%lo(page_capabilities)
	addu	$2,$2,$21
	sw	$6,0($2)
	sw	$5,4($2)
	sw	$4,8($2)
	.loc 1 214
	jal	clear_caller_saved
	sw	$3,12($2)
	.loc 1 215
	move	$2,$16
$L122:
	.loc 1 216
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
$L124:
	.loc 1 193
	lw	$16,%lo(public_state+16)($2)
	nop
	.loc 1 194
	bne	$16,$0,$L125
	li	$2,-3
	b	$L122
	nop
$L150:
	.loc 1 209
	bne	$22,$0,$L131
	nop
	.loc 1 210
	jal	claim_end
	move	$4,$18
	b	$L131
	nop
$L149:
	.loc 1 200
	jal	clean
	move	$4,$16
	beq	$2,$0,$L122
	li	$2,-16
	.loc 1 202
	b	$L130
	sw	$0,8780($23)
$L148:
	.loc 1 190
	jal	claims_before
	nop
	addu	$20,$20,$2
	.loc 1 189
	sltu	$17,$20,$17
	bne	$17,$0,$L127
	li	$2,-3
	b	$L122
	nop
$L133:
	.loc 1 197
	b	$L122
	li	$2,-2
	.set	reorder
	.end	page_take
	.section	.text.page_contexts,"ax"
	.align	2
	.globl	page_contexts
	.loc 1 228
	.ent	page_contexts
page_contexts:
	.set	noreorder
	addiu	$2,$4,64
	move	$6,$5
	addiu	$7,$4,128
$L153:
	.loc 1 232
	lw	$3,0($2)
	.loc 1 231
	addiu	$2,$2,4
	.loc 1 232
	srl	$3,$3,12
	sh	$3,0($6)
	.loc 1 231
	bne	$2,$7,$L153
	addiu	$6,$6,2
	.loc 1 233
	lw	$2,356($4)
	nop
	srl	$2,$2,12
	sh	$2,32($5)
	.loc 1 234
	lw	$2,396($4)
	nop
	beq	$2,$0,$L155
	nop
	.loc 1 235
	srl	$2,$2,12
	sh	$2,34($5)
	jr	$31
	li	$2,18
$L155:
	.loc 1 237
	jr	$31
	li	$2,17
	.set	reorder
	.end	page_contexts
	.section	.text.page_shut,"ax"
	.align	2
	.globl	page_shut
	.loc 1 257
	.ent	page_shut
page_shut:
	.set	noreorder
	.loc 1 258
	lui	$3,%hi(nobody)
	addiu	$2,$3,%lo(nobody)
	lw	$7,%lo(nobody)($3)
	lw	$6,4($2)
	lw	$5,8($2)
	lw	$3,12($2)
	lui	$2,%hi(page_capabilities)
	sll	$4,$4,4
	addiu	$2,$2,%lo(page_capabilities)
	addu	$4,$4,$2
	sw	$7,0($4)
	sw	$6,4($4)
	sw	$5,8($4)
	.loc 1 259
	jr	$31
	sw	$3,12($4)
	.set	reorder
	.end	page_shut
	.section	.text.page_close,"ax"
	.align	2
	.globl	page_close
	.loc 1 263
	.ent	page_close
page_close:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 264
	jal	page_shut
	move	$16,$4
	.loc 1 265
	jal	environment_of
	move	$4,$16
	move	$4,$2
	jal	contexts_leave
	move	$5,$16
	.loc 1 266
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	page_close
	.section	.text.page_drop,"ax"
	.align	2
	.globl	page_drop
	.loc 1 279
	.ent	page_drop
page_drop:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	move	$16,$4
	.loc 1 281
	jal	environment_of
	lui	$17,%hi(public_state)
	.loc 1 284
	lui	$3,%hi(page_taking)
	.loc 1 283
	sll	$19,$16,4
	addiu	$17,$17,%lo(public_state)
	.loc 1 284
	lw	$4,%lo(page_taking)($3)
	.loc 1 283
	addu	$5,$17,$19
	.loc 1 281
	move	$18,$2
	.loc 1 284
	bne	$4,$16,$L161
	sw	$0,8776($5)
	.loc 1 285
	sw	$0,%lo(page_taking)($3)
$L161:
	.loc 1 286
	move	$5,$16
	jal	search_ends
	move	$4,$18
	.loc 1 287
	lw	$4,444($18)
	move	$5,$16
	jal	unlink_page
	addiu	$4,$4,40
	.loc 1 288
	lw	$4,444($18)
	move	$6,$0
	jal	charge
	li	$5,-1
	.loc 1 289
	addiu	$2,$16,548
	sll	$2,$2,4
	addu	$2,$17,$2
	lw	$3,0($2)
	.loc 1 291
	lui	$4,%hi(public_state+16)
	.loc 1 289
	addu	$19,$17,$19
	.loc 1 291
	move	$5,$16
	addiu	$4,$4,%lo(public_state+16)
	.loc 1 289
	sw	$3,8780($19)
	.loc 1 291
	jal	push
	sw	$0,0($2)
	.loc 1 292
	lw	$2,12($17)
	nop
	addiu	$2,$2,1
	sw	$2,12($17)
	.loc 1 293
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	page_drop
	.section	.text.page_release,"ax"
	.align	2
	.loc 1 297
	.ent	page_release
page_release:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 298
	jal	page_close
	move	$16,$4
	.loc 1 299
	lui	$2,%hi(kernel+512)
	lw	$5,%lo(kernel+512)($2)
	move	$4,$16
	jal	unbind
	addiu	$5,$5,468
	beq	$2,$0,$L163
	nop
	.loc 1 301
	jal	page_drop
	move	$4,$16
	.loc 1 302
	li	$2,1
$L163:
	.loc 1 303
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	page_release
	.section	.text.call_page_allocate,"ax"
	.align	2
	.globl	call_page_allocate
	.loc 1 312
	.ent	call_page_allocate
call_page_allocate:
	.set	noreorder
	addiu	$sp,$sp,-48
	.loc 1 313
	lw	$3,64($sp)
	.loc 1 312
	sw	$31,44($sp)
	sw	$17,40($sp)
	sw	$16,36($sp)
	.loc 1 313
	sw	$5,16($sp)
	sw	$6,20($sp)
	sw	$7,24($sp)
	.loc 1 316
	beq	$5,$0,$L174
	sw	$3,28($sp)
	beq	$7,$0,$L174
	lui	$17,%hi(kernel)
	.loc 1 318
	addiu	$17,$17,%lo(kernel)
	move	$5,$4
	lw	$4,512($17)
	jal	page_take
	addiu	$6,$sp,16
	move	$16,$2
	.loc 1 319
	li	$2,-3
	beq	$16,$2,$L179
	nop
$L169:
	.loc 1 323
	lw	$31,44($sp)
	lw	$17,40($sp)
	move	$2,$16
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,48
$L179:
	.loc 1 320
	lw	$2,512($17)
	nop
	lw	$4,420($2)
	jal	environments_reap_any
	nop
	bne	$2,$0,$L172
	nop
	lw	$4,512($17)
	jal	revoke_excess
	nop
	bne	$2,$0,$L169
	nop
$L172:
	.loc 1 321
	b	$L169
	li	$16,-16
$L174:
	.loc 1 317
	b	$L169
	li	$16,-2
	.set	reorder
	.end	call_page_allocate
	.section	.text.call_page_free,"ax"
	.align	2
	.globl	call_page_free
	.loc 1 326
	.ent	call_page_free
call_page_free:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 327
	jal	owns
	move	$16,$4
	beq	$2,$0,$L180
	li	$2,-1
	.loc 1 329
	lui	$2,%hi(page_taking)
	lw	$2,%lo(page_taking)($2)
	nop
	beq	$2,$16,$L180
	li	$2,-4
	.loc 1 331
	jal	page_release
	move	$4,$16
	beq	$2,$0,$L180
	li	$2,-16
	.loc 1 333
	lui	$2,%hi(kernel+512)
	lw	$4,%lo(kernel+512)($2)
	jal	revoke_returned
	nop
	.loc 1 334
	move	$2,$0
$L180:
	.loc 1 335
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	call_page_free
	.section	.text.call_page_set_capabilities,"ax"
	.align	2
	.globl	call_page_set_capabilities
	.loc 1 339
	.ent	call_page_set_capabilities
call_page_set_capabilities:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,36($sp)
	sw	$16,16($sp)
	move	$17,$4
	move	$18,$5
	move	$20,$6
	.loc 1 342
	jal	owns
	move	$19,$7
	beq	$2,$0,$L188
	nop
	.loc 1 344
	beq	$18,$0,$L186
	li	$2,-2
	beq	$19,$0,$L186
	nop
	.loc 1 346
	lui	$2,%hi(page_taking)
	lw	$2,%lo(page_taking)($2)
	nop
	beq	$2,$17,$L191
	lui	$3,%hi(nobody)
	.loc 1 348
	addiu	$2,$3,%lo(nobody)
	.loc 1 349
	lui	$4,%hi(kernel+512)
	lw	$5,%lo(kernel+512)($4)
	.loc 1 348
	lw	$8,%lo(nobody)($3)
	lw	$7,4($2)
	lw	$6,8($2)
	lw	$3,12($2)
	lui	$2,%hi(page_capabilities)
	sll	$16,$17,4
	addiu	$2,$2,%lo(page_capabilities)
	addu	$16,$16,$2
	.loc 1 349
	addiu	$5,$5,468
	move	$4,$17
	.loc 1 348
	sw	$8,0($16)
	sw	$7,4($16)
	sw	$6,8($16)
	.loc 1 349
	jal	unbind
	sw	$3,12($16)
	beq	$2,$0,$L186
	li	$2,-16
	.loc 1 351
	lw	$2,56($sp)
	sw	$18,0($16)
	sw	$2,12($16)
	sw	$20,4($16)
	sw	$19,8($16)
	.loc 1 352
	move	$2,$0
$L186:
	.loc 1 353
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L191:
	.loc 1 347
	b	$L186
	li	$2,-4
$L188:
	.loc 1 343
	b	$L186
	li	$2,-1
	.set	reorder
	.end	call_page_set_capabilities
	.section	.text.call_page_give,"ax"
	.align	2
	.globl	call_page_give
	.loc 1 356
	.ent	call_page_give
call_page_give:
	.set	noreorder
	addiu	$sp,$sp,-48
	move	$2,$5
	sw	$19,32($sp)
	.loc 1 358
	lui	$19,%hi(kernel)
	.loc 1 356
	sw	$16,20($sp)
	move	$5,$6
	move	$16,$4
	move	$6,$7
	.loc 1 357
	move	$4,$2
	.loc 1 358
	addiu	$19,$19,%lo(kernel)
	.loc 1 356
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$18,28($sp)
	sw	$31,44($sp)
	.loc 1 357
	jal	environment_controlled
	sw	$17,24($sp)
	.loc 1 358
	lw	$3,512($19)
	.loc 1 359
	lui	$4,%hi(public_state)
	addiu	$20,$4,%lo(public_state)
	.loc 1 358
	lw	$18,444($3)
	.loc 1 359
	lw	$21,20($20)
	.loc 1 361
	beq	$2,$0,$L197
	move	$4,$16
	jal	owns
	move	$17,$2
	beq	$2,$0,$L194
	li	$2,-1
	.loc 1 363
	lui	$2,%hi(page_taking)
	lw	$2,%lo(page_taking)($2)
	nop
	beq	$2,$16,$L199
	move	$4,$18
	.loc 1 365
	move	$6,$0
	jal	charge
	li	$5,-1
	.loc 1 366
	lw	$4,444($17)
	move	$6,$0
	jal	charge
	li	$5,1
	.loc 1 367
	jal	keeps_promises
	move	$4,$21
	beq	$2,$0,$L204
	move	$6,$0
	.loc 1 372
	lw	$4,512($19)
	jal	contexts_leave
	move	$5,$16
	.loc 1 373
	lw	$4,512($19)
	jal	search_ends
	move	$5,$16
	.loc 1 374
	move	$5,$16
	jal	unlink_page
	addiu	$4,$18,40
	.loc 1 375
	lw	$4,444($17)
	move	$5,$16
	addiu	$4,$4,40
	jal	push
	addiu	$16,$16,548
	.loc 1 376
	sll	$16,$16,4
	lw	$2,308($17)
	addu	$16,$16,$20
	sw	$2,0($16)
	.loc 1 377
	move	$2,$0
$L194:
	.loc 1 378
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L197:
	.loc 1 362
	b	$L194
	li	$2,-1
$L199:
	.loc 1 364
	b	$L194
	li	$2,-4
$L204:
	.loc 1 368
	lw	$4,444($17)
	jal	charge
	li	$5,-1
	.loc 1 369
	move	$6,$0
	li	$5,1
	jal	charge
	move	$4,$18
	.loc 1 370
	b	$L194
	li	$2,-3
	.set	reorder
	.end	call_page_give
	.section	.text.call_page_pin,"ax"
	.align	2
	.globl	call_page_pin
	.loc 1 382
	.ent	call_page_pin
call_page_pin:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,28($sp)
	sw	$17,20($sp)
	move	$19,$6
	move	$17,$5
	.loc 1 383
	lw	$6,64($sp)
	lw	$5,60($sp)
	.loc 1 382
	sw	$18,24($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$16,16($sp)
	.loc 1 383
	jal	environment_controlled
	move	$18,$7
	.loc 1 386
	beq	$2,$0,$L212
	move	$16,$2
	.loc 1 388
	li	$2,131072
	ori	$2,$2,0x8000
	srl	$20,$17,12
	sltu	$17,$17,$2
	beq	$17,$0,$L205
	li	$2,-2
	.loc 1 390
	beq	$19,$0,$L227
	addiu	$2,$20,32
	.loc 1 384
	srl	$2,$19,12
	.loc 1 391
	sltu	$3,$2,6144
	beq	$3,$0,$L216
	li	$3,512
	andi	$4,$19,0x3ff
	bne	$4,$3,$L216
	andi	$3,$19,0x400
	.loc 1 393
	beq	$3,$0,$L210
	sll	$17,$2,4
	lui	$4,%hi(page_capabilities)
	addiu	$2,$17,8
	addiu	$4,$4,%lo(page_capabilities)
	addu	$4,$4,$2
$L211:
	lw	$6,56($sp)
	jal	capability_opens
	move	$5,$18
	beq	$2,$0,$L212
	lui	$3,%hi(public_state)
	.loc 1 399
	addiu	$2,$20,32
	.loc 1 397
	addiu	$3,$3,%lo(public_state)
	addu	$3,$3,$17
	.loc 1 399
	sll	$4,$2,2
	.loc 1 397
	li	$5,1
	sw	$5,8776($3)
	.loc 1 399
	addu	$3,$16,$4
	lw	$3,0($3)
	nop
	beq	$3,$0,$L213
	nop
	.loc 1 400
	lw	$4,444($16)
	nop
	lw	$3,32($4)
	nop
	addiu	$3,$3,-1
	sw	$3,32($4)
$L213:
	.loc 1 402
	lw	$4,444($16)
	nop
	lw	$3,32($4)
	nop
	addiu	$3,$3,1
	b	$L209
	sw	$3,32($4)
$L227:
	.loc 1 399
	sll	$3,$2,2
	addu	$3,$16,$3
	lw	$3,0($3)
	nop
	beq	$3,$0,$L209
	nop
	.loc 1 400
	lw	$4,444($16)
	nop
	lw	$3,32($4)
	nop
	addiu	$3,$3,-1
	sw	$3,32($4)
$L209:
	.loc 1 403
	sll	$2,$2,2
	addu	$2,$16,$2
	sw	$19,0($2)
	.loc 1 404
	move	$5,$20
	jal	unbind_pin
	move	$4,$16
	.loc 1 405
	move	$2,$0
$L205:
	.loc 1 406
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L210:
	.loc 1 393
	lui	$4,%hi(page_capabilities)
	addiu	$4,$4,%lo(page_capabilities)
	b	$L211
	addu	$4,$4,$17
$L216:
	.loc 1 389
	b	$L205
	li	$2,-2
$L212:
	.loc 1 387
	b	$L205
	li	$2,-1
	.set	reorder
	.end	call_page_pin
	.section	.text.call_instructions_changed,"ax"
	.align	2
	.globl	call_instructions_changed
	.loc 1 409
	.ent	call_instructions_changed
call_instructions_changed:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 412
	sltu	$2,$4,6144
	.loc 1 409
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 1 412
	beq	$2,$0,$L232
	sw	$16,20($sp)
	.loc 1 414
	lui	$2,%hi(kernel+516)
	lw	$2,%lo(kernel+516)($2)
	nop
	bne	$2,$0,$L233
	sll	$18,$4,12
	.loc 1 420
	li	$5,512
	jal	icache_invalidate
	move	$4,$18
	.loc 1 416
	li	$17,512
	li	$19,4096
$L230:
	.loc 1 417
	jal	work_left_off
	li	$4,1100
	move	$16,$2
	.loc 1 420
	or	$4,$18,$17
	li	$5,512
	.loc 1 417
	bne	$2,$0,$L235
	addiu	$17,$17,512
	.loc 1 420
	jal	icache_invalidate
	nop
	.loc 1 416
	bne	$17,$19,$L230
	nop
$L228:
	.loc 1 423
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L235:
	lw	$31,36($sp)
	.loc 1 418
	li	$16,-16
	.loc 1 423
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L233:
	.loc 1 415
	b	$L228
	li	$16,-4
$L232:
	.loc 1 413
	b	$L228
	li	$16,-2
	.set	reorder
	.end	call_instructions_changed
	.section	.rodata.nobody,"a"
	.align	2
nobody:
	.space	16
	.section	.bss.cleaning,"aw"
	.align	2
cleaning:
	.space	8
	.text
	.file 2 "./aegis/kernel/kernel.h"
