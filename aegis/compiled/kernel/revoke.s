# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/revoke.c
	.text
	.file 1 "aegis/kernel/revoke.c"
	.section	.text.vector_entry,"ax"
	.align	2
	.loc 1 86
	.ent	vector_entry
vector_entry:
	.set	noreorder
	.set	nomacro
	.loc 1 87
	lw	$2,356($4)
	nop
	.loc 1 89
	beq	$2,$0,$L12
	addiu	$4,$2,4096
	.loc 1 87
	b	$L4
	move	$5,$0
$L3:
	.loc 1 91
	addiu	$2,$2,16
	.loc 1 91
	sltu	$3,$2,$4
	beq	$3,$0,$L11
	nop
$L4:
	.loc 1 92
	lw	$3,0($2)
	nop
	bne	$3,$0,$L3
	nop
	.loc 1 94
	lw	$3,4($2)
	nop
	bne	$3,$0,$L12
	nop
	.loc 1 96
	bne	$5,$0,$L3
	nop
	move	$5,$2
	.loc 1 91
	addiu	$2,$2,16
	.loc 1 91
	sltu	$3,$2,$4
	bne	$3,$0,$L4
	nop
$L11:
	move	$2,$5
$L12:
	.loc 1 100
	jr	$31
	nop
	.set	reorder
	.end	vector_entry
	.section	.text.move,"ax"
	.align	2
	.loc 1 104
	.ent	move
move:
	.set	noreorder
	.set	nomacro
	.loc 1 105
	lw	$3,4($4)
	.loc 1 105
	sll	$2,$5,12
	.loc 1 105
	li	$4,-2147483648
	or	$2,$2,$4
	.loc 1 105
	sll	$3,$3,12
	.loc 1 105
	or	$3,$3,$4
	addiu	$5,$2,4096
$L14:
	.loc 1 109
	lw	$4,0($2)
	.loc 1 108
	addiu	$2,$2,16
	.loc 1 109
	sw	$4,0($3)
	.loc 1 110
	lw	$4,-12($2)
	.loc 1 108
	addiu	$3,$3,16
	.loc 1 110
	sw	$4,-12($3)
	.loc 1 111
	lw	$4,-8($2)
	nop
	.loc 1 111
	sw	$4,-8($3)
	.loc 1 112
	lw	$4,-4($2)
	.loc 1 108
	bne	$2,$5,$L14
	sw	$4,-4($3)
	.loc 1 114
	jr	$31
	nop
	.set	reorder
	.end	move
	.section	.text.backs,"ax"
	.align	2
	.loc 1 118
	.ent	backs
backs:
	.set	noreorder
	.set	nomacro
	.loc 1 121
	beq	$4,$0,$L19
	nop
	addiu	$2,$4,4
	addiu	$4,$4,260
$L18:
	.loc 1 122
	lw	$3,0($2)
	nop
	beq	$3,$5,$L20
	addiu	$2,$2,16
	.loc 1 121
	bne	$2,$4,$L18
	nop
$L19:
	.loc 1 124
	jr	$31
	move	$2,$0
$L20:
	.loc 1 125
	jr	$31
	li	$2,1
	.set	reorder
	.end	backs
	.section	.text.announce,"ax"
	.align	2
	.loc 1 12
	.ent	announce
announce:
	.set	noreorder
	.set	nomacro
	.loc 1 13
	lw	$3,360($4)
	.loc 1 13
	li	$6,1
	sll	$6,$6,$5
	.loc 1 13
	or	$3,$3,$6
	.loc 1 12
	addiu	$sp,$sp,-24
	.loc 1 13
	sw	$3,360($4)
	.loc 1 12
	sw	$31,20($sp)
	.loc 1 14
	jal	environment_set_entry_tags
	nop
	.loc 1 15
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	announce
	.section	.text.finish,"ax"
	.align	2
	.loc 1 52
	.ent	finish
finish:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	.loc 1 57
	lw	$2,360($4)
	li	$3,-8193
	and	$2,$2,$3
	sw	$2,360($4)
	.loc 1 54
	lw	$17,384($4)
	.loc 1 58
	jal	environment_set_entry_tags
	move	$16,$4
	.loc 1 59
	lw	$2,372($16)
	nop
	bne	$2,$0,$L37
	li	$5,14
$L26:
	.loc 1 68
	lui	$3,%hi(revoking)
$L38:
	.loc 1 67
	sw	$0,44($17)
	.loc 1 68
	lw	$2,%lo(revoking)($3)
	.loc 1 69
	lw	$31,28($sp)
	.loc 1 68
	addiu	$2,$2,-1
	.loc 1 69
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 68
	sw	$2,%lo(revoking)($3)
	.loc 1 69
	jr	$31
	addiu	$sp,$sp,32
