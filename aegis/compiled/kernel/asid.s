# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/asid.c
	.text
	.file 1 "aegis/kernel/asid.c"
	.section	.text.holder_of,"ax"
	.align	2
	.loc 1 25
	.ent	holder_of
holder_of:
	.set	noreorder
	.set	nomacro
	.loc 1 26
	addiu	$4,$4,80
	lui	$2,%hi(public_state)
	addiu	$2,$2,%lo(public_state)
	sll	$4,$4,2
	addu	$4,$4,$2
	.loc 1 26
	lw	$3,0($4)
	.loc 1 26
	lui	$2,%hi(kernel)
	andi	$3,$3,0xfe00
	addiu	$3,$3,4652
	addiu	$2,$2,%lo(kernel)
	.loc 1 28
	jr	$31
	addu	$2,$2,$3
	.set	reorder
	.end	holder_of
	.section	.text.greatest_family,"ax"
	.align	2
	.loc 1 58
	.ent	greatest_family
greatest_family:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-168
	sw	$18,156($sp)
	addiu	$18,$sp,16
	sw	$31,164($sp)
	sw	$19,160($sp)
	sw	$17,152($sp)
	sw	$16,148($sp)
	addiu	$3,$sp,144
	.loc 1 58
	move	$2,$18
$L4:
	.loc 1 63
	sw	$0,0($2)
	addiu	$2,$2,4
	bne	$2,$3,$L4
	lui	$17,%hi(public_state+324)
	addiu	$17,$17,%lo(public_state+324)
	.loc 1 64
	li	$16,1
	.loc 1 64
	b	$L6
	li	$19,64
$L5:
	.loc 1 64
	addiu	$16,$16,1
	.loc 1 64
	beq	$16,$19,$L17
	li	$7,1
$L6:
	.loc 1 65
	lw	$2,0($17)
	nop
	beq	$2,$0,$L5
	addiu	$17,$17,4
	.loc 1 66
	jal	holder_of
	move	$4,$16
	.loc 1 66
	lw	$2,420($2)
	.loc 1 64
	addiu	$16,$16,1
	.loc 1 66
	addu	$2,$18,$2
	lbu	$3,0($2)
	nop
	addiu	$3,$3,1
	.loc 1 64
	bne	$16,$19,$L6
	sb	$3,0($2)
	li	$7,1
$L17:
	addiu	$6,$18,127
	move	$3,$18
	.loc 1 60
	move	$2,$0
	subu	$7,$7,$18
	.loc 1 68
	addu	$4,$18,$2
$L18:
	.loc 1 68
	lbu	$5,1($3)
	lbu	$4,0($4)
	nop
	sltu	$4,$4,$5
	beq	$4,$0,$L7
	nop
	addu	$2,$7,$3
$L7:
	.loc 1 67
	addiu	$3,$3,1
	bne	$6,$3,$L18
	addu	$4,$18,$2
	.loc 1 71
	lw	$31,164($sp)
	lw	$19,160($sp)
	lw	$18,156($sp)
	lw	$17,152($sp)
	lw	$16,148($sp)
	jr	$31
	addiu	$sp,$sp,168
	.set	reorder
	.end	greatest_family
	.section	.text.take,"ax"
	.align	2
	.loc 1 39
	.ent	take
take:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$16,16($sp)
	.loc 1 41
	addiu	$18,$4,80
	lui	$16,%hi(public_state)
	.loc 1 39
	sw	$17,20($sp)
	sw	$31,28($sp)
	.loc 1 39
	move	$17,$4
	.loc 1 40
	jal	holder_of
	addiu	$16,$16,%lo(public_state)
	.loc 1 41
	sll	$3,$18,2
	addu	$3,$16,$3
	.loc 1 41
	lw	$4,0($3)
	nop
	andi	$4,$4,0x3
	.loc 1 43
	addiu	$3,$4,92
	sll	$3,$3,2
	addu	$3,$2,$3
	sw	$0,0($3)
	.loc 1 44
	lw	$5,440($2)
	nop
	.loc 1 44
	lw	$3,36($5)
	nop
	addiu	$3,$3,-1
	sw	$3,36($5)
	.loc 1 45
	lw	$3,384($2)
	nop
	beq	$3,$4,$L22
	nop
	.loc 1 49
	sll	$18,$18,2
	addu	$16,$16,$18
	sw	$0,0($16)
	.loc 1 51
	lw	$31,28($sp)
	.loc 1 50
	lui	$2,%hi(dirty)
	.loc 1 51
	lw	$18,24($sp)
	lw	$16,16($sp)
	.loc 1 50
	sw	$17,%lo(dirty)($2)
	.loc 1 51
	lw	$17,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L22:
	.loc 1 49
	sll	$18,$18,2
	addu	$16,$16,$18
	.loc 1 46
	sw	$0,312($2)
	.loc 1 47
	jal	environment_set_entry_tags
	move	$4,$2
	.loc 1 49
	sw	$0,0($16)
	.loc 1 51
	lw	$31,28($sp)
	.loc 1 50
	lui	$2,%hi(dirty)
	.loc 1 51
	lw	$18,24($sp)
	lw	$16,16($sp)
	.loc 1 50
	sw	$17,%lo(dirty)($2)
	.loc 1 51
	lw	$17,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	take
	.section	.text.choose,"ax"
	.align	2
	.loc 1 75
	.ent	choose
choose:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	.loc 1 79
	lui	$2,%hi(dirty)
	lui	$3,%hi(public_state+324)
	addiu	$3,$3,%lo(public_state+324)
	.loc 1 75
	sw	$16,20($sp)
	sw	$31,52($sp)
	.loc 1 79
	lw	$16,%lo(dirty)($2)
	.loc 1 75
	sw	$23,48($sp)
	sw	$22,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 1 78
	li	$2,1
	.loc 1 78
	b	$L26
	li	$5,64
$L24:
	.loc 1 78
	addiu	$2,$2,1
$L37:
	.loc 1 78
	beq	$2,$5,$L35
	nop
$L26:
	.loc 1 79
	lw	$4,0($3)
	nop
	bne	$4,$0,$L24
	addiu	$3,$3,4
	.loc 1 79
	beq	$16,$2,$L37
	addiu	$2,$2,1
	addiu	$2,$2,-1
$L23:
	.loc 1 93
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
$L35:
	.loc 1 81
	bne	$16,$0,$L23
	move	$2,$16
	.loc 1 83
	jal	greatest_family
	lui	$21,%hi(hand)
	.loc 1 89
	lui	$3,%hi(kernel+512)
	.loc 1 89
	lui	$23,%hi(public_state)
	.loc 1 86
	lw	$17,%lo(hand)($21)
	.loc 1 89
	lw	$20,%lo(kernel+512)($3)
	.loc 1 83
	move	$22,$2
	.loc 1 86
	li	$19,63
	.loc 1 89
	b	$L27
	addiu	$23,$23,%lo(public_state)
$L28:
	.loc 1 89
	beq	$5,$0,$L31
	nop
	.loc 1 90
	jal	holder_of
	nop
	.loc 1 90
	lw	$2,420($2)
	nop
	beq	$2,$22,$L31
	nop
$L27:
	.loc 1 86
	bne	$19,$0,1f
	divu	$0,$17,$19
	break	7
1:
	.loc 1 87
	addiu	$16,$16,1
	.loc 1 86
	mfhi	$18
	.loc 1 86
	addiu	$17,$18,1
	.loc 1 89
	move	$4,$17
	jal	holder_of
	sw	$17,%lo(hand)($21)
	.loc 1 90
	move	$4,$17
	.loc 1 89
	bne	$20,$2,$L28
	sltu	$5,$16,64
	.loc 1 89
	addiu	$3,$18,81
	sll	$3,$3,2
	addu	$3,$3,$23
	lw	$2,0($3)
	.loc 1 89
	lw	$3,384($20)
	.loc 1 89
	andi	$2,$2,0x3
	.loc 1 89
	bne	$2,$3,$L28
	nop
	b	$L27
	nop
$L31:
	.loc 1 91
	jal	take
	move	$4,$17
	.loc 1 92
	lw	$2,%lo(hand)($21)
	b	$L23
	nop
	.set	reorder
	.end	choose
	.section	.text.clean,"ax"
	.align	2
	.loc 1 31
	.ent	clean
clean:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 32
	lui	$16,%hi(dirty)
	lw	$4,%lo(dirty)($16)
	nop
	.loc 1 32
	bne	$4,$0,$L39
	sw	$31,20($sp)
