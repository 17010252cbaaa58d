# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/slice.c
	.text
	.file 1 "aegis/kernel/slice.c"
	.section	.text.time_pass,"ax"
	.align	2
	.loc 1 52
	.ent	time_pass
time_pass:
	.set	noreorder
	.set	nomacro
	.loc 1 53
	lw	$3,440($4)
	nop
	.loc 1 53
	lw	$2,28($3)
	nop
	subu	$2,$2,$6
	sw	$2,28($3)
	.loc 1 55
	lw	$7,440($5)
	.loc 1 54
	lw	$3,420($4)
	.loc 1 55
	lw	$2,28($7)
	.loc 1 54
	lui	$4,%hi(families)
	addiu	$4,$4,%lo(families)
	.loc 1 55
	addu	$2,$2,$6
	.loc 1 54
	sll	$3,$3,2
	addu	$3,$3,$4
	.loc 1 55
	sw	$2,28($7)
	.loc 1 56
	lw	$2,420($5)
	.loc 1 54
	lw	$7,0($3)
	.loc 1 56
	sll	$2,$2,2
	.loc 1 54
	subu	$5,$7,$6
	sw	$5,0($3)
	.loc 1 56
	addu	$2,$2,$4
	lw	$3,0($2)
	nop
	addu	$3,$3,$6
	.loc 1 57
	jr	$31
	sw	$3,0($2)
	.set	reorder
	.end	time_pass
	.section	.text.creditor_of,"ax"
	.align	2
	.loc 1 61
	.ent	creditor_of
creditor_of:
	.set	noreorder
	.set	nomacro
	.loc 1 63
	lw	$9,420($4)
	.loc 1 63
	lui	$3,%hi(families)
	addiu	$3,$3,%lo(families)
	sll	$2,$9,2
	addu	$2,$2,$3
	lw	$8,0($2)
	.loc 1 65
	lui	$3,%hi(kernel+4652)
	lui	$5,%hi(kernel+70188)
	.loc 1 63
	move	$7,$0
	.loc 1 62
	move	$2,$0
	.loc 1 65
	addiu	$3,$3,%lo(kernel+4652)
	addiu	$5,$5,%lo(kernel+70188)
	.loc 1 66
	b	$L5
	slt	$8,$8,-15
$L15:
	.loc 1 66
	lw	$6,420($3)
	nop
	beq	$9,$6,$L4
	nop
	.loc 1 66
	move	$7,$4
	move	$2,$3
$L4:
	.loc 1 65
	addiu	$3,$3,512
	.loc 1 65
	beq	$3,$5,$L16
	nop
$L5:
	.loc 1 66
	lw	$4,308($3)
	nop
	beq	$4,$0,$L4
	nop
	.loc 1 66
	lw	$4,340($3)
	nop
	beq	$4,$0,$L4
	nop
	.loc 1 66
	lw	$4,440($3)
	nop
	lw	$4,28($4)
	nop
	.loc 1 66
	slt	$6,$7,$4
	beq	$6,$0,$L4
	nop
	.loc 1 66
	bne	$8,$0,$L15
	nop
	move	$2,$3
	.loc 1 65
	addiu	$3,$3,512
	.loc 1 65
	bne	$3,$5,$L5
	move	$7,$4
$L16:
	.loc 1 71
	jr	$31
	nop
	.set	reorder
	.end	creditor_of
	.section	.text.owes,"ax"
	.align	2
	.loc 1 74
	.ent	owes
owes:
	.set	noreorder
	.set	nomacro
	.loc 1 75
	lw	$2,440($4)
	nop
	.loc 1 75
	lw	$2,28($2)
	nop
	slt	$2,$2,-15
	bne	$2,$0,$L19
	lui	$3,%hi(families)
	.loc 1 75
	lw	$2,420($4)
	addiu	$3,$3,%lo(families)
	sll	$2,$2,2
	addu	$2,$2,$3
	.loc 1 75
	lw	$2,0($2)
	jr	$31
	slt	$2,$2,-15
