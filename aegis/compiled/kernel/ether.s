# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/ether.c
	.text
	.file 1 "aegis/kernel/ether.c"
	.section	.text.deliver,"ax"
	.align	2
	.loc 1 28
	.ent	deliver
deliver:
	.set	noreorder
	.set	nomacro
	.loc 1 29
	lw	$3,4($4)
	.loc 1 31
	lw	$2,52($4)
	.loc 1 29
	sll	$3,$3,12
	.loc 1 31
	addiu	$2,$2,36
	.loc 1 29
	li	$6,-2147483648
	or	$3,$3,$6
	.loc 1 31
	sll	$2,$2,2
	addu	$2,$3,$2
	lw	$2,4($2)
	nop
	.loc 1 31
	bne	$2,$0,$L5
	lui	$2,%hi(public_state)
	.loc 1 36
	lui	$3,%hi(copying)
	.loc 1 37
	addiu	$2,$3,%lo(copying)
	.loc 1 36
	sw	$4,%lo(copying)($3)
	.loc 1 37
	sw	$0,4($2)
	.loc 1 39
	jr	$31
	sw	$5,8($2)
$L5:
	.loc 1 33
	addiu	$2,$2,%lo(public_state)
	.loc 1 32
	lw	$5,144($3)
	.loc 1 33
	lw	$4,44($2)
	.loc 1 32
	addiu	$5,$5,1
	.loc 1 33
	addiu	$4,$4,1
	.loc 1 32
	sw	$5,144($3)
	.loc 1 34
	jr	$31
	sw	$4,44($2)
	.set	reorder
	.end	deliver
	.section	.text.well_formed,"ax"
	.align	2
	.loc 1 140
	.ent	well_formed
well_formed:
	.set	noreorder
	.set	nomacro
	.loc 1 141
	lhu	$3,2($4)
	nop
	.loc 1 141
	addiu	$2,$3,-1
	sltu	$2,$2,2
	bne	$2,$0,$L7
	li	$2,4
	.loc 1 141
	beq	$3,$2,$L7
	nop
$L12:
	.loc 1 142
	jr	$31
	move	$2,$0
$L7:
	.loc 1 141
	lhu	$2,0($4)
	.loc 1 141
	li	$5,64
	subu	$5,$5,$3
	.loc 1 141
	slt	$2,$5,$2
	bne	$2,$0,$L12
	nop
	.loc 1 143
	lw	$2,4($4)
	nop
	.loc 1 143
	beq	$2,$0,$L12
	nop
	.loc 1 143
	lw	$5,8($4)
	.loc 1 143
	nor	$4,$0,$2
	.loc 1 143
	and	$4,$4,$5
	.loc 1 143
	bne	$4,$0,$L12
	li	$4,4
	.loc 1 143
	beq	$3,$4,$L13
	sll	$3,$3,3
	.loc 1 143
	srl	$2,$2,$3
	jr	$31
	sltu	$2,$2,1
$L13:
	.loc 1 144
	jr	$31
	li	$2,1
	.set	reorder
	.end	well_formed
	.section	.text.read_ring,"ax"
	.align	2
	.loc 1 148
	.ent	read_ring
read_ring:
	.set	noreorder
	.set	nomacro
	.loc 1 151
	addiu	$2,$7,-1
	.loc 1 151
	sltu	$2,$2,8
	beq	$2,$0,$L28
	nop
	.loc 1 148
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	move	$16,$6
	.loc 1 151
	lw	$6,12($4)
	nop
	.loc 1 151
	addiu	$2,$6,-1
	.loc 1 151
	sltu	$2,$2,8
	beq	$2,$0,$L15
	addiu	$8,$5,104
	sll	$6,$6,2
	.loc 1 155
	lui	$12,%hi(public_state)
	lui	$13,%hi(kernel)
	addiu	$10,$4,16
	addu	$6,$8,$6
	addiu	$12,$12,%lo(public_state)
	b	$L17
	addiu	$13,$13,%lo(kernel)
$L32:
	.loc 1 155
	lw	$11,512($13)
	.loc 1 155
	lw	$9,0($2)
	lw	$2,308($11)
	nop
	bne	$9,$2,$L21
	addiu	$10,$10,4
	.loc 1 155
	lw	$2,4($4)
	nop
	beq	$3,$2,$L21
	nop
	.loc 1 153
	beq	$8,$6,$L31
	sll	$18,$7,1
