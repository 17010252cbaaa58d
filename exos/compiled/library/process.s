# mipsel-linux-gnu-gcc 12.2.0 from exos/library/process.c
	.text
	.file 1 "exos/library/process.c"
	.section	.text.in_child,"ax"
	.align	2
	.loc 1 20
	.ent	in_child
in_child:
	.set	noreorder
	.loc 1 21
	li	$2,805306368
	addiu	$2,$2,8192
	.loc 1 22
	jr	$31
	addu	$2,$4,$2
	.set	reorder
	.end	in_child
	.section	.text.prefault_stack,"ax"
	.align	2
	.loc 1 243
	.ent	prefault_stack
prefault_stack:
	.set	noreorder
	addiu	$sp,$sp,-1024
	.loc 1 246
	sb	$0,0($sp)
	.loc 1 247
	lbu	$2,0($sp)
	.loc 1 248
	jr	$31
	addiu	$sp,$sp,1024
	.set	reorder
	.end	prefault_stack
	.section	.rodata.say_hex.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"0123456789abcdef\000"
	.section	.text.say_hex,"ax"
	.align	2
	.loc 1 31
	.ent	say_hex
say_hex:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	lui	$17,%hi($LC0)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	move	$18,$4
	.loc 1 34
	li	$16,28
	addiu	$17,$17,%lo($LC0)
	li	$19,-4
	.loc 1 35
	srl	$2,$18,$16
$L9:
	andi	$2,$2,0xf
	addu	$2,$17,$2
	lb	$4,0($2)
	jal	aegis_console
	addiu	$16,$16,-4
	.loc 1 34
	bne	$16,$19,$L9
	srl	$2,$18,$16
	.loc 1 36
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
	.loc 1 25
	.ent	say
say:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	move	$16,$4
	.loc 1 26
	lb	$4,0($4)
	nop
	beq	$4,$0,$L10
	nop
$L12:
	.loc 1 27
	jal	aegis_console
	addiu	$16,$16,1
	.loc 1 26
	lb	$4,0($16)
	nop
	bne	$4,$0,$L12
	nop
$L10:
	.loc 1 28
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	say
	.section	.text.yield_to_child,"ax"
	.align	2
	.loc 1 57
	.ent	yield_to_child
yield_to_child:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 58
	lw	$4,0($4)
	li	$2,-2147483648
	jal	yield_to
	or	$4,$4,$2
	.loc 1 59
	lw	$31,20($sp)
	.loc 1 58
	addiu	$2,$2,2
	.loc 1 59
	sltu	$2,$0,$2
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	yield_to_child
	.section	.text.reclaim,"ax"
	.align	2
	.loc 1 63
	.ent	reclaim
reclaim:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 64
	lui	$16,%hi(slices_given)
	lw	$2,%lo(slices_given)($16)
	nop
	bne	$2,$0,$L21
	sw	$31,20($sp)
	b	$L20
	nop
$L23:
	.loc 1 65
	lw	$2,%lo(slices_given)($16)
	nop
	addiu	$2,$2,-1
	.loc 1 64
	beq	$2,$0,$L20
	sw	$2,%lo(slices_given)($16)
$L21:
	jal	aegis_slice_allocate
	li	$4,-1
	bgez	$2,$L23
	nop
$L20:
	.loc 1 66
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	reclaim
	.section	.text.record,"ax"
	.align	2
	.loc 1 135
	.ent	record
record:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	.loc 1 138
	lui	$17,%hi(children)
	.loc 1 135
	sw	$16,16($sp)
	.loc 1 138
	lw	$16,%lo(children)($17)
	.loc 1 135
	sw	$31,28($sp)
	.loc 1 138
	beq	$16,$0,$L42
	sw	$18,24($sp)
$L30:
	.loc 1 142
	b	$L34
	li	$18,2
