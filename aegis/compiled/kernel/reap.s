# mipsel-linux-gnu-gcc 12.2.0 from aegis/kernel/reap.c
	.text
	.file 1 "aegis/kernel/reap.c"
	.section	.text.dying_any,"ax"
	.align	2
	.loc 1 132
	.ent	dying_any
dying_any:
	.set	noreorder
	.loc 1 135
	lui	$2,%hi(family_dying)
	lw	$2,%lo(family_dying)($2)
	nop
	bne	$2,$0,$L7
	lui	$3,%hi(family_dying+4)
	addiu	$3,$3,%lo(family_dying+4)
$L3:
	lw	$2,0($3)
	nop
	beq	$2,$0,$L3
	addiu	$3,$3,4
$L7:
	.loc 1 138
	jr	$31
	nop
	.set	reorder
	.end	dying_any
	.section	.text.dying_without_slices,"ax"
	.align	2
	.loc 1 121
	.ent	dying_without_slices
dying_without_slices:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	.loc 1 123
	lui	$17,%hi(next.0)
	lw	$2,%lo(next.0)($17)
	.loc 1 121
	sw	$16,16($sp)
	.loc 1 125
	lui	$16,%hi(kernel)
	.loc 1 121
	sw	$18,24($sp)
	.loc 1 125
	addiu	$16,$16,%lo(kernel)
	sll	$18,$2,9
	.loc 1 121
	sw	$31,28($sp)
	.loc 1 125
	addu	$3,$16,$18
	lw	$4,5080($3)
	nop
	beq	$4,$0,$L9
	nop
	lw	$4,5072($3)
	jal	family_has_slices
	nop
	bne	$2,$0,$L10
	addiu	$18,$18,4652
	.loc 1 129
	lw	$31,28($sp)
	.loc 1 123
	addu	$2,$16,$18
	.loc 1 129
	lw	$17,20($sp)
	lw	$18,24($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L10:
	.loc 1 127
	lw	$2,%lo(next.0)($17)
$L9:
	.loc 1 129
	lw	$31,28($sp)
	.loc 1 127
	addiu	$2,$2,1
	andi	$2,$2,0x7f
	.loc 1 129
	lw	$18,24($sp)
	lw	$16,16($sp)
	.loc 1 127
	sw	$2,%lo(next.0)($17)
	.loc 1 129
	lw	$17,20($sp)
	.loc 1 128
	move	$2,$0
	.loc 1 129
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	dying_without_slices
	.section	.text.reap_finish,"ax"
	.align	2
	.loc 1 60
	.ent	reap_finish
reap_finish:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 61
	lw	$2,444($4)
	.loc 1 60
	move	$16,$4
	.loc 1 61
	lw	$4,4($2)
	jal	environment_find
	nop
	.loc 1 63
	lw	$4,444($16)
	beq	$2,$0,$L17
	nop
	lw	$6,12($4)
	lw	$5,444($2)
	jal	minimum_move
	move	$17,$2
	.loc 1 65
	lw	$2,444($16)
	lw	$4,444($17)
	lw	$3,16($2)
	lw	$2,16($4)
	addiu	$3,$3,1
	addu	$2,$2,$3
	sw	$2,16($4)
$L18:
	.loc 1 70
	lw	$3,420($16)
	lui	$2,%hi(family_dying)
	.loc 1 69
	lui	$5,%hi(dying)
	.loc 1 70
	addiu	$2,$2,%lo(family_dying)
	sll	$3,$3,2
	.loc 1 69
	lw	$4,%lo(dying)($5)
	.loc 1 70
	addu	$3,$3,$2
	lw	$2,0($3)
	.loc 1 69
	addiu	$4,$4,-1
	.loc 1 68
	sw	$0,428($16)
	.loc 1 70
	beq	$16,$2,$L21
	sw	$4,%lo(dying)($5)
$L20:
	move	$3,$2
	lw	$2,440($2)
	nop
	bne	$16,$2,$L20
	addiu	$3,$3,440
$L21:
	.loc 1 72
	lw	$2,440($16)
	nop
	sw	$2,0($3)
	.loc 1 73
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L17:
	.loc 1 63
	lw	$6,12($4)
	jal	minimum_move
	move	$5,$0
	.loc 1 67
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	lw	$3,444($16)
	lw	$4,28($2)
	lw	$3,16($3)
	addiu	$4,$4,1
	addu	$3,$3,$4
	b	$L18
	sw	$3,28($2)
	.set	reorder
	.end	reap_finish
	.section	.text.reap,"ax"
	.align	2
	.loc 1 80
	.ent	reap
reap:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 83
	lw	$2,432($4)
	li	$3,2
	beq	$2,$3,$L25
	move	$16,$4
	sltu	$3,$2,3
	beq	$3,$0,$L26
	nop
	beq	$2,$0,$L61
	lui	$18,%hi(public_state)
	.loc 1 91
	lw	$4,436($4)
	li	$17,8
	.loc 1 95
	addiu	$18,$18,%lo(public_state)
$L31:
	.loc 1 91
	beq	$4,$0,$L37
	addiu	$17,$17,-1
	.loc 1 92
	jal	page_shut
	nop
	.loc 1 93
	lw	$4,436($16)
	jal	unbind_single
	nop
	bne	$2,$0,$L34
	nop
	.loc 1 94
	lw	$2,428($16)
	nop
	sw	$2,468($16)
$L34:
	.loc 1 95
	lw	$2,436($16)
	nop
	addiu	$2,$2,548
	sll	$2,$2,4
	addu	$2,$18,$2
	lhu	$4,4($2)
	.loc 1 91
	bne	$17,$0,$L31
	sw	$4,436($16)
	.loc 1 97
	bne	$4,$0,$L24
	nop
$L37:
	.loc 1 98
	li	$2,2
	sw	$2,432($16)
	.loc 1 114
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L26:
	.loc 1 83
	li	$3,3
	bne	$2,$3,$L62
	li	$17,8
$L29:
	.loc 1 105
	lw	$2,444($16)
	nop
	lw	$4,40($2)
	nop
	beq	$4,$0,$L41
	addiu	$17,$17,-1
	.loc 1 106
	jal	page_drop
	nop
	.loc 1 105
	bne	$17,$0,$L29
	nop
	.loc 1 107
	lw	$2,444($16)
	nop
	lw	$2,40($2)
	nop
	bne	$2,$0,$L24
	nop
$L41:
	.loc 1 108
	li	$2,4
	sw	$2,432($16)
	.loc 1 114
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L61:
	.loc 1 85
	lui	$2,%hi(ether_bound)
	lw	$2,%lo(ether_bound)($2)
	nop
	bne	$2,$0,$L63
	nop
	.loc 1 88
	li	$2,1
$L65:
	.loc 1 87
	sw	$0,472($16)
	sw	$0,468($16)
	.loc 1 88
	sw	$2,432($16)
$L24:
	.loc 1 114
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L25:
	.loc 1 101
	lw	$2,468($4)
	nop
	bne	$2,$0,$L38
	li	$2,3
	.loc 1 102
	sw	$2,432($16)
$L64:
	.loc 1 114
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L62:
	.loc 1 111
	jal	asids_release
	nop
	beq	$2,$0,$L24
	nop
	.loc 1 112
	jal	reap_finish
	move	$4,$16
	.loc 1 114
	b	$L24
	nop
$L63:
	.loc 1 86
	lw	$4,428($4)
	jal	ether_owner_leaves
	nop
	.loc 1 88
	b	$L65
	li	$2,1
$L38:
	.loc 1 101
	lw	$4,428($4)
	jal	unbind_owner
	addiu	$5,$16,468
	beq	$2,$0,$L24
	li	$2,3
	.loc 1 102
	b	$L64
	sw	$2,432($16)
	.set	reorder
	.end	reap
	.section	.text.environment_end,"ax"
	.align	2
	.globl	environment_end
	.loc 1 29
	.ent	environment_end
environment_end:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 32
	li	$2,-1
	.loc 1 29
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 32
	sw	$2,400($4)
	.loc 1 29
	move	$16,$4
	.loc 1 34
	jal	environment_set_entry_tags
	sw	$0,292($4)
	.loc 1 35
	jal	revoke_forget
	move	$4,$16
	.loc 1 36
	jal	slices_release
	move	$4,$16
	.loc 1 37
	lui	$2,%hi(kernel+4652)
	addiu	$3,$2,%lo(kernel+4652)
	lui	$4,%hi(kernel+70188)
	move	$2,$3
	b	$L68
	addiu	$4,$4,%lo(kernel+70188)
$L67:
	addiu	$2,$2,512
	beq	$2,$4,$L80
	nop
$L68:
	.loc 1 38
	lw	$5,324($2)
	nop
	bne	$5,$16,$L67
	nop
	.loc 1 39
	sw	$0,324($2)
	.loc 1 37
	addiu	$2,$2,512
	bne	$2,$4,$L68
	nop
$L80:
	.loc 1 40
	lw	$2,300($16)
	nop
	beq	$2,$0,$L69
	move	$2,$3
	b	$L71
	nop
$L70:
	.loc 1 41
	addiu	$2,$2,512
	beq	$2,$4,$L83
	lui	$3,%hi(kernel)
$L71:
	.loc 1 42
	lw	$3,328($2)
	nop
	bne	$3,$16,$L70
	nop
	.loc 1 43
	sw	$2,328($2)
	.loc 1 41
	addiu	$2,$2,512
	bne	$2,$4,$L71
	nop
$L69:
	.loc 1 44
	lui	$3,%hi(kernel)
$L83:
	addiu	$3,$3,%lo(kernel)
	lw	$2,520($3)
	nop
	beq	$2,$16,$L81
	nop
$L72:
	.loc 1 46
	lw	$4,444($16)
	.loc 1 47
	lw	$6,308($16)
	.loc 1 46
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	lw	$7,24($4)
	lw	$5,4($2)
	.loc 1 47
	sw	$6,428($16)
	.loc 1 48
	sw	$0,432($16)
	.loc 1 49
	lw	$6,40($4)
	.loc 1 46
	addu	$5,$5,$7
	.loc 1 49
	sw	$6,436($16)
	.loc 1 46
	sw	$5,4($2)
	.loc 1 50
	sw	$0,0($4)
	.loc 1 52
	lw	$2,420($16)
	lui	$4,%hi(family_dying)
	addiu	$4,$4,%lo(family_dying)
	sll	$2,$2,2
	addu	$2,$2,$4
	lw	$6,0($2)
	.loc 1 51
	lui	$5,%hi(dying)
	lw	$4,%lo(dying)($5)
	.loc 1 50
	sw	$0,308($16)
	.loc 1 52
	sw	$6,440($16)
	.loc 1 54
	lw	$6,512($3)
	.loc 1 51
	addiu	$4,$4,1
	sw	$4,%lo(dying)($5)
	.loc 1 54
	beq	$6,$16,$L82
	sw	$16,0($2)
	.loc 1 56
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L81:
	.loc 1 45
	b	$L72
	sw	$0,520($3)
$L82:
	.loc 1 55
	sw	$0,512($3)
	.loc 1 56
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	environment_end
	.section	.text.environments_reap,"ax"
	.align	2
	.globl	environments_reap
	.loc 1 145
	.ent	environments_reap
environments_reap:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 151
	lui	$2,%hi(family_dying)
	addiu	$2,$2,%lo(family_dying)
	.loc 1 145
	sw	$16,20($sp)
	.loc 1 151
	sll	$16,$4,2
	.loc 1 145
	sw	$17,24($sp)
	sw	$31,28($sp)
	lui	$17,%hi(dying)
	.loc 1 151
	b	$L87
	addu	$16,$16,$2
$L86:
	.loc 1 156
	jal	reap
	nop
	.loc 1 157
	jal	work_left_off
	li	$4,2400
	bne	$2,$0,$L84
	nop
$L87:
	.loc 1 149
	lw	$2,%lo(dying)($17)
	nop
	beq	$2,$0,$L84
	nop
	.loc 1 151
	lw	$4,0($16)
	nop
	.loc 1 152
	bne	$4,$0,$L86
	nop
	.loc 1 153
	jal	dying_without_slices
	nop
	.loc 1 154
	bne	$2,$0,$L86
	move	$4,$2
$L84:
	.loc 1 158
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	environments_reap
	.section	.text.family_reap,"ax"
	.align	2
	.globl	family_reap
	.loc 1 165
	.ent	family_reap
family_reap:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	lui	$16,%hi(family_dying)
	sll	$4,$4,2
	addiu	$16,$16,%lo(family_dying)
	sw	$31,20($sp)
	.loc 1 166
	b	$L98
	addu	$16,$16,$4
$L100:
	.loc 1 167
	jal	reap
	nop
	.loc 1 168
	jal	work_left_off
	li	$4,2400
	bne	$2,$0,$L104
	nop
$L98:
	.loc 1 166
	lw	$4,0($16)
	nop
	bne	$4,$0,$L100
	li	$2,1
	.loc 1 172
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L104:
	.loc 1 169
	lw	$2,0($16)
	.loc 1 172
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 169
	sltu	$2,$2,1
	.loc 1 172
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	family_reap
	.section	.text.environments_reap_any,"ax"
	.align	2
	.globl	environments_reap_any
	.loc 1 179
	.ent	environments_reap_any
environments_reap_any:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 180
	lui	$17,%hi(dying)
	lw	$2,%lo(dying)($17)
	.loc 1 179
	sw	$31,28($sp)
	.loc 1 180
	beq	$2,$0,$L109
	sw	$16,20($sp)
	lui	$16,%hi(family_dying)
	sll	$4,$4,2
	addiu	$16,$16,%lo(family_dying)
	.loc 1 183
	b	$L108
	addu	$16,$16,$4
$L107:
	jal	reap
	nop
	.loc 1 184
	jal	work_left_off
	li	$4,2400
	bne	$2,$0,$L110
	nop
$L113:
	lw	$2,%lo(dying)($17)
	nop
	beq	$2,$0,$L110
	nop
$L108:
	.loc 1 183
	lw	$4,0($16)
	nop
	bne	$4,$0,$L107
	nop
	jal	dying_any
	nop
	jal	reap
	move	$4,$2
	.loc 1 184
	jal	work_left_off
	li	$4,2400
	beq	$2,$0,$L113
	nop
$L110:
	.loc 1 186
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 185
	li	$2,1
	.loc 1 186
	jr	$31
	addiu	$sp,$sp,32
$L109:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 181
	move	$2,$0
	.loc 1 186
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	environments_reap_any
	.section	.text.environment_reap,"ax"
	.align	2
	.globl	environment_reap
	.loc 1 193
	.ent	environment_reap
environment_reap:
	.set	noreorder
	.loc 1 197
	beq	$4,$0,$L119
	nop
	.loc 1 193
	addiu	$sp,$sp,-40
	sw	$19,28($sp)
	.loc 1 197
	lui	$19,%hi(kernel)
	.loc 1 193
	sw	$20,32($sp)
	.loc 1 197
	addiu	$19,$19,%lo(kernel)
	andi	$20,$4,0xfe00
	.loc 1 193
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	sw	$18,24($sp)
	.loc 1 197
	addu	$17,$19,$20
	lw	$2,5080($17)
	nop
	bne	$2,$4,$L120
	move	$16,$4
	.loc 1 194
	addiu	$18,$20,4652
	b	$L117
	addu	$18,$19,$18
$L126:
	.loc 1 201
	lw	$2,5080($17)
	nop
	bne	$2,$16,$L118
	nop
$L117:
	.loc 1 200
	jal	reap
	move	$4,$18
	.loc 1 201
	jal	work_left_off
	li	$4,2400
	beq	$2,$0,$L126
	nop
	addu	$19,$19,$20
	lw	$2,5080($19)
$L118:
	.loc 1 203
	lw	$31,36($sp)
	.loc 1 202
	xor	$2,$16,$2
	.loc 1 203
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 202
	sltu	$2,$0,$2
	.loc 1 203
	jr	$31
	addiu	$sp,$sp,40
$L120:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 198
	li	$2,1
	.loc 1 203
	jr	$31
	addiu	$sp,$sp,40
$L119:
	jr	$31
	li	$2,1
	.set	reorder
	.end	environment_reap
	.section	.text.call_leave,"ax"
	.align	2
	.globl	call_leave
	.loc 1 206
	.ent	call_leave
call_leave:
	.set	noreorder
	.loc 1 207
	lui	$2,%hi(kernel+512)
	lw	$3,%lo(kernel+512)($2)
	.loc 1 206
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$16,20($sp)
	sw	$17,24($sp)
	move	$16,$4
	.loc 1 207
	lw	$17,420($3)
	.loc 1 209
	jal	environment_end
	move	$4,$3
	.loc 1 210
	jal	environment_any
	nop
	beq	$2,$0,$L131
	nop
	.loc 1 212
	jal	work_begin
	li	$4,4000
	.loc 1 213
	jal	work_left_off
	move	$4,$0
	beq	$2,$0,$L132
	nop
	.loc 1 215
	jal	run_next
	nop
$L132:
	.loc 1 214
	jal	environments_reap
	move	$4,$17
	.loc 1 215
	jal	run_next
	nop
$L131:
	.loc 1 211
	jal	halt
	move	$4,$16
	.set	reorder
	.end	call_leave
	.section	.text.call_environment_destroy,"ax"
	.align	2
	.globl	call_environment_destroy
	.loc 1 219
	.ent	call_environment_destroy
call_environment_destroy:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 222
	beq	$4,$0,$L134
	move	$16,$4
	lui	$17,%hi(kernel)
	addiu	$17,$17,%lo(kernel)
	lw	$2,512($17)
	nop
	lw	$2,424($2)
	nop
	beq	$2,$4,$L135
	nop
$L134:
	.loc 1 223
	jal	environment_controlled
	move	$4,$16
	.loc 1 224
	beq	$2,$0,$L140
	move	$18,$2
	.loc 1 226
	lui	$17,%hi(kernel)
	addiu	$17,$17,%lo(kernel)
	lw	$2,512($17)
	nop
	beq	$2,$18,$L149
	nop
$L137:
	.loc 1 228
	jal	environment_end
	move	$4,$18
	.loc 1 229
	lw	$2,512($17)
	.loc 1 230
	li	$4,4500
	jal	work_left_off
	sw	$16,424($2)
	bne	$2,$0,$L133
	li	$2,-16
$L135:
	.loc 1 233
	jal	environment_reap
	move	$4,$16
	bne	$2,$0,$L150
	nop
$L138:
	lw	$2,512($17)
	nop
	sw	$16,424($2)
	.loc 1 234
	lw	$2,512($17)
	nop
	lw	$2,424($2)
	nop
	bne	$2,$0,$L139
	nop
$L133:
	.loc 1 235
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L150:
	.loc 1 233
	b	$L138
	move	$16,$0
$L149:
	.loc 1 227
	jal	call_leave
	move	$4,$0
	b	$L137
	nop
$L139:
	.loc 1 231
	b	$L133
	li	$2,-16
$L140:
	.loc 1 225
	b	$L133
	li	$2,-1
	.set	reorder
	.end	call_environment_destroy
	.section	.bss.next.0,"aw"
	.align	2
next.0:
	.space	4
	.section	.bss.family_dying,"aw"
	.align	2
family_dying:
	.space	256
	.section	.bss.dying,"aw"
	.align	2
dying:
	.space	4
	.text
	.file 2 "./aegis/kernel/kernel.h"
