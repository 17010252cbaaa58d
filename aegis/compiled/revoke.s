# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/revoke.c
	.text
	.file 1 "aegis/revoke.c"
	.section	.text.vector_entry,"ax"
	.align	2
	.loc 1 84
	.ent	vector_entry
vector_entry:
	.set	noreorder
	.set	nomacro
	.loc 1 85
	lw	$2,356($4)
	nop
	.loc 1 87
	beq	$2,$0,$L12
	addiu	$4,$2,4096
	.loc 1 85
	b	$L4
	move	$5,$0
$L3:
	.loc 1 89
	addiu	$2,$2,16
	.loc 1 89
	sltu	$3,$2,$4
	beq	$3,$0,$L11
	nop
$L4:
	.loc 1 90
	lw	$3,0($2)
	nop
	bne	$3,$0,$L3
	nop
	.loc 1 92
	lw	$3,4($2)
	nop
	bne	$3,$0,$L12
	nop
	.loc 1 94
	bne	$5,$0,$L3
	nop
	move	$5,$2
	.loc 1 89
	addiu	$2,$2,16
	.loc 1 89
	sltu	$3,$2,$4
	bne	$3,$0,$L4
	nop
$L11:
	move	$2,$5
$L12:
	.loc 1 98
	jr	$31
	nop
	.set	reorder
	.end	vector_entry
	.section	.text.move,"ax"
	.align	2
	.loc 1 102
	.ent	move
move:
	.set	noreorder
	.set	nomacro
	.loc 1 103
	lw	$3,4($4)
	.loc 1 103
	sll	$2,$5,12
	.loc 1 103
	li	$4,-2147483648
	or	$2,$2,$4
	.loc 1 103
	sll	$3,$3,12
	.loc 1 103
	or	$3,$3,$4
	addiu	$5,$2,4096
$L14:
	.loc 1 107
	lw	$4,0($2)
	.loc 1 106
	addiu	$2,$2,16
	.loc 1 107
	sw	$4,0($3)
	.loc 1 108
	lw	$4,-12($2)
	.loc 1 106
	addiu	$3,$3,16
	.loc 1 108
	sw	$4,-12($3)
	.loc 1 109
	lw	$4,-8($2)
	nop
	.loc 1 109
	sw	$4,-8($3)
	.loc 1 110
	lw	$4,-4($2)
	.loc 1 106
	bne	$2,$5,$L14
	sw	$4,-4($3)
	.loc 1 112
	jr	$31
	nop
	.set	reorder
	.end	move
	.section	.text.backs,"ax"
	.align	2
	.loc 1 116
	.ent	backs
backs:
	.set	noreorder
	.set	nomacro
	.loc 1 119
	beq	$4,$0,$L19
	nop
	addiu	$2,$4,4
	addiu	$4,$4,260
$L18:
	.loc 1 120
	lw	$3,0($2)
	nop
	beq	$3,$5,$L20
	addiu	$2,$2,16
	.loc 1 119
	bne	$2,$4,$L18
	nop
$L19:
	.loc 1 122
	jr	$31
	move	$2,$0
$L20:
	.loc 1 123
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
	jal	environment_gate
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
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 56
	lw	$2,360($4)
	li	$3,-8193
	and	$2,$2,$3
	sw	$2,360($4)
	.loc 1 54
	lw	$17,380($4)
	.loc 1 57
	jal	environment_gate
	move	$16,$4
	.loc 1 58
	lw	$2,372($16)
	nop
	bne	$2,$0,$L35
	li	$5,14
	.loc 1 60
	lw	$2,8($17)
	lw	$3,12($17)
	nop
	sltu	$2,$2,$3
	bne	$2,$0,$L36
	lui	$3,%hi(revoking)