$L37:
	.loc 1 60
	jal	announce
	move	$4,$16
	.loc 1 61
	lw	$2,372($16)
	nop
	beq	$2,$0,$L38
	lui	$3,%hi(revoking)
	.loc 1 61
	lw	$3,8($17)
	.loc 1 61
	lw	$2,12($17)
	nop
	.loc 1 61
	sltu	$4,$3,$2
	beq	$4,$0,$L26
	nop
	.loc 1 63
	lw	$4,4($17)
	jal	environment_find
	subu	$18,$2,$3
	.loc 1 64
	beq	$2,$0,$L28
	move	$5,$2
	.loc 1 64
	lw	$5,384($2)
$L28:
	.loc 1 64
	lw	$6,372($16)
	nop
	sltu	$2,$18,$6
	beq	$2,$0,$L29
	nop
	move	$6,$18
$L29:
	jal	minimum_move
	move	$4,$17
	.loc 1 65
	li	$5,15
	jal	announce
	move	$4,$16
	.loc 1 68
	b	$L38
	lui	$3,%hi(revoking)
	.set	reorder
	.end	finish
	.section	.text.choose,"ax"
	.align	2
	.loc 1 129
	.ent	choose
choose:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	.loc 1 132
	lw	$2,384($4)
	nop
	lw	$16,40($2)
	nop
	.loc 1 132
	beq	$16,$0,$L39
	lui	$19,%hi(public_state)
	move	$18,$4
	li	$17,64
	.loc 1 132
	b	$L46
	addiu	$19,$19,%lo(public_state)
$L45:
	addiu	$16,$16,532
$L57:
	sll	$16,$16,4
	addu	$16,$19,$16
	lhu	$16,4($16)
	nop
	.loc 1 132
	beq	$16,$0,$L56
	nop
	.loc 1 132
	beq	$17,$0,$L56
	nop
$L46:
	.loc 1 133
	move	$5,$16
	jal	page_holds_context
	move	$4,$18
	.loc 1 133
	bne	$2,$0,$L45
	addiu	$17,$17,-1
	.loc 1 133
	lw	$4,356($18)
	jal	backs
	move	$5,$16
	.loc 1 133
	bne	$2,$0,$L57
	addiu	$16,$16,532
	addiu	$16,$16,-532
$L39:
	.loc 1 136
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L56:
	.loc 1 135
	lw	$2,384($18)
	.loc 1 136
	lw	$31,36($sp)
	.loc 1 135
	lw	$16,40($2)
	.loc 1 136
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	choose
	.section	.text.repossess,"ax"
	.align	2
	.loc 1 139
	.ent	repossess
repossess:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	move	$16,$4
	sw	$18,24($sp)
	sw	$31,28($sp)
	.loc 1 140
	jal	choose
	sw	$17,20($sp)
	.loc 1 141
	move	$4,$16
	jal	vector_entry
	move	$18,$2
	.loc 1 143
	beq	$2,$0,$L59
	move	$17,$2
	.loc 1 144
	lw	$4,4($2)
	nop
	.loc 1 145
	addiu	$2,$4,-1
	sltu	$2,$2,6143
	beq	$2,$0,$L60
	nop
	.loc 1 145
	beq	$18,$4,$L60
	sll	$4,$4,4
	.loc 1 146
	addiu	$2,$4,8
	.loc 1 146
	lui	$4,%hi(page_capabilities)
	addiu	$4,$4,%lo(page_capabilities)
	lw	$6,12($17)
	lw	$5,8($17)
	jal	capability_opens
	addu	$4,$4,$2
	.loc 1 145
	bne	$2,$0,$L69
	move	$5,$18
$L60:
	.loc 1 149
	sw	$0,4($17)
	.loc 1 150
	sw	$18,0($17)
$L59:
$L70:
	.loc 1 152
	jal	page_release
	move	$4,$18
	.loc 1 153
	lw	$2,372($16)
	.loc 1 154
	lw	$3,384($16)
	.loc 1 153
	addiu	$2,$2,1
	sw	$2,372($16)
	.loc 1 154
	lw	$2,44($3)
	nop
	addiu	$2,$2,-1
	sw	$2,44($3)
	.loc 1 155
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L69:
	.loc 1 147
	jal	move
	move	$4,$17
	b	$L70
	sw	$18,0($17)
	.set	reorder
	.end	repossess
	.section	.text.revoke_begin,"ax"
	.align	2
	.globl	revoke_begin
	.loc 1 18
	.ent	revoke_begin
