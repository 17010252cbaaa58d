# mipsel-linux-gnu-gcc 12.2.0 from aegis/kernel/ether.c
	.text
	.file 1 "aegis/kernel/ether.c"
	.section	.text.deliver,"ax"
	.align	2
	.loc 1 55
	.ent	deliver
deliver:
	.set	noreorder
	.loc 1 56
	lw	$2,4($4)
	.loc 1 60
	lw	$7,52($4)
	.loc 1 56
	sll	$2,$2,12
	li	$8,-2147483648
	.loc 1 60
	addiu	$3,$7,36
	.loc 1 56
	or	$2,$2,$8
	.loc 1 60
	sll	$3,$3,2
	addu	$3,$2,$3
	lw	$3,4($3)
	nop
	bne	$3,$0,$L7
	lui	$3,%hi(public_state)
	.loc 1 45
	srl	$2,$7,1
	addiu	$2,$2,4
	sll	$2,$2,2
	addu	$2,$4,$2
	.loc 1 47
	lw	$2,0($2)
	andi	$7,$7,0x1
	sll	$7,$7,11
	sll	$2,$2,12
	or	$2,$2,$7
	or	$2,$2,$8
	addiu	$7,$5,64
$L4:
	.loc 1 67
	lw	$3,0($5)
	.loc 1 66
	addiu	$5,$5,16
	.loc 1 67
	sw	$3,0($2)
	.loc 1 68
	lw	$3,-12($5)
	.loc 1 66
	addiu	$2,$2,16
	.loc 1 68
	sw	$3,-12($2)
	.loc 1 69
	lw	$3,-8($5)
	nop
	sw	$3,-8($2)
	.loc 1 70
	lw	$3,-4($5)
	.loc 1 66
	bne	$5,$7,$L4
	sw	$3,-4($2)
	.loc 1 72
	lui	$7,%hi(spent)
	lw	$2,%lo(spent)($7)
	.loc 1 73
	lui	$5,%hi(copying)
	.loc 1 72
	addiu	$2,$2,512
	.loc 1 74
	addiu	$3,$5,%lo(copying)
	.loc 1 72
	sw	$2,%lo(spent)($7)
	.loc 1 74
	li	$2,64
	.loc 1 73
	sw	$4,%lo(copying)($5)
	.loc 1 74
	sw	$2,4($3)
	.loc 1 76
	jr	$31
	sw	$6,8($3)
$L7:
	.loc 1 62
	addiu	$3,$3,%lo(public_state)
	.loc 1 61
	lw	$5,144($2)
	.loc 1 62
	lw	$4,44($3)
	.loc 1 61
	addiu	$5,$5,1
	.loc 1 62
	addiu	$4,$4,1
	.loc 1 61
	sw	$5,144($2)
	.loc 1 63
	jr	$31
	sw	$4,44($3)
	.set	reorder
	.end	deliver
	.section	.text.well_formed,"ax"
	.align	2
	.loc 1 200
	.ent	well_formed
well_formed:
	.set	noreorder
	.loc 1 201
	lhu	$3,2($4)
	nop
	addiu	$2,$3,-1
	sltu	$2,$2,2
	bne	$2,$0,$L9
	li	$2,4
	beq	$3,$2,$L9
	nop
$L14:
	.loc 1 202
	jr	$31
	move	$2,$0
$L9:
	.loc 1 201
	lhu	$2,0($4)
	li	$5,64
	subu	$5,$5,$3
	slt	$2,$5,$2
	bne	$2,$0,$L14
	nop
	.loc 1 203
	lw	$2,4($4)
	nop
	beq	$2,$0,$L14
	nop
	lw	$5,8($4)
	nor	$4,$0,$2
	and	$4,$4,$5
	bne	$4,$0,$L14
	li	$4,4
	beq	$3,$4,$L15
	sll	$3,$3,3
	.loc 1 204
	srl	$2,$2,$3
	jr	$31
	sltu	$2,$2,1
$L15:
	.loc 1 205
	jr	$31
	li	$2,1
	.set	reorder
	.end	well_formed
	.section	.text.read_ring,"ax"
	.align	2
	.loc 1 210
	.ent	read_ring
read_ring:
	.set	noreorder
	.loc 1 213
	addiu	$2,$7,-1
	sltu	$2,$2,8
	beq	$2,$0,$L30
	nop
	.loc 1 210
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	move	$16,$6
	.loc 1 213
	lw	$6,12($4)
	nop
	addiu	$2,$6,-1
	sltu	$2,$2,8
	beq	$2,$0,$L17
	addiu	$8,$5,104
	sll	$6,$6,2
	.loc 1 217
	lui	$12,%hi(public_state)
	lui	$13,%hi(kernel)
	addiu	$10,$4,16
	addu	$6,$8,$6
	addiu	$12,$12,%lo(public_state)
	b	$L19
	addiu	$13,$13,%lo(kernel)
