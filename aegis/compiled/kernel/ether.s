# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/ether.c
	.text
	.file 1 "aegis/kernel/ether.c"
	.section	.text.well_formed,"ax"
	.align	2
	.loc 1 59
	.ent	well_formed
well_formed:
	.set	noreorder
	.set	nomacro
	.loc 1 60
	lhu	$3,2($4)
	nop
	.loc 1 60
	addiu	$2,$3,-1
	sltu	$2,$2,2
	bne	$2,$0,$L2
	li	$2,4
	.loc 1 60
	beq	$3,$2,$L2
	nop
$L7:
	.loc 1 61
	jr	$31
	move	$2,$0
$L2:
	.loc 1 60
	lhu	$2,0($4)
	.loc 1 60
	li	$5,64
	subu	$5,$5,$3
	.loc 1 60
	slt	$2,$5,$2
	bne	$2,$0,$L7
	nop
	.loc 1 62
	lw	$2,4($4)
	nop
	.loc 1 62
	beq	$2,$0,$L7
	nop
	.loc 1 62
	lw	$5,8($4)
	.loc 1 62
	nor	$4,$0,$2
	.loc 1 62
	and	$4,$4,$5
	.loc 1 62
	bne	$4,$0,$L7
	li	$4,4
	.loc 1 62
	beq	$3,$4,$L8
	sll	$3,$3,3
	.loc 1 62
	srl	$2,$2,$3
	jr	$31
	sltu	$2,$2,1
$L8:
	.loc 1 63
	jr	$31
	li	$2,1
	.set	reorder
	.end	well_formed
	.section	.text.deliver,"ax"
	.align	2
	.loc 1 16
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
	.loc 1 16
	move	$18,$4
	.loc 1 17
	lw	$4,0($4)
	jal	environment_find
	move	$17,$5
	.loc 1 19
	lw	$6,52($18)
	.loc 1 18
	lw	$16,4($18)
	li	$4,-2147483648
	sll	$16,$16,12
	.loc 1 21
	addiu	$5,$6,36
	.loc 1 18
	or	$16,$16,$4
	.loc 1 19
	srl	$3,$6,1
	.loc 1 21
	sll	$5,$5,2
	.loc 1 19
	addiu	$3,$3,4
	.loc 1 21
	addu	$5,$16,$5
	.loc 1 19
	sll	$3,$3,2
	.loc 1 21
	lw	$5,4($5)
	.loc 1 19
	addu	$3,$18,$3
	lw	$3,0($3)
	.loc 1 21
	beq	$5,$0,$L11
	sll	$3,$3,12
	.loc 1 23
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	.loc 1 22
	lw	$4,144($16)
	.loc 1 23
	lw	$3,44($2)
	.loc 1 22
	addiu	$4,$4,1
	.loc 1 23
	addiu	$3,$3,1
	.loc 1 22
	sw	$4,144($16)
	.loc 1 23
	sw	$3,44($2)
$L10:
	.loc 1 35
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L11:
	.loc 1 26
	andi	$6,$6,0x1
	.loc 1 26
	sll	$6,$6,11
	.loc 1 26
	or	$6,$6,$3
	.loc 1 26
	or	$4,$6,$4
	jal	lance_copy
	move	$19,$2
	.loc 1 27
	lw	$2,140($16)
	.loc 1 29
	lui	$5,%hi(public_state)
	.loc 1 27
	addiu	$2,$2,1
	sw	$2,140($16)
	.loc 1 28
	lw	$3,52($18)
	.loc 1 29
	addiu	$5,$5,%lo(public_state)
	lw	$2,32($5)
	.loc 1 28
	addiu	$3,$3,36
	sll	$3,$3,2
	addu	$16,$16,$3
	.loc 1 29
	addiu	$2,$2,1
	.loc 1 28
	sw	$17,4($16)
	.loc 1 29
	sw	$2,32($5)
	.loc 1 30
	lw	$3,52($18)
	.loc 1 30
	lw	$5,12($18)
	.loc 1 30
	addiu	$3,$3,1
	.loc 1 30
	sll	$5,$5,1
	.loc 1 30
	bne	$5,$0,1f
	divu	$0,$3,$5
	break	7