$L19:
	.loc 1 76
	jr	$31
	li	$2,1
	.set	reorder
	.end	owes
	.section	.text.clock_rate,"ax"
	.align	2
	.loc 1 148
	.ent	clock_rate
clock_rate:
	.set	noreorder
	.set	nomacro
	.loc 1 149
	lui	$2,%hi(devices)
	lw	$2,%lo(devices)($2)
	.loc 1 149
	ori	$4,$4,0x20
	.loc 1 149
	sw	$4,40($2)
	.loc 1 150
	jr	$31
	nop
	.set	reorder
	.end	clock_rate
	.section	.text.part_charged,"ax"
	.align	2
	.loc 1 154
	.ent	part_charged
part_charged:
	.set	noreorder
	.set	nomacro
	.loc 1 155
	lui	$2,%hi(overrunner)
	lw	$4,%lo(overrunner)($2)
	.loc 1 154
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 155
	jal	environment_find
	nop
	.loc 1 157
	lui	$3,%hi(holder)
	lw	$5,%lo(holder)($3)
	nop
	.loc 1 157
	beq	$5,$0,$L21
	nop
	.loc 1 158
	beq	$2,$0,$L28
	move	$4,$2
$L23:
	.loc 1 158
	jal	time_pass
	li	$6,1
$L21:
	.loc 1 159
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L28:
	.loc 1 158
	lui	$2,%hi(kernel+516)
	lw	$4,%lo(kernel+516)($2)
	b	$L23
	nop
	.set	reorder
	.end	part_charged
	.section	.text.slice_advance,"ax"
	.align	2
	.loc 1 83
	.ent	slice_advance
