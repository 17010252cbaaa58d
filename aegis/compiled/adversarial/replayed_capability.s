# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/replayed_capability.c
	.text
	.file 1 "aegis/adversarial/replayed_capability.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$31,60($sp)
	sw	$21,56($sp)
	sw	$20,52($sp)
	sw	$19,48($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	.loc 1 6
	jal	my_page
	sw	$16,36($sp)
	sll	$19,$2,12
	ori	$17,$19,0x200
	.loc 1 8
	li	$21,286326784
	li	$20,305397760
	addiu	$7,$21,4369
	ori	$6,$20,0xabcd
	move	$5,$17
	li	$4,538968064
	jal	aegis_tlb_write
	move	$16,$2
	nor	$4,$0,$2
	.loc 1 9
	li	$18,4
	.loc 1 8
	li	$5,8
	jal	check
	srl	$4,$4,31
	.loc 1 9
	move	$4,$16
	sw	$18,16($sp)
	li	$7,3
	li	$6,2
	jal	aegis_page_set_capabilities
	li	$5,1
	sltu	$4,$2,1
	jal	check
	li	$5,9
	.loc 1 10
	ori	$7,$21,0x1111
	ori	$6,$20,0xabcd
	move	$5,$17
	jal	aegis_tlb_write
	li	$4,538968064
	addiu	$4,$2,1
	li	$5,10
	jal	check
	sltu	$4,$4,1
	.loc 1 11
	jal	faults_reading
	li	$4,538968064
	sltu	$4,$0,$2
	jal	check
	li	$5,11
	.loc 1 12
	li	$7,2
	li	$6,1
	move	$5,$17
	jal	aegis_tlb_write
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,12
	jal	check
	srl	$4,$4,31
	.loc 1 13
	jal	aegis_page_free
	move	$4,$16
	sltu	$4,$2,1
	jal	check
	li	$5,13
	.loc 1 14
	move	$5,$17
	li	$7,2
	li	$6,1
	jal	aegis_tlb_write
	li	$4,538968064
	addiu	$4,$2,1
	li	$5,14
	jal	check
	sltu	$4,$4,1
	.loc 1 15
	li	$7,4
	li	$6,3
	ori	$5,$19,0x600
	jal	aegis_tlb_write
	li	$4,538968064
	addiu	$4,$2,1
	li	$5,15
	jal	check
	sltu	$4,$4,1
	.loc 1 16
	li	$2,2
	li	$5,65536
	move	$6,$17
	li	$7,1
	sw	$2,16($sp)
	ori	$5,$5,0xe000
	move	$4,$0
	sw	$0,24($sp)
	jal	aegis_page_pin
	sw	$0,20($sp)
	addiu	$4,$2,1
	li	$5,16
	jal	check
	sltu	$4,$4,1
	.loc 1 17
	li	$7,3
	li	$6,2
	move	$4,$16
	sw	$18,16($sp)
	jal	aegis_page_set_capabilities
	li	$5,1
	addiu	$4,$2,1
	li	$5,17
	jal	check
	sltu	$4,$4,1
	.loc 1 18
	jal	faults_reading
	li	$4,538968064
	sltu	$4,$0,$2
	jal	check
	li	$5,18
	.loc 1 20
	lw	$31,60($sp)
	lw	$21,56($sp)
	lw	$20,52($sp)
	lw	$19,48($sp)
	lw	$18,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,64
	.set	reorder
	.end	main
	.text
	.file 2 "./aegis/kernel/calls.h"
	.file 3 "./aegis/tests/check.h"
