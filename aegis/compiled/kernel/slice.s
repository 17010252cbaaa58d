# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/slice.c
	.text
	.file 1 "aegis/kernel/slice.c"
	.section	.text.time_pass,"ax"
	.align	2
	.loc 1 66
	.ent	time_pass
time_pass:
	.set	noreorder
	.set	nomacro
	.loc 1 67
	lw	$3,440($4)
	nop
	.loc 1 67
	lw	$2,28($3)
	nop
	subu	$2,$2,$6
	sw	$2,28($3)
	.loc 1 69
	lw	$7,440($5)
	.loc 1 68
	lw	$3,420($4)
	.loc 1 69
	lw	$2,28($7)
	.loc 1 68
	lui	$4,%hi(families)
	addiu	$4,$4,%lo(families)
	.loc 1 69
	addu	$2,$2,$6
	.loc 1 68
	sll	$3,$3,2
	addu	$3,$3,$4
	.loc 1 69
	sw	$2,28($7)
	.loc 1 70
	lw	$2,420($5)
	.loc 1 68
	lw	$7,0($3)
	.loc 1 70
	sll	$2,$2,2
	.loc 1 68
	subu	$5,$7,$6
	sw	$5,0($3)
	.loc 1 70
	addu	$2,$2,$4
	lw	$3,0($2)
	nop
	addu	$3,$3,$6
	.loc 1 71
	jr	$31
	sw	$3,0($2)
	.set	reorder
	.end	time_pass
	.section	.text.creditor_of,"ax"
	.align	2
	.loc 1 75
	.ent	creditor_of
creditor_of:
	.set	noreorder
	.set	nomacro
	.loc 1 77
	lw	$9,420($4)
	.loc 1 77
	lui	$3,%hi(families)
	addiu	$3,$3,%lo(families)
	sll	$2,$9,2
	addu	$2,$2,$3
	lw	$8,0($2)
	.loc 1 79
	lui	$3,%hi(kernel+4652)
	lui	$5,%hi(kernel+70188)
	.loc 1 77
	move	$7,$0
	.loc 1 76
	move	$2,$0
	.loc 1 79
	addiu	$3,$3,%lo(kernel+4652)
	addiu	$5,$5,%lo(kernel+70188)
	.loc 1 80
	b	$L5
	slt	$8,$8,-15
$L15:
	.loc 1 81
	lw	$6,420($3)
	nop
	beq	$9,$6,$L4
	nop
	move	$7,$4
	move	$2,$3
$L4:
	.loc 1 79
	addiu	$3,$3,512
	.loc 1 79
	beq	$3,$5,$L16
	nop
$L5:
	.loc 1 80
	lw	$4,308($3)
	nop
	beq	$4,$0,$L4
	nop
	.loc 1 80
	lw	$4,340($3)
	nop
	beq	$4,$0,$L4
	nop
	.loc 1 80
	lw	$4,440($3)
	nop
	lw	$4,28($4)
	nop
	.loc 1 80
	slt	$6,$7,$4
	beq	$6,$0,$L4
	nop
	.loc 1 80
	bne	$8,$0,$L15
	nop
	move	$2,$3
	.loc 1 79
	addiu	$3,$3,512
	.loc 1 79
	bne	$3,$5,$L5
	move	$7,$4
$L16:
	.loc 1 86
	jr	$31
	nop
	.set	reorder
	.end	creditor_of
	.section	.text.owes,"ax"
	.align	2
	.loc 1 97
	.ent	owes
owes:
	.set	noreorder
	.set	nomacro
	.loc 1 98
	lw	$2,440($4)
	nop
	.loc 1 98
	lw	$2,28($2)
	nop
	slt	$2,$2,-15
	bne	$2,$0,$L19
	lui	$3,%hi(families)
	.loc 1 98
	lw	$2,420($4)
	addiu	$3,$3,%lo(families)
	sll	$2,$2,2
	addu	$2,$2,$3
	.loc 1 98
	lw	$2,0($2)
	jr	$31
	slt	$2,$2,-15
$L19:
	.loc 1 99
	jr	$31
	li	$2,1
	.set	reorder
	.end	owes
	.section	.text.clock_rate,"ax"
	.align	2
	.loc 1 184
	.ent	clock_rate
clock_rate:
	.set	noreorder
	.set	nomacro
	.loc 1 185
	lui	$2,%hi(devices)
	lw	$2,%lo(devices)($2)
	.loc 1 185
	ori	$4,$4,0x20
	.loc 1 185
	sw	$4,40($2)
	.loc 1 186
	jr	$31
	nop
	.set	reorder
	.end	clock_rate
	.section	.text.clock_asks,"ax"
	.align	2
	.loc 1 287
	.ent	clock_asks
