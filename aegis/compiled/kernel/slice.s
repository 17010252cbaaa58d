# mipsel-linux-gnu-gcc 12.2.0 from aegis/kernel/slice.c
	.text
	.file 1 "aegis/kernel/slice.c"
	.section	.text.time_pass,"ax"
	.align	2
	.loc 1 91
	.ent	time_pass
time_pass:
	.set	noreorder
	.loc 1 92
	lw	$3,444($4)
	nop
	lw	$2,28($3)
	nop
	subu	$2,$2,$6
	sw	$2,28($3)
	.loc 1 94
	lw	$7,444($5)
	.loc 1 93
	lw	$3,420($4)
	.loc 1 94
	lw	$2,28($7)
	.loc 1 93
	lui	$4,%hi(families)
	addiu	$4,$4,%lo(families)
	.loc 1 94
	addu	$2,$2,$6
	.loc 1 93
	sll	$3,$3,2
	addu	$3,$3,$4
	.loc 1 94
	sw	$2,28($7)
	.loc 1 95
	lw	$2,420($5)
	.loc 1 93
	lw	$7,0($3)
	.loc 1 95
	sll	$2,$2,2
	.loc 1 93
	subu	$5,$7,$6
	sw	$5,0($3)
	.loc 1 95
	addu	$2,$2,$4
	lw	$3,0($2)
	nop
	addu	$3,$3,$6
	.loc 1 96
	jr	$31
	sw	$3,0($2)
	.set	reorder
	.end	time_pass
	.section	.text.owed,"ax"
	.align	2
	.loc 1 103
	.ent	owed
owed:
	.set	noreorder
	.loc 1 104
	lw	$2,444($4)
	.loc 1 106
	lw	$3,420($4)
	.loc 1 104
	lw	$2,28($2)
	.loc 1 106
	beq	$3,$5,$L7
	lui	$4,%hi(families)
	addiu	$4,$4,%lo(families)
	sll	$3,$3,2
	addu	$3,$3,$4
	lw	$3,0($3)
	nop
	slt	$4,$3,$2
	bne	$4,$0,$L6
	nop
$L7:
	.loc 1 107
	jr	$31
	nop
$L6:
	jr	$31
	move	$2,$3
	.set	reorder
	.end	owed
	.section	.text.creditor_of,"ax"
	.align	2
	.loc 1 111
	.ent	creditor_of
