# mipsel-linux-gnu-gcc 12.2.0 from exos/library/inverted_table.c
	.text
	.file 1 "exos/library/inverted_table.c"
	.section	.text.put,"ax"
	.align	2
	.loc 1 34
	.ent	put
put:
	.set	noreorder
	.loc 1 20
	lui	$2,%hi(slots)
	lw	$7,%lo(slots)($2)
	srl	$3,$4,12
	srl	$2,$4,21
	xor	$3,$3,$2
	addiu	$7,$7,-1
	and	$3,$3,$7
	.loc 1 37
	li	$6,65536
	sll	$2,$3,3
	addu	$2,$2,$6
	lw	$8,0($2)
	li	$6,1
	beq	$8,$6,$L2
	nop
	li	$9,65536
	li	$8,1
$L3:
	addiu	$3,$3,1
	and	$3,$3,$7
	sll	$2,$3,3
	addu	$2,$2,$9
	lw	$6,0($2)
	nop
	bne	$6,$8,$L3
	nop
$L2:
	.loc 1 39
	sw	$4,0($2)
	.loc 1 40
	sw	$5,4($2)
	.loc 1 42
	jr	$31
	addiu	$2,$2,4
	.set	reorder
	.end	put
	.section	.text.grow,"ax"
	.align	2
	.loc 1 46
	.ent	grow
grow:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,16($sp)
	.loc 1 47
	lui	$16,%hi(slots)
	.loc 1 46
	sw	$17,20($sp)
	.loc 1 47
	lw	$17,%lo(slots)($16)
	.loc 1 50
	li	$2,8192
	.loc 1 46
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$19,28($sp)
	.loc 1 50
	beq	$17,$2,$L28
	sw	$18,24($sp)
	.loc 1 52
	bne	$17,$0,$L29
	nop
	jal	table_grow
	li	$4,2048
	bne	$2,$0,$L10
	li	$5,256
	.loc 1 54
	li	$2,256
	sw	$2,%lo(slots)($16)
$L12:
	li	$3,65536
	sll	$2,$17,3
	addu	$2,$2,$3
	.loc 1 56
	li	$6,1
	.loc 1 54
	move	$3,$17
$L15:
	.loc 1 55
	addiu	$3,$3,1
	sltu	$4,$3,$5
	.loc 1 56
	sw	$6,0($2)
	.loc 1 55
	bne	$4,$0,$L15
	addiu	$2,$2,8
	.loc 1 58
	beq	$17,$0,$L14
	li	$2,65536
$L30:
	.loc 1 54
	move	$16,$0
	.loc 1 58
	b	$L17
	li	$4,1
$L19:
	addiu	$16,$16,1
	beq	$17,$16,$L31
	addiu	$19,$17,-1
$L17:
	lw	$3,0($2)
	nop
	bne	$3,$4,$L19
	addiu	$2,$2,8
	.loc 1 61
	addiu	$19,$17,-1
$L31:
	li	$20,65536
	addu	$17,$17,$16
	.loc 1 62
	li	$18,1
	.loc 1 61
	and	$2,$16,$19
$L32:
	sll	$2,$2,3
	addu	$2,$2,$20
	lw	$4,0($2)
	nop
	.loc 1 62
	beq	$4,$18,$L20
	addiu	$16,$16,1
	.loc 1 65
	lw	$5,4($2)
	jal	put
	sw	$18,0($2)
$L20:
	.loc 1 60
	bne	$16,$17,$L32
	and	$2,$16,$19
$L14:
	.loc 1 67
	move	$2,$0
$L6:
	.loc 1 68
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L29:
	.loc 1 52
	jal	table_grow
	sll	$4,$17,4
	bne	$2,$0,$L10
	sll	$5,$17,1
	.loc 1 55
	sltu	$2,$17,$5
	bne	$2,$0,$L12
	sw	$5,%lo(slots)($16)
	.loc 1 54
	b	$L30
	li	$2,65536
$L28:
	.loc 1 51
	lui	$2,%hi(entries)
	lw	$2,%lo(entries)($2)
	.loc 1 68
	lw	$31,36($sp)
	.loc 1 51
	xori	$2,$2,0x1fff
	sltu	$2,$2,1
	.loc 1 68
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 51
	subu	$2,$0,$2
	.loc 1 68
	jr	$31
	addiu	$sp,$sp,40
$L10:
	.loc 1 53
	b	$L6
	li	$2,-1
	.set	reorder
	.end	grow
	.section	.text.page_find,"ax"
	.align	2
	.globl	page_find
	.loc 1 24
	.ent	page_find
page_find:
	.set	noreorder
	.loc 1 25
	li	$2,-4096
	and	$4,$4,$2
	.loc 1 20
	lui	$2,%hi(slots)
	lw	$6,%lo(slots)($2)
	srl	$3,$4,12
	srl	$2,$4,21
	xor	$3,$3,$2
	addiu	$6,$6,-1
	and	$3,$3,$6
	.loc 1 27
	li	$5,65536
	sll	$2,$3,3
	addu	$2,$2,$5
	lw	$5,0($2)
	nop
	beq	$4,$5,$L34
	li	$8,1
	b	$L36
	li	$7,65536
$L39:
	lw	$5,0($2)
	nop
	beq	$5,$4,$L34
	nop
$L36:
	addiu	$3,$3,1
	and	$3,$3,$6
	sll	$2,$3,3
	.loc 1 28
	bne	$5,$8,$L39
	addu	$2,$2,$7
	.loc 1 31
	jr	$31
	move	$2,$0
$L34:
	.loc 1 30
	jr	$31
	addiu	$2,$2,4
	.set	reorder
	.end	page_find
	.section	.text.page_insert,"ax"
	.align	2
	.globl	page_insert
	.loc 1 71
	.ent	page_insert
