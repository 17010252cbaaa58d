# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/library/fault.c
	.text
	.file 1 "exos/library/fault.c"
	.section	.text.on_demand,"ax"
	.align	2
	.loc 1 15
	.ent	on_demand
on_demand:
	.set	noreorder
	.set	nomacro
	.loc 1 16
	li	$2,268435456
	sltu	$2,$4,$2
	bne	$2,$0,$L3
	nop
	.loc 1 16
	lui	$2,%hi(heap_end)
	.loc 1 16
	lw	$2,%lo(heap_end)($2)
	nop
	sltu	$2,$4,$2
	beq	$2,$0,$L6
	nop
	.loc 1 17
	jr	$31
	li	$2,1
$L3:
	.loc 1 16
	jr	$31
	move	$2,$0
$L6:
	.loc 1 16
	li	$2,-2145386496
	addu	$4,$4,$2
	.loc 1 16
	li	$2,2031616
	jr	$31
	sltu	$2,$4,$2
	.set	reorder
	.end	on_demand
	.section	.rodata.page_demand.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"no memory\000"
	.section	.text.page_demand,"ax"
	.align	2
	.globl	page_demand
	.loc 1 21
	.ent	page_demand
page_demand:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 25
	jal	on_demand
	move	$16,$4
	.loc 1 25
	beq	$2,$0,$L10
	move	$2,$0
	.loc 1 27
	jal	page_take
	li	$4,1
	.loc 1 28
	bltz	$2,$L12
	sll	$2,$2,12
	.loc 1 31
	move	$4,$16
	jal	page_insert
	ori	$5,$2,0x22b
	.loc 1 32
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L10:
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L12:
	.loc 1 29
	lui	$4,%hi($LC0)
	move	$6,$16
	move	$5,$0
	jal	die
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	page_demand
	.section	.rodata.fault.str1.4,"aMS",@progbits,1
	.align	2
$LC1:
	.ascii	"exceptions in exception handlers use up their stack\000"
	.align	2
$LC2:
	.ascii	"no such access\000"
	.align	2
$LC3:
	.ascii	"exception\000"
	.align	2
$LC4:
	.ascii	"a page was taken by force\000"
	.section	.text.fault,"ax"
	.align	2
	.globl	fault
	.loc 1 47
	.ent	fault
fault:
	.set	noreorder
	.set	nomacro
	.loc 1 48
	srl	$2,$4,2
	.loc 1 47
	addiu	$sp,$sp,-40
	.loc 1 48
	andi	$2,$2,0x1f
	.loc 1 48
	li	$3,2
	.loc 1 47
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$16,20($sp)
	.loc 1 47
	move	$17,$5
	.loc 1 48
	beq	$2,$3,$L36
	move	$18,$6
	.loc 1 50
	addiu	$3,$2,-1
	.loc 1 50
	sltu	$3,$3,3
	beq	$3,$0,$L43
	li	$19,2
	.loc 1 52
	jal	page_find
	move	$4,$17
	.loc 1 53
	beq	$2,$0,$L44
	move	$16,$2
$L15:
	.loc 1 55
	lw	$2,0($16)
	nop
	.loc 1 55
	and	$3,$2,$19
	.loc 1 55
	bne	$3,$0,$L45
	li	$3,2
$L17:
	.loc 1 67
	lui	$2,%hi(protection_handler)
	lw	$2,%lo(protection_handler)($2)
	nop
	.loc 1 67
	beq	$2,$0,$L46
	nop
$L33:
	.loc 1 70
	jalr	$2
	move	$4,$17
$L13:
	.loc 1 71
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L36:
	.loc 1 52
	jal	page_find
	move	$4,$17
	.loc 1 48
	li	$19,1
	.loc 1 53
	bne	$2,$0,$L15
	move	$16,$2
$L44:
	.loc 1 54
	jal	page_demand
	move	$4,$17
	.loc 1 55
	bne	$2,$0,$L15
	move	$16,$2
	.loc 1 60
	li	$2,-805306368
	addu	$2,$17,$2
	.loc 1 60
	srl	$2,$2,12
	.loc 1 61
	sltu	$3,$2,42
	beq	$3,$0,$L17
	lui	$3,%hi(temporary_mappings)
	.loc 1 61
	sll	$2,$2,2
	addiu	$3,$3,%lo(temporary_mappings)
	addu	$2,$2,$3
	lw	$2,0($2)
	nop
	.loc 1 61
	bne	$2,$0,$L47
	srl	$6,$2,1
	.loc 1 67
	lui	$2,%hi(protection_handler)
	lw	$2,%lo(protection_handler)($2)
	nop
	.loc 1 67
	bne	$2,$0,$L33
	lui	$4,%hi($LC2)
$L49:
	.loc 1 68
	b	$L34
	addiu	$4,$4,%lo($LC2)
$L45:
	.loc 1 37
	beq	$19,$3,$L18
	andi	$5,$2,0x400
$L19:
	.file 2 "./exos/library/exos.h"
	.loc 2 117
	srl	$4,$2,1
	.loc 2 117
	lui	$3,%hi(capabilities)
	.loc 2 117
	andi	$4,$4,0x70
	.loc 2 117
	addiu	$3,$3,%lo(capabilities)
	.loc 2 118
	bne	$5,$0,$L23
	addu	$3,$3,$4
	lw	$6,0($3)
