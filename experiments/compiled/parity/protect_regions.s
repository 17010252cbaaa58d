# mipsel-linux-gnu-gcc 12.2.0 from experiments/parity/protect_regions.c
	.text
	.file 1 "experiments/parity/protect_regions.c"
	.section	.text.region_of,"ax"
	.align	2
	.file 2 "./experiments/parity/unix_protect.h"
	.loc 2 33
	.ent	region_of
region_of:
	.set	noreorder
	.loc 2 37
	lui	$2,%hi(regions)
	lui	$7,%hi(regions+96)
	addiu	$2,$2,%lo(regions)
	.loc 2 38
	li	$8,-4096
	.loc 2 37
	addiu	$7,$7,%lo(regions+96)
$L6:
	.loc 2 38
	lw	$3,4($2)
	nop
	beq	$3,$0,$L2
	nop
	lw	$3,0($3)
	nop
	addiu	$3,$3,4095
	and	$3,$3,$8
$L3:
	.loc 2 39
	lw	$6,0($2)
	nop
	sltu	$6,$4,$6
	bne	$6,$0,$L4
	sltu	$3,$3,$5
	beq	$3,$0,$L9
	nop
$L4:
	.loc 2 37
	addiu	$2,$2,24
	bne	$2,$7,$L6
	nop
	.loc 2 42
	move	$2,$0
$L9:
	.loc 2 43
	jr	$31
	nop
$L2:
	.loc 2 38
	lw	$3,8($2)
	b	$L3
	nop
	.set	reorder
	.end	region_of
	.section	.text.update,"ax"
	.align	2
	.file 3 "./exos/library/protect.c"
	.loc 3 33
	.ent	update
update:
	.set	noreorder
	.file 4 "./exos/library/exos.h"
	.loc 4 153
	srl	$2,$5,1
	andi	$3,$2,0x70
	lui	$2,%hi(capabilities)
	.loc 3 33
	addiu	$sp,$sp,-24
	.loc 4 153
	addiu	$2,$2,%lo(capabilities)
	.loc 4 163
	andi	$6,$5,0x400
	.loc 4 153
	addu	$2,$2,$3
	.loc 4 163
	beq	$6,$0,$L11
	sw	$31,20($sp)
	lw	$6,8($2)
	addiu	$2,$2,8
	.loc 4 165
	lw	$7,4($2)
	jal	aegis_tlb_write
	nop
	.loc 3 35
	lw	$31,20($sp)
	.loc 3 34
	sltu	$2,$2,-16
	.loc 3 35
	addiu	$2,$2,-1
	jr	$31
	addiu	$sp,$sp,24
$L11:
	.loc 4 163
	lw	$6,0($2)
	.loc 4 165
	lw	$7,4($2)
	jal	aegis_tlb_write
	nop
	.loc 3 35
	lw	$31,20($sp)
	.loc 3 34
	sltu	$2,$2,-16
	.loc 3 35
	addiu	$2,$2,-1
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	update
	.section	.text.protect_one,"ax"
	.align	2
	.loc 3 39
	.ent	protect_one
protect_one:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$17,$4
	.loc 3 40
	jal	page_find
	move	$16,$5
	.loc 3 42
	beq	$2,$0,$L31
	nop
$L15:
	.loc 4 148
	andi	$4,$16,0x2
	.loc 3 44
	lw	$3,0($2)
	.loc 4 148
	beq	$4,$0,$L34
	li	$4,-4
	andi	$4,$3,0xe0
	bne	$4,$0,$L17
	li	$4,-4
	.loc 3 45
	li	$2,-1
$L33:
	.loc 3 48
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L17:
$L34:
	.loc 4 142
	and	$3,$3,$4
	or	$5,$3,$16
	.loc 4 132
	andi	$3,$5,0x3
	.loc 4 131
	li	$4,-1537
	.loc 4 132
	beq	$3,$0,$L19
	and	$5,$5,$4
	.loc 4 133
	ori	$5,$5,0x200
$L19:
	.loc 4 134
	andi	$3,$5,0x6
	li	$4,6
	beq	$3,$4,$L32
	nop
$L20:
	.loc 3 47
	move	$4,$17
	jal	update
	sw	$5,0($2)
	.loc 3 48
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L32:
	.loc 4 135
	b	$L20
	ori	$5,$5,0x400
$L31:
	.loc 3 43
	jal	page_demand
	move	$4,$17
	.loc 3 44
	bne	$2,$0,$L15
	nop
	.loc 3 45
	b	$L33
	li	$2,-1
	.set	reorder
	.end	protect_one
	.section	.text.named,"ax"
	.align	2
	.loc 3 113
	.ent	named
named:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,32($sp)
	sw	$31,36($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	.loc 3 116
	jal	page_slots
	move	$18,$4
	beq	$2,$0,$L36
	addiu	$16,$2,-1
	li	$17,-1
	.loc 3 117
	move	$4,$16
$L49:
	jal	page_slot
	addiu	$5,$sp,16
	.loc 3 118
	beq	$2,$0,$L37
	addiu	$16,$16,-1
	lw	$2,0($2)
	nop
	srl	$2,$2,12
	beq	$2,$18,$L40
	li	$2,1
$L37:
	.loc 3 116
	bne	$16,$17,$L49
	move	$4,$16
$L36:
	.loc 3 122
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	.loc 3 121
	move	$2,$0
	.loc 3 122
	jr	$31
	addiu	$sp,$sp,40
$L40:
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
	.loc 3 10
	.ent	entries_protect
entries_protect:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 3 14
	lw	$10,4($4)
	.loc 4 148
	andi	$2,$7,0x2
	.loc 3 14
	lw	$16,0($4)
	.loc 3 10
	move	$17,$4
	.loc 4 148
	beq	$2,$0,$L51
	andi	$10,$10,0xe0
	bne	$10,$0,$L74
	li	$9,-4096
$L50:
	.loc 3 26
	lw	$31,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L51:
	.loc 3 12
	li	$9,-4096
$L74:
	and	$9,$17,$9
	addiu	$9,$9,4096
	sltu	$2,$5,$9
	bne	$2,$0,$L72
	nop
$L53:
	.loc 3 11
	move	$5,$17
	.loc 4 142
	li	$12,-4
	.loc 4 131
	li	$11,-1537
	.loc 4 134
	b	$L57
	li	$4,6
$L73:
	.loc 3 24
	beq	$2,$0,$L56
	nop
	lw	$2,0($5)
	nop
	bne	$2,$16,$L56
	nop
	lw	$2,4($5)
	nop
	andi	$2,$2,0xe0
	bne	$2,$10,$L56
	nop
$L57:
	.loc 4 142
	lw	$2,4($5)
	.loc 3 23
	addiu	$16,$16,4096
	.loc 4 142
	and	$2,$2,$12
	or	$2,$2,$7
	.loc 4 132
	andi	$8,$2,0x3
	.loc 3 24
	sltu	$3,$16,$6
	.loc 4 132
	beq	$8,$0,$L54
	and	$2,$2,$11
	.loc 4 133
	ori	$2,$2,0x200
$L54:
	.loc 4 134
	andi	$8,$2,0x6
	bne	$8,$4,$L55
	nop
	.loc 4 135
	ori	$2,$2,0x400
$L55:
	.loc 3 21
	sw	$2,4($5)
	.loc 3 22
	addiu	$5,$5,8
	.loc 3 24
	bne	$3,$0,$L73
	sltu	$2,$5,$9
$L56:
	.loc 3 25
	subu	$5,$5,$17
	sra	$5,$5,3
	jal	mappings_install
	move	$4,$17
	beq	$2,$0,$L50
	nop
	lw	$16,0($17)
	.loc 3 26
	lw	$31,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L72:
	b	$L53
	move	$9,$5
	.set	reorder
	.end	entries_protect
	.section	.text.library_mprotect,"ax"
	.align	2
	.globl	library_mprotect
	.loc 3 51
	.ent	library_mprotect
library_mprotect:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 3 54
	sltu	$2,$6,4
	.loc 3 51
	sw	$16,20($sp)
	.loc 3 52
	li	$16,-4096
	.loc 3 51
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 3 52
	and	$16,$4,$16
	.loc 3 54
	beq	$2,$0,$L76
	addu	$17,$4,$5
	sltu	$2,$17,$16
	bne	$2,$0,$L76
	addiu	$2,$17,-1
	.loc 3 56
	subu	$2,$2,$16
	sltu	$2,$2,4096
	bne	$2,$0,$L77
	move	$19,$6
	.loc 3 58
	sltu	$18,$16,$17
$L90:
	beq	$18,$0,$L91
	nop
$L78:
	.loc 3 59
	move	$4,$16
	move	$6,$19
	jal	page_protect
	move	$5,$17
	.loc 3 60
	beq	$2,$16,$L92
	nop
	sltu	$18,$2,$17
	.loc 3 58
	bne	$18,$0,$L78
	move	$16,$2
$L91:
	.loc 3 64
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 3 63
	move	$2,$0
	.loc 3 64
	jr	$31
	addiu	$sp,$sp,40
$L92:
	.loc 3 60
	jal	page_find
	move	$4,$16
	bne	$2,$0,$L76
	move	$4,$16
	jal	page_demand
	nop
	bne	$2,$0,$L90
	nop
$L76:
	.loc 3 64
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 3 55
	li	$2,-1
	.loc 3 64
	jr	$31
	addiu	$sp,$sp,40
$L77:
	.loc 3 57
	move	$4,$16
	jal	protect_one
	move	$5,$6
	.loc 3 64
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	library_mprotect
	.section	.text.page_clean,"ax"
	.align	2
	.globl	page_clean
	.loc 3 67
	.ent	page_clean
page_clean:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 3 68
	jal	page_find
	move	$16,$4
	.loc 3 70
	beq	$2,$0,$L96
	nop
	.loc 3 72
	lw	$5,0($2)
	.loc 4 131
	li	$4,-1549
	.loc 4 132
	andi	$3,$5,0x3
	bne	$3,$0,$L101
	and	$5,$5,$4
$L95:
	.loc 3 73
	li	$4,-4096
	.loc 3 72
	sw	$5,0($2)
	.loc 3 73
	jal	update
	and	$4,$16,$4
$L93:
	.loc 3 74
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L101:
	.loc 4 133
	b	$L95
	ori	$5,$5,0x200
$L96:
	.loc 3 71
	b	$L93
	li	$2,-1
	.set	reorder
	.end	page_clean
	.section	.text.page_cached,"ax"
	.align	2
	.globl	page_cached
	.loc 3 77
	.ent	page_cached
page_cached:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$16,$4
	.loc 3 78
	jal	page_find
	move	$17,$5
	.loc 3 80
	beq	$2,$0,$L106
	nop
	.loc 3 82
	lw	$3,0($2)
	bne	$17,$0,$L108
	nop
	ori	$5,$3,0x800
$L105:
	.loc 3 83
	li	$4,-4096
	.loc 3 82
	sw	$5,0($2)
	.loc 3 83
	jal	update
	and	$4,$16,$4
$L102:
	.loc 3 84
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L108:
	.loc 3 82
	li	$4,-2049
	b	$L105
	and	$5,$3,$4
$L106:
	.loc 3 81
	b	$L102
	li	$2,-1
	.set	reorder
	.end	page_cached
	.section	.text.page_alias,"ax"
	.align	2
	.globl	page_alias
	.loc 3 87
	.ent	page_alias
page_alias:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 3 88
	jal	page_find
	move	$17,$5
	.loc 3 90
	beq	$2,$0,$L112
	nop
	move	$4,$17
	jal	page_find
	move	$16,$2
	bne	$2,$0,$L109
	li	$2,-1
	.loc 3 92
	lw	$3,0($16)
	li	$2,-25
	and	$3,$3,$2
	ori	$5,$3,0x10
	sw	$5,0($16)
	.loc 3 93
	jal	page_insert
	move	$4,$17
	sltu	$2,$2,1
	subu	$2,$0,$2
$L109:
	.loc 3 94
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L112:
	.loc 3 91
	b	$L109
	li	$2,-1
	.set	reorder
	.end	page_alias
	.section	.text.page_specific,"ax"
	.align	2
	.globl	page_specific
	.loc 3 97
	.ent	page_specific
page_specific:
	.set	noreorder
	.loc 3 101
	beq	$5,$0,$L121
	nop
	.loc 3 97
	addiu	$sp,$sp,-48
	sw	$19,40($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,44($sp)
	sw	$18,36($sp)
	move	$16,$5
	move	$17,$4
	.loc 3 101
	jal	page_find
	sll	$19,$5,12
	bne	$2,$0,$L114
	li	$2,-1
	.loc 3 102
	lui	$2,%hi(capabilities)
	addiu	$2,$2,%lo(capabilities)
	lw	$3,28($2)
	lw	$7,24($2)
	lw	$6,20($2)
	lw	$5,16($2)
	move	$4,$16
	jal	aegis_page_allocate
	sw	$3,16($sp)
	.loc 3 101
	bne	$2,$16,$L116
	move	$18,$2
	.loc 3 105
	ori	$5,$19,0x223
	jal	page_insert
	move	$4,$17
	move	$3,$2
	beq	$3,$0,$L125
	move	$2,$0
$L114:
	.loc 3 109
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L125:
	.loc 3 107
	jal	page_drop
	move	$4,$18
$L116:
	.loc 3 104
	b	$L114
	li	$2,-1
$L121:
	.loc 3 109
	jr	$31
	li	$2,-1
	.set	reorder
	.end	page_specific
	.section	.text.page_unmap,"ax"
	.align	2
	.globl	page_unmap
	.loc 3 125
	.ent	page_unmap
page_unmap:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 3 126
	jal	page_find
	move	$16,$4
	.loc 3 128
	beq	$2,$0,$L133
	nop
	.loc 3 130
	lw	$17,0($2)
	.loc 3 131
	jal	page_remove
	move	$4,$16
	.loc 3 132
	jal	aegis_tlb_delete
	move	$4,$16
	.loc 3 133
	andi	$3,$17,0xe0
	li	$2,32
	beq	$3,$2,$L138
	move	$2,$0
$L126:
	.loc 3 136
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L138:
	.loc 3 133
	andi	$2,$17,0x10
	bne	$2,$0,$L130
	srl	$17,$17,12
$L131:
	.loc 3 134
	jal	page_drop
	move	$4,$17
	.loc 3 135
	b	$L126
	move	$2,$0
$L130:
	.loc 3 133
	jal	named
	move	$4,$17
	beq	$2,$0,$L131
	nop
	b	$L126
	move	$2,$0
$L133:
	.loc 3 129
	b	$L126
	li	$2,-1
	.set	reorder
	.end	page_unmap
	.section	.text.page_physical,"ax"
	.align	2
	.globl	page_physical
	.loc 3 139
	.ent	page_physical
page_physical:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 3 140
	jal	page_find
	nop
	.loc 3 142
	beq	$2,$0,$L141
	nop
	lw	$2,0($2)
	.loc 3 143
	lw	$31,20($sp)
	.loc 3 142
	srl	$2,$2,12
	.loc 3 143
	jr	$31
	addiu	$sp,$sp,24
$L141:
	lw	$31,20($sp)
	.loc 3 142
	move	$2,$0
	.loc 3 143
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	page_physical
	.section	.text.mprotect,"ax"
	.align	2
	.globl	mprotect
	.loc 2 46
	.ent	mprotect
mprotect:
	.set	noreorder
	addiu	$sp,$sp,-40
	.loc 2 50
	addiu	$5,$5,4095
	li	$3,-4096
	.loc 2 52
	andi	$2,$4,0xfff
	.loc 2 46
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 2 52
	bne	$2,$0,$L144
	and	$16,$5,$3
	sltu	$2,$6,4
	beq	$2,$0,$L144
	move	$18,$6
	.loc 2 54
	beq	$16,$0,$L156
	addu	$19,$4,$16
	.loc 2 56
	sltu	$2,$19,$4
	bne	$2,$0,$L165
	move	$17,$4
	jal	region_of
	move	$5,$19
	beq	$2,$0,$L165
	nop
	.loc 2 58
	lw	$3,12($2)
	nop
	nor	$3,$0,$3
	and	$3,$3,$18
	bne	$3,$0,$L167
	nop
	.loc 2 60
	lw	$3,16($2)
	nop
	sltu	$3,$17,$3
	beq	$3,$0,$L154
	nop
	.loc 2 61
	sw	$17,16($2)
$L154:
	.loc 2 62
	lw	$3,20($2)
	nop
	sltu	$3,$3,$19
	beq	$3,$0,$L168
	move	$6,$18
	.loc 2 63
	sw	$19,20($2)
$L168:
	.loc 2 64
	move	$5,$16
	jal	library_mprotect
	move	$4,$17
	bne	$2,$0,$L169
	lui	$2,%hi(signals)
$L156:
	.loc 2 55
	move	$2,$0
$L143:
	.loc 2 70
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L165:
	.file 5 "./experiments/parity/unix_signal.h"
	.loc 5 74
	lui	$2,%hi(signals)
$L169:
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	.loc 5 81
	li	$4,12
	.loc 5 74
	nor	$2,$0,$2
	and	$2,$2,$3
	.loc 5 81
	lui	$3,%hi(errno)
	.loc 5 74
	bne	$2,$0,$L146
	sw	$4,%lo(errno)($3)
$L147:
	.loc 2 53
	b	$L143
	li	$2,-1
$L144:
	.loc 5 74
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	.loc 5 81
	li	$4,22
	.loc 5 74
	nor	$2,$0,$2
	and	$2,$2,$3
	.loc 5 81
	lui	$3,%hi(errno)
	.loc 5 74
	beq	$2,$0,$L147
	sw	$4,%lo(errno)($3)
$L146:
	.loc 5 75
	jal	signals_act
	nop
	.loc 2 53
	b	$L143
	li	$2,-1
$L167:
	.loc 5 74
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	.loc 5 81
	li	$4,13
	.loc 5 74
	nor	$2,$0,$2
	and	$2,$2,$3
	.loc 5 81
	lui	$3,%hi(errno)
	.loc 5 74
	bne	$2,$0,$L146
	sw	$4,%lo(errno)($3)
	.loc 2 53
	b	$L143
	li	$2,-1
	.set	reorder
	.end	mprotect
	.section	.data.regions,"aw"
	.align	2
regions:
	.word	4194304
	.word	0
	.word	268435456
	.word	1
	.word	-1
	.word	0
	.word	268435456
	.word	heap_end
	.word	0
	.word	3
	.word	-1
	.word	0
	.word	536870912
	.word	shared_end
	.word	0
	.word	3
	.word	-1
	.word	0
	.word	2145386496
	.word	0
	.word	2147418112
	.word	3
	.word	-1
	.word	0
	.text
	.file 6 "./aegis/kernel/calls.h"
