# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/slice.c
	.text
	.file 1 "aegis/kernel/slice.c"
	.section	.text.time_pass,"ax"
	.align	2
	.loc 1 91
	.ent	time_pass
time_pass:
	.set	noreorder
	.set	nomacro
	.loc 1 92
	lw	$3,444($4)
	nop
	.loc 1 92
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
	.section	.text.creditor_of,"ax"
	.align	2
	.loc 1 100
	.ent	creditor_of
creditor_of:
	.set	noreorder
	.set	nomacro
	.loc 1 102
	lw	$9,420($4)
	.loc 1 102
	lui	$3,%hi(families)
	addiu	$3,$3,%lo(families)
	sll	$2,$9,2
	addu	$2,$2,$3
	lw	$8,0($2)
	.loc 1 104
	lui	$3,%hi(kernel+4652)
	lui	$5,%hi(kernel+70188)
	.loc 1 102
	move	$7,$0
	.loc 1 101
	move	$2,$0
	.loc 1 104
	addiu	$3,$3,%lo(kernel+4652)
	addiu	$5,$5,%lo(kernel+70188)
	.loc 1 105
	b	$L5
	slt	$8,$8,-15
$L15:
	.loc 1 106
	lw	$6,420($3)
	nop
	beq	$9,$6,$L4
	nop
	move	$7,$4
	move	$2,$3
$L4:
	.loc 1 104
	addiu	$3,$3,512
	.loc 1 104
	beq	$3,$5,$L16
	nop
$L5:
	.loc 1 105
	lw	$4,308($3)
	nop
	beq	$4,$0,$L4
	nop
	.loc 1 105
	lw	$4,340($3)
	nop
	beq	$4,$0,$L4
	nop
	.loc 1 105
	lw	$4,444($3)
	nop
	lw	$4,28($4)
	nop
	.loc 1 105
	slt	$6,$7,$4
	beq	$6,$0,$L4
	nop
	.loc 1 105
	bne	$8,$0,$L15
	nop
	move	$2,$3
	.loc 1 104
	addiu	$3,$3,512
	.loc 1 104
	bne	$3,$5,$L5
	move	$7,$4
$L16:
	.loc 1 111
	jr	$31
	nop
	.set	reorder
	.end	creditor_of
	.section	.text.owes,"ax"
	.align	2
	.loc 1 122
	.ent	owes
owes:
	.set	noreorder
	.set	nomacro
	.loc 1 123
	lw	$2,444($4)
	nop
	.loc 1 123
	lw	$2,28($2)
	nop
	slt	$2,$2,-15
	bne	$2,$0,$L19
	lui	$3,%hi(families)
	.loc 1 123
	lw	$2,420($4)
	addiu	$3,$3,%lo(families)
	sll	$2,$2,2
	addu	$2,$2,$3
	.loc 1 123
	lw	$2,0($2)
	jr	$31
	slt	$2,$2,-15
$L19:
	.loc 1 124
	jr	$31
	li	$2,1
	.set	reorder
	.end	owes
	.section	.text.clock_rate,"ax"
	.align	2
	.loc 1 209
	.ent	clock_rate
clock_rate:
	.set	noreorder
	.set	nomacro
	.loc 1 210
	lui	$2,%hi(devices)
	lw	$2,%lo(devices)($2)
	.loc 1 210
	ori	$4,$4,0x20
	.loc 1 210
	sw	$4,40($2)
	.loc 1 211
	jr	$31
	nop
	.set	reorder
	.end	clock_rate
	.section	.text.clock_asks,"ax"
	.align	2
	.loc 1 312
	.ent	clock_asks
clock_asks:
	.set	noreorder
	.set	nomacro
	.loc 1 313
	lui	$2,%hi(devices)
	addiu	$2,$2,%lo(devices)
	lw	$3,12($2)
	nop
	.loc 1 313
	beq	$3,$0,$L22
	nop
	.loc 1 313
	lw	$4,72($2)
	nop
	lw	$4,0($4)
	nop
	.loc 1 313
	and	$3,$3,$4
	.loc 1 313
	beq	$3,$0,$L24
	nop
$L22:
	.loc 1 315
	lw	$2,4($2)
	nop
	lw	$2,0($2)
	.loc 1 315
	jr	$31
	andi	$2,$2,0x40
$L24:
	.loc 1 316
	jr	$31
	move	$2,$0
	.set	reorder
	.end	clock_asks
	.section	.text.owner_of,"ax"
	.align	2
	.loc 1 115
	.ent	owner_of
