# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/ends_in_turn.c
	.file 1 "ends_in_turn.c"
	.text
	.align	2
	.ent	number
number:
	.set	noreorder
	srl	$2,$4,9
	jr	$31
	andi	$2,$2,0x7f
	.set	reorder
	.end	number
	.align	2
	.ent	lives
lives:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	jal	env_info
	move	$16,$4
	lw	$2,0($2)
	lw	$31,20($sp)
	xor	$2,$2,$16
	sltu	$2,$2,1
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	lives
	.align	2
	.ent	turns
turns:
	.set	noreorder
	beq	$5,$0,$L17
	nop
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	move	$17,$4
	addiu	$16,$5,-1
	li	$18,-1
	addiu	$16,$16,-1
$L16:
	jal	yield_to
	move	$4,$17
	bne	$16,$18,$L16
	addiu	$16,$16,-1
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
	.align	2
	.ent	own_slot
own_slot:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	move	$16,$4
$L19:
	addiu	$16,$16,1
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
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	own_slot
	.align	2
	.ent	pages
pages:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	jal	public_state
	nop
	lw	$18,12($2)
	move	$16,$0
	b	$L24
	li	$17,128
$L23:
	addiu	$16,$16,1
	beq	$16,$17,$L30
	nop
$L24:
	jal	public_state
	nop
	addiu	$3,$16,9
	sll	$3,$3,6
	addu	$2,$2,$3
	lw	$2,0($2)
	nop
	beq	$2,$0,$L23
	nop
	jal	public_state
	nop
	sll	$3,$16,6
	addu	$2,$2,$3
	lw	$2,584($2)
	addiu	$16,$16,1
	bne	$16,$17,$L24
	addu	$18,$18,$2
