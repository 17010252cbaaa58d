# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/half_capability.c
	.text
	.file 1 "aegis/adversarial/half_capability.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 8
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-72
	sw	$23,64($sp)
	sw	$22,60($sp)
	sw	$21,56($sp)
	sw	$20,52($sp)
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	sw	$31,68($sp)
	.loc 1 9
	jal	my_page
	sw	$16,36($sp)
	sll	$18,$2,12
	.loc 1 12
	li	$22,286326784
	li	$19,305397760
	.loc 1 14
	li	$21,65536
	.loc 1 9
	ori	$18,$18,0x200
	.loc 1 11
	move	$17,$0
	.loc 1 12
	li	$23,1
	ori	$19,$19,0xabcd
	.loc 1 13
	addiu	$20,$22,4369
	.loc 1 14
	ori	$21,$21,0xe000
	.loc 1 12
	sll	$16,$23,$17
$L6:
	xor	$6,$16,$19
	addiu	$7,$22,4369
	move	$5,$18
	jal	aegis_tlb_write
	li	$4,538968064
	addiu	$4,$2,1
	li	$5,12
	sltu	$4,$4,1
	jal	check
	xor	$16,$16,$20
	.loc 1 13
	move	$7,$16
	move	$6,$19
	move	$5,$18
	jal	aegis_tlb_write
	li	$4,538968064
	addiu	$4,$2,1
	li	$5,13
	jal	check
	sltu	$4,$4,1
	.loc 1 14
	move	$5,$21
	move	$7,$19
	move	$6,$18
	move	$4,$0
	sw	$16,16($sp)
	sw	$0,24($sp)
	jal	aegis_page_pin
	sw	$0,20($sp)
	addiu	$4,$2,1
	li	$5,14
	jal	check
	sltu	$4,$4,1
	.loc 1 11
	addiu	$17,$17,1
	li	$2,32
	bne	$17,$2,$L6
	sll	$16,$23,$17
	.loc 1 16
	move	$7,$19
	move	$6,$20
	move	$5,$18
	jal	aegis_tlb_write
	li	$4,538968064
	addiu	$4,$2,1
	sltu	$4,$4,1
	jal	check
	li	$5,16
	.loc 1 17
	move	$7,$20
	move	$6,$19
	move	$5,$18
	jal	aegis_tlb_write
	li	$4,538968064
	nor	$4,$0,$2
	.loc 1 19
	li	$16,572653568
	addiu	$16,$16,8738
	srl	$18,$18,12
	.loc 1 17
	li	$5,17
	jal	check
	srl	$4,$4,31
	.loc 1 19
	move	$7,$19
	move	$6,$20
	move	$4,$18
	sw	$16,16($sp)
	jal	aegis_page_set_capabilities
	move	$5,$0
	addiu	$4,$2,2
	li	$5,19
	jal	check
	sltu	$4,$4,1
	.loc 1 20
	move	$6,$20
	move	$5,$19
	move	$4,$18
	sw	$16,16($sp)
	jal	aegis_page_set_capabilities
	move	$7,$0
	addiu	$4,$2,2
	li	$5,20
	jal	check
	sltu	$4,$4,1
	.loc 1 21
	move	$7,$19
	move	$6,$20
	sw	$16,16($sp)
	move	$5,$0
	jal	aegis_page_allocate
	move	$4,$0
	addiu	$4,$2,2
	li	$5,21
	jal	check
	sltu	$4,$4,1
	.loc 1 22
	move	$6,$20
	move	$5,$19
	sw	$16,16($sp)
	move	$7,$0
	jal	aegis_page_allocate
	move	$4,$0
	addiu	$4,$2,2
	li	$5,22
	jal	check
	sltu	$4,$4,1
	.loc 1 23
	li	$2,538968064
	lw	$4,0($2)
	li	$5,23
	jal	check
	sltu	$4,$4,1
	.loc 1 25
	lw	$31,68($sp)
	lw	$23,64($sp)
	lw	$22,60($sp)
	lw	$21,56($sp)
	lw	$20,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,72
	.set	reorder
	.end	main
	.text
	.file 2 "./aegis/kernel/calls.h"
	.file 3 "./aegis/tests/check.h"
