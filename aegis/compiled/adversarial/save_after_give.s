# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/save_after_give.c
	.text
	.file 1 "aegis/adversarial/save_after_give.c"
	.section	.text.again,"ax"
	.align	2
	.loc 1 9
	.ent	again
again:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	li	$16,538968064
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 1 12
	addiu	$17,$16,256
$L2:
	.loc 1 13
	lw	$4,0($16)
	li	$5,13
	xori	$4,$4,0x7
	.loc 1 12
	addiu	$16,$16,4
	.loc 1 13
	jal	check
	sltu	$4,$4,1
	.loc 1 12
	bne	$16,$17,$L2
	nop
	.loc 1 14
	jal	aegis_leave
	li	$4,11
	.set	reorder
	.end	again
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 18
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$17,32($sp)
	.loc 1 19
	jal	my_page
	sw	$16,28($sp)
	.loc 1 20
	li	$5,572653568
	li	$4,305397760
	move	$7,$0
	li	$6,1
	addiu	$5,$5,8738
	ori	$4,$4,0xabcd
	jal	aegis_environment_create
	move	$16,$2
	.loc 1 22
	sltu	$4,$2,-16
	li	$5,22
	jal	check
	move	$17,$2
	.loc 1 23
	li	$6,1
	move	$5,$16
	jal	map_mine
	li	$4,538968064
	nor	$4,$0,$2
	srl	$4,$4,31
	jal	check
	li	$5,23
	li	$3,538968064
	.loc 1 25
	li	$6,7
	.loc 1 24
	addiu	$4,$3,256
$L7:
	.loc 1 25
	sw	$6,0($3)
	.loc 1 24
	addiu	$3,$3,4
	bne	$3,$4,$L7
	move	$7,$0
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 46
	sll	$6,$16,12
	li	$5,28
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 26
	sltu	$4,$2,1
	jal	check
	li	$5,26
	.loc 2 46
	lui	$6,%hi(again)
	move	$7,$0
	addiu	$6,$6,%lo(again)
	li	$5,12
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 27
	sltu	$4,$2,1
	jal	check
	li	$5,27
	.loc 1 28
	li	$7,572653568
	li	$6,305397760
	move	$5,$17
	move	$4,$16
	addiu	$7,$7,8738
	jal	aegis_page_give
	ori	$6,$6,0xabcd
	sltu	$4,$2,1
	jal	check
	li	$5,28
	.loc 1 29
	li	$4,2147418112
	li	$5,1
	jal	do_overflow
	ori	$4,$4,0xffff
	.loc 1 31
	lw	$31,36($sp)
	lw	$17,32($sp)
	lw	$16,28($sp)
	li	$2,1
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
	.text
	.file 3 "./aegis/kernel/calls.h"
	.file 4 "./aegis/tests/check.h"
