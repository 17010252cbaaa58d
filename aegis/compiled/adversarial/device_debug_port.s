# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/device_debug_port.c
	.text
	.file 1 "aegis/adversarial/device_debug_port.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-64
	sw	$16,32($sp)
	lui	$16,%hi(physical.0)
	sw	$19,44($sp)
	sw	$18,40($sp)
	sw	$17,36($sp)
	addiu	$16,$16,%lo(physical.0)
	.loc 1 11
	li	$19,1263403008
	li	$17,1464139776
	.loc 1 13
	li	$18,65536
	.loc 1 5
	sw	$21,52($sp)
	sw	$20,48($sp)
	sw	$31,60($sp)
	sw	$22,56($sp)
	addiu	$21,$16,24
	.loc 1 11
	addiu	$17,$17,19532
	.loc 1 13
	addiu	$20,$19,20311
	ori	$18,$18,0xe000
$L2:
	.loc 1 11
	lw	$22,0($16)
	move	$6,$17
	addiu	$7,$19,20311
	ori	$5,$22,0xe00
	jal	aegis_tlb_write
	li	$4,538968064
	addiu	$4,$2,2
	li	$5,11
	jal	check
	sltu	$4,$4,1
	.loc 1 13
	move	$5,$18
	move	$4,$0
	sw	$20,16($sp)
	move	$7,$17
	ori	$6,$22,0x600
	sw	$0,24($sp)
	jal	aegis_page_pin
	sw	$0,20($sp)
	sltu	$4,$2,-16
	.loc 1 10
	addiu	$16,$16,4
	.loc 1 13
	li	$5,13
	jal	check
	xori	$4,$4,0x1
	.loc 1 10
	bne	$16,$21,$L2
	li	$2,10
	.loc 1 17
	lw	$31,60($sp)
	lw	$22,56($sp)
	lw	$21,52($sp)
	lw	$20,48($sp)
	lw	$19,44($sp)
	lw	$18,40($sp)
	lw	$17,36($sp)
	lw	$16,32($sp)
	jr	$31
	addiu	$sp,$sp,64
	.set	reorder
	.end	main
	.section	.rodata.physical.0,"a"
	.align	2
physical.0:
	.word	532545536
	.word	1069416448
	.word	1606287360
	.word	-1614938112
	.word	-1078067200
	.word	-4325376
	.text
	.file 2 "./aegis/kernel/calls.h"
	.file 3 "./aegis/tests/check.h"
