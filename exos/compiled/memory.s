# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/memory.c
	.text
	.file 1 "exos/memory.c"
	.section	.text.page_rights,"ax"
	.align	2
	.globl	page_rights
	.loc 1 14
	.ent	page_rights
page_rights:
	.set	noreorder
	.set	nomacro
	.loc 1 15
	li	$2,-1537
	.loc 1 16
	andi	$3,$4,0x3
	.loc 1 16
	beq	$3,$0,$L2
	and	$2,$4,$2
	.loc 1 17
	ori	$2,$2,0x200
$L2:
	.loc 1 18
	andi	$3,$2,0x6
	.loc 1 18
	li	$4,6
	beq	$3,$4,$L8
	nop
	.loc 1 21
	jr	$31
	nop
$L8:
	jr	$31
	ori	$2,$2,0x400
	.set	reorder
	.end	page_rights
	.section	.text.page_install,"ax"
	.align	2
	.globl	page_install
	.loc 1 25
	.ent	page_install
page_install:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 26
	srl	$2,$5,1
	.loc 1 27
	andi	$6,$5,0x400
	andi	$3,$2,0x70
	.loc 1 27
	beq	$6,$0,$L10
	sw	$31,20($sp)
	.loc 1 27
	lui	$2,%hi(capabilities)
	addiu	$3,$3,8
	addiu	$2,$2,%lo(capabilities)
	addu	$2,$2,$3
	lw	$6,0($2)
	.loc 1 29
	lw	$7,4($2)
	li	$2,-256
	jal	aegis_tlb_write
	and	$5,$5,$2
	.loc 1 30
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L10:
	.loc 1 27
	lui	$2,%hi(capabilities)
	addiu	$2,$2,%lo(capabilities)
	addu	$2,$2,$3
	lw	$6,0($2)
	.loc 1 29
	lw	$7,4($2)
	li	$2,-256
	jal	aegis_tlb_write
	and	$5,$5,$2
	.loc 1 30
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	page_install
	.section	.text.copy_words,"ax"
	.align	2
	.globl	copy_words
	.loc 1 33
	.ent	copy_words
copy_words:
	.set	noreorder
	.set	nomacro
	.loc 1 34
	beq	$6,$0,$L20
	addu	$6,$4,$6
$L15:
	.loc 1 35
	lw	$2,0($5)
	.loc 1 34
	addiu	$5,$5,16
	.loc 1 35
	sw	$2,0($4)
	.loc 1 36
	lw	$2,-12($5)
	.loc 1 34
	addiu	$4,$4,16
	.loc 1 36
	sw	$2,-12($4)
	.loc 1 37
	lw	$2,-8($5)
	nop
	.loc 1 37
	sw	$2,-8($4)
	.loc 1 38
	lw	$2,-4($5)
	.loc 1 34
	bne	$4,$6,$L15
	sw	$2,-4($4)
$L20:
	.loc 1 40
	jr	$31
	nop
	.set	reorder
	.end	copy_words
	.section	.text.window,"ax"
	.align	2
	.globl	window
	.loc 1 44
	.ent	window
window:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	.loc 1 46
	li	$16,196608
	addu	$16,$4,$16
	.loc 1 45
	lui	$3,%hi(windows)
	.loc 1 46
	sll	$16,$16,12
	.loc 1 45
	sll	$2,$4,2
	addiu	$3,$3,%lo(windows)
	.loc 1 45
	ori	$5,$5,0x200
	.loc 1 45
	addu	$2,$2,$3
	.loc 1 46
	move	$4,$16
	.loc 1 44
	sw	$31,20($sp)
	.loc 1 46
	jal	page_install
	sw	$5,0($2)
	.loc 1 48
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
	.loc 1 52
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
	.loc 1 52
	move	$19,$4
	.loc 1 58
	addu	$16,$16,$2
	.loc 1 59
	li	$18,-2
$L24:
	.loc 1 58
	lw	$2,12($16)
	.loc 1 58
	lw	$4,28688($0)
	.loc 1 58
	lw	$7,8($16)
	lw	$6,4($16)
	lw	$5,0($16)
	jal	aegis_page_allocate
	sw	$2,16($sp)
	.loc 1 59
	beq	$2,$18,$L24
	move	$17,$2
	.loc 1 60
	blez	$2,$L23
	lui	$2,%hi(freed)
	.loc 1 60
	lw	$2,%lo(freed)($2)
	nop
	bne	$2,$0,$L33
	sll	$5,$17,12
$L23:
	.loc 1 66
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$16,28($sp)
	move	$2,$17
	lw	$17,32($sp)
	jr	$31
	addiu	$sp,$sp,48
$L33:
	.loc 1 61
	sll	$19,$19,5
	.loc 1 61
	or	$5,$5,$19
	.loc 1 61
	ori	$5,$5,0x400
	jal	window
	move	$4,$0
	move	$3,$2
	addiu	$2,$2,4096
