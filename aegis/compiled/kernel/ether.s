# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/ether.c
	.text
	.file 1 "aegis/kernel/ether.c"
	.section	.text.deliver,"ax"
	.align	2
	.loc 1 36
	.ent	deliver
deliver:
	.set	noreorder
	.set	nomacro
	.loc 1 37
	lw	$3,4($4)
	.loc 1 39
	lw	$2,52($4)
	.loc 1 37
	sll	$3,$3,12
	.loc 1 39
	addiu	$2,$2,36
	.loc 1 37
	li	$6,-2147483648
	or	$3,$3,$6
	.loc 1 39
	sll	$2,$2,2
	addu	$2,$3,$2
	lw	$2,4($2)
	nop
	.loc 1 39
	bne	$2,$0,$L5
	lui	$2,%hi(public_state)
	.loc 1 44
	lui	$3,%hi(copying)
	.loc 1 45
	addiu	$2,$3,%lo(copying)
	.loc 1 44
	sw	$4,%lo(copying)($3)
	.loc 1 45
	sw	$0,4($2)
	.loc 1 47
	jr	$31
	sw	$5,8($2)
$L5:
	.loc 1 41
	addiu	$2,$2,%lo(public_state)
	.loc 1 40
	lw	$5,144($3)
	.loc 1 41
	lw	$4,44($2)
	.loc 1 40
	addiu	$5,$5,1
	.loc 1 41
	addiu	$4,$4,1
	.loc 1 40
	sw	$5,144($3)
	.loc 1 42
	jr	$31
	sw	$4,44($2)
	.set	reorder
	.end	deliver
	.section	.text.well_formed,"ax"
	.align	2
	.loc 1 164
	.ent	well_formed
well_formed:
	.set	noreorder
	.set	nomacro
	.loc 1 165
	lhu	$3,2($4)
	nop
	.loc 1 165
	addiu	$2,$3,-1
	sltu	$2,$2,2
	bne	$2,$0,$L7
	li	$2,4
	.loc 1 165
	beq	$3,$2,$L7
	nop
$L12:
	.loc 1 166
	jr	$31
	move	$2,$0
$L7:
	.loc 1 165
	lhu	$2,0($4)
	.loc 1 165
	li	$5,64
	subu	$5,$5,$3
	.loc 1 165
	slt	$2,$5,$2
	bne	$2,$0,$L12
	nop
	.loc 1 167
	lw	$2,4($4)
	nop
	.loc 1 167
	beq	$2,$0,$L12
	nop
	.loc 1 167
	lw	$5,8($4)
	.loc 1 167
	nor	$4,$0,$2
	.loc 1 167
	and	$4,$4,$5
	.loc 1 167
	bne	$4,$0,$L12
	li	$4,4
	.loc 1 167
	beq	$3,$4,$L13
	sll	$3,$3,3
	.loc 1 167
	srl	$2,$2,$3
	jr	$31
	sltu	$2,$2,1
$L13:
	.loc 1 168
	jr	$31
	li	$2,1
	.set	reorder
	.end	well_formed
	.section	.text.read_ring,"ax"
	.align	2
	.loc 1 172
	.ent	read_ring
read_ring:
	.set	noreorder
	.set	nomacro
	.loc 1 175
	addiu	$2,$7,-1
	.loc 1 175
	sltu	$2,$2,8
	beq	$2,$0,$L28
	nop
	.loc 1 172
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	move	$16,$6
	.loc 1 175
	lw	$6,12($4)
	nop
	.loc 1 175
	addiu	$2,$6,-1
	.loc 1 175
	sltu	$2,$2,8
	beq	$2,$0,$L15
	addiu	$8,$5,104
	sll	$6,$6,2
	.loc 1 179
	lui	$12,%hi(public_state)
	lui	$13,%hi(kernel)
	addiu	$10,$4,16
	addu	$6,$8,$6
	addiu	$12,$12,%lo(public_state)
	b	$L17
	addiu	$13,$13,%lo(kernel)
$L32:
	.loc 1 179
	lw	$11,512($13)
	.loc 1 179
	lw	$9,0($2)
	lw	$2,308($11)
	nop
	bne	$9,$2,$L21
	addiu	$10,$10,4
	.loc 1 179
	lw	$2,4($4)
	nop
	beq	$3,$2,$L21
	nop
	.loc 1 177
	beq	$8,$6,$L31
	sll	$18,$7,1
$L17:
	.loc 1 178
	lw	$3,0($8)
	.loc 1 177
	addiu	$8,$8,4
	.loc 1 179
	addiu	$2,$3,548
	addiu	$9,$3,-1
	sll	$2,$2,4
	.loc 1 179
	sltu	$9,$9,6143
	.loc 1 179
	addu	$2,$2,$12
	.loc 1 179
	bne	$9,$0,$L32
	sw	$3,0($10)
$L21:
	.loc 1 188
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 180
	li	$2,-1
	.loc 1 188
	jr	$31
	addiu	$sp,$sp,32
