# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/environment.c
	.text
	.file 1 "aegis/kernel/environment.c"
	.section	.text.environment_free,"ax"
	.align	2
	.loc 1 98
	.ent	environment_free
environment_free:
	.set	noreorder
	.set	nomacro
	.loc 1 101
	lui	$2,%hi(kernel+4652)
	.loc 1 101
	lui	$4,%hi(kernel+70188)
	.loc 1 101
	addiu	$2,$2,%lo(kernel+4652)
	.loc 1 101
	b	$L4
	addiu	$4,$4,%lo(kernel+70188)
$L2:
	.loc 1 101
	addiu	$2,$2,512
$L11:
	.loc 1 101
	beq	$2,$4,$L10
	nop
$L4:
	.loc 1 102
	lw	$3,308($2)
	nop
	bne	$3,$0,$L2
	nop
	.loc 1 102
	lw	$3,428($2)
	nop
	bne	$3,$0,$L11
	addiu	$2,$2,512
	.loc 1 105
	jr	$31
	addiu	$2,$2,-512
$L10:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	environment_free
	.section	.text.owned_words,"ax"
	.align	2
	.loc 1 317
	.ent	owned_words
owned_words:
	.set	noreorder
	.set	nomacro
	.loc 1 320
	andi	$2,$5,0x3
	.loc 1 320
	bne	$2,$0,$L14
	srl	$3,$5,12
	.loc 1 320
	sltu	$7,$3,6144
	beq	$7,$0,$L16
	andi	$7,$5,0xfff
	.loc 1 320
	addu	$6,$7,$6
	.loc 1 320
	sltu	$6,$6,4097
	beq	$6,$0,$L16
	addiu	$3,$3,548
	.loc 1 320
	lui	$6,%hi(public_state)
	addiu	$6,$6,%lo(public_state)
	sll	$3,$3,4
	addu	$3,$3,$6
	.loc 1 320
	lw	$6,0($3)
	lw	$3,308($4)
	nop
	beq	$6,$3,$L15
	nop
$L16:
	.loc 1 323
	jr	$31
	nop
$L14:
	jr	$31
	move	$2,$0
$L15:
	.loc 1 322
	li	$2,-2147483648
	jr	$31
	or	$2,$5,$2
	.set	reorder
	.end	owned_words
	.section	.text.set_words,"ax"
	.align	2
	.loc 1 326
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
	.loc 1 327
	jal	owned_words
	move	$4,$3
	.loc 1 329
	beq	$2,$0,$L19
	nop
	.loc 1 331
	sw	$2,0($16)
	.loc 1 332
	move	$2,$0
$L17:
	.loc 1 333
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L19:
	.loc 1 330
	b	$L17
	li	$2,-1
	.set	reorder
	.end	set_words
	.section	.text.envids_forget,"ax"
	.align	2
	.loc 1 74
	.ent	envids_forget
