# mipsel-linux-gnu-gcc 12.2.0 from exos/library/exec.c
	.text
	.file 1 "exos/library/exec.c"
	.section	.text.same,"ax"
	.align	2
	.loc 1 44
	.ent	same
same:
	.set	noreorder
	.loc 1 45
	lb	$2,0($4)
	nop
	bne	$2,$0,$L2
	nop
	b	$L8
	nop
$L4:
	lb	$2,0($4)
	nop
	beq	$2,$0,$L9
	nop
	.loc 1 46
	move	$5,$6
$L2:
	.loc 1 45
	lb	$3,0($5)
	.loc 1 46
	addiu	$4,$4,1
	.loc 1 45
	beq	$3,$2,$L4
	addiu	$6,$5,1
	.loc 1 47
	xor	$2,$2,$3
$L10:
	.loc 1 48
	jr	$31
	sltu	$2,$2,1
$L9:
	.loc 1 47
	lb	$3,1($5)
	nop
	xor	$2,$2,$3
	.loc 1 48
	jr	$31
	sltu	$2,$2,1
$L8:
	.loc 1 47
	lb	$3,0($5)
	b	$L10
	xor	$2,$2,$3
	.set	reorder
	.end	same
	.section	.text.page_of,"ax"
	.align	2
	.loc 1 68
	.ent	page_of
page_of:
	.set	noreorder
	.loc 1 72
	li	$2,131072
	ori	$2,$2,0x8000
	.loc 1 68
	addiu	$sp,$sp,-24
	.loc 1 72
	sltu	$2,$5,$2
	.loc 1 68
	sw	$31,20($sp)
	.loc 1 72
	bne	$2,$0,$L12
	sw	$16,16($sp)
	.loc 1 75
	lw	$7,48($4)
	nop
	beq	$7,$0,$L13
	addiu	$2,$4,52
	b	$L14
	move	$3,$0
$L18:
	addiu	$3,$3,1
	beq	$7,$3,$L17
	nop
$L14:
	lw	$6,0($2)
	nop
	bne	$6,$5,$L18
	addiu	$2,$2,8
	.loc 1 79
	addiu	$16,$3,7
	sll	$16,$16,3
	.loc 1 80
	bne	$7,$3,$L16
	addu	$16,$4,$16
$L19:
	.loc 1 81
	addiu	$3,$7,1
$L15:
	.loc 1 82
	addiu	$2,$7,6
	sll	$2,$2,3
	addu	$2,$4,$2
	.loc 1 81
	sw	$3,48($4)
	.loc 1 82
	sw	$5,4($2)
	.loc 1 85
	lw	$2,0($16)
	nop
	bne	$2,$0,$L11
	nop
$L28:
	.loc 1 86
	jal	page_take
	li	$4,4
	.loc 1 87
	bltz	$2,$L22
	sll	$2,$2,12
	.loc 1 89
	ori	$2,$2,0x200
	sw	$2,0($16)
	.loc 1 92
	lw	$31,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L12:
	.loc 1 73
	srl	$2,$5,12
	addiu	$2,$2,973
	sll	$2,$2,2
	addu	$16,$4,$2
$L16:
	.loc 1 85
	lw	$2,0($16)
	nop
	beq	$2,$0,$L28
	nop
$L11:
	.loc 1 92
	lw	$31,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L17:
	.loc 1 77
	li	$2,480
	beq	$7,$2,$L22
	nop
	.loc 1 79
	addiu	$16,$7,7
	sll	$16,$16,3
	b	$L19
	addu	$16,$4,$16
$L22:
	.loc 1 78
	b	$L11
	move	$16,$0
$L13:
	.loc 1 79
	addiu	$16,$4,56
	b	$L15
	li	$3,1
	.set	reorder
	.end	page_of
	.section	.text.read_physical,"ax"
	.align	2
	.loc 1 32
	.ent	read_physical
read_physical:
	.set	noreorder
	.loc 1 36
	beq	$6,$0,$L44
	move	$2,$0
	.loc 1 32
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$31,36($sp)
	sw	$16,16($sp)
	.loc 1 33
	move	$17,$4
	addu	$18,$4,$6
	subu	$19,$5,$4
	.loc 1 38
	li	$20,-4096
