# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/save_after_free.c
	.text
	.file 1 "aegis/adversarial/save_after_free.c"
	.section	.text.again,"ax"
	.align	2
	.loc 1 9
	.ent	again
again:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 11
	jal	my_page
	sw	$16,20($sp)
	.loc 1 13
	move	$5,$2
	li	$6,1
	jal	map_mine
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,13
	srl	$4,$4,31
	jal	check
	li	$16,538968064
	.loc 1 14
	addiu	$17,$16,256
$L2:
	.loc 1 15
	lw	$4,0($16)
	li	$5,15
	xori	$4,$4,0x7
	.loc 1 14
	addiu	$16,$16,4
	.loc 1 15
	jal	check
	sltu	$4,$4,1
	.loc 1 14
	bne	$16,$17,$L2
	nop
	.loc 1 16
	jal	aegis_leave
	li	$4,11
	.set	reorder
	.end	again
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 20
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$16,28($sp)
	.loc 1 21
	jal	my_page
	sw	$17,32($sp)
	.loc 1 23
	move	$5,$2
	li	$6,1
	li	$4,538968064
	jal	map_mine
	move	$16,$2
	nor	$4,$0,$2
	li	$5,23
	jal	check
	srl	$4,$4,31
	li	$3,538968064
	.loc 1 25
	li	$5,7
	.loc 1 24
	addiu	$4,$3,256
$L7:
	.loc 1 25
	sw	$5,0($3)
	.loc 1 24
	addiu	$3,$3,4
	bne	$3,$4,$L7
	move	$7,$0
	.loc 1 26
	sll	$17,$16,12
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 46
	move	$6,$17
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
	.loc 2 46
	addiu	$6,$17,16
	move	$7,$0
	li	$5,34
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	.loc 1 28
	sltu	$4,$2,1
	jal	check
	li	$5,28
	.loc 1 29
	jal	aegis_page_free
	move	$4,$16
	sltu	$4,$2,1
	jal	check
	li	$5,29
	.loc 1 30
	li	$4,2147418112
	li	$5,1
	jal	do_overflow
	ori	$4,$4,0xffff
	.loc 1 32
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
