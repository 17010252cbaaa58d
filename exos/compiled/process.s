# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/process.c
	.text
	.file 1 "exos/process.c"
	.section	.text.in_child,"ax"
	.align	2
	.loc 1 19
	.ent	in_child
in_child:
	.set	noreorder
	.set	nomacro
	.loc 1 20
	li	$2,805306368
	addiu	$2,$2,8192
	.loc 1 21
	jr	$31
	addu	$2,$4,$2
	.set	reorder
	.end	in_child
	.section	.rodata.say_hex.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"0123456789abcdef\000"
	.section	.text.say_hex,"ax"
	.align	2
	.loc 1 30
	.ent	say_hex
say_hex:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	lui	$17,%hi($LC0)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	.loc 1 30
	move	$18,$4
	.loc 1 33
	li	$16,28
	addiu	$17,$17,%lo($LC0)
	.loc 1 33
	li	$19,-4
	.loc 1 34
	srl	$2,$18,$16
$L7:
	.loc 1 34
	andi	$2,$2,0xf
	.loc 1 34
	addu	$2,$17,$2
	.loc 1 34
	lb	$4,0($2)
	jal	aegis_console
	addiu	$16,$16,-4
	.loc 1 33
	bne	$16,$19,$L7
	srl	$2,$18,$16
	.loc 1 35
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	say_hex
	.section	.text.say,"ax"
	.align	2
	.loc 1 24
	.ent	say
say:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 24
	move	$16,$4
	.loc 1 25
	lb	$4,0($4)
	nop
	beq	$4,$0,$L8
	nop
$L10:
	.loc 1 26
	jal	aegis_console
	addiu	$16,$16,1
	.loc 1 25
	lb	$4,0($16)
	nop
	bne	$4,$0,$L10
	nop
$L8:
	.loc 1 27
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	say
	.section	.text.lives,"ax"
	.align	2
	.loc 1 56
	.ent	lives
lives:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 57
	lw	$4,0($4)
	.loc 1 57
	li	$2,-2147483648
	jal	yield_to
	or	$4,$4,$2
	.loc 1 58
	lw	$31,20($sp)
	.loc 1 57
	addiu	$2,$2,2
	.loc 1 58
	sltu	$2,$0,$2
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	lives
	.section	.text.reclaim,"ax"
	.align	2
	.loc 1 62
	.ent	reclaim
reclaim:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 63
	lui	$16,%hi(lent)
	.loc 1 63
	lw	$2,%lo(lent)($16)
	nop
	.loc 1 63
	bne	$2,$0,$L19
	sw	$31,20($sp)
	b	$L18
	nop
$L21:
	.loc 1 64
	lw	$2,%lo(lent)($16)
	nop
	addiu	$2,$2,-1
	.loc 1 63
	beq	$2,$0,$L18
	sw	$2,%lo(lent)($16)
$L19:
	.loc 1 63
	jal	aegis_slice_allocate
	li	$4,-1
	.loc 1 63
	bgez	$2,$L21
	nop
$L18:
	.loc 1 65
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	reclaim
	.section	.text.record,"ax"
	.align	2
	.loc 1 127
	.ent	record
record:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	.loc 1 130
	lui	$17,%hi(children)
	.loc 1 127
	sw	$16,16($sp)
	.loc 1 130
	lw	$16,%lo(children)($17)
	.loc 1 127
	sw	$31,28($sp)
	.loc 1 130
	beq	$16,$0,$L40
	sw	$18,24($sp)
$L28:
	.loc 1 134
	b	$L32
	li	$18,2
$L34:
	.loc 1 133
	lw	$3,%lo(children)($17)
	.loc 1 133
	addiu	$16,$16,16
	.loc 1 133
	addiu	$3,$3,1024
	.loc 1 133
	sltu	$3,$16,$3
	beq	$3,$0,$L33
	nop
$L32:
	.loc 1 134
	lw	$2,0($16)
	nop
	.loc 1 134
	beq	$2,$0,$L27
	nop
	.loc 1 134
	lw	$2,4($16)
	nop
	.loc 1 134
	bne	$2,$18,$L34
	nop
	.loc 1 134
	jal	lives
	move	$4,$16
	.loc 1 134
	bne	$2,$0,$L34
	nop
