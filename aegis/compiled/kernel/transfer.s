# mipsel-linux-gnu-gcc 12.2.0 from aegis/kernel/transfer.c
	.text
	.file 1 "aegis/kernel/transfer.c"
	.section	.text.answer,"ax"
	.align	2
	.loc 1 118
	.ent	answer
answer:
	.set	noreorder
	.loc 1 120
	lw	$2,84($4)
	.loc 1 119
	sw	$5,4($4)
	.loc 1 120
	addiu	$2,$2,4
	.loc 1 121
	jr	$31
	sw	$2,84($4)
	.set	reorder
	.end	answer
	.section	.text.take_upcall,"ax"
	.align	2
	.loc 1 14
	.ent	take_upcall
take_upcall:
	.set	noreorder
	.loc 1 17
	lw	$3,400($4)
	nop
	beq	$3,$0,$L18
	nop
	.loc 1 14
	addiu	$sp,$sp,-40
	sw	$16,16($sp)
	lui	$16,%hi(urgency)
	addiu	$16,$16,%lo(urgency)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$31,36($sp)
	sw	$17,20($sp)
	.loc 1 20
	lbu	$17,0($16)
	.loc 1 23
	li	$19,1
	sll	$5,$19,$17
	nor	$5,$0,$5
	and	$5,$5,$3
	.loc 1 21
	srl	$3,$3,$17
	move	$18,$4
	andi	$3,$3,0x1
	addiu	$20,$16,4
	.loc 1 24
	move	$4,$18
	.loc 1 21
	beq	$3,$0,$L5
	addiu	$16,$16,1
$L24:
	.loc 1 24
	jal	environment_set_entry_tags
	sw	$5,400($18)
	.loc 1 25
	sll	$2,$17,2
	addu	$2,$18,$2
	lw	$2,0($2)
	nop
	bne	$2,$0,$L3
	move	$2,$17
$L5:
	.loc 1 19
	beq	$20,$16,$L3
	li	$2,-1
$L25:
	.loc 1 20
	lbu	$17,0($16)
	.loc 1 21
	lw	$3,400($18)
	.loc 1 23
	sll	$5,$19,$17
	nor	$5,$0,$5
	and	$5,$5,$3
	.loc 1 21
	srl	$3,$3,$17
	andi	$3,$3,0x1
	.loc 1 24
	move	$4,$18
	.loc 1 21
	bne	$3,$0,$L24
	addiu	$16,$16,1
	.loc 1 19
	bne	$20,$16,$L25
	li	$2,-1
$L3:
	.loc 1 29
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L18:
	jr	$31
	li	$2,-1
	.set	reorder
	.end	take_upcall
	.section	.text.deliver,"ax"
	.align	2
	.loc 1 36
	.ent	deliver
deliver:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	move	$16,$4
	move	$18,$5
	move	$17,$6
	.loc 1 37
	jal	take_upcall
	move	$19,$7
	.loc 1 40
	bltz	$2,$L31
	nop
	.loc 1 43
	beq	$19,$0,$L39
	li	$4,13
	.loc 1 42
	addiu	$3,$2,16
	sll	$3,$3,2
	addu	$3,$16,$3
	.loc 1 44
	lw	$4,0($17)
	.loc 1 42
	lw	$3,0($3)
	nop
	.loc 1 44
	sw	$4,0($3)
	.loc 1 45
	lw	$4,4($17)
	nop
	sw	$4,4($3)
	.loc 1 46
	lw	$4,8($17)
	nop
	sw	$4,8($3)
	.loc 1 49
	li	$4,13
$L39:
	.loc 1 48
	sw	$18,0($17)
	.loc 1 49
	beq	$2,$4,$L37
	sll	$3,$2,2
	.loc 1 52
	beq	$2,$0,$L32
	sw	$3,4($17)
	lw	$2,412($16)
	nop
$L30:
	.loc 1 50
	sw	$2,8($17)
$L38:
	.loc 1 54
	lw	$31,36($sp)
	.loc 1 53
	addu	$16,$16,$3
	lw	$2,0($16)
	.loc 1 54
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L37:
	.loc 1 49
	lw	$2,404($16)
	nop
	or	$2,$2,$3
	sw	$2,4($17)
	.loc 1 51
	lw	$2,444($16)
	nop
	lw	$2,44($2)
	b	$L38
	sw	$2,8($17)
$L31:
	.loc 1 54
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 41
	move	$2,$18
	.loc 1 54
	lw	$18,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L32:
	.loc 1 52
	b	$L30
	move	$2,$0
	.set	reorder
	.end	deliver
	.section	.text.install,"ax"
	.align	2
	.loc 1 79
	.ent	install
install:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 80
	jal	fpu_ready
	move	$16,$4
	beq	$2,$0,$L43
	lui	$2,%hi(kernel+512)
	.loc 1 82
	sw	$16,%lo(kernel+512)($2)
	.loc 1 83
	lw	$5,316($16)
	lw	$4,312($16)
	jal	asid_install
	nop
	.loc 1 84
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L43:
	.loc 1 81
	jal	fpu_take
	move	$4,$16
	.loc 1 82
	lui	$2,%hi(kernel+512)
	sw	$16,%lo(kernel+512)($2)
	.loc 1 83
	lw	$5,316($16)
	lw	$4,312($16)
	jal	asid_install
	nop
	.loc 1 84
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	install
	.section	.text.prepare,"ax"
	.align	2
	.loc 1 73
	.ent	prepare
prepare:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	move	$16,$4
	sw	$31,20($sp)
	.loc 1 74
	jal	work_begin
	li	$4,9000
	.loc 1 75
	lw	$2,312($16)
	nop
	beq	$2,$0,$L48
	li	$2,1
	.loc 1 76
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L48:
	.loc 1 75
	lw	$5,384($16)
	jal	asid_assign
	move	$4,$16
	.loc 1 76
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 75
	sltu	$2,$0,$2
	.loc 1 76
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	prepare
	.section	.text.pass,"ax"
	.align	2
	.loc 1 144
	.ent	pass
pass:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	sw	$16,16($sp)
	move	$17,$4
	move	$16,$5
	.loc 1 145
	move	$4,$5
	.loc 1 144
	sw	$31,28($sp)
	sw	$18,24($sp)
	.loc 1 145
	jal	install
	move	$18,$6
	.loc 1 146
	lw	$4,320($16)
	jal	status_install
	nop
	.loc 1 147
	sw	$18,84($17)
	.loc 1 148
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	pass
	.section	.text.restartable,"ax"
	.align	2
	.globl	restartable
	.loc 1 58
	.ent	restartable
restartable:
	.set	noreorder
	.loc 1 59
	lw	$6,360($4)
	lw	$3,364($4)
	subu	$2,$5,$6
	subu	$3,$3,$6
	.loc 1 60
	jr	$31
	sltu	$2,$2,$3
	.set	reorder
	.end	restartable
	.section	.text.upcall,"ax"
	.align	2
	.globl	upcall
	.loc 1 67
	.ent	upcall
upcall:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	move	$17,$4
	move	$16,$5
	.loc 1 68
	jal	restartable
	move	$18,$6
	beq	$2,$0,$L55
	move	$2,$16
	.loc 1 69
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L55:
	.loc 1 68
	move	$5,$16
	move	$6,$18
	move	$4,$17
	jal	deliver
	li	$7,1
	.loc 1 69
	lw	$31,28($sp)
	.loc 1 68
	move	$16,$2
	.loc 1 69
	lw	$18,24($sp)
	lw	$17,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	upcall
	.section	.text.run,"ax"
	.align	2
	.globl	run
	.loc 1 88
	.ent	run
run:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$16,32($sp)
	move	$16,$4
	.loc 1 91
	sw	$0,292($4)
	.loc 1 89
	sw	$0,16($sp)
	sw	$0,20($sp)
	.loc 1 92
	jal	environment_set_entry_tags
	sw	$0,24($sp)
	.loc 1 93
	jal	install
	move	$4,$16
	.loc 1 94
	lw	$2,344($16)
	.loc 1 95
	lw	$5,340($16)
	addiu	$6,$sp,16
	move	$4,$16
	.loc 1 94
	sw	$2,320($16)
	.loc 1 95
	jal	deliver
	move	$7,$0
	.loc 1 96
	move	$5,$2
	addiu	$6,$sp,16
	jal	enter
	move	$4,$16
	.set	reorder
	.end	run
	.section	.text.run_next,"ax"
	.align	2
	.globl	run_next
	.loc 1 104
	.ent	run_next
run_next:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	b	$L60
	sw	$16,16($sp)
$L59:
	.loc 1 113
	jal	prepare
	move	$16,$2
	bne	$2,$0,$L64
	nop
$L60:
	.loc 1 108
	jal	slice_handed_over
	nop
	.loc 1 109
	jal	slice_work
	nop
	.loc 1 110
	jal	slice_present
	nop
	.loc 1 111
	bne	$2,$0,$L59
	move	$4,$2
	.loc 1 112
	jal	halt
	li	$4,69
$L64:
	.loc 1 114
	jal	run
	move	$4,$16
	.set	reorder
	.end	run_next
	.section	.text.long_call,"ax"
	.align	2
	.globl	long_call
	.loc 1 127
	.ent	long_call