$L33:
	addu	$3,$17,$19
	and	$5,$3,$20
	li	$4,1
	ori	$5,$5,0x60
	.loc 1 37
	beq	$2,$0,$L31
	andi	$16,$3,0xfff
	bne	$16,$0,$L43
	addu	$3,$2,$16
$L31:
	.loc 1 38
	jal	map_temporarily
	nop
	.loc 1 39
	addu	$3,$2,$16
$L43:
	lb	$3,0($3)
	.loc 1 36
	addiu	$17,$17,1
	bne	$18,$17,$L33
	sb	$3,-1($17)
	.loc 1 41
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L44:
	jr	$31
	nop
	.set	reorder
	.end	read_physical
	.section	.text.image_of,"ax"
	.align	2
	.loc 1 52
	.ent	image_of
image_of:
	.set	noreorder
	addiu	$sp,$sp,-192
	sw	$19,184($sp)
	sw	$17,176($sp)
	sw	$31,188($sp)
	sw	$18,180($sp)
	sw	$16,172($sp)
	.loc 1 57
	lw	$5,4132($0)
	.loc 1 52
	move	$19,$4
	.loc 1 57
	li	$6,120
	jal	read_physical
	addiu	$4,$sp,16
	.loc 1 58
	lw	$17,132($sp)
	nop
	beq	$17,$0,$L46
	move	$16,$0
	.loc 1 60
	b	$L49
	li	$18,64
$L47:
	.loc 1 58
	beq	$16,$17,$L46
	nop
$L49:
	.loc 1 59
	lw	$2,4132($0)
	sll	$5,$16,5
	addiu	$2,$2,120
	addu	$5,$2,$5
	addiu	$4,$sp,136
	jal	read_physical
	li	$6,32
	.loc 1 60
	lb	$2,144($sp)
	nop
	bne	$2,$18,$L47
	addiu	$16,$16,1
	move	$5,$19
	jal	same
	addiu	$4,$sp,145
	beq	$2,$0,$L47
	nop
	.loc 1 64
	lw	$31,188($sp)
	.loc 1 61
	lw	$2,136($sp)
	.loc 1 64
	lw	$19,184($sp)
	lw	$18,180($sp)
	lw	$17,176($sp)
	lw	$16,172($sp)
	jr	$31
	addiu	$sp,$sp,192
$L46:
	lw	$31,188($sp)
	lw	$19,184($sp)
	lw	$18,180($sp)
	lw	$17,176($sp)
	lw	$16,172($sp)
	.loc 1 63
	move	$2,$0
	.loc 1 64
	jr	$31
	addiu	$sp,$sp,192
	.set	reorder
	.end	image_of
	.section	.text.load,"ax"
	.align	2
	.loc 1 95
	.ent	load
load:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$31,52($sp)
	sw	$fp,48($sp)
	sw	$23,44($sp)
	sw	$22,40($sp)
	sw	$21,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	.loc 1 96
	lw	$22,8($6)
	lw	$19,20($6)
	nop
	addu	$19,$22,$19
	.loc 1 99
	sltu	$2,$22,$19
	beq	$2,$0,$L64
	move	$23,$6
	move	$20,$4
	move	$21,$5
	b	$L59
	li	$18,-4096
$L63:
	.loc 1 112
	jal	aegis_instructions_changed
	srl	$4,$4,12
	.loc 1 99
	sltu	$2,$22,$19
	beq	$2,$0,$L58
	move	$2,$0
$L59:
	.loc 1 100
	and	$5,$22,$18
$L74:
	.loc 1 101
	move	$4,$20
	move	$fp,$22
	jal	page_of
	addiu	$22,$5,4096
	.loc 1 102
	beq	$2,$0,$L65
	move	$16,$2
	.loc 1 104
	lw	$2,24($23)
	.loc 1 105
	lw	$4,0($16)
	.loc 1 104
	andi	$2,$2,0x2
	beq	$2,$0,$L61
	nop
	.loc 1 105
	ori	$4,$4,0x400
	sw	$4,0($16)
