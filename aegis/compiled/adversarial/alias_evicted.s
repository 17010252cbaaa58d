# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/alias_evicted.c
	.text
	.file 1 "aegis/adversarial/alias_evicted.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 8
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-40
	sw	$31,36($sp)
	sw	$19,32($sp)
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 1 9
	jal	my_page
	sw	$16,20($sp)
	jal	my_page
	move	$16,$2
	.loc 1 11
	move	$5,$16
	li	$6,1
	li	$4,538968064
	jal	map_mine
	move	$17,$2
	nor	$4,$0,$2
	li	$5,11
	jal	check
	srl	$4,$4,31
	.loc 1 13
	li	$6,1
	move	$5,$17
	jal	map_mine
	li	$4,555745280
	nor	$4,$0,$2
	li	$5,13
	jal	check
	srl	$4,$4,31
	.loc 1 14
	jal	aegis_page_free
	move	$4,$16
	sltu	$4,$2,1
	jal	check
	li	$5,14
	.loc 1 15
	jal	faults_reading
	li	$4,538968064
	sltu	$4,$0,$2
	jal	check
	li	$5,15
	.loc 1 16
	jal	my_page
	li	$16,538968064
	.loc 1 17
	move	$5,$2
	li	$6,1
	li	$4,538968064
	jal	map_mine
	move	$19,$2
	nor	$4,$0,$2
	li	$5,17
	srl	$4,$4,31
	jal	check
	li	$18,539754496
	addiu	$16,$16,4096
	.loc 1 18
	ori	$18,$18,0x8000
$L2:
	.loc 1 19
	move	$4,$16
	move	$5,$17
	jal	map_mine
	move	$6,$0
	nor	$4,$0,$2
	li	$5,19
	jal	check
	srl	$4,$4,31
	.loc 1 20
	lw	$4,0($16)
	li	$5,20
	.loc 1 18
	addiu	$16,$16,4096
	.loc 1 20
	jal	check
	sltu	$4,$4,1
	.loc 1 18
	bne	$16,$18,$L2
	nop
	.loc 1 22
	jal	aegis_page_free
	move	$4,$19
	sltu	$4,$2,1
	jal	check
	li	$5,22
	.loc 1 23
	jal	faults_reading
	li	$4,538968064
	sltu	$4,$0,$2
	jal	check
	li	$5,23
	.loc 1 24
	jal	aegis_page_free
	move	$4,$17
	sltu	$4,$2,1
	li	$5,24
	li	$16,538968064
	jal	check
	li	$17,539754496
	addiu	$16,$16,4096
	.loc 1 25
	ori	$17,$17,0x8000
$L3:
	.loc 1 26
	jal	faults_reading
	move	$4,$16
	.loc 1 25
	addiu	$16,$16,4096
	.loc 1 26
	li	$5,26
	jal	check
	sltu	$4,$0,$2
	.loc 1 25
	bne	$16,$17,$L3
	li	$2,10
	.loc 1 28
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
