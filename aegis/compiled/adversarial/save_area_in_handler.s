# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/save_area_in_handler.c
	.file 1 "save_area_in_handler.c"
	.text
	.align	2
	.ent	handler
handler:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$17,28($sp)
	lui	$17,%hi(times)
	lw	$3,%lo(times)($17)
	sw	$18,32($sp)
	lui	$18,%hi(page)
	addiu	$3,$3,1
	lw	$6,%lo(page)($18)
	andi	$2,$3,0x7f
	sll	$2,$2,4
	sll	$6,$6,12
	move	$7,$0
	addu	$6,$6,$2
	sw	$16,24($sp)
	li	$5,20
	move	$16,$4
	sw	$0,16($sp)
	sw	$3,%lo(times)($17)
	sw	$31,36($sp)
	jal	aegis_environment_set
	move	$4,$0
	sltu	$4,$2,1
	jal	check
	li	$5,12
	lui	$6,%hi(handler)
	move	$7,$0
	addiu	$6,$6,%lo(handler)
	li	$5,4
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,13
	lw	$3,%lo(times)($17)
	li	$2,50
	bne	$2,$0,1f
	div	$0,$3,$2
	break	7
1:
	mfhi	$3
	beq	$3,$0,$L5
	addiu	$2,$16,4
	lw	$31,36($sp)
	lw	$18,32($sp)
	lw	$17,28($sp)
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
$L5:
	lw	$4,%lo(page)($18)
	jal	aegis_page_free
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,15
	jal	my_page
	nop
	lw	$31,36($sp)
	lw	$17,28($sp)
	sw	$2,%lo(page)($18)
	lw	$18,32($sp)
	addiu	$2,$16,4
	lw	$16,24($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	handler
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,28($sp)
	jal	my_page
	li	$16,-2147418112
	lui	$3,%hi(page)
	sw	$2,%lo(page)($3)
	addiu	$16,$16,512
	b	$L7
	li	$17,63
$L8:
	jal	yield_to
	nop
$L7:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L8
	move	$4,$16
	lui	$5,%hi(handler)
	addiu	$5,$5,%lo(handler)
	li	$4,12
	jal	catch_exception
	li	$17,2147418112
	li	$16,300
	ori	$17,$17,0xffff
	addiu	$16,$16,-1
$L12:
	li	$5,1
	jal	do_overflow
	move	$4,$17
	bne	$16,$0,$L12
	addiu	$16,$16,-1
	lui	$2,%hi(times)
	lw	$4,%lo(times)($2)
	li	$5,30
	xori	$4,$4,0x12c
	jal	check
	sltu	$4,$4,1
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	li	$2,11
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
	.section	.bss.times,"aw"
	.align	2
times:
	.space	4
	.section	.bss.page,"aw"
	.align	2
page:
	.space	4