$L27:
	.loc 1 137
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L40:
	.loc 1 131
	jal	shared_memory
	li	$4,4096
	move	$16,$2
	.loc 1 132
	bne	$2,$0,$L28
	sw	$2,%lo(children)($17)
$L33:
	.loc 1 137
	lw	$31,28($sp)
	.loc 1 136
	move	$16,$0
	.loc 1 137
	lw	$18,24($sp)
	lw	$17,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	record
	.section	.text.copy,"ax"
	.align	2
	.loc 1 141
	.ent	copy
copy:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$20,36($sp)
	move	$20,$4
	.loc 1 142
	li	$4,4
	.loc 1 141
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	.loc 1 141
	move	$19,$5
	.loc 1 142
	jal	page_take
	move	$17,$6
	.loc 1 144
	bltz	$2,$L42
	sll	$21,$2,12
	.loc 1 146
	ori	$5,$21,0x480
	move	$4,$0
	jal	window
	move	$16,$2
	.loc 1 146
	li	$5,-1025
	and	$5,$20,$5
	li	$4,1
	jal	window
	move	$18,$2
	.loc 1 146
	move	$5,$2
	move	$4,$18
	jal	copy_words
	li	$6,4096
	.loc 1 147
	lw	$7,4($17)
	lw	$6,0($17)
	move	$5,$19
	jal	aegis_page_give
	move	$4,$16
	.loc 1 147
	bne	$2,$0,$L43
	nop
	.loc 1 148
	andi	$2,$20,0xfff
	.loc 1 148
	or	$2,$2,$21
$L41:
	.loc 1 151
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L43:
	.loc 1 149
	jal	page_drop
	move	$4,$16
$L42:
	.loc 1 145
	b	$L41
	move	$2,$0
	.set	reorder
	.end	copy
	.section	.text.copy_pinned,"ax"
	.align	2
	.loc 1 155
	.ent	copy_pinned
copy_pinned:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,44($sp)
	.loc 1 155
	move	$18,$4
	move	$17,$5
	.loc 1 158
	move	$16,$0
	.loc 1 164
	li	$20,-129
	.loc 1 166
	li	$19,-161
	.loc 1 158
	b	$L49
	li	$21,32
$L47:
	.loc 1 158
	addiu	$16,$16,1
	.loc 1 158
	beq	$16,$21,$L59
	nop
$L49:
	.loc 1 159
	sll	$2,$16,2
$L60:
	lw	$4,7988($2)
	nop
	.loc 1 160
	beq	$4,$0,$L47
	andi	$2,$4,0x400
	.loc 1 162
	beq	$2,$0,$L47
	move	$5,$18
	.loc 1 163
	ori	$4,$4,0x20
	jal	copy
	move	$6,$17
	.loc 1 166
	and	$5,$2,$19
	.loc 1 164
	and	$2,$2,$20
	.loc 1 166
	addiu	$4,$16,2
	.loc 1 164
	beq	$2,$0,$L50
	ori	$5,$5,0x80
	.loc 1 166
	jal	window
	addiu	$16,$16,1
	.loc 1 158
	bne	$16,$21,$L60
	sll	$2,$16,2
$L59:
	.loc 1 169
	move	$2,$0
$L46:
	.loc 1 170
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L50:
	.loc 1 165
	b	$L46
	li	$2,-1
	.set	reorder
	.end	copy_pinned
	.section	.text.copy_pages,"ax"
	.align	2
	.loc 1 174
	.ent	copy_pages
copy_pages:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-64
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	sw	$31,60($sp)
	sw	$fp,56($sp)
	sw	$23,52($sp)
	sw	$22,48($sp)
	sw	$16,24($sp)
	.loc 1 174
	move	$21,$4
	move	$20,$5
	.loc 1 177
	jal	page_slots
	move	$17,$0
	.loc 1 177
	sltu	$2,$17,$2
	.loc 1 179
	li	$18,32
	.loc 1 177
	beq	$2,$0,$L61
	li	$19,-4096
	.loc 1 178
	addiu	$5,$sp,20
$L100:
	jal	page_slot
	move	$4,$17
	.loc 1 179
	beq	$2,$0,$L63
	move	$16,$2
	.loc 1 179
	lw	$22,0($2)
	nop
	.loc 1 179
	andi	$2,$22,0xe0
	.loc 1 179
	beq	$2,$18,$L95
	andi	$2,$22,0x10