$L37:
	.loc 1 65
	sw	$0,44($17)
	.loc 1 66
	lw	$2,%lo(revoking)($3)
	.loc 1 67
	lw	$31,28($sp)
	.loc 1 66
	addiu	$2,$2,-1
	.loc 1 67
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 66
	sw	$2,%lo(revoking)($3)
	.loc 1 67
	jr	$31
	addiu	$sp,$sp,32
$L35:
	.loc 1 59
	jal	announce
	move	$4,$16
	.loc 1 60
	lw	$2,8($17)
	lw	$3,12($17)
	nop
	sltu	$2,$2,$3
	beq	$2,$0,$L37
	lui	$3,%hi(revoking)
$L36:
	.loc 1 61
	lw	$4,4($17)
	jal	environment_named
	nop
	.loc 1 62
	beq	$2,$0,$L27
	move	$5,$2
	.loc 1 62
	lw	$5,380($2)
$L27:
	.loc 1 62
	lw	$6,12($17)
	lw	$2,8($17)
	move	$4,$17
	jal	minimum_move
	subu	$6,$6,$2
	.loc 1 63
	move	$4,$16
	jal	announce
	li	$5,15
	.loc 1 66
	lui	$3,%hi(revoking)
	.loc 1 65
	sw	$0,44($17)
	.loc 1 66
	lw	$2,%lo(revoking)($3)
	.loc 1 67
	lw	$31,28($sp)
	.loc 1 66
	addiu	$2,$2,-1
	.loc 1 67
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 66
	sw	$2,%lo(revoking)($3)
	.loc 1 67
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	finish
	.section	.text.choose,"ax"
	.align	2
	.loc 1 127
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
	.loc 1 130
	lw	$2,380($4)
	nop
	lw	$16,40($2)
	nop
	.loc 1 130
	beq	$16,$0,$L38
	lui	$19,%hi(books)
	move	$18,$4
	li	$17,64
	.loc 1 130
	b	$L45
	addiu	$19,$19,%lo(books)
$L44:
	addiu	$16,$16,530
$L56:
	sll	$16,$16,4
	addu	$16,$19,$16
	lhu	$16,4($16)
	nop
	.loc 1 130
	beq	$16,$0,$L55
	nop
	.loc 1 130
	beq	$17,$0,$L55
	nop
$L45:
	.loc 1 131
	move	$5,$16
	jal	page_holds_context
	move	$4,$18
	.loc 1 131
	bne	$2,$0,$L44
	addiu	$17,$17,-1
	.loc 1 131
	lw	$4,356($18)
	jal	backs
	move	$5,$16
	.loc 1 131
	bne	$2,$0,$L56
	addiu	$16,$16,530
	addiu	$16,$16,-530
$L38:
	.loc 1 134
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L55:
	.loc 1 133
	lw	$2,380($18)
	.loc 1 134
	lw	$31,36($sp)
	.loc 1 133
	lw	$16,40($2)
	.loc 1 134
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
	.loc 1 137
	.ent	repossess
repossess:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	move	$16,$4
	sw	$18,24($sp)
	sw	$31,28($sp)
	.loc 1 138
	jal	choose
	sw	$17,20($sp)
	.loc 1 139
	move	$4,$16
	jal	vector_entry
	move	$18,$2
	.loc 1 141
	beq	$2,$0,$L58
	move	$17,$2
	.loc 1 142
	lw	$4,4($2)
	nop
	.loc 1 143
	addiu	$2,$4,-1
	sltu	$2,$2,6143
	beq	$2,$0,$L59
	nop
	.loc 1 143
	beq	$18,$4,$L59
	sll	$4,$4,4
	.loc 1 144
	addiu	$2,$4,8
	.loc 1 144
	lui	$4,%hi(guards)
	addiu	$4,$4,%lo(guards)
	lw	$6,12($17)
	lw	$5,8($17)
	jal	capability_opens
	addu	$4,$4,$2
	.loc 1 143
	bne	$2,$0,$L68
	move	$5,$18
$L59:
	.loc 1 147
	sw	$0,4($17)
	.loc 1 148
	sw	$18,0($17)
