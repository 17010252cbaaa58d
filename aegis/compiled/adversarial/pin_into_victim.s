# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/pin_into_victim.c
	.text
	.file 1 "aegis/adversarial/pin_into_victim.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-72
	sw	$18,44($sp)
	sw	$17,40($sp)
	sw	$16,36($sp)
	sw	$31,68($sp)
	sw	$23,64($sp)
	sw	$22,60($sp)
	sw	$21,56($sp)
	sw	$20,52($sp)
	.loc 1 6
	jal	my_page
	sw	$19,48($sp)
	sll	$18,$2,12
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 34
	li	$16,-2147418112
	.loc 1 6
	ori	$18,$18,0x200
	.loc 2 34
	addiu	$16,$16,512
	b	$L2
	li	$17,63
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
	beq	$2,$17,$L3
	move	$4,$16
	.loc 1 10
	li	$22,572653568
	li	$17,305397760
	li	$21,286326784
	.loc 1 11
	li	$20,1263403008
	li	$19,1464139776
	move	$16,$0
	.loc 1 10
	addiu	$22,$22,8738
	ori	$17,$17,0xabcd
	addiu	$21,$21,4369
	.loc 1 11
	addiu	$20,$20,20311
	addiu	$19,$19,19532
	.loc 1 10
	li	$23,-2147418112
$L8:
	move	$5,$16
	move	$7,$17
	move	$6,$18
	addiu	$4,$23,512
	sw	$22,24($sp)
	sw	$17,20($sp)
	jal	aegis_page_pin
	sw	$21,16($sp)
	addiu	$4,$2,1
	li	$5,10
	jal	check
	sltu	$4,$4,1
	.loc 1 11
	move	$5,$16
	move	$7,$0
	move	$6,$0
	ori	$4,$23,0x200
	sw	$20,24($sp)
	sw	$19,20($sp)
	jal	aegis_page_pin
	sw	$0,16($sp)
	addiu	$4,$2,1
	li	$5,11
	jal	check
	sltu	$4,$4,1
	.loc 1 9
	li	$2,131072
	addiu	$16,$16,4096
	ori	$2,$2,0x8000
	bne	$16,$2,$L8
	li	$23,-2147418112
	.loc 1 14
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
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/user/aegis.h"
	.file 5 "./aegis/kernel/calls.h"