$L36:
	.loc 1 141
	lw	$3,%lo(children)($17)
	addiu	$16,$16,16
	addiu	$3,$3,1024
	sltu	$3,$16,$3
	beq	$3,$0,$L35
	nop
$L34:
	.loc 1 142
	lw	$2,0($16)
	nop
	beq	$2,$0,$L29
	nop
	lw	$2,4($16)
	nop
	bne	$2,$18,$L36
	nop
	jal	yield_to_child
	move	$4,$16
	bne	$2,$0,$L36
	nop
$L29:
	.loc 1 145
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L42:
	.loc 1 139
	jal	shared_memory
	li	$4,4096
	move	$16,$2
	.loc 1 140
	bne	$2,$0,$L30
	sw	$2,%lo(children)($17)
$L35:
	.loc 1 145
	lw	$31,28($sp)
	.loc 1 144
	move	$16,$0
	.loc 1 145
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
	.loc 1 149
	.ent	copy
copy:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$20,36($sp)
	move	$20,$4
	.loc 1 150
	li	$4,4
	.loc 1 149
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	move	$19,$5
	.loc 1 150
	jal	page_take
	move	$17,$6
	.loc 1 152
	bltz	$2,$L44
	sll	$21,$2,12
	.loc 1 154
	ori	$5,$21,0x480
	move	$4,$0
	jal	map_temporarily
	move	$16,$2
	.loc 1 155
	li	$5,-1025
	and	$5,$20,$5
	li	$4,1
	jal	map_temporarily
	move	$18,$2
	.loc 1 154
	move	$5,$2
	move	$4,$18
	jal	copy_words
	li	$6,4096
	.loc 1 156
	lw	$7,4($17)
	lw	$6,0($17)
	move	$5,$19
	jal	aegis_page_give
	move	$4,$16
	bne	$2,$0,$L45
	nop
	.loc 1 157
	andi	$2,$20,0xfff
	or	$2,$2,$21
$L43:
	.loc 1 160
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L45:
	.loc 1 158
	jal	page_drop
	move	$4,$16
$L44:
	.loc 1 153
	b	$L43
	move	$2,$0
	.set	reorder
	.end	copy
	.section	.text.copy_pinned,"ax"
	.align	2
	.loc 1 164
	.ent	copy_pinned
copy_pinned:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,44($sp)
	move	$18,$4
	move	$17,$5
	.loc 1 167
	move	$16,$0
	.loc 1 173
	li	$20,-129
	.loc 1 175
	li	$19,-161
	.loc 1 167
	b	$L51
	li	$21,40
$L49:
	addiu	$16,$16,1
	beq	$16,$21,$L61
	nop
$L51:
	.loc 1 168
	sll	$2,$16,2
$L62:
	lw	$4,7988($2)
	nop
	.loc 1 169
	beq	$4,$0,$L49
	andi	$2,$4,0x400
	.loc 1 171
	beq	$2,$0,$L49
	move	$5,$18
	.loc 1 172
	ori	$4,$4,0x20
	jal	copy
	move	$6,$17
	.loc 1 175
	and	$5,$2,$19
	.loc 1 173
	and	$2,$2,$20
	.loc 1 175
	addiu	$4,$16,2
	.loc 1 173
	beq	$2,$0,$L52
	ori	$5,$5,0x80
	.loc 1 175
	jal	map_temporarily
	addiu	$16,$16,1
	.loc 1 167
	bne	$16,$21,$L62
	sll	$2,$16,2
$L61:
	.loc 1 178
	move	$2,$0
$L48:
	.loc 1 179
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L52:
	.loc 1 174
	b	$L48
	li	$2,-1
	.set	reorder
	.end	copy_pinned
	.section	.text.copy_pages,"ax"
	.align	2
	.loc 1 183
	.ent	copy_pages
