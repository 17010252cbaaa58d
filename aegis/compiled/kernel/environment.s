# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/environment.c
	.text
	.file 1 "aegis/kernel/environment.c"
	.section	.text.envids_forget,"ax"
	.align	2
	.loc 1 54
	.ent	envids_forget
envids_forget:
	.set	noreorder
	.set	nomacro
	lui	$5,%hi(public_state)
	li	$6,65536
	.loc 1 58
	li	$7,-2147483648
	.loc 1 55
	sll	$4,$4,9
	addiu	$5,$5,%lo(public_state)
	lui	$2,%hi(public_state+8524)
	ori	$6,$6,0xa14c
	.loc 1 58
	or	$4,$4,$7
	addiu	$2,$2,%lo(public_state+8524)
	addu	$6,$5,$6
	.loc 1 58
	ori	$7,$7,0xfe00
	.loc 1 59
	li	$8,1
$L3:
	.loc 1 58
	lw	$3,0($2)
	nop
	and	$3,$3,$7
	.loc 1 58
	bne	$3,$4,$L2
	nop
	.loc 1 59
	sw	$8,0($2)
$L2:
	.loc 1 57
	addiu	$2,$2,16
	bne	$2,$6,$L3
	nop
	lui	$2,%hi(public_state+324)
	.loc 1 61
	li	$6,-2147483648
	addiu	$2,$2,%lo(public_state+324)
	addiu	$5,$5,8516
	ori	$6,$6,0xfe00
$L5:
	lw	$3,0($2)
	nop
	and	$3,$3,$6
	.loc 1 61
	bne	$3,$4,$L4
	nop
	.loc 1 62
	sw	$0,0($2)
$L4:
	.loc 1 60
	addiu	$2,$2,64
	bne	$2,$5,$L5
	nop
	.loc 1 63
	jr	$31
	nop
	.set	reorder
	.end	envids_forget
	.section	.text.owned_words,"ax"
	.align	2
	.loc 1 185
	.ent	owned_words
owned_words:
	.set	noreorder
	.set	nomacro
	.loc 1 188
	andi	$2,$5,0x3
	.loc 1 188
	bne	$2,$0,$L11
	srl	$3,$5,12
	.loc 1 188
	sltu	$7,$3,6144
	beq	$7,$0,$L13
	andi	$7,$5,0xfff
	.loc 1 188
	addu	$6,$7,$6
	.loc 1 188
	sltu	$6,$6,4097
	beq	$6,$0,$L13
	addiu	$3,$3,532
	.loc 1 188
	lui	$6,%hi(public_state)
	addiu	$6,$6,%lo(public_state)
	sll	$3,$3,4
	addu	$3,$3,$6
	.loc 1 188
	lw	$6,0($3)
	lw	$3,268($4)
	nop
	beq	$6,$3,$L12
	nop
$L13:
	.loc 1 191
	jr	$31
	nop
$L11:
	jr	$31
	move	$2,$0
$L12:
	.loc 1 190
	li	$2,-2147483648
	jr	$31
	or	$2,$5,$2
	.set	reorder
	.end	owned_words
	.section	.text.set_words,"ax"
	.align	2
	.loc 1 194
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
	.loc 1 195
	jal	owned_words
	move	$4,$3
	.loc 1 197
	beq	$2,$0,$L16
	nop
	.loc 1 199
	sw	$2,0($16)
	.loc 1 200
	move	$2,$0
$L14:
	.loc 1 201
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L16:
	.loc 1 198
	b	$L14
	li	$2,-1
	.set	reorder
	.end	set_words
	.section	.text.capability_opens,"ax"
	.align	2
	.globl	capability_opens
	.loc 1 10
	.ent	capability_opens
