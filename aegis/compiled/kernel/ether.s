# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/ether.c
	.text
	.file 1 "aegis/kernel/ether.c"
	.section	.text.opposite,"ax"
	.align	2
	.loc 1 46
	.ent	opposite
opposite:
	.set	noreorder
	.set	nomacro
	.loc 1 47
	beq	$5,$0,$L8
	nop
	li	$11,3
	.loc 1 47
	li	$10,5
$L2:
	.loc 1 50
	lui	$9,%hi(pairs)
	.loc 1 47
	li	$2,6
	li	$6,6
	move	$7,$0
	.loc 1 49
	move	$5,$0
	.loc 1 50
	b	$L7
	addiu	$9,$9,%lo(pairs)
$L14:
	.loc 1 49
	addu	$5,$5,$2
	.loc 1 50
	sll	$3,$5,1
	addu	$3,$3,$5
	.loc 1 49
	sltu	$2,$5,$10
	beq	$2,$0,$L10
	addu	$3,$3,$9
$L15:
	.loc 1 50
	lbu	$7,0($3)
	.loc 1 50
	lbu	$6,2($3)
	.loc 1 51
	lbu	$2,1($3)
$L7:
	.loc 1 50
	subu	$3,$4,$7
	.loc 1 52
	subu	$8,$4,$2
	.loc 1 50
	sltu	$3,$3,$6
	bne	$3,$0,$L12
	sltu	$6,$8,$6
	.loc 1 52
	bne	$6,$0,$L13
	nop
	.loc 1 49
	beq	$5,$0,$L14
	move	$2,$11
	li	$2,1
	.loc 1 49
	addu	$5,$5,$2
	.loc 1 50
	sll	$3,$5,1
	addu	$3,$3,$5
	.loc 1 49
	sltu	$2,$5,$10
	bne	$2,$0,$L15
	addu	$3,$3,$9
$L10:
	.loc 1 56
	jr	$31
	move	$2,$4
$L8:
	.loc 1 47
	li	$11,1
	.loc 1 47
	b	$L2
	li	$10,3
$L12:
	.loc 1 51
	subu	$2,$2,$7
	jr	$31
	addu	$2,$2,$4
$L13:
	.loc 1 53
	subu	$7,$7,$2
	jr	$31
	addu	$2,$7,$4
	.set	reorder
	.end	opposite
	.section	.text.field,"ax"
	.align	2
	.loc 1 59
	.ent	field
field:
	.set	noreorder
	.set	nomacro
	.loc 1 60
	addu	$4,$4,$5
	.loc 1 62
	li	$3,1
	.loc 1 60
	lbu	$2,0($4)
	.loc 1 62
	beq	$6,$3,$L18
	li	$3,2
	.loc 1 64
	lbu	$5,1($4)
	.loc 1 64
	sll	$2,$2,8
	.loc 1 65
	beq	$6,$3,$L18
	or	$2,$5,$2
	.loc 1 67
	lbu	$3,2($4)
	.loc 1 67
	lbu	$4,3($4)
	.loc 1 67
	sll	$3,$3,8
	.loc 1 67
	or	$3,$3,$4
	.loc 1 67
	sll	$2,$2,16
	.loc 1 67
	or	$2,$3,$2
$L18:
	.loc 1 68
	jr	$31
	nop
	.set	reorder
	.end	field
	.section	.text.demultiplex,"ax"
	.align	2
	.loc 1 72
	.ent	demultiplex
