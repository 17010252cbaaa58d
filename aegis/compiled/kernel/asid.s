# mipsel-linux-gnu-gcc 12.2.0 from aegis/kernel/asid.c
	.text
	.file 1 "aegis/kernel/asid.c"
	.section	.text.holder_of,"ax"
	.align	2
	.loc 1 28
	.ent	holder_of
holder_of:
	.set	noreorder
	.loc 1 29
	addiu	$4,$4,80
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	sll	$4,$4,2
	addu	$4,$4,$2
	lw	$3,0($4)
	lui	$2,%hi(kernel)
	andi	$3,$3,0xfe00
	addiu	$3,$3,4652
	addiu	$2,$2,%lo(kernel)
	.loc 1 31
	jr	$31
	addu	$2,$2,$3
	.set	reorder
	.end	holder_of
	.section	.text.lose,"ax"
	.align	2
	.loc 1 43
	.ent	lose
lose:
	.set	noreorder
	sll	$5,$5,2
	addu	$5,$4,$5
	.loc 1 44
	lw	$2,368($5)
	lui	$3,%hi(public_state)
	srl	$2,$2,6
	addiu	$2,$2,80
	addiu	$3,$3,%lo(public_state)
	sll	$2,$2,2
	addu	$2,$2,$3
	sw	$0,0($2)
	.loc 1 45
	sw	$0,368($5)
	.loc 1 46
	lw	$5,444($4)
	.loc 1 47
	lui	$3,%hi(held)
	.loc 1 46
	lw	$2,36($5)
	.loc 1 47
	addiu	$3,$3,%lo(held)
	.loc 1 46
	addiu	$2,$2,-1
	sw	$2,36($5)
	.loc 1 47
	lw	$2,420($4)
	nop
	addu	$2,$2,$3
	lbu	$3,0($2)
	nop
	addiu	$3,$3,-1
	.loc 1 48
	jr	$31
	sb	$3,0($2)
	.set	reorder
	.end	lose
	.section	.text.greatest_family,"ax"
	.align	2
	.loc 1 68
	.ent	greatest_family
greatest_family:
	.set	noreorder
	lui	$6,%hi(held)
	addiu	$6,$6,%lo(held)
	li	$8,1
	addiu	$7,$6,63
	move	$3,$6
	.loc 1 69
	move	$2,$0
	subu	$8,$8,$6
	.loc 1 72
	addu	$5,$6,$2
$L8:
	lbu	$4,1($3)
	lbu	$5,0($5)
	nop
	sltu	$4,$5,$4
	beq	$4,$0,$L5
	nop
	addu	$2,$8,$3
$L5:
	.loc 1 71
	addiu	$3,$3,1
	bne	$7,$3,$L8
	addu	$5,$6,$2
	.loc 1 75
	jr	$31
	nop
	.set	reorder
	.end	greatest_family
	.section	.text.take,"ax"
	.align	2
	.loc 1 51
	.ent	take
take:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	move	$17,$4
	sw	$31,28($sp)
	sw	$18,24($sp)
	.loc 1 52
	jal	holder_of
	sw	$16,16($sp)
	.loc 1 53
	addiu	$3,$17,80
	lui	$4,%hi(public_state)
	addiu	$4,$4,%lo(public_state)
	sll	$3,$3,2
	addu	$3,$3,$4
	lw	$18,0($3)
	.loc 1 52
	move	$16,$2
	.loc 1 53
	andi	$18,$18,0x3
	.loc 1 55
	move	$4,$2
	jal	lose
	move	$5,$18
	.loc 1 56
	lw	$2,384($16)
	nop
	beq	$2,$18,$L12
	lui	$2,%hi(dirty)
	.loc 1 61
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$16,16($sp)
	.loc 1 60
	sw	$17,%lo(dirty)($2)
	.loc 1 61
	lw	$17,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L12:
	.loc 1 57
	sw	$0,312($16)
	.loc 1 58
	jal	environment_set_entry_tags
	move	$4,$16
	.loc 1 61
	lw	$31,28($sp)
	.loc 1 60
	lui	$2,%hi(dirty)
	.loc 1 61
	lw	$18,24($sp)
	lw	$16,16($sp)
	.loc 1 60
	sw	$17,%lo(dirty)($2)
	.loc 1 61
	lw	$17,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	take
	.section	.text.choose,"ax"
	.align	2
	.loc 1 83
	.ent	choose