copy_pages:
	.set	noreorder
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
	move	$21,$4
	move	$20,$5
	.loc 1 186
	jal	page_slots
	move	$17,$0
	sltu	$2,$17,$2
	.loc 1 188
	li	$18,32
	.loc 1 186
	beq	$2,$0,$L63
	li	$19,-4096
	.loc 1 187
	addiu	$5,$sp,20
$L102:
	jal	page_slot
	move	$4,$17
	.loc 1 188
	beq	$2,$0,$L65
	move	$16,$2
	lw	$22,0($2)
	nop
	andi	$2,$22,0xe0
	beq	$2,$18,$L97
	andi	$2,$22,0x10
$L65:
	.loc 1 186
	addiu	$17,$17,1
$L99:
	jal	page_slots
	nop
	sltu	$2,$17,$2
	bne	$2,$0,$L102
	addiu	$5,$sp,20
$L63:
	.loc 1 203
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
$L97:
	.loc 1 191
	beq	$2,$0,$L100
	move	$6,$20
	beq	$17,$0,$L103
	move	$5,$21
	move	$23,$0
	.loc 1 192
	move	$4,$23
$L101:
	jal	page_slot
	addiu	$5,$sp,16
	.loc 1 193
	lw	$22,0($16)
	beq	$2,$0,$L98
	move	$4,$2
	lw	$3,0($2)
	nop
	xor	$3,$22,$3
	sltu	$3,$3,4096
	bne	$3,$0,$L70
	andi	$2,$22,0x10
	.loc 1 191
	beq	$2,$0,$L66
	addiu	$23,$23,1
$L96:
	bne	$23,$17,$L101
	move	$4,$23
$L66:
	.loc 1 197
	move	$6,$20
$L100:
	move	$5,$21
$L103:
	jal	copy
	move	$4,$22
	.loc 1 198
	beq	$2,$0,$L76
	move	$fp,$2
$L72:
	.loc 1 200
	jal	in_child
	move	$4,$16
	sw	$fp,0($2)
	.loc 1 186
	b	$L99
	addiu	$17,$17,1
$L98:
	.loc 1 191
	andi	$2,$22,0x10
	bne	$2,$0,$L96
	addiu	$23,$23,1
	.loc 1 197
	b	$L100
	move	$6,$20
$L70:
	.loc 1 194
	jal	in_child
	addiu	$23,$23,1
	lw	$fp,0($2)
	andi	$3,$22,0xfff
	and	$fp,$fp,$19
	.loc 1 191
	andi	$2,$22,0x10
	beq	$2,$0,$L71
	or	$fp,$fp,$3
	beq	$17,$23,$L71
	nop
	bne	$fp,$0,$L72
	move	$4,$23
	b	$L101
	nop
$L76:
	.loc 1 199
	b	$L63
	li	$2,-1
$L71:
	.loc 1 196
	bne	$fp,$0,$L72
	move	$6,$20
	b	$L103
	move	$5,$21
	.set	reorder
	.end	copy_pages
	.section	.text.pin,"ax"
	.align	2
	.loc 1 206
	.ent	pin
pin:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$21,56($sp)
	sw	$20,52($sp)
	.loc 1 210
	li	$21,131072
	.loc 1 214
	lui	$20,%hi(capabilities)
	.loc 1 206
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	sw	$16,36($sp)
	sw	$31,60($sp)
	move	$19,$5
	move	$18,$4
	addiu	$17,$5,3892
	move	$16,$0
	.loc 1 214
	addiu	$20,$20,%lo(capabilities)
	.loc 1 210
	b	$L106
	ori	$21,$21,0x8000
$L118:
	.loc 1 214
	lw	$4,12($3)
	lw	$7,8($3)
	lw	$2,20($19)
	lw	$3,24($19)
	move	$5,$16
	sw	$4,16($sp)
	sw	$3,24($sp)
	sw	$2,20($sp)
	jal	aegis_page_pin
	move	$4,$18
	.loc 1 213
	bne	$2,$0,$L104
	li	$2,-1