$L61:
	.loc 1 106
	lw	$2,16($23)
	lw	$17,8($23)
	nop
	addu	$17,$17,$2
	sltu	$2,$22,$17
	beq	$2,$0,$L73
	sltu	$2,$fp,$17
	move	$17,$22
	.loc 1 107
	sltu	$2,$fp,$17
$L73:
	beq	$2,$0,$L63
	and	$5,$4,$18
	.loc 1 108
	ori	$5,$5,0x480
	jal	map_temporarily
	move	$4,$0
	.loc 1 110
	lw	$5,4($23)
	.loc 1 109
	lw	$3,8($23)
	.loc 1 110
	addu	$5,$21,$5
	.loc 1 109
	subu	$5,$5,$3
	.loc 1 110
	andi	$4,$fp,0xfff
	.loc 1 109
	addu	$4,$2,$4
	subu	$6,$17,$fp
	jal	read_physical
	addu	$5,$5,$fp
	.loc 1 112
	lw	$4,0($16)
	jal	aegis_instructions_changed
	srl	$4,$4,12
	.loc 1 99
	sltu	$2,$22,$19
	bne	$2,$0,$L74
	and	$5,$22,$18
$L64:
	.loc 1 114
	move	$2,$0
$L58:
	.loc 1 115
	lw	$31,52($sp)
	lw	$fp,48($sp)
	lw	$23,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,56
$L65:
	.loc 1 103
	b	$L58
	li	$2,-1
	.set	reorder
	.end	load
	.section	.text.fail,"ax"
	.align	2
	.loc 1 119
	.ent	fail
fail:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	move	$19,$4
	addiu	$17,$4,3892
	.loc 1 122
	move	$16,$0
	.loc 1 123
	li	$20,1
	.loc 1 122
	li	$18,40
$L78:
	.loc 1 123
	lw	$4,0($17)
	nop
	beq	$4,$0,$L76
	nop
	bne	$16,$20,$L77
	nop
	lw	$4,4($17)
	.loc 1 122
	li	$16,2
	.loc 1 123
	beq	$4,$0,$L76
	addiu	$17,$17,4
$L77:
	.loc 1 124
	jal	page_drop
	srl	$4,$4,12
$L76:
	.loc 1 122
	addiu	$16,$16,1
	bne	$16,$18,$L78
	addiu	$17,$17,4
	.loc 1 125
	lw	$2,48($19)
	nop
	beq	$2,$0,$L79
	nop
	addiu	$17,$19,56
	move	$16,$0
$L80:
	.loc 1 126
	lw	$4,0($17)
	.loc 1 125
	addiu	$16,$16,1
	.loc 1 126
	jal	page_drop
	srl	$4,$4,12
	.loc 1 125
	lw	$2,48($19)
	nop
	sltu	$2,$16,$2
	bne	$2,$0,$L80
	addiu	$17,$17,8
$L79:
	.loc 1 127
	lw	$4,3896($19)
	jal	page_drop
	srl	$4,$4,12
	lui	$2,%hi(temporary_mappings)
	addiu	$2,$2,%lo(temporary_mappings)
	addiu	$3,$2,168
$L81:
	.loc 1 130
	sw	$0,0($2)
	.loc 1 128
	addiu	$2,$2,4
	bne	$3,$2,$L81
	li	$5,42
	.loc 1 131
	jal	aegis_tlb_delete_range
	li	$4,805306368
	.loc 1 133
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	li	$2,-1
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	fail
	.section	.text.exec_finish,"ax"
	.align	2
	.globl	exec_finish
	.loc 1 137
	.ent	exec_finish
exec_finish:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	move	$18,$4
	.loc 1 141
	move	$17,$0
	.loc 1 137
	sw	$31,52($sp)
	.loc 1 141
	jal	page_slots
	sw	$16,36($sp)
	sltu	$2,$17,$2
	.loc 1 146
	li	$19,32
	.loc 1 142
	move	$4,$17
	.loc 1 141
	beq	$2,$0,$L103
	addiu	$5,$sp,24