clock_asks:
	.set	noreorder
	.set	nomacro
	.loc 1 288
	lui	$2,%hi(devices)
	addiu	$2,$2,%lo(devices)
	lw	$3,12($2)
	nop
	.loc 1 288
	beq	$3,$0,$L22
	nop
	.loc 1 288
	lw	$4,72($2)
	nop
	lw	$4,0($4)
	nop
	.loc 1 288
	and	$3,$3,$4
	.loc 1 288
	beq	$3,$0,$L24
	nop
$L22:
	.loc 1 290
	lw	$2,4($2)
	nop
	lw	$2,0($2)
	.loc 1 290
	jr	$31
	andi	$2,$2,0x40
$L24:
	.loc 1 291
	jr	$31
	move	$2,$0
	.set	reorder
	.end	clock_asks
	.section	.text.owner_of,"ax"
	.align	2
	.loc 1 90
	.ent	owner_of
owner_of:
	.set	noreorder
	.set	nomacro
	.loc 1 91
	addiu	$4,$4,16
	lui	$2,%hi(public_state)
	.loc 1 90
	addiu	$sp,$sp,-24
	.loc 1 91
	sll	$4,$4,2
	addiu	$2,$2,%lo(public_state)
	addu	$4,$4,$2
	.loc 1 90
	sw	$31,20($sp)
	.loc 1 91
	lw	$4,0($4)
	jal	environment_find
	nop
	.loc 1 93
	beq	$2,$0,$L28
	nop
	.loc 1 93
	lw	$3,340($2)
	nop
	beq	$3,$0,$L35
	nop
$L28:
	.loc 1 94
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L35:
	lw	$31,20($sp)
	.loc 1 93
	move	$2,$0
	.loc 1 94
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	owner_of
	.section	.text.part_charged,"ax"
	.align	2
	.loc 1 193
	.ent	part_charged
part_charged:
	.set	noreorder
	.set	nomacro
	.loc 1 194
	lui	$2,%hi(overrunner)
	lw	$4,%lo(overrunner)($2)
	.loc 1 193
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 194
	jal	environment_find
	nop
	.loc 1 196
	lui	$3,%hi(holder)
	lw	$5,%lo(holder)($3)
	nop
	.loc 1 196
	beq	$5,$0,$L36
	nop
	.loc 1 197
	beq	$2,$0,$L43
	move	$4,$2
$L38:
	.loc 1 197
	jal	time_pass
	li	$6,1
$L36:
	.loc 1 198
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L43:
	.loc 1 197
	lui	$2,%hi(kernel+516)
	lw	$4,%lo(kernel+516)($2)
	b	$L38
	nop
	.set	reorder
	.end	part_charged
	.section	.text.slice_advance,"ax"
	.align	2
	.loc 1 106
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
	.loc 1 106
	move	$19,$4
	.loc 1 110
	li	$20,1
	addiu	$18,$18,%lo(public_state)
$L46:
	.loc 1 111
	lw	$17,8($18)
	nop
	addu	$17,$20,$17
	.loc 1 111
	andi	$17,$17,0x3f
	.loc 1 112
	jal	owner_of
	move	$4,$17
	.loc 1 113
	beq	$2,$0,$L68
	move	$16,$2
	.loc 1 116
	lui	$20,%hi(holder)
	.loc 1 115
	sw	$17,8($18)
	.loc 1 117
	bne	$19,$0,$L69
	sw	$2,%lo(holder)($20)
	.loc 1 119
	jal	owes
	move	$4,$16
	.loc 1 119
	bne	$2,$0,$L70
	nop
$L44:
	.loc 1 136
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L69:
	.loc 1 118
	lw	$3,440($2)
	.loc 1 119
	move	$4,$16
	.loc 1 118
	lw	$2,24($3)
	nop
	addiu	$2,$2,1
	.loc 1 119
	jal	owes
	sw	$2,24($3)
	.loc 1 119
	beq	$2,$0,$L44
	nop
