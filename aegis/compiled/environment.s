# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/environment.c
	.text
	.file 1 "aegis/environment.c"
	.section	.text.owned_words,"ax"
	.align	2
	.loc 1 164
	.ent	owned_words
owned_words:
	.set	noreorder
	.set	nomacro
	.loc 1 167
	andi	$2,$5,0x3
	.loc 1 167
	bne	$2,$0,$L3
	srl	$3,$5,12
	.loc 1 167
	sltu	$7,$3,6144
	beq	$7,$0,$L6
	andi	$7,$5,0xfff
	.loc 1 167
	addu	$6,$7,$6
	.loc 1 167
	sltu	$6,$6,4097
	beq	$6,$0,$L6
	addiu	$3,$3,530
	.loc 1 167
	lui	$6,%hi(books)
	addiu	$6,$6,%lo(books)
	sll	$3,$3,4
	addu	$3,$3,$6
	.loc 1 167
	lw	$6,0($3)
	lw	$3,260($4)
	nop
	beq	$6,$3,$L5
	nop
$L6:
	.loc 1 170
	jr	$31
	nop
$L3:
	jr	$31
	move	$2,$0
$L5:
	.loc 1 169
	li	$2,-2147483648
	jr	$31
	or	$2,$5,$2
	.set	reorder
	.end	owned_words
	.section	.text.set_words,"ax"
	.align	2
	.loc 1 173
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
	.loc 1 174
	jal	owned_words
	move	$4,$3
	.loc 1 176
	beq	$2,$0,$L9
	nop
	.loc 1 178
	sw	$2,0($16)
	.loc 1 179
	move	$2,$0
$L7:
	.loc 1 180
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L9:
	.loc 1 177
	b	$L7
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
	beq	$5,$0,$L13
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
	jal	scrub
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
$L13:
	.loc 1 13
	jal	scrub
	move	$16,$0
	.loc 1 15
	lw	$31,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	capability_opens
	.section	.text.environment_named,"ax"
	.align	2
	.globl	environment_named
	.loc 1 18
	.ent	environment_named
environment_named:
	.set	noreorder
	.set	nomacro
	.loc 1 21
	beq	$4,$0,$L18
	andi	$3,$4,0xfe00
	.loc 1 21
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	addu	$5,$2,$3
	.loc 1 21
	lw	$5,4908($5)
	nop
	bne	$5,$4,$L18
	addiu	$3,$3,4648
	.loc 1 19
	jr	$31
	addu	$2,$2,$3
$L18:
	.loc 1 22
	jr	$31
	move	$2,$0
	.set	reorder
	.end	environment_named
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
	jal	environment_named
	move	$19,$6
	move	$16,$2
	.loc 1 29
	lui	$2,%hi(kernel+512)
	lw	$2,%lo(kernel+512)($2)
	.loc 1 29
	beq	$17,$0,$L19
	nop
	.loc 1 29
	beq	$16,$2,$L19
	nop
	.loc 1 31
	beq	$16,$0,$L22
	move	$6,$19
	.loc 1 31
	move	$5,$18
	jal	capability_opens
	addiu	$4,$16,340
	.loc 1 31
	beq	$2,$0,$L22
	move	$2,$16
$L19:
	.loc 1 32
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L22:
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
	lui	$2,%hi(kernel+4648)
	.loc 1 38
	lui	$4,%hi(kernel+70184)
	.loc 1 38
	addiu	$2,$2,%lo(kernel+4648)
	.loc 1 38
	b	$L32
	addiu	$4,$4,%lo(kernel+70184)
$L35:
	.loc 1 38
	beq	$2,$4,$L34
	nop
$L32:
	.loc 1 39
	lw	$3,260($2)
	nop
	beq	$3,$0,$L35
	addiu	$2,$2,512
	.loc 1 42
	jr	$31
	addiu	$2,$2,-512
$L34:
	jr	$31
	move	$2,$0
	.set	reorder
	.end	environment_any
	.section	.text.environment_gate,"ax"
	.align	2
	.globl	environment_gate
	.loc 1 46
	.ent	environment_gate
environment_gate:
	.set	noreorder
	.set	nomacro
	.loc 1 47
	lw	$2,264($4)
	nop
	.loc 1 47
	beq	$2,$0,$L37
	nop
	.loc 1 47
	lw	$2,352($4)
	nop
	bne	$2,$0,$L38
	move	$2,$0
	.loc 1 47
	lw	$2,260($4)
