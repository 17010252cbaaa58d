# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/freed_and_taken.c
	.file 1 "freed_and_taken.c"
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
	.ent	obey
obey:
	.set	noreorder
	lui	$5,%hi(asked)
	lw	$3,%lo(asked)($5)
	move	$2,$4
	addiu	$3,$3,1
	sw	$3,%lo(asked)($5)
	jr	$31
	nop
	.set	reorder
	.end	obey
	.align	2
	.ent	take
take:
	.set	noreorder
	li	$7,305397760
	li	$2,572653568
	addiu	$sp,$sp,-32
	ori	$7,$7,0xabcd
	addiu	$2,$2,8738
	li	$6,286326784
	addiu	$6,$6,4369
	sw	$2,16($sp)
	move	$5,$7
	sw	$31,28($sp)
	jal	aegis_page_allocate
	move	$4,$0
	lw	$31,28($sp)
	nop
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	take
	.align	2
	.ent	spare
spare:
	.set	noreorder
	addiu	$sp,$sp,-24
	sw	$31,20($sp)
	jal	aegis_self
	sw	$16,16($sp)
	jal	env_info
	move	$4,$2
	lw	$16,40($2)
	nop
	bne	$16,$0,$L7
	nop
	b	$L9
	nop
$L10:
	jal	page_record
	nop
	lhu	$16,4($2)
	nop
	andi	$16,$16,0xffff
	beq	$16,$0,$L9
	nop
$L7:
	jal	page_record
	move	$4,$16
	lw	$2,8($2)
	nop
	bne	$2,$0,$L10
	move	$4,$16
	lw	$31,20($sp)
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L9:
	lw	$31,20($sp)
	move	$16,$0
	move	$2,$16
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	spare
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$16,24($sp)
	lui	$16,%hi(ignore)
	addiu	$5,$16,%lo(ignore)
	li	$4,13
	sw	$31,52($sp)
	sw	$17,28($sp)
	sw	$22,48($sp)
	sw	$21,44($sp)
	sw	$20,40($sp)
	sw	$19,36($sp)
	jal	catch_exception
	sw	$18,32($sp)
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,14
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,15
	lui	$2,%hi(role)
	lw	$17,%lo(role)($2)
	nop
	beq	$17,$0,$L30
	li	$16,-2147418112
$L18:
	jal	take
	nop
	jal	take
	nop
	b	$L18
	nop
$L30:
	addiu	$16,$16,512
	b	$L17
	li	$18,63
$L19:
	jal	yield_to
	nop
$L17:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$18,$L19
	move	$4,$16
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	spawn
	li	$4,1
	sltu	$4,$2,-16
	li	$5,42
	move	$20,$2
	jal	check
	lui	$16,%hi(mine)
	b	$L20
	nop
$L21:
	sw	$2,%lo(mine)($16)
$L20:
	jal	take
	nop
	sltu	$3,$2,-16
	bne	$3,$0,$L21
	lui	$5,%hi(obey)
	addiu	$5,$5,%lo(obey)
	li	$4,13
	li	$22,572653568
	li	$19,305397760
	jal	catch_exception
	li	$21,286326784
	lui	$18,%hi(asked)
	addiu	$22,$22,8738
	ori	$19,$19,0xabcd
	addiu	$21,$21,4369
$L23:
	jal	take
	nop
	sltu	$4,$2,-16
	lw	$3,%lo(asked)($18)
	beq	$4,$0,$L22
	nop
	sw	$2,%lo(mine)($16)
$L22:
	beq	$17,$3,$L23
	nop
	lw	$4,%lo(mine)($16)
	lw	$17,%lo(asked)($18)
	jal	aegis_page_free
	nop
	lw	$4,%lo(mine)($16)
	sw	$22,16($sp)
	move	$7,$19
	move	$6,$21
	jal	aegis_page_allocate
	move	$5,$19
	sltu	$3,$2,-16
	beq	$3,$0,$L31
	nop
$L25:
	move	$4,$20
$L33:
	jal	aegis_yield
	sw	$2,%lo(mine)($16)
	jal	take
	nop
	sltu	$4,$2,-16
	lw	$3,%lo(asked)($18)
	beq	$4,$0,$L22
	nop
	b	$L22
	sw	$2,%lo(mine)($16)
$L31:
	jal	take
	nop
	sltu	$3,$2,-16
	bne	$3,$0,$L25
	nop
	jal	spare
	nop
	b	$L33
	move	$4,$20
	.set	reorder
	.end	main
	.section	.bss.asked,"aw"
	.align	2
asked:
	.space	4
	.section	.bss.mine,"aw"
	.align	2
mine:
	.space	4