revoke_begin:
	.set	noreorder
	.set	nomacro
	.loc 1 19
	lw	$6,384($4)
	nop
	.loc 1 19
	lw	$7,44($6)
	nop
	bne	$7,$0,$L73
	move	$3,$5
	.loc 1 21
	addiu	$5,$5,-1
	.loc 1 21
	sltu	$5,$5,16
	beq	$5,$0,$L75
	nop
	.loc 1 21
	lw	$5,8($6)
	nop
	sltu	$5,$5,$3
	bne	$5,$0,$L75
	lui	$5,%hi(public_state)
	.loc 1 24
	lw	$5,%lo(public_state)($5)
	.loc 1 23
	lui	$8,%hi(revoking)
	.loc 1 18
	addiu	$sp,$sp,-24
	.loc 1 23
	lw	$7,%lo(revoking)($8)
	.loc 1 24
	addiu	$5,$5,4
	.loc 1 24
	sw	$5,368($4)
	.loc 1 18
	sw	$31,20($sp)
	.loc 1 25
	sw	$3,44($6)
	.loc 1 26
	li	$3,1
	.loc 1 23
	addiu	$7,$7,1
	.loc 1 28
	li	$5,13
	.loc 1 26
	sw	$3,364($4)
	.loc 1 27
	sw	$0,372($4)
	.loc 1 28
	jal	announce
	sw	$7,%lo(revoking)($8)
	.loc 1 30
	lw	$31,20($sp)
	.loc 1 29
	move	$2,$0
	.loc 1 30
	jr	$31
	addiu	$sp,$sp,24
$L75:
	jr	$31
	li	$2,-2
$L73:
	.loc 1 20
	jr	$31
	li	$2,-4
	.set	reorder
	.end	revoke_begin
	.section	.text.revoke_excess,"ax"
	.align	2
	.globl	revoke_excess
	.loc 1 34
	.ent	revoke_excess
revoke_excess:
	.set	noreorder
	.set	nomacro
	.loc 1 36
	lw	$2,12($4)
	lw	$8,8($4)
	lui	$7,%hi(kernel+70188)
	subu	$8,$8,$2
	.loc 1 38
	lui	$2,%hi(kernel+4652)
	.loc 1 36
	addiu	$8,$8,1
	.loc 1 35
	move	$4,$0
	.loc 1 38
	addiu	$2,$2,%lo(kernel+4652)
	addiu	$7,$7,%lo(kernel+70188)
$L82:
	.loc 1 39
	lw	$3,268($2)
	nop
	beq	$3,$0,$L81
	nop
	.loc 1 41
	lw	$3,384($2)
	nop
	.loc 1 41
	lw	$5,12($3)
	lw	$6,44($3)
	lw	$3,8($3)
	addu	$5,$5,$6
	subu	$3,$3,$5
	.loc 1 42
	blez	$3,$L81
	slt	$5,$8,$3
	.loc 1 42
	beq	$5,$0,$L81
	nop
	.loc 1 42
	move	$4,$2
	move	$8,$3
$L81:
	.loc 1 38
	addiu	$2,$2,512
	.loc 1 38
	bne	$2,$7,$L82
	nop
	.loc 1 47
	beq	$4,$0,$L95
	nop
	.loc 1 34
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 48
	jal	revoke_begin
	li	$5,1
	.loc 1 49
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L95:
	jr	$31
	nop
	.set	reorder
	.end	revoke_excess
	.section	.text.revoke_returned,"ax"
	.align	2
	.globl	revoke_returned
	.loc 1 72
	.ent	revoke_returned
revoke_returned:
	.set	noreorder
	.set	nomacro
	.loc 1 73
	lw	$3,384($4)
	nop
	.loc 1 73
	lw	$2,44($3)
	nop
	.loc 1 73
	beq	$2,$0,$L105
	addiu	$2,$2,-1
	.loc 1 73
	beq	$2,$0,$L104
	sw	$2,44($3)
$L105:
	jr	$31
	nop
$L104:
	.loc 1 72
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 74
	jal	finish
	nop
	.loc 1 75
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	revoke_returned
	.section	.text.revoke_forget,"ax"
	.align	2
	.globl	revoke_forget
	.loc 1 78
	.ent	revoke_forget
revoke_forget:
	.set	noreorder
	.set	nomacro
	.loc 1 79
	lw	$2,384($4)
	nop
	.loc 1 79
	lw	$3,44($2)
	nop
	beq	$3,$0,$L107
	lui	$4,%hi(revoking)
	.loc 1 80
	lw	$3,%lo(revoking)($4)
	nop
	addiu	$3,$3,-1
	sw	$3,%lo(revoking)($4)