$L37:
	.loc 1 48
	jr	$31
	sw	$2,256($4)
$L38:
	.loc 1 48
	jr	$31
	sw	$2,256($4)
	.set	reorder
	.end	environment_gate
	.section	.text.environment_make,"ax"
	.align	2
	.globl	environment_make
	.loc 1 51
	.ent	environment_make
environment_make:
	.set	noreorder
	.set	nomacro
	lui	$2,%hi(kernel+4908)
	addiu	$2,$2,%lo(kernel+4908)
	.loc 1 55
	move	$6,$0
	.loc 1 55
	b	$L44
	li	$3,128
$L60:
	.loc 1 55
	addiu	$6,$6,1
	.loc 1 55
	beq	$6,$3,$L59
	nop
$L44:
	.loc 1 56
	lw	$7,0($2)
	nop
	.loc 1 56
	bne	$7,$0,$L60
	addiu	$2,$2,512
	.loc 1 60
	lui	$9,%hi(kernel)
	sll	$10,$6,9
	addiu	$9,$9,%lo(kernel)
	.loc 1 61
	addu	$2,$9,$10
	.loc 1 61
	lw	$12,5012($2)
	.loc 1 60
	addiu	$2,$10,4648
	addu	$2,$9,$2
	.loc 1 61
	addiu	$12,$12,1
	move	$3,$2
	addiu	$5,$2,512
$L46:
	.loc 1 63
	sw	$0,0($3)
	.loc 1 62
	addiu	$3,$3,4
	bne	$3,$5,$L46
	nop
	.loc 1 64
	li	$3,32768
	beq	$12,$3,$L51
	li	$11,65536
	.loc 1 67
	sll	$11,$12,16
$L47:
	.loc 1 68
	lui	$3,%hi(interruptMask)
	lw	$8,%lo(interruptMask)($3)
	.loc 1 67
	li	$5,-2147483648
	.loc 1 66
	addu	$3,$9,$10
	.loc 1 68
	ori	$8,$8,0xc
	.loc 1 67
	or	$11,$10,$11
	or	$11,$11,$5
	.loc 1 68
	sw	$8,4952($3)
	addiu	$5,$9,64
	.loc 1 68
	sw	$8,4944($3)
	.loc 1 68
	sw	$8,4920($3)
	.loc 1 70
	lui	$8,%hi(kernel+536)
	.loc 1 66
	sw	$12,5012($3)
	.loc 1 67
	sw	$11,4908($3)
	.loc 1 70
	addiu	$8,$8,%lo(kernel+536)
	addu	$5,$5,$10
$L48:
	.loc 1 70
	sw	$8,4712($3)
	.loc 1 69
	addiu	$3,$3,4
	bne	$3,$5,$L48
	nop
	.loc 1 71
	addu	$5,$9,$10
	sw	$8,4956($5)
	.loc 1 72
	lw	$8,0($4)
	.loc 1 74
	sll	$3,$6,6
	.loc 1 72
	sw	$8,4988($5)
	.loc 1 73
	lw	$6,4($4)
	.loc 1 74
	lui	$4,%hi(books)
	addiu	$3,$3,288
	addiu	$4,$4,%lo(books)
	addu	$3,$4,$3
	.loc 1 73
	sw	$6,4992($5)
	.loc 1 74
	sw	$3,5016($5)
	.loc 1 76
	sw	$0,0($3)
	.loc 1 75
	li	$6,64
	.loc 1 76
	li	$3,4
$L49:
	lw	$4,5016($5)
	nop
	addu	$4,$4,$3
	.loc 1 75
	addiu	$3,$3,4
	bne	$3,$6,$L49
	sw	$0,0($4)
	.loc 1 77
	lw	$3,5016($5)
	.loc 1 77
	lw	$4,4908($5)
	nop
	.loc 1 77
	sw	$4,0($3)
	.loc 1 78
	lw	$3,512($9)
	nop
	.loc 1 78
	beq	$3,$0,$L50
	nop
	.loc 1 78
	lw	$7,260($3)
$L50:
	.loc 1 78
	addu	$9,$9,$10
	lw	$3,5016($9)
	.loc 1 80
	jr	$31
	sw	$7,4($3)