$L34:
	lw	$11,512($13)
	lw	$9,0($2)
	lw	$2,308($11)
	nop
	bne	$9,$2,$L23
	addiu	$10,$10,4
	lw	$2,4($4)
	nop
	beq	$3,$2,$L23
	nop
	.loc 1 215
	beq	$8,$6,$L33
	sll	$18,$7,1
$L19:
	.loc 1 216
	lw	$3,0($8)
	.loc 1 215
	addiu	$8,$8,4
	.loc 1 217
	addiu	$2,$3,548
	addiu	$9,$3,-1
	sll	$2,$2,4
	sltu	$9,$9,6143
	addu	$2,$2,$12
	bne	$9,$0,$L34
	sw	$3,0($10)
$L23:
	.loc 1 226
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 218
	li	$2,-1
	.loc 1 226
	jr	$31
	addiu	$sp,$sp,32
$L33:
	addu	$18,$18,$7
	sll	$18,$18,2
	addiu	$17,$5,4
	b	$L20
	addu	$18,$16,$18
$L36:
	.loc 1 220
	beq	$16,$18,$L35
	addiu	$17,$17,12
$L20:
	.loc 1 221
	lw	$5,0($17)
	lw	$3,4($17)
	lw	$2,8($17)
	.loc 1 222
	move	$4,$16
	.loc 1 221
	sw	$5,0($16)
	sw	$3,4($16)
	.loc 1 222
	jal	well_formed
	sw	$2,8($16)
	bne	$2,$0,$L36
	addiu	$16,$16,12
$L17:
	.loc 1 226
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 214
	li	$2,-2
	.loc 1 226
	jr	$31
	addiu	$sp,$sp,32
$L35:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 225
	move	$2,$0
	.loc 1 226
	jr	$31
	addiu	$sp,$sp,32
$L30:
	jr	$31
	li	$2,-2
	.set	reorder
	.end	read_ring
	.section	.text.bind_begin,"ax"
	.align	2
	.loc 1 292
	.ent	bind_begin
bind_begin:
	.set	noreorder
	.loc 1 297
	addiu	$2,$4,-1
	.loc 1 293
	sll	$5,$4,12
	li	$3,-2147483648
	.loc 1 297
	sltu	$2,$2,6143
	beq	$2,$0,$L45
	or	$5,$5,$3
	.loc 1 292
	addiu	$sp,$sp,-32
	.loc 1 297
	lui	$3,%hi(kernel+512)
	addiu	$2,$4,548
	.loc 1 292
	sw	$17,20($sp)
	.loc 1 297
	lw	$17,%lo(kernel+512)($3)
	lui	$3,%hi(public_state)
	addiu	$3,$3,%lo(public_state)
	sll	$2,$2,4
	.loc 1 292
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	.loc 1 297
	addu	$2,$2,$3
	lw	$2,0($2)
	lw	$3,308($17)
	nop
	bne	$2,$3,$L46
	move	$16,$4
	.loc 1 299
	lw	$7,0($5)
	.loc 1 302
	lw	$18,100($5)
	.loc 1 303
	lw	$8,136($5)
	.loc 1 300
	lui	$3,%hi(made)
	.loc 1 306
	lui	$6,%hi(atoms)
	.loc 1 301
	addiu	$4,$3,%lo(made)
	.loc 1 299
	lui	$9,%hi(atom_count)
	.loc 1 300
	sw	$2,%lo(made)($3)
	.loc 1 306
	addiu	$6,$6,%lo(atoms)
	.loc 1 305
	li	$2,-1
	.loc 1 299
	sw	$7,%lo(atom_count)($9)
	.loc 1 301
	sw	$16,4($4)
	.loc 1 302
	sw	$18,12($4)
	.loc 1 303
	sw	$8,48($4)
	.loc 1 304
	sw	$0,336($4)
	sw	$0,332($4)
	sw	$0,8($4)
	sw	$0,52($4)
	.loc 1 306
	jal	read_ring
	sw	$2,320($4)
	.loc 1 307
	bne	$2,$0,$L37
	lui	$10,%hi(place)
	.loc 1 310
	lui	$3,%hi(bindings)
	lui	$6,%hi(bindings+10880)
	.loc 1 311
	lw	$7,308($17)
	.loc 1 309
	sw	$0,%lo(place)($10)
	.loc 1 311
	move	$9,$0
	move	$4,$0
	.loc 1 310
	addiu	$3,$3,%lo(bindings)
	b	$L42
	addiu	$6,$6,%lo(bindings+10880)
$L39:
	.loc 1 315
	bne	$5,$0,$L41
	nop
	beq	$4,$0,$L58
	nop