$L63:
	.loc 1 177
	addiu	$17,$17,1
$L97:
	.loc 1 177
	jal	page_slots
	nop
	.loc 1 177
	sltu	$2,$17,$2
	bne	$2,$0,$L100
	addiu	$5,$sp,20
$L61:
	.loc 1 194
	lw	$31,60($sp)
	lw	$fp,56($sp)
	lw	$23,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,64
$L95:
	.loc 1 182
	beq	$2,$0,$L98
	move	$6,$20
	.loc 1 182
	beq	$17,$0,$L101
	move	$5,$21
	.loc 1 182
	move	$23,$0
	.loc 1 183
	move	$4,$23
$L99:
	jal	page_slot
	addiu	$5,$sp,16
	.loc 1 184
	lw	$22,0($16)
	.loc 1 184
	beq	$2,$0,$L96
	move	$4,$2
	.loc 1 184
	lw	$3,0($2)
	nop
	xor	$3,$22,$3
	.loc 1 184
	sltu	$3,$3,4096
	bne	$3,$0,$L68
	andi	$2,$22,0x10
	.loc 1 182
	beq	$2,$0,$L64
	addiu	$23,$23,1
$L94:
	.loc 1 182
	bne	$23,$17,$L99
	move	$4,$23
$L64:
	.loc 1 188
	move	$6,$20
$L98:
	move	$5,$21
$L101:
	jal	copy
	move	$4,$22
	.loc 1 189
	beq	$2,$0,$L74
	move	$fp,$2
$L70:
	.loc 1 191
	jal	in_child
	move	$4,$16
	.loc 1 191
	sw	$fp,0($2)
	.loc 1 177
	b	$L97
	addiu	$17,$17,1
$L96:
	.loc 1 182
	andi	$2,$22,0x10
	.loc 1 182
	bne	$2,$0,$L94
	addiu	$23,$23,1
	.loc 1 188
	b	$L98
	move	$6,$20
$L68:
	.loc 1 185
	jal	in_child
	addiu	$23,$23,1
	.loc 1 185
	lw	$fp,0($2)
	.loc 1 185
	andi	$3,$22,0xfff
	.loc 1 185
	and	$fp,$fp,$19
	.loc 1 182
	andi	$2,$22,0x10
	.loc 1 182
	beq	$2,$0,$L69
	or	$fp,$fp,$3
	.loc 1 182
	beq	$17,$23,$L69
	nop
	.loc 1 182
	bne	$fp,$0,$L70
	move	$4,$23
	b	$L99
	nop
$L74:
	.loc 1 190
	b	$L61
	li	$2,-1
$L69:
	.loc 1 187
	bne	$fp,$0,$L70
	move	$6,$20
	b	$L101
	move	$5,$21
	.set	reorder
	.end	copy_pages
	.section	.text.pin,"ax"
	.align	2
	.loc 1 197
	.ent	pin
pin:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-64
	sw	$20,52($sp)
	lui	$20,%hi(capabilities)
	sw	$21,56($sp)
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	sw	$16,36($sp)
	sw	$31,60($sp)
	.loc 1 197
	move	$19,$5
	move	$18,$4
	addiu	$17,$5,3892
	move	$16,$0
	addiu	$20,$20,%lo(capabilities)
	.loc 1 201
	b	$L104
	li	$21,131072
$L116:
	.loc 1 204
	lw	$7,8($3)
	lw	$2,12($3)
	lw	$4,24($19)
	lw	$3,20($19)
	move	$5,$16
	sw	$4,24($sp)
	sw	$3,20($sp)
	sw	$2,16($sp)
	jal	aegis_page_pin
	move	$4,$18
	.loc 1 204
	bne	$2,$0,$L102
	li	$2,-1
$L109:
	.loc 1 201
	addiu	$16,$16,4096
$L117:
	beq	$16,$21,$L115
	addiu	$17,$17,4
