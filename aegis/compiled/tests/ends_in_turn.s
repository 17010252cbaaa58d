# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/ends_in_turn.c
	.text
	.file 1 "aegis/tests/ends_in_turn.c"
	.section	.text.number,"ax"
	.align	2
	.loc 1 86
	.ent	number
number:
	.set	noreorder
	.loc 1 87
	srl	$2,$4,9
	.loc 1 88
	jr	$31
	andi	$2,$2,0x7f
	.set	reorder
	.end	number
	.section	.text.lives,"ax"
	.align	2
	.loc 1 91
	.ent	lives
lives:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 92
	jal	env_info
	move	$16,$4
	lw	$2,0($2)
	.loc 1 93
	lw	$31,20($sp)
	.loc 1 92
	xor	$2,$2,$16
	.loc 1 93
	sltu	$2,$2,1
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	lives
	.section	.text.turns,"ax"
	.align	2
	.loc 1 104
	.ent	turns
turns:
	.set	noreorder
	.loc 1 105
	beq	$5,$0,$L17
	nop
	.loc 1 104
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	move	$17,$4
	addiu	$16,$5,-1
	.loc 1 105
	li	$18,-1
	addiu	$16,$16,-1
$L16:
	.loc 1 106
	jal	yield_to
	move	$4,$17
	.loc 1 105
	bne	$16,$18,$L16
	addiu	$16,$16,-1
	.loc 1 107
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L17:
	jr	$31
	nop
	.set	reorder
	.end	turns
	.section	.text.own_slot,"ax"
	.align	2
	.loc 1 217
	.ent	own_slot
own_slot:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	move	$16,$4
$L19:
	.loc 1 219
	addiu	$16,$16,1
	.loc 1 220
	jal	public_state
	andi	$16,$16,0x3f
	addiu	$3,$16,16
	sll	$3,$3,2
	addu	$2,$2,$3
	lw	$17,0($2)
	jal	aegis_self
	nop
	bne	$17,$2,$L19
	move	$2,$16
	.loc 1 222
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	own_slot
	.section	.text.pages,"ax"
	.align	2
	.loc 1 269
	.ent	pages
pages:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	.loc 1 270
	jal	public_state
	nop
	lw	$18,12($2)
	.loc 1 272
	move	$16,$0
	b	$L24
	li	$17,128
$L23:
	addiu	$16,$16,1
	beq	$16,$17,$L30
	nop
$L24:
	.loc 1 273
	jal	public_state
	nop
	addiu	$3,$16,9
	sll	$3,$3,6
	addu	$2,$2,$3
	lw	$2,0($2)
	nop
	beq	$2,$0,$L23
	nop
	.loc 1 274
	jal	public_state
	nop
	sll	$3,$16,6
	addu	$2,$2,$3
	lw	$2,584($2)
	.loc 1 272
	addiu	$16,$16,1
	bne	$16,$17,$L24
	addu	$18,$18,$2