slice_advance:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$19,28($sp)
	lui	$19,%hi(public_state)
	sw	$20,32($sp)
	sw	$18,24($sp)
	sw	$31,36($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 83
	move	$18,$4
	.loc 1 87
	li	$20,1
	addiu	$19,$19,%lo(public_state)
$L31:
	.loc 1 88
	lw	$17,8($19)
	nop
	addu	$17,$20,$17
	.loc 1 88
	andi	$17,$17,0x3f
	.loc 1 89
	addiu	$2,$17,16
	sll	$2,$2,2
	addu	$2,$19,$2
	lw	$4,0($2)
	jal	environment_find
	nop
	.loc 1 90
	beq	$2,$0,$L53
	move	$16,$2
	.loc 1 93
	lui	$20,%hi(holder)
	.loc 1 92
	sw	$17,8($19)
	.loc 1 94
	bne	$18,$0,$L54
	sw	$2,%lo(holder)($20)
	.loc 1 96
	jal	owes
	move	$4,$16
	.loc 1 96
	bne	$2,$0,$L55
	nop
$L29:
	.loc 1 113
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L54:
	.loc 1 95
	lw	$3,440($2)
	.loc 1 96
	move	$4,$16
	.loc 1 95
	lw	$2,24($3)
	nop
	addiu	$2,$2,1
	.loc 1 96
	jal	owes
	sw	$2,24($3)
	.loc 1 96
	beq	$2,$0,$L29
	nop
$L55:
	.loc 1 98
	jal	creditor_of
	move	$4,$16
	.loc 1 99
	beq	$2,$0,$L36
	move	$17,$2
	.loc 1 100
	move	$5,$16
	li	$6,32
	jal	time_pass
	move	$4,$2
	.loc 1 113
	lw	$31,36($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$16,16($sp)
	.loc 1 101
	sw	$17,%lo(holder)($20)
	.loc 1 113
	lw	$20,32($sp)
	lw	$17,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L36:
	.loc 1 103
	lw	$2,440($16)
	nop
	.loc 1 103
	lw	$3,28($2)
	nop
	bltz	$3,$L56
	nop
$L37:
	.loc 1 105
	lw	$2,420($16)
	.loc 1 105
	lui	$3,%hi(families)
	addiu	$3,$3,%lo(families)
	sll	$2,$2,2
	addu	$2,$2,$3
	.loc 1 105
	lw	$3,0($2)
	nop
	bgez	$3,$L29
	nop
	.loc 1 106
	b	$L29
	sw	$0,0($2)
$L53:
	.loc 1 87
	addiu	$20,$20,1
	.loc 1 87
	li	$2,65
	bne	$20,$2,$L31
	lui	$2,%hi(kernel+512)
	.loc 1 110
	lw	$2,%lo(kernel+512)($2)
	nop
	.loc 1 110
	beq	$2,$0,$L39
	lui	$3,%hi(holder)
	.loc 1 111
	beq	$18,$0,$L29
	sw	$2,%lo(holder)($3)
$L40:
	.loc 1 112
	lw	$3,440($2)
	nop
	.loc 1 112
	lw	$2,24($3)
	nop
	addiu	$2,$2,1
	b	$L29
	sw	$2,24($3)
$L56:
	.loc 1 104
	b	$L37
	sw	$0,28($2)
$L39:
	.loc 1 110
	jal	environment_any
	nop
	.loc 1 110
	lui	$3,%hi(holder)
	.loc 1 111
	beq	$18,$0,$L29
	sw	$2,%lo(holder)($3)
	.loc 1 111
	beq	$2,$0,$L29
	nop
	b	$L40
	nop
	.set	reorder
	.end	slice_advance
	.section	.text.tick,"ax"
	.align	2
	.loc 1 138
	.ent	tick
tick:
	.set	noreorder
	.set	nomacro
	.loc 1 139
	lui	$3,%hi(public_state)
	lw	$2,%lo(public_state)($3)
	.loc 1 140
	lui	$4,%hi(kernel+516)
	.loc 1 140
	lw	$4,%lo(kernel+516)($4)
	.loc 1 138
	addiu	$sp,$sp,-24
	.loc 1 139
	addiu	$2,$2,1
	sw	$2,%lo(public_state)($3)
	.loc 1 140
	beq	$4,$0,$L60
	sw	$31,20($sp)
	.loc 1 144
	jal	slice_advance
	li	$4,1
	.loc 1 145
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L60:
	.loc 1 141
	jal	revoke_tick
	nop
	.loc 1 142
	jal	environments_reap_part
	nop
	.loc 1 144
	jal	slice_advance
	li	$4,1
	.loc 1 145
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	tick
	.section	.text.part_passed,"ax"
	.align	2
	.loc 1 163
	.ent	part_passed
part_passed:
	.set	noreorder
	.set	nomacro
	.loc 1 164
	lui	$3,%hi(excess)
	lw	$2,%lo(excess)($3)
	.loc 1 163
	addiu	$sp,$sp,-24
	.loc 1 164
	addiu	$2,$2,1
	sw	$2,%lo(excess)($3)
	.loc 1 163
	sw	$31,20($sp)
	.loc 1 165
	jal	part_charged
	nop
	.loc 1 166
	lui	$3,%hi(parts)
	lw	$2,%lo(parts)($3)
	.loc 1 166
	li	$4,32
	.loc 1 166
	addiu	$2,$2,1
	.loc 1 166
	beq	$2,$4,$L62
	nop
	.loc 1 170
	lw	$31,20($sp)
	.loc 1 166
	sw	$2,%lo(parts)($3)
	.loc 1 170
	jr	$31
	addiu	$sp,$sp,24
$L62:
	.loc 1 168
	jal	tick
	sw	$0,%lo(parts)($3)
	.loc 1 170
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	part_passed
	.section	.text.notify,"ax"
	.align	2
	.loc 1 196
	.ent	notify
notify:
	.set	noreorder
	.set	nomacro
	.loc 1 197
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	lw	$5,512($2)
	.loc 1 197
	lui	$6,%hi(notified)
	.loc 1 197
	lw	$3,348($5)
	nop
	.loc 1 197
	sltu	$7,$0,$3
	.loc 1 198
	bne	$3,$0,$L74
	sw	$7,%lo(notified)($6)
	jr	$31
	nop
$L74:
	.loc 1 196
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 200
	lw	$3,356($5)
	.loc 1 200
	lw	$5,12($4)
	nop
	.loc 1 200
	sw	$5,0($3)
	.loc 1 201
	lw	$3,84($4)
	nop
	sw	$3,12($4)
	.loc 1 202
	lw	$3,512($2)
	nop
	lw	$3,348($3)
	nop
	.loc 1 202
	sw	$3,84($4)
	.loc 1 203
	lw	$3,512($2)
	nop
	.loc 1 203
	lw	$4,352($3)
	nop
	sw	$4,320($3)
	.loc 1 204
	lw	$2,512($2)
	nop
	lw	$4,320($2)
	jal	status_install
	nop
	.loc 1 205
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	notify
	.section	.text.slice_end,"ax"
	.align	2
	.loc 1 209
	.ent	slice_end
slice_end:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	move	$17,$4
	.loc 1 210
	li	$4,5
	.loc 1 209
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 210
	jal	clock_rate
	move	$16,$5
	.loc 1 211
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	lw	$3,512($2)
	.loc 1 212
	beq	$16,$0,$L80
	sw	$3,516($2)
$L78:
	.loc 1 212
	lw	$3,308($16)
	lui	$2,%hi(overrunner)
	sw	$3,%lo(overrunner)($2)
	.loc 1 213
	lui	$2,%hi(excess)
	.loc 1 214
	move	$4,$17
	.loc 1 213
	sw	$0,%lo(excess)($2)
	.loc 1 213
	lui	$2,%hi(parts)
	.loc 1 214
	jal	notify
	sw	$0,%lo(parts)($2)
	.loc 1 215
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L80:
	.loc 1 212
	b	$L78
	move	$16,$3
	.set	reorder
	.end	slice_end
	.section	.text.slice_overstayed,"ax"
	.align	2
	.loc 1 222
	.ent	slice_overstayed
slice_overstayed:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 225
	lui	$2,%hi(notified)
	lw	$3,%lo(notified)($2)
	.loc 1 222
	sw	$16,20($sp)
	.loc 1 223
	lui	$16,%hi(kernel)
	.loc 1 222
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 1 223
	addiu	$16,$16,%lo(kernel)
	lw	$2,516($16)
	.loc 1 225
	bne	$3,$0,$L82
	move	$17,$4
	.loc 1 225
	lw	$3,512($16)
	nop
	beq	$3,$2,$L83
	nop
$L82:
	.loc 1 227
	jal	environment_end
	move	$4,$2
	.loc 1 228
	lw	$2,512($16)
	nop
	beq	$2,$0,$L83
	move	$4,$17
	.loc 1 230
	jal	slice_end
	move	$5,$0
	.loc 1 231
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L83:
	.loc 1 226
	jal	run_next
	nop
	.set	reorder
	.end	slice_overstayed
	.section	.text.clock_start,"ax"
	.align	2
	.globl	clock_start
	.loc 1 28
	.ent	clock_start
clock_start:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 29
	lui	$17,%hi(devices)
	.loc 1 28
	sw	$16,20($sp)
	.loc 1 29
	addiu	$16,$17,%lo(devices)
	.loc 1 28
	sw	$31,28($sp)
	.loc 1 29
	addiu	$2,$4,36
	move	$3,$16
	addiu	$5,$4,116
$L89:
	lw	$9,0($2)
	lw	$8,4($2)
	lw	$7,8($2)
	lw	$6,12($2)
	addiu	$2,$2,16
	sw	$9,0($3)
	sw	$8,4($3)
	sw	$7,8($3)
	sw	$6,12($3)
	bne	$2,$5,$L89
	addiu	$3,$3,16
	.loc 1 30
	lw	$3,36($16)
	lw	$2,8($16)
	nop
	or	$2,$2,$3
	.loc 1 30
	lui	$3,%hi(interrupt_mask)
	.loc 1 31
	jal	lance_prepare
	sw	$2,%lo(interrupt_mask)($3)
	.loc 1 32
	lw	$2,%lo(devices)($17)
	.loc 1 32
	li	$5,42
	sw	$5,40($2)
	.loc 1 34
	lw	$4,4($16)
	.loc 1 33
	li	$5,70
	.loc 1 35
	lw	$3,16($16)
	.loc 1 33
	sw	$5,44($2)
	.loc 1 34
	lw	$2,0($4)
	.loc 1 35
	beq	$3,$0,$L90
	nop
	.loc 1 36
	lw	$2,76($16)
	nop
	.loc 1 36
	sw	$3,0($2)
$L90:
	.loc 1 38
	lw	$31,28($sp)
	.loc 1 37
	lui	$2,%hi(public_state+8)
	li	$3,63
	.loc 1 38
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 37
	sw	$3,%lo(public_state+8)($2)
	.loc 1 38
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	clock_start
	.section	.text.follow_donation,"ax"
	.align	2
	.globl	follow_donation
	.loc 1 42
	.ent	follow_donation
follow_donation:
	.set	noreorder
	.set	nomacro
	.loc 1 45
	lw	$3,324($4)
	nop
	.loc 1 45
	beq	$3,$0,$L99
	nop
	b	$L98
	li	$4,128
$L105:
	.loc 1 45
	beq	$4,$0,$L106
	nop
$L98:
	move	$2,$3
	.loc 1 45
	lw	$3,324($3)
	nop
	.loc 1 45
	bne	$3,$0,$L105
	addiu	$4,$4,-1
	.loc 1 48
	jr	$31
	nop
$L106:
	jr	$31
	nop
$L99:
	jr	$31
	move	$2,$4
	.set	reorder
	.end	follow_donation
	.section	.text.slice_following,"ax"
	.align	2
	.globl	slice_following
	.loc 1 117
	.ent	slice_following
slice_following:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	lui	$18,%hi(public_state)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	.loc 1 121
	li	$17,1
	addiu	$18,$18,%lo(public_state)
	.loc 1 121
	b	$L110
	li	$16,65
$L114:
	.loc 1 121
	beq	$17,$16,$L113
	lui	$2,%hi(kernel+512)
$L110:
	.loc 1 122
	lw	$2,8($18)
	nop
	addu	$2,$17,$2
	.loc 1 122
	andi	$2,$2,0x3f
	.loc 1 122
	addiu	$2,$2,16
	sll	$2,$2,2
	addu	$2,$18,$2
	lw	$4,0($2)
	jal	environment_find
	addiu	$17,$17,1
	.loc 1 123
	beq	$2,$0,$L114
	nop
	.loc 1 127
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L113:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 126
	lw	$2,%lo(kernel+512)($2)
	.loc 1 127
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	slice_following
	.section	.text.slice_present,"ax"
	.align	2
	.globl	slice_present
	.loc 1 130
	.ent	slice_present
slice_present:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 131
	lui	$16,%hi(holder)
	lw	$2,%lo(holder)($16)
	nop
	.loc 1 131
	beq	$2,$0,$L123
	sw	$31,20($sp)
$L116:
	.loc 1 133
	jal	follow_donation
	move	$4,$2
	.loc 1 134
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L123:
	.loc 1 132
	jal	slice_advance
	move	$4,$0
	.loc 1 133
	lw	$2,%lo(holder)($16)
	nop
	.loc 1 133
	bne	$2,$0,$L116
	nop
	.loc 1 134
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	slice_present
	.section	.text.slice_handed_over,"ax"
	.align	2
	.globl	slice_handed_over
	.loc 1 178
	.ent	slice_handed_over
slice_handed_over:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	.loc 1 179
	lui	$16,%hi(kernel)
	.loc 1 178
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 1 179
	addiu	$16,$16,%lo(kernel)
	.loc 1 181
	lw	$2,516($16)
	.loc 1 183
	lui	$3,%hi(devices+4)
	lw	$17,%lo(devices+4)($3)
	.loc 1 181
	beq	$2,$0,$L137
	nop
	.loc 1 182
	jal	clock_rate
	li	$4,10
	.loc 1 183
	lw	$2,0($17)
	nop
	.loc 1 183
	andi	$2,$2,0x40
	.loc 1 183
	beq	$2,$0,$L139
	lui	$2,%hi(excess)
	.loc 1 185
	jal	part_passed
	nop
	.loc 1 189
	lui	$2,%hi(excess)
$L139:
	lw	$2,%lo(excess)($2)
	nop
	bne	$2,$0,$L138
	nop
$L127:
	.loc 1 191
	sw	$0,516($16)
	.loc 1 192
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L138:
	.loc 1 190
	jal	part_charged
	nop
	.loc 1 191
	sw	$0,516($16)
	.loc 1 192
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L137:
	.loc 1 183
	lw	$2,0($17)
	nop
	.loc 1 183
	andi	$2,$2,0x40
	.loc 1 183
	beq	$2,$0,$L127
	nop
	.loc 1 187
	jal	tick
	nop
	.loc 1 191
	sw	$0,516($16)
	.loc 1 192
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	slice_handed_over
	.section	.text.slice_interrupt,"ax"
	.align	2
	.globl	slice_interrupt
	.loc 1 234
	.ent	slice_interrupt
slice_interrupt:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	.loc 1 237
	lui	$17,%hi(kernel)
	.loc 1 234
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	.loc 1 237
	addiu	$17,$17,%lo(kernel)
	.loc 1 237
	lw	$5,84($4)
	.loc 1 234
	move	$16,$4
	.loc 1 237
	lw	$4,512($17)
	.loc 1 235
	lui	$18,%hi(holder)
	lw	$19,%lo(holder)($18)
	.loc 1 237
	jal	restartable
	nop
	.loc 1 237
	beq	$2,$0,$L168
	lui	$2,%hi(lance_works)
	.loc 1 238
	lw	$2,84($16)
	li	$3,-16
	and	$2,$2,$3
	sw	$2,84($16)
	.loc 1 239
	lui	$2,%hi(lance_works)
$L168:
	.loc 1 239
	lw	$2,%lo(lance_works)($2)
	nop
	bne	$2,$0,$L163
	nop
	.loc 1 241
	lui	$2,%hi(devices)
$L167:
	addiu	$2,$2,%lo(devices)
	lw	$3,12($2)
	nop
	.loc 1 241
	beq	$3,$0,$L143
	nop
	.loc 1 241
	lw	$4,72($2)
	nop
	lw	$4,0($4)
	nop
	.loc 1 241
	and	$3,$3,$4
	.loc 1 241
	beq	$3,$0,$L140
	nop
$L143:
	.loc 1 243
	lw	$2,4($2)
	nop
	lw	$2,0($2)
	nop
	.loc 1 243
	andi	$2,$2,0x40
	.loc 1 243
	beq	$2,$0,$L140
	nop
	.loc 1 245
	lw	$2,516($17)
	nop
	beq	$2,$0,$L146
	nop
	.loc 1 246
	jal	part_passed
	nop
	.loc 1 247
	lw	$4,%lo(holder)($18)
	jal	follow_donation
	nop
	.loc 1 247
	lw	$3,516($17)
	nop
	.loc 1 247
	beq	$3,$2,$L164
	lui	$2,%hi(excess)
	.loc 1 249
	lw	$2,%lo(excess)($2)
	nop
	sltu	$2,$2,65
	beq	$2,$0,$L165
	lui	$2,%hi(notified)
	.loc 1 251
	lw	$2,%lo(notified)($2)
	nop
	bne	$2,$0,$L140
	nop
	.loc 1 251
	lw	$2,512($17)
	nop
	beq	$3,$2,$L166
	nop
$L140:
	.loc 1 260
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L146:
	.loc 1 255
	jal	tick
	nop
	.loc 1 256
	jal	slice_present
	nop
	.loc 1 256
	lw	$3,512($17)
	nop
	.loc 1 256
	beq	$2,$3,$L149
	move	$5,$19
	.loc 1 257
	jal	slice_end
	move	$4,$16
	.loc 1 260
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L163:
	.loc 1 240
	jal	ether_interrupt
	move	$4,$16
	.loc 1 241
	b	$L167
	lui	$2,%hi(devices)
$L165:
	.loc 1 250
	jal	slice_overstayed
	move	$4,$16
	b	$L140
	nop
$L149:
	.loc 1 259
	lw	$5,84($16)
	addiu	$6,$16,12
	jal	upcall
	move	$4,$2
	.loc 1 259
	b	$L140
	sw	$2,84($16)
$L164:
	.loc 1 248
	jal	slice_handed_over
	nop
	b	$L140
	nop
$L166:
	.loc 1 252
	jal	notify
	move	$4,$16
	b	$L140
	nop
	.set	reorder
	.end	slice_interrupt
	.section	.text.call_slice_allocate,"ax"
	.align	2
	.globl	call_slice_allocate
	.loc 1 263
	.ent	call_slice_allocate
call_slice_allocate:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 266
	li	$2,-1
	.loc 1 263
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 266
	beq	$4,$2,$L181
	sw	$16,16($sp)
	.loc 1 272
	sltu	$2,$4,64
	beq	$2,$0,$L177
	move	$16,$4
$L172:
	.loc 1 274
	addiu	$17,$16,16
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	sll	$17,$17,2
	addu	$17,$17,$2
	.loc 1 274
	lw	$2,0($17)
	nop
	bne	$2,$0,$L169
	li	$2,-1
	.loc 1 276
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	.loc 1 276
	lw	$3,516($2)
	nop
	bne	$3,$0,$L176
	nop
	.loc 1 276
	lw	$18,512($2)
	.loc 1 276
	jal	owes
	move	$4,$18
	.loc 1 276
	bne	$2,$0,$L169
	li	$2,-4
	.loc 1 278
	lw	$2,308($18)
	.loc 1 279
	lw	$4,440($18)
	.loc 1 278
	sw	$2,0($17)
	.loc 1 279
	lw	$3,20($4)
	.loc 1 280
	move	$2,$16
	.loc 1 279
	addiu	$3,$3,1
	sw	$3,20($4)
$L169:
	.loc 1 281
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L181:
	lui	$2,%hi(public_state+64)
	addiu	$2,$2,%lo(public_state+64)
	.loc 1 267
	move	$4,$0
	.loc 1 267
	li	$5,64
$L173:
	.loc 1 268
	lw	$3,0($2)
	nop
	bne	$3,$0,$L171
	addiu	$2,$2,4
	.loc 1 269
	b	$L172
	move	$16,$4
$L171:
	.loc 1 267
	addiu	$4,$4,1
	.loc 1 267
	bne	$4,$5,$L173
	nop
	.loc 1 271
	b	$L169
	li	$2,-3
$L176:
	.loc 1 277
	b	$L169
	li	$2,-4
$L177:
	.loc 1 273
	b	$L169
	li	$2,-2
	.set	reorder
	.end	call_slice_allocate
	.section	.text.call_slice_free,"ax"
	.align	2
	.globl	call_slice_free
	.loc 1 284
	.ent	call_slice_free
call_slice_free:
	.set	noreorder
	.set	nomacro
	.loc 1 285
	sltu	$2,$4,64
	beq	$2,$0,$L186
	lui	$3,%hi(public_state)
	.loc 1 284
	addiu	$sp,$sp,-32
	.loc 1 287
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	.loc 1 284
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 287
	addiu	$16,$4,16
	addiu	$3,$3,%lo(public_state)
	.loc 1 287
	lw	$17,512($2)
	.loc 1 287
	sll	$16,$16,2
	addu	$16,$16,$3
	.loc 1 287
	lw	$4,0($16)
	lw	$3,308($17)
	nop
	bne	$4,$3,$L187
	nop
	.loc 1 289
	lw	$2,516($2)
	nop
	bne	$2,$0,$L182
	li	$2,-4
	.loc 1 289
	jal	owes
	move	$4,$17
	.loc 1 289
	bne	$2,$0,$L185
	nop
	.loc 1 292
	lw	$4,440($17)
	.loc 1 291
	sw	$0,0($16)
	.loc 1 292
	lw	$3,20($4)
	nop
	addiu	$3,$3,-1
	sw	$3,20($4)
$L182:
	.loc 1 294
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L185:
	.loc 1 290
	b	$L182
	li	$2,-4
$L187:
	.loc 1 288
	b	$L182
	li	$2,-1
$L186:
	.loc 1 294
	jr	$31
	li	$2,-2
	.set	reorder
	.end	call_slice_free
	.section	.text.call_slice_give,"ax"
	.align	2
	.globl	call_slice_give
	.loc 1 297
	.ent	call_slice_give
call_slice_give:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	move	$16,$4
	.loc 1 298
	move	$4,$5
	.loc 1 297
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 1 298
	jal	environment_find
	move	$17,$5
	.loc 1 300
	sltu	$3,$16,64
	beq	$3,$0,$L197
	nop
	.loc 1 300
	beq	$2,$0,$L197
	move	$18,$2
	.loc 1 302
	lui	$3,%hi(kernel)
	addiu	$3,$3,%lo(kernel)
	.loc 1 302
	addiu	$16,$16,16
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	.loc 1 302
	lw	$19,512($3)
	.loc 1 302
	sll	$16,$16,2
	addu	$16,$16,$2
	.loc 1 302
	lw	$4,0($16)
	lw	$2,308($19)
	nop
	bne	$4,$2,$L192
	li	$2,-1
	.loc 1 304
	lw	$2,516($3)
	nop
	bne	$2,$0,$L192
	li	$2,-4
	.loc 1 304
	jal	owes
	move	$4,$19
	.loc 1 304
	bne	$2,$0,$L195
	nop
	.loc 1 307
	lw	$4,440($19)
	.loc 1 306
	sw	$17,0($16)
	.loc 1 307
	lw	$3,20($4)
	nop
	addiu	$3,$3,-1
	sw	$3,20($4)
	.loc 1 308
	lw	$4,440($18)
	nop
	.loc 1 308
	lw	$3,20($4)
	nop
	addiu	$3,$3,1
	sw	$3,20($4)
$L192:
	.loc 1 310
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L195:
	.loc 1 305
	b	$L192
	li	$2,-4
$L197:
	.loc 1 301
	b	$L192
	li	$2,-2
	.set	reorder
	.end	call_slice_give
	.section	.text.slices_release,"ax"
	.align	2
	.globl	slices_release
	.loc 1 314
	.ent	slices_release
slices_release:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,24($sp)
	sw	$31,28($sp)
	.loc 1 315
	lw	$2,440($4)
	.loc 1 314
	move	$16,$4
	.loc 1 315
	lw	$4,4($2)
	jal	environment_find
	nop
	.loc 1 318
	lui	$3,%hi(kernel+516)
	.loc 1 318
	lw	$3,%lo(kernel+516)($3)
	nop
	beq	$3,$16,$L211
	nop
	lui	$3,%hi(public_state+64)
$L213:
	lui	$4,%hi(public_state+320)
	addiu	$3,$3,%lo(public_state+64)
	addiu	$4,$4,%lo(public_state+320)
$L203:
	.loc 1 321
	lw	$6,0($3)
	lw	$5,308($16)
	nop
	bne	$6,$5,$L202
	nop
	.loc 1 322
	sw	$0,0($3)
$L202:
	.loc 1 320
	addiu	$3,$3,4
	bne	$3,$4,$L203
	nop
	.loc 1 323
	beq	$2,$0,$L204
	nop
	.loc 1 324
	lw	$3,440($2)
	.loc 1 324
	lw	$4,440($16)
	.loc 1 324
	lw	$2,28($3)
	lw	$4,28($4)
	nop
	addu	$2,$2,$4
	sw	$2,28($3)
$L204:
	.loc 1 326
	lui	$2,%hi(holder)
	.loc 1 325
	lw	$4,440($16)
	.loc 1 326
	lw	$3,%lo(holder)($2)
	nop
	beq	$3,$16,$L212
	sw	$0,28($4)
	.loc 1 328
	lw	$31,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L212:
	lw	$31,28($sp)
	lw	$16,24($sp)
	.loc 1 327
	sw	$0,%lo(holder)($2)
	.loc 1 328
	jr	$31
	addiu	$sp,$sp,32
$L211:
	.loc 1 319
	jal	slice_handed_over
	sw	$2,16($sp)
	lw	$2,16($sp)
	b	$L213
	lui	$3,%hi(public_state+64)
	.set	reorder
	.end	slices_release
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
