# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/library/protect.c
	.text
	.file 1 "exos/library/protect.c"
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
	beq	$2,$0,$L2
	addiu	$16,$2,-1
	li	$17,-1
	.loc 1 87
	move	$4,$16
$L16:
	jal	page_slot
	addiu	$5,$sp,16
	.loc 1 88
	beq	$2,$0,$L3
	addiu	$16,$16,-1
	.loc 1 88
	lw	$2,0($2)
	nop
	srl	$2,$2,12
	.loc 1 88
	beq	$2,$18,$L6
	li	$2,1
$L3:
	.loc 1 86
	bne	$16,$17,$L16
	move	$4,$16
$L2:
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
$L6:
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
	addiu	$sp,$sp,-56
	.loc 1 22
	sltu	$2,$6,4
	.loc 1 19
	sw	$16,20($sp)
	.loc 1 20
	li	$16,-4096
	.loc 1 19
	sw	$18,28($sp)
	sw	$31,52($sp)
	sw	$23,48($sp)
	sw	$22,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$17,24($sp)
	.loc 1 20
	and	$16,$4,$16
	.loc 1 22
	beq	$2,$0,$L20
	addu	$18,$4,$5
	.loc 1 22
	sltu	$2,$18,$16
	bne	$2,$0,$L20
	sltu	$2,$16,$18
	.loc 1 24
	beq	$2,$0,$L17
	move	$2,$0
	.loc 1 25
	move	$4,$16
	jal	page_find
	move	$17,$6
	.file 2 "./exos/library/exos.h"
	.loc 2 117
	lui	$22,%hi(capabilities)
	.loc 1 25
	move	$23,$2
	.loc 1 28
	andi	$19,$17,0x2
	.loc 1 30
	li	$21,-4
	.loc 2 106
	li	$20,-1537
	.loc 1 26
	beq	$23,$0,$L47
	addiu	$22,$22,%lo(capabilities)
$L23:
	.loc 1 28
	lw	$3,0($23)
	.loc 1 28
	beq	$19,$0,$L24
	andi	$2,$3,0xe0
	.loc 1 28
	beq	$2,$0,$L17
	li	$2,-1
$L24:
	.loc 1 30
	and	$3,$3,$21
	.loc 1 30
	or	$3,$3,$17
	.loc 2 107
	andi	$2,$3,0x3
	.loc 2 107
	beq	$2,$0,$L25
	and	$3,$3,$20
	.loc 2 108
	ori	$3,$3,0x200
$L25:
	.loc 2 109
	andi	$2,$3,0x6
	.loc 2 109
	li	$4,6
	bne	$2,$4,$L49
	andi	$2,$3,0x200
	.loc 2 110
	ori	$3,$3,0x400
	.loc 1 12
	andi	$2,$3,0x200
$L49:
	.loc 1 12
	bne	$2,$0,$L48
	sw	$3,0($23)
	.loc 1 14
	move	$4,$16
	jal	aegis_tlb_delete
	addiu	$16,$16,4096
	.loc 1 24
	sltu	$2,$16,$18
	beq	$2,$0,$L17
	move	$2,$0
$L31:
	.loc 1 25
	move	$4,$23
	jal	page_after
	move	$5,$16
	move	$23,$2
	.loc 1 26
	bne	$23,$0,$L23
	nop
$L47:
	.loc 1 26
	jal	page_demand
	move	$4,$16
	.loc 1 26
	bne	$2,$0,$L23
	move	$23,$2
$L20:
	.loc 1 23
	li	$2,-1
$L17:
	.loc 1 35
	lw	$31,52($sp)
	lw	$23,48($sp)
	lw	$22,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,56
$L48:
	.loc 2 117
	srl	$2,$3,1
	.loc 2 117
	andi	$2,$2,0x70
	.loc 2 118
	andi	$4,$3,0x400
	.loc 2 118
	beq	$4,$0,$L28
	addu	$2,$22,$2
	lw	$6,8($2)
	addiu	$2,$2,8
$L29:
	.loc 2 120
	lw	$7,4($2)
	li	$5,-256
	and	$5,$3,$5
	jal	aegis_tlb_write
	move	$4,$16
	.loc 1 13
	sltu	$2,$2,-16
	beq	$2,$0,$L17
	li	$2,-1
	.loc 1 24
	addiu	$16,$16,4096
	.loc 1 24
	sltu	$2,$16,$18
	bne	$2,$0,$L31
	move	$2,$0
	b	$L17
	nop
$L28:
	.loc 2 118
	lw	$6,0($2)
	b	$L29
	nop
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
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 39
	jal	page_find
	move	$16,$4
	.loc 1 41
	beq	$2,$0,$L53
	li	$3,-1549
	.loc 1 43
	lw	$5,0($2)
	nop
	.loc 2 107
	andi	$4,$5,0x3
	.loc 2 107
	bne	$4,$0,$L52
	and	$3,$5,$3
	.loc 1 14
	li	$4,-4096
	.loc 1 43
	sw	$3,0($2)
	.loc 1 14
	jal	aegis_tlb_delete
	and	$4,$16,$4
	.loc 1 15
	move	$2,$0