$L41:
	.loc 1 310
	addiu	$3,$3,340
	beq	$3,$6,$L59
	nop
$L42:
	.loc 1 311
	lw	$5,0($3)
	nop
	bne	$5,$7,$L39
	nop
	lw	$8,4($3)
	nop
	bne	$8,$16,$L39
	nop
	.loc 1 312
	sw	$3,%lo(place)($10)
	move	$4,$3
$L40:
	.loc 1 320
	beq	$5,$0,$L37
	nop
	lw	$3,12($4)
	nop
	bne	$18,$3,$L60
	nop
$L37:
	.loc 1 323
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L58:
	.loc 1 315
	move	$4,$3
	.loc 1 310
	addiu	$3,$3,340
	bne	$3,$6,$L42
	li	$9,1
$L59:
	beq	$9,$0,$L43
	nop
	.loc 1 318
	beq	$4,$0,$L43
	sw	$4,%lo(place)($10)
	.loc 1 320
	lw	$5,0($4)
	b	$L40
	nop
$L60:
	.loc 1 321
	b	$L37
	li	$2,-2
$L46:
	.loc 1 298
	b	$L37
	li	$2,-1
$L45:
	.loc 1 323
	jr	$31
	li	$2,-1
$L43:
	.loc 1 319
	b	$L37
	li	$2,-3
	.set	reorder
	.end	bind_begin
	.section	.text.frame_taken,"ax"
	.align	2
	.loc 1 116
	.ent	frame_taken
frame_taken:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,28($sp)
	sw	$16,16($sp)
	move	$17,$4
	.loc 1 117
	jal	classify
	move	$18,$5
	.loc 1 119
	beq	$2,$0,$L70
	move	$16,$2
	.loc 1 123
	lw	$2,320($2)
	nop
	bltz	$2,$L65
	move	$6,$18
	move	$5,$17
	jal	handler_takes
	move	$4,$16
	bne	$2,$0,$L71
	li	$2,1
$L65:
	.loc 1 125
	move	$6,$18
	move	$5,$17
	jal	deliver
	move	$4,$16
	.loc 1 126
	lw	$2,320($16)
	.loc 1 127
	lw	$31,28($sp)
	.loc 1 126
	nor	$2,$0,$2
	.loc 1 127
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 126
	srl	$2,$2,31
	.loc 1 127
	jr	$31
	addiu	$sp,$sp,32
$L71:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L70:
	.loc 1 120
	lui	$3,%hi(public_state)
	addiu	$3,$3,%lo(public_state)
	lw	$4,36($3)
	.loc 1 127
	lw	$31,28($sp)
	.loc 1 120
	addiu	$4,$4,1
	.loc 1 127
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 121
	move	$2,$0
	.loc 1 120
	sw	$4,36($3)
	.loc 1 127
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	frame_taken
	.section	.text.still_owned,"ax"
	.align	2
	.loc 1 247
	.ent	still_owned
still_owned:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 250
	lui	$16,%hi(made)
	lw	$4,%lo(made)($16)
	.loc 1 247
	sw	$31,20($sp)
	.loc 1 250
	jal	environment_find
	nop
	beq	$2,$0,$L78
	nop
	addiu	$3,$16,%lo(made)
	lw	$2,4($3)
	lui	$5,%hi(public_state)
	addiu	$2,$2,548
	sll	$2,$2,4
	addiu	$5,$5,%lo(public_state)
	addu	$2,$5,$2
	lw	$6,%lo(made)($16)
	lw	$2,0($2)
	nop
	bne	$2,$6,$L78
	nop
	.loc 1 252
	lw	$7,12($3)
	nop
	beq	$7,$0,$L77
	move	$4,$0
	b	$L74
	nop
$L81:
	beq	$4,$7,$L77
	nop
$L74:
	.loc 1 253
	lw	$2,16($3)
	.loc 1 252
	addiu	$4,$4,1
	.loc 1 253
	addiu	$2,$2,548
	sll	$2,$2,4
	addu	$2,$5,$2
	lw	$2,0($2)
	nop
	beq	$6,$2,$L81
	addiu	$3,$3,4
$L78:
	.loc 1 256
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 251
	move	$2,$0
	.loc 1 256
	jr	$31
	addiu	$sp,$sp,24
$L77:
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 255
	li	$2,1
	.loc 1 256
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	still_owned
	.section	.text.delivered,"ax"
	.align	2
	.loc 1 80
	.ent	delivered