$L41:
	.loc 1 36
	lw	$31,20($sp)
	.loc 1 34
	sw	$0,%lo(dirty)($16)
	.loc 1 35
	li	$2,1
	.loc 1 36
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L39:
	.loc 1 32
	lui	$5,%hi(cleaning)
	addiu	$5,$5,%lo(cleaning)
	jal	unbind_asid
	sll	$4,$4,6
	.loc 1 32
	bne	$2,$0,$L41
	nop
	.loc 1 36
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	clean
	.section	.text.asid_assign,"ax"
	.align	2
	.globl	asid_assign
	.loc 1 97
	.ent	asid_assign
asid_assign:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	sll	$18,$5,2
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	addu	$18,$4,$18
	.loc 1 100
	lw	$2,368($18)
	.loc 1 97
	move	$17,$5
	.loc 1 100
	beq	$2,$0,$L59
	move	$16,$4
$L44:
	.loc 1 108
	lw	$2,384($16)
	nop
	bne	$2,$17,$L51
	nop
	.loc 1 109
	lw	$2,368($18)
	nop
	.loc 1 110
	sll	$3,$2,20
	.loc 1 109
	sw	$2,312($16)
	.loc 1 110
	sw	$3,316($16)
$L51:
	.loc 1 112
	jal	environment_set_entry_tags
	move	$4,$16
	.loc 1 113
	li	$2,1
$L43:
	.loc 1 114
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L59:
	.loc 1 101
	jal	choose
	nop
	.loc 1 102
	lui	$3,%hi(dirty)
	.loc 1 102
	lw	$3,%lo(dirty)($3)
	nop
	beq	$3,$2,$L45
	move	$19,$2
$L48:
	.loc 1 104
	lw	$3,308($16)
	.loc 1 104
	addiu	$2,$19,80
	lui	$4,%hi(public_state)
	sll	$2,$2,2
	addiu	$4,$4,%lo(public_state)
	addu	$2,$2,$4
	.loc 1 104
	addu	$3,$3,$17
	.loc 1 105
	sll	$19,$19,6
	.loc 1 104
	sw	$3,0($2)
	.loc 1 105
	sw	$19,368($18)
	.loc 1 106
	lw	$3,440($16)
	nop
	.loc 1 106
	lw	$2,36($3)
	nop
	addiu	$2,$2,1
	b	$L44
	sw	$2,36($3)
$L45:
	.loc 1 102
	lui	$2,%hi(cleaning)
	.loc 1 102
	lw	$2,%lo(cleaning)($2)
	nop
	bne	$2,$0,$L49
	nop
	.loc 1 102
	jal	work_left_off
	li	$4,5000
	.loc 1 102
	bne	$2,$0,$L43
	move	$2,$0
$L49:
	.loc 1 102
	jal	clean
	nop
	.loc 1 102
	bne	$2,$0,$L48
	move	$2,$0
	b	$L43
	nop
	.set	reorder
	.end	asid_assign
	.section	.text.asids_release,"ax"
	.align	2
	.globl	asids_release
	.loc 1 118
	.ent	asids_release
asids_release:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 118
	move	$17,$4
	.loc 1 122
	jal	clean
	li	$16,4
	.loc 1 122
	beq	$2,$0,$L61
	nop
$L72:
	.loc 1 122
	jal	work_left_off
	move	$4,$0
	.loc 1 122
	bne	$2,$0,$L61
	addiu	$3,$17,368
$L62:
	.loc 1 124
	lw	$4,0($3)
	nop
	.loc 1 124
	bne	$4,$0,$L71
	addiu	$2,$2,1
	.loc 1 124
	bne	$2,$16,$L62
	addiu	$3,$3,4
	.loc 1 130
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 127
	li	$2,1
	.loc 1 130
	jr	$31
	addiu	$sp,$sp,32
$L71:
	.loc 1 128
	jal	take
	srl	$4,$4,6
	.loc 1 122
	jal	clean
	nop
	.loc 1 122
	bne	$2,$0,$L72
	nop
$L61:
	.loc 1 130
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 123
	move	$2,$0
	.loc 1 130
	jr	$31
	addiu	$sp,$sp,32
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
	.section	.bss.hand,"aw"
	.align	2
hand:
	.space	4
	.text
	.file 2 "./aegis/kernel/kernel.h"
