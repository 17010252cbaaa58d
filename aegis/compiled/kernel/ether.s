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
	.section	.text.binding_own,"ax"
	.align	2
	.loc 1 164
	.ent	binding_own
binding_own:
	.set	noreorder
	.set	nomacro
	.loc 1 165
	sltu	$2,$4,32
	beq	$2,$0,$L13
	lui	$3,%hi(kernel+512)
	.loc 1 165
	sll	$2,$4,2
	.loc 1 165
	lw	$5,%lo(kernel+512)($3)
	.loc 1 165
	addu	$2,$2,$4
	lui	$3,%hi(bindings)
	addiu	$3,$3,%lo(bindings)
	sll	$2,$2,6
	addu	$2,$2,$3
	.loc 1 165
	lw	$4,0($2)
	lw	$3,308($5)
	nop
	bne	$4,$3,$L13
	nop
	.loc 1 165
	jr	$31
	nop
$L13:
	.loc 1 166
	jr	$31
	move	$2,$0
	.set	reorder
	.end	binding_own
	.section	.text.deliver,"ax"
	.align	2
	.loc 1 17
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
	.loc 1 17
	move	$18,$4
	.loc 1 18
	lw	$4,0($4)
	jal	environment_find
	move	$17,$5
	.loc 1 20
	lw	$6,52($18)
	.loc 1 19
	lw	$16,4($18)
	li	$4,-2147483648
	sll	$16,$16,12
	.loc 1 22
	addiu	$5,$6,36
	.loc 1 19
	or	$16,$16,$4
	.loc 1 20
	srl	$3,$6,1
	.loc 1 22
	sll	$5,$5,2
	.loc 1 20
	addiu	$3,$3,4
	.loc 1 22
	addu	$5,$16,$5
	.loc 1 20
	sll	$3,$3,2
	.loc 1 22
	lw	$5,4($5)
	.loc 1 20
	addu	$3,$18,$3
	lw	$3,0($3)
	.loc 1 22
	beq	$5,$0,$L15
	sll	$3,$3,12
	.loc 1 24
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	.loc 1 23
	lw	$4,144($16)
	.loc 1 24
	lw	$3,44($2)
	.loc 1 23
	addiu	$4,$4,1
	.loc 1 24
	addiu	$3,$3,1
	.loc 1 23
	sw	$4,144($16)
	.loc 1 24
	sw	$3,44($2)
$L14:
	.loc 1 36
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L15:
	.loc 1 27
	andi	$6,$6,0x1
	.loc 1 27
	sll	$6,$6,11
	.loc 1 27
	or	$6,$6,$3
	.loc 1 27
	or	$4,$6,$4
	jal	lance_copy
	move	$19,$2
	.loc 1 28
	lw	$2,140($16)
	.loc 1 30
	lui	$5,%hi(public_state)
	.loc 1 28
	addiu	$2,$2,1
	sw	$2,140($16)
	.loc 1 29
	lw	$3,52($18)
	.loc 1 30
	addiu	$5,$5,%lo(public_state)
	lw	$2,32($5)
	.loc 1 29
	addiu	$3,$3,36
	sll	$3,$3,2
	addu	$16,$16,$3
	.loc 1 30
	addiu	$2,$2,1
	.loc 1 29
	sw	$17,4($16)
	.loc 1 30
	sw	$2,32($5)
	.loc 1 31
	lw	$3,52($18)
	.loc 1 31
	lw	$5,12($18)
	.loc 1 31
	addiu	$3,$3,1
	.loc 1 31
	sll	$5,$5,1
	.loc 1 31
	bne	$5,$0,1f
	divu	$0,$3,$5
	break	7