capability_opens:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 11
	beq	$5,$0,$L20
	sw	$16,16($sp)
	.loc 1 11
	lw	$2,4($4)
	.loc 1 11
	lw	$3,0($4)
	.loc 1 11
	xor	$6,$6,$2
	.loc 1 11
	xor	$16,$5,$3
	.loc 1 13
	jal	clear_caller_saved
	or	$16,$16,$6
	.loc 1 15
	lw	$31,20($sp)
	.loc 1 11
	sltu	$16,$16,1
	.loc 1 15
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L20:
	.loc 1 13
	jal	clear_caller_saved
	move	$16,$0
	.loc 1 15
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
	.loc 1 18
	.ent	environment_find
environment_find:
	.set	noreorder
	.set	nomacro
	.loc 1 21
	beq	$4,$0,$L25
	andi	$3,$4,0xfe00
	.loc 1 21
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	addu	$5,$2,$3
	.loc 1 21
	lw	$5,4920($5)
	nop
	bne	$5,$4,$L25
	addiu	$3,$3,4652
	.loc 1 19
	jr	$31
	addu	$2,$2,$3
$L25:
	.loc 1 22
	jr	$31
	move	$2,$0
	.set	reorder
	.end	environment_find
	.section	.text.environment_controlled,"ax"
	.align	2
	.globl	environment_controlled
	.loc 1 26
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
	.loc 1 26
	move	$17,$4
	move	$18,$5
	.loc 1 27
	jal	environment_find
	move	$19,$6
	move	$16,$2
	.loc 1 29
	lui	$2,%hi(kernel+512)
	lw	$2,%lo(kernel+512)($2)
	.loc 1 29
	beq	$17,$0,$L26
	nop
	.loc 1 29
	beq	$16,$2,$L26
	nop
	.loc 1 31
	beq	$16,$0,$L29
	move	$6,$19
	.loc 1 31
	move	$5,$18
	jal	capability_opens
	addiu	$4,$16,348
	.loc 1 31
	beq	$2,$0,$L29
	move	$2,$16
$L26:
	.loc 1 32
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L29:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 31
	move	$2,$0
	.loc 1 32
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	environment_controlled
	.section	.text.environment_any,"ax"
	.align	2
	.globl	environment_any
	.loc 1 35
	.ent	environment_any
environment_any:
	.set	noreorder
	.set	nomacro
	.loc 1 38
	lui	$2,%hi(kernel+4652)
	.loc 1 38
	lui	$4,%hi(kernel+70188)
	.loc 1 38
	addiu	$2,$2,%lo(kernel+4652)
	.loc 1 38
	b	$L39
	addiu	$4,$4,%lo(kernel+70188)
$L42:
	.loc 1 38
	beq	$2,$4,$L41
	nop
$L39:
	.loc 1 39
	lw	$3,268($2)
	nop
	beq	$3,$0,$L42
	addiu	$2,$2,512
	.loc 1 42
	jr	$31
	addiu	$2,$2,-512
$L41:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	environment_any
	.section	.text.environment_set_entry_tags,"ax"
	.align	2
	.globl	environment_set_entry_tags
	.loc 1 46
	.ent	environment_set_entry_tags
environment_set_entry_tags:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 47
	lw	$2,272($4)
	nop
	beq	$2,$0,$L46
	move	$16,$4
	.loc 1 47
	lw	$2,360($4)
	nop
	beq	$2,$0,$L54
	nop
$L46:
	.loc 1 47
	move	$2,$0
$L45:
	.loc 1 48
	lw	$3,292($16)
	nop
	.loc 1 48
	beq	$3,$0,$L47
	sw	$2,256($16)
	.loc 1 48
	move	$3,$2
$L47:
	.loc 1 49
	lw	$4,296($16)
	nop
	.loc 1 49
	bne	$4,$0,$L48
	sw	$3,260($16)
	.loc 1 49
	move	$2,$0
