# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/dispatch.c
	.text
	.file 1 "aegis/tests/dispatch.c"
	.section	.text.handler,"ax"
	.align	2
	.loc 1 7
	.ent	handler
handler:
	.set	noreorder
	.loc 1 8
	srl	$5,$5,2
	andi	$5,$5,0x1f
	lui	$2,%hi(seen)
	.loc 1 9
	lui	$3,%hi(where_pc)
	.loc 1 8
	sw	$5,%lo(seen)($2)
	.loc 1 9
	sw	$4,%lo(where_pc)($3)
	.loc 1 10
	lui	$3,%hi(where_address)
	.loc 1 12
	addiu	$2,$4,4
	.loc 1 10
	sw	$6,%lo(where_address)($3)
	.loc 1 12
	jr	$31
	nop
	.set	reorder
	.end	handler
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 15
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$16,20($sp)
	.loc 1 18
	lui	$16,%hi(handler)
	.loc 1 15
	sw	$31,52($sp)
	sw	$23,48($sp)
	sw	$22,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	.loc 1 16
	jal	my_page
	sw	$17,24($sp)
	.loc 1 18
	addiu	$5,$16,%lo(handler)
	li	$4,1
	jal	catch_exception
	move	$18,$2
	.loc 1 19
	addiu	$5,$16,%lo(handler)
	jal	catch_exception
	li	$4,4
	.loc 1 20
	addiu	$5,$16,%lo(handler)
	jal	catch_exception
	li	$4,9
	.loc 1 21
	addiu	$5,$16,%lo(handler)
	jal	catch_exception
	li	$4,11
	.loc 1 25
	lui	$22,%hi(fault_unalign)
	.loc 1 22
	addiu	$5,$16,%lo(handler)
	li	$4,12
	.loc 1 27
	lui	$21,%hi(fault_overflow)
	.loc 1 22
	jal	catch_exception
	lui	$20,%hi(fault_coproc)
	.loc 1 30
	li	$17,3
	lui	$16,%hi(seen)
	.loc 1 25
	lui	$19,%hi(where_pc)
	addiu	$22,$22,%lo(fault_unalign)
	.loc 1 27
	addiu	$21,$21,%lo(fault_overflow)
	.loc 1 29
	addiu	$20,$20,%lo(fault_coproc)
	.loc 1 32
	lui	$23,%hi(fault_prot)
$L8:
	.loc 1 24
	jal	do_unalign
	li	$4,538968064
	.loc 1 25
	lw	$3,%lo(seen)($16)
	li	$2,4
	beq	$3,$2,$L17
	nop
$L10:
	move	$4,$0
$L4:
	jal	check
	li	$5,25
	.loc 1 26
	li	$4,2147418112
	li	$5,1
	jal	do_overflow
	ori	$4,$4,0xffff
	.loc 1 27
	lw	$3,%lo(seen)($16)
	li	$2,12
	beq	$3,$2,$L18
	nop
	move	$4,$0
	jal	check
	li	$5,27
	.loc 1 28
	jal	do_coproc
	nop
	.loc 1 29
	lw	$3,%lo(seen)($16)
	li	$2,11
	beq	$3,$2,$L19
	nop
$L12:
	move	$4,$0
$L6:
	jal	check
	li	$5,29
	.loc 1 30
	move	$6,$0
	move	$5,$18
	jal	map_mine
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,30
	jal	check
	srl	$4,$4,31
	.loc 1 31
	jal	do_prot
	li	$4,538968064
	.loc 1 32
	lw	$3,%lo(seen)($16)
	li	$2,1
	beq	$3,$2,$L20
	nop
$L14:
	move	$4,$0
$L7:
	.loc 1 23
	addiu	$17,$17,-1
	.loc 1 32
	jal	check
	li	$5,32
	.loc 1 23
	bne	$17,$0,$L8
	move	$2,$0
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
$L20:
	.loc 1 32
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
	.loc 1 25
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
	.loc 1 27
	lw	$4,%lo(where_pc)($19)
	li	$5,27
	subu	$4,$4,$21
	jal	check
	sltu	$4,$4,1
	.loc 1 28
	jal	do_coproc
	nop
	.loc 1 29
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
	.text
	.file 2 "./aegis/tests/check.h"
	.file 3 "./aegis/user/aegis.h"
