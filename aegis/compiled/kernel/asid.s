# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from aegis/kernel/asid.c
	.text
	.file 1 "aegis/kernel/asid.c"
	.section	.text.take,"ax"
	.align	2
	.loc 1 14
	.ent	take
take:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$16,20($sp)
	.loc 1 15
	lui	$16,%hi(holders)
	.loc 1 14
	sw	$18,28($sp)
	.loc 1 15
	addiu	$16,$16,%lo(holders)
	sll	$18,$4,3
	addu	$2,$16,$18
	.loc 1 14
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$17,24($sp)
	.loc 1 16
	lw	$19,4($2)
	.loc 1 15
	lw	$17,0($2)
	.loc 1 18
	jal	unbind_asid
	sll	$4,$4,6
	.loc 1 19
	addiu	$2,$19,82
	sll	$2,$2,2
	addu	$2,$17,$2
	sw	$0,0($2)
	.loc 1 20
	lw	$3,384($17)
	nop
	.loc 1 20
	lw	$2,36($3)
	nop
	addiu	$2,$2,-1
	sw	$2,36($3)
	.loc 1 21
	lw	$2,344($17)
	nop
	beq	$2,$19,$L5
	nop
	.loc 1 25
	addu	$16,$16,$18
	sw	$0,0($16)
	.loc 1 26
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L5:
	.loc 1 25
	addu	$16,$16,$18
	.loc 1 22
	sw	$0,272($17)
	.loc 1 23
	jal	environment_set_entry_tags
	move	$4,$17
	.loc 1 25
	sw	$0,0($16)
	.loc 1 26
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	take
	.section	.text.choose,"ax"
	.align	2
	.loc 1 30
	.ent	choose
choose:
	.set	noreorder
	.set	nomacro
	lui	$3,%hi(holders+8)
	addiu	$3,$3,%lo(holders+8)
	.loc 1 33
	li	$2,1
	.loc 1 33
	b	$L8
	li	$5,64
$L21:
	.loc 1 33
	addiu	$2,$2,1
	.loc 1 33
	beq	$2,$5,$L20
	lui	$7,%hi(holders)
$L8:
	.loc 1 34
	lw	$4,0($3)
	nop
	bne	$4,$0,$L21
	addiu	$3,$3,8
	.loc 1 41
	jr	$31
	nop
$L20:
	.loc 1 30
	addiu	$sp,$sp,-24
	.loc 1 38
	lui	$2,%hi(kernel+512)
	.loc 1 30
	sw	$16,16($sp)
	lui	$16,%hi(hand)
	lw	$4,%lo(hand)($16)
	.loc 1 38
	lw	$5,%lo(kernel+512)($2)
	.loc 1 30
	sw	$31,20($sp)
	addiu	$7,$7,%lo(holders)
	.loc 1 37
	b	$L10
	li	$3,63
$L22:
	.loc 1 38
	lw	$6,4($2)
	lw	$2,344($5)
	nop
	bne	$6,$2,$L9
	nop
$L10:
	.loc 1 37
	bne	$3,$0,1f
	divu	$0,$4,$3
	break	7
1:
	mfhi	$4
	.loc 1 37
	addiu	$4,$4,1
	.loc 1 38
	sll	$2,$4,3
	addu	$2,$7,$2
	.loc 1 38
	lw	$6,0($2)
	nop
	beq	$6,$5,$L22
	nop
$L9:
	.loc 1 39
	jal	take
	sw	$4,%lo(hand)($16)
	.loc 1 41
	lw	$31,20($sp)
	.loc 1 40
	lw	$2,%lo(hand)($16)
	.loc 1 41
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	choose
	.section	.text.asid_assign,"ax"
	.align	2
	.globl	asid_assign
	.loc 1 44
	.ent	asid_assign
asid_assign:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sll	$17,$5,2
	sw	$16,20($sp)
	sw	$31,28($sp)
	addu	$17,$4,$17
	.loc 1 47
	lw	$2,328($17)
	nop
	beq	$2,$0,$L27
	move	$16,$5
$L24:
	.loc 1 54
	lw	$2,344($4)
	nop
	bne	$2,$16,$L25
	nop
	.loc 1 55
	lw	$2,328($17)
	nop
	.loc 1 56
	sll	$3,$2,20
	.loc 1 55
	sw	$2,272($4)
	.loc 1 56
	sw	$3,276($4)
$L25:
	.loc 1 58
	jal	environment_set_entry_tags
	nop
	.loc 1 59
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L27:
	.loc 1 48
	jal	choose
	sw	$4,32($sp)
	.loc 1 49
	lui	$5,%hi(holders)
	lw	$4,32($sp)
	sll	$3,$2,3
	addiu	$5,$5,%lo(holders)
	addu	$3,$3,$5
	.loc 1 51
	sll	$2,$2,6
	.loc 1 49
	sw	$4,0($3)
	.loc 1 50
	sw	$16,4($3)
	.loc 1 51
	sw	$2,328($17)
	.loc 1 52
	lw	$3,384($4)
	nop
	.loc 1 52
	lw	$2,36($3)
	nop
	addiu	$2,$2,1
	b	$L24
	sw	$2,36($3)
	.set	reorder
	.end	asid_assign
	.section	.text.asids_release,"ax"
	.align	2
	.globl	asids_release
	.loc 1 62
	.ent	asids_release
asids_release:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	lui	$17,%hi(holders+8)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	.loc 1 62
	move	$18,$4
	addiu	$17,$17,%lo(holders+8)
	.loc 1 65
	li	$16,1
	.loc 1 65
	b	$L30
	li	$19,64
$L29:
	.loc 1 65
	addiu	$16,$16,1
	.loc 1 65
	beq	$16,$19,$L33
	nop
$L30:
	.loc 1 66
	lw	$2,0($17)
	nop
	bne	$2,$18,$L29
	addiu	$17,$17,8
	.loc 1 67
	move	$4,$16
	jal	take
	addiu	$16,$16,1
	.loc 1 65
	bne	$16,$19,$L30
	nop
$L33:
	.loc 1 68
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	asids_release
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