$L31:
	addu	$18,$18,$7
	sll	$18,$18,2
	addiu	$17,$5,4
	b	$L18
	addu	$18,$16,$18
$L34:
	.loc 1 182
	beq	$16,$18,$L33
	addiu	$17,$17,12
$L18:
	.loc 1 183
	lw	$5,0($17)
	lw	$3,4($17)
	lw	$2,8($17)
	.loc 1 184
	move	$4,$16
	.loc 1 183
	sw	$5,0($16)
	sw	$3,4($16)
	.loc 1 184
	jal	well_formed
	sw	$2,8($16)
	.loc 1 184
	bne	$2,$0,$L34
	addiu	$16,$16,12
$L15:
	.loc 1 188
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 176
	li	$2,-2
	.loc 1 188
	jr	$31
	addiu	$sp,$sp,32
$L33:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 187
	move	$2,$0
	.loc 1 188
	jr	$31
	addiu	$sp,$sp,32
$L28:
	jr	$31
	li	$2,-2
	.set	reorder
	.end	read_ring
	.section	.text.bind_begin,"ax"
	.align	2
	.loc 1 254
	.ent	bind_begin
bind_begin:
	.set	noreorder
	.set	nomacro
	.loc 1 259
	addiu	$2,$4,-1
	.loc 1 255
	sll	$5,$4,12
	.loc 1 255
	li	$3,-2147483648
	.loc 1 259
	sltu	$2,$2,6143
	beq	$2,$0,$L43
	or	$5,$5,$3
	.loc 1 254
	addiu	$sp,$sp,-32
	.loc 1 259
	lui	$3,%hi(kernel+512)
	addiu	$2,$4,548
	.loc 1 254
	sw	$17,20($sp)
	.loc 1 259
	lw	$17,%lo(kernel+512)($3)
	lui	$3,%hi(public_state)
	addiu	$3,$3,%lo(public_state)
	sll	$2,$2,4
	.loc 1 254
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	.loc 1 259
	addu	$2,$2,$3
	.loc 1 259
	lw	$2,0($2)
	.loc 1 259
	lw	$3,308($17)
	nop
	.loc 1 259
	bne	$2,$3,$L44
	move	$16,$4
	.loc 1 261
	lw	$7,0($5)
	.loc 1 264
	lw	$18,100($5)
	.loc 1 265
	lw	$8,136($5)
	.loc 1 262
	lui	$3,%hi(made)
	.loc 1 268
	lui	$6,%hi(atoms)
	.loc 1 263
	addiu	$4,$3,%lo(made)
	.loc 1 261
	lui	$9,%hi(atom_count)
	.loc 1 262
	sw	$2,%lo(made)($3)
	.loc 1 268
	addiu	$6,$6,%lo(atoms)
	.loc 1 267
	li	$2,-1
	.loc 1 261
	sw	$7,%lo(atom_count)($9)
	.loc 1 263
	sw	$16,4($4)
	.loc 1 264
	sw	$18,12($4)
	.loc 1 265
	sw	$8,48($4)
	.loc 1 266
	sw	$0,336($4)
	.loc 1 266
	sw	$0,332($4)
	.loc 1 266
	sw	$0,8($4)
	.loc 1 266
	sw	$0,52($4)
	.loc 1 268
	jal	read_ring
	sw	$2,320($4)
	.loc 1 269
	bne	$2,$0,$L35
	lui	$10,%hi(place)
	.loc 1 272
	lui	$3,%hi(bindings)
	.loc 1 272
	lui	$6,%hi(bindings+10880)
	.loc 1 273
	lw	$7,308($17)
	.loc 1 271
	sw	$0,%lo(place)($10)
	.loc 1 273
	move	$9,$0
	move	$4,$0
	.loc 1 272
	addiu	$3,$3,%lo(bindings)
	.loc 1 272
	b	$L40
	addiu	$6,$6,%lo(bindings+10880)
$L37:
	.loc 1 277
	bne	$5,$0,$L39
	nop
	.loc 1 277
	beq	$4,$0,$L56
	nop
$L39:
	.loc 1 272
	addiu	$3,$3,340
	.loc 1 272
	beq	$3,$6,$L57
	nop
$L40:
	.loc 1 273
	lw	$5,0($3)
	nop
	.loc 1 273
	bne	$5,$7,$L37
	nop
	.loc 1 273
	lw	$8,4($3)
	nop
	bne	$8,$16,$L37
	nop
	.loc 1 274
	sw	$3,%lo(place)($10)
	move	$4,$3
$L38:
	.loc 1 282
	beq	$5,$0,$L35
	nop
	.loc 1 282
	lw	$3,12($4)
	nop
	bne	$18,$3,$L58
	nop
$L35:
	.loc 1 285
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L56:
	.loc 1 277
	move	$4,$3
	.loc 1 272
	addiu	$3,$3,340
	.loc 1 272
	bne	$3,$6,$L40
	li	$9,1