long_call:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$31,44($sp)
	sw	$16,36($sp)
	sw	$17,40($sp)
	.loc 1 129
	lw	$3,4($4)
	lui	$2,%hi(kernel)
	andi	$3,$3,0xfc
	addiu	$2,$2,%lo(kernel)
	.loc 1 127
	move	$16,$4
	.loc 1 129
	addu	$2,$2,$3
	.loc 1 128
	lw	$17,256($2)
	.loc 1 132
	jal	work_begin
	li	$4,9000
	.loc 1 133
	lw	$9,40($16)
	lw	$8,36($16)
	lw	$3,32($16)
	lw	$2,28($16)
	lw	$5,16($16)
	lw	$7,24($16)
	lw	$6,20($16)
	lw	$4,12($16)
	sw	$9,28($sp)
	sw	$8,24($sp)
	sw	$3,20($sp)
	jalr	$17
	sw	$2,16($sp)
	move	$5,$2
	.loc 1 135
	li	$2,-16
	beq	$5,$2,$L65
	nop
	.loc 1 136
	jal	answer
	move	$4,$16
$L65:
	.loc 1 137
	lw	$31,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	long_call
	.section	.text.transfer_slowpath,"ax"
	.align	2
	.globl	transfer_slowpath
	.loc 1 151
	.ent	transfer_slowpath
transfer_slowpath:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,28($sp)
	sw	$16,16($sp)
	move	$17,$4
	.loc 1 152
	lw	$4,4($4)
	li	$2,-2
	and	$4,$4,$2
	lui	$2,%hi(kernel+512)
	lw	$18,%lo(kernel+512)($2)
	jal	environment_find
	nop
	.loc 1 153
	lw	$3,4($17)
	.loc 1 155
	beq	$2,$0,$L88
	andi	$3,$3,0x1
	.loc 1 159
	bne	$3,$0,$L89
	move	$16,$2
	lw	$2,332($2)
	nop
	beq	$2,$0,$L91
	move	$4,$17
	.loc 1 163
	lw	$2,292($16)
	nop
	beq	$2,$0,$L90
	li	$5,-4
	.loc 1 167
	jal	prepare
	move	$4,$16
	beq	$2,$0,$L68
	nop
	.loc 1 170
	move	$4,$16
	jal	environment_set_entry_tags
	sw	$0,292($16)
	.loc 1 175
	lw	$2,84($17)
	.loc 1 176
	sw	$16,324($18)
	.loc 1 175
	addiu	$2,$2,4
	sw	$2,300($18)
	.loc 1 178
	lw	$6,332($16)
	.loc 1 177
	sw	$18,328($16)
	.loc 1 178
	move	$5,$16
	jal	pass
	move	$4,$17
$L68:
	.loc 1 179
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L89:
	.loc 1 159
	lw	$2,336($2)
	nop
	beq	$2,$0,$L72
	move	$4,$17
	.loc 1 167
	jal	prepare
	move	$4,$16
	beq	$2,$0,$L68
	nop
	.loc 1 170
	move	$4,$16
	jal	environment_set_entry_tags
	sw	$0,292($16)
	.loc 1 172
	lw	$6,336($16)
	move	$5,$16
	jal	pass
	move	$4,$17
	.loc 1 179
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L72:
$L91:
	.loc 1 160
	jal	answer
	li	$5,-1
	.loc 1 179
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L88:
	.loc 1 156
	li	$5,-2
	jal	answer
	move	$4,$17
	.loc 1 157
	b	$L68
	nop
$L90:
	.loc 1 164
	jal	answer
	move	$4,$17
	.loc 1 165
	b	$L68
	nop
	.set	reorder
	.end	transfer_slowpath
	.section	.text.reply_slowpath,"ax"
	.align	2
	.globl	reply_slowpath
	.loc 1 182
	.ent	reply_slowpath
reply_slowpath:
	.set	noreorder
	.loc 1 183
	lui	$2,%hi(kernel+512)
	.loc 1 182
	addiu	$sp,$sp,-32
	.loc 1 183
	lw	$2,%lo(kernel+512)($2)
	.loc 1 182
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 183
	lw	$16,328($2)
	nop
	.loc 1 185
	lw	$18,324($16)
	nop
	beq	$18,$2,$L93
	move	$17,$4
	.loc 1 186
	jal	answer
	li	$5,-2