delivered:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	move	$16,$4
	.loc 1 81
	lw	$4,0($4)
	jal	environment_find
	nop
	.loc 1 82
	lw	$3,4($16)
	li	$4,-2147483648
	sll	$3,$3,12
	or	$3,$3,$4
	.loc 1 84
	lw	$4,140($3)
	.loc 1 86
	lui	$6,%hi(public_state)
	.loc 1 84
	addiu	$4,$4,1
	sw	$4,140($3)
	.loc 1 85
	lw	$5,52($16)
	.loc 1 86
	addiu	$6,$6,%lo(public_state)
	lw	$4,32($6)
	.loc 1 85
	addiu	$5,$5,36
	lui	$7,%hi(copying+8)
	sll	$5,$5,2
	lw	$7,%lo(copying+8)($7)
	addu	$3,$3,$5
	.loc 1 86
	addiu	$4,$4,1
	.loc 1 85
	sw	$7,4($3)
	.loc 1 86
	sw	$4,32($6)
	.loc 1 87
	lw	$3,52($16)
	lw	$5,12($16)
	addiu	$3,$3,1
	sll	$5,$5,1
	bne	$5,$0,1f
	divu	$0,$3,$5
	break	7
1:
	mfhi	$3
	.loc 1 88
	beq	$2,$0,$L82
	sw	$3,52($16)
	lw	$3,48($16)
	nop
	bne	$3,$0,$L91
	move	$4,$2
$L82:
	.loc 1 92
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L91:
	.loc 1 89
	lw	$3,400($2)
	nop
	ori	$3,$3,0x1
	.loc 1 90
	jal	environment_set_entry_tags
	sw	$3,400($2)
	.loc 1 92
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	delivered
	.section	.text.copied,"ax"
	.align	2
	.loc 1 96
	.ent	copied