$L51:
	.loc 1 65
	b	$L47
	li	$12,1
$L59:
	.loc 1 59
	jr	$31
	move	$2,$0
	.set	reorder
	.end	environment_make
	.section	.text.environment_end,"ax"
	.align	2
	.globl	environment_end
	.loc 1 84
	.ent	environment_end
environment_end:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$17,20($sp)
	.loc 1 85
	lw	$2,368($4)
	.loc 1 84
	move	$16,$4
	.loc 1 85
	lw	$4,4($2)
	jal	environment_named
	nop
	.loc 1 89
	move	$4,$16
	.loc 1 88
	sw	$0,256($16)
	.loc 1 89
	jal	revoke_forget
	move	$18,$2
	.loc 1 90
	jal	pages_release
	move	$4,$16
	.loc 1 91
	jal	identifiers_release
	move	$4,$16
	.loc 1 92
	jal	slices_release
	move	$4,$16
	.loc 1 93
	lui	$3,%hi(kernel+4648)
	lui	$5,%hi(kernel+70184)
	addiu	$3,$3,%lo(kernel+4648)
	b	$L64
	addiu	$5,$5,%lo(kernel+70184)
$L62:
	.loc 1 96
	lw	$4,280($3)
	nop
	beq	$4,$16,$L71
	nop
$L63:
	.loc 1 93
	addiu	$3,$3,512
	.loc 1 93
	beq	$3,$5,$L76
	lui	$17,%hi(kernel)
$L64:
	.loc 1 94
	lw	$4,276($3)
	nop
	bne	$4,$16,$L62
	nop
	.loc 1 96
	lw	$4,280($3)
	nop
	bne	$4,$16,$L63
	sw	$0,276($3)
$L71:
	.loc 1 97
	sw	$0,280($3)
	.loc 1 93
	addiu	$3,$3,512
	.loc 1 93
	bne	$3,$5,$L64
	lui	$17,%hi(kernel)
$L76:
	.loc 1 99
	addiu	$17,$17,%lo(kernel)
	.loc 1 99
	lw	$2,516($17)
	nop
	beq	$2,$16,$L73
	nop
	.loc 1 101
	lw	$4,368($16)
	nop
	.loc 1 101
	lw	$6,12($4)
	.loc 1 102
	beq	$18,$0,$L66
	nop
$L75:
	.loc 1 102
	lw	$5,368($18)
	jal	minimum_move
	nop
	.loc 1 104
	lw	$2,368($16)
	.loc 1 104
	lw	$4,368($18)
	.loc 1 104
	lw	$3,16($2)
	lw	$2,16($4)
	addiu	$3,$3,1
	addu	$2,$2,$3
	sw	$2,16($4)
	.loc 1 107
	lw	$2,368($16)
	nop
	.loc 1 107
	sw	$0,0($2)
	.loc 1 108
	sw	$0,260($16)
	.loc 1 109
	lw	$2,512($17)
	nop
	beq	$2,$16,$L74
	nop
$L61:
	.loc 1 111
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L73:
	.loc 1 100
	sw	$0,516($17)
	.loc 1 101
	lw	$4,368($16)
	nop
	.loc 1 101
	lw	$6,12($4)
	.loc 1 102
	bne	$18,$0,$L75
	nop
$L66:
	jal	minimum_move
	move	$5,$0
	.loc 1 106
	lui	$4,%hi(books)
	.loc 1 106
	lw	$2,368($16)
	.loc 1 106
	addiu	$4,$4,%lo(books)
	lw	$3,28($4)
	lw	$5,16($2)
	addiu	$3,$3,1
	addu	$3,$3,$5
	sw	$3,28($4)
	.loc 1 107
	sw	$0,0($2)
	.loc 1 108
	sw	$0,260($16)
	.loc 1 109
	lw	$2,512($17)
	nop
	bne	$2,$16,$L61
	nop
$L74:
	.loc 1 110
	sw	$0,512($17)
	.loc 1 111
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	environment_end
	.section	.text.call_environment_create,"ax"
	.align	2
	.globl	call_environment_create
	.loc 1 114
	.ent	call_environment_create