choose:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$22,44($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	move	$17,$4
	sw	$31,52($sp)
	sw	$23,48($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	.loc 1 84
	jal	greatest_family
	sw	$18,28($sp)
	.loc 1 89
	lui	$9,%hi(held)
	.loc 1 84
	move	$16,$2
	.loc 1 89
	addiu	$9,$9,%lo(held)
	.loc 1 87
	lui	$2,%hi(dirty)
	lui	$3,%hi(public_state+324)
	lw	$22,%lo(dirty)($2)
	addiu	$3,$3,%lo(public_state+324)
	.loc 1 84
	move	$6,$0
	.loc 1 86
	li	$2,1
	.loc 1 89
	addu	$4,$16,$9
	.loc 1 86
	b	$L16
	li	$8,64
$L29:
	.loc 1 89
	lw	$5,420($17)
	lbu	$7,0($4)
	addu	$5,$5,$9
	lbu	$5,0($5)
	nop
	sltu	$5,$5,$7
	bne	$5,$0,$L13
	move	$6,$2
$L14:
	.loc 1 86
	addiu	$2,$2,1
	beq	$2,$8,$L28
	nop
$L16:
	.loc 1 87
	lw	$5,0($3)
	nop
	bne	$5,$0,$L14
	addiu	$3,$3,4
	beq	$22,$2,$L14
	nop
	.loc 1 89
	beq	$6,$0,$L29
	nop
$L13:
	.loc 1 103
	lw	$31,52($sp)
	lw	$23,48($sp)
	lw	$22,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,56
$L28:
	.loc 1 93
	bne	$22,$0,$L22
	lui	$19,%hi(hand)
	lui	$20,%hi(public_state)
	lui	$21,%hi(kernel)
	.loc 1 96
	lw	$17,%lo(hand)($19)
	addiu	$20,$20,%lo(public_state)
	addiu	$21,$21,%lo(kernel)
	li	$18,63
$L17:
	bne	$18,$0,1f
	divu	$0,$17,$18
	break	7
1:
	.loc 1 97
	addiu	$22,$22,1
	.loc 1 96
	mfhi	$17
	.loc 1 98
	addiu	$2,$17,81
	sll	$2,$2,2
	addu	$2,$20,$2
	lw	$23,0($2)
	.loc 1 96
	addiu	$17,$17,1
	.loc 1 99
	move	$4,$17
	beq	$23,$0,$L17
	sw	$17,%lo(hand)($19)
	jal	holder_of
	nop
	lw	$3,512($21)
	.loc 1 100
	move	$4,$17
	.loc 1 98
	beq	$2,$3,$L30
	sltu	$5,$22,64
$L19:
	.loc 1 99
	beq	$5,$0,$L21
	nop
	.loc 1 100
	jal	holder_of
	nop
	lw	$2,420($2)
	nop
	bne	$2,$16,$L17
	nop
$L21:
	.loc 1 101
	jal	take
	move	$4,$17
	.loc 1 102
	lw	$2,%lo(hand)($19)
	b	$L13
	nop
$L22:
	b	$L13
	move	$2,$22
$L30:
	.loc 1 99
	lw	$2,384($2)
	andi	$23,$23,0x3
	bne	$23,$2,$L19
	nop
	b	$L17
	nop
	.set	reorder
	.end	choose
	.section	.text.clean,"ax"
	.align	2
	.loc 1 34
	.ent	clean
clean:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 35
	lui	$16,%hi(dirty)
	lw	$4,%lo(dirty)($16)
	nop
	bne	$4,$0,$L32
	sw	$31,20($sp)
$L34:
	.loc 1 39
	lw	$31,20($sp)
	.loc 1 37
	sw	$0,%lo(dirty)($16)
	.loc 1 38
	li	$2,1
	.loc 1 39
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L32:
	.loc 1 35
	lui	$5,%hi(cleaning)
	addiu	$5,$5,%lo(cleaning)
	jal	unbind_asid
	sll	$4,$4,6
	bne	$2,$0,$L34
	nop
	.loc 1 39
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	clean
	.section	.text.asid_assign,"ax"
	.align	2
	.globl	asid_assign
	.loc 1 107
	.ent	asid_assign
asid_assign:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	sll	$17,$5,2
	sw	$19,32($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$18,28($sp)
	addu	$17,$4,$17
	.loc 1 110
	lw	$2,368($17)
	.loc 1 107
	move	$19,$5
	.loc 1 110
	beq	$2,$0,$L52
	move	$16,$4
$L37:
	.loc 1 119
	lw	$2,384($16)
	nop
	bne	$2,$19,$L44
	nop
	.loc 1 120
	lw	$2,368($17)
	nop
	.loc 1 121
	sll	$3,$2,20
	.loc 1 120
	sw	$2,312($16)
	.loc 1 121
	sw	$3,316($16)
$L44:
	.loc 1 123
	jal	environment_set_entry_tags
	move	$4,$16
	.loc 1 124
	li	$2,1
$L36:
	.loc 1 125
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L52:
	.loc 1 111
	jal	choose
	nop
	.loc 1 112
	lui	$3,%hi(dirty)
	lw	$3,%lo(dirty)($3)
	nop
	beq	$3,$2,$L38
	move	$18,$2
$L41:
	.loc 1 114
	lw	$3,308($16)
	addiu	$2,$18,80
	lui	$4,%hi(public_state)
	addiu	$4,$4,%lo(public_state)
	sll	$2,$2,2
	addu	$2,$2,$4
	addu	$3,$3,$19
	.loc 1 115
	sll	$18,$18,6
	.loc 1 114
	sw	$3,0($2)
	.loc 1 115
	sw	$18,368($17)
	.loc 1 116
	lw	$4,444($16)
	.loc 1 117
	lui	$3,%hi(held)
	.loc 1 116
	lw	$2,36($4)
	.loc 1 117
	addiu	$3,$3,%lo(held)
	.loc 1 116
	addiu	$2,$2,1
	sw	$2,36($4)
	.loc 1 117
	lw	$2,420($16)
	nop
	addu	$2,$2,$3
	lbu	$3,0($2)
	nop
	addiu	$3,$3,1
	b	$L37
	sb	$3,0($2)
$L38:
	.loc 1 112
	lui	$2,%hi(cleaning)
	lw	$2,%lo(cleaning)($2)
	nop
	bne	$2,$0,$L42
	nop
	jal	work_left_off
	li	$4,3000
	bne	$2,$0,$L36
	move	$2,$0
$L42:
	jal	clean
	nop
	bne	$2,$0,$L41
	move	$2,$0
	b	$L36
	nop
	.set	reorder
	.end	asid_assign
	.section	.text.asids_release,"ax"
	.align	2
	.globl	asids_release
	.loc 1 132
	.ent	asids_release
asids_release:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$20,32($sp)
	sw	$19,28($sp)
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	move	$18,$4
	addiu	$17,$4,368
	.loc 1 135
	move	$16,$0
	.loc 1 138
	addiu	$19,$4,468
	.loc 1 135
	li	$20,4
$L55:
	.loc 1 136
	lw	$4,0($17)
	nop
	beq	$4,$0,$L58
	move	$5,$19
	.loc 1 138
	jal	unbind_asid
	nop
	.loc 1 140
	move	$5,$16
	.loc 1 138
	beq	$2,$0,$L57
	move	$4,$18
	.loc 1 140
	jal	lose
	nop
	.loc 1 141
	jal	work_left_off
	move	$4,$0
	bne	$2,$0,$L57
	nop
$L58:
	.loc 1 135
	addiu	$16,$16,1
	bne	$16,$20,$L55
	addiu	$17,$17,4
	.loc 1 145
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 144
	li	$2,1
	.loc 1 145
	jr	$31
	addiu	$sp,$sp,40
$L57:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 139
	move	$2,$0
	.loc 1 145
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	asids_release
	.section	.bss.cleaning,"aw"
	.align	2
cleaning:
	.space	8
	.section	.bss.dirty,"aw"
	.align	2
dirty:
	.space	4
	.section	.bss.held,"aw"
	.align	2
held:
	.space	64
	.section	.bss.hand,"aw"
	.align	2
hand:
	.space	4
	.text
	.file 2 "./aegis/kernel/kernel.h"
