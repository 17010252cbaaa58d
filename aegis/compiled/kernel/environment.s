# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/environment.c
	.text
	.file 1 "aegis/kernel/environment.c"
	.section	.text.environment_free,"ax"
	.align	2
	.loc 1 99
	.ent	environment_free
environment_free:
	.set	noreorder
	.set	nomacro
	.loc 1 102
	lui	$2,%hi(kernel+4652)
	.loc 1 102
	lui	$4,%hi(kernel+70188)
	.loc 1 102
	addiu	$2,$2,%lo(kernel+4652)
	.loc 1 102
	b	$L4
	addiu	$4,$4,%lo(kernel+70188)
$L2:
	.loc 1 102
	addiu	$2,$2,512
$L11:
	.loc 1 102
	beq	$2,$4,$L10
	nop
$L4:
	.loc 1 103
	lw	$3,308($2)
	nop
	bne	$3,$0,$L2
	nop
	.loc 1 103
	lw	$3,428($2)
	nop
	bne	$3,$0,$L11
	addiu	$2,$2,512
	.loc 1 106
	jr	$31
	addiu	$2,$2,-512
$L10:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	environment_free
	.section	.text.owned_words,"ax"
	.align	2
	.loc 1 318
	.ent	owned_words
owned_words:
	.set	noreorder
	.set	nomacro
	.loc 1 321
	andi	$2,$5,0x3
	.loc 1 321
	bne	$2,$0,$L14
	srl	$3,$5,12
	.loc 1 321
	sltu	$7,$3,6144
	beq	$7,$0,$L16
	andi	$7,$5,0xfff
	.loc 1 321
	addu	$6,$7,$6
	.loc 1 321
	sltu	$6,$6,4097
	beq	$6,$0,$L16
	addiu	$3,$3,548
	.loc 1 321
	lui	$6,%hi(public_state)
	addiu	$6,$6,%lo(public_state)
	sll	$3,$3,4
	addu	$3,$3,$6
	.loc 1 321
	lw	$6,0($3)
	lw	$3,308($4)
	nop
	beq	$6,$3,$L15
	nop
$L16:
	.loc 1 324
	jr	$31
	nop
$L14:
	jr	$31
	move	$2,$0
$L15:
	.loc 1 323
	li	$2,-2147483648
	jr	$31
	or	$2,$5,$2
	.set	reorder
	.end	owned_words
	.section	.text.set_words,"ax"
	.align	2
	.loc 1 327
	.ent	set_words
set_words:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	move	$3,$5
	move	$5,$6
	sw	$16,16($sp)
	move	$6,$7
	move	$16,$4
	sw	$31,20($sp)
	.loc 1 328
	jal	owned_words
	move	$4,$3
	.loc 1 330
	beq	$2,$0,$L19
	nop
	.loc 1 332
	sw	$2,0($16)
	.loc 1 333
	move	$2,$0
$L17:
	.loc 1 334
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L19:
	.loc 1 331
	b	$L17
	li	$2,-1
	.set	reorder
	.end	set_words
	.section	.text.envids_forget,"ax"
	.align	2
	.loc 1 75
	.ent	envids_forget
