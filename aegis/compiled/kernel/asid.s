# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/asid.c
	.text
	.file 1 "aegis/kernel/asid.c"
	.section	.text.greatest_family,"ax"
	.align	2
	.loc 1 42
	.ent	greatest_family
greatest_family:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-136
	addiu	$2,$sp,128
	.loc 1 42
	sw	$sp,128($sp)
$L2:
	.loc 1 47
	lw	$3,128($sp)
	nop
	sw	$0,0($3)
	addiu	$3,$3,4
	bne	$3,$2,$L2
	sw	$3,128($sp)
	lui	$2,%hi(holders+8)
	lui	$5,%hi(holders+512)
	addiu	$2,$2,%lo(holders+8)
	addiu	$5,$5,%lo(holders+512)
$L4:
	.loc 1 49
	lw	$3,0($2)
	nop
	.loc 1 49
	beq	$3,$0,$L3
	addiu	$2,$2,8
	.loc 1 50
	lw	$3,388($3)
	nop
	.loc 1 50
	addu	$3,$sp,$3
	lbu	$4,0($3)
	nop
	addiu	$4,$4,1
	sb	$4,0($3)
$L3:
	.loc 1 48
	bne	$2,$5,$L4
	move	$3,$sp
	li	$7,1
	addiu	$6,$sp,127
	.loc 1 44
	move	$2,$0
	subu	$7,$7,$3
	.loc 1 52
	addu	$4,$sp,$2
$L15:
	lbu	$5,1($3)
	lbu	$4,0($4)
	nop
	sltu	$4,$4,$5
	beq	$4,$0,$L5
	nop
	addu	$2,$7,$3
$L5:
	.loc 1 51
	addiu	$3,$3,1
	bne	$6,$3,$L15
	addu	$4,$sp,$2
	.loc 1 55
	jr	$31
	addiu	$sp,$sp,136
	.set	reorder
	.end	greatest_family
	.section	.text.take,"ax"
	.align	2
	.loc 1 26
	.ent	take
take:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,16($sp)
	.loc 1 27
	lui	$16,%hi(holders)
	.loc 1 26
	sw	$18,24($sp)
	.loc 1 27
	addiu	$16,$16,%lo(holders)
	sll	$18,$4,3
	.loc 1 26
	sw	$17,20($sp)
	sw	$31,28($sp)
	.loc 1 27
	addu	$2,$16,$18
	.loc 1 28
	lw	$3,4($2)
	.loc 1 26
	move	$17,$4
	.loc 1 27
	lw	$4,0($2)
	.loc 1 30
	addiu	$2,$3,84
	sll	$2,$2,2
	addu	$2,$4,$2
	sw	$0,0($2)
	.loc 1 31
	lw	$5,408($4)
	nop
	.loc 1 31
	lw	$2,36($5)
	nop
	addiu	$2,$2,-1
	sw	$2,36($5)
	.loc 1 32
	lw	$2,352($4)
	nop
	beq	$2,$3,$L19
	lui	$2,%hi(dirty)
	.loc 1 36
	addu	$16,$16,$18
	sw	$0,0($16)
	.loc 1 38
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$16,16($sp)
	.loc 1 37
	sw	$17,%lo(dirty)($2)
	.loc 1 38
	lw	$17,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L19:
	.loc 1 36
	addu	$16,$16,$18
	.loc 1 34
	jal	environment_set_entry_tags
	sw	$0,280($4)
	.loc 1 36
	sw	$0,0($16)
	.loc 1 38
	lw	$31,28($sp)
	.loc 1 37
	lui	$2,%hi(dirty)
	.loc 1 38
	lw	$18,24($sp)
	lw	$16,16($sp)
	.loc 1 37
	sw	$17,%lo(dirty)($2)
	.loc 1 38
	lw	$17,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	take
	.section	.text.choose,"ax"
	.align	2
	.loc 1 59
	.ent	choose
choose:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	.loc 1 63
	lui	$2,%hi(dirty)
	lui	$3,%hi(holders+8)
	addiu	$3,$3,%lo(holders+8)
	.loc 1 59
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 63
	lw	$16,%lo(dirty)($2)
	.loc 1 59
	sw	$17,24($sp)
	.loc 1 62
	li	$2,1
	.loc 1 62
	b	$L23
	li	$5,64
$L21:
	.loc 1 62
	addiu	$2,$2,1
$L33:
	.loc 1 62
	beq	$2,$5,$L31
	nop
$L23:
	.loc 1 63
	lw	$4,0($3)
	nop
	bne	$4,$0,$L21
	addiu	$3,$3,8
	.loc 1 63
	beq	$16,$2,$L33
	addiu	$2,$2,1
	addiu	$2,$2,-1
	.loc 1 76
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L31:
	.loc 1 65
	bne	$16,$0,$L27
	nop
	.loc 1 67
	jal	greatest_family
	lui	$17,%hi(hand)
	.loc 1 72
	lui	$3,%hi(kernel+512)
	lui	$9,%hi(holders)
	lw	$4,%lo(hand)($17)
	lw	$8,%lo(kernel+512)($3)
	addiu	$9,$9,%lo(holders)
	.loc 1 70
	b	$L29
	li	$6,63
$L24:
	.loc 1 72
	beq	$7,$0,$L26
	nop
