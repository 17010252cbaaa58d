# mipsel-linux-gnu-gcc 12.2.0 from aegis/kernel/ether_handle.c
	.text
	.file 1 "aegis/kernel/ether_handle.c"
	.section	.text.served,"ax"
	.align	2
	.loc 1 195
	.ent	served
served:
	.set	noreorder
	.loc 1 196
	lui	$6,%hi(running_spent)
	lw	$3,%lo(running_spent)($6)
	.loc 1 195
	move	$2,$4
	.loc 1 196
	addu	$3,$3,$5
	sw	$3,%lo(running_spent)($6)
	.loc 1 198
	jr	$31
	move	$3,$5
	.set	reorder
	.end	served
	.section	.text.installed,"ax"
	.align	2
	.loc 1 72
	.ent	installed
installed:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$18,24($sp)
	.loc 1 76
	lui	$18,%hi(coming)
	.loc 1 72
	sw	$21,36($sp)
	sw	$19,28($sp)
	.loc 1 76
	lui	$21,%hi(bounds)
	lui	$19,%hi(coming+20)
	lw	$5,%lo(coming)($18)
	addiu	$6,$21,%lo(bounds)
	addiu	$4,$19,%lo(coming+20)
	.loc 1 72
	sw	$31,44($sp)
	sw	$22,40($sp)
	sw	$20,32($sp)
	sw	$17,20($sp)
	.loc 1 76
	jal	handler_check
	sw	$16,16($sp)
	bne	$2,$0,$L6
	lui	$16,%hi(place)
	move	$20,$2
	.loc 1 78
	lui	$17,%hi(pool)
	lw	$2,%lo(place)($16)
	lw	$7,%lo(pool)($17)
	sll	$2,$2,13
	lw	$5,%lo(coming)($18)
	addiu	$6,$21,%lo(bounds)
	addu	$7,$2,$7
	jal	handler_install
	addiu	$4,$19,%lo(coming+20)
	.loc 1 79
	bltz	$2,$L6
	move	$21,$2
	addiu	$18,$18,%lo(coming)
	lw	$18,12($18)
	jal	lance_layout
	nop
	lw	$7,%lo(place)($16)
	lw	$3,%lo(pool)($17)
	li	$4,65536
	addu	$3,$3,$4
	sll	$7,$7,10
	lui	$4,%hi(coming+16)
	addu	$7,$7,$3
	move	$6,$2
	move	$5,$18
	jal	stages_compile
	addiu	$4,$4,%lo(coming+16)
	bltz	$2,$L6
	li	$18,536805376
	.loc 1 81
	move	$22,$0
	.loc 1 83
	ori	$18,$18,0xffff
	.loc 1 81
	li	$19,8192
$L7:
	.loc 1 82
	jal	apart_pause
	li	$4,1200
	.loc 1 83
	lw	$4,%lo(place)($16)
	lw	$2,%lo(pool)($17)
	sll	$4,$4,13
	addu	$4,$4,$2
	and	$4,$4,$18
	addu	$4,$4,$22
	li	$5,512
	jal	icache_invalidate
	addiu	$22,$22,512
	.loc 1 81
	bne	$22,$19,$L7
	nop
	.loc 1 86
	jal	apart_pause
	li	$4,1200
	.loc 1 87
	lw	$4,%lo(place)($16)
	lw	$2,%lo(pool)($17)
	li	$19,65536
	addu	$2,$2,$19
	sll	$4,$4,10
	addu	$4,$4,$2
	li	$5,512
	jal	icache_invalidate
	and	$4,$4,$18
	.loc 1 86
	jal	apart_pause
	li	$4,1200
	.loc 1 87
	lw	$4,%lo(place)($16)
	lw	$2,%lo(pool)($17)
	sll	$4,$4,10
	addu	$2,$2,$19
	addu	$4,$4,$2
	and	$4,$4,$18
	li	$5,512
	jal	icache_invalidate
	addiu	$4,$4,512
	.loc 1 89
	lw	$3,%lo(place)($16)
	lui	$2,%hi(places)
	sll	$3,$3,3
	addiu	$2,$2,%lo(places)
	addu	$2,$2,$3
	sw	$21,4($2)
