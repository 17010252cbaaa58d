# mipsel-linux-gnu-gcc 12.2.0 from exos/library/protect.c
	.text
	.file 1 "exos/library/protect.c"
	.section	.text.update,"ax"
	.align	2
	.loc 1 33
	.ent	update
update:
	.set	noreorder
	.file 2 "./exos/library/exos.h"
	.loc 2 153
	srl	$2,$5,1
	andi	$3,$2,0x70
	lui	$2,%hi(capabilities)
	.loc 1 33
	addiu	$sp,$sp,-24
	.loc 2 153
	addiu	$2,$2,%lo(capabilities)
	.loc 2 163
	andi	$6,$5,0x400
	.loc 2 153
	addu	$2,$2,$3
	.loc 2 163
	beq	$6,$0,$L2
	sw	$31,20($sp)
	lw	$6,8($2)
	addiu	$2,$2,8
	.loc 2 165
	lw	$7,4($2)
	jal	aegis_tlb_write
	nop
	.loc 1 35
	lw	$31,20($sp)
	.loc 1 34
	sltu	$2,$2,-16
	.loc 1 35
	addiu	$2,$2,-1
	jr	$31
	addiu	$sp,$sp,24
$L2:
	.loc 2 163
	lw	$6,0($2)
	.loc 2 165
	lw	$7,4($2)
	jal	aegis_tlb_write
	nop
	.loc 1 35
	lw	$31,20($sp)
	.loc 1 34
	sltu	$2,$2,-16
	.loc 1 35
	addiu	$2,$2,-1
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	update
	.section	.text.protect_one,"ax"
	.align	2
	.loc 1 39
	.ent	protect_one
protect_one:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$17,$4
	.loc 1 40
	jal	page_find
	move	$16,$5
	.loc 1 42
	beq	$2,$0,$L23
	nop
$L7:
	.loc 2 148
	andi	$4,$16,0x2
	.loc 1 44
	lw	$3,0($2)
	.loc 2 148
	beq	$4,$0,$L26
	li	$4,-4
	andi	$4,$3,0xe0
	bne	$4,$0,$L9
	li	$4,-4
	.loc 1 45
	li	$2,-1
$L25:
	.loc 1 48
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L9:
$L26:
	.loc 2 142
	and	$3,$3,$4
	or	$5,$3,$16
	.loc 2 132
	andi	$3,$5,0x3
	.loc 2 131
	li	$4,-1537
	.loc 2 132
	beq	$3,$0,$L11
	and	$5,$5,$4
	.loc 2 133
	ori	$5,$5,0x200
$L11:
	.loc 2 134
	andi	$3,$5,0x6
	li	$4,6
	beq	$3,$4,$L24
	nop
$L12:
	.loc 1 47
	move	$4,$17
	jal	update
	sw	$5,0($2)
	.loc 1 48
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L24:
	.loc 2 135
	b	$L12
	ori	$5,$5,0x400
$L23:
	.loc 1 43
	jal	page_demand
	move	$4,$17
	.loc 1 44
	bne	$2,$0,$L7
	nop
	.loc 1 45
	b	$L25
	li	$2,-1
	.set	reorder
	.end	protect_one
	.section	.text.named,"ax"
	.align	2
	.loc 1 113
	.ent	named
named:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,32($sp)
	sw	$31,36($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	.loc 1 116
	jal	page_slots
	move	$18,$4
	beq	$2,$0,$L28
	addiu	$16,$2,-1
	li	$17,-1
	.loc 1 117
	move	$4,$16
$L41:
	jal	page_slot
	addiu	$5,$sp,16
	.loc 1 118
	beq	$2,$0,$L29
	addiu	$16,$16,-1
	lw	$2,0($2)
	nop
	srl	$2,$2,12
	beq	$2,$18,$L32
	li	$2,1
$L29:
	.loc 1 116
	bne	$16,$17,$L41
	move	$4,$16
$L28:
	.loc 1 122
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	.loc 1 121
	move	$2,$0
	.loc 1 122
	jr	$31
	addiu	$sp,$sp,40
$L32:
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
	.loc 1 10
	.ent	entries_protect
entries_protect:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 14
	lw	$10,4($4)
	.loc 2 148
	andi	$2,$7,0x2
	.loc 1 14
	lw	$16,0($4)
	.loc 1 10
	move	$17,$4
	.loc 2 148
	beq	$2,$0,$L43
	andi	$10,$10,0xe0
	bne	$10,$0,$L66
	li	$9,-4096
$L42:
	.loc 1 26
	lw	$31,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L43:
	.loc 1 12
	li	$9,-4096
$L66:
	and	$9,$17,$9
	addiu	$9,$9,4096
	sltu	$2,$5,$9
	bne	$2,$0,$L64
	nop
$L45:
	.loc 1 11
	move	$5,$17
	.loc 2 142
	li	$12,-4
	.loc 2 131
	li	$11,-1537
	.loc 2 134
	b	$L49
	li	$4,6
$L65:
	.loc 1 24
	beq	$2,$0,$L48
	nop
	lw	$2,0($5)
	nop
	bne	$2,$16,$L48
	nop
	lw	$2,4($5)
	nop
	andi	$2,$2,0xe0
	bne	$2,$10,$L48
	nop
$L49:
	.loc 2 142
	lw	$2,4($5)
	.loc 1 23
	addiu	$16,$16,4096
	.loc 2 142
	and	$2,$2,$12
	or	$2,$2,$7
	.loc 2 132
	andi	$8,$2,0x3
	.loc 1 24
	sltu	$3,$16,$6
	.loc 2 132
	beq	$8,$0,$L46
	and	$2,$2,$11
	.loc 2 133
	ori	$2,$2,0x200
$L46:
	.loc 2 134
	andi	$8,$2,0x6
	bne	$8,$4,$L47
	nop
	.loc 2 135
	ori	$2,$2,0x400
$L47:
	.loc 1 21
	sw	$2,4($5)
	.loc 1 22
	addiu	$5,$5,8
	.loc 1 24
	bne	$3,$0,$L65
	sltu	$2,$5,$9
$L48:
	.loc 1 25
	subu	$5,$5,$17
	sra	$5,$5,3
	jal	mappings_install
	move	$4,$17
	beq	$2,$0,$L42
	nop
	lw	$16,0($17)
	.loc 1 26
	lw	$31,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L64:
	b	$L45
	move	$9,$5
	.set	reorder
	.end	entries_protect
	.section	.text.mprotect,"ax"
	.align	2
	.globl	mprotect
	.loc 1 51
	.ent	mprotect
mprotect:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 1 54
	sltu	$2,$6,4
	.loc 1 51
	sw	$16,20($sp)
	.loc 1 52
	li	$16,-4096
	.loc 1 51
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 1 52
	and	$16,$4,$16
	.loc 1 54
	beq	$2,$0,$L68
	addu	$17,$4,$5
	sltu	$2,$17,$16
	bne	$2,$0,$L68
	addiu	$2,$17,-1
	.loc 1 56
	subu	$2,$2,$16
	sltu	$2,$2,4096
	bne	$2,$0,$L69
	move	$19,$6
	.loc 1 58
	sltu	$18,$16,$17
$L82:
	beq	$18,$0,$L83
	nop
$L70:
	.loc 1 59
	move	$4,$16
	move	$6,$19
	jal	page_protect
	move	$5,$17
	.loc 1 60
	beq	$2,$16,$L84
	nop
	sltu	$18,$2,$17
	.loc 1 58
	bne	$18,$0,$L70
	move	$16,$2
$L83:
	.loc 1 64
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 63
	move	$2,$0
	.loc 1 64
	jr	$31
	addiu	$sp,$sp,40
$L84:
	.loc 1 60
	jal	page_find
	move	$4,$16
	bne	$2,$0,$L68
	move	$4,$16
	jal	page_demand
	nop
	bne	$2,$0,$L82
	nop
$L68:
	.loc 1 64
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 55
	li	$2,-1
	.loc 1 64
	jr	$31
	addiu	$sp,$sp,40
$L69:
	.loc 1 57
	move	$4,$16
	jal	protect_one
	move	$5,$6
	.loc 1 64
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	mprotect
	.section	.text.page_clean,"ax"
	.align	2
	.globl	page_clean
	.loc 1 67
	.ent	page_clean
page_clean:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 68
	jal	page_find
	move	$16,$4
	.loc 1 70
	beq	$2,$0,$L88
	nop
	.loc 1 72
	lw	$5,0($2)
	.loc 2 131
	li	$4,-1549
	.loc 2 132
	andi	$3,$5,0x3
	bne	$3,$0,$L93
	and	$5,$5,$4
$L87:
	.loc 1 73
	li	$4,-4096
	.loc 1 72
	sw	$5,0($2)
	.loc 1 73
	jal	update
	and	$4,$16,$4
$L85:
	.loc 1 74
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L93:
	.loc 2 133
	b	$L87
	ori	$5,$5,0x200
$L88:
	.loc 1 71
	b	$L85
	li	$2,-1
	.set	reorder
	.end	page_clean
	.section	.text.page_cached,"ax"
	.align	2
	.globl	page_cached
	.loc 1 77
	.ent	page_cached
page_cached:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$16,$4
	.loc 1 78
	jal	page_find
	move	$17,$5
	.loc 1 80
	beq	$2,$0,$L98
	nop
	.loc 1 82
	lw	$3,0($2)
	bne	$17,$0,$L100
	nop
	ori	$5,$3,0x800
$L97:
	.loc 1 83
	li	$4,-4096
	.loc 1 82
	sw	$5,0($2)
	.loc 1 83
	jal	update
	and	$4,$16,$4
$L94:
	.loc 1 84
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L100:
	.loc 1 82
	li	$4,-2049
	b	$L97
	and	$5,$3,$4
$L98:
	.loc 1 81
	b	$L94
	li	$2,-1
	.set	reorder
	.end	page_cached
	.section	.text.page_alias,"ax"
	.align	2
	.globl	page_alias
	.loc 1 87
	.ent	page_alias
page_alias:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 88
	jal	page_find
	move	$17,$5
	.loc 1 90
	beq	$2,$0,$L104
	nop
	move	$4,$17
	jal	page_find
	move	$16,$2
	bne	$2,$0,$L101
	li	$2,-1
	.loc 1 92
	lw	$3,0($16)
	li	$2,-25
	and	$3,$3,$2
	ori	$5,$3,0x10
	sw	$5,0($16)
	.loc 1 93
	jal	page_insert
	move	$4,$17
	sltu	$2,$2,1
	subu	$2,$0,$2
$L101:
	.loc 1 94
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L104:
	.loc 1 91
	b	$L101
	li	$2,-1
	.set	reorder
	.end	page_alias
	.section	.text.page_specific,"ax"
	.align	2
	.globl	page_specific
	.loc 1 97
	.ent	page_specific
page_specific:
	.set	noreorder
	.loc 1 101
	beq	$5,$0,$L113
	nop
	.loc 1 97
	addiu	$sp,$sp,-48
	sw	$19,40($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,44($sp)
	sw	$18,36($sp)
	move	$16,$5
	move	$17,$4
	.loc 1 101
	jal	page_find
	sll	$19,$5,12
	bne	$2,$0,$L106
	li	$2,-1
	.loc 1 102
	lui	$2,%hi(capabilities)
	addiu	$2,$2,%lo(capabilities)
	lw	$3,28($2)
	lw	$7,24($2)
	lw	$6,20($2)
	lw	$5,16($2)
	move	$4,$16
	jal	aegis_page_allocate
	sw	$3,16($sp)
	.loc 1 101
	bne	$2,$16,$L108
	move	$18,$2
	.loc 1 105
	ori	$5,$19,0x223
	jal	page_insert
	move	$4,$17
	move	$3,$2
	beq	$3,$0,$L117
	move	$2,$0
$L106:
	.loc 1 109
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L117:
	.loc 1 107
	jal	page_drop
	move	$4,$18
$L108:
	.loc 1 104
	b	$L106
	li	$2,-1
$L113:
	.loc 1 109
	jr	$31
	li	$2,-1
	.set	reorder
	.end	page_specific
	.section	.text.page_unmap,"ax"
	.align	2
	.globl	page_unmap
	.loc 1 125
	.ent	page_unmap
page_unmap:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 126
	jal	page_find
	move	$16,$4
	.loc 1 128
	beq	$2,$0,$L125
	nop
	.loc 1 130
	lw	$17,0($2)
	.loc 1 131
	jal	page_remove
	move	$4,$16
	.loc 1 132
	jal	aegis_tlb_delete
	move	$4,$16
	.loc 1 133
	andi	$3,$17,0xe0
	li	$2,32
	beq	$3,$2,$L130
	move	$2,$0
$L118:
	.loc 1 136
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L130:
	.loc 1 133
	andi	$2,$17,0x10
	bne	$2,$0,$L122
	srl	$17,$17,12
$L123:
	.loc 1 134
	jal	page_drop
	move	$4,$17
	.loc 1 135
	b	$L118
	move	$2,$0
$L122:
	.loc 1 133
	jal	named
	move	$4,$17
	beq	$2,$0,$L123
	nop
	b	$L118
	move	$2,$0
$L125:
	.loc 1 129
	b	$L118
	li	$2,-1
	.set	reorder
	.end	page_unmap
	.section	.text.page_physical,"ax"
	.align	2
	.globl	page_physical
	.loc 1 139
	.ent	page_physical
page_physical:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 140
	jal	page_find
	nop
	.loc 1 142
	beq	$2,$0,$L133
	nop
	lw	$2,0($2)
	.loc 1 143
	lw	$31,20($sp)
	.loc 1 142
	srl	$2,$2,12
	.loc 1 143
	jr	$31
	addiu	$sp,$sp,24
$L133:
	lw	$31,20($sp)
	.loc 1 142
	move	$2,$0
	.loc 1 143
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	page_physical
	.text
	.file 3 "./aegis/kernel/calls.h"