1:
	.loc 1 32
	lw	$2,48($18)
	.loc 1 31
	mfhi	$3
	.loc 1 32
	beq	$2,$0,$L14
	sw	$3,52($18)
	.loc 1 33
	lw	$2,400($19)
	.loc 1 34
	move	$4,$19
	.loc 1 33
	ori	$2,$2,0x1
	.loc 1 34
	jal	environment_set_entry_tags
	sw	$2,400($19)
	.loc 1 36
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
	beq	$2,$0,$L39
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
	beq	$2,$0,$L22
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
	b	$L25
	addiu	$11,$11,%lo(kernel)
$L43:
	.loc 1 74
	lw	$9,512($11)
	.loc 1 74
	lw	$7,0($2)
	lw	$2,308($9)
	nop
	bne	$7,$2,$L29
	addiu	$6,$6,4
	.loc 1 74
	lw	$2,4($20)
	nop
	beq	$3,$2,$L21
	li	$2,-1
	.loc 1 72
	beq	$8,$10,$L42
	sll	$21,$16,1
$L25:
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
	bne	$9,$0,$L43
	sw	$3,0($6)
$L29:
	.loc 1 75
	li	$2,-1
$L21:
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
$L42:
	addu	$21,$21,$16
	sll	$21,$21,2
	addiu	$19,$5,4
	move	$18,$17
	b	$L26
	addu	$21,$21,$17
$L45:
	.loc 1 77
	beq	$18,$21,$L44
	addiu	$19,$19,12
$L26:
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
	bne	$2,$0,$L45
	addiu	$18,$18,12
$L22:
	.loc 1 71
	b	$L21
	li	$2,-2
$L44:
	.loc 1 82
	move	$6,$16
	move	$5,$17
	jal	ether_send_prepare
	addiu	$4,$20,56
	.loc 1 82
	beq	$2,$0,$L22
	nop
	b	$L21
	move	$2,$0
$L39:
	.loc 1 83
	jr	$31
	li	$2,-2
	.set	reorder
	.end	read_ring
	.section	.text.unbind_frames,"ax"
	.align	2
	.loc 1 131
	.ent	unbind_frames
unbind_frames:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 132
	jal	classifier_remove
	move	$16,$4
	.loc 1 133
	sw	$0,0($16)
	.loc 1 134
	lui	$3,%hi(ether_bound)
	lw	$2,%lo(ether_bound)($3)
	.loc 1 135
	lw	$31,20($sp)
	.loc 1 134
	addiu	$2,$2,-1
	.loc 1 135
	lw	$16,16($sp)
	.loc 1 134
	sw	$2,%lo(ether_bound)($3)
	.loc 1 135
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	unbind_frames
	.section	.text.ether_interrupt,"ax"
	.align	2
	.globl	ether_interrupt
	.loc 1 39
	.ent	ether_interrupt
ether_interrupt:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-96
	sw	$18,88($sp)
	sw	$31,92($sp)
	sw	$17,84($sp)
	sw	$16,80($sp)
	.loc 1 44
	jal	lance_asks
	move	$18,$4
	.loc 1 44
	beq	$2,$0,$L48
	nop
	.loc 1 46
	jal	lance_next
	addiu	$4,$sp,16
	.loc 1 51
	lui	$17,%hi(public_state)
	addiu	$17,$17,%lo(public_state)
	.loc 1 47
	addiu	$4,$sp,16
	.loc 1 46
	move	$16,$2
	.loc 1 46
	beq	$2,$0,$L58
	move	$5,$2
$L53:
	.loc 1 47
	jal	classify
	nop
	move	$4,$2
	.loc 1 48
	beq	$2,$0,$L51
	move	$5,$16
	.loc 1 49
	jal	deliver
	nop
	.loc 1 52
	jal	lance_done
	nop
$L59:
	.loc 1 46
	jal	lance_next
	addiu	$4,$sp,16
	move	$16,$2
	.loc 1 47
	addiu	$4,$sp,16
	.loc 1 46
	bne	$2,$0,$L53
	move	$5,$2
$L58:
	.loc 1 54
	lui	$2,%hi(kernel+512)
	lw	$5,84($18)
	lw	$4,%lo(kernel+512)($2)
	jal	upcall
	addiu	$6,$18,12
	.loc 1 54
	sw	$2,84($18)