$L3:
	.loc 1 91
	lw	$31,44($sp)
	lw	$22,40($sp)
	lw	$21,36($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	move	$2,$20
	lw	$20,32($sp)
	jr	$31
	addiu	$sp,$sp,48
$L6:
	.loc 1 77
	b	$L3
	li	$20,-2
	.set	reorder
	.end	installed
	.section	.text.pool_start,"ax"
	.align	2
	.loc 1 51
	.ent	pool_start
pool_start:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 52
	lui	$16,%hi(pool)
	lw	$2,%lo(pool)($16)
	nop
	beq	$2,$0,$L15
	sw	$31,20($sp)
$L11:
	.loc 1 57
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 51
	move	$2,$0
	.loc 1 57
	jr	$31
	addiu	$sp,$sp,24
$L15:
	.loc 1 52
	jal	pages_reserve
	li	$4,18
	.loc 1 54
	beq	$2,$0,$L16
	sll	$2,$2,12
	.loc 1 55
	li	$3,-2147483648
	or	$2,$2,$3
	b	$L11
	sw	$2,%lo(pool)($16)
$L16:
	.loc 1 56
	lw	$2,%lo(pool)($16)
	.loc 1 57
	lw	$31,20($sp)
	.loc 1 56
	sltu	$2,$2,1
	.loc 1 57
	lw	$16,16($sp)
	.loc 1 56
	subu	$2,$0,$2
	.loc 1 57
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	pool_start
	.section	.text.handler_leaves,"ax"
	.align	2
	.globl	handler_leaves
	.loc 1 60
	.ent	handler_leaves
handler_leaves:
	.set	noreorder
	.loc 1 61
	lw	$2,320($4)
	nop
	bltz	$2,$L18
	lui	$3,%hi(places)
	.loc 1 62
	sll	$2,$2,3
	addiu	$3,$3,%lo(places)
	addu	$2,$2,$3
	sw	$0,0($2)
$L18:
	.loc 1 63
	li	$2,-1
	.loc 1 64
	jr	$31
	sw	$2,320($4)
	.set	reorder
	.end	handler_leaves
	.section	.text.download,"ax"
	.align	2
	.loc 1 95
	.ent	download
download:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	.loc 1 96
	jal	installed
	sw	$16,24($sp)
	.loc 1 98
	bne	$2,$0,$L20
	lui	$3,%hi(to)
	.loc 1 99
	lw	$17,%lo(to)($3)
	lui	$3,%hi(owner)
	lw	$3,%lo(owner)($3)
	.loc 1 98
	lw	$5,0($17)
	nop
	beq	$5,$3,$L26
	lui	$16,%hi(coming)
$L24:
	.loc 1 101
	li	$2,-1
$L20:
	.loc 1 104
	lui	$3,%hi(place)
	lw	$3,%lo(place)($3)
	lui	$4,%hi(places)
	sll	$3,$3,3
	addiu	$4,$4,%lo(places)
	addu	$3,$3,$4
	sw	$0,0($3)
$L19:
	.loc 1 112
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L26:
	.loc 1 99
	addiu	$16,$16,%lo(coming)
	lw	$3,4($16)
	lui	$4,%hi(public_state)
	addiu	$3,$3,548
	sll	$3,$3,4
	addiu	$4,$4,%lo(public_state)
	addu	$3,$3,$4
	lw	$3,0($3)
	nop
	bne	$5,$3,$L24
	nop
	.loc 1 100
	lw	$3,8($16)
	nop
	addiu	$3,$3,548
	sll	$3,$3,4
	addu	$3,$3,$4
	.loc 1 99
	lw	$3,0($3)
	nop
	bne	$5,$3,$L24
	lui	$3,%hi(place)
	.loc 1 107
	move	$4,$17
	.loc 1 104
	lw	$18,%lo(place)($3)
	.loc 1 107
	jal	handler_leaves
	sw	$2,16($sp)
	.loc 1 108
	lw	$4,8($16)
	lw	$3,4($16)
	.loc 1 110
	lw	$2,16($sp)
	.loc 1 108
	sw	$4,328($17)
	sw	$3,324($17)
	.loc 1 111
	b	$L19
	sw	$18,320($17)
	.set	reorder
	.end	download
	.section	.text.handle_begin,"ax"
	.align	2
	.loc 1 116
	.ent	handle_begin
handle_begin:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 117
	li	$2,-2147483648
	.loc 1 116
	sw	$16,16($sp)
	.loc 1 117
	sll	$16,$5,12
	.loc 1 116
	sw	$17,20($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	move	$17,$5
	.loc 1 120
	jal	binding_own
	or	$16,$16,$2
	move	$4,$2
	lui	$2,%hi(to)
	.loc 1 121
	beq	$4,$0,$L30
	sw	$4,%lo(to)($2)
	addiu	$2,$17,-1
	sltu	$2,$2,6143
	beq	$2,$0,$L30
	addiu	$17,$17,548
	lui	$2,%hi(kernel+512)
	lui	$7,%hi(public_state)
	lw	$2,%lo(kernel+512)($2)
	sll	$17,$17,4
	addiu	$7,$7,%lo(public_state)
	addu	$17,$17,$7
	lw	$3,308($2)
	lw	$9,0($17)
	nop
	bne	$9,$3,$L30
	nop
	.loc 1 123
	lw	$6,0($16)
	nop
	beq	$6,$0,$L49
	lui	$12,%hi(coming)
	.loc 1 128
	lw	$8,12($16)
	addiu	$11,$12,%lo(coming)
	sw	$8,12($11)
	.loc 1 129
	lw	$3,4($16)
	.loc 1 130
	lw	$5,8($16)
	.loc 1 131
	addiu	$10,$3,-1
	sltu	$10,$10,6143
	.loc 1 127
	sw	$6,%lo(coming)($12)
	.loc 1 129
	sw	$3,4($11)
	.loc 1 131
	beq	$10,$0,$L30
	sw	$5,8($11)
	addiu	$3,$3,548
	sll	$3,$3,4
	addu	$3,$3,$7
	lw	$3,0($3)
	nop
	bne	$9,$3,$L30
	addiu	$3,$5,-1
	sltu	$3,$3,6143
	beq	$3,$0,$L30
	addiu	$5,$5,548
	sll	$5,$5,4
	addu	$5,$5,$7
	lw	$3,0($5)
	nop
	bne	$9,$3,$L30
	sltu	$3,$6,257
	.loc 1 133
	beq	$3,$0,$L41
	sltu	$3,$8,5
	beq	$3,$0,$L41
	sll	$6,$6,2
	lui	$5,%hi(coming+20)
	addiu	$5,$5,%lo(coming+20)
	addu	$6,$6,$16
	move	$3,$16
$L32:
	.loc 1 136
	lw	$7,20($3)
	.loc 1 135
	addiu	$3,$3,4
	.loc 1 136
	sw	$7,0($5)
	.loc 1 135
	bne	$3,$6,$L32
	addiu	$5,$5,4
	.loc 1 137
	beq	$8,$0,$L36
	addu	$8,$16,$8
	lui	$3,%hi(coming+16)
	addiu	$3,$3,%lo(coming+16)
$L35:
	.loc 1 138
	lbu	$5,16($16)
	.loc 1 137
	addiu	$16,$16,1
	.loc 1 138
	sb	$5,0($3)
	.loc 1 137
	bne	$16,$8,$L35
	addiu	$3,$3,1
$L36:
	.loc 1 139
	lw	$3,308($2)
	lui	$16,%hi(places)
	lui	$2,%hi(owner)
	.loc 1 141
	lui	$17,%hi(place)
	addiu	$16,$16,%lo(places)
	.loc 1 140
	jal	handler_leaves
	sw	$3,%lo(owner)($2)
	.loc 1 141
	sw	$0,%lo(place)($17)
	move	$3,$16
	move	$5,$0
	move	$2,$0
	b	$L34
	li	$6,8
$L38:
	addiu	$3,$3,8
	beq	$2,$6,$L50
	li	$5,1
	move	$18,$2
$L34:
	lw	$4,0($3)
	nop
	bne	$4,$0,$L38
	addiu	$2,$2,1
	beq	$5,$0,$L39
	nop
	sw	$18,%lo(place)($17)
$L39:
	.loc 1 143
	jal	pool_start
	nop
	bne	$2,$0,$L27
	li	$2,-3
	.loc 1 145
	lw	$2,%lo(place)($17)
	nop
	sll	$2,$2,3
	addu	$16,$16,$2
	li	$2,1
	sw	$2,0($16)
$L27:
	.loc 1 147
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L50:
	sw	$2,%lo(place)($17)
	.loc 1 144
	b	$L27
	li	$2,-3
$L49:
	.loc 1 124
	jal	handler_leaves
	nop
	.loc 1 147
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 125
	move	$2,$0
	.loc 1 147
	jr	$31
	addiu	$sp,$sp,32
$L30:
	.loc 1 122
	b	$L27
	li	$2,-1
$L41:
	.loc 1 134
	b	$L27
	li	$2,-2
	.set	reorder
	.end	handle_begin
	.section	.text.call_ether_handle,"ax"
	.align	2
	.globl	call_ether_handle
	.loc 1 150
	.ent	call_ether_handle
call_ether_handle:
	.set	noreorder
	.loc 1 151
	li	$2,6144
	bne	$2,$0,1f
	divu	$0,$5,$2
	break	7
1:
	andi	$3,$4,0x1f
	.loc 1 150
	addiu	$sp,$sp,-40
	.loc 1 151
	addiu	$3,$3,1
	.loc 1 150
	sw	$16,24($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	move	$18,$4
	move	$17,$5
	.loc 1 154
	addiu	$5,$sp,16
	.loc 1 150
	sw	$31,36($sp)
	.loc 1 151
	mfhi	$2
	sll	$2,$2,5
	addu	$16,$2,$3
	sll	$16,$16,1
	.loc 1 154
	jal	apart_result
	move	$4,$16
	beq	$2,$0,$L52
	nop
$L60:
	.loc 1 162
	lw	$2,16($sp)
$L51:
	.loc 1 163
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L52:
	.loc 1 156
	jal	apart_continue
	nop
	bne	$2,$0,$L55
	move	$5,$17
	.loc 1 158
	jal	handle_begin
	move	$4,$18
	.loc 1 159
	li	$3,1
	bne	$2,$3,$L51
	sw	$2,16($sp)
	.loc 1 161
	lui	$5,%hi(download)
	move	$4,$16
	jal	apart_begin
	addiu	$5,$5,%lo(download)
	.loc 1 162
	addiu	$5,$sp,16
	jal	apart_result
	move	$4,$16
	bne	$2,$0,$L60
	nop
$L55:
	.loc 1 157
	b	$L51
	li	$2,-16
	.set	reorder
	.end	call_ether_handle
	.section	.text.handler_takes,"ax"
	.align	2
	.globl	handler_takes
	.loc 1 166
	.ent	handler_takes
handler_takes:
	.set	noreorder
	addiu	$sp,$sp,-48
	.loc 1 170
	lui	$2,%hi(public_state)
	.loc 1 166
	sw	$16,28($sp)
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$17,32($sp)
	move	$16,$4
	.loc 1 170
	lw	$2,%lo(public_state)($2)
	lw	$4,332($4)
	.loc 1 174
	lui	$3,%hi(all_tick)
	.loc 1 167
	lw	$8,328($16)
	.loc 1 174
	lw	$7,%lo(all_tick)($3)
	.loc 1 170
	beq	$4,$2,$L62
	nop
	.loc 1 171
	sw	$2,332($16)
	.loc 1 174
	beq	$2,$7,$L63
	sw	$0,336($16)
	.loc 1 176
	lui	$17,%hi(all_steps)
	.loc 1 175
	sw	$2,%lo(all_tick)($3)
	.loc 1 176
	sw	$0,%lo(all_steps)($17)
$L64:
	.loc 1 182
	lw	$3,320($16)
	lui	$2,%hi(places)
	.loc 1 183
	lw	$9,324($16)
	.loc 1 182
	sll	$10,$3,3
	.loc 1 183
	lui	$4,%hi(pool)
	.loc 1 182
	addiu	$2,$2,%lo(places)
	.loc 1 183
	lw	$4,%lo(pool)($4)
	li	$7,-2147483648
	.loc 1 182
	addu	$2,$2,$10
	.loc 1 167
	sll	$8,$8,12
	.loc 1 182
	lw	$10,4($2)
	.loc 1 167
	or	$8,$8,$7
	.loc 1 183
	sll	$9,$9,12
	sll	$3,$3,13
	.loc 1 180
	lui	$19,%hi(running)
	.loc 1 181
	lui	$2,%hi(running_bytes)
	.loc 1 182
	lui	$18,%hi(running_spent)
	.loc 1 183
	sw	$8,16($sp)
	or	$7,$9,$7
	addu	$4,$3,$4
	.loc 1 180
	sw	$16,%lo(running)($19)
	.loc 1 181
	sw	$6,%lo(running_bytes)($2)
	.loc 1 183
	jal	handler_run
	sw	$10,%lo(running_spent)($18)
	.loc 1 186
	bltz	$2,$L73
	sw	$0,%lo(running)($19)
	.loc 1 187
	lw	$3,%lo(running_spent)($18)
$L70:
	.loc 1 188
	lw	$5,336($16)
	.loc 1 189
	lw	$4,%lo(all_steps)($17)
	.loc 1 188
	addu	$5,$5,$3
	sw	$5,336($16)
	.loc 1 191
	lw	$31,44($sp)
	.loc 1 189
	addu	$3,$4,$3
	.loc 1 191
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$16,28($sp)
	.loc 1 189
	sw	$3,%lo(all_steps)($17)
	.loc 1 190
	sltu	$2,$2,1
	.loc 1 191
	lw	$17,32($sp)
	jr	$31
	addiu	$sp,$sp,48
$L66:
	.loc 1 178
	li	$3,32768
	sltu	$2,$2,$3
	beq	$2,$0,$L65
	nop
$L63:
	lui	$17,%hi(all_steps)
	lw	$2,%lo(all_steps)($17)
	li	$3,49152
	sltu	$2,$2,$3
	bne	$2,$0,$L64
	nop
$L65:
	.loc 1 191
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	.loc 1 179
	move	$2,$0
	.loc 1 191
	jr	$31
	addiu	$sp,$sp,48
$L62:
	.loc 1 178
	lw	$2,336($16)
	.loc 1 174
	beq	$4,$7,$L66
	li	$7,32768
	.loc 1 176
	lui	$17,%hi(all_steps)
	.loc 1 178
	sltu	$2,$2,$7
	.loc 1 175
	sw	$4,%lo(all_tick)($3)
	.loc 1 178
	beq	$2,$0,$L65
	sw	$0,%lo(all_steps)($17)
	b	$L64
	nop
$L73:
	.loc 1 187
	lw	$3,%lo(running_spent)($18)
	nop
	addiu	$3,$3,6144
	b	$L70
	sw	$3,%lo(running_spent)($18)
	.set	reorder
	.end	handler_takes
	.section	.text.handler_send,"ax"
	.align	2
	.globl	handler_send
	.loc 1 201
	.ent	handler_send
handler_send:
	.set	noreorder
	addiu	$sp,$sp,-32
	.loc 1 202
	lui	$2,%hi(running)
	.loc 1 201
	sw	$16,20($sp)
	move	$16,$4
	.loc 1 202
	lw	$4,%lo(running)($2)
	.loc 1 204
	addiu	$2,$16,-60
	.loc 1 201
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 204
	sltu	$2,$2,1455
	.loc 1 202
	lw	$17,328($4)
	.loc 1 204
	beq	$2,$0,$L79
	sll	$17,$17,12
	.loc 1 202
	li	$2,-2147483648
	or	$17,$17,$2
	.loc 1 206
	move	$6,$16
	move	$5,$17
	jal	ether_may_send
	addiu	$4,$4,56
	beq	$2,$0,$L80
	move	$5,$16
	.loc 1 208
	jal	lance_send
	move	$4,$17
	move	$4,$2
	jal	served
	addiu	$5,$16,256
	.loc 1 209
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L80:
	.loc 1 207
	li	$5,256
	jal	served
	li	$4,-1
	.loc 1 209
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L79:
	.loc 1 205
	li	$5,256
	jal	served
	li	$4,-2
	.loc 1 209
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	handler_send
	.section	.text.handler_copy,"ax"
	.align	2
	.globl	handler_copy
	.loc 1 212
	.ent	handler_copy
handler_copy:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 214
	lui	$3,%hi(running)
	.loc 1 213
	srl	$2,$5,12
	.loc 1 214
	lw	$7,%lo(running)($3)
	.loc 1 212
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	.loc 1 215
	bne	$2,$0,$L82
	move	$17,$6
	lw	$18,324($7)
	nop
$L83:
	.loc 1 218
	beq	$18,$0,$L84
	addiu	$2,$17,-1
	sltu	$2,$2,2048
	beq	$2,$0,$L84
	or	$2,$4,$17
	andi	$2,$2,0xf
	andi	$3,$5,0x3
	or	$2,$2,$3
	bne	$2,$0,$L84
	lui	$2,%hi(running_bytes)
	.loc 1 220
	lw	$2,%lo(running_bytes)($2)
	nop
	sltu	$3,$4,$2
	beq	$3,$0,$L84
	addiu	$2,$2,15
	li	$6,-16
	addu	$3,$4,$17
	and	$2,$2,$6
	sltu	$2,$2,$3
	bne	$2,$0,$L84
	andi	$16,$5,0xfff
	.loc 1 221
	addu	$2,$16,$17
	.loc 1 220
	sltu	$2,$2,4097
	bne	$2,$0,$L91
	lui	$2,%hi(pool)
$L84:
	.loc 1 219
	li	$5,256
	jal	served
	li	$4,-2
$L81:
	.loc 1 227
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L82:
	.loc 1 216
	lw	$3,12($7)
	nop
	sltu	$3,$3,$2
	bne	$3,$0,$L84
	addiu	$2,$2,3
	sll	$2,$2,2
	addu	$2,$7,$2
	lw	$18,0($2)
	b	$L83
	nop
$L91:
	.loc 1 224
	lw	$19,320($7)
	lw	$2,%lo(pool)($2)
	li	$3,65536
	addu	$2,$2,$3
	sll	$19,$19,10
	sll	$18,$18,12
	addu	$19,$19,$2
	.loc 1 225
	jal	lance_frame
	or	$18,$18,$16
	.loc 1 224
	li	$4,-2147483648
	or	$4,$18,$4
	move	$5,$2
	move	$7,$0
	jalr	$19
	srl	$6,$17,2
	.loc 1 226
	addiu	$5,$17,64
	.loc 1 223
	sll	$5,$5,2
	jal	served
	move	$4,$2
	b	$L81
	nop
	.set	reorder
	.end	handler_copy
	.section	.bss.place,"aw"
	.align	2
place:
	.space	4
	.section	.bss.owner,"aw"
	.align	2
owner:
	.space	4
	.section	.bss.to,"aw"
	.align	2
to:
	.space	4
	.section	.bss.coming,"aw"
	.align	2
coming:
	.space	1044
	.section	.rodata.bounds,"a"
	.align	2
bounds:
	.word	60
	.word	4096
	.word	ether_service_send
	.word	ether_service_copy
	.space	8
	.word	apart_pause
	.section	.bss.running_spent,"aw"
	.align	2
running_spent:
	.space	4
	.section	.bss.running_bytes,"aw"
	.align	2
running_bytes:
	.space	4
	.section	.bss.running,"aw"
	.align	2
running:
	.space	4
	.section	.bss.all_steps,"aw"
	.align	2
all_steps:
	.space	4
	.section	.bss.all_tick,"aw"
	.align	2
all_tick:
	.space	4
	.section	.bss.places,"aw"
	.align	2
places:
	.space	64
	.section	.bss.pool,"aw"
	.align	2
pool:
	.space	4
	.text
	.file 2 "./aegis/kernel/kernel.h"
	.file 3 "./aegis/kernel/ether.h"
	.file 4 "./aegis/handlers/handler.h"
	.file 5 "./aegis/handlers/stages.h"
