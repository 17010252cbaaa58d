# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/memory.c
	.text
	.file 1 "exos/memory.c"
	.section	.text.copy_words,"ax"
	.align	2
	.globl	copy_words
	.loc 1 13
	.ent	copy_words
copy_words:
	.set	noreorder
	.set	nomacro
	.loc 1 14
	beq	$6,$0,$L9
	addu	$6,$4,$6
$L3:
	.loc 1 15
	lw	$2,0($5)
	.loc 1 14
	addiu	$5,$5,16
	.loc 1 15
	sw	$2,0($4)
	.loc 1 16
	lw	$2,-12($5)
	.loc 1 14
	addiu	$4,$4,16
	.loc 1 16
	sw	$2,-12($4)
	.loc 1 17
	lw	$2,-8($5)
	nop
	.loc 1 17
	sw	$2,-8($4)
	.loc 1 18
	lw	$2,-4($5)
	.loc 1 14
	bne	$4,$6,$L3
	sw	$2,-4($4)
$L9:
	.loc 1 20
	jr	$31
	nop
	.set	reorder
	.end	copy_words
	.section	.text.window,"ax"
	.align	2
	.globl	window
	.loc 1 24
	.ent	window
window:
	.set	noreorder
	.set	nomacro
	.loc 1 25
	lui	$6,%hi(windows)
	sll	$2,$4,2
	addiu	$6,$6,%lo(windows)
	.loc 1 24
	addiu	$sp,$sp,-24
	.loc 1 25
	addu	$2,$2,$6
	.loc 1 25
	ori	$7,$5,0x200
	.loc 1 26
	li	$6,196608
	.loc 1 24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.file 2 "./exos/exos.h"
	.loc 2 120
	srl	$3,$7,1
	.loc 1 25
	sw	$7,0($2)
	.loc 2 120
	lui	$2,%hi(capabilities)
	.loc 1 26
	addu	$4,$4,$6
	.loc 2 120
	andi	$3,$3,0x70
	.loc 2 120
	addiu	$2,$2,%lo(capabilities)
	.loc 2 121
	andi	$6,$5,0x400
	.loc 1 26
	sll	$16,$4,12
	.loc 2 121
	beq	$6,$0,$L11
	addu	$2,$2,$3
	lw	$6,8($2)
	.loc 2 123
	li	$3,-256
	and	$5,$5,$3
	lw	$7,12($2)
	move	$4,$16
	ori	$5,$5,0x200
	jal	aegis_tlb_write
	addiu	$2,$2,8
	.loc 1 28
	lw	$31,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L11:
	.loc 2 123
	li	$3,-256
	and	$5,$5,$3
	.loc 2 121
	lw	$6,0($2)
	.loc 2 123
	lw	$7,4($2)
	move	$4,$16
	jal	aegis_tlb_write
	ori	$5,$5,0x200
	.loc 1 28
	lw	$31,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	window
	.section	.text.page_take,"ax"
	.align	2
	.globl	page_take
	.loc 1 32
	.ent	page_take
page_take:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	sw	$16,28($sp)
	lui	$16,%hi(capabilities)
	sll	$2,$4,4
	addiu	$16,$16,%lo(capabilities)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$31,44($sp)
	sw	$17,32($sp)
	.loc 1 32
	move	$19,$4
	.loc 1 38
	addu	$16,$16,$2
	.loc 1 39
	li	$18,-2
$L15:
	.loc 1 38
	lw	$2,12($16)
	.loc 1 38
	lw	$4,28688($0)
	.loc 1 38
	lw	$7,8($16)
	lw	$6,4($16)
	lw	$5,0($16)
	jal	aegis_page_allocate
	sw	$2,16($sp)
	.loc 1 39
	beq	$2,$18,$L15
	move	$17,$2
	.loc 1 40
	blez	$2,$L14
	lui	$2,%hi(freed)
	.loc 1 40
	lw	$2,%lo(freed)($2)
	nop
	bne	$2,$0,$L24
	sll	$5,$17,12
$L14:
	.loc 1 46
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$16,28($sp)
	move	$2,$17
	lw	$17,32($sp)
	jr	$31
	addiu	$sp,$sp,48
$L24:
	.loc 1 41
	sll	$19,$19,5
	.loc 1 41
	or	$5,$5,$19
	.loc 1 41
	ori	$5,$5,0x400
	jal	window
	move	$4,$0
	move	$3,$2
	addiu	$2,$2,4096
