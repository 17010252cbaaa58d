# mipsel-linux-gnu-gcc 12.2.0 from aegis/adversarial/beyond_pinned.c
	.text
	.file 1 "aegis/adversarial/beyond_pinned.c"
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 13
	.ent	main
main:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$18,24($sp)
	sw	$17,20($sp)
	sw	$16,16($sp)
	sw	$31,28($sp)
	.loc 1 15
	jal	my_page
	li	$17,-2147418112
	move	$18,$2
	.file 2 "./aegis/adversarial/adversarial.h"
	.loc 2 34
	addiu	$17,$17,512
	b	$L2
	li	$16,63
$L3:
	.loc 2 35
	jal	yield_to
	nop
$L2:
	.loc 2 34
	jal	env_info
	move	$4,$17
	lw	$3,16($2)
	nop
	beq	$3,$16,$L3
	move	$4,$17
	.loc 1 18
	move	$5,$18
	li	$6,1
	jal	map_mine
	li	$4,538968064
	nor	$4,$0,$2
	li	$5,18
	srl	$4,$4,31
	jal	check
	li	$16,538968064
	.loc 1 19
	addiu	$18,$16,4096
$L4:
	.loc 2 41
	jal	env_info
	move	$4,$17
	lw	$2,40($2)
	.loc 1 19
	addiu	$16,$16,4
	.loc 1 20
	sll	$2,$2,12
	ori	$2,$2,0x200
	.loc 1 19
	bne	$16,$18,$L4
	sw	$2,-4($16)
	li	$16,6291456
	.loc 1 22
	li	$17,-2145386496
	addiu	$16,$16,28672
	li	$18,4194304
	addiu	$17,$17,28672
$L5:
	.loc 1 23
	jal	faults_reading
	move	$4,$16
	.loc 1 22
	addu	$16,$16,$18
	.loc 1 23
	li	$5,23
	jal	check
	sltu	$4,$0,$2
	.loc 1 22
	bne	$16,$17,$L5
	li	$2,10
	.loc 1 25
	lw	$31,28($sp)
	lw	$18,24($sp)
	lw	$17,20($sp)
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	main
	.text
	.file 3 "./aegis/tests/check.h"
	.file 4 "./aegis/user/aegis.h"