$L48:
	.loc 1 55
	lw	$31,92($sp)
	lw	$18,88($sp)
	lw	$17,84($sp)
	lw	$16,80($sp)
	jr	$31
	addiu	$sp,$sp,96
$L51:
	.loc 1 51
	lw	$2,36($17)
	nop
	addiu	$2,$2,1
	.loc 1 52
	jal	lance_done
	sw	$2,36($17)
	b	$L59
	nop
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
	beq	$2,$0,$L71
	lui	$3,%hi(public_state)
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
	bne	$2,$3,$L72
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
	.loc 1 103
	lui	$18,%hi(atoms.0)
	move	$7,$19
	addiu	$6,$18,%lo(atoms.0)
	move	$4,$21
	.loc 1 98
	sw	$2,%lo(made.1)($3)
	.loc 1 99
	sw	$20,4($21)
	.loc 1 100
	sw	$9,12($21)
	.loc 1 101
	sw	$8,48($21)
	.loc 1 102
	sw	$0,8($21)
	.loc 1 103
	jal	read_ring
	sw	$0,52($21)
	.loc 1 104
	bne	$2,$0,$L60
	lui	$17,%hi(bindings)
	.loc 1 107
	lw	$2,512($16)
	.loc 1 106
	addiu	$17,$17,%lo(bindings)
	.loc 1 106
	lui	$5,%hi(bindings+10240)
	.loc 1 107
	lw	$6,308($2)
	.loc 1 89
	move	$16,$0
	.loc 1 106
	move	$2,$17
	.loc 1 106
	b	$L65
	addiu	$5,$5,%lo(bindings+10240)
$L62:
	.loc 1 111
	bne	$3,$0,$L64
	nop
	.loc 1 111
	beq	$16,$0,$L84
	nop
$L64:
	.loc 1 106
	addiu	$2,$2,320
	.loc 1 106
	beq	$2,$5,$L85
	nop
$L65:
	.loc 1 107
	lw	$3,0($2)
	nop
	.loc 1 107
	bne	$3,$6,$L62
	nop
	.loc 1 107
	lw	$4,4($2)
	nop
	bne	$4,$20,$L62
	nop
	move	$16,$2
$L63:
	.loc 1 114
	jal	lance_start
	nop
	.loc 1 114
	bne	$2,$0,$L60
	li	$2,-3
	.loc 1 114
	jal	classifier_start
	nop
	.loc 1 114
	bne	$2,$0,$L60
	li	$2,-3
	.loc 1 116
	lw	$2,0($16)
	nop
	beq	$2,$0,$L87
	move	$6,$19
	.loc 1 116
	lw	$3,12($21)
	lw	$2,12($16)
	nop
	bne	$3,$2,$L60
	li	$2,-2
$L87:
	.loc 1 118
	addiu	$5,$18,%lo(atoms.0)
	jal	classifier_insert
	move	$4,$16
	.loc 1 119
	bne	$2,$0,$L60
	nop
	.loc 1 121
	lw	$2,0($16)
	nop
	bne	$2,$0,$L86
	nop
	.loc 1 124
	lui	$3,%hi(ether_bound)
	lw	$2,%lo(ether_bound)($3)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(ether_bound)($3)
$L69:
	.loc 1 125
	lw	$3,8($16)
	.loc 1 126
	move	$2,$21
	.loc 1 125
	sw	$3,8($21)
	.loc 1 126
	addiu	$8,$21,320
	move	$3,$16
$L70:
	lw	$7,0($2)
	lw	$6,4($2)
	lw	$5,8($2)
	lw	$4,12($2)
	addiu	$2,$2,16
	sw	$7,0($3)
	sw	$6,4($3)
	sw	$5,8($3)
	sw	$4,12($3)
	bne	$2,$8,$L70
	addiu	$3,$3,16
	.loc 1 127
	subu	$16,$16,$17
	sra	$16,$16,6
	sll	$2,$16,1
	addu	$2,$2,$16
	sll	$3,$2,4
	addu	$2,$2,$3
	sll	$3,$2,8
	addu	$2,$2,$3
	sll	$3,$2,16
	addu	$2,$2,$3
	subu	$2,$0,$2