$L30:
	lw	$31,28($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$18
	lw	$18,24($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	pages
	.align	2
	.ent	environments
environments:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	jal	public_state
	nop
	lw	$17,28($2)
	move	$16,$0
	b	$L33
	li	$18,128
$L32:
	addiu	$16,$16,1
	beq	$16,$18,$L39
	nop
$L33:
	jal	public_state
	nop
	addiu	$3,$16,9
	sll	$3,$3,6
	addu	$2,$2,$3
	lw	$2,0($2)
	nop
	beq	$2,$0,$L32
	nop
	jal	public_state
	nop
	sll	$3,$16,6
	addu	$2,$2,$3
	lw	$2,592($2)
	addiu	$17,$17,1
	addiu	$16,$16,1
	bne	$16,$18,$L33
	addu	$17,$2,$17
$L39:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$16,16($sp)
	move	$2,$17
	lw	$17,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	environments
	.align	2
	.ent	made
made:
	.set	noreorder
	addiu	$sp,$sp,-24
	move	$7,$5
	move	$6,$0
	move	$5,$0
	sw	$31,20($sp)
	jal	spawn
	sw	$16,16($sp)
	sltu	$4,$2,-16
	li	$5,99
	jal	check
	move	$16,$2
	lw	$31,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	made
	.align	2
	.ent	of_oneself
of_oneself:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	li	$20,572653568
	lui	$18,%hi(name)
	li	$19,305397760
	sw	$16,16($sp)
	sw	$31,36($sp)
	sw	$17,20($sp)
	sw	$0,%lo(name)($18)
	lui	$16,%hi(tries)
	addiu	$20,$20,8738
	ori	$19,$19,0xabcd
$L46:
	move	$5,$0
	jal	made
	li	$4,1
	move	$17,$2
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
	move	$6,$20
	move	$5,$19
	jal	aegis_environment_destroy
	move	$4,$17
	addiu	$4,$2,1
	li	$5,126
	jal	check
	sltu	$4,$4,1
	lw	$2,%lo(name)($18)
	nop
	addiu	$2,$2,1
	sltu	$3,$2,2
	bne	$3,$0,$L46
	sw	$2,%lo(name)($18)
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
	.align	2
	.ent	of_a_waiter
of_a_waiter:
	.set	noreorder
	addiu	$sp,$sp,-40
	move	$5,$0
	li	$4,2
	sw	$31,36($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	jal	made
	sw	$19,32($sp)
	move	$4,$2
	li	$5,2
	move	$17,$2
	jal	turns
	lui	$18,%hi(called)
	move	$5,$0
	li	$4,3
	jal	made
	sw	$17,%lo(called)($18)
	move	$4,$2
	li	$5,2
	jal	turns
	move	$16,$2
	move	$5,$0
	li	$4,4
	jal	made
	sw	$16,%lo(called)($18)
	move	$4,$2
	li	$5,2
	jal	turns
	move	$18,$2
	jal	lives
	move	$4,$16
	bne	$2,$0,$L54
	nop
$L56:
	move	$4,$0
$L55:
	li	$16,572653568
	li	$19,305397760
	jal	check
	li	$5,166
	addiu	$6,$16,8738
	move	$4,$17
	jal	aegis_environment_destroy
	ori	$5,$19,0xabcd
	sltu	$4,$2,1
	jal	check
	li	$5,167
	ori	$5,$19,0xabcd
	move	$4,$18
	jal	aegis_environment_destroy
	ori	$6,$16,0x2222
	sltu	$4,$2,1
	jal	check
	li	$5,168
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L54:
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
	.align	2
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
	jal	public_state
	sw	$17,24($sp)
	move	$7,$0
	li	$6,8
	li	$5,8
	li	$4,6
	lw	$21,28($2)
	jal	spawn
	lui	$16,%hi(tries)
	sltu	$4,$2,-16
	li	$5,257
	jal	check
	move	$18,$2
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
	move	$17,$0
	move	$20,$0
	b	$L63
	li	$19,128
$L62:
	beq	$17,$19,$L76
	nop
$L63:
	jal	public_state
	addiu	$16,$17,9
	sll	$16,$16,6
	addu	$2,$2,$16
	lw	$2,4($2)
	nop
	bne	$2,$18,$L62
	addiu	$17,$17,1
	jal	public_state
	nop
	addu	$2,$2,$16
	lw	$20,0($2)
	bne	$17,$19,$L63
	nop
$L76:
	bne	$20,$0,$L64
	nop
$L66:
	move	$4,$0
$L65:
	jal	check
	li	$5,262
	li	$6,572653568
	li	$5,305397760
	addiu	$6,$6,8738
	move	$4,$20
	jal	aegis_environment_destroy
	ori	$5,$5,0xabcd
	sltu	$4,$2,1
	jal	check
	li	$5,263
	jal	public_state
	nop
	lw	$2,28($2)
	addiu	$4,$21,4
	xor	$4,$4,$2
	li	$5,264
	jal	check
	sltu	$4,$4,1
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
	.align	2
	.ent	answer
answer:
	.set	noreorder
	lui	$2,%hi(called)
	lw	$4,%lo(called)($2)
	li	$6,572653568
	li	$5,305397760
	addiu	$sp,$sp,-24
	addiu	$6,$6,8738
	sw	$31,20($sp)
	jal	aegis_environment_destroy
	ori	$5,$5,0xabcd
	sltu	$4,$2,1
	jal	check
	li	$5,39
	jal	transfer_reply
	nop
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	answer
	.align	2
	.ent	set
set:
	.set	noreorder
	addiu	$sp,$sp,-32
	move	$2,$4
	move	$6,$5
	move	$4,$0
	move	$5,$2
	sw	$0,16($sp)
	sw	$31,28($sp)
	jal	aegis_environment_set
	move	$7,$0
	sltu	$4,$2,1
	jal	check
	li	$5,25
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	set
	.align	2
	.ent	hold
hold:
	.set	noreorder
	lui	$5,%hi(transfer_wait)
	addiu	$sp,$sp,-24
	addiu	$5,$5,%lo(transfer_wait)
	sw	$31,20($sp)
	jal	set
	li	$4,32
	jal	transfer_wait
	nop
	.set	reorder
	.end	hold
	.align	2
	.ent	serve
serve:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	jal	public_state
	move	$16,$4
	move	$5,$16
	jal	set
	li	$4,39
	lui	$2,%hi(parent)
	lw	$4,%lo(parent)($2)
	jal	transfer_serve
	li	$5,-1
	.set	reorder
	.end	serve
	.align	2
	.ent	child
child:
	.set	noreorder
	lui	$2,%hi(role)
	lw	$2,%lo(role)($2)
	addiu	$sp,$sp,-24
	sltu	$3,$2,9
	sw	$31,20($sp)
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
	.text
$L93:
	lui	$4,%hi(hold)
	jal	serve
	addiu	$4,$4,%lo(hold)
$L92:
	lui	$5,%hi(aegis_leave)
	li	$4,32
	jal	set
	addiu	$5,$5,%lo(aegis_leave)
	lui	$2,%hi(called)
	lw	$4,%lo(called)($2)
	jal	transfer_call
	nop
$L96:
	jal	yield_to
	move	$4,$0
	jal	yield_to
	move	$4,$0
	b	$L96
	nop
$L91:
	lui	$4,%hi(answer)
	jal	serve
	addiu	$4,$4,%lo(answer)
$L90:
	b	$L97
	lui	$16,%hi(order)
$L98:
	jal	yield_to
	nop
$L97:
	jal	public_state
	nop
	lw	$3,%lo(order)($16)
	move	$4,$0
	addiu	$3,$3,9
	sll	$3,$3,6
	addu	$2,$2,$3
	lw	$2,0($2)
	nop
	bne	$2,$0,$L98
	nop
	jal	aegis_leave
	nop
$L89:
	move	$7,$0
	li	$6,3
	li	$5,4
	jal	spawn
	li	$4,7
	move	$16,$2
	li	$5,76
	jal	check
	sltu	$4,$2,-16
	jal	yield_to
	move	$4,$16
	jal	yield_to
	move	$4,$16
	jal	yield_to
	move	$4,$16
	jal	yield_to
	move	$4,$16
	jal	aegis_leave
	move	$4,$0
$L87:
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
	lui	$2,%hi(name)
	lw	$4,%lo(name)($2)
	nop
	bne	$4,$0,$L104
	nop
$L95:
	move	$6,$0
	jal	aegis_environment_destroy
	move	$5,$0
	b	$L96
	nop
$L104:
	jal	aegis_self
	nop
	b	$L95
	move	$4,$2
	.set	reorder
	.end	child
	.align	2
	.ent	of_a_holder
of_a_holder:
	.set	noreorder
	addiu	$sp,$sp,-80
	move	$5,$0
	li	$4,2
	sw	$31,76($sp)
	sw	$20,56($sp)
	sw	$17,44($sp)
	sw	$16,40($sp)
	sw	$fp,72($sp)
	sw	$23,68($sp)
	sw	$22,64($sp)
	sw	$21,60($sp)
	sw	$19,52($sp)
	jal	made
	sw	$18,48($sp)
	move	$4,$2
	li	$5,2
	move	$16,$2
	jal	turns
	sw	$2,32($sp)
	li	$5,1
	li	$4,3
	lui	$2,%hi(called)
	jal	made
	sw	$16,%lo(called)($2)
	move	$4,$2
	li	$5,2
	jal	turns
	move	$20,$2
	move	$5,$0
	jal	made
	li	$4,3
	move	$4,$2
	li	$5,2
	jal	turns
	move	$17,$2
	jal	lives
	move	$4,$20
	bne	$2,$0,$L128
	nop
	move	$4,$2
$L106:
	jal	check
	li	$5,141
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
	move	$21,$0
	addiu	$23,$23,8738
	ori	$22,$22,0xabcd
$L107:
	move	$7,$0
	move	$6,$0
	move	$5,$23
	jal	aegis_environment_create
	move	$4,$22
	move	$4,$2
	jal	number
	sw	$2,0($fp)
	lw	$4,32($sp)
	jal	number
	move	$16,$2
	xor	$16,$16,$2
	sltu	$16,$16,1
	addiu	$fp,$fp,4
	bne	$fp,$19,$L107
	or	$21,$21,$16
	li	$5,147
	jal	check
	move	$4,$21
	lui	$16,%hi(tries)
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
	li	$17,572653568
	jal	check
	li	$16,305397760
	addiu	$17,$17,8738
	ori	$16,$16,0xabcd
$L114:
	lw	$4,0($18)
	move	$5,$16
	jal	aegis_environment_destroy
	move	$6,$17
	addiu	$18,$18,4
	li	$5,151
	jal	check
	sltu	$4,$2,1
	bne	$18,$19,$L114
	nop
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
	jal	lives
	move	$4,$17
	b	$L106
	sltu	$4,$0,$2
	.set	reorder
	.end	of_a_holder
	.align	2
	.ent	of_the_last
of_the_last:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$16,20($sp)
	lui	$16,%hi(envids.0)
	sw	$20,36($sp)
	sw	$19,32($sp)
	addiu	$16,$16,%lo(envids.0)
	li	$20,572653568
	li	$19,305397760
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,52($sp)
	sw	$23,48($sp)
	sw	$22,44($sp)
	sw	$21,40($sp)
	move	$17,$16
	move	$18,$0
	addiu	$20,$20,8738
	b	$L132
	ori	$19,$19,0xabcd
$L133:
	jal	aegis_environment_create
	addiu	$18,$18,1
	sw	$2,0($17)
	li	$5,179
	jal	check
	sltu	$4,$2,-16
	addiu	$17,$17,4
$L132:
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lw	$2,16($2)
	move	$5,$20
	sltu	$2,$2,2
	move	$4,$19
	move	$7,$0
	beq	$2,$0,$L133
	move	$6,$0
	move	$5,$0
	jal	made
	li	$4,2
	lui	$23,%hi(called)
	move	$4,$2
	move	$17,$2
	jal	number
	sw	$2,%lo(called)($23)
	xori	$4,$2,0x7f
	li	$5,182
	jal	check
	sltu	$4,$4,1
	addiu	$19,$18,-1
	move	$4,$17
	jal	turns
	li	$5,2
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
	move	$5,$0
	jal	made
	li	$4,3
	move	$20,$2
	move	$4,$2
	jal	turns
	li	$5,2
	jal	lives
	move	$4,$20
	sltu	$4,$0,$2
	jal	check
	li	$5,187
	move	$4,$20
	ori	$6,$22,0x2222
	jal	aegis_environment_destroy
	ori	$5,$21,0xabcd
	sltu	$4,$2,1
	jal	check
	li	$5,188
	ori	$6,$22,0x2222
	move	$4,$17
	jal	aegis_environment_destroy
	ori	$5,$21,0xabcd
	sltu	$4,$2,1
	jal	check
	li	$5,189
	move	$5,$0
	jal	made
	li	$4,2
	move	$4,$2
	li	$5,2
	move	$17,$2
	jal	turns
	sw	$2,%lo(called)($23)
	move	$5,$0
	jal	made
	li	$4,3
	move	$4,$2
	jal	number
	move	$20,$2
	xori	$4,$2,0x7f
	li	$5,193
	jal	check
	sltu	$4,$4,1
	li	$5,2
	jal	turns
	move	$4,$20
	jal	lives
	move	$4,$20
	sltu	$4,$0,$2
	jal	check
	li	$5,195
	move	$4,$17
	ori	$6,$22,0x2222
	jal	aegis_environment_destroy
	ori	$5,$21,0xabcd
	sltu	$4,$2,1
	jal	check
	li	$5,196
	lui	$17,%hi(tries)
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
	beq	$19,$0,$L131
	sll	$18,$18,2
	addiu	$18,$18,-8
	addu	$16,$16,$18
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
	bne	$19,$0,$L138
	addiu	$16,$16,-4
$L131:
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
	.align	2
	.ent	burden
burden:
	.set	noreorder
	beq	$5,$0,$L159
	nop
	addiu	$sp,$sp,-48
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	li	$21,538968064
	li	$20,572653568
	li	$19,305397760
	sw	$22,40($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,44($sp)
	sw	$16,16($sp)
	move	$18,$4
	addiu	$17,$5,-1
	addiu	$21,$21,4096
	addiu	$20,$20,8738
	ori	$19,$19,0xabcd
	li	$22,-1
$L150:
	jal	my_page
	addiu	$17,$17,-1
	move	$16,$2
	move	$5,$2
	li	$6,1
	jal	map_mine
	li	$4,538968064
	move	$5,$16
	move	$4,$21
	jal	map_mine
	li	$6,1
	move	$5,$18
	move	$4,$16
	move	$7,$20
	jal	aegis_page_give
	move	$6,$19
	li	$5,211
	jal	check
	sltu	$4,$2,1
	bne	$17,$22,$L150
	nop
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
	.align	2
	.ent	of_several
of_several:
	.set	noreorder
	addiu	$sp,$sp,-40
	move	$5,$0
	li	$4,8
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	jal	made
	sw	$16,16($sp)
	move	$4,$2
	jal	number
	move	$18,$2
	lui	$3,%hi(order)
	move	$5,$0
	li	$4,5
	jal	made
	sw	$2,%lo(order)($3)
	move	$5,$0
	li	$4,5
	jal	made
	move	$17,$2
	move	$4,$18
	li	$5,1
	jal	turns
	move	$19,$2
	move	$4,$17
	jal	turns
	li	$5,1
	move	$4,$19
	jal	turns
	li	$5,1
	move	$4,$18
	jal	burden
	li	$5,8
	move	$4,$17
	jal	burden
	li	$5,64
	li	$5,40
	jal	burden
	move	$4,$19
	jal	public_state
	nop
	lw	$4,8($2)
	jal	own_slot
	nop
	move	$4,$2
	jal	own_slot
	move	$16,$2
	move	$4,$2
	jal	own_slot
	move	$20,$2
	move	$4,$2
	jal	aegis_slice_give
	move	$5,$19
	sltu	$4,$2,1
	jal	check
	li	$5,243
	move	$5,$17
	jal	aegis_slice_give
	move	$4,$20
	sltu	$4,$2,1
	jal	check
	li	$5,244
$L161:
	jal	public_state
	nop
	lw	$3,8($2)
	nop
	bne	$3,$16,$L161
	li	$4,65536
	jal	spin
	addiu	$4,$4,21438
	li	$6,572653568
	li	$5,305397760
	move	$4,$18
	addiu	$6,$6,8738
	jal	aegis_environment_destroy
	ori	$5,$5,0xabcd
	sltu	$4,$2,1
	jal	check
	li	$5,248
	jal	lives
	move	$4,$17
	beq	$2,$0,$L166
	nop
	move	$4,$0
$L162:
	jal	check
	li	$5,249
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L166:
	jal	lives
	move	$4,$19
	b	$L162
	sltu	$4,$2,1
	.set	reorder
	.end	of_several
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	jal	aegis_self
	sw	$16,16($sp)
	jal	env_info
	move	$4,$2
	lw	$20,12($2)
	move	$19,$2
	lui	$2,%hi(role)
	lw	$2,%lo(role)($2)
	nop
	bne	$2,$0,$L180
	nop
$L168:
	jal	pages
	lui	$16,%hi(tries)
	jal	environments
	move	$17,$2
	jal	of_oneself
	move	$18,$2
	jal	of_a_holder
	nop
	jal	of_a_waiter
	nop
	jal	of_the_last
	nop
	jal	of_several
	nop
	jal	of_orphans
	nop
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
	li	$5,293
	lw	$4,12($19)
	li	$5,294
	addiu	$4,$4,4
	xor	$4,$4,$20
	jal	check
	sltu	$4,$4,1
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
	jal	child
	nop
	b	$L168
	nop
$L181:
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