$L99:
	.loc 1 142
	jal	page_slot
	nop
	.loc 1 143
	beq	$2,$0,$L96
	move	$16,$2
	.loc 1 145
	lw	$4,24($sp)
	jal	aegis_tlb_delete
	nop
	.loc 1 146
	lw	$4,0($16)
	nop
	andi	$2,$4,0xe0
	beq	$2,$19,$L97
	nop
	bne	$2,$0,$L96
	nop
	.loc 1 147
	lw	$2,8660($0)
	nop
	beq	$2,$0,$L97
	nop
$L96:
	.loc 1 141
	addiu	$17,$17,1
$L104:
	jal	page_slots
	nop
	sltu	$2,$17,$2
	.loc 1 142
	move	$4,$17
	.loc 1 141
	bne	$2,$0,$L99
	addiu	$5,$sp,24
$L103:
	.loc 1 151
	li	$5,42
	jal	aegis_tlb_delete_range
	li	$4,805306368
	.loc 1 156
	sw	$0,16($sp)
	move	$7,$0
	move	$6,$0
	li	$5,33
	jal	aegis_environment_set
	move	$4,$0
	.loc 1 157
	li	$16,13
	li	$17,16
	.loc 1 158
	move	$5,$16
$L105:
	sw	$0,16($sp)
	.loc 1 157
	addiu	$16,$16,1
	.loc 1 158
	move	$7,$0
	move	$6,$0
	jal	aegis_environment_set
	move	$4,$0
	.loc 1 157
	bne	$16,$17,$L105
	move	$5,$16
	.loc 1 159
	lui	$5,%hi(capabilities+64)
	move	$4,$18
	li	$6,8320
	li	$2,8192
	jalr	$2
	addiu	$5,$5,%lo(capabilities+64)
	.loc 1 161
	lw	$31,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	jr	$31
	addiu	$sp,$sp,56
$L97:
	.loc 1 149
	jal	aegis_page_free
	srl	$4,$4,12
	.loc 1 141
	b	$L104
	addiu	$17,$17,1
	.set	reorder
	.end	exec_finish
	.section	.text.exec,"ax"
	.align	2
	.globl	exec
	.loc 1 164
	.ent	exec
exec:
	.set	noreorder
	addiu	$sp,$sp,-160
	sw	$31,156($sp)
	sw	$23,152($sp)
	sw	$22,148($sp)
	sw	$21,144($sp)
	sw	$20,140($sp)
	sw	$19,136($sp)
	sw	$18,132($sp)
	sw	$17,128($sp)
	.loc 1 170
	jal	image_of
	sw	$16,124($sp)
	.loc 1 173
	beq	$2,$0,$L107
	li	$6,52
	.loc 1 175
	move	$5,$2
	addiu	$4,$sp,32
	jal	read_physical
	move	$18,$2
	.loc 1 176
	lui	$4,%hi(capabilities+64)
	jal	capability_draw
	addiu	$4,$4,%lo(capabilities+64)
	.loc 1 177
	jal	page_take
	li	$4,4
	.loc 1 178
	bltz	$2,$L107
	sll	$17,$2,12
	.loc 1 181
	ori	$5,$17,0x480
	jal	map_temporarily
	li	$4,2
	move	$19,$2
	.loc 1 182
	move	$4,$2
	li	$6,4096
	jal	copy_words
	li	$5,4096
	.loc 1 183
	sw	$0,48($19)
	addiu	$3,$19,56
	addiu	$4,$19,3896
$L108:
	.loc 1 185
	sw	$0,0($3)
	.loc 1 184
	addiu	$3,$3,8
	bne	$3,$4,$L108
	addiu	$2,$19,4052
	addiu	$16,$19,3892
	move	$3,$16
