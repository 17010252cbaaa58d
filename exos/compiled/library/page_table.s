# mipsel-linux-gnu-gcc 12.2.0 from exos/library/page_table.c
	.text
	.file 1 "exos/library/page_table.c"
	.section	.text.page_find,"ax"
	.align	2
	.globl	page_find
	.loc 1 14
	.ent	page_find
page_find:
	.set	noreorder
	.loc 1 15
	lui	$2,%hi(entries)
	lw	$3,%lo(entries)($2)
	li	$2,-4096
	and	$4,$4,$2
	.loc 1 18
	b	$L5
	li	$8,65536
$L6:
	.loc 1 21
	lw	$6,0($2)
	nop
	beq	$6,$4,$L9
	sltu	$7,$6,$4
	.loc 1 23
	bne	$7,$0,$L10
	addiu	$3,$3,-1
	.loc 1 19
	move	$3,$5
$L5:
	srl	$5,$3,1
	.loc 1 20
	sll	$2,$5,3
	.loc 1 18
	bne	$3,$0,$L6
	addu	$2,$8,$2
	.loc 1 30
	jr	$31
	move	$2,$0
$L9:
	.loc 1 22
	jr	$31
	addiu	$2,$2,4
$L10:
	.loc 1 24
	addiu	$8,$2,8
	b	$L5
	subu	$3,$3,$5
	.set	reorder
	.end	page_find
	.section	.text.page_insert,"ax"
	.align	2
	.globl	page_insert
	.loc 1 33
	.ent	page_insert
page_insert:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	.loc 1 36
	lui	$18,%hi(entries)
	lw	$2,%lo(entries)($18)
	.loc 1 33
	sw	$17,20($sp)
	move	$17,$4
	.loc 1 36
	addiu	$4,$2,1
	sll	$4,$4,3
	.loc 1 33
	sw	$16,16($sp)
	sw	$31,28($sp)
	.loc 1 36
	jal	table_grow
	move	$16,$5
	bne	$2,$0,$L16
	li	$7,65536
	.loc 1 38
	lw	$3,%lo(entries)($18)
	nop
	sll	$2,$3,3
	addu	$2,$2,$7
	addiu	$3,$3,1
	addiu	$7,$7,1
	sw	$3,%lo(entries)($18)
	sltu	$5,$2,$7
	.loc 1 40
	li	$3,-4096
	.loc 1 38
	beq	$5,$0,$L13
	and	$4,$17,$3
	.loc 1 40
	b	$L19
	sw	$4,0($2)
$L15:
	.loc 1 39
	lw	$6,-4($2)
	sw	$3,0($2)
	sw	$6,4($2)
	.loc 1 38
	addiu	$2,$2,-8
	sltu	$3,$2,$7
	bne	$3,$0,$L14
	nop
$L13:
	lw	$3,-8($2)
	nop
	sltu	$6,$4,$3
	bne	$6,$0,$L15
	nop
$L14:
	.loc 1 40
	sw	$4,0($2)
$L19:
	.loc 1 41
	sw	$16,4($2)
	.loc 1 43
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 42
	addiu	$2,$2,4
	.loc 1 43
	jr	$31
	addiu	$sp,$sp,32
$L16:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 37
	move	$2,$0
	.loc 1 43
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	page_insert
	.section	.text.page_remove,"ax"
	.align	2
	.globl	page_remove
	.loc 1 46
	.ent	page_remove
page_remove:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 47
	jal	page_find
	nop
	.loc 1 50
	beq	$2,$0,$L20
	lui	$4,%hi(entries)
	addiu	$3,$2,-4
	.loc 1 52
	lw	$2,%lo(entries)($4)
	li	$6,65536
	addiu	$2,$2,-1
	sll	$5,$2,3
	addu	$5,$5,$6
	sltu	$6,$3,$5
	beq	$6,$0,$L20
	sw	$2,%lo(entries)($4)
$L22:
	.loc 1 53
	lw	$4,8($3)
	lw	$2,12($3)
	sw	$4,0($3)
	sw	$2,4($3)
	.loc 1 52
	addiu	$3,$3,8
	sltu	$2,$3,$5
	bne	$2,$0,$L22
	nop
$L20:
	.loc 1 54
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	page_remove
	.section	.text.page_protect,"ax"
	.align	2
	.globl	page_protect
	.loc 1 57
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
	.loc 1 58
	jal	page_find
	move	$18,$6
	.loc 1 61
	beq	$2,$0,$L30
	lui	$3,%hi(entries)
	.loc 1 60
	lw	$3,%lo(entries)($3)
	li	$5,65536
	sll	$3,$3,3
	move	$7,$18
	move	$6,$17
	addu	$5,$3,$5
	jal	entries_protect
	addiu	$4,$2,-4
	.loc 1 62
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
$L30:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	.loc 1 61
	move	$2,$16
	.loc 1 62
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	page_protect
	.section	.text.page_slots,"ax"
	.align	2
	.globl	page_slots
	.loc 1 65
	.ent	page_slots
page_slots:
	.set	noreorder
	.loc 1 66
	lui	$2,%hi(entries)
	.loc 1 67
	lw	$2,%lo(entries)($2)
	jr	$31
	nop
	.set	reorder
	.end	page_slots
	.section	.text.page_slot,"ax"
	.align	2
	.globl	page_slot
	.loc 1 70
	.ent	page_slot
page_slot:
	.set	noreorder
	.loc 1 71
	sll	$2,$4,3
	li	$3,65536
	addu	$2,$2,$3
	lw	$3,0($2)
	.loc 1 73
	addiu	$2,$2,4
	jr	$31
	sw	$3,0($5)
	.set	reorder
	.end	page_slot
	.section	.text.page_dirty,"ax"
	.align	2
	.globl	page_dirty
	.loc 1 76
	.ent	page_dirty
page_dirty:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 77
	jal	page_find
	nop
	.loc 1 79
	beq	$2,$0,$L36
	nop
	lw	$2,0($2)
	.loc 1 80
	lw	$31,20($sp)
	.loc 1 79
	srl	$2,$2,2
	andi	$2,$2,0x1
	.loc 1 80
	jr	$31
	addiu	$sp,$sp,24
$L36:
	lw	$31,20($sp)
	.loc 1 79
	move	$2,$0
	.loc 1 80
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	page_dirty
	.section	.bss.entries,"aw"
	.align	2
entries:
	.space	4
	.text
	.file 2 "./exos/library/exos.h"