$L17:
	.loc 1 154
	lw	$3,0($8)
	.loc 1 153
	addiu	$8,$8,4
	.loc 1 155
	addiu	$2,$3,548
	addiu	$9,$3,-1
	sll	$2,$2,4
	.loc 1 155
	sltu	$9,$9,6143
	.loc 1 155
	addu	$2,$2,$12
	.loc 1 155
	bne	$9,$0,$L32
	sw	$3,0($10)
$L21:
	.loc 1 164
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 156
	li	$2,-1
	.loc 1 164
	jr	$31
	addiu	$sp,$sp,32
$L31:
	addu	$18,$18,$7
	sll	$18,$18,2
	addiu	$17,$5,4
	b	$L18
	addu	$18,$16,$18
$L34:
	.loc 1 158
	beq	$16,$18,$L33
	addiu	$17,$17,12
$L18:
	.loc 1 159
	lw	$5,0($17)
	lw	$3,4($17)
	lw	$2,8($17)
	.loc 1 160
	move	$4,$16
	.loc 1 159
	sw	$5,0($16)
	sw	$3,4($16)
	.loc 1 160
	jal	well_formed
	sw	$2,8($16)
	.loc 1 160
	bne	$2,$0,$L34
	addiu	$16,$16,12
$L15:
	.loc 1 164
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 152
	li	$2,-2
	.loc 1 164
	jr	$31
	addiu	$sp,$sp,32
$L33:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 163
	move	$2,$0
	.loc 1 164
	jr	$31
	addiu	$sp,$sp,32
$L28:
	jr	$31
	li	$2,-2
	.set	reorder
	.end	read_ring
	.section	.text.bind_begin,"ax"
	.align	2
	.loc 1 230
	.ent	bind_begin
bind_begin:
	.set	noreorder
	.set	nomacro
	.loc 1 235
	addiu	$2,$4,-1
	.loc 1 231
	sll	$5,$4,12
	.loc 1 231
	li	$3,-2147483648
	.loc 1 235
	sltu	$2,$2,6143
	beq	$2,$0,$L43
	or	$5,$5,$3
	.loc 1 230
	addiu	$sp,$sp,-32
	.loc 1 235
	lui	$3,%hi(kernel+512)
	addiu	$2,$4,548
	.loc 1 230
	sw	$17,20($sp)
	.loc 1 235
	lw	$17,%lo(kernel+512)($3)
	lui	$3,%hi(public_state)
	addiu	$3,$3,%lo(public_state)
	sll	$2,$2,4
	.loc 1 230
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	.loc 1 235
	addu	$2,$2,$3
	.loc 1 235
	lw	$2,0($2)
	.loc 1 235
	lw	$3,308($17)
	nop
	.loc 1 235
	bne	$2,$3,$L44
	move	$16,$4
	.loc 1 237
	lw	$7,0($5)
	.loc 1 240
	lw	$18,100($5)
	.loc 1 241
	lw	$8,136($5)
	.loc 1 238
	lui	$3,%hi(made)
	.loc 1 244
	lui	$6,%hi(atoms)
	.loc 1 239
	addiu	$4,$3,%lo(made)
	.loc 1 237
	lui	$9,%hi(atom_count)
	.loc 1 238
	sw	$2,%lo(made)($3)
	.loc 1 244
	addiu	$6,$6,%lo(atoms)
	.loc 1 243
	li	$2,-1
	.loc 1 237
	sw	$7,%lo(atom_count)($9)
	.loc 1 239
	sw	$16,4($4)
	.loc 1 240
	sw	$18,12($4)
	.loc 1 241
	sw	$8,48($4)
	.loc 1 242
	sw	$0,336($4)
	.loc 1 242
	sw	$0,332($4)
	.loc 1 242
	sw	$0,8($4)
	.loc 1 242
	sw	$0,52($4)
	.loc 1 244
	jal	read_ring
	sw	$2,320($4)
	.loc 1 245
	bne	$2,$0,$L35
	lui	$10,%hi(place)
	.loc 1 248
	lui	$3,%hi(bindings)
	.loc 1 248
	lui	$6,%hi(bindings+10880)
	.loc 1 249
	lw	$7,308($17)
	.loc 1 247
	sw	$0,%lo(place)($10)
	.loc 1 249
	move	$9,$0
	move	$4,$0
	.loc 1 248
	addiu	$3,$3,%lo(bindings)
	.loc 1 248
	b	$L40
	addiu	$6,$6,%lo(bindings+10880)
$L37:
	.loc 1 253
	bne	$5,$0,$L39
	nop
	.loc 1 253
	beq	$4,$0,$L56
	nop
