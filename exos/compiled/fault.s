# mipsel-linux-gnu-gcc 12.2.0 -O2 -march=r3000 -mabi=32 -mfp32 -msoft-float -G0 -mno-abicalls -fno-pic -ffreestanding -fno-builtin -fno-common -fno-strict-aliasing -ffunction-sections -fdata-sections … from exos/fault.c
	.text
	.file 1 "exos/fault.c"
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
	.section	.rodata.refuse.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"exceptions in exception handlers use up their stack\000"
	.align	2
$LC1:
	.ascii	"no such access\000"
	.section	.text.refuse,"ax"
	.align	2
	.loc 1 20
	.ent	refuse
refuse:
	.set	noreorder
	.set	nomacro
	.loc 1 21
	lui	$2,%hi(protection_handler)
	lw	$2,%lo(protection_handler)($2)
	.loc 1 20
	addiu	$sp,$sp,-24
	.loc 1 21
	beq	$2,$0,$L12
	sw	$31,20($sp)
	.loc 1 24
	jalr	$2
	nop
	.loc 1 25
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L12:
	.loc 1 22
	addiu	$2,$4,-8192
	.loc 1 22
	sltu	$2,$2,4096
	bne	$2,$0,$L10
	move	$6,$4
	lui	$4,%hi($LC1)
	addiu	$4,$4,%lo($LC1)
$L9:
	.loc 1 22
	lw	$5,16($5)
	jal	die
	nop
$L10:
	.loc 1 22
	lui	$4,%hi($LC0)
	b	$L9
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	refuse
	.section	.rodata.page_demand.str1.4,"aMS",@progbits,1
	.align	2
$LC2:
	.ascii	"no memory\000"
	.section	.text.page_demand,"ax"
	.align	2
	.globl	page_demand
	.loc 1 29
	.ent	page_demand
page_demand:
	.set	noreorder
	.set	nomacro
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 33
	jal	on_demand
	move	$16,$4
	.loc 1 33
	beq	$2,$0,$L16
	move	$2,$0
	.loc 1 35
	jal	page_take
	li	$4,1
	.loc 1 36
	bltz	$2,$L18
	sll	$2,$2,12
	.loc 1 39
	jal	page_rights
	ori	$4,$2,0x2b
	move	$5,$2
	jal	page_insert
	move	$4,$16
	.loc 1 40
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L16:
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L18:
	.loc 1 37
	lui	$4,%hi($LC2)
	move	$6,$16
	move	$5,$0
	jal	die
	addiu	$4,$4,%lo($LC2)
	.set	reorder
	.end	page_demand
	.section	.rodata.fault.str1.4,"aMS",@progbits,1
	.align	2
$LC3:
	.ascii	"exception\000"
	.align	2
$LC4:
	.ascii	"a page was taken by force\000"
	.section	.text.fault,"ax"
	.align	2
	.globl	fault
	.loc 1 43
	.ent	fault
fault:
	.set	noreorder
	.set	nomacro
	.loc 1 44
	srl	$2,$4,2
	.loc 1 43
	addiu	$sp,$sp,-40
	.loc 1 44
	andi	$2,$2,0x1f
	.loc 1 44
	li	$3,2
	.loc 1 43
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$16,20($sp)
	.loc 1 43
	move	$17,$5
	.loc 1 44
	beq	$2,$3,$L27
	move	$18,$6
	.loc 1 46
	addiu	$3,$2,-1
	.loc 1 46
	sltu	$3,$3,3
	beq	$3,$0,$L39
	li	$19,2
$L20:
	.loc 1 48
	jal	page_find
	move	$4,$17
	.loc 1 49
	beq	$2,$0,$L40
	move	$16,$2
$L21:
	.loc 1 51
	lw	$5,0($16)
	nop
	.loc 1 51
	and	$2,$5,$19
	.loc 1 51
	beq	$2,$0,$L44
	li	$2,-805306368
	.loc 1 52
	li	$2,2
	beq	$19,$2,$L41
	nop
