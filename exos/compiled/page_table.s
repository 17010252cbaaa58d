# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/page_table.c
	.text
	.file 1 "exos/page_table.c"
	.section	.text.search,"ax"
	.align	2
	.loc 1 19
	.ent	search
search:
	.set	noreorder
	.set	nomacro
	.loc 1 21
	lui	$2,%hi(entries)
	lw	$6,%lo(entries)($2)
	.loc 1 23
	b	$L3
	li	$2,65536
$L4:
	.loc 1 25
	lw	$5,0($3)
	nop
	sltu	$5,$5,$4
	bne	$5,$0,$L7
	addiu	$6,$6,-1
	.loc 1 24
	move	$6,$7
$L3:
	srl	$7,$6,1
	.loc 1 24
	sll	$3,$7,3
	.loc 1 23
	bne	$6,$0,$L4
	addu	$3,$2,$3
	.loc 1 32
	jr	$31
	nop
$L7:
	.loc 1 26
	addiu	$2,$3,8
	b	$L3
	subu	$6,$6,$7
	.set	reorder
	.end	search
	.section	.text.page_find,"ax"
	.align	2
	.globl	page_find
	.loc 1 35
	.ent	page_find
page_find:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 36
	li	$2,-4096
	.loc 1 35
	sw	$16,16($sp)
	.loc 1 36
	and	$16,$4,$2
	.loc 1 35
	sw	$31,20($sp)
	.loc 1 36
	jal	search
	move	$4,$16
	.loc 1 38
	lui	$3,%hi(entries)
	lw	$3,%lo(entries)($3)
	li	$4,65536
	sll	$3,$3,3
	addu	$3,$3,$4
	.loc 1 38
	sltu	$3,$2,$3
	beq	$3,$0,$L11
	nop
	.loc 1 38
	lw	$3,0($2)
	nop
	bne	$16,$3,$L11
	addiu	$2,$2,4
	.loc 1 39
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L11:
	.loc 1 39
	lw	$31,20($sp)
	lw	$16,16($sp)
	.loc 1 38
	move	$2,$0
	.loc 1 39
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	page_find
	.section	.text.page_insert,"ax"
	.align	2
	.globl	page_insert
	.loc 1 42
	.ent	page_insert
page_insert:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	.loc 1 45
	lui	$18,%hi(entries)
	lw	$2,%lo(entries)($18)
	.loc 1 42
	sw	$16,16($sp)
	move	$16,$4
	.loc 1 45
	addiu	$4,$2,1
	.loc 1 45
	sll	$4,$4,3
	.loc 1 42
	sw	$17,20($sp)
	sw	$31,28($sp)
	.loc 1 45
	jal	table_grow
	move	$17,$5
	.loc 1 45
	bne	$2,$0,$L17
	li	$2,-4096
	.loc 1 47
	and	$16,$16,$2
	jal	search
	move	$4,$16
	.loc 1 48
	lw	$4,%lo(entries)($18)
	.loc 1 48
	li	$5,65536
	.loc 1 48
	sll	$3,$4,3
	.loc 1 48
	addu	$3,$3,$5
	.loc 1 48
	addiu	$4,$4,1
	.loc 1 48
	sltu	$5,$2,$3
	beq	$5,$0,$L15
	sw	$4,%lo(entries)($18)
$L16:
	.loc 1 49
	lw	$7,-8($3)
	lw	$6,-4($3)
	sw	$7,0($3)
	sw	$6,4($3)
	.loc 1 48
	addiu	$3,$3,-8
	.loc 1 48
	sltu	$6,$2,$3
	bne	$6,$0,$L16
	nop
$L15:
	.loc 1 50
	sw	$16,0($2)
	.loc 1 51
	sw	$17,4($2)
	.loc 1 53
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 52
	addiu	$2,$2,4
	.loc 1 53
	jr	$31
	addiu	$sp,$sp,32
$L17:
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 46
	move	$2,$0
	.loc 1 53
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	page_insert
	.section	.text.page_remove,"ax"
	.align	2
	.globl	page_remove
	.loc 1 56
	.ent	page_remove
