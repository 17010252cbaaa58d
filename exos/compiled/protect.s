# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/protect.c
	.text
	.file 1 "exos/protect.c"
	.section	.text.update,"ax"
	.align	2
	.loc 1 11
	.ent	update
update:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	.loc 1 12
	andi	$2,$5,0x200
	.loc 1 12
	bne	$2,$0,$L6
	sw	$31,20($sp)
	.loc 1 14
	jal	aegis_tlb_delete
	nop
	.loc 1 16
	lw	$31,20($sp)
	.loc 1 15
	move	$2,$0
	.loc 1 16
	jr	$31
	addiu	$sp,$sp,24
$L6:
	.loc 1 13
	jal	page_install
	nop
	.loc 1 16
	lw	$31,20($sp)
	.loc 1 13
	sltu	$2,$2,-16
	addiu	$2,$2,-1
	.loc 1 16
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	update
	.section	.text.named,"ax"
	.align	2
	.loc 1 83
	.ent	named
named:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-40
	sw	$18,32($sp)
	sw	$31,36($sp)
	sw	$17,28($sp)
	sw	$16,24($sp)
	.loc 1 86
	jal	page_slots
	move	$18,$4
	.loc 1 86
	beq	$2,$0,$L8
	addiu	$16,$2,-1
	li	$17,-1
	.loc 1 87
	move	$4,$16
$L21:
	jal	page_slot
	addiu	$5,$sp,16
	.loc 1 88
	beq	$2,$0,$L9
	addiu	$16,$16,-1
	.loc 1 88
	lw	$2,0($2)
	nop
	srl	$2,$2,12
	.loc 1 88
	beq	$2,$18,$L12
	li	$2,1
$L9:
	.loc 1 86
	bne	$16,$17,$L21
	move	$4,$16
$L8:
	.loc 1 92
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	.loc 1 91
	move	$2,$0
	.loc 1 92
	jr	$31
	addiu	$sp,$sp,40
$L12:
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	named
	.section	.text.mprotect,"ax"
	.align	2
	.globl	mprotect
	.loc 1 19
	.ent	mprotect
