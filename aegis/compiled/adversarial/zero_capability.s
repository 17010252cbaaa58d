# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/zero_capability.c
	.text
	.file 1 "aegis/adversarial/zero_capability.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 5
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-48
	sw	$16,36($sp)
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 34
	li	$16,-2147418112
	.loc 1 5
	sw	$17,40($sp)
	sw	$31,44($sp)
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
	move	$16,$0
	.loc 1 9
	li	$17,25165824
	.loc 1 10
	move	$7,$0
$L8:
	move	$6,$0
	ori	$5,$16,0x200
	jal	aegis_tlb_write
	li	$4,538968064
	addiu	$4,$2,1
	li	$5,10
	jal	check
	sltu	$4,$4,1
	.loc 1 11
	ori	$5,$16,0x600
	li	$4,538968064
	move	$7,$0
	jal	aegis_tlb_write
	move	$6,$0
	addiu	$4,$2,1
	.loc 1 9
	addiu	$16,$16,4096
	.loc 1 11
	li	$5,11
	jal	check
	sltu	$4,$4,1
	.loc 1 9
	bne	$16,$17,$L8
	move	$7,$0
	.loc 1 13
	lw	$6,4124($0)
	li	$2,-4096
	and	$6,$6,$2
	li	$5,65536
	ori	$6,$6,0x600
	ori	$5,$5,0xe000
	move	$4,$0
	sw	$0,24($sp)
	sw	$0,20($sp)
	jal	aegis_page_pin
	sw	$0,16($sp)
	addiu	$4,$2,1
	li	$5,13
	jal	check
	sltu	$4,$4,1
	.loc 1 15
	move	$7,$0
	move	$6,$0
	move	$5,$0
	move	$4,$0
	jal	aegis_page_allocate
	sw	$0,16($sp)
	addiu	$4,$2,2
	li	$5,15
	jal	check
	sltu	$4,$4,1
	.loc 1 16
	move	$7,$0
	move	$6,$0
	move	$5,$0
	jal	aegis_environment_create
	move	$4,$0
	addiu	$4,$2,2
	li	$5,16
	jal	check
	sltu	$4,$4,1
	.loc 1 18
	lw	$31,44($sp)
	lw	$17,40($sp)
	lw	$16,36($sp)
	li	$2,10
	jr	$31
	addiu	$sp,$sp,48
	.set	reorder
	.end	main
	.text
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/user/aegis.h"
	.file 5 "./aegis/kernel/calls.h"
