# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/transfer.c
	.text
	.file 1 "aegis/kernel/transfer.c"
	.section	.text.answer,"ax"
	.align	2
	.loc 1 107
	.ent	answer
answer:
	.set	noreorder
	.set	nomacro
	.loc 1 109
	lw	$2,84($4)
	.loc 1 108
	sw	$5,4($4)
	.loc 1 109
	addiu	$2,$2,4
	.loc 1 110
	jr	$31
	sw	$2,84($4)
	.set	reorder
	.end	answer
	.section	.text.take_upcall,"ax"
	.align	2
	.loc 1 13
	.ent	take_upcall
take_upcall:
	.set	noreorder
	.set	nomacro
	.loc 1 16
	lw	$3,400($4)
	nop
	.loc 1 16
	beq	$3,$0,$L18
	nop
	.loc 1 13
	addiu	$sp,$sp,-40
	sw	$16,16($sp)
	lui	$16,%hi(urgency)
	addiu	$16,$16,%lo(urgency)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$31,36($sp)
	sw	$17,20($sp)
	.loc 1 19
	lbu	$17,0($16)
	.loc 1 22
	li	$19,1
	sll	$5,$19,$17
	.loc 1 22
	nor	$5,$0,$5
	.loc 1 22
	and	$5,$5,$3
	.loc 1 20
	srl	$3,$3,$17
	move	$18,$4
	.loc 1 20
	andi	$3,$3,0x1
	addiu	$20,$16,4
	.loc 1 23
	move	$4,$18
	.loc 1 20
	beq	$3,$0,$L5
	addiu	$16,$16,1
$L24:
	.loc 1 23
	jal	environment_set_entry_tags
	sw	$5,400($18)
	.loc 1 24
	sll	$2,$17,2
	addu	$2,$18,$2
	.loc 1 24
	lw	$2,0($2)
	nop
	bne	$2,$0,$L3
	move	$2,$17
$L5:
	.loc 1 18
	beq	$20,$16,$L3
	li	$2,-1
$L25:
	.loc 1 19
	lbu	$17,0($16)
	.loc 1 20
	lw	$3,400($18)
	.loc 1 22
	sll	$5,$19,$17
	.loc 1 22
	nor	$5,$0,$5
	.loc 1 22
	and	$5,$5,$3
	.loc 1 20
	srl	$3,$3,$17
	.loc 1 20
	andi	$3,$3,0x1
	.loc 1 23
	move	$4,$18
	.loc 1 20
	bne	$3,$0,$L24
	addiu	$16,$16,1
	.loc 1 18
	bne	$20,$16,$L25
	li	$2,-1
$L3:
	.loc 1 28
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
	.loc 1 35
	.ent	deliver
deliver:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	.loc 1 35
	move	$16,$4
	move	$18,$5
	move	$17,$6
	.loc 1 36
	jal	take_upcall
	move	$19,$7
	.loc 1 39
	bltz	$2,$L31
	nop
	.loc 1 42
	beq	$19,$0,$L39
	li	$4,13
	.loc 1 41
	addiu	$3,$2,16
	sll	$3,$3,2
	addu	$3,$16,$3
	.loc 1 43
	lw	$4,0($17)
	.loc 1 41
	lw	$3,0($3)
	nop
	.loc 1 43
	sw	$4,0($3)
	.loc 1 44
	lw	$4,4($17)
	nop
	sw	$4,4($3)
	.loc 1 45
	lw	$4,8($17)
	nop
	sw	$4,8($3)
	.loc 1 48
	li	$4,13
$L39:
	.loc 1 47
	sw	$18,0($17)
	.loc 1 48
	beq	$2,$4,$L37
	sll	$3,$2,2
	.loc 1 49
	beq	$2,$0,$L32
	sw	$3,4($17)
	.loc 1 49
	lw	$2,412($16)
	nop
$L30:
	.loc 1 49
	sw	$2,8($17)
$L38:
	.loc 1 51
	lw	$31,36($sp)
	.loc 1 50
	addu	$16,$16,$3
	lw	$2,0($16)
	.loc 1 51
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L37:
	.loc 1 48
	lw	$2,404($16)
	nop
	or	$2,$2,$3
	.loc 1 48
	sw	$2,4($17)
	.loc 1 49
	lw	$2,440($16)
	nop
	lw	$2,44($2)
	b	$L38
	sw	$2,8($17)
$L31:
	.loc 1 51
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 40
	move	$2,$18
	.loc 1 51
	lw	$18,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L32:
	.loc 1 49
	b	$L30
	move	$2,$0
	.set	reorder
	.end	deliver
	.section	.text.install,"ax"
	.align	2
	.loc 1 72
	.ent	install
install:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 73
	jal	fpu_ready
	move	$16,$4
	.loc 1 73
	beq	$2,$0,$L43
	lui	$2,%hi(kernel+512)
	.loc 1 75
	sw	$16,%lo(kernel+512)($2)
	.loc 1 76
	lw	$5,316($16)
	lw	$4,312($16)
	jal	asid_install
	nop
	.loc 1 77
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L43:
	.loc 1 74
	jal	fpu_take
	move	$4,$16
	.loc 1 75
	lui	$2,%hi(kernel+512)
	sw	$16,%lo(kernel+512)($2)
	.loc 1 76
	lw	$5,316($16)
	lw	$4,312($16)
	jal	asid_install
	nop
	.loc 1 77
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	install
	.section	.text.prepare,"ax"
	.align	2
	.loc 1 67
	.ent	prepare
prepare:
	.set	noreorder
	.set	nomacro
	.loc 1 68
	lw	$3,312($4)
	nop
	beq	$3,$0,$L51
	li	$2,1
	.loc 1 69
	jr	$31
	nop
$L51:
	.loc 1 68
	lw	$5,384($4)
	.loc 1 67
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 68
	jal	asid_assign
	nop
	.loc 1 69
	lw	$31,20($sp)
	.loc 1 68
	sltu	$2,$0,$2
	.loc 1 69
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	prepare
	.section	.text.pass,"ax"
	.align	2
	.loc 1 124
	.ent	pass
pass:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	sw	$16,16($sp)
	move	$17,$4
	move	$16,$5
	.loc 1 125
	move	$4,$5
	.loc 1 124
	sw	$31,28($sp)
	sw	$18,24($sp)
	.loc 1 125
	jal	install
	move	$18,$6
	.loc 1 126
	lw	$4,320($16)
	jal	status_install
	nop
	.loc 1 127
	sw	$18,84($17)
	.loc 1 128
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
	.loc 1 55
	.ent	restartable
restartable:
	.set	noreorder
	.set	nomacro
	.loc 1 56
	lw	$6,360($4)
	.loc 1 56
	lw	$3,364($4)
	.loc 1 56
	subu	$2,$5,$6
	.loc 1 56
	subu	$3,$3,$6
	.loc 1 57
	jr	$31
	sltu	$2,$2,$3
	.set	reorder
	.end	restartable
	.section	.text.upcall,"ax"
	.align	2
	.globl	upcall
	.loc 1 61
	.ent	upcall
upcall:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	.loc 1 61
	move	$17,$4
	move	$16,$5
	.loc 1 62
	jal	restartable
	move	$18,$6
	.loc 1 62
	beq	$2,$0,$L60
	move	$2,$16
	.loc 1 63
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L60:
	.loc 1 62
	move	$5,$16
	move	$6,$18
	move	$4,$17
	jal	deliver
	li	$7,1
	.loc 1 63
	lw	$31,28($sp)
	.loc 1 62
	move	$16,$2
	.loc 1 63
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
	.loc 1 81
	.ent	run
run:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$16,32($sp)
	.loc 1 81
	move	$16,$4
	.loc 1 84
	sw	$0,292($4)
	.loc 1 82
	sw	$0,16($sp)
	sw	$0,20($sp)
	.loc 1 85
	jal	environment_set_entry_tags
	sw	$0,24($sp)
	.loc 1 86
	jal	install
	move	$4,$16
	.loc 1 87
	lw	$2,344($16)
	.loc 1 88
	lw	$5,340($16)
	addiu	$6,$sp,16
	move	$4,$16
	.loc 1 87
	sw	$2,320($16)
	.loc 1 88
	jal	deliver
	move	$7,$0
	.loc 1 89
	move	$5,$2
	addiu	$6,$sp,16
	jal	enter
	move	$4,$16
	.set	reorder
	.end	run
	.section	.text.run_next,"ax"
	.align	2
	.globl	run_next
	.loc 1 94
	.ent	run_next
run_next:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 94
	b	$L65
	sw	$16,16($sp)
$L64:
	.loc 1 102
	jal	prepare
	move	$16,$2
	.loc 1 102
	bne	$2,$0,$L69
	nop
$L65:
	.loc 1 98
	jal	slice_handed_over
	nop
	.loc 1 99
	jal	slice_present
	nop
	.loc 1 100
	bne	$2,$0,$L64
	move	$4,$2
	.loc 1 101
	jal	halt
	li	$4,69
$L69:
	.loc 1 103
	jal	run
	move	$4,$16
	.set	reorder
	.end	run_next
	.section	.text.long_call,"ax"
	.align	2
	.globl	long_call
	.loc 1 114
	.ent	long_call
