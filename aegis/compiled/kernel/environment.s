# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/environment.c
	.text
	.file 1 "aegis/kernel/environment.c"
	.section	.text.names_forget,"ax"
	.align	2
	.loc 1 54
	.ent	names_forget
names_forget:
	.set	noreorder
	.set	nomacro
	lui	$5,%hi(books)
	li	$6,65536
	.loc 1 58
	li	$7,-2147483648
	.loc 1 55
	sll	$4,$4,9
	addiu	$5,$5,%lo(books)
	lui	$2,%hi(books+8492)
	ori	$6,$6,0xa12c
	.loc 1 58
	or	$4,$4,$7
	addiu	$2,$2,%lo(books+8492)
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
	lui	$2,%hi(books+292)
	.loc 1 61
	li	$6,-2147483648
	addiu	$2,$2,%lo(books+292)
	addiu	$5,$5,8484
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
	.end	names_forget
	.section	.text.owned_words,"ax"
	.align	2
	.loc 1 182
	.ent	owned_words
owned_words:
	.set	noreorder
	.set	nomacro
	.loc 1 185
	andi	$2,$5,0x3
	.loc 1 185
	bne	$2,$0,$L11
	srl	$3,$5,12
	.loc 1 185
	sltu	$7,$3,6144
	beq	$7,$0,$L13
	andi	$7,$5,0xfff
	.loc 1 185
	addu	$6,$7,$6
	.loc 1 185
	sltu	$6,$6,4097
	beq	$6,$0,$L13
	addiu	$3,$3,530
	.loc 1 185
	lui	$6,%hi(books)
	addiu	$6,$6,%lo(books)
	sll	$3,$3,4
	addu	$3,$3,$6
	.loc 1 185
	lw	$6,0($3)
	lw	$3,268($4)
	nop
	beq	$6,$3,$L12
	nop
$L13:
	.loc 1 188
	jr	$31
	nop
$L11:
	jr	$31
	move	$2,$0
$L12:
	.loc 1 187
	li	$2,-2147483648
	jr	$31
	or	$2,$5,$2
	.set	reorder
	.end	owned_words
	.section	.text.set_words,"ax"
	.align	2
	.loc 1 191
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
	.loc 1 192
	jal	owned_words
	move	$4,$3
	.loc 1 194
	beq	$2,$0,$L16
	nop
	.loc 1 196
	sw	$2,0($16)
	.loc 1 197
	move	$2,$0
$L14:
	.loc 1 198
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L16:
	.loc 1 195
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
$L20:
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
	beq	$4,$0,$L25
	andi	$3,$4,0xfe00
	.loc 1 21
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	addu	$5,$2,$3
	.loc 1 21
	lw	$5,4916($5)
	nop
	bne	$5,$4,$L25
	addiu	$3,$3,4648
	.loc 1 19
	jr	$31
	addu	$2,$2,$3
$L25:
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
	lui	$2,%hi(kernel+4648)
	.loc 1 38
	lui	$4,%hi(kernel+70184)
	.loc 1 38
	addiu	$2,$2,%lo(kernel+4648)
	.loc 1 38
	b	$L39
	addiu	$4,$4,%lo(kernel+70184)
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
	.section	.text.environment_gate,"ax"
	.align	2
	.globl	environment_gate
	.loc 1 46
	.ent	environment_gate
environment_gate:
	.set	noreorder
	.set	nomacro
	.loc 1 47
	lw	$2,272($4)
	nop
	.loc 1 47
	beq	$2,$0,$L44
	nop
	.loc 1 47
	lw	$2,360($4)
	nop
	bne	$2,$0,$L44
	move	$2,$0
	.loc 1 47
	lw	$2,268($4)
$L44:
	.loc 1 48
	lw	$3,292($4)
	nop
	.loc 1 48
	beq	$3,$0,$L45
	sw	$2,256($4)
	.loc 1 48
	move	$3,$2
$L45:
	.loc 1 49
	lw	$5,296($4)
	nop
	.loc 1 49
	bne	$5,$0,$L46
	sw	$3,260($4)
	.loc 1 49
	move	$2,$0
$L46:
	.loc 1 50
	jr	$31
	sw	$2,264($4)
	.set	reorder
	.end	environment_gate
	.section	.text.environment_make,"ax"
	.align	2
	.globl	environment_make
	.loc 1 66
	.ent	environment_make
