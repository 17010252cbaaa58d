# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/many_ends.c
	.text
	.file 1 "aegis/adversarial/many_ends.c"
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
	.loc 1 10
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$20,52($sp)
	.loc 1 11
	lui	$20,%hi(raw_leave)
	addiu	$20,$20,%lo(raw_leave)
	srl	$2,$20,12
	.loc 1 10
	sw	$17,40($sp)
	sw	$16,36($sp)
	sw	$31,60($sp)
	sw	$21,56($sp)
	sw	$19,48($sp)
	sw	$18,44($sp)
	.loc 1 11
	sll	$2,$2,2
	.loc 2 34
	li	$16,-2147418112
	.loc 1 11
	lw	$21,7988($2)
	.loc 2 34
	addiu	$16,$16,512
	b	$L4
	li	$17,63
$L5:
	.loc 2 35
	jal	yield_to
	nop
$L4:
	.loc 2 34
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$17,$L5
	move	$4,$16
	.loc 2 60
	lui	$16,%hi(ignore)
	addiu	$5,$16,%lo(ignore)
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
	li	$19,572653568
	li	$18,305397760
	.loc 1 24
	li	$2,-1025
	.loc 1 17
	addiu	$19,$19,8738
	ori	$18,$18,0xabcd
	.loc 1 24
	and	$21,$21,$2
$L6:
	.loc 1 17
	li	$6,286326784
$L9:
	move	$7,$18
	move	$5,$18
	addiu	$6,$6,4369
	move	$4,$0
	jal	aegis_page_allocate
	sw	$19,16($sp)
	move	$17,$2
	.loc 1 18
	move	$5,$19
	move	$4,$18
	move	$7,$0
	jal	aegis_environment_create
	move	$6,$0
	.loc 1 19
	sltu	$3,$17,-16
	.loc 1 18
	move	$16,$2
	.loc 1 19
	beq	$3,$0,$L6
	sltu	$2,$2,-16
	beq	$2,$0,$L6
	move	$5,$17
	.loc 1 21
	li	$6,1
	jal	map_mine
	li	$4,538968064
	.loc 1 22
	li	$4,538968064
	move	$5,$17
	addiu	$4,$4,4096
	jal	map_mine
	li	$6,1
	.loc 1 23
	move	$7,$19
	move	$6,$18
	move	$5,$16
	jal	aegis_page_give
	move	$4,$17
	sltu	$4,$2,1
	jal	check
	li	$5,23
	.loc 1 24
	lw	$7,4100($0)
	sw	$19,24($sp)
	sw	$18,20($sp)
	lw	$2,4104($0)
	move	$6,$21
	move	$5,$20
	move	$4,$16
	jal	aegis_page_pin
	sw	$2,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,24
	.loc 1 26
	move	$4,$16
	move	$7,$18
	move	$6,$20
	sw	$19,16($sp)
	jal	aegis_environment_set
	li	$5,32
	sltu	$4,$2,1
	jal	check
	li	$5,26
	.loc 1 27
	jal	yield_to
	move	$4,$16
	.loc 1 17
	b	$L9
	li	$6,286326784
	.set	reorder
	.end	main
	.text
	.file 3 "./aegis/user/aegis.h"
	.file 4 "./aegis/tests/check.h"
	.file 5 "./aegis/kernel/calls.h"
