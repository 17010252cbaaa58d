# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/many_searches.c
	.file 1 "many_searches.c"
	.text
	.align	2
	.ent	ignore
ignore:
	.set	noreorder
	jr	$31
	move	$2,$4
	.set	reorder
	.end	ignore
	.align	2
	.ent	fill
fill:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$20,40($sp)
	sw	$19,36($sp)
	sw	$17,28($sp)
	li	$19,131072
	sw	$16,24($sp)
	li	$17,538902528
	li	$20,572653568
	li	$16,305397760
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$18,32($sp)
	addiu	$22,$19,512
	sw	$31,52($sp)
	lui	$18,%hi(listed)
	lui	$21,%hi(page)
	ori	$17,$17,0xf000
	addiu	$20,$20,8738
	ori	$16,$16,0xabcd
	addiu	$19,$19,4608
$L5:
	lw	$5,%lo(listed)($18)
	move	$4,$17
	jal	map_mine
	li	$6,1
	lw	$4,%lo(page)($21)
	sll	$3,$22,12
	sll	$4,$4,12
	ori	$4,$4,0x600
	move	$2,$17
	li	$5,538968064
$L4:
	sw	$3,0($2)
	sw	$4,4($2)
	addiu	$2,$2,8
	bne	$2,$5,$L4
	addiu	$3,$3,4096
	lw	$4,%lo(listed)($18)
	li	$7,286326784
	addiu	$22,$22,512
	sw	$20,20($sp)
	sw	$16,16($sp)
	addiu	$7,$7,4369
	move	$6,$16
	li	$5,512
	jal	aegis_tlb_write_list
	sll	$4,$4,12
	bne	$22,$19,$L5
	nop
	lw	$31,52($sp)
	lw	$22,48($sp)
	lw	$21,44($sp)
	lw	$20,40($sp)
	lw	$19,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,56
	.set	reorder
	.end	fill
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$16,28($sp)
	li	$16,-2147418112
	sw	$17,32($sp)
	sw	$31,52($sp)
	sw	$21,48($sp)
	sw	$20,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	addiu	$16,$16,512
	b	$L10
	li	$17,63
$L11:
	jal	yield_to
	nop
$L10:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L11
	move	$4,$16
	lui	$16,%hi(ignore)
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,13
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,14
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,15
	jal	my_page
	li	$21,538902528
	lui	$3,%hi(listed)
	jal	my_page
	sw	$2,%lo(listed)($3)
	lui	$3,%hi(page)
	jal	fill
	sw	$2,%lo(page)($3)
	jal	my_page
	li	$20,555679744
	li	$19,572653568
	li	$17,305397760
	li	$18,286326784
	move	$16,$2
	ori	$21,$21,0xf000
	ori	$20,$20,0xf000
	addiu	$19,$19,8738
	ori	$17,$17,0xabcd
	addiu	$18,$18,4369
	move	$5,$16
$L14:
	move	$4,$21
	jal	map_mine
	li	$6,1
	move	$5,$16
	move	$4,$20
	jal	map_mine
	li	$6,1
	sw	$19,16($sp)
	move	$7,$17
	move	$6,$18
	move	$5,$17
	jal	aegis_page_set_capabilities
	move	$4,$16
	b	$L14
	move	$5,$16
	.set	reorder
	.end	main
	.section	.bss.page,"aw"
	.align	2
page:
	.space	4
	.section	.bss.listed,"aw"
	.align	2
listed:
	.space	4
