# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/status.c
	.text
	.file 1 "aegis/tests/status.c"
	.section	.text.skip,"ax"
	.align	2
	.loc 1 10
	.ent	skip
skip:
	.set	noreorder
	.loc 1 11
	lui	$6,%hi(faults)
	lw	$3,%lo(faults)($6)
	.loc 1 12
	srl	$2,$5,2
	.loc 1 10
	addiu	$sp,$sp,-24
	.loc 1 11
	addiu	$3,$3,1
	.loc 1 12
	andi	$2,$2,0x1f
	li	$7,11
	.loc 1 11
	sw	$3,%lo(faults)($6)
	.loc 1 10
	sw	$16,16($sp)
	sw	$31,20($sp)
	.loc 1 12
	beq	$2,$7,$L6
	move	$16,$4
	move	$4,$0
	jal	check
	li	$5,12
	.loc 1 14
	lw	$31,20($sp)
	addiu	$2,$16,4
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L6:
	.loc 1 12
	srl	$5,$5,28
	andi	$5,$5,0x3
	xori	$5,$5,0x1
	sltu	$4,$5,1
	jal	check
	li	$5,12
	.loc 1 14
	lw	$31,20($sp)
	addiu	$2,$16,4
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	skip
	.section	.text.usable,"ax"
	.align	2
	.loc 1 17
	.ent	usable
usable:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	.loc 1 18
	lui	$16,%hi(faults)
	.loc 1 17
	sw	$17,24($sp)
	sw	$31,28($sp)
	.loc 1 18
	lw	$17,%lo(faults)($16)
	.loc 1 20
	jal	do_coproc
	nop
	.loc 1 21
	lw	$2,%lo(faults)($16)
	.loc 1 22
	lw	$31,28($sp)
	.loc 1 21
	xor	$2,$2,$17
	.loc 1 22
	lw	$16,20($sp)
	lw	$17,24($sp)
	sltu	$2,$2,1
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	usable
	.section	.text.startup.main,"ax"
	.align	2
	.globl	main
	.loc 1 25
	.ent	main
main:
	.set	noreorder
	.loc 1 26
	lui	$5,%hi(skip)
	.loc 1 25
	addiu	$sp,$sp,-32
	.loc 1 26
	addiu	$5,$5,%lo(skip)
	.loc 1 25
	sw	$31,28($sp)
	.loc 1 26
	jal	catch_exception
	li	$4,11
	.loc 1 27
	jal	usable
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,27
	.loc 1 28
	jal	aegis_fpu_modify
	li	$4,1
	bgez	$2,$L25
	nop
	move	$4,$0
$L10:
	jal	check
	li	$5,28
	.loc 1 29
	jal	aegis_fpu_modify
	li	$4,1
	bgez	$2,$L26
	nop
	move	$4,$0
$L11:
	jal	check
	li	$5,29
	.loc 1 30
	jal	aegis_fpu_modify
	move	$4,$0
	bgez	$2,$L27
	nop
	move	$4,$0
$L12:
	jal	check
	li	$5,30
	.loc 1 31
	jal	aegis_fpu_modify
	li	$4,1
	bgez	$2,$L28
	nop
	move	$4,$0
$L13:
	jal	check
	li	$5,31
	.loc 1 33
	li	$4,-2147418112
	jal	yield_to
	addiu	$4,$4,512
	beq	$2,$0,$L29
	nop
	move	$4,$0
$L14:
	jal	check
	li	$5,33
	.loc 1 34
	move	$7,$0
	li	$6,536870912
	li	$5,35
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,34
	.loc 1 35
	li	$4,-2147418112
	jal	yield_to
	addiu	$4,$4,512
	beq	$2,$0,$L30
	nop
	move	$4,$0
$L15:
	jal	check
	li	$5,35
	.loc 1 36
	li	$6,-536936448
	move	$7,$0
	ori	$6,$6,0xffff
	li	$5,35
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,36
	.loc 1 37
	li	$4,-2147418112
	jal	yield_to
	addiu	$4,$4,512
	beq	$2,$0,$L31
	nop
	move	$4,$0
$L16:
	jal	check
	li	$5,37
	.loc 1 39
	lw	$31,28($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,32
$L25:
	.loc 1 28
	jal	usable
	nop
	b	$L10
	sltu	$4,$0,$2
$L28:
	.loc 1 31
	jal	usable
	nop
	b	$L13
	sltu	$4,$0,$2
$L27:
	.loc 1 30
	jal	usable
	nop
	b	$L12
	sltu	$4,$2,1
$L26:
	.loc 1 29
	jal	usable
	nop
	b	$L11
	sltu	$4,$0,$2
$L29:
	.loc 1 33
	jal	usable
	nop
	b	$L14
	sltu	$4,$2,1
$L31:
	.loc 1 37
	jal	usable
	nop
	b	$L16
	sltu	$4,$2,1
$L30:
	.loc 1 35
	jal	usable
	nop
	b	$L15
	sltu	$4,$0,$2
	.set	reorder
	.end	main
	.section	.bss.faults,"aw"
	.align	2
faults:
	.space	4
	.text
	.file 2 "./aegis/tests/check.h"
	.file 3 "./aegis/kernel/calls.h"
	.file 4 "./aegis/user/aegis.h"
