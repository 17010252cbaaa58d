# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/environment.c
	.text
	.file 1 "aegis/kernel/environment.c"
	.section	.text.environment_free,"ax"
	.align	2
	.loc 1 92
	.ent	environment_free
environment_free:
	.set	noreorder
	.set	nomacro
	.loc 1 95
	lui	$2,%hi(kernel+4652)
	.loc 1 95
	lui	$4,%hi(kernel+70188)
	.loc 1 95
	addiu	$2,$2,%lo(kernel+4652)
	.loc 1 95
	b	$L4
	addiu	$4,$4,%lo(kernel+70188)
$L2:
	.loc 1 95
	addiu	$2,$2,512
$L11:
	.loc 1 95
	beq	$2,$4,$L10
	nop
$L4:
	.loc 1 96
	lw	$3,268($2)
	nop
	bne	$3,$0,$L2
	nop
	.loc 1 96
	lw	$3,388($2)
	nop
	bne	$3,$0,$L11
	addiu	$2,$2,512
	.loc 1 99
	jr	$31
	addiu	$2,$2,-512
$L10:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	environment_free
	.section	.text.owned_words,"ax"
	.align	2
	.loc 1 306
	.ent	owned_words
owned_words:
	.set	noreorder
	.set	nomacro
	.loc 1 309
	andi	$2,$5,0x3
	.loc 1 309
	bne	$2,$0,$L14
	srl	$3,$5,12
	.loc 1 309
	sltu	$7,$3,6144
	beq	$7,$0,$L16
	andi	$7,$5,0xfff
	.loc 1 309
	addu	$6,$7,$6
	.loc 1 309
	sltu	$6,$6,4097
	beq	$6,$0,$L16
	addiu	$3,$3,532
	.loc 1 309
	lui	$6,%hi(public_state)
	addiu	$6,$6,%lo(public_state)
	sll	$3,$3,4
	addu	$3,$3,$6
	.loc 1 309
	lw	$6,0($3)
	lw	$3,268($4)
	nop
	beq	$6,$3,$L15
	nop
$L16:
	.loc 1 312
	jr	$31
	nop
$L14:
	jr	$31
	move	$2,$0
$L15:
	.loc 1 311
	li	$2,-2147483648
	jr	$31
	or	$2,$5,$2
	.set	reorder
	.end	owned_words
	.section	.text.set_words,"ax"
	.align	2
	.loc 1 315
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
	.loc 1 316
	jal	owned_words
	move	$4,$3
	.loc 1 318
	beq	$2,$0,$L19
	nop
	.loc 1 320
	sw	$2,0($16)
	.loc 1 321
	move	$2,$0
$L17:
	.loc 1 322
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L19:
	.loc 1 319
	b	$L17
	li	$2,-1
	.set	reorder
	.end	set_words
	.section	.text.envids_forget,"ax"
	.align	2
	.loc 1 68
	.ent	envids_forget