$L58:
$L69:
	.loc 1 150
	jal	page_release
	move	$4,$18
	.loc 1 151
	lw	$2,372($16)
	.loc 1 152
	lw	$3,380($16)
	.loc 1 151
	addiu	$2,$2,1
	sw	$2,372($16)
	.loc 1 152
	lw	$2,44($3)
	nop
	addiu	$2,$2,-1
	sw	$2,44($3)
	.loc 1 153
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L68:
	.loc 1 145
	jal	move
	move	$4,$17
	b	$L69
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
	lw	$6,380($4)
	nop
	.loc 1 19
	lw	$7,44($6)
	nop
	bne	$7,$0,$L72
	move	$3,$5
	.loc 1 21
	addiu	$5,$5,-1
	.loc 1 21
	sltu	$5,$5,16
	beq	$5,$0,$L74
	nop
	.loc 1 21
	lw	$5,8($6)
	nop
	sltu	$5,$5,$3
	bne	$5,$0,$L74
	lui	$5,%hi(books)
	.loc 1 24
	lw	$5,%lo(books)($5)
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
$L74:
	jr	$31
	li	$2,-2
$L72:
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
	lui	$7,%hi(kernel+70184)
	subu	$8,$8,$2
	.loc 1 38
	lui	$2,%hi(kernel+4648)
	.loc 1 36
	addiu	$8,$8,1
	.loc 1 35
	move	$4,$0
	.loc 1 38
	addiu	$2,$2,%lo(kernel+4648)
	addiu	$7,$7,%lo(kernel+70184)
$L81:
	.loc 1 39
	lw	$3,268($2)
	nop
	beq	$3,$0,$L80
	nop
	.loc 1 41
	lw	$3,380($2)
	nop
	.loc 1 41
	lw	$5,12($3)
	lw	$6,44($3)
	lw	$3,8($3)
	addu	$5,$5,$6
	subu	$3,$3,$5
	.loc 1 42
	blez	$3,$L80
	slt	$5,$8,$3
	.loc 1 42
	beq	$5,$0,$L80
	nop
	.loc 1 42
	move	$4,$2
	move	$8,$3
$L80:
	.loc 1 38
	addiu	$2,$2,512
	.loc 1 38
	bne	$2,$7,$L81
	nop
	.loc 1 47
	beq	$4,$0,$L94
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
$L94:
	jr	$31
	nop
	.set	reorder
	.end	revoke_excess
	.section	.text.revoke_returned,"ax"
	.align	2
	.globl	revoke_returned
	.loc 1 70
	.ent	revoke_returned
revoke_returned:
	.set	noreorder
	.set	nomacro
	.loc 1 71
	lw	$3,380($4)
	nop
	.loc 1 71
	lw	$2,44($3)
	nop
	.loc 1 71
	beq	$2,$0,$L104
	addiu	$2,$2,-1
	.loc 1 71
	beq	$2,$0,$L103
	sw	$2,44($3)
$L104:
	jr	$31
	nop
$L103:
	.loc 1 70
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 72
	jal	finish
	nop
	.loc 1 73
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	revoke_returned
	.section	.text.revoke_forget,"ax"
	.align	2
	.globl	revoke_forget
	.loc 1 76
	.ent	revoke_forget
revoke_forget:
	.set	noreorder
	.set	nomacro
	.loc 1 77
	lw	$2,380($4)
	nop
	.loc 1 77
	lw	$3,44($2)
	nop
	beq	$3,$0,$L106
	lui	$4,%hi(revoking)
	.loc 1 78
	lw	$3,%lo(revoking)($4)
	nop
	addiu	$3,$3,-1
	sw	$3,%lo(revoking)($4)
$L106:
	.loc 1 80
	jr	$31
	sw	$0,44($2)
	.set	reorder
	.end	revoke_forget
	.section	.text.revoke_tick,"ax"
	.align	2
	.globl	revoke_tick
	.loc 1 156
	.ent	revoke_tick