$L60:
	.loc 1 128
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
$L84:
	.loc 1 111
	move	$16,$2
	.loc 1 106
	addiu	$2,$2,320
	.loc 1 106
	bne	$2,$5,$L65
	nop
$L85:
	.loc 1 114
	bne	$16,$0,$L63
	li	$2,-3
	b	$L60
	nop
$L86:
	.loc 1 122
	lw	$2,52($16)
	b	$L69
	sw	$2,52($21)
$L72:
	.loc 1 95
	b	$L60
	li	$2,-1
$L71:
	.loc 1 128
	jr	$31
	li	$2,-1
	.set	reorder
	.end	call_ether_bind
	.section	.text.ether_owner_leaves,"ax"
	.align	2
	.globl	ether_owner_leaves
	.loc 1 139
	.ent	ether_owner_leaves
ether_owner_leaves:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	sw	$16,16($sp)
	lui	$17,%hi(bindings+10240)
	.loc 1 142
	lui	$16,%hi(bindings)
	.loc 1 139
	sw	$18,24($sp)
	sw	$31,28($sp)
	.loc 1 139
	move	$18,$4
	.loc 1 142
	addiu	$16,$16,%lo(bindings)
	b	$L90
	addiu	$17,$17,%lo(bindings+10240)
$L89:
	.loc 1 142
	addiu	$16,$16,320
	.loc 1 142
	beq	$16,$17,$L93
	nop
$L90:
	.loc 1 143
	lw	$2,0($16)
	nop
	bne	$2,$18,$L89
	move	$4,$16
	.loc 1 144
	jal	unbind_frames
	addiu	$16,$16,320
	.loc 1 142
	bne	$16,$17,$L90
	nop
$L93:
	.loc 1 145
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
	.loc 1 149
	.ent	ether_page_leaves
ether_page_leaves:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$16,16($sp)
	lui	$18,%hi(bindings+10240)
	.loc 1 153
	lui	$16,%hi(bindings)
	.loc 1 149
	sw	$17,20($sp)
	sw	$31,28($sp)
	.loc 1 149
	move	$17,$4
	.loc 1 153
	addiu	$16,$16,%lo(bindings)
	b	$L100
	addiu	$18,$18,%lo(bindings+10240)
$L95:
	.loc 1 153
	addiu	$16,$16,320
	.loc 1 153
	beq	$16,$18,$L109
	nop
$L100:
	.loc 1 154
	lw	$2,0($16)
	nop
	beq	$2,$0,$L95
	nop
	.loc 1 156
	lw	$6,12($16)
	nop
	.loc 1 156
	beq	$6,$0,$L96
	addiu	$3,$16,16
	.loc 1 156
	b	$L97
	move	$2,$0
$L98:
	.loc 1 156
	addiu	$2,$2,1
	.loc 1 156
	beq	$2,$6,$L96
	nop
$L97:
	.loc 1 156
	lw	$5,0($3)
	nop
	bne	$5,$17,$L98
	addiu	$3,$3,4
	.loc 1 158
	sltu	$2,$2,$6
	beq	$2,$0,$L96
	move	$4,$16
$L110:
	.loc 1 159
	jal	unbind_frames
	addiu	$16,$16,320
	.loc 1 153
	bne	$16,$18,$L100
	nop
$L109:
	.loc 1 161
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L96:
	.loc 1 158
	lw	$2,4($16)
	nop
	bne	$2,$17,$L95
	move	$4,$16
	b	$L110
	nop
	.set	reorder
	.end	ether_page_leaves
	.section	.text.call_ether_unbind,"ax"
	.align	2
	.globl	call_ether_unbind
	.loc 1 169
	.ent	call_ether_unbind