envids_forget:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$18,28($sp)
	.loc 1 72
	lui	$18,%hi(done.0)
	.loc 1 68
	sw	$16,20($sp)
	.loc 1 72
	li	$3,-2147483648
	.loc 1 70
	sll	$16,$4,9
	.loc 1 72
	lw	$4,%lo(done.0)($18)
	.loc 1 72
	addu	$2,$16,$3
	.loc 1 68
	sw	$20,36($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$19,32($sp)
	sw	$17,24($sp)
	.loc 1 72
	beq	$4,$2,$L36
	addiu	$20,$18,%lo(done.0)
	.loc 1 73
	sw	$2,%lo(done.0)($18)
	.loc 1 74
	sw	$0,4($20)
	.loc 1 86
	or	$16,$16,$3
	move	$2,$0
	lui	$4,%hi(public_state)
$L37:
	.loc 1 79
	li	$21,-2147483648
	addiu	$17,$4,%lo(public_state)
	ori	$21,$21,0xfe00
	.loc 1 80
	b	$L28
	li	$19,1
$L30:
	.loc 1 76
	lw	$2,4($20)
	nop
	addiu	$2,$2,1
	.loc 1 76
	sltu	$3,$2,6144
	beq	$3,$0,$L24
	sw	$2,4($20)
$L28:
	.loc 1 79
	sll	$3,$2,4
	addu	$3,$17,$3
	.loc 1 79
	lw	$4,8524($3)
	nop
	and	$4,$4,$21
	.loc 1 79
	bne	$4,$16,$L26
	andi	$2,$2,0xff
	.loc 1 80
	sw	$19,8524($3)
$L26:
	.loc 1 81
	bne	$2,$0,$L30
	nop
	.loc 1 81
	jal	clock_waits
	nop
	.loc 1 81
	beq	$2,$0,$L30
	move	$2,$0
	b	$L21
	nop
$L36:
	.loc 1 76
	lw	$2,4($20)
	.loc 1 86
	or	$16,$16,$3
	.loc 1 76
	sltu	$3,$2,6144
	bne	$3,$0,$L37
	lui	$4,%hi(public_state)
	addiu	$17,$4,%lo(public_state)
$L24:
	lui	$2,%hi(public_state+324)
	.loc 1 86
	li	$5,-2147483648
	.loc 1 84
	sw	$0,%lo(done.0)($18)
	addiu	$2,$2,%lo(public_state+324)
	addiu	$4,$17,8516
	.loc 1 86
	ori	$5,$5,0xfe00
$L25:
	lw	$3,0($2)
	nop
	and	$3,$3,$5
	.loc 1 86
	bne	$3,$16,$L31
	nop
	.loc 1 87
	sw	$0,0($2)
$L31:
	.loc 1 85
	addiu	$2,$2,64
	bne	$4,$2,$L25
	nop
	.loc 1 88
	li	$2,1
$L21:
	.loc 1 89
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
	lw	$5,4920($5)
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
	.loc 1 165
	.ent	reap_finish
reap_finish:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 166
	lw	$18,400($4)
	.loc 1 165
	move	$16,$4
	.loc 1 166
	lw	$4,4($18)
	jal	environment_find
	nop
	.loc 1 168
	beq	$2,$0,$L47
	move	$4,$18
	.loc 1 168
	lw	$6,12($18)
	lw	$5,400($2)
	jal	minimum_move
	move	$17,$2
	.loc 1 170
	lw	$2,400($16)
	.loc 1 170
	lw	$4,400($17)
	.loc 1 170
	lw	$3,16($2)
	lw	$2,16($4)
	addiu	$3,$3,1
	addu	$2,$2,$3
	sw	$2,16($4)
$L48:
	.loc 1 174
	lui	$3,%hi(dying)
	.loc 1 173
	sw	$0,388($16)
	.loc 1 174
	lw	$2,%lo(dying)($3)
	.loc 1 175
	lw	$31,28($sp)
	.loc 1 174
	addiu	$2,$2,-1
	.loc 1 175
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 174
	sw	$2,%lo(dying)($3)
	.loc 1 175
	jr	$31
	addiu	$sp,$sp,32
$L47:
	.loc 1 168
	lw	$6,12($18)
	jal	minimum_move
	move	$5,$0
	.loc 1 172
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	.loc 1 172
	lw	$3,400($16)
	.loc 1 172
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
	.loc 1 179
	.ent	reap
reap:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 183
	lw	$2,392($4)
	.loc 1 183
	li	$3,1
	beq	$2,$3,$L51
	move	$16,$4
	li	$3,2
	beq	$2,$3,$L62
	lui	$18,%hi(public_state)
	beq	$2,$0,$L77
	nop
	.loc 1 205
	jal	asids_release
	nop
	.loc 1 205
	bne	$2,$0,$L78
	nop
$L50:
	.loc 1 208
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L62:
	.loc 1 183
	li	$17,16
	.loc 1 198
	addiu	$18,$18,%lo(public_state)
$L52:
	.loc 1 197
	lw	$2,400($16)
	.loc 1 197
	addiu	$17,$17,-1
	.loc 1 197
	lw	$4,40($2)
	nop
	.loc 1 198
	sll	$2,$4,4
	.loc 1 197
	beq	$4,$0,$L60
	addu	$2,$2,$18
	.loc 1 199
	jal	page_release
	sw	$0,8520($2)
	.loc 1 197
	bne	$17,$0,$L52
	nop
	.loc 1 201
	lw	$2,400($16)
	nop
	.loc 1 201
	lw	$2,40($2)
	nop
	bne	$2,$0,$L50
	nop
$L60:
	.loc 1 202
	li	$2,3
	sw	$2,392($16)
	.loc 1 208
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L77:
	.loc 1 185
	lw	$4,396($4)
	li	$17,16
	.loc 1 187
	addiu	$18,$18,%lo(public_state)
$L54:
	.loc 1 185
	beq	$4,$0,$L57
	addiu	$17,$17,-1
	.loc 1 186
	jal	page_close
	nop
	.loc 1 187
	lw	$2,396($16)
	nop
	addiu	$2,$2,532
	sll	$2,$2,4
	addu	$2,$18,$2
	lhu	$4,4($2)
	.loc 1 185
	bne	$17,$0,$L54
	sw	$4,396($16)
	.loc 1 189
	bne	$4,$0,$L50
	nop
$L57:
	.loc 1 190
	li	$2,1
	sw	$2,392($16)
	.loc 1 208
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L51:
	.loc 1 193
	lui	$5,%hi(search.1)
	lw	$4,388($4)
	li	$6,1
	jal	unbind_owner
	addiu	$5,$5,%lo(search.1)
	.loc 1 193
	beq	$2,$0,$L50
	li	$2,2
	.loc 1 194
	sw	$2,392($16)
	.loc 1 208
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L78:
	.loc 1 206
	jal	reap_finish
	move	$4,$16
	.loc 1 208
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
	addiu	$4,$16,348
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
	lw	$3,268($2)
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
	.loc 1 57
	.ent	environment_set_entry_tags
environment_set_entry_tags:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 58
	lw	$2,272($4)
	nop
	beq	$2,$0,$L99
	move	$16,$4
	.loc 1 58
	lw	$2,360($4)
	nop
	beq	$2,$0,$L107
	nop
$L99:
	.loc 1 58
	move	$2,$0
$L98:
	.loc 1 59
	lw	$3,292($16)
	nop
	.loc 1 59
	beq	$3,$0,$L100
	sw	$2,256($16)
	.loc 1 59
	move	$3,$2
$L100:
	.loc 1 60
	lw	$4,296($16)
	nop
	.loc 1 60
	bne	$4,$0,$L101
	sw	$3,260($16)
	.loc 1 60
	move	$2,$0
$L101:
	.loc 1 60
	sw	$2,264($16)
	.loc 1 61
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L107:
	.loc 1 58
	jal	fpu_ready
	nop
	.loc 1 58
	beq	$2,$0,$L99
	nop
	.loc 1 58
	lw	$2,268($16)
	b	$L98
	nop
	.set	reorder
	.end	environment_set_entry_tags
	.section	.text.coprocessor_settle,"ax"
	.align	2
	.loc 1 326
	.ent	coprocessor_settle
coprocessor_settle:
	.set	noreorder
	.set	nomacro
	.loc 1 327
	lui	$2,%hi(kernel+512)
	lw	$2,%lo(kernel+512)($2)
	.loc 1 326
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 327
	beq	$2,$4,$L113
	move	$16,$4
$L110:
	.loc 1 329
	jal	environment_set_entry_tags
	move	$4,$16
	.loc 1 330
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L113:
	.loc 1 327
	jal	fpu_ready
	nop
	.loc 1 327
	bne	$2,$0,$L110
	nop
	.loc 1 328
	jal	fpu_take
	move	$4,$16
	b	$L110
	nop
	.set	reorder
	.end	coprocessor_settle
	.section	.text.environment_make,"ax"
	.align	2
	.globl	environment_make
	.loc 1 102
	.ent	environment_make
environment_make:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$17,20($sp)
	.loc 1 103
	jal	environment_free
	move	$18,$4
	.loc 1 106
	beq	$2,$0,$L114
	move	$16,$2
	.loc 1 109
	lw	$2,376($2)
	li	$3,32767
	bne	$3,$0,1f
	divu	$0,$2,$3
	break	7
1:
	.loc 1 108
	lui	$6,%hi(kernel+4652)
	addiu	$6,$6,%lo(kernel+4652)
	subu	$6,$16,$6
	sra	$17,$6,9
	addiu	$5,$16,512
	.loc 1 109
	move	$3,$16
	.loc 1 109
	mfhi	$2
	.loc 1 109
	addiu	$2,$2,1
$L116:
	.loc 1 111
	sw	$0,0($3)
	.loc 1 110
	addiu	$3,$3,4
	bne	$3,$5,$L116
	li	$4,-2147483648
	.loc 1 114
	lui	$3,%hi(interrupt_mask)
	.loc 1 113
	sll	$5,$2,16
	.loc 1 114
	lw	$3,%lo(interrupt_mask)($3)
	.loc 1 113
	or	$5,$5,$6
	.loc 1 114
	ori	$3,$3,0xc
	.loc 1 113
	or	$5,$5,$4
	.loc 1 112
	sw	$2,376($16)
	.loc 1 116
	lui	$2,%hi(kernel+540)
	.loc 1 113
	sw	$5,268($16)
	.loc 1 114
	sw	$3,312($16)
	.loc 1 114
	sw	$3,304($16)
	.loc 1 114
	sw	$3,280($16)
	.loc 1 116
	addiu	$2,$2,%lo(kernel+540)
	addiu	$3,$16,64
	addiu	$5,$16,128
$L117:
	.loc 1 116
	sw	$2,0($3)
	.loc 1 115
	addiu	$3,$3,4
	bne	$3,$5,$L117
	nop
	.loc 1 117
	sw	$2,316($16)
	.loc 1 118
	jal	fpu_clear
	move	$4,$16
	.loc 1 119
	lw	$2,0($18)
	.loc 1 121
	addiu	$3,$17,5
	.loc 1 119
	sw	$2,348($16)
	.loc 1 121
	lui	$2,%hi(public_state)
	.loc 1 120
	lw	$4,4($18)
	.loc 1 121
	sll	$3,$3,6
	addiu	$2,$2,%lo(public_state)
	addu	$2,$2,$3
	.loc 1 121
	sw	$2,400($16)
	.loc 1 120
	sw	$4,352($16)
	.loc 1 123
	li	$3,4
	sw	$0,0($2)
	.loc 1 122
	li	$2,64
$L118:
	.loc 1 123
	lw	$5,400($16)
	nop
	addu	$5,$5,$3
	.loc 1 122
	addiu	$3,$3,4
	bne	$3,$2,$L118
	sw	$0,0($5)
	.loc 1 124
	lw	$2,400($16)
	.loc 1 124
	lw	$3,268($16)
	nop
	.loc 1 124
	sw	$3,0($2)
	.loc 1 125
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	lw	$3,512($2)
	nop
	.loc 1 125
	beq	$3,$0,$L119
	move	$4,$0
	.loc 1 125
	lw	$4,268($3)
$L119:
	.loc 1 125
	lw	$3,400($16)
	nop
	.loc 1 125
	sw	$4,4($3)
	.loc 1 126
	lw	$2,512($2)
	nop
	.loc 1 126
	beq	$2,$0,$L120
	nop
	.loc 1 126
	lw	$17,380($2)
	nop
$L120:
	.loc 1 126
	sw	$17,380($16)
$L114:
	.loc 1 128
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
	.loc 1 241
	.ent	create
create:
	.set	noreorder
	.set	nomacro
	.loc 1 242
	lui	$2,%hi(kernel+512)
	.loc 1 241
	addiu	$sp,$sp,-48
	.loc 1 242
	lw	$2,%lo(kernel+512)($2)
	.loc 1 241
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	.loc 1 242
	lw	$19,400($2)
	.loc 1 244
	sw	$4,16($sp)
	.loc 1 246
	beq	$4,$0,$L144
	sw	$5,20($sp)
	.loc 1 248
	sltu	$2,$7,128
	beq	$2,$0,$L141
	move	$16,$7
	.loc 1 248
	lw	$2,16($19)
	nop
	.loc 1 248
	sltu	$3,$2,$7
	bne	$3,$0,$L141
	nop
	.loc 1 248
	beq	$2,$7,$L154
	move	$18,$6
$L136:
	.loc 1 250
	lw	$2,12($19)
	nop
	sltu	$2,$2,$18
	bne	$2,$0,$L132
	li	$2,-3
	.loc 1 252
	jal	environment_free
	nop
	.loc 1 253
	beq	$2,$0,$L139
	li	$3,32767
	.loc 1 253
	lw	$4,376($2)
	nop
	beq	$4,$3,$L155
	lui	$3,%hi(kernel+4652)
$L139:
	.loc 1 255
	jal	environment_make
	addiu	$4,$sp,16
	.loc 1 256
	beq	$2,$0,$L141
	move	$17,$2
	.loc 1 258
	lw	$5,400($2)
	move	$6,$18
	jal	minimum_move
	move	$4,$19
	.loc 1 258
	bne	$2,$0,$L156
	nop
	.loc 1 262
	lw	$2,400($17)
	nop
	.loc 1 262
	sw	$16,16($2)
	.loc 1 263
	lw	$2,16($19)
	nop
	.loc 1 263
	sltu	$3,$16,$2
	beq	$3,$0,$L142
	addiu	$2,$2,-1
	.loc 1 264
	subu	$2,$2,$16
	sw	$2,16($19)
$L143:
	.loc 1 269
	lw	$2,268($17)
$L132:
	.loc 1 270
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L142:
	.loc 1 267
	lui	$2,%hi(public_state)
	.loc 1 266
	sw	$0,16($19)
	.loc 1 267
	addiu	$2,$2,%lo(public_state)
	lw	$3,28($2)
	nop
	addiu	$3,$3,-1
	b	$L143
	sw	$3,28($2)
$L154:
	.loc 1 248
	lui	$2,%hi(public_state+28)
	.loc 1 248
	lw	$2,%lo(public_state+28)($2)
	nop
	bne	$2,$0,$L136
	nop
$L141:
	.loc 1 249
	b	$L132
	li	$2,-3
$L155:
	.loc 1 253
	addiu	$3,$3,%lo(kernel+4652)
	subu	$2,$2,$3
	.loc 1 253
	jal	envids_forget
	sra	$4,$2,9
	.loc 1 253
	bne	$2,$0,$L139
	li	$2,-16
	b	$L132
	nop
$L144:
	.loc 1 247
	b	$L132
	li	$2,-2
$L156:
	.loc 1 259
	lw	$2,400($17)
	nop
	.loc 1 259
	sw	$0,0($2)
	.loc 1 259
	sw	$0,268($17)
	.loc 1 249
	b	$L132
	li	$2,-3
	.set	reorder
	.end	create
	.section	.text.environment_end,"ax"
	.align	2
	.globl	environment_end
	.loc 1 138
	.ent	environment_end
environment_end:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 141
	li	$2,-1
	.loc 1 138
	sw	$31,20($sp)
	sw	$16,16($sp)
	.loc 1 141
	sw	$2,360($4)
	.loc 1 142
	jal	environment_set_entry_tags
	move	$16,$4
	.loc 1 143
	jal	revoke_forget
	move	$4,$16
	.loc 1 144
	jal	slices_release
	move	$4,$16
	.loc 1 145
	lui	$2,%hi(kernel+4652)
	lui	$4,%hi(kernel+70188)
	addiu	$2,$2,%lo(kernel+4652)
	b	$L160
	addiu	$4,$4,%lo(kernel+70188)
$L158:
	.loc 1 148
	lw	$3,288($2)
	nop
	beq	$3,$16,$L165
	nop
$L159:
	.loc 1 145
	addiu	$2,$2,512
	.loc 1 145
	beq	$2,$4,$L166
	nop
$L160:
	.loc 1 146
	lw	$3,284($2)
	nop
	bne	$3,$16,$L158
	nop
	.loc 1 148
	lw	$3,288($2)
	nop
	bne	$3,$16,$L159
	sw	$0,284($2)
$L165:
	.loc 1 149
	sw	$0,288($2)
	.loc 1 145
	addiu	$2,$2,512
	.loc 1 145
	bne	$2,$4,$L160
	nop
$L166:
	.loc 1 151
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	.loc 1 151
	lw	$3,520($2)
	nop
	beq	$3,$16,$L167
	nop
$L161:
	.loc 1 153
	lw	$5,400($16)
	.loc 1 154
	lw	$7,268($16)
	.loc 1 153
	lui	$3,%hi(public_state)
	addiu	$3,$3,%lo(public_state)
	lw	$4,24($5)
	lw	$6,4($3)
	.loc 1 154
	sw	$7,388($16)
	.loc 1 155
	sw	$0,392($16)
	.loc 1 156
	lw	$8,40($5)
	.loc 1 158
	lui	$7,%hi(dying)
	.loc 1 153
	addu	$6,$6,$4
	.loc 1 156
	sw	$8,396($16)
	.loc 1 158
	lw	$4,%lo(dying)($7)
	.loc 1 153
	sw	$6,4($3)
	.loc 1 157
	sw	$0,0($5)
	.loc 1 157
	sw	$0,268($16)
	.loc 1 159
	lw	$5,512($2)
	.loc 1 158
	addiu	$3,$4,1
	.loc 1 159
	beq	$5,$16,$L168
	sw	$3,%lo(dying)($7)
	.loc 1 161
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L167:
	.loc 1 152
	b	$L161
	sw	$0,520($2)
$L168:
	.loc 1 160
	sw	$0,512($2)
	.loc 1 161
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	environment_end
	.section	.text.environments_reap_part,"ax"
	.align	2
	.globl	environments_reap_part
	.loc 1 212
	.ent	environments_reap_part
environments_reap_part:
	.set	noreorder
	.set	nomacro
	.loc 1 215
	lui	$2,%hi(dying)
	.loc 1 215
	lw	$2,%lo(dying)($2)
	nop
	beq	$2,$0,$L173
	lui	$4,%hi(kernel+4652)
	.loc 1 217
	lui	$2,%hi(kernel+5040)
	.loc 1 217
	lw	$2,%lo(kernel+5040)($2)
	.loc 1 212
	addiu	$sp,$sp,-24
	.loc 1 217
	addiu	$4,$4,%lo(kernel+4652)
	.loc 1 217
	bne	$2,$0,$L171
	sw	$31,20($sp)
$L172:
	.loc 1 217
	lw	$2,900($4)
	nop
	beq	$2,$0,$L172
	addiu	$4,$4,512
$L171:
	.loc 1 219
	jal	reap
	nop
	.loc 1 221
	lw	$31,20($sp)
	.loc 1 220
	li	$2,1
	.loc 1 221
	jr	$31
	addiu	$sp,$sp,24
$L173:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	environments_reap_part
	.section	.text.environments_reap,"ax"
	.align	2
	.loc 1 225
	.ent	environments_reap
environments_reap:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 225
	b	$L183
	sw	$31,20($sp)
$L186:
	.loc 1 226
	jal	environments_reap_part
	nop
	.loc 1 226
	beq	$2,$0,$L181
	nop
$L183:
	.loc 1 226
	jal	clock_waits
	nop
	.loc 1 226
	beq	$2,$0,$L186
	nop
$L181:
	.loc 1 228
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	environments_reap
	.section	.text.environment_reaped,"ax"
	.align	2
	.globl	environment_reaped
	.loc 1 232
	.ent	environment_reaped
environment_reaped:
	.set	noreorder
	.set	nomacro
	.loc 1 235
	beq	$4,$0,$L190
	nop
	.loc 1 232
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 235
	lui	$16,%hi(kernel)
	andi	$2,$4,0xfe00
	addiu	$16,$16,%lo(kernel)
	.loc 1 232
	sw	$31,20($sp)
	.loc 1 235
	addu	$16,$16,$2
	lw	$2,5040($16)
	nop
	.loc 1 235
	beq	$2,$4,$L195
	nop
	.loc 1 238
	lw	$31,20($sp)
	.loc 1 237
	xor	$4,$4,$2
	.loc 1 238
	lw	$16,16($sp)
	.loc 1 237
	sltu	$2,$0,$4
	.loc 1 238
	jr	$31
	addiu	$sp,$sp,24
$L190:
	jr	$31
	li	$2,1
$L195:
	.loc 1 236
	jal	environments_reap
	sw	$4,24($sp)
	.loc 1 237
	lw	$2,5040($16)
	lw	$4,24($sp)
	.loc 1 238
	lw	$31,20($sp)
	.loc 1 237
	xor	$4,$4,$2
	.loc 1 238
	lw	$16,16($sp)
	.loc 1 237
	sltu	$2,$0,$4
	.loc 1 238
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	environment_reaped
	.section	.text.call_environment_create,"ax"
	.align	2
	.globl	call_environment_create
	.loc 1 273
	.ent	call_environment_create
call_environment_create:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 274
	jal	create
	nop
	move	$16,$2
	.loc 1 276
	li	$2,-3
	beq	$16,$2,$L202
	nop
$L196:
	.loc 1 277
	lw	$31,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L202:
	.loc 1 276
	jal	environments_reap_part
	nop
	.loc 1 276
	beq	$2,$0,$L196
	nop
	.loc 1 276
	b	$L196
	li	$16,-16
	.set	reorder
	.end	call_environment_create
	.section	.text.call_leave,"ax"
	.align	2
	.globl	call_leave
	.loc 1 280
	.ent	call_leave
call_leave:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 281
	lui	$3,%hi(kernel+512)
	.loc 1 280
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 281
	lw	$4,%lo(kernel+512)($3)
	.loc 1 280
	sw	$31,20($sp)
	.loc 1 281
	jal	environment_end
	nop
	.loc 1 282
	jal	environment_any
	nop
	.loc 1 282
	beq	$2,$0,$L206
	nop
	.loc 1 284
	jal	environments_reap
	nop
	.loc 1 285
	jal	run_next
	nop
$L206:
	.loc 1 283
	jal	halt
	move	$4,$16
	.set	reorder
	.end	call_leave
	.section	.text.call_environment_destroy,"ax"
	.align	2
	.globl	call_environment_destroy
	.loc 1 289
	.ent	call_environment_destroy
call_environment_destroy:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 292
	beq	$4,$0,$L208
	move	$16,$4
	.loc 1 292
	lui	$17,%hi(kernel)
	.loc 1 292
	addiu	$17,$17,%lo(kernel)
	lw	$2,512($17)
	nop
	.loc 1 292
	lw	$2,384($2)
	nop
	beq	$2,$4,$L209
	nop
$L208:
	.loc 1 293
	jal	environment_controlled
	move	$4,$16
	.loc 1 294
	beq	$2,$0,$L213
	move	$18,$2
	.loc 1 296
	lui	$17,%hi(kernel)
	addiu	$17,$17,%lo(kernel)
	.loc 1 296
	lw	$2,512($17)
	nop
	beq	$2,$18,$L221
	nop
$L211:
	.loc 1 298
	jal	environment_end
	move	$4,$18
$L209:
	.loc 1 300
	jal	environment_reaped
	move	$4,$16
	.loc 1 300
	bne	$2,$0,$L222
	nop
$L212:
	.loc 1 300
	lw	$3,512($17)
	nop
	.loc 1 300
	sw	$16,384($3)
	.loc 1 301
	lw	$3,512($17)
	nop
	.loc 1 301
	lw	$3,384($3)
	nop
	bne	$3,$0,$L223
	move	$2,$0
$L207:
	.loc 1 302
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L222:
	.loc 1 300
	b	$L212
	move	$16,$0
$L221:
	.loc 1 297
	jal	call_leave
	move	$4,$0
	b	$L211
	nop
$L223:
	.loc 1 301
	b	$L207
	li	$2,-16
$L213:
	.loc 1 295
	b	$L207
	li	$2,-1
	.set	reorder
	.end	call_environment_destroy
	.section	.text.call_environment_set,"ax"
	.align	2
	.globl	call_environment_set
	.loc 1 333
	.ent	call_environment_set
call_environment_set:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	move	$17,$6
	.loc 1 334
	lw	$6,48($sp)
	.loc 1 333
	sw	$16,20($sp)
	move	$16,$5
	sw	$31,28($sp)
	.loc 1 334
	jal	environment_controlled
	move	$5,$7
	.loc 1 336
	beq	$2,$0,$L240
	move	$5,$2
	.loc 1 338
	sltu	$2,$16,16
	bne	$2,$0,$L243
	sltu	$2,$16,32
	.loc 1 340
	bne	$2,$0,$L244
	move	$6,$17
	.loc 1 343
	addiu	$16,$16,-32
	sltu	$2,$16,10
	beq	$2,$0,$L241
	sll	$16,$16,2
	lui	$2,%hi($L229)
	addiu	$2,$2,%lo($L229)
	addu	$2,$2,$16
	lw	$2,0($2)
	nop
	jr	$2
	nop
	.section	.rodata.call_environment_set,"a"
	.align	2
	.align	2
$L229:
	.word	$L238
	.word	$L237
	.word	$L236
	.word	$L235
	.word	$L234
	.word	$L233
	.word	$L232
	.word	$L231
	.word	$L230
	.word	$L228
	.section	.text.call_environment_set
$L243:
	.loc 1 339
	sll	$16,$16,2
	addu	$16,$5,$16
	sw	$17,0($16)
$L239:
	.loc 1 379
	move	$2,$0
$L224:
	.loc 1 380
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L244:
	.loc 1 341
	sll	$16,$16,2
	addu	$4,$5,$16
	jal	set_words
	li	$7,12
	.loc 1 380
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L230:
	.loc 1 371
	sw	$17,296($5)
	.loc 1 372
	jal	environment_set_entry_tags
	move	$4,$5
	.loc 1 373
	b	$L224
	move	$2,$0
$L228:
	.loc 1 375
	li	$7,4096
	move	$6,$17
	jal	set_words
	addiu	$4,$5,356
	b	$L224
	nop
$L238:
	.loc 1 346
	b	$L239
	sw	$17,300($5)
$L237:
	.loc 1 349
	b	$L239
	sw	$17,308($5)
$L236:
	.loc 1 351
	li	$7,4
	move	$6,$17
	jal	set_words
	addiu	$4,$5,316
	b	$L224
	nop
$L235:
	.loc 1 353
	lw	$2,304($5)
	li	$3,-536936448
	ori	$3,$3,0xffff
	and	$2,$2,$3
	.loc 1 353
	li	$3,536870912
	and	$3,$17,$3
	.loc 1 353
	or	$2,$2,$3
	.loc 1 353
	sw	$2,304($5)
	.loc 1 354
	jal	coprocessor_settle
	move	$4,$5
	.loc 1 355
	b	$L224
	move	$2,$0
$L234:
	.loc 1 357
	lw	$2,312($5)
	li	$3,-536936448
	ori	$3,$3,0xffff
	and	$2,$2,$3
	.loc 1 357
	li	$3,536870912
	and	$3,$17,$3
	.loc 1 357
	or	$2,$2,$3
	.loc 1 357
	sw	$2,312($5)
	.loc 1 358
	jal	coprocessor_settle
	move	$4,$5
	.loc 1 359
	b	$L224
	move	$2,$0
$L233:
	.loc 1 362
	b	$L239
	sw	$17,320($5)
$L232:
	.loc 1 365
	b	$L239
	sw	$17,324($5)
$L231:
	.loc 1 367
	sw	$17,292($5)
	.loc 1 368
	jal	environment_set_entry_tags
	move	$4,$5
	.loc 1 369
	b	$L224
	move	$2,$0
$L240:
	.loc 1 337
	b	$L224
	li	$2,-1
$L241:
	.loc 1 343
	b	$L224
	li	$2,-2
	.set	reorder
	.end	call_environment_set
	.section	.text.call_null_stack,"ax"
	.align	2
	.globl	call_null_stack
	.loc 1 383
	.ent	call_null_stack
call_null_stack:
	.set	noreorder
	.set	nomacro
	.loc 1 385
	jr	$31
	move	$2,$0
	.set	reorder
	.end	call_null_stack
	.section	.text.call_console,"ax"
	.align	2
	.globl	call_console
	.loc 1 388
	.ent	call_console
call_console:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	move	$2,$4
	.loc 1 391
	addiu	$4,$sp,16
	.loc 1 388
	sw	$31,28($sp)
	.loc 1 389
	sb	$2,16($sp)
	.loc 1 391
	jal	print
	sb	$0,17($sp)
	.loc 1 393
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
