# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/ether.c
	.text
	.file 1 "aegis/kernel/ether.c"
	.section	.text.well_formed,"ax"
	.align	2
	.loc 1 58
	.ent	well_formed
well_formed:
	.set	noreorder
	.set	nomacro
	.loc 1 59
	lhu	$3,2($4)
	nop
	.loc 1 59
	addiu	$2,$3,-1
	sltu	$2,$2,2
	bne	$2,$0,$L2
	li	$2,4
	.loc 1 59
	beq	$3,$2,$L2
	nop
$L7:
	.loc 1 60
	jr	$31
	move	$2,$0
$L2:
	.loc 1 59
	lhu	$2,0($4)
	.loc 1 59
	li	$5,64
	subu	$5,$5,$3
	.loc 1 59
	slt	$2,$5,$2
	bne	$2,$0,$L7
	nop
	.loc 1 61
	lw	$2,4($4)
	nop
	.loc 1 61
	beq	$2,$0,$L7
	nop
	.loc 1 61
	lw	$5,8($4)
	.loc 1 61
	nor	$4,$0,$2
	.loc 1 61
	and	$4,$4,$5
	.loc 1 61
	bne	$4,$0,$L7
	li	$4,4
	.loc 1 61
	beq	$3,$4,$L8
	sll	$3,$3,3
	.loc 1 61
	srl	$2,$2,$3
	jr	$31
	sltu	$2,$2,1
$L8:
	.loc 1 62
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
	.loc 1 66
	.ent	read_ring
