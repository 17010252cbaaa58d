# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/library/protect.c
	.text
	.file 1 "exos/library/protect.c"
	.section	.text.update,"ax"
	.align	2
	.loc 1 41
	.ent	update
update:
	.set	noreorder
	.set	nomacro
	.file 2 "./exos/library/exos.h"
	.loc 2 132
	srl	$2,$5,1
	.loc 2 132
	andi	$3,$2,0x70
	.loc 2 132
	lui	$2,%hi(capabilities)
	.loc 1 41
	addiu	$sp,$sp,-24
	.loc 2 132
	addiu	$2,$2,%lo(capabilities)
	.loc 2 139
	andi	$6,$5,0x400
	.loc 2 132
	addu	$2,$2,$3
	.loc 2 139
	beq	$6,$0,$L2
	sw	$31,20($sp)
	lw	$6,8($2)
	addiu	$2,$2,8
	.loc 2 141
	lw	$7,4($2)
	jal	aegis_tlb_write
	nop
	.loc 1 43
	lw	$31,20($sp)
	.loc 1 42
	sltu	$2,$2,-16
	.loc 1 43
	addiu	$2,$2,-1
	jr	$31
	addiu	$sp,$sp,24
$L2:
	.loc 2 139
	lw	$6,0($2)
	.loc 2 141
	lw	$7,4($2)
	jal	aegis_tlb_write
	nop
	.loc 1 43
	lw	$31,20($sp)
	.loc 1 42
	sltu	$2,$2,-16
	.loc 1 43
	addiu	$2,$2,-1
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	update
	.section	.text.named,"ax"
	.align	2
	.loc 1 91
	.ent	named
named:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$18,32($sp)
	sw	$31,36($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	.loc 1 94
	jal	page_slots
	move	$18,$4
	.loc 1 94
	beq	$2,$0,$L7
	addiu	$16,$2,-1
	li	$17,-1
	.loc 1 95
	move	$4,$16
$L20:
	jal	page_slot
	addiu	$5,$sp,16
	.loc 1 96
	beq	$2,$0,$L8
	addiu	$16,$16,-1
	.loc 1 96
	lw	$2,0($2)
	nop
	srl	$2,$2,12
	.loc 1 96
	beq	$2,$18,$L11
	li	$2,1
$L8:
	.loc 1 94
	bne	$16,$17,$L20
	move	$4,$16
$L7:
	.loc 1 100
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	.loc 1 99
	move	$2,$0
	.loc 1 100
	jr	$31
	addiu	$sp,$sp,40
$L11:
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	named
	.section	.text.entries_protect,"ax"
	.align	2
	.globl	entries_protect
	.loc 1 8
	.ent	entries_protect
entries_protect:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 8
	move	$17,$4
	.loc 1 9
	li	$3,-4096
	.loc 1 11
	lw	$4,4($4)
	.loc 1 9
	and	$3,$17,$3
	.loc 1 13
	andi	$2,$7,0x2
	.loc 1 11
	lw	$16,0($17)
	.loc 1 9
	addiu	$3,$3,4096
	.loc 1 13
	beq	$2,$0,$L22
	andi	$4,$4,0xe0
	.loc 1 13
	beq	$4,$0,$L21
	nop
$L22:
	sltu	$2,$5,$3
	bne	$2,$0,$L43
	nop
$L24:
	.loc 1 8
	move	$5,$17
	.loc 2 127
	li	$12,-4
	.loc 2 116
	li	$11,-1537
	.loc 2 119
	b	$L28
	li	$10,6
$L44:
	.loc 1 21
	beq	$2,$0,$L27
	nop
	.loc 1 21
	lw	$2,0($5)
	nop
	bne	$2,$16,$L27
	nop
	.loc 1 21
	lw	$2,4($5)
	nop
	andi	$2,$2,0xe0
	.loc 1 21
	bne	$2,$4,$L27
	nop
$L28:
	.loc 2 127
	lw	$2,4($5)
	.loc 1 20
	addiu	$16,$16,4096
	.loc 2 127
	and	$2,$2,$12
	.loc 2 127
	or	$2,$2,$7
	.loc 2 117
	andi	$9,$2,0x3
	.loc 1 21
	sltu	$8,$16,$6
	.loc 2 117
	beq	$9,$0,$L25
	and	$2,$2,$11
	.loc 2 118
	ori	$2,$2,0x200
$L25:
	.loc 2 119
	andi	$9,$2,0x6
	.loc 2 119
	bne	$9,$10,$L26
	nop
	.loc 2 120
	ori	$2,$2,0x400
$L26:
	.loc 1 18
	sw	$2,4($5)
	.loc 1 19
	addiu	$5,$5,8
	.loc 1 21
	bne	$8,$0,$L44
	sltu	$2,$5,$3
$L27:
	.loc 1 22
	subu	$5,$5,$17
	.loc 1 22
	sra	$5,$5,3
	jal	mappings_install
	move	$4,$17
	.loc 1 22
	beq	$2,$0,$L21
	nop
	.loc 1 22
	lw	$16,0($17)
$L21:
	.loc 1 23
	lw	$31,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L43:
	b	$L24
	move	$3,$5
	.set	reorder
	.end	entries_protect
	.section	.text.mprotect,"ax"
	.align	2
	.globl	mprotect
	.loc 1 26
	.ent	mprotect
mprotect:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	.loc 1 29
	sltu	$2,$6,4
	.loc 1 26
	sw	$16,20($sp)
	.loc 1 27
	li	$16,-4096
	.loc 1 26
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 1 27
	and	$16,$4,$16
	.loc 1 29
	beq	$2,$0,$L46
	addu	$17,$4,$5
	.loc 1 29
	sltu	$2,$17,$16
	bne	$2,$0,$L46
	move	$19,$6
	.loc 1 31
	sltu	$18,$16,$17
$L59:
	beq	$18,$0,$L60
	nop
$L47:
	.loc 1 32
	move	$4,$16
	move	$6,$19
	jal	page_protect
	move	$5,$17
	.loc 1 33
	beq	$2,$16,$L61
	nop
	sltu	$18,$2,$17
	.loc 1 31
	bne	$18,$0,$L47
	move	$16,$2
$L60:
	.loc 1 37
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 36
	move	$2,$0
	.loc 1 37
	jr	$31
	addiu	$sp,$sp,40
$L61:
	.loc 1 33
	jal	page_find
	move	$4,$16
	.loc 1 33
	bne	$2,$0,$L46
	move	$4,$16
	.loc 1 33
	jal	page_demand
	nop
	.loc 1 33
	bne	$2,$0,$L59
	nop
$L46:
	.loc 1 37
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 30
	li	$2,-1
	.loc 1 37
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	mprotect
	.section	.text.page_clean,"ax"
	.align	2
	.globl	page_clean
	.loc 1 46
	.ent	page_clean
page_clean:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 47
	jal	page_find
	move	$16,$4
	.loc 1 49
	beq	$2,$0,$L65
	nop
	.loc 1 51
	lw	$5,0($2)
	.loc 2 116
	li	$4,-1549
	.loc 2 117
	andi	$3,$5,0x3
	.loc 2 117
	bne	$3,$0,$L70
	and	$5,$5,$4
$L64:
	.loc 1 52
	li	$4,-4096
	.loc 1 51
	sw	$5,0($2)
	.loc 1 52
	jal	update
	and	$4,$16,$4
$L62:
	.loc 1 53
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L70:
	.loc 2 118
	b	$L64
	ori	$5,$5,0x200
$L65:
	.loc 1 50
	b	$L62
	li	$2,-1
	.set	reorder
	.end	page_clean
	.section	.text.page_cached,"ax"
	.align	2
	.globl	page_cached
	.loc 1 56
	.ent	page_cached
page_cached:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 56
	move	$16,$4
	.loc 1 57
	jal	page_find
	move	$17,$5
	.loc 1 59
	beq	$2,$0,$L75
	nop
	.loc 1 61
	lw	$3,0($2)
	.loc 1 61
	bne	$17,$0,$L77
	nop
	.loc 1 61
	ori	$5,$3,0x800
$L74:
	.loc 1 62
	li	$4,-4096
	.loc 1 61
	sw	$5,0($2)
	.loc 1 62
	jal	update
	and	$4,$16,$4
$L71:
	.loc 1 63
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L77:
	.loc 1 61
	li	$4,-2049
	b	$L74
	and	$5,$3,$4
$L75:
	.loc 1 60
	b	$L71
	li	$2,-1
	.set	reorder
	.end	page_cached
	.section	.text.page_alias,"ax"
	.align	2
	.globl	page_alias
	.loc 1 66
	.ent	page_alias
page_alias:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 67
	jal	page_find
	move	$17,$5
	.loc 1 69
	beq	$2,$0,$L81
	nop
	.loc 1 69
	move	$4,$17
	jal	page_find
	move	$16,$2
	.loc 1 69
	bne	$2,$0,$L78
	li	$2,-1
	.loc 1 71
	lw	$3,0($16)
	li	$2,-25
	and	$3,$3,$2
	ori	$5,$3,0x10
	.loc 1 71
	sw	$5,0($16)
	.loc 1 72
	jal	page_insert
	move	$4,$17
	.loc 1 72
	sltu	$2,$2,1
	subu	$2,$0,$2
$L78:
	.loc 1 73
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L81:
	.loc 1 70
	b	$L78
	li	$2,-1
	.set	reorder
	.end	page_alias
	.section	.text.page_specific,"ax"
	.align	2
	.globl	page_specific
	.loc 1 76
	.ent	page_specific
page_specific:
	.set	noreorder
	.set	nomacro
	.loc 1 80
	beq	$5,$0,$L90
	nop
	.loc 1 76
	addiu	$sp,$sp,-48
	sw	$19,40($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,44($sp)
	sw	$18,36($sp)
	move	$16,$5
	move	$17,$4
	.loc 1 80
	jal	page_find
	sll	$19,$5,12
	.loc 1 80
	bne	$2,$0,$L83
	li	$2,-1
	.loc 1 81
	lui	$2,%hi(capabilities)
	addiu	$2,$2,%lo(capabilities)
	lw	$3,28($2)
	lw	$7,24($2)
	lw	$6,20($2)
	lw	$5,16($2)
	move	$4,$16
	jal	aegis_page_allocate
	sw	$3,16($sp)
	.loc 1 80
	bne	$2,$16,$L85
	move	$18,$2
	.loc 1 83
	ori	$5,$19,0x223
	jal	page_insert
	move	$4,$17
	move	$3,$2
	.loc 1 83
	beq	$3,$0,$L94
	move	$2,$0
$L83:
	.loc 1 87
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L94:
	.loc 1 85
	jal	page_drop
	move	$4,$18
$L85:
	.loc 1 82
	b	$L83
	li	$2,-1
$L90:
	.loc 1 87
	jr	$31
	li	$2,-1
	.set	reorder
	.end	page_specific
	.section	.text.page_unmap,"ax"
	.align	2
	.globl	page_unmap
	.loc 1 103
	.ent	page_unmap
page_unmap:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 104
	jal	page_find
	move	$16,$4
	.loc 1 106
	beq	$2,$0,$L102
	nop
	.loc 1 108
	lw	$17,0($2)
	.loc 1 109
	jal	page_remove
	move	$4,$16
	.loc 1 110
	jal	aegis_tlb_delete
	move	$4,$16
	.loc 1 111
	andi	$3,$17,0xe0
	.loc 1 111
	li	$2,32
	beq	$3,$2,$L107
	move	$2,$0
$L95:
	.loc 1 114
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L107:
	.loc 1 111
	andi	$2,$17,0x10
	.loc 1 111
	bne	$2,$0,$L99
	srl	$17,$17,12
$L100:
	.loc 1 112
	jal	page_drop
	move	$4,$17
	.loc 1 113
	b	$L95
	move	$2,$0
$L99:
	.loc 1 111
	jal	named
	move	$4,$17
	.loc 1 111
	beq	$2,$0,$L100
	nop
	b	$L95
	move	$2,$0
$L102:
	.loc 1 107
	b	$L95
	li	$2,-1
	.set	reorder
	.end	page_unmap
	.section	.text.page_physical,"ax"
	.align	2
	.globl	page_physical
	.loc 1 117
	.ent	page_physical
page_physical:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 118
	jal	page_find
	nop
	.loc 1 120
	beq	$2,$0,$L110
	nop
	.loc 1 120
	lw	$2,0($2)
	.loc 1 121
	lw	$31,20($sp)
	.loc 1 120
	srl	$2,$2,12
	.loc 1 121
	jr	$31
	addiu	$sp,$sp,24
$L110:
	.loc 1 121
	lw	$31,20($sp)
	.loc 1 120
	move	$2,$0
	.loc 1 121
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	page_physical
	.text
	.file 3 "./aegis/kernel/calls.h"