page_insert:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	.loc 1 72
	lui	$17,%hi(entries)
	lui	$3,%hi(slots)
	lw	$2,%lo(entries)($17)
	lw	$6,%lo(slots)($3)
	sll	$3,$2,1
	sltu	$3,$3,$6
	.loc 1 71
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 72
	bne	$3,$0,$L41
	move	$16,$4
	jal	grow
	sw	$5,36($sp)
	bne	$2,$0,$L40
	move	$2,$0
	.loc 1 74
	lw	$2,%lo(entries)($17)
	lw	$5,36($sp)
$L41:
	.loc 1 75
	li	$4,-4096
	.loc 1 74
	addiu	$2,$2,1
	.loc 1 75
	and	$4,$16,$4
	jal	put
	sw	$2,%lo(entries)($17)
$L40:
	.loc 1 76
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	page_insert
	.section	.text.page_remove,"ax"
	.align	2
	.globl	page_remove
	.loc 1 80
	.ent	page_remove
page_remove:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 81
	jal	page_find
	nop
	.loc 1 83
	beq	$2,$0,$L45
	addiu	$7,$2,-4
	.loc 1 87
	lui	$2,%hi(slots)
	lw	$6,%lo(slots)($2)
	.loc 1 86
	li	$2,-65536
	addu	$7,$7,$2
	sra	$7,$7,3
	.loc 1 87
	addiu	$6,$6,-1
	addiu	$4,$7,1
	and	$4,$4,$6
	.loc 1 85
	lui	$8,%hi(entries)
	.loc 1 87
	li	$3,65536
	sll	$5,$4,3
	.loc 1 85
	lw	$2,%lo(entries)($8)
	.loc 1 87
	addu	$5,$5,$3
	lw	$3,0($5)
	.loc 1 85
	addiu	$2,$2,-1
	.loc 1 87
	li	$9,1
	beq	$3,$9,$L47
	sw	$2,%lo(entries)($8)
	.loc 1 89
	li	$9,65536
	.loc 1 87
	li	$11,1
	.loc 1 20
	srl	$2,$3,12
$L55:
	srl	$3,$3,21
	xor	$2,$2,$3
	and	$2,$2,$6
	.loc 1 88
	subu	$3,$4,$7
	subu	$2,$4,$2
	and	$3,$3,$6
	and	$2,$2,$6
	.loc 1 89
	sll	$8,$7,3
	.loc 1 88
	sltu	$2,$2,$3
	.loc 1 87
	addiu	$10,$4,1
	.loc 1 88
	bne	$2,$0,$L48
	addu	$3,$9,$8
	.loc 1 89
	lw	$8,0($5)
	lw	$2,4($5)
	move	$7,$4
	sw	$8,0($3)
	sw	$2,4($3)
$L48:
	.loc 1 87
	and	$4,$6,$10
	sll	$5,$4,3
	addu	$5,$5,$9
	lw	$3,0($5)
	nop
	bne	$3,$11,$L55
	srl	$2,$3,12
$L47:
	.loc 1 92
	sll	$7,$7,3
	li	$2,65536
	addu	$2,$2,$7
	li	$3,1
	sw	$3,0($2)
$L45:
	.loc 1 93
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	page_remove
	.section	.text.page_protect,"ax"
	.align	2
	.globl	page_protect
	.loc 1 96
	.ent	page_protect
page_protect:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	move	$16,$4
	move	$17,$5
	.loc 1 97
	jal	page_find
	move	$18,$6
	.loc 1 99
	beq	$2,$0,$L58
	lui	$3,%hi(slots)
	lw	$3,%lo(slots)($3)
	li	$5,65536
	sll	$3,$3,3
	move	$7,$18
	move	$6,$17
	addu	$5,$3,$5
	jal	entries_protect
	addiu	$4,$2,-4
	.loc 1 100
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L58:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	.loc 1 99
	move	$2,$16
	.loc 1 100
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	page_protect
	.section	.text.page_slots,"ax"
	.align	2
	.globl	page_slots
	.loc 1 103
	.ent	page_slots
page_slots:
	.set	noreorder
	.loc 1 104
	lui	$2,%hi(slots)
	.loc 1 105
	lw	$2,%lo(slots)($2)
	jr	$31
	nop
	.set	reorder
	.end	page_slots
	.section	.text.page_slot,"ax"
	.align	2
	.globl	page_slot
	.loc 1 108
	.ent	page_slot
page_slot:
	.set	noreorder
	.loc 1 109
	sll	$2,$4,3
	li	$3,65536
	addu	$2,$2,$3
	lw	$3,0($2)
	.loc 1 110
	li	$4,1
	beq	$3,$4,$L63
	sw	$3,0($5)
	jr	$31
	addiu	$2,$2,4
$L63:
	.loc 1 111
	jr	$31
	move	$2,$0
	.set	reorder
	.end	page_slot
	.section	.text.page_dirty,"ax"
	.align	2
	.globl	page_dirty
	.loc 1 114
	.ent	page_dirty
page_dirty:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 115
	jal	page_find
	nop
	.loc 1 117
	beq	$2,$0,$L66
	nop
	lw	$2,0($2)
	.loc 1 118
	lw	$31,20($sp)
	.loc 1 117
	srl	$2,$2,2
	andi	$2,$2,0x1
	.loc 1 118
	jr	$31
	addiu	$sp,$sp,24
$L66:
	lw	$31,20($sp)
	.loc 1 117
	move	$2,$0
	.loc 1 118
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	page_dirty
	.section	.bss.entries,"aw"
	.align	2
entries:
	.space	4
	.section	.bss.slots,"aw"
	.align	2
slots:
	.space	4
	.text
	.file 2 "./exos/library/exos.h"