$L23:
	.loc 1 54
	jal	page_install
	move	$4,$17
	.loc 1 54
	sltu	$2,$2,-16
	bne	$2,$0,$L19
	li	$3,8
	.loc 1 55
	lw	$2,0($16)
	nop
	andi	$2,$2,0xc
	.loc 1 55
	bne	$2,$3,$L42
	lui	$4,%hi($LC4)
	.loc 1 57
	jal	page_remove
	move	$4,$17
$L19:
	.loc 1 67
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L40:
	.loc 1 50
	jal	page_demand
	move	$4,$17
	.loc 1 51
	bne	$2,$0,$L21
	move	$16,$2
	.loc 1 61
	li	$2,-805306368
$L44:
	addu	$2,$17,$2
	.loc 1 61
	srl	$2,$2,12
	.loc 1 62
	sltu	$3,$2,34
	beq	$3,$0,$L26
	lui	$3,%hi(windows)
	.loc 1 62
	sll	$2,$2,2
	addiu	$3,$3,%lo(windows)
	addu	$2,$2,$3
	lw	$5,0($2)
	nop
	.loc 1 62
	bne	$5,$0,$L43
	li	$4,-4096
$L26:
	.loc 1 66
	move	$5,$18
	jal	refuse
	move	$4,$17
	.loc 1 67
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L27:
	.loc 1 44
	b	$L20
	li	$19,1
$L41:
	.loc 1 53
	jal	page_rights
	ori	$4,$5,0x4
	move	$5,$2
	.loc 1 53
	b	$L23
	sw	$2,0($16)
$L43:
	.loc 1 63
	jal	page_install
	and	$4,$17,$4
	.loc 1 64
	b	$L19
	nop
$L39:
	.loc 1 47
	lw	$5,16($6)
	lui	$4,%hi($LC3)
	move	$6,$2
	jal	die
	addiu	$4,$4,%lo($LC3)
$L42:
	.loc 1 56
	lw	$5,16($18)
	move	$6,$17
	jal	die
	addiu	$4,$4,%lo($LC4)
	.set	reorder
	.end	fault
	.section	.text.told,"ax"
	.align	2
	.globl	told
	.loc 1 71
	.ent	told
told:
	.set	noreorder
	.set	nomacro
	.loc 1 74
	srl	$4,$4,2
	.loc 1 74
	li	$2,13
	beq	$4,$2,$L67
	nop
	jr	$31
	nop
$L67:
	.loc 1 71
	addiu	$sp,$sp,-48
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	.loc 1 76
	jal	page_slots
	move	$17,$5
	.loc 1 76
	beq	$2,$0,$L45
	addiu	$16,$2,-1
	beq	$17,$0,$L45
	li	$19,40
	li	$18,-1
$L51:
	.loc 1 77
	move	$4,$16
$L68:
	jal	page_slot
	addiu	$5,$sp,16
	.loc 1 78
	beq	$2,$0,$L66
	nop
	.loc 1 78
	lw	$4,0($2)
	nop
	.loc 1 78
	andi	$2,$4,0xec
	.loc 1 78
	beq	$2,$19,$L50
	nop
$L66:
	.loc 1 76
	addiu	$16,$16,-1
	.loc 1 76
	bne	$16,$18,$L51
	nop
$L45:
	.loc 1 84
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L50:
	.loc 1 80
	jal	page_drop
	srl	$4,$4,12
	.loc 1 81
	lw	$4,16($sp)
	jal	page_remove
	addiu	$16,$16,-1
	.loc 1 76
	beq	$16,$18,$L45
	addiu	$17,$17,-1
	.loc 1 76
	bne	$17,$0,$L68
	move	$4,$16
	.loc 1 84
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	told
	.globl	protection_handler
	.section	.bss.protection_handler,"aw"
	.align	2
protection_handler:
	.space	4
	.text
	.file 2 "./exos/exos.h"