$L70:
	.loc 1 121
	jal	creditor_of
	move	$4,$16
	.loc 1 122
	beq	$2,$0,$L51
	move	$17,$2
	.loc 1 123
	move	$5,$16
	li	$6,32
	jal	time_pass
	move	$4,$2
	.loc 1 136
	lw	$31,36($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$16,16($sp)
	.loc 1 124
	sw	$17,%lo(holder)($20)
	.loc 1 136
	lw	$20,32($sp)
	lw	$17,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L51:
	.loc 1 126
	lw	$2,440($16)
	nop
	.loc 1 126
	lw	$3,28($2)
	nop
	bltz	$3,$L71
	nop
$L52:
	.loc 1 128
	lw	$2,420($16)
	.loc 1 128
	lui	$3,%hi(families)
	addiu	$3,$3,%lo(families)
	sll	$2,$2,2
	addu	$2,$2,$3
	.loc 1 128
	lw	$3,0($2)
	nop
	bgez	$3,$L44
	nop
	.loc 1 129
	b	$L44
	sw	$0,0($2)
$L68:
	.loc 1 110
	addiu	$20,$20,1
	.loc 1 110
	li	$2,65
	bne	$20,$2,$L46
	lui	$2,%hi(kernel+512)
	.loc 1 133
	lw	$2,%lo(kernel+512)($2)
	nop
	.loc 1 133
	beq	$2,$0,$L54
	lui	$3,%hi(holder)
	.loc 1 134
	beq	$19,$0,$L44
	sw	$2,%lo(holder)($3)
$L55:
	.loc 1 135
	lw	$3,440($2)
	nop
	.loc 1 135
	lw	$2,24($3)
	nop
	addiu	$2,$2,1
	b	$L44
	sw	$2,24($3)
$L71:
	.loc 1 127
	b	$L52
	sw	$0,28($2)
$L54:
	.loc 1 133
	jal	environment_any
	nop
	.loc 1 133
	lui	$3,%hi(holder)
	.loc 1 134
	beq	$19,$0,$L44
	sw	$2,%lo(holder)($3)
	.loc 1 134
	beq	$2,$0,$L44
	nop
	b	$L55
	nop
	.set	reorder
	.end	slice_advance
	.section	.text.tick,"ax"
	.align	2
	.loc 1 164
	.ent	tick
tick:
	.set	noreorder
	.set	nomacro
	.loc 1 165
	lui	$3,%hi(public_state)
	lw	$2,%lo(public_state)($3)
	.loc 1 164
	addiu	$sp,$sp,-24
	.loc 1 165
	addiu	$2,$2,1
	sw	$2,%lo(public_state)($3)
	.loc 1 166
	lui	$2,%hi(work_due)
	li	$3,1
	sw	$3,%lo(work_due)($2)
	.loc 1 164
	sw	$31,20($sp)
	.loc 1 167
	jal	slice_advance
	li	$4,1
	.loc 1 168
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	tick
	.section	.text.part_passed,"ax"
	.align	2
	.loc 1 202
	.ent	part_passed
part_passed:
	.set	noreorder
	.set	nomacro
	.loc 1 203
	lui	$3,%hi(excess)
	lw	$2,%lo(excess)($3)
	.loc 1 202
	addiu	$sp,$sp,-24
	.loc 1 203
	addiu	$2,$2,1
	sw	$2,%lo(excess)($3)
	.loc 1 202
	sw	$31,20($sp)
	.loc 1 204
	jal	part_charged
	nop
	.loc 1 205
	lui	$3,%hi(parts)
	lw	$2,%lo(parts)($3)
	.loc 1 205
	li	$4,32
	.loc 1 205
	addiu	$2,$2,1
	.loc 1 205
	beq	$2,$4,$L75
	nop
	.loc 1 209
	lw	$31,20($sp)
	.loc 1 205
	sw	$2,%lo(parts)($3)
	.loc 1 209
	jr	$31
	addiu	$sp,$sp,24
$L75:
	.loc 1 207
	jal	tick
	sw	$0,%lo(parts)($3)
	.loc 1 209
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	part_passed
	.section	.text.notify,"ax"
	.align	2
	.loc 1 238
	.ent	notify
notify:
	.set	noreorder
	.set	nomacro
	.loc 1 239
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	lw	$5,512($2)
	.loc 1 239
	lui	$6,%hi(notified)
	.loc 1 239
	lw	$3,348($5)
	nop
	.loc 1 239
	sltu	$7,$0,$3
	.loc 1 240
	bne	$3,$0,$L87
	sw	$7,%lo(notified)($6)
	jr	$31
	nop
$L87:
	.loc 1 238
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 242
	lw	$3,356($5)
	.loc 1 242
	lw	$5,12($4)
	nop
	.loc 1 242
	sw	$5,0($3)
	.loc 1 243
	lw	$3,84($4)
	nop
	sw	$3,12($4)
	.loc 1 244
	lw	$3,512($2)
	nop
	lw	$3,348($3)
	nop
	.loc 1 244
	sw	$3,84($4)
	.loc 1 245
	lw	$3,512($2)
	nop
	.loc 1 245
	lw	$4,352($3)
	nop
	sw	$4,320($3)
	.loc 1 246
	lw	$2,512($2)
	nop
	lw	$4,320($2)
	jal	status_install
	nop
	.loc 1 247
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	notify
	.section	.text.slice_end,"ax"
	.align	2
	.loc 1 254
	.ent	slice_end
slice_end:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 255
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	.loc 1 254
	sw	$31,20($sp)
	.loc 1 255
	lw	$3,512($2)
	.loc 1 256
	beq	$5,$0,$L93
	sw	$3,516($2)
	.loc 1 256
	lw	$3,308($5)
	lui	$2,%hi(overrunner)
	sw	$3,%lo(overrunner)($2)
	.loc 1 257
	lui	$2,%hi(excess)
	sw	$0,%lo(excess)($2)
	.loc 1 257
	lui	$2,%hi(parts)
	.loc 1 258
	jal	notify
	sw	$0,%lo(parts)($2)
	.loc 1 259
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L93:
	.loc 1 256
	move	$5,$3
	.loc 1 256
	lw	$3,308($5)
	lui	$2,%hi(overrunner)
	sw	$3,%lo(overrunner)($2)
	.loc 1 257
	lui	$2,%hi(excess)
	sw	$0,%lo(excess)($2)
	.loc 1 257
	lui	$2,%hi(parts)
	.loc 1 258
	jal	notify
	sw	$0,%lo(parts)($2)
	.loc 1 259
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	slice_end
	.section	.text.slice_overstayed,"ax"
	.align	2
	.loc 1 266
	.ent	slice_overstayed
slice_overstayed:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 269
	lui	$2,%hi(notified)
	lw	$3,%lo(notified)($2)
	.loc 1 266
	sw	$16,20($sp)
	.loc 1 267
	lui	$16,%hi(kernel)
	.loc 1 266
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 1 267
	addiu	$16,$16,%lo(kernel)
	lw	$2,516($16)
	.loc 1 269
	bne	$3,$0,$L95
	move	$17,$4
	.loc 1 269
	lw	$3,512($16)
	nop
	beq	$3,$2,$L96
	nop
$L95:
	.loc 1 271
	jal	environment_end
	move	$4,$2
	.loc 1 272
	lw	$2,512($16)
	nop
	beq	$2,$0,$L96
	nop
	.loc 1 274
	jal	clock_rate
	li	$4,5
	.loc 1 275
	move	$4,$17
	jal	slice_end
	move	$5,$0
	.loc 1 276
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L96:
	.loc 1 270
	jal	run_next
	nop
	.set	reorder
	.end	slice_overstayed
	.section	.text.clock_start,"ax"
	.align	2
	.globl	clock_start
	.loc 1 39
	.ent	clock_start
clock_start:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 40
	lui	$17,%hi(devices)
	.loc 1 39
	sw	$16,20($sp)
	.loc 1 40
	addiu	$16,$17,%lo(devices)
	.loc 1 39
	sw	$31,28($sp)
	.loc 1 40
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
	.loc 1 41
	lw	$3,36($16)
	lw	$2,8($16)
	nop
	or	$2,$2,$3
	.loc 1 41
	lui	$3,%hi(interrupt_mask)
	.loc 1 42
	jal	lance_prepare
	sw	$2,%lo(interrupt_mask)($3)
	.loc 1 43
	lw	$2,%lo(devices)($17)
	.loc 1 43
	li	$5,42
	sw	$5,40($2)
	.loc 1 45
	lw	$4,4($16)
	.loc 1 44
	li	$5,70
	.loc 1 46
	lw	$3,16($16)
	.loc 1 44
	sw	$5,44($2)
	.loc 1 45
	lw	$2,0($4)
	.loc 1 46
	beq	$3,$0,$L103
	nop
	.loc 1 47
	lw	$2,76($16)
	nop
	.loc 1 47
	sw	$3,0($2)
$L103:
	.loc 1 49
	lw	$31,28($sp)
	.loc 1 48
	lui	$2,%hi(public_state+8)
	li	$3,63
	.loc 1 49
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 48
	sw	$3,%lo(public_state+8)($2)
	.loc 1 49
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	clock_start
	.section	.text.follow_donation,"ax"
	.align	2
	.globl	follow_donation
	.loc 1 56
	.ent	follow_donation
follow_donation:
	.set	noreorder
	.set	nomacro
	.loc 1 59
	lw	$3,324($4)
	nop
	.loc 1 59
	beq	$3,$0,$L112
	nop
	b	$L111
	li	$4,128
$L118:
	.loc 1 59
	beq	$4,$0,$L119
	nop
$L111:
	move	$2,$3
	.loc 1 59
	lw	$3,324($3)
	nop
	.loc 1 59
	bne	$3,$0,$L118
	addiu	$4,$4,-1
	.loc 1 62
	jr	$31
	nop
$L119:
	jr	$31
	nop
$L112:
	jr	$31
	move	$2,$4
	.set	reorder
	.end	follow_donation
	.section	.text.slice_following,"ax"
	.align	2
	.globl	slice_following
	.loc 1 140
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
	.loc 1 144
	li	$16,1
	addiu	$17,$17,%lo(public_state)
	.loc 1 144
	b	$L123
	li	$18,65
$L127:
	.loc 1 144
	beq	$16,$18,$L126
	lui	$2,%hi(kernel+512)
$L123:
	.loc 1 145
	lw	$4,8($17)
	nop
	addu	$4,$16,$4
	.loc 1 145
	jal	owner_of
	andi	$4,$4,0x3f
	.loc 1 146
	beq	$2,$0,$L127
	addiu	$16,$16,1
	.loc 1 150
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L126:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 149
	lw	$2,%lo(kernel+512)($2)
	.loc 1 150
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	slice_following
	.section	.text.slice_present,"ax"
	.align	2
	.globl	slice_present
	.loc 1 153
	.ent	slice_present
slice_present:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 154
	lui	$16,%hi(holder)
	lw	$2,%lo(holder)($16)
	nop
	.loc 1 154
	beq	$2,$0,$L136
	sw	$31,20($sp)
$L129:
	.loc 1 156
	jal	follow_donation
	move	$4,$2
	.loc 1 157
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L136:
	.loc 1 155
	jal	slice_advance
	move	$4,$0
	.loc 1 156
	lw	$2,%lo(holder)($16)
	nop
	.loc 1 156
	bne	$2,$0,$L129
	nop
	.loc 1 157
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	slice_present
	.section	.text.slice_work,"ax"
	.align	2
	.globl	slice_work
	.loc 1 175
	.ent	slice_work
slice_work:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 176
	lui	$16,%hi(work_due)
	.loc 1 176
	lw	$2,%lo(work_due)($16)
	nop
	.loc 1 176
	bne	$2,$0,$L142
	sw	$31,20($sp)
$L139:
	.loc 1 181
	lw	$31,20($sp)
	.loc 1 180
	sw	$0,%lo(work_due)($16)
	.loc 1 181
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L142:
	.loc 1 176
	jal	revoke_tick
	nop
	.loc 1 176
	bne	$2,$0,$L139
	nop
	.loc 1 177
	jal	work_begin
	li	$4,4000
	.loc 1 178
	jal	environments_reap
	nop
	.loc 1 181
	lw	$31,20($sp)
	.loc 1 180
	sw	$0,%lo(work_due)($16)
	.loc 1 181
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	slice_work
	.section	.text.tick_interrupt,"ax"
	.align	2
	.loc 1 312
	.ent	tick_interrupt
tick_interrupt:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 313
	lui	$3,%hi(holder)
	.loc 1 312
	sw	$16,20($sp)
	move	$16,$4
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 313
	lw	$17,%lo(holder)($3)
	.loc 1 315
	jal	clock_rate
	li	$4,5
	.loc 1 316
	jal	tick
	nop
	.loc 1 317
	jal	slice_present
	nop
	.loc 1 317
	lui	$3,%hi(kernel+512)
	.loc 1 317
	lw	$3,%lo(kernel+512)($3)
	nop
	beq	$3,$2,$L144
	move	$5,$17
	.loc 1 318
	jal	slice_end
	move	$4,$16
	.loc 1 324
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L144:
	.loc 1 321
	jal	clock_rate
	li	$4,10
	.loc 1 322
	lui	$2,%hi(devices+4)
	lw	$2,%lo(devices+4)($2)
	nop
	.loc 1 322
	lw	$2,0($2)
	.loc 1 323
	jal	slice_work
	nop
	.loc 1 324
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
	.loc 1 218
	.ent	slice_handed_over
slice_handed_over:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	.loc 1 219
	lui	$16,%hi(kernel)
	.loc 1 218
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 1 219
	addiu	$16,$16,%lo(kernel)
	.loc 1 221
	lw	$2,516($16)
	.loc 1 223
	lui	$3,%hi(devices+4)
	lw	$17,%lo(devices+4)($3)
	.loc 1 221
	beq	$2,$0,$L164
	nop
	.loc 1 222
	jal	clock_rate
	li	$4,10
	.loc 1 223
	lw	$2,0($17)
	nop
	.loc 1 223
	andi	$2,$2,0x40
	.loc 1 223
	beq	$2,$0,$L168
	lui	$2,%hi(excess)
	.loc 1 225
	jal	part_passed
	nop
	.loc 1 229
	lui	$2,%hi(excess)
$L168:
	lw	$2,%lo(excess)($2)
	nop
	bne	$2,$0,$L165
	nop
$L150:
	.loc 1 232
	lui	$2,%hi(lance_works)
$L167:
	.loc 1 232
	lw	$2,%lo(lance_works)($2)
	nop
	bne	$2,$0,$L166
	sw	$0,516($16)
$L147:
	.loc 1 234
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L165:
	.loc 1 230
	jal	part_charged
	nop
	.loc 1 232
	lui	$2,%hi(lance_works)
	.loc 1 232
	lw	$2,%lo(lance_works)($2)
	nop
	beq	$2,$0,$L147
	sw	$0,516($16)
$L166:
	.loc 1 233
	jal	ether_resume
	nop
	.loc 1 234
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L164:
	.loc 1 223
	lw	$2,0($17)
	nop
	.loc 1 223
	andi	$2,$2,0x40
	.loc 1 223
	beq	$2,$0,$L150
	nop
	.loc 1 227
	jal	tick
	nop
	.loc 1 232
	b	$L167
	lui	$2,%hi(lance_works)
	.set	reorder
	.end	slice_handed_over
	.section	.text.part_interrupt,"ax"
	.align	2
	.loc 1 295
	.ent	part_interrupt
part_interrupt:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 296
	jal	part_passed
	move	$16,$4
	.loc 1 297
	jal	slice_present
	nop
	.loc 1 297
	lui	$3,%hi(kernel)
	addiu	$3,$3,%lo(kernel)
	lw	$5,516($3)
	nop
	.loc 1 297
	beq	$5,$2,$L174
	lui	$2,%hi(excess)
	.loc 1 301
	lw	$2,%lo(excess)($2)
	nop
	sltu	$2,$2,65
	beq	$2,$0,$L175
	lui	$2,%hi(notified)
	.loc 1 303
	lw	$2,%lo(notified)($2)
	nop
	bne	$2,$0,$L169
	nop
	.loc 1 303
	lw	$2,512($3)
	nop
	beq	$5,$2,$L176
	nop
$L169:
	.loc 1 305
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L175:
	.loc 1 302
	jal	slice_overstayed
	move	$4,$16
	.loc 1 305
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L174:
	.loc 1 299
	jal	slice_handed_over
	nop
	.loc 1 300
	jal	slice_work
	nop
	.loc 1 305
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L176:
	.loc 1 304
	jal	notify
	move	$4,$16
	.loc 1 305
	b	$L169
	nop
	.set	reorder
	.end	part_interrupt
	.section	.text.edge_waits,"ax"
	.align	2
	.globl	edge_waits
	.loc 1 280
	.ent	edge_waits
edge_waits:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 281
	jal	clock_waits
	nop
	.loc 1 281
	lui	$3,%hi(devices)
	addiu	$3,$3,%lo(devices)
	.loc 1 281
	lw	$4,8($3)
	nop
	and	$2,$2,$4
	.loc 1 281
	beq	$2,$0,$L179
	move	$2,$0
	.loc 1 283
	lw	$2,12($3)
	nop
	.loc 1 283
	beq	$2,$0,$L180
	nop
	.loc 1 283
	lw	$3,72($3)
	.loc 1 284
	lw	$31,20($sp)
	.loc 1 283
	lw	$3,0($3)
	.loc 1 284
	addiu	$sp,$sp,24
	.loc 1 283
	and	$2,$2,$3
	.loc 1 284
	jr	$31
	sltu	$2,$0,$2
$L180:
	.loc 1 284
	lw	$31,20($sp)
	.loc 1 283
	li	$2,1
	.loc 1 284
	jr	$31
	addiu	$sp,$sp,24
$L179:
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	edge_waits
	.section	.text.slice_interrupt,"ax"
	.align	2
	.globl	slice_interrupt
	.loc 1 331
	.ent	slice_interrupt
slice_interrupt:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 332
	lui	$17,%hi(kernel)
	.loc 1 331
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 332
	addiu	$17,$17,%lo(kernel)
	.loc 1 332
	lw	$5,84($4)
	.loc 1 331
	move	$16,$4
	.loc 1 332
	lw	$4,512($17)
	jal	restartable
	nop
	.loc 1 332
	beq	$2,$0,$L183
	li	$3,-16
	.loc 1 333
	lw	$2,84($16)
	nop
	and	$2,$2,$3
	sw	$2,84($16)
$L183:
	.loc 1 334
	jal	clock_asks
	nop
	.loc 1 334
	beq	$2,$0,$L200
	lui	$2,%hi(lance_works)
	.loc 1 335
	lw	$2,516($17)
	nop
	beq	$2,$0,$L185
	move	$4,$16
	.loc 1 336
	jal	part_interrupt
	nop
	.loc 1 340
	lui	$2,%hi(lance_works)
$L200:
	.loc 1 340
	lw	$2,%lo(lance_works)($2)
	nop
	bne	$2,$0,$L186
	nop
	.loc 1 342
	lw	$2,516($17)
	nop
	beq	$2,$0,$L199
	nop
$L182:
	.loc 1 344
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L186:
	.loc 1 340
	jal	ether_interrupt
	nop
	.loc 1 340
	beq	$2,$0,$L182
	nop
	.loc 1 342
	lw	$2,516($17)
	nop
	bne	$2,$0,$L182
	nop
$L199:
	.loc 1 343
	lw	$5,84($16)
	lw	$4,512($17)
	jal	upcall
	addiu	$6,$16,12
	.loc 1 343
	sw	$2,84($16)
	.loc 1 344
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L185:
	.loc 1 338
	jal	tick_interrupt
	nop
	.loc 1 340
	b	$L200
	lui	$2,%hi(lance_works)
	.set	reorder
	.end	slice_interrupt
	.section	.text.call_slice_allocate,"ax"
	.align	2
	.globl	call_slice_allocate
	.loc 1 347
	.ent	call_slice_allocate
call_slice_allocate:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 350
	li	$2,-1
	.loc 1 347
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 350
	beq	$4,$2,$L213
	sw	$16,16($sp)
	.loc 1 356
	sltu	$2,$4,64
	beq	$2,$0,$L209
	move	$16,$4
$L204:
	.loc 1 358
	addiu	$17,$16,16
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	sll	$17,$17,2
	addu	$17,$17,$2
	.loc 1 358
	lw	$2,0($17)
	nop
	bne	$2,$0,$L201
	li	$2,-1
	.loc 1 360
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	.loc 1 360
	lw	$3,516($2)
	nop
	bne	$3,$0,$L208
	nop
	.loc 1 360
	lw	$18,512($2)
	.loc 1 360
	jal	owes
	move	$4,$18
	.loc 1 360
	bne	$2,$0,$L201
	li	$2,-4
	.loc 1 362
	lw	$2,308($18)
	.loc 1 363
	lw	$4,440($18)
	.loc 1 362
	sw	$2,0($17)
	.loc 1 363
	lw	$3,20($4)
	.loc 1 364
	move	$2,$16
	.loc 1 363
	addiu	$3,$3,1
	sw	$3,20($4)
$L201:
	.loc 1 365
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L213:
	lui	$2,%hi(public_state+64)
	addiu	$2,$2,%lo(public_state+64)
	.loc 1 351
	move	$4,$0
	.loc 1 351
	li	$5,64
$L205:
	.loc 1 352
	lw	$3,0($2)
	nop
	bne	$3,$0,$L203
	addiu	$2,$2,4
	.loc 1 353
	b	$L204
	move	$16,$4
$L203:
	.loc 1 351
	addiu	$4,$4,1
	.loc 1 351
	bne	$4,$5,$L205
	nop
	.loc 1 355
	b	$L201
	li	$2,-3
$L208:
	.loc 1 361
	b	$L201
	li	$2,-4
$L209:
	.loc 1 357
	b	$L201
	li	$2,-2
	.set	reorder
	.end	call_slice_allocate
	.section	.text.call_slice_free,"ax"
	.align	2
	.globl	call_slice_free
	.loc 1 368
	.ent	call_slice_free
call_slice_free:
	.set	noreorder
	.set	nomacro
	.loc 1 369
	sltu	$2,$4,64
	beq	$2,$0,$L218
	lui	$3,%hi(public_state)
	.loc 1 368
	addiu	$sp,$sp,-32
	.loc 1 371
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	.loc 1 368
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 371
	addiu	$16,$4,16
	addiu	$3,$3,%lo(public_state)
	.loc 1 371
	lw	$17,512($2)
	.loc 1 371
	sll	$16,$16,2
	addu	$16,$16,$3
	.loc 1 371
	lw	$4,0($16)
	lw	$3,308($17)
	nop
	bne	$4,$3,$L219
	nop
	.loc 1 373
	lw	$2,516($2)
	nop
	bne	$2,$0,$L214
	li	$2,-4
	.loc 1 373
	jal	owes
	move	$4,$17
	.loc 1 373
	bne	$2,$0,$L217
	nop
	.loc 1 376
	lw	$4,440($17)
	.loc 1 375
	sw	$0,0($16)
	.loc 1 376
	lw	$3,20($4)
	nop
	addiu	$3,$3,-1
	sw	$3,20($4)
$L214:
	.loc 1 378
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L217:
	.loc 1 374
	b	$L214
	li	$2,-4
$L219:
	.loc 1 372
	b	$L214
	li	$2,-1
$L218:
	.loc 1 378
	jr	$31
	li	$2,-2
	.set	reorder
	.end	call_slice_free
	.section	.text.call_slice_give,"ax"
	.align	2
	.globl	call_slice_give
	.loc 1 381
	.ent	call_slice_give
call_slice_give:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	move	$16,$4
	.loc 1 382
	move	$4,$5
	.loc 1 381
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 1 382
	jal	environment_find
	move	$17,$5
	.loc 1 384
	sltu	$3,$16,64
	beq	$3,$0,$L229
	nop
	.loc 1 384
	beq	$2,$0,$L229
	move	$18,$2
	.loc 1 386
	lui	$3,%hi(kernel)
	addiu	$3,$3,%lo(kernel)
	.loc 1 386
	addiu	$16,$16,16
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	.loc 1 386
	lw	$19,512($3)
	.loc 1 386
	sll	$16,$16,2
	addu	$16,$16,$2
	.loc 1 386
	lw	$4,0($16)
	lw	$2,308($19)
	nop
	bne	$4,$2,$L224
	li	$2,-1
	.loc 1 388
	lw	$2,516($3)
	nop
	bne	$2,$0,$L224
	li	$2,-4
	.loc 1 388
	jal	owes
	move	$4,$19
	.loc 1 388
	bne	$2,$0,$L227
	nop
	.loc 1 391
	lw	$4,440($19)
	.loc 1 390
	sw	$17,0($16)
	.loc 1 391
	lw	$3,20($4)
	nop
	addiu	$3,$3,-1
	sw	$3,20($4)
	.loc 1 392
	lw	$4,440($18)
	nop
	.loc 1 392
	lw	$3,20($4)
	nop
	addiu	$3,$3,1
	sw	$3,20($4)
$L224:
	.loc 1 394
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L227:
	.loc 1 389
	b	$L224
	li	$2,-4
$L229:
	.loc 1 385
	b	$L224
	li	$2,-2
	.set	reorder
	.end	call_slice_give
	.section	.text.slices_release,"ax"
	.align	2
	.globl	slices_release
	.loc 1 401
	.ent	slices_release
slices_release:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,24($sp)
	sw	$31,28($sp)
	.loc 1 402
	lw	$2,440($4)
	.loc 1 401
	move	$16,$4
	.loc 1 402
	lw	$4,4($2)
	jal	environment_find
	nop
	.loc 1 405
	lui	$3,%hi(kernel+516)
	.loc 1 405
	lw	$3,%lo(kernel+516)($3)
	nop
	beq	$3,$16,$L243
	nop
	lui	$3,%hi(public_state+64)
$L245:
	lui	$4,%hi(public_state+320)
	addiu	$3,$3,%lo(public_state+64)
	addiu	$4,$4,%lo(public_state+320)
$L235:
	.loc 1 408
	lw	$6,0($3)
	lw	$5,308($16)
	nop
	bne	$6,$5,$L234
	nop
	.loc 1 409
	sw	$0,0($3)
$L234:
	.loc 1 407
	addiu	$3,$3,4
	bne	$3,$4,$L235
	nop
	.loc 1 410
	beq	$2,$0,$L236
	nop
	.loc 1 411
	lw	$3,440($2)
	.loc 1 411
	lw	$4,440($16)
	.loc 1 411
	lw	$2,28($3)
	lw	$4,28($4)
	nop
	addu	$2,$2,$4
	sw	$2,28($3)
$L236:
	.loc 1 413
	lui	$2,%hi(holder)
	.loc 1 412
	lw	$4,440($16)
	.loc 1 413
	lw	$3,%lo(holder)($2)
	nop
	beq	$3,$16,$L244
	sw	$0,28($4)
	.loc 1 415
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L244:
	lw	$31,28($sp)
	lw	$16,24($sp)
	.loc 1 414
	sw	$0,%lo(holder)($2)
	.loc 1 415
	jr	$31
	addiu	$sp,$sp,32
$L243:
	.loc 1 406
	jal	slice_handed_over
	sw	$2,16($sp)
	lw	$2,16($sp)
	b	$L245
	lui	$3,%hi(public_state+64)
	.set	reorder
	.end	slices_release
	.section	.bss.work_due,"aw"
	.align	2
work_due:
	.space	4
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