$L30:
	.loc 1 276
	lw	$31,28($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$18
	lw	$18,24($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	pages
	.section	.text.environments,"ax"
	.align	2
	.loc 1 280
	.ent	environments
environments:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	.loc 1 281
	jal	public_state
	nop
	lw	$17,28($2)
	.loc 1 283
	move	$16,$0
	b	$L33
	li	$18,128
$L32:
	addiu	$16,$16,1
	beq	$16,$18,$L39
	nop
$L33:
	.loc 1 284
	jal	public_state
	nop
	addiu	$3,$16,9
	sll	$3,$3,6
	addu	$2,$2,$3
	lw	$2,0($2)
	nop
	beq	$2,$0,$L32
	nop
	.loc 1 285
	jal	public_state
	nop
	sll	$3,$16,6
	addu	$2,$2,$3
	lw	$2,592($2)
	addiu	$17,$17,1
	.loc 1 283
	addiu	$16,$16,1
	bne	$16,$18,$L33
	addu	$17,$2,$17
$L39:
	.loc 1 287
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$16,16($sp)
	move	$2,$17
	lw	$17,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	environments
	.section	.text.made,"ax"
	.align	2
	.loc 1 96
	.ent	made
made:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 97
	move	$7,$5
	move	$6,$0
	move	$5,$0
	.loc 1 96
	sw	$31,20($sp)
	.loc 1 97
	jal	spawn
	sw	$16,16($sp)
	.loc 1 99
	sltu	$4,$2,-16
	li	$5,99
	jal	check
	move	$16,$2
	.loc 1 101
	lw	$31,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	made
	.section	.text.of_oneself,"ax"
	.align	2
	.loc 1 120
	.ent	of_oneself
of_oneself:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	.loc 1 126
	li	$20,572653568
	.loc 1 123
	lui	$18,%hi(name)
	.loc 1 126
	li	$19,305397760
	.loc 1 120
	sw	$16,16($sp)
	sw	$31,36($sp)
	sw	$17,20($sp)
	.loc 1 123
	sw	$0,%lo(name)($18)
	lui	$16,%hi(tries)
	.loc 1 126
	addiu	$20,$20,8738
	ori	$19,$19,0xabcd
$L46:
	.loc 1 124
	move	$5,$0
	jal	made
	li	$4,1
	move	$17,$2
	.loc 1 125
	b	$L43
	move	$3,$0
$L52:
	lw	$3,%lo(tries)($16)
	nop
	sltu	$3,$3,2000
	beq	$3,$0,$L44
	nop
	jal	yield_to
	nop
	lw	$3,%lo(tries)($16)
	nop
	addiu	$3,$3,1
$L43:
	move	$4,$17
	jal	lives
	sw	$3,%lo(tries)($16)
	bne	$2,$0,$L52
	move	$4,$17
$L44:
	jal	lives
	move	$4,$17
	sltu	$4,$2,1
	jal	check
	li	$5,125
	.loc 1 126
	move	$6,$20
	move	$5,$19
	jal	aegis_environment_destroy
	move	$4,$17
	addiu	$4,$2,1
	li	$5,126
	jal	check
	sltu	$4,$4,1
	.loc 1 123
	lw	$2,%lo(name)($18)
	nop
	addiu	$2,$2,1
	sltu	$3,$2,2
	bne	$3,$0,$L46
	sw	$2,%lo(name)($18)
	.loc 1 128
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	of_oneself
	.section	.text.of_a_waiter,"ax"
	.align	2
	.loc 1 156
	.ent	of_a_waiter
of_a_waiter:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 157
	move	$5,$0
	li	$4,2
	.loc 1 156
	sw	$31,36($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 157
	jal	made
	sw	$19,32($sp)
	.loc 1 159
	move	$4,$2
	li	$5,2
	.loc 1 157
	move	$17,$2
	.loc 1 159
	jal	turns
	lui	$18,%hi(called)
	.loc 1 161
	move	$5,$0
	li	$4,3
	jal	made
	sw	$17,%lo(called)($18)
	.loc 1 162
	move	$4,$2
	li	$5,2
	jal	turns
	move	$16,$2
	.loc 1 164
	move	$5,$0
	li	$4,4
	jal	made
	sw	$16,%lo(called)($18)
	.loc 1 165
	move	$4,$2
	li	$5,2
	jal	turns
	move	$18,$2
	.loc 1 166
	jal	lives
	move	$4,$16
	bne	$2,$0,$L54
	nop
$L56:
	move	$4,$0
$L55:
	.loc 1 167
	li	$16,572653568
	li	$19,305397760
	.loc 1 166
	jal	check
	li	$5,166
	.loc 1 167
	addiu	$6,$16,8738
	move	$4,$17
	jal	aegis_environment_destroy
	ori	$5,$19,0xabcd
	sltu	$4,$2,1
	jal	check
	li	$5,167
	.loc 1 168
	ori	$5,$19,0xabcd
	move	$4,$18
	jal	aegis_environment_destroy
	ori	$6,$16,0x2222
	sltu	$4,$2,1
	jal	check
	li	$5,168
	.loc 1 169
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L54:
	.loc 1 166
	jal	transfer_call
	move	$4,$18
	bne	$2,$0,$L56
	nop
	jal	lives
	move	$4,$16
	b	$L55
	sltu	$4,$2,1
	.set	reorder
	.end	of_a_waiter
	.section	.text.of_orphans,"ax"
	.align	2
	.loc 1 254
	.ent	of_orphans
of_orphans:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	.loc 1 255
	jal	public_state
	sw	$17,24($sp)
	move	$7,$0
	li	$6,8
	li	$5,8
	li	$4,6
	lw	$21,28($2)
	jal	spawn
	lui	$16,%hi(tries)
	.loc 1 257
	sltu	$4,$2,-16
	li	$5,257
	jal	check
	move	$18,$2
	.loc 1 258
	b	$L59
	move	$2,$0
$L75:
	lw	$2,%lo(tries)($16)
	nop
	sltu	$2,$2,2000
	beq	$2,$0,$L60
	nop
	jal	yield_to
	nop
	lw	$2,%lo(tries)($16)
	nop
	addiu	$2,$2,1
$L59:
	move	$4,$18
	jal	lives
	sw	$2,%lo(tries)($16)
	bne	$2,$0,$L75
	move	$4,$18
$L60:
	jal	lives
	move	$4,$18
	sltu	$4,$2,1
	jal	check
	li	$5,258
	.loc 1 259
	move	$17,$0
	.loc 1 255
	move	$20,$0
	.loc 1 259
	b	$L63
	li	$19,128
$L62:
	beq	$17,$19,$L76
	nop
$L63:
	.loc 1 260
	jal	public_state
	addiu	$16,$17,9
	sll	$16,$16,6
	addu	$2,$2,$16
	lw	$2,4($2)
	nop
	bne	$2,$18,$L62
	addiu	$17,$17,1
	.loc 1 261
	jal	public_state
	nop
	addu	$2,$2,$16
	lw	$20,0($2)
	.loc 1 259
	bne	$17,$19,$L63
	nop
$L76:
	.loc 1 262
	bne	$20,$0,$L64
	nop
$L66:
	move	$4,$0
$L65:
	jal	check
	li	$5,262
	.loc 1 263
	li	$6,572653568
	li	$5,305397760
	addiu	$6,$6,8738
	move	$4,$20
	jal	aegis_environment_destroy
	ori	$5,$5,0xabcd
	sltu	$4,$2,1
	jal	check
	li	$5,263
	.loc 1 264
	jal	public_state
	nop
	lw	$2,28($2)
	addiu	$4,$21,4
	xor	$4,$4,$2
	li	$5,264
	jal	check
	sltu	$4,$4,1
	.loc 1 265
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L64:
	.loc 1 262
	jal	lives
	move	$4,$20
	beq	$2,$0,$L66
	nop
	jal	public_state
	nop
	lw	$4,28($2)
	nop
	xor	$4,$4,$21
	b	$L65
	sltu	$4,$4,1
	.set	reorder
	.end	of_orphans
	.section	.text.answer,"ax"
	.align	2
	.loc 1 38
	.ent	answer
answer:
	.set	noreorder
	.loc 1 39
	lui	$2,%hi(called)
	lw	$4,%lo(called)($2)
	li	$6,572653568
	li	$5,305397760
	.loc 1 38
	addiu	$sp,$sp,-24
	.loc 1 39
	addiu	$6,$6,8738
	.loc 1 38
	sw	$31,20($sp)
	.loc 1 39
	jal	aegis_environment_destroy
	ori	$5,$5,0xabcd
	sltu	$4,$2,1
	jal	check
	li	$5,39
	.loc 1 40
	jal	transfer_reply
	nop
	.loc 1 41
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	answer
	.section	.text.set,"ax"
	.align	2
	.loc 1 24
	.ent	set
set:
	.set	noreorder
	addiu	$sp,$sp,-32
	move	$2,$4
	move	$6,$5
	.loc 1 25
	move	$4,$0
	move	$5,$2
	sw	$0,16($sp)
	.loc 1 24
	sw	$31,28($sp)
	.loc 1 25
	jal	aegis_environment_set
	move	$7,$0
	sltu	$4,$2,1
	jal	check
	li	$5,25
	.loc 1 26
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	set
	.section	.text.hold,"ax"
	.align	2
	.loc 1 32
	.ent	hold
hold:
	.set	noreorder
	.loc 1 33
	lui	$5,%hi(transfer_wait)
	.loc 1 32
	addiu	$sp,$sp,-24
	.loc 1 33
	addiu	$5,$5,%lo(transfer_wait)
	.loc 1 32
	sw	$31,20($sp)
	.loc 1 33
	jal	set
	li	$4,32
	.loc 1 34
	jal	transfer_wait
	nop
	.set	reorder
	.end	hold
	.section	.text.serve,"ax"
	.align	2
	.loc 1 44
	.ent	serve
serve:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 45
	jal	public_state
	move	$16,$4
	.loc 1 46
	move	$5,$16
	jal	set
	li	$4,39
	.loc 1 47
	lui	$2,%hi(parent)
	lw	$4,%lo(parent)($2)
	jal	transfer_serve
	li	$5,-1
	.set	reorder
	.end	serve
	.section	.text.child,"ax"
	.align	2
	.loc 1 51
	.ent	child
child:
	.set	noreorder
	.loc 1 54
	lui	$2,%hi(role)
	lw	$2,%lo(role)($2)
	.loc 1 51
	addiu	$sp,$sp,-24
	.loc 1 54
	sltu	$3,$2,9
	.loc 1 51
	sw	$31,20($sp)
	.loc 1 54
	beq	$3,$0,$L96
	sw	$16,16($sp)
	sll	$3,$2,2
	lui	$2,%hi($L88)
	addiu	$2,$2,%lo($L88)
	addu	$2,$2,$3
	lw	$2,0($2)
	nop
	jr	$2
	nop
	.section	.rodata.child,"a"
	.align	2
	.align	2
$L88:
	.word	$L96
	.word	$L94
	.word	$L93
	.word	$L92
	.word	$L91
	.word	$L90
	.word	$L89
	.word	$L96
	.word	$L87
	.section	.text.child
$L93:
	.loc 1 59
	lui	$4,%hi(hold)
	jal	serve
	addiu	$4,$4,%lo(hold)
$L92:
	.loc 1 61
	lui	$5,%hi(aegis_leave)
	li	$4,32
	jal	set
	addiu	$5,$5,%lo(aegis_leave)
	.loc 1 62
	lui	$2,%hi(called)
	lw	$4,%lo(called)($2)
	jal	transfer_call
	nop
$L96:
	.loc 1 82
	jal	yield_to
	move	$4,$0
	jal	yield_to
	move	$4,$0
	b	$L96
	nop
$L91:
	.loc 1 65
	lui	$4,%hi(answer)
	jal	serve
	addiu	$4,$4,%lo(answer)
$L90:
	b	$L97
	lui	$16,%hi(order)
$L98:
	.loc 1 68
	jal	yield_to
	nop
$L97:
	.loc 1 67
	jal	public_state
	nop
	lw	$3,%lo(order)($16)
	.loc 1 68
	move	$4,$0
	.loc 1 67
	addiu	$3,$3,9
	sll	$3,$3,6
	addu	$2,$2,$3
	lw	$2,0($2)
	nop
	bne	$2,$0,$L98
	nop
	.loc 1 79
	jal	aegis_leave
	nop
$L89:
	.loc 1 75
	move	$7,$0
	li	$6,3
	li	$5,4
	jal	spawn
	li	$4,7
	move	$16,$2
	.loc 1 76
	li	$5,76
	jal	check
	sltu	$4,$2,-16
	.loc 1 78
	jal	yield_to
	move	$4,$16
	jal	yield_to
	move	$4,$16
	jal	yield_to
	move	$4,$16
	jal	yield_to
	move	$4,$16
	.loc 1 79
	jal	aegis_leave
	move	$4,$0
$L87:
	.loc 1 72
	jal	aegis_context_switch
	li	$4,1
	jal	aegis_context_switch
	li	$4,2
	jal	aegis_context_switch
	li	$4,3
	jal	aegis_context_switch
	move	$4,$0
	b	$L96
	nop
$L94:
	.loc 1 56
	lui	$2,%hi(name)
	lw	$4,%lo(name)($2)
	nop
	bne	$4,$0,$L104
	nop
$L95:
	move	$6,$0
	jal	aegis_environment_destroy
	move	$5,$0
	.loc 1 57
	b	$L96
	nop
$L104:
	.loc 1 56
	jal	aegis_self
	nop
	b	$L95
	move	$4,$2
	.set	reorder
	.end	child
	.section	.text.of_a_holder,"ax"
	.align	2
	.loc 1 132
	.ent	of_a_holder
of_a_holder:
	.set	noreorder
	addiu	$sp,$sp,-80
	.loc 1 133
	move	$5,$0
	li	$4,2
	.loc 1 132
	sw	$31,76($sp)
	sw	$20,56($sp)
	sw	$17,44($sp)
	sw	$16,40($sp)
	sw	$fp,72($sp)
	sw	$23,68($sp)
	sw	$22,64($sp)
	sw	$21,60($sp)
	sw	$19,52($sp)
	.loc 1 133
	jal	made
	sw	$18,48($sp)
	.loc 1 135
	move	$4,$2
	li	$5,2
	.loc 1 133
	move	$16,$2
	.loc 1 135
	jal	turns
	sw	$2,32($sp)
	.loc 1 137
	li	$5,1
	li	$4,3
	.loc 1 136
	lui	$2,%hi(called)
	.loc 1 137
	jal	made
	sw	$16,%lo(called)($2)
	.loc 1 138
	move	$4,$2
	li	$5,2
	jal	turns
	move	$20,$2
	.loc 1 139
	move	$5,$0
	jal	made
	li	$4,3
	.loc 1 140
	move	$4,$2
	li	$5,2
	jal	turns
	move	$17,$2
	.loc 1 141
	jal	lives
	move	$4,$20
	bne	$2,$0,$L128
	nop
	move	$4,$2
$L106:
	jal	check
	li	$5,141
	.loc 1 142
	li	$23,572653568
	lw	$4,32($sp)
	li	$22,305397760
	addiu	$6,$23,8738
	jal	aegis_environment_destroy
	ori	$5,$22,0xabcd
	sltu	$4,$2,1
	li	$5,142
	jal	check
	addiu	$18,$sp,16
	addiu	$19,$sp,28
	move	$fp,$18
	.loc 1 133
	move	$21,$0
	.loc 1 144
	addiu	$23,$23,8738
	ori	$22,$22,0xabcd
$L107:
	move	$7,$0
	move	$6,$0
	move	$5,$23
	jal	aegis_environment_create
	move	$4,$22
	move	$4,$2
	.loc 1 145
	jal	number
	sw	$2,0($fp)
	lw	$4,32($sp)
	jal	number
	move	$16,$2
	xor	$16,$16,$2
	sltu	$16,$16,1
	.loc 1 143
	addiu	$fp,$fp,4
	bne	$fp,$19,$L107
	or	$21,$21,$16
	.loc 1 147
	li	$5,147
	jal	check
	move	$4,$21
	lui	$16,%hi(tries)
	.loc 1 148
	b	$L108
	move	$3,$0
$L129:
	lw	$3,%lo(tries)($16)
	nop
	sltu	$3,$3,2000
	beq	$3,$0,$L109
	nop
	jal	yield_to
	nop
	lw	$3,%lo(tries)($16)
	nop
	addiu	$3,$3,1
$L108:
	move	$4,$20
	jal	lives
	sw	$3,%lo(tries)($16)
	bne	$2,$0,$L129
	move	$4,$20
$L109:
	jal	lives
	move	$4,$20
	sltu	$4,$2,1
	jal	check
	li	$5,148
	.loc 1 149
	b	$L111
	move	$3,$0
$L130:
	lw	$3,%lo(tries)($16)
	nop
	sltu	$3,$3,2000
	beq	$3,$0,$L112
	nop
	jal	yield_to
	nop
	lw	$3,%lo(tries)($16)
	nop
	addiu	$3,$3,1
$L111:
	move	$4,$17
	jal	lives
	sw	$3,%lo(tries)($16)
	bne	$2,$0,$L130
	move	$4,$17
$L112:
	jal	lives
	move	$4,$17
	sltu	$4,$2,1
	li	$5,149
	.loc 1 151
	li	$17,572653568
	.loc 1 149
	jal	check
	li	$16,305397760
	.loc 1 151
	addiu	$17,$17,8738
	ori	$16,$16,0xabcd
$L114:
	lw	$4,0($18)
	move	$5,$16
	jal	aegis_environment_destroy
	move	$6,$17
	.loc 1 150
	addiu	$18,$18,4
	.loc 1 151
	li	$5,151
	jal	check
	sltu	$4,$2,1
	.loc 1 150
	bne	$18,$19,$L114
	nop
	.loc 1 152
	lw	$31,76($sp)
	lw	$fp,72($sp)
	lw	$23,68($sp)
	lw	$22,64($sp)
	lw	$21,60($sp)
	lw	$20,56($sp)
	lw	$19,52($sp)
	lw	$18,48($sp)
	lw	$17,44($sp)
	lw	$16,40($sp)
	jr	$31
	addiu	$sp,$sp,80
$L128:
	.loc 1 141
	jal	lives
	move	$4,$17
	b	$L106
	sltu	$4,$0,$2
	.set	reorder
	.end	of_a_holder
	.section	.text.of_the_last,"ax"
	.align	2
	.loc 1 173
	.ent	of_the_last
of_the_last:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$16,20($sp)
	lui	$16,%hi(envids.0)
	sw	$20,36($sp)
	sw	$19,32($sp)
	addiu	$16,$16,%lo(envids.0)
	.loc 1 178
	li	$20,572653568
	li	$19,305397760
	.loc 1 173
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,52($sp)
	sw	$23,48($sp)
	sw	$22,44($sp)
	sw	$21,40($sp)
	move	$17,$16
	.loc 1 175
	move	$18,$0
	.loc 1 178
	addiu	$20,$20,8738
	.loc 1 177
	b	$L132
	ori	$19,$19,0xabcd
$L133:
	.loc 1 178
	jal	aegis_environment_create
	addiu	$18,$18,1
	sw	$2,0($17)
	.loc 1 179
	li	$5,179
	jal	check
	sltu	$4,$2,-16
	addiu	$17,$17,4
$L132:
	.loc 1 177
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$2,16($2)
	.loc 1 178
	move	$5,$20
	.loc 1 177
	sltu	$2,$2,2
	.loc 1 178
	move	$4,$19
	move	$7,$0
	.loc 1 177
	beq	$2,$0,$L133
	move	$6,$0
	.loc 1 181
	move	$5,$0
	jal	made
	li	$4,2
	lui	$23,%hi(called)
	.loc 1 182
	move	$4,$2
	.loc 1 181
	move	$17,$2
	.loc 1 182
	jal	number
	sw	$2,%lo(called)($23)
	xori	$4,$2,0x7f
	li	$5,182
	jal	check
	sltu	$4,$4,1
	.loc 1 184
	addiu	$19,$18,-1
	.loc 1 183
	move	$4,$17
	jal	turns
	li	$5,2
	.loc 1 184
	sll	$2,$19,2
	addu	$2,$16,$2
	li	$22,572653568
	li	$21,305397760
	lw	$4,0($2)
	addiu	$6,$22,8738
	jal	aegis_environment_destroy
	ori	$5,$21,0xabcd
	sltu	$4,$2,1
	jal	check
	li	$5,184
	.loc 1 185
	move	$5,$0
	jal	made
	li	$4,3
	move	$20,$2
	.loc 1 186
	move	$4,$2
	jal	turns
	li	$5,2
	.loc 1 187
	jal	lives
	move	$4,$20
	sltu	$4,$0,$2
	jal	check
	li	$5,187
	.loc 1 188
	move	$4,$20
	ori	$6,$22,0x2222
	jal	aegis_environment_destroy
	ori	$5,$21,0xabcd
	sltu	$4,$2,1
	jal	check
	li	$5,188
	.loc 1 189
	ori	$6,$22,0x2222
	move	$4,$17
	jal	aegis_environment_destroy
	ori	$5,$21,0xabcd
	sltu	$4,$2,1
	jal	check
	li	$5,189
	.loc 1 190
	move	$5,$0
	jal	made
	li	$4,2
	.loc 1 191
	move	$4,$2
	li	$5,2
	.loc 1 190
	move	$17,$2
	.loc 1 191
	jal	turns
	sw	$2,%lo(called)($23)
	.loc 1 192
	move	$5,$0
	jal	made
	li	$4,3
	.loc 1 193
	move	$4,$2
	jal	number
	move	$20,$2
	xori	$4,$2,0x7f
	li	$5,193
	jal	check
	sltu	$4,$4,1
	.loc 1 194
	li	$5,2
	jal	turns
	move	$4,$20
	.loc 1 195
	jal	lives
	move	$4,$20
	sltu	$4,$0,$2
	jal	check
	li	$5,195
	.loc 1 196
	move	$4,$17
	ori	$6,$22,0x2222
	jal	aegis_environment_destroy
	ori	$5,$21,0xabcd
	sltu	$4,$2,1
	jal	check
	li	$5,196
	lui	$17,%hi(tries)
	.loc 1 197
	b	$L134
	move	$3,$0
$L147:
	lw	$3,%lo(tries)($17)
	nop
	sltu	$3,$3,2000
	beq	$3,$0,$L135
	nop
	jal	yield_to
	nop
	lw	$3,%lo(tries)($17)
	nop
	addiu	$3,$3,1
$L134:
	move	$4,$20
	jal	lives
	sw	$3,%lo(tries)($17)
	bne	$2,$0,$L147
	move	$4,$20
$L135:
	jal	lives
	move	$4,$20
	sltu	$4,$2,1
	jal	check
	li	$5,197
	.loc 1 198
	beq	$19,$0,$L131
	sll	$18,$18,2
	addiu	$18,$18,-8
	addu	$16,$16,$18
	.loc 1 199
	li	$17,305397760
	li	$18,572653568
	addiu	$18,$18,8738
	ori	$17,$17,0xabcd
$L138:
	lw	$4,0($16)
	move	$5,$17
	jal	aegis_environment_destroy
	move	$6,$18
	sltu	$4,$2,1
	li	$5,199
	jal	check
	addiu	$19,$19,-1
	.loc 1 198
	bne	$19,$0,$L138
	addiu	$16,$16,-4
$L131:
	.loc 1 200
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
	.end	of_the_last
	.section	.text.burden,"ax"
	.align	2
	.loc 1 204
	.ent	burden
burden:
	.set	noreorder
	.loc 1 207
	beq	$5,$0,$L159
	nop
	.loc 1 204
	addiu	$sp,$sp,-48
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	.loc 1 209
	li	$21,538968064
	.loc 1 211
	li	$20,572653568
	li	$19,305397760
	.loc 1 204
	sw	$22,40($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,44($sp)
	sw	$16,16($sp)
	move	$18,$4
	addiu	$17,$5,-1
	.loc 1 210
	addiu	$21,$21,4096
	.loc 1 211
	addiu	$20,$20,8738
	ori	$19,$19,0xabcd
	.loc 1 207
	li	$22,-1
$L150:
	.loc 1 208
	jal	my_page
	addiu	$17,$17,-1
	move	$16,$2
	.loc 1 209
	move	$5,$2
	li	$6,1
	jal	map_mine
	li	$4,538968064
	.loc 1 210
	move	$5,$16
	move	$4,$21
	jal	map_mine
	li	$6,1
	.loc 1 211
	move	$5,$18
	move	$4,$16
	move	$7,$20
	jal	aegis_page_give
	move	$6,$19
	li	$5,211
	jal	check
	sltu	$4,$2,1
	.loc 1 207
	bne	$17,$22,$L150
	nop
	.loc 1 213
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
$L159:
	jr	$31
	nop
	.set	reorder
	.end	burden
	.section	.text.of_several,"ax"
	.align	2
	.loc 1 229
	.ent	of_several
of_several:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 230
	move	$5,$0
	li	$4,8
	.loc 1 229
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 230
	jal	made
	sw	$16,16($sp)
	.loc 1 232
	move	$4,$2
	jal	number
	move	$18,$2
	lui	$3,%hi(order)
	.loc 1 233
	move	$5,$0
	li	$4,5
	jal	made
	sw	$2,%lo(order)($3)
	.loc 1 234
	move	$5,$0
	li	$4,5
	jal	made
	move	$17,$2
	.loc 1 235
	move	$4,$18
	li	$5,1
	jal	turns
	move	$19,$2
	.loc 1 236
	move	$4,$17
	jal	turns
	li	$5,1
	.loc 1 237
	move	$4,$19
	jal	turns
	li	$5,1
	.loc 1 238
	move	$4,$18
	jal	burden
	li	$5,8
	.loc 1 239
	move	$4,$17
	jal	burden
	li	$5,64
	.loc 1 240
	li	$5,40
	jal	burden
	move	$4,$19
	.loc 1 241
	jal	public_state
	nop
	lw	$4,8($2)
	jal	own_slot
	nop
	.loc 1 242
	move	$4,$2
	jal	own_slot
	move	$16,$2
	.loc 1 243
	move	$4,$2
	jal	own_slot
	move	$20,$2
	move	$4,$2
	jal	aegis_slice_give
	move	$5,$19
	sltu	$4,$2,1
	jal	check
	li	$5,243
	.loc 1 244
	move	$5,$17
	jal	aegis_slice_give
	move	$4,$20
	sltu	$4,$2,1
	jal	check
	li	$5,244
$L161:
	.loc 1 245
	jal	public_state
	nop
	lw	$3,8($2)
	nop
	bne	$3,$16,$L161
	li	$4,65536
	.loc 1 247
	jal	spin
	addiu	$4,$4,21438
	.loc 1 248
	li	$6,572653568
	li	$5,305397760
	move	$4,$18
	addiu	$6,$6,8738
	jal	aegis_environment_destroy
	ori	$5,$5,0xabcd
	sltu	$4,$2,1
	jal	check
	li	$5,248
	.loc 1 249
	jal	lives
	move	$4,$17
	beq	$2,$0,$L166
	nop
	move	$4,$0
$L162:
	jal	check
	li	$5,249
	.loc 1 250
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L166:
	.loc 1 249
	jal	lives
	move	$4,$19
	b	$L162
	sltu	$4,$2,1
	.set	reorder
	.end	of_several
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 290
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 291
	jal	aegis_self
	sw	$16,16($sp)
	jal	env_info
	move	$4,$2
	.loc 1 292
	lw	$20,12($2)
	.loc 1 291
	move	$19,$2
	.loc 1 294
	lui	$2,%hi(role)
	lw	$2,%lo(role)($2)
	nop
	bne	$2,$0,$L180
	nop
$L168:
	.loc 1 296
	jal	pages
	lui	$16,%hi(tries)
	.loc 1 297
	jal	environments
	move	$17,$2
	.loc 1 298
	jal	of_oneself
	move	$18,$2
	.loc 1 299
	jal	of_a_holder
	nop
	.loc 1 300
	jal	of_a_waiter
	nop
	.loc 1 301
	jal	of_the_last
	nop
	.loc 1 302
	jal	of_several
	nop
	.loc 1 303
	jal	of_orphans
	nop
	.loc 1 304
	b	$L169
	move	$3,$0
$L173:
	lw	$3,%lo(tries)($16)
	nop
	sltu	$3,$3,2000
	beq	$3,$0,$L172
	move	$4,$0
	jal	yield_to
	nop
	lw	$3,%lo(tries)($16)
	nop
	addiu	$3,$3,1
$L169:
	jal	pages
	sw	$3,%lo(tries)($16)
	bne	$2,$17,$L173
	nop
	jal	environments
	nop
	bne	$2,$18,$L173
	nop
$L172:
	jal	pages
	nop
	beq	$2,$17,$L181
	nop
	move	$4,$0
$L174:
	jal	check
	li	$5,304
	.loc 1 305
	lw	$4,12($19)
	li	$5,305
	addiu	$4,$4,4
	xor	$4,$4,$20
	jal	check
	sltu	$4,$4,1
	.loc 1 307
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
$L180:
	.loc 1 295
	jal	child
	nop
	b	$L168
	nop
$L181:
	.loc 1 304
	jal	environments
	nop
	xor	$4,$2,$18
	b	$L174
	sltu	$4,$4,1
	.set	reorder
	.end	main
	.section	.bss.envids.0,"aw"
	.align	2
envids.0:
	.space	512
	.section	.bss.tries,"aw"
	.align	2
tries:
	.space	4
	.section	.bss.order,"aw"
	.align	2
order:
	.space	4
	.section	.bss.name,"aw"
	.align	2
name:
	.space	4
	.section	.bss.called,"aw"
	.align	2
called:
	.space	4
	.text
	.file 2 "./aegis/tests/check.h"
	.file 3 "./aegis/kernel/calls.h"
	.file 4 "./aegis/user/aegis.h"
