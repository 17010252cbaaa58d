# mipsel-linux-gnu-gcc 12.2.0 from aegis/kernel/environment.c
	.text
	.file 1 "aegis/kernel/environment.c"
	.section	.text.environment_free,"ax"
	.align	2
	.loc 1 102
	.ent	environment_free
environment_free:
	.set	noreorder
	.loc 1 105
	lui	$2,%hi(kernel+4652)
	lui	$4,%hi(kernel+70188)
	addiu	$2,$2,%lo(kernel+4652)
	b	$L4
	addiu	$4,$4,%lo(kernel+70188)
$L2:
	addiu	$2,$2,512
$L11:
	beq	$2,$4,$L10
	nop
$L4:
	.loc 1 106
	lw	$3,308($2)
	nop
	bne	$3,$0,$L2
	nop
	lw	$3,428($2)
	nop
	bne	$3,$0,$L11
	addiu	$2,$2,512
	.loc 1 109
	jr	$31
	addiu	$2,$2,-512
$L10:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	environment_free
	.section	.text.owned_words,"ax"
	.align	2
	.loc 1 187
	.ent	owned_words
owned_words:
	.set	noreorder
	.loc 1 190
	andi	$2,$5,0x3
	bne	$2,$0,$L14
	srl	$3,$5,12
	sltu	$7,$3,6144
	beq	$7,$0,$L16
	andi	$7,$5,0xfff
	addu	$6,$7,$6
	sltu	$6,$6,4097
	beq	$6,$0,$L16
	addiu	$3,$3,548
	.loc 1 191
	lui	$6,%hi(public_state)
	addiu	$6,$6,%lo(public_state)
	sll	$3,$3,4
	addu	$3,$3,$6
	.loc 1 190
	lw	$6,0($3)
	lw	$3,308($4)
	nop
	beq	$6,$3,$L15
	nop
$L16:
	.loc 1 194
	jr	$31
	nop
$L14:
	jr	$31
	move	$2,$0
$L15:
	.loc 1 193
	li	$2,-2147483648
	jr	$31
	or	$2,$5,$2
	.set	reorder
	.end	owned_words
	.section	.text.set_words,"ax"
	.align	2
	.loc 1 197
	.ent	set_words
set_words:
	.set	noreorder
	addiu	$sp,$sp,-24
	move	$3,$5
	move	$5,$6
	sw	$16,16($sp)
	move	$6,$7
	move	$16,$4
	sw	$31,20($sp)
	.loc 1 198
	jal	owned_words
	move	$4,$3
	.loc 1 200
	beq	$2,$0,$L19
	nop
	.loc 1 202
	sw	$2,0($16)
	.loc 1 203
	move	$2,$0
$L17:
	.loc 1 204
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L19:
	.loc 1 201
	b	$L17
	li	$2,-1
	.set	reorder
	.end	set_words
	.section	.text.envids_forget,"ax"
	.align	2
	.loc 1 77
	.ent	envids_forget
