# mipsel-linux-gnu-gcc 12.2.0 from aegis/tests/status.c
	.file 1 "status.c"
	.text
	.align	2
	.ent	skip
skip:
	.set	noreorder
	lui	$6,%hi(faults)
	lw	$3,%lo(faults)($6)
	srl	$2,$5,2
	addiu	$sp,$sp,-24
	addiu	$3,$3,1
	andi	$2,$2,0x1f
	li	$7,11
	sw	$3,%lo(faults)($6)
	sw	$16,16($sp)
	sw	$31,20($sp)
	beq	$2,$7,$L6
	move	$16,$4
	move	$4,$0
	jal	check
	li	$5,12
	lw	$31,20($sp)
	addiu	$2,$16,4
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
$L6:
	srl	$5,$5,28
	andi	$5,$5,0x3
	xori	$5,$5,0x1
	sltu	$4,$5,1
	jal	check
	li	$5,12
	lw	$31,20($sp)
	addiu	$2,$16,4
	lw	$16,16($sp)
	jr	$31
	addiu	$sp,$sp,24
	.set	reorder
	.end	skip
	.align	2
	.ent	usable
usable:
	.set	noreorder
	addiu	$sp,$sp,-32
	sw	$16,20($sp)
	lui	$16,%hi(faults)
	sw	$17,24($sp)
	sw	$31,28($sp)
	lw	$17,%lo(faults)($16)
	jal	do_coproc
	nop
	lw	$2,%lo(faults)($16)
	lw	$31,28($sp)
	xor	$2,$2,$17
	lw	$16,20($sp)
	lw	$17,24($sp)
	sltu	$2,$2,1
	jr	$31
	addiu	$sp,$sp,32
	.set	reorder
	.end	usable
	.section	.text.startup,"ax"
	.align	2
	.globl	main
	.ent	main
main:
	.set	noreorder
	lui	$5,%hi(skip)
	addiu	$sp,$sp,-32
	addiu	$5,$5,%lo(skip)
	sw	$31,28($sp)
	jal	catch_exception
	li	$4,11
	jal	usable
	nop
	sltu	$4,$2,1
	jal	check
	li	$5,27
	jal	aegis_fpu_modify
	li	$4,1
	bgez	$2,$L25
	nop
	move	$4,$0
$L10:
	jal	check
	li	$5,28
	jal	aegis_fpu_modify
	li	$4,1
	bgez	$2,$L26
	nop
	move	$4,$0
$L11:
	jal	check
	li	$5,29
	jal	aegis_fpu_modify
	move	$4,$0
	bgez	$2,$L27
	nop
	move	$4,$0
$L12:
	jal	check
	li	$5,30
	jal	aegis_fpu_modify
	li	$4,1
	bgez	$2,$L28
	nop
	move	$4,$0
$L13:
	jal	check
	li	$5,31
	li	$4,-2147418112
	jal	yield_to
	addiu	$4,$4,512
	beq	$2,$0,$L29
	nop
	move	$4,$0
$L14:
	jal	check
	li	$5,33
	move	$7,$0
	li	$6,536870912
	li	$5,35
	move	$4,$0
	jal	aegis_environment_set
	sw	$0,16($sp)
	sltu	$4,$2,1
	jal	check
	li	$5,34
	li	$4,-2147418112
	jal	yield_to
	addiu	$4,$4,512
	beq	$2,$0,$L30
	nop
	move	$4,$0
$L15:
	jal	check
	li	$5,35
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
	li	$4,-2147418112
	jal	yield_to
	addiu	$4,$4,512
	beq	$2,$0,$L31
	nop
	move	$4,$0
$L16:
	jal	check
	li	$5,37
	lw	$31,28($sp)
	move	$2,$0
	jr	$31
	addiu	$sp,$sp,32
$L25:
	jal	usable
	nop
	b	$L10
	sltu	$4,$0,$2
$L28:
	jal	usable
	nop
	b	$L13
	sltu	$4,$0,$2
$L27:
	jal	usable
	nop
	b	$L12
	sltu	$4,$2,1
$L26:
	jal	usable
	nop
	b	$L11
	sltu	$4,$0,$2
$L29:
	jal	usable
	nop
	b	$L14
	sltu	$4,$2,1
$L31:
	jal	usable
	nop
	b	$L16
	sltu	$4,$2,1
$L30:
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