demultiplex:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$19,28($sp)
	lui	$20,%hi(bindings+12)
	lui	$19,%hi(bindings+4876)
	sw	$18,24($sp)
	sw	$31,36($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 72
	move	$18,$4
	addiu	$20,$20,%lo(bindings+12)
	b	$L21
	addiu	$19,$19,%lo(bindings+4876)
$L26:
	.loc 1 76
	addiu	$20,$20,152
$L31:
	beq	$19,$20,$L30
	move	$2,$0
$L21:
	.loc 1 77
	lw	$2,-12($20)
	nop
	beq	$2,$0,$L26
	move	$16,$20
	.loc 1 79
	lw	$2,-4($20)
	nop
	sll	$17,$2,1
	addu	$17,$17,$2
	sll	$17,$17,2
	.loc 1 79
	addu	$17,$20,$17
	.loc 1 80
	sltu	$2,$20,$17
	bne	$2,$0,$L23
	nop
	b	$L24
	nop
$L25:
	.loc 1 80
	sltu	$2,$16,$17
	beq	$2,$0,$L24
	nop
$L23:
	.loc 1 80
	lhu	$5,0($16)
	lhu	$6,2($16)
	jal	field
	move	$4,$18
	.loc 1 80
	lw	$5,4($16)
	.loc 1 80
	lw	$3,8($16)
	.loc 1 80
	and	$2,$2,$5
	.loc 1 80
	beq	$2,$3,$L25
	addiu	$16,$16,12
	addiu	$16,$16,-12
$L24:
	.loc 1 82
	bne	$17,$16,$L31
	addiu	$20,$20,152
	addiu	$20,$20,-152
	.loc 1 86
	lw	$31,36($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	addiu	$2,$20,-12
	lw	$20,32($sp)
	jr	$31
	addiu	$sp,$sp,40
$L30:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	demultiplex
	.section	.text.pattern,"ax"
	.align	2
	.loc 1 132
	.ent	pattern
pattern:
	.set	noreorder
	.set	nomacro
	move	$2,$4
	addiu	$3,$4,64
$L33:
	.loc 1 136
	sb	$0,64($2)
	.loc 1 136
	sb	$0,0($2)
	.loc 1 135
	addiu	$2,$2,1
	bne	$3,$2,$L33
	nop
	.loc 1 137
	beq	$6,$0,$L34
	move	$10,$0
	.loc 1 138
	li	$12,4
	.loc 1 138
	li	$11,64
$L40:
	.loc 1 138
	lhu	$13,2($5)
	nop
	.loc 1 138
	addiu	$8,$13,-1
	.loc 1 138
	andi	$2,$8,0xffff
	sltu	$2,$2,2
	bne	$2,$0,$L35
	nop
	.loc 1 138
	bne	$13,$12,$L37
	nop
$L35:
	.loc 1 138
	lhu	$3,0($5)
	.loc 1 138
	subu	$2,$11,$13
	.loc 1 138
	slt	$2,$2,$3
	bne	$2,$0,$L37
	nop
	.loc 1 140
	lw	$2,4($5)
	nop
	.loc 1 140
	beq	$2,$0,$L37
	nor	$9,$0,$2
	.loc 1 140
	lw	$7,8($5)
	nop
	.loc 1 140
	and	$9,$9,$7
	.loc 1 140
	bne	$9,$0,$L37
	sltu	$14,$13,4
	.loc 1 140
	beq	$14,$0,$L39
	sll	$14,$13,3
	.loc 1 140
	srl	$14,$2,$14
	.loc 1 140
	bne	$14,$0,$L37
	nop
	.loc 1 142
	beq	$13,$0,$L44
	nop
$L39:
	.loc 1 143
	sll	$8,$8,3
	.loc 1 146
	b	$L54
	addu	$3,$4,$3
$L55:
	.loc 1 148
	or	$2,$14,$2
	sb	$2,0($3)
	.loc 1 149
	lhu	$2,0($5)
	nop
	.loc 1 149
	addu	$2,$2,$9
	.loc 1 149
	addu	$2,$4,$2
	lbu	$3,64($2)
	.loc 1 142
	addiu	$9,$9,1
	.loc 1 149
	or	$3,$7,$3
	sb	$3,64($2)
	.loc 1 142
	lhu	$2,2($5)
	nop
	.loc 1 143
	addiu	$8,$2,-1
	subu	$8,$8,$9
	.loc 1 142
	sltu	$2,$9,$2
	beq	$2,$0,$L44
	sll	$8,$8,3
	.loc 1 146
	lhu	$3,0($5)
	.loc 1 144
	lw	$7,8($5)
	.loc 1 146
	addu	$3,$3,$9
	.loc 1 144
	lw	$2,4($5)
	.loc 1 146
	addu	$3,$4,$3
$L54:
	.loc 1 146
	lbu	$13,64($3)
	.loc 1 144
	srl	$7,$7,$8
	.loc 1 146
	lbu	$14,0($3)
	.loc 1 144
	srl	$2,$2,$8
	.loc 1 144
	andi	$7,$7,0x00ff
	.loc 1 146
	xor	$8,$7,$13
	and	$13,$2,$14
	.loc 1 146
	and	$8,$8,$13
	beq	$8,$0,$L55
	andi	$2,$2,0x00ff
$L37:
	.loc 1 139
	jr	$31
	move	$2,$0
$L44:
	.loc 1 137
	addiu	$10,$10,1
	.loc 1 137
	bne	$6,$10,$L40
	addiu	$5,$5,12
$L34:
	.loc 1 153
	jr	$31
	li	$2,1
	.set	reorder
	.end	pattern
	.section	.text.overlap,"ax"
	.align	2
	.loc 1 157
	.ent	overlap
overlap:
	.set	noreorder
	.set	nomacro
	b	$L58
	addiu	$8,$4,64
$L62:
	.loc 1 160
	beq	$8,$4,$L61
	addiu	$5,$5,1
$L58:
	.loc 1 161
	lbu	$2,64($4)
	lbu	$3,0($4)
	lbu	$7,64($5)
	lbu	$6,0($5)
	xor	$2,$2,$7
	and	$3,$3,$6
	and	$2,$2,$3
	.loc 1 161
	andi	$2,$2,0x00ff
	beq	$2,$0,$L62
	addiu	$4,$4,1
	.loc 1 164
	jr	$31
	move	$2,$0
$L61:
	jr	$31
	li	$2,1
	.set	reorder
	.end	overlap
	.section	.text.unbind_frames,"ax"
	.align	2
	.loc 1 222
	.ent	unbind_frames
unbind_frames:
	.set	noreorder
	.set	nomacro
	.loc 1 223
	sw	$0,0($4)
	.loc 1 224
	lui	$3,%hi(ether_bound)
	lw	$2,%lo(ether_bound)($3)
	nop
	addiu	$2,$2,-1
	.loc 1 225
	jr	$31
	sw	$2,%lo(ether_bound)($3)
	.set	reorder
	.end	unbind_frames
	.section	.text.binding_own,"ax"
	.align	2
	.loc 1 244
	.ent	binding_own
binding_own:
	.set	noreorder
	.set	nomacro
	.loc 1 245
	sltu	$2,$4,32
	beq	$2,$0,$L67
	lui	$3,%hi(kernel+512)
	.loc 1 245
	sll	$2,$4,2
	addu	$2,$2,$4
	sll	$2,$2,2
	.loc 1 245
	lw	$5,%lo(kernel+512)($3)
	.loc 1 245
	subu	$2,$2,$4
	lui	$3,%hi(bindings)
	addiu	$3,$3,%lo(bindings)
	sll	$2,$2,3
	addu	$2,$2,$3
	.loc 1 245
	lw	$4,0($2)
	lw	$3,308($5)
	nop
	bne	$4,$3,$L67
	nop
	.loc 1 245
	jr	$31
	nop
$L67:
	.loc 1 246
	jr	$31
	move	$2,$0
	.set	reorder
	.end	binding_own
	.section	.text.deliver,"ax"
	.align	2
	.loc 1 90
	.ent	deliver
deliver:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	.loc 1 90
	move	$18,$4
	.loc 1 91
	lw	$4,0($4)
	jal	environment_find
	move	$17,$5
	.loc 1 93
	lw	$6,148($18)
	.loc 1 92
	lw	$16,4($18)
	li	$4,-2147483648
	sll	$16,$16,12
	.loc 1 95
	addiu	$5,$6,36
	.loc 1 92
	or	$16,$16,$4
	.loc 1 93
	srl	$3,$6,1
	.loc 1 95
	sll	$5,$5,2
	.loc 1 93
	addiu	$3,$3,28
	.loc 1 95
	addu	$5,$16,$5
	.loc 1 93
	sll	$3,$3,2
	.loc 1 95
	lw	$5,4($5)
	.loc 1 93
	addu	$3,$18,$3
	lw	$3,0($3)
	.loc 1 95
	beq	$5,$0,$L69
	sll	$3,$3,12
	.loc 1 97
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	.loc 1 96
	lw	$4,144($16)
	.loc 1 97
	lw	$3,44($2)
	.loc 1 96
	addiu	$4,$4,1
	.loc 1 97
	addiu	$3,$3,1
	.loc 1 96
	sw	$4,144($16)
	.loc 1 97
	sw	$3,44($2)
$L68:
	.loc 1 109
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L69:
	.loc 1 100
	andi	$6,$6,0x1
	.loc 1 100
	sll	$6,$6,11
	.loc 1 100
	or	$6,$6,$3
	.loc 1 100
	or	$4,$6,$4
	jal	lance_copy
	move	$19,$2
	.loc 1 101
	lw	$2,140($16)
	.loc 1 103
	lui	$5,%hi(public_state)
	.loc 1 101
	addiu	$2,$2,1
	sw	$2,140($16)
	.loc 1 102
	lw	$3,148($18)
	.loc 1 103
	addiu	$5,$5,%lo(public_state)
	.loc 1 102
	addiu	$3,$3,36
	sll	$3,$3,2
	addu	$16,$16,$3
	sw	$17,4($16)
	.loc 1 104
	lw	$3,148($18)
	.loc 1 104
	lw	$6,108($18)
	.loc 1 104
	addiu	$3,$3,1
	.loc 1 104
	sll	$6,$6,1
	.loc 1 104
	bne	$6,$0,1f
	divu	$0,$3,$6
	break	7
1:
	.loc 1 103
	lw	$2,32($5)
	.loc 1 105
	lw	$4,144($18)
	.loc 1 103
	addiu	$2,$2,1
	sw	$2,32($5)
	.loc 1 104
	mfhi	$3
	.loc 1 105
	beq	$4,$0,$L68
	sw	$3,148($18)
	.loc 1 106
	lw	$2,400($19)
	.loc 1 107
	move	$4,$19
	.loc 1 106
	ori	$2,$2,0x1
	.loc 1 107
	jal	environment_set_entry_tags
	sw	$2,400($19)
	.loc 1 109
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	deliver
	.section	.text.may_send,"ax"
	.align	2
	.loc 1 260
	.ent	may_send
may_send:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$21,40($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	sw	$31,44($sp)
	sw	$20,36($sp)
	sw	$17,24($sp)
	.loc 1 260
	move	$21,$4
	move	$18,$5
	.loc 1 264
	move	$16,$0
	.loc 1 264
	li	$19,6
	.loc 1 265
	addu	$2,$18,$16
$L89:
	lbu	$17,6($2)
	.loc 1 265
	jal	lance_address
	nop
	.loc 1 265
	addu	$2,$2,$16
	.loc 1 265
	lbu	$2,0($2)
	nop
	bne	$2,$17,$L76
	addiu	$16,$16,1
	.loc 1 264
	bne	$16,$19,$L89
	addu	$2,$18,$16
	.loc 1 267
	lw	$2,8($21)
	.loc 1 267
	addiu	$21,$21,12
	.loc 1 267
	sll	$19,$2,1
	addu	$19,$19,$2
	sll	$19,$19,2
	addu	$19,$21,$19
	.loc 1 267
	sltu	$2,$21,$19
	beq	$2,$0,$L75
	li	$2,1
$L78:
	.loc 1 268
	lhu	$20,2($21)
	nop
	.loc 1 268
	beq	$20,$0,$L83
	addiu	$16,$20,-1
	.loc 1 271
	lhu	$17,0($21)
	sll	$16,$16,3
	b	$L80
	addu	$20,$17,$20
$L88:
	.loc 1 268
	beq	$20,$17,$L83
	addiu	$16,$16,-8
$L80:
	.loc 1 271
	move	$4,$18
	li	$6,2
	jal	field
	li	$5,12
	.loc 1 271
	xori	$5,$2,0x806
	move	$4,$17
	jal	opposite
	sltu	$5,$5,1
	.loc 1 271
	addu	$2,$18,$2
	.loc 1 271
	lw	$5,8($21)
	.loc 1 271
	lbu	$2,0($2)
	.loc 1 271
	lw	$3,4($21)
	.loc 1 271
	srl	$5,$5,$16
	.loc 1 271
	srl	$3,$3,$16
	.loc 1 271
	xor	$2,$2,$5
	.loc 1 271
	and	$2,$2,$3
	.loc 1 271
	andi	$2,$2,0xff
	.loc 1 271
	beq	$2,$0,$L88
	addiu	$17,$17,1
$L76:
	.loc 1 266
	move	$2,$0
$L75:
	.loc 1 275
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L83:
	.loc 1 267
	addiu	$21,$21,12
	.loc 1 267
	sltu	$2,$21,$19
	bne	$2,$0,$L78
	li	$2,1
	b	$L75
	nop
	.set	reorder
	.end	may_send
	.section	.text.ether_interrupt,"ax"
	.align	2
	.globl	ether_interrupt
	.loc 1 112
	.ent	ether_interrupt
ether_interrupt:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-96
	sw	$18,88($sp)
	sw	$31,92($sp)
	sw	$17,84($sp)
	sw	$16,80($sp)
	.loc 1 117
	jal	lance_asks
	move	$18,$4
	.loc 1 117
	beq	$2,$0,$L90
	nop
	.loc 1 119
	jal	lance_next
	addiu	$4,$sp,16
	.loc 1 124
	lui	$17,%hi(public_state)
	addiu	$17,$17,%lo(public_state)
	.loc 1 120
	addiu	$4,$sp,16
	.loc 1 119
	beq	$2,$0,$L100
	move	$16,$2
$L95:
	.loc 1 120
	jal	demultiplex
	nop
	move	$4,$2
	.loc 1 121
	beq	$2,$0,$L93
	move	$5,$16
	.loc 1 122
	jal	deliver
	nop
	.loc 1 125
	jal	lance_done
	nop
$L101:
	.loc 1 119
	jal	lance_next
	addiu	$4,$sp,16
	move	$16,$2
	.loc 1 119
	bne	$2,$0,$L95
	addiu	$4,$sp,16
$L100:
	.loc 1 127
	lui	$2,%hi(kernel+512)
	lw	$5,84($18)
	lw	$4,%lo(kernel+512)($2)
	jal	upcall
	addiu	$6,$18,12
	.loc 1 127
	sw	$2,84($18)
$L90:
	.loc 1 128
	lw	$31,92($sp)
	lw	$18,88($sp)
	lw	$17,84($sp)
	lw	$16,80($sp)
	jr	$31
	addiu	$sp,$sp,96
$L93:
	.loc 1 124
	lw	$2,36($17)
	nop
	addiu	$2,$2,1
	.loc 1 125
	jal	lance_done
	sw	$2,36($17)
	b	$L101
	nop
	.set	reorder
	.end	ether_interrupt
	.section	.text.call_ether_bind,"ax"
	.align	2
	.globl	call_ether_bind
	.loc 1 167
	.ent	call_ether_bind
call_ether_bind:
	.set	noreorder
	.set	nomacro
	.loc 1 173
	addiu	$2,$4,-1
	.loc 1 173
	sltu	$2,$2,6143
	beq	$2,$0,$L134
	nop
	.loc 1 173
	addiu	$2,$4,548
	lui	$3,%hi(kernel+512)
	lui	$10,%hi(public_state)
	.loc 1 167
	addiu	$sp,$sp,-464
	.loc 1 173
	lw	$3,%lo(kernel+512)($3)
	sll	$2,$2,4
	addiu	$10,$10,%lo(public_state)
	addu	$2,$10,$2
	.loc 1 167
	sw	$18,436($sp)
	sw	$31,460($sp)
	sw	$23,456($sp)
	sw	$22,452($sp)
	sw	$21,448($sp)
	sw	$20,444($sp)
	sw	$19,440($sp)
	sw	$17,432($sp)
	sw	$16,428($sp)
	.loc 1 173
	lw	$19,308($3)
	.loc 1 173
	lw	$2,0($2)
	nop
	bne	$2,$19,$L105
	move	$18,$4
	.loc 1 175
	sll	$3,$4,12
	.loc 1 175
	li	$2,-2147483648
	or	$3,$3,$2
	.loc 1 178
	lw	$6,0($3)
	.loc 1 179
	lw	$16,100($3)
	.loc 1 180
	lw	$4,136($3)
	.loc 1 182
	addiu	$2,$6,-1
	.loc 1 182
	sltu	$2,$2,8
	.loc 1 176
	sw	$19,16($sp)
	.loc 1 177
	sw	$18,20($sp)
	.loc 1 178
	sw	$6,24($sp)
	.loc 1 179
	sw	$16,124($sp)
	.loc 1 180
	sw	$4,160($sp)
	.loc 1 182
	beq	$2,$0,$L107
	sw	$0,164($sp)
	.loc 1 182
	addiu	$2,$16,-1
	.loc 1 182
	sltu	$2,$2,8
	beq	$2,$0,$L107
	sll	$9,$6,1
	addu	$9,$9,$6
	addiu	$2,$3,4
	sll	$9,$9,2
	addiu	$5,$sp,28
	addu	$9,$2,$9
$L108:
	.loc 1 185
	lw	$8,0($2)
	lw	$7,4($2)
	lw	$4,8($2)
	.loc 1 184
	addiu	$2,$2,12
	.loc 1 185
	sw	$8,0($5)
	sw	$7,4($5)
	sw	$4,8($5)
	.loc 1 184
	bne	$2,$9,$L108
	addiu	$5,$5,12
	addiu	$3,$3,104
	sll	$4,$16,2
	addiu	$8,$sp,128
	b	$L109
	addu	$4,$3,$4
$L136:
	.loc 1 188
	lw	$2,0($2)
	nop
	bne	$19,$2,$L105
	addiu	$8,$8,4
	.loc 1 188
	beq	$5,$18,$L102
	li	$2,-1
	.loc 1 186
	beq	$3,$4,$L135
	addiu	$5,$sp,28
$L109:
	.loc 1 187
	lw	$5,0($3)
	.loc 1 186
	addiu	$3,$3,4
	.loc 1 188
	addiu	$2,$5,548
	addiu	$7,$5,-1
	sll	$2,$2,4
	.loc 1 188
	sltu	$7,$7,6143
	.loc 1 188
	addu	$2,$10,$2
	.loc 1 188
	bne	$7,$0,$L136
	sw	$5,0($8)
$L105:
	.loc 1 174
	li	$2,-1
$L102:
	.loc 1 219
	lw	$31,460($sp)
	lw	$23,456($sp)
	lw	$22,452($sp)
	lw	$21,448($sp)
	lw	$20,444($sp)
	lw	$19,440($sp)
	lw	$18,436($sp)
	lw	$17,432($sp)
	lw	$16,428($sp)
	jr	$31
	addiu	$sp,$sp,464
$L135:
	.loc 1 191
	jal	pattern
	addiu	$4,$sp,296
	.loc 1 191
	beq	$2,$0,$L107
	lui	$23,%hi(bindings)
	.loc 1 193
	addiu	$23,$23,%lo(bindings)
	.loc 1 193
	lui	$20,%hi(bindings+4864)
	.loc 1 168
	move	$22,$0
	.loc 1 168
	move	$21,$0
	.loc 1 193
	move	$17,$23
	.loc 1 193
	b	$L114
	addiu	$20,$20,%lo(bindings+4864)
$L110:
	.loc 1 199
	bne	$19,$2,$L113
	nop
	.loc 1 199
	lw	$2,4($17)
	nop
	beq	$2,$18,$L121
	nop
$L113:
	.loc 1 203
	lw	$6,8($17)
	jal	pattern
	nop
	.loc 1 204
	addiu	$5,$sp,168
	jal	overlap
	addiu	$4,$sp,296
	.loc 1 204
	bne	$2,$0,$L102
	li	$2,-4
$L111:
	.loc 1 193
	addiu	$17,$17,152
	.loc 1 193
	beq	$17,$20,$L138
	nop
$L114:
	.loc 1 194
	lw	$2,0($17)
	.loc 1 203
	addiu	$5,$17,12
	.loc 1 194
	bne	$2,$0,$L110
	addiu	$4,$sp,168
	.loc 1 195
	bne	$21,$0,$L111
	nop
	move	$21,$17
	.loc 1 193
	addiu	$17,$17,152
	.loc 1 193
	bne	$17,$20,$L114
	nop
$L138:
	.loc 1 207
	beq	$22,$0,$L115
	nop
	.loc 1 208
	lw	$2,108($22)
	nop
	bne	$16,$2,$L102
	li	$2,-2
	.loc 1 210
	lw	$2,148($22)
	.loc 1 211
	addiu	$3,$sp,16
	.loc 1 210
	sw	$2,164($sp)
	.loc 1 211
	move	$4,$22
	addiu	$8,$sp,160
$L116:
	lw	$7,0($3)
	lw	$6,4($3)
	lw	$5,8($3)
	lw	$2,12($3)
	addiu	$3,$3,16
	sw	$7,0($4)
	sw	$6,4($4)
	sw	$5,8($4)
	sw	$2,12($4)
	bne	$3,$8,$L116
	addiu	$4,$4,16
	.loc 1 212
	subu	$2,$22,$23
	sra	$2,$2,3
	sll	$5,$2,3
	subu	$5,$5,$2
	sll	$5,$5,2
	subu	$5,$5,$2
	sll	$2,$5,9
	subu	$2,$2,$5
	sll	$6,$2,18
	.loc 1 211
	lw	$5,0($3)
	lw	$3,4($3)
	.loc 1 212
	addu	$2,$2,$6
	.loc 1 211
	sw	$5,0($4)
	sw	$3,4($4)
	.loc 1 212
	b	$L102
	subu	$2,$0,$2
$L121:
	b	$L111
	move	$22,$17
$L115:
	.loc 1 214
	beq	$21,$0,$L102
	li	$2,-3
	.loc 1 214
	jal	lance_start
	nop
	.loc 1 214
	bne	$2,$0,$L102
	li	$2,-3
	.loc 1 216
	addiu	$3,$sp,16
	move	$4,$21
	addiu	$8,$sp,160
$L119:
	lw	$7,0($3)
	lw	$6,4($3)
	lw	$5,8($3)
	lw	$2,12($3)
	addiu	$3,$3,16
	sw	$7,0($4)
	sw	$6,4($4)
	sw	$5,8($4)
	sw	$2,12($4)
	bne	$3,$8,$L119
	addiu	$4,$4,16
	.loc 1 218
	subu	$2,$21,$23
	sra	$2,$2,3
	sll	$5,$2,3
	subu	$5,$5,$2
	.loc 1 216
	lw	$6,4($3)
	lw	$7,0($3)
	.loc 1 218
	sll	$3,$5,2
	subu	$3,$3,$2
	.loc 1 216
	sw	$6,4($4)
	sw	$7,0($4)
	.loc 1 217
	lui	$5,%hi(ether_bound)
	.loc 1 218
	sll	$2,$3,9
	subu	$2,$2,$3
	.loc 1 217
	lw	$4,%lo(ether_bound)($5)
	.loc 1 218
	sll	$6,$2,18
	.loc 1 217
	addiu	$3,$4,1
	.loc 1 218
	addu	$2,$2,$6
	.loc 1 217
	sw	$3,%lo(ether_bound)($5)
	.loc 1 218
	b	$L102
	subu	$2,$0,$2
$L107:
	.loc 1 183
	b	$L102
	li	$2,-2
$L134:
	.loc 1 219
	jr	$31
	li	$2,-1
	.set	reorder
	.end	call_ether_bind
	.section	.text.ether_page_leaves,"ax"
	.align	2
	.globl	ether_page_leaves
	.loc 1 229
	.ent	ether_page_leaves
ether_page_leaves:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$16,16($sp)
	lui	$18,%hi(bindings+4864)
	.loc 1 233
	lui	$16,%hi(bindings)
	.loc 1 229
	sw	$17,20($sp)
	sw	$31,28($sp)
	.loc 1 229
	move	$17,$4
	.loc 1 233
	addiu	$16,$16,%lo(bindings)
	b	$L145
	addiu	$18,$18,%lo(bindings+4864)
$L140:
	.loc 1 233
	addiu	$16,$16,152
	.loc 1 233
	beq	$16,$18,$L154
	nop
$L145:
	.loc 1 234
	lw	$2,0($16)
	nop
	beq	$2,$0,$L140
	nop
	.loc 1 236
	lw	$6,108($16)
	nop
	.loc 1 236
	beq	$6,$0,$L141
	addiu	$3,$16,112
	.loc 1 236
	b	$L142
	move	$2,$0
$L143:
	.loc 1 236
	addiu	$2,$2,1
	.loc 1 236
	beq	$2,$6,$L141
	nop
$L142:
	.loc 1 236
	lw	$5,0($3)
	nop
	bne	$5,$17,$L143
	addiu	$3,$3,4
	.loc 1 238
	sltu	$2,$2,$6
	beq	$2,$0,$L141
	move	$4,$16
$L155:
	.loc 1 239
	jal	unbind_frames
	addiu	$16,$16,152
	.loc 1 233
	bne	$16,$18,$L145
	nop
$L154:
	.loc 1 241
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L141:
	.loc 1 238
	lw	$2,4($16)
	nop
	bne	$2,$17,$L140
	move	$4,$16
	b	$L155
	nop
	.set	reorder
	.end	ether_page_leaves
	.section	.text.call_ether_unbind,"ax"
	.align	2
	.globl	call_ether_unbind
	.loc 1 249
	.ent	call_ether_unbind
call_ether_unbind:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 250
	jal	binding_own
	nop
	.loc 1 252
	beq	$2,$0,$L158
	nop
	.loc 1 254
	jal	unbind_frames
	move	$4,$2
	.loc 1 255
	move	$2,$0
$L156:
	.loc 1 256
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L158:
	.loc 1 253
	b	$L156
	li	$2,-1
	.set	reorder
	.end	call_ether_unbind
	.section	.text.call_ether_send,"ax"
	.align	2
	.globl	call_ether_send
	.loc 1 278
	.ent	call_ether_send
call_ether_send:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 278
	move	$16,$5
	.loc 1 279
	jal	binding_own
	move	$17,$6
	.loc 1 282
	beq	$2,$0,$L163
	srl	$3,$16,12
	move	$4,$2
	.loc 1 282
	addiu	$2,$3,-1
	.loc 1 282
	sltu	$2,$2,6143
	beq	$2,$0,$L163
	addiu	$3,$3,548
	.loc 1 282
	lui	$2,%hi(kernel+512)
	lw	$6,%lo(kernel+512)($2)
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	sll	$3,$3,4
	addu	$3,$3,$2
	.loc 1 282
	lw	$3,0($3)
	lw	$2,308($6)
	nop
	bne	$3,$2,$L160
	li	$2,-1
	.loc 1 284
	andi	$2,$16,0x3
	.loc 1 284
	bne	$2,$0,$L160
	li	$2,-2
	.loc 1 284
	addiu	$2,$17,-60
	sltu	$2,$2,1455
	beq	$2,$0,$L166
	andi	$5,$16,0xfff
	.loc 1 284
	addu	$5,$5,$17
	.loc 1 284
	sltu	$5,$5,4097
	beq	$5,$0,$L160
	li	$2,-2
	.loc 1 286
	li	$2,-2147483648
	or	$16,$16,$2
	.loc 1 286
	jal	may_send
	move	$5,$16
	.loc 1 286
	beq	$2,$0,$L163
	move	$5,$17
	.loc 1 288
	jal	lance_send
	move	$4,$16
$L160:
	.loc 1 289
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L163:
	.loc 1 283
	b	$L160
	li	$2,-1
$L166:
	.loc 1 285
	b	$L160
	li	$2,-2
	.set	reorder
	.end	call_ether_send
	.section	.text.call_ether_address,"ax"
	.align	2
	.globl	call_ether_address
	.loc 1 292
	.ent	call_ether_address
call_ether_address:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 293
	jal	lance_address
	nop
	.loc 1 295
	lbu	$3,1($2)
	lbu	$5,0($2)
	.loc 1 295
	lbu	$4,2($2)
	.loc 1 295
	lbu	$6,3($2)
	.loc 1 295
	sll	$3,$3,8
	or	$3,$3,$5
	.loc 1 295
	lbu	$7,5($2)
	.loc 1 295
	sll	$5,$3,8
	.loc 1 295
	lbu	$2,4($2)
	.loc 1 295
	srl	$3,$3,8
	.loc 1 295
	sll	$4,$4,24
	.loc 1 295
	sll	$6,$6,16
	.loc 1 296
	lw	$31,20($sp)
	.loc 1 295
	or	$4,$4,$6
	.loc 1 295
	or	$5,$5,$3
	.loc 1 295
	or	$7,$4,$7
	.loc 1 295
	sll	$2,$2,8
	.loc 1 295
	andi	$4,$5,0xffff
	.loc 1 296
	or	$2,$7,$2
	move	$3,$4
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	call_ether_address
	.section	.rodata.pairs,"a"
	.align	2
pairs:
	.byte	0
	.byte	6
	.byte	6
	.byte	26
	.byte	30
	.byte	4
	.byte	34
	.byte	36
	.byte	2
	.byte	22
	.byte	32
	.byte	6
	.byte	28
	.byte	38
	.byte	4
	.globl	ether_bound
	.section	.bss.ether_bound,"aw"
	.align	2
ether_bound:
	.space	4
	.section	.bss.bindings,"aw"
	.align	2
bindings:
	.space	4864
	.text
	.file 2 "./aegis/kernel/kernel.h"