copied:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$19,32($sp)
	.loc 1 97
	lui	$19,%hi(copying)
	.loc 1 96
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$31,44($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 100
	addiu	$20,$19,%lo(copying)
	lw	$16,4($20)
	lw	$2,8($20)
	.loc 1 97
	lw	$21,%lo(copying)($19)
	.loc 1 100
	sltu	$2,$16,$2
	beq	$2,$0,$L93
	li	$18,-2147483648
	.loc 1 107
	lui	$17,%hi(spent)
$L96:
	.loc 1 101
	sltu	$16,$16,65
	bne	$16,$0,$L98
	li	$4,1700
	jal	work_left_to_clock
	nop
	bne	$2,$0,$L92
	move	$2,$0
$L98:
	.loc 1 104
	lw	$4,4($20)
	lw	$16,8($20)
	nop
	subu	$16,$16,$4
	.loc 1 103
	sltu	$2,$16,257
	bne	$2,$0,$L95
	move	$5,$4
	li	$16,256
$L95:
	.loc 1 45
	lw	$3,52($21)
	.loc 1 105
	move	$6,$16
	.loc 1 45
	srl	$2,$3,1
	addiu	$2,$2,4
	sll	$2,$2,2
	addu	$2,$21,$2
	.loc 1 47
	lw	$2,0($2)
	andi	$3,$3,0x1
	sll	$3,$3,11
	sll	$2,$2,12
	or	$2,$2,$3
	or	$2,$2,$18
	.loc 1 105
	jal	lance_copy
	addu	$4,$2,$4
	.loc 1 106
	lw	$5,4($20)
	.loc 1 107
	lw	$4,%lo(spent)($17)
	srl	$2,$16,2
	.loc 1 100
	lw	$3,8($20)
	.loc 1 106
	addu	$16,$16,$5
	.loc 1 107
	sll	$2,$2,5
	addu	$2,$2,$4
	.loc 1 100
	sltu	$3,$16,$3
	.loc 1 106
	sw	$16,4($20)
	.loc 1 100
	bne	$3,$0,$L96
	sw	$2,%lo(spent)($17)
$L93:
	.loc 1 109
	jal	delivered
	move	$4,$21
	.loc 1 110
	sw	$0,%lo(copying)($19)
	.loc 1 111
	li	$2,1
$L92:
	.loc 1 112
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
	.loc 1 131
	.ent	frames_served
frames_served:
	.set	noreorder
	addiu	$sp,$sp,-104
	sw	$20,96($sp)
	sw	$19,92($sp)
	sw	$18,88($sp)
	sw	$17,84($sp)
	sw	$31,100($sp)
	sw	$16,80($sp)
	lui	$17,%hi(copying)
	.loc 1 138
	lui	$18,%hi(spent)
	lui	$19,%hi(lance_budget)
	.loc 1 144
	b	$L112
	li	$20,1
$L124:
	.loc 1 136
	li	$16,2000
$L105:
	.loc 1 147
	jal	copied
	nop
	beq	$2,$0,$L111
	nop
	.loc 1 149
	jal	lance_done
	nop
	.loc 1 150
	jal	work_left_to_clock
	move	$4,$16
	bne	$2,$0,$L111
	nop
$L112:
	.loc 1 137
	lw	$2,%lo(copying)($17)
	nop
	bne	$2,$0,$L124
	nop
	.loc 1 138
	lw	$2,%lo(spent)($18)
	lw	$3,%lo(lance_budget)($19)
	nop
	sltu	$2,$2,$3
	beq	$2,$0,$L107
	nop
	.loc 1 140
	jal	lance_next
	addiu	$4,$sp,16
	.loc 1 141
	beq	$2,$0,$L107
	move	$5,$2
	.loc 1 143
	lw	$2,%lo(spent)($18)
	nop
	addiu	$2,$2,1312
	.loc 1 144
	beq	$5,$20,$L108
	sw	$2,%lo(spent)($18)
	jal	frame_taken
	addiu	$4,$sp,16
	beq	$2,$0,$L106
	li	$16,2000
	.loc 1 145
	li	$16,8000
$L106:
	.loc 1 147
	lw	$2,%lo(copying)($17)
	nop
	bne	$2,$0,$L105
	nop
	.loc 1 149
	jal	lance_done
	nop
	.loc 1 150
	jal	work_left_to_clock
	move	$4,$16
	beq	$2,$0,$L112
	nop
$L111:
	.loc 1 153
	lw	$31,100($sp)
	lw	$20,96($sp)
	lw	$19,92($sp)
	lw	$18,88($sp)
	lw	$17,84($sp)
	lw	$16,80($sp)
	.loc 1 148
	move	$2,$0
	.loc 1 153
	jr	$31
	addiu	$sp,$sp,104
$L108:
	.loc 1 136
	b	$L106
	li	$16,2000
$L107:
	.loc 1 153
	lw	$31,100($sp)
	lw	$20,96($sp)
	lw	$19,92($sp)
	lw	$18,88($sp)
	lw	$17,84($sp)
	lw	$16,80($sp)
	.loc 1 139
	li	$2,1
	.loc 1 153
	jr	$31
	addiu	$sp,$sp,104
	.set	reorder
	.end	frames_served
	.section	.text.unbind_frames,"ax"
	.align	2
	.loc 1 235
	.ent	unbind_frames
unbind_frames:
	.set	noreorder
	.loc 1 236
	lui	$2,%hi(copying)
	lw	$3,%lo(copying)($2)
	.loc 1 235
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 236
	beq	$3,$4,$L128
	move	$16,$4
	.loc 1 240
	jal	handler_leaves
	move	$4,$16
	.loc 1 241
	sw	$0,0($16)
	.loc 1 242
	lui	$3,%hi(ether_bound)
	lw	$2,%lo(ether_bound)($3)
	.loc 1 243
	lw	$31,20($sp)
	.loc 1 242
	addiu	$2,$2,-1
	.loc 1 243
	lw	$16,16($sp)
	.loc 1 242
	sw	$2,%lo(ether_bound)($3)
	.loc 1 243
	jr	$31
	addiu	$sp,$sp,24
$L128:
	.loc 1 238
	jal	lance_done
	sw	$0,%lo(copying)($2)
	.loc 1 240
	jal	handler_leaves
	move	$4,$16
	.loc 1 241
	sw	$0,0($16)
	.loc 1 242
	lui	$3,%hi(ether_bound)
	lw	$2,%lo(ether_bound)($3)
	.loc 1 243
	lw	$31,20($sp)
	.loc 1 242
	addiu	$2,$2,-1
	.loc 1 243
	lw	$16,16($sp)
	.loc 1 242
	sw	$2,%lo(ether_bound)($3)
	.loc 1 243
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	unbind_frames
	.section	.text.insert,"ax"
	.align	2
	.loc 1 260
	.ent	insert
insert:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	.loc 1 263
	lui	$17,%hi(atom_count)
	.loc 1 260
	sw	$16,16($sp)
	.loc 1 263
	lui	$4,%hi(made+56)
	lui	$16,%hi(atoms)
	lw	$6,%lo(atom_count)($17)
	addiu	$5,$16,%lo(atoms)
	addiu	$4,$4,%lo(made+56)
	.loc 1 260
	sw	$31,28($sp)
	.loc 1 263
	jal	ether_send_prepare
	sw	$18,24($sp)
	beq	$2,$0,$L129
	li	$2,-2
	.loc 1 265
	jal	apart_pause
	li	$4,4000
	.loc 1 266
	jal	lance_start
	nop
	bne	$2,$0,$L129
	li	$2,-3
	.loc 1 268
	jal	apart_pause
	li	$4,4000
	.loc 1 269
	jal	classifier_start
	nop
	bne	$2,$0,$L132
	li	$4,4000
	.loc 1 271
	jal	apart_pause
	lui	$18,%hi(place)
	.loc 1 272
	lw	$6,%lo(atom_count)($17)
	lw	$4,%lo(place)($18)
	jal	classifier_insert
	addiu	$5,$16,%lo(atoms)
	.loc 1 273
	beq	$2,$0,$L144
	nop
$L129:
	.loc 1 288
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L144:
	.loc 1 275
	jal	still_owned
	nop
	.loc 1 276
	lw	$4,%lo(place)($18)
	.loc 1 275
	beq	$2,$0,$L145
	nop
	.loc 1 280
	lw	$2,0($4)
	nop
	bne	$2,$0,$L146
	lui	$3,%hi(ether_bound)
	.loc 1 284
	lw	$2,%lo(ether_bound)($3)
	lui	$16,%hi(made)
	addiu	$2,$2,1
	sw	$2,%lo(ether_bound)($3)
	addiu	$16,$16,%lo(made)
$L136:
	.loc 1 285
	lw	$2,8($4)
	.loc 1 286
	move	$3,$16
	.loc 1 285
	sw	$2,8($16)
	.loc 1 286
	move	$5,$4
	addiu	$9,$16,336
$L137:
	lw	$8,0($3)
	lw	$7,4($3)
	lw	$6,8($3)
	lw	$2,12($3)
	addiu	$3,$3,16
	sw	$8,0($5)
	sw	$7,4($5)
	sw	$6,8($5)
	sw	$2,12($5)
	bne	$3,$9,$L137
	addiu	$5,$5,16
	.loc 1 287
	lui	$2,%hi(bindings)
	addiu	$2,$2,%lo(bindings)
	subu	$4,$4,$2
	sra	$4,$4,2
	sll	$2,$4,1
	.loc 1 286
	lw	$3,0($3)
	.loc 1 287
	addu	$2,$2,$4
	sll	$4,$2,8
	.loc 1 286
	sw	$3,0($5)
	.loc 1 287
	addu	$2,$2,$4
	.loc 1 288
	lw	$31,28($sp)
	.loc 1 287
	sll	$4,$2,16
	addu	$2,$2,$4
	.loc 1 288
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 287
	subu	$2,$0,$2
	.loc 1 288
	jr	$31
	addiu	$sp,$sp,32
$L146:
	.loc 1 281
	lw	$2,52($4)
	lui	$16,%hi(made)
	addiu	$16,$16,%lo(made)
	.loc 1 282
	jal	handler_leaves
	sw	$2,52($16)
	.loc 1 285
	lw	$4,%lo(place)($18)
	b	$L136
	nop
$L132:
	.loc 1 267
	b	$L129
	li	$2,-3
$L145:
	.loc 1 276
	lw	$2,0($4)
	nop
	bne	$2,$0,$L147
	nop
	.loc 1 278
	b	$L129
	li	$2,-1
$L147:
	.loc 1 277
	jal	unbind_frames
	nop
	.loc 1 278
	b	$L129
	li	$2,-1
	.set	reorder
	.end	insert
	.section	.text.ether_interrupt,"ax"
	.align	2
	.globl	ether_interrupt
	.loc 1 161
	.ent	ether_interrupt
ether_interrupt:
	.set	noreorder
	.loc 1 164
	lui	$3,%hi(kernel+516)
	.loc 1 161
	addiu	$sp,$sp,-32
	.loc 1 162
	lui	$2,%hi(public_state)
	.loc 1 164
	lw	$3,%lo(kernel+516)($3)
	.loc 1 161
	sw	$17,20($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 162
	addiu	$17,$2,%lo(public_state)
	lw	$18,60($17)
	.loc 1 164
	bne	$3,$0,$L153
	lui	$3,%hi(spent_tick)
	.loc 1 168
	lw	$2,%lo(public_state)($2)
	lw	$4,%lo(spent_tick)($3)
	nop
	bne	$2,$4,$L167
	lui	$16,%hi(spent)
	.loc 1 172
	lui	$3,%hi(lance_budget)
	lw	$2,%lo(spent)($16)
	lw	$3,%lo(lance_budget)($3)
	nop
	sltu	$2,$2,$3
	beq	$2,$0,$L153
	nop
$L152:
	.loc 1 176
	jal	lance_asks
	nop
	beq	$2,$0,$L148
	li	$2,1
	.loc 1 178
	lw	$2,60($17)
	nop
	beq	$2,$18,$L155
	lui	$2,%hi(copying)
	.loc 1 179
	sw	$0,%lo(copying)($2)
$L155:
	.loc 1 180
	jal	work_begin
	li	$4,9000
	.loc 1 184
	b	$L157
	lui	$17,%hi(lance_budget)
$L168:
	.loc 1 188
	jal	lance_settled
	nop
	bne	$2,$0,$L148
	li	$2,1
$L157:
	.loc 1 182
	jal	frames_served
	nop
	beq	$2,$0,$L148
	nop
	.loc 1 184
	lw	$2,%lo(spent)($16)
	lw	$3,%lo(lance_budget)($17)
	nop
	sltu	$2,$2,$3
	bne	$2,$0,$L168
	nop
$L153:
	.loc 1 165
	jal	lance_hold
	li	$4,1
	.loc 1 166
	li	$2,1
$L148:
	.loc 1 190
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L167:
	.loc 1 171
	move	$4,$0
	.loc 1 169
	sw	$2,%lo(spent_tick)($3)
	.loc 1 171
	jal	lance_hold
	sw	$0,%lo(spent)($16)
	b	$L152
	nop
	.set	reorder
	.end	ether_interrupt
	.section	.text.ether_resume,"ax"
	.align	2
	.globl	ether_resume
	.loc 1 194
	.ent	ether_resume
ether_resume:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 195
	jal	lance_hold
	move	$4,$0
	.loc 1 196
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	ether_resume
	.section	.text.call_ether_bind,"ax"
	.align	2
	.globl	call_ether_bind
	.loc 1 326
	.ent	call_ether_bind
call_ether_bind:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,32($sp)
	.loc 1 329
	sll	$17,$4,1
	addiu	$17,$17,1
	.loc 1 326
	sw	$16,28($sp)
	.loc 1 329
	addiu	$5,$sp,16
	.loc 1 326
	move	$16,$4
	sw	$31,36($sp)
	.loc 1 329
	jal	apart_result
	move	$4,$17
	beq	$2,$0,$L172
	nop
$L180:
	.loc 1 337
	lw	$2,16($sp)
$L171:
	.loc 1 338
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L172:
	.loc 1 331
	jal	apart_continue
	nop
	bne	$2,$0,$L171
	li	$2,-16
	.loc 1 333
	jal	bind_begin
	move	$4,$16
	.loc 1 334
	bne	$2,$0,$L171
	sw	$2,16($sp)
	.loc 1 336
	lui	$5,%hi(insert)
	move	$4,$17
	jal	apart_begin
	addiu	$5,$5,%lo(insert)
	.loc 1 337
	addiu	$5,$sp,16
	jal	apart_result
	move	$4,$17
	bne	$2,$0,$L180
	li	$2,-16
	b	$L171
	nop
	.set	reorder
	.end	call_ether_bind
	.section	.text.ether_owner_leaves,"ax"
	.align	2
	.globl	ether_owner_leaves
	.loc 1 342
	.ent	ether_owner_leaves
ether_owner_leaves:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	sw	$16,16($sp)
	lui	$17,%hi(bindings+10880)
	.loc 1 345
	lui	$16,%hi(bindings)
	.loc 1 342
	sw	$18,24($sp)
	sw	$31,28($sp)
	move	$18,$4
	.loc 1 345
	addiu	$16,$16,%lo(bindings)
	b	$L183
	addiu	$17,$17,%lo(bindings+10880)
$L182:
	addiu	$16,$16,340
	beq	$16,$17,$L186
	nop
$L183:
	.loc 1 346
	lw	$2,0($16)
	nop
	bne	$2,$18,$L182
	move	$4,$16
	.loc 1 347
	jal	unbind_frames
	addiu	$16,$16,340
	.loc 1 345
	bne	$16,$17,$L183
	nop
$L186:
	.loc 1 348
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
	.loc 1 352
	.ent	ether_page_leaves
ether_page_leaves:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$16,16($sp)
	lui	$18,%hi(bindings+10880)
	.loc 1 356
	lui	$16,%hi(bindings)
	.loc 1 352
	sw	$17,20($sp)
	sw	$31,28($sp)
	move	$17,$4
	.loc 1 356
	addiu	$16,$16,%lo(bindings)
	b	$L193
	addiu	$18,$18,%lo(bindings+10880)
$L188:
	addiu	$16,$16,340
	beq	$16,$18,$L202
	nop
$L193:
	.loc 1 357
	lw	$2,0($16)
	nop
	beq	$2,$0,$L188
	nop
	.loc 1 359
	lw	$6,12($16)
	nop
	beq	$6,$0,$L189
	addiu	$3,$16,16
	b	$L190
	move	$2,$0
$L191:
	addiu	$2,$2,1
	beq	$2,$6,$L189
	nop
$L190:
	lw	$5,0($3)
	nop
	bne	$5,$17,$L191
	addiu	$3,$3,4
	.loc 1 361
	sltu	$2,$2,$6
	beq	$2,$0,$L189
	move	$4,$16
$L203:
	.loc 1 363
	jal	unbind_frames
	addiu	$16,$16,340
	.loc 1 356
	bne	$16,$18,$L193
	nop
$L202:
	.loc 1 365
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L189:
	.loc 1 361
	lw	$2,4($16)
	nop
	beq	$2,$17,$L203
	move	$4,$16
	lw	$2,320($16)
	nop
	bltz	$2,$L188
	nop
	.loc 1 362
	lw	$2,324($16)
	nop
	beq	$2,$17,$L203
	nop
	lw	$2,328($16)
	nop
	bne	$2,$17,$L188
	nop
	b	$L203
	nop
	.set	reorder
	.end	ether_page_leaves
	.section	.text.binding_own,"ax"
	.align	2
	.globl	binding_own
	.loc 1 368
	.ent	binding_own
binding_own:
	.set	noreorder
	.loc 1 370
	sltu	$2,$4,32
	beq	$2,$0,$L207
	lui	$3,%hi(kernel+512)
	.loc 1 369
	sll	$2,$4,2
	addu	$4,$2,$4
	sll	$2,$4,4
	lw	$5,%lo(kernel+512)($3)
	addu	$2,$4,$2
	lui	$3,%hi(bindings)
	addiu	$3,$3,%lo(bindings)
	sll	$2,$2,2
	addu	$2,$2,$3
	lw	$4,0($2)
	lw	$3,308($5)
	nop
	bne	$4,$3,$L207
	nop
	.loc 1 370
	jr	$31
	nop
$L207:
	.loc 1 371
	jr	$31
	move	$2,$0
	.set	reorder
	.end	binding_own
	.section	.text.call_ether_unbind,"ax"
	.align	2
	.globl	call_ether_unbind
	.loc 1 374
	.ent	call_ether_unbind
call_ether_unbind:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 375
	jal	binding_own
	nop
	.loc 1 377
	beq	$2,$0,$L210
	nop
	.loc 1 379
	jal	unbind_frames
	move	$4,$2
	.loc 1 380
	move	$2,$0
$L208:
	.loc 1 381
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L210:
	.loc 1 378
	b	$L208
	li	$2,-1
	.set	reorder
	.end	call_ether_unbind
	.section	.text.call_ether_send,"ax"
	.align	2
	.globl	call_ether_send
	.loc 1 384
	.ent	call_ether_send
call_ether_send:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$16,$5
	.loc 1 385
	jal	binding_own
	move	$17,$6
	.loc 1 388
	beq	$2,$0,$L215
	srl	$3,$16,12
	addiu	$4,$3,-1
	sltu	$4,$4,6143
	beq	$4,$0,$L215
	addiu	$3,$3,548
	lui	$4,%hi(kernel+512)
	lw	$6,%lo(kernel+512)($4)
	lui	$4,%hi(public_state)
	addiu	$4,$4,%lo(public_state)
	sll	$3,$3,4
	addu	$3,$3,$4
	lw	$4,0($3)
	lw	$3,308($6)
	nop
	bne	$4,$3,$L215
	andi	$3,$16,0x3
	.loc 1 390
	bne	$3,$0,$L218
	addiu	$3,$17,-60
	sltu	$3,$3,1455
	beq	$3,$0,$L218
	andi	$5,$16,0xfff
	.loc 1 391
	addu	$5,$5,$17
	.loc 1 390
	sltu	$5,$5,4097
	beq	$5,$0,$L218
	li	$3,-2147483648
	.loc 1 393
	or	$16,$16,$3
	move	$6,$17
	move	$5,$16
	jal	ether_may_send
	addiu	$4,$2,56
	beq	$2,$0,$L215
	move	$5,$17
	.loc 1 395
	jal	lance_send
	move	$4,$16
$L212:
	.loc 1 396
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L215:
	.loc 1 389
	b	$L212
	li	$2,-1
$L218:
	.loc 1 392
	b	$L212
	li	$2,-2
	.set	reorder
	.end	call_ether_send
	.section	.text.call_ether_address,"ax"
	.align	2
	.globl	call_ether_address
	.loc 1 399
	.ent	call_ether_address
call_ether_address:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 400
	jal	lance_address
	nop
	.loc 1 402
	lbu	$3,1($2)
	lbu	$5,0($2)
	lbu	$4,2($2)
	lbu	$6,3($2)
	sll	$3,$3,8
	or	$3,$3,$5
	.loc 1 403
	lbu	$7,5($2)
	.loc 1 402
	sll	$5,$3,8
	.loc 1 403
	lbu	$2,4($2)
	.loc 1 402
	srl	$3,$3,8
	sll	$4,$4,24
	sll	$6,$6,16
	.loc 1 404
	lw	$31,20($sp)
	.loc 1 403
	or	$4,$4,$6
	.loc 1 402
	or	$5,$5,$3
	.loc 1 403
	or	$7,$4,$7
	sll	$2,$2,8
	andi	$4,$5,0xffff
	.loc 1 404
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
