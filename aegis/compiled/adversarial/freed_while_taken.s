# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/freed_while_taken.c
	.file 1 "freed_while_taken.c"
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
	.ent	bind
bind:
	.set	noreorder
	lui	$2,%hi(page)
	lw	$5,%lo(page)($2)
	addiu	$4,$4,2056
	sll	$5,$5,12
	li	$7,572653568
	li	$6,305397760
	addiu	$sp,$sp,-24
	addiu	$7,$7,8738
	ori	$6,$6,0xabcd
	ori	$5,$5,0x600
	sw	$31,20($sp)
	jal	aegis_tlb_write
	sll	$4,$4,18
	lw	$31,20($sp)
	nop
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	bind
	.align	2
	.ent	have_it_taken
have_it_taken:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	move	$16,$0
	li	$17,64
$L6:
	jal	bind
	move	$4,$16
	nor	$4,$0,$2
	addiu	$16,$16,1
	li	$5,25
	jal	check
	srl	$4,$4,31
	bne	$16,$17,$L6
	nop
	jal	aegis_self
	nop
	jal	env_info
	move	$4,$2
	lui	$3,%hi(page)
	lw	$2,40($2)
	lw	$4,%lo(page)($3)
	li	$5,26
	xor	$4,$4,$2
	jal	check
	sltu	$4,$4,1
	li	$5,1
	move	$4,$0
	move	$7,$0
	jal	aegis_page_revoke
	move	$6,$0
	sltu	$4,$2,1
	jal	check
	li	$5,27
$L7:
	jal	bind
	move	$4,$0
	bgez	$2,$L7
	nop
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	have_it_taken
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,24($sp)
	lui	$16,%hi(ignore)
	addiu	$5,$16,%lo(ignore)
	li	$4,13
	sw	$31,36($sp)
	sw	$17,28($sp)
	jal	catch_exception
	sw	$18,32($sp)
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,14
	addiu	$5,$16,%lo(ignore)
	li	$4,15
	jal	catch_exception
	li	$16,-2147418112
	addiu	$16,$16,512
	b	$L12
	li	$17,63
$L13:
	jal	yield_to
	nop
$L12:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L13
	move	$4,$16
	jal	my_page
	lui	$17,%hi(page)
	jal	have_it_taken
	sw	$2,%lo(page)($17)
	lw	$4,%lo(page)($17)
	move	$7,$0
	move	$6,$0
	jal	aegis_page_give
	move	$5,$16
	sltu	$4,$0,$2
	jal	check
	li	$5,40
	lw	$4,%lo(page)($17)
	move	$7,$0
	move	$6,$0
	jal	aegis_page_give
	move	$5,$0
	addiu	$4,$2,4
	li	$5,41
	jal	check
	sltu	$4,$4,1
	li	$7,305397760
	li	$2,572653568
	ori	$7,$7,0xabcd
	lw	$4,%lo(page)($17)
	addiu	$2,$2,8738
	li	$6,286326784
	move	$5,$7
	addiu	$6,$6,4369
	jal	aegis_page_set_capabilities
	sw	$2,16($sp)
	addiu	$4,$2,4
	li	$5,42
	jal	check
	sltu	$4,$4,1
	lw	$4,%lo(page)($17)
	jal	aegis_page_free
	nop
	addiu	$4,$2,4
	li	$5,43
	jal	check
	sltu	$4,$4,1
$L14:
	lw	$4,%lo(page)($17)
	jal	page_record
	nop
	lw	$16,0($2)
	jal	aegis_self
	nop
	beq	$16,$2,$L14
	nop
	jal	yield_to
	move	$4,$0
	li	$16,538968064
	li	$18,262144
	li	$17,555745280
$L15:
	jal	faults_reading
	move	$4,$16
	addu	$16,$16,$18
	li	$5,48
	jal	check
	sltu	$4,$0,$2
	bne	$16,$17,$L15
	li	$2,10
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
	.section	.bss.page,"aw"
	.align	2
page:
	.space	4
