# mipsel-linux-gnu-gcc 12.2.0 from exos/adversarial/stale_mappings.c
	.file 1 "stale_mappings.c"
	.text
	.align	2
	.ent	page_install
page_install:
	.set	noreorder
	srl	$2,$5,1
	andi	$3,$2,0x70
	lui	$2,%hi(capabilities)
	addiu	$sp,$sp,-24
	addiu	$2,$2,%lo(capabilities)
	andi	$6,$5,0x400
	addu	$2,$2,$3
	beq	$6,$0,$L2
	sw	$31,20($sp)
	lw	$6,8($2)
	addiu	$2,$2,8
	lw	$7,4($2)
	jal	aegis_tlb_write
	nop
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
$L2:
	lw	$6,0($2)
	lw	$7,4($2)
	jal	aegis_tlb_write
	nop
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	page_install
	.section	.rodata.str1.4,"aMS",@progbits,1
	.align	2
$LC0:
	.ascii	"taken\012\000"
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-96
	sw	$17,72($sp)
	lui	$17,%hi(area)
	sw	$18,76($sp)
	sw	$31,92($sp)
	sw	$21,88($sp)
	sw	$20,84($sp)
	sw	$19,80($sp)
	sw	$16,68($sp)
	move	$2,$0
	addiu	$18,$17,%lo(area)
	li	$5,12
	sll	$3,$2,12
$L28:
	addiu	$4,$2,40
	addu	$3,$18,$3
	addiu	$2,$2,1
	sw	$4,0($3)
	bne	$2,$5,$L28
	sll	$3,$2,12
	jal	page_physical
	move	$4,$18
	move	$4,$2
	jal	aegis_page_free
	move	$16,$2
	sltu	$4,$2,1
	jal	check
	li	$5,19
	jal	page_find
	move	$4,$18
	lw	$5,0($2)
	jal	page_install
	move	$4,$18
	sltu	$4,$2,-16
	li	$5,20
	jal	check
	xori	$4,$4,0x1
	jal	page_remove
	move	$4,$18
	lw	$2,%lo(area)($17)
	nop
	bne	$2,$0,$L24
	nop
	li	$4,1
$L8:
	lui	$16,%hi(area+4096)
	li	$5,22
	addiu	$16,$16,%lo(area+4096)
	addiu	$19,$sp,20
	jal	check
	li	$21,49152
	addu	$21,$18,$21
	move	$20,$19
	move	$17,$16
$L9:
	jal	page_physical
	move	$4,$17
	addiu	$17,$17,4096
	sw	$2,0($20)
	bne	$17,$21,$L9
	addiu	$20,$20,4
	move	$7,$0
	move	$6,$0
	li	$5,6
	jal	aegis_page_revoke
	move	$4,$0
	sltu	$4,$2,1
	jal	check
	li	$5,25
	lw	$3,28672($0)
	nop
	addiu	$3,$3,28
$L10:
	lw	$2,28672($0)
	nop
	subu	$2,$2,$3
	bltz	$2,$L10
	nop
	lui	$20,%hi(capabilities)
	li	$17,1
	addiu	$20,$20,%lo(capabilities)
	b	$L16
	li	$21,12
$L27:
	lw	$6,8($2)
	move	$4,$16
	lw	$7,12($2)
	jal	aegis_tlb_write
	addiu	$2,$2,8
	sltu	$2,$2,-16
	beq	$2,$0,$L25
	move	$4,$16
$L13:
	jal	page_physical
	nop
	lw	$3,0($19)
	nop
	bne	$2,$3,$L15
	move	$4,$0
	sll	$2,$17,12
	addu	$2,$18,$2
	lw	$2,0($2)
	addiu	$4,$17,40
	xor	$4,$4,$2
	sltu	$4,$4,1
$L15:
	li	$5,34
	jal	check
	addiu	$17,$17,1
	addiu	$16,$16,4096
	beq	$17,$21,$L26
	addiu	$19,$19,4
$L16:
	jal	page_find
	move	$4,$16
	lw	$5,0($2)
	nop
	srl	$2,$5,1
	andi	$2,$2,0x70
	andi	$3,$5,0x400
	bne	$3,$0,$L27
	addu	$2,$20,$2
	lw	$6,0($2)
	lw	$7,4($2)
	jal	aegis_tlb_write
	move	$4,$16
	sltu	$2,$2,-16
	bne	$2,$0,$L13
	move	$4,$16
$L25:
	lui	$5,%hi($LC0)
	sll	$17,$17,12
	li	$6,6
	addiu	$5,$5,%lo($LC0)
	li	$4,1
	jal	write
	addu	$18,$18,$17
	lw	$2,0($18)
	b	$L6
	nop
$L26:
	li	$2,5
$L6:
	lw	$31,92($sp)
	lw	$21,88($sp)
	lw	$20,84($sp)
	lw	$19,80($sp)
	lw	$18,76($sp)
	lw	$17,72($sp)
	lw	$16,68($sp)
	jr	$31
	addiu	$sp,$sp,96
$L24:
	jal	page_physical
	move	$4,$18
	xor	$4,$2,$16
	b	$L8
	sltu	$4,$4,1
	.set	reorder
	.end	main
	.section	.bss.area,"aw"
	.align	12
area:
	.space	49152