envids_forget:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$18,28($sp)
	.loc 1 81
	lui	$18,%hi(done.0)
	.loc 1 77
	sw	$16,20($sp)
	.loc 1 81
	li	$3,-2147483648
	.loc 1 79
	sll	$16,$4,9
	.loc 1 81
	lw	$4,%lo(done.0)($18)
	addu	$2,$16,$3
	.loc 1 77
	sw	$20,36($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$19,32($sp)
	sw	$17,24($sp)
	.loc 1 81
	beq	$4,$2,$L36
	addiu	$20,$18,%lo(done.0)
	.loc 1 82
	sw	$2,%lo(done.0)($18)
	.loc 1 83
	sw	$0,4($20)
	.loc 1 96
	or	$16,$16,$3
	move	$2,$0
	lui	$4,%hi(public_state)
$L37:
	.loc 1 88
	li	$21,-2147483648
	addiu	$17,$4,%lo(public_state)
	ori	$21,$21,0xfe00
	.loc 1 89
	b	$L28
	li	$19,1
$L30:
	.loc 1 85
	lw	$2,4($20)
	nop
	addiu	$2,$2,1
	sltu	$3,$2,6144
	beq	$3,$0,$L24
	sw	$2,4($20)
$L28:
	.loc 1 88
	sll	$3,$2,4
	addu	$3,$17,$3
	lw	$4,8780($3)
	nop
	and	$4,$4,$21
	bne	$4,$16,$L26
	andi	$2,$2,0x3f
	.loc 1 89
	sw	$19,8780($3)
$L26:
	.loc 1 90
	bne	$2,$0,$L30
	nop
	jal	work_left_off
	li	$4,1600
	beq	$2,$0,$L30
	move	$2,$0
	b	$L21
	nop
$L36:
	.loc 1 85
	lw	$2,4($20)
	.loc 1 96
	or	$16,$16,$3
	.loc 1 85
	sltu	$3,$2,6144
	bne	$3,$0,$L37
	lui	$4,%hi(public_state)
	addiu	$17,$4,%lo(public_state)
$L24:
	lui	$2,%hi(public_state+580)
	.loc 1 95
	li	$5,-2147483648
	.loc 1 93
	sw	$0,%lo(done.0)($18)
	addiu	$2,$2,%lo(public_state+580)
	addiu	$4,$17,8772
	.loc 1 95
	ori	$5,$5,0xfe00
$L25:
	lw	$3,0($2)
	nop
	and	$3,$3,$5
	bne	$3,$16,$L31
	nop
	.loc 1 97
	sw	$0,0($2)
$L31:
	.loc 1 94
	addiu	$2,$2,64
	bne	$4,$2,$L25
	nop
	.loc 1 98
	li	$2,1
$L21:
	.loc 1 99
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	envids_forget
	.section	.text.capability_opens,"ax"
	.align	2
	.globl	capability_opens
	.loc 1 18
	.ent	capability_opens
capability_opens:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 19
	beq	$5,$0,$L40
	sw	$16,16($sp)
	lw	$2,4($4)
	lw	$3,0($4)
	xor	$6,$6,$2
	xor	$16,$5,$3
	.loc 1 21
	jal	clear_caller_saved
	or	$16,$16,$6
	.loc 1 23
	lw	$31,20($sp)
	.loc 1 19
	sltu	$16,$16,1
	.loc 1 23
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L40:
	.loc 1 21
	jal	clear_caller_saved
	move	$16,$0
	.loc 1 23
	lw	$31,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	capability_opens
	.section	.text.environment_find,"ax"
	.align	2
	.globl	environment_find
	.loc 1 26
	.ent	environment_find
environment_find:
	.set	noreorder
	.loc 1 30
	beq	$4,$0,$L45
	andi	$3,$4,0xfe00
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	addu	$5,$2,$3
	lw	$5,4960($5)
	nop
	bne	$5,$4,$L45
	addiu	$3,$3,4652
	.loc 1 27
	jr	$31
	addu	$2,$2,$3
$L45:
	.loc 1 31
	jr	$31
	move	$2,$0
	.set	reorder
	.end	environment_find
	.section	.text.environment_controlled,"ax"
	.align	2
	.globl	environment_controlled
	.loc 1 35
	.ent	environment_controlled
environment_controlled:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	move	$17,$4
	move	$18,$5
	.loc 1 36
	jal	environment_find
	move	$19,$6
	move	$16,$2
	.loc 1 38
	lui	$2,%hi(kernel+512)
	lw	$2,%lo(kernel+512)($2)
	beq	$17,$0,$L46
	nop
	beq	$16,$2,$L46
	nop
	.loc 1 40
	beq	$16,$0,$L49
	move	$6,$19
	move	$5,$18
	jal	capability_opens
	addiu	$4,$16,388
	beq	$2,$0,$L49
	move	$2,$16
$L46:
	.loc 1 41
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L49:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 40
	move	$2,$0
	.loc 1 41
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	environment_controlled
	.section	.text.environment_any,"ax"
	.align	2
	.globl	environment_any
	.loc 1 44
	.ent	environment_any
environment_any:
	.set	noreorder
	.loc 1 47
	lui	$2,%hi(kernel+4652)
	lui	$4,%hi(kernel+70188)
	addiu	$2,$2,%lo(kernel+4652)
	b	$L59
	addiu	$4,$4,%lo(kernel+70188)
$L62:
	beq	$2,$4,$L61
	nop
$L59:
	.loc 1 48
	lw	$3,308($2)
	nop
	beq	$3,$0,$L62
	addiu	$2,$2,512
	.loc 1 51
	jr	$31
	addiu	$2,$2,-512
$L61:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	environment_any
	.section	.text.environment_set_entry_tags,"ax"
	.align	2
	.globl	environment_set_entry_tags
	.loc 1 60
	.ent	environment_set_entry_tags
environment_set_entry_tags:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 61
	lw	$2,312($4)
	nop
	beq	$2,$0,$L64
	move	$16,$4
	lw	$2,400($4)
	nop
	beq	$2,$0,$L83
	nop
$L64:
	.loc 1 62
	lw	$4,292($16)
	.loc 1 61
	move	$3,$0
	.loc 1 64
	li	$2,1
$L66:
$L84:
	.loc 1 65
	beq	$4,$0,$L67
	sw	$2,296($16)
	sw	$2,292($16)
	.loc 1 66
	move	$3,$0
$L69:
	.loc 1 67
	lw	$2,336($16)
	nop
	.loc 1 69
	beq	$2,$0,$L70
	sw	$3,288($16)
	.loc 1 67
	lw	$2,332($16)
	nop
	bne	$2,$0,$L72
	move	$2,$0
	.loc 1 69
	move	$2,$3
$L70:
	.loc 1 67
	sw	$2,304($16)
	.loc 1 70
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L67:
	.loc 1 66
	lw	$2,340($16)
	nop
	bne	$2,$0,$L69
	sw	$0,292($16)
	b	$L69
	move	$3,$0
$L72:
	.loc 1 67
	sw	$2,304($16)
	.loc 1 70
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L83:
	.loc 1 61
	jal	fpu_ready
	nop
	beq	$2,$0,$L64
	nop
	lw	$3,308($16)
	.loc 1 62
	lw	$4,292($16)
	.loc 1 64
	beq	$3,$0,$L84
	li	$2,1
	lw	$2,332($16)
	nop
	beq	$2,$0,$L71
	nop
	b	$L66
	move	$2,$3
$L71:
	b	$L66
	li	$2,1
	.set	reorder
	.end	environment_set_entry_tags
	.section	.text.coprocessor_settle,"ax"
	.align	2
	.loc 1 211
	.ent	coprocessor_settle
coprocessor_settle:
	.set	noreorder
	.loc 1 212
	lui	$2,%hi(kernel+512)
	lw	$2,%lo(kernel+512)($2)
	.loc 1 211
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 212
	beq	$2,$4,$L90
	move	$16,$4
$L87:
	.loc 1 214
	jal	environment_set_entry_tags
	move	$4,$16
	.loc 1 215
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L90:
	.loc 1 212
	jal	fpu_ready
	nop
	bne	$2,$0,$L87
	nop
	.loc 1 213
	jal	fpu_take
	move	$4,$16
	b	$L87
	nop
	.set	reorder
	.end	coprocessor_settle
	.section	.text.environment_make,"ax"
	.align	2
	.globl	environment_make
	.loc 1 112
	.ent	environment_make
environment_make:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$17,20($sp)
	.loc 1 113
	jal	environment_free
	move	$18,$4
	.loc 1 116
	beq	$2,$0,$L91
	move	$16,$2
	.loc 1 119
	lw	$2,416($2)
	li	$3,32767
	bne	$3,$0,1f
	divu	$0,$2,$3
	break	7
1:
	.loc 1 118
	lui	$6,%hi(kernel+4652)
	addiu	$6,$6,%lo(kernel+4652)
	subu	$6,$16,$6
	sra	$17,$6,9
	addiu	$5,$16,512
	.loc 1 119
	move	$3,$16
	mfhi	$2
	addiu	$2,$2,1
$L93:
	.loc 1 121
	sw	$0,0($3)
	.loc 1 120
	addiu	$3,$3,4
	bne	$3,$5,$L93
	li	$4,-2147483648
	.loc 1 126
	lui	$3,%hi(interrupt_mask)
	.loc 1 125
	sll	$5,$2,16
	.loc 1 126
	lw	$3,%lo(interrupt_mask)($3)
	.loc 1 125
	or	$5,$5,$6
	.loc 1 122
	sw	$2,416($16)
	.loc 1 124
	li	$2,1
	.loc 1 126
	ori	$3,$3,0xc
	.loc 1 125
	or	$5,$5,$4
	.loc 1 124
	sw	$2,296($16)
	.loc 1 128
	lui	$2,%hi(kernel+540)
	.loc 1 125
	sw	$5,308($16)
	.loc 1 126
	sw	$3,352($16)
	sw	$3,344($16)
	sw	$3,320($16)
	.loc 1 123
	sw	$16,328($16)
	.loc 1 128
	addiu	$2,$2,%lo(kernel+540)
	addiu	$3,$16,64
	addiu	$5,$16,128
$L94:
	sw	$2,0($3)
	.loc 1 127
	addiu	$3,$3,4
	bne	$3,$5,$L94
	nop
	.loc 1 129
	sw	$2,356($16)
	.loc 1 130
	jal	fpu_clear
	move	$4,$16
	.loc 1 131
	lw	$2,0($18)
	.loc 1 133
	addiu	$3,$17,9
	.loc 1 131
	sw	$2,388($16)
	.loc 1 133
	lui	$2,%hi(public_state)
	.loc 1 132
	lw	$4,4($18)
	.loc 1 133
	sll	$3,$3,6
	addiu	$2,$2,%lo(public_state)
	addu	$2,$2,$3
	sw	$2,444($16)
	.loc 1 132
	sw	$4,392($16)
	.loc 1 135
	li	$3,4
	sw	$0,0($2)
	.loc 1 134
	li	$2,64
$L95:
	.loc 1 135
	lw	$5,444($16)
	nop
	addu	$5,$5,$3
	.loc 1 134
	addiu	$3,$3,4
	bne	$3,$2,$L95
	sw	$0,0($5)
	.loc 1 136
	lw	$2,444($16)
	lw	$3,308($16)
	nop
	sw	$3,0($2)
	.loc 1 137
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	lw	$3,512($2)
	nop
	beq	$3,$0,$L96
	move	$4,$0
	lw	$4,308($3)
$L96:
	lw	$3,444($16)
	nop
	sw	$4,4($3)
	.loc 1 138
	lw	$2,512($2)
	nop
	beq	$2,$0,$L97
	nop
	lw	$17,420($2)
	nop
$L97:
	sw	$17,420($16)
$L91:
	.loc 1 140
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	environment_make
	.section	.text.create,"ax"
	.align	2
	.loc 1 143
	.ent	create
create:
	.set	noreorder
	.loc 1 144
	lui	$2,%hi(kernel+512)
	.loc 1 143
	addiu	$sp,$sp,-48
	.loc 1 144
	lw	$2,%lo(kernel+512)($2)
	.loc 1 143
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	.loc 1 144
	lw	$18,444($2)
	.loc 1 146
	sw	$4,16($sp)
	.loc 1 148
	beq	$4,$0,$L121
	sw	$5,20($sp)
	.loc 1 150
	lw	$2,16($18)
	nop
	sltu	$3,$2,$7
	bne	$3,$0,$L112
	move	$16,$7
	beq	$2,$7,$L131
	move	$19,$6
$L113:
	.loc 1 152
	lw	$2,12($18)
	nop
	sltu	$2,$2,$19
	bne	$2,$0,$L109
	li	$2,-3
	.loc 1 154
	jal	environment_free
	nop
	.loc 1 155
	beq	$2,$0,$L117
	li	$3,32767
	lw	$4,416($2)
	nop
	beq	$4,$3,$L132
	lui	$3,%hi(kernel+4652)
$L117:
	.loc 1 157
	jal	environment_make
	addiu	$4,$sp,16
	.loc 1 158
	beq	$2,$0,$L112
	move	$17,$2
	.loc 1 160
	lw	$5,444($2)
	move	$6,$19
	jal	minimum_move
	move	$4,$18
	bne	$2,$0,$L133
	nop
	.loc 1 164
	lw	$2,444($17)
	nop
	sw	$16,16($2)
	.loc 1 165
	lw	$2,16($18)
	nop
	sltu	$3,$16,$2
	beq	$3,$0,$L119
	addiu	$2,$2,-1
	.loc 1 166
	subu	$2,$2,$16
	sw	$2,16($18)
$L120:
	.loc 1 171
	lw	$2,308($17)
$L109:
	.loc 1 172
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L119:
	.loc 1 169
	lui	$2,%hi(public_state)
	.loc 1 168
	sw	$0,16($18)
	.loc 1 169
	addiu	$2,$2,%lo(public_state)
	lw	$3,28($2)
	nop
	addiu	$3,$3,-1
	b	$L120
	sw	$3,28($2)
$L131:
	.loc 1 150
	lui	$2,%hi(public_state+28)
	lw	$2,%lo(public_state+28)($2)
	nop
	bne	$2,$0,$L113
	nop
$L112:
	.loc 1 151
	b	$L109
	li	$2,-3
$L132:
	.loc 1 155
	addiu	$3,$3,%lo(kernel+4652)
	subu	$2,$2,$3
	jal	envids_forget
	sra	$4,$2,9
	bne	$2,$0,$L117
	li	$2,-16
	b	$L109
	nop
$L121:
	.loc 1 149
	b	$L109
	li	$2,-2
$L133:
	.loc 1 161
	lw	$2,444($17)
	nop
	sw	$0,0($2)
	sw	$0,308($17)
	.loc 1 151
	b	$L109
	li	$2,-3
	.set	reorder
	.end	create
	.section	.text.call_environment_create,"ax"
	.align	2
	.globl	call_environment_create
	.loc 1 175
	.ent	call_environment_create
call_environment_create:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,20($sp)
	.loc 1 178
	lui	$17,%hi(kernel)
	.loc 1 175
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	.loc 1 178
	addiu	$17,$17,%lo(kernel)
	lw	$3,512($17)
	.loc 1 175
	move	$16,$4
	.loc 1 178
	lw	$4,420($3)
	.loc 1 175
	move	$18,$5
	move	$19,$6
	.loc 1 178
	jal	family_reap
	move	$20,$7
	beq	$2,$0,$L137
	move	$4,$16
	.loc 1 180
	move	$7,$20
	move	$6,$19
	jal	create
	move	$5,$18
	move	$16,$2
	.loc 1 182
	li	$2,-3
	beq	$16,$2,$L139
	nop
$L134:
	.loc 1 183
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L139:
	.loc 1 181
	lw	$2,512($17)
	nop
	lw	$4,420($2)
	jal	environments_reap_any
	nop
	beq	$2,$0,$L134
	nop
$L137:
	.loc 1 179
	b	$L134
	li	$16,-16
	.set	reorder
	.end	call_environment_create
	.section	.text.call_environment_set,"ax"
	.align	2
	.globl	call_environment_set
	.loc 1 218
	.ent	call_environment_set
call_environment_set:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	move	$17,$6
	.loc 1 219
	lw	$6,48($sp)
	.loc 1 218
	sw	$16,20($sp)
	move	$16,$5
	sw	$31,28($sp)
	.loc 1 219
	jal	environment_controlled
	move	$5,$7
	.loc 1 221
	beq	$2,$0,$L156
	move	$4,$2
	.loc 1 223
	sltu	$2,$16,16
	bne	$2,$0,$L159
	sltu	$2,$16,32
	.loc 1 225
	bne	$2,$0,$L160
	move	$6,$17
	.loc 1 228
	addiu	$16,$16,-32
	sltu	$2,$16,10
	beq	$2,$0,$L157
	sll	$16,$16,2
	lui	$2,%hi($L145)
	addiu	$2,$2,%lo($L145)
	addu	$2,$2,$16
	lw	$2,0($2)
	nop
	jr	$2
	nop
	.section	.rodata.call_environment_set,"a"
	.align	2
	.align	2
$L145:
	.word	$L154
	.word	$L153
	.word	$L152
	.word	$L151
	.word	$L150
	.word	$L149
	.word	$L148
	.word	$L147
	.word	$L146
	.word	$L144
	.section	.text.call_environment_set
$L159:
	.loc 1 224
	sll	$16,$16,2
	addu	$16,$4,$16
	sw	$17,0($16)
$L155:
	.loc 1 265
	move	$2,$0
$L140:
	.loc 1 266
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L160:
	.loc 1 226
	sll	$16,$16,2
	move	$5,$4
	li	$7,12
	jal	set_words
	addu	$4,$4,$16
	.loc 1 266
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L146:
	.loc 1 258
	jal	environment_set_entry_tags
	sw	$17,336($4)
	.loc 1 259
	b	$L140
	move	$2,$0
$L144:
	.loc 1 261
	move	$5,$4
	li	$7,4096
	move	$6,$17
	jal	set_words
	addiu	$4,$4,396
	b	$L140
	nop
$L154:
	.loc 1 231
	jal	environment_set_entry_tags
	sw	$17,340($4)
	.loc 1 232
	b	$L140
	move	$2,$0
$L153:
	.loc 1 235
	b	$L155
	sw	$17,348($4)
$L152:
	.loc 1 237
	move	$5,$4
	li	$7,4
	move	$6,$17
	jal	set_words
	addiu	$4,$4,356
	b	$L140
	nop
$L151:
	.loc 1 239
	lw	$2,344($4)
	li	$3,-536936448
	ori	$3,$3,0xffff
	and	$2,$2,$3
	li	$3,536870912
	and	$3,$17,$3
	or	$2,$2,$3
	.loc 1 240
	jal	coprocessor_settle
	sw	$2,344($4)
	.loc 1 241
	b	$L140
	move	$2,$0
$L150:
	.loc 1 243
	lw	$2,352($4)
	li	$3,-536936448
	ori	$3,$3,0xffff
	and	$2,$2,$3
	li	$3,536870912
	and	$3,$17,$3
	or	$2,$2,$3
	.loc 1 244
	jal	coprocessor_settle
	sw	$2,352($4)
	.loc 1 245
	b	$L140
	move	$2,$0
$L149:
	.loc 1 248
	b	$L155
	sw	$17,360($4)
$L148:
	.loc 1 251
	b	$L155
	sw	$17,364($4)
$L147:
	.loc 1 254
	jal	environment_set_entry_tags
	sw	$17,332($4)
	.loc 1 255
	b	$L140
	move	$2,$0
$L156:
	.loc 1 222
	b	$L140
	li	$2,-1
$L157:
	.loc 1 228
	b	$L140
	li	$2,-2
	.set	reorder
	.end	call_environment_set
	.section	.text.call_null_stack,"ax"
	.align	2
	.globl	call_null_stack
	.loc 1 269
	.ent	call_null_stack
call_null_stack:
	.set	noreorder
	.loc 1 271
	jr	$31
	move	$2,$0
	.set	reorder
	.end	call_null_stack
	.section	.text.call_console,"ax"
	.align	2
	.globl	call_console
	.loc 1 274
	.ent	call_console
call_console:
	.set	noreorder
	addiu	$sp,$sp,-32
	move	$2,$4
	.loc 1 277
	addiu	$4,$sp,16
	.loc 1 274
	sw	$31,28($sp)
	.loc 1 275
	sb	$2,16($sp)
	.loc 1 277
	jal	print
	sb	$0,17($sp)
	.loc 1 279
	lw	$31,28($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	call_console
	.section	.bss.done.0,"aw"
	.align	2
done.0:
	.space	8
	.globl	interrupt_mask
	.section	.bss.interrupt_mask,"aw"
	.align	2
interrupt_mask:
	.space	4
	.text
	.file 2 "./aegis/kernel/kernel.h"