$L26:
	.loc 1 63
	sw	$0,0($3)
	.loc 1 62
	addiu	$3,$3,4
	bne	$3,$2,$L26
	nop
	.loc 1 66
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
	.loc 1 69
	.ent	page_drop
page_drop:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 70
	lui	$2,%hi(freed)
	li	$3,1
	sw	$3,%lo(freed)($2)
	.loc 1 69
	sw	$31,20($sp)
	.loc 1 71
	jal	aegis_page_free
	nop
	.loc 1 72
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	page_drop
	.section	.text.table_grow,"ax"
	.align	2
	.globl	table_grow
	.loc 1 76
	.ent	table_grow
table_grow:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-56
	sw	$16,32($sp)
	.loc 1 81
	lui	$16,%hi(table_end)
	lw	$3,%lo(table_end)($16)
	.loc 1 76
	sw	$18,40($sp)
	.loc 1 81
	li	$18,65536
	.loc 1 76
	sw	$19,44($sp)
	.loc 1 81
	addu	$19,$4,$18
	.loc 1 81
	sltu	$2,$3,$19
	.loc 1 76
	sw	$31,52($sp)
	sw	$20,48($sp)
	.loc 1 81
	beq	$2,$0,$L37
	sw	$17,36($sp)
	.loc 1 88
	lui	$17,%hi(capabilities)
	.loc 1 82
	ori	$18,$18,0xf000
	.loc 1 88
	b	$L41
	addiu	$17,$17,%lo(capabilities)
$L38:
	.loc 1 84
	jal	page_take
	nop
	.loc 1 87
	sll	$20,$2,12
	.loc 1 87
	ori	$20,$20,0x600
	.loc 1 88
	move	$4,$0
	.loc 1 85
	bltz	$2,$L40
	move	$6,$20
	.loc 1 88
	lw	$2,28($17)
	lw	$7,24($17)
	lw	$5,%lo(table_end)($16)
	sw	$0,24($sp)
	sw	$0,20($sp)
	jal	aegis_page_pin
	sw	$2,16($sp)
	.loc 1 89
	lw	$2,%lo(table_end)($16)
	nop
	.loc 1 90
	addiu	$3,$2,4096
	.loc 1 89
	srl	$2,$2,12
	.loc 1 89
	sll	$2,$2,2
	.loc 1 81
	sltu	$4,$3,$19
	.loc 1 89
	sw	$20,7988($2)
	.loc 1 81
	beq	$4,$0,$L37
	sw	$3,%lo(table_end)($16)
$L41:
	.loc 1 82
	bne	$3,$18,$L38
	li	$4,1
$L40:
	.loc 1 93
	lw	$31,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	.loc 1 83
	li	$2,-1
	.loc 1 93
	jr	$31
	addiu	$sp,$sp,56
$L37:
	lw	$31,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	.loc 1 92
	move	$2,$0
	.loc 1 93
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	table_grow
	.section	.text.shared_memory,"ax"
	.align	2
	.globl	shared_memory
	.loc 1 97
	.ent	shared_memory
shared_memory:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$17,20($sp)
	.loc 1 98
	lui	$17,%hi(shared_end)
	.loc 1 97
	sw	$19,28($sp)
	.loc 1 98
	lw	$19,%lo(shared_end)($17)
	.loc 1 101
	li	$2,671088640
	subu	$2,$2,$19
	.loc 1 101
	sltu	$2,$2,$4
	.loc 1 97
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$18,24($sp)
	.loc 1 101
	bne	$2,$0,$L46
	sw	$16,16($sp)
	.loc 1 103
	addu	$18,$19,$4
	.loc 1 103
	sltu	$2,$19,$18
	bne	$2,$0,$L51
	nop
	b	$L47
	nop
$L55:
	.loc 1 107
	lw	$20,%lo(shared_end)($17)
	jal	page_rights
	nop
	move	$5,$2
	jal	page_insert
	move	$4,$20
	.loc 1 107
	beq	$2,$0,$L54
	nop
	.loc 1 103
	lw	$3,%lo(shared_end)($17)
	nop
	addiu	$3,$3,4096
	.loc 1 103
	sltu	$2,$3,$18
	beq	$2,$0,$L47
	sw	$3,%lo(shared_end)($17)
$L51:
	.loc 1 104
	jal	page_take
	li	$4,2
	.loc 1 107
	sll	$4,$2,12
	.loc 1 104
	move	$16,$2
	.loc 1 105
	bgez	$2,$L55
	ori	$4,$4,0x43
$L46:
	.loc 1 113
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 102
	move	$2,$0
	.loc 1 113
	jr	$31
	addiu	$sp,$sp,40
$L47:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	.loc 1 112
	move	$2,$19
	.loc 1 113
	lw	$19,28($sp)
	jr	$31
	addiu	$sp,$sp,40
$L54:
	.loc 1 108
	jal	page_drop
	move	$4,$16
	.loc 1 109
	b	$L46
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
	.file 2 "./exos/exos.h"
	.file 3 "./aegis/user/aegis.h"