$L111:
	.loc 1 210
	addiu	$16,$16,4096
$L119:
	beq	$16,$21,$L117
	addiu	$17,$17,4
$L106:
	.loc 1 211
	lw	$6,0($17)
	nop
	.loc 1 212
	srl	$2,$6,8
	.loc 1 213
	beq	$6,$0,$L111
	andi	$4,$6,0x400
	.loc 1 212
	andi	$2,$2,0x4
	.loc 1 214
	sll	$3,$2,4
	bne	$4,$0,$L118
	addu	$3,$3,$20
	lw	$4,4($3)
	lw	$7,0($3)
	lw	$2,20($19)
	lw	$3,24($19)
	move	$5,$16
	sw	$4,16($sp)
	sw	$3,24($sp)
	sw	$2,20($sp)
	jal	aegis_page_pin
	move	$4,$18
	.loc 1 213
	beq	$2,$0,$L119
	addiu	$16,$16,4096
	.loc 1 218
	li	$2,-1
$L104:
	.loc 1 221
	lw	$31,60($sp)
	lw	$21,56($sp)
	lw	$20,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,64
$L117:
	.loc 1 220
	move	$5,$19
	jal	public_pin
	move	$4,$18
	b	$L104
	nop
	.set	reorder
	.end	pin
	.section	.text.populate,"ax"
	.align	2
	.loc 1 251
	.ent	populate