$L32:
	.loc 1 73
	lw	$3,388($5)
	nop
	beq	$3,$2,$L26
	nop
$L29:
	.loc 1 70
	bne	$6,$0,1f
	divu	$0,$4,$6
	break	7
1:
	.loc 1 71
	addiu	$16,$16,1
	.loc 1 70
	mfhi	$4
	.loc 1 70
	addiu	$4,$4,1
	.loc 1 72
	sll	$3,$4,3
	addu	$3,$9,$3
	lw	$5,0($3)
	nop
	.loc 1 72
	bne	$5,$8,$L24
	sltu	$7,$16,64
	.loc 1 72
	lw	$10,4($3)
	lw	$3,352($8)
	nop
	beq	$10,$3,$L29
	nop
	.loc 1 72
	bne	$7,$0,$L32
	nop
$L26:
	.loc 1 74
	jal	take
	sw	$4,%lo(hand)($17)
	.loc 1 76
	lw	$31,28($sp)
	.loc 1 75
	lw	$2,%lo(hand)($17)
	.loc 1 76
	lw	$16,20($sp)
	lw	$17,24($sp)
	jr	$31
	addiu	$sp,$sp,32
$L27:
	lw	$31,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	choose
	.section	.text.clean,"ax"
	.align	2
	.loc 1 18
	.ent	clean
clean:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 19
	lui	$16,%hi(dirty)
	lw	$4,%lo(dirty)($16)
	nop
	.loc 1 19
	bne	$4,$0,$L35
	sw	$31,20($sp)
$L37:
	.loc 1 23
	lw	$31,20($sp)
	.loc 1 21
	sw	$0,%lo(dirty)($16)
	.loc 1 22
	li	$2,1
	.loc 1 23
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L35:
	.loc 1 19
	lui	$5,%hi(cleaning)
	addiu	$5,$5,%lo(cleaning)
	jal	unbind_asid
	sll	$4,$4,6
	.loc 1 19
	bne	$2,$0,$L37
	nop
	.loc 1 23
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	clean
	.section	.text.asid_assign,"ax"
	.align	2
	.globl	asid_assign
	.loc 1 80
	.ent	asid_assign
asid_assign:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,20($sp)
	sll	$17,$5,2
	sw	$16,16($sp)
	sw	$31,28($sp)
	sw	$18,24($sp)
	addu	$17,$4,$17
	.loc 1 83
	lw	$2,336($17)
	nop
	beq	$2,$0,$L49
	move	$16,$5
$L40:
	.loc 1 92
	lw	$2,352($4)
	nop
	bne	$2,$16,$L44
	nop
	.loc 1 93
	lw	$2,336($17)
	nop
	.loc 1 94
	sll	$3,$2,20
	.loc 1 93
	sw	$2,280($4)
	.loc 1 94
	sw	$3,284($4)
$L44:
	.loc 1 96
	jal	environment_set_entry_tags
	nop
	.loc 1 97
	li	$2,1
$L39:
	.loc 1 98
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L49:
	.loc 1 84
	jal	choose
	sw	$4,32($sp)
	.loc 1 85
	lui	$3,%hi(dirty)
	.loc 1 85
	lw	$3,%lo(dirty)($3)
	lw	$4,32($sp)
	beq	$3,$2,$L41
	move	$18,$2
	.loc 1 87
	lui	$3,%hi(holders)
$L50:
	sll	$2,$18,3
	addiu	$3,$3,%lo(holders)
	addu	$2,$2,$3
	.loc 1 89
	sll	$18,$18,6
	.loc 1 87
	sw	$4,0($2)
	.loc 1 88
	sw	$16,4($2)
	.loc 1 89
	sw	$18,336($17)
	.loc 1 90
	lw	$3,408($4)
	nop
	.loc 1 90
	lw	$2,36($3)
	nop
	addiu	$2,$2,1
	b	$L40
	sw	$2,36($3)
$L41:
	.loc 1 85
	jal	clean
	sw	$4,32($sp)
	.loc 1 85
	lw	$4,32($sp)
	bne	$2,$0,$L50
	lui	$3,%hi(holders)
	b	$L39
	nop
	.set	reorder
	.end	asid_assign
	.section	.text.asids_release,"ax"
	.align	2
	.globl	asids_release
	.loc 1 102
	.ent	asids_release
asids_release:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	.loc 1 102
	move	$16,$4
	lui	$18,%hi(holders+8)
	.loc 1 108
	li	$17,64
$L55:
	.loc 1 106
	jal	clean
	nop
	.loc 1 106
	beq	$2,$0,$L51
	li	$4,1
	b	$L53
	addiu	$2,$18,%lo(holders+8)
$L54:
	.loc 1 108
	addiu	$4,$4,1
	.loc 1 108
	beq	$4,$17,$L56
	nop
$L53:
	.loc 1 108
	lw	$3,0($2)
	nop
	bne	$3,$16,$L54
	addiu	$2,$2,8
	.loc 1 112
	jal	take
	nop
	.loc 1 106
	b	$L55
	nop
$L56:
	.loc 1 111
	li	$2,1
$L51:
	.loc 1 114
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
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
	.section	.bss.holders,"aw"
	.align	2
holders:
	.space	512
	.text
	.file 2 "./aegis/kernel/kernel.h"