revoke_tick:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-64
	sw	$23,52($sp)
	.loc 1 160
	lui	$23,%hi(revoking)
	.loc 1 160
	lw	$2,%lo(revoking)($23)
	.loc 1 156
	sw	$19,36($sp)
	.loc 1 157
	lui	$19,%hi(last)
	.loc 1 156
	sw	$22,48($sp)
	sw	$31,60($sp)
	.loc 1 157
	lw	$22,%lo(last)($19)
	.loc 1 156
	sw	$fp,56($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$18,32($sp)
	sw	$17,28($sp)
	.loc 1 160
	beq	$2,$0,$L110
	sw	$16,24($sp)
	lui	$21,%hi(kernel)
	addiu	$16,$22,1
	.loc 1 157
	move	$20,$0
	addiu	$22,$22,129
	addiu	$21,$21,%lo(kernel)
	.loc 1 162
	lui	$fp,%hi(books)
	.loc 1 164
	li	$18,1
	.loc 1 161
	andi	$2,$16,0x7f
$L143:
	.loc 1 162
	sll	$4,$2,9
	addu	$17,$21,$4
	.loc 1 162
	lw	$3,4916($17)
	nop
	beq	$3,$0,$L114
	nop
	.loc 1 162
	lw	$5,5028($17)
	nop
	.loc 1 162
	lw	$3,44($5)
	nop
	beq	$3,$0,$L114
	nop
	.loc 1 162
	lw	$6,%lo(books)($fp)
	.loc 1 162
	lw	$3,5016($17)
	nop
	subu	$3,$6,$3
	.loc 1 162
	bltz	$3,$L114
	nop
	.loc 1 164
	lw	$3,5012($17)
	.loc 1 161
	addiu	$4,$4,4648
	.loc 1 164
	beq	$3,$18,$L140
	addu	$4,$21,$4
	.loc 1 168
	beq	$20,$0,$L141
	nop
$L116:
	.loc 1 169
	li	$20,1
$L114:
	.loc 1 160
	lw	$2,%lo(revoking)($23)
	nop
	beq	$2,$0,$L110
	addiu	$16,$16,1
	.loc 1 160
	bne	$22,$16,$L143
	andi	$2,$16,0x7f
$L110:
	.loc 1 177
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
$L141:
	.loc 1 171
	lw	$3,8($5)
	nop
	bne	$3,$0,$L142
	sw	$2,%lo(last)($19)
$L117:
	.loc 1 174
	jal	finish
	li	$20,1
	b	$L114
	nop
$L142:
	.loc 1 172
	jal	repossess
	sw	$4,16($sp)
	.loc 1 173
	lw	$2,5028($17)
	.loc 1 173
	lw	$4,16($sp)
	lw	$3,44($2)
	nop
	beq	$3,$0,$L117
	nop
	.loc 1 173
	lw	$2,8($2)
	nop
	bne	$2,$0,$L116
	nop
	.loc 1 174
	jal	finish
	li	$20,1
	b	$L114
	nop
$L140:
	.loc 1 166
	addiu	$6,$6,4
	.loc 1 165
	li	$2,2
	.loc 1 167
	li	$5,13
	.loc 1 165
	sw	$2,5012($17)
	.loc 1 167
	jal	announce
	sw	$6,5016($17)
	b	$L114
	nop
	.set	reorder
	.end	revoke_tick
	.section	.text.call_page_revoke,"ax"
	.align	2
	.globl	call_page_revoke
	.loc 1 180
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
	.loc 1 181
	jal	environment_controlled
	move	$5,$3
	.loc 1 183
	beq	$2,$0,$L146
	move	$4,$2
	.loc 1 183
	jal	revoke_begin
	move	$5,$16
$L144:
	.loc 1 184
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L146:
	.loc 1 183
	b	$L144
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
	.file 2 "./aegis/kernel.h"