$L17:
	.loc 1 43
	sw	$0,0($3)
	.loc 1 42
	addiu	$3,$3,4
	bne	$3,$2,$L17
	nop
	.loc 1 46
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$16,28($sp)
	move	$2,$17
	lw	$17,32($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	page_take
	.section	.text.page_drop,"ax"
	.align	2
	.globl	page_drop
	.loc 1 49
	.ent	page_drop
page_drop:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 50
	lui	$2,%hi(freed)
	li	$3,1
	sw	$3,%lo(freed)($2)
	.loc 1 49
	sw	$31,20($sp)
	.loc 1 51
	jal	aegis_page_free
	nop
	.loc 1 52
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	page_drop
	.section	.text.table_grow,"ax"
	.align	2
	.globl	table_grow
	.loc 1 56
	.ent	table_grow
table_grow:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	sw	$16,32($sp)
	.loc 1 61
	lui	$16,%hi(table_end)
	.loc 1 61
	li	$2,65536
	.loc 1 61
	lw	$3,%lo(table_end)($16)
	.loc 1 56
	sw	$18,40($sp)
	.loc 1 61
	addu	$18,$4,$2
	.loc 1 61
	sltu	$2,$3,$18
	.loc 1 56
	sw	$31,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	.loc 1 61
	beq	$2,$0,$L28
	sw	$17,36($sp)
	.loc 1 68
	lui	$17,%hi(capabilities)
	.loc 1 62
	li	$19,131072
	.loc 1 68
	b	$L32
	addiu	$17,$17,%lo(capabilities)
$L29:
	.loc 1 64
	jal	page_take
	nop
	.loc 1 67
	sll	$20,$2,12
	.loc 1 67
	ori	$20,$20,0x600
	.loc 1 68
	move	$4,$0
	.loc 1 65
	bltz	$2,$L31
	move	$6,$20
	.loc 1 68
	lw	$2,28($17)
	lw	$7,24($17)
	lw	$5,%lo(table_end)($16)
	sw	$0,24($sp)
	sw	$0,20($sp)
	jal	aegis_page_pin
	sw	$2,16($sp)
	.loc 1 69
	lw	$2,%lo(table_end)($16)
	nop
	.loc 1 70
	addiu	$3,$2,4096
	.loc 1 69
	srl	$2,$2,12
	.loc 1 69
	sll	$2,$2,2
	.loc 1 61
	sltu	$4,$3,$18
	.loc 1 69
	sw	$20,7988($2)
	.loc 1 61
	beq	$4,$0,$L28
	sw	$3,%lo(table_end)($16)
$L32:
	.loc 1 62
	bne	$3,$19,$L29
	li	$4,1
$L31:
	.loc 1 73
	lw	$31,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	.loc 1 63
	li	$2,-1
	.loc 1 73
	jr	$31
	addiu	$sp,$sp,56
$L28:
	lw	$31,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	.loc 1 72
	move	$2,$0
	.loc 1 73
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	table_grow
	.section	.text.shared_memory,"ax"
	.align	2
	.globl	shared_memory
	.loc 1 77
	.ent	shared_memory
shared_memory:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$17,24($sp)
	.loc 1 78
	lui	$17,%hi(shared_end)
	.loc 1 77
	sw	$19,32($sp)
	.loc 1 78
	lw	$19,%lo(shared_end)($17)
	.loc 1 81
	li	$2,671088640
	subu	$2,$2,$19
	.loc 1 81
	sltu	$2,$2,$4
	.loc 1 77
	sw	$31,36($sp)
	sw	$18,28($sp)
	.loc 1 81
	bne	$2,$0,$L37
	sw	$16,20($sp)
	.loc 1 83
	addu	$18,$19,$4
	.loc 1 83
	sltu	$2,$19,$18
	bne	$2,$0,$L42
	nop
	b	$L38
	nop
$L46:
	.loc 1 87
	lw	$4,%lo(shared_end)($17)
	jal	page_insert
	nop
	.loc 1 87
	beq	$2,$0,$L45
	nop
	.loc 1 83
	lw	$3,%lo(shared_end)($17)
	nop
	addiu	$3,$3,4096
	.loc 1 83
	sltu	$2,$3,$18
	beq	$2,$0,$L38
	sw	$3,%lo(shared_end)($17)
$L42:
	.loc 1 84
	jal	page_take
	li	$4,2
	.loc 1 87
	sll	$5,$2,12
	.loc 1 84
	move	$16,$2
	.loc 1 85
	bgez	$2,$L46
	ori	$5,$5,0x243
$L37:
	.loc 1 93
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 82
	move	$2,$0
	.loc 1 93
	jr	$31
	addiu	$sp,$sp,40
$L38:
	lw	$31,36($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 92
	move	$2,$19
	.loc 1 93
	lw	$19,32($sp)
	jr	$31
	addiu	$sp,$sp,40
$L45:
	.loc 1 88
	jal	page_drop
	move	$4,$16
	.loc 1 89
	b	$L37
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
	.globl	windows
	.section	.bss.windows,"aw"
	.align	2
windows:
	.space	136
	.globl	capabilities
	.section	.bss.capabilities,"aw"
	.align	2
capabilities:
	.space	80
	.text
	.file 3 "./aegis/user/aegis.h"