creditor_of:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$21,40($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	sw	$31,44($sp)
	sw	$20,36($sp)
	sw	$17,24($sp)
	.loc 1 113
	lw	$17,420($4)
	lui	$3,%hi(families)
	sll	$2,$17,2
	addiu	$3,$3,%lo(families)
	addu	$2,$2,$3
	lw	$20,0($2)
	.loc 1 115
	lui	$16,%hi(kernel+4652)
	lui	$21,%hi(kernel+70188)
	.loc 1 113
	move	$18,$0
	.loc 1 112
	move	$19,$0
	.loc 1 115
	addiu	$16,$16,%lo(kernel+4652)
	addiu	$21,$21,%lo(kernel+70188)
	.loc 1 116
	slt	$20,$20,-15
$L12:
	lw	$2,308($16)
	nop
	beq	$2,$0,$L11
	move	$4,$16
	lw	$2,340($16)
	nop
	beq	$2,$0,$L11
	move	$5,$17
	beq	$20,$0,$L10
	nop
	lw	$2,420($16)
	nop
	beq	$17,$2,$L11
	nop
$L10:
	.loc 1 118
	jal	owed
	nop
	.loc 1 119
	slt	$3,$18,$2
	beq	$3,$0,$L11
	nop
	move	$19,$16
	move	$18,$2
$L11:
	.loc 1 115
	addiu	$16,$16,512
	bne	$16,$21,$L12
	move	$2,$19
	.loc 1 125
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	lw	$19,32($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	creditor_of
	.section	.text.owes,"ax"
	.align	2
	.loc 1 136
	.ent	owes
owes:
	.set	noreorder
	.loc 1 137
	lw	$2,444($4)
	nop
	lw	$2,28($2)
	nop
	slt	$2,$2,-15
	bne	$2,$0,$L25
	lui	$3,%hi(families)
	lw	$2,420($4)
	addiu	$3,$3,%lo(families)
	sll	$2,$2,2
	addu	$2,$2,$3
	lw	$2,0($2)
	jr	$31
	slt	$2,$2,-15
$L25:
	.loc 1 138
	jr	$31
	li	$2,1
	.set	reorder
	.end	owes
	.section	.text.clock_rate,"ax"
	.align	2
	.loc 1 237
	.ent	clock_rate
clock_rate:
	.set	noreorder
	.loc 1 238
	lui	$2,%hi(devices)
	lw	$2,%lo(devices)($2)
	ori	$4,$4,0x20
	sw	$4,40($2)
	.loc 1 239
	jr	$31
	nop
	.set	reorder
	.end	clock_rate
	.section	.text.slice_end,"ax"
	.align	2
	.loc 1 307
	.ent	slice_end
slice_end:
	.set	noreorder
	.loc 1 308
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	lw	$3,512($2)
	nop
	sw	$3,516($2)
	.loc 1 309
	lw	$3,308($4)
	lui	$2,%hi(overrunner)
	sw	$3,%lo(overrunner)($2)
	.loc 1 310
	lui	$2,%hi(notified)
	sw	$0,%lo(notified)($2)
	lui	$2,%hi(excess)
	.loc 1 311
	jr	$31
	sw	$0,%lo(excess)($2)
	.set	reorder
	.end	slice_end
	.section	.text.clock_asks,"ax"
	.align	2
	.loc 1 338
	.ent	clock_asks
clock_asks:
	.set	noreorder
	.loc 1 339
	lui	$2,%hi(devices)
	addiu	$2,$2,%lo(devices)
	lw	$3,12($2)
	nop
	beq	$3,$0,$L29
	nop
	lw	$4,72($2)
	nop
	lw	$4,0($4)
	nop
	and	$3,$3,$4
	beq	$3,$0,$L31
	nop
$L29:
	.loc 1 341
	lw	$2,4($2)
	nop
	lw	$2,0($2)
	jr	$31
	andi	$2,$2,0x40
$L31:
	.loc 1 342
	jr	$31
	move	$2,$0
	.set	reorder
	.end	clock_asks
	.section	.text.owner_of,"ax"
	.align	2
	.loc 1 129
	.ent	owner_of
owner_of:
	.set	noreorder
	.loc 1 130
	addiu	$4,$4,16
	lui	$2,%hi(public_state)
	.loc 1 129
	addiu	$sp,$sp,-24
	.loc 1 130
	sll	$4,$4,2
	addiu	$2,$2,%lo(public_state)
	addu	$4,$4,$2
	.loc 1 129
	sw	$31,20($sp)
	.loc 1 130
	lw	$4,0($4)
	jal	environment_find
	nop
	.loc 1 132
	beq	$2,$0,$L35
	nop
	lw	$3,340($2)
	nop
	beq	$3,$0,$L42
	nop
$L35:
	.loc 1 133
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L42:
	lw	$31,20($sp)
	.loc 1 132
	move	$2,$0
	.loc 1 133
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	owner_of
	.section	.text.first_owner,"ax"
	.align	2
	.loc 1 178
	.ent	first_owner
first_owner:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$16,$4
	b	$L45
	addiu	$17,$4,64
$L49:
	.loc 1 182
	beq	$16,$17,$L48
	lui	$2,%hi(kernel+512)
$L45:
	.loc 1 183
	jal	owner_of
	andi	$4,$16,0x3f
	.loc 1 184
	beq	$2,$0,$L49
	addiu	$16,$16,1
	.loc 1 188
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L48:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 187
	lw	$2,%lo(kernel+512)($2)
	.loc 1 188
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	first_owner
	.section	.text.part_charged,"ax"
	.align	2
	.loc 1 246
	.ent	part_charged
part_charged:
	.set	noreorder
	.loc 1 247
	lui	$2,%hi(overrunner)
	lw	$4,%lo(overrunner)($2)
	.loc 1 246
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 247
	jal	environment_find
	nop
	.loc 1 249
	lui	$3,%hi(holder)
	lw	$5,%lo(holder)($3)
	nop
	beq	$5,$0,$L50
	nop
	.loc 1 250
	beq	$2,$0,$L57
	move	$4,$2
$L52:
	jal	time_pass
	li	$6,1
$L50:
	.loc 1 251
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L57:
	.loc 1 250
	lui	$2,%hi(kernel+516)
	lw	$4,%lo(kernel+516)($2)
	b	$L52
	nop
	.set	reorder
	.end	part_charged
	.section	.text.slice_advance,"ax"
	.align	2
	.loc 1 145
	.ent	slice_advance
slice_advance:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	lui	$18,%hi(public_state)
	sw	$19,32($sp)
	sw	$31,36($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 149
	li	$19,1
	addiu	$18,$18,%lo(public_state)
$L60:
	.loc 1 150
	lw	$17,8($18)
	nop
	addu	$17,$19,$17
	andi	$17,$17,0x3f
	.loc 1 151
	jal	owner_of
	move	$4,$17
	.loc 1 152
	beq	$2,$0,$L75
	move	$16,$2
	.loc 1 156
	lw	$3,444($2)
	.loc 1 155
	lui	$19,%hi(holder)
	.loc 1 156
	lw	$2,24($3)
	.loc 1 157
	move	$4,$16
	.loc 1 156
	addiu	$2,$2,1
	sw	$2,24($3)
	.loc 1 154
	sw	$17,8($18)
	.loc 1 157
	jal	owes
	sw	$16,%lo(holder)($19)
	bne	$2,$0,$L76
	nop
$L58:
	.loc 1 174
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L76:
	.loc 1 159
	jal	creditor_of
	move	$4,$16
	.loc 1 160
	beq	$2,$0,$L64
	move	$17,$2
	.loc 1 161
	move	$5,$16
	li	$6,32
	jal	time_pass
	move	$4,$2
	.loc 1 174
	lw	$31,36($sp)
	lw	$18,28($sp)
	lw	$16,20($sp)
	.loc 1 162
	sw	$17,%lo(holder)($19)
	.loc 1 174
	lw	$19,32($sp)
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L75:
	.loc 1 149
	addiu	$19,$19,1
	li	$2,65
	bne	$19,$2,$L60
	lui	$2,%hi(kernel+512)
	.loc 1 171
	lw	$2,%lo(kernel+512)($2)
	nop
	beq	$2,$0,$L67
	lui	$3,%hi(holder)
	sw	$2,%lo(holder)($3)
$L68:
	.loc 1 173
	lw	$3,444($2)
	nop
	lw	$2,24($3)
	nop
	addiu	$2,$2,1
	b	$L58
	sw	$2,24($3)
$L64:
	.loc 1 164
	lw	$2,444($16)
	nop
	lw	$3,28($2)
	nop
	bltz	$3,$L77
	nop
$L65:
	.loc 1 166
	lw	$2,420($16)
	lui	$3,%hi(families)
	addiu	$3,$3,%lo(families)
	sll	$2,$2,2
	addu	$2,$2,$3
	lw	$3,0($2)
	nop
	bgez	$3,$L58
	nop
	.loc 1 167
	b	$L58
	sw	$0,0($2)
$L77:
	.loc 1 165
	b	$L65
	sw	$0,28($2)
$L67:
	.loc 1 171
	jal	environment_any
	nop
	lui	$3,%hi(holder)
	.loc 1 172
	beq	$2,$0,$L58
	sw	$2,%lo(holder)($3)
	b	$L68
	nop
	.set	reorder
	.end	slice_advance
	.section	.text.tick,"ax"
	.align	2
	.loc 1 217
	.ent	tick
tick:
	.set	noreorder
	.loc 1 218
	lui	$3,%hi(public_state)
	lw	$2,%lo(public_state)($3)
	.loc 1 217
	addiu	$sp,$sp,-24
	.loc 1 218
	addiu	$2,$2,1
	sw	$2,%lo(public_state)($3)
	.loc 1 219
	lui	$2,%hi(work_due)
	li	$3,1
	sw	$3,%lo(work_due)($2)
	.loc 1 217
	sw	$31,20($sp)
	.loc 1 220
	jal	slice_advance
	nop
	.loc 1 221
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	tick
	.section	.text.part_passed,"ax"
	.align	2
	.loc 1 255
	.ent	part_passed
part_passed:
	.set	noreorder
	.loc 1 256
	lui	$3,%hi(excess)
	lw	$2,%lo(excess)($3)
	.loc 1 255
	addiu	$sp,$sp,-24
	.loc 1 256
	addiu	$2,$2,1
	sw	$2,%lo(excess)($3)
	.loc 1 255
	sw	$31,20($sp)
	.loc 1 257
	jal	part_charged
	nop
	.loc 1 258
	lui	$3,%hi(parts)
	lw	$2,%lo(parts)($3)
	li	$4,32
	addiu	$2,$2,1
	beq	$2,$4,$L81
	nop
	.loc 1 262
	lw	$31,20($sp)
	.loc 1 258
	sw	$2,%lo(parts)($3)
	.loc 1 262
	jr	$31
	addiu	$sp,$sp,24
$L81:
	.loc 1 260
	jal	tick
	sw	$0,%lo(parts)($3)
	.loc 1 262
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	part_passed
	.section	.text.notify,"ax"
	.align	2
	.loc 1 291
	.ent	notify
notify:
	.set	noreorder
	.loc 1 292
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	lw	$5,512($2)
	lui	$6,%hi(notified)
	lw	$3,348($5)
	nop
	sltu	$7,$0,$3
	.loc 1 293
	bne	$3,$0,$L93
	sw	$7,%lo(notified)($6)
	jr	$31
	nop
$L93:
	.loc 1 291
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 295
	lw	$3,356($5)
	lw	$5,12($4)
	nop
	sw	$5,0($3)
	.loc 1 296
	lw	$3,84($4)
	nop
	sw	$3,12($4)
	.loc 1 297
	lw	$3,512($2)
	nop
	lw	$3,348($3)
	nop
	sw	$3,84($4)
	.loc 1 298
	lw	$3,512($2)
	nop
	lw	$4,352($3)
	nop
	sw	$4,320($3)
	.loc 1 299
	lw	$2,512($2)
	nop
	lw	$4,320($2)
	jal	status_install
	nop
	.loc 1 300
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	notify
	.section	.text.slice_overstayed,"ax"
	.align	2
	.loc 1 318
	.ent	slice_overstayed
slice_overstayed:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 321
	lui	$2,%hi(notified)
	lw	$3,%lo(notified)($2)
	.loc 1 318
	sw	$16,20($sp)
	.loc 1 319
	lui	$16,%hi(kernel)
	.loc 1 318
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 1 319
	addiu	$16,$16,%lo(kernel)
	lw	$2,516($16)
	.loc 1 321
	bne	$3,$0,$L97
	move	$17,$4
	lw	$3,512($16)
	nop
	beq	$3,$2,$L98
	nop
$L97:
	.loc 1 323
	jal	environment_end
	move	$4,$2
	.loc 1 324
	lw	$2,512($16)
	nop
	beq	$2,$0,$L98
	nop
	.loc 1 326
	jal	notify
	move	$4,$17
	.loc 1 327
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L98:
	.loc 1 322
	jal	run_next
	nop
	.set	reorder
	.end	slice_overstayed
	.section	.text.clock_start,"ax"
	.align	2
	.globl	clock_start
	.loc 1 42
	.ent	clock_start
clock_start:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 43
	lui	$17,%hi(devices)
	.loc 1 42
	sw	$16,20($sp)
	.loc 1 43
	addiu	$16,$17,%lo(devices)
	.loc 1 42
	sw	$31,28($sp)
	.loc 1 43
	addiu	$2,$4,36
	move	$3,$16
	addiu	$5,$4,116
$L104:
	lw	$9,0($2)
	lw	$8,4($2)
	lw	$7,8($2)
	lw	$6,12($2)
	addiu	$2,$2,16
	sw	$9,0($3)
	sw	$8,4($3)
	sw	$7,8($3)
	sw	$6,12($3)
	bne	$2,$5,$L104
	addiu	$3,$3,16
	.loc 1 44
	lw	$3,36($16)
	lw	$2,8($16)
	nop
	or	$2,$2,$3
	lui	$3,%hi(interrupt_mask)
	.loc 1 45
	jal	lance_prepare
	sw	$2,%lo(interrupt_mask)($3)
	.loc 1 46
	lw	$2,%lo(devices)($17)
	li	$5,42
	sw	$5,40($2)
	.loc 1 48
	lw	$4,4($16)
	.loc 1 47
	li	$5,70
	.loc 1 49
	lw	$3,16($16)
	.loc 1 47
	sw	$5,44($2)
	.loc 1 48
	lw	$2,0($4)
	.loc 1 49
	beq	$3,$0,$L105
	nop
	.loc 1 50
	lw	$2,76($16)
	nop
	sw	$3,0($2)
$L105:
	.loc 1 52
	lw	$31,28($sp)
	.loc 1 51
	lui	$2,%hi(public_state+8)
	li	$3,63
	.loc 1 52
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 51
	sw	$3,%lo(public_state+8)($2)
	.loc 1 52
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	clock_start
	.section	.text.slice_set_owner,"ax"
	.align	2
	.globl	slice_set_owner
	.loc 1 56
	.ent	slice_set_owner
slice_set_owner:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 57
	addiu	$17,$4,16
	lui	$16,%hi(public_state)
	addiu	$16,$16,%lo(public_state)
	sll	$2,$17,2
	.loc 1 56
	sw	$18,24($sp)
	sw	$31,28($sp)
	.loc 1 57
	addu	$2,$16,$2
	lw	$4,0($2)
	jal	environment_find
	move	$18,$5
	.loc 1 59
	beq	$2,$0,$L112
	lui	$3,%hi(family_slices)
	.loc 1 60
	lw	$5,444($2)
	nop
	lw	$4,20($5)
	.loc 1 61
	addiu	$3,$3,%lo(family_slices)
	.loc 1 60
	addiu	$4,$4,-1
	sw	$4,20($5)
	.loc 1 61
	lw	$2,420($2)
	nop
	addu	$2,$2,$3
	lbu	$3,0($2)
	nop
	addiu	$3,$3,-1
	sb	$3,0($2)
$L112:
	.loc 1 63
	beq	$18,$0,$L113
	nop
	lw	$2,308($18)
	sll	$17,$17,2
	.loc 1 65
	lw	$3,444($18)
	.loc 1 63
	addu	$16,$16,$17
	sw	$2,0($16)
	.loc 1 65
	lw	$2,20($3)
	nop
	addiu	$2,$2,1
	sw	$2,20($3)
	.loc 1 66
	lw	$2,420($18)
	lui	$3,%hi(family_slices)
	addiu	$3,$3,%lo(family_slices)
	addu	$2,$2,$3
	lbu	$3,0($2)
	nop
	addiu	$3,$3,1
	sb	$3,0($2)
	.loc 1 68
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L113:
	.loc 1 63
	sll	$17,$17,2
	addu	$16,$16,$17
	sw	$0,0($16)
	.loc 1 68
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	slice_set_owner
	.section	.text.family_has_slices,"ax"
	.align	2
	.globl	family_has_slices
	.loc 1 72
	.ent	family_has_slices
family_has_slices:
	.set	noreorder
	.loc 1 73
	lui	$2,%hi(family_slices)
	addiu	$2,$2,%lo(family_slices)
	addu	$2,$2,$4
	lbu	$2,0($2)
	.loc 1 74
	jr	$31
	sltu	$2,$0,$2
	.set	reorder
	.end	family_has_slices
	.section	.text.follow_donation,"ax"
	.align	2
	.globl	follow_donation
	.loc 1 81
	.ent	follow_donation
follow_donation:
	.set	noreorder
	.loc 1 84
	lw	$3,324($4)
	nop
	beq	$3,$0,$L123
	nop
	b	$L122
	li	$4,128
$L129:
	beq	$4,$0,$L130
	nop
$L122:
	move	$2,$3
	lw	$3,324($3)
	nop
	bne	$3,$0,$L129
	addiu	$4,$4,-1
	.loc 1 87
	jr	$31
	nop
$L130:
	jr	$31
	nop
$L123:
	jr	$31
	move	$2,$4
	.set	reorder
	.end	follow_donation
	.section	.text.slice_following,"ax"
	.align	2
	.globl	slice_following
	.loc 1 192
	.ent	slice_following
slice_following:
	.set	noreorder
	.loc 1 193
	lui	$2,%hi(public_state+8)
	lw	$4,%lo(public_state+8)($2)
	.loc 1 192
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 193
	jal	first_owner
	addiu	$4,$4,1
	.loc 1 194
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	slice_following
	.section	.text.slice_present,"ax"
	.align	2
	.globl	slice_present
	.loc 1 201
	.ent	slice_present
slice_present:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 202
	lui	$16,%hi(holder)
	lw	$2,%lo(holder)($16)
	nop
	beq	$2,$0,$L145
	sw	$31,20($sp)
$L139:
	.loc 1 209
	jal	follow_donation
	move	$4,$2
	.loc 1 210
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L145:
	.loc 1 203
	lui	$2,%hi(public_state)
	lw	$4,%lo(public_state)($2)
	nop
	beq	$4,$0,$L136
	addiu	$2,$2,%lo(public_state)
	.loc 1 205
	lw	$4,8($2)
$L137:
	jal	first_owner
	nop
	.loc 1 207
	bne	$2,$0,$L139
	sw	$2,%lo(holder)($16)
	.loc 1 208
	jal	environment_any
	nop
	.loc 1 209
	bne	$2,$0,$L139
	sw	$2,%lo(holder)($16)
	.loc 1 210
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L136:
	.loc 1 204
	b	$L137
	sw	$0,8($2)
	.set	reorder
	.end	slice_present
	.section	.text.slice_work,"ax"
	.align	2
	.globl	slice_work
	.loc 1 228
	.ent	slice_work
slice_work:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 229
	lui	$16,%hi(work_due)
	lw	$2,%lo(work_due)($16)
	nop
	bne	$2,$0,$L154
	sw	$31,20($sp)
$L148:
	.loc 1 234
	lw	$31,20($sp)
	.loc 1 233
	sw	$0,%lo(work_due)($16)
	.loc 1 234
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L154:
	.loc 1 229
	jal	revoke_tick
	nop
	bne	$2,$0,$L148
	nop
	jal	slice_present
	nop
	beq	$2,$0,$L148
	nop
	.loc 1 230
	jal	work_begin
	li	$4,4000
	.loc 1 231
	lui	$2,%hi(holder)
	lw	$2,%lo(holder)($2)
	nop
	lw	$4,420($2)
	jal	environments_reap
	nop
	b	$L148
	nop
	.set	reorder
	.end	slice_work
	.section	.text.tick_interrupt,"ax"
	.align	2
	.loc 1 363
	.ent	tick_interrupt
tick_interrupt:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 364
	lui	$3,%hi(holder)
	.loc 1 363
	sw	$16,20($sp)
	move	$16,$4
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 364
	lw	$17,%lo(holder)($3)
	.loc 1 366
	jal	clock_rate
	li	$4,5
	.loc 1 367
	jal	tick
	nop
	.loc 1 368
	jal	slice_present
	nop
	lui	$3,%hi(kernel+512)
	lw	$3,%lo(kernel+512)($3)
	nop
	beq	$3,$2,$L156
	lui	$2,%hi(parts)
	.loc 1 370
	beq	$17,$0,$L160
	sw	$0,%lo(parts)($2)
$L157:
	jal	slice_end
	move	$4,$17
	.loc 1 371
	jal	notify
	move	$4,$16
	.loc 1 377
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L160:
	.loc 1 370
	b	$L157
	move	$17,$3
$L156:
	.loc 1 374
	jal	clock_rate
	li	$4,10
	.loc 1 375
	lui	$2,%hi(devices+4)
	lw	$2,%lo(devices+4)($2)
	nop
	lw	$2,0($2)
	.loc 1 376
	jal	slice_work
	nop
	.loc 1 377
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	tick_interrupt
	.section	.text.slice_handed_over,"ax"
	.align	2
	.globl	slice_handed_over
	.loc 1 271
	.ent	slice_handed_over
slice_handed_over:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	.loc 1 272
	lui	$16,%hi(kernel)
	.loc 1 271
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 1 272
	addiu	$16,$16,%lo(kernel)
	.loc 1 274
	lw	$2,516($16)
	.loc 1 276
	lui	$3,%hi(devices+4)
	lw	$17,%lo(devices+4)($3)
	.loc 1 274
	beq	$2,$0,$L178
	nop
	.loc 1 275
	jal	clock_rate
	li	$4,10
	.loc 1 276
	lw	$2,0($17)
	nop
	andi	$2,$2,0x40
	beq	$2,$0,$L182
	lui	$2,%hi(excess)
	.loc 1 278
	jal	part_passed
	nop
	.loc 1 282
	lui	$2,%hi(excess)
$L182:
	lw	$2,%lo(excess)($2)
	nop
	bne	$2,$0,$L179
	nop
$L164:
	.loc 1 285
	lui	$2,%hi(lance_works)
$L181:
	lw	$2,%lo(lance_works)($2)
	nop
	bne	$2,$0,$L180
	sw	$0,516($16)
$L161:
	.loc 1 287
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L179:
	.loc 1 283
	jal	part_charged
	nop
	.loc 1 285
	lui	$2,%hi(lance_works)
	lw	$2,%lo(lance_works)($2)
	nop
	beq	$2,$0,$L161
	sw	$0,516($16)
$L180:
	.loc 1 286
	jal	ether_resume
	nop
	.loc 1 287
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L178:
	.loc 1 276
	lw	$2,0($17)
	nop
	andi	$2,$2,0x40
	beq	$2,$0,$L164
	nop
	.loc 1 280
	jal	tick
	nop
	.loc 1 285
	b	$L181
	lui	$2,%hi(lance_works)
	.set	reorder
	.end	slice_handed_over
	.section	.text.part_interrupt,"ax"
	.align	2
	.loc 1 346
	.ent	part_interrupt
part_interrupt:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 347
	jal	part_passed
	move	$16,$4
	.loc 1 348
	jal	slice_present
	nop
	lui	$3,%hi(kernel)
	addiu	$3,$3,%lo(kernel)
	lw	$5,516($3)
	nop
	beq	$5,$2,$L188
	lui	$2,%hi(excess)
	.loc 1 352
	lw	$2,%lo(excess)($2)
	nop
	sltu	$2,$2,65
	beq	$2,$0,$L189
	lui	$2,%hi(notified)
	.loc 1 354
	lw	$2,%lo(notified)($2)
	nop
	bne	$2,$0,$L183
	nop
	lw	$2,512($3)
	nop
	beq	$5,$2,$L190
	nop
$L183:
	.loc 1 356
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L189:
	.loc 1 353
	jal	slice_overstayed
	move	$4,$16
	.loc 1 356
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L188:
	.loc 1 350
	jal	slice_handed_over
	nop
	.loc 1 351
	jal	slice_work
	nop
	.loc 1 356
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L190:
	.loc 1 355
	jal	notify
	move	$4,$16
	.loc 1 356
	b	$L183
	nop
	.set	reorder
	.end	part_interrupt
	.section	.text.edge_waits,"ax"
	.align	2
	.globl	edge_waits
	.loc 1 331
	.ent	edge_waits
edge_waits:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 332
	jal	clock_waits
	nop
	lui	$3,%hi(devices)
	addiu	$3,$3,%lo(devices)
	lw	$4,8($3)
	nop
	and	$2,$2,$4
	beq	$2,$0,$L193
	move	$2,$0
	.loc 1 334
	lw	$2,12($3)
	nop
	beq	$2,$0,$L194
	nop
	lw	$3,72($3)
	.loc 1 335
	lw	$31,20($sp)
	.loc 1 334
	lw	$3,0($3)
	.loc 1 335
	addiu	$sp,$sp,24
	.loc 1 334
	and	$2,$2,$3
	.loc 1 335
	jr	$31
	sltu	$2,$0,$2
$L194:
	lw	$31,20($sp)
	.loc 1 334
	li	$2,1
	.loc 1 335
	jr	$31
	addiu	$sp,$sp,24
$L193:
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	edge_waits
	.section	.text.slice_interrupt,"ax"
	.align	2
	.globl	slice_interrupt
	.loc 1 384
	.ent	slice_interrupt
slice_interrupt:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 385
	lui	$17,%hi(kernel)
	.loc 1 384
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 385
	addiu	$17,$17,%lo(kernel)
	lw	$5,84($4)
	.loc 1 384
	move	$16,$4
	.loc 1 385
	lw	$4,512($17)
	jal	restartable
	nop
	beq	$2,$0,$L197
	li	$3,-16
	.loc 1 386
	lw	$2,84($16)
	nop
	and	$2,$2,$3
	sw	$2,84($16)
$L197:
	.loc 1 387
	jal	clock_asks
	nop
	beq	$2,$0,$L214
	lui	$2,%hi(lance_works)
	.loc 1 388
	lw	$2,516($17)
	nop
	beq	$2,$0,$L199
	move	$4,$16
	.loc 1 389
	jal	part_interrupt
	nop
	.loc 1 393
	lui	$2,%hi(lance_works)
$L214:
	lw	$2,%lo(lance_works)($2)
	nop
	bne	$2,$0,$L200
	nop
	.loc 1 395
	lw	$2,516($17)
	nop
	beq	$2,$0,$L213
	nop
$L196:
	.loc 1 397
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L200:
	.loc 1 393
	jal	ether_interrupt
	nop
	beq	$2,$0,$L196
	nop
	.loc 1 395
	lw	$2,516($17)
	nop
	bne	$2,$0,$L196
	nop
$L213:
	.loc 1 396
	lw	$5,84($16)
	lw	$4,512($17)
	jal	upcall
	addiu	$6,$16,12
	sw	$2,84($16)
	.loc 1 397
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L199:
	.loc 1 391
	jal	tick_interrupt
	nop
	.loc 1 393
	b	$L214
	lui	$2,%hi(lance_works)
	.set	reorder
	.end	slice_interrupt
	.section	.text.call_slice_allocate,"ax"
	.align	2
	.globl	call_slice_allocate
	.loc 1 400
	.ent	call_slice_allocate
call_slice_allocate:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 403
	li	$2,-1
	.loc 1 400
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 403
	beq	$4,$2,$L227
	sw	$16,16($sp)
	.loc 1 409
	sltu	$2,$4,64
	move	$16,$4
	beq	$2,$0,$L223
	move	$17,$4
$L218:
	.loc 1 411
	addiu	$2,$16,16
	lui	$3,%hi(public_state)
	sll	$2,$2,2
	addiu	$3,$3,%lo(public_state)
	addu	$2,$2,$3
	lw	$2,0($2)
	nop
	bne	$2,$0,$L215
	li	$2,-1
	.loc 1 413
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	lw	$3,516($2)
	nop
	bne	$3,$0,$L222
	nop
	lw	$18,512($2)
	jal	owes
	move	$4,$18
	bne	$2,$0,$L222
	move	$5,$18
	.loc 1 415
	jal	slice_set_owner
	move	$4,$17
	.loc 1 416
	move	$2,$16
$L215:
	.loc 1 417
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L227:
	lui	$2,%hi(public_state+64)
	addiu	$2,$2,%lo(public_state+64)
	.loc 1 404
	move	$17,$0
	li	$4,64
$L219:
	.loc 1 405
	lw	$3,0($2)
	nop
	bne	$3,$0,$L217
	addiu	$2,$2,4
	.loc 1 406
	b	$L218
	move	$16,$17
$L217:
	.loc 1 404
	addiu	$17,$17,1
	bne	$17,$4,$L219
	nop
	.loc 1 408
	b	$L215
	li	$2,-3
$L222:
	.loc 1 414
	b	$L215
	li	$2,-4
$L223:
	.loc 1 410
	b	$L215
	li	$2,-2
	.set	reorder
	.end	call_slice_allocate
	.section	.text.call_slice_free,"ax"
	.align	2
	.globl	call_slice_free
	.loc 1 420
	.ent	call_slice_free
call_slice_free:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 421
	sltu	$2,$4,64
	.loc 1 420
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 421
	beq	$2,$0,$L232
	sw	$16,20($sp)
	.loc 1 423
	lui	$3,%hi(kernel)
	addiu	$2,$4,16
	addiu	$3,$3,%lo(kernel)
	lui	$5,%hi(public_state)
	addiu	$5,$5,%lo(public_state)
	move	$16,$4
	sll	$2,$2,2
	lw	$4,512($3)
	addu	$2,$2,$5
	lw	$5,0($2)
	lw	$2,308($4)
	nop
	bne	$5,$2,$L233
	nop
	.loc 1 425
	lw	$2,516($3)
	nop
	bne	$2,$0,$L231
	nop
	jal	owes
	nop
	bne	$2,$0,$L231
	move	$17,$2
	.loc 1 427
	move	$5,$0
	jal	slice_set_owner
	move	$4,$16
$L228:
	.loc 1 429
	lw	$31,28($sp)
	lw	$16,20($sp)
	move	$2,$17
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L231:
	.loc 1 426
	b	$L228
	li	$17,-4
$L233:
	.loc 1 424
	b	$L228
	li	$17,-1
$L232:
	.loc 1 422
	b	$L228
	li	$17,-2
	.set	reorder
	.end	call_slice_free
	.section	.text.call_slice_give,"ax"
	.align	2
	.globl	call_slice_give
	.loc 1 432
	.ent	call_slice_give
call_slice_give:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 433
	move	$4,$5
	.loc 1 432
	sw	$31,28($sp)
	sw	$18,24($sp)
	.loc 1 433
	jal	environment_find
	sw	$17,20($sp)
	.loc 1 435
	sltu	$3,$16,64
	beq	$3,$0,$L240
	nop
	beq	$2,$0,$L240
	move	$17,$2
	.loc 1 437
	lui	$6,%hi(kernel)
	addiu	$6,$6,%lo(kernel)
	addiu	$3,$16,16
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	lw	$4,512($6)
	sll	$3,$3,2
	addu	$3,$3,$2
	lw	$3,0($3)
	lw	$2,308($4)
	nop
	bne	$3,$2,$L241
	nop
	.loc 1 439
	lw	$2,516($6)
	nop
	bne	$2,$0,$L238
	nop
	jal	owes
	nop
	bne	$2,$0,$L238
	move	$18,$2
	.loc 1 441
	move	$5,$17
	jal	slice_set_owner
	move	$4,$16
$L235:
	.loc 1 443
	lw	$31,28($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$18
	lw	$18,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L238:
	.loc 1 440
	b	$L235
	li	$18,-4
$L241:
	.loc 1 438
	b	$L235
	li	$18,-1
$L240:
	.loc 1 436
	b	$L235
	li	$18,-2
	.set	reorder
	.end	call_slice_give
	.section	.text.slices_release,"ax"
	.align	2
	.globl	slices_release
	.loc 1 450
	.ent	slices_release
slices_release:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$18,24($sp)
	sw	$31,36($sp)
	sw	$19,28($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 451
	lw	$2,444($4)
	.loc 1 450
	move	$18,$4
	.loc 1 451
	lw	$4,4($2)
	jal	environment_find
	nop
	.loc 1 454
	lui	$3,%hi(kernel)
	addiu	$3,$3,%lo(kernel)
	lw	$4,516($3)
	nop
	beq	$4,$18,$L255
	move	$20,$2
	lui	$17,%hi(public_state+64)
	addiu	$17,$17,%lo(public_state+64)
$L259:
	.loc 1 450
	move	$16,$0
	.loc 1 459
	b	$L247
	li	$19,64
$L246:
	addiu	$16,$16,1
	beq	$16,$19,$L256
	nop
$L247:
	.loc 1 460
	lw	$5,0($17)
	lw	$3,308($18)
	nop
	bne	$5,$3,$L246
	addiu	$17,$17,4
	.loc 1 461
	move	$4,$16
	move	$5,$0
	jal	slice_set_owner
	addiu	$16,$16,1
	.loc 1 459
	bne	$16,$19,$L247
	nop
$L256:
	.loc 1 462
	beq	$20,$0,$L260
	lui	$2,%hi(holder)
	.loc 1 463
	lw	$3,444($20)
	lw	$4,444($18)
	lw	$2,28($3)
	lw	$4,28($4)
	nop
	addu	$2,$2,$4
	sw	$2,28($3)
	.loc 1 465
	lui	$2,%hi(holder)
$L260:
	.loc 1 464
	lw	$4,444($18)
	.loc 1 465
	lw	$3,%lo(holder)($2)
	nop
	beq	$3,$18,$L257
	sw	$0,28($4)
	.loc 1 467
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L255:
	.loc 1 454
	lw	$4,512($3)
	nop
	beq	$18,$4,$L245
	nop
	.loc 1 455
	jal	slice_end
	lui	$17,%hi(public_state+64)
	b	$L259
	addiu	$17,$17,%lo(public_state+64)
$L257:
	.loc 1 467
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 466
	sw	$0,%lo(holder)($2)
	.loc 1 467
	jr	$31
	addiu	$sp,$sp,40
$L245:
	.loc 1 458
	jal	slice_handed_over
	lui	$17,%hi(public_state+64)
	b	$L259
	addiu	$17,$17,%lo(public_state+64)
	.set	reorder
	.end	slices_release
	.section	.bss.work_due,"aw"
	.align	2
work_due:
	.space	4
	.section	.bss.family_slices,"aw"
	.align	2
family_slices:
	.space	64
	.section	.bss.families,"aw"
	.align	2
families:
	.space	256
	.section	.bss.notified,"aw"
	.align	2
notified:
	.space	4
	.section	.bss.excess,"aw"
	.align	2
excess:
	.space	4
	.section	.bss.parts,"aw"
	.align	2
parts:
	.space	4
	.section	.bss.overrunner,"aw"
	.align	2
overrunner:
	.space	4
	.section	.bss.holder,"aw"
	.align	2
holder:
	.space	4
	.section	.bss.devices,"aw"
	.align	2
devices:
	.space	80
	.text
	.file 2 "./aegis/kernel/kernel.h"