$L109:
	.loc 1 187
	sw	$0,0($3)
	.loc 1 186
	addiu	$3,$3,4
	bne	$3,$2,$L109
	lui	$21,%hi(capabilities)
	.loc 1 190
	addiu	$21,$21,%lo(capabilities)
	lw	$2,64($21)
	.loc 1 193
	lhu	$22,76($sp)
	.loc 1 190
	sw	$2,4($19)
	.loc 1 191
	lw	$2,72($21)
	.loc 1 188
	ori	$17,$17,0x600
	.loc 1 191
	sw	$2,12($19)
	.loc 1 190
	lw	$2,68($21)
	.loc 1 188
	sw	$17,3896($19)
	.loc 1 190
	sw	$2,8($19)
	.loc 1 191
	lw	$2,76($21)
	.loc 1 193
	beq	$22,$0,$L116
	sw	$2,16($19)
	.loc 1 194
	lw	$17,60($sp)
	.loc 1 193
	move	$20,$0
	.loc 1 194
	addu	$17,$18,$17
	.loc 1 195
	b	$L115
	li	$23,1
$L113:
	.loc 1 193
	addiu	$20,$20,1
$L139:
	beq	$22,$20,$L116
	addiu	$17,$17,32
$L115:
	.loc 1 194
	li	$6,32
	move	$5,$17
	jal	read_physical
	addiu	$4,$sp,84
	.loc 1 195
	lw	$2,84($sp)
	nop
	bne	$2,$23,$L113
	addiu	$6,$sp,84
	move	$5,$18
	jal	load
	move	$4,$19
	beq	$2,$0,$L139
	addiu	$20,$20,1
$L137:
	.loc 1 220
	jal	fail
	move	$4,$19
$L106:
	.loc 1 228
	lw	$31,156($sp)
	lw	$23,152($sp)
	lw	$22,148($sp)
	lw	$21,144($sp)
	lw	$20,140($sp)
	lw	$19,136($sp)
	lw	$18,132($sp)
	lw	$17,128($sp)
	lw	$16,124($sp)
	jr	$31
	addiu	$sp,$sp,160
$L116:
	.loc 1 198
	jal	page_take
	li	$4,4
	.loc 1 199
	bltz	$2,$L137
	move	$22,$2
	.loc 1 202
	sll	$5,$2,12
	ori	$2,$5,0x600
	.loc 1 203
	li	$4,3
	ori	$5,$5,0x480
	jal	map_temporarily
	sw	$2,3900($19)
	.loc 1 205
	lui	$5,%hi(exec_exchange)
	.loc 1 203
	move	$17,$2
	.loc 1 205
	li	$6,128
	move	$4,$2
	jal	copy_words
	addiu	$5,$5,%lo(exec_exchange)
	addiu	$3,$17,128
	.loc 1 206
	move	$2,$0
	li	$6,40
$L117:
	.loc 1 207
	lw	$5,0($16)
	.loc 1 208
	sll	$4,$2,2
	.loc 1 207
	sw	$5,0($3)
	.loc 1 208
	lw	$4,7988($4)
	.loc 1 206
	addiu	$2,$2,1
	.loc 1 208
	sw	$4,160($3)
	.loc 1 206
	addiu	$16,$16,4
	bne	$2,$6,$L117
	addiu	$3,$3,4
	.loc 1 211
	lui	$2,%hi(shared_end)
	.loc 1 210
	lw	$6,32($21)
	lw	$5,36($21)
	lw	$4,40($21)
	lw	$3,44($21)
	.loc 1 211
	lw	$2,%lo(shared_end)($2)
	.loc 1 210
	sw	$6,448($17)
	sw	$5,452($17)
	sw	$4,456($17)
	sw	$3,460($17)
	.loc 1 211
	sw	$2,472($17)
	.loc 1 213
	addiu	$5,$17,468
	addiu	$4,$17,464
	jal	process_save
	sw	$0,476($17)
	.loc 1 214
	jal	descriptors_save
	addiu	$4,$17,480
	.loc 1 215
	move	$16,$0
	.loc 1 217
	li	$18,64
	.loc 1 219
	li	$20,400
