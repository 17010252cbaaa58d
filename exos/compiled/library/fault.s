# mipsel-linux-gnu-gcc 12.2.0 from exos/library/fault.c
	.text
	.file 1 "exos/library/fault.c"
	.section	.text.on_demand,"ax"
	.align	2
	.loc 1 17
	.ent	on_demand
on_demand:
	.set	noreorder
	.loc 1 18
	li	$2,268435456
	sltu	$2,$4,$2
	bne	$2,$0,$L3
	nop
	lui	$2,%hi(heap_end)
	lw	$2,%lo(heap_end)($2)
	nop
	sltu	$2,$4,$2
	beq	$2,$0,$L6
	nop
	.loc 1 20
	jr	$31
	li	$2,1
$L3:
	.loc 1 18
	jr	$31
	move	$2,$0
$L6:
	.loc 1 19
	li	$2,-2145386496
	addu	$4,$4,$2
	.loc 1 18
	li	$2,2031616
	jr	$31
	sltu	$2,$4,$2
	.set	reorder
	.end	on_demand
	.section	.text.own_asid_renew,"ax"
	.align	2
	.loc 1 60
	.ent	own_asid_renew
own_asid_renew:
	.set	noreorder
	.loc 1 63
	lui	$6,%hi(own_asid)
	lw	$2,%lo(own_asid)($6)
	lw	$4,4096($0)
	srl	$2,$2,6
	addiu	$2,$2,80
	sll	$2,$2,2
	lw	$2,28672($2)
	nop
	beq	$2,$4,$L13
	li	$2,1
	.loc 1 65
	b	$L9
	li	$5,63
$L11:
	beq	$2,$5,$L12
	nop
$L9:
	addiu	$3,$2,80
	sll	$3,$3,2
	lw	$3,28672($3)
	nop
	bne	$4,$3,$L11
	addiu	$2,$2,1
	addiu	$2,$2,-1
	.loc 1 67
	sll	$2,$2,6
	sw	$2,%lo(own_asid)($6)
$L13:
	.loc 1 68
	jr	$31
	nop
$L12:
	li	$2,4032
	.loc 1 67
	jr	$31
	sw	$2,%lo(own_asid)($6)
	.set	reorder
	.end	own_asid_renew
	.section	.rodata.page_demand.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"no memory\000"
	.section	.text.page_demand,"ax"
	.align	2
	.globl	page_demand
	.loc 1 27
	.ent	page_demand
page_demand:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 31
	jal	on_demand
	move	$16,$4
	beq	$2,$0,$L17
	move	$2,$0
	.loc 1 33
	jal	page_take
	li	$4,1
	.loc 1 34
	bltz	$2,$L19
	sll	$2,$2,12
	.loc 1 37
	move	$4,$16
	jal	page_insert
	ori	$5,$2,0x22b
	.loc 1 38
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L17:
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L19:
	.loc 1 35
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
	.loc 1 76
	.ent	fault
