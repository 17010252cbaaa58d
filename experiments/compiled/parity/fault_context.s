# mipsel-linux-gnu-gcc 12.2.0 from experiments/parity/fault_context.c
	.file 1 "fault_context.c"
	.section	.text.on_demand,"ax"
	.align	2
	.ent	on_demand
on_demand:
	.set	noreorder
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
	jr	$31
	li	$2,1
$L3:
	jr	$31
	move	$2,$0
$L6:
	li	$2,-2145386496
	addu	$4,$4,$2
	li	$2,2031616
	jr	$31
	sltu	$2,$4,$2
	.set	reorder
	.end	on_demand
	.section	.text.own_asid_renew,"ax"
	.align	2
	.ent	own_asid_renew
own_asid_renew:
	.set	noreorder
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
	sll	$2,$2,6
	sw	$2,%lo(own_asid)($6)
$L13:
	jr	$31
	nop
$L12:
	li	$2,4032
	jr	$31
	sw	$2,%lo(own_asid)($6)
	.set	reorder
	.end	own_asid_renew
	.section	.text.signal_enter,"ax"
	.align	2
	.ent	signal_enter
signal_enter:
	.set	noreorder
	lw	$8,8($5)
	lw	$2,20($sp)
	lui	$3,%hi(signals)
	addiu	$3,$3,%lo(signals)
	andi	$9,$8,0x1
	lw	$10,16($sp)
	lw	$8,20($2)
	lw	$11,396($3)
	beq	$9,$0,$L15
	nop
	bne	$11,$0,$L15
	li	$9,1
	lw	$8,392($3)
	sw	$9,396($3)
$L15:
	li	$3,-8
	and	$8,$8,$3
	sw	$11,-160($8)
	sw	$6,-156($8)
	lw	$6,16($2)
	addiu	$3,$8,-160
	sw	$6,-152($8)
	lw	$6,28($2)
	nop
	sw	$6,-140($8)
	lw	$6,36($2)
	nop
	sw	$6,-132($8)
	lw	$6,40($2)
	nop
	sw	$6,-128($8)
	lw	$6,44($2)
	nop
	sw	$6,-124($8)
	lw	$6,48($2)
	nop
	sw	$6,-120($8)
	lw	$6,20($2)
	sw	$7,-12($8)
	sw	$6,-32($8)
	sw	$10,-8($8)
	sw	$3,44($2)
	sw	$4,36($2)
	sw	$10,40($2)
	lw	$4,0($5)
	sw	$3,20($2)
	lui	$3,%hi(signal_trampoline)
	addiu	$3,$3,%lo(signal_trampoline)
	sw	$4,48($2)
	jr	$31
	sw	$3,16($2)
	.set	reorder
	.end	signal_enter
	.section	.text.signal_of,"ax"
	.align	2
	.ent	signal_of
signal_of:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	page_find
	nop
	beq	$2,$0,$L21
	li	$2,10
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L21:
	lw	$31,20($sp)
	li	$2,11
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	signal_of
	.section	.rodata.signal_fault.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"no handler of a signal\000"
	.section	.text.signal_fault,"ax"
	.align	2
	.ent	signal_fault
signal_fault:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,24($sp)
	move	$16,$4
	move	$4,$5
	sw	$18,32($sp)
	sw	$17,28($sp)
	move	$18,$6
	sw	$31,36($sp)
	jal	signal_of
	move	$17,$5
	sll	$3,$2,1
	lui	$8,%hi(signals)
	addu	$3,$3,$2
	sll	$3,$3,2
	addiu	$5,$8,%lo(signals)
	addu	$9,$5,$3
	move	$4,$2
	lw	$2,8($9)
	addiu	$10,$4,-1
	addiu	$3,$3,8
	li	$7,1
	sltu	$2,$2,2
	lw	$6,%lo(signals)($8)
	sll	$7,$7,$10
	bne	$2,$0,$L24
	addu	$5,$5,$3
	and	$2,$7,$6
	bne	$2,$0,$L24
	nop
	lw	$2,20($18)
	nop
	addiu	$2,$2,-12288
	sltu	$2,$2,8192
	bne	$2,$0,$L24
	nop
	lw	$2,12($9)
	sw	$18,20($sp)
	or	$2,$6,$2
	or	$2,$2,$7
	sw	$17,16($sp)
	move	$7,$16
	sw	$2,%lo(signals)($8)
	jal	signal_enter
	nop
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L24:
	lui	$4,%hi($LC0)
	lw	$5,16($18)
	move	$6,$17
	jal	die
	addiu	$4,$4,%lo($LC0)
	.set	reorder
	.end	signal_fault
	.section	.rodata.page_demand.str1.4,"aMS",@progbits,1
	.align	2
