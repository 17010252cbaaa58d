# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/crowded_software_tlb.c
	.text
	.file 1 "aegis/adversarial/crowded_software_tlb.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 8
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$18,28($sp)
	sw	$17,24($sp)
	sw	$16,20($sp)
	sw	$31,44($sp)
	sw	$21,40($sp)
	sw	$20,36($sp)
	.loc 1 9
	jal	my_page
	sw	$19,32($sp)
	sll	$17,$2,12
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 34
	li	$16,-2147418112
	.loc 1 9
	ori	$17,$17,0x200
	.loc 2 34
	addiu	$16,$16,512
	b	$L2
	li	$18,63
$L3:
	.loc 2 35
	jal	yield_to
	nop
$L2:
	.loc 2 34
	jal	env_info
	move	$4,$16
	lw	$2,16($2)
	nop
	beq	$2,$18,$L3
	move	$4,$16
	.loc 1 14
	li	$19,286326784
	li	$18,305397760
	li	$20,3
	addiu	$19,$19,4369
	ori	$18,$18,0xabcd
	.loc 1 13
	li	$21,555745280
	.loc 1 8
	li	$16,538968064
$L5:
	.loc 1 14
	move	$4,$16
	move	$5,$17
	move	$7,$19
	jal	aegis_tlb_write
	move	$6,$18
	nor	$4,$0,$2
	.loc 1 13
	addiu	$16,$16,4096
	.loc 1 14
	li	$5,14
	jal	check
	srl	$4,$4,31
	.loc 1 13
	bne	$16,$21,$L5
	nop
	.loc 1 12
	addiu	$20,$20,-1
	bne	$20,$0,$L5
	li	$16,538968064
	.loc 1 16
	lw	$31,44($sp)
	lw	$21,40($sp)
	lw	$20,36($sp)
	lw	$19,32($sp)
	lw	$18,28($sp)
	lw	$17,24($sp)
	lw	$16,20($sp)
	li	$2,11
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	main
	.text
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/user/aegis.h"
	.file 5 "./aegis/kernel/calls.h"