1:
	.loc 1 31
	lw	$2,48($18)
	.loc 1 30
	mfhi	$3
	.loc 1 31
	beq	$2,$0,$L10
	sw	$3,52($18)
	.loc 1 32
	lw	$2,400($19)
	.loc 1 33
	move	$4,$19
	.loc 1 32
	ori	$2,$2,0x1
	.loc 1 33
	jal	environment_set_entry_tags
	sw	$2,400($19)
	.loc 1 35
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	deliver
	.section	.text.read_ring,"ax"
	.align	2
	.loc 1 67
	.ent	read_ring
read_ring:
	.set	noreorder
	.set	nomacro
	.loc 1 70
	addiu	$2,$7,-1
	.loc 1 70
	sltu	$2,$2,8
	beq	$2,$0,$L35
	nop
	.loc 1 67
	addiu	$sp,$sp,-48
	sw	$20,36($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 70
	lw	$10,12($4)
	nop
	.loc 1 70
	addiu	$2,$10,-1
	.loc 1 70
	sltu	$2,$2,8
	beq	$2,$0,$L18
	move	$20,$4
	move	$17,$6
	addiu	$8,$5,104
	sll	$10,$10,2
	addiu	$6,$4,16
	.loc 1 74
	lui	$11,%hi(kernel)
	lui	$4,%hi(public_state)
	move	$16,$7
	addu	$10,$8,$10
	addiu	$4,$4,%lo(public_state)
	b	$L21
	addiu	$11,$11,%lo(kernel)
$L39:
	.loc 1 74
	lw	$9,512($11)
	.loc 1 74
	lw	$7,0($2)
	lw	$2,308($9)
	nop
	bne	$7,$2,$L25
	addiu	$6,$6,4
	.loc 1 74
	lw	$2,4($20)
	nop
	beq	$3,$2,$L17
	li	$2,-1
	.loc 1 72
	beq	$8,$10,$L38
	sll	$21,$16,1
$L21:
	.loc 1 73
	lw	$3,0($8)
	.loc 1 72
	addiu	$8,$8,4
	.loc 1 74
	addiu	$2,$3,548
	addiu	$9,$3,-1
	sll	$2,$2,4
	.loc 1 74
	sltu	$9,$9,6143
	.loc 1 74
	addu	$2,$2,$4
	.loc 1 74
	bne	$9,$0,$L39
	sw	$3,0($6)
$L25:
	.loc 1 75
	li	$2,-1
$L17:
	.loc 1 83
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L38:
	addu	$21,$21,$16
	sll	$21,$21,2
	addiu	$19,$5,4
	move	$18,$17
	b	$L22
	addu	$21,$21,$17
$L41:
	.loc 1 77
	beq	$18,$21,$L40
	addiu	$19,$19,12
$L22:
	.loc 1 78
	lw	$5,0($19)
	lw	$3,4($19)
	lw	$2,8($19)
	.loc 1 79
	move	$4,$18
	.loc 1 78
	sw	$5,0($18)
	sw	$3,4($18)
	.loc 1 79
	jal	well_formed
	sw	$2,8($18)
	.loc 1 79
	bne	$2,$0,$L41
	addiu	$18,$18,12
$L18:
	.loc 1 71
	b	$L17
	li	$2,-2
$L40:
	.loc 1 82
	move	$6,$16
	move	$5,$17
	jal	ether_send_prepare
	addiu	$4,$20,56
	.loc 1 82
	beq	$2,$0,$L18
	nop
	b	$L17
	move	$2,$0
$L35:
	.loc 1 83
	jr	$31
	li	$2,-2
	.set	reorder
	.end	read_ring
	.section	.text.unbind_frames,"ax"
	.align	2
	.loc 1 133
	.ent	unbind_frames
unbind_frames:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 134
	jal	handler_leaves
	move	$16,$4
	.loc 1 135
	jal	classifier_remove
	move	$4,$16
	.loc 1 136
	sw	$0,0($16)
	.loc 1 137
	lui	$3,%hi(ether_bound)
	lw	$2,%lo(ether_bound)($3)
	.loc 1 138
	lw	$31,20($sp)
	.loc 1 137
	addiu	$2,$2,-1
	.loc 1 138
	lw	$16,16($sp)
	.loc 1 137
	sw	$2,%lo(ether_bound)($3)
	.loc 1 138
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	unbind_frames
	.section	.text.ether_interrupt,"ax"
	.align	2
	.globl	ether_interrupt
	.loc 1 38
	.ent	ether_interrupt
ether_interrupt:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-104
	sw	$19,96($sp)
	sw	$31,100($sp)
	sw	$18,92($sp)
	sw	$17,88($sp)
	sw	$16,84($sp)
	.loc 1 43
	jal	lance_asks
	move	$19,$4
	.loc 1 43
	beq	$2,$0,$L44
	nop
	.loc 1 45
	jal	lance_next
	addiu	$4,$sp,16
	.loc 1 48
	lui	$18,%hi(public_state)
	addiu	$18,$18,%lo(public_state)
	.loc 1 46
	addiu	$4,$sp,16
	.loc 1 45
	move	$16,$2
	.loc 1 45
	beq	$2,$0,$L57
	move	$5,$2
$L50:
	.loc 1 46
	jal	classify
	nop
	move	$17,$2
	.loc 1 49
	addiu	$5,$sp,16
	move	$6,$16
	.loc 1 47
	beq	$2,$0,$L58
	move	$4,$2
	.loc 1 49
	lw	$2,320($2)
	nop
	bltz	$2,$L49
	nop
	.loc 1 49
	jal	handler_takes
	nop
	.loc 1 49
	bne	$2,$0,$L47
	nop
$L49:
	.loc 1 50
	move	$5,$16
	jal	deliver
	move	$4,$17
$L47:
	.loc 1 51
	jal	lance_done
	nop
$L60:
	.loc 1 45
	jal	lance_next
	addiu	$4,$sp,16
	move	$16,$2
	.loc 1 46
	addiu	$4,$sp,16
	.loc 1 45
	bne	$2,$0,$L50
	move	$5,$2
$L57:
	.loc 1 53
	lui	$2,%hi(kernel)
	addiu	$2,$2,%lo(kernel)
	.loc 1 53
	lw	$3,516($2)
	nop
	beq	$3,$0,$L59
	nop
$L44:
	.loc 1 55
	lw	$31,100($sp)
	lw	$19,96($sp)
	lw	$18,92($sp)
	lw	$17,88($sp)
	lw	$16,84($sp)
	jr	$31
	addiu	$sp,$sp,104
$L58:
	.loc 1 48
	lw	$2,36($18)
	nop
	addiu	$2,$2,1
	.loc 1 51
	jal	lance_done
	sw	$2,36($18)
	b	$L60
	nop
$L59:
	.loc 1 54
	lw	$5,84($19)
	lw	$4,512($2)
	jal	upcall
	addiu	$6,$19,12
	.loc 1 54
	sw	$2,84($19)
	.loc 1 55
	lw	$31,100($sp)
	lw	$19,96($sp)
	lw	$18,92($sp)
	lw	$17,88($sp)
	lw	$16,84($sp)
	jr	$31
	addiu	$sp,$sp,104
	.set	reorder
	.end	ether_interrupt
	.section	.text.call_ether_bind,"ax"
	.align	2
	.globl	call_ether_bind
	.loc 1 86
	.ent	call_ether_bind
call_ether_bind:
	.set	noreorder
	.set	nomacro
	.loc 1 94
	addiu	$2,$4,-1
	.loc 1 94
	sltu	$2,$2,6143
	beq	$2,$0,$L72
	nop
	.loc 1 86
	addiu	$sp,$sp,-48
	sw	$16,20($sp)
	.loc 1 94
	lui	$16,%hi(kernel)
	.loc 1 86
	sw	$20,36($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 1 94
	addiu	$2,$4,548
	addiu	$16,$16,%lo(kernel)
	lui	$3,%hi(public_state)
	addiu	$3,$3,%lo(public_state)
	move	$20,$4
	sll	$2,$2,4
	lw	$4,512($16)
	addu	$2,$2,$3
	.loc 1 94
	lw	$2,0($2)
	.loc 1 94
	lw	$3,308($4)
	nop
	.loc 1 94
	bne	$2,$3,$L73
	li	$3,-2147483648
	.loc 1 96
	sll	$5,$20,12
	.loc 1 96
	or	$5,$5,$3
	.loc 1 97
	lw	$19,0($5)
	.loc 1 98
	lui	$3,%hi(made.1)
	.loc 1 99
	addiu	$21,$3,%lo(made.1)
	.loc 1 100
	lw	$9,100($5)
	.loc 1 101
	lw	$8,136($5)
	.loc 1 104
	lui	$18,%hi(atoms.0)
	.loc 1 98
	sw	$2,%lo(made.1)($3)
	.loc 1 104
	move	$7,$19
	.loc 1 103
	li	$2,-1
	.loc 1 104
	addiu	$6,$18,%lo(atoms.0)
	move	$4,$21
	.loc 1 99
	sw	$20,4($21)
	.loc 1 100
	sw	$9,12($21)
	.loc 1 101
	sw	$8,48($21)
	.loc 1 102
	sw	$0,336($21)
	.loc 1 102
	sw	$0,332($21)
	.loc 1 102
	sw	$0,8($21)
	.loc 1 102
	sw	$0,52($21)
	.loc 1 104
	jal	read_ring
	sw	$2,320($21)
	.loc 1 105
	bne	$2,$0,$L61
	lui	$17,%hi(bindings)
	.loc 1 108
	lw	$2,512($16)
	.loc 1 107
	addiu	$17,$17,%lo(bindings)
	.loc 1 107
	lui	$5,%hi(bindings+10880)
	.loc 1 108
	lw	$6,308($2)
	.loc 1 89
	move	$16,$0
	.loc 1 107
	move	$2,$17
	.loc 1 107
	b	$L66
	addiu	$5,$5,%lo(bindings+10880)
$L63:
	.loc 1 112
	bne	$3,$0,$L65
	nop
	.loc 1 112
	beq	$16,$0,$L85
	nop
$L65:
	.loc 1 107
	addiu	$2,$2,340
	.loc 1 107
	beq	$2,$5,$L86
	nop
$L66:
	.loc 1 108
	lw	$3,0($2)
	nop
	.loc 1 108
	bne	$3,$6,$L63
	nop
	.loc 1 108
	lw	$4,4($2)
	nop
	bne	$4,$20,$L63
	nop
	move	$16,$2
$L64:
	.loc 1 115
	jal	lance_start
	nop
	.loc 1 115
	bne	$2,$0,$L61
	li	$2,-3
	.loc 1 115
	jal	classifier_start
	nop
	.loc 1 115
	bne	$2,$0,$L61
	li	$2,-3
	.loc 1 117
	lw	$2,0($16)
	nop
	beq	$2,$0,$L88
	move	$6,$19
	.loc 1 117
	lw	$3,12($21)
	lw	$2,12($16)
	nop
	bne	$3,$2,$L61
	li	$2,-2
$L88:
	.loc 1 119
	addiu	$5,$18,%lo(atoms.0)
	jal	classifier_insert
	move	$4,$16
	.loc 1 120
	bne	$2,$0,$L61
	nop
	.loc 1 122
	lw	$2,0($16)
	nop
	bne	$2,$0,$L87
	lui	$3,%hi(ether_bound)
	.loc 1 126
	lw	$2,%lo(ether_bound)($3)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(ether_bound)($3)
$L70:
	.loc 1 127
	lw	$2,8($16)
	.loc 1 128
	move	$3,$21
	.loc 1 127
	sw	$2,8($21)
	.loc 1 128
	move	$4,$16
	addiu	$8,$21,336
$L71:
	lw	$7,0($3)
	lw	$6,4($3)
	lw	$5,8($3)
	lw	$2,12($3)
	addiu	$3,$3,16
	sw	$7,0($4)
	sw	$6,4($4)
	sw	$5,8($4)
	sw	$2,12($4)
	bne	$3,$8,$L71
	addiu	$4,$4,16
	.loc 1 129
	subu	$16,$16,$17
	sra	$16,$16,2
	sll	$2,$16,1
	addu	$2,$2,$16
	sll	$5,$2,8
	addu	$2,$2,$5
	.loc 1 128
	lw	$3,0($3)
	.loc 1 129
	sll	$5,$2,16
	addu	$2,$2,$5
	.loc 1 128
	sw	$3,0($4)
	.loc 1 129
	subu	$2,$0,$2
$L61:
	.loc 1 130
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L85:
	.loc 1 112
	move	$16,$2
	.loc 1 107
	addiu	$2,$2,340
	.loc 1 107
	bne	$2,$5,$L66
	nop
$L86:
	.loc 1 115
	bne	$16,$0,$L64
	li	$2,-3
	b	$L61
	nop
$L87:
	.loc 1 123
	lw	$2,52($16)
	.loc 1 124
	move	$4,$16
	jal	handler_leaves
	sw	$2,52($21)
	b	$L70
	nop
$L73:
	.loc 1 95
	b	$L61
	li	$2,-1
$L72:
	.loc 1 130
	jr	$31
	li	$2,-1
	.set	reorder
	.end	call_ether_bind
	.section	.text.ether_owner_leaves,"ax"
	.align	2
	.globl	ether_owner_leaves
	.loc 1 142
	.ent	ether_owner_leaves
ether_owner_leaves:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	sw	$16,16($sp)
	lui	$17,%hi(bindings+10880)
	.loc 1 145
	lui	$16,%hi(bindings)
	.loc 1 142
	sw	$18,24($sp)
	sw	$31,28($sp)
	.loc 1 142
	move	$18,$4
	.loc 1 145
	addiu	$16,$16,%lo(bindings)
	b	$L91
	addiu	$17,$17,%lo(bindings+10880)
$L90:
	.loc 1 145
	addiu	$16,$16,340
	.loc 1 145
	beq	$16,$17,$L94
	nop
$L91:
	.loc 1 146
	lw	$2,0($16)
	nop
	bne	$2,$18,$L90
	move	$4,$16
	.loc 1 147
	jal	unbind_frames
	addiu	$16,$16,340
	.loc 1 145
	bne	$16,$17,$L91
	nop
$L94:
	.loc 1 148
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
	.loc 1 152
	.ent	ether_page_leaves
ether_page_leaves:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$16,16($sp)
	lui	$18,%hi(bindings+10880)
	.loc 1 156
	lui	$16,%hi(bindings)
	.loc 1 152
	sw	$17,20($sp)
	sw	$31,28($sp)
	.loc 1 152
	move	$17,$4
	.loc 1 156
	addiu	$16,$16,%lo(bindings)
	b	$L101
	addiu	$18,$18,%lo(bindings+10880)
$L96:
	.loc 1 156
	addiu	$16,$16,340
	.loc 1 156
	beq	$16,$18,$L110
	nop
$L101:
	.loc 1 157
	lw	$2,0($16)
	nop
	beq	$2,$0,$L96
	nop
	.loc 1 159
	lw	$6,12($16)
	nop
	.loc 1 159
	beq	$6,$0,$L97
	addiu	$3,$16,16
	.loc 1 159
	b	$L98
	move	$2,$0
$L99:
	.loc 1 159
	addiu	$2,$2,1
	.loc 1 159
	beq	$2,$6,$L97
	nop
$L98:
	.loc 1 159
	lw	$5,0($3)
	nop
	bne	$5,$17,$L99
	addiu	$3,$3,4
	.loc 1 161
	sltu	$2,$2,$6
	beq	$2,$0,$L97
	move	$4,$16
$L111:
	.loc 1 162
	jal	unbind_frames
	addiu	$16,$16,340
	.loc 1 156
	bne	$16,$18,$L101
	nop
$L110:
	.loc 1 164
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L97:
	.loc 1 161
	lw	$2,4($16)
	nop
	beq	$2,$17,$L111
	move	$4,$16
	.loc 1 161
	lw	$2,320($16)
	nop
	bltz	$2,$L96
	nop
	.loc 1 161
	lw	$2,324($16)
	nop
	beq	$2,$17,$L111
	nop
	.loc 1 161
	lw	$2,328($16)
	nop
	bne	$2,$17,$L96
	nop
	b	$L111
	nop
	.set	reorder
	.end	ether_page_leaves
	.section	.text.binding_own,"ax"
	.align	2
	.globl	binding_own
	.loc 1 167
	.ent	binding_own
binding_own:
	.set	noreorder
	.set	nomacro
	.loc 1 168
	sltu	$2,$4,32
	beq	$2,$0,$L115
	lui	$3,%hi(kernel+512)
	.loc 1 168
	sll	$2,$4,2
	addu	$4,$2,$4
	sll	$2,$4,4
	.loc 1 168
	lw	$5,%lo(kernel+512)($3)
	.loc 1 168
	addu	$2,$4,$2
	lui	$3,%hi(bindings)
	addiu	$3,$3,%lo(bindings)
	sll	$2,$2,2
	addu	$2,$2,$3
	.loc 1 168
	lw	$4,0($2)
	lw	$3,308($5)
	nop
	bne	$4,$3,$L115
	nop
	.loc 1 168
	jr	$31
	nop
$L115:
	.loc 1 169
	jr	$31
	move	$2,$0
	.set	reorder
	.end	binding_own
	.section	.text.call_ether_unbind,"ax"
	.align	2
	.globl	call_ether_unbind
	.loc 1 172
	.ent	call_ether_unbind
call_ether_unbind:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 173
	jal	binding_own
	nop
	.loc 1 175
	beq	$2,$0,$L118
	nop
	.loc 1 177
	jal	unbind_frames
	move	$4,$2
	.loc 1 178
	move	$2,$0
$L116:
	.loc 1 179
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L118:
	.loc 1 176
	b	$L116
	li	$2,-1
	.set	reorder
	.end	call_ether_unbind
	.section	.text.call_ether_send,"ax"
	.align	2
	.globl	call_ether_send
	.loc 1 182
	.ent	call_ether_send
call_ether_send:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 182
	move	$16,$5
	.loc 1 183
	jal	binding_own
	move	$17,$6
	.loc 1 186
	beq	$2,$0,$L123
	srl	$3,$16,12
	.loc 1 186
	addiu	$4,$3,-1
	.loc 1 186
	sltu	$4,$4,6143
	beq	$4,$0,$L123
	addiu	$3,$3,548
	.loc 1 186
	lui	$4,%hi(kernel+512)
	lw	$6,%lo(kernel+512)($4)
	lui	$4,%hi(public_state)
	addiu	$4,$4,%lo(public_state)
	sll	$3,$3,4
	addu	$3,$3,$4
	.loc 1 186
	lw	$4,0($3)
	lw	$3,308($6)
	nop
	bne	$4,$3,$L123
	andi	$3,$16,0x3
	.loc 1 188
	bne	$3,$0,$L126
	addiu	$3,$17,-60
	.loc 1 188
	sltu	$3,$3,1455
	beq	$3,$0,$L126
	andi	$5,$16,0xfff
	.loc 1 188
	addu	$5,$5,$17
	.loc 1 188
	sltu	$5,$5,4097
	beq	$5,$0,$L126
	li	$3,-2147483648
	.loc 1 190
	or	$16,$16,$3
	.loc 1 190
	move	$6,$17
	move	$5,$16
	jal	ether_may_send
	addiu	$4,$2,56
	.loc 1 190
	beq	$2,$0,$L123
	move	$5,$17
	.loc 1 192
	jal	lance_send
	move	$4,$16
$L120:
	.loc 1 193
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L123:
	.loc 1 187
	b	$L120
	li	$2,-1
$L126:
	.loc 1 189
	b	$L120
	li	$2,-2
	.set	reorder
	.end	call_ether_send
	.section	.text.call_ether_address,"ax"
	.align	2
	.globl	call_ether_address
	.loc 1 196
	.ent	call_ether_address
call_ether_address:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 197
	jal	lance_address
	nop
	.loc 1 199
	lbu	$3,1($2)
	lbu	$5,0($2)
	.loc 1 199
	lbu	$4,2($2)
	.loc 1 199
	lbu	$6,3($2)
	.loc 1 199
	sll	$3,$3,8
	or	$3,$3,$5
	.loc 1 199
	lbu	$7,5($2)
	.loc 1 199
	sll	$5,$3,8
	.loc 1 199
	lbu	$2,4($2)
	.loc 1 199
	srl	$3,$3,8
	.loc 1 199
	sll	$4,$4,24
	.loc 1 199
	sll	$6,$6,16
	.loc 1 200
	lw	$31,20($sp)
	.loc 1 199
	or	$4,$4,$6
	.loc 1 199
	or	$5,$5,$3
	.loc 1 199
	or	$7,$4,$7
	.loc 1 199
	sll	$2,$2,8
	.loc 1 199
	andi	$4,$5,0xffff
	.loc 1 200
	or	$2,$7,$2
	move	$3,$4
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	call_ether_address
	.section	.bss.atoms.0,"aw"
	.align	2
atoms.0:
	.space	96
	.section	.bss.made.1,"aw"
	.align	2
made.1:
	.space	340
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