$L107:
	.loc 1 82
	jr	$31
	sw	$0,44($2)
	.set	reorder
	.end	revoke_forget
	.section	.text.revoke_tick,"ax"
	.align	2
	.globl	revoke_tick
	.loc 1 158
	.ent	revoke_tick
revoke_tick:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-64
	sw	$23,52($sp)
	.loc 1 162
	lui	$23,%hi(revoking)
	.loc 1 162
	lw	$2,%lo(revoking)($23)
	.loc 1 158
	sw	$19,36($sp)
	.loc 1 159
	lui	$19,%hi(last)
	.loc 1 158
	sw	$22,48($sp)
	sw	$31,60($sp)
	.loc 1 159
	lw	$22,%lo(last)($19)
	.loc 1 158
	sw	$fp,56($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	.loc 1 162
	beq	$2,$0,$L111
	sw	$16,24($sp)
	lui	$21,%hi(kernel)
	addiu	$16,$22,1
	.loc 1 159
	move	$20,$0
	addiu	$22,$22,129
	addiu	$21,$21,%lo(kernel)
	.loc 1 164
	lui	$fp,%hi(public_state)
	.loc 1 166
	li	$18,1
	.loc 1 163
	andi	$2,$16,0x7f
$L144:
	.loc 1 164
	sll	$4,$2,9
	addu	$17,$21,$4
	.loc 1 164
	lw	$3,4920($17)
	nop
	beq	$3,$0,$L115
	nop
	.loc 1 164
	lw	$5,5036($17)
	nop
	.loc 1 164
	lw	$3,44($5)
	nop
	beq	$3,$0,$L115
	nop
	.loc 1 164
	lw	$6,%lo(public_state)($fp)
	.loc 1 164
	lw	$3,5020($17)
	nop
	subu	$3,$6,$3
	.loc 1 164
	bltz	$3,$L115
	nop
	.loc 1 166
	lw	$3,5016($17)
	.loc 1 163
	addiu	$4,$4,4652
	.loc 1 166
	beq	$3,$18,$L141
	addu	$4,$21,$4
	.loc 1 170
	beq	$20,$0,$L142
	nop
$L117:
	.loc 1 171
	li	$20,1
$L115:
	.loc 1 162
	lw	$2,%lo(revoking)($23)
	nop
	beq	$2,$0,$L111
	addiu	$16,$16,1
	.loc 1 162
	bne	$22,$16,$L144
	andi	$2,$16,0x7f
$L111:
	.loc 1 179
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
$L142:
	.loc 1 173
	lw	$3,8($5)
	nop
	bne	$3,$0,$L143
	sw	$2,%lo(last)($19)
$L118:
	.loc 1 176
	jal	finish
	li	$20,1
	b	$L115
	nop
$L143:
	.loc 1 174
	jal	repossess
	sw	$4,16($sp)
	.loc 1 175
	lw	$2,5036($17)
	.loc 1 175
	lw	$4,16($sp)
	lw	$3,44($2)
	nop
	beq	$3,$0,$L118
	nop
	.loc 1 175
	lw	$2,8($2)
	nop
	bne	$2,$0,$L117
	nop
	.loc 1 176
	jal	finish
	li	$20,1
	b	$L115
	nop
$L141:
	.loc 1 168
	addiu	$6,$6,4
	.loc 1 167
	li	$2,2
	.loc 1 169
	li	$5,13
	.loc 1 167
	sw	$2,5016($17)
	.loc 1 169
	jal	announce
	sw	$6,5020($17)
	b	$L115
	nop
	.set	reorder
	.end	revoke_tick
	.section	.text.call_page_revoke,"ax"
	.align	2
	.globl	call_page_revoke
	.loc 1 182
	.ent	call_page_revoke
call_page_revoke:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	move	$3,$6
	move	$6,$7
	sw	$16,16($sp)
	move	$16,$5
	sw	$31,20($sp)
	.loc 1 183
	jal	environment_controlled
	move	$5,$3
	.loc 1 185
	beq	$2,$0,$L147
	move	$4,$2
	.loc 1 185
	jal	revoke_begin
	move	$5,$16
$L145:
	.loc 1 186
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L147:
	.loc 1 185
	b	$L145
	li	$2,-1
	.set	reorder
	.end	call_page_revoke
	.section	.bss.last,"aw"
	.align	2
last:
	.space	4
	.section	.bss.revoking,"aw"
	.align	2
revoking:
	.space	4
	.text
	.file 2 "./aegis/kernel/kernel.h"
