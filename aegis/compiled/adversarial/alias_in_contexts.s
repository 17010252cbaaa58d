# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/alias_in_contexts.c
	.text
	.file 1 "aegis/adversarial/alias_in_contexts.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,36($sp)
	.loc 1 6
	jal	my_page
	move	$16,$0
	move	$17,$2
	.loc 1 11
	li	$19,5
	.loc 1 8
	li	$18,4
$L2:
	.loc 1 9
	jal	aegis_context_switch
	move	$4,$16
	nor	$4,$0,$2
	li	$5,9
	jal	check
	srl	$4,$4,31
	.loc 1 10
	move	$5,$17
	li	$6,1
	jal	map_mine
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,10
	jal	check
	srl	$4,$4,31
	.loc 1 8
	addiu	$16,$16,1
	.loc 1 11
	li	$2,538968064
	sw	$19,0($2)
	.loc 1 8
	bne	$16,$18,$L2
	nop
	.loc 1 13
	jal	aegis_page_free
	move	$4,$17
	sltu	$4,$2,1
	jal	check
	li	$5,13
	.loc 1 14
	move	$16,$0
	li	$17,4
$L3:
	.loc 1 15
	jal	aegis_context_switch
	move	$4,$16
	nor	$4,$0,$2
	li	$5,15
	jal	check
	srl	$4,$4,31
	.loc 1 16
	jal	faults_reading
	li	$4,538968064
	.loc 1 14
	addiu	$16,$16,1
	.loc 1 16
	li	$5,16
	jal	check
	sltu	$4,$0,$2
	.loc 1 14
	bne	$16,$17,$L3
	li	$2,10
	.loc 1 19
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	jr	$31
	addiu	$sp,$sp,40
	.set	reorder
	.end	main
	.text
	.file 2 "./aegis/tests/check.h"
	.file 3 "./aegis/kernel/calls.h"