$L48:
	.loc 1 49
	sw	$2,264($16)
	.loc 1 50
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L54:
	.loc 1 47
	jal	fpu_ready
	nop
	.loc 1 47
	beq	$2,$0,$L46
	nop
	.loc 1 47
	lw	$2,268($16)
	b	$L45
	nop
	.set	reorder
	.end	environment_set_entry_tags
	.section	.text.coprocessor_settle,"ax"
	.align	2
	.loc 1 205
	.ent	coprocessor_settle
coprocessor_settle:
	.set	noreorder
	.set	nomacro
	.loc 1 206
	lui	$2,%hi(kernel+512)
	lw	$2,%lo(kernel+512)($2)
	.loc 1 205
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 206
	beq	$2,$4,$L60
	move	$16,$4
$L57:
	.loc 1 208
	jal	environment_set_entry_tags
	move	$4,$16
	.loc 1 209
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L60:
	.loc 1 206
	jal	fpu_ready
	nop
	.loc 1 206
	bne	$2,$0,$L57
	nop
	.loc 1 207
	jal	fpu_take
	move	$4,$16
	b	$L57
	nop
	.set	reorder
	.end	coprocessor_settle
	.section	.text.environment_make,"ax"
	.align	2
	.globl	environment_make
	.loc 1 66
	.ent	environment_make
