# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/dispatch.c
	.file 1 "dispatch.c"
	.text
	.align	2
	.ent	handler
handler:
	.set	noreorder
	srl	$5,$5,2
	andi	$5,$5,0x1f
	lui	$2,%hi(seen)
	lui	$3,%hi(where_pc)
	sw	$5,%lo(seen)($2)
	sw	$4,%lo(where_pc)($3)
	lui	$3,%hi(where_address)
	addiu	$2,$4,4
	sw	$6,%lo(where_address)($3)
	jr	$31
	nop
	.set	reorder
	.end	handler
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$16,20($sp)
	lui	$16,%hi(handler)
	sw	$31,52($sp)
	sw	$23,48($sp)
	sw	$22,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	jal	my_page
	sw	$17,24($sp)
	addiu	$5,$16,%lo(handler)
	li	$4,1
	jal	catch_exception
	move	$18,$2
	addiu	$5,$16,%lo(handler)
	jal	catch_exception
	li	$4,4
	addiu	$5,$16,%lo(handler)
	jal	catch_exception
	li	$4,9
	addiu	$5,$16,%lo(handler)
	jal	catch_exception
	li	$4,11
	lui	$22,%hi(fault_unalign)
	addiu	$5,$16,%lo(handler)
	li	$4,12
	lui	$21,%hi(fault_overflow)
	jal	catch_exception
	lui	$20,%hi(fault_coproc)
	li	$17,3
	lui	$16,%hi(seen)
	lui	$19,%hi(where_pc)
	addiu	$22,$22,%lo(fault_unalign)
	addiu	$21,$21,%lo(fault_overflow)
	addiu	$20,$20,%lo(fault_coproc)
	lui	$23,%hi(fault_prot)
$L8:
	jal	do_unalign
	li	$4,538968064
	lw	$3,%lo(seen)($16)
	li	$2,4
	beq	$3,$2,$L17
	nop
$L10:
	move	$4,$0
$L4:
	jal	check
	li	$5,25
	li	$4,2147418112
	li	$5,1
	jal	do_overflow
	ori	$4,$4,0xffff
	lw	$3,%lo(seen)($16)
	li	$2,12
	beq	$3,$2,$L18
	nop
	move	$4,$0
	jal	check
	li	$5,27
	jal	do_coproc
	nop
	lw	$3,%lo(seen)($16)
	li	$2,11
	beq	$3,$2,$L19
	nop
$L12:
	move	$4,$0
$L6:
	jal	check
	li	$5,29
	move	$6,$0
	move	$5,$18
	jal	map_mine
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,30
	jal	check
	srl	$4,$4,31
	jal	do_prot
	li	$4,538968064
	lw	$3,%lo(seen)($16)
	li	$2,1
	beq	$3,$2,$L20
	nop
$L14:
	move	$4,$0
$L7:
	addiu	$17,$17,-1
	jal	check
	li	$5,32
	bne	$17,$0,$L8
	move	$2,$0
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
$L20:
	lw	$3,%lo(where_pc)($19)
	addiu	$2,$23,%lo(fault_prot)
	bne	$3,$2,$L14
	lui	$2,%hi(where_address)
	lw	$4,%lo(where_address)($2)
	li	$2,-538968064
	addu	$4,$4,$2
	b	$L7
	sltu	$4,$4,1
$L17:
	lw	$2,%lo(where_pc)($19)
	nop
	bne	$2,$22,$L10
	lui	$2,%hi(where_address)
	lw	$4,%lo(where_address)($2)
	li	$2,-539033600
	ori	$2,$2,0xffff
	addu	$4,$4,$2
	b	$L4
	sltu	$4,$4,1
$L18:
	lw	$4,%lo(where_pc)($19)
	li	$5,27
	subu	$4,$4,$21
	jal	check
	sltu	$4,$4,1
	jal	do_coproc
	nop
	lw	$3,%lo(seen)($16)
	li	$2,11
	bne	$3,$2,$L12
	nop
$L19:
	lw	$4,%lo(where_pc)($19)
	nop
	subu	$4,$4,$20
	b	$L6
	sltu	$4,$4,1
	.set	reorder
	.end	main
	.section	.bss.where_address,"aw"
	.align	2
where_address:
	.space	4
	.section	.bss.where_pc,"aw"
	.align	2
where_pc:
	.space	4
	.section	.bss.seen,"aw"
	.align	2
seen:
	.space	4