$L50:
	.loc 1 45
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L52:
	.loc 2 108
	ori	$3,$3,0x200
	.loc 1 43
	sw	$3,0($2)
	.loc 2 117
	srl	$4,$3,1
	.loc 2 117
	lui	$2,%hi(capabilities)
	.loc 2 117
	andi	$4,$4,0x70
	.loc 2 117
	addiu	$2,$2,%lo(capabilities)
	addu	$2,$2,$4
	.loc 2 120
	li	$3,-1792
	and	$5,$5,$3
	lw	$7,4($2)
	lw	$6,0($2)
	li	$4,-4096
	and	$4,$16,$4
	jal	aegis_tlb_write
	ori	$5,$5,0x200
	.loc 1 45
	lw	$31,20($sp)
	.loc 1 13
	sltu	$2,$2,-16
	.loc 1 45
	lw	$16,16($sp)
	.loc 1 13
	addiu	$2,$2,-1
	.loc 1 45
	jr	$31
	addiu	$sp,$sp,24
$L53:
	.loc 1 42
	b	$L50
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
	move	$17,$4
	.loc 1 49
	jal	page_find
	move	$16,$5
	.loc 1 51
	beq	$2,$0,$L62
	nop
	.loc 1 53
	lw	$3,0($2)
	.loc 1 53
	bne	$16,$0,$L64
	nop
	.loc 1 53
	ori	$3,$3,0x800
	.loc 1 53
	sw	$3,0($2)
	.loc 1 12
	andi	$5,$3,0x200
	.loc 1 54
	li	$2,-4096
	.loc 1 12
	bne	$5,$0,$L65
	and	$4,$17,$2
$L59:
	.loc 1 14
	jal	aegis_tlb_delete
	nop
	.loc 1 15
	move	$2,$0
$L55:
	.loc 1 55
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L64:
	.loc 1 53
	li	$4,-2049
	and	$3,$3,$4
	.loc 1 53
	sw	$3,0($2)
	.loc 1 12
	andi	$5,$3,0x200
	.loc 1 54
	li	$2,-4096
	.loc 1 12
	beq	$5,$0,$L59
	and	$4,$17,$2
$L65:
	.loc 2 117
	srl	$6,$3,1
	.loc 2 117
	lui	$2,%hi(capabilities)
	.loc 2 117
	andi	$6,$6,0x70
	.loc 2 117
	addiu	$2,$2,%lo(capabilities)
	.loc 2 118
	andi	$5,$3,0x400
	.loc 2 118
	bne	$5,$0,$L66
	addu	$2,$2,$6
	lw	$6,0($2)
$L61:
	.loc 2 120
	lw	$7,4($2)
	li	$5,-256
	jal	aegis_tlb_write
	and	$5,$3,$5
	.loc 1 55
	lw	$31,28($sp)
	.loc 1 13
	sltu	$2,$2,-16
	.loc 1 55
	lw	$17,24($sp)
	lw	$16,20($sp)
	.loc 1 13
	addiu	$2,$2,-1
	.loc 1 55
	jr	$31
	addiu	$sp,$sp,32
$L66:
	.loc 2 118
	lw	$6,8($2)
	b	$L61
	addiu	$2,$2,8
$L62:
	.loc 1 52
	b	$L55
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
	beq	$2,$0,$L70
	nop
	.loc 1 61
	move	$4,$17
	jal	page_find
	move	$16,$2
	.loc 1 61
	bne	$2,$0,$L67
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
$L67:
	.loc 1 65
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L70:
	.loc 1 62
	b	$L67
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
	beq	$5,$0,$L79
	nop
	.loc 1 68
	addiu	$sp,$sp,-48
	sw	$19,40($sp)
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,44($sp)
	sw	$18,36($sp)
	move	$16,$5
	move	$17,$4
	.loc 1 72
	jal	page_find
	sll	$19,$5,12
	.loc 1 72
	bne	$2,$0,$L72
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
	bne	$2,$16,$L74
	move	$18,$2
	.loc 1 75
	ori	$5,$19,0x223
	jal	page_insert
	move	$4,$17
	move	$3,$2
	.loc 1 75
	beq	$3,$0,$L83
	move	$2,$0
$L72:
	.loc 1 79
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L83:
	.loc 1 77
	jal	page_drop
	move	$4,$18
$L74:
	.loc 1 74
	b	$L72
	li	$2,-1
$L79:
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
	beq	$2,$0,$L91
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
	beq	$3,$2,$L96
	move	$2,$0
$L84:
	.loc 1 106
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
$L96:
	.loc 1 103
	andi	$2,$17,0x10
	.loc 1 103
	bne	$2,$0,$L88
	srl	$17,$17,12
$L89:
	.loc 1 104
	jal	page_drop
	move	$4,$17
	.loc 1 105
	b	$L84
	move	$2,$0
$L88:
	.loc 1 103
	jal	named
	move	$4,$17
	.loc 1 103
	beq	$2,$0,$L89
	nop
	b	$L84
	move	$2,$0
$L91:
	.loc 1 99
	b	$L84
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
	beq	$2,$0,$L99
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
$L99:
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
	.file 3 "./aegis/kernel/calls.h"
