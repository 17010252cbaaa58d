# mipsel-linux-gnu-gcc 12.2.0 from experiments/parity/protect_regions.c
	.file 1 "protect_regions.c"
	.section	.text.region_of,"ax"
	.align	2
	.ent	region_of
region_of:
	.set	noreorder
	lui	$2,%hi(regions)
	lui	$7,%hi(regions+96)
	addiu	$2,$2,%lo(regions)
	li	$8,-4096
	addiu	$7,$7,%lo(regions+96)
$L6:
	lw	$3,4($2)
	nop
	beq	$3,$0,$L2
	nop
	lw	$3,0($3)
	nop
	addiu	$3,$3,4095
	and	$3,$3,$8
$L3:
	lw	$6,0($2)
	nop
	sltu	$6,$4,$6
	bne	$6,$0,$L4
	sltu	$3,$3,$5
	beq	$3,$0,$L9
	nop
$L4:
	addiu	$2,$2,24
	bne	$2,$7,$L6
	nop
	move	$2,$0
$L9:
	jr	$31
	nop
$L2:
	lw	$3,8($2)
	b	$L3
	nop
	.set	reorder
	.end	region_of
	.section	.text.update,"ax"
	.align	2
	.ent	update
update:
	.set	noreorder
	srl	$2,$5,1
	andi	$3,$2,0x70
	lui	$2,%hi(capabilities)
	addiu	$sp,$sp,-24
	addiu	$2,$2,%lo(capabilities)
	andi	$6,$5,0x400
	addu	$2,$2,$3
	beq	$6,$0,$L11
	sw	$31,20($sp)
	lw	$6,8($2)
	addiu	$2,$2,8
	lw	$7,4($2)
	jal	aegis_tlb_write
	nop
	lw	$31,20($sp)
	sltu	$2,$2,-16
	addiu	$2,$2,-1
	jr	$31
	addiu	$sp,$sp,24
$L11:
	lw	$6,0($2)
	lw	$7,4($2)
	jal	aegis_tlb_write
	nop
	lw	$31,20($sp)
	sltu	$2,$2,-16
	addiu	$2,$2,-1
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	update
	.section	.text.protect_one,"ax"
	.align	2
	.ent	protect_one
protect_one:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$17,$4
	jal	page_find
	move	$16,$5
	beq	$2,$0,$L31
	nop
$L15:
	andi	$4,$16,0x2
	lw	$3,0($2)
	beq	$4,$0,$L34
	li	$4,-4
	andi	$4,$3,0xe0
	bne	$4,$0,$L17
	li	$4,-4
	li	$2,-1
$L33:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L17:
$L34:
	and	$3,$3,$4
	or	$5,$3,$16
	andi	$3,$5,0x3
	li	$4,-1537
	beq	$3,$0,$L19
	and	$5,$5,$4
	ori	$5,$5,0x200
$L19:
	andi	$3,$5,0x6
	li	$4,6
	beq	$3,$4,$L32
	nop
$L20:
	move	$4,$17
	jal	update
	sw	$5,0($2)
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L32:
	b	$L20
	ori	$5,$5,0x400
$L31:
	jal	page_demand
	move	$4,$17
	bne	$2,$0,$L15
	nop
	b	$L33
	li	$2,-1
	.set	reorder
	.end	protect_one
	.section	.text.named,"ax"
	.align	2
	.ent	named
named:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$18,32($sp)
	sw	$31,36($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	jal	page_slots
	move	$18,$4
	beq	$2,$0,$L36
	addiu	$16,$2,-1
	li	$17,-1
	move	$4,$16
$L49:
	jal	page_slot
	addiu	$5,$sp,16
	beq	$2,$0,$L37
	addiu	$16,$16,-1
	lw	$2,0($2)
	nop
	srl	$2,$2,12
	beq	$2,$18,$L40
	li	$2,1
$L37:
	bne	$16,$17,$L49
	move	$4,$16
$L36:
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	move	$2,$0
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
	.ent	entries_protect
entries_protect:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	lw	$10,4($4)
	andi	$2,$7,0x2
	lw	$16,0($4)
	move	$17,$4
	beq	$2,$0,$L51
	andi	$10,$10,0xe0
	bne	$10,$0,$L74
	li	$9,-4096
$L50:
	lw	$31,28($sp)
	lw	$17,24($sp)
	move	$2,$16
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L51:
	li	$9,-4096
$L74:
	and	$9,$17,$9
	addiu	$9,$9,4096
	sltu	$2,$5,$9
	bne	$2,$0,$L72
	nop
$L53:
	move	$5,$17
	li	$12,-4
	li	$11,-1537
	b	$L57
	li	$4,6
$L73:
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
	lw	$2,4($5)
	addiu	$16,$16,4096
	and	$2,$2,$12
	or	$2,$2,$7
	andi	$8,$2,0x3
	sltu	$3,$16,$6
	beq	$8,$0,$L54
	and	$2,$2,$11
	ori	$2,$2,0x200
$L54:
	andi	$8,$2,0x6
	bne	$8,$4,$L55
	nop
	ori	$2,$2,0x400
$L55:
	sw	$2,4($5)
	addiu	$5,$5,8
	bne	$3,$0,$L73
	sltu	$2,$5,$9
$L56:
	subu	$5,$5,$17
	sra	$5,$5,3
	jal	mappings_install
	move	$4,$17
	beq	$2,$0,$L50
	nop
	lw	$16,0($17)
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
	.ent	library_mprotect
library_mprotect:
	.set	noreorder
	addiu	$sp,$sp,-40
	sltu	$2,$6,4
	sw	$16,20($sp)
	li	$16,-4096
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	and	$16,$4,$16
	beq	$2,$0,$L76
	addu	$17,$4,$5
	sltu	$2,$17,$16
	bne	$2,$0,$L76
	addiu	$2,$17,-1
	subu	$2,$2,$16
	sltu	$2,$2,4096
	bne	$2,$0,$L77
	move	$19,$6
	sltu	$18,$16,$17
$L90:
	beq	$18,$0,$L91
	nop
$L78:
	move	$4,$16
	move	$6,$19
	jal	page_protect
	move	$5,$17
	beq	$2,$16,$L92
	nop
	sltu	$18,$2,$17
	bne	$18,$0,$L78
	move	$16,$2
$L91:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,40
$L92:
	jal	page_find
	move	$4,$16
	bne	$2,$0,$L76
	move	$4,$16
	jal	page_demand
	nop
	bne	$2,$0,$L90
	nop
$L76:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	li	$2,-1
	jr	$31
	addiu	$sp,$sp,40
$L77:
	move	$4,$16
	jal	protect_one
	move	$5,$6
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
	.ent	page_clean
page_clean:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	jal	page_find
	move	$16,$4
	beq	$2,$0,$L96
	nop
	lw	$5,0($2)
	li	$4,-1549
	andi	$3,$5,0x3
	bne	$3,$0,$L101
	and	$5,$5,$4
$L95:
	li	$4,-4096
	sw	$5,0($2)
	jal	update
	and	$4,$16,$4
$L93:
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L101:
	b	$L95
	ori	$5,$5,0x200
$L96:
	b	$L93
	li	$2,-1
	.set	reorder
	.end	page_clean
	.section	.text.page_cached,"ax"
	.align	2
	.globl	page_cached
	.ent	page_cached
page_cached:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$16,$4
	jal	page_find
	move	$17,$5
	beq	$2,$0,$L106
	nop
	lw	$3,0($2)
	bne	$17,$0,$L108
	nop
	ori	$5,$3,0x800
$L105:
	li	$4,-4096
	sw	$5,0($2)
	jal	update
	and	$4,$16,$4
$L102:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L108:
	li	$4,-2049
	b	$L105
	and	$5,$3,$4
$L106:
	b	$L102
	li	$2,-1
	.set	reorder
	.end	page_cached
	.section	.text.page_alias,"ax"
	.align	2
	.globl	page_alias
	.ent	page_alias
page_alias:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	jal	page_find
	move	$17,$5
	beq	$2,$0,$L112
	nop
	move	$4,$17
	jal	page_find
	move	$16,$2
	bne	$2,$0,$L109
	li	$2,-1
	lw	$3,0($16)
	li	$2,-25
	and	$3,$3,$2
	ori	$5,$3,0x10
	sw	$5,0($16)
	jal	page_insert
	move	$4,$17
	sltu	$2,$2,1
	subu	$2,$0,$2
$L109:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L112:
	b	$L109
	li	$2,-1
	.set	reorder
	.end	page_alias
	.section	.text.page_specific,"ax"
	.align	2
	.globl	page_specific
	.ent	page_specific
page_specific:
	.set	noreorder
	beq	$5,$0,$L121
	nop
	addiu	$sp,$sp,-48
	sw	$19,40($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,44($sp)
	sw	$18,36($sp)
	move	$16,$5
	move	$17,$4
	jal	page_find
	sll	$19,$5,12
	bne	$2,$0,$L114
	li	$2,-1
	lui	$2,%hi(capabilities)
	addiu	$2,$2,%lo(capabilities)
	lw	$3,28($2)
	lw	$7,24($2)
	lw	$6,20($2)
	lw	$5,16($2)
	move	$4,$16
	jal	aegis_page_allocate
	sw	$3,16($sp)
	bne	$2,$16,$L116
	move	$18,$2
	ori	$5,$19,0x223
	jal	page_insert
	move	$4,$17
	move	$3,$2
	beq	$3,$0,$L125
	move	$2,$0
$L114:
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L125:
	jal	page_drop
	move	$4,$18
$L116:
	b	$L114
	li	$2,-1
$L121:
	jr	$31
	li	$2,-1
	.set	reorder
	.end	page_specific
	.section	.text.page_unmap,"ax"
	.align	2
	.globl	page_unmap
	.ent	page_unmap
page_unmap:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	jal	page_find
	move	$16,$4
	beq	$2,$0,$L133
	nop
	lw	$17,0($2)
	jal	page_remove
	move	$4,$16
	jal	aegis_tlb_delete
	move	$4,$16
	andi	$3,$17,0xe0
	li	$2,32
	beq	$3,$2,$L138
	move	$2,$0
$L126:
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L138:
	andi	$2,$17,0x10
	bne	$2,$0,$L130
	srl	$17,$17,12
$L131:
	jal	page_drop
	move	$4,$17
	b	$L126
	move	$2,$0
$L130:
	jal	named
	move	$4,$17
	beq	$2,$0,$L131
	nop
	b	$L126
	move	$2,$0
$L133:
	b	$L126
	li	$2,-1
	.set	reorder
	.end	page_unmap
	.section	.text.page_physical,"ax"
	.align	2
	.globl	page_physical
	.ent	page_physical
page_physical:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	page_find
	nop
	beq	$2,$0,$L141
	nop
	lw	$2,0($2)
	lw	$31,20($sp)
	srl	$2,$2,12
	jr	$31
	addiu	$sp,$sp,24
$L141:
	lw	$31,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	page_physical
	.section	.text.mprotect,"ax"
	.align	2
	.globl	mprotect
	.ent	mprotect
mprotect:
	.set	noreorder
	addiu	$sp,$sp,-40
	addiu	$5,$5,4095
	li	$3,-4096
	andi	$2,$4,0xfff
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	bne	$2,$0,$L144
	and	$16,$5,$3
	sltu	$2,$6,4
	beq	$2,$0,$L144
	move	$18,$6
	beq	$16,$0,$L156
	addu	$19,$4,$16
	sltu	$2,$19,$4
	bne	$2,$0,$L165
	move	$17,$4
	jal	region_of
	move	$5,$19
	beq	$2,$0,$L165
	nop
	lw	$3,12($2)
	nop
	nor	$3,$0,$3
	and	$3,$3,$18
	bne	$3,$0,$L167
	nop
	lw	$3,16($2)
	nop
	sltu	$3,$17,$3
	beq	$3,$0,$L154
	nop
	sw	$17,16($2)
$L154:
	lw	$3,20($2)
	nop
	sltu	$3,$3,$19
	beq	$3,$0,$L168
	move	$6,$18
	sw	$19,20($2)
$L168:
	move	$5,$16
	jal	library_mprotect
	move	$4,$17
	bne	$2,$0,$L169
	lui	$2,%hi(signals)
$L156:
	move	$2,$0
$L143:
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L165:
	lui	$2,%hi(signals)
$L169:
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	li	$4,12
	nor	$2,$0,$2
	and	$2,$2,$3
	lui	$3,%hi(errno)
	bne	$2,$0,$L146
	sw	$4,%lo(errno)($3)
$L147:
	b	$L143
	li	$2,-1
$L144:
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	li	$4,22
	nor	$2,$0,$2
	and	$2,$2,$3
	lui	$3,%hi(errno)
	beq	$2,$0,$L147
	sw	$4,%lo(errno)($3)
$L146:
	jal	signals_act
	nop
	b	$L143
	li	$2,-1
$L167:
	lui	$2,%hi(signals)
	addiu	$3,$2,%lo(signals)
	lw	$3,4($3)
	lw	$2,%lo(signals)($2)
	li	$4,13
	nor	$2,$0,$2
	and	$2,$2,$3
	lui	$3,%hi(errno)
	bne	$2,$0,$L146
	sw	$4,%lo(errno)($3)
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