populate:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,24($sp)
	move	$18,$4
	.loc 1 252
	li	$4,4096
	.loc 1 251
	sw	$31,36($sp)
	sw	$19,28($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$20,32($sp)
	move	$16,$5
	.loc 1 252
	jal	in_child
	move	$19,$6
	.loc 1 255
	jal	prefault_stack
	move	$17,$2
	.loc 1 256
	move	$5,$16
	jal	copy_pinned
	move	$4,$18
	bne	$2,$0,$L123
	move	$5,$16
	jal	copy_pages
	move	$4,$18
	bne	$2,$0,$L123
	lui	$3,%hi(temporary_mappings+8)
	.loc 1 258
	sw	$18,0($17)
	.loc 1 259
	lw	$2,0($16)
	nop
	sw	$2,20($17)
	.loc 1 260
	lw	$2,4($16)
	lui	$16,%hi(temporary_mappings)
	addiu	$16,$16,%lo(temporary_mappings)
	sw	$2,24($17)
	addiu	$3,$3,%lo(temporary_mappings+8)
	addiu	$8,$17,3892
	addiu	$20,$16,168
	.loc 1 263
	li	$4,-256
$L125:
	.loc 1 262
	lw	$7,0($3)
	.loc 1 261
	addiu	$3,$3,4
	.loc 1 262
	beq	$7,$0,$L124
	and	$2,$7,$4
	.loc 1 263
	sw	$2,0($8)
$L124:
	.loc 1 261
	bne	$3,$20,$L125
	addiu	$8,$8,4
	.loc 1 264
	lui	$4,%hi(capabilities+16)
	jal	in_child
	addiu	$4,$4,%lo(capabilities+16)
	lui	$4,%hi(capabilities)
	addiu	$4,$4,%lo(capabilities)
	lw	$3,76($4)
	lw	$7,64($4)
	lw	$6,68($4)
	lw	$5,72($4)
	sw	$3,12($2)
	sw	$7,0($2)
	sw	$6,4($2)
	.loc 1 265
	jal	in_child
	sw	$5,8($2)
	.loc 1 266
	lui	$4,%hi(area_slice)
	.loc 1 265
	sw	$0,8($2)
	.loc 1 266
	jal	in_child
	addiu	$4,$4,%lo(area_slice)
	lui	$3,%hi(fork_area)
	addiu	$3,$3,%lo(fork_area)
	addiu	$8,$3,128
$L126:
	lw	$7,0($3)
	lw	$6,4($3)
	lw	$5,8($3)
	lw	$4,12($3)
	addiu	$3,$3,16
	sw	$7,0($2)
	sw	$6,4($2)
	sw	$5,8($2)
	sw	$4,12($2)
	bne	$3,$8,$L126
	addiu	$2,$2,16
	.loc 1 267
	lui	$4,%hi(slice_resume)
	jal	in_child
	addiu	$4,$4,%lo(slice_resume)
	lui	$3,%hi(resume_yield)
	addiu	$3,$3,%lo(resume_yield)
	.loc 1 268
	lui	$4,%hi(pending_upcall)
	.loc 1 267
	sw	$3,0($2)
	.loc 1 268
	jal	in_child
	addiu	$4,$4,%lo(pending_upcall)
	.loc 1 269
	lui	$4,%hi(children)
	addiu	$4,$4,%lo(children)
	jal	in_child
	sw	$0,0($2)
	.loc 1 270
	lui	$4,%hi(self)
	addiu	$4,$4,%lo(self)
	jal	in_child
	sw	$0,0($2)
	.loc 1 271
	lui	$4,%hi(slices_given)
	.loc 1 270
	sw	$19,0($2)
	.loc 1 271
	jal	in_child
	addiu	$4,$4,%lo(slices_given)
	sw	$0,0($2)
$L127:
	.loc 1 273
	jal	in_child
	move	$4,$16
	.loc 1 272
	addiu	$16,$16,4
	bne	$16,$20,$L127
	sw	$0,0($2)
	.loc 1 274
	sw	$0,4($19)
	.loc 1 275
	move	$5,$17
	jal	pin
	move	$4,$18
	bne	$2,$0,$L123
	move	$5,$17
	jal	contexts_set
	move	$4,$18
	sltu	$2,$0,$2
	subu	$2,$0,$2
$L120:
	.loc 1 276
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L123:
	.loc 1 257
	b	$L120
	li	$2,-1
	.set	reorder
	.end	populate
	.section	.text.give_slices,"ax"
	.align	2
	.loc 1 225
	.ent	give_slices
give_slices:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	move	$17,$4
	sw	$31,44($sp)
	.loc 1 226
	move	$4,$0
	.loc 1 229
	move	$16,$0
	.loc 1 230
	li	$20,1
	.loc 1 232
	li	$18,-4
	.loc 1 234
	lui	$21,%hi(slices_given)
	.loc 1 229
	b	$L139
	li	$19,64
$L140:
	.loc 1 230
	li	$4,1
$L136:
	.loc 1 229
	addiu	$16,$16,1
	beq	$16,$19,$L143
	nop
$L139:
	.loc 1 230
	addiu	$2,$16,16
	sll	$2,$2,2
	lw	$3,28672($2)
	lw	$2,4096($0)
	nop
	bne	$3,$2,$L136
	nop
	bne	$4,$20,$L140
	move	$4,$16
	.loc 1 232
	jal	aegis_slice_give
	move	$5,$17
	bne	$2,$18,$L144
	move	$4,$0
$L138:
	.loc 1 233
	jal	yield_to
	nop
	.loc 1 232
	move	$4,$16
	jal	aegis_slice_give
	move	$5,$17
	beq	$2,$18,$L138
	move	$4,$0
$L144:
	.loc 1 234
	lw	$3,%lo(slices_given)($21)
	sltu	$2,$2,1
	addu	$2,$2,$3
	.loc 1 229
	addiu	$16,$16,1
	bne	$16,$19,$L139
	sw	$2,%lo(slices_given)($21)
$L143:
	.loc 1 236
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
	.loc 1 51
	.ent	getpid
getpid:
	.set	noreorder
	.loc 1 53
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
	.loc 1 69
	.ent	process_exit
process_exit:
	.set	noreorder
	.loc 1 72
	lui	$2,%hi(self)
	lw	$2,%lo(self)($2)
	.loc 1 69
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 72
	beq	$2,$0,$L147
	move	$18,$4
	.loc 1 73
	sll	$3,$4,8
	sw	$3,8($2)
	.loc 1 74
	li	$3,1
	sw	$3,4($2)
$L147:
	.loc 1 76
	lui	$17,%hi(children)
	lw	$3,%lo(children)($17)
	nop
	beq	$3,$0,$L148
	nop
	move	$16,$3
	.loc 1 78
	li	$19,3
$L152:
	lw	$2,0($16)
	nop
	beq	$2,$0,$L151
	nop
	lw	$2,4($16)
	nop
	bne	$2,$19,$L151
	subu	$2,$16,$3
	b	$L168
	sra	$2,$2,4
$L169:
	.loc 1 81
	jal	yield_to_child
	move	$4,$16
	beq	$2,$0,$L150
	nop
$L151:
	lw	$2,0($16)
	nop
	bne	$2,$0,$L169
	nop
$L150:
	.loc 1 77
	lw	$3,%lo(children)($17)
	addiu	$16,$16,16
	addiu	$2,$3,1024
	sltu	$2,$16,$2
	bne	$2,$0,$L152
	nop
$L148:
	.loc 1 84
	jal	aegis_leave
	move	$4,$18
$L168:
	.loc 1 79
	lui	$3,%hi(controls)
	addiu	$3,$3,%lo(controls)
	sll	$2,$2,3
	addu	$2,$2,$3
	lw	$4,0($16)
	lw	$6,4($2)
	lw	$5,0($2)
	li	$2,-2147483648
	jal	aegis_environment_destroy
	or	$4,$4,$2
	b	$L151
	nop
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
	.loc 1 39
	.ent	die
die:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	move	$18,$4
	.loc 1 40
	lui	$4,%hi($LC1)
	addiu	$4,$4,%lo($LC1)
	.loc 1 39
	sw	$31,28($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	move	$17,$5
	.loc 1 40
	jal	say
	move	$16,$6
	.loc 1 41
	jal	say
	move	$4,$18
	.loc 1 42
	lui	$4,%hi($LC2)
	jal	say
	addiu	$4,$4,%lo($LC2)
	.loc 1 43
	jal	say_hex
	move	$4,$17
	.loc 1 44
	lui	$4,%hi($LC3)
	jal	say
	addiu	$4,$4,%lo($LC3)
	.loc 1 45
	jal	say_hex
	move	$4,$16
	.loc 1 46
	lui	$4,%hi($LC4)
	jal	say
	addiu	$4,$4,%lo($LC4)
	.loc 1 47
	jal	process_exit
	li	$4,70
	.set	reorder
	.end	die
	.section	.text.wait,"ax"
	.align	2
	.globl	wait
	.loc 1 88
	.ent	wait
wait:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,24($sp)
	.loc 1 92
	lui	$18,%hi(children)
	.loc 1 88
	sw	$16,16($sp)
	.loc 1 92
	lw	$16,%lo(children)($18)
	.loc 1 88
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	.loc 1 92
	beq	$16,$0,$L186
	sw	$17,20($sp)
	move	$17,$4
	.loc 1 97
	li	$19,2
	li	$20,2
	.loc 1 95
	move	$4,$0
$L185:
	.loc 1 97
	lw	$2,0($16)
	nop
	beq	$2,$0,$L175
	nop
	lw	$2,4($16)
	nop
	beq	$2,$19,$L175
	nop
	.loc 1 101
	lw	$2,4($16)
	nop
	beq	$2,$0,$L201
	nop
$L176:
	.loc 1 105
	lw	$2,4($16)
	nop
	beq	$2,$0,$L187
	li	$4,1
	.loc 1 107
	lw	$18,0($16)
	.loc 1 108
	beq	$17,$0,$L202
	li	$2,2
	.loc 1 109
	lw	$2,8($16)
	nop
	sw	$2,0($17)
	.loc 1 110
	li	$2,2
$L202:
	sw	$2,4($16)
$L184:
	.loc 1 113
	jal	reclaim
	nop
$L172:
	.loc 1 118
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$18
	lw	$18,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L187:
$L175:
	.loc 1 96
	lw	$3,%lo(children)($18)
	addiu	$16,$16,16
	addiu	$2,$3,1024
	sltu	$2,$16,$2
	bne	$2,$0,$L185
	nop
	.loc 1 116
	beq	$4,$0,$L186
	move	$16,$3
	.loc 1 95
	b	$L185
	move	$4,$0
$L201:
	.loc 1 101
	jal	yield_to_child
	move	$4,$16
	bne	$2,$0,$L176
	nop
	.loc 1 103
	lw	$2,4($16)
	nop
	bne	$2,$0,$L200
	li	$2,9
	.loc 1 104
	sw	$2,8($16)
$L200:
	.loc 1 107
	lw	$18,0($16)
	.loc 1 108
	beq	$17,$0,$L198
	nop
	.loc 1 109
	lw	$2,8($16)
	nop
	sw	$2,0($17)
$L198:
	.loc 1 110
	sw	$20,4($16)
	.loc 1 112
	sw	$0,0($16)
	b	$L184
	nop
$L186:
	.loc 1 93
	b	$L172
	li	$18,-1
	.set	reorder
	.end	wait
	.section	.text.kill,"ax"
	.align	2
	.globl	kill
	.loc 1 121
	.ent	kill
kill:
	.set	noreorder
	.loc 1 124
	lui	$2,%hi(children)
	lw	$2,%lo(children)($2)
	nop
	beq	$2,$0,$L209
	nop
	beq	$4,$0,$L209
	nop
	li	$3,9
	bne	$5,$3,$L209
	nop
	.loc 1 125
	move	$3,$0
	b	$L206
	li	$6,64
$L205:
	addiu	$3,$3,1
$L215:
	beq	$3,$6,$L209
	addiu	$2,$2,16
$L206:
	.loc 1 126
	lw	$5,0($2)
	nop
	bne	$5,$4,$L205
	nop
	lw	$5,4($2)
	nop
	bne	$5,$0,$L215
	addiu	$3,$3,1
	addiu	$3,$3,-1
	.loc 1 127
	lui	$2,%hi(controls)
	.loc 1 121
	addiu	$sp,$sp,-24
	.loc 1 127
	addiu	$2,$2,%lo(controls)
	sll	$3,$3,3
	addu	$3,$3,$2
	.loc 1 121
	sw	$31,20($sp)
	.loc 1 127
	li	$2,-2147483648
	lw	$6,4($3)
	lw	$5,0($3)
	jal	aegis_environment_destroy
	or	$4,$4,$2
	.loc 1 132
	lw	$31,20($sp)
	.loc 1 130
	sltu	$2,$0,$2
	subu	$2,$0,$2
	.loc 1 132
	jr	$31
	addiu	$sp,$sp,24
$L209:
	jr	$31
	li	$2,-1
	.set	reorder
	.end	kill
	.section	.text.fork_child,"ax"
	.align	2
	.globl	fork_child
	.loc 1 280
	.ent	fork_child
fork_child:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$31,52($sp)
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	.loc 1 281
	jal	record
	sw	$16,36($sp)
	.loc 1 286
	beq	$2,$0,$L218
	nop
	.loc 1 288
	addiu	$4,$sp,16
	jal	capability_draw
	move	$19,$2
	.loc 1 289
	lui	$4,%hi(capabilities+64)
	jal	capability_draw
	addiu	$4,$4,%lo(capabilities+64)
	.loc 1 283
	li	$18,8
	b	$L220
	li	$17,16
$L229:
	.loc 1 294
	srl	$17,$17,1
	.loc 1 296
	bne	$2,$0,$L221
	srl	$18,$18,1
$L220:
	.loc 1 291
	lw	$5,28($sp)
	lw	$4,24($sp)
	move	$7,$18
	jal	aegis_environment_create
	move	$6,$17
	.loc 1 292
	addu	$3,$17,$18
	.loc 1 291
	move	$16,$2
	.loc 1 292
	bne	$3,$0,$L229
	sltu	$2,$2,-16
	.loc 1 297
	sltu	$2,$16,-16
	beq	$2,$0,$L216
	li	$17,-1
$L221:
	.loc 1 299
	li	$17,2147418112
	ori	$17,$17,0xffff
	and	$17,$16,$17
	sw	$17,0($19)
	.loc 1 301
	lui	$2,%hi(children)
	lw	$2,%lo(children)($2)
	.loc 1 300
	li	$3,3
	.loc 1 301
	subu	$2,$19,$2
	.loc 1 300
	sw	$3,4($19)
	.loc 1 301
	sra	$2,$2,4
	lui	$3,%hi(controls)
	addiu	$3,$3,%lo(controls)
	sll	$2,$2,3
	addu	$2,$3,$2
	lw	$3,24($sp)
	.loc 1 303
	addiu	$5,$sp,24
	.loc 1 301
	sw	$3,0($2)
	lw	$3,28($sp)
	.loc 1 303
	move	$6,$19
	.loc 1 301
	sw	$3,4($2)
	.loc 1 303
	jal	populate
	move	$4,$16
	lui	$3,%hi(temporary_mappings)
	addiu	$3,$3,%lo(temporary_mappings)
	move	$18,$2
	addiu	$5,$3,168
$L223:
	.loc 1 305
	sw	$0,0($3)
	.loc 1 304
	addiu	$3,$3,4
	bne	$3,$5,$L223
	nop
	.loc 1 306
	li	$5,42
	jal	aegis_tlb_delete_range
	li	$4,805306368
	.loc 1 307
	bne	$18,$0,$L230
	nop
	.loc 1 312
	jal	descriptors_inherit
	move	$4,$16
	.loc 1 313
	jal	reclaim
	nop
	.loc 1 314
	jal	give_slices
	move	$4,$16
$L216:
	.loc 1 316
	lw	$31,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$16,36($sp)
	move	$2,$17
	lw	$17,40($sp)
	jr	$31
	addiu	$sp,$sp,56
$L230:
	.loc 1 308
	sw	$0,0($19)
	.loc 1 309
	lw	$6,28($sp)
	lw	$5,24($sp)
	jal	aegis_environment_destroy
	move	$4,$16
$L218:
	.loc 1 287
	b	$L216
	li	$17,-1
	.set	reorder
	.end	fork_child
	.section	.text.process_save,"ax"
	.align	2
	.globl	process_save
	.loc 1 319
	.ent	process_save
process_save:
	.set	noreorder
	.loc 1 320
	lui	$2,%hi(self)
	lw	$2,%lo(self)($2)
	nop
	sw	$2,0($4)
	.loc 1 321
	lui	$2,%hi(children)
	lw	$2,%lo(children)($2)
	.loc 1 322
	jr	$31
	sw	$2,0($5)
	.set	reorder
	.end	process_save
	.section	.text.process_restore,"ax"
	.align	2
	.globl	process_restore
	.loc 1 325
	.ent	process_restore
process_restore:
	.set	noreorder
	.loc 1 326
	lui	$2,%hi(self)
	sw	$4,%lo(self)($2)
	.loc 1 327
	lui	$2,%hi(children)
	.loc 1 328
	jr	$31
	sw	$5,%lo(children)($2)
	.set	reorder
	.end	process_restore
	.section	.bss.slices_given,"aw"
	.align	2
slices_given:
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
	.file 2 "./exos/library/exos.h"
	.file 3 "./aegis/kernel/calls.h"
	.file 4 "./exos/library/unix.h"
	.file 5 "./exos/library/process.h"
