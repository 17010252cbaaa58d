# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/changer.c
	.file 1 "changer.c"
	.text
	.align	2
	.ent	ignore
ignore:
	.set	noreorder
	jr	$31
	move	$2,$4
	.set	reorder
	.end	ignore
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$16,28($sp)
	lui	$16,%hi(ignore)
	addiu	$5,$16,%lo(ignore)
	li	$4,13
	sw	$31,52($sp)
	sw	$21,48($sp)
	sw	$20,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	jal	catch_exception
	sw	$17,32($sp)
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,14
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,15
	jal	aegis_random
	li	$21,538968064
	li	$4,305397760
	move	$7,$0
	move	$6,$0
	move	$5,$2
	jal	aegis_environment_create
	ori	$4,$4,0xabcd
	sltu	$4,$2,-16
	jal	check
	li	$5,16
	jal	my_page
	li	$18,572653568
	li	$20,286326784
	move	$17,$2
	lui	$19,%hi(work)
	addiu	$21,$21,4096
	addiu	$18,$18,8738
	addiu	$20,$20,4369
$L6:
	li	$16,305397760
$L11:
	ori	$16,$16,0xabcd
	move	$5,$17
$L12:
	li	$6,1
	jal	map_mine
	li	$4,538968064
	move	$5,$17
	move	$4,$21
	jal	map_mine
	li	$6,1
	move	$7,$16
	move	$6,$20
	move	$5,$16
	move	$4,$17
	jal	aegis_page_set_capabilities
	sw	$18,16($sp)
	move	$7,$0
	move	$6,$0
	move	$5,$18
	bne	$2,$0,$L4
	move	$4,$16
	lw	$2,%lo(work)($19)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(work)($19)
$L4:
	jal	aegis_environment_create
	nop
	sltu	$3,$2,-16
	beq	$3,$0,$L12
	move	$5,$17
	move	$6,$18
	move	$5,$16
	jal	aegis_environment_destroy
	move	$4,$2
	bne	$2,$0,$L6
	nop
	lw	$2,%lo(work)($19)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(work)($19)
	b	$L11
	li	$16,305397760
	.set	reorder
	.end	main
	.globl	work
	.section	.data.pinned.work,"aw"
	.align	2
work:
	.space	4