$LC1:
	.ascii	"no memory\000"
	.section	.text.page_demand,"ax"
	.align	2
	.globl	page_demand
	.ent	page_demand
page_demand:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$16,16($sp)
	sw	$31,20($sp)
	jal	on_demand
	move	$16,$4
	beq	$2,$0,$L30
	move	$2,$0
	jal	page_take
	li	$4,1
	bltz	$2,$L32
	sll	$2,$2,12
	move	$4,$16
	jal	page_insert
	ori	$5,$2,0x22b
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L30:
	lw	$31,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L32:
	lui	$4,%hi($LC1)
	move	$6,$16
	move	$5,$0
	jal	die
	addiu	$4,$4,%lo($LC1)
	.set	reorder
	.end	page_demand
	.section	.rodata.fault.str1.4,"aMS",@progbits,1
	.align	2
$LC2:
	.ascii	"exceptions in exception handlers use up their stack\000"
	.align	2
$LC3:
	.ascii	"no such access\000"
	.align	2
$LC4:
	.ascii	"exception\000"
	.align	2
$LC5:
	.ascii	"a page was taken by force\000"
	.section	.text.fault,"ax"
	.align	2
	.globl	fault
	.ent	fault
fault:
	.set	noreorder
	srl	$2,$4,2
	addiu	$sp,$sp,-40
	andi	$2,$2,0x1f
	li	$3,2
	sw	$19,28($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,36($sp)
	sw	$20,32($sp)
	sw	$18,24($sp)
	move	$17,$4
	move	$16,$5
	beq	$2,$3,$L63
	move	$19,$6
	addiu	$3,$2,-1
	sltu	$3,$3,3
	beq	$3,$0,$L74
	li	$20,2
$L34:
	beq	$7,$0,$L35
	and	$7,$7,$20
	beq	$7,$0,$L79
	lui	$2,%hi(protection_handler)
$L35:
	jal	page_find
	move	$4,$16
	beq	$2,$0,$L75
	move	$18,$2
$L37:
	lw	$5,0($18)
	nop
	and	$2,$5,$20
	bne	$2,$0,$L76
	nop
	jal	own_asid_renew
	nop
	lw	$5,0($18)
	lui	$2,%hi(capabilities)
	srl	$3,$5,1
	andi	$3,$3,0x70
	addiu	$2,$2,%lo(capabilities)
	andi	$4,$5,0x400
	bne	$4,$0,$L51
	addu	$2,$2,$3
	lw	$6,0($2)
$L54:
	lw	$7,4($2)
	jal	aegis_tlb_write
	move	$4,$16
$L55:
	lui	$2,%hi(protection_handler)
$L79:
	lw	$2,%lo(protection_handler)($2)
	nop
	beq	$2,$0,$L77
	addiu	$2,$16,-8192
	move	$6,$19
$L80:
	move	$5,$16
	jal	signal_fault
	move	$4,$17
$L33:
	lw	$31,36($sp)
	lw	$20,32($sp)
	lw	$19,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,40
$L63:
	b	$L34
	li	$20,1
$L51:
	lw	$6,8($2)
	b	$L54
	addiu	$2,$2,8
$L76:
	li	$2,2
	beq	$20,$2,$L40
	andi	$4,$5,0x400
$L41:
	srl	$3,$5,1
	lui	$2,%hi(capabilities)
	andi	$3,$3,0x70
	addiu	$2,$2,%lo(capabilities)
	bne	$4,$0,$L45
	addu	$2,$2,$3
	lw	$6,0($2)
$L47:
	lw	$7,4($2)
	jal	aegis_tlb_write
	move	$4,$16
	sltu	$2,$2,-16
	bne	$2,$0,$L33
	li	$3,8
	lw	$2,0($18)
	nop
	andi	$2,$2,0xc
	bne	$2,$3,$L73
	nop
	jal	page_remove
	move	$4,$16
	b	$L33
	nop
$L75:
	jal	page_demand
	move	$4,$16
	bne	$2,$0,$L37
	move	$18,$2
	li	$2,-805306368
	addu	$2,$16,$2
	srl	$2,$2,12
	sltu	$3,$2,42
	beq	$3,$0,$L55
	lui	$3,%hi(temporary_mappings)
	sll	$2,$2,2
	addiu	$3,$3,%lo(temporary_mappings)
	addu	$2,$2,$3
	lw	$5,0($2)
	nop
	bne	$5,$0,$L78
	srl	$6,$5,1
	lui	$2,%hi(protection_handler)
	lw	$2,%lo(protection_handler)($2)
	nop
	bne	$2,$0,$L80
	move	$6,$19
	lui	$4,%hi($LC3)
$L81:
	b	$L61
	addiu	$4,$4,%lo($LC3)
$L44:
	ori	$5,$5,0x400
	srl	$3,$5,1
	lui	$2,%hi(capabilities)
	andi	$3,$3,0x70
	addiu	$2,$2,%lo(capabilities)
	sw	$5,0($18)
	addu	$2,$2,$3
$L45:
	lw	$6,8($2)
	b	$L47
	addiu	$2,$2,8
$L40:
	li	$2,-1537
	andi	$3,$5,0x3
	bne	$3,$0,$L42
	and	$2,$5,$2
	ori	$5,$2,0x4
$L43:
	andi	$2,$5,0x6
	li	$3,6
	beq	$2,$3,$L44
	move	$4,$0
	b	$L41
	sw	$5,0($18)
$L78:
	lui	$2,%hi(capabilities)
	andi	$6,$6,0x70
	li	$4,-4096
	addiu	$2,$2,%lo(capabilities)
	andi	$3,$5,0x400
	and	$4,$16,$4
	beq	$3,$0,$L57
	addu	$2,$2,$6
	lw	$6,8($2)
	addiu	$2,$2,8
$L58:
	lw	$7,4($2)
	jal	aegis_tlb_write
	nop
	sltu	$2,$2,-16
	bne	$2,$0,$L33
	nop
$L73:
	lui	$4,%hi($LC5)
	lw	$5,16($19)
	move	$6,$16
	jal	die
	addiu	$4,$4,%lo($LC5)
$L42:
	b	$L43
	ori	$5,$2,0x204
$L57:
	lw	$6,0($2)
	b	$L58
	nop
$L74:
	lw	$5,16($6)
	lui	$4,%hi($LC4)
	move	$6,$2
	jal	die
	addiu	$4,$4,%lo($LC4)
$L77:
	sltu	$2,$2,4096
	beq	$2,$0,$L81
	lui	$4,%hi($LC3)
	lui	$4,%hi($LC2)
	addiu	$4,$4,%lo($LC2)
$L61:
	lw	$5,16($19)
	jal	die
	move	$6,$16
	.set	reorder
	.end	fault
	.section	.text.kernel_upcall,"ax"
	.align	2
	.globl	kernel_upcall
	.ent	kernel_upcall
kernel_upcall:
	.set	noreorder
	addiu	$2,$4,-52
	addiu	$sp,$sp,-48
	sltu	$2,$2,2
	sw	$17,32($sp)
	sw	$31,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	sw	$16,28($sp)
	bne	$2,$0,$L87
	move	$17,$5
	lui	$3,%hi(repossessed)
	li	$5,1
	srl	$4,$4,2
	li	$2,13
	beq	$4,$2,$L87
	sw	$5,%lo(repossessed)($3)
$L82:
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L87:
	lw	$3,16($6)
	li	$4,32768
	addiu	$2,$3,-32768
	sltu	$2,$2,$4
	beq	$2,$0,$L85
	lui	$2,%hi(serve_again)
	addiu	$2,$2,%lo(serve_again)
	bne	$3,$2,$L82
	nop
$L85:
	jal	page_slots
	nop
	beq	$2,$0,$L82
	addiu	$16,$2,-1
	beq	$17,$0,$L82
	li	$19,43
	li	$18,-1
$L91:
	move	$4,$16
$L103:
	jal	page_slot
	addiu	$5,$sp,16
	beq	$2,$0,$L102
	nop
	lw	$4,0($2)
	nop
	andi	$2,$4,0x8ef
	beq	$2,$19,$L90
	nop
$L102:
	addiu	$16,$16,-1
	bne	$16,$18,$L91
	nop
	lw	$31,44($sp)
	lw	$19,40($sp)
	lw	$18,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	jr	$31
	addiu	$sp,$sp,48
$L90:
	jal	page_drop
	srl	$4,$4,12
	lw	$4,16($sp)
	jal	page_remove
	addiu	$16,$16,-1
	beq	$16,$18,$L82
	addiu	$17,$17,-1
	bne	$17,$0,$L103
	move	$4,$16
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