page_remove:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 57
	li	$2,-4096
	.loc 1 56
	sw	$16,16($sp)
	.loc 1 57
	and	$16,$4,$2
	.loc 1 56
	sw	$31,20($sp)
	.loc 1 57
	jal	search
	move	$4,$16
	.loc 1 59
	lui	$6,%hi(entries)
	lw	$4,%lo(entries)($6)
	li	$7,65536
	sll	$3,$4,3
	addu	$3,$3,$7
	.loc 1 59
	beq	$2,$3,$L20
	nop
	.loc 1 59
	lw	$3,0($2)
	nop
	bne	$16,$3,$L20
	addiu	$4,$4,-1
	.loc 1 61
	sll	$5,$4,3
	addu	$5,$5,$7
	.loc 1 61
	sltu	$3,$2,$5
	beq	$3,$0,$L20
	sw	$4,%lo(entries)($6)
$L22:
	.loc 1 62
	lw	$4,8($2)
	lw	$3,12($2)
	sw	$4,0($2)
	sw	$3,4($2)
	.loc 1 61
	addiu	$2,$2,8
	.loc 1 61
	sltu	$3,$2,$5
	bne	$3,$0,$L22
	nop
$L20:
	.loc 1 63
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	page_remove
	.section	.text.page_after,"ax"
	.align	2
	.globl	page_after
	.loc 1 66
	.ent	page_after
page_after:
	.set	noreorder
	.set	nomacro
	.loc 1 69
	lui	$2,%hi(entries)
	lw	$3,%lo(entries)($2)
	li	$2,65536
	sll	$3,$3,3
	addu	$3,$3,$2
	.loc 1 67
	addiu	$2,$4,4
	.loc 1 69
	sltu	$3,$2,$3
	beq	$3,$0,$L28
	li	$3,-4096
	.loc 1 69
	lw	$2,4($4)
	.loc 1 69
	and	$5,$5,$3
	.loc 1 69
	bne	$2,$5,$L28
	nop
	.loc 1 69
	jr	$31
	addiu	$2,$4,8
$L28:
	.loc 1 70
	jr	$31
	move	$2,$0
	.set	reorder
	.end	page_after
	.section	.text.page_slots,"ax"
	.align	2
	.globl	page_slots
	.loc 1 73
	.ent	page_slots
page_slots:
	.set	noreorder
	.set	nomacro
	.loc 1 74
	lui	$2,%hi(entries)
	.loc 1 75
	lw	$2,%lo(entries)($2)
	jr	$31
	nop
	.set	reorder
	.end	page_slots
	.section	.text.page_slot,"ax"
	.align	2
	.globl	page_slot
	.loc 1 78
	.ent	page_slot
page_slot:
	.set	noreorder
	.set	nomacro
	.loc 1 79
	sll	$2,$4,3
	li	$3,65536
	addu	$2,$2,$3
	.loc 1 79
	lw	$3,0($2)
	.loc 1 81
	addiu	$2,$2,4
	jr	$31
	sw	$3,0($5)
	.set	reorder
	.end	page_slot
	.section	.text.page_dirty,"ax"
	.align	2
	.globl	page_dirty
	.loc 1 84
	.ent	page_dirty
page_dirty:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 85
	jal	page_find
	nop
	.loc 1 87
	beq	$2,$0,$L33
	nop
	.loc 1 87
	lw	$2,0($2)
	.loc 1 88
	lw	$31,20($sp)
	.loc 1 87
	srl	$2,$2,2
	andi	$2,$2,0x1
	.loc 1 88
	jr	$31
	addiu	$sp,$sp,24
$L33:
	.loc 1 88
	lw	$31,20($sp)
	.loc 1 87
	move	$2,$0
	.loc 1 88
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	page_dirty
	.section	.bss.entries,"aw"
	.align	2
entries:
	.space	4
	.text
	.file 2 "./exos/exos.h"