long_call:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$16,32($sp)
	sw	$31,36($sp)
	.loc 1 115
	lw	$3,4($4)
	.loc 1 115
	lui	$2,%hi(kernel)
	andi	$3,$3,0xfc
	addiu	$2,$2,%lo(kernel)
	.loc 1 116
	lw	$11,40($4)
	lw	$10,36($4)
	lw	$9,32($4)
	lw	$8,28($4)
	.loc 1 115
	addu	$2,$2,$3
	.loc 1 116
	lw	$5,16($4)
	lw	$7,24($4)
	lw	$6,20($4)
	lw	$2,256($2)
	.loc 1 114
	move	$16,$4
	.loc 1 116
	lw	$4,12($4)
	sw	$11,28($sp)
	sw	$10,24($sp)
	sw	$9,20($sp)
	jalr	$2
	sw	$8,16($sp)
	move	$5,$2
	.loc 1 118
	li	$2,-16
	beq	$5,$2,$L70
	nop
	.loc 1 119
	jal	answer
	move	$4,$16
$L70:
	.loc 1 120
	lw	$31,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	long_call
	.section	.text.transfer_slowpath,"ax"
	.align	2
	.globl	transfer_slowpath
	.loc 1 131
	.ent	transfer_slowpath
transfer_slowpath:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,28($sp)
	sw	$16,16($sp)
	.loc 1 131
	move	$17,$4
	.loc 1 132
	lw	$4,4($4)
	li	$2,-2
	and	$4,$4,$2
	.loc 1 132
	lui	$2,%hi(kernel+512)
	lw	$18,%lo(kernel+512)($2)
	.loc 1 132
	jal	environment_find
	nop
	.loc 1 133
	lw	$3,4($17)
	.loc 1 135
	beq	$2,$0,$L93
	andi	$3,$3,0x1
	.loc 1 139
	bne	$3,$0,$L94
	move	$16,$2
	.loc 1 139
	lw	$2,332($2)
	nop
	beq	$2,$0,$L96
	move	$4,$17
	.loc 1 143
	lw	$2,292($16)
	nop
	beq	$2,$0,$L95
	li	$5,-4
	.loc 1 147
	jal	prepare
	move	$4,$16
	.loc 1 147
	beq	$2,$0,$L73
	nop
	.loc 1 150
	move	$4,$16
	jal	environment_set_entry_tags
	sw	$0,292($16)
	.loc 1 155
	lw	$2,84($17)
	.loc 1 156
	sw	$16,324($18)
	.loc 1 155
	addiu	$2,$2,4
	.loc 1 155
	sw	$2,300($18)
	.loc 1 158
	lw	$6,332($16)
	.loc 1 157
	sw	$18,328($16)
	.loc 1 158
	move	$5,$16
	jal	pass
	move	$4,$17
$L73:
	.loc 1 159
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L94:
	.loc 1 139
	lw	$2,336($2)
	nop
	beq	$2,$0,$L77
	move	$4,$17
	.loc 1 147
	jal	prepare
	move	$4,$16
	.loc 1 147
	beq	$2,$0,$L73
	nop
	.loc 1 150
	move	$4,$16
	jal	environment_set_entry_tags
	sw	$0,292($16)
	.loc 1 152
	lw	$6,336($16)
	move	$5,$16
	jal	pass
	move	$4,$17
	.loc 1 159
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L77:
$L96:
	.loc 1 140
	jal	answer
	li	$5,-1
	.loc 1 159
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L93:
	.loc 1 136
	li	$5,-2
	jal	answer
	move	$4,$17
	.loc 1 137
	b	$L73
	nop
$L95:
	.loc 1 144
	jal	answer
	move	$4,$17
	.loc 1 145
	b	$L73
	nop
	.set	reorder
	.end	transfer_slowpath
	.section	.text.reply_slowpath,"ax"
	.align	2
	.globl	reply_slowpath
	.loc 1 162
	.ent	reply_slowpath
reply_slowpath:
	.set	noreorder
	.set	nomacro
	.loc 1 163
	lui	$2,%hi(kernel+512)
	.loc 1 162
	addiu	$sp,$sp,-32
	.loc 1 163
	lw	$2,%lo(kernel+512)($2)
	.loc 1 162
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 163
	lw	$16,328($2)
	nop
	.loc 1 165
	lw	$18,324($16)
	nop
	beq	$18,$2,$L98
	move	$17,$4
	.loc 1 166
	jal	answer
	li	$5,-2