$L57:
	beq	$9,$0,$L41
	nop
	.loc 1 280
	beq	$4,$0,$L41
	sw	$4,%lo(place)($10)
	.loc 1 282
	lw	$5,0($4)
	b	$L38
	nop
$L58:
	.loc 1 283
	b	$L35
	li	$2,-2
$L44:
	.loc 1 260
	b	$L35
	li	$2,-1
$L43:
	.loc 1 285
	jr	$31
	li	$2,-1
$L41:
	.loc 1 281
	b	$L35
	li	$2,-3
	.set	reorder
	.end	bind_begin
	.section	.text.still_owned,"ax"
	.align	2
	.loc 1 209
	.ent	still_owned
still_owned:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 212
	lui	$16,%hi(made)
	lw	$4,%lo(made)($16)
	.loc 1 209
	sw	$31,20($sp)
	.loc 1 212
	jal	environment_find
	nop
	.loc 1 212
	beq	$2,$0,$L65
	nop
	.loc 1 212
	addiu	$3,$16,%lo(made)
	lw	$2,4($3)
	lui	$5,%hi(public_state)
	addiu	$2,$2,548
	sll	$2,$2,4
	addiu	$5,$5,%lo(public_state)
	addu	$2,$5,$2
	.loc 1 212
	lw	$6,%lo(made)($16)
	.loc 1 212
	lw	$2,0($2)
	nop
	bne	$2,$6,$L65
	nop
	.loc 1 214
	lw	$7,12($3)
	nop
	.loc 1 214
	beq	$7,$0,$L64
	move	$4,$0
	b	$L61
	nop
$L68:
	.loc 1 214
	beq	$4,$7,$L64
	nop
$L61:
	.loc 1 215
	lw	$2,16($3)
	.loc 1 214
	addiu	$4,$4,1
	.loc 1 215
	addiu	$2,$2,548
	sll	$2,$2,4
	addu	$2,$5,$2
	.loc 1 215
	lw	$2,0($2)
	nop
	beq	$6,$2,$L68
	addiu	$3,$3,4
$L65:
	.loc 1 218
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 213
	move	$2,$0
	.loc 1 218
	jr	$31
	addiu	$sp,$sp,24
$L64:
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 217
	li	$2,1
	.loc 1 218
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	still_owned
	.section	.text.delivered,"ax"
	.align	2
	.loc 1 51
	.ent	delivered
delivered:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 51
	move	$16,$4
	.loc 1 52
	lw	$4,0($4)
	jal	environment_find
	nop
	.loc 1 53
	lw	$3,4($16)
	li	$4,-2147483648
	sll	$3,$3,12
	or	$3,$3,$4
	.loc 1 55
	lw	$4,140($3)
	.loc 1 57
	lui	$6,%hi(public_state)
	.loc 1 55
	addiu	$4,$4,1
	sw	$4,140($3)
	.loc 1 56
	lw	$5,52($16)
	.loc 1 57
	addiu	$6,$6,%lo(public_state)
	lw	$4,32($6)
	.loc 1 56
	addiu	$5,$5,36
	.loc 1 56
	lui	$7,%hi(copying+8)
	.loc 1 56
	sll	$5,$5,2
	.loc 1 56
	lw	$7,%lo(copying+8)($7)
	.loc 1 56
	addu	$3,$3,$5
	.loc 1 57
	addiu	$4,$4,1
	.loc 1 56
	sw	$7,4($3)
	.loc 1 57
	sw	$4,32($6)
	.loc 1 58
	lw	$3,52($16)
	.loc 1 58
	lw	$5,12($16)
	.loc 1 58
	addiu	$3,$3,1
	.loc 1 58
	sll	$5,$5,1
	.loc 1 58
	bne	$5,$0,1f
	divu	$0,$3,$5
	break	7
1:
	mfhi	$3
	.loc 1 59
	beq	$2,$0,$L69
	sw	$3,52($16)
	.loc 1 59
	lw	$3,48($16)
	nop
	bne	$3,$0,$L78
	move	$4,$2
$L69:
	.loc 1 63
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L78:
	.loc 1 60
	lw	$3,400($2)
	nop
	ori	$3,$3,0x1
	.loc 1 61
	jal	environment_set_entry_tags
	sw	$3,400($2)
	.loc 1 63
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	delivered
	.section	.text.copied,"ax"
	.align	2
	.loc 1 67
	.ent	copied