$L92:
	.loc 1 196
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L93:
	.loc 1 189
	jal	prepare
	move	$4,$16
	beq	$2,$0,$L92
	move	$4,$16
	.loc 1 192
	jal	environment_set_entry_tags
	sw	$0,324($16)
	.loc 1 193
	lw	$2,296($18)
	.loc 1 194
	move	$4,$18
	jal	environment_set_entry_tags
	sw	$2,292($18)
	.loc 1 195
	lw	$6,300($16)
	move	$5,$16
	jal	pass
	move	$4,$17
	.loc 1 196
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	reply_slowpath
	.section	.text.yield_slowpath,"ax"
	.align	2
	.globl	yield_slowpath
	.loc 1 199
	.ent	yield_slowpath
yield_slowpath:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 202
	lui	$17,%hi(kernel)
	.loc 1 199
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 202
	addiu	$17,$17,%lo(kernel)
	lw	$2,516($17)
	nop
	bne	$2,$0,$L118
	move	$16,$4
	.loc 1 204
	lw	$4,12($4)
	nop
	beq	$4,$0,$L119
	nop
	jal	environment_find
	nop
	move	$4,$2
	.loc 1 205
	beq	$4,$0,$L120
	nop
$L103:
	.loc 1 212
	lw	$2,12($16)
	nop
	beq	$2,$0,$L106
	nop
	lw	$2,340($4)
	nop
	beq	$2,$0,$L121
	nop
$L106:
	.loc 1 216
	jal	follow_donation
	nop
	.loc 1 217
	lw	$3,512($17)
	nop
	beq	$3,$2,$L122
	move	$17,$2
	.loc 1 221
	jal	prepare
	move	$4,$2
	bne	$2,$0,$L123
	nop
$L99:
	.loc 1 223
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L119:
	.loc 1 204
	jal	slice_following
	nop
	move	$4,$2
	.loc 1 205
	bne	$4,$0,$L103
	nop
$L120:
	.loc 1 206
	jal	work_begin
	li	$4,9000
	.loc 1 207
	lw	$4,12($16)
	jal	environment_reap
	nop
	beq	$2,$0,$L99
	li	$5,-2
	.loc 1 209
	jal	answer
	move	$4,$16
	.loc 1 210
	b	$L99
	nop
$L122:
	.loc 1 218
	move	$4,$16
	jal	answer
	move	$5,$0
	.loc 1 223
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L121:
	.loc 1 213
	move	$4,$16
	jal	answer
	li	$5,-4
	.loc 1 223
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L118:
	.loc 1 203
	jal	run_next
	nop
$L123:
	.loc 1 222
	jal	run
	move	$4,$17
	.set	reorder
	.end	yield_slowpath
	.section	.text.wait_slowpath,"ax"
	.align	2
	.globl	wait_slowpath
	.loc 1 227
	.ent	wait_slowpath
wait_slowpath:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 228
	lui	$2,%hi(kernel+512)
	.loc 1 227
	sw	$17,20($sp)
	.loc 1 228
	lw	$17,%lo(kernel+512)($2)
	.loc 1 227
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 231
	lw	$2,332($17)
	nop
	beq	$2,$0,$L128
	move	$16,$4
	.loc 1 235
	lw	$2,296($17)
	nop
	sw	$2,292($17)
	.loc 1 236
	jal	environment_set_entry_tags
	move	$4,$17
	.loc 1 237
	lw	$18,12($16)
	.loc 1 239
	move	$4,$16
	jal	yield_slowpath
	sw	$0,12($16)
	.loc 1 240
	sw	$18,12($16)
	.loc 1 242
	move	$4,$17
	jal	environment_set_entry_tags
	sw	$0,292($17)
	.loc 1 243
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L128:
	.loc 1 232
	jal	answer
	li	$5,-1
	.loc 1 243
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	wait_slowpath
	.section	.text.context_slowpath,"ax"
	.align	2
	.globl	context_slowpath
	.loc 1 250
	.ent	context_slowpath
context_slowpath:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	.loc 1 252
	lui	$16,%hi(kernel)
	.loc 1 250
	sw	$17,24($sp)
	.loc 1 252
	addiu	$16,$16,%lo(kernel)
	.loc 1 250
	move	$17,$4
	sw	$31,28($sp)
	.loc 1 251
	jal	work_begin
	li	$4,9000
	.loc 1 252
	lw	$5,12($17)
	lw	$4,512($16)
	jal	asid_assign
	nop
	bne	$2,$0,$L135
	nop
	.loc 1 254
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L135:
	.loc 1 253
	lw	$2,512($16)
	nop
	lw	$5,316($2)
	lw	$4,312($2)
	jal	asid_install
	nop
	.loc 1 254
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	context_slowpath
	.section	.rodata.urgency,"a"
	.align	2
urgency:
	.ascii	"\017\016\015\000"
	.text
	.file 2 "./aegis/kernel/kernel.h"
