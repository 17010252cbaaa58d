# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/global_entry.c
	.text
	.file 1 "aegis/adversarial/global_entry.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 9
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$31,60($sp)
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$20,48($sp)
	sw	$19,44($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	.loc 1 10
	jal	my_page
	sw	$16,32($sp)
	sll	$17,$2,12
	.loc 1 12
	li	$19,572653568
	li	$18,305397760
	addiu	$7,$19,8738
	ori	$6,$18,0xabcd
	ori	$5,$17,0x700
	jal	aegis_tlb_write
	li	$4,538968064
	addiu	$4,$2,2
	li	$5,12
	sltu	$4,$4,1
	.loc 1 14
	li	$20,65536
	.loc 1 12
	jal	check
	ori	$17,$17,0x600
	.loc 1 13
	move	$16,$0
	.loc 1 14
	li	$22,1
	addiu	$19,$19,8738
	ori	$18,$18,0xabcd
	ori	$20,$20,0xe000
	.loc 1 13
	li	$21,9
	.loc 1 14
	sll	$6,$22,$16
$L6:
	move	$5,$20
	move	$4,$0
	sw	$19,16($sp)
	move	$7,$18
	or	$6,$6,$17
	sw	$0,24($sp)
	jal	aegis_page_pin
	sw	$0,20($sp)
	addiu	$4,$2,2
	.loc 1 13
	addiu	$16,$16,1
	.loc 1 14
	li	$5,14
	jal	check
	sltu	$4,$4,1
	.loc 1 13
	bne	$16,$21,$L6
	sll	$6,$22,$16
	.loc 1 16
	lw	$31,60($sp)
	lw	$22,56($sp)
	lw	$21,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,64
	.set	reorder
	.end	main
	.text
	.file 2 "./aegis/kernel/calls.h"
	.file 3 "./aegis/tests/check.h"
