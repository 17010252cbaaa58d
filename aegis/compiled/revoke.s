# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/revoke.c
	.text
	.file 1 "aegis/revoke.c"
	.section	.text.vector_entry,"ax"
	.align	2
	.loc 1 83
	.ent	vector_entry
vector_entry:
	.set	noreorder
	.set	nomacro
	.loc 1 84
	lw	$2,348($4)
	nop
	.loc 1 86
	beq	$2,$0,$L12
	addiu	$4,$2,4096
	.loc 1 84
	b	$L4
	move	$5,$0
$L3:
	.loc 1 88
	addiu	$2,$2,16
	.loc 1 88
	sltu	$3,$2,$4
	beq	$3,$0,$L11
	nop
$L4:
	.loc 1 89
	lw	$3,0($2)
	nop
	bne	$3,$0,$L3
	nop
	.loc 1 91
	lw	$3,4($2)
	nop
	bne	$3,$0,$L12
	nop
	.loc 1 93
	bne	$5,$0,$L3
	nop
	move	$5,$2
	.loc 1 88
	addiu	$2,$2,16
	.loc 1 88
	sltu	$3,$2,$4
	bne	$3,$0,$L4
	nop
$L11:
	move	$2,$5
$L12:
	.loc 1 97
	jr	$31
	nop
	.set	reorder
	.end	vector_entry
	.section	.text.move,"ax"
	.align	2
	.loc 1 101
	.ent	move
move:
	.set	noreorder
	.set	nomacro
	.loc 1 102
	lw	$3,4($4)
	.loc 1 102
	sll	$2,$5,12
	.loc 1 102
	li	$4,-2147483648
	or	$2,$2,$4
	.loc 1 102
	sll	$3,$3,12
	.loc 1 102
	or	$3,$3,$4
	addiu	$5,$2,4096
$L14:
	.loc 1 106
	lw	$4,0($2)
	.loc 1 105
	addiu	$2,$2,16
	.loc 1 106
	sw	$4,0($3)
	.loc 1 107
	lw	$4,-12($2)
	.loc 1 105
	addiu	$3,$3,16
	.loc 1 107
	sw	$4,-12($3)
	.loc 1 108
	lw	$4,-8($2)
	nop
	.loc 1 108
	sw	$4,-8($3)
	.loc 1 109
	lw	$4,-4($2)
	.loc 1 105
	bne	$2,$5,$L14
	sw	$4,-4($3)
	.loc 1 111
	jr	$31
	nop
	.set	reorder
	.end	move
	.section	.text.announce,"ax"
	.align	2
	.loc 1 12
	.ent	announce
announce:
	.set	noreorder
	.set	nomacro
	.loc 1 13
	lw	$3,352($4)
	.loc 1 13
	li	$6,1
	sll	$6,$6,$5
	.loc 1 13
	or	$3,$3,$6
	.loc 1 12
	addiu	$sp,$sp,-24
	.loc 1 13
	sw	$3,352($4)
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
	sw	$17,24($sp)
	.loc 1 54
	lui	$17,%hi(target)
	lw	$4,%lo(target)($17)
	.loc 1 52
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 56
	lw	$2,352($4)
	li	$3,-8193
	and	$2,$2,$3
	sw	$2,352($4)
	.loc 1 54
	lw	$16,368($4)
	.loc 1 57
	jal	environment_gate
	nop
	.loc 1 58
	lw	$4,%lo(target)($17)
	nop
	.loc 1 58
	lw	$2,360($4)
	nop
	bne	$2,$0,$L29
	nop
	.loc 1 60
	lw	$2,8($16)
	lw	$3,12($16)
	nop
	sltu	$2,$2,$3
	bne	$2,$0,$L30
	nop
$L20:
	.loc 1 65
	sw	$0,44($16)
	.loc 1 67
	lw	$31,28($sp)
	lw	$16,20($sp)
	.loc 1 66
	sw	$0,%lo(target)($17)
	.loc 1 67
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L29:
	.loc 1 59
	jal	announce
	li	$5,14
	.loc 1 60
	lw	$2,8($16)
	lw	$3,12($16)
	nop
	sltu	$2,$2,$3
	beq	$2,$0,$L20
	nop
$L30:
	.loc 1 61
	lw	$4,4($16)
	jal	environment_named
	nop
	.loc 1 62
	beq	$2,$0,$L21
	move	$5,$2
	.loc 1 62
	lw	$5,368($2)
