# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/changer.c
	.text
	.file 1 "aegis/adversarial/changer.c"
	.section	.text.ignore,"ax"
	.align	2
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 50
	.ent	ignore
ignore:
	.set	noreorder
	.loc 2 52
	jr	$31
	move	$2,$4
	.set	reorder
	.end	ignore
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 11
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-56
	sw	$16,28($sp)
	.loc 2 60
	lui	$16,%hi(ignore)
	addiu	$5,$16,%lo(ignore)
	li	$4,13
	.loc 1 11
	sw	$31,52($sp)
	sw	$21,48($sp)
	sw	$20,44($sp)
	sw	$19,40($sp)
	sw	$18,36($sp)
	.loc 2 60
	jal	catch_exception
	sw	$17,32($sp)
	.loc 2 61
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,14
	.loc 2 62
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,15
	.loc 1 16
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
	.loc 1 17
	jal	my_page
	li	$18,572653568
	.loc 1 21
	li	$20,286326784
	.loc 1 17
	move	$17,$2
	lui	$19,%hi(work)
	.loc 1 20
	addiu	$21,$21,4096
	.loc 1 21
	addiu	$18,$18,8738
	addiu	$20,$20,4369
$L6:
	li	$16,305397760
$L11:
	ori	$16,$16,0xabcd
	.loc 1 19
	move	$5,$17
$L12:
	li	$6,1
	jal	map_mine
	li	$4,538968064
	.loc 1 20
	move	$5,$17
	move	$4,$21
	jal	map_mine
	li	$6,1
	.loc 1 21
	move	$7,$16
	move	$6,$20
	move	$5,$16
	move	$4,$17
	jal	aegis_page_set_capabilities
	sw	$18,16($sp)
	.loc 1 23
	move	$7,$0
	move	$6,$0
	move	$5,$18
	.loc 1 21
	bne	$2,$0,$L4
	move	$4,$16
	.loc 1 22
	lw	$2,%lo(work)($19)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(work)($19)
$L4:
	.loc 1 23
	jal	aegis_environment_create
	nop
	.loc 1 24
	sltu	$3,$2,-16
	beq	$3,$0,$L12
	move	$5,$17
	.loc 1 25
	move	$6,$18
	move	$5,$16
	jal	aegis_environment_destroy
	move	$4,$2
	.loc 1 24
	bne	$2,$0,$L6
	nop
	.loc 1 26
	lw	$2,%lo(work)($19)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(work)($19)
	.loc 1 21
	b	$L11
	li	$16,305397760
	.set	reorder
	.end	main
	.globl	work
	.section	.data.pinned.work,"aw"
	.align	2
work:
	.space	4
	.text
	.file 3 "./aegis/user/aegis.h"
	.file 4 "./aegis/kernel/calls.h"
	.file 5 "./aegis/tests/check.h"
