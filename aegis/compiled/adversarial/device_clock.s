# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/device_clock.c
	.text
	.file 1 "aegis/adversarial/device_clock.c"
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
	sw	$20,48($sp)
	sw	$19,44($sp)
	sw	$18,40($sp)
	addiu	$16,$16,%lo(physical.0)
	.loc 1 10
	li	$20,1263403008
	li	$18,1464139776
	.loc 1 13
	li	$19,65536
	.loc 1 5
	sw	$22,56($sp)
	sw	$21,52($sp)
	sw	$31,60($sp)
	sw	$17,36($sp)
	addiu	$22,$16,16
	.loc 1 10
	addiu	$18,$18,19532
	.loc 1 13
	addiu	$21,$20,20311
	ori	$19,$19,0xe000
$L2:
	.loc 1 10
	lw	$17,0($16)
	move	$6,$18
	addiu	$7,$20,20311
	ori	$5,$17,0xe00
	jal	aegis_tlb_write
	li	$4,538968064
	addiu	$4,$2,2
	li	$5,10
	jal	check
	sltu	$4,$4,1
	.loc 1 12
	move	$7,$0
	move	$6,$0
	ori	$5,$17,0x200
	jal	aegis_tlb_write
	li	$4,538968064
	addiu	$4,$2,2
	li	$5,12
	jal	check
	sltu	$4,$4,1
	.loc 1 13
	move	$5,$19
	move	$4,$0
	sw	$21,16($sp)
	move	$7,$18
	ori	$6,$17,0x600
	sw	$0,24($sp)
	jal	aegis_page_pin
	sw	$0,20($sp)
	sltu	$4,$2,-16
	.loc 1 9
	addiu	$16,$16,4
	.loc 1 13
	li	$5,13
	jal	check
	xori	$4,$4,0x1
	.loc 1 9
	bne	$16,$22,$L2
	nop
	.loc 1 16
	jal	faults_reading
	li	$4,538968064
	sltu	$4,$0,$2
	jal	check
	li	$5,16
	.loc 1 18
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
	.section	.rodata.physical.0,"a"
	.align	2
physical.0:
	.word	486539264
	.word	535232512
	.word	530579456
	.word	528482304
	.text
	.file 2 "./aegis/tests/check.h"
	.file 3 "./aegis/kernel/calls.h"