fault:
	.set	noreorder
	.loc 1 77
	srl	$2,$4,2
	.loc 1 76
	addiu	$sp,$sp,-40
	.loc 1 77
	andi	$2,$2,0x1f
	li	$3,2
	.loc 1 76
	sw	$18,28($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$17,24($sp)
	move	$16,$5
	.loc 1 77
	beq	$2,$3,$L50
	move	$18,$6
	.loc 1 79
	addiu	$3,$2,-1
	sltu	$3,$3,3
	beq	$3,$0,$L61
	li	$19,2
$L21:
	.loc 1 81
	beq	$7,$0,$L22
	and	$7,$7,$19
	beq	$7,$0,$L66
	lui	$2,%hi(protection_handler)
$L22:
	.loc 1 82
	jal	page_find
	move	$4,$16
	.loc 1 83
	beq	$2,$0,$L62
	move	$17,$2
$L24:
	.loc 1 85
	lw	$5,0($17)
	nop
	and	$2,$5,$19
	bne	$2,$0,$L63
	nop
	.loc 1 91
	jal	own_asid_renew
	nop
	.loc 1 92
	lw	$5,0($17)
	.file 2 "./exos/library/exos.h"
	.loc 2 153
	lui	$2,%hi(capabilities)
	srl	$3,$5,1
	andi	$3,$3,0x70
	addiu	$2,$2,%lo(capabilities)
	.loc 2 163
	andi	$4,$5,0x400
	bne	$4,$0,$L38
	addu	$2,$2,$3
	lw	$6,0($2)
$L41:
	.loc 2 165
	lw	$7,4($2)
	jal	aegis_tlb_write
	move	$4,$16
$L42:
	.loc 1 99
	lui	$2,%hi(protection_handler)
$L66:
	lw	$2,%lo(protection_handler)($2)
	nop
	beq	$2,$0,$L64
	nop
$L47:
	.loc 1 103
	jalr	$2
	move	$4,$16
$L20:
	.loc 1 104
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
$L50:
	.loc 1 77
	b	$L21
	li	$19,1
$L38:
	.loc 2 163
	lw	$6,8($2)
	b	$L41
	addiu	$2,$2,8
$L63:
	.loc 1 44
	li	$2,2
	beq	$19,$2,$L27
	andi	$4,$5,0x400
$L28:
	.loc 2 153
	srl	$3,$5,1
	lui	$2,%hi(capabilities)
	andi	$3,$3,0x70
	addiu	$2,$2,%lo(capabilities)
	.loc 2 163
	bne	$4,$0,$L32
	addu	$2,$2,$3
	lw	$6,0($2)
$L34:
	.loc 2 165
	lw	$7,4($2)
	jal	aegis_tlb_write
	move	$4,$16
	.loc 1 46
	sltu	$2,$2,-16
	bne	$2,$0,$L20
	li	$3,8
	.loc 1 48
	lw	$2,0($17)
	nop
	andi	$2,$2,0xc
	bne	$2,$3,$L60
	nop
	.loc 1 50
	jal	page_remove
	move	$4,$16
	b	$L20
	nop
$L62:
	.loc 1 84
	jal	page_demand
	move	$4,$16
	.loc 1 85
	bne	$2,$0,$L24
	move	$17,$2
	.loc 1 89
	li	$2,-805306368
	addu	$2,$16,$2
	srl	$2,$2,12
	.loc 1 93
	sltu	$3,$2,42
	beq	$3,$0,$L42
	lui	$3,%hi(temporary_mappings)
	sll	$2,$2,2
	addiu	$3,$3,%lo(temporary_mappings)
	addu	$2,$2,$3
	lw	$5,0($2)
	nop
	bne	$5,$0,$L65
	srl	$6,$5,1
	.loc 1 99
	lui	$2,%hi(protection_handler)
	lw	$2,%lo(protection_handler)($2)
	nop
	bne	$2,$0,$L47
	lui	$4,%hi($LC2)
$L67:
	.loc 1 100
	b	$L48
	addiu	$4,$4,%lo($LC2)
$L31:
	.loc 2 135
	ori	$5,$5,0x400
	.loc 2 153
	srl	$3,$5,1
	lui	$2,%hi(capabilities)
	andi	$3,$3,0x70
	addiu	$2,$2,%lo(capabilities)
	.loc 1 45
	sw	$5,0($17)
	.loc 2 153
	addu	$2,$2,$3
$L32:
	.loc 2 163
	lw	$6,8($2)
	b	$L34
	addiu	$2,$2,8
$L27:
	.loc 2 132
	andi	$2,$5,0x3
	li	$3,-1537
	bne	$2,$0,$L29
	and	$5,$5,$3
	.loc 2 131
	ori	$5,$5,0x4
$L30:
	.loc 2 134
	andi	$2,$5,0x6
	li	$3,6
	beq	$2,$3,$L31
	move	$4,$0
	.loc 1 45
	b	$L28
	sw	$5,0($17)
$L65:
	.loc 2 153
	lui	$2,%hi(capabilities)
	andi	$6,$6,0x70
	.loc 1 94
	li	$4,-4096
	.loc 2 153
	addiu	$2,$2,%lo(capabilities)
	.loc 2 163
	andi	$3,$5,0x400
	.loc 1 94
	and	$4,$16,$4
	.loc 2 163
	beq	$3,$0,$L44
	addu	$2,$2,$6
	lw	$6,8($2)
	addiu	$2,$2,8
$L45:
	.loc 2 165
	lw	$7,4($2)
	jal	aegis_tlb_write
	nop
	.loc 1 94
	sltu	$2,$2,-16
	bne	$2,$0,$L20
	nop
$L60:
	.loc 1 95
	lui	$4,%hi($LC4)
	lw	$5,16($18)
	move	$6,$16
	jal	die
	addiu	$4,$4,%lo($LC4)
$L29:
	.loc 2 133
	b	$L30
	ori	$5,$5,0x204
$L44:
	.loc 2 163
	lw	$6,0($2)
	b	$L45
	nop
$L61:
	.loc 1 80
	lw	$5,16($6)
	lui	$4,%hi($LC3)
	move	$6,$2
	jal	die
	addiu	$4,$4,%lo($LC3)
$L64:
	.loc 1 100
	addiu	$2,$16,-8192
	sltu	$2,$2,4096
	beq	$2,$0,$L67
	lui	$4,%hi($LC2)
	lui	$4,%hi($LC1)
	addiu	$4,$4,%lo($LC1)
$L48:
	lw	$5,16($18)
	jal	die
	move	$6,$16
	.set	reorder
	.end	fault
	.section	.text.kernel_upcall,"ax"
	.align	2
	.globl	kernel_upcall
	.loc 1 112
	.ent	kernel_upcall
kernel_upcall:
	.set	noreorder
	.loc 1 115
	addiu	$2,$4,-52
	.loc 1 112
	addiu	$sp,$sp,-48
	.loc 1 115
	sltu	$2,$2,2
	.loc 1 112
	sw	$17,32($sp)
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$16,28($sp)
	.loc 1 115
	bne	$2,$0,$L73
	move	$17,$5
	.loc 1 116
	lui	$3,%hi(repossessed)
	li	$5,1
	.loc 1 117
	srl	$4,$4,2
	li	$2,13
	beq	$4,$2,$L73
	sw	$5,%lo(repossessed)($3)
$L68:
	.loc 1 131
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L73:
	.loc 1 119
	lw	$3,16($6)
	li	$4,32768
	addiu	$2,$3,-32768
	sltu	$2,$2,$4
	beq	$2,$0,$L71
	lui	$2,%hi(serve_again)
	addiu	$2,$2,%lo(serve_again)
	bne	$3,$2,$L68
	nop
$L71:
	.loc 1 121
	jal	page_slots
	nop
	beq	$2,$0,$L68
	addiu	$16,$2,-1
	beq	$17,$0,$L68
	li	$19,43
	li	$18,-1
$L77:
	.loc 1 122
	move	$4,$16
$L89:
	jal	page_slot
	addiu	$5,$sp,16
	.loc 1 123
	beq	$2,$0,$L88
	nop
	.loc 1 124
	lw	$4,0($2)
	nop
	andi	$2,$4,0x8ef
	.loc 1 123
	beq	$2,$19,$L76
	nop
$L88:
	.loc 1 121
	addiu	$16,$16,-1
	bne	$16,$18,$L77
	nop
	.loc 1 131
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L76:
	.loc 1 127
	jal	page_drop
	srl	$4,$4,12
	.loc 1 128
	lw	$4,16($sp)
	jal	page_remove
	addiu	$16,$16,-1
	.loc 1 121
	beq	$16,$18,$L68
	addiu	$17,$17,-1
	bne	$17,$0,$L89
	move	$4,$16
	.loc 1 131
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	kernel_upcall
	.globl	own_asid
	.section	.bss.own_asid,"aw"
	.align	2
own_asid:
	.space	4
	.globl	protection_handler
	.section	.bss.protection_handler,"aw"
	.align	2
protection_handler:
	.space	4
	.text
	.file 3 "./aegis/kernel/calls.h"