$L104:
	.loc 1 202
	lw	$6,0($17)
	nop
	.loc 1 203
	srl	$2,$6,8
	.loc 1 204
	beq	$6,$0,$L109
	andi	$4,$6,0x400
	.loc 1 203
	andi	$2,$2,0x4
	.loc 1 204
	sll	$3,$2,4
	bne	$4,$0,$L116
	addu	$3,$20,$3
	.loc 1 204
	lw	$7,0($3)
	lw	$2,4($3)
	lw	$4,24($19)
	lw	$3,20($19)
	move	$5,$16
	sw	$4,24($sp)
	sw	$3,20($sp)
	sw	$2,16($sp)
	jal	aegis_page_pin
	move	$4,$18
	.loc 1 204
	beq	$2,$0,$L117
	addiu	$16,$16,4096
	.loc 1 206
	b	$L102
	li	$2,-1
$L115:
	.loc 1 209
	lw	$6,28($19)
	.loc 1 209
	lw	$4,24($19)
	lw	$3,20($19)
	lw	$2,52($20)
	.loc 1 209
	li	$5,-4096
	.loc 1 209
	lw	$7,48($20)
	.loc 1 209
	and	$6,$6,$5
	.loc 1 209
	sw	$4,24($sp)
	sw	$3,20($sp)
	sw	$2,16($sp)
	ori	$6,$6,0x200
	li	$5,28672
	jal	aegis_page_pin
	move	$4,$18
$L102:
	.loc 1 211
	lw	$31,60($sp)
	lw	$21,56($sp)
	lw	$20,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,64
	.set	reorder
	.end	pin
	.section	.text.populate,"ax"
	.align	2
	.loc 1 229
	.ent	populate
populate:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$19,28($sp)
	sw	$16,16($sp)
	move	$19,$4
	move	$16,$5
	.loc 1 230
	li	$4,4096
	.loc 1 229
	sw	$20,32($sp)
	sw	$18,24($sp)
	sw	$31,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$17,20($sp)
	.loc 1 230
	jal	in_child
	move	$20,$6
	.loc 1 233
	move	$5,$16
	move	$4,$19
	jal	copy_pinned
	move	$18,$2
	.loc 1 233
	bne	$2,$0,$L121
	move	$5,$16
	.loc 1 233
	jal	copy_pages
	move	$4,$19
	.loc 1 233
	bne	$2,$0,$L121
	lui	$17,%hi(windows)
	.loc 1 235
	sw	$19,0($18)
	.loc 1 236
	lw	$2,0($16)
	nop
	.loc 1 236
	sw	$2,20($18)
	.loc 1 237
	lw	$2,4($16)
	addiu	$17,$17,%lo(windows)
	lui	$3,%hi(windows+8)
	.loc 1 237
	sw	$2,24($18)
	addiu	$3,$3,%lo(windows+8)
	addiu	$4,$18,3892
	addiu	$21,$17,136
	.loc 1 240
	li	$6,-256
$L123:
	.loc 1 239
	lw	$2,0($3)
	.loc 1 238
	addiu	$3,$3,4
	.loc 1 239
	beq	$2,$0,$L122
	and	$5,$2,$6
	.loc 1 240
	sw	$5,0($4)
$L122:
	.loc 1 238
	bne	$3,$21,$L123
	addiu	$4,$4,4
	.loc 1 241
	lui	$4,%hi(capabilities+16)
	jal	in_child
	addiu	$4,$4,%lo(capabilities+16)
	.loc 1 241
	lui	$4,%hi(capabilities)
	addiu	$4,$4,%lo(capabilities)
	lw	$3,76($4)
	lw	$7,64($4)
	lw	$6,68($4)
	lw	$5,72($4)
	sw	$3,12($2)
	sw	$7,0($2)
	sw	$6,4($2)
	.loc 1 242
	jal	in_child
	sw	$5,8($2)
	.loc 1 243
	lui	$4,%hi(area_slice)
	.loc 1 242
	sw	$0,8($2)
	.loc 1 243
	jal	in_child
	addiu	$4,$4,%lo(area_slice)
	.loc 1 243
	lui	$3,%hi(fork_area)
	addiu	$3,$3,%lo(fork_area)
	addiu	$8,$3,128