read_ring:
	.set	noreorder
	.set	nomacro
	.loc 1 69
	addiu	$2,$7,-1
	.loc 1 69
	sltu	$2,$2,8
	beq	$2,$0,$L35
	nop
	.loc 1 66
	addiu	$sp,$sp,-48
	sw	$20,36($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 69
	lw	$10,12($4)
	nop
	.loc 1 69
	addiu	$2,$10,-1
	.loc 1 69
	sltu	$2,$2,8
	beq	$2,$0,$L18
	move	$20,$4
	move	$17,$6
	addiu	$8,$5,104
	sll	$10,$10,2
	addiu	$6,$4,16
	.loc 1 73
	lui	$11,%hi(kernel)
	lui	$4,%hi(public_state)
	move	$16,$7
	addu	$10,$8,$10
	addiu	$4,$4,%lo(public_state)
	b	$L21
	addiu	$11,$11,%lo(kernel)
$L39:
	.loc 1 73
	lw	$9,512($11)
	.loc 1 73
	lw	$7,0($2)
	lw	$2,308($9)
	nop
	bne	$7,$2,$L25
	addiu	$6,$6,4
	.loc 1 73
	lw	$2,4($20)
	nop
	beq	$3,$2,$L17
	li	$2,-1
	.loc 1 71
	beq	$8,$10,$L38
	sll	$21,$16,1
$L21:
	.loc 1 72
	lw	$3,0($8)
	.loc 1 71
	addiu	$8,$8,4
	.loc 1 73
	addiu	$2,$3,548
	addiu	$9,$3,-1
	sll	$2,$2,4
	.loc 1 73
	sltu	$9,$9,6143
	.loc 1 73
	addu	$2,$2,$4
	.loc 1 73
	bne	$9,$0,$L39
	sw	$3,0($6)
$L25:
	.loc 1 74
	li	$2,-1
$L17:
	.loc 1 82
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
	.loc 1 76
	beq	$18,$21,$L40
	addiu	$19,$19,12
$L22:
	.loc 1 77
	lw	$5,0($19)
	lw	$3,4($19)
	lw	$2,8($19)
	.loc 1 78
	move	$4,$18
	.loc 1 77
	sw	$5,0($18)
	sw	$3,4($18)
	.loc 1 78
	jal	well_formed
	sw	$2,8($18)
	.loc 1 78
	bne	$2,$0,$L41
	addiu	$18,$18,12
$L18:
	.loc 1 70
	b	$L17
	li	$2,-2
$L40:
	.loc 1 81
	move	$6,$16
	move	$5,$17
	jal	ether_send_prepare
	addiu	$4,$20,56
	.loc 1 81
	beq	$2,$0,$L18
	nop
	b	$L17
	move	$2,$0
$L35:
	.loc 1 82
	jr	$31
	li	$2,-2
	.set	reorder
	.end	read_ring
	.section	.text.unbind_frames,"ax"
	.align	2
	.loc 1 132
	.ent	unbind_frames
unbind_frames:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 133
	jal	handler_leaves
	move	$16,$4
	.loc 1 134
	jal	classifier_remove
	move	$4,$16
	.loc 1 135
	sw	$0,0($16)
	.loc 1 136
	lui	$3,%hi(ether_bound)
	lw	$2,%lo(ether_bound)($3)
	.loc 1 137
	lw	$31,20($sp)
	.loc 1 136
	addiu	$2,$2,-1
	.loc 1 137
	lw	$16,16($sp)
	.loc 1 136
	sw	$2,%lo(ether_bound)($3)
	.loc 1 137
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
	beq	$2,$0,$L59
	move	$5,$2
$L51:
	.loc 1 46
	jal	classify
	nop
	move	$17,$2
	.loc 1 49
	addiu	$5,$sp,16
	move	$6,$16
	.loc 1 47
	beq	$2,$0,$L60
	move	$4,$2
	.loc 1 49
	lw	$2,320($2)
	nop
	bltz	$2,$L50
	nop
	.loc 1 49
	jal	handler_takes
	nop
	.loc 1 49
	bne	$2,$0,$L48
	nop
$L50:
	.loc 1 50
	move	$5,$16
	jal	deliver
	move	$4,$17
$L48:
	.loc 1 51
	jal	lance_done
	nop
$L61:
	.loc 1 45
	jal	lance_next
	addiu	$4,$sp,16
	move	$16,$2
	.loc 1 46
	addiu	$4,$sp,16
	.loc 1 45
	bne	$2,$0,$L51
	move	$5,$2
$L59:
	.loc 1 53
	lui	$2,%hi(kernel+512)
	lw	$5,84($19)
	lw	$4,%lo(kernel+512)($2)
	jal	upcall
	addiu	$6,$19,12
	.loc 1 53
	sw	$2,84($19)
$L44:
	.loc 1 54
	lw	$31,100($sp)
	lw	$19,96($sp)
	lw	$18,92($sp)
	lw	$17,88($sp)
	lw	$16,84($sp)
	jr	$31
	addiu	$sp,$sp,104
$L60:
	.loc 1 48
	lw	$2,36($18)
	nop
	addiu	$2,$2,1
	.loc 1 51
	jal	lance_done
	sw	$2,36($18)
	b	$L61
	nop
	.set	reorder
	.end	ether_interrupt
	.section	.text.call_ether_bind,"ax"
	.align	2
	.globl	call_ether_bind
	.loc 1 85
	.ent	call_ether_bind
call_ether_bind:
	.set	noreorder
	.set	nomacro
	.loc 1 93
	addiu	$2,$4,-1
	.loc 1 93
	sltu	$2,$2,6143
	beq	$2,$0,$L73
	nop
	.loc 1 85
	addiu	$sp,$sp,-48
	sw	$16,20($sp)
	.loc 1 93
	lui	$16,%hi(kernel)
	.loc 1 85
	sw	$20,36($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 1 93
	addiu	$2,$4,548
	addiu	$16,$16,%lo(kernel)
	lui	$3,%hi(public_state)
	addiu	$3,$3,%lo(public_state)
	move	$20,$4
	sll	$2,$2,4
	lw	$4,512($16)
	addu	$2,$2,$3
	.loc 1 93
	lw	$2,0($2)
	.loc 1 93
	lw	$3,308($4)
	nop
	.loc 1 93
	bne	$2,$3,$L74
	li	$3,-2147483648
	.loc 1 95
	sll	$5,$20,12
	.loc 1 95
	or	$5,$5,$3
	.loc 1 96
	lw	$19,0($5)
	.loc 1 97
	lui	$3,%hi(made.1)
	.loc 1 98
	addiu	$21,$3,%lo(made.1)
	.loc 1 99
	lw	$9,100($5)
	.loc 1 100
	lw	$8,136($5)
	.loc 1 103
	lui	$18,%hi(atoms.0)
	.loc 1 97
	sw	$2,%lo(made.1)($3)
	.loc 1 103
	move	$7,$19
	.loc 1 102
	li	$2,-1
	.loc 1 103
	addiu	$6,$18,%lo(atoms.0)
	move	$4,$21
	.loc 1 98
	sw	$20,4($21)
	.loc 1 99
	sw	$9,12($21)
	.loc 1 100
	sw	$8,48($21)
	.loc 1 101
	sw	$0,336($21)
	.loc 1 101
	sw	$0,332($21)
	.loc 1 101
	sw	$0,8($21)
	.loc 1 101
	sw	$0,52($21)
	.loc 1 103
	jal	read_ring
	sw	$2,320($21)
	.loc 1 104
	bne	$2,$0,$L62
	lui	$17,%hi(bindings)
	.loc 1 107
	lw	$2,512($16)
	.loc 1 106
	addiu	$17,$17,%lo(bindings)
	.loc 1 106
	lui	$5,%hi(bindings+10880)
	.loc 1 107
	lw	$6,308($2)
	.loc 1 88
	move	$16,$0
	.loc 1 106
	move	$2,$17
	.loc 1 106
	b	$L67
	addiu	$5,$5,%lo(bindings+10880)
$L64:
	.loc 1 111
	bne	$3,$0,$L66
	nop
	.loc 1 111
	beq	$16,$0,$L86
	nop
$L66:
	.loc 1 106
	addiu	$2,$2,340
	.loc 1 106
	beq	$2,$5,$L87
	nop
$L67:
	.loc 1 107
	lw	$3,0($2)
	nop
	.loc 1 107
	bne	$3,$6,$L64
	nop
	.loc 1 107
	lw	$4,4($2)
	nop
	bne	$4,$20,$L64
	nop
	move	$16,$2
$L65:
	.loc 1 114
	jal	lance_start
	nop
	.loc 1 114
	bne	$2,$0,$L62
	li	$2,-3
	.loc 1 114
	jal	classifier_start
	nop
	.loc 1 114
	bne	$2,$0,$L62
	li	$2,-3
	.loc 1 116
	lw	$2,0($16)
	nop
	beq	$2,$0,$L89
	move	$6,$19
	.loc 1 116
	lw	$3,12($21)
	lw	$2,12($16)
	nop
	bne	$3,$2,$L62
	li	$2,-2
$L89:
	.loc 1 118
	addiu	$5,$18,%lo(atoms.0)
	jal	classifier_insert
	move	$4,$16
	.loc 1 119
	bne	$2,$0,$L62
	nop
	.loc 1 121
	lw	$2,0($16)
	nop
	bne	$2,$0,$L88
	lui	$3,%hi(ether_bound)
	.loc 1 125
	lw	$2,%lo(ether_bound)($3)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(ether_bound)($3)
$L71:
	.loc 1 126
	lw	$2,8($16)
	.loc 1 127
	move	$3,$21
	.loc 1 126
	sw	$2,8($21)
	.loc 1 127
	move	$4,$16
	addiu	$8,$21,336
$L72:
	lw	$7,0($3)
	lw	$6,4($3)
	lw	$5,8($3)
	lw	$2,12($3)
	addiu	$3,$3,16
	sw	$7,0($4)
	sw	$6,4($4)
	sw	$5,8($4)
	sw	$2,12($4)
	bne	$3,$8,$L72
	addiu	$4,$4,16
	.loc 1 128
	subu	$16,$16,$17
	sra	$16,$16,2
	sll	$2,$16,1
	addu	$2,$2,$16
	sll	$5,$2,8
	addu	$2,$2,$5
	.loc 1 127
	lw	$3,0($3)
	.loc 1 128
	sll	$5,$2,16
	addu	$2,$2,$5
	.loc 1 127
	sw	$3,0($4)
	.loc 1 128
	subu	$2,$0,$2
$L62:
	.loc 1 129
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L86:
	.loc 1 111
	move	$16,$2
	.loc 1 106
	addiu	$2,$2,340
	.loc 1 106
	bne	$2,$5,$L67
	nop
$L87:
	.loc 1 114
	bne	$16,$0,$L65
	li	$2,-3
	b	$L62
	nop
$L88:
	.loc 1 122
	lw	$2,52($16)
	.loc 1 123
	move	$4,$16
	jal	handler_leaves
	sw	$2,52($21)
	b	$L71
	nop
$L74:
	.loc 1 94
	b	$L62
	li	$2,-1
$L73:
	.loc 1 129
	jr	$31
	li	$2,-1
	.set	reorder
	.end	call_ether_bind
	.section	.text.ether_owner_leaves,"ax"
	.align	2
	.globl	ether_owner_leaves
	.loc 1 141
	.ent	ether_owner_leaves
ether_owner_leaves:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	sw	$16,16($sp)
	lui	$17,%hi(bindings+10880)
	.loc 1 144
	lui	$16,%hi(bindings)
	.loc 1 141
	sw	$18,24($sp)
	sw	$31,28($sp)
	.loc 1 141
	move	$18,$4
	.loc 1 144
	addiu	$16,$16,%lo(bindings)
	b	$L92
	addiu	$17,$17,%lo(bindings+10880)
$L91:
	.loc 1 144
	addiu	$16,$16,340
	.loc 1 144
	beq	$16,$17,$L95
	nop
$L92:
	.loc 1 145
	lw	$2,0($16)
	nop
	bne	$2,$18,$L91
	move	$4,$16
	.loc 1 146
	jal	unbind_frames
	addiu	$16,$16,340
	.loc 1 144
	bne	$16,$17,$L92
	nop
$L95:
	.loc 1 147
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
	.loc 1 151
	.ent	ether_page_leaves
ether_page_leaves:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$16,16($sp)
	lui	$18,%hi(bindings+10880)
	.loc 1 155
	lui	$16,%hi(bindings)
	.loc 1 151
	sw	$17,20($sp)
	sw	$31,28($sp)
	.loc 1 151
	move	$17,$4
	.loc 1 155
	addiu	$16,$16,%lo(bindings)
	b	$L102
	addiu	$18,$18,%lo(bindings+10880)
$L97:
	.loc 1 155
	addiu	$16,$16,340
	.loc 1 155
	beq	$16,$18,$L111
	nop
$L102:
	.loc 1 156
	lw	$2,0($16)
	nop
	beq	$2,$0,$L97
	nop
	.loc 1 158
	lw	$6,12($16)
	nop
	.loc 1 158
	beq	$6,$0,$L98
	addiu	$3,$16,16
	.loc 1 158
	b	$L99
	move	$2,$0
$L100:
	.loc 1 158
	addiu	$2,$2,1
	.loc 1 158
	beq	$2,$6,$L98
	nop
$L99:
	.loc 1 158
	lw	$5,0($3)
	nop
	bne	$5,$17,$L100
	addiu	$3,$3,4
	.loc 1 160
	sltu	$2,$2,$6
	beq	$2,$0,$L98
	move	$4,$16
$L112:
	.loc 1 161
	jal	unbind_frames
	addiu	$16,$16,340
	.loc 1 155
	bne	$16,$18,$L102
	nop
$L111:
	.loc 1 163
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L98:
	.loc 1 160
	lw	$2,4($16)
	nop
	beq	$2,$17,$L112
	move	$4,$16
	.loc 1 160
	lw	$2,320($16)
	nop
	bltz	$2,$L97
	nop
	.loc 1 160
	lw	$2,324($16)
	nop
	beq	$2,$17,$L112
	nop
	.loc 1 160
	lw	$2,328($16)
	nop
	bne	$2,$17,$L97
	nop
	b	$L112
	nop
	.set	reorder
	.end	ether_page_leaves
	.section	.text.binding_own,"ax"
	.align	2
	.globl	binding_own
	.loc 1 166
	.ent	binding_own
binding_own:
	.set	noreorder
	.set	nomacro
	.loc 1 167
	sltu	$2,$4,32
	beq	$2,$0,$L116
	lui	$3,%hi(kernel+512)
	.loc 1 167
	sll	$2,$4,2
	addu	$4,$2,$4
	sll	$2,$4,4
	.loc 1 167
	lw	$5,%lo(kernel+512)($3)
	.loc 1 167
	addu	$2,$4,$2
	lui	$3,%hi(bindings)
	addiu	$3,$3,%lo(bindings)
	sll	$2,$2,2
	addu	$2,$2,$3
	.loc 1 167
	lw	$4,0($2)
	lw	$3,308($5)
	nop
	bne	$4,$3,$L116
	nop
	.loc 1 167
	jr	$31
	nop
$L116:
	.loc 1 168
	jr	$31
	move	$2,$0
	.set	reorder
	.end	binding_own
	.section	.text.call_ether_unbind,"ax"
	.align	2
	.globl	call_ether_unbind
	.loc 1 171
	.ent	call_ether_unbind
call_ether_unbind:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 172
	jal	binding_own
	nop
	.loc 1 174
	beq	$2,$0,$L119
	nop
	.loc 1 176
	jal	unbind_frames
	move	$4,$2
	.loc 1 177
	move	$2,$0
$L117:
	.loc 1 178
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L119:
	.loc 1 175
	b	$L117
	li	$2,-1
	.set	reorder
	.end	call_ether_unbind
	.section	.text.call_ether_send,"ax"
	.align	2
	.globl	call_ether_send
	.loc 1 181
	.ent	call_ether_send
call_ether_send:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 181
	move	$16,$5
	.loc 1 182
	jal	binding_own
	move	$17,$6
	.loc 1 185
	beq	$2,$0,$L124
	srl	$3,$16,12
	.loc 1 185
	addiu	$4,$3,-1
	.loc 1 185
	sltu	$4,$4,6143
	beq	$4,$0,$L124
	addiu	$3,$3,548
	.loc 1 185
	lui	$4,%hi(kernel+512)
	lw	$6,%lo(kernel+512)($4)
	lui	$4,%hi(public_state)
	addiu	$4,$4,%lo(public_state)
	sll	$3,$3,4
	addu	$3,$3,$4
	.loc 1 185
	lw	$4,0($3)
	lw	$3,308($6)
	nop
	bne	$4,$3,$L124
	andi	$3,$16,0x3
	.loc 1 187
	bne	$3,$0,$L127
	addiu	$3,$17,-60
	.loc 1 187
	sltu	$3,$3,1455
	beq	$3,$0,$L127
	andi	$5,$16,0xfff
	.loc 1 187
	addu	$5,$5,$17
	.loc 1 187
	sltu	$5,$5,4097
	beq	$5,$0,$L127
	li	$3,-2147483648
	.loc 1 189
	or	$16,$16,$3
	.loc 1 189
	move	$6,$17
	move	$5,$16
	jal	ether_may_send
	addiu	$4,$2,56
	.loc 1 189
	beq	$2,$0,$L124
	move	$5,$17
	.loc 1 191
	jal	lance_send
	move	$4,$16
$L121:
	.loc 1 192
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L124:
	.loc 1 186
	b	$L121
	li	$2,-1
$L127:
	.loc 1 188
	b	$L121
	li	$2,-2
	.set	reorder
	.end	call_ether_send
	.section	.text.call_ether_address,"ax"
	.align	2
	.globl	call_ether_address
	.loc 1 195
	.ent	call_ether_address
call_ether_address:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 196
	jal	lance_address
	nop
	.loc 1 198
	lbu	$3,1($2)
	lbu	$5,0($2)
	.loc 1 198
	lbu	$4,2($2)
	.loc 1 198
	lbu	$6,3($2)
	.loc 1 198
	sll	$3,$3,8
	or	$3,$3,$5
	.loc 1 198
	lbu	$7,5($2)
	.loc 1 198
	sll	$5,$3,8
	.loc 1 198
	lbu	$2,4($2)
	.loc 1 198
	srl	$3,$3,8
	.loc 1 198
	sll	$4,$4,24
	.loc 1 198
	sll	$6,$6,16
	.loc 1 199
	lw	$31,20($sp)
	.loc 1 198
	or	$4,$4,$6
	.loc 1 198
	or	$5,$5,$3
	.loc 1 198
	or	$7,$4,$7
	.loc 1 198
	sll	$2,$2,8
	.loc 1 198
	andi	$4,$5,0xffff
	.loc 1 199
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
