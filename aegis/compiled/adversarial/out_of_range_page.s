# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/out_of_range_page.c
	.text
	.file 1 "aegis/adversarial/out_of_range_page.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-72
	sw	$19,48($sp)
	lui	$19,%hi(page.0)
	sw	$22,60($sp)
	sw	$21,56($sp)
	sw	$16,36($sp)
	addiu	$19,$19,%lo(page.0)
	.loc 1 11
	li	$22,572653568
	li	$16,305397760
	.loc 1 12
	li	$21,65536
	.loc 1 5
	sw	$23,64($sp)
	sw	$20,52($sp)
	sw	$31,68($sp)
	sw	$18,44($sp)
	sw	$17,40($sp)
	addiu	$23,$19,32
	.loc 1 11
	ori	$16,$16,0xabcd
	.loc 1 12
	addiu	$20,$22,8738
	ori	$21,$21,0xe000
$L2:
	.loc 1 11
	lw	$17,0($19)
	move	$6,$16
	sll	$18,$17,12
	ori	$18,$18,0x600
	move	$5,$18
	addiu	$7,$22,8738
	jal	aegis_tlb_write
	li	$4,538968064
	addiu	$4,$2,2
	li	$5,11
	jal	check
	sltu	$4,$4,1
	.loc 1 12
	move	$6,$18
	move	$7,$16
	move	$5,$21
	move	$4,$0
	sw	$20,16($sp)
	sw	$0,24($sp)
	jal	aegis_page_pin
	sw	$0,20($sp)
	sltu	$4,$2,-16
	li	$5,12
	xori	$4,$4,0x1
	jal	check
	li	$18,286326784
	.loc 1 14
	move	$7,$16
	addiu	$6,$18,4369
	move	$5,$16
	move	$4,$17
	jal	aegis_page_allocate
	sw	$20,16($sp)
	addiu	$4,$2,2
	li	$5,14
	jal	check
	sltu	$4,$4,1
	.loc 1 15
	jal	aegis_page_free
	move	$4,$17
	addiu	$4,$2,1
	li	$5,15
	jal	check
	sltu	$4,$4,1
	.loc 1 16
	jal	aegis_instructions_changed
	move	$4,$17
	addiu	$4,$2,2
	.loc 1 10
	addiu	$19,$19,4
	.loc 1 16
	li	$5,16
	jal	check
	sltu	$4,$4,1
	.loc 1 10
	bne	$19,$23,$L2
	nop
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 28
	lw	$17,4136($0)
	nop
	srl	$17,$17,12
	.loc 1 18
	sltu	$2,$17,6144
	beq	$2,$0,$L3
	li	$19,572653568
	.loc 1 20
	ori	$20,$19,0x2222
	addiu	$18,$18,4369
	.loc 1 19
	sll	$5,$17,12
$L9:
	move	$6,$16
	addiu	$7,$19,8738
	ori	$5,$5,0x600
	jal	aegis_tlb_write
	li	$4,538968064
	addiu	$4,$2,1
	li	$5,19
	jal	check
	sltu	$4,$4,1
	.loc 1 20
	move	$4,$17
	move	$5,$16
	move	$7,$16
	move	$6,$18
	jal	aegis_page_allocate
	sw	$20,16($sp)
	addiu	$4,$2,2
	li	$5,20
	jal	check
	sltu	$4,$4,1
	.loc 1 18
	addiu	$17,$17,1
	li	$2,6144
	bne	$17,$2,$L9
	sll	$5,$17,12
$L3:
	.loc 1 23
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
	.section	.rodata.page.0,"a"
	.align	2
page.0:
	.word	6144
	.word	6145
	.word	32768
	.word	131071
	.word	131072
	.word	524287
	.word	524288
	.word	1048575
	.text
	.file 3 "./aegis/kernel/calls.h"
	.file 4 "./aegis/tests/check.h"