call_ether_unbind:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 170
	jal	binding_own
	nop
	.loc 1 172
	beq	$2,$0,$L113
	nop
	.loc 1 174
	jal	unbind_frames
	move	$4,$2
	.loc 1 175
	move	$2,$0
$L111:
	.loc 1 176
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L113:
	.loc 1 173
	b	$L111
	li	$2,-1
	.set	reorder
	.end	call_ether_unbind
	.section	.text.call_ether_send,"ax"
	.align	2
	.globl	call_ether_send
	.loc 1 179
	.ent	call_ether_send
call_ether_send:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 179
	move	$16,$5
	.loc 1 180
	jal	binding_own
	move	$17,$6
	.loc 1 183
	beq	$2,$0,$L118
	srl	$3,$16,12
	.loc 1 183
	addiu	$4,$3,-1
	.loc 1 183
	sltu	$4,$4,6143
	beq	$4,$0,$L118
	addiu	$3,$3,548
	.loc 1 183
	lui	$4,%hi(kernel+512)
	lw	$6,%lo(kernel+512)($4)
	lui	$4,%hi(public_state)
	addiu	$4,$4,%lo(public_state)
	sll	$3,$3,4
	addu	$3,$3,$4
	.loc 1 183
	lw	$4,0($3)
	lw	$3,308($6)
	nop
	bne	$4,$3,$L118
	andi	$3,$16,0x3
	.loc 1 185
	bne	$3,$0,$L121
	addiu	$3,$17,-60
	.loc 1 185
	sltu	$3,$3,1455
	beq	$3,$0,$L121
	andi	$5,$16,0xfff
	.loc 1 185
	addu	$5,$5,$17
	.loc 1 185
	sltu	$5,$5,4097
	beq	$5,$0,$L121
	li	$3,-2147483648
	.loc 1 187
	or	$16,$16,$3
	.loc 1 187
	move	$6,$17
	move	$5,$16
	jal	ether_may_send
	addiu	$4,$2,56
	.loc 1 187
	beq	$2,$0,$L118
	move	$5,$17
	.loc 1 189
	jal	lance_send
	move	$4,$16
$L115:
	.loc 1 190
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L118:
	.loc 1 184
	b	$L115
	li	$2,-1
$L121:
	.loc 1 186
	b	$L115
	li	$2,-2
	.set	reorder
	.end	call_ether_send
	.section	.text.call_ether_address,"ax"
	.align	2
	.globl	call_ether_address
	.loc 1 193
	.ent	call_ether_address
call_ether_address:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 194
	jal	lance_address
	nop
	.loc 1 196
	lbu	$3,1($2)
	lbu	$5,0($2)
	.loc 1 196
	lbu	$4,2($2)
	.loc 1 196
	lbu	$6,3($2)
	.loc 1 196
	sll	$3,$3,8
	or	$3,$3,$5
	.loc 1 196
	lbu	$7,5($2)
	.loc 1 196
	sll	$5,$3,8
	.loc 1 196
	lbu	$2,4($2)
	.loc 1 196
	srl	$3,$3,8
	.loc 1 196
	sll	$4,$4,24
	.loc 1 196
	sll	$6,$6,16
	.loc 1 197
	lw	$31,20($sp)
	.loc 1 196
	or	$4,$4,$6
	.loc 1 196
	or	$5,$5,$3
	.loc 1 196
	or	$7,$4,$7
	.loc 1 196
	sll	$2,$2,8
	.loc 1 196
	andi	$4,$5,0xffff
	.loc 1 197
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
	.space	320
	.globl	ether_bound
	.section	.bss.ether_bound,"aw"
	.align	2
ether_bound:
	.space	4
	.globl	bindings
	.section	.bss.bindings,"aw"
	.align	2
bindings:
	.space	10240
	.text
	.file 2 "./aegis/kernel/kernel.h"
	.file 3 "./aegis/kernel/ether.h"