envids_forget:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$18,28($sp)
	.loc 1 79
	lui	$18,%hi(done.0)
	.loc 1 75
	sw	$16,20($sp)
	.loc 1 79
	li	$3,-2147483648
	.loc 1 77
	sll	$16,$4,9
	.loc 1 79
	lw	$4,%lo(done.0)($18)
	.loc 1 79
	addu	$2,$16,$3
	.loc 1 75
	sw	$20,36($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$19,32($sp)
	sw	$17,24($sp)
	.loc 1 79
	beq	$4,$2,$L36
	addiu	$20,$18,%lo(done.0)
	.loc 1 80
	sw	$2,%lo(done.0)($18)
	.loc 1 81
	sw	$0,4($20)
	.loc 1 93
	or	$16,$16,$3
	move	$2,$0
	lui	$4,%hi(public_state)
$L37:
	.loc 1 86
	li	$21,-2147483648
	addiu	$17,$4,%lo(public_state)
	ori	$21,$21,0xfe00
	.loc 1 87
	b	$L28
	li	$19,1
$L30:
	.loc 1 83
	lw	$2,4($20)
	nop
	addiu	$2,$2,1
	.loc 1 83
	sltu	$3,$2,6144
	beq	$3,$0,$L24
	sw	$2,4($20)
$L28:
	.loc 1 86
	sll	$3,$2,4
	addu	$3,$17,$3
	.loc 1 86
	lw	$4,8780($3)
	nop
	and	$4,$4,$21
	.loc 1 86
	bne	$4,$16,$L26
	andi	$2,$2,0xff
	.loc 1 87
	sw	$19,8780($3)
$L26:
	.loc 1 88
	bne	$2,$0,$L30
	nop
	.loc 1 88
	jal	clock_waits
	nop
	.loc 1 88
	beq	$2,$0,$L30
	move	$2,$0
	b	$L21
	nop
$L36:
	.loc 1 83
	lw	$2,4($20)
	.loc 1 93
	or	$16,$16,$3
	.loc 1 83
	sltu	$3,$2,6144
	bne	$3,$0,$L37
	lui	$4,%hi(public_state)
	addiu	$17,$4,%lo(public_state)
$L24:
	lui	$2,%hi(public_state+580)
	.loc 1 93
	li	$5,-2147483648
	.loc 1 91
	sw	$0,%lo(done.0)($18)
	addiu	$2,$2,%lo(public_state+580)
	addiu	$4,$17,8772
	.loc 1 93
	ori	$5,$5,0xfe00
$L25:
	lw	$3,0($2)
	nop
	and	$3,$3,$5
	.loc 1 93
	bne	$3,$16,$L31
	nop
	.loc 1 94
	sw	$0,0($2)
$L31:
	.loc 1 92
	addiu	$2,$2,64
	bne	$4,$2,$L25
	nop
	.loc 1 95
	li	$2,1
$L21:
	.loc 1 96
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
	.loc 1 21
	.ent	capability_opens
capability_opens:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 22
	beq	$5,$0,$L40
	sw	$16,16($sp)
	.loc 1 22
	lw	$2,4($4)
	.loc 1 22
	lw	$3,0($4)
	.loc 1 22
	xor	$6,$6,$2
	.loc 1 22
	xor	$16,$5,$3
	.loc 1 24
	jal	clear_caller_saved
	or	$16,$16,$6
	.loc 1 26
	lw	$31,20($sp)
	.loc 1 22
	sltu	$16,$16,1
	.loc 1 26
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L40:
	.loc 1 24
	jal	clear_caller_saved
	move	$16,$0
	.loc 1 26
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
	.loc 1 29
	.ent	environment_find
environment_find:
	.set	noreorder
	.set	nomacro
	.loc 1 32
	beq	$4,$0,$L45
	andi	$3,$4,0xfe00
	.loc 1 32
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	addu	$5,$2,$3
	.loc 1 32
	lw	$5,4960($5)
	nop
	bne	$5,$4,$L45
	addiu	$3,$3,4652
	.loc 1 30
	jr	$31
	addu	$2,$2,$3
$L45:
	.loc 1 33
	jr	$31
	move	$2,$0
	.set	reorder
	.end	environment_find
	.section	.text.reap_finish,"ax"
	.align	2
	.loc 1 177
	.ent	reap_finish
reap_finish:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 178
	lw	$18,440($4)
	.loc 1 177
	move	$16,$4
	.loc 1 178
	lw	$4,4($18)
	jal	environment_find
	nop
	.loc 1 180
	beq	$2,$0,$L47
	move	$4,$18
	.loc 1 180
	lw	$6,12($18)
	lw	$5,440($2)
	jal	minimum_move
	move	$17,$2
	.loc 1 182
	lw	$2,440($16)
	.loc 1 182
	lw	$4,440($17)
	.loc 1 182
	lw	$3,16($2)
	lw	$2,16($4)
	addiu	$3,$3,1
	addu	$2,$2,$3
	sw	$2,16($4)
$L48:
	.loc 1 186
	lui	$3,%hi(dying)
	.loc 1 185
	sw	$0,428($16)
	.loc 1 186
	lw	$2,%lo(dying)($3)
	.loc 1 187
	lw	$31,28($sp)
	.loc 1 186
	addiu	$2,$2,-1
	.loc 1 187
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 186
	sw	$2,%lo(dying)($3)
	.loc 1 187
	jr	$31
	addiu	$sp,$sp,32
$L47:
	.loc 1 180
	lw	$6,12($18)
	jal	minimum_move
	move	$5,$0
	.loc 1 184
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	.loc 1 184
	lw	$3,440($16)
	.loc 1 184
	lw	$4,28($2)
	lw	$3,16($3)
	addiu	$4,$4,1
	addu	$3,$3,$4
	b	$L48
	sw	$3,28($2)
	.set	reorder
	.end	reap_finish
	.section	.text.reap,"ax"
	.align	2
	.loc 1 191
	.ent	reap
reap:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 195
	lw	$2,432($4)
	.loc 1 195
	li	$3,1
	beq	$2,$3,$L51
	move	$16,$4
	li	$3,2
	beq	$2,$3,$L62
	lui	$18,%hi(public_state)
	beq	$2,$0,$L77
	nop
	.loc 1 217
	jal	asids_release
	nop
	.loc 1 217
	bne	$2,$0,$L78
	nop
$L50:
	.loc 1 220
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L62:
	.loc 1 195
	li	$17,16
	.loc 1 210
	addiu	$18,$18,%lo(public_state)
$L52:
	.loc 1 209
	lw	$2,440($16)
	.loc 1 209
	addiu	$17,$17,-1
	.loc 1 209
	lw	$4,40($2)
	nop
	.loc 1 210
	sll	$2,$4,4
	.loc 1 209
	beq	$4,$0,$L60
	addu	$2,$2,$18
	.loc 1 211
	jal	page_release
	sw	$0,8776($2)
	.loc 1 209
	bne	$17,$0,$L52
	nop
	.loc 1 213
	lw	$2,440($16)
	nop
	.loc 1 213
	lw	$2,40($2)
	nop
	bne	$2,$0,$L50
	nop
$L60:
	.loc 1 214
	li	$2,3
	sw	$2,432($16)
	.loc 1 220
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L77:
	.loc 1 197
	lw	$4,436($4)
	li	$17,16
	.loc 1 199
	addiu	$18,$18,%lo(public_state)
$L54:
	.loc 1 197
	beq	$4,$0,$L57
	addiu	$17,$17,-1
	.loc 1 198
	jal	page_close
	nop
	.loc 1 199
	lw	$2,436($16)
	nop
	addiu	$2,$2,548
	sll	$2,$2,4
	addu	$2,$18,$2
	lhu	$4,4($2)
	.loc 1 197
	bne	$17,$0,$L54
	sw	$4,436($16)
	.loc 1 201
	bne	$4,$0,$L50
	nop
$L57:
	.loc 1 202
	li	$2,1
	sw	$2,432($16)
	.loc 1 220
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L51:
	.loc 1 205
	lui	$5,%hi(search.1)
	lw	$4,428($4)
	li	$6,1
	jal	unbind_owner
	addiu	$5,$5,%lo(search.1)
	.loc 1 205
	beq	$2,$0,$L50
	li	$2,2
	.loc 1 206
	sw	$2,432($16)
	.loc 1 220
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L78:
	.loc 1 218
	jal	reap_finish
	move	$4,$16
	.loc 1 220
	b	$L50
	nop
	.set	reorder
	.end	reap
	.section	.text.environment_controlled,"ax"
	.align	2
	.globl	environment_controlled
	.loc 1 37
	.ent	environment_controlled
environment_controlled:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	.loc 1 37
	move	$17,$4
	move	$18,$5
	.loc 1 38
	jal	environment_find
	move	$19,$6
	move	$16,$2
	.loc 1 40
	lui	$2,%hi(kernel+512)
	lw	$2,%lo(kernel+512)($2)
	.loc 1 40
	beq	$17,$0,$L79
	nop
	.loc 1 40
	beq	$16,$2,$L79
	nop
	.loc 1 42
	beq	$16,$0,$L82
	move	$6,$19
	.loc 1 42
	move	$5,$18
	jal	capability_opens
	addiu	$4,$16,388
	.loc 1 42
	beq	$2,$0,$L82
	move	$2,$16
$L79:
	.loc 1 43
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L82:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 42
	move	$2,$0
	.loc 1 43
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	environment_controlled
	.section	.text.environment_any,"ax"
	.align	2
	.globl	environment_any
	.loc 1 46
	.ent	environment_any
environment_any:
	.set	noreorder
	.set	nomacro
	.loc 1 49
	lui	$2,%hi(kernel+4652)
	.loc 1 49
	lui	$4,%hi(kernel+70188)
	.loc 1 49
	addiu	$2,$2,%lo(kernel+4652)
	.loc 1 49
	b	$L92
	addiu	$4,$4,%lo(kernel+70188)
$L95:
	.loc 1 49
	beq	$2,$4,$L94
	nop
$L92:
	.loc 1 50
	lw	$3,308($2)
	nop
	beq	$3,$0,$L95
	addiu	$2,$2,512
	.loc 1 53
	jr	$31
	addiu	$2,$2,-512
$L94:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	environment_any
	.section	.text.environment_set_entry_tags,"ax"
	.align	2
	.globl	environment_set_entry_tags
	.loc 1 61
	.ent	environment_set_entry_tags
environment_set_entry_tags:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 62
	lw	$2,312($4)
	nop
	beq	$2,$0,$L97
	move	$16,$4
	.loc 1 62
	lw	$2,400($4)
	nop
	beq	$2,$0,$L116
	nop
$L97:
	.loc 1 62
	lw	$4,292($16)
	.loc 1 62
	move	$3,$0
	.loc 1 64
	li	$2,1
$L99:
$L117:
	.loc 1 65
	beq	$4,$0,$L100
	sw	$2,296($16)
	.loc 1 65
	sw	$2,292($16)
	.loc 1 66
	move	$3,$0
$L102:
	.loc 1 67
	lw	$2,336($16)
	nop
	.loc 1 67
	beq	$2,$0,$L103
	sw	$3,288($16)
	.loc 1 67
	lw	$2,332($16)
	nop
	bne	$2,$0,$L105
	move	$2,$0
	.loc 1 67
	move	$2,$3
$L103:
	.loc 1 67
	sw	$2,304($16)
	.loc 1 68
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L100:
	.loc 1 66
	lw	$2,340($16)
	nop
	bne	$2,$0,$L102
	sw	$0,292($16)
	.loc 1 66
	b	$L102
	move	$3,$0
$L105:
	.loc 1 67
	sw	$2,304($16)
	.loc 1 68
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L116:
	.loc 1 62
	jal	fpu_ready
	nop
	.loc 1 62
	beq	$2,$0,$L97
	nop
	.loc 1 62
	lw	$3,308($16)
	.loc 1 62
	lw	$4,292($16)
	.loc 1 64
	beq	$3,$0,$L117
	li	$2,1
	.loc 1 64
	lw	$2,332($16)
	nop
	beq	$2,$0,$L104
	nop
	.loc 1 64
	b	$L99
	move	$2,$3
$L104:
	.loc 1 64
	b	$L99
	li	$2,1
	.set	reorder
	.end	environment_set_entry_tags
	.section	.text.coprocessor_settle,"ax"
	.align	2
	.loc 1 338
	.ent	coprocessor_settle
coprocessor_settle:
	.set	noreorder
	.set	nomacro
	.loc 1 339
	lui	$2,%hi(kernel+512)
	lw	$2,%lo(kernel+512)($2)
	.loc 1 338
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 339
	beq	$2,$4,$L123
	move	$16,$4
$L120:
	.loc 1 341
	jal	environment_set_entry_tags
	move	$4,$16
	.loc 1 342
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L123:
	.loc 1 339
	jal	fpu_ready
	nop
	.loc 1 339
	bne	$2,$0,$L120
	nop
	.loc 1 340
	jal	fpu_take
	move	$4,$16
	b	$L120
	nop
	.set	reorder
	.end	coprocessor_settle
	.section	.text.environment_make,"ax"
	.align	2
	.globl	environment_make
	.loc 1 109
	.ent	environment_make
environment_make:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$17,20($sp)
	.loc 1 110
	jal	environment_free
	move	$18,$4
	.loc 1 113
	beq	$2,$0,$L124
	move	$16,$2
	.loc 1 116
	lw	$2,416($2)
	li	$3,32767
	bne	$3,$0,1f
	divu	$0,$2,$3
	break	7
1:
	.loc 1 115
	lui	$6,%hi(kernel+4652)
	addiu	$6,$6,%lo(kernel+4652)
	subu	$6,$16,$6
	sra	$17,$6,9
	addiu	$5,$16,512
	.loc 1 116
	move	$3,$16
	.loc 1 116
	mfhi	$2
	.loc 1 116
	addiu	$2,$2,1
$L126:
	.loc 1 118
	sw	$0,0($3)
	.loc 1 117
	addiu	$3,$3,4
	bne	$3,$5,$L126
	li	$4,-2147483648
	.loc 1 123
	lui	$3,%hi(interrupt_mask)
	.loc 1 122
	sll	$5,$2,16
	.loc 1 123
	lw	$3,%lo(interrupt_mask)($3)
	.loc 1 122
	or	$5,$5,$6
	.loc 1 119
	sw	$2,416($16)
	.loc 1 121
	li	$2,1
	.loc 1 123
	ori	$3,$3,0xc
	.loc 1 122
	or	$5,$5,$4
	.loc 1 121
	sw	$2,296($16)
	.loc 1 125
	lui	$2,%hi(kernel+540)
	.loc 1 122
	sw	$5,308($16)
	.loc 1 123
	sw	$3,352($16)
	.loc 1 123
	sw	$3,344($16)
	.loc 1 123
	sw	$3,320($16)
	.loc 1 120
	sw	$16,328($16)
	.loc 1 125
	addiu	$2,$2,%lo(kernel+540)
	addiu	$3,$16,64
	addiu	$5,$16,128
$L127:
	.loc 1 125
	sw	$2,0($3)
	.loc 1 124
	addiu	$3,$3,4
	bne	$3,$5,$L127
	nop
	.loc 1 126
	sw	$2,356($16)
	.loc 1 127
	jal	fpu_clear
	move	$4,$16
	.loc 1 128
	lw	$2,0($18)
	.loc 1 130
	addiu	$3,$17,9
	.loc 1 128
	sw	$2,388($16)
	.loc 1 130
	lui	$2,%hi(public_state)
	.loc 1 129
	lw	$4,4($18)
	.loc 1 130
	sll	$3,$3,6
	addiu	$2,$2,%lo(public_state)
	addu	$2,$2,$3
	.loc 1 130
	sw	$2,440($16)
	.loc 1 129
	sw	$4,392($16)
	.loc 1 132
	li	$3,4
	sw	$0,0($2)
	.loc 1 131
	li	$2,64
$L128:
	.loc 1 132
	lw	$5,440($16)
	nop
	addu	$5,$5,$3
	.loc 1 131
	addiu	$3,$3,4
	bne	$3,$2,$L128
	sw	$0,0($5)
	.loc 1 133
	lw	$2,440($16)
	.loc 1 133
	lw	$3,308($16)
	nop
	.loc 1 133
	sw	$3,0($2)
	.loc 1 134
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	lw	$3,512($2)
	nop
	.loc 1 134
	beq	$3,$0,$L129
	move	$4,$0
	.loc 1 134
	lw	$4,308($3)
$L129:
	.loc 1 134
	lw	$3,440($16)
	nop
	.loc 1 134
	sw	$4,4($3)
	.loc 1 135
	lw	$2,512($2)
	nop
	.loc 1 135
	beq	$2,$0,$L130
	nop
	.loc 1 135
	lw	$17,420($2)
	nop
$L130:
	.loc 1 135
	sw	$17,420($16)
$L124:
	.loc 1 137
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
	.loc 1 253
	.ent	create
create:
	.set	noreorder
	.set	nomacro
	.loc 1 254
	lui	$2,%hi(kernel+512)
	.loc 1 253
	addiu	$sp,$sp,-48
	.loc 1 254
	lw	$2,%lo(kernel+512)($2)
	.loc 1 253
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	.loc 1 254
	lw	$18,440($2)
	.loc 1 256
	sw	$4,16($sp)
	.loc 1 258
	beq	$4,$0,$L154
	sw	$5,20($sp)
	.loc 1 260
	lw	$2,16($18)
	nop
	.loc 1 260
	sltu	$3,$2,$7
	bne	$3,$0,$L145
	move	$16,$7
	.loc 1 260
	beq	$2,$7,$L164
	move	$19,$6
$L146:
	.loc 1 262
	lw	$2,12($18)
	nop
	sltu	$2,$2,$19
	bne	$2,$0,$L142
	li	$2,-3
	.loc 1 264
	jal	environment_free
	nop
	.loc 1 265
	beq	$2,$0,$L150
	li	$3,32767
	.loc 1 265
	lw	$4,416($2)
	nop
	beq	$4,$3,$L165
	lui	$3,%hi(kernel+4652)
$L150:
	.loc 1 267
	jal	environment_make
	addiu	$4,$sp,16
	.loc 1 268
	beq	$2,$0,$L145
	move	$17,$2
	.loc 1 270
	lw	$5,440($2)
	move	$6,$19
	jal	minimum_move
	move	$4,$18
	.loc 1 270
	bne	$2,$0,$L166
	nop
	.loc 1 274
	lw	$2,440($17)
	nop
	.loc 1 274
	sw	$16,16($2)
	.loc 1 275
	lw	$2,16($18)
	nop
	.loc 1 275
	sltu	$3,$16,$2
	beq	$3,$0,$L152
	addiu	$2,$2,-1
	.loc 1 276
	subu	$2,$2,$16
	sw	$2,16($18)
$L153:
	.loc 1 281
	lw	$2,308($17)
$L142:
	.loc 1 282
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L152:
	.loc 1 279
	lui	$2,%hi(public_state)
	.loc 1 278
	sw	$0,16($18)
	.loc 1 279
	addiu	$2,$2,%lo(public_state)
	lw	$3,28($2)
	nop
	addiu	$3,$3,-1
	b	$L153
	sw	$3,28($2)
$L164:
	.loc 1 260
	lui	$2,%hi(public_state+28)
	.loc 1 260
	lw	$2,%lo(public_state+28)($2)
	nop
	bne	$2,$0,$L146
	nop
$L145:
	.loc 1 261
	b	$L142
	li	$2,-3
$L165:
	.loc 1 265
	addiu	$3,$3,%lo(kernel+4652)
	subu	$2,$2,$3
	.loc 1 265
	jal	envids_forget
	sra	$4,$2,9
	.loc 1 265
	bne	$2,$0,$L150
	li	$2,-16
	b	$L142
	nop
$L154:
	.loc 1 259
	b	$L142
	li	$2,-2
$L166:
	.loc 1 271
	lw	$2,440($17)
	nop
	.loc 1 271
	sw	$0,0($2)
	.loc 1 271
	sw	$0,308($17)
	.loc 1 261
	b	$L142
	li	$2,-3
	.set	reorder
	.end	create
	.section	.text.environment_end,"ax"
	.align	2
	.globl	environment_end
	.loc 1 147
	.ent	environment_end
environment_end:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 150
	li	$2,-1
	.loc 1 147
	sw	$31,28($sp)
	sw	$16,20($sp)
	sw	$17,24($sp)
	.loc 1 147
	move	$16,$4
	.loc 1 150
	sw	$2,400($4)
	.loc 1 152
	jal	environment_set_entry_tags
	sw	$0,292($4)
	.loc 1 153
	jal	revoke_forget
	move	$4,$16
	.loc 1 154
	jal	slices_release
	move	$4,$16
	.loc 1 155
	lui	$2,%hi(kernel+4652)
	lui	$4,%hi(kernel+70188)
	addiu	$2,$2,%lo(kernel+4652)
	b	$L170
	addiu	$4,$4,%lo(kernel+70188)
$L168:
	.loc 1 158
	lw	$3,328($2)
	nop
	beq	$3,$16,$L179
	nop
$L169:
	.loc 1 155
	addiu	$2,$2,512
	.loc 1 155
	beq	$2,$4,$L184
	lui	$17,%hi(kernel)
$L170:
	.loc 1 156
	lw	$3,324($2)
	nop
	bne	$3,$16,$L168
	nop
	.loc 1 158
	lw	$3,328($2)
	nop
	bne	$3,$16,$L169
	sw	$0,324($2)
$L179:
	.loc 1 159
	sw	$2,328($2)
	.loc 1 155
	addiu	$2,$2,512
	.loc 1 155
	bne	$2,$4,$L170
	lui	$17,%hi(kernel)
$L184:
	.loc 1 161
	addiu	$17,$17,%lo(kernel)
	.loc 1 161
	lw	$2,520($17)
	nop
	beq	$2,$16,$L181
	nop
$L171:
	.loc 1 163
	lui	$2,%hi(ether_bound)
	.loc 1 163
	lw	$2,%lo(ether_bound)($2)
	nop
	bne	$2,$0,$L182
	nop
$L172:
	.loc 1 165
	lw	$4,440($16)
	.loc 1 166
	lw	$6,308($16)
	.loc 1 165
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	lw	$3,24($4)
	lw	$5,4($2)
	.loc 1 166
	sw	$6,428($16)
	.loc 1 167
	sw	$0,432($16)
	.loc 1 168
	lw	$7,40($4)
	.loc 1 170
	lui	$6,%hi(dying)
	.loc 1 165
	addu	$5,$5,$3
	.loc 1 168
	sw	$7,436($16)
	.loc 1 170
	lw	$3,%lo(dying)($6)
	.loc 1 165
	sw	$5,4($2)
	.loc 1 169
	sw	$0,0($4)
	.loc 1 169
	sw	$0,308($16)
	.loc 1 171
	lw	$4,512($17)
	.loc 1 170
	addiu	$2,$3,1
	.loc 1 171
	beq	$4,$16,$L183
	sw	$2,%lo(dying)($6)
	.loc 1 173
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L182:
	.loc 1 164
	lw	$4,308($16)
	jal	ether_owner_leaves
	nop
	b	$L172
	nop
$L181:
	.loc 1 162
	b	$L171
	sw	$0,520($17)
$L183:
	.loc 1 172
	sw	$0,512($17)
	.loc 1 173
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	environment_end
	.section	.text.environments_reap_part,"ax"
	.align	2
	.globl	environments_reap_part
	.loc 1 224
	.ent	environments_reap_part
environments_reap_part:
	.set	noreorder
	.set	nomacro
	.loc 1 227
	lui	$2,%hi(dying)
	.loc 1 227
	lw	$2,%lo(dying)($2)
	nop
	beq	$2,$0,$L189
	lui	$4,%hi(kernel+4652)
	.loc 1 229
	lui	$2,%hi(kernel+5080)
	.loc 1 229
	lw	$2,%lo(kernel+5080)($2)
	.loc 1 224
	addiu	$sp,$sp,-24
	.loc 1 229
	addiu	$4,$4,%lo(kernel+4652)
	.loc 1 229
	bne	$2,$0,$L187
	sw	$31,20($sp)
$L188:
	.loc 1 229
	lw	$2,940($4)
	nop
	beq	$2,$0,$L188
	addiu	$4,$4,512
$L187:
	.loc 1 231
	jal	reap
	nop
	.loc 1 233
	lw	$31,20($sp)
	.loc 1 232
	li	$2,1
	.loc 1 233
	jr	$31
	addiu	$sp,$sp,24
$L189:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	environments_reap_part
	.section	.text.environments_reap,"ax"
	.align	2
	.loc 1 237
	.ent	environments_reap
environments_reap:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 237
	b	$L199
	sw	$31,20($sp)
$L202:
	.loc 1 238
	jal	environments_reap_part
	nop
	.loc 1 238
	beq	$2,$0,$L197
	nop
$L199:
	.loc 1 238
	jal	clock_waits
	nop
	.loc 1 238
	beq	$2,$0,$L202
	nop
$L197:
	.loc 1 240
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	environments_reap
	.section	.text.environment_reaped,"ax"
	.align	2
	.globl	environment_reaped
	.loc 1 244
	.ent	environment_reaped
environment_reaped:
	.set	noreorder
	.set	nomacro
	.loc 1 247
	beq	$4,$0,$L206
	nop
	.loc 1 244
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 247
	lui	$16,%hi(kernel)
	andi	$2,$4,0xfe00
	addiu	$16,$16,%lo(kernel)
	.loc 1 244
	sw	$31,20($sp)
	.loc 1 247
	addu	$16,$16,$2
	lw	$2,5080($16)
	nop
	.loc 1 247
	beq	$2,$4,$L211
	nop
	.loc 1 250
	lw	$31,20($sp)
	.loc 1 249
	xor	$4,$4,$2
	.loc 1 250
	lw	$16,16($sp)
	.loc 1 249
	sltu	$2,$0,$4
	.loc 1 250
	jr	$31
	addiu	$sp,$sp,24
$L206:
	jr	$31
	li	$2,1
$L211:
	.loc 1 248
	jal	environments_reap
	sw	$4,24($sp)
	.loc 1 249
	lw	$2,5080($16)
	lw	$4,24($sp)
	.loc 1 250
	lw	$31,20($sp)
	.loc 1 249
	xor	$4,$4,$2
	.loc 1 250
	lw	$16,16($sp)
	.loc 1 249
	sltu	$2,$0,$4
	.loc 1 250
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	environment_reaped
	.section	.text.call_environment_create,"ax"
	.align	2
	.globl	call_environment_create
	.loc 1 285
	.ent	call_environment_create
call_environment_create:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 286
	jal	create
	nop
	move	$16,$2
	.loc 1 288
	li	$2,-3
	beq	$16,$2,$L218
	nop
$L212:
	.loc 1 289
	lw	$31,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L218:
	.loc 1 288
	jal	environments_reap_part
	nop
	.loc 1 288
	beq	$2,$0,$L212
	nop
	.loc 1 288
	b	$L212
	li	$16,-16
	.set	reorder
	.end	call_environment_create
	.section	.text.call_leave,"ax"
	.align	2
	.globl	call_leave
	.loc 1 292
	.ent	call_leave
call_leave:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 293
	lui	$3,%hi(kernel+512)
	.loc 1 292
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 293
	lw	$4,%lo(kernel+512)($3)
	.loc 1 292
	sw	$31,20($sp)
	.loc 1 293
	jal	environment_end
	nop
	.loc 1 294
	jal	environment_any
	nop
	.loc 1 294
	beq	$2,$0,$L222
	nop
	.loc 1 296
	jal	environments_reap
	nop
	.loc 1 297
	jal	run_next
	nop
$L222:
	.loc 1 295
	jal	halt
	move	$4,$16
	.set	reorder
	.end	call_leave
	.section	.text.call_environment_destroy,"ax"
	.align	2
	.globl	call_environment_destroy
	.loc 1 301
	.ent	call_environment_destroy
call_environment_destroy:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 304
	beq	$4,$0,$L224
	move	$16,$4
	.loc 1 304
	lui	$17,%hi(kernel)
	.loc 1 304
	addiu	$17,$17,%lo(kernel)
	lw	$2,512($17)
	nop
	.loc 1 304
	lw	$2,424($2)
	nop
	beq	$2,$4,$L225
	nop
$L224:
	.loc 1 305
	jal	environment_controlled
	move	$4,$16
	.loc 1 306
	beq	$2,$0,$L229
	move	$18,$2
	.loc 1 308
	lui	$17,%hi(kernel)
	addiu	$17,$17,%lo(kernel)
	.loc 1 308
	lw	$2,512($17)
	nop
	beq	$2,$18,$L237
	nop
$L227:
	.loc 1 310
	jal	environment_end
	move	$4,$18
$L225:
	.loc 1 312
	jal	environment_reaped
	move	$4,$16
	.loc 1 312
	bne	$2,$0,$L238
	nop
$L228:
	.loc 1 312
	lw	$3,512($17)
	nop
	.loc 1 312
	sw	$16,424($3)
	.loc 1 313
	lw	$3,512($17)
	nop
	.loc 1 313
	lw	$3,424($3)
	nop
	bne	$3,$0,$L239
	move	$2,$0
$L223:
	.loc 1 314
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L238:
	.loc 1 312
	b	$L228
	move	$16,$0
$L237:
	.loc 1 309
	jal	call_leave
	move	$4,$0
	b	$L227
	nop
$L239:
	.loc 1 313
	b	$L223
	li	$2,-16
$L229:
	.loc 1 307
	b	$L223
	li	$2,-1
	.set	reorder
	.end	call_environment_destroy
	.section	.text.call_environment_set,"ax"
	.align	2
	.globl	call_environment_set
	.loc 1 345
	.ent	call_environment_set
call_environment_set:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	move	$17,$6
	.loc 1 346
	lw	$6,48($sp)
	.loc 1 345
	sw	$16,20($sp)
	move	$16,$5
	sw	$31,28($sp)
	.loc 1 346
	jal	environment_controlled
	move	$5,$7
	.loc 1 348
	beq	$2,$0,$L256
	move	$4,$2
	.loc 1 350
	sltu	$2,$16,16
	bne	$2,$0,$L259
	sltu	$2,$16,32
	.loc 1 352
	bne	$2,$0,$L260
	move	$6,$17
	.loc 1 355
	addiu	$16,$16,-32
	sltu	$2,$16,10
	beq	$2,$0,$L257
	sll	$16,$16,2
	lui	$2,%hi($L245)
	addiu	$2,$2,%lo($L245)
	addu	$2,$2,$16
	lw	$2,0($2)
	nop
	jr	$2
	nop
	.section	.rodata.call_environment_set,"a"
	.align	2
	.align	2
$L245:
	.word	$L254
	.word	$L253
	.word	$L252
	.word	$L251
	.word	$L250
	.word	$L249
	.word	$L248
	.word	$L247
	.word	$L246
	.word	$L244
	.section	.text.call_environment_set
$L259:
	.loc 1 351
	sll	$16,$16,2
	addu	$16,$4,$16
	sw	$17,0($16)
$L255:
	.loc 1 392
	move	$2,$0
$L240:
	.loc 1 393
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L260:
	.loc 1 353
	sll	$16,$16,2
	move	$5,$4
	li	$7,12
	jal	set_words
	addu	$4,$4,$16
	.loc 1 393
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L246:
	.loc 1 385
	jal	environment_set_entry_tags
	sw	$17,336($4)
	.loc 1 386
	b	$L240
	move	$2,$0
$L244:
	.loc 1 388
	move	$5,$4
	li	$7,4096
	move	$6,$17
	jal	set_words
	addiu	$4,$4,396
	b	$L240
	nop
$L254:
	.loc 1 358
	jal	environment_set_entry_tags
	sw	$17,340($4)
	.loc 1 359
	b	$L240
	move	$2,$0
$L253:
	.loc 1 362
	b	$L255
	sw	$17,348($4)
$L252:
	.loc 1 364
	move	$5,$4
	li	$7,4
	move	$6,$17
	jal	set_words
	addiu	$4,$4,356
	b	$L240
	nop
$L251:
	.loc 1 366
	lw	$2,344($4)
	li	$3,-536936448
	ori	$3,$3,0xffff
	and	$2,$2,$3
	.loc 1 366
	li	$3,536870912
	and	$3,$17,$3
	.loc 1 366
	or	$2,$2,$3
	.loc 1 367
	jal	coprocessor_settle
	sw	$2,344($4)
	.loc 1 368
	b	$L240
	move	$2,$0
$L250:
	.loc 1 370
	lw	$2,352($4)
	li	$3,-536936448
	ori	$3,$3,0xffff
	and	$2,$2,$3
	.loc 1 370
	li	$3,536870912
	and	$3,$17,$3
	.loc 1 370
	or	$2,$2,$3
	.loc 1 371
	jal	coprocessor_settle
	sw	$2,352($4)
	.loc 1 372
	b	$L240
	move	$2,$0
$L249:
	.loc 1 375
	b	$L255
	sw	$17,360($4)
$L248:
	.loc 1 378
	b	$L255
	sw	$17,364($4)
$L247:
	.loc 1 381
	jal	environment_set_entry_tags
	sw	$17,332($4)
	.loc 1 382
	b	$L240
	move	$2,$0
$L256:
	.loc 1 349
	b	$L240
	li	$2,-1
$L257:
	.loc 1 355
	b	$L240
	li	$2,-2
	.set	reorder
	.end	call_environment_set
	.section	.text.call_null_stack,"ax"
	.align	2
	.globl	call_null_stack
	.loc 1 396
	.ent	call_null_stack
call_null_stack:
	.set	noreorder
	.set	nomacro
	.loc 1 398
	jr	$31
	move	$2,$0
	.set	reorder
	.end	call_null_stack
	.section	.text.call_console,"ax"
	.align	2
	.globl	call_console
	.loc 1 401
	.ent	call_console
call_console:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	move	$2,$4
	.loc 1 404
	addiu	$4,$sp,16
	.loc 1 401
	sw	$31,28($sp)
	.loc 1 402
	sb	$2,16($sp)
	.loc 1 404
	jal	print
	sb	$0,17($sp)
	.loc 1 406
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
	.section	.bss.search.1,"aw"
	.align	2
search.1:
	.space	8
	.section	.bss.dying,"aw"
	.align	2
dying:
	.space	4
	.globl	interrupt_mask
	.section	.bss.interrupt_mask,"aw"
	.align	2
interrupt_mask:
	.space	4
	.text
	.file 2 "./aegis/kernel/kernel.h"
