# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/calls_at_the_end.c
	.file 1 "calls_at_the_end.c"
	.text
	.align	2
	.ent	slow
slow:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$21,48($sp)
	sw	$20,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	li	$21,572653568
	li	$18,305397760
	li	$20,286326784
	li	$19,538968064
	sw	$17,32($sp)
	sw	$16,28($sp)
	sw	$31,52($sp)
	li	$17,3
	lui	$16,%hi(page)
	addiu	$21,$21,8738
	ori	$18,$18,0xabcd
	addiu	$20,$20,4369
	addiu	$19,$19,4096
$L2:
	lw	$4,%lo(page)($16)
	move	$6,$20
	move	$5,$18
	move	$7,$18
	jal	aegis_page_set_capabilities
	sw	$21,16($sp)
	lw	$5,%lo(page)($16)
	li	$6,1
	jal	map_mine
	li	$4,538968064
	lw	$5,%lo(page)($16)
	addiu	$17,$17,-1
	li	$6,1
	jal	map_mine
	move	$4,$19
	bne	$17,$0,$L2
	lui	$6,%hi(__start)
	sw	$0,16($sp)
	move	$7,$0
	addiu	$6,$6,%lo(__start)
	li	$5,32
	jal	aegis_environment_set
	move	$4,$0
$L3:
	jal	aegis_yield
	move	$4,$0
	b	$L3
	nop
	.set	reorder
	.end	slow
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$16,28($sp)
	li	$16,-2147418112
	sw	$17,32($sp)
	sw	$31,36($sp)
	addiu	$16,$16,512
	b	$L8
	li	$17,63
$L9:
	jal	yield_to
	nop
$L8:
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L9
	move	$4,$16
	jal	my_page
	lui	$16,%hi(page)
	move	$5,$2
	li	$6,1
	li	$4,538968064
	jal	map_mine
	sw	$2,%lo(page)($16)
	lw	$5,%lo(page)($16)
	li	$4,538968064
	li	$6,1
	jal	map_mine
	addiu	$4,$4,4096
	lui	$6,%hi(slow)
	li	$5,33
	move	$4,$0
	sw	$0,16($sp)
	move	$7,$0
	jal	aegis_environment_set
	addiu	$6,$6,%lo(slow)
	sltu	$4,$2,1
	jal	check
	li	$5,30
$L10:
	lw	$4,%lo(page)($16)
	jal	aegis_instructions_changed
	nop
	b	$L10
	nop
	.set	reorder
	.end	main
	.section	.bss.page,"aw"
	.align	2
page:
	.space	4