$L124:
	lw	$7,0($3)
	lw	$6,4($3)
	lw	$5,8($3)
	lw	$4,12($3)
	addiu	$3,$3,16
	sw	$7,0($2)
	sw	$6,4($2)
	sw	$5,8($2)
	sw	$4,12($2)
	bne	$3,$8,$L124
	addiu	$2,$2,16
	.loc 1 244
	lui	$4,%hi(slice_resume)
	jal	in_child
	addiu	$4,$4,%lo(slice_resume)
	.loc 1 244
	lui	$3,%hi(resume_yield)
	addiu	$3,$3,%lo(resume_yield)
	.loc 1 245
	lui	$4,%hi(told_code)
	.loc 1 244
	sw	$3,0($2)
	.loc 1 245
	addiu	$4,$4,%lo(told_code)
	jal	in_child
	lui	$16,%hi(refusals)
	addiu	$16,$16,%lo(refusals)
	.loc 1 245
	sw	$0,0($2)
	addiu	$22,$16,8192
$L125:
	.loc 1 247
	jal	in_child
	move	$4,$16
	.loc 1 246
	addiu	$16,$16,64
	bne	$16,$22,$L125
	sw	$0,0($2)
	.loc 1 248
	lui	$4,%hi(children)
	jal	in_child
	addiu	$4,$4,%lo(children)
	.loc 1 249
	lui	$4,%hi(self)
	addiu	$4,$4,%lo(self)
	jal	in_child
	sw	$0,0($2)
	.loc 1 250
	lui	$4,%hi(lent)
	.loc 1 249
	sw	$20,0($2)
	.loc 1 250
	jal	in_child
	addiu	$4,$4,%lo(lent)
	.loc 1 250
	sw	$0,0($2)
$L126:
	.loc 1 252
	jal	in_child
	move	$4,$17
	.loc 1 251
	addiu	$17,$17,4
	bne	$17,$21,$L126
	sw	$0,0($2)
	.loc 1 253
	move	$5,$18
	jal	pin
	move	$4,$19
	.loc 1 253
	bne	$2,$0,$L121
	move	$5,$18
	.loc 1 253
	jal	contexts_set
	move	$4,$19
	.loc 1 253
	sltu	$2,$0,$2
	subu	$2,$0,$2
$L118:
	.loc 1 254
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
$L121:
	.loc 1 234
	b	$L118
	li	$2,-1
	.set	reorder
	.end	populate
	.section	.text.give_slices,"ax"
	.align	2
	.loc 1 215
	.ent	give_slices
give_slices:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	move	$17,$4
	sw	$31,44($sp)
	.loc 1 216
	move	$4,$0
	.loc 1 219
	move	$16,$0
	.loc 1 220
	li	$20,1
	.loc 1 222
	li	$18,-4
	.loc 1 224
	lui	$21,%hi(lent)
	.loc 1 219
	b	$L139
	li	$19,64
$L140:
	.loc 1 220
	li	$4,1
$L136:
	.loc 1 219
	addiu	$16,$16,1
	.loc 1 219
	beq	$16,$19,$L143
	nop
$L139:
	.loc 1 220
	addiu	$2,$16,8
	sll	$2,$2,2
	lw	$3,28672($2)
	.loc 1 220
	lw	$2,4096($0)
	nop
	bne	$3,$2,$L136
	nop
	.loc 1 220
	bne	$4,$20,$L140
	move	$4,$16
	.loc 1 222
	jal	aegis_slice_give
	move	$5,$17
	.loc 1 222
	bne	$2,$18,$L144
	move	$4,$0
$L138:
	.loc 1 223
	jal	yield_to
	nop
	.loc 1 222
	move	$4,$16
	jal	aegis_slice_give
	move	$5,$17
	.loc 1 222
	beq	$2,$18,$L138
	move	$4,$0
$L144:
	.loc 1 224
	lw	$3,%lo(lent)($21)
	.loc 1 224
	sltu	$2,$2,1
	.loc 1 224
	addu	$2,$2,$3
	.loc 1 219
	addiu	$16,$16,1
	.loc 1 219
	bne	$16,$19,$L139
	sw	$2,%lo(lent)($21)
$L143:
	.loc 1 226
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
	.end	give_slices
	.section	.text.getpid,"ax"
	.align	2
	.globl	getpid
	.loc 1 50
	.ent	getpid
getpid:
	.set	noreorder
	.set	nomacro
	.loc 1 52
	lw	$3,4096($0)
	li	$2,2147418112
	ori	$2,$2,0xffff
	jr	$31
	and	$2,$3,$2
	.set	reorder
	.end	getpid
	.section	.text.process_exit,"ax"
	.align	2
	.globl	process_exit
	.loc 1 68
	.ent	process_exit