environment_make:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	lui	$2,%hi(kernel+4920)
	addiu	$2,$2,%lo(kernel+4920)
	sw	$22,40($sp)
	sw	$16,16($sp)
	sw	$31,44($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 66
	move	$22,$4
	.loc 1 70
	move	$16,$0
	.loc 1 70
	b	$L63
	li	$3,128
$L82:
	.loc 1 70
	addiu	$16,$16,1
	.loc 1 70
	beq	$16,$3,$L61
	move	$21,$0
$L63:
	.loc 1 71
	lw	$17,0($2)
	nop
	.loc 1 71
	bne	$17,$0,$L82
	addiu	$2,$2,512
	.loc 1 75
	lui	$19,%hi(kernel)
	sll	$20,$16,9
	addiu	$19,$19,%lo(kernel)
	.loc 1 76
	addu	$2,$19,$20
	.loc 1 76
	lw	$4,5028($2)
	.loc 1 75
	addiu	$21,$20,4652
	addu	$21,$19,$21
	.loc 1 76
	addiu	$4,$4,1
	move	$3,$21
	addiu	$5,$21,512
$L65:
	.loc 1 78
	sw	$0,0($3)
	.loc 1 77
	addiu	$3,$3,4
	bne	$3,$5,$L65
	li	$2,32768
	.loc 1 79
	beq	$4,$2,$L66
	nop
	.loc 1 84
	sll	$5,$4,16
$L67:
	.loc 1 85
	lui	$2,%hi(interrupt_mask)
	.loc 1 84
	li	$6,-2147483648
	.loc 1 85
	lw	$2,%lo(interrupt_mask)($2)
	.loc 1 84
	or	$5,$20,$5
	.loc 1 83
	addu	$3,$19,$20
	.loc 1 84
	or	$5,$5,$6
	.loc 1 85
	ori	$2,$2,0xc
	addiu	$6,$19,64
	.loc 1 84
	sw	$5,4920($3)
	.loc 1 87
	lui	$5,%hi(kernel+540)
	.loc 1 83
	sw	$4,5028($3)
	.loc 1 85
	sw	$2,4964($3)
	.loc 1 85
	sw	$2,4956($3)
	.loc 1 85
	sw	$2,4932($3)
	.loc 1 87
	addiu	$5,$5,%lo(kernel+540)
	addu	$6,$6,$20
$L68:
	.loc 1 87
	sw	$5,4716($3)
	.loc 1 86
	addiu	$3,$3,4
	bne	$3,$6,$L68
	addu	$18,$19,$20
	.loc 1 89
	move	$4,$21
	jal	fpu_clear
	sw	$5,4968($18)
	.loc 1 90
	lw	$2,0($22)
	.loc 1 92
	addiu	$3,$16,5
	.loc 1 90
	sw	$2,5000($18)
	.loc 1 92
	lui	$2,%hi(public_state)
	.loc 1 91
	lw	$4,4($22)
	.loc 1 92
	sll	$3,$3,6
	addiu	$2,$2,%lo(public_state)
	addu	$2,$2,$3
	.loc 1 91
	sw	$4,5004($18)
	.loc 1 92
	sw	$2,5036($18)
	.loc 1 94
	sw	$0,0($2)
	li	$3,4
	.loc 1 93
	li	$5,64
$L69:
	.loc 1 94
	lw	$4,5036($18)
	nop
	addu	$4,$4,$3
	.loc 1 93
	addiu	$3,$3,4
	bne	$3,$5,$L69
	sw	$0,0($4)
	.loc 1 95
	lw	$2,5036($18)
	.loc 1 95
	lw	$3,4920($18)
	nop
	.loc 1 95
	sw	$3,0($2)
	.loc 1 96
	lw	$2,512($19)
	nop
	.loc 1 96
	beq	$2,$0,$L70
	nop
	.loc 1 96
	lw	$17,268($2)
$L70:
	.loc 1 96
	addu	$2,$19,$20
	lw	$2,5036($2)
	nop
	.loc 1 96
	sw	$17,4($2)
	.loc 1 97
	lw	$2,512($19)
	nop
	.loc 1 97
	beq	$2,$0,$L71
	nop
	.loc 1 97
	lw	$16,380($2)
$L71:
	.loc 1 97
	addu	$19,$19,$20
	sw	$16,5032($19)
$L61:
	.loc 1 99
	lw	$31,44($sp)
	lw	$22,40($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$21
	lw	$21,36($sp)
	jr	$31
	addiu	$sp,$sp,48
$L66:
	.loc 1 81
	jal	envids_forget
	move	$4,$16
	li	$5,65536
	.loc 1 80
	b	$L67
	li	$4,1
	.set	reorder
	.end	environment_make
	.section	.text.environment_end,"ax"
	.align	2
	.globl	environment_end
	.loc 1 103
	.ent	environment_end
environment_end:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$16,20($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 1 104
	lw	$2,384($4)
	.loc 1 103
	move	$16,$4
	.loc 1 104
	lw	$4,4($2)
	jal	environment_find
	nop
	.loc 1 107
	li	$3,-1
	sw	$3,360($16)
	.loc 1 108
	move	$4,$16
	jal	environment_set_entry_tags
	move	$19,$2
	.loc 1 109
	jal	revoke_forget
	move	$4,$16
	.loc 1 110
	jal	pages_release
	move	$4,$16
	.loc 1 111
	jal	asids_release
	move	$4,$16
	.loc 1 112
	jal	slices_release
	move	$4,$16
	.loc 1 113
	lui	$3,%hi(kernel+4652)
	lui	$5,%hi(kernel+70188)
	addiu	$3,$3,%lo(kernel+4652)
	b	$L86
	addiu	$5,$5,%lo(kernel+70188)
$L84:
	.loc 1 116
	lw	$4,288($3)
	nop
	beq	$4,$16,$L93
	nop
$L85:
	.loc 1 113
	addiu	$3,$3,512
	.loc 1 113
	beq	$3,$5,$L98
	lui	$17,%hi(kernel)
$L86:
	.loc 1 114
	lw	$4,284($3)
	nop
	bne	$4,$16,$L84
	nop
	.loc 1 116
	lw	$4,288($3)
	nop
	bne	$4,$16,$L85
	sw	$0,284($3)
$L93:
	.loc 1 117
	sw	$0,288($3)
	.loc 1 113
	addiu	$3,$3,512
	.loc 1 113
	bne	$3,$5,$L86
	lui	$17,%hi(kernel)
$L98:
	.loc 1 119
	addiu	$17,$17,%lo(kernel)
	.loc 1 119
	lw	$2,520($17)
	nop
	beq	$2,$16,$L95
	lui	$18,%hi(public_state)
	.loc 1 121
	lw	$4,384($16)
	.loc 1 121
	addiu	$18,$18,%lo(public_state)
	lw	$2,4($18)
	lw	$3,24($4)
	.loc 1 122
	lw	$6,12($4)
	.loc 1 121
	addu	$2,$2,$3
	.loc 1 123
	beq	$19,$0,$L88
	sw	$2,4($18)
$L97:
	.loc 1 123
	lw	$5,384($19)
	jal	minimum_move
	nop
	.loc 1 125
	lw	$2,384($16)
	.loc 1 125
	lw	$4,384($19)
	.loc 1 125
	lw	$3,16($2)
	lw	$2,16($4)
	addiu	$3,$3,1
	addu	$2,$2,$3
	sw	$2,16($4)
	.loc 1 128
	lw	$2,384($16)
	nop
	.loc 1 128
	sw	$0,0($2)
	.loc 1 129
	sw	$0,268($16)
	.loc 1 130
	lw	$2,512($17)
	nop
	beq	$2,$16,$L96
	nop
$L83:
	.loc 1 132
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L95:
	.loc 1 120
	sw	$0,520($17)
	.loc 1 121
	lw	$4,384($16)
	.loc 1 121
	addiu	$18,$18,%lo(public_state)
	lw	$2,4($18)
	lw	$3,24($4)
	.loc 1 122
	lw	$6,12($4)
	.loc 1 121
	addu	$2,$2,$3
	.loc 1 123
	bne	$19,$0,$L97
	sw	$2,4($18)
$L88:
	jal	minimum_move
	move	$5,$0
	.loc 1 127
	lw	$2,384($16)
	.loc 1 127
	lw	$3,28($18)
	lw	$4,16($2)
	addiu	$3,$3,1
	addu	$3,$3,$4
	sw	$3,28($18)
	.loc 1 128
	sw	$0,0($2)
	.loc 1 129
	sw	$0,268($16)
	.loc 1 130
	lw	$2,512($17)
	nop
	bne	$2,$16,$L83
	nop
$L96:
	.loc 1 131
	sw	$0,512($17)
	.loc 1 132
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	environment_end
	.section	.text.call_environment_create,"ax"
	.align	2
	.globl	call_environment_create
	.loc 1 135
	.ent	call_environment_create
call_environment_create:
	.set	noreorder
	.set	nomacro
	.loc 1 136
	lui	$2,%hi(kernel+512)
	.loc 1 135
	addiu	$sp,$sp,-48
	.loc 1 136
	lw	$2,%lo(kernel+512)($2)
	.loc 1 135
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	.loc 1 136
	lw	$18,384($2)
	.loc 1 138
	sw	$4,16($sp)
	.loc 1 140
	beq	$4,$0,$L108
	sw	$5,20($sp)
	.loc 1 142
	sltu	$2,$7,128
	beq	$2,$0,$L105
	move	$16,$7
	.loc 1 142
	lw	$2,16($18)
	nop
	.loc 1 142
	sltu	$3,$2,$7
	bne	$3,$0,$L105
	nop
	.loc 1 142
	beq	$2,$7,$L116
	move	$19,$6
$L103:
	.loc 1 144
	lw	$2,12($18)
	nop
	sltu	$2,$2,$19
	bne	$2,$0,$L99
	li	$2,-3
	.loc 1 146
	jal	environment_make
	addiu	$4,$sp,16
	.loc 1 147
	beq	$2,$0,$L105
	move	$17,$2
	.loc 1 149
	lw	$5,384($2)
	move	$6,$19
	jal	minimum_move
	move	$4,$18
	.loc 1 149
	bne	$2,$0,$L117
	nop
	.loc 1 153
	lw	$2,384($17)
	nop
	.loc 1 153
	sw	$16,16($2)
	.loc 1 154
	lw	$2,16($18)
	nop
	.loc 1 154
	sltu	$3,$16,$2
	beq	$3,$0,$L106
	addiu	$2,$2,-1
	.loc 1 155
	subu	$2,$2,$16
	sw	$2,16($18)
$L107:
	.loc 1 160
	lw	$2,268($17)
$L99:
	.loc 1 161
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L106:
	.loc 1 158
	lui	$2,%hi(public_state)
	.loc 1 157
	sw	$0,16($18)
	.loc 1 158
	addiu	$2,$2,%lo(public_state)
	lw	$3,28($2)
	nop
	addiu	$3,$3,-1
	b	$L107
	sw	$3,28($2)
$L116:
	.loc 1 142
	lui	$2,%hi(public_state+28)
	.loc 1 142
	lw	$2,%lo(public_state+28)($2)
	nop
	bne	$2,$0,$L103
	nop
$L105:
	.loc 1 143
	b	$L99
	li	$2,-3
$L108:
	.loc 1 141
	b	$L99
	li	$2,-2
$L117:
	.loc 1 150
	lw	$2,384($17)
	nop
	.loc 1 150
	sw	$0,0($2)
	.loc 1 150
	sw	$0,268($17)
	.loc 1 143
	b	$L99
	li	$2,-3
	.set	reorder
	.end	call_environment_create
	.section	.text.call_leave,"ax"
	.align	2
	.globl	call_leave
	.loc 1 164
	.ent	call_leave
call_leave:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 165
	lui	$3,%hi(kernel+512)
	.loc 1 164
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 165
	lw	$4,%lo(kernel+512)($3)
	.loc 1 164
	sw	$31,20($sp)
	.loc 1 165
	jal	environment_end
	nop
	.loc 1 166
	jal	environment_any
	nop
	.loc 1 166
	beq	$2,$0,$L121
	nop
	.loc 1 168
	jal	run_next
	nop
$L121:
	.loc 1 167
	jal	halt
	move	$4,$16
	.set	reorder
	.end	call_leave
	.section	.text.call_environment_destroy,"ax"
	.align	2
	.globl	call_environment_destroy
	.loc 1 172
	.ent	call_environment_destroy
call_environment_destroy:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 173
	jal	environment_controlled
	sw	$16,16($sp)
	.loc 1 175
	beq	$2,$0,$L125
	move	$16,$2
	.loc 1 177
	lui	$2,%hi(kernel+512)
	.loc 1 177
	lw	$2,%lo(kernel+512)($2)
	nop
	beq	$2,$16,$L127
	nop
$L124:
	.loc 1 179
	jal	environment_end
	move	$4,$16
	.loc 1 180
	move	$2,$0
$L122:
	.loc 1 181
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L127:
	.loc 1 178
	jal	call_leave
	move	$4,$0
	b	$L124
	nop
$L125:
	.loc 1 176
	b	$L122
	li	$2,-1
	.set	reorder
	.end	call_environment_destroy
	.section	.text.call_environment_set,"ax"
	.align	2
	.globl	call_environment_set
	.loc 1 212
	.ent	call_environment_set
call_environment_set:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	move	$17,$6
	.loc 1 213
	lw	$6,48($sp)
	.loc 1 212
	sw	$16,20($sp)
	move	$16,$5
	sw	$31,28($sp)
	.loc 1 213
	jal	environment_controlled
	move	$5,$7
	.loc 1 215
	beq	$2,$0,$L144
	move	$5,$2
	.loc 1 217
	sltu	$2,$16,16
	bne	$2,$0,$L147
	sltu	$2,$16,32
	.loc 1 219
	bne	$2,$0,$L148
	move	$6,$17
	.loc 1 222
	addiu	$16,$16,-32
	sltu	$2,$16,10
	beq	$2,$0,$L145
	sll	$16,$16,2
	lui	$2,%hi($L133)
	addiu	$2,$2,%lo($L133)
	addu	$2,$2,$16
	lw	$2,0($2)
	nop
	jr	$2
	nop
	.section	.rodata.call_environment_set,"a"
	.align	2
	.align	2
$L133:
	.word	$L142
	.word	$L141
	.word	$L140
	.word	$L139
	.word	$L138
	.word	$L137
	.word	$L136
	.word	$L135
	.word	$L134
	.word	$L132
	.section	.text.call_environment_set
$L147:
	.loc 1 218
	sll	$16,$16,2
	addu	$16,$5,$16
	sw	$17,0($16)
$L143:
	.loc 1 258
	move	$2,$0
$L128:
	.loc 1 259
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L148:
	.loc 1 220
	sll	$16,$16,2
	addu	$4,$5,$16
	jal	set_words
	li	$7,12
	.loc 1 259
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L134:
	.loc 1 250
	sw	$17,296($5)
	.loc 1 251
	jal	environment_set_entry_tags
	move	$4,$5
	.loc 1 252
	b	$L128
	move	$2,$0
$L132:
	.loc 1 254
	li	$7,4096
	move	$6,$17
	jal	set_words
	addiu	$4,$5,356
	b	$L128
	nop
$L142:
	.loc 1 225
	b	$L143
	sw	$17,300($5)
$L141:
	.loc 1 228
	b	$L143
	sw	$17,308($5)
$L140:
	.loc 1 230
	li	$7,4
	move	$6,$17
	jal	set_words
	addiu	$4,$5,316
	b	$L128
	nop
$L139:
	.loc 1 232
	lw	$2,304($5)
	li	$3,-536936448
	ori	$3,$3,0xffff
	and	$2,$2,$3
	.loc 1 232
	li	$3,536870912
	and	$3,$17,$3
	.loc 1 232
	or	$2,$2,$3
	.loc 1 232
	sw	$2,304($5)
	.loc 1 233
	jal	coprocessor_settle
	move	$4,$5
	.loc 1 234
	b	$L128
	move	$2,$0
$L138:
	.loc 1 236
	lw	$2,312($5)
	li	$3,-536936448
	ori	$3,$3,0xffff
	and	$2,$2,$3
	.loc 1 236
	li	$3,536870912
	and	$3,$17,$3
	.loc 1 236
	or	$2,$2,$3
	.loc 1 236
	sw	$2,312($5)
	.loc 1 237
	jal	coprocessor_settle
	move	$4,$5
	.loc 1 238
	b	$L128
	move	$2,$0
$L137:
	.loc 1 241
	b	$L143
	sw	$17,320($5)
$L136:
	.loc 1 244
	b	$L143
	sw	$17,324($5)
$L135:
	.loc 1 246
	sw	$17,292($5)
	.loc 1 247
	jal	environment_set_entry_tags
	move	$4,$5
	.loc 1 248
	b	$L128
	move	$2,$0
$L144:
	.loc 1 216
	b	$L128
	li	$2,-1
$L145:
	.loc 1 222
	b	$L128
	li	$2,-2
	.set	reorder
	.end	call_environment_set
	.section	.text.call_null_stack,"ax"
	.align	2
	.globl	call_null_stack
	.loc 1 262
	.ent	call_null_stack
call_null_stack:
	.set	noreorder
	.set	nomacro
	.loc 1 264
	jr	$31
	move	$2,$0
	.set	reorder
	.end	call_null_stack
	.section	.text.call_console,"ax"
	.align	2
	.globl	call_console
	.loc 1 267
	.ent	call_console
call_console:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	move	$2,$4
	.loc 1 270
	addiu	$4,$sp,16
	.loc 1 267
	sw	$31,28($sp)
	.loc 1 268
	sb	$2,16($sp)
	.loc 1 270
	jal	print
	sb	$0,17($sp)
	.loc 1 272
	lw	$31,28($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	call_console
	.globl	interrupt_mask
	.section	.bss.interrupt_mask,"aw"
	.align	2
interrupt_mask:
	.space	4
	.text
	.file 2 "./aegis/kernel/kernel.h"
