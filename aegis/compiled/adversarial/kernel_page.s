# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/kernel_page.c
	.text
	.file 1 "aegis/adversarial/kernel_page.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 28
	lw	$2,4124($0)
	nop
	srl	$2,$2,12
	.loc 1 8
	beq	$2,$0,$L9
	nop
	.loc 1 5
	addiu	$sp,$sp,-40
	sw	$18,28($sp)
	sw	$17,24($sp)
	.loc 1 9
	li	$18,1263403008
	li	$17,1464139776
	.loc 1 5
	sw	$16,20($sp)
	sw	$31,36($sp)
	sw	$19,32($sp)
	.loc 1 8
	move	$16,$0
	.loc 1 9
	addiu	$18,$18,20311
	addiu	$17,$17,19532
	sll	$19,$16,12
$L13:
	move	$7,$18
	move	$6,$17
	ori	$5,$19,0x600
	jal	aegis_tlb_write
	li	$4,538968064
	addiu	$4,$2,1
	li	$5,9
	jal	check
	sltu	$4,$4,1
	.loc 1 11
	move	$7,$18
	move	$6,$17
	ori	$5,$19,0x200
	jal	aegis_tlb_write
	li	$4,538968064
	addiu	$4,$2,1
	li	$5,11
	jal	check
	sltu	$4,$4,1
	.loc 1 13
	jal	faults_reading
	li	$4,538968064
	sltu	$4,$0,$2
	jal	check
	li	$5,13
	.loc 2 28
	lw	$2,4124($0)
	.loc 1 8
	addiu	$16,$16,1
	.loc 2 28
	srl	$2,$2,12
	.loc 1 8
	sltu	$2,$16,$2
	bne	$2,$0,$L13
	sll	$19,$16,12
	.loc 1 16
	lw	$31,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,40
$L9:
	jr	$31
	li	$2,10
	.set	reorder
	.end	main
	.text
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/kernel/calls.h"