$L21:
	.loc 1 62
	lw	$6,12($16)
	lw	$2,8($16)
	move	$4,$16
	jal	minimum_move
	subu	$6,$6,$2
	.loc 1 63
	lw	$4,%lo(target)($17)
	jal	announce
	li	$5,15
	.loc 1 65
	sw	$0,44($16)
	.loc 1 67
	lw	$31,28($sp)
	lw	$16,20($sp)
	.loc 1 66
	sw	$0,%lo(target)($17)
	.loc 1 67
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	finish
	.section	.text.choose,"ax"
	.align	2
	.loc 1 115
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
	.loc 1 119
	lw	$2,368($4)
	.loc 1 117
	lw	$19,348($4)
	.loc 1 119
	lw	$16,40($2)
	nop
	.loc 1 119
	beq	$16,$0,$L31
	move	$17,$4
	li	$18,64
	.loc 1 120
	move	$5,$16
$L46:
	jal	page_holds_context
	move	$4,$17
	.loc 1 119
	addiu	$3,$16,530
	lui	$6,%hi(books)
	sll	$3,$3,4
	addiu	$6,$6,%lo(books)
	addu	$6,$6,$3
	.loc 1 120
	bne	$2,$0,$L33
	addiu	$18,$18,-1
	.loc 1 122
	beq	$19,$0,$L31
	nop
	.loc 1 122
	lw	$2,4($19)
	nop
	beq	$2,$16,$L33
	nop
$L31:
	.loc 1 127
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L33:
	.loc 1 119
	lhu	$16,4($6)
	nop
	.loc 1 119
	beq	$16,$0,$L45
	nop
	.loc 1 119
	bne	$18,$0,$L46
	move	$5,$16
$L45:
	.loc 1 126
	lw	$2,368($17)
	nop
	lw	$16,40($2)
	b	$L31
	nop
	.set	reorder
	.end	choose
	.section	.text.repossess,"ax"
	.align	2
	.loc 1 130
	.ent	repossess
repossess:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	move	$16,$4
	sw	$18,24($sp)
	sw	$31,28($sp)
	.loc 1 131
	jal	choose
	sw	$17,20($sp)
	.loc 1 132
	move	$4,$16
	jal	vector_entry
	move	$18,$2
	.loc 1 134
	beq	$2,$0,$L48
	move	$17,$2
	.loc 1 135
	lw	$4,4($2)
	nop
	.loc 1 136
	addiu	$2,$4,-1
	sltu	$2,$2,6143
	beq	$2,$0,$L49
	nop
	.loc 1 136
	beq	$18,$4,$L49
	sll	$4,$4,4
	.loc 1 137
	addiu	$2,$4,8
	.loc 1 137
	lui	$4,%hi(guards)
	addiu	$4,$4,%lo(guards)
	lw	$6,12($17)
	lw	$5,8($17)
	jal	capability_opens
	addu	$4,$4,$2
	.loc 1 136
	bne	$2,$0,$L58
	move	$5,$18
$L49:
	.loc 1 140
	sw	$0,4($17)
	.loc 1 141
	sw	$18,0($17)
$L48:
$L59:
	.loc 1 143
	jal	page_release
	move	$4,$18
	.loc 1 144
	lw	$2,360($16)
	.loc 1 145
	lw	$3,368($16)
	.loc 1 144
	addiu	$2,$2,1
	sw	$2,360($16)
	.loc 1 145
	lw	$2,44($3)
	nop
	addiu	$2,$2,-1
	sw	$2,44($3)
	.loc 1 146
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L58:
	.loc 1 138
	jal	move
	move	$4,$17
	b	$L59
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
	lui	$6,%hi(target)
	.loc 1 19
	lw	$3,%lo(target)($6)
	nop
	bne	$3,$0,$L62
	addiu	$3,$5,-1
	.loc 1 21
	sltu	$3,$3,16
	beq	$3,$0,$L64
	nop
	.loc 1 21
	lw	$7,368($4)
	nop
	.loc 1 21
	lw	$3,8($7)
	nop
	sltu	$3,$3,$5
	bne	$3,$0,$L64
	lui	$3,%hi(books)
	.loc 1 18
	addiu	$sp,$sp,-24
	.loc 1 24
	lw	$3,%lo(books)($3)
	.loc 1 18
	sw	$31,20($sp)
	.loc 1 25
	sw	$5,44($7)
	.loc 1 26
	li	$5,1
	.loc 1 24
	lui	$2,%hi(deadline)
	.loc 1 24
	addiu	$3,$3,4
	.loc 1 26
	sw	$5,356($4)
	.loc 1 27
	sw	$0,360($4)
	.loc 1 28
	li	$5,13
	.loc 1 24
	sw	$3,%lo(deadline)($2)
	.loc 1 28
	jal	announce
	sw	$4,%lo(target)($6)
	.loc 1 30
	lw	$31,20($sp)
	.loc 1 29
	move	$2,$0
	.loc 1 30
	jr	$31
	addiu	$sp,$sp,24