copied:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$20,32($sp)
	.loc 1 68
	lui	$20,%hi(copying)
	.loc 1 67
	sw	$21,36($sp)
	.loc 1 68
	lw	$21,%lo(copying)($20)
	.loc 1 67
	sw	$22,40($sp)
	sw	$31,44($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 69
	lw	$3,52($21)
	.loc 1 72
	addiu	$22,$20,%lo(copying)
	.loc 1 69
	srl	$2,$3,1
	.loc 1 69
	addiu	$2,$2,4
	sll	$2,$2,2
	addu	$2,$21,$2
	.loc 1 69
	lw	$18,0($2)
	.loc 1 72
	lw	$16,4($22)
	.loc 1 72
	lw	$2,8($22)
	.loc 1 69
	andi	$3,$3,0x1
	.loc 1 69
	sll	$3,$3,11
	.loc 1 69
	sll	$18,$18,12
	.loc 1 69
	or	$18,$18,$3
	.loc 1 72
	sltu	$2,$16,$2
	.loc 1 69
	li	$3,-2147483648
	.loc 1 72
	beq	$2,$0,$L80
	or	$18,$18,$3
	.loc 1 76
	li	$19,-4
	.loc 1 78
	lui	$17,%hi(spent)
$L83:
	.loc 1 73
	beq	$16,$0,$L85
	li	$4,1700
	.loc 1 73
	jal	work_left_to_clock
	nop
	.loc 1 73
	bne	$2,$0,$L79
	move	$2,$0
$L85:
	.loc 1 75
	lw	$5,4($22)
	.loc 1 75
	lw	$16,8($22)
	.loc 1 76
	and	$4,$5,$19
	.loc 1 75
	subu	$16,$16,$5
	.loc 1 75
	sltu	$2,$16,257
	bne	$2,$0,$L82
	addu	$4,$18,$4
	li	$16,256
$L82:
	.loc 1 76
	jal	lance_copy
	move	$6,$16
	.loc 1 77
	lw	$5,4($22)
	.loc 1 78
	lw	$4,%lo(spent)($17)
	.loc 1 78
	srl	$2,$16,2
	.loc 1 72
	lw	$3,8($22)
	.loc 1 77
	addu	$16,$16,$5
	.loc 1 78
	sll	$2,$2,5
	.loc 1 78
	addu	$2,$2,$4
	.loc 1 72
	sltu	$3,$16,$3
	.loc 1 77
	sw	$16,4($22)
	.loc 1 72
	bne	$3,$0,$L83
	sw	$2,%lo(spent)($17)
$L80:
	.loc 1 80
	jal	delivered
	move	$4,$21
	.loc 1 81
	sw	$0,%lo(copying)($20)
	.loc 1 82
	li	$2,1
$L79:
	.loc 1 83
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
	.set	reorder
	.end	copied
	.section	.text.frames_served,"ax"
	.align	2
	.loc 1 87
	.ent	frames_served
frames_served:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-112
	sw	$20,100($sp)
	.loc 1 103
	lui	$20,%hi(public_state)
	.loc 1 87
	sw	$19,96($sp)
	sw	$18,92($sp)
	sw	$17,88($sp)
	sw	$31,108($sp)
	sw	$21,104($sp)
	sw	$16,84($sp)
	lui	$17,%hi(copying)
	.loc 1 95
	lui	$18,%hi(spent)
	lui	$19,%hi(lance_budget)
	.loc 1 103
	b	$L101
	addiu	$20,$20,%lo(public_state)
$L102:
	.loc 1 93
	li	$16,2000
$L91:
	.loc 1 112
	jal	copied
	nop
	.loc 1 112
	beq	$2,$0,$L90
	move	$2,$0
	.loc 1 114
	jal	lance_done
	nop
	.loc 1 115
	jal	work_left_to_clock
	move	$4,$16
	.loc 1 115
	bne	$2,$0,$L90
	move	$2,$0
$L101:
	.loc 1 94
	lw	$2,%lo(copying)($17)
	nop
	bne	$2,$0,$L102
	nop
	.loc 1 95
	lw	$2,%lo(spent)($18)
	lw	$3,%lo(lance_budget)($19)
	nop
	sltu	$2,$2,$3
	beq	$2,$0,$L90
	li	$2,1
	.loc 1 97
	jal	lance_next
	addiu	$4,$sp,16
	.loc 1 98
	beq	$2,$0,$L92
	move	$16,$2
	.loc 1 100
	lw	$2,%lo(spent)($18)
	.loc 1 101
	move	$5,$16
	.loc 1 100
	addiu	$2,$2,1312
	.loc 1 101
	addiu	$4,$sp,16
	jal	classify
	sw	$2,%lo(spent)($18)
	.loc 1 102
	beq	$2,$0,$L111
	move	$21,$2
	.loc 1 104
	lw	$2,320($2)
	nop
	bltz	$2,$L112
	move	$6,$16
	.loc 1 108
	addiu	$5,$sp,16
	jal	handler_takes
	move	$4,$21
	.loc 1 108
	beq	$2,$0,$L113
	move	$5,$16
	.loc 1 107
	li	$16,8000
$L94:
	.loc 1 112
	lw	$2,%lo(copying)($17)
	nop
	bne	$2,$0,$L91
	nop
	.loc 1 114
	jal	lance_done
	nop
	.loc 1 115
	jal	work_left_to_clock
	move	$4,$16
	.loc 1 115
	beq	$2,$0,$L101
	move	$2,$0
$L90:
	.loc 1 118
	lw	$31,108($sp)
	lw	$21,104($sp)
	lw	$20,100($sp)
	lw	$19,96($sp)
	lw	$18,92($sp)
	lw	$17,88($sp)
	lw	$16,84($sp)
	jr	$31
	addiu	$sp,$sp,112
$L113:
	.loc 1 109
	jal	deliver
	move	$4,$21
	.loc 1 107
	b	$L94
	li	$16,8000
$L111:
	.loc 1 103
	lw	$2,36($20)
	.loc 1 93
	li	$16,2000
	.loc 1 103
	addiu	$2,$2,1
	b	$L94
	sw	$2,36($20)
$L112:
	.loc 1 105
	move	$5,$16
	jal	deliver
	move	$4,$21
	.loc 1 93
	b	$L94
	li	$16,2000
$L92:
	.loc 1 96
	b	$L90
	li	$2,1
	.set	reorder
	.end	frames_served
	.section	.text.unbind_frames,"ax"
	.align	2
	.loc 1 197
	.ent	unbind_frames
unbind_frames:
	.set	noreorder
	.set	nomacro
	.loc 1 198
	lui	$2,%hi(copying)
	.loc 1 198
	lw	$3,%lo(copying)($2)
	.loc 1 197
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 198
	beq	$3,$4,$L117
	move	$16,$4
	.loc 1 202
	jal	handler_leaves
	move	$4,$16
	.loc 1 203
	sw	$0,0($16)
	.loc 1 204
	lui	$3,%hi(ether_bound)
	lw	$2,%lo(ether_bound)($3)
	.loc 1 205
	lw	$31,20($sp)
	.loc 1 204
	addiu	$2,$2,-1
	.loc 1 205
	lw	$16,16($sp)
	.loc 1 204
	sw	$2,%lo(ether_bound)($3)
	.loc 1 205
	jr	$31
	addiu	$sp,$sp,24
$L117:
	.loc 1 200
	jal	lance_done
	sw	$0,%lo(copying)($2)
	.loc 1 202
	jal	handler_leaves
	move	$4,$16
	.loc 1 203
	sw	$0,0($16)
	.loc 1 204
	lui	$3,%hi(ether_bound)
	lw	$2,%lo(ether_bound)($3)
	.loc 1 205
	lw	$31,20($sp)
	.loc 1 204
	addiu	$2,$2,-1
	.loc 1 205
	lw	$16,16($sp)
	.loc 1 204
	sw	$2,%lo(ether_bound)($3)
	.loc 1 205
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	unbind_frames
	.section	.text.insert,"ax"
	.align	2
	.loc 1 222
	.ent	insert
insert:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	.loc 1 225
	lui	$17,%hi(atom_count)
	.loc 1 222
	sw	$16,16($sp)
	.loc 1 225
	lui	$4,%hi(made+56)
	lui	$16,%hi(atoms)
	lw	$6,%lo(atom_count)($17)
	addiu	$5,$16,%lo(atoms)
	addiu	$4,$4,%lo(made+56)
	.loc 1 222
	sw	$31,28($sp)
	.loc 1 225
	jal	ether_send_prepare
	sw	$18,24($sp)
	.loc 1 225
	beq	$2,$0,$L118
	li	$2,-2
	.loc 1 227
	jal	apart_pause
	li	$4,4000
	.loc 1 228
	jal	lance_start
	nop
	.loc 1 228
	bne	$2,$0,$L118
	li	$2,-3
	.loc 1 230
	jal	apart_pause
	li	$4,4000
	.loc 1 231
	jal	classifier_start
	nop
	.loc 1 231
	bne	$2,$0,$L121
	li	$4,4000
	.loc 1 233
	jal	apart_pause
	lui	$18,%hi(place)
	.loc 1 234
	lw	$6,%lo(atom_count)($17)
	lw	$4,%lo(place)($18)
	jal	classifier_insert
	addiu	$5,$16,%lo(atoms)
	.loc 1 235
	beq	$2,$0,$L133
	nop
$L118:
	.loc 1 250
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L133:
	.loc 1 237
	jal	still_owned
	nop
	.loc 1 238
	lw	$4,%lo(place)($18)
	.loc 1 237
	beq	$2,$0,$L134
	nop
	.loc 1 242
	lw	$2,0($4)
	nop
	bne	$2,$0,$L135
	lui	$3,%hi(ether_bound)
	.loc 1 246
	lw	$2,%lo(ether_bound)($3)
	lui	$16,%hi(made)
	addiu	$2,$2,1
	sw	$2,%lo(ether_bound)($3)
	addiu	$16,$16,%lo(made)
$L125:
	.loc 1 247
	lw	$2,8($4)
	.loc 1 248
	move	$3,$16
	.loc 1 247
	sw	$2,8($16)
	.loc 1 248
	move	$5,$4
	addiu	$9,$16,336
$L126:
	lw	$8,0($3)
	lw	$7,4($3)
	lw	$6,8($3)
	lw	$2,12($3)
	addiu	$3,$3,16
	sw	$8,0($5)
	sw	$7,4($5)
	sw	$6,8($5)
	sw	$2,12($5)
	bne	$3,$9,$L126
	addiu	$5,$5,16
	.loc 1 249
	lui	$2,%hi(bindings)
	addiu	$2,$2,%lo(bindings)
	subu	$4,$4,$2
	sra	$4,$4,2
	sll	$2,$4,1
	.loc 1 248
	lw	$3,0($3)
	.loc 1 249
	addu	$2,$2,$4
	sll	$4,$2,8
	.loc 1 248
	sw	$3,0($5)
	.loc 1 249
	addu	$2,$2,$4
	.loc 1 250
	lw	$31,28($sp)
	.loc 1 249
	sll	$4,$2,16
	addu	$2,$2,$4
	.loc 1 250
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 249
	subu	$2,$0,$2
	.loc 1 250
	jr	$31
	addiu	$sp,$sp,32
$L135:
	.loc 1 243
	lw	$2,52($4)
	.loc 1 243
	lui	$16,%hi(made)
	addiu	$16,$16,%lo(made)
	.loc 1 244
	jal	handler_leaves
	sw	$2,52($16)
	.loc 1 247
	lw	$4,%lo(place)($18)
	b	$L125
	nop
$L121:
	.loc 1 229
	b	$L118
	li	$2,-3
$L134:
	.loc 1 238
	lw	$2,0($4)
	nop
	bne	$2,$0,$L136
	nop
	.loc 1 240
	b	$L118
	li	$2,-1
$L136:
	.loc 1 239
	jal	unbind_frames
	nop
	.loc 1 240
	b	$L118
	li	$2,-1
	.set	reorder
	.end	insert
	.section	.text.ether_interrupt,"ax"
	.align	2
	.globl	ether_interrupt
	.loc 1 125
	.ent	ether_interrupt
ether_interrupt:
	.set	noreorder
	.set	nomacro
	.loc 1 128
	lui	$3,%hi(kernel+516)
	.loc 1 125
	addiu	$sp,$sp,-32
	.loc 1 126
	lui	$2,%hi(public_state)
	.loc 1 128
	lw	$3,%lo(kernel+516)($3)
	.loc 1 125
	sw	$17,20($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 126
	addiu	$17,$2,%lo(public_state)
	lw	$18,60($17)
	.loc 1 128
	bne	$3,$0,$L142
	lui	$3,%hi(spent_tick)
	.loc 1 132
	lw	$2,%lo(public_state)($2)
	.loc 1 132
	lw	$4,%lo(spent_tick)($3)
	nop
	bne	$2,$4,$L156
	lui	$16,%hi(spent)
	.loc 1 136
	lui	$3,%hi(lance_budget)
	lw	$2,%lo(spent)($16)
	lw	$3,%lo(lance_budget)($3)
	nop
	sltu	$2,$2,$3
	beq	$2,$0,$L142
	nop
$L141:
	.loc 1 140
	jal	lance_asks
	nop
	.loc 1 140
	beq	$2,$0,$L137
	li	$2,1
	.loc 1 142
	lw	$2,60($17)
	nop
	beq	$2,$18,$L144
	lui	$2,%hi(copying)
	.loc 1 143
	sw	$0,%lo(copying)($2)
$L144:
	.loc 1 144
	jal	work_begin
	li	$4,9000
	.loc 1 148
	b	$L146
	lui	$17,%hi(lance_budget)
$L157:
	.loc 1 152
	jal	lance_settled
	nop
	.loc 1 152
	bne	$2,$0,$L137
	li	$2,1
$L146:
	.loc 1 146
	jal	frames_served
	nop
	.loc 1 146
	beq	$2,$0,$L137
	nop
	.loc 1 148
	lw	$2,%lo(spent)($16)
	lw	$3,%lo(lance_budget)($17)
	nop
	sltu	$2,$2,$3
	bne	$2,$0,$L157
	nop
$L142:
	.loc 1 129
	jal	lance_hold
	li	$4,1
	.loc 1 130
	li	$2,1
$L137:
	.loc 1 154
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L156:
	.loc 1 135
	move	$4,$0
	.loc 1 133
	sw	$2,%lo(spent_tick)($3)
	.loc 1 135
	jal	lance_hold
	sw	$0,%lo(spent)($16)
	b	$L141
	nop
	.set	reorder
	.end	ether_interrupt
	.section	.text.ether_resume,"ax"
	.align	2
	.globl	ether_resume
	.loc 1 158
	.ent	ether_resume
ether_resume:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 159
	jal	lance_hold
	move	$4,$0
	.loc 1 160
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	ether_resume
	.section	.text.call_ether_bind,"ax"
	.align	2
	.globl	call_ether_bind
	.loc 1 288
	.ent	call_ether_bind
call_ether_bind:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$17,32($sp)
	.loc 1 291
	sll	$17,$4,1
	.loc 1 291
	addiu	$17,$17,1
	.loc 1 288
	sw	$16,28($sp)
	.loc 1 291
	addiu	$5,$sp,16
	.loc 1 288
	move	$16,$4
	sw	$31,36($sp)
	.loc 1 291
	jal	apart_result
	move	$4,$17
	.loc 1 291
	beq	$2,$0,$L161
	nop
$L169:
	.loc 1 299
	lw	$2,16($sp)
$L160:
	.loc 1 300
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L161:
	.loc 1 293
	jal	apart_continue
	nop
	.loc 1 293
	bne	$2,$0,$L160
	li	$2,-16
	.loc 1 295
	jal	bind_begin
	move	$4,$16
	.loc 1 296
	bne	$2,$0,$L160
	sw	$2,16($sp)
	.loc 1 298
	lui	$5,%hi(insert)
	move	$4,$17
	jal	apart_begin
	addiu	$5,$5,%lo(insert)
	.loc 1 299
	addiu	$5,$sp,16
	jal	apart_result
	move	$4,$17
	.loc 1 299
	bne	$2,$0,$L169
	li	$2,-16
	b	$L160
	nop
	.set	reorder
	.end	call_ether_bind
	.section	.text.ether_owner_leaves,"ax"
	.align	2
	.globl	ether_owner_leaves
	.loc 1 304
	.ent	ether_owner_leaves
ether_owner_leaves:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	sw	$16,16($sp)
	lui	$17,%hi(bindings+10880)
	.loc 1 307
	lui	$16,%hi(bindings)
	.loc 1 304
	sw	$18,24($sp)
	sw	$31,28($sp)
	.loc 1 304
	move	$18,$4
	.loc 1 307
	addiu	$16,$16,%lo(bindings)
	b	$L172
	addiu	$17,$17,%lo(bindings+10880)
$L171:
	.loc 1 307
	addiu	$16,$16,340
	.loc 1 307
	beq	$16,$17,$L175
	nop
$L172:
	.loc 1 308
	lw	$2,0($16)
	nop
	bne	$2,$18,$L171
	move	$4,$16
	.loc 1 309
	jal	unbind_frames
	addiu	$16,$16,340
	.loc 1 307
	bne	$16,$17,$L172
	nop
$L175:
	.loc 1 310
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	ether_owner_leaves
	.section	.text.ether_page_leaves,"ax"
	.align	2
	.globl	ether_page_leaves
	.loc 1 314
	.ent	ether_page_leaves
ether_page_leaves:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$16,16($sp)
	lui	$18,%hi(bindings+10880)
	.loc 1 318
	lui	$16,%hi(bindings)
	.loc 1 314
	sw	$17,20($sp)
	sw	$31,28($sp)
	.loc 1 314
	move	$17,$4
	.loc 1 318
	addiu	$16,$16,%lo(bindings)
	b	$L182
	addiu	$18,$18,%lo(bindings+10880)
$L177:
	.loc 1 318
	addiu	$16,$16,340
	.loc 1 318
	beq	$16,$18,$L191
	nop
$L182:
	.loc 1 319
	lw	$2,0($16)
	nop
	beq	$2,$0,$L177
	nop
	.loc 1 321
	lw	$6,12($16)
	nop
	.loc 1 321
	beq	$6,$0,$L178
	addiu	$3,$16,16
	.loc 1 321
	b	$L179
	move	$2,$0
$L180:
	.loc 1 321
	addiu	$2,$2,1
	.loc 1 321
	beq	$2,$6,$L178
	nop
$L179:
	.loc 1 321
	lw	$5,0($3)
	nop
	bne	$5,$17,$L180
	addiu	$3,$3,4
	.loc 1 323
	sltu	$2,$2,$6
	beq	$2,$0,$L178
	move	$4,$16
$L192:
	.loc 1 324
	jal	unbind_frames
	addiu	$16,$16,340
	.loc 1 318
	bne	$16,$18,$L182
	nop
$L191:
	.loc 1 326
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L178:
	.loc 1 323
	lw	$2,4($16)
	nop
	beq	$2,$17,$L192
	move	$4,$16
	.loc 1 323
	lw	$2,320($16)
	nop
	bltz	$2,$L177
	nop
	.loc 1 323
	lw	$2,324($16)
	nop
	beq	$2,$17,$L192
	nop
	.loc 1 323
	lw	$2,328($16)
	nop
	bne	$2,$17,$L177
	nop
	b	$L192
	nop
	.set	reorder
	.end	ether_page_leaves
	.section	.text.binding_own,"ax"
	.align	2
	.globl	binding_own
	.loc 1 329
	.ent	binding_own
binding_own:
	.set	noreorder
	.set	nomacro
	.loc 1 330
	sltu	$2,$4,32
	beq	$2,$0,$L196
	lui	$3,%hi(kernel+512)
	.loc 1 330
	sll	$2,$4,2
	addu	$4,$2,$4
	sll	$2,$4,4
	.loc 1 330
	lw	$5,%lo(kernel+512)($3)
	.loc 1 330
	addu	$2,$4,$2
	lui	$3,%hi(bindings)
	addiu	$3,$3,%lo(bindings)
	sll	$2,$2,2
	addu	$2,$2,$3
	.loc 1 330
	lw	$4,0($2)
	lw	$3,308($5)
	nop
	bne	$4,$3,$L196
	nop
	.loc 1 330
	jr	$31
	nop
$L196:
	.loc 1 331
	jr	$31
	move	$2,$0
	.set	reorder
	.end	binding_own
	.section	.text.call_ether_unbind,"ax"
	.align	2
	.globl	call_ether_unbind
	.loc 1 334
	.ent	call_ether_unbind
call_ether_unbind:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 335
	jal	binding_own
	nop
	.loc 1 337
	beq	$2,$0,$L199
	nop
	.loc 1 339
	jal	unbind_frames
	move	$4,$2
	.loc 1 340
	move	$2,$0
$L197:
	.loc 1 341
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L199:
	.loc 1 338
	b	$L197
	li	$2,-1
	.set	reorder
	.end	call_ether_unbind
	.section	.text.call_ether_send,"ax"
	.align	2
	.globl	call_ether_send
	.loc 1 344
	.ent	call_ether_send
call_ether_send:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 344
	move	$16,$5
	.loc 1 345
	jal	binding_own
	move	$17,$6
	.loc 1 348
	beq	$2,$0,$L204
	srl	$3,$16,12
	.loc 1 348
	addiu	$4,$3,-1
	.loc 1 348
	sltu	$4,$4,6143
	beq	$4,$0,$L204
	addiu	$3,$3,548
	.loc 1 348
	lui	$4,%hi(kernel+512)
	lw	$6,%lo(kernel+512)($4)
	lui	$4,%hi(public_state)
	addiu	$4,$4,%lo(public_state)
	sll	$3,$3,4
	addu	$3,$3,$4
	.loc 1 348
	lw	$4,0($3)
	lw	$3,308($6)
	nop
	bne	$4,$3,$L204
	andi	$3,$16,0x3
	.loc 1 350
	bne	$3,$0,$L207
	addiu	$3,$17,-60
	.loc 1 350
	sltu	$3,$3,1455
	beq	$3,$0,$L207
	andi	$5,$16,0xfff
	.loc 1 350
	addu	$5,$5,$17
	.loc 1 350
	sltu	$5,$5,4097
	beq	$5,$0,$L207
	li	$3,-2147483648
	.loc 1 352
	or	$16,$16,$3
	.loc 1 352
	move	$6,$17
	move	$5,$16
	jal	ether_may_send
	addiu	$4,$2,56
	.loc 1 352
	beq	$2,$0,$L204
	move	$5,$17
	.loc 1 354
	jal	lance_send
	move	$4,$16
$L201:
	.loc 1 355
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L204:
	.loc 1 349
	b	$L201
	li	$2,-1
$L207:
	.loc 1 351
	b	$L201
	li	$2,-2
	.set	reorder
	.end	call_ether_send
	.section	.text.call_ether_address,"ax"
	.align	2
	.globl	call_ether_address
	.loc 1 358
	.ent	call_ether_address
call_ether_address:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 359
	jal	lance_address
	nop
	.loc 1 361
	lbu	$3,1($2)
	lbu	$5,0($2)
	.loc 1 361
	lbu	$4,2($2)
	.loc 1 361
	lbu	$6,3($2)
	.loc 1 361
	sll	$3,$3,8
	or	$3,$3,$5
	.loc 1 361
	lbu	$7,5($2)
	.loc 1 361
	sll	$5,$3,8
	.loc 1 361
	lbu	$2,4($2)
	.loc 1 361
	srl	$3,$3,8
	.loc 1 361
	sll	$4,$4,24
	.loc 1 361
	sll	$6,$6,16
	.loc 1 362
	lw	$31,20($sp)
	.loc 1 361
	or	$4,$4,$6
	.loc 1 361
	or	$5,$5,$3
	.loc 1 361
	or	$7,$4,$7
	.loc 1 361
	sll	$2,$2,8
	.loc 1 361
	andi	$4,$5,0xffff
	.loc 1 362
	or	$2,$7,$2
	move	$3,$4
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	call_ether_address
	.section	.bss.place,"aw"
	.align	2
place:
	.space	4
	.section	.bss.atom_count,"aw"
	.align	2
atom_count:
	.space	4
	.section	.bss.atoms,"aw"
	.align	2
atoms:
	.space	96
	.section	.bss.made,"aw"
	.align	2
made:
	.space	340
	.section	.bss.spent_tick,"aw"
	.align	2
spent_tick:
	.space	4
	.section	.bss.spent,"aw"
	.align	2
spent:
	.space	4
	.section	.bss.copying,"aw"
	.align	2
copying:
	.space	12
	.globl	ether_bound
	.section	.bss.ether_bound,"aw"
	.align	2
ether_bound:
	.space	4
	.globl	bindings
	.section	.bss.bindings,"aw"
	.align	2
bindings:
	.space	10880
	.text
	.file 2 "./aegis/kernel/kernel.h"
	.file 3 "./aegis/kernel/ether.h"