owner_of:
	.set	noreorder
	.set	nomacro
	.loc 1 116
	addiu	$4,$4,16
	lui	$2,%hi(public_state)
	.loc 1 115
	addiu	$sp,$sp,-24
	.loc 1 116
	sll	$4,$4,2
	addiu	$2,$2,%lo(public_state)
	addu	$4,$4,$2
	.loc 1 115
	sw	$31,20($sp)
	.loc 1 116
	lw	$4,0($4)
	jal	environment_find
	nop
	.loc 1 118
	beq	$2,$0,$L28
	nop
	.loc 1 118
	lw	$3,340($2)
	nop
	beq	$3,$0,$L35
	nop
$L28:
	.loc 1 119
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L35:
	lw	$31,20($sp)
	.loc 1 118
	move	$2,$0
	.loc 1 119
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	owner_of
	.section	.text.part_charged,"ax"
	.align	2
	.loc 1 218
	.ent	part_charged
part_charged:
	.set	noreorder
	.set	nomacro
	.loc 1 219
	lui	$2,%hi(overrunner)
	lw	$4,%lo(overrunner)($2)
	.loc 1 218
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 219
	jal	environment_find
	nop
	.loc 1 221
	lui	$3,%hi(holder)
	lw	$5,%lo(holder)($3)
	nop
	.loc 1 221
	beq	$5,$0,$L36
	nop
	.loc 1 222
	beq	$2,$0,$L43
	move	$4,$2
$L38:
	.loc 1 222
	jal	time_pass
	li	$6,1
$L36:
	.loc 1 223
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L43:
	.loc 1 222
	lui	$2,%hi(kernel+516)
	lw	$4,%lo(kernel+516)($2)
	b	$L38
	nop
	.set	reorder
	.end	part_charged
	.section	.text.slice_advance,"ax"
	.align	2
	.loc 1 131
	.ent	slice_advance