$L39:
	.loc 1 248
	addiu	$3,$3,340
	.loc 1 248
	beq	$3,$6,$L57
	nop
$L40:
	.loc 1 249
	lw	$5,0($3)
	nop
	.loc 1 249
	bne	$5,$7,$L37
	nop
	.loc 1 249
	lw	$8,4($3)
	nop
	bne	$8,$16,$L37
	nop
	.loc 1 250
	sw	$3,%lo(place)($10)
	move	$4,$3
$L38:
	.loc 1 258
	beq	$5,$0,$L35
	nop
	.loc 1 258
	lw	$3,12($4)
	nop
	bne	$18,$3,$L58
	nop
$L35:
	.loc 1 261
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L56:
	.loc 1 253
	move	$4,$3
	.loc 1 248
	addiu	$3,$3,340
	.loc 1 248
	bne	$3,$6,$L40
	li	$9,1
$L57:
	beq	$9,$0,$L41
	nop
	.loc 1 256
	beq	$4,$0,$L41
	sw	$4,%lo(place)($10)
	.loc 1 258
	lw	$5,0($4)
	b	$L38
	nop
$L58:
	.loc 1 259
	b	$L35
	li	$2,-2
$L44:
	.loc 1 236
	b	$L35
	li	$2,-1
$L43:
	.loc 1 261
	jr	$31
	li	$2,-1
$L41:
	.loc 1 257
	b	$L35
	li	$2,-3
	.set	reorder
	.end	bind_begin
	.section	.text.still_owned,"ax"
	.align	2
	.loc 1 185
	.ent	still_owned
still_owned:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 188
	lui	$16,%hi(made)
	lw	$4,%lo(made)($16)
	.loc 1 185
	sw	$31,20($sp)
	.loc 1 188
	jal	environment_find
	nop
	.loc 1 188
	beq	$2,$0,$L65
	nop
	.loc 1 188
	addiu	$3,$16,%lo(made)
	lw	$2,4($3)
	lui	$5,%hi(public_state)
	addiu	$2,$2,548
	sll	$2,$2,4
	addiu	$5,$5,%lo(public_state)
	addu	$2,$5,$2
	.loc 1 188
	lw	$6,%lo(made)($16)
	.loc 1 188
	lw	$2,0($2)
	nop
	bne	$2,$6,$L65
	nop
	.loc 1 190
	lw	$7,12($3)
	nop
	.loc 1 190
	beq	$7,$0,$L64
	move	$4,$0
	b	$L61
	nop
$L68:
	.loc 1 190
	beq	$4,$7,$L64
	nop
$L61:
	.loc 1 191
	lw	$2,16($3)
	.loc 1 190
	addiu	$4,$4,1
	.loc 1 191
	addiu	$2,$2,548
	sll	$2,$2,4
	addu	$2,$5,$2
	.loc 1 191
	lw	$2,0($2)
	nop
	beq	$6,$2,$L68
	addiu	$3,$3,4
$L65:
	.loc 1 194
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 189
	move	$2,$0
	.loc 1 194
	jr	$31
	addiu	$sp,$sp,24
$L64:
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 193
	li	$2,1
	.loc 1 194
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	still_owned
	.section	.text.delivered,"ax"
	.align	2
	.loc 1 43
	.ent	delivered
delivered:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 43
	move	$16,$4
	.loc 1 44
	lw	$4,0($4)
	jal	environment_find
	nop
	.loc 1 45
	lw	$3,4($16)
	li	$4,-2147483648
	sll	$3,$3,12
	or	$3,$3,$4
	.loc 1 47
	lw	$4,140($3)
	.loc 1 49
	lui	$6,%hi(public_state)
	.loc 1 47
	addiu	$4,$4,1
	sw	$4,140($3)
	.loc 1 48
	lw	$5,52($16)
	.loc 1 49
	addiu	$6,$6,%lo(public_state)
	lw	$4,32($6)
	.loc 1 48
	addiu	$5,$5,36
	.loc 1 48
	lui	$7,%hi(copying+8)
	.loc 1 48
	sll	$5,$5,2
	.loc 1 48
	lw	$7,%lo(copying+8)($7)
	.loc 1 48
	addu	$3,$3,$5
	.loc 1 49
	addiu	$4,$4,1
	.loc 1 48
	sw	$7,4($3)
	.loc 1 49
	sw	$4,32($6)
	.loc 1 50
	lw	$3,52($16)
	.loc 1 50
	lw	$5,12($16)
	.loc 1 50
	addiu	$3,$3,1
	.loc 1 50
	sll	$5,$5,1
	.loc 1 50
	bne	$5,$0,1f
	divu	$0,$3,$5
	break	7