process_exit:
	.set	noreorder
	.set	nomacro
	.loc 1 71
	lui	$2,%hi(self)
	lw	$2,%lo(self)($2)
	.loc 1 68
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$31,28($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 71
	beq	$2,$0,$L147
	move	$18,$4
	.loc 1 72
	sll	$3,$4,8
	.loc 1 72
	sw	$3,8($2)
	.loc 1 73
	li	$3,1
	sw	$3,4($2)
$L147:
	.loc 1 75
	lui	$17,%hi(children)
	lw	$16,%lo(children)($17)
	nop
	.loc 1 75
	bne	$16,$0,$L150
	nop
	b	$L148
	nop
$L164:
	.loc 1 77
	jal	lives
	move	$4,$16
	.loc 1 77
	beq	$2,$0,$L149
	nop
$L150:
	.loc 1 77
	lw	$2,0($16)
	nop
	.loc 1 77
	bne	$2,$0,$L164
	nop
$L149:
	.loc 1 76
	lw	$2,%lo(children)($17)
	.loc 1 76
	addiu	$16,$16,16
	.loc 1 76
	addiu	$2,$2,1024
	.loc 1 76
	sltu	$2,$16,$2
	bne	$2,$0,$L150
	nop
$L148:
	.loc 1 79
	jal	aegis_leave
	move	$4,$18
	.set	reorder
	.end	process_exit
	.section	.rodata.die.str1.4,"aMS",@progbits,1
	.align	2
$LC1:
	.ascii	"exos: \000"
	.align	2
$LC2:
	.ascii	" at \000"
	.align	2
$LC3:
	.ascii	": \000"
	.align	2
$LC4:
	.ascii	"\012\000"
	.section	.text.die,"ax"
	.align	2
	.globl	die
	.loc 1 38
	.ent	die
die:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	move	$18,$4
	.loc 1 39
	lui	$4,%hi($LC1)
	addiu	$4,$4,%lo($LC1)
	.loc 1 38
	sw	$31,28($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 38
	move	$17,$5
	.loc 1 39
	jal	say
	move	$16,$6
	.loc 1 40
	jal	say
	move	$4,$18
	.loc 1 41
	lui	$4,%hi($LC2)
	jal	say
	addiu	$4,$4,%lo($LC2)
	.loc 1 42
	jal	say_hex
	move	$4,$17
	.loc 1 43
	lui	$4,%hi($LC3)
	jal	say
	addiu	$4,$4,%lo($LC3)
	.loc 1 44
	jal	say_hex
	move	$4,$16
	.loc 1 45
	lui	$4,%hi($LC4)
	jal	say
	addiu	$4,$4,%lo($LC4)
	.loc 1 46
	jal	process_exit
	li	$4,70
	.set	reorder
	.end	die
	.section	.text.wait,"ax"
	.align	2
	.globl	wait
	.loc 1 83
	.ent	wait
wait:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$18,24($sp)
	.loc 1 87
	lui	$18,%hi(children)
	.loc 1 83
	sw	$16,16($sp)
	.loc 1 87
	lw	$16,%lo(children)($18)
	.loc 1 83
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	.loc 1 87
	beq	$16,$0,$L181
	sw	$17,20($sp)
	move	$17,$4
	.loc 1 92
	li	$19,2
	li	$20,2
	.loc 1 90
	move	$4,$0
$L180:
	.loc 1 92
	lw	$2,0($16)
	nop
	.loc 1 92
	beq	$2,$0,$L170
	nop
	.loc 1 92
	lw	$2,4($16)
	nop
	.loc 1 92
	beq	$2,$19,$L170
	nop
	.loc 1 96
	lw	$2,4($16)
	nop
	.loc 1 96
	beq	$2,$0,$L196
	nop
$L171:
	.loc 1 100
	lw	$2,4($16)
	nop
	.loc 1 100
	beq	$2,$0,$L182
	li	$4,1
	.loc 1 102
	lw	$18,0($16)
	.loc 1 103
	beq	$17,$0,$L197
	li	$2,2
	.loc 1 104
	lw	$2,8($16)
	nop
	.loc 1 104
	sw	$2,0($17)
	.loc 1 105
	li	$2,2
$L197:
	sw	$2,4($16)
$L179:
	.loc 1 108
	jal	reclaim
	nop
$L167:
	.loc 1 113
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$18
	lw	$18,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L182:
$L170:
	.loc 1 91
	lw	$3,%lo(children)($18)
	.loc 1 91
	addiu	$16,$16,16
	.loc 1 91
	addiu	$2,$3,1024
	.loc 1 91
	sltu	$2,$16,$2
	bne	$2,$0,$L180
	nop
	.loc 1 111
	beq	$4,$0,$L181
	move	$16,$3
	.loc 1 90
	b	$L180
	move	$4,$0
$L196:
	.loc 1 96
	jal	lives
	move	$4,$16
	.loc 1 96
	bne	$2,$0,$L171
	nop
	.loc 1 98
	lw	$2,4($16)
	nop
	.loc 1 98
	bne	$2,$0,$L195
	li	$2,9
	.loc 1 99
	sw	$2,8($16)
$L195:
	.loc 1 102
	lw	$18,0($16)
	.loc 1 103
	beq	$17,$0,$L193
	nop
	.loc 1 104
	lw	$2,8($16)
	nop
	.loc 1 104
	sw	$2,0($17)
$L193:
	.loc 1 105
	sw	$20,4($16)
	.loc 1 107
	sw	$0,0($16)
	b	$L179
	nop
$L181:
	.loc 1 88
	b	$L167
	li	$18,-1
	.set	reorder
	.end	wait
	.section	.text.kill,"ax"
	.align	2
	.globl	kill
	.loc 1 116
	.ent	kill
kill:
	.set	noreorder
	.set	nomacro
	.loc 1 119
	lui	$2,%hi(children)
	lw	$2,%lo(children)($2)
	nop
	.loc 1 119
	beq	$2,$0,$L204
	nop
	.loc 1 119
	beq	$4,$0,$L204
	nop
	.loc 1 119
	li	$3,9
	bne	$5,$3,$L204
	nop
	.loc 1 120
	move	$3,$0
	.loc 1 120
	b	$L201
	li	$6,64
$L200:
	.loc 1 120
	addiu	$3,$3,1
$L210:
	.loc 1 120
	beq	$3,$6,$L204
	addiu	$2,$2,16
$L201:
	.loc 1 121
	lw	$5,0($2)
	nop
	.loc 1 121
	bne	$5,$4,$L200
	nop
	.loc 1 121
	lw	$5,4($2)
	nop
	.loc 1 121
	bne	$5,$0,$L210
	addiu	$3,$3,1
	addiu	$3,$3,-1
	.loc 1 122
	lui	$2,%hi(controls)
	.loc 1 116
	addiu	$sp,$sp,-24
	.loc 1 122
	addiu	$2,$2,%lo(controls)
	sll	$3,$3,3
	addu	$3,$3,$2
	.loc 1 116
	sw	$31,20($sp)
	.loc 1 122
	li	$2,-2147483648
	lw	$6,4($3)
	lw	$5,0($3)
	jal	aegis_environment_destroy
	or	$4,$4,$2
	.loc 1 124
	lw	$31,20($sp)
	.loc 1 122
	sltu	$2,$0,$2
	subu	$2,$0,$2
	.loc 1 124
	jr	$31
	addiu	$sp,$sp,24
$L204:
	jr	$31
	li	$2,-1
	.set	reorder
	.end	kill
	.section	.text.fork_child,"ax"
	.align	2
	.globl	fork_child
	.loc 1 258
	.ent	fork_child
fork_child:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-64
	sw	$31,60($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	.loc 1 259
	jal	record
	sw	$16,32($sp)
	.loc 1 264
	beq	$2,$0,$L211
	li	$21,-1
	.loc 1 266
	addiu	$4,$sp,16
	jal	capability_draw
	move	$19,$2
	.loc 1 267
	lui	$4,%hi(capabilities+64)
	jal	capability_draw
	addiu	$4,$4,%lo(capabilities+64)
	.loc 1 261
	li	$17,8
	.loc 1 261
	b	$L215
	li	$16,16
$L224:
	.loc 1 272
	srl	$16,$16,1
	.loc 1 274
	bne	$2,$0,$L216
	srl	$17,$17,1
$L215:
	.loc 1 269
	lw	$5,28($sp)
	lw	$4,24($sp)
	move	$7,$17
	jal	aegis_environment_create
	move	$6,$16
	.loc 1 270
	addu	$3,$16,$17
	.loc 1 269
	move	$18,$2
	.loc 1 270
	bne	$3,$0,$L224
	sltu	$2,$2,-16
	.loc 1 275
	sltu	$2,$18,-16
	beq	$2,$0,$L211
	li	$21,-1
$L216:
	.loc 1 277
	li	$21,2147418112
	ori	$21,$21,0xffff
	and	$21,$18,$21
	.loc 1 277
	sw	$21,0($19)
	.loc 1 279
	lui	$2,%hi(children)
	lw	$2,%lo(children)($2)
	lui	$3,%hi(controls)
	subu	$2,$19,$2
	sra	$2,$2,4
	.loc 1 278
	sw	$0,4($19)
	addiu	$3,$3,%lo(controls)
	sll	$2,$2,3
	addu	$2,$3,$2
	.loc 1 279
	lw	$3,24($sp)
	.loc 1 281
	move	$6,$19
	.loc 1 279
	sw	$3,0($2)
	lw	$3,28($sp)
	.loc 1 281
	addiu	$5,$sp,24
	move	$4,$18
	.loc 1 279
	sw	$3,4($2)
	.loc 1 281
	jal	populate
	lui	$16,%hi(windows)
	addiu	$16,$16,%lo(windows)
	move	$22,$2
	addiu	$20,$16,136
	li	$17,805306368
$L218:
	.loc 1 283
	sw	$0,0($16)
	.loc 1 284
	move	$4,$17
	jal	aegis_tlb_delete
	addiu	$16,$16,4
	.loc 1 282
	bne	$16,$20,$L218
	addiu	$17,$17,4096
	.loc 1 286
	bne	$22,$0,$L225
	nop
	.loc 1 291
	jal	descriptors_inherit
	move	$4,$18
	.loc 1 292
	jal	reclaim
	nop
	.loc 1 293
	jal	give_slices
	move	$4,$18
$L211:
	.loc 1 295
	lw	$31,60($sp)
	lw	$22,56($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	move	$2,$21
	lw	$21,52($sp)
	jr	$31
	addiu	$sp,$sp,64
$L225:
	.loc 1 287
	sw	$0,0($19)
	.loc 1 288
	lw	$6,28($sp)
	lw	$5,24($sp)
	jal	aegis_environment_destroy
	move	$4,$18
	.loc 1 265
	b	$L211
	li	$21,-1
	.set	reorder
	.end	fork_child
	.section	.text.process_carry,"ax"
	.align	2
	.globl	process_carry
	.loc 1 299
	.ent	process_carry
process_carry:
	.set	noreorder
	.set	nomacro
	.loc 1 300
	lui	$6,%hi(self)
	lw	$2,%lo(self)($6)
	nop
	.loc 1 300
	beq	$2,$0,$L230
	lui	$3,%hi(children)
$L227:
	.loc 1 304
	sw	$2,0($4)
	.loc 1 305
	lw	$2,%lo(children)($3)
	.loc 1 307
	jr	$31
	sw	$2,0($5)
$L230:
	.loc 1 300
	lw	$7,%lo(children)($3)
	nop
	bne	$7,$0,$L227
	nop
	.loc 1 301
	lw	$2,0($4)
	nop
	.loc 1 301
	sw	$2,%lo(self)($6)
	.loc 1 302
	lw	$2,0($5)
	.loc 1 302
	jr	$31
	sw	$2,%lo(children)($3)
	.set	reorder
	.end	process_carry
	.section	.bss.lent,"aw"
	.align	2
lent:
	.space	4
	.section	.bss.controls,"aw"
	.align	2
controls:
	.space	512
	.section	.bss.self,"aw"
	.align	2
self:
	.space	4
	.section	.bss.children,"aw"
	.align	2
children:
	.space	4
	.text
	.file 2 "./exos/exos.h"
	.file 3 "./aegis/user/aegis.h"
	.file 4 "./experiments/workload.h"
	.file 5 "./exos/process.h"