$L97:
	.loc 1 176
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L98:
	.loc 1 169
	jal	prepare
	move	$4,$16
	.loc 1 169
	beq	$2,$0,$L97
	move	$4,$16
	.loc 1 172
	jal	environment_set_entry_tags
	sw	$0,324($16)
	.loc 1 173
	lw	$2,296($18)
	.loc 1 174
	move	$4,$18
	jal	environment_set_entry_tags
	sw	$2,292($18)
	.loc 1 175
	lw	$6,300($16)
	move	$5,$16
	jal	pass
	move	$4,$17
	.loc 1 176
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
	.loc 1 179
	.ent	yield_slowpath
yield_slowpath:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 182
	lui	$17,%hi(kernel)
	.loc 1 179
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 182
	addiu	$17,$17,%lo(kernel)
	.loc 1 182
	lw	$2,516($17)
	nop
	bne	$2,$0,$L123
	move	$16,$4
	.loc 1 184
	lw	$4,12($4)
	nop
	.loc 1 184
	beq	$4,$0,$L124
	nop
	.loc 1 184
	jal	environment_find
	nop
	move	$4,$2
	.loc 1 186
	lw	$2,12($16)
	.loc 1 185
	beq	$4,$0,$L125
	nop
$L108:
	.loc 1 191
	beq	$2,$0,$L111
	nop
	.loc 1 191
	lw	$2,340($4)
	nop
	beq	$2,$0,$L126
	nop
$L111:
	.loc 1 195
	jal	follow_donation
	nop
	.loc 1 196
	lw	$3,512($17)
	nop
	beq	$3,$2,$L127
	move	$17,$2
	.loc 1 200
	jal	prepare
	move	$4,$2
	.loc 1 200
	bne	$2,$0,$L128
	nop
$L104:
	.loc 1 202
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L124:
	.loc 1 184
	jal	slice_following
	nop
	move	$4,$2
	.loc 1 186
	lw	$2,12($16)
	.loc 1 185
	bne	$4,$0,$L108
	nop
$L125:
	.loc 1 186
	jal	environment_reaped
	move	$4,$2
	.loc 1 186
	beq	$2,$0,$L104
	li	$5,-2
	.loc 1 188
	jal	answer
	move	$4,$16
	.loc 1 189
	b	$L104
	nop
$L127:
	.loc 1 197
	move	$4,$16
	jal	answer
	move	$5,$0
	.loc 1 202
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L126:
	.loc 1 192
	move	$4,$16
	jal	answer
	li	$5,-4
	.loc 1 202
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L123:
	.loc 1 183
	jal	run_next
	nop
$L128:
	.loc 1 201
	jal	run
	move	$4,$17
	.set	reorder
	.end	yield_slowpath
	.section	.text.wait_slowpath,"ax"
	.align	2
	.globl	wait_slowpath
	.loc 1 206
	.ent	wait_slowpath
wait_slowpath:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 207
	lui	$2,%hi(kernel+512)
	.loc 1 206
	sw	$17,20($sp)
	.loc 1 207
	lw	$17,%lo(kernel+512)($2)
	.loc 1 206
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 210
	lw	$2,332($17)
	nop
	beq	$2,$0,$L133
	move	$16,$4
	.loc 1 214
	lw	$2,296($17)
	nop
	sw	$2,292($17)
	.loc 1 215
	jal	environment_set_entry_tags
	move	$4,$17
	.loc 1 216
	lw	$18,12($16)
	.loc 1 218
	move	$4,$16
	jal	yield_slowpath
	sw	$0,12($16)
	.loc 1 219
	sw	$18,12($16)
	.loc 1 221
	move	$4,$17
	jal	environment_set_entry_tags
	sw	$0,292($17)
	.loc 1 222
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L133:
	.loc 1 211
	jal	answer
	li	$5,-1
	.loc 1 222
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
	.loc 1 226
	.ent	context_slowpath
context_slowpath:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 227
	lui	$16,%hi(kernel)
	.loc 1 226
	sw	$31,20($sp)
	.loc 1 227
	addiu	$16,$16,%lo(kernel)
	lw	$5,12($4)
	lw	$4,512($16)
	jal	asid_assign
	nop
	.loc 1 227
	bne	$2,$0,$L140
	nop
	.loc 1 229
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L140:
	.loc 1 228
	lw	$2,512($16)
	nop
	.loc 1 228
	lw	$5,316($2)
	lw	$4,312($2)
	jal	asid_install
	nop
	.loc 1 229
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	context_slowpath
	.section	.rodata.urgency,"a"
	.align	2
urgency:
	.ascii	"\017\016\015\000"
	.text
	.file 2 "./aegis/kernel/kernel.h"