1:
	mfhi	$3
	.loc 1 51
	beq	$2,$0,$L69
	sw	$3,52($16)
	.loc 1 51
	lw	$3,48($16)
	nop
	bne	$3,$0,$L78
	move	$4,$2
$L69:
	.loc 1 55
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L78:
	.loc 1 52
	lw	$3,400($2)
	nop
	ori	$3,$3,0x1
	.loc 1 53
	jal	environment_set_entry_tags
	sw	$3,400($2)
	.loc 1 55
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	delivered
	.section	.text.copied,"ax"
	.align	2
	.loc 1 59
	.ent	copied
copied:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$20,36($sp)
	.loc 1 60
	lui	$20,%hi(copying)
	.loc 1 59
	sw	$21,40($sp)
	.loc 1 60
	lw	$21,%lo(copying)($20)
	.loc 1 59
	sw	$17,24($sp)
	sw	$31,44($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	.loc 1 61
	lw	$3,52($21)
	.loc 1 64
	addiu	$17,$20,%lo(copying)
	.loc 1 61
	srl	$2,$3,1
	.loc 1 61
	addiu	$2,$2,4
	sll	$2,$2,2
	addu	$2,$21,$2
	.loc 1 61
	lw	$18,0($2)
	.loc 1 64
	lw	$16,4($17)
	.loc 1 64
	lw	$2,8($17)
	.loc 1 61
	andi	$3,$3,0x1
	.loc 1 61
	sll	$3,$3,11
	.loc 1 61
	sll	$18,$18,12
	.loc 1 61
	or	$18,$18,$3
	.loc 1 64
	sltu	$2,$16,$2
	.loc 1 61
	li	$3,-2147483648
	.loc 1 64
	beq	$2,$0,$L80
	or	$18,$18,$3
	.loc 1 68
	li	$19,-4
$L83:
	.loc 1 65
	beq	$16,$0,$L85
	li	$4,1700
	.loc 1 65
	jal	work_left_to_clock
	nop
	.loc 1 65
	bne	$2,$0,$L79
	move	$2,$0
$L85:
	.loc 1 67
	lw	$5,4($17)
	.loc 1 67
	lw	$16,8($17)
	.loc 1 68
	and	$4,$5,$19
	.loc 1 67
	subu	$16,$16,$5
	.loc 1 67
	sltu	$2,$16,257
	bne	$2,$0,$L82
	addu	$4,$18,$4
	li	$16,256
$L82:
	.loc 1 68
	jal	lance_copy
	move	$6,$16
	.loc 1 69
	lw	$3,4($17)
	.loc 1 64
	lw	$2,8($17)
	.loc 1 69
	addu	$16,$16,$3
	.loc 1 64
	sltu	$2,$16,$2
	bne	$2,$0,$L83
	sw	$16,4($17)
$L80:
	.loc 1 71
	jal	delivered
	move	$4,$21
	.loc 1 72
	sw	$0,%lo(copying)($20)
	.loc 1 73
	li	$2,1
$L79:
	.loc 1 74
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
	.end	copied
	.section	.text.frames_served,"ax"
	.align	2
	.loc 1 78
	.ent	frames_served
frames_served:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-96
	sw	$17,84($sp)
	sw	$31,92($sp)
	sw	$18,88($sp)
	sw	$16,80($sp)
	b	$L100
	lui	$17,%hi(copying)
$L101:
	.loc 1 84
	li	$16,2000
$L91:
	.loc 1 100
	jal	copied
	nop
	.loc 1 100
	beq	$2,$0,$L90
	move	$2,$0
$L98:
	.loc 1 102
	jal	lance_done
	nop
	.loc 1 103
	jal	work_left_to_clock
	move	$4,$16
	.loc 1 103
	bne	$2,$0,$L99
	move	$2,$0
$L100:
	.loc 1 85
	lw	$2,%lo(copying)($17)
	nop
	bne	$2,$0,$L101
	nop
	.loc 1 86
	jal	lance_next
	addiu	$4,$sp,16
	.loc 1 87
	beq	$2,$0,$L102
	move	$16,$2
	.loc 1 89
	move	$5,$2
	jal	classify
	addiu	$4,$sp,16
	.loc 1 90
	beq	$2,$0,$L107
	move	$18,$2
	.loc 1 92
	lw	$2,320($2)
	nop
	bltz	$2,$L108
	move	$6,$16
	.loc 1 96
	addiu	$5,$sp,16
	jal	handler_takes
	move	$4,$18
	.loc 1 96
	beq	$2,$0,$L109
	move	$5,$16
	.loc 1 95
	b	$L94
	li	$16,8000
$L99:
$L90:
	.loc 1 106
	lw	$31,92($sp)
	lw	$18,88($sp)
	lw	$17,84($sp)
	lw	$16,80($sp)
	jr	$31
	addiu	$sp,$sp,96
$L107:
	.loc 1 91
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	lw	$3,36($2)
	nop
	addiu	$3,$3,1
	sw	$3,36($2)
	.loc 1 84
	li	$16,2000
$L94:
	.loc 1 100
	lw	$2,%lo(copying)($17)
	nop
	beq	$2,$0,$L98
	nop
	b	$L91
	nop
$L108:
	.loc 1 93
	move	$5,$16
	jal	deliver
	move	$4,$18
	b	$L94
	li	$16,2000
$L109:
	.loc 1 97
	jal	deliver
	move	$4,$18
	.loc 1 95
	b	$L94
	li	$16,8000
$L102:
	.loc 1 88
	b	$L90
	li	$2,1
	.set	reorder
	.end	frames_served
	.section	.text.unbind_frames,"ax"
	.align	2
	.loc 1 173
	.ent	unbind_frames
unbind_frames:
	.set	noreorder
	.set	nomacro
	.loc 1 174
	lui	$2,%hi(copying)
	.loc 1 174
	lw	$3,%lo(copying)($2)
	.loc 1 173
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 174
	beq	$3,$4,$L113
	move	$16,$4
	.loc 1 178
	jal	handler_leaves
	move	$4,$16
	.loc 1 179
	sw	$0,0($16)
	.loc 1 180
	lui	$3,%hi(ether_bound)
	lw	$2,%lo(ether_bound)($3)
	.loc 1 181
	lw	$31,20($sp)
	.loc 1 180
	addiu	$2,$2,-1
	.loc 1 181
	lw	$16,16($sp)
	.loc 1 180
	sw	$2,%lo(ether_bound)($3)
	.loc 1 181
	jr	$31
	addiu	$sp,$sp,24
$L113:
	.loc 1 176
	jal	lance_done
	sw	$0,%lo(copying)($2)
	.loc 1 178
	jal	handler_leaves
	move	$4,$16
	.loc 1 179
	sw	$0,0($16)
	.loc 1 180
	lui	$3,%hi(ether_bound)
	lw	$2,%lo(ether_bound)($3)
	.loc 1 181
	lw	$31,20($sp)
	.loc 1 180
	addiu	$2,$2,-1
	.loc 1 181
	lw	$16,16($sp)
	.loc 1 180
	sw	$2,%lo(ether_bound)($3)
	.loc 1 181
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	unbind_frames
	.section	.text.insert,"ax"
	.align	2
	.loc 1 198
	.ent	insert
insert:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	.loc 1 201
	lui	$17,%hi(atom_count)
	.loc 1 198
	sw	$16,16($sp)
	.loc 1 201
	lui	$4,%hi(made+56)
	lui	$16,%hi(atoms)
	lw	$6,%lo(atom_count)($17)
	addiu	$5,$16,%lo(atoms)
	addiu	$4,$4,%lo(made+56)
	.loc 1 198
	sw	$31,28($sp)
	.loc 1 201
	jal	ether_send_prepare
	sw	$18,24($sp)
	.loc 1 201
	beq	$2,$0,$L114
	li	$2,-2
	.loc 1 203
	jal	apart_pause
	li	$4,4000
	.loc 1 204
	jal	lance_start
	nop
	.loc 1 204
	bne	$2,$0,$L114
	li	$2,-3
	.loc 1 206
	jal	apart_pause
	li	$4,4000
	.loc 1 207
	jal	classifier_start
	nop
	.loc 1 207
	bne	$2,$0,$L117
	li	$4,4000
	.loc 1 209
	jal	apart_pause
	lui	$18,%hi(place)
	.loc 1 210
	lw	$6,%lo(atom_count)($17)
	lw	$4,%lo(place)($18)
	jal	classifier_insert
	addiu	$5,$16,%lo(atoms)
	.loc 1 211
	beq	$2,$0,$L129
	nop
$L114:
	.loc 1 226
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L129:
	.loc 1 213
	jal	still_owned
	nop
	.loc 1 214
	lw	$4,%lo(place)($18)
	.loc 1 213
	beq	$2,$0,$L130
	nop
	.loc 1 218
	lw	$2,0($4)
	nop
	bne	$2,$0,$L131
	lui	$3,%hi(ether_bound)
	.loc 1 222
	lw	$2,%lo(ether_bound)($3)
	lui	$16,%hi(made)
	addiu	$2,$2,1
	sw	$2,%lo(ether_bound)($3)
	addiu	$16,$16,%lo(made)
$L121:
	.loc 1 223
	lw	$2,8($4)
	.loc 1 224
	move	$3,$16
	.loc 1 223
	sw	$2,8($16)
	.loc 1 224
	move	$5,$4
	addiu	$9,$16,336
$L122:
	lw	$8,0($3)
	lw	$7,4($3)
	lw	$6,8($3)
	lw	$2,12($3)
	addiu	$3,$3,16
	sw	$8,0($5)
	sw	$7,4($5)
	sw	$6,8($5)
	sw	$2,12($5)
	bne	$3,$9,$L122
	addiu	$5,$5,16
	.loc 1 225
	lui	$2,%hi(bindings)
	addiu	$2,$2,%lo(bindings)
	subu	$4,$4,$2
	sra	$4,$4,2
	sll	$2,$4,1
	.loc 1 224
	lw	$3,0($3)
	.loc 1 225
	addu	$2,$2,$4
	sll	$4,$2,8
	.loc 1 224
	sw	$3,0($5)
	.loc 1 225
	addu	$2,$2,$4
	.loc 1 226
	lw	$31,28($sp)
	.loc 1 225
	sll	$4,$2,16
	addu	$2,$2,$4
	.loc 1 226
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 225
	subu	$2,$0,$2
	.loc 1 226
	jr	$31
	addiu	$sp,$sp,32
$L131:
	.loc 1 219
	lw	$2,52($4)
	.loc 1 219
	lui	$16,%hi(made)
	addiu	$16,$16,%lo(made)
	.loc 1 220
	jal	handler_leaves
	sw	$2,52($16)
	.loc 1 223
	lw	$4,%lo(place)($18)
	b	$L121
	nop
$L117:
	.loc 1 205
	b	$L114
	li	$2,-3
$L130:
	.loc 1 214
	lw	$2,0($4)
	nop
	bne	$2,$0,$L132
	nop
	.loc 1 216
	b	$L114
	li	$2,-1
$L132:
	.loc 1 215
	jal	unbind_frames
	nop
	.loc 1 216
	b	$L114
	li	$2,-1
	.set	reorder
	.end	insert
	.section	.text.ether_interrupt,"ax"
	.align	2
	.globl	ether_interrupt
	.loc 1 113
	.ent	ether_interrupt
ether_interrupt:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 116
	lui	$2,%hi(kernel+516)
	.loc 1 116
	lw	$2,%lo(kernel+516)($2)
	.loc 1 113
	sw	$16,20($sp)
	.loc 1 114
	lui	$16,%hi(public_state)
	.loc 1 113
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 114
	addiu	$16,$16,%lo(public_state)
	lw	$17,60($16)
	.loc 1 116
	beq	$2,$0,$L134
	nop
	.loc 1 117
	jal	lance_hold
	li	$4,1
	.loc 1 118
	li	$2,1
$L133:
	.loc 1 130
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L134:
	.loc 1 120
	jal	lance_asks
	nop
	.loc 1 120
	beq	$2,$0,$L133
	li	$2,1
	.loc 1 122
	lw	$2,60($16)
	nop
	beq	$2,$17,$L137
	lui	$2,%hi(copying)
	.loc 1 123
	sw	$0,%lo(copying)($2)
$L137:
	.loc 1 124
	jal	work_begin
	li	$4,9000
$L139:
	.loc 1 126
	jal	frames_served
	nop
	.loc 1 126
	beq	$2,$0,$L133
	nop
	.loc 1 128
	jal	lance_settled
	nop
	.loc 1 128
	beq	$2,$0,$L139
	li	$2,1
	b	$L133
	nop
	.set	reorder
	.end	ether_interrupt
	.section	.text.ether_resume,"ax"
	.align	2
	.globl	ether_resume
	.loc 1 134
	.ent	ether_resume
ether_resume:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 135
	jal	lance_hold
	move	$4,$0
	.loc 1 136
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	ether_resume
	.section	.text.call_ether_bind,"ax"
	.align	2
	.globl	call_ether_bind
	.loc 1 264
	.ent	call_ether_bind
call_ether_bind:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$17,32($sp)
	.loc 1 267
	sll	$17,$4,1
	.loc 1 267
	addiu	$17,$17,1
	.loc 1 264
	sw	$16,28($sp)
	.loc 1 267
	addiu	$5,$sp,16
	.loc 1 264
	move	$16,$4
	sw	$31,36($sp)
	.loc 1 267
	jal	apart_result
	move	$4,$17
	.loc 1 267
	beq	$2,$0,$L152
	nop
$L160:
	.loc 1 275
	lw	$2,16($sp)
$L151:
	.loc 1 276
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L152:
	.loc 1 269
	jal	apart_continue
	nop
	.loc 1 269
	bne	$2,$0,$L151
	li	$2,-16
	.loc 1 271
	jal	bind_begin
	move	$4,$16
	.loc 1 272
	bne	$2,$0,$L151
	sw	$2,16($sp)
	.loc 1 274
	lui	$5,%hi(insert)
	move	$4,$17
	jal	apart_begin
	addiu	$5,$5,%lo(insert)
	.loc 1 275
	addiu	$5,$sp,16
	jal	apart_result
	move	$4,$17
	.loc 1 275
	bne	$2,$0,$L160
	li	$2,-16
	b	$L151
	nop
	.set	reorder
	.end	call_ether_bind
	.section	.text.ether_owner_leaves,"ax"
	.align	2
	.globl	ether_owner_leaves
	.loc 1 280
	.ent	ether_owner_leaves
ether_owner_leaves:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	sw	$16,16($sp)
	lui	$17,%hi(bindings+10880)
	.loc 1 283
	lui	$16,%hi(bindings)
	.loc 1 280
	sw	$18,24($sp)
	sw	$31,28($sp)
	.loc 1 280
	move	$18,$4
	.loc 1 283
	addiu	$16,$16,%lo(bindings)
	b	$L163
	addiu	$17,$17,%lo(bindings+10880)
$L162:
	.loc 1 283
	addiu	$16,$16,340
	.loc 1 283
	beq	$16,$17,$L166
	nop
$L163:
	.loc 1 284
	lw	$2,0($16)
	nop
	bne	$2,$18,$L162
	move	$4,$16
	.loc 1 285
	jal	unbind_frames
	addiu	$16,$16,340
	.loc 1 283
	bne	$16,$17,$L163
	nop
$L166:
	.loc 1 286
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
	.loc 1 290
	.ent	ether_page_leaves
ether_page_leaves:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$16,16($sp)
	lui	$18,%hi(bindings+10880)
	.loc 1 294
	lui	$16,%hi(bindings)
	.loc 1 290
	sw	$17,20($sp)
	sw	$31,28($sp)
	.loc 1 290
	move	$17,$4
	.loc 1 294
	addiu	$16,$16,%lo(bindings)
	b	$L173
	addiu	$18,$18,%lo(bindings+10880)
$L168:
	.loc 1 294
	addiu	$16,$16,340
	.loc 1 294
	beq	$16,$18,$L182
	nop
$L173:
	.loc 1 295
	lw	$2,0($16)
	nop
	beq	$2,$0,$L168
	nop
	.loc 1 297
	lw	$6,12($16)
	nop
	.loc 1 297
	beq	$6,$0,$L169
	addiu	$3,$16,16
	.loc 1 297
	b	$L170
	move	$2,$0
$L171:
	.loc 1 297
	addiu	$2,$2,1
	.loc 1 297
	beq	$2,$6,$L169
	nop
$L170:
	.loc 1 297
	lw	$5,0($3)
	nop
	bne	$5,$17,$L171
	addiu	$3,$3,4
	.loc 1 299
	sltu	$2,$2,$6
	beq	$2,$0,$L169
	move	$4,$16
$L183:
	.loc 1 300
	jal	unbind_frames
	addiu	$16,$16,340
	.loc 1 294
	bne	$16,$18,$L173
	nop
$L182:
	.loc 1 302
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L169:
	.loc 1 299
	lw	$2,4($16)
	nop
	beq	$2,$17,$L183
	move	$4,$16
	.loc 1 299
	lw	$2,320($16)
	nop
	bltz	$2,$L168
	nop
	.loc 1 299
	lw	$2,324($16)
	nop
	beq	$2,$17,$L183
	nop
	.loc 1 299
	lw	$2,328($16)
	nop
	bne	$2,$17,$L168
	nop
	b	$L183
	nop
	.set	reorder
	.end	ether_page_leaves
	.section	.text.binding_own,"ax"
	.align	2
	.globl	binding_own
	.loc 1 305
	.ent	binding_own
binding_own:
	.set	noreorder
	.set	nomacro
	.loc 1 306
	sltu	$2,$4,32
	beq	$2,$0,$L187
	lui	$3,%hi(kernel+512)
	.loc 1 306
	sll	$2,$4,2
	addu	$4,$2,$4
	sll	$2,$4,4
	.loc 1 306
	lw	$5,%lo(kernel+512)($3)
	.loc 1 306
	addu	$2,$4,$2
	lui	$3,%hi(bindings)
	addiu	$3,$3,%lo(bindings)
	sll	$2,$2,2
	addu	$2,$2,$3
	.loc 1 306
	lw	$4,0($2)
	lw	$3,308($5)
	nop
	bne	$4,$3,$L187
	nop
	.loc 1 306
	jr	$31
	nop
$L187:
	.loc 1 307
	jr	$31
	move	$2,$0
	.set	reorder
	.end	binding_own
	.section	.text.call_ether_unbind,"ax"
	.align	2
	.globl	call_ether_unbind
	.loc 1 310
	.ent	call_ether_unbind
call_ether_unbind:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 311
	jal	binding_own
	nop
	.loc 1 313
	beq	$2,$0,$L190
	nop
	.loc 1 315
	jal	unbind_frames
	move	$4,$2
	.loc 1 316
	move	$2,$0
$L188:
	.loc 1 317
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L190:
	.loc 1 314
	b	$L188
	li	$2,-1
	.set	reorder
	.end	call_ether_unbind
	.section	.text.call_ether_send,"ax"
	.align	2
	.globl	call_ether_send
	.loc 1 320
	.ent	call_ether_send
call_ether_send:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 320
	move	$16,$5
	.loc 1 321
	jal	binding_own
	move	$17,$6
	.loc 1 324
	beq	$2,$0,$L195
	srl	$3,$16,12
	.loc 1 324
	addiu	$4,$3,-1
	.loc 1 324
	sltu	$4,$4,6143
	beq	$4,$0,$L195
	addiu	$3,$3,548
	.loc 1 324
	lui	$4,%hi(kernel+512)
	lw	$6,%lo(kernel+512)($4)
	lui	$4,%hi(public_state)
	addiu	$4,$4,%lo(public_state)
	sll	$3,$3,4
	addu	$3,$3,$4
	.loc 1 324
	lw	$4,0($3)
	lw	$3,308($6)
	nop
	bne	$4,$3,$L195
	andi	$3,$16,0x3
	.loc 1 326
	bne	$3,$0,$L198
	addiu	$3,$17,-60
	.loc 1 326
	sltu	$3,$3,1455
	beq	$3,$0,$L198
	andi	$5,$16,0xfff
	.loc 1 326
	addu	$5,$5,$17
	.loc 1 326
	sltu	$5,$5,4097
	beq	$5,$0,$L198
	li	$3,-2147483648
	.loc 1 328
	or	$16,$16,$3
	.loc 1 328
	move	$6,$17
	move	$5,$16
	jal	ether_may_send
	addiu	$4,$2,56
	.loc 1 328
	beq	$2,$0,$L195
	move	$5,$17
	.loc 1 330
	jal	lance_send
	move	$4,$16
$L192:
	.loc 1 331
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L195:
	.loc 1 325
	b	$L192
	li	$2,-1
$L198:
	.loc 1 327
	b	$L192
	li	$2,-2
	.set	reorder
	.end	call_ether_send
	.section	.text.call_ether_address,"ax"
	.align	2
	.globl	call_ether_address
	.loc 1 334
	.ent	call_ether_address
call_ether_address:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 335
	jal	lance_address
	nop
	.loc 1 337
	lbu	$3,1($2)
	lbu	$5,0($2)
	.loc 1 337
	lbu	$4,2($2)
	.loc 1 337
	lbu	$6,3($2)
	.loc 1 337
	sll	$3,$3,8
	or	$3,$3,$5
	.loc 1 337
	lbu	$7,5($2)
	.loc 1 337
	sll	$5,$3,8
	.loc 1 337
	lbu	$2,4($2)
	.loc 1 337
	srl	$3,$3,8
	.loc 1 337
	sll	$4,$4,24
	.loc 1 337
	sll	$6,$6,16
	.loc 1 338
	lw	$31,20($sp)
	.loc 1 337
	or	$4,$4,$6
	.loc 1 337
	or	$5,$5,$3
	.loc 1 337
	or	$7,$4,$7
	.loc 1 337
	sll	$2,$2,8
	.loc 1 337
	andi	$4,$5,0xffff
	.loc 1 338
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