$L118:
	.loc 1 215
	jal	page_slots
	nop
	sltu	$2,$16,$2
	beq	$2,$0,$L138
	addiu	$5,$sp,116
	.loc 1 216
	jal	page_slot
	move	$4,$16
	.loc 1 217
	beq	$2,$0,$L119
	nop
	lw	$3,0($2)
	nop
	andi	$3,$3,0xe0
	bne	$3,$18,$L119
	nop
	.loc 1 219
	lw	$3,476($17)
	nop
	beq	$3,$20,$L137
	sll	$4,$3,3
	.loc 1 221
	lw	$5,116($sp)
	addu	$4,$17,$4
	.loc 1 222
	addiu	$3,$3,1
	.loc 1 221
	sw	$5,736($4)
	.loc 1 222
	sw	$3,476($17)
	lw	$2,0($2)
	nop
	sw	$2,740($4)
$L119:
	.loc 1 215
	b	$L118
	addiu	$16,$16,1
$L107:
	.loc 1 174
	b	$L106
	li	$2,-1
$L138:
	.loc 1 224
	jal	aegis_instructions_changed
	move	$4,$22
	.loc 1 225
	lw	$2,76($21)
	lw	$6,3900($19)
	lw	$7,72($21)
	move	$4,$0
	sw	$0,24($sp)
	sw	$0,20($sp)
	sw	$2,16($sp)
	jal	aegis_page_pin
	li	$5,8192
	.loc 1 227
	lw	$4,56($sp)
	jal	exec_on_stack
	nop
	.set	reorder
	.end	exec
	.section	.text.exec_started,"ax"
	.align	2
	.globl	exec_started
	.loc 1 235
	.ent	exec_started
exec_started:
	.set	noreorder
	.loc 1 239
	lw	$2,7996($0)
	nop
	beq	$2,$0,$L163
	nop
	.loc 1 235
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 241
	move	$16,$0
	b	$L144
	li	$17,40
$L160:
	.loc 1 242
	lw	$2,8660($0)
	nop
	beq	$2,$0,$L142
	nop
	.loc 1 241
	beq	$16,$17,$L159
	nop
$L144:
	.loc 1 242
	sll	$2,$16,2
$L161:
	lw	$4,8480($2)
	.loc 1 241
	addiu	$16,$16,1
	.loc 1 242
	andi	$2,$4,0x400
	beq	$2,$0,$L160
	srl	$4,$4,12
$L142:
	.loc 1 244
	jal	page_drop
	nop
	.loc 1 241
	bne	$16,$17,$L161
	sll	$2,$16,2
$L159:
	.loc 1 246
	lw	$3,8664($0)
	lui	$2,%hi(shared_end)
	.loc 1 245
	lw	$7,8640($0)
	lw	$6,8644($0)
	lw	$5,8648($0)
	lw	$4,8652($0)
	.loc 1 246
	sw	$3,%lo(shared_end)($2)
	.loc 1 247
	lw	$3,8668($0)
	.loc 1 245
	lui	$2,%hi(capabilities)
	addiu	$2,$2,%lo(capabilities)
	sw	$7,32($2)
	sw	$6,36($2)
	sw	$5,40($2)
	.loc 1 247
	beq	$3,$0,$L145
	sw	$4,44($2)
	move	$16,$0
	sll	$2,$16,3
$L162:
	.loc 1 248
	lw	$5,8932($2)
	lw	$4,8928($2)
	jal	page_insert
	addiu	$16,$16,1
	.loc 1 247
	lw	$2,8668($0)
	nop
	sltu	$2,$16,$2
	bne	$2,$0,$L162
	sll	$2,$16,3
$L145:
	.loc 1 249
	lw	$5,8660($0)
	lw	$4,8656($0)
	jal	process_restore
	nop
	.loc 1 250
	jal	descriptors_restore
	li	$4,8672
	.loc 1 251
	lw	$4,7996($0)
	jal	page_drop
	srl	$4,$4,12
	.loc 1 252
	sw	$0,7996($0)
	.loc 1 253
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L163:
	jr	$31
	nop
	.set	reorder
	.end	exec_started
	.text
	.file 2 "./exos/library/exos.h"
	.file 3 "./exos/library/exec.h"
	.file 4 "./exos/library/process.h"
	.file 5 "./aegis/kernel/calls.h"
