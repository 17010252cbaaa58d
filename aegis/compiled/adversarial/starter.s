# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/starter.c
	.text
	.file 1 "aegis/adversarial/starter.c"
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
	.loc 1 12
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$19,48($sp)
	.loc 1 13
	lui	$19,%hi(raw_leave)
	addiu	$19,$19,%lo(raw_leave)
	.loc 1 12
	sw	$16,36($sp)
	.loc 1 13
	srl	$2,$19,12
	.loc 2 60
	lui	$16,%hi(ignore)
	.loc 1 12
	sw	$31,60($sp)
	.loc 1 13
	sll	$2,$2,2
	.loc 1 12
	sw	$20,52($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	sw	$21,56($sp)
	.loc 2 60
	addiu	$5,$16,%lo(ignore)
	.loc 1 13
	lw	$21,7988($2)
	.loc 2 60
	jal	catch_exception
	li	$4,13
	.loc 2 61
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,14
	.loc 2 62
	addiu	$5,$16,%lo(ignore)
	jal	catch_exception
	li	$4,15
	.loc 1 17
	jal	aegis_random
	li	$17,305397760
	move	$5,$2
	ori	$4,$17,0xabcd
	move	$7,$0
	jal	aegis_environment_create
	move	$6,$0
	sltu	$4,$2,-16
	jal	check
	li	$5,17
	.loc 1 19
	li	$18,572653568
	.loc 1 22
	li	$2,-1025
	lui	$20,%hi(work)
	.loc 1 19
	addiu	$18,$18,8738
	ori	$17,$17,0xabcd
	.loc 1 22
	and	$21,$21,$2
$L4:
	.loc 1 19
	move	$5,$18
$L8:
	move	$4,$17
	move	$7,$0
	jal	aegis_environment_create
	move	$6,$0
	move	$16,$2
	.loc 1 20
	sltu	$2,$2,-16
	beq	$2,$0,$L4
	move	$6,$21
	.loc 1 22
	lw	$7,4100($0)
	sw	$18,24($sp)
	sw	$17,20($sp)
	lw	$2,4104($0)
	move	$5,$19
	move	$4,$16
	jal	aegis_page_pin
	sw	$2,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,22
	.loc 1 24
	move	$7,$17
	move	$6,$19
	move	$4,$16
	li	$5,32
	jal	aegis_environment_set
	sw	$18,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,24
	.loc 1 25
	jal	yield_to
	move	$4,$16
	.loc 1 26
	lw	$2,%lo(work)($20)
	nop
	addiu	$2,$2,1
	sw	$2,%lo(work)($20)
	.loc 1 19
	b	$L8
	move	$5,$18
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