envids_forget:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$18,28($sp)
	.loc 1 78
	lui	$18,%hi(done.0)
	.loc 1 74
	sw	$16,20($sp)
	.loc 1 78
	li	$3,-2147483648
	.loc 1 76
	sll	$16,$4,9
	.loc 1 78
	lw	$4,%lo(done.0)($18)
	.loc 1 78
	addu	$2,$16,$3
	.loc 1 74
	sw	$20,36($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$19,32($sp)
	sw	$17,24($sp)
	.loc 1 78
	beq	$4,$2,$L36
	addiu	$20,$18,%lo(done.0)
	.loc 1 79
	sw	$2,%lo(done.0)($18)
	.loc 1 80
	sw	$0,4($20)
	.loc 1 92
	or	$16,$16,$3
	move	$2,$0
	lui	$4,%hi(public_state)
$L37:
	.loc 1 85
	li	$21,-2147483648
	addiu	$17,$4,%lo(public_state)
	ori	$21,$21,0xfe00
	.loc 1 86
	b	$L28
	li	$19,1
$L30:
	.loc 1 82
	lw	$2,4($20)
	nop
	addiu	$2,$2,1
	.loc 1 82
	sltu	$3,$2,6144
	beq	$3,$0,$L24
	sw	$2,4($20)
$L28:
	.loc 1 85
	sll	$3,$2,4
	addu	$3,$17,$3
	.loc 1 85
	lw	$4,8780($3)
	nop
	and	$4,$4,$21
	.loc 1 85
	bne	$4,$16,$L26
	andi	$2,$2,0xff
	.loc 1 86
	sw	$19,8780($3)
$L26:
	.loc 1 87
	bne	$2,$0,$L30
	nop
	.loc 1 87
	jal	clock_waits
	nop
	.loc 1 87
	beq	$2,$0,$L30
	move	$2,$0
	b	$L21
	nop
$L36:
	.loc 1 82
	lw	$2,4($20)
	.loc 1 92
	or	$16,$16,$3
	.loc 1 82
	sltu	$3,$2,6144
	bne	$3,$0,$L37
	lui	$4,%hi(public_state)
	addiu	$17,$4,%lo(public_state)
$L24:
	lui	$2,%hi(public_state+580)
	.loc 1 92
	li	$5,-2147483648
	.loc 1 90
	sw	$0,%lo(done.0)($18)
	addiu	$2,$2,%lo(public_state+580)
	addiu	$4,$17,8772
	.loc 1 92
	ori	$5,$5,0xfe00
$L25:
	lw	$3,0($2)
	nop
	and	$3,$3,$5
	.loc 1 92
	bne	$3,$16,$L31
	nop
	.loc 1 93
	sw	$0,0($2)
$L31:
	.loc 1 91
	addiu	$2,$2,64
	bne	$4,$2,$L25
	nop
	.loc 1 94
	li	$2,1
$L21:
	.loc 1 95
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
	.loc 1 176
	.ent	reap_finish
reap_finish:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 177
	lw	$18,440($4)
	.loc 1 176
	move	$16,$4
	.loc 1 177
	lw	$4,4($18)
	jal	environment_find
	nop
	.loc 1 179
	beq	$2,$0,$L47
	move	$4,$18
	.loc 1 179
	lw	$6,12($18)
	lw	$5,440($2)
	jal	minimum_move
	move	$17,$2
	.loc 1 181
	lw	$2,440($16)
	.loc 1 181
	lw	$4,440($17)
	.loc 1 181
	lw	$3,16($2)
	lw	$2,16($4)
	addiu	$3,$3,1
	addu	$2,$2,$3
	sw	$2,16($4)
$L48:
	.loc 1 185
	lui	$3,%hi(dying)
	.loc 1 184
	sw	$0,428($16)
	.loc 1 185
	lw	$2,%lo(dying)($3)
	.loc 1 186
	lw	$31,28($sp)
	.loc 1 185
	addiu	$2,$2,-1
	.loc 1 186
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 185
	sw	$2,%lo(dying)($3)
	.loc 1 186
	jr	$31
	addiu	$sp,$sp,32
$L47:
	.loc 1 179
	lw	$6,12($18)
	jal	minimum_move
	move	$5,$0
	.loc 1 183
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	.loc 1 183
	lw	$3,440($16)
	.loc 1 183
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
	.loc 1 190
	.ent	reap
reap:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 194
	lw	$2,432($4)
	.loc 1 194
	li	$3,1
	beq	$2,$3,$L51
	move	$16,$4
	li	$3,2
	beq	$2,$3,$L62
	lui	$18,%hi(public_state)
	beq	$2,$0,$L77
	nop
	.loc 1 216
	jal	asids_release
	nop
	.loc 1 216
	bne	$2,$0,$L78
	nop
$L50:
	.loc 1 219
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L62:
	.loc 1 194
	li	$17,16
	.loc 1 209
	addiu	$18,$18,%lo(public_state)
$L52:
	.loc 1 208
	lw	$2,440($16)
	.loc 1 208
	addiu	$17,$17,-1
	.loc 1 208
	lw	$4,40($2)
	nop
	.loc 1 209
	sll	$2,$4,4
	.loc 1 208
	beq	$4,$0,$L60
	addu	$2,$2,$18
	.loc 1 210
	jal	page_release
	sw	$0,8776($2)
	.loc 1 208
	bne	$17,$0,$L52
	nop
	.loc 1 212
	lw	$2,440($16)
	nop
	.loc 1 212
	lw	$2,40($2)
	nop
	bne	$2,$0,$L50
	nop
$L60:
	.loc 1 213
	li	$2,3
	sw	$2,432($16)
	.loc 1 219
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L77:
	.loc 1 196
	lw	$4,436($4)
	li	$17,16
	.loc 1 198
	addiu	$18,$18,%lo(public_state)
$L54:
	.loc 1 196
	beq	$4,$0,$L57
	addiu	$17,$17,-1
	.loc 1 197
	jal	page_close
	nop
	.loc 1 198
	lw	$2,436($16)
	nop
	addiu	$2,$2,548
	sll	$2,$2,4
	addu	$2,$18,$2
	lhu	$4,4($2)
	.loc 1 196
	bne	$17,$0,$L54
	sw	$4,436($16)
	.loc 1 200
	bne	$4,$0,$L50
	nop
$L57:
	.loc 1 201
	li	$2,1
	sw	$2,432($16)
	.loc 1 219
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L51:
	.loc 1 204
	lui	$5,%hi(search.1)
	lw	$4,428($4)
	li	$6,1
	jal	unbind_owner
	addiu	$5,$5,%lo(search.1)
	.loc 1 204
	beq	$2,$0,$L50
	li	$2,2
	.loc 1 205
	sw	$2,432($16)
	.loc 1 219
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L78:
	.loc 1 217
	jal	reap_finish
	move	$4,$16
	.loc 1 219
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
	.loc 1 60
	.ent	environment_set_entry_tags
environment_set_entry_tags:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 61
	lw	$2,312($4)
	nop
	beq	$2,$0,$L97
	move	$16,$4
	.loc 1 61
	lw	$2,400($4)
	nop
	beq	$2,$0,$L115
	nop
$L97:
	.loc 1 61
	lw	$2,292($16)
	.loc 1 61
	move	$4,$0
	.loc 1 63
	li	$3,1
$L99:
$L116:
	.loc 1 64
	bne	$2,$0,$L103
	sw	$3,296($16)
	.loc 1 64
	move	$3,$0
$L100:
	.loc 1 66
	lw	$2,336($16)
	sw	$3,292($16)
	.loc 1 66
	beq	$2,$0,$L101
	sw	$4,288($16)
	.loc 1 66
	lw	$2,332($16)
	nop
	bne	$2,$0,$L104
	move	$2,$0
	.loc 1 66
	move	$2,$4
$L101:
	.loc 1 66
	sw	$2,304($16)
	.loc 1 67
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L103:
	.loc 1 65
	b	$L100
	move	$4,$0
$L104:
	.loc 1 66
	sw	$2,304($16)
	.loc 1 67
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L115:
	.loc 1 61
	jal	fpu_ready
	nop
	.loc 1 61
	beq	$2,$0,$L97
	nop
	.loc 1 61
	lw	$4,308($16)
	.loc 1 61
	lw	$2,292($16)
	.loc 1 63
	beq	$4,$0,$L116
	li	$3,1
	.loc 1 63
	lw	$3,332($16)
	nop
	beq	$3,$0,$L102
	nop
	.loc 1 63
	b	$L99
	move	$3,$4
$L102:
	.loc 1 63
	b	$L99
	li	$3,1
	.set	reorder
	.end	environment_set_entry_tags
	.section	.text.coprocessor_settle,"ax"
	.align	2
	.loc 1 337
	.ent	coprocessor_settle
coprocessor_settle:
	.set	noreorder
	.set	nomacro
	.loc 1 338
	lui	$2,%hi(kernel+512)
	lw	$2,%lo(kernel+512)($2)
	.loc 1 337
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 338
	beq	$2,$4,$L122
	move	$16,$4
$L119:
	.loc 1 340
	jal	environment_set_entry_tags
	move	$4,$16
	.loc 1 341
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L122:
	.loc 1 338
	jal	fpu_ready
	nop
	.loc 1 338
	bne	$2,$0,$L119
	nop
	.loc 1 339
	jal	fpu_take
	move	$4,$16
	b	$L119
	nop
	.set	reorder
	.end	coprocessor_settle
	.section	.text.environment_make,"ax"
	.align	2
	.globl	environment_make
	.loc 1 108
	.ent	environment_make
environment_make:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$17,20($sp)
	.loc 1 109
	jal	environment_free
	move	$18,$4
	.loc 1 112
	beq	$2,$0,$L123
	move	$16,$2
	.loc 1 115
	lw	$2,416($2)
	li	$3,32767
	bne	$3,$0,1f
	divu	$0,$2,$3
	break	7
1:
	.loc 1 114
	lui	$6,%hi(kernel+4652)
	addiu	$6,$6,%lo(kernel+4652)
	subu	$6,$16,$6
	sra	$17,$6,9
	addiu	$5,$16,512
	.loc 1 115
	move	$3,$16
	.loc 1 115
	mfhi	$2
	.loc 1 115
	addiu	$2,$2,1
$L125:
	.loc 1 117
	sw	$0,0($3)
	.loc 1 116
	addiu	$3,$3,4
	bne	$3,$5,$L125
	li	$4,-2147483648
	.loc 1 122
	lui	$3,%hi(interrupt_mask)
	.loc 1 121
	sll	$5,$2,16
	.loc 1 122
	lw	$3,%lo(interrupt_mask)($3)
	.loc 1 121
	or	$5,$5,$6
	.loc 1 118
	sw	$2,416($16)
	.loc 1 120
	li	$2,1
	.loc 1 122
	ori	$3,$3,0xc
	.loc 1 121
	or	$5,$5,$4
	.loc 1 120
	sw	$2,296($16)
	.loc 1 124
	lui	$2,%hi(kernel+540)
	.loc 1 121
	sw	$5,308($16)
	.loc 1 122
	sw	$3,352($16)
	.loc 1 122
	sw	$3,344($16)
	.loc 1 122
	sw	$3,320($16)
	.loc 1 119
	sw	$16,328($16)
	.loc 1 124
	addiu	$2,$2,%lo(kernel+540)
	addiu	$3,$16,64
	addiu	$5,$16,128
$L126:
	.loc 1 124
	sw	$2,0($3)
	.loc 1 123
	addiu	$3,$3,4
	bne	$3,$5,$L126
	nop
	.loc 1 125
	sw	$2,356($16)
	.loc 1 126
	jal	fpu_clear
	move	$4,$16
	.loc 1 127
	lw	$2,0($18)
	.loc 1 129
	addiu	$3,$17,9
	.loc 1 127
	sw	$2,388($16)
	.loc 1 129
	lui	$2,%hi(public_state)
	.loc 1 128
	lw	$4,4($18)
	.loc 1 129
	sll	$3,$3,6
	addiu	$2,$2,%lo(public_state)
	addu	$2,$2,$3
	.loc 1 129
	sw	$2,440($16)
	.loc 1 128
	sw	$4,392($16)
	.loc 1 131
	li	$3,4
	sw	$0,0($2)
	.loc 1 130
	li	$2,64
$L127:
	.loc 1 131
	lw	$5,440($16)
	nop
	addu	$5,$5,$3
	.loc 1 130
	addiu	$3,$3,4
	bne	$3,$2,$L127
	sw	$0,0($5)
	.loc 1 132
	lw	$2,440($16)
	.loc 1 132
	lw	$3,308($16)
	nop
	.loc 1 132
	sw	$3,0($2)
	.loc 1 133
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	lw	$3,512($2)
	nop
	.loc 1 133
	beq	$3,$0,$L128
	move	$4,$0
	.loc 1 133
	lw	$4,308($3)
$L128:
	.loc 1 133
	lw	$3,440($16)
	nop
	.loc 1 133
	sw	$4,4($3)
	.loc 1 134
	lw	$2,512($2)
	nop
	.loc 1 134
	beq	$2,$0,$L129
	nop
	.loc 1 134
	lw	$17,420($2)
	nop
$L129:
	.loc 1 134
	sw	$17,420($16)
$L123:
	.loc 1 136
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
	.loc 1 252
	.ent	create
create:
	.set	noreorder
	.set	nomacro
	.loc 1 253
	lui	$2,%hi(kernel+512)
	.loc 1 252
	addiu	$sp,$sp,-48
	.loc 1 253
	lw	$2,%lo(kernel+512)($2)
	.loc 1 252
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	.loc 1 253
	lw	$18,440($2)
	.loc 1 255
	sw	$4,16($sp)
	.loc 1 257
	beq	$4,$0,$L153
	sw	$5,20($sp)
	.loc 1 259
	lw	$2,16($18)
	nop
	.loc 1 259
	sltu	$3,$2,$7
	bne	$3,$0,$L144
	move	$16,$7
	.loc 1 259
	beq	$2,$7,$L163
	move	$19,$6
$L145:
	.loc 1 261
	lw	$2,12($18)
	nop
	sltu	$2,$2,$19
	bne	$2,$0,$L141
	li	$2,-3
	.loc 1 263
	jal	environment_free
	nop
	.loc 1 264
	beq	$2,$0,$L149
	li	$3,32767
	.loc 1 264
	lw	$4,416($2)
	nop
	beq	$4,$3,$L164
	lui	$3,%hi(kernel+4652)
$L149:
	.loc 1 266
	jal	environment_make
	addiu	$4,$sp,16
	.loc 1 267
	beq	$2,$0,$L144
	move	$17,$2
	.loc 1 269
	lw	$5,440($2)
	move	$6,$19
	jal	minimum_move
	move	$4,$18
	.loc 1 269
	bne	$2,$0,$L165
	nop
	.loc 1 273
	lw	$2,440($17)
	nop
	.loc 1 273
	sw	$16,16($2)
	.loc 1 274
	lw	$2,16($18)
	nop
	.loc 1 274
	sltu	$3,$16,$2
	beq	$3,$0,$L151
	addiu	$2,$2,-1
	.loc 1 275
	subu	$2,$2,$16
	sw	$2,16($18)
$L152:
	.loc 1 280
	lw	$2,308($17)
$L141:
	.loc 1 281
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L151:
	.loc 1 278
	lui	$2,%hi(public_state)
	.loc 1 277
	sw	$0,16($18)
	.loc 1 278
	addiu	$2,$2,%lo(public_state)
	lw	$3,28($2)
	nop
	addiu	$3,$3,-1
	b	$L152
	sw	$3,28($2)
$L163:
	.loc 1 259
	lui	$2,%hi(public_state+28)
	.loc 1 259
	lw	$2,%lo(public_state+28)($2)
	nop
	bne	$2,$0,$L145
	nop
$L144:
	.loc 1 260
	b	$L141
	li	$2,-3
$L164:
	.loc 1 264
	addiu	$3,$3,%lo(kernel+4652)
	subu	$2,$2,$3
	.loc 1 264
	jal	envids_forget
	sra	$4,$2,9
	.loc 1 264
	bne	$2,$0,$L149
	li	$2,-16
	b	$L141
	nop
$L153:
	.loc 1 258
	b	$L141
	li	$2,-2
$L165:
	.loc 1 270
	lw	$2,440($17)
	nop
	.loc 1 270
	sw	$0,0($2)
	.loc 1 270
	sw	$0,308($17)
	.loc 1 260
	b	$L141
	li	$2,-3
	.set	reorder
	.end	create
	.section	.text.environment_end,"ax"
	.align	2
	.globl	environment_end
	.loc 1 146
	.ent	environment_end
environment_end:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 149
	li	$2,-1
	.loc 1 146
	sw	$31,28($sp)
	sw	$16,20($sp)
	sw	$17,24($sp)
	.loc 1 146
	move	$16,$4
	.loc 1 149
	sw	$2,400($4)
	.loc 1 151
	jal	environment_set_entry_tags
	sw	$0,292($4)
	.loc 1 152
	jal	revoke_forget
	move	$4,$16
	.loc 1 153
	jal	slices_release
	move	$4,$16
	.loc 1 154
	lui	$2,%hi(kernel+4652)
	lui	$4,%hi(kernel+70188)
	addiu	$2,$2,%lo(kernel+4652)
	b	$L169
	addiu	$4,$4,%lo(kernel+70188)
$L167:
	.loc 1 157
	lw	$3,328($2)
	nop
	beq	$3,$16,$L178
	nop
$L168:
	.loc 1 154
	addiu	$2,$2,512
	.loc 1 154
	beq	$2,$4,$L183
	lui	$17,%hi(kernel)
$L169:
	.loc 1 155
	lw	$3,324($2)
	nop
	bne	$3,$16,$L167
	nop
	.loc 1 157
	lw	$3,328($2)
	nop
	bne	$3,$16,$L168
	sw	$0,324($2)
$L178:
	.loc 1 158
	sw	$2,328($2)
	.loc 1 154
	addiu	$2,$2,512
	.loc 1 154
	bne	$2,$4,$L169
	lui	$17,%hi(kernel)
$L183:
	.loc 1 160
	addiu	$17,$17,%lo(kernel)
	.loc 1 160
	lw	$2,520($17)
	nop
	beq	$2,$16,$L180
	nop
$L170:
	.loc 1 162
	lui	$2,%hi(ether_bound)
	.loc 1 162
	lw	$2,%lo(ether_bound)($2)
	nop
	bne	$2,$0,$L181
	nop
$L171:
	.loc 1 164
	lw	$4,440($16)
	.loc 1 165
	lw	$6,308($16)
	.loc 1 164
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	lw	$3,24($4)
	lw	$5,4($2)
	.loc 1 165
	sw	$6,428($16)
	.loc 1 166
	sw	$0,432($16)
	.loc 1 167
	lw	$7,40($4)
	.loc 1 169
	lui	$6,%hi(dying)
	.loc 1 164
	addu	$5,$5,$3
	.loc 1 167
	sw	$7,436($16)
	.loc 1 169
	lw	$3,%lo(dying)($6)
	.loc 1 164
	sw	$5,4($2)
	.loc 1 168
	sw	$0,0($4)
	.loc 1 168
	sw	$0,308($16)
	.loc 1 170
	lw	$4,512($17)
	.loc 1 169
	addiu	$2,$3,1
	.loc 1 170
	beq	$4,$16,$L182
	sw	$2,%lo(dying)($6)
	.loc 1 172
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L181:
	.loc 1 163
	lw	$4,308($16)
	jal	ether_owner_leaves
	nop
	b	$L171
	nop
$L180:
	.loc 1 161
	b	$L170
	sw	$0,520($17)
$L182:
	.loc 1 171
	sw	$0,512($17)
	.loc 1 172
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
	.loc 1 223
	.ent	environments_reap_part
environments_reap_part:
	.set	noreorder
	.set	nomacro
	.loc 1 226
	lui	$2,%hi(dying)
	.loc 1 226
	lw	$2,%lo(dying)($2)
	nop
	beq	$2,$0,$L188
	lui	$4,%hi(kernel+4652)
	.loc 1 228
	lui	$2,%hi(kernel+5080)
	.loc 1 228
	lw	$2,%lo(kernel+5080)($2)
	.loc 1 223
	addiu	$sp,$sp,-24
	.loc 1 228
	addiu	$4,$4,%lo(kernel+4652)
	.loc 1 228
	bne	$2,$0,$L186
	sw	$31,20($sp)
$L187:
	.loc 1 228
	lw	$2,940($4)
	nop
	beq	$2,$0,$L187
	addiu	$4,$4,512
$L186:
	.loc 1 230
	jal	reap
	nop
	.loc 1 232
	lw	$31,20($sp)
	.loc 1 231
	li	$2,1
	.loc 1 232
	jr	$31
	addiu	$sp,$sp,24
$L188:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	environments_reap_part
	.section	.text.environments_reap,"ax"
	.align	2
	.loc 1 236
	.ent	environments_reap
environments_reap:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 236
	b	$L198
	sw	$31,20($sp)
$L201:
	.loc 1 237
	jal	environments_reap_part
	nop
	.loc 1 237
	beq	$2,$0,$L196
	nop
$L198:
	.loc 1 237
	jal	clock_waits
	nop
	.loc 1 237
	beq	$2,$0,$L201
	nop
$L196:
	.loc 1 239
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	environments_reap
	.section	.text.environment_reaped,"ax"
	.align	2
	.globl	environment_reaped
	.loc 1 243
	.ent	environment_reaped
environment_reaped:
	.set	noreorder
	.set	nomacro
	.loc 1 246
	beq	$4,$0,$L205
	nop
	.loc 1 243
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 246
	lui	$16,%hi(kernel)
	andi	$2,$4,0xfe00
	addiu	$16,$16,%lo(kernel)
	.loc 1 243
	sw	$31,20($sp)
	.loc 1 246
	addu	$16,$16,$2
	lw	$2,5080($16)
	nop
	.loc 1 246
	beq	$2,$4,$L210
	nop
	.loc 1 249
	lw	$31,20($sp)
	.loc 1 248
	xor	$4,$4,$2
	.loc 1 249
	lw	$16,16($sp)
	.loc 1 248
	sltu	$2,$0,$4
	.loc 1 249
	jr	$31
	addiu	$sp,$sp,24
$L205:
	jr	$31
	li	$2,1
$L210:
	.loc 1 247
	jal	environments_reap
	sw	$4,24($sp)
	.loc 1 248
	lw	$2,5080($16)
	lw	$4,24($sp)
	.loc 1 249
	lw	$31,20($sp)
	.loc 1 248
	xor	$4,$4,$2
	.loc 1 249
	lw	$16,16($sp)
	.loc 1 248
	sltu	$2,$0,$4
	.loc 1 249
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	environment_reaped
	.section	.text.call_environment_create,"ax"
	.align	2
	.globl	call_environment_create
	.loc 1 284
	.ent	call_environment_create
call_environment_create:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 285
	jal	create
	nop
	move	$16,$2
	.loc 1 287
	li	$2,-3
	beq	$16,$2,$L217
	nop
$L211:
	.loc 1 288
	lw	$31,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L217:
	.loc 1 287
	jal	environments_reap_part
	nop
	.loc 1 287
	beq	$2,$0,$L211
	nop
	.loc 1 287
	b	$L211
	li	$16,-16
	.set	reorder
	.end	call_environment_create
	.section	.text.call_leave,"ax"
	.align	2
	.globl	call_leave
	.loc 1 291
	.ent	call_leave
call_leave:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 292
	lui	$3,%hi(kernel+512)
	.loc 1 291
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 292
	lw	$4,%lo(kernel+512)($3)
	.loc 1 291
	sw	$31,20($sp)
	.loc 1 292
	jal	environment_end
	nop
	.loc 1 293
	jal	environment_any
	nop
	.loc 1 293
	beq	$2,$0,$L221
	nop
	.loc 1 295
	jal	environments_reap
	nop
	.loc 1 296
	jal	run_next
	nop
$L221:
	.loc 1 294
	jal	halt
	move	$4,$16
	.set	reorder
	.end	call_leave
	.section	.text.call_environment_destroy,"ax"
	.align	2
	.globl	call_environment_destroy
	.loc 1 300
	.ent	call_environment_destroy
call_environment_destroy:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 303
	beq	$4,$0,$L223
	move	$16,$4
	.loc 1 303
	lui	$17,%hi(kernel)
	.loc 1 303
	addiu	$17,$17,%lo(kernel)
	lw	$2,512($17)
	nop
	.loc 1 303
	lw	$2,424($2)
	nop
	beq	$2,$4,$L224
	nop
$L223:
	.loc 1 304
	jal	environment_controlled
	move	$4,$16
	.loc 1 305
	beq	$2,$0,$L228
	move	$18,$2
	.loc 1 307
	lui	$17,%hi(kernel)
	addiu	$17,$17,%lo(kernel)
	.loc 1 307
	lw	$2,512($17)
	nop
	beq	$2,$18,$L236
	nop
$L226:
	.loc 1 309
	jal	environment_end
	move	$4,$18
$L224:
	.loc 1 311
	jal	environment_reaped
	move	$4,$16
	.loc 1 311
	bne	$2,$0,$L237
	nop
$L227:
	.loc 1 311
	lw	$3,512($17)
	nop
	.loc 1 311
	sw	$16,424($3)
	.loc 1 312
	lw	$3,512($17)
	nop
	.loc 1 312
	lw	$3,424($3)
	nop
	bne	$3,$0,$L238
	move	$2,$0
$L222:
	.loc 1 313
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L237:
	.loc 1 311
	b	$L227
	move	$16,$0
$L236:
	.loc 1 308
	jal	call_leave
	move	$4,$0
	b	$L226
	nop
$L238:
	.loc 1 312
	b	$L222
	li	$2,-16
$L228:
	.loc 1 306
	b	$L222
	li	$2,-1
	.set	reorder
	.end	call_environment_destroy
	.section	.text.call_environment_set,"ax"
	.align	2
	.globl	call_environment_set
	.loc 1 344
	.ent	call_environment_set
call_environment_set:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	move	$17,$6
	.loc 1 345
	lw	$6,48($sp)
	.loc 1 344
	sw	$16,20($sp)
	move	$16,$5
	sw	$31,28($sp)
	.loc 1 345
	jal	environment_controlled
	move	$5,$7
	.loc 1 347
	beq	$2,$0,$L255
	move	$5,$2
	.loc 1 349
	sltu	$2,$16,16
	bne	$2,$0,$L258
	sltu	$2,$16,32
	.loc 1 351
	bne	$2,$0,$L259
	move	$6,$17
	.loc 1 354
	addiu	$16,$16,-32
	sltu	$2,$16,10
	beq	$2,$0,$L256
	sll	$16,$16,2
	lui	$2,%hi($L244)
	addiu	$2,$2,%lo($L244)
	addu	$2,$2,$16
	lw	$2,0($2)
	nop
	jr	$2
	nop
	.section	.rodata.call_environment_set,"a"
	.align	2
	.align	2
$L244:
	.word	$L253
	.word	$L252
	.word	$L251
	.word	$L250
	.word	$L249
	.word	$L248
	.word	$L247
	.word	$L246
	.word	$L245
	.word	$L243
	.section	.text.call_environment_set
$L258:
	.loc 1 350
	sll	$16,$16,2
	addu	$16,$5,$16
	sw	$17,0($16)
$L254:
	.loc 1 390
	move	$2,$0
$L239:
	.loc 1 391
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L259:
	.loc 1 352
	sll	$16,$16,2
	addu	$4,$5,$16
	jal	set_words
	li	$7,12
	.loc 1 391
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L245:
	.loc 1 382
	sw	$17,336($5)
	.loc 1 383
	jal	environment_set_entry_tags
	move	$4,$5
	.loc 1 384
	b	$L239
	move	$2,$0
$L243:
	.loc 1 386
	li	$7,4096
	move	$6,$17
	jal	set_words
	addiu	$4,$5,396
	b	$L239
	nop
$L253:
	.loc 1 357
	b	$L254
	sw	$17,340($5)
$L252:
	.loc 1 360
	b	$L254
	sw	$17,348($5)
$L251:
	.loc 1 362
	li	$7,4
	move	$6,$17
	jal	set_words
	addiu	$4,$5,356
	b	$L239
	nop
$L250:
	.loc 1 364
	lw	$2,344($5)
	li	$3,-536936448
	ori	$3,$3,0xffff
	and	$2,$2,$3
	.loc 1 364
	li	$3,536870912
	and	$3,$17,$3
	.loc 1 364
	or	$2,$2,$3
	.loc 1 364
	sw	$2,344($5)
	.loc 1 365
	jal	coprocessor_settle
	move	$4,$5
	.loc 1 366
	b	$L239
	move	$2,$0
$L249:
	.loc 1 368
	lw	$2,352($5)
	li	$3,-536936448
	ori	$3,$3,0xffff
	and	$2,$2,$3
	.loc 1 368
	li	$3,536870912
	and	$3,$17,$3
	.loc 1 368
	or	$2,$2,$3
	.loc 1 368
	sw	$2,352($5)
	.loc 1 369
	jal	coprocessor_settle
	move	$4,$5
	.loc 1 370
	b	$L239
	move	$2,$0
$L248:
	.loc 1 373
	b	$L254
	sw	$17,360($5)
$L247:
	.loc 1 376
	b	$L254
	sw	$17,364($5)
$L246:
	.loc 1 378
	sw	$17,332($5)
	.loc 1 379
	jal	environment_set_entry_tags
	move	$4,$5
	.loc 1 380
	b	$L239
	move	$2,$0
$L255:
	.loc 1 348
	b	$L239
	li	$2,-1
$L256:
	.loc 1 354
	b	$L239
	li	$2,-2
	.set	reorder
	.end	call_environment_set
	.section	.text.call_null_stack,"ax"
	.align	2
	.globl	call_null_stack
	.loc 1 394
	.ent	call_null_stack
call_null_stack:
	.set	noreorder
	.set	nomacro
	.loc 1 396
	jr	$31
	move	$2,$0
	.set	reorder
	.end	call_null_stack
	.section	.text.call_console,"ax"
	.align	2
	.globl	call_console
	.loc 1 399
	.ent	call_console
call_console:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	move	$2,$4
	.loc 1 402
	addiu	$4,$sp,16
	.loc 1 399
	sw	$31,28($sp)
	.loc 1 400
	sb	$2,16($sp)
	.loc 1 402
	jal	print
	sb	$0,17($sp)
	.loc 1 404
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
