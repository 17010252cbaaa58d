# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/write_with_read.c
	.text
	.file 1 "aegis/adversarial/write_with_read.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 8
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-88
	sw	$23,80($sp)
	sw	$22,76($sp)
	sw	$21,72($sp)
	sw	$20,68($sp)
	sw	$19,64($sp)
	sw	$18,60($sp)
	sw	$17,56($sp)
	sw	$31,84($sp)
	sw	$16,52($sp)
	.loc 1 9
	lw	$2,4124($0)
	.loc 1 14
	li	$21,1263403008
	.loc 1 9
	sw	$2,32($sp)
	lw	$2,4128($0)
	.loc 1 14
	li	$20,1464139776
	.loc 1 9
	sw	$2,36($sp)
	lw	$2,4132($0)
	.loc 1 16
	li	$19,65536
	.loc 1 9
	sw	$2,40($sp)
	addiu	$23,$sp,32
	addiu	$22,$sp,44
	.loc 1 15
	addiu	$18,$21,20311
	addiu	$17,$20,19532
	.loc 1 16
	ori	$19,$19,0xe000
$L3:
	.loc 1 12
	lw	$16,0($23)
	li	$2,-4096
	and	$16,$16,$2
	.loc 1 14
	addiu	$7,$21,20311
	addiu	$6,$20,19532
	ori	$5,$16,0x200
	jal	aegis_tlb_write
	li	$4,538968064
	nor	$4,$0,$2
	srl	$4,$4,31
	.loc 1 15
	ori	$16,$16,0x600
	.loc 1 14
	jal	check
	li	$5,14
	.loc 1 15
	move	$7,$18
	move	$6,$17
	move	$5,$16
	jal	aegis_tlb_write
	li	$4,538968064
	addiu	$4,$2,1
	sltu	$4,$4,1
	jal	check
	li	$5,15
	.loc 1 16
	move	$5,$19
	move	$7,$17
	move	$6,$16
	move	$4,$0
	sw	$18,16($sp)
	sw	$0,24($sp)
	jal	aegis_page_pin
	sw	$0,20($sp)
	addiu	$4,$2,1
	sltu	$4,$4,1
	jal	check
	li	$5,16
	.loc 1 18
	jal	faults_reading
	li	$4,538968064
	beq	$2,$0,$L8
	nop
	move	$4,$0
$L2:
	.loc 1 11
	addiu	$23,$23,4
	.loc 1 18
	jal	check
	li	$5,18
	.loc 1 11
	bne	$23,$22,$L3
	li	$2,10
	.loc 1 21
	lw	$31,84($sp)
	lw	$23,80($sp)
	lw	$22,76($sp)
	lw	$21,72($sp)
	lw	$20,68($sp)
	lw	$19,64($sp)
	lw	$18,60($sp)
	lw	$17,56($sp)
	lw	$16,52($sp)
	jr	$31
	addiu	$sp,$sp,88
$L8:
	.loc 1 18
	jal	faults_writing
	li	$4,538968064
	b	$L2
	sltu	$4,$0,$2
	.set	reorder
	.end	main
	.text
	.file 2 "./aegis/tests/check.h"
	.file 3 "./aegis/kernel/calls.h"