slice_advance:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$18,24($sp)
	lui	$18,%hi(public_state)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$31,36($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 131
	move	$19,$4
	.loc 1 135
	li	$20,1
	addiu	$18,$18,%lo(public_state)
$L46:
	.loc 1 136
	lw	$17,8($18)
	nop
	addu	$17,$20,$17
	.loc 1 136
	andi	$17,$17,0x3f
	.loc 1 137
	jal	owner_of
	move	$4,$17
	.loc 1 138
	beq	$2,$0,$L68
	move	$16,$2
	.loc 1 141
	lui	$20,%hi(holder)
	.loc 1 140
	sw	$17,8($18)
	.loc 1 142
	bne	$19,$0,$L69
	sw	$2,%lo(holder)($20)
	.loc 1 144
	jal	owes
	move	$4,$16
	.loc 1 144
	bne	$2,$0,$L70
	nop
$L44:
	.loc 1 161
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L69:
	.loc 1 143
	lw	$3,444($2)
	.loc 1 144
	move	$4,$16
	.loc 1 143
	lw	$2,24($3)
	nop
	addiu	$2,$2,1
	.loc 1 144
	jal	owes
	sw	$2,24($3)
	.loc 1 144
	beq	$2,$0,$L44
	nop
$L70:
	.loc 1 146
	jal	creditor_of
	move	$4,$16
	.loc 1 147
	beq	$2,$0,$L51
	move	$17,$2
	.loc 1 148
	move	$5,$16
	li	$6,32
	jal	time_pass
	move	$4,$2
	.loc 1 161
	lw	$31,36($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$16,16($sp)
	.loc 1 149
	sw	$17,%lo(holder)($20)
	.loc 1 161
	lw	$20,32($sp)
	lw	$17,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L51:
	.loc 1 151
	lw	$2,444($16)
	nop
	.loc 1 151
	lw	$3,28($2)
	nop
	bltz	$3,$L71
	nop
$L52:
	.loc 1 153
	lw	$2,420($16)
	.loc 1 153
	lui	$3,%hi(families)
	addiu	$3,$3,%lo(families)
	sll	$2,$2,2
	addu	$2,$2,$3
	.loc 1 153
	lw	$3,0($2)
	nop
	bgez	$3,$L44
	nop
	.loc 1 154
	b	$L44
	sw	$0,0($2)
$L68:
	.loc 1 135
	addiu	$20,$20,1
	.loc 1 135
	li	$2,65
	bne	$20,$2,$L46
	lui	$2,%hi(kernel+512)
	.loc 1 158
	lw	$2,%lo(kernel+512)($2)
	nop
	.loc 1 158
	beq	$2,$0,$L54
	lui	$3,%hi(holder)
	.loc 1 159
	beq	$19,$0,$L44
	sw	$2,%lo(holder)($3)
$L55:
	.loc 1 160
	lw	$3,444($2)
	nop
	.loc 1 160
	lw	$2,24($3)
	nop
	addiu	$2,$2,1
	b	$L44
	sw	$2,24($3)
$L71:
	.loc 1 152
	b	$L52
	sw	$0,28($2)
$L54:
	.loc 1 158
	jal	environment_any
	nop
	.loc 1 158
	lui	$3,%hi(holder)
	.loc 1 159
	beq	$19,$0,$L44
	sw	$2,%lo(holder)($3)
	.loc 1 159
	beq	$2,$0,$L44
	nop
	b	$L55
	nop
	.set	reorder
	.end	slice_advance
	.section	.text.tick,"ax"
	.align	2
	.loc 1 189
	.ent	tick
tick:
	.set	noreorder
	.set	nomacro
	.loc 1 190
	lui	$3,%hi(public_state)
	lw	$2,%lo(public_state)($3)
	.loc 1 189
	addiu	$sp,$sp,-24
	.loc 1 190
	addiu	$2,$2,1
	sw	$2,%lo(public_state)($3)
	.loc 1 191
	lui	$2,%hi(work_due)
	li	$3,1
	sw	$3,%lo(work_due)($2)
	.loc 1 189
	sw	$31,20($sp)
	.loc 1 192
	jal	slice_advance
	li	$4,1
	.loc 1 193
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	tick
	.section	.text.part_passed,"ax"
	.align	2
	.loc 1 227
	.ent	part_passed
part_passed:
	.set	noreorder
	.set	nomacro
	.loc 1 228
	lui	$3,%hi(excess)
	lw	$2,%lo(excess)($3)
	.loc 1 227
	addiu	$sp,$sp,-24
	.loc 1 228
	addiu	$2,$2,1
	sw	$2,%lo(excess)($3)
	.loc 1 227
	sw	$31,20($sp)
	.loc 1 229
	jal	part_charged
	nop
	.loc 1 230
	lui	$3,%hi(parts)
	lw	$2,%lo(parts)($3)
	.loc 1 230
	li	$4,32
	.loc 1 230
	addiu	$2,$2,1
	.loc 1 230
	beq	$2,$4,$L75
	nop
	.loc 1 234
	lw	$31,20($sp)
	.loc 1 230
	sw	$2,%lo(parts)($3)
	.loc 1 234
	jr	$31
	addiu	$sp,$sp,24
$L75:
	.loc 1 232
	jal	tick
	sw	$0,%lo(parts)($3)
	.loc 1 234
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	part_passed
	.section	.text.notify,"ax"
	.align	2
	.loc 1 263
	.ent	notify
notify:
	.set	noreorder
	.set	nomacro
	.loc 1 264
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	lw	$5,512($2)
	.loc 1 264
	lui	$6,%hi(notified)
	.loc 1 264
	lw	$3,348($5)
	nop
	.loc 1 264
	sltu	$7,$0,$3
	.loc 1 265
	bne	$3,$0,$L87
	sw	$7,%lo(notified)($6)
	jr	$31
	nop
$L87:
	.loc 1 263
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 267
	lw	$3,356($5)
	.loc 1 267
	lw	$5,12($4)
	nop
	.loc 1 267
	sw	$5,0($3)
	.loc 1 268
	lw	$3,84($4)
	nop
	sw	$3,12($4)
	.loc 1 269
	lw	$3,512($2)
	nop
	lw	$3,348($3)
	nop
	.loc 1 269
	sw	$3,84($4)
	.loc 1 270
	lw	$3,512($2)
	nop
	.loc 1 270
	lw	$4,352($3)
	nop
	sw	$4,320($3)
	.loc 1 271
	lw	$2,512($2)
	nop
	lw	$4,320($2)
	jal	status_install
	nop
	.loc 1 272
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	notify
	.section	.text.slice_end,"ax"
	.align	2
	.loc 1 279
	.ent	slice_end
slice_end:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 280
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	.loc 1 279
	sw	$31,20($sp)
	.loc 1 280
	lw	$3,512($2)
	.loc 1 281
	beq	$5,$0,$L93
	sw	$3,516($2)
	.loc 1 281
	lw	$3,308($5)
	lui	$2,%hi(overrunner)
	sw	$3,%lo(overrunner)($2)
	.loc 1 282
	lui	$2,%hi(excess)
	sw	$0,%lo(excess)($2)
	.loc 1 282
	lui	$2,%hi(parts)
	.loc 1 283
	jal	notify
	sw	$0,%lo(parts)($2)
	.loc 1 284
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L93:
	.loc 1 281
	move	$5,$3
	.loc 1 281
	lw	$3,308($5)
	lui	$2,%hi(overrunner)
	sw	$3,%lo(overrunner)($2)
	.loc 1 282
	lui	$2,%hi(excess)
	sw	$0,%lo(excess)($2)
	.loc 1 282
	lui	$2,%hi(parts)
	.loc 1 283
	jal	notify
	sw	$0,%lo(parts)($2)
	.loc 1 284
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	slice_end
	.section	.text.slice_overstayed,"ax"
	.align	2
	.loc 1 291
	.ent	slice_overstayed
slice_overstayed:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 294
	lui	$2,%hi(notified)
	lw	$3,%lo(notified)($2)
	.loc 1 291
	sw	$16,20($sp)
	.loc 1 292
	lui	$16,%hi(kernel)
	.loc 1 291
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 1 292
	addiu	$16,$16,%lo(kernel)
	lw	$2,516($16)
	.loc 1 294
	bne	$3,$0,$L95
	move	$17,$4
	.loc 1 294
	lw	$3,512($16)
	nop
	beq	$3,$2,$L96
	nop
$L95:
	.loc 1 296
	jal	environment_end
	move	$4,$2
	.loc 1 297
	lw	$2,512($16)
	nop
	beq	$2,$0,$L96
	nop
	.loc 1 299
	jal	clock_rate
	li	$4,5
	.loc 1 300
	move	$4,$17
	jal	slice_end
	move	$5,$0
	.loc 1 301
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L96:
	.loc 1 295
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
	.set	nomacro
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
$L102:
	lw	$9,0($2)
	lw	$8,4($2)
	lw	$7,8($2)
	lw	$6,12($2)
	addiu	$2,$2,16
	sw	$9,0($3)
	sw	$8,4($3)
	sw	$7,8($3)
	sw	$6,12($3)
	bne	$2,$5,$L102
	addiu	$3,$3,16
	.loc 1 44
	lw	$3,36($16)
	lw	$2,8($16)
	nop
	or	$2,$2,$3
	.loc 1 44
	lui	$3,%hi(interrupt_mask)
	.loc 1 45
	jal	lance_prepare
	sw	$2,%lo(interrupt_mask)($3)
	.loc 1 46
	lw	$2,%lo(devices)($17)
	.loc 1 46
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
	beq	$3,$0,$L103
	nop
	.loc 1 50
	lw	$2,76($16)
	nop
	.loc 1 50
	sw	$3,0($2)
$L103:
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
	.set	nomacro
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
	beq	$2,$0,$L110
	lui	$3,%hi(family_slices)
	.loc 1 60
	lw	$5,444($2)
	nop
	.loc 1 60
	lw	$4,20($5)
	.loc 1 61
	addiu	$3,$3,%lo(family_slices)
	.loc 1 60
	addiu	$4,$4,-1
	sw	$4,20($5)
	.loc 1 61
	lw	$2,420($2)
	nop
	.loc 1 61
	addu	$2,$2,$3
	lbu	$3,0($2)
	nop
	addiu	$3,$3,-1
	sb	$3,0($2)
$L110:
	.loc 1 63
	beq	$18,$0,$L111
	nop
	.loc 1 63
	lw	$2,308($18)
	.loc 1 63
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
	.loc 1 66
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
$L111:
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
	.set	nomacro
	.loc 1 73
	lui	$2,%hi(family_slices)
	addiu	$2,$2,%lo(family_slices)
	addu	$2,$2,$4
	.loc 1 73
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
	.set	nomacro
	.loc 1 84
	lw	$3,324($4)
	nop
	.loc 1 84
	beq	$3,$0,$L121
	nop
	b	$L120
	li	$4,128
$L127:
	.loc 1 84
	beq	$4,$0,$L128
	nop
$L120:
	move	$2,$3
	.loc 1 84
	lw	$3,324($3)
	nop
	.loc 1 84
	bne	$3,$0,$L127
	addiu	$4,$4,-1
	.loc 1 87
	jr	$31
	nop
$L128:
	jr	$31
	nop
$L121:
	jr	$31
	move	$2,$4
	.set	reorder
	.end	follow_donation
	.section	.text.slice_following,"ax"
	.align	2
	.globl	slice_following
	.loc 1 165
	.ent	slice_following
slice_following:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	lui	$17,%hi(public_state)
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	.loc 1 169
	li	$16,1
	addiu	$17,$17,%lo(public_state)
	.loc 1 169
	b	$L132
	li	$18,65
$L136:
	.loc 1 169
	beq	$16,$18,$L135
	lui	$2,%hi(kernel+512)
$L132:
	.loc 1 170
	lw	$4,8($17)
	nop
	addu	$4,$16,$4
	.loc 1 170
	jal	owner_of
	andi	$4,$4,0x3f
	.loc 1 171
	beq	$2,$0,$L136
	addiu	$16,$16,1
	.loc 1 175
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L135:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 174
	lw	$2,%lo(kernel+512)($2)
	.loc 1 175
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	slice_following
	.section	.text.slice_present,"ax"
	.align	2
	.globl	slice_present
	.loc 1 178
	.ent	slice_present
slice_present:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 179
	lui	$16,%hi(holder)
	lw	$2,%lo(holder)($16)
	nop
	.loc 1 179
	beq	$2,$0,$L145
	sw	$31,20($sp)
$L138:
	.loc 1 181
	jal	follow_donation
	move	$4,$2
	.loc 1 182
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L145:
	.loc 1 180
	jal	slice_advance
	move	$4,$0
	.loc 1 181
	lw	$2,%lo(holder)($16)
	nop
	.loc 1 181
	bne	$2,$0,$L138
	nop
	.loc 1 182
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	slice_present
	.section	.text.slice_work,"ax"
	.align	2
	.globl	slice_work
	.loc 1 200
	.ent	slice_work
slice_work:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 201
	lui	$16,%hi(work_due)
	.loc 1 201
	lw	$2,%lo(work_due)($16)
	nop
	.loc 1 201
	bne	$2,$0,$L154
	sw	$31,20($sp)
$L148:
	.loc 1 206
	lw	$31,20($sp)
	.loc 1 205
	sw	$0,%lo(work_due)($16)
	.loc 1 206
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L154:
	.loc 1 201
	jal	revoke_tick
	nop
	.loc 1 201
	bne	$2,$0,$L148
	nop
	.loc 1 201
	jal	slice_present
	nop
	.loc 1 201
	beq	$2,$0,$L148
	nop
	.loc 1 202
	jal	work_begin
	li	$4,4000
	.loc 1 203
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
	.loc 1 337
	.ent	tick_interrupt
tick_interrupt:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 338
	lui	$3,%hi(holder)
	.loc 1 337
	sw	$16,20($sp)
	move	$16,$4
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 338
	lw	$17,%lo(holder)($3)
	.loc 1 340
	jal	clock_rate
	li	$4,5
	.loc 1 341
	jal	tick
	nop
	.loc 1 342
	jal	slice_present
	nop
	.loc 1 342
	lui	$3,%hi(kernel+512)
	.loc 1 342
	lw	$3,%lo(kernel+512)($3)
	nop
	beq	$3,$2,$L156
	move	$5,$17
	.loc 1 343
	jal	slice_end
	move	$4,$16
	.loc 1 349
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L156:
	.loc 1 346
	jal	clock_rate
	li	$4,10
	.loc 1 347
	lui	$2,%hi(devices+4)
	lw	$2,%lo(devices+4)($2)
	nop
	.loc 1 347
	lw	$2,0($2)
	.loc 1 348
	jal	slice_work
	nop
	.loc 1 349
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
	.loc 1 243
	.ent	slice_handed_over
slice_handed_over:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	.loc 1 244
	lui	$16,%hi(kernel)
	.loc 1 243
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 1 244
	addiu	$16,$16,%lo(kernel)
	.loc 1 246
	lw	$2,516($16)
	.loc 1 248
	lui	$3,%hi(devices+4)
	lw	$17,%lo(devices+4)($3)
	.loc 1 246
	beq	$2,$0,$L176
	nop
	.loc 1 247
	jal	clock_rate
	li	$4,10
	.loc 1 248
	lw	$2,0($17)
	nop
	.loc 1 248
	andi	$2,$2,0x40
	.loc 1 248
	beq	$2,$0,$L180
	lui	$2,%hi(excess)
	.loc 1 250
	jal	part_passed
	nop
	.loc 1 254
	lui	$2,%hi(excess)
$L180:
	lw	$2,%lo(excess)($2)
	nop
	bne	$2,$0,$L177
	nop
$L162:
	.loc 1 257
	lui	$2,%hi(lance_works)
$L179:
	.loc 1 257
	lw	$2,%lo(lance_works)($2)
	nop
	bne	$2,$0,$L178
	sw	$0,516($16)
$L159:
	.loc 1 259
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L177:
	.loc 1 255
	jal	part_charged
	nop
	.loc 1 257
	lui	$2,%hi(lance_works)
	.loc 1 257
	lw	$2,%lo(lance_works)($2)
	nop
	beq	$2,$0,$L159
	sw	$0,516($16)
$L178:
	.loc 1 258
	jal	ether_resume
	nop
	.loc 1 259
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L176:
	.loc 1 248
	lw	$2,0($17)
	nop
	.loc 1 248
	andi	$2,$2,0x40
	.loc 1 248
	beq	$2,$0,$L162
	nop
	.loc 1 252
	jal	tick
	nop
	.loc 1 257
	b	$L179
	lui	$2,%hi(lance_works)
	.set	reorder
	.end	slice_handed_over
	.section	.text.part_interrupt,"ax"
	.align	2
	.loc 1 320
	.ent	part_interrupt
part_interrupt:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 321
	jal	part_passed
	move	$16,$4
	.loc 1 322
	jal	slice_present
	nop
	.loc 1 322
	lui	$3,%hi(kernel)
	addiu	$3,$3,%lo(kernel)
	lw	$5,516($3)
	nop
	.loc 1 322
	beq	$5,$2,$L186
	lui	$2,%hi(excess)
	.loc 1 326
	lw	$2,%lo(excess)($2)
	nop
	sltu	$2,$2,65
	beq	$2,$0,$L187
	lui	$2,%hi(notified)
	.loc 1 328
	lw	$2,%lo(notified)($2)
	nop
	bne	$2,$0,$L181
	nop
	.loc 1 328
	lw	$2,512($3)
	nop
	beq	$5,$2,$L188
	nop
$L181:
	.loc 1 330
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L187:
	.loc 1 327
	jal	slice_overstayed
	move	$4,$16
	.loc 1 330
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L186:
	.loc 1 324
	jal	slice_handed_over
	nop
	.loc 1 325
	jal	slice_work
	nop
	.loc 1 330
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L188:
	.loc 1 329
	jal	notify
	move	$4,$16
	.loc 1 330
	b	$L181
	nop
	.set	reorder
	.end	part_interrupt
	.section	.text.edge_waits,"ax"
	.align	2
	.globl	edge_waits
	.loc 1 305
	.ent	edge_waits
edge_waits:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 306
	jal	clock_waits
	nop
	.loc 1 306
	lui	$3,%hi(devices)
	addiu	$3,$3,%lo(devices)
	.loc 1 306
	lw	$4,8($3)
	nop
	and	$2,$2,$4
	.loc 1 306
	beq	$2,$0,$L191
	move	$2,$0
	.loc 1 308
	lw	$2,12($3)
	nop
	.loc 1 308
	beq	$2,$0,$L192
	nop
	.loc 1 308
	lw	$3,72($3)
	.loc 1 309
	lw	$31,20($sp)
	.loc 1 308
	lw	$3,0($3)
	.loc 1 309
	addiu	$sp,$sp,24
	.loc 1 308
	and	$2,$2,$3
	.loc 1 309
	jr	$31
	sltu	$2,$0,$2
$L192:
	.loc 1 309
	lw	$31,20($sp)
	.loc 1 308
	li	$2,1
	.loc 1 309
	jr	$31
	addiu	$sp,$sp,24
$L191:
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	edge_waits
	.section	.text.slice_interrupt,"ax"
	.align	2
	.globl	slice_interrupt
	.loc 1 356
	.ent	slice_interrupt
slice_interrupt:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 357
	lui	$17,%hi(kernel)
	.loc 1 356
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 357
	addiu	$17,$17,%lo(kernel)
	.loc 1 357
	lw	$5,84($4)
	.loc 1 356
	move	$16,$4
	.loc 1 357
	lw	$4,512($17)
	jal	restartable
	nop
	.loc 1 357
	beq	$2,$0,$L195
	li	$3,-16
	.loc 1 358
	lw	$2,84($16)
	nop
	and	$2,$2,$3
	sw	$2,84($16)
$L195:
	.loc 1 359
	jal	clock_asks
	nop
	.loc 1 359
	beq	$2,$0,$L212
	lui	$2,%hi(lance_works)
	.loc 1 360
	lw	$2,516($17)
	nop
	beq	$2,$0,$L197
	move	$4,$16
	.loc 1 361
	jal	part_interrupt
	nop
	.loc 1 365
	lui	$2,%hi(lance_works)
$L212:
	.loc 1 365
	lw	$2,%lo(lance_works)($2)
	nop
	bne	$2,$0,$L198
	nop
	.loc 1 367
	lw	$2,516($17)
	nop
	beq	$2,$0,$L211
	nop
$L194:
	.loc 1 369
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L198:
	.loc 1 365
	jal	ether_interrupt
	nop
	.loc 1 365
	beq	$2,$0,$L194
	nop
	.loc 1 367
	lw	$2,516($17)
	nop
	bne	$2,$0,$L194
	nop
$L211:
	.loc 1 368
	lw	$5,84($16)
	lw	$4,512($17)
	jal	upcall
	addiu	$6,$16,12
	.loc 1 368
	sw	$2,84($16)
	.loc 1 369
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L197:
	.loc 1 363
	jal	tick_interrupt
	nop
	.loc 1 365
	b	$L212
	lui	$2,%hi(lance_works)
	.set	reorder
	.end	slice_interrupt
	.section	.text.call_slice_allocate,"ax"
	.align	2
	.globl	call_slice_allocate
	.loc 1 372
	.ent	call_slice_allocate
call_slice_allocate:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 375
	li	$2,-1
	.loc 1 372
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 375
	beq	$4,$2,$L225
	sw	$16,16($sp)
	.loc 1 381
	sltu	$2,$4,64
	move	$16,$4
	beq	$2,$0,$L221
	move	$17,$4
$L216:
	.loc 1 383
	addiu	$2,$16,16
	lui	$3,%hi(public_state)
	sll	$2,$2,2
	addiu	$3,$3,%lo(public_state)
	addu	$2,$2,$3
	.loc 1 383
	lw	$2,0($2)
	nop
	bne	$2,$0,$L213
	li	$2,-1
	.loc 1 385
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	.loc 1 385
	lw	$3,516($2)
	nop
	bne	$3,$0,$L220
	nop
	.loc 1 385
	lw	$18,512($2)
	.loc 1 385
	jal	owes
	move	$4,$18
	.loc 1 385
	bne	$2,$0,$L220
	move	$5,$18
	.loc 1 387
	jal	slice_set_owner
	move	$4,$17
	.loc 1 388
	move	$2,$16
$L213:
	.loc 1 389
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L225:
	lui	$2,%hi(public_state+64)
	addiu	$2,$2,%lo(public_state+64)
	.loc 1 376
	move	$17,$0
	.loc 1 376
	li	$4,64
$L217:
	.loc 1 377
	lw	$3,0($2)
	nop
	bne	$3,$0,$L215
	addiu	$2,$2,4
	.loc 1 378
	b	$L216
	move	$16,$17
$L215:
	.loc 1 376
	addiu	$17,$17,1
	.loc 1 376
	bne	$17,$4,$L217
	nop
	.loc 1 380
	b	$L213
	li	$2,-3
$L220:
	.loc 1 386
	b	$L213
	li	$2,-4
$L221:
	.loc 1 382
	b	$L213
	li	$2,-2
	.set	reorder
	.end	call_slice_allocate
	.section	.text.call_slice_free,"ax"
	.align	2
	.globl	call_slice_free
	.loc 1 392
	.ent	call_slice_free
call_slice_free:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 393
	sltu	$2,$4,64
	.loc 1 392
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 393
	beq	$2,$0,$L230
	sw	$16,20($sp)
	.loc 1 395
	lui	$3,%hi(kernel)
	.loc 1 395
	addiu	$2,$4,16
	.loc 1 395
	addiu	$3,$3,%lo(kernel)
	.loc 1 395
	lui	$5,%hi(public_state)
	addiu	$5,$5,%lo(public_state)
	move	$16,$4
	sll	$2,$2,2
	.loc 1 395
	lw	$4,512($3)
	.loc 1 395
	addu	$2,$2,$5
	.loc 1 395
	lw	$5,0($2)
	lw	$2,308($4)
	nop
	bne	$5,$2,$L231
	nop
	.loc 1 397
	lw	$2,516($3)
	nop
	bne	$2,$0,$L229
	nop
	.loc 1 397
	jal	owes
	nop
	.loc 1 397
	bne	$2,$0,$L229
	move	$17,$2
	.loc 1 399
	move	$5,$0
	jal	slice_set_owner
	move	$4,$16
$L226:
	.loc 1 401
	lw	$31,28($sp)
	lw	$16,20($sp)
	move	$2,$17
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L229:
	.loc 1 398
	b	$L226
	li	$17,-4
$L231:
	.loc 1 396
	b	$L226
	li	$17,-1
$L230:
	.loc 1 394
	b	$L226
	li	$17,-2
	.set	reorder
	.end	call_slice_free
	.section	.text.call_slice_give,"ax"
	.align	2
	.globl	call_slice_give
	.loc 1 404
	.ent	call_slice_give
call_slice_give:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 405
	move	$4,$5
	.loc 1 404
	sw	$31,28($sp)
	sw	$18,24($sp)
	.loc 1 405
	jal	environment_find
	sw	$17,20($sp)
	.loc 1 407
	sltu	$3,$16,64
	beq	$3,$0,$L238
	nop
	.loc 1 407
	beq	$2,$0,$L238
	move	$17,$2
	.loc 1 409
	lui	$6,%hi(kernel)
	addiu	$6,$6,%lo(kernel)
	.loc 1 409
	addiu	$3,$16,16
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	.loc 1 409
	lw	$4,512($6)
	.loc 1 409
	sll	$3,$3,2
	addu	$3,$3,$2
	.loc 1 409
	lw	$3,0($3)
	lw	$2,308($4)
	nop
	bne	$3,$2,$L239
	nop
	.loc 1 411
	lw	$2,516($6)
	nop
	bne	$2,$0,$L236
	nop
	.loc 1 411
	jal	owes
	nop
	.loc 1 411
	bne	$2,$0,$L236
	move	$18,$2
	.loc 1 413
	move	$5,$17
	jal	slice_set_owner
	move	$4,$16
$L233:
	.loc 1 415
	lw	$31,28($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$18
	lw	$18,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L236:
	.loc 1 412
	b	$L233
	li	$18,-4
$L239:
	.loc 1 410
	b	$L233
	li	$18,-1
$L238:
	.loc 1 408
	b	$L233
	li	$18,-2
	.set	reorder
	.end	call_slice_give
	.section	.text.slices_release,"ax"
	.align	2
	.globl	slices_release
	.loc 1 422
	.ent	slices_release
slices_release:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$18,24($sp)
	sw	$31,36($sp)
	sw	$19,28($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 423
	lw	$2,444($4)
	.loc 1 422
	move	$18,$4
	.loc 1 423
	lw	$4,4($2)
	jal	environment_find
	nop
	.loc 1 426
	lui	$3,%hi(kernel+516)
	.loc 1 426
	lw	$3,%lo(kernel+516)($3)
	nop
	beq	$3,$18,$L252
	move	$20,$2
	lui	$17,%hi(public_state+64)
	addiu	$17,$17,%lo(public_state+64)
$L256:
	.loc 1 422
	move	$16,$0
	.loc 1 428
	b	$L244
	li	$19,64
$L243:
	.loc 1 428
	addiu	$16,$16,1
	.loc 1 428
	beq	$16,$19,$L253
	nop
$L244:
	.loc 1 429
	lw	$5,0($17)
	lw	$3,308($18)
	nop
	bne	$5,$3,$L243
	addiu	$17,$17,4
	.loc 1 430
	move	$4,$16
	move	$5,$0
	jal	slice_set_owner
	addiu	$16,$16,1
	.loc 1 428
	bne	$16,$19,$L244
	nop
$L253:
	.loc 1 431
	beq	$20,$0,$L257
	lui	$2,%hi(holder)
	.loc 1 432
	lw	$3,444($20)
	.loc 1 432
	lw	$4,444($18)
	.loc 1 432
	lw	$2,28($3)
	lw	$4,28($4)
	nop
	addu	$2,$2,$4
	sw	$2,28($3)
	.loc 1 434
	lui	$2,%hi(holder)
$L257:
	.loc 1 433
	lw	$4,444($18)
	.loc 1 434
	lw	$3,%lo(holder)($2)
	nop
	beq	$3,$18,$L254
	sw	$0,28($4)
	.loc 1 436
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L254:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 435
	sw	$0,%lo(holder)($2)
	.loc 1 436
	jr	$31
	addiu	$sp,$sp,40
$L252:
	.loc 1 427
	jal	slice_handed_over
	lui	$17,%hi(public_state+64)
	b	$L256
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
