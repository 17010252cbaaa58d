# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/primitives.c
	.text
	.file 1 "aegis/tests/primitives.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$31,28($sp)
	sw	$17,24($sp)
	.loc 1 6
	jal	my_page
	sw	$16,20($sp)
	jal	my_page
	move	$16,$2
	.loc 1 8
	move	$5,$16
	li	$6,1
	li	$4,538968064
	jal	map_mine
	move	$17,$2
	nor	$4,$0,$2
	li	$5,8
	jal	check
	srl	$4,$4,31
	.loc 1 9
	li	$6,1
	move	$5,$17
	jal	map_mine
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,9
	jal	check
	srl	$4,$4,31
	.loc 1 10
	jal	aegis_tlb_delete
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,10
	jal	check
	srl	$4,$4,31
	.loc 1 11
	jal	aegis_fpu_modify
	li	$4,1
	nor	$4,$0,$2
	li	$5,11
	jal	check
	srl	$4,$4,31
	.loc 1 12
	jal	aegis_fpu_modify
	move	$4,$0
	nor	$4,$0,$2
	li	$5,12
	jal	check
	srl	$4,$4,31
	.loc 1 13
	jal	aegis_context_switch
	li	$4,1
	nor	$4,$0,$2
	li	$5,13
	jal	check
	srl	$4,$4,31
	.loc 1 14
	jal	faults_reading
	li	$4,538968064
	sltu	$4,$0,$2
	jal	check
	li	$5,14
	.loc 1 15
	li	$6,1
	move	$5,$16
	jal	map_mine
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,15
	jal	check
	srl	$4,$4,31
	.loc 1 16
	li	$17,538968064
	li	$2,5
	sw	$2,0($17)
	.loc 1 17
	jal	aegis_context_switch
	move	$4,$0
	nor	$4,$0,$2
	li	$5,17
	jal	check
	srl	$4,$4,31
	.loc 1 18
	jal	faults_reading
	li	$4,538968064
	sltu	$4,$0,$2
	jal	check
	li	$5,18
	.loc 1 19
	move	$6,$0
	move	$5,$16
	jal	map_mine
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,19
	jal	check
	srl	$4,$4,31
	.loc 1 20
	lw	$4,0($17)
	li	$5,20
	xori	$4,$4,0x5
	jal	check
	sltu	$4,$4,1
	.loc 1 21
	jal	aegis_context_switch
	li	$4,4
	addiu	$4,$2,2
	li	$5,21
	jal	check
	sltu	$4,$4,1
	.loc 1 22
	jal	aegis_null_stack
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,22
	.loc 1 23
	jal	aegis_self
	nop
	li	$3,2147418112
	addu	$4,$2,$3
	li	$5,23
	jal	check
	sltu	$4,$4,1
	.loc 1 24
	jal	aegis_null
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,24
	.loc 1 25
	sll	$5,$16,12
	li	$7,572653568
	li	$6,305397760
	addiu	$7,$7,8738
	ori	$6,$6,0xabcd
	ori	$5,$5,0x200
	jal	aegis_tlb_write
	li	$4,538968064
	addiu	$4,$2,1
	li	$5,25
	jal	check
	sltu	$4,$4,1
	.loc 1 27
	move	$5,$16
	move	$6,$0
	jal	map_mine
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,27
	jal	check
	srl	$4,$4,31
	.loc 1 29
	lw	$31,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
	.text
	.file 2 "./aegis/kernel/calls.h"
	.file 3 "./aegis/tests/check.h"