mprotect:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-48
	.loc 1 22
	sltu	$2,$6,4
	.loc 1 19
	sw	$17,24($sp)
	.loc 1 20
	li	$17,-4096
	.loc 1 19
	sw	$18,28($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$16,20($sp)
	.loc 1 20
	and	$17,$4,$17
	.loc 1 22
	beq	$2,$0,$L25
	addu	$18,$4,$5
	.loc 1 22
	sltu	$2,$18,$17
	bne	$2,$0,$L25
	sltu	$2,$17,$18
	.loc 1 24
	beq	$2,$0,$L22
	move	$2,$0
	.loc 1 25
	move	$4,$17
	jal	page_find
	move	$19,$6
	move	$16,$2
	.loc 1 28
	andi	$20,$19,0x2
	.loc 1 30
	b	$L30
	li	$21,-4
$L27:
	.loc 1 28
	lw	$4,0($16)
	.loc 1 28
	beq	$20,$0,$L28
	andi	$2,$4,0xe0
	.loc 1 28
	beq	$2,$0,$L22
	li	$2,-1
$L28:
	.loc 1 30
	and	$4,$4,$21
	.loc 1 30
	jal	page_rights
	or	$4,$4,$19
	move	$5,$2
	.loc 1 31
	move	$4,$17
	jal	update
	sw	$2,0($16)
	.loc 1 24
	addiu	$17,$17,4096
	.loc 1 25
	move	$4,$16
	move	$5,$17
	.loc 1 31
	bne	$2,$0,$L25
	sltu	$3,$17,$18
	.loc 1 24
	beq	$3,$0,$L22
	move	$2,$0
	.loc 1 25
	jal	page_after
	nop
	move	$16,$2
$L30:
	.loc 1 26
	bne	$16,$0,$L27
	nop
	.loc 1 26
	jal	page_demand
	move	$4,$17
	.loc 1 26
	bne	$2,$0,$L27
	move	$16,$2
$L25:
	.loc 1 23
	li	$2,-1
$L22:
	.loc 1 35
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	mprotect
	.section	.text.page_clean,"ax"
	.align	2
	.globl	page_clean
	.loc 1 38
	.ent	page_clean
page_clean:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 39
	jal	page_find
	move	$17,$4
	.loc 1 41
	beq	$2,$0,$L43
	move	$16,$2
	.loc 1 43
	lw	$4,0($2)
	li	$2,-13
	jal	page_rights
	and	$4,$4,$2
	.loc 1 44
	li	$4,-4096
	.loc 1 43
	move	$5,$2
	.loc 1 43
	sw	$2,0($16)
	.loc 1 44
	jal	update
	and	$4,$17,$4
$L41:
	.loc 1 45
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L43:
	.loc 1 42
	b	$L41
	li	$2,-1
	.set	reorder
	.end	page_clean
	.section	.text.page_cached,"ax"
	.align	2
	.globl	page_cached
	.loc 1 48
	.ent	page_cached
page_cached:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	.loc 1 48
	move	$16,$4
	.loc 1 49
	jal	page_find
	move	$17,$5
	.loc 1 51
	beq	$2,$0,$L49
	nop
	.loc 1 53
	lw	$3,0($2)
	.loc 1 53
	bne	$17,$0,$L51
	nop
	.loc 1 53
	ori	$5,$3,0x800
$L48:
	.loc 1 54
	li	$4,-4096
	.loc 1 53
	sw	$5,0($2)
	.loc 1 54
	jal	update
	and	$4,$16,$4
$L45:
	.loc 1 55
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L51:
	.loc 1 53
	li	$4,-2049
	b	$L48
	and	$5,$3,$4
$L49:
	.loc 1 52
	b	$L45
	li	$2,-1
	.set	reorder
	.end	page_cached
	.section	.text.page_alias,"ax"
	.align	2
	.globl	page_alias
	.loc 1 58
	.ent	page_alias
page_alias:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$31,28($sp)
	sw	$16,20($sp)
	.loc 1 59
	jal	page_find
	move	$17,$5
	.loc 1 61
	beq	$2,$0,$L55
	nop
	.loc 1 61
	move	$4,$17
	jal	page_find
	move	$16,$2
	.loc 1 61
	bne	$2,$0,$L52
	li	$2,-1
	.loc 1 63
	lw	$3,0($16)
	li	$2,-25
	and	$3,$3,$2
	ori	$5,$3,0x10
	.loc 1 63
	sw	$5,0($16)
	.loc 1 64
	jal	page_insert
	move	$4,$17
	.loc 1 64
	sltu	$2,$2,1
	subu	$2,$0,$2
$L52:
	.loc 1 65
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L55:
	.loc 1 62
	b	$L52
	li	$2,-1
	.set	reorder
	.end	page_alias
	.section	.text.page_specific,"ax"
	.align	2
	.globl	page_specific
	.loc 1 68
	.ent	page_specific
page_specific:
	.set	noreorder
	.set	nomacro
	.loc 1 72
	beq	$5,$0,$L64
	nop
	.loc 1 68
	addiu	$sp,$sp,-48
	sll	$2,$5,12
	sw	$19,40($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,44($sp)
	sw	$18,36($sp)
	move	$16,$5
	move	$19,$4
	.loc 1 72
	jal	page_find
	ori	$17,$2,0x23
	.loc 1 72
	bne	$2,$0,$L57
	li	$2,-1
	.loc 1 73
	lui	$2,%hi(capabilities)
	addiu	$2,$2,%lo(capabilities)
	lw	$3,28($2)
	lw	$7,24($2)
	lw	$6,20($2)
	lw	$5,16($2)
	move	$4,$16
	jal	aegis_page_allocate
	sw	$3,16($sp)
	.loc 1 72
	bne	$2,$16,$L59
	move	$18,$2
	.loc 1 75
	jal	page_rights
	move	$4,$17
	move	$5,$2
	jal	page_insert
	move	$4,$19
	move	$3,$2
	.loc 1 75
	beq	$3,$0,$L68
	move	$2,$0
$L57:
	.loc 1 79
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L68:
	.loc 1 77
	jal	page_drop
	move	$4,$18
$L59:
	.loc 1 74
	b	$L57
	li	$2,-1
$L64:
	.loc 1 79
	jr	$31
	li	$2,-1
	.set	reorder
	.end	page_specific
	.section	.text.page_unmap,"ax"
	.align	2
	.globl	page_unmap
	.loc 1 95
	.ent	page_unmap
page_unmap:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 96
	jal	page_find
	move	$16,$4
	.loc 1 98
	beq	$2,$0,$L76
	nop
	.loc 1 100
	lw	$17,0($2)
	.loc 1 101
	jal	page_remove
	move	$4,$16
	.loc 1 102
	jal	aegis_tlb_delete
	move	$4,$16
	.loc 1 103
	andi	$3,$17,0xe0
	.loc 1 103
	li	$2,32
	beq	$3,$2,$L81
	move	$2,$0
$L69:
	.loc 1 106
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L81:
	.loc 1 103
	andi	$2,$17,0x10
	.loc 1 103
	bne	$2,$0,$L73
	srl	$17,$17,12
$L74:
	.loc 1 104
	jal	page_drop
	move	$4,$17
	.loc 1 105
	b	$L69
	move	$2,$0
$L73:
	.loc 1 103
	jal	named
	move	$4,$17
	.loc 1 103
	beq	$2,$0,$L74
	nop
	b	$L69
	move	$2,$0
$L76:
	.loc 1 99
	b	$L69
	li	$2,-1
	.set	reorder
	.end	page_unmap
	.section	.text.page_physical,"ax"
	.align	2
	.globl	page_physical
	.loc 1 109
	.ent	page_physical
page_physical:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	.loc 1 110
	jal	page_find
	nop
	.loc 1 112
	beq	$2,$0,$L84
	nop
	.loc 1 112
	lw	$2,0($2)
	.loc 1 113
	lw	$31,20($sp)
	.loc 1 112
	srl	$2,$2,12
	.loc 1 113
	jr	$31
	addiu	$sp,$sp,24
$L84:
	.loc 1 113
	lw	$31,20($sp)
	.loc 1 112
	move	$2,$0
	.loc 1 113
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	page_physical
	.text
	.file 2 "./exos/exos.h"
	.file 3 "./aegis/user/aegis.h"