call_environment_create:
	.set	noreorder
	.set	nomacro
	.loc 1 115
	lui	$2,%hi(kernel+512)
	.loc 1 114
	addiu	$sp,$sp,-48
	.loc 1 115
	lw	$2,%lo(kernel+512)($2)
	.loc 1 114
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	.loc 1 115
	lw	$18,368($2)
	.loc 1 117
	sw	$4,16($sp)
	.loc 1 119
	beq	$4,$0,$L86
	sw	$5,20($sp)
	.loc 1 121
	sltu	$2,$7,128
	beq	$2,$0,$L83
	move	$16,$7
	.loc 1 121
	lw	$2,16($18)
	nop
	.loc 1 121
	sltu	$3,$2,$7
	bne	$3,$0,$L83
	nop
	.loc 1 121
	beq	$2,$7,$L94
	move	$19,$6
$L81:
	.loc 1 123
	lw	$2,12($18)
	nop
	sltu	$2,$2,$19
	bne	$2,$0,$L77
	li	$2,-3
	.loc 1 125
	jal	environment_make
	addiu	$4,$sp,16
	.loc 1 126
	beq	$2,$0,$L83
	move	$17,$2
	.loc 1 128
	lw	$5,368($2)
	move	$6,$19
	jal	minimum_move
	move	$4,$18
	.loc 1 128
	bne	$2,$0,$L95
	nop
	.loc 1 132
	lw	$2,368($17)
	nop
	.loc 1 132
	sw	$16,16($2)
	.loc 1 133
	lw	$2,16($18)
	nop
	.loc 1 133
	sltu	$3,$16,$2
	beq	$3,$0,$L84
	addiu	$2,$2,-1
	.loc 1 134
	subu	$2,$2,$16
	sw	$2,16($18)
$L85:
	.loc 1 139
	lw	$2,260($17)
$L77:
	.loc 1 140
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L84:
	.loc 1 137
	lui	$2,%hi(books)
	.loc 1 136
	sw	$0,16($18)
	.loc 1 137
	addiu	$2,$2,%lo(books)
	lw	$3,28($2)
	nop
	addiu	$3,$3,-1
	b	$L85
	sw	$3,28($2)
$L94:
	.loc 1 121
	lui	$2,%hi(books+28)
	.loc 1 121
	lw	$2,%lo(books+28)($2)
	nop
	bne	$2,$0,$L81
	nop
$L83:
	.loc 1 122
	b	$L77
	li	$2,-3
$L86:
	.loc 1 120
	b	$L77
	li	$2,-2
$L95:
	.loc 1 129
	lw	$2,368($17)
	nop
	.loc 1 129
	sw	$0,0($2)
	.loc 1 129
	sw	$0,260($17)
	.loc 1 122
	b	$L77
	li	$2,-3
	.set	reorder
	.end	call_environment_create
	.section	.text.call_leave,"ax"
	.align	2
	.globl	call_leave
	.loc 1 143
	.ent	call_leave
call_leave:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 144
	lui	$3,%hi(kernel+512)
	.loc 1 143
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 144
	lw	$4,%lo(kernel+512)($3)
	.loc 1 143
	sw	$31,20($sp)
	.loc 1 144
	jal	environment_end
	nop
	.loc 1 145
	jal	environment_any
	nop
	.loc 1 145
	beq	$2,$0,$L99
	nop
	.loc 1 147
	jal	run_next
	nop
$L99:
	.loc 1 146
	jal	halt
	move	$4,$16
	.set	reorder
	.end	call_leave
	.section	.text.call_environment_destroy,"ax"
	.align	2
	.globl	call_environment_destroy
	.loc 1 151
	.ent	call_environment_destroy
call_environment_destroy:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 152
	jal	environment_controlled
	sw	$16,16($sp)
	.loc 1 154
	beq	$2,$0,$L103
	move	$16,$2
	.loc 1 156
	lui	$2,%hi(kernel+512)
	.loc 1 156
	lw	$2,%lo(kernel+512)($2)
	nop
	beq	$2,$16,$L105
	nop
$L102:
	.loc 1 158
	jal	environment_end
	move	$4,$16
	.loc 1 159
	move	$2,$0
$L100:
	.loc 1 160
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L105:
	.loc 1 157
	jal	call_leave
	move	$4,$0
	b	$L102
	nop
$L103:
	.loc 1 155
	b	$L100
	li	$2,-1
	.set	reorder
	.end	call_environment_destroy
	.section	.text.call_environment_set,"ax"
	.align	2
	.globl	call_environment_set
	.loc 1 183
	.ent	call_environment_set