environment_make:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	lui	$2,%hi(kernel+4916)
	addiu	$2,$2,%lo(kernel+4916)
	sw	$20,40($sp)
	sw	$16,24($sp)
	sw	$31,44($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	.loc 1 66
	move	$20,$4
	.loc 1 70
	move	$16,$0
	.loc 1 70
	b	$L54
	li	$3,128
$L73:
	.loc 1 70
	addiu	$16,$16,1
	.loc 1 70
	beq	$16,$3,$L72
	nop
$L54:
	.loc 1 71
	lw	$17,0($2)
	nop
	.loc 1 71
	bne	$17,$0,$L73
	addiu	$2,$2,512
	.loc 1 75
	lui	$18,%hi(kernel)
	sll	$19,$16,9
	addiu	$18,$18,%lo(kernel)
	.loc 1 76
	addu	$2,$18,$19
	.loc 1 76
	lw	$4,5024($2)
	.loc 1 75
	addiu	$2,$19,4648
	addu	$2,$18,$2
	.loc 1 76
	addiu	$4,$4,1
	move	$3,$2
	addiu	$5,$2,512
$L56:
	.loc 1 78
	sw	$0,0($3)
	.loc 1 77
	addiu	$3,$3,4
	bne	$3,$5,$L56
	nop
	.loc 1 79
	li	$3,32768
	beq	$4,$3,$L57
	nop
	.loc 1 84
	sll	$7,$4,16
$L58:
	.loc 1 85
	lui	$3,%hi(interruptMask)
	lw	$5,%lo(interruptMask)($3)
	.loc 1 84
	li	$6,-2147483648
	.loc 1 83
	addu	$3,$18,$19
	.loc 1 85
	ori	$5,$5,0xc
	.loc 1 84
	or	$7,$19,$7
	or	$7,$7,$6
	.loc 1 85
	sw	$5,4960($3)
	addiu	$6,$18,64
	.loc 1 85
	sw	$5,4952($3)
	.loc 1 85
	sw	$5,4928($3)
	.loc 1 87
	lui	$5,%hi(kernel+536)
	.loc 1 83
	sw	$4,5024($3)
	.loc 1 84
	sw	$7,4916($3)
	.loc 1 87
	addiu	$5,$5,%lo(kernel+536)
	addu	$6,$6,$19
$L59:
	.loc 1 87
	sw	$5,4712($3)
	.loc 1 86
	addiu	$3,$3,4
	bne	$3,$6,$L59
	sll	$4,$16,6
	.loc 1 88
	addu	$6,$18,$19
	sw	$5,4964($6)
	.loc 1 89
	lw	$3,0($20)
	nop
	.loc 1 89
	sw	$3,4996($6)
	.loc 1 91
	lui	$3,%hi(books)
	.loc 1 90
	lw	$5,4($20)
	.loc 1 91
	addiu	$4,$4,288
	addiu	$3,$3,%lo(books)
	addu	$3,$3,$4
	.loc 1 91
	sw	$3,5032($6)
	.loc 1 93
	sw	$0,0($3)
	.loc 1 90
	sw	$5,5000($6)
	.loc 1 93
	li	$3,4
	.loc 1 92
	li	$4,64
$L60:
	.loc 1 93
	lw	$5,5032($6)
	nop
	addu	$5,$5,$3
	.loc 1 92
	addiu	$3,$3,4
	bne	$3,$4,$L60
	sw	$0,0($5)
	.loc 1 94
	lw	$3,5032($6)
	.loc 1 94
	lw	$4,4916($6)
	nop
	.loc 1 94
	sw	$4,0($3)
	.loc 1 95
	lw	$3,512($18)
	nop
	.loc 1 95
	beq	$3,$0,$L61
	nop
	.loc 1 95
	lw	$17,268($3)
$L61:
	.loc 1 95
	addu	$3,$18,$19
	lw	$3,5032($3)
	nop
	.loc 1 95
	sw	$17,4($3)
	.loc 1 96
	lw	$3,512($18)
	nop
	.loc 1 96
	beq	$3,$0,$L62
	nop
	.loc 1 96
	lw	$16,380($3)
$L62:
	.loc 1 96
	addu	$18,$18,$19
	sw	$16,5028($18)
	.loc 1 98
	lw	$31,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,48
$L57:
	.loc 1 81
	move	$4,$16
	jal	names_forget
	sw	$2,16($sp)
	.loc 1 80
	lw	$2,16($sp)
	.loc 1 81
	li	$7,65536
	.loc 1 80
	b	$L58
	li	$4,1
$L72:
	.loc 1 98
	lw	$31,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	.loc 1 74
	move	$2,$0
	.loc 1 98
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	environment_make
	.section	.text.environment_end,"ax"
	.align	2
	.globl	environment_end
	.loc 1 102
	.ent	environment_end
environment_end:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	sw	$17,20($sp)
	.loc 1 103
	lw	$2,384($4)
	.loc 1 102
	move	$16,$4
	.loc 1 103
	lw	$4,4($2)
	jal	environment_named
	nop
	.loc 1 106
	li	$3,-1
	sw	$3,360($16)
	.loc 1 107
	move	$4,$16
	jal	environment_gate
	move	$18,$2
	.loc 1 108
	jal	revoke_forget
	move	$4,$16
	.loc 1 109
	jal	pages_release
	move	$4,$16
	.loc 1 110
	jal	identifiers_release
	move	$4,$16
	.loc 1 111
	jal	slices_release
	move	$4,$16
	.loc 1 112
	lui	$3,%hi(kernel+4648)
	lui	$5,%hi(kernel+70184)
	addiu	$3,$3,%lo(kernel+4648)
	b	$L77
	addiu	$5,$5,%lo(kernel+70184)
$L75:
	.loc 1 115
	lw	$4,288($3)
	nop
	beq	$4,$16,$L83
	nop
$L76:
	.loc 1 112
	addiu	$3,$3,512
	.loc 1 112
	beq	$3,$5,$L84
	nop
$L77:
	.loc 1 113
	lw	$4,284($3)
	nop
	bne	$4,$16,$L75
	nop
	.loc 1 115
	lw	$4,288($3)
	nop
	bne	$4,$16,$L76
	sw	$0,284($3)
$L83:
	.loc 1 116
	sw	$0,288($3)
	.loc 1 112
	addiu	$3,$3,512
	.loc 1 112
	bne	$3,$5,$L77
	nop
$L84:
	.loc 1 118
	lw	$4,384($16)
	.loc 1 118
	lui	$17,%hi(books)
	addiu	$17,$17,%lo(books)
	lw	$2,4($17)
	lw	$3,24($4)
	.loc 1 119
	lw	$6,12($4)
	.loc 1 118
	addu	$2,$2,$3
	.loc 1 120
	beq	$18,$0,$L78
	sw	$2,4($17)
	.loc 1 120
	lw	$5,384($18)
	jal	minimum_move
	nop
	.loc 1 122
	lw	$2,384($16)
	.loc 1 122
	lw	$4,384($18)
	.loc 1 122
	lw	$3,16($2)
	lw	$2,16($4)
	addiu	$3,$3,1
	addu	$2,$2,$3
	sw	$2,16($4)
	.loc 1 125
	lw	$2,384($16)
	nop
	.loc 1 125
	sw	$0,0($2)
	.loc 1 127
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	.loc 1 126
	sw	$0,268($16)
	.loc 1 127
	lw	$3,512($2)
	nop
	beq	$3,$16,$L85
	nop
$L74:
	.loc 1 129
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L78:
	.loc 1 120
	jal	minimum_move
	move	$5,$0
	.loc 1 124
	lw	$2,384($16)
	.loc 1 124
	lw	$3,28($17)
	lw	$4,16($2)
	addiu	$3,$3,1
	addu	$3,$3,$4
	sw	$3,28($17)
	.loc 1 125
	sw	$0,0($2)
	.loc 1 127
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	.loc 1 126
	sw	$0,268($16)
	.loc 1 127
	lw	$3,512($2)
	nop
	bne	$3,$16,$L74
	nop
$L85:
	.loc 1 128
	sw	$0,512($2)
	.loc 1 129
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
	.loc 1 132
	.ent	call_environment_create
call_environment_create:
	.set	noreorder
	.set	nomacro
	.loc 1 133
	lui	$2,%hi(kernel+512)
	.loc 1 132
	addiu	$sp,$sp,-48
	.loc 1 133
	lw	$2,%lo(kernel+512)($2)
	.loc 1 132
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	.loc 1 133
	lw	$18,384($2)
	.loc 1 135
	sw	$4,16($sp)
	.loc 1 137
	beq	$4,$0,$L95
	sw	$5,20($sp)
	.loc 1 139
	sltu	$2,$7,128
	beq	$2,$0,$L92
	move	$16,$7
	.loc 1 139
	lw	$2,16($18)
	nop
	.loc 1 139
	sltu	$3,$2,$7
	bne	$3,$0,$L92
	nop
	.loc 1 139
	beq	$2,$7,$L103
	move	$19,$6
$L90:
	.loc 1 141
	lw	$2,12($18)
	nop
	sltu	$2,$2,$19
	bne	$2,$0,$L86
	li	$2,-3
	.loc 1 143
	jal	environment_make
	addiu	$4,$sp,16
	.loc 1 144
	beq	$2,$0,$L92
	move	$17,$2
	.loc 1 146
	lw	$5,384($2)
	move	$6,$19
	jal	minimum_move
	move	$4,$18
	.loc 1 146
	bne	$2,$0,$L104
	nop
	.loc 1 150
	lw	$2,384($17)
	nop
	.loc 1 150
	sw	$16,16($2)
	.loc 1 151
	lw	$2,16($18)
	nop
	.loc 1 151
	sltu	$3,$16,$2
	beq	$3,$0,$L93
	addiu	$2,$2,-1
	.loc 1 152
	subu	$2,$2,$16
	sw	$2,16($18)
$L94:
	.loc 1 157
	lw	$2,268($17)
$L86:
	.loc 1 158
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L93:
	.loc 1 155
	lui	$2,%hi(books)
	.loc 1 154
	sw	$0,16($18)
	.loc 1 155
	addiu	$2,$2,%lo(books)
	lw	$3,28($2)
	nop
	addiu	$3,$3,-1
	b	$L94
	sw	$3,28($2)
$L103:
	.loc 1 139
	lui	$2,%hi(books+28)
	.loc 1 139
	lw	$2,%lo(books+28)($2)
	nop
	bne	$2,$0,$L90
	nop
$L92:
	.loc 1 140
	b	$L86
	li	$2,-3
$L95:
	.loc 1 138
	b	$L86
	li	$2,-2
$L104:
	.loc 1 147
	lw	$2,384($17)
	nop
	.loc 1 147
	sw	$0,0($2)
	.loc 1 147
	sw	$0,268($17)
	.loc 1 140
	b	$L86
	li	$2,-3
	.set	reorder
	.end	call_environment_create
	.section	.text.call_leave,"ax"
	.align	2
	.globl	call_leave
	.loc 1 161
	.ent	call_leave
call_leave:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 162
	lui	$3,%hi(kernel+512)
	.loc 1 161
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 162
	lw	$4,%lo(kernel+512)($3)
	.loc 1 161
	sw	$31,20($sp)
	.loc 1 162
	jal	environment_end
	nop
	.loc 1 163
	jal	environment_any
	nop
	.loc 1 163
	beq	$2,$0,$L108
	nop
	.loc 1 165
	jal	run_next
	nop
$L108:
	.loc 1 164
	jal	halt
	move	$4,$16
	.set	reorder
	.end	call_leave
	.section	.text.call_environment_destroy,"ax"
	.align	2
	.globl	call_environment_destroy
	.loc 1 169
	.ent	call_environment_destroy
call_environment_destroy:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 170
	jal	environment_controlled
	sw	$16,16($sp)
	.loc 1 172
	beq	$2,$0,$L112
	move	$16,$2
	.loc 1 174
	lui	$2,%hi(kernel+512)
	.loc 1 174
	lw	$2,%lo(kernel+512)($2)
	nop
	beq	$2,$16,$L114
	nop
$L111:
	.loc 1 176
	jal	environment_end
	move	$4,$16
	.loc 1 177
	move	$2,$0
$L109:
	.loc 1 178
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L114:
	.loc 1 175
	jal	call_leave
	move	$4,$0
	b	$L111
	nop
$L112:
	.loc 1 173
	b	$L109
	li	$2,-1
	.set	reorder
	.end	call_environment_destroy
	.section	.text.call_environment_set,"ax"
	.align	2
	.globl	call_environment_set
	.loc 1 201
	.ent	call_environment_set
call_environment_set:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	move	$17,$6
	.loc 1 202
	lw	$6,48($sp)
	.loc 1 201
	sw	$16,20($sp)
	move	$16,$5
	sw	$31,28($sp)
	.loc 1 202
	jal	environment_controlled
	move	$5,$7
	.loc 1 204
	beq	$2,$0,$L131
	move	$5,$2
	.loc 1 206
	sltu	$2,$16,16
	bne	$2,$0,$L134
	sltu	$2,$16,32
	.loc 1 208
	bne	$2,$0,$L135
	move	$6,$17
	.loc 1 211
	addiu	$16,$16,-32
	sltu	$2,$16,10
	beq	$2,$0,$L132
	sll	$16,$16,2
	lui	$2,%hi($L120)
	addiu	$2,$2,%lo($L120)
	addu	$2,$2,$16
	lw	$2,0($2)
	nop
	jr	$2
	nop
	.section	.rodata.call_environment_set,"a"
	.align	2
	.align	2
$L120:
	.word	$L129
	.word	$L128
	.word	$L127
	.word	$L126
	.word	$L125
	.word	$L124
	.word	$L123
	.word	$L122
	.word	$L121
	.word	$L119
	.section	.text.call_environment_set
$L134:
	.loc 1 207
	sll	$16,$16,2
	addu	$16,$5,$16
	sw	$17,0($16)
$L130:
	.loc 1 245
	move	$2,$0
$L115:
	.loc 1 246
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L135:
	.loc 1 209
	sll	$16,$16,2
	addu	$4,$5,$16
	jal	set_words
	li	$7,12
	.loc 1 246
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L121:
	.loc 1 237
	sw	$17,296($5)
	.loc 1 238
	jal	environment_gate
	move	$4,$5
	.loc 1 239
	b	$L115
	move	$2,$0
$L119:
	.loc 1 241
	li	$7,4096
	move	$6,$17
	jal	set_words
	addiu	$4,$5,356
	b	$L115
	nop
$L129:
	.loc 1 214
	b	$L130
	sw	$17,300($5)
$L128:
	.loc 1 217
	b	$L130
	sw	$17,308($5)
$L127:
	.loc 1 219
	li	$7,4
	move	$6,$17
	jal	set_words
	addiu	$4,$5,316
	b	$L115
	nop
$L126:
	.loc 1 221
	lw	$2,304($5)
	li	$3,-536936448
	ori	$3,$3,0xffff
	and	$2,$2,$3
	.loc 1 221
	li	$3,536870912
	and	$3,$17,$3
	.loc 1 221
	or	$2,$2,$3
	.loc 1 222
	b	$L130
	sw	$2,304($5)
$L125:
	.loc 1 224
	lw	$2,312($5)
	li	$3,-536936448
	ori	$3,$3,0xffff
	and	$2,$2,$3
	.loc 1 224
	li	$3,536870912
	and	$3,$17,$3
	.loc 1 224
	or	$2,$2,$3
	.loc 1 225
	b	$L130
	sw	$2,312($5)
$L124:
	.loc 1 228
	b	$L130
	sw	$17,320($5)
$L123:
	.loc 1 231
	b	$L130
	sw	$17,324($5)
$L122:
	.loc 1 233
	sw	$17,292($5)
	.loc 1 234
	jal	environment_gate
	move	$4,$5
	.loc 1 235
	b	$L115
	move	$2,$0
$L131:
	.loc 1 205
	b	$L115
	li	$2,-1
$L132:
	.loc 1 211
	b	$L115
	li	$2,-2
	.set	reorder
	.end	call_environment_set
	.section	.text.call_null_stack,"ax"
	.align	2
	.globl	call_null_stack
	.loc 1 249
	.ent	call_null_stack
call_null_stack:
	.set	noreorder
	.set	nomacro
	.loc 1 251
	jr	$31
	move	$2,$0
	.set	reorder
	.end	call_null_stack
	.section	.text.call_console,"ax"
	.align	2
	.globl	call_console
	.loc 1 254
	.ent	call_console
call_console:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	move	$2,$4
	.loc 1 257
	addiu	$4,$sp,16
	.loc 1 254
	sw	$31,28($sp)
	.loc 1 255
	sb	$2,16($sp)
	.loc 1 257
	jal	print
	sb	$0,17($sp)
	.loc 1 259
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
	.file 2 "./aegis/kernel/kernel.h"