$L25:
	.loc 2 120
	lw	$7,4($3)
	li	$5,-256
	and	$5,$2,$5
	jal	aegis_tlb_write
	move	$4,$17
	.loc 1 39
	sltu	$2,$2,-16
	bne	$2,$0,$L13
	li	$3,8
	.loc 1 41
	lw	$2,0($16)
	nop
	andi	$2,$2,0xc
	.loc 1 41
	bne	$2,$3,$L48
	lui	$4,%hi($LC4)
	.loc 1 43
	jal	page_remove
	move	$4,$17
	.loc 1 71
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L22:
	.loc 2 110
	ori	$2,$2,0x400
	.loc 2 117
	srl	$4,$2,1
	.loc 2 117
	lui	$3,%hi(capabilities)
	.loc 2 117
	andi	$4,$4,0x70
	.loc 2 117
	addiu	$3,$3,%lo(capabilities)
	.loc 1 38
	sw	$2,0($16)
	.loc 2 117
	addu	$3,$3,$4
$L23:
	.loc 2 118
	lw	$6,8($3)
	b	$L25
	addiu	$3,$3,8
$L18:
	li	$3,-1537
	.loc 2 107
	andi	$4,$2,0x3
	bne	$4,$0,$L20
	and	$3,$2,$3
	.loc 2 106
	ori	$2,$3,0x4
$L21:
	.loc 2 109
	andi	$3,$2,0x6
	.loc 2 109
	li	$4,6
	beq	$3,$4,$L22
	move	$5,$0
	.loc 1 38
	b	$L19
	sw	$2,0($16)
$L20:
	.loc 2 108
	b	$L21
	ori	$2,$3,0x204
$L47:
	.loc 2 117
	lui	$3,%hi(capabilities)
	.loc 2 117
	andi	$6,$6,0x70
	.loc 1 62
	li	$4,-4096
	.loc 2 117
	addiu	$3,$3,%lo(capabilities)
	.loc 2 118
	andi	$5,$2,0x400
	.loc 1 62
	and	$4,$17,$4
	.loc 2 118
	beq	$5,$0,$L30
	addu	$3,$3,$6
	lw	$6,8($3)
	addiu	$3,$3,8
$L31:
	.loc 2 120
	lw	$7,4($3)
	li	$5,-256
	jal	aegis_tlb_write
	and	$5,$2,$5
	.loc 1 62
	sltu	$2,$2,-16
	bne	$2,$0,$L13
	nop
	.loc 1 63
	lui	$4,%hi($LC4)
$L48:
	lw	$5,16($18)
	move	$6,$17
	jal	die
	addiu	$4,$4,%lo($LC4)
$L30:
	.loc 2 118
	lw	$6,0($3)
	b	$L31
	nop
$L43:
	.loc 1 51
	lw	$5,16($6)
	lui	$4,%hi($LC3)
	move	$6,$2
	jal	die
	addiu	$4,$4,%lo($LC3)
$L46:
	.loc 1 68
	addiu	$2,$17,-8192
	.loc 1 68
	sltu	$2,$2,4096
	beq	$2,$0,$L49
	lui	$4,%hi($LC2)
	lui	$4,%hi($LC1)
	addiu	$4,$4,%lo($LC1)
$L34:
	.loc 1 68
	lw	$5,16($18)
	jal	die
	move	$6,$17
	.set	reorder
	.end	fault
	.section	.text.kernel_upcall,"ax"
	.align	2
	.globl	kernel_upcall
	.loc 1 78
	.ent	kernel_upcall
kernel_upcall:
	.set	noreorder
	.set	nomacro
	.loc 1 81
	addiu	$2,$4,-52
	.loc 1 78
	addiu	$sp,$sp,-48
	.loc 1 81
	sltu	$2,$2,2
	.loc 1 78
	sw	$17,32($sp)
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$16,28($sp)
	.loc 1 81
	bne	$2,$0,$L55
	move	$17,$5
	.loc 1 82
	lui	$3,%hi(repossessed)
	li	$5,1
	.loc 1 83
	srl	$4,$4,2
	.loc 1 83
	li	$2,13
	beq	$4,$2,$L55
	sw	$5,%lo(repossessed)($3)
$L50:
	.loc 1 96
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L55:
	.loc 1 85
	lw	$3,16($6)
	.loc 1 85
	li	$4,32768
	.loc 1 85
	addiu	$2,$3,-32768
	.loc 1 85
	sltu	$2,$2,$4
	beq	$2,$0,$L53
	lui	$2,%hi(serve_again)
	.loc 1 85
	addiu	$2,$2,%lo(serve_again)
	bne	$3,$2,$L50
	nop
$L53:
	.loc 1 87
	jal	page_slots
	nop
	.loc 1 87
	beq	$2,$0,$L50
	addiu	$16,$2,-1
	beq	$17,$0,$L50
	li	$19,43
	li	$18,-1
$L59:
	.loc 1 88
	move	$4,$16
$L71:
	jal	page_slot
	addiu	$5,$sp,16
	.loc 1 89
	beq	$2,$0,$L70
	nop
	.loc 1 89
	lw	$4,0($2)
	nop
	.loc 1 89
	andi	$2,$4,0x8ef
	.loc 1 89
	beq	$2,$19,$L58
	nop
$L70:
	.loc 1 87
	addiu	$16,$16,-1
	.loc 1 87
	bne	$16,$18,$L59
	nop
	.loc 1 96
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L58:
	.loc 1 92
	jal	page_drop
	srl	$4,$4,12
	.loc 1 93
	lw	$4,16($sp)
	jal	page_remove
	addiu	$16,$16,-1
	.loc 1 87
	beq	$16,$18,$L50
	addiu	$17,$17,-1
	.loc 1 87
	bne	$17,$0,$L71
	move	$4,$16
	.loc 1 96
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	kernel_upcall
	.globl	protection_handler
	.section	.bss.protection_handler,"aw"
	.align	2
protection_handler:
	.space	4
	.text
	.file 3 "./aegis/kernel/calls.h"