call_environment_set:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	move	$17,$6
	.loc 1 184
	lw	$6,48($sp)
	.loc 1 183
	sw	$16,20($sp)
	move	$16,$5
	sw	$31,28($sp)
	.loc 1 184
	jal	environment_controlled
	move	$5,$7
	.loc 1 186
	beq	$2,$0,$L122
	move	$5,$2
	.loc 1 188
	sltu	$2,$16,16
	bne	$2,$0,$L125
	sltu	$2,$16,32
	.loc 1 190
	bne	$2,$0,$L126
	sll	$4,$16,2
	.loc 1 193
	addiu	$16,$16,-32
	sltu	$2,$16,10
	beq	$2,$0,$L123
	sll	$16,$16,2
	lui	$2,%hi($L111)
	addiu	$2,$2,%lo($L111)
	addu	$2,$2,$16
	lw	$2,0($2)
	nop
	jr	$2
	nop
	.section	.rodata.call_environment_set,"a"
	.align	2
	.align	2
$L111:
	.word	$L120
	.word	$L119
	.word	$L118
	.word	$L117
	.word	$L116
	.word	$L115
	.word	$L114
	.word	$L113
	.word	$L112
	.word	$L110
	.section	.text.call_environment_set
$L125:
	.loc 1 189
	sll	$16,$16,2
	addu	$16,$5,$16
	sw	$17,0($16)
$L121:
	.loc 1 225
	move	$2,$0
$L106:
	.loc 1 226
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L126:
	.loc 1 191
	move	$6,$17
	li	$7,12
	jal	set_words
	addu	$4,$5,$4
	.loc 1 226
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L112:
	.loc 1 219
	b	$L121
	sw	$17,288($5)
$L110:
	.loc 1 221
	li	$7,4096
	move	$6,$17
	jal	set_words
	addiu	$4,$5,348
	b	$L106
	nop
$L120:
	.loc 1 196
	b	$L121
	sw	$17,292($5)
$L119:
	.loc 1 199
	b	$L121
	sw	$17,300($5)
$L118:
	.loc 1 201
	li	$7,4
	move	$6,$17
	jal	set_words
	addiu	$4,$5,308
	b	$L106
	nop
$L117:
	.loc 1 203
	lw	$2,296($5)
	li	$3,-536936448
	ori	$3,$3,0xffff
	and	$2,$2,$3
	.loc 1 203
	li	$3,536870912
	and	$3,$17,$3
	.loc 1 203
	or	$2,$2,$3
	.loc 1 204
	b	$L121
	sw	$2,296($5)
$L116:
	.loc 1 206
	lw	$2,304($5)
	li	$3,-536936448
	ori	$3,$3,0xffff
	and	$2,$2,$3
	.loc 1 206
	li	$3,536870912
	and	$3,$17,$3
	.loc 1 206
	or	$2,$2,$3
	.loc 1 207
	b	$L121
	sw	$2,304($5)
$L115:
	.loc 1 210
	b	$L121
	sw	$17,312($5)
$L114:
	.loc 1 213
	b	$L121
	sw	$17,316($5)
$L113:
	.loc 1 216
	b	$L121
	sw	$17,284($5)
$L122:
	.loc 1 187
	b	$L106
	li	$2,-1
$L123:
	.loc 1 193
	b	$L106
	li	$2,-2
	.set	reorder
	.end	call_environment_set
	.section	.text.call_null_stack,"ax"
	.align	2
	.globl	call_null_stack
	.loc 1 229
	.ent	call_null_stack
call_null_stack:
	.set	noreorder
	.set	nomacro
	.loc 1 231
	jr	$31
	move	$2,$0
	.set	reorder
	.end	call_null_stack
	.section	.text.call_console,"ax"
	.align	2
	.globl	call_console
	.loc 1 234
	.ent	call_console
call_console:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	move	$2,$4
	.loc 1 237
	addiu	$4,$sp,16
	.loc 1 234
	sw	$31,28($sp)
	.loc 1 235
	sb	$2,16($sp)
	.loc 1 237
	jal	print
	sb	$0,17($sp)
	.loc 1 239
	lw	$31,28($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	call_console
	.globl	interruptMask
	.section	.bss.interruptMask,"aw"
	.align	2
interruptMask:
	.space	4
	.text
	.file 2 "./aegis/kernel.h"
