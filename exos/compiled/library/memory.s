# mipsel-linux-gnu-gcc 12.2.0 from exos/library/memory.c
	.text
	.file 1 "exos/library/memory.c"
	.section	.text.invalidate_entries_of,"ax"
	.align	2
	.loc 1 36
	.ent	invalidate_entries_of
invalidate_entries_of:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,32($sp)
	sw	$31,36($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	.loc 1 39
	jal	page_slots
	move	$18,$4
	beq	$2,$0,$L1
	addiu	$16,$2,-1
	li	$17,-1
	.loc 1 40
	move	$4,$16
$L14:
	jal	page_slot
	addiu	$5,$sp,16
	.loc 1 41
	beq	$2,$0,$L3
	addiu	$16,$16,-1
	lw	$3,0($2)
	nop
	srl	$5,$3,12
	bne	$5,$18,$L3
	andi	$3,$3,0xfff
	.loc 1 42
	sw	$3,0($2)
$L3:
	.loc 1 39
	bne	$16,$17,$L14
	move	$4,$16
$L1:
	.loc 1 44
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	invalidate_entries_of
	.section	.text.copy_words,"ax"
	.align	2
	.globl	copy_words
	.loc 1 16
	.ent	copy_words
copy_words:
	.set	noreorder
	.loc 1 17
	beq	$6,$0,$L22
	addu	$6,$4,$6
$L17:
	.loc 1 18
	lw	$2,0($5)
	.loc 1 17
	addiu	$5,$5,16
	.loc 1 18
	sw	$2,0($4)
	.loc 1 19
	lw	$2,-12($5)
	.loc 1 17
	addiu	$4,$4,16
	.loc 1 19
	sw	$2,-12($4)
	.loc 1 20
	lw	$2,-8($5)
	nop
	sw	$2,-8($4)
	.loc 1 21
	lw	$2,-4($5)
	.loc 1 17
	bne	$4,$6,$L17
	sw	$2,-4($4)
$L22:
	.loc 1 23
	jr	$31
	nop
	.set	reorder
	.end	copy_words
	.section	.rodata.map_temporarily.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"a page was taken by force\000"
	.section	.text.map_temporarily,"ax"
	.align	2
	.globl	map_temporarily
	.loc 1 27
	.ent	map_temporarily
map_temporarily:
	.set	noreorder
	.loc 1 28
	lui	$6,%hi(temporary_mappings)
	.loc 1 27
	addiu	$sp,$sp,-32
	.loc 1 28
	sll	$2,$4,2
	addiu	$6,$6,%lo(temporary_mappings)
	addu	$2,$2,$6
	.loc 1 27
	sw	$17,24($sp)
	move	$17,$5
	.loc 1 28
	ori	$5,$5,0x200
	.loc 1 27
	sw	$16,20($sp)
	.loc 1 29
	li	$6,196608
	.loc 1 27
	sw	$31,28($sp)
	.file 2 "./exos/library/exos.h"
	.loc 2 153
	srl	$3,$5,1
	.loc 1 28
	sw	$5,0($2)
	.loc 2 153
	lui	$2,%hi(capabilities)
	.loc 1 29
	addu	$4,$4,$6
	.loc 2 153
	andi	$3,$3,0x70
	addiu	$2,$2,%lo(capabilities)
	.loc 2 163
	andi	$6,$17,0x400
	.loc 1 29
	sll	$16,$4,12
	.loc 2 163
	beq	$6,$0,$L24
	addu	$2,$2,$3
	lw	$6,8($2)
	addiu	$2,$2,8
$L25:
	.loc 2 165
	lw	$7,4($2)
	jal	aegis_tlb_write
	move	$4,$16
	.loc 1 29
	sltu	$2,$2,-16
	beq	$2,$0,$L28
	move	$2,$16
	.loc 1 32
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L24:
	.loc 2 163
	lw	$6,0($2)
	b	$L25
	nop
$L28:
	.loc 1 30
	li	$6,-4096
	lui	$4,%hi($LC0)
	and	$6,$17,$6
	move	$5,$0
	jal	die
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	map_temporarily
	.section	.text.page_take,"ax"
	.align	2
	.globl	page_take
	.loc 1 51
	.ent	page_take
page_take:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$16,28($sp)
	lui	$16,%hi(capabilities)
	sll	$2,$4,4
	addiu	$16,$16,%lo(capabilities)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$31,44($sp)
	sw	$17,32($sp)
	move	$19,$4
	.loc 1 58
	addu	$16,$16,$2
	.loc 1 59
	li	$18,-2
$L30:
	.loc 1 57
	lw	$2,12($16)
	.loc 1 58
	lw	$4,28688($0)
	.loc 1 57
	lw	$7,8($16)
	lw	$6,4($16)
	lw	$5,0($16)
	jal	aegis_page_allocate
	sw	$2,16($sp)
	.loc 1 59
	beq	$2,$18,$L30
	move	$17,$2
	.loc 1 60
	blez	$2,$L29
	lui	$2,%hi(repossessed)
	lw	$2,%lo(repossessed)($2)
	nop
	bne	$2,$0,$L43
	lui	$2,%hi(freed)
	.loc 1 62
	lw	$2,%lo(freed)($2)
	nop
	bne	$2,$0,$L44
	sll	$5,$17,12
$L29:
	.loc 1 68
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$16,28($sp)
	move	$2,$17
	lw	$17,32($sp)
	jr	$31
	addiu	$sp,$sp,48
$L44:
	.loc 1 63
	sll	$19,$19,5
$L46:
	or	$5,$5,$19
	ori	$5,$5,0x400
	jal	map_temporarily
	move	$4,$0
	move	$3,$2
	addiu	$2,$2,4096
$L33:
	.loc 1 65
	sw	$0,0($3)
	.loc 1 64
	addiu	$3,$3,4
	bne	$3,$2,$L33
	nop
	.loc 1 68
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$16,28($sp)
	move	$2,$17
	lw	$17,32($sp)
	jr	$31
	addiu	$sp,$sp,48
$L43:
	.loc 1 61
	jal	invalidate_entries_of
	move	$4,$17
	.loc 1 62
	lui	$2,%hi(freed)
	lw	$2,%lo(freed)($2)
	nop
	beq	$2,$0,$L29
	sll	$5,$17,12
	.loc 1 63
	b	$L46
	sll	$19,$19,5
	.set	reorder
	.end	page_take
	.section	.text.page_drop,"ax"
	.align	2
	.globl	page_drop
	.loc 1 71
	.ent	page_drop
page_drop:
	.set	noreorder
	addiu	$sp,$sp,-24
	.loc 1 72
	lui	$2,%hi(freed)
	li	$3,1
	sw	$3,%lo(freed)($2)
	.loc 1 71
	sw	$31,20($sp)
	.loc 1 73
	jal	aegis_page_free
	nop
	.loc 1 74
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	page_drop
	.section	.text.table_grow,"ax"
	.align	2
	.globl	table_grow
	.loc 1 78
	.ent	table_grow
table_grow:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$16,32($sp)
	.loc 1 83
	lui	$16,%hi(table_end)
	li	$2,65536
	lw	$3,%lo(table_end)($16)
	.loc 1 78
	sw	$18,40($sp)
	.loc 1 83
	addu	$18,$4,$2
	sltu	$2,$3,$18
	.loc 1 78
	sw	$31,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	.loc 1 83
	beq	$2,$0,$L50
	sw	$17,36($sp)
	.loc 1 90
	lui	$17,%hi(capabilities)
	.loc 1 84
	li	$19,131072
	.loc 1 90
	b	$L54
	addiu	$17,$17,%lo(capabilities)
$L51:
	.loc 1 86
	jal	page_take
	nop
	.loc 1 89
	sll	$20,$2,12
	ori	$20,$20,0x600
	.loc 1 90
	move	$4,$0
	.loc 1 87
	bltz	$2,$L53
	move	$6,$20
	.loc 1 90
	lw	$2,28($17)
	lw	$7,24($17)
	lw	$5,%lo(table_end)($16)
	sw	$0,24($sp)
	sw	$0,20($sp)
	jal	aegis_page_pin
	sw	$2,16($sp)
	.loc 1 91
	lw	$2,%lo(table_end)($16)
	nop
	.loc 1 92
	addiu	$3,$2,4096
	.loc 1 91
	srl	$2,$2,12
	sll	$2,$2,2
	.loc 1 83
	sltu	$4,$3,$18
	.loc 1 91
	sw	$20,7988($2)
	.loc 1 83
	beq	$4,$0,$L50
	sw	$3,%lo(table_end)($16)
$L54:
	.loc 1 84
	bne	$3,$19,$L51
	li	$4,1
$L53:
	.loc 1 95
	lw	$31,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	.loc 1 85
	li	$2,-1
	.loc 1 95
	jr	$31
	addiu	$sp,$sp,56
$L50:
	lw	$31,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	.loc 1 94
	move	$2,$0
	.loc 1 95
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	table_grow
	.section	.text.shared_memory,"ax"
	.align	2
	.globl	shared_memory
	.loc 1 99
	.ent	shared_memory
shared_memory:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	.loc 1 100
	lui	$17,%hi(shared_end)
	.loc 1 99
	sw	$19,32($sp)
	.loc 1 100
	lw	$19,%lo(shared_end)($17)
	.loc 1 103
	li	$2,671088640
	subu	$2,$2,$19
	sltu	$2,$2,$4
	.loc 1 99
	sw	$31,36($sp)
	sw	$18,28($sp)
	.loc 1 103
	bne	$2,$0,$L59
	sw	$16,20($sp)
	.loc 1 105
	addu	$18,$19,$4
	sltu	$2,$19,$18
	bne	$2,$0,$L64
	nop
	b	$L60
	nop
$L68:
	.loc 1 109
	lw	$4,%lo(shared_end)($17)
	jal	page_insert
	nop
	beq	$2,$0,$L67
	nop
	.loc 1 105
	lw	$3,%lo(shared_end)($17)
	nop
	addiu	$3,$3,4096
	sltu	$2,$3,$18
	beq	$2,$0,$L60
	sw	$3,%lo(shared_end)($17)
$L64:
	.loc 1 106
	jal	page_take
	li	$4,2
	.loc 1 110
	sll	$5,$2,12
	.loc 1 106
	move	$16,$2
	.loc 1 107
	bgez	$2,$L68
	ori	$5,$5,0x243
$L59:
	.loc 1 116
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 104
	move	$2,$0
	.loc 1 116
	jr	$31
	addiu	$sp,$sp,40
$L60:
	lw	$31,36($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 115
	move	$2,$19
	.loc 1 116
	lw	$19,32($sp)
	jr	$31
	addiu	$sp,$sp,40
$L67:
	.loc 1 111
	jal	page_drop
	move	$4,$16
	.loc 1 112
	b	$L59
	nop
	.set	reorder
	.end	shared_memory
	.section	.bss.freed,"aw"
	.align	2
freed:
	.space	4
	.section	.data.table_end,"aw"
	.align	2
table_end:
	.word	65536
	.globl	repossessed
	.section	.bss.repossessed,"aw"
	.align	2
repossessed:
	.space	4
	.globl	shared_end
	.section	.data.shared_end,"aw"
	.align	2
shared_end:
	.word	536870912
	.globl	heap_end
	.section	.bss.heap_end,"aw"
	.align	2
heap_end:
	.space	4
	.globl	temporary_mappings
	.section	.bss.temporary_mappings,"aw"
	.align	2
temporary_mappings:
	.space	168
	.globl	capabilities
	.section	.bss.capabilities,"aw"
	.align	2
capabilities:
	.space	80
	.text
	.file 3 "./aegis/kernel/calls.h"