$L64:
	jr	$31
	li	$2,-2
$L62:
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
	lw	$7,8($4)
	lui	$6,%hi(kernel+70184)
	subu	$7,$7,$2
	.loc 1 38
	lui	$2,%hi(kernel+4648)
	.loc 1 36
	addiu	$7,$7,1
	.loc 1 35
	move	$4,$0
	.loc 1 38
	addiu	$2,$2,%lo(kernel+4648)
	addiu	$6,$6,%lo(kernel+70184)
$L71:
	.loc 1 39
	lw	$3,260($2)
	nop
	beq	$3,$0,$L70
	nop
	.loc 1 41
	lw	$5,368($2)
	nop
	.loc 1 41
	lw	$3,8($5)
	lw	$5,12($5)
	nop
	subu	$3,$3,$5
	.loc 1 42
	blez	$3,$L70
	slt	$5,$7,$3
	.loc 1 42
	beq	$5,$0,$L70
	nop
	.loc 1 42
	move	$4,$2
	move	$7,$3
$L70:
	.loc 1 38
	addiu	$2,$2,512
	.loc 1 38
	bne	$2,$6,$L71
	nop
	.loc 1 47
	beq	$4,$0,$L84
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
$L84:
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
	lui	$2,%hi(target)
	.loc 1 71
	lw	$2,%lo(target)($2)
	nop
	beq	$2,$4,$L93
	nop
$L94:
	jr	$31
	nop
$L93:
	.loc 1 71
	lw	$3,368($2)
	nop
	.loc 1 71
	lw	$2,44($3)
	nop
	addiu	$2,$2,-1
	.loc 1 71
	bne	$2,$0,$L94
	sw	$2,44($3)
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
	lui	$2,%hi(target)
	.loc 1 77
	lw	$3,%lo(target)($2)
	nop
	beq	$3,$4,$L97
	nop
	.loc 1 79
	jr	$31
	nop
$L97:
	jr	$31
	sw	$0,%lo(target)($2)
	.set	reorder
	.end	revoke_forget
	.section	.text.revoke_tick,"ax"
	.align	2
	.globl	revoke_tick
	.loc 1 149
	.ent	revoke_tick
revoke_tick:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 150
	lui	$16,%hi(target)
	lw	$4,%lo(target)($16)
	nop
	.loc 1 150
	beq	$4,$0,$L98
	sw	$31,20($sp)
	.loc 1 150
	lui	$2,%hi(books)
	.loc 1 150
	lui	$6,%hi(deadline)
	.loc 1 150
	lw	$3,%lo(books)($2)
	.loc 1 150
	lw	$2,%lo(deadline)($6)
	nop
	subu	$2,$3,$2
	.loc 1 150
	bltz	$2,$L98
	li	$2,1
	.loc 1 152
	lw	$5,356($4)
	nop
	beq	$5,$2,$L108
	li	$2,2
	.loc 1 158
	jal	repossess
	nop
	.loc 1 159
	lw	$2,%lo(target)($16)
	nop
	lw	$2,368($2)
	nop
	.loc 1 159
	lw	$3,44($2)
	nop
	beq	$3,$0,$L103
	nop
	.loc 1 159
	lw	$2,8($2)
	nop
	bne	$2,$0,$L98
	nop
$L103:
	.loc 1 160
	jal	finish
	nop
$L98:
	.loc 1 161
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L108:
	.loc 1 154
	addiu	$3,$3,4
	.loc 1 153
	sw	$2,356($4)
	.loc 1 155
	li	$5,13
	jal	announce
	sw	$3,%lo(deadline)($6)
	.loc 1 161
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	revoke_tick
	.section	.text.call_page_revoke,"ax"
	.align	2
	.globl	call_page_revoke
	.loc 1 164
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
	.loc 1 165
	jal	environment_controlled
	move	$5,$3
	.loc 1 167
	beq	$2,$0,$L111
	move	$4,$2
	.loc 1 167
	jal	revoke_begin
	move	$5,$16
$L109:
	.loc 1 168
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L111:
	.loc 1 167
	b	$L109
	li	$2,-1
	.set	reorder
	.end	call_page_revoke
	.section	.bss.deadline,"aw"
	.align	2
deadline:
	.space	4
	.section	.bss.target,"aw"
	.align	2
target:
	.space	4
	.text
	.file 2 "./aegis/kernel.h"
